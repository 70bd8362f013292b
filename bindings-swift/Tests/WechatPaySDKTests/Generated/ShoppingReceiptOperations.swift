// Generated from api/shopping_receipt.yaml by `cargo xtask generate`; do not edit.

import WechatPaySDK

enum ShoppingReceiptOperations: ProductOperations {
    static func find(_ name: String) -> TypedCall? {
        switch name {
        case "upload_receipt": uploadReceipt
        case "upload_jump_info": uploadJumpInfo
        case "create_custom_entrance": createCustomEntrance
        case "get_custom_entrance": getCustomEntrance
        case "update_custom_entrance": updateCustomEntrance
        default: nil
        }
    }

    private static func uploadReceipt(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.shoppingReceipt.uploadReceipt(
            file: given.file(),
            openid: given.value("openid"),
            transactionId: given.value("transaction_id"),
            outTradeNo: given.option("out_trade_no"),
            transactionMchid: given.option("transaction_mchid"),
            transactionSubMchid: given.option("transaction_sub_mchid"),
            merchantContactInformation: given.option("merchant_contact_information"),
            uploadTime: given.option("upload_time"),
            options: options
        )
        return .answer(answer)
    }

    private static func uploadJumpInfo(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.shoppingReceipt.uploadJumpInfo(
            openid: given.value("openid"),
            transactionId: given.value("transaction_id"),
            jumpInfo: given.value("jump_info"),
            merchantUploadTime: given.value("merchant_upload_time"),
            transactionMchid: given.option("transaction_mchid"),
            transactionSubMchid: given.option("transaction_sub_mchid"),
            options: options
        )
        return .answer(answer)
    }

    private static func createCustomEntrance(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.shoppingReceipt.createCustomEntrance(
            brandId: given.value("brand_id"),
            outRequestNo: given.value("out_request_no"),
            startTime: given.value("start_time"),
            endTime: given.value("end_time"),
            customEntranceState: given.value("custom_entrance_state"),
            customEntranceType: given.value("custom_entrance_type"),
            jumpLink: given.value("jump_link"),
            subtitle: given.value("subtitle"),
            goodsThumbnailUrl: given.option("goods_thumbnail_url"),
            options: options
        )
        return .answer(answer)
    }

    private static func getCustomEntrance(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.shoppingReceipt.getCustomEntrance(
            brandId: given.value("brand_id"),
            options: options
        )
        return .answer(answer)
    }

    private static func updateCustomEntrance(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.shoppingReceipt.updateCustomEntrance(
            brandId: given.value("brand_id"),
            outRequestNo: given.value("out_request_no"),
            startTime: given.option("start_time"),
            endTime: given.option("end_time"),
            customEntranceState: given.option("custom_entrance_state"),
            customEntranceType: given.option("custom_entrance_type"),
            goodsThumbnailUrl: given.option("goods_thumbnail_url"),
            jumpLink: given.option("jump_link"),
            subtitle: given.option("subtitle"),
            options: options
        )
        return .answer(answer)
    }
}
