// Generated from api/education.yaml by `cargo xtask generate`; do not edit.

import WechatPaySDK

enum EducationOperations: ProductOperations {
    static func find(_ name: String) -> TypedCall? {
        switch name {
        case "get_papay_contract": getPapayContract
        case "pre_sign_papay_contract": preSignPapayContract
        case "terminate_papay_contract": terminatePapayContract
        case "create_papay_transaction": createPapayTransaction
        case "get_papay_transaction_by_transaction_id": getPapayTransactionByTransactionId
        case "get_papay_transaction_by_out_trade_no": getPapayTransactionByOutTradeNo
        case "send_papay_notification": sendPapayNotification
        case "list_papay_user_contracts": listPapayUserContracts
        case "list_papay_user_contracts pages": listPapayUserContractsPager
        case "list_star_orders": listStarOrders
        case "list_star_orders pages": listStarOrdersPager
        case "create_star_order": createStarOrder
        case "get_star_user_by_openid": getStarUserByOpenid
        case "get_star_user_by_qq": getStarUserByQq
        case "pre_sign_school_contract": preSignSchoolContract
        case "get_school_contract": getSchoolContract
        case "terminate_school_contract": terminateSchoolContract
        case "create_school_transaction": createSchoolTransaction
        case "get_school_transaction_by_transaction_id": getSchoolTransactionByTransactionId
        case "get_school_transaction_by_out_trade_no": getSchoolTransactionByOutTradeNo
        case "list_school_user_contracts": listSchoolUserContracts
        case "list_school_user_contracts pages": listSchoolUserContractsPager
        case "get_school_user_debt_state": getSchoolUserDebtState
        default: nil
        }
    }

    private static func getPapayContract(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.education.getPapayContract(
            contractId: given.value("contract_id"),
            appid: given.value("appid"),
            subMchid: given.option("sub_mchid"),
            subAppid: given.option("sub_appid"),
            options: options
        )
        return .answer(answer)
    }

    private static func preSignPapayContract(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.education.preSignPapayContract(
            appid: given.value("appid"),
            openid: given.value("openid"),
            planId: given.value("plan_id"),
            userId: given.value("user_id"),
            periodStartDate: given.value("period_start_date"),
            tradeScene: given.value("trade_scene"),
            subMchid: given.option("sub_mchid"),
            subAppid: given.option("sub_appid"),
            subOpenid: given.option("sub_openid"),
            options: options
        )
        return .answer(answer)
    }

    private static func terminatePapayContract(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        try await client.education.terminatePapayContract(
            contractId: given.value("contract_id"),
            options: options
        )
        return .nothing
    }

    private static func createPapayTransaction(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        try await client.education.createPapayTransaction(
            appid: given.value("appid"),
            outTradeNo: given.value("out_trade_no"),
            contractId: given.value("contract_id"),
            amount: given.value("amount"),
            body: given.value("body"),
            deviceInformation: given.value("device_information"),
            notifyUrl: given.value("notify_url"),
            tradeScene: given.value("trade_scene"),
            subMchid: given.option("sub_mchid"),
            subAppid: given.option("sub_appid"),
            attach: given.option("attach"),
            goodsTag: given.option("goods_tag"),
            options: options
        )
        return .nothing
    }

    private static func getPapayTransactionByTransactionId(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.education.getPapayTransactionByTransactionId(
            transactionId: given.value("transaction_id"),
            subMchid: given.option("sub_mchid"),
            options: options
        )
        return .answer(answer)
    }

    private static func getPapayTransactionByOutTradeNo(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.education.getPapayTransactionByOutTradeNo(
            outTradeNo: given.value("out_trade_no"),
            subMchid: given.option("sub_mchid"),
            options: options
        )
        return .answer(answer)
    }

    private static func sendPapayNotification(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        try await client.education.sendPapayNotification(
            contractId: given.value("contract_id"),
            appid: given.value("appid"),
            subMchid: given.option("sub_mchid"),
            subAppid: given.option("sub_appid"),
            options: options
        )
        return .nothing
    }

    private static func listPapayUserContracts(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.education.listPapayUserContracts(
            openid: given.value("openid"),
            appid: given.value("appid"),
            planId: given.value("plan_id"),
            subMchid: given.option("sub_mchid"),
            subAppid: given.option("sub_appid"),
            offset: given.option("offset"),
            limit: given.option("limit"),
            subOpenid: given.option("sub_openid"),
            contractStatus: given.option("contract_status"),
            options: options
        )
        return .answer(answer)
    }

