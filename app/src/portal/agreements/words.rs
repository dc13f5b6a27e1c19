//! How agreements are spoken of.

use leptos::prelude::*;

use super::{Agreement, Outcome, Proof, Tongue, Waiting};
use crate::{
    language::UiLanguage,
    portal::{
        icon::{Icon, Picture},
        parts::{
            BUTTON, CARD, Chip, LINK, PRIMARY, SLOT, Tone, own, shown, with_slot, with_slot_among,
        },
    },
    when::When,
};

/// Where a record is sealed, and the file that proves it.
pub(crate) fn proof_of(when: &When, ui: UiLanguage, proof: &Proof) -> AnyView {
    let Some((batch, at)) = proof.sealed else {
        return ui.text("proof-waiting").into_any();
    };
    let batch = batch.to_string();
    view! {
        {ui.text_with("proof-sealed", &[("batch", &batch)])}
        <time class="block text-sm text-quiet" datetime=When::machine(at)>{when.exact(at)}</time>
        <span class="mt-1 block print:hidden">
            <a class=LINK href=proof.address.clone()>{ui.text("proof-download")}</a>
            <span class="block text-sm text-quiet">{ui.text("proof-hint")}</span>
        </span>
    }
    .into_any()
}

impl Agreement {
    /// The title as plain text.
    pub(crate) fn called(&self, ui: UiLanguage) -> String {
        let title = self.terms.as_ref().and_then(|(title, ..)| shown(title));
        title.unwrap_or_else(|| ui.text("agreement-no-terms"))
    }

    /// The title, marked as what language it is in.
    pub(crate) fn title(&self, ui: UiLanguage) -> impl IntoView + use<> {
        match &self.terms {
            Some((title, tongue, _)) => {
                words_in(tongue, shown(title).unwrap_or_else(|| self.called(ui))).into_any()
            }
            None => ui.text("agreement-no-terms").into_any(),
        }
    }

    /// The version and the language.
    pub(crate) fn edition(&self, ui: UiLanguage) -> Option<impl IntoView + use<>> {
        self.terms.as_ref().map(|(_, tongue, version)| edition(ui, *version, tongue))
    }

    /// What was decided, in a word.
    pub(crate) fn chip(&self, ui: UiLanguage) -> impl IntoView + use<> {
        let (tone, words) = match (self.withdrawn_at, self.outcome) {
            (Some(_), _) => (Tone::Attention, ui.text("agreement-withdrawn")),
            (None, Outcome::Accepted) => (Tone::Good, ui.text("agreement-accepted")),
            (None, Outcome::Declined) => (Tone::Problem, ui.text("agreement-declined")),
            (None, Outcome::NotRequired) => (Tone::Quiet, ui.text("agreement-not-required")),
        };
        view! { <Chip tone=tone words=words/> }
    }
}

/// Words in a language that may not be the page's.
pub(super) fn words_in(tongue: &Tongue, words: String) -> impl IntoView + use<> {
    view! { <span class="wrap-anywhere" lang=tongue.tag.clone() dir=tongue.dir>{words}</span> }
}

/// A version and its language.
pub(super) fn edition(ui: UiLanguage, version: u32, tongue: &Tongue) -> impl IntoView + use<> {
    let version = ui.text_with("agreement-version", &[("version", &version.to_string())]);
    view! {
        {version} " · "
        {words_in(tongue, tongue.name.clone())}
    }
}

/// Terms that wait, with the way to them.
pub(super) fn waiting_card(when: &When, waiting: &Waiting) -> impl IntoView + use<> {
    let ui = when.ui;
    let (tone, words, button) = if waiting.ended_at.is_some() {
        (Tone::Attention, ui.text("agreement-again"), PRIMARY)
    } else if waiting.asked_for {
        (Tone::Attention, ui.text("agreement-asked-for"), PRIMARY)
    } else {
        (Tone::Info, ui.text("agreement-newer"), BUTTON)
    };
    let date =
        |at| view! { <time datetime=When::machine(at) title=when.exact(at)>{when.date(at)}</time> };
    let title = shown(&waiting.title).unwrap_or_else(|| waiting.policy.clone());
    view! {
        <article class=format!("mt-4 flex flex-wrap items-center gap-4 border-s-4 p-4 sm:px-6 {CARD} {}", if waiting.asked_for { "border-s-attention" } else { "border-s-accent" })>
            <div class="min-w-0 flex-1 basis-72">
                <Chip tone=tone words=words/>
                <p class="mt-1 font-semibold">{words_in(&waiting.tongue, title)}</p>
                <p class="text-sm text-quiet">
                    {edition(ui, waiting.version, &waiting.tongue)} " · "
                    {with_slot(ui, "agreement-in-force", "date", date(waiting.effective))}
                </p>
                <p class="text-sm text-quiet">
                    {accepted_before(when, waiting.accepted)}
                </p>
                {ended(when, waiting.ended_at)}
            </div>
            <a class=button href=format!("/agreements/terms/{}", waiting.policy)>
                {ui.text("agreements-read")}
            </a>
        </article>
    }
}

/// When an acceptance ended.
pub(super) fn ended(when: &When, at: Option<jiff::Timestamp>) -> Option<impl IntoView + use<>> {
    at.map(|at| {
        let date =
            view! { <time datetime=When::machine(at) title=when.exact(at)>{when.date(at)}</time> };
        let words = with_slot(when.ui, "agreement-ended", "date", date);
        view! { <p class="text-sm text-quiet">{words}</p> }
    })
}

/// What the person accepted before.
pub(super) fn accepted_before(
    when: &When,
    (version, at): (u32, jiff::Timestamp),
) -> impl IntoView + use<> {
    let date =
        view! { <time datetime=When::machine(at) title=when.exact(at)>{when.date(at)}</time> };
    let variables = [("version", version.to_string()), ("date", SLOT.to_owned())];
    let variables = variables.each_ref().map(|(name, value)| (*name, value.as_str()));
    with_slot_among(when.ui, "agreement-accepted-before", &variables, date)
}

/// The devices that are enrolled on an agreement, each leading to its page.
#[component]
pub(super) fn Devices(ui: UiLanguage, devices: Vec<(String, String)>) -> impl IntoView {
    let line = |(name, address): (String, String)| {
        let name = shown(&name).unwrap_or_else(|| ui.text("device-unnamed"));
        view! {
            <li class="flex items-start gap-2">
                <span class="pt-0.5 text-quiet"><Picture icon=Icon::Laptop/></span>
                <a class=format!("{} min-w-0", LINK) href=address>
                    {own(&name)}
                </a>
            </li>
        }
    };
    view! { <ul class="flex flex-col gap-1">{devices.into_iter().map(line).collect_view()}</ul> }
}
