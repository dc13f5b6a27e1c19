//! Who a request is from: somebody who has signed in.

use jiff::tz::TimeZone;
use serde::{Deserialize, Serialize};
use tower_sessions::{Session, session};

use super::{browser::Browser, table::VISITOR};
use app::portal::Section;

use crate::{
    admin::{
        self,
        roles::{Role, Roles},
    },
    app_state::App,
    audit::Actor,
    clock::Entropy,
    ids::{ObjectId, SessionId, TenantId},
    sign_in::provider::Identified,
};

/// Somebody who has signed in. It is made at the sign-in, and does not change.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Visitor {
    /// The session.
    pub session: SessionId,
    /// The person's tenant.
    pub tenant: TenantId,
    /// The person.
    pub user: ObjectId,
    /// The display name.
    pub name: Option<String>,
    /// The account, such as a user principal name.
    pub account: Option<String>,
    /// The person's groups, for caps and audiences; `None` where the provider does not tell.
    pub groups: Option<Vec<ObjectId>>,
    /// The app roles that the provider tells.
    #[serde(default)]
    pub roles: Vec<Role>,
    /// The name of the person's time zone, where the provider tells it.
    pub zone: Option<String>,
    /// The ID token, for signing out at the provider.
    pub id_token: Option<String>,
    /// With which browser.
    pub browser: Browser,
}

impl Visitor {
    /// Who has signed in, with which browser.
    #[must_use]
    pub fn new(who: Identified, browser: Browser, entropy: &Entropy) -> Self {
        let Identified { tenant, user, name, account, groups, roles, zone, id_token, .. } = who;
        let session = SessionId::random(entropy);
        Self { session, tenant, user, name, account, groups, roles, zone, id_token, browser }
    }

    /// Whose session this is, if somebody's.
    ///
    /// # Errors
    /// Where the database fails.
    pub async fn of(session: &Session) -> Result<Option<Self>, session::Error> {
        session.get(VISITOR).await
    }

    /// Begins a session, with an id that nobody has seen before; one that the browser had is over.
    ///
    /// # Errors
    /// Where the database fails.
    pub async fn begin(&self, session: &Session) -> Result<(), session::Error> {
        session.clear().await;
        session.cycle_id().await?;
        session.insert(VISITOR, self).await?;
        session.save().await
    }

    /// The name to greet the person with.
    #[must_use]
    pub fn display_name(&self) -> String {
        self.name.clone().or_else(|| self.account.clone()).unwrap_or_else(|| self.user.to_string())
    }

    /// What the person may do in the console, as the configuration and the sign-in say.
    #[must_use]
    pub fn roles(&self, app: &App) -> Roles {
        let tenant = app.tenants.get(&self.tenant);
        tenant.map(|tenant| tenant.roles.roles(self.user, &self.roles)).unwrap_or_default()
    }

    /// The sections of the console that the person may open.
    #[must_use]
    pub fn sections(&self, app: &App) -> Vec<Section> {
        let roles = self.roles(app);
        let may_open = |section: &Section| roles.may(admin::right_to_open(*section));
        Section::ALL.into_iter().filter(may_open).collect()
    }

    /// The person as the log of acts names them.
    #[must_use]
    pub fn actor(&self) -> Actor {
        let name = self.account.clone().unwrap_or_else(|| self.display_name());
        Actor { user: Some(self.user), name }
    }

    /// The person's time zone; UTC where it is not known.
    #[must_use]
    pub fn time_zone(&self) -> TimeZone {
        let named = self.zone.as_deref().and_then(|zone| TimeZone::get(zone).ok());
        named.unwrap_or(TimeZone::UTC)
    }
}
