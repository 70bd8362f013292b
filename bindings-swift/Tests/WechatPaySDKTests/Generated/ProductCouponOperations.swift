// Generated from api/product_coupon.yaml by `cargo xtask generate`; do not edit.

import WechatPaySDK

enum ProductCouponOperations: ProductOperations {
    static func find(_ name: String) -> TypedCall? {
        switch name {
        case "set_notify_config": setNotifyConfig
        case "get_notify_config": getNotifyConfig
        case "upload_image": uploadImage
        case "create_image_generation_task": createImageGenerationTask
        case "get_image_generation_task": getImageGenerationTask
        case "create_product_coupon": createProductCoupon
        case "get_product_coupon": getProductCoupon
        case "update_product_coupon": updateProductCoupon
        case "deactivate_product_coupon": deactivateProductCoupon
        case "create_stock": createStock
        case "list_stocks": listStocks
        case "list_stocks pages": listStocksPager
        case "get_stock": getStock
        case "update_stock": updateStock
        case "update_stock_budget": updateStockBudget
        case "upload_stock_coupon_codes": uploadStockCouponCodes
        case "associate_stock_stores": associateStockStores
        case "list_stock_associated_stores": listStockAssociatedStores
        case "list_stock_associated_stores pages": listStockAssociatedStoresPager
        case "disassociate_stock_stores": disassociateStockStores
        case "deactivate_stock": deactivateStock
        case "create_stock_bundle": createStockBundle
        case "update_stock_bundle": updateStockBundle
        case "update_stock_bundle_budget": updateStockBundleBudget
        case "associate_stock_bundle_stores": associateStockBundleStores
        case "disassociate_stock_bundle_stores": disassociateStockBundleStores
        case "send_user_coupon": sendUserCoupon
        case "list_user_coupons": listUserCoupons
        case "list_user_coupons pages": listUserCouponsPager
        case "pre_send_user_coupon": preSendUserCoupon
        case "send_user_coupon_bundle": sendUserCouponBundle
        case "pre_send_user_coupon_bundle": preSendUserCouponBundle
        case "get_user_coupon": getUserCoupon
        case "confirm_user_coupon": confirmUserCoupon
        case "use_user_coupon": useUserCoupon
        case "return_user_coupon": returnUserCoupon
        case "deactivate_user_coupon": deactivateUserCoupon
        case "deactivate_user_coupon_bundle": deactivateUserCouponBundle
        default: nil
        }
    }

    private static func setNotifyConfig(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.productCoupon.setNotifyConfig(
            notifyUrl: given.value("notify_url"),
            options: options
        )
        return .answer(answer)
    }

    private static func getNotifyConfig(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.productCoupon.getNotifyConfig(
            options: options
        )
        return .answer(answer)
    }

    private static func uploadImage(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.productCoupon.uploadImage(
            file: given.file(),
            filename: given.value("filename"),
            options: options
        )
        return .answer(answer)
    }

    private static func createImageGenerationTask(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.productCoupon.createImageGenerationTask(
            brandId: given.value("brand_id"),
            taskId: given.value("task_id"),
            imageGenerationType: given.value("image_generation_type"),
            combineImage: given.option("combine_image"),
            cutOut: given.option("cut_out"),
            options: options
        )
        return .answer(answer)
    }

    private static func getImageGenerationTask(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.productCoupon.getImageGenerationTask(
            taskId: given.value("task_id"),
            brandId: given.value("brand_id"),
            imageGenerationType: given.value("image_generation_type"),
            options: options
        )
        return .answer(answer)
    }

    private static func createProductCoupon(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.productCoupon.createProductCoupon(
            brandId: given.value("brand_id"),
            outRequestNo: given.value("out_request_no"),
            type: given.value("type"),
            displayInfo: given.value("display_info"),
            scope: given.value("scope"),
            usageMode: given.value("usage_mode"),
            outProductNo: given.option("out_product_no"),
            progressiveBundleUsageInfo: given.option("progressive_bundle_usage_info"),
            sequentialUsageInfo: given.option("sequential_usage_info"),
            singleUsageInfo: given.option("single_usage_info"),
            stock: given.option("stock"),
            stockBundle: given.option("stock_bundle"),
            options: options
        )
        return .answer(answer)
    }

    private static func getProductCoupon(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.productCoupon.getProductCoupon(
            productCouponId: given.value("product_coupon_id"),
            brandId: given.value("brand_id"),
            options: options
        )
        return .answer(answer)
    }

