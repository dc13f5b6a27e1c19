//! The least that a correct service would do: verify the token, and answer with bytes that are there.

use std::{fs, path::Path, sync::Arc};

use axum::{
    Router,
    body::Bytes,
    extract::State,
    http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
    routing::get,
};
use jsonwebtoken::{Algorithm, DecodingKey, Validation};
use serde::{Deserialize, Serialize};

/// What it serves, and to whom.
#[derive(Serialize, Deserialize)]
pub struct Limit {
    pub n: String,
    pub e: String,
    pub audience: String,
    pub issuer: String,
    pub headers: Vec<(String, String)>,
    pub body: String,
}

/// Who the token is about: such a service has to know.
#[derive(Deserialize)]
struct Claims {
    tid: String,
    oid: String,
}

struct Ready {
    key: DecodingKey,
    validation: Validation,
    headers: HeaderMap,
    body: Bytes,
}

/// Serves until it is killed, on a runtime like the product's.
pub fn serve(file: &Path) {
    let limit: Limit = serde_json::from_slice(&fs::read(file).unwrap()).unwrap();
    let mut validation = Validation::new(Algorithm::RS256);
    validation.set_audience(&[limit.audience]);
    validation.set_issuer(&[limit.issuer]);
    let header = |(name, value): (String, String)| -> (HeaderName, HeaderValue) {
        (name.parse().unwrap(), value.parse().unwrap())
    };
    let ready = Arc::new(Ready {
        key: DecodingKey::from_rsa_components(&limit.n, &limit.e).unwrap(),
        validation,
        headers: limit.headers.into_iter().map(header).collect(),
        body: limit.body.into(),
    });
    let router = Router::new().route("/TermsOfUse", get(show)).with_state(ready);
    vestibule::serve::block_on(async {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap().to_string();
        eprintln!("{}", serde_json::json!({ "message": "listening", "address": address }));
        axum::serve(listener, router).await
    })
    .unwrap()
    .unwrap();
}

async fn show(State(ready): State<Arc<Ready>>, headers: HeaderMap) -> Result<Response, StatusCode> {
    let refused = StatusCode::UNAUTHORIZED;
    let value = headers.get(header::AUTHORIZATION).ok_or(refused)?;
    let token = value.to_str().ok().and_then(|v| v.strip_prefix("Bearer ")).ok_or(refused)?;
    let read = jsonwebtoken::decode::<Claims>(token, &ready.key, &ready.validation);
    let claims = read.map_err(|_| refused)?.claims;
    if claims.tid.is_empty() || claims.oid.is_empty() {
        return Err(refused);
    }
    Ok((ready.headers.clone(), ready.body.clone()).into_response())
}
