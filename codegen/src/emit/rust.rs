//! The Rust face: `core/types/src/products/*.rs`, `core/src/services/products/*.rs` and the Cargo features.

mod names;
mod snippet;
mod views;

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::{Files, templates};
use crate::model::Contract;
use minijinja::context;
use minijinja::value::Serde;
pub(super) use snippet::snippet;
use views::{ProductView, event_views};

/// Folders that hold nothing but what this emitter writes.
pub const FOLDERS: &[&str] =
    &["core/types/src/products", "core/src/services/products", "tests/typed/products"];

/// The typed structs and the services.
///
/// # Errors
/// A template that does not render.
pub fn emit(contract: &Contract) -> Result<Files, minijinja::Error> {
    let templates = templates(&[
        ("types", include_str!("../../templates/rust/types.rs.j2")),
        ("service", include_str!("../../templates/rust/service.rs.j2")),
        ("events", include_str!("../../templates/rust/events.rs.j2")),
        ("dispatch", include_str!("../../templates/rust/dispatch.rs.j2")),
        ("dispatchers", include_str!("../../templates/rust/dispatchers.rs.j2")),
        ("products", include_str!("../../templates/rust/products.rs.j2")),
    ])?;

    let mut files = Files::new();
    let mut write = |path: String, template: &str, context| -> Result<(), minijinja::Error> {
        files.insert(PathBuf::from(path), templates.get_template(template)?.render(context)?);
        Ok(())
    };
    for product in &contract.products {
        let view = ProductView::new(product);
        let name = &product.name;
        write(
            format!("core/types/src/products/{name}.rs"),
            "types",
            context!(product => Serde(&view)),
        )?;
        write(
            format!("core/src/services/products/{name}.rs"),
            "service",
            context!(product => Serde(&view)),
        )?;
        write(
            format!("tests/typed/products/{name}.rs"),
            "dispatch",
            context!(product => Serde(&view)),
        )?;
    }
    write(
        "core/src/services/products/events.rs".into(),
        "events",
        context!(events => Serde(&event_views(contract))),
    )?;
    let names: Vec<String> = contract.products.iter().map(|product| product.name.clone()).collect();
    write("tests/typed/products/mod.rs".into(), "dispatchers", context!(names => names.clone()))?;
    for (folder, what, events) in [
        ("core/types/src/products", "The types", false),
        ("core/src/services/products", "The services", true),
    ] {
        write(
            format!("{folder}/mod.rs"),
            "products",
            context!(names => names.clone(), what, events),
        )?;
    }
    Ok(files)
}

/// The manifests of both crates with their lists of features brought up to date.
///
/// # Errors
/// A manifest that cannot be read, or that has lost its markers.
pub fn manifests(contract: &Contract, root: &Path) -> io::Result<Files> {
    let names = || contract.products.iter().map(|product| product.name.as_str());
    let all = names().map(|name| format!("    \"{name}\",\n")).collect::<String>();
    let full = format!("full = [\n{all}]\n");
    let types = names().map(|name| format!("{name} = []\n")).collect::<String>();
    let services = names()
        .map(|name| format!("{name} = [\"wechatpay-sdk-types/{name}\"]\n"))
        .collect::<String>();
    [("core/Cargo.toml", services), ("core/types/Cargo.toml", types)]
        .into_iter()
        .map(|(path, features)| {
            let old = fs::read_to_string(root.join(path))?;
            let new = between_markers(&old, &format!("{full}{features}")).ok_or_else(|| {
                io::Error::other(format!("{path}: the markers of the product features are gone"))
            })?;
            Ok((PathBuf::from(path), new))
        })
        .collect()
}

const BEGIN: &str = "# Products: written by `cargo xtask generate`.\n";
const END: &str = "# End of products.\n";

fn between_markers(manifest: &str, features: &str) -> Option<String> {
    let (head, rest) = manifest.split_once(BEGIN)?;
    let (_, tail) = rest.split_once(END)?;
    Some(format!("{head}{BEGIN}{features}{END}{tail}"))
}
