//! Files that are made in the background: by several at once, over ends in the middle, and for whom.

use std::{io::Read as _, sync::Arc, time::Duration};

use flate2::read::MultiGzDecoder;
use jiff::{SignedDuration, Timestamp};
use reqwest::StatusCode;
use serde_json::Value;
use tokio::sync::watch;
use vestibule::{
    audit::Actor,
    clock::{Clock, Entropy},
    config::{Config, PublicUrl},
    decisions::report::{self, Filter},
    exports::{
        Format, cleaning,
        jobs::{self, Export, Kind, State},
        worker::{Sizes, Tools, Turn, Worker},
    },
    ids::{ExportId, TenantId},
    keys::Keys,
    store::Store,
};

use crate::evidence::{check, decide, sealer};
use crate::support::{
    Browser, Page, Site, SiteBuilder,
    browser::{SIGN_IN, location},
    site::{ADA, CONTOSO, FABRIKAM, NOON},
};

const AUDITOR: &str = "aaaaaaaa-0000-4000-8000-00000000a0d1";
const HELPER: &str = "aaaaaaaa-0000-4000-8000-000000004e1b";
const NOWHERE: &str = "6babcaad-604b-40ac-a9d7-9fd97c0b779f";
const LIST: &str = "/admin/reports/exports";
const NEW: &str = "/admin/reports/exports/new";

/// So many decisions of Contoso's, five at each time, and one of Fabrikam's.
const FILL: &str = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1234) \
     INSERT INTO decisions (id, tenant_id, user_object_id, user_upn, decision, policy, version, locale, \
     text_sha256, ownership, theme, decided_at, record_version, salt, commitment) \
     SELECT '00000000-0000-4000-8000-' || substr('000000000000' || i, length('' || i) + 1), \
     '6babcaad-604b-40ac-a9d7-9fd97c0b779f', 'aaaaaaaa-0000-4000-8000-00000000ada0', 'ada' || i || '@contoso.com', \
     'accepted', 'company', 1, 'en-US', 'ab', 'company', 'frx', 1795000000000 + i / 5, 1, '', '' FROM n";
const FABRIKAMS: &str = "INSERT INTO decisions (id, tenant_id, user_object_id, user_upn, decision, ownership, theme, \
     decided_at, record_version, salt, commitment) VALUES ('00000000-0000-4000-9000-000000000000', \
     '1f0c2a51-9d0b-4f0f-8b8a-110f7f8e1c3c', 'aaaaaaaa-0000-4000-8000-00000000ada0', 'secret@fabrikam.com', \
     'accepted', 'company', 'frx', 1795000000000, 1, '', '')";
const RECORDS: i64 = 1234;

/// A database without a server beside it, and a clock.
struct House {
    builder: SiteBuilder,
    store: Store,
    now: Arc<std::sync::Mutex<Timestamp>>,
    keys: Arc<Keys>,
    public_url: PublicUrl,
}

impl House {
    async fn new() -> Self {
        let builder = SiteBuilder::new().await;
        let config = Config::load(&builder.config_file(), std::iter::empty()).unwrap();
        let store = Store::open(&config.database.url).await.unwrap();
        builder.database.execute(FILL).await;
        builder.database.execute(FABRIKAMS).await;
        let now = Arc::new(std::sync::Mutex::new(NOON.parse().unwrap()));
        let keys = Keys::open(&config.keys.path, &Clock::system(), &Entropy::system()).unwrap();
        Self { builder, store, now, keys: Arc::new(keys), public_url: config.server.public_url }
    }

    fn pass(&self, time: SignedDuration) {
        *self.now.lock().unwrap() += time;
    }

    fn tools(&self, sizes: Sizes) -> Tools {
        let now = Arc::clone(&self.now);
        Tools {
            store: self.store.clone(),
            clock: Clock::from_fn(move || *now.lock().unwrap()),
            entropy: Entropy::system(),
            keys: Arc::clone(&self.keys),
            public_url: self.public_url.clone(),
            asked: Arc::default(),
            sizes,
        }
    }

    fn worker(&self) -> Worker {
        Worker::new(self.tools(SMALL))
    }

