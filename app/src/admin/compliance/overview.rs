//! `GET /admin/compliance`: how many devices stand how, why not, and how reporting goes.

use leptos::prelude::*;

use super::{
    ComplianceCounts, ComplianceDone, CompliancePage, EntraHealth, EntraState, ReasonCounts,
    Reporting, words::answer,
};
use crate::{
    admin::{
        reports::share,
        table::{Column, Table},
    },
    language::{UiLanguage, direction},
    numbers::number,
    portal::{
        Form, Frame, Place, Section,
        forms::{NoticeBox, Post},
        icon::{Icon, Picture},
        page,
        parts::{
            BUTTON, CARD, Callout, Empty, H1, H2, LEAD, LINK, Tone, ago, own, shortened, with_slot,
        },
    },
    when::When,
};

/// Where the list is.
pub(super) const LIST: &str = "/admin/compliance/devices";

impl CompliancePage {
    /// The page.
    #[must_use]
    pub fn html(self, frame: Frame) -> String {
        let when = When::of(&frame);
        let title = frame.ui.text("admin-compliance");
        page(frame, Place::Admin(Section::Compliance).wide(), &title.clone(), move |ui| {
            let all = number(ui, self.counts.all());
            let done = self.done.map(|done| {
                let words = match done {
                    ComplianceDone::Again(devices) => {
                        ui.text_with_count("entra-again-done", devices, &[])
                    }
                    ComplianceDone::Resumed => ui.text("entra-resumed"),
                };
                view! { <Callout tone=Tone::Good heading=words role=Some("status")/> }
            });
            let notice = self.form.as_ref().and_then(|form| form.notice);
            let reporting = match &self.reporting {
                Some(reporting) => reported(&when, reporting, self.form.as_ref()),
                None => quiet(ui, self.may_read_settings),
            };
            view! {
                <NoticeBox ui=ui notice=notice/>
                <h1 class=H1>{title}</h1>
                <p class=LEAD>{ui.text_with("compliance-lead", &[("number", &all)])}</p>
                {done}
                {tiles(ui, &self.counts)}
                {reasons(ui, &self.counts, &self.reasons)}
                <section class="mt-12">
                    <h2 class=H2>{ui.text("entra-title")}</h2>
                    {reporting}
                </section>
            }
        })
    }
}

impl ComplianceCounts {
    fn all(&self) -> i64 {
        let Self { compliant, not_compliant, in_grace, not_managed, unknown } = self;
        compliant + not_compliant + in_grace + not_managed + unknown
    }
}

/// How many stand how, the number before the words.
fn tiles(ui: UiLanguage, counts: &ComplianceCounts) -> impl IntoView + use<> {
    let tiles = [
        (Tone::Good, None, "standing-compliant", counts.compliant),
        (Tone::Problem, None, "standing-not-compliant", counts.not_compliant),
        (Tone::Attention, None, "compliance-in-grace", counts.in_grace),
        (Tone::Quiet, Some(Icon::Open), "standing-unknown", counts.unknown),
        (Tone::Quiet, None, "standing-not-managed", counts.not_managed),
    ];
    let tile = |(tone, icon, words, count): (Tone, Option<Icon>, &str, i64)| {
        view! {
            <div class="flex flex-col p-4">
                <dt class="order-2 flex items-start gap-2 text-sm">
                    <span class=format!("flex-none {}", tone.letters())>
                        <Picture icon=icon.unwrap_or(tone.icon()) class="mt-px size-4.5"/>
                    </span>
                    <span class="min-w-0 wrap-anywhere">{ui.text(words)}</span>
                </dt>
                <dd class="text-2xl font-semibold tabular-nums">{number(ui, count)}</dd>
            </div>
        }
    };
    view! {
        <dl class=format!("mt-6 grid grid-cols-[repeat(auto-fit,minmax(min(10rem,100%),1fr))] {CARD}")>
            {tiles.map(tile).collect_view()}
        </dl>
    }
}

