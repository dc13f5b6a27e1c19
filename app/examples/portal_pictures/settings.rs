//! The console's settings, in each of their states.

use app::{
    UiLanguage,
    admin::{
        CheckState, Checked, ChecksPage, Conflict, FieldKind, FieldProblem, MadeTokenPage,
        NewTokenPage, RemoveWebhookPage, SettingField, SettingLine, SettingsFormPage, SettingsPage,
        SettingsSection, Source, Token, TokenProblem, TokensPage, TryOutcome, TypedWebhook,
        Validity, Value, Webhook, WebhookDone, WebhookFormPage, WebhookPage, WebhookProblem,
        WebhookStanding, WebhookTry, WebhooksPage,
    },
    portal::{Frame, Section},
};

use super::samples::{HOSTILE, ago, form, frame};

const GUID: &str = "6babcaad-604b-40ac-a9d7-9fd97c0b779f";

fn in_console(ui: UiLanguage, address: &str) -> Frame {
    Frame { console: Section::ALL.into(), ..frame(ui, address) }
}

fn tokens(count: usize) -> TokensPage {
    let validities = [
        Validity::Good(None),
        Validity::Good(Some(ago(-90))),
        Validity::Expired(ago(3)),
        Validity::Revoked(ago(30)),
    ];
    let token = |n: usize| Token {
        id: GUID.to_owned(),
        name: if n == 1 { HOSTILE.to_owned() } else { "Our MDM server".to_owned() },
        rights: ["enroll", "read", "compliance", "removal"][..=n % 4]
            .iter()
            .map(|right| (*right).to_owned())
            .collect(),
        made_at: ago(i64::try_from(n).unwrap_or_default() + 1),
        validity: validities[n % 4],
    };
    TokensPage { tokens: (0..count).map(token).collect(), may_change: true, revoked: count == 4 }
}

fn overview() -> SettingsPage {
    let line = |key, value, source| SettingLine { key, value, source };
    let group = || vec![GUID.to_owned(), "5d3f2f0e-8a4c-4b7e-9f54-2f6b0a1d7c93".to_owned()];
    SettingsPage {
        sections: vec![
            SettingsSection {
                name: "caps",
                lines: vec![
                    line("device_cap", Value::Text("15".to_owned()), Source::File),
                    line(
                        "cap_override",
                        Value::List(vec![format!("group {GUID} 1000")]),
                        Source::Console,
                    ),
                ],
                may_change: true,
            },
            SettingsSection {
                name: "restrictions",
                lines: vec![
                    line(
                        "restrictions.personal_devices",
                        Value::Choice("blocked".to_owned()),
                        Source::Console,
                    ),
                    line("restrictions.minimum_os_version", Value::Nothing, Source::Default),
                    line("restrictions.licensed_groups", Value::List(group()), Source::Console),
                    line("restrictions.pin", Value::Choice("off".to_owned()), Source::Default),
                ],
                may_change: true,
            },
            SettingsSection {
                name: "sign-in",
                lines: vec![
                    line("sign_in.client_id", Value::Text(HOSTILE.to_owned()), Source::File),
                    line("sign_in.client_secret", Value::Secret, Source::File),
                ],
                may_change: false,
            },
        ],
        done: Some("restrictions"),
    }
}

fn field(key: &'static str, id: &'static str, kind: FieldKind, typed: &str) -> SettingField {
    let typed = typed.to_owned();
    SettingField { key, id, kind, typed, fixed: None, adds: false, problem: None, theirs: None }
}

fn restrictions() -> SettingsFormPage {
    let personal = FieldKind::Choice(vec!["allowed", "blocked"]);
    SettingsFormPage {
        section: "restrictions",
        fields: vec![
            field(
                "restrictions.personal_devices",
                "restrictions-personal_devices",
                personal,
                "blocked",
            ),
            SettingField {
                fixed: Some(Value::Text("10.0.19045".to_owned())),
                ..field(
                    "restrictions.minimum_os_version",
                    "restrictions-minimum_os_version",
                    FieldKind::Line,
                    "",
                )
            },
            field(
                "restrictions.licensed_groups",
                "restrictions-licensed_groups",
                FieldKind::Lines,
                GUID,
            ),
            field(
                "restrictions.licensed_users",
                "restrictions-licensed_users",
                FieldKind::Lines,
                "",
            ),
        ],
        seen: "seen".to_owned(),
        conflict: None,
        form: form(None),
    }
}

fn wrong() -> SettingsFormPage {
    let mut page = restrictions();
    page.fields[2].typed = format!("{GUID}\n{HOSTILE}");
    page.fields[2].problem = Some(FieldProblem::Wrong(Some(2)));
    page.fields[3].problem = Some(FieldProblem::Wrong(None));
    page
}

fn conflict() -> SettingsFormPage {
    let mut page = restrictions();
    page.fields[0].theirs = Some(Value::Choice("allowed".to_owned()));
    page.conflict = Some(Conflict { by: Some("grace@contoso.com".to_owned()), at: Some(ago(0)) });
    page
}

fn checks() -> ChecksPage {
    let checked = |check: &str, state, what: &str, to_do: Option<&str>| Checked {
        check: check.to_owned(),
        state,
        what: what.to_owned(),
        to_do: to_do.map(str::to_owned),
    };
    ChecksPage {
        found: Some(vec![
            checked("terms", CheckState::Ok, "2 policies are in force", None),
            checked("sign-in client", CheckState::Failed, HOSTILE, Some("make a new secret")),
            checked("webhook", CheckState::Skipped, "mdm is disabled: its events wait", None),
        ]),
        form: form(None),
    }
}

