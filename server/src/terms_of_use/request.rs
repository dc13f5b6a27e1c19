//! What Windows asks for: query, headers, form (protocol.md §1).

use std::borrow::Cow;

use axum::http::{HeaderMap, header};
use base64::{Engine as _, prelude::BASE64_URL_SAFE_NO_PAD as BASE64URL};
use percent_encoding::percent_encode;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::redirect_uri::{RedirectUri, RedirectUriError};
use crate::{
    clock::Entropy,
    config::OsVersion,
    ids::{DeviceId, SupportId, is_guid},
    language::Preferences,
    terms::audience::Region,
    text::cut,
};

/// The `client-request-id`, kept as it came: the documents warn against expecting a format, so these are
/// bytes. In a ticket they are base64url.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct ClientRequestId {
    bytes: Vec<u8>,
    text: String,
}

impl ClientRequestId {
    /// How much of it logs and records keep, in characters.
    const MAX_TEXT: usize = 256;

    fn from_bytes(bytes: Vec<u8>) -> Self {
        // PostgreSQL's text cannot hold NUL.
        let mut text = String::from_utf8_lossy(&bytes).into_owned();
        if text.contains('\0') {
            text = text.replace('\0', "\u{fffd}");
        }
        Self { bytes, text: cut(text, Self::MAX_TEXT) }
    }

    /// The text, for logs and records; cut off after 256 characters.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// All of it, percent-encoded, for a query.
    #[must_use]
    pub fn encoded(&self) -> String {
        percent_encode(&self.bytes, super::redirect_uri::VALUE).to_string()
    }

    /// The text where it can stand on a page: a GUID as a rule; at most 64 letters, digits, and marks
    /// that mean nothing to anybody.
    #[must_use]
    pub fn presentable(&self) -> Option<&str> {
        let plain = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_' | b'.');
        let fits = (1..=64).contains(&self.text.len()) && self.text.bytes().all(plain);
        fits.then_some(self.text.as_str())
    }

    /// The text where it is a GUID.
    #[must_use]
    pub fn guid(&self) -> Option<&str> {
        is_guid(&self.text).then_some(&self.text)
    }
}

impl From<ClientRequestId> for String {
    fn from(id: ClientRequestId) -> Self {
        BASE64URL.encode(id.bytes)
    }
}

impl TryFrom<String> for ClientRequestId {
    type Error = base64::DecodeError;
    fn try_from(text: String) -> Result<Self, Self::Error> {
        BASE64URL.decode(text).map(Self::from_bytes)
    }
}

/// Who owns the device: `mode=azureadjoin` says the organization does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Ownership {
    /// The organization's: the device is joined, and declining is not offered.
    Company,
    /// The person's own: a work account is added.
    Personal,
}

impl Ownership {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Company, Self::Personal];

    /// `company` or `personal`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Company => "company",
            Self::Personal => "personal",
        }
    }
}

/// The look that the page must have (protocol.md §1, `CXH-HOST`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, ToSchema)]
#[schema(
    description = "The look that the page had: Windows 10 setup, Windows 11 setup, or Settings."
)]
pub enum Theme {
    /// Windows 10 setup: dark on blue.
    #[serde(rename = "frx")]
    Frx,
    /// Windows 11 setup: light.
    #[serde(rename = "frx-light")]
    FrxLight,
    /// Settings: light.
    #[serde(rename = "moset")]
    Moset,
}

impl Theme {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Frx, Self::FrxLight, Self::Moset];

    /// The theme's name: of its file, its class and in records.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Frx => "frx",
            Self::FrxLight => "frx-light",
            Self::Moset => "moset",
        }
    }

    /// From the headers: the personality of Windows 11 setup decides first, then the host.
    #[must_use]
    pub fn from_headers(headers: &HeaderMap) -> Self {
        let personality = windows_header(headers, "cxh-personality").unwrap_or_default();
        let host = windows_header(headers, "cxh-host").unwrap_or_default();
        if personality.to_ascii_lowercase().contains("litewhite") {
            Self::FrxLight
        } else if host.eq_ignore_ascii_case("frx") {
            Self::Frx
        } else if host.eq_ignore_ascii_case("moset") {
            Self::Moset
        } else {
            Self::FrxLight
        }
    }
}

