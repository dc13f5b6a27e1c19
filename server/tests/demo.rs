//! The demo from the outside: what a person in front of it sees, and what it refuses.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a helper that fails fails its test")]

use std::{
    collections::BTreeMap,
    time::{Duration, Instant},
};

use base64::{Engine as _, prelude::BASE64_URL_SAFE_NO_PAD as BASE64URL};
use reqwest::{Client, Response, StatusCode, Url, header, redirect};
use scraper::{Html, Selector};
use serde_json::{Value, json};
use tokio::{sync::watch, task::JoinHandle, time::timeout};
use vestibule::{
    clock::{Clock, Entropy},
    demo::{Addresses, Demo, DemoError, Loopback},
    terms_of_use::tenant::{Pictures, content_security_policy},
};

const CONTOSO: &str = "lena.hofer@contoso.com";
const FABRIKAM: &str = "jonas.weber@fabrikam.com";

struct Running {
    addresses: Addresses,
    folder: std::path::PathBuf,
    client: Client,
    stop: watch::Sender<bool>,
    serving: JoinHandle<Result<(), DemoError>>,
}

/// An answer.
struct Page {
    status: StatusCode,
    headers: header::HeaderMap,
    text: String,
}

impl Page {
    async fn of(response: Response) -> Self {
        let (status, headers) = (response.status(), response.headers().clone());
        Self { status, headers, text: response.text().await.unwrap() }
    }

    fn header(&self, name: header::HeaderName) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }

    fn all(&self, selector: &str, attribute: &str) -> Vec<String> {
        let page = Html::parse_document(&self.text);
        let selector = Selector::parse(selector).unwrap();
        let found = page.select(&selector);
        found.filter_map(|e| e.value().attr(attribute)).map(str::to_owned).collect()
    }

    fn one(&self, selector: &str, attribute: &str) -> String {
        let all = self.all(selector, attribute);
        assert_eq!(all.len(), 1, "{selector} in {}", self.text);
        all[0].clone()
    }

    fn words(&self, selector: &str) -> String {
        let page = Html::parse_document(&self.text);
        let selector = Selector::parse(selector).unwrap();
        let found = page.select(&selector);
        found.map(|e| e.text().collect::<String>().trim().to_owned()).collect::<Vec<_>>().join("|")
    }

    /// The value beside a name.
    fn field(&self, wanted: &str) -> Option<String> {
        let page = Html::parse_document(&self.text);
        let rows = Selector::parse("dl > div").unwrap();
        let (name, value) =
            (Selector::parse("dt").unwrap(), Selector::parse("dd > span:first-child").unwrap());
        let text = |row: scraper::ElementRef<'_>, of: &Selector| -> String {
            row.select(of).flat_map(|e| e.text()).collect()
        };
        page.select(&rows).find(|row| text(*row, &name) == wanted).map(|row| text(row, &value))
    }
}

impl Running {
    async fn start() -> Self {
        let demo = Demo::start(Loopback::any(), Clock::system(), Entropy::system()).await.unwrap();
        let (addresses, folder) = (demo.addresses().clone(), demo.folder().to_owned());
        let (stop, stopped) = watch::channel(false);
        let serving = tokio::spawn(demo.run(stopped));
        // For loopback alone: it reads none of the system's certificates.
        let client = Client::builder().redirect(redirect::Policy::none()).no_proxy();
        let client = client.tls_certs_only([]).build().unwrap();
        Self { addresses, folder, client, stop, serving }
    }

    async fn get(&self, path: &str) -> Page {
        let address = format!("{}{path}", self.addresses.simulator);
        Page::of(self.client.get(address).send().await.unwrap()).await
    }

    async fn post(&self, origin: &str, fields: &[(&str, &str)]) -> Page {
        let body = Url::parse_with_params("http://x", fields).unwrap();
        let request = self
            .client
            .post(format!("{origin}/TermsOfUse"))
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(body.query().unwrap().to_owned());
        Page::of(request.send().await.unwrap()).await
    }

    /// Begins a run; returns its page and the address in its frame.
    async fn begin(&self, choices: &[(&str, &str)]) -> (Page, String) {
        let query = Url::parse_with_params("http://x", choices).unwrap();
        let page = self.get(&format!("/run?{}", query.query().unwrap())).await;
        assert_eq!(page.status, StatusCode::OK);
        let frame = page.one("iframe", "src");
        (page, frame)
    }

    /// Goes where a redirect of the simulator's leads.
    async fn follow(&self, page: &Page) -> Page {
        assert_eq!(page.status, StatusCode::SEE_OTHER, "{}", page.text);
        let location = page.header(header::LOCATION);
        assert!(location.starts_with("/received/"), "{location}");
        self.get(location).await
    }

    async fn decide(&self, terms: &Page, decision: &str) -> Page {
        let ticket = terms.one("input[name=ticket]", "value");
        let fields = [("ticket", ticket.as_str()), ("decision", decision)];
        let answer = self.post(&self.addresses.simulator, &fields).await;
        self.follow(&answer).await
    }
}

