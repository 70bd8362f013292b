//! Operations without a state of their own are checked and answered from the contract alone.

use std::fs;

use sandbox::Options;
use serde_json::{Value, json};

use crate::client::Merchant;

/// A sandbox with a contract that holds what the eight products do not.
fn start(test: &str) -> Merchant {
    let ok = json!({"description": "Done", "content": {"application/json": {"schema": {
        "$ref": "#/components/schemas/x.Answer"}}}});
    let contract = json!({
        "openapi": "3.1.0",
        "paths": {
            "/v3/accounts": {"get": {
                "operationId": "x.list_accounts",
                "x-pagination": {
                    "style": "page_from_one", "position": "page", "items": "data", "total": "total",
                },
                "parameters": [
                    {"name": "page", "in": "query", "schema": {"type": "integer"}},
                    {"name": "number", "in": "query", "required": true,
                     "schema": {"type": "string", "maxLength": 5, "x-sensitive": true}},
                    {"name": "Idempotency-Key", "in": "header", "required": true,
                     "schema": {"type": "string"}},
                ],
                "responses": {"202": ok},
            }},
            "/v3/accounts/{id}": {"get": {
                "operationId": "x.get_account",
                "parameters": [{"name": "id", "in": "path", "required": true,
                                "schema": {"type": "string", "maxLength": 3}}],
                "responses": {"200": ok},
            }},
            "/v3/accounts/file": {"get": {
                "operationId": "x.get_file", "x-signed": false,
                "responses": {"200": {"description": "", "content": {"application/pdf": {}}}},
            }},
        },
        "components": {"schemas": {
            "x.Answer": {"type": "object", "properties": {
                "id": {"type": "string", "maxLength": 20},
                "total": {"type": "integer"},
                "data": {"type": "array", "items": {"$ref": "#/components/schemas/x.Account"}},
            }},
            "x.Account": {"type": "object", "properties": {
                "name": {"type": "string", "x-sensitive": true},
            }},
        }},
    });
    let file = std::env::temp_dir().join(format!("{test}-{}.json", std::process::id()));
    fs::write(&file, contract.to_string()).unwrap();
    let merchant = Merchant::with(Options { contract: Some(file.clone()), ..Options::default() });
    fs::remove_file(file).unwrap();
    merchant
}

fn encoded(merchant: &Merchant, plain: &str) -> String {
    let text = merchant.encrypt(plain);
    text.replace('+', "%2B").replace('/', "%2F").replace('=', "%3D")
}

#[tokio::test]
async fn sensitive_queries_required_headers_and_pages_work() {
    let merchant = start("lists");
    let list = |page: u8, number: &str| {
        let number = encoded(&merchant, number);
        let mut request = merchant.get(&format!("/v3/accounts?page={page}&number={number}"));
        request.headers.push(("idempotency-key", "1".to_owned()));
        request
    };
    let answer = merchant.send(&list(1, "12345")).await;
    assert_eq!(answer.status, 202);
    assert!(merchant.is_authentic(&answer));
    let answer = answer.json();
    assert_eq!((&answer["total"], answer["data"].as_array().unwrap().len()), (&json!(1), 1));
    assert_eq!(merchant.decrypt(&answer["data"][0]["name"]), "sandbox-name");
    assert_eq!(merchant.send(&list(2, "12345")).await.json()["data"], json!([]));

    let answer = merchant.send(&list(1, "123456")).await.json();
    assert_eq!(answer["detail"]["field"], "/number");
    assert_eq!(answer["detail"]["value"], Value::Null);
    let mut plain = list(1, "1");
    plain.target = "/v3/accounts?page=1&number=12345".to_owned();
    assert_eq!(merchant.send(&plain).await.json()["detail"]["location"], "query");
    let mut headless = list(1, "1");
    headless.headers.clear();
    assert_eq!(merchant.send(&headless).await.json()["detail"]["location"], "header");
}

#[tokio::test]
async fn literal_paths_win_and_arguments_are_repeated() {
    let merchant = start("paths");
    let answer = merchant.send(&merchant.get("/v3/accounts/%E8%AE%A2")).await;
    assert_eq!(answer.json()["id"], "订");
    let answer = merchant.send(&merchant.get("/v3/accounts/long")).await;
    assert_eq!(answer.json()["detail"]["location"], "path");
    let answer = merchant.send(&merchant.get("/v3/accounts/file")).await;
    assert_eq!(
        (answer.status, &answer.headers["content-type"]),
        (200, &"application/pdf".parse().unwrap())
    );
    assert!(!answer.headers.contains_key("wechatpay-signature"));
}
