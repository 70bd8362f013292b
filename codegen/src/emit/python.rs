//! The Python face: `wechatpay_sdk/products/*.py` and `wechatpay_sdk/events`.

mod imports;
mod snippet;
mod types;
mod views;

use std::path::PathBuf;

use minijinja::context;
use minijinja::value::Serde;

use super::{Files, templates};
use crate::model::Contract;
pub(super) use snippet::snippet;
use types::Reach;
use views::{EventView, ProductView};

/// Folders that hold nothing but what this emitter writes.
pub const FOLDERS: &[&str] = &[
    "bindings-python/python/wechatpay_sdk/events",
    "bindings-python/python/wechatpay_sdk/products",
];

/// The typed packages.
///
/// # Errors
/// A template that does not render.
pub fn emit(contract: &Contract) -> Result<Files, minijinja::Error> {
    let templates = templates(&[
        ("events", include_str!("../../templates/python/events.py.j2")),
        ("operations", include_str!("../../templates/python/operations.py.j2")),
        ("product", include_str!("../../templates/python/product.py.j2")),
        ("products", include_str!("../../templates/python/products.py.j2")),
    ])?;
    let mut files = Files::new();
    let mut write = |path: &str, template: &str, context| -> Result<(), minijinja::Error> {
        let path = PathBuf::from("bindings-python/python/wechatpay_sdk").join(path);
        let text = templates.get_template(template)?.render(context)?;
        files.insert(path, format!("{}\n", text.trim_end()));
        Ok(())
    };

    let reach = Reach::new(contract);
    let products: Vec<_> =
        contract.products.iter().map(|product| ProductView::new(product, &reach)).collect();
    for product in &products {
        let path = format!("products/{}.py", product.name);
        write(&path, "product", context!(product => Serde(product)))?;
    }
    write("products/__init__.py", "products", context!(products => Serde(&products)))?;

    let events: Vec<_> = contract.events.iter().map(EventView::new).collect();
    let mut imports: Vec<_> = contract
        .events
        .iter()
        .flat_map(|event| &event.resources)
        .map(|one| one.product.clone())
        .collect();
    imports.sort();
    imports.dedup();
    write("events/__init__.py", "events", context!(events => Serde(&events), imports))?;
    Ok(files)
}
