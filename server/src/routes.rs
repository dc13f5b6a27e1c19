//! Every address, method and guard.

use std::time::Duration;

use app::terms_of_use::Notice;
use axum::{
    Router,
    extract::{OriginalUri, Request, State},
    http::{HeaderMap, StatusCode, Uri},
    middleware,
    response::{IntoResponse, Redirect, Response},
    routing::{delete, get, post, put},
};
use tower::{ServiceBuilder, util::MapRequest};
use tower_http::{catch_panic::CatchPanicLayer, timeout::TimeoutLayer};

use crate::{
    admin::{
        self, audience, checks, compliance as console_compliance, endpoints,
        exports as console_exports, log, overview, people, pins,
        policies::{drafting, pages, preview, publishing, settings as draft_settings},
        reports,
        roles::Right,
        settings::{self, logo},
        tokens as api_tokens, webhooks,
    },
    api::{
        openapi,
        problem::Problem,
        tokens::{self, Guard, Right as ApiRight},
    },
    app_state::App,
    assets,
    compliance::api as compliance,
    decisions::api as decisions,
    devices::api as devices,
    edge,
    enrollment::api as enrollment,
    events::api as events,
    evidence::api as evidence,
    exports::api as exports,
    operations,
    portal::{
        PortalError, acceptance, agreements, data as my_data, devices as my_devices, explain, help,
        language, message, visit,
    },
    sessions, sign_in,
    terms_of_use::{self, decide::decide, handlers::show_terms, visit::notice_for},
    user_tokens::api as user_tokens,
};

/// No answer takes longer: 40 s of waiting for keys, 16 s of fetching them; or 60 s of waiting for events.
/// Windows waits 90 s for a page (protocol.md §1).
const SLOWEST: Duration = Duration::from_secs(75);

/// The application as a service, paths put right.
pub type Service = MapRequest<Router, fn(Request) -> Request>;

/// Everything that Windows, browsers and MDM servers reach.
#[must_use]
pub fn public(app: App) -> Service {
    let mut operations = Router::new()
        .route("/healthz", get(operations::show_health))
        .route("/readyz", get(operations::show_readiness));
    if app.metrics_here {
        operations = operations.route("/metrics", get(operations::show_metrics));
    }

    let after_panic = {
        let app = app.clone();
        move |_| notice_for(&app, &HeaderMap::new(), Notice::Error)
    };
    // The outermost first. Together they are one layer of the router, which boxes and copies each of its layers for every request.
    let around = ServiceBuilder::new()
        .layer(middleware::from_fn_with_state(app.clone(), edge::watch))
        .layer(TimeoutLayer::with_status_code(StatusCode::SERVICE_UNAVAILABLE, SLOWEST))
        .layer(CatchPanicLayer::custom(after_panic));
    let router = Router::new()
        .merge(windows())
        .merge(portal(&app))
        .merge(operations)
        .nest("/api/v1", api(&app))
        .fallback(nowhere)
        .layer(around)
        .with_state(app);
    MapRequest::new(router, right_path)
}

/// What Windows asks for, and what its page needs.
fn windows() -> Router<App> {
    Router::new()
        // HEAD asks for nothing to happen, but a GET may record that no terms were required.
        .route(terms_of_use::PATH, get(show_terms).post(decide).head(not_that_method))
        .route("/assets/{file}", get(assets::show_asset))
        .route("/.well-known/jwks.json", get(operations::show_jwks))
        .route("/.well-known/evidence-keys.json", get(operations::show_evidence_keys))
        .method_not_allowed_fallback(not_that_method)
}

