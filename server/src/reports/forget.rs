//! Leaving somebody out of all reports, for erasure.

use crate::{
    ids::{ObjectId, TenantId},
    store::{Transaction, query},
};

const LOCK: &str = "UPDATE report_positions SET revision = revision + 1 WHERE tenant_id = $1 \
     AND position >= (SELECT last FROM event_positions WHERE event_positions.tenant_id = $1)";
/// What the person decided, by combination; a day is one of UTC.
const UNCOUNT_DAYS: &str = "UPDATE report_days SET decisions = decisions - \
     (SELECT COUNT(*) FROM decisions d WHERE d.tenant_id = $1 AND d.user_object_id = $2 \
     AND COALESCE(d.policy, '') = report_days.policy AND COALESCE(d.version, 0) = report_days.version \
     AND COALESCE(d.locale, '') = report_days.locale AND d.decision = report_days.decision \
     AND d.ownership = report_days.ownership AND d.decided_at + 0 >= report_days.day * 86400000 \
     AND d.decided_at + 0 < (report_days.day + 1) * 86400000) \
     WHERE tenant_id = $1 AND day IN (SELECT (decided_at + 86400000000000) / 86400000 - 1000000 \
     FROM decisions WHERE tenant_id = $1 AND user_object_id = $2)";
const UNCOUNT_CLASSES: &str = "UPDATE report_classes SET decisions = decisions - \
     (SELECT COUNT(*) FROM decisions d WHERE d.tenant_id = $1 AND d.user_object_id = $2 \
     AND COALESCE(d.policy, '') = report_classes.policy AND COALESCE(d.version, 0) = report_classes.version \
     AND COALESCE(d.locale, '') = report_classes.locale AND d.decision = report_classes.decision \
     AND d.ownership = report_classes.ownership) WHERE tenant_id = $1";
const UNCOUNT_PEOPLE: &str = "UPDATE report_counts SET people = people - 1 WHERE tenant_id = $1 \
     AND EXISTS (SELECT 1 FROM report_standings s WHERE s.tenant_id = $1 AND s.user_object_id = $2 \
     AND s.policy = report_counts.policy AND s.accepted_version = report_counts.accepted_version \
     AND s.last = report_counts.last)";
const UNCOUNT_PERSON: &str = "UPDATE report_positions SET people = people - (SELECT COUNT(*) FROM report_people \
     WHERE report_people.tenant_id = $1 AND report_people.user_object_id = $2) WHERE tenant_id = $1";
const DELETE: [&str; 2] = [
    "DELETE FROM report_standings WHERE tenant_id = $1 AND user_object_id = $2",
    "DELETE FROM report_people WHERE tenant_id = $1 AND user_object_id = $2",
];

/// Deletes what reports know of somebody and takes them out of all counts, before their decisions are deleted in the same
/// transaction. `false` where some of the tenant's events are not counted yet: nothing is done then, and it is to be tried again
/// in a new transaction, a second later.
///
/// # Errors
/// Where the database fails.
pub async fn forget(
    transaction: &mut Transaction,
    tenant: TenantId,
    user: ObjectId,
) -> Result<bool, sqlx::Error> {
    let (tenant, user) = (tenant.to_string(), user.to_string());
    if query(LOCK).bind(&tenant).execute_in(transaction).await? == 0 {
        return Ok(false);
    }
    let uncount = [UNCOUNT_DAYS, UNCOUNT_CLASSES, UNCOUNT_PEOPLE, UNCOUNT_PERSON];
    for sql in uncount.into_iter().chain(DELETE) {
        query(sql).bind(&tenant).bind(&user).execute_in(transaction).await?;
    }
    Ok(true)
}
