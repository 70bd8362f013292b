// Generated from api/platform_transfer.yaml by `cargo xtask generate`; do not edit.

import WechatPaySDK

enum PlatformTransferOperations: ProductOperations {
    static func find(_ name: String) -> TypedCall? {
        switch name {
        case "create_reservation": createReservation
        case "get_reservation_by_out_reservation_no": getReservationByOutReservationNo
        case "get_reservation_by_reservation_id": getReservationByReservationId
        case "close_reservation": closeReservation
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
        case "create_insurance_reservation": createInsuranceReservation
        case "get_insurance_reservation_by_out_reservation_no": getInsuranceReservationByOutReservationNo
        case "get_insurance_reservation_by_reservation_id": getInsuranceReservationByReservationId
        case "close_insurance_reservation": closeInsuranceReservation
        case "create_insurance_batch": createInsuranceBatch
        case "get_insurance_batch_by_out_batch_no": getInsuranceBatchByOutBatchNo
        case "get_insurance_batch_by_out_batch_no pages": getInsuranceBatchByOutBatchNoPager
        case "get_insurance_batch_by_batch_id": getInsuranceBatchByBatchId
        case "get_insurance_batch_by_batch_id pages": getInsuranceBatchByBatchIdPager
        case "get_insurance_detail_by_out_detail_no": getInsuranceDetailByOutDetailNo
        case "get_insurance_detail_by_detail_id": getInsuranceDetailByDetailId
        case "create_insurance_summary_receipt": createInsuranceSummaryReceipt
        case "get_insurance_summary_receipt": getInsuranceSummaryReceipt
        case "create_insurance_detail_receipt": createInsuranceDetailReceipt
        case "get_insurance_detail_receipt": getInsuranceDetailReceipt
        default: nil
        }
    }

    private static func createReservation(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.platformTransfer.createReservation(
            subMchid: given.value("sub_mchid"),
            spAppid: given.value("sp_appid"),
            outReservationNo: given.value("out_reservation_no"),
            transferSceneId: given.value("transfer_scene_id"),
            estimatedDate: given.value("estimated_date"),
            notifyUrl: given.value("notify_url"),
            reserveRemark: given.value("reserve_remark"),
            subAppid: given.option("sub_appid"),
            openid: given.option("openid"),
            estimatedMaxAmount: given.option("estimated_max_amount"),
            exactAmount: given.option("exact_amount"),
            sceneReportData: given.option("scene_report_data"),
            userRealName: given.option("user_real_name"),
            options: options
        )
        return .answer(answer)
    }

    private static func getReservationByOutReservationNo(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.platformTransfer.getReservationByOutReservationNo(
            outReservationNo: given.value("out_reservation_no"),
            subMchid: given.value("sub_mchid"),
            options: options
        )
        return .answer(answer)
    }

    private static func getReservationByReservationId(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.platformTransfer.getReservationByReservationId(
            reservationId: given.value("reservation_id"),
            subMchid: given.value("sub_mchid"),
            options: options
        )
        return .answer(answer)
    }

    private static func closeReservation(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.platformTransfer.closeReservation(
            outReservationNo: given.value("out_reservation_no"),
            subMchid: given.value("sub_mchid"),
            options: options
        )
        return .answer(answer)
    }

    private static func createBatch(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.platformTransfer.createBatch(
            subMchid: given.value("sub_mchid"),
            spAppid: given.value("sp_appid"),
            outBatchNo: given.value("out_batch_no"),
            transferSceneId: given.value("transfer_scene_id"),
            batchName: given.value("batch_name"),
            batchRemark: given.value("batch_remark"),
            notifyUrl: given.value("notify_url"),
            totalAmount: given.value("total_amount"),
            totalNum: given.value("total_num"),
            transferDetailList: given.value("transfer_detail_list"),
            subAppid: given.option("sub_appid"),
            options: options
        )
        return .answer(answer)
    }

    private static func getBatchByOutBatchNo(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.platformTransfer.getBatchByOutBatchNo(
            outBatchNo: given.value("out_batch_no"),
            subMchid: given.value("sub_mchid"),
            needQueryDetail: given.value("need_query_detail"),
            offset: given.option("offset"),
            limit: given.option("limit"),
            detailState: given.option("detail_state"),
            options: options
        )
        return .answer(answer)
    }

