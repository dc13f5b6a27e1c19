//! The guides for people who integrate and administrate: what they say is so.

use std::{
    collections::{BTreeMap, BTreeSet},
    io::{BufRead as _, BufReader},
    net::TcpListener,
    process::{Child, Command, Stdio},
};

use vestibule::{
    admin::roles::{Appointed, Right, Role},
    enrollment::refusal::{ErrorType, Refusal},
    events::EventType,
    settings::keys::Section,
};

use crate::{
    admin::roles::written,
    command_line::vestibule,
    support::{
        guide::{Block, Known, Shell, blocks, file},
        site::ADA,
    },
};

/// The demo, ended with the test.
struct Demo {
    child: Child,
    /// What it said, and the addresses in it: the simulator's, the product's, the issuer's.
    said: String,
    addresses: [String; 3],
}

impl Demo {
    fn start() -> Self {
        let mut child = vestibule()
            .args(["demo", "--listen", "127.0.0.1:0"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let mut said = String::new();
        for line in lines.map_while(Result::ok) {
            said.push_str(&line);
            said.push('\n');
            if line.starts_with("Nothing is kept") {
                break;
            }
        }
        let is_part = |c: char| c.is_ascii_digit() || ".:".contains(c);
        let all: Vec<String> = said
            .split("http://")
            .skip(1)
            .map(|rest| {
                rest.split(|c| !is_part(c)).next().unwrap().trim_end_matches('.').to_owned()
            })
            .collect();
        let [simulator, .., product, issuer] = &all[..] else { panic!("{said}") };
        let addresses = [simulator, product, issuer].map(Clone::clone);
        Self { child, said, addresses }
    }
}

impl Drop for Demo {
    fn drop(&mut self) {
        // It removes its folder when it is asked to end.
        let id = self.child.id().to_string();
        let _ = Command::new("kill").args(["-TERM", &id]).status();
        let _ = self.child.wait();
    }
}

/// An address that nobody listens at.
fn free_address() -> String {
    TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().to_string()
}

#[test]
fn the_commands_of_the_integrators_guide_are_answered_as_it_says() {
    let document = file("docs/integration.md");
    let demo = Demo::start();
    let [simulator, product, issuer] = &demo.addresses;
    let (server, receiver) = (free_address(), free_address());
    let folder = tempfile::tempdir().unwrap();
    let addresses = [
        ("127.0.0.1:8080", simulator.as_str()),
        ("127.0.0.1:8081", product),
        ("127.0.0.1:8082", issuer),
        ("127.0.0.1:8090", &server),
        ("127.0.0.1:8099", &receiver),
    ];
    // What `make run` and the first command start, says what it is shown to say.
    let shown = blocks(&document).into_iter().find(|block| block.language == "console").unwrap();
    let text = shown.text.lines().filter(|line| !line.starts_with("$ ")).collect::<Vec<_>>();
    let shown = Block { text: text.join("\n"), language: "text".to_owned(), ..shown };
    let said = addresses.iter().fold(demo.said.clone(), |said, (written, real)| {
        said.replace(&format!("http://{real}"), &format!("http://{written}"))
    });
    Known::default().compare(&shown, &said).unwrap();

    let (commands, answers) = Shell::start(folder.path(), &addresses).follow(&document);
    assert!(commands >= 35 && answers >= 30, "{commands} commands, {answers} answers");
}

#[test]
fn the_integrators_guide_has_every_call_every_error_type_and_every_event() {
    let document = file("docs/integration.md");
    for error in ErrorType::ALL {
        let status = Refusal::new(error, "").status.as_u16();
        let row = format!("| `{}` | {status} | `{}` |", error.as_str(), error.hresult());
        assert!(document.contains(&row), "{row}");
    }
    for event in EventType::ALL {
        let name = serde_json::to_value(event).unwrap();
        let name = format!("`{}`", name.as_str().unwrap());
        assert!(document.contains(&name), "{name}");
    }
    let routes = include_str!("../../src/routes.rs");
    let (_, routes) = routes.split_once("\nfn api(").unwrap();
    let (routes, _) = routes.split_once("\n}\n").unwrap();
    let routes: Vec<&str> =
        routes.split(".route(\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    assert!(routes.len() > 15, "{routes:?}");
    for route in routes {
        let written = ["{id}", "$device", "$decision"].map(|id| route.replace("{id}", id));
        assert!(written.iter().any(|route| document.contains(route)), "{route}");
    }
}

/// The words of the interface in English; `…` where something is put in.
fn messages() -> BTreeSet<String> {
    let mut messages = BTreeSet::new();
    for kind in ["admin", "portal", "page"] {
        for line in file(&format!("locales/en/{kind}.ftl")).lines() {
            let Some((_, text)) = line.split_once(" = ") else { continue };
            let mut parts = text.split('{');
            let mut message = parts.next().unwrap_or_default().to_owned();
            for part in parts {
                message.push('…');
                message.push_str(part.split_once('}').map_or("", |(_, rest)| rest));
            }
            messages.insert(message);
        }
    }
    messages
}

/// What stands between single asterisks, outside of code.
fn labels(document: &str) -> Vec<String> {
    let prose: String = document.split("```").step_by(2).collect();
    let prose: String = prose.split('`').step_by(2).collect();
    let prose = prose.replace("**", "");
    let parts: Vec<&str> = prose.split('*').collect();
    assert!(parts.len() % 2 == 1, "an asterisk has no end");
    parts.into_iter().skip(1).step_by(2).map(str::to_owned).collect()
}

/// What stands between backticks outside of blocks, and is an address of ours.
fn addresses(document: &str) -> Vec<String> {
    let prose: String = document.split("```").step_by(2).collect();
    let code = prose.split('`').skip(1).step_by(2);
    code.filter(|code| code.starts_with('/')).map(str::to_owned).collect()
}

/// Whether a route leads there.
fn fits(route: &str, address: &str) -> bool {
    let (route, address): (Vec<&str>, Vec<&str>) =
        (route.split('/').collect(), address.split('/').collect());
    let same = |(route, part): (&&str, &&str)| route == part || route.starts_with('{');
    route.len() == address.len() && route.iter().zip(&address).all(same)
}

#[test]
fn the_administrators_guide_calls_pages_and_buttons_what_they_are_called() {
    let document = file("docs/administration.md");
    let messages = messages();
    let labels = labels(&document);
    assert!(labels.len() > 150, "{labels:?}");
    let unknown: Vec<_> = labels.iter().filter(|label| !messages.contains(*label)).collect();
    assert!(unknown.is_empty(), "the English interface has no {unknown:?}");

    let routes = include_str!("../../src/routes.rs");
    let routes: Vec<&str> =
        routes.split(".route(").skip(1).filter_map(|rest| rest.split('"').nth(1)).collect();
    let help = ["/help/errors/{code}", "/account", "/agreements"];
    assert!(help.iter().all(|address| routes.contains(address)));
    let addresses = addresses(&document);
    assert!(addresses.len() > 100, "{addresses:?}");
    for address in &addresses {
        assert!(routes.iter().any(|route| fits(route, address)), "there is no {address}");
        let section =
            address.strip_prefix("/admin/settings/").filter(|_| !routes.contains(&&**address));
        if let Some(name) = section.filter(|name| !name.contains(['/', '{'])) {
            assert!(Section::parse(name).is_some(), "there is no section {name}");
        }
    }
    for section in Section::ALL.into_iter().filter(|section| !section.has_own_pages()) {
        let address = format!("/admin/settings/{}", section.name());
        assert!(addresses.contains(&address), "nothing is said of {address}");
    }
}

#[test]
fn the_administrators_guide_says_what_each_role_may_open() {
    let document = file("docs/administration.md");
    let (_, table) = document.split_once("| addresses |\n").unwrap();
    let (table, _) = table.split_once("\n\n").unwrap();
    let mut said = BTreeMap::new();
    for row in table.lines().skip(1) {
        let cells: Vec<&str> = row.trim_matches('|').split('|').map(str::trim).collect();
        let [_, administrator, auditor, help_desk, addresses] = cells[..] else { panic!("{row}") };
        let who = [administrator, auditor, help_desk].map(|cell| cell == "yes");
        let addresses: BTreeSet<_> =
            addresses.split('`').skip(1).step_by(2).map(str::to_owned).collect();
        said.entry(who).or_insert_with(BTreeSet::new).extend(addresses);
    }
    let mut open: BTreeMap<[bool; 3], BTreeSet<String>> = BTreeMap::new();
    let user = ADA.parse().unwrap();
    for (_, path, right) in written() {
        let right = [Right::Enter, Right::Help, Right::Read, Right::Change]
            .into_iter()
            .find(|r| format!("{r:?}") == right);
        let may = |role| Appointed::default().roles(user, &[role]).may(right.unwrap());
        open.entry(Role::ALL.map(may)).or_default().insert(path);
    }
    assert_eq!(said, open);
}
