//! Co-management health: what the MDM reports of the Configuration Manager client on a device, and what that means
//! (protocol.md §7; Microsoft, "Troubleshoot Configuration Management bootstrap with modern provisioning", *Configuration
//! Manager agent state is unhealthy in Intune*).
//!
//! The client's health is a number of flags, `ClientHealthStatus` in the registry of Windows, beside the time of its last
//! sync. Whether it is healthy depends on what time it is now: answers and pages judge it anew each time, and what is stored
//! and told in events is what stays true, with the time until which it is healthy.

use std::ops::Range;

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Deserializer, Serialize};
use utoipa::ToSchema;

use super::Device;
use crate::{
    api::{body::Others, time::Time},
    store::{Row, decoded},
};

/// How far ahead of ours another server's clock may be.
pub(super) const CLOCK_SKEW: SignedDuration = SignedDuration::from_mins(5);

/// How old the last sync of a client may be whose flags are all well.
const FRESH_IF_WELL: SignedDuration = SignedDuration::from_hours(30 * 24);
/// How old it may be with any other value.
const FRESH_IF_NOT: SignedDuration = SignedDuration::from_hours(48);
/// Installed, registered, with a healthy evaluation, and nothing else.
const ALL_WELL: u32 = 7;

/// The days that 2/1/1900 can be, 1900-01-02 and 1900-02-01, each from a day before it to a day after it: RFC 3339 writes
/// offsets of less than a day.
const SENTINELS: [Range<Timestamp>; 2] = [
    Timestamp::constant(-2_208_988_800, 0)..Timestamp::constant(-2_208_729_600, 0),
    Timestamp::constant(-2_206_396_800, 0)..Timestamp::constant(-2_206_137_600, 0),
];

/// What a flag of the client's health says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
#[schema(as = ClientHealthFlag)]
pub enum Flag {
    /// The client is installed.
    Installed = 1,
    /// It is registered with its site.
    Registered = 2,
    /// Its last evaluation of itself found it healthy.
    HealthyEvaluation = 4,
    /// It could not be installed or upgraded.
    InstallError = 8,
    /// It could not reach a management point.
    CommunicationError = 16,
}

impl Flag {
    /// All of them, the lowest first.
    pub const ALL: [Self; 5] = [
        Self::Installed,
        Self::Registered,
        Self::HealthyEvaluation,
        Self::InstallError,
        Self::CommunicationError,
    ];
}

/// The client health value, a DWORD. Flags above the five that are known are kept as they came and mean nothing here; but
/// with one of them it is another value than 7, as the rule says, and none that is refused: a Windows that sets a new flag must
/// not lose its compliance reports over it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(try_from = "f64", into = "u32")]
pub struct ClientHealth(u32);

/// JSON Schema takes 7.0 for an integer, and some programs write it so.
impl TryFrom<f64> for ClientHealth {
    type Error = &'static str;
    fn try_from(value: f64) -> Result<Self, Self::Error> {
        if value.fract() != 0.0 || !(0.0..=f64::from(u32::MAX)).contains(&value) {
            return Err("expected a whole number from 0 to 4294967295");
        }
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "it is whole, and within these bounds"
        )]
        Ok(Self(value as u32))
    }
}

impl From<ClientHealth> for u32 {
    fn from(health: ClientHealth) -> Self {
        health.0
    }
}

impl ClientHealth {
    /// Whether a flag is set.
    #[must_use]
    pub fn has(self, flag: Flag) -> bool {
        self.0 & flag as u32 != 0
    }

    /// The known flags that are set, the lowest first.
    #[must_use]
    pub fn flags(self) -> Vec<Flag> {
        Flag::ALL.into_iter().filter(|flag| self.has(*flag)).collect()
    }

    /// The number.
    #[must_use]
    pub fn value(self) -> u32 {
        self.0
    }

    /// How old the last sync may be for the client to be healthy.
    #[must_use]
    pub fn may_be_old(self) -> SignedDuration {
        if self.0 == ALL_WELL { FRESH_IF_WELL } else { FRESH_IF_NOT }
    }
}

