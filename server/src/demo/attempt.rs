//! The enrollment call that follows a run: what can be tried about it, and what came of it.

use app::simulator::Sign;
use url::form_urlencoded;
use uuid::Uuid;

use super::{
    choices::Scenario,
    fault::Fault,
    mdm::{Answer, Enrollment},
};

/// Which device comes with the blob.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WhichDevice {
    /// The one that the terms were accepted on.
    This,
    /// One that the person has enrolled before, by its id in the registry.
    Known(Uuid),
    /// One that nobody has seen before.
    Another,
}

/// Which blob comes with the device.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WhichBlob {
    /// The one that Windows received, if it did.
    Received,
    /// The same with one letter changed.
    Damaged,
    /// None.
    None,
}

impl WhichBlob {
    pub const ALL: [Self; 3] = [Self::Received, Self::Damaged, Self::None];

    pub fn value(self) -> &'static str {
        match self {
            Self::Received => "received",
            Self::Damaged => "damaged",
            Self::None => "none",
        }
    }

    pub fn label(self) -> &'static str {
        match self {
            Self::Received => "The one that Windows received",
            Self::Damaged => "With one letter changed",
            Self::None => "None",
        }
    }

    /// What the MDM gets of the blob that Windows received.
    pub fn of(self, blob: &str) -> Option<String> {
        match self {
            Self::Received => Some(blob.to_owned()),
            Self::Damaged => {
                let middle = blob.len() / 2;
                let (before, after) = (blob.get(..middle)?, blob.get(middle + 1..)?);
                let other = if blob[middle..].starts_with('A') { 'B' } else { 'A' };
                Some(format!("{before}{other}{after}"))
            }
            Self::None => None,
        }
    }
}

/// A Windows that a device can have.
#[derive(Debug, PartialEq, Eq)]
pub struct WindowsVersion {
    pub name: &'static str,
    pub number: &'static str,
}

impl WindowsVersion {
    pub const ALL: &'static [Self] = &[
        Self { name: "Windows 11 24H2", number: "10.0.26100.6899" },
        Self { name: "Windows 10 22H2", number: "10.0.19045.6456" },
        Self { name: "Windows 10 1909", number: "10.0.18363.2274" },
    ];

    /// The one that a scenario plays.
    pub fn of(scenario: Scenario) -> &'static Self {
        match scenario {
            Scenario::Windows11 | Scenario::Settings => &Self::ALL[0],
            Scenario::Windows10 => &Self::ALL[1],
        }
    }
}

/// What is tried.
#[derive(Debug, Clone, Copy)]
pub struct Trial {
    pub device: WhichDevice,
    pub windows: &'static WindowsVersion,
    pub blob: WhichBlob,
}

impl Trial {
    /// From a form. What is not in it is as in real life; `None` where it holds a choice that there is not.
    pub fn parse(form: &[u8], scenario: Scenario) -> Option<Self> {
        let mut trial = Self {
            device: WhichDevice::This,
            windows: WindowsVersion::of(scenario),
            blob: WhichBlob::Received,
        };
        for (name, value) in form_urlencoded::parse(form) {
            match name.as_ref() {
                "device" => {
                    trial.device = match value.as_ref() {
                        "this" => WhichDevice::This,
                        "another" => WhichDevice::Another,
                        id => WhichDevice::Known(id.parse().ok()?),
                    }
                }
                "windows" => {
                    trial.windows = WindowsVersion::ALL.iter().find(|w| w.number == value)?;
                }
                "blob" => {
                    trial.blob = WhichBlob::ALL.into_iter().find(|b| b.value() == value)?;
                }
                _ => {}
            }
        }
        Some(trial)
    }
}

/// A call that was made.
#[derive(Debug, Clone)]
pub struct Attempt {
    /// Which one of the run's it is, from 1.
    pub number: usize,
    pub trial: Trial,
    pub sent: Enrollment,
    pub answer: Answer,
}

/// What came of a call.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// The device is new.
    Enrolled { id: String, used: u64, limit: u64 },
    /// It was enrolled already.
    EnrolledAlready { id: String, used: u64, limit: u64 },
    /// It may not enroll.
    Refused(Fault),
    /// The answer is none of these.
    Other,
}

impl Outcome {
    /// What an answer says.
    pub fn of(answer: &Answer) -> Self {
        if !answer.status.is_success() {
            return Fault::read(&answer.body).map_or(Self::Other, Self::Refused);
        }
        let body = answer.json().unwrap_or_default();
        let number = |name: &str| body["cap"][name].as_u64();
        let id = body["device_id"].as_str().map(str::to_owned);
        let (Some(id), Some(used), Some(limit)) = (id, number("used"), number("limit")) else {
            return Self::Other;
        };
        if answer.status == reqwest::StatusCode::CREATED {
            Self::Enrolled { id, used, limit }
        } else {
            Self::EnrolledAlready { id, used, limit }
        }
    }

    /// The device's id in the registry, where it is enrolled.
    pub fn device(&self) -> Option<&str> {
        match self {
            Self::Enrolled { id, .. } | Self::EnrolledAlready { id, .. } => Some(id),
            Self::Refused(_) | Self::Other => None,
        }
    }

    pub fn sign(&self) -> Sign {
        match self {
            Self::Enrolled { .. } | Self::EnrolledAlready { .. } => Sign::Good,
            Self::Refused(_) | Self::Other => Sign::Problem,
        }
    }

    /// In a few words.
    pub fn heading(&self) -> String {
        match self {
            Self::Enrolled { used, limit, .. } => format!("Enrolled: device {used} of {limit}"),
            Self::EnrolledAlready { .. } => "Enrolled already".to_owned(),
            Self::Refused(fault) => format!("Refused: {}", fault.heading()),
            Self::Other => "No answer to this call".to_owned(),
        }
    }

    /// In a sentence or two.
    pub fn meaning(&self) -> String {
        match self {
            Self::Enrolled { .. } => {
                "The blob was good, there was room, and the device is in the registry. \
                 The MDM server goes on and gives it its certificate."
                    .to_owned()
            }
            Self::EnrolledAlready { used, limit, .. } => format!(
                "The same device of the same person again keeps its id and takes no second place: \
                 {used} of {limit} are taken."
            ),
            Self::Refused(fault) => fault.message.clone(),
            Self::Other => {
                "This is not what the enrollment call is documented to answer. Look at what came \
                 back, and at the terminal that the demo was started in."
                    .to_owned()
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn choices_that_there_are_not_are_refused() {
        let parse = |form: &str| Trial::parse(form.as_bytes(), Scenario::Windows10);
        let trial = parse("").unwrap();
        assert_eq!((trial.device, trial.blob), (WhichDevice::This, WhichBlob::Received));
        assert_eq!(trial.windows.name, "Windows 10 22H2");
        let trial = parse("device=another&windows=10.0.18363.2274&blob=none").unwrap();
        assert_eq!((trial.device, trial.blob), (WhichDevice::Another, WhichBlob::None));
        for wrong in ["device=../x", "device=", "windows=11", "blob=mine"] {
            assert!(parse(wrong).is_none(), "{wrong}");
        }
    }

    #[test]
    fn a_damaged_blob_differs_in_one_letter() {
        for blob in ["aaAaa", "aaaaa"] {
            let damaged = WhichBlob::Damaged.of(blob).unwrap();
            let differ = blob.chars().zip(damaged.chars()).filter(|(one, other)| one != other);
            assert_eq!((damaged.len(), differ.count()), (blob.len(), 1));
        }
    }
}