fn graph() -> SettingsFormPage {
    let unreachable = FieldKind::Choice(vec!["refuse", "without"]);
    SettingsFormPage {
        section: "graph",
        fields: vec![
            field("graph.client_id", "graph-client_id", FieldKind::Line, GUID),
            field("graph.client_secret", "graph-client_secret", FieldKind::Secret(false), ""),
            SettingField {
                problem: Some(FieldProblem::Wrong(None)),
                ..field("graph.certificate", "graph-certificate", FieldKind::SecretLines(true), "")
            },
            field("graph.groups_unreachable", "graph-groups_unreachable", unreachable, "refuse"),
            field("graph.root", "graph-root", FieldKind::Line, ""),
        ],
        seen: "seen".to_owned(),
        conflict: None,
        form: form(None),
    }
}

fn webhook(id: &str, standing: WebhookStanding) -> Webhook {
    Webhook {
        id: id.to_owned(),
        url: "https://hooks.contoso.com/a-long-path-without-any-break/vestibule".to_owned(),
        wants: vec!["device.enrolled".to_owned(), "device.removed".to_owned()],
        standing,
        secrets: vec![(ago(3), None), (ago(40), Some(ago(-1)))],
        lag: (12, Some(ago(1))),
    }
}

fn webhooks(count: usize) -> WebhooksPage {
    let all = [
        webhook("mdm", WebhookStanding::InUse),
        webhook("a-name-of-thirty-two-characters-", WebhookStanding::Gone(ago(2))),
        webhook("audit", WebhookStanding::WithoutSecret),
        webhook("off", WebhookStanding::Disabled),
    ];
    let webhooks = all.into_iter().take(count).collect();
    WebhooksPage { webhooks, may_change: true, removed: count == 4 }
}

fn one_webhook(of_file: bool) -> WebhookPage {
    let line = |outcome, answer: &str| WebhookTry {
        at: ago(1),
        event_type: "device.enrolled".to_owned(),
        event: GUID.to_owned(),
        outcome,
        answer: answer.to_owned(),
    };
    WebhookPage {
        webhook: webhook("audit", WebhookStanding::InUse),
        of_file,
        tries: vec![line(TryOutcome::ToBeRetried, "500"), line(TryOutcome::Delivered, "204")],
        earlier: None,
        since: String::new(),
        since_wrong: false,
        done: (!of_file).then_some(WebhookDone::Changed),
        form: Some(form(None)),
    }
}

fn webhook_form(webhook: Option<&str>, problem: Option<WebhookProblem>) -> WebhookFormPage {
    let types = ["decision.made", "device.enrolled", "device.removed", "agreement.withdrawn"];
    let conflict = Conflict { by: Some("grace@contoso.com".to_owned()), at: Some(ago(0)) };
    WebhookFormPage {
        webhook: webhook.map(str::to_owned),
        typed: TypedWebhook {
            id: String::new(),
            url: problem.map_or(String::new(), |_| HOSTILE.to_owned()),
            timeout: "15".to_owned(),
            disabled: false,
            events: types
                .iter()
                .map(|kind| ((*kind).to_owned(), kind.starts_with("dev")))
                .collect(),
        },
        problem,
        seen: "seen".to_owned(),
        conflict: webhook.map(|_| (conflict, "https://hooks.contoso.com/v2".to_owned())),
        form: form(None),
    }
}

fn webhook_removal() -> RemoveWebhookPage {
    RemoveWebhookPage {
        webhook: "audit".to_owned(),
        url: "https://hooks.contoso.com/vestibule".to_owned(),
        waiting: 12,
        form: form(None),
    }
}

/// Every page, each with a name.
pub(crate) fn pages(ui: UiLanguage) -> Vec<(&'static str, String)> {
    let frame = || in_console(ui, "/admin/settings");
    let rights = |chosen| {
        ["enroll", "read", "compliance", "removal"].map(|right| (right.to_owned(), chosen)).to_vec()
    };
    let new = NewTokenPage {
        name: String::new(),
        rights: rights(false),
        until: String::new(),
        problems: vec![TokenProblem::Name, TokenProblem::Rights],
        form: form(None),
    };
    let made = MadeTokenPage {
        name: HOSTILE.to_owned(),
        secret: "vst_2bq0rZ6iJ3v0cF5cXo8w1pVdYb7NnGmQkLhTsReWzUE".to_owned(),
    };
    vec![
        ("settings", overview().html(frame())),
        ("settings-form", restrictions().html(frame())),
        ("settings-wrong", wrong().html(frame())),
        ("settings-conflict", conflict().html(frame())),
        ("tokens-0", tokens(0).html(frame())),
        ("tokens", tokens(4).html(frame())),
        ("token-new", new.html(frame())),
        ("token-made", made.html(frame())),
        ("checks", checks().html(frame())),
        ("settings-graph", graph().html(frame())),
        ("webhooks-0", webhooks(0).html(frame())),
        ("webhooks", webhooks(4).html(frame())),
        ("webhook", one_webhook(false).html(frame())),
        ("webhook-of-file", one_webhook(true).html(frame())),
        ("webhook-new", webhook_form(None, Some(WebhookProblem::Url)).html(frame())),
        ("webhook-conflict", webhook_form(Some("audit"), None).html(frame())),
        ("webhook-removal", webhook_removal().html(frame())),
    ]
}
