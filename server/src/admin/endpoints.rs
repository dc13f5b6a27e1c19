//! `/admin/settings/new-webhook`, and the forms of webhooks that were added in the console: adding one, changing it,
//! removing it.

use app::admin::{
    Conflict, MadeSecretPage, RemoveWebhookPage, TypedWebhook, WebhookFormPage, WebhookProblem,
};
use axum::{
    extract::{Path, RawQuery},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use serde_json::{Value, json};

use super::{
    settings::{of_file, who_was_faster},
    webhooks::{ADDRESS, new_secret, of_console, page},
};
use crate::{
    config::{Tenant, Wrong},
    events::EventType,
    ids::WebhookId,
    portal::{
        PortalError, html,
        posted::{self, Posted},
        visit::Visit,
    },
    settings::{
        self, By, Change, Section, Values,
        keys::WEBHOOKS,
        merge::{MOST_WEBHOOKS, webhooks},
    },
    store::named,
    terms::folder::sha256,
    webhooks::{Endpoint, endpoint},
};

/// How long a receiver may take where nothing else is said, in seconds.
const TIMEOUT: &str = "15";

/// The console's webhooks, as they are stored.
fn stored(values: &Values) -> Vec<Value> {
    values.get(WEBHOOKS).and_then(Value::as_array).cloned().unwrap_or_default()
}

fn is_called(webhook: &Value, id: &str) -> bool {
    webhook.get("id").and_then(Value::as_str) == Some(id)
}

/// What a visitor has seen of a webhook, as a hash: whoever changes what is another by then is told.
fn seen(webhook: &Value) -> String {
    sha256(&webhook.to_string())
}

/// All types of events, then what else is chosen.
fn events(chosen: &[&str]) -> Vec<(String, bool)> {
    let types: Vec<_> = EventType::ALL.iter().map(named::name).collect();
    let others = chosen.iter().filter(|kind| types.iter().all(|known| known != *kind));
    let others: Vec<_> = others.map(|kind| ((*kind).to_owned(), true)).collect();
    let types = types.into_iter().map(|kind| (kind.clone(), chosen.contains(&kind.as_str())));
    types.chain(others).collect()
}

/// A stored webhook, as one would type it.
fn as_typed(webhook: &Value) -> TypedWebhook {
    let text =
        |name: &str| webhook.get(name).and_then(Value::as_str).unwrap_or_default().to_owned();
    let chosen: Vec<_> = webhook
        .get("events")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .collect();
    let timeout = webhook.get("timeout_seconds").map_or(TIMEOUT.to_owned(), Value::to_string);
    let disabled = webhook.get("disabled").and_then(Value::as_bool).unwrap_or_default();
    TypedWebhook { id: text("id"), url: text("url"), timeout, disabled, events: events(&chosen) }
}

/// What a form has.
fn typed(posted: &Posted) -> TypedWebhook {
    let text = |name: &str| posted.field(name).unwrap_or_default().trim().to_owned();
    let chosen: Vec<_> = posted.all("event").collect();
    TypedWebhook {
        id: text("id"),
        url: text("url"),
        timeout: text("timeout"),
        disabled: posted.field("delivery") == Some("off"),
        events: events(&chosen),
    }
}

/// What was typed, as it is stored.
fn parsed(typed: &TypedWebhook) -> Result<Value, WebhookProblem> {
    let id: WebhookId = typed.id.parse().map_err(|_| WebhookProblem::Id)?;
    let timeout: u8 = typed.timeout.parse().map_err(|_| WebhookProblem::Timeout)?;
    let mut webhook = json!({ "id": id, "url": typed.url, "timeout_seconds": timeout });
    let chosen: Vec<_> =
        typed.events.iter().filter(|(_, chosen)| *chosen).map(|(kind, _)| kind).collect();
    if !chosen.is_empty() {
        webhook["events"] = json!(chosen);
    }
    if typed.disabled {
        webhook["disabled"] = true.into();
    }
    Ok(webhook)
}

/// What is wrong where the console's webhooks cannot be used so.
fn problem(count: usize, wrong: &Wrong) -> WebhookProblem {
    tracing::debug!(%wrong, "a webhook is refused");
    match wrong.key.rsplit('.').next() {
        Some("id") => WebhookProblem::Taken,
        Some("timeout_seconds") => WebhookProblem::Timeout,
        _ if count > MOST_WEBHOOKS => WebhookProblem::TooMany,
        _ => WebhookProblem::Url,
    }
}

/// Takes these for the console's webhooks, if they can be used beside the file's.
fn put(values: &mut Values, file: &Tenant, all: Vec<Value>) -> Result<(), WebhookProblem> {
    let count = all.len();
    values.set(WEBHOOKS, (count > 0).then(|| all.into()));
    webhooks(file, values).map(|_| ()).map_err(|wrong| problem(count, &wrong))
}

/// `GET /admin/settings/new-webhook`
///
/// # Errors
/// [`PortalError`]
pub async fn show_new(visit: Visit, RawQuery(query): RawQuery) -> Result<Response, PortalError> {
    let (query, notice) = visit.kept(query).await?;
    let mut typed = typed(&query);
    if typed.timeout.is_empty() {
        TIMEOUT.clone_into(&mut typed.timeout);
    }
    let page = new(&visit, typed, None, notice);
    Ok(html(StatusCode::OK, page.html(visit.frame)))
}

fn new(
    visit: &Visit,
    typed: TypedWebhook,
    problem: Option<WebhookProblem>,
    notice: Option<app::portal::Notice>,
) -> WebhookFormPage {
    let form = visit.form(notice);
    WebhookFormPage { webhook: None, typed, problem, seen: String::new(), conflict: None, form }
}

/// `POST /admin/settings/new-webhook`: its secret is shown on the page that answers the form, and nowhere else.
///
/// # Errors
/// [`PortalError`]
pub async fn add(visit: Visit, posted: Posted) -> Result<Response, PortalError> {
    let file = of_file(&visit)?;
    let typed = typed(&posted);
    let refused = |visit: Visit, typed, problem| {
        let page = new(&visit, typed, Some(problem), None);
        Ok(html(StatusCode::UNPROCESSABLE_ENTITY, page.html(visit.frame)))
    };
    let webhook = match parsed(&typed) {
        Ok(webhook) => webhook,
        Err(problem) => return refused(visit, typed, problem),
    };
    let mut tried = settings::read(&visit.app.store, file.id).await?.values;
    let all = stored(&tried).into_iter().chain([webhook.clone()]).collect();
    if let Err(problem) = put(&mut tried, file, all) {
        return refused(visit, typed, problem);
    }
    if let Err(notice) = visit.redeem(&posted).await {
        let page = new(&visit, typed, None, Some(notice));
        return Ok(html(posted::status(notice), page.html(visit.frame)));
    }
    let (app, actor) = (&visit.app, visit.visitor.actor());
    let by = By { actor: &actor, at: app.clock.now(), entropy: &app.entropy };
    let Ok(id) = typed.id.parse() else { return refused(visit, typed, WebhookProblem::Id) };
    let endpoint = Endpoint { tenant: file.id, webhook: id };
    let mut change = Change::begin(&app.store, file.id, by).await?;
    let all = stored(&change.values).into_iter().chain([webhook]).collect();
    // Somebody else may have added one meanwhile.
    if let Err(problem) = put(&mut change.values, file, all) {
        drop(change);
        return refused(visit, typed, problem);
    }
    endpoint::begin_anew(change.transaction(), &endpoint, by.at).await?;
    change.commit(by).await?;
    let secret = new_secret(&visit, &endpoint).await?;
    // With its secret: who begins to deliver finds one.
    app.settings_changed.notify_one();
    Ok(html(StatusCode::OK, MadeSecretPage { webhook: typed.id, secret }.html(visit.frame)))
}

/// `GET /admin/settings/webhooks/{webhook}/settings`
///
/// # Errors
/// [`PortalError::Missing`] where the console has no such webhook.
pub async fn show_settings(
    visit: Visit,
    Path(id): Path<String>,
    RawQuery(query): RawQuery,
) -> Result<Response, PortalError> {
    let webhook = of_console(&visit, &id).await?;
    let (query, notice) = visit.kept(query).await?;
    let typed = if query.field("url").is_some() { typed(&query) } else { as_typed(&webhook) };
    let page = changed(&visit, id, typed, seen(&webhook), notice);
    Ok(html(StatusCode::OK, page.html(visit.frame)))
}

fn changed(
    visit: &Visit,
    id: String,
    typed: TypedWebhook,
    seen: String,
    notice: Option<app::portal::Notice>,
) -> WebhookFormPage {
    let form = visit.form(notice);
    WebhookFormPage { webhook: Some(id), typed, problem: None, seen, conflict: None, form }
}

/// `POST /admin/settings/webhooks/{webhook}/settings`
///
/// # Errors
/// [`PortalError::Missing`] where the console has no such webhook.
pub async fn change(
    visit: Visit,
    Path(id): Path<String>,
    posted: Posted,
) -> Result<Response, PortalError> {
    let file = of_file(&visit)?;
    of_console(&visit, &id).await?;
    let typed = TypedWebhook { id: id.clone(), ..typed(&posted) };
    let was = posted.field("seen").unwrap_or_default().to_owned();
    let refused = |visit: Visit, typed, seen, problem| {
        let mut page = changed(&visit, id.clone(), typed, seen, None);
        page.problem = Some(problem);
        Ok(html(StatusCode::UNPROCESSABLE_ENTITY, page.html(visit.frame)))
    };
    let webhook = match parsed(&typed) {
        Ok(webhook) => webhook,
        Err(problem) => return refused(visit, typed, was, problem),
    };
    let with = |values: &Values| -> Vec<Value> {
        let one = |other: Value| if is_called(&other, &id) { webhook.clone() } else { other };
        stored(values).into_iter().map(one).collect()
    };
    let mut tried = settings::read(&visit.app.store, file.id).await?.values;
    let all = with(&tried);
    if let Err(problem) = put(&mut tried, file, all) {
        return refused(visit, typed, was, problem);
    }
    if let Err(notice) = visit.redeem(&posted).await {
        let page = changed(&visit, id, typed, was, Some(notice));
        return Ok(html(posted::status(notice), page.html(visit.frame)));
    }
    let (app, actor) = (&visit.app, visit.visitor.actor());
    let by = By { actor: &actor, at: app.clock.now(), entropy: &app.entropy };
    let mut change = Change::begin(&app.store, file.id, by).await?;
    let all = stored(&change.values);
    let Some(now) = all.iter().find(|other| is_called(other, &id)) else {
        return Err(PortalError::Missing);
    };
    if seen(now) != was {
        let (is_seen, url) = (seen(now), as_typed(now).url);
        drop(change);
        let conflict: Conflict = who_was_faster(&visit, Section::Webhooks).await?;
        let mut page = changed(&visit, id, typed, is_seen, None);
        page.conflict = Some((conflict, url));
        return Ok(html(StatusCode::UNPROCESSABLE_ENTITY, page.html(visit.frame)));
    }
    let all = with(&change.values);
    if let Err(problem) = put(&mut change.values, file, all) {
        drop(change);
        return refused(visit, typed, was, problem);
    }
    change.commit(by).await?;
    app.settings_changed.notify_one();
    Ok(Redirect::to(&format!("{ADDRESS}/{id}?done=changed")).into_response())
}

/// `GET /admin/settings/webhooks/{webhook}/removal`
///
/// # Errors
/// [`PortalError::Missing`] where the console has no such webhook.
pub async fn show_removal(visit: Visit, Path(id): Path<String>) -> Result<Response, PortalError> {
    of_console(&visit, &id).await?;
    let page = removal(&visit, &id, None).await?;
    Ok(html(StatusCode::OK, page.html(visit.frame)))
}

async fn removal(
    visit: &Visit,
    id: &str,
    notice: Option<app::portal::Notice>,
) -> Result<RemoveWebhookPage, PortalError> {
    let webhook = page(visit, id, None).await?.webhook;
    let form = visit.form(notice);
    Ok(RemoveWebhookPage { webhook: webhook.id, url: webhook.url, waiting: webhook.lag.0, form })
}

/// `POST /admin/settings/webhooks/{webhook}/removal`
///
/// # Errors
/// [`PortalError::Missing`] where the console has no such webhook.
pub async fn remove(
    visit: Visit,
    Path(id): Path<String>,
    posted: Posted,
) -> Result<Response, PortalError> {
    let file = of_file(&visit)?;
    of_console(&visit, &id).await?;
    if let Err(notice) = visit.redeem(&posted).await {
        let page = removal(&visit, &id, Some(notice)).await?;
        return Ok(html(posted::status(notice), page.html(visit.frame)));
    }
    let (app, actor) = (&visit.app, visit.visitor.actor());
    let by = By { actor: &actor, at: app.clock.now(), entropy: &app.entropy };
    let mut change = Change::begin(&app.store, file.id, by).await?;
    let left = stored(&change.values).into_iter().filter(|other| !is_called(other, &id));
    let left: Vec<_> = left.collect();
    change.values.set(WEBHOOKS, (!left.is_empty()).then(|| left.into()));
    change.commit(by).await?;
    app.settings_changed.notify_one();
    Ok(Redirect::to(&format!("{ADDRESS}?done=removed")).into_response())
}
