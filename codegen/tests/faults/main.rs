//! Whatever is wrong with a document is reported with its file, its line and the reason.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod fields;
mod names;
mod operations;

use std::fs;

use codegen::reader;

const SHOP: &str = include_str!("../mini/shop.yaml");

/// The mini contract with `from` replaced by `to` is refused with exactly these faults, one per line.
#[track_caller]
fn refused(from: &str, to: &str, faults: &str) {
    assert!(SHOP.contains(from), "the mini contract has no {from:?}");
    assert_eq!(read(&[("shop.yaml", &SHOP.replacen(from, to, 1))]).join("\n"), faults);
}

/// The faults of documents, with paths from their folder.
fn read(documents: &[(&str, &str)]) -> Vec<String> {
    let dir = tempfile::tempdir().unwrap();
    for (name, text) in documents {
        fs::write(dir.path().join(name), text).unwrap();
    }
    let faults = reader::read(dir.path()).err().unwrap_or_default();
    let prefix = format!("{}/", dir.path().display());
    faults.iter().map(|fault| fault.to_string().replace(&prefix, "")).collect()
}

#[test]
fn the_mini_contract_itself_is_without_fault() {
    assert_eq!(read(&[("shop.yaml", SHOP)]), [""; 0]);
}

#[test]
fn a_folder_that_is_not_there_is_a_fault() {
    let faults = reader::read("/there/is/no/such/folder".as_ref()).unwrap_err();
    assert!(faults[0].to_string().starts_with("/there/is/no/such/folder:0: cannot be read: "));
}

#[test]
fn text_that_is_not_yaml() {
    refused(
        "    get:\n      operationId: shop.list",
        "    get: [\n      operationId: shop.list",
        "shop.yaml:29: expected mapping start",
    );
}

#[test]
fn an_unknown_key() {
    refused(
        "      x-signed: false",
        "      x-unsigned: true",
        "shop.yaml:108: unknown field `x-unsigned`, expected one of operationId, summary, description, x-title, externalDocs, x-docs, x-official, x-roles, deprecated, x-replaced-by, servers, x-idempotent-by, x-pagination, x-signed, parameters, requestBody, responses, x-errors",
    );
    refused(
        "title: 令牌, type",
        "title: 令牌, nullable: true, type",
        "shop.yaml:110: unknown field `nullable`, expected one of $ref, title, description, type, format, const, enum, items, contentSchema, minLength, maxLength, pattern, minimum, maximum, minItems, maxItems, deprecated, x-sensitive, x-default, x-only, x-official, x-digest",
    );
    refused(
        "info:\n",
        "x-note: hello\ninfo:\n",
        "shop.yaml:2: unknown field `x-note`, expected one of openapi, info, servers, paths, webhooks, components",
    );
}

#[test]
fn a_key_that_stands_twice() {
    refused(
        "summary: List orders",
        "summary: List orders\n      summary: List them",
        "shop.yaml:32: duplicate mapping key: summary",
    );
}

#[test]
fn a_key_that_is_missing() {
    refused("      x-roles: [partner]\n", "", "shop.yaml:75: missing field `x-roles`");
}

#[test]
fn another_version_of_openapi() {
    refused(
        "openapi: 3.1.0",
        "openapi: 3.0.3",
        "shop.yaml:1: the contract is written in OpenAPI 3.1.0",
    );
}

#[test]
fn a_reference_to_nothing() {
    refused(
        "schemas/ListOrdersResponse'",
        "schemas/Orders'",
        "shop.yaml:47: there is no schema `Orders`\nshop.yaml:171: schema `ListOrdersResponse` is not used",
    );
    refused(
        "'#/components/schemas/ListOrdersResponse'",
        "'ListOrdersResponse'",
        "shop.yaml:47: `ListOrdersResponse` is not of the form `#/components/schemas/…`\nshop.yaml:171: schema `ListOrdersResponse` is not used",
    );
    refused(
        "buyer: {$ref: '#/components/schemas/Buyer'",
        "buyer: {$ref: '#/components/schemas/Byer'",
        "shop.yaml:19: there is no argument `buyer.out_request_no`\nshop.yaml:137: schema `Buyer` is not used\nshop.yaml:155: there is no schema `Byer`",
    );
}

#[test]
fn a_schema_that_nothing_uses() {
    refused(
        "    Goods:\n",
        "    Left:\n      type: object\n\n    Goods:\n",
        "shop.yaml:163: schema `Left` is not used",
    );
}

#[test]
fn a_schema_that_is_not_named_like_one() {
    refused(
        "    PhotoMeta:\n",
        "    photo_meta:\n",
        "shop.yaml:94: there is no schema `PhotoMeta`\nshop.yaml:196: `photo_meta` is not in PascalCase\nshop.yaml:196: schema `photo_meta` is not used\nshop.yaml:201: `x-digest` and `const` belong into the meta part of an upload\nshop.yaml:202: `x-digest` and `const` belong into the meta part of an upload",
    );
}

#[test]
fn all_faults_of_a_document_come_at_once() {
    let broken =
        SHOP.replace("summary: List orders", "summary: ''").replace("items: data", "items: list");
    let faults = [
        "shop.yaml:31: a summary is one phrase without a full stop",
        "shop.yaml:35: the answer has no field `list`",
    ];
    assert_eq!(read(&[("shop.yaml", &broken)]), faults);
}

/// The codes beside the mini contract are refused with exactly this fault.
#[track_caller]
fn codes_refused(codes: &str, fault: &str) {
    let dir = tempfile::tempdir().unwrap();
    fs::write(dir.path().join("shop.yaml"), SHOP).unwrap();
    fs::create_dir(dir.path().join("errors")).unwrap();
    fs::write(dir.path().join("errors/codes.yaml"), codes).unwrap();
    let faults = reader::read(dir.path()).unwrap_err();
    assert_eq!(faults[0].to_string().replace(&format!("{}/", dir.path().display()), ""), fault);
}

#[test]
fn error_codes_that_cannot_stay() {
    let code = |name: &str, rest: &str| format!("{name}:\n  meaning: permission\n{rest}");
    codes_refused(
        &code("no_auth", "  statuses: [403]\n  advice: Ask.\n"),
        "errors/codes.yaml:1: `no_auth` is not an error code, such as `NO_AUTH`",
    );
    codes_refused(
        &code("NO_AUTH", "  statuses: [200]\n  advice: Ask.\n"),
        "errors/codes.yaml:3: 200 is not an error",
    );
    codes_refused(
        &code("NO_AUTH", "  statuses: [403]\n  spellings: [NO_AUTH]\n  advice: Ask.\n"),
        "errors/codes.yaml:4: `NO_AUTH` stands here twice",
    );
    codes_refused(
        &code("NO_AUTH", "  statuses: [403]\n  advice: Ask\n"),
        "errors/codes.yaml:4: advice is sentences: end it with a full stop",
    );
    codes_refused(
        "NO_AUTH: {meaning: rights, statuses: [403], advice: Ask.}\n",
        "errors/codes.yaml:1: unknown variant `rights`, expected one of signature, parameter, permission, not_found, already_exists, final_state, insufficient, business_rule, not_ready, repeat, rate_limit",
    );
}
