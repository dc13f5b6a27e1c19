//! `POST /api/v1/user-tokens/evaluate`.

use std::time::Duration;

use axum::{
    Extension, Json,
    extract::{Query, Request, State, rejection::QueryRejection},
    http::StatusCode,
};
use serde::Serialize;
use utoipa::{ToResponse, ToSchema};

use super::{
    LoginStatus,
    evaluate::{Claims, Invalid, Policies, Shown, Unverified, Who, look_at, policies, who},
    request::{Session, SessionQuery, SessionRequest},
};
use crate::{
    api::{
        body,
        problem::{Problem, ProblemBody},
        tokens::Caller,
    },
    app_state::App,
    devices::{self, Device, EnrollmentType, State as DeviceState},
    ids::DeviceId,
    metrics::OutcomeLabel,
};

/// After this time keys are tried again.
const TRY_AGAIN: Duration = Duration::from_secs(29);

/// Who is there, and which policies go to the device.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = UserTokenEvaluation)]
pub struct Evaluation {
    who: Who,
    send: Policies,
    /// What the good token says; null unless there is an `entra_user`.
    #[schema(required)]
    claims: Option<Claims>,
    /// Why the token is not good; null unless it is `invalid`.
    #[schema(required)]
    invalid: Option<Invalid>,
    /// What the device said of who is active; null where it said nothing.
    #[schema(required)]
    login_status: Option<LoginStatus>,
    /// The enrollment type that `send` goes by.
    enrollment_type: EnrollmentType,
    /// What the registry knows; null without a `device_id`.
    #[schema(required)]
    device: Option<KnownDevice>,
}

/// What the registry knows of the device.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = UserTokenDevice)]
pub struct KnownDevice {
    /// Its id.
    id: DeviceId,
    /// Where it stands.
    state: DeviceState,
    /// Whether the `entra_user` is who enrolled it; null where there is none.
    #[schema(required)]
    is_owner: Option<bool>,
    /// Whether the `entra_user`'s token was given to this device (`deviceid`); null where that is not known.
    #[schema(required)]
    is_same_device: Option<bool>,
}

impl KnownDevice {
    fn new(device: &Device, claims: Option<&Claims>) -> Self {
        let given_to = claims.and_then(|claims| claims.deviceid);
        Self {
            id: device.id,
            state: device.state,
            is_owner: claims.map(|claims| claims.oid == device.user.object_id),
            is_same_device: given_to.zip(device.entra_device_id).map(|(a, b)| a == b),
        }
    }
}

/// The token could not be verified: the authority's signing keys are not to be had now. That is neither a bad token nor
/// nobody: ask again.
#[derive(ToResponse)]
#[response(
    content_type = "application/problem+json",
    headers(("retry-after" = u32, description = "How many seconds to wait.")),
)]
#[expect(dead_code, reason = "it only describes an answer")]
pub struct NotVerified(ProblemBody);

/// Evaluate a management session's user token
///
/// Say what the device's management session brought: its `Authorization` header, and package #1 or what its alerts
/// `AADUserToken` and `LoginStatus` say. The answer is who is logged in, and whether the device's policies alone go there
/// (`send` is `device`) or the person's too. Nothing of it is kept.
///
/// Either as JSON, or the package itself as `application/vnd.syncml.dm+xml` (or `application/xml`, or `text/xml`) with the session's `Authorization` as the header
/// `Session-Authorization`. The call's own `Authorization` is the API token. Each token that comes, in the header, the
/// body or the alert, is validated as the Terms of Use page does it, for the API token's tenant alone; they must name one
/// person.
///
/// A token that is not good is answered with 200, `invalid` and why. A session without a token is answered with 200 too: there
/// is none before somebody has logged in. On a joined device (`Device`) a person's policies are sent for a good token alone.
/// With `Full` they are always sent: the device is one person's, who enrolled it. Vestibule's document user-tokens has all cases.
///
/// # Errors
/// 400, naming the place, where the body is not right: a DOCTYPE, another encoding than UTF-8, alerts that contradict each
/// other; 404 where there is no such device; 415 where it is of another type, such as WBXML; 503 with `Retry-After` where
/// the token cannot be verified now.
#[utoipa::path(post, path = "/api/v1/user-tokens/evaluate", tag = "Management sessions",
    params(
        SessionQuery,
        ("Session-Authorization" = Option<String>, Header,
            description = "The `Authorization` header of the management session's request, as it came, beside a package."),
    ),
    request_body(description = "What the management session brought.", content(
        (SessionRequest = "application/json", examples(
            ("Nobody has logged in yet" = (value = json!({
                "authorization": null, "enrollment_type": "Device"}))),
            ("The header, and package #1 as text" = (value = json!({
                "authorization": "Bearer eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiIsImtpZCI6…",
                "syncml": "<SyncML xmlns=\"SYNCML:SYNCML1.2\"><SyncBody>…</SyncBody></SyncML>",
                "device_id": "0c7d8a52-5f0b-4a52-9a53-6d2d8a0a7d11"}))),
            ("What your server has read already" = (value = json!({
                "token": "eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiIsImtpZCI6…",
                "login_status": "user", "enrollment_type": "Device"}))),
        )),
        (String = "application/vnd.syncml.dm+xml", examples(
            ("Somebody without an Entra account" = (value = json!(
                "<SyncML xmlns=\"SYNCML:SYNCML1.2\"><SyncBody><Alert><CmdID>2</CmdID><Data>1224</Data><Item><Meta>\
                 <Type xmlns=\"syncml:metinf\">com.microsoft/MDM/LoginStatus</Type></Meta><Data>others</Data></Item>\
                 </Alert></SyncBody></SyncML>"))),
        )),
    )),
    responses(
        (status = 200, description = "Who is there, and which policies go to the device.", body = Evaluation),
        (status = 404, response = crate::api::openapi::Refused),
        (status = 415, response = crate::api::openapi::Refused),
        (status = 503, response = NotVerified),
    ))]
