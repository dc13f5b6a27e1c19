//! The MDM server that the demo plays: what it knows of a device, and its calls to the product's API, as an
//! MDM server makes them.

use jiff::Timestamp;
use reqwest::{Method, RequestBuilder, StatusCode, header};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use uuid::Uuid;

use super::{
    simulator::Simulator,
    tenants::{Person, Tenant},
};
use crate::{
    clock::Entropy,
    devices::{EnrollmentType, State},
    enrollment::refusal::SOAP,
    terms_of_use::{redirect_uri::encode_value, request::Ownership},
};

const MANUFACTURER: &str = "Northwind";
const MODEL: &str = "Northwind Book 14";

/// A PC, as the MDM knows it from the request that Windows sends it.
#[derive(Debug, Clone)]
pub struct Hardware {
    /// What the MDM knows it by.
    pub id: String,
    pub entra_device_id: Option<Uuid>,
    pub name: Option<String>,
}

impl Hardware {
    /// A PC that nobody has seen before, with the kind of name that setup gives it.
    pub fn random(entropy: &Entropy) -> Self {
        const LETTERS: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
        let name = entropy.bytes::<7>().map(|byte| char::from(LETTERS[usize::from(byte % 32)]));
        let id = entropy.bytes::<32>().map(|byte| format!("{byte:02X}"));
        Self {
            id: id.concat(),
            entra_device_id: Some(uuid::Builder::from_random_bytes(entropy.bytes()).into_uuid()),
            name: Some(format!("DESKTOP-{}", name.iter().collect::<String>())),
        }
    }
}

/// The body of `POST /api/v1/enrollments`.
#[derive(Debug, Clone, Serialize)]
pub struct Enrollment {
    opaque_blob: Option<String>,
    message_id: String,
    user: User,
    device: Device,
}

#[derive(Debug, Clone, Serialize)]
struct User {
    object_id: &'static str,
    upn: &'static str,
}

#[derive(Debug, Clone, Serialize)]
struct Device {
    hardware_id: String,
    entra_device_id: Option<Uuid>,
    name: Option<String>,
    manufacturer: &'static str,
    model: &'static str,
    os_version: &'static str,
    enrollment_type: EnrollmentType,
}

impl Enrollment {
    /// What the MDM sends of a device whose request it has just received.
    pub fn new(
        opaque_blob: Option<String>,
        person: Person,
        ownership: Ownership,
        hardware: Hardware,
        os_version: &'static str,
        entropy: &Entropy,
    ) -> Self {
        let message_id = uuid::Builder::from_random_bytes(entropy.bytes()).into_uuid();
        let Hardware { id: hardware_id, entra_device_id, name } = hardware;
        Self {
            opaque_blob,
            message_id: message_id.urn().to_string(),
            user: User { object_id: person.user.id, upn: person.user.upn },
            device: Device {
                hardware_id,
                entra_device_id,
                name,
                manufacturer: MANUFACTURER,
                model: MODEL,
                os_version,
                enrollment_type: match ownership {
                    Ownership::Company => EnrollmentType::Device,
                    Ownership::Personal => EnrollmentType::Full,
                },
            },
        }
    }

    /// The same with a blob of another look, to be shown.
    pub fn shown_with(&self, blob: impl FnOnce(&str) -> String) -> Self {
        Self { opaque_blob: self.opaque_blob.as_deref().map(blob), ..self.clone() }
    }

    /// What the device is called.
    pub fn device_name(&self) -> &str {
        self.device.name.as_deref().unwrap_or("without a name")
    }

    /// As JSON over several lines.
    pub fn pretty(&self) -> String {
        serde_json::to_string_pretty(self).unwrap_or_default()
    }
}

/// An answer, as it came.
#[derive(Debug, Clone)]
pub struct Answer {
    pub status: StatusCode,
    pub content_type: String,
    pub body: String,
}

impl Answer {
    async fn to(request: RequestBuilder) -> Result<Self, reqwest::Error> {
        let answer = request.send().await?;
        let kind = answer.headers().get(header::CONTENT_TYPE);
        Ok(Self {
            status: answer.status(),
            content_type: kind.and_then(|kind| kind.to_str().ok()).unwrap_or_default().to_owned(),
            body: String::from_utf8_lossy(&answer.bytes().await?).into_owned(),
        })
    }

    /// The body where it is JSON.
    pub fn json(&self) -> Option<Value> {
        serde_json::from_str(&self.body).ok()
    }
}

