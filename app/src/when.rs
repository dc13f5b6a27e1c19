//! Times, as people say them: how long ago, and exactly when. The clock and the zone are the caller's.

use icu_calendar::Gregorian;
use icu_datetime::{FixedCalendarDateTimeFormatter, fieldsets};
use icu_locale_core::Locale;
use icu_time::{TimeZoneInfo, ZonedDateTime, zone::models::AtTime};
use jiff::{Timestamp, Zoned, tz::TimeZone};

use crate::language::UiLanguage;

/// A moment to look from: the language, the time and the zone of whoever reads a page.
#[derive(Debug, Clone)]
pub(crate) struct When {
    /// The language of the words.
    pub(crate) ui: UiLanguage,
    /// The time.
    pub(crate) now: Timestamp,
    /// Where the reader is.
    pub(crate) zone: TimeZone,
}

const MINUTE: i64 = 60;
const HOUR: i64 = 60 * MINUTE;
const DAY: i64 = 24 * HOUR;
/// From here on, weeks say more than days.
const TWO_WEEKS: i64 = 14 * DAY;
/// From here on, it is two months by any count.
const TWO_MONTHS: i64 = 61 * DAY;
const YEAR: i64 = 365 * DAY;

/// A length of time in the one unit that says it best, rounded down.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Length {
    Moment,
    Minutes(i64),
    Hours(i64),
    Days(i64),
    Weeks(i64),
    Months(i64),
    Years(i64),
}

impl Length {
    fn of(seconds: i64) -> Self {
        match seconds {
            ..MINUTE => Self::Moment,
            MINUTE..HOUR => Self::Minutes(seconds / MINUTE),
            HOUR..DAY => Self::Hours(seconds / HOUR),
            DAY..TWO_WEEKS => Self::Days(seconds / DAY),
            TWO_WEEKS..TWO_MONTHS => Self::Weeks(seconds / (7 * DAY)),
            TWO_MONTHS..YEAR => Self::Months(seconds * 12 / YEAR),
            YEAR.. => Self::Years(seconds / YEAR),
        }
    }
}

impl When {
    /// How long ago something was: “3 days ago”. Clocks differ: what seems to be still to come was just now.
    pub(crate) fn ago(&self, at: Timestamp) -> String {
        let (id, count) = match Length::of(self.now.as_second() - at.as_second()) {
            Length::Moment => return self.ui.text("time-just-now"),
            Length::Minutes(n) => ("time-minutes-ago", n),
            Length::Hours(n) => ("time-hours-ago", n),
            Length::Days(n) => ("time-days-ago", n),
            Length::Weeks(n) => ("time-weeks-ago", n),
            Length::Months(n) => ("time-months-ago", n),
            Length::Years(n) => ("time-years-ago", n),
        };
        self.counted(id, count)
    }

    /// How long it is until something: “in 2 days”.
    pub(crate) fn ahead(&self, at: Timestamp) -> String {
        let (id, count) = match Length::of(at.as_second() - self.now.as_second()) {
            Length::Moment => return self.ui.text("time-in-a-moment"),
            Length::Minutes(n) => ("time-in-minutes", n),
            Length::Hours(n) => ("time-in-hours", n),
            Length::Days(n) => ("time-in-days", n),
            Length::Weeks(n) => ("time-in-weeks", n),
            Length::Months(n) => ("time-in-months", n),
            Length::Years(n) => ("time-in-years", n),
        };
        self.counted(id, count)
    }

    fn counted(&self, id: &str, count: i64) -> String {
        self.ui.text_with_count(id, usize::try_from(count).unwrap_or_default(), &[])
    }

    /// The date and the time in the reader's zone, with the zone: “17 Nov 2026, 14:02 UTC”.
    pub(crate) fn exact(&self, at: Timestamp) -> String {
        let here = at.to_zoned(self.zone.clone());
        let fields = self.fields().with_time_hm().with_zone(fieldsets::zone::SpecificShort);
        let formatter = FixedCalendarDateTimeFormatter::try_new(self.locale().into(), fields);
        formatter.map_or_else(
            |_| here.strftime("%Y-%m-%d %H:%M %Z").to_string(),
            |formatter| formatter.format(&zoned(&here)).to_string(),
        )
    }

    /// The date alone: “17 Nov 2026”.
    pub(crate) fn date(&self, at: Timestamp) -> String {
        let here = at.to_zoned(self.zone.clone());
        let formatter =
            FixedCalendarDateTimeFormatter::try_new(self.locale().into(), self.fields());
        formatter.map_or_else(
            |_| here.strftime("%Y-%m-%d").to_string(),
            |formatter| formatter.format(&zoned(&here).date).to_string(),
        )
    }

    /// A date with its month in letters, so that nobody takes it for the day: short ones where there are
    /// any in dates.
    fn fields(&self) -> fieldsets::YMD {
        match self.ui.tag().language.as_str() {
            "ar" | "de" | "ja" => fieldsets::YMD::long(),
            _ => fieldsets::YMD::medium(),
        }
    }

