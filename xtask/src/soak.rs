//! What a client keeps after many calls and notifications: `bench/soak/README.md`.

use std::io::{BufRead as _, BufReader};
use std::process::Stdio;

use serde_json::Value;

use crate::languages::{Language, Profile, kotlin, python, swift};
use crate::sandbox::Sandbox;
use crate::shell::{Fault, Program, cargo, target};

const MANY: &str = "1000000";

/// `soak LANGUAGE [--calls N] [--notifications N]`.
pub(crate) fn run(arguments: &[String]) -> Result<(), Fault> {
    let (mut calls, mut notifications, mut languages) = (MANY, MANY, Vec::new());
    let mut rest = arguments.iter();
    while let Some(argument) = rest.next() {
        let mut number =
            || rest.next().ok_or_else(|| Fault::new(format!("{argument} needs a number")));
        match argument.as_str() {
            "--calls" => calls = number()?,
            "--notifications" => notifications = number()?,
            _ => languages.push(argument.clone()),
        }
    }
    if languages.is_empty() {
        return Err(Fault::new("soak which language?"));
    }
    cargo(["build", "--release", "--package", "sandbox"]).run()?;
    for language in Language::parse(&languages, &[])? {
        soak(language, calls, notifications)?;
    }
    Ok(())
}

fn soak(language: Language, calls: &str, notifications: &str) -> Result<(), Fault> {
    let program = program(language)?;
    let sandbox = Sandbox::start_quick()?;
    let mut running = program
        .env("WECHATPAY_SANDBOX", &sandbox.base_url)
        .env("WECHATPAY_SOAK_CALLS", calls)
        .env("WECHATPAY_SOAK_NOTIFICATIONS", notifications)
        .into_command()
        .stdout(Stdio::piped())
        .spawn()?;
    let mut lines = Vec::new();
    let output = running.stdout.take().ok_or_else(|| Fault::new("the program has no output"))?;
    for text in BufReader::new(output).lines() {
        let text = text?;
        if let Some(line) = Line::read(&text) {
            println!("{language}: {text}");
            lines.push(line);
        }
    }
    let status = running.wait()?;
    if !status.success() {
        return Err(Fault::new(format!("{language}: the program ended with {status}")));
    }
    let wanted = [calls, notifications].map(|text| text.parse::<u64>().unwrap_or_default());
    let last = lines.last().ok_or_else(|| Fault::new("the program printed no line"))?;
    if [last.calls, last.notifications] != wanted || last.errors != 0 {
        return Err(Fault::new(format!("{language} did not do what it was asked for: {last:?}")));
    }
    // One of a hundred is refused before it is sent.
    let counts: Value = serde_json::from_str(&sandbox.get("/_sandbox/counts")?)
        .map_err(|error| Fault::new(error.to_string()))?;
    let counted: u64 =
        counts.as_object().into_iter().flatten().filter_map(|(_, n)| n.as_u64()).sum();
    let sent = wanted[0] - wanted[0] / 100;
    if counted != sent {
        return Err(Fault::new(format!(
            "the gateway counted {counted} calls, {language} made {sent}"
        )));
    }
    for (what, part) in parts(&lines) {
        let growth = Growth::of(&part);
        println!("{language}, {what}: {growth:?}");
        if !growth.is_flat() {
            return Err(Fault::new(format!("{language} keeps something of its {what}")));
        }
    }
    Ok(())
}

fn program(language: Language) -> Result<Program, Fault> {
    if language != Language::Rust {
        language.build(Profile::Release)?;
    }
    Ok(match language {
        Language::Rust => {
            cargo(["build", "--release", "--package", "conformance", "--example", "soak"]).run()?;
            Program::new(target().join("release/examples/soak"))
        }
        Language::Python => python::python().arg("bench/soak/soak.py"),
        Language::Node => Program::new("node").arg("bench/soak/soak.mjs"),
        Language::Kotlin => kotlin::soak(),
        Language::Swift => swift::soak(),
    })
}

/// What a program prints.
#[derive(Clone, Copy, Debug, Default)]
struct Line {
    calls: u64,
    notifications: u64,
    errors: u64,
    rss_mb: f64,
    fds: f64,
}

impl Line {
    fn read(text: &str) -> Option<Self> {
        // Maven resets the terminal's colours around what its programs print.
        let text = text.replace("\u{1b}[0m", "");
        let field = |name: &str| text.split(' ').find_map(|part| part.strip_prefix(name));
        Some(Self {
            calls: field("calls=")?.parse().ok()?,
            notifications: field("notifications=")?.parse().ok()?,
            errors: field("errors=")?.parse().ok()?,
            rss_mb: field("rss_mb=")?.parse().ok()?,
            fds: field("fds=")?.parse().ok()?,
        })
    }
}

/// The lines of the calls, and those of the notifications.
fn parts(lines: &[Line]) -> [(&'static str, Vec<Line>); 2] {
    let (notified, called) = lines.iter().partition(|line: &&Line| line.notifications > 0);
    [("calls", called), ("notifications", notified)]
}

/// From the second fifth of a part to the last: the first one warms up.
#[derive(Debug, PartialEq)]
struct Growth {
    rss_mb: (f64, f64),
    fds: (f64, f64),
}

impl Growth {
    fn of(part: &[Line]) -> Self {
        let fifth = (part.len() / 5).max(1);
        let early: Vec<Line> = part.iter().skip(fifth).take(fifth).copied().collect();
        let late: Vec<Line> = part.iter().rev().take(fifth).copied().collect();
        let both = |value: fn(&Line) -> f64| (median(&early, value), median(&late, value));
        Self { rss_mb: both(|line| line.rss_mb), fds: both(|line| line.fds) }
    }

    fn is_flat(&self) -> bool {
        self.rss_mb.1 <= self.rss_mb.0 * 1.1 + 4.0 && self.fds.1 <= self.fds.0 + 8.0
    }
}

fn median(lines: &[Line], value: fn(&Line) -> f64) -> f64 {
    let mut values: Vec<f64> = lines.iter().map(value).collect();
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn growing_by(mb: f64) -> Vec<Line> {
        (0..100).map(|n| Line { rss_mb: 40.0 + f64::from(n) * mb, ..Line::default() }).collect()
    }

    #[test]
    fn memory_that_grows_with_the_calls_is_not_flat() {
        assert!(Growth::of(&growing_by(0.01)).is_flat());
        assert!(!Growth::of(&growing_by(0.2)).is_flat());
    }

    #[test]
    fn what_is_only_taken_at_the_start_is_flat() {
        let mut lines = growing_by(0.0);
        lines.iter_mut().take(15).for_each(|line| line.rss_mb = 10.0);
        assert!(Growth::of(&lines).is_flat());
    }

    #[test]
    fn a_line_is_read_and_other_text_is_not() {
        let line = Line::read("calls=10 notifications=0 errors=1 rss_mb=43.2 fds=81\u{1b}[0m");
        assert!(line.is_some_and(|line| line.calls == 10 && line.errors == 1 && line.fds > 80.0));
        assert!(Line::read("[INFO] Scanning for projects").is_none());
    }
}
