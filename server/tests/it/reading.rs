//! People show that they have read the terms before they accept them, where the policy asks for that.

use aws_lc_rs::digest;
use jiff::SignedDuration;
use reqwest::StatusCode;
use serde_json::{Value, json};
use vestibule::{
    audit::Actor,
    clock::Entropy,
    decisions,
    pins::{self, NewPin},
};

use crate::support::{
    Browser, Location, Page, Site, SiteBuilder, Windows,
    browser::location,
    mdm::{Mdm, request},
    site::CONTOSO,
    windows::{REQUEST_ID, post},
};

/// Both of Contoso's policies ask for this.
fn ask(builder: &SiteBuilder, reading: &str) {
    for ownership in ["company", "personal"] {
        let lines = format!("ownership = \"{ownership}\"\nversion = 1\nreading = \"{reading}\"");
        builder.policy("contoso", ownership, &lines);
    }
}

async fn site(reading: &str) -> (SiteBuilder, Site) {
    site_with(reading, "").await
}

async fn site_with(reading: &str, lines: &str) -> (SiteBuilder, Site) {
    let builder = SiteBuilder::new().await.contoso(lines);
    ask(&builder, reading);
    let site = builder.start().await;
    (builder, site)
}

/// Sends the page's form: its ticket, and these fields.
async fn send(site: &Site, page: &Page, fields: &[(&str, &str)]) -> Page {
    Page::read(answer(site, page, fields).await).await
}

async fn answer(site: &Site, page: &Page, fields: &[(&str, &str)]) -> reqwest::Response {
    let ticket = page.ticket();
    let fields: Vec<_> =
        [("ticket", ticket.as_str())].into_iter().chain(fields.iter().copied()).collect();
    post(site, &fields).await
}

const ACCEPT: (&str, &str) = ("decision", "accept");
const DECLINE: (&str, &str) = ("decision", "decline");
const READ: (&str, &str) = ("decision", "read");
const TICK: (&str, &str) = ("read", "yes");

impl Page {
    fn is_ticked(&self) -> bool {
        assert_eq!(self.attributes("input#read", "value"), ["yes"], "{}", self.html);
        !self.attributes("input#read[checked]", "value").is_empty()
    }

    /// Whether it says, at the box, that the tick is missing.
    fn misses_the_tick(&self) -> bool {
        let says = self.texts("#read-problem").len() == 1;
        let marked = self.attributes("input#read", "aria-invalid") == ["true"];
        assert_eq!(says, marked, "{}", self.html);
        says
    }

    fn asks_whether(&self) -> bool {
        self.texts("h1") == ["Do you accept these terms?"]
    }
}

/// The commitment of a row, made anew from the decision that is read from it.
async fn commitment(site: &Site, row: &Value) -> String {
    let id = row["id"].as_str().unwrap().parse().unwrap();
    let found = decisions::find(&site.app.store, CONTOSO.parse().unwrap(), id).await;
    let canonical = found.unwrap().unwrap().canonical();
    assert!(canonical.contains(&format!("\"record_version\":{},", row["record_version"])));
    let salt = hex::decode(row["salt"].as_str().unwrap()).unwrap();
    let content = [salt.as_slice(), canonical.as_bytes()].concat();
    hex::encode(digest::digest(&digest::SHA256, &content))
}

