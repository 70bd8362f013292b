//! The contract as every emitter sees it: no YAML, no language, names as on the wire.
//!
//! The reader builds it, the linter has already refused what could not be expressed, so an emitter
//! never meets an unresolved reference. Everything is in a deterministic order: products by name,
//! operations and schemas as they stand in the file.

use serde::{Deserialize, Serialize};

/// All products.
#[derive(Debug)]
pub struct Contract {
    /// Sorted by name.
    pub products: Vec<Product>,
    /// Every notification event type, sorted; one type may carry resources of several products.
    pub events: Vec<Event>,
    /// Error codes that mean the same everywhere, as they stand in the document.
    pub errors: Vec<ErrorCode>,
}

/// One document of `api/`.
#[derive(Debug)]
pub struct Product {
    /// `pay_gift`: the prefix of its operation ids, the module, the Cargo feature.
    pub name: String,
    /// The Chinese term: `支付有礼`.
    pub title: String,
    /// One English phrase: `Gifts after payment`.
    pub summary: String,
    /// The operations as they stand in the document.
    pub operations: Vec<Operation>,
    /// Object types, sorted by name.
    pub schemas: Vec<Schema>,
    /// Sets of values, sorted by name; equal sets under one field name are one enum.
    pub enums: Vec<Enum>,
}

/// One endpoint.
#[derive(Debug)]
pub struct Operation {
    /// `terminate_activity`, unique in its product.
    pub name: String,
    /// `pay_gift.terminate_activity`, unique everywhere.
    pub id: String,
    /// `POST`.
    pub method: String,
    /// `/v3/marketing/paygiftactivity/activities/{activity_id}/terminate`.
    pub path: String,
    /// Set where the operation does not live on the default host.
    pub host: Option<String>,
    /// The Chinese term.
    pub title: String,
    /// One English sentence without a full stop.
    pub summary: String,
    /// More, where the summary does not say it all.
    pub description: Option<String>,
    /// Pages of the official documentation, the first one is the main one.
    pub docs: Vec<String>,
    /// Who may call it.
    pub roles: Vec<Role>,
    /// Checked against the current official documentation; otherwise known from the community.
    pub official: bool,
    /// Set for a deprecated operation.
    pub deprecated: Option<Deprecation>,
    /// Path parameters in the order of the path.
    pub path_params: Vec<Field>,
    /// Query parameters in the order of the document.
    pub query_params: Vec<Field>,
    /// Header parameters in the order of the document.
    pub header_params: Vec<Field>,
    /// The JSON body's schema.
    pub body: Option<String>,
    /// Set for a multipart upload; `body` is `None` then.
    pub upload: Option<Upload>,
    /// What a success looks like.
    pub answer: Answer,
    /// `false` for downloads, whose answers carry no signature.
    pub signed: bool,
    /// The argument that makes repeating the call safe: `out_trade_no`, `activity_base_info.out_request_no`.
    pub idempotent_by: Option<String>,
    /// Set where the answer is one page of many.
    pub pagination: Option<Pagination>,
    /// Documented error codes by HTTP status.
    pub errors: Vec<(u16, Vec<String>)>,
}

/// Who calls.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Role {
    /// 商户: a merchant on its own.
    Merchant,
    /// 服务商, 渠道商, 电商平台: on behalf of sub-merchants.
    Partner,
}

/// Why an operation should no longer be used.
#[derive(Debug)]
pub struct Deprecation {
    /// Id of the operation to use instead.
    pub replaced_by: Option<String>,
}

/// A multipart upload: the caller gives `file`, `filename` and the rest of the meta; the digest is ours.
#[derive(Debug)]
pub struct Upload {
    /// Name of the form part that carries the bytes: `file`.
    pub part: String,
    /// Fields of the meta part that the caller gives, in order (the file name among them).
    pub meta: Vec<Field>,
    /// Field of the meta part that carries the file's name, where there is one.
    pub filename: Option<String>,
    /// Field of the meta part that carries the digest.
    pub digest: String,
    /// How the digest is made.
    pub digest_algorithm: DigestAlgorithm,
    /// Field of the meta part that carries the algorithm's name, where there is one.
    pub algorithm: Option<String>,
}

/// Digests of uploads.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum DigestAlgorithm {
    /// SHA-256, hex.
    Sha256,
    /// SM3, hex.
    Sm3,
}

