//! The PIN, asked for before the terms where the tenant requires one. A wrong one keeps the flow alive; it is used
//! up when the person accepts, once for each ticket.

use std::borrow::Cow;

use app::{
    UiLanguage,
    terms_of_use::{Notice, PinProblem},
};
use axum::{http::StatusCode, response::Response};
use serde::{Deserialize, Serialize};

use super::{
    answer::Refusal,
    request::{Step, TermsOfUseForm},
    ticket::{Shown, Ticket},
    visit::{Visit, Words, html},
};
use crate::{
    decisions,
    ids::PinId,
    pins::{self, Checked, Typed},
};

/// Where a ticket stands with the PIN.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Gate {
    /// None is asked for.
    #[default]
    Open,
    /// It is asked for.
    Asked,
    /// This one was given.
    Passed(PinId),
}

/// The language of the page: that of the terms that come after it.
fn language(ticket: &Ticket, words: &Words) -> UiLanguage {
    match &ticket.shown {
        Shown::Terms { locale, .. } => locale.ui(),
        Shown::NoTerms | Shown::Restriction => words.preferences.ui(),
    }
}

/// The page that asks.
pub(super) fn ask(
    visit: &Visit<'_>,
    ticket: &Ticket,
    words: &Words,
    problem: Option<PinProblem>,
) -> Response {
    let (app, ticket) = (visit.app, Ticket { pin: Gate::Asked, ..ticket.clone() });
    let (Some(tenant), Some(sealed)) = (app.tenants.get(&ticket.tenant), visit.seal(&ticket))
    else {
        return visit.refuse(Refusal::Internal, &"the page could not be made");
    };
    let outcome = if problem.is_some() { "pin_refused" } else { "pin_asked" };
    visit.ended(outcome, &in_words(problem.as_ref()));
    let ui = language(&ticket, words);
    let page = app.pages.pin(&ticket, sealed, ui, problem, app.clock.now());
    // 200 with a problem too: Windows setup takes a page with another status for one that did not load, and puts an
    // error of its own in its place.
    html(StatusCode::OK, page, tenant.csp.clone())
}

/// Why the page asks, for the log; nothing that was typed.
fn in_words(problem: Option<&PinProblem>) -> Cow<'static, str> {
    match problem {
        None => "The tenant requires a PIN.".into(),
        Some(PinProblem::Missing) => "No PIN was typed.".into(),
        Some(PinProblem::Wrong) => "There is no such PIN for this person.".into(),
        Some(PinProblem::Used) => "The PIN is used up, has expired or was revoked.".into(),
        Some(PinProblem::Wait(until)) => {
            format!("There were too many wrong PINs; none is looked at until {until}.").into()
        }
    }
}

/// The ticket as it is once the form's PIN was looked at; the page again where it must be asked for. Who has none can
/// leave; to decline is not offered here, as the terms were not shown. A decision that stands is answered as it was.
pub(super) async fn pass(
    visit: &Visit<'_>,
    ticket: &Ticket,
    form: &TermsOfUseForm,
    words: &Words,
) -> Result<Ticket, Box<Response>> {
    if ticket.pin != Gate::Asked {
        return Ok(ticket.clone());
    }
    let app = visit.app;
    let again = |problem| Err(Box::new(ask(visit, ticket, words, problem)));
    match decisions::find(&app.store, ticket.tenant, ticket.id).await {
        Ok(None) => {}
        Ok(Some(_)) => return Ok(ticket.clone()),
        Err(error) => return Err(Box::new(visit.refuse(Refusal::Internal, &error))),
    }
    match form.step {
        Step::Continue => {
            return Err(Box::new(
                visit.refuse(Refusal::User, &"The person left the page that asks for a PIN."),
            ));
        }
        Step::Decline => {
            let why = &"this page does not offer that";
            return Err(Box::new(visit.notice(words, Notice::Form, why)));
        }
        _ => {}
    }
    let Some(typed) = form.pin.as_deref().and_then(Typed::parse) else {
        let sent = matches!(form.step, Step::Pin | Step::Accept);
        return again(sent.then_some(PinProblem::Missing));
    };
    let (who, keys, now) = ((ticket.tenant, ticket.user), app.keys.current(), app.clock.now());
    match pins::check(&app.store, &keys, who, &typed, now).await {
        Ok(Checked::Good(id)) => Ok(Ticket { pin: Gate::Passed(id), ..ticket.clone() }),
        Ok(Checked::Wrong) => again(Some(PinProblem::Wrong)),
        Ok(Checked::Used) => again(Some(PinProblem::Used)),
        Ok(Checked::Wait(until)) => again(Some(PinProblem::Wait(until))),
        Err(error) => Err(Box::new(visit.refuse(Refusal::Internal, &error))),
    }
}

/// Uses the PIN up, where there is one, before the decision is stored: it is never lost, and never counted twice
/// for one ticket.
pub(super) async fn use_up(
    visit: &Visit<'_>,
    ticket: &Ticket,
    words: &Words,
) -> Result<(), Box<Response>> {
    let Gate::Passed(pin) = ticket.pin else { return Ok(()) };
    let app = visit.app;
    // What is decided already was paid for then, though the use may have been given back since.
    match decisions::find(&app.store, ticket.tenant, ticket.id).await {
        Ok(None) => {}
        Ok(Some(_)) => return Ok(()),
        Err(error) => return Err(Box::new(visit.refuse(Refusal::Internal, &error))),
    }
    match pins::redeem(&app.store, (ticket.tenant, pin), ticket.id, app.clock.now()).await {
        Ok(true) => Ok(()),
        Ok(false) => Err(Box::new(ask(visit, ticket, words, Some(PinProblem::Used)))),
        Err(error) => Err(Box::new(visit.refuse(Refusal::Internal, &error))),
    }
}
