//! The Terms of Use page: what Windows sends, and what must come back (protocol.md §1).

use std::{collections::HashMap, fmt::Write as _};

use aws_lc_rs::digest;
use axum::http::{StatusCode, header};
use url::Url;

use super::{
    Check, Finding,
    html::Elements,
    web::{Answer, NoAnswer, Web, plain},
};
use crate::findings::Checked as _;

/// Where Windows waits for the decision.
const REDIRECT_URI: &str = "ms-appx-web://Microsoft.AAD.BrokerPlugin";
/// Somebody else's host; nobody has that name (RFC 2606).
const EVIL: &str = "evil.example";
/// Addresses that nobody may be sent to.
const ELSEWHERE: [&str; 5] = [
    "https://evil.example/",
    "https://login.microsoftonline.com.evil.example/",
    "https://login.microsoftonline.com@evil.example/",
    "//evil.example/",
    "javascript://evil.example/%0aalert(1)",
];
/// A token of somebody in two hundred groups is as long as that (docs/operations.md, "Behind a proxy").
const LONG: usize = 31 * 1024;
/// The query that comes with it; the product's own limit is 32 KiB.
const LONG_QUERY: usize = 30 * 1024;
/// No token, but in the form of one.
const JUNK: &str = "eyJhbGciOiJSUzI1NiJ9.eyJwcm9iZSI6dHJ1ZX0.c2lnbmF0dXJl";

const PASS_ON: &str = "see what stands before Vestibule: it has to pass /TermsOfUse on as it comes, and the answer back";

/// Whether Windows is sent back with the error that the protocol asks for.
fn sent_back(check: Check, asked: &str, answer: Result<Answer, NoAnswer>, web: &Web) -> Finding {
    let answer = match answer {
        Ok(answer) => answer,
        Err(NoAnswer(why)) => return check.failed(format!("{asked}: {why}"), PASS_ON),
    };
    let location = answer.header(&header::LOCATION).unwrap_or_default();
    let failed = |why: &str, to_do: &str| {
        check.failed(format!("{asked} was answered {}: {why}", answer.in_words()), to_do)
    };
    if answer.status == StatusCode::BAD_REQUEST && answer.is_ours() {
        let why = format!("no tenant lets Windows be sent back to {REDIRECT_URI}");
        return failed(&why, "list \"ms-appx-web:\" in redirect_uris of the tenant");
    }
    if answer.status.as_u16() == 431
        || answer.status.as_u16() == 414
        || answer.status.as_u16() == 400
    {
        let why = "something before Vestibule refused it, and the person would see that";
        return failed(why, "let the proxy take headers and addresses of 32 KiB each");
    }
    if answer.status.is_redirection() && location.starts_with("http") {
        let why = "Windows is told to go elsewhere, and leaves the token behind";
        return failed(
            why,
            "register the address that answers itself, in Entra and as server.public_url",
        );
    }
    if answer.status != StatusCode::FOUND || !location.starts_with(REDIRECT_URI) {
        let why = format!("Windows waits for 302 to {REDIRECT_URI}");
        return failed(&why, PASS_ON);
    }
    let parameters: HashMap<String, String> = Url::parse(location)
        .map(|url| url.query_pairs().into_owned().collect())
        .unwrap_or_default();
    let get = |name: &str| parameters.get(name).map(String::as_str);
    match get("error") {
        Some("unauthorized_client") => {}
        Some("server_error") => {
            let to_do = "run vestibule doctor where it runs: it says what does not work";
            return failed("error=server_error, as if something were broken", to_do);
        }
        other => {
            let why = format!(
                "error={}; it should be unauthorized_client",
                plain(other.unwrap_or("none"))
            );
            return failed(&why, PASS_ON);
        }
    }
    if get("client-request-id") != Some(web.id.as_str()) {
        return failed("the client-request-id did not come back as it was sent", PASS_ON);
    }
    if answer.headers.contains_key(header::SET_COOKIE) {
        let why = "with a cookie, and this page has none";
        return failed(why, "let the proxy set no cookie on /TermsOfUse: it is another's");
    }
    if answer.kept_for().is_some() || answer.header(&header::CACHE_CONTROL).is_none() {
        let why = "it may be kept, and the next person would be sent back with it";
        return failed(why, "let nothing on the way change Cache-Control");
    }
    check.ok(format!(
        "{asked}: Windows is sent back with unauthorized_client and its id, in {} ms",
        answer.took.as_millis()
    ))
}