/// What a success looks like.
#[derive(Debug)]
pub enum Answer {
    /// A JSON object of this schema.
    Json(String),
    /// 204, or 202 without a body.
    Empty,
    /// A file.
    Binary,
}

/// How to ask for the next page.
#[derive(Debug)]
pub struct Pagination {
    /// How the position is told.
    pub style: PaginationStyle,
    /// The argument that carries the position: `offset`, `page_num`, `cursor`.
    pub position: String,
    /// The argument that carries the page size: `limit`.
    pub size: Option<String>,
    /// The field of the answer that holds the items.
    pub items: String,
    /// The field of the answer that holds the number of all items.
    pub total: Option<String>,
    /// `Cursor` only: the field of the answer that holds the next position.
    pub next: Option<String>,
}

/// How a page's position is told.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum PaginationStyle {
    /// The number of items to skip.
    Offset,
    /// The number of the page, from 0.
    PageFromZero,
    /// The number of the page, from 1.
    PageFromOne,
    /// An opaque token taken from the answer before.
    Cursor,
}

/// An object type.
#[derive(Debug)]
pub struct Schema {
    /// `ActivityBasics`, unique in its product.
    pub name: String,
    /// The Chinese term, where it has one of its own.
    pub title: Option<String>,
    /// An English sentence, where the name does not say it all.
    pub description: Option<String>,
    /// The fields in the order in which they go on the wire.
    pub fields: Vec<Field>,
    /// Where it occurs.
    pub direction: Direction,
}

/// Where a schema occurs.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Direction {
    /// Only sent: required means required.
    Request,
    /// Only received (answers and notifications): required means usually there.
    Answer,
    /// Both: an answer may leave out what a request must carry.
    Both,
}

/// A parameter, or a property of an object.
#[derive(Clone, Debug)]
pub struct Field {
    /// As on the wire; not always an identifier (`payer _currency`).
    pub name: String,
    /// The Chinese term.
    pub title: Option<String>,
    /// An English sentence, where the name does not say it all.
    pub description: Option<String>,
    /// What it holds.
    pub ty: Type,
    /// Required by the documentation, and without a default of the client's.
    pub required: bool,
    /// Encrypted on the wire; plain for the user.
    pub sensitive: bool,
    /// The client setting that fills it in where it is left out: `mchid`.
    pub default_from: Option<String>,
    /// Set where the documentation of one role alone lists it.
    pub only: Option<Role>,
    /// Known from the community, not on the current official page.
    pub community: bool,
    /// No longer to be used.
    pub deprecated: bool,
    /// Bounds.
    pub limits: Limits,
}

/// Bounds of a value, checked before anything is sent.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Limits {
    /// Characters.
    pub min_length: Option<u64>,
    /// Characters.
    pub max_length: Option<u64>,
    /// A regular expression.
    pub pattern: Option<String>,
    /// Inclusive.
    pub minimum: Option<i64>,
    /// Inclusive.
    pub maximum: Option<i64>,
    /// Elements.
    pub min_items: Option<u64>,
    /// Elements.
    pub max_items: Option<u64>,
}

/// What a field holds.
#[derive(Clone, Debug, PartialEq)]
pub enum Type {
    /// Text; the format is one of `date-time`, `date`, `uri`, `media_id`, ….
    String {
        /// The documented format.
        format: Option<String>,
    },
    /// A whole number of up to 64 bits.
    Integer,
    /// A number with a fraction.
    Number,
    /// True or false.
    Boolean,
    /// Text out of an open set of values: the name of an [`Enum`] of the same product.
    Enum(String),
    /// The name of a [`Schema`] of the same product.
    Object(String),
    /// A list; its elements' limits stand beside their type.
    Array(Box<Element>),
    /// Any JSON object.
    Any,
    /// The bytes of an upload; only in [`Operation::arguments`].
    File,
}

/// What a list holds.
#[derive(Clone, Debug, PartialEq)]
pub struct Element {
    /// Type of each element.
    pub ty: Type,
    /// Bounds of each element.
    pub limits: Limits,
    /// Each element is encrypted on the wire.
    pub sensitive: bool,
}

/// An open set of values: the gateway may add to it at any time.
#[derive(Debug)]
pub struct Enum {
    /// `ActivityStatus`, unique in its product and different from every schema's name.
    pub name: String,
    /// The Chinese term.
    pub title: Option<String>,
    /// The documented values.
    pub values: Vec<String>,
}

