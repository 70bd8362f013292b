// Generated from api/global_papay.yaml by `cargo xtask generate`; do not edit.

import Foundation

/// Automatic payments abroad (跨境代扣).
public struct GlobalPapay: Sendable {
    let client: Client
}

extension Client {
    /// Automatic payments abroad (跨境代扣).
    public var globalPapay: GlobalPapay { GlobalPapay(client: self) }
}

extension GlobalPapay {
    /// Begin the signing of an agreement in an app (APP签约).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4013015467)
    ///
    /// - Parameters:
    ///   - spMchid: 机构商户号. The institution's own merchant number. The client's `mchid` where left out.
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for.
    ///   - appid: 机构APPID.
    ///   - spAppid: 机构appid.
    ///   - subAppid: 子商户应用ID. The sub-merchant's own app; needed for `sub_openid`.
    ///   - openid: 商户appid下的用户标识.
    ///   - planId: 模板ID. The template of the agreement, made in the merchant platform.
    ///   - expiredTime: 过期时间. RFC 3339.
    ///   - outContractCode: 商户侧签约协议号. The merchant's own number of the agreement.
    ///   - returnUrl: 签约后跳转地址.
    ///   - successNotifyUrl: 签约成功通知url.
    ///   - userClientIp: 用户客户端IP.
    ///   - userDisplayName: 用户账户展示名称.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func preSignApp(
        spMchid: String? = nil,
        subMchid: String? = nil,
        appid: String? = nil,
        spAppid: String? = nil,
        subAppid: String? = nil,
        openid: String? = nil,
        planId: Int? = nil,
        expiredTime: String? = nil,
        outContractCode: String? = nil,
        returnUrl: String? = nil,
        successNotifyUrl: String? = nil,
        userClientIp: String? = nil,
        userDisplayName: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> PreSignSession {
        var call = Call("global_papay.pre_sign_app", options)
        call.set("sp_mchid", spMchid)
        call.set("sub_mchid", subMchid)
        call.set("appid", appid)
        call.set("sp_appid", spAppid)
        call.set("sub_appid", subAppid)
        call.set("openid", openid)
        call.set("plan_id", planId)
        call.set("expired_time", expiredTime)
        call.set("out_contract_code", outContractCode)
        call.set("return_url", returnUrl)
        call.set("success_notify_url", successNotifyUrl)
        call.set("user_client_ip", userClientIp)
        call.set("user_display_name", userDisplayName)
        return try await client.answer(to: call)
    }

    /// Begin the signing of an agreement in a mobile browser (H5预签约).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4013015443)
    ///
    /// - Parameters:
    ///   - spMchid: 机构商户号. The institution's own merchant number. The client's `mchid` where left out.
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for.
    ///   - appid: 机构APPID.
    ///   - spAppid: 机构appid.
    ///   - subAppid: 子商户应用ID. The sub-merchant's own app; needed for `sub_openid`.
    ///   - openid: 用户唯一标识.
    ///   - planId: 模板ID. The template of the agreement, made in the merchant platform.
    ///   - returnAppid: 回调应用AppID.
    ///   - expiredTime: 过期时间. RFC 3339.
    ///   - outContractCode: 商户侧签约协议号. The merchant's own number of the agreement.
    ///   - returnUrl: 签约完成跳转URL.
    ///   - successNotifyUrl: 签约成功通知url.
    ///   - userClientIp: 用户客户端IP.
    ///   - userDisplayName: 用户账户展示名称.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func preSignH5(
        spMchid: String? = nil,
        subMchid: String? = nil,
        appid: String? = nil,
        spAppid: String? = nil,
        subAppid: String? = nil,
        openid: String? = nil,
        planId: Int? = nil,
        returnAppid: String? = nil,
        expiredTime: String? = nil,
        outContractCode: String? = nil,
        returnUrl: String? = nil,
        successNotifyUrl: String? = nil,
        userClientIp: String? = nil,
        userDisplayName: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> PreSignH5Response {
        var call = Call("global_papay.pre_sign_h5", options)
        call.set("sp_mchid", spMchid)
        call.set("sub_mchid", subMchid)
        call.set("appid", appid)
        call.set("sp_appid", spAppid)
        call.set("sub_appid", subAppid)
        call.set("openid", openid)
        call.set("plan_id", planId)
        call.set("return_appid", returnAppid)
        call.set("expired_time", expiredTime)
        call.set("out_contract_code", outContractCode)
        call.set("return_url", returnUrl)
        call.set("success_notify_url", successNotifyUrl)
        call.set("user_client_ip", userClientIp)
        call.set("user_display_name", userDisplayName)
        return try await client.answer(to: call)
    }

