//! `GET /admin/policies/{policy}/draft`: the next version, as far as it is written.

use jiff::Timestamp;
use leptos::prelude::*;

use super::{
    Terms,
    words::{address, facts, language},
};
use crate::{
    language::UiLanguage,
    portal::{
        Frame, Place, Section, Tongue,
        icon::{Icon, Picture},
        page,
        parts::{
            BUTTON, BackLink, CARD, Callout, Chip, H1, H2, LEAD, LINK, PRIMARY, ROW, ROW_LINK, Tone,
        },
    },
    when::When,
};

/// What stands in the way of publishing.
#[derive(Debug, Clone)]
pub enum Flaw {
    /// There is no text at all.
    NoText,
    /// There is no text in the default language.
    NoDefault(Tongue),
    /// This text is empty.
    Empty(Tongue),
    /// It is for members of groups, and names none.
    NoGroups,
    /// It is for some regions, and names none.
    NoRegions,
    /// Acceptances of it would have ended before they are given.
    Ended,
}

/// A text of a draft.
#[derive(Debug, Clone)]
pub struct DraftTextRow {
    /// Its language.
    pub tongue: Tongue,
    /// Its title, if it has one.
    pub title: Option<String>,
    /// When it was changed last.
    pub changed_at: Timestamp,
    /// By whom.
    pub changed_by: String,
    /// Whether it is that of the default language.
    pub default: bool,
}

/// A draft.
#[derive(Debug, Clone)]
pub struct DraftPage {
    /// The policy's id.
    pub policy: String,
    /// The number that it will have.
    pub number: u32,
    /// What it says besides its texts.
    pub terms: Terms,
    /// Its texts.
    pub texts: Vec<DraftTextRow>,
    /// What stands in the way of publishing it.
    pub flaws: Vec<Flaw>,
    /// The version that it follows, to compare with.
    pub follows: Option<u32>,
    /// Whether the reader may change it.
    pub may_change: bool,
    /// Whether something was just saved.
    pub saved: bool,
}

impl Flaw {
    /// What is wrong, and where it is put right.
    pub(super) fn words(&self, ui: UiLanguage, policy: &str) -> (String, String) {
        let settings = || address(policy, "/draft/settings");
        let named = |id: &str, tongue: &Tongue| ui.text_with(id, &[("language", &tongue.name)]);
        match self {
            Self::NoText => (ui.text("flaw-no-text"), address(policy, "/draft/texts/new")),
            Self::NoDefault(tongue) => {
                (named("flaw-no-default", tongue), address(policy, "/draft/texts/new"))
            }
            Self::Empty(tongue) => (
                named("flaw-empty", tongue),
                address(policy, &format!("/draft/texts/{}", tongue.tag)),
            ),
            Self::NoGroups => (ui.text("flaw-no-groups"), settings()),
            Self::NoRegions => (ui.text("flaw-no-regions"), settings()),
            Self::Ended => (ui.text("flaw-ended"), settings()),
        }
    }
}

/// What stands in the way, each with the way to where it is put right.
pub(super) fn in_the_way(
    ui: UiLanguage,
    policy: &str,
    flaws: &[Flaw],
) -> Option<impl IntoView + use<>> {
    (!flaws.is_empty()).then(|| {
        let line = |flaw: &Flaw| {
            let (words, href) = flaw.words(ui, policy);
            view! { <li><a class=LINK href=href>{words}</a></li> }
        };
        let lines = flaws.iter().map(line).collect_view();
        view! {
            <Callout tone=Tone::Attention heading=ui.text("flaws-title")>
                <ul class="flex list-disc flex-col gap-1 ps-5">{lines}</ul>
            </Callout>
        }
    })
}

