//! What somebody had typed when they were no longer signed in, until they are again: short forms travel in the address that they
//! come back to, long ones are kept in the database, sealed.
//!
//! Only a form that carries a token of ours is kept, once for each token, so nobody can fill the database.

use app::portal::Notice;
use jiff::SignedDuration;

use super::{
    PortalError,
    posted::{Posted, token_id},
    visit::Visit,
};
use crate::{app_state::App, keys::Purpose, store::query};

/// How long a form is kept.
const LIFETIME: SignedDuration = SignedDuration::from_hours(24);

const KEEP: &str = "INSERT INTO kept_forms (id, sealed, expires_at) VALUES ($1, $2, $3) \
     ON CONFLICT (id) DO UPDATE SET sealed = excluded.sealed, expires_at = excluded.expires_at";
const FIND: &str = "SELECT sealed FROM kept_forms WHERE id = $1 AND expires_at > $2";
/// Deletes what nobody has come back for.
pub const DELETE_OVER: &str = "DELETE FROM kept_forms WHERE expires_at <= $1";

/// Keeps a form; the id is for the address that its sender comes back to. `None` where it is not ours, or the database fails.
pub(super) async fn keep(app: &App, posted: &Posted) -> Option<String> {
    // It stands sealed in the token, so nobody else knows it.
    let id = token_id(app, posted)?;
    let now = app.clock.now();
    let typed = posted.typed();
    let sealed = app.keys.current().seal(Purpose::Kept, typed.as_bytes(), now, &app.entropy)?;
    let expires_at = now.saturating_add(LIFETIME).ok()?;
    let write = async {
        let mut transaction = app.store.begin().await?;
        let keep = query(KEEP).bind(&id).bind(&sealed).bind(expires_at.as_millisecond());
        keep.execute_in(&mut transaction).await?;
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
    /// An address's query, or what was typed before the person had to sign in again, with the notice that says so.
    pub(crate) async fn kept(
        &self,
        query_text: Option<String>,
    ) -> Result<(Posted, Option<Notice>), PortalError> {
        let asked = Posted::parse(query_text.unwrap_or_default().as_bytes());
        let Some(id) = asked.field("kept") else { return Ok((asked, None)) };
        if id.is_empty() {
            return Ok((asked, Some(Notice::SignedInAgain)));
        }
        let now = self.frame.now.as_millisecond();
        let row = query(FIND).bind(id).bind(now).fetch_optional(&self.app.store).await?;
        let sealed: Option<String> = row.map(|row| row.get("sealed")).transpose()?;
        let typed = sealed.and_then(|s| self.app.keys.current().unseal(Purpose::Kept, &s));
        Ok(match typed {
            Some(typed) => (Posted::parse(&typed), Some(Notice::SignedInAgain)),
            None => (asked, None),
        })
    }
}
