//! For the tests: how a method is called with arguments that come by their names on the wire.

use serde::Serialize;

use super::ArgumentView;
use crate::model::Answer;

#[derive(Serialize)]
pub(super) struct TypedCallView {
    ident: String,
    arguments: Vec<TypedArgumentView>,
    call: &'static str,
    outcome: &'static str,
}

#[derive(Serialize)]
struct TypedArgumentView {
    label: String,
    /// The expression that reads it.
    value: String,
}

impl TypedCallView {
    pub(super) fn new(ident: &str, arguments: &[ArgumentView], answer: &Answer) -> Self {
        let (call, outcome) = match answer {
            Answer::Json(_) => ("let answer = try await", ".answer(answer)"),
            Answer::Binary => ("let file = try await", ".file(file)"),
            Answer::Empty => ("try await", ".nothing"),
        };
        Self::around(ident, arguments, call, outcome)
    }

    pub(super) fn pages(ident: &str, arguments: &[ArgumentView]) -> Self {
        Self::around(ident, arguments, "let pager = try", "try await .items(of: pager)")
    }

    fn around(
        ident: &str,
        arguments: &[ArgumentView],
        call: &'static str,
        outcome: &'static str,
    ) -> Self {
        let typed = |argument: &ArgumentView| TypedArgumentView {
            label: argument.label.trim_matches('`').to_owned(),
            value: match argument {
                ArgumentView { file: true, .. } => "given.file()".into(),
                ArgumentView { optional: true, wire, .. } => format!("given.option(\"{wire}\")"),
                ArgumentView { wire, .. } => format!("given.value(\"{wire}\")"),
            },
        };
        Self {
            ident: ident.to_owned(),
            arguments: arguments.iter().map(typed).collect(),
            call,
            outcome,
        }
    }
}
