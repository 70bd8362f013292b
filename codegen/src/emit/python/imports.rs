//! What a product's module imports: no more than it uses.

use super::views::{ModelView, ParamView, ProductView};

impl ProductView {
    /// The import lines: those of the module, and those for type checkers only.
    pub(super) fn import_lines(&self) -> (Vec<String>, Vec<String>) {
        let received = || self.models.iter().flat_map(|one| &one.fields);
        let sent = || {
            let arguments = self.operations.iter().flat_map(|one| &one.arguments);
            self.params.iter().flat_map(|one| &one.fields).chain(arguments)
        };
        let is_page = |model: &&ModelView| model.base != "Model";
        let any = received().any(|field| field.ty.contains("Any"))
            || self.models.iter().any(|model| model.base.contains("Any"));
        let checked = [
            import(
                "collections.abc",
                &[
                    ("Mapping", sent().any(|field| field.ty.contains("Mapping["))),
                    ("Sequence", sent().any(|field| field.ty.contains("Sequence["))),
                ],
            ),
            import("datetime", &[("datetime", sent().any(|field| field.ty.contains("datetime")))]),
            import("typing", &[("Any", any)]),
            Some(String::new()),
            import(
                "typing_extensions",
                &[("Required", self.params.iter().any(ParamView::requires))],
            ),
            Some(String::new()),
            import(
                "wechatpay_sdk._files",
                &[("FileStream", self.operations.iter().any(|one| one.stream))],
            ),
            import(
                "wechatpay_sdk._input",
                &[("FileInput", sent().any(|field| field.ty == "FileInput"))],
            ),
        ];
        let checked = sections(checked.into_iter().flatten());
        let enums = !self.enums.is_empty();
        let imports = [
            import(
                "typing",
                &[
                    ("TYPE_CHECKING", !checked.is_empty()),
                    ("Literal", enums),
                    ("TypedDict", !self.params.is_empty()),
                    ("Union", enums),
                ],
            ),
            Some(String::new()),
            import(
                "wechatpay_sdk._call",
                &[("Async", true), ("Face", true), ("Sync", true), ("operation", true)],
            ),
            import(
                "wechatpay_sdk._files",
                &[("stream", self.operations.iter().any(|one| one.stream))],
            ),
            import(
                "wechatpay_sdk._model",
                &[("Model", self.models.iter().any(|model| !is_page(&model)))],
            ),
            import(
                "wechatpay_sdk._paging",
                &[
                    ("Page", self.models.iter().any(|model| is_page(&model))),
                    ("Paging", self.operations.iter().any(|one| one.paged)),
                ],
            ),
        ];
        (sections(imports.into_iter().flatten()), checked)
    }
}

/// Sections of imports stand apart, by one empty line.
fn sections(lines: impl Iterator<Item = String>) -> Vec<String> {
    let mut lines: Vec<_> = lines.skip_while(String::is_empty).collect();
    lines.dedup_by(|one, before| one.is_empty() && before.is_empty());
    while lines.last().is_some_and(String::is_empty) {
        lines.pop();
    }
    lines
}

fn import(module: &str, names: &[(&str, bool)]) -> Option<String> {
    let names: Vec<_> = names.iter().filter(|(_, used)| *used).map(|(name, _)| *name).collect();
    (!names.is_empty()).then(|| format!("from {module} import {}", names.join(", ")))
}
