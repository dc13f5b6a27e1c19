//! `/agreements`: what a person has decided, word for word, and what waits to be accepted.

use std::sync::Arc;

use app::portal::{
    self as views, AgreementDone, AgreementPage, AgreementsPage, Notice, ReceiptPage, Tongue,
    Waiting, WithdrawPage,
};
use axum::{
    Json,
    extract::{Path, RawQuery, rejection::PathRejection},
    http::{StatusCode, header},
    response::{IntoResponse, Redirect, Response},
};

use jiff::Timestamp;

use super::{
    PortalError,
    devices::ownership,
    html,
    posted::{self, Posted},
    visit::Visit,
};
use crate::{
    api::pagination,
    config::Withdrawal as MayWithdraw,
    decisions::{
        self, Agreement, Decision, Outcome, ReadBy, ShownIn,
        withdrawal::{Withdrawal, withdraw},
    },
    devices::{self, State},
    evidence::{
        self, Kind,
        proof::{self, Found},
    },
    ids::{DecisionId, PolicyId, RecordId},
    language::Locale,
    terms::{Text, Version, markdown::Rendered},
    terms_of_use::request::Ownership,
};

/// How many decisions a page has.
const PAGE: u32 = 25;
/// The name of the list in its cursors.
const NAME: &str = "agreements";

pub(super) type Id = Result<Path<DecisionId>, PathRejection>;

/// A language as pages name it.
pub(crate) fn tongue(locale: &Locale) -> Tongue {
    Tongue {
        tag: locale.to_string(),
        name: locale.own_name(std::slice::from_ref(locale)),
        dir: locale.direction(),
    }
}

/// What a text is called: its title, or else its policy.
fn title(rendered: Option<&Rendered>, policy: &PolicyId) -> String {
    let title = rendered.and_then(|rendered| rendered.title.clone());
    title.unwrap_or_else(|| policy.to_string())
}

fn address_of(decision: &Decision) -> String {
    format!("/agreements/{}", decision.id)
}

impl Visit {
    /// The visitor's own decision with this id.
    pub(super) async fn decision(&self, id: Id) -> Result<Decision, PortalError> {
        let Ok(Path(id)) = id else { return Err(PortalError::Missing) };
        let found = decisions::find(&self.app.store, self.visitor.tenant, id).await?;
        let mine = found.filter(|decision| decision.user == self.visitor.user);
        mine.ok_or(PortalError::Missing)
    }

    /// The text of a decision, as it was shown.
    async fn text(&self, decision: &Decision) -> Result<Option<Rendered>, PortalError> {
        let Some(Agreement { policy, version, locale, .. }) = &decision.agreement else {
            return Ok(None);
        };
        let (catalog, tenant) = (&self.app.catalog, self.visitor.tenant);
        Ok(catalog.text(tenant, policy, *version, locale).await?)
    }

    /// A decision as the pages show it, and its text.
    pub(crate) async fn view(
        &self,
        decision: &Decision,
    ) -> Result<(views::Agreement, Option<Rendered>), PortalError> {
        let rendered = self.text(decision).await?;
        let terms = decision.agreement.as_ref().map(|agreement| {
            let title = title(rendered.as_ref(), &agreement.policy);
            (title, tongue(&agreement.locale), agreement.version)
        });
        let view = views::Agreement {
            id: decision.id.to_string(),
            outcome: match decision.outcome {
                Outcome::Accepted => views::Outcome::Accepted,
                Outcome::Declined => views::Outcome::Declined,
                Outcome::NotRequired => views::Outcome::NotRequired,
            },
            terms,
            at: decision.at,
            withdrawn_at: decision.withdrawn_at,
        };
        Ok((view, rendered))
    }

    /// The names of the devices that are enrolled on a decision, and their addresses.
    async fn devices_on(&self, decision: &Decision) -> Result<Vec<(String, String)>, PortalError> {
        let (store, visitor) = (&self.app.store, &self.visitor);
        let mut all = devices::all_of(store, visitor.tenant, visitor.user).await?;
        all.retain(|device| device.decision_id == decision.id && device.state != State::Removed);
        let line = |device: devices::Device| {
            let address = format!("/devices/{}", device.id);
            let name = device.display_name.or(device.name).or(device.model);
            (name.unwrap_or_else(|| device.id.to_string()), address)
        };
        Ok(all.into_iter().map(line).collect())
    }

