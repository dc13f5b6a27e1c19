//! The OpenID Connect providers that people sign in with: one client for each application registration
//! (OpenID Connect Core 1.0; for Entra's claims, protocol.md §3).
//!
//! The protocol itself is the openidconnect crate's. Ours is what Entra does otherwise: one metadata
//! document for all organizations, whose issuer has a placeholder, and an identity of two claims.

use std::{path::Path, sync::Arc};

use chrono::DateTime;
use jiff::{SignedDuration, Timestamp};
use openidconnect::{
    AccessTokenHash, AdditionalClaims, AuthType, AuthUrl, AuthenticationFlow, AuthorizationCode,
    ClaimsVerificationError, ClientId, ClientSecret, CsrfToken, EmptyExtraTokenFields,
    EndpointNotSet, IdToken, IdTokenClaims, IdTokenFields, IssuerUrl, Nonce,
    OAuth2TokenResponse as _, PkceCodeChallenge, PkceCodeVerifier, RedirectUrl, RequestTokenError,
    Scope, SignatureVerificationError, StandardErrorResponse, StandardTokenResponse,
    TokenResponse as _, TokenUrl,
    core::{
        CoreAuthDisplay, CoreAuthPrompt, CoreErrorResponseType, CoreGenderClaim,
        CoreIdTokenVerifier, CoreJsonWebKey, CoreJsonWebKeySet, CoreJweContentEncryptionAlgorithm,
        CoreJwsSigningAlgorithm, CoreResponseType, CoreRevocableToken, CoreRevocationErrorResponse,
        CoreTokenIntrospectionResponse, CoreTokenType,
    },
};
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use serde_json::Value;
use tokio::sync::Mutex;
use url::Url;

use crate::{
    admin::roles::Role,
    clock::Clock,
    config::{self, is_safe_origin},
    identity::{
        fetch::{FetchBudget, FetchError, Fetcher},
        token::are_groups_left_out,
    },
    ids::{ObjectId, TenantId, is_guid},
};

/// What stands for the tenant in the issuer of a document for all organizations.
const TENANT: &str = "{tenantid}";
/// How long a provider's metadata and keys are used before they are fetched anew.
const LIFETIME: SignedDuration = SignedDuration::from_hours(1);
/// How far a provider's clock may be from ours.
const CLOCK_SKEW: SignedDuration = SignedDuration::from_mins(5);
/// The longest ID token that goes into an address, to sign out with: proxies do not take longer lines of it.
const LONGEST_HINT: usize = 1536;

/// All clients of the portal.
#[derive(Debug)]
pub struct SignIns {
    clients: Vec<Client>,
    fetcher: Fetcher,
    clock: Clock,
    callback: String,
}

/// One client: an application registration at an authority.
#[derive(Debug)]
pub struct Client {
    /// Whose people it signs in.
    pub tenants: Vec<TenantId>,
    id: String,
    settings: config::SignIn,
    discovery: String,
    metadata: Arc<Fetched<Metadata>>,
    keys: Arc<Fetched<CoreJsonWebKeySet>>,
}

/// A document of a provider's, kept for a while. One request fetches it, and others wait for that; where it
/// cannot be fetched, the one before is used on.
#[derive(Debug)]
struct Fetched<T> {
    kept: Mutex<Option<(Timestamp, Arc<T>)>>,
    budget: FetchBudget,
}

impl<T> Default for Fetched<T> {
    fn default() -> Self {
        Self { kept: Mutex::default(), budget: FetchBudget::default() }
    }
}

