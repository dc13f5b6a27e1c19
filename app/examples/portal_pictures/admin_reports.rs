//! The console's reports.

use app::{
    UiLanguage,
    admin::{
        AcceptedOverTime, DecisionsReportPage, FilterProblem, Found, MissingLine, MissingPage,
        MissingReason, PersonLine, PolicyStanding, ReportChoices, ReportCount, ReportFilter,
        ReportedDecision, ReportsPage,
    },
    portal::{Frame, Outcome, Ownership, Section},
};
use jiff::{
    ToSpan as _,
    civil::{Date, date},
};

use super::samples::{DAY, HOSTILE, ago, frame};

const GUID: &str = "0199a1b3-7c2e-7d10-9a55-3f1c2b4d5e6f";

fn person(upn: Option<&str>) -> PersonLine {
    PersonLine { id: GUID.to_owned(), upn: upn.map(str::to_owned), seen: Some(ago(4_000)) }
}

fn decision(n: i64) -> ReportedDecision {
    let outcome = match n % 4 {
        1 => Outcome::Declined,
        2 => Outcome::NotRequired,
        _ => Outcome::Accepted,
    };
    let upn = match n % 5 {
        1 => Some("somebody.with.a.very.long.name.indeed@subsidiary.contoso.example"),
        2 => None,
        3 => Some(HOSTILE),
        _ => Some("adele.vance@contoso.example"),
    };
    let (tag, name) = if n % 3 == 0 { ("ar-SA", "العربية") } else { ("de-DE", "Deutsch") };
    let terms = outcome != Outcome::NotRequired;
    ReportedDecision {
        id: GUID.to_owned(),
        at: ago(n * 4_000),
        person: person(upn),
        outcome,
        withdrawn_at: (n % 8 == 4).then(|| ago(10)),
        terms: terms.then(|| ("company-devices".to_owned(), 3)),
        language: terms.then(|| (tag.to_owned(), name.to_owned())),
        ownership: if n % 2 == 0 { Ownership::Company } else { Ownership::Personal },
    }
}

fn decisions(count: i64) -> DecisionsReportPage {
    let choices = ReportChoices {
        policies: vec!["company-devices".to_owned(), "personal-devices".to_owned()],
        versions: vec![1, 2, 3],
        languages: vec![
            ("ar-SA".to_owned(), "العربية (ar-SA)".to_owned()),
            ("de-DE".to_owned(), "Deutsch (de-DE)".to_owned()),
        ],
    };
    DecisionsReportPage {
        filter: ReportFilter::default(),
        choices,
        problems: Vec::new(),
        meant: Found { items: Vec::new(), more: false },
        count: ReportCount::Exactly(if count == 50 { 1_234_567 } else { count }),
        decisions: (0..count).map(decision).collect(),
        older: (count == 50).then(|| "/admin/reports/decisions?before=x".to_owned()),
        newest: None,
        downloads: Some((
            "/admin/reports/decisions.csv".to_owned(),
            "/admin/reports/decisions.jsonl".to_owned(),
        )),
        behind: 0,
    }
}

fn filtered(page: DecisionsReportPage) -> DecisionsReportPage {
    let filter = ReportFilter {
        person: "ada".to_owned(),
        policy: "gone-policy".to_owned(),
        from: "2026-11-21".to_owned(),
        to: "2026-11-01".to_owned(),
        ..ReportFilter::default()
    };
    DecisionsReportPage { filter, ..page }
}

fn several() -> DecisionsReportPage {
    let meant = ["ada@contoso.example", "adam@contoso.example"]
        .map(|upn| (person(Some(upn)), format!("/admin/reports/decisions?person={GUID}")));
    DecisionsReportPage {
        problems: vec![FilterProblem::SeveralCalled("ada".to_owned()), FilterProblem::Backwards],
        meant: Found { items: meant.into(), more: true },
        downloads: None,
        ..filtered(decisions(0))
    }
}

fn standings() -> Vec<PolicyStanding> {
    let standing = |policy: &str, version, accepted, missing| PolicyStanding {
        policy: policy.to_owned(),
        version,
        accepted,
        missing,
    };
    vec![
        standing("company-devices", Some(3), 812, [40, 120, 9, 14, 5]),
        standing("personal-devices", Some(1), 1_204_310, [200_000, 0, 31, 0, 0]),
        standing("old-terms-of-the-subsidiary", None, 4, [996, 0, 0, 1, 0]),
        standing("brand-new-terms", Some(1), 0, [1_000, 0, 0, 0, 0]),
    ]
}

