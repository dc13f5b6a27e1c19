//! Reports: how people stand to the terms, decisions by any filters, and who has not accepted.

mod chart;
mod decisions;
mod missing;
mod overview;

pub(super) use chart::share;

use jiff::{Timestamp, civil::Date};
use leptos::prelude::*;

use super::{Found, PersonLine};
use crate::{
    language::UiLanguage,
    numbers::number,
    portal::{
        Outcome, Ownership,
        parts::{Callout, FIELD, Tone},
    },
};

/// What is typed into the filter, as it was typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ReportFilter {
    /// An account, its beginning, or an object id.
    pub person: String,
    /// A policy's id.
    pub policy: String,
    /// A version's number.
    pub version: String,
    /// A language's tag.
    pub language: String,
    /// `accepted`, `declined` or `not_required`.
    pub outcome: String,
    /// `company` or `personal`.
    pub ownership: String,
    /// The first day, in UTC: `2026-11-21`.
    pub from: String,
    /// The last day.
    pub to: String,
}

/// What a filter can name.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ReportChoices {
    /// Policies, by their ids.
    pub policies: Vec<String>,
    /// Versions of any of them.
    pub versions: Vec<u32>,
    /// Languages: the tag, and its own name.
    pub languages: Vec<(String, String)>,
}

/// What is wrong with a filter's field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FilterProblem {
    /// Nobody is called so.
    NobodyCalled(String),
    /// Several people are called so.
    SeveralCalled(String),
    /// A field, by its name, has none of its values.
    NoChoice(&'static str),
    /// A field, by its name, has no day.
    NoDay(&'static str),
    /// The last day is before the first.
    Backwards,
}

/// How many there are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReportCount {
    /// So many.
    Exactly(i64),
    /// More than so many.
    MoreThan(i64),
}

/// A decision, as a report lists it.
#[derive(Debug, Clone)]
pub struct ReportedDecision {
    /// Its id, for its address (`/admin/decisions/{id}`).
    pub id: String,
    /// When.
    pub at: Timestamp,
    /// Who.
    pub person: PersonLine,
    /// What was decided.
    pub outcome: Outcome,
    /// When it was withdrawn, if it was.
    pub withdrawn_at: Option<Timestamp>,
    /// The policy and its version; `None` where no terms applied.
    pub terms: Option<(String, u32)>,
    /// The language's tag and own name.
    pub language: Option<(String, String)>,
    /// Whose device it was about.
    pub ownership: Ownership,
}

/// `GET /admin/reports/decisions`
#[derive(Debug, Clone)]
pub struct DecisionsReportPage {
    /// The filter.
    pub filter: ReportFilter,
    /// What it can name.
    pub choices: ReportChoices,
    /// What is wrong with it: then nothing is listed.
    pub problems: Vec<FilterProblem>,
    /// Whom it may mean, each with the address that says so, where several are called so.
    pub meant: Found<(PersonLine, String)>,
    /// How many decisions fit.
    pub count: ReportCount,
    /// The decisions, the newest first.
    pub decisions: Vec<ReportedDecision>,
    /// The address of older ones.
    pub older: Option<String>,
    /// The address of the newest ones, where newer ones were passed by.
    pub newest: Option<String>,
    /// The addresses of what is filtered as a file: CSV and JSON Lines.
    pub downloads: Option<(String, String)>,
    /// How many events are not counted yet.
    pub behind: i64,
}

/// Why somebody has not accepted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MissingReason {
    /// They have never decided on it.
    Never,
    /// They accepted an earlier version.
    Older,
    /// They declined last.
    Declined,
    /// They withdrew.
    Withdrew,
    /// Their acceptance has ended.
    Ended,
}

impl MissingReason {
    /// All of them.
    pub const ALL: [Self; 5] =
        [Self::Never, Self::Older, Self::Declined, Self::Withdrew, Self::Ended];

