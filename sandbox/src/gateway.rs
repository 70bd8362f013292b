//! A request's way through the gateway: route, headers, signature, contract, state, answer.

use std::collections::{BTreeMap, HashMap, VecDeque};
use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};
use std::{fs, io};

use axum::http::HeaderMap;
use axum::http::request::Parts;
use serde_json::{Map, Value, json};

use crate::answers::{self, Hints};
use crate::auth::{self, Nonces};
use crate::contract::{Answer, Contract, Found, Operation};
use crate::delivery::Courier;
use crate::faults::Faults;
use crate::headers::header;
use crate::identity::{Identity, PlatformKey};
use crate::journal::Journal;
use crate::notifications::Notice;
use crate::quick::Quick;
use crate::records::{Record, Verdict};
use crate::refusal::Refusal;
use crate::sandbox::Log;
use crate::state::{self, Call, Reply, State, Told};
use crate::upload::Upload;
use crate::{crypto, headers, sensitive, validate};

/// Where files that answers point at are fetched.
pub(crate) const DOWNLOADS: &str = "/v3/billdownload/file";

/// One running gateway.
pub(crate) struct Gateway {
    pub(crate) identity: Identity,
    pub(crate) contract: Arc<Contract>,
    pub(crate) courier: Courier,
    pub(crate) base_url: OnceLock<String>,
    pub(crate) log: Log,
    state: Mutex<State>,
    nonces: Mutex<Nonces>,
    faults: Mutex<Faults>,
    records: Mutex<Vec<Record>>,
    journal: Mutex<Journal>,
    /// The key that signs after a rotation.
    signer: Mutex<Option<String>>,
    script: Mutex<BTreeMap<String, VecDeque<Value>>>,
    data: Option<PathBuf>,
    /// Set where nothing is judged.
    pub(crate) quick: Option<Quick>,
}

/// What goes back, before it is signed.
#[derive(Debug)]
pub(crate) struct Served<'a> {
    pub(crate) status: u16,
    pub(crate) body: Vec<u8>,
    pub(crate) content_type: &'a str,
    /// The key that signs, for an answer that is signed.
    pub(crate) key: Option<&'a PlatformKey>,
}

impl Gateway {
    pub(crate) fn new(
        identity: Identity,
        contract: Arc<Contract>,
        courier: Courier,
        data: Option<PathBuf>,
        log: Log,
        quick: bool,
    ) -> Result<Self, String> {
        let state = match &data {
            Some(file) if file.exists() => {
                let text = fs::read_to_string(file).map_err(|error| error.to_string())?;
                serde_json::from_str(&text)
                    .map_err(|error| format!("{} is not a state: {error}", file.display()))?
            }
            _ => State::new(identity.first_merchant()),
        };
        Ok(Self {
            identity,
            contract,
            courier,
            base_url: OnceLock::new(),
            log,
            state: Mutex::new(state),
            nonces: Mutex::default(),
            faults: Mutex::default(),
            records: Mutex::default(),
            journal: Mutex::default(),
            signer: Mutex::default(),
            script: Mutex::default(),
            data,
            quick: quick.then(Quick::default),
        })
    }

    pub(crate) fn base_url(&self) -> &str {
        self.base_url.get().map_or("", String::as_str)
    }

