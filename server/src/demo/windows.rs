//! What Windows sends (protocol.md §1): the address, the headers of its first request, the token.

use serde_json::Value;
use uuid::Uuid;

use super::{
    choices::{Choices, Scenario, WhatIf},
    issuer::Issuer,
    mdm::Hardware,
    runs::Run,
};
use crate::{
    clock::{Clock, Entropy},
    terms_of_use::{self, redirect_uri::encode_value, request::Ownership},
};

/// Where Windows expects the decision.
const REDIRECT_URI: &str = "ms-appx-web://Microsoft.AAD.BrokerPlugin";
/// An address that no tenant allows.
const STRANGER: &str = "https://elsewhere.example/ToUResponse";
/// How long ago an expired token was issued, in seconds.
const LONG_AGO: i64 = 24 * 60 * 60;

/// Begins an enrollment.
pub fn begin(choices: Choices, issuer: &Issuer, clock: &Clock, entropy: &Entropy) -> Run {
    let guid = || uuid::Builder::from_random_bytes(entropy.bytes()).into_uuid();
    let mut run = Run::new(guid(), clock.now(), choices, Hardware::random(entropy));
    run.parameters = parameters(choices, run.id);
    run.headers = headers(choices, guid());
    run.claims = match choices.what_if {
        WhatIf::NoToken => None,
        WhatIf::TokenExpired => {
            let mut claims = issuer.claims(choices.person, run.begun_at);
            for name in ["iat", "nbf", "exp"] {
                claims[name] = Value::from(claims[name].as_i64().unwrap_or_default() - LONG_AGO);
            }
            Some(claims)
        }
        _ => Some(issuer.claims(choices.person, run.begun_at)),
    };
    run
}

/// The path and query of the page.
pub fn address(run: &Run) -> String {
    let pairs: Vec<_> = run
        .parameters
        .iter()
        .map(|(name, value)| format!("{name}={}", encode_value(value)))
        .collect();
    format!("{}?{}", terms_of_use::PATH, pairs.join("&"))
}

fn parameters(choices: Choices, id: Uuid) -> Vec<(&'static str, String)> {
    let (redirect_uri, version) = match choices.what_if {
        WhatIf::RedirectUri => (STRANGER, "1.0"),
        WhatIf::ApiVersion => (REDIRECT_URI, "2.0"),
        _ => (REDIRECT_URI, "1.0"),
    };
    let mut parameters = vec![
        ("redirect_uri", redirect_uri.to_owned()),
        ("client-request-id", id.to_string()),
        ("api-version", version.to_owned()),
    ];
    if choices.ownership == Ownership::Company {
        parameters.push(("mode", "azureadjoin".to_owned()));
    }
    parameters
}

/// The build of Windows that a scenario plays.
fn build(scenario: Scenario) -> u32 {
    match scenario {
        Scenario::Windows10 => 19045,
        Scenario::Windows11 | Scenario::Settings => 26100,
    }
}

/// The web view's own words about itself: EdgeHTML 18 everywhere.
pub fn user_agent(scenario: Scenario) -> String {
    format!(
        "Mozilla/5.0 (Windows NT 10.0; Win64; x64; MSAppHost/3.0) AppleWebKit/537.36 \
         (KHTML, like Gecko) Chrome/70.0.3538.102 Safari/537.36 Edge/18.{}",
        build(scenario)
    )
}

fn headers(choices: Choices, correlation_id: Uuid) -> Vec<(&'static str, String)> {
    let Choices { scenario, language, .. } = choices;
    let (host, personality) = match scenario {
        Scenario::Windows10 => ("FRX", Some("CloudExperienceHost.Personality.InclusiveBlue")),
        Scenario::Windows11 => ("FRX", Some("CloudExperienceHost.Personality.LiteWhite")),
        Scenario::Settings => ("MOSET", None),
    };
    let version = format!(
        r#"{{"platformId":2,"majorVersion":10,"minorVersion":0,"buildNumber":{}}}"#,
        build(scenario)
    );
    let mut headers = vec![("CXH-HOST", host.to_owned())];
    headers.extend(personality.map(|personality| ("cxh-personality", personality.to_owned())));
    headers.extend([
        ("cxh-preferredLanguage", language.tag.to_owned()),
        ("cxh-region", language.region.to_owned()),
        ("cxh-isRTL", language.is_right_to_left().to_string()),
        ("cxh-osVersionInfo", version),
        ("cxh-edition", "Professional".to_owned()),
        // What Windows sends for a value that it does not have.
        ("cxh-colors", "???".to_owned()),
        ("cxh-correlationId", correlation_id.to_string()),
        ("Accept-Language", language.accept.to_owned()),
        ("User-Agent", user_agent(scenario)),
    ]);
    headers
}
