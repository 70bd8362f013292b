//! How all pages are walked over.

use serde::Serialize;

use super::names::{type_name, variable, variables};
use super::{ArgumentView, is_plain, swift_type};
use crate::model::{Answer, Operation, Pagination, PaginationStyle, Product, Type};

#[derive(Serialize)]
pub(super) struct PagerView {
    pub(super) ident: String,
    pub(super) arguments: Vec<ArgumentView>,
    item: String,
    position: String,
    style: String,
    /// Of the closure that reads a page, on a line of its own where it would be too long.
    signature: String,
    items: String,
    total: String,
    next: String,
}

impl PagerView {
    pub(super) fn new(
        product: &Product,
        operation: &Operation,
        pagination: &Pagination,
    ) -> Option<Self> {
        let Answer::Json(schema) = &operation.answer else { return None };
        let schema = product.schema(schema)?;
        let names = variables(&schema.fields);
        let named =
            |name: &str| names.iter().zip(&schema.fields).find(|(_, field)| field.name == name);
        let access = |name: &Option<String>| {
            let (ident, _) = named(name.as_deref()?)?;
            Some(format!("page.{ident}"))
        };
        let (items_ident, items) = named(&pagination.items)?;
        let (style, first) = match pagination.style {
            PaginationStyle::Offset => ("offset".into(), "0"),
            PaginationStyle::PageFromZero => (page_style(0, pagination), "0"),
            PaginationStyle::PageFromOne => (page_style(1, pagination), "1"),
            PaginationStyle::Cursor => ("cursor".into(), "\"\""),
        };
        // The pager knows where to begin.
        let mut arguments = ArgumentView::all(operation.arguments(product));
        let is_position = |argument: &ArgumentView| argument.wire == pagination.position;
        for argument in arguments.iter_mut().filter(|one| is_position(one) && !one.optional) {
            argument.ty = format!("{} = {first}", argument.ty);
        }
        arguments.sort_by_key(|argument| argument.optional || is_position(argument));
        let Type::Array(element) = &items.ty else { return None };
        let signature = format!("(page: {}) in", type_name(&schema.name));
        let begun = format!(
            "        return Pager(client, call, \"{}\", .{style}) {{ ",
            pagination.position
        );
        let parted = if begun.len() + signature.len() > LINE { "\n            " } else { " " };
        let plain = is_plain(items, schema.direction);
        Some(Self {
            ident: variable(&format!("{}_pager", operation.name)),
            arguments,
            item: swift_type(&element.ty, element.sensitive),
            position: pagination.position.clone(),
            style,
            signature: format!("{parted}{signature}"),
            items: format!("page.{items_ident}{}", if plain { "" } else { " ?? []" }),
            total: access(&pagination.total).unwrap_or_else(|| "nil".into()),
            next: access(&pagination.next).unwrap_or_else(|| "nil".into()),
        })
    }
}

/// What the linter allows.
const LINE: usize = 120;

/// By number, from this one.
fn page_style(first: u8, pagination: &Pagination) -> String {
    let size = pagination.size.as_ref().map_or("nil".into(), |size| format!("\"{size}\""));
    format!("page(from: {first}, size: {size})")
}
