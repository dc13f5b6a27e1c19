//! Where sessions are kept: tower-sessions' store on our own database.

use async_trait::async_trait;
use aws_lc_rs::digest;
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use std::{collections::HashMap, fmt, sync::Arc, time::Duration};
use tower_sessions::{
    SessionStore,
    session::{Id, Record},
    session_store::{Error, Result},
};

use super::browser::Browser;
use crate::{
    audit::{self, Action, Actor},
    clock::{Clock, Entropy},
    ids::{ObjectId, SessionId, TenantId},
    keys::{Keys, Purpose},
    portal::kept,
    store::{Store, decoded, query},
};

/// How long a session lasts while it is not used.
pub const IDLE: SignedDuration = SignedDuration::from_mins(30);
/// How long it lasts at most.
pub const LONGEST: SignedDuration = SignedDuration::from_hours(8);
/// How exactly it is known when a session was used last: it is written that often at most.
const TOUCH_EVERY: SignedDuration = SignedDuration::from_mins(1);
/// How often what is over is deleted.
const CLEAN_EVERY: Duration = Duration::from_mins(10);

/// What a session's data hold, under this name: a [`super::visitor::Visitor`].
pub const VISITOR: &str = "visitor";

const INSERT: &str = "INSERT INTO sessions (id_sha256, id, tenant_id, user_object_id, data, browser, \
     system, created_at, last_used_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $8)";
const BY_COOKIE: &str = "SELECT id, tenant_id, user_object_id, data, last_used_at FROM sessions \
     WHERE id_sha256 = $1 AND last_used_at > $2 AND created_at > $3";
const TOUCH: &str = "UPDATE sessions SET last_used_at = $2 WHERE id_sha256 = $1";
const DELETE: &str = "DELETE FROM sessions WHERE id_sha256 = $1";
const OF_PERSON: &str = "SELECT id, browser, system, created_at, last_used_at FROM sessions \
     WHERE tenant_id = $1 AND user_object_id = $2 AND last_used_at > $3 AND created_at > $4 \
     ORDER BY last_used_at DESC, id";
const END: &str = "DELETE FROM sessions WHERE tenant_id = $1 AND user_object_id = $2 AND id = $3";
const END_ALL: &str = "DELETE FROM sessions WHERE tenant_id = $1 AND user_object_id = $2";
const DELETE_OVER: &str = "DELETE FROM sessions WHERE last_used_at <= $1 OR created_at <= $2";
const DELETE_FORMS: &str = "DELETE FROM used_forms WHERE used_at <= $1";
const USE_FORM: &str =
    "INSERT INTO used_forms (id, used_at) VALUES ($1, $2) ON CONFLICT (id) DO NOTHING";

/// All sessions.
#[derive(Clone)]
pub struct Sessions {
    store: Store,
    keys: Arc<Keys>,
    clock: Clock,
    entropy: Entropy,
}

impl fmt::Debug for Sessions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Sessions")
    }
}

/// A session, as its person sees it.
#[derive(Debug, Clone)]
pub struct SignedIn {
    /// Its id; not the cookie's value.
    pub id: SessionId,
    /// With which browser.
    pub browser: Browser,
    /// Since when.
    pub since: Timestamp,
    /// When it was used last, to the minute.
    pub last_used: Timestamp,
}

/// What the table needs to know of a session's data.
#[derive(Debug, Serialize, Deserialize)]
struct Owner {
    session: SessionId,
    tenant: TenantId,
    user: ObjectId,
    browser: Browser,
}

impl Sessions {
    /// In this database, sealed with these keys.
    #[must_use]
    pub fn new(store: Store, keys: Arc<Keys>, clock: Clock, entropy: Entropy) -> Self {
        Self { store, keys, clock, entropy }
    }