/// What the MDM reported of Configuration Manager on a device. Only a device that is co-managed has it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ConfigurationManager {
    /// The client's health.
    pub client_health: ClientHealth,
    /// When it last synced; `None` where it never did, or nobody knows.
    pub last_sync: Option<Timestamp>,
    /// Whether Configuration Manager, and not the MDM, decides on compliance.
    pub owns_compliance: bool,
    /// When the MDM said so.
    pub at: Timestamp,
}

impl ConfigurationManager {
    /// Until when it is healthy, that moment included, if nothing more is heard; `None` where no sync is known.
    #[must_use]
    pub fn healthy_until(&self) -> Option<Timestamp> {
        let last = self.last_sync?;
        Some(last.checked_add(self.client_health.may_be_old()).unwrap_or(Timestamp::MAX))
    }

    /// Whether it is healthy. Without a sync it is not; and nobody can tell where Configuration Manager owns compliance and no
    /// sync is known, as the date that says so may have come in its place.
    #[must_use]
    pub fn healthy(&self, now: Timestamp) -> Option<bool> {
        match self.healthy_until() {
            Some(until) => Some(now <= until),
            None if self.owns_compliance => None,
            None => Some(false),
        }
    }

    /// As an answer of this moment shows it.
    #[must_use]
    pub fn shown(self, now: Timestamp) -> Shown {
        Shown { told: self.told(), healthy: self.healthy(now) }
    }

    /// What stays true of it, for events.
    #[must_use]
    pub fn told(self) -> Told {
        Told {
            client_health: self.client_health,
            flags: self.client_health.flags(),
            last_sync: self.last_sync,
            owns_compliance: self.owns_compliance,
            healthy_until: self.healthy_until(),
            at: self.at,
        }
    }

    /// From a device's row; `None` where nothing is known.
    pub(super) fn read(row: &Row) -> Result<Option<Self>, sqlx::Error> {
        const HEALTH: &str = "configuration_manager_health";
        let Some(at) = row.time("configuration_manager_at")? else { return Ok(None) };
        let owns: i64 = row.get("configuration_manager_owns_compliance")?;
        Ok(Some(Self {
            client_health: ClientHealth(decoded(HEALTH, u32::try_from(row.get::<i64>(HEALTH)?))?),
            last_sync: row.time("configuration_manager_last_sync")?,
            owns_compliance: owns != 0,
            at,
        }))
    }
}

/// What the MDM reported of Configuration Manager on a device, and what follows from it at any time.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[schema(as = ConfigurationManagerReported)]
pub struct Told {
    /// The client health value, as it was reported.
    #[schema(value_type = i64, minimum = 0, maximum = 4_294_967_295_i64)]
    client_health: ClientHealth,
    /// The known flags that are set in it, the lowest first.
    flags: Vec<Flag>,
    /// When it last synced; null where it never did, or that is not known.
    #[schema(value_type = Option<String>, format = DateTime, required)]
    last_sync: Option<Timestamp>,
    /// Whether Configuration Manager, and not the MDM, owns the compliance workload.
    owns_compliance: bool,
    /// Until when it is healthy if nothing more is heard, that moment included: 30 days after the last sync with the value 7,
    /// and 48 hours after it with any other. It may be over. Null where no sync is known.
    #[schema(value_type = Option<String>, format = DateTime, required)]
    healthy_until: Option<Timestamp>,
    /// When the MDM said so.
    #[schema(value_type = String, format = DateTime)]
    at: Timestamp,
}

/// What the MDM reported of Configuration Manager on a device, as it is now.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[schema(as = ConfigurationManager)]
pub struct Shown {
    #[serde(flatten)]
    told: Told,
    /// Whether it is healthy at the time of this answer. False where it never synced; null where Configuration Manager owns the
    /// compliance workload and no sync is known.
    #[schema(required)]
    healthy: Option<bool>,
}

