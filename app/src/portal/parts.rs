//! What the portal's pages are put together from.

use leptos::prelude::*;

use super::help::Who;

pub(super) use crate::controls::{BUTTON, CARD, LINK, PRIMARY};

/// What people type or choose in.
pub(super) const FIELD: &str =
    "min-h-10 max-w-full rounded-sm border border-control bg-surface px-3 py-2";
/// The link over the header that only a keyboard reaches.
pub(super) const SKIP: &str = "sr-only focus:not-sr-only focus:absolute focus:start-4 focus:top-2 \
    focus:z-10 focus:rounded-sm focus:bg-surface focus:px-4 focus:py-2 focus:font-semibold";
/// One of the portal's places in the header.
pub(super) const PLACE: &str = "border-b-2 border-transparent px-3 py-4 hover:border-control \
    aria-[current=page]:border-accent aria-[current=page]:font-semibold";

/// Whose turn it is: a picture and words, never the colour alone.
#[component]
pub(super) fn Turn(who: Who, words: String) -> impl IntoView {
    let (colour, drawing) = match who {
        Who::You => ("text-good", "M5.5 10.5l3 3 6-7"),
        Who::Administrator => (
            "text-accent",
            "M10 9a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5zM5 16c0-3 2.2-4.5 5-4.5s5 1.5 5 4.5",
        ),
        Who::Wait => ("text-attention", "M10 5v5l3.5 2"),
        Who::Nobody => ("text-problem", "M6.5 6.5l7 7m0-7l-7 7"),
    };
    view! {
        <p class=format!("inline-flex items-center gap-2 font-semibold {colour}")>
            <svg class="size-6 flex-none" viewBox="0 0 20 20" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="1.5">
                <circle cx="10" cy="10" r="8.75"></circle>
                <path d=drawing stroke-linecap="round" stroke-linejoin="round"></path>
            </svg>
            {words}
        </p>
    }
}