#[tokio::test]
async fn each_scenario_shows_the_page_in_its_look_and_what_windows_receives() {
    let demo = Running::start().await;
    for (scenario, theme) in
        [("windows-10", "frx"), ("windows-11", "frx-light"), ("settings", "moset")]
    {
        for (ownership, policy) in
            [("company", "company-devices"), ("personal", "personal-devices")]
        {
            let choices = [("scenario", scenario), ("ownership", ownership), ("user", CONTOSO)];
            let (run, frame) = demo.begin(&choices).await;
            assert_eq!(run.field("upn").as_deref(), Some(CONTOSO));

            let terms = demo.get(&frame).await;
            assert_eq!(terms.status, StatusCode::OK);
            assert_eq!(terms.one("body", "class"), format!("theme-{theme}"));
            let offers_decline = !terms.all("button[value=decline]", "name").is_empty();
            assert_eq!(offers_decline, ownership == "personal");
            let sheet = demo.get(&terms.one("link[rel=stylesheet]", "href")).await;
            assert_eq!(sheet.status, StatusCode::OK);
            assert_eq!(sheet.header(header::CONTENT_TYPE), "text/css; charset=utf-8");
            assert!(sheet.header(header::CACHE_CONTROL).contains("immutable"));

            let received = demo.decide(&terms, "accept").await;
            assert_eq!(received.status, StatusCode::OK);
            assert_eq!(received.words("h1"), "Accepted");
            assert!(received.text.contains("Signature verified"), "{}", received.text);
            assert_eq!(received.field("IsAccepted").as_deref(), Some("true"));
            assert_eq!(received.field("typ").as_deref(), Some("tou+jwt"));
            assert_eq!(received.field("iss").as_deref(), Some(demo.addresses.product.as_str()));
            assert_eq!(received.field("policy").as_deref(), Some(policy));
            assert_eq!(received.field("ownership").as_deref(), Some(ownership));
            assert_eq!(received.field("sub"), run.field("oid"));
            assert_eq!(received.field("crid"), run.field("client-request-id"));
            assert_eq!(received.field("id"), received.field("jti"));
            assert_eq!(received.field("decision").as_deref(), Some("accepted"));
            let again = received.one("a[target=_top]", "href");
            assert!(again.starts_with(&format!("/?scenario={scenario}&")), "{again}");
        }
    }
}

#[tokio::test]
async fn declining_ends_without_a_blob_but_with_a_decision() {
    let demo = Running::start().await;
    let (_, frame) = demo.begin(&[("ownership", "personal"), ("user", FABRIKAM)]).await;
    let received = demo.decide(&demo.get(&frame).await, "decline").await;
    assert_eq!(received.words("h1"), "Declined");
    assert_eq!(received.field("IsAccepted").as_deref(), Some("false"));
    assert_eq!(received.field("OpaqueBlob"), None);
    assert_eq!(received.field("decision").as_deref(), Some("declined"));
    assert_eq!(received.field("policy").as_deref(), Some("device-use"));
}

#[tokio::test]
async fn windows_speaks_the_language_that_was_chosen() {
    let demo = Running::start().await;
    for (language, lang, dir) in [
        ("en-US", "en-US", "ltr"),
        ("de-DE", "de-DE", "ltr"),
        ("de-AT", "de-DE", "ltr"),
        ("ar-SA", "ar-SA", "rtl"),
        // There is no text in it: the policy's own language.
        ("fr-FR", "en-US", "ltr"),
    ] {
        let (_, frame) = demo.begin(&[("language", language)]).await;
        let terms = demo.get(&frame).await;
        assert_eq!(
            (terms.one("html", "lang"), terms.one("html", "dir")),
            (lang.into(), dir.into())
        );
    }
}

#[tokio::test]
async fn what_is_wrong_comes_to_what_the_protocol_says() {
    let demo = Running::start().await;
    for (what_if, error, description, token) in [
        ("token-expired", "unauthorized_client", "unauthorized_client", true),
        ("no-token", "unauthorized_client", "unauthorized_client", false),
        ("api-version", "invalid_request", "unsupported version", true),
    ] {
        let (run, frame) = demo.begin(&[("what-if", what_if)]).await;
        assert_eq!(run.field("exp").is_some(), token, "{what_if}");
        let received = demo.follow(&demo.get(&frame).await).await;
        assert_eq!(received.words("h1"), "Refused", "{what_if}");
        assert_eq!(received.field("error").as_deref(), Some(error));
        assert_eq!(received.field("error_description").as_deref(), Some(description));
        assert_eq!(received.field("decision"), None);
    }
    let (_, frame) = demo.begin(&[("what-if", "redirect-uri")]).await;
    let notice = demo.get(&frame).await;
    assert_eq!(notice.status, StatusCode::BAD_REQUEST);
    assert!(notice.headers.get(header::LOCATION).is_none());
}

#[tokio::test]
async fn a_reload_carries_no_token() {
    let demo = Running::start().await;
    let (_, frame) = demo.begin(&[]).await;
    assert_eq!(demo.get(&frame).await.status, StatusCode::OK);
    let received = demo.follow(&demo.get(&frame).await).await;
    assert_eq!(received.field("error").as_deref(), Some("unauthorized_client"));
}

#[tokio::test]
async fn nothing_of_the_products_answer_is_changed_but_frame_ancestors() {
    let demo = Running::start().await;
    let policy = content_security_policy(
        Pictures::None,
        "'self' ms-aadj-redir: ms-appx-web:",
        Some(demo.addresses.issuer.as_str()),
    );
    let policy = policy.to_str().unwrap();
    let (rest, ancestors) = policy.split_once("frame-ancestors").unwrap();
    assert!(!ancestors.contains(';'));
    let (_, frame) = demo.begin(&[]).await;
    let terms = demo.get(&frame).await;
    assert_eq!(
        terms.header(header::CONTENT_SECURITY_POLICY),
        format!("{rest}frame-ancestors 'self'")
    );

    // The same form to the product itself and through the simulator.
    let ticket = terms.one("input[name=ticket]", "value");
    let fields = [("ticket", ticket.as_str()), ("language", "de-DE")];
    let mut through = demo.post(&demo.addresses.simulator, &fields).await;
    let mut direct = demo.post(&demo.addresses.product, &fields).await;
    assert_eq!(direct.header(header::CONTENT_SECURITY_POLICY), policy);
    for page in [&mut through, &mut direct] {
        assert_eq!(page.status, StatusCode::OK);
        page.headers.remove(header::CONTENT_SECURITY_POLICY);
        page.headers.remove(header::DATE);
        // Each page has a ticket of its own, of the same length.
        let ticket = page.one("input[name=ticket]", "value");
        page.text = page.text.replace(&ticket, "");
    }
    assert_eq!(through.headers, direct.headers);
    assert_eq!(through.text, direct.text);
}

