//! Every page in every state.

use app::{
    UiLanguage,
    portal::{
        AcceptPage, AccountPage, AgreementDone, AgreementPage, Area, ConfigurationManager,
        ConfirmRemovalPage, Device, DevicePage, DevicesPage, Done, ErrorPage, Frame, Group,
        HelpPage, Hit, LossPage, ManagerHealth, Message, MessagePage, NamePage, NameProblem,
        Notice, OrganizationPage, Outcome, Ownership, Progress, ReadBy, ReceiptPage, RemovalPage,
        RemovalProblem, Search, SignInAgainPage, SignInProblem, SignInProblemPage, SignOutPage,
        SignedInAt, SignedOutPage, Told, TopicPage, UnknownCodePage, Who, WithdrawPage,
    },
    terms_of_use::{Logo, ReadState},
};

use super::samples::{
    DAY, HOSTILE, accept, ago, agreement, agreement_page, agreements, anonymous, arabic, devices,
    english, form, frame, going, laptop, list, manager, missing, on_devices, one, proof, removal,
    removed, waiting,
};
use super::settings;

/// Every page in one language, each with a name.
pub(crate) fn pages(ui: UiLanguage) -> Vec<(String, String)> {
    let mut all = list_pages(ui);
    all.extend(device_pages(ui));
    all.extend(manager_pages(ui));
    all.extend(removal_pages(ui));
    all.extend(agreement_pages(ui));
    all.extend(account_pages(ui));
    all.extend(message_pages(ui));
    all.extend(help_pages(ui));
    all.extend(settings::pages(ui));
    all.extend(super::admin_compliance::pages(ui));
    all.extend(super::admin_people::pages(ui));
    all.extend(super::admin_people::manager_pages(ui));
    all.extend(super::admin_people::reported_pages(ui));
    all.extend(super::admin_reports::pages(ui));
    all.extend(super::admin_terms::pages(ui));
    all.into_iter().map(|(name, html)| (name.to_owned(), html)).collect()
}

fn list_pages(ui: UiLanguage) -> Vec<(&'static str, String)> {
    let frame = || frame(ui, "/devices");
    let logo = Some(Logo { address: "logo.svg".to_owned(), width: 180, height: 40 });
    vec![
        ("devices-0", list(0, 15).html(frame())),
        ("devices-1", list(1, 15).html(Frame { logo, ..frame() })),
        ("devices-12", DevicesPage { waiting: vec![waiting(true)], ..list(12, 15) }.html(frame())),
        ("devices-full", list(15, 15).html(frame())),
        ("devices-over", list(17, 15).html(frame())),
        ("devices-none-allowed", list(0, 0).html(frame())),
        ("devices-200", list(200, 1000).html(frame())),
        (
            "devices-found",
            DevicesPage { devices: devices(2), query: Some(HOSTILE.to_owned()), ..list(12, 15) }
                .html(frame()),
        ),
        (
            "devices-found-none",
            DevicesPage { devices: vec![], query: Some("Z".repeat(200)), ..list(12, 15) }
                .html(frame()),
        ),
        (
            "devices-removed",
            DevicesPage { devices: vec![removed()], total: 1, removed: true, ..list(2, 15) }
                .html(frame()),
        ),
    ]
}

