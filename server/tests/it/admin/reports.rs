//! `/admin/reports`: what is counted and listed, beside a model that goes through all of it.

use std::{
    collections::{BTreeMap, BTreeSet},
    time::Duration,
};

use jiff::{SignedDuration, Timestamp};
use reqwest::{StatusCode, header};
use serde_json::Value;
use vestibule::{
    clock::Entropy,
    decisions::{
        Agreement, Decision, Outcome, ShownIn,
        report::{self, Count, Filter},
        withdrawal::{Withdrawal, withdraw},
    },
    ids::{DecisionId, ObjectId, TenantId},
    reports::{
        forget::forget,
        missing::{InForce, Reason, Wanted, list, totals},
        standing,
        tally::{self, Step},
    },
    store::Store,
    terms::audience::Lasting,
    terms_of_use::request::Ownership,
};

use super::{AUDITOR, builder, console};
use crate::support::{
    Browser, Page, Site,
    site::{ADA, CONTOSO, FABRIKAM},
};

/// Numbers that look random and are the same each time.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: u64) -> u64 {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % sides
    }

    fn of<'a, T>(&mut self, all: &'a [T]) -> &'a T {
        &all[usize::try_from(self.roll(all.len() as u64)).unwrap()]
    }
}

const POLICIES: [&str; 2] = ["company", "personal"];
const LOCALES: [&str; 3] = ["en-US", "de-DE", "ar-SA"];

fn people(count: u8) -> Vec<ObjectId> {
    let id = |n: u8| format!("bbbbbbbb-0000-4000-8000-0000000000{n:02x}").parse().unwrap();
    (0..count).map(id).collect()
}

fn upn(user: ObjectId) -> Option<String> {
    let id = user.to_string();
    // Some have none, and some are written otherwise.
    match &id[35..] {
        "3" => None,
        "4" => Some(format!("Zoë.{}@Contoso.com", &id[34..])),
        _ => Some(format!("p{}@contoso.com", &id[34..])),
    }
}

fn decision(dice: &mut Dice, tenant: TenantId, user: ObjectId, now: Timestamp) -> Decision {
    let outcome = match dice.roll(10) {
        0 => Outcome::NotRequired,
        1 | 2 => Outcome::Declined,
        _ => Outcome::Accepted,
    };
    let agreement = (outcome != Outcome::NotRequired).then(|| Agreement {
        policy: dice.of(&POLICIES).parse().unwrap(),
        version: u32::try_from(dice.roll(3)).unwrap() + 1,
        locale: dice.of(&LOCALES).parse().unwrap(),
        text_sha256: "ab".to_owned(),
    });
    // Many at the same time, some around midnight.
    let back = i64::try_from(dice.roll(240)).unwrap() * 4 * 60 * 60 * 1000;
    Decision {
        id: DecisionId::random(&Entropy::system()),
        tenant,
        user,
        upn: upn(user),
        outcome,
        agreement,
        ownership: *dice.of(&Ownership::ALL),
        theme: ShownIn::FrxLight,
        client_request_id: Some("=cmd|' /C calc'!A0".to_owned()),
        user_agent: None,
        at: now - SignedDuration::from_millis(back),
        rule_groups: Vec::new(),
        withdrawn_at: None,
        reading: None,
    }
}

/// Stores decisions, and withdraws from some that were accepted.
async fn filled(site: &Site, tenant: &str, dice: &mut Dice, count: usize) -> Vec<Decision> {
    let tenant = tenant.parse().unwrap();
    let people = people(14);
    let mut all = Vec::new();
    for _ in 0..count {
        let user = *dice.of(&people);
        all.push(decision(dice, tenant, user, site.now()));
    }
    let stored = all.iter().map(|decision| site.app.decisions.store(decision.clone()));
    for stored in futures_util::future::join_all(stored).await {
        stored.unwrap();
    }
    for decision in &mut all {
        if decision.outcome == Outcome::Accepted && dice.roll(8) == 0 {
            let at = decision.at
                + SignedDuration::from_secs(1 + i64::try_from(dice.roll(900_000)).unwrap());
            let (user, id) = (decision.user, decision.id);
            let withdrawal = Withdrawal { tenant, user, decision: id, at };
            assert!(withdraw(&site.app.store, &Entropy::system(), withdrawal).await.unwrap());
            decision.withdrawn_at = Some(at);
        }
    }
    all.sort_by_key(|decision| std::cmp::Reverse((decision.at, decision.id)));
    all
}

async fn counted(store: &Store, tenant: &str) {
    let tenant = tenant.parse().unwrap();
    for _ in 0..2000 {
        if tally::step(store, tenant).await.unwrap() == Step::UpToDate {
            return;
        }
    }
    panic!("the counting does not end");
}

fn day(at: Timestamp) -> String {
    at.to_string()[..10].to_owned()
}

