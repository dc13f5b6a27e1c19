//! The sealed ticket: all that later steps need, carried by the form itself (design.md, decision 3).

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

use super::{
    pin::Gate,
    request::{ClientRequestId, Ownership, Theme},
};
use crate::{
    clock::Entropy,
    ids::{DecisionId, ObjectId, PolicyId, TenantId},
    keys::{KeyRing, Purpose},
    language::Locale,
    terms::Version,
};

/// How long a ticket is good for: people read terms over lunch.
pub const LIFETIME: SignedDuration = SignedDuration::from_hours(24);

/// What a ticket holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ticket {
    /// The id that the decision will have: one ticket, one decision.
    pub id: DecisionId,
    /// When the page was first shown.
    #[serde(with = "jiff::fmt::serde::timestamp::millisecond::required")]
    pub issued_at: Timestamp,
    /// The person's tenant.
    pub tenant: TenantId,
    /// The person.
    pub user: ObjectId,
    /// The person's user principal name, where the token had it.
    pub upn: Option<String>,
    /// The person's groups that a rule of the tenant's names.
    #[serde(default)]
    pub rule_groups: Vec<ObjectId>,
    /// Where it stands with the PIN.
    #[serde(default)]
    pub pin: Gate,
    /// What the person was shown.
    pub shown: Shown,
    /// Whether they came to the end of that text, where the policy asks for it.
    #[serde(default)]
    pub read: bool,
    /// Company or personal.
    pub ownership: Ownership,
    /// The theme it is shown in.
    pub theme: Theme,
    /// Where the answer goes.
    pub redirect_uri: String,
    /// Windows' id of the attempt, as it came.
    pub client_request_id: Option<ClientRequestId>,
    /// The id for support that the page shows.
    pub support_id: String,
}

/// What a page shows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Shown {
    /// Terms to decide on.
    Terms {
        /// The policy.
        policy: PolicyId,
        /// Its version.
        version: u32,
        /// The text's language.
        locale: Locale,
    },
    /// No terms fit: after the PIN, there is nothing to read.
    NoTerms,
    /// A restriction, after which there is only Continue.
    Restriction,
}

impl Ticket {
    /// The same for this text. If it is another one, it is not read yet.
    #[must_use]
    pub fn about(self, version: &Version, locale: &Locale) -> Self {
        let (policy, number) = (version.policy.clone(), version.number);
        let shown = Shown::Terms { policy, version: number, locale: locale.clone() };
        Self { read: self.read && self.shown == shown, shown, ..self }
    }

    /// Seals the ticket for a form; `None` only where it would be far too long for one.
    #[must_use]
    pub fn seal(&self, keys: &KeyRing, now: Timestamp, entropy: &Entropy) -> Option<String> {
        keys.seal(Purpose::Ticket, &serde_json::to_vec(self).ok()?, now, entropy)
    }

    /// Opens a sealed ticket; `None` where it is not ours, damaged, expired or from the future.
    #[must_use]
    pub fn open(sealed: &str, keys: &KeyRing, now: Timestamp) -> Option<Self> {
        let ticket: Self = serde_json::from_slice(&keys.unseal(Purpose::Ticket, sealed)?).ok()?;
        let age = now.duration_since(ticket.issued_at);
        // Another instance's clock may be a little ahead.
        (age >= SignedDuration::from_mins(-5) && age < LIFETIME).then_some(ticket)
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use proptest::prelude::*;

    use super::*;
    use crate::{clock::Clock, keys::Keys};

    fn ticket(now: Timestamp, upn: Option<String>) -> Ticket {
        let entropy = Entropy::system();
        Ticket {
            id: DecisionId::random(&entropy),
            issued_at: now,
            tenant: TenantId::random(&entropy),
            user: ObjectId::random(&entropy),
            upn,
            rule_groups: Vec::new(),
            pin: Gate::Asked,
            shown: Shown::Terms {
                policy: "company".parse().unwrap(),
                version: 1,
                locale: "de-DE".parse().unwrap(),
            },
            read: false,
            ownership: Ownership::Company,
            theme: Theme::Frx,
            redirect_uri: "ms-appx-web://App".to_owned(),
            client_request_id: None,
            support_id: "x".to_owned(),
        }
    }

    fn keys() -> Arc<KeyRing> {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("k");
        Keys::open(&file, &Clock::system(), &Entropy::system()).unwrap().current()
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]
        #[test]
        fn a_ticket_comes_back_whole_until_it_expires(
            upn in proptest::option::of(".{0,40}"),
            age in -3_600_i64..200_000,
        ) {
            let keys = keys();
            let issued: Timestamp = "2026-11-20T12:00:00Z".parse().unwrap();
            let ticket = ticket(issued, upn);
            let sealed = ticket.seal(&keys, issued, &Entropy::system()).unwrap();
            let opened = Ticket::open(&sealed, &keys, issued + SignedDuration::from_secs(age));
            if (-300..86_400).contains(&age) {
                prop_assert_eq!(opened, Some(ticket));
            } else {
                prop_assert_eq!(opened, None);
            }
        }

        #[test]
        fn nothing_that_was_not_sealed_opens(text in ".{0,300}", base64 in "[A-Za-z0-9_-]{0,400}") {
            let keys = keys();
            let now: Timestamp = "2026-11-20T12:00:00Z".parse().unwrap();
            prop_assert_eq!(Ticket::open(&text, &keys, now), None);
            prop_assert_eq!(Ticket::open(&base64, &keys, now), None);
        }

        #[test]
        fn a_changed_bit_is_a_damaged_ticket(at in 0_usize..10_000, bit in 0_u8..8) {
            use base64::{Engine as _, prelude::BASE64_URL_SAFE_NO_PAD as BASE64URL};
            let keys = keys();
            let now: Timestamp = "2026-11-20T12:00:00Z".parse().unwrap();
            let sealed = ticket(now, None).seal(&keys, now, &Entropy::system()).unwrap();
            let mut bytes = BASE64URL.decode(sealed).unwrap();
            let at = at % bytes.len();
            bytes[at] ^= 1 << bit;
            prop_assert_eq!(Ticket::open(&BASE64URL.encode(bytes), &keys, now), None);
        }
    }
}
