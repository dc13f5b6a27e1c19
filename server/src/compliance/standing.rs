//! How a tenant's devices stand to its rules: how many, for which reasons, and which.

use std::collections::{HashMap, HashSet};

use aws_lc_rs::digest::{SHA256, digest};
use jiff::Timestamp;

use super::{outbox::ReportState, status::DeviceReport};
use crate::{
    devices::{Device, columns},
    ids::{DeviceId, EntraDeviceId, TenantId},
    store::{Row, Store, decoded, named, query},
};

/// How many different lists of reasons are looked at. MDM servers name the same few for most devices; one that writes a time or a
/// number into each would make as many as there are devices.
const MOST_LISTS: u32 = 2000;

/// A device with how reporting it goes. The columns of reports that devices have too are called otherwise.
macro_rules! listed {
    ($join:literal, $of:literal) => {
        concat!(
            "SELECT ",
            columns!(),
            ", report_state, changed_at, due_at, attempts, tried_at, error, said_managed, said_compliant, said_at \
             FROM devices ",
            $join,
            " (SELECT tenant_id AS report_tenant, entra_device_id AS report_device, state AS report_state, \
             changed_at, due_at, attempts, tried_at, error, said_managed, said_compliant, said_at FROM entra_reports) \
             AS reports ON report_tenant = tenant_id AND report_device = entra_device_id ",
            $of
        )
    };
}

const COUNTS: &str = "SELECT compliance_managed, compliance_compliant, COUNT(*) AS count, \
     SUM(CASE WHEN compliance_grace > $2 THEN 1 ELSE 0 END) AS in_grace FROM devices \
     WHERE tenant_id = $1 AND state <> 'removed' GROUP BY compliance_managed, compliance_compliant";
const REASONS: &str = "SELECT compliance_reasons, COUNT(*) AS count FROM devices \
     WHERE tenant_id = $1 AND compliance_compliant = 0 AND state <> 'removed' AND compliance_managed = 1 \
     GROUP BY compliance_reasons ORDER BY COUNT(*) DESC, compliance_reasons LIMIT $2";
const NOT_COMPLIANT: &str = listed!(
    "LEFT JOIN",
    "WHERE tenant_id = $1 AND compliance_compliant = 0 AND state <> 'removed' \
     AND compliance_managed = 1 AND compliance_at <= $2 AND (compliance_at < $2 OR id < $3) \
     AND (CAST($4 AS TEXT) IS NULL OR instr(compliance_reasons, $4) > 0) \
     AND (CAST($5 AS TEXT) IS NULL OR report_state = $5) \
     ORDER BY compliance_at DESC, id DESC LIMIT $6"
);
const BY_REPORT: &str = listed!(
    "JOIN",
    "WHERE report_tenant = $1 AND report_state = $2 AND report_device >= $3 \
     AND (report_device > $3 OR id > $4) \
     AND (CAST($5 AS TEXT) IS NULL OR instr(compliance_reasons, $5) > 0) \
     AND ($6 = 0 OR (compliance_compliant = 0 AND compliance_managed = 1 AND state <> 'removed')) \
     ORDER BY report_device, id LIMIT $7"
);
const ALL_REPORTS: &str = listed!(
    "JOIN",
    "WHERE report_tenant = $1 AND CAST($2 AS TEXT) IS NULL AND report_device >= $3 \
     AND (report_device > $3 OR id > $4) \
     AND (CAST($5 AS TEXT) IS NULL OR instr(compliance_reasons, $5) > 0) \
     AND ($6 = 0 OR (compliance_compliant = 0 AND compliance_managed = 1 AND state <> 'removed')) \
     ORDER BY report_device, id LIMIT $7"
);

/// How many devices stand how; removed ones aside.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts {
    /// They follow the rules.
    pub compliant: i64,
    /// They do not.
    pub not_compliant: i64,
    /// They do not, and are treated as if they did for now.
    pub in_grace: i64,
    /// The MDM does not manage them any more.
    pub not_managed: i64,
    /// The MDM has not said anything.
    pub unknown: i64,
}

