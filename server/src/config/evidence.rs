//! `[evidence]`: how records are sealed, and where checkpoints go.

use std::{path::PathBuf, time::Duration};

use jiff::SignedDuration;
use serde::{Deserialize, Deserializer};

use super::values::number;

/// `[evidence]`
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Evidence {
    /// How often new records are sealed, in seconds.
    #[serde(deserialize_with = "seconds")]
    pub seal_every_seconds: u16,
    /// A file that every new checkpoint is added to, a line each.
    pub checkpoint_file: Option<PathBuf>,
    /// How often an event tells of the newest checkpoint, in minutes.
    #[serde(deserialize_with = "minutes")]
    pub checkpoint_event_minutes: u16,
}

impl Default for Evidence {
    fn default() -> Self {
        Self { seal_every_seconds: 60, checkpoint_file: None, checkpoint_event_minutes: 60 }
    }
}

impl Evidence {
    /// How often new records are sealed.
    #[must_use]
    pub fn seal_every(&self) -> Duration {
        Duration::from_secs(self.seal_every_seconds.into())
    }

    /// How often an event tells of the newest checkpoint.
    #[must_use]
    pub fn announce_every(&self) -> SignedDuration {
        SignedDuration::from_mins(self.checkpoint_event_minutes.into())
    }
}

fn seconds<'de, D: Deserializer<'de>>(deserializer: D) -> Result<u16, D::Error> {
    number(deserializer, 1..=3600)
}

fn minutes<'de, D: Deserializer<'de>>(deserializer: D) -> Result<u16, D::Error> {
    number(deserializer, 1..=10080)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_in_their_range_also_from_the_environment() {
        let read =
            |text: &str| toml::from_str::<Evidence>(text).map_err(|e| e.message().to_owned());
        assert_eq!(read("").unwrap(), Evidence::default());
        let good = read("seal_every_seconds = \"5\"\ncheckpoint_event_minutes = 1").unwrap();
        assert_eq!((good.seal_every_seconds, good.checkpoint_event_minutes), (5, 1));
        for wrong in ["0", "3601", "-1", "1.5", "\"x\"", "true", "99999999999"] {
            let error = read(&format!("seal_every_seconds = {wrong}")).unwrap_err();
            assert_eq!(error, "expected a whole number from 1 to 3600", "{wrong}");
        }
    }
}
