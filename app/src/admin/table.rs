//! Tables: for what has several columns that are compared.

use leptos::prelude::*;

/// A column: its heading, and whether it has numbers.
pub(super) struct Column {
    pub(super) heading: String,
    pub(super) numbers: bool,
}

impl Column {
    pub(super) fn words(heading: String) -> Self {
        Self { heading, numbers: false }
    }
}

/// A table. Where it is wider than the page it scrolls, by keyboard too.
#[component]
pub(super) fn Table(
    caption: String,
    columns: Vec<Column>,
    rows: Vec<Vec<AnyView>>,
) -> impl IntoView {
    let class = |numbers: bool| {
        if numbers { "px-4 py-3 text-end tabular-nums" } else { "px-4 py-3 text-start" }
    };
    let aligned: Vec<bool> = columns.iter().map(|column| column.numbers).collect();
    let heading = |column: Column| {
        view! {
            <th class=format!("{} text-sm font-semibold text-quiet", class(column.numbers)) scope="col">
                {column.heading}
            </th>
        }
    };
    let row = |cells: Vec<AnyView>| {
        let cells = cells.into_iter().zip(&aligned).map(|(cell, numbers)| {
            view! { <td class=format!("{} align-top wrap-break-word", class(*numbers))>{cell}</td> }
        });
        view! { <tr>{cells.collect_view()}</tr> }
    };
    let label = caption.clone();
    view! {
        <div
            class="relative mt-4 overflow-x-auto rounded-md border border-edge bg-surface"
            role="region"
            aria-label=label
            tabindex="0"
        >
            <table class="w-full min-w-144 border-collapse">
                <caption class="sr-only">{caption}</caption>
                <thead class="border-b border-edge">
                    <tr>{columns.into_iter().map(heading).collect_view()}</tr>
                </thead>
                <tbody class="divide-y divide-edge">{rows.into_iter().map(row).collect_view()}</tbody>
            </table>
        </div>
    }
}
