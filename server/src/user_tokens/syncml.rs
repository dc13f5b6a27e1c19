//! The two alerts of a `SyncML` package #1 that say who is logged in (Microsoft, "Microsoft Entra integration with MDM",
//! "Device Alert 1224 for Microsoft Entra user token" and "Determine when a user is logged in through polling").
//!
//! The package comes from a device, so anything may be in it. It is read once from front to back; nothing is fetched,
//! expanded or kept but the values of these alerts; a DOCTYPE is refused before anything in it counts. Depth, attributes,
//! elements and texts are bounded. No part of the package is in an error.
//!
//! Namespaces are looked at with tolerance: none at all, or those of `SyncML` in any version and with blanks around them, as
//! in the document's own examples (`"syncml:metinf "`). What is in any other namespace is passed over.

use base64::{Engine as _, prelude::BASE64_STANDARD as BASE64};
use quick_xml::{
    NsReader,
    errors::{Error, SyntaxError},
    escape::{resolve_predefined_entity, unescape},
    events::{BytesDecl, BytesRef, BytesStart, Event},
    name::ResolveResult,
};

use super::{LoginStatus, UserToken};
use crate::text::is_xml_char;

/// How deep elements may be within each other. A package needs seven.
const MAX_DEPTH: usize = 32;
/// How many attributes an element may have. A package's have one.
const MAX_ATTRIBUTES: usize = 32;
/// How many elements there may be.
const MAX_ELEMENTS: usize = 20_000;
/// How many alerts there may be, and items in each of them.
const MAX_ALERTS: usize = 500;
/// The longest value that is read, in bytes: a token of the most that is looked at, in Base64.
const MAX_TEXT: usize = 64 * 1024;

/// The code of a client's alert (OMA-TS-DM_RepPro, "Alert codes").
const CLIENT_EVENT: &str = "1224";
const USER_TOKEN: &str = "com.microsoft/MDM/AADUserToken";
const LOGIN_STATUS: &str = "com.microsoft/MDM/LoginStatus";

/// What a package says about who is logged in.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Package {
    /// The token of the alert `AADUserToken`; `None` also where the alert is empty.
    pub token: Option<UserToken>,
    /// The alert `LoginStatus`.
    pub login_status: Option<LoginStatus>,
}

/// Why a package cannot be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// Each character has two or four bytes.
    #[error("it is UTF-16 or UTF-32; send UTF-8")]
    Wide,
    /// Its bytes are no UTF-8.
    #[error("it is not UTF-8")]
    NotUtf8,
    /// It says that it is in another encoding.
    #[error("its XML declaration names another encoding than UTF-8")]
    Encoding,
    /// What should be its XML declaration is none.
    #[error("its XML declaration is not one of XML 1.0, or not at the beginning")]
    Declaration,
    /// Entities are declared in one, and files named.
    #[error("it has a DOCTYPE, which SyncML needs not and which is never read")]
    Doctype,
    /// What `&…;` stands for is not known.
    #[error(
        "it refers to an entity that XML does not have by itself, or to a character that it cannot hold"
    )]
    Entity,
    /// XML 1.0, §2.2.
    #[error("it has a character that XML cannot hold")]
    Character,
    /// Tags, attributes or comments are not as XML has them.
    #[error("it is not well-formed XML")]
    IllFormed,
    /// A half of one.
    #[error("it ends before its elements do")]
    BreaksOff,
    /// Namespaces in XML 1.0, §5.
    #[error("it uses a prefix that is not declared, or declares too many")]
    Namespace,
    /// Elements are in too many others.
    #[error("its elements are more than {MAX_DEPTH} deep")]
    TooDeep,
    /// One has too many attributes.
    #[error("an element has more than {MAX_ATTRIBUTES} attributes")]
    TooManyAttributes,
    /// There are too many.
    #[error("it has more than {MAX_ELEMENTS} elements")]
    TooManyElements,
    /// There are too many.
    #[error("it has more than {MAX_ALERTS} alerts, or items in one")]
    TooManyAlerts,
    /// It is some other XML.
    #[error("expected <SyncML> with one <SyncBody>")]
    NotSyncMl,
    /// Two of what can be there once.
    #[error("an alert or item has an element twice that it can have once")]
    Repeated,
    /// Elements, or too much text.
    #[error("the data of an alert is no text of at most {MAX_TEXT} bytes")]
    Data,
    /// How the data is written is not known.
    #[error("the format of an alert is neither chr nor b64")]
    Format,
    /// The data cannot be decoded, or is no text.
    #[error("the data of an alert is not the Base64 that its format says")]
    Base64,
    /// A value that is not in the document.
    #[error("the data of LoginStatus is none of user, others and none")]
    LoginStatus,
    /// Two values of what can have one.
    #[error("two alerts of the same type contradict each other")]
    Contradiction,
}

