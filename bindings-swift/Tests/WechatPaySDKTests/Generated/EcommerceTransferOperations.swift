// Generated from api/ecommerce_transfer.yaml by `cargo xtask generate`; do not edit.

import WechatPaySDK

enum EcommerceTransferOperations: ProductOperations {
    static func find(_ name: String) -> TypedCall? {
        switch name {
        case "create_authorization": createAuthorization
        case "get_authorization": getAuthorization
        case "create_transfer_bill": createTransferBill
        case "get_transfer_bill_by_out_bill_no": getTransferBillByOutBillNo
        case "get_transfer_bill_by_transfer_bill_no": getTransferBillByTransferBillNo
        case "cancel_transfer_bill": cancelTransferBill
        default: nil
        }
    }

    private static func createAuthorization(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.ecommerceTransfer.createAuthorization(
            subMchid: given.value("sub_mchid"),
            agreementList: given.value("agreement_list"),
            options: options
        )
        return .answer(answer)
    }

    private static func getAuthorization(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.ecommerceTransfer.getAuthorization(
            subMchid: given.value("sub_mchid"),
            options: options
        )
        return .answer(answer)
    }

    private static func createTransferBill(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.ecommerceTransfer.createTransferBill(
            subMchid: given.value("sub_mchid"),
            appid: given.value("appid"),
            openid: given.value("openid"),
            outBillNo: given.value("out_bill_no"),
            transferSceneId: given.value("transfer_scene_id"),
            transferAmount: given.value("transfer_amount"),
            transferRemark: given.value("transfer_remark"),
            notifyUrl: given.option("notify_url"),
            userName: given.option("user_name"),
            options: options
        )
        return .answer(answer)
    }

    private static func getTransferBillByOutBillNo(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.ecommerceTransfer.getTransferBillByOutBillNo(
            outBillNo: given.value("out_bill_no"),
            subMchid: given.value("sub_mchid"),
            options: options
        )
        return .answer(answer)
    }

    private static func getTransferBillByTransferBillNo(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.ecommerceTransfer.getTransferBillByTransferBillNo(
            transferBillNo: given.value("transfer_bill_no"),
            subMchid: given.value("sub_mchid"),
            options: options
        )
        return .answer(answer)
    }

    private static func cancelTransferBill(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.ecommerceTransfer.cancelTransferBill(
            outBillNo: given.value("out_bill_no"),
            subMchid: given.value("sub_mchid"),
            options: options
        )
        return .answer(answer)
    }
}
