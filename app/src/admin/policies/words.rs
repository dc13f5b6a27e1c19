//! What several pages about policies say.

use leptos::prelude::*;

use super::{Edition, For, Lasting, Reading, Stage, Terms};
use crate::{
    language::UiLanguage,
    portal::{
        Tongue,
        icon::Icon,
        parts::{Chip, Facts, Tone, fact},
    },
    when::When,
};

/// The address of a policy, and of what is below it.
pub(super) fn address(policy: &str, below: &str) -> String {
    format!("/admin/policies/{policy}{below}")
}

/// A language by its own name.
pub(super) fn language(tongue: &Tongue) -> impl IntoView + use<> {
    let Tongue { tag, name, dir } = tongue.clone();
    view! { <span lang=tag dir=dir>{name}</span> }
}

pub(super) fn ownership(ui: UiLanguage, ownership: For) -> String {
    ui.text(match ownership {
        For::Any => "policy-for-any",
        For::Company => "policy-for-company",
        For::Personal => "policy-for-personal",
    })
}

/// Where a version is, as a picture and words.
pub(super) fn stage(ui: UiLanguage, stage: Stage) -> impl IntoView + use<> {
    let (tone, words, icon) = match stage {
        Stage::InForce => (Tone::Good, "policy-in-force", Icon::Good),
        Stage::ToCome => (Tone::Info, "policy-to-come", Icon::Clock),
        Stage::Past => (Tone::Quiet, "policy-past", Icon::Line),
        Stage::CalledOff => (Tone::Quiet, "policy-called-off", Icon::Line),
    };
    view! { <Chip tone=tone words=ui.text(words) icon=Some(icon)/> }
}

/// A date, with its exact time on the title.
pub(super) fn date(when: &When, at: jiff::Timestamp) -> impl IntoView + use<> {
    view! { <time datetime=When::machine(at) title=when.exact(at)>{when.date(at)}</time> }
}

/// A version's number, as a sentence.
pub(super) fn numbered(ui: UiLanguage, number: u32) -> String {
    ui.text_with("agreement-version", &[("version", &number.to_string())])
}

/// When a version was published, and by whom.
pub(super) fn published(when: &When, edition: &Edition) -> String {
    let ui = when.ui;
    let date = when.date(edition.published_at);
    match &edition.published_by {
        Some(by) => ui.text_with("policy-published-by", &[("date", &date), ("who", by)]),
        None => ui.text_with("policy-published", &[("date", &date)]),
    }
}

/// What a version says besides its texts.
pub(super) fn facts(when: &When, terms: &Terms) -> impl IntoView + use<> {
    let ui = when.ui;
    let groups = if terms.groups.is_empty() {
        ui.text("policy-everybody").into_any()
    } else {
        let line = |id: &String| view! { <li class="font-mono text-sm">{id.clone()}</li> };
        view! {
            {ui.text_with_count("policy-in-groups", terms.groups.len(), &[])}
            <ul>{terms.groups.iter().map(line).collect_view()}</ul>
        }
        .into_any()
    };
    let regions = if terms.regions.is_empty() {
        ui.text("policy-everywhere")
    } else {
        terms.regions.join(", ")
    };
    let lasting = match terms.lasting {
        Lasting::ForGood => ui.text("policy-lasts"),
        Lasting::Days(days) => ui.text_with_count(
            "policy-lasts-days",
            usize::try_from(days).unwrap_or(usize::MAX),
            &[],
        ),
        Lasting::Until(at) => ui.text_with("policy-lasts-until", &[("date", &when.date(at))]),
    };
    let reaccept = if terms.reaccept { "policy-reaccept-yes" } else { "policy-reaccept-no" };
    let reading = ui.text(match terms.reading {
        Reading::None => "policy-reading-none",
        Reading::Checkbox => "policy-reading-checkbox",
        Reading::End => "policy-reading-end",
    });
    let all = vec![
        fact(ui.text("policy-ownership"), Some(ownership(ui, terms.ownership))),
        fact(ui.text("policy-groups"), Some(groups)),
        fact(ui.text("policy-regions"), Some(regions)),
        fact(ui.text("policy-priority"), Some(terms.priority.to_string())),
        fact(ui.text("policy-default-language"), Some(language(&terms.default_language))),
        fact(ui.text("policy-reading"), Some(reading)),
        fact(ui.text("policy-reaccept"), Some(ui.text(reaccept))),
        fact(ui.text("policy-lasting"), Some(lasting)),
    ];
    view! { <Facts all=all/> }
}
