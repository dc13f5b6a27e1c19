//! `GET /admin/policies/{policy}/versions/{number}`: a version, word for word.

use leptos::prelude::*;

use super::{
    Edition, Stage, Terms,
    words::{address, date, facts, language, numbered, published, stage},
};
use crate::{
    portal::{
        Frame, Place, Section, Tongue, page,
        parts::{BUTTON, BackLink, CARD, H1, H2, LINK, shown, with_slot},
    },
    when::When,
};

/// A published version.
#[derive(Debug, Clone)]
pub struct VersionPage {
    /// The policy's id.
    pub policy: String,
    /// The version.
    pub edition: Edition,
    /// What it says besides its texts.
    pub terms: Terms,
    /// The language that is shown.
    pub tongue: Tongue,
    /// All languages.
    pub languages: Vec<Tongue>,
    /// The title, as plain text.
    pub title: Option<String>,
    /// The rest: sanitized HTML.
    pub text: String,
    /// SHA-256 of the exact text, in hex.
    pub text_sha256: String,
    /// The version before.
    pub before: Option<u32>,
    /// Whether it can be called off by the reader.
    pub may_call_off: bool,
}

impl VersionPage {
    /// The page.
    #[must_use]
    pub fn html(self, frame: Frame) -> String {
        let when = When::of(&frame);
        let name = numbered(frame.ui, self.edition.number);
        page(frame, Place::Admin(Section::Policies), &name.clone(), move |ui| {
            let number = self.edition.number;
            let at = |below: &str| address(&self.policy, below);
            let here = at(&format!("/versions/{number}"));
            let effective = self.edition.effective.map(|at| {
                let words = with_slot(ui, "policy-from", "date", date(&when, at));
                view! { " · " {words} }
            });
            let others = self.languages.iter().map(|tongue| {
                let current = (tongue.tag == self.tongue.tag).then_some("true");
                let href = format!("{here}?language={}", tongue.tag);
                view! { <li><a class=format!("{LINK} aria-current:font-semibold") href=href aria-current=current>{language(tongue)}</a></li> }
            });
            let tag = self.tongue.tag.clone();
            let changes = self.before.map(|before| {
                let href = at(&format!("/changes?from={before}&to={number}&language={tag}"));
                let words = ui.text_with("draft-compare", &[("version", &before.to_string())]);
                view! { <a class=BUTTON href=href>{words}</a> }
            });
            let call_off = (self.may_call_off && self.edition.stage == Stage::ToCome).then(|| {
                let href = format!("{here}/cancellation");
                view! { <a class=BUTTON href=href>{ui.text("policy-call-off")}</a> }
            });
            let preview = at(&format!("/preview?version={number}&language={tag}"));
            let title = self.title.as_deref().and_then(shown);
            view! {
                <BackLink href=at("") words=self.policy.clone()/>
                <h1 class=H1>{name}</h1>
                <p class="mt-2 text-quiet wrap-anywhere">
                    {published(&when, &self.edition)} {effective}
                </p>
                <p class="mt-3">{stage(ui, self.edition.stage)}</p>
                <p class="mt-6 flex flex-wrap items-center gap-4">
                    <a class=BUTTON href=preview>{ui.text("policy-preview")}</a>
                    {changes}
                    {call_off}
                </p>
                <h2 class=format!("mt-10 {H2}")>{ui.text("agreement-text")}</h2>
                <ul class="mt-2 flex flex-wrap gap-x-4 gap-y-1">{others.collect_view()}</ul>
                <div class=format!("mt-4 p-4 sm:p-6 {CARD}") lang=tag.clone() dir=self.tongue.dir>
                    {title.map(|title| view! { <p class="text-xl font-semibold wrap-anywhere">{title}</p> })}
                    <div class="prose mt-4" inner_html=self.text></div>
                </div>
                <p class="mt-2 text-sm text-quiet">
                    "SHA-256 "
                    <code class="font-mono wrap-anywhere" dir="ltr">{self.text_sha256}</code>
                </p>
                <h2 class=format!("mt-10 mb-3 {H2}")>{ui.text("draft-settings")}</h2>
                {facts(&when, &self.terms)}
            }
        })
    }
}
