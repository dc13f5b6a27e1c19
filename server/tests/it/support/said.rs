//! What `vestibule doctor` and `vestibule probe` say: findings, one for each check.

use serde_json::Value;
use tokio::process::Command;

use super::site::FABRIKAM;

/// What it says, and its exit status.
pub struct Said {
    pub status: i32,
    pub out: String,
    pub error: String,
}

impl Said {
    /// Runs a command to its end.
    pub async fn of_command(mut command: Command) -> Self {
        let output = command.output().await.unwrap();
        Self {
            status: output.status.code().unwrap(),
            out: String::from_utf8(output.stdout).unwrap(),
            error: String::from_utf8(output.stderr).unwrap(),
        }
    }

    fn findings(&self) -> Vec<Value> {
        let report: Value = serde_json::from_str(&self.out)
            .unwrap_or_else(|_| panic!("{} {}", self.out, self.error));
        assert_eq!(report["ok"] == true, self.status == 0, "{}", self.out);
        report["findings"].as_array().unwrap().clone()
    }

    /// The state of a check, of Contoso's or everybody's, and its words.
    pub fn of(&self, check: &str) -> (String, String) {
        let mut all = self.findings().into_iter();
        let found = all.find(|found| found["check"] == check && found["tenant"] != FABRIKAM);
        let found = found.unwrap_or_else(|| panic!("no {check}: {}", self.out));
        let text = |name: &str| found[name].as_str().unwrap_or_default().to_owned();
        (text("state"), format!("{} -> {}", text("what"), text("to_do")))
    }

    /// The checks that are in a state.
    pub fn all(&self, state: &str) -> Vec<String> {
        let found = self.findings().into_iter().filter(|found| found["state"] == state);
        found.map(|found| found["check"].as_str().unwrap().to_owned()).collect()
    }
}
