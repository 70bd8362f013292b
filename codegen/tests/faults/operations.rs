//! Faults of operations and notifications.

use super::{SHOP, read, refused};

#[test]
fn an_id_that_stands_twice_or_does_not_fit() {
    refused(
        "operationId: shop.get_order",
        "operationId: shop.close_order",
        "shop.yaml:68: there is another operation `shop.close_order`",
    );
    refused(
        "operationId: shop.get_order",
        "operationId: shop.getOrder",
        "shop.yaml:51: an operation's id is `shop.<snake_case>`",
    );
    refused(
        "operationId: shop.get_order",
        "operationId: store.get_order",
        "shop.yaml:51: an operation's id is `shop.<snake_case>`",
    );
}

#[test]
fn two_operations_at_one_address() {
    let other = SHOP.replace("shop.", "stall.");
    let faults = read(&[("shop.yaml", SHOP), ("stall.yaml", &other)]);
    assert_eq!(faults.len(), 6);
    assert_eq!(faults[0], "stall.yaml:12: `shop.create_order` is the same method and path");
}

#[test]
fn a_header_that_the_client_sets() {
    refused(
        "name: Idempotency-Key",
        "name: wechatpay-serial",
        "shop.yaml:111: the client sets `wechatpay-serial`",
    );
}

#[test]
fn an_unsigned_answer_that_is_no_file() {
    refused(
        "      operationId: shop.get_order",
        "      x-signed: false\n      operationId: shop.get_order",
        "shop.yaml:52: `x-signed: false` is for files: nothing else is read unverified",
    );
}

#[test]
fn a_method_that_is_none() {
    refused(
        "    get:\n      operationId: shop.download",
        "    fetch:\n      operationId: shop.download",
        "shop.yaml:100: `fetch` is not a method",
    );
}

#[test]
fn a_path_and_its_parameters_that_do_not_match() {
    refused(
        "/v3/shop/{shop_id}/orders",
        "/v3/shop/{store_id}/orders",
        "shop.yaml:49: no parameter for `{store_id}`\nshop.yaml:49: there is no `{shop_id}` in the path",
    );
    refused(
        "{name: shop_id, in: path, required: true,",
        "{name: shop_id, in: path,",
        "shop.yaml:60: path parameter `shop_id` needs `required: true`",
    );
    refused(
        "{name: shop_id, in: path",
        "{name: order_id, in: path",
        "shop.yaml:49: no parameter for `{shop_id}`\nshop.yaml:49: there is no `{order_id}` in the path\nshop.yaml:60: parameter `order_id` occurs twice",
    );
}

#[test]
fn a_parameter_that_is_an_object() {
    refused(
        "schema: {title: 令牌, type: string}",
        "schema: {$ref: '#/components/schemas/Goods'}",
        "shop.yaml:110: a parameter is no object: use `type: string` with `format: json`",
    );
}

#[test]
fn an_operation_without_documentation_or_roles() {
    refused(
        "      externalDocs: {url: https://pay.weixin.qq.com/doc/v3/merchant/6}\n",
        "",
        "shop.yaml:101: `externalDocs` is missing: which page describes this?",
    );
    refused(
        "https://pay.weixin.qq.com/doc/v3/merchant/6",
        "http://pay.weixin.qq.com/",
        "shop.yaml:104: `http://pay.weixin.qq.com/` is not an https address",
    );
    refused(
        "      x-roles: [partner]",
        "      x-roles: []",
        "shop.yaml:68: `x-roles` is empty: who may call it?",
    );
    refused(
        "      x-roles: [partner]",
        "      x-roles: [customer]",
        "shop.yaml:72: unknown variant `customer`, expected one of merchant, partner, channel, institution, platform",
    );
}

#[test]
fn text_that_reads_badly() {
    refused(
        "summary: List orders",
        "summary: List orders.",
        "shop.yaml:31: a summary is one phrase without a full stop",
    );
    refused(
        "description: It is kept for a day.",
        "description: It is kept for a day",
        "shop.yaml:14: a description is sentences: end it with a full stop",
    );
}

