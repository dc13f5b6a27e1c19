//! `GET /devices`: all of a person's devices, against their cap.

use leptos::prelude::*;

use super::{Cap, Device, DevicesPage, Sort, State, row::rows};
use crate::{
    language::UiLanguage,
    portal::{
        Frame, Place, Waiting,
        icon::Icon,
        page, parts,
        parts::{
            BUTTON, BackLink, CARD, Callout, Empty, FIELD, H1, LEAD, LINK, PRIMARY, Tone, ago, own,
            with_slot,
        },
    },
    when::When,
};

/// From how many devices on there is something to search in.
const MANY: usize = 8;
/// A device that was not heard of for so many days may be one to remove.
const FORGOTTEN: i64 = 60;

impl DevicesPage {
    /// The page.
    #[must_use]
    pub fn html(self, frame: Frame) -> String {
        let when = When::of(&frame);
        let title = if self.removed { "devices-removed-title" } else { "devices-title" };
        let title = frame.ui.text(title);
        page(frame, Place::Devices.wide(), &title.clone(), move |ui| {
            let top = if self.removed {
                view! {
                    <BackLink href="/devices".to_owned() words=ui.text("devices-title")/>
                    <h1 class=H1>{title}</h1>
                    <p class=LEAD>{ui.text("devices-removed-lead")}</p>
                }
                .into_any()
            } else {
                let forgotten = forgotten(&self.devices, &when);
                let meter = (self.cap.limit > 0 || self.cap.used > 0)
                    .then(|| view! { <Meter ui=ui cap=self.cap/> });
                view! {
                    <h1 class=H1>{title}</h1>
                    <p class=LEAD>{ui.text("devices-lead")}</p>
                    <WaitingBox ui=ui waiting=self.waiting.clone()/>
                    {meter}
                    <Room when=when.clone() cap=self.cap forgotten=forgotten/>
                }
                .into_any()
            };
            let removed_link = (!self.removed && self.removed_count > 0).then(|| {
                view! {
                    <p class="mt-6">
                        <a class=LINK href="/devices?show=removed">
                            {ui.text_with_count("devices-removed-link", self.removed_count, &[])}
                        </a>
                    </p>
                }
            });
            view! {
                {top}
                <List when=when page=self/>
                {removed_link}
            }
        })
    }
}

/// The devices themselves, or why there are none.
#[component]
fn List(when: When, page: DevicesPage) -> impl IntoView {
    let ui = when.ui;
    let DevicesPage { devices, total, found, query, sort, removed, page, around, .. } = page;
    let query = query.filter(|query| !query.is_empty());
    let everything = if removed { "/devices?show=removed" } else { "/devices" };
    let search = (total >= MANY || query.is_some())
        .then(|| view! { <Find ui=ui query=query.clone() sort=sort removed=removed/> });
    let query = query.map(|query| parts::shown(&query).map_or(query, parts::shortened));
    let hits = query.as_ref().filter(|_| !devices.is_empty()).map(|query| {
        view! {
            <p class="mt-4 wrap-anywhere" role="status">
                {ui.text_with_count("devices-found", found, &[("query", query)])} " "
                <a class=LINK href=everything>{ui.text("devices-show-all")}</a>
            </p>
        }
    });
    let list = match (devices.is_empty(), query) {
        (false, _) => rows(&when, &devices).into_any(),
        (true, Some(query)) => view! {
            <Empty
                icon=Icon::Laptop
                words=ui.text_with("devices-found-none", &[("query", &query)])
                hint=ui.text("devices-found-none-next")
            >
                <a class=BUTTON href=everything>{ui.text("devices-show-all")}</a>
            </Empty>
        }
        .into_any(),
        (true, None) if removed => view! {
            <Empty
                icon=Icon::Laptop
                words=ui.text("devices-removed-none")
                hint=ui.text("devices-removed-none-next")
            >
                <a class=BUTTON href="/devices">{ui.text("devices-title")}</a>
            </Empty>
        }
        .into_any(),
        (true, None) => view! {
            <Empty icon=Icon::Laptop words=ui.text("devices-none") hint=ui.text("devices-none-next")>
                <a class=BUTTON href="/help">{ui.text("devices-none-help")}</a>
            </Empty>
        }
        .into_any(),
    };
    view! {
        {search}
        {hits}
        {list}
        <Pages ui=ui page=page around=around/>
    }
}

/// Where there are more than fit on one page.
#[component]
fn Pages(
    ui: UiLanguage,
    page: (usize, usize),
    around: (Option<String>, Option<String>),
) -> impl IntoView {
    let (page, pages) = page;
    let link = |address: Option<String>, rel: &'static str, words: String| {
        address.map(|address| view! { <a class=BUTTON href=address rel=rel>{words}</a> })
    };
    let (page, of) = (page.to_string(), pages.to_string());
    (pages > 1).then(|| {
        view! {
            <nav class="mt-6 flex flex-wrap items-center gap-4" aria-label=ui.text("devices-pages")>
                {link(around.0, "prev", ui.text("devices-page-before"))}
                <span>{ui.text_with("devices-page", &[("page", &page), ("pages", &of)])}</span>
                {link(around.1, "next", ui.text("devices-page-after"))}
            </nav>
        }
    })
}

