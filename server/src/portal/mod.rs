//! The portal: what its pages share. Each place has a module of its own.

pub mod acceptance;
pub mod agreements;
pub mod cookies;
pub mod data;
pub mod devices;
pub mod help;
pub mod kept;
pub mod language;
pub mod message;
pub mod posted;
pub mod return_to;
pub mod visit;

pub use message::PortalError;

use std::sync::LazyLock;

use crate::{app_state::App, edge::About, ids::TenantId, language::Locale, sessions::Visitor};
use app::{
    UiLanguage,
    portal::{Frame, Person},
};
use axum::{
    extract::{Request, State},
    http::{HeaderMap, HeaderValue, StatusCode, header},
    middleware::Next,
    response::{IntoResponse, Response},
};

/// What a page may do: nothing but show our own style sheets and pictures, and post to ourselves.
const CONTENT_SECURITY_POLICY: &str = "default-src 'none'; style-src 'self'; img-src 'self'; \
     base-uri 'none'; frame-ancestors 'none'; form-action 'self'";

/// Every language of the interface: its tag, its own name, its direction.
static LANGUAGES: LazyLock<Vec<(String, String, &'static str)>> = LazyLock::new(|| {
    let locales: Vec<Locale> =
        UiLanguage::available().iter().filter_map(|tag| tag.to_string().parse().ok()).collect();
    let line =
        |locale: &Locale| (locale.to_string(), locale.own_name(&locales), locale.direction());
    locales.iter().map(line).collect()
});

/// The frame of a page at this address: in the language that suits the request, with the look of the person's
/// organization, or of the only one that there is.
pub(crate) fn frame(
    app: &App,
    headers: &HeaderMap,
    address: &str,
    visitor: Option<&Visitor>,
) -> Frame {
    let tenant = visitor.map(|visitor| visitor.tenant);
    frame_of(app, headers, address, visitor, tenant.or(app.only_tenant))
}

/// The same for an organization that is known before anybody is signed in.
pub(crate) fn frame_of(
    app: &App,
    headers: &HeaderMap,
    address: &str,
    visitor: Option<&Visitor>,
    tenant: Option<TenantId>,
) -> Frame {
    let look = tenant.map(|tenant| app.assets.look(tenant));
    let tenant = tenant.and_then(|tenant| app.tenants.get(&tenant));
    Frame {
        style_sheet: app.assets.portal_sheet().to_owned(),
        accent_sheet: look.and_then(|look| look.portal_accent.clone()),
        logo: look.and_then(|look| look.logo.clone()),
        ui: language::of(headers),
        languages: LANGUAGES.clone(),
        organization: tenant.map(|tenant| tenant.name.clone()),
        support: tenant.and_then(|tenant| tenant.support.clone()),
        address: address.to_owned(),
        person: visitor.map(|visitor| Person {
            name: visitor.display_name(),
            account: visitor.account.clone().unwrap_or_default(),
        }),
        console: visitor.map(|visitor| visitor.sections(app)).unwrap_or_default(),
        now: app.clock.now(),
        zone: visitor.map_or(jiff::tz::TimeZone::UTC, Visitor::time_zone),
    }
}

/// A page as an answer.
pub(crate) fn html(status: StatusCode, page: String) -> Response {
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8")),
        (header::CACHE_CONTROL, HeaderValue::from_static("private, no-cache")),
        (header::VARY, HeaderValue::from_static("Accept-Language, Cookie")),
        (header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff")),
        (header::REFERRER_POLICY, HeaderValue::from_static("same-origin")),
        (header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(CONTENT_SECURITY_POLICY)),
    ];
    (status, headers, page).into_response()
}

/// The same answer, whose form may lead on to any provider, and from there to those that it trusts. To name
/// them would tell everybody who the customers are.
pub(crate) fn allow_form_away(mut response: Response, app: &App) -> Response {
    let scheme = if app.public_url.is_secure() { "https:" } else { "http: https:" };
    if let Ok(policy) = format!("{CONTENT_SECURITY_POLICY} {scheme}").parse() {
        response.headers_mut().insert(header::CONTENT_SECURITY_POLICY, policy);
    }
    response
}

/// The same answer, which may have pages of ours in frames.
pub(crate) fn allow_frames(mut response: Response) -> Response {
    if let Ok(policy) = format!("{CONTENT_SECURITY_POLICY}; frame-src 'self'").parse() {
        response.headers_mut().insert(header::CONTENT_SECURITY_POLICY, policy);
    }
    response
}

/// Makes pages of answers that say only what is wrong, and keeps what is about somebody out of caches.
pub async fn explain(
    State(app): State<App>,
    page: visit::Page,
    request: Request,
    next: Next,
) -> Response {
    let mut response = next.run(request).await;
    let somebodys = page.visitor.is_some();
    if let Some(why) = response.extensions_mut().remove::<message::Unexplained>() {
        let (mut parts, _) = response.into_parts();
        response = message::page(&app, page.frame, parts.status, why);
        About::pass_on(&mut parts.extensions, response.extensions_mut());
        for name in message::KEPT {
            for value in parts.headers.get_all(&name) {
                response.headers_mut().append(name.clone(), value.clone());
            }
        }
    }
    if somebodys {
        // Nothing of it stays in the browser for whoever comes next.
        let no_store = HeaderValue::from_static("no-store");
        response.headers_mut().insert(header::CACHE_CONTROL, no_store);
    }
    response
}
