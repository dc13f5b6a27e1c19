//! `GET /admin/reports`: how people stand to each policy, and when which version was accepted.

use jiff::{civil::Date, tz::TimeZone};
use leptos::prelude::*;

use super::{
    AcceptedOverTime, Behind, PolicyStanding, ReportFilter, ReportsPage,
    chart::{self, Days, Lines, Of, Part, Patterns, Told, line_chart, sample, swatch},
    day, field, select,
};
use crate::{
    admin::table::{Column, Table},
    language::{UiLanguage, direction},
    numbers::number,
    portal::{
        Frame, Place, Section,
        forms::{ErrorSummary, titled},
        icon::Icon,
        page,
        parts::{BUTTON, CARD, Choice, Empty, H1, H2, LEAD, LINK, own},
    },
    when::When,
};

impl Part {
    fn words(self, ui: UiLanguage) -> String {
        match self {
            Self::Accepted => ui.text("agreement-accepted"),
            Self::Before => ui.text("reports-before"),
            Self::Declined => ui.text("missing-declined"),
            Self::Withdrew => ui.text("missing-withdrew"),
            Self::Never => ui.text("missing-never"),
        }
    }
}

impl PolicyStanding {
    /// How many people each part has.
    fn part(&self, part: Part) -> i64 {
        let [never, older, declined, withdrew, ended] = self.missing;
        match part {
            Part::Accepted => self.accepted,
            Part::Before => older + ended,
            Part::Declined => declined,
            Part::Withdrew => withdrew,
            Part::Never => never,
        }
    }
}

impl ReportsPage {
    /// The page.
    #[must_use]
    pub fn html(self, frame: Frame) -> String {
        let ui = frame.ui;
        let when = When { zone: TimeZone::UTC, ..When::of(&frame) };
        let problems: Vec<_> = self.problems.iter().map(|problem| problem.words(ui)).collect();
        let title = titled(ui, ui.text("admin-reports"), !problems.is_empty());
        page(frame, Place::Admin(Section::Reports).wide(), &title, move |ui| {
            let people = number(ui, self.people);
            let choices = [
                ("/admin/reports/decisions", "people-decisions", "report-decisions-hint"),
                ("/admin/reports/missing", "report-missing", "report-missing-hint"),
                ("/admin/reports/exports", "exports-title", "exports-lead"),
            ];
            let choices = choices.map(|(href, label, hint)| {
                view! { <Choice href=href.to_owned() label=ui.text(label) hint=ui.text(hint)/> }
            });
            let below = if self.standings.is_empty() {
                view! {
                    <Empty icon=Icon::Document words=ui.text("reports-none") hint=ui.text("reports-none-next")>
                        <a class=BUTTON href="/admin/policies">{ui.text("admin-policies")}</a>
                    </Empty>
                }
                .into_any()
            } else {
                view! {
                    {standings(ui, &self.standings)}
                    {over_time(&when, self.policies, &self.chart, self.cumulative, &problems, self.over_time)}
                }
                .into_any()
            };
            view! {
                <ErrorSummary ui=ui problems=problems/>
                <h1 class=H1>{ui.text("admin-reports")}</h1>
                <p class=LEAD>{ui.text_with("reports-lead", &[("number", &people)])}</p>
                <Behind ui=ui events=self.behind/>
                <ul class=format!("mt-6 divide-y divide-edge print:hidden {CARD}")>{choices.collect_view()}</ul>
                {below}
            }
        })
    }
}

