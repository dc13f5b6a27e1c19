//! `GET /devices/{id}`: one device.

use leptos::prelude::*;

use super::{
    ConfigurationManager, Device, DevicePage, Done, Progress, Standing, State, Told,
    configuration_manager::manager_box, row::summary,
};
use crate::{
    language::UiLanguage,
    portal::{
        Frame, Place,
        icon::{Icon, Picture},
        page,
        parts::{
            BackLink, CARD, Callout, Choice, Facts, H1, H2, LEAD, LINK, Tone, ago, fact, moment,
            own, shown, with_slot,
        },
    },
    when::When,
    windows::windows,
};

impl DevicePage {
    /// The page.
    #[must_use]
    pub fn html(self, frame: Frame) -> String {
        let when = When::of(&frame);
        let title = self.device.called(frame.ui);
        page(frame, Place::Devices, &title.clone(), move |ui| {
            let device = self.device.clone();
            let address = format!("/devices/{}", device.id);
            let enrolled = !matches!(device.state, State::Removed(_));
            let agreement = self.agreement.clone();
            let manager = self.configuration_manager.clone().filter(|_| enrolled);
            view! {
                <BackLink href="/devices".to_owned() words=ui.text("devices-title")/>
                <div class="flex items-start gap-4">
                    <span class="pt-1 text-quiet max-sm:hidden">
                        <Picture icon=device.icon() class="size-8"/>
                    </span>
                    <div class="min-w-0">
                        <h1 class=H1>{own(&title)}</h1>
                        <p class=LEAD>{summary(&when, &device)}</p>
                    </div>
                </div>
                {self.done.map(|done| done_box(ui, done))}
                <RemovalBox when=when.clone() page=self.clone()/>
                <LossBox when=when.clone() device=device.clone()/>
                {enrolled.then(|| view! { <StandingBox when=when.clone() page=self.clone()/> })}
                {manager.map(|manager| manager_box(&when, &manager))}
                {enrolled.then(|| view! { <Choices ui=ui device=device.clone() address=address/> })}
                <h2 class=format!("mt-8 mb-3 {H2}")>{ui.text("device-details")}</h2>
                <Details when=when device=device reported=self.reported_name/>
                {agreement
                    .map(|address| {
                        view! {
                            <p class="mt-4">
                                <a class=LINK href=address>{ui.text("device-agreement")}</a>
                            </p>
                        }
                    })}
            }
        })
    }
}

/// What was just done.
pub(super) fn done_box(ui: UiLanguage, done: Done) -> impl IntoView {
    let words = match done {
        Done::Renamed => ui.text("device-done-renamed"),
        Done::RemovalRequested => ui.text("device-done-removal"),
        Done::RemovalCancelled => ui.text("device-done-cancelled"),
        Done::ReportedLost => ui.text("device-done-lost"),
        Done::ReportedFound => ui.text("device-done-found"),
    };
    view! { <Callout tone=Tone::Good heading=words role=Some("status")/> }
}

/// A removal that is under way, over, or did not work.
#[component]
fn RemovalBox(when: When, page: DevicePage) -> impl IntoView {
    let ui = when.ui;
    let address = format!("/devices/{}/removal", page.device.id);
    let failed = page.removal.filter(|removal| removal.state == Progress::Failed);
    match (page.device.state, failed) {
        (State::RemovalRequested, _) => Some(
            view! {
                <Callout tone=Tone::Attention heading=ui.text("device-removal-going")>
                    <p><a class=LINK href=address>{ui.text("device-removal-follow")}</a></p>
                </Callout>
            }
            .into_any(),
        ),
        (State::Removed(at), _) => {
            let ago = ago(&when, at);
            Some(
                view! {
                    <Callout tone=Tone::Info heading=ui.text("device-removal-over")>
                        <p>{with_slot(ui, "device-removed-when", "when", ago)}</p>
                        <p><a class=LINK href=address>{ui.text("device-removal-look")}</a></p>
                    </Callout>
                }
                .into_any(),
            )
        }
        (State::Active, Some(removal)) => {
            let ago = ago(&when, removal.changed_at);
            Some(
                view! {
                    <Callout tone=Tone::Problem heading=ui.text("removal-failed-earlier")>
                        <p>{with_slot(ui, "removal-failed-when", "when", ago)}</p>
                        {reason(&when, removal.reason.as_deref())}
                        <p><a class=LINK href=address>{ui.text("removal-again")}</a></p>
                    </Callout>
                }
                .into_any(),
            )
        }
        (State::Active, None) => None,
    }
}

