//! Counting. Each step takes some of a tenant's events and commits what they change together with the position that it has come
//! to. What was read before is only good while nobody else has counted meanwhile, which the row of the position tells: so no
//! event is counted twice or left out, however many instances count and wherever one of them ends.

use std::{
    collections::BTreeSet,
    time::{Duration, Instant},
};

use tokio::{sync::watch, task::JoinHandle, time::timeout};

use super::known::{Acceptance, Known, News, Person, Standing, What, listed, name_of};
use crate::{
    events::{self, Event},
    ids::{ObjectId, PolicyId, TenantId},
    store::{Row, Store, Transaction, decoded, named, query},
};

const BEHIND: &str = "SELECT e.tenant_id FROM event_positions e \
     LEFT JOIN report_positions r ON r.tenant_id = e.tenant_id WHERE e.last > COALESCE(r.position, 0)";
const POSITION: &str = "SELECT position, revision FROM report_positions WHERE tenant_id = $1";
const LOCK: &str = "INSERT INTO report_positions (tenant_id, position, revision, people) \
     VALUES ($1, 0, 0, 0) ON CONFLICT (tenant_id) DO UPDATE SET position = report_positions.position \
     RETURNING position, revision";
const ADVANCE: &str =
    "UPDATE report_positions SET position = $2, people = people + $3 WHERE tenant_id = $1";
const PERSON: &str = "SELECT upn, first_seen, last_seen, decided_on FROM report_people \
     WHERE tenant_id = $1 AND user_object_id = $2";
const STANDING: &str = "SELECT accepted_version, accepted_at, accepted_decision, last, last_version, last_at \
     FROM report_standings WHERE tenant_id = $1 AND user_object_id = $2 AND policy = $3";
/// Without the function, SQLite would go through all decisions on a policy, for the sake of an index' order.
const STANDS: &str = "SELECT version, decided_at, id FROM decisions \
     WHERE tenant_id = $1 AND user_object_id = $2 AND COALESCE(policy, '') = $3 AND decision = 'accepted' \
     AND NOT EXISTS (SELECT 1 FROM withdrawals WHERE withdrawals.decision_id = decisions.id) \
     ORDER BY version DESC, decided_at DESC, id DESC LIMIT 1";
const COUNT_CLASS: &str = "INSERT INTO report_classes \
     (tenant_id, policy, version, locale, decision, ownership, decisions) VALUES ($1, $2, $3, $4, $5, $6, $7) \
     ON CONFLICT (tenant_id, policy, version, locale, decision, ownership) \
     DO UPDATE SET decisions = report_classes.decisions + excluded.decisions";
const COUNT_DAY: &str = "INSERT INTO report_days \
     (tenant_id, policy, version, locale, decision, ownership, decisions, day) \
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8) \
     ON CONFLICT (tenant_id, policy, version, locale, decision, ownership, day) \
     DO UPDATE SET decisions = report_days.decisions + excluded.decisions";
const KEEP_PERSON: &str = "INSERT INTO report_people \
     (tenant_id, user_object_id, upn, name, first_seen, last_seen, decided_on) \
     VALUES ($1, $2, $3, $4, $5, $6, $7) \
     ON CONFLICT (tenant_id, user_object_id) DO UPDATE SET upn = excluded.upn, name = excluded.name, \
     first_seen = excluded.first_seen, last_seen = excluded.last_seen, decided_on = excluded.decided_on";
const KEEP_KIND: &str = "INSERT INTO report_people_kinds (tenant_id, decided_on) VALUES ($1, $2) \
     ON CONFLICT (tenant_id, decided_on) DO NOTHING";
const RENAME: &str =
    "UPDATE report_standings SET name = $3 WHERE tenant_id = $1 AND user_object_id = $2";
const KEEP_STANDING: &str = "INSERT INTO report_standings (tenant_id, user_object_id, policy, name, \
     accepted_version, accepted_at, accepted_decision, last, last_version, last_at) \
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) \
     ON CONFLICT (tenant_id, user_object_id, policy) DO UPDATE SET name = excluded.name, \
     accepted_version = excluded.accepted_version, accepted_at = excluded.accepted_at, \
     accepted_decision = excluded.accepted_decision, last = excluded.last, \
     last_version = excluded.last_version, last_at = excluded.last_at";
const COUNT_PEOPLE: &str = "INSERT INTO report_counts (tenant_id, policy, accepted_version, last, people) \
     VALUES ($1, $2, $3, $4, $5) ON CONFLICT (tenant_id, policy, accepted_version, last) \
     DO UPDATE SET people = report_counts.people + excluded.people";

