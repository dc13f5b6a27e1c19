//! JSON Lines for programs: an object a line, as `GET /api/v1/decisions` has it.

use std::io::{self, Write as _};

use crate::decisions::{Decision, api::DecisionView};

/// Writes decisions, a line each.
///
/// # Errors
/// None that a `Vec` can have.
pub fn rows(out: &mut Vec<u8>, decisions: &[Decision]) -> io::Result<()> {
    for decision in decisions {
        serde_json::to_writer(&mut *out, &DecisionView::from(decision.clone()))?;
        out.write_all(b"\n")?;
    }
    Ok(())
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use crate::{
        decisions::{Agreement, Outcome, ReadBy, ShownIn},
        terms_of_use::request::Ownership,
    };

    pub(in crate::exports) fn decision() -> Decision {
        Decision {
            id: "6babcaad-604b-40ac-a9d7-9fd97c0b779f".parse().unwrap(),
            tenant: "1babcaad-604b-40ac-a9d7-9fd97c0b779f".parse().unwrap(),
            user: "2babcaad-604b-40ac-a9d7-9fd97c0b779f".parse().unwrap(),
            upn: Some("ada@contoso.com".to_owned()),
            outcome: Outcome::Accepted,
            agreement: Some(Agreement {
                policy: "company".parse().unwrap(),
                version: 3,
                locale: "de-DE".parse().unwrap(),
                text_sha256: "ab".to_owned(),
            }),
            ownership: Ownership::Company,
            theme: ShownIn::FrxLight,
            client_request_id: Some("0f7f8e1c".to_owned()),
            user_agent: None,
            reading: Some(ReadBy::Checkbox),
            at: "2026-11-20T12:00:00.123Z".parse().unwrap(),
            rule_groups: Vec::new(),
            withdrawn_at: Some("2026-11-21T00:00:00Z".parse().unwrap()),
        }
    }

    #[test]
    fn a_line_is_what_the_api_says() {
        let mut out = Vec::new();
        let odd = Decision { upn: Some("=1+1\n\"".to_owned()), ..decision() };
        rows(&mut out, &[decision(), odd]).unwrap();
        let text = String::from_utf8(out).unwrap();
        let lines: Vec<serde_json::Value> =
            text.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
        assert_eq!(lines.len(), 2);
        assert_eq!(lines[0]["user"]["upn"], "ada@contoso.com");
        assert_eq!(lines[1]["user"]["upn"], "=1+1\n\"");
        assert_eq!(lines[0], serde_json::to_value(DecisionView::from(decision())).unwrap());
        assert!(text.ends_with('\n'));
    }
}
