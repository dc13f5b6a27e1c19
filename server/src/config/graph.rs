//! `[tenant.graph]`: how Microsoft Graph is asked for what a token leaves out, and told about devices.

use std::path::{Path, PathBuf};

use serde::Deserialize;
use url::Url;

use super::{Authority, ClientSecret, Wrong, is_safe_origin};

/// `[tenant.graph]`
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(try_from = "Lines")]
pub struct Graph {
    /// The client id of the application that asks.
    pub client_id: String,
    /// What it shows who it is with.
    pub credential: CredentialSource,
    /// Where Graph is, where the authority does not say it.
    pub root: Option<GraphRoot>,
    /// What the tenant has chosen about it.
    pub rules: GraphRules,
}

/// What a tenant has chosen about Graph.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct GraphRules {
    /// What happens to somebody whose groups are not in their token when Graph cannot be asked.
    pub groups_unreachable: GroupsUnreachable,
    /// Whether Entra is told what the MDM says about devices' compliance.
    pub compliance: ReportCompliance,
    /// What becomes of Entra's device once it is removed here, where compliance is reported.
    pub removed_devices: RemovedDevices,
}

/// Where an application has what it shows who it is with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CredentialSource {
    /// A file with a client secret.
    SecretFile(PathBuf),
    /// Files with a certificate and its private key, in PEM.
    CertificateFiles {
        /// The certificate.
        certificate: PathBuf,
        /// Its private key.
        private_key: PathBuf,
    },
    /// A client secret that was set in the console.
    Secret(ClientSecret),
    /// A certificate and its private key in PEM, one after the other, that were set in the console.
    Certificate(ClientSecret),
    /// What was set in the console was sealed with another key file.
    Unreadable,
}

/// What happens to somebody whose groups are not in their token when Graph cannot be asked for them.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum GroupsUnreachable {
    /// The Terms of Use page says that it failed, and they try again: nobody agrees to terms that are not theirs.
    #[default]
    Refuse,
    /// They go on as if they were in no group.
    Without,
}

/// Whether Entra is told what the MDM says about devices' compliance.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ReportCompliance {
    /// It stays here.
    #[default]
    Keep,
    /// Entra is told. The application needs `Device.ReadWrite.All`, and Microsoft's approval as an MDM (protocol.md §6).
    Report,
}

/// What becomes of Entra's device once it is removed here, where compliance is reported.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RemovedDevices {
    /// It stays in Entra, neither managed nor compliant.
    #[default]
    Keep,
    /// It is deleted there, too.
    Delete,
}

/// The origin of Microsoft Graph in one of the clouds.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub struct GraphRoot(String);

/// Microsoft Graph in each of the clouds (Microsoft, "National cloud deployments").
const MICROSOFTS: [&str; 4] = [
    "https://graph.microsoft.com",
    "https://graph.microsoft.us",
    "https://dod-graph.microsoft.us",
    "https://microsoftgraph.chinacloudapi.cn",
];

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Lines {
    client_id: String,
    client_secret_file: Option<PathBuf>,
    certificate_file: Option<PathBuf>,
    private_key_file: Option<PathBuf>,
    root: Option<GraphRoot>,
    #[serde(default)]
    groups_unreachable: GroupsUnreachable,
    #[serde(default)]
    compliance: ReportCompliance,
    #[serde(default)]
    removed_devices: RemovedDevices,
}

impl TryFrom<Lines> for Graph {
    type Error = &'static str;
    fn try_from(lines: Lines) -> Result<Self, Self::Error> {
        if lines.client_id.trim().is_empty() {
            return Err("expected the application's id as `client_id`");
        }
        let files = (lines.client_secret_file, lines.certificate_file, lines.private_key_file);
        let credential = match files {
            (Some(secret), None, None) => CredentialSource::SecretFile(secret),
            (None, Some(certificate), Some(private_key)) => {
                CredentialSource::CertificateFiles { certificate, private_key }
            }
            _ => {
                return Err("expected either `client_secret_file`, or `certificate_file` and \
                            `private_key_file`");
            }
        };
        let Lines { client_id, root, groups_unreachable, compliance, removed_devices, .. } = lines;
        let rules = GraphRules { groups_unreachable, compliance, removed_devices };
        Ok(Self { client_id, credential, root, rules })
    }
}

