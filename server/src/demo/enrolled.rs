//! What came of an enrollment call, as pages show it.

use app::simulator::{
    Call, CallForm, Choice, Device, DeviceState, Devices, EarlierRun, EnrollmentPage, Exchange,
    Fault as FaultView, Field, RemovalNote, Sign,
};
use jiff::Timestamp;
use uuid::Uuid;

use super::{
    attempt::{Attempt, Outcome, Trial, WhichBlob, WhichDevice, WindowsVersion},
    choices::ownership_label,
    fault::{Fault, pretty_xml},
    mdm::{self, Enrollment, ListedDevice, RemovalStep},
    runs::{RemovalCall, Run},
    simulator::Simulator,
};
use crate::{devices, enrollment::refusal::SOAP};

/// Where a call of a run is shown.
pub fn address(run: &Run, number: usize) -> String {
    format!("/enrollment/{}/{number}", run.id)
}

/// A run on the first page.
pub fn earlier(run: &Run) -> EarlierRun {
    let terms = match run.parameter("IsAccepted").as_deref() {
        Some("true") => (Sign::Good, "Accepted"),
        Some(_) => (Sign::Stopped, "Declined"),
        None => (Sign::Problem, "Refused"),
    };
    let mut results = vec![(terms.0, terms.1.to_owned())];
    let newest = run.attempts.last();
    results
        .extend(newest.map(|newest| Outcome::of(&newest.answer)).map(|o| (o.sign(), o.heading())));
    let choices = run.choices;
    EarlierRun {
        summary: format!(
            "{} at {}, {}",
            choices.person.user.name,
            choices.person.tenant.name,
            choices.scenario.label()
        ),
        results,
        href: match newest {
            Some(newest) => address(run, newest.number),
            None => format!("/received/{}", run.id),
        },
    }
}

/// The page about a call.
pub fn view(
    simulator: &Simulator,
    run: &Run,
    attempt: &Attempt,
    known: Option<Vec<ListedDevice>>,
) -> EnrollmentPage {
    let outcome = Outcome::of(&attempt.answer);
    let person = run.choices.person;
    EnrollmentPage {
        style_sheet: simulator.pages.style_sheet.clone(),
        sign: outcome.sign(),
        heading: outcome.heading(),
        meaning: outcome.meaning(),
        summary: format!(
            "{} at {}, {} {}",
            person.user.name,
            person.tenant.name,
            ownership_label(run.choices.ownership).to_lowercase(),
            attempt.sent.device_name(),
        ),
        fault: match &outcome {
            Outcome::Refused(fault) => Some(fault_view(fault)),
            _ => None,
        },
        form: form(run, attempt.trial, known.as_deref().unwrap_or_default()),
        devices: devices_view(simulator, run, attempt, &outcome, known),
        calls: run
            .attempts
            .iter()
            .map(|one| call(run, one, one.number == attempt.number))
            .collect(),
        exchange: exchange(simulator, run, attempt),
        next_device: format!("/run?{}", run.choices.query()),
        change: format!("/?{}", run.choices.query()),
    }
}

fn call(run: &Run, attempt: &Attempt, is_shown: bool) -> Call {
    let outcome = Outcome::of(&attempt.answer);
    Call {
        sign: outcome.sign(),
        heading: outcome.heading(),
        href: (!is_shown).then(|| address(run, attempt.number)),
    }
}

fn fault_view(fault: &Fault) -> FaultView {
    let code = fault.error.hresult();
    FaultView {
        shown: format!("{} with the error code {}.", fault.shown(), code.trim_start_matches("0x")),
        fields: vec![
            Field::new("ErrorType", fault.error.as_str()),
            Field::new("HRESULT", code).with_note("what Windows makes of the type"),
            Field::new("Message", fault.message.clone()),
            Field::new("TraceId", fault.trace_id.clone()).with_note("what support looks it up by"),
        ],
        next_step: fault.next_step().to_owned(),
    }
}

fn choice(value: impl Into<String>, label: String, chosen: bool) -> Choice {
    Choice { value: value.into(), label, hint: String::new(), chosen }
}

