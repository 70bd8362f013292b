// Generated from api/insurance_papay.yaml by `cargo xtask generate`; do not edit.

import Foundation

/// Automatic payments of insurance premiums (保险委托代扣).
public struct InsurancePapay: Sendable {
    let client: Client
}

extension Client {
    /// Automatic payments of insurance premiums (保险委托代扣).
    public var insurancePapay: InsurancePapay { InsurancePapay(client: self) }
}

extension InsurancePapay {
    /// Begin the signing of an agreement inside WeChat (保险商户JSAPI预签约).
    ///
    /// Nothing is signed yet: the user does that. The result comes as `INSURANCE_ENTRUST.SIGN`, or from `get_contract`.
    ///
    /// For merchants only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012528600)
    ///
    /// - Parameters:
    ///   - appid: 应用ID. An app, official account or mini program that is bound to the merchant.
    ///   - planId: 委托代扣模板ID. The template of the agreement, made in the merchant platform.
    ///   - contractNotifyUrl: 签约结果通知地址. Where the result of signing is posted: https, without a query string.
    ///   - insuredDisplayName: 被保人的展示名称. The name of the insured, as it is shown to the user.
    ///   - outContractCode: 商户签约协议号. The merchant's own number of the agreement.
    ///   - policyEndDate: 保险保单的结束日期.
    ///   - policyPeriods: 保单的扣费周期列表. The charges that the agreement allows, period by period.
    ///   - policyStartDate: 保险保单的开始日期.
    ///   - openid: 用户在直连商户应用下的用户标示. The user in `appid`.
    ///   - outTradeNo: 商户订单号. The merchant's own number of the first charge, which is made with the signing.
    ///   - description: 商品描述. Of the first charge; shown to the user.
    ///   - amount: 扣费金额信息. Of the first charge, which is made with the signing.
    ///   - attach: 附加数据. Comes back unchanged in queries and notifications.
    ///   - canAutoInsure: 是否自动续保.
    ///   - canAutoReinsure: 是否自动重新投保.
    ///   - combinedDeductPeriodCount: 合并扣费期数.
    ///   - goodsTag: 订单优惠标记. The mark that the rules of a promotion ask for.
    ///   - outUserCode: 商户侧用户标识. The merchant's own number of the user.
    ///   - realIdentity: 用户实名信息.
    ///   - transactionNotifyUrl: 支付结果通知地址. Where the result of the charge is posted: https, without a query string.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func preSignJsapi(
        appid: String,
        planId: Int,
        contractNotifyUrl: String,
        insuredDisplayName: String,
        outContractCode: String,
        policyEndDate: String,
        policyPeriods: [PreSignPolicyPeriod],
        policyStartDate: String,
        openid: String? = nil,
        outTradeNo: String? = nil,
        description: String? = nil,
        amount: Amount? = nil,
        attach: String? = nil,
        canAutoInsure: Bool? = nil,
        canAutoReinsure: Bool? = nil,
        combinedDeductPeriodCount: Int? = nil,
        goodsTag: String? = nil,
        outUserCode: String? = nil,
        realIdentity: RealIdentity? = nil,
        transactionNotifyUrl: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> PreSignResponse {
        var call = Call("insurance_papay.pre_sign_jsapi", options)
        call.set("appid", appid)
        call.set("plan_id", planId)
        call.set("contract_notify_url", contractNotifyUrl)
        call.set("insured_display_name", insuredDisplayName)
        call.set("out_contract_code", outContractCode)
        call.set("policy_end_date", policyEndDate)
        call.set("policy_periods", policyPeriods)
        call.set("policy_start_date", policyStartDate)
        call.set("openid", openid)
        call.set("out_trade_no", outTradeNo)
        call.set("description", description)
        call.set("amount", amount)
        call.set("attach", attach)
        call.set("can_auto_insure", canAutoInsure)
        call.set("can_auto_reinsure", canAutoReinsure)
        call.set("combined_deduct_period_count", combinedDeductPeriodCount)
        call.set("goods_tag", goodsTag)
        call.set("out_user_code", outUserCode)
        call.set("real_identity", realIdentity)
        call.set("transaction_notify_url", transactionNotifyUrl)
        return try await client.answer(to: call)
    }

