// Generated from api/biz_pay.yaml by `cargo xtask generate`; do not edit.

import Foundation

/// Payments by companies' employees (企业支付).
public struct BizPay: Sendable {
    let client: Client
}

extension Client {
    /// Payments by companies' employees (企业支付).
    public var bizPay: BizPay { BizPay(client: self) }
}

extension BizPay {
    /// Create the link by which an employee authorises (企业商户发起员工开通企业支付授权).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4014507153)
    ///
    /// - Parameters:
    ///   - userId: 企业员工ID. The company's own number of the employee.
    ///   - subMchid: 出资子商户号. The sub-merchant whose money it is.
    ///   - applicationType: 发起授权应用类型. Where the employee is: `H5` a page, `MINIPROGRAM` a mini program.
    ///   - spMchid: 服务商商户号. The partner's own merchant number. The client's `mchid` where left out.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func createUserAuthorizationUrl(
        userId: String,
        subMchid: String,
        applicationType: ApplicationType,
        spMchid: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> CreateUserAuthorizationUrlResponse {
        var call = Call("biz_pay.create_user_authorization_url", options)
        call.set("user_id", userId)
        call.set("sub_mchid", subMchid)
        call.set("application_type", applicationType)
        call.set("sp_mchid", spMchid)
        return try await client.answer(to: call)
    }

    /// Query whether an employee has authorised (企业商户查询企业员工开通授权状态).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4014507163)
    ///
    /// - Parameters:
    ///   - userId: 企业员工ID. The company's own number of the employee.
    ///   - subMchid: 出资子商户号. The sub-merchant whose money it is.
    ///   - spMchid: 服务商商户号. The partner's own merchant number. The client's `mchid` where left out.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getUserAuthorizationState(
        userId: String,
        subMchid: String,
        spMchid: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> GetUserAuthorizationStateResponse {
        var call = Call("biz_pay.get_user_authorization_state", options)
        call.set("user_id", userId)
        call.set("sub_mchid", subMchid)
        call.set("sp_mchid", spMchid)
        return try await client.answer(to: call)
    }

    /// End the authorization of an employee (企业商户发起解除员工企业支付授权).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4014507156)
    ///
    /// - Parameters:
    ///   - employeeId: 微信授权关系ID. WeChat Pay's number of the authorization of the employee.
    ///   - subMchid: 出资子商户号. The sub-merchant whose money it is.
    ///   - spMchid: 服务商商户号. The partner's own merchant number. The client's `mchid` where left out.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func revokeEmployeeAuthorization(
        employeeId: String,
        subMchid: String,
        spMchid: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> RevokeEmployeeAuthorizationResponse {
        var call = Call("biz_pay.revoke_employee_authorization", options)
        call.set("employee_id", employeeId)
        call.set("sub_mchid", subMchid)
        call.set("sp_mchid", spMchid)
        return try await client.answer(to: call)
    }

    /// Create a range of merchants (创建可用商户范围).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4017205621)
    ///
    /// - Parameters:
    ///   - identifierType: 商户标识类型. What merchants are known by: `ORGANIZATION_CODE` their unified social credit code, `TRANSACTION_ID` a payment.
    ///   - spMchid: 服务商商户号. The partner's own merchant number. The client's `mchid` where left out.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func createMerchantRange(
        identifierType: IdentifierType,
        spMchid: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> CreateMerchantRangeResponse {
        var call = Call("biz_pay.create_merchant_range", options)
        call.set("identifier_type", identifierType)
        call.set("sp_mchid", spMchid)
        return try await client.answer(to: call)
    }

    /// List the ranges of merchants that cards can be used at (查询可用商户范围列表).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4017205627)
    ///
    /// - Parameters:
    ///   - spMchid: 服务商商户号. The partner's own merchant number. The client's `mchid` where left out.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func listMerchantRanges(
        spMchid: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> ListMerchantRangesResponse {
        var call = Call("biz_pay.list_merchant_ranges", options)
        call.set("sp_mchid", spMchid)
        return try await client.answer(to: call)
    }

    /// Add a merchant to a range (添加商户标识).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4017205631)
    ///
    /// - Parameters:
    ///   - rangeId: 可用商户范围id. WeChat Pay's number of the range of merchants.
    ///   - merchantIdentifier: 商户标识值. What the range knows the merchant by, of the kind `identifier_type`.
    ///   - spMchid: 服务商商户号. The partner's own merchant number. The client's `mchid` where left out.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func addMerchantIdentifier(
        rangeId: String,
        merchantIdentifier: String,
        spMchid: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> AddMerchantIdentifierResponse {
        var call = Call("biz_pay.add_merchant_identifier", options)
        call.set("range_id", rangeId)
        call.set("merchant_identifier", merchantIdentifier)
        call.set("sp_mchid", spMchid)
        return try await client.answer(to: call)
    }

    /// List the merchants of a range (查询商户标识列表).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4017205633)
    ///
    /// - Parameters:
    ///   - rangeId: 可用商户范围id. WeChat Pay's number of the range of merchants.
    ///   - offset: 分页开始位置. Items to skip, from 0.
    ///   - limit: 分页大小. Items per page.
    ///   - spMchid: 服务商商户号. The partner's own merchant number. The client's `mchid` where left out.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func listMerchantIdentifiers(
        rangeId: String,
        offset: Int,
        limit: Int,
        spMchid: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> ListMerchantIdentifiersResponse {
        var call = Call("biz_pay.list_merchant_identifiers", options)
        call.set("range_id", rangeId)
        call.set("offset", offset)
        call.set("limit", limit)
        call.set("sp_mchid", spMchid)
        return try await client.answer(to: call)
    }

