//! Checks of what all tenants share.

use std::{net::IpAddr, path::Path};

use sqlx::postgres::PgSslMode;
use url::Url;

use super::{Check, Finding};
use crate::{
    config::{DatabaseUrl, PublicUrl, Server, is_safe_origin},
    findings::{Checked as _, because},
    keys,
    store::{Schema, Store},
};

/// Whether Windows and browsers come over https.
#[must_use]
pub fn public_url(url: &PublicUrl) -> Finding {
    let address = url.as_str();
    if url.is_secure() {
        return Check::PublicUrl
            .ok(format!("{address}; Entra's MDM terms of use URL is {address}/TermsOfUse"));
    }
    let to_do = "put a proxy with TLS in front, and set server.public_url to its https address";
    if Url::parse(address).is_ok_and(|url| is_safe_origin(&url)) {
        return Check::PublicUrl
            .warning(format!("{address} is for trying it on this machine alone"), to_do);
    }
    let what =
        format!("{address} is not https: everybody on the way can read and change what goes round");
    Check::PublicUrl.failed(what, to_do)
}

/// Whether it is known of whom to believe where requests come from. Vestibule has no TLS of its own: with an https address
/// there is a proxy.
#[must_use]
pub fn trusted_proxies(server: &Server) -> Finding {
    const CHECK: Check = Check::TrustedProxies;
    let proxies = &server.trusted_proxies;
    match (proxies.is_empty(), server.public_url.is_secure()) {
        (false, _) => CHECK.ok(format!("X-Forwarded-For is believed of {proxies}")),
        (true, false) => CHECK.ok("X-Forwarded-For is not read"),
        (true, true) => CHECK.warning(
            "everybody who comes through the proxy is counted as one, and the log has the proxy's address",
            "set server.trusted_proxies to the addresses that your proxy connects from",
        ),
    }
}

/// Whether the way to the database is encrypted, and the server at its end is known to be the right one.
#[must_use]
pub fn database_connection(url: &DatabaseUrl) -> Finding {
    const CHECK: Check = Check::DatabaseConnection;
    let DatabaseUrl::Postgres(options) = url else {
        return CHECK.ok("the database is a file of this machine");
    };
    let host = options.get_host();
    let address = host.trim_matches(['[', ']']).parse::<IpAddr>();
    let is_here = options.get_socket().is_some()
        || host.starts_with('/')
        || host == "localhost"
        || address.is_ok_and(|address| address.to_canonical().is_loopback());
    let what = match options.get_ssl_mode() {
        PgSslMode::VerifyFull => {
            return CHECK.ok(format!("{host} is asked with TLS, and its certificate is checked"));
        }
        _ if is_here => return CHECK.ok(format!("{host} is this machine")),
        PgSslMode::VerifyCa => {
            "any server with a certificate of that authority can stand in for it"
        }
        PgSslMode::Require => "any server can stand in for it: its certificate is not checked",
        PgSslMode::Prefer | PgSslMode::Allow | PgSslMode::Disable => {
            "what goes there may be in the clear, and any server can stand in for it"
        }
    };
    CHECK.warning(
        format!("{host}: {what}"),
        "add ?sslmode=verify-full to database.url, and &sslrootcert=/path/to/ca.pem where the authority is your own",
    )
}

/// Whether the database answers, takes changes, and has the schema of this program.
pub async fn database(url: &DatabaseUrl) -> (Finding, Option<Store>) {
    const CHECK: Check = Check::Database;
    let (store, schema) = match Store::look_at(url).await {
        Ok(found) => found,
        Err(error) => {
            let to_do =
                "see whether database.url is right, the database runs, and this user may use it";
            return (CHECK.failed(because(&error), to_do), None);
        }
    };
    let finding = match schema {
        Schema::Missing => CHECK.warning(
            format!("{url} has no tables yet"),
            "start Vestibule once, which makes them; if it has run before, set database.url to where it did",
        ),
        Schema::Behind(changes) => CHECK.warning(
            format!("{url} is that of an earlier version; changes to come: {changes}"),
            "make a backup, and start this version: that brings it up to date",
        ),
        Schema::Ahead => CHECK.failed(
            format!("{url} was changed by a later version than this"),
            "run that version, or restore a backup from before it",
        ),
        Schema::Current => {
            if let Some(store) = store {
                // Given up at once: nothing is changed.
                return match store.begin().await {
                    Ok(_) => (CHECK.ok(format!("{url} answers and has all tables")), Some(store)),
                    Err(error) => {
                        let what = format!("{url} takes no changes: {}", because(&error));
                        let to_do = "see whether this user may write to it, and the disk has room";
                        (CHECK.failed(what, to_do), None)
                    }
                };
            }
            CHECK.failed(format!("{url} could not be opened"), "see whether this user may use it")
        }
    };
    (finding, None)
}