pub async fn evaluate_user_token(
    State(app): State<App>,
    Extension(caller): Extension<Caller>,
    query: Result<Query<SessionQuery>, QueryRejection>,
    request: Request,
) -> Result<Json<Evaluation>, Problem> {
    let result = evaluate(&app, &caller, query, request).await;
    let outcome = match &result {
        Ok(evaluation) => evaluation.who.as_str(),
        Err(problem) if problem.status == StatusCode::SERVICE_UNAVAILABLE => "unavailable",
        Err(_) => "refused",
    };
    app.metrics.user_tokens.get_or_create(&OutcomeLabel { outcome }).inc();
    match &result {
        Ok(Evaluation { invalid, enrollment_type, .. }) => {
            let why = invalid.as_ref().map(|invalid| invalid.detail.as_str());
            tracing::info!(tenant = %caller.tenant, outcome, why, ?enrollment_type, "user token");
        }
        Err(problem) => {
            let why = problem.detail.as_str();
            tracing::info!(tenant = %caller.tenant, outcome, why, "user token");
        }
    }
    result.map(Json)
}

async fn evaluate(
    app: &App,
    caller: &Caller,
    query: Result<Query<SessionQuery>, QueryRejection>,
    request: Request,
) -> Result<Evaluation, Problem> {
    // What the library says of a query could have what is in it.
    let Query(query) = query
        .map_err(|_| Problem::bad_request("query", "expected each name once, percent-encoded"))?;
    let headers = request.headers().clone();
    let body = body::read(request).await?;
    let session = Session::read(&headers, query, &body)?;
    let device = match session.device {
        Some(id) => Some(devices::find(&app.store, caller.tenant, id).await?.ok_or_else(|| {
            Problem::new(StatusCode::NOT_FOUND, "device_id: the registry has no such device.")
        })?),
        None => None,
    };
    let shown = match session.not_bearer {
        Some(invalid) => Err(invalid),
        None => {
            look_at(&app.identity, caller.tenant, &session.tokens).await.map_err(not_verified)?
        }
    };
    let of_device = device.as_ref().map(|device| device.enrollment_type);
    let enrollment_type = of_device.or(session.enrollment_type).unwrap_or(EnrollmentType::Device);
    Ok(answer(shown, session.login_status, enrollment_type, device.as_ref()))
}

fn answer(
    shown: Shown,
    login_status: Option<LoginStatus>,
    enrollment_type: EnrollmentType,
    device: Option<&Device>,
) -> Evaluation {
    let who = who(&shown, login_status);
    let (claims, invalid) = match shown {
        Ok(claims) => (claims.filter(|_| who == Who::EntraUser), None),
        Err(invalid) => (None, Some(invalid)),
    };
    Evaluation {
        who,
        send: policies(who, enrollment_type),
        device: device.map(|device| KnownDevice::new(device, claims.as_ref())),
        claims,
        invalid,
        login_status,
        enrollment_type,
    }
}

fn not_verified(_: Unverified) -> Problem {
    let detail = "The token could not be verified: the authority's signing keys are not to be had now. Ask again after \
                  Retry-After. Until then nobody knows who is logged in: neither send nor take away a person's policies.";
    Problem {
        retry_after: Some(TRY_AGAIN),
        ..Problem::new(StatusCode::SERVICE_UNAVAILABLE, detail)
    }
}
