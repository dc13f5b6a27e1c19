//! API tokens: made by command, stored hashed, each for one tenant.

use std::{fmt, str::FromStr};

use axum::{
    extract::{Request, State},
    http::StatusCode,
    middleware::Next,
    response::Response,
};
use base64::{Engine as _, prelude::BASE64_URL_SAFE_NO_PAD as BASE64URL};
use jiff::Timestamp;

use super::problem::Problem;
use crate::{
    app_state::App,
    clock::Entropy,
    ids::{ApiTokenId, TenantId},
    store::{Store, query},
    terms::folder::sha256,
    terms_of_use::request::bearer,
};

const INSERT: &str = "INSERT INTO api_tokens (id, tenant_id, name, token_sha256, rights, created_at) \
     VALUES ($1, $2, $3, $4, $5, $6)";
const BY_HASH: &str = "SELECT tenant_id, rights FROM api_tokens WHERE token_sha256 = $1";

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

    fn as_str(self) -> &'static str {
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

/// Makes a token and returns it: the only time that anybody sees it.
///
/// # Errors
/// Where the database fails.
pub async fn create(
    store: &Store,
    tenant: TenantId,
    name: &str,
    rights: &[Right],
    now: Timestamp,
    entropy: &Entropy,
) -> Result<String, sqlx::Error> {
    let token = format!("vst_{}", BASE64URL.encode(entropy.bytes::<32>()));
    let rights: Vec<&str> = rights.iter().map(|right| right.as_str()).collect();
    let mut transaction = store.begin().await?;
    query(INSERT)
        .bind(ApiTokenId::random(entropy).to_string())
        .bind(tenant.to_string())
        .bind(name)
        .bind(sha256(&token))
        .bind(rights.join(" "))
        .bind(now.as_millisecond())
        .execute_in(&mut transaction)
        .await?;
    transaction.commit().await?;
    Ok(token)
}

/// Who calls the API: a tenant's server. Handlers get it from the request's extensions, where the
/// guard of their route has put it.
#[derive(Debug, Clone, Copy)]
pub struct Caller {
    /// The tenant that the token is for; no call reaches another one's data.
    pub tenant: TenantId,
}

/// The guard of routes that read.
///
/// # Errors
/// 401 without a valid token, 403 where it lacks the right.
pub async fn may_read(
    State(app): State<App>,
    request: Request,
    next: Next,
) -> Result<Response, Problem> {
    admit(&app, request, next, Right::Read).await
}

async fn admit(
    app: &App,
    mut request: Request,
    next: Next,
    right: Right,
) -> Result<Response, Problem> {
    let unauthorized =
        || Problem::new(StatusCode::UNAUTHORIZED, "Send an API token: Authorization: Bearer vst_…");
    let token = bearer(request.headers()).ok_or_else(unauthorized)?;
    let row = query(BY_HASH)
        .bind(sha256(token))
        .fetch_optional(&app.store)
        .await?
        .ok_or_else(unauthorized)?;
    let tenant: String = row.get("tenant_id")?;
    let rights: String = row.get("rights")?;
    // A tenant that is no longer served has no callers.
    let tenant = tenant.parse().ok().filter(|tenant| app.tenants.contains_key(tenant));
    let caller = Caller { tenant: tenant.ok_or_else(unauthorized)? };
    if !rights.split(' ').any(|held| held.parse() == Ok(right)) {
        let detail = format!("This token does not have the right `{right}`.");
        return Err(Problem::new(StatusCode::FORBIDDEN, detail));
    }
    request.extensions_mut().insert(caller);
    Ok(next.run(request).await)
}
