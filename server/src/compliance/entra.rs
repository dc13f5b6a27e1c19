//! What is said to Entra about a device, through Microsoft Graph (protocol.md §6), and what its answers mean.

use axum::http::{Method, StatusCode};
use jiff::Timestamp;
use serde_json::json;

use super::{outbox::Said, pace::Trouble};
use crate::{
    graph::{Answer, Graph, GraphError},
    ids::{EntraDeviceId, ObjectId},
};

/// What came of saying something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Told {
    /// Entra has it.
    Done,
    /// Entra does not know the device.
    NotFound,
    /// Entra does not let the application say so: what it answered.
    Refused(String),
    /// Entra does not take it: what it answered.
    Rejected(String),
    /// Nobody knows whether it arrived.
    Unreachable(String),
    /// It was not said, as Graph asked for less, until then.
    HeldBack(Timestamp, String),
    /// It was not said, as there is no token that Graph takes.
    NoToken(String),
}

impl Told {
    /// What may keep other devices from being reported too, and why. `None`: Graph has answered about this one.
    #[must_use]
    pub fn trouble(&self) -> Option<(Trouble, &str)> {
        match self {
            Self::Done | Self::NotFound | Self::Rejected(_) => None,
            Self::Refused(why) => Some((Trouble::Refused, why)),
            Self::Unreachable(why) => Some((Trouble::Unreachable, why)),
            Self::HeldBack(_, why) => Some((Trouble::HeldBack, why)),
            Self::NoToken(why) => Some((Trouble::NoToken, why)),
        }
    }
}

/// Says whether a device is managed and compliant ("Update device").
pub async fn say(graph: &Graph, device: EntraDeviceId, said: Said) -> Told {
    let Said { managed, compliant } = said;
    let body = json!({ "isManaged": managed, "isCompliant": compliant });
    let path = format!("/v1.0/devices(deviceId='{device}')");
    told(graph.call(Method::PATCH, &path, Some(&body)).await)
}

/// Deletes a device ("Delete device"), by the object id that it is asked for first.
pub async fn delete(graph: &Graph, device: EntraDeviceId) -> Told {
    let path = format!("/v1.0/devices(deviceId='{device}')?$select=id");
    let answer = match graph.call(Method::GET, &path, None).await {
        Ok(answer) if answer.status == StatusCode::OK => answer,
        other => return told(other),
    };
    // An id of its own is all that goes into an address.
    let id = answer.body["id"].as_str().and_then(|id| id.parse::<ObjectId>().ok());
    let Some(id) = id else { return Told::Unreachable("the device has no object id".to_owned()) };
    told(graph.call(Method::DELETE, &format!("/v1.0/devices/{id}"), None).await)
}

fn told(answer: Result<Answer, GraphError>) -> Told {
    let answer = match answer {
        Ok(answer) => answer,
        Err(error) => {
            let text = error.to_string();
            return match error {
                GraphError::Paused(until) => Told::HeldBack(until, text),
                GraphError::Credential(_) | GraphError::Assertion | GraphError::Token(_) => {
                    Told::NoToken(text)
                }
                _ => Told::Unreachable(text),
            };
        }
    };
    let status = answer.status;
    let text = format!("{} {}", status.as_u16(), answer.code()).trim_end().to_owned();
    match status {
        StatusCode::NOT_FOUND => Told::NotFound,
        StatusCode::UNAUTHORIZED => Told::NoToken(text),
        StatusCode::FORBIDDEN => Told::Refused(text),
        // What another time may do.
        StatusCode::REQUEST_TIMEOUT
        | StatusCode::CONFLICT
        | StatusCode::LOCKED
        | StatusCode::TOO_EARLY => Told::Unreachable(text),
        _ if status.is_success() => Told::Done,
        _ if status.is_client_error() => Told::Rejected(text),
        _ => Told::Unreachable(text),
    }
}
