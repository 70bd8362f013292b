// Generated from api/partner_batch_transfer.yaml by `cargo xtask generate`; do not edit.

import WechatPaySDK

enum PartnerBatchTransferOperations: ProductOperations {
    static func find(_ name: String) -> TypedCall? {
        switch name {
        case "create_batch": createBatch
        case "get_batch_by_out_batch_no": getBatchByOutBatchNo
        case "get_batch_by_out_batch_no pages": getBatchByOutBatchNoPager
        case "get_batch_by_batch_id": getBatchByBatchId
        case "get_batch_by_batch_id pages": getBatchByBatchIdPager
        case "get_detail_by_out_detail_no": getDetailByOutDetailNo
        case "get_detail_by_detail_id": getDetailByDetailId
        default: nil
        }
    }

    private static func createBatch(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.partnerBatchTransfer.createBatch(
            subMchid: given.value("sub_mchid"),
            outBatchNo: given.value("out_batch_no"),
            authorizationType: given.value("authorization_type"),
            batchName: given.value("batch_name"),
            batchRemark: given.value("batch_remark"),
            totalAmount: given.value("total_amount"),
            totalNum: given.value("total_num"),
            transferDetailList: given.value("transfer_detail_list"),
            spAppid: given.option("sp_appid"),
            subAppid: given.option("sub_appid"),
            transferPurpose: given.option("transfer_purpose"),
            transferScene: given.option("transfer_scene"),
            options: options
        )
        return .answer(answer)
    }

    private static func getBatchByOutBatchNo(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.partnerBatchTransfer.getBatchByOutBatchNo(
            outBatchNo: given.value("out_batch_no"),
            needQueryDetail: given.value("need_query_detail"),
            offset: given.option("offset"),
            limit: given.option("limit"),
            detailStatus: given.option("detail_status"),
            options: options
        )
        return .answer(answer)
    }

    private static func getBatchByOutBatchNoPager(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let pager = try client.partnerBatchTransfer.getBatchByOutBatchNoPager(
            outBatchNo: given.value("out_batch_no"),
            needQueryDetail: given.value("need_query_detail"),
            offset: given.option("offset"),
            limit: given.option("limit"),
            detailStatus: given.option("detail_status"),
            options: options
        )
        return try await .items(of: pager)
    }

    private static func getBatchByBatchId(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.partnerBatchTransfer.getBatchByBatchId(
            batchId: given.value("batch_id"),
            needQueryDetail: given.value("need_query_detail"),
            offset: given.option("offset"),
            limit: given.option("limit"),
            detailStatus: given.option("detail_status"),
            options: options
        )
        return .answer(answer)
    }

    private static func getBatchByBatchIdPager(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let pager = try client.partnerBatchTransfer.getBatchByBatchIdPager(
            batchId: given.value("batch_id"),
            needQueryDetail: given.value("need_query_detail"),
            offset: given.option("offset"),
            limit: given.option("limit"),
            detailStatus: given.option("detail_status"),
            options: options
        )
        return try await .items(of: pager)
    }

    private static func getDetailByOutDetailNo(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.partnerBatchTransfer.getDetailByOutDetailNo(
            outBatchNo: given.value("out_batch_no"),
            outDetailNo: given.value("out_detail_no"),
            options: options
        )
        return .answer(answer)
    }

    private static func getDetailByDetailId(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.partnerBatchTransfer.getDetailByDetailId(
            batchId: given.value("batch_id"),
            detailId: given.value("detail_id"),
            options: options
        )
        return .answer(answer)
    }
}