/// A header that Windows sends; `???` is what it sends for a value that it does not have.
fn windows_header<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    let value = headers.get(name)?.to_str().ok()?.trim();
    (!value.is_empty() && value != "???").then_some(value)
}

/// The languages that the request's headers ask for.
#[must_use]
pub fn preferences(headers: &HeaderMap) -> Preferences {
    let accepted: Vec<_> = headers
        .get_all(header::ACCEPT_LANGUAGE)
        .iter()
        .map(|value| String::from_utf8_lossy(value.as_bytes()))
        .collect();
    let preferred = windows_header(headers, "cxh-preferredlanguage");
    Preferences::from_headers(preferred, Some(&accepted.join(",")))
}

/// The device's Windows, where it says so (protocol.md §1, `cxh-osVersionInfo`): a JSON object without the
/// revision, or the numbers with dots.
#[must_use]
pub fn os_version(headers: &HeaderMap) -> Option<OsVersion> {
    #[derive(Deserialize)]
    #[serde(rename_all = "camelCase")]
    struct Info {
        major_version: u32,
        minor_version: u32,
        build_number: u32,
    }
    let told = windows_header(headers, "cxh-osversioninfo")?;
    let numbers = match serde_json::from_str(told) {
        Ok(Info { major_version, minor_version, build_number }) => {
            format!("{major_version}.{minor_version}.{build_number}")
        }
        Err(_) => told.to_owned(),
    };
    numbers.try_into().ok()
}

/// The device's region, where Windows says it (protocol.md §1, `cxh-region`).
#[must_use]
pub fn region(headers: &HeaderMap) -> Option<Region> {
    windows_header(headers, "cxh-region")?.parse().ok()
}

/// The bearer token; `None` where there is none, more than one, or something else.
#[must_use]
pub fn bearer(headers: &HeaderMap) -> Option<&str> {
    let mut all = headers.get_all(header::AUTHORIZATION).iter();
    let (Some(value), None) = (all.next(), all.next()) else { return None };
    let (scheme, token) = value.to_str().ok()?.split_once(' ')?;
    let token = token.trim();
    (scheme.eq_ignore_ascii_case("bearer") && !token.is_empty()).then_some(token)
}

/// The browser's own words about itself, for the record: at most 512 characters.
#[must_use]
pub fn user_agent(headers: &HeaderMap) -> Option<String> {
    let value = headers.get(header::USER_AGENT)?;
    Some(cut(String::from_utf8_lossy(value.as_bytes()).into_owned(), 512))
}

/// The query of a `GET /TermsOfUse`.
#[derive(Debug, Clone)]
pub struct TermsOfUseQuery {
    /// Where the answer goes.
    pub redirect_uri: RedirectUri,
    /// Windows' own id of the attempt, if it sent one.
    pub client_request_id: Option<ClientRequestId>,
    /// Whether `api-version` is one that we speak.
    pub version_supported: bool,
    /// From `mode`.
    pub ownership: Ownership,
}

/// A query that has no safe answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BadQuery {
    /// Why not.
    pub error: QueryError,
    /// Windows' own id of the attempt all the same, for the log and for support.
    pub client_request_id: Option<ClientRequestId>,
}

/// Why a query has no safe answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum QueryError {
    /// There is no `redirect_uri`.
    Missing,
    /// There is one, but it is not of a safe form.
    Form(RedirectUriError),
    /// A parameter of ours stands twice.
    Repeated,
}

impl TermsOfUseQuery {
    /// Reads a query string. Unknown parameters are passed over.
    ///
    /// # Errors
    /// Where there is no address that an error could be sent to.
    pub fn parse(query: &str) -> Result<Self, BadQuery> {
        let mut fields = Fields::default();
        let repeated =
            pairs(query).map(|(name, value)| fields.take(&name, value)).fold(Ok(()), Result::and);
        let client_request_id =
            fields.client_request_id.take().map(|id| ClientRequestId::from_bytes(id.into_owned()));
        let redirect_uri = match repeated.and_then(|()| fields.redirect_uri()) {
            Ok(redirect_uri) => redirect_uri,
            Err(error) => return Err(BadQuery { error, client_request_id }),
        };
        let joins = fields.mode.is_some_and(|mode| mode.eq_ignore_ascii_case(b"azureadjoin"));
        Ok(Self {
            redirect_uri,
            client_request_id,
            version_supported: fields.api_version.as_deref() == Some(b"1.0".as_slice()),
            ownership: if joins { Ownership::Company } else { Ownership::Personal },
        })
    }
}