impl Package {
    /// Reads a package as it came over the wire: in UTF-8, with or without a byte order mark.
    ///
    /// # Errors
    /// [`Fault`]
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, Fault> {
        // A mark of UTF-16 or UTF-32, or zeros where the first `<` of either has them.
        if matches!(bytes, [0xff, 0xfe, ..] | [0xfe, 0xff, ..] | [0, ..] | [b'<', 0, ..]) {
            return Err(Fault::Wide);
        }
        let text = str::from_utf8(bytes).map_err(|_| Fault::NotUtf8)?;
        let (package, encoding) = read(text)?;
        if encoding.is_some_and(|encoding| !encoding.eq_ignore_ascii_case("utf-8")) {
            return Err(Fault::Encoding);
        }
        Ok(package)
    }

    /// Reads a package that is text already, as in JSON: which encoding it had once does not count any more.
    ///
    /// # Errors
    /// [`Fault`]
    pub fn from_text(text: &str) -> Result<Self, Fault> {
        read(text).map(|(package, _)| package)
    }

    /// Takes an alert's data in. The same once more changes nothing.
    fn take(&mut self, value: Value) -> Result<(), Fault> {
        match value {
            Value::Token(token) => agree(&mut self.token, token),
            Value::LoginStatus(status) => agree(&mut self.login_status, status),
        }
    }
}

fn agree<T: PartialEq>(known: &mut Option<T>, new: T) -> Result<(), Fault> {
    match known {
        Some(known) if *known != new => Err(Fault::Contradiction),
        _ => {
            *known = Some(new);
            Ok(())
        }
    }
}

/// What an alert tells.
enum Value {
    Token(UserToken),
    LoginStatus(LoginStatus),
}

/// The elements that count, each below the one before or beside it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Element {
    SyncMl,
    Body,
    Alert,
    /// An alert's own `Data`: its code.
    Code,
    Item,
    Meta,
    Type,
    Format,
    Data,
    /// Anything else, and what is in it.
    Other,
}

impl Element {
    /// What an element is by its name and by what it is in.
    fn within(parent: Option<Self>, name: &str) -> Self {
        match (parent, name) {
            (None, "SyncML") => Self::SyncMl,
            // The document's examples show a body alone.
            (None | Some(Self::SyncMl), "SyncBody") => Self::Body,
            (Some(Self::Body), "Alert") => Self::Alert,
            (Some(Self::Alert), "Data") => Self::Code,
            (Some(Self::Alert), "Item") => Self::Item,
            (Some(Self::Item), "Meta") => Self::Meta,
            (Some(Self::Item), "Data") => Self::Data,
            (Some(Self::Meta), "Type") => Self::Type,
            (Some(Self::Meta), "Format") => Self::Format,
            _ => Self::Other,
        }
    }
}

/// The text of an element that can stand once.
#[derive(Default)]
struct Text {
    seen: bool,
    so_far: String,
    /// It is longer than what is read, or there are elements in it.
    broken: bool,
}

impl Text {
    fn begin(&mut self) -> Result<(), Fault> {
        if self.seen {
            return Err(Fault::Repeated);
        }
        self.seen = true;
        Ok(())
    }

