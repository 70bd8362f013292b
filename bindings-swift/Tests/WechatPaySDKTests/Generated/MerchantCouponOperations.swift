// Generated from api/merchant_coupon.yaml by `cargo xtask generate`; do not edit.

import WechatPaySDK

enum MerchantCouponOperations: ProductOperations {
    static func find(_ name: String) -> TypedCall? {
        switch name {
        case "set_callback": setCallback
        case "get_callback": getCallback
        case "create_stock": createStock
        case "get_stock": getStock
        case "update_stock": updateStock
        case "update_stock_budget": updateStockBudget
        case "upload_coupon_codes": uploadCouponCodes
        case "list_coupon_codes": listCouponCodes
        case "list_coupon_codes pages": listCouponCodesPager
        case "get_coupon_code": getCouponCode
        case "delete_coupon_code": deleteCouponCode
        case "send_coupon": sendCoupon
        case "send_product_coupon": sendProductCoupon
        case "pre_send_product_coupon": preSendProductCoupon
        case "send_government_card": sendGovernmentCard
        case "list_coupons": listCoupons
        case "list_coupons pages": listCouponsPager
        case "get_coupon": getCoupon
        case "use_coupon": useCoupon
        case "associate_order": associateOrder
        case "disassociate_order": disassociateOrder
        case "return_coupon": returnCoupon
        case "deactivate_coupon": deactivateCoupon
        case "pay_subsidy": paySubsidy
        case "list_subsidy_pay_receipts": listSubsidyPayReceipts
        case "get_subsidy_pay_receipt": getSubsidyPayReceipt
        case "return_subsidy": returnSubsidy
        case "get_subsidy_return_receipt": getSubsidyReturnReceipt
        default: nil
        }
    }

    private static func setCallback(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.merchantCoupon.setCallback(
            notifyUrl: given.value("notify_url"),
            mchid: given.option("mchid"),
            options: options
        )
        return .answer(answer)
    }

    private static func getCallback(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.merchantCoupon.getCallback(
            mchid: given.option("mchid"),
            options: options
        )
        return .answer(answer)
    }

    private static func createStock(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.merchantCoupon.createStock(
            outRequestNo: given.value("out_request_no"),
            belongMerchant: given.value("belong_merchant"),
            couponCodeMode: given.value("coupon_code_mode"),
            couponUseRule: given.value("coupon_use_rule"),
            goodsName: given.value("goods_name"),
            stockName: given.value("stock_name"),
            stockSendRule: given.value("stock_send_rule"),
            stockType: given.value("stock_type"),
            comment: given.option("comment"),
            customEntrance: given.option("custom_entrance"),
            displayPatternInfo: given.option("display_pattern_info"),
            notifyConfig: given.option("notify_config"),
            subsidy: given.option("subsidy"),
            options: options
        )
        return .answer(answer)
    }

    private static func getStock(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.merchantCoupon.getStock(
            stockId: given.value("stock_id"),
            options: options
        )
        return .answer(answer)
    }

    private static func updateStock(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        try await client.merchantCoupon.updateStock(
            stockId: given.value("stock_id"),
            outRequestNo: given.value("out_request_no"),
            comment: given.option("comment"),
            couponUseRule: given.option("coupon_use_rule"),
            customEntrance: given.option("custom_entrance"),
            displayPatternInfo: given.option("display_pattern_info"),
            goodsName: given.option("goods_name"),
            notifyConfig: given.option("notify_config"),
            stockName: given.option("stock_name"),
            stockSendRule: given.option("stock_send_rule"),
            subsidy: given.option("subsidy"),
            options: options
        )
        return .nothing
    }

    private static func updateStockBudget(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.merchantCoupon.updateStockBudget(
            stockId: given.value("stock_id"),
            modifyBudgetRequestNo: given.value("modify_budget_request_no"),
            currentMaxCoupons: given.option("current_max_coupons"),
            currentMaxCouponsByDay: given.option("current_max_coupons_by_day"),
            targetMaxCoupons: given.option("target_max_coupons"),
            targetMaxCouponsByDay: given.option("target_max_coupons_by_day"),
            options: options
        )
        return .answer(answer)
    }