/// For MDM servers: each right's addresses are behind its guard.
fn api(app: &App) -> Router<App> {
    let enrolling = Router::new().route("/enrollments", post(enrollment::enroll_device));
    let looking_into =
        Router::new().route("/opaque-blobs/introspect", post(enrollment::introspect_blob));
    let managing =
        Router::new().route("/user-tokens/evaluate", post(user_tokens::evaluate_user_token));
    let reading = Router::new()
        .route("/devices", get(devices::list_devices))
        .route("/devices/{id}", get(devices::show_device))
        .route("/devices/{id}/entra-report", get(compliance::show_entra_report))
        .route("/decisions", get(decisions::list_decisions))
        .route("/decisions/{id}", get(decisions::show_decision))
        .route("/decisions/{id}/proof", get(evidence::show_proof))
        .route("/decisions/{id}/consent-record", get(exports::show_consent_record))
        .route("/consent-records", get(exports::list_consent_records))
        .route("/events", get(events::list_events));
    let removing = Router::new()
        .route("/devices/{id}", delete(devices::remove_device))
        .route("/devices/{id}/removal", post(devices::request_removal))
        .route("/devices/{id}/removal", put(devices::report_removal))
        .route("/devices/{id}/removal", delete(devices::cancel_removal));
    let reporting = Router::new()
        .route("/devices/{id}/compliance", put(devices::report_compliance))
        .route("/devices/{id}/configuration-manager", put(devices::report_configuration_manager))
        .route("/devices/{id}/check-in", post(devices::check_in));
    let refuse_alike = middleware::from_fn_with_state(app.clone(), enrollment::refuse_alike);
    Router::new()
        .route("/openapi.json", get(openapi::show_openapi))
        .merge(guarded(app, &[ApiRight::Enroll], enrolling).route_layer(refuse_alike))
        .merge(guarded(app, &[ApiRight::Enroll, ApiRight::Read], looking_into.merge(managing)))
        .merge(guarded(app, &[ApiRight::Read], reading))
        .merge(guarded(app, &[ApiRight::Removal], removing))
        .merge(guarded(app, &[ApiRight::Compliance], reporting))
        .fallback(async || Problem::not_found())
        .method_not_allowed_fallback(async || {
            Problem::new(StatusCode::METHOD_NOT_ALLOWED, "This address does not take that method.")
        })
        .layer(CatchPanicLayer::custom(|_| Problem::failed().into_response()))
}

/// For people: pages for everybody, and those behind a sign-in.
fn portal(app: &App) -> Router<App> {
    let for_everybody = Router::new()
        .route("/", get(async || Redirect::to("/devices")))
        .route("/help", get(help::show_help))
        .route("/help/errors/{code}", get(help::show_error))
        .route("/help/{topic}", get(help::show_topic))
        .route("/language", post(language::pick_language))
        .route(sign_in::SIGN_IN, get(sign_in::handlers::begin))
        .route(sign_in::CALLBACK, get(sign_in::handlers::finish))
        .route(
            sign_in::SIGN_OUT,
            get(sign_in::handlers::show_sign_out).post(sign_in::handlers::sign_out),
        );
    let for_signed_in = Router::new()
        .route("/devices", get(my_devices::list_devices))
        .route("/devices/{id}", get(my_devices::show_device))
        .route("/devices/{id}/name", get(my_devices::show_name).post(my_devices::rename))
        .route(
            "/devices/{id}/removal",
            get(my_devices::show_removal).post(my_devices::request_removal),
        )
        .route(
            "/devices/{id}/removal/cancellation",
            get(my_devices::show_cancellation).post(my_devices::cancel_removal),
        )
        .route("/devices/{id}/loss", get(my_devices::show_loss).post(my_devices::report_loss))
        .route("/agreements", get(agreements::list_agreements))
        .route("/agreements/{id}", get(agreements::show_agreement))
        .route("/agreements/{id}/receipt", get(agreements::show_receipt))
        .route("/agreements/{id}/proof", get(agreements::show_proof))
        .route("/agreements/{id}/consent-record.jsonld", get(my_data::download_consent_record))
        .route(
            "/agreements/{id}/withdrawal",
            get(agreements::show_withdrawal).post(agreements::withdraw_agreement),
        )
        .route(
            "/agreements/terms/{policy}",
            get(acceptance::show_terms).post(acceptance::accept_terms),
        )
        .route("/account", get(sign_in::handlers::show_account))
        .route("/account/data", get(my_data::show_data))
        .route("/account/data/file", get(my_data::download_data))
        .route("/account/data/consent-records.jsonld", get(my_data::download_consent_records))
        .route(
            "/account/sessions/{id}",
            get(async || Redirect::to("/account")).post(sign_in::handlers::end_session),
        )
        .route_layer(middleware::from_fn_with_state(app.clone(), visit::admit));
    for_everybody
        .merge(for_signed_in)
        .merge(console(app))
        .method_not_allowed_fallback(async || {
            PortalError::BadRequest(StatusCode::METHOD_NOT_ALLOWED)
        })
        .layer(CatchPanicLayer::custom(|_| PortalError::Panic.into_response()))
        .layer(middleware::from_fn_with_state(app.clone(), explain))
        .layer(sessions::layer(app))
}

