//! `GET /admin/compliance/devices`: which devices do not follow the rules, and how reporting each goes.

use leptos::prelude::*;

use super::{ComplianceLine, ComplianceListPage, EntraState, overview::LIST, words::in_short};
use crate::{
    admin::{
        people::person_link,
        reports::{field, select},
        table::{Column, Table},
    },
    language::UiLanguage,
    portal::{
        Frame, Place, Section, State,
        forms::{ErrorSummary, titled},
        icon::Icon,
        page,
        parts::{
            BUTTON, BackLink, CARD, Chip, Empty, H1, LINK, ago, own, shortened, shown, with_slot,
        },
    },
    when::When,
};

/// How many of a device's reasons stand in the list; all are on its page.
const REASONS: usize = 2;

impl ComplianceListPage {
    /// The page.
    #[must_use]
    pub fn html(self, frame: Frame) -> String {
        let when = When::of(&frame);
        let ui = frame.ui;
        let problems: Vec<_> = self.problems.iter().map(|problem| problem.words(ui)).collect();
        let heading = ui.text(if self.filter.devices == "all" {
            "compliance-all"
        } else {
            "compliance-list"
        });
        let title = titled(ui, heading.clone(), !problems.is_empty());
        page(frame, Place::Admin(Section::Compliance).wide(), &title, move |ui| {
            let reason = self.reason.as_deref().and_then(own).map(|reason| {
                view! { <p class="mt-2 max-w-[68ch]">{reason}</p> }
            });
            let list = if !problems.is_empty() {
                ().into_any()
            } else if self.devices.is_empty() && self.next.is_none() {
                let hint = ui.text("compliance-nothing-fits-next");
                view! {
                    <Empty icon=Icon::Good words=ui.text("compliance-nothing-fits") hint=hint>
                        <a class=BUTTON href="/admin/compliance">{ui.text("admin-compliance")}</a>
                    </Empty>
                }
                .into_any()
            } else {
                let mut columns = vec![
                    Column::words(ui.text("compliance-device")),
                    Column::words(ui.text("report-person")),
                    Column::words(ui.text("device-compliance")),
                ];
                if self.is_reporting {
                    columns.push(Column::words(ui.text("entra-title")));
                }
                let reporting = self.is_reporting;
                let rows = self.devices.iter().map(|line| cells(&when, line, reporting)).collect();
                view! { <Table caption=heading.clone() columns=columns rows=rows/> }.into_any()
            };
            let link = |href: Option<String>, words: &str| {
                href.map(|href| view! { <a class=LINK href=href>{ui.text(words)}</a> })
            };
            let next = link(self.next.clone(), "missing-next");
            let first = link(self.first.clone(), "missing-first");
            view! {
                <BackLink href="/admin/compliance".to_owned() words=ui.text("admin-compliance")/>
                <ErrorSummary ui=ui problems=problems.clone()/>
                <h1 class=H1>{heading.clone()}</h1>
                {reason}
                {filters(ui, &self, &problems)}
                {list}
                <p class="mt-6 flex flex-wrap items-center gap-x-6 gap-y-2 print:hidden">{next} {first}</p>
            }
        })
    }
}

fn filters(
    ui: UiLanguage,
    page: &ComplianceListPage,
    problems: &[(&'static str, String)],
) -> impl IntoView + use<> {
    let any = || Some(ui.text("admin-any"));
    let reasons = page.reasons.iter().map(|(key, reason)| {
        let words = reason.as_deref().and_then(shown).map(shortened);
        (key.clone(), words.unwrap_or_else(|| ui.text("compliance-no-reason")))
    });
    let states = EntraState::ALL.map(|state| (state.name().to_owned(), state.words(ui)));
    let which = [("", "compliance-list"), ("all", "compliance-all")]
        .map(|(value, words)| (value.to_owned(), ui.text(words)));
    let reporting = page.is_reporting.then(|| {
        view! {
            {field("devices", ui.text("compliance-devices"), problems, select("devices", &page.filter.devices, None, which.into(), problems))}
            {field("report", ui.text("entra-title"), problems, select("report", &page.filter.report, any(), states.into(), problems))}
        }
    });
    view! {
        <form
            class=format!("mt-6 flex flex-wrap items-end gap-4 p-4 print:hidden {CARD}")
            method="get"
            action=LIST
        >
            {field("reason", ui.text("compliance-reason"), problems, select("reason", &page.filter.reason, any(), reasons.collect(), problems))}
            {reporting}
            <button class=BUTTON type="submit">{ui.text("admin-filter")}</button>
        </form>
    }
}

fn cells(when: &When, line: &ComplianceLine, is_reporting: bool) -> Vec<AnyView> {
    let ui = when.ui;
    let device = &line.device;
    let name = shortened(device.called(ui));
    let href = format!("/admin/devices/{}", device.id);
    let model = device.model_line().map(|model| {
        view! { <span class="block text-sm text-quiet">{own(&shortened(model))}</span> }
    });
    let name = view! {
        <span class="inline-block min-w-36">
            <a class=LINK href=href>{own(&name)}</a>
            {model}
        </span>
    };
    let reasons: Vec<String> = line.reasons.iter().filter_map(|reason| shown(reason)).collect();
    let more = reasons.len().saturating_sub(REASONS);
    let more = (more > 0).then(|| {
        let words = ui.text_with_count("compliance-more-reasons", more, &[]);
        view! { <span class="block text-sm text-quiet">{words}</span> }
    });
    let reasons = reasons.into_iter().take(REASONS).map(|reason| {
        view! { <span class="block text-sm">{own(&shortened(reason))}</span> }
    });
    let judged = line.judged_at.map(|at| {
        let at = ago(when, at);
        view! { <span class="block text-sm text-quiet">{with_slot(ui, "standing-judged", "when", at)}</span> }
    });
    // What stands over it elsewhere, as that it is lost, is on its page.
    let chip = if let State::Removed(_) = device.state {
        device.chip(when).into_any()
    } else {
        let (tone, icon, words) = device.standing.words(when);
        view! { <Chip tone=tone icon=icon words=words/> }.into_any()
    };
    let standing = view! {
        <span class="inline-block min-w-48">
            {chip}
            {reasons.collect_view()}
            {more}
            {judged}
        </span>
    };
    let owner = view! { <span class="inline-block min-w-36">{person_link(&line.owner)}</span> };
    let mut cells = vec![name.into_any(), owner.into_any(), standing.into_any()];
    if is_reporting {
        let report = line.report.as_ref().map(|report| in_short(when, report));
        cells.push(report.map_or_else(|| ui.text("entra-nothing").into_any(), IntoAny::into_any));
    }
    cells
}
