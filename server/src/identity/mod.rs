//! Who is asking: validation of Entra v2 access tokens (protocol.md §3).
//!
//! The claims are looked at before the signature, because they decide whose keys to use and because a
//! token that could not pass anyway should not make us fetch keys. Nothing of them is used before the
//! signature has been checked.

pub(crate) mod fetch;
mod flaw;
pub mod keys;
pub mod token;

use std::{collections::HashMap, sync::Arc};

use jiff::SignedDuration;
use tracing::Instrument as _;

pub use self::flaw::Flaw;
use self::{
    TokenError::Invalid,
    fetch::Fetcher,
    keys::{AuthorityKeys, TenantKeys},
    token::{Details, Token},
};
use crate::{
    clock::Clock,
    config,
    ids::{ObjectId, TenantId},
    metrics::Metrics,
    telemetry::span,
};

/// A key that is not among keys of this age is nobody's: a new one is published long before it signs.
const LOOKED_UP: SignedDuration = SignedDuration::from_mins(5);

/// A person, as their token names them. Identity is tenant and object id.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// The tenant.
    pub tenant: TenantId,
    /// The person.
    pub user: ObjectId,
    /// The user principal name, where the token has the optional claim.
    pub upn: Option<String>,
    /// The groups that the token names; `None` where it leaves them out, as there are too many.
    pub groups: Option<Vec<ObjectId>>,
}

/// Why a token names nobody that may go on.
#[derive(Debug, Clone, Copy, thiserror::Error, PartialEq, Eq)]
pub enum TokenError {
    /// It is no valid token for us.
    #[error("token refused: {0}")]
    Invalid(Flaw),
    /// It is valid but names no user; the tenant is one that we serve.
    #[error("token names no user")]
    NoUser(TenantId),
    /// The authority's keys could not be had.
    #[error("the authority's keys are not available")]
    Unavailable,
}

/// Validates tokens for all tenants.
#[derive(Debug)]
pub struct Identity {
    tenants: HashMap<TenantId, Arc<Realm>>,
    clock: Clock,
}

#[derive(Debug)]
struct Realm {
    audiences: Vec<String>,
    keys: TenantKeys,
}

impl Identity {
    /// For these tenants. No key is fetched before the first token comes.
    #[must_use]
    pub fn new(
        tenants: &[config::Tenant],
        fetcher: &Fetcher,
        clock: Clock,
        metrics: &Arc<Metrics>,
    ) -> Self {
        let mut authorities = HashMap::new();
        let tenants = tenants
            .iter()
            .map(|tenant| {
                let authority = authorities
                    .entry(tenant.authority.clone())
                    .or_insert_with(|| Arc::new(AuthorityKeys::default()));
                let keys = TenantKeys::new(
                    tenant.authority.discovery(tenant.id),
                    tenant.id,
                    Arc::clone(authority),
                    fetcher.clone(),
                    clock.clone(),
                    Arc::clone(metrics),
                );
                (tenant.id, Arc::new(Realm { audiences: tenant.audiences.clone(), keys }))
            })
            .collect();
        Self { tenants, clock }
    }

    /// The same with the audiences of these tenants as they are now; keys that were fetched are used on. A tenant's
    /// authority does not change.
    #[must_use]
    pub fn renewed(&self, tenants: &[config::Tenant]) -> Self {
        let renewed = tenants.iter().filter_map(|tenant| {
            let keys = self.tenants.get(&tenant.id)?.keys.clone();
            Some((tenant.id, Arc::new(Realm { audiences: tenant.audiences.clone(), keys })))
        });
        Self { tenants: renewed.collect(), clock: self.clock.clone() }
    }

    /// Validates an access token.
    ///
    /// # Errors
    /// [`TokenError`]; no part of the token is in it.
    pub async fn validate(&self, token: &str) -> Result<Person, TokenError> {
        self.validate_read(Token::read(token).map_err(Invalid)?).await
    }

    /// The same of one that was taken apart.
    ///
    /// # Errors
    /// [`TokenError`]; no part of the token is in it.
    pub async fn validate_read(&self, token: Token<'_>) -> Result<Person, TokenError> {
        self.check(token).await?.person()
    }

    /// Validates an access token that must be this tenant's, as strictly.
    ///
    /// # Errors
    /// [`TokenError`]; no part of the token is in it.
    pub async fn validate_of(
        &self,
        tenant: TenantId,
        token: &str,
    ) -> Result<(Person, Details), TokenError> {
        let token = Token::read(token).map_err(Invalid)?;
        if token.tenant != tenant {
            return Err(Invalid(Flaw::Tenant));
        }
        let token = self.check(token).await?;
        Ok((token.person()?, token.details()))
    }

    async fn check<'a>(&self, token: Token<'a>) -> Result<Token<'a>, TokenError> {
        self.check_whole(token).instrument(span!("check token")).await
    }

    async fn check_whole<'a>(&self, token: Token<'a>) -> Result<Token<'a>, TokenError> {
        let realm = self.tenants.get(&token.tenant).ok_or(Invalid(Flaw::NotServed))?;
        let now = self.clock.now();
        token.check(&realm.audiences, now).map_err(Invalid)?;

        let issuer = token.issuer().ok_or(Invalid(Flaw::NoIssuer))?;
        let set = realm.keys.holding(&token.kid, issuer, now).await?;
        if issuer != set.issuer {
            return Err(Invalid(Flaw::Issuer));
        }
        let Some(key) = set.find(&token.kid) else {
            let looked_up = set.is_newer_than(LOOKED_UP, now);
            return Err(Invalid(if looked_up { Flaw::Key } else { Flaw::PerhapsNewKey }));
        };
        if !token.is_signed_with(&key.rsa) {
            return Err(Invalid(Flaw::Signature));
        }
        set.prove();
        Ok(token)
    }
}
