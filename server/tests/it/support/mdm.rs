//! The MDM server: enrolls devices with blobs that people got, and reports on them.

use reqwest::{Client, Method, Response, StatusCode};
use serde_json::{Value, json};
use vestibule::{
    api::tokens::Right,
    decisions::{Decision, Outcome},
    ids::{DecisionId, ObjectId},
    terms_of_use::{
        answer::Answer,
        request::{Ownership, Theme},
    },
};

use super::{
    Location, Site, Windows, entra,
    site::{ADA, CONTOSO},
    windows::client,
};

/// Contoso's MDM server.
pub struct Mdm {
    pub origin: String,
    pub token: String,
    pub http: Client,
}

impl Mdm {
    /// With a token that has all rights.
    pub async fn of(site: &Site) -> Self {
        let token = site.api_token(CONTOSO, &Right::ALL).await;
        Self { origin: site.url(""), token, http: client() }
    }

    pub fn call(&self, method: Method, path: &str) -> reqwest::RequestBuilder {
        self.http.request(method, format!("{}/api/v1{path}", self.origin)).bearer_auth(&self.token)
    }

    pub async fn get(&self, path: &str) -> Value {
        let answer = self.call(Method::GET, path).send().await.unwrap();
        assert_eq!(answer.status(), StatusCode::OK, "{path}");
        answer.json().await.unwrap()
    }

    pub async fn send(&self, method: Method, path: &str, body: Value) -> (StatusCode, Value) {
        let answer = self.call(method, path).json(&body).send().await.unwrap();
        read(answer).await
    }

    pub async fn enroll(&self, body: &Value) -> (StatusCode, Value) {
        read(self.call(Method::POST, "/enrollments").json(body).send().await.unwrap()).await
    }

    /// Enrolls and returns the device's id.
    pub async fn enrolled(&self, body: &Value) -> String {
        let (status, answer) = self.enroll(body).await;
        assert_eq!(status, StatusCode::CREATED, "{answer}");
        answer["device_id"].as_str().unwrap().to_owned()
    }

    /// All events so far.
    pub async fn events(&self) -> Vec<Value> {
        self.get("/events?limit=500").await["events"].as_array().unwrap().clone()
    }

    pub async fn event_types(&self) -> Vec<String> {
        self.events().await.iter().map(|e| e["type"].as_str().unwrap().to_owned()).collect()
    }
}

pub async fn read(answer: Response) -> (StatusCode, Value) {
    let status = answer.status();
    let text = answer.text().await.unwrap();
    let body = if text.is_empty() { Value::Null } else { serde_json::from_str(&text).unwrap() };
    (status, body)
}

/// What the MDM server sends for Ada's device with this hardware id.
pub fn request(blob: &str, hardware_id: &str) -> Value {
    request_of(ADA, blob, hardware_id)
}

pub fn request_of(user: &str, blob: &str, hardware_id: &str) -> Value {
    json!({
        "opaque_blob": blob,
        "message_id": "urn:uuid:0d5a1441-5891-453b-becf-a2e5f6ea3749",
        "user": {"object_id": user, "upn": "ada@contoso.com"},
        "device": {
            "hardware_id": hardware_id, "name": "ADA-LAPTOP", "manufacturer": "Contoso", "model": "X1",
            "os_version": "10.0.22631.3447", "enrollment_type": "Device",
            "entra_device_id": "7d1c0f1e-3c0f-4a51-9d0b-5f0f6f3b8a11",
        },
    })
}

impl Site {
    /// Ada joins a device and accepts: the blob that Windows hands on.
    pub async fn blob(&self) -> String {
        self.blob_of(ADA, &[]).await
    }

    pub async fn blob_of(&self, user: &str, groups: &[&str]) -> String {
        let mut claims = self.claims_with("oid", json!(user));
        claims["groups"] = json!(groups);
        let token = entra::sign(&claims, &entra::key(0));
        let page = Windows::joins(self).token(&token).page().await;
        let answer = page.press(self, "decision", "accept").await;
        Location::read(&answer).get("OpaqueBlob").unwrap().to_owned()
    }

    /// The same on a person's own device.
    pub async fn personal_blob(&self) -> String {
        let page = Windows::adds_account(self).page().await;
        let answer = page.press(self, "decision", "accept").await;
        Location::read(&answer).get("OpaqueBlob").unwrap().to_owned()
    }
}

impl Site {
    /// A blob without the pages before it, for tests that need many.
    pub async fn quick_blob(&self, user: ObjectId) -> String {
        let decision = Decision {
            id: DecisionId::random(&self.app.entropy),
            tenant: CONTOSO.parse().unwrap(),
            user,
            upn: None,
            outcome: Outcome::NotRequired,
            agreement: None,
            ownership: Ownership::Company,
            theme: Theme::FrxLight.into(),
            withdrawn_at: None,
            client_request_id: None,
            user_agent: None,
            reading: None,
            at: self.app.clock.now(),
            rule_groups: Vec::new(),
        };
        let decision = self.app.decisions.store(decision).await.unwrap();
        let (keys, now) = (self.app.keys.current(), self.app.clock.now());
        match Answer::for_decision(&decision, &self.app.public_url, None, &keys, now).unwrap() {
            Answer::Accepted { blob } => blob,
            other => panic!("{other:?}"),
        }
    }
}
