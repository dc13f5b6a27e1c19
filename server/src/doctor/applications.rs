//! Checks of the applications in Entra: the portal's client, and the one that asks Graph.

use axum::http::Method;
use jiff::Timestamp;

use super::{Check, Finding};
use crate::{
    config::{self, CredentialSource, GraphRoot},
    findings::{Checked as _, because},
    graph::{
        Graph, GraphError, TokenRefusal, Tools,
        credential::{Credential, END_IS_NEAR},
        memberships::member_groups,
        token::{AccessToken, Asking},
    },
    identity::fetch::Fetcher,
    sign_in::{CALLBACK, provider},
    terms::folder,
};

/// What to do about a secret that the authority does not take.
const NEW_SECRET: &str = "make a new client secret in Entra (App registrations, Certificates & secrets), and put \
                          its value, not its id, into the file or the console";
/// What to do about an application that is not there.
const CONSENT: &str = "see whether client_id is the application's, and an administrator of this tenant has \
                       consented to it";

/// Whether the portal's provider says where people sign in, over https.
pub async fn sign_in_provider(
    tenant: &config::Tenant,
    sign_in: &config::SignIn,
    fetcher: &Fetcher,
) -> Finding {
    let discovery = if sign_in.multi_tenant {
        tenant.authority.discovery_for_organizations()
    } else {
        tenant.authority.discovery(tenant.id)
    };
    match provider::look_at(fetcher, &discovery).await {
        Ok(_) => Check::SignInProvider
            .ok(format!("{discovery}; the redirect URI in Entra ends in {CALLBACK}")),
        Err(error) => Check::SignInProvider.failed(
            because(&error),
            "see whether tenant.authority is right and this machine can reach it",
        ),
    }
}

/// Whether the secret's file can be read and the provider takes the secret.
///
/// It asks for a token of the client's own (RFC 6749, §4.4), which the portal has no use for: Entra gives one to every
/// application of the tenant that proves who it is, whatever it may do, and `invalid_client` says that the proof is no
/// good (Microsoft, "OAuth 2.0 client credentials flow"). A code that is wrong on purpose would not do: no document
/// says that Entra looks at the secret before the code, so that `invalid_grant` would prove nothing. A provider that
/// answers `unauthorized_client` has taken the secret and only does not give such tokens (RFC 6749, §5.2); Entra says
/// that of applications that it does not know in the tenant. Entra alone adds a number of its own.
pub async fn sign_in_client(
    tenant: &config::Tenant,
    sign_in: &config::SignIn,
    tools: &Tools,
) -> Finding {
    const CHECK: Check = Check::SignInClient;
    let Some(client_id) = sign_in.client() else {
        return CHECK.failed(
            "there is no client_id, or no secret: nobody can sign in to the portal",
            "set both, in [tenant.sign_in] or in the console",
        );
    };
    let file = sign_in.client_secret_file.as_ref();
    let file = file.map_or("the settings".to_owned(), |file| file.display().to_string());
    let secret = match sign_in.secret() {
        Ok(secret) => Credential::Secret(secret),
        Err(error) => {
            return CHECK.failed(format!("{file}: {error}"), "put the client secret into the file");
        }
    };
    // A tenant's own: the one for all organizations gives applications nothing.
    let endpoint = provider::look_at(&tools.fetcher, &tenant.authority.discovery(tenant.id)).await;
    let endpoint = match endpoint {
        Ok(endpoint) => endpoint,
        Err(error) => {
            return CHECK.failed(because(&error), "see whether this machine can reach it");
        }
    };
    let scope = GraphRoot::beside(&tenant.authority).map(|root| root.default_scope());
    let scope = scope.unwrap_or_else(|| format!("{client_id}/.default"));
    let asking = Asking {
        endpoint: endpoint.address.as_str(),
        client_id,
        scope: &scope,
        by_header: endpoint.by_header,
    };
    let now = tools.clock.now();
    let asked = AccessToken::fetch(&tools.fetcher, asking, &secret, now, &tools.entropy).await;
    let refusal = match asked {
        Ok(_) => return CHECK.ok("the provider knows the client and takes its secret"),
        Err(no_token) => match no_token.error {
            GraphError::Token(refusal) => refusal,
            error => return CHECK.failed(because(&error), "see whether this machine can reach it"),
        },
    };
    match refusal.error.as_str() {
        "invalid_client" => CHECK
            .failed(format!("the provider refuses the secret in {file}: {refusal}"), NEW_SECRET),
        "unauthorized_client" if refusal.number.is_some() => {
            CHECK.failed(format!("the provider refuses the client: {refusal}"), CONSENT)
        }
        "unauthorized_client" => CHECK.ok("the provider knows the client and takes its secret"),
        _ => CHECK.warning(
            format!("the provider does not say whether it takes the secret: {refusal}"),
            "sign in to the portal once, which shows it",
        ),
    }
}

