//! `POST /api/v1/enrollments` and `/opaque-blobs/introspect`.

use axum::{
    Extension, Json,
    extract::{Request, State},
    http::{StatusCode, header},
    middleware::Next,
    response::{IntoResponse, Response},
};
use serde::{Deserialize, Serialize};
use tracing::Span;
use utoipa::{
    PartialSchema, ToSchema,
    openapi::{
        Ref, RefOr, Schema,
        schema::{AllOfBuilder, ObjectBuilder, OneOfBuilder, Type},
    },
};

use super::{
    Enrollment, enroll, is_used,
    refusal::{Answer, ErrorType, Refusal, RefusalBody, wants_soap},
    request::{EnrollmentRequest, OnlyMessageId},
};
use crate::{
    api::{
        body::{self, JsonBody, Others},
        problem::Problem,
        tokens::Caller,
    },
    app_state::App,
    attempts::{Attempt, Kind},
    decisions,
    edge::About,
    ids::{AttemptId, TenantId, TraceId},
    metrics::OutcomeLabel,
    terms_of_use::blob::{Claims, NotGood},
    text::Text,
};

/// Enroll a device
///
/// The same hardware of the same person again, with its blob or a newer one, is answered with 200 and the same
/// `device_id`. A refusal leaves the blob unused. With `Accept: application/soap+xml`, a refusal's body is the
/// finished SOAP fault to hand to the device.
///
/// Refused with 400 `MessageFormat` where the body is not in this shape; 403 `Authorization` where there is no
/// agreement or personal devices are blocked; 403 `UserLicense` where the person is not licensed; 409
/// `DeviceCapReached` at the cap; 422 `InvalidEnrollmentData` where the blob is forged, expired, another person's
/// or used for another device; 422 `DeviceNotSupported` where Windows is too old; 503 `InMaintenance` during
/// maintenance; 503 `InternalServiceFault` where the service cannot answer now. Where the API token is refused, the
/// type is `InternalServiceFault` too.
#[utoipa::path(post, path = "/api/v1/enrollments", tag = "Enrollment", request_body = EnrollmentRequest,
    responses(
        (status = 201, description = "The device is enrolled.", body = Enrollment),
        (status = 200, description = "It was enrolled already.", body = Enrollment),
        (status = 400, response = EnrollmentRefused),
        (status = 401, response = EnrollmentRefused),
        (status = 403, response = EnrollmentRefused),
        (status = 408, response = EnrollmentRefused),
        (status = 409, response = EnrollmentRefused),
        (status = 413, response = EnrollmentRefused),
        (status = 422, response = EnrollmentRefused),
        (status = 429, response = EnrollmentRefused),
        (status = 503, response = EnrollmentRefused),
    ))]
pub async fn enroll_device(
    State(app): State<App>,
    Extension(caller): Extension<Caller>,
    request: Request,
) -> Response {
    let soap = wants_soap(request.headers());
    let trace_id = TraceId::of_time(app.clock.now(), &app.entropy);
    let mut seen = Seen::default();
    let result = receive(&app, &caller, request, &mut seen).await;
    note(&app, &caller, trace_id, &seen, &result);
    match result {
        Ok(enrollment) => {
            let Enrollment { device_id, decision_id, is_new, .. } = enrollment;
            let outcome = if is_new { "enrolled" } else { "enrolled_already" };
            Span::current().record("vestibule.outcome", outcome);
            app.metrics.enrollments.get_or_create(&OutcomeLabel { outcome }).inc();
            tracing::info!(
                tenant = %caller.tenant, %trace_id, outcome, %decision_id, %device_id, "enrollment"
            );
            let status = if is_new { StatusCode::CREATED } else { StatusCode::OK };
            (status, Json(enrollment)).into_response()
        }
        Err(refusal) => {
            let outcome = refusal.error.as_str();
            Span::current().record("vestibule.outcome", outcome);
            app.metrics.enrollments.get_or_create(&OutcomeLabel { outcome }).inc();
            tracing::info!(
                tenant = %caller.tenant, %trace_id, outcome, why = refusal.for_log(), "enrollment"
            );
            let message_id = seen.message_id.as_ref().map(Text::as_str);
            Answer { refusal, trace_id, message_id, soap }.into_response()
        }
    }
}

