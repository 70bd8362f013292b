// Generated from api/cash_coupon.yaml by `cargo xtask generate`; do not edit.

import WechatPaySDK

enum CashCouponOperations: ProductOperations {
    static func find(_ name: String) -> TypedCall? {
        switch name {
        case "create_stock": createStock
        case "start_stock": startStock
        case "pause_stock": pauseStock
        case "restart_stock": restartStock
        case "terminate_stock": terminateStock
        case "list_stocks": listStocks
        case "list_stocks pages": listStocksPager
        case "get_stock": getStock
        case "list_available_merchants": listAvailableMerchants
        case "list_available_merchants pages": listAvailableMerchantsPager
        case "list_available_goods": listAvailableGoods
        case "list_available_goods pages": listAvailableGoodsPager
        case "update_available_goods": updateAvailableGoods
        case "send_coupon": sendCoupon
        case "list_coupons": listCoupons
        case "list_coupons pages": listCouponsPager
        case "get_coupon": getCoupon
        case "set_callback": setCallback
        case "get_callback": getCallback
        case "get_use_flow": getUseFlow
        case "get_refund_flow": getRefundFlow
        case "get_use_flow_by_day": getUseFlowByDay
        case "get_refund_flow_by_day": getRefundFlowByDay
        default: nil
        }
    }

    private static func createStock(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.cashCoupon.createStock(
            stockName: given.value("stock_name"),
            belongMerchant: given.value("belong_merchant"),
            availableBeginTime: given.value("available_begin_time"),
            availableEndTime: given.value("available_end_time"),
            stockUseRule: given.value("stock_use_rule"),
            couponUseRule: given.value("coupon_use_rule"),
            noCash: given.value("no_cash"),
            stockType: given.value("stock_type"),
            outRequestNo: given.value("out_request_no"),
            comment: given.option("comment"),
            patternInfo: given.option("pattern_info"),
            extInfo: given.option("ext_info"),
            options: options
        )
        return .answer(answer)
    }

    private static func startStock(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.cashCoupon.startStock(
            stockId: given.value("stock_id"),
            stockCreatorMchid: given.value("stock_creator_mchid"),
            options: options
        )
        return .answer(answer)
    }

    private static func pauseStock(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.cashCoupon.pauseStock(
            stockId: given.value("stock_id"),
            stockCreatorMchid: given.value("stock_creator_mchid"),
            options: options
        )
        return .answer(answer)
    }

    private static func restartStock(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.cashCoupon.restartStock(
            stockId: given.value("stock_id"),
            stockCreatorMchid: given.value("stock_creator_mchid"),
            options: options
        )
        return .answer(answer)
    }

    private static func terminateStock(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.cashCoupon.terminateStock(
            stockId: given.value("stock_id"),
            stockCreatorMchid: given.value("stock_creator_mchid"),
            options: options
        )
        return .answer(answer)
    }

    private static func listStocks(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.cashCoupon.listStocks(
            offset: given.value("offset"),
            limit: given.value("limit"),
            stockCreatorMchid: given.value("stock_creator_mchid"),
            createStartTime: given.option("create_start_time"),
            createEndTime: given.option("create_end_time"),
            status: given.option("status"),
            options: options
        )
        return .answer(answer)
    }

    private static func listStocksPager(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let pager = try client.cashCoupon.listStocksPager(
            limit: given.value("limit"),
            stockCreatorMchid: given.value("stock_creator_mchid"),
            offset: given.value("offset"),
            createStartTime: given.option("create_start_time"),
            createEndTime: given.option("create_end_time"),
            status: given.option("status"),
            options: options
        )
        return try await .items(of: pager)
    }

    private static func getStock(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.cashCoupon.getStock(
            stockId: given.value("stock_id"),
            stockCreatorMchid: given.value("stock_creator_mchid"),
            options: options
        )
        return .answer(answer)
    }

    private static func listAvailableMerchants(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.cashCoupon.listAvailableMerchants(
            stockId: given.value("stock_id"),
            offset: given.value("offset"),
            limit: given.value("limit"),
            stockCreatorMchid: given.value("stock_creator_mchid"),
            options: options
        )
        return .answer(answer)
    }

