//! What one setting alone cannot show: of a tenant, whether it comes from the file or from the console, and of all.

use std::path::Path;

use super::{Config, ConfigError, Tenant, webhooks};

/// A setting of a tenant's that cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{key}: {expected}")]
pub struct Wrong {
    /// The key in the tenant's table, such as `cap_override[1].cap`.
    pub key: String,
    /// What is wrong and what was expected.
    pub expected: String,
}

fn wrong(key: impl Into<String>, expected: impl Into<String>) -> Result<(), Wrong> {
    Err(Wrong { key: key.into(), expected: expected.into() })
}

impl Config {
    pub(super) fn check(&self, file: &Path) -> Result<(), ConfigError> {
        let fail = |key: String, expected: String| {
            Err(ConfigError::Setting { file: file.to_owned(), key, expected })
        };
        if self.tenants.is_empty() {
            return fail("tenant".into(), "expected at least one [[tenant]]".into());
        }
        if let Some(path) = self.themes.path.as_ref().filter(|path| !path.is_dir()) {
            let expected = format!("expected a folder; there is none at {}", path.display());
            return fail("themes.path".into(), expected);
        }
        for (n, tenant) in self.tenants.iter().enumerate() {
            let checked = tenant.check().and_then(|()| tenant.check_among(&self.tenants[..n]));
            if let Err(Wrong { key, expected }) = checked {
                return fail(format!("tenant[{n}].{key}"), expected);
            }
        }
        Ok(())
    }
}

impl Tenant {
    /// Whether its settings fit each other.
    ///
    /// # Errors
    /// The first that does not.
    pub fn check(&self) -> Result<(), Wrong> {
        if self.name.trim().is_empty() {
            return wrong("name", "expected the organization's name");
        }
        if self.audiences.is_empty() || self.audiences.iter().any(String::is_empty) {
            return wrong("audiences", "expected at least one audience, none of them empty");
        }
        if self.redirect_uris.is_empty() {
            return wrong("redirect_uris", "expected at least one entry, or leave it out");
        }
        if !self.terms.is_dir() {
            let expected = format!("expected a folder; there is none at {}", self.terms.display());
            return wrong("terms", expected);
        }
        let shares = self.sign_in.as_ref().filter(|sign_in| sign_in.multi_tenant);
        if shares.is_some_and(|s| s.client_id.is_none() || s.client_secret_file.is_none()) {
            let expected = "expected client_id and client_secret_file beside it";
            return wrong("sign_in.multi_tenant", expected);
        }
        if self.graph.as_ref().is_some_and(|graph| graph.root(&self.authority).is_none()) {
            let expected =
                "expected the origin of Microsoft Graph; that of this authority is not known";
            return wrong("graph.root", expected);
        }
        if self.removals.most_pending == 0 {
            return wrong("removals.most_pending", "expected 1 or more");
        }
        for (k, cap) in self.cap_overrides.iter().enumerate() {
            if cap.group.is_some() == cap.user.is_some() {
                return wrong(format!("cap_override[{k}]"), "expected either `group` or `user`");
            }
            let earlier = &self.cap_overrides[..k];
            if earlier.iter().any(|c| (c.group, c.user) == (cap.group, cap.user)) {
                let expected = "stands twice; expected one cap for a group or user";
                return wrong(format!("cap_override[{k}]"), expected);
            }
        }
        webhooks::check(&self.webhooks)
            .or_else(|(k, key, expected)| wrong(format!("webhook[{k}].{key}"), expected))
    }

    /// Whether it fits those before it.
    fn check_among(&self, earlier: &[Self]) -> Result<(), Wrong> {
        if earlier.iter().any(|other| other.id == self.id) {
            return wrong("id", "stands twice; expected one [[tenant]] an id");
        }
        let shared = |other: &Self| {
            self.sign_in.as_ref().zip(other.sign_in.as_ref()).is_some_and(|(this, that)| {
                (this.multi_tenant, &this.client_id, &self.authority)
                    == (that.multi_tenant, &that.client_id, &other.authority)
                    && this.multi_tenant
                    && this.client_secret_file != that.client_secret_file
            })
        };
        if earlier.iter().any(shared) {
            return wrong(
                "sign_in.client_secret_file",
                "expected the same file as the other tenants of this client have",
            );
        }
        Ok(())
    }
}
