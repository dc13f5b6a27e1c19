//! The console's pages about terms.

use app::{
    UiLanguage,
    admin::{
        Act, ActPage, Answer, Attention, AudienceForm, AudiencePage, AudienceProblem, Candidate,
        Change, GroupsFrom, Line, LogFilter, LogPage, OverviewPage, Verdict,
        policies::{
            Ask, AskPage, ChangesPage, DraftPage, DraftTextRow, Dropped, Edition, Flaw, For,
            Lasting, NewPolicyPage, NewProblem, Overtaken, PoliciesPage, PolicyDone, PolicyPage,
            PolicyRow, PreviewPage, PreviewSize, PublicationPage, PublicationProblem, Reading,
            SettingsForm, SettingsPage, SettingsProblem, Shown, Stage, Terms, TextPage,
            TextProblem, VersionPage,
        },
    },
    portal::{Frame, Ownership, Section},
};

use super::samples::{DAY, HOSTILE, ago, arabic, english, form, frame};

const GUID: &str = "6babcaad-604b-40ac-a9d7-9fd97c0b779f";
const POLICY: &str = "devices-of-the-logistics-and-sales";
const WHO: &str = "adele.vance@contoso.example";

fn terms(narrow: bool) -> Terms {
    Terms {
        ownership: if narrow { For::Personal } else { For::Any },
        groups: if narrow { vec![GUID.to_owned(); 2] } else { vec![] },
        regions: if narrow { vec!["DE".to_owned(), "AT".to_owned()] } else { vec![] },
        priority: -10,
        reaccept: narrow,
        reading: if narrow { Reading::End } else { Reading::None },
        lasting: if narrow { Lasting::Days(365) } else { Lasting::Until(ago(-400 * DAY)) },
        default_language: english(),
    }
}

fn edition(number: u32, stage: Stage) -> Edition {
    Edition {
        number,
        stage,
        effective: Some(ago(10 * DAY)),
        published_at: ago(11 * DAY),
        published_by: (number > 1).then(|| WHO.to_owned()),
    }
}

fn editions() -> Vec<Edition> {
    vec![
        edition(4, Stage::CalledOff),
        edition(3, Stage::ToCome),
        edition(2, Stage::InForce),
        edition(1, Stage::Past),
    ]
}

fn lines() -> Vec<Line> {
    let text = |change, text: &str| Line::Text(change, vec![(false, text.to_owned())]);
    vec![
        Line::Gap(12),
        text(Change::Same, "The company can see these things:"),
        Line::Text(
            Change::Removed,
            vec![(false, "- the name of the ".to_owned()), (true, "computer".to_owned())],
        ),
        Line::Text(
            Change::Added,
            vec![(false, "- the name of the ".to_owned()), (true, HOSTILE.to_owned())],
        ),
        text(Change::Added, &"Unbroken".repeat(30)),
        Line::Gap(1),
    ]
}

fn row(id: &str, retired: bool) -> PolicyRow {
    PolicyRow {
        id: id.to_owned(),
        title: (!retired).then(|| ("Terms for devices at work".to_owned(), english())),
        from_folder: retired,
        in_force: (!retired).then_some(3),
        to_come: (!retired).then(|| (4, ago(-10 * DAY))),
        has_draft: !retired,
        retired,
        audience: (!retired).then_some((For::Company, 2, 3)),
    }
}

fn policy_page(done: Option<PolicyDone>) -> PolicyPage {
    PolicyPage {
        id: POLICY.to_owned(),
        title: Some((HOSTILE.to_owned(), english())),
        from_folder: false,
        retired_at: None,
        in_force: Some(terms(true)),
        versions: editions(),
        draft: Some((ago(DAY), WHO.to_owned())),
        may_change: true,
        done,
        form: form(None),
    }
}

fn draft_page(flaws: Vec<Flaw>) -> DraftPage {
    let text = |tongue, default| DraftTextRow {
        tongue,
        title: Some("Terms for devices at work".to_owned()),
        changed_at: ago(DAY),
        changed_by: WHO.to_owned(),
        default,
    };
    DraftPage {
        policy: POLICY.to_owned(),
        number: 4,
        terms: terms(false),
        texts: vec![text(english(), true), text(arabic(), false)],
        flaws,
        follows: Some(3),
        may_change: true,
        saved: true,
    }
}

fn settings_page(problem: Option<SettingsProblem>, overtaken: Option<Overtaken>) -> SettingsPage {
    SettingsPage {
        policy: POLICY.to_owned(),
        languages: vec![english(), arabic()],
        typed: SettingsForm {
            ownership: "any".to_owned(),
            audience: "groups".to_owned(),
            groups: format!("{GUID}\nSales"),
            place: "regions".to_owned(),
            regions: "DE, AT".to_owned(),
            priority: "10".to_owned(),
            default_language: "en-US".to_owned(),
            reaccept: true,
            reading: "checkbox".to_owned(),
            lasting: "days".to_owned(),
            days: "365".to_owned(),
            until: String::new(),
        },
        revision: 3,
        problem,
        overtaken,
        form: form(None),
    }
}

