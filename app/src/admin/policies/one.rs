//! `GET /admin/policies/{policy}`: where it stands, its versions and its draft.

use jiff::Timestamp;
use leptos::prelude::*;

use super::{
    Edition, Terms,
    words::{address, date, facts, numbered, published, stage},
};
use crate::{
    language::UiLanguage,
    portal::{
        Form, Frame, Place, Section, Tongue,
        forms::{NoticeBox, Post},
        page,
        parts::{
            BUTTON, BackLink, CARD, Callout, H1, H2, LEAD, LINK, PRIMARY, ROW_LINK, Tone, own,
        },
    },
    when::When,
};

/// What was just done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PolicyDone {
    /// This version was published.
    Published(u32),
    /// This version was called off.
    CalledOff(u32),
    /// It is no longer offered.
    Retired,
    /// It is offered again.
    OfferedAgain,
    /// The draft is thrown away.
    Discarded,
}

/// A policy.
#[derive(Debug, Clone)]
pub struct PolicyPage {
    /// Its id.
    pub id: String,
    /// The title of its text, and the text's language.
    pub title: Option<(String, Tongue)>,
    /// Whether it is written in a folder.
    pub from_folder: bool,
    /// Since when it is no longer offered.
    pub retired_at: Option<Timestamp>,
    /// What the version in force says besides its texts.
    pub in_force: Option<Terms>,
    /// All versions, the newest first.
    pub versions: Vec<Edition>,
    /// When the draft was changed last, and by whom.
    pub draft: Option<(Timestamp, String)>,
    /// Whether the reader may change it.
    pub may_change: bool,
    /// What was just done.
    pub done: Option<PolicyDone>,
    /// The form that begins a draft (POST to `/draft`, no fields).
    pub form: Form,
}

impl PolicyPage {
    /// The page.
    #[must_use]
    pub fn html(self, frame: Frame) -> String {
        let when = When::of(&frame);
        let name = self.title.as_ref().map_or(self.id.clone(), |(title, _)| title.clone());
        page(frame, Place::Admin(Section::Policies), &name, move |ui| {
            let heading = match &self.title {
                Some((title, tongue)) => {
                    view! { <span lang=tongue.tag.clone() dir=tongue.dir>{title.clone()}</span> }
                        .into_any()
                }
                None => self.id.clone().into_any(),
            };
            let done = self.done.map(|done| happened(ui, done));
            let retired = self.retired_at.map(|at| {
                let words = ui.text_with("policy-retired-since", &[("date", &when.date(at))]);
                view! {
                    <Callout tone=Tone::Attention heading=words>
                        <p>{ui.text("policy-retired-means")}</p>
                    </Callout>
                }
            });
            let folder = self.from_folder.then(|| {
                view! {
                    <Callout tone=Tone::Info heading=ui.text("policy-folder")>
                        <p>{ui.text("policy-folder-means")}</p>
                    </Callout>
                }
            });
            let writes = self.may_change && !self.from_folder;
            let draft = match &self.draft {
                Some((at, who)) => {
                    let words = ui
                        .text_with("policy-draft-changed", &[("who", who), ("when", &when.ago(*at))]);
                    let href = address(&self.id, "/draft");
                    Some(view! {
                        <Callout tone=Tone::Info heading=ui.text("policy-has-draft")>
                            <p>{words}</p>
                            <p class="mt-1">
                                <a class=PRIMARY href=href>{ui.text("policy-to-draft")}</a>
                            </p>
                        </Callout>
                    }
                    .into_any())
                }
                None if writes => Some(view! {
                    <Post action=address(&self.id, "/draft") token=self.form.token.clone()>
                        <button class=PRIMARY type="submit">{ui.text("policy-write-next")}</button>
                    </Post>
                }
                .into_any()),
                None => None,
            };
            let now = self.in_force.as_ref().map(|terms| {
                view! {
                    <h2 class=format!("mt-10 mb-3 {H2}")>{ui.text("policy-now")}</h2>
                    {facts(&when, terms)}
                }
            });
            let versions = (!self.versions.is_empty()).then(|| {
                let row = |edition| version_row(&when, &self.id, edition);
                view! {
                    <h2 class=format!("mt-10 {H2}")>{ui.text("policy-versions")}</h2>
                    <ul class=format!("mt-3 divide-y divide-edge {CARD}")>
                        {self.versions.iter().map(row).collect_view()}
                    </ul>
                }
            });
            let end = writes.then(|| {
                let (below, words) = match self.retired_at {
                    Some(_) => ("/offer", "policy-offer-again"),
                    None => ("/retirement", "policy-retire"),
                };
                (!self.versions.is_empty()).then(|| {
                    view! { <p class="mt-10"><a class=BUTTON href=address(&self.id, below)>{ui.text(words)}</a></p> }
                })
            });
            view! {
                <BackLink href="/admin/policies".to_owned() words=ui.text("admin-policies")/>
                <NoticeBox ui=ui notice=self.form.notice/>
                {done}
                <h1 class=H1>{heading}</h1>
                <p class=LEAD>{ui.text("policy-id")} ": " {own(&self.id)}</p>
                {folder}
                {retired}
                {draft}
                {now}
                {versions}
                {end}
                <p class="mt-6">
                    <a class=LINK href=format!("/admin/log?subject={}", self.id)>{ui.text("policy-to-log")}</a>
                </p>
            }
        })
    }
}

/// What was just done.
fn happened(ui: UiLanguage, done: PolicyDone) -> impl IntoView + use<> {
    let numbered = |id: &str, number: u32| ui.text_with(id, &[("version", &number.to_string())]);
    let words = match done {
        PolicyDone::Published(number) => numbered("policy-done-published", number),
        PolicyDone::CalledOff(number) => numbered("policy-done-called-off", number),
        PolicyDone::Retired => ui.text("policy-done-retired"),
        PolicyDone::OfferedAgain => ui.text("policy-done-offered"),
        PolicyDone::Discarded => ui.text("policy-done-discarded"),
    };
    view! {
        <div class="mb-8">
            <Callout tone=Tone::Good heading=words role=Some("status")/>
        </div>
    }
}

fn version_row(when: &When, policy: &str, edition: &Edition) -> impl IntoView + use<> {
    let ui = when.ui;
    let effective = edition.effective.map(|at| {
        let words = crate::portal::parts::with_slot(ui, "policy-from", "date", date(when, at));
        view! { <p class="text-sm text-quiet">{words}</p> }
    });
    let href = address(policy, &format!("/versions/{}", edition.number));
    view! {
        <li class="relative grid items-center gap-x-4 gap-y-1 p-4 hover:bg-ground sm:grid-cols-[minmax(0,1fr)_12rem] sm:px-6">
            <div class="min-w-0">
                <a class=ROW_LINK href=href>{numbered(ui, edition.number)}</a>
                <p class="text-sm text-quiet wrap-anywhere">{published(when, edition)}</p>
            </div>
            <div>
                {stage(ui, edition.stage)}
                {effective}
            </div>
        </li>
    }
}
