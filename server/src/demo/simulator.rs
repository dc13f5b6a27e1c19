//! The simulator of Windows: a person chooses a device and somebody at it, sees the page as Windows
//! shows it, and what Windows receives.

use std::{ops::Deref, sync::Arc, time::Duration};

use app::simulator::{
    Choice, ChoiceGroup, Field, Request as RequestView, RunPage, Stage, StartPage,
};
use axum::{
    Router,
    extract::{Path, RawQuery, State},
    http::{StatusCode, header},
    middleware,
    response::{IntoResponse as _, Response},
    routing::{get, post},
};
use reqwest::{Method, RequestBuilder};
use uuid::Uuid;

use super::{
    Addresses,
    choices::{Choices, Language, Scenario, WhatIf, ownership_hint, ownership_label},
    enrolled, enrolling, guard,
    issuer::Issuer,
    pages::{self, Framing, Pages, page},
    proxy, received,
    runs::{Run, Runs},
    tenants::{self, Person, Tenant},
    windows,
};
use crate::{
    clock::{Clock, Entropy},
    ids::TenantId,
    terms_of_use::{self, request::Ownership},
};

/// So many earlier runs are listed.
const EARLIER: usize = 8;

/// What the simulator's handlers can reach.
#[derive(Debug, Clone)]
pub struct Simulator(Arc<Parts>);

/// What it is made of.
#[derive(Debug)]
pub struct Parts {
    pub(super) addresses: Addresses,
    pub(super) issuer: Issuer,
    /// For each tenant a token to the product's API.
    pub(super) api_tokens: Vec<(TenantId, String)>,
    pub(super) client: reqwest::Client,
    pub(super) runs: Runs,
    pub(super) clock: Clock,
    pub(super) entropy: Entropy,
    pub(super) pages: Pages,
}

impl Deref for Simulator {
    type Target = Parts;
    fn deref(&self) -> &Parts {
        &self.0
    }
}

impl Simulator {
    /// A simulator in front of the product.
    ///
    /// # Errors
    /// Where the HTTP client cannot be made.
    pub fn new(
        addresses: Addresses,
        issuer: Issuer,
        api_tokens: Vec<(TenantId, String)>,
        clock: Clock,
        entropy: Entropy,
    ) -> Result<Self, reqwest::Error> {
        let client = reqwest::Client::builder()
            .redirect(reqwest::redirect::Policy::none())
            .timeout(Duration::from_secs(30))
            .no_proxy()
            .build()?;
        let pages = Pages::new(addresses.simulator.clone());
        let runs = Runs::default();
        Ok(Self(Arc::new(Parts {
            addresses,
            issuer,
            api_tokens,
            client,
            runs,
            clock,
            entropy,
            pages,
        })))
    }
}

impl Parts {
    /// A call to the product's API for somebody's organization, as its MDM server makes it.
    pub(super) fn api(&self, method: Method, path: &str, person: Person) -> RequestBuilder {
        self.api_for(method, path, person.tenant)
    }

    /// A call to the product's API, as an organization's MDM server makes it.
    pub(super) fn api_for(&self, method: Method, path: &str, tenant: &Tenant) -> RequestBuilder {
        let address = format!("{}/api/v1{path}", self.addresses.product);
        self.client.request(method, address).bearer_auth(self.api_token(tenant))
    }

    /// An organization's token to the product's API.
    pub(super) fn api_token(&self, tenant: &Tenant) -> &str {
        let tenant = tenant.id();
        let token = self.api_tokens.iter().find(|(of, _)| Some(*of) == tenant);
        token.map(|(_, token)| token.as_str()).unwrap_or_default()
    }
}

/// Every address of the simulator.
pub fn routes(simulator: Simulator) -> Router {
    let own_forms = middleware::from_fn_with_state(simulator.pages.clone(), guard::only_own_forms);
    let forms = Router::new()
        .route("/enrollment/{run}", post(enrolling::enroll))
        .route("/enrollment/{run}/{attempt}/removal", post(enrolling::remove))
        .route_layer(own_forms);
    Router::new()
        .merge(forms)
        .route("/", get(show_start))
        .route("/run", get(start_run))
        .route("/token", get(show_token))
        .route("/received/{run}", get(show_received))
        .route("/enrollment/{run}", get(enrolling::show_newest))
        .route("/enrollment/{run}/{attempt}", get(enrolling::show))
        .route(terms_of_use::PATH, get(proxy::ask).post(proxy::decide))
        .route(&simulator.pages.style_sheet, get(pages::show_style_sheet))
        .route("/assets/{file}", get(proxy::show_asset))
        .fallback(nowhere)
        .layer(middleware::from_fn_with_state(simulator.pages.clone(), guard::only_loopback))
        .with_state(simulator)
}

/// A page that says what happened; it may come up in the frame.
pub(super) fn message(
    simulator: &Simulator,
    status: StatusCode,
    heading: &str,
    text: &str,
) -> Response {
    simulator.pages.message(status, heading, text)
}

async fn nowhere(State(simulator): State<Simulator>) -> Response {
    message(&simulator, StatusCode::NOT_FOUND, "Nothing here", "There is no such page in the demo.")
}