fn overtaken() -> Overtaken {
    Overtaken { who: WHO.to_owned(), changes: lines() }
}

fn text_page(problem: Option<TextProblem>, overtaken: Option<Overtaken>) -> TextPage {
    let shown = problem.is_none() && overtaken.is_none();
    TextPage {
        policy: POLICY.to_owned(),
        tongue: Some(english()),
        language: String::new(),
        languages: vec![],
        typed: "# Terms for devices at work\n\nThe company manages this device.\n".to_owned(),
        revision: Some(3),
        rendered: shown.then(|| (None, "<p>The company manages this device.</p>".to_owned())),
        dropped: vec![Dropped::Html, Dropped::Script, Dropped::Picture, Dropped::LinkTitle],
        problem,
        overtaken,
        saved: shown,
        may_change: true,
        form: form(None),
    }
}

fn new_text_page() -> TextPage {
    TextPage {
        tongue: None,
        language: "English".to_owned(),
        languages: vec![english(), arabic()],
        rendered: None,
        ..text_page(Some(TextProblem::Language), None)
    }
}

fn publication_page(problem: Option<PublicationProblem>, flaws: Vec<Flaw>) -> PublicationPage {
    PublicationPage {
        policy: POLICY.to_owned(),
        number: 4,
        terms: terms(true),
        languages: vec![english(), arabic()],
        when: "date".to_owned(),
        day: "2026-11-21".to_owned(),
        time: "08:00".to_owned(),
        revision: 3,
        flaws,
        problem,
        overtaken: problem.map(|_| WHO.to_owned()),
        form: form(None),
    }
}

fn ask(ask: Ask) -> AskPage {
    let (policy, overtaken) = (POLICY.to_owned(), Some(WHO.to_owned()));
    AskPage { policy, ask, revision: Some(3), overtaken, form: form(None) }
}

fn flaws() -> Vec<Flaw> {
    vec![
        Flaw::NoText,
        Flaw::NoDefault(english()),
        Flaw::Empty(arabic()),
        Flaw::NoGroups,
        Flaw::NoRegions,
        Flaw::Ended,
    ]
}

fn version_page() -> VersionPage {
    VersionPage {
        policy: POLICY.to_owned(),
        edition: edition(3, Stage::ToCome),
        terms: terms(true),
        tongue: arabic(),
        languages: vec![english(), arabic()],
        title: Some("شروط الأجهزة في العمل".to_owned()),
        text: "<p>تدير الشركة هذا الجهاز.</p>".to_owned(),
        text_sha256: "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08".to_owned(),
        before: Some(2),
        may_call_off: true,
    }
}

fn changes_page() -> ChangesPage {
    ChangesPage {
        policy: POLICY.to_owned(),
        numbers: vec![3, 2, 1],
        has_draft: true,
        from: 2,
        to: None,
        tongue: english(),
        languages: vec![english(), arabic()],
        text: lines(),
        settings: vec![],
    }
}

fn preview_page() -> PreviewPage {
    PreviewPage {
        policy: POLICY.to_owned(),
        numbers: vec![2, 1],
        has_draft: true,
        shown: Shown::Draft,
        tongue: english(),
        languages: vec![english(), arabic()],
        theme: "frx-light".to_owned(),
        size: PreviewSize::ALL[0],
        ownership: Ownership::Company,
        address: "/admin/policies/x/preview/page".to_owned(),
    }
}

fn audience_page(fits: bool) -> AudiencePage {
    let candidate = |verdict, version| Candidate {
        policy: POLICY.to_owned(),
        version,
        title: (version > 1).then(|| ("Terms for devices at work".to_owned(), english())),
        priority: 10,
        verdict,
    };
    let mut candidates = vec![
        candidate(Verdict::Outranked, 2),
        candidate(Verdict::Ownership, 1),
        candidate(Verdict::Groups, 3),
        candidate(Verdict::Region, 4),
    ];
    if fits {
        candidates.insert(0, candidate(Verdict::Shown, 5));
    }
    let typed = AudienceForm { who: WHO.to_owned(), ..AudienceForm::default() };
    let answer = Answer {
        person: fits.then(|| WHO.to_owned()),
        groups: vec![GUID.to_owned()],
        groups_from: if fits { GroupsFrom::LastSetup } else { GroupsFrom::Typed },
        candidates,
        tongue: fits.then(english),
        goes_on: false,
    };
    AudiencePage { typed, problem: None, answer: Some(answer) }
}

