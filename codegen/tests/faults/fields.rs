//! Faults of fields and their types.

use super::refused;

#[test]
fn a_required_field_that_is_none() {
    refused(
        "required: [order_id, created]",
        "required: [order_id, creation]",
        "shop.yaml:179: required `creation` is no property",
    );
    refused(
        "required: [order_id, created]",
        "required: [order_id, created, order_id]",
        "shop.yaml:179: required `order_id` is listed twice",
    );
}

#[test]
fn a_field_whose_keys_do_not_fit() {
    refused(
        "paid: {title: 已支付, type: boolean}",
        "paid: {title: 已支付}",
        "shop.yaml:186: `paid` needs a `type` or a `$ref`",
    );
    refused(
        "paid: {title: 已支付, type: boolean}",
        "paid: {title: 已支付, type: flag}",
        "shop.yaml:186: unknown variant `flag`, expected one of string, integer, number, boolean, object, array",
    );
    refused(
        "paid: {title: 已支付, type: boolean}",
        "paid: {title: 已支付, type: boolean, maxLength: 3}",
        "shop.yaml:186: `maxLength` needs `type: string`",
    );
    refused(
        "paid: {title: 已支付, type: boolean}",
        "paid: {title: 已支付, type: array}",
        "shop.yaml:186: an array needs `items`",
    );
    refused(
        "paid: {title: 已支付, type: boolean}",
        "paid: {title: 已支付, type: boolean, x-sensitive: true}",
        "shop.yaml:186: only text can be `x-sensitive`",
    );
    refused(
        "          maxItems: 3\n",
        "          maxItems: 3\n          x-sensitive: true\n",
        "shop.yaml:143: only text can be `x-sensitive`",
    );
    refused(
        "paid: {title: 已支付, type: boolean}",
        "paid: {title: 已支付, type: integer, enum: ['1']}",
        "shop.yaml:186: `enum` needs `type: string`",
    );
    refused(
        "{$ref: '#/components/schemas/Buyer', title: 买家}",
        "{$ref: '#/components/schemas/Buyer', type: object}",
        "shop.yaml:155: `type` beside `$ref`: one of them is enough",
    );
    refused("minLength: 6", "minLength: 60", "shop.yaml:142: `minLength` is above its upper bound");
    refused(
        "minimum: 1, maximum: 100",
        "minimum: 101, maximum: 100",
        "shop.yaml:43: `minimum` is above its upper bound",
    );
}

#[test]
fn a_set_of_values_that_is_none() {
    refused(
        "enum: [APP, JSAPI]",
        "enum: [APP, APP]",
        "shop.yaml:184: `APP` occurs twice in `enum`",
    );
    refused("enum: [APP, JSAPI]", "enum: []", "shop.yaml:184: `enum` is empty");
}

#[test]
fn an_extension_with_a_value_that_is_none() {
    refused(
        "x-default: mchid",
        "x-default: shop_id",
        "shop.yaml:153: unknown variant `shop_id`, expected one of mchid",
    );
    refused(
        "type: integer, minimum: 1}",
        "type: integer, minimum: 1, x-default: mchid}",
        "shop.yaml:156: `x-default` needs `type: string`",
    );
    refused(
        "x-only: partner",
        "x-only: sub_merchant",
        "shop.yaml:154: unknown variant `sub_merchant`, expected one of merchant, partner",
    );
    refused("x-signed: false", "x-signed: never", "shop.yaml:108: invalid boolean");
}

#[test]
fn keys_of_uploads_elsewhere() {
    refused(
        "phone: {title: 电话, type: string",
        "phone: {title: 电话, type: string, const: '1'",
        "shop.yaml:183: `x-digest` and `const` belong into the meta part of an upload",
    );
    refused(
        "phone: {title: 电话, type: string",
        "phone: {title: 电话, type: string, x-digest: sm3",
        "shop.yaml:183: `x-digest` and `const` belong into the meta part of an upload",
    );
}

#[test]
fn a_format_that_is_not_known() {
    refused(
        "format: date-time",
        "format: datetime",
        "shop.yaml:182: `datetime` is none of basic-date-time, data-uri, date, date-time, json, media_id, media_url, mm/yy, numeric, uri, yyyyMMddHHmmss",
    );
}

#[test]
fn a_pattern_that_cannot_match() {
    refused(
        "'^[0-9]+$'",
        "'^[0-9+$'",
        "shop.yaml:142: `pattern` is no regular expression: non-empty character class has no closing bracket",
    );
}

#[test]
fn json_text_of_something_that_is_no_json_text() {
    refused(
        "title: 令牌, type: string",
        "title: 令牌, type: string, contentSchema: {$ref: '#/components/schemas/Order'}",
        "shop.yaml:110: `contentSchema` needs `format: json`",
    );
}