fn device_pages(ui: UiLanguage) -> Vec<(&'static str, String)> {
    let frame = || frame(ui, "/devices");
    let bad = || devices(3).remove(2);
    let reasons = vec![
        "The disk is not encrypted with BitLocker.".to_owned(),
        format!("Windows is older than 10.0.19045.5131. {HOSTILE}"),
    ];
    let name = |typed: &str, problem| NamePage {
        device: laptop(),
        typed: typed.to_owned(),
        reported_name: Some("DESKTOP-7F3KQ2P".to_owned()),
        problem,
        form: form(None),
    };
    let told = |told| DevicePage { told: Some(told), ..one(laptop()) };
    vec![
        ("device", DevicePage { done: Some(Done::Renamed), ..one(laptop()) }.html(frame())),
        ("device-bad", DevicePage { reasons: reasons.clone(), ..one(bad()) }.html(frame())),
        ("device-grace", DevicePage { reasons, ..one(devices(2).remove(1)) }.html(frame())),
        (
            "device-told",
            DevicePage { told: Some(Told::At(ago(DAY))), ..one(laptop()) }.html(frame()),
        ),
        ("device-told-shortly", told(Told::Shortly).html(frame())),
        ("device-told-later", told(Told::Later).html(frame())),
        ("device-told-unknown", told(Told::Unknown).html(frame())),
        ("device-lost", one(missing()).html(frame())),
        ("device-going", one(going()).html(frame())),
        ("device-removed", one(removed()).html(frame())),
        ("device-hostile", one(devices(8).remove(6)).html(frame())),
        ("device-long", one(devices(8).remove(7)).html(frame())),
        (
            "device-failed",
            DevicePage { removal: Some(removal(Progress::Failed)), ..one(laptop()) }.html(frame()),
        ),
        ("name", name("", None).html(frame())),
        ("name-too-long", name(&"x".repeat(80), Some(NameProblem::TooLong)).html(frame())),
        ("name-hostile", name(HOSTILE, Some(NameProblem::Unprintable)).html(frame())),
    ]
}

fn manager_pages(ui: UiLanguage) -> Vec<(&'static str, String)> {
    use ManagerHealth::{Healthy, Unhealthy, Unknown};
    let page = |manager| {
        DevicePage { configuration_manager: Some(manager), ..one(laptop()) }
            .html(frame(ui, "/devices"))
    };
    let owned = |manager| ConfigurationManager { owns_compliance: true, ..manager };
    let bad = DevicePage {
        reasons: vec!["BitLocker is off.".to_owned()],
        configuration_manager: Some(manager(23, Some(3), Unhealthy)),
        ..one(devices(3).remove(2))
    };
    vec![
        ("manager-works", page(manager(7, Some(1), Healthy))),
        ("manager-owns", page(owned(manager(7, Some(1), Healthy)))),
        ("manager-starting", page(manager(1, Some(0), Healthy))),
        ("manager-checking", page(manager(3, Some(0), Healthy))),
        ("manager-troubled", page(manager(23, Some(0), Healthy))),
        ("manager-late", page(manager(7, Some(41), Unhealthy))),
        ("manager-unreachable", bad.html(frame(ui, "/devices"))),
        ("manager-not-installed", page(manager(8, None, Unhealthy))),
        ("manager-never", page(manager(1, None, Unhealthy))),
        ("manager-everything", page(manager(31, Some(9), Unhealthy))),
        ("manager-unknown", page(owned(manager(7, None, Unknown)))),
    ]
}

fn removal_pages(ui: UiLanguage) -> Vec<(&'static str, String)> {
    let frame = || frame(ui, "/devices");
    let bad = || devices(3).remove(2);
    let confirm = |device, frees_at_once, earlier, problem, notice| ConfirmRemovalPage {
        device,
        frees_at_once,
        earlier,
        problem,
        form: form(notice),
    };
    let progress = |device: &Device, removal, problem, done| RemovalPage {
        device: device.clone(),
        removal,
        problem,
        done,
        form: form(None),
    };
    let loss = |device: &Device| LossPage { device: device.clone(), form: form(None) };
    vec![
        ("confirm", confirm(laptop(), true, None, None, None).html(frame())),
        (
            "confirm-again",
            confirm(bad(), false, Some(removal(Progress::Failed)), None, None).html(frame()),
        ),
        (
            "confirm-too-many",
            confirm(bad(), true, None, Some(RemovalProblem::TooManyPending), None).html(frame()),
        ),
        (
            "confirm-signed-in-again",
            confirm(laptop(), true, None, None, Some(Notice::SignedInAgain)).html(frame()),
        ),
        (
            "progress-requested",
            progress(
                &going(),
                Some(removal(Progress::Requested)),
                None,
                Some(Done::RemovalRequested),
            )
            .html(frame()),
        ),
        (
            "progress-accepted",
            progress(
                &going(),
                Some(removal(Progress::Accepted)),
                Some(RemovalProblem::TakenUp),
                None,
            )
            .html(frame()),
        ),
        (
            "progress-done",
            progress(&removed(), Some(removal(Progress::Done)), None, None).html(frame()),
        ),
        (
            "progress-failed",
            progress(&laptop(), Some(removal(Progress::Failed)), None, None).html(frame()),
        ),
        ("progress-management", progress(&removed(), None, None, None).html(frame())),
        ("loss", loss(&laptop()).html(frame())),
        ("loss-found", loss(&missing()).html(frame())),
    ]
}