    /// Its name in addresses.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Never => "never",
            Self::Older => "older",
            Self::Declined => "declined",
            Self::Withdrew => "withdrew",
            Self::Ended => "ended",
        }
    }

    fn words(self, ui: UiLanguage) -> String {
        match self {
            Self::Never => ui.text("missing-never"),
            Self::Older => ui.text("missing-older"),
            Self::Declined => ui.text("missing-declined"),
            Self::Withdrew => ui.text("missing-withdrew"),
            Self::Ended => ui.text("missing-ended"),
        }
    }

    fn tone(self) -> Tone {
        match self {
            Self::Never => Tone::Quiet,
            Self::Older => Tone::Info,
            Self::Declined => Tone::Problem,
            Self::Withdrew | Self::Ended => Tone::Attention,
        }
    }
}

/// Somebody who has not accepted.
#[derive(Debug, Clone)]
pub struct MissingLine {
    /// Who, and when anything of theirs was seen last.
    pub person: PersonLine,
    /// Why.
    pub reason: MissingReason,
    /// The version that they accepted and did not withdraw from, and when.
    pub accepted: Option<(u32, Timestamp)>,
    /// When they did what they did last about these terms.
    pub last_at: Option<Timestamp>,
}

/// `GET /admin/reports/missing`
#[derive(Debug, Clone)]
pub struct MissingPage {
    /// The policies that are in force.
    pub policies: Vec<String>,
    /// The one that is looked at; `None` where none is in force.
    pub policy: Option<String>,
    /// Its version in force.
    pub version: u32,
    /// Whether it is for some groups or regions alone.
    pub for_some: bool,
    /// The kind that is looked for, as it was typed; empty: all.
    pub reason: String,
    /// What names begin with.
    pub name: String,
    /// What is wrong with the fields.
    pub problems: Vec<FilterProblem>,
    /// How many of each kind there are, in the order of [`MissingReason::ALL`].
    pub totals: [i64; 5],
    /// How many have accepted.
    pub accepted: i64,
    /// The people.
    pub people: Vec<MissingLine>,
    /// The address of the next ones.
    pub next: Option<String>,
    /// The address of the first ones, where others were passed by.
    pub first: Option<String>,
    /// The address of all of them as CSV.
    pub csv: Option<String>,
    /// How many events are not counted yet.
    pub behind: i64,
}

/// How people stand to a policy.
#[derive(Debug, Clone)]
pub struct PolicyStanding {
    /// The policy.
    pub policy: String,
    /// Its version in force; `None` where none is.
    pub version: Option<u32>,
    /// How many have accepted the version in force; where none is, any.
    pub accepted: i64,
    /// How many of each other kind, in the order of [`MissingReason::ALL`].
    pub missing: [i64; 5],
}

/// A version's number, how often it was accepted before a period, and how often on which days of it.
pub type AcceptedVersion = (u32, i64, Vec<(Date, i64)>);

/// What a chart of acceptances shows.
#[derive(Debug, Clone)]
pub struct AcceptedOverTime {
    /// The policy.
    pub policy: String,
    /// The first day.
    pub from: Date,
    /// The last day.
    pub to: Date,
    /// Whether each point has all that came before, too.
    pub cumulative: bool,
    /// Each version, in the order of their numbers.
    pub versions: Vec<AcceptedVersion>,
}

/// `GET /admin/reports`
#[derive(Debug, Clone)]
pub struct ReportsPage {
    /// How many people are known.
    pub people: i64,
    /// The policies.
    pub standings: Vec<PolicyStanding>,
    /// The policies that a chart can be of.
    pub policies: Vec<String>,
    /// What the chart's form has, as it was typed: policy, from, to, and how.
    pub chart: ReportFilter,
    /// Whether each point of the chart has all that came before, too.
    pub cumulative: bool,
    /// What is wrong with the chart's form.
    pub problems: Vec<FilterProblem>,
    /// The chart.
    pub over_time: Option<AcceptedOverTime>,
    /// How many events are not counted yet.
    pub behind: i64,
}

