//! All that is kept about one person, and nothing of anybody else.

use std::collections::BTreeSet;

use jiff::SignedDuration;
use reqwest::StatusCode;
use serde_json::Value;

use crate::support::{
    Browser, Page, Site, SiteBuilder, Windows,
    browser::SIGN_IN,
    mdm::{Mdm, request},
    site::ADA,
};

const GRACE: &str = "aaaaaaaa-0000-4000-8000-0000000096ac";
const AUDITOR: &str = "aaaaaaaa-0000-4000-8000-00000000a0d1";
const NOWHERE: &str = "6babcaad-604b-40ac-a9d7-9fd97c0b779f";
const FILE: &str = "/account/data/file";

/// The tables that have something of a person, each with a row about `{who}`. A column's value names its person, and it is in
/// the person's file, unless it is a `SECRET`, or `NOTED` without being theirs to read.
pub const THEIRS: &[(&str, &str)] = &[
    (
        "policy_texts",
        "INSERT INTO policy_texts (tenant_id, policy, version, locale, markdown, sha256, published_at) \
         VALUES ('{tenant}', '{who}-policy', 1, 'en-US', '{who}-markdown', '{who}-sha256', 1)",
    ),
    (
        "decisions",
        "INSERT INTO decisions (id, tenant_id, user_object_id, user_upn, decision, policy, version, locale, \
         text_sha256, ownership, theme, client_request_id, user_agent, decided_at, record_version, salt, \
         commitment, rule_groups, reading) VALUES ('{who}-decision', '{tenant}', '{user}', '{who}-upn', \
         'accepted', '{who}-policy', 1, 'en-US', '{who}-sha256', 'company', 'frx', '{who}-request', \
         '{who}-agent', 1795176000000, 2, 'SECRET-{who}-salt', '{who}-commitment', '[\"{who}-group\"]', 'end')",
    ),
    (
        "withdrawals",
        "INSERT INTO withdrawals (decision_id, tenant_id, user_object_id, withdrawn_at, record_version, salt, \
         commitment) VALUES ('{who}-decision', '{tenant}', '{user}', 1795176000001, 1, 'SECRET-{who}-w-salt', \
         '{who}-w-commitment')",
    ),
    (
        "devices",
        "INSERT INTO devices (id, tenant_id, user_object_id, user_upn, hardware_id, entra_device_id, name, \
         manufacturer, model, os_version, ownership, enrollment_type, decision_id, enrolled_at, last_check_in, \
         state, holds_slot, removed_at, removal_state, removal_asked_at, removal_asked_by, removal_changed_at, \
         removal_reason, compliance_managed, compliance_compliant, compliance_reasons, compliance_grace, \
         compliance_at, display_name, lost_at, configuration_manager_health, configuration_manager_last_sync, \
         configuration_manager_owns_compliance, configuration_manager_at) VALUES ('{who}-device', '{tenant}', '{user}', '{who}-d-upn', \
         '{who}-hardware', '{who}-entra', '{who}-name', '{who}-maker', '{who}-model', '{who}-os', 'company', \
         'Device', '{who}-decision', 1795176000002, 1795176000003, 'removed', 0, 1795176000004, 'failed', \
         1795176000005, '{other}', 1795176000006, '{who}-why', 1, 0, '[\"{who}-reason\"]', 1795176000007, \
         1795176000008, '{who}-display', 1795176000009, 23, 1795176000025, 0, 1795176000026)",
    ),
    (
        "entra_reports",
        "INSERT INTO entra_reports (tenant_id, entra_device_id, revision, state, changed_at, due_at, attempts, \
         tried_at, error, said_managed, said_compliant, said_at, in_doubt, lease_owner, lease_until) \
         VALUES ('{tenant}', '{who}-entra', 1, '{who}-report', 1795176000008, NULL, 0, 1795176000008, \
         'NOTED-{who}', 1, 1, 1795176000029, 0, '', 0)",
    ),
    (
        "used_blobs",
        "INSERT INTO used_blobs (decision_id, tenant_id, device_id, used_at) \
         VALUES ('{who}-decision', '{tenant}', '{who}-device', 1795176000010)",
    ),
    (
        "events",
        "INSERT INTO events (tenant_id, position, id, type, at, data, user_object_id) VALUES ('{tenant}', {n}, \
         '{who}-event', 'device.removal_requested', 1795176000011, '{\"by\":\"{other}\",\"device\":{\"name\":\
         \"{who}-was\",\"removal\":{\"asked_by\":\"{other}\"}},\"device_id\":\"{who}-device\",\"user\":\
         {\"object_id\":\"{user}\",\"upn\":\"{who}-e-upn\"}}', '{user}')",
    ),
    (
        "attempts",
        "INSERT INTO attempts (id, tenant_id, at, kind, outcome, code, why, user_object_id, upn, \
         client_request_id, support_id, decision_id, device_id, hardware_id, ownership, theme, os_version, \
         user_agent) VALUES ('{who}-attempt', '{tenant}', 1795176000012, 'terms', '{who}-outcome', '{who}-code', \
         '{who}-a-why', '{user}', '{who}-a-upn', '{who}-a-request', '{who}-support', '{who}-a-decision', \
         '{who}-a-device', '{who}-a-hardware', 'company', 'frx', '{who}-a-os', '{who}-a-agent')",
    ),
    (
        "sessions",
        "INSERT INTO sessions (id_sha256, id, tenant_id, user_object_id, data, browser, system, created_at, \
         last_used_at) VALUES ('SECRET-{who}-cookie', '{who}-session', '{tenant}', '{user}', \
         'SECRET-{who}-sealed', '{who}-browser', '{who}-system', 1795176000013, 1795176000014)",
    ),
    (
        "kept_forms",
        "INSERT INTO kept_forms (tenant_id, user_object_id, id, sealed, expires_at) \
         VALUES ('{tenant}', '{user}', 'SECRET-{who}-form', 'SECRET-{who}-typed', 1895176000015)",
    ),
    (
        "pins",
        "INSERT INTO pins (id, tenant_id, user_object_id, mac, uses, used, created_at, expires_at, revoked_at) \
         VALUES ('{who}-pin', '{tenant}', '{user}', 'SECRET-{who}-mac', 2, 1, 1795176000016, 1795176000017, \
         1795176000018)",
    ),
    (
        "pin_uses",
        "INSERT INTO pin_uses (decision_id, pin_id, used_at) \
         VALUES ('{who}-decision', '{who}-used-pin', 1795176000019)",
    ),
    (
        "pin_tries",
        "INSERT INTO pin_tries (tenant_id, user_object_id, began_at, failed) \
         VALUES ('{tenant}', '{user}', 1795176000020, 3)",
    ),
    (
        "acts",
        "INSERT INTO acts (id, tenant_id, acted_at, actor_object_id, actor_name, action, subject, before, after, \
         record_version, salt, commitment) VALUES \
         ('{who}-act', '{tenant}', 1795176000021, '{user}', '{who}-actor', 'policy.published', '{who}-written', \
         NULL, '\"NOTED-{who}-after\"', 1, 'SECRET-{who}-salt', 'NOTED-{who}'), \
         ('did-{n}', '{tenant}', 1795176000022, '{user}', '{who}-actor', 'device.removal_requested', \
         '{other_who}-device', NULL, NULL, 1, 'SECRET-{who}-salt', 'NOTED-{who}'), \
         ('{who}-pinned', '{tenant}', 1795176000023, NULL, 'operator', 'pin.made', '{who}-pin', NULL, NULL, 1, \
         'SECRET-{who}-salt', 'NOTED-{who}'), \
         ('{who}-seen', '{tenant}', 1795176000024, '{auditor}', 'the auditor', 'person.data_exported', '{user}', \
         NULL, NULL, 1, 'SECRET-{who}-salt', 'NOTED-{who}')",
    ),
];