/// For people with a role: each right's addresses are behind its guard.
#[expect(
    clippy::too_many_lines,
    reason = "each address of the console stands here, with its right"
)]
fn console(app: &App) -> Router<App> {
    let entering = Router::new().route("/admin", get(overview::show_overview));
    let reading = Router::new()
        .route("/admin/policies", get(pages::list_policies))
        .route("/admin/policies/{policy}", get(pages::show_policy))
        .route("/admin/policies/{policy}/versions/{number}", get(pages::show_version))
        .route("/admin/policies/{policy}/changes", get(pages::show_changes))
        .route("/admin/policies/{policy}/preview", get(preview::show_preview))
        .route("/admin/policies/{policy}/preview/page", get(preview::show_page))
        .route("/admin/policies/{policy}/draft", get(drafting::show_draft))
        .route("/admin/policies/{policy}/draft/texts/{locale}", get(drafting::show_text))
        .route("/admin/reports", get(reports::show_reports))
        .route("/admin/reports/decisions", get(reports::decisions::list_decisions))
        .route("/admin/reports/decisions.csv", get(reports::download::download_csv))
        .route("/admin/reports/decisions.jsonl", get(reports::download::download_jsonl))
        .route("/admin/reports/missing", get(reports::missing::list_missing))
        .route("/admin/reports/missing.csv", get(reports::missing::download_missing))
        .route("/admin/audience", get(audience::show_audience))
        .route(
            "/admin/people/{user}/data",
            get(people::data::show_data).post(people::data::download_data),
        )
        .route("/admin/reports/exports", get(console_exports::list_exports))
        .route(
            "/admin/reports/exports/new",
            get(console_exports::show_new).post(console_exports::ask),
        )
        .route("/admin/reports/exports/{id}", get(console_exports::show_export))
        .route("/admin/reports/exports/{id}/file", get(console_exports::download))
        .route("/admin/reports/exports/{id}/cancellation", post(console_exports::cancel))
        .route("/admin/reports/exports/{id}/removal", post(console_exports::delete))
        .route("/admin/log", get(log::list_acts))
        .route("/admin/log/{id}", get(log::show_act))
        .route("/admin/settings", get(settings::show_settings))
        .route("/admin/settings/tokens", get(api_tokens::list_tokens))
        .route("/admin/settings/pins", get(pins::list_pins))
        .route("/admin/settings/webhooks", get(webhooks::list_webhooks))
        .route("/admin/settings/webhooks/{webhook}", get(webhooks::show_webhook))
        .route("/admin/settings/check", get(checks::show_checks).post(checks::run_checks));
    let helping = Router::new()
        .route("/admin/compliance", get(console_compliance::show_compliance))
        .route("/admin/compliance/devices", get(console_compliance::list_devices))
        .route("/admin/people", get(people::search::find_people))
        .route("/admin/people/{user}", get(people::person::show_person))
        .route(
            "/admin/people/{user}/consent-records.jsonld",
            get(people::data::download_consent_records),
        )
        .route("/admin/decisions/{id}", get(people::show_decision))
        .route("/admin/decisions/{id}/proof", get(people::show_proof))
        .route(
            "/admin/decisions/{id}/consent-record.jsonld",
            get(people::data::download_consent_record),
        )
        .route("/admin/devices/{id}", get(people::device::show_device))
        .route("/admin/attempts/{id}", get(people::show_attempt));
    let changing = Router::new()
        .route("/admin/compliance", post(console_compliance::report_again))
        .route("/admin/policies/new", get(drafting::show_new).post(drafting::begin_policy))
        .route("/admin/policies/{policy}/draft", post(drafting::begin_draft))
        .route(
            "/admin/policies/{policy}/draft/settings",
            get(draft_settings::show_settings).post(draft_settings::save_settings),
        )
        .route(
            "/admin/policies/{policy}/draft/texts/new",
            get(drafting::show_new_text).post(drafting::add_text),
        )
        .route("/admin/policies/{policy}/draft/texts/{locale}", post(drafting::save_text))
        .route(
            "/admin/policies/{policy}/draft/texts/{locale}/removal",
            get(publishing::show_text_removal).post(publishing::remove_text),
        )
        .route(
            "/admin/policies/{policy}/draft/publication",
            get(publishing::show_publication).post(publishing::publish),
        )
        .route(
            "/admin/policies/{policy}/draft/removal",
            get(publishing::show_discard).post(publishing::discard),
        )
        .route(
            "/admin/policies/{policy}/versions/{number}/cancellation",
            get(publishing::show_cancellation).post(publishing::call_off),
        )
        .route(
            "/admin/policies/{policy}/retirement",
            get(publishing::show_retirement).post(publishing::retire),
        )
        .route(
            "/admin/policies/{policy}/offer",
            get(publishing::show_offer).post(publishing::offer),
        )
        .route("/admin/settings/new-webhook", get(endpoints::show_new).post(endpoints::add))
        .route(
            "/admin/settings/webhooks/{webhook}/settings",
            get(endpoints::show_settings).post(endpoints::change),
        )
        .route(
            "/admin/settings/webhooks/{webhook}/removal",
            get(endpoints::show_removal).post(endpoints::remove),
        )
        .route(
            "/admin/settings/webhooks/{webhook}/secret",
            get(webhooks::show_new_secret).post(webhooks::make_secret),
        )
        .route("/admin/settings/webhooks/{webhook}/enabling", post(webhooks::enable))
        .route("/admin/settings/webhooks/{webhook}/replay", post(webhooks::send_again))
        .route(
            "/admin/settings/{section}",
            get(settings::show_section).post(settings::change_section),
        )
        .route("/admin/settings/logo", get(logo::show_logo).post(logo::change_logo))
        .route("/admin/settings/tokens/new", get(api_tokens::show_new).post(api_tokens::make))
        .route(
            "/admin/settings/tokens/{id}/revocation",
            get(api_tokens::show_revocation).post(api_tokens::revoke),
        )
        .route("/admin/settings/pins/new", get(pins::show_new).post(pins::make))
        .route(
            "/admin/settings/pins/{id}/revocation",
            get(pins::show_revocation).post(pins::revoke),
        )
        .route(
            "/admin/people/{user}/sessions",
            get(people::sessions::show_sessions).post(people::sessions::end_sessions),
        )
        .route(
            "/admin/people/{user}/erasure",
            get(people::erasure::show_erasure).post(people::erasure::erase_person),
        )
        .route(
            "/admin/people/{user}/devices/{id}/removal",
            get(people::device::show_removal).post(people::device::request_removal),
        );
    Router::new()
        .merge(for_role(app, Right::Enter, entering))
        .merge(for_role(app, Right::Read, reading))
        .merge(for_role(app, Right::Help, helping))
        .merge(for_role(app, Right::Change, changing))
        .route_layer(middleware::from_fn_with_state(app.clone(), visit::admit))
}

