//! `/admin/compliance`: what is counted and listed, beside a model that goes through all of it, and reporting again.

use std::{
    collections::{BTreeMap, BTreeSet},
    time::{Duration, Instant},
};

use jiff::{SignedDuration, Timestamp};
use reqwest::StatusCode;
use serde_json::{Value, json};
use vestibule::{
    clock::Entropy,
    compliance::{
        outbox::ReportState,
        standing::{self, Counts, Filter, Reason},
    },
    ids::{DeviceId, EntraDeviceId},
    store::{Store, named, query},
};

use super::{AUDITOR, HELPER, builder, console};
use crate::support::{
    Browser, Page, Site, SiteBuilder,
    browser::location,
    graph::FakeGraph,
    site::{ADA, CONTOSO, FABRIKAM},
};

/// Managed, compliant, why not, the end of the grace period, and when the MDM said so.
type Said = (bool, bool, Vec<String>, Option<Timestamp>, Timestamp);

/// A device as it is put into the database.
#[derive(Debug, Clone)]
struct Put {
    id: DeviceId,
    entra: EntraDeviceId,
    said: Option<Said>,
    removed: bool,
    report: Option<ReportState>,
}

impl Put {
    fn is_not_compliant(&self) -> bool {
        !self.removed && matches!(&self.said, Some((true, false, ..)))
    }

    fn reasons(&self) -> &[String] {
        self.said.as_ref().map_or(&[], |(_, _, reasons, ..)| reasons)
    }
}

fn milliseconds(at: Timestamp) -> i64 {
    at.as_millisecond()
}

/// Puts devices of Ada's into the database.
async fn put(store: &Store, tenant: &str, all: &[Put], now: Timestamp) {
    let mut transaction = store.begin().await.unwrap();
    for device in all {
        let said = device.said.as_ref();
        query(
            "INSERT INTO devices (id, tenant_id, user_object_id, user_upn, hardware_id, entra_device_id, name, \
             ownership, enrollment_type, decision_id, enrolled_at, state, holds_slot, removed_at, compliance_managed, \
             compliance_compliant, compliance_reasons, compliance_grace, compliance_at) \
             VALUES ($1, $2, $3, 'ada@contoso.com', $1, $4, 'PC', 'company', 'Device', $1, $5, $6, 1, $7, \
             $8, $9, $10, $11, $12)",
        )
        .bind(device.id.to_string())
        .bind(tenant)
        .bind(ADA)
        .bind(device.entra.to_string())
        .bind(milliseconds(now))
        .bind(if device.removed { "removed" } else { "active" })
        .bind(device.removed.then_some(milliseconds(now)))
        .bind(said.map(|said| i64::from(said.0)))
        .bind(said.map(|said| i64::from(said.1)))
        .bind(said.map(|said| json!(said.2).to_string()))
        .bind(said.and_then(|said| said.3.map(milliseconds)))
        .bind(said.map(|said| milliseconds(said.4)))
        .execute_in(&mut transaction)
        .await
        .unwrap();
        if let Some(state) = device.report {
            let error = (state == ReportState::Refused).then_some("403 <b>Denied</b>");
            query(
                "INSERT INTO entra_reports (tenant_id, entra_device_id, revision, state, changed_at, attempts, \
                 tried_at, error, said_managed, said_compliant, said_at, in_doubt, lease_owner, lease_until) \
                 VALUES ($1, $2, 1, $3, $4, 2, $4, $5, 1, 0, $4, 0, '', 0)",
            )
            .bind(tenant)
            .bind(device.entra.to_string())
            .bind(named::name(&state))
            .bind(milliseconds(now))
            .bind(error)
            .execute_in(&mut transaction)
            .await
            .unwrap();
        }
    }
    transaction.commit().await.unwrap();
}

/// Numbers that look random and are the same each time.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: u64) -> u64 {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % sides
    }
}

