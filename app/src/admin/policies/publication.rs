//! `/admin/policies/{policy}/draft/publication`: what publishing means, and when.

use leptos::prelude::*;

use super::{
    Terms,
    draft::{Flaw, in_the_way},
    words::{address, facts, language},
};
use crate::{
    admin::fields::{Line, OneOf, Option_},
    portal::{
        Form, Frame, Place, Section, Tongue,
        forms::{ErrorSummary, NoticeBox, Post, titled},
        page,
        parts::{BackLink, Callout, H1, H2, LEAD, LINK, PRIMARY, Points, Tone, with_slot},
    },
    when::When,
};

/// What is wrong with what was typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PublicationProblem {
    /// The day or the time is none.
    Time,
    /// It is over.
    Past,
    /// There is a date, and now is chosen.
    Both,
}

/// The page: POST with `when` (`now` or `date`), `day`, `time` and `revision`.
#[derive(Debug, Clone)]
pub struct PublicationPage {
    /// The policy's id.
    pub policy: String,
    /// The number that the version will have.
    pub number: u32,
    /// What it says besides its texts.
    pub terms: Terms,
    /// The languages of its texts.
    pub languages: Vec<Tongue>,
    /// `now` or `date`.
    pub when: String,
    /// A day, as `2026-11-20`.
    pub day: String,
    /// A time, as `12:00`.
    pub time: String,
    /// The draft's revision.
    pub revision: i64,
    /// What stands in the way.
    pub flaws: Vec<Flaw>,
    /// What is wrong.
    pub problem: Option<PublicationProblem>,
    /// Who has changed the draft since this page was opened.
    pub overtaken: Option<String>,
    /// The form.
    pub form: Form,
}

impl PublicationPage {
    /// The page.
    #[must_use]
    pub fn html(self, frame: Frame) -> String {
        let when = When::of(&frame);
        let ui = frame.ui;
        let zone = frame.zone.iana_name().unwrap_or("UTC").to_owned();
        let heading = ui.text_with("publish-title", &[("version", &self.number.to_string())]);
        let problem = self.problem.map(|problem| match problem {
            PublicationProblem::Time => ("day", ui.text("publish-bad-time")),
            PublicationProblem::Past => ("day", ui.text("publish-past")),
            PublicationProblem::Both => ("day", ui.text("publish-both")),
        });
        let title = titled(ui, heading.clone(), problem.is_some());
        page(frame, Place::Admin(Section::Policies), &title, move |ui| {
            let draft = address(&self.policy, "/draft");
            let points = vec![
                (Tone::Good, ui.text("publish-point-shown")),
                (Tone::Attention, ui.text("publish-point-fixed")),
                (Tone::Info, ui.text("publish-point-before")),
            ];
            let problems: Vec<_> = problem.clone().into_iter().collect();
            let overtaken = self.overtaken.map(|who| {
                view! {
                    <div class="mb-8">
                        <Callout
                            tone=Tone::Attention
                            heading=ui.text_with("publish-overtaken", &[("who", &who)])
                            role=Some("alert")
                        >
                            <p>{ui.text("publish-overtaken-next")}</p>
                        </Callout>
                    </div>
                }
            });
            let date = view! {
                <div class="flex flex-wrap gap-4">
                    <Line
                        id="day"
                        label=ui.text("publish-day")
                        value=self.day
                        kind="date"
                        width="w-48"
                        problem=problem.clone().map(|(_, words)| words)
                    />
                    <Line id="time" label=ui.text("publish-time") value=self.time kind="time" width="w-32"/>
                </div>
                <p class="mt-1 text-sm text-quiet">{ui.text_with("publish-zone", &[("zone", &zone)])}</p>
            };
            let options = vec![
                Option_::new("now", ui.text("publish-now")),
                Option_::new("date", ui.text("publish-later")).with(date),
            ];
            let cancel = draft.clone();
            let form = if self.flaws.is_empty() {
                view! {
                    <Post action=format!("{draft}/publication") token=self.form.token class="mt-8 flex flex-col gap-8">
                        <input type="hidden" name="revision" value=self.revision/>
                        <OneOf name="when" legend=ui.text("publish-when") chosen=self.when options=options/>
                        <p class="flex flex-wrap items-center gap-x-6 gap-y-4">
                            <button class=PRIMARY type="submit">{ui.text("draft-publish")}</button>
                            <a class=LINK href=cancel>{ui.text("portal-cancel")}</a>
                        </p>
                    </Post>
                }
                .into_any()
            } else {
                in_the_way(ui, &self.policy, &self.flaws).into_any()
            };
            let names = self.languages.iter().enumerate().map(|(n, tongue)| {
                let comma = (n > 0).then_some(", ");
                view! { {comma} {language(tongue)} }
            });
            let languages = view! { <span>{names.collect_view()}</span> };
            view! {
                <BackLink href=draft.clone() words=ui.text("draft-back")/>
                <NoticeBox ui=ui notice=self.form.notice/>
                {overtaken}
                <ErrorSummary ui=ui problems=problems/>
                <h1 class=H1>{heading}</h1>
                <p class=LEAD>{with_slot(ui, "publish-lead", "languages", languages)}</p>
                <Points lines=points/>
                <h2 class=format!("mt-8 mb-3 {H2}")>{ui.text("publish-for")}</h2>
                {facts(&when, &self.terms)}
                {form}
            }
        })
    }
}
