//! `GET /api/v1/events`: by long poll.

use std::time::Duration;

use axum::{
    Extension, Json,
    extract::{Query, State, rejection::QueryRejection},
};
use base64::{Engine as _, prelude::BASE64_URL_SAFE_NO_PAD as BASE64URL};
use serde::{Deserialize, Serialize};
use tokio::time::timeout;
use utoipa::{IntoParams, ToSchema};

use super::{Event, Place, after};
use crate::{
    api::{pagination, problem::Problem, tokens::Caller},
    app_state::App,
    ids::TenantId,
};

/// How long a caller may wait, in seconds.
const LONGEST_WAIT: u64 = 60;

/// The query. All values are read one by one, so that an error can name its place.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[serde(default)]
#[into_params(parameter_in = Query)]
pub struct EventsQuery {
    /// The `next` of an earlier answer; absent: from the beginning.
    after: Option<String>,
    /// How many at most: 1 to 500, 100 if absent.
    #[param(value_type = Option<u32>, minimum = 1, maximum = 500)]
    limit: Option<String>,
    /// How many seconds to wait where there is no event yet: 0 to 60, 0 if absent.
    #[param(value_type = Option<u32>, minimum = 0, maximum = 60)]
    wait: Option<String>,
}

/// Some of the events.
#[derive(Debug, Serialize, ToSchema)]
pub struct EventList {
    /// In the order in which they were committed.
    events: Vec<Event>,
    /// Where to go on from, also where there was none.
    next: String,
}

fn cursor(tenant: TenantId, place: Place) -> String {
    let Place { position, after } = place;
    let after = after.map(|id| id.to_string()).unwrap_or_default();
    BASE64URL.encode(format!("events.{tenant}.{position}.{after}"))
}

fn place(tenant: TenantId, cursor: &str) -> Option<Place> {
    let text = String::from_utf8(BASE64URL.decode(cursor).ok()?).ok()?;
    let (position, after) = text.strip_prefix(&format!("events.{tenant}."))?.split_once('.')?;
    let place = match after {
        "" => Place::START,
        id => Place { position: position.parse().ok()?, after: Some(id.parse().ok()?) },
    };
    Some(place)
}

impl EventsQuery {
    fn wait(&self) -> Result<Duration, Problem> {
        let Some(text) = &self.wait else { return Ok(Duration::ZERO) };
        match text.parse() {
            Ok(seconds @ 0..=LONGEST_WAIT) => Ok(Duration::from_secs(seconds)),
            _ => Err(Problem::bad_request("wait", "expected a number of seconds from 0 to 60")),
        }
    }
}

/// List what happened since
///
/// Answers at once where there is something, else when there is or the time is over. After a failure, ask
/// again with the same cursor: every event is told at least once.
///
/// # Errors
/// 400, naming the place, where a value is not right.
#[utoipa::path(get, path = "/api/v1/events", tag = "Events", params(EventsQuery),
    responses(
        (status = 200, description = "The events.", body = EventList),
        (status = 400, response = crate::api::openapi::Refused),
    ))]
pub async fn list_events(
    State(app): State<App>,
    Extension(caller): Extension<Caller>,
    query: Result<Query<EventsQuery>, QueryRejection>,
) -> Result<Json<EventList>, Problem> {
    let Query(query) = query?;
    let (limit, wait) = (pagination::limit(query.limit.as_deref())?, query.wait()?);
    let tenant = caller.tenant;
    let from = match query.after.as_deref() {
        None => Place::START,
        Some(cursor) => place(tenant, cursor).ok_or_else(pagination::not_ours)?,
    };
    if !from.is_here(&app.store, tenant).await? {
        return Err(pagination::not_ours());
    }
    let mut events = after(&app.store, tenant, from.position, limit).await?;
    if events.is_empty() && !wait.is_zero() {
        let news = async {
            tokio::select! {
                () = app.events.beyond(tenant, from.position) => {}
                () = app.stopping() => {}
            }
        };
        if timeout(wait, news).await.is_ok() {
            events = after(&app.store, tenant, from.position, limit).await?;
        }
    }
    let last = events.last();
    let next = last.map_or(from, |e| Place { position: e.position, after: Some(e.id) });
    Ok(Json(EventList { events, next: cursor(tenant, next) }))
}
