// Generated from api/ecommerce_fund.yaml by `cargo xtask generate`; do not edit.

import Foundation

/// Ecommerce: balances, withdrawals, bills (余额提现账单).
public struct EcommerceFund: Sendable {
    let client: Client
}

extension Client {
    /// Ecommerce: balances, withdrawals, bills (余额提现账单).
    public var ecommerceFund: EcommerceFund { EcommerceFund(client: self) }
}

extension EcommerceFund {
    /// Get the platform's balance (查询平台账户实时余额).
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012476700)
    ///
    /// - Parameters:
    ///   - accountType: 账户类型. `BASIC`: the balance of sales; `OPERATION`: the account for running costs; `FEES`: the account for fees.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 500 SYSTEM_ERROR.
    public func getBalance(
        accountType: GetBalanceAccountType,
        options: CallOptions = CallOptions()
    ) async throws -> Balance {
        var call = Call("ecommerce_fund.get_balance", options)
        call.set("account_type", accountType)
        return try await client.answer(to: call)
    }

    /// Get the platform's balance at the end of a day (查询平台账户日终余额).
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012476702)
    ///
    /// - Parameters:
    ///   - accountType: 账户类型. `BASIC`: the balance of sales; `OPERATION`: the account for running costs; `FEES`: the account for fees.
    ///   - date: 日期. The day, `2026-01-31`. At most 10 characters, YYYY-MM-DD.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 500 SYSTEM_ERROR.
    public func getDayEndBalance(
        accountType: GetDayEndBalanceAccountType,
        date: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> Balance {
        var call = Call("ecommerce_fund.get_day_end_balance", options)
        call.set("account_type", accountType)
        call.set("date", date)
        return try await client.answer(to: call)
    }

    /// Get the balance of a sub-merchant (查询二级商户账户实时余额).
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012476690)
    ///
    /// - Parameters:
    ///   - subMchid: 二级商户号. The sub-merchant that the partner acts for. At most 32 characters.
    ///   - accountType: 二级商户账户类型. `BASIC`: the balance of sales; `OPERATION`: the account for running costs; `FEES`: the account for fees; `DEPOSIT`: the deposit.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 500 SYSTEM_ERROR.
    public func getSubMerchantBalance(
        subMchid: String,
        accountType: GetSubMerchantBalanceAccountType? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> GetSubMerchantBalanceResponse {
        var call = Call("ecommerce_fund.get_sub_merchant_balance", options)
        call.set("sub_mchid", subMchid)
        call.set("account_type", accountType)
        return try await client.answer(to: call)
    }

    /// Get the balance of a sub-merchant at the end of a day (查询二级商户账户日终余额).
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012476693)
    ///
    /// - Parameters:
    ///   - subMchid: 二级商户号. The sub-merchant that the partner acts for. At most 32 characters.
    ///   - date: 日期. The day, `2026-01-31`. At most 10 characters, YYYY-MM-DD.
    ///   - accountType: 账户类型. `BASIC`: the balance of sales; `DEPOSIT`: the deposit.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 500 SYSTEM_ERROR.
    public func getSubMerchantDayEndBalance(
        subMchid: String,
        date: String,
        accountType: GetSubMerchantDayEndBalanceAccountType? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> GetSubMerchantDayEndBalanceResponse {
        var call = Call("ecommerce_fund.get_sub_merchant_day_end_balance", options)
        call.set("sub_mchid", subMchid)
        call.set("date", date)
        call.set("account_type", accountType)
        return try await client.answer(to: call)
    }

    /// Withdraw the platform's balance to its bank account (平台预约提现).
    ///
    /// The answer means that the withdrawal was taken, not that it was paid: query it. When the outcome is not known, repeat it with the same `out_request_no` and the same contents.
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012476670)
    ///
    /// - Parameters:
    ///   - outRequestNo: 商户预约提现单号. The merchant's own number of the withdrawal. At most 32 characters.
    ///   - accountType: 出款账户类型. `BASIC`: the balance of sales; `OPERATION`: the account for running costs; `FEES`: the account for fees.
    ///   - amount: 提现金额. In fen.
    ///   - bankMemo: 银行附言. Appears on the statement of the receiving bank. At most 32 characters.
    ///   - notifyUrl: 提现结果通知地址. Where its notifications are posted: https, without a query string. At most 256 characters.
    ///   - remark: 提现备注. The platform's own note. At most 56 characters.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 ACCOUNT_ERROR, ACCOUNT_NOT_VERIFIED, CONTRACT_NOT_CONFIRMED, NOT_ENOUGH, NO_AUTH, REQUEST_BLOCKED; 404 ORDER_NOT_EXIST; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
    @discardableResult
    public func createWithdrawal(
        outRequestNo: String,
        accountType: CreateWithdrawalRequestAccountType,
        amount: Int,
        bankMemo: String? = nil,
        notifyUrl: String? = nil,
        remark: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> CreateWithdrawalResponse {
        var call = Call("ecommerce_fund.create_withdrawal", options)
        call.set("out_request_no", outRequestNo)
        call.set("account_type", accountType)
        call.set("amount", amount)
        call.set("bank_memo", bankMemo)
        call.set("notify_url", notifyUrl)
        call.set("remark", remark)
        return try await client.answer(to: call)
    }

    /// Query the platform's withdrawal by `out_request_no` (平台查询预约提现状态（根据商户预约提现单号查询）).
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012476672)
    ///
    /// - Parameters:
    ///   - outRequestNo: 商户预约提现单号. The merchant's own number of the withdrawal.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 ACCOUNT_ERROR, ACCOUNT_NOT_VERIFIED, CONTRACT_NOT_CONFIRMED, NOT_ENOUGH, NO_AUTH, REQUEST_BLOCKED; 404 ORDER_NOT_EXIST; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
    public func getWithdrawalByOutRequestNo(
        outRequestNo: String,
        options: CallOptions = CallOptions()
    ) async throws -> Withdrawal {
        var call = Call("ecommerce_fund.get_withdrawal_by_out_request_no", options)
        call.set("out_request_no", outRequestNo)
        return try await client.answer(to: call)
    }

    /// Query the platform's withdrawal by `withdraw_id` (平台查询预约提现状态（根据微信支付预约提现单号查询）).
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012476674)
    ///
    /// - Parameters:
    ///   - withdrawId: 微信支付预约提现单号. WeChat Pay's number of the withdrawal. At most 128 characters.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 ACCOUNT_ERROR, ACCOUNT_NOT_VERIFIED, CONTRACT_NOT_CONFIRMED, NOT_ENOUGH, NO_AUTH, REQUEST_BLOCKED; 404 ORDER_NOT_EXIST; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
    public func getWithdrawalByWithdrawId(
        withdrawId: String,
        options: CallOptions = CallOptions()
    ) async throws -> Withdrawal {
        var call = Call("ecommerce_fund.get_withdrawal_by_withdraw_id", options)
        call.set("withdraw_id", withdrawId)
        return try await client.answer(to: call)
    }

    /// Withdraw a sub-merchant's balance to its bank account (二级商户预约提现).
    ///
    /// The answer means that the withdrawal was taken, not that it was paid: query it. When the outcome is not known, repeat it with the same `out_request_no` and the same contents.
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012476652)
    ///
    /// - Parameters:
    ///   - subMchid: 二级商户号. The sub-merchant that the partner acts for. At most 32 characters.
    ///   - outRequestNo: 商户预约提现单号. The merchant's own number of the withdrawal. At most 32 characters.
    ///   - amount: 提现金额. In fen.
    ///   - accountType: 出款账户类型. `BASIC`: the balance of sales; `OPERATION`: the account for running costs; `FEES`: the account for fees. `BASIC` when left out.
    ///   - bankMemo: 银行附言. Appears on the statement of the receiving bank. At most 32 characters.
    ///   - notifyUrl: 提现结果通知地址. Where its notifications are posted: https, without a query string. At most 256 characters.
    ///   - remark: 提现备注. The platform's own note. At most 56 characters.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 ACCOUNT_ERROR, ACCOUNT_NOT_VERIFIED, CONTRACT_NOT_CONFIRMED, NOT_ENOUGH, NO_AUTH, REQUEST_BLOCKED; 404 ORDER_NOT_EXIST; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
    @discardableResult
    public func createSubMerchantWithdrawal(
        subMchid: String,
        outRequestNo: String,
        amount: Int,
        accountType: CreateSubMerchantWithdrawalRequestAccountType? = nil,
        bankMemo: String? = nil,
        notifyUrl: String? = nil,
        remark: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> CreateSubMerchantWithdrawalResponse {
        var call = Call("ecommerce_fund.create_sub_merchant_withdrawal", options)
        call.set("sub_mchid", subMchid)
        call.set("out_request_no", outRequestNo)
        call.set("amount", amount)
        call.set("account_type", accountType)
        call.set("bank_memo", bankMemo)
        call.set("notify_url", notifyUrl)
        call.set("remark", remark)
        return try await client.answer(to: call)
    }

    /// Query a sub-merchant's withdrawal by `out_request_no` (二级商户查询预约提现状态（根据商户预约提现单号查询）).
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012476656)
    ///
    /// - Parameters:
    ///   - outRequestNo: 商户预约提现单号. The merchant's own number of the withdrawal. At most 32 characters.
    ///   - subMchid: 二级商户号. The sub-merchant that the partner acts for.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 ACCOUNT_ERROR, ACCOUNT_NOT_VERIFIED, CONTRACT_NOT_CONFIRMED, NOT_ENOUGH, NO_AUTH, REQUEST_BLOCKED; 404 ORDER_NOT_EXIST; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
    public func getSubMerchantWithdrawalByOutRequestNo(
        outRequestNo: String,
        subMchid: String,
        options: CallOptions = CallOptions()
    ) async throws -> SubMerchantWithdrawal {
        var call = Call("ecommerce_fund.get_sub_merchant_withdrawal_by_out_request_no", options)
        call.set("out_request_no", outRequestNo)
        call.set("sub_mchid", subMchid)
        return try await client.answer(to: call)
    }

    /// Query a sub-merchant's withdrawal by `withdraw_id` (二级商户查询预约提现状态（根据微信支付预约提现单号查询）).
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012476665)
    ///
    /// - Parameters:
    ///   - withdrawId: 微信支付预约提现单号. WeChat Pay's number of the withdrawal. At most 128 characters.
    ///   - subMchid: 二级商户号. The sub-merchant that the partner acts for.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 ACCOUNT_ERROR, ACCOUNT_NOT_VERIFIED, CONTRACT_NOT_CONFIRMED, NOT_ENOUGH, NO_AUTH, REQUEST_BLOCKED; 404 ORDER_NOT_EXIST; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
    public func getSubMerchantWithdrawalByWithdrawId(
        withdrawId: String,
        subMchid: String,
        options: CallOptions = CallOptions()
    ) async throws -> SubMerchantWithdrawal {
        var call = Call("ecommerce_fund.get_sub_merchant_withdrawal_by_withdraw_id", options)
        call.set("withdraw_id", withdrawId)
        call.set("sub_mchid", subMchid)
        return try await client.answer(to: call)
    }

    /// Get where the file of failed withdrawals of a day is downloaded (按日下载提现异常文件).
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012476678)
    ///
    /// - Parameters:
    ///   - billType: 账单类型. `NO_SUCC`: withdrawals that were not paid.
    ///   - billDate: 账单日期. The day, `2026-01-31`. At most 10 characters, YYYY-MM-DD.
    ///   - tarType: 压缩格式. `GZIP`: the file is compressed.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, NO_STATEMENT_EXIST, PARAM_ERROR, STATEMENT_CREATING; 401 SIGN_ERROR; 403 NO_AUTH; 500 SYSTEM_ERROR.
    public func getWithdrawalBill(
        billType: BillType,
        billDate: String,
        tarType: TarType? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> GetWithdrawalBillResponse {
        var call = Call("ecommerce_fund.get_withdrawal_bill", options)
        call.set("bill_type", billType)
        call.set("bill_date", billDate)
        call.set("tar_type", tarType)
        return try await client.answer(to: call)
    }

    /// Apply to withdraw the balance of a merchant that was closed (提交已注销商户号可用余额提现申请单).
    ///
    /// It is reviewed first: query it.
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012488950)
    ///
    /// - Parameters:
    ///   - subMchid: 二级商户号. The sub-merchant that the partner acts for. At most 32 characters.
    ///   - outRequestNo: 商户提现申请单号. The merchant's own number of the withdrawal. At most 32 characters.
    ///   - amount: 提现金额. In fen.
    ///   - outAccountType: 二级商户号的出款子账户类型. Which account of the closed merchant is emptied.
    ///   - payeeInfo: 收款账号信息.
    ///   - payeeType: 收款对象类型.
    ///   - payeeMchid: 收款对象对应的商户号. The merchant that is paid, where `payee_type` is a merchant. At most 32 characters.
    ///   - additionalMaterials: 补充材料.
    ///   - proofMediaList: 付款申请证明材料.
    ///   - remark: 备注. The platform's own note. At most 1024 characters.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR, RESOURCE_ALREADY_EXISTS; 401 SIGN_ERROR; 403 NOTENOUGH, NO_AUTH; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
    @discardableResult
    public func submitCanceledMerchantWithdrawal(
        subMchid: String,
        outRequestNo: String,
        amount: Int,
        outAccountType: OutAccountType,
        payeeInfo: Payee,
        payeeType: PayeeType,
        payeeMchid: String? = nil,
        additionalMaterials: AdditionalMaterial? = nil,
        proofMediaList: ProofMedia? = nil,
        remark: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> SubmitCanceledMerchantWithdrawalResponse {
        var call = Call("ecommerce_fund.submit_canceled_merchant_withdrawal", options)
        call.set("sub_mchid", subMchid)
        call.set("out_request_no", outRequestNo)
        call.set("amount", amount)
        call.set("out_account_type", outAccountType)
        call.set("payee_info", payeeInfo)
        call.set("payee_type", payeeType)
        call.set("payee_mchid", payeeMchid)
        call.set("additional_materials", additionalMaterials)
        call.set("proof_media_list", proofMediaList)
        call.set("remark", remark)
        return try await client.answer(to: call)
    }

    /// Query the withdrawal of a closed merchant by `out_request_no` (商户提现申请单号查询提现申请单状态).
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012476164)
    ///
    /// - Parameters:
    ///   - outRequestNo: 商户提现申请单号. The merchant's own number of the withdrawal. At most 32 characters.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR, RESOURCE_ALREADY_EXISTS; 401 SIGN_ERROR; 403 NOTENOUGH, NO_AUTH; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
    public func getCanceledMerchantWithdrawalByOutRequestNo(
        outRequestNo: String,
        options: CallOptions = CallOptions()
    ) async throws -> CanceledMerchantWithdrawal {
        var call = Call("ecommerce_fund.get_canceled_merchant_withdrawal_by_out_request_no", options)
        call.set("out_request_no", outRequestNo)
        return try await client.answer(to: call)
    }

    /// Query the withdrawal of a closed merchant by `applyment_id` (微信支付提现申请单号查询提现申请单状态).
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012778400)
    ///
    /// - Parameters:
    ///   - applymentId: 微信支付提现申请单号. WeChat Pay's number of the application. At most 32 characters.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 NOT_FOUND; 500 SYSTEM_ERROR.
    public func getCanceledMerchantWithdrawalByApplymentId(
        applymentId: String,
        options: CallOptions = CallOptions()
    ) async throws -> CanceledMerchantWithdrawal {
        var call = Call("ecommerce_fund.get_canceled_merchant_withdrawal_by_applyment_id", options)
        call.set("applyment_id", applymentId)
        return try await client.answer(to: call)
    }

    /// List incoming bank transfers of the partner (服务商银行来账查询).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012718647)
    ///
    /// - Parameters:
    ///   - limit: 分页大小. Items per page.
    ///   - accountType: 账户类型.
    ///   - date: 日期. The day, `2026-01-31`.
    ///   - offset: 本次查询偏移量. Items to skip, from 0.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func listIncomeRecords(
        limit: Int,
        accountType: ListIncomeRecordsAccountType,
        date: String,
        offset: Int? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> ListIncomeRecordsResponse {
        var call = Call("ecommerce_fund.list_income_records", options)
        call.set("limit", limit)
        call.set("account_type", accountType)
        call.set("date", date)
        call.set("offset", offset)
        return try await client.answer(to: call)
    }

    /// Every item of every page of `listIncomeRecords`, page after page.
    public func listIncomeRecordsPager(
        limit: Int,
        accountType: ListIncomeRecordsAccountType,
        date: String,
        offset: Int? = nil,
        options: CallOptions = CallOptions()
    ) -> Pager<IncomeRecord> {
        var call = Call("ecommerce_fund.list_income_records", options)
        call.set("limit", limit)
        call.set("account_type", accountType)
        call.set("date", date)
        call.set("offset", offset)
        return Pager(client, call, "offset", .offset) { (page: ListIncomeRecordsResponse) in
            Page(items: page.data ?? [], total: page.totalCount, next: nil)
        }
    }

    /// List incoming bank transfers of a sub-merchant (特约商户银行来账查询).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012712728)
    ///
    /// - Parameters:
    ///   - subMchid: 特约商户号. The sub-merchant that the partner acts for.
    ///   - limit: 分页大小. Items per page.
    ///   - accountType: 账户类型.
    ///   - date: 日期. The day, `2026-01-31`.
    ///   - offset: 本次查询偏移量. Items to skip, from 0.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func listSubMerchantIncomeRecords(
        subMchid: String,
        limit: Int,
        accountType: ListSubMerchantIncomeRecordsAccountType,
        date: String,
        offset: Int? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> ListSubMerchantIncomeRecordsResponse {
        var call = Call("ecommerce_fund.list_sub_merchant_income_records", options)
        call.set("sub_mchid", subMchid)
        call.set("limit", limit)
        call.set("account_type", accountType)
        call.set("date", date)
        call.set("offset", offset)
        return try await client.answer(to: call)
    }

    /// Every item of every page of `listSubMerchantIncomeRecords`, page after page.
    public func listSubMerchantIncomeRecordsPager(
        subMchid: String,
        limit: Int,
        accountType: ListSubMerchantIncomeRecordsAccountType,
        date: String,
        offset: Int? = nil,
        options: CallOptions = CallOptions()
    ) -> Pager<SubMerchantIncomeRecord> {
        var call = Call("ecommerce_fund.list_sub_merchant_income_records", options)
        call.set("sub_mchid", subMchid)
        call.set("limit", limit)
        call.set("account_type", accountType)
        call.set("date", date)
        call.set("offset", offset)
        return Pager(client, call, "offset", .offset) { (page: ListSubMerchantIncomeRecordsResponse) in
            Page(items: page.data ?? [], total: page.totalCount, next: nil)
        }
    }

    /// Get where the fund flow bill of all sub-merchants is downloaded (申请二级商户资金账单).
    ///
    /// The files are encrypted: each has its own `encrypt_key` and `nonce`.
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012760697)
    ///
    /// - Parameters:
    ///   - accountType: 资金账户类型.
    ///   - algorithm: 账单文件加密算法. What the files are encrypted with.
    ///   - billDate: 账单日期. The day, `2026-01-31`. At most 10 characters, YYYY-MM-DD.
    ///   - tarType: 压缩类型. `GZIP`: the files are compressed.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, NO_STATEMENT_EXIST, PARAM_ERROR, STATEMENT_CREATING; 401 SIGN_ERROR; 403 NO_AUTH; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
    public func getAllSubMerchantsFundFlowBill(
        accountType: GetAllSubMerchantsFundFlowBillAccountType,
        algorithm: Algorithm,
        billDate: String,
        tarType: TarType? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> GetAllSubMerchantsFundFlowBillResponse {
        var call = Call("ecommerce_fund.get_all_sub_merchants_fund_flow_bill", options)
        call.set("account_type", accountType)
        call.set("algorithm", algorithm)
        call.set("bill_date", billDate)
        call.set("tar_type", tarType)
        return try await client.answer(to: call)
    }
}

