//! The demo from the outside: what a person in front of it sees, and what it refuses.
#![expect(clippy::unwrap_used, reason = "a helper that fails fails its test")]

use std::time::{Duration, Instant};

use reqwest::{Client, Response, StatusCode, Url, header, redirect};
use scraper::{Html, Selector};
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
        let client =
            Client::builder().redirect(redirect::Policy::none()).no_proxy().build().unwrap();
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
    for (page, ancestors) in [(&start, "'none'"), (&run, "'none'"), (&received, "'self'")] {
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
    for path in ["/", "/run", frame.as_str(), "/received/x", "/nothing"] {
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
