//! Somebody's devices, how many more they may have, and removing one.

use leptos::prelude::*;

use super::parts::{BUTTON, CARD, Icon, LINK, Section, Sign};

/// Where a device stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DeviceState {
    /// Enrolled.
    Active,
    /// Somebody asked for its removal.
    RemovalRequested,
    /// No longer enrolled.
    Removed,
}

/// A device.
#[derive(Debug, Clone)]
pub struct Device {
    /// Its id in the registry.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Its Windows.
    pub windows: String,
    /// How long ago it was enrolled.
    pub enrolled: String,
    /// Exactly when.
    pub enrolled_at: String,
    /// Where it stands.
    pub state: DeviceState,
    /// Whether it is the one that the page is about.
    pub is_this: bool,
}

/// What came of a call about a removal.
#[derive(Debug, Clone)]
pub struct RemovalNote {
    /// Whether it went well.
    pub sign: Sign,
    /// What it came to.
    pub words: String,
    /// The call and the answer's status.
    pub exchange: String,
}

/// Somebody's devices.
#[derive(Debug, Clone)]
pub struct Devices {
    /// Whose they are.
    pub heading: String,
    /// How many count.
    pub used: usize,
    /// How many may.
    pub limit: usize,
    /// The devices, those that count first; `None` where they cannot be read.
    pub all: Option<Vec<Device>>,
    /// Where removals are asked for.
    pub removal: String,
    /// Where their owner looks after them, and who that is.
    pub portal: (String, String),
    /// What came of the last one.
    pub note: Option<RemovalNote>,
}

/// The devices.
#[component]
pub(super) fn DevicesSection(devices: Devices) -> impl IntoView {
    let Devices { heading, used, limit, all, removal, portal: (portal, owner), note } = devices;
    let list = match all {
        None => view! { <p>"The list cannot be read at the moment. Load the page again."</p> }
            .into_any(),
        Some(all) if all.is_empty() => view! {
            <Meter used=used limit=limit/>
            <p class="text-quiet">"None yet. The first call that is not refused puts one here."</p>
        }
        .into_any(),
        Some(all) => {
            let rows = all.into_iter().map(|device| row(device, removal.clone())).collect_view();
            view! {
                <Meter used=used limit=limit/>
                <ul class=format!("{CARD} divide-y divide-edge")>{rows}</ul>
            }
            .into_any()
        }
    };
    view! {
        <Section id="devices" heading=heading>
            {note
                .map(|note| {
                    view! {
                        <div class=format!("{CARD} flex gap-3 px-4 py-3")>
                            <span class="mt-0.5">
                                <Icon sign=note.sign/>
                            </span>
                            <div class="min-w-0">
                                <p class="wrap-anywhere">{note.words}</p>
                                <p class="font-mono text-sm text-quiet wrap-anywhere">{note.exchange}</p>
                            </div>
                        </div>
                    }
                })} {list}
            <p>
                <a class=LINK href=portal>
                    "Open the portal"
                </a>
                {format!(" and sign in as {owner} to see what they see of it.")}
            </p>
        </Section>
    }
}

/// How many there are, in words and then as a bar with one cell a device.
#[component]
fn Meter(used: usize, limit: usize) -> impl IntoView {
    let is_full = used >= limit;
    let room = match limit.saturating_sub(used) {
        0 => "No room for another".to_owned(),
        1 => "Room for one more".to_owned(),
        more => format!("Room for {more} more"),
    };
    let filled = if is_full {
        "border-attention bg-attention forced-colors:bg-[CanvasText]"
    } else {
        "border-accent bg-accent forced-colors:bg-[CanvasText]"
    };
    let cells = (0..limit).map(|n| {
        let colour = if n < used { filled } else { "border-control" };
        view! { <span class=format!("h-2 flex-1 rounded-sm border {colour}")></span> }
    });
    view! {
        <div class="flex flex-col gap-2">
            <p class="flex flex-wrap justify-between gap-x-4">
                <span class="font-semibold">{format!("{used} of {limit} devices")}</span>
                <span class="flex items-center gap-2 text-quiet">
                    {is_full.then(|| view! { <Icon sign=Sign::Stopped/> })} {room}
                </span>
            </p>
            <div class="flex gap-1" aria-hidden="true">
                {cells.collect_view()}
            </div>
        </div>
    }
}

fn row(device: Device, removal: String) -> impl IntoView {
    let (sign, state, step) = match device.state {
        DeviceState::Active => (Some(Sign::Good), "Enrolled", Some(("request", "Remove"))),
        DeviceState::RemovalRequested => (
            Some(Sign::Stopped),
            "Removal requested; its slot is free. The MDM confirms once the device is unenrolled.",
            Some(("done", "Confirm")),
        ),
        DeviceState::Removed => (None, "Removed", None),
    };
    let name = device.name.clone();
    let form = step.map(|(step, words)| {
        view! {
            <form action=removal method="post">
                <input type="hidden" name="device" value=device.id/>
                <button class=BUTTON name="step" value=step type="submit">
                    {words}
                    <span class="sr-only">{format!(": {name}")}</span>
                </button>
            </form>
        }
    });
    view! {
        <li class="flex flex-wrap items-center justify-between gap-x-4 gap-y-3 p-4">
            <div class="min-w-0 flex-1 basis-52">
                <p class="wrap-anywhere">
                    <span class="font-semibold">{device.name}</span>
                    {device
                        .is_this
                        .then(|| view! { <span class="text-sm text-quiet">" (this call\u{2019}s)"</span> })}
                </p>
                <p class="text-sm text-quiet wrap-anywhere">
                    {device.windows} ", enrolled "
                    <time datetime=device.enrolled_at.clone() title=device.enrolled_at>
                        {device.enrolled}
                    </time>
                </p>
                <p class="mt-1 flex gap-2 text-sm">
                    {sign.map(|sign| view! { <span class="mt-0.5"><Icon sign=sign/></span> })} {state}
                </p>
            </div>
            {form}
        </li>
    }
}