/// Whether the key file can be read by who should, and by nobody else.
#[must_use]
pub fn key_file(file: &Path) -> Finding {
    const CHECK: Check = Check::KeyFile;
    let name = file.display();
    let looked = match keys::look_at(file) {
        Ok(Some(looked)) => looked,
        Ok(None) => {
            return CHECK.warning(
                format!("there is none at {name} yet"),
                "start Vestibule once, which makes it; if it has run before, restore the file from a backup",
            );
        }
        Err(error) => {
            let to_do =
                "see whether this user may read it; if it is damaged, restore it from a backup";
            return CHECK.failed(because(&error), to_do);
        }
    };
    let (keys, mode) = (looked.keys, looked.mode);
    let holds = if keys == 1 { "1 key".to_owned() } else { format!("{keys} keys") };
    let holds = format!("{name} holds {holds}, mode {mode:04o}");
    let to_do = format!("run: chmod 600 {name}");
    if mode & 0o007 != 0 {
        CHECK.failed(format!("{holds}: everybody on this machine can use it"), to_do)
    } else if mode & 0o070 != 0 {
        CHECK.warning(format!("{holds}: its whole group can use it"), to_do)
    } else {
        CHECK.ok(holds)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::doctor::State;

    #[test]
    fn a_database_elsewhere_has_to_show_who_it_is() {
        for (url, state) in [
            ("sqlite://data/vestibule.db", State::Ok),
            ("postgres://v@db.contoso.com/v?sslmode=verify-full", State::Ok),
            ("postgres://v@db.contoso.com/v?sslmode=verify-ca", State::Warning),
            ("postgres://v@db.contoso.com/v?sslmode=require", State::Warning),
            ("postgres://v@db.contoso.com/v?sslmode=prefer", State::Warning),
            ("postgres://v@db.contoso.com/v?sslmode=disable", State::Warning),
            ("postgres://v@10.0.0.5/v?sslmode=disable", State::Warning),
            ("postgres://v@localhost.contoso.com/v?sslmode=disable", State::Warning),
            ("postgres://v@localhost/v?sslmode=disable", State::Ok),
            ("postgres://v@127.0.0.1/v?sslmode=disable", State::Ok),
            ("postgres://v@[::1]/v?sslmode=disable", State::Ok),
            ("postgres:///v?host=/var/run/postgresql&sslmode=disable", State::Ok),
        ] {
            let found = database_connection(&DatabaseUrl::try_from(url.to_owned()).unwrap());
            assert_eq!(found.state, state, "{url}: {}", found.what);
        }
    }

    #[test]
    fn behind_a_proxy_somebody_has_to_say_which_one() {
        for (public_url, proxies, state) in [
            ("https://mdm.contoso.com", "", State::Warning),
            ("https://mdm.contoso.com", "trusted_proxies = [\"10.0.0.0/8\"]", State::Ok),
            ("http://127.0.0.1:8080", "", State::Ok),
        ] {
            let lines =
                format!("listen = \"127.0.0.1:1\"\npublic_url = \"{public_url}\"\n{proxies}");
            let found = trusted_proxies(&toml::from_str(&lines).unwrap());
            assert_eq!(found.state, state, "{lines}: {}", found.what);
        }
    }

    #[test]
    fn plain_http_is_for_this_machine_alone() {
        for (address, state) in [
            ("https://mdm.contoso.com", State::Ok),
            ("http://mdm.contoso.com", State::Failed),
            ("http://127.0.0.1:8080", State::Warning),
        ] {
            let found = public_url(&PublicUrl::try_from(address.to_owned()).unwrap());
            assert_eq!(found.state, state, "{address}");
        }
    }
}
