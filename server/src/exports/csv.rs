//! Tables for spreadsheets: RFC 4180 in UTF-8, with a byte order mark, as Excel takes a file without one for one in the
//! computer's own code page. Programs read JSON Lines instead.
//!
//! A cell that a spreadsheet would take for a formula has an apostrophe before it (OWASP, "CSV Injection"), and so has one that
//! begins with an apostrophe: whoever takes one away from the beginning of each cell has what was stored.

use std::io;

use ::csv::{Terminator, Writer, WriterBuilder};

use crate::{decisions::Decision, store::named};

const BYTE_ORDER_MARK: &[u8] = "\u{feff}".as_bytes();
/// What makes a cell a formula, in its wide forms too; and the apostrophe.
const GUARDED: [char; 12] = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠', '\''];

/// The columns, by the names that the API has for them.
const COLUMNS: [&str; 14] = [
    "id",
    "at",
    "decision",
    "withdrawn_at",
    "user_object_id",
    "user_upn",
    "policy",
    "version",
    "locale",
    "ownership",
    "theme",
    "reading",
    "client_request_id",
    "text_sha256",
];

/// A cell's text, which no spreadsheet takes for a formula.
#[must_use]
pub fn guarded(mut text: String) -> String {
    if text.starts_with(GUARDED) {
        text.insert(0, '\'');
    }
    text
}

/// Writes a table's rows after what there is.
///
/// # Errors
/// None that a `Vec` can have.
pub fn table<Row>(out: &mut Vec<u8>, rows: impl IntoIterator<Item = Row>) -> io::Result<()>
where
    Row: IntoIterator<Item = String>,
{
    let mut writer: Writer<&mut Vec<u8>> =
        WriterBuilder::new().terminator(Terminator::CRLF).from_writer(out);
    for row in rows {
        writer.write_record(row.into_iter().map(guarded))?;
    }
    writer.flush()
}

/// Writes the byte order mark and a table's headings.
///
/// # Errors
/// None that a `Vec` can have.
pub fn headings(out: &mut Vec<u8>, columns: &[&str]) -> io::Result<()> {
    out.extend_from_slice(BYTE_ORDER_MARK);
    table(out, [columns.iter().map(|column| (*column).to_owned())])
}

/// Writes what stands before the first decision.
///
/// # Errors
/// None that a `Vec` can have.
pub fn head(out: &mut Vec<u8>) -> io::Result<()> {
    headings(out, &COLUMNS)
}

/// Writes decisions, a row each.
///
/// # Errors
/// None that a `Vec` can have.
pub fn rows(out: &mut Vec<u8>, decisions: &[Decision]) -> io::Result<()> {
    table(out, decisions.iter().map(cells))
}

fn cells(decision: &Decision) -> [String; COLUMNS.len()] {
    let of = decision.agreement.as_ref();
    let text = |text: &Option<String>| text.clone().unwrap_or_default();
    [
        decision.id.to_string(),
        decision.at.to_string(),
        decision.outcome.as_str().to_owned(),
        decision.withdrawn_at.map(|at| at.to_string()).unwrap_or_default(),
        decision.user.to_string(),
        text(&decision.upn),
        of.map(|of| of.policy.to_string()).unwrap_or_default(),
        of.map(|of| of.version.to_string()).unwrap_or_default(),
        of.map(|of| of.locale.to_string()).unwrap_or_default(),
        decision.ownership.as_str().to_owned(),
        named::name(&decision.theme),
        decision.reading.as_ref().map(named::name).unwrap_or_default(),
        text(&decision.client_request_id),
        of.map(|of| of.text_sha256.clone()).unwrap_or_default(),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exports::jsonl::tests::decision;

    fn written(decisions: &[Decision]) -> String {
        let mut out = Vec::new();
        head(&mut out).unwrap();
        rows(&mut out, decisions).unwrap();
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn a_table_has_a_mark_headings_and_lines_that_end_as_the_rfc_says() {
        assert_eq!(
            written(&[decision()]),
            "\u{feff}id,at,decision,withdrawn_at,user_object_id,user_upn,policy,version,locale,ownership,theme,\
             reading,client_request_id,text_sha256\r\n\
             6babcaad-604b-40ac-a9d7-9fd97c0b779f,2026-11-20T12:00:00.123Z,accepted,2026-11-21T00:00:00Z,\
             2babcaad-604b-40ac-a9d7-9fd97c0b779f,ada@contoso.com,company,3,de-DE,company,frx-light,checkbox,\
             0f7f8e1c,ab\r\n"
        );
    }

    #[test]
    fn no_cell_is_a_formula_and_what_was_stored_can_be_had_again() {
        for odd in [
            "=1+1",
            "+1",
            "-1",
            "@SUM(A1)",
            "\tx",
            "\rx",
            "\nx",
            "＝1",
            "'=1",
            "'",
            "a=1",
            "a,b",
            "\"x\"",
            "a\r\nb",
            "",
            "é🖥",
            "=HYPERLINK(\"https://x\",\"y\")",
        ] {
            let decision = Decision { upn: Some(odd.to_owned()), ..decision() };
            let text = written(&[decision.clone(), decision]);
            let mut reader = ::csv::Reader::from_reader(text.as_bytes());
            let rows: Vec<_> = reader.records().map(Result::unwrap).collect();
            assert_eq!(rows.len(), 2);
            for row in rows {
                assert_eq!(row.len(), COLUMNS.len());
                let cell = &row[5];
                assert!(!cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝']), "{cell}");
                assert_eq!(cell.strip_prefix('\'').unwrap_or(cell), odd);
            }
        }
    }

    #[test]
    fn where_no_terms_applied_cells_are_empty() {
        let decision = Decision { agreement: None, upn: None, ..decision() };
        assert!(written(&[decision]).contains(",,,,company,frx-light,"));
    }
}
