//! Charts: drawn here as SVG, in the page's own colours and letters. Lengths across are percentages, so that letters keep their
//! size on a phone; what tells series apart is a pattern, a dash or a mark beside the colour. No style and no script is in them.

use std::collections::BTreeMap;

use jiff::{ToSpan as _, civil::Date};
use leptos::prelude::*;

use super::AcceptedOverTime;

/// How many points a line has at most.
const MOST_POINTS: i32 = 31;
/// Into how many days each point is put together.
const WIDTHS: [i32; 6] = [1, 7, 28, 91, 364, 3640];
/// How many lines there are at most; what is before them is one.
pub(super) const MOST_LINES: usize = 6;

/// What a line is of: a version, or all before those that have their own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Of {
    Version(u32),
    Earlier,
}

/// Days that are one point.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Days {
    pub(super) first: Date,
    pub(super) last: Date,
}

/// What is drawn: a value for each of the days and each line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Lines {
    pub(super) days: Vec<Days>,
    pub(super) lines: Vec<(Of, Vec<i64>)>,
}

impl Lines {
    /// Puts days together, so that there are no more points than can be seen.
    pub(super) fn of(data: &AcceptedOverTime) -> Self {
        let days = days(data.from, data.to);
        let earlier = data.versions.len().saturating_sub(MOST_LINES);
        // With one too many, the last place is for all earlier ones.
        let earlier = if earlier > 0 { earlier + 1 } else { 0 };
        let mut lines: Vec<(Of, Vec<i64>)> = Vec::new();
        for (n, (version, before, counts)) in data.versions.iter().enumerate() {
            let counts: BTreeMap<Date, i64> = counts.iter().copied().collect();
            let mut sum = *before;
            let values = days.iter().map(|days| {
                let inside: i64 = counts.range(days.first..=days.last).map(|(_, n)| n).sum();
                sum += inside;
                if data.cumulative { sum } else { inside }
            });
            let values: Vec<i64> = values.collect();
            match lines.first_mut() {
                Some((Of::Earlier, all)) if n < earlier => {
                    all.iter_mut().zip(values).for_each(|(sum, value)| *sum += value);
                }
                _ if n < earlier => lines.push((Of::Earlier, values)),
                _ => lines.push((Of::Version(*version), values)),
            }
        }
        Self { days, lines }
    }

    /// The highest value, or 1.
    fn highest(&self) -> i64 {
        self.lines.iter().flat_map(|(_, values)| values).copied().max().unwrap_or(0).max(1)
    }
}

/// The period in equal parts, the last of which may be shorter.
fn days(from: Date, to: Date) -> Vec<Days> {
    let all = (to - from).get_days() + 1;
    let width = WIDTHS.into_iter().find(|width| all.div_euclid(*width) < MOST_POINTS);
    let width = width.unwrap_or(WIDTHS[WIDTHS.len() - 1]);
    let mut days = Vec::new();
    let mut first = from;
    while first <= to {
        let next = first.saturating_add((i64::from(width)).days());
        let last = next.yesterday().unwrap_or(to).min(to);
        days.push(Days { first, last });
        if next <= first {
            break;
        }
        first = next;
    }
    days
}

/// The least number of 1, 2 or 5 and noughts that is so high, and half of it where that is a whole number.
fn scale(highest: i64) -> (i64, Option<i64>) {
    let mut power = 1_i64;
    loop {
        for step in [1, 2, 5] {
            let top = power.saturating_mul(step);
            if top >= highest {
                return (top, Some(top / 2).filter(|half| half * 2 == top));
            }
        }
        match power.checked_mul(10) {
            Some(higher) => power = higher,
            None => return (highest, None),
        }
    }
}

/// How a line looks, by its place.
struct Look {
    colour: &'static str,
    dashes: &'static str,
    mark: &'static str,
}

const LOOKS: [Look; MOST_LINES] = [
    Look { colour: "text-accent", dashes: "none", mark: "M-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0z" },
    Look { colour: "text-attention", dashes: "7 4", mark: "M-4-4h8v8h-8z" },
    Look { colour: "text-good", dashes: "2 3", mark: "M0-5l5 5l-5 5l-5-5z" },
    Look { colour: "text-problem", dashes: "9 3 2 3", mark: "M0-5l5 9h-10z" },
    Look {
        colour: "text-quiet",
        dashes: "14 4",
        mark: "M-1.5-5h3v3.5h3.5v3h-3.5v3.5h-3v-3.5h-3.5v-3h3.5z",
    },
    Look { colour: "text-ink", dashes: "1 4", mark: "M0 5l5-9h-10z" },
];

