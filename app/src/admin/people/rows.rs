//! People, devices, decisions and attempts in lists, each leading to its page.

use leptos::prelude::*;

use super::{Attempt, PersonLine};
use crate::{
    portal::{
        Agreement, Device, Ownership, Standing, State,
        icon::{Icon, Picture},
        parts::{CARD, Chip, LINK, ROW, ROW_LINK, Tone, ago, own, shortened, shown, with_slot},
    },
    when::When,
    windows::windows,
};

/// Rows below each other.
pub(crate) fn list(rows: Vec<AnyView>) -> impl IntoView {
    view! { <ul class=format!("mt-3 divide-y divide-edge {CARD}")>{rows}</ul> }
}

/// An identifier.
pub(super) fn code(text: String) -> impl IntoView {
    view! { <code class="font-mono text-sm wrap-anywhere" dir="ltr">{text}</code> }
}

/// A link to somebody's page.
pub(crate) fn person_link(person: &PersonLine) -> impl IntoView + use<> {
    let name = own(&shortened(person.called()));
    view! { <a class=format!("{LINK} wrap-anywhere") href=person.address()>{name}</a> }
}

pub(super) fn person(when: &When, person: &PersonLine) -> AnyView {
    person_at(when, person, person.address())
}

/// Somebody, with a link to what this address has of them.
pub(crate) fn person_at(when: &When, person: &PersonLine, address: String) -> AnyView {
    let seen = person.seen.map(|at| with_slot(when.ui, "people-seen-when", "when", ago(when, at)));
    let id = person.upn.is_some().then(|| {
        view! { <p class="text-sm text-quiet wrap-anywhere" dir="ltr">{person.id.clone()}</p> }
    });
    view! {
        <li class=format!("{ROW} md:grid-cols-[auto_minmax(0,1fr)_15rem]")>
            <Mark icon=Icon::Person/>
            <div class="min-w-0">
                <a class=ROW_LINK href=address>{own(&shortened(person.called()))}</a>
                {id}
            </div>
            <p class="col-start-2 text-sm text-quiet md:col-start-auto">{seen}</p>
        </li>
    }
    .into_any()
}

pub(super) fn device(when: &When, device: &Device, owner: Option<&PersonLine>) -> AnyView {
    let ui = when.ui;
    let time = match (device.state, device.last_check_in) {
        (State::Removed(at), _) => {
            with_slot(ui, "device-removed-when", "when", ago(when, at)).into_any()
        }
        (_, Some(at)) => with_slot(ui, "device-seen-when", "when", ago(when, at)).into_any(),
        (_, None) => ui.text("device-never-seen").into_any(),
    };
    view! {
        <li class=format!("{ROW} md:grid-cols-[auto_minmax(0,1fr)_15rem]")>
            <Mark icon=device.icon()/>
            <div class="min-w-0">
                <a class=ROW_LINK href=format!("/admin/devices/{}", device.id)>
                    {own(&shortened(device.called(ui)))}
                </a>
                {summary(when, device)}
                {owner.map(belongs_to)}
            </div>
            <div class="col-start-2 md:col-start-auto">
                <p>{chip(when, device)}</p>
                <p class="text-sm text-quiet">{time}</p>
            </div>
        </li>
    }
    .into_any()
}

/// What a device is, to somebody else than its owner: model, system, whose.
pub(super) fn summary(when: &When, device: &Device) -> impl IntoView + use<> {
    let system = device.os_version.as_deref().and_then(windows);
    let whose = when.ui.text(ownership(device.ownership));
    let all = [device.model_line(), system, Some(whose)];
    let all = all.into_iter().flatten().enumerate().map(|(n, text)| {
        let dot = (n > 0).then_some(" · ");
        view! { {dot} <span class="inline-block max-w-full">{own(&text)}</span> }.into_any()
    });
    view! { <p class="text-sm text-quiet wrap-anywhere">{all.collect::<Vec<_>>()}</p> }
}

/// Where it stands, to somebody else than its owner.
pub(super) fn chip(when: &When, device: &Device) -> AnyView {
    let in_grace = matches!(device.standing, Standing::Grace(until) if until > when.now);
    if in_grace && device.state == State::Active && device.lost_at.is_none() {
        let words = when.ui.text("people-standing-grace");
        view! { <Chip tone=Tone::Attention words=words/> }.into_any()
    } else {
        device.chip(when).into_any()
    }
}

