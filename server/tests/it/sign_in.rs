//! Signing in to the portal, and out of it.

use jiff::SignedDuration;
use reqwest::StatusCode;
use serde_json::{Value, json};

use crate::support::{
    Browser, Page, Site, SiteBuilder,
    browser::{COOKIE, SIGN_IN, location, urlencoding},
    entra::{self, Mood},
    site::{CONTOSO, FABRIKAM},
};

async fn site() -> (SiteBuilder, Site) {
    let builder = SiteBuilder::with_portal().await;
    let site = builder.start().await;
    (builder, site)
}

/// Whether the browser is signed in.
async fn is_in(browser: &Browser<'_>) -> bool {
    match browser.get("/account").await.status() {
        StatusCode::OK => true,
        StatusCode::SEE_OTHER => false,
        other => panic!("{other}"),
    }
}

#[tokio::test]
async fn a_person_signs_in_and_lands_on_the_page_that_they_asked_for() {
    let (_builder, site) = site().await;
    let browser = Browser::new(&site);
    assert_eq!(location(&browser.get("/").await), "/devices");
    let asked_for = "/devices?q=a%26b&sort=name";
    let to_sign_in = location(&browser.get(asked_for).await);
    assert_eq!(to_sign_in, format!("/sign-in?return_to={}", urlencoding(asked_for)));
    let (address, asked) = browser.begin_sign_in(asked_for).await;
    assert_eq!(address, format!("{}/{CONTOSO}/oauth2/v2.0/authorize", site.entra.authority()));
    for (name, value) in [
        ("response_type", "code"),
        ("client_id", "portal-client"),
        ("redirect_uri", "https://mdm.contoso.com/sign-in/callback"),
        ("code_challenge_method", "S256"),
        ("scope", "openid profile"),
    ] {
        assert_eq!(asked[name], value, "{name}");
    }
    let back = Browser::provider_answers(&site.entra, &asked, browser.id_claims());
    let landed = browser.get(&back).await;
    assert_eq!(location(&landed), asked_for);
    let cookie = landed.headers()["set-cookie"].to_str().unwrap();
    for flag in ["__Host-session=", "HttpOnly", "SameSite=Lax", "Secure", "Path=/"] {
        assert!(cookie.contains(flag), "{flag} is not in {cookie}");
    }
    assert!(!cookie.contains("Domain"), "{cookie}");
    let page = browser.page("/account").await;
    assert!(page.text().contains("ada@contoso.com"), "{}", page.text());
    assert_eq!(page.header("cache-control"), "no-store");

    // The Back button, and the code again.
    assert_eq!(location(&browser.get(&back).await), asked_for);
}

#[tokio::test]
async fn each_sign_in_has_a_new_session_and_nobody_can_choose_its_id() {
    let (_builder, site) = site().await;
    let browser = Browser::new(&site);
    let planted = "AAAAAAAAAAAAAAAAAAAAAA";
    browser.cookies.lock().unwrap().insert(COOKIE.to_owned(), planted.to_owned());
    browser.sign_in("/devices", browser.id_claims()).await;
    let first = browser.cookie(COOKIE).unwrap();
    assert_ne!(first, planted);
    browser.sign_in("/devices", browser.id_claims()).await;
    let second = browser.cookie(COOKIE).unwrap();
    assert_ne!(first, second);
    assert!(is_in(&browser).await);

    // The id before the second sign-in is worth nothing.
    let thief = Browser::new(&site);
    thief.cookies.lock().unwrap().insert(COOKIE.to_owned(), first);
    assert!(!is_in(&thief).await);
}

#[tokio::test]
async fn two_tabs_can_sign_in_at_once() {
    let (_builder, site) = site().await;
    let browser = Browser::new(&site);
    let (_, first) = browser.begin_sign_in("/devices").await;
    let (_, second) = browser.begin_sign_in("/agreements").await;
    for (asked, to) in [(second, "/agreements"), (first, "/devices")] {
        let back = Browser::provider_answers(&site.entra, &asked, browser.id_claims());
        assert_eq!(location(&browser.get(&back).await), to);
    }
}