#[tokio::test]
async fn the_simulators_own_pages_allow_nothing_that_they_do_not_use() {
    let demo = Running::start().await;
    let (run, frame) = demo.begin(&[("what-if", "no-token")]).await;
    let received = demo.follow(&demo.get(&frame).await).await;
    let start = demo.get("/?language=ar-SA").await;
    assert_eq!(start.one("#language option[selected]", "value"), "ar-SA");
    let enroll = demo.accept(&[]).await;
    let enrolled = demo.sent(&enroll, &[]).await;
    for (page, ancestors) in
        [(&start, "'none'"), (&run, "'none'"), (&received, "'self'"), (&enrolled, "'none'")]
    {
        let policy = page.header(header::CONTENT_SECURITY_POLICY);
        assert!(policy.starts_with("default-src 'none'; style-src 'self';"), "{policy}");
        assert!(policy.contains("base-uri 'none'"));
        assert!(policy.ends_with(&format!("frame-ancestors {ancestors}")), "{policy}");
        assert_eq!(page.header(header::CACHE_CONTROL), "no-store");
        assert_eq!(page.headers.get(header::SET_COOKIE), None);
        assert!(page.all("script", "src").is_empty() && !page.text.contains("<script"));
        assert!(page.all("[style]", "style").is_empty());
        let sheet = demo.get(&page.one("link[rel=stylesheet]", "href")).await;
        assert_eq!(sheet.status, StatusCode::OK);
        assert_eq!(sheet.header(header::CACHE_CONTROL), "public, max-age=31536000, immutable");
    }
    // The token itself is on no page.
    assert!(!run.text.contains("eyJ"));
}

#[tokio::test]
async fn addresses_that_lead_nowhere_say_so() {
    let demo = Running::start().await;
    for (path, status) in [
        ("/run?scenario=windows-12", StatusCode::BAD_REQUEST),
        ("/received/34be581c-6ebd-49d6-a4e1-150eff4b7213", StatusCode::NOT_FOUND),
        ("/received/x", StatusCode::NOT_FOUND),
        ("/nothing", StatusCode::NOT_FOUND),
        ("/assets/nothing.css", StatusCode::NOT_FOUND),
        ("/?scenario=windows-12", StatusCode::OK),
    ] {
        assert_eq!(demo.get(path).await.status, status, "{path}");
    }
}

#[tokio::test]
async fn other_hosts_names_are_refused_everywhere() {
    let demo = Running::start().await;
    let (_, frame) = demo.begin(&[]).await;
    for path in
        ["/", "/run", "/token", frame.as_str(), "/received/x", "/enrollment/x/1", "/nothing"]
    {
        let request = demo
            .client
            .get(format!("{}{path}", demo.addresses.simulator))
            .header(header::HOST, "demo.example:8080");
        assert_eq!(request.send().await.unwrap().status(), StatusCode::FORBIDDEN, "{path}");
    }
    // The stranger's request has not used up the run.
    assert_eq!(demo.get(&frame).await.status, StatusCode::OK);
}

#[tokio::test]
async fn whoever_plays_windows_by_hand_gets_its_token_and_no_page_of_others_can_read_it() {
    let demo = Running::start().await;
    let page = demo.get("/token?user=jonas.weber%40fabrikam.com").await;
    assert_eq!(
        (page.status, page.header(header::CONTENT_TYPE)),
        (StatusCode::OK, "text/plain; charset=utf-8")
    );
    assert_eq!(page.header(header::X_CONTENT_TYPE_OPTIONS), "nosniff");
    assert!(page.headers.get(header::ACCESS_CONTROL_ALLOW_ORIGIN).is_none());
    let claims = page.text.trim().split('.').nth(1).unwrap();
    let claims: Value = serde_json::from_slice(&BASE64URL.decode(claims).unwrap()).unwrap();
    assert_eq!(
        (&claims["upn"], &claims["ver"]),
        (&json!("jonas.weber@fabrikam.com"), &json!("2.0"))
    );
    for (query, status) in [
        ("what-if=no-token", StatusCode::NOT_FOUND),
        ("user=nobody%40fabrikam.com", StatusCode::BAD_REQUEST),
    ] {
        assert_eq!(demo.get(&format!("/token?{query}")).await.status, status, "{query}");
    }
}

#[tokio::test]
async fn the_demo_ends_at_once_and_leaves_nothing_behind() {
    let demo = Running::start().await;
    let (_, frame) = demo.begin(&[]).await;
    demo.decide(&demo.get(&frame).await, "accept").await;
    assert!(demo.folder.join("vestibule.db").exists());
    let told = Instant::now();
    demo.stop.send(true).unwrap();
    timeout(Duration::from_secs(10), demo.serving).await.unwrap().unwrap().unwrap();
    assert!(told.elapsed() < Duration::from_secs(10));
    assert!(!demo.folder.exists());
}

impl Running {
    /// Sends a form as a page of the simulator's own does.
    async fn send(&self, path: &str, fields: &[(&str, &str)]) -> Page {
        let body = Url::parse_with_params("http://x", fields).unwrap();
        let request = self
            .client
            .post(format!("{}{path}", self.addresses.simulator))
            .header(header::ORIGIN, &self.addresses.simulator)
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(body.query().unwrap_or_default().to_owned());
        Page::of(request.send().await.unwrap()).await
    }

    /// The page that a form leads to.
    async fn sent(&self, path: &str, fields: &[(&str, &str)]) -> Page {
        let answer = self.send(path, fields).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text);
        let page = self.get(answer.header(header::LOCATION)).await;
        assert_eq!(page.status, StatusCode::OK);
        page
    }

    /// Somebody accepts the terms; where the enrollment call is made.
    async fn accept(&self, choices: &[(&str, &str)]) -> String {
        let (_, frame) = self.begin(choices).await;
        let received = self.decide(&self.get(&frame).await, "accept").await;
        assert_eq!(received.one("form", "target"), "_top");
        received.one("form", "action")
    }
}

