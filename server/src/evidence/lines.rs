//! The lines of an export: JSON, one value a line, members in the order that they have here, no spaces. A line that is written
//! in any other way is not one of ours.

use serde::{Deserialize, Serialize, de::DeserializeOwned};
use serde_json::{Value, value::RawValue};

use super::{
    Kind, Leaf,
    merkle::{Hash, sha256},
    parse_hex,
};
use crate::ids::{ActId, RecordId, TenantId};

/// The version of the form.
pub const VERSION: u32 = 1;

/// The first line.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Header {
    /// Always `export`.
    pub r#type: String,
    /// [`VERSION`]
    pub version: u32,
    /// Whose records they are.
    pub tenant: TenantId,
    /// The server's public URL.
    pub public_url: String,
    /// When it was made: RFC 3339, in UTC.
    pub made_at: jiff::Timestamp,
    /// The public keys of checkpoints, as a JWK set.
    pub keys: Value,
    /// The number of the first batch in it.
    pub first_batch: u64,
}

/// The beginning of a batch; its records follow.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Batch {
    /// Always `batch`.
    pub r#type: String,
    /// The checkpoint, as it was signed.
    pub checkpoint: String,
}

/// A record.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// What it is of.
    pub r#type: Kind,
    /// Its index among all of the tenant's, from 0.
    pub index: u64,
    /// The commitment that was sealed, in hexadecimal.
    pub commitment: String,
    /// 32 bytes, in hexadecimal.
    pub salt: String,
    /// The canonical form, letter for letter.
    pub record: Box<RawValue>,
}

/// A record that was erased.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Erased {
    /// Always `erased`.
    pub r#type: String,
    /// Its index.
    pub index: u64,
    /// What it was of.
    pub kind: Kind,
    /// Its id.
    pub id: RecordId,
    /// The commitment to it, in hexadecimal.
    pub commitment: String,
    /// The act that erased it.
    pub act: ActId,
}

/// A record that is not in the database any more, or cannot be read there, without an act that erased it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Missing {
    /// Always `missing`.
    pub r#type: String,
    /// Its index.
    pub index: u64,
    /// What it was of.
    pub kind: Kind,
    /// Its id.
    pub id: RecordId,
    /// The commitment to it, in hexadecimal.
    pub commitment: String,
    /// Why it is not here.
    pub why: String,
}

/// The last line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct End {
    /// Always `end`.
    pub r#type: String,
    /// How many batches there are.
    pub batches: u64,
    /// How many records.
    pub records: u64,
    /// SHA-256 of the first line without its end, in hexadecimal.
    pub header_sha256: String,
}

/// A line.
#[derive(Debug)]
pub enum Line {
    /// The first.
    Header(Header),
    /// The beginning of a batch.
    Batch(Batch),
    /// A record.
    Entry(Entry),
    /// A record that was erased.
    Erased(Erased),
    /// A record that is gone.
    Missing(Missing),
    /// The last.
    End(End),
}

/// Why a text is no line of an export.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NotALine {
    /// It is not JSON of that type, or a member is missing, unknown or there twice.
    #[error("the line is not a valid \"{0}\" line: {1}")]
    Members(String, String),
    /// There is no such type.
    #[error("there are no lines of type \"{0}\"")]
    Type(String),
    /// Not JSON at all, or without a type.
    #[error("the line is not a JSON object with a type: {0}")]
    Json(String),
    /// It says the same as one of ours, written differently.
    #[error("the line is not written letter for letter as an export writes it")]
    Letters,
}

impl Line {
    /// Reads a line, without its end.
    ///
    /// # Errors
    /// [`NotALine`]
    pub fn read(text: &str) -> Result<Self, NotALine> {
        #[derive(Deserialize)]
        struct Type {
            r#type: String,
        }
        let Type { r#type: kind } =
            serde_json::from_str(text).map_err(|error| NotALine::Json(error.to_string()))?;
        match kind.as_str() {
            "export" => exact(text, &kind).map(Self::Header),
            "batch" => exact(text, &kind).map(Self::Batch),
            "decision" | "withdrawal" | "act" => exact(text, &kind).map(Self::Entry),
            "erased" => exact(text, &kind).map(Self::Erased),
            "missing" => exact(text, &kind).map(Self::Missing),
            "end" => exact(text, &kind).map(Self::End),
            _ => Err(NotALine::Type(kind)),
        }
    }
}

/// A value that is written as we write it.
fn exact<T: Serialize + DeserializeOwned>(text: &str, kind: &str) -> Result<T, NotALine> {
    let wrong = |error: serde_json::Error| NotALine::Members(kind.to_owned(), error.to_string());
    let value: T = serde_json::from_str(text).map_err(wrong)?;
    let written = serde_json::to_string(&value).map_err(wrong)?;
    if written == text { Ok(value) } else { Err(NotALine::Letters) }
}

/// What a record's canonical form says, with every member once.
#[derive(Debug)]
pub struct Content(serde_json::Map<String, Value>);

impl Content {
    fn text(&self, member: &str) -> Option<&str> {
        self.0.get(member)?.as_str()
    }

    /// The tenant that it names.
    #[must_use]
    pub fn tenant(&self) -> Option<&str> {
        self.text("tenant_id")
    }

    /// All of it.
    #[must_use]
    pub fn into_value(self) -> Value {
        Value::Object(self.0)
    }