impl Graph {
    /// What the console sets: its texts, and the credential that was set beside them.
    ///
    /// # Errors
    /// The key that cannot be used so, and what was expected. The key is `graph` where something is missing.
    pub fn of_console(
        client_id: &str,
        credential: Option<CredentialSource>,
        root: Option<&str>,
        rules: GraphRules,
    ) -> Result<Self, Wrong> {
        let wrong = |key: &str, expected: &str| Wrong {
            key: key.to_owned(),
            expected: expected.to_owned(),
        };
        let client_id = client_id.trim();
        if client_id.is_empty() || client_id.len() > 200 {
            return Err(wrong("graph.client_id", "expected the application's id"));
        }
        let credential = credential.ok_or_else(|| {
            wrong("graph", "expected a client secret or a certificate beside the client id")
        })?;
        let root = root.map(|root| GraphRoot::try_from(root.to_owned())).transpose();
        let root = root.map_err(|expected| wrong("graph.root", expected))?;
        Ok(Self { client_id: client_id.to_owned(), credential, root, rules })
    }

    /// Where Graph is for tenants of this authority.
    #[must_use]
    pub fn root(&self, authority: &Authority) -> Option<GraphRoot> {
        self.root.clone().or_else(|| GraphRoot::beside(authority))
    }

    pub(super) fn resolve(&mut self, folder: &Path) {
        match &mut self.credential {
            CredentialSource::SecretFile(secret) => *secret = folder.join(&secret),
            CredentialSource::CertificateFiles { certificate, private_key } => {
                *certificate = folder.join(&certificate);
                *private_key = folder.join(&private_key);
            }
            _ => {}
        }
    }
}

impl GraphRoot {
    /// Graph in the cloud that an authority belongs to (Microsoft, "National cloud deployments"). One authority
    /// serves two clouds of the US government: tenants of the Department of Defense set `root`.
    #[must_use]
    pub fn beside(authority: &Authority) -> Option<Self> {
        let root = match authority.origin().as_str() {
            "https://login.microsoftonline.com" => "https://graph.microsoft.com",
            "https://login.microsoftonline.us" => "https://graph.microsoft.us",
            "https://login.partner.microsoftonline.cn" | "https://login.chinacloudapi.cn" => {
                "https://microsoftgraph.chinacloudapi.cn"
            }
            _ => return None,
        };
        Some(Self(root.to_owned()))
    }

    /// Whether it is one of Microsoft's own (Microsoft, "National cloud deployments").
    #[must_use]
    pub fn is_microsofts(&self) -> bool {
        MICROSOFTS.contains(&self.0.as_str())
    }

    /// The address of a path of Graph's.
    #[must_use]
    pub fn address(&self, path: &str) -> String {
        format!("{}{path}", self.0)
    }

    /// The scope of all permissions that the application was given at Graph.
    #[must_use]
    pub fn default_scope(&self) -> String {
        self.address("/.default")
    }

    /// The path and query of an address, where that is here.
    #[must_use]
    pub fn path_of<'a>(&self, address: &'a str) -> Option<&'a str> {
        let rest = address.strip_prefix(&self.0).filter(|rest| rest.starts_with('/'))?;
        let url = Url::parse(address).ok()?;
        (url.origin().ascii_serialization() == self.0).then_some(rest)
    }
}