impl DraftPage {
    /// The page.
    #[must_use]
    pub fn html(self, frame: Frame) -> String {
        let when = When::of(&frame);
        let title = frame.ui.text_with("draft-title", &[("version", &self.number.to_string())]);
        page(frame, Place::Admin(Section::Policies), &title.clone(), move |ui| {
            let at = |below: &str| address(&self.policy, below);
            let saved = self.saved.then(|| {
                view! { <div class="mb-8"><Callout tone=Tone::Good heading=ui.text("draft-saved") role=Some("status")/></div> }
            });
            let row = |text: &DraftTextRow| text_row(&when, &self.policy, text);
            let texts = self.texts.iter().map(row).collect_view();
            let texts = (!self.texts.is_empty()).then(|| {
                view! { <ul class=format!("mt-3 divide-y divide-edge {CARD}")>{texts}</ul> }
            });
            let changes = self.follows.map(|number| {
                let href = at(&format!("/changes?from={number}&to=draft"));
                let words = ui.text_with("draft-compare", &[("version", &number.to_string())]);
                view! { <a class=BUTTON href=href>{words}</a> }
            });
            let preview = (!self.texts.is_empty()).then(|| {
                view! { <a class=BUTTON href=at("/preview?version=draft")>{ui.text("policy-preview")}</a> }
            });
            let publish = (self.may_change && self.flaws.is_empty()).then(|| {
                view! { <a class=PRIMARY href=at("/draft/publication")>{ui.text("draft-publish")}</a> }
            });
            let may = self.may_change;
            let add = may.then(|| {
                view! { <p class="mt-4"><a class=BUTTON href=at("/draft/texts/new")>{ui.text("draft-add-language")}</a></p> }
            });
            let edit = may.then(|| {
                view! { <p class="mt-4"><a class=BUTTON href=at("/draft/settings")>{ui.text("draft-edit-settings")}</a></p> }
            });
            let discard = may.then(|| {
                view! { <p class="mt-10"><a class=LINK href=at("/draft/removal")>{ui.text("draft-discard")}</a></p> }
            });
            view! {
                <BackLink href=at("") words=self.policy.clone()/>
                {saved}
                <h1 class=H1>{title}</h1>
                <p class=LEAD>{ui.text("draft-lead")}</p>
                {in_the_way(ui, &self.policy, &self.flaws)}
                <p class="mt-6 flex flex-wrap items-center gap-4">{publish} {preview} {changes}</p>
                <h2 class=format!("mt-10 {H2}")>{ui.text("draft-texts")}</h2>
                {texts}
                {add}
                <h2 class=format!("mt-10 mb-3 {H2}")>{ui.text("draft-settings")}</h2>
                {facts(&when, &self.terms)}
                {edit}
                {discard}
            }
        })
    }
}

fn text_row(when: &When, policy: &str, text: &DraftTextRow) -> impl IntoView + use<> {
    let ui = when.ui;
    let Tongue { tag, dir, .. } = text.tongue.clone();
    let title = text.title.clone().map(|title| {
        view! { <p class="text-sm wrap-anywhere"><span lang=tag.clone() dir=dir>{title}</span></p> }
    });
    let changed = ui.text_with(
        "policy-draft-changed",
        &[("who", &text.changed_by), ("when", &when.ago(text.changed_at))],
    );
    let default = text.default.then(|| {
        view! { <Chip tone=Tone::Quiet words=ui.text("policy-default") icon=Some(Icon::Good)/> }
    });
    view! {
        <li class=format!("{ROW} sm:grid-cols-[auto_minmax(0,1fr)_auto]")>
            <span class="self-start pt-0.5 text-quiet"><Picture icon=Icon::Document class="size-6"/></span>
            <div class="min-w-0">
                <a class=ROW_LINK href=address(policy, &format!("/draft/texts/{}", text.tongue.tag))>
                    {language(&text.tongue)}
                </a>
                {title}
                <p class="text-sm text-quiet">{changed}</p>
            </div>
            <div class="col-start-2 sm:col-start-auto">{default}</div>
        </li>
    }
}
