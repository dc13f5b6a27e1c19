//! A folder of terms. The input is tried as a `policy.toml`, as a text, and its first line as a text's name.

use std::path::Path;

use scraper::{ElementRef, Html, Node, Selector};
use vestibule::terms::{
    folder::{PolicyFile, TextFile, sha256},
    markdown::render,
};

/// The elements that may be on the page, and which attributes they may have.
const ELEMENTS: [(&str, &[&str]); 17] = [
    ("p", &[]),
    ("h2", &[]),
    ("h3", &[]),
    ("h4", &[]),
    ("h5", &[]),
    ("h6", &[]),
    ("ul", &[]),
    ("ol", &["start"]),
    ("li", &[]),
    ("blockquote", &[]),
    ("pre", &[]),
    ("code", &[]),
    ("em", &[]),
    ("strong", &[]),
    ("a", &["href", "rel"]),
    ("br", &[]),
    ("hr", &[]),
];

pub fn holds(input: &[u8]) {
    if let Ok(text) = str::from_utf8(input) {
        if let Ok(file) = PolicyFile::parse(text, Path::new("policy.toml")) {
            assert!(file.version >= 1);
        }
        let name = text.lines().next().unwrap_or_default();
        if let Ok(named) = TextFile::parse(b"x".to_vec(), Path::new(&format!("{name}.md"))) {
            let tag = named.locale.to_string();
            assert!(tag.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-'), "{tag:?}");
            assert_eq!(tag.parse().as_ref(), Ok(&named.locale), "{tag:?}");
        }
    }
    if let Ok(text) = TextFile::parse(input.to_vec(), Path::new("en-US.md")) {
        assert!(!text.markdown.contains(['\0', '\r']));
        assert!(!text.markdown.starts_with('\u{feff}') && !text.markdown.trim().is_empty());
        assert_eq!(text.sha256, sha256(&text.markdown));
        html_holds(&text.markdown);
    }
}

/// Whatever is written, nothing but text comes out, and it ends where it should.
fn html_holds(markdown: &str) {
    let rendered = render(markdown);
    assert!(rendered.title.is_none_or(|title| !title.is_empty() && title.trim() == title));
    let page = Html::parse_document(&format!(
        "<!DOCTYPE html><html><head><title>t</title></head><body><div id=\"terms\">{}</div><form></form></body></html>",
        rendered.html
    ));
    let one = |selector: &str| -> ElementRef<'_> {
        let selector = Selector::parse(selector).expect("a selector");
        let mut found = page.select(&selector);
        let first = found.next().expect("what the page is made of");
        assert!(found.next().is_none(), "{}", rendered.html);
        first
    };
    let form = one("form");
    assert_eq!(form.parent().and_then(ElementRef::wrap).map(|e| e.value().name()), Some("body"));
    assert!(form.children().next().is_none(), "{}", rendered.html);
    for node in one("#terms").descendants().skip(1) {
        match node.value() {
            Node::Text(_) => {}
            Node::Element(element) => {
                let known = ELEMENTS.iter().find(|(name, _)| *name == element.name());
                let (_, attributes) =
                    known.unwrap_or_else(|| panic!("{}: {}", element.name(), rendered.html));
                for (name, value) in element.attrs() {
                    assert!(attributes.contains(&name), "{name}: {}", rendered.html);
                    match name {
                        "href" => {
                            assert!(value.to_ascii_lowercase().starts_with("https:"), "{value:?}");
                        }
                        "start" => assert!(value.parse::<u32>().is_ok(), "{value:?}"),
                        _ => assert_eq!(value, "noopener noreferrer"),
                    }
                }
            }
            other => panic!("{other:?}: {}", rendered.html),
        }
    }
}
