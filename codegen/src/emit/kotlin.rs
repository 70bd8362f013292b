//! The Kotlin face: models, values, services and events in `bindings-kotlin/kotlin/generated`.

mod docs;
mod events;
mod models;
mod names;
mod services;
mod snippet;

use std::path::PathBuf;

use minijinja::context;
use minijinja::value::Serde;
use serde::Serialize;

use super::{Files, templates, words};
use crate::model::{Contract, Product};
use events::{EventView, TypeView};
use models::{EnumView, StructView};
use services::OperationView;
pub(super) use snippet::snippet;

/// Folders that hold nothing but what this emitter writes.
pub const FOLDERS: &[&str] = &["bindings-kotlin/kotlin/generated"];

/// A package per product, the list of products, and the events.
///
/// # Errors
/// A template that does not render.
pub fn emit(contract: &Contract) -> Result<Files, minijinja::Error> {
    let templates = templates(&[
        ("models", include_str!("../../templates/kotlin/models.kt.j2")),
        ("service", include_str!("../../templates/kotlin/service.kt.j2")),
        ("calls", include_str!("../../templates/kotlin/calls.kt.j2")),
        ("products", include_str!("../../templates/kotlin/products.kt.j2")),
        ("events", include_str!("../../templates/kotlin/events.kt.j2")),
    ])?;
    let products: Vec<ProductView> = contract.products.iter().map(ProductView::new).collect();
    let mut files = Files::new();
    let mut write = |name: String, template: &str, context| -> Result<(), minijinja::Error> {
        let path = PathBuf::from(format!("{}/io/github/wechatpaysdk/{name}.kt", FOLDERS[0]));
        let text = templates.get_template(template)?.render(context)?;
        files.insert(path, format!("{}\n", text.trim_end()));
        Ok(())
    };
    for product in &products {
        let ProductView { folder, service, .. } = product;
        let context = || context!(product => Serde(product));
        if !product.structs.is_empty() || !product.enums.is_empty() {
            write(format!("{folder}/Models"), "models", context())?;
        }
        if !product.operations.is_empty() {
            write(format!("{folder}/{service}Service"), "service", context())?;
            write(format!("{folder}/{service}Calls"), "calls", context())?;
        }
    }
    let called: Vec<&ProductView> =
        products.iter().filter(|product| !product.operations.is_empty()).collect();
    write("Products".into(), "products", context!(products => Serde(&called)))?;
    let (types, events) = (TypeView::all(&contract.events), EventView::all(&contract.events));
    let context = context!(types => Serde(&types), events => Serde(&events));
    write("Events".into(), "events", context)?;
    Ok(files)
}

#[derive(Serialize)]
struct ProductView {
    name: String,
    title: String,
    summary: String,
    folder: String,
    package: String,
    property: String,
    service: String,
    enums: Vec<EnumView>,
    structs: Vec<StructView>,
    operations: Vec<OperationView>,
    paged: bool,
    any: bool,
    bare: bool,
    upload: bool,
    stream: bool,
}

impl ProductView {
    fn new(product: &Product) -> Self {
        let structs: Vec<StructView> = product.schemas.iter().map(StructView::new).collect();
        let operations: Vec<OperationView> =
            product.operations.iter().map(|one| OperationView::new(product, one)).collect();
        Self {
            name: product.name.clone(),
            title: docs::escape(&product.title),
            summary: docs::escape(&product.summary),
            folder: names::folder(&product.name),
            package: names::package(&product.name),
            property: words::camel(&product.name),
            service: words::pascal(&product.name),
            enums: product.enums.iter().map(EnumView::new).collect(),
            any: structs.iter().any(StructView::holds_any),
            structs,
            paged: operations.iter().any(OperationView::is_paged),
            upload: operations.iter().any(OperationView::is_upload),
            stream: operations.iter().any(OperationView::is_stream),
            bare: operations.iter().any(OperationView::is_bare),
            operations,
        }
    }
}