#[test]
fn a_server_that_is_more_than_a_host() {
    refused(
        "https://apihk.mch.weixin.qq.com",
        "http://apihk.mch.weixin.qq.com",
        "shop.yaml:107: a server is `https://` and a host, nothing else",
    );
    refused(
        "https://apihk.mch.weixin.qq.com",
        "https://apihk.mch.weixin.qq.com/v3",
        "shop.yaml:107: a server is `https://` and a host, nothing else",
    );
}

#[test]
fn a_deprecation_that_leads_nowhere() {
    refused(
        "x-replaced-by: shop.list_orders",
        "x-replaced-by: shop.find_orders",
        "shop.yaml:57: there is no operation `shop.find_orders`",
    );
    refused(
        "x-replaced-by: shop.list_orders",
        "x-replaced-by: shop.get_order",
        "shop.yaml:57: nothing replaces itself",
    );
    refused(
        "      deprecated: true\n",
        "",
        "shop.yaml:56: `x-replaced-by` needs `deprecated: true`",
    );
}

#[test]
fn an_idempotency_number_that_is_no_argument() {
    refused(
        "x-idempotent-by: order_id",
        "x-idempotent-by: order_no",
        "shop.yaml:73: there is no argument `order_no`",
    );
    refused(
        "x-idempotent-by: buyer.out_request_no",
        "x-idempotent-by: buyer.request_no",
        "shop.yaml:19: there is no argument `buyer.request_no`",
    );
}

#[test]
fn an_idempotency_number_that_is_no_number() {
    refused(
        "x-idempotent-by: buyer.out_request_no",
        "x-idempotent-by: buyer",
        "shop.yaml:19: `buyer` is neither text nor a whole number",
    );
    refused(
        "x-idempotent-by: buyer.out_request_no",
        "x-idempotent-by: goods",
        "shop.yaml:19: `goods` is neither text nor a whole number",
    );
}

#[test]
fn a_pagination_of_fields_of_another_type() {
    refused(
        "schema: {title: 页码, type: integer}",
        "schema: {title: 页码, type: string}",
        "shop.yaml:35: `offset` is not of `type: integer`",
    );
    refused("size: limit,", "size: status,", "shop.yaml:35: `status` is not of `type: integer`");
    refused(
        "total_count: {title: 总数, type: integer}",
        "total_count: {title: 总数, type: string}",
        "shop.yaml:35: `total_count` is not of `type: integer`",
    );
    refused(
        "style: page_from_zero, position: offset, size: limit, items: data",
        "style: cursor, position: status, next: total_count, items: data",
        "shop.yaml:35: `total_count` is not of `type: string`",
    );
    refused(
        "x-signed: false\n",
        "x-pagination: {style: cursor, position: token, items: data, next: token}\n      x-signed: false\n",
        "shop.yaml:108: only JSON answers come in pages",
    );
}

#[test]
fn a_pagination_of_unknown_fields() {
    refused("position: offset", "position: page", "shop.yaml:35: there is no argument `page`");
    refused("size: limit", "size: page_size", "shop.yaml:35: there is no argument `page_size`");
    refused("items: data", "items: orders", "shop.yaml:35: the answer has no field `orders`");
    refused(
        "items: data",
        "items: total_count",
        "shop.yaml:35: `total_count` is not of `type: array`",
    );
    refused("total: total_count", "total: count", "shop.yaml:35: the answer has no field `count`");
    refused(
        "style: page_from_zero",
        "style: pages",
        "shop.yaml:35: unknown variant `pages`, expected one of offset, page_from_zero, page_from_one, cursor",
    );
    refused(
        "style: page_from_zero",
        "style: cursor",
        "shop.yaml:35: `offset` is not of `type: string`\nshop.yaml:35: `style: cursor` needs `next`: where does the answer hold the next position?",
    );
    refused("size: limit", "size: limit, next: data", "shop.yaml:35: `next` needs `style: cursor`");
}