    fn push(&mut self, more: &str) {
        if self.so_far.len() + more.len() > MAX_TEXT {
            self.broken = true;
        } else {
            self.so_far.push_str(more);
        }
    }

    fn is(&self, word: &str) -> bool {
        !self.broken && self.so_far.trim().eq_ignore_ascii_case(word)
    }
}

#[derive(Default)]
struct Item {
    kind: Text,
    format: Text,
    data: Text,
}

impl Item {
    /// What it tells; `None` where it is another's, or empty.
    fn value(self) -> Result<Option<Value>, Fault> {
        let is_token = self.kind.is(USER_TOKEN);
        if !is_token && !self.kind.is(LOGIN_STATUS) {
            return Ok(None);
        }
        if self.data.broken {
            return Err(Fault::Data);
        }
        let data = if self.format.is("b64") {
            let mut encoded = self.data.so_far;
            encoded.retain(|c| !c.is_ascii_whitespace());
            let decoded = BASE64.decode(encoded).map_err(|_| Fault::Base64)?;
            String::from_utf8(decoded).map_err(|_| Fault::Base64)?
        } else if self.format.is("") || self.format.is("chr") {
            self.data.so_far
        } else {
            return Err(Fault::Format);
        };
        Ok(if is_token {
            UserToken::new(&data).map(Value::Token)
        } else if data.trim().is_empty() {
            None
        } else {
            let status = data.parse().map_err(|()| Fault::LoginStatus)?;
            Some(Value::LoginStatus(status))
        })
    }
}

#[derive(Default)]
struct Alert {
    code: Text,
    items: usize,
    values: Vec<Value>,
}

/// Where the reading is, and what was found so far.
#[derive(Default)]
struct State {
    /// The elements that are open.
    open: Vec<Element>,
    elements: usize,
    alerts: usize,
    bodies: usize,
    roots: usize,
    alert: Alert,
    item: Item,
    package: Package,
}

/// The package, and the encoding that its declaration names.
fn read(text: &str) -> Result<(Package, Option<String>), Fault> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    if !text.chars().all(is_xml_char) {
        return Err(Fault::Character);
    }
    let mut reader = NsReader::from_str(text);
    let config = reader.config_mut();
    config.enable_all_checks(true);
    // So that every beginning has its end.
    config.expand_empty_elements = true;
    let mut state = State::default();
    let mut encoding = None;
    loop {
        let at_the_beginning = reader.buffer_position() == 0;
        match reader.read_resolved_event().map_err(|error| fault(&error))? {
            (namespace, Event::Start(start)) => state.begin(&namespace, &start)?,
            (_, Event::End(_)) => state.end()?,
            (_, Event::Text(text)) => state.text(&text.xml10_content())?,
            (_, Event::CData(text)) => {
                if state.open.is_empty() {
                    return Err(Fault::IllFormed);
                }
                state.text(&text.xml10_content())?;
            }
            (_, Event::GeneralRef(reference)) => state.reference(&reference)?,
            (_, Event::Decl(declaration)) if at_the_beginning => {
                encoding = declared(&declaration)?;
            }
            (_, Event::Decl(_)) => return Err(Fault::Declaration),
            (_, Event::DocType(_)) => return Err(Fault::Doctype),
            (_, Event::Comment(_) | Event::PI(_) | Event::Empty(_)) => {}
            (_, Event::Eof) => break,
        }
    }
    if !state.open.is_empty() {
        return Err(Fault::BreaksOff);
    }
    if state.bodies != 1 {
        return Err(Fault::NotSyncMl);
    }
    Ok((state.package, encoding))
}

/// What is wrong, without the names that the library puts into its errors.
fn fault(error: &Error) -> Fault {
    match error {
        Error::Syntax(SyntaxError::UnclosedDoctype) => Fault::Doctype,
        Error::Syntax(
            SyntaxError::UnclosedPI
            | SyntaxError::UnclosedXmlDecl
            | SyntaxError::UnclosedComment
            | SyntaxError::UnclosedCData
            | SyntaxError::UnclosedTag
            | SyntaxError::UnclosedSingleQuotedAttributeValue
            | SyntaxError::UnclosedDoubleQuotedAttributeValue,
        ) => Fault::BreaksOff,
        Error::Namespace(_) => Fault::Namespace,
        Error::Escape(_) => Fault::Entity,
        _ => Fault::IllFormed,
    }
}

