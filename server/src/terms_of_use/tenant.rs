//! What requests need of a tenant, worked out once at start.

use app::portal::Support;
use axum::http::HeaderValue;

use super::redirect_uri::{Allowed, RedirectUri};
use crate::{
    admin::roles::Appointed,
    config::{self, Agreements, NoTerms, Removals, Restrictions},
    devices::cap::CapRule,
    ids::ObjectId,
};

/// Where Entra's own sign-in pages may frame ours (webview.md, "Engine").
const LOGIN_HOSTS: [&str; 4] = [
    "https://login.microsoftonline.com",
    "https://login.microsoftonline.us",
    "https://login.partner.microsoftonline.cn",
    "https://login.chinacloudapi.cn",
];

/// A tenant as requests see it.
#[derive(Debug)]
pub struct Tenant {
    /// The organization's display name.
    pub name: String,
    /// Who helps its people.
    pub support: Option<Support>,
    /// What people may do with what they agreed to.
    pub agreements: Agreements,
    /// Where a decision may be sent.
    redirect_uris: Vec<Allowed>,
    /// What happens where no policy fits.
    pub no_terms: NoTerms,
    /// Who and what may not enroll.
    pub restrictions: Restrictions,
    /// How many devices its people may have.
    pub cap: CapRule,
    /// What asking for a device's removal does.
    pub removals: Removals,
    /// Whether its people can sign in to the portal.
    pub has_portal: bool,
    /// Who may do what in the console.
    pub roles: Appointed,
    /// The Content-Security-Policy of its pages.
    pub csp: HeaderValue,
}

impl Tenant {
    /// From the configuration.
    #[must_use]
    pub fn new(tenant: &config::Tenant) -> Self {
        let mut form_action: Vec<String> =
            tenant.redirect_uris.iter().map(Allowed::csp_source).collect();
        form_action.sort();
        form_action.dedup();
        let form_action = format!("'self' {}", form_action.join(" "));
        let support = tenant.support.as_ref().map(|support| Support {
            name: support.name.as_ref().map(ToString::to_string),
            email: support.email.as_ref().map(|email| email.as_str().to_owned()),
            phone: support.phone.as_ref().map(|phone| phone.as_str().to_owned()),
            url: support.url.as_ref().map(|url| url.as_str().to_owned()),
        });
        Self {
            name: tenant.name.clone(),
            support,
            agreements: tenant.agreements,
            redirect_uris: tenant.redirect_uris.clone(),
            no_terms: tenant.no_terms,
            restrictions: tenant.restrictions.clone(),
            cap: CapRule::new(tenant),
            removals: tenant.removals,
            has_portal: tenant.sign_in.as_ref().is_some_and(|sign_in| sign_in.client().is_some()),
            roles: tenant.sign_in.as_ref().map(Appointed::new).unwrap_or_default(),
            csp: content_security_policy(
                if tenant.branding.image.is_some() { Pictures::Logo } else { Pictures::None },
                &form_action,
                Some(&tenant.authority.origin()),
            ),
        }
    }

    /// The groups that a rule of the tenant's names.
    pub fn named_groups(&self) -> impl Iterator<Item = ObjectId> {
        let licensed = self.restrictions.licensed_groups.iter().copied();
        self.cap.groups().chain(licensed)
    }

    /// A person's groups that a rule of the tenant's names: all that is kept of them.
    #[must_use]
    pub fn rule_groups(&self, groups: &[ObjectId]) -> Vec<ObjectId> {
        let mut theirs: Vec<_> =
            self.named_groups().filter(|group| groups.contains(group)).collect();
        theirs.sort_unstable();
        theirs.dedup();
        theirs
    }

    /// Whether a decision may be sent there.
    #[must_use]
    pub fn allows(&self, uri: &RedirectUri) -> bool {
        self.redirect_uris.iter().any(|allowed| allowed.matches(uri))
    }
}

/// Which pictures a page may show.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pictures {
    /// None.
    None,
    /// The organization's logo.
    Logo,
}

/// The policy of a page in the web view: one style sheet of our own, a form to ourselves whose answer
/// may be a redirect to `form_action`, framed by Windows and Entra alone.
#[must_use]
pub fn content_security_policy(
    pictures: Pictures,
    form_action: &str,
    authority: Option<&str>,
) -> HeaderValue {
    let mut ancestors = vec!["ms-appx-web:"];
    ancestors.extend(LOGIN_HOSTS);
    ancestors.extend(authority.filter(|origin| !LOGIN_HOSTS.contains(origin)));
    // `'self'` lets an operator's style sheet show pictures from here too, but there are none except
    // logos. No other host is ever asked for anything, so a picture cannot tell anybody who reads the
    // page; the terms themselves have no pictures, as the sanitizer leaves them out.
    let pictures = match pictures {
        Pictures::None => "",
        Pictures::Logo => " img-src 'self';",
    };
    let policy = format!(
        "default-src 'none'; style-src 'self';{pictures} base-uri 'none'; form-action {form_action}; \
         frame-ancestors {}",
        ancestors.join(" ")
    );
    // Schemes and origins are ASCII, as they were parsed; if not, nothing at all is allowed.
    HeaderValue::try_from(policy).unwrap_or(HeaderValue::from_static("default-src 'none'"))
}
