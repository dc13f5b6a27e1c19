//! `/admin/settings/tokens`: API tokens of MDM servers.

use jiff::Timestamp;
use leptos::prelude::*;

use super::{
    fields::{AnyOf, Line},
    once::ShownOnce,
    table::{Column, Table},
};
use crate::{
    language::UiLanguage,
    portal::{
        Form, Frame, Place, Section,
        forms::{ErrorSummary, NoticeBox, Post, titled},
        icon::Icon,
        page,
        parts::{
            BackLink, Callout, Chip, DANGER, Empty, Facts, H1, LEAD, LINK, PRIMARY, Points, Tone,
            ago, fact, moment, own, shown,
        },
    },
    when::When,
};

/// Whether something that can be revoked and can have an end is still good.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Validity {
    /// It is; until then, if it has an end.
    Good(Option<Timestamp>),
    /// It was used as often as it could be.
    UsedUp,
    /// It was, until then.
    Expired(Timestamp),
    /// It was revoked.
    Revoked(Timestamp),
}

/// A token, without its secret.
#[derive(Debug, Clone)]
pub struct Token {
    /// Its id.
    pub id: String,
    /// What people know it by.
    pub name: String,
    /// The names of what it may be used for.
    pub rights: Vec<String>,
    /// When it was made.
    pub made_at: Timestamp,
    /// Whether it is good.
    pub validity: Validity,
}

/// All tokens.
#[derive(Debug, Clone)]
pub struct TokensPage {
    /// The tokens.
    pub tokens: Vec<Token>,
    /// Whether the visitor may make and revoke some.
    pub may_change: bool,
    /// Whether one was just revoked.
    pub revoked: bool,
}

/// What can be wrong with a new token.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TokenProblem {
    /// It has no name, or a name that is too long.
    Name,
    /// It has no right.
    Rights,
    /// Its last day is past, or no day.
    Until,
}

/// The form for a new token.
#[derive(Debug, Clone)]
pub struct NewTokenPage {
    /// The name, as it was typed.
    pub name: String,
    /// All rights, and whether each was chosen.
    pub rights: Vec<(String, bool)>,
    /// The last day, as it was typed.
    pub until: String,
    /// What is wrong.
    pub problems: Vec<TokenProblem>,
    /// The form.
    pub form: Form,
}

/// A token that was just made: the only page that shows it.
#[derive(Debug, Clone)]
pub struct MadeTokenPage {
    /// The name.
    pub name: String,
    /// The token itself.
    pub secret: String,
}

/// The page that asks before a token is revoked.
#[derive(Debug, Clone)]
pub struct RevokeTokenPage {
    /// The token.
    pub token: Token,
    /// The form.
    pub form: Form,
}

pub(super) const SETTINGS: Place = Place::Admin(Section::Settings);
/// A form with fields below each other.
pub(super) const FORM: &str = "mt-8 flex flex-col gap-8";
/// Its buttons.
pub(super) const ENDS: &str = "flex flex-wrap items-center gap-x-6 gap-y-4";
const ADDRESS: &str = "/admin/settings/tokens";

/// A right in words.
fn words(ui: UiLanguage, right: &str) -> String {
    match right {
        "enroll" => ui.text("token-right-enroll"),
        "read" => ui.text("token-right-read"),
        "compliance" => ui.text("token-right-compliance"),
        "removal" => ui.text("token-right-removal"),
        other => other.to_owned(),
    }
}

/// Whether something is good, as a chip and a time.
pub(super) fn validity(when: &When, validity: Validity) -> AnyView {
    let ui = when.ui;
    let (tone, words, at) = match validity {
        Validity::Good(None) => (Tone::Good, ui.text("validity-good"), None),
        Validity::Good(Some(at)) => {
            let until = ui.text_with("validity-until", &[("when", &when.exact(at))]);
            (Tone::Good, ui.text("validity-good"), Some(until))
        }
        Validity::UsedUp => (Tone::Quiet, ui.text("validity-used-up"), None),
        Validity::Expired(at) => (Tone::Quiet, ui.text("validity-expired"), Some(when.exact(at))),
        Validity::Revoked(at) => (Tone::Quiet, ui.text("validity-revoked"), Some(when.exact(at))),
    };
    view! {
        <Chip tone=tone words=words/>
        {at.map(|at| view! { <span class="block text-sm text-quiet">{at}</span> })}
    }
    .into_any()
}

