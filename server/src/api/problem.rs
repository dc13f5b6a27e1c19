//! Errors of the API, as `application/problem+json` (RFC 9457).

use std::time::Duration;

use axum::{
    Json,
    extract::rejection::QueryRejection,
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use serde::Serialize;
use utoipa::ToSchema;

/// An error that a caller of the API is told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// The status.
    pub status: StatusCode,
    /// What is wrong and where, in words for the engineer who reads it.
    pub detail: String,
    /// After how long to try again, where that helps.
    pub retry_after: Option<Duration>,
}

/// The body of an error (RFC 9457). A refused enrollment has three members more.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Problem)]
pub struct ProblemBody {
    /// `about:blank`: the status says what kind of problem it is.
    pub r#type: &'static str,
    /// The status in words.
    pub title: &'static str,
    /// The status.
    pub status: u16,
    /// What is wrong and where.
    pub detail: String,
}

impl Problem {
    /// An error with this status.
    pub fn new(status: StatusCode, detail: impl Into<String>) -> Self {
        Self { status, detail: detail.into(), retry_after: None }
    }

    /// 400, naming the place.
    pub fn bad_request(place: &str, expected: impl std::fmt::Display) -> Self {
        Self::new(StatusCode::BAD_REQUEST, format!("{place}: {expected}"))
    }

    /// 404: there is none, or it is another tenant's.
    #[must_use]
    pub fn not_found() -> Self {
        Self::new(StatusCode::NOT_FOUND, "There is nothing at this address.")
    }

    /// 500: the handler broke off; the log has it.
    #[must_use]
    pub fn failed() -> Self {
        Self::new(StatusCode::INTERNAL_SERVER_ERROR, "Something went wrong here. Try again later.")
    }

    /// 409: the state of things forbids it.
    #[must_use]
    pub fn conflict(why: &str) -> Self {
        Self::new(StatusCode::CONFLICT, why)
    }

    /// 429, with the time to wait.
    #[must_use]
    pub fn too_many(wait: Duration) -> Self {
        let detail = "Too many calls. Wait as long as Retry-After says.";
        Self { retry_after: Some(wait), ..Self::new(StatusCode::TOO_MANY_REQUESTS, detail) }
    }

    /// 503, with the cause in the log only.
    #[must_use]
    pub fn unavailable(cause: &dyn std::fmt::Display) -> Self {
        tracing::error!(%cause, "an API call failed");
        Self::new(StatusCode::SERVICE_UNAVAILABLE, "The database does not answer. Try again later.")
    }
}

/// A query that cannot be read.
impl From<QueryRejection> for Problem {
    fn from(rejection: QueryRejection) -> Self {
        Self::bad_request("query", rejection.body_text())
    }
}

impl From<sqlx::Error> for Problem {
    fn from(error: sqlx::Error) -> Self {
        Self::unavailable(&error)
    }
}

impl Problem {
    /// Its body.
    #[must_use]
    pub fn body(&self) -> ProblemBody {
        ProblemBody {
            r#type: "about:blank",
            title: self.status.canonical_reason().unwrap_or_default(),
            status: self.status.as_u16(),
            detail: self.detail.clone(),
        }
    }
}

/// An answer whose body is a problem's, with or without more members.
pub fn problem_json(status: StatusCode, body: impl Serialize) -> Response {
    let mut response = (status, Json(body)).into_response();
    let kind = HeaderValue::from_static("application/problem+json");
    response.headers_mut().insert(header::CONTENT_TYPE, kind);
    response
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let mut response = problem_json(self.status, self.body());
        let headers = response.headers_mut();
        if self.status == StatusCode::UNAUTHORIZED {
            headers.insert(header::WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"));
        }
        if let Some(wait) = self.retry_after {
            // Whole seconds, and never so few that the next call comes too early.
            let seconds = wait.as_secs() + 1;
            headers.insert(header::RETRY_AFTER, HeaderValue::from(seconds));
        }
        // For a call whose refusals have another form.
        response.extensions_mut().insert(self);
        response
    }
}