    /// A person's sessions, the last used first.
    ///
    /// # Errors
    /// Where the database fails.
    pub async fn of_person(
        &self,
        tenant: TenantId,
        user: ObjectId,
    ) -> std::result::Result<Vec<SignedIn>, sqlx::Error> {
        let (used_after, begun_after) = self.still_good();
        let all = query(OF_PERSON)
            .bind(tenant.to_string())
            .bind(user.to_string())
            .bind(used_after)
            .bind(begun_after)
            .fetch_all(&self.store)
            .await?;
        let read = |row: &crate::store::Row| {
            Ok(SignedIn {
                id: decoded("id", row.get::<String>("id")?.parse())?,
                browser: Browser { name: row.get("browser")?, system: row.get("system")? },
                since: row.required_time("created_at")?,
                last_used: row.required_time("last_used_at")?,
            })
        };
        all.iter().map(read).collect()
    }

    /// Ends a session of this person; `false` where they have no such session.
    ///
    /// # Errors
    /// Where the database fails.
    pub async fn end(
        &self,
        tenant: TenantId,
        user: ObjectId,
        session: SessionId,
    ) -> std::result::Result<bool, sqlx::Error> {
        let end =
            query(END).bind(tenant.to_string()).bind(user.to_string()).bind(session.to_string());
        let mut transaction = self.store.begin().await?;
        let ended = end.execute_in(&mut transaction).await?;
        transaction.commit().await?;
        Ok(ended > 0)
    }

    /// Ends all sessions of a person, in all browsers.
    ///
    /// # Errors
    /// Where the database fails.
    pub async fn end_all(
        &self,
        tenant: TenantId,
        user: ObjectId,
    ) -> std::result::Result<(), sqlx::Error> {
        let mut transaction = self.store.begin().await?;
        let end = query(END_ALL).bind(tenant.to_string()).bind(user.to_string());
        end.execute_in(&mut transaction).await?;
        transaction.commit().await
    }

    /// Ends all sessions of a person on their behalf, with an act in the log; how many there were. Where there is none, there is
    /// no act.
    ///
    /// # Errors
    /// Where the database fails.
    pub async fn end_all_of(
        &self,
        tenant: TenantId,
        user: ObjectId,
        by: &Actor,
    ) -> std::result::Result<u64, sqlx::Error> {
        let subject = user.to_string();
        let mut transaction = self.store.begin().await?;
        let end = query(END_ALL).bind(tenant.to_string()).bind(&subject);
        let ended = end.execute_in(&mut transaction).await?;
        if ended > 0 {
            let act = audit::New {
                tenant,
                by,
                at: self.clock.now(),
                action: Action::PersonSignedOut,
                subject: &subject,
                before: Some(json!({ "sessions": ended })),
                after: None,
            };
            audit::record(&mut transaction, &self.entropy, act).await?;
        }
        transaction.commit().await?;
        Ok(ended)
    }

    /// Marks a form as sent; `false` where it was before.
    ///
    /// # Errors
    /// Where the database fails.
    pub async fn use_form(&self, id: &str) -> std::result::Result<bool, sqlx::Error> {
        let mut transaction = self.store.begin().await?;
        let used = query(USE_FORM).bind(id).bind(self.clock.now().as_millisecond());
        let used = used.execute_in(&mut transaction).await?;
        transaction.commit().await?;
        Ok(used > 0)
    }

    /// Deletes what is over, every ten minutes, until the process is about to end.
    pub fn keep_cleaning(&self, mut stop: tokio::sync::watch::Receiver<bool>) {
        let sessions = self.clone();
        tokio::spawn(async move {
            loop {
                if let Err(error) = sessions.clean().await {
                    tracing::warn!(%error, "sessions that are over could not be deleted");
                }
                let stopped = tokio::time::timeout(CLEAN_EVERY, stop.wait_for(|stop| *stop)).await;
                if stopped.is_ok() {
                    break;
                }
            }
        });
    }

    async fn clean(&self) -> std::result::Result<(), sqlx::Error> {
        let (used, begun) = self.still_good();
        let mut transaction = self.store.begin().await?;
        query(DELETE_OVER).bind(used).bind(begun).execute_in(&mut transaction).await?;
        query(DELETE_FORMS).bind(begun).execute_in(&mut transaction).await?;
        let now = self.clock.now().as_millisecond();
        query(kept::DELETE_OVER).bind(now).execute_in(&mut transaction).await?;
        transaction.commit().await
    }