    /// Begin the signing of an agreement in a mini program (保险商户小程序预签约).
    ///
    /// Nothing is signed yet: the user does that. The result comes as `INSURANCE_ENTRUST.SIGN`, or from `get_contract`.
    ///
    /// For merchants only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012528950)
    ///
    /// - Parameters:
    ///   - appid: 应用ID. An app, official account or mini program that is bound to the merchant.
    ///   - planId: 委托代扣模板ID. The template of the agreement, made in the merchant platform.
    ///   - contractNotifyUrl: 签约结果通知地址. Where the result of signing is posted: https, without a query string.
    ///   - insuredDisplayName: 被保人的展示名称. The name of the insured, as it is shown to the user.
    ///   - outContractCode: 商户签约协议号. The merchant's own number of the agreement.
    ///   - policyEndDate: 保险保单的结束日期.
    ///   - policyPeriods: 保单的扣费周期列表. The charges that the agreement allows, period by period.
    ///   - policyStartDate: 保险保单的开始日期.
    ///   - openid: 用户在直连商户应用下的用户标示. The user in `appid`.
    ///   - outTradeNo: 商户订单号. The merchant's own number of the first charge, which is made with the signing.
    ///   - description: 商品描述. Of the first charge; shown to the user.
    ///   - amount: 扣费金额信息. Of the first charge, which is made with the signing.
    ///   - attach: 附加数据. Comes back unchanged in queries and notifications.
    ///   - canAutoInsure: 是否自动续保.
    ///   - canAutoReinsure: 是否自动重新投保.
    ///   - combinedDeductPeriodCount: 合并扣费期数.
    ///   - goodsTag: 订单优惠标记. The mark that the rules of a promotion ask for.
    ///   - outUserCode: 商户侧用户标识. The merchant's own number of the user.
    ///   - realIdentity: 用户实名信息.
    ///   - transactionNotifyUrl: 支付结果通知地址. Where the result of the charge is posted: https, without a query string.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func preSignMiniProgram(
        appid: String,
        planId: Int,
        contractNotifyUrl: String,
        insuredDisplayName: String,
        outContractCode: String,
        policyEndDate: String,
        policyPeriods: [PreSignPolicyPeriod],
        policyStartDate: String,
        openid: String? = nil,
        outTradeNo: String? = nil,
        description: String? = nil,
        amount: Amount? = nil,
        attach: String? = nil,
        canAutoInsure: Bool? = nil,
        canAutoReinsure: Bool? = nil,
        combinedDeductPeriodCount: Int? = nil,
        goodsTag: String? = nil,
        outUserCode: String? = nil,
        realIdentity: RealIdentity? = nil,
        transactionNotifyUrl: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> PreSignMiniProgramResponse {
        var call = Call("insurance_papay.pre_sign_mini_program", options)
        call.set("appid", appid)
        call.set("plan_id", planId)
        call.set("contract_notify_url", contractNotifyUrl)
        call.set("insured_display_name", insuredDisplayName)
        call.set("out_contract_code", outContractCode)
        call.set("policy_end_date", policyEndDate)
        call.set("policy_periods", policyPeriods)
        call.set("policy_start_date", policyStartDate)
        call.set("openid", openid)
        call.set("out_trade_no", outTradeNo)
        call.set("description", description)
        call.set("amount", amount)
        call.set("attach", attach)
        call.set("can_auto_insure", canAutoInsure)
        call.set("can_auto_reinsure", canAutoReinsure)
        call.set("combined_deduct_period_count", combinedDeductPeriodCount)
        call.set("goods_tag", goodsTag)
        call.set("out_user_code", outUserCode)
        call.set("real_identity", realIdentity)
        call.set("transaction_notify_url", transactionNotifyUrl)
        return try await client.answer(to: call)
    }

    /// Begin the signing of an agreement in an app (保险商户App预签约).
    ///
    /// Nothing is signed yet: the user does that. The result comes as `INSURANCE_ENTRUST.SIGN`, or from `get_contract`.
    ///
    /// For merchants only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4013005766)
    ///
    /// - Parameters:
    ///   - appid: 应用ID. An app, official account or mini program that is bound to the merchant.
    ///   - planId: 委托代扣模板ID. The template of the agreement, made in the merchant platform.
    ///   - contractNotifyUrl: 签约结果通知地址. Where the result of signing is posted: https, without a query string.
    ///   - insuredDisplayName: 被保人的展示名称. The name of the insured, as it is shown to the user.
    ///   - outContractCode: 商户签约协议号. The merchant's own number of the agreement.
    ///   - policyEndDate: 保险保单的结束日期.
    ///   - policyPeriods: 保单的扣费周期列表. The charges that the agreement allows, period by period.
    ///   - policyStartDate: 保险保单的开始日期.
    ///   - openid: 用户在直连商户应用下的用户标示. The user in `appid`.
    ///   - outTradeNo: 商户订单号. The merchant's own number of the first charge, which is made with the signing.
    ///   - description: 商品描述. Of the first charge; shown to the user.
    ///   - amount: 扣费金额信息. Of the first charge, which is made with the signing.
    ///   - attach: 附加数据. Comes back unchanged in queries and notifications.
    ///   - canAutoInsure: 是否自动续保.
    ///   - canAutoReinsure: 是否自动重新投保.
    ///   - combinedDeductPeriodCount: 合并扣费期数.
    ///   - goodsTag: 订单优惠标记. The mark that the rules of a promotion ask for.
    ///   - outUserCode: 商户侧用户标识. The merchant's own number of the user.
    ///   - realIdentity: 用户实名信息.
    ///   - transactionNotifyUrl: 支付结果通知地址. Where the result of the charge is posted: https, without a query string.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func preSignApp(
        appid: String,
        planId: Int,
        contractNotifyUrl: String,
        insuredDisplayName: String,
        outContractCode: String,
        policyEndDate: String,
        policyPeriods: [PolicyPeriod],
        policyStartDate: String,
        openid: String? = nil,
        outTradeNo: String? = nil,
        description: String? = nil,
        amount: Amount? = nil,
        attach: String? = nil,
        canAutoInsure: Bool? = nil,
        canAutoReinsure: Bool? = nil,
        combinedDeductPeriodCount: Int? = nil,
        goodsTag: String? = nil,
        outUserCode: String? = nil,
        realIdentity: RealIdentity? = nil,
        transactionNotifyUrl: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> PreSignAppResponse {
        var call = Call("insurance_papay.pre_sign_app", options)
        call.set("appid", appid)
        call.set("plan_id", planId)
        call.set("contract_notify_url", contractNotifyUrl)
        call.set("insured_display_name", insuredDisplayName)
        call.set("out_contract_code", outContractCode)
        call.set("policy_end_date", policyEndDate)
        call.set("policy_periods", policyPeriods)
        call.set("policy_start_date", policyStartDate)
        call.set("openid", openid)
        call.set("out_trade_no", outTradeNo)
        call.set("description", description)
        call.set("amount", amount)
        call.set("attach", attach)
        call.set("can_auto_insure", canAutoInsure)
        call.set("can_auto_reinsure", canAutoReinsure)
        call.set("combined_deduct_period_count", combinedDeductPeriodCount)
        call.set("goods_tag", goodsTag)
        call.set("out_user_code", outUserCode)
        call.set("real_identity", realIdentity)
        call.set("transaction_notify_url", transactionNotifyUrl)
        return try await client.answer(to: call)
    }