extension EcommerceFund {
    /// `AdditionalMaterial`.
    public struct AdditionalMaterial: Model {
        /// 补充材料照片.
        public var additionalMedia: [String]?

        enum CodingKeys: String, CodingKey {
            case additionalMedia = "additional_media"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            additionalMedia: [String]? = nil
        ) {
            self.additionalMedia = additionalMedia
        }
    }
}

extension EcommerceFund {
    /// `Balance`.
    public struct Balance: Model {
        /// 可用余额. In fen: what can be used.
        public var availableAmount: Int?
        /// 不可用余额. In fen: what cannot be used yet.
        public var pendingAmount: Int?

        enum CodingKeys: String, CodingKey {
            case availableAmount = "available_amount"
            case pendingAmount = "pending_amount"
        }
    }
}

extension EcommerceFund {
    /// `BankAccount`.
    public struct BankAccount: Model {
        /// 开户银行. At most 128 characters.
        public var accountBank: String
        /// 开户名称. At most 2048 characters, encrypted on the wire.
        public var accountName: Sensitive
        /// 银行账号. At most 2048 characters, encrypted on the wire.
        public var accountNumber: Sensitive
        /// 开户银行联行号. At most 128 characters.
        public var bankBranchId: String?
        /// 开户银行全称. At most 128 characters.
        public var bankName: String?