    /// Begin the signing of an agreement inside WeChat (JSAPI预签约).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4013015447)
    ///
    /// - Parameters:
    ///   - spMchid: 机构商户号. The institution's own merchant number. The client's `mchid` where left out.
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for.
    ///   - appid: 机构APPID.
    ///   - spAppid: 机构appid.
    ///   - subAppid: 子商户应用ID. The sub-merchant's own app; needed for `sub_openid`.
    ///   - openid: 商户appid下的用户标识.
    ///   - planId: 模板ID. The template of the agreement, made in the merchant platform.
    ///   - expiredTime: 过期时间. RFC 3339.
    ///   - outContractCode: 商户侧签约协议号. The merchant's own number of the agreement.
    ///   - returnUrl: 签约完成跳转URL.
    ///   - successNotifyUrl: 签约成功通知url.
    ///   - userClientIp: 用户终端IP.
    ///   - userDisplayName: 用户账户展示名称.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func preSignJsapi(
        spMchid: String? = nil,
        subMchid: String? = nil,
        appid: String? = nil,
        spAppid: String? = nil,
        subAppid: String? = nil,
        openid: String? = nil,
        planId: Int? = nil,
        expiredTime: String? = nil,
        outContractCode: String? = nil,
        returnUrl: String? = nil,
        successNotifyUrl: String? = nil,
        userClientIp: String? = nil,
        userDisplayName: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> PreSignJsapiResponse {
        var call = Call("global_papay.pre_sign_jsapi", options)
        call.set("sp_mchid", spMchid)
        call.set("sub_mchid", subMchid)
        call.set("appid", appid)
        call.set("sp_appid", spAppid)
        call.set("sub_appid", subAppid)
        call.set("openid", openid)
        call.set("plan_id", planId)
        call.set("expired_time", expiredTime)
        call.set("out_contract_code", outContractCode)
        call.set("return_url", returnUrl)
        call.set("success_notify_url", successNotifyUrl)
        call.set("user_client_ip", userClientIp)
        call.set("user_display_name", userDisplayName)
        return try await client.answer(to: call)
    }

    /// Begin the signing of an agreement in a mini program (小程序签约).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4013015440)
    ///
    /// - Parameters:
    ///   - spMchid: 机构商户号. The institution's own merchant number. The client's `mchid` where left out.
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for.
    ///   - appid: 机构APPID.
    ///   - spAppid: 机构appid.
    ///   - subAppid: 子商户应用ID. The sub-merchant's own app; needed for `sub_openid`.
    ///   - openid: 商户appid下的用户标识.
    ///   - planId: 模板ID. The template of the agreement, made in the merchant platform.
    ///   - expiredTime: 过期时间. RFC 3339.
    ///   - outContractCode: 商户侧签约协议号. The merchant's own number of the agreement.
    ///   - returnUrl: 签约后跳转地址.
    ///   - successNotifyUrl: 签约成功通知url.
    ///   - userClientIp: 用户客户端IP.
    ///   - userDisplayName: 用户账户展示名称.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func preSignMiniProgram(
        spMchid: String? = nil,
        subMchid: String? = nil,
        appid: String? = nil,
        spAppid: String? = nil,
        subAppid: String? = nil,
        openid: String? = nil,
        planId: Int? = nil,
        expiredTime: String? = nil,
        outContractCode: String? = nil,
        returnUrl: String? = nil,
        successNotifyUrl: String? = nil,
        userClientIp: String? = nil,
        userDisplayName: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> PreSignSession {
        var call = Call("global_papay.pre_sign_mini_program", options)
        call.set("sp_mchid", spMchid)
        call.set("sub_mchid", subMchid)
        call.set("appid", appid)
        call.set("sp_appid", spAppid)
        call.set("sub_appid", subAppid)
        call.set("openid", openid)
        call.set("plan_id", planId)
        call.set("expired_time", expiredTime)
        call.set("out_contract_code", outContractCode)
        call.set("return_url", returnUrl)
        call.set("success_notify_url", successNotifyUrl)
        call.set("user_client_ip", userClientIp)
        call.set("user_display_name", userDisplayName)
        return try await client.answer(to: call)
    }