    /// Begin the signing of an agreement in a mobile browser (保险商户H5预签约).
    ///
    /// Nothing is signed yet: the user does that. The result comes as `INSURANCE_ENTRUST.SIGN`, or from `get_contract`.
    ///
    /// For merchants only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012529050)
    ///
    /// - Parameters:
    ///   - appid: 应用ID. An app, official account or mini program that is bound to the merchant.
    ///   - planId: 委托代扣模板ID. The template of the agreement, made in the merchant platform.
    ///   - contractNotifyUrl: 签约结果通知地址. Where the result of signing is posted: https, without a query string.
    ///   - insuredDisplayName: 被保人的展示名称. The name of the insured, as it is shown to the user.
    ///   - outContractCode: 商户签约协议号. The merchant's own number of the agreement.
    ///   - policyEndDate: 保险保单的结束日期.
    ///   - policyPeriods: 保单的扣费周期列表. The charges that the agreement allows, period by period.
    ///   - policyStartDate: 保险保单的开始日期.
    ///   - openid: 用户在直连商户应用下的用户标示. The user in `appid`.
    ///   - outTradeNo: 商户订单号. The merchant's own number of the first charge, which is made with the signing.
    ///   - description: 商品描述. Of the first charge; shown to the user.
    ///   - amount: 扣费金额信息. Of the first charge, which is made with the signing.
    ///   - attach: 附加数据. Comes back unchanged in queries and notifications.
    ///   - canAutoInsure: 是否自动续保.
    ///   - canAutoReinsure: 是否自动重新投保.
    ///   - combinedDeductPeriodCount: 合并扣费期数.
    ///   - goodsTag: 订单优惠标记. The mark that the rules of a promotion ask for.
    ///   - jumpControl: 跳转控制信息.
    ///   - outUserCode: 商户侧用户标识. The merchant's own number of the user.
    ///   - realIdentity: 用户实名信息.
    ///   - transactionNotifyUrl: 支付结果通知地址. Where the result of the charge is posted: https, without a query string.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func preSignH5(
        appid: String,
        planId: Int,
        contractNotifyUrl: String,
        insuredDisplayName: String,
        outContractCode: String,
        policyEndDate: String,
        policyPeriods: [PreSignPolicyPeriod],
        policyStartDate: String,
        openid: String? = nil,
        outTradeNo: String? = nil,
        description: String? = nil,
        amount: Amount? = nil,
        attach: String? = nil,
        canAutoInsure: Bool? = nil,
        canAutoReinsure: Bool? = nil,
        combinedDeductPeriodCount: Int? = nil,
        goodsTag: String? = nil,
        jumpControl: JumpControl? = nil,
        outUserCode: String? = nil,
        realIdentity: RealIdentity? = nil,
        transactionNotifyUrl: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> PreSignResponse {
        var call = Call("insurance_papay.pre_sign_h5", options)
        call.set("appid", appid)
        call.set("plan_id", planId)
        call.set("contract_notify_url", contractNotifyUrl)
        call.set("insured_display_name", insuredDisplayName)
        call.set("out_contract_code", outContractCode)
        call.set("policy_end_date", policyEndDate)
        call.set("policy_periods", policyPeriods)
        call.set("policy_start_date", policyStartDate)
        call.set("openid", openid)
        call.set("out_trade_no", outTradeNo)
        call.set("description", description)
        call.set("amount", amount)
        call.set("attach", attach)
        call.set("can_auto_insure", canAutoInsure)
        call.set("can_auto_reinsure", canAutoReinsure)
        call.set("combined_deduct_period_count", combinedDeductPeriodCount)
        call.set("goods_tag", goodsTag)
        call.set("jump_control", jumpControl)
        call.set("out_user_code", outUserCode)
        call.set("real_identity", realIdentity)
        call.set("transaction_notify_url", transactionNotifyUrl)
        return try await client.answer(to: call)
    }