fn form(run: &Run, trial: Trial, known: &[ListedDevice]) -> CallForm {
    let name =
        |name: &Option<String>| name.clone().unwrap_or_else(|| "a device without a name".into());
    let mut devices = vec![choice(
        "this",
        format!("{} (this one)", name(&run.hardware.name)),
        trial.device == WhichDevice::This,
    )];
    let others = known.iter().filter(|device| {
        device.state != devices::State::Removed && device.hardware_id != run.hardware.id
    });
    devices.extend(others.map(|device| {
        let label = format!("{} (enrolled before)", name(&device.name));
        choice(device.id.to_string(), label, trial.device == WhichDevice::Known(device.id))
    }));
    devices.push(choice(
        "another",
        "Another new device".to_owned(),
        trial.device == WhichDevice::Another,
    ));
    let windows = WindowsVersion::ALL.iter().map(|version| {
        let build = version.number.split('.').nth(2).unwrap_or(version.number);
        let label = format!("{}, {build}", version.name);
        choice(version.number, label, version == trial.windows)
    });
    let has_blob = run.parameter("OpaqueBlob").is_some();
    let blobs = WhichBlob::ALL.into_iter().filter(|blob| has_blob || *blob == WhichBlob::None);
    let tenant = run.choices.person.tenant;
    CallForm {
        action: format!("/enrollment/{}", run.id),
        devices,
        windows: windows.collect(),
        windows_hint: match tenant.minimum_os_version {
            Some(minimum) => format!("{} takes {minimum} and later.", tenant.name),
            None => format!("{} takes every Windows.", tenant.name),
        },
        blobs: blobs.map(|b| choice(b.value(), b.label().to_owned(), b == trial.blob)).collect(),
    }
}

fn devices_view(
    simulator: &Simulator,
    run: &Run,
    attempt: &Attempt,
    outcome: &Outcome,
    known: Option<Vec<ListedDevice>>,
) -> Devices {
    let now = simulator.clock.now();
    let used =
        known.iter().flatten().filter(|device| device.state == devices::State::Active).count();
    let named = |id: Uuid| {
        let device = known.iter().flatten().find(|device| device.id == id);
        device.and_then(|device| device.name.clone()).unwrap_or_else(|| id.to_string())
    };
    let note = run.removal.as_ref().map(|removal| removal_note(removal, &named(removal.device)));
    let all = known.map(|mut known| {
        // Those that count come first, and the newest of them before the others.
        known.reverse();
        known.sort_by_key(|device| match device.state {
            devices::State::Active => 0,
            devices::State::RemovalRequested => 1,
            devices::State::Removed => 2,
        });
        known.into_iter().map(|one| device_view(one, outcome.device(), now)).collect()
    });
    let person = run.choices.person;
    Devices {
        heading: format!("{}\u{2019}s devices", person.user.name),
        used,
        limit: person.tenant.device_cap,
        all,
        removal: format!("{}/removal", address(run, attempt.number)),
        portal: (simulator.addresses.portal(), person.user.name.to_owned()),
        note,
    }
}

fn device_view(device: ListedDevice, this: Option<&str>, now: Timestamp) -> Device {
    let id = device.id.to_string();
    Device {
        is_this: this == Some(id.as_str()),
        id,
        name: device.name.unwrap_or_else(|| "Without a name".to_owned()),
        windows: format!(
            "Windows {}",
            device.os_version.as_deref().unwrap_or("of no known version")
        ),
        enrolled: ago(device.enrolled_at, now),
        enrolled_at: device.enrolled_at.to_string(),
        state: match device.state {
            devices::State::Active => DeviceState::Active,
            devices::State::RemovalRequested => DeviceState::RemovalRequested,
            devices::State::Removed => DeviceState::Removed,
        },
    }
}

/// The time in words, and on the clock.
fn ago(at: Timestamp, now: Timestamp) -> String {
    let minutes = now.duration_since(at).as_secs() / 60;
    let words = match minutes {
        ..1 => "just now".to_owned(),
        1 => "a minute ago".to_owned(),
        2..60 => format!("{minutes} minutes ago"),
        60..120 => "an hour ago".to_owned(),
        _ => format!("{} hours ago", minutes / 60),
    };
    format!("{words}, {}", at.strftime("%H:%M UTC"))
}