impl TokensPage {
    /// The page.
    #[must_use]
    pub fn html(self, frame: Frame) -> String {
        let when = When::of(&frame);
        let title = frame.ui.text("tokens-title");
        page(frame, SETTINGS.wide(), &title.clone(), move |ui| {
            let may_change = self.may_change;
            let make = may_change.then(|| {
                view! { <a class=PRIMARY href=format!("{ADDRESS}/new")>{ui.text("token-make")}</a> }
            });
            let mut columns: Vec<_> = ["token-name", "token-rights", "token-made", "token-state"]
                .map(|words| Column::words(ui.text(words)))
                .into();
            if may_change {
                columns.push(Column::words(ui.text("table-act")));
            }
            let row = |token: Token| {
                let rights: Vec<_> = token.rights.iter().map(|right| words(ui, right)).collect();
                let good = matches!(token.validity, Validity::Good(_));
                let mut cells = vec![
                    own(&token.name).into_any(),
                    rights.join(", ").into_any(),
                    moment(&when, token.made_at).into_any(),
                    validity(&when, token.validity),
                ];
                if may_change {
                    let revoke = good.then(|| {
                        view! {
                            <a class=format!("{LINK} whitespace-nowrap") href=format!("{ADDRESS}/{}/revocation", token.id)>
                                {ui.text("token-revoke")}
                                <span class="sr-only">": " {own(&token.name)}</span>
                            </a>
                        }
                    });
                    cells.push(revoke.into_any());
                }
                cells
            };
            let none = self.tokens.is_empty();
            let rows: Vec<_> = self.tokens.into_iter().map(row).collect();
            let list = if none {
                view! {
                    <Empty icon=Icon::Line words=ui.text("tokens-none") hint=ui.text("tokens-none-next")>
                        {make}
                    </Empty>
                }
                .into_any()
            } else {
                view! {
                    <Table caption=ui.text("tokens-title") columns=columns rows=rows/>
                    <p class="mt-6">{make}</p>
                }
                .into_any()
            };
            let done = self.revoked.then(|| {
                view! {
                    <Callout tone=Tone::Good heading=ui.text("token-revoked") role=Some("status")>
                        <p>{ui.text("token-revoked-next")}</p>
                    </Callout>
                }
            });
            view! {
                <BackLink href="/admin/settings".to_owned() words=ui.text("admin-settings")/>
                <h1 class=H1>{title}</h1>
                <p class=LEAD>{ui.text("tokens-lead")}</p>
                {done}
                {list}
            }
        })
    }
}

impl NewTokenPage {
    /// The page.
    #[must_use]
    pub fn html(self, frame: Frame) -> String {
        let ui = frame.ui;
        let title = titled(ui, ui.text("token-make"), !self.problems.is_empty());
        page(frame, SETTINGS, &title, move |ui| {
            let problem = |which: TokenProblem, words: &str| {
                self.problems.contains(&which).then(|| ui.text(words))
            };
            let name = problem(TokenProblem::Name, "token-name-wrong");
            let rights = problem(TokenProblem::Rights, "token-rights-wrong");
            let until = problem(TokenProblem::Until, "good-until-wrong");
            let all = [("name", &name), ("right", &rights), ("until", &until)];
            let all: Vec<_> =
                all.into_iter().filter_map(|(id, words)| Some((id, words.clone()?))).collect();
            let offered = self.rights.into_iter();
            let offered =
                offered.map(|(right, chosen)| (right.clone(), words(ui, &right), chosen)).collect();
            view! {
                <BackLink href=ADDRESS.to_owned() words=ui.text("tokens-title")/>
                <NoticeBox ui=ui notice=self.form.notice/>
                <ErrorSummary ui=ui problems=all/>
                <h1 class=H1>{ui.text("token-make")}</h1>
                <p class=LEAD>{ui.text("token-make-lead")}</p>
                <Post
                    action=format!("{ADDRESS}/new")
                    token=self.form.token
                    class=FORM
                >
                    <Line id="name" label=ui.text("token-name") hint=Some(ui.text("token-name-hint")) value=self.name problem=name/>
                    <AnyOf name="right" legend=ui.text("token-rights") hint=ui.text("token-rights-hint") problem=rights options=offered/>
                    <Line
                        id="until"
                        label=ui.text("good-until")
                        hint=Some(ui.text("good-until-hint"))
                        value=self.until
                        kind="date"
                        width="w-48"
                        problem=until
                    />
                    <p class=ENDS>
                        <button class=PRIMARY type="submit">{ui.text("token-make")}</button>
                        <a class=LINK href=ADDRESS>{ui.text("portal-cancel")}</a>
                    </p>
                </Post>
            }
        })
    }
}

impl MadeTokenPage {
    /// The page.
    #[must_use]
    pub fn html(self, frame: Frame) -> String {
        let ui = frame.ui;
        let name = shown(&self.name).unwrap_or_default();
        let once = ShownOnce {
            title: ui.text("token-made-title"),
            lead: ui.text_with("token-made-lead", &[("name", &name)]),
            next: ui.text("token-shown-once-next"),
            label: ui.text("token-secret"),
            secret: self.secret,
            back: (ADDRESS.to_owned(), ui.text("tokens-back")),
        };
        once.html(frame)
    }
}

impl RevokeTokenPage {
    /// The page.
    #[must_use]
    pub fn html(self, frame: Frame) -> String {
        let when = When::of(&frame);
        let title = frame.ui.text("token-revoke-title");
        page(frame, SETTINGS, &title.clone(), move |ui| {
            let Token { id, name, rights, made_at, .. } = self.token;
            let rights: Vec<_> = rights.iter().map(|right| words(ui, right)).collect();
            let facts = vec![
                fact(ui.text("token-name"), own(&name)),
                fact(ui.text("token-rights"), Some(rights.join(", "))),
                fact(ui.text("token-made"), Some(ago(&when, made_at))),
            ];
            let will = vec![
                (Tone::Problem, ui.text("token-revoke-will")),
                (Tone::Problem, ui.text("token-revoke-forever")),
            ];
            view! {
                <BackLink href=ADDRESS.to_owned() words=ui.text("tokens-title")/>
                <NoticeBox ui=ui notice=self.form.notice/>
                <h1 class=format!("{H1} mb-6")>{title}</h1>
                <Facts all=facts/>
                <Points lines=will/>
                <Post action=format!("{ADDRESS}/{id}/revocation") token=self.form.token>
                    <button class=DANGER type="submit">{ui.text("token-revoke-button")}</button>
                    <a class=LINK href=ADDRESS>{ui.text("token-keep")}</a>
                </Post>
            }
        })
    }
}
