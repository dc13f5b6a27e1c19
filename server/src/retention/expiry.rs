//! What is over goes by itself, some at a time: nobody who decides or enrolls waits long for it.

use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use tokio::{sync::watch, time::timeout};

use super::{Erased, Outcome, erase, events};
use crate::{
    audit::{Action, Actor},
    clock::{Clock, Entropy},
    compliance::outbox,
    config::{Config, Retention},
    ids::{ObjectId, TenantId},
    store::{Row, Store, decoded, query},
};

/// Who was seen last before a time, and has no device that is not removed.
const PEOPLE: &str = "SELECT user_object_id FROM report_people WHERE tenant_id = $1 AND last_seen < $2 \
     AND NOT EXISTS (SELECT 1 FROM devices WHERE devices.tenant_id = $1 \
     AND devices.user_object_id = report_people.user_object_id \
     AND (devices.state <> 'removed' OR devices.removed_at >= $2)) \
     ORDER BY last_seen, user_object_id LIMIT $3";
const DEVICES: &str = "DELETE FROM devices WHERE tenant_id = $1 AND id IN (SELECT id FROM devices \
     WHERE tenant_id = $1 AND removed_at IS NOT NULL AND removed_at < $2 AND state = 'removed' \
     ORDER BY removed_at, id LIMIT $3)";

/// How often it is looked for what is over.
const EVERY: Duration = Duration::from_hours(1);
/// How long others can write between two steps.
const PAUSE: Duration = Duration::from_millis(200);
/// How many people, devices or events a step takes at most.
const PEOPLE_TOGETHER: u32 = 20;
const ROWS_TOGETHER: u32 = 500;
/// How long it is known that Entra is to be told of a device that is not in the registry any more.
const UNSAID_DAYS: u32 = 30;
/// What the act is found by.
const REFERENCE: &str = "retention";

/// How long the data of each tenant is kept.
pub type Periods = Vec<(TenantId, Retention)>;

/// What a step has let go.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Expired {
    /// People, with all that was kept about them.
    pub people: u64,
    /// Removed devices.
    pub devices: u64,
    /// What events said.
    pub events: u64,
}

impl Expired {
    /// Whether there may be more.
    fn is_full(self) -> bool {
        self.people >= u64::from(PEOPLE_TOGETHER)
            || self.devices.max(self.events) >= u64::from(ROWS_TOGETHER)
    }
}

/// The periods of a configuration.
#[must_use]
pub fn periods(config: &Config) -> Periods {
    config.tenants.iter().map(|tenant| (tenant.id, tenant.retention)).collect()
}

/// Goes on letting go what is over, until `stop` comes true.
pub async fn run(
    store: Store,
    clock: Clock,
    entropy: Entropy,
    periods: watch::Receiver<Periods>,
    mut stop: watch::Receiver<bool>,
) {
    loop {
        let now = periods.borrow().clone();
        let mut wait = EVERY;
        for (tenant, period) in now {
            match step(&store, &entropy, tenant, period, clock.now()).await {
                Ok(expired) if expired.is_full() => wait = PAUSE,
                Ok(_) => {}
                Err(error) => {
                    tracing::warn!(%tenant, %error, "what is over could not be deleted");
                }
            }
        }
        if timeout(wait, stop.wait_for(|stop| *stop)).await.is_ok() {
            break;
        }
    }
}

/// Lets some of what is over go.
///
/// # Errors
/// Where the database fails.
pub async fn step(
    store: &Store,
    entropy: &Entropy,
    tenant: TenantId,
    period: Retention,
    now: Timestamp,
) -> Result<Expired, sqlx::Error> {
    let before = |days: Option<u32>| {
        let days = SignedDuration::from_hours(24 * i64::from(days?));
        now.checked_sub(days).ok()
    };
    let mut expired = Expired::default();
    if let Some(before) = before(period.people_days) {
        expired.people = people(store, entropy, tenant, before, now).await?;
    }
    if let Some(before) = before(period.removed_devices_days) {
        let mut transaction = store.begin().await?;
        let delete = query(DEVICES).bind(tenant.to_string()).bind(before.as_millisecond());
        expired.devices = delete.bind(ROWS_TOGETHER).execute_in(&mut transaction).await?;
        transaction.commit().await?;
    }
    if let Some(before) = before(period.events_days) {
        let mut transaction = store.begin().await?;
        expired.events = events::empty_old(&mut transaction, tenant, before, ROWS_TOGETHER).await?;
        transaction.commit().await?;
    }
    if let Some(before) = before(Some(UNSAID_DAYS)) {
        let mut transaction = store.begin().await?;
        outbox::forget_loose(&mut transaction, tenant, before, ROWS_TOGETHER).await?;
        transaction.commit().await?;
    }
    if expired != Expired::default() {
        let Expired { people, devices, events } = expired;
        tracing::info!(%tenant, people, devices, events, "what was kept long enough is gone");
    }
    Ok(expired)
}

async fn people(
    store: &Store,
    entropy: &Entropy,
    tenant: TenantId,
    before: Timestamp,
    now: Timestamp,
) -> Result<u64, sqlx::Error> {
    let found = query(PEOPLE).bind(tenant.to_string()).bind(before.as_millisecond());
    let rows = found.bind(PEOPLE_TOGETHER).fetch_all(store).await?;
    let user = |row: &Row| -> Result<ObjectId, sqlx::Error> {
        decoded("user_object_id", row.get::<String>("user_object_id")?.parse())
    };
    let by = Actor { user: None, name: REFERENCE.to_owned() };
    let mut gone = 0;
    for row in &rows {
        let (user, action, reference) = (user(row)?, Action::RecordsExpired, REFERENCE);
        let what = Erased { tenant, user, by: &by, at: now, action, reference };
        if let Outcome::Done { .. } = erase(store, entropy, what).await? {
            gone += 1;
        }
    }
    Ok(gone)
}
