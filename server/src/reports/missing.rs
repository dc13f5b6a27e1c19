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
const KINDS: &str = "SELECT decided_on FROM report_people_kinds WHERE tenant_id = $1";
/// Of those who decided on the same policies.
const DECIDED_ON: &str = "SELECT user_object_id, name, upn, last_seen FROM report_people \
     WHERE tenant_id = $1 AND decided_on = $2 AND name >= $3 AND name < $6 \
     AND (name > $3 OR user_object_id > $4) ORDER BY name, user_object_id LIMIT $5";
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
    fn bind<'q>(&self, sql: &'static str, tenant: TenantId, of: &'q str) -> Query<'q> {
        let (first, end) = beginning(&self.name.to_ascii_lowercase());
        // The place is in the range, or nothing is: names begin with what was asked for.
        let (name, id) = match &self.after {
            Some((name, id)) if *name >= first => (name.clone(), id.to_string()),
            _ => (first, String::new()),
        };
        let query = query(sql).bind(tenant.to_string()).bind(of).bind(name).bind(id);
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
        let rows = wanted.bind(STANDING_SO, tenant, in_force.policy.as_str());
        let rows = rows.bind(group.accepted.map_or(0, i64::from)).bind(named::name(&group.last));
        for row in rows.bind(until).fetch_all(store).await? {
            found.push(missing(&row, reason, true)?);
        }
    }
    if wants(Reason::Never) {
        let decided = format!(" {} ", in_force.policy);
        for kind in query(KINDS).bind(tenant.to_string()).fetch_all(store).await? {
            let decided_on: String = kind.get("decided_on")?;
            if decided_on.contains(&decided) {
                continue;
            }
            let rows = wanted.bind(DECIDED_ON, tenant, &decided_on);
            for row in rows.fetch_all(store).await? {
                found.push(missing(&row, Reason::Never, false)?);
            }
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::DatabaseUrl;

    #[tokio::test]
    async fn each_kind_of_people_is_read_in_the_order_of_an_index() {
        let folder = tempfile::tempdir().unwrap();
        let database = DatabaseUrl::Sqlite(folder.path().join("missing.db"));
        let store = Store::open(&database).await.unwrap();
        for (sql, expected) in [
            (
                STANDING_SO,
                "s USING INDEX report_standings_by_name (tenant_id=? AND policy=? AND accepted_version=? AND last=? \
                 AND name>? AND name<?)",
            ),
            (
                DECIDED_ON,
                "report_people USING INDEX report_people_by_name (tenant_id=? AND decided_on=? AND name>? AND name<?)",
            ),
            (
                ENDED,
                "report_standings USING COVERING INDEX report_standings_by_name \
                 (tenant_id=? AND policy=? AND accepted_version=? AND last=?)",
            ),
        ] {
            let explain = Box::leak(format!("EXPLAIN QUERY PLAN {sql}").into_boxed_str());
            let rows = (0..9).fold(query(explain), |query, _| query.bind(1i64));
            let rows = rows.fetch_all(&store).await.unwrap();
            let plan: Vec<String> = rows.iter().map(|row| row.get("detail").unwrap()).collect();
            assert!(plan.iter().any(|line| line.contains(expected)), "{sql}: {plan:#?}");
            assert!(!plan.iter().any(|line| line.contains("TEMP B-TREE")), "{sql}: {plan:#?}");
        }
    }
}