fn standings(ui: UiLanguage, all: &[PolicyStanding]) -> impl IntoView + use<> {
    let rtl = direction(ui.tag()) == "rtl";
    let legend = Part::ALL.map(|part| {
        view! { <li class="flex gap-2">{swatch(part)} {part.words(ui)}</li> }
    });
    let bars = all.iter().map(|standing| bar(ui, standing, rtl));
    let columns = [Column::words(ui.text("report-policy"))]
        .into_iter()
        .chain(Part::ALL.map(|part| Column { heading: part.words(ui), numbers: true }));
    let rows = all.iter().map(|standing| {
        let cells = Part::ALL.map(|part| {
            let count = standing.part(part);
            let words = number(ui, count);
            let reason = match part {
                Part::Declined => "declined",
                Part::Withdrew => "withdrew",
                Part::Never => "never",
                Part::Accepted | Part::Before => return words.into_any(),
            };
            if count == 0 || standing.version.is_none() {
                return words.into_any();
            }
            let href = format!("/admin/reports/missing?policy={}&reason={reason}", standing.policy);
            view! { <a class=LINK href=href>{words}</a> }.into_any()
        });
        [view! { <span class="inline-block min-w-36">{own(&standing.policy)}</span> }.into_any()]
            .into_iter()
            .chain(cells)
            .collect()
    });
    view! {
        <Patterns/>
        <section class="mt-10">
            <h2 class=H2>{ui.text("reports-standing")}</h2>
            <p class=LEAD>{ui.text("reports-standing-lead")}</p>
            <ul class="mt-4 flex flex-wrap gap-x-6 gap-y-1 text-sm">{legend.collect_view()}</ul>
            <ul class=format!("mt-4 divide-y divide-edge {CARD}")>{bars.collect_view()}</ul>
            <Table
                caption=ui.text("reports-standing")
                columns=columns.collect()
                rows=rows.collect()
            />
        </section>
    }
}

fn bar(ui: UiLanguage, standing: &PolicyStanding, rtl: bool) -> impl IntoView + use<> {
    let parts: Vec<(Part, i64)> = Part::ALL.map(|part| (part, standing.part(part))).into();
    let all: i64 = parts.iter().map(|(_, count)| count).sum();
    let hundredths = standing.accepted.saturating_mul(100) / all.max(1);
    let (accepted, of) = (number(ui, standing.accepted), number(ui, all));
    let percent = number(ui, hundredths);
    let version = standing.version.map(|version| version.to_string());
    let answer = match &version {
        Some(version) => ui.text_with(
            "reports-accepted-of",
            &[("version", version), ("number", &accepted), ("of", &of), ("percent", &percent)],
        ),
        None => ui.text("reports-not-in-force"),
    };
    let described: Vec<String> = parts
        .iter()
        .map(|(part, count)| format!("{}: {}", part.words(ui), number(ui, *count)))
        .collect();
    let title = format!("{}: {answer}", standing.policy);
    let missing = version.is_some().then(|| {
        let href = format!("/admin/reports/missing?policy={}", standing.policy);
        view! { <a class=format!("{LINK} text-sm print:hidden") href=href>{ui.text("report-missing")}</a> }
    });
    view! {
        <li class="p-4 sm:px-6">
            <div class="flex flex-wrap items-baseline justify-between gap-x-6">
                <p class="font-semibold">{own(&standing.policy)}</p>
                {missing}
            </div>
            <p class="text-sm text-quiet">{answer}</p>
            {chart::bar(&format!("bar-{}", standing.policy), &parts, title, described.join(", "), rtl)}
        </li>
    }
}

