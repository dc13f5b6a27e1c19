//! How many people stand how to the policies, and how many decisions there were on which day.

use std::collections::BTreeMap;

use super::{known, tally::version};
use crate::{
    ids::{PolicyId, TenantId},
    store::{Store, decoded, named, query},
};

pub use known::Last;

const COUNTS: &str = "SELECT policy, accepted_version, last, people FROM report_counts \
     WHERE tenant_id = $1 AND people > 0 ORDER BY policy, accepted_version, last";
const PEOPLE: &str = "SELECT people, position, COALESCE((SELECT last FROM event_positions \
     WHERE event_positions.tenant_id = $1), 0) AS last FROM report_positions WHERE tenant_id = $1";
const CLASSES: &str = "SELECT DISTINCT policy, version, locale FROM report_classes \
     WHERE tenant_id = $1 AND policy <> '' ORDER BY policy, version, locale";
/// Each version has its range of days. The sum keeps the versions of a day apart no further.
const ACCEPTED: &str = "SELECT version, day, CAST(SUM(decisions) AS BIGINT) AS decisions FROM report_days \
     WHERE tenant_id = $1 AND policy = $2 AND decision = 'accepted' AND day <= $3 \
     GROUP BY version, day ORDER BY version, day";

/// People who stand to a policy in the same way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Group {
    /// The highest version that they accepted and did not withdraw from, if there is one.
    pub accepted: Option<u32>,
    /// What they did last.
    pub last: Last,
    /// How many they are.
    pub people: i64,
}

/// How people stand to all policies that anybody decided on, in the order of those.
///
/// # Errors
/// Where the database fails.
pub async fn groups(
    store: &Store,
    tenant: TenantId,
) -> Result<BTreeMap<PolicyId, Vec<Group>>, sqlx::Error> {
    let mut groups: BTreeMap<PolicyId, Vec<Group>> = BTreeMap::new();
    for row in query(COUNTS).bind(tenant.to_string()).fetch_all(store).await? {
        let policy = decoded("policy", row.get::<String>("policy")?.parse())?;
        let accepted = Some(version("accepted_version", &row)?).filter(|version| *version > 0);
        let (last, people) = (named::read("last", &row)?, row.get("people")?);
        groups.entry(policy).or_default().push(Group { accepted, last, people });
    }
    Ok(groups)
}

/// How many people are known, and how many events are not counted yet.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Extent {
    /// How many people have decided or enrolled a device.
    pub people: i64,
    /// How many events are to be counted.
    pub behind: i64,
}

/// How many people are known.
///
/// # Errors
/// Where the database fails.
pub async fn extent(store: &Store, tenant: TenantId) -> Result<Extent, sqlx::Error> {
    let row = query(PEOPLE).bind(tenant.to_string()).fetch_optional(store).await?;
    row.map_or(Ok(Extent::default()), |row| {
        let (last, position): (i64, i64) = (row.get("last")?, row.get("position")?);
        Ok(Extent { people: row.get("people")?, behind: last - position })
    })
}

/// What filters can name: the policies that anybody decided on, their versions and languages.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Choices {
    /// The policies.
    pub policies: Vec<String>,
    /// The versions of any of them.
    pub versions: Vec<u32>,
    /// The languages that they were read in.
    pub locales: Vec<String>,
}

/// What filters can name.
///
/// # Errors
/// Where the database fails.
pub async fn choices(store: &Store, tenant: TenantId) -> Result<Choices, sqlx::Error> {
    let mut choices = Choices::default();
    for row in query(CLASSES).bind(tenant.to_string()).fetch_all(store).await? {
        choices.policies.push(row.get("policy")?);
        choices.versions.push(version("version", &row)?);
        choices.locales.push(row.get("locale")?);
    }
    choices.policies.dedup();
    choices.versions.sort_unstable();
    choices.versions.dedup();
    choices.locales.sort();
    choices.locales.dedup();
    Ok(choices)
}

/// How often each version of a policy was accepted on which day (days since 1970 in UTC), to a day and with it.
///
/// # Errors
/// Where the database fails.
pub async fn accepted(
    store: &Store,
    tenant: TenantId,
    policy: &PolicyId,
    to: i64,
) -> Result<BTreeMap<u32, BTreeMap<i64, i64>>, sqlx::Error> {
    let mut days: BTreeMap<u32, BTreeMap<i64, i64>> = BTreeMap::new();
    let rows = query(ACCEPTED).bind(tenant.to_string()).bind(policy.as_str()).bind(to);
    for row in rows.fetch_all(store).await? {
        let of_version = days.entry(version("version", &row)?).or_default();
        of_version.insert(row.get("day")?, row.get("decisions")?);
    }
    Ok(days)
}