/// The encoding that the declaration names, where it names one.
fn declared(declaration: &BytesDecl<'_>) -> Result<Option<String>, Fault> {
    let version = declaration.version().map_err(|_| Fault::Declaration)?;
    let encoding = declaration.encoding().transpose().map_err(|_| Fault::Declaration)?;
    if version != "1.0" {
        return Err(Fault::Declaration);
    }
    Ok(encoding.map(std::borrow::Cow::into_owned))
}

/// Whether a namespace is one of `SyncML`'s, or none.
fn is_syncmls(namespace: &ResolveResult<'_>) -> Result<bool, Fault> {
    let begins = |name: &str, with: &str| {
        name.get(..with.len()).is_some_and(|start| start.eq_ignore_ascii_case(with))
    };
    match namespace {
        ResolveResult::Unbound => Ok(true),
        // `SYNCML:SYNCML1.2` and `syncml:metinf`.
        ResolveResult::Bound(namespace) => Ok(begins(namespace.0.trim(), "syncml:")),
        ResolveResult::Unknown(_) => Err(Fault::Namespace),
    }
}

impl State {
    fn begin(
        &mut self,
        namespace: &ResolveResult<'_>,
        start: &BytesStart<'_>,
    ) -> Result<(), Fault> {
        self.elements += 1;
        if self.elements > MAX_ELEMENTS {
            return Err(Fault::TooManyElements);
        }
        if self.open.len() == MAX_DEPTH {
            return Err(Fault::TooDeep);
        }
        for (n, attribute) in start.attributes().enumerate() {
            if n == MAX_ATTRIBUTES {
                return Err(Fault::TooManyAttributes);
            }
            let attribute = attribute.map_err(|_| Fault::IllFormed)?;
            unescape(&attribute.value).map_err(|_| Fault::Entity)?;
        }
        let parent = self.open.last().copied();
        let element = if is_syncmls(namespace)? {
            Element::within(parent, start.local_name().into_inner())
        } else {
            Element::Other
        };
        if parent.is_none() {
            self.roots += 1;
            if self.roots > 1 || element == Element::Other {
                return Err(Fault::NotSyncMl);
            }
        }
        if let Some(text) = parent.and_then(|parent| self.text_of(parent)) {
            text.broken = true;
        }
        if let Some(text) = self.text_of(element) {
            text.begin()?;
        }
        match element {
            Element::Body => self.bodies += 1,
            Element::Alert => {
                self.alerts += 1;
                self.alert = Alert::default();
            }
            Element::Item => {
                self.alert.items += 1;
                self.item = Item::default();
            }
            _ => {}
        }
        if self.alerts > MAX_ALERTS || self.alert.items > MAX_ALERTS {
            return Err(Fault::TooManyAlerts);
        }
        self.open.push(element);
        Ok(())
    }

    fn end(&mut self) -> Result<(), Fault> {
        match self.open.pop() {
            Some(Element::Item) => {
                let value = std::mem::take(&mut self.item).value()?;
                self.alert.values.extend(value);
            }
            Some(Element::Alert) => {
                let alert = std::mem::take(&mut self.alert);
                if alert.code.is(CLIENT_EVENT) {
                    alert.values.into_iter().try_for_each(|value| self.package.take(value))?;
                }
            }
            _ => {}
        }
        Ok(())
    }

    /// The text of an element, where its text counts.
    fn text_of(&mut self, element: Element) -> Option<&mut Text> {
        match element {
            Element::Code => Some(&mut self.alert.code),
            Element::Type => Some(&mut self.item.kind),
            Element::Format => Some(&mut self.item.format),
            Element::Data => Some(&mut self.item.data),
            _ => None,
        }
    }