#[tokio::test]
async fn the_box_must_be_ticked_and_the_page_says_so_in_its_language() {
    let (_builder, site) = site("checkbox").await;
    let page = Windows::joins(&site).language("de-DE").page().await;
    assert_eq!(page.attributes(".page-footer input#read", "type"), ["checkbox"]);
    assert_eq!(page.attributes("label[for=read] input", "name"), ["read"]);
    assert_eq!(page.texts("label[for=read]"), ["Ich habe die Bedingungen gelesen"]);
    assert!(page.attributes("[required]", "name").is_empty(), "the browser would speak its own");
    assert!(!page.is_ticked() && !page.misses_the_tick());
    assert_eq!(page.buttons("decision"), ["accept"]);
    assert_eq!(page.texts("title"), ["Deutsch Company devices – Contoso & <Söhne>"]);
    // What Enter in the box presses.
    assert_eq!(page.attributes("form > :first-child[hidden]", "value"), ["terms"]);

    for fields in [vec![ACCEPT], vec![ACCEPT, ("read", "no")], vec![("read", ""), ACCEPT]] {
        let again = send(&site, &page, &fields).await;
        assert_eq!(again.status, StatusCode::OK, "or Windows would not show it");
        assert_eq!(again.texts("h1"), ["Deutsch Company devices"]);
        assert!(again.misses_the_tick() && !again.is_ticked());
        let says = again.texts("#read-problem[role=alert]").join("");
        assert!(says.starts_with("Setzen Sie hier ein Häkchen"), "{says}");
        assert_eq!(again.attributes("input#read", "aria-describedby"), ["read-problem"]);
        assert_eq!(again.attributes("[autofocus]", "id"), ["read"]);
        assert_eq!(again.texts("title"), ["Fehler – Deutsch Company devices – Contoso & <Söhne>"]);
        assert_eq!(again.texts(".request-id .id"), [REQUEST_ID]);
        assert!(again.headers.contains_key("content-security-policy"));
    }
    let twice = send(&site, &page, &[TICK, TICK, ACCEPT]).await;
    assert_eq!(twice.status, StatusCode::BAD_REQUEST);
    assert!(site.decision_rows().await.is_empty());

    let again = send(&site, &page, &[ACCEPT]).await;
    site.pass(SignedDuration::from_mins(1));
    let accepted = Location::read(&answer(&site, &again, &[TICK, ACCEPT]).await);
    assert_eq!(accepted.get("IsAccepted"), Some("true"));
    let rows = site.decision_rows().await;
    assert_eq!(rows.len(), 1);
    assert_eq!((&rows[0]["reading"], &rows[0]["record_version"]), (&json!("checkbox"), &json!(2)));
    assert_eq!(rows[0]["commitment"], commitment(&site, &rows[0]).await);
}

#[tokio::test]
async fn what_is_on_record_without_reading_is_as_it_was() {
    let (_builder, site) = site("none").await;
    let page = Windows::joins(&site).page().await;
    assert!(page.attributes("input#read", "id").is_empty());
    assert_eq!(page.buttons("decision"), ["accept"]);
    // A tick or an end that nobody asked for is no evidence.
    let again = send(&site, &page, &[READ]).await;
    assert_eq!(
        (again.texts("h1"), again.buttons("decision")),
        (page.texts("h1"), vec!["accept".to_owned()])
    );
    Location::read(&answer(&site, &again, &[TICK, ACCEPT]).await);
    let rows = site.decision_rows().await;
    assert_eq!((&rows[0]["reading"], &rows[0]["record_version"]), (&Value::Null, &json!(1)));
    assert_eq!(rows[0]["commitment"], commitment(&site, &rows[0]).await);
    let mdm = Mdm::of(&site).await;
    let seen = mdm.get(&format!("/decisions/{}", rows[0]["id"].as_str().unwrap())).await;
    assert!(seen.as_object().unwrap().contains_key("reading") && seen["reading"].is_null());
}

#[tokio::test]
async fn a_tick_outlives_another_language_and_the_steps_of_a_removal() {
    let (_builder, site) = site_with("checkbox", "device_cap = 1").await;
    let mdm = Mdm::of(&site).await;
    let page = Windows::joins(&site).page().await;
    let blob = Location::read(&answer(&site, &page, &[TICK, ACCEPT]).await);
    let device = mdm.enrolled(&request(blob.get("OpaqueBlob").unwrap(), "hw-1")).await;

    let page = Windows::adds_account(&site).page().await;
    assert_eq!(page.texts(".cap h2").len(), 1);
    let german = send(&site, &page, &[TICK, ("language", "de-DE")]).await;
    assert!(german.is_ticked() && german.attributes("html", "lang") == ["de-DE"]);
    let not = send(&site, &german, &[("language", "en-US")]).await;
    assert!(!not.is_ticked(), "taken out again");
    assert!(send(&site, &not, &[TICK, ("step", "terms")]).await.is_ticked());

    let missing = send(&site, &page, &[ACCEPT]).await;
    assert!(missing.misses_the_tick() && missing.texts(".cap h2") == page.texts(".cap h2"));
    for (fields, ticked) in
        [(vec![TICK, ("remove", &device)], true), (vec![("remove", &device)], false)]
    {
        let asked = send(&site, &missing, &fields).await;
        assert_eq!(asked.buttons("removal"), std::slice::from_ref(&device));
        let carried = asked.attributes("input[type=hidden][name=read]", "value");
        assert_eq!(carried, vec!["yes".to_owned(); usize::from(ticked)]);
        let carried: Vec<_> = carried.iter().map(|value| ("read", value.as_str())).collect();
        let back = [carried.clone(), vec![("step", "terms")]].concat();
        assert_eq!(send(&site, &asked, &back).await.is_ticked(), ticked);
    }
    let asked = send(&site, &missing, &[TICK, ("remove", &device)]).await;
    let removed = send(&site, &asked, &[TICK, ("removal", &device)]).await;
    assert!(removed.text().contains("is being removed") && removed.is_ticked());
    let declined = Location::read(&answer(&site, &removed, &[DECLINE]).await);
    assert_eq!(declined.get("IsAccepted"), Some("false"), "Decline needs no tick");
    let rows = site.decision_rows().await;
    let row = rows.iter().find(|row| row["decision"] == "declined").unwrap();
    assert_eq!(row["reading"], Value::Null);
}

