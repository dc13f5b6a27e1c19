//! What leaves the house as a file.

mod consent_records;
mod personal_data;