    /// The value of the attribute `datetime`.
    pub(crate) fn machine(at: Timestamp) -> String {
        at.strftime("%Y-%m-%dT%H:%M:%SZ").to_string()
    }

    /// English is everybody's here, so that its dates have the day first and 24 hours. Digits are Latin
    /// everywhere, as Fluent writes them.
    fn locale(&self) -> Locale {
        let tag = match self.ui.tag().to_string().as_str() {
            "en" => "en-GB".to_owned(),
            other => other.to_owned(),
        };
        format!("{tag}-u-nu-latn").parse().unwrap_or(Locale::UNKNOWN)
    }
}

fn zoned(here: &Zoned) -> ZonedDateTime<Gregorian, TimeZoneInfo<AtTime>> {
    here.into()
}

#[cfg(test)]
mod tests {
    use unic_langid::LanguageIdentifier;

    use super::*;

    fn at(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    fn when(language: &str, zone: &str) -> When {
        let tag: LanguageIdentifier = language.parse().unwrap();
        When {
            ui: UiLanguage::find(&tag).unwrap(),
            now: at("2026-11-17T14:02:30Z"),
            zone: TimeZone::get(zone).unwrap(),
        }
    }

    /// Fluent's isolates are for the eye.
    fn plain(text: &str) -> String {
        text.replace(['\u{2068}', '\u{2069}'], "")
    }

    #[test]
    fn how_long_ago_is_said_in_one_unit_and_rounded_down() {
        let when = when("en", "UTC");
        for (seconds, words) in [
            (-100, "just now"),
            (0, "just now"),
            (59, "just now"),
            (60, "1 minute ago"),
            (119, "1 minute ago"),
            (120, "2 minutes ago"),
            (3_599, "59 minutes ago"),
            (3_600, "1 hour ago"),
            (86_399, "23 hours ago"),
            (86_400, "1 day ago"),
            (14 * 86_400 - 1, "13 days ago"),
            (14 * 86_400, "2 weeks ago"),
            (61 * 86_400 - 1, "8 weeks ago"),
            (61 * 86_400, "2 months ago"),
            (365 * 86_400 - 1, "11 months ago"),
            (365 * 86_400, "1 year ago"),
            (800 * 86_400, "2 years ago"),
        ] {
            let at = Timestamp::from_second(when.now.as_second() - seconds).unwrap();
            assert_eq!(plain(&when.ago(at)), words, "{seconds} s ago");
        }
    }

    #[test]
    fn what_is_to_come_is_said_likewise() {
        let when = when("en", "UTC");
        for (seconds, words) in [
            (-100, "in a moment"),
            (59, "in a moment"),
            (60, "in 1 minute"),
            (7_200, "in 2 hours"),
            (2 * 86_400, "in 2 days"),
            (21 * 86_400, "in 3 weeks"),
            (100 * 86_400, "in 3 months"),
            (400 * 86_400, "in 1 year"),
        ] {
            let at = Timestamp::from_second(when.now.as_second() + seconds).unwrap();
            assert_eq!(plain(&when.ahead(at)), words, "in {seconds} s");
        }
    }

    #[test]
    fn the_exact_time_is_that_of_the_zone_as_the_language_writes_it() {
        let moment = at("2026-11-17T14:02:30Z");
        for (language, zone, words) in [
            ("en", "UTC", "17 Nov 2026, 14:02 UTC"),
            ("en", "Asia/Tokyo", "17 Nov 2026, 23:02 GMT+9"),
            ("de", "Europe/Berlin", "17. November 2026 um 15:02 MEZ"),
            ("ar", "Asia/Tokyo", "17 نوفمبر 2026 في 11:02 م غرينتش\u{200e}+9"),
            ("ja", "Asia/Tokyo", "2026年11月17日 23:02 JST"),
            ("pt-BR", "UTC", "17 de nov. de 2026, 14:02 UTC"),
            ("zh-Hans", "UTC", "2026年11月17日 UTC 14:02"),
        ] {
            assert_eq!(when(language, zone).exact(moment), words);
        }
        assert_eq!(when("de", "UTC").date(moment), "17. November 2026");
        // Every language has its own form, with Latin digits and without failing at either end of time.
        for tag in UiLanguage::available() {
            let when = when(&tag.to_string(), "America/New_York");
            assert!(when.exact(moment).contains("2026"), "{tag}: {}", when.exact(moment));
            for end in [Timestamp::MIN, Timestamp::MAX] {
                assert!(!when.exact(end).is_empty(), "{tag}");
            }
        }
    }

    #[test]
    fn the_machine_readable_time_is_utc_to_the_second() {
        assert_eq!(When::machine(at("2026-11-17T14:02:30.25Z")), "2026-11-17T14:02:30Z");
    }
}
