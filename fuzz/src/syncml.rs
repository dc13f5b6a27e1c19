//! A package of a management session. The input is read as one; and its first line is put into one as the token, in ways of
//! writing that its bytes choose, with the rest around it as a comment.

use std::fmt::Write as _;

use vestibule::user_tokens::{LoginStatus, UserToken, syncml::Package};

pub fn holds(input: &[u8]) {
    package_holds(input);
    let Ok(text) = str::from_utf8(input) else { return };
    what_is_written_is_read(text);
    // An alert with this as its data, whatever that does to it.
    package_holds(whole(text, "").as_bytes());
}

fn package_holds(input: &[u8]) {
    let text = str::from_utf8(input);
    let Ok(package) = Package::from_bytes(input) else { return };
    let text = text.expect("nothing else is read");
    assert_eq!(Package::from_text(text).as_ref(), Ok(&package));
    assert!(!text.chars().any(|c| c < ' ' && !"\t\r\n".contains(c)), "{text:?}");
    if let Some(token) = &package.token {
        let token = token.as_str();
        assert!(
            !token.is_empty() && token.trim() == token && token.len() <= 64 * 1024,
            "{token:?}"
        );
    }
    let tags = tags(text);
    assert!(tags.deepest <= 32 && tags.open == 0, "{text:?}");
    let told = package.token.is_some() || package.login_status.is_some();
    assert!(!told || tags.alerts >= 1, "{text:?}");
}

/// What a scan for tags finds, which knows nothing but where comments, sections and tags begin and end.
#[derive(Default)]
struct Tags {
    open: usize,
    deepest: usize,
    alerts: usize,
}

fn tags(text: &str) -> Tags {
    let mut found = Tags::default();
    let mut rest = text;
    while let Some(start) = rest.find('<') {
        rest = &rest[start..];
        let past = |begin: &str, end: &str| -> Option<&str> {
            let inner = rest.strip_prefix(begin)?;
            Some(&inner[inner.find(end).expect("it ends") + end.len()..])
        };
        let skipped =
            past("<!--", "-->").or_else(|| past("<![CDATA[", "]]>")).or_else(|| past("<?", "?>"));
        if let Some(skipped) = skipped {
            rest = skipped;
            continue;
        }
        assert!(!rest.starts_with("<!"), "a DOCTYPE was read: {text:?}");
        let mut quote = None;
        let end = rest.find(|c| match quote {
            Some(open) if c == open => {
                quote = None;
                false
            }
            None if c == '"' || c == '\'' => {
                quote = Some(c);
                false
            }
            None => c == '>',
            Some(_) => false,
        });
        let end = end.expect("the tag ends");
        let tag = &rest[1..end];
        rest = &rest[end + 1..];
        if tag.starts_with('/') {
            found.open -= 1;
            continue;
        }
        found.open += 1;
        found.deepest = found.deepest.max(found.open);
        let name = tag.split(|c: char| c.is_ascii_whitespace() || c == '/').next();
        let name = name.unwrap_or_default();
        found.alerts += usize::from(name == "Alert" || name.ends_with(":Alert"));
        found.open -= usize::from(tag.ends_with('/'));
    }
    found
}

fn whole(data: &str, around: &str) -> String {
    format!(
        "<s:SyncML xmlns:s=' SYNCML:SYNCML1.2'>{around}<s:SyncBody><s:Alert><s:Data>1224</s:Data><s:Item>\
         <s:Data>{data}</s:Data><s:Meta><Type xmlns=\"syncml:metinf \">com.microsoft/MDM/AADUserToken</Type></s:Meta>\
         </s:Item></s:Alert></s:SyncBody></s:SyncML>"
    )
}

fn what_is_written_is_read(text: &str) {
    let (token, rest) = text.split_once('\n').unwrap_or((text, ""));
    let holds = |c: char| !c.is_control() && !matches!(c, '\u{fffe}' | '\u{ffff}');
    let token: String = token.chars().filter(|c| holds(*c)).take(500).collect();
    let around: String = rest.chars().filter(|c| holds(*c) && *c != '-').collect();
    let mut written = String::new();
    for (n, c) in token.chars().enumerate() {
        let way = text.as_bytes()[(n * 7) % text.len()] % 4;
        let number = u32::from(c);
        let _ = match way {
            0 => write!(written, "&#{number};"),
            1 => write!(written, "&#x{number:x};"),
            2 => write!(written, "<![CDATA[{c}]]><!--{around}-->"),
            _ if "<&>'\"".contains(c) => write!(written, "&#{number};"),
            _ => write!(written, "{c}"),
        };
    }
    let text = whole(&written, &format!("<!--{around}-->"));
    let expected = Package { token: UserToken::new(&token), login_status: None::<LoginStatus> };
    assert_eq!(Package::from_bytes(text.as_bytes()), Ok(expected), "{text:?}");
}