    /// Query an agreement (保险商户查询保险自动续费协议).
    ///
    /// For merchants only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012472641)
    ///
    /// - Parameters:
    ///   - planId: 委托代扣模板ID. The template of the agreement, made in the merchant platform.
    ///   - outContractCode: 商户签约协议号. The merchant's own number of the agreement.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getContract(
        planId: Int,
        outContractCode: String,
        options: CallOptions = CallOptions()
    ) async throws -> GetContractResponse {
        var call = Call("insurance_papay.get_contract", options)
        call.set("plan_id", planId)
        call.set("out_contract_code", outContractCode)
        return try await client.answer(to: call)
    }

    /// List the periods of an agreement (保险商户查询保险扣费周期列表).
    ///
    /// For merchants only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012489530)
    ///
    /// - Parameters:
    ///   - planId: 委托代扣模板ID. The template of the agreement, made in the merchant platform.
    ///   - outContractCode: 商户签约协议号. The merchant's own number of the agreement.
    ///   - offset: 分页开始位置. Items to skip, from 0.
    ///   - limit: 分页大小. Items per page.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func listPolicyPeriods(
        planId: Int,
        outContractCode: String,
        offset: Int? = nil,
        limit: Int? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> ListPolicyPeriodsResponse {
        var call = Call("insurance_papay.list_policy_periods", options)
        call.set("plan_id", planId)
        call.set("out_contract_code", outContractCode)
        call.set("offset", offset)
        call.set("limit", limit)
        return try await client.answer(to: call)
    }

    /// Every item of every page of `listPolicyPeriods`, page after page.
    public func listPolicyPeriodsPager(
        planId: Int,
        outContractCode: String,
        offset: Int? = nil,
        limit: Int? = nil,
        options: CallOptions = CallOptions()
    ) -> Pager<PolicyPeriodRecord> {
        var call = Call("insurance_papay.list_policy_periods", options)
        call.set("plan_id", planId)
        call.set("out_contract_code", outContractCode)
        call.set("offset", offset)
        call.set("limit", limit)
        return Pager(client, call, "offset", .offset) { (page: ListPolicyPeriodsResponse) in
            Page(items: page.data ?? [], total: page.totalCount, next: nil)
        }
    }

    /// Change the periods of an agreement (保险商户修改保险扣费周期列表).
    ///
    /// For merchants only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012987596)
    ///
    /// - Parameters:
    ///   - planId: 委托代扣模板ID. The template of the agreement, made in the merchant platform.
    ///   - contractId: 委托代扣协议ID. WeChat Pay's number of the agreement.
    ///   - appid: 应用ID. An app, official account or mini program that is bound to the merchant.
    ///   - policyPeriods: 续期的扣费周期列表.
    ///   - allowCancelScheduled: 是否允许取消预约. Whether a charge that is announced already may be called off for it.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func updatePolicyPeriods(
        planId: Int,
        contractId: String,
        appid: String,
        policyPeriods: [PolicyPeriod],
        allowCancelScheduled: Bool? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> UpdatePolicyPeriodsResponse {
        var call = Call("insurance_papay.update_policy_periods", options)
        call.set("plan_id", planId)
        call.set("contract_id", contractId)
        call.set("appid", appid)
        call.set("policy_periods", policyPeriods)
        call.set("allow_cancel_scheduled", allowCancelScheduled)
        return try await client.answer(to: call)
    }

    /// Announce a premium (保险商户预约保险自动续费).
    ///
    /// The charge itself is made with `create_transaction`, in the days that the answer names.
    ///
    /// For merchants only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012471270)
    ///
    /// - Parameters:
    ///   - contractId: 委托代扣协议ID. WeChat Pay's number of the agreement.
    ///   - policyPeriodId: 保单的扣费周期编号. The number of the period in the agreement.
    ///   - appid: 应用ID. An app, official account or mini program that is bound to the merchant.
    ///   - scheduledAmount: 预约扣费金额信息. What the user is told will be charged.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func createPolicyPeriodSchedule(
        contractId: String,
        policyPeriodId: Int,
        appid: String,
        scheduledAmount: Amount,
        options: CallOptions = CallOptions()
    ) async throws -> PolicyPeriodSchedule {
        var call = Call("insurance_papay.create_policy_period_schedule", options)
        call.set("contract_id", contractId)
        call.set("policy_period_id", policyPeriodId)
        call.set("appid", appid)
        call.set("scheduled_amount", scheduledAmount)
        return try await client.answer(to: call)
    }

    /// Query an announced premium (保险商户查询保险自动续费预约).
    ///
    /// For merchants only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012471229)
    ///
    /// - Parameters:
    ///   - contractId: 委托代扣协议ID. WeChat Pay's number of the agreement.
    ///   - policyPeriodId: 保单的扣费周期编号. The number of the period in the agreement.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getPolicyPeriodSchedule(
        contractId: String,
        policyPeriodId: Int,
        options: CallOptions = CallOptions()
    ) async throws -> PolicyPeriodSchedule {
        var call = Call("insurance_papay.get_policy_period_schedule", options)
        call.set("contract_id", contractId)
        call.set("policy_period_id", policyPeriodId)
        return try await client.answer(to: call)
    }

    /// Charge a premium under an agreement (保险商户受理保险自动续费扣款).
    ///
    /// The charge is only accepted: its result comes as a notification, or from a query of the order.
    ///
    /// For merchants only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012471158)
    ///
    /// - Parameters:
    ///   - appid: 应用ID. An app, official account or mini program that is bound to the merchant.
    ///   - outTradeNo: 商户订单号. The merchant's own number of the order.
    ///   - description: 商品描述. What is bought; shown to the user.
    ///   - contractId: 委托代扣协议ID. WeChat Pay's number of the agreement.
    ///   - policyPeriodId: 保单的扣费周期编号. The number of the period in the agreement.
    ///   - amount: 扣费金额信息.
    ///   - transactionNotifyUrl: 通知地址. Where the result of the charge is posted: https, without a query string.
    ///   - attach: 附加数据. Comes back unchanged in queries and notifications.
    ///   - goodsTag: 订单优惠标记. The mark that the rules of a promotion ask for.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func createTransaction(
        appid: String,
        outTradeNo: String,
        description: String,
        contractId: String,
        policyPeriodId: Int,
        amount: Amount,
        transactionNotifyUrl: String,
        attach: String? = nil,
        goodsTag: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> CreateTransactionResponse {
        var call = Call("insurance_papay.create_transaction", options)
        call.set("appid", appid)
        call.set("out_trade_no", outTradeNo)
        call.set("description", description)
        call.set("contract_id", contractId)
        call.set("policy_period_id", policyPeriodId)
        call.set("amount", amount)
        call.set("transaction_notify_url", transactionNotifyUrl)
        call.set("attach", attach)
        call.set("goods_tag", goodsTag)
        return try await client.answer(to: call)
    }

    /// Renew an agreement (保险商户受理续期自动续费协议).
    ///
    /// For merchants only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012489588)
    ///
    /// - Parameters:
    ///   - planId: 委托代扣模板ID. The template of the agreement, made in the merchant platform.
    ///   - contractId: 委托代扣协议ID. WeChat Pay's number of the agreement.
    ///   - appid: 应用ID. An app, official account or mini program that is bound to the merchant.
    ///   - policyPeriods: 续期的扣费周期列表.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func renewContract(
        planId: Int,
        contractId: String,
        appid: String,
        policyPeriods: [PolicyPeriod],
        options: CallOptions = CallOptions()
    ) async throws {
        var call = Call("insurance_papay.renew_contract", options)
        call.set("plan_id", planId)
        call.set("contract_id", contractId)
        call.set("appid", appid)
        call.set("policy_periods", policyPeriods)
        _ = try await client.send(call)
    }

    /// Terminate an agreement (保险商户通过商户协议号解除保险自动续费协议).
    ///
    /// For merchants only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012472767)
    ///
    /// - Parameters:
    ///   - planId: 委托代扣模板ID. The template of the agreement, made in the merchant platform.
    ///   - outContractCode: 商户签约协议号. The merchant's own number of the agreement.
    ///   - contractTerminationRemark: 解约备注. Why it is ended.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func terminateContract(
        planId: Int,
        outContractCode: String,
        contractTerminationRemark: String,
        options: CallOptions = CallOptions()
    ) async throws -> TerminateContractResponse {
        var call = Call("insurance_papay.terminate_contract", options)
        call.set("plan_id", planId)
        call.set("out_contract_code", outContractCode)
        call.set("contract_termination_remark", contractTerminationRemark)
        return try await client.answer(to: call)
    }
}

