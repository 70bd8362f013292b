// Generated from api/face_pay.yaml by `cargo xtask generate`; do not edit.

import WechatPaySDK

enum FacePayOperations: ProductOperations {
    static func find(_ name: String) -> TypedCall? {
        switch name {
        case "get_organization": getOrganization
        case "get_organization_user": getOrganizationUser
        case "update_organization_user": updateOrganizationUser
        case "terminate_organization_user_contract": terminateOrganizationUserContract
        case "create_token": createToken
        case "pre_sign_contract": preSignContract
        case "get_contract": getContract
        case "list_face_collections": listFaceCollections
        case "list_face_collections pages": listFaceCollectionsPager
        case "get_face_collection": getFaceCollection
        case "get_auth_info": getAuthInfo
        case "get_authorized_user": getAuthorizedUser
        case "create_transaction": createTransaction
        case "get_transaction": getTransaction
        case "get_repayment_url": getRepaymentUrl
        case "preauthorize_palm": preauthorizePalm
        case "get_palm_authorization": getPalmAuthorization
        case "list_devices": listDevices
        case "list_devices pages": listDevicesPager
        case "get_device_inspection": getDeviceInspection
        default: nil
        }
    }

    private static func getOrganization(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.facePay.getOrganization(
            organizationId: given.option("organization_id"),
            organizationName: given.option("organization_name"),
            options: options
        )
        return .answer(answer)
    }

    private static func getOrganizationUser(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.facePay.getOrganizationUser(
            organizationId: given.value("organization_id"),
            outUserId: given.value("out_user_id"),
            options: options
        )
        return .answer(answer)
    }

    private static func updateOrganizationUser(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        try await client.facePay.updateOrganizationUser(
            organizationId: given.value("organization_id"),
            outUserId: given.value("out_user_id"),
            status: given.option("status"),
            phone: given.option("phone"),
            staffInfo: given.option("staff_info"),
            studentInfo: given.option("student_info"),
            userName: given.option("user_name"),
            userType: given.option("user_type"),
            options: options
        )
        return .nothing
    }

    private static func terminateOrganizationUserContract(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        try await client.facePay.terminateOrganizationUserContract(
            organizationId: given.value("organization_id"),
            userId: given.value("user_id"),
            options: options
        )
        return .nothing
    }

    private static func createToken(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.facePay.createToken(
            scene: given.option("scene"),
            webInitData: given.option("web_init_data"),
            options: options
        )
        return .answer(answer)
    }

    private static func preSignContract(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.facePay.preSignContract(
            businessName: given.value("business_name"),
            facepayUser: given.value("facepay_user"),
            contractMode: given.option("contract_mode"),
            limitBankCard: given.option("limit_bank_card"),
            options: options
        )
        return .answer(answer)
    }

    private static func getContract(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.facePay.getContract(
            contractId: given.value("contract_id"),
            appid: given.option("appid"),
            options: options
        )
        return .answer(answer)
    }

    private static func listFaceCollections(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.facePay.listFaceCollections(
            organizationId: given.value("organization_id"),
            offset: given.option("offset"),
            limit: given.option("limit"),
            options: options
        )
        return .answer(answer)
    }

    private static func listFaceCollectionsPager(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let pager = try client.facePay.listFaceCollectionsPager(
            organizationId: given.value("organization_id"),
            offset: given.option("offset"),
            limit: given.option("limit"),
            options: options
        )
        return try await .items(of: pager)
    }

    private static func getFaceCollection(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.facePay.getFaceCollection(
            collectionId: given.value("collection_id"),
            options: options
        )
        return .answer(answer)
    }

    private static func getAuthInfo(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.facePay.getAuthInfo(
            subMchid: given.value("sub_mchid"),
            spAppid: given.value("sp_appid"),
            deviceId: given.value("device_id"),
            organizationId: given.value("organization_id"),
            rawData: given.value("raw_data"),
            subAppid: given.option("sub_appid"),
            options: options
        )
        return .answer(answer)
    }

    private static func getAuthorizedUser(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.facePay.getAuthorizedUser(
            faceSid: given.value("face_sid"),
            appid: given.value("appid"),
            infoType: given.value("info_type"),
            subMchid: given.option("sub_mchid"),
            subAppid: given.option("sub_appid"),
            subSerialNo: given.option("sub_serial_no"),
            options: options
        )
        return .answer(answer)
    }

    private static func createTransaction(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.facePay.createTransaction(
            authCode: given.value("auth_code"),
            spMchid: given.option("sp_mchid"),
            subMchid: given.option("sub_mchid"),
            spAppid: given.option("sp_appid"),
            subAppid: given.option("sub_appid"),
            outTradeNo: given.option("out_trade_no"),
            description: given.option("description"),
            amount: given.option("amount"),
            attach: given.option("attach"),
            business: given.option("business"),
            goodsTag: given.option("goods_tag"),
            sceneInfo: given.option("scene_info"),
            settleInfo: given.option("settle_info"),
            options: options
        )
        return .answer(answer)
    }

    private static func getTransaction(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.facePay.getTransaction(
            outTradeNo: given.value("out_trade_no"),
            subMchid: given.value("sub_mchid"),
            businessProductId: given.value("business_product_id"),
            spMchid: given.option("sp_mchid"),
            options: options
        )
        return .answer(answer)
    }

    private static func getRepaymentUrl(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.facePay.getRepaymentUrl(
            organizationId: given.value("organization_id"),
            outUserId: given.value("out_user_id"),
            options: options
        )
        return .answer(answer)
    }

    private static func preauthorizePalm(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.facePay.preauthorizePalm(
            openid: given.value("openid"),
            organizationId: given.option("organization_id"),
            preauthorizeSessionId: given.option("preauthorize_session_id"),
            options: options
        )
        return .answer(answer)
    }

    private static func getPalmAuthorization(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.facePay.getPalmAuthorization(
            openid: given.value("openid"),
            organizationId: given.value("organization_id"),
            options: options
        )
        return .answer(answer)
    }

    private static func listDevices(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.facePay.listDevices(
            offset: given.value("offset"),
            limit: given.value("limit"),
            options: options
        )
        return .answer(answer)
    }

    private static func listDevicesPager(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let pager = try client.facePay.listDevicesPager(
            limit: given.value("limit"),
            offset: given.value("offset"),
            options: options
        )
        return try await .items(of: pager)
    }

    private static func getDeviceInspection(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.facePay.getDeviceInspection(
            deviceSn: given.value("device_sn"),
            options: options
        )
        return .answer(answer)
    }
}