const CALL: &str = "form:has(#device)";

#[tokio::test]
async fn after_the_terms_the_device_is_enrolled_and_counted() {
    let demo = Running::start().await;
    let enroll = demo.accept(&[("user", CONTOSO)]).await;
    assert_eq!(demo.get(&enroll).await.status, StatusCode::NOT_FOUND, "no call was made yet");

    let answer = demo.send(&enroll, &[]).await;
    let location = answer.header(header::LOCATION);
    assert_eq!(location, format!("{enroll}/1"));
    let enrolled = demo.get(location).await;
    assert_eq!(enrolled.words("h1"), "Enrolled: device 1 of 15");
    assert!(enrolled.text.contains("1 of 15 devices"));
    assert!(enrolled.text.contains("201 Created"));
    assert_eq!(enrolled.all("#devices ~ ul li", "class").len(), 1);
    // What is shown of the request has the beginning of the blob alone; the command has all of it.
    let (shown, curl) = (enrolled.words("pre"), enrolled.words("details pre"));
    let (sent, _) = shown.split_once("|curl ").unwrap();
    assert!(sent.contains("\"opaque_blob\": \"eyJ") && sent.len() < 1000, "{sent}");
    assert!(curl.contains("Authorization: Bearer vst_") && curl.len() > 1000, "{curl}");

    // A reload makes no call.
    assert_eq!(demo.get(location).await.words("h1"), "Enrolled: device 1 of 15");
    // The same device again, with its blob: the same id and no second slot.
    let again = demo.sent(&enroll, &[]).await;
    assert_eq!(again.words("h1"), "Enrolled already");
    assert!(again.text.contains("200 OK") && again.text.contains("1 of 15 devices"));
    let newest = demo.get(&enroll).await;
    assert_eq!(newest.header(header::LOCATION), format!("{enroll}/2"));

    // The next run's device has the next slot; the first one with this blob has none.
    let next = demo.accept(&[("user", CONTOSO)]).await;
    let known = again.one("form:has([value=request]) [name=device]", "value");
    let known = demo.sent(&next, &[("device", known.as_str())]).await;
    assert_eq!(known.words("h1"), "Enrolled already");
    let third = demo.accept(&[("user", CONTOSO)]).await;
    assert_eq!(demo.sent(&third, &[]).await.words("h1"), "Enrolled: device 2 of 15");
    let start = demo.get("/").await;
    let earlier = start.words("#earlier ~ ul span > span");
    assert_eq!(
        earlier,
        "Accepted|Enrolled: device 2 of 15|Accepted|Enrolled already|Accepted|Enrolled already"
    );
}

#[tokio::test]
async fn at_the_cap_a_device_is_removed_and_the_same_blob_enrolls() {
    let demo = Running::start().await;
    for n in 1..=2 {
        let enroll = demo.accept(&[("user", FABRIKAM)]).await;
        let enrolled = demo.sent(&enroll, &[]).await;
        assert_eq!(enrolled.words("h1"), format!("Enrolled: device {n} of 2"));
    }
    let enroll = demo.accept(&[("user", FABRIKAM)]).await;
    let refused = demo.sent(&enroll, &[]).await;
    assert_eq!(refused.words("h1"), "Refused: too many devices");
    assert_eq!(refused.field("ErrorType").as_deref(), Some("DeviceCapReached"));
    assert_eq!(refused.field("HRESULT").as_deref(), Some("0x80180013"));
    assert!(refused.words("blockquote").contains("error code 80180013"));
    assert!(refused.text.contains("409 Conflict") && refused.text.contains("2 of 2 devices"));
    let fault = refused.words("#answer ~ pre");
    assert!(fault.contains("\n      <s:Code>\n"), "{fault}");

    let form = "form:has([value=request])";
    let device = refused.all(&format!("{form} [name=device]"), "value")[0].clone();
    let removal = refused.all(form, "action")[0].clone();
    let removed = demo.sent(&removal, &[("device", device.as_str()), ("step", "request")]).await;
    assert!(removed.text.contains("1 of 2 devices"), "{}", removed.text);
    assert!(removed.text.contains("Removal requested; its slot is free"));
    assert_eq!(removed.words("h1"), "Refused: too many devices", "it is still that call");

    let enrolled = demo.sent(&enroll, &[]).await;
    assert_eq!(enrolled.words("h1"), "Enrolled: device 2 of 2");
    let done = demo.sent(&removal, &[("device", device.as_str()), ("step", "done")]).await;
    assert!(done.text.contains("The MDM has unenrolled"));
    let again = demo.sent(&removal, &[("device", device.as_str()), ("step", "request")]).await;
    assert!(again.text.contains("409 Conflict"), "what cannot be is said");
}

#[tokio::test]
async fn each_refusal_can_be_produced() {
    let demo = Running::start().await;
    let enroll = demo.accept(&[("user", FABRIKAM)]).await;
    for (fields, error, status) in [
        ([("blob", "none")].as_slice(), "Authorization", "403 Forbidden"),
        (&[("blob", "damaged")], "InvalidEnrollmentData", "422 "),
        (&[("windows", "10.0.18363.2274")], "DeviceNotSupported", "422 "),
    ] {
        let refused = demo.sent(&enroll, fields).await;
        assert_eq!(refused.field("ErrorType").as_deref(), Some(error));
        assert!(refused.text.contains(status), "{error}");
        // What was tried stands in the form.
        let (name, value) = fields[0];
        assert_eq!(refused.one(&format!("{CALL} #{name} [selected]"), "value"), value);
    }
    assert_eq!(demo.sent(&enroll, &[]).await.words("h1"), "Enrolled: device 1 of 2");
    let refused = demo.sent(&enroll, &[("device", "another")]).await;
    assert_eq!(refused.field("ErrorType").as_deref(), Some("InvalidEnrollmentData"));
    assert_eq!(refused.all("#calls ~ ol a", "href").len(), 4);

    // Who declined has no blob.
    let (_, frame) = demo.begin(&[("ownership", "personal"), ("user", FABRIKAM)]).await;
    let declined = demo.decide(&demo.get(&frame).await, "decline").await;
    let refused = demo.sent(&declined.one("form", "action"), &[]).await;
    assert_eq!(refused.field("ErrorType").as_deref(), Some("Authorization"));
    assert_eq!(refused.all("#blob option", "value"), ["none"]);
}

