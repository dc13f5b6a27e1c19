//! The shell around every page, and the one place where a view becomes a string.

use leptos::prelude::*;

/// Renders a view to HTML. Leptos leaves `<!>` between neighbouring text nodes, for a browser side
/// that does not exist here; text of people's can hold no such thing, as `<` is escaped in it.
pub(crate) fn render<V: IntoView>(view: impl FnOnce() -> V) -> String {
    let owner = Owner::new();
    let html = owner.with(|| view().into_view().to_html());
    owner.cleanup();
    html.replace("<!>", "")
}

/// A whole document. `title` is plain text; the style sheets are addresses on our own origin; `refresh` is
/// after how many seconds the page loads itself anew.
#[component]
pub(crate) fn Document(
    lang: String,
    dir: &'static str,
    title: String,
    style_sheet: String,
    #[prop(default = None)] second_sheet: Option<String>,
    #[prop(default = None)] refresh: Option<&'static str>,
    body_class: String,
    children: Children,
) -> impl IntoView {
    view! {
        <!DOCTYPE html>
        <html lang=lang dir=dir>
            <head>
                <meta charset="utf-8"/>
                <title>{title}</title>
                <meta name="viewport" content="width=device-width, initial-scale=1"/>
                {refresh.map(|seconds| view! { <meta http-equiv="refresh" content=seconds/> })}
                <link rel="stylesheet" href=style_sheet/>
                {second_sheet.map(|address| view! { <link rel="stylesheet" href=address/> })}
            </head>
            <body class=body_class>{children()}</body>
        </html>
    }
}