/// The tables that have nothing of a person, or nothing that is not in the file from elsewhere.
const NOT_THEIRS: &[(&str, &str)] = &[
    ("_sqlx_migrations", "the schema"),
    ("policies", "terms"),
    ("policy_versions", "terms; who published one is in the acts"),
    ("policy_drafts", "terms; who changed one is in the acts"),
    ("policy_draft_texts", "terms; who changed one is in the acts"),
    ("terms_revisions", "a count"),
    ("api_tokens", "of MDM servers"),
    ("device_owners", "a lock: that somebody has or had devices, which are in the file"),
    ("event_positions", "a count"),
    ("entra_pace", "counts"),
    ("used_forms", "random numbers of nobody's"),
    ("webhooks", "of MDM servers"),
    ("webhook_secrets", "of MDM servers"),
    ("webhook_deliveries", "who was told of an event that is in the file"),
    ("webhook_tries", "who was told of an event that is in the file"),
    (
        "tenant_settings",
        "what they say of a person by name is in `rules`; who changed them is in the acts",
    ),
    ("tenant_logos", "a picture"),
    ("evidence_heads", "counts"),
    ("evidence_batches", "hashes"),
    ("evidence_leaves", "ids and hashes of records that are in the file"),
    ("evidence_queue", "ids of records that are in the file"),
    ("erased_records", "ids and hashes of what is gone"),
    ("report_positions", "counts"),
    ("report_classes", "counts"),
    ("report_days", "counts"),
    ("report_people", "what lists are sorted by, from decisions and devices that are in the file"),
    ("report_standings", "how the decisions that are in the file stand"),
    ("report_counts", "counts"),
    ("report_people_kinds", "names of terms"),
    ("exports", "who asked for a file is in the acts"),
    ("export_chunks", "copies for auditors, for seven days, of decisions that are in the file"),
];

