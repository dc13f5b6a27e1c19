//! What Windows received, taken apart: the parameters of the redirect, the blob and whether its
//! signature holds, and the decision that the product keeps.

use app::simulator::{Blob, Field, Outcome, ReceivedPage};
use base64::{Engine as _, prelude::BASE64_URL_SAFE_NO_PAD as BASE64URL};
use jiff::Timestamp;
use jsonwebtoken::{Algorithm, DecodingKey, Validation, jwk::JwkSet};
use reqwest::{Method, Url};
use serde_json::Value;

use super::{runs::Run, simulator::Simulator};
use crate::terms_of_use::blob::{AUDIENCE, TYPE};

/// The page about the address that Windows was sent to.
pub async fn view(simulator: &Simulator, run: &Run, location: &str) -> ReceivedPage {
    let url = Url::parse(location).ok();
    let parameters: Vec<(String, String)> =
        url.iter().flat_map(|url| url.query_pairs().into_owned()).collect();
    let value = |wanted: &str| {
        parameters.iter().find(|(name, _)| name == wanted).map(|(_, value)| value.as_str())
    };
    let outcome = match (value("IsAccepted"), value("error")) {
        (Some("true"), _) => Outcome::Accepted,
        (Some(_), _) => Outcome::Declined,
        (None, error) => Outcome::Failed {
            error: error.unwrap_or_default().to_owned(),
            description: value("error_description").unwrap_or_default().to_owned(),
        },
    };
    let blob = match value("OpaqueBlob") {
        Some(blob) => Some(blob_view(simulator, blob).await),
        None => None,
    };
    ReceivedPage {
        style_sheet: simulator.pages.style_sheet.clone(),
        outcome,
        address: location.split('?').next().unwrap_or_default().to_owned(),
        parameters: parameters.iter().map(|(name, value)| parameter(run, name, value)).collect(),
        blob,
        decision: decision(simulator, run).await.as_ref().map(fields),
        enroll: format!("/enrollment/{}", run.id),
        again: format!("/?{}", run.choices.query()),
    }
}

fn parameter(run: &Run, name: &str, value: &str) -> Field {
    let field = Field::new(name, value);
    match name {
        "OpaqueBlob" => {
            let start: String = value.chars().take(24).collect();
            Field::new(name, format!("{start}…"))
                .with_note(format!("{} characters, decoded below", value.len()))
        }
        "client-request-id" if value == run.id.to_string() => field.with_note("as it was sent"),
        _ => field,
    }
}

/// What people look for first comes first; times come last.
const ORDER: [&str; 29] = [
    "alg",
    "typ",
    "kid",
    "id",
    "jti",
    "decision",
    "at",
    "iss",
    "aud",
    "tid",
    "sub",
    "oid",
    "upn",
    "name",
    "preferred_username",
    "user",
    "policy",
    "version",
    "locale",
    "text_sha256",
    "ownership",
    "theme",
    "crid",
    "client_request_id",
    "groups",
    "ver",
    "iat",
    "nbf",
    "exp",
];

/// An object's members, times also as people read them.
pub fn fields(object: &Value) -> Vec<Field> {
    let place = |name: &str| ORDER.iter().position(|known| *known == name).unwrap_or(ORDER.len());
    let mut members: Vec<_> = object.as_object().into_iter().flatten().collect();
    members.sort_by_key(|(name, _)| place(name));
    let mut fields = Vec::new();
    for (name, value) in members {
        if let Some(inner) = value.as_object() {
            fields.extend(inner.iter().map(|(of, value)| field(&format!("{name}.{of}"), value)));
        } else {
            fields.push(field(name, value));
        }
    }
    fields
}

fn field(name: &str, value: &Value) -> Field {
    let text = match value {
        Value::String(text) => text.clone(),
        Value::Null => "–".to_owned(),
        Value::Array(all) => all.iter().filter_map(Value::as_str).collect::<Vec<_>>().join(", "),
        other => other.to_string(),
    };
    let field = Field::new(name, text);
    let seconds = matches!(name, "iat" | "nbf" | "exp").then(|| value.as_i64()).flatten();
    match seconds.and_then(|seconds| Timestamp::from_second(seconds).ok()) {
        Some(time) => field.with_note(time.strftime("%-d %b %Y %H:%M:%S UTC").to_string()),
        None => field,
    }
}

async fn blob_view(simulator: &Simulator, blob: &str) -> Blob {
    let mut parts = blob.split('.').map(|part| {
        let bytes = BASE64URL.decode(part).unwrap_or_default();
        serde_json::from_slice::<Value>(&bytes).unwrap_or_default()
    });
    let header = parts.next().unwrap_or_default();
    let claims = parts.next().unwrap_or_default();
    let keys = format!("{}/.well-known/jwks.json", simulator.addresses.product);
    Blob {
        verified: verify(simulator, blob, &keys).await,
        keys,
        header: fields(&header),
        claims: fields(&claims),
        text: blob.to_owned(),
    }
}

