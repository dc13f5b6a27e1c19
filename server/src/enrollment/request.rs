//! What the MDM server sends (design.md, `POST /enrollments`).

use serde::{Deserialize, Deserializer};
use utoipa::ToSchema;

use crate::{
    api::body::Others,
    devices::EnrollmentType,
    ids::{EntraDeviceId, ObjectId},
    text::{Text, optional},
};

/// What stands for no blob in the requests of some Windows clients (protocol.md §4).
const NO_BLOB: [&str; 2] = ["", "null"];

/// An enrollment that is asked for.
#[derive(Debug, Deserialize, ToSchema)]
pub struct EnrollmentRequest {
    /// What Windows handed to the enrollment endpoint; absent, null, empty and the text `null` are none.
    #[serde(default, deserialize_with = "blob")]
    pub opaque_blob: Option<String>,
    /// The `a:MessageID` of the device's request, which a fault relates to.
    #[serde(default, deserialize_with = "optional")]
    #[schema(value_type = Option<String>, max_length = 256, pattern = "^[^\\x00-\\x1f\\x7f-\\x9f]*$")]
    pub message_id: Option<Text<256>>,
    /// Who enrolls.
    pub user: User,
    /// What is enrolled.
    pub device: Hardware,
    /// Members that nobody asked for
    #[serde(flatten)]
    #[schema(ignore)]
    _others: Others,
}

/// Who enrolls, as the MDM server knows from the token of the request.
#[derive(Debug, Deserialize, ToSchema)]
#[schema(as = EnrollmentUser)]
pub struct User {
    /// The object id.
    pub object_id: ObjectId,
    /// The user principal name.
    #[schema(value_type = String, min_length = 1, max_length = 1024, pattern = "^[^\\x00-\\x1f\\x7f-\\x9f]+$")]
    pub upn: Text<1024>,
    /// Members that nobody asked for
    #[serde(flatten)]
    #[schema(ignore)]
    _others: Others,
}

/// What is enrolled.
#[derive(Debug, Deserialize, ToSchema)]
#[schema(as = EnrollmentDevice)]
pub struct Hardware {
    /// What the MDM knows the hardware by.
    #[schema(value_type = String, min_length = 1, max_length = 512, pattern = "^[^\\x00-\\x1f\\x7f-\\x9f]+$")]
    pub hardware_id: Text<512>,
    /// The device's id in Entra.
    #[serde(default, deserialize_with = "optional")]
    #[schema(value_type = Option<String>, format = Uuid)]
    pub entra_device_id: Option<EntraDeviceId>,
    /// The device's name.
    #[serde(default, deserialize_with = "optional")]
    #[schema(value_type = Option<String>, max_length = 256, pattern = "^[^\\x00-\\x1f\\x7f-\\x9f]*$")]
    pub name: Option<Text<256>>,
    /// Its manufacturer.
    #[serde(default, deserialize_with = "optional")]
    #[schema(value_type = Option<String>, max_length = 256, pattern = "^[^\\x00-\\x1f\\x7f-\\x9f]*$")]
    pub manufacturer: Option<Text<256>>,
    /// Its model.
    #[serde(default, deserialize_with = "optional")]
    #[schema(value_type = Option<String>, max_length = 256, pattern = "^[^\\x00-\\x1f\\x7f-\\x9f]*$")]
    pub model: Option<Text<256>>,
    /// Its Windows version, such as `10.0.22631.3447`.
    #[serde(default, deserialize_with = "optional")]
    #[schema(value_type = Option<String>, max_length = 256, pattern = "^[^\\x00-\\x1f\\x7f-\\x9f]*$")]
    pub os_version: Option<Text<256>>,
    /// The `EnrollmentType` of the device's request.
    pub enrollment_type: EnrollmentType,
    /// Members that nobody asked for
    #[serde(flatten)]
    #[schema(ignore)]
    _others: Others,
}

fn blob<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<String>, D::Error> {
    let blob = Option::<String>::deserialize(deserializer)?;
    Ok(blob.filter(|blob| !NO_BLOB.contains(&blob.as_str())))
}

/// The message id alone, where the rest is not right.
#[derive(Debug, Deserialize)]
pub(super) struct OnlyMessageId {
    #[serde(default, deserialize_with = "optional")]
    pub(super) message_id: Option<Text<256>>,
    /// Members that nobody asked for
    #[serde(flatten)]
    _others: Others,
}