        enum CodingKeys: String, CodingKey {
            case accountBank = "account_bank"
            case accountName = "account_name"
            case accountNumber = "account_number"
            case bankBranchId = "bank_branch_id"
            case bankName = "bank_name"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            accountBank: String,
            accountName: Sensitive,
            accountNumber: Sensitive,
            bankBranchId: String? = nil,
            bankName: String? = nil
        ) {
            self.accountBank = accountBank
            self.accountName = accountName
            self.accountNumber = accountNumber
            self.bankBranchId = bankBranchId
            self.bankName = bankName
        }
    }
}

extension EcommerceFund {
    /// `CanceledMerchantWithdrawal`.
    public struct CanceledMerchantWithdrawal: Model {
        /// 提现申请单信息.
        public var withdrawlApply: WithdrawalApplication

        enum CodingKeys: String, CodingKey {
            case withdrawlApply = "withdrawl_apply"
        }
    }
}

extension EcommerceFund {
    /// `CreateSubMerchantWithdrawalResponse`.
    public struct CreateSubMerchantWithdrawalResponse: Model {
        /// 二级商户号. At most 32 characters.
        public var subMchid: String
        /// 商户预约提现单号. The merchant's own number of the withdrawal. At most 32 characters.
        public var outRequestNo: String
        /// 微信支付预约提现单号. WeChat Pay's number of the withdrawal. At most 128 characters.
        public var withdrawId: String
        /// 出款账户类型. Known from the community.
        public var accountType: CreateSubMerchantWithdrawalResponseAccountType?