#[derive(Default)]
struct Fields<'a> {
    redirect_uri: Option<Cow<'a, [u8]>>,
    client_request_id: Option<Cow<'a, [u8]>>,
    api_version: Option<Cow<'a, [u8]>>,
    mode: Option<Cow<'a, [u8]>>,
}

impl<'a> Fields<'a> {
    fn take(&mut self, name: &[u8], value: Cow<'a, [u8]>) -> Result<(), QueryError> {
        let field = match name {
            b"redirect_uri" => &mut self.redirect_uri,
            b"client-request-id" => &mut self.client_request_id,
            b"api-version" => &mut self.api_version,
            b"mode" => &mut self.mode,
            _ => return Ok(()),
        };
        if field.is_some() {
            return Err(QueryError::Repeated);
        }
        *field = Some(value);
        Ok(())
    }

    fn redirect_uri(&self) -> Result<RedirectUri, QueryError> {
        let bytes = self.redirect_uri.as_deref().ok_or(QueryError::Missing)?;
        let text =
            std::str::from_utf8(bytes).map_err(|_| QueryError::Form(RedirectUriError::Form))?;
        text.parse().map_err(QueryError::Form)
    }
}

/// The pairs of a query or form as bytes: what is not UTF-8 must come back as it was sent.
fn pairs(text: &str) -> impl Iterator<Item = Field<'_>> {
    fn decode(part: &str) -> Cow<'_, [u8]> {
        if part.contains('+') {
            let spaced = part.replace('+', " ");
            Cow::Owned(percent_encoding::percent_decode_str(&spaced).collect())
        } else if part.contains('%') {
            percent_encoding::percent_decode_str(part).into()
        } else {
            Cow::Borrowed(part.as_bytes())
        }
    }
    text.split('&').filter(|pair| !pair.is_empty()).map(|pair| {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        (decode(name), decode(value))
    })
}

/// The form that comes back.
#[derive(Clone, PartialEq, Eq)]
pub struct TermsOfUseForm {
    /// The sealed ticket.
    pub ticket: String,
    /// The PIN, where one was typed.
    pub pin: Option<String>,
    /// Whether the box was ticked that says that the terms were read.
    pub ticked: bool,
    /// What was pressed.
    pub step: Step,
}

/// Never the PIN, nor the ticket.
impl std::fmt::Debug for TermsOfUseForm {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("TermsOfUseForm").field("step", &self.step).finish_non_exhaustive()
    }
}

/// What was pressed on a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    /// Accept.
    Accept,
    /// Decline.
    Decline,
    /// Continue, on a page that says why it cannot go on.
    Continue,
    /// Continue, at the end of the terms.
    Read,
    /// A language, by its tag.
    Language(String),
    /// Continue, on the page that asks for a PIN.
    Pin,
    /// Back to the terms.
    Terms,
    /// Remove, beside a device in the list: what would that do?
    AskRemoval(DeviceId),
    /// Remove this device.
    Remove(DeviceId),
}

