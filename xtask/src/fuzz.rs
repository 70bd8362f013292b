//! Inputs that nobody has thought of, for everything that reads what comes from outside: `fuzz/`.

use std::fs;
use std::path::PathBuf;

use crate::shell::{Fault, Program, cargo, target};

struct Target {
    name: &'static str,
    /// What it mixes in: `fuzz/dictionaries`.
    dictionary: &'static str,
    /// The longest input, in bytes.
    longest: u32,
}

const TARGETS: &[Target] = &[
    Target { name: "arguments", dictionary: "json", longest: 4096 },
    // A long bill is only many rows.
    Target { name: "bills", dictionary: "bills", longest: 1024 },
    Target { name: "engine", dictionary: "json", longest: 4096 },
    Target { name: "headers", dictionary: "headers", longest: 4096 },
    Target { name: "keys", dictionary: "keys", longest: 4096 },
    Target { name: "notifications", dictionary: "json", longest: 4096 },
];

/// What a short run tries, for each target.
const SHORT: &str = "20000";

/// `fuzz [TARGET…] [--runs N]`.
pub(crate) fn run(arguments: &[String]) -> Result<(), Fault> {
    let mut runs = SHORT;
    let mut chosen = Vec::new();
    let mut rest = arguments.iter();
    while let Some(argument) = rest.next() {
        match TARGETS.iter().find(|target| target.name == argument) {
            Some(target) => chosen.push(target),
            None if argument == "--runs" => {
                runs = rest.next().ok_or_else(|| Fault::new("--runs needs a number"))?;
            }
            None => return Err(Fault::new(format!("there is no fuzz target `{argument}`"))),
        }
    }
    if chosen.is_empty() {
        chosen.extend(TARGETS);
    }
    install()?;
    chosen.into_iter().try_for_each(|target| fuzz(target, runs))
}

/// What is found stays below `target/`; the seeds are the project's.
fn fuzz(&Target { name, dictionary, longest }: &Target, runs: &str) -> Result<(), Fault> {
    let found = target().join("fuzz").join("corpus").join(name);
    let crashes = target().join("fuzz").join("crashes");
    fs::create_dir_all(&found)?;
    fs::create_dir_all(&crashes)?;
    cargo_fuzz("run")
        .arg(name)
        .arg(found)
        .arg(format!("seeds/{name}"))
        .args(["--", "-timeout=30", "-print_final_stats=1", "-verbosity=0"])
        .arg(format!("-max_len={longest}"))
        .arg(format!("-dict=dictionaries/{dictionary}.dict"))
        .arg(format!("-runs={runs}"))
        .arg(format!("-artifact_prefix={}/{name}-", crashes.display()))
        .run()
}

/// The instrumentation is not stable; the compiler is.
fn cargo_fuzz(command: &str) -> Program {
    Program::new(tools().join("bin").join("cargo-fuzz"))
        .args(["fuzz", command, "--fuzz-dir", ".", "--sanitizer", "none", "--target-dir"])
        .arg(target().join("fuzz"))
        .within("fuzz")
        .env("RUSTC_BOOTSTRAP", "1")
}

fn install() -> Result<(), Fault> {
    if tools().join("bin").join("cargo-fuzz").exists() {
        return Ok(());
    }
    cargo(["install", "--quiet", "--locked", "--version", "0.13.2", "--root"])
        .arg(tools())
        .arg("cargo-fuzz")
        .run()
}

fn tools() -> PathBuf {
    target().join("tools")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::shell::root;

    #[test]
    fn every_target_has_seeds_and_a_dictionary() {
        let folder = root().join("fuzz");
        for Target { name, dictionary, .. } in TARGETS {
            assert!(folder.join("targets").join(format!("{name}.rs")).exists(), "{name}");
            assert!(folder.join("seeds").join(name).exists(), "{name}");
            assert!(folder.join("dictionaries").join(format!("{dictionary}.dict")).exists());
        }
        assert_eq!(
            fs::read_dir(folder.join("targets")).map(Iterator::count).ok(),
            Some(TARGETS.len())
        );
    }
}
