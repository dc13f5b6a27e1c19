//! Where people sign in and out: the authorization endpoint (RFC 6749, §4.1; RFC 7636, §4.3; OpenID Connect
//! Core 1.0, §3.1.2) and the end of a session (OpenID Connect RP-Initiated Logout 1.0).
//!
//! Nothing is kept of who is signed in here, so everybody is asked each time.

use app::simulator::{Account, Organization, PickAccountPage};
use axum::{
    body::Bytes,
    extract::{Path, RawQuery, State},
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Redirect, Response},
};
use url::Url;

use super::{Directory, Issuer, codes::Grant, parameters::Parameters};
use crate::demo::{
    pages::{Framing, page},
    tenants::{PORTAL_CLIENT, Person, Tenant},
};

/// What the form repeats of the request.
const REPEATED: [&str; 9] = [
    "client_id",
    "redirect_uri",
    "response_type",
    "response_mode",
    "scope",
    "state",
    "nonce",
    "code_challenge",
    "code_challenge_method",
];

/// A request that is right.
#[derive(Debug)]
struct Asked {
    challenge: String,
    nonce: Option<String>,
    scope: String,
    state: Option<String>,
}

/// What is not right about one.
#[derive(Debug, PartialEq, Eq)]
enum Wrong {
    /// Whoever asks, or where the answer goes: then it goes nowhere (RFC 6749, §4.1.2.1).
    Client(&'static str),
    /// Something else, which the client is told: a code, and words for those who build it.
    Request(&'static str, &'static str),
}

impl Issuer {
    fn asked(&self, parameters: &Parameters) -> Result<Asked, Wrong> {
        if parameters.get("client_id") != Some(PORTAL_CLIENT) {
            return Err(Wrong::Client("The client_id is not the one of the demo\u{2019}s portal."));
        }
        if parameters.get("redirect_uri") != Some(self.0.client.callback.as_str()) {
            return Err(Wrong::Client(
                "The redirect_uri is not the one of the demo\u{2019}s portal.",
            ));
        }
        let request = |problem| Err(Wrong::Request("invalid_request", problem));
        if parameters.repeat() {
            return request("a parameter stands twice");
        }
        if parameters.get("response_type") != Some("code") {
            return Err(Wrong::Request(
                "unsupported_response_type",
                "response_type: expected code",
            ));
        }
        if !matches!(parameters.get("response_mode"), None | Some("query")) {
            return request("response_mode: expected query");
        }
        let scope = parameters.get("scope").unwrap_or_default();
        if !scope.split(' ').any(|scope| scope == "openid") {
            return Err(Wrong::Request("invalid_scope", "scope: expected openid"));
        }
        if parameters.get("code_challenge_method") != Some("S256") {
            return request("code_challenge_method: expected S256");
        }
        let Some(challenge) = parameters.get("code_challenge").filter(|text| text.len() == 43)
        else {
            return request("code_challenge: expected 43 characters");
        };
        Ok(Asked {
            challenge: challenge.to_owned(),
            nonce: parameters.get("nonce").map(str::to_owned),
            scope: scope.to_owned(),
            state: parameters.get("state").map(str::to_owned),
        })
    }

    /// Where the portal gets an answer.
    fn answer(&self, pairs: &[(&str, &str)], state: Option<&str>) -> String {
        let state = state.map(|state| ("state", state));
        let all = pairs.iter().copied().chain(state);
        // The callback is an address of ours, so it parses.
        Url::parse_with_params(&self.0.client.callback, all).map(String::from).unwrap_or_default()
    }