impl TermsOfUseForm {
    /// Reads a form. Unknown fields are passed over, and beside a decision those of other buttons too; `None`
    /// for what is not a form of ours, such as one without a ticket, with a field twice or with an unknown
    /// decision.
    #[must_use]
    pub fn parse(body: &str) -> Option<Self> {
        let (mut ticket, mut decision, mut language, mut read) = (None, None, None, None);
        let (mut others, mut pins) = (Vec::new(), Vec::new());
        for (name, value) in pairs(body) {
            let field = match name.as_ref() {
                b"ticket" => &mut ticket,
                b"decision" => &mut decision,
                b"language" => &mut language,
                b"read" => &mut read,
                b"pin" => {
                    pins.push(String::from_utf8_lossy(&value).into_owned());
                    continue;
                }
                b"step" | b"remove" | b"removal" => {
                    others.push((name, value));
                    continue;
                }
                _ => continue,
            };
            let value = String::from_utf8(value.into_owned()).ok()?;
            if field.replace(value).is_some() {
                return None;
            }
        }
        let step = match (decision.as_deref(), language) {
            (Some("accept"), _) => Step::Accept,
            (Some("decline"), _) => Step::Decline,
            (Some("continue"), _) => Step::Continue,
            (Some("read"), _) => Step::Read,
            (None, Some(tag)) => Step::Language(tag),
            (None, None) if others.is_empty() && pins.len() == 1 => Step::Pin,
            (None, None) => Step::of_button(&others)?,
            (Some(_), _) => return None,
        };
        // One that stands twice is none.
        let pin = pins.pop().filter(|_| pins.is_empty());
        Some(Self { ticket: ticket?, pin, ticked: read.as_deref() == Some("yes"), step })
    }
}

/// A field: its name and its value.
type Field<'a> = (Cow<'a, [u8]>, Cow<'a, [u8]>);

