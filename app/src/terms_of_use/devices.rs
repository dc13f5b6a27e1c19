//! A person's devices, where their cap stands in the way: the box above the terms, and the page that asks before
//! one of them is removed.

use jiff::{Timestamp, tz::TimeZone};
use leptos::prelude::*;

use super::{Frame, Logo, Ownership, step::Step, tongue};
use crate::{
    document::render,
    language::{UiLanguage, direction_of_text, shown},
    when::When,
};

/// A device in the list, or about to be removed.
#[derive(Debug, Clone)]
pub struct Device {
    /// Its id, which is what its button sends.
    pub id: String,
    /// What its owner knows it by.
    pub name: Option<String>,
    /// Its model.
    pub model: Option<String>,
    /// When it was last heard of.
    pub last_check_in: Option<Timestamp>,
    /// Whose it is.
    pub ownership: Ownership,
    /// Whether its removal is under way.
    pub going: bool,
}

impl Device {
    fn called(&self, ui: UiLanguage) -> String {
        called(ui, self.name.as_deref())
    }

    /// The model, unless it is what the device is called; and when it was last heard of.
    fn facts(&self, when: &When) -> impl IntoView + use<> {
        let name = self.name.as_deref().and_then(shown);
        let model =
            self.model.as_deref().and_then(shown).filter(|model| name.as_ref() != Some(model));
        let seen = match self.last_check_in {
            Some(at) => when.ui.text_with("device-seen-when", &[("when", &when.ago(at))]),
            None => when.ui.text("device-never-seen"),
        };
        let going = self.going.then(|| when.ui.text("device-being-removed"));
        view! {
            {model
                .map(|model| {
                    let dir = direction_of_text(&model);
                    view! {
                        <span class="device-model" dir=dir>{model}</span>
                        " · "
                    }
                })}
            <span>{seen}</span>
            {going.map(|going| view! { " · " <strong>{going}</strong> })}
        }
    }
}

fn called(ui: UiLanguage, name: Option<&str>) -> String {
    name.and_then(shown).unwrap_or_else(|| ui.text("device-unnamed"))
}

/// What has just happened.
#[derive(Debug, Clone)]
pub enum CapNews {
    /// A device is being removed: what its owner knows it by.
    Removing(Option<String>),
    /// The device was not removed: too many removals are under way.
    TooMany,
    /// The device was not removed: there is room without that.
    Room,
}

/// How a person can remove a device.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum HowToRemove {
    /// Right here.
    Here,
    /// In the portal, at this address.
    Portal(String),
    /// By asking.
    Support,
}

/// What a person at their cap is told above the terms.
#[derive(Debug, Clone)]
pub struct CapNotice {
    /// The language of the words.
    pub ui: UiLanguage,
    /// The BCP 47 tag of the page around it.
    pub lang: String,
    /// The time.
    pub now: Timestamp,
    /// How many devices count.
    pub used: u32,
    /// How many may.
    pub limit: u32,
    /// Those that count, the one not heard of for longest first; not all of them where they are many.
    pub devices: Vec<Device>,
    /// How one of them can be removed.
    pub how: HowToRemove,
    /// What has just happened.
    pub news: Option<CapNews>,
}

impl CapNotice {
    /// The box as HTML; nothing where there is room and nothing has happened.
    #[must_use]
    pub fn render(self) -> String {
        if self.used < self.limit && self.news.is_none() {
            return String::new();
        }
        render(|| notice(&self))
    }
}

fn notice(page: &CapNotice) -> impl IntoView + use<> {
    let ui = page.ui;
    let (lang, dir) = tongue(ui, &page.lang);
    let count = page.limit as usize;
    let used = page.used.to_string();
    let full = page.used >= page.limit;
    let heading = if page.limit == 0 {
        ui.text("devices-none-allowed")
    } else {
        ui.text_with_count("cap-count", count, &[("used", &used)])
    };
    let news = page.news.as_ref().and_then(|news| news_line(ui, news, !full));
    let next = match (full, page.limit) {
        (false, _) => None,
        (true, 0) => Some(view! { <p>{ui.text("devices-none-allowed-next")}</p> }.into_any()),
        (true, _) => Some(at_the_cap(page).into_any()),
    };
    view! {
        <section class="cap" aria-labelledby="cap" lang=lang dir=dir>
            <h2 id="cap">{heading}</h2>
            {news
                .map(|news| {
                    view! {
                        <p class="message" role="status">
                            {news}
                        </p>
                    }
                })}
            {next}
        </section>
    }
}

fn news_line(ui: UiLanguage, news: &CapNews, room: bool) -> Option<String> {
    let news = match news {
        CapNews::Removing(name) => {
            Some(ui.text_with("cap-removed", &[("name", &called(ui, name.as_deref()))]))
        }
        CapNews::TooMany => {
            Some(format!("{}. {}", ui.text("removal-too-many"), ui.text("removal-too-many-next")))
        }
        CapNews::Room => None,
    };
    let room = room.then(|| ui.text("cap-room"));
    let lines: Vec<_> = news.into_iter().chain(room).collect();
    (!lines.is_empty()).then(|| lines.join(" "))
}

