//! What the MDM server sends: JSON, or the package as it came from the device. No part of a token is in an error.

use axum::{
    body::Bytes,
    http::{HeaderMap, StatusCode, header},
};
use serde::Deserialize;
use serde_json::error::Category;
use utoipa::{IntoParams, ToSchema};

use super::{
    LoginStatus, UserToken, after_bearer,
    evaluate::{Invalid, Reason},
    syncml::{Fault, Package},
};
use crate::{
    api::{body::Others, problem::Problem},
    devices::EnrollmentType,
    ids::DeviceId,
};

/// The header in which the session's own `Authorization` comes beside a package.
pub const SESSION_AUTHORIZATION: &str = "session-authorization";

/// The media types of a package (OMA-TS-DM_HTTPBinding; IANA's registry has the first two).
const SYNCML: [&str; 4] =
    ["application/vnd.syncml.dm+xml", "application/vnd.syncml+xml", "application/xml", "text/xml"];
/// What curl and others send with JSON, when nobody tells them to send anything else.
const JSON: [&str; 3] = ["application/json", "application/x-www-form-urlencoded", "text/plain"];

/// What the management session brought.
#[derive(Deserialize, ToSchema)]
#[schema(as = EvaluateUserToken)]
pub struct SessionRequest {
    /// The `Authorization` header of the management session's request, as it came; absent, null and empty are none.
    #[serde(default, alias = "Authorization")]
    #[schema(examples("Bearer eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiIsImtpZCI6…"))]
    authorization: Option<String>,
    /// The token alone, where the server has taken it out of the header or of the alert `AADUserToken` already.
    #[serde(default)]
    token: Option<String>,
    /// The data of the alert `LoginStatus`, where the server has read the package already.
    #[serde(default)]
    login_status: Option<LoginStatus>,
    /// Package #1 as text. Its alerts `AADUserToken` and `LoginStatus` are read.
    #[serde(default)]
    syncml: Option<String>,
    /// The `EnrollmentType` that Windows enrolled with; `Device` if absent. Where there is a `device_id`, the registry's counts.
    #[serde(default)]
    enrollment_type: Option<EnrollmentType>,
    /// The device's id in the registry, as the enrollment answered it.
    #[serde(default)]
    device_id: Option<DeviceId>,
    /// Members that nobody asked for
    #[serde(flatten)]
    #[schema(ignore)]
    _others: Others,
}

/// What can stand in the query, for a body that is the package.
#[derive(Default, Deserialize, IntoParams)]
#[serde(default)]
#[into_params(parameter_in = Query)]
pub struct SessionQuery {
    /// The `EnrollmentType` that Windows enrolled with; `Device` if absent. Where there is a `device_id`, the registry's counts.
    #[param(value_type = Option<EnrollmentType>)]
    enrollment_type: Option<String>,
    /// The device's id in the registry, as the enrollment answered it.
    #[param(value_type = Option<DeviceId>)]
    device_id: Option<String>,
    /// Never: an address is written into logs.
    #[param(ignore)]
    token: Option<String>,
    #[param(ignore)]
    authorization: Option<String>,
    #[param(ignore)]
    access_token: Option<String>,
}

/// A session as it is evaluated.
#[derive(Debug, Default)]
pub struct Session {
    /// Its tokens, each once; that of the header first.
    pub tokens: Vec<UserToken>,
    /// What is wrong with what should have been a token.
    pub not_bearer: Option<Invalid>,
    /// What the device said of who is active.
    pub login_status: Option<LoginStatus>,
    /// What the caller said.
    pub enrollment_type: Option<EnrollmentType>,
    /// The device, where the caller named it.
    pub device: Option<DeviceId>,
}

impl Session {
    /// Reads a request.
    ///
    /// # Errors
    /// 400 with the place of what is wrong, 415 where the body is of another type.
    pub fn read(headers: &HeaderMap, query: SessionQuery, body: &Bytes) -> Result<Self, Problem> {
        if query.token.is_some() || query.authorization.is_some() || query.access_token.is_some() {
            let detail = "a token does not belong into an address; send it as Session-Authorization or in the body";
            return Err(Problem::bad_request("query", detail));
        }
        let mut session = Self::default();
        if let Some(value) = session_authorization(headers)? {
            session.authorization(value);
        }
        session.say(
            query.enrollment_type.map(EnrollmentType::try_from).transpose(),
            query.device_id.map(|id| id.parse()).transpose(),
        )?;
        match form(headers, body)? {
            Form::Json => session.read_json(body)?,
            Form::SyncMl => {
                let package = Package::from_bytes(body).map_err(|fault| wrong("body", fault))?;
                session.take(package, "body")?;
            }
        }
        Ok(session)
    }

    fn read_json(&mut self, body: &[u8]) -> Result<(), Problem> {
        let request = parse(body)?;
        self.authorization(request.authorization.as_deref().unwrap_or_default());
        self.token(UserToken::new(request.token.as_deref().unwrap_or_default()));
        self.login_status = request.login_status;
        match (self.enrollment_type, request.enrollment_type) {
            (Some(a), Some(b)) if a != b => return Err(twice("enrollment_type")),
            (known, said) => self.enrollment_type = said.or(known),
        }
        match (self.device, request.device_id) {
            (Some(a), Some(b)) if a != b => return Err(twice("device_id")),
            (known, said) => self.device = said.or(known),
        }
        if let Some(syncml) = request.syncml.filter(|syncml| !syncml.is_empty()) {
            let package = Package::from_text(&syncml).map_err(|fault| wrong("syncml", fault))?;
            self.take(package, "syncml")?;
        }
        Ok(())
    }