#[tokio::test]
async fn forms_that_are_not_the_simulators_own_are_refused() {
    let demo = Running::start().await;
    let enroll = demo.accept(&[]).await;
    let simulator = demo.addresses.simulator.as_str();
    let attempts = [
        (None, None),
        (Some("http://evil.example"), None),
        (Some("null"), None),
        (Some(demo.addresses.product.as_str()), Some("same-site")),
        (Some(simulator), Some("cross-site")),
    ];
    for path in [enroll.clone(), format!("{enroll}/1/removal")] {
        for (origin, site) in attempts {
            let mut request = demo.client.post(format!("{simulator}{path}"));
            if let Some(origin) = origin {
                request = request.header(header::ORIGIN, origin);
            }
            if let Some(site) = site {
                request = request.header("sec-fetch-site", site);
            }
            let status = request.send().await.unwrap().status();
            assert_eq!(status, StatusCode::FORBIDDEN, "{path} {origin:?} {site:?}");
        }
    }
    for (path, field, status) in [
        (enroll.as_str(), ("device", "../x"), StatusCode::BAD_REQUEST),
        (&enroll, ("device", "34be581c-6ebd-49d6-a4e1-150eff4b7213"), StatusCode::BAD_REQUEST),
        (&enroll, ("windows", "95"), StatusCode::BAD_REQUEST),
        ("/enrollment/x", ("blob", "none"), StatusCode::NOT_FOUND),
        (
            "/enrollment/34be581c-6ebd-49d6-a4e1-150eff4b7213",
            ("blob", "none"),
            StatusCode::NOT_FOUND,
        ),
    ] {
        assert_eq!(demo.send(path, &[field]).await.status, status, "{path} {field:?}");
    }
    // Nothing of all this made a call.
    assert_eq!(demo.get(&enroll).await.status, StatusCode::NOT_FOUND);
    // Where the person has not decided, there is nothing to enroll with.
    let (_, frame) = demo.begin(&[]).await;
    let id = frame.split("client-request-id=").nth(1).unwrap().split('&').next().unwrap();
    let early = demo.send(&format!("/enrollment/{id}"), &[]).await;
    assert_eq!(early.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn the_command_works_as_it_stands_and_hostile_names_stay_text() {
    let demo = Running::start().await;
    let enroll = demo.accept(&[("user", FABRIKAM)]).await;
    // A refusal leaves the blob unused, so the command that is shown can be put right.
    let refused = demo.sent(&enroll, &[("windows", "10.0.18363.2274")]).await;
    let curl = refused.words("details pre");
    let between = |before: &str, after: &str| -> String {
        curl.split_once(before).unwrap().1.split_once(after).unwrap().0.to_owned()
    };
    let (address, token) = (between("--include '", "'"), between("Authorization: Bearer ", "'"));
    let mut body: Value = serde_json::from_str(&between("<<'JSON'\n", "\nJSON")).unwrap();
    let hostile = "<script>alert(1)</script>'\"&amp;<!--";
    body["device"]["name"] = hostile.into();
    body["device"]["os_version"] = "10.0.19045".into();
    let call = demo.client.post(&address).bearer_auth(&token).json(&body).send().await.unwrap();
    assert_eq!(call.status(), StatusCode::CREATED);

    let device = call.json::<Value>().await.unwrap()["device_id"].as_str().unwrap().to_owned();
    let page = demo.get(&format!("{enroll}/1")).await;
    assert_eq!(page.words("#devices ~ ul p .font-semibold"), hostile);
    // It is among the devices to choose, and the command for it is still one.
    let next = demo.accept(&[("user", FABRIKAM)]).await;
    let again = demo.sent(&next, &[("device", device.as_str())]).await;
    assert_eq!(again.words("h1"), "Enrolled already");
    assert!(again.words("#device option").contains(hostile));
    assert!(again.words("details pre").contains(&Value::from(hostile).to_string()));
    let removal = [("device", device.as_str()), ("step", "request")];
    let removed = demo.sent(&format!("{next}/1/removal"), &removal).await;
    assert!(removed.words("#devices ~ div").contains(hostile));
    for page in [page, again, removed] {
        assert!(page.all("script", "src").is_empty() && !page.text.contains("<script"));
    }
}

/// A browser, as far as signing in needs one. All parts of the demo share its cookies, as they share a host.
struct Browser<'a> {
    demo: &'a Running,
    cookies: BTreeMap<String, String>,
}

impl<'a> Browser<'a> {
    fn new(demo: &'a Running) -> Self {
        Self { demo, cookies: BTreeMap::new() }
    }

    async fn send(&mut self, request: reqwest::RequestBuilder) -> Page {
        let cookies: Vec<_> = self.cookies.iter().map(|(k, v)| format!("{k}={v}")).collect();
        let request = request.header(header::COOKIE, cookies.join("; "));
        let page = Page::of(request.send().await.unwrap()).await;
        for cookie in page.headers.get_all(header::SET_COOKIE) {
            let pair = cookie.to_str().unwrap().split(';').next().unwrap();
            let (name, value) = pair.split_once('=').unwrap();
            if value.is_empty() {
                self.cookies.remove(name);
            } else {
                self.cookies.insert(name.to_owned(), value.to_owned());
            }
        }
        page
    }

    /// Where an address leads in the end, and the page there.
    async fn go(&mut self, address: &str) -> (Url, Page) {
        let mut address = Url::parse(address).unwrap();
        for _ in 0..10 {
            let page = self.send(self.demo.client.get(address.clone())).await;
            if !page.status.is_redirection() {
                return (address, page);
            }
            address = address.join(page.header(header::LOCATION)).unwrap();
        }
        panic!("redirected for ever to {address}");
    }

    /// Sends the one form of a page to where it says, with what it holds and a choice.
    async fn submit(&mut self, at: &Url, page: &Page, form: &str, choice: (&str, &str)) -> Page {
        let action = at.join(&page.one(form, "action")).unwrap();
        let names = page.all(&format!("{form} input[type=hidden]"), "name");
        let values = page.all(&format!("{form} input[type=hidden]"), "value");
        let mut fields: Vec<_> = names.into_iter().zip(values).collect();
        fields.push((choice.0.to_owned(), choice.1.to_owned()));
        let body = Url::parse_with_params("http://x", fields).unwrap();
        let request = self
            .demo
            .client
            .post(action.clone())
            .header(header::ORIGIN, action.origin().ascii_serialization())
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(body.query().unwrap().to_owned());
        self.send(request).await
    }

    /// Opens a page of the portal, and is somebody on the way there.
    async fn sign_in(&mut self, path: &str, account: &str) -> (Url, Page) {
        let (at, pick) = self.go(&format!("{}{path}", self.demo.addresses.product)).await;
        let answer = self.submit(&at, &pick, "form", ("account", account)).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text);
        self.go(answer.header(header::LOCATION)).await
    }
}