    /// Query an agreement by `out_contract_code` (商户协议号查询签约).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4013015477)
    ///
    /// - Parameters:
    ///   - outContractCode: 签约协议号. The merchant's own number of the agreement.
    ///   - spMchid: 机构商户号. The institution's own merchant number. The client's `mchid` where left out.
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for.
    ///   - appid: 机构APPID.
    ///   - spAppid: 机构appid.
    ///   - subAppid: 子商户应用ID. The sub-merchant's own app; needed for `sub_openid`.
    ///   - planId: 模板ID. The template of the agreement, made in the merchant platform.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getContractByOutContractCode(
        outContractCode: String,
        spMchid: String? = nil,
        subMchid: String? = nil,
        appid: String? = nil,
        spAppid: String? = nil,
        subAppid: String? = nil,
        planId: Int? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> Contract {
        var call = Call("global_papay.get_contract_by_out_contract_code", options)
        call.set("out_contract_code", outContractCode)
        call.set("sp_mchid", spMchid)
        call.set("sub_mchid", subMchid)
        call.set("appid", appid)
        call.set("sp_appid", spAppid)
        call.set("sub_appid", subAppid)
        call.set("plan_id", planId)
        return try await client.answer(to: call)
    }

    /// Begin the signing of an agreement on a web page (WEB预签约).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4013015464)
    ///
    /// - Parameters:
    ///   - spMchid: 机构商户号. The institution's own merchant number. The client's `mchid` where left out.
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for.
    ///   - appid: 机构APPID.
    ///   - spAppid: 机构appid.
    ///   - subAppid: 子商户应用ID. The sub-merchant's own app; needed for `sub_openid`.
    ///   - openid: 用户唯一标识.
    ///   - planId: 模板ID. The template of the agreement, made in the merchant platform.
    ///   - expiredTime: 过期时间. RFC 3339.
    ///   - outContractCode: 商户侧签约协议号. The merchant's own number of the agreement.
    ///   - returnUrl: 签约完成跳转URL.
    ///   - successNotifyUrl: 签约成功通知url.
    ///   - userClientIp: 用户终端IP.
    ///   - userDisplayName: 用户账户展示名称.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func preSignWeb(
        spMchid: String? = nil,
        subMchid: String? = nil,
        appid: String? = nil,
        spAppid: String? = nil,
        subAppid: String? = nil,
        openid: String? = nil,
        planId: Int? = nil,
        expiredTime: String? = nil,
        outContractCode: String? = nil,
        returnUrl: String? = nil,
        successNotifyUrl: String? = nil,
        userClientIp: String? = nil,
        userDisplayName: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> PreSignWebResponse {
        var call = Call("global_papay.pre_sign_web", options)
        call.set("sp_mchid", spMchid)
        call.set("sub_mchid", subMchid)
        call.set("appid", appid)
        call.set("sp_appid", spAppid)
        call.set("sub_appid", subAppid)
        call.set("openid", openid)
        call.set("plan_id", planId)
        call.set("expired_time", expiredTime)
        call.set("out_contract_code", outContractCode)
        call.set("return_url", returnUrl)
        call.set("success_notify_url", successNotifyUrl)
        call.set("user_client_ip", userClientIp)
        call.set("user_display_name", userDisplayName)
        return try await client.answer(to: call)
    }

    /// Query an agreement by `contract_id` (代扣协议ID查询签约).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4013015470)
    ///
    /// - Parameters:
    ///   - contractId: 委托代扣协议ID. WeChat Pay's number of the agreement.
    ///   - spMchid: 机构商户号. The institution's own merchant number. The client's `mchid` where left out.
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for.
    ///   - appid: 机构APPID.
    ///   - spAppid: 机构appid.
    ///   - subAppid: 子商户应用ID. The sub-merchant's own app; needed for `sub_openid`.
    ///   - planId: 模板ID. The template of the agreement, made in the merchant platform.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getContractByContractId(
        contractId: String,
        spMchid: String? = nil,
        subMchid: String? = nil,
        appid: String? = nil,
        spAppid: String? = nil,
        subAppid: String? = nil,
        planId: Int? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> Contract {
        var call = Call("global_papay.get_contract_by_contract_id", options)
        call.set("contract_id", contractId)
        call.set("sp_mchid", spMchid)
        call.set("sub_mchid", subMchid)
        call.set("appid", appid)
        call.set("sp_appid", spAppid)
        call.set("sub_appid", subAppid)
        call.set("plan_id", planId)
        return try await client.answer(to: call)
    }