/// What the MDM reports of Configuration Manager on a device. Each report is whole: what an earlier one said is forgotten.
#[derive(Debug, Clone, Copy, Deserialize, ToSchema)]
#[schema(as = ConfigurationManagerReport)]
pub struct Report {
    /// The client health value (`ClientHealthStatus`), a sum of flags: 1 installed, 2 registered, 4 healthy evaluation, 8
    /// install or upgrade error, 16 communication error with a management point. Higher ones are kept, and have no name here.
    #[schema(value_type = i64, minimum = 0, maximum = 4_294_967_295_i64)]
    client_health: ClientHealth,
    /// When the client last synced (`ClientHealthLastSyncTime`), between 1970 and now; null or absent where it never did.
    /// 1900-02-01 and 1900-01-02, in any zone, are no date: they stand in the place of one, and mean what they mean
    /// in `last_check_in`.
    #[schema(value_type = Option<String>, format = DateTime)]
    last_sync: Option<LastSync>,
    /// When Configuration Manager's agent last checked in. 1900-02-01 or 1900-01-02, in any zone, say that Configuration
    /// Manager owns the compliance workload; any other time says nothing.
    #[schema(value_type = Option<String>, format = DateTime)]
    last_check_in: Option<Time>,
    /// Members that nobody asked for
    #[serde(flatten)]
    #[schema(ignore)]
    _others: Others,
}

/// A last sync, as callers send it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(try_from = "Time")]
enum LastSync {
    /// A time.
    At(Timestamp),
    /// 2/1/1900 in its place.
    Sentinel,
}

impl TryFrom<Time> for LastSync {
    type Error = &'static str;
    fn try_from(Time(at): Time) -> Result<Self, Self::Error> {
        match at {
            at if is_sentinel(at) => Ok(Self::Sentinel),
            at if at < Timestamp::UNIX_EPOCH => {
                Err("expected a time since 1970, null where there was no sync, or 1900-02-01")
            }
            at => Ok(Self::At(at)),
        }
    }
}

/// Whether a time is no date, but 2/1/1900: the first of February or the second of January, as the month or the day is
/// written first, in whichever zone.
fn is_sentinel(at: Timestamp) -> bool {
    SENTINELS.iter().any(|days| days.contains(&at))
}

/// A last sync that is still to come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("expected a time that is not in the future")]
pub struct InTheFuture;

impl Report {
    /// What is known from it.
    ///
    /// # Errors
    /// Where the last sync is further in the future than clocks differ.
    pub fn taken(self, now: Timestamp) -> Result<ConfigurationManager, InTheFuture> {
        let (last_sync, in_its_place) = match self.last_sync {
            Some(LastSync::At(at)) if at.duration_since(now) > CLOCK_SKEW => {
                return Err(InTheFuture);
            }
            Some(LastSync::At(at)) => (Some(at), false),
            Some(LastSync::Sentinel) => (None, true),
            None => (None, false),
        };
        let checked_in = self.last_check_in.is_some_and(|Time(at)| is_sentinel(at));
        Ok(ConfigurationManager {
            client_health: self.client_health,
            last_sync,
            owns_compliance: in_its_place || checked_in,
            at: now,
        })
    }
}

/// What a report says of Configuration Manager.
#[derive(Debug, Clone, Copy, Default)]
pub enum Said {
    /// Nothing: what is known stays. The member is absent.
    #[default]
    Nothing,
    /// The device is not co-managed (any more): null.
    Gone,
    /// This.
    Is(Report),
}

impl<'de> Deserialize<'de> for Said {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Option::deserialize(deserializer).map(|report| report.map_or(Self::Gone, Self::Is))
    }
}

/// What becomes of what is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum News {
    /// It stays.
    None,
    /// It is this from now on.
    Known(Option<ConfigurationManager>),
}

impl Said {
    /// What becomes of what is known.
    ///
    /// # Errors
    /// Where the last sync is further in the future than clocks differ.
    pub fn taken(self, now: Timestamp) -> Result<News, InTheFuture> {
        Ok(match self {
            Self::Nothing => News::None,
            Self::Gone => News::Known(None),
            Self::Is(report) => News::Known(Some(report.taken(now)?)),
        })
    }
}