    async fn ask(&self, kind: Kind, filter: &str) -> Option<ExportId> {
        let (by, now) = (Actor::operator(), *self.now.lock().unwrap());
        let (who, what) = ((contoso(), &by), (kind, &filter.parse().unwrap()));
        jobs::ask(&self.store, &Entropy::system(), who, what, now).await.unwrap()
    }

    async fn export(&self, id: ExportId) -> Export {
        jobs::find(&self.store, contoso(), id).await.unwrap().unwrap()
    }

    /// The file, unpacked.
    async fn file(&self, id: ExportId) -> String {
        let export = self.export(id).await;
        assert_eq!(export.state, State::Ready);
        let mut all = Vec::new();
        for number in 0..export.chunks {
            all.extend(jobs::chunk(&self.store, id, number).await.unwrap().unwrap());
        }
        assert_eq!(i64::try_from(all.len()).unwrap(), export.bytes);
        unpacked(&all)
    }

    /// The same, as it is written in one go.
    async fn streamed(&self, kind: Kind, filter: &str) -> String {
        let filter: Filter = filter.parse().unwrap();
        let all = report::page(&self.store, contoso(), &filter, None, 100_000).await.unwrap();
        let mut bytes = Vec::new();
        let format: Format = kind.format();
        format.head(&mut bytes).unwrap();
        format.rows(&mut bytes, &all).unwrap();
        String::from_utf8(bytes).unwrap()
    }

    async fn count(&self, sql: &'static str) -> usize {
        self.builder.database.rows(sql).await.len()
    }
}

/// Pieces of a hundred records.
const SMALL: Sizes = Sizes { together: 100, most_bytes: 1 << 30 };

fn contoso() -> TenantId {
    CONTOSO.parse().unwrap()
}

fn noon() -> Timestamp {
    NOON.parse().unwrap()
}

fn unpacked(gz: &[u8]) -> String {
    let mut text = String::new();
    MultiGzDecoder::new(gz).read_to_string(&mut text).unwrap();
    text
}

fn running() -> watch::Receiver<bool> {
    watch::channel(false).1
}

async fn work_to_the_end(worker: &Worker) {
    while worker.turn(&running()).await.unwrap() == Turn::Worked {}
}

#[tokio::test]
async fn a_file_is_what_would_be_streamed_however_it_is_cut() {
    let house = House::new().await;
    for kind in [Kind::DecisionsCsv, Kind::DecisionsJsonl] {
        for filter in ["", "from=2026-11-19", "to=2020-01-01"] {
            let id = house.ask(kind, filter).await.unwrap();
            work_to_the_end(&house.worker()).await;
            let file = house.file(id).await;
            assert_eq!(file, house.streamed(kind, filter).await, "{kind:?} {filter}");
            assert!(!file.contains("fabrikam"));
            let export = house.export(id).await;
            assert_eq!(export.total, Some(export.done));
            house.pass(SignedDuration::from_secs(1));
        }
    }
    let lines = house.streamed(Kind::DecisionsJsonl, "").await.lines().count();
    assert_eq!(i64::try_from(lines).unwrap(), RECORDS);
}

