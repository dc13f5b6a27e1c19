//! Attempts: what happened each time a device came to the Terms of Use page or asked for enrollment, for the help desk.
//! Only what is somebody's: of a tenant that a validated token, an opened ticket or an API token names. No token, PIN or
//! blob is in it. It is kept for 30 days, and is no evidence: what cannot be written in time is left out (`writer`).

mod cleaning;
pub mod writer;

use std::{borrow::Cow, cmp::Reverse};

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::{
    ids::{AttemptId, DecisionId, DeviceId, ObjectId, TenantId},
    store::{Parameter, Row, Store, decoded, many::AddRows, named, query},
    terms_of_use::request::{Ownership, Theme},
    text::storable,
};

macro_rules! select {
    ($of:literal) => {
        concat!(
            "SELECT id, tenant_id, at, kind, outcome, code, why, user_object_id, upn, client_request_id, \
             support_id, decision_id, device_id, hardware_id, ownership, theme, os_version, user_agent \
             FROM attempts ",
            $of
        )
    };
}

static ADD: AddRows = AddRows::new(
    "INSERT INTO attempts (id, tenant_id, at, kind, outcome, code, why, user_object_id, \
     upn, client_request_id, support_id, decision_id, device_id, hardware_id, ownership, theme, \
     os_version, user_agent) VALUES",
    18,
    "",
);
const BY_ID: &str = select!("WHERE tenant_id = $1 AND id = $2");
const LATEST_OF_USER: &str = select!(
    "WHERE tenant_id = $1 AND user_object_id = $2 \
     AND (at < $3 OR (at = $3 AND id < $4)) ORDER BY at DESC, id DESC LIMIT $5"
);
// One by one, as each has its index; SQLite would look through all of a tenant's for several at once.
const ABOUT: [&str; 5] = [
    select!("WHERE tenant_id = $1 AND client_request_id = $2 ORDER BY at DESC, id DESC LIMIT $3"),
    select!("WHERE tenant_id = $1 AND support_id = $2 ORDER BY at DESC, id DESC LIMIT $3"),
    select!("WHERE tenant_id = $1 AND decision_id = $2 ORDER BY at DESC, id DESC LIMIT $3"),
    select!("WHERE tenant_id = $1 AND device_id = $2 ORDER BY at DESC, id DESC LIMIT $3"),
    select!("WHERE tenant_id = $1 AND hardware_id = $2 ORDER BY at DESC, id DESC LIMIT $3"),
];
/// The longest texts that are kept, in characters.
const LONGEST: usize = 512;

/// Where a device came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// The Terms of Use page or its form.
    Terms,
    /// `POST /api/v1/enrollments`
    Enrollment,
}

/// What happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attempt {
    /// Its id.
    pub id: AttemptId,
    /// The tenant.
    pub tenant: TenantId,
    /// When.
    pub at: Timestamp,
    /// Where.
    pub kind: Kind,
    /// How it ended: the name under which it is counted.
    pub outcome: Cow<'static, str>,
    /// What Windows showed or was told, as the help pages name it.
    pub code: Option<Cow<'static, str>>,
    /// Why, in words.
    pub why: Option<String>,
    /// The person.
    pub user: Option<ObjectId>,
    /// The user principal name.
    pub upn: Option<String>,
    /// What Windows called the attempt.
    pub client_request_id: Option<String>,
    /// What the page showed for support, or the trace id of the enrollment.
    pub support_id: String,
    /// The decision that was made or that the blob is about.
    pub decision: Option<DecisionId>,
    /// The device in the registry.
    pub device: Option<DeviceId>,
    /// What the MDM knows the hardware by.
    pub hardware_id: Option<String>,
    /// Whose device it is.
    pub ownership: Option<Ownership>,
    /// The look that the page had.
    pub theme: Option<Theme>,
    /// The device's Windows.
    pub os_version: Option<String>,
    /// What the web view called itself.
    pub user_agent: Option<String>,
}

/// A text as it is kept.
fn kept(text: &str) -> String {
    storable(text, LONGEST)
}

/// The same for what is searched for.
fn searched(text: &str) -> String {
    kept(text).to_ascii_lowercase()
}