/// The devices, and how to get room.
fn at_the_cap(page: &CapNotice) -> impl IntoView + use<> {
    let ui = page.ui;
    let when = When { ui, now: page.now, zone: TimeZone::UTC };
    let going = page.devices.iter().filter(|device| device.going).count();
    let over = ((page.used - page.limit) as usize + 1).saturating_sub(going);
    let elsewhere = match &page.how {
        HowToRemove::Here => None,
        HowToRemove::Portal(address) => Some(ui.text_with("cap-portal", &[("address", address)])),
        HowToRemove::Support => Some(ui.text("cap-support")),
    };
    let here = page.how == HowToRemove::Here;
    let more = (page.used as usize).saturating_sub(page.devices.len());
    let rows = page.devices.iter().enumerate();
    let rows = rows.map(|(n, device)| row(&when, n, device, here)).collect_view();
    view! {
        {(going > 0)
            .then(|| {
                view! {
                    <p>{ui.text("cap-later")}</p>
                    <p class="cap-buttons">
                        <button class="win-button control-button" type="submit" name="step" value="terms">
                            {ui.text("cap-check")}
                        </button>
                    </p>
                }
            })}
        {(over > 0)
            .then(|| view! { <p>{ui.text_with_count("cap-next", over, &[])} " " <span>{elsewhere}</span></p> })}
        <p>{ui.text("cap-accept")}</p>
        <ul class="devices" aria-label=ui.text("cap-list")>
            {rows}
        </ul>
        {(more > 0).then(|| view! { <p class="more">{ui.text_with_count("cap-more", more, &[])}</p> })}
    }
}

fn row(when: &When, n: usize, device: &Device, here: bool) -> impl IntoView + use<> {
    let ui = when.ui;
    let name = device.called(ui);
    let dir = direction_of_text(&name);
    let (name_id, button_id) = (format!("device-{n}"), format!("remove-{n}"));
    let labels = format!("{button_id} {name_id}");
    let id = device.id.clone();
    view! {
        <li class="device">
            <div class="device-text">
                <div>
                    <strong class="device-name" id=name_id dir=dir>
                        {name}
                    </strong>
                </div>
                <div class="device-facts">{device.facts(when)}</div>
            </div>
            {(here && !device.going)
                .then(|| {
                    view! {
                        <button
                            class="win-button control-button"
                            type="submit"
                            name="remove"
                            value=id
                            id=button_id
                            aria-labelledby=labels
                        >
                            {ui.text("device-remove")}
                        </button>
                    }
                })}
        </li>
    }
}

/// What removing a device means, before it is removed.
#[derive(Debug, Clone)]
pub struct RemovalPage {
    /// The frame around it.
    pub frame: Frame,
    /// The organization's display name.
    pub organization: String,
    /// The organization's logo, if it has one.
    pub logo: Option<Logo>,
    /// The time.
    pub now: Timestamp,
    /// The device.
    pub device: Device,
    /// Whether its place is free at once.
    pub frees_at_once: bool,
    /// Whether the person has ticked the box on the page of terms: it is so when they come back.
    pub ticked: bool,
    /// The sealed ticket that goes back.
    pub ticket: String,
}

impl RemovalPage {
    /// The page as HTML.
    #[must_use]
    pub fn render(self) -> String {
        render(move || removal(self))
    }
}

fn removal(page: RemovalPage) -> impl IntoView {
    let ui = page.frame.ui;
    let when = When { ui, now: page.now, zone: TimeZone::UTC };
    let device = page.device;
    let heading = ui.text_with("removal-heading", &[("name", &device.called(ui))]);
    let step = Step {
        frame: page.frame,
        organization: page.organization,
        logo: page.logo,
        ticket: page.ticket,
        title: ui.text("removal-title"),
        heading,
        lead: Some(ui.text("removal-lead")),
    };
    let free = if page.frees_at_once { "removal-will-free" } else { "removal-will-free-later" };
    let will = ["removal-will-go", "removal-will-access", "removal-will-lose", free];
    let before: &[&str] = match device.ownership {
        Ownership::Company => {
            &["removal-before-copy", "removal-before-sign-in", "removal-before-company"]
        }
        Ownership::Personal => &["removal-before-copy", "removal-before-sign-in"],
    };
    let points = move |ids: &[&str]| {
        let lines = ids.iter().map(|id| view! { <li>{ui.text(id)}</li> }).collect_view();
        view! { <ul>{lines}</ul> }
    };
    let content = view! {
        {page.ticked.then(|| view! { <input type="hidden" name="read" value="yes"/> })}
        <p class="device-facts">{device.facts(&when)}</p>
        <h2>{ui.text("removal-will")}</h2>
        {points(&will)}
        <h2>{ui.text("removal-before")}</h2>
        {points(before)}
        <h2>{ui.text("removal-not")}</h2>
        {points(&["removal-not-files", "removal-not-forever"])}
    };
    let buttons = view! {
        <button class="win-button control-button" type="submit" name="step" value="terms">
            {ui.text("back")}
        </button>
        <button
            class="win-button control-button button_primary"
            type="submit"
            name="removal"
            value=device.id
        >
            {ui.text("device-remove")}
        </button>
    };
    step.page(content, buttons)
}