impl Step {
    /// What a button other than those of the decision and the languages means; one at a time.
    fn of_button(fields: &[Field<'_>]) -> Option<Self> {
        let [(name, value)] = fields else { return None };
        let value = std::str::from_utf8(value).ok()?;
        match (name.as_ref(), value) {
            (b"step", "terms") => Some(Self::Terms),
            (b"remove", id) => Some(Self::AskRemoval(id.parse().ok()?)),
            (b"removal", id) => Some(Self::Remove(id.parse().ok()?)),
            _ => None,
        }
    }
}

/// What a person is shown and a log line holds for support: Windows' id where it can be shown, else one
/// of our own, so that no odd text is ever put on a page.
#[must_use]
pub fn support_id(client_request_id: Option<&ClientRequestId>, entropy: &Entropy) -> String {
    match client_request_id.and_then(ClientRequestId::presentable) {
        Some(id) => id.to_owned(),
        None => SupportId::random(entropy).to_string(),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const QUERY: &str = "redirect_uri=ms-appx-web%3A%2F%2FApp%2FToU&api-version=1.0";

    #[test]
    fn a_request_of_windows_is_read() {
        let query = format!(
            "{QUERY}&client-request-id=34be581c-6ebd-49d6-a4e1-150eff4b7213&mode=azureadjoin&x=1&x=2"
        );
        let query = TermsOfUseQuery::parse(&query).unwrap();
        assert_eq!(query.redirect_uri.as_str(), "ms-appx-web://App/ToU");
        assert_eq!(query.ownership, Ownership::Company);
        assert!(query.version_supported);
        assert_eq!(
            query.client_request_id.unwrap().guid(),
            Some("34be581c-6ebd-49d6-a4e1-150eff4b7213")
        );
    }

    #[test]
    fn a_parameter_that_stands_twice_is_refused() {
        for name in ["redirect_uri", "client-request-id", "api-version", "mode"] {
            let query = format!("{QUERY}&{name}=a&{name}=a");
            assert_eq!(
                TermsOfUseQuery::parse(&query).unwrap_err().error,
                QueryError::Repeated,
                "{name}"
            );
        }
        assert_eq!(TermsOfUseQuery::parse("").unwrap_err().error, QueryError::Missing);
    }

    #[test]
    fn a_request_id_keeps_its_bytes() {
        for (sent, back) in [("a+b", "a%20b"), ("%ff%00", "%FF%00"), ("", ""), ("%zz", "%25zz")] {
            let query = format!("{QUERY}&client-request-id={sent}");
            let id = TermsOfUseQuery::parse(&query).unwrap().client_request_id.unwrap();
            assert_eq!(id.encoded(), back);
            assert!(!id.text().contains('\0'));
        }
    }

    #[test]
    fn the_theme_follows_the_headers() {
        let theme = |pairs: &[(&'static str, &'static str)]| {
            let mut headers = HeaderMap::new();
            for (name, value) in pairs {
                headers.insert(*name, value.parse().unwrap());
            }
            Theme::from_headers(&headers)
        };
        assert_eq!(theme(&[("cxh-host", "FRX")]), Theme::Frx);
        assert_eq!(theme(&[("cxh-host", "moset")]), Theme::Moset);
        assert_eq!(
            theme(&[("cxh-host", "FRX"), ("cxh-personality", "x.LiteWhite.y")]),
            Theme::FrxLight
        );
        assert_eq!(theme(&[("cxh-host", "???")]), Theme::FrxLight);
        assert_eq!(theme(&[]), Theme::FrxLight);
    }

    #[test]
    fn a_form_of_ours_is_read_and_others_are_not() {
        let step = |body: &str| TermsOfUseForm::parse(body).map(|form| form.step);
        assert_eq!(step("ticket=x&decision=accept&other=1"), Some(Step::Accept));
        assert_eq!(step("ticket=x&language=de-DE"), Some(Step::Language("de-DE".into())));
        assert_eq!(step("ticket=x&decision=read"), Some(Step::Read));
        for (read, ticked) in [("", false), ("&read=yes", true), ("&read=no", false)] {
            let form = TermsOfUseForm::parse(&format!("ticket=x&decision=accept{read}")).unwrap();
            assert_eq!(form.ticked, ticked, "{read}");
        }
        assert_eq!(step("ticket=x&step=terms"), Some(Step::Terms));
        assert_eq!(step("ticket=x&pin="), Some(Step::Pin));
        let form = TermsOfUseForm::parse("ticket=x&decision=accept&pin=1+2").unwrap();
        assert_eq!((form.pin.as_deref(), &form.step), (Some("1 2"), &Step::Accept));
        assert!(!format!("{form:?}").contains("1 2"));
        assert_eq!(
            TermsOfUseForm::parse("ticket=x&decision=accept&pin=1&pin=1").unwrap().pin,
            None
        );
        let id = "00000001-0000-4000-8000-000000000000";
        let device = id.parse().unwrap();
        assert_eq!(step(&format!("ticket=x&remove={id}")), Some(Step::AskRemoval(device)));
        assert_eq!(step(&format!("removal={id}&ticket=x")), Some(Step::Remove(device)));
        // Beside a decision, no other button counts.
        let beside = format!("ticket=x&removal={id}&step=terms&step=%ff&decision=decline");
        assert_eq!(step(&beside), Some(Step::Decline));
        for body in [
            "",
            "ticket=x",
            "decision=accept",
            "ticket=x&decision=ACCEPT",
            "ticket=x&decision=",
            "ticket=x&decision=accept&decision=decline",
            "ticket=x&ticket=y&decision=accept",
            "ticket=x&read=yes&read=yes&decision=accept",
            "ticket=%ff&decision=accept",
            "ticket=x&pin=1&pin=1",
            "ticket=x&step=x",
            "ticket=x&step=%ff",
            "ticket=x&step=terms&step=terms",
            "ticket=x&remove=1",
            "ticket=x&removal=",
            "step=terms",
        ] {
            assert_eq!(step(body), None, "{body}");
        }
    }

    #[test]
    fn only_one_bearer_token_counts() {
        let with = |values: &[&'static str]| {
            let mut headers = HeaderMap::new();
            for value in values {
                headers.append(header::AUTHORIZATION, value.parse().unwrap());
            }
            bearer(&headers).map(str::to_owned)
        };
        assert_eq!(with(&["Bearer x"]).as_deref(), Some("x"));
        assert_eq!(with(&["bearer  x"]).as_deref(), Some("x"));
        for none in [&[][..], &["Basic x"], &["Bearer"], &["Bearer "], &["Bearer a", "Bearer b"]] {
            assert_eq!(with(none), None);
        }
    }

    proptest! {
        #[test]
        fn no_query_and_no_form_makes_them_panic(text in "\\PC{0,200}", ascii in "[ -~]{0,200}") {
            for text in [text, ascii] {
                let _ = TermsOfUseQuery::parse(&text);
                let _ = TermsOfUseForm::parse(&text);
            }
        }
    }
}
