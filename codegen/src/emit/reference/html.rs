//! Text as HTML inside Markdown that a Vue template is made from.

/// Text in which nothing is a tag, a template or Markdown, with words in backquotes as code.
pub(super) fn text(text: &str) -> String {
    let mut html = String::new();
    for (index, piece) in text.split('`').enumerate() {
        let piece = escaped(piece);
        if index % 2 == 1 {
            html.push_str(&code_of(&piece));
        } else {
            html.push_str(&piece);
        }
    }
    html
}

/// Text as code.
pub(super) fn code(text: &str) -> String {
    code_of(&escaped(text))
}

fn code_of(escaped: &str) -> String {
    format!("<code>{escaped}</code>")
}

/// Braces, too: Vue takes two of them for a template.
fn escaped(text: &str) -> String {
    let mut html = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '"' => html.push_str("&quot;"),
            '{' => html.push_str("&#123;"),
            '}' => html.push_str("&#125;"),
            '*' => html.push_str("&#42;"),
            '\n' => html.push(' '),
            other => html.push(other),
        }
    }
    html
}

/// The part of an address that names a place on a page.
pub(super) fn anchor(kind: &str, name: &str) -> String {
    let name = name.chars().map(|c| if c.is_alphanumeric() { c } else { '-' });
    format!("{kind}-{}", name.collect::<String>().to_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_stays_text() {
        assert_eq!(text("a < b, `{{x}}`"), "a &lt; b, <code>&#123;&#123;x&#125;&#125;</code>");
        assert_eq!(text("*a*"), "&#42;a&#42;");
    }

    #[test]
    fn places_are_named_after_what_stands_there() {
        assert_eq!(anchor("event", "REFUND.SUCCESS"), "event-refund-success");
    }
}
