//! `GET /agreements/{id}`: what was decided, on which text, word for word.

use leptos::prelude::*;

use super::{
    AgreementDone, AgreementPage, Outcome,
    words::{Devices, proof_of, waiting_card},
};
use crate::{
    portal::{
        Frame, Place,
        icon::{Icon, Picture},
        page,
        parts::{BUTTON, BackLink, CARD, Callout, Choice, Facts, H1, H2, LEAD, Tone, fact, moment},
    },
    when::When,
};

impl AgreementPage {
    /// The page.
    #[must_use]
    pub fn html(self, frame: Frame) -> String {
        let when = When::of(&frame);
        let title = self.agreement.called(frame.ui);
        page(frame, Place::Agreements, &title, move |ui| {
            let agreement = self.agreement;
            let address = format!("/agreements/{}", agreement.id);
            let done = self.done.map(|done| {
                let words = match done {
                    AgreementDone::Accepted => ui.text("agreement-done-accepted"),
                    AgreementDone::Withdrawn => ui.text("agreement-done-withdrawn"),
                };
                view! { <Callout tone=Tone::Good heading=words role=Some("status")/> }
            });
            let lead = agreement.edition(ui).map(|edition| view! { <p class=LEAD>{edition}</p> });
            let decided = match agreement.outcome {
                Outcome::Accepted => ui.text("agreement-accepted"),
                Outcome::Declined => ui.text("agreement-declined"),
                Outcome::NotRequired => ui.text("receipt-at"),
            };
            let withdrawn = agreement.withdrawn_at.map(|at| moment(&when, at));
            let devices =
                (!self.devices.is_empty()).then(|| view! { <Devices ui=ui devices=self.devices/> });
            let newer = self.newer.map(|newer| waiting_card(&when, &newer));
            let text = self.text.zip(agreement.terms.clone()).map(|(html, (_, tongue, _))| {
                view! {
                    <h2 class=format!("mt-8 {H2}")>{ui.text("agreement-text")}</h2>
                    <p class="mt-1 max-w-[68ch] text-sm text-quiet">{ui.text("agreement-text-hint")}</p>
                    <div class=format!("mt-3 p-4 sm:p-6 {CARD}")>
                        <div class="prose" lang=tongue.tag dir=tongue.dir inner_html=html></div>
                    </div>
                }
            });
            let nothing = agreement.terms.is_none().then(|| {
                view! { <p class=LEAD>{ui.text("agreement-no-terms-text")}</p> }
            });
            let withdraw = self.can_withdraw.then(|| {
                view! {
                    <ul class=format!("mt-8 print:hidden {CARD}")>
                        <Choice
                            href=format!("{address}/withdrawal")
                            label=ui.text("agreement-withdraw-link")
                            hint=ui.text("agreement-withdraw-hint")
                        />
                    </ul>
                }
            });
            view! {
                <BackLink href="/agreements".to_owned() words=ui.text("agreements-title")/>
                <h1 class=H1>{agreement.title(ui)}</h1>
                {lead}
                {nothing}
                <p class="mt-2">{agreement.chip(ui)}</p>
                {done}
                {newer}
                <div class="mt-6">
                    <Facts all=vec![
                        fact(decided, Some(moment(&when, agreement.at))),
                        fact(ui.text("agreement-withdrawn"), withdrawn),
                        fact(ui.text("agreement-for"), Some(self.ownership.words(ui))),
                        fact(ui.text("agreement-devices"), devices),
                        fact(ui.text("proof-label"), Some(proof_of(&when, ui, &self.proof))),
                    ]/>
                </div>
                <p class="mt-4 print:hidden">
                    <a class=format!("{BUTTON} gap-2") href=format!("{address}/receipt")>
                        <Picture icon=Icon::Document/>
                        {ui.text("agreement-receipt")}
                    </a>
                </p>
                {text}
                {withdraw}
            }
        })
    }
}