impl TryFrom<String> for GraphRoot {
    type Error = &'static str;
    fn try_from(text: String) -> Result<Self, Self::Error> {
        const EXPECTED: &str = "expected an origin such as \"https://graph.microsoft.com\", without a \
                                path (http only on loopback)";
        let url = Url::parse(&text).map_err(|_| EXPECTED)?;
        let origin = url.origin().ascii_serialization();
        if is_safe_origin(&url) && origin == text.trim_end_matches('/') {
            Ok(Self(origin))
        } else {
            Err(EXPECTED)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(lines: &str) -> Result<Graph, String> {
        toml::from_str(&format!("client_id = \"x\"\n{lines}"))
            .map_err(|error: toml::de::Error| error.message().to_owned())
    }

    #[test]
    fn exactly_one_kind_of_credential_is_taken() {
        let both = "client_secret_file = \"s\"\ncertificate_file = \"c\"\nprivate_key_file = \"k\"";
        for wrong in ["", "certificate_file = \"c\"", "private_key_file = \"k\"", both] {
            let error = read(wrong).unwrap_err();
            assert!(error.starts_with("expected either `client_secret_file`"), "{wrong}: {error}");
        }
        let graph = read("client_secret_file = \"s\"").unwrap();
        assert!(matches!(graph.credential, CredentialSource::SecretFile(_)));
        assert_eq!(graph.rules.groups_unreachable, GroupsUnreachable::Refuse);
        let graph = read("certificate_file = \"c\"\nprivate_key_file = \"k\"").unwrap();
        assert!(matches!(graph.credential, CredentialSource::CertificateFiles { .. }));
        let secret = "client_secret_file = \"s\"\n";
        assert!(read(&format!("{secret}client_secret = \"sesame\"")).is_err());
        assert!(read(&format!("{secret}groups_unreachable = \"maybe\"")).is_err());
    }

    #[test]
    fn each_cloud_has_its_own_root() {
        let graph = read("client_secret_file = \"s\"").unwrap();
        for (authority, root) in [
            ("https://login.microsoftonline.com", Some("https://graph.microsoft.com/x")),
            ("https://login.microsoftonline.us/", Some("https://graph.microsoft.us/x")),
            (
                "https://login.partner.microsoftonline.cn",
                Some("https://microsoftgraph.chinacloudapi.cn/x"),
            ),
            ("https://login.contoso.com", None),
        ] {
            let found = graph.root(&authority.parse().unwrap());
            assert_eq!(found.map(|found| found.address("/x")).as_deref(), root, "{authority}");
        }
        let dod = "client_secret_file = \"s\"\nroot = \"https://dod-graph.microsoft.us\"";
        let root = read(dod).unwrap().root(&"https://login.microsoftonline.us".parse().unwrap());
        assert_eq!(root.unwrap().default_scope(), "https://dod-graph.microsoft.us/.default");
        for wrong in ["http://graph.example", "https://graph.example/v1.0", "graph.example"] {
            let lines = format!("client_secret_file = \"s\"\nroot = \"{wrong}\"");
            assert!(read(&lines).unwrap_err().starts_with("expected an origin"), "{wrong}");
        }
    }

    #[test]
    fn microsofts_own_roots_are_known_and_nothing_like_them_is() {
        let root = |text: &str| GraphRoot::try_from(text.to_owned()).unwrap();
        for authority in ["https://login.microsoftonline.com", "https://login.chinacloudapi.cn"] {
            assert!(GraphRoot::beside(&authority.parse().unwrap()).unwrap().is_microsofts());
        }
        assert!(root("https://dod-graph.microsoft.us").is_microsofts());
        for other in [
            "https://graph.microsoft.com.evil.example",
            "https://graph.microsoft.com:444",
            "http://127.0.0.1:8080",
            "https://10.0.0.1",
        ] {
            assert!(!root(other).is_microsofts(), "{other}");
        }
    }

    #[test]
    fn an_address_is_followed_only_where_it_is_graphs() {
        let root = GraphRoot::try_from("https://graph.microsoft.com".to_owned()).unwrap();
        let good = "https://graph.microsoft.com/v1.0/users?$skiptoken=x";
        assert_eq!(root.path_of(good), Some("/v1.0/users?$skiptoken=x"));
        for other in [
            "https://graph.microsoft.com.evil.example/v1.0",
            "https://graph.microsoft.com:444/v1.0",
            "https://graph.microsoft.com@evil.example/v1.0",
            "http://graph.microsoft.com/v1.0",
            "/v1.0/users",
            "https://graph.microsoft.com",
        ] {
            assert_eq!(root.path_of(other), None, "{other}");
        }
    }
}
