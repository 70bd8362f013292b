//! A tiny merchant: signs with RustCrypto, checks answers, knows nothing of the SDK or of the sandbox's code.

use std::time::{SystemTime, UNIX_EPOCH};

use aes_gcm::aead::{Aead, Payload};
use aes_gcm::{Aes256Gcm, KeyInit, Nonce};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use getrandom::SysRng;
use reqwest::header::HeaderMap;
use reqwest::{Client, Method};
use rsa::pkcs8::{DecodePrivateKey as _, DecodePublicKey as _};
use rsa::rand_core::UnwrapErr;
use rsa::{Oaep, Pkcs1v15Sign, RsaPrivateKey, RsaPublicKey};
use sandbox::{Options, Sandbox};
use serde_json::{Value, json};
use sha1::Sha1;
use sha2::{Digest as _, Sha256};

use crate::contract;

pub(crate) struct Merchant {
    pub(crate) config: Value,
    pub(crate) http: Client,
    key: RsaPrivateKey,
    /// Stops with the merchant.
    pub(crate) sandbox: Sandbox,
}

pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Vec<u8>,
}

/// What makes a request different from a good one.
#[derive(Clone, Debug)]
pub(crate) struct Request {
    pub(crate) method: &'static str,
    pub(crate) target: String,
    pub(crate) body: Vec<u8>,
    /// What is signed in place of the body.
    pub(crate) signed_body: Option<Vec<u8>>,
    pub(crate) signed_target: Option<String>,
    pub(crate) timestamp: i64,
    pub(crate) nonce: String,
    pub(crate) mchid: Option<String>,
    pub(crate) serial_no: Option<String>,
    pub(crate) authorization: Option<String>,
    /// Headers set or, with an empty value, left out.
    pub(crate) headers: Vec<(&'static str, String)>,
}

impl Merchant {
    pub(crate) fn start() -> Self {
        Self::with(Options::default())
    }

    pub(crate) fn with(options: Options) -> Self {
        let sandbox = Sandbox::start(options).unwrap();
        Self::of(sandbox, "config")
    }

    pub(crate) fn of(sandbox: Sandbox, which: &str) -> Self {
        let config = sandbox.configuration().unwrap()[which].clone();
        let key = RsaPrivateKey::from_pkcs8_pem(config["private_key"].as_str().unwrap()).unwrap();
        let http = Client::builder().no_proxy().redirect(reqwest::redirect::Policy::none());
        Self { config, http: http.build().unwrap(), key, sandbox }
    }

    /// A good GET, to be spoiled.
    pub(crate) fn get(&self, target: &str) -> Request {
        self.request("GET", target, Vec::new())
    }

    /// A good POST, to be spoiled.
    pub(crate) fn post(&self, target: &str, body: &Value) -> Request {
        let body = if body.is_null() { Vec::new() } else { body.to_string().into_bytes() };
        self.request("POST", target, body)
    }

    pub(crate) fn request(&self, method: &'static str, target: &str, body: Vec<u8>) -> Request {
        let nonce = random(16).iter().map(|byte| format!("{byte:02x}")).collect();
        Request {
            method,
            target: target.to_owned(),
            body,
            signed_body: None,
            signed_target: None,
            timestamp: now(),
            nonce,
            mchid: None,
            serial_no: None,
            authorization: None,
            headers: Vec::new(),
        }
    }

    pub(crate) async fn send(&self, request: &Request) -> Answer {
        self.try_send(request).await.unwrap()
    }

    pub(crate) async fn try_send(&self, request: &Request) -> reqwest::Result<Answer> {
        let authorization =
            request.authorization.clone().unwrap_or_else(|| self.authorization(request));
        let mut headers = vec![
            ("authorization", authorization),
            ("accept", "application/json".to_owned()),
            ("user-agent", "merchant/1.0".to_owned()),
            ("wechatpay-serial", self.text("platform_public_key_id")),
        ];
        if !request.body.is_empty() {
            headers.push(("content-type", "application/json".to_owned()));
        }
        for (name, value) in &request.headers {
            headers.retain(|(known, _)| known != name);
            if !value.is_empty() {
                headers.push((*name, value.clone()));
            }
        }
        let url = format!("{}{}", self.text("base_url"), request.target);
        let method = Method::from_bytes(request.method.as_bytes()).unwrap();
        let mut sent = self.http.request(method, url).body(request.body.clone());
        for (name, value) in headers {
            sent = sent.header(name, value);
        }
        let answer = sent.send().await?;
        Ok(Answer {
            status: answer.status().as_u16(),
            headers: answer.headers().clone(),
            body: answer.bytes().await?.to_vec(),
        })
    }

    pub(crate) fn authorization(&self, request: &Request) -> String {
        let target = request.signed_target.as_ref().unwrap_or(&request.target);
        let body = request.signed_body.as_ref().unwrap_or(&request.body);
        let (timestamp, nonce) = (request.timestamp, &request.nonce);
        let mut message =
            format!("{}\n{target}\n{timestamp}\n{nonce}\n", request.method).into_bytes();
        message.extend_from_slice(body);
        message.push(b'\n');
        let digest = Sha256::digest(&message);
        let signature = self.key.sign(Pkcs1v15Sign::new::<Sha256>(), &digest).unwrap();
        let mchid = request.mchid.clone().unwrap_or_else(|| self.text("mchid"));
        let serial = request.serial_no.clone().unwrap_or_else(|| self.text("serial_no"));
        format!(
            "WECHATPAY2-SHA256-RSA2048 mchid=\"{mchid}\",nonce_str=\"{nonce}\",signature=\"{}\",\
             timestamp=\"{timestamp}\",serial_no=\"{serial}\"",
            STANDARD.encode(signature)
        )
    }