    /// Every item of every page of `listMerchantIdentifiers`, page after page.
    public func listMerchantIdentifiersPager(
        rangeId: String,
        limit: Int,
        offset: Int = 0,
        spMchid: String? = nil,
        options: CallOptions = CallOptions()
    ) -> Pager<String> {
        var call = Call("biz_pay.list_merchant_identifiers", options)
        call.set("range_id", rangeId)
        call.set("offset", offset)
        call.set("limit", limit)
        call.set("sp_mchid", spMchid)
        return Pager(client, call, "offset", .offset) { (page: ListMerchantIdentifiersResponse) in
            Page(items: page.data, total: page.totalCount, next: nil)
        }
    }

    /// Take a merchant out of a range (删除商户标识).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4017205637)
    ///
    /// - Parameters:
    ///   - rangeId: 可用商户范围id. WeChat Pay's number of the range of merchants.
    ///   - merchantIdentifier: 商户标识值. What the range knows the merchant by, of the kind `identifier_type`.
    ///   - spMchid: 服务商商户号. The partner's own merchant number. The client's `mchid` where left out.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func deleteMerchantIdentifier(
        rangeId: String,
        merchantIdentifier: String,
        spMchid: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> DeleteMerchantIdentifierResponse {
        var call = Call("biz_pay.delete_merchant_identifier", options)
        call.set("range_id", rangeId)
        call.set("merchant_identifier", merchantIdentifier)
        call.set("sp_mchid", spMchid)
        return try await client.answer(to: call)
    }

    /// Match stores with their legal entities (发起门店主体匹配).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4014507136)
    ///
    /// - Parameters:
    ///   - outBatchId: 商户主体匹配批次单号. The partner's own number of the batch.
    ///   - spMchid: 服务商商户号. The partner's own merchant number. The client's `mchid` where left out.
    ///   - matchDetails: 主体匹配明细列表.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func createStoreEntityMatch(
        outBatchId: String,
        spMchid: String? = nil,
        matchDetails: [StoreEntity]? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> CreateStoreEntityMatchResponse {
        var call = Call("biz_pay.create_store_entity_match", options)
        call.set("out_batch_id", outBatchId)
        call.set("sp_mchid", spMchid)
        call.set("match_details", matchDetails)
        return try await client.answer(to: call)
    }

    /// Query a matching of stores (查询门店主体匹配结果).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4014507133)
    ///
    /// - Parameters:
    ///   - batchId: 微信支付主体匹配批次单号. WeChat Pay's number of the batch.
    ///   - spMchid: 服务商商户号. The partner's own merchant number. The client's `mchid` where left out.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getStoreEntityMatch(
        batchId: String,
        spMchid: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> GetStoreEntityMatchResponse {
        var call = Call("biz_pay.get_store_entity_match", options)
        call.set("batch_id", batchId)
        call.set("sp_mchid", spMchid)
        return try await client.answer(to: call)
    }