/// Verifies a blob as an MDM server would: with nothing but the published keys.
async fn verify(simulator: &Simulator, blob: &str, keys: &str) -> Result<(), String> {
    let answer = simulator.client.get(keys).send().await.map_err(|error| error.to_string())?;
    let body = answer.bytes().await.map_err(|error| error.to_string())?;
    let keys = serde_json::from_slice(&body).map_err(|error| error.to_string())?;
    check(blob, &keys, &simulator.addresses.product, simulator.clock.now())
}

fn check(blob: &str, keys: &JwkSet, issuer: &str, now: Timestamp) -> Result<(), String> {
    let header = jsonwebtoken::decode_header(blob).map_err(|error| error.to_string())?;
    if header.typ.as_deref() != Some(TYPE) {
        return Err(format!("typ is not {TYPE}"));
    }
    let key = header.kid.and_then(|kid| keys.find(&kid)).ok_or("the kid is not published")?;
    let key = DecodingKey::from_jwk(key).map_err(|error| error.to_string())?;
    let mut validation = Validation::new(Algorithm::EdDSA);
    validation.set_audience(&[AUDIENCE]);
    validation.set_issuer(&[issuer]);
    // The library would ask the machine's clock; ours is a parameter.
    validation.validate_exp = false;
    let read = jsonwebtoken::decode::<Value>(blob, &key, &validation)
        .map_err(|error| error.to_string())?;
    match read.claims["exp"].as_i64() {
        Some(exp) if now.as_second() < exp => Ok(()),
        _ => Err("the blob has expired".to_owned()),
    }
}

/// The decision that the product keeps of this run, as its API shows it; `None` where there is none.
async fn decision(simulator: &Simulator, run: &Run) -> Option<Value> {
    let person = run.choices.person;
    let path =
        format!("/decisions?user_object_id={}&since={}&limit=500", person.user.id, run.begun_at);
    let answer = simulator.api(Method::GET, &path, person).send().await.ok()?;
    let list: Value = serde_json::from_slice(&answer.bytes().await.ok()?).ok()?;
    let id = run.id.to_string();
    let all = list["decisions"].as_array()?;
    all.iter().find(|decision| decision["client_request_id"] == id.as_str()).cloned()
}

#[cfg(test)]
mod tests {
    use jiff::SignedDuration;

    use super::*;
    use crate::{
        clock::{Clock, Entropy},
        ids::{DecisionId, ObjectId, TenantId},
        keys::Keys,
        terms_of_use::{
            blob::{Claims, LIFETIME},
            request::Ownership,
        },
    };

    #[test]
    fn only_a_blob_that_holds_is_called_verified() {
        let (clock, entropy) = (Clock::system(), Entropy::system());
        let folder = tempfile::tempdir().unwrap();
        let ring = |name| {
            let file = folder.path().join(name);
            Keys::open(&file, &clock, &entropy).unwrap().current()
        };
        let (ours, another) = (ring("ours"), ring("another"));
        let keys: JwkSet = serde_json::from_value(ours.jwks()).unwrap();
        let now = clock.now();
        let (iat, exp) = Claims::validity(now);
        let claims = Claims {
            iss: "https://mdm.contoso.com".to_owned(),
            aud: AUDIENCE.to_owned(),
            sub: ObjectId::random(&entropy),
            tid: TenantId::random(&entropy),
            jti: DecisionId::random(&entropy),
            policy: None,
            version: None,
            ownership: Ownership::Company,
            crid: None,
            iat,
            exp,
        };
        let blob = claims.sign(&ours, now).unwrap();
        let holds = |blob: &str, issuer: &str, now| check(blob, &keys, issuer, now).is_ok();
        assert!(holds(&blob, &claims.iss, now));
        assert!(!holds(&blob, "https://elsewhere.example", now));
        assert!(!holds(&blob, &claims.iss, now + LIFETIME));
        assert!(holds(&blob, &claims.iss, now + LIFETIME - SignedDuration::from_secs(1)));
        assert!(!holds(&claims.sign(&another, now).unwrap(), &claims.iss, now));
        let other = Claims { jti: DecisionId::random(&entropy), ..claims.clone() }.sign(&ours, now);
        let (signed, _) = blob.rsplit_once('.').unwrap();
        let (_, signature) = other.as_deref().unwrap().rsplit_once('.').unwrap();
        assert!(!holds(&format!("{signed}.{signature}"), &claims.iss, now));
    }

    #[test]
    fn members_are_shown_flat_and_in_order() {
        let object = serde_json::json!({
            "zzz": null, "exp": 0, "iss": "i", "user": { "upn": "u" }, "groups": ["a", "b"],
        });
        let all: Vec<_> = fields(&object).into_iter().map(|f| (f.name, f.value)).collect();
        let expected =
            [("iss", "i"), ("user.upn", "u"), ("groups", "a, b"), ("exp", "0"), ("zzz", "–")];
        assert_eq!(all, expected.map(|(name, value)| (name.to_owned(), value.to_owned())));
        assert_eq!(fields(&object)[3].note.as_deref(), Some("1 Jan 1970 00:00:00 UTC"));
    }
}
