//! Whether all is well, in words: each check is a function that says what it found and what to do about it. The
//! command runs all of them; a page can run those of one tenant.
//!
//! Nothing is changed: no file, no table and no key is made, and nothing is published.

mod applications;
mod installation;
mod tenant;

use std::{fmt, future::Future, time::Duration};

use serde::Serialize;

pub use self::{
    applications::{graph_credential, graph_groups, graph_token, sign_in_client, sign_in_provider},
    installation::{database, database_connection, key_file, public_url, trusted_proxies},
    tenant::{authority, compliance, signing_keys, terms, webhook},
};
pub use crate::findings::State;
use crate::{
    compliance::is_reported,
    config,
    findings::{self, Checked},
    graph,
    store::Store,
};

/// The longest that one check may take.
const LONGEST: Duration = Duration::from_secs(10);

/// What is looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Check {
    /// The configuration file.
    Configuration,
    /// The address that Windows and browsers use.
    PublicUrl,
    /// Whom the addresses of those who ask are believed of.
    TrustedProxies,
    /// The database and its schema.
    Database,
    /// Whether what goes to the database and comes from it is encrypted.
    DatabaseConnection,
    /// The key file.
    KeyFile,
    /// A tenant's terms.
    Terms,
    /// What the authority says of itself.
    Authority,
    /// The keys that the authority signs tokens with.
    SigningKeys,
    /// What the portal's provider says of itself.
    SignInProvider,
    /// The portal's client and its secret.
    SignInClient,
    /// The secret or certificate for Microsoft Graph.
    GraphCredential,
    /// Whether the authority gives a token for Microsoft Graph.
    GraphToken,
    /// Whether Microsoft Graph says who is in which groups.
    GraphGroups,
    /// Whether Entra is told of devices' compliance.
    Compliance,
    /// Whether a webhook has a secret.
    Webhook,
}

impl fmt::Display for Check {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Configuration => "configuration",
            Self::PublicUrl => "public_url",
            Self::TrustedProxies => "trusted proxies",
            Self::Database => "database",
            Self::DatabaseConnection => "database connection",
            Self::KeyFile => "key file",
            Self::Terms => "terms",
            Self::Authority => "authority",
            Self::SigningKeys => "signing keys",
            Self::SignInProvider => "sign-in provider",
            Self::SignInClient => "sign-in client",
            Self::GraphCredential => "Graph credential",
            Self::GraphToken => "Graph token",
            Self::GraphGroups => "Graph groups",
            Self::Compliance => "compliance",
            Self::Webhook => "webhook",
        })
    }
}

/// What one of these checks found.
pub type Finding = findings::Finding<Check>;

impl Checked for Check {}

impl Check {
    /// Runs a check of this kind, for ten seconds at the most.
    async fn run(self, check: impl Future<Output = Finding>) -> Finding {
        tokio::time::timeout(LONGEST, check).await.unwrap_or_else(|_| {
            let seconds = LONGEST.as_secs();
            self.failed(
                format!("there was no end to it after {seconds} seconds"),
                "see whether this machine can reach it, also through a firewall or a proxy",
            )
        })
    }
}

/// Checks what all tenants share, and says each finding as it is there. The database comes back where it is fit to
/// be looked at.
pub async fn check_installation(
    config: &config::Config,
    mut say: impl FnMut(Finding),
) -> Option<Store> {
    say(public_url(&config.server.public_url));
    say(trusted_proxies(&config.server));
    let mut store = None;
    say(Check::Database
        .run(async {
            let (finding, found) = database(&config.database.url).await;
            store = found;
            finding
        })
        .await);
    say(database_connection(&config.database.url));
    say(key_file(&config.keys.path));
    store
}

/// Checks one tenant, and says each finding as it is there. What needs something that failed is skipped.
pub async fn check_tenant(
    tenant: &config::Tenant,
    store: Option<&Store>,
    tools: &graph::Tools,
    mut say: impl FnMut(Finding),
) {
    let now = tools.clock.now();
    let mut say = |finding: Finding| {
        let failed = finding.failed();
        say(finding.of(tenant.id));
        !failed
    };
    say(Check::Terms.run(terms(tenant, store, now)).await);

    if say(Check::Authority.run(authority(tenant, &tools.fetcher)).await) {
        say(Check::SigningKeys.run(signing_keys(tenant, &tools.fetcher)).await);
    } else {
        say(Check::SigningKeys.skipped("the authority does not say where they are"));
    }

    match &tenant.sign_in {
        None => {
            say(Check::SignInClient.skipped("there is no [tenant.sign_in]: nobody uses the portal"));
        }
        Some(sign_in) => {
            let provider = sign_in_provider(tenant, sign_in, &tools.fetcher);
            if say(Check::SignInProvider.run(provider).await) {
                say(Check::SignInClient.run(sign_in_client(tenant, sign_in, tools)).await);
            } else {
                say(Check::SignInClient.skipped("the provider does not say where to ask"));
            }
        }
    }

    match graph::Graph::new(tenant, tools.clone()) {
        None => {
            say(applications::no_graph(tenant));
        }
        Some(graph) => {
            let credential = graph_credential(&graph, now);
            if !say(credential) {
                say(Check::GraphToken.skipped("there is nothing to show the authority"));
                say(Check::GraphGroups.skipped("there is no token"));
            } else if !say(Check::GraphToken.run(graph_token(&graph)).await) {
                say(Check::GraphGroups.skipped("there is no token"));
            } else {
                say(Check::GraphGroups.run(graph_groups(&graph)).await);
            }
        }
    }

    if is_reported(tenant) {
        say(Check::Compliance.run(compliance(tenant.id, store)).await);
    }

    for hook in &tenant.webhooks {
        say(Check::Webhook.run(webhook(tenant.id, hook, store, now)).await);
    }
}
