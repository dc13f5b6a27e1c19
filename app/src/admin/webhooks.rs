//! `/admin/settings/webhooks`: how webhooks are, and what can be done about them.

use jiff::Timestamp;
use leptos::prelude::*;

use super::{
    fields::Line,
    once::ShownOnce,
    table::{Column, Table},
    tokens::{ENDS, FORM, SETTINGS},
};
use crate::{
    language::UiLanguage,
    portal::{
        Form, Frame,
        forms::{ErrorSummary, NoticeBox, Post},
        icon::Icon,
        page,
        parts::{
            BUTTON, BackLink, CARD, Callout, Chip, Empty, Facts, H1, H2, LEAD, LINK, PRIMARY, Tone,
            ago, fact, moment, own,
        },
    },
    when::When,
};

/// Whether a webhook's events are delivered, and why not.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WebhookStanding {
    /// The configuration file says so.
    Disabled,
    /// No server has started with it yet.
    NotRegistered,
    /// It answered 410.
    Gone(Timestamp),
    /// It has no secret.
    WithoutSecret,
    /// It asked for a pause, until then.
    Paused(Timestamp),
    /// They are.
    InUse,
}

/// A webhook.
#[derive(Debug, Clone)]
pub struct Webhook {
    /// What it is called.
    pub id: String,
    /// Where it is, without the query.
    pub url: String,
    /// Which events it wants; empty: all.
    pub wants: Vec<String>,
    /// Whether it gets them.
    pub standing: WebhookStanding,
    /// When each secret that signs was made, and until when it signs, if it has an end.
    pub secrets: Vec<(Timestamp, Option<Timestamp>)>,
    /// How many events wait, and since when the oldest does.
    pub lag: (i64, Option<Timestamp>),
}

/// All webhooks.
#[derive(Debug, Clone)]
pub struct WebhooksPage {
    /// The webhooks.
    pub webhooks: Vec<Webhook>,
    /// Whether the visitor may add some.
    pub may_change: bool,
    /// Whether one was just removed.
    pub removed: bool,
}

/// What came of a try.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TryOutcome {
    /// It was taken.
    Delivered,
    /// It is tried again.
    ToBeRetried,
    /// That was the last one.
    Failed,
    /// It waited for too long.
    Skipped,
}

/// A try.
#[derive(Debug, Clone)]
pub struct WebhookTry {
    /// When.
    pub at: Timestamp,
    /// The event's type.
    pub event_type: String,
    /// The event's id.
    pub event: String,
    /// What came of it.
    pub outcome: TryOutcome,
    /// The answer's status, or what went wrong.
    pub answer: String,
}

/// What was just done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WebhookDone {
    /// It goes on.
    Enabled,
    /// It is as it was wanted.
    Changed,
    /// So many events are queued again.
    Replayed(u64),
}

/// One webhook.
#[derive(Debug, Clone)]
pub struct WebhookPage {
    /// The webhook.
    pub webhook: Webhook,
    /// Whether the configuration file has it, so that it cannot be changed here.
    pub of_file: bool,
    /// The newest tries.
    pub tries: Vec<WebhookTry>,
    /// The address of earlier ones.
    pub earlier: Option<String>,
    /// Since when events are to be sent again, as typed.
    pub since: String,
    /// Whether that is no time.
    pub since_wrong: bool,
    /// What was just done.
    pub done: Option<WebhookDone>,
    /// The form, for who may do something.
    pub form: Option<Form>,
}

/// The page that asks before a secret is made.
#[derive(Debug, Clone)]
pub struct NewSecretPage {
    /// The webhook.
    pub webhook: Webhook,
    /// The form.
    pub form: Form,
}

/// A secret that was just made: the only page that shows it.
#[derive(Debug, Clone)]
pub struct MadeSecretPage {
    /// The webhook's id.
    pub webhook: String,
    /// The secret.
    pub secret: String,
}

const ADDRESS: &str = "/admin/settings/webhooks";

fn standing(when: &When, standing: WebhookStanding) -> AnyView {
    let ui = when.ui;
    let (tone, words, at) = match standing {
        WebhookStanding::Disabled => (Tone::Quiet, "webhook-disabled", None),
        WebhookStanding::NotRegistered => (Tone::Attention, "webhook-not-registered", None),
        WebhookStanding::Gone(at) => (Tone::Problem, "webhook-gone", Some(at)),
        WebhookStanding::WithoutSecret => (Tone::Problem, "webhook-without-secret", None),
        WebhookStanding::Paused(at) => (Tone::Attention, "webhook-paused", Some(at)),
        WebhookStanding::InUse => (Tone::Good, "webhook-in-use", None),
    };
    view! {
        <Chip tone=tone words=ui.text(words)/>
        {at.map(|at| view! { <span class="block text-sm text-quiet">{when.exact(at)}</span> })}
    }
    .into_any()
}

fn lag(when: &When, (events, oldest): (i64, Option<Timestamp>)) -> AnyView {
    let ui = when.ui;
    let count = usize::try_from(events).unwrap_or_default();
    let oldest =
        oldest.map(|at| view! { <span class="block text-sm text-quiet">{when.ago(at)}</span> });
    view! { {ui.text_with_count("webhook-lag", count, &[])} {oldest} }.into_any()
}