fn removal_note(removal: &RemovalCall, name: &str) -> RemovalNote {
    let RemovalCall { device, step, answer } = removal;
    let (method, body) = match step {
        RemovalStep::Request => ("POST", ""),
        RemovalStep::Done => ("PUT", " {\"state\":\"done\"}"),
    };
    let exchange =
        format!("{method} /api/v1/devices/{device}/removal{body} \u{2192} {}", answer.status);
    let (sign, words) = match (answer.status.is_success(), step) {
        (true, RemovalStep::Request) => (
            Sign::Good,
            format!(
                "Removal of {name} requested. The slot is free at once, so the person can try again."
            ),
        ),
        (true, RemovalStep::Done) => (Sign::Good, format!("The MDM has unenrolled {name}.")),
        (false, _) => {
            let detail = answer.json().and_then(|body| Some(body["detail"].as_str()?.to_owned()));
            (Sign::Problem, detail.unwrap_or_else(|| "That did not work.".to_owned()))
        }
    };
    RemovalNote { sign, words, exchange }
}

fn exchange(simulator: &Simulator, run: &Run, attempt: &Attempt) -> Exchange {
    let Attempt { sent, answer, .. } = attempt;
    let address = mdm::enrollments(simulator);
    let token = simulator.api_token(run.choices.person.tenant);
    let is_fault = answer.content_type.starts_with(SOAP);
    Exchange {
        request: format!("POST {address}"),
        headers: vec![
            Field::new("Authorization", format!("Bearer {}", start(token, 10)))
                .with_note("the organization\u{2019}s API token"),
            Field::new("Accept", mdm::accept())
                .with_note("a refusal comes as the fault to hand to the device"),
            Field::new("Content-Type", "application/json"),
        ],
        body: sent.shown_with(shortened).pretty(),
        curl: curl(&address, token, sent),
        status: answer.status.to_string(),
        content_type: answer.content_type.clone(),
        answer: if is_fault { pretty_xml(&answer.body) } else { pretty_json(&answer.body) },
    }
}

fn start(text: &str, letters: usize) -> String {
    format!("{}\u{2026}", text.chars().take(letters).collect::<String>())
}

/// The start of a blob, and how much more there is.
fn shortened(blob: &str) -> String {
    format!("{} ({} characters)", start(blob, 24), blob.len())
}

/// The call as a command for a shell. The body goes in as it stands, whatever quotes are in it: JSON has no
/// line that could end it.
fn curl(address: &str, token: &str, sent: &Enrollment) -> String {
    format!(
        "curl --include '{address}' \\\n  --header 'Authorization: Bearer {token}' \\\n  \
         --header 'Accept: {}' \\\n  --header 'Content-Type: application/json' \\\n  \
         --data-binary @- <<'JSON'\n{}\nJSON",
        mdm::accept(),
        sent.pretty()
    )
}

/// JSON over several lines; anything else as it is.
fn pretty_json(text: &str) -> String {
    let value: Option<serde_json::Value> = serde_json::from_str(text).ok();
    let pretty = value.and_then(|value| serde_json::to_string_pretty(&value).ok());
    pretty.unwrap_or_else(|| text.to_owned())
}

#[cfg(test)]
mod tests {
    use jiff::SignedDuration;

    use super::*;

    #[test]
    fn times_are_told_in_words() {
        let at: Timestamp = "2026-11-17T14:02:31Z".parse().unwrap();
        for (seconds, words) in [
            (0, "just now"),
            (59, "just now"),
            (60, "a minute ago"),
            (150, "2 minutes ago"),
            (3599, "59 minutes ago"),
            (3600, "an hour ago"),
            (7200, "2 hours ago"),
        ] {
            let told = ago(at, at + SignedDuration::from_secs(seconds));
            assert_eq!(told, format!("{words}, 14:02 UTC"));
        }
    }
}