impl Attempt {
    fn read(row: &Row) -> Result<Self, sqlx::Error> {
        fn id<T: std::str::FromStr>(column: &str, row: &Row) -> Result<Option<T>, sqlx::Error>
        where
            T::Err: std::error::Error + Send + Sync + 'static,
        {
            let text: Option<String> = row.get(column)?;
            decoded(column, text.map(|text| text.parse()).transpose())
        }
        let has = |column: &str| Ok::<_, sqlx::Error>(row.get::<Option<String>>(column)?.is_some());
        Ok(Self {
            id: decoded("id", row.get::<String>("id")?.parse())?,
            tenant: decoded("tenant_id", row.get::<String>("tenant_id")?.parse())?,
            at: row.required_time("at")?,
            kind: named::read("kind", row)?,
            outcome: row.get::<String>("outcome")?.into(),
            code: row.get::<Option<String>>("code")?.map(Into::into),
            why: row.get("why")?,
            user: id("user_object_id", row)?,
            upn: row.get("upn")?,
            client_request_id: row.get("client_request_id")?,
            support_id: row.get("support_id")?,
            decision: id("decision_id", row)?,
            device: id("device_id", row)?,
            hardware_id: row.get("hardware_id")?,
            ownership: has("ownership")?.then(|| named::read("ownership", row)).transpose()?,
            theme: has("theme")?.then(|| named::read("theme", row)).transpose()?,
            os_version: row.get("os_version")?,
            user_agent: row.get("user_agent")?,
        })
    }

    /// Its row.
    fn values(&self) -> Vec<Parameter<'_>> {
        let text = |text: &Option<String>| text.as_deref().map(kept);
        let search = |text: &Option<String>| text.as_deref().map(searched);
        vec![
            self.id.to_string().into(),
            self.tenant.to_string().into(),
            self.at.as_millisecond().into(),
            named::name(&self.kind).into(),
            self.outcome.as_ref().into(),
            self.code.as_deref().into(),
            text(&self.why).into(),
            self.user.map(|user| user.to_string()).into(),
            search(&self.upn).into(),
            search(&self.client_request_id).into(),
            searched(&self.support_id).into(),
            self.decision.map(|id| id.to_string()).into(),
            self.device.map(|id| id.to_string()).into(),
            search(&self.hardware_id).into(),
            self.ownership.map(Ownership::as_str).into(),
            self.theme.map(Theme::as_str).into(),
            text(&self.os_version).into(),
            text(&self.user_agent).into(),
        ]
    }
}

/// A tenant's attempt by its id.
///
/// # Errors
/// Where the database fails.
pub async fn find(
    store: &Store,
    tenant: TenantId,
    id: AttemptId,
) -> Result<Option<Attempt>, sqlx::Error> {
    let found = query(BY_ID).bind(tenant.to_string()).bind(id.to_string());
    found.fetch_optional(store).await?.as_ref().map(Attempt::read).transpose()
}

/// A person's attempts, the newest first, before the one with this time and id.
///
/// # Errors
/// Where the database fails.
pub async fn latest(
    store: &Store,
    tenant: TenantId,
    user: ObjectId,
    before: Option<(Timestamp, AttemptId)>,
    limit: u32,
) -> Result<Vec<Attempt>, sqlx::Error> {
    let (before_at, before_id) = match before {
        Some((at, id)) => (at.as_millisecond(), id.to_string()),
        None => (i64::MAX, String::new()),
    };
    let latest = query(LATEST_OF_USER)
        .bind(tenant.to_string())
        .bind(user.to_string())
        .bind(before_at)
        .bind(before_id)
        .bind(limit);
    latest.fetch_all(store).await?.iter().map(Attempt::read).collect()
}

/// The attempts that an id is about, the newest first: a client-request-id, what a page showed for support, a trace id,
/// a decision, a device or its hardware id.
///
/// # Errors
/// Where the database fails.
pub async fn about(
    store: &Store,
    tenant: TenantId,
    id: &str,
    limit: u32,
) -> Result<Vec<Attempt>, sqlx::Error> {
    let (id, mut found) = (searched(id), Vec::new());
    for sql in ABOUT {
        let about = query(sql).bind(tenant.to_string()).bind(&id).bind(limit);
        for row in about.fetch_all(store).await? {
            found.push(Attempt::read(&row)?);
        }
    }
    found.sort_by_key(|attempt| Reverse((attempt.at, attempt.id)));
    found.dedup_by_key(|attempt| attempt.id);
    found.truncate(limit as usize);
    Ok(found)
}