        enum CodingKeys: String, CodingKey {
            case subMchid = "sub_mchid"
            case outRequestNo = "out_request_no"
            case withdrawId = "withdraw_id"
            case accountType = "account_type"
        }
    }
}

extension EcommerceFund {
    /// `CreateWithdrawalResponse`.
    public struct CreateWithdrawalResponse: Model {
        /// 商户预约提现单号. The merchant's own number of the withdrawal. At most 32 characters.
        public var outRequestNo: String
        /// 微信支付预约提现单号. WeChat Pay's number of the withdrawal. At most 128 characters.
        public var withdrawId: String

        enum CodingKeys: String, CodingKey {
            case outRequestNo = "out_request_no"
            case withdrawId = "withdraw_id"
        }
    }
}

extension EcommerceFund {
    /// `EncryptedBill`.
    public struct EncryptedBill: Model {
        /// 账单文件序号. The number of the file, from 1.
        public var billSequence: Int?
        /// 下载地址. Valid for five minutes. At most 2048 characters.
        public var downloadUrl: String
        /// 加密密钥. The key that the file is encrypted with. At most 512 characters, encrypted on the wire.
        public var encryptKey: Sensitive
        /// 哈希类型.
        public var hashType: HashType
        /// 哈希值. Of the file, after decompression. At most 1024 characters.
        public var hashValue: String
        /// 随机字符串. The nonce that the file is encrypted with. At most 16 characters.
        public var nonce: String

        enum CodingKeys: String, CodingKey {
            case billSequence = "bill_sequence"
            case downloadUrl = "download_url"
            case encryptKey = "encrypt_key"
            case hashType = "hash_type"
            case hashValue = "hash_value"
            case nonce
        }
    }
}

extension EcommerceFund {
    /// `GetAllSubMerchantsFundFlowBillResponse`.
    public struct GetAllSubMerchantsFundFlowBillResponse: Model {
        /// 下载信息总数. The number of files.
        public var downloadBillCount: Int?
        /// 下载信息明细.
        public var downloadBillList: [EncryptedBill]?

        enum CodingKeys: String, CodingKey {
            case downloadBillCount = "download_bill_count"
            case downloadBillList = "download_bill_list"
        }
    }
}

extension EcommerceFund {
    /// `GetSubMerchantBalanceResponse`.
    public struct GetSubMerchantBalanceResponse: Model {
        /// 二级商户号. At most 32 characters.
        public var subMchid: String
        /// 可用余额. In fen: what can be used.
        public var availableAmount: Int?
        /// 二级商户账户类型.
        public var accountType: GetSubMerchantBalanceResponseAccountType?
        /// 不可用余额. In fen: what cannot be used yet.
        public var pendingAmount: Int?

        enum CodingKeys: String, CodingKey {
            case subMchid = "sub_mchid"
            case availableAmount = "available_amount"
            case accountType = "account_type"
            case pendingAmount = "pending_amount"
        }
    }
}