/// The newest line has the first look.
fn look(lines: usize, place: usize) -> &'static Look {
    &LOOKS[(lines - 1 - place.min(lines - 1)).min(MOST_LINES - 1)]
}

/// The height of the lines' ground, and what is left above for the letters of the highest.
const HEIGHT: i64 = 200;
const ABOVE: i64 = 24;

/// What a chart of lines says besides them.
pub(super) struct Told {
    /// What it says to those who do not see it.
    pub(super) title: String,
    /// The same in more words.
    pub(super) description: String,
    /// The first and the last day.
    pub(super) ends: (String, String),
}

/// Lines with marks on a ground; `words` are those of a value.
pub(super) fn line_chart(
    lines: &Lines,
    told: Told,
    rtl: bool,
    words: impl Fn(i64) -> String,
) -> impl IntoView {
    let Told { title, description, ends } = told;
    let (top, half) = scale(lines.highest());
    let points = i64::try_from(lines.days.len()).unwrap_or(1).max(1);
    // Thousandths of the width.
    let x = move |n: usize| {
        let n = i64::try_from(n).unwrap_or_default();
        let x = (2 * n + 1) * 500 / points;
        if rtl { 1000 - x } else { x }
    };
    let y = move |value: i64| ABOVE + HEIGHT - value.clamp(0, top) * HEIGHT / top;
    let percent = |thousandths: i64| format!("{}.{}%", thousandths / 10, thousandths % 10);
    let (start, end) = if rtl { ("100%", "0%") } else { ("0%", "100%") };
    let grid = [Some(top), half, Some(0)].into_iter().flatten().map(|value| {
        let at = y(value).to_string();
        view! {
            <line class="text-edge" x1="0%" x2="100%" y1=at.clone() y2=at stroke="currentColor" stroke-width="1"></line>
            <text class="text-quiet" x=start y=(y(value) - 5).to_string() fill="currentColor" font-size="13">{words(value)}</text>
        }
    });
    let grid = grid.collect_view();
    let count = lines.lines.len();
    let drawn = lines.lines.iter().enumerate().map(|(place, (_, values))| {
        let look = look(count, place);
        let path: Vec<String> =
            values.iter().enumerate().map(|(n, value)| format!("{} {}", x(n), y(*value))).collect();
        let marks = values.iter().enumerate().map(|(n, value)| {
            view! {
                <svg class="overflow-visible" x=percent(x(n)) y=y(*value).to_string() width="1" height="1">
                    <path d=look.mark fill="currentColor"></path>
                </svg>
            }
        });
        view! {
            <g class=look.colour>
                <svg x="0" y="0" width="100%" height=(ABOVE + HEIGHT + 8).to_string()
                    viewBox=format!("0 0 1000 {}", ABOVE + HEIGHT + 8) preserveAspectRatio="none">
                    <polyline points=path.join(" ") fill="none" stroke="currentColor" stroke-width="2"
                        stroke-dasharray=look.dashes vector-effect="non-scaling-stroke"></polyline>
                </svg>
                {marks.collect_view()}
            </g>
        }
    });
    let drawn = drawn.collect_view();
    let below = (ABOVE + HEIGHT + 22).to_string();
    view! {
        <svg
            class="chart block w-full"
            width="100%"
            height=(ABOVE + HEIGHT + 32).to_string()
            role="img"
            aria-labelledby="chart-title chart-description"
        >
            <title id="chart-title">{title}</title>
            <desc id="chart-description">{description}</desc>
            {grid}
            {drawn}
            <text class="text-quiet" x=start y=below.clone() fill="currentColor" font-size="13">{ends.0}</text>
            <text class="text-quiet" x=end y=below fill="currentColor" font-size="13" text-anchor="end">{ends.1}</text>
        </svg>
    }
}