#[tokio::test]
async fn a_sign_in_ends_only_in_the_browser_that_it_was_begun_in_and_in_time() {
    let (_builder, site) = site().await;
    let victim = Browser::new(&site);
    victim.begin_sign_in("/devices").await;
    let attacker = Browser::new(&site);
    let (_, asked) = attacker.begin_sign_in("/devices").await;
    let back = Browser::provider_answers(&site.entra, &asked, attacker.id_claims());
    let state = urlencoding(&asked["state"]);
    for path in [
        back.clone(),
        format!("/sign-in/callback?code=x&state={}", &state[..state.len() - 2]),
        "/sign-in/callback?code=x&state=x".to_owned(),
        "/sign-in/callback?code=x".to_owned(),
        "/sign-in/callback".to_owned(),
        "/sign-in/callback?%ff&code=%00".to_owned(),
    ] {
        for browser in [&victim, &Browser::new(&site)] {
            let page = Page::read(browser.get(&path).await).await;
            assert_eq!(page.status, StatusCode::BAD_REQUEST, "{path}");
            assert_eq!(page.texts("h1").len(), 1);
            assert!(browser.cookie(COOKIE).is_none(), "{path}");
        }
    }
    site.pass(SignedDuration::from_mins(61));
    assert_eq!(attacker.get(&back).await.status(), StatusCode::BAD_REQUEST);
    assert!(attacker.cookie(COOKIE).is_none());
}

#[tokio::test]
async fn an_id_token_that_cannot_be_trusted_signs_nobody_in() {
    let (_builder, site) = site().await;
    let now = site.now().as_second();
    let with = |name: &str, value: Value| {
        let mut claims = Browser::new(&site).id_claims();
        claims[name] = value;
        claims
    };
    let other = "99999999-0000-4000-8000-000000000000";
    for (claims, status) in [
        (with("nonce", "another".into()), 400),
        (with("aud", "another".into()), 400),
        (with("aud", json!(["portal-client", "another"])), 400),
        (with("iss", site.entra.issuer(FABRIKAM).into()), 400),
        (with("iss", "https://evil.example/v2.0".into()), 400),
        (with("exp", (now - 301).into()), 400),
        (with("tid", Value::Null), 400),
        (with("oid", Value::Null), 400),
        (with("oid", "ada".into()), 400),
        // Of another organization.
        (with("tid", other.into()), 403),
    ] {
        let browser = Browser::new(&site);
        let page = Page::read(browser.sign_in("/devices", claims.clone()).await).await;
        assert_eq!(page.status.as_u16(), status, "{claims}");
        assert!(browser.cookie(COOKIE).is_none() && !is_in(&browser).await, "{claims}");
    }
    // Signed with a key that the provider does not list.
    *site.entra.0.id_token_key.lock().unwrap() = entra::key(1);
    let browser = Browser::new(&site);
    let refused = browser.sign_in("/devices", browser.id_claims()).await;
    assert_eq!(refused.status(), StatusCode::BAD_REQUEST);
    // Once it does, that key is good at once.
    site.entra.list_keys(&[0, 1]);
    site.pass(SignedDuration::from_secs(1));
    browser.sign_in("/devices", browser.id_claims()).await;
    assert!(is_in(&browser).await);
}

#[tokio::test]
async fn a_code_is_good_only_with_our_verifier_and_only_once() {
    let (_builder, site) = site().await;
    let browser = Browser::new(&site);
    let (_, asked) = browser.begin_sign_in("/devices").await;
    let mut stolen = asked.clone();
    stolen.insert("code_challenge".to_owned(), "x".repeat(43));
    let back = Browser::provider_answers(&site.entra, &stolen, browser.id_claims());
    assert_eq!(browser.get(&back).await.status(), StatusCode::BAD_REQUEST);
    let back = Browser::provider_answers(&site.entra, &asked, browser.id_claims());
    assert_eq!(browser.get(&back).await.status(), StatusCode::SEE_OTHER);
    // Again, in a browser that is not signed in any more.
    browser.cookies.lock().unwrap().remove(COOKIE);
    assert_eq!(browser.get(&back).await.status(), StatusCode::BAD_REQUEST);
}

#[tokio::test]
async fn a_provider_that_is_away_or_says_no_is_explained() {
    let (_builder, site) = site().await;
    let browser = Browser::new(&site);
    site.entra.set_mood(Mood::Away);
    let page = Page::read(browser.get("/sign-in").await).await;
    assert_eq!(page.status, StatusCode::SERVICE_UNAVAILABLE);
    site.entra.set_mood(Mood::Honest);
    let (_, asked) = browser.begin_sign_in("/devices").await;
    let state = urlencoding(&asked["state"]);
    for (error, status) in [("access_denied", 403), ("login_required", 403), ("server_error", 503)]
    {
        let path = format!("/sign-in/callback?error={error}&error_description=x&state={state}");
        let page = Page::read(browser.get(&path).await).await;
        assert_eq!(page.status.as_u16(), status, "{error}");
        let again = page.attributes("main a[href^='/sign-in']", "href");
        assert_eq!(again, ["/sign-in?return_to=%2Fdevices"]);
    }
    for mood in [Mood::Away, Mood::Html, Mood::Redirects, Mood::Endless] {
        site.entra.set_mood(mood);
        let back = Browser::provider_answers(&site.entra, &asked, browser.id_claims());
        let page = Page::read(browser.get(&back).await).await;
        assert_eq!(page.status, StatusCode::SERVICE_UNAVAILABLE, "{mood:?}");
        assert!(browser.cookie(COOKIE).is_none());
    }
}