impl<T: DeserializeOwned> Fetched<T> {
    /// The document as it was at this time or later, or, where that cannot be had, as it was before.
    async fn since(
        &self,
        since: Timestamp,
        now: Timestamp,
        fetcher: &Fetcher,
        address: &str,
    ) -> Result<Arc<T>, FetchError> {
        let mut kept = self.kept.lock().await;
        if let Some((at, document)) = &*kept
            && *at >= since
            && *at <= now
        {
            return Ok(Arc::clone(document));
        }
        let answer = if self.budget.take(now) {
            fetcher.json::<T>(address).await
        } else {
            Err(FetchError::Budget)
        };
        match (answer, &*kept) {
            (Ok(document), _) => {
                let document = Arc::new(document);
                *kept = Some((now, Arc::clone(&document)));
                Ok(document)
            }
            (Err(error), Some((_, document))) => {
                tracing::warn!(%error, "what the provider said before is used on");
                Ok(Arc::clone(document))
            }
            (Err(error), None) => Err(error),
        }
    }
}

/// What is needed of a discovery document (OpenID Connect Discovery 1.0, §3; RP-Initiated Logout 1.0, §2.1).
#[derive(Debug, Clone, Deserialize)]
struct Metadata {
    issuer: String,
    authorization_endpoint: Url,
    token_endpoint: Url,
    jwks_uri: Url,
    #[serde(default)]
    end_session_endpoint: Option<Url>,
    #[serde(default)]
    token_endpoint_auth_methods_supported: Vec<String>,
    /// Initiating User Registration 1.0, §4.
    #[serde(default)]
    prompt_values_supported: Vec<String>,
    /// RFC 9207, §3.
    #[serde(default)]
    authorization_response_iss_parameter_supported: bool,
}

/// Why somebody could not be signed in.
#[derive(Debug, thiserror::Error)]
pub enum ProviderError {
    /// The provider does not answer as it should.
    #[error("the provider is not available: {0}")]
    Unavailable(String),
    /// It does not know the code: that was used before, or is too old.
    #[error("the code is not good any more")]
    Code,
    /// What it says cannot be trusted or used.
    #[error("the sign-in is refused: {0}")]
    Refused(String),
    /// The account is of an organization that this client does not sign in.
    #[error("tenant {0} is not served")]
    Tenant(String),
}

impl From<FetchError> for ProviderError {
    fn from(error: FetchError) -> Self {
        Self::Unavailable(error.to_string())
    }
}

/// Which account somebody signs in with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Account {
    /// The one that the provider knows the browser by, if it does.
    Usual,
    /// The provider asks.
    Another,
}

/// What the provider sent a person back with.
#[derive(Debug)]
pub struct Authorized<'a> {
    /// The code.
    pub code: &'a str,
    /// Who it says it is (RFC 9207).
    pub issuer: Option<&'a str>,
}

/// What is made for one sign-in, and needed again at its end.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Secrets {
    /// The PKCE code verifier (RFC 7636).
    pub verifier: String,
    /// The nonce that the ID token must have.
    pub nonce: String,
}

/// Who has signed in.
#[derive(Debug, Clone)]
pub struct Identified {
    /// The tenant.
    pub tenant: TenantId,
    /// The person.
    pub user: ObjectId,
    /// The display name.
    pub name: Option<String>,
    /// The account, such as a user principal name.
    pub account: Option<String>,
    /// The groups that the token names.
    pub groups: Option<Vec<ObjectId>>,
    /// The app roles of ours that the token names.
    pub roles: Vec<Role>,
    /// Whether it leaves them out, as there are too many.
    pub groups_left_out: bool,
    /// The name of the person's time zone.
    pub zone: Option<String>,
    /// The ID token itself, for signing out; `None` where it is too long for an address.
    pub id_token: Option<String>,
}

/// What Entra's ID tokens have besides.
#[derive(Debug, Clone, Serialize, Deserialize)]
struct EntraClaims {
    tid: Option<String>,
    oid: Option<String>,
    upn: Option<String>,
    #[serde(default)]
    groups: Option<Value>,
    #[serde(default)]
    hasgroups: Option<Value>,
    #[serde(default, rename = "_claim_names")]
    claim_names: Option<Value>,
    /// App roles of the client's registration (protocol.md §3).
    #[serde(default)]
    roles: Option<Value>,
}

impl AdditionalClaims for EntraClaims {}

type TokenFields = IdTokenFields<
    EntraClaims,
    EmptyExtraTokenFields,
    CoreGenderClaim,
    CoreJweContentEncryptionAlgorithm,
    CoreJwsSigningAlgorithm,
