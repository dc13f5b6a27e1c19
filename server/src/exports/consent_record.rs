//! Decisions as consent records: the information structure of ISO/IEC TS 27560:2023, in the terms of the W3C's Data Privacy
//! Vocabulary (<https://w3id.org/dpv/guides/consent-27560>), as JSON-LD.
//!
//! What is recorded here is a decision on terms of use, and the document says so. It fills the structure's fields with what
//! is on record: who decided what, when and how, on which text in which language. What the terms ask for (purposes, personal
//! data, recipients, retention) stands in their text, to which the hash binds; those fields say that they are not available.
//! The context stands in the document, so that nothing is fetched to read it.

use std::{
    collections::{BTreeMap, HashMap},
    sync::{Arc, LazyLock},
};

use aws_lc_rs::digest;
use base64::{Engine as _, prelude::BASE64_URL_SAFE_NO_PAD as BASE64URL};
use jiff::Timestamp;
use serde_json::{Map, Value, json};

use super::pieces::{Broken, Pieces};
use crate::{
    app_state::App,
    config::Withdrawal,
    decisions::{self, Agreement, Decision, Outcome, ReadBy, ShownIn},
    ids::{ObjectId, PolicyId, ReceiptId, TenantId},
    language::Locale,
    store::named,
    terms::{TermsError, Version},
    terms_of_use::request::Ownership,
};

/// The schema that the fields are to be read by (the guide's "Schema Version").
const RECORD_SCHEMA: &str = "https://w3id.org/dpv/schema/dpv-27560#record";
const RECEIPT_SCHEMA: &str = "https://w3id.org/dpv/schema/dpv-27560";

/// What it is, and what it is not.
const WHAT_IT_IS: &str = "A decision on terms of use, recorded in the information structure of ISO/IEC TS 27560:2023. What \
     the terms ask for stands in their text, which the notice's checksum identifies. Whether the decision is consent in the \
     sense of a law is for the organization to say.";
/// For fields that the structure requires and that are no part of the record.
const IN_THE_TEXT: &str = "Not part of this record; see the text of the notice.";

/// How many decisions are read at once.
const TOGETHER: u32 = 200;

static CONTEXT: LazyLock<Value> = LazyLock::new(|| {
    let time = |id: &str| json!({ "@id": id, "@type": "xsd:dateTime" });
    json!({
        "dpv": "https://w3id.org/dpv#",
        "dct": "http://purl.org/dc/terms/",
        "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
        "schema": "https://schema.org/",
        "spdx": "http://spdx.org/rdf/terms#",
        "xsd": "http://www.w3.org/2001/XMLSchema#",
        "dct:created": time("dct:created"),
        "dpv:isIndicatedAtTime": time("dpv:isIndicatedAtTime"),
        "spdx:checksumValue": { "@id": "spdx:checksumValue", "@type": "xsd:hexBinary" },
    })
});

/// A reference to something.
fn node(id: &str) -> Value {
    json!({ "@id": id })
}

fn urn(id: impl std::fmt::Display) -> String {
    format!("urn:uuid:{id}")
}

fn english(text: &str) -> Value {
    json!({ "@language": "en", "@value": text })
}

fn sha256(hex: &str) -> Value {
    json!({
        "@type": "spdx:Checksum",
        "spdx:algorithm": node("spdx:checksumAlgorithm_sha256"),
        "spdx:checksumValue": hex,
    })
}

/// What names a text by its hash (RFC 6920).
fn named_by_hash(hex: &str) -> Option<String> {
    let hash = hex::decode(hex).ok()?;
    Some(format!("ni:///sha-256;{}", BASE64URL.encode(hash)))
}

/// A field that the structure requires, and that stands in the notice.
fn in_the_text(kind: &str) -> Value {
    json!({
        "@type": kind,
        "dpv:hasApplicability": node("dpv:NotAvailable"),
        "dct:description": english(IN_THE_TEXT),
    })
}