const LENA: &str = "b3c1a7de-52f4-4c0b-8d1e-7a96e0f4c215";
const JONAS: &str = "47a6e2f1-d930-4b8c-95e7-c1f20d8b6a34";

#[tokio::test]
async fn people_sign_in_to_the_portal_and_out_of_it() {
    let demo = Running::start().await;
    let Addresses { product, issuer, simulator } = &demo.addresses;
    let portal = demo.get("/").await.one("main a[href$='/devices']", "href");
    assert_eq!(portal, format!("{product}/devices"));

    let mut browser = Browser::new(&demo);
    let (at, pick) = browser.go(&portal).await;
    assert!(at.as_str().starts_with(&format!("{issuer}/organizations/oauth2/v2.0/authorize?")));
    assert_eq!((pick.status, pick.words("h1").as_str()), (StatusCode::OK, "Pick an account"));
    assert_eq!(pick.words("h2"), "Contoso|Fabrikam");
    assert_eq!(pick.all("button[name=account]", "value").len(), 5);
    assert!(pick.text.contains("Times in Europe/Berlin"));
    let policy = pick.header(header::CONTENT_SECURITY_POLICY);
    assert!(policy.starts_with("default-src 'none'; style-src 'self';"), "{policy}");
    assert!(policy.contains(&format!("form-action 'self' {product};")), "{policy}");
    assert!(policy.ends_with("frame-ancestors 'none'"), "{policy}");
    assert!(!pick.text.contains("<script") && pick.headers.get(header::SET_COOKIE).is_none());
    let (_, sheet) = browser.go(at.join(&pick.one("link", "href")).unwrap().as_str()).await;
    assert_eq!(sheet.header(header::CONTENT_TYPE), "text/css; charset=utf-8");
    assert_eq!(pick.one("header a", "href"), *simulator);

    // Who cancels is told so, and can try again.
    let (at, cancelled) = browser.go(&pick.one("main a", "href")).await;
    assert_eq!((at.path(), cancelled.status), ("/sign-in/callback", StatusCode::FORBIDDEN));

    let (at, pick) = browser.go(&portal).await;
    let answer = browser.submit(&at, &pick, "form", ("account", LENA)).await;
    // The Back button, and the code is sent once more: that does no harm.
    for _ in 0..2 {
        let (at, devices) = browser.go(answer.header(header::LOCATION)).await;
        assert_eq!((at.as_str(), devices.status), (portal.as_str(), StatusCode::OK));
        assert!(devices.text.contains("Lena Hofer"), "{}", devices.text);
    }
    let (_, help) = browser.go(&format!("{product}/help")).await;
    assert!(help.text.contains("help@contoso.com"), "{}", help.text);

    // Out, by way of the issuer, and back.
    let (at, asked) = browser.go(&format!("{product}/sign-out")).await;
    let answer = browser.submit(&at, &asked, "main form", ("scope", "this")).await;
    let location = answer.header(header::LOCATION);
    assert!(location.starts_with(&format!("{issuer}/organizations/oauth2/v2.0/logout?")));
    let (at, out) = browser.go(location).await;
    assert_eq!((at.as_str(), out.status), (format!("{product}/sign-out").as_str(), StatusCode::OK));
    let (at, _) = browser.go(&portal).await;
    assert_eq!(at.origin().ascii_serialization(), *issuer);

    // Somebody of the other organization, in the same browser.
    let (_, account) = browser.sign_in("/account", JONAS).await;
    assert!(account.text.contains("jonas.weber@fabrikam.com"), "{}", account.text);
}

#[tokio::test]
async fn an_administrator_opens_the_console_and_others_do_not() {
    const CLAIRE: &str = "c75f0e39-6b1d-4e82-a0f4-93d2b8c7514e";
    let demo = Running::start().await;
    let console = demo.get("/").await.one("main a[href$='/admin']", "href");
    assert_eq!(console, format!("{}/admin", demo.addresses.product));
    let (_, pick) = Browser::new(&demo).go(&console).await;
    assert_eq!(pick.text.matches(">Administrator<").count(), 2, "one of each organization");
    for (account, status) in [(CLAIRE, StatusCode::OK), (LENA, StatusCode::FORBIDDEN)] {
        let (at, page) = Browser::new(&demo).sign_in("/admin/people", account).await;
        assert_eq!((at.path(), page.status), ("/admin/people", status), "{}", page.text);
    }
}