    private static func listAvailableMerchantsPager(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let pager = try client.cashCoupon.listAvailableMerchantsPager(
            stockId: given.value("stock_id"),
            limit: given.value("limit"),
            stockCreatorMchid: given.value("stock_creator_mchid"),
            offset: given.value("offset"),
            options: options
        )
        return try await .items(of: pager)
    }

    private static func listAvailableGoods(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.cashCoupon.listAvailableGoods(
            stockId: given.value("stock_id"),
            offset: given.value("offset"),
            limit: given.value("limit"),
            stockCreatorMchid: given.value("stock_creator_mchid"),
            options: options
        )
        return .answer(answer)
    }

    private static func listAvailableGoodsPager(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let pager = try client.cashCoupon.listAvailableGoodsPager(
            stockId: given.value("stock_id"),
            limit: given.value("limit"),
            stockCreatorMchid: given.value("stock_creator_mchid"),
            offset: given.value("offset"),
            options: options
        )
        return try await .items(of: pager)
    }

    private static func updateAvailableGoods(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.cashCoupon.updateAvailableGoods(
            stockId: given.value("stock_id"),
            stockCreatorMchid: given.value("stock_creator_mchid"),
            addGoodsIdList: given.option("add_goods_id_list"),
            deleteGoodsIdList: given.option("delete_goods_id_list"),
            options: options
        )
        return .answer(answer)
    }

    private static func sendCoupon(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.cashCoupon.sendCoupon(
            openid: given.value("openid"),
            stockId: given.value("stock_id"),
            outRequestNo: given.value("out_request_no"),
            appid: given.value("appid"),
            stockCreatorMchid: given.value("stock_creator_mchid"),
            couponValue: given.option("coupon_value"),
            couponMinimum: given.option("coupon_minimum"),
            options: options
        )
        return .answer(answer)
    }

    private static func listCoupons(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.cashCoupon.listCoupons(
            openid: given.value("openid"),
            appid: given.value("appid"),
            stockId: given.option("stock_id"),
            status: given.option("status"),
            creatorMchid: given.option("creator_mchid"),
            senderMchid: given.option("sender_mchid"),
            availableMchid: given.option("available_mchid"),
            businessType: given.option("business_type"),
            offset: given.option("offset"),
            limit: given.option("limit"),
            options: options
        )
        return .answer(answer)
    }

    private static func listCouponsPager(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let pager = try client.cashCoupon.listCouponsPager(
            openid: given.value("openid"),
            appid: given.value("appid"),
            stockId: given.option("stock_id"),
            status: given.option("status"),
            creatorMchid: given.option("creator_mchid"),
            senderMchid: given.option("sender_mchid"),
            availableMchid: given.option("available_mchid"),
            businessType: given.option("business_type"),
            offset: given.option("offset"),
            limit: given.option("limit"),
            options: options
        )
        return try await .items(of: pager)
    }

    private static func getCoupon(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.cashCoupon.getCoupon(
            openid: given.value("openid"),
            couponId: given.value("coupon_id"),
            appid: given.value("appid"),
            options: options
        )
        return .answer(answer)
    }

    private static func setCallback(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.cashCoupon.setCallback(
            notifyUrl: given.value("notify_url"),
            mchid: given.option("mchid"),
            switch: given.option("switch"),
            options: options
        )
        return .answer(answer)
    }

    private static func getCallback(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.cashCoupon.getCallback(
            mchid: given.option("mchid"),
            options: options
        )
        return .answer(answer)
    }

    private static func getUseFlow(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.cashCoupon.getUseFlow(
            stockId: given.value("stock_id"),
            options: options
        )
        return .answer(answer)
    }

    private static func getRefundFlow(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.cashCoupon.getRefundFlow(
            stockId: given.value("stock_id"),
            options: options
        )
        return .answer(answer)
    }

    private static func getUseFlowByDay(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.cashCoupon.getUseFlowByDay(
            stockId: given.value("stock_id"),
            billDate: given.value("bill_date"),
            options: options
        )
        return .answer(answer)
    }

    private static func getRefundFlowByDay(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.cashCoupon.getRefundFlowByDay(
            stockId: given.value("stock_id"),
            billDate: given.value("bill_date"),
            options: options
        )
        return .answer(answer)
    }
}
