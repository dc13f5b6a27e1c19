//! What is known of people, and what an event changes in it. No database is asked here.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use serde::Deserialize;
use serde_json::Value;

use crate::{
    decisions::{Outcome, report::day_of},
    events::{Event, EventType},
    ids::{DecisionId, ObjectId, PolicyId},
    language::Locale,
    store::named,
    terms_of_use::request::Ownership,
};

/// How much of a user principal name lists are sorted by, in characters.
const NAME: usize = 128;

/// What lists of people are sorted by.
pub(super) fn name_of(user: ObjectId, upn: Option<&str>) -> String {
    match upn {
        Some(upn) => upn.chars().take(NAME).collect::<String>().to_ascii_lowercase(),
        None => user.to_string(),
    }
}

/// Somebody.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Person {
    pub(super) upn: Option<String>,
    pub(super) first_seen: i64,
    pub(super) last_seen: i64,
    /// The policies that they decided on.
    pub(super) decided_on: BTreeSet<PolicyId>,
}

/// A list of policies as it is kept: in their order, each with a space around it.
pub(super) fn listed(policies: &BTreeSet<PolicyId>) -> String {
    let ids: String = policies.iter().map(|policy| format!("{policy} ")).collect();
    if ids.is_empty() { ids } else { format!(" {ids}") }
}

impl Person {
    fn see(&mut self, upn: Option<&str>, at: i64) {
        if let Some(upn) = upn
            && (at >= self.last_seen || self.upn.is_none())
        {
            self.upn = Some(upn.to_owned());
        }
        self.first_seen = self.first_seen.min(at);
        self.last_seen = self.last_seen.max(at);
    }
}

/// What somebody did last about a policy.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Last {
    /// They accepted.
    Accepted,
    /// They declined.
    Declined,
    /// They withdrew.
    Withdrawn,
}

/// The acceptance that stands: of the highest version that somebody did not withdraw from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Acceptance {
    pub(super) version: u32,
    pub(super) at: i64,
    pub(super) decision: DecisionId,
}

/// How somebody stands to a policy.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Standing {
    pub(super) accepted: Option<Acceptance>,
    pub(super) last: Last,
    pub(super) last_version: u32,
    pub(super) last_at: i64,
}

impl Standing {
    /// What it is counted under: the version that is accepted, or 0, and what was done last.
    pub(super) fn counted(&self) -> (u32, Last) {
        (self.accepted.map_or(0, |accepted| accepted.version), self.last)
    }

    fn does(&mut self, last: Last, version: u32, at: i64) {
        if at >= self.last_at {
            (self.last, self.last_version, self.last_at) = (last, version, at);
        }
    }
}

/// A combination that decisions are counted by; without terms, all of the text is empty.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Class {
    pub(super) policy: String,
    pub(super) version: u32,
    pub(super) locale: String,
    pub(super) decision: &'static str,
    pub(super) ownership: &'static str,
}

/// A decision or a withdrawal, as an event tells of it.
#[derive(Debug, Deserialize)]
struct Told {
    decision_id: DecisionId,
    user: User,
    decision: Outcome,
    policy: Option<PolicyId>,
    version: Option<u32>,
    locale: Option<Locale>,
    ownership: Ownership,
}

#[derive(Debug, Deserialize)]
struct User {
    object_id: ObjectId,
    upn: Option<String>,
}

/// The person of an event about a device.
#[derive(Debug, Deserialize)]
struct ToldOfDevice {
    user: User,
}

/// What an event says that is counted.
#[derive(Debug)]
pub(super) struct News {
    pub(super) user: ObjectId,
    upn: Option<String>,
    at: i64,
    pub(super) what: What,
}

#[derive(Debug)]
pub(super) enum What {
    Decided {
        class: Class,
        day: i64,
        /// What it was on and what was done; `None` where no terms applied.
        on: Option<(PolicyId, u32, Last)>,
        decision: DecisionId,
    },
    Withdrew {
        policy: PolicyId,
        version: u32,
    },
    Enrolled,
}

