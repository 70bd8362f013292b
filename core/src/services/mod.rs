//! The typed face: a service per product, whose methods are generated over [`Client::call_with`].

#![allow(dead_code, unused_imports, reason = "each product uses what it needs")]

mod pager;
mod products;

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use crate::error::{InternalError, Result};
use crate::{CallOptions, Client, FileInput, FileStream};

pub use pager::Pager;
pub(crate) use pager::{Paging, Position};
pub use products::*;

/// The arguments of one call: one flat object by wire name.
#[derive(Default)]
pub(crate) struct Arguments {
    values: Map<String, Value>,
    fault: Option<InternalError>,
}

impl Arguments {
    /// One argument.
    pub(crate) fn with(mut self, name: &str, value: impl Into<Value>) -> Self {
        self.values.insert(name.to_owned(), value.into());
        self
    }

    /// One argument, if it is given.
    pub(crate) fn with_some(self, name: &str, value: Option<impl Into<Value>>) -> Self {
        match value {
            Some(value) => self.with(name, value),
            None => self,
        }
    }

    /// The fields of a struct. What is there already stays: one name, one value.
    pub(crate) fn merge(mut self, fields: &impl Serialize) -> Self {
        match serde_json::to_value(fields) {
            Ok(Value::Object(fields)) => {
                for (name, value) in fields {
                    self.values.entry(name).or_insert(value);
                }
            }
            Ok(_) => {}
            Err(cause) => self.fault = Some(InternalError { message: cause.to_string() }),
        }
        self
    }

    fn into_value(self) -> Result<Value> {
        match self.fault {
            None => Ok(Value::Object(self.values)),
            Some(fault) => Err(fault.into()),
        }
    }
}

impl Client {
    pub(crate) async fn service_json<T: DeserializeOwned>(
        &self,
        operation: &str,
        arguments: Arguments,
        file: Option<FileInput>,
    ) -> Result<T> {
        let options = CallOptions::default();
        self.call_with(operation, arguments.into_value()?, file, &options).await?.json()
    }

    pub(crate) async fn service_empty(
        &self,
        operation: &str,
        arguments: Arguments,
        file: Option<FileInput>,
    ) -> Result<()> {
        self.service_bytes(operation, arguments, file).await.map(drop)
    }

    pub(crate) async fn service_bytes(
        &self,
        operation: &str,
        arguments: Arguments,
        file: Option<FileInput>,
    ) -> Result<Vec<u8>> {
        let options = CallOptions::default();
        Ok(self.call_with(operation, arguments.into_value()?, file, &options).await?.body)
    }

    pub(crate) async fn service_stream(
        &self,
        operation: &str,
        arguments: Arguments,
    ) -> Result<FileStream> {
        self.call_stream(operation, arguments.into_value()?, &CallOptions::default()).await
    }
}