    fn refuse(&self, wrong: &Wrong, state: Option<&str>) -> Response {
        match *wrong {
            Wrong::Client(text) => {
                self.0.pages.message(StatusCode::BAD_REQUEST, "Nobody can sign in here", text)
            }
            Wrong::Request(error, description) => {
                let pairs = [("error", error), ("error_description", description)];
                Redirect::to(&self.answer(&pairs, state)).into_response()
            }
        }
    }
}

/// `GET /{directory}/oauth2/v2.0/authorize`: asks who it is.
pub async fn ask(
    State(issuer): State<Issuer>,
    Path(directory): Path<Directory>,
    RawQuery(query): RawQuery,
) -> Response {
    let parameters = Parameters::parse(query.unwrap_or_default().as_bytes());
    let asked = match issuer.asked(&parameters) {
        Ok(asked) => asked,
        Err(wrong) => return issuer.refuse(&wrong, parameters.get("state")),
    };
    let cancelled = [("error", "access_denied"), ("error_description", "the person cancelled")];
    let repeated = REPEATED.into_iter().filter_map(|name| Some((name, parameters.get(name)?)));
    let view = PickAccountPage {
        style_sheet: issuer.0.pages.style_sheet.clone(),
        start: issuer.0.pages.start.clone(),
        action: format!("/{directory}/oauth2/v2.0/authorize"),
        fields: repeated.map(|(name, value)| (name.to_owned(), value.to_owned())).collect(),
        organizations: directory.tenants().map(organization).collect(),
        cancel: issuer.answer(&cancelled, asked.state.as_deref()),
    };
    let mut response = page(StatusCode::OK, view.render(), Framing::Nowhere);
    // Browsers count where a form's answer leads as where the form is sent (CSP 3, form-action). A policy
    // cannot name an IPv6 address.
    let origin = issuer.0.client.origin.as_str();
    let portal = if origin.contains('[') { "http:" } else { origin };
    let policy = format!(
        "default-src 'none'; style-src 'self'; form-action 'self' {portal}; base-uri 'none'; \
         frame-ancestors 'none'"
    );
    if let Ok(policy) = HeaderValue::try_from(policy) {
        response.headers_mut().insert(header::CONTENT_SECURITY_POLICY, policy);
    }
    response
}

fn organization(tenant: &Tenant) -> Organization {
    let accounts = tenant.users.iter().map(|user| Account {
        id: user.id.to_owned(),
        name: user.name.to_owned(),
        upn: user.upn.to_owned(),
        zone: user.zone.map(str::to_owned),
        administrator: user.administrator,
    });
    Organization { name: tenant.name.to_owned(), accounts: accounts.collect() }
}

/// `POST /{directory}/oauth2/v2.0/authorize`: sends the person back with a code.
pub async fn answer(
    State(issuer): State<Issuer>,
    Path(directory): Path<Directory>,
    form: Bytes,
) -> Response {
    let parameters = Parameters::parse(&form);
    let asked = match issuer.asked(&parameters) {
        Ok(asked) => asked,
        Err(wrong) => return issuer.refuse(&wrong, parameters.get("state")),
    };
    let id = parameters.get("account");
    let Some(person) = directory.people().find(|person| Some(person.user.id) == id) else {
        let text = "The form holds an account that the demo does not have.";
        return issuer.0.pages.message(StatusCode::BAD_REQUEST, "No such account", text);
    };
    let Asked { challenge, nonce, scope, state } = asked;
    let at = issuer.0.clock.now();
    let grant = Grant { directory, person, challenge, nonce, scope, at };
    let code = issuer.0.codes.give(grant, &issuer.0.entropy);
    Redirect::to(&issuer.answer(&[("code", &code)], state.as_deref())).into_response()
}

/// `GET /{directory}/oauth2/v2.0/logout`: back to the portal, if that is where the person comes from.
pub async fn end(
    State(issuer): State<Issuer>,
    Path(_): Path<Directory>,
    RawQuery(query): RawQuery,
) -> Response {
    let parameters = Parameters::parse(query.unwrap_or_default().as_bytes());
    let back = &issuer.0.client.after_sign_out;
    if parameters.get("post_logout_redirect_uri") == Some(back.as_str()) {
        let state = parameters.get("state").map(|state| ("state", state));
        let address = Url::parse_with_params(back, state).map(String::from);
        // Without a state there is no query either.
        let address = address.as_deref().unwrap_or(back).trim_end_matches('?');
        return Redirect::to(address).into_response();
    }
    let text =
        "That is all that the demo\u{2019}s issuer can say: it keeps nothing of who is signed in.";
    issuer.0.pages.message(StatusCode::OK, "You are signed out", text)
}

impl Directory {
    /// The organizations whose people sign in here.
    fn tenants(self) -> impl Iterator<Item = &'static Tenant> {
        let here = move |tenant: &&Tenant| match self {
            Self::Organizations => true,
            Self::Tenant(id) => tenant.id() == Some(id),
        };
        crate::demo::tenants::ALL.iter().filter(here)
    }

    fn people(self) -> impl Iterator<Item = Person> {
        self.tenants().flat_map(Person::of)
    }
}
