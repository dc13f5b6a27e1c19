//! `GET /api/v1/decisions/{id}/proof`.

use axum::{
    Extension, Json,
    extract::{Path, State, rejection::PathRejection},
};

use super::proof::{self, Found, Proof};
use crate::{
    api::{problem::Problem, tokens::Caller},
    app_state::App,
    decisions,
    ids::DecisionId,
};

/// Prove a decision
///
/// What is on record of the decision, and what proves that it was so when its batch was sealed.
///
/// # Errors
/// 404 where there is none, or it is another tenant's; 409 where it is not sealed yet.
#[utoipa::path(get, path = "/api/v1/decisions/{id}/proof", tag = "Decisions",
    params(("id" = DecisionId, Path, description = "The decision's id.")),
    responses(
        (status = 200, description = "The proof.", body = Proof),
        (status = 404, response = crate::api::openapi::Refused),
        (status = 409, response = crate::api::openapi::NotSealed),
    ))]
pub async fn show_proof(
    State(app): State<App>,
    Extension(caller): Extension<Caller>,
    id: Result<Path<String>, PathRejection>,
) -> Result<Json<Box<Proof>>, Problem> {
    let Path(id) = id.map_err(|_| Problem::not_found())?;
    let id = id.parse().map_err(|_| Problem::not_found())?;
    let (store, tenant) = (&app.store, caller.tenant);
    decisions::find(store, tenant, id).await?.ok_or_else(Problem::not_found)?;
    match proof::of_decision(store, &app.keys.current(), tenant, id).await? {
        Found::Proof(proof) => Ok(Json(proof)),
        Found::NotYet => {
            let conflict = Problem::conflict(
                "The decision is not sealed yet. Try again as late as Retry-After says.",
            );
            Err(Problem { retry_after: Some(app.file.evidence.seal_every()), ..conflict })
        }
    }
}
