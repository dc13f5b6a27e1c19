//! How the webhooks of the configuration are, for operators.

use jiff::Timestamp;
use url::{Position, Url};

use super::{
    Endpoint, endpoint, log,
    queue::{KEPT, State},
    secrets::{self, Sealed},
};
use crate::{
    config::{Config, EventPattern, Webhook},
    ids::TenantId,
    store::{Store, query},
};

/// How many events that are not queued yet are counted at most.
const LONGEST: u32 = 100_000;

const QUEUED: &str = "SELECT COUNT(*) AS count, MIN(queued_at) AS oldest FROM webhook_deliveries \
     WHERE tenant_id = $1 AND webhook = $2 AND state IN ('pending', 'waiting')";
const TO_BE_QUEUED: &str = "SELECT type, COUNT(*) AS count, MIN(at) AS oldest \
     FROM (SELECT type, at FROM events WHERE tenant_id = $1 AND position > $2 ORDER BY position LIMIT $3) e \
     WHERE at > $4 GROUP BY type";

/// Whether events are delivered, and why not.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// The configuration says so; its events wait.
    Disabled,
    /// No server has started with it yet.
    NotRegistered,
    /// It answered 410; its events wait until it is enabled.
    Gone {
        /// When.
        at: Timestamp,
    },
    /// Its events wait for a secret.
    WithoutSecret,
    /// It asked for a pause.
    Paused {
        /// Until when.
        until: Timestamp,
    },
    /// It is delivered to.
    InUse,
}

/// What it has not got yet, of what it wants.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Lag {
    /// How many events; of those that are not queued yet, only the first 100,000 are looked at.
    pub events: i64,
    /// Since when the oldest of them waits.
    pub oldest: Option<Timestamp>,
}

/// A webhook as it is now.
#[derive(Debug, Clone)]
pub struct Overview {
    /// Which.
    pub endpoint: Endpoint,
    /// Where it is, without the query: that may hold a secret.
    pub url: String,
    /// Which events it wants; empty: all.
    pub wants: Vec<String>,
    /// Whether it gets them.
    pub standing: Standing,
    /// What signs, the newest first.
    pub secrets: Vec<Sealed>,
    /// What it has not got yet.
    pub lag: Lag,
    /// How many deliveries there are of each state.
    pub counts: Vec<(State, i64)>,
}

/// All webhooks of the configuration.
///
/// # Errors
/// Where the database fails.
pub async fn list(
    store: &Store,
    config: &Config,
    now: Timestamp,
) -> Result<Vec<Overview>, sqlx::Error> {
    let mut all = Vec::new();
    for tenant in &config.tenants {
        for webhook in &tenant.webhooks {
            all.push(one(store, tenant.id, webhook, now).await?);
        }
    }
    Ok(all)
}

/// One webhook.
///
/// # Errors
/// Where the database fails.
pub async fn one(
    store: &Store,
    tenant: TenantId,
    webhook: &Webhook,
    now: Timestamp,
) -> Result<Overview, sqlx::Error> {
    let endpoint = Endpoint { tenant, webhook: webhook.id.clone() };
    let secrets = secrets::good(store, &endpoint, now).await?;
    let status = endpoint::status(store, &endpoint).await?;
    let standing = match &status {
        _ if webhook.disabled => Standing::Disabled,
        None => Standing::NotRegistered,
        Some(status) => match status.gone_at {
            Some(at) => Standing::Gone { at },
            None if secrets.is_empty() => Standing::WithoutSecret,
            None if status.not_before > now => Standing::Paused { until: status.not_before },
            None => Standing::InUse,
        },
    };
    let lag = match &status {
        Some(status) => lag(store, &endpoint, webhook, status.position, now).await?,
        None => Lag { events: 0, oldest: None },
    };
    let counts = log::counts(store, &endpoint).await?;
    let wants = webhook.events.iter().map(EventPattern::as_str).map(str::to_owned).collect();
    let url = without_query(&webhook.url);
    Ok(Overview { endpoint, url, wants, standing, secrets, lag, counts })
}

async fn lag(
    store: &Store,
    endpoint: &Endpoint,
    webhook: &Webhook,
    position: i64,
    now: Timestamp,
) -> Result<Lag, sqlx::Error> {
    let mut lag = Lag { events: 0, oldest: None };
    let mut add = |count: i64, oldest: Option<Timestamp>| {
        lag.events += count;
        lag.oldest = lag.oldest.into_iter().chain(oldest).min();
    };
    if let Some(row) = endpoint.bind(query(QUEUED)).fetch_optional(store).await? {
        add(row.get("count")?, row.time("oldest")?);
    }
    // What is older is not delivered any more.
    let since = now.checked_sub(KEPT).map_or(i64::MIN, Timestamp::as_millisecond);
    let rows = query(TO_BE_QUEUED)
        .bind(endpoint.tenant.to_string())
        .bind(position)
        .bind(LONGEST)
        .bind(since)
        .fetch_all(store)
        .await?;
    for row in &rows {
        if webhook.wants(&row.get::<String>("type")?) {
            add(row.get("count")?, row.time("oldest")?);
        }
    }
    Ok(lag)
}

fn without_query(url: &Url) -> String {
    url[..Position::AfterPath].to_owned()
}