/// Whether a filter's query lets a decision through: the model.
fn fits(query: &str, decision: &Decision) -> bool {
    let of = decision.agreement.as_ref();
    url::form_urlencoded::parse(query.as_bytes()).all(|(name, value)| match &*name {
        "person" => decision.user.to_string() == value,
        "policy" => of.is_some_and(|of| of.policy.as_str() == value),
        "version" => of.is_some_and(|of| of.version.to_string() == value),
        "language" => of.is_some_and(|of| of.locale.to_string() == value),
        "outcome" => decision.outcome.as_str() == value,
        "ownership" => decision.ownership.as_str() == value,
        "from" => *day(decision.at) >= *value,
        "to" => *day(decision.at) <= *value,
        other => panic!("{other}"),
    })
}

/// Some of the fields, with values that there are and some that there are not.
fn some_filter(dice: &mut Dice, now: Timestamp) -> String {
    let mut query = url::form_urlencoded::Serializer::new(String::new());
    let days: Vec<String> =
        (0..50).map(|n| day(now - SignedDuration::from_hours(24 * n))).collect();
    let mut period = [dice.of(&days).clone(), dice.of(&days).clone()];
    period.sort();
    for (name, value) in [
        ("person", dice.of(&people(16)).to_string()),
        ("policy", dice.of(&["company", "personal", "none"]).to_string()),
        ("version", dice.of(&["1", "2", "3", "4"]).to_string()),
        ("language", dice.of(&["en-US", "de-DE", "ar-SA", "fr"]).to_string()),
        ("outcome", dice.of(&["accepted", "declined", "not_required"]).to_string()),
        ("ownership", dice.of(&["company", "personal"]).to_string()),
        ("from", period[0].clone()),
        ("to", period[1].clone()),
    ] {
        if dice.roll(3) == 0 {
            query.append_pair(name, &value);
        }
    }
    query.finish()
}

/// All pages of a filter.
async fn all_pages(store: &Store, filter: &Filter, limit: u32) -> Vec<Decision> {
    let mut all: Vec<Decision> = Vec::new();
    loop {
        let before = all.last().map(|last| (last.at, last.id));
        let page =
            report::page(store, CONTOSO.parse().unwrap(), filter, before, limit).await.unwrap();
        let full = page.len() == limit as usize;
        all.extend(page);
        if !full {
            return all;
        }
    }
}

fn ids(decisions: &[Decision]) -> Vec<DecisionId> {
    decisions.iter().map(|decision| decision.id).collect()
}

#[tokio::test]
async fn whatever_is_filtered_is_what_going_through_all_of_it_finds() {
    let builder = builder().await;
    let site = builder.start().await;
    let mut dice = Dice(7);
    let all = filled(&site, CONTOSO, &mut dice, 600).await;
    filled(&site, FABRIKAM, &mut dice, 50).await;
    let store = &site.app.store;
    counted(store, CONTOSO).await;
    counted(store, FABRIKAM).await;
    let mut queries: Vec<String> = ["", "policy=company", "version=2", "language=ar-SA"]
        .into_iter()
        .chain(["outcome=not_required", "outcome=declined", "ownership=personal"])
        .chain(["from=2026-11-01", "to=2026-11-01", "from=2026-11-02&to=2026-11-02"])
        .map(str::to_owned)
        .chain(people(16).iter().map(|user| format!("person={user}")))
        .collect();
    queries.extend((0..150).map(|_| some_filter(&mut dice, site.now())));
    let mut found = 0;
    for query in queries {
        let filter: Filter = query.parse().unwrap();
        let expected: Vec<DecisionId> =
            all.iter().filter(|decision| fits(&query, decision)).map(|d| d.id).collect();
        for limit in [1 + u32::try_from(dice.roll(20)).unwrap(), 1000] {
            let listed = all_pages(store, &filter, limit).await;
            assert_eq!(ids(&listed), expected, "{query} by {limit}");
        }
        let count = report::count(store, CONTOSO.parse().unwrap(), &filter).await.unwrap();
        assert_eq!(count, Count::Exactly(i64::try_from(expected.len()).unwrap()), "{query}");
        found += expected.len();
    }
    assert!(found > 3000, "{found}");
}

