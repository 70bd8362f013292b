// Generated from api/bank_marketing.yaml by `cargo xtask generate`; do not edit.

import WechatPaySDK

enum BankMarketingOperations: ProductOperations {
    static func find(_ name: String) -> TypedCall? {
        switch name {
        case "create_package_upload_task": createPackageUploadTask
        case "list_package_upload_tasks": listPackageUploadTasks
        case "list_package_upload_tasks pages": listPackageUploadTasksPager
        case "enroll_user_in_multi_discount": enrollUserInMultiDiscount
        case "get_multi_discount_coupon": getMultiDiscountCoupon
        case "send_user_withdrawal_coupon": sendUserWithdrawalCoupon
        case "list_user_withdrawal_coupons": listUserWithdrawalCoupons
        case "list_user_withdrawal_coupons pages": listUserWithdrawalCouponsPager
        case "create_industry_coupon_token": createIndustryCouponToken
        default: nil
        }
    }

    private static func createPackageUploadTask(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.bankMarketing.createPackageUploadTask(
            packageId: given.value("package_id"),
            file: given.file(),
            bankType: given.value("bank_type"),
            filename: given.option("filename"),
            options: options
        )
        return .answer(answer)
    }

    private static func listPackageUploadTasks(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.bankMarketing.listPackageUploadTasks(
            packageId: given.value("package_id"),
            status: given.option("status"),
            offset: given.option("offset"),
            limit: given.option("limit"),
            filename: given.option("filename"),
            options: options
        )
        return .answer(answer)
    }

    private static func listPackageUploadTasksPager(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let pager = try client.bankMarketing.listPackageUploadTasksPager(
            packageId: given.value("package_id"),
            status: given.option("status"),
            offset: given.option("offset"),
            limit: given.option("limit"),
            filename: given.option("filename"),
            options: options
        )
        return try await .items(of: pager)
    }

    private static func enrollUserInMultiDiscount(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.bankMarketing.enrollUserInMultiDiscount(
            openid: given.value("openid"),
            appid: given.value("appid"),
            activityId: given.value("activity_id"),
            stockId: given.value("stock_id"),
            outRequestNo: given.value("out_request_no"),
            stockCreatorMchid: given.value("stock_creator_mchid"),
            options: options
        )
        return .answer(answer)
    }

    private static func getMultiDiscountCoupon(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.bankMarketing.getMultiDiscountCoupon(
            openid: given.value("openid"),
            couponId: given.value("coupon_id"),
            appid: given.value("appid"),
            options: options
        )
        return .answer(answer)
    }

    private static func sendUserWithdrawalCoupon(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.bankMarketing.sendUserWithdrawalCoupon(
            openid: given.value("openid"),
            mchid: given.value("mchid"),
            appid: given.value("appid"),
            stockId: given.value("stock_id"),
            sendRequestNo: given.value("send_request_no"),
            options: options
        )
        return .answer(answer)
    }

    private static func listUserWithdrawalCoupons(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.bankMarketing.listUserWithdrawalCoupons(
            openid: given.value("openid"),
            mchid: given.value("mchid"),
            appid: given.value("appid"),
            stockId: given.value("stock_id"),
            offset: given.option("offset"),
            limit: given.option("limit"),
            options: options
        )
        return .answer(answer)
    }

    private static func listUserWithdrawalCouponsPager(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let pager = try client.bankMarketing.listUserWithdrawalCouponsPager(
            openid: given.value("openid"),
            mchid: given.value("mchid"),
            appid: given.value("appid"),
            stockId: given.value("stock_id"),
            offset: given.option("offset"),
            limit: given.option("limit"),
            options: options
        )
        return try await .items(of: pager)
    }

    private static func createIndustryCouponToken(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.bankMarketing.createIndustryCouponToken(
            openId: given.value("open_id"),
            couponList: given.value("coupon_list"),
            options: options
        )
        return .answer(answer)
    }
}
