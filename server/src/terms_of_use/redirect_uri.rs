//! Where the web view goes after the decision: the rule against open redirects, and how the answer's
//! parameters are added (protocol.md §1 and §2; design.md, "Terms of Use").

use std::{borrow::Cow, fmt, str::FromStr};

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};
use serde::Deserialize;
use url::{Position, Url};

/// The longest `redirect_uri`, in characters.
pub const MAX_LENGTH: usize = 2048;

/// Unreserved characters stay (RFC 3986 §2.3); all else is encoded, a space as `%20`.
pub(super) const VALUE: &AsciiSet =
    &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// The parameters that we answer with. A `redirect_uri` that brings its own would let somebody else
/// answer in our place, so these do not survive.
const OURS: [&str; 5] =
    ["isaccepted", "opaqueblob", "client-request-id", "error", "error_description"];

/// Percent-encodes a parameter's value.
#[must_use]
pub fn encode_value(text: &str) -> String {
    utf8_percent_encode(text, VALUE).to_string()
}

/// An address of the form `scheme://host…` that holds nothing hidden. Whether it may be used is for
/// [`Allowed`] to say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RedirectUri {
    /// As it came: the rules are about this text, so it is what is kept and read again.
    text: String,
    url: Url,
}

/// Why a text is no usable `redirect_uri`.
#[derive(Debug, Clone, Copy, thiserror::Error, PartialEq, Eq)]
pub enum RedirectUriError {
    /// More than [`MAX_LENGTH`] characters.
    #[error("is longer than 2,048 characters")]
    TooLong,
    /// Control characters, plain or encoded, or spaces around it.
    #[error("holds control characters or surrounding spaces")]
    ControlCharacter,
    /// Not `scheme://host`.
    #[error("is not of the form scheme://host")]
    Form,
    /// A user name or password before the host.
    #[error("holds user information")]
    UserInformation,
    /// `.` or `..` as a path segment, plain or encoded.
    #[error("holds a dot segment")]
    DotSegment,
}

impl FromStr for RedirectUri {
    type Err = RedirectUriError;

    /// Checks the text itself before any URL parser has had the chance to be lenient with it.
    fn from_str(text: &str) -> Result<Self, RedirectUriError> {
        use RedirectUriError as E;
        // No text has more characters than bytes.
        if text.len() > MAX_LENGTH && text.chars().count() > MAX_LENGTH {
            return Err(E::TooLong);
        }
        if text.trim() != text || text.chars().any(char::is_control) || has_encoded_control(text) {
            return Err(E::ControlCharacter);
        }
        let (scheme, rest) = text.split_once("://").ok_or(E::Form)?;
        if !is_scheme(scheme) {
            return Err(E::Form);
        }
        let authority_end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
        let (authority, tail) = rest.split_at(authority_end);
        if authority.contains('@') {
            return Err(E::UserInformation);
        }
        if authority.is_empty()
            || authority.starts_with(':')
            || authority.contains(['\\', '%', ' ', '"', '<', '>', '\''])
        {
            return Err(E::Form);
        }
        let path = tail.split(['?', '#']).next().unwrap_or_default();
        if path.contains('\\') {
            return Err(E::Form);
        }
        if has_dot_segment(path) {
            return Err(E::DotSegment);
        }
        let url = Url::parse(text).map_err(|_| E::Form)?;
        if url.host_str().is_none_or(str::is_empty) {
            return Err(E::Form);
        }
        Ok(Self { text: text.to_owned(), url })
    }
}

fn is_scheme(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_alphabetic())
        && text.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'+' | b'-' | b'.'))
}

fn has_encoded_control(text: &str) -> bool {
    decoded_until_stable(text).any(|text| text.chars().any(char::is_control))
}

/// The text, the text decoded once, twice, and so on to where nothing changes any more: whoever decodes
/// later must not find what was hidden from us.
fn decoded_until_stable(text: &str) -> impl Iterator<Item = Cow<'_, str>> {
    std::iter::successors(Some(Cow::Borrowed(text)), |text| {
        let decoded = percent_decode_str(text).decode_utf8_lossy();
        (decoded != *text).then(|| Cow::Owned(decoded.into_owned()))
    })
}

fn has_dot_segment(path: &str) -> bool {
    decoded_until_stable(path)
        .any(|path| path.split(['/', '\\']).any(|segment| segment == "." || segment == ".."))
}

