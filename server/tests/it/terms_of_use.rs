//! `GET` and `POST /TermsOfUse`

use std::sync::Arc;

use jiff::SignedDuration;
use jsonwebtoken::{DecodingKey, Validation, jwk::JwkSet};
use reqwest::StatusCode;
use serde_json::{Value, json};

use crate::support::{
    Location, Page, Site, SiteBuilder, Windows,
    mdm::{Mdm, request, request_of},
    site::{ADA, AUDIENCE, CONTOSO, PUBLIC_URL},
    windows::{REDIRECT_URI, REQUEST_ID, client, post},
};

/// The claims of a blob, verified with the published keys as anybody would.
async fn verified(site: &Site, blob: &str) -> Value {
    let set: JwkSet = client()
        .get(site.url("/.well-known/jwks.json"))
        .send()
        .await
        .unwrap()
        .json()
        .await
        .unwrap();
    let header = jsonwebtoken::decode_header(blob).unwrap();
    assert_eq!(header.typ.as_deref(), Some("tou+jwt"));
    let key = DecodingKey::from_jwk(set.find(&header.kid.unwrap()).unwrap()).unwrap();
    let mut validation = Validation::new(jsonwebtoken::Algorithm::EdDSA);
    validation.set_audience(&["enrollment"]);
    validation.set_issuer(&[PUBLIC_URL]);
    // The test's clock stands still; the expiry is compared by the test.
    validation.validate_exp = false;
    jsonwebtoken::decode::<Value>(blob, &key, &validation).unwrap().claims
}

#[tokio::test]
async fn a_person_who_joins_a_device_reads_the_terms_as_windows_will_show_them() {
    let (_builder, site) = Site::start().await;
    let page = Windows::joins(&site).language("de-AT").page().await;
    assert_eq!(page.status, StatusCode::OK);
    assert_eq!(page.header("content-type"), "text/html; charset=utf-8");
    assert_eq!(page.header("cache-control"), "private, no-cache");
    assert_eq!(page.header("x-content-type-options"), "nosniff");
    assert!(!page.headers.contains_key("set-cookie"));
    assert!(!page.headers.contains_key("x-frame-options"));
    let csp = page.header("content-security-policy");
    assert!(csp.starts_with("default-src 'none'; style-src 'self';"), "{csp}");
    assert!(csp.contains("form-action 'self' ms-aadj-redir: ms-appx-web:;"), "{csp}");
    let ancestors = csp.split("frame-ancestors ").nth(1).unwrap();
    assert!(ancestors.starts_with("ms-appx-web: https://login.microsoftonline.com"), "{csp}");
    assert!(!ancestors.contains('*') && !ancestors.contains("'self'"), "{csp}");

    assert_eq!(page.attributes("html", "lang"), ["de-DE"]);
    assert_eq!(page.attributes("html", "dir"), ["ltr"]);
    assert_eq!(page.texts("h1"), ["Deutsch Company devices"]);
    assert_eq!(page.texts(".terms p"), ["Die Bedingungen."]);
    assert_eq!(page.texts(".organization"), ["Contoso & <Söhne>"]);
    assert_eq!(page.attributes("body", "class"), ["theme-frx"]);
    assert_eq!(page.buttons("decision"), ["accept"], "joining offers no Decline");
    assert_eq!(page.texts("button[value=accept]"), ["Annehmen"]);
    assert_eq!(page.buttons("language"), ["ar-SA", "en-US"]);
    assert_eq!(page.texts(".language-current"), ["Deutsch"]);
    assert_eq!(page.texts(".request-id .id"), [REQUEST_ID]);
    assert_eq!(page.attributes("form", "method"), ["post"]);
    assert_eq!(page.texts("script").len(), 0);
    assert!(!page.html.contains("<!>") && !page.html.contains("put-the-"), "{}", page.html);
}

