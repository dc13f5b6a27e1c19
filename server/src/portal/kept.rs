//! What somebody had typed when they were no longer signed in, until they are again. Short forms of the portal travel in the
//! address that they come back to; long ones and those of the console are kept in the database, sealed.
//!
//! Only a form that carries a token of ours is kept, the last one of each person, and only they get it back, on the page that
//! it is of.

use app::portal::Notice;
use base64::{Engine as _, prelude::BASE64_URL_SAFE_NO_PAD as BASE64URL};
use jiff::SignedDuration;

use super::{
    PortalError,
    posted::{Posted, owner},
    visit::Visit,
};
use crate::{app_state::App, keys::Purpose, store::query};

/// How long a form is kept.
const LIFETIME: SignedDuration = SignedDuration::from_hours(24);
/// The longest form that is kept, in bytes, as it is sent: the longest text in any alphabet.
const LONGEST: usize = 1024 * 1024;

const KEEP: &str = "INSERT INTO kept_forms (tenant_id, user_object_id, id, sealed, expires_at) \
     VALUES ($1, $2, $3, $4, $5) ON CONFLICT (tenant_id, user_object_id) DO UPDATE SET id = excluded.id, \
     sealed = excluded.sealed, expires_at = excluded.expires_at";
const FIND: &str = "SELECT sealed FROM kept_forms WHERE tenant_id = $1 AND user_object_id = $2 \
     AND id = $3 AND expires_at > $4";
/// Deletes what nobody has come back for.
pub const DELETE_OVER: &str = "DELETE FROM kept_forms WHERE expires_at <= $1";

/// Keeps a form of the page at this path; the id is for the address that its sender comes back to. `None` where it is not ours,
/// too long, or the database fails.
pub(super) async fn keep(app: &App, path: &str, posted: &Posted) -> Option<String> {
    let (tenant, user) = owner(app, posted)?;
    let id = BASE64URL.encode(app.entropy.bytes::<16>());
    let now = app.clock.now();
    let typed = [path, &posted.typed()].join("\n");
    if typed.len() > LONGEST {
        return None;
    }
    let sealed = app.keys.current().seal(Purpose::Kept, typed.as_bytes(), now, &app.entropy)?;
    let expires_at = now.saturating_add(LIFETIME).ok()?;
    let write = async {
        let mut transaction = app.store.begin().await?;
        query(KEEP)
            .bind(tenant.to_string())
            .bind(user.to_string())
            .bind(&id)
            .bind(&sealed)
            .bind(expires_at.as_millisecond())
            .execute_in(&mut transaction)
            .await?;
        transaction.commit().await
    };
    match write.await {
        Ok(()) => Some(id),
        Err(error) => {
            let error: sqlx::Error = error;
            tracing::error!(%error, "a form could not be kept; its sender has to type it again");
            None
        }
    }
}

impl Visit {
    /// What was typed before the person had to sign in again, with the notice that says so; else what the address says of
    /// where one is. Nothing else of an address gets into a form: anybody can write one.
    pub(crate) async fn kept(
        &self,
        query_text: Option<String>,
    ) -> Result<(Posted, Option<Notice>), PortalError> {
        let asked = Posted::parse(query_text.unwrap_or_default().as_bytes());
        if let Some(id) = asked.field("kept").filter(|id| !id.is_empty())
            && let Some(typed) = self.kept_under(id).await?
        {
            return Ok((typed, Some(Notice::SignedInAgain)));
        }
        Ok((asked.only(&["done", "before"]), None))
    }

    async fn kept_under(&self, id: &str) -> Result<Option<Posted>, PortalError> {
        let found = query(FIND)
            .bind(self.visitor.tenant.to_string())
            .bind(self.visitor.user.to_string())
            .bind(id)
            .bind(self.frame.now.as_millisecond());
        let Some(row) = found.fetch_optional(&self.app.store).await? else { return Ok(None) };
        let sealed: String = row.get("sealed")?;
        let typed = self.app.keys.current().unseal(Purpose::Kept, &sealed);
        let typed = typed.and_then(|typed| String::from_utf8(typed).ok());
        let here = self.frame.address.split('?').next().unwrap_or_default();
        Ok(typed.and_then(|typed| {
            let (path, typed) = typed.split_once('\n')?;
            (path == here).then(|| Posted::parse(typed.as_bytes()))
        }))
    }
}
