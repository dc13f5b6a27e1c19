//! Who has not accepted the version of a policy that is in force, in the order of their names.

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

use super::{known::Last, standing::Group, tally::version};
use crate::{
    ids::{ObjectId, PolicyId, TenantId},
    store::{Query, Row, Store, beginning, decoded, named, query},
    terms::audience::Lasting,
};

const STANDING_SO: &str = "SELECT s.user_object_id, s.name, p.upn, p.last_seen, s.accepted_version, \
     s.accepted_at, s.last, s.last_version, s.last_at FROM report_standings s \
     JOIN report_people p ON p.tenant_id = s.tenant_id AND p.user_object_id = s.user_object_id \
     WHERE s.tenant_id = $1 AND s.policy = $2 AND s.name >= $3 AND s.name < $6 \
     AND (s.name > $3 OR s.user_object_id > $4) AND s.accepted_version = $7 AND s.last = $8 \
     AND (CAST($9 AS BIGINT) IS NULL OR s.accepted_at <= $9) \
     ORDER BY s.name, s.user_object_id LIMIT $5";
const NEVER: &str = "SELECT p.user_object_id, p.name, p.upn, p.last_seen FROM report_people p \
     WHERE p.tenant_id = $1 AND p.name >= $3 AND p.name < $6 \
     AND (p.name > $3 OR p.user_object_id > $4) \
     AND NOT EXISTS (SELECT 1 FROM report_standings s WHERE s.tenant_id = p.tenant_id \
     AND s.user_object_id = p.user_object_id AND s.policy = $2) \
     ORDER BY p.name, p.user_object_id LIMIT $5";
const ENDED: &str = "SELECT COUNT(*) AS people FROM report_standings \
     WHERE tenant_id = $1 AND policy = $2 AND accepted_version = $3 AND last = $4 AND accepted_at <= $5";

/// Why somebody counts as one who has not accepted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reason {
    /// They have never decided on the policy.
    Never,
    /// They accepted an earlier version.
    Older,
    /// They declined last.
    Declined,
    /// They withdrew last.
    Withdrew,
    /// They accepted, and the time that an acceptance lasts for is over.
    Ended,
}

impl Reason {
    /// All of them.
    pub const ALL: [Self; 5] =
        [Self::Never, Self::Older, Self::Declined, Self::Withdrew, Self::Ended];
}

/// The version that is in force.
#[derive(Debug, Clone)]
pub struct InForce {
    /// The policy.
    pub policy: PolicyId,
    /// The version's number.
    pub version: u32,
    /// How long an acceptance lasts.
    pub lasting: Lasting,
}

impl InForce {
    /// Acceptances of then and before have ended by now.
    fn ended_until(&self, now: Timestamp) -> Option<i64> {
        match self.lasting {
            Lasting::ForGood => None,
            Lasting::Days(days) => {
                let days = SignedDuration::from_hours(24 * i64::from(days));
                now.checked_sub(days).ok().map(Timestamp::as_millisecond)
            }
            Lasting::Until(end) => (end <= now).then(|| end.as_millisecond() - 1),
        }
    }

    /// Why those of a group have not accepted; `None` where they have, if that has not ended.
    fn reason(&self, group: &Group) -> Option<Reason> {
        match (group.accepted, group.last) {
            (Some(version), _) if version >= self.version => None,
            (_, Last::Declined) => Some(Reason::Declined),
            (_, Last::Withdrawn) | (None, Last::Accepted) => Some(Reason::Withdrew),
            (Some(_), Last::Accepted) => Some(Reason::Older),
        }
    }
}

/// How many people stand how to the version in force. Everybody who is known is in one of these.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Totals {
    /// They have accepted it.
    pub accepted: i64,
    /// The others, in the order of [`Reason::ALL`].
    pub missing: [i64; 5],
}

impl Totals {
    /// How many of one kind.
    #[must_use]
    pub fn of(&self, reason: Reason) -> i64 {
        let at = Reason::ALL.iter().position(|other| *other == reason);
        at.and_then(|at| self.missing.get(at)).copied().unwrap_or_default()
    }

    fn add(&mut self, reason: Reason, people: i64) {
        let at = Reason::ALL.iter().position(|other| *other == reason);
        if let Some(sum) = at.and_then(|at| self.missing.get_mut(at)) {
            *sum += people;
        }
    }
}

