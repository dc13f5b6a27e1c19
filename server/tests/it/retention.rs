//! What is erased, and what goes by itself: nothing of the person is left, nothing of others goes, and what was sealed is
//! still checked.

use std::{collections::BTreeMap, time::Duration};

use jiff::SignedDuration;
use reqwest::{Method, StatusCode};
use serde_json::Value;
use vestibule::{
    audit::{Action, Actor},
    config::Retention,
    decisions::withdrawal::{Withdrawal, withdraw},
    evidence::Kind,
    ids::ObjectId,
    retention::{Erased, Expired, Outcome, erase, step},
};

use crate::{
    evidence::{check, contoso, decide, export, sealer},
    exports::personal_data::{THEIRS, leaked, tables},
    support::{
        Browser, Page, Site, SiteBuilder, Windows,
        browser::{SIGN_IN, location},
        mdm::{Mdm, request, request_of},
        site::{ADA, CONTOSO},
        windows::client,
    },
};

const ADMIN: &str = "aaaaaaaa-0000-4000-8000-00000000ad01";
const GRACE: &str = "aaaaaaaa-0000-4000-8000-0000000096ac";

async fn site(lines: &str) -> (SiteBuilder, Site) {
    let builder = SiteBuilder::new().await;
    builder.file("portal-secret", "portal-secret\n");
    let builder = builder.contoso(&format!("{lines}\n{SIGN_IN}administrators = [\"{ADMIN}\"]\n"));
    let site = builder.start().await;
    (builder, site)
}

async fn erased(site: &Site, user: &str) -> Outcome {
    let by = Actor { user: None, name: "operator".to_owned() };
    for _ in 0..100 {
        let what = Erased {
            tenant: contoso(),
            user: user.parse().unwrap(),
            by: &by,
            at: site.now(),
            action: Action::PersonErased,
            reference: "DSR-42",
        };
        match erase(&site.app.store, &site.app.entropy, what).await.unwrap() {
            Outcome::NotYet => tokio::time::sleep(Duration::from_millis(50)).await,
            done => return done,
        }
    }
    panic!("the reports do not follow");
}

/// Every row of every table, as text.
async fn rows(site: &Site) -> BTreeMap<String, Vec<String>> {
    let mut all = BTreeMap::new();
    for table in tables(site).await.into_iter().filter(|table| table != "_sqlx_migrations") {
        let found = site.database_rows(leaked(format!("SELECT * FROM {table}"))).await;
        let mut rows: Vec<_> = found.iter().map(Value::to_string).collect();
        rows.sort();
        all.insert(table, rows);
    }
    all
}