fn reasons(ui: UiLanguage, counts: &ComplianceCounts, all: &ReasonCounts) -> impl IntoView + use<> {
    let not_compliant = counts.not_compliant + counts.in_grace;
    let content = if all.reasons.is_empty() {
        view! {
            <Empty icon=Icon::Good words=ui.text("compliance-none") hint=ui.text("compliance-none-next")>
                ""
            </Empty>
        }
        .into_any()
    } else {
        chart(ui, not_compliant, all)
    };
    view! {
        <section class="mt-12">
            <h2 class=H2>{ui.text("compliance-reasons")}</h2>
            {content}
        </section>
    }
}

/// A bar a reason, and the same numbers in a table.
fn chart(ui: UiLanguage, not_compliant: i64, all: &ReasonCounts) -> AnyView {
    let rtl = direction(ui.tag()) == "rtl";
    let none = || ui.text("compliance-no-reason");
    let (kinds, other_devices) = all.others;
    let others = (kinds > 0).then(|| {
        let kinds_plain = usize::try_from(kinds).unwrap_or_default();
        let words =
            ui.text_with_count("compliance-others", kinds_plain, &[("number", &number(ui, kinds))]);
        (words, other_devices)
    });
    let most = all
        .reasons
        .iter()
        .map(|counted| counted.devices)
        .chain(others.iter().map(|(_, devices)| *devices));
    let most = most.max().unwrap_or_default();
    let bar = |words: AnyView, devices: i64| {
        view! {
            <li class="px-4 py-2 sm:px-6">
                <span class="flex items-baseline justify-between gap-6">
                    <span class="min-w-0 wrap-anywhere">{words}</span>
                    <span class="flex-none font-semibold tabular-nums">{number(ui, devices)}</span>
                </span>
                {share(devices, most, rtl)}
            </li>
        }
    };
    let bars = all.reasons.iter().map(|counted| {
        let words = match &counted.reason {
            Some(reason) => own(&shortened(reason.clone())).into_any(),
            None => none().into_any(),
        };
        bar(words, counted.devices)
    });
    let bars = bars.collect_view();
    let other_bar = others.clone().map(|(words, devices)| bar(words.into_any(), devices));
    let rows = all.reasons.iter().map(|counted| {
        let href = format!("{LIST}?reason={}", counted.key);
        let words = match &counted.reason {
            Some(reason) => own(&cut(reason)).into_any(),
            None => none().into_any(),
        };
        vec![
            view! { <a class=LINK href=href>{words}</a> }.into_any(),
            number(ui, counted.devices).into_any(),
        ]
    });
    let last =
        others.map(|(words, devices)| vec![words.into_any(), number(ui, devices).into_any()]);
    let rows = rows.chain(last).collect();
    let columns = vec![
        Column::words(ui.text("compliance-reason")),
        Column { heading: ui.text("compliance-devices"), numbers: true },
    ];
    let plain = usize::try_from(not_compliant).unwrap_or_default();
    let number = number(ui, not_compliant);
    let title = ui.text_with_count("compliance-count", plain, &[("number", &number)]);
    let partial = all.is_partial.then(|| {
        view! { <p class="mt-2 max-w-[68ch] text-sm text-quiet">{ui.text("compliance-partial")}</p> }
    });
    view! {
        <p class=LEAD>{ui.text("compliance-reasons-lead")}</p>
        <figure class=format!("mt-4 pb-2 {CARD}")>
            <figcaption class="p-4 pb-2 font-semibold sm:px-6 sm:pt-6">{title.clone()}</figcaption>
            <ul>{bars} {other_bar}</ul>
        </figure>
        {partial}
        <Table caption=title columns=columns rows=rows/>
        <p class="mt-4 print:hidden">
            <a class=LINK href=LIST>{ui.text("compliance-list")}</a>
        </p>
    }
    .into_any()
}

/// As much of a reason as tells it from others; the list of its devices has the whole.
fn cut(reason: &str) -> String {
    const LONGEST: usize = 240;
    match reason.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", reason[..end].trim_end()),
        None => reason.to_owned(),
    }
}

