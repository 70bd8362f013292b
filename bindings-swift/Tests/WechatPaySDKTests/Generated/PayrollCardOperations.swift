// Generated from api/payroll_card.yaml by `cargo xtask generate`; do not edit.

import WechatPaySDK

enum PayrollCardOperations: ProductOperations {
    static func find(_ name: String) -> TypedCall? {
        switch name {
        case "create_token": createToken
        case "get_authorization_relation": getAuthorizationRelation
        case "pre_order_authentication": preOrderAuthentication
        case "pre_order_authentication_with_authorization": preOrderAuthenticationWithAuthorization
        case "get_authentication": getAuthentication
        case "list_authentications": listAuthentications
        case "list_authentications pages": listAuthenticationsPager
        case "create_transfer_batch": createTransferBatch
        case "validate_wesure_token": validateWesureToken
        case "create_wesure_insurance": createWesureInsurance
        default: nil
        }
    }

    private static func createToken(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.payrollCard.createToken(
            subMchid: given.value("sub_mchid"),
            openid: given.value("openid"),
            employmentType: given.value("employment_type"),
            idCardNumber: given.value("id_card_number"),
            userName: given.value("user_name"),
            appid: given.option("appid"),
            subAppid: given.option("sub_appid"),
            options: options
        )
        return .answer(answer)
    }

    private static func getAuthorizationRelation(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.payrollCard.getAuthorizationRelation(
            openid: given.value("openid"),
            subMchid: given.value("sub_mchid"),
            appid: given.option("appid"),
            subAppid: given.option("sub_appid"),
            options: options
        )
        return .answer(answer)
    }

    private static func preOrderAuthentication(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.payrollCard.preOrderAuthentication(
            subMchid: given.value("sub_mchid"),
            openid: given.value("openid"),
            authenticateNumber: given.value("authenticate_number"),
            employerName: given.value("employer_name"),
            projectName: given.value("project_name"),
            appid: given.option("appid"),
            subAppid: given.option("sub_appid"),
            authenticateType: given.option("authenticate_type"),
            options: options
        )
        return .answer(answer)
    }

    private static func preOrderAuthenticationWithAuthorization(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.payrollCard.preOrderAuthenticationWithAuthorization(
            subMchid: given.value("sub_mchid"),
            openid: given.value("openid"),
            authenticateNumber: given.value("authenticate_number"),
            authenticateType: given.value("authenticate_type"),
            employerName: given.value("employer_name"),
            employmentType: given.value("employment_type"),
            idCardNumber: given.value("id_card_number"),
            projectName: given.value("project_name"),
            userName: given.value("user_name"),
            appid: given.option("appid"),
            subAppid: given.option("sub_appid"),
            options: options
        )
        return .answer(answer)
    }

    private static func getAuthentication(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.payrollCard.getAuthentication(
            authenticateNumber: given.value("authenticate_number"),
            subMchid: given.value("sub_mchid"),
            options: options
        )
        return .answer(answer)
    }

    private static func listAuthentications(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.payrollCard.listAuthentications(
            subMchid: given.value("sub_mchid"),
            openid: given.value("openid"),
            authenticateDate: given.value("authenticate_date"),
            appid: given.option("appid"),
            subAppid: given.option("sub_appid"),
            offset: given.option("offset"),
            limit: given.option("limit"),
            authenticateState: given.option("authenticate_state"),
            options: options
        )
        return .answer(answer)
    }

    private static func listAuthenticationsPager(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let pager = try client.payrollCard.listAuthenticationsPager(
            subMchid: given.value("sub_mchid"),
            openid: given.value("openid"),
            authenticateDate: given.value("authenticate_date"),
            appid: given.option("appid"),
            subAppid: given.option("sub_appid"),
            offset: given.option("offset"),
            limit: given.option("limit"),
            authenticateState: given.option("authenticate_state"),
            options: options
        )
        return try await .items(of: pager)
    }

    private static func createTransferBatch(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.payrollCard.createTransferBatch(
            subMchid: given.value("sub_mchid"),
            outBatchNo: given.value("out_batch_no"),
            authorizationType: given.value("authorization_type"),
            batchName: given.value("batch_name"),
            batchRemark: given.value("batch_remark"),
            employmentScene: given.value("employment_scene"),
            employmentType: given.value("employment_type"),
            totalAmount: given.value("total_amount"),
            totalNum: given.value("total_num"),
            transferDetailList: given.value("transfer_detail_list"),
            spAppid: given.option("sp_appid"),
            subAppid: given.option("sub_appid"),
            businessType: given.option("business_type"),
            options: options
        )
        return .answer(answer)
    }

    private static func validateWesureToken(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.payrollCard.validateWesureToken(
            subMchid: given.value("sub_mchid"),
            idCardNumber: given.value("id_card_number"),
            token: given.value("token"),
            userName: given.value("user_name"),
            spMchid: given.option("sp_mchid"),
            authenticateType: given.option("authenticate_type"),
            options: options
        )
        return .answer(answer)
    }

    private static func createWesureInsurance(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        try await client.payrollCard.createWesureInsurance(
            openid: given.value("openid"),
            insuranceCompanyOrderNo: given.value("insurance_company_order_no"),
            wesureOrderNo: given.value("wesure_order_no"),
            insuranceCompanyName: given.value("insurance_company_name"),
            insureEffectTime: given.value("insure_effect_time"),
            insureInvalidTime: given.value("insure_invalid_time"),
            insureState: given.value("insure_state"),
            token: given.value("token"),
            spMchid: given.option("sp_mchid"),
            subMchid: given.option("sub_mchid"),
            options: options
        )
        return .nothing
    }
}
