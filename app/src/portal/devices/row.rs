//! A device in a list: a row on a desk, a card on a phone. All of it leads to the device's page.

use leptos::prelude::*;

use super::{Device, State};
use crate::{
    portal::{
        icon::Picture,
        parts::{CARD, LINK, ROW, ROW_LINK, ago, own, shortened, with_slot},
    },
    when::When,
    windows::windows,
};

/// Devices below each other.
pub(super) fn rows(when: &When, devices: &[Device]) -> impl IntoView + use<> {
    view! {
        <ul class=format!("mt-4 divide-y divide-edge {CARD}")>
            {devices.iter().map(|device| row(when, device)).collect_view()}
        </ul>
    }
}

fn row(when: &When, device: &Device) -> impl IntoView + use<> {
    let ui = when.ui;
    let name = shortened(device.called(ui));
    let address = format!("/devices/{}", device.id);
    let removal = matches!(device.state, State::Active).then(|| {
        view! {
            <a class=format!("{LINK} relative py-1 wrap-anywhere") href=format!("{address}/removal")>
                {ui.text("device-remove")}
                <span class="sr-only">": " {own(&name)}</span>
            </a>
        }
    });
    let time = match (device.state, device.last_check_in) {
        (State::Removed(at), _) => ago(when, at).into_any(),
        (_, Some(at)) => with_slot(ui, "device-seen-when", "when", ago(when, at)).into_any(),
        (_, None) => ui.text("device-never-seen").into_any(),
    };
    view! {
        <li class=format!("{ROW} md:grid-cols-[auto_minmax(0,1fr)_14rem_6rem]")>
            <span class="self-start pt-0.5 text-quiet md:self-center md:pt-0">
                <Picture icon=device.icon() class="size-6"/>
            </span>
            <div class="min-w-0">
                <a class=ROW_LINK href=address>
                    {own(&name)}
                </a>
                <p class="text-sm text-quiet wrap-anywhere">{summary(when, device)}</p>
            </div>
            <div class="col-start-2 md:col-start-auto">
                <p>{device.chip(when)}</p>
                <p class="text-sm text-quiet">{time}</p>
            </div>
            <p class="col-start-2 text-sm md:col-start-auto md:text-end">{removal}</p>
        </li>
    }
}

/// What a device is: model, system, whose.
pub(super) fn summary(when: &When, device: &Device) -> impl IntoView + use<> {
    let system = device.os_version.as_deref().and_then(windows);
    let all = [device.model_line(), system, Some(device.ownership.words(when.ui))];
    let mut all = all.into_iter().flatten();
    let first = all.next().map(|text| own(&text));
    let others = all
        .map(|text| view! { " · " <span class="inline-block max-w-full">{own(&text)}</span> })
        .collect_view();
    view! { {first} {others} }
}

/// A device on a page about it: which one is meant.
pub(super) fn summary_card(when: &When, device: &Device) -> impl IntoView + use<> {
    let ui = when.ui;
    let seen = device.last_check_in.map(|at| {
        let ago = ago(when, at);
        view! { <p class="text-sm text-quiet">{with_slot(ui, "device-seen-when", "when", ago)}</p> }
    });
    view! {
        <div class=format!("mt-6 flex gap-4 p-4 sm:px-6 {CARD}")>
            <span class="text-quiet">
                <Picture icon=device.icon() class="size-6"/>
            </span>
            <div class="min-w-0">
                <p class="font-semibold">{own(&device.called(ui))}</p>
                <p class="text-sm text-quiet wrap-anywhere">{summary(when, device)}</p>
                {seen}
            </div>
        </div>
    }
}