pub async fn tables(site: &Site) -> BTreeSet<String> {
    let names = if site.database_is_sqlite() {
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
    } else {
        "SELECT CAST(table_name AS TEXT) AS name FROM information_schema.tables WHERE table_schema = 'public'"
    };
    let rows = site.database_rows(names).await;
    rows.iter().map(|row| row["name"].as_str().unwrap().to_owned()).collect()
}

pub fn leaked(sql: String) -> &'static str {
    Box::leak(sql.into_boxed_str())
}

async fn site() -> (SiteBuilder, Site) {
    let builder = SiteBuilder::new().await;
    builder.file("portal-secret", "portal-secret\n");
    let cap = format!("[[tenant.cap_override]]\nuser = \"{ADA}\"\ncap = 7\n");
    let builder = builder.contoso(&format!(
        "{cap}{SIGN_IN}administrators = [\"{ADA}\", \"{GRACE}\"]\nauditors = [\"{AUDITOR}\"]\n"
    ));
    let site = builder.start().await;
    (builder, site)
}

/// A row about both in every table that has something of a person.
async fn fill(site: &Site) {
    let people = [("ada", ADA, "hopper", GRACE, "1001"), ("hopper", GRACE, "ada", ADA, "1002")];
    for (_, sql) in THEIRS {
        for (who, user, other_who, other, n) in people {
            let sql = sql
                .replace("{who}", who)
                .replace("{user}", user)
                .replace("{other_who}", other_who)
                .replace("{other}", other)
                .replace("{auditor}", AUDITOR)
                .replace("{tenant}", crate::support::site::CONTOSO)
                .replace("{n}", n);
            site.change_database(leaked(sql)).await;
        }
    }
}

/// Somebody of this name, signed in.
async fn signed_in<'a>(site: &'a Site, user: &str, name: &str) -> Browser<'a> {
    let browser = Browser::new(site);
    let mut claims = browser.id_claims();
    claims["oid"] = user.into();
    claims["name"] = format!("{name}-display-name").into();
    claims["preferred_username"] = format!("{name}-account").into();
    assert_eq!(browser.sign_in("/devices", claims).await.status(), StatusCode::SEE_OTHER);
    browser
}

async fn downloaded(browser: &Browser<'_>) -> String {
    let answer = browser.get(FILE).await;
    assert_eq!(answer.status(), StatusCode::OK);
    answer.text().await.unwrap()
}

#[tokio::test]
async fn every_table_is_decided_on() {
    let (_builder, site) = site().await;
    let decided = THEIRS.iter().chain(NOT_THEIRS).map(|(table, _)| (*table).to_owned());
    assert_eq!(tables(&site).await, decided.collect(), "does a person's file have to have it?");
}