impl RedirectUri {
    /// The address with our answer's parameters added to its query. Its own query stays, but for
    /// parameters of our names; its fragment stays where it is. `answer` holds pairs whose values are
    /// already percent-encoded.
    #[must_use]
    pub fn with(&self, answer: &[(&str, &str)]) -> String {
        let mut answered = self.url[..Position::AfterPath].to_owned();
        let mut before = '?';
        let mut add = |parts: &[&str]| {
            answered.push(std::mem::replace(&mut before, '&'));
            answered.extend(parts.iter().copied());
        };
        let own = self.url.query().unwrap_or_default().split('&').filter(|pair| {
            let name = pair.split('=').next().unwrap_or_default();
            let name = percent_decode_str(name).decode_utf8_lossy().to_lowercase();
            !pair.is_empty() && !OURS.contains(&name.as_str())
        });
        for pair in own {
            add(&[pair]);
        }
        for (name, value) in answer {
            add(&[name, "=", value]);
        }
        if let Some(fragment) = self.url.fragment() {
            answered.push('#');
            answered.push_str(fragment);
        }
        answered
    }

    /// The address as it came.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }
}

/// An entry of a tenant's `redirect_uris`: a scheme, `scheme://host`, or `scheme://host/path`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Deserialize)]
#[serde(try_from = "String")]
pub struct Allowed {
    scheme: String,
    /// Host and port as written, in lower case; the path's segments.
    place: Option<(String, Vec<String>)>,
}

/// An entry that does not have one of the three forms.
#[derive(Debug, thiserror::Error)]
#[error(
    "expected a scheme such as `ms-appx-web:`, `scheme://host` or `scheme://host/path`, \
     without query, fragment, wildcard or user information, and not a scheme that runs script or opens files"
)]
pub struct AllowedError;

impl FromStr for Allowed {
    type Err = AllowedError;
    fn from_str(text: &str) -> Result<Self, AllowedError> {
        let scheme_of = |scheme: &str| {
            let scheme = scheme.to_ascii_lowercase();
            let harmful =
                ["javascript", "vbscript", "data", "blob", "file", "about"].contains(&&*scheme);
            if is_scheme(&scheme) && !harmful { Ok(scheme) } else { Err(AllowedError) }
        };
        if let Some((scheme, rest)) = text.split_once("://")
            && !rest.is_empty()
        {
            let uri: RedirectUri = text.parse().map_err(|_| AllowedError)?;
            // No wildcard, and nothing that would mean something in a Content-Security-Policy.
            let plain = |c: char| c.is_ascii_alphanumeric() || "-._~%:[]".contains(c);
            if !host_of(&uri.url).chars().all(plain)
                || uri.url.query().is_some()
                || uri.url.fragment().is_some()
            {
                return Err(AllowedError);
            }
            let path = uri.url.path().trim_matches('/');
            let segments = path.split('/').filter(|s| !s.is_empty()).map(str::to_owned).collect();
            return Ok(Self {
                scheme: scheme_of(scheme)?,
                place: Some((host_of(&uri.url), segments)),
            });
        }
        let scheme = text.strip_suffix("://").or_else(|| text.strip_suffix(':')).unwrap_or(text);
        Ok(Self { scheme: scheme_of(scheme)?, place: None })
    }
}

impl TryFrom<String> for Allowed {
    type Error = AllowedError;
    fn try_from(text: String) -> Result<Self, AllowedError> {
        text.parse()
    }
}

fn host_of(url: &Url) -> String {
    let host = url.host_str().unwrap_or_default().to_ascii_lowercase();
    match url.port() {
        Some(port) => format!("{host}:{port}"),
        None => host,
    }
}

impl Allowed {
    /// Whether the address lies within this entry. Schemes and hosts are compared without regard to
    /// case, paths exactly and by whole segments.
    #[must_use]
    pub fn matches(&self, uri: &RedirectUri) -> bool {
        if self.scheme != uri.url.scheme() {
            return false;
        }
        let Some((host, segments)) = &self.place else { return true };
        let mut path = uri.url.path().strip_prefix('/').unwrap_or_default().split('/');
        *host == host_of(&uri.url) && segments.iter().all(|segment| path.next() == Some(segment))
    }

    /// The entry as a source of a Content-Security-Policy: the scheme, or for the web's own schemes
    /// the origin.
    #[must_use]
    pub fn csp_source(&self) -> String {
        match &self.place {
            Some((host, _)) if self.scheme == "https" || self.scheme == "http" => {
                format!("{}://{host}", self.scheme)
            }
            _ => format!("{}:", self.scheme),
        }
    }
}

