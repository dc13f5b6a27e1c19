//! What is pressed and what holds things, in the portal and in the demo: Tailwind's classes.

/// A link.
pub(crate) const LINK: &str =
    "text-accent underline underline-offset-2 hover:text-accent-strong rounded-sm";
/// A button or link that is not the page's first.
pub(crate) const BUTTON: &str = "inline-flex min-h-10 items-center rounded-sm border border-control \
    bg-surface px-4 py-2 font-semibold hover:border-ink print:hidden";
/// The button that a page is there for.
pub(crate) const PRIMARY: &str = "inline-flex min-h-10 items-center justify-center rounded-sm border \
    border-transparent bg-accent px-6 py-2 font-semibold text-on-accent hover:bg-accent-strong \
    print:hidden";
/// The button that takes something away.
pub(crate) const DANGER: &str = "inline-flex min-h-10 items-center justify-center rounded-sm border \
    border-transparent bg-problem px-6 py-2 font-semibold text-on-problem hover:bg-problem-strong \
    print:hidden";
/// A list to choose one from.
pub(crate) const SELECT: &str =
    "min-h-10 w-full rounded-sm border border-control bg-surface px-3 py-2 hover:border-ink";
/// What goes over the wire. Its lines are broken where there is no room for them.
pub(crate) const CODE: &str = "rounded-md border border-edge bg-surface p-4 font-mono text-sm \
    whitespace-pre-wrap wrap-anywhere";
/// A card.
pub(crate) const CARD: &str = "rounded-md border border-edge bg-surface";
