//! Withdrawals: a person takes back what they accepted (GDPR, article 7(3)). The decision stays as it was
//! made, as evidence; the withdrawal is a record of its own beside it.

use jiff::Timestamp;
use serde_json::{Value, json};

use super::{Outcome, api, committed, find_in};
use crate::{
    clock::Entropy,
    devices::cap,
    events::{self, EventType},
    ids::{DecisionId, ObjectId, TenantId},
    store::{Store, query},
};

/// The version of the record's canonical form.
const RECORD_VERSION: u32 = 1;

const INSERT: &str = "INSERT INTO withdrawals (decision_id, tenant_id, user_object_id, withdrawn_at, \
     record_version, salt, commitment) VALUES ($1, $2, $3, $4, $5, $6, $7) \
     ON CONFLICT (decision_id) DO NOTHING";

/// A withdrawal.
#[derive(Debug, Clone, Copy)]
pub struct Withdrawal {
    /// The person's tenant.
    pub tenant: TenantId,
    /// The person.
    pub user: ObjectId,
    /// What they accepted.
    pub decision: DecisionId,
    /// When they withdraw from it.
    pub at: Timestamp,
}

impl Withdrawal {
    /// The canonical form that the commitment is over: RFC 8785 (JCS), as a decision's.
    #[must_use]
    pub fn canonical(&self) -> String {
        let record: Value = json!({
            "record_version": RECORD_VERSION,
            "decision_id": self.decision,
            "tenant_id": self.tenant,
            "user_object_id": self.user,
            "withdrawn_at": self.at.as_millisecond(),
        });
        record.to_string()
    }

    fn commitment(&self, salt: &[u8; 32]) -> String {
        committed(&self.canonical(), salt)
    }
}

/// Withdraws from a decision; again changes nothing. `false` where the person has accepted no such thing.
///
/// # Errors
/// Where the database fails; nothing has changed then.
pub async fn withdraw(
    store: &Store,
    entropy: &Entropy,
    withdrawal: Withdrawal,
) -> Result<bool, sqlx::Error> {
    let Withdrawal { tenant, user, decision, at } = withdrawal;
    let mut transaction = store.begin().await?;
    // An enrollment on this decision comes before, or not at all.
    cap::lock(&mut transaction, tenant, user).await?;
    let found = find_in(&mut transaction, tenant, decision).await?;
    let theirs = found.filter(|d| d.user == user && d.outcome == Outcome::Accepted);
    let Some(mut found) = theirs else { return Ok(false) };
    let salt: [u8; 32] = entropy.bytes();
    let added = query(INSERT)
        .bind(decision.to_string())
        .bind(tenant.to_string())
        .bind(user.to_string())
        .bind(at.as_millisecond())
        .bind(RECORD_VERSION)
        .bind(hex::encode(salt))
        .bind(withdrawal.commitment(&salt))
        .execute_in(&mut transaction)
        .await?;
    if added > 0 {
        found.withdrawn_at = Some(at);
        let event = api::event(&found, EventType::AgreementWithdrawn, at);
        events::append(&mut transaction, vec![event], entropy).await?;
    }
    transaction.commit().await?;
    Ok(true)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_canonical_form_stays_as_it_is() {
        let withdrawal = Withdrawal {
            tenant: "1babcaad-604b-40ac-a9d7-9fd97c0b779f".parse().unwrap(),
            user: "2babcaad-604b-40ac-a9d7-9fd97c0b779f".parse().unwrap(),
            decision: "6babcaad-604b-40ac-a9d7-9fd97c0b779f".parse().unwrap(),
            at: "2026-11-20T12:00:00.123Z".parse().unwrap(),
        };
        assert_eq!(
            withdrawal.canonical(),
            "{\"decision_id\":\"6babcaad-604b-40ac-a9d7-9fd97c0b779f\",\"record_version\":1,\
             \"tenant_id\":\"1babcaad-604b-40ac-a9d7-9fd97c0b779f\",\
             \"user_object_id\":\"2babcaad-604b-40ac-a9d7-9fd97c0b779f\",\
             \"withdrawn_at\":1795176000123}"
        );
        assert_ne!(withdrawal.commitment(&[7; 32]), withdrawal.commitment(&[8; 32]));
    }
}