#[test]
fn a_body_that_cannot_be_sent() {
    refused(
        "requestBody:\n        required: true\n        content: {app",
        "requestBody:\n        content: {app",
        "shop.yaml:12: `requestBody` needs `required: true`",
    );
    refused(
        "content: {application/json: {schema: {$ref: '#/components/schemas/CreateOrderRequest'}}}",
        "content: {text/plain: {schema: {$ref: '#/components/schemas/CreateOrderRequest'}}}",
        "shop.yaml:12: a body is either `application/json` or `multipart/form-data`\nshop.yaml:19: there is no argument `buyer.out_request_no`\nshop.yaml:137: schema `Buyer` is not used\nshop.yaml:149: schema `CreateOrderRequest` is not used",
    );
}

#[test]
fn an_answer_that_cannot_be_read() {
    refused(
        "'200':\n          description: The file",
        "'201':\n          description: The file",
        "shop.yaml:101: `x-signed: false` is for files: nothing else is read unverified\nshop.yaml:113: a success is 200 with content, or 202 or 204 without",
    );
    refused(
        "        '204': {description: No content}\n",
        "        '204': {description: No content}\n        '202': {description: Accepted}\n",
        "shop.yaml:68: `responses` has exactly one entry, the success; errors go into `x-errors`",
    );
    refused(
        "{application/octet-stream: {}}",
        "{application/json: {}}",
        "shop.yaml:101: `x-signed: false` is for files: nothing else is read unverified\nshop.yaml:115: a JSON answer is a `$ref` to a schema",
    );
    refused(
        "{application/octet-stream: {}}",
        "{text/csv: {schema: {type: string}}}",
        "shop.yaml:115: the content of a file has no schema",
    );
}

#[test]
fn errors_that_cannot_be() {
    refused("'403': [NO_AUTH", "'200': [NO_AUTH", "shop.yaml:28: `200` is not an error status");
    refused("[NO_AUTH, RULE_LIMIT]", "[NO_AUTH, NO_AUTH]", "shop.yaml:28: `NO_AUTH` occurs twice");
    refused(
        "'403': [NO_AUTH, RULE_LIMIT]",
        "'401': [SIGN_ERROR]",
        "shop.yaml:28: every operation may answer `SIGN_ERROR`",
    );
}

#[test]
fn an_upload_without_its_parts() {
    refused(
        "photo: {type: string, format: binary}",
        "photo: {type: string}",
        "shop.yaml:81: a multipart body is an object of `meta`, a `$ref`, and one part of `format: binary`",
    );
    refused(
        "required: [meta, photo]",
        "required: [meta]",
        "shop.yaml:95: both parts of a multipart body are required",
    );
    refused(
        "type: string, x-digest: sm3}",
        "type: string}",
        "shop.yaml:81: which field of `PhotoMeta` carries the `x-digest`?",
    );
    refused(
        "x-digest: sm3",
        "x-digest: md5",
        "shop.yaml:201: unknown variant `md5`, expected one of sha256, sm3",
    );
    refused(
        "file_name: {title: 文件名, type: string}",
        "file_name: {title: 文件名, type: string, x-digest: sha256}",
        "shop.yaml:201: one `x-digest` is enough",
    );
}

#[test]
fn a_notification_that_cannot_be_told() {
    refused(
        "ORDER.PAID partner:",
        "order.paid partner:",
        "shop.yaml:127: `order.paid` is not an event type, such as `COUPON.USE`",
    );
    refused(
        "      externalDocs: {url: https://pay.weixin.qq.com/doc/v3/partner/7}\n",
        "",
        "shop.yaml:127: `externalDocs` is missing: which page describes this?",
    );
    refused(
        "schemas/PartnerOrder'}",
        "schemas/PartnersOrder'}",
        "shop.yaml:133: there is no schema `PartnersOrder`\nshop.yaml:189: schema `PartnerOrder` is not used",
    );
}
