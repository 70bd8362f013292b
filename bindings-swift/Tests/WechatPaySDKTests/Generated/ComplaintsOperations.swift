// Generated from api/complaints.yaml by `cargo xtask generate`; do not edit.

import WechatPaySDK

enum ComplaintsOperations: ProductOperations {
    @available(*, deprecated)
    static func find(_ name: String) -> TypedCall? {
        switch name {
        case "delete_notification": deleteNotification
        case "get_notification": getNotification
        case "create_notification": createNotification
        case "update_notification": updateNotification
        case "list_complaints": listComplaints
        case "list_complaints pages": listComplaintsPager
        case "get_complaint": getComplaint
        case "complete_complaint": completeComplaint
        case "list_negotiation_histories": listNegotiationHistories
        case "list_negotiation_histories pages": listNegotiationHistoriesPager
        case "respond_to_complaint": respondToComplaint
        case "respond_to_immediate_service": respondToImmediateService
        case "update_refund_progress": updateRefundProgress
        case "upload_image": uploadImage
        case "download_image": downloadImage
        case "list_complaints_v1": listComplaintsV1
        case "list_complaints_v1 pages": listComplaintsV1Pager
        case "get_complaint_v1": getComplaintV1
        case "list_negotiation_histories_v1": listNegotiationHistoriesV1
        case "create_feedback_v1": createFeedbackV1
        default: nil
        }
    }

    private static func deleteNotification(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        try await client.complaints.deleteNotification(
            options: options
        )
        return .nothing
    }

    private static func getNotification(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.complaints.getNotification(
            options: options
        )
        return .answer(answer)
    }

    private static func createNotification(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.complaints.createNotification(
            url: given.value("url"),
            options: options
        )
        return .answer(answer)
    }

    private static func updateNotification(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.complaints.updateNotification(
            url: given.value("url"),
            options: options
        )
        return .answer(answer)
    }

    private static func listComplaints(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.complaints.listComplaints(
            beginDate: given.value("begin_date"),
            endDate: given.value("end_date"),
            offset: given.option("offset"),
            limit: given.option("limit"),
            complaintedMchid: given.option("complainted_mchid"),
            options: options
        )
        return .answer(answer)
    }

    private static func listComplaintsPager(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let pager = try client.complaints.listComplaintsPager(
            beginDate: given.value("begin_date"),
            endDate: given.value("end_date"),
            offset: given.option("offset"),
            limit: given.option("limit"),
            complaintedMchid: given.option("complainted_mchid"),
            options: options
        )
        return try await .items(of: pager)
    }

    private static func getComplaint(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.complaints.getComplaint(
            complaintId: given.value("complaint_id"),
            options: options
        )
        return .answer(answer)
    }

    private static func completeComplaint(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        try await client.complaints.completeComplaint(
            complaintId: given.value("complaint_id"),
            complaintedMchid: given.value("complainted_mchid"),
            options: options
        )
        return .nothing
    }

    private static func listNegotiationHistories(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.complaints.listNegotiationHistories(
            complaintId: given.value("complaint_id"),
            offset: given.option("offset"),
            limit: given.option("limit"),
            options: options
        )
        return .answer(answer)
    }

    private static func listNegotiationHistoriesPager(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let pager = try client.complaints.listNegotiationHistoriesPager(
            complaintId: given.value("complaint_id"),
            offset: given.option("offset"),
            limit: given.option("limit"),
            options: options
        )
        return try await .items(of: pager)
    }

    private static func respondToComplaint(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        try await client.complaints.respondToComplaint(
            complaintId: given.value("complaint_id"),
            complaintedMchid: given.value("complainted_mchid"),
            responseContent: given.value("response_content"),
            jumpUrl: given.option("jump_url"),
            jumpUrlText: given.option("jump_url_text"),
            miniProgramJumpInfo: given.option("mini_program_jump_info"),
            responseImages: given.option("response_images"),
            options: options
        )
        return .nothing
    }

    private static func respondToImmediateService(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.complaints.respondToImmediateService(
            complaintId: given.value("complaint_id"),
            complaintedMchid: given.value("complainted_mchid"),
            idempotentId: given.value("idempotent_id"),
            message: given.value("message"),
            options: options
        )
        return .answer(answer)
    }

    private static func updateRefundProgress(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        try await client.complaints.updateRefundProgress(
            complaintId: given.value("complaint_id"),
            action: given.value("action"),
            launchRefundDay: given.option("launch_refund_day"),
            rejectMediaList: given.option("reject_media_list"),
            rejectReason: given.option("reject_reason"),
            remark: given.option("remark"),
            options: options
        )
        return .nothing
    }

    private static func uploadImage(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.complaints.uploadImage(
            file: given.file(),
            filename: given.value("filename"),
            options: options
        )
        return .answer(answer)
    }

    private static func downloadImage(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let file = try await client.complaints.downloadImage(
            mediaId: given.value("media_id"),
            options: options
        )
        return .file(file)
    }

    @available(*, deprecated)
    private static func listComplaintsV1(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.complaints.listComplaintsV1(
            beginDate: given.value("begin_date"),
            endDate: given.value("end_date"),
            subMchid: given.option("sub_mchid"),
            offset: given.option("offset"),
            limit: given.option("limit"),
            options: options
        )
        return .answer(answer)
    }

    @available(*, deprecated)
    private static func listComplaintsV1Pager(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let pager = try client.complaints.listComplaintsV1Pager(
            beginDate: given.value("begin_date"),
            endDate: given.value("end_date"),
            subMchid: given.option("sub_mchid"),
            offset: given.option("offset"),
            limit: given.option("limit"),
            options: options
        )
        return try await .items(of: pager)
    }

    @available(*, deprecated)
    private static func getComplaintV1(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.complaints.getComplaintV1(
            transactionId: given.value("transaction_id"),
            options: options
        )
        return .answer(answer)
    }

    @available(*, deprecated)
    private static func listNegotiationHistoriesV1(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.complaints.listNegotiationHistoriesV1(
            transactionId: given.value("transaction_id"),
            options: options
        )
        return .answer(answer)
    }

    @available(*, deprecated)
    private static func createFeedbackV1(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        try await client.complaints.createFeedbackV1(
            transactionId: given.value("transaction_id"),
            complaintedMchid: given.value("complainted_mchid"),
            feedbackContent: given.value("feedback_content"),
            feedbackImages: given.option("feedback_images"),
            feedbackType: given.option("feedback_type"),
            launchConfirmProcess: given.option("launch_confirm_process"),
            options: options
        )
        return .nothing
    }
}