extension InsurancePapay {
    /// `Amount`.
    public struct Amount: Model {
        /// 金额. In fen.
        public var total: Int?
        /// 货币类型. ISO 4217, `CNY` for yuan.
        public var currency: String?

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            total: Int,
            currency: String? = nil
        ) {
            self.total = total
            self.currency = currency
        }
    }
}

extension InsurancePapay {
    /// `ContractTermination`.
    public struct ContractTermination: Model {
        /// 协议解约时间. RFC 3339.
        public var contractTerminatedTime: String
        /// 协议解约方式. Who ended it: the user, the merchant, customer service or the system.
        public var contractTerminationMode: ContractTerminationContractTerminationMode
        /// 解约备注. Why it was ended.
        public var contractTerminationRemark: String?

        enum CodingKeys: String, CodingKey {
            case contractTerminatedTime = "contract_terminated_time"
            case contractTerminationMode = "contract_termination_mode"
            case contractTerminationRemark = "contract_termination_remark"
        }
    }
}

extension InsurancePapay {
    /// `CreateTransactionResponse`.
    public struct CreateTransactionResponse: Model {
        /// 商户订单号. The merchant's own number of the order.
        public var outTradeNo: String
        /// 扣费金额信息.
        public var amount: Amount

        enum CodingKeys: String, CodingKey {
            case outTradeNo = "out_trade_no"
            case amount
        }
    }
}

extension InsurancePapay {
    /// `EntrustContractTermination`.
    public struct EntrustContractTermination: Model {
        /// 协议解约时间. RFC 3339.
        public var contractTerminatedTime: String
        /// 协议解约方式. Who ended it: the user, the merchant, customer service or the system.
        public var contractTerminationMode: EntrustContractTerminationContractTerminationMode
        /// 解约原因的备注说明. Why it was ended.
        public var contractTerminationRemark: String?

        enum CodingKeys: String, CodingKey {
            case contractTerminatedTime = "contract_terminated_time"
            case contractTerminationMode = "contract_termination_mode"
            case contractTerminationRemark = "contract_termination_remark"
        }
    }
}

extension InsurancePapay {
    /// `EntrustRenewContractTermination`.
    public struct EntrustRenewContractTermination: Model {
        /// 协议解约时间.
        public var contractTerminatedTime: String
        /// 协议解约方式. Who ended it: the user, the merchant, customer service or the system.
        public var contractTerminationMode: EntrustRenewContractTerminationContractTerminationMode
        /// 解约原因的备注说明. Why it was ended.
        public var contractTerminationRemark: String?

        enum CodingKeys: String, CodingKey {
            case contractTerminatedTime = "contract_terminated_time"
            case contractTerminationMode = "contract_termination_mode"
            case contractTerminationRemark = "contract_termination_remark"
        }
    }
}

extension InsurancePapay {
    /// `EntrustRenewResource`.
    public struct EntrustRenewResource: Model {
        /// 微信支付分配的商户号.
        public var mchid: String
        /// `appid`.
        public var appid: String
        /// 商户AppID下的用户唯一标识.
        public var openid: String
        /// 委托代扣协议模板ID. The template of the agreement, made in the merchant platform.
        public var planId: Int?
        /// 委托代扣协议的主键. WeChat Pay's number of the agreement.
        public var contractId: String
        /// 协议到期时间.
        public var contractExpiredTime: String
        /// 协议签署时间.
        public var contractSignedTime: String
        /// 委托代扣协议状态. `SIGNED` while it is in force, `TERMINATED` once it was ended.
        public var contractState: EntrustRenewResourceContractState
        /// 协议解约信息. Set once it was ended.
        public var contractTerminateInfo: EntrustRenewContractTermination
        /// 签约用户的名称. The name of the insured, as it is shown to the user.
        public var insuredDisplayName: String
        /// 商户侧的签约协议号. The merchant's own number of the agreement.
        public var outContractCode: String

        enum CodingKeys: String, CodingKey {
            case mchid
            case appid
            case openid
            case planId = "plan_id"
            case contractId = "contract_id"
            case contractExpiredTime = "contract_expired_time"
            case contractSignedTime = "contract_signed_time"
            case contractState = "contract_state"
            case contractTerminateInfo = "contract_terminate_info"
            case insuredDisplayName = "insured_display_name"
            case outContractCode = "out_contract_code"
        }
    }
}

