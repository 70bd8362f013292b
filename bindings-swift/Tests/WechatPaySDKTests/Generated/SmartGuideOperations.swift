// Generated from api/smart_guide.yaml by `cargo xtask generate`; do not edit.

import WechatPaySDK

enum SmartGuideOperations: ProductOperations {
    static func find(_ name: String) -> TypedCall? {
        switch name {
        case "create_guide": createGuide
        case "list_guides": listGuides
        case "list_guides pages": listGuidesPager
        case "update_guide": updateGuide
        case "assign_guide": assignGuide
        default: nil
        }
    }

    private static func createGuide(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.smartGuide.createGuide(
            name: given.value("name"),
            storeId: given.value("store_id"),
            avatar: given.value("avatar"),
            corpid: given.value("corpid"),
            mobile: given.value("mobile"),
            qrCode: given.value("qr_code"),
            userid: given.value("userid"),
            subMchid: given.option("sub_mchid"),
            groupQrcode: given.option("group_qrcode"),
            options: options
        )
        return .answer(answer)
    }

    private static func listGuides(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.smartGuide.listGuides(
            storeId: given.value("store_id"),
            subMchid: given.option("sub_mchid"),
            offset: given.option("offset"),
            limit: given.option("limit"),
            workId: given.option("work_id"),
            mobile: given.option("mobile"),
            userid: given.option("userid"),
            options: options
        )
        return .answer(answer)
    }

    private static func listGuidesPager(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let pager = try client.smartGuide.listGuidesPager(
            storeId: given.value("store_id"),
            subMchid: given.option("sub_mchid"),
            offset: given.option("offset"),
            limit: given.option("limit"),
            workId: given.option("work_id"),
            mobile: given.option("mobile"),
            userid: given.option("userid"),
            options: options
        )
        return try await .items(of: pager)
    }

    private static func updateGuide(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        try await client.smartGuide.updateGuide(
            guideId: given.value("guide_id"),
            subMchid: given.option("sub_mchid"),
            name: given.option("name"),
            avatar: given.option("avatar"),
            groupQrcode: given.option("group_qrcode"),
            mobile: given.option("mobile"),
            qrCode: given.option("qr_code"),
            options: options
        )
        return .nothing
    }

    private static func assignGuide(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        try await client.smartGuide.assignGuide(
            guideId: given.value("guide_id"),
            outTradeNo: given.value("out_trade_no"),
            subMchid: given.option("sub_mchid"),
            options: options
        )
        return .nothing
    }
}
