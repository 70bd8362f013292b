// Generated from api/global_complaints.yaml by `cargo xtask generate`; do not edit.

import WechatPaySDK

enum GlobalComplaintsOperations: ProductOperations {
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
        case "upload_image": uploadImage
        case "download_image": downloadImage
        default: nil
        }
    }

    private static func deleteNotification(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        try await client.globalComplaints.deleteNotification(
            options: options
        )
        return .nothing
    }

    private static func getNotification(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.globalComplaints.getNotification(
            options: options
        )
        return .answer(answer)
    }

    private static func createNotification(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.globalComplaints.createNotification(
            url: given.value("url"),
            options: options
        )
        return .answer(answer)
    }

    private static func updateNotification(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.globalComplaints.updateNotification(
            url: given.value("url"),
            options: options
        )
        return .answer(answer)
    }

    private static func listComplaints(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.globalComplaints.listComplaints(
            beginDate: given.value("begin_date"),
            endDate: given.value("end_date"),
            offset: given.option("offset"),
            limit: given.option("limit"),
            complaintedMchid: given.option("complainted_mchid"),
            mchLanguage: given.option("mch_language"),
            options: options
        )
        return .answer(answer)
    }

    private static func listComplaintsPager(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let pager = try client.globalComplaints.listComplaintsPager(
            beginDate: given.value("begin_date"),
            endDate: given.value("end_date"),
            offset: given.option("offset"),
            limit: given.option("limit"),
            complaintedMchid: given.option("complainted_mchid"),
            mchLanguage: given.option("mch_language"),
            options: options
        )
        return try await .items(of: pager)
    }

    private static func getComplaint(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.globalComplaints.getComplaint(
            complaintId: given.value("complaint_id"),
            mchLanguage: given.option("mch_language"),
            options: options
        )
        return .answer(answer)
    }

    private static func completeComplaint(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        try await client.globalComplaints.completeComplaint(
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
        let answer = try await client.globalComplaints.listNegotiationHistories(
            complaintId: given.value("complaint_id"),
            offset: given.option("offset"),
            limit: given.option("limit"),
            mchLanguage: given.option("mch_language"),
            options: options
        )
        return .answer(answer)
    }

    private static func listNegotiationHistoriesPager(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let pager = try client.globalComplaints.listNegotiationHistoriesPager(
            complaintId: given.value("complaint_id"),
            offset: given.option("offset"),
            limit: given.option("limit"),
            mchLanguage: given.option("mch_language"),
            options: options
        )
        return try await .items(of: pager)
    }

    private static func respondToComplaint(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        try await client.globalComplaints.respondToComplaint(
            complaintId: given.value("complaint_id"),
            complaintedMchid: given.value("complainted_mchid"),
            responseContent: given.value("response_content"),
            jumpUrl: given.option("jump_url"),
            jumpUrlText: given.option("jump_url_text"),
            responseImages: given.option("response_images"),
            options: options
        )
        return .nothing
    }

    private static func uploadImage(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.globalComplaints.uploadImage(
            file: given.file(),
            filename: given.option("filename"),
            options: options
        )
        return .answer(answer)
    }

    private static func downloadImage(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let file = try await client.globalComplaints.downloadImage(
            mediaId: given.value("media_id"),
            complaintId: given.value("complaint_id"),
            options: options
        )
        return .file(file)
    }
}
