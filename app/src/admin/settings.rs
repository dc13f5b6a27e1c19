//! `/admin/settings`: a tenant's settings, all of them on one page, and a form for each of their sections.

mod form;
mod logo;
mod words;

pub use form::{Conflict, FieldKind, FieldProblem, SettingField, SettingsFormPage};
pub use logo::{LogoPage, LogoWrong};
pub use words::setting_has_words;

pub(super) use form::conflict_box;

use jiff::Timestamp;
use leptos::prelude::*;

use self::words::{choice, section, words};
use super::tokens::SETTINGS;
use crate::{
    portal::{
        Frame, page,
        parts::{BUTTON, CARD, Callout, Choice, H1, H2, LEAD, Tone, own},
    },
    terms_of_use::Logo,
    when::When,
};

/// Where a value comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Source {
    /// The operator's configuration file.
    File,
    /// The console.
    Console,
    /// Both: a list that each adds to.
    Both,
    /// Nobody has set it.
    Default,
}

/// A setting's value, to be shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// There is none.
    Nothing,
    /// One of some that have words.
    Choice(String),
    /// A text or a number.
    Text(String),
    /// A list.
    List(Vec<String>),
    /// A time.
    Time(Timestamp),
    /// A secret that is there.
    Secret,
    /// A picture.
    Picture(Logo),
}

/// A setting on the overview.
#[derive(Debug, Clone)]
pub struct SettingLine {
    /// Its key.
    pub key: &'static str,
    /// Its value.
    pub value: Value,
    /// Where that comes from.
    pub source: Source,
}

/// A section on the overview.
#[derive(Debug, Clone)]
pub struct SettingsSection {
    /// Its name.
    pub name: &'static str,
    /// Its settings.
    pub lines: Vec<SettingLine>,
    /// Whether the visitor can change something in it.
    pub may_change: bool,
}

/// All settings.
#[derive(Debug, Clone)]
pub struct SettingsPage {
    /// The sections.
    pub sections: Vec<SettingsSection>,
    /// The section that was just changed.
    pub done: Option<&'static str>,
}

/// The address of a section's form.
fn address(section: &str) -> String {
    format!("/admin/settings/{section}")
}

/// A value in words.
fn shown(when: &When, key: &str, value: Value) -> AnyView {
    let ui = when.ui;
    match value {
        Value::Nothing => {
            let words = words(ui, key).map(|words| words.none).unwrap_or_default();
            view! { <span class="text-quiet">{words}</span> }.into_any()
        }
        Value::Choice(value) => choice(ui, key, &value).into_any(),
        Value::Text(text) => own(&text).into_any(),
        Value::List(all) => {
            let line = |text: String| {
                view! { <li><code class="font-mono text-sm wrap-anywhere" dir="ltr">{text}</code></li> }
            };
            view! { <ul>{all.into_iter().map(line).collect_view()}</ul> }.into_any()
        }
        Value::Time(at) => when.exact(at).into_any(),
        Value::Secret => ui.text("setting-secret-set").into_any(),
        Value::Picture(Logo { address, width, height }) => {
            let alt = ui.text("setting-logo");
            view! { <img class="logo" src=address alt=alt width=width height=height/> }.into_any()
        }
    }
}

impl SettingsPage {
    /// The page.
    #[must_use]
    pub fn html(self, frame: Frame) -> String {
        let when = When::of(&frame);
        let title = frame.ui.text("admin-settings");
        page(frame, SETTINGS, &title.clone(), move |ui| {
            let done = self.done.map(|name| {
                let heading = ui.text_with("settings-saved", &[("section", &section(ui, name))]);
                view! {
                    <Callout tone=Tone::Good heading=heading role=Some("status")>
                        <p>{ui.text("settings-saved-next")}</p>
                    </Callout>
                }
            });
            let part = |part: SettingsSection| {
                let name = section(ui, part.name);
                let change = part.may_change.then(|| {
                    view! {
                        <a class=BUTTON href=address(part.name)>
                            {ui.text("settings-change")}
                            <span class="sr-only">": " {name.clone()}</span>
                        </a>
                    }
                });
                let line = |line: SettingLine| {
                    let label = words(ui, line.key).map(|words| words.label).unwrap_or_default();
                    let source = ui.text(match line.source {
                        Source::File => "settings-from-file",
                        Source::Console => "settings-from-console",
                        Source::Both => "settings-from-both",
                        Source::Default => "settings-from-default",
                    });
                    view! {
                        <div class="grid gap-x-6 gap-y-1 px-4 py-3 sm:grid-cols-[13rem_minmax(0,1fr)_8rem] sm:px-6">
                            <dt class="text-quiet wrap-anywhere">{label}</dt>
                            <dd class="min-w-0 wrap-anywhere">{shown(&when, line.key, line.value)}</dd>
                            <dd class="text-sm text-quiet wrap-anywhere sm:text-end">{source}</dd>
                        </div>
                    }
                };
                view! {
                    <section id=part.name>
                        <div class="mt-10 flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
                            <h2 class=H2>{name.clone()}</h2>
                            {change}
                        </div>
                        <dl class=format!("mt-3 divide-y divide-edge {CARD}")>
                            {part.lines.into_iter().map(line).collect_view()}
                        </dl>
                    </section>
                }
            };
            let link = |href: &str, label: &str, hint: &str| {
                view! { <Choice href=href.to_owned() label=ui.text(label) hint=ui.text(hint)/> }
            };
            view! {
                <h1 class=H1>{title}</h1>
                <p class=LEAD>{ui.text("settings-lead")}</p>
                {done}
                <ul class=format!("mt-8 divide-y divide-edge {CARD}")>
                    {link("/admin/settings/tokens", "tokens-title", "tokens-hint")}
                    {link("/admin/settings/pins", "pins-title", "pins-hint")}
                    {link("/admin/settings/webhooks", "webhooks-title", "webhooks-hint")}
                    {link("/admin/settings/check", "checks-title", "checks-hint")}
                </ul>
                {self.sections.into_iter().map(part).collect_view()}
            }
        })
    }
}