    /// Terminate an agreement (申请解约).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4013015478)
    ///
    /// - Parameters:
    ///   - contractId: 委托代扣协议ID. WeChat Pay's number of the agreement.
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for.
    ///   - appid: 机构APPID.
    ///   - spAppid: 机构appid.
    ///   - subAppid: 子商户应用ID. The sub-merchant's own app; needed for `sub_openid`.
    ///   - terminationNote: 解约备注.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func terminateContract(
        contractId: String,
        subMchid: String? = nil,
        appid: String? = nil,
        spAppid: String? = nil,
        subAppid: String? = nil,
        terminationNote: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws {
        var call = Call("global_papay.terminate_contract", options)
        call.set("contract_id", contractId)
        call.set("sub_mchid", subMchid)
        call.set("appid", appid)
        call.set("sp_appid", spAppid)
        call.set("sub_appid", subAppid)
        call.set("termination_note", terminationNote)
        _ = try await client.send(call)
    }

    /// Charge the user under an agreement (支付扣款).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4013015482)
    ///
    /// - Parameters:
    ///   - outTradeNo: 商户订单号. The merchant's own number of the order.
    ///   - description: 商品描述.
    ///   - contractId: 委托代扣协议ID. WeChat Pay's number of the agreement.
    ///   - amount: 订单金额.
    ///   - merchantCategoryCode: MCC码.
    ///   - notifyUrl: 通知地址. Where its notifications are posted: https, without a query string.
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for.
    ///   - appid: 机构APPID.
    ///   - spAppid: 机构appid.
    ///   - subAppid: 子商户应用ID. The sub-merchant's own app; needed for `sub_openid`.
    ///   - attach: 商户数据. Comes back unchanged in queries and notifications.
    ///   - goodsTag: 商品标记. The mark that the rules of a promotion ask for.
    ///   - sceneInfo: 场景信息.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func createTransaction(
        outTradeNo: String,
        description: String,
        contractId: String,
        amount: CreateTransactionAmount,
        merchantCategoryCode: String,
        notifyUrl: String,
        subMchid: String? = nil,
        appid: String? = nil,
        spAppid: String? = nil,
        subAppid: String? = nil,
        attach: String? = nil,
        goodsTag: String? = nil,
        sceneInfo: Scene? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> CreateTransactionResponse {
        var call = Call("global_papay.create_transaction", options)
        call.set("out_trade_no", outTradeNo)
        call.set("description", description)
        call.set("contract_id", contractId)
        call.set("amount", amount)
        call.set("merchant_category_code", merchantCategoryCode)
        call.set("notify_url", notifyUrl)
        call.set("sub_mchid", subMchid)
        call.set("appid", appid)
        call.set("sp_appid", spAppid)
        call.set("sub_appid", subAppid)
        call.set("attach", attach)
        call.set("goods_tag", goodsTag)
        call.set("scene_info", sceneInfo)
        return try await client.answer(to: call)
    }

    /// Query a charge by `out_trade_no` (查询订单(商户订单号)).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4013026988)
    ///
    /// - Parameters:
    ///   - outTradeNo: 商户订单号. The merchant's own number of the order.
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getTransactionByOutTradeNo(
        outTradeNo: String,
        subMchid: String,
        options: CallOptions = CallOptions()
    ) async throws -> Transaction {
        var call = Call("global_papay.get_transaction_by_out_trade_no", options)
        call.set("out_trade_no", outTradeNo)
        call.set("sub_mchid", subMchid)
        return try await client.answer(to: call)
    }

    /// Reverse a charge (撤销订单(商户订单号)).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4013015496)
    ///
    /// - Parameters:
    ///   - outTradeNo: 商户订单号. The merchant's own number of the order.
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func reverseTransaction(
        outTradeNo: String,
        subMchid: String,
        options: CallOptions = CallOptions()
    ) async throws {
        var call = Call("global_papay.reverse_transaction", options)
        call.set("out_trade_no", outTradeNo)
        call.set("sub_mchid", subMchid)
        _ = try await client.send(call)
    }