#[tokio::test]
async fn nobody_is_led_to_another_site_after_signing_in() {
    let (_builder, site) = site().await;
    for to in
        ["https://evil.example/", "//evil.example", "/\\evil.example", "javascript:alert(1)", ""]
    {
        let browser = Browser::new(&site);
        let landed = browser.sign_in(to, browser.id_claims()).await;
        assert_eq!(location(&landed), "/devices", "{to}");
    }
}

#[tokio::test]
async fn a_session_ends_half_an_hour_after_it_was_used_and_eight_hours_after_it_began() {
    let (_builder, site) = site().await;
    let browser = Browser::signed_in(&site).await;
    site.pass(SignedDuration::from_mins(29));
    assert!(is_in(&browser).await);
    site.pass(SignedDuration::from_mins(29));
    assert!(is_in(&browser).await);
    site.pass(SignedDuration::from_mins(31));
    assert!(!is_in(&browser).await);

    let browser = Browser::signed_in(&site).await;
    for _ in 0..19 {
        site.pass(SignedDuration::from_mins(25));
        assert!(is_in(&browser).await);
    }
    site.pass(SignedDuration::from_mins(6));
    assert!(!is_in(&browser).await);
}

#[tokio::test]
async fn signing_out_ends_the_session_here_and_at_the_provider() {
    let (_builder, site) = site().await;
    let browser = Browser::signed_in(&site).await;
    let other = Browser::signed_in(&site).await;
    let page = browser.page("/sign-out").await;
    let policy = page.header("content-security-policy");
    assert!(policy.ends_with("form-action 'self' https:"), "{policy}");
    let cookie = browser.cookie(COOKIE).unwrap();
    let to = location(&browser.send("/sign-out", &[("scope", "this")]).await);
    let to = url::Url::parse(&to).unwrap();
    assert_eq!(to.path(), format!("/{CONTOSO}/oauth2/v2.0/logout"));
    let asked: std::collections::HashMap<_, _> = to.query_pairs().into_owned().collect();
    assert_eq!(asked["post_logout_redirect_uri"], "https://mdm.contoso.com/sign-out");
    assert_eq!(asked["id_token_hint"].split('.').count(), 3);
    assert!(browser.cookie(COOKIE).is_none(), "the cookie is gone");
    browser.cookies.lock().unwrap().insert(COOKIE.to_owned(), cookie);
    assert!(!is_in(&browser).await, "its value is worth nothing any more");
    assert!(is_in(&other).await);
    assert_eq!(browser.page("/sign-out").await.attributes("main form", "action"), [""; 0]);

    let third = Browser::signed_in(&site).await;
    third.send("/sign-out", &[("scope", "everywhere")]).await;
    assert!(!is_in(&third).await && !is_in(&other).await);

    // Without the provider it is a sign-out all the same.
    let fourth = Browser::signed_in(&site).await;
    site.entra.set_mood(Mood::Away);
    assert_eq!(fourth.send("/sign-out", &[]).await.status(), StatusCode::SEE_OTHER);
    assert!(!is_in(&fourth).await);
}

#[tokio::test]
async fn sessions_are_listed_and_ended_by_their_owner_alone() {
    let (_builder, site) = site().await;
    let grace = Browser::signed_in_as(&site, "aaaaaaaa-0000-4000-8000-0000000096ac").await;
    let here = Browser::signed_in(&site).await;
    let there = Browser::signed_in(&site).await;
    let page = here.page("/account").await;
    let forms = page.attributes("main form[action^='/account/sessions/']", "action");
    assert_eq!(forms.len(), 1, "the other one, and neither this one nor Grace's");
    let graces = grace.page("/account").await;
    assert_eq!(graces.attributes("main form[action^='/account/sessions/']", "action").len(), 0);

    let missing = grace.send_to("/sign-out", &forms[0], &[]).await;
    assert_eq!(missing.status(), StatusCode::NOT_FOUND);
    assert!(is_in(&there).await);
    let without_token = here.post(&forms[0], &[]).await;
    assert_eq!(without_token.status(), StatusCode::UNPROCESSABLE_ENTITY);
    assert!(is_in(&there).await);
    let ended = here.send_to("/account", &forms[0], &[]).await;
    assert_eq!(location(&ended), "/account?done=ended");
    assert!(!is_in(&there).await && is_in(&here).await && is_in(&grace).await);
}

