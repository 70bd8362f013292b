//! `codegen check`, `codegen generate [--check]`, `codegen report`.
//!
//! `--api <folder>` reads another contract, `--root <folder>` writes into another workspace.

use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use codegen::emit::{reference, snippets};
use codegen::generate::{Failure, check, generate, write};
use codegen::{reader, report};

const USAGE: &str = "\
Usage: cargo codegen <command> [--api <folder>] [--root <folder>]

  check               read the contract and report its faults
  generate            write all files that are made from it
  generate --check    report the ones that are not up to date
  report              what it holds, as Markdown
  counts              how much of the interface there is, as JSON
  reference           write the pages of the reference
  snippets            write the calls of the reference as programs, for compilers to judge";

fn main() -> ExitCode {
    // Whoever reads it may have seen enough.
    let say = |mut to: Box<dyn Write>, text: &str| drop(writeln!(to, "{}", text.trim_end()));
    match run() {
        Ok(Done { text, clean: true }) => {
            say(Box::new(io::stdout()), &text);
            ExitCode::SUCCESS
        }
        Ok(Done { text, clean: false }) => {
            say(Box::new(io::stderr()), &text);
            ExitCode::FAILURE
        }
        Err(failure) => {
            say(Box::new(io::stderr()), &failure.to_string());
            ExitCode::FAILURE
        }
    }
}

struct Done {
    text: String,
    clean: bool,
}

fn run() -> Result<Done, Failure> {
    let Some(options) = Options::parse(std::env::args().skip(1)) else {
        return Ok(Done { text: USAGE.into(), clean: false });
    };
    let Options { command, check: checking, root, api } = options;
    let done = |text| Ok(Done { text, clean: true });
    match (command.as_str(), checking) {
        ("check", false) => {
            let contract = reader::read(&api).map_err(Failure::Faults)?;
            done(format!("{}, no faults", report::Counts::of(&contract)))
        }
        ("generate", false) => {
            let stale = generate(&root, &api)?;
            done(format!("{} files written or removed", stale.len()))
        }
        ("generate", true) => {
            let stale = check(&root, &api)?;
            if stale.is_empty() {
                return done("all generated files are up to date".into());
            }
            let mut text: String = stale.iter().map(|one| format!("{one}\n")).collect();
            text.push_str("run `cargo xtask generate`");
            Ok(Done { text, clean: false })
        }
        ("report", false) => {
            let contract = reader::read(&api).map_err(Failure::Faults)?;
            let documents =
                reader::documents(&api).map_err(|fault| Failure::Faults(vec![fault]))?;
            done(report::report(&contract, &documents))
        }
        ("counts", false) => {
            let counts = report::Counts::of(&reader::read(&api).map_err(Failure::Faults)?);
            done(serde_json::to_string(&counts).unwrap_or_default())
        }
        ("reference", false) => {
            let contract = reader::read(&api).map_err(Failure::Faults)?;
            let pages = reference::emit(&contract).map_err(Failure::Template)?;
            write(&root, &pages)?;
            done(format!("{} files in {}", pages.len(), reference::FOLDER))
        }
        ("snippets", false) => {
            let contract = reader::read(&api).map_err(Failure::Faults)?;
            let files = snippets::programs(&contract);
            write(&root, &files)?;
            done(format!("{} programs in {}", files.len(), root.join(snippets::FOLDER).display()))
        }
        _ => Ok(Done { text: USAGE.into(), clean: false }),
    }
}

struct Options {
    command: String,
    check: bool,
    root: PathBuf,
    api: PathBuf,
}

impl Options {
    fn parse(mut args: impl Iterator<Item = String>) -> Option<Self> {
        let command = args.next()?;
        let (mut check, mut root, mut api) = (false, None, None);
        while let Some(arg) = args.next() {
            match arg.as_str() {
                "--check" => check = true,
                "--root" => root = Some(PathBuf::from(args.next()?)),
                "--api" => api = Some(PathBuf::from(args.next()?)),
                _ => return None,
            }
        }
        let root = root.unwrap_or_else(workspace);
        let api = api.unwrap_or_else(|| root.join("api"));
        Some(Self { command, check, root, api })
    }
}

/// The nearest folder upwards that holds a contract; empty for this one.
fn workspace() -> PathBuf {
    if Path::new("api").is_dir() {
        return PathBuf::new();
    }
    let here = std::env::current_dir().unwrap_or_default();
    let mut upwards = here.ancestors();
    upwards.find(|folder| folder.join("api").is_dir()).map_or_else(PathBuf::new, Path::to_owned)
}
