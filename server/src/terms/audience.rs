//! Whom a version is for, and how long their acceptance lasts.

use std::{fmt, str::FromStr};

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use unic_langid::subtags;

use super::Version;
use crate::{ids::ObjectId, terms_of_use::request::Ownership};

/// A region as Windows names it: two letters (ISO 3166-1). Numbers are not taken, as Windows has numbers of its own for
/// regions, which other lists give to others.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Region(subtags::Region);

/// A text that is no region.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("expected a region such as US or DE")]
pub struct RegionError;

impl FromStr for Region {
    type Err = RegionError;
    fn from_str(text: &str) -> Result<Self, RegionError> {
        if text.len() != 2 {
            return Err(RegionError);
        }
        text.parse().map(Self).map_err(|_| RegionError)
    }
}

impl TryFrom<String> for Region {
    type Error = RegionError;
    fn try_from(text: String) -> Result<Self, RegionError> {
        text.parse()
    }
}

impl From<Region> for String {
    fn from(region: Region) -> Self {
        region.to_string()
    }
}

impl fmt::Display for Region {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// Somebody who is to be shown terms, and the device.
#[derive(Debug, Clone, Copy)]
pub struct Reader<'a> {
    /// Whose device it is.
    pub ownership: Ownership,
    /// The person's groups.
    pub groups: &'a [ObjectId],
    /// The device's region (protocol.md §1, `cxh-region`), where Windows tells it.
    pub region: Option<Region>,
}

/// Why a version is not for somebody.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Misfit {
    /// It is for devices of the other ownership.
    Ownership,
    /// The person is in none of its groups.
    Groups,
    /// The device is in none of its regions, or Windows did not tell.
    Region,
}

impl Version {
    /// Whether the version is for this person and device; the first reason why not.
    #[must_use]
    pub fn misfit(&self, reader: &Reader<'_>) -> Option<Misfit> {
        let in_group = || self.groups.iter().any(|group| reader.groups.contains(group));
        let in_region = || reader.region.is_some_and(|region| self.regions.contains(&region));
        if !self.ownership.covers(reader.ownership) {
            Some(Misfit::Ownership)
        } else if !self.groups.is_empty() && !in_group() {
            Some(Misfit::Groups)
        } else if !self.regions.is_empty() && !in_region() {
            Some(Misfit::Region)
        } else {
            None
        }
    }
}

/// How long an acceptance lasts. When it has ended, the portal asks again; devices stay enrolled.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Lasting {
    /// Until there is another version.
    #[default]
    ForGood,
    /// So many days.
    Days(u32),
    /// Until this time, whenever it was given before.
    Until(Timestamp),
}

impl Lasting {
    /// When an acceptance of then ends, if it does.
    #[must_use]
    pub fn end(self, accepted_at: Timestamp) -> Option<Timestamp> {
        match self {
            Self::ForGood => None,
            Self::Days(days) => {
                let days = SignedDuration::from_hours(24 * i64::from(days));
                Some(accepted_at.saturating_add(days).unwrap_or(Timestamp::MAX))
            }
            Self::Until(at) => (accepted_at < at).then_some(at),
        }
    }

    /// Whether an acceptance of then has ended by now.
    #[must_use]
    pub fn has_ended(self, accepted_at: Timestamp, now: Timestamp) -> bool {
        self.end(accepted_at).is_some_and(|end| end <= now)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_region_is_read_in_any_case_and_nothing_else_is_one() {
        assert_eq!("de".parse::<Region>().unwrap().to_string(), "DE");
        for bad in ["", "419", "244", "D1", "???", "DEU", "Germany", "1", "D"] {
            assert_eq!(bad.parse::<Region>(), Err(RegionError), "{bad}");
        }
    }

    #[test]
    fn an_acceptance_ends_after_its_days_or_at_its_date() {
        let [then, end]: [Timestamp; 2] =
            ["2026-11-20T12:00:00Z", "2026-11-30T12:00:00Z"].map(|at| at.parse().unwrap());
        let before = end - SignedDuration::from_millis(1);
        for lasting in [Lasting::Days(10), Lasting::Until(end)] {
            assert!(
                !lasting.has_ended(then, before) && lasting.has_ended(then, end),
                "{lasting:?}"
            );
        }
        assert!(!Lasting::ForGood.has_ended(then, Timestamp::MAX));
        // Who accepted after the date has done what was asked for.
        assert!(!Lasting::Until(end).has_ended(end, Timestamp::MAX));
        assert_eq!(Lasting::Days(u32::MAX).end(then), Some(Timestamp::MAX));
    }
}