extension EcommerceFund {
    /// `GetSubMerchantDayEndBalanceResponse`.
    public struct GetSubMerchantDayEndBalanceResponse: Model {
        /// 二级商户号. At most 32 characters.
        public var subMchid: String
        /// 可用余额. In fen: what can be used.
        public var availableAmount: Int?
        /// 账户类型.
        public var accountType: GetSubMerchantDayEndBalanceResponseAccountType?
        /// 不可用余额. In fen: what cannot be used yet.
        public var pendingAmount: Int?

        enum CodingKeys: String, CodingKey {
            case subMchid = "sub_mchid"
            case availableAmount = "available_amount"
            case accountType = "account_type"
            case pendingAmount = "pending_amount"
        }
    }
}

extension EcommerceFund {
    /// `GetWithdrawalBillResponse`.
    public struct GetWithdrawalBillResponse: Model {
        /// 下载地址. Valid for five minutes.
        public var downloadUrl: String
        /// 哈希类型.
        public var hashType: HashType
        /// 哈希值. Of the file, after decompression.
        public var hashValue: String

        enum CodingKeys: String, CodingKey {
            case downloadUrl = "download_url"
            case hashType = "hash_type"
            case hashValue = "hash_value"
        }
    }
}

extension EcommerceFund {
    /// `Identity`.
    public struct Identity: Model {
        /// 证件号码. At most 2048 characters, encrypted on the wire.
        public var identificationNo: Sensitive?
        /// 证件类型.
        public var idDocType: IdDocType?
        /// 证件姓名. At most 2048 characters, encrypted on the wire.
        public var identificationName: Sensitive?

        enum CodingKeys: String, CodingKey {
            case identificationNo = "identification_no"
            case idDocType = "id_doc_type"
            case identificationName = "identification_name"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            identificationNo: Sensitive? = nil,
            idDocType: IdDocType? = nil,
            identificationName: Sensitive? = nil
        ) {
            self.identificationNo = identificationNo
            self.idDocType = idDocType
            self.identificationName = identificationName
        }
    }
}

extension EcommerceFund {
    /// `IncomeRecord`.
    public struct IncomeRecord: Model {
        /// 商户号.
        public var mchid: String
        /// 银行来账微信单号. WeChat Pay's number of the incoming transfer.
        public var incomeRecordId: String
        /// 账户类型.
        public var accountType: IncomeRecordAccountType
        /// 银行来账金额. In fen.
        public var amount: Int?
        /// 付款方银行户名. The payer's name at the bank.
        public var bankAccountName: String
        /// 付款方银行卡号. The payer's account.
        public var bankAccountNumber: String
        /// 付款方银行名称.
        public var bankName: String
        /// 银行来账类型. `OFFLINERECHARGE`: a recharge by bank transfer; `ENTERPRISEDIRECTREVENUE`: a payment of a company.
        public var incomeRecordType: IncomeRecordType
        /// 银行备注. The payer's words to the bank.
        public var rechargeRemark: String
        /// 银行来账完成时间. RFC 3339.
        public var successTime: String

        enum CodingKeys: String, CodingKey {
            case mchid
            case incomeRecordId = "income_record_id"
            case accountType = "account_type"
            case amount
            case bankAccountName = "bank_account_name"
            case bankAccountNumber = "bank_account_number"
            case bankName = "bank_name"
            case incomeRecordType = "income_record_type"
            case rechargeRemark = "recharge_remark"
            case successTime = "success_time"
        }
    }
}

extension EcommerceFund {
    /// `Links`.
    public struct Links: Model {
        /// 下一页链接.
        public var next: String
        /// 上一页链接.
        public var prev: String
        /// 当前链接.
        public var self_: String

        enum CodingKeys: String, CodingKey {
            case next
            case prev
            case self_ = "self"
        }
    }
}

extension EcommerceFund {
    /// `ListIncomeRecordsResponse`.
    public struct ListIncomeRecordsResponse: Model {
        /// 本次查询偏移量.
        public var offset: Int?
        /// 本次查询条数.
        public var limit: Int?
        /// 查询数据总条数. Of all pages.
        public var totalCount: Int?
        /// 分页链接.
        public var links: Links
        /// 银行来账记录列表.
        public var data: [IncomeRecord]?

        enum CodingKeys: String, CodingKey {
            case offset
            case limit
            case totalCount = "total_count"
            case links
            case data
        }
    }
}

extension EcommerceFund {
    /// `ListSubMerchantIncomeRecordsResponse`.
    public struct ListSubMerchantIncomeRecordsResponse: Model {
        /// 本次查询偏移量.
        public var offset: Int?
        /// 本次查询条数.
        public var limit: Int?
        /// 查询数据总条数. Of all pages.
        public var totalCount: Int?
        /// 分页链接.
        public var links: Links
        /// 银行来账记录列表.
        public var data: [SubMerchantIncomeRecord]?

        enum CodingKeys: String, CodingKey {
            case offset
            case limit
            case totalCount = "total_count"
            case links
            case data
        }
    }
}

extension EcommerceFund {
    /// `Payee`.
    public struct Payee: Model {
        /// 账户类型.
        public var accountType: PayeeAccountType
        /// 银行账户.
        public var bankAccountInfo: BankAccount
        /// 收款人账号对应的证件信息.
        public var identityInfo: Identity?

        enum CodingKeys: String, CodingKey {
            case accountType = "account_type"
            case bankAccountInfo = "bank_account_info"
            case identityInfo = "identity_info"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            accountType: PayeeAccountType,
            bankAccountInfo: BankAccount,
            identityInfo: Identity? = nil
        ) {
            self.accountType = accountType
            self.bankAccountInfo = bankAccountInfo
            self.identityInfo = identityInfo
        }
    }
}

extension EcommerceFund {
    /// `PayeeProof`.
    public struct PayeeProof: Model {
        /// 证明材料照片. At most 1024 characters.
        public var proofMedia: String
        /// 申请证明材料类型.
        public var proofMediaType: ProofMediaType

        enum CodingKeys: String, CodingKey {
            case proofMedia = "proof_media"
            case proofMediaType = "proof_media_type"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            proofMedia: String,
            proofMediaType: ProofMediaType
        ) {
            self.proofMedia = proofMedia
            self.proofMediaType = proofMediaType
        }
    }
}

extension EcommerceFund {
    /// `ProofMedia`.
    public struct ProofMedia: Model {
        /// 申请证明材料.
        public var proofPayeeMedia: [PayeeProof]?

