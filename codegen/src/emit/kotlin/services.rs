//! An operation twice: `suspend` with flat named arguments, and as a `Call` for everybody else.

use serde::Serialize;

use super::models::{Parameter, element_of, kotlin_type, parameters};
use super::{docs, names};
use crate::model::{Answer, Field, Operation, PaginationStyle, Product, Type};

#[derive(Serialize)]
pub(super) struct OperationView {
    pub(super) name: String,
    id: String,
    doc: Vec<String>,
    errors: String,
    deprecated: Option<String>,
    answer: String,
    read: String,
    /// Of the `suspend` function.
    pub(super) arguments: Vec<Parameter>,
    /// What the `suspend` function passes on to the call.
    passed: Vec<String>,
    /// Of the function that returns a call.
    parameters: Vec<Parameter>,
    /// The same without the optional ones, for Java; empty where there are none to leave out.
    short: Vec<Parameter>,
    body: bool,
    upload: Option<UploadView>,
    /// It answers with a file.
    stream: bool,
    pager: Option<PagerView>,
}

#[derive(Serialize)]
struct UploadView {
    /// Parameters beside the file and its name.
    rest: Vec<Parameter>,
    filename: Option<Parameter>,
}

#[derive(Serialize)]
struct PagerView {
    item: String,
    /// The expression that reads `it`, an item.
    read: String,
    items: String,
    /// The expression that says how to ask for the next page.
    position: String,
}

impl OperationView {
    pub(super) fn new(product: &Product, operation: &Operation) -> Self {
        let flat: Vec<Field> =
            operation.arguments(product).into_iter().map(|(_, field)| field).collect();
        let arguments = parameters(&flat);
        let (parameters, passed) = of_call(product, operation, &arguments);
        let has_optional = parameters.iter().any(|parameter| !parameter.required);
        let short = parameters.iter().filter(|one| one.required && has_optional);
        let (answer, read) = match &operation.answer {
            Answer::Json(schema) => (schema.clone(), format!("{schema}(it.json)")),
            // A type of the product may have the same name.
            Answer::Empty => ("kotlin.Unit".into(), String::new()),
            Answer::Binary => ("ByteArray".into(), "it.body".into()),
        };
        Self {
            name: names::identifiers([operation.name.as_str()]).swap_remove(0),
            id: operation.id.clone(),
            doc: docs::operation(operation),
            errors: docs::errors(operation),
            deprecated: docs::deprecation(operation).map(|text| names::literal(&text)),
            answer,
            read,
            passed,
            short: short.cloned().collect(),
            body: operation.body.is_some(),
            upload: operation.upload.as_ref().map(|upload| {
                let is_name = |one: &&Parameter| Some(&one.wire) == upload.filename.as_ref();
                UploadView {
                    rest: arguments
                        .iter()
                        .filter(|one| one.wire != "file" && !is_name(one))
                        .cloned()
                        .collect(),
                    filename: arguments.iter().find(is_name).cloned(),
                }
            }),
            stream: matches!(operation.answer, Answer::Binary),
            pager: pager(product, operation),
            arguments,
            parameters,
        }
    }

    pub(super) fn is_paged(&self) -> bool {
        self.pager.is_some()
    }

    /// Whether the file says it: itself its bytes, its path its name.
    pub(super) fn takes_from_file(&self, wire: &str) -> bool {
        let name = self.upload.as_ref().and_then(|upload| upload.filename.as_ref());
        name.is_some_and(|name| name.wire == wire)
    }

    /// Whether its body has no fields to give.
    pub(super) fn is_bare(&self) -> bool {
        self.passed.iter().any(|one| one.contains("Fields()"))
    }

    pub(super) fn is_stream(&self) -> bool {
        self.stream
    }

    pub(super) fn is_upload(&self) -> bool {
        self.upload.is_some()
    }
}

/// The parameters of the call, the body being one of them, and what the flat arguments are there.
fn of_call(
    product: &Product,
    operation: &Operation,
    arguments: &[Parameter],
) -> (Vec<Parameter>, Vec<String>) {
    let Some(body) = operation.body.as_deref().and_then(|name| product.schema(name)) else {
        let passed = arguments.iter().map(|one| one.ident.clone()).collect();
        return (arguments.to_vec(), passed);
    };
    let is_path = |one: &Parameter| operation.path_params.iter().any(|path| path.name == one.wire);
    let in_body = |one: &Parameter| body.fields.iter().any(|field| field.name == one.wire);
    let beside = arguments.iter().filter(|one| is_path(one) || !in_body(one));
    let mut taken: Vec<&str> = vec!["request"];
    taken.extend(beside.clone().map(|one| one.ident.as_str()));
    let mut request = names::identifiers(taken.iter().rev().copied()).pop().unwrap_or_default();
    if request != "request" {
        request = "requestBody".into();
    }
    let request = Parameter {
        wire: String::new(),
        ident: request,
        ty: body.name.clone(),
        doc: "The body.".into(),
        required: true,
    };
    let (mut all, optional): (Vec<Parameter>, Vec<Parameter>) =
        beside.cloned().partition(|one| one.required);
    all.push(request);
    all.extend(optional);

    let fields: Vec<String> = parameters(&body.fields)
        .into_iter()
        .filter_map(|field| {
            let from = arguments.iter().find(|one| one.wire == field.wire)?;
            Some(format!("{} = {}", field.ident, from.ident))
        })
        .collect();
    let made = match fields.is_empty() {
        true => format!("{}(Fields().json)", body.name),
        false => format!("{}({})", body.name, fields.join(", ")),
    };
    let passed = all
        .iter()
        .map(|one| if one.wire.is_empty() { made.clone() } else { one.ident.clone() })
        .collect();
    (all, passed)
}

fn pager(product: &Product, operation: &Operation) -> Option<PagerView> {
    let pagination = operation.pagination.as_ref()?;
    let Answer::Json(answer) = &operation.answer else { return None };
    let mut fields = product.schema(answer)?.fields.iter();
    let Type::Array(element) = &fields.find(|field| field.name == pagination.items)?.ty else {
        return None;
    };
    let text = |name: &Option<String>| {
        name.as_ref().map_or("null".into(), |name| format!("\"{}\"", names::literal(name)))
    };
    let at = names::literal(&pagination.position);
    let (size, total) = (text(&pagination.size), text(&pagination.total));
    let position = match pagination.style {
        PaginationStyle::Offset => format!("Position.Offset(\"{at}\", {total})"),
        PaginationStyle::PageFromZero => format!("Position.Page(\"{at}\", {size}, {total}, 0)"),
        PaginationStyle::PageFromOne => format!("Position.Page(\"{at}\", {size}, {total}, 1)"),
        PaginationStyle::Cursor => format!("Position.Cursor(\"{at}\", {})", text(&pagination.next)),
    };
    Some(PagerView {
        item: kotlin_type(&element.ty),
        read: element_of(&element.ty),
        items: names::literal(&pagination.items),
        position,
    })
}
