//! API tokens and PINs, made and revoked in the console.

use reqwest::StatusCode;
use serde_json::Value;

use super::{console, revoked_by};
use crate::{
    command_line::vestibule,
    support::{
        Browser, Page, Site,
        browser::location,
        site::{CONTOSO, FABRIKAM},
        windows::client,
    },
};

const TOKENS: &str = "/admin/settings/tokens";
const PINS: &str = "/admin/settings/pins";

async fn status(site: &Site, token: &str) -> StatusCode {
    let list = client().get(site.url("/api/v1/devices")).bearer_auth(token);
    list.send().await.unwrap().status()
}

/// The log's rows, the oldest first.
async fn acts(site: &Site) -> Vec<Value> {
    site.database_rows(
        "SELECT action, actor_name, subject, before, after FROM acts \
         WHERE action LIKE 'token.%' OR action LIKE 'pin.%' ORDER BY action",
    )
    .await
}

/// The secret on the page that has just made one.
fn secret(page: &Page) -> String {
    assert_eq!(page.status, StatusCode::OK, "{}", page.text());
    assert_eq!(page.headers["cache-control"], "no-store");
    page.texts("main code").remove(0)
}

#[tokio::test]
async fn a_token_is_shown_once_is_good_at_once_and_no_more_when_it_is_revoked() {
    let builder = console("").await;
    let site = builder.start().await;
    let browser = Browser::signed_in(&site).await;
    let page = browser.page(TOKENS).await;
    assert!(page.text().contains("There are no API tokens"));

    let token = browser.token(&format!("{TOKENS}/new")).await;
    let form = [("name", " Our <MDM> "), ("right", "read"), ("right", "removal"), ("form", &token)];
    let made = Page::read(browser.post(&format!("{TOKENS}/new"), &form).await).await;
    let secret = secret(&made);
    assert!(secret.starts_with("vst_"), "{secret}");
    assert_eq!(status(&site, &secret).await, StatusCode::OK);
    // A browser that asks again does not make a second one.
    let again = Page::read(browser.post(&format!("{TOKENS}/new"), &form).await).await;
    assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(!again.text().contains("vst_"));

    let list = browser.page(TOKENS).await;
    assert!(list.text().contains("Our <MDM>") && !list.text().contains("vst_"), "{}", list.text());
    let ids = site.database_rows("SELECT id, token_sha256 FROM api_tokens").await;
    assert_eq!(ids.len(), 1);
    let id = ids[0]["id"].as_str().unwrap();
    let revocation = format!("{TOKENS}/{id}/revocation");
    assert!(browser.page(&revocation).await.text().contains("Our <MDM>"));
    let revoked = browser.send(&revocation, &[]).await;
    let list = browser.page(&location(&revoked)).await;
    assert!(list.text().contains("The token is revoked"), "{}", list.text());
    assert_eq!(status(&site, &secret).await, StatusCode::UNAUTHORIZED);
    assert_eq!(browser.get(&revocation).await.status(), StatusCode::NOT_FOUND);

    let acts = acts(&site).await;
    let actions: Vec<_> = acts.iter().map(|act| act["action"].as_str().unwrap()).collect();
    assert_eq!(actions, ["token.made", "token.revoked"]);
    assert!(acts.iter().all(|act| act["subject"] == id && act["actor_name"] == "ada@contoso.com"));
    let told = format!("{acts:?}");
    assert!(told.contains("Our <MDM>") && told.contains("read removal"), "{told}");
    let hash = ids[0]["token_sha256"].as_str().unwrap();
    assert!(!told.contains(&secret[4..]) && !told.contains(hash), "{told}");
}