    fn text(&mut self, more: &str) -> Result<(), Fault> {
        let Some(element) = self.open.last().copied() else {
            let is_blank = more.bytes().all(|b| b.is_ascii_whitespace());
            return if is_blank { Ok(()) } else { Err(Fault::IllFormed) };
        };
        if let Some(text) = self.text_of(element) {
            text.push(more);
        }
        Ok(())
    }

    /// A character by its number, or one of XML's own five entities. There are no others without a DOCTYPE.
    fn reference(&mut self, reference: &BytesRef<'_>) -> Result<(), Fault> {
        if self.open.is_empty() {
            return Err(Fault::IllFormed);
        }
        if let Some(entity) = resolve_predefined_entity(reference) {
            return self.text(entity);
        }
        let character = reference.resolve_char_ref().map_err(|_| Fault::Entity)?;
        let character = character.filter(|c| is_xml_char(*c)).ok_or(Fault::Entity)?;
        self.text(character.encode_utf8(&mut [0; 4]))
    }
}

#[cfg(test)]
mod tests {
    use std::fmt::Write as _;

    use proptest::prelude::*;

    use super::*;

    fn alert(kind: &str, data: &str) -> String {
        format!(
            "<Alert><CmdID>1</CmdID><Data>1224</Data><Item><Meta><Type xmlns=\"syncml:metinf\">{kind}</Type></Meta>\
             <Data>{data}</Data></Item></Alert>"
        )
    }

    fn package(alerts: &str) -> String {
        format!("<SyncML xmlns=\"SYNCML:SYNCML1.2\"><SyncBody>{alerts}<Final/></SyncBody></SyncML>")
    }

    /// The token and the status of a package.
    fn told(text: &str) -> Result<(Option<String>, Option<LoginStatus>), Fault> {
        let package = Package::from_bytes(text.as_bytes())?;
        assert_eq!(Package::from_text(text).as_ref(), Ok(&package));
        Ok((package.token.map(|token| token.as_str().to_owned()), package.login_status))
    }

    fn status(text: &str) -> Result<Option<LoginStatus>, Fault> {
        told(text).map(|(_, status)| status)
    }

    #[test]
    fn the_documents_own_examples_are_read() {
        // Microsoft, "Microsoft Entra integration with MDM", with their namespace, " ... other XML tags ..." and all.
        let example = |kind: &str, data: &str| {
            format!(
                "<SyncBody>\n <Alert>\n  <CmdID>1</CmdID>\n  <Data>1224</Data>\n  <Item>\n   <Meta>\n    \
                 <Type xmlns= \"syncml:metinf \">{kind}</Type>\n   </Meta>\n   <Data>{data}</Data>\n  </Item>\n \
                 </Alert>\n ... other XML tags ...\n</SyncBody>\n"
            )
        };
        let token = told(&example(USER_TOKEN, "UserToken inserted here"));
        assert_eq!(token, Ok((Some("UserToken inserted here".to_owned()), None)));
        for (data, means) in [
            ("user", LoginStatus::User),
            ("others", LoginStatus::Others),
            ("none", LoginStatus::None),
        ] {
            assert_eq!(told(&example(LOGIN_STATUS, data)), Ok((None, Some(means))));
        }
    }

    #[test]
    fn a_value_is_the_same_however_it_is_written() {
        let user = Ok(Some(LoginStatus::User));
        for written in [
            "user",
            " User\n",
            "&#117;ser",
            "&#x75;s<!-- er -->er",
            "<![CDATA[us]]>er",
            "u<?x y?>ser",
        ] {
            assert_eq!(status(&package(&alert(LOGIN_STATUS, written))), user, "{written}");
        }
        let whole = package(&alert(LOGIN_STATUS, "user"));
        for whole in [
            format!(
                "\u{feff}<?xml version=\"1.0\" encoding='UTF-8' standalone=\"yes\"?>\n{whole}<!-- end -->"
            ),
            whole.replace("syncml:metinf", " syncml:metinf "),
            whole.replace("SYNCML:SYNCML1.2", "SYNCML:SYNCML1.1"),
            whole
                .replace(" xmlns=\"SYNCML:SYNCML1.2\"", "")
                .replace(" xmlns=\"syncml:metinf\"", ""),
            whole.replace("</Type>", "</Type><Format xmlns='syncml:metinf'>chr</Format>"),
            whole
                .replace("</Type>", "</Type><Format>B64</Format>")
                .replace(">user<", "> dXN\nlcg== <"),
            prefixed(&whole),
        ] {
            assert_eq!(status(&whole), user, "{whole}");
        }
    }