    /// Give a card with a quota to an employee (企业商户为员工下发企业支付额度卡).
    ///
    /// The employee must have authorised. When the outcome is not known, repeat it with the same `out_card_no` and the same contents.
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4014507148)
    ///
    /// - Parameters:
    ///   - employeeId: 微信授权关系ID. WeChat Pay's number of the authorization of the employee.
    ///   - subMchid: 出资子商户号. The sub-merchant whose money it is.
    ///   - cardTemplateId: 企业支付卡模板ID.
    ///   - outCardNo: 商户卡号. The partner's own number of the card.
    ///   - amount: 卡片总金额. In fen: what the card is good for.
    ///   - cardName: 卡片名称.
    ///   - effectiveEndTime: 卡片有效期. After this the card cannot be used. RFC 3339.
    ///   - spMchid: 服务商商户号. The partner's own merchant number. The client's `mchid` where left out.
    ///   - availMchRangeId: 可用商户范围ID. The range of merchants that the card can be used at.
    ///   - cardRemark: 卡片备注.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func createQuotaCard(
        employeeId: String,
        subMchid: String,
        cardTemplateId: String,
        outCardNo: String,
        amount: Int,
        cardName: String,
        effectiveEndTime: String,
        spMchid: String? = nil,
        availMchRangeId: String? = nil,
        cardRemark: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> CreateQuotaCardResponse {
        var call = Call("biz_pay.create_quota_card", options)
        call.set("employee_id", employeeId)
        call.set("sub_mchid", subMchid)
        call.set("card_template_id", cardTemplateId)
        call.set("out_card_no", outCardNo)
        call.set("amount", amount)
        call.set("card_name", cardName)
        call.set("effective_end_time", effectiveEndTime)
        call.set("sp_mchid", spMchid)
        call.set("avail_mch_range_id", availMchRangeId)
        call.set("card_remark", cardRemark)
        return try await client.answer(to: call)
    }

    /// Query a card by `out_card_no` (使用商户卡号查询企业支付额度卡).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015001625)
    ///
    /// - Parameters:
    ///   - employeeId: 微信授权关系ID. WeChat Pay's number of the authorization of the employee.
    ///   - outCardNo: 企业支付额度卡商户卡号. The partner's own number of the card.
    ///   - subMchid: 出资子商户号. The sub-merchant whose money it is.
    ///   - spMchid: 服务商商户号. The partner's own merchant number. The client's `mchid` where left out.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getQuotaCardByOutCardNo(
        employeeId: String,
        outCardNo: String,
        subMchid: String,
        spMchid: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> QuotaCard {
        var call = Call("biz_pay.get_quota_card_by_out_card_no", options)
        call.set("employee_id", employeeId)
        call.set("out_card_no", outCardNo)
        call.set("sub_mchid", subMchid)
        call.set("sp_mchid", spMchid)
        return try await client.answer(to: call)
    }

    /// Query a card by `card_no` (企业商户查询企业支付额度卡).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4014507119)
    ///
    /// - Parameters:
    ///   - employeeId: 微信授权关系ID. WeChat Pay's number of the authorization of the employee.
    ///   - cardNo: 企业支付额度卡卡号. WeChat Pay's number of the card.
    ///   - subMchid: 出资子商户号. The sub-merchant whose money it is.
    ///   - spMchid: 服务商商户号. The partner's own merchant number. The client's `mchid` where left out.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getQuotaCardByCardNo(
        employeeId: String,
        cardNo: String,
        subMchid: String,
        spMchid: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> QuotaCard {
        var call = Call("biz_pay.get_quota_card_by_card_no", options)
        call.set("employee_id", employeeId)
        call.set("card_no", cardNo)
        call.set("sub_mchid", subMchid)
        call.set("sp_mchid", spMchid)
        return try await client.answer(to: call)
    }

    /// Get the link to pay with a card (企业商户获取指定额度卡支付链接).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4014507160)
    ///
    /// - Parameters:
    ///   - employeeId: 微信授权关系ID. WeChat Pay's number of the authorization of the employee.
    ///   - cardNo: 企业支付额度卡卡号. WeChat Pay's number of the card.
    ///   - subMchid: 出资子商户号. The sub-merchant whose money it is.
    ///   - applicationType: 拉起付款码页面的企业应用类型. Where the employee is: `H5` a page, `MINIPROGRAM` a mini program.
    ///   - spMchid: 服务商商户号. The partner's own merchant number. The client's `mchid` where left out.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getQuotaCardPaymentUrl(
        employeeId: String,
        cardNo: String,
        subMchid: String,
        applicationType: ApplicationType,
        spMchid: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> GetQuotaCardPaymentUrlResponse {
        var call = Call("biz_pay.get_quota_card_payment_url", options)
        call.set("employee_id", employeeId)
        call.set("card_no", cardNo)
        call.set("sub_mchid", subMchid)
        call.set("application_type", applicationType)
        call.set("sp_mchid", spMchid)
        return try await client.answer(to: call)
    }

    /// Make a card void (企业商户作废员工企业支付额度卡).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4014507127)
    ///
    /// - Parameters:
    ///   - employeeId: 微信授权关系ID. WeChat Pay's number of the authorization of the employee.
    ///   - cardNo: 企业支付额度卡卡号. WeChat Pay's number of the card.
    ///   - subMchid: 出资子商户号. The sub-merchant whose money it is.
    ///   - reason: 作废原因.
    ///   - spMchid: 服务商商户号. The partner's own merchant number. The client's `mchid` where left out.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func cancelQuotaCard(
        employeeId: String,
        cardNo: String,
        subMchid: String,
        reason: String,
        spMchid: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> CancelQuotaCardResponse {
        var call = Call("biz_pay.cancel_quota_card", options)
        call.set("employee_id", employeeId)
        call.set("card_no", cardNo)
        call.set("sub_mchid", subMchid)
        call.set("reason", reason)
        call.set("sp_mchid", spMchid)
        return try await client.answer(to: call)
    }

    /// Apply for the bill of a company's payments (申请企业商户企业支付业务账单).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4014507142)
    ///
    /// - Parameters:
    ///   - subMchid: 出资子商户号. The sub-merchant whose money it is.
    ///   - type: 账单类型. `QYZFALL`: all payments.
    ///   - date: 账单日期.
    ///   - spMchid: 服务商商户号. The partner's own merchant number. The client's `mchid` where left out.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func getTradeBill(
        subMchid: String,
        type: TypeValue,
        date: String,
        spMchid: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> GetTradeBillResponse {
        var call = Call("biz_pay.get_trade_bill", options)
        call.set("sub_mchid", subMchid)
        call.set("type", type)
        call.set("date", date)
        call.set("sp_mchid", spMchid)
        return try await client.answer(to: call)
    }

    /// Apply for the proof of a company's funding (申请企业商户企业支付出资凭证).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4014507157)
    ///
    /// - Parameters:
    ///   - subMchid: 出资子商户号. The sub-merchant whose money it is.
    ///   - outOperationId: 商户操作流水号. The partner's own number of the application.
    ///   - endDate: 结束日期.
    ///   - startDate: 起始日期.
    ///   - spMchid: 服务商商户号. The partner's own merchant number. The client's `mchid` where left out.
    ///   - entityName: 商户主体名称.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func createFundingProof(
        subMchid: String,
        outOperationId: String,
        endDate: String,
        startDate: String,
        spMchid: String? = nil,
        entityName: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> CreateFundingProofResponse {
        var call = Call("biz_pay.create_funding_proof", options)
        call.set("sub_mchid", subMchid)
        call.set("out_operation_id", outOperationId)
        call.set("end_date", endDate)
        call.set("start_date", startDate)
        call.set("sp_mchid", spMchid)
        call.set("entity_name", entityName)
        return try await client.answer(to: call)
    }
}

