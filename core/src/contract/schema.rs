//! Types of the tables.

use serde::Deserialize;

/// One endpoint.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Operation {
    /// `POST`.
    pub(crate) method: String,
    /// `/v3/marketing/paygiftactivity/activities/{activity_id}/terminate`.
    pub(crate) path: String,
    /// Set where the operation does not live on the default host.
    #[serde(default)]
    pub(crate) host: Option<String>,
    /// In the order of the path.
    #[serde(default)]
    pub(crate) path_params: Vec<Field>,
    #[serde(default)]
    pub(crate) query_params: Vec<Field>,
    #[serde(default)]
    pub(crate) header_params: Vec<Field>,
    /// Schema of the JSON body.
    #[serde(default)]
    pub(crate) body: Option<String>,
    /// Set for a multipart upload; `body` is absent then.
    #[serde(default)]
    pub(crate) upload: Option<Upload>,
    #[serde(default)]
    pub(crate) answer: Answer,
    /// Schema of a JSON answer, where there is something to decrypt in it.
    #[serde(default)]
    pub(crate) answer_schema: Option<String>,
    /// `false` for downloads, whose answers carry no signature.
    #[serde(default = "yes")]
    pub(crate) signed: bool,
    /// The argument that makes repeating the call safe; dots lead into objects.
    #[serde(default)]
    pub(crate) idempotent_by: Option<String>,
}

/// What a success looks like.
#[derive(Clone, Copy, Debug, Default, Deserialize, Eq, PartialEq)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Answer {
    #[default]
    Json,
    Empty,
    Binary,
}

/// A multipart upload: `meta` as JSON text, signed, and the bytes.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Upload {
    /// Name of the form part that carries the bytes: `file`.
    pub(crate) part: String,
    /// Fields of the meta part that the caller gives, in order.
    pub(crate) meta: Vec<Field>,
    /// Field of the meta part that carries the file's name, where there is one.
    #[serde(default)]
    pub(crate) filename: Option<String>,
    /// Field of the meta part that carries the digest.
    pub(crate) digest: String,
    #[serde(default)]
    pub(crate) digest_algorithm: DigestAlgorithm,
    /// Field of the meta part that carries the algorithm's name, where there is one.
    #[serde(default)]
    pub(crate) algorithm: Option<String>,
}

/// Digests of uploads.
#[derive(Clone, Copy, Debug, Default, Deserialize, Eq, PartialEq)]
#[serde(rename_all = "snake_case")]
pub(crate) enum DigestAlgorithm {
    #[default]
    Sha256,
    Sm3,
}

/// The fields of an object, in the order in which they go on the wire.
pub(crate) type Schema = Vec<Field>;

/// A parameter, or a property of an object.
#[derive(Debug, Deserialize)]
pub(crate) struct Field {
    /// As on the wire.
    pub(crate) name: String,
    #[serde(default)]
    pub(crate) required: bool,
    /// The client setting that fills it in where it is left out: `mchid`.
    #[serde(default)]
    pub(crate) default_from: Option<String>,
    #[serde(flatten)]
    pub(crate) element: Element,
}

/// What a field or a list holds: the keys stand beside `name` in a field, and in `items` of a list.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Element {
    #[serde(rename = "type")]
    pub(crate) ty: Type,
    /// `Object` only: the name of a schema of the same product.
    pub(crate) schema: Option<String>,
    /// `Array` only.
    pub(crate) items: Option<Box<Element>>,
    /// Encrypted on the wire.
    pub(crate) sensitive: bool,
    /// Characters.
    pub(crate) min_length: Option<usize>,
    /// Characters.
    pub(crate) max_length: Option<usize>,
    pub(crate) pattern: Option<String>,
    pub(crate) minimum: Option<i64>,
    pub(crate) maximum: Option<i64>,
    pub(crate) min_items: Option<usize>,
    pub(crate) max_items: Option<usize>,
}

/// JSON types. Sets of values are open, so they are text here.
#[derive(Clone, Copy, Debug, Default, Deserialize, Eq, PartialEq)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Type {
    #[default]
    String,
    /// Of up to 64 bits.
    Integer,
    Number,
    Boolean,
    Object,
    Array,
    /// Any JSON object.
    Any,
}

const fn yes() -> bool {
    true
}

/// An error code that means the same wherever it occurs.
#[derive(Debug, Deserialize)]
pub(crate) struct ErrorCode {
    pub(crate) meaning: Meaning,
    /// English sentences.
    pub(crate) advice: String,
}

/// What an error code is about.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Meaning {
    Signature,
    Parameter,
    Permission,
    NotFound,
    AlreadyExists,
    FinalState,
    Insufficient,
    BusinessRule,
    NotReady,
    Repeat,
    RateLimit,
}