>;
type Tokens = StandardTokenResponse<TokenFields, CoreTokenType>;
type IdTokenOf = IdToken<
    EntraClaims,
    CoreGenderClaim,
    CoreJweContentEncryptionAlgorithm,
    CoreJwsSigningAlgorithm,
>;
type ClaimsOf = IdTokenClaims<EntraClaims, CoreGenderClaim>;
type Oidc<HasAuthUrl = EndpointNotSet, HasTokenUrl = EndpointNotSet> = openidconnect::Client<
    EntraClaims,
    CoreAuthDisplay,
    CoreGenderClaim,
    CoreJweContentEncryptionAlgorithm,
    CoreJsonWebKey,
    CoreAuthPrompt,
    StandardErrorResponse<CoreErrorResponseType>,
    Tokens,
    CoreTokenIntrospectionResponse,
    CoreRevocableToken,
    CoreRevocationErrorResponse,
    HasAuthUrl,
    EndpointNotSet,
    EndpointNotSet,
    EndpointNotSet,
    HasTokenUrl,
    EndpointNotSet,
>;

impl SignIns {
    /// From the configuration: tenants with the same multi-tenant client share it. What was fetched for the clients
    /// of an earlier configuration is used on.
    #[must_use]
    pub fn new(
        config: &config::Config,
        fetcher: Fetcher,
        clock: Clock,
        earlier: Option<&Self>,
    ) -> Self {
        let mut clients: Vec<Client> = Vec::new();
        for tenant in &config.tenants {
            let Some(settings) = &tenant.sign_in else { continue };
            let Some(id) = settings.client() else {
                tracing::error!(tenant = %tenant.id,
                    "sign_in has no client or no secret: nobody can sign in to the portal until it has");
                continue;
            };
            if let Err(error) = settings.secret() {
                // Windows' page needs none: it must not be away because of this.
                let file = settings.client_secret_file.as_deref().unwrap_or(Path::new(""));
                tracing::error!(tenant = %tenant.id, file = %file.display(), %error,
                    "the client secret cannot be read: nobody can sign in to the portal until it can");
            }
            let discovery = if settings.multi_tenant {
                tenant.authority.discovery_for_organizations()
            } else {
                tenant.authority.discovery(tenant.id)
            };
            let is_this = |client: &&mut Client| client.discovery == discovery && client.id == id;
            if let Some(client) = clients.iter_mut().find(is_this) {
                client.tenants.push(tenant.id);
                continue;
            }
            let before = earlier.and_then(|earlier| {
                earlier.clients.iter().find(|client| client.discovery == discovery)
            });
            clients.push(Client {
                tenants: vec![tenant.id],
                id: id.to_owned(),
                settings: settings.clone(),
                metadata: before.map(|client| Arc::clone(&client.metadata)).unwrap_or_default(),
                keys: before.map(|client| Arc::clone(&client.keys)).unwrap_or_default(),
                discovery,
            });
        }
        let callback = format!("{}{}", config.server.public_url.as_str(), super::CALLBACK);
        Self { clients, fetcher, clock, callback }
    }

    /// The client, where there is only one: then nobody has to be asked for their organization.
    #[must_use]
    pub fn only(&self) -> Option<&Client> {
        match &self.clients[..] {
            [only] => Some(only),
            _ => None,
        }
    }

