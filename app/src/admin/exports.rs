//! Files that are made in the background: asked for, watched, downloaded.

use jiff::Timestamp;
use leptos::prelude::*;

use super::{
    fields::{Line, OneOf, Option_},
    table::{Column, Table},
};
use crate::{
    language::UiLanguage,
    numbers::number,
    portal::{
        Form, Frame, Kind, Place, Section,
        forms::{ErrorSummary, NoticeBox, Post, titled},
        icon::Icon,
        page,
        parts::{
            BUTTON, BackLink, CARD, Callout, Chip, Empty, Facts, H1, LEAD, LINK, PRIMARY, Tone,
            fact, moment, own,
        },
    },
    when::When,
};

/// What a file has in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ExportKind {
    /// Decisions, for spreadsheets.
    DecisionsCsv,
    /// Decisions, for programs.
    DecisionsJsonl,
    /// All that is sealed, with its proof.
    Evidence,
}

/// How far a file is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ExportState {
    /// Its turn has not come.
    Queued,
    /// It is being made.
    Running,
    /// It can be downloaded, until then.
    Ready(Timestamp),
    /// It would be too large.
    TooLarge,
    /// It could not be made.
    Failed,
    /// Somebody did not want it any more.
    Cancelled,
    /// It is not kept any more.
    Expired,
}

/// A file that somebody asked for.
#[derive(Debug, Clone)]
pub struct Export {
    /// Its id.
    pub id: String,
    /// What is in it.
    pub kind: ExportKind,
    /// Of what: the filter's fields, by their names, and their values.
    pub filter: Vec<(&'static str, String)>,
    /// How far it is.
    pub state: ExportState,
    /// How many records are written.
    pub done: i64,
    /// How many there are, where that is known.
    pub total: Option<i64>,
    /// How large it is so far, in bytes.
    pub bytes: i64,
    /// The account of who asked for it.
    pub asked_by: String,
    /// When.
    pub asked_at: Timestamp,
}

/// What was done just now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ExportDone {
    /// One was cancelled.
    Cancelled,
    /// One was deleted.
    Deleted,
}

/// `GET /admin/reports/exports`
#[derive(Debug, Clone)]
pub struct ExportsPage {
    /// The files, the last asked for first.
    pub exports: Vec<Export>,
    /// What was done just now.
    pub done: Option<ExportDone>,
}

/// `GET /admin/reports/exports/{id}`: POST `…/cancellation` while it is not finished, `…/removal` then (no fields).
#[derive(Debug, Clone)]
pub struct ExportPage {
    /// The file.
    pub export: Export,
    /// The form.
    pub form: Form,
}

/// What can be wrong with what is asked for: a field of the filter, by its name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WrongField(pub &'static str);

/// `/admin/reports/exports/new`
#[derive(Debug, Clone)]
pub struct NewExportPage {
    /// What is wanted.
    pub kind: ExportKind,
    /// The filter's fields, by their names, as they were typed.
    pub filter: Vec<(&'static str, String)>,
    /// What is wrong.
    pub problems: Vec<WrongField>,
    /// Whether there is no place for another one now.
    pub full: bool,
    /// The form.
    pub form: Form,
}

const ADDRESS: &str = "/admin/reports/exports";
const PLACE: Place = Place::Admin(Section::Reports);
/// The query of the page that does not load itself anew.
const STOPPED: &str = "?updates=off";
/// How many seconds after somebody asked the page loads itself anew: a browser that is left alone must not stay signed in
/// because of it.
const FRESH: i64 = 30 * 60;

impl ExportKind {
    fn name(self) -> &'static str {
        match self {
            Self::DecisionsCsv => "decisions_csv",
            Self::DecisionsJsonl => "decisions_jsonl",
            Self::Evidence => "evidence",
        }
    }

    fn words(self, ui: UiLanguage) -> String {
        match self {
            Self::DecisionsCsv => ui.text("export-decisions-csv"),
            Self::DecisionsJsonl => ui.text("export-decisions-jsonl"),
            Self::Evidence => ui.text("export-evidence"),
        }
    }
}

impl Export {
    fn chip(&self, ui: UiLanguage) -> impl IntoView + use<> {
        let (tone, icon, words) = match self.state {
            ExportState::Queued => (Tone::Quiet, Some(Icon::Clock), "export-state-queued"),
            ExportState::Running => (Tone::Info, Some(Icon::Clock), "export-state-running"),
            ExportState::Ready(_) => (Tone::Good, None, "export-state-ready"),
            ExportState::TooLarge | ExportState::Failed => {
                (Tone::Problem, None, "export-state-failed")
            }
            ExportState::Cancelled => (Tone::Quiet, None, "export-state-cancelled"),
            ExportState::Expired => (Tone::Quiet, None, "export-state-expired"),
        };
        view! { <Chip tone=tone words=ui.text(words) icon=icon/> }
    }