    /// Query a charge by `transaction_id` (查询订单(微信支付订单号)).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4013026988)
    ///
    /// - Parameters:
    ///   - transactionId: 微信支付订单号. WeChat Pay's number of the payment.
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getTransactionByTransactionId(
        transactionId: String,
        subMchid: String,
        options: CallOptions = CallOptions()
    ) async throws -> Transaction {
        var call = Call("global_papay.get_transaction_by_transaction_id", options)
        call.set("transaction_id", transactionId)
        call.set("sub_mchid", subMchid)
        return try await client.answer(to: call)
    }
}

extension GlobalPapay {
    /// `Amount`.
    public struct Amount: Model {
        /// 订单标价币种. ISO 4217, `CNY` for yuan.
        public var currency: String
        /// 用户支付币种. ISO 4217, `CNY` for yuan.
        public var payerCurrency: String
        /// 用户支付金额. In the smallest unit of the currency.
        public var payerTotal: Int?
        /// 订单金额. In the smallest unit of the currency.
        public var total: Int?
        /// 汇率信息.
        public var exchangeRate: ExchangeRate?

        enum CodingKeys: String, CodingKey {
            case currency
            case payerCurrency = "payer_currency"
            case payerTotal = "payer_total"
            case total
            case exchangeRate = "exchange_rate"
        }
    }
}

extension GlobalPapay {
    /// `Contract`.
    public struct Contract: Model {
        /// 商户号.
        public var mchid: String?
        /// 机构商户号. The institution's own merchant number.
        public var spMchid: String?
        /// 子商户号.
        public var subMchid: String?
        /// 机构APPID.
        public var appid: String?
        /// 机构appid.
        public var spAppid: String?
        /// 子商户应用ID.
        public var subAppid: String?
        /// 商户appid下的用户标识.
        public var openid: String?
        /// 模板ID. The template of the agreement, made in the merchant platform.
        public var planId: Int?
        /// 委托代扣协议ID. WeChat Pay's number of the agreement.
        public var contractId: String?
        /// 商户侧签约协议号. The merchant's own number of the agreement.
        public var outContractCode: String?
        /// 协议签署时间. RFC 3339.
        public var signedTime: String?
        /// 协议状态.
        public var state: String?
        /// 协议签署时间. RFC 3339.
        public var terminatedTime: String?
        /// 协议解约方式.
        public var terminationMode: String?
        /// 解约备注.
        public var terminationNote: String?
        /// 用户账户展示名称.
        public var userDisplayName: String?

        enum CodingKeys: String, CodingKey {
            case mchid
            case spMchid = "sp_mchid"
            case subMchid = "sub_mchid"
            case appid
            case spAppid = "sp_appid"
            case subAppid = "sub_appid"
            case openid
            case planId = "plan_id"
            case contractId = "contract_id"
            case outContractCode = "out_contract_code"
            case signedTime = "signed_time"
            case state
            case terminatedTime = "terminated_time"
            case terminationMode = "termination_mode"
            case terminationNote = "termination_note"
            case userDisplayName = "user_display_name"
        }
    }
}

extension GlobalPapay {
    /// `ContractMerchantResource`.
    public struct ContractMerchantResource: Model {
        /// 微信商户号.
        public var mchid: String
        /// 微信AppId.
        public var appid: String
        /// 用户唯一标识.
        public var openid: String
        /// 模板ID. The template of the agreement, made in the merchant platform.
        public var planId: Int?
        /// 委托代扣协议ID. WeChat Pay's number of the agreement.
        public var contractId: String
        /// 操作时间. RFC 3339.
        public var operateTime: String
        /// 商户侧签约协议号. The merchant's own number of the agreement.
        public var outContractCode: String
        /// 到期时间. RFC 3339.
        public var contractExpireTime: String?
        /// 解约方式.
        public var contractTerminationMode: String?

        enum CodingKeys: String, CodingKey {
            case mchid
            case appid
            case openid
            case planId = "plan_id"
            case contractId = "contract_id"
            case operateTime = "operate_time"
            case outContractCode = "out_contract_code"
            case contractExpireTime = "contract_expire_time"
            case contractTerminationMode = "contract_termination_mode"
        }
    }
}

