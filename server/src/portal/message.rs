//! Answers of the portal that are not the page that was asked for.

use std::time::Duration;

use app::portal::{Frame, Message, MessagePage};
use axum::{
    http::{HeaderMap, HeaderName, StatusCode, header},
    response::{IntoResponse, Response},
};

use super::{frame, html};
use crate::{app_state::App, edge::retry_after, ids::SupportId, terms::TermsError};

/// Why there is no page. What is not yours is answered as what does not exist.
#[derive(Debug)]
pub enum PortalError {
    /// There is no such page, or it is somebody else's.
    Missing,
    /// The person has signed in, and their role does not allow this.
    Forbidden,
    /// The request makes no sense.
    BadRequest(StatusCode),
    /// Too many came; how long to wait.
    TooMany(Duration),
    /// The handler broke off; the log has it.
    Panic,
    /// The database does not answer.
    Unavailable(Box<dyn std::error::Error + Send + Sync>),
}

impl From<sqlx::Error> for PortalError {
    fn from(error: sqlx::Error) -> Self {
        Self::Unavailable(error.into())
    }
}

impl From<TermsError> for PortalError {
    fn from(error: TermsError) -> Self {
        Self::Unavailable(error.into())
    }
}

impl From<tower_sessions::session::Error> for PortalError {
    fn from(error: tower_sessions::session::Error) -> Self {
        Self::Unavailable(error.into())
    }
}

/// Goes with a response that [`super::explain`] makes a page of.
#[derive(Debug, Clone)]
pub(super) struct Unexplained {
    message: Message,
    /// What the log says.
    error: Option<String>,
}

impl IntoResponse for PortalError {
    fn into_response(self) -> Response {
        let wait = match &self {
            Self::TooMany(wait) => Some(retry_after(*wait)),
            _ => None,
        };
        let (status, message, error) = match self {
            Self::Missing => (StatusCode::NOT_FOUND, Message::Missing, None),
            Self::Forbidden => (StatusCode::FORBIDDEN, Message::Forbidden, None),
            Self::BadRequest(status) => (status, Message::BadRequest, None),
            Self::TooMany(_) => (StatusCode::TOO_MANY_REQUESTS, Message::TooMany, None),
            Self::Panic => (StatusCode::INTERNAL_SERVER_ERROR, Message::Error, None),
            Self::Unavailable(error) => {
                (StatusCode::SERVICE_UNAVAILABLE, Message::Unavailable, Some(error.to_string()))
            }
        };
        let mut response = (status, wait, ()).into_response();
        response.extensions_mut().insert(Unexplained { message, error });
        response
    }
}

/// A message as a page, with an id that the log has, too, where somebody has to look into it.
pub(super) fn page(app: &App, frame: Frame, status: StatusCode, why: Unexplained) -> Response {
    let Unexplained { message, error } = why;
    let support_id = status.is_server_error().then(|| {
        let id = SupportId::random(&app.entropy).to_string();
        let status = status.as_u16();
        tracing::error!(support_id = id, status, error, "a page of the portal could not be made");
        id
    });
    html(status, MessagePage { message, support_id }.html(frame))
}

/// The page for an address that does not exist, whoever asks.
pub(crate) fn missing(app: &App, headers: &HeaderMap, path: &str) -> Response {
    let frame = frame(app, headers, path, None);
    let why = Unexplained { message: Message::Missing, error: None };
    page(app, frame, StatusCode::NOT_FOUND, why)
}

/// What stays of a response that becomes a page: cookies, the methods that there are, and how long to wait.
pub(super) const KEPT: [HeaderName; 3] = [header::SET_COOKIE, header::ALLOW, header::RETRY_AFTER];