    /// The same with prefixes.
    fn prefixed(package: &str) -> String {
        let mut prefixed = String::new();
        for (n, c) in package.char_indices() {
            let name = package[n + c.len_utf8()..].starts_with(|c: char| c.is_ascii_alphabetic());
            let tag = name && (c == '<' || c == '/' && package[..n].ends_with('<'));
            prefixed.push(c);
            prefixed.push_str(if tag { "s:" } else { "" });
        }
        let prefixed =
            prefixed.replace("xmlns=\"SYNCML", "xmlns:m=\"syncml:metinf\" xmlns:s=\"SYNCML");
        prefixed.replace("s:Type xmlns=\"syncml:metinf\"", "m:Type").replace("/s:Type", "/m:Type")
    }

    #[test]
    fn what_only_looks_like_an_alert_is_none() {
        let whole = package(&alert(LOGIN_STATUS, "user"));
        for other in [
            whole.replace("1224", "1201"),
            whole.replace("LoginStatus", "LoginStatuses"),
            whole
                .replace("SyncBody><Alert>", "SyncBody><Add><Alert>")
                .replace("</Alert>", "</Alert></Add>"),
            whole.replace("<Alert>", "<Alert xmlns=\"urn:other\">"),
            whole.replace("<Type xmlns=\"syncml:metinf\"", "<Type xmlns=\"urn:other\""),
            whole.replace("<Alert>", "<!-- <Alert>").replace("</Alert>", "</Alert> -->"),
            whole.replace("<Alert>", "<x><![CDATA[<Alert>").replace("</Alert>", "</Alert>]]></x>"),
            package(&alert(LOGIN_STATUS, " ")),
            package(&alert(USER_TOKEN, "")),
            package(""),
        ] {
            assert_eq!(told(&other), Ok((None, None)), "{other}");
        }
    }

    #[test]
    fn the_same_twice_is_said_once_and_two_things_are_a_contradiction() {
        let twice = |a: &str, b: &str| {
            status(&package(&(alert(LOGIN_STATUS, a) + &alert(LOGIN_STATUS, b))))
        };
        assert_eq!(twice("user", "USER"), Ok(Some(LoginStatus::User)));
        assert_eq!(twice("user", "none"), Err(Fault::Contradiction));
        let tokens = package(&(alert(USER_TOKEN, "a.b.c") + &alert(USER_TOKEN, "a.b.d")));
        assert_eq!(told(&tokens), Err(Fault::Contradiction));
    }

