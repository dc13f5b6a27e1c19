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
        Ref, RefOr,
        path::Operation,
        security::{Http, HttpAuthScheme, SecurityRequirement, SecurityScheme},
    },
};

use super::problem::ProblemBody;
use crate::{decisions, devices, enrollment, events};

/// Refused: `detail` says what is wrong and where
#[derive(ToResponse)]
#[response(content_type = "application/problem+json")]
#[expect(dead_code, reason = "it only describes an answer")]
pub struct Refused(ProblemBody);

#[derive(OpenApi)]
#[openapi(
    info(
        title = "Vestibule for MDM servers",
        description = "Enrollment, the registry of devices, decisions and events. Every call carries an API \
            token, which is for one tenant: `Authorization: Bearer vst_…`. Times are RFC 3339 in UTC. Unknown \
            members of a body are passed over.",
    ),
    paths(
        enrollment::api::enroll_device,
        enrollment::api::introspect_blob,
        devices::api::list_devices,
        devices::api::show_device,
        devices::api::remove_device,
        devices::api::request_removal,
        devices::api::report_removal,
        devices::api::cancel_removal,
        devices::api::report_compliance,
        devices::api::check_in,
        decisions::api::list_decisions,
        decisions::api::show_decision,
        events::api::list_events,
    ),
    components(responses(Refused, enrollment::api::EnrollmentRefused)),
    modifiers(&WhatAllShare),
)]
struct Description;

/// The token, and the refusals that any call may meet.
struct WhatAllShare;

impl Modify for WhatAllShare {
    fn modify(&self, openapi: &mut utoipa::openapi::OpenApi) {
        const TOKEN: &str = "api_token";
        let components = openapi.components.get_or_insert_default();
        let bearer = SecurityScheme::Http(Http::new(HttpAuthScheme::Bearer));
        components.security_schemes.insert(TOKEN.to_owned(), bearer.into());
        for item in openapi.paths.paths.values_mut() {
            let operations =
                [&mut item.get, &mut item.post, &mut item.put, &mut item.delete].into_iter();
            for operation in operations.flatten() {
                operation.security =
                    Some(vec![SecurityRequirement::new::<_, [&str; 0], &str>(TOKEN, [])]);
                may_answer(operation, &["400", "401", "403", "429", "503"]);
                if operation.request_body.is_some() {
                    may_answer(operation, &["408", "413"]);
                }
            }
        }
    }
}

/// Adds the plain refusal under these statuses, where the operation does not say more of them itself.
fn may_answer(operation: &mut Operation, statuses: &[&str]) {
    for status in statuses {
        let refused = RefOr::Ref(Ref::from_response_name("Refused"));
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
