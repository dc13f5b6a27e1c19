//! `/admin/people/{user}/erasure`: all that is kept about a person goes. What went is in the log, where the form leads to.

use std::time::Duration;

use app::admin::{ErasePage, EraseProblem};
use axum::{
    extract::{Path, rejection::PathRejection},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};

use super::search::person;
use crate::{
    audit::Action,
    devices::{self, State},
    ids::ObjectId,
    people::Person,
    portal::{
        PortalError, html,
        posted::{self, Posted},
        visit::Visit,
    },
    retention::{Erased, Outcome, erase},
};

type User = Result<Path<ObjectId>, PathRejection>;

/// How long a reference may be, in characters.
const LONGEST: usize = 100;
/// How often it is tried while the reports are behind, and how long between two tries.
const TRIES: usize = 8;
const PAUSE: Duration = Duration::from_millis(400);

/// `GET /admin/people/{user}/erasure`
///
/// # Errors
/// [`PortalError::Missing`] where nothing is known of such a person in the tenant.
pub async fn show_erasure(visit: Visit, user: User) -> Result<Response, PortalError> {
    let known = visit.known(user).await?;
    let page = page(&visit, known, None).await?;
    Ok(html(StatusCode::OK, page.html(visit.frame)))
}

async fn page(
    visit: &Visit,
    known: Person,
    notice: Option<app::portal::Notice>,
) -> Result<ErasePage, PortalError> {
    let all = devices::all_of(&visit.app.store, visit.visitor.tenant, known.user).await?;
    Ok(ErasePage {
        person: person(known),
        has_devices: all.iter().any(|device| device.state != State::Removed),
        reference: String::new(),
        problem: None,
        form: visit.form(notice),
    })
}

/// What the act is found by; not a name, as it stays.
fn reference(typed: &str) -> Option<&str> {
    let typed = typed.trim();
    let fits = typed.chars().count() <= LONGEST
        && !typed.contains('@')
        && !typed.chars().any(char::is_control);
    fits.then_some(typed)
}

/// `POST /admin/people/{user}/erasure`
///
/// # Errors
/// [`PortalError::Missing`] where nothing is known of such a person in the tenant.
pub async fn erase_person(
    visit: Visit,
    user: User,
    posted: Posted,
) -> Result<Response, PortalError> {
    let known = visit.known(user).await?;
    let user = known.user;
    let typed = posted.field("reference").unwrap_or_default();
    let problem = match reference(typed) {
        None => Some(EraseProblem::Reference),
        Some(_) if posted.field("sure").is_none() => Some(EraseProblem::NotSure),
        Some(_) => None,
    };
    if problem.is_some() {
        let page = ErasePage { problem, ..page(&visit, known, None).await? };
        let page = ErasePage { reference: typed.to_owned(), ..page };
        return Ok(html(StatusCode::UNPROCESSABLE_ENTITY, page.html(visit.frame)));
    }
    if let Err(notice) = visit.redeem(&posted).await {
        let page = page(&visit, known, Some(notice)).await?;
        let page = ErasePage { reference: typed.to_owned(), ..page };
        return Ok(html(posted::status(notice), page.html(visit.frame)));
    }
    let (app, by) = (&visit.app, visit.visitor.actor());
    let what = Erased {
        tenant: visit.visitor.tenant,
        user,
        by: &by,
        at: app.clock.now(),
        action: Action::PersonErased,
        reference: reference(typed).unwrap_or_default(),
    };
    for _ in 0..TRIES {
        match erase(&app.store, &app.entropy, what.clone()).await? {
            Outcome::Done { act, .. } => {
                return Ok(Redirect::to(&format!("/admin/log/{act}")).into_response());
            }
            // Whoever was faster has done it.
            Outcome::Nothing => return Ok(Redirect::to("/admin/log").into_response()),
            Outcome::HasDevices => {
                let page = page(&visit, known, None).await?;
                return Ok(html(StatusCode::CONFLICT, page.html(visit.frame)));
            }
            Outcome::NotYet => tokio::time::sleep(PAUSE).await,
        }
    }
    let page = page(&visit, known, None).await?;
    let page =
        ErasePage { problem: Some(EraseProblem::NotYet), reference: typed.to_owned(), ..page };
    Ok(html(StatusCode::SERVICE_UNAVAILABLE, page.html(visit.frame)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reference_is_short_and_no_address() {
        assert_eq!(reference(" DSR-42 "), Some("DSR-42"));
        assert_eq!(reference(""), Some(""));
        assert_eq!(reference(&"x".repeat(LONGEST)), Some(&*"x".repeat(LONGEST)));
        for wrong in [&*"x".repeat(LONGEST + 1), "ada@contoso.com", "a\u{0}b"] {
            assert_eq!(reference(wrong), None, "{wrong:?}");
        }
    }
}
