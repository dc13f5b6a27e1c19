//! What the pages show: people, devices and agreements of every kind.

use app::{
    UiLanguage, direction,
    portal::{
        AcceptPage, Agreement, AgreementPage, AgreementsPage, Cap, ConfigurationManager, Device,
        DevicePage, DevicesPage, Form, Frame, ManagerFlag, ManagerHealth, Notice, Outcome,
        Ownership, Person, Progress, Proof, Removal, Sort, Standing, State, Support, Tongue,
        Waiting,
    },
};
use jiff::{SignedDuration, Timestamp, tz::TimeZone};

/// The time in all pages: 2026-11-17 14:02 UTC.
pub(super) const NOW: i64 = 1_794_924_120;
pub(super) const DAY: i64 = 86_400;
pub(super) const HOSTILE: &str = "<script>alert(1)</script>\u{202e}gnp.exe & \"Co\" <b>";

pub(super) fn ago(seconds: i64) -> Timestamp {
    Timestamp::UNIX_EPOCH + SignedDuration::from_secs(NOW - seconds)
}

pub(super) fn frame(ui: UiLanguage, address: &str) -> Frame {
    let name = |tag: &str| match tag {
        "ar" => "العربية",
        "de" => "Deutsch",
        "en" => "English",
        "ja" => "日本語",
        _ => "Another language",
    };
    let languages = UiLanguage::available();
    let line = |tag: &unic_langid::LanguageIdentifier| {
        (tag.to_string(), name(&tag.to_string()).to_owned(), direction(tag))
    };
    Frame {
        style_sheet: "portal.css".to_owned(),
        ui,
        languages: languages.iter().map(line).collect(),
        organization: Some("Contoso".to_owned()),
        address: address.to_owned(),
        accent_sheet: None,
        logo: None,
        support: Some(Support {
            name: Some("Contoso Help Desk".to_owned()),
            email: Some("help@contoso.example".to_owned()),
            phone: Some("+1 (425) 555-0100".to_owned()),
            url: Some("https://help.contoso.example/".to_owned()),
        }),
        person: Some(Person {
            name: "Adele Vance".to_owned(),
            account: "adele.vance@contoso.example".to_owned(),
        }),
        console: Vec::new(),
        now: ago(0),
        zone: TimeZone::get("Europe/Berlin").unwrap_or(TimeZone::UTC),
    }
}

pub(super) fn anonymous(ui: UiLanguage) -> Frame {
    Frame { person: None, ..frame(ui, "/sign-in") }
}

pub(super) fn form(notice: Option<Notice>) -> Form {
    Form { token: "token".to_owned(), notice }
}

pub(super) fn device(name: &str, days: i64, standing: Standing) -> Device {
    Device {
        id: "0199a1b2".to_owned(),
        name: Some(name.to_owned()),
        model: Some("Microsoft Surface Laptop 7".to_owned()),
        os_version: Some("10.0.26100.4652".to_owned()),
        ownership: Ownership::Personal,
        enrolled_at: ago(400 * DAY),
        last_check_in: Some(ago(days * DAY + 7_000)),
        state: State::Active,
        standing,
        lost_at: None,
        counts: true,
    }
}

/// Devices of every kind, as many as asked for.
pub(super) fn devices(count: usize) -> Vec<Device> {
    let grace = Standing::Grace(ago(-3 * DAY));
    let laptop = device("ADELE-LAPTOP", 0, Standing::Compliant);
    let mut kinds = vec![
        laptop.clone(),
        Device {
            model: Some("Microsoft Surface Pro 11".to_owned()),
            ownership: Ownership::Company,
            ..device("Tablet for the road", 2, grace)
        },
        Device {
            model: Some("Dell OptiPlex 7010".to_owned()),
            os_version: Some("10.0.19045.5011".to_owned()),
            ownership: Ownership::Company,
            ..device("DESKTOP-7F3KQ2P", 12, Standing::NotCompliant)
        },
        Device { state: State::RemovalRequested, ..device("Old laptop", 40, Standing::Compliant) },
        Device { lost_at: Some(ago(DAY)), ..device("Train", 1, Standing::Compliant) },
        device("A name of exactly sixty characters, which is a lot for a row", 5, grace),
        device(HOSTILE, 3, Standing::Unknown),
        Device {
            model: None,
            os_version: None,
            ..device(&"W".repeat(256), 9, Standing::NotManaged)
        },
        device("حاسوب المكتب", 8, Standing::Compliant),
        Device { name: None, last_check_in: None, model: None, ..device("", 0, Standing::Unknown) },
        device("Forgotten in a drawer", 250, Standing::NotCompliant),
    ];
    if count == 1 {
        kinds.truncate(1);
    }
    kinds.into_iter().cycle().take(count).collect()
}