impl Device {
    /// Takes in what was reported; whether that is a change to be told of. A newer sync alone is none, unless the client
    /// is healthy again by it.
    pub fn take_configuration_manager(&mut self, news: News, now: Timestamp) -> bool {
        let News::Known(known) = news else { return false };
        let means =
            |it: ConfigurationManager| (it.client_health, it.owns_compliance, it.healthy(now));
        let before = self.configuration_manager.map(means);
        self.configuration_manager = known;
        before != known.map(means)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::{Value, json};

    use super::*;

    const NOW: &str = "2026-11-20T12:00:00Z";
    const HOUR: i64 = 3_600_000;

    fn now() -> Timestamp {
        NOW.parse().unwrap()
    }

    /// So many milliseconds ago.
    fn ago(milliseconds: i64) -> Timestamp {
        now() - SignedDuration::from_millis(milliseconds)
    }

    fn known(health: u32, last_sync: Option<Timestamp>) -> ConfigurationManager {
        let client_health = ClientHealth(health);
        ConfigurationManager { client_health, last_sync, owns_compliance: false, at: now() }
    }

    fn taken(report: Value) -> Result<ConfigurationManager, String> {
        let report: Report = serde_json::from_value(report).map_err(|e| e.to_string())?;
        report.taken(now()).map_err(|e| e.to_string())
    }

    #[test]
    fn the_common_values_of_the_source_say_what_it_says() {
        use Flag::{CommunicationError, HealthyEvaluation, InstallError, Installed, Registered};
        for (value, flags) in [
            (0, vec![]),
            (1, vec![Installed]),
            (3, vec![Installed, Registered]),
            (5, vec![Installed, HealthyEvaluation]),
            (7, vec![Installed, Registered, HealthyEvaluation]),
            (8, vec![InstallError]),
            (23, vec![Installed, Registered, HealthyEvaluation, CommunicationError]),
            (31, Flag::ALL.to_vec()),
            (32, vec![]),
            (u32::MAX, Flag::ALL.to_vec()),
        ] {
            assert_eq!(ClientHealth(value).flags(), flags, "{value}");
        }
    }

    #[test]
    fn seven_is_healthy_for_thirty_days_and_anything_else_for_two() {
        for (value, hours) in
            [(7, 720), (0, 48), (1, 48), (3, 48), (5, 48), (15, 48), (23, 48), (39, 48)]
        {
            let healthy = |age| known(value, Some(ago(age))).healthy(now());
            assert_eq!(healthy(hours * HOUR), Some(true), "{value}: at the boundary");
            assert_eq!(healthy(hours * HOUR + 1), Some(false), "{value}: a millisecond later");
            assert_eq!(healthy(hours * HOUR - 1), Some(true), "{value}: a millisecond earlier");
            assert_eq!(healthy(0), Some(true), "{value}: just now");
            assert_eq!(healthy(-5 * 60_000), Some(true), "{value}: by a clock that is ahead");
            let until = known(value, Some(ago(0))).healthy_until().unwrap();
            assert_eq!(until.duration_since(now()), SignedDuration::from_hours(hours));
        }
    }

    #[test]
    fn without_a_sync_it_is_not_healthy_or_nobody_can_tell() {
        let never = known(7, None);
        assert_eq!((never.healthy(now()), never.healthy_until()), (Some(false), None));
        let owner = ConfigurationManager { owns_compliance: true, ..never };
        assert_eq!((owner.healthy(now()), owner.healthy_until()), (None, None));
        let synced = ConfigurationManager { last_sync: Some(ago(1)), ..owner };
        assert_eq!(synced.healthy(now()), Some(true));
        let last = known(7, Some(Timestamp::MAX));
        assert_eq!(last.healthy_until(), Some(Timestamp::MAX));
    }

    #[test]
    fn february_first_and_january_second_of_1900_are_no_date_in_any_zone() {
        for sentinel in [
            "1900-02-01T00:00:00Z",
            "1900-02-01T23:59:59.999999999-23:59",
            "1900-02-01T00:00:00+23:59",
            "1900-01-02T00:00:00Z",
            "1900-01-02T00:00:00+14:00",
            "1900-01-02T23:59:59.999-12:00",
            "1900-01-31T23:00:00Z",
        ] {
            let owns = ConfigurationManager { owns_compliance: true, ..known(7, None) };
            assert_eq!(taken(json!({ "client_health": 7, "last_sync": sentinel })), Ok(owns));
            let both = json!({ "client_health": 7, "last_sync": NOW, "last_check_in": sentinel });
            let synced = ConfigurationManager { last_sync: Some(now()), ..owns };
            assert_eq!(taken(both), Ok(synced), "{sentinel}");
        }
        let usual = json!({ "client_health": 7, "last_sync": NOW, "last_check_in": NOW });
        assert_eq!(taken(usual), Ok(known(7, Some(now()))));
    }

    #[test]
    fn a_sync_lies_between_1970_and_now() {
        let sync = |at: &str| taken(json!({ "client_health": 3, "last_sync": at }));
        for (at, read) in [
            ("1970-01-01T00:00:00Z", Timestamp::UNIX_EPOCH),
            ("2026-11-20T12:05:00Z", ago(-5 * 60_000)),
            ("2026-11-20T12:04:59.999+00:00", ago(1 - 5 * 60_000)),
            ("2026-11-18T12:59:59.9999+01:00", ago(48 * HOUR + 1)),
        ] {
            assert_eq!(sync(at), Ok(known(3, Some(read))), "{at}");
        }
        for (at, why) in [
            ("2026-11-20T12:05:00.001Z", "not in the future"),
            ("9999-12-31T23:59:59Z", "not in the future"),
            ("1969-12-31T23:59:59.999Z", "since 1970"),
            ("1900-01-01T00:00:00+00:01", "since 1970"),
            ("1899-12-31T23:59:59.999Z", "since 1970"),
            ("1900-01-04T00:00:00Z", "since 1970"),
            ("1900-01-30T23:59:59.999Z", "since 1970"),
            ("1900-02-03T00:00:00Z", "since 1970"),
            ("0001-01-01T00:00:00Z", "since 1970"),
            ("2/1/1900", "expected a time such as"),
            ("", "expected a time such as"),
        ] {
            let error = sync(at).unwrap_err();
            assert!(error.contains(why), "{at}: {error}");
        }
        for never in
            [json!({ "client_health": 3, "last_sync": null }), json!({ "client_health": 3 })]
        {
            assert_eq!(taken(never), Ok(known(3, None)));
        }
    }

    #[test]
    fn what_is_no_health_value_is_refused() {
        for value in [
            json!(-1),
            json!(1_u64 << 40),
            json!("7"),
            json!(7.5),
            json!(1e300),
            json!(null),
            json!([7]),
        ] {
            assert!(taken(json!({ "client_health": value, "last_sync": NOW })).is_err(), "{value}");
        }
        assert!(taken(json!({ "last_sync": NOW })).is_err());
        assert!(taken(json!([7, NOW])).is_err());
        assert_eq!(taken(json!({ "client_health": u32::MAX })), Ok(known(u32::MAX, None)));
        assert_eq!(taken(json!({ "client_health": 7.0 })), Ok(known(7, None)));
    }

    #[test]
    fn an_answer_says_how_it_is_now_and_an_event_until_when() {
        let known = known(23, Some(ago(HOUR)));
        let mut expected = json!({
            "client_health": 23,
            "flags": ["installed", "registered", "healthy_evaluation", "communication_error"],
            "last_sync": "2026-11-20T11:00:00Z",
            "owns_compliance": false,
            "healthy_until": "2026-11-22T11:00:00Z",
            "at": NOW,
        });
        assert_eq!(json!(known.told()), expected);
        expected["healthy"] = true.into();
        assert_eq!(json!(known.shown(now())), expected);
        expected["healthy"] = false.into();
        assert_eq!(json!(known.shown(now() + SignedDuration::from_hours(48))), expected);
    }

    proptest! {
        #[test]
        fn it_is_healthy_up_to_the_moment_that_it_says(
            health: u32,
            sync in 0..=4_000_000_000_000_i64,
            now in 0..=4_000_000_000_000_i64,
        ) {
            let sync = Timestamp::from_millisecond(sync).unwrap();
            let known = known(health, Some(sync));
            let until = known.healthy_until().unwrap();
            let now = Timestamp::from_millisecond(now).unwrap();
            prop_assert_eq!(known.healthy(now), Some(now <= until));
            prop_assert_eq!(known.healthy(until), Some(true));
            prop_assert_eq!(known.healthy(until + SignedDuration::from_millis(1)), Some(false));
            let named: u32 = known.client_health.flags().iter().map(|flag| *flag as u32).sum();
            prop_assert_eq!(named, health & 31);
        }
    }
}