        enum CodingKeys: String, CodingKey {
            case proofPayeeMedia = "proof_payee_media"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            proofPayeeMedia: [PayeeProof]? = nil
        ) {
            self.proofPayeeMedia = proofPayeeMedia
        }
    }
}

extension EcommerceFund {
    /// `SubMerchantIncomeRecord`.
    public struct SubMerchantIncomeRecord: Model {
        /// 特约商户号.
        public var subMchid: String
        /// 银行来账微信单号. WeChat Pay's number of the incoming transfer.
        public var incomeRecordId: String
        /// 账户类型.
        public var accountType: SubMerchantIncomeRecordAccountType
        /// 银行来账金额. In fen.
        public var amount: Int?
        /// 付款方银行户名. The payer's name at the bank.
        public var bankAccountName: String
        /// 付款方银行卡号. The payer's account.
        public var bankAccountNumber: String
        /// 付款方银行名称.
        public var bankName: String
        /// 银行来账类型. `OFFLINERECHARGE`: a recharge by bank transfer; `ENTERPRISEDIRECTREVENUE`: a payment of a company.
        public var incomeRecordType: IncomeRecordType
        /// 银行备注. The payer's words to the bank.
        public var rechargeRemark: String
        /// 银行来账完成时间. RFC 3339.
        public var successTime: String

        enum CodingKeys: String, CodingKey {
            case subMchid = "sub_mchid"
            case incomeRecordId = "income_record_id"
            case accountType = "account_type"
            case amount
            case bankAccountName = "bank_account_name"
            case bankAccountNumber = "bank_account_number"
            case bankName = "bank_name"
            case incomeRecordType = "income_record_type"
            case rechargeRemark = "recharge_remark"
            case successTime = "success_time"
        }
    }
}

extension EcommerceFund {
    /// `SubMerchantWithdrawal`.
    public struct SubMerchantWithdrawal: Model {
        /// 收付通平台商户号.
        public var spMchid: String
        /// 二级商户号.
        public var subMchid: String
        /// 商户预约提现单号. The merchant's own number of the withdrawal. At most 32 characters.
        public var outRequestNo: String
        /// 预约提现单状态. `CREATE_SUCCESS`: taken; `SUCCESS`: paid; `FAIL`: not paid, see `reason`; `REFUND`: sent back by the bank; `CLOSE`: closed; `INIT`: made, not yet taken.
        public var status: SubMerchantWithdrawalStatus
        /// 提交预约时间. RFC 3339.
        public var createTime: String
        /// 提现状态更新时间. RFC 3339.
        public var updateTime: String
        /// 微信支付预约提现单号. WeChat Pay's number of the withdrawal. At most 128 characters.
        public var withdrawId: String
        /// 入账银行. At most 10 characters.
        public var accountBank: String
        /// 入账银行账号后四位. The last four digits. At most 4 characters.
        public var accountNumber: String
        /// 出款账户类型.
        public var accountType: SubMerchantWithdrawalAccountType
        /// 提现金额. In fen.
        public var amount: Int?
        /// 银行附言. Appears on the statement of the receiving bank. At most 32 characters.
        public var bankMemo: String
        /// 失败原因. At most 255 characters.
        public var reason: String
        /// 提现备注. The platform's own note. At most 255 characters.
        public var remark: String
        /// 入账银行全称. At most 128 characters.
        public var bankName: String?

        enum CodingKeys: String, CodingKey {
            case spMchid = "sp_mchid"
            case subMchid = "sub_mchid"
            case outRequestNo = "out_request_no"
            case status
            case createTime = "create_time"
            case updateTime = "update_time"
            case withdrawId = "withdraw_id"
            case accountBank = "account_bank"
            case accountNumber = "account_number"
            case accountType = "account_type"
            case amount
            case bankMemo = "bank_memo"
            case reason
            case remark
            case bankName = "bank_name"
        }
    }
}

extension EcommerceFund {
    /// `SubmitCanceledMerchantWithdrawalResponse`.
    public struct SubmitCanceledMerchantWithdrawalResponse: Model {
        /// 商户提现申请单号. The merchant's own number of the withdrawal. At most 32 characters.
        public var outRequestNo: String?
        /// 微信支付提现申请单号. WeChat Pay's number of the application. At most 32 characters.
        public var applymentId: String?

        enum CodingKeys: String, CodingKey {
            case outRequestNo = "out_request_no"
            case applymentId = "applyment_id"
        }
    }
}

extension EcommerceFund {
    /// `Withdrawal`.
    public struct Withdrawal: Model {
        /// 商户预约提现单号. The merchant's own number of the withdrawal. At most 32 characters.
        public var outRequestNo: String
        /// 预约提现单状态. `CREATE_SUCCESS`: taken; `SUCCESS`: paid; `FAIL`: not paid, see `reason`; `REFUND`: sent back by the bank; `CLOSE`: closed; `INIT`: made, not yet taken.
        public var status: WithdrawalStatus
        /// 提交预约时间. RFC 3339.
        public var createTime: String
        /// 提现状态更新时间. RFC 3339.
        public var updateTime: String
        /// 微信支付预约提现单号. WeChat Pay's number of the withdrawal. At most 128 characters.
        public var withdrawId: String
        /// 入账银行. At most 10 characters.
        public var accountBank: String
        /// 入账银行账号后四位. The last four digits. At most 4 characters.
        public var accountNumber: String
        /// 出款账户类型.
        public var accountType: WithdrawalAccountType
        /// 提现金额. In fen.
        public var amount: Int?
        /// 银行附言. Appears on the statement of the receiving bank. At most 32 characters.
        public var bankMemo: String
        /// 失败原因. At most 255 characters.
        public var reason: String
        /// 提现备注. The platform's own note. At most 255 characters.
        public var remark: String
        /// 提现失败解决方案. What to do about the failure, in Chinese. At most 255 characters.
        public var solution: String
        /// 入账银行全称. At most 128 characters.
        public var bankName: String?

        enum CodingKeys: String, CodingKey {
            case outRequestNo = "out_request_no"
            case status
            case createTime = "create_time"
            case updateTime = "update_time"
            case withdrawId = "withdraw_id"
            case accountBank = "account_bank"
            case accountNumber = "account_number"
            case accountType = "account_type"
            case amount
            case bankMemo = "bank_memo"
            case reason
            case remark
            case solution
            case bankName = "bank_name"
        }
    }
}

