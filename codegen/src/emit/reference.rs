//! The reference documentation: Markdown pages for the site in `docs/`, one per product, and the lists of
//! products, events and error codes.
//!
//! Nothing but the site reads them, so they are not checked in: `cargo xtask docs` writes them anew.

mod html;
mod pages;
mod tables;

use std::path::PathBuf;

use minijinja::context;
use minijinja::value::Serde;

use super::{Files, templates};
use crate::model::Contract;
use pages::{CodeView, EventView, ProductView};

/// Where the pages are written.
pub const FOLDER: &str = "docs/reference";

/// All pages, and `products.json` for the site's menu.
///
/// # Errors
/// A template that does not render.
pub fn emit(contract: &Contract) -> Result<Files, minijinja::Error> {
    let templates = templates(&[
        ("product", include_str!("../../templates/reference/product.md.j2")),
        ("operation", include_str!("../../templates/reference/operation.md.j2")),
        ("fields", include_str!("../../templates/reference/fields.html.j2")),
        ("index", include_str!("../../templates/reference/index.md.j2")),
        ("events", include_str!("../../templates/reference/events.md.j2")),
        ("errors", include_str!("../../templates/reference/errors.md.j2")),
    ])?;
    let products: Vec<ProductView> =
        contract.products.iter().map(|one| ProductView::new(contract, one)).collect();
    let events: Vec<EventView> = contract.events.iter().map(EventView::new).collect();
    let codes: Vec<CodeView> =
        contract.errors.iter().map(|code| CodeView::new(contract, code)).collect();

    let mut files = Files::new();
    let mut write = |name: &str, template: &str, context| -> Result<(), minijinja::Error> {
        let text = templates.get_template(template)?.render(context)?;
        files.insert(PathBuf::from(FOLDER).join(name), text);
        Ok(())
    };
    for product in &products {
        write(&format!("{}.md", product.name), "product", context!(product => Serde(product)))?;
    }
    write("index.md", "index", context!(products => Serde(&products)))?;
    write("events.md", "events", context!(events => Serde(&events)))?;
    write("errors.md", "errors", context!(codes => Serde(&codes)))?;
    let menu = contract.products.iter().map(|product| {
        serde_json::json!({
            "text": product.title, "name": product.name, "link": format!("/reference/{}", product.name),
        })
    });
    let menu = serde_json::Value::Array(menu.collect());
    files.insert(PathBuf::from(FOLDER).join("products.json"), format!("{menu}\n"));
    Ok(files)
}
