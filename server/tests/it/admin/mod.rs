//! `/admin`: the console.

mod audience;
mod compliance;
mod people;
mod policies;
mod reports;
pub mod roles;
mod secrets;
pub mod settings;
mod webhooks;

use serde_json::Value;

use crate::support::{Site, SiteBuilder, browser::SIGN_IN, site::ADA};

/// Another administrator.
const GRACE: &str = "aaaaaaaa-0000-4000-8000-0000000096ac";
const AUDITOR: &str = "aaaaaaaa-0000-4000-8000-00000000a0d1";
const HELPER: &str = "aaaaaaaa-0000-4000-8000-000000004e1b";

/// A site with a console: Ada and Grace are administrators.
async fn builder() -> SiteBuilder {
    console("").await
}

/// The same, with these lines before Contoso's sign-in.
pub async fn console(lines: &str) -> SiteBuilder {
    let builder = SiteBuilder::new().await;
    builder.file("portal-secret", "portal-secret\n");
    builder.contoso(&format!(
        "{lines}\n{SIGN_IN}administrators = [\"{ADA}\", \"{GRACE}\"]\nauditors = [\"{AUDITOR}\"]\n\
         help_desk = [\"{HELPER}\"]\n"
    ))
}

/// The id of the one thing in a table, and when it was revoked.
async fn revoked_by(site: &Site, table: &str) -> (String, Value) {
    let sql = match table {
        "pins" => "SELECT id, revoked_at FROM pins",
        _ => "SELECT id, revoked_at FROM api_tokens",
    };
    let row = site.database_rows(sql).await.remove(0);
    (row["id"].as_str().unwrap().to_owned(), row["revoked_at"].clone())
}
