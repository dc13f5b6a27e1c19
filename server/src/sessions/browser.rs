//! What a browser calls itself, in words that its owner knows.

use serde::{Deserialize, Serialize};

/// A browser and its system, as far as the browser tells.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Browser {
    /// Such as `Edge`.
    pub name: Option<String>,
    /// Such as `Windows`.
    pub system: Option<String>,
}

/// What stands in a browser's User-Agent, and what it means. The first that fits counts: most browsers name
/// others, too.
const NAMES: [(&str, &str); 9] = [
    ("Edg", "Edge"),
    ("OPR/", "Opera"),
    ("SamsungBrowser/", "Samsung Internet"),
    ("Firefox/", "Firefox"),
    ("FxiOS/", "Firefox"),
    ("CriOS/", "Chrome"),
    ("Chromium/", "Chromium"),
    ("Chrome/", "Chrome"),
    ("Safari/", "Safari"),
];
const SYSTEMS: [(&str, &str); 7] = [
    ("Windows", "Windows"),
    ("Android", "Android"),
    ("iPhone", "iOS"),
    ("iPad", "iPadOS"),
    ("CrOS", "ChromeOS"),
    ("Mac OS X", "macOS"),
    ("Linux", "Linux"),
];

impl Browser {
    /// From a User-Agent header.
    #[must_use]
    pub fn of(user_agent: &str) -> Self {
        let first = |known: &[(&str, &str)]| {
            let found = known.iter().find(|(part, _)| user_agent.contains(part));
            found.map(|(_, name)| (*name).to_owned())
        };
        Self { name: first(&NAMES), system: first(&SYSTEMS) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn browsers_are_known_although_they_name_each_other() {
        let edge = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) \
                    Chrome/130.0.0.0 Safari/537.36 Edg/130.0.0.0";
        let safari = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 \
                      (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1";
        for (text, name, system) in [
            (edge, Some("Edge"), Some("Windows")),
            (safari, Some("Safari"), Some("iOS")),
            ("curl/8.0", None, None),
            ("", None, None),
        ] {
            let browser = Browser::of(text);
            assert_eq!((browser.name.as_deref(), browser.system.as_deref()), (name, system));
        }
    }
}