/// What MDM servers may write.
fn texts() -> Vec<String> {
    let mut texts: Vec<String> = [
        "The disk is not encrypted.",
        "<script>alert(1)</script> & \"quoted\" \\ <b>",
        ",",
        "a,",
        "[]",
        "الجدار الناري متوقف",
        "100 % _ full",
        "none",
    ]
    .map(str::to_owned)
    .into();
    texts.push("é".repeat(1024));
    texts.extend((0..18).map(|n| format!("Rare reason {n}")));
    texts
}

fn device() -> Put {
    let entropy = Entropy::system();
    Put {
        id: DeviceId::random(&entropy),
        entra: EntraDeviceId::random(&entropy),
        said: None,
        removed: false,
        report: None,
    }
}

fn any(dice: &mut Dice, now: Timestamp) -> Put {
    let texts = texts();
    let mut put = device();
    put.removed = dice.roll(10) == 0;
    if dice.roll(8) > 0 {
        let compliant = dice.roll(3) == 0;
        let mut reasons = Vec::new();
        while !compliant && dice.roll(3) > 0 {
            // The first ones are the most frequent ones.
            let most = dice.roll(texts.len() as u64) + 1;
            let index = usize::try_from(dice.roll(most)).unwrap();
            reasons.push(texts[index].clone());
        }
        let hours = i64::try_from(dice.roll(48)).unwrap() - 24;
        let grace = (dice.roll(3) == 0).then(|| now + SignedDuration::from_hours(hours));
        // Many at the same time.
        let at = now - SignedDuration::from_mins(i64::try_from(dice.roll(6)).unwrap());
        put.said = Some((dice.roll(9) > 0, compliant, reasons, grace, at));
        let state = usize::try_from(dice.roll(8)).unwrap();
        put.report = ReportState::ALL.get(state).copied();
    }
    put
}

/// Everything that a filter lets through, page by page.
async fn walked(store: &Store, filter: &Filter, limit: u32) -> Vec<DeviceId> {
    let tenant = CONTOSO.parse().unwrap();
    let (mut found, mut after) = (Vec::new(), None);
    for _ in 0..1000 {
        let (page, next) = standing::list(store, tenant, filter, after, limit).await.unwrap();
        found.extend(page.iter().map(|listed| listed.device.id));
        after = next;
        if after.is_none() {
            return found;
        }
    }
    panic!("the list does not end");
}

#[tokio::test]
async fn counts_reasons_and_lists_are_those_of_a_model() {
    let builder = builder().await;
    let site = builder.start().await;
    let (store, now) = (&site.app.store, site.now());
    let tenant = CONTOSO.parse().unwrap();
    let mut dice = Dice(7);
    let all: Vec<Put> = (0..400).map(|_| any(&mut dice, now)).collect();
    put(store, CONTOSO, &all, now).await;
    let others: Vec<Put> = (0..50).map(|_| any(&mut dice, now)).collect();
    put(store, FABRIKAM, &others, now).await;

    let mut expected = Counts::default();
    for device in all.iter().filter(|device| !device.removed) {
        let count = match &device.said {
            None => &mut expected.unknown,
            Some((false, ..)) => &mut expected.not_managed,
            Some((_, true, ..)) => &mut expected.compliant,
            Some((.., Some(grace), _)) if *grace > now => &mut expected.in_grace,
            Some(_) => &mut expected.not_compliant,
        };
        *count += 1;
    }
    assert_eq!(standing::counts(store, tenant, now).await.unwrap(), expected);
    assert!(expected.in_grace > 0 && expected.not_managed > 0 && expected.unknown > 0);

    let not_compliant: Vec<&Put> = all.iter().filter(|device| device.is_not_compliant()).collect();
    let mut by_reason: BTreeMap<Option<String>, i64> = BTreeMap::new();
    for device in &not_compliant {
        let reasons: BTreeSet<_> = device.reasons().iter().cloned().map(Some).collect();
        let none = reasons.is_empty().then_some(None);
        for reason in reasons.into_iter().chain(none) {
            *by_reason.entry(reason).or_default() += 1;
        }
    }
    let reasons = standing::reasons(store, tenant).await.unwrap();
    let found: BTreeMap<_, _> =
        reasons.reasons.iter().map(|c| (c.reason.clone(), c.devices)).collect();
    assert_eq!(found, by_reason);
    assert!(reasons.reasons.is_sorted_by_key(|counted| -counted.devices));
    let beyond: BTreeSet<_> = reasons.reasons[5..].iter().map(|c| c.reason.clone()).collect();
    let has_other = |device: &&&Put| {
        let reasons = device.reasons();
        reasons.iter().any(|reason| beyond.contains(&Some(reason.clone())))
            || (reasons.is_empty() && beyond.contains(&None))
    };
    let expected = not_compliant.iter().filter(has_other).count();
    assert_eq!(reasons.beyond(5), i64::try_from(expected).unwrap());

    let every: Vec<Option<String>> = by_reason.keys().cloned().collect();
    let reasons = [None].into_iter().chain(every.into_iter().map(Some));
    for reason in reasons {
        for report in [None].into_iter().chain(ReportState::ALL.map(Some)) {
            for with_all in [false, true] {
                let filter = Filter {
                    reason: reason.clone().map(|is| is.map_or(Reason::None, Reason::Is)),
                    report,
                    all: with_all,
                };
                let fits = |device: &&Put| {
                    (with_all || device.is_not_compliant())
                        && (!with_all || device.report.is_some())
                        && reason.as_ref().is_none_or(|reason| match reason {
                            Some(reason) => device.reasons().contains(reason),
                            None => device.reasons().is_empty(),
                        })
                        && report.is_none_or(|state| device.report == Some(state))
                };
                let expected: BTreeSet<_> = all.iter().filter(fits).map(|d| d.id).collect();
                let found = walked(store, &filter, 7).await;
                let ids: BTreeSet<_> = found.iter().copied().collect();
                assert_eq!(ids, expected, "{filter:?}");
                assert_eq!(ids.len(), found.len(), "twice: {filter:?}");
            }
        }
    }
}