/// What a line looks like, beside its words.
pub(super) fn sample(lines: usize, place: usize) -> impl IntoView {
    let look = look(lines, place);
    view! {
        <svg class=format!("chart mt-1 flex-none {}", look.colour) width="36" height="16" viewBox="-18 -8 36 16" aria-hidden="true">
            <path d="M-18 0h36" fill="none" stroke="currentColor" stroke-width="2" stroke-dasharray=look.dashes></path>
            <path d=look.mark fill="currentColor"></path>
        </svg>
    }
}

/// A part of a bar: what it looks like, and how much it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    /// Full.
    Accepted,
    /// Stripes.
    Before,
    /// A lattice.
    Declined,
    /// Dots.
    Withdrew,
    /// Empty.
    Never,
}

impl Part {
    pub(super) const ALL: [Self; 5] =
        [Self::Accepted, Self::Before, Self::Declined, Self::Withdrew, Self::Never];

    fn colour(self) -> &'static str {
        match self {
            Self::Accepted => "text-good",
            Self::Before => "text-accent",
            Self::Declined => "text-problem",
            Self::Withdrew => "text-attention",
            Self::Never => "text-control",
        }
    }

    fn fill(self) -> &'static str {
        match self {
            Self::Accepted => "currentColor",
            Self::Before => "url(#pattern-before)",
            Self::Declined => "url(#pattern-declined)",
            Self::Withdrew => "url(#pattern-withdrew)",
            Self::Never => "none",
        }
    }
}

/// What the parts are filled with; once a page. `currentColor` is that of the pattern itself.
#[component]
pub(super) fn Patterns() -> impl IntoView {
    view! {
        <svg class="chart absolute" width="0" height="0" aria-hidden="true" focusable="false">
            <defs>
                <pattern class="text-accent" id="pattern-before" width="6" height="6" patternUnits="userSpaceOnUse">
                    <path d="M-1 1l2-2M0 6l6-6M5 7l2-2" fill="none" stroke="currentColor" stroke-width="2"></path>
                </pattern>
                <pattern class="text-problem" id="pattern-declined" width="6" height="6" patternUnits="userSpaceOnUse">
                    <path d="M0 0h6M0 0v6" fill="none" stroke="currentColor" stroke-width="3"></path>
                </pattern>
                <pattern class="text-attention" id="pattern-withdrew" width="6" height="6" patternUnits="userSpaceOnUse">
                    <path d="M1 2a1 1 0 1 0 2 0a1 1 0 1 0-2 0zM4 5a1 1 0 1 0 2 0a1 1 0 1 0-2 0z" fill="currentColor"></path>
                </pattern>
            </defs>
        </svg>
    }
}

/// Where the parts of a bar begin and how wide they are, in thousandths of the whole. Nobody is left out: what there is is at least 4
/// thousandths wide.
fn widths(parts: &[i64]) -> Vec<(i64, i64)> {
    let whole: i64 = parts.iter().sum::<i64>().max(1);
    let least = |part: i64| if part > 0 { (part.saturating_mul(1000) / whole).max(4) } else { 0 };
    let wide: Vec<i64> = parts.iter().map(|part| least(*part)).collect();
    let sum: i64 = wide.iter().sum::<i64>().max(1);
    let mut at = 0;
    wide.iter()
        .map(|width| {
            let (begin, end) = (at * 1000 / sum, (at + width) * 1000 / sum);
            at += width;
            (begin, end - begin)
        })
        .collect()
}

/// A bar of parts. `id` tells it from others on the page.
pub(super) fn bar(
    id: &str,
    parts: &[(Part, i64)],
    title: String,
    description: String,
    rtl: bool,
) -> impl IntoView + use<> {
    let counts: Vec<i64> = parts.iter().map(|(_, count)| *count).collect();
    let percent = |thousandths: i64| format!("{}.{}%", thousandths / 10, thousandths % 10);
    let shapes = parts.iter().zip(widths(&counts)).filter(|((_, count), _)| *count > 0);
    let shapes = shapes.map(|((part, _), (begin, width))| {
        let begin = if rtl { 1000 - begin - width } else { begin };
        view! {
            <rect
                class=part.colour()
                x=percent(begin)
                y="1"
                width=percent(width)
                height="22"
                fill=part.fill()
                stroke="currentColor"
                stroke-width="1"
            ></rect>
        }
    });
    let shapes = shapes.collect_view();
    view! {
        <svg
            class="chart mt-2 block w-full overflow-visible"
            width="100%"
            height="24"
            role="img"
            aria-labelledby=format!("{id}-title {id}-description")
        >
            <title id=format!("{id}-title")>{title}</title>
            <desc id=format!("{id}-description")>{description}</desc>
            {shapes}
        </svg>
    }
}