    private static func updateProductCoupon(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.productCoupon.updateProductCoupon(
            productCouponId: given.value("product_coupon_id"),
            brandId: given.value("brand_id"),
            outRequestNo: given.value("out_request_no"),
            displayInfo: given.value("display_info"),
            options: options
        )
        return .answer(answer)
    }

    private static func deactivateProductCoupon(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.productCoupon.deactivateProductCoupon(
            productCouponId: given.value("product_coupon_id"),
            brandId: given.value("brand_id"),
            outRequestNo: given.value("out_request_no"),
            deactivateReason: given.value("deactivate_reason"),
            options: options
        )
        return .answer(answer)
    }

    private static func createStock(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.productCoupon.createStock(
            productCouponId: given.value("product_coupon_id"),
            brandId: given.value("brand_id"),
            outRequestNo: given.value("out_request_no"),
            stock: given.value("stock"),
            options: options
        )
        return .answer(answer)
    }

    private static func listStocks(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.productCoupon.listStocks(
            productCouponId: given.value("product_coupon_id"),
            brandId: given.value("brand_id"),
            stockBundleId: given.option("stock_bundle_id"),
            pageSize: given.option("page_size"),
            pageToken: given.option("page_token"),
            state: given.option("state"),
            options: options
        )
        return .answer(answer)
    }

    private static func listStocksPager(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let pager = try client.productCoupon.listStocksPager(
            productCouponId: given.value("product_coupon_id"),
            brandId: given.value("brand_id"),
            stockBundleId: given.option("stock_bundle_id"),
            pageSize: given.option("page_size"),
            pageToken: given.option("page_token"),
            state: given.option("state"),
            options: options
        )
        return try await .items(of: pager)
    }

    private static func getStock(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.productCoupon.getStock(
            productCouponId: given.value("product_coupon_id"),
            stockId: given.value("stock_id"),
            brandId: given.value("brand_id"),
            options: options
        )
        return .answer(answer)
    }

    private static func updateStock(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.productCoupon.updateStock(
            productCouponId: given.value("product_coupon_id"),
            stockId: given.value("stock_id"),
            brandId: given.value("brand_id"),
            outRequestNo: given.value("out_request_no"),
            couponDisplayInfo: given.option("coupon_display_info"),
            notifyConfig: given.option("notify_config"),
            remark: given.option("remark"),
            storeScope: given.option("store_scope"),
            usageRuleDisplayInfo: given.option("usage_rule_display_info"),
            options: options
        )
        return .answer(answer)
    }

    private static func updateStockBudget(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.productCoupon.updateStockBudget(
            productCouponId: given.value("product_coupon_id"),
            stockId: given.value("stock_id"),
            brandId: given.value("brand_id"),
            outRequestNo: given.value("out_request_no"),
            updateMode: given.value("update_mode"),
            currentMaxCount: given.option("current_max_count"),
            currentMaxCountPerDay: given.option("current_max_count_per_day"),
            targetMaxCount: given.option("target_max_count"),
            targetMaxCountPerDay: given.option("target_max_count_per_day"),
            options: options
        )
        return .answer(answer)
    }

    private static func uploadStockCouponCodes(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.productCoupon.uploadStockCouponCodes(
            productCouponId: given.value("product_coupon_id"),
            stockId: given.value("stock_id"),
            brandId: given.value("brand_id"),
            outRequestNo: given.value("out_request_no"),
            codeList: given.value("code_list"),
            options: options
        )
        return .answer(answer)
    }

    private static func associateStockStores(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.productCoupon.associateStockStores(
            productCouponId: given.value("product_coupon_id"),
            stockId: given.value("stock_id"),
            brandId: given.value("brand_id"),
            storeList: given.value("store_list"),
            options: options
        )
        return .answer(answer)
    }

    private static func listStockAssociatedStores(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.productCoupon.listStockAssociatedStores(
            productCouponId: given.value("product_coupon_id"),
            stockId: given.value("stock_id"),
            brandId: given.value("brand_id"),
            pageSize: given.option("page_size"),
            pageToken: given.option("page_token"),
            options: options
        )
        return .answer(answer)
    }

    private static func listStockAssociatedStoresPager(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let pager = try client.productCoupon.listStockAssociatedStoresPager(
            productCouponId: given.value("product_coupon_id"),
            stockId: given.value("stock_id"),
            brandId: given.value("brand_id"),
            pageSize: given.option("page_size"),
            pageToken: given.option("page_token"),
            options: options
        )
        return try await .items(of: pager)
    }

