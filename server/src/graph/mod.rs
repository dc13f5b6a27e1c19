//! Microsoft Graph, asked by an application for its tenant: what a token leaves out (protocol.md §3 and §6).
//!
//! - A token is kept until shortly before its end, and one is fetched at a time. Secret, certificate and key are
//!   read anew for each.
//! - Where Graph or the authority has too much to do (429, or any `Retry-After`), it is asked nothing for a tenant
//!   until the time that it names. Where no token is given or taken, nothing is asked for a few seconds.
//! - Time, size and number of what is read are bounded, and no redirect or link leads to another host.

pub mod certificate;
pub mod credential;
mod error;
pub mod memberships;
pub mod token;

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use axum::http::{self, HeaderValue, Method, StatusCode, header};
use jiff::{SignedDuration, Timestamp};
use serde_json::Value;
use tokio::sync::{Semaphore, watch};
use tracing::{Instrument as _, field::Empty};

pub use self::error::{GraphError, TokenRefusal};
use self::{
    credential::{Credential, END_IS_NEAR},
    error::plain,
    memberships::Memberships,
    token::{AccessToken, Asking, NoToken, retry_after},
};
use crate::{
    app_state::App,
    clock::{Clock, Entropy},
    config::{self, Config, GraphRoot, GroupsUnreachable},
    identity::fetch::Fetcher,
    ids::{ObjectId, TenantId},
    metrics::{Metrics, OutcomeLabel},
    telemetry::{self, span},
};

/// How many calls of one tenant are under way at a time.
const AT_ONCE: usize = 16;
/// How long nothing is asked where Graph says that it is too much, but not for how long.
const PAUSE: SignedDuration = SignedDuration::from_secs(10);
/// The longest pause that is heeded.
const LONGEST_PAUSE: SignedDuration = SignedDuration::from_hours(1);
/// How often certificates are looked at.
const LOOK_EVERY: Duration = Duration::from_hours(24);

/// Graph, as one tenant's application may ask it.
#[derive(Debug)]
pub struct Graph {
    /// The tenant.
    pub tenant: TenantId,
    settings: config::Graph,
    endpoint: String,
    root: GraphRoot,
    tools: Tools,
    token: tokio::sync::Mutex<Option<AccessToken>>,
    paused_until: Mutex<Option<Timestamp>>,
    turns: Semaphore,
}

/// What asking needs.
#[derive(Debug, Clone)]
pub struct Tools {
    /// Talks to others, within bounds.
    pub fetcher: Fetcher,
    /// Time.
    pub clock: Clock,
    /// Randomness.
    pub entropy: Entropy,
    /// What is counted.
    pub metrics: Arc<Metrics>,
}

impl Tools {
    /// All of them.
    #[must_use]
    pub fn new(
        fetcher: &Fetcher,
        clock: &Clock,
        entropy: &Entropy,
        metrics: &Arc<Metrics>,
    ) -> Self {
        Self {
            fetcher: fetcher.clone(),
            clock: clock.clone(),
            entropy: entropy.clone(),
            metrics: Arc::clone(metrics),
        }
    }
}

/// What Graph answered: a status that is neither about the token nor about too many calls, and JSON, if anything.
#[derive(Debug)]
pub struct Answer {
    /// The status.
    pub status: StatusCode,
    /// The body; null where there is none.
    pub body: Value,
}

impl Answer {
    /// The body of an answer that is what was asked for.
    ///
    /// # Errors
    /// [`GraphError::Status`]
    pub fn success(self) -> Result<Value, GraphError> {
        if self.status.is_success() {
            return Ok(self.body);
        }
        Err(GraphError::Status { status: self.status.as_u16(), code: self.code() })
    }

    /// The error's code, such as `Request_ResourceNotFound`.
    #[must_use]
    pub fn code(&self) -> String {
        plain(self.body["error"]["code"].as_str().unwrap_or_default())
    }
}