/// The management's own words, marked as such.
pub(super) fn reason(when: &When, reason: Option<&str>) -> impl IntoView + use<> {
    let ui = when.ui;
    reason.and_then(shown).map(|words| {
        view! { <p>{with_slot(ui, "removal-reason", "reason", own(&words))}</p> }
    })
}

#[component]
fn LossBox(when: When, device: Device) -> impl IntoView {
    let ui = when.ui;
    let at = device.lost_at?;
    let ago = ago(&when, at);
    Some(view! {
        <Callout tone=Tone::Attention heading=ui.text("device-lost")>
            <p>{with_slot(ui, "device-lost-when", "when", ago)} " " {ui.text("device-lost-next")}</p>
            <p>
                <a class=LINK href=format!("/devices/{}/loss", device.id)>{ui.text("device-found-link")}</a>
            </p>
        </Callout>
    })
}

/// What the management says, why, and what to do about it.
#[component]
fn StandingBox(when: When, page: DevicePage) -> impl IntoView {
    let ui = when.ui;
    let (tone, icon, words) = page.device.standing.words(&when);
    let manager = page.configuration_manager.as_ref();
    let troubled = manager.is_some_and(ConfigurationManager::needs_attention);
    let (explanation, to_do) = match page.device.standing {
        // The box below has something to do.
        Standing::Unknown if troubled => (ui.text("manager-but-unknown"), false),
        Standing::Compliant if troubled => (ui.text("manager-but-compliant"), false),
        Standing::Unknown => (ui.text("standing-unknown-text"), false),
        Standing::NotManaged => (ui.text("standing-not-managed-text"), true),
        Standing::Compliant => (ui.text("standing-compliant-text"), false),
        Standing::Grace(until) if until > when.now => (ui.text("standing-grace-text"), true),
        Standing::Grace(_) | Standing::NotCompliant => {
            (ui.text("standing-not-compliant-text"), true)
        }
    };
    let deadline = match page.device.standing {
        Standing::Grace(until) if until > when.now => Some(until),
        _ => None,
    };
    let deadline = deadline.map(|until| {
        let time = view! {
            <time class="font-semibold" datetime=When::machine(until)>
                {when.exact(until)}
                " ("
                {when.ahead(until)}
                ")"
            </time>
        };
        view! { <p class="mt-2 max-w-[68ch]">{with_slot(ui, "standing-grace-until", "when", time)}</p> }
    });
    let reasons: Vec<String> = page.reasons.iter().filter_map(|reason| shown(reason)).collect();
    let named = !reasons.is_empty();
    let reasons = (to_do && named).then(|| {
        let line = |reason: String| view! { <li>{own(&reason)}</li> };
        view! {
            <h3 class="mt-4 font-semibold">{ui.text("standing-reasons")}</h3>
            <ul class="mt-1 flex max-w-[68ch] list-disc flex-col gap-1 ps-6">
                {reasons.into_iter().map(line).collect_view()}
            </ul>
        }
    });
    let steps = if to_do {
        vec![
            ui.text("standing-step-connect"),
            if named { ui.text("standing-step-fix") } else { ui.text("standing-step-update") },
            ui.text("standing-step-sync"),
            ui.text("standing-step-support"),
        ]
    } else {
        Vec::new()
    };
    let judged = page.judged_at.filter(|_| page.device.standing != Standing::Unknown).map(|at| {
        let ago = ago(&when, at);
        view! {
            <p class="mt-4 text-sm text-quiet">{with_slot(ui, "standing-judged", "when", ago)}</p>
        }
    });
    let told = page.told.map(|told| told_line(&when, told));
    view! {
        <Stand tone=tone icon=icon heading=words>
            <p class="mt-1 max-w-[68ch]">{explanation}</p>
            {deadline}
            {reasons}
            <Steps ui=ui steps=steps/>
            {judged}
            {told}
        </Stand>
    }
}