#[tokio::test]
async fn a_decision_that_stands_is_answered_without_a_tick() {
    for (reading, first, second) in [
        ("checkbox", vec![TICK, ACCEPT], vec![ACCEPT]),
        ("checkbox", vec![DECLINE], vec![ACCEPT]),
        ("end", vec![DECLINE], vec![ACCEPT]),
    ] {
        let (_builder, site) = site(reading).await;
        let page = Windows::adds_account(&site).page().await;
        let before = Location::read(&answer(&site, &page, &first).await);
        let after = Location::read(&answer(&site, &page, &second).await);
        assert_eq!(before, after, "{reading} {first:?}");
        assert_eq!(site.decision_rows().await.len(), 1);
    }
    // As the Back button leads from the second step to the terms.
    let (_builder, site) = site("end").await;
    let terms = Windows::joins(&site).page().await;
    let asked = send(&site, &terms, &[READ]).await;
    let accepted = Location::read(&answer(&site, &asked, &[ACCEPT]).await);
    assert_eq!(Location::read(&answer(&site, &terms, &[ACCEPT]).await), accepted);
    let again = send(&site, &terms, &[READ]).await;
    assert_eq!(Location::read(&answer(&site, &again, &[ACCEPT]).await), accepted);
}

#[tokio::test]
async fn who_comes_to_the_end_of_the_text_is_asked_on_a_page_of_its_own() {
    let (_builder, site) = site("end").await;
    let page = Windows::joins(&site).page().await;
    assert_eq!(page.buttons("decision"), ["read"], "there is no Accept");
    assert_eq!(page.texts(".terms + .end-of-terms button"), ["Continue"], "right after the text");
    assert_eq!(page.texts(".page-footer"), ["Continue is at the end of the terms."]);
    assert!(page.attributes("input#read", "id").is_empty());

    for fields in [vec![ACCEPT], vec![ACCEPT, TICK]] {
        let again = send(&site, &page, &fields).await;
        assert_eq!((again.status, again.texts("h1")), (StatusCode::OK, page.texts("h1")));
        assert!(again.text().contains("Read the terms to the end first."), "{}", again.text());
        assert_eq!(again.attributes(".unread", "role"), ["alert"]);
        assert!(again.texts("title")[0].starts_with("Error – Company devices"));
        assert!(again.html.find("unread") < again.html.find("container-content terms"), "above");
        assert_eq!(again.buttons("decision"), ["read"]);
    }
    assert!(site.decision_rows().await.is_empty());

    let asked = send(&site, &page, &[READ]).await;
    assert!(asked.asks_whether() && asked.status == StatusCode::OK);
    let content = asked.texts("main blockquote").join("");
    assert!(content.contains("Company devices") && content.contains("Version"), "{content}");
    assert_eq!(asked.attributes("main blockquote strong", "lang"), ["en-US"]);
    assert_eq!(
        (asked.buttons("step"), asked.buttons("decision")),
        (vec!["terms".to_owned()], vec!["accept".to_owned()])
    );
    assert_eq!(asked.texts(".request-id .id"), [REQUEST_ID]);
    assert!(site.decision_rows().await.is_empty());
    let back = send(&site, &asked, &[("step", "terms")]).await;
    assert_eq!(
        (back.texts("h1"), back.buttons("decision")),
        (page.texts("h1"), vec!["read".to_owned()])
    );

    let accepted = Location::read(&answer(&site, &asked, &[ACCEPT]).await);
    assert_eq!(accepted.get("IsAccepted"), Some("true"));
    let rows = site.decision_rows().await;
    assert_eq!((rows.len(), &rows[0]["reading"]), (1, &json!("end")));
    assert_eq!(rows[0]["commitment"], commitment(&site, &rows[0]).await);
    let mdm = Mdm::of(&site).await;
    assert_eq!(mdm.get("/decisions").await["decisions"][0]["reading"], "end");
    assert_eq!(mdm.events().await.last().unwrap()["data"]["reading"], "end");
}