/// Where nothing is reported.
fn quiet(ui: UiLanguage, may_read_settings: bool) -> AnyView {
    let link = may_read_settings.then(|| {
        view! { " " <a class=LINK href="/admin/settings">{ui.text("admin-settings")}</a> }
    });
    view! { <p class="mt-2 max-w-[68ch] text-quiet">{ui.text("entra-off")} {link}</p> }.into_any()
}

fn reported(when: &When, reporting: &Reporting, form: Option<&Form>) -> AnyView {
    let ui = when.ui;
    let states = if reporting.states.is_empty() {
        view! { <p class="mt-4 text-quiet">{ui.text("entra-nothing")}</p> }.into_any()
    } else {
        let numbers = |heading| Column { heading, numbers: true };
        let mut columns = vec![
            Column::words(ui.text("entra-state")),
            numbers(ui.text("compliance-devices")),
            Column::words(ui.text("entra-means")),
        ];
        let can_act = |state: EntraState| state.can_be_tried_again() && form.is_some();
        let acts = reporting.states.iter().any(|(state, _)| can_act(*state));
        if acts {
            columns.push(Column::words(ui.text("entra-act")));
        }
        let rows = reporting.states.iter().map(|(state, devices)| {
            let href = format!("{LIST}?devices=all&report={}", state.name());
            let mut cells = vec![
                view! { <span class="inline-block min-w-32">{state.chip(ui)}</span> }.into_any(),
                view! { <a class=LINK href=href>{number(ui, *devices)}</a> }.into_any(),
                view! { <span class="inline-block min-w-48">{state.next(ui)}</span> }.into_any(),
            ];
            if acts {
                let again = form.filter(|_| can_act(*state)).map(|form| {
                    let label = format!("{}: {}", ui.text("entra-again"), state.words(ui));
                    again(ui, form, state.name(), "entra-again", Some(label))
                });
                cells.push(again.into_any());
            }
            cells
        });
        let rows = rows.collect();
        view! { <Table caption=ui.text("entra-title") columns=columns rows=rows/> }.into_any()
    };
    view! { {health(when, &reporting.health, form)} {states} }.into_any()
}

/// A button that lets something be tried again.
fn again(
    ui: UiLanguage,
    form: &Form,
    state: &'static str,
    words: &'static str,
    label: Option<String>,
) -> impl IntoView + use<> {
    view! {
        <Post action="/admin/compliance".to_owned() token=form.token.clone() class="contents">
            <button class=format!("{BUTTON} whitespace-nowrap") type="submit" name="state" value=state aria-label=label>
                {ui.text(words)}
            </button>
        </Post>
    }
}

/// What keeps all from being reported, or when Entra was told something last.
fn health(when: &When, health: &EntraHealth, form: Option<&Form>) -> impl IntoView + use<> {
    let ui = when.ui;
    let last = health.succeeded_at.map(|at| {
        view! { <p>{with_slot(ui, "entra-last", "when", ago(when, at))}</p> }
    });
    let waiting = health.waiting_since.filter(|at| *at < when.now).map(|at| {
        view! { <p>{with_slot(ui, "entra-waits", "when", ago(when, at))}</p> }
    });
    let Some(trouble) = health.trouble else {
        return view! { <div class="mt-2 text-quiet">{last} {waiting}</div> }.into_any();
    };
    let (tone, heading, next) = trouble.words(ui);
    let since = health.since.map(|at| {
        view! { <p>{with_slot(ui, "entra-since", "when", ago(when, at))}</p> }
    });
    let goes_on = health.goes_on_at.filter(|at| *at > when.now).map(|at| {
        let at = view! { <time datetime=When::machine(at)>{when.exact(at)}</time> };
        view! { <p>{with_slot(ui, "entra-next-try", "when", at)}</p> }
    });
    let answer = answer(when, health.error.as_deref());
    let now = form.map(|form| {
        view! { <div class="mt-1">{again(ui, form, "", "entra-now", None)}</div> }
    });
    view! {
        <Callout tone=tone heading=heading>
            <p>{next}</p>
            {since} {goes_on} {last} {waiting} {answer} {now}
        </Callout>
    }
    .into_any()
}
