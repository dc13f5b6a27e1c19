//! `/admin/settings/pins`: enrollment PINs.

use jiff::Timestamp;
use leptos::prelude::*;

use super::{
    fields::Line,
    once::ShownOnce,
    table::{Column, Table},
    tokens::{ENDS, FORM, SETTINGS, Validity, validity},
};
use crate::{
    language::UiLanguage,
    portal::{
        Form, Frame,
        forms::{ErrorSummary, NoticeBox, Post, titled},
        icon::Icon,
        page,
        parts::{
            BackLink, Callout, DANGER, Empty, Facts, H1, LEAD, LINK, PRIMARY, Points, Tone, ago,
            fact, moment,
        },
    },
    when::When,
};

/// A PIN, without its digits.
#[derive(Debug, Clone)]
pub struct EnrollmentPin {
    /// Its id.
    pub id: String,
    /// The object id of the one person that it is for.
    pub user: Option<String>,
    /// How often it was used, and how often it can be.
    pub used: (i64, i64),
    /// When it was made.
    pub made_at: Timestamp,
    /// Whether it is good.
    pub validity: Validity,
}

/// All PINs.
#[derive(Debug, Clone)]
pub struct PinsPage {
    /// The PINs.
    pub pins: Vec<EnrollmentPin>,
    /// Whether the tenant asks for one.
    pub asked_for: bool,
    /// Whether the visitor may make and revoke some.
    pub may_change: bool,
    /// Whether one was just revoked.
    pub revoked: bool,
}

/// What can be wrong with a new PIN.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PinWrong {
    /// The person is no object id.
    User,
    /// The number of devices is none.
    Uses,
    /// The last day is past, or no day.
    Until,
}

/// The form for a new PIN.
#[derive(Debug, Clone)]
pub struct NewPinPage {
    /// The person, as typed.
    pub user: String,
    /// For how many devices, as typed.
    pub uses: String,
    /// The last day, as typed.
    pub until: String,
    /// What is wrong.
    pub problems: Vec<PinWrong>,
    /// The form.
    pub form: Form,
}

/// A PIN that was just made: the only page that shows it.
#[derive(Debug, Clone)]
pub struct MadePinPage {
    /// The digits.
    pub digits: String,
    /// For how many devices.
    pub uses: u32,
    /// Whether it is one person's.
    pub personal: bool,
}

/// The page that asks before a PIN is revoked.
#[derive(Debug, Clone)]
pub struct RevokePinPage {
    /// The PIN.
    pub pin: EnrollmentPin,
    /// The form.
    pub form: Form,
}

const ADDRESS: &str = "/admin/settings/pins";

fn whose(ui: UiLanguage, user: Option<&str>) -> AnyView {
    match user {
        Some(user) => {
            let user = user.to_owned();
            view! { <code class="font-mono text-sm wrap-anywhere" dir="ltr">{user}</code> }
                .into_any()
        }
        None => ui.text("pin-anybody").into_any(),
    }
}

fn uses(ui: UiLanguage, (used, of): (i64, i64)) -> String {
    ui.text_with("pin-used-of", &[("used", &used.to_string()), ("of", &of.to_string())])
}

impl PinsPage {
    /// The page.
    #[must_use]
    pub fn html(self, frame: Frame) -> String {
        let when = When::of(&frame);
        let title = frame.ui.text("pins-title");
        page(frame, SETTINGS.wide(), &title.clone(), move |ui| {
            let may_change = self.may_change;
            let make = may_change.then(|| {
                view! { <a class=PRIMARY href=format!("{ADDRESS}/new")>{ui.text("pin-make")}</a> }
            });
            let mut columns: Vec<_> = ["pin-user", "pin-uses", "token-made", "token-state"]
                .map(|words| Column::words(ui.text(words)))
                .into();
            if may_change {
                columns.push(Column::words(ui.text("table-act")));
            }
            let row = |pin: EnrollmentPin| {
                let at = When::machine(pin.made_at);
                let mut cells = vec![
                    whose(ui, pin.user.as_deref()),
                    uses(ui, pin.used).into_any(),
                    moment(&when, pin.made_at).into_any(),
                    validity(&when, pin.validity),
                ];
                if may_change {
                    let revoke = matches!(pin.validity, Validity::Good(_)).then(|| {
                        view! {
                            <a class=format!("{LINK} whitespace-nowrap") href=format!("{ADDRESS}/{}/revocation", pin.id)>
                                {ui.text("token-revoke")}
                                <span class="sr-only">": " {at}</span>
                            </a>
                        }
                    });
                    cells.push(revoke.into_any());
                }
                cells
            };
            let none = self.pins.is_empty();
            let rows: Vec<_> = self.pins.into_iter().map(row).collect();
            let list = if none {
                view! {
                    <Empty icon=Icon::Line words=ui.text("pins-none") hint=ui.text("pins-none-next")>
                        {make}
                    </Empty>
                }
                .into_any()
            } else {
                view! {
                    <Table caption=ui.text("pins-title") columns=columns rows=rows/>
                    <p class="mt-6">{make}</p>
                }
                .into_any()
            };
            let done = self.revoked.then(|| {
                view! {
                    <Callout tone=Tone::Good heading=ui.text("pin-revoked") role=Some("status")>
                        <p>{ui.text("pin-revoked-next")}</p>
                    </Callout>
                }
            });
            let not_asked = (!self.asked_for).then(|| {
                view! {
                    <Callout tone=Tone::Info heading=ui.text("pins-not-asked")>
                        <p>
                            <a class=LINK href="/admin/settings/restrictions">
                                {ui.text("pins-not-asked-next")}
                            </a>
                        </p>
                    </Callout>
                }
            });
            view! {
                <BackLink href="/admin/settings".to_owned() words=ui.text("admin-settings")/>
                <h1 class=H1>{title}</h1>
                <p class=LEAD>{ui.text("pins-lead")}</p>
                {done}
                {not_asked}
                {list}
            }
        })
    }
}