extension InsurancePapay {
    /// `EntrustResource`.
    public struct EntrustResource: Model {
        /// 微信支付分配的商户号.
        public var mchid: String
        /// 微信AppId.
        public var appid: String
        /// 商户AppID下的用户唯一标识.
        public var openid: String
        /// 委托代扣协议模板ID. The template of the agreement, made in the merchant platform.
        public var planId: Int?
        /// 委托代扣协议的主键. WeChat Pay's number of the agreement.
        public var contractId: String
        /// 协议到期时间. RFC 3339.
        public var contractExpiredTime: String
        /// 协议签署时间. RFC 3339.
        public var contractSignedTime: String
        /// 委托代扣协议状态. `SIGNED` while it is in force, `TERMINATED` once it was ended.
        public var contractState: EntrustResourceContractState
        /// 协议解约信息. Set once it was ended.
        public var contractTerminateInfo: EntrustContractTermination
        /// 签约用户的名称. The name of the insured, as it is shown to the user.
        public var insuredDisplayName: String
        /// 商户侧的签约协议号. The merchant's own number of the agreement.
        public var outContractCode: String
        /// 商户侧用户标识. The merchant's own number of the user.
        public var outUserCode: String?

        enum CodingKeys: String, CodingKey {
            case mchid
            case appid
            case openid
            case planId = "plan_id"
            case contractId = "contract_id"
            case contractExpiredTime = "contract_expired_time"
            case contractSignedTime = "contract_signed_time"
            case contractState = "contract_state"
            case contractTerminateInfo = "contract_terminate_info"
            case insuredDisplayName = "insured_display_name"
            case outContractCode = "out_contract_code"
            case outUserCode = "out_user_code"
        }
    }
}

extension InsurancePapay {
    /// `GetContractResponse`.
    public struct GetContractResponse: Model {
        /// 商户号.
        public var mchid: String
        /// 商户AppID.
        public var appid: String
        /// 用户OpenID.
        public var openid: String
        /// 委托代扣模板ID. The template of the agreement, made in the merchant platform.
        public var planId: Int?
        /// 委托代扣协议ID. WeChat Pay's number of the agreement.
        public var contractId: String
        /// 委托代扣协议状态. `SIGNED`: in force; `TERMINATED`: ended; `SIGN_FAILED`: never came into force; `TO_BE_RENEWED`: waits for its renewal; `TERMINATE_PENDING`: about to end.
        public var contractState: GetContractResponseContractState
        /// 商户签约协议号. The merchant's own number of the agreement.
        public var outContractCode: String
        /// 跳转撤销解约小程序的appid. The mini program where the user takes the termination back.
        public var revokeTerminateContractRedirectAppid: String?
        /// 协议到期时间. RFC 3339.
        public var contractExpiredTime: String?
        /// 协议签署时间. RFC 3339.
        public var contractSignedTime: String?
        /// 协议解约信息. Set once it was ended.
        public var contractTerminateInfo: ContractTermination?
        /// 被保人姓名. The name of the insured, as it is shown to the user.
        public var insuredDisplayName: String?
        /// 商户侧用户标识. The merchant's own number of the user.
        public var outUserCode: String?
        /// 跳转撤销解约小程序的路径. Where to open that mini program.
        public var revokeTerminateContractRedirectUrl: String?

        enum CodingKeys: String, CodingKey {
            case mchid
            case appid
            case openid
            case planId = "plan_id"
            case contractId = "contract_id"
            case contractState = "contract_state"
            case outContractCode = "out_contract_code"
            case revokeTerminateContractRedirectAppid = "revoke_terminate_contract_redirect_appid"
            case contractExpiredTime = "contract_expired_time"
            case contractSignedTime = "contract_signed_time"
            case contractTerminateInfo = "contract_terminate_info"
            case insuredDisplayName = "insured_display_name"
            case outUserCode = "out_user_code"
            case revokeTerminateContractRedirectUrl = "revoke_terminate_contract_redirect_url"
        }
    }
}

extension InsurancePapay {
    /// `JumpControl`.
    public struct JumpControl: Model {
        /// 跳转的应用AppID.
        public var jumpAppid: String?

        enum CodingKeys: String, CodingKey {
            case jumpAppid = "jump_appid"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            jumpAppid: String? = nil
        ) {
            self.jumpAppid = jumpAppid
        }
    }
}

extension InsurancePapay {
    /// `ListPolicyPeriodsResponse`.
    public struct ListPolicyPeriodsResponse: Model {
        /// 分页开始位置.
        public var offset: Int?
        /// 分页大小.
        public var limit: Int?
        /// 扣费周期总条数. Of all pages.
        public var totalCount: Int?
        /// 扣费周期列表.
        public var data: [PolicyPeriodRecord]?

        enum CodingKeys: String, CodingKey {
            case offset
            case limit
            case totalCount = "total_count"
            case data
        }
    }
}

extension InsurancePapay {
    /// `PolicyClause`.
    public struct PolicyClause: Model {
        /// 条款内容.
        public var clauseName: String?
        /// 条款额度.
        public var clauseQuota: String?

        enum CodingKeys: String, CodingKey {
            case clauseName = "clause_name"
            case clauseQuota = "clause_quota"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            clauseName: String? = nil,
            clauseQuota: String? = nil
        ) {
            self.clauseName = clauseName
            self.clauseQuota = clauseQuota
        }
    }
}

extension InsurancePapay {
    /// `PolicyCoverage`.
    public struct PolicyCoverage: Model {
        /// 保单额度.
        public var policyAmount: String?
        /// 保险条款列表.
        public var policyClauses: [PolicyClause]?

        enum CodingKeys: String, CodingKey {
            case policyAmount = "policy_amount"
            case policyClauses = "policy_clauses"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            policyAmount: String? = nil,
            policyClauses: [PolicyClause]? = nil
        ) {
            self.policyAmount = policyAmount
            self.policyClauses = policyClauses
        }
    }
}

extension InsurancePapay {
    /// `PolicyPeriod`.
    public struct PolicyPeriod: Model {
        /// 保险扣费周期编号. The number of the period in the agreement.
        public var policyPeriodId: Int?
        /// 预计扣费金额. What the user is told to expect.
        public var estimatedDeductAmount: Amount
        /// 预计扣费的日期. The day on which the charge is expected.
        public var estimatedDeductDate: String