#[tokio::test]
async fn reading_counts_for_the_text_that_was_read() {
    let (_builder, site) = site("end").await;
    let page = Windows::joins(&site).page().await;
    let asked = send(&site, &page, &[READ]).await;
    let german = send(&site, &asked, &[("language", "de-DE")]).await;
    assert_eq!(german.attributes("html", "lang"), ["de-DE"]);
    let again = send(&site, &german, &[ACCEPT]).await;
    assert!(again.text().contains("zuerst bis zum Ende"), "{}", again.text());
    // And back in the first language it is the same.
    let english = send(&site, &german, &[("language", "en-US")]).await;
    assert!(send(&site, &english, &[ACCEPT]).await.text().contains("to the end first"));
    assert!(site.decision_rows().await.is_empty());
    let asked = send(&site, &german, &[READ]).await;
    assert_eq!(asked.texts("h1"), ["Nehmen Sie diese Bedingungen an?"]);
    Location::read(&answer(&site, &asked, &[ACCEPT]).await);
    assert_eq!(site.decision_rows().await[0]["locale"], "de-DE");
}

#[tokio::test]
async fn declining_needs_no_reading_where_it_is_offered() {
    for reading in ["checkbox", "end"] {
        let (_builder, site) = site(reading).await;
        let joining = Windows::joins(&site).page().await;
        let refused = answer(&site, &joining, &[DECLINE]).await;
        assert_eq!(refused.status(), StatusCode::BAD_REQUEST);
        let adding = Windows::adds_account(&site).page().await;
        assert!(adding.buttons("decision").contains(&"decline".to_owned()));
        let declined = Location::read(&answer(&site, &adding, &[DECLINE]).await);
        assert_eq!(declined.get("IsAccepted"), Some("false"));
        let row = site.decision_rows().await.remove(0);
        assert_eq!((&row["reading"], &row["record_version"]), (&Value::Null, &json!(1)));
    }
    let (_builder, site) = site("end").await;
    let asked = send(&site, &Windows::adds_account(&site).page().await, &[READ]).await;
    assert_eq!(asked.buttons("decision"), ["decline", "accept"]);
    let declined = Location::read(&answer(&site, &asked, &[DECLINE]).await);
    assert_eq!(declined.get("IsAccepted"), Some("false"));
    let joining = Windows::joins(&site).page().await;
    let asked = send(&site, &joining, &[READ]).await;
    assert_eq!(answer(&site, &asked, &[DECLINE]).await.status(), StatusCode::BAD_REQUEST);
}

