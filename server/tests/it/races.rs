//! The cap under races: through two instances on one database, round after round. `VESTIBULE_ROUNDS` sets how
//! many; `make chaos` runs thousands.

use futures_util::future::join_all;
use reqwest::{Method, StatusCode};
use serde_json::{Value, json};
use vestibule::ids::ObjectId;

use crate::support::{
    Site, SiteBuilder,
    mdm::{Mdm, read, request_of},
    rounds,
};

const CAP: u32 = 3;

struct Race {
    _builder: SiteBuilder,
    site: Site,
    _other: Site,
    mdms: [Mdm; 2],
}

impl Race {
    async fn start(lines: &str) -> Self {
        let builder = SiteBuilder::new().await.contoso(&format!("device_cap = {CAP}\n{lines}"));
        let (site, other) = (builder.start().await, builder.start().await);
        // The limits of a token are not what is raced for.
        let mdms = [Mdm::of(&site).await, Mdm::of(&other).await];
        Self { _builder: builder, site, _other: other, mdms }
    }

    /// Somebody new, with so many devices and so many fresh blobs.
    async fn person(&self, devices: u32, blobs: usize) -> (ObjectId, Vec<String>) {
        let user = ObjectId::random(&self.site.app.entropy);
        for n in 0..devices {
            let blob = self.site.quick_blob(user).await;
            self.mdms[0].enrolled(&request_of(&user.to_string(), &blob, &format!("old-{n}"))).await;
        }
        let blobs = join_all((0..blobs).map(|_| self.site.quick_blob(user))).await;
        (user, blobs)
    }

    /// All at once, every other one at the other instance.
    async fn enroll(&self, requests: Vec<Value>) -> Vec<(StatusCode, Value)> {
        let calls = requests.into_iter().enumerate().map(|(n, body)| async move {
            let mdm = &self.mdms[n % 2];
            read(mdm.call(Method::POST, "/enrollments").json(&body).send().await.unwrap()).await
        });
        join_all(calls).await
    }

    /// How many of a person's devices count.
    async fn live(&self, user: ObjectId) -> usize {
        let list = self.mdms[0].get(&format!("/devices?user_object_id={user}&limit=500")).await;
        let devices = list["devices"].as_array().unwrap();
        devices.iter().filter(|device| device["state"] == "active").count()
    }
}

fn count(answers: &[(StatusCode, Value)], status: StatusCode) -> usize {
    answers.iter().filter(|(s, _)| *s == status).count()
}

#[tokio::test(flavor = "multi_thread")]
async fn of_32_enrollments_at_one_below_the_cap_exactly_one_wins() {
    let race = Race::start("").await;
    for round in 0..rounds(100) {
        let (user, blobs) = race.person(CAP - 1, 32).await;
        let id = user.to_string();
        let requests = blobs.iter().enumerate();
        let requests =
            requests.map(|(n, blob)| request_of(&id, blob, &format!("hw-{n}"))).collect();
        let answers = race.enroll(requests).await;
        let won = count(&answers, StatusCode::CREATED);
        let lost = count(&answers, StatusCode::CONFLICT);
        assert_eq!((won, lost), (1, 31), "round {round}: {answers:?}");
        assert_eq!(race.live(user).await, CAP as usize);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn one_blob_enrolls_one_of_16_devices() {
    let race = Race::start("").await;
    for round in 0..rounds(20) {
        let (user, blobs) = race.person(0, 1).await;
        let requests =
            (0..16).map(|n| request_of(&user.to_string(), &blobs[0], &format!("hw-{n}")));
        let answers = race.enroll(requests.collect()).await;
        let won = count(&answers, StatusCode::CREATED);
        let lost = count(&answers, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!((won, lost), (1, 15), "round {round}: {answers:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_same_device_16_times_at_once_is_one_device() {
    let race = Race::start("").await;
    for round in 0..rounds(20) {
        let (user, blobs) = race.person(0, 16).await;
        // Half of them retries of one request, half with blobs of their own.
        let blob = |n: usize| if n < 8 { &blobs[0] } else { &blobs[n] };
        let requests = (0..16).map(|n| request_of(&user.to_string(), blob(n), "hw-1"));
        let answers = race.enroll(requests.collect()).await;
        let (made, again) = (count(&answers, StatusCode::CREATED), count(&answers, StatusCode::OK));
        assert_eq!((made, again), (1, 15), "round {round}: {answers:?}");
        assert!(answers.iter().all(|(_, body)| body["device_id"] == answers[0].1["device_id"]));
        assert!(answers.iter().all(|(_, body)| body["cap"]["used"] == 1));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn removals_and_enrollments_at_once_never_go_over_the_cap() {
    let race = Race::start("[tenant.removals]\nfree_slot = \"on_confirmation\"").await;
    for round in 0..rounds(20) {
        let (user, blobs) = race.person(CAP, 16).await;
        let id = user.to_string();
        let list = race.mdms[0].get(&format!("/devices?user_object_id={user}")).await;
        let devices = list["devices"].as_array().unwrap();
        let removals = devices.iter().enumerate().map(|(n, device)| {
            let path = format!("/devices/{}", device["id"].as_str().unwrap());
            let mdm = &race.mdms[n % 2];
            async move {
                let (status, _) =
                    mdm.send(Method::POST, &format!("{path}/removal"), json!({})).await;
                assert_eq!(status, StatusCode::NO_CONTENT);
                let (status, _) = if n == 0 {
                    mdm.send(Method::DELETE, &path, json!({})).await
                } else {
                    let done = json!({"state": "done"});
                    mdm.send(Method::PUT, &format!("{path}/removal"), done).await
                };
                assert_eq!(status, StatusCode::NO_CONTENT);
            }
        });
        let requests = blobs.iter().enumerate();
        let requests =
            requests.map(|(n, blob)| request_of(&id, blob, &format!("hw-{n}"))).collect();
        let (answers, _) = tokio::join!(race.enroll(requests), join_all(removals));
        let won = count(&answers, StatusCode::CREATED);
        assert!(won <= CAP as usize, "round {round}: {won} of {CAP}");
        assert_eq!(won + count(&answers, StatusCode::CONFLICT), 16, "{answers:?}");
        assert_eq!(race.live(user).await, won);
        for (_, answer) in answers.iter().filter(|(status, _)| *status == StatusCode::CREATED) {
            assert!(answer["cap"]["used"].as_u64().unwrap() <= u64::from(CAP));
        }
    }
}
