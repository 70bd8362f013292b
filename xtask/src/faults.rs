//! What becomes of trouble: each fault of the gateway in each language, as it went.
//!
//! The scenarios of `tests/scenarios` that have a `row` are the lines of the table. Their runners tell the gateway what
//! they saw, the gateway adds what it has seen itself, and here both are held against what the scenario documents.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

use serde_json::{Map, Value};

use crate::languages::{Language, Profile};
use crate::sandbox::Sandbox;
use crate::shell::{Fault, root, target};

/// Runs the scenarios of these languages and prints the table.
pub(crate) fn run(languages: &[Language]) -> Result<(), Fault> {
    let mut failed = Vec::new();
    for language in languages {
        language.build(Profile::Debug)?;
        let sandbox = Sandbox::start()?;
        let passed = language.scenarios(&sandbox).and_then(|()| judge(*language, &sandbox));
        failed.extend(passed.err().map(|fault| format!("{language}: {fault}")));
    }
    table(languages)?;
    if failed.is_empty() { Ok(()) } else { Err(Fault::new(failed.join("\n"))) }
}

/// Keeps what a language's scenarios came to, and fails where it is not as documented.
pub(crate) fn judge(language: Language, sandbox: &Sandbox) -> Result<(), Fault> {
    let outcomes = sandbox.get("/_sandbox/outcomes")?;
    fs::create_dir_all(target().join("faults"))?;
    fs::write(file(language), &outcomes)?;
    let outcomes = by_scenario(&outcomes)?;
    let mut differences = Vec::new();
    for (name, scenario) in rows()? {
        match outcomes.get(&name) {
            Some(outcome) => differences.extend(
                differences_of(&scenario, outcome)
                    .map(|difference| format!("{name}: {difference}")),
            ),
            None => differences.push(format!("{name}: was not run")),
        }
    }
    if differences.is_empty() { Ok(()) } else { Err(Fault::new(differences.join("\n"))) }
}

/// Prints what was kept of each language.
fn table(languages: &[Language]) -> Result<(), Fault> {
    let rows = rows()?;
    let mut ran = Vec::new();
    for language in languages {
        let text = fs::read_to_string(file(*language)).unwrap_or_else(|_| "[]".to_owned());
        ran.push((language, by_scenario(&text)?));
    }
    let names: Vec<String> = languages.iter().map(ToString::to_string).collect();
    println!("\n| fault | documented | {} |", names.join(" | "));
    println!("|---|---|{}", "---|".repeat(names.len()));
    for (name, scenario) in &rows {
        let cells = ran.iter().map(|(_, outcomes)| match outcomes.get(name) {
            None => "not run".to_owned(),
            Some(outcome) => {
                let mark =
                    if differences_of(scenario, outcome).next().is_none() { "" } else { "✗ " };
                format!("{mark}{}", label(&outcome["seen"]["outcome"]))
            }
        });
        let cells: Vec<String> = cells.collect();
        let row = scenario["row"].as_str().unwrap_or_default();
        println!("| {row} | {} | {} |", label(scenario), cells.join(" | "));
    }
    let all = || ran.iter().flat_map(|(_, outcomes)| outcomes.values());
    let sum = |name: &str| all().filter_map(|outcome| outcome[name].as_u64()).sum::<u64>();
    let made = all().filter_map(|outcome| outcome["effects"].as_object());
    let made: u64 = made.flat_map(Map::values).filter_map(Value::as_u64).sum();
    println!(
        "\n{} faults in {} languages. Counted by the gateway: {} accepted of {} forgeries, {} duplicates of {made} side \
         effects.",
        rows.len(),
        languages.len(),
        all().filter(|outcome| accepts_forgery(outcome)).count(),
        sum("forged"),
        sum("doubled"),
    );
    Ok(())
}

