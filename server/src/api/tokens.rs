//! API tokens: made by command, stored hashed, each for one tenant.

use std::{
    fmt,
    net::{IpAddr, Ipv4Addr, SocketAddr},
    str::FromStr,
};

use axum::{
    extract::{ConnectInfo, Request, State},
    http::{HeaderMap, StatusCode},
    middleware::Next,
    response::Response,
};
use base64::{Engine as _, prelude::BASE64_URL_SAFE_NO_PAD as BASE64URL};
use jiff::Timestamp;
use serde_json::json;

use super::problem::Problem;
use crate::{
    app_state::App,
    audit::{self, Action, Actor},
    clock::Entropy,
    ids::{ApiTokenId, TenantId},
    store::{Row, Store, decoded, query},
    terms::folder::sha256,
    terms_of_use::request::bearer,
};

const INSERT: &str = "INSERT INTO api_tokens (id, tenant_id, name, token_sha256, rights, created_at, \
     expires_at) VALUES ($1, $2, $3, $4, $5, $6, $7)";
const BY_HASH: &str = "SELECT id, tenant_id, name, rights FROM api_tokens \
     WHERE token_sha256 = $1 AND revoked_at IS NULL AND (expires_at IS NULL OR expires_at > $2)";
const LIST: &str = "SELECT id, tenant_id, name, rights, created_at, expires_at, revoked_at \
     FROM api_tokens WHERE (CAST($1 AS TEXT) IS NULL OR tenant_id = $1) \
     AND (CAST($2 AS TEXT) IS NULL OR id = $2) ORDER BY created_at, id";
const REVOKE: &str = "UPDATE api_tokens SET revoked_at = $2 WHERE id = $1 AND revoked_at IS NULL \
     AND (CAST($3 AS TEXT) IS NULL OR tenant_id = $3) RETURNING tenant_id, name, rights";

/// How every token begins, so that people and scanners know one when they see it.
const PREFIX: &str = "vst_";

/// What a token may be used for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, clap::ValueEnum)]
pub enum Right {
    /// Redeem blobs and enroll devices.
    Enroll,
    /// Read devices, decisions and events.
    Read,
    /// Report compliance and check-ins.
    Compliance,
    /// Report removals.
    Removal,
}

impl Right {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Enroll, Self::Read, Self::Compliance, Self::Removal];

    /// Its name.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Enroll => "enroll",
            Self::Read => "read",
            Self::Compliance => "compliance",
            Self::Removal => "removal",
        }
    }
}

impl FromStr for Right {
    type Err = ();
    fn from_str(text: &str) -> Result<Self, ()> {
        Self::ALL.into_iter().find(|right| right.as_str() == text).ok_or(())
    }
}

impl fmt::Display for Right {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// What people know a token by, from what they typed.
///
/// # Errors
/// Where it is empty, too long or cannot be shown.
pub fn name(text: &str) -> Result<String, &'static str> {
    let text = text.trim();
    if text.is_empty() || text.chars().count() > 100 || text.chars().any(char::is_control) {
        return Err("expected 1 to 100 characters");
    }
    Ok(text.to_owned())
}

/// A token that is to be made.
#[derive(Debug, Clone)]
pub struct NewToken<'a> {
    /// The tenant that it is for.
    pub tenant: TenantId,
    /// What people know it by.
    pub name: &'a str,
    /// What it may be used for.
    pub rights: &'a [Right],
    /// From when on it is no longer good; `None`: never.
    pub expires_at: Option<Timestamp>,
}

/// Makes a token and returns it: the only time that anybody sees it.
///
/// # Errors
/// Where the database fails.
pub async fn create(
    store: &Store,
    token: &NewToken<'_>,
    by: &Actor,
    now: Timestamp,
    entropy: &Entropy,
) -> Result<String, sqlx::Error> {
    let secret = format!("{PREFIX}{}", BASE64URL.encode(entropy.bytes::<32>()));
    let NewToken { tenant, name, rights, expires_at } = *token;
    let rights: Vec<&str> = rights.iter().map(|right| right.as_str()).collect();
    let rights = rights.join(" ");
    let id = ApiTokenId::random(entropy).to_string();
    let mut transaction = store.begin().await?;
    query(INSERT)
        .bind(&id)
        .bind(tenant.to_string())
        .bind(name)
        .bind(sha256(&secret))
        .bind(&rights)
        .bind(now.as_millisecond())
        .bind(expires_at.map(Timestamp::as_millisecond))
        .execute_in(&mut transaction)
        .await?;
    let after = Some(json!({ "name": name, "rights": rights, "expires_at": expires_at }));
    let (action, subject) = (Action::TokenMade, id.as_str());
    let act = audit::New { tenant, by, at: now, action, subject, before: None, after };
    audit::record(&mut transaction, entropy, act).await?;
    transaction.commit().await?;
    Ok(secret)
}

/// A token as a list shows it: without its secret, which nobody has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// Its id.
    pub id: ApiTokenId,
    /// The tenant that it is for.
    pub tenant: TenantId,
    /// What people know it by.
    pub name: String,
    /// What it may be used for, with spaces between.
    pub rights: String,
    /// When it was made.
    pub created_at: Timestamp,
    /// From when on it is no longer good.
    pub expires_at: Option<Timestamp>,
    /// When it was revoked.
    pub revoked_at: Option<Timestamp>,
}

