//! `[tenant.retention]`: how long data about people is kept. What is left out is kept without an end.

use serde::{Deserialize, Deserializer, de};

/// `[tenant.retention]`, in days.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Retention {
    /// A person who has no device any more, after they were seen last: all that is kept about them.
    #[serde(deserialize_with = "month")]
    pub people_days: Option<u32>,
    /// A device, after it was removed.
    #[serde(deserialize_with = "day")]
    pub removed_devices_days: Option<u32>,
    /// What an event says of a person, after it happened. Webhooks and MDM servers have a month for it.
    #[serde(deserialize_with = "month")]
    pub events_days: Option<u32>,
}

/// The most that makes sense, in days: a hundred years.
const MOST_DAYS: u32 = 36_500;

fn day<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<u32>, D::Error> {
    days(deserializer, 1)
}

fn month<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<u32>, D::Error> {
    days(deserializer, 30)
}

fn days<'de, D: Deserializer<'de>>(deserializer: D, least: u32) -> Result<Option<u32>, D::Error> {
    let days = i64::deserialize(deserializer).ok().and_then(|days| u32::try_from(days).ok());
    let days = days.filter(|days| (least..=MOST_DAYS).contains(days));
    let expected = || de::Error::custom(format!("expected {least} to {MOST_DAYS} days"));
    days.map(Some).ok_or_else(expected)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn periods_are_days_and_webhooks_have_a_month() {
        let read =
            |text: &str| toml::from_str::<Retention>(text).map_err(|e| e.message().to_owned());
        assert_eq!(read(""), Ok(Retention::default()));
        let all = read("people_days = 1095\nremoved_devices_days = 1\nevents_days = 30").unwrap();
        assert_eq!(
            (all.people_days, all.removed_devices_days, all.events_days),
            (Some(1095), Some(1), Some(30))
        );
        for (wrong, says) in [
            ("people_days = 29", "30 to 36500"),
            ("events_days = 0", "30 to 36500"),
            ("removed_devices_days = 0", "1 to 36500"),
            ("removed_devices_days = 40000", "1 to 36500"),
            ("people_days = \"soon\"", "30 to 36500"),
            ("decisions = 3", "unknown field"),
        ] {
            let error = read(wrong).unwrap_err();
            assert!(error.contains(says), "{wrong}: {error}");
        }
    }
}
