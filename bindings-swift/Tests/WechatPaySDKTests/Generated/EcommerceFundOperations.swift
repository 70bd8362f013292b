// Generated from api/ecommerce_fund.yaml by `cargo xtask generate`; do not edit.

import WechatPaySDK

enum EcommerceFundOperations: ProductOperations {
    static func find(_ name: String) -> TypedCall? {
        switch name {
        case "get_balance": getBalance
        case "get_day_end_balance": getDayEndBalance
        case "get_sub_merchant_balance": getSubMerchantBalance
        case "get_sub_merchant_day_end_balance": getSubMerchantDayEndBalance
        case "create_withdrawal": createWithdrawal
        case "get_withdrawal_by_out_request_no": getWithdrawalByOutRequestNo
        case "get_withdrawal_by_withdraw_id": getWithdrawalByWithdrawId
        case "create_sub_merchant_withdrawal": createSubMerchantWithdrawal
        case "get_sub_merchant_withdrawal_by_out_request_no": getSubMerchantWithdrawalByOutRequestNo
        case "get_sub_merchant_withdrawal_by_withdraw_id": getSubMerchantWithdrawalByWithdrawId
        case "get_withdrawal_bill": getWithdrawalBill
        case "submit_canceled_merchant_withdrawal": submitCanceledMerchantWithdrawal
        case "get_canceled_merchant_withdrawal_by_out_request_no": getCanceledMerchantWithdrawalByOutRequestNo
        case "get_canceled_merchant_withdrawal_by_applyment_id": getCanceledMerchantWithdrawalByApplymentId
        case "list_income_records": listIncomeRecords
        case "list_income_records pages": listIncomeRecordsPager
        case "list_sub_merchant_income_records": listSubMerchantIncomeRecords
        case "list_sub_merchant_income_records pages": listSubMerchantIncomeRecordsPager
        case "get_all_sub_merchants_fund_flow_bill": getAllSubMerchantsFundFlowBill
        default: nil
        }
    }

    private static func getBalance(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.ecommerceFund.getBalance(
            accountType: given.value("account_type"),
            options: options
        )
        return .answer(answer)
    }

    private static func getDayEndBalance(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.ecommerceFund.getDayEndBalance(
            accountType: given.value("account_type"),
            date: given.option("date"),
            options: options
        )
        return .answer(answer)
    }

    private static func getSubMerchantBalance(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.ecommerceFund.getSubMerchantBalance(
            subMchid: given.value("sub_mchid"),
            accountType: given.option("account_type"),
            options: options
        )
        return .answer(answer)
    }

    private static func getSubMerchantDayEndBalance(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.ecommerceFund.getSubMerchantDayEndBalance(
            subMchid: given.value("sub_mchid"),
            date: given.value("date"),
            accountType: given.option("account_type"),
            options: options
        )
        return .answer(answer)
    }

    private static func createWithdrawal(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.ecommerceFund.createWithdrawal(
            outRequestNo: given.value("out_request_no"),
            accountType: given.value("account_type"),
            amount: given.value("amount"),
            bankMemo: given.option("bank_memo"),
            notifyUrl: given.option("notify_url"),
            remark: given.option("remark"),
            options: options
        )
        return .answer(answer)
    }

    private static func getWithdrawalByOutRequestNo(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.ecommerceFund.getWithdrawalByOutRequestNo(
            outRequestNo: given.value("out_request_no"),
            options: options
        )
        return .answer(answer)
    }

    private static func getWithdrawalByWithdrawId(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.ecommerceFund.getWithdrawalByWithdrawId(
            withdrawId: given.value("withdraw_id"),
            options: options
        )
        return .answer(answer)
    }

