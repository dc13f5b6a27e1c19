//! The devices of which Entra is to be told something (table `entra_reports`).

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::{
    devices::Device,
    ids::{EntraDeviceId, TenantId},
    store::{Row, Store, Transaction, after, decoded, named, query},
};

use super::FAR;

const NOTE: &str = "INSERT INTO entra_reports (tenant_id, entra_device_id, revision, state, changed_at, due_at, \
     attempts, in_doubt, lease_owner, lease_until) VALUES ($1, $2, 1, 'waiting', $3, $3, 0, 0, '', 0) \
     ON CONFLICT (tenant_id, entra_device_id) DO UPDATE SET revision = entra_reports.revision + 1, \
     state = 'waiting', changed_at = excluded.changed_at, due_at = excluded.due_at, attempts = 0, error = NULL";
const IS_DUE: &str = "SELECT entra_device_id FROM entra_reports WHERE tenant_id = $1 AND due_at <= $2 \
     AND (lease_until <= $2 OR lease_until > $3) LIMIT 1";
const TAKE: &str = "UPDATE entra_reports SET lease_owner = $4, lease_until = $5, in_doubt = in_doubt + 1 \
     WHERE tenant_id = $1 AND entra_device_id IN (SELECT entra_device_id FROM entra_reports \
     WHERE tenant_id = $1 AND due_at <= $2 AND (lease_until <= $2 OR lease_until > $3) \
     ORDER BY due_at, entra_device_id LIMIT $6) \
     RETURNING entra_device_id, revision, state, changed_at, attempts, said_managed, said_compliant, said_at, in_doubt";
const FINISH: &str = "UPDATE entra_reports SET lease_owner = '', lease_until = 0, in_doubt = $5, \
     said_managed = $6, said_compliant = $7, said_at = $8, tried_at = COALESCE($9, tried_at), \
     state = CASE WHEN revision = $4 THEN $10 ELSE state END, \
     due_at = CASE WHEN revision = $4 THEN $11 ELSE due_at END, \
     attempts = CASE WHEN revision = $4 THEN $12 ELSE attempts END, \
     error = CASE WHEN revision = $4 THEN $13 ELSE error END \
     WHERE tenant_id = $1 AND entra_device_id = $2 AND lease_owner = $3";
const FORGET: &str = "DELETE FROM entra_reports \
     WHERE tenant_id = $1 AND entra_device_id = $2 AND lease_owner = $3 AND revision = $4";
const RELEASE: &str = "UPDATE entra_reports SET lease_owner = '', lease_until = 0, in_doubt = 0 \
     WHERE tenant_id = $1 AND entra_device_id = $2 AND lease_owner = $3";
const DOUBT: &str = "UPDATE entra_reports SET revision = revision + 1, in_doubt = in_doubt + 1, due_at = $3 \
     WHERE tenant_id = $1 AND entra_device_id = $2";
const AGAIN: &str = "UPDATE entra_reports SET revision = revision + 1, in_doubt = in_doubt + 1, due_at = $3, attempts = 0 \
     WHERE tenant_id = $1 AND state = $2";
const FORGET_LOOSE: &str = "DELETE FROM entra_reports WHERE tenant_id = $1 AND entra_device_id IN \
     (SELECT entra_device_id FROM entra_reports WHERE tenant_id = $1 AND changed_at < $2 AND NOT EXISTS \
     (SELECT 1 FROM devices WHERE devices.tenant_id = $1 \
     AND devices.entra_device_id = entra_reports.entra_device_id) LIMIT $3)";

/// How reporting a device to Entra goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
#[schema(as = EntraReportState)]
pub enum ReportState {
    /// It is to be reported, and was not tried yet since it changed.
    Waiting,
    /// Entra has it.
    Reported,
    /// The device is removed here, and Entra does not have it any more.
    Gone,
    /// Entra does not know the device (404).
    NotFound,
    /// Entra does not let the application say so (403).
    Refused,
    /// Entra does not take what is said (another 4xx).
    Rejected,
    /// Entra did not answer, or failed (5xx).
    Unreachable,
}

