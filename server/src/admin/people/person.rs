//! `/admin/people/{user}`: one person.

use std::cmp::Reverse;

use app::{
    admin::{CapOf, Found, PersonPage},
    portal::Cap,
};
use axum::{
    extract::{Path, RawQuery, rejection::PathRejection},
    http::StatusCode,
    response::Response,
};

use super::search::person;
use crate::{
    admin::roles::Right,
    api::pagination,
    attempts, decisions,
    devices::{self, Device, State, cap},
    ids::ObjectId,
    people,
    portal::{PortalError, devices::view, html, posted::Posted, visit::Visit},
};

/// How many attempts and decisions a page has.
const PAGE: u32 = 10;
/// How many devices.
const DEVICES: usize = 50;
/// How many removed ones.
const REMOVED: usize = 10;
/// The names of the lists in their cursors.
const ATTEMPTS: &str = "attempts";
const DECISIONS: &str = "decisions";

/// `GET /admin/people/{user}`
///
/// # Errors
/// [`PortalError::Missing`] where nothing is known of such a person in the tenant.
pub async fn show_person(
    visit: Visit,
    user: Result<Path<ObjectId>, PathRejection>,
    RawQuery(query): RawQuery,
) -> Result<Response, PortalError> {
    let Ok(Path(user)) = user else { return Err(PortalError::Missing) };
    let (store, tenant) = (&visit.app.store, visit.visitor.tenant);
    let known = people::find(store, tenant, user).await?.ok_or(PortalError::Missing)?;
    let query = Posted::parse(query.unwrap_or_default().as_bytes());
    let bad = |_| PortalError::BadRequest(StatusCode::BAD_REQUEST);
    let attempts_before = pagination::after(ATTEMPTS, query.field(ATTEMPTS)).map_err(bad)?;
    let decisions_before = pagination::after(DECISIONS, query.field(DECISIONS)).map_err(bad)?;

    let found = attempts::latest(store, tenant, user, attempts_before, PAGE + 1).await?;
    let (found, next_attempts) =
        pagination::page(ATTEMPTS, found, PAGE, |attempt| (attempt.at, attempt.id));
    let decided = decisions::latest(store, tenant, user, decisions_before, PAGE + 1).await?;
    let (decided, next_decisions) =
        pagination::page(DECISIONS, decided, PAGE, |decision| (decision.at, decision.id));
    let mut agreements = Vec::with_capacity(decided.len());
    for decision in &decided {
        agreements.push(visit.view(decision).await?.0);
    }
    // What the last setup knew: the person is not the one who is signed in here.
    let last = decisions::latest(store, tenant, user, None, 1).await?.into_iter().next();
    let groups = last.as_ref().map(|last| last.rule_groups.clone()).unwrap_or_default();
    let (limit, of) = visit.tenant()?.cap.limit_and_why(user, &groups);
    let (devices, removed) = devices_of(&visit, user).await?;
    // Where it is so: anybody can write such an address, and people come back to it later.
    let signed_out = query.field("done") == Some("signed-out")
        && visit.app.sessions.of_person(tenant, user).await?.is_empty();
    let address = |list: &str, next: String| format!("/admin/people/{user}?{list}={next}");
    let page = PersonPage {
        person: person(known),
        cap: Cap { used: cap::used_now(store, tenant, user).await?, limit },
        cap_of: match of {
            cap::CapOf::Everybody => CapOf::Everybody,
            cap::CapOf::Group(group) => CapOf::Group(group.to_string()),
            cap::CapOf::User => CapOf::User,
        },
        groups_at: last.map(|last| last.at),
        devices,
        removed,
        decisions: agreements,
        earlier_decisions: next_decisions.map(|next| address(DECISIONS, next)),
        attempts: found.iter().map(|attempt| visit.attempt(attempt)).collect(),
        earlier_attempts: next_attempts.map(|next| address(ATTEMPTS, next)),
        later: attempts_before.is_some() || decisions_before.is_some(),
        can_read_all: visit.roles.may(Right::Read),
        can_change: visit.roles.may(Right::Change),
        signed_out,
    };
    Ok(html(StatusCode::OK, page.html(visit.frame)))
}

type Shown = Found<app::portal::Device>;

/// A person's devices, and those that are removed.
async fn devices_of(visit: &Visit, user: ObjectId) -> Result<(Shown, Shown), PortalError> {
    let all = devices::all_of(&visit.app.store, visit.visitor.tenant, user).await?;
    let (mut gone, mut present): (Vec<Device>, Vec<Device>) =
        all.into_iter().partition(|device| device.state == State::Removed);
    present.sort_by_key(|device| Reverse(device.last_check_in.unwrap_or(device.enrolled_at)));
    gone.sort_by_key(|device| Reverse(device.removed_at));
    let found = |devices: &[Device], limit: usize| Found {
        items: devices.iter().take(limit).map(|device| view(device, visit)).collect(),
        more: devices.len() > limit,
    };
    Ok((found(&present, DEVICES), found(&gone, REMOVED)))
}