    private static func listPapayUserContractsPager(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let pager = try client.education.listPapayUserContractsPager(
            openid: given.value("openid"),
            appid: given.value("appid"),
            planId: given.value("plan_id"),
            subMchid: given.option("sub_mchid"),
            subAppid: given.option("sub_appid"),
            offset: given.option("offset"),
            limit: given.option("limit"),
            subOpenid: given.option("sub_openid"),
            contractStatus: given.option("contract_status"),
            options: options
        )
        return try await .items(of: pager)
    }

    private static func listStarOrders(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.education.listStarOrders(
            appid: given.value("appid"),
            offset: given.option("offset"),
            limit: given.option("limit"),
            wechatOpenid: given.option("wechat_openid"),
            qq: given.option("qq"),
            options: options
        )
        return .answer(answer)
    }

    private static func listStarOrdersPager(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let pager = try client.education.listStarOrdersPager(
            appid: given.value("appid"),
            offset: given.option("offset"),
            limit: given.option("limit"),
            wechatOpenid: given.option("wechat_openid"),
            qq: given.option("qq"),
            options: options
        )
        return try await .items(of: pager)
    }

    private static func createStarOrder(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.education.createStarOrder(
            appid: given.value("appid"),
            createTime: given.value("create_time"),
            rightId: given.value("right_id"),
            wechatOpenid: given.option("wechat_openid"),
            qq: given.option("qq"),
            options: options
        )
        return .answer(answer)
    }

    private static func getStarUserByOpenid(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.education.getStarUserByOpenid(
            wechatOpenid: given.value("wechat_openid"),
            appid: given.value("appid"),
            options: options
        )
        return .answer(answer)
    }

    private static func getStarUserByQq(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.education.getStarUserByQq(
            qq: given.value("qq"),
            appid: given.value("appid"),
            options: options
        )
        return .answer(answer)
    }

    private static func preSignSchoolContract(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.education.preSignSchoolContract(
            appid: given.value("appid"),
            openid: given.value("openid"),
            planId: given.value("plan_id"),
            schoolId: given.value("school_id"),
            userId: given.value("user_id"),
            outContractCode: given.value("out_contract_code"),
            bankCard: given.option("bank_card"),
            contractMode: given.option("contract_mode"),
            downgradeDefaultContract: given.option("downgrade_default_contract"),
            identity: given.option("identity"),
            options: options
        )
        return .answer(answer)
    }

    private static func getSchoolContract(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.education.getSchoolContract(
            contractId: given.value("contract_id"),
            options: options
        )
        return .answer(answer)
    }

    private static func terminateSchoolContract(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        try await client.education.terminateSchoolContract(
            contractId: given.value("contract_id"),
            options: options
        )
        return .nothing
    }

    private static func createSchoolTransaction(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.education.createSchoolTransaction(
            appid: given.value("appid"),
            outTradeNo: given.value("out_trade_no"),
            description: given.value("description"),
            contractId: given.value("contract_id"),
            userId: given.value("user_id"),
            amount: given.value("amount"),
            deviceInfo: given.value("device_info"),
            notifyUrl: given.value("notify_url"),
            sceneInfo: given.value("scene_info"),
            subMchid: given.option("sub_mchid"),
            subAppid: given.option("sub_appid"),
            attach: given.option("attach"),
            goodsTag: given.option("goods_tag"),
            paymentMode: given.option("payment_mode"),
            settleInfo: given.option("settle_info"),
            options: options
        )
        return .answer(answer)
    }

    private static func getSchoolTransactionByTransactionId(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.education.getSchoolTransactionByTransactionId(
            transactionId: given.value("transaction_id"),
            subMchid: given.option("sub_mchid"),
            options: options
        )
        return .answer(answer)
    }

    private static func getSchoolTransactionByOutTradeNo(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.education.getSchoolTransactionByOutTradeNo(
            outTradeNo: given.value("out_trade_no"),
            subMchid: given.option("sub_mchid"),
            options: options
        )
        return .answer(answer)
    }

    private static func listSchoolUserContracts(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.education.listSchoolUserContracts(
            openid: given.value("openid"),
            planId: given.value("plan_id"),
            contractStatus: given.value("contract_status"),
            offset: given.option("offset"),
            limit: given.option("limit"),
            options: options
        )
        return .answer(answer)
    }

    private static func listSchoolUserContractsPager(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let pager = try client.education.listSchoolUserContractsPager(
            openid: given.value("openid"),
            planId: given.value("plan_id"),
            contractStatus: given.value("contract_status"),
            offset: given.option("offset"),
            limit: given.option("limit"),
            options: options
        )
        return try await .items(of: pager)
    }

    private static func getSchoolUserDebtState(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.education.getSchoolUserDebtState(
            openid: given.value("openid"),
            options: options
        )
        return .answer(answer)
    }
}