    fn is_going(&self) -> bool {
        matches!(self.state, ExportState::Queued | ExportState::Running)
    }

    /// How far it is, in words.
    fn progress(&self, ui: UiLanguage) -> String {
        let done = number(ui, self.done);
        match self.total.filter(|total| *total >= self.done && self.is_going()) {
            Some(total) => {
                let total = number(ui, total);
                ui.text_with("export-progress", &[("done", &done), ("total", &total)])
            }
            None => ui.text_with("export-progress-unknown", &[("done", &done)]),
        }
    }

    fn size(&self, ui: UiLanguage) -> String {
        const MB: i64 = 1_000_000;
        let (words, unit) = if self.bytes < MB { ("export-kb", 1_000) } else { ("export-mb", MB) };
        // Never nothing, where there is something.
        let size = number(ui, (self.bytes + unit - 1) / unit);
        ui.text_with(words, &[("number", &size)])
    }
}

/// A field of the filter in words.
fn field(ui: UiLanguage, name: &str) -> String {
    match name {
        "person" => ui.text("export-person"),
        "policy" => ui.text("export-policy"),
        "version" => ui.text("export-version"),
        "language" => ui.text("export-language"),
        "outcome" => ui.text("export-outcome"),
        "ownership" => ui.text("export-ownership"),
        "from" => ui.text("admin-from-day"),
        "to" => ui.text("admin-to-day"),
        other => other.to_owned(),
    }
}

/// A value of the filter in words.
fn value(ui: UiLanguage, name: &str, value: &str) -> String {
    match (name, value) {
        ("outcome", "accepted") => ui.text("agreement-accepted"),
        ("outcome", "declined") => ui.text("agreement-declined"),
        ("outcome", "not_required") => ui.text("agreement-not-required"),
        ("ownership", "company") => ui.text("export-company"),
        ("ownership", "personal") => ui.text("export-personal"),
        (_, other) => other.to_owned(),
    }
}

