//! Lists that stand on one line where they fit, and otherwise one element a line.

/// Columns that a reader sees without scrolling.
pub(in crate::emit) const WIDTH: usize = 72;

/// What stands around a list.
#[derive(Clone, Copy)]
pub(in crate::emit) struct Brackets {
    pub(in crate::emit) open: &'static str,
    pub(in crate::emit) close: &'static str,
    /// Between the brackets and what is in them on one line.
    pub(in crate::emit) padding: &'static str,
    /// A comma behind the last element where each has a line of its own.
    pub(in crate::emit) trailing: bool,
    pub(in crate::emit) indent: usize,
}

impl Brackets {
    /// `(…)` with four blanks and a comma at the end.
    pub(in crate::emit) const CALL: Self =
        Self { open: "(", close: ")", padding: "", trailing: true, indent: 4 };
}

/// `head`, and the elements in brackets.
pub(in crate::emit) fn listed(head: &str, brackets: Brackets, elements: &[String]) -> String {
    let Brackets { open, close, padding, trailing, indent } = brackets;
    if elements.is_empty() {
        return format!("{head}{open}{close}");
    }
    let line = format!("{head}{open}{padding}{}{padding}{close}", elements.join(", "));
    // One element that is itself a list needs no line of its own.
    if !line.contains('\n') && line.chars().count() <= WIDTH {
        return line;
    }
    if let [alone] = elements
        && alone.ends_with(['}', ']', ')'])
        && padding.is_empty()
        && !alone.contains(": ") | alone.starts_with(['{', '[', '&'])
    {
        return format!("{head}{open}{alone}{close}");
    }
    let blanks = " ".repeat(indent);
    let last = elements.len() - 1;
    let lines = elements.iter().enumerate().map(|(at, element)| {
        let comma = if at < last || trailing { "," } else { "" };
        format!("{blanks}{}{comma}\n", indented(element, indent))
    });
    format!("{head}{open}\n{}{close}", lines.collect::<String>())
}

/// The lines after the first one moved to the right.
pub(in crate::emit) fn indented(text: &str, by: usize) -> String {
    text.replace('\n', &format!("\n{}", " ".repeat(by)))
}
