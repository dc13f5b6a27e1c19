//! The OpenID Connect providers that people sign in with: one client for each application registration
//! (OpenID Connect Core 1.0; for Entra's claims, protocol.md §3).
//!
//! The protocol itself is the openidconnect crate's. Ours is what Entra does otherwise: one metadata
//! document for all organizations, whose issuer has a placeholder, and an identity of two claims.

use std::sync::{Arc, PoisonError, RwLock};

use chrono::DateTime;
use jiff::{SignedDuration, Timestamp};
use openidconnect::{
    AdditionalClaims, AuthType, AuthUrl, AuthenticationFlow, AuthorizationCode, ClientId,
    ClientSecret, CsrfToken, EmptyExtraTokenFields, EndpointNotSet, IdTokenFields, IssuerUrl,
    Nonce, OAuth2TokenResponse as _, PkceCodeChallenge, PkceCodeVerifier, RedirectUrl,
    RequestTokenError, Scope, StandardErrorResponse, StandardTokenResponse, TokenResponse as _,
    TokenUrl,
    core::{
        CoreAuthDisplay, CoreAuthPrompt, CoreErrorResponseType, CoreGenderClaim, CoreJsonWebKey,
        CoreJsonWebKeySet, CoreJweContentEncryptionAlgorithm, CoreJwsSigningAlgorithm,
        CoreResponseType, CoreRevocableToken, CoreRevocationErrorResponse,
        CoreTokenIntrospectionResponse, CoreTokenType,
    },
};
use serde::{Deserialize, Serialize};
use url::Url;

use crate::{
    clock::Clock,
    config::{self, is_safe_origin},
    identity::fetch::{FetchBudget, FetchError, Fetcher},
    ids::{ObjectId, TenantId},
};

/// How long a provider's metadata is used.
const METADATA_LIFETIME: SignedDuration = SignedDuration::from_hours(1);

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
    settings: config::SignIn,
    discovery: String,
    metadata: RwLock<Option<(Timestamp, Arc<Metadata>)>>,
    budget: FetchBudget,
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
    /// The name of the person's time zone.
    pub zone: Option<String>,
    /// The ID token itself, for signing out.
    pub id_token: String,
}

