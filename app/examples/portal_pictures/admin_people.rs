//! The console's help desk.

use app::{
    UiLanguage,
    admin::{
        Attempt, AttemptPage, CapOf, DecisionPage, DevicePage, EntraFact, EntraState, ErasePage,
        EraseProblem, Found, HelpLink, PeoplePage, PersonLine, PersonPage, RemovalPage, Results,
        SessionsPage,
    },
    portal::{
        Cap, ConfigurationManager, Device, Frame, ManagerHealth, Outcome, Ownership, Progress,
        RemovalProblem, Section, Standing, Who,
    },
};

use super::admin_compliance::report;
use super::samples::{
    DAY, HOSTILE, ago, agreement, agreements, device, devices, form, frame, going, laptop, manager,
    proof, removal, removed,
};

const GUID: &str = "0199a1b3-7c2e-7d10-9a55-3f1c2b4d5e6f";
const HASH: &str = "2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae";

fn person(upn: Option<&str>) -> PersonLine {
    PersonLine { id: GUID.to_owned(), upn: upn.map(str::to_owned), seen: Some(ago(4_000)) }
}

fn adele() -> PersonLine {
    person(Some("adele.vance@contoso.example"))
}

fn help(code: &str, title: &str, who: Who) -> HelpLink {
    HelpLink {
        address: format!("/help/errors/{code}"),
        code: code.to_owned(),
        title: title.to_owned(),
        meaning: "The person has as many devices as the organization allows.".to_owned(),
        who,
    }
}

fn attempt(outcome: &str, seconds: i64, why: Option<&str>) -> Attempt {
    Attempt {
        id: GUID.to_owned(),
        at: ago(seconds),
        outcome: outcome.to_owned(),
        why: why.map(str::to_owned),
        help: None,
        person: Some(adele()),
        decision: None,
        device: None,
    }
}

fn story() -> Vec<Attempt> {
    let about = |attempt| Attempt { decision: Some(GUID.to_owned()), ..attempt };
    let licence = help("0x80180018", "You are not licensed", Who::Administrator);
    let cap = help("0x80180013", "You have reached your device limit", Who::You);
    vec![
        about(Attempt {
            help: Some(cap),
            ..attempt(
                "DeviceCapReached",
                600,
                Some(
                    "This person has 15 of 15 devices. They can remove one that they no longer use.",
                ),
            )
        }),
        about(attempt("accepted", 700, None)),
        attempt("shown", 800, Some("company-devices, version 3, de-DE")),
        Attempt {
            help: Some(licence),
            ..attempt("restricted", DAY, Some("This person is not licensed to enroll devices."))
        },
        attempt("failed", 2 * DAY, None),
        attempt("pin_refused", 3 * DAY, Some("There is no such PIN for this person.")),
        about(Attempt { device: Some(GUID.to_owned()), ..attempt("enrolled", 20 * DAY, None) }),
        attempt("user_refused", 21 * DAY, Some(HOSTILE)),
        attempt("something-new", 22 * DAY, None),
    ]
}

fn found<T>(items: Vec<T>, more: bool) -> Found<T> {
    Found { items, more }
}

fn page_of(cap: Cap, cap_of: CapOf, count: usize) -> PersonPage {
    PersonPage {
        person: adele(),
        cap,
        cap_of,
        groups_at: Some(ago(9 * DAY)),
        devices: found(devices(count), count > 49),
        removed: found(if count > 1 { vec![removed()] } else { vec![] }, false),
        decisions: agreements(count.min(10)).agreements,
        earlier_decisions: (count > 10).then(|| "/admin/people/x?decisions=x".to_owned()),
        attempts: if count > 0 { story() } else { vec![] },
        earlier_attempts: (count > 10).then(|| "/admin/people/x?attempts=x".to_owned()),
        later: count > 20,
        can_read_all: true,
        can_change: true,
        signed_out: count == 1,
    }
}

