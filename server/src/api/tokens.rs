//! API tokens: made by command, stored hashed, each for one tenant.

use std::{
    collections::HashSet,
    fmt,
    str::FromStr,
    time::{Duration, Instant},
};

use axum::{
    Extension,
    extract::{Request, State},
    http::{HeaderMap, StatusCode},
    middleware::Next,
    response::{IntoResponse, Response},
};
use base64::{Engine as _, prelude::BASE64_URL_SAFE_NO_PAD as BASE64URL};
use jiff::Timestamp;
use serde_json::json;
use tokio::sync::Mutex;

use super::problem::Problem;
use crate::{
    app_state::App,
    audit::{self, Action, Actor},
    clock::Entropy,
    edge::{About, ClientAddress},
    ids::{ApiTokenId, TenantId},
    store::{Row, Store, decoded, query},
    terms::folder::sha256,
    terms_of_use::request::bearer,
};

const INSERT: &str = "INSERT INTO api_tokens (id, tenant_id, name, token_sha256, rights, created_at, \
     expires_at) VALUES ($1, $2, $3, $4, $5, $6, $7)";
const BY_HASH: &str = "SELECT id, tenant_id, name, rights FROM api_tokens \
     WHERE token_sha256 = $1 AND revoked_at IS NULL AND (expires_at IS NULL OR expires_at > $2)";
const GOOD: &str = "SELECT token_sha256 FROM api_tokens \
     WHERE revoked_at IS NULL AND (expires_at IS NULL OR expires_at > $1)";
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

/// Lets calls with a valid token and a right pass; 401 without a valid token, 403 where it lacks the right, 429 where there
/// were too many calls.
pub async fn admit(
    State(Guard { app, rights }): State<Guard>,
    client: ClientAddress,
    mut request: Request,
    next: Next,
) -> Response {
    let known = match caller(&app, request.headers(), client).await {
        Ok(Some(known)) => known,
        Ok(None) => {
            let problem = app.limits.call_failed(client).map_err(Problem::too_many).err();
            let detail = "Send an API token: Authorization: Bearer vst_…";
            let unknown = || Problem::new(StatusCode::UNAUTHORIZED, detail);
            return problem.unwrap_or_else(unknown).into_response();
        }
        Err(problem) => return problem.into_response(),
    };
    let Known { id, caller, rights: held } = known;
    let about = Extension(About::tenant(caller.tenant));
    if let Err(wait) = app.limits.called(id) {
        return (about, Problem::too_many(wait)).into_response();
    }
    if !rights.iter().any(|right| held.split(' ').any(|held| held.parse() == Ok(*right))) {
        let rights: Vec<_> = rights.iter().map(|right| format!("`{right}`")).collect();
        let detail = format!("This token does not have the right {}.", rights.join(" or "));
        return (about, Problem::new(StatusCode::FORBIDDEN, detail)).into_response();
    }
    request.extensions_mut().insert(caller);
    next.run(request).await
}

/// Whether a text could be a token: what cannot is not looked up.
fn is_shaped_like_one(text: &str) -> bool {
    let secret = text.strip_prefix(PREFIX).and_then(|secret| BASE64URL.decode(secret).ok());
    secret.is_some_and(|secret| secret.len() == 32)
}

/// A valid token.
struct Known {
    id: ApiTokenId,
    caller: Caller,
    /// What it may be used for, with spaces between.
    rights: String,
}

/// Whose token it is; `None` where there is no valid one. From an address that guesses, only what may be a token is looked up.
async fn caller(
    app: &App,
    headers: &HeaderMap,
    client: ClientAddress,
) -> Result<Option<Known>, Problem> {
    let Some(token) = bearer(headers).filter(|token| is_shaped_like_one(token)) else {
        return Ok(None);
    };
    let (hash, now) = (sha256(token), app.clock.now());
    if let Err(wait) = app.limits.may_guess(client)
        && !app.limits.known_tokens.may_be_good(&app.store, &hash, now).await?
    {
        return Err(Problem::too_many(wait));
    }
    let row =
        query(BY_HASH).bind(hash).bind(now.as_millisecond()).fetch_optional(&app.store).await?;
    let Some(row) = row else { return Ok(None) };
    // A tenant that is no longer served has no callers.
    let tenant = row.get::<String>("tenant_id")?.parse();
    let Some(tenant) = tenant.ok().filter(|tenant| app.tenants.contains_key(tenant)) else {
        return Ok(None);
    };
    let id = decoded("id", row.get::<String>("id")?.parse())?;
    let caller = Caller { tenant, name: row.get("name")? };
    Ok(Some(Known { id, caller, rights: row.get("rights")? }))
}

/// The tokens that are good, as they were when the database was last asked for all of them. It is asked while somebody
/// guesses, once a second at most: so guesses cost next to nothing, and whoever has a valid token is let in from the same
/// address.
#[derive(Debug, Default)]
pub struct KnownTokens {
    read: Mutex<Option<(Instant, HashSet<String>)>>,
}

impl KnownTokens {
    /// How often the database is asked, at most.
    const EVERY: Duration = Duration::from_secs(1);

    /// Whether a token, by its hash, may be good. One that was made in the last second may be missing.
    ///
    /// # Errors
    /// Where the database fails.
    async fn may_be_good(
        &self,
        store: &Store,
        hash: &str,
        now: Timestamp,
    ) -> Result<bool, sqlx::Error> {
        let mut read = self.read.lock().await;
        if let Some((at, known)) = &*read
            && (known.contains(hash) || at.elapsed() < Self::EVERY)
        {
            return Ok(known.contains(hash));
        }
        let rows = query(GOOD).bind(now.as_millisecond()).fetch_all(store).await?;
        let known: HashSet<String> =
            rows.iter().map(|row| row.get("token_sha256")).collect::<Result<_, _>>()?;
        let is_known = known.contains(hash);
        *read = Some((Instant::now(), known));
        Ok(is_known)
    }
}