    /// How far the proof of a decision is, on a page with this address.
    pub(crate) async fn proof(
        &self,
        decision: &Decision,
        address: &str,
    ) -> Result<views::Proof, PortalError> {
        let id = RecordId::of_bytes(decision.id.bytes());
        let (store, tenant) = (&self.app.store, decision.tenant);
        let batch = evidence::batch_of(store, tenant, Kind::Decision, id).await?;
        let sealed = batch.map(|(batch, _)| (batch.number, batch.sealed_at));
        Ok(views::Proof { sealed, address: format!("{address}/proof") })
    }

    /// The proof of a decision as a file; the page with this address where it is not sealed yet.
    pub(crate) async fn proof_file(
        &self,
        decision: &Decision,
        address: &str,
    ) -> Result<Response, PortalError> {
        let (store, keys) = (&self.app.store, self.app.keys.current());
        let found = proof::of_decision(store, &keys, decision.tenant, decision.id).await?;
        let Found::Proof(proof) = found else { return Ok(Redirect::to(address).into_response()) };
        let name = format!("attachment; filename=\"proof-{}.json\"", decision.id);
        let headers = [
            (header::CONTENT_DISPOSITION, name.as_str()),
            (header::CACHE_CONTROL, "private, no-cache"),
            (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        ];
        Ok((headers, Json(proof)).into_response())
    }

    fn may_withdraw(&self, decision: &Decision) -> bool {
        let tenant = self.app.tenants.get(&self.visitor.tenant);
        tenant.is_some_and(|tenant| tenant.agreements.withdrawal == MayWithdraw::Allowed)
            && decision.outcome == Outcome::Accepted
            && decision.withdrawn_at.is_none()
    }

    /// The text of a version in the language of the page, or the one that was asked for.
    fn reading<'v>(&self, version: &'v Version, wanted: Option<&str>) -> Option<&'v Text> {
        let wanted = wanted.and_then(|tag| tag.parse::<Locale>().ok());
        wanted
            .and_then(|locale| version.text_in(&locale))
            .or_else(|| version.text_for(&self.preferences))
    }

    /// What a person who accepted a policy can accept of it now: a later version, or any if they withdrew.
    pub(super) fn newer(
        &self,
        policy: &PolicyId,
        last: Last,
        wanted: Option<&str>,
    ) -> Option<(Waiting, Arc<Version>, Locale)> {
        let version = self.app.catalog.in_force(self.visitor.tenant, policy, self.frame.now)?;
        let ended_at = version.lasting.end(last.at).filter(|end| *end <= self.frame.now);
        if !last.withdrawn && version.number <= last.version && ended_at.is_none() {
            return None;
        }
        // Not for this person any more. Where the provider does not tell the groups, nobody is left out.
        let groups = self.visitor.groups.as_ref();
        let theirs = version.groups.is_empty()
            || groups
                .is_none_or(|theirs| theirs.iter().any(|group| version.groups.contains(group)));
        if !theirs || !version.ownership.covers(last.ownership) {
            return None;
        }
        let text = self.reading(&version, wanted)?;
        let locale = text.locale.clone();
        let waiting = Waiting {
            policy: policy.to_string(),
            title: title(Some(&text.rendered), policy),
            tongue: tongue(&locale),
            version: version.number,
            effective: version.effective,
            accepted: (last.version, last.at),
            // In which region somebody is, the portal does not know.
            asked_for: (version.reaccept && version.regions.is_empty()) || ended_at.is_some(),
            ended_at,
        };
        Some((waiting, version, locale))
    }
}

/// The versions that wait for this person, those that the organization asks for first. Nobody is asked for what
/// they have withdrawn from.
pub(super) async fn waiting(visit: &Visit) -> Result<Vec<Waiting>, PortalError> {
    let (store, visitor) = (&visit.app.store, &visit.visitor);
    let accepted = decisions::accepted(store, visitor.tenant, visitor.user).await?;
    let mut waiting = Vec::new();
    for (policy, (version, at)) in accepted {
        let latest = decisions::last_on(store, visitor.tenant, visitor.user, &policy).await?;
        let Some(latest) = latest else { continue };
        let last = Last { version, at, ownership: latest.ownership, withdrawn: false };
        let Some((newer, ..)) = visit.newer(&policy, last, None) else { continue };
        let withdrawn = latest.withdrawn_at.and(latest.agreement).map(|a| a.version);
        if withdrawn.is_none_or(|withdrawn| withdrawn < newer.version) {
            waiting.push(newer);
        }
    }
    waiting.sort_by_key(|waiting| !waiting.asked_for);
    Ok(waiting)
}