    /// What an act says of the records that it erased, where it is one that does.
    #[must_use]
    pub fn erased(&self) -> Option<Vec<(Kind, RecordId)>> {
        #[derive(Deserialize)]
        struct After {
            records: Vec<Named>,
        }
        #[derive(Deserialize)]
        struct Named {
            kind: Kind,
            id: RecordId,
        }
        if !super::erased::ACTIONS.contains(&self.text("action")?) {
            return None;
        }
        let after: After = serde_json::from_str(self.text("after")?).ok()?;
        Some(after.records.into_iter().map(|named| (named.kind, named.id)).collect())
    }
}

/// What is wrong with a record, whatever it was sealed with.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NotARecord {
    /// The salt.
    #[error("its salt is not 32 bytes in hexadecimal")]
    Salt,
    /// The canonical form.
    #[error("its content is not an object of plain members, each of them once: {0}")]
    Members(String),
    /// The id.
    #[error("its content has no id")]
    Id,
}

/// The canonical form of a record that may be written in any way.
///
/// # Errors
/// [`NotARecord::Members`]
pub fn canonical(record: &str) -> Result<String, NotARecord> {
    let once: Once =
        serde_json::from_str(record).map_err(|error| NotARecord::Members(error.to_string()))?;
    // Of such members, serde_json writes what JCS does (decisions/mod.rs).
    Ok(Value::Object(once.0).to_string())
}

/// What a record was sealed as, from its salt and its canonical form, and what it says.
///
/// # Errors
/// [`NotARecord`]
pub fn leaf_of(kind: Kind, salt: &str, canonical: &str) -> Result<(Leaf, Content), NotARecord> {
    let salt: Hash = parse_hex(salt).ok_or(NotARecord::Salt)?;
    let once: Once =
        serde_json::from_str(canonical).map_err(|error| NotARecord::Members(error.to_string()))?;
    let content = Content(once.0);
    let id = content.text(kind.id_member()).and_then(|id| id.parse().ok());
    let commitment = sha256(&[&salt, canonical.as_bytes()]);
    Ok((Leaf { kind, id: id.ok_or(NotARecord::Id)?, commitment }, content))
}

/// An object of texts, whole numbers and nulls, none of them twice.
#[derive(Debug)]
struct Once(serde_json::Map<String, Value>);

impl<'de> Deserialize<'de> for Once {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Visitor;

        impl<'de> serde::de::Visitor<'de> for Visitor {
            type Value = Once;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: serde::de::MapAccess<'de>>(self, mut map: A) -> Result<Once, A::Error> {
                let mut members = serde_json::Map::new();
                while let Some((name, value)) = map.next_entry::<String, Value>()? {
                    if value.is_object() || value.is_array() || value.is_f64() {
                        let why = format!("`{name}` is neither a text, a whole number, nor null");
                        return Err(serde::de::Error::custom(why));
                    }
                    if members.insert(name.clone(), value).is_some() {
                        return Err(serde::de::Error::custom(format!("`{name}` is there twice")));
                    }
                }
                Ok(Once(members))
            }
        }

        deserializer.deserialize_map(Visitor)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ID: &str = "6babcaad-604b-40ac-a9d7-9fd97c0b779f";

    #[test]
    fn a_line_has_one_form() {
        let good = format!(
            "{{\"type\":\"erased\",\"index\":1,\"kind\":\"act\",\"id\":\"{ID}\",\"commitment\":\"00\",\
             \"act\":\"{ID}\"}}"
        );
        assert!(matches!(Line::read(&good), Ok(Line::Erased(_))));
        for (from, to) in [
            ("\"index\":1", "\"index\": 1"),
            ("\"index\":1", "\"index\":1,\"index\":1"),
            ("\"index\":1", "\"index\":1,\"more\":1"),
            ("\"index\":1,", ""),
            ("\"index\":1", "\"index\":-1"),
            ("\"index\":1", "\"index\":1.0"),
            ("\"kind\":\"act\"", "\"kind\":\"device\""),
            ("6babcaad", "6BABCAAD"),
            ("\"type\":\"erased\"", "\"type\":\"removed\""),
            ("\"type\":\"erased\",", ""),
            ("}", "} "),
            ("}", "}}"),
            ("}", ""),
            ("erased", "\\u0065rased"),
        ] {
            assert!(Line::read(&good.replacen(from, to, 1)).is_err(), "{from} -> {to}");
        }
    }

    #[test]
    fn a_record_has_plain_members_each_of_them_once() {
        let salt = "00".repeat(32);
        let read = |kind, text: &str| leaf_of(kind, &salt, text).map(|(leaf, _)| leaf);
        let good = format!("{{\"decision_id\":\"{ID}\",\"n\":1}}");
        assert_eq!(read(Kind::Withdrawal, &good).unwrap().id.to_string(), ID);
        assert_eq!(read(Kind::Decision, &good), Err(NotARecord::Id));
        for wrong in ["{\"n\":1,\"n\":1}", "{\"n\":[]}", "{\"n\":1.5}", "[]", "{"] {
            assert!(matches!(read(Kind::Act, wrong), Err(NotARecord::Members(_))), "{wrong}");
        }
        assert_eq!(leaf_of(Kind::Act, "00", &good).unwrap_err(), NotARecord::Salt);
    }
}