fn place(shown_in: ShownIn) -> &'static str {
    match shown_in {
        ShownIn::Frx => "the Terms of Use page in Windows 10 setup",
        ShownIn::FrxLight => "the Terms of Use page in Windows 11 setup",
        ShownIn::Moset => "the Terms of Use page in Windows Settings",
        ShownIn::Portal => "the organization's portal, in a browser",
    }
}

/// How the person showed what they decided.
fn method(decision: &Decision) -> String {
    let button = match decision.outcome {
        Outcome::Declined => "Decline",
        Outcome::Accepted | Outcome::NotRequired => "Accept",
    };
    let (place, theme) = (place(decision.theme), named::name(&decision.theme));
    let read = match decision.reading {
        None => "",
        Some(ReadBy::Checkbox) => ", with a tick that they had read the text",
        Some(ReadBy::End) => ", after going on from the end of the text",
    };
    format!("Pressed {button} on {place} (shown as {theme}){read}")
}

type Read = (PolicyId, u32, Locale);

/// Makes the records of a tenant's decisions.
#[derive(Debug)]
pub struct Records {
    app: App,
    tenant: TenantId,
    /// Versions that were looked up already.
    versions: HashMap<Read, Option<Arc<Version>>>,
    /// What the receipt is about: each record, and since when it is withdrawn from.
    made: BTreeMap<String, Option<Timestamp>>,
}

impl Records {
    /// None yet.
    #[must_use]
    pub fn new(app: App, tenant: TenantId) -> Self {
        Self { app, tenant, versions: HashMap::new(), made: BTreeMap::new() }
    }

