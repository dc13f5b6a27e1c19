//! `/admin/people/{user}/erasure`: what erasing a person means.

use leptos::prelude::*;

use super::PersonLine;
use crate::{
    admin::fields::{Line, Problem, Tick, of},
    language::UiLanguage,
    portal::{
        Form, Frame, Place, Section,
        forms::{ErrorSummary, NoticeBox, Post, titled},
        page,
        parts::{BackLink, Callout, DANGER, H1, H2, LEAD, LINK, Points, Tone, own, with_slot},
    },
};

/// What is in the way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EraseProblem {
    /// The reference is too long, or names somebody.
    Reference,
    /// It is not said that this is the right person.
    NotSure,
    /// What happened lately is not counted yet.
    NotYet,
}

/// The page that asks before a person's data is erased.
#[derive(Debug, Clone)]
pub struct ErasePage {
    /// The person.
    pub person: PersonLine,
    /// Whether they have a device that is not removed.
    pub has_devices: bool,
    /// What the act is found by, as it was typed.
    pub reference: String,
    /// What is in the way.
    pub problem: Option<EraseProblem>,
    /// The form.
    pub form: Form,
}

/// What goes, and what stays.
fn points(ui: UiLanguage) -> impl IntoView + use<> {
    let lines = |tone, ids: &[&str]| ids.iter().map(|id| (tone, ui.text(id))).collect::<Vec<_>>();
    let goes =
        ["erase-will-records", "erase-will-devices", "erase-will-reports", "erase-will-files"];
    let stays =
        ["erase-stays-proof", "erase-stays-log", "erase-stays-settings", "erase-stays-elsewhere"];
    view! {
        <h2 class=format!("mt-8 {H2}")>{ui.text("erase-goes")}</h2>
        <Points lines=lines(Tone::Problem, &goes)/>
        <h2 class=format!("mt-8 {H2}")>{ui.text("erase-stays")}</h2>
        <Points lines=lines(Tone::Quiet, &stays)/>
    }
}

impl ErasePage {
    /// The page.
    #[must_use]
    pub fn html(self, frame: Frame) -> String {
        let called = self.person.called();
        let title = titled(frame.ui, frame.ui.text("erase-title"), self.problem.is_some());
        page(frame, Place::Admin(Section::People), &title, move |ui| {
            let address = self.person.address();
            let problem: Problem = self.problem.map(|problem| match problem {
                EraseProblem::Reference => ("reference", ui.text("erase-reference-wrong")),
                EraseProblem::NotSure => ("sure", ui.text("erase-sure-wrong")),
                EraseProblem::NotYet => ("sure", ui.text("erase-not-yet")),
            });
            let summary: Vec<_> = problem.clone().into_iter().collect();
            let back = address.clone();
            let act = if self.has_devices {
                view! {
                    <Callout tone=Tone::Attention heading=ui.text("erase-has-devices")>
                        <p>{ui.text("erase-has-devices-next")}</p>
                        <p><a class=LINK href=back>{ui.text("erase-keep")}</a></p>
                    </Callout>
                }
                .into_any()
            } else {
                view! {
                    <Post action=format!("{address}/erasure") token=self.form.token class="mt-8 flex flex-col gap-6">
                        <Line
                            id="reference"
                            label=ui.text("erase-reference")
                            hint=Some(ui.text("erase-reference-hint"))
                            value=self.reference
                            problem=of(&problem, "reference")
                        />
                        <Tick id="sure" label=ui.text("erase-sure") checked=false/>
                        <p class="flex flex-wrap items-center gap-x-6 gap-y-4">
                            <button class=DANGER type="submit">{ui.text("erase-button")}</button>
                            <a class=LINK href=back>{ui.text("erase-keep")}</a>
                        </p>
                    </Post>
                }
                .into_any()
            };
            view! {
                <BackLink href=address words=called.clone()/>
                <NoticeBox ui=ui notice=self.form.notice/>
                <ErrorSummary ui=ui problems=summary/>
                <h1 class=H1>{ui.text("erase-title")}</h1>
                <p class=LEAD>{with_slot(ui, "erase-lead", "person", own(&called))}</p>
                {points(ui)}
                {act}
            }
        })
    }
}