    /// Whether nobody can sign in.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.clients.is_empty()
    }

    /// A tenant's client, if the tenant has one.
    #[must_use]
    pub fn of(&self, tenant: TenantId) -> Option<&Client> {
        self.clients.iter().find(|client| client.tenants.contains(&tenant))
    }

    /// The address that a person is sent to, to sign in there.
    ///
    /// # Errors
    /// [`ProviderError::Unavailable`]
    pub async fn authorization_address(
        &self,
        client: &Client,
        secrets: &Secrets,
        state: String,
        account: Account,
    ) -> Result<Url, ProviderError> {
        let metadata = self.metadata(client).await?;
        let oidc = self.oidc(client, &metadata, CoreJsonWebKeySet::new(Vec::new()))?;
        let oidc = oidc.set_auth_uri(AuthUrl::from_url(metadata.authorization_endpoint.clone()));
        let verifier = PkceCodeVerifier::new(secrets.verifier.clone());
        let nonce = secrets.nonce.clone();
        let request = oidc
            .authorize_url(
                AuthenticationFlow::<CoreResponseType>::AuthorizationCode,
                || CsrfToken::new(state),
                || Nonce::new(nonce),
            )
            .add_scope(Scope::new("profile".to_owned()))
            .set_pkce_challenge(PkceCodeChallenge::from_code_verifier_sha256(&verifier));
        let request = match metadata.prompt_for(account) {
            Some(prompt) => request.add_prompt(prompt),
            None => request,
        };
        let (address, ..) = request.url();
        Ok(address)
    }

    /// Exchanges a code for an ID token, and says who that names.
    ///
    /// # Errors
    /// [`ProviderError`]; no part of a token or a code is in it.
    pub async fn identify(
        &self,
        client: &Client,
        secrets: Secrets,
        Authorized { code, issuer }: Authorized<'_>,
    ) -> Result<Identified, ProviderError> {
        let metadata = self.metadata(client).await?;
        // Another provider's code is not for this one's ears (RFC 9700, §4.4).
        let required = metadata.authorization_response_iss_parameter_supported;
        if issuer.map_or(required, |issuer| !metadata.is_issuer_of_answers(issuer)) {
            return Err(ProviderError::Refused("the answer is another issuer's".to_owned()));
        }
        let tokens = self.tokens(client, &metadata, &secrets, code).await?;
        let id_token = tokens
            .id_token()
            .ok_or_else(|| ProviderError::Refused("the answer has no ID token".to_owned()))?;
        let now = self.clock.now();
        let nonce = Nonce::new(secrets.nonce);
        // Its keys may have changed since they were fetched.
        let mut since = now.saturating_sub(LIFETIME).unwrap_or(Timestamp::MIN);
        let claims = loop {
            let keys = client.keys.since(since, now, &self.fetcher, metadata.jwks_uri.as_str());
            let oidc = self.oidc(client, &metadata, (*keys.await?).clone())?;
            let verifier = oidc.id_token_verifier().require_issuer_match(false).set_time_fn(|| {
                let at = now.saturating_sub(CLOCK_SKEW).unwrap_or(now);
                DateTime::from_timestamp_millis(at.as_millisecond()).unwrap_or_default()
            });
            match id_token.claims(&verifier, &nonce) {
                Ok(claims) => {
                    check_access_token(&tokens, id_token, claims, &verifier)?;
                    break claims;
                }
                Err(ClaimsVerificationError::SignatureVerification(
                    SignatureVerificationError::NoMatchingKey,
                )) if since < now => since = now,
                Err(error) => return Err(ProviderError::Refused(error.to_string())),
            }
        };
        let entra = claims.additional_claims();
        let tenant = entra.tid.as_deref().unwrap_or_default();
        if claims.issuer().as_str() != metadata.issuer.replace(TENANT, tenant) {
            return Err(ProviderError::Refused("another issuer".to_owned()));
        }
        let tenant: TenantId = tenant
            .parse()
            .map_err(|_| ProviderError::Refused("the ID token has no tid".to_owned()))?;
        if !client.tenants.contains(&tenant) {
            return Err(ProviderError::Tenant(tenant.to_string()));
        }
        let user = entra.oid.as_deref().and_then(|oid| oid.parse().ok());
        let user: ObjectId =
            user.ok_or_else(|| ProviderError::Refused("the ID token has no oid".to_owned()))?;
        let preferred = claims.preferred_username().map(|name| name.as_str().to_owned());
        let groups = entra.groups.as_ref().and_then(Value::as_array);
        let roles = entra.roles.as_ref().and_then(Value::as_array).into_iter().flatten();
        Ok(Identified {
            tenant,
            user,
            name: claims
                .name()
                .and_then(|name| name.get(None))
                .map(|name| name.as_str().to_owned()),
            account: entra.upn.clone().or(preferred),
            groups: groups
                .map(|groups| groups.iter().filter_map(|id| id.as_str()?.parse().ok()).collect()),
            groups_left_out: groups.is_none()
                && are_groups_left_out(entra.hasgroups.as_ref(), entra.claim_names.as_ref()),
            roles: roles.filter_map(|name| Role::of_app_role(name.as_str()?)).collect(),
            zone: claims.zoneinfo().map(|zone| zone.as_str().to_owned()),
            id_token: Some(id_token.to_string()).filter(|token| token.len() <= LONGEST_HINT),
        })
    }

    /// Exchanges a code.
    async fn tokens(
        &self,
        client: &Client,
        metadata: &Metadata,
        secrets: &Secrets,
        code: &str,
    ) -> Result<Tokens, ProviderError> {
        let secret = client.settings.secret().map_err(|error| {
            ProviderError::Unavailable(format!("the client secret cannot be read: {error}"))
        })?;
        let send = |request| {
            let fetcher = self.fetcher.clone();
            async move { fetcher.send(request).await }
        };
        self.oidc(client, metadata, CoreJsonWebKeySet::new(Vec::new()))?
            .set_client_secret(ClientSecret::new(secret))
            .set_auth_type(metadata.auth_type())
            .set_token_uri(TokenUrl::from_url(metadata.token_endpoint.clone()))
            .exchange_code(AuthorizationCode::new(code.to_owned()))
            .set_pkce_verifier(PkceCodeVerifier::new(secrets.verifier.clone()))
            .request_async(&send)
            .await
            .map_err(refusal)
    }

    /// The address that a person is sent to, to sign out at the provider too; `None` where it has none or
    /// does not answer.
    pub async fn end_session_address(
        &self,
        client: &Client,
        id_token: Option<&str>,
        back: &str,
    ) -> Option<Url> {
        let metadata = self.metadata(client).await.ok()?;
        let mut address = metadata.end_session_endpoint.clone()?;
        address
            .query_pairs_mut()
            .append_pair("client_id", &client.id)
            .append_pair("post_logout_redirect_uri", back)
            .extend_pairs(id_token.map(|token| ("id_token_hint", token)));
        Some(address)
    }

    fn oidc(
        &self,
        client: &Client,
        metadata: &Metadata,
        keys: CoreJsonWebKeySet,
    ) -> Result<Oidc, ProviderError> {
        let unusable = |error: openidconnect::url::ParseError| {
            ProviderError::Unavailable(format!("{}: {error}", client.discovery))
        };
        let issuer = IssuerUrl::new(metadata.issuer.clone()).map_err(unusable)?;
        let callback = RedirectUrl::new(self.callback.clone()).map_err(unusable)?;
        let id = ClientId::new(client.id.clone());
        Ok(Oidc::new(id, issuer, keys).set_redirect_uri(callback))
    }

    async fn metadata(&self, client: &Client) -> Result<Arc<Metadata>, ProviderError> {
        let now = self.clock.now();
        let since = now.saturating_sub(LIFETIME).unwrap_or(Timestamp::MIN);
        let metadata = client.metadata.since(since, now, &self.fetcher, &client.discovery).await?;
        metadata.check(&client.discovery)?;
        Ok(metadata)
    }
}