#[tokio::test]
async fn the_pin_comes_before_reading_and_only_the_decision_uses_it_up() {
    for reading in ["checkbox", "end"] {
        let pins = "[tenant.restrictions]\npin = \"required\"\n";
        let (_builder, site) = site_with(reading, pins).await;
        let new =
            NewPin { tenant: CONTOSO.parse().unwrap(), user: None, uses: 1, expires_at: None };
        let (store, keys) = (&site.app.store, site.app.keys.current());
        let pin =
            pins::create(store, &keys, &new, &Actor::operator(), (site.now(), &Entropy::system()))
                .await
                .unwrap();
        let used = async || site.database_rows("SELECT used FROM pins").await[0]["used"].clone();
        let asked = Windows::joins(&site).page().await;
        for early in [READ, ACCEPT] {
            let still = send(&site, &asked, &[early, TICK]).await;
            assert_eq!(still.texts("h1"), ["Enter your PIN"], "{early:?}");
        }
        // The PIN and Accept in one form: still to be read.
        let unread = send(&site, &asked, &[("pin", &pin), ACCEPT]).await;
        assert_eq!(
            (unread.texts("h1"), used().await),
            (vec!["Company devices".to_owned()], json!(0))
        );
        let terms = send(&site, &asked, &[("pin", &pin)]).await;
        let unread = send(&site, &terms, &[ACCEPT]).await;
        assert_eq!(
            (unread.texts("h1"), used().await),
            (vec!["Company devices".to_owned()], json!(0))
        );
        let accepted = if reading == "end" {
            let asked = send(&site, &unread, &[READ]).await;
            assert!(asked.asks_whether());
            answer(&site, &asked, &[ACCEPT]).await
        } else {
            answer(&site, &unread, &[TICK, ACCEPT]).await
        };
        assert_eq!(Location::read(&accepted).get("IsAccepted"), Some("true"));
        assert_eq!((used().await, site.decision_rows().await.len()), (json!(1), 1));
    }
}

#[tokio::test]
async fn at_the_cap_the_message_and_the_devices_stand_above_the_terms() {
    let (builder, site) = site_with("none", "device_cap = 1").await;
    let mdm = Mdm::of(&site).await;
    let device = mdm.enrolled(&request(&site.blob().await, "hw-1")).await;
    ask(&builder, "end");
    let site = builder.start().await;
    let page = Windows::joins(&site).page().await;
    let again = send(&site, &page, &[ACCEPT]).await;
    assert_eq!((again.texts(".unread").len(), again.texts(".cap h2").len()), (1, 1));
    let asked = send(&site, &again, &[READ]).await;
    assert!(asked.asks_whether());
    let terms = send(&site, &asked, &[("step", "terms")]).await;
    let removal = send(&site, &terms, &[("remove", &device)]).await;
    let removed = send(&site, &removal, &[("removal", &device)]).await;
    assert!(removed.text().contains("is being removed") && removed.buttons("decision") == ["read"]);
    let asked = send(&site, &removed, &[READ]).await;
    Location::read(&answer(&site, &asked, &[ACCEPT]).await);
}

#[tokio::test]
async fn the_setting_may_change_under_the_same_number_and_holds_for_pages_that_are_open() {
    let (builder, site) = site("none").await;
    let open = Windows::joins(&site).page().await;
    ask(&builder, "checkbox");
    let site = builder.start().await;
    assert!(!Windows::joins(&site).page().await.is_ticked());
    let asked = send(&site, &open, &[ACCEPT]).await;
    assert!(asked.misses_the_tick());
    ask(&builder, "end");
    let site = builder.start().await;
    assert_eq!(send(&site, &asked, &[TICK, ACCEPT]).await.buttons("decision"), ["read"]);
    let end = send(&site, &asked, &[READ]).await;
    assert!(end.asks_whether());
    ask(&builder, "checkbox");
    let site = builder.start().await;
    assert!(send(&site, &end, &[ACCEPT]).await.misses_the_tick(), "the end is no tick");
    assert!(send(&site, &asked, &[TICK, READ]).await.is_ticked(), "the terms as they are now");
    assert!(site.decision_rows().await.is_empty());
    ask(&builder, "none");
    let site = builder.start().await;
    Location::read(&answer(&site, &asked, &[ACCEPT]).await);

    ask(&builder, "maybe");
    let error = builder.try_start().await.err().unwrap().to_string();
    assert!(error.contains("policy.toml") && error.contains("checkbox"), "{error}");
}

/// A site on which Ada has accepted the first version, and the second asks for this.
async fn second(reading: &str) -> (SiteBuilder, Site) {
    let builder = SiteBuilder::with_portal().await;
    builder.start().await.blob().await;
    let lines = format!("ownership = \"company\"\nversion = 2\nreading = \"{reading}\"");
    builder.policy("contoso", "company", &lines);
    for (locale, title) in [("en-US", "Again"), ("de-DE", "Noch einmal")] {
        builder.text("contoso", "company", locale, &format!("# {title}\n\nNew terms.\n"));
    }
    let site = builder.start().await;
    (builder, site)
}