extension BizPay {
    /// `AddMerchantIdentifierResponse`.
    public struct AddMerchantIdentifierResponse: Model {
        /// 可用商户范围id. WeChat Pay's number of the range of merchants.
        public var rangeId: String

        enum CodingKeys: String, CodingKey {
            case rangeId = "range_id"
        }
    }
}

extension BizPay {
    /// `AuthorizedResource`.
    public struct AuthorizedResource: Model {
        /// 服务商商户号. The partner's own merchant number.
        public var spMchid: String
        /// 出资子商户号. The sub-merchant whose money it is.
        public var subMchid: String
        /// 微信授权关系ID. WeChat Pay's number of the authorization of the employee.
        public var employeeId: String
        /// 企业员工ID. The company's own number of the employee.
        public var userId: String
        /// 授权时间.
        public var authorizationTime: String

        enum CodingKeys: String, CodingKey {
            case spMchid = "sp_mchid"
            case subMchid = "sub_mchid"
            case employeeId = "employee_id"
            case userId = "user_id"
            case authorizationTime = "authorization_time"
        }
    }
}

extension BizPay {
    /// `CancelQuotaCardResponse`.
    public struct CancelQuotaCardResponse: Model {
        /// 服务商商户号. The partner's own merchant number.
        public var spMchid: String
        /// 出资子商户号. The sub-merchant whose money it is.
        public var subMchid: String
        /// 企业支付额度卡卡号. WeChat Pay's number of the card.
        public var cardNo: String
        /// 微信授权关系ID. WeChat Pay's number of the authorization of the employee.
        public var employeeId: String
        /// 卡片状态.
        public var cardState: CardState
        /// 卡片失效时间. RFC 3339.
        public var cardDisabledTime: String?

        enum CodingKeys: String, CodingKey {
            case spMchid = "sp_mchid"
            case subMchid = "sub_mchid"
            case cardNo = "card_no"
            case employeeId = "employee_id"
            case cardState = "card_state"
            case cardDisabledTime = "card_disabled_time"
        }
    }
}

extension BizPay {
    /// `CreateFundingProofResponse`.
    public struct CreateFundingProofResponse: Model {
        /// 服务商商户号. The partner's own merchant number.
        public var spMchid: String
        /// 出资子商户号. The sub-merchant whose money it is.
        public var subMchid: String
        /// 凭证申请创建时间. RFC 3339.
        public var createTime: String
        /// 微信支付操作流水号. WeChat Pay's number of the application.
        public var operationId: String
        /// 商户操作流水号. The partner's own number of the application.
        public var outOperationId: String
        /// 出资凭证申请单单号. WeChat Pay's number of the proof.
        public var proofId: String
        /// 凭证下载地址.
        public var downloadUrl: String
        /// 结束日期.
        public var endDate: String
        /// 商户主体名称.
        public var entityName: String
        /// 起始日期.
        public var startDate: String
        /// 凭证状态更新时间. When the state changed last. RFC 3339.
        public var updatedTime: String
        /// 创建时间. RFC 3339.
        public var createdTime: String?

        enum CodingKeys: String, CodingKey {
            case spMchid = "sp_mchid"
            case subMchid = "sub_mchid"
            case createTime = "create_time"
            case operationId = "operation_id"
            case outOperationId = "out_operation_id"
            case proofId = "proof_id"
            case downloadUrl = "download_url"
            case endDate = "end_date"
            case entityName = "entity_name"
            case startDate = "start_date"
            case updatedTime = "updated_time"
            case createdTime = "created_time"
        }
    }
}

extension BizPay {
    /// `CreateMerchantRangeResponse`.
    public struct CreateMerchantRangeResponse: Model {
        /// 可用商户范围id. WeChat Pay's number of the range of merchants.
        public var rangeId: String

        enum CodingKeys: String, CodingKey {
            case rangeId = "range_id"
        }
    }
}

extension BizPay {
    /// `CreateQuotaCardResponse`.
    public struct CreateQuotaCardResponse: Model {
        /// 服务商商户号. The partner's own merchant number.
        public var spMchid: String
        /// 出资子商户号. The sub-merchant whose money it is.
        public var subMchid: String
        /// 企业支付额度卡卡号. WeChat Pay's number of the card.
        public var cardNo: String
        /// 微信授权关系ID. WeChat Pay's number of the authorization of the employee.
        public var employeeId: String
        /// 商户卡号. The partner's own number of the card.
        public var outCardNo: String
        /// 卡片生效时间. RFC 3339.
        public var effectiveBeginTime: String
        /// 卡片有效期. After this the card cannot be used. RFC 3339.
        public var effectiveEndTime: String

        enum CodingKeys: String, CodingKey {
            case spMchid = "sp_mchid"
            case subMchid = "sub_mchid"
            case cardNo = "card_no"
            case employeeId = "employee_id"
            case outCardNo = "out_card_no"
            case effectiveBeginTime = "effective_begin_time"
            case effectiveEndTime = "effective_end_time"
        }
    }
}