        enum CodingKeys: String, CodingKey {
            case policyPeriodId = "policy_period_id"
            case estimatedDeductAmount = "estimated_deduct_amount"
            case estimatedDeductDate = "estimated_deduct_date"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            policyPeriodId: Int,
            estimatedDeductAmount: Amount,
            estimatedDeductDate: String
        ) {
            self.policyPeriodId = policyPeriodId
            self.estimatedDeductAmount = estimatedDeductAmount
            self.estimatedDeductDate = estimatedDeductDate
        }
    }
}

extension InsurancePapay {
    /// `PolicyPeriodRecord`.
    public struct PolicyPeriodRecord: Model {
        /// 保单的扣费周期编号. The number of the period in the agreement.
        public var policyPeriodId: Int?
        /// 扣费周期预计的扣费金额. What the user is told to expect.
        public var estimatedDeductAmount: Amount
        /// 扣费周期预计的扣费的日期. The day on which the charge is expected.
        public var estimatedDeductDate: String
        /// 扣费周期预约状态.
        public var policyPeriodState: String
        /// 实际扣费金额. Set once it was charged.
        public var deductAmount: Amount?
        /// 实际扣费的日期. Set once it was charged.
        public var deductDate: String?
        /// 已预约的扣费金额信息. What was announced to the user.
        public var scheduledAmount: Amount?

        enum CodingKeys: String, CodingKey {
            case policyPeriodId = "policy_period_id"
            case estimatedDeductAmount = "estimated_deduct_amount"
            case estimatedDeductDate = "estimated_deduct_date"
            case policyPeriodState = "policy_period_state"
            case deductAmount = "deduct_amount"
            case deductDate = "deduct_date"
            case scheduledAmount = "scheduled_amount"
        }
    }
}

extension InsurancePapay {
    /// `PolicyPeriodSchedule`.
    public struct PolicyPeriodSchedule: Model {
        /// 保单的扣费周期编号. The number of the period in the agreement.
        public var policyPeriodId: Int?
        /// 当前扣费周期的状态.
        public var policyPeriodState: String
        /// 实际扣费金额. Set once it was charged.
        public var deductAmount: Amount?
        /// 实际扣费的日期. Set once it was charged.
        public var deductDate: String?
        /// 可扣费结束日期. The last day on which the announced charge can be made.
        public var deductEndDate: String?
        /// 可扣费开始日期. The first day on which the announced charge can be made.
        public var deductStartDate: String?
        /// 已预约的扣费金额信息. What was announced to the user.
        public var scheduledAmount: Amount?

        enum CodingKeys: String, CodingKey {
            case policyPeriodId = "policy_period_id"
            case policyPeriodState = "policy_period_state"
            case deductAmount = "deduct_amount"
            case deductDate = "deduct_date"
            case deductEndDate = "deduct_end_date"
            case deductStartDate = "deduct_start_date"
            case scheduledAmount = "scheduled_amount"
        }
    }
}

extension InsurancePapay {
    /// `PreSignAppResponse`.
    public struct PreSignAppResponse: Model {
        /// 预签约ID. Handed to the page where the user signs.
        public var preEntrustwebId: String

        enum CodingKeys: String, CodingKey {
            case preEntrustwebId = "pre_entrustweb_id"
        }
    }
}

extension InsurancePapay {
    /// `PreSignMiniProgramResponse`.
    public struct PreSignMiniProgramResponse: Model {
        /// 预签约ID. Handed to the page where the user signs.
        public var preEntrustwebId: String
        /// 跳转签约小程序的AppID. The mini program where the user signs.
        public var redirectAppid: String
        /// 跳转签约小程序的路径. Where to open that mini program.
        public var redirectPath: String

        enum CodingKeys: String, CodingKey {
            case preEntrustwebId = "pre_entrustweb_id"
            case redirectAppid = "redirect_appid"
            case redirectPath = "redirect_path"
        }
    }
}

extension InsurancePapay {
    /// `PreSignPolicyPeriod`.
    public struct PreSignPolicyPeriod: Model {
        /// 保险扣费周期编号. The number of the period in the agreement.
        public var policyPeriodId: Int
        /// 预计扣费金额. What the user is told to expect.
        public var estimatedDeductAmount: Amount
        /// 预计扣费的日期. The day on which the charge is expected.
        public var estimatedDeductDate: String
        /// 保障详情.
        public var policyCoverageDetail: PolicyCoverage?

        enum CodingKeys: String, CodingKey {
            case policyPeriodId = "policy_period_id"
            case estimatedDeductAmount = "estimated_deduct_amount"
            case estimatedDeductDate = "estimated_deduct_date"
            case policyCoverageDetail = "policy_coverage_detail"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            policyPeriodId: Int,
            estimatedDeductAmount: Amount,
            estimatedDeductDate: String,
            policyCoverageDetail: PolicyCoverage? = nil
        ) {
            self.policyPeriodId = policyPeriodId
            self.estimatedDeductAmount = estimatedDeductAmount
            self.estimatedDeductDate = estimatedDeductDate
            self.policyCoverageDetail = policyCoverageDetail
        }
    }
}

extension InsurancePapay {
    /// `PreSignResponse`.
    public struct PreSignResponse: Model {
        /// 拉起微信支付客户端的URL. Open it, so that the user signs.
        public var redirectUrl: String

        enum CodingKeys: String, CodingKey {
            case redirectUrl = "redirect_url"
        }
    }
}

extension InsurancePapay {
    /// `RealIdentity`.
    public struct RealIdentity: Model {
        /// 自然人身份证号码. Encrypted on the wire.
        public var idCardNumber: Sensitive
        /// 自然人姓名. Encrypted on the wire.
        public var realName: Sensitive
        /// 实名验证类型.
        public var identityType: IdentityType?