impl ReportState {
    /// All of them.
    pub const ALL: [Self; 7] = [
        Self::Waiting,
        Self::Reported,
        Self::Gone,
        Self::NotFound,
        Self::Refused,
        Self::Rejected,
        Self::Unreachable,
    ];
}

/// What Entra was told of a device.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Said {
    /// `isManaged`
    pub managed: bool,
    /// `isCompliant`
    pub compliant: bool,
}

impl Said {
    /// What is said of a device that is not managed any more.
    pub const UNMANAGED: Self = Self { managed: false, compliant: false };
}

/// A device whose turn it is, under a lease.
#[derive(Debug, Clone)]
pub struct Taken {
    /// The device.
    pub device: EntraDeviceId,
    /// What is written about an older one does not count.
    pub revision: i64,
    /// How it went before.
    pub state: ReportState,
    /// When it changed last.
    pub changed_at: Timestamp,
    /// How often it was tried since then.
    pub attempts: i64,
    /// What Entra was told last, and has; `None` where nothing, or that is in doubt.
    pub has: Option<Said>,
    /// When Entra was told something last.
    pub said_at: Option<Timestamp>,
    said: Option<Said>,
}

impl Taken {
    fn read(row: &Row) -> Result<Self, sqlx::Error> {
        let said = said(row)?;
        Ok(Self {
            device: decoded("entra_device_id", row.get::<String>("entra_device_id")?.parse())?,
            revision: row.get("revision")?,
            state: named::read("state", row)?,
            changed_at: row.required_time("changed_at")?,
            attempts: row.get("attempts")?,
            // Taking it has counted one.
            has: said.filter(|_| matches!(row.get::<i64>("in_doubt"), Ok(1))),
            said_at: row.time("said_at")?,
            said,
        })
    }
}

/// What a row says that Entra was told.
pub(super) fn said(row: &Row) -> Result<Option<Said>, sqlx::Error> {
    let managed: Option<i64> = row.get("said_managed")?;
    let compliant: Option<i64> = row.get("said_compliant")?;
    let said = |(managed, compliant)| Said { managed: managed != 0, compliant: compliant != 0 };
    Ok(managed.zip(compliant).map(said))
}

/// What is written down when a turn is over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Written {
    /// How it is now.
    State {
        /// The state.
        state: ReportState,
        /// What Entra has now, where this changed it.
        said: Knowledge,
        /// When it is the device's turn again.
        due_at: Option<Timestamp>,
        /// How often it was tried.
        attempts: i64,
        /// What Entra answered, for people to look up.
        error: Option<String>,
        /// When Entra was asked; `None` where it was not.
        tried_at: Option<Timestamp>,
    },
    /// There is nothing to be said of it.
    Nothing,
}

/// What is known of what Entra has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Knowledge {
    /// This, since then.
    Has(Said, Timestamp),
    /// What it had before.
    AsBefore,
    /// It does not have the device.
    None,
    /// Not what it has: the answer did not come.
    Doubt,
}

/// Notes that Entra is to be told of a device, whatever that will be. Nothing where Entra has no such device.
///
/// # Errors
/// Where the database fails.
pub async fn note(
    transaction: &mut Transaction,
    tenant: TenantId,
    device: Option<EntraDeviceId>,
    at: Timestamp,
) -> Result<(), sqlx::Error> {
    let Some(device) = device else { return Ok(()) };
    let note = query(NOTE).bind(tenant.to_string()).bind(device.to_string());
    note.bind(at.as_millisecond()).execute_in(transaction).await.map(|_| ())
}

/// The same where a device was enrolled again and Entra has another id for it.
///
/// # Errors
/// Where the database fails.
pub async fn note_moved(
    transaction: &mut Transaction,
    before: &Device,
    device: &Device,
    at: Timestamp,
) -> Result<(), sqlx::Error> {
    if before.entra_device_id == device.entra_device_id || before.compliance.is_none() {
        return Ok(());
    }
    // In one order, so that nobody waits for one who waits for them.
    let mut ids = [before.entra_device_id, device.entra_device_id];
    ids.sort_unstable();
    for id in ids {
        note(transaction, device.tenant, id, at).await?;
    }
    Ok(())
}

