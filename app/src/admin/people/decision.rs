//! `GET /admin/decisions/{id}`: all that is on record about a decision.

use leptos::prelude::*;

use super::{DecisionPage, rows, words::theme_words};
use crate::{
    portal::{
        Frame, Outcome, Place, Section,
        agreements::words::proof_of,
        page,
        parts::{BackLink, CARD, Facts, H1, H2, LEAD, LINK, fact, moment, own},
    },
    when::When,
};

impl DecisionPage {
    /// The page.
    #[must_use]
    pub fn html(self, frame: Frame) -> String {
        let when = When::of(&frame);
        let title = self.agreement.called(frame.ui);
        page(frame, Place::Admin(Section::People), &title, move |ui| {
            let agreement = self.agreement;
            let decided = match agreement.outcome {
                Outcome::Accepted => ui.text("agreement-accepted"),
                Outcome::Declined => ui.text("agreement-declined"),
                Outcome::NotRequired => ui.text("receipt-at"),
            };
            let shown_in = match self.shown_in.as_str() {
                "portal" => ui.text("decision-in-portal"),
                theme => theme_words(ui, theme),
            };
            let request = self.client_request_id.map(|(id, address)| {
                view! { <a class=LINK href=address>{rows::code(id)}</a> }
            });
            let groups: Vec<AnyView> = self
                .groups
                .into_iter()
                .map(|group| view! { <li>{rows::code(group)}</li> }.into_any())
                .collect();
            let groups = (!groups.is_empty()).then(|| view! { <ul>{groups}</ul> });
            let device = self.device.as_ref().map(|device| {
                let name = own(&device.called(ui));
                view! { <a class=LINK href=format!("/admin/devices/{}", device.id)>{name}</a> }
            });
            let edition =
                agreement.edition(ui).map(|edition| view! { <p class=LEAD>{edition}</p> });
            let text = self.text.zip(agreement.terms.clone()).map(|(html, (_, tongue, _))| {
                view! {
                    <h2 class=format!("mt-10 {H2}")>{ui.text("agreement-text")}</h2>
                    <p class="mt-1 max-w-[68ch] text-sm text-quiet">{ui.text("decision-text-hint")}</p>
                    <div class=format!("mt-3 p-4 sm:p-6 {CARD}")>
                        <div class="prose" lang=tongue.tag dir=tongue.dir inner_html=html></div>
                    </div>
                }
            });
            let attempts = (!self.attempts.is_empty()).then(|| {
                view! {
                    <h2 class=format!("mt-10 {H2}")>{ui.text("person-attempts")}</h2>
                    {rows::timeline(&when, &self.attempts, false)}
                }
            });
            let withdrawn = agreement.withdrawn_at.map(|at| moment(&when, at));
            // Where no terms applied, nobody was asked for anything.
            let record = agreement.terms.is_some().then(|| {
                let href = format!("/admin/decisions/{}/consent-record.jsonld", agreement.id);
                view! {
                    <p class="mt-4">
                        <a class=LINK href=href>{ui.text("record-download")}</a>
                        <span class="block text-sm text-quiet">{ui.text("record-hint")}</span>
                    </p>
                }
            });
            let code = |text: String| rows::code(text);
            view! {
                <BackLink href=self.person.address() words=self.person.called()/>
                <h1 class=H1>{agreement.title(ui)}</h1>
                {edition}
                <p class="mt-2 mb-6">{agreement.chip(ui)}</p>
                <Facts all=vec![
                    fact(ui.text("receipt-who"), Some(rows::person_link(&self.person))),
                    fact(decided, Some(moment(&when, agreement.at))),
                    fact(ui.text("agreement-withdrawn"), withdrawn),
                    fact(ui.text("device-ownership"), Some(ui.text(rows::ownership(self.ownership)))),
                    fact(ui.text("decision-where"), Some(shown_in)),
                    fact(ui.text("decision-device"), device),
                    fact(ui.text("receipt-policy"), self.policy.map(code)),
                    fact(ui.text("receipt-text-hash"), self.text_sha256.map(code)),
                    fact(ui.text("receipt-id"), Some(code(agreement.id.clone()))),
                    fact(ui.text("decision-request"), request),
                    fact(ui.text("decision-groups"), groups),
                    fact(ui.text("attempt-agent"), self.user_agent.as_deref().and_then(own)),
                    fact(ui.text("receipt-commitment"), Some(code(self.commitment))),
                    fact(ui.text("decision-withdrawal-commitment"), self.withdrawal_commitment.map(code)),
                    fact(ui.text("proof-label"), Some(proof_of(&when, ui, &self.proof))),
                ]/>
                {record}
                {attempts}
                {text}
            }
        })
    }
}