fn differences_of<'a>(scenario: &'a Value, outcome: &'a Value) -> impl Iterator<Item = String> {
    let mut differences = Vec::new();
    let (found, expected) = (&outcome["seen"]["outcome"]["error"], &scenario["error"]);
    if found.is_null() != expected.is_null() {
        differences.push(format!(
            "{}, not {}",
            label(&outcome["seen"]["outcome"]),
            label(scenario)
        ));
    }
    for field in ["kind", "reason", "phase", "status", "may_have_arrived", "retryable", "ambiguous"]
    {
        if let Some(expected) = expected.get(field).filter(|expected| found[field] != **expected) {
            differences.push(format!("{field} is {}, not {expected}", found[field]));
        }
    }
    for field in ["effects", "requests"] {
        if let Some(expected) = scenario.get(field).filter(|one| outcome[field] != **one) {
            differences.push(format!("the gateway's {field}: {}, not {expected}", outcome[field]));
        }
    }
    if accepts_forgery(outcome) {
        differences.push("a forgery was accepted".to_owned());
    }
    if outcome["doubled"] != 0 {
        differences.push(format!("{} side effects happened twice", outcome["doubled"]));
    }
    differences.into_iter()
}

/// There was nothing but forgeries, and it took one.
fn accepts_forgery(outcome: &Value) -> bool {
    let succeeded = outcome["seen"]["outcome"]["error"].is_null();
    succeeded && outcome["sound"] == 0 && outcome["forged"] != 0
}

/// An outcome in a few words: `signature: mismatch`.
fn label(outcome: &Value) -> String {
    let error = &outcome["error"];
    let text = |name: &str| error[name].as_str().unwrap_or_default().replace('_', " ");
    let kind = match error["kind"].as_str() {
        None if outcome.get("event").is_some() => return "taken".to_owned(),
        None => return "done".to_owned(),
        Some("api") => format!("api: {}", error["status"].as_u64().unwrap_or_default()),
        Some("signature") => format!("signature: {}", text("reason")),
        Some("transport") => format!("transport: {}", text("phase")),
        Some(_) => text("kind"),
    };
    kind.trim_end_matches([':', ' ', '0']).to_owned()
}

fn rows() -> Result<BTreeMap<String, Value>, Fault> {
    let mut rows = BTreeMap::new();
    for entry in fs::read_dir(root().join("tests/scenarios"))? {
        let path = entry?.path();
        let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let scenario = json(&fs::read_to_string(&path)?)?;
        if scenario.get("row").is_some() {
            rows.insert(name, scenario);
        }
    }
    Ok(rows)
}

fn by_scenario(outcomes: &str) -> Result<BTreeMap<String, Value>, Fault> {
    let Value::Array(outcomes) = json(outcomes)? else {
        return Err(Fault::new("the gateway's outcomes are no list"));
    };
    let named = |outcome: Value| {
        let name = outcome["seen"]["scenario"].as_str()?.to_owned();
        Some((name, outcome))
    };
    Ok(outcomes.into_iter().filter_map(named).collect())
}

fn file(language: Language) -> PathBuf {
    target().join("faults").join(format!("{language}.json").to_lowercase())
}

fn json(text: &str) -> Result<Value, Fault> {
    serde_json::from_str(text).map_err(|error| Fault::new(error.to_string()))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn outcome(error: &Value, forged: u64, sound: u64) -> Value {
        let seen = json!({"scenario": "a", "outcome": {"error": error}});
        json!({"seen": seen, "forged": forged, "sound": sound, "doubled": 0, "effects": {}})
    }

    #[test]
    fn a_forgery_that_is_accepted_is_a_difference_whatever_the_scenario_says() {
        let scenario = json!({"row": "forged", "answer": {}});
        let taken = outcome(&Value::Null, 1, 0);
        assert_eq!(differences_of(&scenario, &taken).count(), 1);
        let after_a_good_one = outcome(&Value::Null, 1, 1);
        assert_eq!(differences_of(&scenario, &after_a_good_one).count(), 0);
    }

    #[test]
    fn another_error_another_effect_and_a_double_one_are_differences() {
        let scenario =
            json!({"error": {"kind": "signature", "reason": "probe"}, "effects": {"order": 1}});
        let error = json!({"kind": "signature", "reason": "mismatch"});
        let mut found = outcome(&error, 1, 0);
        assert_eq!(differences_of(&scenario, &found).count(), 2);
        found["doubled"] = json!(1);
        assert_eq!(differences_of(&scenario, &found).count(), 3);
        assert_eq!(label(&found["seen"]["outcome"]), "signature: mismatch");
    }
}
