//! `/admin/policies`: terms are written, looked at, published and taken back.

pub mod drafting;
pub mod pages;
pub mod preview;
pub mod publishing;
pub mod settings;

use app::{
    admin::policies::{self as views, Edition, Stage},
    portal::Tongue,
};
use axum::extract::{FromRequestParts, Path, rejection::PathRejection};
use axum::http::request::Parts;
use jiff::Timestamp;
use serde::Deserialize;

use crate::{
    app_state::App,
    audit::Actor,
    ids::PolicyId,
    language::Locale,
    portal::{PortalError, agreements::tongue, visit::Visit},
    terms::{
        Version,
        audience::Lasting,
        draft::{self, Change, Draft, Flaw, Settings},
        folder::{ForOwnership, Reading},
        listing::{self, Listed},
    },
};

/// A visit to a policy's pages.
#[derive(Debug)]
pub struct AtPolicy {
    /// The visit.
    pub visit: Visit,
    /// The policy, which need not exist.
    pub policy: PolicyId,
    /// Who acts, if somebody does.
    pub actor: Actor,
}

#[derive(Deserialize)]
struct Named {
    policy: PolicyId,
}

impl FromRequestParts<App> for AtPolicy {
    type Rejection = PortalError;
    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, PortalError> {
        let named: Result<Path<Named>, PathRejection> = Path::from_request_parts(parts, app).await;
        let Ok(Path(Named { policy })) = named else { return Err(PortalError::Missing) };
        let visit = Visit::from_request_parts(parts, app).await?;
        let actor = visit.visitor.actor();
        Ok(Self { visit, policy, actor })
    }
}

impl AtPolicy {
    /// What a change is about.
    fn change(&self) -> Change<'_> {
        let (tenant, at) = (self.visit.visitor.tenant, self.visit.app.clock.now());
        Change { tenant, policy: &self.policy, by: &self.actor, at }
    }

    /// The policy, if it exists.
    async fn listed(&self) -> Result<Listed, PortalError> {
        let (store, tenant) = (&self.visit.app.store, self.visit.visitor.tenant);
        listing::find(store, tenant, &self.policy).await?.ok_or(PortalError::Missing)
    }

    /// The draft, if there is one.
    async fn draft(&self) -> Result<Option<Draft>, PortalError> {
        let (store, tenant) = (&self.visit.app.store, self.visit.visitor.tenant);
        Ok(draft::find(store, tenant, &self.policy).await?)
    }

    /// The draft, where there must be one.
    async fn present_draft(&self) -> Result<Draft, PortalError> {
        self.draft().await?.ok_or(PortalError::Missing)
    }

    /// A version as it was published.
    async fn version(&self, number: u32) -> Result<Version, PortalError> {
        let (app, tenant) = (&self.visit.app, self.visit.visitor.tenant);
        let read = app.catalog.published(tenant, &self.policy, number).await?;
        read.ok_or(PortalError::Missing)
    }

    /// The address of the policy, and of what is below it.
    fn address(&self, below: &str) -> String {
        format!("/admin/policies/{}{below}", self.policy)
    }
}

fn owner(ownership: ForOwnership) -> views::For {
    match ownership {
        ForOwnership::Any => views::For::Any,
        ForOwnership::Company => views::For::Company,
        ForOwnership::Personal => views::For::Personal,
    }
}

/// What a version or draft says besides its texts, as pages show it.
fn terms(settings: &Settings) -> views::Terms {
    let texts = |list: &[_]| list.iter().map(ToString::to_string).collect();
    views::Terms {
        ownership: owner(settings.ownership),
        groups: settings
            .groups
            .as_deref()
            .unwrap_or_default()
            .iter()
            .map(ToString::to_string)
            .collect(),
        regions: texts(settings.regions.as_deref().unwrap_or_default()),
        priority: settings.priority,
        reaccept: settings.reaccept,
        reading: match settings.reading {
            Reading::None => views::Reading::None,
            Reading::Checkbox => views::Reading::Checkbox,
            Reading::End => views::Reading::End,
        },
        lasting: match settings.lasting {
            Lasting::ForGood => views::Lasting::ForGood,
            Lasting::Days(days) => views::Lasting::Days(days),
            Lasting::Until(at) => views::Lasting::Until(at),
        },
        default_language: tongue(&settings.default_locale),
    }
}

/// A policy's versions, the newest first.
fn editions(listed: &Listed, now: Timestamp) -> Vec<Edition> {
    let in_force = listed.in_force(now).map(|edition| edition.number);
    let edition = |edition: &listing::Edition| Edition {
        number: edition.number,
        stage: if edition.cancelled_at.is_some() {
            Stage::CalledOff
        } else if Some(edition.number) == in_force {
            Stage::InForce
        } else if edition.effective > now && !listed.is_overtaken(edition) {
            Stage::ToCome
        } else {
            Stage::Past
        },
        effective: Some(edition.effective).filter(|at| *at != Timestamp::UNIX_EPOCH),
        published_at: edition.published_at,
        published_by: edition.published_by.clone(),
    };
    listed.versions.iter().rev().map(edition).collect()
}

fn flaw(flaw: &Flaw) -> views::Flaw {
    match flaw {
        Flaw::NoText => views::Flaw::NoText,
        Flaw::NoDefault(locale) => views::Flaw::NoDefault(tongue(locale)),
        Flaw::Empty(locale) => views::Flaw::Empty(tongue(locale)),
        Flaw::NoGroups => views::Flaw::NoGroups,
        Flaw::NoRegions => views::Flaw::NoRegions,
        Flaw::Ended => views::Flaw::Ended,
    }
}

/// Languages, with their regions where a language is there twice.
fn tongues<'l>(locales: impl Iterator<Item = &'l Locale>) -> Vec<Tongue> {
    let all: Vec<Locale> = locales.cloned().collect();
    let named = |locale: &Locale| Tongue { name: locale.own_name(&all), ..tongue(locale) };
    all.iter().map(named).collect()
}