/// How many of a tenant's devices stand how at a time.
///
/// # Errors
/// Where the database fails.
pub async fn counts(
    store: &Store,
    tenant: TenantId,
    now: Timestamp,
) -> Result<Counts, sqlx::Error> {
    let rows = query(COUNTS).bind(tenant.to_string()).bind(now.as_millisecond());
    let mut counts = Counts::default();
    for row in rows.fetch_all(store).await? {
        let (count, in_grace): (i64, i64) = (row.get("count")?, row.get("in_grace")?);
        let managed: Option<i64> = row.get("compliance_managed")?;
        let compliant: Option<i64> = row.get("compliance_compliant")?;
        match (managed, compliant) {
            (None, _) | (_, None) => counts.unknown += count,
            (Some(0), _) => counts.not_managed += count,
            (_, Some(0)) => {
                counts.in_grace += in_grace;
                counts.not_compliant += count - in_grace;
            }
            _ => counts.compliant += count,
        }
    }
    Ok(counts)
}

/// How many devices there are for a reason; `None`: without any.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Counted {
    /// The reason, in the MDM's words.
    pub reason: Option<String>,
    /// How many devices have it.
    pub devices: i64,
}

impl Counted {
    /// What an address calls the reason: it may be as long as 1,024 characters.
    #[must_use]
    pub fn key(&self) -> String {
        self.reason.as_deref().map_or_else(|| "none".to_owned(), key)
    }
}

/// What an address calls a reason.
fn key(reason: &str) -> String {
    hex::encode(&digest(&SHA256, reason.as_bytes()).as_ref()[..8])
}

/// Why devices do not follow the rules.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Reasons {
    /// Each reason, the most frequent one first. A device that has several is in each of them.
    pub reasons: Vec<Counted>,
    /// The lists that they come from, each with how many devices have it.
    lists: Vec<(Vec<String>, i64)>,
    /// Whether there are more different lists than were looked at.
    pub is_partial: bool,
}

impl Reasons {
    /// How many devices have one of the reasons after the first so many.
    #[must_use]
    pub fn beyond(&self, first: usize) -> i64 {
        let others: HashSet<&str> = self
            .reasons
            .iter()
            .skip(first)
            .filter_map(|counted| counted.reason.as_deref())
            .collect();
        let without = self.reasons.iter().skip(first).find(|counted| counted.reason.is_none());
        let has = |reasons: &[String]| {
            reasons.iter().any(|reason| others.contains(reason.as_str()))
                || (reasons.is_empty() && without.is_some())
        };
        self.lists.iter().filter(|(reasons, _)| has(reasons)).map(|(_, devices)| devices).sum()
    }

    /// The reason that an address calls so.
    #[must_use]
    pub fn called(&self, key: &str) -> Option<&Counted> {
        self.reasons.iter().find(|counted| counted.key() == key)
    }
}

/// Why a tenant's devices do not follow the rules.
///
/// # Errors
/// Where the database fails.
pub async fn reasons(store: &Store, tenant: TenantId) -> Result<Reasons, sqlx::Error> {
    let rows = query(REASONS).bind(tenant.to_string()).bind(MOST_LISTS + 1);
    let rows = rows.fetch_all(store).await?;
    let is_partial = rows.len() > MOST_LISTS as usize;
    let list = |row: &Row| {
        let text: String = row.get("compliance_reasons")?;
        let mut reasons: Vec<String> = decoded("compliance_reasons", serde_json::from_str(&text))?;
        // A device counts once for a reason that it has twice.
        let mut seen = HashSet::new();
        reasons.retain(|reason| seen.insert(reason.clone()));
        Ok((reasons, row.get("count")?))
    };
    let lists = rows.iter().take(MOST_LISTS as usize).map(list);
    let lists = lists.collect::<Result<Vec<(Vec<String>, i64)>, sqlx::Error>>()?;
    let mut counted: HashMap<Option<&str>, i64> = HashMap::new();
    for (reasons, devices) in &lists {
        for reason in reasons {
            *counted.entry(Some(reason)).or_default() += devices;
        }
        if reasons.is_empty() {
            *counted.entry(None).or_default() += devices;
        }
    }
    let counted = counted.into_iter();
    let counted =
        counted.map(|(reason, devices)| Counted { reason: reason.map(str::to_owned), devices });
    let mut reasons: Vec<Counted> = counted.collect();
    reasons.sort_by(|one, other| {
        other.devices.cmp(&one.devices).then_with(|| one.reason.cmp(&other.reason))
    });
    Ok(Reasons { reasons, lists, is_partial })
}