/// A console whose tenant reports to a Graph.
async fn reporting() -> (SiteBuilder, FakeGraph) {
    let builder = console("").await;
    let graph = FakeGraph::start(&builder.entra).await;
    builder.file("graph-secret", "graph~secret\n");
    let section = graph.section("compliance = \"report\"");
    (builder.contoso(&section), graph)
}

fn not_compliant(now: Timestamp, reasons: &[&str], report: Option<ReportState>) -> Put {
    let reasons = reasons.iter().map(|reason| (*reason).to_owned()).collect();
    Put { said: Some((true, false, reasons, None, now)), report, ..device() }
}

#[tokio::test]
async fn the_chart_its_table_and_the_list_say_the_same() {
    let builder = builder().await;
    let site = builder.start().await;
    let now = site.now();
    let odd = "<i>odd</i> & \u{202e}gnp.exe";
    let long = "Long reason ".repeat(80);
    let mut all = vec![
        not_compliant(now, &["No disk encryption", odd], None),
        not_compliant(now, &["No disk encryption"], None),
        not_compliant(now, &["No disk encryption", long.trim()], None),
        not_compliant(now, &[], None),
    ];
    all.extend((0..23).map(|n| not_compliant(now, &[&format!("Rare {n}")], None)));
    put(&site.app.store, CONTOSO, &all, now).await;
    put(&site.app.store, FABRIKAM, &[not_compliant(now, &["Fabrikam’s own"], None)], now).await;

    let browser = Browser::signed_in_as(&site, HELPER).await;
    let page = browser.page("/admin/compliance").await;
    let text = page.text();
    assert!(text.contains("27 devices don’t meet requirements"), "{text}");
    assert!(!text.contains("Fabrikam") && !page.html.contains("<i>odd"), "{text}");
    // A bar each, of which the last is for all others.
    assert_eq!(page.attributes("figure svg rect", "width").len(), 21);
    // Seven devices have others, and three the most frequent one.
    assert_eq!(page.attributes("figure svg rect", "width")[0], "42.8%");
    assert_eq!(page.attributes("figure svg rect", "width")[20], "100.0%");
    assert_eq!(page.texts("main table tbody tr").len(), 21);
    let first = page.texts("main table tbody tr").remove(0);
    assert!(first.contains("No disk encryption") && first.ends_with('3'), "{first}");
    let last = page.texts("main table tbody tr").pop().unwrap();
    assert!(last.contains("7 other reasons"), "{last}");
    assert!(text.contains("Compliance isn’t reported to Microsoft Entra."), "{text}");
    assert_eq!(page.attributes("main form", "action"), Vec::<String>::new());
    // The help desk may not read settings.
    assert_eq!(page.attributes("main a[href='/admin/settings']", "href").len(), 0);

    let links = page.attributes("main table a", "href");
    let listed = browser.page(&links[0]).await;
    assert_eq!(listed.texts("main table tbody tr").len(), 3);
    assert!(listed.text().contains("No disk encryption"));
    for device in &all[..3] {
        let href = format!("/admin/devices/{}", device.id);
        assert_eq!(listed.attributes(&format!("main a[href='{href}']"), "href").len(), 1);
        assert!(browser.page(&href).await.text().contains("No disk encryption"));
    }
    let everything = browser.page("/admin/compliance/devices").await;
    assert_eq!(everything.texts("main table tbody tr").len(), 27);
    for (query, status) in [
        ("?reason=0123", StatusCode::UNPROCESSABLE_ENTITY),
        ("?report=lost", StatusCode::UNPROCESSABLE_ENTITY),
        ("?devices=x", StatusCode::UNPROCESSABLE_ENTITY),
        ("?after=x", StatusCode::BAD_REQUEST),
    ] {
        let answer = browser.get(&format!("/admin/compliance/devices{query}")).await;
        assert_eq!(answer.status(), status, "{query}");
    }
}

