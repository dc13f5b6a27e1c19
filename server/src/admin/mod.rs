//! `/admin`: the console. Its pages are the portal's, for people who have a role.

pub mod audience;
pub mod checks;
pub mod compliance;
pub mod diff;
pub mod endpoints;
pub mod exports;
pub mod log;
pub mod overview;
pub mod people;
pub mod pins;
pub mod policies;
pub mod reports;
pub mod roles;
pub mod settings;
pub mod tokens;
pub mod webhooks;

use app::portal::Section;
use axum::{
    Extension,
    extract::{Request, State},
    middleware::Next,
    response::{IntoResponse, Response},
};
use jiff::Timestamp;

use self::roles::Right;
use crate::{
    app_state::App,
    edge::About,
    portal::{PortalError, visit::Visit},
    sessions::Visitor,
};

/// When something ends of which this is the last day, where the visitor is: `None` where nothing was typed.
fn last_day(typed: &str, visit: &Visit) -> Result<Option<Timestamp>, ()> {
    if typed.is_empty() {
        return Ok(None);
    }
    let end = log::end(typed, &visit.frame.zone);
    end.filter(|end| *end > visit.frame.now).map(Some).ok_or(())
}

/// What somebody needs to open a section.
#[must_use]
pub fn right_to_open(section: Section) -> Right {
    match section {
        Section::Overview => Right::Enter,
        Section::Policies
        | Section::Reports
        | Section::Audience
        | Section::Log
        | Section::Settings => Right::Read,
        Section::People | Section::Compliance => Right::Help,
    }
}

/// The parts of a list that somebody typed, however they are set apart.
fn parts(text: &str) -> impl Iterator<Item = &str> {
    text.split([',', ';', ' ', '\n', '\t']).filter(|part| !part.is_empty())
}

/// What the guard needs to know.
#[derive(Debug, Clone)]
pub struct Guard {
    /// The application.
    pub app: App,
    /// What the routes behind it need.
    pub right: Right,
}

/// Lets in whose role allows it; only behind the portal's own guard.
pub async fn admit(State(guard): State<Guard>, request: Request, next: Next) -> Response {
    let visitor = request.extensions().get::<Visitor>();
    if visitor.is_some_and(|visitor| visitor.roles(&guard.app).may(guard.right)) {
        next.run(request).await
    } else {
        let about = visitor.map(|visitor| About::person(visitor.tenant, visitor.user));
        (about.map(Extension), PortalError::Forbidden).into_response()
    }
}
