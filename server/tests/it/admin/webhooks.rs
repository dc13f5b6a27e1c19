//! Webhooks and checks in the console.

use reqwest::StatusCode;

use std::time::{Duration, Instant};

use vestibule::webhooks::Configured;

use super::{AUDITOR, console, settings::command};
use crate::{
    command_line::vestibule,
    support::{Browser, Page, Site, browser::location},
};

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

const NEW: &str = "/admin/settings/new-webhook";
const AUDIT: &str = "/admin/settings/webhooks/audit";

/// A webhook's form as a browser sends it, but for these fields.
fn filled<'a>(page: &Page, fields: &[(&'a str, &'a str)]) -> Vec<(String, String)> {
    let mut form = Vec::new();
    for name in ["seen", "id", "url", "timeout"] {
        let value = page.attributes(&format!("main form input[name={name}]"), "value").pop();
        if let Some(value) = value
            && fields.iter().all(|(typed, _)| *typed != name)
        {
            form.push((name.to_owned(), value));
        }
    }
    form.extend(fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
    form
}

async fn send(browser: &Browser<'_>, to: &str, fields: &[(&str, &str)]) -> reqwest::Response {
    let form = filled(&browser.page(to).await, fields);
    let form: Vec<_> = form.iter().map(|(name, value)| (&**name, &**value)).collect();
    browser.send(to, &form).await
}

async fn refused(browser: &Browser<'_>, to: &str, fields: &[(&str, &str)], says: &str) -> Page {
    let page = Page::read(send(browser, to, fields).await).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{fields:?}");
    assert!(page.text().contains(says), "{fields:?}: {}", page.text());
    page
}

