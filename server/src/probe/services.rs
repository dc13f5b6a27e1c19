//! What MDM servers, verifiers, operators and browsers ask for.

use std::collections::HashMap;

use axum::http::{StatusCode, header};
use serde_json::Value;
use url::Url;

use super::{
    Check, Finding,
    web::{NoAnswer, Web, plain},
};
use crate::{config::is_safe_origin, findings::Checked as _, sign_in};

const PASS_ON: &str = "see whether the proxy passes this address on to Vestibule";
/// For how long keys may be kept (`operations.rs`): a new one signs five seconds after it was made.
const KEYS_KEPT: u64 = 5;

pub(super) async fn keys(web: &Web, check: Check, path: &str) -> Finding {
    // Once more: what is kept on the way shows the second time.
    let mut answer = None;
    for _ in 0..2 {
        match web.send(web.get(path)).await {
            Ok(got) => answer = Some(got),
            Err(NoAnswer(why)) => return check.failed(format!("{path}: {why}"), PASS_ON),
        }
    }
    let Some(answer) = answer else { return check.skipped("nothing was asked") };
    let keys = serde_json::from_slice::<Value>(&answer.body).ok();
    let keys = keys.as_ref().and_then(|set| set["keys"].as_array());
    let Some(keys) = keys.filter(|_| answer.status == StatusCode::OK) else {
        let what = format!("{path} was answered {}: no blob can be verified", answer.in_words());
        return check.failed(what, PASS_ON);
    };
    let are_ours = keys.iter().all(|key| {
        let is = |name: &str, value: &str| key[name] == value;
        is("kty", "OKP") && is("crv", "Ed25519") && key["kid"].is_string() && key["x"].is_string()
    });
    if keys.is_empty() || !are_ours {
        let what = format!("{path} holds no Ed25519 keys");
        return check.failed(what, PASS_ON);
    }
    let age = answer.header(&header::AGE).and_then(|age| age.trim().parse::<u64>().ok());
    let kept = answer.kept_for().unwrap_or_default().max(age.unwrap_or_default());
    if kept > KEYS_KEPT {
        return check.failed(
            format!("{path} is kept for {kept} s: after a rotation, good blobs are taken for forged"),
            "let nothing on the way keep it for longer than its Cache-Control says, which is 5 seconds",
        );
    }
    let many = if keys.len() == 1 { "1 key".to_owned() } else { format!("{} keys", keys.len()) };
    check.ok(format!("{path} has {many}"))
}

pub(super) async fn metrics(web: &Web) -> Finding {
    const CHECK: Check = Check::Metrics;
    match web.send(web.get("/metrics")).await {
        Ok(answer) if answer.status == StatusCode::OK => CHECK.warning(
            "/metrics answers everybody: how many enroll, how often, and what fails",
            "set server.ops_listen, or refuse /metrics in the proxy",
        ),
        Ok(answer) => {
            CHECK.ok(format!("/metrics is kept from the world: {}", answer.status.as_u16()))
        }
        Err(NoAnswer(why)) => CHECK.ok(format!("/metrics is kept from the world: {why}")),
    }
}

pub(super) async fn api_document(web: &Web) -> Finding {
    const CHECK: Check = Check::ApiDocument;
    let path = "/api/v1/openapi.json";
    match web.send(web.get(path)).await {
        Ok(answer) => {
            let document = serde_json::from_slice::<Value>(&answer.body).unwrap_or_default();
            match (answer.status, document["openapi"].as_str()) {
                (StatusCode::OK, Some(version)) => {
                    CHECK.ok(format!("{path} is there, OpenAPI {}", plain(version)))
                }
                _ => CHECK.failed(format!("{path} was answered {}", answer.in_words()), PASS_ON),
            }
        }
        Err(NoAnswer(why)) => CHECK.failed(format!("{path}: {why}"), PASS_ON),
    }
}