    #[test]
    fn a_package_that_is_not_right_is_refused_for_what_it_is() {
        let whole = package(&alert(LOGIN_STATUS, "user"));
        let with = |from: &str, to: &str| whole.replace(from, to);
        let long = "a".repeat(MAX_TEXT + 1);
        let attributes = (0..=MAX_ATTRIBUTES).fold(String::new(), |mut all, n| {
            let _ = write!(all, " a{n}=''");
            all
        });
        let prefixes = attributes.replace(" a", " xmlns:a").replace("''", "'u'");
        for (text, why) in [
            (String::new(), Fault::NotSyncMl),
            ("user".to_owned(), Fault::IllFormed),
            ("<Other/>".to_owned(), Fault::NotSyncMl),
            ("<SyncML/>".to_owned(), Fault::NotSyncMl),
            ("<SyncML xmlns='urn:other'><SyncBody/></SyncML>".to_owned(), Fault::NotSyncMl),
            (format!("{whole}{whole}"), Fault::NotSyncMl),
            (format!("{whole}x"), Fault::IllFormed),
            (format!("{whole}&amp;"), Fault::IllFormed),
            (format!("{whole}<![CDATA[ ]]>"), Fault::IllFormed),
            (with("</SyncBody>", "</SyncBody><SyncBody/>"), Fault::NotSyncMl),
            (with("</SyncML>", ""), Fault::BreaksOff),
            (with("</SyncBody>", ""), Fault::IllFormed),
            (with("</SyncBody></SyncML>", "<![CDATA["), Fault::BreaksOff),
            (with("</SyncML>", "</SyncML"), Fault::BreaksOff),
            (format!("<!DOCTYPE SyncML>{whole}"), Fault::Doctype),
            (format!("<!DOCTYPE SyncML SYSTEM 'file:///etc/passwd'>{whole}"), Fault::Doctype),
            (format!("<!DOCTYPE SyncML [<!ENTITY a 'b'>{whole}"), Fault::Doctype),
            (with("<Alert>", "<!DOCTYPE x><Alert>"), Fault::Doctype),
            (with("user", "&user;"), Fault::Entity),
            (with("user", "&#0;"), Fault::Entity),
            (with("user", "&#xd800;"), Fault::Entity),
            (with("user", "&#8;"), Fault::Entity),
            (with("user", "&#99999999999;"), Fault::Entity),
            (with("<Alert>", "<Alert a='&b;'>"), Fault::Entity),
            (with("user", "us & er"), Fault::IllFormed),
            (with("user", "\u{1}"), Fault::Character),
            (with("user", "\u{ffff}"), Fault::Character),
            (with("<Alert>", "<Alert a='1' a='2'>"), Fault::IllFormed),
            (with("<Alert>", "<Alert a=1>"), Fault::IllFormed),
            (with("<Alert>", &format!("<Alert{attributes}>")), Fault::TooManyAttributes),
            (with("<Alert>", &format!("<Alert{prefixes}>")), Fault::TooManyAttributes),
            (with("<Alert>", "<b:Alert>"), Fault::Namespace),
            (with("<Alert>", "<b:x/><Alert>"), Fault::Namespace),
            (with("<Alert>", "<!-- -- --><Alert>"), Fault::IllFormed),
            (with("<Alert>", "<?xml version='1.0'?><Alert>"), Fault::Declaration),
            (format!(" <?xml version='1.0'?>{whole}"), Fault::Declaration),
            (format!("<?xml version='1.1'?>{whole}"), Fault::Declaration),
            (format!("<?xml encoding='utf-8'?>{whole}"), Fault::Declaration),
            (with("user", "somebody"), Fault::LoginStatus),
            (with("user", "us<b/>er"), Fault::Data),
            (with("user", &long), Fault::Data),
            (with("</Type>", "</Type><Format>bin</Format>"), Fault::Format),
            (with("</Type>", "</Type><Format>b64</Format>"), Fault::Base64),
            (
                with("</Type>", "</Type><Format>b64</Format>").replace(">user<", ">dXNlcnM=<"),
                Fault::LoginStatus,
            ),
            (
                with("</Type>", "</Type><Format>b64</Format>").replace(">user<", ">use<"),
                Fault::Base64,
            ),
            (
                with("</Type>", "</Type><Format>b64</Format>").replace(">user<", ">////<"),
                Fault::Base64,
            ),
            (with("<Item>", "<Data>1224</Data><Item>"), Fault::Repeated),
            (with("</Item>", "<Data>none</Data></Item>"), Fault::Repeated),
            (with("</Meta>", "<Type>x</Type></Meta>"), Fault::Repeated),
            (
                with("</Alert>", &format!("{}</Alert>", "<Item/>".repeat(MAX_ALERTS))),
                Fault::TooManyAlerts,
            ),
            (
                with("<Alert>", &format!("{}<Alert>", "<Alert/>".repeat(MAX_ALERTS))),
                Fault::TooManyAlerts,
            ),
            (
                with("<Alert>", &format!("{}<Alert>", "<b/>".repeat(MAX_ELEMENTS))),
                Fault::TooManyElements,
            ),
            (format!("{}x", "<SyncML>".repeat(100_000)), Fault::TooDeep),
        ] {
            let start: String = text.chars().take(300).collect();
            assert_eq!(told(&text), Err(why), "{start}");
        }
    }

