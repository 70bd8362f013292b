//! Answers that are one page of many.

use serde_saphyr::Spanned;

use super::super::Scope;
use super::super::document::{Kind, Operation, PaginationStyle, Property, json};
use crate::model::Pagination;

/// Reads `x-pagination`; reports names that the operation does not have.
pub(super) fn read(scope: &mut Scope<'_>, one: &Operation) -> Option<Pagination> {
    let pagination = one.pagination.as_ref()?;
    let kind = match pagination.style {
        PaginationStyle::Cursor => Kind::String,
        PaginationStyle::Offset | PaginationStyle::PageFromZero | PaginationStyle::PageFromOne => {
            Kind::Integer
        }
    };
    argument(scope, one, &pagination.position, kind);
    if let Some(size) = &pagination.size {
        argument(scope, one, size, Kind::Integer);
    }
    answer_field(scope, one, &pagination.items, Kind::Array);
    if let Some(total) = &pagination.total {
        answer_field(scope, one, total, Kind::Integer);
    }
    match (&pagination.next, pagination.style) {
        (Some(next), PaginationStyle::Cursor) => {
            answer_field(scope, one, next, Kind::String);
        }
        (None, PaginationStyle::Cursor) => scope.fault(
            pagination.position.referenced,
            "`style: cursor` needs `next`: where does the answer hold the next position?",
        ),
        (Some(next), _) => scope.fault(next.referenced, "`next` needs `style: cursor`"),
        (None, _) => {}
    }
    let owned = |name: &Spanned<String>| name.value.clone();
    Some(Pagination {
        style: pagination.style.into(),
        position: owned(&pagination.position),
        size: pagination.size.as_ref().map(owned),
        items: owned(&pagination.items),
        total: pagination.total.as_ref().map(owned),
        next: pagination.next.as_ref().map(owned),
    })
}

fn argument(scope: &mut Scope<'_>, one: &Operation, name: &Spanned<String>, kind: Kind) {
    let mut parameters = one.parameters.iter();
    let parameter = parameters.find(|one| one.name.value == name.value).map(|one| &one.schema);
    let body = one.body().and_then(|body| body.value.strip_prefix("#/components/schemas/"));
    let body = body.and_then(|body| scope.document().schema(body));
    match parameter.or_else(|| body.and_then(|body| body.properties.get(&name.value))) {
        Some(property) => of_kind(scope, name, property, kind),
        None => scope.fault(name.referenced, format!("there is no argument `{}`", name.value)),
    }
}

fn answer_field(scope: &mut Scope<'_>, one: &Operation, name: &Spanned<String>, kind: Kind) {
    let answer = one.responses.first().map(|(_, response)| &response.content);
    if answer.is_none_or(|content| content.get("application/json").is_none()) {
        scope.fault(name.referenced, "only JSON answers come in pages");
        return;
    }
    let answer = answer.and_then(json);
    let answer = answer.and_then(|answer| answer.value.strip_prefix("#/components/schemas/"));
    // A missing schema is reported where it is referred to.
    let Some(answer) = answer.and_then(|answer| scope.document().schema(answer)) else { return };
    match answer.properties.get(&name.value) {
        Some(property) => of_kind(scope, name, property, kind),
        None => {
            scope.fault(name.referenced, format!("the answer has no field `{}`", name.value));
        }
    }
}

fn of_kind(scope: &mut Scope<'_>, name: &Spanned<String>, property: &Property, kind: Kind) {
    if property.kind.as_ref().is_none_or(|one| one.value != kind) {
        scope.fault(name.referenced, format!("`{}` is not of `type: {}`", name.value, kind.name()));
    }
}
