//! The device cap: how many devices a person may have, and how it holds under any race
//! (protocol.md §7; design.md, "API for the MDM server").
//!
//! What counts is a device that holds a slot. Whoever changes that for a person first locks the person's row
//! in `device_owners`, then counts: so of many enrollments at once, on however many instances, each counts
//! what the ones before it have committed. There is no counter that could drift.

use std::collections::HashMap;

use serde::Serialize;
use utoipa::ToSchema;

use crate::{
    config,
    ids::{ObjectId, TenantId},
    store::{Query, Row, Store, Transaction, query},
};

// The update changes nothing; it is what takes the lock where the row is there already.
const LOCK_OWNER: &str = "INSERT INTO device_owners (tenant_id, user_object_id) VALUES ($1, $2) \
     ON CONFLICT (tenant_id, user_object_id) DO UPDATE SET tenant_id = excluded.tenant_id";
const USED: &str = "SELECT COUNT(*) AS used FROM devices \
     WHERE tenant_id = $1 AND user_object_id = $2 AND holds_slot = 1";

/// A tenant's rule.
#[derive(Debug)]
pub struct CapRule {
    everybody: u32,
    users: HashMap<ObjectId, u32>,
    groups: Vec<(ObjectId, u32)>,
}

impl CapRule {
    /// From the configuration.
    #[must_use]
    pub fn new(tenant: &config::Tenant) -> Self {
        let overrides = || tenant.cap_overrides.iter();
        Self {
            everybody: tenant.device_cap,
            users: overrides().filter_map(|o| Some((o.user?, o.cap))).collect(),
            groups: overrides().filter_map(|o| Some((o.group?, o.cap))).collect(),
        }
    }

    /// The groups that the rule names.
    pub fn groups(&self) -> impl Iterator<Item = ObjectId> {
        self.groups.iter().map(|(group, _)| *group)
    }

    /// A person's cap: their own; else the highest of their groups'; else everybody's.
    #[must_use]
    pub fn limit(&self, user: ObjectId, groups: &[ObjectId]) -> u32 {
        self.limit_and_why(user, groups).0
    }

    /// The same with whose it is.
    #[must_use]
    pub fn limit_and_why(&self, user: ObjectId, groups: &[ObjectId]) -> (u32, CapOf) {
        let of_groups = || {
            let theirs = self.groups.iter().filter(|(group, _)| groups.contains(group));
            theirs.max_by_key(|(_, cap)| *cap).map(|(group, cap)| (*cap, CapOf::Group(*group)))
        };
        let own = self.users.get(&user).map(|cap| (*cap, CapOf::User));
        own.or_else(of_groups).unwrap_or((self.everybody, CapOf::Everybody))
    }
}

/// Whose a person's cap is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CapOf {
    /// Everybody's.
    Everybody,
    /// This group's, which has the highest of the person's groups.
    Group(ObjectId),
    /// The person's own.
    User,
}

/// A person's devices against their cap.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, ToSchema)]
pub struct CapUse {
    /// How many devices the person may have.
    pub limit: u32,
    /// How many count now.
    pub used: u32,
}

impl CapUse {
    /// Whether one more fits.
    #[must_use]
    pub fn has_room(self) -> bool {
        self.used < self.limit
    }
}

/// Locks what counts against a person's cap until the transaction ends.
///
/// # Errors
/// Where the database fails.
pub async fn lock(
    transaction: &mut Transaction,
    tenant: TenantId,
    user: ObjectId,
) -> Result<(), sqlx::Error> {
    let lock = query(LOCK_OWNER).bind(tenant.to_string()).bind(user.to_string());
    lock.execute_in(transaction).await.map(|_| ())
}

/// How many devices count against a person's cap. Only under [`lock`] does that hold until the transaction
/// ends.
///
/// # Errors
/// Where the database fails.
pub async fn used(
    transaction: &mut Transaction,
    tenant: TenantId,
    user: ObjectId,
) -> Result<u32, sqlx::Error> {
    counted(count(tenant, user).fetch_optional_in(transaction).await?)
}

/// How many devices count now, to be shown.
///
/// # Errors
/// Where the database fails.
pub async fn used_now(store: &Store, tenant: TenantId, user: ObjectId) -> Result<u32, sqlx::Error> {
    counted(count(tenant, user).fetch_optional(store).await?)
}

fn count<'q>(tenant: TenantId, user: ObjectId) -> Query<'q> {
    query(USED).bind(tenant.to_string()).bind(user.to_string())
}

fn counted(row: Option<Row>) -> Result<u32, sqlx::Error> {
    let used: i64 = row.ok_or(sqlx::Error::RowNotFound)?.get("used")?;
    Ok(u32::try_from(used).unwrap_or(u32::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_persons_own_cap_comes_first_then_the_highest_of_their_groups() {
        let [ada, grace, sales, managers]: [ObjectId; 4] = [1, 2, 3, 4]
            .map(|n| format!("0000000{n}-0000-4000-8000-000000000000").parse().unwrap());
        let rule = CapRule {
            everybody: 15,
            users: HashMap::from([(ada, 2)]),
            groups: vec![(sales, 20), (managers, 1000)],
        };
        assert_eq!(rule.limit(ada, &[sales, managers]), 2);
        assert_eq!(rule.limit(grace, &[sales, managers]), 1000);
        assert_eq!(rule.limit(grace, &[sales]), 20);
        assert_eq!(rule.limit(grace, &[]), 15);
        let why = |user, groups: &[ObjectId]| rule.limit_and_why(user, groups).1;
        assert_eq!(why(ada, &[sales]), CapOf::User);
        assert_eq!(why(grace, &[managers, sales]), CapOf::Group(managers));
        assert_eq!(why(grace, &[ada]), CapOf::Everybody);
    }
}