fn device_page(device: Device) -> DevicePage {
    DevicePage {
        device,
        owner: adele(),
        reported_name: Some("DESKTOP-7F3KQ2P".to_owned()),
        hardware_id: "PF3K9X2A".to_owned(),
        entra_device_id: Some(GUID.to_owned()),
        enrollment_type: "Full",
        decision: GUID.to_owned(),
        reasons: vec![],
        judged_at: Some(ago(3_000)),
        configuration_manager: None,
        entra: None,
        removal: None,
        removal_by: None,
        attempts: story().into_iter().take(3).collect(),
        can_remove: true,
        done: false,
    }
}

fn reported(state: EntraState) -> DevicePage {
    DevicePage { entra: Some(EntraFact::Is(report(state))), ..device_page(laptop()) }
}

/// A device's page in each state of reporting it to Entra.
pub(super) fn reported_pages(ui: UiLanguage) -> Vec<(&'static str, String)> {
    let frame = || Frame { console: Section::ALL.to_vec(), ..frame(ui, "/admin/people") };
    vec![
        ("admin-device-waiting", reported(EntraState::Waiting).html(frame())),
        ("admin-device-reported", reported(EntraState::Reported).html(frame())),
        ("admin-device-gone", reported(EntraState::Gone).html(frame())),
        ("admin-device-not-found", reported(EntraState::NotFound).html(frame())),
        ("admin-device-refused", reported(EntraState::Refused).html(frame())),
        ("admin-device-unreachable", reported(EntraState::Unreachable).html(frame())),
        (
            "admin-device-no-id",
            DevicePage { entra: Some(EntraFact::NoId), ..device_page(laptop()) }.html(frame()),
        ),
    ]
}

fn decision_page(outcome: Outcome) -> DecisionPage {
    let agreement = agreement(outcome);
    let terms = agreement.terms.is_some();
    DecisionPage {
        agreement,
        person: adele(),
        ownership: Ownership::Personal,
        shown_in: "frx-light".to_owned(),
        policy: terms.then(|| "company-devices".to_owned()),
        text_sha256: terms.then(|| HASH.to_owned()),
        text: terms.then(|| {
            "<p>You agree to <strong>all</strong> of this.</p><h2>Care</h2><ul><li>One</li></ul>".to_owned()
        }),
        client_request_id: Some((GUID.to_owned(), "/admin/people?q=x".to_owned())),
        user_agent: Some("Mozilla/5.0 (Windows NT 10.0; Win64; x64; MSAppHost/3.0) Edge/18.22631".to_owned()),
        groups: vec![GUID.to_owned()],
        commitment: HASH.to_owned(),
        withdrawal_commitment: Some(HASH.to_owned()),
        proof: proof(outcome == Outcome::Accepted),
        device: Some(laptop()),
        attempts: story().into_iter().take(3).collect(),
    }
}

/// A device's page with what is known of Configuration Manager.
pub(super) fn manager_pages(ui: UiLanguage) -> Vec<(&'static str, String)> {
    let page = |manager: ConfigurationManager, owns_compliance| {
        let manager = ConfigurationManager { owns_compliance, ..manager };
        DevicePage { configuration_manager: Some(manager), ..device_page(laptop()) }
            .html(Frame { console: Section::ALL.to_vec(), ..frame(ui, "/admin/people") })
    };
    let (late, unknown) = (ManagerHealth::Unhealthy, ManagerHealth::Unknown);
    vec![
        ("admin-device-manager", page(manager(23, Some(3), late), false)),
        ("admin-device-manager-fine", page(manager(39, Some(0), ManagerHealth::Healthy), true)),
        ("admin-device-manager-unknown", page(manager(0, None, unknown), true)),
    ]
}

