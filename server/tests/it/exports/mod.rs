//! What leaves the house as a file.

mod background;
mod consent_records;
mod personal_data;