#[tokio::test]
async fn each_row_comes_once_while_new_ones_are_made() {
    let builder = builder().await;
    let site = builder.start().await;
    let mut dice = Dice(11);
    let before = filled(&site, CONTOSO, &mut dice, 120).await;
    counted(&site.app.store, CONTOSO).await;
    for query in ["", "policy=company", "outcome=accepted&ownership=personal"] {
        let filter: Filter = query.parse().unwrap();
        let mut listed: Vec<Decision> = Vec::new();
        loop {
            let place = listed.last().map(|last| (last.at, last.id));
            let tenant = CONTOSO.parse().unwrap();
            let page = report::page(&site.app.store, tenant, &filter, place, 7).await.unwrap();
            if page.is_empty() {
                break;
            }
            listed.extend(page);
            // Newer than all.
            let later = site.now() + SignedDuration::from_secs(60);
            let mut new = decision(&mut dice, tenant, people(1)[0], later);
            new.at = later;
            site.app.decisions.store(new).await.unwrap();
            counted(&site.app.store, CONTOSO).await;
        }
        let listed = ids(&listed);
        let once: BTreeSet<_> = listed.iter().collect();
        assert_eq!(once.len(), listed.len(), "{query}");
        let expected: Vec<_> =
            before.iter().filter(|decision| fits(query, decision)).map(|d| d.id).collect();
        assert!(expected.iter().all(|id| once.contains(id)), "{query}");
    }
}

