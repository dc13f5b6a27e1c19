//! Microsoft Graph on loopback, as far as it is asked for groups and told of devices; it can also be away, slow, or lie.

use std::{
    collections::HashMap,
    fmt::Write as _,
    sync::{Arc, Mutex},
    time::Duration,
};

use axum::{
    Json, Router,
    body::{Body, Bytes},
    extract::{Path, RawQuery, State},
    http::{HeaderMap, StatusCode},
    response::{Html, IntoResponse as _, Response},
    routing::{get, post},
};
use serde_json::{Value, json};

use super::{FakeEntra, entra::Proof};
use devices::Devices;

pub mod devices;

/// The application that asks.
pub const CLIENT: &str = "graph-client";
pub const SECRET: &str = "graph~secret";

/// How it answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum GraphMood {
    Honest,
    /// 429 with this `Retry-After`, if any.
    Throttled(Option<&'static str>),
    /// 503 with this `Retry-After`.
    Busy(&'static str),
    Slow(Duration),
    /// The connection ends in the middle of the answer.
    Closed,
    Endless,
    Html,
    /// JSON that says it is something else.
    OtherType,
    Unauthorized,
    Forbidden,
    /// Pages that lead there.
    LinksTo(String),
    /// Pages that lead to themselves.
    LinksInCircles,
}

struct Inside {
    entra: FakeEntra,
    base: String,
    mood: Mutex<GraphMood>,
    members: Mutex<HashMap<String, Vec<String>>>,
    calls: Mutex<Vec<String>>,
    devices: Devices,
}

#[derive(Clone)]
pub struct FakeGraph(Arc<Inside>);

impl FakeGraph {
    /// One that takes the tokens of this authority, and an application there that may ask.
    pub async fn start(entra: &FakeEntra) -> Self {
        entra.application(CLIENT, Proof::Secret(SECRET.to_owned()));
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let graph = Self(Arc::new(Inside {
            entra: entra.clone(),
            base: format!("http://{}", listener.local_addr().unwrap()),
            mood: Mutex::new(GraphMood::Honest),
            members: Mutex::default(),
            calls: Mutex::default(),
            devices: Devices::default(),
        }));
        let router = Router::new()
            .route("/v1.0/users", get(users))
            .route("/v1.0/users/{user}/getMemberGroups", post(member_groups))
            .route("/v1.0/users/{user}/transitiveMemberOf", get(transitive_member_of))
            .merge(devices::routes())
            .with_state(graph.clone());
        tokio::spawn(async move { axum::serve(listener, router).await });
        graph
    }

    /// The configuration's `[tenant.graph]`, with a secret in `graph-secret`.
    pub fn section(&self, more: &str) -> String {
        self.section_with("client_secret_file = \"graph-secret\"", more)
    }

    pub fn section_with(&self, credential: &str, more: &str) -> String {
        let mut lines = String::new();
        let root = &self.0.base;
        write!(
            lines,
            "\n[tenant.graph]\nclient_id = \"{CLIENT}\"\nroot = \"{root}\"\n{credential}\n{more}\n"
        )
        .unwrap();
        lines
    }

    /// Where it is.
    pub fn base(&self) -> &str {
        &self.0.base
    }

    pub fn is(&self, mood: GraphMood) {
        *self.0.mood.lock().unwrap() = mood;
    }

    /// Puts a person into groups; who is in none is not known here.
    pub fn put(&self, user: &str, groups: &[&str]) {
        let groups = groups.iter().map(|group| (*group).to_owned()).collect();
        self.0.members.lock().unwrap().insert(user.to_owned(), groups);
    }

    /// The calls that came, each by its method and path.
    pub fn calls(&self) -> Vec<String> {
        self.0.calls.lock().unwrap().clone()
    }

    /// Notes a call; the answer, where its token is none.
    fn seen(&self, method: &str, path: &str, headers: &HeaderMap) -> Option<Response> {
        self.0.calls.lock().unwrap().push(format!("{method} {path}"));
        let token = headers.get("authorization").and_then(|value| value.to_str().ok());
        let token = token.and_then(|value| value.strip_prefix("Bearer "));
        if token.is_some_and(|token| self.0.entra.knows_application_token(token)) {
            None
        } else {
            Some(refuse(401, "InvalidAuthenticationToken"))
        }
    }

    async fn answer(&self, document: Value) -> Response {
        let mood = self.0.mood.lock().unwrap().clone();
        mood.answer(document).await
    }
}

impl GraphMood {
    async fn answer(self, document: Value) -> Response {
        match self {
            Self::Honest | Self::LinksTo(_) | Self::LinksInCircles => json_of(&document),
            Self::Throttled(Some(after)) => {
                ([("retry-after", after)], refuse(429, "TooManyRequests")).into_response()
            }
            Self::Throttled(None) => refuse(429, "TooManyRequests"),
            Self::Busy(after) => {
                ([("retry-after", after)], refuse(503, "ServiceUnavailable")).into_response()
            }
            Self::Slow(time) => {
                tokio::time::sleep(time).await;
                json_of(&document)
            }
            Self::Closed => {
                let broken = [Ok("{\"value\": ["), Err(std::io::Error::other("gone"))];
                json_type(Body::from_stream(tokio_stream::iter(broken)))
            }
            Self::Endless => {
                let spaces = Bytes::from(vec![b' '; 64 * 1024]);
                let stream =
                    std::iter::repeat_with(move || Ok::<_, std::io::Error>(spaces.clone()));
                json_type(Body::from_stream(tokio_stream::iter(stream)))
            }
            Self::Html => Html("<h1>Sign in to the hotel's network</h1>").into_response(),
            Self::OtherType => Html(document.to_string()).into_response(),
            Self::Unauthorized => refuse(401, "InvalidAuthenticationToken"),
            Self::Forbidden => refuse(403, "Authorization_RequestDenied"),
        }
    }
}

fn json_type(body: Body) -> Response {
    // As Graph has it.
    let kind = "application/json;odata.metadata=minimal;odata.streaming=true;charset=utf-8";
    ([("content-type", kind)], body).into_response()
}

fn json_of(document: &Value) -> Response {
    json_type(Body::from(document.to_string()))
}

fn refuse(status: u16, code: &str) -> Response {
    let body = json!({ "error": { "code": code, "message": "…" } });
    (StatusCode::from_u16(status).unwrap(), Json(body)).into_response()
}

/// `GET /users`: the first one, for whoever wants to try.
async fn users(
    State(graph): State<FakeGraph>,
    headers: HeaderMap,
    RawQuery(query): RawQuery,
) -> Response {
    if let Some(refused) = graph.seen("GET", "/users", &headers) {
        return refused;
    }
    assert_eq!(query.as_deref(), Some("$top=1&$select=id"));
    let users: Vec<_> =
        graph.0.members.lock().unwrap().keys().map(|id| json!({ "id": id })).take(1).collect();
    graph.answer(json!({ "value": users })).await
}

/// user: getMemberGroups
async fn member_groups(
    State(graph): State<FakeGraph>,
    Path(user): Path<String>,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    if let Some(refused) = graph.seen("POST", "/users/getMemberGroups", &headers) {
        return refused;
    }
    let read: Option<Value> = serde_json::from_slice(&body).ok();
    let kind = headers.get("content-type").and_then(|value| value.to_str().ok());
    if read != Some(json!({ "securityEnabledOnly": false })) || kind != Some("application/json") {
        return refuse(400, "Request_BadRequest");
    }
    let groups = graph.0.members.lock().unwrap().get(&user).cloned();
    match groups {
        None => refuse(404, "Request_ResourceNotFound"),
        Some(groups) if groups.len() > 11_000 => refuse(400, "Directory_ResultSizeLimitExceeded"),
        Some(groups) => graph.answer(json!({ "@odata.context": "…", "value": groups })).await,
    }
}

/// List a user's memberships (direct and transitive)
async fn transitive_member_of(
    State(graph): State<FakeGraph>,
    Path(user): Path<String>,
    headers: HeaderMap,
    RawQuery(query): RawQuery,
) -> Response {
    if let Some(refused) = graph.seen("GET", "/users/transitiveMemberOf", &headers) {
        return refused;
    }
    let query = query.unwrap_or_default();
    let Some(rest) = query.strip_prefix("$select=id&$top=999") else {
        return refuse(400, "Request_BadRequest");
    };
    let from: usize = match rest.strip_prefix("&$skiptoken=") {
        Some(token) => token.parse().unwrap(),
        None => 0,
    };
    let groups = graph.0.members.lock().unwrap()[&user].clone();
    let page = groups.iter().skip(from).take(999);
    let mut page: Vec<_> =
        page.map(|id| json!({ "@odata.type": "#microsoft.graph.group", "id": id })).collect();
    // A directory role has an id as well.
    page.push(json!({ "@odata.type": "#microsoft.graph.directoryRole", "id": ROLE }));
    let mut document = json!({ "@odata.context": "…", "value": page });
    let next = from + 999;
    if next < groups.len() {
        let own =
            format!("{}/v1.0/users/{user}/transitiveMemberOf?$select=id&$top=999", graph.0.base);
        document["@odata.nextLink"] = match &*graph.0.mood.lock().unwrap() {
            GraphMood::LinksTo(address) => address.clone().into(),
            GraphMood::LinksInCircles => own.into(),
            _ => format!("{own}&$skiptoken={next}").into(),
        };
    }
    graph.answer(document).await
}

/// What people have that is no group.
pub const ROLE: &str = "eeeeeeee-0000-4000-8000-000000000001";