    private static func disassociateStockStores(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.productCoupon.disassociateStockStores(
            productCouponId: given.value("product_coupon_id"),
            stockId: given.value("stock_id"),
            brandId: given.value("brand_id"),
            storeList: given.value("store_list"),
            options: options
        )
        return .answer(answer)
    }

    private static func deactivateStock(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.productCoupon.deactivateStock(
            productCouponId: given.value("product_coupon_id"),
            stockId: given.value("stock_id"),
            brandId: given.value("brand_id"),
            outRequestNo: given.value("out_request_no"),
            deactivateReason: given.value("deactivate_reason"),
            options: options
        )
        return .answer(answer)
    }

    private static func createStockBundle(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.productCoupon.createStockBundle(
            productCouponId: given.value("product_coupon_id"),
            brandId: given.value("brand_id"),
            outRequestNo: given.value("out_request_no"),
            stockBundle: given.value("stock_bundle"),
            options: options
        )
        return .answer(answer)
    }

    private static func updateStockBundle(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.productCoupon.updateStockBundle(
            productCouponId: given.value("product_coupon_id"),
            stockBundleId: given.value("stock_bundle_id"),
            brandId: given.value("brand_id"),
            outRequestNo: given.value("out_request_no"),
            couponDisplayInfo: given.option("coupon_display_info"),
            notifyConfig: given.option("notify_config"),
            remark: given.option("remark"),
            storeScope: given.option("store_scope"),
            usageRuleDisplayInfo: given.option("usage_rule_display_info"),
            options: options
        )
        return .answer(answer)
    }

    private static func updateStockBundleBudget(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.productCoupon.updateStockBundleBudget(
            productCouponId: given.value("product_coupon_id"),
            stockBundleId: given.value("stock_bundle_id"),
            brandId: given.value("brand_id"),
            outRequestNo: given.value("out_request_no"),
            updateMode: given.value("update_mode"),
            currentMaxCount: given.option("current_max_count"),
            currentMaxCountPerDay: given.option("current_max_count_per_day"),
            targetMaxCount: given.option("target_max_count"),
            targetMaxCountPerDay: given.option("target_max_count_per_day"),
            options: options
        )
        return .answer(answer)
    }

    private static func associateStockBundleStores(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.productCoupon.associateStockBundleStores(
            productCouponId: given.value("product_coupon_id"),
            stockBundleId: given.value("stock_bundle_id"),
            brandId: given.value("brand_id"),
            storeList: given.value("store_list"),
            options: options
        )
        return .answer(answer)
    }

    private static func disassociateStockBundleStores(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.productCoupon.disassociateStockBundleStores(
            productCouponId: given.value("product_coupon_id"),
            stockBundleId: given.value("stock_bundle_id"),
            brandId: given.value("brand_id"),
            storeList: given.value("store_list"),
            options: options
        )
        return .answer(answer)
    }

    private static func sendUserCoupon(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.productCoupon.sendUserCoupon(
            openid: given.value("openid"),
            appid: given.value("appid"),
            brandId: given.value("brand_id"),
            stockId: given.value("stock_id"),
            productCouponId: given.value("product_coupon_id"),
            sendRequestNo: given.value("send_request_no"),
            attach: given.option("attach"),
            couponCode: given.option("coupon_code"),
            couponTagInfo: given.option("coupon_tag_info"),
            options: options
        )
        return .answer(answer)
    }

    private static func listUserCoupons(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.productCoupon.listUserCoupons(
            openid: given.value("openid"),
            appid: given.value("appid"),
            brandId: given.value("brand_id"),
            stockId: given.option("stock_id"),
            productCouponId: given.option("product_coupon_id"),
            userCouponBundleId: given.option("user_coupon_bundle_id"),
            couponState: given.option("coupon_state"),
            pageSize: given.option("page_size"),
            pageToken: given.option("page_token"),
            options: options
        )
        return .answer(answer)
    }

    private static func listUserCouponsPager(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let pager = try client.productCoupon.listUserCouponsPager(
            openid: given.value("openid"),
            appid: given.value("appid"),
            brandId: given.value("brand_id"),
            stockId: given.option("stock_id"),
            productCouponId: given.option("product_coupon_id"),
            userCouponBundleId: given.option("user_coupon_bundle_id"),
            couponState: given.option("coupon_state"),
            pageSize: given.option("page_size"),
            pageToken: given.option("page_token"),
            options: options
        )
        return try await .items(of: pager)
    }