#[tokio::test]
async fn nothing_of_the_person_is_left_in_any_table_and_everything_of_others_is() {
    let (_builder, site) = site("").await;
    let people = [
        ("ada", ADA, "hopper", "1001", "11111111-0000-4000-8000-000000000001"),
        ("hopper", GRACE, "ada", "1002", "11111111-0000-4000-8000-000000000002"),
    ];
    for (_, sql) in THEIRS {
        for (who, user, other_who, n, decision) in people {
            let sql = sql
                .replace("{who}-decision", decision)
                // Ids are random.
                .replace("{who}-device", "device-{n}")
                .replace("{who}-event", "event-{n}")
                // Of real ones nobody can tell what they are over.
                .replace("{who}-commitment", "a-commitment")
                .replace("{who}-w-commitment", "another-commitment")
                .replace("'{other}'", "'an administrator'")
                .replace("\"{other}\"", "\"an administrator\"")
                .replace("{who}", who)
                .replace("{user}", user)
                .replace("{other_who}", other_who)
                .replace("{auditor}", "an auditor")
                .replace("{tenant}", CONTOSO)
                .replace("{n}", n);
            site.change_database(leaked(sql)).await;
        }
    }
    for sql in [
        "DELETE FROM event_positions",
        "DELETE FROM report_positions",
        "INSERT INTO event_positions (tenant_id, last) VALUES ('6babcaad-604b-40ac-a9d7-9fd97c0b779f', 1002)",
        "INSERT INTO report_positions (tenant_id, position, revision, people) \
         VALUES ('6babcaad-604b-40ac-a9d7-9fd97c0b779f', 1002, 0, 2)",
        "INSERT INTO report_people (tenant_id, user_object_id, upn, name, first_seen, last_seen, decided_on) VALUES \
         ('6babcaad-604b-40ac-a9d7-9fd97c0b779f', 'aaaaaaaa-0000-4000-8000-000000000ada', 'ada-upn', 'ada-upn', 1, 1, ' '), \
         ('6babcaad-604b-40ac-a9d7-9fd97c0b779f', 'aaaaaaaa-0000-4000-8000-0000000096ac', 'hopper', 'hopper', 1, 1, ' ')",
        "INSERT INTO webhook_deliveries (tenant_id, webhook, position, event_id, event_type, subject, state, \
         attempts, queued_at, next_at) VALUES ('6babcaad-604b-40ac-a9d7-9fd97c0b779f', 'mdm', 1, 'e', 'x', \
         'aaaaaaaa-0000-4000-8000-000000000ada', 'delivered', 1, 1, 1)",
    ] {
        site.change_database(sql.replace("aaaaaaaa-0000-4000-8000-000000000ada", ADA).leak()).await;
    }
    let before = rows(&site).await;
    let Outcome::Done { counts, .. } = erased(&site, ADA).await else { panic!("not done") };
    for kind in ["decisions", "withdrawals", "devices", "events", "attempts", "sessions", "pins"] {
        assert_eq!(counts[kind], 1, "{kind}: {counts:?}");
    }
    let after = rows(&site).await;
    // Texts are no person's, and what administrators did stays.
    let kept = ["policy_texts", "acts"];
    for (table, rows) in &after {
        for row in rows.iter().filter(|_| !kept.contains(&table.as_str())) {
            assert!(!row.contains("ada-") && !row.contains(ADA), "{table}: {row}");
        }
        let of_others = |rows: &[String]| -> Vec<String> {
            rows.iter().filter(|row| row.contains("hopper")).cloned().collect()
        };
        assert_eq!(of_others(rows), of_others(&before[table]), "{table}");
    }
    assert!(before["decisions"].len() == 2 && after["decisions"].len() == 1);
    let act = after["acts"].iter().find(|act| act.contains("person.erased")).unwrap();
    assert!(!act.contains(ADA) && act.contains("DSR-42"), "{act}");
    assert!(act.contains("11111111-0000-4000-8000-000000000001"), "{act}");
    assert_eq!(erased(&site, ADA).await, Outcome::Nothing);
    assert_eq!(rows(&site).await["acts"].len(), after["acts"].len());
}

#[tokio::test]
async fn what_was_sealed_is_checked_as_before_and_says_what_was_erased_by_which_act() {
    let (_builder, site) = site("").await;
    let sealer = sealer(&site);
    let made = decide(&site, 3).await;
    sealer.seal_tenant(contoso()).await.unwrap();
    // One is not sealed yet when it goes.
    let late = decide(&site, 1).await.remove(0);
    let (store, entropy) = (&site.app.store, &site.app.entropy);
    let withdrawal = Withdrawal {
        tenant: made[0].tenant,
        user: made[0].user,
        decision: made[0].id,
        at: site.now(),
    };
    assert!(withdraw(store, entropy, withdrawal).await.unwrap());
    for user in [made[0].user, late.user] {
        let done = erased(&site, &user.to_string()).await;
        assert!(matches!(done, Outcome::Done { .. }), "{done:?}");
    }
    sealer.seal_tenant(contoso()).await.unwrap();
    let text = export(&site).await;
    let report = check(&text).unwrap();
    assert_eq!(report.erased, 3, "two decisions and a withdrawal");
    assert!(!text.contains(&made[0].user.to_string()) && text.contains(&made[1].user.to_string()));
    // Somebody who takes a record out without the act that says so is found.
    let (gone, other) = (late.id.to_string(), made[1].id.to_string());
    let names = |line: &&str| line.contains("person.erased") && line.contains(&gone);
    let act = text.lines().find(names).unwrap();
    let forged = text.replace(act, &act.replace(&gone, &other));
    assert!(check(&forged).is_err());
    let shown = site.database_rows("SELECT kind FROM erased_records ORDER BY kind").await;
    let kinds: Vec<_> = shown.iter().map(|row| row["kind"].as_str().unwrap()).collect();
    assert_eq!(kinds, ["decision", "decision", "withdrawal"], "{:?}", Kind::ALL);
}