#[tokio::test]
async fn a_maker_that_ends_in_the_middle_is_followed_by_another_and_each_record_is_there_once() {
    let house = House::new().await;
    let id = house.ask(Kind::DecisionsCsv, "").await.unwrap();
    // Stopped before each piece: nothing of it is written, and the lease is given back.
    let (stop, stopping) = watch::channel(true);
    assert_eq!(house.worker().turn(&stopping).await.unwrap(), Turn::Worked);
    drop(stop);
    assert_eq!(house.export(id).await.chunks, 0);
    // Killed after some pieces, in the middle of whatever it does then.
    let mut kills = 0;
    loop {
        let worker = house.worker();
        let turn = tokio::spawn(async move { worker.turn(&running()).await });
        let before = house.export(id).await.chunks;
        for _ in 0..500 {
            let export = house.export(id).await;
            if export.chunks > before || export.state == State::Ready {
                break;
            }
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
        turn.abort();
        let _ = turn.await;
        kills += 1;
        if house.export(id).await.state == State::Ready {
            break;
        }
        let next = house.worker();
        assert_eq!(next.turn(&running()).await.unwrap(), Turn::Idle, "the lease is still held");
        house.pass(SignedDuration::from_secs(61));
    }
    assert!(kills > 1, "nothing was killed in the middle");
    assert_eq!(house.file(id).await, house.streamed(Kind::DecisionsCsv, "").await);
    assert_eq!(house.export(id).await.done, RECORDS);
}

#[tokio::test(flavor = "multi_thread")]
async fn two_makers_at_once_make_one_file() {
    let house = House::new().await;
    let ids = [
        house.ask(Kind::DecisionsCsv, "").await.unwrap(),
        house.ask(Kind::DecisionsJsonl, "").await.unwrap(),
    ];
    let makers: Vec<_> = (0..4).map(|_| house.worker()).collect();
    let working = makers.into_iter().map(|worker| {
        tokio::spawn(async move {
            for _ in 0..200 {
                worker.turn(&running()).await.unwrap();
                tokio::time::sleep(Duration::from_millis(2)).await;
            }
        })
    });
    for task in working.collect::<Vec<_>>() {
        task.await.unwrap();
    }
    for (id, kind) in ids.into_iter().zip(Kind::ALL) {
        assert_eq!(house.file(id).await, house.streamed(kind, "").await);
    }
}

#[tokio::test]
async fn two_at_most_wait_whoever_asks_at_once() {
    let house = House::new().await;
    let asked = (0..8).map(|_| house.ask(Kind::DecisionsCsv, ""));
    let asked = futures_util::future::join_all(asked).await;
    assert_eq!(asked.iter().flatten().count(), 2);
    let acts = "SELECT * FROM acts WHERE action = 'export.asked'";
    assert_eq!(house.count(acts).await, 2, "who got none asked for nothing");
    assert_eq!(house.ask(Kind::DecisionsCsv, "").await, None);
    let id = *asked.iter().flatten().next().unwrap();
    assert!(jobs::cancel(&house.store, contoso(), id, noon()).await.unwrap());
    assert!(house.ask(Kind::DecisionsCsv, "").await.is_some(), "there is a place again");
}

#[tokio::test]
async fn one_that_is_cancelled_while_it_is_made_gets_nothing_more_and_its_pieces_go() {
    let house = House::new().await;
    let id = house.ask(Kind::DecisionsCsv, "").await.unwrap();
    let worker = Worker::new(house.tools(Sizes { together: 10, ..SMALL }));
    worker.turn(&running()).await.unwrap();
    let begun = house.export(id).await;
    assert!(begun.chunks > 0 && begun.state == State::Running);
    assert!(jobs::cancel(&house.store, contoso(), id, noon()).await.unwrap());
    assert!(!jobs::cancel(&house.store, contoso(), id, noon()).await.unwrap());
    assert_eq!(worker.turn(&running()).await.unwrap(), Turn::Idle);
    assert_eq!(house.export(id).await.state, State::Cancelled);
    while cleaning::clean_some(&house.tools(SMALL)).await.unwrap() {}
    assert_eq!(house.count("SELECT * FROM export_chunks").await, 0);
    assert!(jobs::chunk(&house.store, id, 0).await.unwrap().is_none());
}

#[tokio::test]
async fn what_is_ready_is_kept_for_seven_days_and_remembered_for_thirty() {
    let house = House::new().await;
    let id = house.ask(Kind::DecisionsCsv, "").await.unwrap();
    work_to_the_end(&house.worker()).await;
    let clean = async || while cleaning::clean_some(&house.tools(SMALL)).await.unwrap() {};
    house.pass(SignedDuration::from_hours(7 * 24 - 1));
    clean().await;
    assert_eq!(house.export(id).await.state, State::Ready);
    house.pass(SignedDuration::from_hours(2));
    clean().await;
    assert_eq!(house.export(id).await.state, State::Expired);
    assert_eq!(house.count("SELECT * FROM export_chunks").await, 0);
    house.pass(SignedDuration::from_hours(24 * 24));
    clean().await;
    assert_eq!(house.count("SELECT * FROM exports").await, 0);
    assert_eq!(house.count("SELECT * FROM acts").await, 1, "what was done stays");
}

#[tokio::test]
async fn one_that_would_be_too_large_ends_with_words_for_it() {
    let house = House::new().await;
    let id = house.ask(Kind::DecisionsCsv, "").await.unwrap();
    let worker = Worker::new(house.tools(Sizes { together: 100, most_bytes: 4_000 }));
    work_to_the_end(&worker).await;
    let export = house.export(id).await;
    assert_eq!((export.state, export.problem), (State::Failed, Some(jobs::Problem::TooLarge)));
    assert!(export.bytes <= 4_000);
    assert!(house.ask(Kind::DecisionsCsv, "").await.is_some(), "it holds no place");
}

async fn console() -> (SiteBuilder, Site) {
    let builder = SiteBuilder::new().await;
    builder.file("portal-secret", "portal-secret\n");
    let builder = builder.contoso(&format!(
        "{SIGN_IN}administrators = [\"{ADA}\"]\nauditors = [\"{AUDITOR}\"]\nhelp_desk = [\"{HELPER}\"]\n"
    ));
    let site = builder.start().await;
    site.change_database(FILL).await;
    (builder, site)
}

/// The page of an export once it is not being made any more.
async fn finished(browser: &Browser<'_>, path: &str) -> Page {
    for _ in 0..200 {
        let page = browser.page(path).await;
        if page.texts("progress").is_empty() {
            return page;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    panic!("{path} is never finished");
}

#[tokio::test]
async fn an_auditor_asks_for_a_file_downloads_it_and_deletes_it() {
    let (_builder, site) = console().await;
    let auditor = Browser::signed_in_as(&site, AUDITOR).await;
    let answer = auditor.send(NEW, &[("kind", "decisions_csv"), ("policy", "company")]).await;
    let path = location(&answer);
    assert!(path.starts_with(LIST));
    let acts = site.database_rows("SELECT * FROM acts WHERE action = 'export.asked'").await;
    assert_eq!(acts[0]["actor_object_id"], AUDITOR);
    let after: Value = serde_json::from_str(acts[0]["after"].as_str().unwrap()).unwrap();
    assert_eq!(after["filter"], "policy=company");

    let page = finished(&auditor, &path).await;
    assert_eq!(page.texts("h1"), ["Your file is ready"]);
    let file = auditor.get(&format!("{path}/file")).await;
    assert_eq!(file.status(), StatusCode::OK);
    assert_eq!(file.headers()["content-type"], "application/gzip");
    assert_eq!(
        file.headers()["content-disposition"],
        "attachment; filename=\"decisions-2026-11-20.csv.gz\""
    );
    assert_eq!(file.headers()["cache-control"], "no-store");
    let length: usize = file.headers()["content-length"].to_str().unwrap().parse().unwrap();
    let bytes = file.bytes().await.unwrap();
    assert_eq!(bytes.len(), length);
    unpacked(&bytes);

    let ada = Browser::signed_in_as(&site, ADA).await;
    let list = ada.page(LIST).await;
    assert!(list.attributes("main a", "href").contains(&path), "others see it, too");
    let deleted = ada.send_to(&path, &format!("{path}/removal"), &[]).await;
    assert_eq!(location(&deleted), format!("{LIST}?done=deleted"));
    for gone in [path.clone(), format!("{path}/file")] {
        assert_eq!(ada.get(&gone).await.status(), StatusCode::NOT_FOUND);
    }
}

#[tokio::test]
async fn what_is_another_tenants_is_not_found_and_what_is_wrong_is_said() {
    let (_builder, site) = console().await;
    let by = Actor::operator();
    let (who, filter) = ((FABRIKAM.parse().unwrap(), &by), Filter::default());
    let what = (Kind::DecisionsCsv, &filter);
    let theirs = jobs::ask(&site.app.store, &Entropy::system(), who, what, site.now()).await;
    let theirs = theirs.unwrap().unwrap().to_string();
    let ada = Browser::signed_in_as(&site, ADA).await;
    assert!(!ada.page(LIST).await.text().contains("operator"));
    for id in [theirs.as_str(), NOWHERE, "x", "%00"] {
        for (path, post) in
            [("", false), ("/file", false), ("/cancellation", true), ("/removal", true)]
        {
            let path = format!("{LIST}/{id}{path}");
            let answer = if post {
                let token = ada.token(NEW).await;
                ada.post(&path, &[("form", token.as_str())]).await
            } else {
                ada.get(&path).await
            };
            assert_eq!(answer.status(), StatusCode::NOT_FOUND, "{path}");
        }
    }
    for (field, value, expected) in [
        ("policy", "Not a policy", "a-z, 0-9"),
        ("from", "yesterday", "Choose a day"),
        ("to", "2026-02-30", "Choose a day"),
        ("version", "0", "not what it should be"),
    ] {
        let answer = ada.send(NEW, &[("kind", "decisions_csv"), (field, value)]).await;
        let page = Page::read(answer).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{field}");
        assert!(page.text().contains(expected), "{field}: {}", page.text());
        assert_eq!(page.attributes(&format!("[name={field}]"), "value"), [value]);
    }
    let page = Page::read(ada.send(NEW, &[("kind", "everything")]).await).await;
    assert_eq!(page.status, StatusCode::BAD_REQUEST);
    let page = Page::read(ada.post(NEW, &[("kind", "decisions_csv")]).await).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "without a form's token");
    let rows = site.database_rows("SELECT * FROM exports").await;
    assert_eq!(rows.len(), 1, "only Fabrikam's");
}

#[tokio::test]
async fn a_third_one_has_to_wait_and_progress_is_shown_until_somebody_cancels() {
    let (_builder, site) = console().await;
    let ada = Browser::signed_in_as(&site, ADA).await;
    // Held by an instance that is busy with something else.
    site.change_database(
        "INSERT INTO exports (id, tenant_id, kind, filter, state, place, done, total, chunks, bytes, asked_by, \
         asked_name, asked_at, deleted, lease_owner, lease_until) VALUES \
         ('11111111-1111-4111-8111-111111111111', '6babcaad-604b-40ac-a9d7-9fd97c0b779f', 'decisions_csv', '', \
         'running', 1, 412000, 1000000, 83, 9000000, '', 'Grace', 1795176000000, 0, 'busy', 1795176050000), \
         ('22222222-2222-4222-8222-222222222222', '6babcaad-604b-40ac-a9d7-9fd97c0b779f', 'decisions_jsonl', '', \
         'queued', 2, 0, NULL, 0, 0, '', 'Grace', 1795176000000, 0, 'busy', 1795176050000)",
    )
    .await;
    let answer = ada.send(NEW, &[("kind", "decisions_csv")]).await;
    let page = Page::read(answer).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.text().contains("Two exports are under way"));

    let path = format!("{LIST}/11111111-1111-4111-8111-111111111111");
    let page = ada.page(&path).await;
    assert_eq!(page.attributes("progress", "value"), ["412000"]);
    assert_eq!(page.attributes("progress", "max"), ["1000000"]);
    let words = page.text().replace(['\u{2068}', '\u{2069}'], "");
    assert!(words.contains("412,000 of 1,000,000 records"), "{words}");
    assert_eq!(page.attributes("meta[http-equiv=refresh]", "content"), ["30"]);
    let still = ada.page(&format!("{path}?updates=off")).await;
    assert!(still.attributes("meta[http-equiv=refresh]", "content").is_empty());
    assert_eq!(ada.get(&format!("{path}/file")).await.status(), StatusCode::NOT_FOUND);

    let early = ada.send_to(&path, &format!("{path}/removal"), &[]).await;
    assert_eq!(location(&early), path, "it is cancelled first");
    let cancelled = ada.send_to(&path, &format!("{path}/cancellation"), &[]).await;
    assert_eq!(location(&cancelled), format!("{LIST}?done=cancelled"));
    assert_eq!(ada.page(&path).await.texts("h1"), ["The export is cancelled"]);
    let again = ada.send(NEW, &[("kind", "decisions_csv")]).await;
    assert_eq!(again.status(), StatusCode::SEE_OTHER);
}

/// Kilobytes that this process holds, and held at most.
fn memory() -> (u64, u64) {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let of = |name: &str| {
        let line = status.lines().find(|line| line.starts_with(name)).unwrap();
        line.split_whitespace().nth(1).unwrap().parse().unwrap()
    };
    (of("VmRSS:"), of("VmHWM:"))
}

/// `cargo nextest run -p server --test it --run-ignored all a_million --no-capture`
#[tokio::test(flavor = "multi_thread")]
#[ignore = "it measures, for minutes"]
async fn a_million_decisions() {
    const MILLION: &str = "WITH RECURSIVE n(i) AS (SELECT 10000 UNION ALL SELECT i + 1 FROM n WHERE i < 1009999) \
         INSERT INTO decisions (id, tenant_id, user_object_id, user_upn, decision, policy, version, locale, \
         text_sha256, ownership, theme, user_agent, decided_at, record_version, salt, commitment) \
         SELECT '00000000-0000-4000-8000-' || substr('000000000000' || i, length('' || i) + 1), \
         '6babcaad-604b-40ac-a9d7-9fd97c0b779f', '00000000-0000-4000-8000-' || \
         substr('000000000000' || (i % 50000), length('' || (i % 50000)) + 1), 'person' || (i % 50000) || \
         '@contoso.com', 'accepted', 'company', 1, 'en-US', \
         'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855', 'company', 'frx', \
         'Mozilla/5.0 (Windows NT 10.0; Win64; x64)', 1790000000000 + i * 1000, 1, '', '' FROM n";
    let house = House::new().await;
    house.builder.database.execute(MILLION).await;
    for kind in [Kind::DecisionsCsv, Kind::DecisionsJsonl] {
        let id = house.ask(kind, "").await.unwrap();
        let (before, _) = memory();
        let begun = std::time::Instant::now();
        work_to_the_end(&Worker::new(house.tools(Sizes::default()))).await;
        let seconds = begun.elapsed().as_secs_f64();
        let (_, most) = memory();
        let Export { done, bytes, chunks, state, .. } = house.export(id).await;
        assert_eq!((state, done), (State::Ready, RECORDS + 1_000_000));
        let words = format!(
            "{kind:?}: {seconds:.1} s, {bytes} bytes in {chunks} pieces, memory {} kB above {before} kB at most\n",
            most.saturating_sub(before)
        );
        std::io::Write::write_all(&mut std::io::stderr(), words.as_bytes()).unwrap();
    }
}

#[tokio::test]
async fn evidence_is_made_in_turns_by_several_and_can_be_checked() {
    let builder = SiteBuilder::new().await;
    let site = builder.start().await;
    let sealer = sealer(&site);
    for _ in 0..25 {
        decide(&site, 2).await;
        sealer.seal_tenant(contoso()).await.unwrap();
    }
    // What the site itself makes would be made at once.
    site.app.stop.send_replace(true);
    tokio::time::sleep(Duration::from_millis(300)).await;
    let app = &site.app;
    let (by, nothing) = (Actor::operator(), Filter::default());
    let (who, what) = ((contoso(), &by), (Kind::Evidence, &nothing));
    let id = jobs::ask(&app.store, &app.entropy, who, what, site.now()).await.unwrap().unwrap();
    let mut turns = 0;
    loop {
        let worker = Worker::new(Tools {
            store: app.store.clone(),
            clock: app.clock.clone(),
            entropy: app.entropy.clone(),
            keys: Arc::clone(&app.keys),
            public_url: app.public_url.clone(),
            asked: Arc::default(),
            sizes: Sizes { together: 1, most_bytes: 1 << 30 },
        });
        if worker.turn(&running()).await.unwrap() == Turn::Idle {
            break;
        }
        turns += 1;
        // Decided and sealed meanwhile.
        decide(&site, 1).await;
        sealer.seal_tenant(contoso()).await.unwrap();
    }
    assert!(turns > 1, "one has gone on with what another began");
    let export = jobs::find(&app.store, contoso(), id).await.unwrap().unwrap();
    assert_eq!((export.state, export.total), (State::Ready, Some(export.done)));
    let mut all = Vec::new();
    for number in 0..export.chunks {
        all.extend(jobs::chunk(&app.store, id, number).await.unwrap().unwrap());
    }
    let text = unpacked(&all);
    check(&text).unwrap();
    assert!(export.done >= 50, "{export:?}");
    assert_eq!(text.matches("{\"type\":\"export\"").count(), 1);
    assert_eq!(text.matches("{\"type\":\"end\"").count(), 1);
    // And whoever takes a line out is found.
    let line = text.lines().find(|line| line.starts_with("{\"type\":\"decision\"")).unwrap();
    assert!(check(&text.replace(&format!("{line}\n"), "")).is_err());
}
