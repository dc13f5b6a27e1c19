//! Small drawings, in the colour of the words beside them. They say nothing that those do not.

use leptos::prelude::*;

/// What is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Icon {
    Good,
    Attention,
    Problem,
    Info,
    Clock,
    Line,
    Open,
    Laptop,
    Tablet,
    Desktop,
    Document,
    Person,
    Forward,
    Back,
}

impl Icon {
    fn drawing(self) -> &'static str {
        match self {
            Self::Good => "M18.5 10a8.5 8.5 0 1 1-17 0 8.5 8.5 0 0 1 17 0zM6.5 10.5l2.5 2.5 5-6",
            Self::Attention => "M10 2.5L18.5 17h-17zM10 8v4.5m0 1.7v.3",
            Self::Problem => "M18.5 10a8.5 8.5 0 1 1-17 0 8.5 8.5 0 0 1 17 0zM7 7l6 6m0-6l-6 6",
            Self::Info => "M18.5 10a8.5 8.5 0 1 1-17 0 8.5 8.5 0 0 1 17 0zM10 9v5m0-8v.3",
            Self::Clock => "M18.5 10a8.5 8.5 0 1 1-17 0 8.5 8.5 0 0 1 17 0zM10 5v5l3 2",
            Self::Line => "M18.5 10a8.5 8.5 0 1 1-17 0 8.5 8.5 0 0 1 17 0zM6.5 10h7",
            Self::Open => "M18.5 10a8.5 8.5 0 1 1-17 0 8.5 8.5 0 0 1 17 0z",
            Self::Laptop => "M4 4h12v9.5H4zM1.5 16.5h17",
            Self::Tablet => "M2.5 4h15v12h-15zM8.5 13.8h3",
            Self::Desktop => "M2.5 3h15v10.5h-15zM10 13.5V17m-3.5 0h7",
            Self::Document => "M4.5 2h7l4 4v12h-11zM11.5 2v4h4M7.5 10h5m-5 3.5h5",
            Self::Person => {
                "M10 9.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM3 17.5c0-3.7 3-5.5 7-5.5s7 1.8 7 5.5"
            }
            Self::Forward => "M7.5 4.5L13 10l-5.5 5.5",
            Self::Back => "M12.5 4.5L7 10l5.5 5.5",
        }
    }
}

/// A drawing. Arrows point the other way where lines run from right to left.
#[component]
pub(crate) fn Picture(
    icon: Icon,
    #[prop(default = "size-5 flex-none")] class: &'static str,
) -> impl IntoView {
    let turns = matches!(icon, Icon::Forward | Icon::Back);
    let class = if turns { format!("{class} rtl:-scale-x-100") } else { class.to_owned() };
    view! {
        <svg
            class=class
            viewBox="0 0 20 20"
            width="20"
            height="20"
            aria-hidden="true"
            fill="none"
            stroke="currentColor"
            stroke-width="1.5"
            stroke-linecap="round"
            stroke-linejoin="round"
        >
            <path d=icon.drawing()></path>
        </svg>
    }
}