pub(super) async fn api(web: &Web) -> Finding {
    const CHECK: Check = Check::Api;
    let asked = "a call of /api/v1/devices without a token";
    match web.send(web.get("/api/v1/devices")).await {
        Ok(answer)
            if answer.status == StatusCode::UNAUTHORIZED
                && answer.is("application/problem+json")
                && answer.headers.contains_key(header::WWW_AUTHENTICATE) =>
        {
            CHECK.ok(format!("{asked} is refused with 401, in the API's form"))
        }
        Ok(answer) if answer.status == StatusCode::TOO_MANY_REQUESTS => CHECK.warning(
            format!("{asked} is refused with 429: too many failed before"),
            "see who calls without a valid token; one whose token is valid is not in their way",
        ),
        Ok(answer) if answer.status.is_success() => CHECK.failed(
            format!("{asked} was answered {}", answer.in_words()),
            "see what stands before Vestibule: it adds a token to calls of anybody's",
        ),
        Ok(answer) => CHECK.failed(
            format!(
                "{asked} was answered {}; MDM servers wait for problem+json",
                answer.in_words()
            ),
            PASS_ON,
        ),
        Err(NoAnswer(why)) => CHECK.failed(format!("{asked}: {why}"), PASS_ON),
    }
}

pub(super) async fn portal(web: &Web) -> Finding {
    const CHECK: Check = Check::Portal;
    let answer = match web.send(web.get("/devices")).await {
        Ok(answer) => answer,
        Err(NoAnswer(why)) => return CHECK.failed(format!("/devices: {why}"), PASS_ON),
    };
    let location = answer.header(&header::LOCATION).and_then(|to| web.origin.join(to).ok());
    let Some(to) = location.filter(|_| answer.status == StatusCode::SEE_OTHER) else {
        let what =
            format!("/devices was answered {}; it should lead to the sign-in", answer.in_words());
        return CHECK.failed(what, PASS_ON);
    };
    if to.origin() != web.origin.origin() {
        let what = format!("/devices leads to another host: {}", answer.in_words());
        return CHECK.failed(what, "let the proxy leave Location as it is");
    }
    if to.path() != sign_in::SIGN_IN {
        let what = format!("/devices leads to {}", plain(to.path()));
        return CHECK.failed(what, PASS_ON);
    }
    CHECK.ok("/devices leads to the sign-in on the same host")
}

/// Whether the provider is told to send people back to this very address.
pub(super) async fn sign_in(web: &Web) -> Finding {
    const CHECK: Check = Check::SignIn;
    let answer = match web.send(web.get(sign_in::SIGN_IN)).await {
        Ok(answer) => answer,
        Err(NoAnswer(why)) => return CHECK.failed(format!("/sign-in: {why}"), PASS_ON),
    };
    let location = answer.header(&header::LOCATION).and_then(|to| Url::parse(to).ok());
    let Some(to) = location.filter(|_| answer.status == StatusCode::SEE_OTHER) else {
        return match answer.status {
            StatusCode::OK if answer.is_ours() => {
                CHECK.skipped("people name their organization first; there are several")
            }
            status if answer.is_ours() && status.is_server_error() => CHECK.failed(
                format!(
                    "/sign-in was answered {}: the provider cannot be asked",
                    answer.in_words()
                ),
                "run vestibule doctor where it runs: it says why",
            ),
            status if answer.is_ours() && status.is_client_error() => {
                CHECK.skipped("no tenant has a [tenant.sign_in]: nobody uses the portal")
            }
            _ => CHECK.failed(format!("/sign-in was answered {}", answer.in_words()), PASS_ON),
        };
    };
    let pairs: HashMap<String, String> = to.query_pairs().into_owned().collect();
    let get = |name: &str| pairs.get(name).map_or("", String::as_str);
    if !is_safe_origin(&to) {
        let what = format!("/sign-in leads to {}, which is not https", plain(to.as_str()));
        return CHECK.failed(what, "see whether the tenant's authority is right");
    }
    if get("state").is_empty()
        || get("code_challenge").is_empty()
        || get("code_challenge_method") != "S256"
    {
        let what = "/sign-in leads to a provider without state or PKCE";
        return CHECK.failed(what, "let the proxy leave Location as it is");
    }
    let back = web.address(sign_in::CALLBACK);
    if get("redirect_uri") != back {
        let what = format!(
            "the provider sends people back to {}, and not to {back}: they sign in elsewhere, or nowhere",
            plain(get("redirect_uri"))
        );
        let to_do = format!(
            "set server.public_url to {}, and register {back} with the portal's client; or probe the other address",
            web.origin.as_str().trim_end_matches('/')
        );
        return CHECK.failed(what, to_do);
    }
    CHECK.ok(format!(
        "it leads to {} with state and PKCE, and back here: server.public_url is right",
        plain(to.host_str().unwrap_or_default())
    ))
}