fn act(action: &str, by: Option<&str>) -> Act {
    Act {
        id: GUID.to_owned(),
        at: ago(DAY),
        by: by.map(str::to_owned),
        action: action.to_owned(),
        subject: POLICY.to_owned(),
    }
}

fn log_page(acts: Vec<Act>) -> LogPage {
    let filter = LogFilter { subject: POLICY.to_owned(), ..LogFilter::default() };
    let actions = vec!["policy.published".to_owned(), "policy.retired".to_owned()];
    LogPage { actions, filter, acts, earlier: Some("/admin/log?before=x".to_owned()), later: true }
}

/// The pages, with their names.
pub(super) fn pages(ui: UiLanguage) -> Vec<(&'static str, String)> {
    let frame = || Frame { console: Section::ALL.to_vec(), ..frame(ui, "/admin/policies") };
    let attention = vec![
        Attention::NoTerms(Ownership::Company),
        Attention::NoTerms(Ownership::Personal),
        Attention::Drafts(2),
        Attention::CertificateEnds(ago(-12)),
        Attention::TokenEnds(HOSTILE.to_owned(), ago(-3)),
        Attention::NothingReported,
        Attention::NotReported(15),
    ];
    let new = |problem| NewPolicyPage {
        id: "Company Devices".to_owned(),
        language: "en-US".to_owned(),
        languages: vec![english()],
        problem,
        form: form(None),
    };
    let acts = vec![act("policy.published", Some(WHO)), act("policy.draft_begun", None)];
    let opened = ActPage {
        act: act("policy.called_off", Some(WHO)),
        by_id: Some(GUID.to_owned()),
        changes: lines(),
        commitment: "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08".to_owned(),
    };
    let rows = vec![row(POLICY, false), row("old", true)];
    let unknown = AudienceProblem::Unknown("nobody@contoso.example".to_owned());
    let group = SettingsProblem::Group("Sales".to_owned());
    let none = PoliciesPage { policies: vec![], may_change: true };
    let retired = PolicyPage {
        from_folder: true,
        retired_at: Some(ago(DAY)),
        draft: None,
        ..policy_page(None)
    };
    let asks = [
        ("admin-ask-retire", Ask::Retire),
        ("admin-ask-offer", Ask::OfferAgain),
        ("admin-ask-call-off", Ask::CallOff(3)),
        ("admin-ask-discard", Ask::Discard),
        ("admin-ask-remove", Ask::RemoveText(arabic())),
    ];
    let mut all = vec![
        ("admin", OverviewPage { attention }.html(frame())),
        ("admin-policies", PoliciesPage { policies: rows, may_change: true }.html(frame())),
        ("admin-policies-none", none.html(frame())),
        ("admin-new", new(None).html(frame())),
        ("admin-new-taken", new(Some(NewProblem::Taken)).html(frame())),
        ("admin-policy", policy_page(Some(PolicyDone::Published(2))).html(frame())),
        ("admin-policy-retired", retired.html(frame())),
        ("admin-draft", draft_page(vec![]).html(frame())),
        ("admin-draft-flawed", draft_page(flaws()).html(frame())),
        ("admin-settings-of-draft", settings_page(Some(group), None).html(frame())),
        ("admin-settings-overtaken", settings_page(None, Some(overtaken())).html(frame())),
        ("admin-text", text_page(None, None).html(frame())),
        ("admin-text-long", text_page(Some(TextProblem::TooLong(256, 1024)), None).html(frame())),
        ("admin-text-overtaken", text_page(None, Some(overtaken())).html(frame())),
        ("admin-text-new", new_text_page().html(frame())),
        ("admin-publication", publication_page(None, vec![]).html(frame())),
        (
            "admin-publication-past",
            publication_page(Some(PublicationProblem::Past), vec![]).html(frame()),
        ),
        ("admin-publication-flawed", publication_page(None, flaws()).html(frame())),
        ("admin-version", version_page().html(frame())),
        ("admin-changes", changes_page().html(frame())),
        ("admin-preview", preview_page().html(frame())),
        ("admin-audience", audience_page(true).html(frame())),
        ("admin-audience-none", audience_page(false).html(frame())),
        (
            "admin-audience-unknown",
            AudiencePage { problem: Some(unknown), answer: None, ..audience_page(true) }
                .html(frame()),
        ),
        ("admin-log", log_page(acts).html(frame())),
        ("admin-log-none", log_page(vec![]).html(frame())),
        ("admin-act", opened.html(frame())),
    ];
    all.extend(asks.map(|(name, what)| (name, ask(what).html(frame()))));
    all
}