extension BizPay {
    /// `CreateStoreEntityMatchResponse`.
    public struct CreateStoreEntityMatchResponse: Model {
        /// 服务商商户号. The partner's own merchant number.
        public var spMchid: String
        /// 微信支付主体匹配批次单号. WeChat Pay's number of the batch.
        public var batchId: String
        /// 商户主体匹配批次单号. The partner's own number of the batch.
        public var outBatchId: String
        /// 批次状态.
        public var state: State
        /// 批次创建时间. RFC 3339.
        public var time: String

        enum CodingKeys: String, CodingKey {
            case spMchid = "sp_mchid"
            case batchId = "batch_id"
            case outBatchId = "out_batch_id"
            case state
            case time
        }
    }
}

extension BizPay {
    /// `CreateUserAuthorizationUrlResponse`.
    public struct CreateUserAuthorizationUrlResponse: Model {
        /// 服务商商户号. The partner's own merchant number.
        public var spMchid: String
        /// 出资子商户号. The sub-merchant whose money it is.
        public var subMchid: String
        /// 企业员工ID. The company's own number of the employee.
        public var userId: String
        /// 发起授权应用类型. Where the employee is: `H5` a page, `MINIPROGRAM` a mini program.
        public var applicationType: ApplicationType
        /// 跳转链接. Where the employee authorises; set with `H5`.
        public var authorizationUrl: String?
        /// 链接失效时间. RFC 3339.
        public var expireTime: String?
        /// 小程序业务类型. For the mini program, to open the page.
        public var mpBusinessType: String?
        /// 小程序查询参数. For the mini program, to open the page.
        public var mpQuery: String?

        enum CodingKeys: String, CodingKey {
            case spMchid = "sp_mchid"
            case subMchid = "sub_mchid"
            case userId = "user_id"
            case applicationType = "application_type"
            case authorizationUrl = "authorization_url"
            case expireTime = "expire_time"
            case mpBusinessType = "mp_business_type"
            case mpQuery = "mp_query"
        }
    }
}

extension BizPay {
    /// `DeleteMerchantIdentifierResponse`.
    public struct DeleteMerchantIdentifierResponse: Model {
        /// 可用商户范围id. WeChat Pay's number of the range of merchants.
        public var rangeId: String

        enum CodingKeys: String, CodingKey {
            case rangeId = "range_id"
        }
    }
}

extension BizPay {
    /// `EmployeeAuthorization`.
    public struct EmployeeAuthorization: Model {
        /// 微信授权关系ID. WeChat Pay's number of the authorization of the employee.
        public var employeeId: String
        /// 解除授权时间. RFC 3339.
        public var authorizationRevokedTime: String
        /// 授权状态.
        public var authorizationState: AuthorizationState
        /// 授权时间. RFC 3339.
        public var authorizationTime: String

        enum CodingKeys: String, CodingKey {
            case employeeId = "employee_id"
            case authorizationRevokedTime = "authorization_revoked_time"
            case authorizationState = "authorization_state"
            case authorizationTime = "authorization_time"
        }
    }
}

extension BizPay {
    /// `GetQuotaCardPaymentUrlResponse`.
    public struct GetQuotaCardPaymentUrlResponse: Model {
        /// 服务商商户号. The partner's own merchant number.
        public var spMchid: String
        /// 出资子商户号. The sub-merchant whose money it is.
        public var subMchid: String
        /// 企业支付额度卡卡号. WeChat Pay's number of the card.
        public var cardNo: String
        /// 微信授权关系ID. WeChat Pay's number of the authorization of the employee.
        public var employeeId: String
        /// 链接失效时间. RFC 3339.
        public var expireTime: String
        /// 跳转链接.
        public var paymentUrl: String
        /// 拉起付款码页面的企业应用类型. Where the employee is: `H5` a page, `MINIPROGRAM` a mini program.
        public var applicationType: ApplicationType?
        /// 小程序业务类型. For the mini program, to open the page.
        public var mpBusinessType: String?
        /// 小程序查询参数. For the mini program, to open the page.
        public var mpQuery: String?

        enum CodingKeys: String, CodingKey {
            case spMchid = "sp_mchid"
            case subMchid = "sub_mchid"
            case cardNo = "card_no"
            case employeeId = "employee_id"
            case expireTime = "expire_time"
            case paymentUrl = "payment_url"
            case applicationType = "application_type"
            case mpBusinessType = "mp_business_type"
            case mpQuery = "mp_query"
        }
    }
}

extension BizPay {
    /// `GetStoreEntityMatchResponse`.
    public struct GetStoreEntityMatchResponse: Model {
        /// 服务商商户号. The partner's own merchant number.
        public var spMchid: String
        /// 微信支付主体匹配批次单号. WeChat Pay's number of the batch.
        public var batchId: String
        /// 商户主体匹配批次单号. The partner's own number of the batch.
        public var outBatchId: String
        /// 批次状态.
        public var state: State
        /// 主体匹配明细列表.
        public var matchResults: [StoreEntityMatchResult]?

        enum CodingKeys: String, CodingKey {
            case spMchid = "sp_mchid"
            case batchId = "batch_id"
            case outBatchId = "out_batch_id"
            case state
            case matchResults = "match_results"
        }
    }
}