/// Puts what the guard of the address refuses into the form of the other refusals: a device gets its fault
/// also where something is wrong with the MDM server's token.
pub async fn refuse_alike(State(app): State<App>, request: Request, next: Next) -> Response {
    let soap = wants_soap(request.headers());
    let mut response = next.run(request).await;
    let Some(problem) = response.extensions_mut().remove::<Problem>() else { return response };
    let trace_id = TraceId::of_time(app.clock.now(), &app.entropy);
    let Problem { status, detail, .. } = problem;
    let refusal = Refusal { error: ErrorType::InternalServiceFault, status, detail };
    // Whoever comes too often is in the log once a minute (`edge::refusals`).
    if status != StatusCode::TOO_MANY_REQUESTS {
        tracing::info!(%trace_id, %status, why = refusal.for_log(), "enrollment");
    }
    let mut answer = Answer { refusal, trace_id, message_id: None, soap }.into_response();
    About::pass_on(response.extensions_mut(), answer.extensions_mut());
    for name in [header::WWW_AUTHENTICATE, header::RETRY_AFTER] {
        if let Some(value) = response.headers_mut().remove(&name) {
            answer.headers_mut().insert(name, value);
        }
    }
    answer
}

/// What is known of a request, whether or not it is followed.
#[derive(Default)]
struct Seen {
    /// What a fault relates to; it is kept also where the rest is not right.
    message_id: Option<Text<256>>,
    request: Option<EnrollmentRequest>,
    /// What the request's blob says, where there is one.
    blob: Option<Result<Claims, NotGood>>,
}

/// Reads the request and does what it asks for.
async fn receive(
    app: &App,
    caller: &Caller,
    request: Request,
    seen: &mut Seen,
) -> Result<Enrollment, Refusal> {
    let body = body::read(request).await?;
    let request: EnrollmentRequest = body::parse(&body).inspect_err(|_| {
        let alone: Option<OnlyMessageId> = serde_json::from_slice(&body).ok();
        seen.message_id = alone.and_then(|alone| alone.message_id);
    })?;
    let request = seen.request.insert(request);
    seen.message_id.clone_from(&request.message_id);
    let (now, keys) = (app.clock.now(), app.keys.current());
    let verify = |blob: &String| Claims::verify(blob, &keys, &app.public_url, now);
    seen.blob = request.opaque_blob.as_ref().map(verify);
    enroll(app, caller.tenant, request, seen.blob.as_ref(), now).await
}

/// Keeps it for the help desk.
fn note(
    app: &App,
    caller: &Caller,
    trace_id: TraceId,
    seen: &Seen,
    result: &Result<Enrollment, Refusal>,
) {
    app.attempts.note(|| {
        let (now, request) = (app.clock.now(), seen.request.as_ref());
        let claims = seen.blob.as_ref().and_then(|blob| blob.as_ref().ok());
        let claims = claims.filter(|claims| claims.tid == caller.tenant);
        let hardware = request.map(|request| &request.device);
        let refusal = result.as_ref().err();
        let outcome = match result {
            Ok(enrollment) if enrollment.is_new => "enrolled",
            Ok(_) => "enrolled_already",
            Err(refusal) => refusal.error.as_str(),
        };
        Attempt {
            id: AttemptId::of_time(now, &app.entropy),
            tenant: caller.tenant,
            at: now,
            kind: Kind::Enrollment,
            outcome: outcome.into(),
            code: refusal.map(|refusal| refusal.error.hresult().into()),
            why: refusal.map(|refusal| refusal.for_log().to_owned()),
            user: request.map(|request| request.user.object_id),
            upn: request.map(|request| request.user.upn.to_string()),
            client_request_id: claims.and_then(|claims| claims.crid.clone()),
            support_id: trace_id.to_string(),
            decision: claims.map(|claims| claims.jti),
            device: result.as_ref().ok().map(|enrollment| enrollment.device_id),
            hardware_id: hardware.map(|hardware| hardware.hardware_id.to_string()),
            ownership: claims.map(|claims| claims.ownership),
            theme: None,
            os_version: hardware
                .and_then(|hardware| Some(hardware.os_version.as_ref()?.to_string())),
            user_agent: None,
        }
    });
}