impl WebhooksPage {
    /// The page.
    #[must_use]
    pub fn html(self, frame: Frame) -> String {
        let when = When::of(&frame);
        let title = frame.ui.text("webhooks-title");
        page(frame, SETTINGS.wide(), &title.clone(), move |ui| {
            let columns = ["webhook-id", "token-state", "webhook-waits"]
                .map(|words| Column::words(ui.text(words)));
            let none = self.webhooks.is_empty();
            let add = self.may_change.then(|| {
                view! { <a class=PRIMARY href="/admin/settings/new-webhook">{ui.text("webhook-add")}</a> }
            });
            let done = self.removed.then(|| {
                view! {
                    <Callout tone=Tone::Good heading=ui.text("webhook-removed") role=Some("status")/>
                }
            });
            let row = |hook: Webhook| {
                let name = view! {
                    <a class=LINK href=format!("{ADDRESS}/{}", hook.id)>{hook.id.clone()}</a>
                    <span class="block text-sm text-quiet wrap-anywhere" dir="ltr">{hook.url}</span>
                };
                vec![name.into_any(), standing(&when, hook.standing), lag(&when, hook.lag)]
            };
            let rows: Vec<_> = self.webhooks.into_iter().map(row).collect();
            let list = if none {
                view! {
                    <Empty icon=Icon::Line words=ui.text("webhooks-none") hint=ui.text("webhooks-none-next")>
                        {add}
                    </Empty>
                }
                .into_any()
            } else {
                view! {
                    <Table caption=ui.text("webhooks-title") columns=columns.into() rows=rows/>
                    <p class="mt-6">{add}</p>
                }
                .into_any()
            };
            view! {
                <BackLink href="/admin/settings".to_owned() words=ui.text("admin-settings")/>
                <h1 class=H1>{title}</h1>
                <p class=LEAD>{ui.text("webhooks-lead")}</p>
                {done}
                {list}
            }
        })
    }
}

fn tries(when: &When, tries: Vec<WebhookTry>) -> AnyView {
    let ui = when.ui;
    if tries.is_empty() {
        return view! { <p class="mt-4 text-quiet">{ui.text("webhook-no-tries")}</p> }.into_any();
    }
    let columns = ["admin-log-when", "webhook-event", "webhook-outcome"]
        .map(|words| Column::words(ui.text(words)));
    let row = |line: WebhookTry| {
        let (tone, words) = match line.outcome {
            TryOutcome::Delivered => (Tone::Good, "webhook-delivered"),
            TryOutcome::ToBeRetried => (Tone::Attention, "webhook-to-be-retried"),
            TryOutcome::Failed => (Tone::Problem, "webhook-failed"),
            TryOutcome::Skipped => (Tone::Quiet, "webhook-skipped"),
        };
        let event = view! {
            {line.event_type}
            <code class="block font-mono text-sm text-quiet wrap-anywhere" dir="ltr">{line.event}</code>
        };
        let outcome = view! {
            <Chip tone=tone words=ui.text(words)/>
            <span class="block text-sm text-quiet wrap-anywhere" dir="auto">{line.answer}</span>
        };
        vec![moment(when, line.at).into_any(), event.into_any(), outcome.into_any()]
    };
    let rows = tries.into_iter().map(row).collect();
    view! { <Table caption=ui.text("webhook-log") columns=columns.into() rows=rows/> }.into_any()
}

fn secrets(when: &When, secrets: Vec<(Timestamp, Option<Timestamp>)>) -> Option<AnyView> {
    let line = |(made, end): (Timestamp, Option<Timestamp>)| {
        let end = end.map(|end| {
            let words = when.ui.text_with("validity-until", &[("when", &when.exact(end))]);
            view! { <span class="text-quiet">", " {words}</span> }
        });
        view! { <li>{ago(when, made)} {end}</li> }
    };
    (!secrets.is_empty())
        .then(|| view! { <ul>{secrets.into_iter().map(line).collect_view()}</ul> }.into_any())
}

fn acts(
    ui: UiLanguage,
    address: &str,
    since: String,
    wrong: Option<String>,
    token: &str,
) -> AnyView {
    view! {
        <h2 class=format!("mt-10 {H2}")>{ui.text("webhook-acts")}</h2>
        <div class=format!("mt-3 flex flex-col gap-8 p-4 sm:px-6 {CARD}")>
            <div>
                <p class="max-w-[68ch]">{ui.text("webhook-secret-lead")}</p>
                <p class="mt-3">
                    <a class=BUTTON href=format!("{address}/secret")>{ui.text("webhook-secret-make")}</a>
                </p>
            </div>
            <div>
                <p class="max-w-[68ch]">{ui.text("webhook-enable-lead")}</p>
                <Post action=format!("{address}/enabling") token=token.to_owned() class="mt-3">
                    <button class=BUTTON type="submit">{ui.text("webhook-enable")}</button>
                </Post>
            </div>
            <Post action=format!("{address}/replay") token=token.to_owned() class="flex flex-col gap-3">
                <Line
                    id="since"
                    label=ui.text("webhook-since")
                    hint=Some(ui.text("webhook-since-hint"))
                    value=since
                    kind="datetime-local"
                    width="w-64"
                    problem=wrong
                />
                <p>
                    <button class=BUTTON type="submit">{ui.text("webhook-replay")}</button>
                </p>
            </Post>
        </div>
    }
    .into_any()
}