/// Whose a device is, to somebody else than its owner.
pub(super) fn ownership(ownership: Ownership) -> &'static str {
    match ownership {
        Ownership::Company => "device-company",
        Ownership::Personal => "people-personal-device",
    }
}

pub(super) fn decision(when: &When, agreement: &Agreement, who: Option<&PersonLine>) -> AnyView {
    let ui = when.ui;
    let edition = agreement.edition(ui);
    let edition = edition.map(|edition| view! { <p class="text-sm text-quiet">{edition}</p> });
    let at = agreement.withdrawn_at.unwrap_or(agreement.at);
    view! {
        <li class=format!("{ROW} md:grid-cols-[auto_minmax(0,1fr)_15rem]")>
            <Mark icon=Icon::Document/>
            <div class="min-w-0">
                <a class=ROW_LINK href=format!("/admin/decisions/{}", agreement.id)>
                    {agreement.title(ui)}
                </a>
                {edition}
                {who.map(belongs_to)}
            </div>
            <div class="col-start-2 md:col-start-auto">
                <p>{agreement.chip(ui)}</p>
                <p class="text-sm text-quiet">{ago(when, at)}</p>
            </div>
        </li>
    }
    .into_any()
}

/// Whose it is, over the row's own link.
fn belongs_to(person: &PersonLine) -> impl IntoView + use<> {
    view! { <p class="relative z-1 w-fit max-w-full text-sm">{person_link(person)}</p> }
}

#[component]
fn Mark(icon: Icon) -> impl IntoView {
    view! {
        <span class="self-start pt-0.5 text-quiet">
            <Picture icon=icon class="size-6"/>
        </span>
    }
}

/// What happened, the newest first: each in words, with why, whose turn it is, and where to read on.
pub(super) fn timeline(
    when: &When,
    attempts: &[Attempt],
    with_person: bool,
) -> impl IntoView + use<> {
    // Whose turn it was before something else happened says nothing, if nothing was wrong.
    let open = |n: usize, attempt: &Attempt| {
        n == 0 || matches!(attempt.tone(), Tone::Problem | Tone::Attention)
    };
    let events = attempts.iter().enumerate();
    let items = events.map(|(n, one)| event(when, one, open(n, one), with_person));
    view! {
        <ol class=format!("mt-3 divide-y divide-edge {CARD}")>{items.collect::<Vec<_>>()}</ol>
    }
}

fn event(when: &When, attempt: &Attempt, open: bool, with_person: bool) -> AnyView {
    let ui = when.ui;
    let tone = attempt.tone();
    let why = attempt.why.as_deref().and_then(shown);
    let why = why.map(|why| view! { <p class="max-w-[68ch]">{own(&why)}</p> });
    let person = attempt.person.as_ref().filter(|_| with_person);
    let person = person.map(|person| view! { <p class="text-sm">{person_link(person)}</p> });
    let turn = attempt.turn().filter(|_| open).map(|turn| {
        let (tone, icon, words) = turn.words(ui);
        view! { <p><Chip tone=tone icon=Some(icon) words=words/></p> }
    });
    let decision = attempt.decision.as_ref();
    let links = [
        attempt.help.as_ref().map(|help| {
            let words = ui.text_with("attempt-help", &[("code", &help.code)]);
            (help.address.clone(), words)
        }),
        decision.map(|id| (format!("/admin/decisions/{id}"), ui.text("attempt-decision"))),
        attempt
            .device
            .as_ref()
            .map(|id| (format!("/admin/devices/{id}"), ui.text("attempt-device"))),
    ];
    let links: Vec<AnyView> = links
        .into_iter()
        .flatten()
        .map(|(href, words)| view! { <a class=LINK href=href>{words}</a> }.into_any())
        .collect();
    let links = (!links.is_empty())
        .then(|| view! { <p class="flex flex-wrap gap-x-6 gap-y-1 text-sm">{links}</p> });
    view! {
        <li class="flex gap-4 p-4 sm:px-6">
            <span class=format!("pt-0.5 {}", tone.letters())>
                <Picture icon=tone.icon()/>
            </span>
            <div class="flex min-w-0 flex-1 flex-col gap-1">
                <div class="flex flex-wrap items-baseline justify-between gap-x-6">
                    <a class="font-semibold wrap-anywhere hover:underline" href=format!("/admin/attempts/{}", attempt.id)>
                        {attempt.words(ui)}
                    </a>
                    <p class="text-sm text-quiet">{ago(when, attempt.at)}</p>
                </div>
                {person}
                {why}
                {turn}
                {links}
            </div>
        </li>
    }
    .into_any()
}
