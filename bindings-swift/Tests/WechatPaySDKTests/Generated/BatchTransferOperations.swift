// Generated from api/batch_transfer.yaml by `cargo xtask generate`; do not edit.

import WechatPaySDK

enum BatchTransferOperations: ProductOperations {
    static func find(_ name: String) -> TypedCall? {
        switch name {
        case "create_batch": createBatch
        case "get_batch_by_out_batch_no": getBatchByOutBatchNo
        case "get_batch_by_out_batch_no pages": getBatchByOutBatchNoPager
        case "get_batch_by_batch_id": getBatchByBatchId
        case "get_batch_by_batch_id pages": getBatchByBatchIdPager
        case "get_detail_by_out_detail_no": getDetailByOutDetailNo
        case "get_detail_by_detail_id": getDetailByDetailId
        case "create_batch_electronic_receipt": createBatchElectronicReceipt
        case "get_batch_electronic_receipt": getBatchElectronicReceipt
        case "download_signed_file": downloadSignedFile
        case "create_detail_electronic_receipt": createDetailElectronicReceipt
        case "get_detail_electronic_receipt": getDetailElectronicReceipt
        case "download_electronic_voucher_file": downloadElectronicVoucherFile
        default: nil
        }
    }

    private static func createBatch(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.batchTransfer.createBatch(
            appid: given.value("appid"),
            outBatchNo: given.value("out_batch_no"),
            batchName: given.value("batch_name"),
            batchRemark: given.value("batch_remark"),
            totalAmount: given.value("total_amount"),
            totalNum: given.value("total_num"),
            transferDetailList: given.value("transfer_detail_list"),
            transferSceneId: given.option("transfer_scene_id"),
            notifyUrl: given.option("notify_url"),
            options: options
        )
        return .answer(answer)
    }

    private static func getBatchByOutBatchNo(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.batchTransfer.getBatchByOutBatchNo(
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
        let pager = try client.batchTransfer.getBatchByOutBatchNoPager(
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
        let answer = try await client.batchTransfer.getBatchByBatchId(
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
        let pager = try client.batchTransfer.getBatchByBatchIdPager(
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
        let answer = try await client.batchTransfer.getDetailByOutDetailNo(
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
        let answer = try await client.batchTransfer.getDetailByDetailId(
            batchId: given.value("batch_id"),
            detailId: given.value("detail_id"),
            options: options
        )
        return .answer(answer)
    }

    private static func createBatchElectronicReceipt(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.batchTransfer.createBatchElectronicReceipt(
            outBatchNo: given.value("out_batch_no"),
            options: options
        )
        return .answer(answer)
    }

    private static func getBatchElectronicReceipt(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.batchTransfer.getBatchElectronicReceipt(
            outBatchNo: given.value("out_batch_no"),
            options: options
        )
        return .answer(answer)
    }

    private static func downloadSignedFile(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let file = try await client.batchTransfer.downloadSignedFile(
            token: given.value("token"),
            options: options
        )
        return .file(file)
    }

    private static func createDetailElectronicReceipt(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.batchTransfer.createDetailElectronicReceipt(
            outDetailNo: given.value("out_detail_no"),
            acceptType: given.value("accept_type"),
            outBatchNo: given.option("out_batch_no"),
            options: options
        )
        return .answer(answer)
    }

    private static func getDetailElectronicReceipt(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.batchTransfer.getDetailElectronicReceipt(
            outDetailNo: given.value("out_detail_no"),
            acceptType: given.value("accept_type"),
            outBatchNo: given.option("out_batch_no"),
            options: options
        )
        return .answer(answer)
    }

    private static func downloadElectronicVoucherFile(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let file = try await client.batchTransfer.downloadElectronicVoucherFile(
            source: given.value("source"),
            token: given.value("token"),
            options: options
        )
        return .file(file)
    }
}
