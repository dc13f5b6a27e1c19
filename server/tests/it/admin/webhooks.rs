//! Webhooks and checks in the console.

use reqwest::StatusCode;

use super::{AUDITOR, console};
use crate::support::{Browser, Page, browser::location};

const HOOKS: &str =
    "[[tenant.webhook]]\nid = \"mdm\"\nurl = \"https://hooks.contoso.com/x?key=s3cret\"\n";
const MDM: &str = "/admin/settings/webhooks/mdm";

#[tokio::test]
async fn a_webhooks_secret_is_shown_once_and_what_is_done_is_in_the_log() {
    let builder = console(HOOKS).await;
    let site = builder.start().await;
    let browser = Browser::signed_in(&site).await;
    let list = browser.page("/admin/settings/webhooks").await;
    assert!(list.text().contains("Without a secret") && !list.html.contains("s3cret"));

    let secret = format!("{MDM}/secret");
    let made = Page::read(browser.send(&secret, &[]).await).await;
    assert_eq!(made.headers["cache-control"], "no-store");
    let whole = made.texts("main code").remove(0);
    assert!(whole.starts_with("whsec_"), "{whole}");
    let page = browser.page(MDM).await;
    assert!(!page.html.contains("whsec_") && page.text().contains("Nothing was tried"));

    let wrong =
        Page::read(browser.send_to(MDM, &format!("{MDM}/replay"), &[("since", "soon")]).await)
            .await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(wrong.attributes("input#since", "value"), ["soon"]);
    let since = [("since", "2026-11-20T11:00")];
    let again = browser.send_to(MDM, &format!("{MDM}/replay"), &since).await;
    let done = browser.page(&location(&again)).await;
    assert!(done.text().contains("No event since then"), "{}", done.text());
    let enabled = browser.send_to(MDM, &format!("{MDM}/enabling"), &[]).await;
    assert_eq!(location(&enabled), format!("{MDM}?done=enabled"));
    assert_eq!(browser.get("/admin/settings/webhooks/none").await.status(), StatusCode::NOT_FOUND);

    let acts = site
        .database_rows("SELECT action, after FROM acts WHERE subject = 'mdm' ORDER BY action")
        .await;
    let actions: Vec<_> = acts.iter().map(|act| act["action"].as_str().unwrap()).collect();
    assert_eq!(actions, ["webhook.enabled", "webhook.replayed", "webhook.secret_made"]);
    assert!(!format!("{acts:?}").contains("whsec_"));
    // An auditor reads, and has nothing to press.
    let auditor = Browser::signed_in_as(&site, AUDITOR).await.page(MDM).await;
    assert!(auditor.attributes("main form", "action").is_empty());
}

#[tokio::test]
async fn the_checks_are_made_when_somebody_asks_and_say_what_to_do() {
    let builder = console(HOOKS).await;
    let site = builder.start().await;
    let browser = Browser::signed_in_as(&site, AUDITOR).await;
    let before = browser.page("/admin/settings/check").await;
    assert!(before.attributes("main table", "class").is_empty());
    let page = Page::read(browser.send("/admin/settings/check", &[]).await).await;
    assert_eq!(page.status, StatusCode::OK);
    let text = page.text();
    for words in
        ["terms", "signing keys", "sign-in client", "mdm has no secret", "checks failed", "OK"]
    {
        assert!(text.contains(words) || text.contains("check failed"), "{words}: {text}");
    }
    assert!(text.contains("mdm has no secret"), "{text}");
    assert!(!page.html.contains("portal-secret\n"));
}
