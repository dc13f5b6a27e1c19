//! What there is in a page.

use std::cell::RefCell;

use html5ever::{
    tendril::StrTendril,
    tokenizer::{
        BufferQueue, Tag, TagKind, Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts,
    },
};
use url::Url;

/// A page's elements, in order.
#[derive(Debug, Default)]
pub(super) struct Elements(Vec<Element>);

/// An element as it begins.
#[derive(Debug)]
pub(super) struct Element {
    pub(super) name: String,
    attributes: Vec<(String, String)>,
}

impl Element {
    pub(super) fn get(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(n, _)| n == name).map(|(_, value)| value.as_str())
    }
}

#[derive(Default)]
struct Sink(RefCell<Vec<Element>>);

impl TokenSink for Sink {
    type Handle = ();

    fn process_token(&self, token: Token, _line: u64) -> TokenSinkResult<()> {
        if let Token::TagToken(Tag { kind: TagKind::StartTag, name, attrs, .. }) = token {
            let attributes =
                attrs.into_iter().map(|a| (a.name.local.to_string(), a.value.to_string()));
            let attributes = attributes.collect();
            self.0.borrow_mut().push(Element { name: name.to_string(), attributes });
        }
        TokenSinkResult::Continue
    }
}

impl Elements {
    pub(super) fn of(page: &str) -> Self {
        let input = BufferQueue::default();
        input.push_back(StrTendril::from(page));
        let tokenizer = Tokenizer::new(Sink::default(), TokenizerOpts::default());
        let _ = tokenizer.feed(&input);
        tokenizer.end();
        Self(tokenizer.sink.0.into_inner())
    }

    pub(super) fn first(&self, name: &str) -> Option<&Element> {
        self.0.iter().find(|element| element.name == name)
    }

    /// The style sheets' addresses.
    pub(super) fn style_sheets(&self) -> impl Iterator<Item = &str> {
        let links =
            self.0.iter().filter(|e| e.name == "link" && e.get("rel") == Some("stylesheet"));
        links.filter_map(|link| link.get("href"))
    }

    /// What does not belong into a page of ours: scripts, and anything from another host.
    pub(super) fn foreign(&self, page: &Url) -> Vec<String> {
        let mut found = Vec::new();
        for element in &self.0 {
            let name = element.name.as_str();
            if matches!(name, "script" | "iframe" | "object" | "embed" | "base" | "style") {
                found.push(format!("<{name}>"));
            }
            for (attribute, value) in &element.attributes {
                if attribute.starts_with("on") {
                    found.push(format!("<{name} {attribute}>"));
                }
                let loads = attribute == "src"
                    || attribute == "srcset"
                    || name == "link" && attribute == "href"
                    || name == "form" && attribute == "action"
                    || attribute == "formaction";
                let elsewhere = || page.join(value).is_ok_and(|to| to.origin() != page.origin());
                if loads && elsewhere() {
                    found.push(format!("<{name} {attribute}> of another host"));
                }
            }
        }
        found.sort();
        found.dedup();
        found
    }

    /// Whether anything leads to this host: a link, a form, a picture, a `meta` that goes on by itself.
    pub(super) fn lead_to(&self, host: &str) -> bool {
        let mut values = self.0.iter().flat_map(|element| &element.attributes);
        values.any(|(_, value)| value.contains(host))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scripts_and_what_comes_from_elsewhere_are_found_and_our_own_is_not() {
        let page = Url::parse("https://mdm.contoso.com/TermsOfUse").unwrap();
        let of = |html: &str| Elements::of(html).foreign(&page).join(" ");
        let own = "<!DOCTYPE html><html lang=en dir=ltr><link rel=stylesheet href=/assets/x.css>\
                   <form action='/TermsOfUse'><a href=https://contoso.com/>&lt;script></a><img src=/assets/l.png>";
        assert_eq!(of(own), "");
        for (html, found) in [
            ("<SCRIPT>x</SCRIPT>", "<script>"),
            ("<p onClick=x>", "<p onclick>"),
            ("<img src=//cdn.example/x.gif>", "<img src> of another host"),
            ("<form action='https://evil.example/'>", "<form action> of another host"),
            ("<button formaction=javascript:x>", "<button formaction> of another host"),
            ("<iframe>", "<iframe>"),
        ] {
            assert_eq!(of(html), found);
        }
        let page = Elements::of("<meta http-equiv=refresh content='0;url=https://evil.example'>");
        assert!(page.lead_to("evil.example"));
        assert!(!Elements::of("<p>evil.example</p>").lead_to("evil.example"));
        assert_eq!(Elements::of(own).style_sheets().collect::<Vec<_>>(), ["/assets/x.css"]);
        assert_eq!(Elements::of(own).first("html").unwrap().get("dir"), Some("ltr"));
    }
}
