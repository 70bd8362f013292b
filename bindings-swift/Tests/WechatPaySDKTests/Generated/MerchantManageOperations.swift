// Generated from api/merchant_manage.yaml by `cargo xtask generate`; do not edit.

import WechatPaySDK

enum MerchantManageOperations: ProductOperations {
    static func find(_ name: String) -> TypedCall? {
        switch name {
        case "list_manage_records": listManageRecords
        case "list_manage_records pages": listManageRecordsPager
        case "get_manage_record": getManageRecord
        case "create_manage_submission": createManageSubmission
        case "upload_submission_file": uploadSubmissionFile
        case "list_block_records": listBlockRecords
        case "list_block_records pages": listBlockRecordsPager
        case "get_block_record": getBlockRecord
        case "create_block_submission": createBlockSubmission
        case "get_block_submission": getBlockSubmission
        default: nil
        }
    }

    private static func listManageRecords(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.merchantManage.listManageRecords(
            subMchid: given.value("sub_mchid"),
            limit: given.value("limit"),
            manageRecordType: given.value("manage_record_type"),
            offset: given.option("offset"),
            manageRecordState: given.option("manage_record_state"),
            options: options
        )
        return .answer(answer)
    }

    private static func listManageRecordsPager(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let pager = try client.merchantManage.listManageRecordsPager(
            subMchid: given.value("sub_mchid"),
            limit: given.value("limit"),
            manageRecordType: given.value("manage_record_type"),
            offset: given.option("offset"),
            manageRecordState: given.option("manage_record_state"),
            options: options
        )
        return try await .items(of: pager)
    }

    private static func getManageRecord(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.merchantManage.getManageRecord(
            manageRecordId: given.value("manage_record_id"),
            subMchid: given.value("sub_mchid"),
            options: options
        )
        return .answer(answer)
    }

    private static func createManageSubmission(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.merchantManage.createManageSubmission(
            manageRecordId: given.value("manage_record_id"),
            subMchid: given.value("sub_mchid"),
            submitData: given.value("submit_data"),
            options: options
        )
        return .answer(answer)
    }

    private static func uploadSubmissionFile(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.merchantManage.uploadSubmissionFile(
            subMchid: given.value("sub_mchid"),
            file: given.file(),
            itemId: given.value("item_id"),
            fileName: given.value("file_name"),
            options: options
        )
        return .answer(answer)
    }

    private static func listBlockRecords(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.merchantManage.listBlockRecords(
            subMchid: given.value("sub_mchid"),
            limit: given.value("limit"),
            offset: given.option("offset"),
            options: options
        )
        return .answer(answer)
    }

    private static func listBlockRecordsPager(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let pager = try client.merchantManage.listBlockRecordsPager(
            subMchid: given.value("sub_mchid"),
            limit: given.value("limit"),
            offset: given.option("offset"),
            options: options
        )
        return try await .items(of: pager)
    }

    private static func getBlockRecord(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.merchantManage.getBlockRecord(
            blockRecordId: given.value("block_record_id"),
            subMchid: given.value("sub_mchid"),
            options: options
        )
        return .answer(answer)
    }

    private static func createBlockSubmission(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.merchantManage.createBlockSubmission(
            subMchid: given.value("sub_mchid"),
            merchantSubmitId: given.value("merchant_submit_id"),
            submitData: given.value("submit_data"),
            options: options
        )
        return .answer(answer)
    }

    private static func getBlockSubmission(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.merchantManage.getBlockSubmission(
            blockSubmissionId: given.value("block_submission_id"),
            options: options
        )
        return .answer(answer)
    }
}