/// The MDM has unenrolled a device.
async fn remove(mdm: &Mdm, device: &str) -> StatusCode {
    mdm.call(Method::DELETE, &format!("/devices/{device}")).send().await.unwrap().status()
}

/// Ada's device, enrolled and removed.
async fn removed_device(site: &Site, mdm: &Mdm) {
    let page = Windows::joins(site).page().await;
    let blob = crate::support::Location::read(&page.press(site, "decision", "accept").await);
    let id = mdm.enrolled(&request(blob.get("OpaqueBlob").unwrap(), "hardware-1")).await;
    assert_eq!(remove(mdm, &id).await, StatusCode::NO_CONTENT);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_administrator_erases_a_person_who_has_no_device_and_the_log_says_what_went() {
    let (_builder, site) = site("").await;
    let mdm = Mdm::of(&site).await;
    let page = Windows::joins(&site).page().await;
    let blob = crate::support::Location::read(&page.press(&site, "decision", "accept").await);
    let body = request_of(ADA, blob.get("OpaqueBlob").unwrap(), "hardware-1");
    let device = mdm.enrolled(&body).await;
    let browser = Browser::signed_in_as(&site, ADMIN).await;
    let address = format!("/admin/people/{ADA}/erasure");
    let page = browser.page(&address).await;
    assert!(page.text().contains("They have a device"), "{}", page.text());
    assert!(page.attributes("main form", "action").is_empty());
    // Who sends the form all the same is told, and nothing goes.
    let other = format!("/admin/people/{ADA}/data");
    let sent = browser.send_to(&other, &address, &[("sure", "yes")]).await;
    assert_eq!(sent.status(), StatusCode::CONFLICT);
    assert_eq!(site.decision_rows().await.len(), 1);
    assert_eq!(remove(&mdm, &device).await, StatusCode::NO_CONTENT);

    for (fields, says) in [
        (&[("reference", "DSR-42")][..], "Tick this"),
        (&[("reference", "ada@contoso.com"), ("sure", "yes")], "without a name"),
    ] {
        let page = Page::read(browser.send(&address, fields).await).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(page.text().contains(says), "{}", page.text());
        assert_eq!(page.attributes("input#reference", "value"), [fields[0].1]);
    }
    let done = browser.send(&address, &[("reference", "DSR-42"), ("sure", "yes")]).await;
    assert_eq!(done.status(), StatusCode::SEE_OTHER);
    let act = browser.page(&location(&done)).await;
    assert!(act.text().contains("Person’s data erased") && act.text().contains("DSR-42"));
    assert!(!act.text().contains(ADA));
    assert!(site.decision_rows().await.is_empty());
    assert_eq!(browser.get(&format!("/admin/people/{ADA}")).await.status(), StatusCode::NOT_FOUND);
    // The feed goes on, without her.
    let events = mdm.events().await;
    let told = format!("{events:?}");
    assert!(events.len() >= 3 && told.contains("erased") && !told.contains(ADA), "{told}");
    let answer = mdm.call(Method::GET, &format!("/devices/{device}")).send().await.unwrap();
    assert_eq!(answer.status(), StatusCode::NOT_FOUND);
    // Her blob enrolls nothing more.
    let again = mdm.enroll(&request_of(ADA, blob.get("OpaqueBlob").unwrap(), "hardware-2")).await;
    assert!(again.0.is_client_error(), "{again:?}");
    // She can come back, as somebody new.
    let page = Windows::joins(&site).page().await;
    page.press(&site, "decision", "accept").await;
    assert_eq!(site.decision_rows().await.len(), 1);
}

#[tokio::test]
async fn what_was_kept_long_enough_goes_by_itself_and_who_has_a_device_stays() {
    let (_builder, site) = site("").await;
    let mdm = Mdm::of(&site).await;
    let made = decide(&site, 25).await;
    let page = Windows::joins(&site).page().await;
    let blob = crate::support::Location::read(&page.press(&site, "decision", "accept").await);
    mdm.enrolled(&request_of(ADA, blob.get("OpaqueBlob").unwrap(), "hardware-1")).await;
    site.pass(SignedDuration::from_hours(24 * 31));
    let recent = decide(&site, 1).await.remove(0);
    let period = Retention { people_days: Some(30), ..Retention::default() };
    let (store, entropy) = (&site.app.store, &site.app.entropy);
    let none = step(store, entropy, contoso(), Retention::default(), site.now()).await.unwrap();
    assert_eq!(none, Expired::default(), "without periods nothing goes");
    // Two instances at once.
    for _ in 0..200 {
        let one = step(store, entropy, contoso(), period, site.now());
        let other = step(store, entropy, contoso(), period, site.now());
        let (one, other) = tokio::join!(one, other);
        let (one, other) = (one.unwrap(), other.unwrap());
        let left = site.decision_rows().await.len();
        if left == 2 {
            break;
        }
        assert!(one.people + other.people <= 25);
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    let left = site.decision_rows().await;
    let mut users: Vec<_> =
        left.iter().map(|row| row["user_object_id"].as_str().unwrap()).collect();
    users.sort_unstable();
    let mut expected = [ADA.to_owned(), recent.user.to_string()];
    expected.sort();
    assert_eq!(users, expected);
    let acts = "SELECT after FROM acts WHERE action = 'records.expired'";
    assert_eq!(site.database_rows(acts).await.len(), 25, "each person once");
    let sealer = sealer(&site);
    sealer.seal_tenant(contoso()).await.unwrap();
    assert_eq!(check(&export(&site).await).unwrap().erased, 25);
    drop(made);
}

#[tokio::test]
async fn removed_devices_and_what_events_say_go_after_their_time() {
    let (_builder, site) = site("").await;
    let mdm = Mdm::of(&site).await;
    removed_device(&site, &mdm).await;
    let days = |n: i64| SignedDuration::from_hours(24 * n);
    let period =
        Retention { removed_devices_days: Some(7), events_days: Some(30), ..Retention::default() };
    let (store, entropy) = (&site.app.store, &site.app.entropy);
    site.pass(days(8));
    let expired = step(store, entropy, contoso(), period, site.now()).await.unwrap();
    assert_eq!(expired, Expired { devices: 1, ..Expired::default() });
    assert!(site.database_rows("SELECT id FROM devices").await.is_empty());
    site.pass(days(23));
    let expired = step(store, entropy, contoso(), period, site.now()).await.unwrap();
    assert_eq!(expired.events, 3, "decided, enrolled, removed");
    let events = mdm.events().await;
    assert!(events.iter().all(|event| event["data"]["erased"] == true), "{events:?}");
    assert!(!format!("{events:?}").contains(ADA));
    assert_eq!(site.decision_rows().await.len(), 1, "decisions stay");
    let again = step(store, entropy, contoso(), period, site.now()).await.unwrap();
    assert_eq!(again, Expired::default());
}

#[tokio::test(flavor = "multi_thread")]
async fn periods_are_set_in_the_console_and_a_running_server_heeds_them() {
    let (_builder, site) = site("").await;
    let browser = Browser::signed_in_as(&site, ADMIN).await;
    let address = "/admin/settings/retention";
    let page = browser.page(address).await;
    let seen = page.attributes("main input[name=seen]", "value").remove(0);
    let set = |people: &'static str| {
        let seen = seen.clone();
        let browser = &browser;
        async move {
            let form = [("seen", seen.as_str()), ("retention.people_days", people)];
            browser.send(address, &form).await
        }
    };
    for wrong in ["29", "soon", "99999999999"] {
        let page = Page::read(set(wrong).await).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(page.text().contains("from 30 to 36,500"), "{}", page.text());
    }
    assert_eq!(set("400").await.status(), StatusCode::SEE_OTHER);
    for _ in 0..100 {
        let periods = site.live.app().periods.borrow().clone();
        if periods.iter().any(|(t, p)| *t == contoso() && p.people_days == Some(400)) {
            assert!(browser.page("/admin/settings").await.text().contains("400"));
            return;
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    panic!("not in force");
}

#[tokio::test]
async fn another_tenants_people_cannot_be_erased_here() {
    let (_builder, site) = site("").await;
    let browser = Browser::signed_in_as(&site, ADMIN).await;
    let nobody: ObjectId = GRACE.parse().unwrap();
    let address = format!("/admin/people/{nobody}/erasure");
    assert_eq!(browser.get(&address).await.status(), StatusCode::NOT_FOUND);
    let anonymous = client().get(site.url(&address)).send().await.unwrap();
    assert_eq!(anonymous.status(), StatusCode::SEE_OTHER);
}