/// How somebody stands to a policy: the version that they accepted and did not withdraw from, and what they did last.
type Stands = (u32, &'static str);

/// The model of all standings.
fn standings(all: &[Decision]) -> BTreeMap<(ObjectId, String), Stands> {
    let mut done: BTreeMap<(ObjectId, String), Vec<(Timestamp, &'static str)>> = BTreeMap::new();
    let mut accepted: BTreeMap<(ObjectId, String), u32> = BTreeMap::new();
    for decision in all {
        let Some(of) = &decision.agreement else { continue };
        let key = (decision.user, of.policy.to_string());
        done.entry(key.clone()).or_default().push((decision.at, decision.outcome.as_str()));
        if let Some(at) = decision.withdrawn_at {
            done.entry(key.clone()).or_default().push((at, "withdrawn"));
        } else if decision.outcome == Outcome::Accepted {
            let highest = accepted.entry(key).or_default();
            *highest = (*highest).max(of.version);
        }
    }
    done.into_iter()
        .map(|(key, mut done)| {
            done.sort_by_key(|(at, _)| *at);
            let stands = (accepted.get(&key).copied().unwrap_or_default(), done.last().unwrap().1);
            (key, stands)
        })
        .collect()
}

/// Times of one person's acts on a policy are all different: which of two at the same time is the last nobody can say.
fn without_ties(all: &mut [Decision]) {
    for (n, decision) in all.iter_mut().enumerate() {
        decision.at += SignedDuration::from_millis(i64::try_from(n).unwrap());
    }
}

async fn check_tallies(site: &Site, tenant: &str, all: &[Decision]) {
    let rows =
        site.database_rows("SELECT * FROM report_standings ORDER BY policy, user_object_id").await;
    let rows: Vec<&Value> = rows.iter().filter(|row| row["tenant_id"] == tenant).collect();
    let model = standings(all);
    assert_eq!(rows.len(), model.len());
    let mut groups: BTreeMap<(String, i64, String), i64> = BTreeMap::new();
    for row in rows {
        let text = |name: &str| row[name].as_str().unwrap().to_owned();
        let key = (text("user_object_id").parse().unwrap(), text("policy"));
        let stands = (row["accepted_version"].as_i64().unwrap(), text("last"));
        let (version, last) = model[&key];
        assert_eq!(stands, (i64::from(version), last.to_owned()), "{key:?}");
        *groups.entry((key.1, stands.0, stands.1)).or_default() += 1;
    }
    let rows = site.database_rows("SELECT * FROM report_counts WHERE people <> 0").await;
    let counts = rows.iter().filter(|row| row["tenant_id"] == tenant).map(|row| {
        let text = |name: &str| row[name].as_str().unwrap().to_owned();
        let key = (text("policy"), row["accepted_version"].as_i64().unwrap(), text("last"));
        (key, row["people"].as_i64().unwrap())
    });
    assert_eq!(counts.collect::<BTreeMap<_, _>>(), groups);
    let mut days: BTreeMap<(String, String, i64), i64> = BTreeMap::new();
    for decision in all {
        let policy = decision.agreement.as_ref().map(|of| of.policy.to_string());
        let key = (
            policy.unwrap_or_default(),
            decision.outcome.as_str().to_owned(),
            report::day_of(decision.at),
        );
        *days.entry(key).or_default() += 1;
    }
    let mut found: BTreeMap<(String, String, i64), i64> = BTreeMap::new();
    for row in site.database_rows("SELECT * FROM report_days WHERE decisions <> 0").await {
        if row["tenant_id"] == tenant {
            let text = |name: &str| row[name].as_str().unwrap().to_owned();
            let key = (text("policy"), text("decision"), row["day"].as_i64().unwrap());
            *found.entry(key).or_default() += row["decisions"].as_i64().unwrap();
        }
    }
    assert_eq!(found, days);
    let known: BTreeSet<ObjectId> = all.iter().map(|decision| decision.user).collect();
    let extent = standing::extent(&site.app.store, tenant.parse().unwrap()).await.unwrap();
    assert_eq!((extent.people, extent.behind), (i64::try_from(known.len()).unwrap(), 0));
}

#[tokio::test]
async fn instances_that_count_at_once_and_are_cut_off_count_each_event_once() {
    let builder = builder().await;
    let (site, other) = (builder.start().await, builder.start().await);
    let mut dice = Dice(23);
    let tenant: TenantId = CONTOSO.parse().unwrap();
    let people = people(9);
    let mut all: Vec<Decision> = (0..900)
        .map(|_| {
            let user = *dice.of(&people);
            decision(&mut dice, tenant, user, site.now())
        })
        .collect();
    without_ties(&mut all);
    let counting: Vec<_> = (0..4)
        .map(|n| {
            let store = if n % 2 == 0 { site.app.store.clone() } else { other.app.store.clone() };
            tokio::spawn(async move {
                let mut dice = Dice(n);
                for _ in 0..150 {
                    // Dropped wherever it is just then, as at a kill.
                    let most = Duration::from_micros(50 + dice.roll(6_000));
                    let _ = tokio::time::timeout(most, tally::step(&store, tenant)).await;
                }
            })
        })
        .collect();
    for some in all.chunks_mut(30) {
        let stored = some.iter().map(|decision| site.app.decisions.store(decision.clone()));
        for stored in futures_util::future::join_all(stored).await {
            stored.unwrap();
        }
        for decision in some {
            if decision.outcome == Outcome::Accepted && dice.roll(6) == 0 {
                let at = decision.at + SignedDuration::from_micros(100_500_000);
                let (user, id) = (decision.user, decision.id);
                let withdrawal = Withdrawal { tenant, user, decision: id, at };
                let at = Timestamp::from_millisecond(at.as_millisecond()).unwrap();
                let withdrawal = Withdrawal { at, ..withdrawal };
                assert!(withdraw(&other.app.store, &Entropy::system(), withdrawal).await.unwrap());
                decision.withdrawn_at = Some(at);
            }
        }
    }
    for counting in counting {
        counting.await.unwrap();
    }
    counted(&site.app.store, CONTOSO).await;
    check_tallies(&site, CONTOSO, &all).await;
}

#[tokio::test]
async fn what_is_there_at_the_migration_is_counted_as_if_it_had_been_followed() {
    let builder = builder().await;
    let site = builder.start().await;
    let mut dice = Dice(5);
    let mut all: Vec<Decision> = Vec::new();
    for _ in 0..300 {
        let user = *dice.of(&people(9));
        all.push(decision(&mut dice, CONTOSO.parse().unwrap(), user, site.now()));
    }
    without_ties(&mut all);
    for decision in &mut all {
        site.app.decisions.store(decision.clone()).await.unwrap();
        if decision.outcome == Outcome::Accepted && dice.roll(6) == 0 {
            let at = decision.at + SignedDuration::from_millis(100_500);
            let (tenant, user, id) = (decision.tenant, decision.user, decision.id);
            let withdrawal = Withdrawal { tenant, user, decision: id, at };
            withdraw(&site.app.store, &Entropy::system(), withdrawal).await.unwrap();
            decision.withdrawn_at = Some(at);
        }
    }
    counted(&site.app.store, CONTOSO).await;
    check_tallies(&site, CONTOSO, &all).await;
    let tables = [
        ("positions", "SELECT * FROM report_positions ORDER BY tenant_id"),
        (
            "classes",
            "SELECT * FROM report_classes ORDER BY tenant_id, policy, version, locale, decision, ownership",
        ),
        ("people", "SELECT * FROM report_people ORDER BY tenant_id, user_object_id"),
        ("standings", "SELECT * FROM report_standings ORDER BY tenant_id, user_object_id, policy"),
    ];
    let mut followed = Vec::new();
    for (_, sql) in tables {
        followed.push(site.database_rows(sql).await);
    }
    // The migration's own statements once more.
    let migration = include_str!("../../../migrations/0014_reports.sql");
    let (_, filling) = migration.split_once("-- What is there already.").unwrap();
    let (_, filling) = filling.split_once('\n').unwrap();
    let clear = ["positions", "classes", "days", "people", "people_kinds", "standings", "counts"]
        .map(|table| format!("DELETE FROM report_{table};"))
        .join("\n");
    site.change_database(Box::leak(format!("{clear}\n{filling}").into_boxed_str())).await;
    check_tallies(&site, CONTOSO, &all).await;
    for ((name, sql), followed) in tables.iter().zip(followed) {
        assert_eq!(site.database_rows(sql).await, followed, "{name}");
    }
}

#[tokio::test]
async fn who_is_forgotten_is_in_no_count() {
    let builder = builder().await;
    let site = builder.start().await;
    let mut dice = Dice(3);
    let all = filled(&site, CONTOSO, &mut dice, 200).await;
    let store = &site.app.store;
    counted(store, CONTOSO).await;
    let (gone, tenant) = (people(1)[0], CONTOSO.parse().unwrap());
    let mut transaction = store.begin().await.unwrap();
    assert!(forget(&mut transaction, tenant, gone).await.unwrap());
    transaction.commit().await.unwrap();
    let left: Vec<Decision> = all.iter().filter(|d| d.user != gone).cloned().collect();
    assert!(left.len() < all.len());
    for query in ["", "policy=company", "outcome=not_required", "from=2026-11-01"] {
        let expected = left.iter().filter(|decision| fits(query, decision)).count();
        let count = report::count(store, tenant, &query.parse().unwrap()).await.unwrap();
        assert_eq!(count, Count::Exactly(i64::try_from(expected).unwrap()), "{query}");
    }
    let people = standing::extent(store, tenant).await.unwrap().people;
    let groups = standing::groups(store, tenant).await.unwrap();
    let model = standings(&left);
    let in_groups: i64 = groups.values().flatten().map(|group| group.people).sum();
    assert_eq!(in_groups, i64::try_from(model.len()).unwrap());
    let users: BTreeSet<_> = left.iter().map(|decision| decision.user).collect();
    assert_eq!(people, i64::try_from(users.len()).unwrap());
}

#[tokio::test]
async fn who_has_not_accepted_is_listed_once_with_the_reason() {
    let builder = builder().await;
    let site = builder.start().await;
    let mut dice = Dice(31);
    let mut all: Vec<Decision> = Vec::new();
    for _ in 0..70 {
        let user = *dice.of(&people(40));
        all.push(decision(&mut dice, CONTOSO.parse().unwrap(), user, site.now()));
    }
    without_ties(&mut all);
    for decision in &mut all {
        site.app.decisions.store(decision.clone()).await.unwrap();
        if decision.outcome == Outcome::Accepted && dice.roll(4) == 0 {
            let at = decision.at + SignedDuration::from_millis(500);
            let (tenant, user, id) = (decision.tenant, decision.user, decision.id);
            let withdrawal = Withdrawal { tenant, user, decision: id, at };
            withdraw(&site.app.store, &Entropy::system(), withdrawal).await.unwrap();
            decision.withdrawn_at = Some(at);
        }
    }
    let (store, tenant, now) = (&site.app.store, CONTOSO.parse().unwrap(), site.now());
    counted(store, CONTOSO).await;
    let groups = standing::groups(store, tenant).await.unwrap();
    let model = standings(&all);
    let users: BTreeSet<ObjectId> = all.iter().map(|decision| decision.user).collect();
    let accepted_at = |user: ObjectId, policy: &str, version: u32| {
        let of_it = |d: &&Decision| {
            d.user == user
                && d.outcome == Outcome::Accepted
                && d.withdrawn_at.is_none()
                && d.agreement
                    .as_ref()
                    .is_some_and(|a| a.policy.as_str() == policy && a.version == version)
        };
        all.iter().filter(of_it).map(|d| d.at).max().unwrap()
    };
    for policy in POLICIES {
        for version in [1, 2, 3, 4] {
            for lasting in [Lasting::ForGood, Lasting::Days(20), Lasting::Until(now)] {
                let in_force = InForce { policy: policy.parse().unwrap(), version, lasting };
                let groups = groups.get(&in_force.policy).map(Vec::as_slice).unwrap_or_default();
                let mut expected: Vec<(String, ObjectId, Reason)> = Vec::new();
                for user in &users {
                    let reason = match model.get(&(*user, policy.to_owned())) {
                        None => Reason::Never,
                        Some((held, _)) if *held >= version => {
                            if !lasting.has_ended(accepted_at(*user, policy, *held), now) {
                                continue;
                            }
                            Reason::Ended
                        }
                        Some((_, "declined")) => Reason::Declined,
                        Some((_, "withdrawn")) => Reason::Withdrew,
                        Some(_) => Reason::Older,
                    };
                    let name =
                        upn(*user).map_or_else(|| user.to_string(), |upn| upn.to_ascii_lowercase());
                    expected.push((name, *user, reason));
                }
                expected.sort();
                let people = i64::try_from(users.len()).unwrap();
                let totals = totals(store, tenant, &in_force, groups, (people, now)).await.unwrap();
                for wanted in Reason::ALL.map(Some).into_iter().chain([None]) {
                    let expected: Vec<_> = expected
                        .iter()
                        .filter(|(.., reason)| wanted.is_none_or(|w| w == *reason))
                        .cloned()
                        .collect();
                    let count =
                        wanted.map_or(totals.missing.iter().sum(), |reason| totals.of(reason));
                    assert_eq!(
                        count,
                        i64::try_from(expected.len()).unwrap(),
                        "{in_force:?} {wanted:?}"
                    );
                    let mut found = Vec::new();
                    let mut asked =
                        Wanted { reason: wanted, name: String::new(), after: None, limit: 3 };
                    loop {
                        let page =
                            list(store, tenant, &in_force, groups, (&asked, now)).await.unwrap();
                        let Some(last) = page.last() else { break };
                        asked.after = Some((last.name.clone(), last.user));
                        found.extend(page.into_iter().map(|m| (m.name, m.user, m.reason)));
                    }
                    assert_eq!(found, expected, "{in_force:?} {wanted:?}");
                }
                assert_eq!(totals.accepted + totals.missing.iter().sum::<i64>(), people);
            }
        }
    }
}

#[tokio::test]
async fn an_auditor_reads_filters_and_takes_files_and_the_log_has_it() {
    let builder = builder().await;
    let site = builder.start().await;
    let mut dice = Dice(2);
    let all = filled(&site, CONTOSO, &mut dice, 130).await;
    filled(&site, FABRIKAM, &mut dice, 30).await;
    counted(&site.app.store, CONTOSO).await;
    let browser = Browser::signed_in_as(&site, AUDITOR).await;

    // All pages of the list, by its own links.
    let mut address = "/admin/reports/decisions".to_owned();
    let mut listed = Vec::new();
    loop {
        let page = browser.page(&address).await;
        assert_eq!(page.status, StatusCode::OK);
        assert!(page.text().contains("130 decisions"), "{}", page.text());
        listed.extend(page.attributes("main td a[href^='/admin/decisions/']", "href"));
        match page.attributes("main a[rel=next]", "href").pop() {
            Some(next) => address = next,
            None => break,
        }
    }
    let expected: Vec<String> = all.iter().map(|d| format!("/admin/decisions/{}", d.id)).collect();
    assert_eq!(listed, expected);

    let query = "policy=company&outcome=accepted";
    let page = browser.page(&format!("/admin/reports/decisions?{query}")).await;
    let expected: Vec<&Decision> = all.iter().filter(|decision| fits(query, decision)).collect();
    let files = page.attributes("main a[download]", "href");
    assert_eq!(files.len(), 2);
    let csv = browser.get(&files[0]).await;
    assert_eq!(csv.status(), StatusCode::OK);
    assert_eq!(csv.headers()[header::CACHE_CONTROL], "no-store");
    assert_eq!(
        csv.headers()[header::CONTENT_DISPOSITION],
        "attachment; filename=\"decisions-2026-11-20.csv\""
    );
    let text = csv.text().await.unwrap();
    let text = text.trim_start_matches('\u{feff}');
    let lines: Vec<&str> = text.split_terminator("\r\n").collect();
    assert_eq!(lines.len(), expected.len() + 1);
    for (line, decision) in lines[1..].iter().zip(&expected) {
        assert!(line.starts_with(&decision.id.to_string()), "{line}");
        assert!(line.contains(",'=cmd|"), "{line}");
    }
    let jsonl = browser.get(&files[1]).await.text().await.unwrap();
    let lines: Vec<Value> = jsonl.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(lines.len(), expected.len());
    for (line, decision) in lines.iter().zip(&expected) {
        assert_eq!(line["id"], decision.id.to_string());
        assert_eq!(line["client_request_id"], "=cmd|' /C calc'!A0");
    }
    let acts = site.database_rows("SELECT subject, after, actor_object_id FROM acts WHERE action = 'report.exported' ORDER BY subject").await;
    assert_eq!(acts.len(), 2);
    assert_eq!(acts[0]["subject"], "decisions.csv");
    assert_eq!(acts[0]["after"], "{\"outcome\":\"accepted\",\"policy\":\"company\"}");
    assert_eq!(acts[1]["actor_object_id"], AUDITOR);

    let missing = browser.page("/admin/reports/missing?policy=company").await;
    assert_eq!(missing.status, StatusCode::OK);
    let csv = missing.attributes("main a[download]", "href").remove(0);
    let csv = browser.get(&csv).await.text().await.unwrap();
    assert!(csv.starts_with("\u{feff}user_object_id,"), "{csv}");
    let overview = browser.page("/admin/reports").await;
    assert_eq!(overview.status, StatusCode::OK);
    assert!(overview.attributes("main svg[role=img]", "aria-labelledby").len() >= 3);
}

#[tokio::test]
async fn more_than_a_page_of_rows_is_in_a_file_once_each() {
    let builder = builder().await;
    let site = builder.start().await;
    let mut dice = Dice(17);
    let all = filled(&site, CONTOSO, &mut dice, 2300).await;
    counted(&site.app.store, CONTOSO).await;
    let browser = Browser::signed_in_as(&site, ADA).await;
    for query in ["", "ownership=company"] {
        let text = browser
            .get(&format!("/admin/reports/decisions.jsonl?{query}"))
            .await
            .text()
            .await
            .unwrap();
        let ids: Vec<String> = text
            .lines()
            .map(|line| {
                serde_json::from_str::<Value>(line).unwrap()["id"].as_str().unwrap().to_owned()
            })
            .collect();
        let expected: Vec<String> =
            all.iter().filter(|decision| fits(query, decision)).map(|d| d.id.to_string()).collect();
        assert_eq!(ids, expected, "{query}");
    }
}

#[tokio::test]
async fn who_is_meant_is_found_and_what_is_wrong_is_said() {
    let builder = console("").await;
    let site = builder.start().await;
    let mut dice = Dice(9);
    let all = filled(&site, CONTOSO, &mut dice, 80).await;
    counted(&site.app.store, CONTOSO).await;
    let browser = Browser::signed_in_as(&site, AUDITOR).await;
    let first = people(1)[0];
    let of_first = all.iter().filter(|decision| decision.user == first).count();
    let page = |query: &str| {
        let (browser, address) = (&browser, format!("/admin/reports/decisions?{query}"));
        async move { Page::read(browser.get(&address).await).await }
    };
    for typed in ["p00%40contoso.com", "P00%40CONTOSO", "p00", &first.to_string()] {
        let found = page(&format!("person={typed}")).await;
        assert_eq!(found.status, StatusCode::OK, "{typed}");
        assert_eq!(
            found.attributes("main td a[href^='/admin/decisions/']", "href").len(),
            of_first,
            "{typed}"
        );
        let csv = found.attributes("main a[download]", "href").remove(0);
        assert_eq!(csv, format!("/admin/reports/decisions.csv?person={first}"));
    }
    let several = page("person=p0&outcome=accepted").await;
    assert_eq!(several.status, StatusCode::UNPROCESSABLE_ENTITY);
    let links = several.attributes("main li a[href^='/admin/reports/decisions?person=']", "href");
    assert!(
        links.len() > 5 && links.iter().all(|link| link.ends_with("&outcome=accepted")),
        "{links:?}"
    );
    for (query, words) in [
        ("person=nobody", "Nobody who is known here is called"),
        ("version=x", "Choose one of the list."),
        ("outcome=withdrawn&from=x", "Choose one of the list."),
        ("from=x", "Choose a day"),
        ("from=2026-11-20&to=2026-11-19", "Choose a last day"),
    ] {
        let wrong = page(query).await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY, "{query}");
        assert!(wrong.text().contains(words), "{query}: {}", wrong.text());
        let file = browser.get(&format!("/admin/reports/decisions.csv?{query}")).await;
        assert_eq!(file.status(), StatusCode::SEE_OTHER, "{query}");
    }
    assert_eq!(page("before=x").await.status, StatusCode::BAD_REQUEST);
    let missing =
        Page::read(browser.get("/admin/reports/missing?policy=none&reason=x").await).await;
    assert_eq!(missing.status, StatusCode::UNPROCESSABLE_ENTITY);
}

/// Decisions by a fifth as many people, spread over a year; a language that is rare, and few who withdrew.
const MANY: &str = "WITH RECURSIVE numbers (n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM numbers WHERE n + 1 < COUNT_HERE) \
     INSERT INTO decisions (id, tenant_id, user_object_id, user_upn, decision, policy, version, locale, \
     text_sha256, ownership, theme, client_request_id, user_agent, decided_at, record_version, salt, commitment) \
     SELECT printf('%08x-0000-4000-8000-%012x', (n * 2654435761) & 4294967295, n), 'TENANT_HERE', \
     printf('cccccccc-0000-4000-8000-%012x', (n * 7919) % (COUNT_HERE / 5)), \
     printf('p%07d@contoso.com', (n * 7919) % (COUNT_HERE / 5)), \
     CASE WHEN n % 37 = 0 THEN 'not_required' WHEN n % 20 = 1 THEN 'declined' ELSE 'accepted' END, \
     CASE WHEN n % 37 = 0 THEN NULL WHEN n % 3 = 0 THEN 'personal' ELSE 'company' END, \
     CASE WHEN n % 37 = 0 THEN NULL ELSE 1 + n * 3 / COUNT_HERE END, \
     CASE WHEN n % 37 = 0 THEN NULL WHEN n % 100000 = 5 THEN 'fr-FR' WHEN n % 5 = 0 THEN 'de-DE' ELSE 'en-US' END, \
     CASE WHEN n % 37 = 0 THEN NULL ELSE 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855' END, \
     CASE WHEN n % 3 = 0 THEN 'personal' ELSE 'company' END, 'frx-light', \
     printf('%08x-1111-4111-8111-%012x', n, n), 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; WebView/3.0)', \
     1763640000000 + n * 31536000000 / COUNT_HERE, 1, hex(zeroblob(32)), hex(zeroblob(32)) FROM numbers";
const MANY_WITHDRAWALS: &str = "INSERT INTO withdrawals SELECT id, tenant_id, user_object_id, decided_at + 60000, 1, salt, commitment \
     FROM decisions WHERE decision = 'accepted' AND decided_at % 300 = 0";

/// What the process holds, and held at most, in KiB.
fn memory(name: &str) -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find(|line| line.starts_with(name)).unwrap();
    line.split_whitespace().nth(1).unwrap().parse().unwrap()
}