    private static func createSubMerchantWithdrawal(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.ecommerceFund.createSubMerchantWithdrawal(
            subMchid: given.value("sub_mchid"),
            outRequestNo: given.value("out_request_no"),
            amount: given.value("amount"),
            accountType: given.option("account_type"),
            bankMemo: given.option("bank_memo"),
            notifyUrl: given.option("notify_url"),
            remark: given.option("remark"),
            options: options
        )
        return .answer(answer)
    }

    private static func getSubMerchantWithdrawalByOutRequestNo(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.ecommerceFund.getSubMerchantWithdrawalByOutRequestNo(
            outRequestNo: given.value("out_request_no"),
            subMchid: given.value("sub_mchid"),
            options: options
        )
        return .answer(answer)
    }

    private static func getSubMerchantWithdrawalByWithdrawId(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.ecommerceFund.getSubMerchantWithdrawalByWithdrawId(
            withdrawId: given.value("withdraw_id"),
            subMchid: given.value("sub_mchid"),
            options: options
        )
        return .answer(answer)
    }

    private static func getWithdrawalBill(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.ecommerceFund.getWithdrawalBill(
            billType: given.value("bill_type"),
            billDate: given.value("bill_date"),
            tarType: given.option("tar_type"),
            options: options
        )
        return .answer(answer)
    }

    private static func submitCanceledMerchantWithdrawal(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.ecommerceFund.submitCanceledMerchantWithdrawal(
            subMchid: given.value("sub_mchid"),
            outRequestNo: given.value("out_request_no"),
            amount: given.value("amount"),
            outAccountType: given.value("out_account_type"),
            payeeInfo: given.value("payee_info"),
            payeeType: given.value("payee_type"),
            payeeMchid: given.option("payee_mchid"),
            additionalMaterials: given.option("additional_materials"),
            proofMediaList: given.option("proof_media_list"),
            remark: given.option("remark"),
            options: options
        )
        return .answer(answer)
    }

    private static func getCanceledMerchantWithdrawalByOutRequestNo(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.ecommerceFund.getCanceledMerchantWithdrawalByOutRequestNo(
            outRequestNo: given.value("out_request_no"),
            options: options
        )
        return .answer(answer)
    }

    private static func getCanceledMerchantWithdrawalByApplymentId(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.ecommerceFund.getCanceledMerchantWithdrawalByApplymentId(
            applymentId: given.value("applyment_id"),
            options: options
        )
        return .answer(answer)
    }

    private static func listIncomeRecords(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.ecommerceFund.listIncomeRecords(
            limit: given.value("limit"),
            accountType: given.value("account_type"),
            date: given.value("date"),
            offset: given.option("offset"),
            options: options
        )
        return .answer(answer)
    }

    private static func listIncomeRecordsPager(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let pager = try client.ecommerceFund.listIncomeRecordsPager(
            limit: given.value("limit"),
            accountType: given.value("account_type"),
            date: given.value("date"),
            offset: given.option("offset"),
            options: options
        )
        return try await .items(of: pager)
    }

    private static func listSubMerchantIncomeRecords(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.ecommerceFund.listSubMerchantIncomeRecords(
            subMchid: given.value("sub_mchid"),
            limit: given.value("limit"),
            accountType: given.value("account_type"),
            date: given.value("date"),
            offset: given.option("offset"),
            options: options
        )
        return .answer(answer)
    }

    private static func listSubMerchantIncomeRecordsPager(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let pager = try client.ecommerceFund.listSubMerchantIncomeRecordsPager(
            subMchid: given.value("sub_mchid"),
            limit: given.value("limit"),
            accountType: given.value("account_type"),
            date: given.value("date"),
            offset: given.option("offset"),
            options: options
        )
        return try await .items(of: pager)
    }

    private static func getAllSubMerchantsFundFlowBill(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.ecommerceFund.getAllSubMerchantsFundFlowBill(
            accountType: given.value("account_type"),
            algorithm: given.value("algorithm"),
            billDate: given.value("bill_date"),
            tarType: given.option("tar_type"),
            options: options
        )
        return .answer(answer)
    }
}