/// Which devices are looked for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Filter {
    /// Those with this reason.
    pub reason: Option<Reason>,
    /// Those whose report stands so.
    pub report: Option<ReportState>,
    /// Those that follow the rules, and removed ones, too: all of which there was something to report.
    pub all: bool,
}

/// A reason that devices are looked for by.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reason {
    /// This one.
    Is(String),
    /// None is given.
    None,
}

impl Reason {
    /// Where the stored text has it: as JSON has it, or nothing.
    fn needle(&self) -> String {
        match self {
            Self::Is(reason) => serde_json::Value::from(reason.as_str()).to_string(),
            Self::None => "[]".to_owned(),
        }
    }

    /// The same text may stand in another reason.
    fn is_of(&self, device: &Device) -> bool {
        let reasons = device.compliance.as_ref().map_or(&[][..], |said| &said.reasons);
        match self {
            Self::Is(reason) => reasons.contains(reason),
            Self::None => reasons.is_empty(),
        }
    }
}

/// A device of a list, and how reporting it goes.
#[derive(Debug, Clone)]
pub struct Listed {
    /// The device.
    pub device: Device,
    /// How reporting it goes; `None` where there was never anything to say.
    pub report: Option<DeviceReport>,
}

impl Listed {
    fn read(row: &Row) -> Result<Self, sqlx::Error> {
        let state: Option<String> = row.get("report_state")?;
        let report = match state {
            Some(_) => Some(DeviceReport::read(row, named::read("report_state", row)?)?),
            None => None,
        };
        Ok(Self { device: Device::read(row)?, report })
    }
}

/// Where a list goes on: after the device of this id, which the MDM judged then, or which Entra calls so.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// In the order of time, the last judged first.
    Judged(Timestamp, DeviceId),
    /// In the order of Entra's ids.
    Entra(EntraDeviceId, DeviceId),
}

impl Filter {
    /// Whether the list is in the order of time: few devices may be in another state than `reported`, among many.
    fn is_by_time(&self) -> bool {
        !self.all && matches!(self.report, None | Some(ReportState::Reported))
    }

    /// The place of a device.
    #[must_use]
    pub fn place(&self, listed: &Listed) -> Option<Place> {
        let device = &listed.device;
        if self.is_by_time() {
            device.compliance.as_ref().map(|said| Place::Judged(said.at, device.id))
        } else {
            device.entra_device_id.map(|entra| Place::Entra(entra, device.id))
        }
    }
}

/// The devices that a filter lets through, at most so many after a place, and whether there are more. A page may have fewer than
/// `limit` all the same.
///
/// # Errors
/// Where the database fails.
pub async fn list(
    store: &Store,
    tenant: TenantId,
    filter: &Filter,
    after: Option<Place>,
    limit: u32,
) -> Result<(Vec<Listed>, Option<Place>), sqlx::Error> {
    let needle = filter.reason.as_ref().map(Reason::needle);
    let rows = if filter.is_by_time() {
        let (at, id) = match after {
            Some(Place::Judged(at, id)) => (at.as_millisecond(), id.to_string()),
            _ => (i64::MAX, String::new()),
        };
        let rows = query(NOT_COMPLIANT).bind(tenant.to_string()).bind(at).bind(id).bind(needle);
        rows.bind(filter.report.map(|state| named::name(&state)))
    } else {
        let (entra, id) = match after {
            Some(Place::Entra(entra, id)) => (entra.to_string(), id.to_string()),
            _ => (String::new(), String::new()),
        };
        let state = filter.report.map(|state| named::name(&state));
        let sql = if state.is_some() { BY_REPORT } else { ALL_REPORTS };
        let rows = query(sql).bind(tenant.to_string()).bind(state).bind(entra);
        rows.bind(id).bind(needle).bind(!filter.all)
    };
    let rows = rows.bind(limit + 1).fetch_all(store).await?;
    let more = rows.len() > limit as usize;
    let found = rows.iter().take(limit as usize).map(Listed::read);
    let mut found = found.collect::<Result<Vec<_>, _>>()?;
    let next = found.last().filter(|_| more).and_then(|last| filter.place(last));
    found.retain(|listed| filter.reason.as_ref().is_none_or(|reason| reason.is_of(&listed.device)));
    Ok((found, next))
}