pub(super) fn pages(ui: UiLanguage) -> Vec<(&'static str, String)> {
    let frame = || Frame { console: Section::ALL.to_vec(), ..frame(ui, "/admin/people") };
    let search = |query: &str, results| PeoplePage { query: query.to_owned(), results };
    let results = Results {
        people: found(vec![adele(), person(None), person(Some(HOSTILE))], true),
        devices: found(devices(4).into_iter().map(|device| (device, adele())).collect(), true),
        decisions: found(
            agreements(3).agreements.into_iter().map(|one| (one, person(None))).collect(),
            false,
        ),
        attempts: found(story(), false),
    };
    let nothing = Results {
        people: found(vec![], false),
        devices: found(vec![], false),
        decisions: found(vec![], false),
        attempts: found(vec![], false),
    };
    let erase = |has_devices, problem: Option<EraseProblem>| ErasePage {
        person: adele(),
        has_devices,
        reference: problem.map_or(String::new(), |_| HOSTILE.to_owned()),
        problem,
        form: form(None),
    };
    let sessions = |signed_in| SessionsPage { person: adele(), signed_in, form: form(None) };
    let removal_page = |problem| RemovalPage {
        device: laptop(),
        owner: adele(),
        frees_at_once: true,
        problem,
        form: form(None),
    };
    let refused = story().remove(0);
    let attempt_page = |attempt: Attempt| AttemptPage {
        enrollment: attempt.outcome == "DeviceCapReached",
        attempt,
        client_request_id: Some((GUID.to_owned(), "/admin/people?q=x".to_owned())),
        support_id: GUID.to_owned(),
        hardware_id: Some("PF3K9X2A".to_owned()),
        ownership: Some(Ownership::Company),
        theme: Some("frx".to_owned()),
        os_version: Some("10.0.26100.4652".to_owned()),
        user_agent: Some(HOSTILE.to_owned()),
    };
    let broken = device("DESKTOP-7F3KQ2P", 12, Standing::NotCompliant);
    let cap = |used, limit| Cap { used, limit };
    vec![
        ("admin-erasure", erase(false, None).html(frame())),
        ("admin-erasure-wrong", erase(false, Some(EraseProblem::Reference)).html(frame())),
        ("admin-erasure-devices", erase(true, None).html(frame())),
        ("admin-sessions", sessions(true).html(frame())),
        ("admin-sessions-none", sessions(false).html(frame())),
        ("admin-people", search("", None).html(frame())),
        ("admin-people-found", search("ad", Some(results)).html(frame())),
        ("admin-people-none", search(&"Z".repeat(200), Some(nothing)).html(frame())),
        ("admin-person-0", page_of(cap(0, 15), CapOf::Everybody, 0).html(frame())),
        ("admin-person-1", page_of(cap(1, 2), CapOf::User, 1).html(frame())),
        ("admin-person-15", page_of(cap(15, 15), CapOf::Group(GUID.to_owned()), 15).html(frame())),
        ("admin-person-50", page_of(cap(200, 1000), CapOf::Everybody, 50).html(frame())),
        ("admin-decision", decision_page(Outcome::Accepted).html(frame())),
        ("admin-decision-none", decision_page(Outcome::NotRequired).html(frame())),
        (
            "admin-device",
            DevicePage {
                reasons: vec![
                    "The disk is not encrypted with BitLocker.".to_owned(),
                    HOSTILE.to_owned(),
                ],
                ..device_page(broken)
            }
            .html(frame()),
        ),
        (
            "admin-device-going",
            DevicePage {
                removal: Some(removal(Progress::Accepted)),
                removal_by: Some(GUID.to_owned()),
                done: true,
                ..device_page(going())
            }
            .html(frame()),
        ),
        (
            "admin-device-failed",
            DevicePage {
                removal: Some(removal(Progress::Failed)),
                removal_by: Some("api:Our MDM".to_owned()),
                ..device_page(laptop())
            }
            .html(frame()),
        ),
        ("admin-removal", removal_page(None).html(frame())),
        ("admin-removal-many", removal_page(Some(RemovalProblem::TooManyPending)).html(frame())),
        ("admin-attempt", attempt_page(refused).html(frame())),
        ("admin-attempt-shown", attempt_page(attempt("shown", 9, None)).html(frame())),
    ]
}
