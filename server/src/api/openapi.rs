//! The description of the API, made from the handlers' own types by `utoipa`, and served at
//! `/api/v1/openapi.json`.

use std::sync::LazyLock;

use axum::{
    http::{HeaderValue, header},
    response::{IntoResponse, Response},
};
use utoipa::{
    Modify, OpenApi, ToResponse,
    openapi::{
        Ref, RefOr, Required,
        path::Operation,
        security::{HttpAuthScheme, HttpBuilder, SecurityRequirement, SecurityScheme},
    },
};

use super::problem::ProblemBody;

use crate::{compliance, decisions, devices, enrollment, events, evidence, exports, user_tokens};

/// Where the docstring of a handler says how it refuses; the document says the same in a sentence.
const ERRORS: &str = "# Errors\n";

/// It is refused; `detail` says what is wrong and where.
#[derive(ToResponse)]
#[response(content_type = "application/problem+json")]
#[expect(dead_code, reason = "it only describes an answer")]
pub struct Refused(ProblemBody);

/// There is no API token that is good.
#[derive(ToResponse)]
#[response(
    content_type = "application/problem+json",
    headers(("www-authenticate" = String, description = "`Bearer`")),
)]
#[expect(dead_code, reason = "it only describes an answer")]
struct NoToken(ProblemBody);

/// There were too many calls. The limits count failed calls first.
#[derive(ToResponse)]
#[response(
    content_type = "application/problem+json",
    headers(("retry-after" = u32, description = "How many seconds to wait.")),
)]
#[expect(dead_code, reason = "it only describes an answer")]
struct TooMany(ProblemBody);

/// The decision is not sealed yet.
#[derive(ToResponse)]
#[response(
    content_type = "application/problem+json",
    headers(("retry-after" = u32, description = "How many seconds to wait.")),
)]
#[expect(dead_code, reason = "it only describes an answer")]
pub struct NotSealed(ProblemBody);

#[derive(OpenApi)]
#[openapi(
    info(
        title = "Vestibule for MDM servers",
        description = "Enrollment, the registry of devices, decisions and events. Every call carries an API \
            token, which is for one tenant. What is another tenant's is not found. Times are RFC 3339; ours are \
            in UTC. Unknown members of a body are passed over.",
    ),
    tags(
        (name = "Enrollment", description = "Whether a device may enroll, and what a blob says."),
        (name = "Management sessions", description = "Who is logged in on a device, and which policies go there."),
        (name = "Devices", description = "The registry, and what the MDM server reports of devices."),
        (name = "Decisions", description = "Who agreed to which terms, and when."),
        (name = "Events", description = "What happened, in order."),
    ),
    paths(
        enrollment::api::enroll_device,
        enrollment::api::introspect_blob,
        user_tokens::api::evaluate_user_token,
        devices::api::list_devices,
        devices::api::show_device,
        devices::api::remove_device,
        devices::api::request_removal,
        devices::api::report_removal,
        devices::api::cancel_removal,
        devices::api::report_compliance,
        devices::api::report_configuration_manager,
        devices::api::check_in,
        compliance::api::show_entra_report,
        decisions::api::list_decisions,
        decisions::api::show_decision,
        evidence::api::show_proof,
        exports::api::list_consent_records,
        exports::api::show_consent_record,
        events::api::list_events,
    ),
    components(
        schemas(ProblemBody, enrollment::refusal::RefusalBody),
        responses(
            Refused, NoToken, TooMany, NotSealed, enrollment::api::EnrollmentRefused,
            user_tokens::api::NotVerified,
        ),
    ),
    modifiers(&WhatAllShare),
)]
struct Description;

/// The token, and the refusals that any call may meet.
struct WhatAllShare;

impl Modify for WhatAllShare {
    fn modify(&self, openapi: &mut utoipa::openapi::OpenApi) {
        const TOKEN: &str = "api_token";
        let components = openapi.components.get_or_insert_default();
        let bearer = HttpBuilder::new().scheme(HttpAuthScheme::Bearer).description(Some(
            "An API token, `vst_…`, made with `vestibule api-token create`. Its rights say which calls it is for: \
             `enroll` for enrollments, `enroll` or `read` for looking into blobs and evaluating user tokens, `read` for devices, decisions, \
             consent records and events, `removal` for removals, `compliance` for compliance and check-ins.",
        ));
        let bearer = SecurityScheme::Http(bearer.build());
        components.security_schemes.insert(TOKEN.to_owned(), bearer.into());
        for item in openapi.paths.paths.values_mut() {
            let operations =
                [&mut item.get, &mut item.post, &mut item.put, &mut item.delete].into_iter();
            for operation in operations.flatten() {
                operation.security =
                    Some(vec![SecurityRequirement::new::<_, [&str; 0], &str>(TOKEN, [])]);
                may_answer(operation, "NoToken", &["401"]);
                may_answer(operation, "TooMany", &["429"]);
                may_answer(operation, "Refused", &["403", "503"]);
                if let Some(body) = &mut operation.request_body {
                    if let RefOr::T(body) = body {
                        // Null is one, too.
                        body.required = Some(Required::True);
                    }
                    may_answer(operation, "Refused", &["400", "408", "413"]);
                }
                if let Some(description) = &mut operation.description {
                    *description = description.replace(ERRORS, "Refused with ");
                }
            }
        }
    }
}

/// Adds an answer under these statuses, where the operation does not say more of them itself.
fn may_answer(operation: &mut Operation, answer: &str, statuses: &[&str]) {
    for status in statuses {
        let refused = RefOr::Ref(Ref::from_response_name(answer));
        operation.responses.responses.entry((*status).to_owned()).or_insert(refused);
    }
}

static JSON: LazyLock<String> =
    LazyLock::new(|| Description::openapi().to_json().unwrap_or_default());

/// `GET /api/v1/openapi.json`: for everybody.
pub async fn show_openapi() -> Response {
    let kind = HeaderValue::from_static("application/json");
    ([(header::CONTENT_TYPE, kind)], JSON.as_str()).into_response()
}
