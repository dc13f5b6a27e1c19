//! How fast a tenant's devices are reported, by all instances together (table `entra_pace`), and what keeps all of them from
//! being reported.
//!
//! Graph takes 3,000 writes of an application in 2.5 minutes for a tenant ("Microsoft Graph service-specific throttling limits",
//! identity and access; protocol.md §6). The pace is kept as the time at which all writes so far are paid for (generic cell rate
//! algorithm, ITU-T I.371, Annex A): one number, which a transaction moves.

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

use crate::{
    ids::TenantId,
    store::{Row, Store, Transaction, named, query},
};

const BEGIN: &str = "INSERT INTO entra_pace (tenant_id, begun_at, next_at, paused_until, failures) \
     VALUES ($1, $2, 0, 0, 0) ON CONFLICT (tenant_id) DO NOTHING";
const HOLD: &str = "UPDATE entra_pace SET next_at = next_at WHERE tenant_id = $1 \
     RETURNING begun_at, next_at, paused_until, failures";
const SPEND: &str = "UPDATE entra_pace SET next_at = $2 WHERE tenant_id = $1";
const SUCCEEDED: &str = "UPDATE entra_pace SET failures = 0, trouble = NULL, trouble_error = NULL, trouble_since = NULL, \
     succeeded_at = $2, paused_until = CASE WHEN trouble = 'held_back' THEN paused_until ELSE 0 END WHERE tenant_id = $1";
const FAILED: &str = "UPDATE entra_pace SET failures = failures + 1, trouble_since = COALESCE(trouble_since, $2), \
     trouble = $3, trouble_error = $4, \
     paused_until = CASE WHEN paused_until < $5 THEN $5 ELSE paused_until END WHERE tenant_id = $1";
const RESUME: &str = "UPDATE entra_pace SET paused_until = 0, failures = 0 WHERE tenant_id = $1";
const HEALTH: &str = "SELECT trouble, trouble_error, trouble_since, paused_until, succeeded_at FROM entra_pace \
     WHERE tenant_id = $1";

/// How fast devices are reported.
#[derive(Debug, Clone, Copy)]
pub struct Pace {
    /// How many writes fit into `window` in the long run.
    pub writes: u32,
    /// How many may come at once beside that.
    pub burst: u32,
    /// The time in which Graph counts.
    pub window: SignedDuration,
}

impl Default for Pace {
    /// 2,800 writes in any 2.5 minutes at most: the rest of the 3,000 is for calls that have to be made twice, and for others who
    /// write as the same application.
    fn default() -> Self {
        Self { writes: 2_700, burst: 100, window: SignedDuration::from_secs(150) }
    }
}

impl Pace {
    /// How many writes may begin now, where those so far are paid for at `next_at`; in milliseconds since 1970.
    #[must_use]
    pub fn allowed(&self, next_at: i64, now: i64) -> u32 {
        let ahead = i128::from(self.paid(next_at, now) - now) * i128::from(self.writes);
        let window = self.window.as_millis().max(1);
        let used = u32::try_from((ahead + window - 1) / window).unwrap_or(u32::MAX);
        self.burst.saturating_sub(used)
    }

    /// When all writes are paid for, with so many more.
    #[must_use]
    pub fn after(&self, next_at: i64, more: u32, now: i64) -> i64 {
        let writes = i128::from(self.writes.max(1));
        let time = (self.window.as_millis() * i128::from(more) + writes - 1) / writes;
        self.paid(next_at, now).saturating_add(i64::try_from(time).unwrap_or(i64::MAX))
    }

    /// A time that no spending leads to was written by a clock that has been put right since.
    fn paid(&self, next_at: i64, now: i64) -> i64 {
        let most = i64::try_from(self.window.as_millis()).unwrap_or(i64::MAX);
        next_at.clamp(now, now.saturating_add(most))
    }
}

/// What keeps all of a tenant's devices from being reported.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Trouble {
    /// The application gets no token, or Graph does not take it.
    NoToken,
    /// Graph asked for less.
    HeldBack,
    /// Graph does not let the application write.
    Refused,
    /// Graph does not answer, or fails.
    Unreachable,
}

/// How reporting goes for a tenant.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Health {
    /// What keeps devices from being reported.
    pub trouble: Option<Trouble>,
    /// What Graph or the authority said, for people to look up.
    pub error: Option<String>,
    /// Since when.
    pub since: Option<Timestamp>,
    /// Nothing is reported until then.
    pub paused_until: Option<Timestamp>,
    /// When a device was last reported.
    pub succeeded_at: Option<Timestamp>,
}

/// A tenant's pace, which nobody else moves until the transaction ends.
#[derive(Debug, Clone, Copy)]
pub struct Held {
    /// Since when the tenant's devices are reported.
    pub begun_at: Timestamp,
    /// When the writes so far are paid for, in milliseconds since 1970.
    pub next_at: i64,
    /// Nothing is reported before.
    pub paused_until: Timestamp,
    /// How often it failed since something was reported.
    pub failures: i64,
}

