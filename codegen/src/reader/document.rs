//! The subset of OpenAPI 3.1 that the contract is written in, key by key.

use serde::Deserialize;
use serde_saphyr::Spanned;

use super::entries::Entries;
use crate::model;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Document {
    pub(super) openapi: Spanned<String>,
    pub(super) info: Info,
    pub(super) servers: Vec<Server>,
    /// Path → method → operation.
    pub(super) paths: Entries<Entries<Operation>>,
    /// Event type, or event type and variant → `post` → notification.
    #[serde(default)]
    pub(super) webhooks: Entries<Webhook>,
    #[serde(default)]
    pub(super) components: Components,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Info {
    pub(super) title: String,
    pub(super) summary: Spanned<String>,
    #[serde(rename = "version")]
    _version: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Server {
    pub(super) url: Spanned<String>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Components {
    #[serde(default)]
    pub(super) schemas: Entries<Schema>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub(super) struct Operation {
    pub(super) operation_id: Spanned<String>,
    pub(super) summary: Spanned<String>,
    pub(super) description: Option<Spanned<String>>,
    #[serde(rename = "x-title")]
    pub(super) title: String,
    pub(super) external_docs: Option<ExternalDocs>,
    #[serde(default, rename = "x-docs")]
    pub(super) more_docs: Vec<Spanned<String>>,
    #[serde(default = "yes", rename = "x-official")]
    pub(super) official: bool,
    #[serde(rename = "x-roles")]
    pub(super) roles: Vec<Role>,
    #[serde(default)]
    pub(super) deprecated: bool,
    #[serde(rename = "x-replaced-by")]
    pub(super) replaced_by: Option<Spanned<String>>,
    pub(super) servers: Option<Vec<Server>>,
    #[serde(rename = "x-idempotent-by")]
    pub(super) idempotent_by: Option<Spanned<String>>,
    #[serde(rename = "x-pagination")]
    pub(super) pagination: Option<Pagination>,
    #[serde(default = "yes", rename = "x-signed")]
    pub(super) signed: bool,
    #[serde(default)]
    pub(super) parameters: Vec<Parameter>,
    pub(super) request_body: Option<RequestBody>,
    pub(super) responses: Entries<Response>,
    #[serde(default, rename = "x-errors")]
    pub(super) errors: Entries<Vec<Spanned<String>>>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ExternalDocs {
    pub(super) url: Spanned<String>,
}

/// Who may call, in the documentation's words.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq)]
#[serde(rename_all = "lowercase")]
pub(super) enum Role {
    Merchant,
    Partner,
    Channel,
    Institution,
    Platform,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Pagination {
    pub(super) style: PaginationStyle,
    pub(super) position: Spanned<String>,
    pub(super) size: Option<Spanned<String>>,
    pub(super) items: Spanned<String>,
    pub(super) total: Option<Spanned<String>>,
    pub(super) next: Option<Spanned<String>>,
}

#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq)]
#[serde(rename_all = "snake_case")]
pub(super) enum PaginationStyle {
    Offset,
    PageFromZero,
    PageFromOne,
    Cursor,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Parameter {
    pub(super) name: Spanned<String>,
    #[serde(rename = "in")]
    pub(super) place: Place,
    #[serde(default)]
    pub(super) required: bool,
    pub(super) description: Option<Spanned<String>>,
    pub(super) schema: Property,
}

#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq)]
#[serde(rename_all = "lowercase")]
pub(super) enum Place {
    Path,
    Query,
    Header,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RequestBody {
    pub(super) required: Option<bool>,
    /// Media type → what it holds.
    pub(super) content: Entries<Media>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Response {
    #[serde(rename = "description")]
    _description: String,
    #[serde(default)]
    pub(super) content: Entries<Media>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Media {
    pub(super) schema: Option<MediaSchema>,
}

/// A reference; or, in a multipart body, the parts.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct MediaSchema {
    #[serde(rename = "$ref")]
    pub(super) reference: Option<Spanned<String>>,
    #[serde(rename = "type")]
    pub(super) kind: Option<Kind>,
    #[serde(default)]
    pub(super) required: Vec<Spanned<String>>,
    #[serde(default)]
    pub(super) properties: Entries<Property>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Webhook {
    pub(super) post: Notification,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub(super) struct Notification {
    pub(super) summary: Spanned<String>,
    #[serde(rename = "x-title")]
    pub(super) title: String,
    pub(super) external_docs: Option<ExternalDocs>,
    #[serde(default, rename = "x-docs")]
    pub(super) more_docs: Vec<Spanned<String>>,
    #[serde(default = "yes", rename = "x-official")]
    pub(super) official: bool,
    #[serde(rename = "x-original-type")]
    pub(super) original_type: Option<String>,
    pub(super) request_body: RequestBody,
    #[serde(default)]
    pub(super) responses: Entries<Response>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Schema {
    #[serde(rename = "type")]
    pub(super) kind: Spanned<Kind>,
    pub(super) title: Option<String>,
    pub(super) description: Option<Spanned<String>>,
    #[serde(default)]
    pub(super) required: Vec<Spanned<String>>,
    #[serde(default)]
    pub(super) properties: Entries<Property>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub(super) struct Property {
    #[serde(rename = "$ref")]
    pub(super) reference: Option<Spanned<String>>,
    pub(super) title: Option<String>,
    pub(super) description: Option<Spanned<String>>,
    #[serde(rename = "type")]
    pub(super) kind: Option<Spanned<Kind>>,
    pub(super) format: Option<Spanned<String>>,
    #[serde(rename = "const")]
    pub(super) constant: Option<Spanned<String>>,
    #[serde(rename = "enum")]
    pub(super) values: Option<Spanned<Vec<Spanned<String>>>>,
    pub(super) items: Option<Box<Property>>,
    /// What JSON text holds.
    pub(super) content_schema: Option<Box<Property>>,
    pub(super) min_length: Option<Spanned<u64>>,
    pub(super) max_length: Option<Spanned<u64>>,
    pub(super) pattern: Option<Spanned<String>>,
    pub(super) minimum: Option<Spanned<i64>>,
    pub(super) maximum: Option<Spanned<i64>>,
    pub(super) min_items: Option<Spanned<u64>>,
    pub(super) max_items: Option<Spanned<u64>>,
    #[serde(default)]
    pub(super) deprecated: bool,
    #[serde(default, rename = "x-sensitive")]
    pub(super) sensitive: bool,
    #[serde(rename = "x-default")]
    pub(super) default_from: Option<Spanned<Setting>>,
    #[serde(rename = "x-only")]
    pub(super) only: Option<Only>,
    #[serde(default = "yes", rename = "x-official")]
    pub(super) official: bool,
    #[serde(rename = "x-digest")]
    pub(super) digest: Option<Spanned<Digest>>,
}

#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq)]
#[serde(rename_all = "lowercase")]
pub(super) enum Kind {
    String,
    Integer,
    Number,
    Boolean,
    Object,
    Array,
}

/// Settings of the client that fill in a field.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq)]
#[serde(rename_all = "snake_case")]
pub(super) enum Setting {
    Mchid,
}

/// The role whose documentation alone lists a field.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq)]
#[serde(rename_all = "lowercase")]
pub(super) enum Only {
    Merchant,
    Partner,
}

#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq)]
#[serde(rename_all = "lowercase")]
pub(super) enum Digest {
    Sha256,
    Sm3,
}

impl Document {
    pub(super) fn schema(&self, name: &str) -> Option<&Schema> {
        self.components.schemas.get(name)
    }

    /// Every operation with its path and method, as they stand.
    pub(super) fn operations(
        &self,
    ) -> impl Iterator<Item = (&Spanned<String>, &Spanned<String>, &Operation)> {
        self.paths.iter().flat_map(|(path, methods)| {
            methods.iter().map(move |(method, operation)| (path, method, operation))
        })
    }
}

impl Operation {
    /// The schema of the JSON body.
    pub(super) fn body(&self) -> Option<&Spanned<String>> {
        json(&self.request_body.as_ref()?.content)
    }

    /// The parts of a multipart body.
    pub(super) fn parts(&self) -> Option<&MediaSchema> {
        self.request_body.as_ref()?.content.get("multipart/form-data")?.schema.as_ref()
    }
}

impl Kind {
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::String => "string",
            Self::Integer => "integer",
            Self::Number => "number",
            Self::Boolean => "boolean",
            Self::Object => "object",
            Self::Array => "array",
        }
    }
}

impl From<PaginationStyle> for model::PaginationStyle {
    fn from(style: PaginationStyle) -> Self {
        match style {
            PaginationStyle::Offset => Self::Offset,
            PaginationStyle::PageFromZero => Self::PageFromZero,
            PaginationStyle::PageFromOne => Self::PageFromOne,
            PaginationStyle::Cursor => Self::Cursor,
        }
    }
}

impl From<Role> for model::Role {
    fn from(role: Role) -> Self {
        match role {
            Role::Merchant => Self::Merchant,
            Role::Partner | Role::Channel | Role::Institution | Role::Platform => Self::Partner,
        }
    }
}

impl From<Only> for model::Role {
    fn from(only: Only) -> Self {
        match only {
            Only::Merchant => Self::Merchant,
            Only::Partner => Self::Partner,
        }
    }
}

impl From<Digest> for model::DigestAlgorithm {
    fn from(digest: Digest) -> Self {
        match digest {
            Digest::Sha256 => Self::Sha256,
            Digest::Sm3 => Self::Sm3,
        }
    }
}

/// The schema of JSON content.
pub(super) fn json(content: &Entries<Media>) -> Option<&Spanned<String>> {
    content.get("application/json")?.schema.as_ref()?.reference.as_ref()
}

const fn yes() -> bool {
    true
}
