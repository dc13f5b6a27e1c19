//! Times as callers send them.

use jiff::{Timestamp, civil::DateTime};
use serde::Deserialize;

/// The first that RFC 3339 can write, in milliseconds since 1970: the beginning of the year 0000.
const FIRST: i64 = -62_167_219_200_000;
/// The last that `jiff` makes of milliseconds: 9999-12-30T22:00:00Z.
const LAST: i64 = 253_402_207_200_000;

/// A time as RFC 3339 has it, cut off to the millisecond that the store keeps. What is
/// beyond [`FIRST`] and [`LAST`] is taken for them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub struct Time(pub Timestamp);

impl TryFrom<String> for Time {
    type Error = &'static str;
    fn try_from(text: String) -> Result<Self, Self::Error> {
        let read = || {
            if !has_the_form(text.as_bytes()) {
                return None;
            }
            // The day and the hour must exist, whatever the offset makes of them.
            let civil: DateTime = text.get(..19)?.parse().ok()?;
            let time = match text.parse::<Timestamp>() {
                Ok(time) => time,
                Err(_) if civil.year() == 9999 => Timestamp::MAX,
                Err(_) => return None,
            };
            Timestamp::from_millisecond(time.as_millisecond().clamp(FIRST, LAST)).ok()
        };
        read().map(Self).ok_or("expected a time such as 2026-11-20T12:00:00Z")
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
            ("0876-08-29T11:04:52Z", "0876-08-29T11:04:52Z"),
            ("0000-01-01T00:00:00+01:00", "0000-01-01T00:00:00Z"),
            ("9999-12-31T23:59:59Z", "9999-12-30T22:00:00Z"),
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
            "9999-12-32T00:00:00Z",
            "2026-11-20T12:00:00.Z",
            "2026-11-20T12:00:00½",
        ] {
            assert!(Time::try_from(bad.to_owned()).is_err(), "{bad}");
        }
    }
}