    /// The context that all terms of the document are read in.
    #[must_use]
    pub fn context() -> &'static Value {
        &CONTEXT
    }

    /// The organization, which is the controller.
    #[must_use]
    pub fn controller(&self) -> Value {
        let id = urn(self.tenant);
        let mut controller = json!({
            "@id": id,
            "@type": ["dpv:Organisation", "dpv:DataController"],
            "dpv:hasIdentifier": self.tenant,
        });
        let Some(tenant) = self.app.tenants.get(&self.tenant) else { return controller };
        controller["dpv:hasName"] = json!(tenant.name);
        if let Some(support) = &tenant.support {
            let known = [
                ("schema:name", &support.name),
                ("schema:email", &support.email),
                ("schema:telephone", &support.phone),
                ("schema:url", &support.url),
            ];
            let known = known.into_iter().filter_map(|(term, value)| Some((term, value.as_ref()?)));
            let mut contact: Map<String, Value> =
                known.map(|(term, value)| (term.to_owned(), json!(value))).collect();
            if !contact.is_empty() {
                contact.insert("@type".to_owned(), json!("schema:ContactPoint"));
                controller["schema:contactPoint"] = contact.into();
            }
        }
        controller
    }

    /// The record of a decision; `None` where no terms applied, as nobody was asked for anything then.
    ///
    /// # Errors
    /// Where the database fails or is damaged.
    pub async fn record(&mut self, decision: &Decision) -> Result<Option<Value>, Broken> {
        let Some(agreement) = &decision.agreement else { return Ok(None) };
        let version = self.version(agreement).await?;
        let commitment = decisions::commitment(&self.app.store, self.tenant, decision.id).await?;
        let id = urn(decision.id);
        self.made.insert(id.clone(), decision.withdrawn_at);
        let (controller, portal) = (urn(self.tenant), self.app.public_url.as_str());
        let subject = urn(decision.user);
        let mut person = json!({
            "@id": subject,
            "@type": "dpv:DataSubject",
            "dpv:hasIdentifier": decision.user,
        });
        if let Some(upn) = &decision.upn {
            person["dct:identifier"] = json!(upn);
        }
        let device = match decision.ownership {
            Ownership::Company => "of the organization's",
            Ownership::Personal => "of the person's own",
        };
        let mut record = json!({
            "@id": id,
            "@type": "dpv:ConsentRecord",
            "dct:conformsTo": node(RECORD_SCHEMA),
            "dct:identifier": decision.id,
            "dct:description": english(WHAT_IT_IS),
            "dct:created": decision.at,
            "dct:publisher": node(&controller),
            "dpv:hasDataController": node(&controller),
            "dpv:hasDataSubject": person,
            "dpv:hasNotice": notice(agreement, version.as_deref()),
            "dpv:hasProcess": {
                "@type": "dpv:Process",
                "dpv:hasDataController": node(&controller),
                "dpv:hasDataSubject": node(&subject),
                "dpv:hasPurpose": {
                    "@type": "dpv:Purpose",
                    "dct:description": english(&format!("Managing a Windows device {device}")),
                },
                "dpv:hasPersonalData": in_the_text("dpv:PersonalData"),
                "dpv:hasRecipient": in_the_text("dpv:Recipient"),
                "dpv:hasStorageCondition": in_the_text("dpv:StorageCondition"),
                "dpv:hasJurisdiction": in_the_text("dpv:Location"),
            },
            "dpv:hasConsentStatus": events(decision, version.as_deref(), &subject),
            "dct:source": {
                "dct:identifier": decision.id,
                "dct:description": english(
                    "The decision as it is on record; the checksum is the salted commitment to it.",
                ),
                "spdx:checksum": commitment.as_deref().map(sha256),
            },
        });
        let Some(tenant) = self.app.tenants.get(&self.tenant).filter(|t| t.has_portal) else {
            return Ok(Some(record));
        };
        record["dpv:hasRight"] = json!({
            "@type": "dpv:DataSubjectRight",
            "dct:title": english("To get a copy of what is kept about you"),
            "dpv:isExercisedAt": node(&format!("{portal}/account/data")),
        });
        let may_withdraw = tenant.agreements.withdrawal == Withdrawal::Allowed;
        if may_withdraw && decision.outcome == Outcome::Accepted {
            record["dpv:hasConsentControl"] = json!({
                "@type": "dpv:WithdrawConsent",
                "dpv:isExercisedAt": node(&format!("{portal}/agreements/{}/withdrawal", decision.id)),
            });
        }
        Ok(Some(record))
    }

    async fn version(&mut self, agreement: &Agreement) -> Result<Option<Arc<Version>>, TermsError> {
        let Agreement { policy, version, locale, .. } = agreement;
        let place = (policy.clone(), *version, locale.clone());
        if let Some(found) = self.versions.get(&place) {
            return Ok(found.clone());
        }
        let found = self.app.catalog.find(self.tenant, policy, *version, locale).await?;
        self.versions.insert(place, found.clone());
        Ok(found)
    }

    /// The receipt for the records that were made: an authoritative copy of them. Of the same records as they stand it has
    /// the same id.
    #[must_use]
    pub fn receipt(&self, now: Timestamp) -> Value {
        let mut hash = digest::Context::new(&digest::SHA256);
        for (record, withdrawn) in &self.made {
            hash.update(record.as_bytes());
            hash.update(&withdrawn.map_or(0, Timestamp::as_millisecond).to_be_bytes());
        }
        let hash = hash.finish();
        let bytes = hash.as_ref().first_chunk::<16>().copied().unwrap_or_default();
        let id = ReceiptId::of_hash(bytes);
        json!({
            "@id": urn(id),
            "@type": "dpv:ConsentReceipt",
            "dct:conformsTo": node(RECEIPT_SCHEMA),
            "dpv:hasIdentifier": id,
            "dct:created": now,
            "dct:publisher": node(&urn(self.tenant)),
            "dpv:hasRecordOfActivity": self.made.keys().map(|id| node(id)).collect::<Vec<_>>(),
        })
    }

    /// The document about one decision; `None` where no terms applied.
    ///
    /// # Errors
    /// Where the database fails or is damaged.
    pub async fn document(
        mut self,
        decision: &Decision,
        now: Timestamp,
    ) -> Result<Option<Value>, Broken> {
        let Some(record) = self.record(decision).await? else { return Ok(None) };
        let graph = json!([record, self.controller(), self.receipt(now)]);
        Ok(Some(json!({ "@context": Self::context(), "@graph": graph })))
    }

    /// Writes the document about all of a person's decisions, the newest first.
    ///
    /// # Errors
    /// Where the database fails or is damaged, or nobody reads it.
    pub async fn write_all_of(
        &mut self,
        user: ObjectId,
        now: Timestamp,
        pieces: &mut Pieces,
    ) -> Result<(), Broken> {
        pieces.write(format!("{{\"@context\":{},\"@graph\":[", Self::context())).await?;
        pieces.write(self.controller().to_string()).await?;
        let mut before = None;
        loop {
            let store = &self.app.store;
            let some = decisions::latest(store, self.tenant, user, before, TOGETHER).await?;
            for decision in &some {
                if let Some(record) = self.record(decision).await? {
                    pieces.write(format!(",\n{record}")).await?;
                }
            }
            match some.last().filter(|_| some.len() >= TOGETHER as usize) {
                Some(last) => before = Some((last.at, last.id)),
                None => break,
            }
        }
        pieces.write(format!(",\n{}]}}\n", self.receipt(now))).await
    }
}