impl Listed {
    fn read(row: &Row) -> Result<Self, sqlx::Error> {
        Ok(Self {
            id: decoded("id", row.get::<String>("id")?.parse())?,
            tenant: decoded("tenant_id", row.get::<String>("tenant_id")?.parse())?,
            name: row.get("name")?,
            rights: row.get("rights")?,
            created_at: row.required_time("created_at")?,
            expires_at: row.time("expires_at")?,
            revoked_at: row.time("revoked_at")?,
        })
    }
}

/// The tokens of a tenant, or of all of them, the oldest first, those that are no longer good included.
///
/// # Errors
/// Where the database fails.
pub async fn list(store: &Store, tenant: Option<TenantId>) -> Result<Vec<Listed>, sqlx::Error> {
    let list = query(LIST).bind(tenant.map(|tenant| tenant.to_string())).bind(None::<String>);
    list.fetch_all(store).await?.iter().map(Listed::read).collect()
}

/// A tenant's token.
///
/// # Errors
/// Where the database fails.
pub async fn find(
    store: &Store,
    tenant: TenantId,
    id: ApiTokenId,
) -> Result<Option<Listed>, sqlx::Error> {
    let find = query(LIST).bind(tenant.to_string()).bind(id.to_string());
    find.fetch_optional(store).await?.as_ref().map(Listed::read).transpose()
}

/// Revokes a token, of this tenant where there is one; `false` where there is none that is not revoked yet. It is
/// looked up at every call, so this is in force everywhere at once.
///
/// # Errors
/// Where the database fails.
pub async fn revoke(
    store: &Store,
    (tenant, id): (Option<TenantId>, ApiTokenId),
    by: &Actor,
    now: Timestamp,
    entropy: &Entropy,
) -> Result<bool, sqlx::Error> {
    let id = id.to_string();
    let mut transaction = store.begin().await?;
    let revoke = query(REVOKE)
        .bind(&id)
        .bind(now.as_millisecond())
        .bind(tenant.map(|tenant| tenant.to_string()));
    let Some(row) = revoke.fetch_optional_in(&mut transaction).await? else { return Ok(false) };
    let tenant = decoded("tenant_id", row.get::<String>("tenant_id")?.parse())?;
    let (name, rights) = (row.get::<String>("name")?, row.get::<String>("rights")?);
    let before = Some(json!({ "name": name, "rights": rights }));
    let (action, subject) = (Action::TokenRevoked, id.as_str());
    let act = audit::New { tenant, by, at: now, action, subject, before, after: None };
    audit::record(&mut transaction, entropy, act).await?;
    transaction.commit().await?;
    Ok(true)
}

/// Who calls the API: a tenant's server. Handlers get it from the request's extensions, where the
/// guard of their route has put it.
#[derive(Debug, Clone)]
pub struct Caller {
    /// The tenant that the token is for; no call reaches another one's data.
    pub tenant: TenantId,
    /// The token's name, for the audit.
    pub name: String,
}

/// The guard of routes that any one of some rights opens.
#[derive(Debug, Clone)]
pub struct Guard {
    /// The application.
    pub app: App,
    /// The rights.
    pub rights: &'static [Right],
}

/// Lets calls with a valid token and a right pass.
///
/// # Errors
/// 401 without a valid token, 403 where it lacks the right, 429 where there were too many calls.
pub async fn admit(
    State(Guard { app, rights }): State<Guard>,
    mut request: Request,
    next: Next,
) -> Result<Response, Problem> {
    let Some((caller, held)) = caller(&app, request.headers()).await? else {
        let from = request.extensions().get::<ConnectInfo<SocketAddr>>();
        let address = from.map_or(IpAddr::V4(Ipv4Addr::UNSPECIFIED), |from| from.0.ip());
        app.limits.failed(address).map_err(Problem::too_many)?;
        let detail = "Send an API token: Authorization: Bearer vst_…";
        return Err(Problem::new(StatusCode::UNAUTHORIZED, detail));
    };
    if !rights.iter().any(|right| held.split(' ').any(|held| held.parse() == Ok(*right))) {
        let rights: Vec<_> = rights.iter().map(|right| format!("`{right}`")).collect();
        let detail = format!("This token does not have the right {}.", rights.join(" or "));
        return Err(Problem::new(StatusCode::FORBIDDEN, detail));
    }
    request.extensions_mut().insert(caller);
    Ok(next.run(request).await)
}

/// Whether a text could be a token: what cannot is not looked up.
fn is_shaped_like_one(text: &str) -> bool {
    let secret = text.strip_prefix(PREFIX).and_then(|secret| BASE64URL.decode(secret).ok());
    secret.is_some_and(|secret| secret.len() == 32)
}

/// Whose token it is, and the rights that it has; `None` where there is no valid one.
async fn caller(app: &App, headers: &HeaderMap) -> Result<Option<(Caller, String)>, Problem> {
    let Some(token) = bearer(headers).filter(|token| is_shaped_like_one(token)) else {
        return Ok(None);
    };
    let row = query(BY_HASH)
        .bind(sha256(token))
        .bind(app.clock.now().as_millisecond())
        .fetch_optional(&app.store)
        .await?;
    let Some(row) = row else { return Ok(None) };
    // A tenant that is no longer served has no callers.
    let tenant = row.get::<String>("tenant_id")?.parse();
    let Some(tenant) = tenant.ok().filter(|tenant| app.tenants.contains_key(tenant)) else {
        return Ok(None);
    };
    let id = decoded("id", row.get::<String>("id")?.parse())?;
    app.limits.called(id).map_err(Problem::too_many)?;
    Ok(Some((Caller { tenant, name: row.get("name")? }, row.get("rights")?)))
}
