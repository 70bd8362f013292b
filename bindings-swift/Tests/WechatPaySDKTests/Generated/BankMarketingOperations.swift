// Generated from api/bank_marketing.yaml by `cargo xtask generate`; do not edit.

import WechatPaySDK

enum BankMarketingOperations: ProductOperations {
    static func find(_ name: String) -> TypedCall? {
        switch name {
        case "create_industry_coupon_token": createIndustryCouponToken
        case "enroll_user_in_multi_discount": enrollUserInMultiDiscount
        case "get_multi_discount_coupon": getMultiDiscountCoupon
        case "list_package_upload_tasks": listPackageUploadTasks
        case "list_package_upload_tasks pages": listPackageUploadTasksPager
        case "create_package_upload_task": createPackageUploadTask
        case "list_user_withdrawal_coupons": listUserWithdrawalCoupons
        case "list_user_withdrawal_coupons pages": listUserWithdrawalCouponsPager
        case "send_user_withdrawal_coupon": sendUserWithdrawalCoupon
        default: nil
        }
    }

    private static func createIndustryCouponToken(_ client: Client, _ given: Given) async throws -> Outcome {
        .answer(try await client.bankMarketing.createIndustryCouponToken(
            openId: given.value("open_id"),
            couponList: given.value("coupon_list"),
            options: options
        ))
    }

    private static func enrollUserInMultiDiscount(_ client: Client, _ given: Given) async throws -> Outcome {
        .answer(try await client.bankMarketing.enrollUserInMultiDiscount(
            openid: given.value("openid"),
            appid: given.value("appid"),
            activityId: given.value("activity_id"),
            stockId: given.value("stock_id"),
            outRequestNo: given.value("out_request_no"),
            stockCreatorMchid: given.value("stock_creator_mchid"),
            options: options
        ))
    }

    private static func getMultiDiscountCoupon(_ client: Client, _ given: Given) async throws -> Outcome {
        .answer(try await client.bankMarketing.getMultiDiscountCoupon(
            openid: given.value("openid"),
            couponId: given.value("coupon_id"),
            appid: given.value("appid"),
            options: options
        ))
    }

    private static func listPackageUploadTasks(_ client: Client, _ given: Given) async throws -> Outcome {
        .answer(try await client.bankMarketing.listPackageUploadTasks(
            packageId: given.value("package_id"),
            status: given.option("status"),
            offset: given.option("offset"),
            limit: given.option("limit"),
            filename: given.option("filename"),
            options: options
        ))
    }

    private static func listPackageUploadTasksPager(_ client: Client, _ given: Given) async throws -> Outcome {
        try await .items(of: client.bankMarketing.listPackageUploadTasksPager(
            packageId: given.value("package_id"),
            status: given.option("status"),
            offset: given.option("offset"),
            limit: given.option("limit"),
            filename: given.option("filename"),
            options: options
        ))
    }

    private static func createPackageUploadTask(_ client: Client, _ given: Given) async throws -> Outcome {
        .answer(try await client.bankMarketing.createPackageUploadTask(
            packageId: given.value("package_id"),
            file: given.file(),
            bankType: given.value("bank_type"),
            filename: given.option("filename"),
            options: options
        ))
    }

    private static func listUserWithdrawalCoupons(_ client: Client, _ given: Given) async throws -> Outcome {
        .answer(try await client.bankMarketing.listUserWithdrawalCoupons(
            openid: given.value("openid"),
            appid: given.value("appid"),
            stockId: given.value("stock_id"),
            mchid: given.option("mchid"),
            offset: given.option("offset"),
            limit: given.option("limit"),
            options: options
        ))
    }

    private static func listUserWithdrawalCouponsPager(_ client: Client, _ given: Given) async throws -> Outcome {
        try await .items(of: client.bankMarketing.listUserWithdrawalCouponsPager(
            openid: given.value("openid"),
            appid: given.value("appid"),
            stockId: given.value("stock_id"),
            mchid: given.option("mchid"),
            offset: given.option("offset"),
            limit: given.option("limit"),
            options: options
        ))
    }

    private static func sendUserWithdrawalCoupon(_ client: Client, _ given: Given) async throws -> Outcome {
        .answer(try await client.bankMarketing.sendUserWithdrawalCoupon(
            openid: given.value("openid"),
            appid: given.value("appid"),
            stockId: given.value("stock_id"),
            sendRequestNo: given.value("send_request_no"),
            mchid: given.option("mchid"),
            options: options
        ))
    }
}