/// It is refused; `error_type` says why, and `trace_id` is what support can look it up by.
#[derive(utoipa::ToResponse)]
pub enum EnrollmentRefused {
    /// For the engineer.
    Problem(#[content("application/problem+json")] RefusalBody),
    /// For the device.
    Fault(#[content("application/soap+xml")] String),
}

/// A blob to be looked into.
#[derive(Debug, Deserialize, ToSchema)]
pub struct IntrospectRequest {
    /// The blob.
    opaque_blob: String,
    /// Members that nobody asked for
    #[serde(flatten)]
    #[schema(ignore)]
    _others: Others,
}

/// What a blob says, where it is good.
#[derive(Debug, Serialize)]
pub struct Introspection {
    /// Whether it would be taken: ours, this tenant's, not expired, and not used up by a device.
    active: bool,
    /// The claims, where it is active.
    #[serde(flatten)]
    claims: Option<Claims>,
}

/// By hand: what is derived for flattened claims that may be absent asks for them always.
impl PartialSchema for Introspection {
    fn schema() -> RefOr<Schema> {
        let active = |active: bool| {
            let value = ObjectBuilder::new().schema_type(Type::Boolean).enum_values(Some([active]));
            ObjectBuilder::new().property("active", value).required("active")
        };
        let good = AllOfBuilder::new()
            .item(active(true))
            .item(Ref::from_schema_name(Claims::name()))
            .description(Some(
                "It would be taken: it is ours, this tenant's, not expired, and not used up by a device.",
            ));
        let not_good = active(false).description(Some("It would not be taken."));
        OneOfBuilder::new()
            .item(good)
            .item(not_good)
            .description(Some("What a blob says, where it is good."))
            .into()
    }
}

impl ToSchema for Introspection {
    fn schemas(schemas: &mut Vec<(String, RefOr<Schema>)>) {
        schemas.push((Claims::name().into_owned(), Claims::schema()));
        Claims::schemas(schemas);
    }
}

/// Look into a blob
///
/// Says whether an enrollment would take it, and what it says. It is not used up.
///
/// # Errors
/// 400, naming the place, where the body is not in this shape.
#[utoipa::path(post, path = "/api/v1/opaque-blobs/introspect", tag = "Enrollment",
    request_body = IntrospectRequest,
    responses((status = 200, description = "What it says.", body = Introspection)))]
pub async fn introspect_blob(
    State(app): State<App>,
    Extension(caller): Extension<Caller>,
    JsonBody(request): JsonBody<IntrospectRequest>,
) -> Result<Json<Introspection>, Problem> {
    let claims = active(&app, caller.tenant, &request.opaque_blob).await?;
    Ok(Json(Introspection { active: claims.is_some(), claims }))
}

async fn active(app: &App, tenant: TenantId, blob: &str) -> Result<Option<Claims>, sqlx::Error> {
    let keys = app.keys.current();
    let Ok(claims) = Claims::verify(blob, &keys, &app.public_url, app.clock.now()) else {
        return Ok(None);
    };
    if claims.tid != tenant || is_used(app, &claims).await? {
        return Ok(None);
    }
    let decision = decisions::find(&app.store, tenant, claims.jti).await?;
    Ok(decision.filter(|decision| decision.withdrawn_at.is_none()).map(|_| claims))
}