/// Where a provider gives tokens, and how clients show their secret there.
#[derive(Debug, Clone)]
pub struct TokenEndpoint {
    /// Its address.
    pub address: Url,
    /// Whether the secret goes into a header; else it goes into the form.
    pub by_header: bool,
}

/// Looks at what a provider says of itself.
///
/// # Errors
/// [`ProviderError::Unavailable`]
pub async fn look_at(fetcher: &Fetcher, discovery: &str) -> Result<TokenEndpoint, ProviderError> {
    let metadata: Metadata = fetcher.json(discovery).await?;
    metadata.check(discovery)?;
    let by_header = matches!(metadata.auth_type(), AuthType::BasicAuth);
    Ok(TokenEndpoint { address: metadata.token_endpoint, by_header })
}

impl Metadata {
    fn check(&self, discovery: &str) -> Result<(), ProviderError> {
        if self.is_safe() {
            return Ok(());
        }
        let reason = format!("{discovery}: an address is neither https nor on loopback");
        Err(ProviderError::Unavailable(reason))
    }

    /// Whether an answer of the authorization endpoint is from here. A client for all organizations does not
    /// know the tenant yet.
    fn is_issuer_of_answers(&self, issuer: &str) -> bool {
        match self.issuer.split_once(TENANT) {
            Some((before, after)) => issuer
                .strip_prefix(before)
                .and_then(|rest| rest.strip_suffix(after))
                .is_some_and(is_guid),
            None => issuer == self.issuer,
        }
    }