extension BizPay {
    /// `GetTradeBillResponse`.
    public struct GetTradeBillResponse: Model {
        /// 服务商商户号. The partner's own merchant number.
        public var spMchid: String
        /// 出资子商户号. The sub-merchant whose money it is.
        public var subMchid: String
        /// 账单类型.
        public var type: TypeValue
        /// 账单日期.
        public var date: String
        /// 账单下载地址.
        public var downloadUrl: String
        /// 哈希类型.
        public var hashType: String?
        /// 哈希值. Of the file, after decompression.
        public var hashValue: String?

        enum CodingKeys: String, CodingKey {
            case spMchid = "sp_mchid"
            case subMchid = "sub_mchid"
            case type
            case date
            case downloadUrl = "download_url"
            case hashType = "hash_type"
            case hashValue = "hash_value"
        }
    }
}

extension BizPay {
    /// `GetUserAuthorizationStateResponse`.
    public struct GetUserAuthorizationStateResponse: Model {
        /// 服务商商户号. The partner's own merchant number.
        public var spMchid: String
        /// 出资子商户号. The sub-merchant whose money it is.
        public var subMchid: String
        /// 企业员工ID. The company's own number of the employee.
        public var userId: String
        /// 微信授权关系列表.
        public var employeeList: [EmployeeAuthorization]?

        enum CodingKeys: String, CodingKey {
            case spMchid = "sp_mchid"
            case subMchid = "sub_mchid"
            case userId = "user_id"
            case employeeList = "employee_list"
        }
    }
}

extension BizPay {
    /// `ListMerchantIdentifiersResponse`.
    public struct ListMerchantIdentifiersResponse: Model {
        /// 分页开始位置.
        public var offset: Int?
        /// 分页大小.
        public var limit: Int?
        /// 总数量. Of all pages.
        public var totalCount: Int?
        /// 商户标识列表.
        public var data: [String]
        /// 实际返回数量. Of this page.
        public var count: Int?

        enum CodingKeys: String, CodingKey {
            case offset
            case limit
            case totalCount = "total_count"
            case data
            case count
        }
    }
}

extension BizPay {
    /// `ListMerchantRangesResponse`.
    public struct ListMerchantRangesResponse: Model {
        /// 服务商商户号. The partner's own merchant number.
        public var spMchid: String
        /// 可用商户范围列表.
        public var rangeList: [MerchantRange]

        enum CodingKeys: String, CodingKey {
            case spMchid = "sp_mchid"
            case rangeList = "range_list"
        }
    }
}

extension BizPay {
    /// `MerchantRange`.
    public struct MerchantRange: Model {
        /// 可用商户范围id. WeChat Pay's number of the range of merchants.
        public var rangeId: String?
        /// 商户标识类型. What merchants are known by: `ORGANIZATION_CODE` their unified social credit code, `TRANSACTION_ID` a payment.
        public var identifierType: IdentifierType?

        enum CodingKeys: String, CodingKey {
            case rangeId = "range_id"
            case identifierType = "identifier_type"
        }
    }
}

extension BizPay {
    /// `PaymentRefundSuccessResource`.
    public struct PaymentRefundSuccessResource: Model {
        /// 服务商商户号. The partner's own merchant number.
        public var spMchid: String
        /// 出资子商户号. The sub-merchant whose money it is.
        public var subMchid: String
        /// 微信支付订单号. WeChat Pay's number of the payment.
        public var transactionId: String
        /// 商户订单号. The merchant's own number of the order.
        public var outTradeNo: String
        /// 微信支付退款单号. WeChat Pay's number of the refund.
        public var refundId: String
        /// 商户退款单号. The merchant's own number of the refund.
        public var outRefundNo: String
        /// 企业支付额度卡卡号. WeChat Pay's number of the card.
        public var cardNo: String
        /// 微信授权关系ID. WeChat Pay's number of the authorization of the employee.
        public var employeeId: String
        /// 金额. In fen.
        public var amount: Int?
        /// 支付完成时间.
        public var paySuccessTime: Int?
        /// 退款金额. In fen.
        public var refundAmount: Int?
        /// 退款创建时间.
        public var refundCreateTime: Int?
        /// 退款状态.
        public var refundState: RefundState
        /// 退款成功时间.
        public var refundSuccessTime: Int?
        /// 已退款金额. In fen.
        public var refundedAmount: Int?

        enum CodingKeys: String, CodingKey {
            case spMchid = "sp_mchid"
            case subMchid = "sub_mchid"
            case transactionId = "transaction_id"
            case outTradeNo = "out_trade_no"
            case refundId = "refund_id"
            case outRefundNo = "out_refund_no"
            case cardNo = "card_no"
            case employeeId = "employee_id"
            case amount
            case paySuccessTime = "pay_success_time"
            case refundAmount = "refund_amount"
            case refundCreateTime = "refund_create_time"
            case refundState = "refund_state"
            case refundSuccessTime = "refund_success_time"
            case refundedAmount = "refunded_amount"
        }
    }
}