    private static func preSendUserCoupon(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.productCoupon.preSendUserCoupon(
            openid: given.value("openid"),
            appid: given.value("appid"),
            brandId: given.value("brand_id"),
            stockId: given.value("stock_id"),
            productCouponId: given.value("product_coupon_id"),
            sendRequestNo: given.value("send_request_no"),
            attach: given.option("attach"),
            couponCode: given.option("coupon_code"),
            options: options
        )
        return .answer(answer)
    }

    private static func sendUserCouponBundle(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.productCoupon.sendUserCouponBundle(
            openid: given.value("openid"),
            appid: given.value("appid"),
            brandId: given.value("brand_id"),
            productCouponId: given.value("product_coupon_id"),
            sendRequestNo: given.value("send_request_no"),
            stockBundleId: given.value("stock_bundle_id"),
            attach: given.option("attach"),
            couponTagInfo: given.option("coupon_tag_info"),
            options: options
        )
        return .answer(answer)
    }

    private static func preSendUserCouponBundle(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.productCoupon.preSendUserCouponBundle(
            openid: given.value("openid"),
            appid: given.value("appid"),
            brandId: given.value("brand_id"),
            productCouponId: given.value("product_coupon_id"),
            sendRequestNo: given.value("send_request_no"),
            stockBundleId: given.value("stock_bundle_id"),
            attach: given.option("attach"),
            options: options
        )
        return .answer(answer)
    }

    private static func getUserCoupon(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.productCoupon.getUserCoupon(
            openid: given.value("openid"),
            couponCode: given.value("coupon_code"),
            appid: given.value("appid"),
            brandId: given.value("brand_id"),
            stockId: given.value("stock_id"),
            productCouponId: given.value("product_coupon_id"),
            options: options
        )
        return .answer(answer)
    }

    private static func confirmUserCoupon(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.productCoupon.confirmUserCoupon(
            openid: given.value("openid"),
            couponCode: given.value("coupon_code"),
            appid: given.value("appid"),
            brandId: given.value("brand_id"),
            stockId: given.value("stock_id"),
            outRequestNo: given.value("out_request_no"),
            productCouponId: given.value("product_coupon_id"),
            options: options
        )
        return .answer(answer)
    }

    private static func useUserCoupon(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.productCoupon.useUserCoupon(
            openid: given.value("openid"),
            couponCode: given.value("coupon_code"),
            appid: given.value("appid"),
            brandId: given.value("brand_id"),
            stockId: given.value("stock_id"),
            outRequestNo: given.value("out_request_no"),
            productCouponId: given.value("product_coupon_id"),
            useTime: given.value("use_time"),
            storeId: given.option("store_id"),
            associatedOrderInfo: given.option("associated_order_info"),
            associatedPayScoreOrderInfo: given.option("associated_pay_score_order_info"),
            savedAmount: given.option("saved_amount"),
            sequentialCouponIndex: given.option("sequential_coupon_index"),
            options: options
        )
        return .answer(answer)
    }

    private static func returnUserCoupon(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.productCoupon.returnUserCoupon(
            openid: given.value("openid"),
            couponCode: given.value("coupon_code"),
            appid: given.value("appid"),
            brandId: given.value("brand_id"),
            stockId: given.value("stock_id"),
            outRequestNo: given.value("out_request_no"),
            productCouponId: given.value("product_coupon_id"),
            sequentialCouponIndex: given.option("sequential_coupon_index"),
            options: options
        )
        return .answer(answer)
    }

    private static func deactivateUserCoupon(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.productCoupon.deactivateUserCoupon(
            openid: given.value("openid"),
            couponCode: given.value("coupon_code"),
            appid: given.value("appid"),
            brandId: given.value("brand_id"),
            stockId: given.value("stock_id"),
            outRequestNo: given.value("out_request_no"),
            productCouponId: given.value("product_coupon_id"),
            deactivateReason: given.value("deactivate_reason"),
            options: options
        )
        return .answer(answer)
    }

    private static func deactivateUserCouponBundle(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.productCoupon.deactivateUserCouponBundle(
            openid: given.value("openid"),
            userCouponBundleId: given.value("user_coupon_bundle_id"),
            appid: given.value("appid"),
            brandId: given.value("brand_id"),
            outRequestNo: given.value("out_request_no"),
            productCouponId: given.value("product_coupon_id"),
            stockBundleId: given.value("stock_bundle_id"),
            deactivateReason: given.value("deactivate_reason"),
            options: options
        )
        return .answer(answer)
    }
}
