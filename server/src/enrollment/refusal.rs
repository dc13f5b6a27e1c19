//! Why a device may not enroll: for the engineer as a problem, for the device as the finished SOAP fault
//! (protocol.md §5).

use axum::{
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use serde::Serialize;
use utoipa::ToSchema;

use super::soap;
use crate::{
    api::problem::{Problem, ProblemBody, problem_json},
    ids::TraceId,
};

/// The media type of SOAP 1.2.
pub const SOAP: &str = "application/soap+xml";

/// An error type of the enrollment protocol (protocol.md §5, the table).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, ToSchema)]
#[schema(description = "An error type of the enrollment protocol.")]
pub enum ErrorType {
    /// The request is not in the documented shape.
    MessageFormat,
    /// There is no agreement, or the tenant does not take this kind of device.
    Authorization,
    /// The service cannot answer now, or not this caller.
    InternalServiceFault,
    /// The person has as many devices as they may have.
    DeviceCapReached,
    /// The device's Windows is too old.
    DeviceNotSupported,
    /// The tenant has paused enrollment.
    InMaintenance,
    /// The person is not licensed.
    UserLicense,
    /// The blob does not entitle to this enrollment.
    InvalidEnrollmentData,
}

impl ErrorType {
    /// All of them.
    pub const ALL: [Self; 8] = [
        Self::MessageFormat,
        Self::Authorization,
        Self::InternalServiceFault,
        Self::DeviceCapReached,
        Self::DeviceNotSupported,
        Self::InMaintenance,
        Self::UserLicense,
        Self::InvalidEnrollmentData,
    ];

    /// The name, the code that Windows shows, and the status of the answer.
    fn facts(self) -> (&'static str, &'static str, StatusCode) {
        match self {
            Self::MessageFormat => ("MessageFormat", "0x80180001", StatusCode::BAD_REQUEST),
            Self::Authorization => ("Authorization", "0x80180003", StatusCode::FORBIDDEN),
            Self::InternalServiceFault => {
                ("InternalServiceFault", "0x80180006", StatusCode::SERVICE_UNAVAILABLE)
            }
            Self::DeviceCapReached => ("DeviceCapReached", "0x80180013", StatusCode::CONFLICT),
            Self::DeviceNotSupported => {
                ("DeviceNotSupported", "0x80180014", StatusCode::UNPROCESSABLE_ENTITY)
            }
            Self::InMaintenance => ("InMaintenance", "0x80180017", StatusCode::SERVICE_UNAVAILABLE),
            Self::UserLicense => ("UserLicense", "0x80180018", StatusCode::FORBIDDEN),
            Self::InvalidEnrollmentData => {
                ("InvalidEnrollmentData", "0x80180019", StatusCode::UNPROCESSABLE_ENTITY)
            }
        }
    }

    /// The name.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        self.facts().0
    }

    /// The code that Windows shows.
    #[must_use]
    pub fn hresult(self) -> &'static str {
        self.facts().1
    }

    /// The value of the fault's subcode, with its prefix: the type itself for the first ones, and for the
    /// later ones what the published example has (protocol.md §5).
    #[must_use]
    pub fn subcode(self) -> &'static str {
        match self {
            Self::MessageFormat => "s:MessageFormat",
            Self::InternalServiceFault => "a:InternalServiceFault",
            Self::Authorization
            | Self::DeviceCapReached
            | Self::DeviceNotSupported
            | Self::InMaintenance
            | Self::UserLicense
            | Self::InvalidEnrollmentData => "s:Authorization",
        }
    }
}

/// A refused enrollment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal {
    /// What kind.
    pub error: ErrorType,
    /// The status of the answer.
    pub status: StatusCode,
    /// Why, in words.
    pub detail: String,
}

impl Refusal {
    /// With the status that belongs to the type.
    pub fn new(error: ErrorType, detail: impl Into<String>) -> Self {
        Self { error, status: error.facts().2, detail: detail.into() }
    }

    /// Why, without anything that the caller sent: somebody may have put a blob where a name belongs.
    #[must_use]
    pub fn for_log(&self) -> &str {
        match self.error {
            ErrorType::MessageFormat => "the body is not in the documented shape",
            _ => &self.detail,
        }
    }
}

impl From<sqlx::Error> for Refusal {
    fn from(error: sqlx::Error) -> Self {
        tracing::error!(%error, "an enrollment failed");
        Self::new(ErrorType::InternalServiceFault, "The database does not answer. Try again later.")
    }
}

/// A body that could not be read.
impl From<Problem> for Refusal {
    fn from(problem: Problem) -> Self {
        Self { error: ErrorType::MessageFormat, status: problem.status, detail: problem.detail }
    }
}

/// The body of a refused enrollment, where the caller did not ask for SOAP.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = EnrollmentProblem)]
pub struct RefusalBody {
    #[serde(flatten)]
    problem: ProblemBody,
    /// The error type, as the fault has it.
    error_type: ErrorType,
    /// The code that Windows shows.
    #[schema(example = "0x80180013")]
    hresult: &'static str,
    /// What support can look the attempt up by.
    trace_id: TraceId,
}

/// A refusal as an answer.
#[derive(Debug)]
pub struct Answer<'a> {
    /// Why.
    pub refusal: Refusal,
    /// What support can look the attempt up by.
    pub trace_id: TraceId,
    /// The `a:MessageID` of the device's request.
    pub message_id: Option<&'a str>,
    /// Whether the finished fault is asked for.
    pub soap: bool,
}

/// Whether the caller asks for SOAP.
#[must_use]
pub fn wants_soap(headers: &HeaderMap) -> bool {
    headers
        .get_all(header::ACCEPT)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(','))
        .any(|range| {
            let mut parts = range.split(';').map(str::trim);
            let refused = |weight: &str| weight.parse().is_ok_and(|weight: f32| weight <= 0.0);
            parts.next().is_some_and(|kind| kind.eq_ignore_ascii_case(SOAP))
                && !parts.filter_map(|part| part.strip_prefix("q=")).any(refused)
        })
}

impl IntoResponse for Answer<'_> {
    fn into_response(self) -> Response {
        let Self { refusal: Refusal { error, status, detail }, trace_id, message_id, soap } = self;
        if soap {
            let fault = soap::fault(error, &detail, trace_id, message_id);
            let kind = HeaderValue::from_static("application/soap+xml; charset=utf-8");
            return (status, [(header::CONTENT_TYPE, kind)], fault).into_response();
        }
        let problem = Problem::new(status, detail).body();
        let hresult = error.hresult();
        problem_json(status, RefusalBody { problem, error_type: error, hresult, trace_id })
    }
}