fn over_time(days: i32, versions: u32, cumulative: bool) -> AcceptedOverTime {
    let to: Date = date(2026, 11, 17);
    let from = to.saturating_sub((days - 1).days());
    let counts = |version: u32| {
        let begin =
            days * i32::try_from(version - 1).unwrap_or(0) / i32::try_from(versions).unwrap_or(1);
        let day = |n: i32| {
            let wave = i64::from((n * 37 + i32::try_from(version).unwrap_or(0) * 11) % 17);
            (from.saturating_add(n.days()), (wave + 4) * 60 / i64::from(1 + (n - begin) / 8))
        };
        (begin..days).map(day).collect::<Vec<_>>()
    };
    AcceptedOverTime {
        policy: "company-devices".to_owned(),
        from,
        to,
        cumulative,
        versions: (1..=versions)
            .map(|version| (version, if version == 1 { 400 } else { 0 }, counts(version)))
            .collect(),
    }
}

fn overview(chart: Option<AcceptedOverTime>) -> ReportsPage {
    ReportsPage {
        people: 1_000,
        standings: standings(),
        policies: vec!["company-devices".to_owned(), "personal-devices".to_owned()],
        chart: ReportFilter {
            policy: "company-devices".to_owned(),
            from: "2026-08-20".to_owned(),
            to: "2026-11-17".to_owned(),
            ..ReportFilter::default()
        },
        cumulative: chart.as_ref().is_none_or(|chart| chart.cumulative),
        problems: Vec::new(),
        over_time: chart,
        behind: 0,
    }
}

fn missing(count: usize) -> MissingPage {
    let upns =
        [Some("adele.vance@contoso.example"), None, Some(HOSTILE), Some("zoë@contoso.example")];
    let people = (0..count).map(|n| {
        let reason = MissingReason::ALL[n % 5];
        MissingLine {
            person: person(upns[n % 4]),
            reason,
            accepted: (reason == MissingReason::Older || reason == MissingReason::Ended)
                .then(|| (2, ago(400 * DAY))),
            last_at: (reason != MissingReason::Never).then(|| ago(30 * DAY)),
        }
    });
    MissingPage {
        policies: vec!["company-devices".to_owned(), "personal-devices".to_owned()],
        policy: Some("company-devices".to_owned()),
        version: 3,
        for_some: true,
        reason: String::new(),
        name: String::new(),
        problems: Vec::new(),
        totals: if count > 0 { [40, 120, 9, 14, 5] } else { [0; 5] },
        accepted: 812,
        people: people.collect(),
        next: (count > 10).then(|| "/admin/reports/missing?after=x".to_owned()),
        first: None,
        csv: Some("/admin/reports/missing.csv?policy=company-devices".to_owned()),
        behind: 0,
    }
}

pub(super) fn pages(ui: UiLanguage) -> Vec<(&'static str, String)> {
    let here = || Frame { console: Section::ALL.into(), ..frame(ui, "/admin/reports") };
    vec![
        ("reports", overview(Some(over_time(90, 3, true))).html(here())),
        ("reports-days", overview(Some(over_time(30, 8, false))).html(here())),
        (
            "reports-one-day",
            ReportsPage { behind: 1_234_567, ..overview(Some(over_time(1, 1, true))) }.html(here()),
        ),
        (
            "reports-wrong",
            ReportsPage { problems: vec![FilterProblem::NoDay("from")], ..overview(None) }
                .html(here()),
        ),
        (
            "reports-none",
            ReportsPage { standings: vec![], policies: vec![], people: 0, ..overview(None) }
                .html(here()),
        ),
        ("report-decisions", decisions(50).html(here())),
        ("report-decisions-one", decisions(1).html(here())),
        ("report-decisions-none", filtered(decisions(0)).html(here())),
        ("report-decisions-several", several().html(here())),
        ("missing", missing(15).html(here())),
        ("missing-none", missing(0).html(here())),
        ("missing-no-policy", MissingPage { policy: None, csv: None, ..missing(0) }.html(here())),
    ]
}
