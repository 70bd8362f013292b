//! Sorting the flat arguments of an operation into path, query, headers and body.

use serde_json::{Map, Value};

use super::check::Checker;
use super::{Checked, Content, Defaults, File, invalid, target};
use crate::contract::{Field, Located, Operation};
use crate::error::{Result, Rule};
use crate::files::FileInput;

/// Holds arguments against the contract. An argument whose name occurs in two places goes to both.
pub(crate) fn check(
    id: &str,
    located: Located,
    arguments: Value,
    file: Option<FileInput>,
    defaults: Defaults<'_>,
) -> Result<Checked> {
    let operation = located.operation;
    let Value::Object(mut given) = arguments else {
        return Err(invalid(id, "", Rule::Type, "the arguments must be an object"));
    };
    let body = operation.upload.as_ref().map_or(located.body(), |upload| &upload.meta);
    let mut checker = Checker::new(id, located.product, defaults);
    checker.refuse_unknown(&given, |name| {
        let known = |fields: &[Field]| fields.iter().any(|field| field.name == name);
        let Operation { path_params, query_params, header_params, .. } = operation;
        [path_params, query_params, header_params].into_iter().any(|fields| known(fields))
            || known(body)
    })?;

    let repeatable = operation.method == "GET"
        || operation.idempotent_by.as_ref().is_some_and(|name| holds(&given, name));
    let path = path(&mut checker, operation, &given)?;
    let mut query = Vec::new();
    for field in &operation.query_params {
        if let Some(value) = checker.field(field, given.get(&field.name).cloned())? {
            query.push((field, value));
        }
    }
    let headers = headers(&mut checker, operation, &given)?;
    given.retain(|name, _| body.iter().any(|field| field.name == *name));
    let content = content(&mut checker, located, given, file)?;
    Ok(Checked {
        operation: id.into(),
        method: operation.method.clone(),
        host: operation.host.clone(),
        path,
        query,
        headers,
        content,
        located: Some(located),
        repeatable,
        sensitive: checker.sensitive,
    })
}

/// Whether the argument is there; dots lead into objects: `activity_base_info.out_request_no`.
fn holds(given: &Map<String, Value>, name: &str) -> bool {
    let mut steps = name.split('.');
    let argument = steps.next().and_then(|step| given.get(step));
    steps.fold(argument, |value, step| value?.get(step)).is_some()
}

fn path(
    checker: &mut Checker<'_>,
    operation: &Operation,
    given: &Map<String, Value>,
) -> Result<String> {
    let mut path = operation.path.clone();
    for field in &operation.path_params {
        let value = checker.field(field, given.get(&field.name).cloned())?;
        let value = value.as_ref().map(target::plain).unwrap_or_default();
        path = target::fill(&path, &field.name, &value).ok_or_else(|| {
            let pointer = format!("/{}", field.name);
            let message = "cannot be empty, `.` or `..`: it is a part of the path";
            invalid(checker.operation, pointer, Rule::Path, message)
        })?;
    }
    Ok(path)
}

fn headers(
    checker: &mut Checker<'_>,
    operation: &Operation,
    given: &Map<String, Value>,
) -> Result<Vec<(String, String)>> {
    let mut headers = Vec::new();
    for field in &operation.header_params {
        if let Some(value) = checker.field(field, given.get(&field.name).cloned())? {
            let text = target::plain(&value);
            refuse_control(checker.operation, &format!("/{}", field.name), &text)?;
            headers.push((field.name.clone(), text));
        }
    }
    Ok(headers)
}

/// A header's value is printable ASCII, nothing else.
pub(super) fn refuse_control(operation: &str, pointer: &str, text: &str) -> Result<()> {
    if text.bytes().all(|byte| byte == b' ' || byte.is_ascii_graphic()) {
        return Ok(());
    }
    Err(invalid(operation, pointer, Rule::Pattern, "must be printable ASCII: it is a header"))
}

fn content(
    checker: &mut Checker<'_>,
    located: Located,
    mut given: Map<String, Value>,
    file: Option<FileInput>,
) -> Result<Content> {
    match (&located.operation.upload, file) {
        (Some(upload), Some(file)) => {
            if let (Some(field), Some(name)) = (&upload.filename, file.name()) {
                given.entry(field.clone()).or_insert_with(|| name.into());
            }
            let meta = Value::Object(checker.object(given, &upload.meta)?);
            Ok(Content::Upload { upload, meta, file: File::Given(file) })
        }
        (Some(_), None) => {
            Err(invalid(checker.operation, "/file", Rule::File, "the file to upload is missing"))
        }
        (None, Some(_)) => {
            Err(invalid(checker.operation, "/file", Rule::File, "this operation takes no file"))
        }
        (None, None) if located.operation.body.is_some() => {
            checker.object(given, located.body()).map(|object| Content::Json(object.into()))
        }
        (None, None) => Ok(Content::Empty),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn an_argument_is_found_inside_an_object_too() {
        let given = json!({"out_trade_no": "1", "activity_base_info": {"out_request_no": "2"}});
        let given = given.as_object().unwrap();
        assert!(holds(given, "out_trade_no"));
        assert!(holds(given, "activity_base_info.out_request_no"));
        for missing in ["out_refund_no", "activity_base_info.out_trade_no", "out_trade_no.at", ""] {
            assert!(!holds(given, missing), "{missing}");
        }
    }
}
