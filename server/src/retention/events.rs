//! What events say of people. An event stays, with its id, place, type and time, so that whoever follows events misses none;
//! what it says goes, but for the id of the decision or device that it is about.

use jiff::Timestamp;
use serde_json::{Map, Value, json};

use crate::{
    ids::{ObjectId, TenantId},
    store::{Row, Transaction, decoded, query},
};

const OF_PERSON: &str =
    "SELECT position, data FROM events WHERE tenant_id = $1 AND user_object_id = $2";
/// Of before events had the person beside their data.
const OF_BEFORE: &str = "SELECT position, data FROM events WHERE tenant_id = $1 AND user_object_id IS NULL \
     AND instr(data, $2) > 0";
const OLD: &str = "SELECT position, data FROM events \
     WHERE tenant_id = $1 AND at < $2 AND user_object_id IS NOT NULL ORDER BY at, position LIMIT $3";
const EMPTY: &str = "UPDATE events SET data = $3, user_object_id = NULL \
     WHERE tenant_id = $1 AND position = $2";

/// Empties all events that are about somebody; how many.
pub(super) async fn empty_of(
    transaction: &mut Transaction,
    tenant: TenantId,
    user: ObjectId,
) -> Result<u64, sqlx::Error> {
    let mut rows = Vec::new();
    for (sql, of) in
        [(OF_PERSON, user.to_string()), (OF_BEFORE, format!("\"object_id\":\"{user}\""))]
    {
        let found = query(sql).bind(tenant.to_string()).bind(of);
        rows.extend(found.fetch_all_in(transaction).await?);
    }
    empty(transaction, tenant, &rows).await
}

/// Empties some of those that happened before a time; how many.
pub(super) async fn empty_old(
    transaction: &mut Transaction,
    tenant: TenantId,
    before: Timestamp,
    limit: u32,
) -> Result<u64, sqlx::Error> {
    let old = query(OLD).bind(tenant.to_string()).bind(before.as_millisecond()).bind(limit);
    let rows = old.fetch_all_in(transaction).await?;
    empty(transaction, tenant, &rows).await
}

async fn empty(
    transaction: &mut Transaction,
    tenant: TenantId,
    rows: &[Row],
) -> Result<u64, sqlx::Error> {
    let mut emptied = 0;
    for row in rows {
        let data: Value = decoded("data", serde_json::from_str(&row.get::<String>("data")?))?;
        let update = query(EMPTY).bind(tenant.to_string()).bind(row.get::<i64>("position")?);
        emptied += update.bind(emptied_data(&data).to_string()).execute_in(transaction).await?;
    }
    Ok(emptied)
}

/// What is left of an event's data.
fn emptied_data(data: &Value) -> Value {
    let mut left = Map::new();
    for name in ["decision_id", "device_id"] {
        if let Some(id) = data.get(name) {
            left.insert(name.to_owned(), id.clone());
        }
    }
    left.insert("erased".to_owned(), json!(true));
    left.into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_an_event_the_ids_of_things_stay_and_nothing_of_people() {
        let data = json!({
            "decision_id": "d", "user": { "object_id": "u", "upn": "ada" }, "device": { "name": "x" },
        });
        assert_eq!(emptied_data(&data), json!({ "decision_id": "d", "erased": true }));
        assert_eq!(
            emptied_data(&json!({ "device_id": 1 })),
            json!({ "device_id": 1, "erased": true })
        );
        assert_eq!(emptied_data(&Value::Null), json!({ "erased": true }));
    }
}