fn agreement_pages(ui: UiLanguage) -> Vec<(&'static str, String)> {
    let frame = || frame(ui, "/agreements");
    let receipt = ReceiptPage {
        agreement: agreement(Outcome::Accepted),
        ownership: Ownership::Personal,
        who: (Some("Adele Vance".to_owned()), "adele.vance@contoso.example".to_owned()),
        organization: "Contoso".to_owned(),
        policy: Some("devices".to_owned()),
        text_sha256: Some(accept(english(), false, None).text_sha256),
        commitment: "2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae".to_owned(),
        proof: proof(true),
        client_request_id: Some("6f0d4a52-93b1-4c6e-8a77-1f0b2c9d5e38".to_owned()),
        read_by: Some(ReadBy::End),
        address: "https://mdm.contoso.example/agreements/0199a1b3-7c2e-7d10-9a55-3f1c2b4d5e6f"
            .to_owned(),
    };
    let reading = |state| AcceptPage { read: Some(state), ..accept(english(), false, None) };
    let withdraw = WithdrawPage {
        agreement: agreement(Outcome::Accepted),
        devices: on_devices(),
        form: form(None),
    };
    vec![
        ("agreements-0", agreements(0).html(frame())),
        ("agreements-1", agreements(1).html(frame())),
        ("agreements-30", agreements(30).html(frame())),
        (
            "agreement",
            AgreementPage {
                done: Some(AgreementDone::Accepted),
                newer: Some(waiting(true)),
                ..agreement_page(Outcome::Accepted)
            }
            .html(frame()),
        ),
        ("agreement-none", agreement_page(Outcome::NotRequired).html(frame())),
        ("receipt", receipt.html(frame())),
        ("accept", accept(english(), false, None).html(frame())),
        ("accept-unread", reading(ReadState::Unread).html(frame())),
        ("accept-not-ticked", reading(ReadState::Missing).html(frame())),
        ("accept-arabic", accept(arabic(), true, Some(Notice::Stale)).html(frame())),
        ("withdraw", withdraw.html(frame())),
    ]
}