#[tokio::test]
async fn the_style_sheet_is_one_small_file_that_may_be_kept_for_ever() {
    let (_builder, site) = Site::start().await;
    for (host, personality, theme) in [
        ("FRX", "", "frx"),
        ("frx", "x;LiteWhite", "frx-light"),
        ("Moset", "", "moset"),
        ("???", "", "frx-light"),
    ] {
        let page = Windows::joins(&site)
            .header("cxh-host", host)
            .header("cxh-personality", personality)
            .page()
            .await;
        assert_eq!(page.attributes("body", "class"), [format!("theme-{theme}")]);
        let sheets = page.attributes("link[rel=stylesheet]", "href");
        assert_eq!(sheets.len(), 1);
        assert!(sheets[0].starts_with(&format!("/assets/{theme}-")), "{sheets:?}");
        let sheet = Page::read(client().get(site.url(&sheets[0])).send().await.unwrap()).await;
        assert_eq!(sheet.status, StatusCode::OK);
        assert_eq!(sheet.header("content-type"), "text/css; charset=utf-8");
        assert_eq!(sheet.header("cache-control"), "public, max-age=31536000, immutable");
    }
    let other = client().get(site.url("/assets/frx-000000000000.css")).send().await.unwrap();
    assert_eq!(other.status(), StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn accepting_is_stored_and_answered_with_a_blob_that_anyone_can_verify() {
    let (_builder, site) = Site::start().await;
    let page = Windows::joins(&site).language("de-DE").page().await;
    site.pass(SignedDuration::from_mins(3));
    let location = Location::read(&page.press(&site, "decision", "accept").await);
    assert!(location.url.starts_with(&format!("{REDIRECT_URI}?IsAccepted=true&OpaqueBlob=")));
    assert_eq!(location.get("client-request-id"), Some(REQUEST_ID));
    assert_eq!(location.parameters.len(), 3);

    let rows = site.decision_rows().await;
    assert_eq!(rows.len(), 1);
    let row = &rows[0];
    for (column, value) in [
        ("tenant_id", json!(CONTOSO)),
        ("user_object_id", json!(ADA)),
        ("user_upn", json!("ada@contoso.com")),
        ("decision", json!("accepted")),
        ("policy", json!("company")),
        ("version", json!(1)),
        ("locale", json!("de-DE")),
        ("ownership", json!("company")),
        ("theme", json!("frx")),
        ("client_request_id", json!(REQUEST_ID)),
        ("user_agent", json!("Edge/18 test")),
        ("decided_at", json!(site.now().as_millisecond())),
        ("record_version", json!(1)),
    ] {
        assert_eq!(row[column], value, "{column}");
    }
    // printf '# Deutsch Company devices\n\nDie Bedingungen.\n' | sha256sum
    assert_eq!(
        row["text_sha256"],
        "3f09cbf848fd4bf66a97edaee3604639260c378f6385fda0ffe1affb523c0317"
    );

    let blob = location.get("OpaqueBlob").unwrap();
    assert!(blob.len() <= 700);
    let iat = site.now().as_second();
    assert_eq!(
        verified(&site, blob).await,
        json!({
            "iss": PUBLIC_URL, "aud": "enrollment", "sub": ADA, "tid": CONTOSO, "jti": row["id"],
            "policy": "company", "version": 1, "ownership": "company", "crid": REQUEST_ID,
            "iat": iat, "exp": iat + 3600,
        })
    );
}

#[tokio::test]
async fn declining_a_personal_device_is_stored_and_brings_no_blob() {
    let (_builder, site) = Site::start().await;
    let page = Windows::adds_account(&site).header("cxh-host", "MOSET").page().await;
    assert_eq!(page.buttons("decision"), ["decline", "accept"]);
    let location = Location::read(&page.press(&site, "decision", "decline").await);
    assert_eq!(
        location.url,
        format!("{REDIRECT_URI}?IsAccepted=false&client-request-id={REQUEST_ID}")
    );
    let rows = site.decision_rows().await;
    assert_eq!(
        (rows.len(), &rows[0]["decision"], &rows[0]["policy"]),
        (1, &json!("declined"), &json!("personal"))
    );
}

#[tokio::test]
async fn the_first_decision_on_a_ticket_stands() {
    let (_builder, site) = Site::start().await;
    let page = Windows::adds_account(&site).page().await;
    let first = Location::read(&page.press(&site, "decision", "accept").await);
    site.pass(SignedDuration::from_hours(2));
    let again = Location::read(&page.press(&site, "decision", "accept").await);
    let other = Location::read(&page.press(&site, "decision", "decline").await);
    assert_eq!(first, again);
    assert_eq!(first, other);
    assert_eq!(site.decision_rows().await.len(), 1);

    let page = Windows::adds_account(&site).page().await;
    let declined = Location::read(&page.press(&site, "decision", "decline").await);
    let accepted_later = Location::read(&page.press(&site, "decision", "accept").await);
    assert_eq!(declined, accepted_later);
    assert_eq!(accepted_later.get("OpaqueBlob"), None);
}

#[tokio::test]
async fn sixteen_presses_at_once_make_one_decision() {
    let (_builder, site) = Site::start().await;
    let ticket = Windows::adds_account(&site).page().await.ticket();
    let site = Arc::new(site);
    let presses: Vec<_> = (0..16)
        .map(|n| {
            let decision = if n % 2 == 0 { "accept" } else { "decline" };
            let (site, ticket) = (Arc::clone(&site), ticket.clone());
            tokio::spawn(async move {
                Location::read(&post(&site, &[("ticket", &ticket), ("decision", decision)]).await)
            })
        })
        .collect();
    let mut answers = Vec::new();
    for press in presses {
        answers.push(press.await.unwrap());
    }
    assert!(answers.iter().all(|answer| *answer == answers[0]), "{answers:?}");
    assert_eq!(site.decision_rows().await.len(), 1);
}

#[tokio::test]
async fn a_language_button_shows_the_same_page_in_that_language() {
    let (_builder, site) = Site::start().await;
    let page = Windows::joins(&site).language("en-US").page().await;
    let arabic = Page::read(page.press(&site, "language", "ar-SA").await).await;
    assert_eq!(arabic.status, StatusCode::OK);
    assert_eq!(arabic.attributes("html", "lang"), ["ar-SA"]);
    assert_eq!(arabic.attributes("html", "dir"), ["rtl"]);
    assert_eq!(arabic.attributes("body", "class"), ["theme-frx"]);
    assert_eq!(arabic.texts(".request-id .id"), [REQUEST_ID]);
    assert_eq!(arabic.buttons("language"), ["de-DE", "en-US"]);
    // A language that there is not changes nothing.
    for odd in ["xx", "", "🦀", "fr-FR"] {
        let still = Page::read(arabic.press(&site, "language", odd).await).await;
        assert_eq!(
            (still.status, still.attributes("html", "lang")),
            (StatusCode::OK, vec!["ar-SA".to_owned()])
        );
    }
    // The decision is about the language that was read, and the earlier page's ticket is the same one.
    let accepted = Location::read(&arabic.press(&site, "decision", "accept").await);
    let back = Location::read(&page.press(&site, "decision", "accept").await);
    assert_eq!(accepted, back);
    let rows = site.decision_rows().await;
    assert_eq!((rows.len(), &rows[0]["locale"]), (1, &json!("ar-SA")));
}

#[tokio::test]
async fn every_interface_language_is_found_from_a_tag_that_windows_sends() {
    let builder = SiteBuilder::new().await;
    let site = builder.start().await;
    for (tag, lang) in [
        ("ar-EG", "ar"),
        ("de-CH", "de"),
        ("en-GB", "en"),
        ("es-MX", "es"),
        ("fr-CA", "fr"),
        ("he-IL", "he"),
        ("it-IT", "it"),
        ("ja-JP", "ja"),
        ("nl-BE", "nl"),
        ("pl-PL", "pl"),
        ("pt-PT", "pt-BR"),
        ("zh-CN", "zh-Hans"),
        ("zh-SG", "zh-Hans"),
        ("sv-SE", "en"),
    ] {
        let page = Windows::joins(&site).without_query("redirect_uri").language(tag).page().await;
        assert_eq!(page.attributes("html", "lang"), [lang], "{tag}");
    }
}

#[tokio::test]
async fn terms_in_a_language_that_the_interface_lacks_say_which_language_is_which() {
    let builder = SiteBuilder::new().await;
    builder.text("contoso", "company", "fi-FI", "# Ehdot\n\nEhdot.\n");
    let site = builder.start().await;
    let page = Windows::joins(&site).language("fi-FI").page().await;
    assert_eq!(page.attributes("html", "lang"), ["fi-FI"]);
    assert_eq!(page.attributes(".page-footer", "lang"), ["en"]);
    assert_eq!(page.texts("button[value=accept]"), ["Accept"]);
}

#[tokio::test]
async fn every_failure_after_the_address_is_a_redirect_with_its_error() {
    let (_builder, site) = Site::start().await;
    let bad_version = ("invalid_request", "unsupported version");
    let bad_token = ("unauthorized_client", "unauthorized_client");
    let bad_user = ("unauthorized_client", "unauthorized user or tenant");
    let joins = || Windows::joins(&site);
    for (request, expected) in [
        (joins().query("api-version", "2.0"), bad_version),
        (joins().query("api-version", ""), bad_version),
        (joins().without_query("api-version"), bad_version),
        (joins().query("api-version", "2.0").without_header("authorization"), bad_version),
        (joins().without_header("authorization"), bad_token),
        (joins().header("authorization", "Basic QTpC"), bad_token),
        (joins().token("not.a.token"), bad_token),
        (joins().token(&site.token_with("tid", Value::Null)), bad_token),
        (
            joins().token(&site.token_with("tid", json!("99999999-604b-40ac-a9d7-9fd97c0b779f"))),
            bad_token,
        ),
        (joins().token(&site.token_with("oid", Value::Null)), bad_user),
        (joins().token(&site.token_with("idtyp", json!("app"))), bad_user),
        (joins().token(&site.token_with("oid", json!(7))), bad_user),
        (joins().token(&site.token_with("oid", json!("ada"))), bad_user),
    ] {
        let location = request.location().await;
        assert_eq!(location.error(), expected, "{:?}", request.query);
        assert_eq!(location.get("client-request-id"), Some(REQUEST_ID));
        assert!(location.url.starts_with(&format!("{REDIRECT_URI}?error=")), "{}", location.url);
        assert!(!location.url.contains('+'), "{}", location.url);
    }
    assert!(site.decision_rows().await.is_empty());
}

#[tokio::test]
async fn without_a_safe_address_there_is_a_page_and_no_way_off_it() {
    let (_builder, site) = Site::start().await;
    let long = format!("ms-appx-web://host/{}", "a".repeat(2048));
    for uri in [
        "",
        "https://evil.example/marker",
        "javascript:alert('marker')",
        "ms-appx-web:marker",
        "ms-appx-web://user@marker/",
        "ms-appx-web://marker/%2e%2e/x",
        "ms-appx-web://marker/\u{7}",
        "<script>marker</script>",
        &long,
    ] {
        let page = Windows::joins(&site).query("redirect_uri", uri).language("de").page().await;
        assert_eq!(page.status, StatusCode::BAD_REQUEST, "{uri}");
        assert!(!page.headers.contains_key("location"));
        assert_eq!(page.texts("h1"), ["Diese Seite kann nicht angezeigt werden"]);
        assert!(page.texts("a, button, form, input").is_empty());
        assert_eq!(page.texts(".request-id .id"), [REQUEST_ID], "support can look it up");
        assert!(!page.html.contains("marker"), "{uri} is reflected");
        assert!(page.header("content-security-policy").contains("form-action 'none'"));
        assert_eq!(page.header("x-content-type-options"), "nosniff");
    }
    let missing = Windows::joins(&site).without_query("redirect_uri").page().await;
    assert_eq!(missing.status, StatusCode::BAD_REQUEST);
}

#[tokio::test]
async fn a_parameter_that_stands_twice_is_answered_with_a_page() {
    let (_builder, site) = Site::start().await;
    for name in ["redirect_uri", "client-request-id", "api-version", "mode"] {
        let mut windows = Windows::joins(&site);
        let (_, value) = windows.query.iter().find(|(n, _)| n == name).unwrap().clone();
        windows.query.push((name.to_owned(), value));
        assert_eq!(windows.page().await.status, StatusCode::BAD_REQUEST, "{name}");
    }
    let mut windows = Windows::joins(&site);
    windows.query.extend([("x".to_owned(), "1".to_owned()), ("x".to_owned(), "2".to_owned())]);
    assert_eq!(windows.page().await.status, StatusCode::OK, "what is not ours may stand twice");
}

#[tokio::test]
async fn an_address_of_another_tenant_is_refused_once_the_tenant_is_known() {
    let builder = SiteBuilder::new()
        .await
        .fabrikam("redirect_uris = [\"https://login.fabrikam.example/mdm\"]\n");
    let site = builder.start().await;
    let uri = "https://login.fabrikam.example/mdm/done?x=1#part";
    let foreign = Windows::joins(&site).query("redirect_uri", uri).page().await;
    assert_eq!(foreign.status, StatusCode::BAD_REQUEST);
    let no_user = site.token_with("oid", Value::Null);
    let foreign = Windows::joins(&site).query("redirect_uri", uri).token(&no_user).page().await;
    assert_eq!(foreign.status, StatusCode::BAD_REQUEST, "before the person is looked at");

    let own =
        Windows::joins(&site).query("redirect_uri", uri).token(&site.fabrikam_token()).page().await;
    assert_eq!(own.status, StatusCode::OK);
    let csp = own.header("content-security-policy");
    assert!(csp.contains("form-action 'self' https://login.fabrikam.example;"), "{csp}");
    let location = Location::read(&own.press(&site, "decision", "accept").await);
    assert!(
        location
            .url
            .starts_with("https://login.fabrikam.example/mdm/done?x=1&IsAccepted=true&OpaqueBlob="),
        "{}",
        location.url
    );
    assert!(location.url.ends_with("#part"));
}

#[tokio::test]
async fn the_path_is_matched_without_regard_to_case() {
    let (_builder, site) = Site::start().await;
    for path in ["/termsofuse", "/TERMSOFUSE", "/termsOfUse", "/TermsOfUse/"] {
        let mut windows = Windows::joins(&site);
        path.clone_into(&mut windows.path);
        assert_eq!(windows.page().await.status, StatusCode::OK, "{path}");
    }
    let mut windows = Windows::joins(&site);
    "/TermsOfUses".clone_into(&mut windows.path);
    let page = windows.page().await;
    assert_eq!((page.status, page.texts("h1").len()), (StatusCode::NOT_FOUND, 1));
}

#[tokio::test]
async fn an_odd_request_id_is_sent_back_as_it_came_and_never_shown() {
    let (_builder, site) = Site::start().await;
    for odd in
        ["", "x y+z&=#", "\"><script>alert(1)</script>", "ü\u{202e}", "a\u{0}b", &"9".repeat(3000)]
    {
        let page = Windows::adds_account(&site).query("client-request-id", odd).page().await;
        assert_eq!(page.status, StatusCode::OK);
        let shown = page.texts(".request-id .id").pop().unwrap();
        assert_eq!(shown.len(), 36, "an id of our own: {shown}");
        assert!(odd.is_empty() || !page.html.contains(odd));
        let location = Location::read(&page.press(&site, "decision", "decline").await);
        assert_eq!(location.get("client-request-id"), Some(odd));
    }
    let none = Windows::adds_account(&site).without_query("client-request-id").page().await;
    let location = Location::read(&none.press(&site, "decision", "decline").await);
    assert_eq!(location.url, format!("{REDIRECT_URI}?IsAccepted=false"));

    let plain = Windows::adds_account(&site).query("client-request-id", "Trace.42_x").page().await;
    assert_eq!(plain.texts(".request-id .id"), ["Trace.42_x"]);

    // Bytes that are no text come back as bytes.
    let url = format!(
        "{}?redirect_uri={}&api-version=9&client-request-id=%ff%FEa",
        site.url("/TermsOfUse"),
        "ms-appx-web%3A%2F%2FApp"
    );
    let location = Location::read(&client().get(url).send().await.unwrap());
    assert!(location.url.ends_with("&client-request-id=%FF%FEa"), "{}", location.url);
}

#[tokio::test]
async fn a_form_that_is_not_ours_is_refused_and_nothing_is_recorded() {
    let (_builder, site) = Site::start().await;
    let company = Windows::joins(&site).page().await.ticket();
    let personal = Windows::adds_account(&site).page().await.ticket();
    let mut damaged = company.clone();
    damaged.replace_range(40..41, if &damaged[40..41] == "A" { "B" } else { "A" });
    for fields in [
        &[][..],
        &[("decision", "accept")],
        &[("ticket", &company)],
        &[("ticket", ""), ("decision", "accept")],
        &[("ticket", "marker"), ("decision", "accept")],
        &[("ticket", &damaged), ("decision", "accept")],
        &[("ticket", &company), ("decision", "decline")],
        &[("ticket", &company), ("decision", "continue")],
        &[("ticket", &personal), ("decision", "marker")],
        &[("ticket", &personal), ("decision", "accept"), ("decision", "decline")],
        &[("ticket", &personal), ("ticket", &personal), ("decision", "accept")],
    ] {
        let page = Page::read(post(&site, fields).await).await;
        assert_eq!(page.status, StatusCode::BAD_REQUEST, "{fields:?}");
        assert_eq!(page.texts("h1").len(), 1);
        assert!(!page.headers.contains_key("location") && !page.html.contains("marker"));
    }
    let not_utf8 =
        client().post(site.url("/TermsOfUse")).body(vec![0xff, 0xfe, b'=']).send().await.unwrap();
    assert_eq!(not_utf8.status(), StatusCode::BAD_REQUEST);
    assert!(site.decision_rows().await.is_empty());
}

#[tokio::test]
async fn a_body_over_64_kib_is_too_large_whether_or_not_it_says_so() {
    let (_builder, site) = Site::start().await;
    let ticket = Windows::joins(&site).page().await.ticket();
    let fields = format!("ticket={ticket}&decision=accept&x=");
    let fits = fields.clone() + &"a".repeat(64 * 1024 - fields.len());
    let over = fits.clone() + "a";
    let send = |body: reqwest::Body| client().post(site.url("/TermsOfUse")).body(body).send();
    let page = Page::read(send(over.clone().into()).await.unwrap()).await;
    assert_eq!((page.status, page.texts("h1").len()), (StatusCode::PAYLOAD_TOO_LARGE, 1));
    assert!(site.decision_rows().await.is_empty());
    assert_eq!(send(fits.into()).await.unwrap().status(), StatusCode::FOUND);
}

#[tokio::test]
async fn a_body_that_only_claims_to_be_large_is_refused_at_once() {
    use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
    let (_builder, site) = Site::start().await;
    for length in ["65537", "99999999999", "99999999999999999999999"] {
        let mut stream = tokio::net::TcpStream::connect(site.address).await.unwrap();
        let head =
            format!("POST /TermsOfUse HTTP/1.1\r\nHost: x\r\nContent-Length: {length}\r\n\r\n");
        stream.write_all(head.as_bytes()).await.unwrap();
        let mut status = [0; 12];
        let read = stream.read_exact(&mut status);
        tokio::time::timeout(std::time::Duration::from_secs(5), read).await.unwrap().unwrap();
        // A length that no number holds is not HTTP at all.
        let expected = if length.len() > 20 { "HTTP/1.1 400" } else { "HTTP/1.1 413" };
        assert_eq!(std::str::from_utf8(&status).unwrap(), expected, "{length}");
    }
}

#[tokio::test]
async fn whatever_page_is_shown_its_decision_can_be_sent() {
    let (_builder, site) = Site::start().await;
    for (name, value) in [
        ("redirect_uri", "ms-appx-web://é/ü".to_owned()),
        ("redirect_uri", format!("ms-appx-web://A/{}", "é".repeat(2030))),
        ("redirect_uri", format!("ms-appx-web://A/{}x", " ".repeat(700))),
        ("client-request-id", "9".repeat(30_000)),
        ("client-request-id", "é".repeat(5_000)),
        ("client-request-id", "\u{0}".repeat(10_000)),
    ] {
        let page = Windows::joins(&site).query(name, &value).page().await;
        assert_eq!(page.status, StatusCode::OK, "{name}");
        let location = Location::read(&page.press(&site, "decision", "accept").await);
        assert_eq!(location.get("IsAccepted"), Some("true"));
        if name == "client-request-id" {
            assert_eq!(location.get(name), Some(value.as_str()));
        }
    }
    let page = Windows::joins(&site).query("client-request-id", &"9".repeat(40_000)).page().await;
    assert_eq!((page.status, page.texts("h1").len()), (StatusCode::URI_TOO_LONG, 1));
}

#[tokio::test]
async fn head_and_other_methods_do_nothing() {
    let builder = SiteBuilder::new().await;
    builder.remove_policy("contoso", "company");
    let site = builder.start().await;
    let windows = Windows::joins(&site);
    for method in [reqwest::Method::HEAD, reqwest::Method::PUT, reqwest::Method::DELETE] {
        let request =
            client().request(method.clone(), site.url("/TermsOfUse")).query(&windows.query);
        let answer = request.bearer_auth(site.token()).send().await.unwrap();
        assert_eq!(answer.status(), StatusCode::METHOD_NOT_ALLOWED, "{method}");
    }
    assert!(site.decision_rows().await.is_empty());
}

#[tokio::test]
async fn a_ticket_lives_for_a_day() {
    let (_builder, site) = Site::start().await;
    let page = Windows::joins(&site).page().await;
    site.pass(SignedDuration::from_hours(24) - SignedDuration::from_secs(1));
    assert_eq!(page.press(&site, "decision", "accept").await.status(), StatusCode::FOUND);
    site.pass(SignedDuration::from_secs(1));
    let late = Page::read(page.press(&site, "decision", "accept").await).await;
    assert_eq!(late.status, StatusCode::BAD_REQUEST);
    assert_eq!(late.texts("h1"), ["This page is no longer open"]);
}

#[tokio::test]
async fn a_ticket_of_another_installation_is_not_ours() {
    let (_builder, site) = Site::start().await;
    let (_other_builder, other) = Site::start().await;
    let page = Windows::joins(&site).page().await;
    let answer = page.press(&other, "decision", "accept").await;
    assert_eq!(answer.status(), StatusCode::BAD_REQUEST);
    assert!(other.decision_rows().await.is_empty());
}

#[tokio::test]
async fn a_ticket_survives_a_restart() {
    let (builder, site) = Site::start().await;
    let page = Windows::joins(&site).page().await;
    let first = Location::read(&page.press(&site, "decision", "accept").await);
    let restarted = builder.start().await;
    let again = Location::read(&page.press(&restarted, "decision", "accept").await);
    assert_eq!(first, again);
}

#[tokio::test]
async fn a_store_that_fails_is_a_server_error_and_no_decision_is_claimed() {
    let (_builder, site) = Site::start().await;
    let page = Windows::joins(&site).page().await;
    site.app.store.close().await;
    let location = Location::read(&page.press(&site, "decision", "accept").await);
    assert_eq!(location.error(), ("server_error", "internal service error"));
    assert_eq!(location.get("client-request-id"), Some(REQUEST_ID));
    assert_eq!((location.get("IsAccepted"), location.get("OpaqueBlob")), (None, None));
    assert!(site.decision_rows().await.is_empty());
}

#[tokio::test]
async fn where_no_policy_fits_the_tenant_says_whether_to_go_on() {
    let builder = SiteBuilder::new().await.fabrikam("no_terms = \"refuse\"\n");
    builder.remove_policy("contoso", "company");
    builder.policy("fabrikam", "any", "version = 7\nownership = \"personal\"");
    let site = builder.start().await;

    let location = Windows::joins(&site).location().await;
    assert_eq!(location.get("IsAccepted"), Some("true"));
    let claims = verified(&site, location.get("OpaqueBlob").unwrap()).await;
    assert_eq!((claims.get("policy"), claims.get("version")), (None, None));
    assert_eq!(claims["ownership"], "company");
    let rows = site.decision_rows().await;
    assert_eq!(
        (rows.len(), &rows[0]["decision"], &rows[0]["policy"]),
        (1, &json!("not_required"), &Value::Null)
    );
    assert_eq!(rows[0]["id"], claims["jti"]);

    let refused = Windows::joins(&site).token(&site.fabrikam_token()).location().await;
    assert_eq!(refused.error(), ("unauthorized_client", "unauthorized user or tenant"));
    assert_eq!(site.decision_rows().await.len(), 1);
}

#[tokio::test]
async fn a_restriction_is_said_in_words_before_windows_is_told() {
    let group = "cccccccc-0000-4000-8000-000000000001";
    for (setting, title, applies_to_company) in [
        (
            "personal_devices = \"blocked\"".to_owned(),
            "Personal devices can’t be added here",
            false,
        ),
        (format!("licensed_groups = [\"{group}\"]"), "Your account can’t add devices yet", true),
        (
            "maintenance = { message = \"Back at <b>nine</b>\" }".to_owned(),
            "Device setup is paused",
            true,
        ),
        (
            "maintenance = { until = 2026-11-20T13:00:00Z }".to_owned(),
            "Device setup is paused",
            true,
        ),
    ] {
        let builder =
            SiteBuilder::new().await.contoso(&format!("[tenant.restrictions]\n{setting}\n"));
        let site = builder.start().await;
        let page = Windows::adds_account(&site).page().await;
        assert_eq!((page.status, page.texts("h1")), (StatusCode::OK, vec![title.to_owned()]));
        assert_eq!(page.buttons("decision"), ["continue"]);
        let message = page.texts("p.message[lang=''][dir=ltr]").join("");
        assert_eq!(message == "Back at <b>nine</b>", setting.contains("message"), "{message}");
        for wrong in [("decision", "accept"), ("decision", "decline"), ("language", "de-DE")] {
            assert_eq!(page.press(&site, wrong.0, wrong.1).await.status(), StatusCode::BAD_REQUEST);
        }
        let location = Location::read(&page.press(&site, "decision", "continue").await);
        assert_eq!(location.error(), ("unauthorized_client", "unauthorized user or tenant"));
        assert_eq!(location.get("client-request-id"), Some(REQUEST_ID));
        assert!(site.decision_rows().await.is_empty());

        let joins = Windows::joins(&site).page().await;
        assert_eq!(joins.texts("h1") == [title], applies_to_company, "{setting}");
        if setting.contains("licensed") {
            let licensed = Windows::joins(&site).token(&site.token_with("groups", json!([group])));
            assert_eq!(licensed.page().await.buttons("decision"), ["accept"]);
        }
        if setting.contains("until") {
            site.pass(SignedDuration::from_hours(1));
            assert_eq!(Windows::joins(&site).page().await.buttons("decision"), ["accept"]);
        }
    }
}

#[tokio::test]
async fn a_windows_that_is_surely_too_old_is_said_on_the_page() {
    let builder = SiteBuilder::new()
        .await
        .contoso("[tenant.restrictions]\nminimum_os_version = \"10.0.22631.3447\"\n");
    let site = builder.start().await;
    for (version, shown) in [
        // As Windows says it: without the revision.
        (r#"{"platformId":2,"majorVersion":10,"minorVersion":0,"buildNumber":19045}"#, true),
        (r#"{"platformId":2,"majorVersion":10,"minorVersion":0,"buildNumber":22631}"#, false),
        (r#"{"platformId":2,"majorVersion":10,"minorVersion":0,"buildNumber":26100}"#, false),
        (r#"{"majorVersion":"ten"}"#, false),
        ("{}", false),
        ("10.0.19045", true),
        ("10.0.22631.3446", true),
        ("10.0.22631", false),
        ("10.0.22631.3447", false),
        ("10.0.26100.1", false),
        // What is not known is left to the enrollment.
        ("???", false),
        ("", false),
        ("Windows 7", false),
        ("10.0.99999999999", false),
    ] {
        let page = Windows::joins(&site).header("cxh-osVersionInfo", version).page().await;
        let title = page.texts("h1").join("");
        assert_eq!(title == "This device needs a newer Windows", shown, "{version}: {title}");
        if shown {
            assert!(page.text().contains("Windows 11 23H2 (10.0.22631.3447)"), "{}", page.text());
            assert_eq!(page.buttons("decision"), ["continue"]);
            let location = Location::read(&page.press(&site, "decision", "continue").await);
            assert_eq!(location.error(), ("unauthorized_client", "unauthorized user or tenant"));
        }
    }
    assert!(site.decision_rows().await.is_empty());
}

#[tokio::test]
async fn users_can_be_licensed_by_name_beside_the_groups() {
    let group = "cccccccc-0000-4000-8000-000000000001";
    let settings = format!(
        "[tenant.restrictions]\nlicensed_groups = [\"{group}\"]\nlicensed_users = [\"{ADA}\"]\n"
    );
    let builder = SiteBuilder::new().await.contoso(&settings);
    let site = builder.start().await;
    let of = |name: &str, value: Value| site.token_with(name, value);
    let grace = json!("aaaaaaaa-0000-4000-8000-0000000009ce");
    assert_eq!(Windows::joins(&site).page().await.buttons("decision"), ["accept"]);
    let other = Windows::joins(&site).token(&of("oid", grace)).page().await;
    assert_eq!(other.texts("h1"), ["Your account can’t add devices yet"]);
    let mdm = Mdm::of(&site).await;
    mdm.enrolled(&request(&site.blob().await, "hw-1")).await;
    let stranger = site.quick_blob("aaaaaaaa-0000-4000-8000-0000000009ce".parse().unwrap()).await;
    let body = request_of("aaaaaaaa-0000-4000-8000-0000000009ce", &stranger, "hw-2");
    let (status, refusal) = mdm.enroll(&body).await;
    assert_eq!((status, &refusal["error_type"]), (StatusCode::FORBIDDEN, &json!("UserLicense")));
}

#[tokio::test]
async fn a_maintenance_window_begins_and_ends_by_itself_and_says_when() {
    let builder = SiteBuilder::new().await.contoso(
        "[tenant.restrictions]\n\
         maintenance = { from = 2026-11-20T13:00:00Z, until = 2026-11-20T16:30:00Z }\n",
    );
    let site = builder.start().await;
    assert_eq!(Windows::joins(&site).page().await.buttons("decision"), ["accept"]);
    site.pass(SignedDuration::from_hours(1));
    let paused = Windows::joins(&site).page().await;
    assert_eq!(paused.texts("h1"), ["Device setup is paused"]);
    let text = paused.text().replace(['\u{2068}', '\u{2069}'], "");
    assert!(text.contains("It should be over in 3 hours: 20 Nov 2026, 16:30 UTC."), "{text}");
    site.pass(SignedDuration::from_mins(210));
    assert_eq!(Windows::joins(&site).page().await.buttons("decision"), ["accept"]);
}

#[tokio::test]
async fn a_token_for_several_audiences_counts_if_one_is_ours() {
    let (_builder, site) = Site::start().await;
    let several = site.token_with("aud", json!(["other", AUDIENCE]));
    assert_eq!(Windows::joins(&site).token(&several).page().await.status, StatusCode::OK);
}
