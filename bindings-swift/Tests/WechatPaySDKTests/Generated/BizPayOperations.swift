// Generated from api/biz_pay.yaml by `cargo xtask generate`; do not edit.

import WechatPaySDK

enum BizPayOperations: ProductOperations {
    static func find(_ name: String) -> TypedCall? {
        switch name {
        case "create_user_authorization_url": createUserAuthorizationUrl
        case "get_user_authorization_state": getUserAuthorizationState
        case "revoke_employee_authorization": revokeEmployeeAuthorization
        case "create_merchant_range": createMerchantRange
        case "list_merchant_ranges": listMerchantRanges
        case "add_merchant_identifier": addMerchantIdentifier
        case "list_merchant_identifiers": listMerchantIdentifiers
        case "list_merchant_identifiers pages": listMerchantIdentifiersPager
        case "delete_merchant_identifier": deleteMerchantIdentifier
        case "create_store_entity_match": createStoreEntityMatch
        case "get_store_entity_match": getStoreEntityMatch
        case "create_quota_card": createQuotaCard
        case "get_quota_card_by_out_card_no": getQuotaCardByOutCardNo
        case "get_quota_card_by_card_no": getQuotaCardByCardNo
        case "get_quota_card_payment_url": getQuotaCardPaymentUrl
        case "cancel_quota_card": cancelQuotaCard
        case "get_trade_bill": getTradeBill
        case "create_funding_proof": createFundingProof
        default: nil
        }
    }

    private static func createUserAuthorizationUrl(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.bizPay.createUserAuthorizationUrl(
            userId: given.value("user_id"),
            subMchid: given.value("sub_mchid"),
            applicationType: given.value("application_type"),
            spMchid: given.option("sp_mchid"),
            options: options
        )
        return .answer(answer)
    }

    private static func getUserAuthorizationState(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.bizPay.getUserAuthorizationState(
            userId: given.value("user_id"),
            subMchid: given.value("sub_mchid"),
            spMchid: given.option("sp_mchid"),
            options: options
        )
        return .answer(answer)
    }

    private static func revokeEmployeeAuthorization(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.bizPay.revokeEmployeeAuthorization(
            employeeId: given.value("employee_id"),
            subMchid: given.value("sub_mchid"),
            spMchid: given.option("sp_mchid"),
            options: options
        )
        return .answer(answer)
    }

    private static func createMerchantRange(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.bizPay.createMerchantRange(
            identifierType: given.value("identifier_type"),
            spMchid: given.option("sp_mchid"),
            options: options
        )
        return .answer(answer)
    }

    private static func listMerchantRanges(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.bizPay.listMerchantRanges(
            spMchid: given.option("sp_mchid"),
            options: options
        )
        return .answer(answer)
    }

    private static func addMerchantIdentifier(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.bizPay.addMerchantIdentifier(
            rangeId: given.value("range_id"),
            merchantIdentifier: given.value("merchant_identifier"),
            spMchid: given.option("sp_mchid"),
            options: options
        )
        return .answer(answer)
    }

    private static func listMerchantIdentifiers(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.bizPay.listMerchantIdentifiers(
            rangeId: given.value("range_id"),
            offset: given.value("offset"),
            limit: given.value("limit"),
            spMchid: given.option("sp_mchid"),
            options: options
        )
        return .answer(answer)
    }

    private static func listMerchantIdentifiersPager(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let pager = try client.bizPay.listMerchantIdentifiersPager(
            rangeId: given.value("range_id"),
            limit: given.value("limit"),
            offset: given.value("offset"),
            spMchid: given.option("sp_mchid"),
            options: options
        )
        return try await .items(of: pager)
    }

    private static func deleteMerchantIdentifier(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.bizPay.deleteMerchantIdentifier(
            rangeId: given.value("range_id"),
            merchantIdentifier: given.value("merchant_identifier"),
            spMchid: given.option("sp_mchid"),
            options: options
        )
        return .answer(answer)
    }

    private static func createStoreEntityMatch(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.bizPay.createStoreEntityMatch(
            outBatchId: given.value("out_batch_id"),
            spMchid: given.option("sp_mchid"),
            matchDetails: given.option("match_details"),
            options: options
        )
        return .answer(answer)
    }

    private static func getStoreEntityMatch(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.bizPay.getStoreEntityMatch(
            batchId: given.value("batch_id"),
            spMchid: given.option("sp_mchid"),
            options: options
        )
        return .answer(answer)
    }

    private static func createQuotaCard(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.bizPay.createQuotaCard(
            employeeId: given.value("employee_id"),
            subMchid: given.value("sub_mchid"),
            cardTemplateId: given.value("card_template_id"),
            outCardNo: given.value("out_card_no"),
            amount: given.value("amount"),
            cardName: given.value("card_name"),
            effectiveEndTime: given.value("effective_end_time"),
            spMchid: given.option("sp_mchid"),
            availMchRangeId: given.option("avail_mch_range_id"),
            cardRemark: given.option("card_remark"),
            options: options
        )
        return .answer(answer)
    }

    private static func getQuotaCardByOutCardNo(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.bizPay.getQuotaCardByOutCardNo(
            employeeId: given.value("employee_id"),
            outCardNo: given.value("out_card_no"),
            subMchid: given.value("sub_mchid"),
            spMchid: given.option("sp_mchid"),
            options: options
        )
        return .answer(answer)
    }

    private static func getQuotaCardByCardNo(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.bizPay.getQuotaCardByCardNo(
            employeeId: given.value("employee_id"),
            cardNo: given.value("card_no"),
            subMchid: given.value("sub_mchid"),
            spMchid: given.option("sp_mchid"),
            options: options
        )
        return .answer(answer)
    }

    private static func getQuotaCardPaymentUrl(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.bizPay.getQuotaCardPaymentUrl(
            employeeId: given.value("employee_id"),
            cardNo: given.value("card_no"),
            subMchid: given.value("sub_mchid"),
            applicationType: given.value("application_type"),
            spMchid: given.option("sp_mchid"),
            options: options
        )
        return .answer(answer)
    }

    private static func cancelQuotaCard(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.bizPay.cancelQuotaCard(
            employeeId: given.value("employee_id"),
            cardNo: given.value("card_no"),
            subMchid: given.value("sub_mchid"),
            reason: given.value("reason"),
            spMchid: given.option("sp_mchid"),
            options: options
        )
        return .answer(answer)
    }

    private static func getTradeBill(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.bizPay.getTradeBill(
            subMchid: given.value("sub_mchid"),
            type: given.value("type"),
            date: given.value("date"),
            spMchid: given.option("sp_mchid"),
            options: options
        )
        return .answer(answer)
    }

    private static func createFundingProof(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.bizPay.createFundingProof(
            subMchid: given.value("sub_mchid"),
            outOperationId: given.value("out_operation_id"),
            endDate: given.value("end_date"),
            startDate: given.value("start_date"),
            spMchid: given.option("sp_mchid"),
            entityName: given.option("entity_name"),
            options: options
        )
        return .answer(answer)
    }
}