pub(super) async fn without_token(web: &Web) -> Finding {
    let answer = web.send(web.visit(REDIRECT_URI, &[])).await;
    sent_back(Check::NoToken, "a visit without a token", answer, web)
}

pub(super) async fn with_junk(web: &Web) -> Finding {
    let answer = web.send(web.visit(REDIRECT_URI, &[]).bearer_auth(JUNK)).await;
    sent_back(Check::JunkToken, "a visit with a token that is none", answer, web)
}

/// As long as headers and queries of people in many groups are: both pass a proxy, or neither does.
pub(super) async fn long_requests(web: &Web) -> Finding {
    let long = format!("{JUNK}{}", "A".repeat(LONG - JUNK.len()));
    let answer = web.send(web.visit(REDIRECT_URI, &[]).bearer_auth(&long)).await;
    let asked = format!("a visit with a token of {} KiB", LONG / 1024);
    let found = sent_back(Check::LongRequests, &asked, answer, web);
    if found.failed() {
        return found;
    }
    let query = "A".repeat(LONG_QUERY);
    let answer = web.send(web.visit(REDIRECT_URI, &[("probe", &query)])).await;
    let asked = format!("a token of {} KiB, and a query of {} KiB", LONG / 1024, LONG_QUERY / 1024);
    sent_back(Check::LongRequests, &asked, answer, web)
}

/// Whether a link to this server can lead people to another.
pub(super) async fn open_redirect(web: &Web) -> Finding {
    const CHECK: Check = Check::OpenRedirect;
    const TO_DO: &str = "look at redirect_uris of every tenant; if none lists that, something before Vestibule answers: \
                         find it, for attackers will";
    for address in ELSEWHERE {
        let asked = format!("redirect_uri={address}");
        let answer = match web.send(web.visit(address, &[]).bearer_auth(JUNK)).await {
            Ok(answer) => answer,
            Err(NoAnswer(why)) => return CHECK.failed(format!("{asked}: {why}"), PASS_ON),
        };
        let location = answer.header(&header::LOCATION).unwrap_or_default();
        let refresh = answer.headers.get("refresh").map(header::HeaderValue::as_bytes);
        let refresh = String::from_utf8_lossy(refresh.unwrap_or_default()).into_owned();
        if [location, &refresh].iter().any(|value| value.contains(EVIL)) {
            let what =
                format!("{asked} was answered {}: anybody can be sent anywhere", answer.in_words());
            return CHECK.failed(what, TO_DO);
        }
        if Elements::of(&answer.text()).lead_to(EVIL) {
            let what = format!("{asked} is in a link or a form of the page that answers");
            return CHECK.failed(what, TO_DO);
        }
        if answer.status.is_server_error() {
            let what = format!("{asked} was answered {}", answer.in_words());
            return CHECK.failed(what, "look into the log at that time");
        }
    }
    CHECK.ok(format!("{} addresses of another host's were refused", ELSEWHERE.len()))
}