#[tokio::test]
async fn the_database_alone_lets_nobody_sign_in_and_names_nobody() {
    let (_builder, site) = site().await;
    let browser = Browser::signed_in(&site).await;
    let rows = site.database_rows("SELECT * FROM sessions").await;
    assert_eq!(rows.len(), 1);
    let row = rows[0].to_string();
    let cookie = browser.cookie(COOKIE).unwrap();
    // What is sealed is base64url, which may hold anything but a point.
    assert!(!row.contains(&cookie) && !row.contains("ada@contoso.com") && !row.contains(".eyJ"));
}

#[tokio::test]
async fn a_multi_tenant_client_signs_in_each_tenant_under_its_own_issuer() {
    let builder = SiteBuilder::new().await;
    builder.file("portal-secret", "portal-secret");
    let lines = format!("{SIGN_IN}multi_tenant = true\n");
    let builder = builder.contoso(&lines).fabrikam(&lines);
    let site = builder.start().await;
    let browser = Browser::new(&site);
    let (address, _) = browser.begin_sign_in("/devices").await;
    assert_eq!(address, format!("{}/organizations/oauth2/v2.0/authorize", site.entra.authority()));
    let with = |tid: &str, iss: &str| {
        let mut claims = Browser::new(&site).id_claims();
        claims["tid"] = tid.into();
        claims["iss"] = site.entra.issuer(iss).into();
        claims
    };
    for tenant in [CONTOSO, FABRIKAM] {
        let browser = Browser::new(&site);
        browser.sign_in("/devices", with(tenant, tenant)).await;
        assert!(is_in(&browser).await, "{tenant}");
    }
    let unknown = "99999999-0000-4000-8000-000000000000";
    for (tid, iss, status) in
        [(CONTOSO, FABRIKAM, 400), (FABRIKAM, CONTOSO, 400), (unknown, unknown, 403)]
    {
        let browser = Browser::new(&site);
        let page = Page::read(browser.sign_in("/devices", with(tid, iss)).await).await;
        assert_eq!(page.status.as_u16(), status, "{tid} by {iss}");
        // The same account would only be refused again.
        let again = page.attributes("main a[href^='/sign-in']", "href").remove(0);
        let to = location(&browser.get(&again).await);
        assert_eq!(to.contains("prompt=login"), status == 403, "{to}");
        assert!(!is_in(&browser).await);
    }
}

