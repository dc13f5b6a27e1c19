//! The enrollment call that follows a run: making it, showing what came of it, and removing a device where
//! there is no room.

use axum::{
    body::Bytes,
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use url::form_urlencoded;
use uuid::Uuid;

use super::{
    attempt::{Attempt, Trial, WhichDevice},
    enrolled::{address, view},
    mdm::{self, Enrollment, Hardware, ListedDevice, RemovalStep},
    pages::{Framing, page},
    runs::{RemovalCall, Run},
    simulator::{Simulator, message},
};

fn no_such_run(simulator: &Simulator) -> Response {
    let text = "Nothing was received in this run, or it is too long ago.";
    message(simulator, StatusCode::NOT_FOUND, "No such run", text)
}

fn no_such_choice(simulator: &Simulator) -> Response {
    let text = "The form holds a choice that the demo does not offer.";
    message(simulator, StatusCode::BAD_REQUEST, "No such choice", text)
}

fn no_answer(simulator: &Simulator, error: &reqwest::Error) -> Response {
    tracing::warn!(%error, "the product's API does not answer");
    let text = "Vestibule does not answer. Look at the terminal that the demo was started in.";
    message(simulator, StatusCode::BAD_GATEWAY, "No answer", text)
}

/// A run in which the person has decided.
fn decided(simulator: &Simulator, id: &str) -> Option<Run> {
    let run = simulator.runs.find(id.parse().ok()?)?;
    run.parameter("IsAccepted").is_some().then_some(run)
}

/// `POST /enrollment/{run}`: makes the call.
pub async fn enroll(
    State(simulator): State<Simulator>,
    Path(id): Path<String>,
    form: Bytes,
) -> Response {
    let Some(run) = decided(&simulator, &id) else { return no_such_run(&simulator) };
    let Some(trial) = Trial::parse(&form, run.choices.scenario) else {
        return no_such_choice(&simulator);
    };
    let person = run.choices.person;
    let hardware = match trial.device {
        WhichDevice::This => run.hardware.clone(),
        WhichDevice::Another => Hardware::random(&simulator.entropy),
        WhichDevice::Known(id) => {
            let known = mdm::devices(&simulator, person).await.unwrap_or_default();
            let Some(ListedDevice { hardware_id, entra_device_id, name, .. }) =
                known.into_iter().find(|device| device.id == id)
            else {
                return no_such_choice(&simulator);
            };
            Hardware { id: hardware_id, entra_device_id, name }
        }
    };
    let blob = run.parameter("OpaqueBlob").and_then(|blob| trial.blob.of(&blob));
    let ownership = run.choices.ownership;
    let os_version = trial.windows.number;
    let sent = Enrollment::new(blob, person, ownership, hardware, os_version, &simulator.entropy);
    let answer = match mdm::enroll(&simulator, person, &sent).await {
        Ok(answer) => answer,
        Err(error) => return no_answer(&simulator, &error),
    };
    let attempt = |number| Attempt { number, trial, sent, answer };
    match simulator.runs.add_attempt(run.id, attempt) {
        Some(number) => Redirect::to(&address(&run, number)).into_response(),
        None => no_such_run(&simulator),
    }
}

/// `GET /enrollment/{run}`: leads to the newest call.
pub async fn show_newest(State(simulator): State<Simulator>, Path(id): Path<String>) -> Response {
    let run = decided(&simulator, &id);
    let newest = run.and_then(|run| Some(address(&run, run.attempts.last()?.number)));
    newest.map_or_else(|| no_such_run(&simulator), |newest| Redirect::to(&newest).into_response())
}

/// `GET /enrollment/{run}/{attempt}`: what came of a call.
pub async fn show(
    State(simulator): State<Simulator>,
    Path((id, number)): Path<(String, String)>,
) -> Response {
    let Some(run) = decided(&simulator, &id) else { return no_such_run(&simulator) };
    let number: Option<usize> = number.parse().ok();
    let Some(attempt) = run.attempts.iter().find(|a| Some(a.number) == number) else {
        return no_such_run(&simulator);
    };
    let known = mdm::devices(&simulator, run.choices.person).await;
    let view = view(&simulator, &run, attempt, known);
    page(StatusCode::OK, view.render(), Framing::Nowhere)
}

/// `POST /enrollment/{run}/{attempt}/removal`: asks for a device's removal, or confirms it as the MDM.
pub async fn remove(
    State(simulator): State<Simulator>,
    Path((id, number)): Path<(String, String)>,
    form: Bytes,
) -> Response {
    let Some(run) = decided(&simulator, &id) else { return no_such_run(&simulator) };
    let Some((device, step)) = removal(&form) else { return no_such_choice(&simulator) };
    match mdm::remove(&simulator, run.choices.person, device, step).await {
        Ok(answer) => {
            simulator.runs.add_removal(run.id, RemovalCall { device, step, answer });
            let number = number.parse().unwrap_or_default();
            Redirect::to(&format!("{}#devices", address(&run, number))).into_response()
        }
        Err(error) => no_answer(&simulator, &error),
    }
}

fn removal(form: &[u8]) -> Option<(Uuid, RemovalStep)> {
    let value = |wanted: &str| {
        let found = form_urlencoded::parse(form).find(|(name, _)| name == wanted);
        found.map(|(_, value)| value.into_owned())
    };
    let step = match value("step")?.as_str() {
        "request" => RemovalStep::Request,
        "done" => RemovalStep::Done,
        _ => return None,
    };
    Some((value("device")?.parse().ok()?, step))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_removals_that_there_are_leave_the_form() {
        let id = "34be581c-6ebd-49d6-a4e1-150eff4b7213";
        let parse = |form: String| removal(form.as_bytes());
        let wanted = (id.parse().unwrap(), RemovalStep::Request);
        assert_eq!(parse(format!("device={id}&step=request")), Some(wanted));
        for wrong in ["step=request", "device=..%2Fx&step=request"] {
            assert_eq!(parse(wrong.to_owned()), None, "{wrong}");
        }
        assert_eq!(parse(format!("device={id}&step=undo")), None);
        assert_eq!(parse(format!("device={id}")), None);
    }
}