extension GlobalPapay {
    /// `ContractPartnerResource`.
    public struct ContractPartnerResource: Model {
        /// `sp_mchid`.
        public var spMchid: String
        /// 子商户号.
        public var subMchid: String
        /// `sp_appid`.
        public var spAppid: String
        /// 子商户AppId.
        public var subAppid: String
        /// 用户唯一标识.
        public var openid: String
        /// 模板ID. The template of the agreement, made in the merchant platform.
        public var planId: Int?
        /// 委托代扣协议ID. WeChat Pay's number of the agreement.
        public var contractId: String
        /// 操作时间. RFC 3339.
        public var operateTime: String
        /// 商户侧签约协议号. The merchant's own number of the agreement.
        public var outContractCode: String
        /// 到期时间. RFC 3339.
        public var contractExpireTime: String?
        /// 解约方式.
        public var contractTerminationMode: String?

        enum CodingKeys: String, CodingKey {
            case spMchid = "sp_mchid"
            case subMchid = "sub_mchid"
            case spAppid = "sp_appid"
            case subAppid = "sub_appid"
            case openid
            case planId = "plan_id"
            case contractId = "contract_id"
            case operateTime = "operate_time"
            case outContractCode = "out_contract_code"
            case contractExpireTime = "contract_expire_time"
            case contractTerminationMode = "contract_termination_mode"
        }
    }
}

extension GlobalPapay {
    /// `CreateTransactionAmount`.
    public struct CreateTransactionAmount: Model {
        /// 总金额. In the smallest unit of the currency.
        public var total: Int
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

extension GlobalPapay {
    /// `CreateTransactionResponse`.
    public struct CreateTransactionResponse: Model {
        /// 微信支付订单号. WeChat Pay's number of the payment.
        public var transactionId: String
        /// 商户订单号. The merchant's own number of the order.
        public var outTradeNo: String
        /// 订单金额.
        public var amount: CreateTransactionResponseAmount
        /// 付款银行. The bank's code, such as `ICBC_DEBIT`.
        public var bankType: String
        /// 支付者.
        public var payer: Payer
        /// 支付完成时间. RFC 3339.
        public var successTime: String
        /// 交易状态.
        public var tradeState: TradeState
        /// 交易状态描述.
        public var tradeStateDesc: String
        /// 交易类型.
        public var tradeType: CreateTransactionResponseTradeType
        /// 商户号.
        public var mchid: String?
        /// 机构商户号. The institution's own merchant number.
        public var spMchid: String?
        /// 子商户号.
        public var subMchid: String?
        /// 微信AppId.
        public var appid: String?
        /// 机构APPID.
        public var spAppid: String?
        /// 子商户APPID.
        public var subAppid: String?
        /// 商户数据. Comes back unchanged in queries and notifications.
        public var attach: String?
        /// 商户行业编码.
        public var merchantCategoryCode: String?
        /// 优惠功能.
        public var promotionDetail: [Promotion]?
        /// 场景信息.
        public var sceneInfo: Scene?

        enum CodingKeys: String, CodingKey {
            case transactionId = "transaction_id"
            case outTradeNo = "out_trade_no"
            case amount
            case bankType = "bank_type"
            case payer
            case successTime = "success_time"
            case tradeState = "trade_state"
            case tradeStateDesc = "trade_state_desc"
            case tradeType = "trade_type"
            case mchid
            case spMchid = "sp_mchid"
            case subMchid = "sub_mchid"
            case appid
            case spAppid = "sp_appid"
            case subAppid = "sub_appid"
            case attach
            case merchantCategoryCode = "merchant_category_code"
            case promotionDetail = "promotion_detail"
            case sceneInfo = "scene_info"
        }
    }
}

extension GlobalPapay {
    /// `CreateTransactionResponseAmount`.
    public struct CreateTransactionResponseAmount: Model {
        /// 订单标价币种. ISO 4217, `CNY` for yuan.
        public var currency: String
        /// 用户支付币种. ISO 4217, `CNY` for yuan.
        public var payerCurrency: String
        /// 用户支付金额. In the smallest unit of the currency.
        public var payerTotal: Int?
        /// 订单金额. In the smallest unit of the currency.
        public var total: Int?
        /// 汇率信息.
        public var exchangeRate: CreateTransactionResponseExchangeRate?