/// `DECISIONS=1000000 cargo nextest run --package server --test it -- --ignored measured --no-capture`
#[tokio::test(flavor = "multi_thread")]
#[ignore = "it fills a database with as many decisions as DECISIONS says, and measures"]
#[expect(clippy::print_stdout, reason = "what it measures is what it is for")]
async fn many_decisions_are_measured() {
    use futures_util::StreamExt as _;

    let count = std::env::var("DECISIONS").unwrap_or_else(|_| "1000000".to_owned());
    let builder = builder().await;
    builder.policy("contoso", "company", "ownership = \"company\"\nversion = 3");
    let site = builder.start().await;
    let timed = std::time::Instant::now();
    for sql in [MANY, MANY_WITHDRAWALS] {
        let sql = sql.replace("COUNT_HERE", &count).replace("TENANT_HERE", CONTOSO);
        site.change_database(Box::leak(sql.into_boxed_str())).await;
    }
    println!("filled with {count} in {:?}", timed.elapsed());
    let timed = std::time::Instant::now();
    let migration = include_str!("../../../migrations/0014_reports.sql");
    let (_, filling) = migration.split_once("-- What is there already.").unwrap();
    let (_, filling) = filling.split_once('\n').unwrap();
    let clear = format!("DELETE FROM report_positions;\n{filling}");
    site.change_database(Box::leak(clear.into_boxed_str())).await;
    println!("the migration's counting took {:?}", timed.elapsed());

    let browser = Browser::signed_in_as(&site, AUDITOR).await;
    let user = "cccccccc-0000-4000-8000-000000000007";
    let mut addresses: Vec<String> = [
        "/admin/reports",
        "/admin/reports?policy=company&from=2020-01-01&to=2026-11-20&count=days",
        "/admin/reports/decisions",
        "/admin/reports/decisions?policy=company",
        "/admin/reports/decisions?version=1",
        "/admin/reports/decisions?language=fr-FR",
        "/admin/reports/decisions?outcome=not_required&ownership=personal",
        "/admin/reports/decisions?policy=company&version=2&language=de-DE&outcome=declined&ownership=company&from=2026-01-01&to=2026-12-31",
        "/admin/reports/decisions?from=2026-01-01&to=2026-01-02&outcome=declined",
        "/admin/reports/decisions?person=p0000007%40contoso.com",
        "/admin/reports/missing?policy=company",
        "/admin/reports/missing?policy=company&reason=never",
        "/admin/reports/missing?policy=company&reason=declined",
        "/admin/reports/missing?policy=company&reason=older&name=p01",
    ]
    .map(str::to_owned)
    .into();
    addresses.push(format!("/admin/reports/decisions?person={user}&outcome=declined"));
    // Deep in the list.
    let filter: Filter = "outcome=accepted&to=2026-02-01".parse().unwrap();
    let deep =
        report::page(&site.app.store, CONTOSO.parse().unwrap(), &filter, None, 1).await.unwrap();
    assert_eq!(deep.len(), 1);
    for address in addresses {
        let mut times = Vec::new();
        for _ in 0..20 {
            let timed = std::time::Instant::now();
            let answer = browser.get(&address).await;
            assert_eq!(answer.status(), StatusCode::OK, "{address}");
            answer.bytes().await.unwrap();
            times.push(timed.elapsed());
        }
        times.sort();
        println!(
            "{:>8.1} ms  {:>8.1} ms  {address}",
            times[10].as_secs_f64() * 1e3,
            times[19].as_secs_f64() * 1e3
        );
    }
    for address in [
        "/admin/reports/decisions.csv",
        "/admin/reports/decisions.jsonl",
        "/admin/reports/decisions.csv?outcome=accepted",
        "/admin/reports/missing.csv?policy=company",
    ] {
        std::fs::write("/proc/self/clear_refs", "5").unwrap();
        let before = memory("VmRSS");
        let timed = std::time::Instant::now();
        let mut body = browser.get(address).await.bytes_stream();
        let (mut bytes, mut lines) = (0, 0);
        while let Some(piece) = body.next().await {
            let piece = piece.unwrap();
            bytes += piece.len();
            lines += piece.iter().filter(|byte| **byte == b'\n').count();
        }
        println!(
            "{:>8.1} s  {lines} lines, {} MiB, {before} KiB before, {} KiB at most  {address}",
            timed.elapsed().as_secs_f64(),
            bytes >> 20,
            memory("VmHWM")
        );
    }
}