    pub(crate) fn state(&self) -> MutexGuard<'_, State> {
        lock(&self.state)
    }

    pub(crate) fn faults(&self) -> MutexGuard<'_, Faults> {
        lock(&self.faults)
    }

    pub(crate) fn records(&self) -> MutexGuard<'_, Vec<Record>> {
        lock(&self.records)
    }

    /// The answers that operations give from now on, each once; state is left alone by them.
    pub(crate) fn follow(&self, script: impl Iterator<Item = (String, Vec<Value>)>) {
        let mut lines = lock(&self.script);
        for (operation, answers) in script {
            lines.entry(operation).or_default().extend(answers);
        }
    }

    /// Back to the beginning; the keys stay.
    pub(crate) fn reset(&self) {
        *self.state() = State::new(self.identity.first_merchant());
        lock(&self.script).clear();
        lock(&self.nonces).forget_all();
        self.faults().clear();
        self.records().clear();
        self.journal().begin();
        *lock(&self.signer) = None;
        self.keep();
    }

    pub(crate) fn journal(&self) -> MutexGuard<'_, Journal> {
        lock(&self.journal)
    }

    /// Writes down what became of what happened since the last reset.
    pub(crate) fn write_down(&self, seen: Value) {
        let effects = self.state().effects();
        let records = self.records();
        self.journal().write(seen, &records, effects);
    }

    /// From now on the platform signs with this key, or with the newest certificate's.
    pub(crate) fn rotate(&self, serial: &str) {
        let newest = self.identity.platform.last();
        let key = self.identity.platform_key(serial).or(newest);
        *lock(&self.signer) = key.map(|key| key.serial.clone());
    }

    /// The key that signs an answer.
    fn signing_key<'a>(
        &'a self,
        named: Option<&'a PlatformKey>,
        mchid: &str,
    ) -> Option<&'a PlatformKey> {
        let rotated = lock(&self.signer).as_deref().and_then(|to| self.identity.platform_key(to));
        rotated.or(named).or_else(|| self.identity.default_key(mchid))
    }

    /// Writes the state to its file, if it has one.
    pub(crate) fn keep(&self) {
        let Some(file) = &self.data else { return };
        // Held until the file is in place, so that an older state never comes after a newer one.
        let state = self.state();
        let beside = file.with_extension("new");
        let written = serde_json::to_vec(&*state)
            .map_err(io::Error::from)
            .and_then(|text| fs::write(&beside, text))
            .and_then(|()| fs::rename(&beside, file));
        if let Err(error) = written {
            (self.log)(&format!("cannot write {}: {error}", file.display()));
        }
    }

    /// Decides about a request; without `serving`, it is only checked.
    pub(crate) fn serve(
        &self,
        parts: &Parts,
        body: &[u8],
        serving: bool,
        verdict: &mut Verdict,
    ) -> Served<'_> {
        let mut notices = Vec::new();
        let result = self.try_serve(parts, body, serving, verdict, &mut notices);
        if serving && result.is_ok() && parts.method != "GET" {
            self.keep();
        }
        for notice in notices {
            self.courier.send(&self.identity, notice);
        }
        match result {
            Ok(served) => {
                verdict.accepted = true;
                verdict.status = served.status;
                served
            }
            Err(refusal) => {
                let language = header(&parts.headers, "accept-language").unwrap_or_default();
                verdict.status = refusal.status;
                refusal.code.clone_into(&mut verdict.code);
                refusal.message(language).clone_into(&mut verdict.message);
                let mchid = verdict.mchid.as_deref().unwrap_or_default();
                let serial = header(&parts.headers, "wechatpay-serial").unwrap_or_default();
                let key = self.signing_key(self.identity.platform_key(serial), mchid);
                Served {
                    status: refusal.status,
                    body: refusal.body(language).into_bytes(),
                    content_type: if refusal.code.is_empty() { "" } else { "application/json" },
                    key: key.filter(|_| refusal.is_signed()),
                }
            }
        }
    }

    fn try_serve(
        &self,
        parts: &Parts,
        body: &[u8],
        serving: bool,
        verdict: &mut Verdict,
        notices: &mut Vec<Notice>,
    ) -> Result<Served<'_>, Refusal> {
        let method = parts.method.as_str();
        let path = parts.uri.path();
        let found = match self.contract.find(method, path) {
            Found::Operation(operation, variables) => Some((operation, variables)),
            Found::Nothing if path == DOWNLOADS && method == "GET" => None,
            Found::Nothing => return Err(Refusal::bare(404)),
            Found::OtherMethod => return Err(Refusal::bare(405)),
        };
        let operation = found.as_ref().map(|(operation, _)| *operation);
        verdict.operation = operation.map(|operation| operation.id.clone());
        headers::check(&parts.headers, body, operation)?;

        let upload = match operation {
            Some(operation) if operation.is_upload() => Some(Upload::read(&parts.headers, body)?),
            _ => None,
        };
        let signed_body = upload.as_ref().map_or(body, |upload| upload.meta);
        let caller = auth::authenticate(
            &self.identity,
            &mut lock(&self.nonces),
            method,
            target(parts),
            &parts.headers,
            signed_body,
        )?;
        verdict.mchid = Some(caller.mchid.clone());
        verdict.signed_message = Some(String::from_utf8_lossy(&caller.message).into_owned());
        let named = self.named_key(&parts.headers, &caller.mchid)?;
        let key = self.signing_key(named, &caller.mchid);

        let Some((operation, variables)) = found else {
            return self.download(parts.uri.query().unwrap_or_default());
        };
        validate::path(&self.contract, operation, &variables)?;
        let query = parts.uri.query().unwrap_or_default();
        let query = validate::query(&self.contract, operation, query, named)?;
        headers::check_parameters(&parts.headers, operation)?;
        let body = self.checked_body(operation, signed_body, named)?;
        if let Some(upload) = &upload {
            upload.check(&self.contract, operation, &body)?;
        }
        verdict.query.clone_from(&query);
        verdict.body.clone_from(&body);
        if !serving {
            return Ok(Served { status: 200, body: Vec::new(), content_type: "", key });
        }

        let call = Call {
            operation: &operation.id,
            mchid: &caller.mchid,
            path: &variables,
            query: &query,
            body: &body,
            file: upload.as_ref().and_then(|upload| upload.file),
            identity: &self.identity,
            key_serial: key.map_or("", |key| key.serial.as_str()),
            base_url: self.base_url(),
            pagination: operation.pagination(),
        };
        let line = lock(&self.script).get_mut(&operation.id).and_then(VecDeque::pop_front);
        if let Some(line) = line {
            return Ok(self.answer(operation, &call, Some(line), key));
        }
        let reply = self.play(operation, &call, parts, signed_body);
        let reply = match reply {
            Some(reply) => reply?,
            None => Reply::default(),
        };
        notices.extend(reply.notices);
        notices.extend(reply.told.into_iter().map(|told| self.notice(told)));
        let body = match (reply.body, reply.known, reply.items) {
            (Some(body), ..) => Some(body),
            (None, Some(known), _) => Some(self.complete(operation, &call, &known)),
            (None, None, Some(items)) => Some(self.listed(operation, &call, items)),
            _ => None,
        };
        Ok(self.answer(operation, &call, body, key))
    }

    /// What the state says to it; the journal sees whether it happens twice.
    fn play(
        &self,
        operation: &Operation,
        call: &Call<'_>,
        parts: &Parts,
        body: &[u8],
    ) -> Option<Result<Reply, Refusal>> {
        let mut state = self.state();
        let things = |state: &State| state.effects().values().sum::<usize>();
        let before = things(&state);
        let reply = state.serve(call);
        if parts.method != "GET" && !matches!(reply, Some(Err(_))) {
            let made = things(&state) > before;
            let request =
                format!("{} {} {}", parts.method, target(parts), crypto::sha256_hex(body));
            self.journal().served(request, operation.is_numbered(), made);
        }
        reply
    }

    /// The answer's bytes: what the state says, or what the contract alone says.
    fn answer<'a>(
        &'a self,
        operation: &'a Operation,
        call: &Call<'_>,
        body: Option<Value>,
        key: Option<&'a PlatformKey>,
    ) -> Served<'a> {
        let (status, answer) = operation.answer();
        let key = key.filter(|_| operation.is_signed());
        match answer {
            Answer::Empty => Served { status, body: Vec::new(), content_type: "", key },
            Answer::Binary(kind) if body.is_some() => {
                let body = body.as_ref().and_then(Value::as_str).unwrap_or_default().into();
                Served { status, body, content_type: kind, key: None }
            }
            Answer::Binary(kind) => {
                let text = |name: &str| call.query.get(name).and_then(Value::as_str);
                let file = self.state().file(text("token").unwrap_or_default(), text("tartype"));
                let body = file.unwrap_or_else(|| b"sandbox".to_vec());
                Served { status, body, content_type: kind, key: None }
            }
            Answer::Json(schema) => {
                let mut body = body.unwrap_or_else(|| {
                    let hints = Hints { arguments: call.arguments(), pagination: call.pagination };
                    let mut made = answers::make(&self.contract, schema, &hints);
                    self.state().offer_files(&mut made, call);
                    made
                });
                let merchant = self.identity.merchant_public_key();
                sensitive::close(&self.contract, schema, &mut body, &merchant);
                let body = body.to_string().into_bytes();
                Served { status, body, content_type: "application/json", key }
            }
        }
    }

    /// What is known of a thing as the operation tells it.
    fn complete(&self, operation: &Operation, call: &Call<'_>, known: &Value) -> Value {
        let (_, Answer::Json(schema)) = operation.answer() else { return Value::Null };
        let hints = Hints { arguments: call.arguments(), pagination: None };
        answers::around(&self.contract, schema, known, &hints)
    }

    /// One page of things.
    fn listed(&self, operation: &Operation, call: &Call<'_>, items: Vec<Value>) -> Value {
        let (page, total) = state::page(call, items);
        let named = |key: &str| call.pagination.and_then(|pagination| pagination[key].as_str());
        let mut known: Map<String, Value> = call.query.clone();
        known.insert(named("items").unwrap_or("data").to_owned(), Value::Array(page));
        known.insert(named("total").unwrap_or("total_count").to_owned(), json!(total));
        let mut answer = self.complete(operation, call, &Value::Object(known));
        if let (Some(next), Some(object)) = (named("next"), answer.as_object_mut()) {
            object.remove(next);
        }
        answer
    }

    /// A notification whose resource the contract completes.
    pub(crate) fn notice(&self, told: Told) -> Notice {
        let known = Value::Object(told.known);
        let webhook = self.contract.webhook(&told.event);
        let (resource, original_type) = match webhook {
            Some((schema, original_type)) => {
                let hints = Hints::default();
                let mut resource = answers::around(&self.contract, schema, &known, &hints);
                let merchant = self.identity.merchant_public_key();
                sensitive::close(&self.contract, schema, &mut resource, &merchant);
                (resource, original_type.unwrap_or("sandbox").to_owned())
            }
            None => (known, "sandbox".to_owned()),
        };
        Notice {
            url: told.url,
            event_type: told.event.split(' ').nth(1).unwrap_or_default().to_owned().into(),
            original_type: original_type.into(),
            summary: "状态变更通知",
            resource,
            key_serial: told.key_serial,
        }
    }

    fn download(&self, query: &str) -> Result<Served<'_>, Refusal> {
        let value = |name: &str| query.split('&').find_map(|pair| pair.strip_prefix(name));
        let body = self.state().file(value("token=").unwrap_or_default(), value("tartype="));
        let body = body.ok_or_else(|| {
            Refusal::new(400, "NO_STATEMENT_EXIST", "账单文件不存在", "There is no such file")
        })?;
        Ok(Served { status: 200, body, content_type: "application/octet-stream", key: None })
    }

    /// The JSON body, sensitive fields decrypted, everything as the contract wants it.
    fn checked_body(
        &self,
        operation: &Operation,
        bytes: &[u8],
        named: Option<&PlatformKey>,
    ) -> Result<Value, Refusal> {
        let Some(schema) = operation.body() else {
            return match bytes {
                b"" | b"{}" => Ok(Value::Null),
                _ => {
                    let issue = "此接口没有请求体 (this operation takes no body)";
                    Err(Refusal::parameter("body", "", &Value::Null, issue))
                }
            };
        };
        if bytes.is_empty() {
            if operation.body_is_optional() {
                return Ok(Value::Null);
            }
            let issue = "请求体为必填项 (a body is required)";
            return Err(Refusal::parameter("body", "", &Value::Null, issue));
        }
        let mut body: Value = serde_json::from_slice(bytes).map_err(|error| {
            let issue = format!("请求体不是合法的JSON (not JSON: {error})");
            Refusal::parameter("body", "", &Value::Null, &issue)
        })?;
        let secret = sensitive::open(&self.contract, schema, "body", &mut body, named)?;
        validate::body(&self.contract, operation, &body, &secret)?;
        Ok(body)
    }

    /// The platform key that `Wechatpay-Serial` names.
    fn named_key(&self, headers: &HeaderMap, mchid: &str) -> Result<Option<&PlatformKey>, Refusal> {
        let Some(serial) = header(headers, "wechatpay-serial") else { return Ok(None) };
        let public_key_only = self
            .identity
            .merchant(mchid)
            .is_some_and(|merchant| !merchant.has_platform_certificates);
        let key = self.identity.platform_key(serial);
        match key.filter(|key| key.certificate.is_none() || !public_key_only) {
            Some(key) => Ok(Some(key)),
            None => Err(Refusal::new(
                400,
                "PARAM_ERROR",
                "Http头Wechatpay-Serial不是有效的微信支付公钥ID或平台证书序列号",
                "Wechatpay-Serial names no platform public key or certificate",
            )
            .with_detail(json!({
                "field": "Wechatpay-Serial", "value": serial, "issue": "unknown",
                "location": "header",
            }))),
        }
    }
}

/// Path and query exactly as they came.
pub(crate) fn target(parts: &Parts) -> &str {
    parts.uri.path_and_query().map_or("/", |target| target.as_str())
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Call<'_> {
    /// All arguments by wire name.
    pub(crate) fn arguments(&self) -> Map<String, Value> {
        let path: &HashMap<String, String> = self.path;
        let mut all: Map<String, Value> = self.body.as_object().cloned().unwrap_or_default();
        all.extend(self.query.clone());
        all.extend(path.iter().map(|(name, value)| (name.clone(), json!(value))));
        all
    }
}