#[tokio::test]
async fn with_several_clients_people_name_their_organization_and_none_is_listed() {
    let builder = SiteBuilder::new().await;
    builder.file("portal-secret", "portal-secret");
    let builder = builder.contoso(SIGN_IN).fabrikam(SIGN_IN);
    let site = builder.start().await;
    let browser = Browser::new(&site);
    let page = browser.page("/sign-in?return_to=%2Fagreements").await;
    assert_eq!(page.attributes("main input[name=return_to]", "value"), ["/agreements"]);
    assert!(!page.html.contains("Fabrikam") && !page.html.contains("Contoso"));
    for name in ["fabrikam", " FABRIKAM ", FABRIKAM] {
        let path = format!("/sign-in?organization={}", urlencoding(name));
        let to = location(&browser.get(&path).await);
        assert!(to.starts_with(&format!("{}/{FABRIKAM}/", site.entra.authority())), "{to}");
    }
    // Who has named it need not do so again.
    let to = location(&browser.get("/sign-in?organization=fabrikam").await);
    let state = url::Url::parse(&to).unwrap();
    let state = state.query_pairs().find(|(name, _)| name == "state").unwrap().1.into_owned();
    let path = format!("/sign-in/callback?error=access_denied&state={}", urlencoding(&state));
    let cancelled = Page::read(browser.get(&path).await).await;
    let again = cancelled.attributes("main a[href^='/sign-in']", "href").remove(0);
    assert!(again.contains(&format!("&organization={FABRIKAM}")), "{again}");
    assert!(location(&browser.get(&again).await).contains(FABRIKAM));

    let unknown = Page::read(browser.get("/sign-in?organization=Fab%3Cb%3E").await).await;
    assert_eq!(unknown.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(unknown.attributes("input[name=organization]", "value"), ["Fab<b>"]);
}

#[tokio::test]
async fn without_a_client_there_is_no_portal_but_help() {
    let (_builder, site) = Site::start().await;
    let browser = Browser::new(&site);
    assert_eq!(location(&browser.get("/devices").await), "/sign-in?return_to=%2Fdevices");
    assert_eq!(browser.get("/sign-in").await.status(), StatusCode::NOT_FOUND);
    browser.page("/help").await;
}

#[tokio::test]
async fn pages_whose_forms_lead_to_a_provider_let_them() {
    let builder = SiteBuilder::new().await;
    builder.file("portal-secret", "portal-secret");
    let builder = builder.contoso(SIGN_IN).fabrikam(SIGN_IN);
    let site = builder.start().await;
    let browser = Browser::new(&site);
    for page in ["/sign-in", "/sign-in?organization=nobody"] {
        let page = Page::read(browser.get(page).await).await;
        let policy = page.header("content-security-policy");
        assert!(policy.ends_with("form-action 'self' https:"), "{policy}");
    }
}

#[tokio::test]
async fn an_answer_of_another_issuer_is_not_taken_to_this_one() {
    let (_builder, site) = site().await;
    for (issuer, is_in_then) in [(FABRIKAM, false), (CONTOSO, true)] {
        let browser = Browser::new(&site);
        let (_, asked) = browser.begin_sign_in("/devices").await;
        let back = Browser::provider_answers(&site.entra, &asked, browser.id_claims());
        let iss = urlencoding(&site.entra.issuer(issuer));
        browser.get(&format!("{back}&iss={iss}")).await;
        assert_eq!(is_in(&browser).await, is_in_then, "{issuer}");
    }
}

#[tokio::test]
async fn whoever_makes_up_codes_is_held_back_and_fetches_no_keys() {
    let (_builder, site) = site().await;
    let browser = Browser::new(&site);
    let (_, asked) = browser.begin_sign_in("/devices").await;
    let junk = format!("/sign-in/callback?code=junk&state={}", urlencoding(&asked["state"]));
    let mut statuses = std::collections::BTreeSet::new();
    for _ in 0..400 {
        statuses.insert(browser.get(&junk).await.status().as_u16());
    }
    assert_eq!(statuses.into_iter().collect::<Vec<_>>(), [400, 429]);
    // Nobody asks the provider for those who are held back.
    let asked = site.entra.code_redemptions();
    assert!((100..350).contains(&asked), "{asked}");
    let page = loop {
        let page = Page::read(browser.get(&junk).await).await;
        if page.status == StatusCode::TOO_MANY_REQUESTS {
            break page;
        }
    };
    assert!(page.text().contains("Wait a minute, then try again"), "{}", page.text());
    assert!(page.headers.contains_key("retry-after"));
    // Somebody who signs in meanwhile is tried.
    tokio::time::sleep(std::time::Duration::from_secs(2)).await;
    assert_eq!(site.entra.key_fetches(), 0);
    assert!(is_in(&Browser::signed_in(&site).await).await);
}

#[tokio::test]
async fn a_refused_client_is_the_operators_matter_and_not_the_persons() {
    let (builder, site) = site().await;
    builder.file("portal-secret", "expired");
    let browser = Browser::new(&site);
    let page = Page::read(browser.sign_in("/devices", browser.id_claims()).await).await;
    assert_eq!(page.status, StatusCode::SERVICE_UNAVAILABLE);
    // Replaced under the running server.
    builder.file("portal-secret", "portal-secret");
    browser.sign_in("/devices", browser.id_claims()).await;
    assert!(is_in(&browser).await);
}

#[tokio::test]
async fn many_at_once_after_a_start_fetch_the_metadata_once() {
    let (_builder, site) = site().await;
    site.entra.set_mood(Mood::Slow(std::time::Duration::from_millis(300)));
    let all = (0..12).map(|_| async { Browser::new(&site).get("/sign-in").await.status() });
    let statuses = futures_util::future::join_all(all).await;
    assert!(statuses.iter().all(|status| *status == StatusCode::SEE_OTHER), "{statuses:?}");
    assert_eq!(site.entra.metadata_fetches(), 1);
    // What was good goes on being good when it cannot be fetched.
    site.pass(SignedDuration::from_hours(2));
    site.entra.set_mood(Mood::Away);
    assert_eq!(Browser::new(&site).get("/sign-in").await.status(), StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn a_session_copied_into_another_persons_row_is_worth_nothing() {
    let (_builder, site) = site().await;
    let grace = Browser::signed_in_as(&site, "aaaaaaaa-0000-4000-8000-0000000096ac").await;
    let _ada = Browser::signed_in(&site).await;
    site.change_database(
        "UPDATE sessions SET data = (SELECT data FROM sessions WHERE user_object_id LIKE '%ada0')",
    )
    .await;
    assert_eq!(grace.get("/account").await.status(), StatusCode::SERVICE_UNAVAILABLE);
}