/// Routes that this right opens.
fn for_role(app: &App, right: Right, routes: Router<App>) -> Router<App> {
    let guard = admin::Guard { app: app.clone(), right };
    routes.route_layer(middleware::from_fn_with_state(guard, admin::admit))
}

/// What `ops_listen` serves.
pub fn operations(app: App) -> Router {
    Router::new()
        .route("/healthz", get(operations::show_health))
        .route("/readyz", get(operations::show_readiness))
        .route("/metrics", get(operations::show_metrics))
        .layer(middleware::map_response(async |mut response: Response| {
            edge::protect(response.headers_mut(), false);
            response
        }))
        .with_state(app)
}

/// Routes that any one of these rights opens.
fn guarded(app: &App, rights: &'static [ApiRight], routes: Router<App>) -> Router<App> {
    let guard = Guard { app: app.clone(), rights };
    routes.route_layer(middleware::from_fn_with_state(guard, tokens::admit))
}

async fn not_that_method(State(app): State<App>, headers: HeaderMap) -> Response {
    let mut page = notice_for(&app, &headers, Notice::Missing);
    *page.status_mut() = StatusCode::METHOD_NOT_ALLOWED;
    page
}

async fn nowhere(
    State(app): State<App>,
    OriginalUri(uri): OriginalUri,
    headers: HeaderMap,
) -> Response {
    if uri.path().starts_with("/api/") {
        Problem::not_found().into_response()
    } else {
        message::missing(&app, &headers, uri.path())
    }
}

/// Administrators type the page's address into Entra by hand: any case, and a slash at the end, lead
/// to it.
fn right_path(mut request: Request) -> Request {
    let path = request.uri().path();
    let trimmed = path.strip_suffix('/').unwrap_or(path);
    if path != terms_of_use::PATH && trimmed.eq_ignore_ascii_case(terms_of_use::PATH) {
        let query = request.uri().query().map(|query| format!("?{query}")).unwrap_or_default();
        if let Ok(uri) = Uri::try_from(format!("{}{query}", terms_of_use::PATH)) {
            *request.uri_mut() = uri;
        }
    }
    request
}