extension BizPay {
    /// `PaymentSuccessResource`.
    public struct PaymentSuccessResource: Model {
        /// 服务商商户号. The partner's own merchant number.
        public var spMchid: String
        /// 出资子商户号. The sub-merchant whose money it is.
        public var subMchid: String
        /// 微信支付订单号. WeChat Pay's number of the payment.
        public var transactionId: String
        /// 商户订单号. The merchant's own number of the order.
        public var outTradeNo: String
        /// 企业支付额度卡卡号. WeChat Pay's number of the card.
        public var cardNo: String
        /// 微信授权关系ID. WeChat Pay's number of the authorization of the employee.
        public var employeeId: String
        /// 收单机构. Who acquired the payment.
        public var acquirer: String
        /// 金额. In fen.
        public var amount: Int?
        /// 商品名称.
        public var goodsName: String
        /// 支付完成时间.
        public var paySuccessTime: Int?
        /// 收款商户全称.
        public var receiveMchFullName: String
        /// 收款商户简称.
        public var receiveMchName: String
        /// 收款商户对应社会组织代码.
        public var receiveMchOrganizationCode: String
        /// 交易状态.
        public var transactionState: TransactionState
        /// 微信支付退款单号. WeChat Pay's number of the refund.
        public var refundId: String?
        /// 商户退款单号. The merchant's own number of the refund.
        public var outRefundNo: String?

        enum CodingKeys: String, CodingKey {
            case spMchid = "sp_mchid"
            case subMchid = "sub_mchid"
            case transactionId = "transaction_id"
            case outTradeNo = "out_trade_no"
            case cardNo = "card_no"
            case employeeId = "employee_id"
            case acquirer
            case amount
            case goodsName = "goods_name"
            case paySuccessTime = "pay_success_time"
            case receiveMchFullName = "receive_mch_full_name"
            case receiveMchName = "receive_mch_name"
            case receiveMchOrganizationCode = "receive_mch_organization_code"
            case transactionState = "transaction_state"
            case refundId = "refund_id"
            case outRefundNo = "out_refund_no"
        }
    }
}

extension BizPay {
    /// `QuotaCard`.
    public struct QuotaCard: Model {
        /// 服务商商户号. The partner's own merchant number.
        public var spMchid: String
        /// 出资子商户号. The sub-merchant whose money it is.
        public var subMchid: String
        /// 企业支付额度卡卡号. WeChat Pay's number of the card.
        public var cardNo: String
        /// 企业支付卡模板ID.
        public var cardTemplateId: String
        /// 微信授权关系ID. WeChat Pay's number of the authorization of the employee.
        public var employeeId: String
        /// 商户卡号. The partner's own number of the card.
        public var outCardNo: String
        /// 卡片总金额. In fen: what the card was good for in the beginning.
        public var amount: Int?
        /// 卡片名称.
        public var cardName: String
        /// Whether it can be used once (`SINGLE`) or more often (`MULTIPLE`).
        public var cardRule: CardRule
        /// 卡片状态.
        public var cardState: CardState
        /// 卡片生效时间. RFC 3339.
        public var effectiveBeginTime: String
        /// 卡片有效期. After this the card cannot be used. RFC 3339.
        public var effectiveEndTime: String
        /// Whether refunds go back onto the card.
        public var refundRule: RefundRule
        /// 卡片可用金额. In fen.
        public var remainAmount: Int?
        /// 卡片关联微信支付订单号. WeChat Pay's number of the payment.
        public var transactionId: String?
        /// 卡片失效时间. RFC 3339.
        public var cardDisabledTime: String?
        /// 卡片备注.
        public var cardRemark: String?
        /// 卡片使用时间. RFC 3339.
        public var cardUsageTime: String?
        /// 失效原因.
        public var reason: String?

        enum CodingKeys: String, CodingKey {
            case spMchid = "sp_mchid"
            case subMchid = "sub_mchid"
            case cardNo = "card_no"
            case cardTemplateId = "card_template_id"
            case employeeId = "employee_id"
            case outCardNo = "out_card_no"
            case amount
            case cardName = "card_name"
            case cardRule = "card_rule"
            case cardState = "card_state"
            case effectiveBeginTime = "effective_begin_time"
            case effectiveEndTime = "effective_end_time"
            case refundRule = "refund_rule"
            case remainAmount = "remain_amount"
            case transactionId = "transaction_id"
            case cardDisabledTime = "card_disabled_time"
            case cardRemark = "card_remark"
            case cardUsageTime = "card_usage_time"
            case reason
        }
    }
}

extension BizPay {
    /// `QuotaCardExpiredResource`.
    public struct QuotaCardExpiredResource: Model {
        /// 服务商商户号. The partner's own merchant number.
        public var spMchid: String
        /// 出资子商户号. The sub-merchant whose money it is.
        public var subMchid: String
        /// 企业支付额度卡卡号. WeChat Pay's number of the card.
        public var cardNo: String
        /// 微信授权关系ID. WeChat Pay's number of the authorization of the employee.
        public var employeeId: String
        /// 卡片失效时间.
        public var cardDisabledTime: String
        /// 卡片状态.
        public var cardState: CardState
        /// 失效原因.
        public var reason: String?

        enum CodingKeys: String, CodingKey {
            case spMchid = "sp_mchid"
            case subMchid = "sub_mchid"
            case cardNo = "card_no"
            case employeeId = "employee_id"
            case cardDisabledTime = "card_disabled_time"
            case cardState = "card_state"
            case reason
        }
    }
}