/// What is wrong with a page of ours, in words.
fn flaws(answer: &Answer, web: &Web) -> Vec<String> {
    let mut flaws: Vec<String> = answer.damaged.iter().cloned().collect();
    let mut says = |wrong: bool, flaw: &str| {
        if wrong {
            flaws.push(flaw.to_owned());
        }
    };
    let policy = answer.header(&header::CONTENT_SECURITY_POLICY).unwrap_or_default();
    let kind = answer.header(&header::CONTENT_TYPE).unwrap_or_default().to_ascii_lowercase();
    let text = answer.text();
    says(!answer.is("text/html"), "it is no text/html");
    says(!kind.contains("utf-8"), "it does not say that it is in UTF-8");
    says(
        !policy.contains("default-src 'none'"),
        "Content-Security-Policy was taken away or changed",
    );
    says(policy.contains("unsafe-inline"), "Content-Security-Policy lets scripts in");
    let nosniff = answer.header(&header::X_CONTENT_TYPE_OPTIONS);
    says(nosniff != Some("nosniff"), "X-Content-Type-Options was taken away");
    says(
        answer.headers.contains_key(header::X_FRAME_OPTIONS),
        "X-Frame-Options was added, which keeps the web view of Windows out",
    );
    says(answer.headers.contains_key(header::SET_COOKIE), "a cookie was added");
    let control = answer.header(&header::CACHE_CONTROL).unwrap_or_default();
    says(
        answer.kept_for().is_some() || control.is_empty(),
        "it may be kept, and another person would get it",
    );
    says(answer.headers.contains_key(header::AGE), "it was kept by something on the way");
    says(
        answer.damaged.is_none() && !text.trim_end().ends_with("</html>"),
        "its end is missing or was changed",
    );
    let foreign = Elements::of(&text).foreign(&web.origin);
    if !foreign.is_empty() {
        flaws.push(format!(
            "there is something in it that is not ours: {}",
            plain(&foreign.join(", "))
        ));
    }
    flaws
}

const UNCHANGED: &str = "let the proxy pass pages on as they are: no scripts or banners added, no headers changed, nothing \
                         kept, and packed only as it was asked for";

/// The page that refuses; it comes with it, for what it names.
pub(super) async fn page(web: &Web) -> (Finding, Option<Answer>) {
    const CHECK: Check = Check::Page;
    let asked = "the page that says that an address is not allowed";
    let answer = match web.send(web.visit(ELSEWHERE[0], &[])).await {
        Ok(answer) => answer,
        Err(NoAnswer(why)) => return (CHECK.failed(format!("{asked}: {why}"), PASS_ON), None),
    };
    if answer.status != StatusCode::BAD_REQUEST {
        let what =
            format!("{asked} was answered {}; it should be 400 with a page", answer.in_words());
        return (CHECK.failed(what, PASS_ON), None);
    }
    let flaws = flaws(&answer, web);
    let finding = if flaws.is_empty() {
        CHECK.ok("it is as Vestibule makes it: no script, no cookie, nothing of another host's, not kept")
    } else {
        CHECK.failed(format!("{asked}: {}", flaws.join("; ")), UNCHANGED)
    };
    (finding, Some(answer))
}

pub(super) async fn language(web: &Web) -> Finding {
    const CHECK: Check = Check::Language;
    for (header, value, language, direction) in [
        ("accept-language", "ar-SA,ar;q=0.9", "ar", "rtl"),
        ("accept-language", "de-DE", "de", "ltr"),
        ("cxh-preferredlanguage", "fr-FR", "fr", "ltr"),
    ] {
        let answer = match web.send(web.visit(ELSEWHERE[0], &[]).header(header, value)).await {
            Ok(answer) => answer,
            Err(NoAnswer(why)) => {
                return CHECK.failed(format!("{header}: {value}: {why}"), PASS_ON);
            }
        };
        let page = Elements::of(&answer.text());
        let html = page.first("html");
        let get = |name: &str| html.and_then(|html| html.get(name)).unwrap_or_default();
        let (found, dir) = (get("lang"), get("dir"));
        if found.split('-').next() != Some(language) || dir != direction {
            let mut what = format!("{header}: {value} brought a page in {}", plain(found));
            let _ = write!(what, " ({}): people cannot read what they agree to", plain(dir));
            return CHECK.failed(
                what,
                "let the proxy pass Accept-Language and the cxh- headers on, and keep no page",
            );
        }
    }
    CHECK.ok("Arabic, German and French came as they were asked for")
}

