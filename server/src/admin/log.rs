//! `/admin/log`: what administrators did.

use app::admin::{self as views, ActPage, LogFilter, LogPage};
use axum::{
    extract::{Path, RawQuery, rejection::PathRejection},
    http::StatusCode,
    response::Response,
};
use jiff::{Timestamp, civil::Date, tz::TimeZone};
use serde_json::Value;
use url::form_urlencoded;

use super::diff::{compare, json_lines};
use crate::{
    api::pagination,
    audit::{self, Act, Action, Filter},
    ids::ActId,
    portal::{PortalError, html, posted::Posted, visit::Visit},
};

/// How many acts a page has.
const PAGE: u32 = 50;
/// The name of the list in its cursors.
const NAME: &str = "acts";

fn view(act: &Act) -> views::Act {
    views::Act {
        id: act.id.to_string(),
        at: act.at,
        by: act.by.user.is_some().then(|| act.by.name.clone()),
        action: act.action.name(),
        subject: act.subject.clone(),
    }
}

/// The time at which a day begins, where somebody is; `None` where the text is no day.
fn beginning(day: &str, zone: &TimeZone) -> Option<Timestamp> {
    let day: Date = day.parse().ok()?;
    day.to_zoned(zone.clone()).ok().map(|at| at.timestamp())
}

/// The same for the day's end.
pub(super) fn end(day: &str, zone: &TimeZone) -> Option<Timestamp> {
    let day: Date = day.parse().ok()?;
    day.tomorrow().ok()?.to_zoned(zone.clone()).ok().map(|at| at.timestamp())
}

/// `GET /admin/log`
///
/// # Errors
/// [`PortalError`]
pub async fn list_acts(visit: Visit, RawQuery(query): RawQuery) -> Result<Response, PortalError> {
    let query = Posted::parse(query.unwrap_or_default().as_bytes());
    let text = |name: &str| query.field(name).unwrap_or_default().trim().to_owned();
    let filter = LogFilter {
        action: text("action"),
        subject: text("subject"),
        since: text("since"),
        until: text("until"),
    };
    let before = pagination::after(NAME, query.field("before"))
        .map_err(|_| PortalError::BadRequest(StatusCode::BAD_REQUEST))?;
    let zone = &visit.frame.zone;
    // What is no filter is not shown as one.
    let valid = |day: &String| beginning(day, zone).is_some();
    let filter = LogFilter {
        action: Some(filter.action)
            .filter(|name| Action::parse(name).is_some())
            .unwrap_or_default(),
        since: Some(filter.since).filter(valid).unwrap_or_default(),
        until: Some(filter.until).filter(valid).unwrap_or_default(),
        ..filter
    };
    let wanted = Filter {
        since: beginning(&filter.since, zone).unwrap_or(Timestamp::MIN),
        until: end(&filter.until, zone).unwrap_or(Timestamp::MAX),
        before,
        action: Action::parse(&filter.action),
        subject: Some(filter.subject.clone()).filter(|subject| !subject.is_empty()),
        limit: PAGE + 1,
    };
    let acts = audit::latest(&visit.app.store, visit.visitor.tenant, &wanted).await?;
    let (acts, next) = pagination::page(NAME, acts, PAGE, |act| (act.at, act.id));
    let page = LogPage {
        actions: Action::ALL.into_iter().map(Action::name).collect(),
        acts: acts.iter().map(view).collect(),
        earlier: next.map(|next| address(&filter, &next)),
        later: before.is_some(),
        filter,
    };
    Ok(html(StatusCode::OK, page.html(visit.frame)))
}

fn address(filter: &LogFilter, before: &str) -> String {
    let LogFilter { action, subject, since, until } = filter;
    let fields = [("action", action), ("subject", subject), ("since", since), ("until", until)];
    let mut query = form_urlencoded::Serializer::new(String::new());
    query.extend_pairs(fields.into_iter().filter(|(_, value)| !value.is_empty()));
    format!("/admin/log?{}", query.append_pair("before", before).finish())
}

/// `GET /admin/log/{id}`
///
/// # Errors
/// [`PortalError::Missing`] where the tenant has no such act.
pub async fn show_act(
    visit: Visit,
    id: Result<Path<ActId>, PathRejection>,
) -> Result<Response, PortalError> {
    let Ok(Path(id)) = id else { return Err(PortalError::Missing) };
    let found = audit::find(&visit.app.store, visit.visitor.tenant, id).await?;
    let (act, commitment) = found.ok_or(PortalError::Missing)?;
    let lines = |value: &Option<Value>| value.as_ref().map(json_lines).unwrap_or_default();
    let page = ActPage {
        act: view(&act),
        by_id: act.by.user.map(|user| user.to_string()),
        changes: compare(&lines(&act.before), &lines(&act.after)),
        commitment,
    };
    Ok(html(StatusCode::OK, page.html(visit.frame)))
}