        enum CodingKeys: String, CodingKey {
            case currency
            case payerCurrency = "payer_currency"
            case payerTotal = "payer_total"
            case total
            case exchangeRate = "exchange_rate"
        }
    }
}

extension GlobalPapay {
    /// `CreateTransactionResponseExchangeRate`.
    public struct CreateTransactionResponseExchangeRate: Model {
        /// 汇率类型.
        public var type: CreateTransactionResponseExchangeRateType?
        /// 汇率值.
        public var rate: Int?
    }
}

extension GlobalPapay {
    /// `ExchangeRate`.
    public struct ExchangeRate: Model {
        /// 汇率类型.
        public var type: ExchangeRateType?
        /// 汇率值.
        public var rate: Int?
    }
}

extension GlobalPapay {
    /// `Goods`.
    public struct Goods: Model {
        /// 商品编码.
        public var goodsId: String
        /// 商品优惠金额. In the smallest unit of the currency.
        public var discountAmount: Int?
        /// 商品价格. In the smallest unit of the currency.
        public var price: Int?
        /// 商品数量.
        public var quantity: Int?
        /// 商品备注.
        public var goodsRemark: String?

        enum CodingKeys: String, CodingKey {
            case goodsId = "goods_id"
            case discountAmount = "discount_amount"
            case price
            case quantity
            case goodsRemark = "goods_remark"
        }
    }
}

extension GlobalPapay {
    /// `Payer`.
    public struct Payer: Model {
        /// 用户标识.
        public var openid: String?
        /// 机构用户标识.
        public var spOpenid: String?
        /// 子商户用户标识.
        public var subOpenid: String?

        enum CodingKeys: String, CodingKey {
            case openid
            case spOpenid = "sp_openid"
            case subOpenid = "sub_openid"
        }
    }
}

extension GlobalPapay {
    /// `PreSignH5Response`.
    public struct PreSignH5Response: Model {
        /// 签约跳转URL.
        public var signUrl: String

        enum CodingKeys: String, CodingKey {
            case signUrl = "sign_url"
        }
    }
}

extension GlobalPapay {
    /// `PreSignJsapiResponse`.
    public struct PreSignJsapiResponse: Model {
        /// 签约跳转URL.
        public var signUrl: String

        enum CodingKeys: String, CodingKey {
            case signUrl = "sign_url"
        }
    }
}

extension GlobalPapay {
    /// `PreSignSession`.
    public struct PreSignSession: Model {
        /// 委托代扣签约会话id.
        public var sessionId: String

        enum CodingKeys: String, CodingKey {
            case sessionId = "session_id"
        }
    }
}

extension GlobalPapay {
    /// `PreSignWebResponse`.
    public struct PreSignWebResponse: Model {
        /// 展码页面URL.
        public var showCodeUrl: String
        /// 委托代扣签约URL.
        public var signUrl: String?

        enum CodingKeys: String, CodingKey {
            case showCodeUrl = "show_code_url"
            case signUrl = "sign_url"
        }
    }
}

extension GlobalPapay {
    /// `Promotion`.
    public struct Promotion: Model {
        /// 券ID.
        public var promotionId: String
        /// 优惠券面额. In the smallest unit of the currency.
        public var amount: Int?
        /// 优惠币种. ISO 4217, `CNY` for yuan.
        public var currency: String
        /// 活动ID.
        public var activityId: String?
        /// 优惠类型.
        public var type: PromotionType?
        /// 优惠名称.
        public var name: String?
        /// 单品列表.
        public var goodsDetail: [Goods]?
        /// 商户出资. In the smallest unit of the currency.
        public var merchantContributeAmount: Int?
        /// 其他出资. In the smallest unit of the currency.
        public var otherContributeAmount: Int?
        /// 优惠券退款金额. In the smallest unit of the currency.
        public var refundAmount: Int?
        /// 优惠范围.
        public var scope: Scope?
        /// 微信出资. In the smallest unit of the currency.
        public var wxpayContributeAmount: Int?

