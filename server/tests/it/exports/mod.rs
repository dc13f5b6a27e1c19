//! What leaves the house as a file.

mod background;
mod consent_records;
pub mod personal_data;
