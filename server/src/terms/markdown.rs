//! From CommonMark to the HTML that stands on the page, once at load.
//!
//! `pulldown-cmark` reads it; raw HTML, scripts and images are dropped on the way; `ammonia` then lets
//! through only the few elements that EdgeHTML 18 and the themes know. Both are the usual libraries of
//! their kind, and each alone would be safe.

use std::collections::{HashMap, HashSet};

use pulldown_cmark::{CowStr, Event, HeadingLevel, Parser, Tag, TagEnd, html};

/// Left out: HTML.
pub const HTML: &str = "raw HTML";
/// Left out: a picture. Its description stays.
pub const PICTURE: &str = "an image";
/// Left out: the title of a link, which nobody reaches by touch or keyboard.
pub const LINK_TITLE: &str = "a link's title";
/// Left out: what stands in a script or a style sheet.
pub const SCRIPT: &str = "a script or style";

/// Left out: quotes, lists and emphasis that stand in too many others. What stands in them stays.
pub const NESTING: &str = "deep nesting";

/// How many elements may stand in each other. What reads HTML takes longer the deeper it goes.
const DEEPEST: usize = 32;

/// Terms, ready for the page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rendered {
    /// The first heading, as plain text; `None` where there is none.
    pub title: Option<String>,
    /// The rest, as sanitized HTML whose headings begin at the second level.
    pub html: String,
    /// What was left out, in words for the log.
    pub dropped: Vec<&'static str>,
}

/// Renders a text.
#[must_use]
pub fn render(markdown: &str) -> Rendered {
    let mut dropped = Vec::new();
    let events = bounded(without_raw_html(markdown, &mut dropped), &mut dropped);
    let (title, events) = take_title(events);
    let shift = events
        .iter()
        .any(|e| matches!(e, Event::Start(Tag::Heading { level: HeadingLevel::H1, .. })));
    let events = events.into_iter().map(|event| if shift { lower(event) } else { event });
    let mut unsafe_html = String::new();
    html::push_html(&mut unsafe_html, events);
    let html = sanitizer().clean(&unsafe_html).to_string().trim().to_owned();
    dropped.sort_unstable();
    dropped.dedup();
    Rendered { title, html, dropped }
}

/// The parser's events without raw HTML, and without the text inside of a script or style element.
fn without_raw_html<'a>(markdown: &'a str, dropped: &mut Vec<&'static str>) -> Vec<Event<'a>> {
    let mut events = Vec::new();
    let mut inside: Option<&'static str> = None;
    for event in Parser::new(markdown) {
        match &event {
            Event::Html(_)
            | Event::InlineHtml(_)
            | Event::Start(Tag::HtmlBlock)
            | Event::End(TagEnd::HtmlBlock) => {
                dropped.push(HTML);
                if let Event::InlineHtml(tag) = &event {
                    inside = after_tag(inside, tag);
                }
            }
            Event::Start(Tag::Image { .. }) | Event::End(TagEnd::Image) => dropped.push(PICTURE),
            // A script begun within a line does not reach past its paragraph.
            Event::End(TagEnd::Paragraph | TagEnd::Heading(_) | TagEnd::Item) => {
                inside = None;
                events.push(event);
            }
            // Nobody reaches it by touch or keyboard.
            Event::Start(Tag::Link { title, .. }) if !title.is_empty() && inside.is_none() => {
                dropped.push(LINK_TITLE);
                events.push(event);
            }
            _ if inside.is_some() => dropped.push(SCRIPT),
            _ => events.push(event),
        }
    }
    events
}

/// The same events without the elements that stand too deep.
fn bounded<'a>(events: Vec<Event<'a>>, dropped: &mut Vec<&'static str>) -> Vec<Event<'a>> {
    let (mut kept, mut open, mut depth) = (Vec::with_capacity(events.len()), Vec::new(), 0);
    for event in events {
        match &event {
            Event::Start(_) => {
                let fits = depth < DEEPEST;
                open.push(fits);
                if !fits {
                    dropped.push(NESTING);
                    continue;
                }
                depth += 1;
            }
            Event::End(_) => match open.pop() {
                Some(false) => continue,
                _ => depth = depth.saturating_sub(1),
            },
            _ => {}
        }
        kept.push(event);
    }
    kept
}