impl Graph {
    /// Of a tenant that has a `[tenant.graph]`. Nothing is asked yet.
    #[must_use]
    pub fn new(tenant: &config::Tenant, tools: Tools) -> Option<Self> {
        let settings = tenant.graph.clone()?;
        Some(Self {
            tenant: tenant.id,
            endpoint: tenant.authority.token_endpoint(tenant.id),
            root: settings.root(&tenant.authority)?,
            settings,
            tools,
            token: tokio::sync::Mutex::default(),
            paused_until: Mutex::default(),
            turns: Semaphore::new(AT_ONCE),
        })
    }

    /// Whether it is asked as this tenant wants it asked.
    fn is_of(&self, tenant: &config::Tenant) -> bool {
        tenant.graph.as_ref().is_some_and(|settings| {
            *settings == self.settings
                && settings.root(&tenant.authority).as_ref() == Some(&self.root)
                && tenant.authority.token_endpoint(tenant.id) == self.endpoint
        })
    }

    /// Asks for something at a path of Graph's, which begins with its version: `/v1.0/…`.
    ///
    /// # Errors
    /// [`GraphError`]
    pub async fn call(
        &self,
        method: Method,
        path: &str,
        body: Option<&Value>,
    ) -> Result<Answer, GraphError> {
        let span = span!(
            "Graph",
            otel.name = format!("{method} {}", telemetry::template(path)),
            otel.kind = "client",
            otel.status_code = Empty,
            http.request.method = method.as_str(),
            http.response.status_code = Empty,
            url.template = telemetry::template(path),
            error.r#type = Empty,
        );
        let called = self.call_in_turn(method, path, body).instrument(span.clone()).await;
        let outcome = match &called {
            Ok(_) => "answered",
            Err(GraphError::Paused(_)) => "held_back",
            Err(_) => "failed",
        };
        match &called {
            Ok(answer) => telemetry::was_answered(&span, answer.status.as_u16()),
            Err(_) => telemetry::was_not_answered(&span, outcome),
        }
        self.tools.metrics.graph_calls.get_or_create(&OutcomeLabel { outcome }).inc();
        called
    }

    async fn call_in_turn(
        &self,
        method: Method,
        path: &str,
        body: Option<&Value>,
    ) -> Result<Answer, GraphError> {
        let _turn = self.turns.acquire().await.map_err(|_| GraphError::Slow)?;
        let mut token = self.token(None).await?;
        let mut again = true;
        loop {
            self.check_pause()?;
            let answer = self.send(&method, path, body, &token).await?;
            let now = self.tools.clock.now();
            let wait = retry_after(&answer, now);
            match answer.status() {
                // Revoked before its end: once, another one is asked for.
                StatusCode::UNAUTHORIZED if again => {
                    again = false;
                    token = self.token(Some(&token)).await?;
                }
                StatusCode::UNAUTHORIZED => {
                    self.pause(PAUSE);
                    return read(&answer);
                }
                StatusCode::TOO_MANY_REQUESTS => return Err(self.pause(wait.unwrap_or(PAUSE))),
                status if status.is_server_error() && wait.is_some() => {
                    return Err(self.pause(wait.unwrap_or(PAUSE)));
                }
                _ => return read(&answer),
            }
        }
    }

    async fn send(
        &self,
        method: &Method,
        path: &str,
        body: Option<&Value>,
        token: &AccessToken,
    ) -> Result<http::Response<Vec<u8>>, GraphError> {
        let mut bearer = HeaderValue::try_from(format!("Bearer {}", token.text))
            .map_err(|_| GraphError::Content("the token fits into no header"))?;
        bearer.set_sensitive(true);
        let request = http::Request::builder()
            .method(method)
            .uri(self.root.address(path))
            .header(header::AUTHORIZATION, bearer)
            .header(header::ACCEPT, "application/json");
        let request = match body {
            Some(body) => request
                .header(header::CONTENT_TYPE, "application/json")
                .body(body.to_string().into_bytes()),
            None => request.body(Vec::new()),
        };
        let request = request.map_err(|_| GraphError::Content("an address is none"))?;
        Ok(self.tools.fetcher.send(request).await?)
    }