/// The filter in words.
fn filtered(ui: UiLanguage, filter: &[(&'static str, String)]) -> AnyView {
    if filter.is_empty() {
        return ui.text("export-everything").into_any();
    }
    let line = |(name, text): &(&'static str, String)| {
        // Ids, tags and days are written from left to right everywhere.
        let dir = if ["outcome", "ownership"].contains(name) { "auto" } else { "ltr" };
        let text = value(ui, name, text);
        view! { <li>{field(ui, name)} ": " <bdi class="wrap-anywhere" dir=dir>{text}</bdi></li> }
    };
    view! { <ul>{filter.iter().map(line).collect_view()}</ul> }.into_any()
}

impl ExportsPage {
    /// The page.
    #[must_use]
    pub fn html(self, frame: Frame) -> String {
        let when = When::of(&frame);
        let title = frame.ui.text("exports-title");
        page(frame, PLACE.wide(), &title.clone(), move |ui| {
            let ask = view! { <a class=PRIMARY href=format!("{ADDRESS}/new")>{ui.text("exports-ask")}</a> };
            let columns = ["exports-what", "exports-state", "export-records", "exports-when"]
                .map(|words| Column::words(ui.text(words)));
            let row = |export: Export| {
                let name = export.kind.words(ui);
                vec![
                    view! {
                        <a class=LINK href=format!("{ADDRESS}/{}", export.id)>{name}</a>
                        <div class="text-sm text-quiet">{filtered(ui, &export.filter)}</div>
                    }
                    .into_any(),
                    export.chip(ui).into_any(),
                    export.progress(ui).into_any(),
                    view! {
                        {moment(&when, export.asked_at)}
                        <div class="text-sm text-quiet">{own(&export.asked_by)}</div>
                    }
                    .into_any(),
                ]
            };
            let rows: Vec<_> = self.exports.into_iter().map(row).collect();
            let list = if rows.is_empty() {
                view! {
                    <Empty icon=Icon::Document words=ui.text("exports-none") hint=ui.text("exports-none-next")>
                        {ask}
                    </Empty>
                }
                .into_any()
            } else {
                view! {
                    <Table caption=ui.text("exports-title") columns=columns.into() rows=rows/>
                    <p class="mt-6">{ask}</p>
                }
                .into_any()
            };
            let done = self.done.map(|done| {
                let words = match done {
                    ExportDone::Cancelled => ui.text("export-cancelled"),
                    ExportDone::Deleted => ui.text("export-deleted"),
                };
                view! { <Callout tone=Tone::Good heading=words role=Some("status")/> }
            });
            view! {
                <BackLink href="/admin/reports".to_owned() words=ui.text("admin-reports")/>
                <h1 class=H1>{title}</h1>
                <p class=LEAD>{ui.text("exports-lead")}</p>
                {done}
                {list}
            }
        })
    }
}

impl ExportPage {
    /// The page.
    #[must_use]
    pub fn html(self, frame: Frame) -> String {
        let when = When::of(&frame);
        let ui = frame.ui;
        let export = self.export;
        let heading = match export.state {
            ExportState::Queued | ExportState::Running => "export-heading-going",
            ExportState::Ready(_) => "export-heading-ready",
            ExportState::TooLarge => "export-too-large",
            ExportState::Failed => "export-failed",
            ExportState::Cancelled => "export-cancelled",
            ExportState::Expired => "export-state-expired",
        };
        let title = ui.text(heading);
        let stopped = frame.address.ends_with(STOPPED);
        let fresh = when.now.as_second() - export.asked_at.as_second() < FRESH;
        let refreshes = export.is_going() && fresh;
        let kind: Kind = PLACE.refreshing(refreshes && !stopped);
        page(frame, kind, &title.clone(), move |ui| {
            let address = format!("{ADDRESS}/{}", export.id);
            let progress = export.is_going().then(|| {
                let (done, total) =
                    (export.done, export.total.filter(|t| *t >= export.done && *t > 0));
                let bar = view! {
                    <progress
                        class="mt-2 h-3 w-full max-w-[68ch] accent-accent"
                        aria-labelledby="progress"
                        max=total
                        value=total.map(|_| done)
                    ></progress>
                };
                view! {
                    <p class="mt-6 text-lg tabular-nums" id="progress">{export.progress(ui)}</p>
                    {bar}
                }
            });
            let next = match export.state {
                ExportState::TooLarge => Some("export-too-large-next"),
                ExportState::Failed => Some("export-failed-next"),
                ExportState::Expired => Some("export-expired-next"),
                _ => None,
            };
            let lead = next.map(|next| view! { <p class=LEAD>{ui.text(next)}</p> });
            let refresh = refreshes.then(|| refreshing(ui, &address, stopped));
            let (kept, written) = match export.state {
                ExportState::Ready(until) => {
                    let (machine, exact) = (When::machine(until), when.exact(until));
                    (Some(view! { <time datetime=machine>{exact}</time> }), true)
                }
                _ => (None, false),
            };
            let download = written.then(|| {
                view! {
                    <p class="mt-6">
                        <a class=PRIMARY href=format!("{address}/file")>
                            {ui.text("export-download")} " (" {export.size(ui)} ")"
                        </a>
                    </p>
                }
            });
            let (action, words) = if export.is_going() {
                ("cancellation", "export-cancel")
            } else {
                ("removal", "export-delete")
            };
            let id = view! { <code class="font-mono text-sm wrap-anywhere" dir="ltr">{export.id.clone()}</code> };
            view! {
                <BackLink href=ADDRESS.to_owned() words=ui.text("exports-title")/>
                <NoticeBox ui=ui notice=self.form.notice/>
                <h1 class=H1>{title}</h1>
                {lead}
                {progress}
                {refresh}
                {download}
                <div class="mt-8">
                    <Facts all=vec![
                        fact(ui.text("exports-what"), Some(export.kind.words(ui))),
                        fact(ui.text("export-filter"), Some(filtered(ui, &export.filter))),
                        fact(ui.text("exports-state"), Some(export.chip(ui))),
                        fact(ui.text("export-records"), written.then(|| number(ui, export.done))),
                        fact(ui.text("export-size"), written.then(|| export.size(ui))),
                        fact(ui.text("export-kept"), kept),
                        fact(ui.text("exports-by"), own(&export.asked_by)),
                        fact(ui.text("exports-when"), Some(moment(&when, export.asked_at))),
                        fact(ui.text("export-id"), Some(id)),
                    ]/>
                </div>
                <Post action=format!("{address}/{action}") token=self.form.token>
                    <button class=BUTTON type="submit">{ui.text(words)}</button>
                </Post>
            }
        })
    }
}

/// That the page loads itself anew, and the way to stop it: some people need longer to read.
fn refreshing(ui: UiLanguage, address: &str, stopped: bool) -> impl IntoView + use<> {
    let (words, link, query) = if stopped {
        (ui.text("progress-refresh-stopped"), ui.text("progress-refresh-start"), "")
    } else {
        (ui.text("export-refresh"), ui.text("progress-refresh-stop"), STOPPED)
    };
    view! {
        <p class="mt-4 max-w-[68ch] text-sm text-quiet">
            {words} " " <a class=LINK href=format!("{address}{query}")>{link}</a>
        </p>
    }
}

impl NewExportPage {
    /// The page.
    #[must_use]
    pub fn html(self, frame: Frame) -> String {
        let ui = frame.ui;
        let title = titled(ui, ui.text("exports-ask"), !self.problems.is_empty() || self.full);
        page(frame, PLACE, &title, move |ui| {
            let typed = |name: &str| {
                let found = self.filter.iter().find(|(field, _)| *field == name);
                found.map(|(_, text)| text.clone()).unwrap_or_default()
            };
            let problem = |name: &str, words: &str| {
                self.problems.iter().any(|wrong| wrong.0 == name).then(|| ui.text(words))
            };
            let policy = problem("policy", "export-policy-wrong");
            let from = problem("from", "export-day-wrong");
            let to = problem("to", "export-last-day-wrong");
            // What the page has no field for, but a link may have asked for.
            let others: Vec<_> = self
                .filter
                .iter()
                .filter(|(name, _)| ["person", "version", "language"].contains(name))
                .cloned()
                .collect();
            let other_wrong = self.problems.iter().map(|wrong| wrong.0);
            let other_wrong: Vec<_> = other_wrong
                .filter(|name| others.iter().any(|(other, _)| other == name))
                .map(|name| {
                    ("others", format!("{}: {}", field(ui, name), ui.text("export-other-wrong")))
                })
                .collect();
            let all = [("policy", &policy), ("from", &from), ("to", &to)];
            let mut all: Vec<_> =
                all.into_iter().filter_map(|(id, words)| Some((id, words.clone()?))).collect();
            all.extend(other_wrong);
            let full = self.full.then(|| {
                view! {
                    <Callout tone=Tone::Attention heading=ui.text("export-full") role=Some("alert")>
                        <p>
                            {ui.text("export-full-next")} " "
                            <a class=LINK href=ADDRESS>{ui.text("exports-title")}</a>
                        </p>
                    </Callout>
                }
            });
            let hidden = others.iter().map(|(name, text)| {
                view! { <input type="hidden" name=*name value=text.clone()/> }
            });
            let hidden = hidden.collect_view();
            let others = (!others.is_empty()).then(|| {
                view! {
                    <div id="others">
                        <p class="font-semibold">{ui.text("export-only")}</p>
                        <div class=format!("mt-2 px-4 py-3 {CARD}")>{filtered(ui, &others)}</div>
                    </div>
                }
            });
            let kinds =
                [ExportKind::DecisionsCsv, ExportKind::DecisionsJsonl, ExportKind::Evidence]
                    .map(|kind| Option_::new(kind.name(), kind.words(ui)));
            let choices = |field: &str, names: &[&'static str]| -> Vec<Option_> {
                let any = Option_::new("", ui.text("admin-any"));
                let named = names.iter().map(|name| Option_::new(name, value(ui, field, name)));
                std::iter::once(any).chain(named).collect()
            };
            let outcomes = choices("outcome", &["accepted", "declined", "not_required"]);
            let owners = choices("ownership", &["company", "personal"]);
            let [of_policy, of_outcome, of_ownership, first, last] =
                ["policy", "outcome", "ownership", "from", "to"].map(typed);
            view! {
                <BackLink href=ADDRESS.to_owned() words=ui.text("exports-title")/>
                <NoticeBox ui=ui notice=self.form.notice/>
                <ErrorSummary ui=ui problems=all/>
                <h1 class=H1>{ui.text("exports-ask")}</h1>
                <p class=LEAD>{ui.text("export-new-lead")}</p>
                {full}
                <Post action=format!("{ADDRESS}/new") token=self.form.token class="mt-8 flex flex-col gap-8">
                    {hidden}
                    <OneOf name="kind" legend=ui.text("exports-what") chosen=self.kind.name().to_owned() options=kinds.into()/>
                    {others}
                    <Line id="policy" label=ui.text("export-policy") hint=Some(ui.text("export-policy-hint")) value=of_policy problem=policy/>
                    <OneOf name="outcome" legend=ui.text("export-outcome") chosen=of_outcome options=outcomes/>
                    <OneOf name="ownership" legend=ui.text("export-ownership") chosen=of_ownership options=owners/>
                    <Line id="from" kind="date" width="w-48" label=ui.text("admin-from-day") hint=Some(ui.text("export-days-hint")) value=first problem=from/>
                    <Line id="to" kind="date" width="w-48" label=ui.text("admin-to-day") value=last problem=to/>
                    <div>
                        <p class="max-w-[68ch] text-sm text-quiet">{ui.text("export-logged")}</p>
                        <p class="mt-4 flex flex-wrap items-center gap-x-6 gap-y-4">
                            <button class=PRIMARY type="submit">{ui.text("export-button")}</button>
                            <a class=LINK href=ADDRESS>{ui.text("portal-cancel")}</a>
                        </p>
                    </div>
                </Post>
            }
        })
    }
}