/// What there is to say of a tenant without `[tenant.graph]`.
pub(super) fn no_graph(tenant: &config::Tenant) -> Finding {
    let named = tenant.cap_overrides.iter().any(|cap| cap.group.is_some())
        || !tenant.restrictions.licensed_groups.is_empty()
        || folder::read(&tenant.terms)
            .is_ok_and(|policies| policies.iter().any(|policy| !policy.file.groups.is_empty()));
    if named {
        Check::GraphGroups.warning(
            "a rule or a policy names a group, and there is no [tenant.graph]: who is in more than 200 groups \
             counts as being in none",
            "add a [tenant.graph]; docs/entra.md says how",
        )
    } else {
        Check::GraphGroups
            .skipped("there is no [tenant.graph], and no rule or policy names a group")
    }
}

/// Whether the secret can be read, or certificate and key can, belong together, and do not end soon.
#[must_use]
pub fn graph_credential(graph: &Graph, now: Timestamp) -> Finding {
    const CHECK: Check = Check::GraphCredential;
    let replace = "make a new certificate, add it to the application in Entra, and set it in the place of this one";
    let ends_at = match graph.credential() {
        Ok(credential) => credential.ends_at(),
        Err(error) => {
            let to_do = "put the secret, or the certificate and its key, there in the form that is expected";
            return CHECK.failed(because(&error), to_do);
        }
    };
    match ends_at {
        None => CHECK.ok("the secret can be read; Entra shows when it ends"),
        Some(at) if at <= now => CHECK.failed(format!("the certificate ended at {at:.0}"), replace),
        Some(at) if at.duration_since(now) < END_IS_NEAR => {
            CHECK.warning(format!("the certificate ends at {at:.0}"), replace)
        }
        Some(at) => CHECK.ok(format!("the certificate is good until {at:.0}")),
    }
}

/// Whether the authority gives the application a token for Graph.
pub async fn graph_token(graph: &Graph) -> Finding {
    const CHECK: Check = Check::GraphToken;
    let error = match graph.fetch_token().await {
        Ok(_) => return CHECK.ok("the authority gives the application a token"),
        Err(no_token) => no_token.error,
    };
    let to_do = match &error {
        GraphError::Token(TokenRefusal { error, .. }) if error == "invalid_client" => {
            match graph.credential_source() {
                CredentialSource::SecretFile(_) | CredentialSource::Secret(_) => NEW_SECRET,
                _ => {
                    "upload this certificate to the application in Entra (App registrations, Certificates & \
                     secrets)"
                }
            }
        }
        GraphError::Token(_) => CONSENT,
        _ => "see whether tenant.authority is right and this machine can reach it",
    };
    CHECK.failed(because(&error), to_do)
}

/// Whether Graph lets the application see who is in which groups: it asks for those of one person.
pub async fn graph_groups(graph: &Graph) -> Finding {
    const CHECK: Check = Check::GraphGroups;
    const PERMISSIONS: &str = "give the application the permissions User.Read.All and GroupMember.Read.All of \
                               Microsoft Graph, of the kind application, and consent as an administrator";
    let to_do = |error: &GraphError| match error {
        GraphError::Status { status: 401 | 403, .. } => PERMISSIONS,
        GraphError::Paused(_) => "try again later",
        _ => "see whether tenant.graph.root is right and this machine can reach it",
    };
    let users = graph.call(Method::GET, "/v1.0/users?$top=1&$select=id", None).await;
    let users = match users.and_then(crate::graph::Answer::success) {
        Ok(users) => users,
        Err(error) => return CHECK.failed(because(&error), to_do(&error)),
    };
    let user = users["value"][0]["id"].as_str().and_then(|id| id.parse().ok());
    let Some(user) = user else {
        return CHECK.warning(
            "Graph shows the application nobody whose groups it could ask for",
            PERMISSIONS,
        );
    };
    match member_groups(graph, user).await {
        Ok(_) => CHECK.ok("Graph says who is in which groups"),
        Err(error) => CHECK.failed(because(&error), to_do(&error)),
    }
}