/// `GET /agreements`
///
/// # Errors
/// [`PortalError`]
pub async fn list_agreements(
    visit: Visit,
    RawQuery(query): RawQuery,
) -> Result<Response, PortalError> {
    let query = Posted::parse(query.unwrap_or_default().as_bytes());
    let before = pagination::after(NAME, query.field("before"))
        .map_err(|_| PortalError::BadRequest(StatusCode::BAD_REQUEST))?;
    let (store, visitor) = (&visit.app.store, &visit.visitor);
    let found = decisions::latest(store, visitor.tenant, visitor.user, before, PAGE + 1).await?;
    let (found, next) = pagination::page(NAME, found, PAGE, |d| (d.at, d.id));
    let mut agreements = Vec::with_capacity(found.len());
    for decision in &found {
        agreements.push(visit.view(decision).await?.0);
    }
    let page = AgreementsPage {
        waiting: waiting(&visit).await?,
        agreements,
        earlier: next.map(|next| format!("/agreements?before={next}")),
        later: before.is_some(),
    };
    Ok(html(StatusCode::OK, page.html(visit.frame)))
}

/// `GET /agreements/{id}`
///
/// # Errors
/// [`PortalError::Missing`] where the person has made no such decision.
pub async fn show_agreement(
    visit: Visit,
    id: Id,
    RawQuery(query): RawQuery,
) -> Result<Response, PortalError> {
    let decision = visit.decision(id).await?;
    let query = Posted::parse(query.unwrap_or_default().as_bytes());
    // Where it is so: anybody can write such an address, and people come back to it later.
    let done = match query.field("done") {
        Some("accepted")
            if decision.theme == ShownIn::Portal && decision.withdrawn_at.is_none() =>
        {
            Some(AgreementDone::Accepted)
        }
        Some("withdrawn") if decision.withdrawn_at.is_some() => Some(AgreementDone::Withdrawn),
        _ => None,
    };
    let (agreement, rendered) = visit.view(&decision).await?;
    let newer = match decision.agreement.as_ref().filter(|_| decision.outcome == Outcome::Accepted)
    {
        Some(Agreement { policy, .. }) => {
            let last = last_accepted(&visit, policy).await?;
            last.and_then(|(last, _)| visit.newer(policy, last, None)).map(|(waiting, ..)| waiting)
        }
        None => None,
    };
    let page = AgreementPage {
        agreement,
        text: rendered.map(|rendered| rendered.html),
        ownership: ownership(decision.ownership),
        devices: visit.devices_on(&decision).await?,
        newer,
        can_withdraw: visit.may_withdraw(&decision),
        proof: visit.proof(&decision, &address_of(&decision)).await?,
        done,
    };
    Ok(html(StatusCode::OK, page.html(visit.frame)))
}

/// What a person has accepted of a policy.
#[derive(Debug, Clone, Copy)]
pub(super) struct Last {
    /// The highest version, or the last one where they withdrew from all of them.
    version: u32,
    /// When.
    at: Timestamp,
    /// For whose device they accepted it last.
    ownership: Ownership,
    /// Whether they withdrew.
    withdrawn: bool,
}

/// What the person has accepted of a policy, and the last decision of it; `None` where they never did.
pub(super) async fn last_accepted(
    visit: &Visit,
    policy: &PolicyId,
) -> Result<Option<(Last, Decision)>, PortalError> {
    let (store, visitor) = (&visit.app.store, &visit.visitor);
    // In this order: of two acceptances at once, the second either sees the first, or has the same last
    // decision, and with that the same id.
    let latest = decisions::last_on(store, visitor.tenant, visitor.user, policy).await?;
    let accepted = decisions::accepted(store, visitor.tenant, visitor.user).await?;
    Ok(latest.and_then(|latest| {
        let (kept, ownership) = (accepted.get(policy).copied(), latest.ownership);
        let withdrawn = kept.is_none();
        let of_latest = latest.agreement.as_ref().map(|agreement| (agreement.version, latest.at));
        let (version, at) = kept.or(of_latest)?;
        Some((Last { version, at, ownership, withdrawn }, latest))
    }))
}

