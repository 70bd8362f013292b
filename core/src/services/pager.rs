//! Page after page, item after item.

use std::collections::VecDeque;
use std::fmt;
use std::marker::PhantomData;

use serde::de::DeserializeOwned;
use serde_json::Value;

use super::Arguments;
use crate::Client;
use crate::error::Result;
use crate::lenient;

/// The items of every page, fetched as they are asked for.
///
#[cfg_attr(feature = "pay_gift", doc = "```no_run")]
#[cfg_attr(not(feature = "pay_gift"), doc = "```ignore")]
/// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
/// # use wechatpay_sdk::types::pay_gift::ListActivitiesQuery;
/// let query = ListActivitiesQuery { limit: 20, ..Default::default() };
/// let mut activities = client.pay_gift().list_activities_pager(&query);
/// while let Some(activity) = activities.next().await? {
///     println!("{:?}", activity.activity_id);
/// }
/// # Ok(())
/// # }
/// ```
pub struct Pager<T> {
    client: Client,
    operation: &'static str,
    paging: Paging,
    /// `None` after the last page.
    arguments: Option<Arguments>,
    fetched: VecDeque<Value>,
    kind: PhantomData<fn() -> T>,
}

/// How the pages of an operation are asked for.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Paging {
    /// The argument that carries the position.
    pub(crate) position: &'static str,
    pub(crate) style: Position,
    /// The argument that carries the size of a page.
    pub(crate) size: Option<&'static str>,
    /// The field of the answer that holds the items.
    pub(crate) items: &'static str,
    /// The field of the answer that holds the number of all items.
    pub(crate) total: Option<&'static str>,
}

/// How a page's position is told.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Position {
    /// The number of items to skip.
    Offset,
    /// The number of the page, and that of the first one.
    Page(i64),
    /// The field of the answer that holds the next position.
    Cursor(&'static str),
}

impl<T: DeserializeOwned> Pager<T> {
    pub(crate) fn new(
        client: &Client,
        operation: &'static str,
        arguments: Arguments,
        paging: Paging,
    ) -> Self {
        Self {
            client: client.clone(),
            operation,
            paging,
            arguments: Some(arguments),
            fetched: VecDeque::new(),
            kind: PhantomData,
        }
    }

    /// The next item, or `None` after the last one.
    ///
    /// # Errors
    /// Those of the call, and [`Error::Internal`](crate::Error::Internal) if an item does not have its documented form.
    pub async fn next(&mut self) -> Result<Option<T>> {
        while self.fetched.is_empty() {
            let Some(arguments) = self.arguments.take() else { return Ok(None) };
            self.fetch(arguments).await?;
        }
        let Some(item) = self.fetched.pop_front() else { return Ok(None) };
        lenient::decode("an item of the page", item.to_string().as_bytes()).map(Some)
    }

    /// Fetches a page, and remembers the arguments of the one after it.
    async fn fetch(&mut self, arguments: Arguments) -> Result<()> {
        let sent = arguments.into_value()?;
        let answer: Value = self.client.call(self.operation, sent.clone()).await?.json()?;
        if let Some(Value::Array(items)) = answer.get(self.paging.items) {
            self.fetched.extend(items.iter().cloned());
        }
        self.arguments = self
            .paging
            .after(&sent, &answer, self.fetched.len())
            .map(|next| Arguments::default().with(self.paging.position, next).merge(&sent));
        Ok(())
    }
}

impl Paging {
    /// The position of the page after `answer`, which holds so many items; `None` after the last one.
    fn after(&self, sent: &Value, answer: &Value, items: usize) -> Option<Value> {
        let position = sent.get(self.position);
        let items = i64::try_from(items).ok().filter(|items| *items > 0);
        let (next, seen) = match self.style {
            Position::Cursor(field) => {
                return answer
                    .get(field)
                    .filter(|next| !next.is_null() && next.as_str() != Some(""))
                    .filter(|next| Some(*next) != position)
                    .cloned();
            }
            Position::Offset => {
                let next = position.and_then(Value::as_i64).unwrap_or(0).checked_add(items?)?;
                (next, next)
            }
            Position::Page(first) => {
                let next = position.and_then(Value::as_i64).unwrap_or(first).checked_add(1)?;
                let size = self.size.and_then(|size| sent.get(size)).and_then(Value::as_i64);
                (next, next.checked_sub(first)?.checked_mul(size.unwrap_or(items?))?)
            }
        };
        let total = self.total.and_then(|total| answer.get(total)).and_then(Value::as_i64);
        (items.is_some() && total.is_none_or(|total| seen < total)).then(|| Value::from(next))
    }
}

impl<T> fmt::Debug for Pager<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pager")
            .field("operation", &self.operation)
            .field("fetched", &self.fetched.len())
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn paging(style: Position) -> Paging {
        let (size, total) = (Some("limit"), Some("total_count"));
        Paging { position: "offset", style, size, items: "data", total }
    }

    #[test]
    fn pages_are_asked_for_until_all_items_were_seen() {
        let pages = paging(Position::Page(0));
        let answer = json!({"total_count": 5});
        let after = |offset: i64| pages.after(&json!({"limit": 2, "offset": offset}), &answer, 2);
        assert_eq!(after(0), Some(json!(1)));
        assert_eq!(after(1), Some(json!(2)));
        assert_eq!(after(2), None);
        let items = paging(Position::Offset);
        assert_eq!(items.after(&json!({"limit": 2}), &answer, 2), Some(json!(2)));
        assert_eq!(items.after(&json!({"limit": 2, "offset": 4}), &answer, 1), None);
    }

    #[test]
    fn without_a_total_an_empty_page_is_the_last() {
        let pages = paging(Position::Page(1));
        assert_eq!(pages.after(&json!({}), &json!({}), 3), Some(json!(2)));
        assert_eq!(pages.after(&json!({"offset": 9}), &json!({}), 0), None);
    }

    #[test]
    fn a_cursor_that_stays_where_it_is_ends_the_pages() {
        let pages = paging(Position::Cursor("next"));
        assert_eq!(pages.after(&json!({}), &json!({"next": "a"}), 1), Some(json!("a")));
        assert_eq!(pages.after(&json!({"offset": "a"}), &json!({"next": "a"}), 1), None);
        assert_eq!(pages.after(&json!({}), &json!({"next": ""}), 1), None);
    }
}
