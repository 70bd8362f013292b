// Generated from api/mch_transfer.yaml by `cargo xtask generate`; do not edit.

import WechatPaySDK

enum MchTransferOperations: ProductOperations {
    static func find(_ name: String) -> TypedCall? {
        switch name {
        case "create_transfer_bill": createTransferBill
        case "get_transfer_bill_by_out_bill_no": getTransferBillByOutBillNo
        case "get_transfer_bill_by_transfer_bill_no": getTransferBillByTransferBillNo
        case "cancel_transfer_bill": cancelTransferBill
        case "create_user_confirm_authorization": createUserConfirmAuthorization
        case "get_user_confirm_authorization": getUserConfirmAuthorization
        case "close_user_confirm_authorization": closeUserConfirmAuthorization
        case "pre_transfer_with_authorization": preTransferWithAuthorization
        case "transfer_with_authorization": transferWithAuthorization
        case "create_electronic_receipt_by_out_bill_no": createElectronicReceiptByOutBillNo
        case "get_electronic_receipt_by_out_bill_no": getElectronicReceiptByOutBillNo
        case "create_electronic_receipt_by_transfer_bill_no": createElectronicReceiptByTransferBillNo
        case "get_electronic_receipt_by_transfer_bill_no": getElectronicReceiptByTransferBillNo
        case "create_qq_wallet_bill": createQqWalletBill
        case "get_qq_wallet_bill": getQqWalletBill
        case "cancel_qq_wallet_bill": cancelQqWalletBill
        default: nil
        }
    }

    private static func createTransferBill(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.mchTransfer.createTransferBill(
            appid: given.value("appid"),
            openid: given.value("openid"),
            outBillNo: given.value("out_bill_no"),
            transferSceneId: given.value("transfer_scene_id"),
            transferAmount: given.value("transfer_amount"),
            transferRemark: given.value("transfer_remark"),
            transferSceneReportInfos: given.value("transfer_scene_report_infos"),
            notifyUrl: given.option("notify_url"),
            userName: given.option("user_name"),
            userRecvPerception: given.option("user_recv_perception"),
            userRecvStyle: given.option("user_recv_style"),
            options: options
        )
        return .answer(answer)
    }

    private static func getTransferBillByOutBillNo(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.mchTransfer.getTransferBillByOutBillNo(
            outBillNo: given.value("out_bill_no"),
            options: options
        )
        return .answer(answer)
    }

    private static func getTransferBillByTransferBillNo(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.mchTransfer.getTransferBillByTransferBillNo(
            transferBillNo: given.value("transfer_bill_no"),
            options: options
        )
        return .answer(answer)
    }

    private static func cancelTransferBill(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.mchTransfer.cancelTransferBill(
            outBillNo: given.value("out_bill_no"),
            options: options
        )
        return .answer(answer)
    }

    private static func createUserConfirmAuthorization(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.mchTransfer.createUserConfirmAuthorization(
            appid: given.value("appid"),
            openid: given.value("openid"),
            outAuthorizationNo: given.value("out_authorization_no"),
            transferSceneId: given.value("transfer_scene_id"),
            authorizationNotifyUrl: given.value("authorization_notify_url"),
            userDisplayName: given.value("user_display_name"),
            sceneInfo: given.option("scene_info"),
            userRecvPerception: given.option("user_recv_perception"),
            options: options
        )
        return .answer(answer)
    }

    private static func getUserConfirmAuthorization(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.mchTransfer.getUserConfirmAuthorization(
            outAuthorizationNo: given.value("out_authorization_no"),
            isDisplayAuthorization: given.option("is_display_authorization"),
            options: options
        )
        return .answer(answer)
    }

    private static func closeUserConfirmAuthorization(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.mchTransfer.closeUserConfirmAuthorization(
            outAuthorizationNo: given.value("out_authorization_no"),
            options: options
        )
        return .answer(answer)
    }

    private static func preTransferWithAuthorization(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.mchTransfer.preTransferWithAuthorization(
            appid: given.value("appid"),
            openid: given.value("openid"),
            outBillNo: given.value("out_bill_no"),
            transferSceneId: given.value("transfer_scene_id"),
            transferAmount: given.value("transfer_amount"),
            transferRemark: given.value("transfer_remark"),
            sponsorMchid: given.option("sponsor_mchid"),
            authorizationInfo: given.option("authorization_info"),
            notifyUrl: given.option("notify_url"),
            transferSceneReportInfos: given.option("transfer_scene_report_infos"),
            userName: given.option("user_name"),
            userRecvPerception: given.option("user_recv_perception"),
            options: options
        )
        return .answer(answer)
    }

    private static func transferWithAuthorization(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.mchTransfer.transferWithAuthorization(
            appid: given.value("appid"),
            outBillNo: given.value("out_bill_no"),
            transferSceneId: given.value("transfer_scene_id"),
            transferAmount: given.value("transfer_amount"),
            transferRemark: given.value("transfer_remark"),
            authorizationId: given.option("authorization_id"),
            outAuthorizationNo: given.option("out_authorization_no"),
            sponsorMchid: given.option("sponsor_mchid"),
            notifyUrl: given.option("notify_url"),
            transferSceneReportInfos: given.option("transfer_scene_report_infos"),
            userName: given.option("user_name"),
            userRecvPerception: given.option("user_recv_perception"),
            options: options
        )
        return .answer(answer)
    }

    private static func createElectronicReceiptByOutBillNo(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.mchTransfer.createElectronicReceiptByOutBillNo(
            outBillNo: given.value("out_bill_no"),
            options: options
        )
        return .answer(answer)
    }

    private static func getElectronicReceiptByOutBillNo(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.mchTransfer.getElectronicReceiptByOutBillNo(
            outBillNo: given.value("out_bill_no"),
            options: options
        )
        return .answer(answer)
    }

    private static func createElectronicReceiptByTransferBillNo(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.mchTransfer.createElectronicReceiptByTransferBillNo(
            transferBillNo: given.value("transfer_bill_no"),
            options: options
        )
        return .answer(answer)
    }

    private static func getElectronicReceiptByTransferBillNo(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.mchTransfer.getElectronicReceiptByTransferBillNo(
            transferBillNo: given.value("transfer_bill_no"),
            options: options
        )
        return .answer(answer)
    }

    private static func createQqWalletBill(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.mchTransfer.createQqWalletBill(
            appid: given.value("appid"),
            openid: given.value("openid"),
            outBillNo: given.value("out_bill_no"),
            transferSceneId: given.value("transfer_scene_id"),
            transferAmount: given.value("transfer_amount"),
            transferRemark: given.value("transfer_remark"),
            transferSceneReportInfos: given.value("transfer_scene_report_infos"),
            notifyUrl: given.option("notify_url"),
            userName: given.option("user_name"),
            userQq: given.option("user_qq"),
            options: options
        )
        return .answer(answer)
    }

    private static func getQqWalletBill(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.mchTransfer.getQqWalletBill(
            outBillNo: given.value("out_bill_no"),
            options: options
        )
        return .answer(answer)
    }

    private static func cancelQqWalletBill(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.mchTransfer.cancelQqWalletBill(
            outBillNo: given.value("out_bill_no"),
            options: options
        )
        return .answer(answer)
    }
}
