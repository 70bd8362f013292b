//! Page after page, item after item.

use std::collections::VecDeque;
use std::fmt;
use std::marker::PhantomData;

use serde::de::DeserializeOwned;
use serde_json::Value;

use super::Arguments;
use crate::Client;
use crate::error::{InternalError, Result};

/// The items of every page, fetched as they are asked for.
///
/// ```no_run
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
    items: &'static str,
    name: &'static str,
    position: Position,
    /// `None` after the last page.
    arguments: Option<Arguments>,
    fetched: VecDeque<Value>,
    kind: PhantomData<fn() -> T>,
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
        items: &'static str,
        name: &'static str,
        position: Position,
    ) -> Self {
        Self {
            client: client.clone(),
            operation,
            items,
            name,
            position,
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
        let item = self.fetched.pop_front().map(serde_json::from_value).transpose();
        item.map_err(|cause| InternalError::unfit("an item of the page", &cause).into())
    }

    /// Fetches a page, and remembers the arguments of the one after it. An empty page is the last one.
    async fn fetch(&mut self, arguments: Arguments) -> Result<()> {
        let sent = arguments.into_value()?;
        let answer: Value = self.client.call(self.operation, sent.clone()).await?.json()?;
        if let Some(Value::Array(items)) = answer.get(self.items) {
            self.fetched.extend(items.iter().cloned());
        }
        let position = sent.get(self.name);
        let next = match self.position {
            _ if self.fetched.is_empty() => None,
            Position::Offset => {
                let here = position.and_then(Value::as_i64).unwrap_or(0);
                i64::try_from(self.fetched.len()).ok().map(|count| Value::from(here + count))
            }
            Position::Page(first) => {
                Some(Value::from(position.and_then(Value::as_i64).unwrap_or(first) + 1))
            }
            Position::Cursor(field) => answer
                .get(field)
                .filter(|next| {
                    !next.is_null() && next.as_str() != Some("") && Some(*next) != position
                })
                .cloned(),
        };
        self.arguments = next.map(|next| Arguments::default().with(self.name, next).merge(&sent));
        Ok(())
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
