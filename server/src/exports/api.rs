//! `GET /api/v1/consent-records` and `/decisions/{id}/consent-record`.

use axum::{
    Extension, Json,
    extract::{
        Path, Query, State,
        rejection::{PathRejection, QueryRejection},
    },
    http::{HeaderValue, header},
    response::{IntoResponse, Response},
};
use serde::Serialize;
use serde_json::{Value, json};
use utoipa::ToSchema;

use super::{JSON_LD, consent_record::Records, pieces::Broken};
use crate::{
    api::{pagination, problem::Problem, tokens::Caller},
    app_state::App,
    decisions::{
        self,
        api::{ListQuery, NAME},
    },
};

/// Consent records as JSON-LD: the information structure of ISO/IEC TS 27560:2023 in the terms of the Data Privacy
/// Vocabulary. The context is in the document.
#[derive(Debug, Serialize, ToSchema)]
pub struct ConsentRecords {
    /// What the terms mean.
    #[serde(rename = "@context")]
    #[schema(value_type = Object)]
    context: Value,
    /// The records, who keeps them, and the receipt for them.
    #[serde(rename = "@graph")]
    #[schema(value_type = Vec<Object>)]
    graph: Vec<Value>,
}

/// A page of consent records.
#[derive(Debug, Serialize, ToSchema)]
pub struct ConsentRecordList {
    /// The document: linked data by itself.
    consent_records: ConsentRecords,
    /// Where to go on from; null where this is the end.
    #[schema(required)]
    next: Option<String>,
}

impl From<Broken> for Problem {
    fn from(broken: Broken) -> Self {
        tracing::error!(error = %broken, "a consent record could not be made");
        Self::failed()
    }
}

fn json_ld<T: Serialize>(document: &T) -> Response {
    let kind = HeaderValue::from_static(JSON_LD);
    ([(header::CONTENT_TYPE, kind)], json!(document).to_string()).into_response()
}

/// List consent records
///
/// Of the decisions that `GET /decisions` lists for the same query, without those where no terms applied: a page may
/// have fewer records than its limit. A decision on terms of use is recorded in the structure of ISO/IEC TS 27560:2023;
/// what the terms ask for stands in their text.
///
/// # Errors
/// 400, naming the place, where a value is not right.
#[utoipa::path(get, path = "/api/v1/consent-records", tag = "Decisions", params(ListQuery),
    responses(
        (status = 200, description = "A page of the list.", body = ConsentRecordList),
        (status = 400, response = crate::api::openapi::Refused),
    ))]
pub async fn list_consent_records(
    State(app): State<App>,
    Extension(caller): Extension<Caller>,
    query: Result<Query<ListQuery>, QueryRejection>,
) -> Result<Json<ConsentRecordList>, Problem> {
    let Query(query) = query?;
    let mut filter = query.filter()?;
    let limit = filter.limit;
    filter.limit += 1;
    let found = decisions::list(&app.store, caller.tenant, &filter).await?;
    let (found, next) = pagination::page(NAME, found, limit, |d| (d.at, d.id));
    let now = app.clock.now();
    let mut records = Records::new(app, caller.tenant);
    let mut graph = Vec::with_capacity(found.len() + 2);
    for decision in &found {
        graph.extend(records.record(decision).await?);
    }
    graph.extend([records.controller(), records.receipt(now)]);
    let consent_records = ConsentRecords { context: Records::context().clone(), graph };
    Ok(Json(ConsentRecordList { consent_records, next }))
}

/// Show a decision as a consent record
///
/// A decision on terms of use in the structure of ISO/IEC TS 27560:2023.
///
/// # Errors
/// 404 where there is none, it is another tenant's, or no terms applied.
#[utoipa::path(get, path = "/api/v1/decisions/{id}/consent-record", tag = "Decisions",
    params(("id" = crate::ids::DecisionId, Path, description = "The decision's id.")),
    responses(
        (status = 200, description = "The record.", body = ConsentRecords, content_type = "application/ld+json"),
        (status = 404, response = crate::api::openapi::Refused),
    ))]
pub async fn show_consent_record(
    State(app): State<App>,
    Extension(caller): Extension<Caller>,
    id: Result<Path<String>, PathRejection>,
) -> Result<Response, Problem> {
    let Path(id) = id.map_err(|_| Problem::not_found())?;
    let id = id.parse().map_err(|_| Problem::not_found())?;
    let found = decisions::find(&app.store, caller.tenant, id).await?;
    let decision = found.ok_or_else(Problem::not_found)?;
    let now = app.clock.now();
    let document = Records::new(app, caller.tenant).document(&decision, now).await?;
    document.map(|document| json_ld(&document)).ok_or_else(Problem::not_found)
}