/// Whether it is any device's turn.
///
/// # Errors
/// Where the database fails.
pub async fn is_due(store: &Store, tenant: TenantId, now: Timestamp) -> Result<bool, sqlx::Error> {
    let due = query(IS_DUE).bind(tenant.to_string()).bind(now.as_millisecond());
    Ok(due.bind(after(now, FAR)).fetch_optional(store).await?.is_some())
}

/// Takes devices whose turn it is, under a lease. Whoever does that holds the tenant's pace.
///
/// # Errors
/// Where the database fails.
pub async fn take(
    transaction: &mut Transaction,
    tenant: TenantId,
    (me, lease): (&str, SignedDuration),
    most: u32,
    now: Timestamp,
) -> Result<Vec<Taken>, sqlx::Error> {
    let take = query(TAKE).bind(tenant.to_string()).bind(now.as_millisecond());
    let take = take.bind(after(now, FAR)).bind(me).bind(after(now, lease)).bind(most);
    take.fetch_all_in(transaction).await?.iter().map(Taken::read).collect()
}

/// Writes down how a turn went, and ends the lease. Where another has it since, what Entra has is in doubt: it is the device's
/// turn again.
///
/// # Errors
/// Where the database fails.
pub async fn write(
    transaction: &mut Transaction,
    tenant: TenantId,
    me: &str,
    taken: &Taken,
    written: &Written,
    now: Timestamp,
) -> Result<(), sqlx::Error> {
    let of = |sql| query(sql).bind(tenant.to_string()).bind(taken.device.to_string());
    let (changed, asked) = match written {
        Written::Nothing => {
            let gone = of(FORGET).bind(me).bind(taken.revision).execute_in(transaction).await?;
            // Something is to be said of it since.
            let released = of(RELEASE).bind(me).execute_in(transaction).await?;
            (gone + released, false)
        }
        Written::State { state, said, due_at, attempts, error, tried_at } => {
            let (doubt, said, said_at) = match *said {
                Knowledge::Has(said, at) => (0, Some(said), Some(at)),
                Knowledge::AsBefore => {
                    (i64::from(taken.has != taken.said), taken.said, taken.said_at)
                }
                Knowledge::None => (0, None, taken.said_at),
                Knowledge::Doubt => (1, taken.said, taken.said_at),
            };
            let milliseconds = |at: Option<Timestamp>| at.map(Timestamp::as_millisecond);
            let finish = of(FINISH)
                .bind(me)
                .bind(taken.revision)
                .bind(doubt)
                .bind(said.map(|said| i64::from(said.managed)))
                .bind(said.map(|said| i64::from(said.compliant)))
                .bind(milliseconds(said_at))
                .bind(milliseconds(*tried_at))
                .bind(named::name(state))
                .bind(milliseconds(*due_at))
                .bind(*attempts)
                .bind(error);
            (finish.execute_in(transaction).await?, tried_at.is_some())
        }
    };
    if changed == 0 && asked {
        of(DOUBT).bind(now.as_millisecond()).execute_in(transaction).await?;
    }
    Ok(())
}

/// Makes it the turn of all devices in a state, from the beginning; says how many there are.
///
/// # Errors
/// Where the database fails.
pub async fn again(
    transaction: &mut Transaction,
    tenant: TenantId,
    state: ReportState,
    now: Timestamp,
) -> Result<u64, sqlx::Error> {
    let again = query(AGAIN).bind(tenant.to_string()).bind(named::name(&state));
    again.bind(now.as_millisecond()).execute_in(transaction).await
}

/// Forgets some of what was to be said of devices that are not in the registry any more, and that nobody said.
///
/// # Errors
/// Where the database fails.
pub async fn forget_loose(
    transaction: &mut Transaction,
    tenant: TenantId,
    before: Timestamp,
    most: u32,
) -> Result<u64, sqlx::Error> {
    let forget = query(FORGET_LOOSE).bind(tenant.to_string()).bind(before.as_millisecond());
    forget.bind(most).execute_in(transaction).await
}