impl WebhookPage {
    /// The page.
    #[must_use]
    pub fn html(self, frame: Frame) -> String {
        let when = When::of(&frame);
        let title = self.webhook.id.clone();
        page(frame, SETTINGS.wide(), &title.clone(), move |ui| {
            let hook = self.webhook;
            let address = format!("{ADDRESS}/{}", hook.id);
            let wants = if hook.wants.is_empty() {
                ui.text("webhook-all-events")
            } else {
                hook.wants.join(", ")
            };
            let source =
                ui.text(if self.of_file { "webhook-from-file" } else { "settings-from-console" });
            let facts = vec![
                fact(ui.text("webhook-url"), own(&hook.url)),
                fact(ui.text("token-state"), Some(standing(&when, hook.standing))),
                fact(ui.text("webhook-events"), Some(wants)),
                fact(ui.text("webhook-waits"), Some(lag(&when, hook.lag))),
                fact(ui.text("webhook-secrets"), secrets(&when, hook.secrets)),
                fact(ui.text("webhook-source"), Some(source)),
            ];
            let done = self.done.map(|done| {
                let words = match done {
                    WebhookDone::Enabled => ui.text("webhook-enabled"),
                    WebhookDone::Changed => ui.text("webhook-changed"),
                    WebhookDone::Replayed(count) => {
                        let count = usize::try_from(count).unwrap_or(usize::MAX);
                        ui.text_with_count("webhook-replayed", count, &[])
                    }
                };
                view! { <Callout tone=Tone::Good heading=words role=Some("status")/> }
            });
            let wrong = self.since_wrong.then(|| ui.text("setting-time-wrong"));
            let summary: Vec<_> = wrong.clone().map(|words| ("since", words)).into_iter().collect();
            let notice = self.form.as_ref().and_then(|form| form.notice);
            let own_acts = (self.form.is_some() && !self.of_file).then(|| {
                view! {
                    <p class="mt-4 flex flex-wrap items-center gap-x-6 gap-y-3">
                        <a class=BUTTON href=format!("{address}/settings")>{ui.text("webhook-change")}</a>
                        <a class=LINK href=format!("{address}/removal")>{ui.text("webhook-remove")}</a>
                    </p>
                }
            });
            let acts = self.form.map(|form| acts(ui, &address, self.since, wrong, &form.token));
            let earlier = self.earlier.map(|earlier| {
                view! { <p class="mt-6"><a class=BUTTON href=earlier>{ui.text("admin-log-earlier")}</a></p> }
            });
            view! {
                <BackLink href=ADDRESS.to_owned() words=ui.text("webhooks-title")/>
                <NoticeBox ui=ui notice=notice/>
                <ErrorSummary ui=ui problems=summary/>
                <h1 class=format!("{H1} mb-6")>{title}</h1>
                {done}
                <div class="mt-6">
                    <Facts all=facts/>
                </div>
                {own_acts}
                {acts}
                <h2 class=format!("mt-10 {H2}")>{ui.text("webhook-log")}</h2>
                {tries(&when, self.tries)}
                {earlier}
            }
        })
    }
}

impl NewSecretPage {
    /// The page.
    #[must_use]
    pub fn html(self, frame: Frame) -> String {
        let title = frame.ui.text("webhook-secret-make");
        page(frame, SETTINGS, &title.clone(), move |ui| {
            let id = self.webhook.id;
            let address = format!("{ADDRESS}/{id}");
            view! {
                <BackLink href=address.clone() words=id/>
                <NoticeBox ui=ui notice=self.form.notice/>
                <h1 class=H1>{title}</h1>
                <p class=LEAD>{ui.text("webhook-secret-lead")}</p>
                <Post action=format!("{address}/secret") token=self.form.token class=FORM>
                    <p class=ENDS>
                        <button class=PRIMARY type="submit">{ui.text("webhook-secret-make")}</button>
                        <a class=LINK href=address.clone()>{ui.text("portal-cancel")}</a>
                    </p>
                </Post>
            }
        })
    }
}

impl MadeSecretPage {
    /// The page.
    #[must_use]
    pub fn html(self, frame: Frame) -> String {
        let ui = frame.ui;
        let once = ShownOnce {
            title: ui.text("webhook-secret-made"),
            lead: ui.text("webhook-secret-made-lead"),
            next: ui.text("webhook-secret-once-next"),
            label: ui.text("webhook-secret"),
            secret: self.secret,
            back: (format!("{ADDRESS}/{}", self.webhook), ui.text("webhook-back")),
        };
        once.html(frame)
    }
}
