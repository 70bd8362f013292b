//! Which types there must be.

use std::collections::BTreeSet;

use crate::model::{Answer, Contract, Product, Type};

/// The types that a caller gets to see: a body's own fields are arguments, so that its schema has no
/// type, unless something else refers to it.
pub(super) struct Used<'a> {
    product: &'a Product,
    pub(super) names: BTreeSet<&'a str>,
}

impl<'a> Used<'a> {
    pub(super) fn of(contract: &'a Contract, product: &'a Product) -> Self {
        let mut used = Self { product, names: BTreeSet::new() };
        for operation in &product.operations {
            if let Answer::Json(schema) = &operation.answer {
                used.schema(schema);
            }
            let body = operation.body.as_deref().and_then(|name| product.schema(name));
            let body = body.iter().flat_map(|schema| &schema.fields);
            let meta = operation.upload.iter().flat_map(|upload| &upload.meta);
            let parameters =
                [&operation.path_params, &operation.query_params, &operation.header_params];
            for field in body.chain(meta).chain(parameters.into_iter().flatten()) {
                used.ty(&field.ty);
            }
        }
        let resources = contract.events.iter().flat_map(|event| &event.resources);
        for resource in resources.filter(|resource| resource.product == product.name) {
            used.schema(&resource.schema);
        }
        used
    }

    fn schema(&mut self, name: &'a str) {
        if !self.names.insert(name) {
            return;
        }
        for field in self.product.schema(name).iter().flat_map(|schema| &schema.fields) {
            self.ty(&field.ty);
        }
    }

    fn ty(&mut self, ty: &'a Type) {
        match ty {
            Type::Object(name) => self.schema(name),
            Type::Enum(name) => {
                self.names.insert(name);
            }
            Type::Array(element) => self.ty(&element.ty),
            _ => {}
        }
    }
}
