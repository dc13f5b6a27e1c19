//! `GET /agreements/{id}/receipt`: all that is on record about a decision, on one sheet of paper.

use leptos::prelude::*;

use super::{
    Outcome, ReadBy, ReceiptPage,
    words::{proof_of, words_in},
};
use crate::{
    portal::{
        Frame, Place, page,
        parts::{BackLink, Facts, H1, LEAD, fact, moment, own, shown},
    },
    when::When,
};

impl ReceiptPage {
    /// The page.
    #[must_use]
    pub fn html(self, frame: Frame) -> String {
        let when = When::of(&frame);
        let title = frame.ui.text("receipt-title");
        page(frame, Place::Agreements, &title.clone(), move |ui| {
            let agreement = self.agreement;
            let back = format!("/agreements/{}", agreement.id);
            let decided = match agreement.outcome {
                Outcome::Accepted => ui.text("agreement-accepted"),
                Outcome::Declined => ui.text("agreement-declined"),
                Outcome::NotRequired => ui.text("agreement-not-required"),
            };
            let (name, account) = self.who;
            let name = name.as_deref().and_then(shown).map(|name| {
                view! { {own(&name)} <br/> }
            });
            let who = view! { {name} {own(&account)} };
            let (title_of_terms, edition) = match &agreement.terms {
                Some((title, tongue, version)) => (
                    Some(words_in(tongue, title.clone())),
                    Some(
                        view! { {version.to_string()} " · " {words_in(tongue, tongue.name.clone())} },
                    ),
                ),
                None => (None, None),
            };
            let read_by = self.read_by.map(|read_by| match read_by {
                ReadBy::Checkbox => ui.text("receipt-reading-checkbox"),
                ReadBy::End => ui.text("receipt-reading-end"),
            });
            let code = |text: String| {
                view! { <code class="font-mono text-sm wrap-anywhere" dir="ltr">{text}</code> }
            };
            let withdrawn = agreement.withdrawn_at.map(|at| moment(&when, at));
            let address = self.address;
            let printed = when.exact(when.now);
            // Where no terms applied, nobody was asked for anything.
            let record = agreement.terms.is_some().then(|| {
                let href = format!("{back}/consent-record.jsonld");
                view! {
                    <p class="mt-4 max-w-[68ch] print:hidden">
                        <a class=crate::portal::parts::LINK href=href>{ui.text("record-download")}</a>
                        <span class="block text-sm text-quiet">{ui.text("record-hint")}</span>
                    </p>
                }
            });
            view! {
                <BackLink href=back words=agreement.called(ui)/>
                <h1 class=H1>{title}</h1>
                <p class=LEAD>{ui.text("receipt-lead")}</p>
                <p class="mt-4 mb-6 max-w-[68ch] text-sm text-quiet print:hidden">{ui.text("receipt-print")}</p>
                <div class="print:mt-4">
                    <Facts all=vec![
                        fact(ui.text("receipt-organization"), Some(own(&self.organization))),
                        fact(ui.text("receipt-who"), Some(who)),
                        fact(ui.text("receipt-decision"), Some(view! { <strong class="font-semibold">{decided}</strong> })),
                        fact(ui.text("receipt-at"), Some(view! {
                            <time datetime=When::machine(agreement.at)>
                                {when.exact(agreement.at)}
                                <span class="block text-sm text-quiet">{When::machine(agreement.at)}</span>
                            </time>
                        })),
                        fact(ui.text("agreement-withdrawn"), withdrawn),
                        fact(ui.text("receipt-terms"), title_of_terms),
                        fact(ui.text("receipt-version"), edition),
                        fact(ui.text("receipt-reading"), read_by),
                        fact(ui.text("agreement-for"), Some(self.ownership.words(ui))),
                        fact(ui.text("receipt-policy"), self.policy.map(code)),
                        fact(ui.text("receipt-id"), Some(code(agreement.id))),
                        fact(ui.text("receipt-text-hash"), self.text_sha256.map(code)),
                        fact(ui.text("receipt-commitment"), Some(code(self.commitment))),
                        fact(ui.text("proof-label"), Some(proof_of(&when, ui, &self.proof))),
                        fact(ui.text("receipt-request"), self.client_request_id.map(code)),
                        fact(ui.text("receipt-address"), Some(view! {
                            <a class=crate::portal::parts::LINK href=address.clone()><bdi class="wrap-anywhere" dir="ltr">{address.clone()}</bdi></a>
                        })),
                    ]/>
                </div>
                <p class="mt-4 max-w-[68ch] text-sm text-quiet">{ui.text("receipt-note")}</p>
                {record}
                <p class="mt-2 hidden text-sm print:block">{ui.text_with("receipt-made", &[("when", &printed)])}</p>
            }
        })
    }
}