extension EcommerceFund {
    /// `WithdrawalApplication`.
    public struct WithdrawalApplication: Model {
        /// 商户提现申请单号. The merchant's own number of the withdrawal. At most 32 characters.
        public var outRequestNo: String
        /// 微信支付提现申请单号. WeChat Pay's number of the application. At most 32 characters.
        public var applymentId: String
        /// 申请单状态. `SUBMITTED`: being reviewed; `PASSED`: being paid; `PAY_SUCCEED`: paid; `REJECTED`: refused; `PAY_FAILED`: not paid; `BANK_REFUNDED`: sent back by the bank.
        public var state: State
        /// 失败原因. Set when it failed. At most 1024 characters.
        public var failReason: String?
        /// 最后更新时间. At most 32 characters, RFC 3339.
        public var modifyTime: String?

        enum CodingKeys: String, CodingKey {
            case outRequestNo = "out_request_no"
            case applymentId = "applyment_id"
            case state
            case failReason = "fail_reason"
            case modifyTime = "modify_time"
        }
    }
}

extension EcommerceFund {
    /// `WithdrawalChangeResource`.
    public struct WithdrawalChangeResource: Model {
        /// 电商平台商户号.
        public var spMchid: String
        /// 二级商户号.
        public var subMchid: String
        /// 商户提现单号. The merchant's own number of the withdrawal.
        public var outRequestNo: String
        /// 提现单状态.
        public var status: WithdrawalChangeResourceStatus
        /// 发起提现时间.
        public var createTime: String
        /// 提现状态更新时间.
        public var updateTime: String
        /// 微信支付提现单号. WeChat Pay's number of the withdrawal.
        public var withdrawId: String
        /// 入账银行.
        public var accountBank: String
        /// 入账银行账号后四位. The last four digits.
        public var accountNumber: String
        /// 出款账户类型.
        public var accountType: WithdrawalChangeResourceAccountType
        /// 提现金额. In fen.
        public var totalAmount: Int?
        /// 银行备注. Appears on the statement of the receiving bank.
        public var bankMemo: String?
        /// 入账银行全称.
        public var bankName: String?
        /// 提现失败金额. In fen.
        public var failAmount: Int?
        /// 失败原因.
        public var reason: String?
        /// 提现退票金额. In fen: what the bank sent back.
        public var refundAmount: Int?
        /// 提现备注. The platform's own note.
        public var remark: String?
        /// 提现成功金额. In fen.
        public var successAmount: Int?

        enum CodingKeys: String, CodingKey {
            case spMchid = "sp_mchid"
            case subMchid = "sub_mchid"
            case outRequestNo = "out_request_no"
            case status
            case createTime = "create_time"
            case updateTime = "update_time"
            case withdrawId = "withdraw_id"
            case accountBank = "account_bank"
            case accountNumber = "account_number"
            case accountType = "account_type"
            case totalAmount = "total_amount"
            case bankMemo = "bank_memo"
            case bankName = "bank_name"
            case failAmount = "fail_amount"
            case reason
            case refundAmount = "refund_amount"
            case remark
            case successAmount = "success_amount"
        }
    }
}

extension EcommerceFund {
    /// 账单文件加密算法
    public struct Algorithm: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var aeadAes256Gcm: Self { "AEAD_AES_256_GCM" }
        public static var sm4Gcm: Self { "SM4_GCM" }
    }
}

extension EcommerceFund {
    /// 账单类型
    public struct BillType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var noSucc: Self { "NO_SUCC" }
    }
}

extension EcommerceFund {
    /// 出款账户类型
    public struct CreateSubMerchantWithdrawalRequestAccountType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var basic: Self { "BASIC" }
        public static var fees: Self { "FEES" }
        public static var operation: Self { "OPERATION" }
    }
}

extension EcommerceFund {
    /// 出款账户类型
    public struct CreateSubMerchantWithdrawalResponseAccountType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var basic: Self { "BASIC" }
        public static var operation: Self { "OPERATION" }
        public static var fees: Self { "FEES" }
    }
}

extension EcommerceFund {
    /// 出款账户类型
    public struct CreateWithdrawalRequestAccountType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var basic: Self { "BASIC" }
        public static var fees: Self { "FEES" }
        public static var operation: Self { "OPERATION" }
    }
}

extension EcommerceFund {
    /// 资金账户类型
    public struct GetAllSubMerchantsFundFlowBillAccountType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var all: Self { "ALL" }
    }
}

extension EcommerceFund {
    /// 账户类型
    public struct GetBalanceAccountType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var basic: Self { "BASIC" }
        public static var operation: Self { "OPERATION" }
        public static var fees: Self { "FEES" }
    }
}

extension EcommerceFund {
    /// 账户类型
    public struct GetDayEndBalanceAccountType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var basic: Self { "BASIC" }
        public static var operation: Self { "OPERATION" }
        public static var fees: Self { "FEES" }
    }
}

extension EcommerceFund {
    /// 二级商户账户类型
    public struct GetSubMerchantBalanceAccountType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var basic: Self { "BASIC" }
        public static var fees: Self { "FEES" }
        public static var operation: Self { "OPERATION" }
        public static var deposit: Self { "DEPOSIT" }
    }
}

extension EcommerceFund {
    /// 二级商户账户类型
    public struct GetSubMerchantBalanceResponseAccountType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var basic: Self { "BASIC" }
        public static var fees: Self { "FEES" }
        public static var operation: Self { "OPERATION" }
        public static var deposit: Self { "DEPOSIT" }
    }
}

extension EcommerceFund {
    /// 账户类型
    public struct GetSubMerchantDayEndBalanceAccountType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var basic: Self { "BASIC" }
        public static var deposit: Self { "DEPOSIT" }
    }
}

extension EcommerceFund {
    /// 账户类型
    public struct GetSubMerchantDayEndBalanceResponseAccountType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var basic: Self { "BASIC" }
        public static var deposit: Self { "DEPOSIT" }
    }
}

extension EcommerceFund {
    /// 哈希类型
    public struct HashType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var sha1: Self { "SHA1" }
    }
}

extension EcommerceFund {
    /// 证件类型
    public struct IdDocType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var identificationTypeIdcard: Self { "IDENTIFICATION_TYPE_IDCARD" }
        public static var identificationTypeOverseaPassport: Self { "IDENTIFICATION_TYPE_OVERSEA_PASSPORT" }
        public static var identificationTypeHongkongPassport: Self { "IDENTIFICATION_TYPE_HONGKONG_PASSPORT" }
        public static var identificationTypeMacaoPassport: Self { "IDENTIFICATION_TYPE_MACAO_PASSPORT" }
        public static var identificationTypeTaiwanPassport: Self { "IDENTIFICATION_TYPE_TAIWAN_PASSPORT" }
        public static var identificationTypeForeignResident: Self { "IDENTIFICATION_TYPE_FOREIGN_RESIDENT" }
        public static var identificationTypeHongkongMacaoResident: Self {
            "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT"
        }
        public static var identificationTypeTaiwanResident: Self { "IDENTIFICATION_TYPE_TAIWAN_RESIDENT" }
    }
}