#[tokio::test]
async fn everything_of_theirs_is_in_it_and_nothing_of_anybody_else() {
    let (_builder, site) = site().await;
    fill(&site).await;
    let ada = signed_in(&site, ADA, "ada").await;
    let grace = signed_in(&site, GRACE, "hopper").await;
    for (browser, who, user, others) in
        [(&ada, "ada", ADA, ["hopper", GRACE]), (&grace, "hopper", GRACE, ["ada", ADA])]
    {
        let file = downloaded(browser).await;
        serde_json::from_str::<Value>(&file).unwrap();
        for other in others {
            assert!(!file.contains(other), "{who}: {file}");
        }
        assert!(!file.contains("SECRET") && !file.contains("NOTED"), "{file}");
        assert!(!file.contains(AUDITOR) && !file.contains("the auditor"), "{file}");
        assert!(file.contains(user) && file.contains(&format!("{who}-display-name")));
        for (table, sql) in THEIRS {
            for (n, value) in sql.split('\'').enumerate().filter(|(n, _)| n % 2 == 1) {
                let is_theirs = value.starts_with("{who}") || value.starts_with("[\"{who}");
                let value = value.replace("{who}", who);
                let value = value.trim_matches(['[', ']', '"']);
                assert!(
                    !is_theirs || file.contains(value),
                    "{table}, {n}: {value} is not in {file}"
                );
            }
            // Each time that stands in the row is in the file, too.
            for digits in sql.split(|c: char| !c.is_ascii_digit()).filter(|d| d.len() == 13) {
                let at = jiff::Timestamp::from_millisecond(digits.parse().unwrap()).unwrap();
                assert!(file.contains(&format!("\"{at}\"")), "{table}: {at} is not in {file}");
            }
        }
    }
}

#[tokio::test]
async fn who_did_something_is_not_named() {
    let (_builder, site) = site().await;
    fill(&site).await;
    let ada = signed_in(&site, ADA, "ada").await;
    let file: Value = serde_json::from_str(&downloaded(&ada).await).unwrap();
    assert_eq!(file["devices"][0]["removal_asked_by"], "administrator");
    assert_eq!(file["events"][0]["data"]["by"], "administrator");
    assert_eq!(file["events"][0]["data"]["device"]["removal"]["asked_by"], "administrator");
    let acts = file["acts"].as_array().unwrap();
    let subjects: Vec<_> = acts.iter().map(|act| act.get("subject")).collect();
    assert_eq!(subjects, [Some(&"ada-written".into()), None], "what was done to others' things");
    let by: Vec<_> =
        file["acts_on_you"].as_array().unwrap().iter().map(|a| &a["by_whom"]).collect();
    // Grace's removal of Ada's device, the operator's PIN, the auditor's look.
    assert_eq!(by, ["administrator", "operator", "administrator"]);
    assert_eq!(file["rules"]["role"], "administrator");
    assert_eq!(file["rules"]["own_cap"], 7);
}

#[tokio::test]
async fn what_the_product_writes_itself_is_in_it() {
    let (_builder, site) = site().await;
    let mdm = Mdm::of(&site).await;
    let blob = site.blob().await;
    let device = mdm.enrolled(&request(&blob, "hw-1")).await;
    site.pass(SignedDuration::from_secs(1));
    Windows::joins(&site).page().await.press(&site, "decision", "accept").await;
    let ada = Browser::signed_in(&site).await;
    let file: Value = serde_json::from_str(&downloaded(&ada).await).unwrap();
    assert_eq!(file["format"], "vestibule-personal-data");
    assert_eq!(file["organization"]["name"], "Contoso & <Söhne>");
    assert_eq!(file["decisions"].as_array().unwrap().len(), 2);
    let texts = file["texts"].as_array().unwrap();
    assert_eq!(texts.len(), 1, "each text once");
    assert_eq!(texts[0]["text"], "# Company devices\n\nThese are the **terms**.\n");
    assert_eq!(texts[0]["sha256"], file["decisions"][0]["text_sha256"]);
    assert_eq!(file["devices"][0]["id"], device);
    assert_eq!(file["blobs_used"][0]["device_id"], device);
    let types: Vec<_> =
        file["events"].as_array().unwrap().iter().map(|event| &event["type"]).collect();
    assert_eq!(types, ["decision.made", "device.enrolled", "decision.made"]);
    let told = &file["sessions"][0]["told_by_provider"];
    assert_eq!(told["account"], "ada@contoso.com");
    assert!(told.get("id_token").is_none());
}

