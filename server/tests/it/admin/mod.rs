//! `/admin`: the console.

mod audience;
mod people;
mod policies;
mod roles;

use crate::support::{SiteBuilder, browser::SIGN_IN, site::ADA};

/// Another administrator.
const GRACE: &str = "aaaaaaaa-0000-4000-8000-0000000096ac";
const AUDITOR: &str = "aaaaaaaa-0000-4000-8000-00000000a0d1";
const HELPER: &str = "aaaaaaaa-0000-4000-8000-000000004e1b";

/// A site with a console: Ada and Grace are administrators.
async fn builder() -> SiteBuilder {
    let builder = SiteBuilder::new().await;
    builder.file("portal-secret", "portal-secret\n");
    builder.contoso(&format!(
        "{SIGN_IN}administrators = [\"{ADA}\", \"{GRACE}\"]\nauditors = [\"{AUDITOR}\"]\n\
         help_desk = [\"{HELPER}\"]\n"
    ))
}