/// `GET /agreements/{id}/receipt`
///
/// # Errors
/// [`PortalError::Missing`] where the person has made no such decision.
pub async fn show_receipt(visit: Visit, id: Id) -> Result<Response, PortalError> {
    let decision = visit.decision(id).await?;
    let commitment = decisions::commitment(&visit.app.store, decision.tenant, decision.id).await?;
    let (agreement, _) = visit.view(&decision).await?;
    let account = decision.upn.clone().or_else(|| visit.visitor.account.clone());
    let page = ReceiptPage {
        agreement,
        ownership: ownership(decision.ownership),
        who: (visit.visitor.name.clone(), account.unwrap_or_else(|| decision.user.to_string())),
        organization: visit.frame.organization.clone().unwrap_or_default(),
        policy: decision.agreement.as_ref().map(|a| a.policy.to_string()),
        text_sha256: decision.agreement.as_ref().map(|a| a.text_sha256.clone()),
        commitment: commitment.ok_or(PortalError::Missing)?,
        proof: visit.proof(&decision, &address_of(&decision)).await?,
        client_request_id: decision.client_request_id.clone(),
        read_by: decision.reading.map(|reading| match reading {
            ReadBy::Checkbox => views::ReadBy::Checkbox,
            ReadBy::End => views::ReadBy::End,
        }),
        address: format!("{}/agreements/{}", visit.app.public_url.as_str(), decision.id),
    };
    Ok(html(StatusCode::OK, page.html(visit.frame)))
}

/// `GET /agreements/{id}/proof`: a file with which anybody can check what is on record.
///
/// # Errors
/// [`PortalError::Missing`] where the person has made no such decision.
pub async fn show_proof(visit: Visit, id: Id) -> Result<Response, PortalError> {
    let decision = visit.decision(id).await?;
    visit.proof_file(&decision, &address_of(&decision)).await
}

/// `GET /agreements/{id}/withdrawal`: what it means.
///
/// # Errors
/// [`PortalError::Missing`] where there is nothing that the person may withdraw from.
pub async fn show_withdrawal(
    visit: Visit,
    id: Id,
    RawQuery(query): RawQuery,
) -> Result<Response, PortalError> {
    let decision = visit.decision(id).await?;
    let notice = query.filter(|query| query == "kept").map(|_| Notice::SignedInAgain);
    withdrawal_page(visit, &decision, StatusCode::OK, notice).await
}

async fn withdrawal_page(
    visit: Visit,
    decision: &Decision,
    status: StatusCode,
    notice: Option<Notice>,
) -> Result<Response, PortalError> {
    if !visit.may_withdraw(decision) {
        // Nothing is left to do here; the agreement's page says how it is.
        return Ok(Redirect::to(&format!("/agreements/{}", decision.id)).into_response());
    }
    let page = WithdrawPage {
        agreement: visit.view(decision).await?.0,
        devices: visit.devices_on(decision).await?,
        form: visit.form(notice),
    };
    Ok(html(status, page.html(visit.frame)))
}

/// `POST /agreements/{id}/withdrawal`
///
/// # Errors
/// [`PortalError::Missing`] where the person has accepted no such thing.
pub async fn withdraw_agreement(
    visit: Visit,
    id: Id,
    posted: Posted,
) -> Result<Response, PortalError> {
    let decision = visit.decision(id).await?;
    if let Err(notice) = visit.redeem(&posted).await {
        return withdrawal_page(visit, &decision, posted::status(notice), Some(notice)).await;
    }
    if !visit.may_withdraw(&decision) {
        return withdrawal_page(visit, &decision, StatusCode::OK, None).await;
    }
    let (app, visitor) = (&visit.app, &visit.visitor);
    let withdrawal = Withdrawal {
        tenant: visitor.tenant,
        user: visitor.user,
        decision: decision.id,
        at: app.clock.now(),
    };
    if !withdraw(&app.store, &app.entropy, withdrawal).await? {
        return Err(PortalError::Missing);
    }
    Ok(Redirect::to(&format!("/agreements/{}?done=withdrawn", decision.id)).into_response())
}