/// A client of the issuer's that asks for itself.
struct Asking<'a> {
    demo: &'a Running,
    client_id: String,
    secret: String,
}

const VERIFIER: &str = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
const CHALLENGE: &str = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

impl<'a> Asking<'a> {
    async fn new(demo: &'a Running) -> Self {
        let mut browser = Browser::new(demo);
        let (_, pick) = browser.go(&format!("{}/devices", demo.addresses.product)).await;
        let client_id = pick.one("[name=client_id]", "value");
        let secret = std::fs::read_to_string(demo.folder.join("portal-secret")).unwrap();
        Self { demo, client_id, secret }
    }

    fn callback(&self) -> String {
        format!("{}/sign-in/callback", self.demo.addresses.product)
    }

    /// A request for a code in which something is otherwise; empty is not sent.
    fn request(&self, changes: &[(&'static str, &str)]) -> Url {
        let mut all = BTreeMap::from([
            ("client_id", self.client_id.clone()),
            ("redirect_uri", self.callback()),
            ("response_type", "code".to_owned()),
            ("scope", "openid profile".to_owned()),
            ("state", "a state&more".to_owned()),
            ("nonce", "a nonce".to_owned()),
            ("code_challenge", CHALLENGE.to_owned()),
            ("code_challenge_method", "S256".to_owned()),
        ]);
        all.extend(changes.iter().map(|(name, value)| (*name, (*value).to_owned())));
        let address = format!("{}/organizations/oauth2/v2.0/authorize", self.demo.addresses.issuer);
        Url::parse_with_params(&address, all).unwrap()
    }

    async fn code(&self) -> String {
        let mut browser = Browser::new(self.demo);
        let (at, pick) = browser.go(self.request(&[]).as_str()).await;
        let answer = browser.submit(&at, &pick, "form", ("account", LENA)).await;
        let back = Url::parse(answer.header(header::LOCATION)).unwrap();
        let pairs: BTreeMap<_, _> = back.query_pairs().into_owned().collect();
        assert_eq!(pairs["state"], "a state&more");
        pairs["code"].clone()
    }

    async fn redeem(&self, code: &str, changes: &[(&'static str, &str)]) -> (StatusCode, Value) {
        let mut all = BTreeMap::from([
            ("grant_type", "authorization_code".to_owned()),
            ("code", code.to_owned()),
            ("redirect_uri", self.callback()),
            ("code_verifier", VERIFIER.to_owned()),
            ("client_id", self.client_id.clone()),
            ("client_secret", self.secret.clone()),
        ]);
        all.extend(changes.iter().map(|(name, value)| (*name, (*value).to_owned())));
        let address = format!("{}/organizations/oauth2/v2.0/token", self.demo.addresses.issuer);
        let answer = self.demo.client.post(address).form(&all).send().await.unwrap();
        assert_eq!(answer.headers()[header::CACHE_CONTROL], "no-store");
        (answer.status(), answer.json().await.unwrap())
    }
}

#[tokio::test]
async fn the_issuer_sends_nobody_anywhere_but_to_the_portal() {
    let demo = Running::start().await;
    let asking = Asking::new(&demo).await;
    let callback = asking.callback();
    let get = async |changes: &[(&'static str, &str)]| {
        Page::of(demo.client.get(asking.request(changes)).send().await.unwrap()).await
    };
    let below = format!("{callback}/x");
    for (name, value) in [
        ("redirect_uri", "https://elsewhere.example/"),
        ("redirect_uri", below.as_str()),
        ("redirect_uri", ""),
        ("client_id", "0f7f8e1c-3c0f-4a51-9d0b-5f0f6f3b8a11"),
    ] {
        let refused = get(&[(name, value)]).await;
        assert_eq!(refused.status, StatusCode::BAD_REQUEST, "{name} {value}");
        assert_eq!(refused.words("h1"), "Nobody can sign in here");
        assert_eq!(refused.headers.get(header::LOCATION), None);
        assert!(!refused.text.contains("elsewhere.example"));
    }
    for (name, value, error) in [
        ("response_type", "token", "unsupported_response_type"),
        ("response_mode", "fragment", "invalid_request"),
        ("scope", "profile", "invalid_scope"),
        ("code_challenge", "", "invalid_request"),
        ("code_challenge_method", "plain", "invalid_request"),
    ] {
        let refused = get(&[(name, value)]).await;
        assert_eq!(refused.status, StatusCode::SEE_OTHER, "{name} {value}");
        let back = refused.header(header::LOCATION);
        assert!(back.starts_with(&format!("{callback}?error={error}&")), "{back}");
        assert!(back.ends_with("&state=a+state%26more"), "{back}");
    }
    // Neither does the end of a session.
    let logout = format!("{}/organizations/oauth2/v2.0/logout", demo.addresses.issuer);
    let back = Url::parse_with_params(
        &logout,
        [("post_logout_redirect_uri", "https://elsewhere.example/")],
    );
    for address in [Url::parse(&logout).unwrap(), back.unwrap()] {
        let out = Page::of(demo.client.get(address).send().await.unwrap()).await;
        assert_eq!((out.status, out.words("h1").as_str()), (StatusCode::OK, "You are signed out"));
        assert!(!out.text.contains("elsewhere.example"));
    }
}

#[tokio::test]
async fn the_issuer_takes_forms_of_its_own_and_accounts_that_there_are() {
    let demo = Running::start().await;
    let mut asking = Browser::new(&demo);
    let (at, pick) = asking.go(&format!("{}/devices", demo.addresses.product)).await;
    let wrong = asking.submit(&at, &pick, "form", ("account", "nobody")).await;
    assert_eq!(wrong.status, StatusCode::BAD_REQUEST);
    let mut elsewhere = Page { text: pick.text.clone(), ..wrong };
    elsewhere.text =
        elsewhere.text.replace("/organizations/", "/e2c7d9a4-1b58-4f06-8c3d-5a90f7b6e821/");
    let of_another = asking.submit(&at, &elsewhere, "form", ("account", LENA)).await;
    assert_eq!(of_another.status, StatusCode::BAD_REQUEST, "Lena is not at Fabrikam");

    let address = format!("{}/organizations/oauth2/v2.0/authorize", demo.addresses.issuer);
    for origin in ["http://evil.example", demo.addresses.product.as_str()] {
        let request = demo.client.post(&address).header(header::ORIGIN, origin);
        assert_eq!(request.send().await.unwrap().status(), StatusCode::FORBIDDEN, "{origin}");
    }
    let metadata = "/organizations/v2.0/.well-known/openid-configuration";
    let metadata = format!("{}{metadata}", demo.addresses.issuer);
    let rebound = demo.client.get(&metadata).header(header::HOST, "demo.example:8082");
    assert_eq!(rebound.send().await.unwrap().status(), StatusCode::FORBIDDEN);
    let metadata: Value = demo.client.get(&metadata).send().await.unwrap().json().await.unwrap();
    let issuer = demo.addresses.issuer.as_str();
    assert_eq!(metadata["issuer"], format!("{issuer}/{{tenantid}}/v2.0"));
    let nowhere = demo.client.get(format!("{issuer}/common/v2.0/.well-known/openid-configuration"));
    assert_eq!(nowhere.send().await.unwrap().status(), StatusCode::BAD_REQUEST);
}

#[tokio::test]
async fn a_code_is_good_once_for_whom_it_was_made() {
    let demo = Running::start().await;
    let asking = Asking::new(&demo).await;
    let code = asking.code().await;
    // Whoever does not know the secret does not use the code up.
    for changes in [("client_secret", "x"), ("client_secret", ""), ("client_id", "x")] {
        let (status, answer) = asking.redeem(&code, &[changes]).await;
        assert_eq!(
            (status, &answer["error"]),
            (StatusCode::UNAUTHORIZED, &"invalid_client".into())
        );
    }
    let (status, tokens) = asking.redeem(&code, &[]).await;
    assert_eq!((status, &tokens["token_type"]), (StatusCode::OK, &"Bearer".into()), "{tokens}");
    assert_eq!((&tokens["scope"], &tokens["expires_in"]), (&"openid profile".into(), &4500.into()));
    let token = tokens["id_token"].as_str().unwrap();
    let claims = BASE64URL.decode(token.split('.').nth(1).unwrap()).unwrap();
    let claims: Value = serde_json::from_slice(&claims).unwrap();
    assert_eq!(claims["aud"], asking.client_id.as_str());
    assert_eq!((&claims["nonce"], &claims["oid"]), (&"a nonce".into(), &LENA.into()));
    assert_eq!((&claims["ver"], &claims["zoneinfo"]), (&"2.0".into(), &"Europe/Berlin".into()));
    let tenant = claims["tid"].as_str().unwrap();
    assert_eq!(claims["iss"], format!("{}/{tenant}/v2.0", demo.addresses.issuer));

    let invalid = &"invalid_grant".into();
    let (status, answer) = asking.redeem(&code, &[]).await;
    assert_eq!((status, &answer["error"]), (StatusCode::BAD_REQUEST, invalid), "used before");
    for changes in [
        ("code_verifier", "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXx"),
        ("code_verifier", ""),
        ("redirect_uri", "https://elsewhere.example/"),
    ] {
        let code = asking.code().await;
        let (status, answer) = asking.redeem(&code, &[changes]).await;
        assert_eq!((status, &answer["error"]), (StatusCode::BAD_REQUEST, invalid), "{changes:?}");
        let (_, answer) = asking.redeem(&code, &[]).await;
        assert_eq!(&answer["error"], invalid, "it is used up all the same");
    }
    for (changes, error) in [
        (("grant_type", "password"), "unsupported_grant_type"),
        (("grant_type", ""), "invalid_request"),
        (("code", ""), "invalid_request"),
    ] {
        assert_eq!(asking.redeem("x", &[changes]).await.1["error"], error);
    }
}

#[tokio::test]
async fn the_mdm_hears_from_new_devices_and_follows_removals_of_the_portal() {
    let demo = Running::start().await;
    let choices = [("user", CONTOSO), ("scenario", "windows-10")];
    let enroll = demo.accept(&choices).await;
    let enrolled = demo.sent(&enroll, &[]).await;
    let portal = enrolled.one("#devices ~ p a", "href");
    let device = enrolled.one("form:has([value=request]) [name=device]", "value");

    let mut browser = Browser::new(&demo);
    browser.sign_in("/devices", LENA).await;
    let address = format!("{portal}/{device}");
    browser.until(&address, "no security updates").await;

    let (at, form) = browser.go(&format!("{address}/removal")).await;
    let asked = browser.submit(&at, &form, "main form", ("x", "")).await;
    assert_eq!(asked.status, StatusCode::SEE_OTHER, "{}", asked.text);
    let state = async || {
        let answer = demo.get(&format!("{enroll}/1")).await;
        answer.words("#devices ~ ul li p:last-child")
    };
    assert!(state().await.starts_with("Removal requested"));
    let told = Instant::now();
    while state().await != "Removed" {
        assert!(told.elapsed() < Duration::from_secs(30));
        tokio::time::sleep(Duration::from_millis(200)).await;
    }
}

impl Browser<'_> {
    /// Reloads a page until it says something.
    async fn until(&mut self, address: &str, words: &str) {
        let begun = Instant::now();
        loop {
            let (_, page) = self.go(address).await;
            if page.text.contains(words) {
                break;
            }
            assert!(begun.elapsed() < Duration::from_secs(30), "{}", page.text);
            tokio::time::sleep(Duration::from_millis(200)).await;
        }
    }
}
