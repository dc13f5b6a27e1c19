//! `/admin/settings/logo`: a picture is sent, or taken away.

use app::admin::{LogoPage, LogoWrong};
use axum::{
    body::{Body, Bytes},
    extract::{FromRequest, Request},
    http::{StatusCode, header},
    response::{IntoResponse, Redirect, Response},
};

use super::{logo_is_in_file, logo_now, of_file};
use crate::{
    app_state::App,
    body::{self, Unread},
    branding::{Logo, logo::LogoError},
    portal::{
        PortalError, html,
        posted::{self, Posted},
        visit::Visit,
    },
    settings::{By, Change, Section},
};

/// The largest form with a picture, in bytes: one that is too large for a logo can still be told so.
const LARGEST: usize = 8 * 1024 * 1024;

/// A form with a picture (RFC 7578).
#[derive(Debug)]
pub struct Sent {
    fields: Posted,
    picture: Option<Bytes>,
}

impl FromRequest<App> for Sent {
    type Rejection = PortalError;
    async fn from_request(request: Request, _: &App) -> Result<Self, PortalError> {
        let bad = |status| PortalError::BadRequest(status);
        let kind = request.headers().get(header::CONTENT_TYPE);
        let boundary = kind.and_then(|kind| kind.to_str().ok()).map(multer::parse_boundary);
        let Some(Ok(boundary)) = boundary else {
            return Err(bad(StatusCode::UNSUPPORTED_MEDIA_TYPE));
        };
        let (parts, body) = request.into_parts();
        let body =
            body::read(&parts.headers, body, LARGEST).await.map_err(|unread| match unread {
                Unread::TooLarge => bad(StatusCode::PAYLOAD_TOO_LARGE),
                Unread::Broken => bad(StatusCode::BAD_REQUEST),
                Unread::Slow => bad(StatusCode::REQUEST_TIMEOUT),
            })?;
        let mut form = multer::Multipart::new(Body::from(body).into_data_stream(), boundary);
        let mut fields = Vec::new();
        let mut picture = None;
        let unreadable = |_: multer::Error| bad(StatusCode::BAD_REQUEST);
        while let Some(part) = form.next_field().await.map_err(unreadable)? {
            let name = part.name().unwrap_or_default().to_owned();
            let content = part.bytes().await.map_err(unreadable)?;
            if name == "logo" {
                // A form without a file has an empty one.
                picture = Some(content).filter(|content| !content.is_empty());
            } else {
                fields.push((name, String::from_utf8_lossy(&content).into_owned()));
            }
        }
        Ok(Self { fields: Posted::from(fields), picture })
    }
}

fn page(
    visit: Visit,
    status: StatusCode,
    wrong: Option<LogoWrong>,
) -> Result<Response, PortalError> {
    let page = LogoPage {
        logo: logo_now(&visit),
        in_file: logo_is_in_file(of_file(&visit)?),
        wrong,
        form: visit.form(None),
    };
    Ok(html(status, page.html(visit.frame)))
}

/// `GET /admin/settings/logo`
///
/// # Errors
/// [`PortalError`]
pub async fn show_logo(visit: Visit) -> Result<Response, PortalError> {
    page(visit, StatusCode::OK, None)
}

/// `POST /admin/settings/logo`
///
/// # Errors
/// [`PortalError`]
pub async fn change_logo(visit: Visit, sent: Sent) -> Result<Response, PortalError> {
    const AGAIN: StatusCode = StatusCode::UNPROCESSABLE_ENTITY;
    let file = of_file(&visit)?;
    if logo_is_in_file(file) {
        return page(visit, AGAIN, None);
    }
    let tenant = file.id;
    let picture = match (sent.fields.field("remove"), sent.picture) {
        (Some(_), _) => None,
        (None, None) => return page(visit, AGAIN, Some(LogoWrong::None)),
        (None, Some(content)) => match Logo::parse(content) {
            Ok(logo) => Some(logo.content),
            Err(error) => {
                let wrong = match error {
                    LogoError::Bytes => LogoWrong::Bytes,
                    LogoError::Pixels(..) | LogoError::Ratio(..) => LogoWrong::Shape,
                    LogoError::Kind | LogoError::Read(_) => LogoWrong::Kind,
                };
                return page(visit, AGAIN, Some(wrong));
            }
        },
    };
    if let Err(notice) = visit.redeem(&sent.fields).await {
        let form = visit.form(Some(notice));
        let again = LogoPage { logo: logo_now(&visit), in_file: false, wrong: None, form };
        return Ok(html(posted::status(notice), again.html(visit.frame)));
    }
    let app = &visit.app;
    let actor = visit.visitor.actor();
    let by = By { actor: &actor, at: app.clock.now(), entropy: &app.entropy };
    let mut change = Change::begin(&app.store, tenant, by).await?;
    change.set_logo(picture.as_ref()).await?;
    change.commit(by).await?;
    app.settings_changed.notify_one();
    Ok(Redirect::to(&format!("/admin/settings?done={}", Section::Logo.name())).into_response())
}