/// How many people stand how to the version in force.
///
/// # Errors
/// Where the database fails.
pub async fn totals(
    store: &Store,
    tenant: TenantId,
    in_force: &InForce,
    groups: &[Group],
    (people, now): (i64, Timestamp),
) -> Result<Totals, sqlx::Error> {
    let mut totals = Totals::default();
    let mut decided = 0;
    for group in groups {
        decided += group.people;
        match (in_force.reason(group), in_force.ended_until(now)) {
            (Some(reason), _) => totals.add(reason, group.people),
            (None, None) => totals.accepted += group.people,
            (None, Some(until)) => {
                let ended = query(ENDED).bind(tenant.to_string()).bind(in_force.policy.as_str());
                let ended = ended.bind(group.accepted.map_or(0, i64::from));
                let ended = ended.bind(named::name(&group.last)).bind(until);
                let row = ended.fetch_optional(store).await?.ok_or(sqlx::Error::RowNotFound)?;
                let ended: i64 = row.get("people")?;
                totals.add(Reason::Ended, ended);
                totals.accepted += group.people - ended;
            }
        }
    }
    // Never so where both are counted together.
    totals.add(Reason::Never, (people - decided).max(0));
    Ok(totals)
}

/// Somebody who has not accepted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Missing {
    /// Who.
    pub user: ObjectId,
    /// The user principal name, as it was seen last.
    pub upn: Option<String>,
    /// What the list is sorted by.
    pub name: String,
    /// When anything of theirs was seen last.
    pub seen: Timestamp,
    /// Why.
    pub reason: Reason,
    /// The version that they accepted last and did not withdraw from, and when.
    pub accepted: Option<(u32, Timestamp)>,
    /// When they did what they did last.
    pub last_at: Option<Timestamp>,
}

/// Which of those who have not accepted.
#[derive(Debug, Clone, Default)]
pub struct Wanted {
    /// Of this kind; `None`: of all.
    pub reason: Option<Reason>,
    /// Whose name begins so, in any case.
    pub name: String,
    /// After the one with this name and id.
    pub after: Option<(String, ObjectId)>,
    /// At most so many.
    pub limit: u32,
}

impl Wanted {
    fn bind<'q>(&self, sql: &'static str, tenant: TenantId, policy: &'q PolicyId) -> Query<'q> {
        let (first, end) = beginning(&self.name.to_ascii_lowercase());
        // The place is in the range, or nothing is: names begin with what was asked for.
        let (name, id) = match &self.after {
            Some((name, id)) if *name >= first => (name.clone(), id.to_string()),
            _ => (first, String::new()),
        };
        let query = query(sql).bind(tenant.to_string()).bind(policy.as_str()).bind(name).bind(id);
        query.bind(self.limit).bind(end)
    }
}

/// Those who have not accepted the version in force, in the order of their names.
///
/// # Errors
/// Where the database fails.
pub async fn list(
    store: &Store,
    tenant: TenantId,
    in_force: &InForce,
    groups: &[Group],
    (wanted, now): (&Wanted, Timestamp),
) -> Result<Vec<Missing>, sqlx::Error> {
    let mut found = Vec::new();
    let wants = |reason| wanted.reason.is_none_or(|wanted| wanted == reason);
    let ended_until = in_force.ended_until(now);
    for group in groups {
        let (reason, until) = match (in_force.reason(group), ended_until) {
            (Some(reason), _) => (reason, None),
            (None, Some(until)) => (Reason::Ended, Some(until)),
            (None, None) => continue,
        };
        if !wants(reason) {
            continue;
        }
        let rows = wanted.bind(STANDING_SO, tenant, &in_force.policy);
        let rows = rows.bind(group.accepted.map_or(0, i64::from)).bind(named::name(&group.last));
        for row in rows.bind(until).fetch_all(store).await? {
            found.push(missing(&row, reason, true)?);
        }
    }
    if wants(Reason::Never) {
        for row in wanted.bind(NEVER, tenant, &in_force.policy).fetch_all(store).await? {
            found.push(missing(&row, Reason::Never, false)?);
        }
    }
    found.sort_by(|a, b| (&a.name, a.user).cmp(&(&b.name, b.user)));
    found.truncate(usize::try_from(wanted.limit).unwrap_or(usize::MAX));
    Ok(found)
}

fn missing(row: &Row, reason: Reason, stands: bool) -> Result<Missing, sqlx::Error> {
    let accepted = match stands {
        true => row.time("accepted_at")?,
        false => None,
    };
    Ok(Missing {
        user: decoded("user_object_id", row.get::<String>("user_object_id")?.parse())?,
        upn: row.get("upn")?,
        name: row.get("name")?,
        seen: row.required_time("last_seen")?,
        reason,
        accepted: match accepted {
            Some(at) => Some((version("accepted_version", row)?, at)),
            None => None,
        },
        last_at: if stands { row.time("last_at")? } else { None },
    })
}