    fn say<A: std::fmt::Display, B: std::fmt::Display>(
        &mut self,
        enrollment_type: Result<Option<EnrollmentType>, A>,
        device: Result<Option<DeviceId>, B>,
    ) -> Result<(), Problem> {
        self.enrollment_type =
            enrollment_type.map_err(|e| Problem::bad_request("enrollment_type", e))?;
        self.device = device.map_err(|e| Problem::bad_request("device_id", e))?;
        Ok(())
    }

    fn authorization(&mut self, value: &str) {
        let value = value.trim();
        match after_bearer(value) {
            Some(token) => self.token(UserToken::new(token)),
            None if value.is_empty() => {}
            None => {
                let detail = "the Authorization of the session does not begin with Bearer";
                self.not_bearer = Some(Invalid::because(Reason::NotBearer, detail));
            }
        }
    }

    fn token(&mut self, token: Option<UserToken>) {
        self.tokens.extend(token.filter(|token| !self.tokens.contains(token)));
    }

    fn take(&mut self, package: Package, place: &str) -> Result<(), Problem> {
        self.token(package.token);
        match (self.login_status, package.login_status) {
            (Some(a), Some(b)) if a != b => Err(wrong(place, Fault::Contradiction)),
            (known, said) => {
                self.login_status = said.or(known);
                Ok(())
            }
        }
    }
}

fn wrong(place: &str, fault: Fault) -> Problem {
    Problem::bad_request(place, fault)
}

fn twice(place: &str) -> Problem {
    Problem::bad_request(place, "the query and the body say different things")
}

/// The value of the session's own header; the empty text where it had none.
fn session_authorization(headers: &HeaderMap) -> Result<Option<&str>, Problem> {
    let mut all = headers.get_all(SESSION_AUTHORIZATION).iter();
    let (first, more) = (all.next(), all.next());
    let refused = |detail| Problem::bad_request("Session-Authorization", detail);
    if more.is_some() {
        return Err(refused("expected it once"));
    }
    first.map(|value| value.to_str().map_err(|_| refused("expected visible ASCII"))).transpose()
}

/// How a body is to be read.
enum Form {
    Json,
    SyncMl,
}

fn form(headers: &HeaderMap, body: &[u8]) -> Result<Form, Problem> {
    let refused = |detail: &str| Problem::new(StatusCode::UNSUPPORTED_MEDIA_TYPE, detail);
    let value = |name| headers.get(name).map(|value| value.to_str().unwrap_or("?"));
    if !value(header::CONTENT_ENCODING).is_none_or(|v| v.trim().eq_ignore_ascii_case("identity")) {
        return Err(refused("Send the body as it is, without a Content-Encoding."));
    }
    let kind = value(header::CONTENT_TYPE).unwrap_or_default().to_ascii_lowercase();
    let mut parts = kind.split(';').map(str::trim);
    let essence = parts.next().unwrap_or_default();
    // WBXML begins with its version, 1.1 to 1.3 (WAP-192, "Document structure").
    if essence.contains("wbxml") || matches!(body, [1..=3, ..]) {
        return Err(refused(
            "WBXML is not read here. Decode it to XML first and send that as application/vnd.syncml.dm+xml, or send \
             JSON with `token` and `login_status` from the alerts that your server has read.",
        ));
    }
    let charset = parts.find_map(|part| part.strip_prefix("charset=")).map(|c| c.trim_matches('"'));
    if charset.is_some_and(|charset| charset != "utf-8") {
        return Err(refused("Send UTF-8."));
    }
    if SYNCML.contains(&essence) {
        return Ok(Form::SyncMl);
    }
    let is_json = essence.is_empty() || JSON.contains(&essence) || essence.ends_with("+json");
    if !is_json {
        return Err(refused(
            "Send application/json, or a package as application/vnd.syncml.dm+xml.",
        ));
    }
    let start = body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(body);
    if start.trim_ascii_start().starts_with(b"<") {
        return Err(refused(
            "This is XML: say so with Content-Type: application/vnd.syncml.dm+xml.",
        ));
    }
    Ok(Form::Json)
}

/// Parses JSON. The place is one of our own members, and the words are ours where the library's would have the value.
fn parse(body: &[u8]) -> Result<SessionRequest, Problem> {
    let mut json = serde_json::Deserializer::from_slice(body);
    let request: SessionRequest = serde_path_to_error::deserialize(&mut json).map_err(|error| {
        let expected = match error.path().to_string().as_str() {
            "authorization" | "Authorization" => ("authorization", "expected a text or null, once"),
            "token" => ("token", "expected a text or null, once"),
            "syncml" => ("syncml", "expected a text or null, once"),
            "login_status" => ("login_status", "expected user, others, none or null, once"),
            "enrollment_type" => ("enrollment_type", "expected Device, Full or null, once"),
            "device_id" => ("device_id", "expected a GUID or null, once"),
            _ => ("body", "expected a JSON object, each member once"),
        };
        refused(error.inner(), expected)
    })?;
    json.end().map_err(|error| refused(&error, ("body", "expected nothing after the object")))?;
    Ok(request)
}

fn refused(error: &serde_json::Error, (place, expected): (&str, &str)) -> Problem {
    let (line, column) = (error.line(), error.column());
    match error.classify() {
        Category::Data => Problem::bad_request(place, expected),
        Category::Eof => Problem::bad_request("body", "the JSON breaks off"),
        Category::Syntax | Category::Io => {
            let detail = format!("it is no JSON, from line {line}, column {column} on");
            Problem::bad_request("body", detail)
        }
    }
}