fn account_pages(ui: UiLanguage) -> Vec<(&'static str, String)> {
    let session = |this, browser: Option<&str>, seconds| SignedInAt {
        id: "s1".to_owned(),
        this,
        browser: (browser.map(str::to_owned), browser.map(|_| "Windows".to_owned())),
        since: ago(seconds + 7_200),
        last_used: ago(seconds),
    };
    let account = |ended, notice| AccountPage {
        sessions: vec![
            session(true, Some("Edge"), 0),
            session(false, Some("Firefox"), 2 * DAY),
            session(false, None, 3 * DAY),
        ],
        ended,
        form: form(notice),
    };
    let problem = |problem| SignInProblemPage {
        problem,
        again: "/sign-in?return_to=%2Fdevices".to_owned(),
        support_id: "0199a1b4-11aa-7000-8000-5bd0c3f0a1e2".to_owned(),
    };
    let organization = |typed: Option<&str>, unknown| OrganizationPage {
        typed: typed.map(str::to_owned),
        unknown,
        return_to: "/devices".to_owned(),
    };
    vec![
        ("account", account(false, None).html(frame(ui, "/account"))),
        ("account-ended", account(true, None).html(frame(ui, "/account"))),
        ("account-again", account(false, Some(Notice::SentAlready)).html(frame(ui, "/account"))),
        ("sign-out", SignOutPage { others: 0, form: form(None) }.html(frame(ui, "/sign-out"))),
        (
            "sign-out-others",
            SignOutPage { others: 2, form: form(Some(Notice::Unavailable)) }
                .html(frame(ui, "/sign-out")),
        ),
        ("signed-out", SignedOutPage.html(anonymous(ui))),
        ("sign-in-down", problem(SignInProblem::ProviderDown).html(anonymous(ui))),
        ("sign-in-refused", problem(SignInProblem::Refused).html(anonymous(ui))),
        ("sign-in-not-served", problem(SignInProblem::NotServed).html(anonymous(ui))),
        ("sign-in-stale", problem(SignInProblem::Stale).html(anonymous(ui))),
        ("sign-in-failed", problem(SignInProblem::Failed).html(anonymous(ui))),
        ("sign-in-not-offered", problem(SignInProblem::NotOffered).html(anonymous(ui))),
        ("sign-in-again", SignInAgainPage { address: "/sign-in?x".to_owned() }.html(anonymous(ui))),
        ("organization", organization(None, false).html(anonymous(ui))),
        ("organization-unknown", organization(Some(HOSTILE), true).html(anonymous(ui))),
    ]
}

fn message_pages(ui: UiLanguage) -> Vec<(&'static str, String)> {
    let message = |message| {
        let support_id = Some("0199a1b4-11aa-7000-8000-5bd0c3f0a1e2".to_owned());
        MessagePage { message, support_id }.html(frame(ui, "/devices"))
    };
    vec![
        ("message-missing", message(Message::Missing)),
        ("message-bad", message(Message::BadRequest)),
        ("message-unavailable", message(Message::Unavailable)),
        ("message-error", message(Message::Error)),
    ]
}

fn help_pages(ui: UiLanguage) -> Vec<(&'static str, String)> {
    let frame = || frame(ui, "/help");
    let hit = || Hit {
        address: "/help/errors/0x80180013".to_owned(),
        code: Some("0x80180013".to_owned()),
        title: "You have reached your device limit".to_owned(),
    };
    let first = HelpPage {
        frame: anonymous(ui),
        search: Some(Search { query: HOSTILE.to_owned(), hits: vec![hit()] }),
        topics: vec![Hit { code: None, title: "What can’t be added".to_owned(), ..hit() }],
        groups: vec![Group { area: Area::Enrollment, hits: vec![hit(), hit()] }],
    };
    let error = ErrorPage {
        frame: frame(),
        code: "0x80180013".to_owned(),
        names: vec!["DeviceCapReached".to_owned()],
        who: Who::You,
        title: "You have reached your device limit".to_owned(),
        meaning: "Every account can set up so many devices, and yours has that many.".to_owned(),
        steps: vec!["Remove a device that you no longer use.".to_owned(), "Try again.".to_owned()],
        administrator_steps: vec!["Raise the limit for this person.".to_owned()],
        link: Some("devices".to_owned()),
    };
    let topic = TopicPage {
        frame: frame(),
        title: "Why you are asked for terms again".to_owned(),
        paragraphs: vec!["A new version is in force.".to_owned()],
        steps: vec!["Read it.".to_owned()],
        link: Some("agreements".to_owned()),
    };
    let unknown = UnknownCodePage { frame: anonymous(ui), code: HOSTILE.to_owned() };
    vec![
        ("help", first.render()),
        ("help-error", error.render()),
        ("help-topic", topic.render()),
        ("help-unknown", unknown.render()),
    ]
}