    /// As a brand signs, which is this merchant's.
    pub(crate) fn brand_authorization(&self, request: &Request) -> String {
        let mchid = format!("mchid=\"{}\"", self.text("mchid"));
        let merchant = self.authorization(request);
        merchant.replace("WECHATPAY2", "WECHATPAY-BRAND").replace(&mchid, "brand_id=\"40016\"")
    }

    /// Sends, expects this status, and that the answer's signature is good where there is one.
    pub(crate) async fn expect(&self, status: u16, request: Request) -> Value {
        let answer = self.send(&request).await;
        let text = String::from_utf8_lossy(&answer.body).into_owned();
        assert_eq!(answer.status, status, "{} {}: {text}", request.method, request.target);
        assert!(answer.headers.contains_key("request-id"));
        if status < 300 || answer.headers.contains_key("wechatpay-signature") {
            assert!(self.is_authentic(&answer), "{text}");
        }
        let json = serde_json::from_str(&text).unwrap_or(Value::Null);
        if status < 300 {
            let record = self.records().await.pop().unwrap();
            let operation = record["verdict"]["operation"].as_str().unwrap();
            let objections = contract::objections(operation, &json);
            assert!(objections.is_empty(), "{operation}: {objections:?}");
        }
        json
    }

    /// Whether the platform public key signed this answer, just now.
    pub(crate) fn is_authentic(&self, answer: &Answer) -> bool {
        let header = |name: &str| answer.headers[name].to_str().unwrap().to_owned();
        assert_eq!(header("wechatpay-serial"), self.text("platform_public_key_id"));
        let all = ["wechatpay-timestamp", "wechatpay-nonce", "wechatpay-signature"].map(header);
        self.platform_signed(&all, &answer.body)
    }

    pub(crate) fn platform_signed(&self, headers: &[String; 3], body: &[u8]) -> bool {
        let [timestamp, nonce, signature] = headers;
        if (timestamp.parse::<i64>().unwrap() - now()).abs() > 300 {
            return false;
        }
        let mut message = format!("{timestamp}\n{nonce}\n").into_bytes();
        message.extend_from_slice(body);
        message.push(b'\n');
        let Ok(signature) = STANDARD.decode(signature) else { return false };
        let scheme = Pkcs1v15Sign::new::<Sha256>();
        self.platform_key().verify(scheme, &Sha256::digest(&message), &signature).is_ok()
    }

    /// For a sensitive field of a request.
    pub(crate) fn encrypt(&self, plain: &str) -> String {
        let mut rng = UnwrapErr(SysRng);
        let key = self.platform_key();
        STANDARD.encode(key.encrypt(&mut rng, Oaep::<Sha1>::new(), plain.as_bytes()).unwrap())
    }

    /// A sensitive field of an answer.
    pub(crate) fn decrypt(&self, ciphertext: &Value) -> String {
        let ciphertext = STANDARD.decode(ciphertext.as_str().unwrap()).unwrap();
        String::from_utf8(self.key.decrypt(Oaep::<Sha1>::new(), &ciphertext).unwrap()).unwrap()
    }

    /// What an AEAD_AES_256_GCM resource holds; `None` if the key does not open it.
    pub(crate) fn open(&self, resource: &Value) -> Option<String> {
        let text = |name: &str| resource[name].as_str().unwrap();
        let key: [u8; 32] = self.text("api_v3_key").as_bytes().try_into().unwrap();
        let nonce: [u8; 12] = text("nonce").as_bytes().try_into().unwrap();
        let sealed = STANDARD.decode(text("ciphertext")).unwrap();
        let payload = Payload { msg: &sealed, aad: text("associated_data").as_bytes() };
        let plain = Aes256Gcm::new(&key.into()).decrypt(&Nonce::from(nonce), payload).ok()?;
        Some(String::from_utf8(plain).unwrap())
    }

    /// The control plane.
    pub(crate) async fn control(&self, path: &str, body: Value) -> (u16, Value) {
        let url = format!("{}/_sandbox/{path}", self.text("base_url"));
        let answer = match body {
            Value::Null => self.http.get(url).send().await,
            body => self.http.post(url).body(body.to_string()).send().await,
        };
        let answer = answer.unwrap();
        let status = answer.status().as_u16();
        (status, serde_json::from_slice(&answer.bytes().await.unwrap()).unwrap_or(json!(null)))
    }

    pub(crate) async fn records(&self) -> Vec<Value> {
        self.control("records", Value::Null).await.1.as_array().unwrap().clone()
    }

    pub(crate) fn text(&self, name: &str) -> String {
        self.config[name].as_str().unwrap().to_owned()
    }

    fn platform_key(&self) -> RsaPublicKey {
        RsaPublicKey::from_public_key_pem(&self.text("platform_public_key")).unwrap()
    }
}

impl Answer {
    pub(crate) fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap()
    }
}

pub(crate) fn now() -> i64 {
    SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs().try_into().unwrap()
}

pub(crate) fn random(length: usize) -> Vec<u8> {
    let mut bytes = vec![0; length];
    getrandom::fill(&mut bytes).unwrap();
    bytes
}
