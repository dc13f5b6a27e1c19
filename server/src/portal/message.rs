//! Answers of the portal that are not the page that was asked for.

use app::portal::{Frame, Message, MessagePage};
use axum::{
    http::{HeaderMap, HeaderName, StatusCode, header},
    response::{IntoResponse, Response},
};

use super::{frame, html};
use crate::{app_state::App, ids::SupportId};

/// Why there is no page. What is not yours is answered as what does not exist.
#[derive(Debug)]
pub enum PortalError {
    /// There is no such page, or it is somebody else's.
    Missing,
    /// The request makes no sense.
    BadRequest(StatusCode),
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

impl From<tower_sessions::session::Error> for PortalError {
    fn from(error: tower_sessions::session::Error) -> Self {
        Self::Unavailable(error.into())
    }
}

/// Goes with a response that [`super::explain`] makes a page of.
#[derive(Debug, Clone, Copy)]
pub(super) struct Unexplained(pub Message);

impl IntoResponse for PortalError {
    fn into_response(self) -> Response {
        let (status, message) = match self {
            Self::Missing => (StatusCode::NOT_FOUND, Message::Missing),
            Self::BadRequest(status) => (status, Message::BadRequest),
            Self::Panic => (StatusCode::INTERNAL_SERVER_ERROR, Message::Error),
            Self::Unavailable(error) => {
                tracing::error!(%error, "a page of the portal could not be made");
                (StatusCode::SERVICE_UNAVAILABLE, Message::Unavailable)
            }
        };
        let mut response = status.into_response();
        response.extensions_mut().insert(Unexplained(message));
        response
    }
}

/// A message as a page, with an id that the log has, too, where somebody has to look into it.
pub(super) fn page(app: &App, frame: Frame, status: StatusCode, message: Message) -> Response {
    let support_id = status.is_server_error().then(|| {
        let id = SupportId::random(&app.entropy).to_string();
        tracing::error!(
            support_id = id,
            status = status.as_u16(),
            "somebody was told to report this id"
        );
        id
    });
    html(status, MessagePage { message, support_id }.html(frame))
}

/// The page for an address that does not exist, whoever asks.
pub(crate) fn missing(app: &App, headers: &HeaderMap, path: &str) -> Response {
    let frame = frame(app, headers, path, None);
    page(app, frame, StatusCode::NOT_FOUND, Message::Missing)
}

/// What stays of a response that becomes a page: cookies, and the methods that there are.
pub(super) const KEPT: [HeaderName; 2] = [header::SET_COOKIE, header::ALLOW];