    /// After when a session was used, and begun, in milliseconds since 1970, if it is still good.
    fn still_good(&self) -> (i64, i64) {
        let now = self.clock.now();
        let before = |time: SignedDuration| {
            now.saturating_sub(time).map_or(i64::MIN, Timestamp::as_millisecond)
        };
        (before(IDLE), before(LONGEST))
    }

    async fn insert(&self, record: &Record) -> std::result::Result<(), AnyError> {
        let visitor = record.data.get(VISITOR).cloned().unwrap_or_default();
        let owner: Owner = serde_json::from_value(visitor)?;
        let now = self.clock.now();
        let data = serde_json::to_vec(&record.data)?;
        let sealed = self.keys.current().seal(Purpose::Session, &data, now, &self.entropy);
        let mut transaction = self.store.begin().await?;
        query(INSERT)
            .bind(hash(&record.id))
            .bind(owner.session.to_string())
            .bind(owner.tenant.to_string())
            .bind(owner.user.to_string())
            .bind(sealed.ok_or("the session is too long")?)
            .bind(owner.browser.name)
            .bind(owner.browser.system)
            .bind(now.as_millisecond())
            .execute_in(&mut transaction)
            .await?;
        Ok(transaction.commit().await?)
    }

    async fn find(&self, id: &Id) -> std::result::Result<Option<Record>, AnyError> {
        let now = self.clock.now();
        let (used, begun) = self.still_good();
        let hash = hash(id);
        let by_cookie = query(BY_COOKIE).bind(&hash).bind(used).bind(begun);
        let Some(row) = by_cookie.fetch_optional(&self.store).await? else { return Ok(None) };
        let data: String = row.get("data")?;
        // Sealed with a key that is gone: the person signs in again.
        let Some(data) = self.keys.current().unseal(Purpose::Session, &data) else {
            return Ok(None);
        };
        let data: HashMap<String, Value> = serde_json::from_slice(&data)?;
        // Of this row, and not copied from somebody else's.
        let owner: Owner = serde_json::from_value(data.get(VISITOR).cloned().unwrap_or_default())?;
        let of_row =
            |column: &str, value: String| Ok::<_, AnyError>(row.get::<String>(column)? == value);
        if !(of_row("id", owner.session.to_string())?
            && of_row("tenant_id", owner.tenant.to_string())?
            && of_row("user_object_id", owner.user.to_string())?)
        {
            return Err("a session's data are not its own".into());
        }
        if now.duration_since(row.required_time("last_used_at")?) >= TOUCH_EVERY {
            let mut transaction = self.store.begin().await?;
            let touch = query(TOUCH).bind(&hash).bind(now.as_millisecond());
            touch.execute_in(&mut transaction).await?;
            transaction.commit().await?;
        }
        Ok(Some(Record {
            id: *id,
            data,
            // How long a session is good is decided above, by our own clock.
            expiry_date: time::OffsetDateTime::UNIX_EPOCH,
        }))
    }

    async fn delete_by_cookie(&self, id: &Id) -> std::result::Result<(), sqlx::Error> {
        let mut transaction = self.store.begin().await?;
        query(DELETE).bind(hash(id)).execute_in(&mut transaction).await?;
        transaction.commit().await
    }
}

type AnyError = Box<dyn std::error::Error + Send + Sync>;

/// What the table knows a cookie's value by: whoever reads the table cannot sign in with what they read.
fn hash(id: &Id) -> String {
    hex::encode(digest::digest(&digest::SHA256, &id.0.to_le_bytes()))
}

fn backend(error: impl fmt::Display) -> Error {
    Error::Backend(error.to_string())
}

#[async_trait]
impl SessionStore for Sessions {
    async fn create(&self, record: &mut Record) -> Result<()> {
        // Two equal ids among 2^128 would be an error of the database's: nobody gets another's session.
        self.insert(record).await.map_err(backend)
    }

    /// A session's data are written once, at the sign-in.
    async fn save(&self, _: &Record) -> Result<()> {
        Ok(())
    }

    async fn load(&self, id: &Id) -> Result<Option<Record>> {
        self.find(id).await.map_err(backend)
    }

    async fn delete(&self, id: &Id) -> Result<()> {
        self.delete_by_cookie(id).await.map_err(backend)
    }
}
