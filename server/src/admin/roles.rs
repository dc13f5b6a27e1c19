//! Who may do what in the console (design.md, `[tenant.sign_in]`).
//!
//! A role comes from the configuration, by object id, or from the provider, as an app role of the portal's
//! client. Who has several may do what any of them may.

use serde::{Deserialize, Serialize};

use crate::{config::SignIn, ids::ObjectId};

/// What somebody is to the tenant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// Reads and changes everything.
    Administrator,
    /// Reads everything and exports it; changes nothing.
    Auditor,
    /// Sees the devices and decisions of the people who ask for help.
    HelpDesk,
}

impl Role {
    /// All of them, the one that may do most first.
    pub const ALL: [Self; 3] = [Self::Administrator, Self::Auditor, Self::HelpDesk];

    /// The app role's value in the token's `roles`.
    #[must_use]
    pub fn app_role(self) -> &'static str {
        match self {
            Self::Administrator => "Vestibule.Administrator",
            Self::Auditor => "Vestibule.Auditor",
            Self::HelpDesk => "Vestibule.HelpDesk",
        }
    }

    /// The reverse of [`Role::app_role`].
    #[must_use]
    pub fn of_app_role(value: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.app_role() == value)
    }
}

/// What a page of the console needs. Each route names one, and a test asks every route as every role.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Right {
    /// To come in at all.
    Enter,
    /// To read terms and settings, and the log of what administrators did.
    Read,
    /// To find people, their devices and decisions.
    Help,
    /// To change terms and settings.
    Change,
}

/// The roles that somebody has.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Roles(Vec<Role>);

impl Roles {
    /// Whether these roles are enough.
    #[must_use]
    pub fn may(&self, right: Right) -> bool {
        let has = |role| self.0.contains(&role);
        match right {
            Right::Enter | Right::Help => !self.0.is_empty(),
            Right::Read => has(Role::Administrator) || has(Role::Auditor),
            Right::Change => has(Role::Administrator),
        }
    }

    /// The one that may do most.
    #[must_use]
    pub fn first(&self) -> Option<Role> {
        self.0.first().copied()
    }
}

/// Who has which role by the configuration.
#[derive(Debug, Clone, Default)]
pub struct Appointed([Vec<ObjectId>; 3]);

impl Appointed {
    /// From the configuration.
    #[must_use]
    pub fn new(sign_in: &SignIn) -> Self {
        Self([&sign_in.administrators, &sign_in.auditors, &sign_in.help_desk].map(Clone::clone))
    }

    /// The roles of a person whose token names these app roles.
    #[must_use]
    pub fn roles(&self, user: ObjectId, told: &[Role]) -> Roles {
        let appointed = |role: &Role| {
            told.contains(role)
                || Role::ALL.iter().zip(&self.0).any(|(r, ids)| r == role && ids.contains(&user))
        };
        Roles(Role::ALL.into_iter().filter(appointed).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::Entropy;

    #[test]
    fn roles_come_from_the_configuration_and_from_the_token() {
        let [ada, grace, eve] = [(); 3].map(|()| ObjectId::random(&Entropy::system()));
        let appointed = Appointed([vec![ada], vec![ada, grace], vec![]]);
        assert_eq!(appointed.roles(ada, &[]).0, [Role::Administrator, Role::Auditor]);
        assert_eq!(appointed.roles(grace, &[Role::HelpDesk]).0, [Role::Auditor, Role::HelpDesk]);
        assert_eq!(appointed.roles(eve, &[]).0, []);
        assert_eq!(appointed.roles(eve, &[Role::Administrator]).0, [Role::Administrator]);
    }

    #[test]
    fn each_role_may_do_its_own_and_no_more() {
        let may = |role| {
            [Right::Enter, Right::Read, Right::Help, Right::Change]
                .map(|right| Roles(vec![role]).may(right))
        };
        assert_eq!(may(Role::Administrator), [true; 4]);
        assert_eq!(may(Role::Auditor), [true, true, true, false]);
        assert_eq!(may(Role::HelpDesk), [true, false, true, false]);
        assert!(!Roles::default().may(Right::Enter));
    }

    #[test]
    fn an_app_role_is_read_as_it_is_written() {
        for role in Role::ALL {
            assert_eq!(Role::of_app_role(role.app_role()), Some(role));
        }
        assert_eq!(Role::of_app_role("administrator"), None);
    }
}