impl FilterProblem {
    /// The field's id, and the words.
    pub(super) fn words(&self, ui: UiLanguage) -> (&'static str, String) {
        match self {
            Self::NobodyCalled(text) => {
                ("person", ui.text_with("report-nobody-called", &[("text", text)]))
            }
            Self::SeveralCalled(text) => {
                ("person", ui.text_with("report-several-called", &[("text", text)]))
            }
            Self::NoChoice("language") => (LANGUAGE, ui.text("report-no-choice")),
            Self::NoChoice(field) => (*field, ui.text("report-no-choice")),
            Self::NoDay(field) => (*field, ui.text("report-no-day")),
            Self::Backwards => ("to", ui.text("report-backwards")),
        }
    }
}

/// The id of the field `language`: every page has one of its own at its foot.
const LANGUAGE: &str = "read-in";

/// The words that a field of these problems has.
fn of_field(problems: &[(&'static str, String)], field: &str) -> Option<String> {
    problems.iter().find(|(name, _)| *name == field).map(|(_, words)| words.clone())
}

/// Below how many events nobody needs to be told that they are not counted: they are in a moment.
const NOT_WORTH_SAYING: i64 = 1000;

/// Says that the numbers are not those of now.
#[component]
fn Behind(ui: UiLanguage, events: i64) -> impl IntoView {
    (events > NOT_WORTH_SAYING).then(|| {
        let words = ui.text_with("reports-behind-next", &[("number", &number(ui, events))]);
        view! {
            <Callout tone=Tone::Attention heading=ui.text("reports-behind")>
                <p>{words}</p>
            </Callout>
        }
    })
}

/// A field of a filter, under its label, with what is wrong with it.
pub(super) fn field<V: IntoView>(
    id: &'static str,
    label: String,
    problems: &[(&'static str, String)],
    control: V,
) -> impl IntoView + use<V> {
    hinted_field(id, label, None, problems, control)
}

/// The same with a hint.
fn hinted_field<V: IntoView>(
    id: &'static str,
    label: String,
    hint: Option<String>,
    problems: &[(&'static str, String)],
    control: V,
) -> impl IntoView + use<V> {
    let hint = hint.map(|hint| {
        view! { <p class="text-sm text-quiet" id=format!("{id}-hint")>{hint}</p> }
    });
    let problem = of_field(problems, id).map(|words| {
        view! { <p class="text-sm font-semibold text-problem" id=format!("{id}-problem")>{words}</p> }
    });
    view! {
        <div class="max-w-full min-w-0">
            <label class="block text-sm text-quiet" for=id>{label}</label>
            {hint}
            {problem}
            {control}
        </div>
    }
}

/// What describes a field that something is wrong with.
fn described(problems: &[(&'static str, String)], id: &str) -> Option<String> {
    of_field(problems, id).map(|_| format!("{id}-problem"))
}

/// One of a list, or any. What was typed and is not in the list is shown all the same.
pub(super) fn select(
    id: &'static str,
    chosen: &str,
    any: Option<String>,
    mut options: Vec<(String, String)>,
    problems: &[(&'static str, String)],
) -> impl IntoView + use<> {
    if !chosen.is_empty() && !options.iter().any(|(value, _)| value == chosen) {
        options.push((chosen.to_owned(), chosen.to_owned()));
    }
    let described = described(problems, id);
    let invalid = described.is_some().then_some("true");
    let any = any.map(|words| view! { <option value="">{words}</option> });
    let name = if id == LANGUAGE { "language" } else { id };
    let options = options.into_iter().map(|(value, words)| {
        let selected = value == chosen;
        view! { <option value=value selected=selected>{words}</option> }
    });
    view! {
        <select class=FIELD id=id name=name aria-describedby=described aria-invalid=invalid>
            {any} {options.collect_view()}
        </select>
    }
}

/// A day.
fn day(
    id: &'static str,
    value: String,
    problems: &[(&'static str, String)],
) -> impl IntoView + use<> {
    let described = described(problems, id);
    let invalid = described.is_some().then_some("true");
    view! {
        <input
            class=FIELD
            id=id
            name=id
            type="date"
            value=value
            aria-describedby=described
            aria-invalid=invalid
        />
    }
}
