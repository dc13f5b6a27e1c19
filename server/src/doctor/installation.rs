//! Checks of what all tenants share.

use std::path::Path;

use url::Url;

use super::{Check, Finding};
use crate::{
    config::{DatabaseUrl, PublicUrl, is_safe_origin},
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