extension BizPay {
    /// `RevokeEmployeeAuthorizationResponse`.
    public struct RevokeEmployeeAuthorizationResponse: Model {
        /// 服务商商户号. The partner's own merchant number.
        public var spMchid: String
        /// 出资子商户号. The sub-merchant whose money it is.
        public var subMchid: String
        /// 商户企业员工ID. The company's own number of the employee.
        public var userId: String
        /// 员工企业支付失效时间. RFC 3339.
        public var authorizationRevokedTime: String
        /// 员工企业支付权限状态.
        public var authorizationState: AuthorizationState
        /// 作废原因.
        public var reason: String

        enum CodingKeys: String, CodingKey {
            case spMchid = "sp_mchid"
            case subMchid = "sub_mchid"
            case userId = "user_id"
            case authorizationRevokedTime = "authorization_revoked_time"
            case authorizationState = "authorization_state"
            case reason
        }
    }
}

extension BizPay {
    /// `RevokedResource`.
    public struct RevokedResource: Model {
        /// 服务商商户号. The partner's own merchant number.
        public var spMchid: String
        /// 出资子商户号. The sub-merchant whose money it is.
        public var subMchid: String
        /// 企业员工ID. The company's own number of the employee.
        public var userId: String
        /// 授权解除时间.
        public var authorizationRevokedTime: String
        /// 员工企业支付权限状态.
        public var authorizationState: AuthorizationState
        /// 授权解除原因.
        public var reason: Reason

        enum CodingKeys: String, CodingKey {
            case spMchid = "sp_mchid"
            case subMchid = "sub_mchid"
            case userId = "user_id"
            case authorizationRevokedTime = "authorization_revoked_time"
            case authorizationState = "authorization_state"
            case reason
        }
    }
}

extension BizPay {
    /// `StoreEntity`.
    public struct StoreEntity: Model {
        /// 门店统一社会信用代码.
        public var organizationCode: String
        /// `product_type`.
        public var productType: ProductType
        /// 门店名称.
        public var storeName: String

        enum CodingKeys: String, CodingKey {
            case organizationCode = "organization_code"
            case productType = "product_type"
            case storeName = "store_name"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            organizationCode: String,
            productType: ProductType,
            storeName: String
        ) {
            self.organizationCode = organizationCode
            self.productType = productType
            self.storeName = storeName
        }
    }
}

extension BizPay {
    /// `StoreEntityMatchResult`.
    public struct StoreEntityMatchResult: Model {
        /// 是否存在满足条件微信支付商户号. Whether the store has a merchant number that cards can be used at.
        public var hasValidMchid: Bool?
        /// 门店统一社会信用代码.
        public var organizationCode: String
        /// 门店名称.
        public var storeName: String

        enum CodingKeys: String, CodingKey {
            case hasValidMchid = "has_valid_mchid"
            case organizationCode = "organization_code"
            case storeName = "store_name"
        }
    }
}

extension BizPay {
    /// 拉起付款码页面的企业应用类型
    public struct ApplicationType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var h5: Self { "H5" }
        public static var miniprogram: Self { "MINIPROGRAM" }
    }
}

extension BizPay {
    /// 授权状态
    public struct AuthorizationState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var authorized: Self { "AUTHORIZED" }
        public static var revoked: Self { "REVOKED" }
    }
}

extension BizPay {
    /// `CardRule`.
    public struct CardRule: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var single: Self { "SINGLE" }
        public static var multiple: Self { "MULTIPLE" }
    }
}

extension BizPay {
    /// 卡片状态
    public struct CardState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var active: Self { "ACTIVE" }
        public static var disabled: Self { "DISABLED" }
    }
}

extension BizPay {
    /// 商户标识类型
    public struct IdentifierType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var organizationCode: Self { "ORGANIZATION_CODE" }
        public static var transactionId: Self { "TRANSACTION_ID" }
    }
}

extension BizPay {
    /// `ProductType`.
    public struct ProductType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var codePay: Self { "CODE_PAY" }
        public static var none: Self { "NONE" }
    }
}

extension BizPay {
    /// 授权解除原因
    public struct Reason: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var 企业发起: Self { "企业发起" }
        public static var 员工注销: Self { "员工注销" }
    }
}

extension BizPay {
    /// `RefundRule`.
    public struct RefundRule: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var `return`: Self { "RETURN" }
        public static var notReturn: Self { "NOT_RETURN" }
    }
}

extension BizPay {
    /// 退款状态
    public struct RefundState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var success: Self { "SUCCESS" }
    }
}

extension BizPay {
    /// 批次状态
    public struct State: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var accepted: Self { "ACCEPTED" }
        public static var inProgress: Self { "IN_PROGRESS" }
        public static var completed: Self { "COMPLETED" }
        public static var closed: Self { "CLOSED" }
    }
}

extension BizPay {
    /// 交易状态
    public struct TransactionState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var success: Self { "SUCCESS" }
        public static var refund: Self { "REFUND" }
        public static var notpay: Self { "NOTPAY" }
        public static var closed: Self { "CLOSED" }
        public static var revoked: Self { "REVOKED" }
        public static var userpaying: Self { "USERPAYING" }
        public static var payerror: Self { "PAYERROR" }
    }
}

extension BizPay {
    /// 账单类型
    public struct TypeValue: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var qyzfall: Self { "QYZFALL" }
    }
}