/// `GET /`: what to choose from. The query may hold earlier choices.
async fn show_start(State(simulator): State<Simulator>, RawQuery(query): RawQuery) -> Response {
    let choices = Choices::parse(&query.unwrap_or_default()).or_else(|| Choices::parse(""));
    let Some(chosen) = choices else { return nowhere(State(simulator)).await };
    let choice = |value: &str, label: &str, hint: &str, chosen: bool| Choice {
        value: value.to_owned(),
        label: label.to_owned(),
        hint: hint.to_owned(),
        chosen,
    };
    let people = tenants::ALL.iter().map(|tenant| ChoiceGroup {
        label: format!("{}, {} devices each", tenant.name, tenant.device_cap),
        choices: tenant
            .users
            .iter()
            .map(|user| {
                let label = format!("{}, {}", user.name, tenant.name);
                choice(user.upn, &label, "", user.id == chosen.person.user.id)
            })
            .collect(),
    });
    let start = StartPage {
        style_sheet: simulator.pages.style_sheet.clone(),
        scenarios: Scenario::ALL
            .map(|s| choice(s.value(), s.label(), s.hint(), s == chosen.scenario))
            .into(),
        ownerships: Ownership::ALL
            .map(|o| {
                choice(o.as_str(), ownership_label(o), ownership_hint(o), o == chosen.ownership)
            })
            .into(),
        languages: Language::ALL
            .iter()
            .map(|l| choice(l.tag, l.name, "", l == chosen.language))
            .collect(),
        people: people.collect(),
        earlier: simulator.runs.newest(EARLIER).iter().map(enrolled::earlier).collect(),
        what_ifs: WhatIf::ALL.map(|w| choice(w.value(), w.label(), "", w == chosen.what_if)).into(),
        portal: simulator.addresses.portal(),
        console: format!("{}/admin", simulator.addresses.product),
        product: simulator.addresses.product.clone(),
        issuer: simulator.addresses.issuer.clone(),
    };
    page(StatusCode::OK, start.render(), Framing::Nowhere)
}

/// `GET /run`: begins an enrollment and shows it.
async fn start_run(State(simulator): State<Simulator>, RawQuery(query): RawQuery) -> Response {
    let Some(choices) = Choices::parse(&query.unwrap_or_default()) else {
        let text = "The address holds a choice that the demo does not offer.";
        return message(&simulator, StatusCode::BAD_REQUEST, "No such choice", text);
    };
    let run = windows::begin(choices, &simulator.issuer, &simulator.clock, &simulator.entropy);
    let person = choices.person;
    let view = RunPage {
        style_sheet: simulator.pages.style_sheet.clone(),
        heading: choices.scenario.label().to_owned(),
        summary: format!(
            "{} at {}, {}, {}.",
            person.user.name,
            person.tenant.name,
            ownership_label(choices.ownership).to_lowercase(),
            choices.language.name
        ),
        what_if: choices
            .what_if
            .outcome()
            .map(|outcome| (choices.what_if.label().to_owned(), outcome.to_owned())),
        stage: match choices.scenario {
            Scenario::Windows10 => Stage::Windows10,
            Scenario::Windows11 => Stage::Windows11,
            Scenario::Settings => Stage::Settings,
        },
        frame: windows::address(&run),
        change: format!("/?{}", choices.query()),
        request: request(&simulator, &run),
    };
    simulator.runs.add(run);
    page(StatusCode::OK, view.render(), Framing::Nowhere)
}

/// `GET /token`: the access token that Windows would bring in a run of these choices, as text, for whoever plays
/// Windows by hand (docs/integration.md). No page of another origin can read it: there is no CORS header.
async fn show_token(State(simulator): State<Simulator>, RawQuery(query): RawQuery) -> Response {
    let Some(choices) = Choices::parse(&query.unwrap_or_default()) else {
        let text = "The address holds a choice that the demo does not offer.";
        return message(&simulator, StatusCode::BAD_REQUEST, "No such choice", text);
    };
    let run = windows::begin(choices, &simulator.issuer, &simulator.clock, &simulator.entropy);
    let token = run.claims.as_ref().and_then(|claims| simulator.issuer.sign(claims));
    let Some(token) = token else { return nowhere(State(simulator)).await };
    let headers = [
        (header::CONTENT_TYPE, "text/plain; charset=utf-8"),
        (header::CACHE_CONTROL, "no-store"),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    ];
    (headers, format!("{token}\n")).into_response()
}

fn request(simulator: &Simulator, run: &Run) -> RequestView {
    let field = |(name, value): &(&'static str, String)| Field::new(*name, value.clone());
    RequestView {
        address: format!("{}{}", simulator.addresses.product, terms_of_use::PATH),
        parameters: run.parameters.iter().map(field).collect(),
        headers: run.headers.iter().map(field).collect(),
        claims: run.claims.as_ref().map(received::fields),
    }
}

/// `GET /received/{run}`: what Windows was sent in the end.
async fn show_received(State(simulator): State<Simulator>, Path(id): Path<String>) -> Response {
    let run = id.parse::<Uuid>().ok().and_then(|id| simulator.runs.find(id));
    if let Some((location, run)) = run.and_then(|run| Some((run.received.clone()?, run))) {
        let view = received::view(&simulator, &run, &location).await;
        page(StatusCode::OK, view.render(), Framing::Ours)
    } else {
        let text = "Nothing was received in this run, or it is too long ago.";
        message(&simulator, StatusCode::NOT_FOUND, "No such run", text)
    }
}