#[tokio::test]
async fn a_list_has_pages_that_go_on_where_the_last_one_ended() {
    let builder = builder().await;
    let site = builder.start().await;
    let now = site.now();
    let all: Vec<Put> = (0..120).map(|_| not_compliant(now, &["Same"], None)).collect();
    put(&site.app.store, CONTOSO, &all, now).await;
    let browser = Browser::signed_in(&site).await;
    let (mut seen, mut address) =
        (BTreeSet::new(), "/admin/compliance/devices?devices=&reason=&report=".to_owned());
    for rows in [50, 50, 20] {
        let page = browser.page(&address).await;
        let links = page.attributes("main table a[href^='/admin/devices/']", "href");
        assert_eq!(links.len(), rows);
        seen.extend(links);
        address =
            page.attributes("main a[href*='after=']", "href").first().cloned().unwrap_or_default();
    }
    assert_eq!((seen.len(), address.as_str()), (120, ""));
}

async fn acts(site: &Site) -> Vec<Value> {
    let rows = site
        .database_rows("SELECT action, subject, after FROM acts WHERE action = 'compliance.reported_again' ORDER BY acted_at")
        .await;
    rows.into_iter().collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn what_could_not_be_reported_is_reported_again() {
    let (builder, graph) = reporting().await;
    let site = builder.start().await;
    let (store, now) = (&site.app.store, site.now());
    let states = [ReportState::NotFound, ReportState::Refused, ReportState::Reported];
    let all = states.map(|state| not_compliant(now, &["No firewall"], Some(state)));
    for device in &all {
        graph.knows_device(&device.entra.to_string());
    }
    put(store, CONTOSO, &all, now).await;
    // Another tenant's stay as they are.
    put(store, FABRIKAM, &[not_compliant(now, &["x"], Some(ReportState::NotFound))], now).await;

    let auditor = Browser::signed_in_as(&site, AUDITOR).await;
    let page = auditor.page("/admin/compliance").await;
    assert!(page.text().contains("Not known to Entra"), "{}", page.text());
    assert_eq!(page.attributes("main form", "action"), Vec::<String>::new());
    assert_eq!(auditor.post("/admin/compliance", &[]).await.status(), StatusCode::FORBIDDEN);

    let browser = Browser::signed_in(&site).await;
    let page = browser.page("/admin/compliance").await;
    let names = page.attributes("main form button", "value");
    assert_eq!(names, ["not_found", "refused"]);
    for wrong in ["reported", "waiting", "x"] {
        let answer = browser.send("/admin/compliance", &[("state", wrong)]).await;
        assert_eq!(answer.status(), StatusCode::BAD_REQUEST, "{wrong}");
    }
    let answer = browser.post("/admin/compliance", &[("state", "not_found")]).await;
    assert_eq!(answer.status(), StatusCode::UNPROCESSABLE_ENTITY);
    assert!(acts(&site).await.is_empty());

    let token = browser.token("/admin/compliance").await;
    let form = [("state", "not_found"), ("form", token.as_str())];
    let answer = browser.post("/admin/compliance", &form).await;
    assert_eq!(location(&answer), "/admin/compliance?done=1");
    let page = browser.page("/admin/compliance?done=1").await;
    assert_eq!(page.texts("[role=status]"), ["One device is reported again"]);
    // The same form once more does nothing.
    let answer = browser.post("/admin/compliance", &form).await;
    assert!(Page::read(answer).await.text().contains("already sent this"));
    let rows = acts(&site).await;
    assert_eq!(rows.len(), 1, "{rows:?}");
    assert_eq!(rows[0]["subject"], "not_found");

    let told = all[0].entra.to_string();
    for _ in 0..100 {
        if !graph.told(&told).is_empty() {
            break;
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    assert_eq!(graph.told(&told), [(true, false)]);
    assert!(graph.told(&all[1].entra.to_string()).is_empty());
    let others = site
        .database_rows("SELECT revision FROM entra_reports WHERE tenant_id <> '6babcaad-604b-40ac-a9d7-9fd97c0b779f'")
        .await;
    assert_eq!(others[0]["revision"], 1);

    let log = browser.page("/admin/log").await;
    assert!(log.text().contains("Compliance reported again"), "{}", log.text());
}

#[tokio::test]
async fn only_who_reports_can_report_again() {
    let builder = builder().await;
    let site = builder.start().await;
    let browser = Browser::signed_in(&site).await;
    let answer = browser.post("/admin/compliance", &[("state", "refused")]).await;
    assert_eq!(answer.status(), StatusCode::NOT_FOUND);
    let page = browser.page("/admin/compliance").await;
    assert_eq!(page.attributes("main a[href='/admin/settings']", "href").len(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_keeps_all_from_being_reported_is_said_where_somebody_sees_it() {
    let (builder, _graph) = reporting().await;
    let site = builder.start().await;
    let (store, now) = (&site.app.store, site.now());
    let waits = not_compliant(now, &["No firewall"], Some(ReportState::Waiting));
    put(store, CONTOSO, std::slice::from_ref(&waits), now).await;
    let browser = Browser::signed_in(&site).await;
    assert!(!browser.page("/admin").await.text().contains("isn’t reaching"));
    for (trouble, words) in [
        ("no_token", "the application gets no access"),
        ("held_back", "asks for a pause"),
        ("refused", "refuses the reports"),
        ("unreachable", "can’t be reached"),
    ] {
        let mut transaction = store.begin().await.unwrap();
        let update = query(
            "INSERT INTO entra_pace (tenant_id, begun_at, next_at, paused_until, failures, trouble, trouble_error, \
             trouble_since) VALUES ($1, 0, 0, $2, 1, $3, 'Entra <said> so', $4) ON CONFLICT (tenant_id) DO UPDATE SET \
             paused_until = excluded.paused_until, trouble = excluded.trouble, \
             trouble_error = excluded.trouble_error, trouble_since = excluded.trouble_since",
        );
        let update = update.bind(CONTOSO).bind(milliseconds(now + SignedDuration::from_mins(4)));
        let update = update.bind(trouble).bind(milliseconds(now - SignedDuration::from_hours(3)));
        update.execute_in(&mut transaction).await.unwrap();
        transaction.commit().await.unwrap();
        let text = browser.page("/admin/compliance").await.text();
        assert!(text.contains(words) && text.contains("Since: 3 hours ago"), "{text}");
        assert!(text.contains("Entra <said> so") && text.contains("Next try:"), "{text}");
        let reminded = browser.page("/admin").await.text().contains("isn’t reaching");
        assert_eq!(reminded, trouble != "held_back");
        let portal = browser.page(&format!("/devices/{}", waits.id)).await.text();
        let says =
            if trouble == "held_back" { "will be told shortly" } else { "could not be told yet" };
        assert!(portal.contains(says), "{portal}");
    }
    let answer = browser.send("/admin/compliance", &[("state", "")]).await;
    assert_eq!(location(&answer), "/admin/compliance?done=resumed");
    let rows = site.database_rows("SELECT paused_until FROM entra_pace").await;
    assert_eq!(rows[0]["paused_until"], 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_devices_pages_say_whether_entra_knows() {
    let (builder, _graph) = reporting().await;
    let site = builder.start().await;
    let (store, now) = (&site.app.store, site.now());
    let browser = Browser::signed_in(&site).await;
    for (state, console, portal) in [
        (ReportState::Waiting, "It is reported shortly.", "will be told shortly"),
        (ReportState::Reported, "Last reported:", "was told on"),
        (ReportState::NotFound, "Entra answers 404", "does not know this device"),
        (ReportState::Refused, "403 <b>Denied</b>", "could not be told yet"),
        (ReportState::Rejected, "Not accepted", "could not be told yet"),
        (ReportState::Unreachable, "No answer", "could not be told yet"),
    ] {
        let device = not_compliant(now, &["No firewall"], Some(state));
        put(store, CONTOSO, std::slice::from_ref(&device), now).await;
        let page = browser.page(&format!("/admin/devices/{}", device.id)).await;
        assert!(page.text().contains(console), "{state:?}: {}", page.text());
        let text = browser.page(&format!("/devices/{}", device.id)).await.text();
        assert!(text.contains(portal), "{state:?}: {text}");
        for jargon in ["403", "404", "Denied", "MDM"] {
            assert!(!text.contains(jargon), "{text}");
        }
    }
    assert!(browser.page("/admin").await.text().contains("The compliance of 3 devices can’t be"));
    let nothing = not_compliant(now, &["No firewall"], None);
    put(store, CONTOSO, std::slice::from_ref(&nothing), now).await;
    let text = browser.page(&format!("/admin/devices/{}", nothing.id)).await.text();
    assert!(text.contains("Nothing to report yet"), "{text}");
    let text = browser.page(&format!("/devices/{}", nothing.id)).await.text();
    assert!(!text.contains("Entra"), "{text}");
}

/// How long the pages take with 100,000 devices; printed, as it is for people to judge.
#[tokio::test(flavor = "multi_thread")]
#[ignore = "takes minutes; says a figure"]
#[expect(clippy::print_stderr, reason = "the figure")]
async fn the_pages_are_instant_with_100_000_devices() {
    let (builder, _graph) = reporting().await;
    let site = builder.start().await;
    let (store, now) = (&site.app.store, site.now());
    let mut dice = Dice(11);
    for _ in 0..100 {
        let mut all: Vec<Put> = (0..1000).map(|_| any(&mut dice, now)).collect();
        for (n, device) in all.iter_mut().enumerate() {
            device.report = Some(ReportState::Reported);
            if n % 2 == 0 {
                let reason = format!("Rare reason {}", dice.roll(4_000));
                device.said =
                    Some((true, false, vec!["Not encrypted".to_owned(), reason], None, now));
            }
        }
        put(store, CONTOSO, &all, now).await;
    }
    let browser = Browser::signed_in(&site).await;
    let page = browser.page("/admin/compliance").await;
    let rare = page.attributes("main table a", "href")[15].clone();
    for address in [
        "/admin/compliance",
        "/admin/compliance/devices",
        &rare,
        &format!("{rare}&report=reported"),
        "/admin/compliance/devices?report=refused",
        "/admin/compliance/devices?devices=all&report=reported",
    ] {
        let begun = Instant::now();
        browser.page(address).await;
        eprintln!("{address}: {:?}", begun.elapsed());
    }
}