impl News {
    /// What an event says; `None` where it is about nothing that is counted, or is not as this program writes them.
    pub(super) fn of(event: &Event) -> Option<Self> {
        let at = event.at.as_millisecond();
        let kind: EventType = named::parse(&event.r#type)?;
        match kind {
            EventType::DecisionMade => {
                let told: Told = read(event)?;
                Some(decided(told, event.at))
            }
            EventType::AgreementWithdrawn => {
                let Told { user, policy, version, .. } = read(event)?;
                let what = What::Withdrew { policy: policy?, version: version? };
                // What they were called when they accepted is no news.
                Some(Self { user: user.object_id, upn: None, at, what })
            }
            EventType::DeviceEnrolled => {
                let ToldOfDevice { user } = read(event)?;
                Some(Self { user: user.object_id, upn: user.upn, at, what: What::Enrolled })
            }
            _ => None,
        }
    }

    /// The policy whose standing it changes.
    pub(super) fn policy(&self) -> Option<&PolicyId> {
        match &self.what {
            What::Decided { on, .. } => on.as_ref().map(|(policy, ..)| policy),
            What::Withdrew { policy, .. } => Some(policy),
            What::Enrolled => None,
        }
    }
}

fn read<T: for<'de> Deserialize<'de>>(event: &Event) -> Option<T> {
    let data: &Value = &event.data;
    T::deserialize(data)
        .inspect_err(|error| {
            tracing::error!(id = %event.id, %error, "an event cannot be read: reports go on without it");
        })
        .ok()
}

fn decided(told: Told, at: Timestamp) -> News {
    let Told { decision_id, user, decision, policy, version, locale, ownership } = told;
    let class = Class {
        policy: policy.as_ref().map(ToString::to_string).unwrap_or_default(),
        version: version.unwrap_or_default(),
        locale: locale.map(|locale| locale.to_string()).unwrap_or_default(),
        decision: decision.as_str(),
        ownership: ownership.as_str(),
    };
    let last = match decision {
        Outcome::Accepted => Some(Last::Accepted),
        Outcome::Declined => Some(Last::Declined),
        Outcome::NotRequired => None,
    };
    let on = policy.zip(version).zip(last).map(|((policy, version), last)| (policy, version, last));
    let what = What::Decided { class, day: day_of(at), on, decision: decision_id };
    News { user: user.object_id, upn: user.upn, at: at.as_millisecond(), what }
}

/// What is known of the people that some events are about, and what those change.
#[derive(Debug, Default)]
pub(super) struct Known {
    pub(super) people: BTreeMap<ObjectId, Person>,
    pub(super) standings: BTreeMap<(ObjectId, PolicyId), Standing>,
    /// Who was not known before.
    pub(super) new_people: i64,
    /// Whose name is another than before.
    pub(super) renamed: BTreeSet<ObjectId>,
    /// How many decisions more.
    pub(super) days: BTreeMap<(Class, i64), i64>,
    /// How many people more, or fewer, stand so to a policy.
    pub(super) counts: BTreeMap<(PolicyId, u32, Last), i64>,
}

impl Known {
    /// Takes in what an event says. Of a withdrawal, `stands` is the acceptance that is left.
    pub(super) fn learn(&mut self, news: News, stands: Option<Acceptance>) {
        let News { user, upn, at, what } = news;
        self.see(user, upn.as_deref(), at);
        match what {
            What::Enrolled => {}
            What::Decided { class, day, on, decision } => {
                *self.days.entry((class, day)).or_default() += 1;
                let Some((policy, version, last)) = on else { return };
                self.stand(user, policy, (last, version, at), |standing| {
                    let better = |held: &Acceptance| (version, at) >= (held.version, held.at);
                    if last == Last::Accepted && standing.accepted.as_ref().is_none_or(better) {
                        standing.accepted = Some(Acceptance { version, at, decision });
                    }
                });
            }
            What::Withdrew { policy, version } => {
                let done = (Last::Withdrawn, version, at);
                self.stand(user, policy, done, |standing| standing.accepted = stands);
            }
        }
    }

    fn see(&mut self, user: ObjectId, upn: Option<&str>, at: i64) {
        let new = !self.people.contains_key(&user);
        let person = self.people.entry(user).or_insert_with(|| Person {
            upn: upn.map(str::to_owned),
            first_seen: at,
            last_seen: at,
            decided_on: BTreeSet::new(),
        });
        let before = name_of(user, person.upn.as_deref());
        person.see(upn, at);
        if new {
            self.new_people += 1;
        } else if name_of(user, person.upn.as_deref()) != before {
            self.renamed.insert(user);
        }
    }

    fn stand(
        &mut self,
        user: ObjectId,
        policy: PolicyId,
        (last, version, at): (Last, u32, i64),
        change: impl FnOnce(&mut Standing),
    ) {
        if let Some(person) = self.people.get_mut(&user) {
            person.decided_on.insert(policy.clone());
        }
        let key = (user, policy);
        let before = self.standings.get(&key).map(Standing::counted);
        let standing = self.standings.entry(key.clone()).or_insert(Standing {
            accepted: None,
            last,
            last_version: version,
            last_at: at,
        });
        standing.does(last, version, at);
        change(standing);
        let after = standing.counted();
        for (counted, more) in before.into_iter().map(|b| (b, -1)).chain([(after, 1)]) {
            *self.counts.entry((key.1.clone(), counted.0, counted.1)).or_default() += more;
        }
    }
}