    fn is_safe(&self) -> bool {
        let needed = [&self.authorization_endpoint, &self.token_endpoint, &self.jwks_uri];
        needed.into_iter().chain(&self.end_session_endpoint).all(is_safe_origin)
    }

    /// What makes the provider ask for an account: to choose one where it says that it can ask that, else to
    /// sign in anew, which each knows (OpenID Connect Core, §3.1.2.1).
    fn prompt_for(&self, account: Account) -> Option<CoreAuthPrompt> {
        let chooses = self.prompt_values_supported.iter().any(|value| value == "select_account");
        match account {
            Account::Usual => None,
            Account::Another if chooses => Some(CoreAuthPrompt::SelectAccount),
            Account::Another => Some(CoreAuthPrompt::Login),
        }
    }

    fn auth_type(&self) -> AuthType {
        let methods = &self.token_endpoint_auth_methods_supported;
        let has = |name: &str| methods.iter().any(|method| method == name);
        if has("client_secret_post") && !has("client_secret_basic") {
            AuthType::RequestBody
        } else {
            AuthType::BasicAuth
        }
    }
}

/// With an access token beside it, the ID token may say which one (OpenID Connect Core, §3.1.3.8).
fn check_access_token(
    tokens: &Tokens,
    id_token: &IdTokenOf,
    claims: &ClaimsOf,
    verifier: &CoreIdTokenVerifier<'_>,
) -> Result<(), ProviderError> {
    let Some(expected) = claims.access_token_hash() else { return Ok(()) };
    let failed = |error: String| ProviderError::Refused(error);
    let algorithm = id_token.signing_alg().map_err(|error| failed(error.to_string()))?;
    let key = id_token.signing_key(verifier).map_err(|error| failed(error.to_string()))?;
    let actual = AccessTokenHash::from_token(tokens.access_token(), algorithm, key);
    if actual.map_err(|error| failed(error.to_string()))? == *expected {
        Ok(())
    } else {
        Err(failed("the access token is another one".to_owned()))
    }
}

/// What the token endpoint's answer means for the person.
fn refusal(
    error: RequestTokenError<FetchError, StandardErrorResponse<CoreErrorResponseType>>,
) -> ProviderError {
    use CoreErrorResponseType::{Extension, InvalidClient, InvalidGrant, UnauthorizedClient};
    match error {
        RequestTokenError::Request(error) => error.into(),
        // Its description may quote what was sent.
        RequestTokenError::ServerResponse(answer) => match answer.error() {
            InvalidGrant => ProviderError::Code,
            error @ (InvalidClient | UnauthorizedClient) => ProviderError::Unavailable(format!(
                "the client is refused ({error}): look whether its secret has expired"
            )),
            Extension(error)
                if matches!(error.as_str(), "temporarily_unavailable" | "server_error") =>
            {
                ProviderError::Unavailable(format!("the token endpoint says {error}"))
            }
            error => ProviderError::Refused(format!("the token endpoint says {error}")),
        },
        RequestTokenError::Parse(error, _) => ProviderError::Unavailable(error.to_string()),
        RequestTokenError::Other(error) => ProviderError::Unavailable(error),
    }
}