/// A notification event type.
#[derive(Debug)]
pub struct Event {
    /// `COUPON.USE`.
    pub event_type: String,
    /// What it may carry; the first with the fewest fields missing or unknown is the one.
    pub resources: Vec<EventResource>,
}

/// One shape of an event's resource.
#[derive(Debug)]
pub struct EventResource {
    /// Product of the schema.
    pub product: String,
    /// `CouponUseResource`.
    pub schema: String,
    /// The Chinese term.
    pub title: String,
    /// One English sentence without a full stop.
    pub summary: String,
    /// Pages of the official documentation.
    pub docs: Vec<String>,
    /// Checked against the current official documentation.
    pub official: bool,
    /// What the envelope calls it: `coupon`.
    pub original_type: Option<String>,
    /// The schema of the answer, where the gateway expects more than an acknowledgement.
    pub reply: Option<String>,
}

/// Where an argument goes.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Place {
    /// Into the path (and wherever else the same name occurs: one name, one value).
    Path,
    /// Into the query.
    Query,
    /// Into a header.
    Header,
    /// Into the body, or the meta part of an upload.
    Body,
    /// The bytes of an upload.
    File,
}

impl Operation {
    /// The arguments of the call as one flat list, the way every face but Rust offers them: required ones
    /// first, otherwise path, file, body, query, header; a name that occurs twice is one argument.
    pub fn arguments(&self, product: &Product) -> Vec<(Place, Field)> {
        let mut all: Vec<(Place, Field)> = Vec::new();
        let mut add = |place, field: &Field| {
            if !all.iter().any(|(_, known): &(Place, Field)| known.name == field.name) {
                all.push((place, field.clone()));
            }
        };
        self.path_params.iter().for_each(|field| add(Place::Path, field));
        if let Some(upload) = &self.upload {
            add(Place::File, &Field::file());
            upload.meta.iter().for_each(|field| add(Place::Body, field));
        }
        if let Some(schema) = self.body.as_deref().and_then(|name| product.schema(name)) {
            schema.fields.iter().for_each(|field| add(Place::Body, field));
        }
        self.query_params.iter().for_each(|field| add(Place::Query, field));
        self.header_params.iter().for_each(|field| add(Place::Header, field));
        all.sort_by_key(|(_, field)| !field.required);
        all
    }
}

impl Product {
    /// The schema of this name.
    pub fn schema(&self, name: &str) -> Option<&Schema> {
        self.schemas.iter().find(|schema| schema.name == name)
    }

    /// The set of values of this name.
    pub fn values(&self, name: &str) -> Option<&Enum> {
        self.enums.iter().find(|one| one.name == name)
    }
}

impl Field {
    /// Whether it, or each of its elements, is encrypted on the wire.
    pub fn is_sensitive(&self) -> bool {
        self.sensitive || matches!(&self.ty, Type::Array(element) if element.sensitive)
    }

    /// The `file` argument of every upload.
    fn file() -> Self {
        Self {
            name: "file".into(),
            title: Some("文件内容".into()),
            description: Some("Its digest is computed for you.".into()),
            ty: Type::File,
            required: true,
            sensitive: false,
            default_from: None,
            only: None,
            community: false,
            deprecated: false,
            limits: Limits::default(),
        }
    }
}

/// An error code that means the same wherever it occurs.
#[derive(Debug)]
pub struct ErrorCode {
    /// `NO_AUTH`.
    pub code: String,
    /// Older spellings of it: `NOAUTH`.
    pub spellings: Vec<String>,
    /// What it is about.
    pub meaning: Meaning,
    /// The HTTP statuses it comes with.
    pub statuses: Vec<u16>,
    /// What to do about it, in English sentences.
    pub advice: String,
}

/// What an error code is about.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Meaning {
    /// The gateway could not verify the request.
    Signature,
    /// An argument is wrong.
    Parameter,
    /// The merchant or the user may not do this.
    Permission,
    /// There is no such thing.
    NotFound,
    /// The number is taken.
    AlreadyExists,
    /// The thing has come to its end.
    FinalState,
    /// Too little money.
    Insufficient,
    /// A rule of the business.
    BusinessRule,
    /// It is still being worked on.
    NotReady,
    /// The same request may succeed.
    Repeat,
    /// Too many calls.
    RateLimit,
}
