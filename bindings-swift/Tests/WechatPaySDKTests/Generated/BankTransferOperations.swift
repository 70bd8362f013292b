// Generated from api/bank_transfer.yaml by `cargo xtask generate`; do not edit.

import WechatPaySDK

enum BankTransferOperations: ProductOperations {
    static func find(_ name: String) -> TypedCall? {
        switch name {
        case "create_batch": createBatch
        case "get_batch_by_out_batch_no": getBatchByOutBatchNo
        case "get_batch_by_out_batch_no pages": getBatchByOutBatchNoPager
        case "get_batch_by_batch_id": getBatchByBatchId
        case "get_batch_by_batch_id pages": getBatchByBatchIdPager
        case "get_detail_by_out_detail_no": getDetailByOutDetailNo
        case "get_detail_by_detail_id": getDetailByDetailId
        case "create_summary_receipt": createSummaryReceipt
        case "get_summary_receipt": getSummaryReceipt
        case "create_detail_receipt": createDetailReceipt
        case "get_detail_receipt": getDetailReceipt
        default: nil
        }
    }

    private static func createBatch(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.bankTransfer.createBatch(
            totalCount: given.value("total_count"),
            outBatchNo: given.value("out_batch_no"),
            platformMchid: given.value("platform_mchid"),
            specializedPaymentMchid: given.value("specialized_payment_mchid"),
            sponsorMchid: given.value("sponsor_mchid"),
            userAuthorizedAppid: given.value("user_authorized_appid"),
            userAuthorizedMchid: given.value("user_authorized_mchid"),
            batchName: given.value("batch_name"),
            batchRemark: given.value("batch_remark"),
            totalAmount: given.value("total_amount"),
            transferPurpose: given.value("transfer_purpose"),
            transferScene: given.value("transfer_scene"),
            attachRemark: given.option("attach_remark"),
            transferDetailList: given.option("transfer_detail_list"),
            options: options
        )
        return .answer(answer)
    }

    private static func getBatchByOutBatchNo(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.bankTransfer.getBatchByOutBatchNo(
            outBatchNo: given.value("out_batch_no"),
            needQueryDetail: given.value("need_query_detail"),
            offset: given.option("offset"),
            limit: given.option("limit"),
            detailState: given.option("detail_state"),
            detailStatus: given.option("detail_status"),
            options: options
        )
        return .answer(answer)
    }

    private static func getBatchByOutBatchNoPager(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let pager = try client.bankTransfer.getBatchByOutBatchNoPager(
            outBatchNo: given.value("out_batch_no"),
            needQueryDetail: given.value("need_query_detail"),
            offset: given.option("offset"),
            limit: given.option("limit"),
            detailState: given.option("detail_state"),
            detailStatus: given.option("detail_status"),
            options: options
        )
        return try await .items(of: pager)
    }

    private static func getBatchByBatchId(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.bankTransfer.getBatchByBatchId(
            batchId: given.value("batch_id"),
            needQueryDetail: given.value("need_query_detail"),
            offset: given.option("offset"),
            limit: given.option("limit"),
            detailState: given.option("detail_state"),
            options: options
        )
        return .answer(answer)
    }

    private static func getBatchByBatchIdPager(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let pager = try client.bankTransfer.getBatchByBatchIdPager(
            batchId: given.value("batch_id"),
            needQueryDetail: given.value("need_query_detail"),
            offset: given.option("offset"),
            limit: given.option("limit"),
            detailState: given.option("detail_state"),
            options: options
        )
        return try await .items(of: pager)
    }

    private static func getDetailByOutDetailNo(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.bankTransfer.getDetailByOutDetailNo(
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
        let answer = try await client.bankTransfer.getDetailByDetailId(
            batchId: given.value("batch_id"),
            detailId: given.value("detail_id"),
            options: options
        )
        return .answer(answer)
    }

    private static func createSummaryReceipt(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.bankTransfer.createSummaryReceipt(
            outBatchNo: given.value("out_batch_no"),
            options: options
        )
        return .answer(answer)
    }

    private static func getSummaryReceipt(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.bankTransfer.getSummaryReceipt(
            outBatchNo: given.value("out_batch_no"),
            options: options
        )
        return .answer(answer)
    }

    private static func createDetailReceipt(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.bankTransfer.createDetailReceipt(
            outBatchNo: given.value("out_batch_no"),
            outDetailNo: given.value("out_detail_no"),
            options: options
        )
        return .answer(answer)
    }

    private static func getDetailReceipt(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.bankTransfer.getDetailReceipt(
            outBatchNo: given.value("out_batch_no"),
            outDetailNo: given.value("out_detail_no"),
            options: options
        )
        return .answer(answer)
    }
}
