//! The redirects back to Windows (protocol.md §1 for the errors, §2 for the answers).

use axum::{
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};

use jiff::Timestamp;

use super::{
    blob::{self, Claims},
    redirect_uri::{RedirectUri, encode_value},
    request::ClientRequestId,
};
use crate::{
    config::PublicUrl,
    decisions::{Decision, Outcome},
    keys::KeyRing,
};

/// What Windows is told.
#[derive(Debug, PartialEq, Eq)]
pub enum Answer {
    /// Go on; the blob is for the enrollment endpoint.
    Accepted {
        /// The signed blob.
        blob: String,
    },
    /// Stop: the person declined.
    Declined,
    /// Stop: something else is in the way.
    Refused(Refusal),
}

/// The causes of an error redirect.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// `api-version` is not one that we speak.
    Version,
    /// No valid token for a tenant that we serve.
    Token,
    /// The person, or what is needed of them, is not in order.
    User,
    /// We could not do our part.
    Internal,
}

impl Refusal {
    fn parameters(self) -> (&'static str, &'static str) {
        match self {
            Self::Version => ("invalid_request", "unsupported version"),
            Self::Token => ("unauthorized_client", "unauthorized_client"),
            Self::User => ("unauthorized_client", "unauthorized user or tenant"),
            Self::Internal => ("server_error", "internal service error"),
        }
    }

    /// The error that Windows is told, as the help pages name it.
    #[must_use]
    pub fn code(self) -> &'static str {
        self.parameters().0
    }

    /// The name under which it is counted.
    #[must_use]
    pub fn outcome(self) -> &'static str {
        match self {
            Self::Version => "version_refused",
            Self::Token => "token_refused",
            Self::User => "user_refused",
            Self::Internal => "failed",
        }
    }
}

impl Answer {
    /// The answer that a stored decision has, every time it is asked for.
    ///
    /// # Errors
    /// Where the blob cannot be signed.
    pub fn for_decision(
        decision: &Decision,
        public_url: &PublicUrl,
        client_request_id: Option<&ClientRequestId>,
        keys: &KeyRing,
        now: Timestamp,
    ) -> Result<Self, serde_json::Error> {
        if decision.outcome == Outcome::Declined {
            return Ok(Self::Declined);
        }
        let (iat, exp) = Claims::validity(decision.at);
        let agreement = decision.agreement.as_ref();
        let claims = Claims {
            iss: public_url.as_str().to_owned(),
            aud: blob::AUDIENCE.to_owned(),
            sub: decision.user,
            tid: decision.tenant,
            jti: decision.id,
            policy: agreement.map(|a| a.policy.clone()),
            version: agreement.map(|a| a.version),
            ownership: decision.ownership,
            crid: client_request_id.and_then(|id| id.guid()).map(str::to_owned),
            iat,
            exp,
        };
        Ok(Self::Accepted { blob: claims.sign(keys, now)? })
    }

    /// The redirect: 302, as the documents show it.
    #[must_use]
    pub fn redirect(
        &self,
        to: &RedirectUri,
        client_request_id: Option<&ClientRequestId>,
    ) -> Response {
        let mut parameters = Vec::with_capacity(3);
        let description;
        match self {
            Self::Accepted { blob } => {
                parameters.push(("IsAccepted", "true"));
                parameters.push(("OpaqueBlob", blob.as_str()));
            }
            Self::Declined => parameters.push(("IsAccepted", "false")),
            Self::Refused(refusal) => {
                let (error, text) = refusal.parameters();
                description = encode_value(text);
                parameters.push(("error", error));
                parameters.push(("error_description", &description));
            }
        }
        let id = client_request_id.map(ClientRequestId::encoded);
        parameters.extend(id.as_deref().map(|id| ("client-request-id", id)));
        match HeaderValue::try_from(to.with(&parameters)) {
            Ok(location) => {
                let headers = [
                    (header::LOCATION, location),
                    (header::CACHE_CONTROL, HeaderValue::from_static("no-store")),
                ];
                (StatusCode::FOUND, headers).into_response()
            }
            // A URL is ASCII without control characters once it was parsed.
            Err(_) => StatusCode::BAD_REQUEST.into_response(),
        }
    }
}