/// What Entra's ID tokens have besides.
#[derive(Debug, Clone, Serialize, Deserialize)]
struct EntraClaims {
    tid: Option<String>,
    oid: Option<String>,
    upn: Option<String>,
    #[serde(default)]
    groups: Option<Vec<String>>,
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
    /// From the configuration: tenants with the same multi-tenant client share it.
    ///
    /// # Errors
    /// Where the HTTP client cannot be made.
    pub fn new(config: &config::Config, clock: Clock) -> Result<Self, reqwest::Error> {
        let mut clients: Vec<Client> = Vec::new();
        for tenant in &config.tenants {
            let Some(settings) = &tenant.sign_in else { continue };
            if let Err(error) = settings.secret() {
                // Windows' page needs none: it must not be away because of this.
                let file = settings.client_secret_file.display();
                tracing::error!(tenant = %tenant.id, %file, %error,
                    "the client secret cannot be read: nobody can sign in to the portal until it can");
            }
            let discovery = if settings.multi_tenant {
                tenant.authority.discovery_for_organizations()
            } else {
                tenant.authority.discovery(tenant.id)
            };
            let known = clients.iter_mut().find(|client| {
                client.discovery == discovery && client.settings.client_id == settings.client_id
            });
            match known {
                Some(client) => client.tenants.push(tenant.id),
                None => clients.push(Client {
                    tenants: vec![tenant.id],
                    settings: settings.clone(),
                    discovery,
                    metadata: RwLock::default(),
                    budget: FetchBudget::default(),
                }),
            }
        }
        let callback = format!("{}{}", config.server.public_url.as_str(), super::CALLBACK);
        Ok(Self { clients, fetcher: Fetcher::new()?, clock, callback })
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
    ) -> Result<Url, ProviderError> {
        let metadata = self.metadata(client).await?;
        let oidc = self.oidc(client, &metadata, CoreJsonWebKeySet::new(Vec::new()))?;
        let oidc = oidc.set_auth_uri(AuthUrl::from_url(metadata.authorization_endpoint.clone()));
        let verifier = PkceCodeVerifier::new(secrets.verifier.clone());
        let nonce = secrets.nonce.clone();
        let (address, ..) = oidc
            .authorize_url(
                AuthenticationFlow::<CoreResponseType>::AuthorizationCode,
                || CsrfToken::new(state),
                || Nonce::new(nonce),
            )
            .add_scope(Scope::new("profile".to_owned()))
            .set_pkce_challenge(PkceCodeChallenge::from_code_verifier_sha256(&verifier))
            .url();
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
        code: String,
    ) -> Result<Identified, ProviderError> {
        let metadata = self.metadata(client).await?;
        // Fetched for each sign-in, so a provider can change its keys whenever it likes.
        let keys: CoreJsonWebKeySet = self.fetcher.json(metadata.jwks_uri.as_str()).await?;
        let secret = client.settings.secret().map_err(|error| {
            ProviderError::Unavailable(format!("the client secret cannot be read: {error}"))
        })?;
        let oidc = self
            .oidc(client, &metadata, keys)?
            .set_client_secret(ClientSecret::new(secret))
            .set_auth_type(metadata.auth_type())
            .set_token_uri(TokenUrl::from_url(metadata.token_endpoint.clone()));
        let send = |request| {
            let fetcher = self.fetcher.clone();
            async move { fetcher.send(request).await }
        };
        let tokens: Tokens = oidc
            .exchange_code(AuthorizationCode::new(code))
            .set_pkce_verifier(PkceCodeVerifier::new(secrets.verifier))
            .request_async(&send)
            .await
            .map_err(refusal)?;
        let id_token = tokens
            .id_token()
            .ok_or_else(|| ProviderError::Refused("the answer has no ID token".to_owned()))?;
        let now = self.clock.now();
        let verifier =
            oidc.id_token_verifier().require_issuer_match(false).set_time_fn(move || {
                DateTime::from_timestamp_millis(now.as_millisecond()).unwrap_or_default()
            });
        let claims = id_token
            .claims(&verifier, &Nonce::new(secrets.nonce))
            .map_err(|error| ProviderError::Refused(error.to_string()))?;
        // With an access token beside it, the ID token may say which one (OpenID Connect Core, §3.1.3.8).
        if let Some(expected) = claims.access_token_hash() {
            let failed = |error: String| ProviderError::Refused(error);
            let algorithm = id_token.signing_alg().map_err(|e| failed(e.to_string()))?;
            let key = id_token.signing_key(&verifier).map_err(|e| failed(e.to_string()))?;
            let actual =
                openidconnect::AccessTokenHash::from_token(tokens.access_token(), algorithm, key);
            if actual.map_err(|e| failed(e.to_string()))? != *expected {
                return Err(failed("the access token is another one".to_owned()));
            }
        }
        let entra = claims.additional_claims();
        let tenant = entra.tid.as_deref().unwrap_or_default();
        if claims.issuer().as_str() != metadata.issuer.replace("{tenantid}", tenant) {
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
        let groups = entra.groups.as_ref();
        Ok(Identified {
            tenant,
            user,
            name: claims
                .name()
                .and_then(|name| name.get(None))
                .map(|name| name.as_str().to_owned()),
            account: entra.upn.clone().or(preferred),
            groups: groups.map(|groups| groups.iter().filter_map(|id| id.parse().ok()).collect()),
            zone: claims.zoneinfo().map(|zone| zone.as_str().to_owned()),
            id_token: id_token.to_string(),
        })
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
            .append_pair("client_id", &client.settings.client_id)
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
        let id = ClientId::new(client.settings.client_id.clone());
        Ok(Oidc::new(id, issuer, keys).set_redirect_uri(callback))
    }

    async fn metadata(&self, client: &Client) -> Result<Arc<Metadata>, ProviderError> {
        let now = self.clock.now();
        let known = client.metadata.read().unwrap_or_else(PoisonError::into_inner).clone();
        if let Some((at, metadata)) = known
            && now.duration_since(at).abs() < METADATA_LIFETIME
        {
            return Ok(metadata);
        }
        if !client.budget.take(now) {
            return Err(FetchError::Budget.into());
        }
        let metadata: Metadata = self.fetcher.json(&client.discovery).await?;
        if !metadata.is_safe() {
            let reason =
                format!("{}: an address is neither https nor on loopback", client.discovery);
            return Err(ProviderError::Unavailable(reason));
        }
        let metadata = Arc::new(metadata);
        *client.metadata.write().unwrap_or_else(PoisonError::into_inner) =
            Some((now, Arc::clone(&metadata)));
        Ok(metadata)
    }
}

impl Metadata {
    fn is_safe(&self) -> bool {
        let needed = [&self.authorization_endpoint, &self.token_endpoint, &self.jwks_uri];
        needed.into_iter().chain(&self.end_session_endpoint).all(is_safe_origin)
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

/// What the token endpoint's answer means for the person.
fn refusal(
    error: RequestTokenError<FetchError, StandardErrorResponse<CoreErrorResponseType>>,
) -> ProviderError {
    match error {
        RequestTokenError::Request(error) => error.into(),
        RequestTokenError::ServerResponse(answer) => match answer.error() {
            CoreErrorResponseType::InvalidGrant => ProviderError::Code,
            // Its description may quote what was sent.
            other => ProviderError::Refused(format!("the token endpoint says {other}")),
        },
        RequestTokenError::Parse(error, _) => ProviderError::Unavailable(error.to_string()),
        RequestTokenError::Other(error) => ProviderError::Unavailable(error),
    }
}
