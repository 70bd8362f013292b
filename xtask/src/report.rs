//! What the contract holds, and how much of it each language has: counted from what was built, by looking at it.
//!
//! Python, Node and Kotlin look at themselves, in a test of their own (`whole`), which writes what it found
//! into the file that `WECHATPAY_REPORT` names. Rust is read out of the pages that rustdoc makes of the compiled
//! crate, Swift out of the symbol graph of the compiled module.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::languages::Language;
use crate::operations;
use crate::shell::{Fault, Program, cargo, target};

/// How much of the interface there is.
#[derive(Debug, Deserialize, Eq, PartialEq, Serialize)]
struct Counts {
    products: usize,
    operations: usize,
    events: usize,
}

/// Prints the decisions in the contract, and what each language had and passed when it was last tested.
pub(crate) fn run() -> Result<(), Fault> {
    codegen("report").run()?;
    println!("\n| language | products | operations | event types |\n|---|--:|--:|--:|");
    for language in Language::ALL {
        match found(*language) {
            Ok(Counts { products, operations, events }) => {
                println!("| {language} | {products} | {operations} | {events} |");
            }
            Err(_) => println!("| {language} | not tested yet | | |"),
        }
    }
    operations::table();
    Ok(())
}

/// Where a language's test writes what it found.
pub(crate) fn path(language: Language) -> Result<PathBuf, Fault> {
    let folder = target().join("report");
    fs::create_dir_all(&folder)?;
    let path = folder.join(format!("{language}.json").to_lowercase());
    if path.exists() {
        fs::remove_file(&path)?;
    }
    Ok(path)
}

/// Whether a language has all that the contract has, after its test.
pub(crate) fn check(language: Language) -> Result<(), Fault> {
    let counts = codegen("counts").into_command().output()?;
    let contract: Counts = read(&String::from_utf8_lossy(&counts.stdout))?;
    let found = found(language)?;
    if found == contract {
        println!("{language} has it all: {found:?}");
        return Ok(());
    }
    Err(Fault::new(format!("{language} has {found:?}, the contract {contract:?}")))
}

/// Counts what rustdoc tells of the crate.
pub(crate) fn count_rust(report: &Path) -> Result<(), Fault> {
    cargo(["doc", "--quiet", "--no-deps", "--package", "wechatpay-sdk"])
        .args(["--features", "full,ffi,portable,sm,otel"])
        .run()?;
    let mut counts = Counts { products: 0, operations: 0, events: 0 };
    for (name, page) in pages(&target().join("doc").join("wechatpay_sdk"))? {
        if name.starts_with("struct.") && name.ends_with("Service.html") {
            let methods = methods(&page);
            counts.products += 1;
            counts.operations += operations(&methods, &["_pager", "_stream"]);
        }
        if name == "enum.Event.html" {
            let types =
                page.split("<p><code>").skip(1).filter_map(|one| one.split_once("</code>: "));
            counts.events = types.map(|(name, _)| name).collect::<BTreeSet<_>>().len();
        }
    }
    write(report, &counts)
}

/// Counts what the symbol graph tells of the module.
pub(crate) fn count_swift(graph: &Path, report: &Path) -> Result<(), Fault> {
    let graph: Value = read(&fs::read_to_string(graph)?)?;
    let symbols = graph["symbols"].as_array().map_or(&[][..], Vec::as_slice);
    let mut methods: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    let mut properties = BTreeSet::new();
    let mut events = BTreeSet::new();
    for symbol in symbols {
        let words = || symbol["declarationFragments"].as_array().into_iter().flatten();
        let says = |text: &str| words().any(|word| word["spelling"] == text);
        let place = |at: usize| symbol["pathComponents"][at].as_str().unwrap_or_default();
        // Bills are read by hand-written methods of the same form.
        let file = symbol["location"]["uri"].as_str().unwrap_or_default();
        let is_generated = file.contains("/Generated/");
        match symbol["kind"]["identifier"].as_str() {
            Some("swift.method")
                if is_generated && place(1).ends_with("options:)") && says("async") =>
            {
                let name = place(1).split('(').next().unwrap_or_default();
                methods.entry(place(0)).or_default().insert(name.to_owned());
            }
            Some("swift.property") if place(0) == "Client" => {
                let types = words().filter(|word| word["kind"] == "typeIdentifier");
                properties.extend(types.filter_map(|word| word["spelling"].as_str()));
            }
            Some("swift.enum.case") if place(0) == "Event" => {
                let line = symbol["docComment"]["lines"][0]["text"].as_str().unwrap_or_default();
                events.extend(line.strip_prefix('`').and_then(|line| line.split('`').next()));
            }
            _ => {}
        }
    }
    methods.retain(|product, _| properties.contains(product));
    let operations = methods.values().map(|names| operations(names, &["Stream"])).sum();
    write(report, &Counts { products: methods.len(), operations, events: events.len() })
}

/// Pages of a list and chunks of a file are other ways of the same operation: its name with a word behind it.
fn operations(methods: &BTreeSet<String>, ways: &[&str]) -> usize {
    let is_another_way = |name: &&String| {
        let mut plain = ways.iter().filter_map(|way| name.strip_suffix(way));
        plain.any(|plain| methods.contains(plain))
    };
    methods.len() - methods.iter().filter(is_another_way).count()
}

fn found(language: Language) -> Result<Counts, Fault> {
    let path = target().join("report").join(format!("{language}.json").to_lowercase());
    let text = fs::read_to_string(&path);
    read(&text.map_err(|error| Fault::new(format!("{}: {error}", path.display())))?)
}

fn codegen(command: &str) -> Program {
    cargo(["run", "--quiet", "--package", "codegen", "--", command])
}

fn read<T: for<'a> Deserialize<'a>>(text: &str) -> Result<T, Fault> {
    serde_json::from_str(text).map_err(|error| Fault::new(error.to_string()))
}

fn write(report: &Path, counts: &Counts) -> Result<(), Fault> {
    let text = serde_json::to_string(counts).map_err(|error| Fault::new(error.to_string()))?;
    Ok(fs::write(report, text)?)
}

/// The methods of a type, without those of traits.
fn methods(page: &str) -> BTreeSet<String> {
    let sections = page.split("<section id=\"method.").skip(1);
    let found = sections.filter_map(|rest| rest.split_once("\" class=\"method\""));
    found.map(|(name, _)| name).filter(|name| !name.contains('"')).map(str::to_owned).collect()
}

/// The pages by name, without those that lead to another one of the same name.
fn pages(folder: &Path) -> Result<BTreeMap<String, String>, Fault> {
    let mut all = BTreeMap::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            all.extend(pages(&path)?);
        } else if let Some(name) = path.file_name() {
            let text = String::from_utf8_lossy(&fs::read(&path)?).into_owned();
            if !text.contains("http-equiv=\"refresh\"") {
                all.insert(name.to_string_lossy().into_owned(), text);
            }
        }
    }
    Ok(all)
}
