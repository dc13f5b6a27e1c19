//! What can be wrong with a token.

/// Why a token is not good here. No part of the token is in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Flaw {
    /// It is longer than any token that is looked at.
    #[error("too long")]
    Length,
    /// It does not have the three parts of a JWS.
    #[error("not a JWS")]
    Form,
    /// Its header is no JSON object with the members that it needs.
    #[error("the header is not readable")]
    Header,
    /// Its claims are no JSON object, or one is of another type than it should be.
    #[error("the claims are not readable")]
    Claims,
    /// It is not signed with RS256.
    #[error("the algorithm is not RS256")]
    Algorithm,
    /// Its header asks for something that must be understood and is not.
    #[error("a critical header is not known")]
    Critical,
    /// It does not say which key it is signed with.
    #[error("no kid")]
    NoKid,
    /// It does not say which tenant it is from.
    #[error("no tid")]
    NoTenant,
    /// It is of another version of Entra's tokens.
    #[error("not a v2 token")]
    Version,
    /// It is for another application.
    #[error("another audience")]
    Audience,
    /// It does not say when it ends.
    #[error("no expiry")]
    NoExpiry,
    /// It has ended.
    #[error("expired")]
    Expired,
    /// It is for later.
    #[error("not valid yet")]
    NotYet,
    /// It is from a tenant that is not served.
    #[error("the tenant is not served")]
    NotServed,
    /// It is from another tenant than the one that it should be from.
    #[error("another tenant")]
    Tenant,
    /// It does not say who issued it.
    #[error("no issuer")]
    NoIssuer,
    /// It is another issuer's.
    #[error("another issuer")]
    Issuer,
    /// It is signed with a key that is none of the issuer's.
    #[error("the kid is not known")]
    Key,
    /// It is signed with a key that is none of those that we have, and newer ones could not be had.
    #[error("the kid is not known, and newer keys could not be had")]
    PerhapsNewKey,
    /// The key's owner did not sign it.
    #[error("the signature is wrong")]
    Signature,
}