    /// A token that is good for a while; not this one, which Graph does not take.
    ///
    /// # Errors
    /// [`GraphError`]
    async fn token(&self, refused: Option<&AccessToken>) -> Result<AccessToken, GraphError> {
        let mut kept = self.token.lock().await;
        let now = self.tools.clock.now();
        let good = kept.as_ref().filter(|token| {
            token.is_good(now) && refused.is_none_or(|refused| refused.text != token.text)
        });
        if let Some(token) = good {
            return Ok(token.clone());
        }
        self.check_pause()?;
        match self.fetch_token().await {
            Ok(token) => Ok(kept.insert(token).clone()),
            Err(NoToken { error, retry_after }) => {
                self.pause(retry_after.unwrap_or(PAUSE));
                Err(error)
            }
        }
    }

    /// Asks the authority for a token, whatever is kept.
    ///
    /// # Errors
    /// [`NoToken`]
    pub async fn fetch_token(&self) -> Result<AccessToken, NoToken> {
        let credential = self.credential()?;
        let scope = self.root.default_scope();
        let client_id = &self.settings.client_id;
        let asking =
            Asking { endpoint: &self.endpoint, client_id, scope: &scope, by_header: false };
        let Tools { fetcher, clock, entropy, .. } = &self.tools;
        AccessToken::fetch(fetcher, asking, &credential, clock.now(), entropy).await
    }

    /// The application's secret or certificate, as it is now.
    ///
    /// # Errors
    /// [`GraphError::Credential`]
    pub fn credential(&self) -> Result<Credential, GraphError> {
        Ok(Credential::read(&self.settings.credential)?)
    }

    /// Where that is.
    #[must_use]
    pub fn credential_source(&self) -> &config::CredentialSource {
        &self.settings.credential
    }

    /// The path and query of an address that Graph names; only where it is Graph's own.
    fn path_of<'a>(&self, link: &'a str) -> Result<&'a str, GraphError> {
        let path = self.root.path_of(link);
        path.ok_or(GraphError::Content("a link leads to another host"))
    }

    fn check_pause(&self) -> Result<(), GraphError> {
        let now = self.tools.clock.now();
        let mut paused = self.paused_until.lock().unwrap_or_else(PoisonError::into_inner);
        match *paused {
            // A clock that was set back must not lock us out.
            Some(until) if now < until && until.duration_since(now) <= LONGEST_PAUSE => {
                Err(GraphError::Paused(until))
            }
            _ => {
                *paused = None;
                Ok(())
            }
        }
    }

    fn pause(&self, wait: SignedDuration) -> GraphError {
        let now = self.tools.clock.now();
        let until = now.checked_add(wait.min(LONGEST_PAUSE)).unwrap_or(now);
        *self.paused_until.lock().unwrap_or_else(PoisonError::into_inner) = Some(until);
        GraphError::Paused(until)
    }

    /// Says in the log what an operator should do about the credential before people notice.
    fn look_at_credential(&self) {
        let tenant = self.tenant;
        let credential = match self.credential() {
            Ok(credential) => credential,
            Err(error) => {
                tracing::error!(%tenant, %error, "Graph cannot be asked until this is put right");
                return;
            }
        };
        if let Some(ends_at) = credential.ends_at()
            && ends_at.duration_since(self.tools.clock.now()) < END_IS_NEAR
        {
            tracing::warn!(%tenant, %ends_at, "Graph's certificate ends soon: replace it");
        }
    }
}

fn read(answer: &http::Response<Vec<u8>>) -> Result<Answer, GraphError> {
    let status = answer.status();
    if answer.body().is_empty() {
        return Ok(Answer { status, body: Value::Null });
    }
    let kind = answer.headers().get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
    let is_json = kind.is_some_and(|kind| kind.starts_with("application/json"));
    match serde_json::from_slice(answer.body()) {
        Ok(body) if is_json => Ok(Answer { status, body }),
        // An error that somebody on the way made.
        _ if !status.is_success() => Ok(Answer { status, body: Value::Null }),
        _ => Err(GraphError::Content("it is not JSON")),
    }
}

