//! Multipart uploads: a part `meta` and a part with the bytes.

use super::super::Scope;
use super::super::document::{Kind, Operation};
use super::super::enums::Enums;
use super::super::properties::field;
use crate::model::{DigestAlgorithm, Upload};

/// Reads a multipart body; reports one that is not `meta` and a file.
pub(super) fn read(scope: &mut Scope<'_>, enums: &Enums, one: &Operation) -> Option<Upload> {
    let parts = one.parts()?;
    let place = one.operation_id.referenced;
    let meta = parts.properties.get("meta").and_then(|meta| meta.reference.as_ref());
    let file = parts.properties.iter().find(|(_, part)| {
        part.kind.as_ref().is_some_and(|kind| kind.value == Kind::String)
            && part.format.as_ref().is_some_and(|format| format.value == "binary")
    });
    let required = |name: &str| parts.required.iter().any(|one| one.value == name);
    let (Some(meta), Some((part, _)), true, Some(Kind::Object)) =
        (meta, file, parts.properties.len() == 2, parts.kind)
    else {
        scope.fault(
            place,
            "a multipart body is an object of `meta`, a `$ref`, and one part of `format: binary`",
        );
        return None;
    };
    if !required("meta") || !required(&part.value) {
        scope.fault(part.referenced, "both parts of a multipart body are required");
    }
    let owner = scope.resolve(meta);
    let schema = scope.document().schema(&owner)?;
    let mut upload = Upload {
        part: part.value.clone(),
        meta: Vec::new(),
        filename: None,
        digest: String::new(),
        digest_algorithm: DigestAlgorithm::Sha256,
        algorithm: None,
    };
    for (name, property) in schema.properties.iter() {
        if let Some(digest) = &property.digest {
            if !upload.digest.is_empty() {
                scope.fault(digest.referenced, "one `x-digest` is enough");
            }
            upload.digest.clone_from(&name.value);
            upload.digest_algorithm = digest.value.into();
        } else if property.constant.is_some() {
            upload.algorithm = Some(name.value.clone());
        } else {
            if matches!(name.value.as_str(), "filename" | "file_name") {
                upload.filename = Some(name.value.clone());
            }
            let required = schema.required.iter().any(|one| one.value == name.value);
            upload.meta.push(field(scope, enums, &owner, name, property, required));
        }
    }
    if upload.digest.is_empty() {
        scope.fault(place, format!("which field of `{owner}` carries the `x-digest`?"));
    }
    Some(upload)
}
