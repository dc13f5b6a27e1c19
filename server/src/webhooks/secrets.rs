//! The secrets of endpoints: made by command, shown once, kept sealed. A new one signs at once, and the one before it
//! beside it for a day, so that a receiver can change over in its own time.

use jiff::{SignedDuration, Timestamp};

use super::{Endpoint, endpoint, signature::Secret};
use crate::{
    clock::Entropy,
    keys::{KeyRing, Purpose},
    store::{Store, query},
};

/// How long the secret before the newest still signs.
pub const BESIDE: SignedDuration = SignedDuration::from_hours(24);

const INSERT: &str = "INSERT INTO webhook_secrets (tenant_id, webhook, sealed, created_at) \
     VALUES ($1, $2, $3, $4)";
const END: &str = "UPDATE webhook_secrets SET ends_at = $3 \
     WHERE tenant_id = $1 AND webhook = $2 AND ends_at IS NULL";
const DELETE_OVER: &str =
    "DELETE FROM webhook_secrets WHERE tenant_id = $1 AND webhook = $2 AND ends_at <= $3";
const GOOD: &str = "SELECT sealed, created_at, ends_at FROM webhook_secrets \
     WHERE tenant_id = $1 AND webhook = $2 AND (ends_at IS NULL OR ends_at > $3) \
     ORDER BY created_at DESC, ends_at DESC";

/// A secret that signs, sealed.
#[derive(Debug, Clone)]
pub struct Sealed {
    text: String,
    /// When it was made.
    pub created_at: Timestamp,
    /// Until when it signs; `None`: it is the newest.
    pub ends_at: Option<Timestamp>,
}

/// Makes a new secret and returns it: the only time that anybody sees it. `None` where it cannot be sealed.
///
/// # Errors
/// Where the database fails.
pub async fn create(
    store: &Store,
    endpoint: &Endpoint,
    keys: &KeyRing,
    now: Timestamp,
    entropy: &Entropy,
) -> Result<Option<String>, sqlx::Error> {
    let secret = Secret::random(entropy).expose();
    // With its endpoint: it is good for no other.
    let text = format!("{endpoint}/{secret}");
    let Some(sealed) = keys.seal(Purpose::Webhook, text.as_bytes(), now, entropy) else {
        return Ok(None);
    };
    let ends_at = now.checked_add(BESIDE).unwrap_or(now);
    let mut transaction = store.begin().await?;
    endpoint::register(&mut transaction, endpoint, now).await?;
    endpoint::lock(&mut transaction, endpoint).await?;
    endpoint
        .bind(query(DELETE_OVER))
        .bind(now.as_millisecond())
        .execute_in(&mut transaction)
        .await?;
    endpoint.bind(query(END)).bind(ends_at.as_millisecond()).execute_in(&mut transaction).await?;
    let insert = endpoint.bind(query(INSERT)).bind(sealed).bind(now.as_millisecond());
    insert.execute_in(&mut transaction).await?;
    transaction.commit().await?;
    Ok(Some(secret))
}

/// The secrets that sign now, the newest first.
///
/// # Errors
/// Where the database fails.
pub async fn good(
    store: &Store,
    endpoint: &Endpoint,
    now: Timestamp,
) -> Result<Vec<Sealed>, sqlx::Error> {
    let rows = endpoint.bind(query(GOOD)).bind(now.as_millisecond()).fetch_all(store).await?;
    rows.iter()
        .map(|row| {
            Ok(Sealed {
                text: row.get("sealed")?,
                created_at: row.required_time("created_at")?,
                ends_at: row.time("ends_at")?,
            })
        })
        .collect()
}

impl Sealed {
    /// The secret; `None` where the key file is not the one that it was sealed with.
    #[must_use]
    pub fn open(&self, endpoint: &Endpoint, keys: &KeyRing) -> Option<Secret> {
        let text = String::from_utf8(keys.unseal(Purpose::Webhook, &self.text)?).ok()?;
        Secret::read(text.strip_prefix(&format!("{endpoint}/"))?)
    }
}