    private static func uploadCouponCodes(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.merchantCoupon.uploadCouponCodes(
            stockId: given.value("stock_id"),
            uploadRequestNo: given.value("upload_request_no"),
            couponCodeList: given.value("coupon_code_list"),
            options: options
        )
        return .answer(answer)
    }

    private static func listCouponCodes(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.merchantCoupon.listCouponCodes(
            stockId: given.value("stock_id"),
            appid: given.option("appid"),
            status: given.option("status"),
            offset: given.option("offset"),
            limit: given.option("limit"),
            options: options
        )
        return .answer(answer)
    }

    private static func listCouponCodesPager(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let pager = try client.merchantCoupon.listCouponCodesPager(
            stockId: given.value("stock_id"),
            appid: given.option("appid"),
            status: given.option("status"),
            offset: given.option("offset"),
            limit: given.option("limit"),
            options: options
        )
        return try await .items(of: pager)
    }

    private static func getCouponCode(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.merchantCoupon.getCouponCode(
            stockId: given.value("stock_id"),
            couponCode: given.value("coupon_code"),
            appid: given.option("appid"),
            options: options
        )
        return .answer(answer)
    }

    private static func deleteCouponCode(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.merchantCoupon.deleteCouponCode(
            stockId: given.value("stock_id"),
            couponCode: given.value("coupon_code"),
            deleteRequestNo: given.value("delete_request_no"),
            options: options
        )
        return .answer(answer)
    }

    private static func sendCoupon(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.merchantCoupon.sendCoupon(
            appid: given.value("appid"),
            openid: given.value("openid"),
            stockId: given.value("stock_id"),
            outRequestNo: given.value("out_request_no"),
            couponCode: given.option("coupon_code"),
            options: options
        )
        return .answer(answer)
    }

    private static func sendProductCoupon(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.merchantCoupon.sendProductCoupon(
            appid: given.value("appid"),
            openid: given.value("openid"),
            stockId: given.value("stock_id"),
            outRequestNo: given.value("out_request_no"),
            couponType: given.value("coupon_type"),
            memberCardId: given.option("member_card_id"),
            couponCode: given.option("coupon_code"),
            options: options
        )
        return .answer(answer)
    }

    private static func preSendProductCoupon(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.merchantCoupon.preSendProductCoupon(
            appid: given.value("appid"),
            stockId: given.value("stock_id"),
            sendRequestNo: given.value("send_request_no"),
            openid: given.option("openid"),
            couponCode: given.option("coupon_code"),
            options: options
        )
        return .answer(answer)
    }

    private static func sendGovernmentCard(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.merchantCoupon.sendGovernmentCard(
            cardId: given.value("card_id"),
            appid: given.value("appid"),
            openid: given.value("openid"),
            outRequestNo: given.value("out_request_no"),
            sendTime: given.value("send_time"),
            options: options
        )
        return .answer(answer)
    }

    private static func listCoupons(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.merchantCoupon.listCoupons(
            openid: given.value("openid"),
            appid: given.value("appid"),
            stockId: given.option("stock_id"),
            offset: given.option("offset"),
            limit: given.option("limit"),
            belongMerchant: given.option("belong_merchant"),
            couponState: given.option("coupon_state"),
            creatorMerchant: given.option("creator_merchant"),
            senderMerchant: given.option("sender_merchant"),
            options: options
        )
        return .answer(answer)
    }

    private static func listCouponsPager(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let pager = try client.merchantCoupon.listCouponsPager(
            openid: given.value("openid"),
            appid: given.value("appid"),
            stockId: given.option("stock_id"),
            offset: given.option("offset"),
            limit: given.option("limit"),
            belongMerchant: given.option("belong_merchant"),
            couponState: given.option("coupon_state"),
            creatorMerchant: given.option("creator_merchant"),
            senderMerchant: given.option("sender_merchant"),
            options: options
        )
        return try await .items(of: pager)
    }