/// How many events a step takes: it holds others back for about two milliseconds.
const TOGETHER: u32 = 64;
/// How often it is looked for events.
const EVERY: Duration = Duration::from_millis(500);
/// How long others can write between two steps, at least.
const PAUSE: Duration = Duration::from_millis(20);
/// The same in times that the step took: decisions go before counting, which catches up once they are fewer.
const PAUSE_TIMES: u32 = 9;
/// How long it waits after the database has failed.
const AFTER_FAILURE: Duration = Duration::from_secs(5);

/// How a step went.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// There was nothing to count.
    UpToDate,
    /// Events were counted; there may be more.
    Counted,
    /// Somebody else was faster: nothing was counted.
    Overtaken,
}

/// Starts to count. It ends when the process is about to.
#[must_use]
pub fn start(store: Store, stop: &watch::Sender<bool>) -> JoinHandle<()> {
    tokio::spawn(keep_counting(store, stop.subscribe()))
}

async fn keep_counting(store: Store, mut stop: watch::Receiver<bool>) {
    loop {
        let begun = Instant::now();
        let wait = match count_some(&store).await {
            Ok(true) => PAUSE.max(begun.elapsed() * PAUSE_TIMES),
            Ok(false) => EVERY,
            Err(error) => {
                tracing::warn!(%error, "reports could not be brought up to date; that is tried again");
                AFTER_FAILURE
            }
        };
        // A sender that is gone means the same as `true`.
        if timeout(wait, stop.wait_for(|stop| *stop)).await.is_ok() {
            break;
        }
    }
}

/// A step of each tenant that has events which are not counted; whether there was one.
async fn count_some(store: &Store) -> Result<bool, sqlx::Error> {
    let behind = query(BEHIND).fetch_all(store).await?;
    for row in &behind {
        let tenant = decoded("tenant_id", row.get::<String>("tenant_id")?.parse())?;
        step(store, tenant).await?;
    }
    Ok(!behind.is_empty())
}

/// How far the counting has come, and how often something else has changed what is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Position {
    position: i64,
    revision: i64,
}

impl Position {
    fn read(row: &Row) -> Result<Self, sqlx::Error> {
        Ok(Self { position: row.get("position")?, revision: row.get("revision")? })
    }
}

/// Counts some of a tenant's events.
///
/// # Errors
/// Where the database fails; nothing is counted then.
pub async fn step(store: &Store, tenant: TenantId) -> Result<Step, sqlx::Error> {
    let row = query(POSITION).bind(tenant.to_string()).fetch_optional(store).await?;
    let from = row.as_ref().map_or(Ok(Position { position: 0, revision: 0 }), Position::read)?;
    let events = events::after(store, tenant, from.position, TOGETHER).await?;
    let Some(to) = events.last().map(|event| event.position) else { return Ok(Step::UpToDate) };
    let known = learn(store, tenant, &events).await?;
    let mut transaction = store.begin().await?;
    let row = query(LOCK).bind(tenant.to_string()).fetch_optional_in(&mut transaction).await?;
    if Position::read(&row.ok_or(sqlx::Error::RowNotFound)?)? != from {
        return Ok(Step::Overtaken);
    }
    write(&mut transaction, tenant, &known).await?;
    let advance = query(ADVANCE).bind(tenant.to_string()).bind(to).bind(known.new_people);
    advance.execute_in(&mut transaction).await?;
    transaction.commit().await?;
    Ok(Step::Counted)
}

/// Reads what is known of the people that events are about, and takes in what those say.
async fn learn(store: &Store, tenant: TenantId, events: &[Event]) -> Result<Known, sqlx::Error> {
    let mut known = Known::default();
    for news in events.iter().filter_map(News::of) {
        if !known.people.contains_key(&news.user)
            && let Some(person) = person(store, tenant, news.user).await?
        {
            known.people.insert(news.user, person);
        }
        if let Some(policy) = news.policy() {
            let key = (news.user, policy.clone());
            if !known.standings.contains_key(&key)
                && let Some(standing) = standing(store, tenant, news.user, policy).await?
            {
                known.standings.insert(key, standing);
            }
        }
        let stands = match &news.what {
            // It may know of what comes later: that event finds it done.
            What::Withdrew { policy, .. } => stands(store, tenant, news.user, policy).await?,
            _ => None,
        };
        known.learn(news, stands);
    }
    Ok(known)
}

async fn person(
    store: &Store,
    tenant: TenantId,
    user: ObjectId,
) -> Result<Option<Person>, sqlx::Error> {
    let row = query(PERSON).bind(tenant.to_string()).bind(user.to_string());
    let read = |row: Row| {
        Ok(Person {
            upn: row.get("upn")?,
            first_seen: row.get("first_seen")?,
            last_seen: row.get("last_seen")?,
            decided_on: {
                let policies: String = row.get("decided_on")?;
                let policies = policies.split_ascii_whitespace().map(str::parse);
                decoded("decided_on", policies.collect())?
            },
        })
    };
    row.fetch_optional(store).await?.map(read).transpose()
}