/// Begins to report a tenant's devices; where that was begun before, nothing changes.
///
/// # Errors
/// Where the database fails.
pub async fn begin(store: &Store, tenant: TenantId, now: Timestamp) -> Result<(), sqlx::Error> {
    let mut transaction = store.begin().await?;
    let begin = query(BEGIN).bind(tenant.to_string()).bind(now.as_millisecond());
    begin.execute_in(&mut transaction).await?;
    transaction.commit().await
}

/// Holds a tenant's pace until the transaction ends; `None` where reporting was never begun.
///
/// # Errors
/// Where the database fails.
pub async fn hold(
    transaction: &mut Transaction,
    tenant: TenantId,
) -> Result<Option<Held>, sqlx::Error> {
    let row = query(HOLD).bind(tenant.to_string()).fetch_optional_in(transaction).await?;
    let held = |row: Row| {
        Ok(Held {
            begun_at: row.required_time("begun_at")?,
            next_at: row.get("next_at")?,
            paused_until: row.required_time("paused_until")?,
            failures: row.get("failures")?,
        })
    };
    row.map(held).transpose()
}

/// Notes when the writes that begin now are paid for.
///
/// # Errors
/// Where the database fails.
pub async fn spend(
    transaction: &mut Transaction,
    tenant: TenantId,
    next_at: i64,
) -> Result<(), sqlx::Error> {
    let spend = query(SPEND).bind(tenant.to_string()).bind(next_at);
    spend.execute_in(transaction).await.map(|_| ())
}

/// Something was reported: what kept others from it is over.
///
/// # Errors
/// Where the database fails.
pub async fn succeeded(
    transaction: &mut Transaction,
    tenant: TenantId,
    now: Timestamp,
) -> Result<(), sqlx::Error> {
    let succeeded = query(SUCCEEDED).bind(tenant.to_string()).bind(now.as_millisecond());
    succeeded.execute_in(transaction).await.map(|_| ())
}

/// Nothing could be reported: nothing is tried until `until`.
///
/// # Errors
/// Where the database fails.
pub async fn failed(
    transaction: &mut Transaction,
    tenant: TenantId,
    (trouble, error): (Trouble, &str),
    until: Timestamp,
    now: Timestamp,
) -> Result<(), sqlx::Error> {
    let failed = query(FAILED)
        .bind(tenant.to_string())
        .bind(now.as_millisecond())
        .bind(named::name(&trouble))
        .bind(error)
        .bind(until.as_millisecond());
    failed.execute_in(transaction).await.map(|_| ())
}

/// Tries again at once, as somebody has put right what was wrong.
///
/// # Errors
/// Where the database fails.
pub async fn resume(transaction: &mut Transaction, tenant: TenantId) -> Result<(), sqlx::Error> {
    query(RESUME).bind(tenant.to_string()).execute_in(transaction).await.map(|_| ())
}

/// How reporting goes for a tenant.
///
/// # Errors
/// Where the database fails.
pub async fn health(store: &Store, tenant: TenantId) -> Result<Health, sqlx::Error> {
    let row = query(HEALTH).bind(tenant.to_string()).fetch_optional(store).await?;
    let Some(row) = row else { return Ok(Health::default()) };
    let trouble: Option<String> = row.get("trouble")?;
    Ok(Health {
        trouble: trouble.map(|_| named::read("trouble", &row)).transpose()?,
        error: row.get("trouble_error")?,
        since: row.time("trouble_since")?,
        paused_until: row.time("paused_until")?.filter(|until| until.as_millisecond() > 0),
        succeeded_at: row.time("succeeded_at")?,
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        /// Whenever writes begin, as many as may at a time or fewer, no window has more than 3,000.
        #[test]
        fn no_window_has_more_than_graph_takes(
            steps in proptest::collection::vec((0_i64..4_000, 0_u32..64), 1..2_000),
        ) {
            let pace = Pace::default();
            let (mut now, mut next_at) = (1_000_000, 0);
            let mut begun: Vec<(i64, u32)> = Vec::new();
            for (wait, wish) in steps {
                now += wait;
                let take = wish.min(pace.allowed(next_at, now));
                next_at = pace.after(next_at, take, now);
                begun.push((now, take));
            }
            for (at, _) in &begun {
                let in_window = begun.iter().filter(|(other, _)| (*at..*at + 150_000).contains(other));
                let writes: u32 = in_window.map(|(_, take)| take).sum();
                prop_assert!(writes <= 2_802, "{writes}");
            }
        }
    }

    #[test]
    fn what_is_allowed_is_used_in_the_long_run() {
        let pace = Pace::default();
        let (mut next_at, mut done) = (0, 0);
        for now in (1_000_000..1_000_000 + 300_000).step_by(250) {
            let take = pace.allowed(next_at, now).min(16);
            next_at = pace.after(next_at, take, now);
            done += take;
        }
        assert!((5_380..=5_502).contains(&done), "{done}");
    }

    #[test]
    fn a_clock_that_was_wrong_locks_nobody_out() {
        let pace = Pace::default();
        let now = 1_000_000;
        assert_eq!(pace.allowed(0, now), 100);
        assert_eq!(pace.allowed(i64::MAX, now), 0);
        let later = pace.after(i64::MAX, 0, now);
        assert_eq!(later, now + 150_000);
        assert_eq!(pace.allowed(later, later), 100);
    }
}
