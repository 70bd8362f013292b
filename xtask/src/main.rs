//! The commands of this workspace.
//!
//! ```text
//! cargo xtask demo [LANGUAGE…]       the same small story in every language, against a local gateway
//! cargo xtask test [LANGUAGE…]       all tests; without a language, a short run of the fuzz targets too
//! cargo xtask faults [LANGUAGE…]     what becomes of each fault of the gateway
//! cargo xtask fuzz [TARGET…] [--runs N]  inputs that nobody has thought of
//! cargo xtask load [--seconds N] [--in-flight N]   many calls while keys and hosts change
//! cargo xtask soak LANGUAGE… [--calls N] [--notifications N]   what a client keeps of them
//! cargo xtask bench                 what a call costs in each language
//! cargo xtask lint                   formatters, linters, licences, generated files
//! cargo xtask docs                   the documentation as a static site, in target/docs
//! cargo xtask report                 what the contract holds, and how much of it each language has
//! cargo xtask generate [--check]     write the tables, types and faces out of api/
//! ```
//! A LANGUAGE is `rust`, `python`, `node`, `kotlin` or `swift`; without one it is all of them
//! (`demo` leaves Swift out). Each command installs what it needs below `target/`.

#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a program for people")]

mod addition;
mod bench;
mod demo;
mod docs;
mod faults;
mod fuzz;
mod languages;
mod lint;
mod load;
mod openapi;
mod operations;
mod records;
mod redis;
mod report;
mod sandbox;
mod shell;
mod snippets;
mod soak;

use std::env;
use std::process::ExitCode;
use std::time::Instant;

use languages::{Language, Profile};
use shell::{Fault, cargo};

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let started = Instant::now();
    let result = match arguments.split_first() {
        Some((command, rest)) => match command.as_str() {
            "demo" => Language::parse(rest, Language::DEMO).and_then(|some| demo::run(&some)),
            "test" if rest == ["fuzz"] => fuzz::run(&[]),
            "test" => Language::parse(rest, Language::ALL)
                .and_then(|some| test(&some))
                .and_then(|()| if rest.is_empty() { fuzz::run(&[]) } else { Ok(()) }),
            "faults" => Language::parse(rest, Language::ALL).and_then(|some| faults::run(&some)),
            "fuzz" => fuzz::run(rest),
            "load" => load::run(rest),
            "soak" => soak::run(rest),
            "bench" => bench::run(),
            "lint" => lint::run(),
            "docs" => docs::run(),
            "report" => report::run(),
            "generate" => {
                cargo(["run", "--quiet", "--package", "codegen", "--", "generate"]).args(rest).run()
            }
            other => Err(Fault::new(format!("there is no command `{other}`\n{USAGE}"))),
        },
        None => Err(Fault::new(USAGE)),
    };
    match result {
        Ok(()) => {
            eprintln!("done in {} s", started.elapsed().as_secs());
            ExitCode::SUCCESS
        }
        Err(fault) => {
            eprintln!("error: {fault}");
            ExitCode::FAILURE
        }
    }
}

const USAGE: &str = "usage: cargo xtask demo | test | faults | fuzz | load | soak | bench | lint | docs | report | generate [--check]";

/// Runs every language's tests, each against a gateway of its own, and says at the end how many passed.
fn test(languages: &[Language]) -> Result<(), Fault> {
    let mut failed = Vec::new();
    for language in languages {
        let started = Instant::now();
        println!("\n━━ {language} ━━");
        let result = language.build(Profile::Debug).and_then(|()| language.test());
        let seconds = started.elapsed().as_secs();
        match result {
            Ok(()) => println!("━━ {language}: passed in {seconds} s"),
            Err(fault) => {
                println!("━━ {language}: failed after {seconds} s: {fault}");
                failed.push(format!("{language}: {fault}"));
            }
        }
    }
    println!("\n{} passed, {} failed", languages.len() - failed.len(), failed.len());
    if failed.is_empty() { Ok(()) } else { Err(Fault::new(failed.join("\nerror: "))) }
}