pub(super) fn list(used: u32, limit: u32) -> DevicesPage {
    let devices = devices(used as usize);
    DevicesPage {
        cap: Cap { used, limit },
        total: devices.len(),
        found: devices.len(),
        page: (1, 1),
        around: (None, None),
        devices,
        query: None,
        sort: Sort::Seen,
        removed: false,
        removed_count: if used > 1 { 2 } else { 0 },
        waiting: Vec::new(),
    }
}

pub(super) fn removal(state: Progress) -> Removal {
    Removal {
        state,
        asked_at: ago(7_200),
        asked_by_you: true,
        changed_at: ago(120),
        reason: (state == Progress::Failed)
            .then(|| "The device did not answer within 7 days (0x80190194).".to_owned()),
    }
}

pub(super) fn one(device: Device) -> DevicePage {
    DevicePage {
        device,
        reported_name: Some("DESKTOP-7F3KQ2P".to_owned()),
        reasons: Vec::new(),
        judged_at: Some(ago(7_000)),
        configuration_manager: None,
        told: None,
        removal: None,
        agreement: Some("/agreements/0199a1b3".to_owned()),
        done: None,
    }
}

/// What was reported of Configuration Manager: its flags, how many days ago it synced, whether it is healthy.
pub(super) fn manager(
    value: u32,
    days: Option<i64>,
    health: ManagerHealth,
) -> ConfigurationManager {
    use ManagerFlag::{CommunicationError, Evaluated, InstallError, Installed, Registered};
    let flags = [Installed, Registered, Evaluated, InstallError, CommunicationError];
    let is_set = |n: usize| value & (1 << n) != 0;
    let last_sync = days.map(|days| ago(days * DAY + 9_000));
    let fresh = SignedDuration::from_hours(if value == 7 { 720 } else { 48 });
    ConfigurationManager {
        health,
        value,
        flags: (0..).zip(flags).filter(|(n, _)| is_set(*n)).map(|(_, flag)| flag).collect(),
        last_sync,
        healthy_until: last_sync.map(|at| at + fresh),
        owns_compliance: false,
        at: ago(8_000),
    }
}

pub(super) fn english() -> Tongue {
    Tongue { tag: "en-US".to_owned(), name: "English (United States)".to_owned(), dir: "ltr" }
}

pub(super) fn arabic() -> Tongue {
    Tongue {
        tag: "ar-SA".to_owned(), name: "العربية (السعودية)".to_owned(), dir: "rtl"
    }
}

pub(super) fn waiting(asked_for: bool) -> Waiting {
    Waiting {
        policy: "devices".to_owned(),
        title: "Terms for devices at work".to_owned(),
        tongue: english(),
        version: 3,
        effective: ago(16 * DAY),
        accepted: (2, ago(390 * DAY)),
        asked_for,
        ended_at: None,
    }
}

pub(super) fn agreement(outcome: Outcome) -> Agreement {
    let terms = ("Terms for devices at work".to_owned(), english(), 2);
    Agreement {
        id: "0199a1b3-7c2e-7d10-9a55-3f1c2b4d5e6f".to_owned(),
        outcome,
        terms: (outcome != Outcome::NotRequired).then_some(terms),
        at: ago(390 * DAY),
        withdrawn_at: None,
    }
}

