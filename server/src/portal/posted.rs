//! Forms that people send: reading them, and making sure that they are ours, of this sign-in, and new.
//!
//! Every form has a token that is sealed for the session and good for one use. So no other site can send one
//! in somebody's name, and a form that the browser sends again does nothing twice. Tabs have tokens of their
//! own and do not disturb each other.

use app::portal::Notice;
use axum::{
    extract::{FromRequest, Request},
    http::StatusCode,
};
use base64::{Engine as _, prelude::BASE64_URL_SAFE_NO_PAD as BASE64URL};
use url::form_urlencoded;

use super::message::PortalError;
use crate::{
    app_state::App,
    body::{self, Unread},
    ids::{ObjectId, TenantId},
    keys::Purpose,
    sessions::Visitor,
    settings::keys::SECRET,
};

/// The largest form, in bytes.
const LARGEST: usize = 64 * 1024;
/// The largest form of the console, in bytes: a text that is too long is to be told so, and not lost. Encoded, it is up to
/// three times as long.
const LARGEST_TEXT: usize = 4 * 1024 * 1024;
/// The field with the token.
pub const TOKEN: &str = "form";

/// A form's fields.
#[derive(Debug, Clone, Default)]
pub struct Posted(Vec<(String, String)>);

impl Posted {
    /// From a body, or a query.
    #[must_use]
    pub fn parse(text: &[u8]) -> Self {
        let field = |(name, value): (_, String)| (name, value.replace('\0', "\u{fffd}"));
        // PostgreSQL's text cannot hold NUL.
        Self(form_urlencoded::parse(text).into_owned().map(field).collect())
    }

    /// A field's value; the first one where it stands twice.
    #[must_use]
    pub fn field(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(field, _)| field == name).map(|(_, value)| value.as_str())
    }

    /// All of a field's values, as of boxes that are ticked.
    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.0.iter().filter(move |(field, _)| field == name).map(|(_, value)| value.as_str())
    }

    /// The revision of what a form began with.
    #[must_use]
    pub fn revision(&self) -> Option<i64> {
        self.field("revision").and_then(|revision| revision.parse().ok())
    }

    /// The fields of these names alone.
    #[must_use]
    pub fn only(mut self, names: &[&str]) -> Self {
        self.0.retain(|(name, _)| names.contains(&name.as_str()));
        self
    }

    /// All fields but the token, as a query: what was typed. A secret does not go round; it is typed again.
    #[must_use]
    pub fn typed(&self) -> String {
        let typed = self.0.iter().filter(|(field, _)| field != TOKEN && field != SECRET);
        form_urlencoded::Serializer::new(String::new()).extend_pairs(typed).finish()
    }
}

impl From<Vec<(String, String)>> for Posted {
    fn from(fields: Vec<(String, String)>) -> Self {
        Self(fields)
    }
}

impl FromRequest<App> for Posted {
    type Rejection = PortalError;
    async fn from_request(request: Request, _: &App) -> Result<Self, PortalError> {
        let (parts, body) = request.into_parts();
        let most = most(parts.uri.path());
        let body = body::read(&parts.headers, body, most).await.map_err(refused)?;
        Ok(Self::parse(&body))
    }
}

/// The largest form of an address, in bytes.
fn most(path: &str) -> usize {
    if path.starts_with("/admin/") { LARGEST_TEXT } else { LARGEST }
}

fn refused(unread: Unread) -> PortalError {
    PortalError::BadRequest(match unread {
        Unread::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
        Unread::Broken => StatusCode::BAD_REQUEST,
        Unread::Slow => StatusCode::REQUEST_TIMEOUT,
    })
}

/// A form of somebody who is not signed in, or no longer: a long one is read only where it begins with a token of ours, as each
/// of our forms does. So an administrator's text is not lost with their session, and nobody else has so much of it read.
pub(super) async fn of_nobody(app: &App, request: Request) -> Result<Posted, PortalError> {
    let (parts, body) = request.into_parts();
    let most = most(parts.uri.path());
    let ours = |beginning: &[u8]| owner(app, &Posted::parse(beginning)).is_some();
    let body = body::read_if(&parts.headers, body, LARGEST, most, ours).await.map_err(refused)?;
    Ok(Posted::parse(&body))
}

/// A new token for a form of this visitor's.
#[must_use]
pub fn token(app: &App, visitor: &Visitor) -> String {
    let id: [u8; 16] = app.entropy.bytes();
    let (tenant, user) = (visitor.tenant.bytes(), visitor.user.bytes());
    let plain = [visitor.session.bytes(), id, tenant, user].concat();
    let sealed = app.keys.current().seal(Purpose::Form, &plain, app.clock.now(), &app.entropy);
    // Never so for 32 bytes; an empty token would be refused.
    sealed.unwrap_or_default()
}

/// Whose form this is, where its token was made here, even if they are no longer signed in.
#[must_use]
pub fn owner(app: &App, posted: &Posted) -> Option<(TenantId, ObjectId)> {
    let plain = app.keys.current().unseal(Purpose::Form, posted.field(TOKEN)?)?;
    let [_, _, tenant, user] = plain.as_chunks::<16>().0 else { return None };
    Some((TenantId::of_bytes(*tenant), ObjectId::of_bytes(*user)))
}

/// Uses a form's token up.
///
/// # Errors
/// Why the form does not count: it is shown again, with [`status`].
pub async fn redeem(app: &App, visitor: &Visitor, posted: &Posted) -> Result<(), Notice> {
    let sealed = posted.field(TOKEN).unwrap_or_default();
    let plain = app.keys.current().unseal(Purpose::Form, sealed).unwrap_or_default();
    let (session, id) = plain.split_first_chunk::<16>().ok_or(Notice::Stale)?;
    if *session != visitor.session.bytes() {
        return Err(Notice::Stale);
    }
    match app.sessions.use_form(&BASE64URL.encode(id)).await {
        Ok(true) => Ok(()),
        Ok(false) => Err(Notice::SentAlready),
        Err(error) => {
            tracing::error!(%error, "a form could not be taken; its sender was told");
            Err(Notice::Unavailable)
        }
    }
}

/// The status of a form that is shown again.
#[must_use]
pub fn status(notice: Notice) -> StatusCode {
    match notice {
        Notice::Unavailable => StatusCode::SERVICE_UNAVAILABLE,
        Notice::SentAlready | Notice::Stale | Notice::SignedInAgain => {
            StatusCode::UNPROCESSABLE_ENTITY
        }
    }
}
