//! The demo's world: two tenants, their people, their terms, and the configuration that says so. One client
//! signs in the people of both.

use std::{
    fmt::Write as _,
    fs, io,
    net::SocketAddr,
    path::{Path, PathBuf},
};

use super::Addresses;
use crate::ids::TenantId;

/// The audience of the tokens that Windows brings: the client id of the MDM application.
pub const AUDIENCE: &str = "0f7f8e1c-3c0f-4a51-9d0b-5f0f6f3b8a11";

/// The client id of the portal.
pub const PORTAL_CLIENT: &str = "7c2b5f9d-4e81-4d06-b3fa-28c1e9d0a746";

/// The file with its secret.
const SECRET: &str = "portal-secret";

/// An organization.
#[derive(Debug)]
pub struct Tenant {
    /// The tenant id.
    pub id: &'static str,
    /// The organization's name.
    pub name: &'static str,
    /// The folder of its terms.
    terms: &'static str,
    /// What stands in its `[tenant.branding]`.
    branding: &'static str,
    /// What stands in its `[tenant.support]`.
    support: &'static str,
    /// How many devices a person may have.
    pub device_cap: usize,
    /// The oldest Windows that it takes.
    pub minimum_os_version: Option<&'static str>,
    /// The object id of the group that everybody is in.
    pub everybody: &'static str,
    /// Its people.
    pub users: &'static [User],
}

impl Tenant {
    /// The id, parsed.
    pub fn id(&self) -> Option<TenantId> {
        self.id.parse().ok()
    }
}

/// Somebody who works there.
#[derive(Debug)]
pub struct User {
    /// The object id.
    pub id: &'static str,
    /// The display name.
    pub name: &'static str,
    /// The user principal name.
    pub upn: &'static str,
    /// The time zone that the ID token names.
    pub zone: Option<&'static str>,
    /// Whether they are an administrator of the console.
    pub administrator: bool,
}

/// Somebody, and where they work.
#[derive(Debug, Clone, Copy)]
pub struct Person {
    /// The organization.
    pub tenant: &'static Tenant,
    /// The person.
    pub user: &'static User,
}

impl Person {
    /// By user principal name.
    pub fn find(upn: &str) -> Option<Self> {
        Self::all().find(|person| person.user.upn == upn)
    }

    /// Everybody of an organization.
    pub fn of(tenant: &'static Tenant) -> impl Iterator<Item = Self> {
        tenant.users.iter().map(move |user| Self { tenant, user })
    }

    /// Everybody.
    pub fn all() -> impl Iterator<Item = Self> {
        ALL.iter().flat_map(Self::of)
    }
}

/// The organizations.
pub const ALL: &[Tenant] = &[
    Tenant {
        id: "6babcaad-604b-40ac-a9d7-9fd97c0b779f",
        name: "Contoso",
        terms: "contoso",
        branding: "",
        support: "name = \"Contoso IT Help\"\nemail = \"help@contoso.com\"\n\
                  phone = \"+1 425 555 0100\"\nurl = \"https://help.contoso.com/\"\n",
        device_cap: 15,
        minimum_os_version: None,
        everybody: "5d3f2f0e-8a4c-4b7e-9f54-2f6b0a1d7c93",
        users: &[
            User {
                id: "b3c1a7de-52f4-4c0b-8d1e-7a96e0f4c215",
                name: "Lena Hofer",
                upn: "lena.hofer@contoso.com",
                zone: Some("Europe/Berlin"),
                administrator: false,
            },
            User {
                id: "1e9d84b2-0c6f-4f3a-b7a5-d4c80e2f9617",
                name: "Omar Haddad",
                upn: "omar.haddad@contoso.com",
                zone: None,
                administrator: false,
            },
            User {
                id: "c75f0e39-6b1d-4e82-a0f4-93d2b8c7514e",
                name: "Claire Moreau",
                upn: "claire.moreau@contoso.com",
                zone: None,
                administrator: true,
            },
        ],
    },
    Tenant {
        id: "e2c7d9a4-1b58-4f06-8c3d-5a90f7b6e821",
        name: "Fabrikam",
        terms: "fabrikam",
        branding: "logo = \"branding/fabrikam.png\"\naccent = \"#5b2d8e\"\n",
        support: "",
        // So small that it is soon reached.
        device_cap: 2,
        minimum_os_version: Some("10.0.19045"),
        everybody: "9a41c6d8-f7e2-4350-b6c9-0e8d5b27f31a",
        users: &[
            User {
                id: "47a6e2f1-d930-4b8c-95e7-c1f20d8b6a34",
                name: "Jonas Weber",
                upn: "jonas.weber@fabrikam.com",
                zone: None,
                administrator: false,
            },
            User {
                id: "f08b5d6c-3e27-4a91-8f4d-6b9c2e1a70d5",
                name: "Amira Saleh",
                upn: "amira.saleh@fabrikam.com",
                zone: None,
                administrator: true,
            },
        ],
    },
];

/// The files of `demo/terms`, by path.
macro_rules! terms {
    ($($path:literal),* $(,)?) => {
        [$(($path, include_str!(concat!("../../../demo/terms/", $path)))),*]
    };
}

