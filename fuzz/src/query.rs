//! What Windows sends: the query of the page, and the form. The input is read as either.

use vestibule::terms_of_use::request::{
    ClientRequestId, QueryError, Step, TermsOfUseForm, TermsOfUseQuery,
};

use super::redirect_uri::{decode, is_harmless};

pub fn holds(input: &[u8]) {
    let Ok(text) = str::from_utf8(input) else { return };
    query_holds(text);
    form_holds(text);
}

fn query_holds(text: &str) {
    let values = |name: &str| values(text, name);
    let names = ["redirect_uri", "client-request-id", "api-version", "mode"];
    let repeated = names.into_iter().any(|name| values(name).len() > 1);
    let id = match TermsOfUseQuery::parse(text) {
        Ok(query) => {
            assert!(!repeated, "{text:?}");
            assert_eq!(values("redirect_uri"), [query.redirect_uri.as_str().as_bytes()]);
            is_harmless(&query.redirect_uri);
            assert_eq!(query.version_supported, values("api-version") == [b"1.0"]);
            query.client_request_id
        }
        Err(bad) => {
            assert_eq!(repeated, bad.error == QueryError::Repeated, "{text:?}");
            assert!(
                bad.error != QueryError::Missing || values("redirect_uri").is_empty(),
                "{text:?}"
            );
            bad.client_request_id
        }
    };
    assert_eq!(id.as_ref().map(raw).as_ref(), values("client-request-id").first());
    if let Some(id) = id {
        comes_back(&id);
    }
}

/// A request id goes to Windows, into a ticket and back as it came, and into records within bounds.
pub fn comes_back(id: &ClientRequestId) {
    let encoded = id.encoded();
    assert!(
        encoded.bytes().all(|b| b.is_ascii_alphanumeric() || b"-._~%".contains(&b)),
        "{encoded}"
    );
    let query = format!("redirect_uri=a://b&client-request-id={encoded}");
    let again = TermsOfUseQuery::parse(&query).expect("a query").client_request_id;
    assert_eq!(again.as_ref(), Some(id));
    assert_eq!(ClientRequestId::try_from(String::from(id.clone())).as_ref(), Ok(id));
    assert!(id.text().chars().count() <= 256 && !id.text().contains('\0'));
    for shown in [id.presentable(), id.guid()].into_iter().flatten() {
        assert!((1..=64).contains(&shown.len()) && raw(id) == shown.as_bytes(), "{shown:?}");
        assert!(
            shown.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_.".contains(&b)),
            "{shown:?}"
        );
    }
}

fn raw(id: &ClientRequestId) -> Vec<u8> {
    decode(id.encoded().as_bytes())
}

fn form_holds(text: &str) {
    let Some(form) = TermsOfUseForm::parse(text) else { return };
    assert_eq!(values(text, "ticket"), [form.ticket.as_bytes()]);
    assert_eq!(form.ticked, values(text, "read") == [b"yes"], "{text:?}");
    let (decision, language) = (values(text, "decision"), values(text, "language"));
    match form.step {
        Step::Accept => assert_eq!(decision, [b"accept"]),
        Step::Decline => assert_eq!(decision, [b"decline"]),
        Step::Continue => assert_eq!(decision, [b"continue"]),
        Step::Read => assert_eq!(decision, [b"read"]),
        Step::Language(tag) => {
            assert!(decision.is_empty());
            assert_eq!(language, [tag.as_bytes()]);
        }
        Step::Pin => {
            assert!(decision.is_empty() && language.is_empty() && values(text, "pin").len() == 1);
        }
        Step::Terms => alone(text, "step", "terms"),
        Step::AskRemoval(id) => alone(text, "remove", &id.to_string()),
        Step::Remove(id) => alone(text, "removal", &id.to_string()),
    }
}

/// A button of a step counts where no other one was pressed.
fn alone(text: &str, name: &str, value: &str) {
    for other in ["decision", "language", "step", "remove", "removal"] {
        let found = values(text, other);
        if other == name {
            assert!(
                found.len() == 1 && found[0].eq_ignore_ascii_case(value.as_bytes()),
                "{text:?}"
            );
        } else {
            assert!(found.is_empty(), "{text:?}");
        }
    }
}

/// All values that stand under a name.
fn values(text: &str, name: &str) -> Vec<Vec<u8>> {
    let decoded = |part: &[u8]| {
        let spaced: Vec<u8> = part.iter().map(|b| if *b == b'+' { b' ' } else { *b }).collect();
        decode(&spaced)
    };
    text.as_bytes()
        .split(|b| *b == b'&')
        .filter(|pair| !pair.is_empty())
        .filter_map(|pair| {
            let end = pair.iter().position(|b| *b == b'=').unwrap_or(pair.len());
            let value = pair.get(end + 1..).unwrap_or_default();
            (decoded(&pair[..end]) == name.as_bytes()).then(|| decoded(value))
        })
        .collect()
}