async fn standing(
    store: &Store,
    tenant: TenantId,
    user: ObjectId,
    policy: &PolicyId,
) -> Result<Option<Standing>, sqlx::Error> {
    let row = query(STANDING).bind(tenant.to_string()).bind(user.to_string()).bind(policy.as_str());
    let read = |row: Row| {
        let accepted = match row.get::<Option<String>>("accepted_decision")? {
            None => None,
            Some(decision) => Some(Acceptance {
                version: version("accepted_version", &row)?,
                at: row.get("accepted_at")?,
                decision: decoded("accepted_decision", decision.parse())?,
            }),
        };
        Ok(Standing {
            accepted,
            last: named::read("last", &row)?,
            last_version: version("last_version", &row)?,
            last_at: row.get("last_at")?,
        })
    };
    row.fetch_optional(store).await?.map(read).transpose()
}

pub(super) fn version(column: &str, row: &Row) -> Result<u32, sqlx::Error> {
    decoded(column, u32::try_from(row.get::<i64>(column)?))
}

/// The acceptance that is left of a policy.
async fn stands(
    store: &Store,
    tenant: TenantId,
    user: ObjectId,
    policy: &PolicyId,
) -> Result<Option<Acceptance>, sqlx::Error> {
    let row = query(STANDS).bind(tenant.to_string()).bind(user.to_string()).bind(policy.as_str());
    let read = |row: Row| {
        Ok(Acceptance {
            version: version("version", &row)?,
            at: row.get("decided_at")?,
            decision: decoded("id", row.get::<String>("id")?.parse())?,
        })
    };
    row.fetch_optional(store).await?.map(read).transpose()
}

async fn write(
    transaction: &mut Transaction,
    tenant: TenantId,
    known: &Known,
) -> Result<(), sqlx::Error> {
    let tenant = tenant.to_string();
    for ((class, day), more) in &known.days {
        for sql in [COUNT_CLASS, COUNT_DAY] {
            let count = query(sql).bind(&tenant).bind(&class.policy).bind(class.version);
            let count = count.bind(&class.locale).bind(class.decision).bind(class.ownership);
            let count = count.bind(*more);
            let count = if sql == COUNT_DAY { count.bind(*day) } else { count };
            count.execute_in(transaction).await?;
        }
    }
    let name = |user: ObjectId| {
        name_of(user, known.people.get(&user).and_then(|person| person.upn.as_deref()))
    };
    let mut kinds = BTreeSet::new();
    for (user, person) in &known.people {
        let decided_on = listed(&person.decided_on);
        let keep = query(KEEP_PERSON).bind(&tenant).bind(user.to_string()).bind(&person.upn);
        let keep = keep.bind(name(*user)).bind(person.first_seen).bind(person.last_seen);
        keep.bind(&decided_on).execute_in(transaction).await?;
        kinds.insert(decided_on);
    }
    for kind in &kinds {
        query(KEEP_KIND).bind(&tenant).bind(kind).execute_in(transaction).await?;
    }
    for user in &known.renamed {
        let rename = query(RENAME).bind(&tenant).bind(user.to_string()).bind(name(*user));
        rename.execute_in(transaction).await?;
    }
    for ((user, policy), standing) in &known.standings {
        let accepted = standing.accepted;
        query(KEEP_STANDING)
            .bind(&tenant)
            .bind(user.to_string())
            .bind(policy.as_str())
            .bind(name(*user))
            .bind(standing.counted().0)
            .bind(accepted.map(|accepted| accepted.at))
            .bind(accepted.map(|accepted| accepted.decision.to_string()))
            .bind(named::name(&standing.last))
            .bind(standing.last_version)
            .bind(standing.last_at)
            .execute_in(transaction)
            .await?;
    }
    for ((policy, version, last), more) in &known.counts {
        if *more != 0 {
            let count = query(COUNT_PEOPLE).bind(&tenant).bind(policy.as_str()).bind(*version);
            count.bind(named::name(last)).bind(*more).execute_in(transaction).await?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn what_stands_for_a_person_is_found_among_their_own_decisions() {
        let folder = tempfile::tempdir().unwrap();
        let database = crate::config::DatabaseUrl::Sqlite(folder.path().join("decisions.db"));
        let store = Store::open(&database).await.unwrap();
        for sql in [STANDS] {
            let explain = Box::leak(format!("EXPLAIN QUERY PLAN {sql}").into_boxed_str());
            let mut plan = query(explain);
            for _ in 0..3 {
                plan = plan.bind("x");
            }
            let rows = plan.fetch_all(&store).await.unwrap();
            let plan: Vec<String> = rows.iter().map(|row| row.get("detail").unwrap()).collect();
            let by_user = "INDEX decisions_by_user (tenant_id=? AND user_object_id=?";
            assert!(plan[0].contains(by_user), "{sql}: {plan:?}");
        }
    }
}