    private static func getCoupon(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.merchantCoupon.getCoupon(
            openid: given.value("openid"),
            couponCode: given.value("coupon_code"),
            appid: given.value("appid"),
            options: options
        )
        return .answer(answer)
    }

    private static func useCoupon(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.merchantCoupon.useCoupon(
            appid: given.value("appid"),
            useRequestNo: given.value("use_request_no"),
            couponCode: given.value("coupon_code"),
            useTime: given.value("use_time"),
            openid: given.option("openid"),
            stockId: given.option("stock_id"),
            transactionId: given.option("transaction_id"),
            outTradeNo: given.option("out_trade_no"),
            mchId: given.option("mch_id"),
            options: options
        )
        return .answer(answer)
    }

    private static func associateOrder(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.merchantCoupon.associateOrder(
            stockId: given.value("stock_id"),
            outTradeNo: given.value("out_trade_no"),
            outRequestNo: given.value("out_request_no"),
            couponCode: given.value("coupon_code"),
            options: options
        )
        return .answer(answer)
    }

    private static func disassociateOrder(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.merchantCoupon.disassociateOrder(
            stockId: given.value("stock_id"),
            outTradeNo: given.value("out_trade_no"),
            outRequestNo: given.value("out_request_no"),
            couponCode: given.value("coupon_code"),
            options: options
        )
        return .answer(answer)
    }

    private static func returnCoupon(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.merchantCoupon.returnCoupon(
            stockId: given.value("stock_id"),
            returnRequestNo: given.value("return_request_no"),
            couponCode: given.value("coupon_code"),
            options: options
        )
        return .answer(answer)
    }

    private static func deactivateCoupon(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.merchantCoupon.deactivateCoupon(
            stockId: given.value("stock_id"),
            deactivateRequestNo: given.value("deactivate_request_no"),
            couponCode: given.value("coupon_code"),
            deactivateReason: given.option("deactivate_reason"),
            options: options
        )
        return .answer(answer)
    }

    private static func paySubsidy(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.merchantCoupon.paySubsidy(
            stockId: given.value("stock_id"),
            transactionId: given.value("transaction_id"),
            description: given.value("description"),
            outSubsidyNo: given.value("out_subsidy_no"),
            amount: given.value("amount"),
            couponCode: given.value("coupon_code"),
            payeeMerchant: given.value("payee_merchant"),
            payerMerchant: given.value("payer_merchant"),
            options: options
        )
        return .answer(answer)
    }

    private static func listSubsidyPayReceipts(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.merchantCoupon.listSubsidyPayReceipts(
            stockId: given.value("stock_id"),
            couponCode: given.value("coupon_code"),
            outSubsidyNo: given.option("out_subsidy_no"),
            options: options
        )
        return .answer(answer)
    }

    private static func getSubsidyPayReceipt(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.merchantCoupon.getSubsidyPayReceipt(
            subsidyReceiptId: given.value("subsidy_receipt_id"),
            options: options
        )
        return .answer(answer)
    }

    private static func returnSubsidy(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.merchantCoupon.returnSubsidy(
            stockId: given.value("stock_id"),
            transactionId: given.value("transaction_id"),
            refundId: given.value("refund_id"),
            description: given.value("description"),
            outSubsidyReturnNo: given.value("out_subsidy_return_no"),
            amount: given.value("amount"),
            couponCode: given.value("coupon_code"),
            payeeMerchant: given.value("payee_merchant"),
            payerMerchant: given.value("payer_merchant"),
            options: options
        )
        return .answer(answer)
    }

    private static func getSubsidyReturnReceipt(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.merchantCoupon.getSubsidyReturnReceipt(
            subsidyReturnReceiptId: given.value("subsidy_return_receipt_id"),
            options: options
        )
        return .answer(answer)
    }
}