/// Waits until an instance delivers to webhooks as they are to be.
async fn soon(site: &Site, is_so: impl Fn(&Configured) -> bool) {
    let begun = Instant::now();
    while !is_so(&site.live.app().webhooks.borrow()) {
        assert!(begun.elapsed() < Duration::from_secs(2), "it is not in force");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_webhook_is_added_changed_and_removed_in_the_console_and_all_instances_heed_it() {
    let builder = console(HOOKS).await;
    let (site, other) = (builder.start().await, builder.start().await);
    let browser = Browser::signed_in(&site).await;
    let good = "https://audit.contoso.com/in?key=s3cret2";
    for (fields, says) in [
        ([("id", "Audit"), ("url", good), ("timeout", "15")], "small letters"),
        ([("id", "mdm"), ("url", good), ("timeout", "15")], "of this name"),
        ([("id", "audit"), ("url", "http://audit.contoso.com"), ("timeout", "15")], "https"),
        ([("id", "audit"), ("url", "https://10.0.0.1/"), ("timeout", "15")], "https"),
        ([("id", "audit"), ("url", "https://[::1]/"), ("timeout", "15")], "https"),
        ([("id", "audit"), ("url", "https://a:b@c.example/"), ("timeout", "15")], "https"),
        ([("id", "audit"), ("url", good), ("timeout", "31")], "from 1 to 30"),
        ([("id", "audit"), ("url", good), ("timeout", "x")], "from 1 to 30"),
    ] {
        let page = refused(&browser, NEW, &fields, says).await;
        assert_eq!(page.attributes("input#url", "value"), [fields[1].1], "nothing is lost");
    }
    let fields =
        [("id", "audit"), ("url", good), ("event", "device.enrolled"), ("event", "device.lost")];
    let made = Page::read(send(&browser, NEW, &fields).await).await;
    assert_eq!(
        (made.status, made.headers["cache-control"].to_str().unwrap()),
        (StatusCode::OK, "no-store")
    );
    let secret = made.texts("main code").remove(0);
    assert!(secret.starts_with("whsec_"));
    soon(&other, |c| {
        c.webhooks.iter().any(|(e, w)| e.webhook.as_str() == "audit" && w.url.as_str() == good)
    })
    .await;
    let list = browser.page("/admin/settings/webhooks").await;
    assert!(list.text().contains("https://audit.contoso.com/in") && !list.html.contains("s3cret"));
    let page = browser.page(AUDIT).await;
    assert!(page.text().contains("device.enrolled, device.lost"));
    assert!(!page.html.contains("s3cret2") && !page.html.contains("whsec_"));
    let file = builder.config_file();
    let listed = vestibule().args(["webhooks", "list", "--config"]).arg(&file).output().unwrap();
    let listed = String::from_utf8(listed.stdout).unwrap();
    assert!(listed.contains("audit  https://audit.contoso.com/in\n"), "{listed}");
    // The file's own cannot be changed here.
    for part in ["settings", "removal"] {
        let answer = browser.get(&format!("{MDM}/{part}")).await;
        assert_eq!(answer.status(), StatusCode::NOT_FOUND);
    }

    let settings = format!("{AUDIT}/settings");
    let chosen = browser.page(&settings).await.attributes("input[name=event][checked]", "value");
    assert_eq!(chosen, ["device.enrolled", "device.lost"]);
    let stale = browser.page(&settings).await;
    let changed =
        send(&browser, &settings, &[("url", "https://audit.contoso.com/v2"), ("delivery", "off")])
            .await;
    assert_eq!(location(&changed), format!("{AUDIT}?done=changed"));
    assert!(browser.page(&location(&changed)).await.text().contains("The webhook is changed"));
    soon(&other, |c| {
        c.webhooks.iter().any(|(_, w)| w.disabled && w.events.is_empty() && w.url.path() == "/v2")
    })
    .await;
    // Who has seen what was there before is told, and loses nothing.
    let late = filled(&stale, &[("timeout", "7")]);
    let late: Vec<_> = late.iter().map(|(name, value)| (&**name, &**value)).collect();
    let page = Page::read(browser.send(&settings, &late).await).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.text().contains("Somebody else has changed this"), "{}", page.text());
    assert_eq!(page.attributes("input#timeout", "value"), ["7"]);

    let removal = format!("{AUDIT}/removal");
    assert!(browser.page(&removal).await.text().contains("its secrets are deleted"));
    let removed = browser.send(&removal, &[]).await;
    assert_eq!(location(&removed), "/admin/settings/webhooks?done=removed");
    soon(&other, |c| c.webhooks.iter().all(|(e, _)| e.webhook.as_str() == "mdm")).await;
    assert_eq!(browser.get(AUDIT).await.status(), StatusCode::NOT_FOUND);
    // One of its name begins anew, with a secret of its own.
    let made = Page::read(send(&browser, NEW, &[("id", "audit"), ("url", good)]).await).await;
    assert_ne!(made.texts("main code").remove(0), secret);
    let secrets = "SELECT webhook FROM webhook_secrets WHERE webhook = 'audit'";
    assert_eq!(site.database_rows(secrets).await.len(), 1);

    let acts = site
        .database_rows(
            "SELECT before, after FROM acts WHERE subject = 'webhooks' ORDER BY acted_at",
        )
        .await;
    assert_eq!(acts.len(), 4, "{acts:?}");
    assert!(!format!("{acts:?}").contains("s3cret"), "{acts:?}");
}

#[tokio::test]
async fn the_console_has_ten_webhooks_at_most_and_none_in_a_network_of_ones_own() {
    let builder = console("").await;
    let site = builder.start().await;
    let browser = Browser::signed_in(&site).await;
    for n in 0..10 {
        let (id, url) = (format!("hook-{n}"), format!("https://hooks.contoso.com/{n}"));
        let made = send(&browser, NEW, &[("id", &id), ("url", &url)]).await;
        assert_eq!(made.status(), StatusCode::OK);
    }
    let more = [("id", "one-more"), ("url", "https://hooks.contoso.com/")];
    refused(&browser, NEW, &more, "as many webhooks").await;
    let private = "[[webhook]]\nid = \"x\"\nurl = \"http://127.0.0.1:1/\"\nallow_private = true\n";
    let (done, told) = command(&builder, &["set"], private);
    assert!(!done && told.contains("only the file can allow that"), "{told}");
}
