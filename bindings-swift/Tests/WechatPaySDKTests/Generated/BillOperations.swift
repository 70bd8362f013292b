// Generated from api/bill.yaml by `cargo xtask generate`; do not edit.

import WechatPaySDK

enum BillOperations: ProductOperations {
    static func find(_ name: String) -> TypedCall? {
        switch name {
        case "get_trade_bill": getTradeBill
        case "get_fund_flow_bill": getFundFlowBill
        case "get_sub_merchant_fund_flow_bill": getSubMerchantFundFlowBill
        case "download_file": downloadFile
        default: nil
        }
    }

    private static func getTradeBill(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.bill.getTradeBill(
            billDate: given.value("bill_date"),
            subMchid: given.option("sub_mchid"),
            billType: given.option("bill_type"),
            tarType: given.option("tar_type"),
            options: options
        )
        return .answer(answer)
    }

    private static func getFundFlowBill(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.bill.getFundFlowBill(
            billDate: given.value("bill_date"),
            subMchid: given.option("sub_mchid"),
            accountType: given.option("account_type"),
            tarType: given.option("tar_type"),
            options: options
        )
        return .answer(answer)
    }

    private static func getSubMerchantFundFlowBill(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.bill.getSubMerchantFundFlowBill(
            subMchid: given.value("sub_mchid"),
            accountType: given.value("account_type"),
            algorithm: given.value("algorithm"),
            billDate: given.value("bill_date"),
            tarType: given.option("tar_type"),
            options: options
        )
        return .answer(answer)
    }

    private static func downloadFile(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let file = try await client.bill.downloadFile(
            token: given.value("token"),
            tartype: given.option("tartype"),
            options: options
        )
        return .file(file)
    }
}