fn after_tag(inside: Option<&'static str>, tag: &str) -> Option<&'static str> {
    let tag = tag.to_ascii_lowercase();
    if let Some(name) = inside {
        return if tag.starts_with(&format!("</{name}")) { None } else { inside };
    }
    ["script", "style", "iframe", "object", "template", "textarea", "title"]
        .into_iter()
        .find(|name| tag.starts_with(&format!("<{name}")))
}

/// Takes the first heading out: the page shows it as its one `h1`.
fn take_title(events: Vec<Event<'_>>) -> (Option<String>, Vec<Event<'_>>) {
    let mut title: Option<String> = None;
    let mut in_title = false;
    let mut rest = Vec::with_capacity(events.len());
    for event in events {
        match event {
            Event::Start(Tag::Heading { .. }) if title.is_none() => {
                title = Some(String::new());
                in_title = true;
            }
            Event::End(TagEnd::Heading(_)) if in_title => in_title = false,
            Event::Text(text) | Event::Code(text) if in_title => push(&mut title, &text),
            Event::SoftBreak | Event::HardBreak if in_title => push(&mut title, &CowStr::from(" ")),
            _ if in_title => {}
            event => rest.push(event),
        }
    }
    let title = title.map(|t| t.trim().to_owned()).filter(|t| !t.is_empty());
    (title, rest)
}

fn push(title: &mut Option<String>, text: &str) {
    if let Some(title) = title {
        title.push_str(text);
    }
}

/// The same heading one level lower.
fn lower(event: Event<'_>) -> Event<'_> {
    let next = |level: HeadingLevel| {
        HeadingLevel::try_from((level as usize + 1).min(6)).unwrap_or(HeadingLevel::H6)
    };
    match event {
        Event::Start(Tag::Heading { level, id, classes, attrs }) => {
            Event::Start(Tag::Heading { level: next(level), id, classes, attrs })
        }
        Event::End(TagEnd::Heading(level)) => Event::End(TagEnd::Heading(next(level))),
        event => event,
    }
}

fn sanitizer() -> ammonia::Builder<'static> {
    let mut builder = ammonia::Builder::empty();
    builder
        .tags(HashSet::from([
            "p",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "ul",
            "ol",
            "li",
            "blockquote",
            "pre",
            "code",
            "em",
            "strong",
            "a",
            "br",
            "hr",
        ]))
        // `lang` and `title`, otherwise.
        .generic_attributes(HashSet::new())
        .tag_attributes(HashMap::from([
            ("a", HashSet::from(["href"])),
            ("ol", HashSet::from(["start"])),
        ]))
        .url_schemes(HashSet::from(["https"]))
        .url_relative(ammonia::UrlRelative::Deny)
        .link_rel(Some("noopener noreferrer"));
    builder
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn the_first_heading_is_the_title_and_no_other_h1_is_left() {
        let text = render("Intro\n\n# Using *a* `device`\n\n## Part\n\n# Again\n\n- one\n- two\n");
        assert_eq!(text.title.as_deref(), Some("Using a device"));
        assert_eq!(
            text.html,
            "<p>Intro</p>\n<h3>Part</h3>\n<h2>Again</h2>\n<ul>\n<li>one</li>\n<li>two</li>\n</ul>"
        );
        assert!(text.dropped.is_empty());
        assert_eq!(render("no heading").title, None);
    }

    #[test]
    fn raw_html_and_scripts_are_dropped_and_reported() {
        let text = render(
            "# T\n\n<div onclick=x>block</div>\n\nHi <b>bold</b> <script>alert(1)</script> there\n\n\
             <script>\nalert(2)\n</script>\n\n![alt text](https://x.example/a.png)\n",
        );
        assert_eq!(text.html, "<p>Hi bold  there</p>\n<p>alt text</p>");
        assert_eq!(text.dropped, ["a script or style", "an image", "raw HTML"]);
    }

    #[test]
    fn only_links_to_https_stay_links() {
        let html = render(
            "# T\n\n[a](https://x.example/?a=1&b=2) [b](javascript:alert(1)) [c](/local) [d](mailto:x@y)\n",
        )
        .html;
        assert_eq!(
            html,
            "<p><a href=\"https://x.example/?a=1&amp;b=2\" rel=\"noopener noreferrer\">a</a> \
             <a rel=\"noopener noreferrer\">b</a> <a rel=\"noopener noreferrer\">c</a> \
             <a rel=\"noopener noreferrer\">d</a></p>"
        );
    }

    #[test]
    fn a_links_title_is_dropped_and_reported() {
        let text = render("# T\n\n[a](https://x.example/ \"words\")\n");
        assert_eq!(
            text.html,
            "<p><a href=\"https://x.example/\" rel=\"noopener noreferrer\">a</a></p>"
        );
        assert_eq!(text.dropped, ["a link's title"]);
    }

    #[test]
    fn what_stands_too_deep_keeps_its_words_and_takes_no_time() {
        for (deep, end) in
            [(">".repeat(50_000), "x"), ("+ ".repeat(50_000), "x"), ("*a ".repeat(50_000), "")]
        {
            let begun = std::time::Instant::now();
            let text = render(&format!("# T\n\n{deep}{end}\n"));
            assert!(text.html.contains(if end.is_empty() { "a" } else { "x" }));
            assert!(begun.elapsed() < std::time::Duration::from_secs(20), "{:?}", begun.elapsed());
        }
        let text = render(&format!("# T\n\n{}x\n", ">".repeat(100)));
        assert_eq!(text.html.matches("<blockquote>").count(), DEEPEST);
        assert_eq!(text.dropped, [NESTING]);
    }

    proptest! {
        #[test]
        fn whatever_is_written_only_known_elements_come_out(
            text in "([#*_`<>/a-z \\n\\-\\[\\]()!&;:='\"]|<script|javascript:|onerror=|<img|<svg|https://){0,60}",
        ) {
            let html = render(&text).html.to_lowercase();
            for bad in ["<script", "<img", "<svg", "<h1", "<iframe", "href=\"javascript", "<details"] {
                prop_assert!(!html.contains(bad), "{html}");
            }
        }
    }
}