impl NewPinPage {
    /// The page.
    #[must_use]
    pub fn html(self, frame: Frame) -> String {
        let ui = frame.ui;
        let title = titled(ui, ui.text("pin-make"), !self.problems.is_empty());
        page(frame, SETTINGS, &title, move |ui| {
            let problem = |which: PinWrong, words: &str| {
                self.problems.contains(&which).then(|| ui.text(words))
            };
            let person = problem(PinWrong::User, "object-id-wrong");
            let devices = problem(PinWrong::Uses, "pin-uses-wrong");
            let until = problem(PinWrong::Until, "good-until-wrong");
            let all = [("user", &person), ("uses", &devices), ("until", &until)];
            let all: Vec<_> =
                all.into_iter().filter_map(|(id, words)| Some((id, words.clone()?))).collect();
            view! {
                <BackLink href=ADDRESS.to_owned() words=ui.text("pins-title")/>
                <NoticeBox ui=ui notice=self.form.notice/>
                <ErrorSummary ui=ui problems=all/>
                <h1 class=H1>{ui.text("pin-make")}</h1>
                <p class=LEAD>{ui.text("pin-make-lead")}</p>
                <Post
                    action=format!("{ADDRESS}/new")
                    token=self.form.token
                    class=FORM
                >
                    <Line id="user" label=ui.text("pin-user") hint=Some(ui.text("pin-user-hint")) value=self.user problem=person/>
                    <Line
                        id="uses"
                        label=ui.text("pin-uses-label")
                        hint=Some(ui.text("pin-uses-hint"))
                        value=self.uses
                        width="w-32"
                        problem=devices
                    />
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
                        <button class=PRIMARY type="submit">{ui.text("pin-make")}</button>
                        <a class=LINK href=ADDRESS>{ui.text("portal-cancel")}</a>
                    </p>
                </Post>
            }
        })
    }
}

impl MadePinPage {
    /// The page.
    #[must_use]
    pub fn html(self, frame: Frame) -> String {
        let ui = frame.ui;
        let uses = usize::try_from(self.uses).unwrap_or(usize::MAX);
        let lead = if self.personal { "pin-made-personal" } else { "pin-made-anybody" };
        let once = ShownOnce {
            title: ui.text("pin-made-title"),
            lead: ui.text_with_count(lead, uses, &[]),
            next: ui.text("pin-shown-once-next"),
            label: ui.text("pin-secret"),
            secret: self.digits,
            back: (ADDRESS.to_owned(), ui.text("pins-back")),
        };
        once.html(frame)
    }
}

impl RevokePinPage {
    /// The page.
    #[must_use]
    pub fn html(self, frame: Frame) -> String {
        let when = When::of(&frame);
        let title = frame.ui.text("pin-revoke-title");
        page(frame, SETTINGS, &title.clone(), move |ui| {
            let EnrollmentPin { id, user, used, made_at, .. } = self.pin;
            let facts = vec![
                fact(ui.text("pin-user"), Some(whose(ui, user.as_deref()))),
                fact(ui.text("pin-uses"), Some(uses(ui, used))),
                fact(ui.text("token-made"), Some(ago(&when, made_at))),
            ];
            let points = vec![
                (Tone::Problem, ui.text("pin-revoke-will")),
                (Tone::Good, ui.text("pin-revoke-not")),
            ];
            view! {
                <BackLink href=ADDRESS.to_owned() words=ui.text("pins-title")/>
                <NoticeBox ui=ui notice=self.form.notice/>
                <h1 class=format!("{H1} mb-6")>{title}</h1>
                <Facts all=facts/>
                <Points lines=points/>
                <Post action=format!("{ADDRESS}/{id}/revocation") token=self.form.token>
                    <button class=DANGER type="submit">{ui.text("pin-revoke-button")}</button>
                    <a class=LINK href=ADDRESS>{ui.text("pin-keep")}</a>
                </Post>
            }
        })
    }
}