fn over_time(
    when: &When,
    policies: Vec<String>,
    form: &ReportFilter,
    cumulative: bool,
    problems: &[(&'static str, String)],
    data: Option<AcceptedOverTime>,
) -> impl IntoView + use<> {
    let ui = when.ui;
    let policies = policies.into_iter().map(|policy| (policy.clone(), policy)).collect();
    let ways = [("days", "reports-per-day"), ("sum", "reports-sum")]
        .map(|(value, words)| (value.to_owned(), ui.text(words)));
    let way = if cumulative { "sum" } else { "days" };
    let chart = data.map(|data| drawn(when, &data));
    view! {
        <section class="mt-12">
            <h2 class=H2>{ui.text("reports-over-time")}</h2>
            <p class=LEAD>{ui.text("reports-over-time-lead")}</p>
            <form
                class=format!("mt-4 flex flex-wrap items-end gap-4 p-4 print:hidden {CARD}")
                method="get"
                action="/admin/reports"
            >
                {field("policy", ui.text("report-policy"), problems, select("policy", &form.policy, None, policies, problems))}
                {field("from", ui.text("admin-from-day"), problems, day("from", form.from.clone(), problems))}
                {field("to", ui.text("admin-to-day"), problems, day("to", form.to.clone(), problems))}
                {field("count", ui.text("reports-count"), problems, select("count", way, None, ways.into(), problems))}
                <button class=BUTTON type="submit">{ui.text("admin-filter")}</button>
            </form>
            {chart}
        </section>
    }
}

fn drawn(when: &When, data: &AcceptedOverTime) -> AnyView {
    let ui = when.ui;
    let lines = Lines::of(data);
    if lines.lines.is_empty() {
        return view! { <p class="mt-6 text-quiet">{ui.text("reports-nothing-accepted")}</p> }
            .into_any();
    }
    let (from, to) = (date(when, data.from), date(when, data.to));
    let title = title(ui, data, &lines, &to);
    let description = ui.text_with("reports-chart-description", &[("from", &from), ("to", &to)]);
    let called = |of: &Of| match of {
        Of::Version(version) => {
            ui.text_with("agreement-version", &[("version", &version.to_string())])
        }
        Of::Earlier => ui.text("reports-earlier-versions"),
    };
    let count = lines.lines.len();
    let legend = lines.lines.iter().enumerate().rev().map(|(place, (of, _))| {
        view! { <li class="flex gap-2">{sample(count, place)} {called(of)}</li> }
    });
    let legend = legend.collect_view();
    let columns = [Column::words(ui.text("reports-days"))]
        .into_iter()
        .chain(lines.lines.iter().map(|(of, _)| Column { heading: called(of), numbers: true }));
    let columns = columns.collect();
    let rows = lines.days.iter().enumerate().map(|(n, days)| {
        let cells = lines
            .lines
            .iter()
            .map(|(_, values)| number(ui, values.get(n).copied().unwrap_or_default()).into_any());
        [named(when, *days).into_any()].into_iter().chain(cells).collect()
    });
    let rows = rows.collect();
    let rtl = direction(ui.tag()) == "rtl";
    let told = Told { title: title.clone(), description, ends: (from, to) };
    view! {
        <figure class=format!("mt-6 p-4 sm:p-6 {CARD}")>
            <figcaption class="font-semibold">{title.clone()}</figcaption>
            <ul class="mt-3 mb-2 flex flex-wrap gap-x-6 gap-y-1 text-sm">{legend}</ul>
            {line_chart(&lines, told, rtl, |value| number(ui, value))}
        </figure>
        <Table caption=title columns=columns rows=rows/>
    }
    .into_any()
}

/// The answer: how often the newest version was accepted.
fn title(ui: UiLanguage, data: &AcceptedOverTime, lines: &Lines, to: &str) -> String {
    let newest = lines.lines.last();
    let sum = newest.map_or(0, |(_, values)| {
        if data.cumulative {
            values.last().copied().unwrap_or_default()
        } else {
            values.iter().sum()
        }
    });
    let version = data.versions.last().map(|(version, ..)| version.to_string());
    let (sum, version) = (number(ui, sum), version.unwrap_or_default());
    let variables =
        [("policy", data.policy.as_str()), ("version", &version), ("number", &sum), ("to", to)];
    if data.cumulative {
        ui.text_with("reports-chart-sum", &variables)
    } else {
        ui.text_with("reports-chart-days", &variables)
    }
}

fn date(when: &When, day: Date) -> String {
    let at = day.to_zoned(TimeZone::UTC).map(|at| at.timestamp());
    at.map_or_else(|_| day.to_string(), |at| when.date(at))
}

/// A day, or from when to when.
fn named(when: &When, days: Days) -> String {
    if days.first == days.last {
        date(when, days.first)
    } else {
        format!("{} – {}", date(when, days.first), date(when, days.last))
    }
}
