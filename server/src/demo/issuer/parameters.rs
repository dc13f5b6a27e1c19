//! The parameters of a request of OAuth 2.0.

use url::form_urlencoded;

/// Names and values. One without a value counts as if it were not there (RFC 6749, §3.1 and §3.2).
#[derive(Debug)]
pub struct Parameters(Vec<(String, String)>);

impl Parameters {
    /// From a query or a form.
    pub fn parse(text: &[u8]) -> Self {
        let all = form_urlencoded::parse(text).into_owned();
        Self(all.filter(|(_, value)| !value.is_empty()).collect())
    }

    /// A value.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// Whether a name stands twice, which none may (RFC 6749, §3.1 and §3.2).
    pub fn repeat(&self) -> bool {
        let mut names: Vec<_> = self.0.iter().map(|(name, _)| name).collect();
        names.sort_unstable();
        names.windows(2).any(|pair| pair[0] == pair[1])
    }
}