/// The fields of the form on the portal's page.
fn form(page: &Page) -> Vec<(&'static str, String)> {
    let value =
        |name: &str| page.attributes(&format!("main input[name={name}]"), "value").remove(0);
    ["version", "locale", "text_sha256", "form"].map(|name| (name, value(name))).to_vec()
}

fn fields<'a>(
    form: &'a [(&'static str, String)],
    more: &[(&'a str, &'a str)],
) -> Vec<(&'a str, &'a str)> {
    let own = form.iter().map(|(name, value)| (*name, value.as_str()));
    own.chain(more.iter().copied()).collect()
}

#[tokio::test]
async fn in_the_portal_both_ask_for_the_tick() {
    const ADDRESS: &str = "/agreements/terms/company";
    for reading in ["checkbox", "end"] {
        let (_builder, site) = second(reading).await;
        let ada = Browser::signed_in(&site).await;
        let page = ada.page(&format!("{ADDRESS}?language=de-DE")).await;
        assert!(!page.is_ticked());
        assert_eq!(page.texts("label[for=read]"), ["I have read these terms"]);
        let of_page = form(&page);
        let unread = Page::read(ada.post(ADDRESS, &fields(&of_page, &[])).await).await;
        assert_eq!(unread.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(unread.misses_the_tick());
        assert_eq!(
            unread.attributes("a[href='#read']", "href").len(),
            1,
            "the message leads there"
        );
        assert!(unread.texts("title")[0].starts_with("Error: Noch einmal"));
        let again = form(&unread);
        assert_eq!(again[..3], of_page[..3], "what was read stays");
        assert_ne!(again[3], of_page[3], "a token of its own");
        assert_eq!(site.decision_rows().await.len(), 1);
        // A form that does not count keeps the tick, and a tick for another text does not stay.
        let stale = fields(&again[..3], &[TICK]);
        assert!(Page::read(ada.post(ADDRESS, &stale).await).await.is_ticked());
        let mut other = again.clone();
        other[2].1 = form(&ada.page(ADDRESS).await)[2].1.clone();
        let changed = Page::read(ada.post(ADDRESS, &fields(&other, &[TICK])).await).await;
        assert!(changed.status == StatusCode::UNPROCESSABLE_ENTITY && !changed.is_ticked());
        // Signed in again in between.
        let kept = format!("{ADDRESS}?{}={}&read=yes&locale=de-DE&kept", again[2].0, again[2].1);
        assert!(ada.page(&kept).await.is_ticked());

        let accepted = location(&ada.post(ADDRESS, &fields(&again, &[TICK])).await);
        let rows = site.decision_rows().await;
        let row = rows.iter().find(|row| row["theme"] == "portal").unwrap();
        assert_eq!((&row["reading"], &row["record_version"]), (&json!("checkbox"), &json!(2)));
        assert_eq!(row["commitment"], commitment(&site, row).await);
        let agreement = accepted.strip_suffix("?done=accepted").unwrap();
        let receipt = ada.page(&format!("{agreement}/receipt")).await;
        assert!(
            receipt.text().contains("By ticking “I have read these terms”"),
            "{}",
            receipt.text()
        );
        let first = rows.iter().find(|row| row["theme"] != "portal").unwrap();
        let first = format!("/agreements/{}/receipt", first["id"].as_str().unwrap());
        assert!(!ada.page(&first).await.text().contains("Reading confirmed"));
        // Sent twice, without a tick.
        assert_eq!(location(&ada.post(ADDRESS, &fields(&again, &[])).await), "/agreements");
    }
}

#[tokio::test]
async fn in_the_portal_nothing_is_asked_where_the_policy_does_not() {
    let (_builder, site) = second("none").await;
    let ada = Browser::signed_in(&site).await;
    let page = ada.page("/agreements/terms/company").await;
    assert!(page.attributes("input#read", "id").is_empty());
    let form = form(&page);
    location(&ada.post("/agreements/terms/company", &fields(&form, &[TICK])).await);
    let rows = site.decision_rows().await;
    assert!(rows.len() == 2 && rows.iter().all(|row| row["reading"].is_null()));
}