#[tokio::test]
async fn a_token_without_name_or_rights_or_with_an_end_that_is_past_comes_back_as_it_was_typed() {
    let builder = console("").await;
    let site = builder.start().await;
    let browser = Browser::signed_in(&site).await;
    let new = format!("{TOKENS}/new");
    let long = "x".repeat(101);
    for (form, fields) in [
        (vec![("name", "Kept"), ("until", "2026-12-01")], vec!["#right"]),
        (vec![("name", &*long), ("right", "read")], vec!["#name"]),
        (vec![("name", "Kept"), ("right", "read"), ("until", "2026-11-19")], vec!["#until"]),
        (vec![("until", "soon")], vec!["#name", "#right", "#until"]),
    ] {
        let page = Page::read(browser.send(&new, &form).await).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(page.attributes("[role=alert] a", "href"), fields, "{form:?}");
        for (name, value) in form {
            let selector = format!("input[name={name}][value=\"{value}\"]");
            assert_eq!(page.attributes(&selector, "name"), [name], "{name} {value}");
        }
    }
    assert_eq!(acts(&site).await, Vec::<Value>::new());
    // The last day is a day of which something is left.
    let today = [("name", "Today"), ("right", "read"), ("until", "2026-11-20")];
    let made = Page::read(browser.send(&new, &today).await).await;
    assert_eq!(status(&site, &secret(&made)).await, StatusCode::OK);
    let rows = site.database_rows("SELECT expires_at FROM api_tokens").await;
    let end: jiff::Timestamp = "2026-11-21T00:00:00Z".parse().unwrap();
    assert_eq!(rows[0]["expires_at"], end.as_millisecond());
}

#[tokio::test]
async fn a_pin_is_shown_once_and_can_be_revoked() {
    let builder = console("").await;
    let site = builder.start().await;
    let browser = Browser::signed_in(&site).await;
    let new = format!("{PINS}/new");
    let wrong = [("user", "ada"), ("uses", "0"), ("until", "2020-01-01")];
    let page = Page::read(browser.send(&new, &wrong).await).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(page.attributes("[role=alert] a", "href"), ["#user", "#uses", "#until"]);
    assert_eq!(page.attributes("main input[type=text]", "value"), ["ada", "0"]);

    let person = "aaaaaaaa-0000-4000-8000-0000000009ce";
    let made = [("user", person), ("uses", "30"), ("until", "")];
    let digits = secret(&Page::read(browser.send(&new, &made).await).await);
    assert!(digits.len() == 8 && digits.bytes().all(|b| b.is_ascii_digit()), "{digits}");
    let list = browser.page(PINS).await;
    assert!(list.text().contains(person) && list.text().contains("0 of 30"), "{}", list.text());
    assert!(!list.text().contains(&digits));

    let id = site.database_rows("SELECT id FROM pins").await[0]["id"].as_str().unwrap().to_owned();
    let revoked = browser.send(&format!("{PINS}/{id}/revocation"), &[]).await;
    assert!(browser.page(&location(&revoked)).await.text().contains("The PIN is revoked"));
    let acts = acts(&site).await;
    let actions: Vec<_> = acts.iter().map(|act| act["action"].as_str().unwrap()).collect();
    assert_eq!(actions, ["pin.made", "pin.revoked"]);
    assert!(!format!("{acts:?}").contains(&digits));
    let log = browser.page("/admin/log").await;
    assert!(log.text().contains("PIN made") && log.text().contains("PIN revoked"));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_the_operator_does_at_the_command_line_is_in_the_log_and_other_tenants_see_nothing_of_it()
 {
    let builder = console("").await;
    let site = builder.start().await;
    let config = builder.config_file();
    let run = |arguments: &[&str]| {
        let output = vestibule().args(arguments).arg("--config").arg(&config).output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    };
    run(&["api-token", "create", "--tenant", FABRIKAM, "--name", "Theirs"]);
    run(&["pin", "create", "--tenant", FABRIKAM]);
    let browser = Browser::signed_in(&site).await;
    assert!(browser.page(TOKENS).await.text().contains("There are no API tokens"));
    assert!(browser.page(PINS).await.text().contains("There are no PINs"));
    // Nor can one be revoked from here.
    for (table, address) in [("api_tokens", TOKENS), ("pins", PINS)] {
        let id = revoked_by(&site, table).await.0;
        let revocation = format!("{address}/{id}/revocation");
        assert_eq!(browser.get(&revocation).await.status(), StatusCode::NOT_FOUND);
        let token = browser.token(&format!("{address}/new")).await;
        let posted = browser.post(&revocation, &[("form", &token)]).await;
        assert_eq!(posted.status(), StatusCode::NOT_FOUND);
        assert_eq!(revoked_by(&site, table).await.1, Value::Null);
    }
    run(&["api-token", "create", "--tenant", CONTOSO, "--name", "Ours"]);
    run(&["pin", "create", "--tenant", CONTOSO]);
    let log = browser.page("/admin/log").await.text();
    for made in ["API token made", "PIN made"] {
        // Once in the list of all that can be looked for.
        assert_eq!(log.matches(made).count(), 2, "{log}");
    }
    assert!(acts(&site).await.iter().all(|act| act["actor_name"] == "operator"));
}