/// The groups of somebody whose token leaves them out, as far as a rule of their tenant's or a policy that it offers
/// names them. `None`: none is named, or they are not known and the person goes on without.
///
/// # Errors
/// Why they are not known, where the tenant would rather refuse.
pub async fn left_out(
    app: &App,
    tenant: TenantId,
    user: ObjectId,
) -> Result<Option<Vec<ObjectId>>, Arc<GraphError>> {
    let mut named = app.catalog.named_groups(tenant, app.clock.now());
    named.extend(app.tenants.get(&tenant).iter().flat_map(|tenant| tenant.named_groups()));
    if named.is_empty() {
        return Ok(None);
    }
    let groups = app.graphs.groups_of(tenant, user).await?;
    Ok(groups.map(|groups| groups.iter().copied().filter(|group| named.contains(group)).collect()))
}

/// All tenants' Graphs, and what is known of people's groups.
#[derive(Debug)]
pub struct Graphs {
    tools: Tools,
    of_tenants: HashMap<TenantId, (Arc<Memberships>, GroupsUnreachable)>,
}

impl Graphs {
    /// From the configuration.
    #[must_use]
    pub fn new(
        config: &Config,
        fetcher: &Fetcher,
        clock: &Clock,
        entropy: &Entropy,
        metrics: &Arc<Metrics>,
    ) -> Self {
        let tools = Tools::new(fetcher, clock, entropy, metrics);
        let none = Self { tools, of_tenants: HashMap::new() };
        none.renewed(&config.tenants)
    }

    /// For tenants as they are now. What is known of a tenant whose Graph is asked as before stays.
    #[must_use]
    pub fn renewed(&self, tenants: &[config::Tenant]) -> Self {
        let of_tenant = |tenant: &config::Tenant| {
            let rule = tenant.graph.as_ref()?.rules.groups_unreachable;
            let before = self.of_tenants.get(&tenant.id).map(|(memberships, _)| memberships);
            let before = before.filter(|memberships| memberships.graph.is_of(tenant));
            let memberships = match before {
                Some(memberships) => Arc::clone(memberships),
                None => Arc::new(Memberships::new(Graph::new(tenant, self.tools.clone())?)),
            };
            Some((tenant.id, (memberships, rule)))
        };
        let of_tenants = tenants.iter().filter_map(of_tenant).collect();
        Self { tools: self.tools.clone(), of_tenants }
    }

    /// The groups of somebody whose token leaves them out. `None`: they are not known, and the person goes on
    /// without, as they do in a tenant that has no `[tenant.graph]`.
    ///
    /// # Errors
    /// Why they are not known, where the tenant would rather refuse.
    pub async fn groups_of(
        &self,
        tenant: TenantId,
        user: ObjectId,
    ) -> Result<Option<Arc<[ObjectId]>>, Arc<GraphError>> {
        let Some((memberships, rule)) = self.of_tenants.get(&tenant) else { return Ok(None) };
        match memberships.of(user).await {
            Ok(groups) => Ok(Some(groups)),
            Err(error) => {
                tracing::warn!(%tenant, %user, %error, "the groups of a person could not be asked for");
                match rule {
                    GroupsUnreachable::Refuse => Err(error),
                    GroupsUnreachable::Without => Ok(None),
                }
            }
        }
    }

    /// When a tenant's certificate ends, where it has one that can be read.
    #[must_use]
    pub fn certificate_ends_at(&self, tenant: TenantId) -> Option<Timestamp> {
        let (memberships, _) = self.of_tenants.get(&tenant)?;
        memberships.graph.credential().ok()?.ends_at()
    }

    /// Looks at the credentials now and once a day, until these are not in use any more or the process is about to end.
    pub fn keep_looking(self: &Arc<Self>, mut stop: watch::Receiver<bool>) {
        if self.of_tenants.is_empty() {
            return;
        }
        let looked_at = Arc::downgrade(self);
        tokio::spawn(async move {
            while let Some(graphs) = looked_at.upgrade() {
                for (memberships, _) in graphs.of_tenants.values() {
                    memberships.graph.look_at_credential();
                }
                drop(graphs);
                let stopped = tokio::time::timeout(LOOK_EVERY, stop.wait_for(|stop| *stop)).await;
                if stopped.is_ok() {
                    break;
                }
            }
        });
    }
}
