//! Names that are different here, and the same or taken in some language.

use super::{SHOP, read, refused};

#[test]
fn operations_that_would_be_one_method() {
    refused(
        "operationId: shop.get_order",
        "operationId: shop.list__orders",
        "shop.yaml:51: `list__orders` and `list_orders` would be one name in some language",
    );
    refused(
        "operationId: shop.get_order",
        "operationId: shop.list_orders_pager",
        "shop.yaml:51: `list_orders_pager` and `list_orders` would be one name in some language",
    );
}

#[test]
fn types_that_differ_in_case_alone() {
    let two =
        SHOP.replace("    PartnerOrder:\n", "    GOods:\n").replace("/PartnerOrder'", "/GOods'");
    assert_eq!(
        read(&[("shop.yaml", &two)]),
        ["shop.yaml:189: `GOods` and `Goods` differ in case alone"]
    );
}

#[test]
fn a_product_whose_name_is_taken_or_none() {
    let called = |name: &str| SHOP.replace("shop.", &format!("{name}."));
    assert_eq!(
        read(&[("notifications.yaml", &called("notifications"))]),
        [
            "notifications.yaml:1: the product's name `notifications` means something else on a client"
        ]
    );
    assert_eq!(
        read(&[("Shop.yaml", &called("Shop"))]),
        ["Shop.yaml:1: the product's name `Shop` is not in snake_case"]
    );
}

#[test]
fn event_types_that_would_be_one_class() {
    refused(
        "ORDER.PAID partner:",
        "ORDER_PAID.:",
        "shop.yaml:127: `ORDER_PAID.` and `ORDER.PAID` would be one class",
    );
}
