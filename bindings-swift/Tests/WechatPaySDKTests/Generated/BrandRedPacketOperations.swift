// Generated from api/brand_red_packet.yaml by `cargo xtask generate`; do not edit.

import WechatPaySDK

enum BrandRedPacketOperations: ProductOperations {
    static func find(_ name: String) -> TypedCall? {
        switch name {
        case "create_batch": createBatch
        case "get_batch_by_out_batch_no": getBatchByOutBatchNo
        case "get_batch_by_batch_no": getBatchByBatchNo
        case "get_detail_by_out_detail_no": getDetailByOutDetailNo
        case "get_detail_by_detail_no": getDetailByDetailNo
        default: nil
        }
    }

    private static func createBatch(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.brandRedPacket.createBatch(
            brandId: given.value("brand_id"),
            brandAppid: given.value("brand_appid"),
            outBatchNo: given.value("out_batch_no"),
            templateId: given.value("template_id"),
            batchName: given.value("batch_name"),
            batchRemark: given.value("batch_remark"),
            detailList: given.value("detail_list"),
            scene: given.value("scene"),
            totalAmount: given.value("total_amount"),
            totalNum: given.value("total_num"),
            options: options
        )
        return .answer(answer)
    }

    private static func getBatchByOutBatchNo(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.brandRedPacket.getBatchByOutBatchNo(
            outBatchNo: given.value("out_batch_no"),
            detailState: given.option("detail_state"),
            needQueryDetail: given.option("need_query_detail"),
            options: options
        )
        return .answer(answer)
    }

    private static func getBatchByBatchNo(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.brandRedPacket.getBatchByBatchNo(
            batchNo: given.value("batch_no"),
            detailState: given.option("detail_state"),
            needQueryDetail: given.option("need_query_detail"),
            options: options
        )
        return .answer(answer)
    }

    private static func getDetailByOutDetailNo(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.brandRedPacket.getDetailByOutDetailNo(
            outBatchNo: given.value("out_batch_no"),
            outDetailNo: given.value("out_detail_no"),
            options: options
        )
        return .answer(answer)
    }

    private static func getDetailByDetailNo(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.brandRedPacket.getDetailByDetailNo(
            batchNo: given.value("batch_no"),
            detailNo: given.value("detail_no"),
            options: options
        )
        return .answer(answer)
    }
}