const TERMS: [(&str, &str); 11] = terms![
    "contoso/company-devices/policy.toml",
    "contoso/company-devices/ar-SA.md",
    "contoso/company-devices/de-DE.md",
    "contoso/company-devices/en-US.md",
    "contoso/personal-devices/policy.toml",
    "contoso/personal-devices/ar-SA.md",
    "contoso/personal-devices/de-DE.md",
    "contoso/personal-devices/en-US.md",
    "fabrikam/device-use/policy.toml",
    "fabrikam/device-use/de-DE.md",
    "fabrikam/device-use/en-US.md",
];

/// The one logo.
const LOGO: (&str, &[u8]) =
    ("branding/fabrikam.png", include_bytes!("../../../demo/branding/fabrikam.png"));

/// Writes the terms, the logo, the portal's secret and the configuration to a folder; returns the
/// configuration's path.
pub fn write(
    folder: &Path,
    listen: SocketAddr,
    addresses: &Addresses,
    secret: &str,
) -> io::Result<PathBuf> {
    fs::write(folder.join(SECRET), secret)?;
    let terms = TERMS.map(|(path, content)| (format!("terms/{path}"), content.as_bytes()));
    for (path, content) in terms.into_iter().chain([(LOGO.0.to_owned(), LOGO.1)]) {
        let path = folder.join(path);
        fs::create_dir_all(path.parent().unwrap_or(folder))?;
        fs::write(path, content)?;
    }
    let Addresses { product, issuer, .. } = addresses;
    let mut text = format!(
        "[server]\nlisten = \"{listen}\"\npublic_url = \"{product}\"\n\n\
         [database]\nurl = \"sqlite://vestibule.db\"\n\n\
         [keys]\npath = \"keys.json\"\n"
    );
    for tenant in ALL {
        let Tenant { id, name, terms, branding, support, device_cap, minimum_os_version, .. } =
            tenant;
        let administrators = tenant.users.iter().filter(|user| user.administrator);
        let administrators: Vec<&str> = administrators.map(|user| user.id).collect();
        let _ = write!(
            text,
            "\n[[tenant]]\nid = \"{id}\"\nname = \"{name}\"\nauthority = \"{issuer}\"\n\
             audiences = [\"{AUDIENCE}\"]\nterms = \"terms/{terms}\"\ndevice_cap = {device_cap}\n\
             [tenant.branding]\n{branding}[tenant.support]\n{support}\
             [tenant.sign_in]\nclient_id = \"{PORTAL_CLIENT}\"\n\
             client_secret_file = \"{SECRET}\"\nmulti_tenant = true\n\
             administrators = {administrators:?}\n"
        );
        if let Some(minimum) = minimum_os_version {
            let _ = write!(text, "[tenant.restrictions]\nminimum_os_version = \"{minimum}\"\n");
        }
    }
    let file = folder.join("vestibule.toml");
    fs::write(&file, text)?;
    Ok(file)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{config::Config, ids::ObjectId};

    fn files_in(folder: &Path, all: &mut Vec<PathBuf>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() { files_in(&path, all) } else { all.push(path) }
        }
    }

    #[test]
    fn every_file_of_the_terms_is_embedded() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../demo/terms");
        let mut files = Vec::new();
        files_in(&folder, &mut files);
        let mut found: Vec<_> =
            files.iter().map(|f| f.strip_prefix(&folder).unwrap().to_str().unwrap()).collect();
        let mut embedded: Vec<_> = TERMS.iter().map(|(path, _)| *path).collect();
        found.sort_unstable();
        embedded.sort_unstable();
        assert_eq!(found, embedded);
    }

    #[test]
    fn the_configuration_is_one_that_the_product_takes() {
        let folder = tempfile::tempdir().unwrap();
        let addresses = Addresses {
            simulator: "http://127.0.0.1:8080".into(),
            product: "http://127.0.0.1:8081".into(),
            issuer: "http://127.0.0.1:8082".into(),
        };
        let file =
            write(folder.path(), "127.0.0.1:8081".parse().unwrap(), &addresses, "s").unwrap();
        let config = Config::load(&file, std::iter::empty()).unwrap();
        let names: Vec<_> = config.tenants.iter().map(|tenant| tenant.name.as_str()).collect();
        assert_eq!(names, ["Contoso", "Fabrikam"]);
        let branding = config.tenants.iter().map(|tenant| &tenant.branding);
        let logos: Vec<_> = branding.map(|branding| branding.image.is_some()).collect();
        assert_eq!(logos, [false, true]);
        let sign_ins = config.tenants.iter().filter_map(|tenant| tenant.sign_in.as_ref());
        assert!(sign_ins.clone().all(|sign_in| sign_in.multi_tenant));
        assert!(sign_ins.clone().all(|sign_in| sign_in.administrators.len() == 1));
        assert_eq!(
            sign_ins.map(|sign_in| sign_in.secret().unwrap()).collect::<Vec<_>>(),
            ["s", "s"]
        );
    }

    #[test]
    fn all_ids_are_guids_and_stand_once() {
        let groups = ALL.iter().map(|tenant| tenant.everybody);
        let users = Person::all().map(|person| person.user.id);
        let tenants = ALL.iter().map(|tenant| tenant.id);
        let mut ids: Vec<_> = groups.chain(users).chain(tenants).collect();
        let all = ids.len();
        assert!(ids.iter().all(|id| id.parse::<ObjectId>().is_ok()));
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), all);
    }
}