/// The text that was shown.
fn notice(agreement: &Agreement, version: Option<&Version>) -> Value {
    let Agreement { policy, version: number, locale, text_sha256 } = agreement;
    let text = version.and_then(|version| version.text_in(locale));
    let title = text.and_then(|text| text.rendered.title.clone());
    let mut notice = json!({
        "@type": ["dpv:ConsentNotice", "dpv:TermsOfService"],
        "dct:identifier": policy,
        "schema:version": number.to_string(),
        "dct:language": locale,
        "spdx:checksum": sha256(text_sha256),
    });
    if let Some(id) = named_by_hash(text_sha256) {
        notice["@id"] = json!(id);
    }
    if let Some(title) = title {
        notice["dct:title"] = json!({ "@language": locale, "@value": title });
    }
    notice
}

/// What happened to the decision, in the order of time.
fn events(decision: &Decision, version: Option<&Version>, subject: &str) -> Vec<Value> {
    let accepted = decision.outcome == Outcome::Accepted;
    let mut made = json!({
        "@type": if accepted {
            json!(["dpv:ConsentGiven", "dpv:ExpressedConsent"])
        } else {
            json!("dpv:ConsentRefused")
        },
        "dpv:isIndicatedAtTime": decision.at,
        "dpv:isIndicatedBy": node(subject),
        "dpv:hasIndicationMethod": english(&method(decision)),
    });
    if accepted {
        let end = version.and_then(|version| version.lasting.end(decision.at));
        made["dpv:hasDuration"] = match end {
            Some(end) => json!({
                "@type": "dpv:UntilTimeDuration",
                "rdf:value": { "@type": "xsd:dateTime", "@value": end },
            }),
            None => json!({
                "@type": "dpv:UntilEventDuration",
                "rdf:value": english("Withdrawal, or acceptance of a later version"),
            }),
        };
    }
    let withdrawn = decision.withdrawn_at.map(|at| {
        json!({
            "@type": "dpv:ConsentWithdrawn",
            "dpv:isIndicatedAtTime": at,
            "dpv:isIndicatedBy": node(subject),
            "dpv:hasIndicationMethod": english("Withdrew in the organization's portal, in a browser"),
        })
    });
    [Some(made), withdrawn].into_iter().flatten().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_named_by_its_hash() {
        // RFC 6920, section 8.1.
        let hello = digest::digest(&digest::SHA256, b"Hello World!");
        assert_eq!(
            named_by_hash(&hex::encode(hello)).unwrap(),
            "ni:///sha-256;f4OxZX_x_FO5LcGBSKHWXfwtSx-j1ncoSt3SABJtkGk"
        );
        assert_eq!(named_by_hash("no hash"), None);
    }
}
