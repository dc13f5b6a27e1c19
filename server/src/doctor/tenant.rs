//! Checks of what each tenant has: terms, the authority behind its tokens, webhooks.

use jiff::Timestamp;
use url::Url;

use super::{Check, Finding};
use crate::{
    compliance::{
        outbox::ReportState,
        pace::{self, Trouble},
        status,
    },
    config::{self, NoTerms, Webhook},
    findings::{Checked as _, because},
    identity::{fetch::Fetcher, keys},
    ids::TenantId,
    store::{Store, named},
    terms::{self, folder},
    webhooks::{Endpoint, secrets},
};

/// Whether the folder can be published, and a policy is in force then.
pub async fn terms(tenant: &config::Tenant, store: Option<&Store>, now: Timestamp) -> Finding {
    const CHECK: Check = Check::Terms;
    let in_force = match store {
        Some(store) => terms::rehearse(store, tenant.id, &tenant.terms, now).await,
        None => folder::read(&tenant.terms).map_err(Into::into).map(|policies| {
            let in_force = policies.iter().filter(|policy| policy.file.effective <= now).count();
            i64::try_from(in_force).unwrap_or(i64::MAX)
        }),
    };
    let folder = tenant.terms.display();
    match (in_force, tenant.no_terms) {
        (Err(error), _) => {
            CHECK.failed(because(&error), "put the file right; until then no start succeeds")
        }
        (Ok(0), NoTerms::Continue) => CHECK.warning(
            format!("no policy of {folder} is in force: people go on without seeing terms"),
            "add a policy whose `effective` has come, if they should",
        ),
        (Ok(0), NoTerms::Refuse) => CHECK.failed(
            format!(
                "no policy of {folder} is in force, and no_terms = \"refuse\": nobody can enroll"
            ),
            "add a policy whose `effective` has come",
        ),
        (Ok(1), _) => CHECK.ok("1 policy is in force"),
        (Ok(count), _) => CHECK.ok(format!("{count} policies are in force")),
    }
}

async fn metadata(tenant: &config::Tenant, fetcher: &Fetcher) -> Result<(String, Url), Finding> {
    let discovery = tenant.authority.discovery(tenant.id);
    keys::look_at_metadata(fetcher, &discovery, tenant.id).await.map_err(|error| {
        Check::Authority.failed(
            because(&error),
            "see whether tenant.id and tenant.authority are right and this machine can reach it",
        )
    })
}

/// Whether the authority says who issues this tenant's tokens, and that is the tenant's own issuer.
pub async fn authority(tenant: &config::Tenant, fetcher: &Fetcher) -> Finding {
    let issuer = match metadata(tenant, fetcher).await {
        Ok((issuer, _)) => issuer,
        Err(finding) => return finding,
    };
    if issuer.contains(&tenant.id.to_string()) {
        return Check::Authority.ok(format!("tokens are issued by {issuer}"));
    }
    Check::Authority.failed(
        format!("{} names the issuer {issuer}, which is not this tenant's", tenant.authority),
        "set tenant.authority to the address of Entra in this tenant's cloud",
    )
}

/// Whether the authority has keys that this tenant's tokens can be signed with.
pub async fn signing_keys(tenant: &config::Tenant, fetcher: &Fetcher) -> Finding {
    const CHECK: Check = Check::SigningKeys;
    let (issuer, jwks_uri) = match metadata(tenant, fetcher).await {
        Ok(found) => found,
        Err(finding) => return Finding { check: CHECK, ..finding },
    };
    match keys::look_at_keys(fetcher, &jwks_uri, &issuer, tenant.id).await {
        Ok(0) => CHECK.failed(
            format!("{jwks_uri} has no RSA key for this issuer"),
            "set tenant.authority to the address of Entra in this tenant's cloud",
        ),
        Ok(1) => CHECK.ok("1 key"),
        Ok(count) => CHECK.ok(format!("{count} keys")),
        Err(error) => CHECK.failed(because(&error), "see whether this machine can reach it"),
    }
}

/// Whether Entra is told of devices' compliance, and what waits.
pub async fn compliance(tenant: TenantId, store: Option<&Store>) -> Finding {
    const CHECK: Check = Check::Compliance;
    let Some(store) = store else {
        return CHECK.skipped("how it is reported to Entra is in the database");
    };
    let found =
        async { Ok((pace::health(store, tenant).await?, status::counts(store, tenant).await?)) };
    let (health, counts) = match found.await {
        Ok(found) => found,
        Err(error) => {
            let error: sqlx::Error = error;
            return CHECK.failed(because(&error), "see what is wrong with the database");
        }
    };
    let of = |wanted: &[ReportState]| -> i64 {
        counts.iter().filter(|(state, _)| wanted.contains(state)).map(|(_, devices)| devices).sum()
    };
    let waiting = of(&[ReportState::Waiting, ReportState::Unreachable]);
    let in_vain = of(&[ReportState::NotFound, ReportState::Refused, ReportState::Rejected]);
    let what = format!(
        "{} devices are reported to Entra, {waiting} wait, {in_vain} are not known there or refused",
        of(&[ReportState::Reported])
    );
    let look = "the console says why and what to do, at /admin/compliance";
    match health.trouble.filter(|trouble| *trouble != Trouble::HeldBack) {
        Some(trouble) => {
            let error = health.error.unwrap_or_default();
            let trouble = named::name(&trouble);
            CHECK
                .warning(format!("nothing is reported to Entra ({trouble}: {error}); {what}"), look)
        }
        None if in_vain > 0 => CHECK.warning(what, look),
        None => CHECK.ok(what),
    }
}

/// Whether a webhook has a secret: without one nothing is delivered.
pub async fn webhook(
    tenant: TenantId,
    webhook: &Webhook,
    store: Option<&Store>,
    now: Timestamp,
) -> Finding {
    const CHECK: Check = Check::Webhook;
    let id = &webhook.id;
    if webhook.disabled {
        return CHECK.skipped(format!("{id} is disabled: its events wait"));
    }
    let Some(store) = store else {
        return CHECK.skipped(format!("{id}: its secret is in the database"));
    };
    let endpoint = Endpoint { tenant, webhook: id.clone() };
    match secrets::good(store, &endpoint, now).await {
        Ok(secrets) if secrets.is_empty() => CHECK.failed(
            format!("{id} has no secret: nothing is delivered"),
            format!(
                "run: vestibule webhooks secret --config FILE --webhook {id} --tenant {tenant}"
            ),
        ),
        Ok(_) => CHECK.ok(format!("{id} has a secret")),
        Err(error) => CHECK.failed(because(&error), "see what is wrong with the database"),
    }
}