/// How something stands: a heading in the colour of its meaning, with a picture, and what there is to say below it.
#[component]
pub(super) fn Stand(
    tone: Tone,
    icon: Option<Icon>,
    heading: String,
    children: Children,
) -> impl IntoView {
    view! {
        <section class=format!(
            "mt-6 flex gap-3 border-s-4 p-4 {CARD} {}",
            tone.edge(),
        )>
            <span class=format!("pt-0.5 {}", tone.letters())>
                <Picture icon=icon.unwrap_or(tone.icon())/>
            </span>
            <div class="min-w-0">
                <h2 class=format!("font-semibold {}", tone.letters())>{heading}</h2>
                {children()}
            </div>
        </section>
    }
}

/// What to do, one thing after the other; nothing where there is nothing.
#[component]
pub(super) fn Steps(ui: UiLanguage, steps: Vec<String>) -> impl IntoView {
    (!steps.is_empty()).then(|| {
        view! {
            <h3 class="mt-4 font-semibold">{ui.text("help-what-to-do")}</h3>
            <ol class="mt-1 flex max-w-[68ch] list-decimal flex-col gap-1 ps-6">
                {steps.into_iter().map(|step| view! { <li>{step}</li> }).collect_view()}
            </ol>
        }
    })
}

/// Whether the organization's sign-in service knows.
fn told_line(when: &When, told: Told) -> impl IntoView + use<> {
    let ui = when.ui;
    let words = match told {
        Told::At(at) => {
            let at = view! { <time datetime=When::machine(at)>{when.exact(at)}</time> };
            with_slot(ui, "device-told", "when", at).into_any()
        }
        Told::Shortly => ui.text("device-told-shortly").into_any(),
        Told::Later => ui.text("device-told-later").into_any(),
        Told::Unknown => ui.text("device-told-unknown").into_any(),
    };
    // Somebody has to do something about one that is not known.
    let class = if told == Told::Unknown {
        "mt-4 max-w-[68ch]"
    } else {
        "mt-1 max-w-[68ch] text-sm text-quiet"
    };
    view! { <p class=class>{words}</p> }
}

#[component]
fn Details(when: When, device: Device, reported: Option<String>) -> impl IntoView {
    let ui = when.ui;
    let told = |text: Option<&String>| text.and_then(|text| own(text));
    let system = device.os_version.as_deref().and_then(|version| {
        let (name, number) = (windows(version)?, shown(version)?);
        let number = (name != number).then_some(number);
        Some(view! {
            {own(&name)}
            {number.map(|number| view! { <span class="block text-sm text-quiet">{own(&number)}</span> })}
        })
    });
    let seen = device
        .last_check_in
        .map_or_else(|| ui.text("device-never-seen").into_any(), |at| moment(&when, at).into_any());
    let counts =
        if device.counts { ui.text("device-counts-yes") } else { ui.text("device-counts-no") };
    let added = moment(&when, device.enrolled_at);
    view! {
        <Facts all=vec![
            fact(ui.text("device-reported-name"), told(reported.as_ref())),
            fact(ui.text("device-model"), told(device.model.as_ref())),
            fact(ui.text("device-system"), system),
            fact(ui.text("device-ownership"), Some(device.ownership.words(ui))),
            fact(ui.text("device-seen"), Some(seen)),
            fact(ui.text("device-added"), Some(added)),
            fact(ui.text("device-counts"), Some(counts)),
        ]/>
    }
}

/// What can be done with it, the quietest last.
#[component]
fn Choices(ui: UiLanguage, device: Device, address: String) -> impl IntoView {
    let (loss, loss_hint) = if device.lost_at.is_some() {
        (ui.text("device-found-link"), ui.text("device-found-hint"))
    } else {
        (ui.text("device-lose-link"), ui.text("device-lose-hint"))
    };
    let remove = matches!(device.state, State::Active).then(|| {
        view! {
            <Choice
                href=format!("{address}/removal")
                label=ui.text("device-remove-link")
                hint=ui.text("device-remove-hint")
            />
        }
    });
    view! {
        <h2 class=format!("mt-8 mb-3 {H2}")>{ui.text("device-choices")}</h2>
        <ul class=format!("divide-y divide-edge {CARD}")>
            <Choice
                href=format!("{address}/name")
                label=ui.text("device-rename-link")
                hint=ui.text("device-rename-hint")
            />
            <Choice href=format!("{address}/loss") label=loss hint=loss_hint/>
            {remove}
        </ul>
    }
}