impl fmt::Display for Allowed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.place {
            None => write!(f, "{}:", self.scheme),
            Some((host, segments)) => {
                write!(f, "{}://{host}", self.scheme)?;
                segments.iter().try_for_each(|segment| write!(f, "/{segment}"))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{RedirectUriError as E, *};

    fn allowed(entries: &[&str], uri: &str) -> bool {
        let uri: RedirectUri = uri.parse().unwrap();
        entries.iter().any(|e| e.parse::<Allowed>().unwrap().matches(&uri))
    }

    #[test]
    fn documented_addresses_are_read() {
        for uri in [
            "ms-appx-web://ContosoMdm/ToUResponse",
            "ms-appx-web://Microsoft.AAD.BrokerPlugin",
            "ms-aadj-redir://auth/mdm/x",
            "https://login.microsoftonline.com/common/x?a=b#c",
        ] {
            assert!(uri.parse::<RedirectUri>().is_ok(), "{uri}");
        }
    }

    #[test]
    fn tricks_are_refused() {
        for (uri, why) in [
            ("", E::Form),
            ("ms-appx-web:", E::Form),
            ("ms-appx-web://", E::Form),
            ("ms-appx-web:///x", E::Form),
            ("ms-appx-web:/ContosoMdm", E::Form),
            ("/relative", E::Form),
            ("//login.microsoftonline.com", E::Form),
            ("https:\\\\login.microsoftonline.com", E::Form),
            ("https://login.microsoftonline.com\\@evil.example", E::UserInformation),
            ("https://login.microsoftonline.com\\.evil.example", E::Form),
            ("https://user@login.microsoftonline.com", E::UserInformation),
            ("https://user:pw@login.microsoftonline.com/x", E::UserInformation),
            ("ms-appx-web://@host/x", E::UserInformation),
            ("https://login.microsoftonline.com%2eevil.example/", E::Form),
            ("https://:443/", E::Form),
            (" ms-appx-web://host", E::ControlCharacter),
            ("ms-appx-web://host\n", E::ControlCharacter),
            ("ms-appx\t-web://host", E::ControlCharacter),
            ("ms-appx-web://host/\u{85}", E::ControlCharacter),
            ("ms-appx-web://host/%0d%0aSet-Cookie:x", E::ControlCharacter),
            ("ms-appx-web://host/%00", E::ControlCharacter),
            ("ms-appx-web://host/%c2%85", E::ControlCharacter),
            ("ms-appx-web://host/?a=%250d%250a", E::ControlCharacter),
            ("ms-appx-web://host/../x", E::DotSegment),
            ("ms-appx-web://host/a/./x", E::DotSegment),
            ("ms-appx-web://host/a/%2e%2E/x", E::DotSegment),
            ("ms-appx-web://host/a/.%2e", E::DotSegment),
            ("ms-appx-web://host/a%2f..%2fx", E::DotSegment),
            ("ms-appx-web://host/a/%252e%252e/x", E::DotSegment),
            ("ms-appx-web://host/a%5c..%5cx", E::DotSegment),
            ("1ms://host", E::Form),
        ] {
            assert_eq!(uri.parse::<RedirectUri>(), Err(why), "{uri:?}");
        }
        let long = format!("ms-appx-web://host/{}", "a".repeat(MAX_LENGTH));
        assert_eq!(long.parse::<RedirectUri>(), Err(E::TooLong));
        let fits = format!("ms-appx-web://host/{}", "a".repeat(MAX_LENGTH - 19));
        assert!(fits.parse::<RedirectUri>().is_ok());
    }

    #[test]
    fn a_scheme_allows_all_its_hosts_and_no_other_scheme() {
        let entries = ["ms-appx-web:", "ms-aadj-redir:"];
        assert!(allowed(&entries, "ms-appx-web://Any/Path"));
        assert!(allowed(&entries, "MS-APPX-WEB://Any"));
        assert!(!allowed(&entries, "ms-appx-web2://Any"));
        assert!(!allowed(&entries, "https://ms-appx-web/"));
    }

    #[test]
    fn a_host_allows_no_other_host_or_port() {
        let entries = ["https://login.microsoftonline.com"];
        assert!(allowed(&entries, "https://LOGIN.microsoftonline.com/x"));
        assert!(allowed(&entries, "https://login.microsoftonline.com:443/x"));
        assert!(!allowed(&entries, "https://login.microsoftonline.com.evil.example/"));
        assert!(!allowed(&entries, "https://login.microsoftonline.com:8443/"));
        assert!(!allowed(&entries, "http://login.microsoftonline.com/"));
    }

    #[test]
    fn a_path_allows_what_lies_below_it_by_segment() {
        let entries = ["ms-appx-web://ContosoMdm/ToUResponse"];
        assert!(allowed(&entries, "ms-appx-web://contosomdm/ToUResponse"));
        assert!(allowed(&entries, "ms-appx-web://ContosoMdm/ToUResponse/x?y"));
        assert!(!allowed(&entries, "ms-appx-web://ContosoMdm/ToUResponse2"));
        assert!(!allowed(&entries, "ms-appx-web://ContosoMdm/touresponse"));
        assert!(!allowed(&entries, "ms-appx-web://ContosoMdm"));
    }

    #[test]
    fn entries_that_would_run_script_are_refused() {
        for entry in [
            "https://*.example.com",
            "https://a;style-src",
            "https://a,b",
            "javascript:",
            "data:",
            "https://u@h",
            "https://h/?q",
            "",
            "no scheme",
        ] {
            assert!(entry.parse::<Allowed>().is_err(), "{entry}");
        }
    }

    #[test]
    fn the_answer_joins_an_existing_query_and_fragment() {
        let with = |uri: &str| uri.parse::<RedirectUri>().unwrap().with(&[("IsAccepted", "true")]);
        assert_eq!(with("ms-appx-web://App"), "ms-appx-web://App?IsAccepted=true");
        assert_eq!(with("ms-appx-web://App/x"), "ms-appx-web://App/x?IsAccepted=true");
        assert_eq!(with("ms-appx-web://App/x?"), "ms-appx-web://App/x?IsAccepted=true");
        assert_eq!(
            with("ms-appx-web://App/x?a=b%20c&d#f"),
            "ms-appx-web://App/x?a=b%20c&d&IsAccepted=true#f"
        );
        assert_eq!(
            with("ms-appx-web://App/x?a=b c&isaccepted=false&%4fpaqueBlob=y"),
            "ms-appx-web://App/x?a=b%20c&IsAccepted=true"
        );
    }

    proptest! {
        #[test]
        fn no_text_makes_it_panic(text in ".{0,200}", tail in "[a-zA-Z0-9%./?#@:&= -]{0,60}") {
            let _ = text.parse::<RedirectUri>();
            let _ = format!("ms-appx-web://{tail}").parse::<RedirectUri>();
        }

        #[test]
        fn what_is_let_through_stays_on_the_allowed_host(text in "https://[a-z.:/@\\\\%#?0-9]{0,40}") {
            let entry: Allowed = "https://login.microsoftonline.com".parse().unwrap();
            if let Ok(uri) = text.parse::<RedirectUri>() && entry.matches(&uri) {
                let again = Url::parse(&uri.with(&[("IsAccepted", "true")])).unwrap();
                prop_assert_eq!(again.host_str(), Some("login.microsoftonline.com"));
                prop_assert_eq!(again.scheme(), "https");
                prop_assert!(again.username().is_empty());
            }
        }

        #[test]
        fn the_answer_is_found_again_and_the_address_is_otherwise_kept(
            path in "(/[A-Za-z0-9_-]{1,8}){0,3}",
            query in proptest::option::of("[a-z]{1,5}=[A-Za-z0-9%20]{0,9}(&[a-z]{1,5}=x){0,2}"),
            fragment in proptest::option::of("[a-z]{0,9}"),
            id in ".{0,40}",
        ) {
            let mut text = format!("ms-appx-web://ContosoMdm{path}");
            if let Some(query) = &query { text.push('?'); text.push_str(query); }
            if let Some(fragment) = &fragment { text.push('#'); text.push_str(fragment); }
            let Ok(uri) = text.parse::<RedirectUri>() else { return Ok(()) };
            let answer = uri.with(&[("IsAccepted", "true"), ("client-request-id", &encode_value(&id))]);
            prop_assert!(answer.is_ascii());
            prop_assert_eq!(String::from(Url::parse(&answer).unwrap()), answer.as_str());
            prop_assert!(!answer.contains(['+', ' ']));
            let url = Url::parse(&answer).unwrap();
            prop_assert_eq!(url.path(), path);
            prop_assert_eq!(url.fragment(), fragment.as_deref());
            let pairs: Vec<(String, String)> = url.query_pairs().into_owned().collect();
            prop_assert!(pairs.contains(&("IsAccepted".into(), "true".into())));
            prop_assert!(pairs.contains(&("client-request-id".into(), id)));
            if let Some(query) = query {
                prop_assert!(url.query().unwrap().starts_with(&query));
            }
        }
    }
}