extension EcommerceFund {
    /// 账户类型
    public struct IncomeRecordAccountType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var basic: Self { "BASIC" }
        public static var operation: Self { "OPERATION" }
        public static var fees: Self { "FEES" }
    }
}

extension EcommerceFund {
    /// 银行来账类型
    public struct IncomeRecordType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var offlinerecharge: Self { "OFFLINERECHARGE" }
        public static var enterprisedirectrevenue: Self { "ENTERPRISEDIRECTREVENUE" }
    }
}

extension EcommerceFund {
    /// 账户类型
    public struct ListIncomeRecordsAccountType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var basic: Self { "BASIC" }
        public static var operation: Self { "OPERATION" }
        public static var fees: Self { "FEES" }
    }
}

extension EcommerceFund {
    /// 账户类型
    public struct ListSubMerchantIncomeRecordsAccountType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var basic: Self { "BASIC" }
        public static var operation: Self { "OPERATION" }
        public static var fees: Self { "FEES" }
    }
}

extension EcommerceFund {
    /// 二级商户号的出款子账户类型
    public struct OutAccountType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var basicAccount: Self { "BASIC_ACCOUNT" }
        public static var operateAccount: Self { "OPERATE_ACCOUNT" }
        public static var marginAccount: Self { "MARGIN_ACCOUNT" }
    }
}

extension EcommerceFund {
    /// 账户类型
    public struct PayeeAccountType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var accountTypeCorporate: Self { "ACCOUNT_TYPE_CORPORATE" }
        public static var accountTypePersonal: Self { "ACCOUNT_TYPE_PERSONAL" }
    }
}

extension EcommerceFund {
    /// 收款对象类型
    public struct PayeeType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var contributionMerchant: Self { "CONTRIBUTION_MERCHANT" }
        public static var serviceProviderMerchant: Self { "SERVICE_PROVIDER_MERCHANT" }
        public static var otherMerchant: Self { "OTHER_MERCHANT" }
        public static var individual: Self { "INDIVIDUAL" }
    }
}

extension EcommerceFund {
    /// 申请证明材料类型
    public struct ProofMediaType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var wechatPayWithdrawalApplicationType1: Self { "WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_1" }
        public static var wechatPayWithdrawalApplicationType2: Self { "WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_2" }
        public static var wechatPayWithdrawalApplicationType3: Self { "WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_3" }
        public static var wechatPayWithdrawalApplicationType4: Self { "WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_4" }
        public static var wechatPayWithdrawalApplicationType5: Self { "WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_5" }
        public static var missingOfficialSealLetter: Self { "MISSING_OFFICIAL_SEAL_LETTER" }
        public static var certificateOfAccountCancellation: Self { "CERTIFICATE_OF_ACCOUNT_CANCELLATION" }
        public static var industrialAndCommercialCancellationCertificate: Self {
            "INDUSTRIAL_AND_COMMERCIAL_CANCELLATION_CERTIFICATE"
        }
        public static var basicTransactionInformation: Self { "BASIC_TRANSACTION_INFORMATION" }
        public static var legalIdCard: Self { "LEGAL_ID_CARD" }
        public static var idCard: Self { "ID_CARD" }
        public static var businessLicensePhoto: Self { "BUSINESS_LICENSE_PHOTO" }
        public static var payeeIdCard: Self { "PAYEE_ID_CARD" }
        public static var wechatPayWithdrawalApplicationType6: Self { "WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_6" }
        public static var wechatPayWithdrawalApplicationType7: Self { "WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_7" }
        public static var wechatPayWithdrawalApplicationType8: Self { "WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_8" }
    }
}

extension EcommerceFund {
    /// 申请单状态
    public struct State: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var submitted: Self { "SUBMITTED" }
        public static var passed: Self { "PASSED" }
        public static var paySucceed: Self { "PAY_SUCCEED" }
        public static var rejected: Self { "REJECTED" }
        public static var payFailed: Self { "PAY_FAILED" }
        public static var bankRefunded: Self { "BANK_REFUNDED" }
    }
}

extension EcommerceFund {
    /// 账户类型
    public struct SubMerchantIncomeRecordAccountType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var basic: Self { "BASIC" }
        public static var operation: Self { "OPERATION" }
        public static var fees: Self { "FEES" }
    }
}

extension EcommerceFund {
    /// 出款账户类型
    public struct SubMerchantWithdrawalAccountType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var basic: Self { "BASIC" }
        public static var fees: Self { "FEES" }
        public static var operation: Self { "OPERATION" }
    }
}

extension EcommerceFund {
    /// 预约提现单状态
    public struct SubMerchantWithdrawalStatus: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var createSuccess: Self { "CREATE_SUCCESS" }
        public static var success: Self { "SUCCESS" }
        public static var fail: Self { "FAIL" }
        public static var refund: Self { "REFUND" }
        public static var close: Self { "CLOSE" }
        public static var init_: Self { "INIT" }
    }
}

extension EcommerceFund {
    /// 压缩格式
    public struct TarType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var gzip: Self { "GZIP" }
    }
}

extension EcommerceFund {
    /// 出款账户类型
    public struct WithdrawalAccountType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var basic: Self { "BASIC" }
        public static var fees: Self { "FEES" }
        public static var operation: Self { "OPERATION" }
    }
}

extension EcommerceFund {
    /// 出款账户类型
    public struct WithdrawalChangeResourceAccountType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var basic: Self { "BASIC" }
        public static var operation: Self { "OPERATION" }
        public static var fees: Self { "FEES" }
    }
}

extension EcommerceFund {
    /// 提现单状态
    public struct WithdrawalChangeResourceStatus: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var created: Self { "CREATED" }
        public static var processing: Self { "PROCESSING" }
        public static var finished: Self { "FINISHED" }
        public static var abnormal: Self { "ABNORMAL" }
    }
}

extension EcommerceFund {
    /// 预约提现单状态
    public struct WithdrawalStatus: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var createSuccess: Self { "CREATE_SUCCESS" }
        public static var success: Self { "SUCCESS" }
        public static var fail: Self { "FAIL" }
        public static var refund: Self { "REFUND" }
        public static var close: Self { "CLOSE" }
        public static var init_: Self { "INIT" }
    }
}