        enum CodingKeys: String, CodingKey {
            case promotionId = "promotion_id"
            case amount
            case currency
            case activityId = "activity_id"
            case type
            case name
            case goodsDetail = "goods_detail"
            case merchantContributeAmount = "merchant_contribute_amount"
            case otherContributeAmount = "other_contribute_amount"
            case refundAmount = "refund_amount"
            case scope
            case wxpayContributeAmount = "wxpay_contribute_amount"
        }
    }
}

extension GlobalPapay {
    /// `Scene`.
    public struct Scene: Model {
        /// 商户端设备号.
        public var deviceId: String?
        /// 商户端设备IP.
        public var deviceIp: String?

        enum CodingKeys: String, CodingKey {
            case deviceId = "device_id"
            case deviceIp = "device_ip"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            deviceId: String? = nil,
            deviceIp: String? = nil
        ) {
            self.deviceId = deviceId
            self.deviceIp = deviceIp
        }
    }
}

extension GlobalPapay {
    /// `Transaction`.
    public struct Transaction: Model {
        /// 商户号.
        public var mchid: String
        /// 机构商户号. The institution's own merchant number.
        public var spMchid: String
        /// 子商户号.
        public var subMchid: String
        /// 微信AppId.
        public var appid: String
        /// 机构APPID.
        public var spAppid: String
        /// 微信支付订单号. WeChat Pay's number of the payment.
        public var transactionId: String
        /// 商户订单号. The merchant's own number of the order.
        public var outTradeNo: String
        /// 订单金额.
        public var amount: Amount
        /// 付款银行. The bank's code, such as `ICBC_DEBIT`.
        public var bankType: String
        /// 支付者.
        public var payer: Payer
        /// 支付完成时间. RFC 3339.
        public var successTime: String
        /// 交易状态.
        public var tradeState: String
        /// 交易状态描述.
        public var tradeStateDesc: String
        /// 交易类型.
        public var tradeType: TransactionTradeType
        /// 子商户APPID.
        public var subAppid: String?
        /// 商户数据. Comes back unchanged in queries and notifications.
        public var attach: String?
        /// 商户行业编码.
        public var merchantCategoryCode: String?
        /// 优惠功能.
        public var promotionDetail: [Promotion]?
        /// 场景信息.
        public var sceneInfo: Scene?

        enum CodingKeys: String, CodingKey {
            case mchid
            case spMchid = "sp_mchid"
            case subMchid = "sub_mchid"
            case appid
            case spAppid = "sp_appid"
            case transactionId = "transaction_id"
            case outTradeNo = "out_trade_no"
            case amount
            case bankType = "bank_type"
            case payer
            case successTime = "success_time"
            case tradeState = "trade_state"
            case tradeStateDesc = "trade_state_desc"
            case tradeType = "trade_type"
            case subAppid = "sub_appid"
            case attach
            case merchantCategoryCode = "merchant_category_code"
            case promotionDetail = "promotion_detail"
            case sceneInfo = "scene_info"
        }
    }
}

extension GlobalPapay {
    /// 汇率类型
    public struct CreateTransactionResponseExchangeRateType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var settlementRate: Self { "SETTLEMENT_RATE" }
        public static var userpaymentRate: Self { "USERPAYMENT_RATE" }
    }
}

extension GlobalPapay {
    /// 交易类型
    public struct CreateTransactionResponseTradeType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var auth: Self { "AUTH" }
    }
}

extension GlobalPapay {
    /// 汇率类型
    public struct ExchangeRateType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var settlementRate: Self { "SETTLEMENT_RATE" }
    }
}

extension GlobalPapay {
    /// 优惠类型
    public struct PromotionType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var coupon: Self { "COUPON" }
        public static var discount: Self { "DISCOUNT" }
    }
}

extension GlobalPapay {
    /// 优惠范围
    public struct Scope: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var global: Self { "GLOBAL" }
        public static var single: Self { "SINGLE" }
    }
}

extension GlobalPapay {
    /// 交易状态
    public struct TradeState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var success: Self { "SUCCESS" }
        public static var refund: Self { "REFUND" }
        public static var notpay: Self { "NOTPAY" }
        public static var closed: Self { "CLOSED" }
        public static var payerror: Self { "PAYERROR" }
        public static var userpaying: Self { "USERPAYING" }
    }
}

extension GlobalPapay {
    /// 交易类型
    public struct TransactionTradeType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var jsapi: Self { "JSAPI" }
        public static var native: Self { "NATIVE" }
        public static var app: Self { "APP" }
        public static var mweb: Self { "MWEB" }
        public static var micropay: Self { "MICROPAY" }
    }
}