#[tokio::test]
async fn long_lists_are_whole_and_each_row_is_there_once() {
    let (_builder, site) = site().await;
    site.change_database(
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 450) \
         INSERT INTO decisions (id, tenant_id, user_object_id, decision, ownership, theme, decided_at, \
         record_version, salt, commitment) SELECT 'd' || i, '6babcaad-604b-40ac-a9d7-9fd97c0b779f', \
         'aaaaaaaa-0000-4000-8000-00000000ada0', 'declined', 'company', 'frx', 1795176000000 + i / 7, 1, '', '' \
         FROM n",
    )
    .await;
    // Some without a person, as an instance of before the column writes them.
    site.change_database(
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 450) \
         INSERT INTO events (tenant_id, position, id, type, at, data, user_object_id) \
         SELECT '6babcaad-604b-40ac-a9d7-9fd97c0b779f', i, 'e' || i, 'decision.made', 1795176000000, \
         '{\"user\":{\"object_id\":\"aaaaaaaa-0000-4000-8000-00000000ada0\",\"upn\":null}}', \
         CASE WHEN i % 3 = 0 THEN NULL ELSE 'aaaaaaaa-0000-4000-8000-00000000ada0' END FROM n",
    )
    .await;
    let ada = Browser::signed_in(&site).await;
    let file: Value = serde_json::from_str(&downloaded(&ada).await).unwrap();
    for (member, letter) in [("decisions", 'd'), ("events", 'e')] {
        let rows = file[member].as_array().unwrap();
        let ids: BTreeSet<_> = rows.iter().map(|row| row["id"].as_str().unwrap()).collect();
        let expected: BTreeSet<_> = (1..=450).map(|i| format!("{letter}{i}")).collect();
        assert_eq!(rows.len(), 450, "{member}");
        assert_eq!(ids, expected.iter().map(String::as_str).collect());
    }
}

#[tokio::test]
async fn the_page_leads_to_the_file_and_the_account_to_the_page() {
    let (_builder, site) = site().await;
    let ada = Browser::signed_in(&site).await;
    let account = ada.page("/account").await;
    assert!(account.attributes("main a", "href").contains(&"/account/data".to_owned()));
    let page = ada.page("/account/data").await;
    assert!(page.attributes("main a", "href").contains(&FILE.to_owned()));
    let answer = ada.get(FILE).await;
    assert_eq!(answer.headers()["content-type"], "application/json");
    assert_eq!(
        answer.headers()["content-disposition"],
        "attachment; filename=\"my-data-2026-11-20.json\""
    );
    assert_eq!(answer.headers()["cache-control"], "no-store");
    assert_eq!(answer.headers()["x-content-type-options"], "nosniff");
}

#[tokio::test]
async fn an_auditor_downloads_it_for_somebody_and_the_log_says_so() {
    let (_builder, site) = site().await;
    Windows::joins(&site).page().await.press(&site, "decision", "accept").await;
    let auditor = signed_in(&site, AUDITOR, "auditor").await;
    let path = format!("/admin/people/{ADA}/data");
    let person = auditor.page(&format!("/admin/people/{ADA}")).await;
    assert!(person.attributes("main a", "href").contains(&path));
    fill(&site).await;

    let answer = auditor.post(&path, &[]).await;
    assert_eq!(answer.status(), StatusCode::UNPROCESSABLE_ENTITY, "without a form's token");
    let exports =
        "SELECT * FROM acts WHERE action = 'person.data_exported' AND id NOT LIKE '%-seen'";
    assert!(site.database_rows(exports).await.is_empty(), "nothing was done");

    let answer = auditor.send(&path, &[]).await;
    assert_eq!(answer.status(), StatusCode::OK);
    assert_eq!(
        answer.headers()["content-disposition"],
        format!("attachment; filename=\"data-{ADA}-2026-11-20.json\"").as_str()
    );
    let file = answer.text().await.unwrap();
    assert!(file.contains("ada-hardware") && !file.contains("hopper") && !file.contains(GRACE));
    assert!(!file.contains(AUDITOR), "who looked is not named");
    let acts = site.database_rows(exports).await;
    assert_eq!(acts.len(), 1);
    assert_eq!((&acts[0]["subject"], &acts[0]["actor_object_id"]), (&ADA.into(), &AUDITOR.into()));

    for missing in [NOWHERE, "x", "%00"] {
        let path = format!("/admin/people/{missing}/data");
        assert_eq!(Page::read(auditor.get(&path).await).await.status, StatusCode::NOT_FOUND);
        assert_eq!(auditor.post(&path, &[]).await.status(), StatusCode::NOT_FOUND);
    }
}