/// A device of somebody's, as the API lists it.
#[derive(Debug, Clone, Deserialize)]
pub struct ListedDevice {
    pub id: Uuid,
    pub name: Option<String>,
    pub hardware_id: String,
    pub entra_device_id: Option<Uuid>,
    pub os_version: Option<String>,
    pub enrolled_at: Timestamp,
    pub state: State,
}

/// What is done about a device's removal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RemovalStep {
    /// Somebody asks for it.
    Request,
    /// The MDM has unenrolled the device.
    Done,
}

/// What the enrollment call accepts as an answer: a refusal as the fault to hand to the device.
pub fn accept() -> String {
    format!("{SOAP}, application/json")
}

/// The address of the enrollment call.
pub fn enrollments(simulator: &Simulator) -> String {
    format!("{}/api/v1/enrollments", simulator.addresses.product)
}

/// `POST /api/v1/enrollments`
pub async fn enroll(
    simulator: &Simulator,
    person: Person,
    enrollment: &Enrollment,
) -> Result<Answer, reqwest::Error> {
    let request = simulator.api(Method::POST, "/enrollments", person);
    Answer::to(with_json(request.header(header::ACCEPT, accept()), enrollment)).await
}

/// `GET /api/v1/devices?user_object_id=…`: all of somebody's devices; `None` where they cannot be read.
pub async fn devices(simulator: &Simulator, person: Person) -> Option<Vec<ListedDevice>> {
    #[derive(Deserialize)]
    struct Page {
        devices: Vec<ListedDevice>,
        next: Option<String>,
    }
    let mut all = Vec::new();
    let mut after = String::new();
    loop {
        let path = format!("/devices?user_object_id={}&limit=500{after}", person.user.id);
        let answer = Answer::to(simulator.api(Method::GET, &path, person)).await.ok()?;
        let page: Page = serde_json::from_str(&answer.body).ok()?;
        all.extend(page.devices);
        let Some(next) = page.next else { return Some(all) };
        after = format!("&after={}", encode_value(&next));
    }
}

/// `POST` or `PUT /api/v1/devices/{id}/removal`
pub async fn remove(
    simulator: &Simulator,
    person: Person,
    device: Uuid,
    step: RemovalStep,
) -> Result<Answer, reqwest::Error> {
    let path = format!("/devices/{device}/removal");
    let request = match step {
        RemovalStep::Request => simulator.api(Method::POST, &path, person),
        RemovalStep::Done => {
            with_json(simulator.api(Method::PUT, &path, person), &json!({ "state": "done" }))
        }
    };
    Answer::to(request).await
}

/// Something that happened, as the API tells it.
#[derive(Debug, Deserialize)]
pub struct Event {
    #[serde(rename = "type")]
    pub kind: String,
    pub data: Value,
}

/// Some of what happened.
#[derive(Debug, Deserialize)]
pub struct Events {
    pub events: Vec<Event>,
    /// Where to go on from.
    pub next: String,
}

/// `GET /api/v1/events`: what happened in an organization since; waits where that is nothing yet. `None` where
/// it cannot be read.
pub async fn events(simulator: &Simulator, tenant: &Tenant, after: Option<&str>) -> Option<Events> {
    // Less than the client's own patience.
    let after = after.map(|after| format!("&after={}", encode_value(after))).unwrap_or_default();
    let path = format!("/events?wait=20{after}");
    let answer = Answer::to(simulator.api_for(Method::GET, &path, tenant)).await.ok()?;
    serde_json::from_str(&answer.body).ok()
}

/// What the MDM says of a device by itself.
#[derive(Debug, Clone, Copy)]
pub enum Report {
    CheckIn(Uuid),
    Compliance(Uuid),
    Removal(Uuid),
}

/// `POST /api/v1/devices/{id}/check-in`, `PUT …/compliance` or `PUT …/removal`; whether it was taken.
pub async fn report(simulator: &Simulator, tenant: &Tenant, report: Report, body: &Value) -> bool {
    let (method, device, what) = match report {
        Report::CheckIn(device) => (Method::POST, device, "check-in"),
        Report::Compliance(device) => (Method::PUT, device, "compliance"),
        Report::Removal(device) => (Method::PUT, device, "removal"),
    };
    let request = simulator.api_for(method, &format!("/devices/{device}/{what}"), tenant);
    match Answer::to(with_json(request, body)).await {
        Ok(answer) => answer.status.is_success(),
        Err(error) => {
            tracing::warn!(%error, "the product's API does not answer");
            false
        }
    }
}

fn with_json(request: RequestBuilder, body: &impl Serialize) -> RequestBuilder {
    let body = serde_json::to_vec(body).unwrap_or_default();
    request.header(header::CONTENT_TYPE, "application/json").body(body)
}
