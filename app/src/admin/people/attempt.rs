//! `GET /admin/attempts/{id}`: what happened once, why, and what to do about it.

use leptos::prelude::*;

use super::{AttemptPage, rows, words::theme_words};
use crate::{
    portal::{
        Frame, Place, Section,
        icon::Picture,
        page,
        parts::{BackLink, Callout, Chip, Facts, H1, LEAD, LINK, Tone, fact, moment, own, shown},
    },
    when::When,
};

impl AttemptPage {
    /// The page.
    #[must_use]
    pub fn html(self, frame: Frame) -> String {
        let when = When::of(&frame);
        let title = self.attempt.words(frame.ui);
        page(frame, Place::Admin(Section::People), &title.clone(), move |ui| {
            let attempt = self.attempt;
            let (back, words) = match &attempt.person {
                Some(person) => (person.address(), person.called()),
                None => ("/admin/people".to_owned(), ui.text("people-back")),
            };
            let why = attempt.why.as_deref().and_then(shown);
            let why = why.map(|why| view! { <p class=LEAD>{own(&why)}</p> });
            let turn = attempt.turn().map(|turn| {
                let (tone, icon, words) = turn.words(ui);
                view! { <p class="mt-3"><Chip tone=tone icon=Some(icon) words=words/></p> }
            });
            let help = attempt.help.clone().map(|help| {
                let words = ui.text_with("attempt-help", &[("code", &help.code)]);
                view! {
                    <Callout tone=Tone::Info heading=help.title>
                        <p>{help.meaning}</p>
                        <p><a class=LINK href=help.address>{words}</a></p>
                    </Callout>
                }
            });
            let kind =
                if self.enrollment { "attempt-kind-enrollment" } else { "attempt-kind-terms" };
            let id = if self.enrollment { "attempt-trace-id" } else { "attempt-support-id" };
            let link = |address: String, id: String| {
                view! { <a class=LINK href=address>{rows::code(id)}</a> }
            };
            let decision =
                attempt.decision.clone().map(|id| link(format!("/admin/decisions/{id}"), id));
            let device = attempt.device.clone().map(|id| link(format!("/admin/devices/{id}"), id));
            let request = self.client_request_id.map(|(id, address)| link(address, id));
            let whose = self.ownership.map(|whose| ui.text(rows::ownership(whose)));
            let person = attempt.person.as_ref().map(rows::person_link);
            let tone = attempt.tone();
            view! {
                <BackLink href=back words=words/>
                <div class="flex items-start gap-3">
                    <span class=format!("pt-2.5 {}", tone.letters())>
                        <Picture icon=tone.icon() class="size-6"/>
                    </span>
                    <div class="min-w-0">
                        <h1 class=H1>{title}</h1>
                        {why}
                        {turn}
                    </div>
                </div>
                {help}
                <div class="mt-6">
                    <Facts all=vec![
                        fact(ui.text("attempt-at"), Some(moment(&when, attempt.at))),
                        fact(ui.text("attempt-kind"), Some(ui.text(kind))),
                        fact(ui.text("attempt-person"), person),
                        fact(ui.text("device-ownership"), whose),
                        fact(ui.text("attempt-decision"), decision),
                        fact(ui.text("attempt-device"), device),
                        fact(ui.text("device-hardware"), self.hardware_id.as_deref().and_then(own)),
                        fact(ui.text("device-system"), self.os_version.as_deref().and_then(own)),
                        fact(ui.text("attempt-shown-in"), self.theme.map(|theme| theme_words(ui, &theme))),
                        fact(ui.text("decision-request"), request),
                        fact(ui.text(id), Some(rows::code(self.support_id))),
                        fact(ui.text("attempt-outcome"), Some(rows::code(attempt.outcome.clone()))),
                        fact(ui.text("attempt-agent"), self.user_agent.as_deref().and_then(own)),
                        fact(ui.text("attempt-id"), Some(rows::code(attempt.id))),
                    ]/>
                </div>
            }
        })
    }
}
