//! Whether a deployed portal is as Windows needs it, seen from outside: through its name, its certificate, its proxy. What
//! is known of it is its public URL, and nothing else.
//!
//! Each check asks as Windows, a browser or an MDM server would, and says what was asked, what came, why that matters, and
//! what to do about it. No redirect is followed; answers are bounded in size and time; nothing is changed. One visit with a
//! person's token is noted for the help desk, as any visit is.

mod html;
mod reach;
mod services;
mod terms;
mod web;

use std::fmt;

use serde::Serialize;
use url::Url;

use self::web::Web;
use crate::{
    clock::{Clock, Entropy},
    findings::{self, Checked},
};

/// What is looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Check {
    /// Whether the host's name leads anywhere.
    Name,
    /// The certificate, and whether there is an answer at all.
    Certificate,
    /// Whether Windows 10 can speak to it.
    Tls12,
    /// What is at `http://`.
    PlainHttp,
    /// `Strict-Transport-Security`.
    Hsts,
    /// How long answers take, and whether connections are kept.
    Speed,
    /// The clock.
    Clock,
    /// `/healthz`
    Health,
    /// `/readyz`
    Readiness,
    /// The page without a token: Windows is sent back.
    NoToken,
    /// The page with a token that is none.
    JunkToken,
    /// Headers and queries as long as Windows sends them.
    LongRequests,
    /// Whether anybody can be sent anywhere.
    OpenRedirect,
    /// The page's form and headers.
    Page,
    /// The page in the person's language.
    Language,
    /// A form that is none of ours.
    EmptyForm,
    /// Style sheets.
    StyleSheets,
    /// The keys that blobs are verified with.
    SigningKeys,
    /// The keys that checkpoints are verified with.
    EvidenceKeys,
    /// Whether anybody can read `/metrics`.
    Metrics,
    /// The API's description.
    ApiDocument,
    /// A call of the API without a token.
    Api,
    /// The portal, to somebody who is not signed in.
    Portal,
    /// Whether signing in leads to the provider, and back here.
    SignIn,
    /// The page for a person.
    Terms,
}

impl fmt::Display for Check {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Name => "name",
            Self::Certificate => "certificate",
            Self::Tls12 => "TLS 1.2",
            Self::PlainHttp => "plain http",
            Self::Hsts => "HSTS",
            Self::Speed => "speed",
            Self::Clock => "clock",
            Self::Health => "health",
            Self::Readiness => "readiness",
            Self::NoToken => "no token",
            Self::JunkToken => "junk token",
            Self::LongRequests => "long requests",
            Self::OpenRedirect => "open redirect",
            Self::Page => "page",
            Self::Language => "language",
            Self::EmptyForm => "empty form",
            Self::StyleSheets => "style sheets",
            Self::SigningKeys => "signing keys",
            Self::EvidenceKeys => "evidence keys",
            Self::Metrics => "metrics",
            Self::ApiDocument => "API document",
            Self::Api => "API",
            Self::Portal => "portal",
            Self::SignIn => "sign-in",
            Self::Terms => "terms",
        })
    }
}

/// What one of these checks found.
pub type Finding = findings::Finding<Check>;

impl Checked for Check {}

/// Checks all of it, and says each finding as it is there.
///
/// # Errors
/// Where TLS cannot be set up on this machine.
pub async fn run(
    url: &Url,
    token: Option<&str>,
    clock: &Clock,
    entropy: &Entropy,
    mut say: impl FnMut(Finding),
) -> Result<(), reqwest::Error> {
    let web = Web::new(url, entropy)?;
    say(reach::name(&web).await);
    let (finding, first) = reach::certificate(&web, clock.now()).await;
    say(finding);
    let Some(first) = first else {
        say(Check::NoToken.skipped("nothing can be asked before there is an answer at all"));
        return Ok(());
    };
    if web.is_secure() {
        say(reach::tls12(url, entropy).await?);
        say(reach::plain_http(&web).await);
        say(reach::hsts(&first));
    }
    say(reach::speed(&web).await);
    say(reach::clock(&first, clock.now()));
    say(reach::health(&web).await);
    say(reach::readiness(&web).await);

    say(terms::without_token(&web).await);
    say(terms::with_junk(&web).await);
    say(terms::long_requests(&web).await);
    say(terms::open_redirect(&web).await);
    let (finding, page) = terms::page(&web).await;
    say(finding);
    say(terms::language(&web).await);
    say(terms::empty_form(&web).await);
    say(terms::style_sheets(&web, page.as_ref()).await);

    say(services::keys(&web, Check::SigningKeys, "/.well-known/jwks.json").await);
    say(services::keys(&web, Check::EvidenceKeys, "/.well-known/evidence-keys.json").await);
    say(services::metrics(&web).await);
    say(services::api_document(&web).await);
    say(services::api(&web).await);
    say(services::portal(&web).await);
    say(services::sign_in(&web).await);
    match token {
        Some(token) => say(terms::with_token(&web, token).await),
        None => say(Check::Terms.skipped("with --token FILE, the page is asked for as a person")),
    }
    Ok(())
}
