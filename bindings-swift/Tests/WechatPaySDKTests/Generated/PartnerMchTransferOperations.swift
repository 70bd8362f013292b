// Generated from api/partner_mch_transfer.yaml by `cargo xtask generate`; do not edit.

import WechatPaySDK

enum PartnerMchTransferOperations: ProductOperations {
    static func find(_ name: String) -> TypedCall? {
        switch name {
        case "create_sub_merchant_authorization": createSubMerchantAuthorization
        case "get_sub_merchant_authorization": getSubMerchantAuthorization
        case "create_transfer_bill": createTransferBill
        case "get_transfer_bill": getTransferBill
        case "cancel_transfer_bill": cancelTransferBill
        case "create_user_confirm_authorization": createUserConfirmAuthorization
        case "get_user_confirm_authorization": getUserConfirmAuthorization
        case "close_user_confirm_authorization": closeUserConfirmAuthorization
        case "pre_transfer_with_authorization": preTransferWithAuthorization
        case "transfer_with_authorization": transferWithAuthorization
        case "create_electronic_receipt": createElectronicReceipt
        case "get_electronic_receipt": getElectronicReceipt
        default: nil
        }
    }

    private static func createSubMerchantAuthorization(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.partnerMchTransfer.createSubMerchantAuthorization(
            subMchid: given.value("sub_mchid"),
            outApplyNo: given.value("out_apply_no"),
            options: options
        )
        return .answer(answer)
    }

    private static func getSubMerchantAuthorization(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.partnerMchTransfer.getSubMerchantAuthorization(
            subMchid: given.value("sub_mchid"),
            options: options
        )
        return .answer(answer)
    }

    private static func createTransferBill(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.partnerMchTransfer.createTransferBill(
            subMchid: given.value("sub_mchid"),
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
            options: options
        )
        return .answer(answer)
    }

    private static func getTransferBill(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.partnerMchTransfer.getTransferBill(
            outBillNo: given.value("out_bill_no"),
            subMchid: given.value("sub_mchid"),
            options: options
        )
        return .answer(answer)
    }

    private static func cancelTransferBill(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.partnerMchTransfer.cancelTransferBill(
            outBillNo: given.value("out_bill_no"),
            subMchid: given.value("sub_mchid"),
            options: options
        )
        return .answer(answer)
    }

    private static func createUserConfirmAuthorization(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.partnerMchTransfer.createUserConfirmAuthorization(
            appid: given.value("appid"),
            openid: given.value("openid"),
            outAuthorizationNo: given.value("out_authorization_no"),
            transferSceneId: given.value("transfer_scene_id"),
            notifyUrl: given.value("notify_url"),
            userDisplayName: given.value("user_display_name"),
            userRecvPerception: given.option("user_recv_perception"),
            options: options
        )
        return .answer(answer)
    }

    private static func getUserConfirmAuthorization(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.partnerMchTransfer.getUserConfirmAuthorization(
            outAuthorizationNo: given.value("out_authorization_no"),
            options: options
        )
        return .answer(answer)
    }

    private static func closeUserConfirmAuthorization(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.partnerMchTransfer.closeUserConfirmAuthorization(
            outAuthorizationNo: given.value("out_authorization_no"),
            options: options
        )
        return .answer(answer)
    }

    private static func preTransferWithAuthorization(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.partnerMchTransfer.preTransferWithAuthorization(
            subMchid: given.value("sub_mchid"),
            appid: given.value("appid"),
            openid: given.value("openid"),
            outBillNo: given.value("out_bill_no"),
            transferSceneId: given.value("transfer_scene_id"),
            transferAmount: given.value("transfer_amount"),
            transferRemark: given.value("transfer_remark"),
            transferSceneReportInfos: given.value("transfer_scene_report_infos"),
            authorizationInfo: given.option("authorization_info"),
            notifyUrl: given.option("notify_url"),
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
        let answer = try await client.partnerMchTransfer.transferWithAuthorization(
            subMchid: given.value("sub_mchid"),
            appid: given.value("appid"),
            authorizationId: given.value("authorization_id"),
            outBillNo: given.value("out_bill_no"),
            transferSceneId: given.value("transfer_scene_id"),
            transferAmount: given.value("transfer_amount"),
            transferRemark: given.value("transfer_remark"),
            transferSceneReportInfos: given.value("transfer_scene_report_infos"),
            notifyUrl: given.option("notify_url"),
            userName: given.option("user_name"),
            userRecvPerception: given.option("user_recv_perception"),
            options: options
        )
        return .answer(answer)
    }

    private static func createElectronicReceipt(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.partnerMchTransfer.createElectronicReceipt(
            subMchid: given.value("sub_mchid"),
            outBillNo: given.value("out_bill_no"),
            options: options
        )
        return .answer(answer)
    }

    private static func getElectronicReceipt(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.partnerMchTransfer.getElectronicReceipt(
            outBillNo: given.value("out_bill_no"),
            subMchid: given.value("sub_mchid"),
            options: options
        )
        return .answer(answer)
    }
}
