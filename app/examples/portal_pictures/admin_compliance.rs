//! The console's pages about compliance and how it is reported.

use app::{
    UiLanguage,
    admin::{
        ComplianceCounts, ComplianceDone, ComplianceFilter, ComplianceLine, ComplianceListPage,
        CompliancePage, DeviceReport, EntraHealth, EntraState, EntraTrouble, FilterProblem,
        PersonLine, ReasonCount, ReasonCounts, Reporting,
    },
    portal::{Frame, Notice, Section},
};

use super::samples::{DAY, HOSTILE, ago, devices, form, frame};

const GUID: &str = "0199a1b3-7c2e-7d10-9a55-3f1c2b4d5e6f";
const ANSWER: &str =
    "403 Authorization_RequestDenied: Insufficient privileges to complete the operation.";

pub(super) fn report(state: EntraState) -> DeviceReport {
    let failed = state.can_be_tried_again();
    DeviceReport {
        state,
        said: (state != EntraState::Waiting).then(|| (true, failed, ago(DAY))),
        attempts: if failed { 3 } else { 0 },
        tried_at: failed.then(|| ago(2_000)),
        due_at: failed.then(|| ago(-7_000)),
        error: (state == EntraState::Refused).then(|| ANSWER.to_owned()),
    }
}

fn texts() -> Vec<String> {
    let mut texts: Vec<String> = [
        "The disk is not encrypted with BitLocker.",
        "Windows is older than 10.0.26100.4652.",
        HOSTILE,
        "الجدار الناري متوقف عن العمل على هذا الجهاز.",
        "Kein Virenschutz",
    ]
    .map(str::to_owned)
    .into();
    texts.push("Defender-signatures-are-out-of-date ".repeat(28));
    texts.push("X".repeat(1024));
    texts.push("Le pare-feu est désactivé.".to_owned());
    texts
}

fn reasons(count: usize, others: i64) -> ReasonCounts {
    let all = (0..count).map(|n| ReasonCount {
        key: format!("{n:016x}"),
        reason: if n == 3 {
            None
        } else {
            texts().get(n).cloned().or_else(|| Some(format!("Reason {n}")))
        },
        devices: 12_345 / i64::try_from(n * n + 1).unwrap_or(1),
    });
    ReasonCounts { reasons: all.collect(), others: (others, others * 2), is_partial: others > 100 }
}

fn reporting(trouble: Option<EntraTrouble>) -> Reporting {
    let error = match trouble {
        None | Some(EntraTrouble::HeldBack) => None,
        Some(_) => Some(ANSWER.to_owned()),
    };
    Reporting {
        health: EntraHealth {
            trouble,
            error,
            since: trouble.map(|_| ago(5_000)),
            goes_on_at: trouble.map(|_| ago(-200)),
            succeeded_at: Some(ago(5_100)),
            waiting_since: trouble.map(|_| ago(5_000)),
        },
        states: EntraState::ALL.into_iter().zip([12, 3, 1, 7, 1_204, 98_765, 431]).collect(),
    }
}

fn compliance(count: usize, others: i64, reporting: Option<Reporting>) -> CompliancePage {
    CompliancePage {
        counts: ComplianceCounts {
            compliant: 81_234,
            not_compliant: if count == 0 { 0 } else { 14_321 },
            in_grace: if count == 0 { 0 } else { 2_020 },
            not_managed: 12,
            unknown: 2_413,
        },
        reasons: reasons(count, others),
        form: reporting.is_some().then(|| form(None)),
        reporting,
        may_read_settings: true,
        done: None,
    }
}

fn list(count: usize) -> ComplianceListPage {
    let lines = devices(count).into_iter().enumerate().map(|(n, device)| ComplianceLine {
        device,
        owner: PersonLine {
            id: GUID.to_owned(),
            upn: Some(
                "somebody.with.a.very.long.name.indeed@subsidiary.contoso.example".to_owned(),
            ),
            seen: None,
        },
        reasons: texts().into_iter().cycle().skip(n).take(n % 5).collect(),
        judged_at: Some(ago(4_000)),
        report: EntraState::ALL.get(n).map(|state| report(*state)),
    });
    ComplianceListPage {
        filter: ComplianceFilter::default(),
        reasons: texts().into_iter().map(|text| (text.clone(), Some(text))).collect(),
        reason: None,
        problems: vec![],
        devices: lines.collect(),
        next: (count > 8).then(|| "/admin/compliance/devices?after=x".to_owned()),
        first: (count > 8).then(|| "/admin/compliance/devices".to_owned()),
        is_reporting: true,
    }
}

/// Every page of them.
pub(super) fn pages(ui: UiLanguage) -> Vec<(&'static str, String)> {
    let here = || Frame { console: Section::ALL.to_vec(), ..frame(ui, "/admin/compliance") };
    let trouble = |trouble| compliance(5, 0, Some(reporting(Some(trouble)))).html(here());
    let all = ComplianceFilter { devices: "all".to_owned(), ..ComplianceFilter::default() };
    let wrong = ComplianceFilter { reason: "x".to_owned(), ..ComplianceFilter::default() };
    vec![
        ("compliance", compliance(20, 345, Some(reporting(None))).html(here())),
        ("compliance-none", compliance(0, 0, Some(Reporting::default())).html(here())),
        ("compliance-quiet", compliance(1, 0, None).html(here())),
        (
            "compliance-done",
            CompliancePage {
                done: Some(ComplianceDone::Again(12)),
                ..compliance(3, 1, Some(reporting(None)))
            }
            .html(here()),
        ),
        (
            "compliance-sent",
            CompliancePage {
                form: Some(form(Some(Notice::SentAlready))),
                ..compliance(3, 0, Some(reporting(None)))
            }
            .html(here()),
        ),
        ("compliance-no-token", trouble(EntraTrouble::NoToken)),
        ("compliance-held-back", trouble(EntraTrouble::HeldBack)),
        ("compliance-refused", trouble(EntraTrouble::Refused)),
        ("compliance-unreachable", trouble(EntraTrouble::Unreachable)),
        ("compliance-list", list(9).html(here())),
        (
            "compliance-list-reason",
            ComplianceListPage { reason: Some("long reason ".repeat(85)), ..list(3) }.html(here()),
        ),
        ("compliance-list-all", ComplianceListPage { filter: all, ..list(8) }.html(here())),
        ("compliance-list-none", list(0).html(here())),
        (
            "compliance-list-wrong",
            ComplianceListPage {
                filter: wrong,
                problems: vec![FilterProblem::NoChoice("reason")],
                is_reporting: false,
                ..list(0)
            }
            .html(here()),
        ),
    ]
}