pub(super) fn agreements(count: usize) -> AgreementsPage {
    let withdrawn = Agreement { withdrawn_at: Some(ago(3 * DAY)), ..agreement(Outcome::Accepted) };
    let foreign = ("شروط استخدام أجهزة العمل".to_owned(), arabic(), 1);
    let foreign = Agreement { terms: Some(foreign), ..agreement(Outcome::Accepted) };
    let hostile = Some((HOSTILE.repeat(4), english(), 4_000_000_000));
    let hostile = Agreement { terms: hostile, ..agreement(Outcome::Declined) };
    let kinds = [
        agreement(Outcome::Accepted),
        foreign,
        agreement(Outcome::Declined),
        withdrawn,
        agreement(Outcome::NotRequired),
        hostile,
    ];
    AgreementsPage {
        waiting: if count > 1 { vec![waiting(true), waiting(false)] } else { Vec::new() },
        agreements: kinds.into_iter().cycle().take(count).collect(),
        earlier: (count > 20).then(|| "/agreements?after=x".to_owned()),
        later: false,
    }
}

pub(super) fn on_devices() -> Vec<(String, String)> {
    ["ADELE-LAPTOP", HOSTILE].map(|name| (name.to_owned(), "/devices/0199a1b2".to_owned())).to_vec()
}

pub(super) fn proof(sealed: bool) -> Proof {
    Proof {
        sealed: sealed.then(|| (12_345, ago(86_400))),
        address: "/agreements/0199a1b3-7c2e-7d10-9a55-3f1c2b4d5e6f/proof".to_owned(),
    }
}

pub(super) fn agreement_page(outcome: Outcome) -> AgreementPage {
    AgreementPage {
        agreement: agreement(outcome),
        text: (outcome != Outcome::NotRequired).then(|| TERMS.to_owned()),
        ownership: Ownership::Personal,
        devices: on_devices(),
        newer: None,
        can_withdraw: outcome == Outcome::Accepted,
        proof: proof(outcome == Outcome::Accepted),
        done: None,
    }
}

pub(super) fn accept(tongue: Tongue, changed: bool, notice: Option<Notice>) -> AcceptPage {
    AcceptPage {
        waiting: Waiting { tongue, ..waiting(true) },
        text: TERMS.to_owned(),
        text_sha256: "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08".to_owned(),
        others: vec![
            arabic(),
            Tongue {
                tag: "de-DE".to_owned(),
                name: "Deutsch (Deutschland)".to_owned(),
                dir: "ltr",
            },
        ],
        changed,
        read: None,
        form: form(notice),
    }
}

pub(super) fn laptop() -> Device {
    device("ADELE-LAPTOP", 0, Standing::Compliant)
}

pub(super) fn removed() -> Device {
    Device { state: State::Removed(ago(5 * DAY)), counts: false, ..laptop() }
}

pub(super) fn going() -> Device {
    Device { state: State::RemovalRequested, ..laptop() }
}

pub(super) fn missing() -> Device {
    Device { lost_at: Some(ago(DAY)), ..laptop() }
}

pub(super) const TERMS: &str = r#"<p>These terms say what <strong>Contoso</strong> may see and do on a device that you add, and what we ask of you.</p>
<h2>What we can see</h2>
<ul><li>Model, serial number and version of Windows</li><li>The apps that we installed
<ul><li>Not what you do in them</li></ul></li></ul>
<table><thead><tr><th>What</th><th>Who sees it</th><th>How long it is kept</th><th>Why</th></tr></thead>
<tbody><tr><td>Serial number</td><td>IT support</td><td>As long as the device is set up</td><td>To find a lost device</td></tr>
<tr><td>DonaudampfschifffahrtsgesellschaftskapitaenDevice</td><td>Security</td><td>90 days</td><td>To know about attacks</td></tr></tbody></table>
<h2>What we ask of you</h2>
<ol><li>Install updates within seven days.</li><li>Report a lost device at <a href="https://support.contoso.example/report/lost-or-stolen-device?from=terms">https://support.contoso.example/report/lost-or-stolen-device?from=terms</a>.</li></ol>
<h3>Backups</h3><p>What is in <code>Documents\Work</code> is copied every night.</p>
<pre><code>wbadmin start backup -backupTarget:\\files.contoso.example\backup -include:C:\Users\Public\Documents\Work -quiet</code></pre>
<blockquote><p>A managed device is still your device.</p></blockquote>"#;