/// A bar of one part, as long as its share of the longest; words and numbers stand beside it.
pub(in crate::admin) fn share(part: i64, longest: i64, rtl: bool) -> impl IntoView {
    let thousandths = (part.saturating_mul(1000) / longest.max(1)).clamp(4, 1000);
    let percent = |thousandths: i64| format!("{}.{}%", thousandths / 10, thousandths % 10);
    let begin = if rtl { 1000 - thousandths } else { 0 };
    view! {
        <svg class="chart mt-1 block w-full text-accent" width="100%" height="12" aria-hidden="true">
            <rect x=percent(begin) y="0" width=percent(thousandths) height="12" fill="currentColor"></rect>
        </svg>
    }
}

/// What a part looks like, beside its words.
pub(super) fn swatch(part: Part) -> impl IntoView {
    view! {
        <svg class=format!("chart mt-1 flex-none {}", part.colour()) width="16" height="16" aria-hidden="true">
            <rect x="0.5" y="0.5" width="15" height="15" fill=part.fill() stroke="currentColor" stroke-width="1"></rect>
        </svg>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> Date {
        text.parse().unwrap()
    }

    #[test]
    fn a_scale_ends_with_a_round_number() {
        for (highest, expected) in [
            (1, (1, None)),
            (2, (2, Some(1))),
            (3, (5, None)),
            (10, (10, Some(5))),
            (11, (20, Some(10))),
            (812, (1000, Some(500))),
            (5_000_001, (10_000_000, Some(5_000_000))),
        ] {
            assert_eq!(scale(highest), expected, "{highest}");
        }
        assert_eq!(scale(i64::MAX).0, i64::MAX);
    }

    #[test]
    fn a_period_has_few_points_that_leave_out_no_day() {
        for (from, to, points) in [
            ("2026-11-01", "2026-11-01", 1),
            ("2026-11-01", "2026-11-30", 30),
            ("2026-01-01", "2026-03-31", 13),
            ("2025-11-22", "2026-11-21", 14),
            ("1990-01-01", "2026-11-21", 4),
        ] {
            let (from, to) = (date(from), date(to));
            let days = days(from, to);
            assert_eq!(days.len(), points, "{from} {to}");
            assert_eq!((days[0].first, days[points - 1].last), (from, to));
            for pair in days.windows(2) {
                assert_eq!(pair[0].last.tomorrow().unwrap(), pair[1].first);
            }
        }
        assert!(days(date("0001-01-01"), date("9998-12-31")).len() < 1100);
    }

    #[test]
    fn lines_have_the_sum_of_their_days_and_earlier_versions_are_together() {
        let day = |n: i8| date(&format!("2026-11-{n:02}"));
        let versions = (1..=8).map(|n| (n, 10, vec![(day(1), 1), (day(3), 2)])).collect();
        let mut data = AcceptedOverTime {
            policy: "company".to_owned(),
            from: day(1),
            to: day(3),
            cumulative: false,
            versions,
        };
        let lines = Lines::of(&data);
        assert_eq!(lines.lines.len(), MOST_LINES);
        assert_eq!(lines.lines[0], (Of::Earlier, vec![3, 0, 6]));
        assert_eq!(lines.lines[1], (Of::Version(4), vec![1, 0, 2]));
        assert_eq!(lines.lines[5].0, Of::Version(8));
        data.cumulative = true;
        let lines = Lines::of(&data);
        assert_eq!(lines.lines[0].1, [33, 33, 39]);
        assert_eq!(lines.lines[5].1, [11, 11, 13]);
        assert_eq!(lines.highest(), 39);
    }

    #[test]
    fn the_parts_of_a_bar_fill_it_and_none_is_lost() {
        assert_eq!(widths(&[1, 1]), [(0, 500), (500, 500)]);
        let parts = widths(&[1_000_000, 1, 0, 0]);
        assert!(parts[1].1 >= 3, "{parts:?}");
        assert_eq!(parts[2].1, 0);
        assert_eq!(parts.iter().map(|(_, width)| width).sum::<i64>(), 1000);
        assert_eq!(widths(&[0, 0]), [(0, 0), (0, 0)]);
    }
}