    private static func getBatchByOutBatchNoPager(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let pager = try client.platformTransfer.getBatchByOutBatchNoPager(
            outBatchNo: given.value("out_batch_no"),
            subMchid: given.value("sub_mchid"),
            needQueryDetail: given.value("need_query_detail"),
            offset: given.option("offset"),
            limit: given.option("limit"),
            detailState: given.option("detail_state"),
            options: options
        )
        return try await .items(of: pager)
    }

    private static func getBatchByBatchId(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.platformTransfer.getBatchByBatchId(
            batchId: given.value("batch_id"),
            subMchid: given.value("sub_mchid"),
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
        let pager = try client.platformTransfer.getBatchByBatchIdPager(
            batchId: given.value("batch_id"),
            subMchid: given.value("sub_mchid"),
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
        let answer = try await client.platformTransfer.getDetailByOutDetailNo(
            outBatchNo: given.value("out_batch_no"),
            outDetailNo: given.value("out_detail_no"),
            subMchid: given.value("sub_mchid"),
            options: options
        )
        return .answer(answer)
    }

    private static func getDetailByDetailId(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.platformTransfer.getDetailByDetailId(
            batchId: given.value("batch_id"),
            detailId: given.value("detail_id"),
            subMchid: given.value("sub_mchid"),
            options: options
        )
        return .answer(answer)
    }

    private static func createSummaryReceipt(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.platformTransfer.createSummaryReceipt(
            outBatchNo: given.value("out_batch_no"),
            subMchid: given.value("sub_mchid"),
            options: options
        )
        return .answer(answer)
    }

    private static func getSummaryReceipt(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.platformTransfer.getSummaryReceipt(
            outBatchNo: given.value("out_batch_no"),
            subMchid: given.value("sub_mchid"),
            options: options
        )
        return .answer(answer)
    }

    private static func createDetailReceipt(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.platformTransfer.createDetailReceipt(
            outBatchNo: given.value("out_batch_no"),
            outDetailNo: given.value("out_detail_no"),
            subMchid: given.value("sub_mchid"),
            options: options
        )
        return .answer(answer)
    }

    private static func getDetailReceipt(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.platformTransfer.getDetailReceipt(
            outBatchNo: given.value("out_batch_no"),
            outDetailNo: given.value("out_detail_no"),
            subMchid: given.value("sub_mchid"),
            options: options
        )
        return .answer(answer)
    }

    private static func createInsuranceReservation(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.platformTransfer.createInsuranceReservation(
            subMchid: given.value("sub_mchid"),
            spAppid: given.value("sp_appid"),
            outReservationNo: given.value("out_reservation_no"),
            transferSceneId: given.value("transfer_scene_id"),
            estimatedDate: given.value("estimated_date"),
            notifyUrl: given.value("notify_url"),
            reserveRemark: given.value("reserve_remark"),
            subAppid: given.option("sub_appid"),
            openid: given.option("openid"),
            estimatedMaxAmount: given.option("estimated_max_amount"),
            exactAmount: given.option("exact_amount"),
            sceneReportData: given.option("scene_report_data"),
            userRealName: given.option("user_real_name"),
            options: options
        )
        return .answer(answer)
    }

    private static func getInsuranceReservationByOutReservationNo(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.platformTransfer.getInsuranceReservationByOutReservationNo(
            outReservationNo: given.value("out_reservation_no"),
            subMchid: given.value("sub_mchid"),
            options: options
        )
        return .answer(answer)
    }

    private static func getInsuranceReservationByReservationId(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.platformTransfer.getInsuranceReservationByReservationId(
            reservationId: given.value("reservation_id"),
            subMchid: given.value("sub_mchid"),
            options: options
        )
        return .answer(answer)
    }

    private static func closeInsuranceReservation(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.platformTransfer.closeInsuranceReservation(
            outReservationNo: given.value("out_reservation_no"),
            subMchid: given.value("sub_mchid"),
            options: options
        )
        return .answer(answer)
    }

    private static func createInsuranceBatch(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.platformTransfer.createInsuranceBatch(
            subMchid: given.value("sub_mchid"),
            spAppid: given.value("sp_appid"),
            outBatchNo: given.value("out_batch_no"),
            transferSceneId: given.value("transfer_scene_id"),
            batchName: given.value("batch_name"),
            batchRemark: given.value("batch_remark"),
            notifyUrl: given.value("notify_url"),
            totalAmount: given.value("total_amount"),
            totalNum: given.value("total_num"),
            transferDetailList: given.value("transfer_detail_list"),
            subAppid: given.option("sub_appid"),
            options: options
        )
        return .answer(answer)
    }

    private static func getInsuranceBatchByOutBatchNo(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.platformTransfer.getInsuranceBatchByOutBatchNo(
            outBatchNo: given.value("out_batch_no"),
            subMchid: given.value("sub_mchid"),
            needQueryDetail: given.value("need_query_detail"),
            offset: given.option("offset"),
            limit: given.option("limit"),
            detailState: given.option("detail_state"),
            options: options
        )
        return .answer(answer)
    }

    private static func getInsuranceBatchByOutBatchNoPager(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let pager = try client.platformTransfer.getInsuranceBatchByOutBatchNoPager(
            outBatchNo: given.value("out_batch_no"),
            subMchid: given.value("sub_mchid"),
            needQueryDetail: given.value("need_query_detail"),
            offset: given.option("offset"),
            limit: given.option("limit"),
            detailState: given.option("detail_state"),
            options: options
        )
        return try await .items(of: pager)
    }

    private static func getInsuranceBatchByBatchId(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.platformTransfer.getInsuranceBatchByBatchId(
            batchId: given.value("batch_id"),
            subMchid: given.value("sub_mchid"),
            needQueryDetail: given.value("need_query_detail"),
            offset: given.option("offset"),
            limit: given.option("limit"),
            detailState: given.option("detail_state"),
            options: options
        )
        return .answer(answer)
    }

    private static func getInsuranceBatchByBatchIdPager(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let pager = try client.platformTransfer.getInsuranceBatchByBatchIdPager(
            batchId: given.value("batch_id"),
            subMchid: given.value("sub_mchid"),
            needQueryDetail: given.value("need_query_detail"),
            offset: given.option("offset"),
            limit: given.option("limit"),
            detailState: given.option("detail_state"),
            options: options
        )
        return try await .items(of: pager)
    }

    private static func getInsuranceDetailByOutDetailNo(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.platformTransfer.getInsuranceDetailByOutDetailNo(
            outBatchNo: given.value("out_batch_no"),
            outDetailNo: given.value("out_detail_no"),
            subMchid: given.value("sub_mchid"),
            options: options
        )
        return .answer(answer)
    }

    private static func getInsuranceDetailByDetailId(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.platformTransfer.getInsuranceDetailByDetailId(
            batchId: given.value("batch_id"),
            detailId: given.value("detail_id"),
            subMchid: given.value("sub_mchid"),
            options: options
        )
        return .answer(answer)
    }

    private static func createInsuranceSummaryReceipt(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.platformTransfer.createInsuranceSummaryReceipt(
            outBatchNo: given.value("out_batch_no"),
            subMchid: given.value("sub_mchid"),
            options: options
        )
        return .answer(answer)
    }

    private static func getInsuranceSummaryReceipt(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.platformTransfer.getInsuranceSummaryReceipt(
            outBatchNo: given.value("out_batch_no"),
            subMchid: given.value("sub_mchid"),
            options: options
        )
        return .answer(answer)
    }

    private static func createInsuranceDetailReceipt(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.platformTransfer.createInsuranceDetailReceipt(
            outBatchNo: given.value("out_batch_no"),
            outDetailNo: given.value("out_detail_no"),
            subMchid: given.value("sub_mchid"),
            options: options
        )
        return .answer(answer)
    }

    private static func getInsuranceDetailReceipt(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.platformTransfer.getInsuranceDetailReceipt(
            outBatchNo: given.value("out_batch_no"),
            outDetailNo: given.value("out_detail_no"),
            subMchid: given.value("sub_mchid"),
            options: options
        )
        return .answer(answer)
    }
}
