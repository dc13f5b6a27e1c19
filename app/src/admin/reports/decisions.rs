//! `GET /admin/reports/decisions`: the filter, how many fit, the decisions, and the files.

use leptos::prelude::*;

use super::{
    Behind, DecisionsReportPage, LANGUAGE, ReportChoices, ReportCount, ReportFilter,
    ReportedDecision, day, described, field, hinted_field, select,
};
use crate::{
    admin::{
        people::{person_link, person_row, rows_list},
        table::{Column, Table},
    },
    language::UiLanguage,
    numbers::number,
    portal::{
        Frame, Outcome, Ownership, Place, Section,
        forms::{ErrorSummary, titled},
        icon::Icon,
        page,
        parts::{BUTTON, BackLink, CARD, Chip, Empty, FIELD, H1, H2, LEAD, LINK, Tone, ago, own},
    },
    when::When,
};

type Problems = [(&'static str, String)];

impl DecisionsReportPage {
    /// The page.
    #[must_use]
    pub fn html(self, frame: Frame) -> String {
        let when = When::of(&frame);
        let ui = frame.ui;
        let problems: Vec<_> = self.problems.iter().map(|problem| problem.words(ui)).collect();
        let title = titled(ui, ui.text("people-decisions"), !problems.is_empty());
        page(frame, Place::Admin(Section::Reports).wide(), &title, move |ui| {
            let below = if problems.is_empty() {
                listed(&when, &self).into_any()
            } else {
                meant(&when, &self).into_any()
            };
            view! {
                <BackLink href="/admin/reports".to_owned() words=ui.text("admin-reports")/>
                <ErrorSummary ui=ui problems=problems.clone()/>
                <h1 class=H1>{ui.text("people-decisions")}</h1>
                <p class=LEAD>{ui.text("report-decisions-lead")}</p>
                <Behind ui=ui events=self.behind/>
                {filters(ui, self.filter.clone(), self.choices.clone(), &problems)}
                {below}
            }
        })
    }
}

fn filters(
    ui: UiLanguage,
    filter: ReportFilter,
    choices: ReportChoices,
    problems: &Problems,
) -> impl IntoView + use<> {
    let same = |text: String| (text.clone(), text);
    let any = move || Some(ui.text("admin-any"));
    let outcomes = [
        ("accepted", "agreement-accepted"),
        ("declined", "agreement-declined"),
        ("not_required", "agreement-not-required"),
    ];
    let ownerships = [("company", "policy-for-company"), ("personal", "policy-for-personal")];
    let words = move |(value, id): (&str, &str)| (value.to_owned(), ui.text(id));
    let policies = choices.policies.into_iter().map(same).collect();
    let versions = choices.versions.iter().map(|version| same(version.to_string())).collect();
    let person_problem = described(problems, "person");
    let invalid = person_problem.is_some().then_some("true");
    let hints = [Some("person-hint".to_owned()), person_problem];
    let hints = hints.into_iter().flatten().collect::<Vec<_>>().join(" ");
    view! {
        <form
            class=format!("mt-6 flex flex-wrap items-end gap-4 p-4 print:hidden {CARD}")
            method="get"
            action="/admin/reports/decisions"
        >
            <div class="w-full max-w-md min-w-0">
                {hinted_field("person", ui.text("report-person"), Some(ui.text("report-person-hint")), problems, view! {
                    <input
                        class=format!("{FIELD} w-full")
                        id="person"
                        name="person"
                        value=filter.person
                        maxlength="512"
                        autocomplete="off"
                        autocapitalize="none"
                        spellcheck="false"
                        aria-describedby=hints
                        aria-invalid=invalid
                    />
                })}
            </div>
            <div class="basis-full max-sm:hidden"></div>
            {field("policy", ui.text("report-policy"), problems, select("policy", &filter.policy, any(), policies, problems))}
            {field("version", ui.text("report-version"), problems, select("version", &filter.version, any(), versions, problems))}
            {field(LANGUAGE, ui.text("portal-language"), problems, select(LANGUAGE, &filter.language, any(), choices.languages, problems))}
            {field("outcome", ui.text("report-outcome"), problems, select("outcome", &filter.outcome, any(), outcomes.map(words).into(), problems))}
            {field("ownership", ui.text("policy-ownership"), problems, select("ownership", &filter.ownership, any(), ownerships.map(words).into(), problems))}
            {field("from", ui.text("admin-from-day"), problems, day("from", filter.from, problems))}
            {field("to", ui.text("admin-to-day"), problems, day("to", filter.to, problems))}
            <button class=BUTTON type="submit">{ui.text("admin-filter")}</button>
            <a class=format!("{LINK} py-2") href="/admin/reports/decisions">{ui.text("admin-log-all")}</a>
        </form>
    }
}

/// Whom what was typed may mean.
fn meant(when: &When, page: &DecisionsReportPage) -> Option<impl IntoView + use<>> {
    let ui = when.ui;
    let more = page.meant.more.then(|| {
        view! { <p class=format!("mt-3 p-4 text-sm sm:px-6 {CARD}")>{ui.text("people-more")}</p> }
    });
    let rows: Vec<AnyView> = page
        .meant
        .items
        .iter()
        .map(|(person, address)| person_row(when, person, address.clone()))
        .collect();
    (!rows.is_empty()).then(|| {
        view! {
            <h2 class=format!("mt-8 {H2}")>{ui.text("report-who-is-meant")}</h2>
            {rows_list(rows)}
            {more}
        }
    })
}

fn listed(when: &When, page: &DecisionsReportPage) -> AnyView {
    let ui = when.ui;
    if page.decisions.is_empty() && page.newest.is_none() {
        return view! {
            <Empty
                icon=Icon::Document
                words=ui.text("report-none")
                hint=ui.text("report-none-next")
            >
                <a class=BUTTON href="/admin/reports/decisions">{ui.text("admin-log-all")}</a>
            </Empty>
        }
        .into_any();
    }
    let count = match page.count {
        ReportCount::Exactly(count) => counted(ui, count),
        ReportCount::MoreThan(count) => {
            ui.text_with("report-count-more", &[("number", &number(ui, count))])
        }
    };
    let columns = [
        "admin-log-when",
        "report-person",
        "report-outcome",
        "report-policy",
        "portal-language",
        "policy-ownership",
    ];
    let columns = columns.map(|words| Column::words(ui.text(words)));
    let rows = page.decisions.iter().map(|decision| cells(when, decision)).collect();
    let older = page.older.clone().map(|address| {
        view! { <a class=BUTTON href=address rel="next">{ui.text("report-older")}</a> }
    });
    let newest = page.newest.clone().map(|address| {
        view! { <a class=LINK href=address>{ui.text("admin-log-later")}</a> }
    });
    let downloads = page.downloads.clone().map(|(csv, jsonl)| downloads(ui, csv, jsonl));
    view! {
        <h2 class=format!("mt-8 {H2}")>{count}</h2>
        {downloads}
        <Table caption=ui.text("people-decisions") columns=columns.into() rows=rows/>
        <p class="mt-6 flex flex-wrap items-center gap-x-6 gap-y-2 print:hidden">{older} {newest}</p>
    }
    .into_any()
}

/// How many decisions, in words.
fn counted(ui: UiLanguage, count: i64) -> String {
    let plain = usize::try_from(count).unwrap_or_default();
    ui.text_with_count("report-count", plain, &[("number", &number(ui, count))])
}

fn downloads(ui: UiLanguage, csv: String, jsonl: String) -> impl IntoView {
    let filter = csv.split_once('?').map(|(_, filter)| format!("?{filter}")).unwrap_or_default();
    let export = format!("/admin/reports/exports/new{filter}");
    view! {
        <div class="print:hidden">
            <p class="mt-2 flex flex-wrap gap-x-6 gap-y-1">
                <a class=LINK href=csv download>{ui.text("report-csv")}</a>
                <a class=LINK href=jsonl download>{ui.text("report-jsonl")}</a>
                <a class=LINK href=export>{ui.text("exports-ask")}</a>
            </p>
            <p class="mt-1 max-w-[68ch] text-sm text-quiet">{ui.text("report-download-note")}</p>
        </div>
    }
}

fn cells(when: &When, decision: &ReportedDecision) -> Vec<AnyView> {
    let ui = when.ui;
    let (tone, words) = match (decision.withdrawn_at, decision.outcome) {
        (Some(_), _) => (Tone::Attention, ui.text("agreement-withdrawn")),
        (None, Outcome::Accepted) => (Tone::Good, ui.text("agreement-accepted")),
        (None, Outcome::Declined) => (Tone::Problem, ui.text("agreement-declined")),
        (None, Outcome::NotRequired) => (Tone::Quiet, ui.text("agreement-not-required")),
    };
    let terms = decision.terms.as_ref().map(|(policy, version)| {
        let version = ui.text_with("agreement-version", &[("version", &version.to_string())]);
        view! {
            {own(policy)}
            <span class="block text-sm text-quiet">{version}</span>
        }
    });
    let language = decision.language.clone().map(|(tag, name)| {
        view! {
            <span lang=tag.clone()>{own(&name)}</span>
            <span class="block text-sm text-quiet" dir="ltr">{tag}</span>
        }
    });
    let ownership = match decision.ownership {
        Ownership::Company => ui.text("policy-for-company"),
        Ownership::Personal => ui.text("policy-for-personal"),
    };
    let at = view! {
        <a class=LINK href=format!("/admin/decisions/{}", decision.id)>{ago(when, decision.at)}</a>
        <span class="block text-sm text-quiet">{when.exact(decision.at)}</span>
    };
    let person =
        view! { <span class="inline-block min-w-36">{person_link(&decision.person)}</span> };
    vec![
        at.into_any(),
        person.into_any(),
        view! { <Chip tone=tone words=words/> }.into_any(),
        terms.into_any(),
        language.into_any(),
        ownership.into_any(),
    ]
}