        enum CodingKeys: String, CodingKey {
            case idCardNumber = "id_card_number"
            case realName = "real_name"
            case identityType = "identity_type"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            idCardNumber: Sensitive,
            realName: Sensitive,
            identityType: IdentityType? = nil
        ) {
            self.idCardNumber = idCardNumber
            self.realName = realName
            self.identityType = identityType
        }
    }
}

extension InsurancePapay {
    /// `TerminateContractResponse`.
    public struct TerminateContractResponse: Model {
        /// 商户号.
        public var mchid: String
        /// 商户AppID.
        public var appid: String
        /// 用户OpenID.
        public var openid: String
        /// 委托代扣模板ID. The template of the agreement, made in the merchant platform.
        public var planId: Int?
        /// 委托代扣协议ID. WeChat Pay's number of the agreement.
        public var contractId: String
        /// 委托代扣协议状态. `SIGNED`: in force; `TERMINATED`: ended; `SIGN_FAILED`: never came into force; `TO_BE_RENEWED`: waits for its renewal; `TERMINATE_PENDING`: about to end.
        public var contractState: TerminateContractResponseContractState
        /// 商户签约协议号. The merchant's own number of the agreement.
        public var outContractCode: String
        /// 协议到期时间. RFC 3339.
        public var contractExpiredTime: String?
        /// 协议签署时间. RFC 3339.
        public var contractSignedTime: String?
        /// 协议解约信息. Set once it was ended.
        public var contractTerminateInfo: ContractTermination?
        /// 被保人姓名. The name of the insured, as it is shown to the user.
        public var insuredDisplayName: String?
        /// 商户侧用户标识. The merchant's own number of the user.
        public var outUserCode: String?

        enum CodingKeys: String, CodingKey {
            case mchid
            case appid
            case openid
            case planId = "plan_id"
            case contractId = "contract_id"
            case contractState = "contract_state"
            case outContractCode = "out_contract_code"
            case contractExpiredTime = "contract_expired_time"
            case contractSignedTime = "contract_signed_time"
            case contractTerminateInfo = "contract_terminate_info"
            case insuredDisplayName = "insured_display_name"
            case outUserCode = "out_user_code"
        }
    }
}

extension InsurancePapay {
    /// `UpdatePolicyPeriodsResponse`.
    public struct UpdatePolicyPeriodsResponse: Model {
        /// 发生了取消预约的扣费计划项编号. The period whose announced charge was called off.
        public var cancelScheduledPolicyPeriodId: Int?
        /// `policy_periods`.
        public var policyPeriods: [PolicyPeriod]?

        enum CodingKeys: String, CodingKey {
            case cancelScheduledPolicyPeriodId = "cancel_scheduled_policy_period_id"
            case policyPeriods = "policy_periods"
        }
    }
}

extension InsurancePapay {
    /// 协议解约方式
    public struct ContractTerminationContractTerminationMode: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var userTerminate: Self { "USER_TERMINATE" }
        public static var mchApiTerminate: Self { "MCH_API_TERMINATE" }
        public static var wepayWebTerminate: Self { "WEPAY_WEB_TERMINATE" }
        public static var customerServiceTerminate: Self { "CUSTOMER_SERVICE_TERMINATE" }
        public static var systemTerminate: Self { "SYSTEM_TERMINATE" }
    }
}

extension InsurancePapay {
    /// 协议解约方式
    public struct EntrustContractTerminationContractTerminationMode: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var userTerminate: Self { "USER_TERMINATE" }
        public static var mchApiTerminate: Self { "MCH_API_TERMINATE" }
        public static var api: Self { "API" }
        public static var wepayWebTerminate: Self { "WEPAY_WEB_TERMINATE" }
        public static var customerServiceTerminate: Self { "CUSTOMER_SERVICE_TERMINATE" }
        public static var systemTerminate: Self { "SYSTEM_TERMINATE" }
    }
}

extension InsurancePapay {
    /// 协议解约方式
    public struct EntrustRenewContractTerminationContractTerminationMode: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var userTerminate: Self { "USER_TERMINATE" }
        public static var mchApiTerminate: Self { "MCH_API_TERMINATE" }
        public static var api: Self { "API" }
        public static var wepayWebTerminate: Self { "WEPAY_WEB_TERMINATE" }
        public static var customerServiceTerminate: Self { "CUSTOMER_SERVICE_TERMINATE" }
        public static var systemTerminate: Self { "SYSTEM_TERMINATE" }
    }
}

extension InsurancePapay {
    /// 委托代扣协议状态
    public struct EntrustRenewResourceContractState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var signed: Self { "SIGNED" }
        public static var terminated: Self { "TERMINATED" }
    }
}

extension InsurancePapay {
    /// 委托代扣协议状态
    public struct EntrustResourceContractState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var signed: Self { "SIGNED" }
        public static var terminated: Self { "TERMINATED" }
    }
}

extension InsurancePapay {
    /// 委托代扣协议状态
    public struct GetContractResponseContractState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var signed: Self { "SIGNED" }
        public static var terminated: Self { "TERMINATED" }
        public static var signFailed: Self { "SIGN_FAILED" }
        public static var toBeRenewed: Self { "TO_BE_RENEWED" }
        public static var terminatePending: Self { "TERMINATE_PENDING" }
    }
}

extension InsurancePapay {
    /// 实名验证类型
    public struct IdentityType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var idCard: Self { "ID_CARD" }
    }
}

extension InsurancePapay {
    /// 委托代扣协议状态
    public struct TerminateContractResponseContractState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var signed: Self { "SIGNED" }
        public static var terminated: Self { "TERMINATED" }
        public static var signFailed: Self { "SIGN_FAILED" }
        public static var toBeRenewed: Self { "TO_BE_RENEWED" }
        public static var terminatePending: Self { "TERMINATE_PENDING" }
    }
}