    #[test]
    fn another_encoding_is_refused_in_bytes_and_passed_over_in_text() {
        let whole = package(&alert(LOGIN_STATUS, "user"));
        let declared = format!("<?xml version=\"1.0\" encoding=\"utf-16\"?>{whole}");
        assert_eq!(Package::from_bytes(declared.as_bytes()), Err(Fault::Encoding));
        assert!(Package::from_text(&declared).is_ok());
        for text in [&declared, &whole] {
            let units = || text.encode_utf16();
            let little: Vec<u8> = units().flat_map(u16::to_le_bytes).collect();
            let big: Vec<u8> = units().flat_map(u16::to_be_bytes).collect();
            for bytes in [
                &little,
                &big,
                &[&[0xff, 0xfe], &little[..]].concat(),
                &[&[0xfe, 0xff], &big[..]].concat(),
            ] {
                assert_eq!(Package::from_bytes(bytes), Err(Fault::Wide));
            }
        }
        let latin = whole.replace("<Final/>", "<x>caf\u{1}</x>").into_bytes();
        let latin: Vec<u8> = latin.into_iter().map(|b| if b == 1 { 0xe9 } else { b }).collect();
        assert_eq!(Package::from_bytes(&latin), Err(Fault::NotUtf8));
    }

    /// A text as somebody may write it in XML, a character in one of five ways.
    fn written(text: &str, ways: &[u8]) -> String {
        let mut written = String::new();
        for (c, way) in text.chars().zip(ways.iter().cycle()) {
            let _ = match way % 5 {
                1 => write!(written, "&#{};", u32::from(c)),
                2 => write!(written, "&#x{:X};", u32::from(c)),
                3 => write!(written, "<![CDATA[{c}]]>"),
                4 => write!(written, "<!-- - -->{}", quick_xml::escape::escape(c.to_string())),
                _ => write!(written, "{}", quick_xml::escape::escape(c.to_string())),
            };
        }
        written
    }

    proptest! {
        #[test]
        fn a_token_comes_through_whatever_it_is_and_however_it_is_written(
            token in "[!-~]([ -~\u{e9}\u{20ac}\u{1f600}]{0,200}[!-~])?", ways in prop::collection::vec(any::<u8>(), 1..50),
        ) {
            let text = package(&alert(USER_TOKEN, &written(&token, &ways)));
            prop_assert_eq!(told(&text), Ok((UserToken::new(&token).map(|t| t.as_str().to_owned()), None)));
            prop_assert_eq!(told(&prefixed(&text)), told(&text));
        }

        #[test]
        fn a_package_that_breaks_off_is_refused(end in 0.0..1.0_f64) {
            let whole = package(&(alert(USER_TOKEN, "a.b.c") + &alert(LOGIN_STATUS, "user")));
            #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, clippy::cast_precision_loss, reason = "a place")]
            let end = (whole.len() as f64 * end) as usize;
            prop_assert!(told(&whole[..end]).is_err());
        }

        #[test]
        fn anything_is_read_or_refused(
            noise in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>(), 0..3_u8), 0..8),
        ) {
            let mut bytes = package(&(alert(USER_TOKEN, "a.b.c") + &alert(LOGIN_STATUS, "user"))).into_bytes();
            for (place, byte, act) in noise {
                let place = place.index(bytes.len());
                match act {
                    0 => bytes[place] = byte,
                    1 => bytes.insert(place, byte),
                    _ => { bytes.remove(place); }
                }
            }
            let _ = Package::from_bytes(&bytes);
        }
    }
}
