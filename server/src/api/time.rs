//! Times as callers send them.

use jiff::Timestamp;
use serde::Deserialize;

/// A time as RFC 3339 has it, from 1970 to 9998, cut off to the millisecond that the store keeps.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub struct Time(pub Timestamp);

impl TryFrom<String> for Time {
    type Error = &'static str;
    fn try_from(text: String) -> Result<Self, Self::Error> {
        const EXPECTED: &str = "expected a time such as 2026-11-20T12:00:00Z";
        if !has_the_form(text.as_bytes()) {
            return Err(EXPECTED);
        }
        let time: Timestamp = text.parse().map_err(|_| EXPECTED)?;
        let years = 0..253_370_764_800_000_i64;
        match time.as_millisecond() {
            milliseconds if years.contains(&milliseconds) => {
                Timestamp::from_millisecond(milliseconds).map(Self).map_err(|_| EXPECTED)
            }
            _ => Err("expected a time between the years 1970 and 9998"),
        }
    }
}

/// `2026-11-20T12:00:00`, perhaps a fraction, and `Z` or `+01:00` (RFC 3339 §5.6): the parser reads more.
fn has_the_form(text: &[u8]) -> bool {
    let digits = |bytes: &[u8]| bytes.iter().all(u8::is_ascii_digit);
    let Some((date, rest)) = text.split_at_checked(19) else { return false };
    let date_fits = date.iter().zip(b"0000-00-00T00:00:00").all(|(byte, form)| match form {
        b'0' => byte.is_ascii_digit(),
        form => byte.eq_ignore_ascii_case(form),
    });
    let zone = match rest.iter().position(|byte| b"Zz+-".contains(byte)) {
        Some(at) => &rest[at..],
        None => return false,
    };
    let fraction = &rest[..rest.len() - zone.len()];
    let fraction_fits = match fraction {
        [] => true,
        [b'.', fraction @ ..] => (1..=9).contains(&fraction.len()) && digits(fraction),
        _ => false,
    };
    let zone_fits = match zone {
        [b'Z' | b'z'] => true,
        [b'+' | b'-', a, b, b':', c, d] => digits(&[*a, *b, *c, *d]) && [*a, *b] <= *b"23",
        _ => false,
    };
    date_fits && fraction_fits && zone_fits
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_has_one_form() {
        for (good, read) in [
            ("2026-11-20T12:00:00Z", "2026-11-20T12:00:00Z"),
            ("2026-11-20t12:00:00.1234567z", "2026-11-20T12:00:00.123Z"),
            ("2026-11-20T12:00:00+01:30", "2026-11-20T10:30:00Z"),
            ("1970-01-01T00:00:00Z", "1970-01-01T00:00:00Z"),
        ] {
            assert_eq!(
                Time::try_from(good.to_owned()).map(|t| t.0.to_string()),
                Ok(read.to_owned())
            );
        }
        for bad in [
            "",
            "2026-11-20",
            "2026-11-20T12:00:00",
            "2026-11-20 12:00:00Z",
            "20261120T12Z",
            "2026-11-20T12:00:00Z[Europe/Berlin]",
            "2026-11-20T12:00:00+25:59",
            "2026-11-20T12:00:00+01:00:00",
            "2026-13-20T12:00:00Z",
            "-009999-01-02T01:59:59Z",
            "1969-12-31T23:59:59Z",
            "9999-12-30T22:00:00Z",
            "2026-11-20T12:00:00.Z",
            "2026-11-20T12:00:00½",
        ] {
            assert!(Time::try_from(bad.to_owned()).is_err(), "{bad}");
        }
    }
}