/// How many of how many, in words and then as a bar.
#[component]
pub(crate) fn Meter(
    ui: UiLanguage,
    cap: Cap,
    /// The message that says for how many there is room.
    #[prop(default = "devices-room")]
    room: &'static str,
) -> impl IntoView {
    let Cap { used, limit } = cap;
    let count =
        ui.text_with_count("devices-count", limit as usize, &[("used", used.to_string().as_str())]);
    let left = limit.saturating_sub(used);
    let room = (left > 0).then(|| {
        let words = ui.text_with_count(room, left as usize, &[]);
        view! { <span class="text-quiet">{words}</span> }
    });
    let colour = if left > 0 { "text-accent" } else { "text-attention" };
    let width = (100 * used.min(limit)).checked_div(limit).unwrap_or(100);
    view! {
        <div class=format!("mt-6 p-4 sm:px-6 {CARD}")>
            <p class="flex flex-wrap items-baseline gap-x-4">
                <strong class="text-lg font-semibold">{count}</strong>
                " "
                {room}
            </p>
            <svg
                class=format!("mt-2 h-2 w-full rtl:-scale-x-100 {colour}")
                viewBox="0 0 100 8"
                width="100%"
                height="8"
                preserveAspectRatio="none"
                aria-hidden="true"
            >
                <rect class="fill-edge" fill="none" width="100" height="8"></rect>
                <rect fill="currentColor" width=width height="8"></rect>
            </svg>
        </div>
    }
}

/// At the cap: how to get room again.
#[component]
fn Room(when: When, cap: Cap, forgotten: Option<Device>) -> impl IntoView {
    let ui = when.ui;
    let Cap { used, limit } = cap;
    let candidate = move || {
        forgotten.and_then(|device| {
            let at = device.last_check_in?;
            let name = device.called(ui);
            Some(view! {
                <p>
                    {ui.text("devices-forgotten")} " "
                    <a class=LINK href=format!("/devices/{}", device.id)>{own(&name)}</a>
                    " · "
                    {with_slot(ui, "devices-forgotten-when", "when", ago(&when, at))}
                </p>
            })
        })
    };
    if used < limit {
        None
    } else if used == 0 {
        Some(
            view! {
                <Callout tone=Tone::Info heading=ui.text("devices-none-allowed")>
                    <p>{ui.text("devices-none-allowed-next")}</p>
                </Callout>
            }
            .into_any(),
        )
    } else if used == limit {
        Some(
            view! {
                <Callout tone=Tone::Attention heading=ui.text("devices-full")>
                    <p>{ui.text("devices-full-next")}</p>
                    {candidate()}
                </Callout>
            }
            .into_any(),
        )
    } else {
        let over = (used - limit) as usize + 1;
        Some(
            view! {
                <Callout tone=Tone::Attention heading=ui.text("devices-over")>
                    <p>{ui.text_with_count("devices-over-next", over, &[])}</p>
                    {candidate()}
                </Callout>
            }
            .into_any(),
        )
    }
}

/// The device that was not heard of for longest, if that is long.
fn forgotten(devices: &[Device], when: &When) -> Option<Device> {
    let is_old = |device: &&Device| {
        let seen = device.last_check_in.map(|at| when.now.as_second() - at.as_second());
        matches!(device.state, State::Active)
            && device.counts
            && seen.is_some_and(|seconds| seconds > FORGOTTEN * 86_400)
    };
    devices.iter().filter(is_old).min_by_key(|device| device.last_check_in).cloned()
}

/// Agreements that wait: one is named, more are counted.
#[component]
fn WaitingBox(ui: UiLanguage, waiting: Vec<Waiting>) -> impl IntoView {
    let asked: Vec<Waiting> = waiting.into_iter().filter(|waiting| waiting.asked_for).collect();
    let count = asked.len();
    let (address, title) = match asked.into_iter().next() {
        None => return None,
        Some(one) if count == 1 => (
            format!("/agreements/terms/{}", one.policy),
            Some(view! {
                <p lang=one.tongue.tag dir=one.tongue.dir>{one.title}</p>
            }),
        ),
        Some(_) => ("/agreements".to_owned(), None),
    };
    Some(view! {
        <Callout tone=Tone::Attention heading=ui.text_with_count("devices-waiting", count, &[])>
            {title}
            <p class="mt-1">
                <a class=PRIMARY href=address>{ui.text("agreements-read")}</a>
            </p>
        </Callout>
    })
}

/// Searching and sorting.
#[component]
fn Find(ui: UiLanguage, query: Option<String>, sort: Sort, removed: bool) -> impl IntoView {
    let option = |value: &'static str, this: Sort, words: String| {
        view! { <option value=value selected=sort == this>{words}</option> }
    };
    view! {
        <form class="mt-8 flex flex-wrap items-end gap-3" method="get" action="/devices" role="search">
            {removed.then(|| view! { <input type="hidden" name="show" value="removed"/> })}
            <div class="min-w-0 max-w-md flex-1 basis-60">
                <label class="block text-sm text-quiet" for="q">
                    {ui.text("devices-search")}
                </label>
                <input
                    class=format!("{FIELD} w-full")
                    type="search"
                    id="q"
                    name="q"
                    value=query
                    maxlength="200"
                    autocomplete="off"
                />
            </div>
            <div>
                <label class="block text-sm text-quiet" for="sort">
                    {ui.text("devices-sort")}
                </label>
                <select class=FIELD id="sort" name="sort">
                    {option("seen", Sort::Seen, ui.text("devices-sort-seen"))}
                    {option("name", Sort::Name, ui.text("devices-sort-name"))}
                    {option("enrolled", Sort::Enrolled, ui.text("devices-sort-enrolled"))}
                </select>
            </div>
            <button class=BUTTON type="submit">
                {ui.text("devices-search-button")}
            </button>
        </form>
    }
}