pub(super) async fn empty_form(web: &Web) -> Finding {
    const CHECK: Check = Check::EmptyForm;
    let asked = "a form without a ticket";
    match web.send(web.post("decision=accept")).await {
        Ok(answer) if answer.status == StatusCode::BAD_REQUEST && answer.is_ours() => {
            CHECK.ok(format!("{asked} was refused by a page of ours"))
        }
        Ok(answer) => CHECK.failed(
            format!("{asked} was answered {}; it should be 400 with a page of ours", answer.in_words()),
            "see what stands before Vestibule: it has to pass forms of 64 KiB on, or people read and cannot accept",
        ),
        Err(NoAnswer(why)) => CHECK.failed(format!("{asked}: {why}"), PASS_ON),
    }
}

/// Each style sheet's name has the beginning of its content's SHA-256.
pub(super) async fn style_sheets(web: &Web, page: Option<&Answer>) -> Finding {
    const CHECK: Check = Check::StyleSheets;
    let Some(page) = page else { return CHECK.skipped("there is no page that names any") };
    let elements = Elements::of(&page.text());
    let mut sheets = 0;
    for address in elements.style_sheets().filter(|address| address.starts_with("/assets/")).take(4)
    {
        let asked = plain(address);
        let answer = match web.send(web.get(address)).await {
            Ok(answer) => answer,
            Err(NoAnswer(why)) => return CHECK.failed(format!("{asked}: {why}"), PASS_ON),
        };
        if answer.status != StatusCode::OK || !answer.is("text/css") {
            let what = format!("{asked} was answered {}: the page has no look", answer.in_words());
            return CHECK.failed(
                what,
                "let the proxy pass /assets/ on, and all instances run the same version",
            );
        }
        let hash = hex::encode(digest::digest(&digest::SHA256, &answer.body));
        if !address.contains(&hash[..12]) {
            let what = format!("{asked} was changed on the way: its hash is another");
            return CHECK.failed(what, UNCHANGED);
        }
        if answer.kept_for().is_none() {
            let what = format!("{asked} may not be kept, and is loaded again for each page");
            return CHECK.warning(what, "let nothing on the way change Cache-Control");
        }
        sheets += 1;
    }
    match sheets {
        0 => CHECK.failed("the page names no style sheet of ours", UNCHANGED),
        1 => CHECK.ok("the page's style sheet came as it is, and may be kept"),
        _ => {
            CHECK.ok(format!("the page's {sheets} style sheets came as they are, and may be kept"))
        }
    }
}

/// The page as a person gets it. The token is in nothing that is said.
pub(super) async fn with_token(web: &Web, token: &str) -> Finding {
    const CHECK: Check = Check::Terms;
    let answer = match web.send(web.visit(REDIRECT_URI, &[]).bearer_auth(token)).await {
        Ok(answer) => answer,
        Err(NoAnswer(why)) => {
            return CHECK.failed(format!("a visit with the token: {why}"), PASS_ON);
        }
    };
    let took = answer.took.as_millis();
    if answer.status == StatusCode::FOUND {
        let location = answer.header(&header::LOCATION).and_then(|to| Url::parse(to).ok());
        let pairs: HashMap<String, String> =
            location.iter().flat_map(|url| url.query_pairs().into_owned()).collect();
        return if pairs.get("IsAccepted").is_some_and(|accepted| accepted == "true") {
            CHECK
                .ok(format!("no policy fits this person, who goes on without a page, in {took} ms"))
        } else {
            let error = pairs.get("error").map_or("none", String::as_str);
            let what = format!("this person is refused: error={}", plain(error));
            let id = &web.id;
            CHECK.failed(what, format!("find {id} in the log or in /admin/people: it says why"))
        };
    }
    if answer.status != StatusCode::OK {
        return CHECK
            .failed(format!("a visit with the token was answered {}", answer.in_words()), PASS_ON);
    }
    let flaws = flaws(&answer, web);
    if !flaws.is_empty() {
        return CHECK.failed(format!("the person's page: {}", flaws.join("; ")), UNCHANGED);
    }
    let page = Elements::of(&answer.text());
    let language = page.first("html").and_then(|html| html.get("lang")).unwrap_or_default();
    let form = page.first("form").map_or("without a form", |_| "with its form");
    CHECK.ok(format!(
        "this person gets a page of {} KiB in {}, {form}, in {took} ms",
        answer.body.len() / 1024 + 1,
        plain(language)
    ))
}
