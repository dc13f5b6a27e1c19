//! `/admin/settings/webhooks`: how the webhooks of the configuration file and of the console are, their secrets, and what
//! can be done when a receiver was away.

use app::admin::{
    self as views, MadeSecretPage, NewSecretPage, TryOutcome, WebhookDone, WebhookPage,
    WebhookStanding, WebhookTry, WebhooksPage,
};
use axum::{
    extract::{Path, RawQuery},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use serde_json::{Value, json};

use super::{
    roles::Right,
    settings::{fields::time, of_file},
};
use crate::{
    api::pagination,
    audit::{self, Action},
    config::Webhook,
    portal::{
        PortalError, html,
        posted::{self, Posted},
        visit::Visit,
    },
    settings::{self, keys::WEBHOOKS},
    webhooks::{
        Endpoint, log,
        overview::{self, Overview, Standing},
        queue,
        replay::{ReplayError, Which, replay},
        secrets,
    },
};

pub(super) const ADDRESS: &str = "/admin/settings/webhooks";
/// How many tries a page has.
const PAGE: u32 = 50;
/// The name of the list in its cursors.
const NAME: &str = "webhook-tries";
/// How many events are looked at for one press, in parts: what is older than the rest waits for another one.
const MOST_PARTS: usize = 20;

/// `GET /admin/settings/webhooks`
///
/// # Errors
/// [`PortalError`]
pub async fn list_webhooks(
    visit: Visit,
    RawQuery(query): RawQuery,
) -> Result<Response, PortalError> {
    let (query, _) = visit.kept(query).await?;
    let (tenant, store) = (of_file(&visit)?, &visit.app.store);
    let mut webhooks = Vec::new();
    for webhook in &settings::webhooks_of(store, tenant).await? {
        webhooks.push(view(overview::one(store, tenant.id, webhook, visit.frame.now).await?));
    }
    let page = WebhooksPage {
        webhooks,
        may_change: visit.roles.may(Right::Change),
        removed: query.field("done") == Some("removed"),
    };
    Ok(html(StatusCode::OK, page.html(visit.frame)))
}

fn view(one: Overview) -> views::Webhook {
    views::Webhook {
        id: one.endpoint.webhook.to_string(),
        url: one.url,
        wants: one.wants,
        standing: match one.standing {
            Standing::Disabled => WebhookStanding::Disabled,
            Standing::NotRegistered => WebhookStanding::NotRegistered,
            Standing::Gone { at } => WebhookStanding::Gone(at),
            Standing::WithoutSecret => WebhookStanding::WithoutSecret,
            Standing::Paused { until } => WebhookStanding::Paused(until),
            Standing::InUse => WebhookStanding::InUse,
        },
        secrets: one.secrets.iter().map(|secret| (secret.created_at, secret.ends_at)).collect(),
        lag: (one.lag.events, one.lag.oldest),
    }
}

/// The webhook that an address names.
async fn named(visit: &Visit, id: &str) -> Result<(Endpoint, Webhook), PortalError> {
    let tenant = of_file(visit)?;
    let webhooks = settings::webhooks_of(&visit.app.store, tenant).await?;
    let webhook = webhooks.into_iter().find(|webhook| webhook.id.as_str() == id);
    let webhook = webhook.ok_or(PortalError::Missing)?;
    Ok((Endpoint { tenant: tenant.id, webhook: webhook.id.clone() }, webhook))
}

/// A webhook that was added in the console, as it is stored.
///
/// # Errors
/// [`PortalError::Missing`] where the console has none of this name.
pub(super) async fn of_console(visit: &Visit, id: &str) -> Result<Value, PortalError> {
    let stored = settings::read(&visit.app.store, visit.visitor.tenant).await?;
    let all = stored.values.get(WEBHOOKS).and_then(Value::as_array);
    let mut all = all.into_iter().flatten();
    all.find(|webhook| webhook["id"] == id).cloned().ok_or(PortalError::Missing)
}

/// `GET /admin/settings/webhooks/{webhook}`
///
/// # Errors
/// [`PortalError::Missing`] where there is no such webhook.
pub async fn show_webhook(
    visit: Visit,
    Path(id): Path<String>,
    RawQuery(query): RawQuery,
) -> Result<Response, PortalError> {
    let (query, notice) = visit.kept(query).await?;
    let done = match query.field("done") {
        Some("enabled") => Some(WebhookDone::Enabled),
        Some("changed") => Some(WebhookDone::Changed),
        Some(queued) => queued.parse().ok().map(WebhookDone::Replayed),
        None => None,
    };
    let mut page = page(&visit, &id, query.field("before")).await?;
    page.done = done;
    query.field("since").unwrap_or_default().clone_into(&mut page.since);
    if let Some(form) = &mut page.form {
        form.notice = notice;
    }
    Ok(html(StatusCode::OK, page.html(visit.frame)))
}

pub(super) async fn page(
    visit: &Visit,
    id: &str,
    before: Option<&str>,
) -> Result<WebhookPage, PortalError> {
    let (endpoint, webhook) = named(visit, id).await?;
    let of_file = of_file(visit)?.webhooks.contains(&webhook);
    let store = &visit.app.store;
    let before = pagination::after::<i64>(NAME, before)
        .map_err(|_| PortalError::BadRequest(StatusCode::BAD_REQUEST))?;
    let tries = log::tries(store, &endpoint, before.map(|(_, number)| number), PAGE + 1).await?;
    let (tries, next) = pagination::page(NAME, tries, PAGE, |line| (line.at, line.number));
    let one = overview::one(store, endpoint.tenant, &webhook, visit.frame.now).await?;
    let line = |line: log::Try| WebhookTry {
        at: line.at,
        event_type: line.event_type,
        event: line.event.to_string(),
        outcome: match line.outcome {
            log::Outcome::Delivered => TryOutcome::Delivered,
            log::Outcome::ToBeRetried => TryOutcome::ToBeRetried,
            log::Outcome::Failed => TryOutcome::Failed,
            log::Outcome::Skipped => TryOutcome::Skipped,
        },
        answer: line
            .reason
            .or_else(|| line.status.map(|status| status.to_string()))
            .unwrap_or_default(),
    };
    Ok(WebhookPage {
        webhook: view(one),
        of_file,
        tries: tries.into_iter().map(line).collect(),
        earlier: next.map(|next| format!("{ADDRESS}/{id}?before={next}")),
        since: String::new(),
        since_wrong: false,
        done: None,
        form: visit.roles.may(Right::Change).then(|| visit.form(None)),
    })
}

/// `GET /admin/settings/webhooks/{webhook}/secret`
///
/// # Errors
/// [`PortalError::Missing`] where there is no such webhook.
pub async fn show_new_secret(
    visit: Visit,
    Path(id): Path<String>,
) -> Result<Response, PortalError> {
    let page =
        NewSecretPage { webhook: page(&visit, &id, None).await?.webhook, form: visit.form(None) };
    Ok(html(StatusCode::OK, page.html(visit.frame)))
}

/// `POST /admin/settings/webhooks/{webhook}/secret`: shown on the page that answers the form, and nowhere else.
///
/// # Errors
/// [`PortalError::Missing`] where there is no such webhook.
pub async fn make_secret(
    visit: Visit,
    Path(id): Path<String>,
    posted: Posted,
) -> Result<Response, PortalError> {
    let (endpoint, _) = named(&visit, &id).await?;
    if let Err(notice) = visit.redeem(&posted).await {
        let webhook = page(&visit, &id, None).await?.webhook;
        let page = NewSecretPage { webhook, form: visit.form(Some(notice)) };
        return Ok(html(posted::status(notice), page.html(visit.frame)));
    }
    let secret = new_secret(&visit, &endpoint).await?;
    Ok(html(StatusCode::OK, MadeSecretPage { webhook: id, secret }.html(visit.frame)))
}

/// Makes a secret, which the log tells of: the only time that anybody sees it.
pub(super) async fn new_secret(visit: &Visit, endpoint: &Endpoint) -> Result<String, PortalError> {
    let (app, now) = (&visit.app, visit.app.clock.now());
    let secret =
        secrets::create(&app.store, endpoint, &app.keys.current(), now, &app.entropy).await?;
    let secret =
        secret.ok_or_else(|| PortalError::Unavailable("the secret cannot be sealed".into()))?;
    note(visit, Action::WebhookSecretMade, endpoint.webhook.as_str(), None).await?;
    Ok(secret)
}

/// `POST /admin/settings/webhooks/{webhook}/enabling`
///
/// # Errors
/// [`PortalError::Missing`] where there is no such webhook.
pub async fn enable(
    visit: Visit,
    Path(id): Path<String>,
    posted: Posted,
) -> Result<Response, PortalError> {
    let (endpoint, _) = named(&visit, &id).await?;
    if let Err(notice) = visit.redeem(&posted).await {
        return again(visit, &id, notice, &posted).await;
    }
    queue::enable(&visit.app.store, &endpoint, visit.app.clock.now()).await?;
    note(&visit, Action::WebhookEnabled, &id, None).await?;
    Ok(Redirect::to(&format!("{ADDRESS}/{id}?done=enabled")).into_response())
}

/// `POST /admin/settings/webhooks/{webhook}/replay`
///
/// # Errors
/// [`PortalError::Missing`] where there is no such webhook.
pub async fn send_again(
    visit: Visit,
    Path(id): Path<String>,
    posted: Posted,
) -> Result<Response, PortalError> {
    let (endpoint, webhook) = named(&visit, &id).await?;
    let typed = posted.field("since").unwrap_or_default().trim();
    let Some(since) = time(typed, &visit.frame.zone) else {
        let mut page = page(&visit, &id, None).await?;
        (page.since, page.since_wrong) = (typed.to_owned(), true);
        return Ok(html(StatusCode::UNPROCESSABLE_ENTITY, page.html(visit.frame)));
    };
    if let Err(notice) = visit.redeem(&posted).await {
        return again(visit, &id, notice, &posted).await;
    }
    let (store, now) = (&visit.app.store, visit.app.clock.now());
    let (mut queued, mut next) = (0, None);
    for _ in 0..MOST_PARTS {
        match replay(store, &endpoint, &webhook, Which::Since(since), next, now).await {
            Ok(some) => {
                queued += some.queued;
                next = some.next;
            }
            Err(ReplayError::Database(error)) => return Err(error.into()),
            // Nothing was ever delivered, so there is nothing to send again.
            Err(ReplayError::NotRegistered(_) | ReplayError::NoSuchEvent { .. }) => break,
        }
        if next.is_none() {
            break;
        }
    }
    let after = json!({ "since": since, "queued": queued });
    note(&visit, Action::WebhookReplayed, &id, Some(after)).await?;
    Ok(Redirect::to(&format!("{ADDRESS}/{id}?done={queued}")).into_response())
}

async fn again(
    visit: Visit,
    id: &str,
    notice: app::portal::Notice,
    posted: &Posted,
) -> Result<Response, PortalError> {
    let mut page = page(&visit, id, None).await?;
    posted.field("since").unwrap_or_default().clone_into(&mut page.since);
    page.form = Some(visit.form(Some(notice)));
    Ok(html(posted::status(notice), page.html(visit.frame)))
}

/// Writes what was done into the log.
async fn note(
    visit: &Visit,
    action: Action,
    subject: &str,
    after: Option<Value>,
) -> Result<(), PortalError> {
    let (app, by) = (&visit.app, visit.visitor.actor());
    let (tenant, at) = (visit.visitor.tenant, app.clock.now());
    let act = audit::New { tenant, by: &by, at, action, subject, before: None, after };
    Ok(audit::record_alone(&app.store, &app.entropy, act).await?)
}
