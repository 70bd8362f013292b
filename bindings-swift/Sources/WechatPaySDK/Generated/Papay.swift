// Generated from api/papay.yaml by `cargo xtask generate`; do not edit.

import Foundation

/// Automatic payments (委托代扣).
public struct Papay: Sendable {
    let client: Client
}

extension Client {
    /// Automatic payments (委托代扣).
    public var papay: Papay { Papay(client: self) }
}

extension Papay {
    /// Begin the signing of an agreement (代扣预签约).
    ///
    /// Nothing is signed yet: the user does that. The result comes as `ENTRUST.SIGN`, or from `get_contract`.
    ///
    /// For merchants only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012978414)
    ///
    /// - Parameters:
    ///   - appid: 应用ID. An app, official account or mini program that is bound to the merchant.
    ///   - planId: 委托代扣模板ID. The template of the agreement, made in the merchant platform.
    ///   - contractDisplayAccount: 用户账户展示名称. The user's name at the merchant; shown in the agreement.
    ///   - contractNotifyUrl: 签约结果通知地址. Where the result of signing is posted: https, without a query string.
    ///   - deviceInfo: 发起预签约的用户.
    ///   - outContractCode: 商户签约协议号. The merchant's own number of the agreement.
    ///   - outUserCode: 商户侧用户标识. The merchant's own number of the user.
    ///   - signScene: 签约场景. Whether the user signs in an app or by scanning a QR code.
    ///   - openid: 用户在直连商户应用下的用户标示. The user in `appid`.
    ///   - returnUrl: 回跳地址的url. Where the user comes back to after signing.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func preSignContract(
        appid: String,
        planId: Int,
        contractDisplayAccount: String,
        contractNotifyUrl: String,
        deviceInfo: Device,
        outContractCode: String,
        outUserCode: String,
        signScene: SignScene,
        openid: String? = nil,
        returnUrl: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> PreSignContractResponse {
        var call = Call("papay.pre_sign_contract", options)
        call.set("appid", appid)
        call.set("plan_id", planId)
        call.set("contract_display_account", contractDisplayAccount)
        call.set("contract_notify_url", contractNotifyUrl)
        call.set("device_info", deviceInfo)
        call.set("out_contract_code", outContractCode)
        call.set("out_user_code", outUserCode)
        call.set("sign_scene", signScene)
        call.set("openid", openid)
        call.set("return_url", returnUrl)
        return try await client.answer(to: call)
    }

    /// Begin the signing of an agreement with announced charges, inside WeChat (JSAPI场景预约扣费类型签约的预签约).
    ///
    /// Nothing is signed yet: the user does that. The result comes as `ENTRUST.SIGN`, or from `get_contract`.
    ///
    /// For merchants only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012525133)
    ///
    /// - Parameters:
    ///   - appid: 应用ID. An app, official account or mini program that is bound to the merchant.
    ///   - planId: 委托代扣模板ID. The template of the agreement, made in the merchant platform.
    ///   - contractDisplayAccount: 用户账户展示名称. The user's name at the merchant; shown in the agreement.
    ///   - contractNotifyUrl: 签约结果通知地址. Where the result of signing is posted: https, without a query string.
    ///   - outContractCode: 商户签约协议号. The merchant's own number of the agreement.
    ///   - openid: 用户在直连商户应用下的用户标示. The user in `appid`.
    ///   - deductSchedule: 预约信息.
    ///   - outUserCode: 商户侧用户标识. The merchant's own number of the user.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func preSignScheduledJsapi(
        appid: String,
        planId: Int,
        contractDisplayAccount: String,
        contractNotifyUrl: String,
        outContractCode: String,
        openid: String? = nil,
        deductSchedule: DeductSchedule? = nil,
        outUserCode: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> PreSignScheduledJsapiResponse {
        var call = Call("papay.pre_sign_scheduled_jsapi", options)
        call.set("appid", appid)
        call.set("plan_id", planId)
        call.set("contract_display_account", contractDisplayAccount)
        call.set("contract_notify_url", contractNotifyUrl)
        call.set("out_contract_code", outContractCode)
        call.set("openid", openid)
        call.set("deduct_schedule", deductSchedule)
        call.set("out_user_code", outUserCode)
        return try await client.answer(to: call)
    }

    /// Begin the signing of an agreement with announced charges, in a mini program (小程序场景预约扣费类型签约的预签约).
    ///
    /// Nothing is signed yet: the user does that. The result comes as `ENTRUST.SIGN`, or from `get_contract`.
    ///
    /// For merchants only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012525209)
    ///
    /// - Parameters:
    ///   - appid: 应用ID. An app, official account or mini program that is bound to the merchant.
    ///   - planId: 委托代扣模板ID. The template of the agreement, made in the merchant platform.
    ///   - contractDisplayAccount: 用户账户展示名称. The user's name at the merchant; shown in the agreement.
    ///   - contractNotifyUrl: 签约结果通知地址. Where the result of signing is posted: https, without a query string.
    ///   - outContractCode: 商户签约协议号. The merchant's own number of the agreement.
    ///   - openid: 用户在直连商户应用下的用户标示. The user in `appid`.
    ///   - deductSchedule: 预约信息.
    ///   - outUserCode: 商户侧用户标识. The merchant's own number of the user.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func preSignScheduledMiniProgram(
        appid: String,
        planId: Int,
        contractDisplayAccount: String,
        contractNotifyUrl: String,
        outContractCode: String,
        openid: String? = nil,
        deductSchedule: DeductSchedule? = nil,
        outUserCode: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> PreSignScheduledMiniProgramResponse {
        var call = Call("papay.pre_sign_scheduled_mini_program", options)
        call.set("appid", appid)
        call.set("plan_id", planId)
        call.set("contract_display_account", contractDisplayAccount)
        call.set("contract_notify_url", contractNotifyUrl)
        call.set("out_contract_code", outContractCode)
        call.set("openid", openid)
        call.set("deduct_schedule", deductSchedule)
        call.set("out_user_code", outUserCode)
        return try await client.answer(to: call)
    }

    /// Begin the signing of an agreement with announced charges, in an app (App场景预约扣费类型签约的预签约).
    ///
    /// Nothing is signed yet: the user does that. The result comes as `ENTRUST.SIGN`, or from `get_contract`.
    ///
    /// For merchants only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012524934)
    ///
    /// - Parameters:
    ///   - appid: 应用ID. An app, official account or mini program that is bound to the merchant.
    ///   - planId: 委托代扣模板ID. The template of the agreement, made in the merchant platform.
    ///   - contractDisplayAccount: 用户账户展示名称. The user's name at the merchant; shown in the agreement.
    ///   - contractNotifyUrl: 签约结果通知地址. Where the result of signing is posted: https, without a query string.
    ///   - outContractCode: 商户签约协议号. The merchant's own number of the agreement.
    ///   - openid: 用户在直连商户应用下的用户标示. The user in `appid`.
    ///   - deductSchedule: 预约信息.
    ///   - outUserCode: 商户侧用户标识. The merchant's own number of the user.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func preSignScheduledApp(
        appid: String,
        planId: Int,
        contractDisplayAccount: String,
        contractNotifyUrl: String,
        outContractCode: String,
        openid: String? = nil,
        deductSchedule: DeductSchedule? = nil,
        outUserCode: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> PreSignScheduledAppResponse {
        var call = Call("papay.pre_sign_scheduled_app", options)
        call.set("appid", appid)
        call.set("plan_id", planId)
        call.set("contract_display_account", contractDisplayAccount)
        call.set("contract_notify_url", contractNotifyUrl)
        call.set("out_contract_code", outContractCode)
        call.set("openid", openid)
        call.set("deduct_schedule", deductSchedule)
        call.set("out_user_code", outUserCode)
        return try await client.answer(to: call)
    }

    /// Begin the signing of an agreement with announced charges, in a mobile browser (H5场景预约扣费类型签约的预签约).
    ///
    /// Nothing is signed yet: the user does that. The result comes as `ENTRUST.SIGN`, or from `get_contract`.
    ///
    /// For merchants only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012489208)
    ///
    /// - Parameters:
    ///   - appid: 应用ID. An app, official account or mini program that is bound to the merchant.
    ///   - planId: 委托代扣模板ID. The template of the agreement, made in the merchant platform.
    ///   - contractDisplayAccount: 用户账户展示名称. The user's name at the merchant; shown in the agreement.
    ///   - contractNotifyUrl: 签约结果通知地址. Where the result of signing is posted: https, without a query string.
    ///   - outContractCode: 商户签约协议号. The merchant's own number of the agreement.
    ///   - openid: 用户在直连商户应用下的用户标示. The user in `appid`.
    ///   - deductSchedule: 预约信息.
    ///   - jumpControl: 跳转控制信息.
    ///   - outUserCode: 商户侧用户标识. The merchant's own number of the user.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func preSignScheduledH5(
        appid: String,
        planId: Int,
        contractDisplayAccount: String,
        contractNotifyUrl: String,
        outContractCode: String,
        openid: String? = nil,
        deductSchedule: DeductSchedule? = nil,
        jumpControl: JumpControl? = nil,
        outUserCode: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> PreSignScheduledH5Response {
        var call = Call("papay.pre_sign_scheduled_h5", options)
        call.set("appid", appid)
        call.set("plan_id", planId)
        call.set("contract_display_account", contractDisplayAccount)
        call.set("contract_notify_url", contractNotifyUrl)
        call.set("out_contract_code", outContractCode)
        call.set("openid", openid)
        call.set("deduct_schedule", deductSchedule)
        call.set("jump_control", jumpControl)
        call.set("out_user_code", outUserCode)
        return try await client.answer(to: call)
    }

    /// Query an agreement (通过商户协议号查询委托代扣签约协议).
    ///
    /// For merchants only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012489245)
    ///
    /// - Parameters:
    ///   - planId: 委托代扣模板ID. The template of the agreement, made in the merchant platform.
    ///   - outContractCode: 商户签约协议号. The merchant's own number of the agreement.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getContract(
        planId: Int,
        outContractCode: String,
        options: CallOptions = CallOptions()
    ) async throws -> Contract {
        var call = Call("papay.get_contract", options)
        call.set("plan_id", planId)
        call.set("out_contract_code", outContractCode)
        return try await client.answer(to: call)
    }

    /// Query an agreement made on HarmonyOS (通过商户协议号查询委托代扣签约协议).
    ///
    /// For merchants only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4013844122)
    ///
    /// - Parameters:
    ///   - planId: 委托代扣模板ID. The template of the agreement, made in the merchant platform.
    ///   - outContractCode: 商户签约协议号. The merchant's own number of the agreement.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getHarmonyContract(
        planId: Int,
        outContractCode: String,
        options: CallOptions = CallOptions()
    ) async throws -> GetHarmonyContractResponse {
        var call = Call("papay.get_harmony_contract", options)
        call.set("plan_id", planId)
        call.set("out_contract_code", outContractCode)
        return try await client.answer(to: call)
    }

    /// Terminate an agreement (通过商户协议号解除委托代扣签约协议).
    ///
    /// For merchants only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012489295)
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
    ) async throws -> Contract {
        var call = Call("papay.terminate_contract", options)
        call.set("plan_id", planId)
        call.set("out_contract_code", outContractCode)
        call.set("contract_termination_remark", contractTerminationRemark)
        return try await client.answer(to: call)
    }

    /// Announce a charge (预约扣费).
    ///
    /// The charge itself is made with `create_transaction`, in the days that the answer names.
    ///
    /// For merchants only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012467036)
    ///
    /// - Parameters:
    ///   - contractId: 委托代扣协议ID. WeChat Pay's number of the agreement.
    ///   - appid: 应用ID. An app, official account or mini program that is bound to the merchant.
    ///   - scheduleAmount: 预约的金额信息. What the user is told will be charged.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func createSchedule(
        contractId: String,
        appid: String,
        scheduleAmount: Amount,
        options: CallOptions = CallOptions()
    ) async throws -> Schedule {
        var call = Call("papay.create_schedule", options)
        call.set("contract_id", contractId)
        call.set("appid", appid)
        call.set("schedule_amount", scheduleAmount)
        return try await client.answer(to: call)
    }

    /// Query an announced charge (查询扣费预约).
    ///
    /// For merchants only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012466997)
    ///
    /// - Parameters:
    ///   - contractId: 委托代扣协议ID. WeChat Pay's number of the agreement.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getSchedule(
        contractId: String,
        options: CallOptions = CallOptions()
    ) async throws -> Schedule {
        var call = Call("papay.get_schedule", options)
        call.set("contract_id", contractId)
        return try await client.answer(to: call)
    }

    /// Tell the user that a charge is coming (直连商户预扣费通知).
    ///
    /// For merchants only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v2/merchant/4011987402)
    ///
    /// - Parameters:
    ///   - contractId: 委托代扣协议ID. WeChat Pay's number of the agreement.
    ///   - appid: 公众号ID. An app, official account or mini program that is bound to the merchant.
    ///   - estimatedAmount: 预计扣费金额信息. What the user is told to expect.
    ///   - mchid: 直连商户号. The client's `mchid` where left out.
    ///   - deductDuration: 扣费持续时间. For how many days the charge is tried.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func sendPreDeductionNotice(
        contractId: String,
        appid: String,
        estimatedAmount: EstimatedAmount,
        mchid: String? = nil,
        deductDuration: DeductDuration? = nil,
        options: CallOptions = CallOptions()
    ) async throws {
        var call = Call("papay.send_pre_deduction_notice", options)
        call.set("contract_id", contractId)
        call.set("appid", appid)
        call.set("estimated_amount", estimatedAmount)
        call.set("mchid", mchid)
        call.set("deduct_duration", deductDuration)
        _ = try await client.send(call)
    }

    /// Charge the user under an agreement (受理扣款).
    ///
    /// The charge is only accepted: its result comes as a notification, or from a query of the order.
    ///
    /// For merchants only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012467036)
    ///
    /// - Parameters:
    ///   - appid: 应用ID. An app, official account or mini program that is bound to the merchant.
    ///   - outTradeNo: 商户订单号. The merchant's own number of the order.
    ///   - description: 商品描述. What is bought; shown to the user.
    ///   - contractId: 委托代扣协议ID. WeChat Pay's number of the agreement.
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
        amount: Amount,
        transactionNotifyUrl: String,
        attach: String? = nil,
        goodsTag: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> CreateTransactionResponse {
        var call = Call("papay.create_transaction", options)
        call.set("appid", appid)
        call.set("out_trade_no", outTradeNo)
        call.set("description", description)
        call.set("contract_id", contractId)
        call.set("amount", amount)
        call.set("transaction_notify_url", transactionNotifyUrl)
        call.set("attach", attach)
        call.set("goods_tag", goodsTag)
        return try await client.answer(to: call)
    }

    /// Charge the user under an agreement made on HarmonyOS (代扣受理扣款).
    ///
    /// The charge is only accepted: its result comes as a notification, or from a query of the order.
    ///
    /// For merchants only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4013388429)
    ///
    /// - Parameters:
    ///   - appid: 应用ID. An app, official account or mini program that is bound to the merchant.
    ///   - outTradeNo: 商户订单号. The merchant's own number of the order.
    ///   - description: 商品描述. What is bought; shown to the user.
    ///   - contractId: 委托代扣协议ID. WeChat Pay's number of the agreement.
    ///   - harmonyAccountId: 鸿蒙账户id.
    ///   - amount: 扣费金额信息.
    ///   - transactionNotifyUrl: 通知地址. Where the result of the charge is posted: https, without a query string.
    ///   - attach: 附加数据. Comes back unchanged in queries and notifications.
    ///   - goodsTag: 订单优惠标记. The mark that the rules of a promotion ask for.
    ///   - mcc: 商户类别码. The merchant category code.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func createHarmonyTransaction(
        appid: String,
        outTradeNo: String,
        description: String,
        contractId: String,
        harmonyAccountId: String,
        amount: Amount,
        transactionNotifyUrl: String,
        attach: String? = nil,
        goodsTag: String? = nil,
        mcc: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> CreateTransactionResponse {
        var call = Call("papay.create_harmony_transaction", options)
        call.set("appid", appid)
        call.set("out_trade_no", outTradeNo)
        call.set("description", description)
        call.set("contract_id", contractId)
        call.set("harmony_account_id", harmonyAccountId)
        call.set("amount", amount)
        call.set("transaction_notify_url", transactionNotifyUrl)
        call.set("attach", attach)
        call.set("goods_tag", goodsTag)
        call.set("mcc", mcc)
        return try await client.answer(to: call)
    }

    /// Tell the user that a failed charge is tried again (重试扣费通知).
    ///
    /// For merchants only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter3_11.shtml)
    ///
    /// - Parameters:
    ///   - contractId: 委托代扣协议ID. WeChat Pay's number of the agreement.
    ///   - appid: 公众号ID. An app, official account or mini program that is bound to the merchant.
    ///   - mchid: 直连商户号. The client's `mchid` where left out.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func sendDeductionRetryNotice(
        contractId: String,
        appid: String,
        mchid: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws {
        var call = Call("papay.send_deduction_retry_notice", options)
        call.set("contract_id", contractId)
        call.set("appid", appid)
        call.set("mchid", mchid)
        _ = try await client.send(call)
    }

    /// Begin the signing of a sub-merchant's agreement with announced charges, inside WeChat (JSAPI场景预约扣费类型签约的预签约).
    ///
    /// Nothing is signed yet: the user does that. The result comes as `ENTRUST.SIGN`, or from `get_partner_contract`.
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012693093)
    ///
    /// - Parameters:
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for.
    ///   - spAppid: 应用ID. An app, official account or mini program that is bound to the partner.
    ///   - planId: 委托代扣模板ID. The template of the agreement, made in the merchant platform.
    ///   - contractDisplayAccount: 用户账户展示名称. The user's name at the merchant; shown in the agreement.
    ///   - contractNotifyUrl: 签约结果通知地址. Where the result of signing is posted: https, without a query string.
    ///   - outContractCode: 商户签约协议号. The merchant's own number of the agreement.
    ///   - subAppid: 子商户的AppID. The sub-merchant's own app; needed for `sub_openid`.
    ///   - spOpenid: 用户在服务商商户应用下的用户标示. The user under `sp_appid`.
    ///   - subOpenid: The user under `sub_appid`.
    ///   - deductSchedule:
    ///   - outUserCode: 商户侧用户标识. The merchant's own number of the user.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func preSignPartnerScheduledJsapi(
        subMchid: String,
        spAppid: String,
        planId: Int,
        contractDisplayAccount: String,
        contractNotifyUrl: String,
        outContractCode: String,
        subAppid: String? = nil,
        spOpenid: String? = nil,
        subOpenid: String? = nil,
        deductSchedule: DeductSchedule? = nil,
        outUserCode: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> PreSignScheduledJsapiResponse {
        var call = Call("papay.pre_sign_partner_scheduled_jsapi", options)
        call.set("sub_mchid", subMchid)
        call.set("sp_appid", spAppid)
        call.set("plan_id", planId)
        call.set("contract_display_account", contractDisplayAccount)
        call.set("contract_notify_url", contractNotifyUrl)
        call.set("out_contract_code", outContractCode)
        call.set("sub_appid", subAppid)
        call.set("sp_openid", spOpenid)
        call.set("sub_openid", subOpenid)
        call.set("deduct_schedule", deductSchedule)
        call.set("out_user_code", outUserCode)
        return try await client.answer(to: call)
    }

    /// Begin the signing of a sub-merchant's agreement with announced charges, in a mini program (小程序场景预约扣费类型签约的预签约).
    ///
    /// Nothing is signed yet: the user does that. The result comes as `ENTRUST.SIGN`, or from `get_partner_contract`.
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012693100)
    ///
    /// - Parameters:
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for.
    ///   - spAppid: 应用ID. An app, official account or mini program that is bound to the partner.
    ///   - planId: 委托代扣模板ID. The template of the agreement, made in the merchant platform.
    ///   - contractDisplayAccount: 用户账户展示名称. The user's name at the merchant; shown in the agreement.
    ///   - contractNotifyUrl: 签约结果通知地址. Where the result of signing is posted: https, without a query string.
    ///   - outContractCode: 商户签约协议号. The merchant's own number of the agreement.
    ///   - subAppid: 子商户的AppID. The sub-merchant's own app; needed for `sub_openid`.
    ///   - spOpenid: 用户在服务商商户应用下的用户标示. The user under `sp_appid`.
    ///   - subOpenid: The user under `sub_appid`.
    ///   - deductSchedule:
    ///   - outUserCode: 商户侧用户标识. The merchant's own number of the user.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func preSignPartnerScheduledMiniProgram(
        subMchid: String,
        spAppid: String,
        planId: Int,
        contractDisplayAccount: String,
        contractNotifyUrl: String,
        outContractCode: String,
        subAppid: String? = nil,
        spOpenid: String? = nil,
        subOpenid: String? = nil,
        deductSchedule: DeductSchedule? = nil,
        outUserCode: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> PreSignScheduledMiniProgramResponse {
        var call = Call("papay.pre_sign_partner_scheduled_mini_program", options)
        call.set("sub_mchid", subMchid)
        call.set("sp_appid", spAppid)
        call.set("plan_id", planId)
        call.set("contract_display_account", contractDisplayAccount)
        call.set("contract_notify_url", contractNotifyUrl)
        call.set("out_contract_code", outContractCode)
        call.set("sub_appid", subAppid)
        call.set("sp_openid", spOpenid)
        call.set("sub_openid", subOpenid)
        call.set("deduct_schedule", deductSchedule)
        call.set("out_user_code", outUserCode)
        return try await client.answer(to: call)
    }

    /// Begin the signing of a sub-merchant's agreement with announced charges, in an app (App场景预约扣费类型签约的预签约).
    ///
    /// Nothing is signed yet: the user does that. The result comes as `ENTRUST.SIGN`, or from `get_partner_contract`.
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012693028)
    ///
    /// - Parameters:
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for.
    ///   - spAppid: 应用ID. An app, official account or mini program that is bound to the partner.
    ///   - planId: 委托代扣模板ID. The template of the agreement, made in the merchant platform.
    ///   - contractDisplayAccount: 用户账户展示名称. The user's name at the merchant; shown in the agreement.
    ///   - contractNotifyUrl: 签约结果通知地址. Where the result of signing is posted: https, without a query string.
    ///   - outContractCode: 商户签约协议号. The merchant's own number of the agreement.
    ///   - subAppid: 子商户的AppID. The sub-merchant's own app; needed for `sub_openid`.
    ///   - spOpenid: 用户在服务商商户应用下的用户标示. The user under `sp_appid`.
    ///   - subOpenid: The user under `sub_appid`.
    ///   - deductSchedule:
    ///   - outUserCode: 商户侧用户标识. The merchant's own number of the user.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func preSignPartnerScheduledApp(
        subMchid: String,
        spAppid: String,
        planId: Int,
        contractDisplayAccount: String,
        contractNotifyUrl: String,
        outContractCode: String,
        subAppid: String? = nil,
        spOpenid: String? = nil,
        subOpenid: String? = nil,
        deductSchedule: DeductSchedule? = nil,
        outUserCode: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> PreSignScheduledAppResponse {
        var call = Call("papay.pre_sign_partner_scheduled_app", options)
        call.set("sub_mchid", subMchid)
        call.set("sp_appid", spAppid)
        call.set("plan_id", planId)
        call.set("contract_display_account", contractDisplayAccount)
        call.set("contract_notify_url", contractNotifyUrl)
        call.set("out_contract_code", outContractCode)
        call.set("sub_appid", subAppid)
        call.set("sp_openid", spOpenid)
        call.set("sub_openid", subOpenid)
        call.set("deduct_schedule", deductSchedule)
        call.set("out_user_code", outUserCode)
        return try await client.answer(to: call)
    }

    /// Begin the signing of a sub-merchant's agreement with announced charges, in a mobile browser (H5场景预约扣费类型签约的预签约).
    ///
    /// Nothing is signed yet: the user does that. The result comes as `ENTRUST.SIGN`, or from `get_partner_contract`.
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012464549)
    ///
    /// - Parameters:
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for.
    ///   - spAppid: 应用ID. An app, official account or mini program that is bound to the partner.
    ///   - planId: 委托代扣模板ID. The template of the agreement, made in the merchant platform.
    ///   - contractDisplayAccount: 用户账户展示名称. The user's name at the merchant; shown in the agreement.
    ///   - contractNotifyUrl: 签约结果通知地址. Where the result of signing is posted: https, without a query string.
    ///   - outContractCode: 商户签约协议号. The merchant's own number of the agreement.
    ///   - subAppid: 子商户的AppID. The sub-merchant's own app; needed for `sub_openid`.
    ///   - spOpenid: 用户在服务商商户应用下的用户标示. The user under `sp_appid`.
    ///   - subOpenid: The user under `sub_appid`.
    ///   - deductSchedule:
    ///   - jumpControl: 跳转控制信息.
    ///   - outUserCode: 商户侧用户标识. The merchant's own number of the user.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func preSignPartnerScheduledH5(
        subMchid: String,
        spAppid: String,
        planId: Int,
        contractDisplayAccount: String,
        contractNotifyUrl: String,
        outContractCode: String,
        subAppid: String? = nil,
        spOpenid: String? = nil,
        subOpenid: String? = nil,
        deductSchedule: DeductSchedule? = nil,
        jumpControl: JumpControl? = nil,
        outUserCode: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> PreSignScheduledH5Response {
        var call = Call("papay.pre_sign_partner_scheduled_h5", options)
        call.set("sub_mchid", subMchid)
        call.set("sp_appid", spAppid)
        call.set("plan_id", planId)
        call.set("contract_display_account", contractDisplayAccount)
        call.set("contract_notify_url", contractNotifyUrl)
        call.set("out_contract_code", outContractCode)
        call.set("sub_appid", subAppid)
        call.set("sp_openid", spOpenid)
        call.set("sub_openid", subOpenid)
        call.set("deduct_schedule", deductSchedule)
        call.set("jump_control", jumpControl)
        call.set("out_user_code", outUserCode)
        return try await client.answer(to: call)
    }

    /// Query an agreement of a sub-merchant (通过商户协议号查询委托代扣签约协议).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012489483)
    ///
    /// - Parameters:
    ///   - planId: 委托代扣模板ID. The template of the agreement, made in the merchant platform.
    ///   - outContractCode: 商户签约协议号. The merchant's own number of the agreement.
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getPartnerContract(
        planId: Int,
        outContractCode: String,
        subMchid: String,
        options: CallOptions = CallOptions()
    ) async throws -> PartnerContract {
        var call = Call("papay.get_partner_contract", options)
        call.set("plan_id", planId)
        call.set("out_contract_code", outContractCode)
        call.set("sub_mchid", subMchid)
        return try await client.answer(to: call)
    }

    /// Terminate an agreement of a sub-merchant (通过商户协议号解除委托代扣签约协议).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012489491)
    ///
    /// - Parameters:
    ///   - planId: 委托代扣模板ID. The template of the agreement, made in the merchant platform.
    ///   - outContractCode: 商户签约协议号. The merchant's own number of the agreement.
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for.
    ///   - contractTerminationRemark: 解约备注. Why it is ended.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func terminatePartnerContract(
        planId: Int,
        outContractCode: String,
        subMchid: String,
        contractTerminationRemark: String,
        options: CallOptions = CallOptions()
    ) async throws -> PartnerContract {
        var call = Call("papay.terminate_partner_contract", options)
        call.set("plan_id", planId)
        call.set("out_contract_code", outContractCode)
        call.set("sub_mchid", subMchid)
        call.set("contract_termination_remark", contractTerminationRemark)
        return try await client.answer(to: call)
    }

    /// Announce a charge for a sub-merchant (预约扣费).
    ///
    /// The charge itself is made with `create_partner_transaction`, in the days that the answer names.
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012468581)
    ///
    /// - Parameters:
    ///   - contractId: 委托代扣协议ID. WeChat Pay's number of the agreement.
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for.
    ///   - spAppid: 应用ID. An app, official account or mini program that is bound to the partner.
    ///   - scheduleAmount: 预约的金额信息. What the user is told will be charged.
    ///   - subAppid: 子商户的AppID. The sub-merchant's own app.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func createPartnerSchedule(
        contractId: String,
        subMchid: String,
        spAppid: String,
        scheduleAmount: Amount,
        subAppid: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> Schedule {
        var call = Call("papay.create_partner_schedule", options)
        call.set("contract_id", contractId)
        call.set("sub_mchid", subMchid)
        call.set("sp_appid", spAppid)
        call.set("schedule_amount", scheduleAmount)
        call.set("sub_appid", subAppid)
        return try await client.answer(to: call)
    }

    /// Query an announced charge of a sub-merchant (查询扣费预约).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012468579)
    ///
    /// - Parameters:
    ///   - contractId: 委托代扣协议ID. WeChat Pay's number of the agreement.
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getPartnerSchedule(
        contractId: String,
        subMchid: String,
        options: CallOptions = CallOptions()
    ) async throws -> Schedule {
        var call = Call("papay.get_partner_schedule", options)
        call.set("contract_id", contractId)
        call.set("sub_mchid", subMchid)
        return try await client.answer(to: call)
    }

    /// Tell a sub-merchant's user that a charge is coming (服务商商户预扣费通知).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v2/partner/4011988373)
    ///
    /// - Parameters:
    ///   - contractId: 委托代扣协议id. WeChat Pay's number of the agreement.
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for.
    ///   - spAppid: 服务商应用ID. An app, official account or mini program that is bound to the partner.
    ///   - estimatedAmount: 预计扣费金额信息. What the user is told to expect.
    ///   - spMchid: 服务商商户号. The partner's own merchant number. The client's `mchid` where left out.
    ///   - subAppid: 子商户应用ID. The sub-merchant's own app.
    ///   - deductDuration: 扣费持续时间. For how many days the charge is tried.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func sendPartnerPreDeductionNotice(
        contractId: String,
        subMchid: String,
        spAppid: String,
        estimatedAmount: EstimatedAmount,
        spMchid: String? = nil,
        subAppid: String? = nil,
        deductDuration: PartnerDeductDuration? = nil,
        options: CallOptions = CallOptions()
    ) async throws {
        var call = Call("papay.send_partner_pre_deduction_notice", options)
        call.set("contract_id", contractId)
        call.set("sub_mchid", subMchid)
        call.set("sp_appid", spAppid)
        call.set("estimated_amount", estimatedAmount)
        call.set("sp_mchid", spMchid)
        call.set("sub_appid", subAppid)
        call.set("deduct_duration", deductDuration)
        _ = try await client.send(call)
    }

    /// Charge the user for a sub-merchant (受理扣款).
    ///
    /// The charge is only accepted: its result comes as a notification, or from a query of the order.
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012468586)
    ///
    /// - Parameters:
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for.
    ///   - spAppid: 应用ID. An app, official account or mini program that is bound to the partner.
    ///   - outTradeNo: 商户订单号. The merchant's own number of the order.
    ///   - description: 商品描述. What is bought; shown to the user.
    ///   - contractId: 委托代扣协议ID. WeChat Pay's number of the agreement.
    ///   - amount: 扣费金额信息.
    ///   - transactionNotifyUrl: 通知地址. Where the result of the charge is posted: https, without a query string.
    ///   - subAppid: 子商户的AppID. The sub-merchant's own app.
    ///   - attach: 附加数据. Comes back unchanged in queries and notifications.
    ///   - goodsTag: 订单优惠标记. The mark that the rules of a promotion ask for.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func createPartnerTransaction(
        subMchid: String,
        spAppid: String,
        outTradeNo: String,
        description: String,
        contractId: String,
        amount: Amount,
        transactionNotifyUrl: String,
        subAppid: String? = nil,
        attach: String? = nil,
        goodsTag: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> CreateTransactionResponse {
        var call = Call("papay.create_partner_transaction", options)
        call.set("sub_mchid", subMchid)
        call.set("sp_appid", spAppid)
        call.set("out_trade_no", outTradeNo)
        call.set("description", description)
        call.set("contract_id", contractId)
        call.set("amount", amount)
        call.set("transaction_notify_url", transactionNotifyUrl)
        call.set("sub_appid", subAppid)
        call.set("attach", attach)
        call.set("goods_tag", goodsTag)
        return try await client.answer(to: call)
    }

    /// Tell a sub-merchant's user that a failed charge is tried again (服务商商户重试扣费通知).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter5_16.shtml)
    ///
    /// - Parameters:
    ///   - contractId: 委托代扣协议id. WeChat Pay's number of the agreement.
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for.
    ///   - spAppid: 服务商应用ID. An app, official account or mini program that is bound to the partner.
    ///   - spMchid: 服务商商户号. The partner's own merchant number. The client's `mchid` where left out.
    ///   - subAppid: 子商户应用ID. The sub-merchant's own app.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func sendPartnerDeductionRetryNotice(
        contractId: String,
        subMchid: String,
        spAppid: String,
        spMchid: String? = nil,
        subAppid: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws {
        var call = Call("papay.send_partner_deduction_retry_notice", options)
        call.set("contract_id", contractId)
        call.set("sub_mchid", subMchid)
        call.set("sp_appid", spAppid)
        call.set("sp_mchid", spMchid)
        call.set("sub_appid", subAppid)
        _ = try await client.send(call)
    }
}

extension Papay {
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

extension Papay {
    /// `Contract`.
    public struct Contract: Model {
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
        /// 用户账户展示名称. The user's name at the merchant; shown in the agreement.
        public var contractDisplayAccount: String
        /// 委托代扣协议状态. `SIGNED` while it is in force, `TERMINATED` once it was ended.
        public var contractState: String
        /// 商户签约协议号. The merchant's own number of the agreement.
        public var outContractCode: String
        /// 协议到期时间. RFC 3339.
        public var contractExpiredTime: String?
        /// 协议签署时间. RFC 3339.
        public var contractSignedTime: String?
        /// 协议解约信息. Set once it was ended.
        public var contractTerminateInfo: ContractTermination?
        /// 预约扣费场景的预约信息.
        public var deductSchedule: ContractDeductSchedule?
        /// 商户侧用户标识. The merchant's own number of the user.
        public var outUserCode: String?

        enum CodingKeys: String, CodingKey {
            case mchid
            case appid
            case openid
            case planId = "plan_id"
            case contractId = "contract_id"
            case contractDisplayAccount = "contract_display_account"
            case contractState = "contract_state"
            case outContractCode = "out_contract_code"
            case contractExpiredTime = "contract_expired_time"
            case contractSignedTime = "contract_signed_time"
            case contractTerminateInfo = "contract_terminate_info"
            case deductSchedule = "deduct_schedule"
            case outUserCode = "out_user_code"
        }
    }
}

extension Papay {
    /// `ContractDeductSchedule`.
    public struct ContractDeductSchedule: Model {
        /// 预计的扣费金额. What the user is told to expect.
        public var estimatedDeductAmount: Amount
        /// 预计扣费的日期. The day on which the charge is expected.
        public var estimatedDeductDate: String
        /// 扣费预约状态.
        public var scheduleState: String
        /// 实际扣费金额. Set once it was charged.
        public var deductAmount: Amount?
        /// 实际扣费的日期. Set once it was charged.
        public var deductDate: String?
        /// 已预约的扣费金额信息. What was announced to the user.
        public var scheduledAmount: Amount?

        enum CodingKeys: String, CodingKey {
            case estimatedDeductAmount = "estimated_deduct_amount"
            case estimatedDeductDate = "estimated_deduct_date"
            case scheduleState = "schedule_state"
            case deductAmount = "deduct_amount"
            case deductDate = "deduct_date"
            case scheduledAmount = "scheduled_amount"
        }
    }
}

extension Papay {
    /// `ContractTermination`.
    public struct ContractTermination: Model {
        /// 协议解约时间. RFC 3339.
        public var contractTerminatedTime: String
        /// 协议解约方式. Who ended it: the user, the merchant, customer service or the system.
        public var contractTerminationMode: String
        /// 解约备注. Why it was ended.
        public var contractTerminationRemark: String?

        enum CodingKeys: String, CodingKey {
            case contractTerminatedTime = "contract_terminated_time"
            case contractTerminationMode = "contract_termination_mode"
            case contractTerminationRemark = "contract_termination_remark"
        }
    }
}

extension Papay {
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

extension Papay {
    /// `DeductAmount`.
    public struct DeductAmount: Model {
        /// 总金额. In fen.
        public var amount: Int?
        /// 货币类型. ISO 4217, `CNY` for yuan.
        public var currency: String
        /// 金额. In fen.
        public var total: Int?
    }
}

extension Papay {
    /// `DeductDuration`.
    public struct DeductDuration: Model {
        /// 扣费持续时间数. One of 1, 2 and 3.
        public var count: Int
        /// 单位.
        public var unit: Unit?

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            count: Int,
            unit: Unit? = nil
        ) {
            self.count = count
            self.unit = unit
        }
    }
}

extension Papay {
    /// `DeductSchedule`.
    public struct DeductSchedule: Model {
        /// 商品描述. What is bought; shown to the user.
        public var description: String
        /// 预计的扣费金额. What the user is told to expect.
        public var estimatedDeductAmount: Amount
        /// 预计扣费的日期. The day on which the charge is expected.
        public var estimatedDeductDate: String

        enum CodingKeys: String, CodingKey {
            case description
            case estimatedDeductAmount = "estimated_deduct_amount"
            case estimatedDeductDate = "estimated_deduct_date"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            description: String,
            estimatedDeductAmount: Amount,
            estimatedDeductDate: String
        ) {
            self.description = description
            self.estimatedDeductAmount = estimatedDeductAmount
            self.estimatedDeductDate = estimatedDeductDate
        }
    }
}

extension Papay {
    /// `Device`.
    public struct Device: Model {
        /// 设备ID.
        public var deviceId: String
        /// How long the user has been known on this device.
        public var daysSinceFirstLogin: DaysSinceFirstLogin
        /// 设备的IP.
        public var deviceIp: String
        /// 设备的OS版本.
        public var deviceOs: String
        /// 设备是否以root身份运行.
        public var deviceRunningAsRoot: Bool
        /// 设备类型.
        public var deviceType: DeviceType
        /// 设备上是否安装微信.
        public var weixinInstalled: Bool
        /// 设备上微信的版本.
        public var weixinVersion: String

        enum CodingKeys: String, CodingKey {
            case deviceId = "device_id"
            case daysSinceFirstLogin = "days_since_first_login"
            case deviceIp = "device_ip"
            case deviceOs = "device_os"
            case deviceRunningAsRoot = "device_running_as_root"
            case deviceType = "device_type"
            case weixinInstalled = "weixin_installed"
            case weixinVersion = "weixin_version"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            deviceId: String,
            daysSinceFirstLogin: DaysSinceFirstLogin,
            deviceIp: String,
            deviceOs: String,
            deviceRunningAsRoot: Bool,
            deviceType: DeviceType,
            weixinInstalled: Bool,
            weixinVersion: String
        ) {
            self.deviceId = deviceId
            self.daysSinceFirstLogin = daysSinceFirstLogin
            self.deviceIp = deviceIp
            self.deviceOs = deviceOs
            self.deviceRunningAsRoot = deviceRunningAsRoot
            self.deviceType = deviceType
            self.weixinInstalled = weixinInstalled
            self.weixinVersion = weixinVersion
        }
    }
}

extension Papay {
    /// `EntrustSignContractTermination`.
    public struct EntrustSignContractTermination: Model {
        /// 协议解约时间. RFC 3339.
        public var contractTerminatedTime: String
        /// 协议解约方式. Who ended it: the user, the merchant, customer service or the system.
        public var contractTerminationMode: EntrustSignContractTerminationContractTerminationMode
        /// 解约原因的备注说明. Why it was ended.
        public var contractTerminationRemark: String?

        enum CodingKeys: String, CodingKey {
            case contractTerminatedTime = "contract_terminated_time"
            case contractTerminationMode = "contract_termination_mode"
            case contractTerminationRemark = "contract_termination_remark"
        }
    }
}

extension Papay {
    /// `EntrustSignDeductSchedule`.
    public struct EntrustSignDeductSchedule: Model {
        /// 实际扣费的日期. Set once it was charged.
        public var deductDate: String
        /// 预计的扣费金额. What the user is told to expect.
        public var estimatedDeductAmount: DeductAmount
        /// 预计扣费的日期. The day on which the charge is expected.
        public var estimatedDeductDate: String
        /// 扣费预约状态. `NO_SCHEDULED`: nothing is announced; `SCHEDULED`: announced; `PAID`: charged; `EXPIRED`: not charged in time.
        public var scheduleState: ScheduleState
        /// 实际扣费金额. Set once it was charged.
        public var deductAmount: DeductAmount?
        /// 已预约的扣费金额信息. What was announced to the user.
        public var scheduledAmount: ScheduledAmount?

        enum CodingKeys: String, CodingKey {
            case deductDate = "deduct_date"
            case estimatedDeductAmount = "estimated_deduct_amount"
            case estimatedDeductDate = "estimated_deduct_date"
            case scheduleState = "schedule_state"
            case deductAmount = "deduct_amount"
            case scheduledAmount = "scheduled_amount"
        }
    }
}

extension Papay {
    /// `EntrustSignResource`.
    public struct EntrustSignResource: Model {
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
        /// 签约用户的名称. The user's name at the merchant; shown in the agreement.
        public var contractDisplayAccount: String
        /// 协议到期时间. RFC 3339.
        public var contractExpiredTime: String
        /// 协议签署时间. RFC 3339.
        public var contractSignedTime: String
        /// 委托代扣协议状态. `SIGNED`: in force; `TERMINATED`: ended; `SIGN_FAILED`: never came into force; `TO_BE_RENEWED`: waits for its renewal; `TERMINATE_PENDING`: about to end.
        public var contractState: EntrustSignResourceContractState
        /// 协议解约信息. Set once it was ended.
        public var contractTerminateInfo: EntrustSignContractTermination
        /// 商户侧的签约协议号. The merchant's own number of the agreement.
        public var outContractCode: String
        /// 普通服务商商户号. The partner's own merchant number.
        public var spMchid: String?
        /// 子商户号.
        public var subMchid: String?
        /// `sp_appid`.
        public var spAppid: String?
        /// 子商户的AppID.
        public var subAppid: String?
        /// 商户AppID下的用户唯一标识.
        public var spOpenid: String?
        /// `sub_openid`.
        public var subOpenid: String?
        /// 预约扣费场景的预约信息.
        public var deductSchedule: EntrustSignDeductSchedule?
        /// 商户侧用户标识. The merchant's own number of the user.
        public var outUserCode: String?

        enum CodingKeys: String, CodingKey {
            case mchid
            case appid
            case openid
            case planId = "plan_id"
            case contractId = "contract_id"
            case contractDisplayAccount = "contract_display_account"
            case contractExpiredTime = "contract_expired_time"
            case contractSignedTime = "contract_signed_time"
            case contractState = "contract_state"
            case contractTerminateInfo = "contract_terminate_info"
            case outContractCode = "out_contract_code"
            case spMchid = "sp_mchid"
            case subMchid = "sub_mchid"
            case spAppid = "sp_appid"
            case subAppid = "sub_appid"
            case spOpenid = "sp_openid"
            case subOpenid = "sub_openid"
            case deductSchedule = "deduct_schedule"
            case outUserCode = "out_user_code"
        }
    }
}

extension Papay {
    /// `EntrustTerminateContractTermination`.
    public struct EntrustTerminateContractTermination: Model {
        /// 协议解约方式. Who ended it: the user, the merchant, customer service or the system.
        public var contractTerminationMode: EntrustTerminateContractTerminationContractTerminationMode
        /// 协议解约时间. RFC 3339.
        public var contractTerminatedTime: String?
        /// 解约原因的备注说明. Why it was ended.
        public var contractTerminationRemark: String?

        enum CodingKeys: String, CodingKey {
            case contractTerminationMode = "contract_termination_mode"
            case contractTerminatedTime = "contract_terminated_time"
            case contractTerminationRemark = "contract_termination_remark"
        }
    }
}

extension Papay {
    /// `EntrustTerminateDeductSchedule`.
    public struct EntrustTerminateDeductSchedule: Model {
        /// 实际扣费的日期. Set once it was charged.
        public var deductDate: String
        /// 预计的扣费金额. What the user is told to expect.
        public var estimatedDeductAmount: DeductAmount
        /// 预计扣费的日期. The day on which the charge is expected.
        public var estimatedDeductDate: String
        /// 扣费预约状态. `NO_SCHEDULED`: nothing is announced; `SCHEDULED`: announced; `PAID`: charged; `EXPIRED`: not charged in time.
        public var scheduleState: ScheduleState
        /// 实际扣费金额. Set once it was charged.
        public var deductAmount: DeductAmount?
        /// 已预约的扣费金额信息. What was announced to the user.
        public var scheduledAmount: DeductAmount?

        enum CodingKeys: String, CodingKey {
            case deductDate = "deduct_date"
            case estimatedDeductAmount = "estimated_deduct_amount"
            case estimatedDeductDate = "estimated_deduct_date"
            case scheduleState = "schedule_state"
            case deductAmount = "deduct_amount"
            case scheduledAmount = "scheduled_amount"
        }
    }
}

extension Papay {
    /// `EntrustTerminateInquiryResource`.
    public struct EntrustTerminateInquiryResource: Model {
        /// 商户号.
        public var mchid: String
        /// `appid`.
        public var appid: String
        /// 委托代扣协议模板ID. The template of the agreement, made in the merchant platform.
        public var planId: Int?
        /// 返回状态码.
        public var code: String
        /// 返回信息.
        public var messsage: String
        /// 商户侧的签约协议号. The merchant's own number of the agreement.
        public var outContractCode: String
        /// 商户侧用户标识. The merchant's own number of the user.
        public var outUserCode: String
        /// 商户AppID下的用户唯一标识.
        public var openid: String?
        /// 委托代扣协议的主键. WeChat Pay's number of the agreement.
        public var contractId: String?
        /// 签约用户的名称. The user's name at the merchant; shown in the agreement.
        public var contractDisplayAccount: String?
        /// 协议签署时间.
        public var contractSignedTime: String?
        /// 委托代扣协议状态. `SIGNED` while it is in force, `TERMINATED` once it was ended.
        public var contractState: EntrustTerminateInquiryResourceContractState?

        enum CodingKeys: String, CodingKey {
            case mchid
            case appid
            case planId = "plan_id"
            case code
            case messsage
            case outContractCode = "out_contract_code"
            case outUserCode = "out_user_code"
            case openid
            case contractId = "contract_id"
            case contractDisplayAccount = "contract_display_account"
            case contractSignedTime = "contract_signed_time"
            case contractState = "contract_state"
        }
    }
}

extension Papay {
    /// `EntrustTerminateResource`.
    public struct EntrustTerminateResource: Model {
        /// 委托代扣协议模板ID. The template of the agreement, made in the merchant platform.
        public var planId: Int?
        /// 委托代扣协议的主键. WeChat Pay's number of the agreement.
        public var contractId: String
        /// 签约用户的名称. The user's name at the merchant; shown in the agreement.
        public var contractDisplayAccount: String
        /// 协议到期时间. RFC 3339.
        public var contractExpiredTime: String
        /// 协议签署时间. RFC 3339.
        public var contractSignedTime: String
        /// 委托代扣协议状态. `SIGNED` while it is in force, `TERMINATED` once it was ended.
        public var contractState: EntrustTerminateResourceContractState
        /// 协议解约信息. Set once it was ended.
        public var contractTerminateInfo: EntrustTerminateContractTermination
        /// 商户侧的签约协议号. The merchant's own number of the agreement.
        public var outContractCode: String
        /// 微信商户号.
        public var mchid: String?
        /// 普通服务商商户号. The partner's own merchant number.
        public var spMchid: String?
        /// 子商户号.
        public var subMchid: String?
        /// 微信AppId.
        public var appid: String?
        /// `sp_appid`.
        public var spAppid: String?
        /// 子商户的AppID.
        public var subAppid: String?
        /// 用户唯一标识.
        public var openid: String?
        /// 商户AppID下的用户唯一标识.
        public var spOpenid: String?
        /// `sub_openid`.
        public var subOpenid: String?
        /// 预约扣费场景的预约信息.
        public var deductSchedule: EntrustTerminateDeductSchedule?
        /// 商户侧用户标识. The merchant's own number of the user.
        public var outUserCode: String?

        enum CodingKeys: String, CodingKey {
            case planId = "plan_id"
            case contractId = "contract_id"
            case contractDisplayAccount = "contract_display_account"
            case contractExpiredTime = "contract_expired_time"
            case contractSignedTime = "contract_signed_time"
            case contractState = "contract_state"
            case contractTerminateInfo = "contract_terminate_info"
            case outContractCode = "out_contract_code"
            case mchid
            case spMchid = "sp_mchid"
            case subMchid = "sub_mchid"
            case appid
            case spAppid = "sp_appid"
            case subAppid = "sub_appid"
            case openid
            case spOpenid = "sp_openid"
            case subOpenid = "sub_openid"
            case deductSchedule = "deduct_schedule"
            case outUserCode = "out_user_code"
        }
    }
}

extension Papay {
    /// `EntrustTerminateRetentionResource`.
    public struct EntrustTerminateRetentionResource: Model {
        /// 普通服务商商户号.
        public var mchid: String?
        /// `appid`.
        public var appid: String?
        /// 商户AppID下的用户唯一标识.
        public var openid: String?
        /// 委托代扣协议模板ID. The template of the agreement, made in the merchant platform.
        public var planId: Int?
        /// 委托代扣协议的主键. WeChat Pay's number of the agreement.
        public var contractId: String?
        /// 商户侧的签约协议号. The merchant's own number of the agreement.
        public var outContractCode: String?

        enum CodingKeys: String, CodingKey {
            case mchid
            case appid
            case openid
            case planId = "plan_id"
            case contractId = "contract_id"
            case outContractCode = "out_contract_code"
        }
    }
}

extension Papay {
    /// `EstimatedAmount`.
    public struct EstimatedAmount: Model {
        /// 预计扣费金额. In fen.
        public var amount: Int
        /// 预计扣费货币类型. ISO 4217, `CNY` for yuan.
        public var currency: String?

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            amount: Int,
            currency: String? = nil
        ) {
            self.amount = amount
            self.currency = currency
        }
    }
}

extension Papay {
    /// `GetHarmonyContractResponse`.
    public struct GetHarmonyContractResponse: Model {
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
        /// 用户账户展示名称. The user's name at the merchant; shown in the agreement.
        public var contractDisplayAccount: String
        /// 委托代扣协议状态. `SIGNED`: in force; `TERMINATED`: ended; `SIGN_FAILED`: never came into force; `TO_BE_RENEWED`: waits for its renewal.
        public var contractState: GetHarmonyContractResponseContractState
        /// 商户签约协议号. The merchant's own number of the agreement.
        public var outContractCode: String
        /// 协议到期时间. RFC 3339.
        public var contractExpiredTime: String?
        /// 协议签署时间. RFC 3339.
        public var contractSignedTime: String?
        /// 协议解约信息. Set once it was ended.
        public var contractTerminateInfo: HarmonyContractTermination?
        /// 鸿蒙代扣场景的用户微信号掩码. The user's WeChat ID, masked.
        public var maskWxid: String?
        /// 商户侧用户标识. The merchant's own number of the user.
        public var outUserCode: String?

        enum CodingKeys: String, CodingKey {
            case mchid
            case appid
            case openid
            case planId = "plan_id"
            case contractId = "contract_id"
            case contractDisplayAccount = "contract_display_account"
            case contractState = "contract_state"
            case outContractCode = "out_contract_code"
            case contractExpiredTime = "contract_expired_time"
            case contractSignedTime = "contract_signed_time"
            case contractTerminateInfo = "contract_terminate_info"
            case maskWxid = "mask_wxid"
            case outUserCode = "out_user_code"
        }
    }
}

extension Papay {
    /// `HarmonyContractTermination`.
    public struct HarmonyContractTermination: Model {
        /// 协议解约时间. RFC 3339.
        public var contractTerminatedTime: String
        /// 协议解约方式. Who ended it: the user, the merchant, customer service or the system.
        public var contractTerminationMode: HarmonyContractTerminationContractTerminationMode
        /// 解约备注. Why it was ended.
        public var contractTerminationRemark: String?

        enum CodingKeys: String, CodingKey {
            case contractTerminatedTime = "contract_terminated_time"
            case contractTerminationMode = "contract_termination_mode"
            case contractTerminationRemark = "contract_termination_remark"
        }
    }
}

extension Papay {
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

extension Papay {
    /// `PartnerContract`.
    public struct PartnerContract: Model {
        /// 普通服务商商户号. The partner's own merchant number.
        public var spMchid: String
        /// 子商户号.
        public var subMchid: String
        /// 普通服务商的AppID.
        public var spAppid: String
        /// 委托代扣模板ID. The template of the agreement, made in the merchant platform.
        public var planId: Int?
        /// 委托代扣协议ID. WeChat Pay's number of the agreement.
        public var contractId: String
        /// 用户OpenID.
        public var spOpenid: String
        /// 用户账户展示名称. The user's name at the merchant; shown in the agreement.
        public var contractDisplayAccount: String
        /// 委托代扣协议状态. `SIGNED` while it is in force, `TERMINATED` once it was ended.
        public var contractState: String
        /// 商户签约协议号. The merchant's own number of the agreement.
        public var outContractCode: String
        /// 子商户的AppID.
        public var subAppid: String?
        /// `sub_openid`.
        public var subOpenid: String?
        /// 协议到期时间. RFC 3339.
        public var contractExpiredTime: String?
        /// 协议签署时间. RFC 3339.
        public var contractSignedTime: String?
        /// 协议解约信息. Set once it was ended.
        public var contractTerminateInfo: ContractTermination?
        /// 预约扣费场景的预约信息.
        public var deductSchedule: ContractDeductSchedule?
        /// 商户侧用户标识. The merchant's own number of the user.
        public var outUserCode: String?

        enum CodingKeys: String, CodingKey {
            case spMchid = "sp_mchid"
            case subMchid = "sub_mchid"
            case spAppid = "sp_appid"
            case planId = "plan_id"
            case contractId = "contract_id"
            case spOpenid = "sp_openid"
            case contractDisplayAccount = "contract_display_account"
            case contractState = "contract_state"
            case outContractCode = "out_contract_code"
            case subAppid = "sub_appid"
            case subOpenid = "sub_openid"
            case contractExpiredTime = "contract_expired_time"
            case contractSignedTime = "contract_signed_time"
            case contractTerminateInfo = "contract_terminate_info"
            case deductSchedule = "deduct_schedule"
            case outUserCode = "out_user_code"
        }
    }
}

extension Papay {
    /// `PartnerDeductDuration`.
    public struct PartnerDeductDuration: Model {
        /// 扣费持续时间数.
        public var count: Int
        /// 单位.
        public var unit: String?

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            count: Int,
            unit: String? = nil
        ) {
            self.count = count
            self.unit = unit
        }
    }
}

extension Papay {
    /// `PreSignContractResponse`.
    public struct PreSignContractResponse: Model {
        /// 预签约ID. Handed to the page where the user signs.
        public var preEntrustwebId: String
        /// 跳转签约小程序的path. Where to open that mini program.
        public var miniProgramPath: String?
        /// 跳转签约小程序的username. The mini program where the user signs, for the SDK of apps.
        public var miniProgramUsername: String?
        /// 展示扫码签约的二维码的URL. Open it, so that the user signs.
        public var redirectUrl: String?

        enum CodingKeys: String, CodingKey {
            case preEntrustwebId = "pre_entrustweb_id"
            case miniProgramPath = "mini_program_path"
            case miniProgramUsername = "mini_program_username"
            case redirectUrl = "redirect_url"
        }
    }
}

extension Papay {
    /// `PreSignScheduledAppResponse`.
    public struct PreSignScheduledAppResponse: Model {
        /// 预签约ID. Handed to the page where the user signs.
        public var preEntrustwebId: String
        /// 跳转签约小程序的path. Where to open that mini program.
        public var miniprogramPath: String?
        /// 跳转签约小程序的username. The mini program where the user signs, for the SDK of apps.
        public var miniprogramUsername: String?

        enum CodingKeys: String, CodingKey {
            case preEntrustwebId = "pre_entrustweb_id"
            case miniprogramPath = "miniprogram_path"
            case miniprogramUsername = "miniprogram_username"
        }
    }
}

extension Papay {
    /// `PreSignScheduledH5Response`.
    public struct PreSignScheduledH5Response: Model {
        /// 拉起微信支付客户端的URL. Open it, so that the user signs.
        public var redirectUrl: String

        enum CodingKeys: String, CodingKey {
            case redirectUrl = "redirect_url"
        }
    }
}

extension Papay {
    /// `PreSignScheduledJsapiResponse`.
    public struct PreSignScheduledJsapiResponse: Model {
        /// 跳转签约流程的URL. Open it, so that the user signs.
        public var redirectUrl: String

        enum CodingKeys: String, CodingKey {
            case redirectUrl = "redirect_url"
        }
    }
}

extension Papay {
    /// `PreSignScheduledMiniProgramResponse`.
    public struct PreSignScheduledMiniProgramResponse: Model {
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

extension Papay {
    /// `Schedule`.
    public struct Schedule: Model {
        /// 扣费预约的状态.
        public var scheduleState: String
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
            case scheduleState = "schedule_state"
            case deductAmount = "deduct_amount"
            case deductDate = "deduct_date"
            case deductEndDate = "deduct_end_date"
            case deductStartDate = "deduct_start_date"
            case scheduledAmount = "scheduled_amount"
        }
    }
}

extension Papay {
    /// `ScheduledAmount`.
    public struct ScheduledAmount: Model {
        /// 总金额. In fen.
        public var amount: Int?
        /// 货币类型. ISO 4217, `CNY` for yuan.
        public var currency: String?
        /// 金额. In fen.
        public var total: Int?
    }
}

extension Papay {
    /// `DaysSinceFirstLogin`.
    public struct DaysSinceFirstLogin: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var daysSinceFirstLoginUnknow: Self { "DAYS_SINCE_FIRST_LOGIN_UNKNOW" }
        public static var daysSinceFirstLoginWithin1Day: Self { "DAYS_SINCE_FIRST_LOGIN_WITHIN_1_DAY" }
        public static var daysSinceFirstLoginWithin7Days: Self { "DAYS_SINCE_FIRST_LOGIN_WITHIN_7_DAYS" }
        public static var daysSinceFirstLoginWithin30Days: Self { "DAYS_SINCE_FIRST_LOGIN_WITHIN_30_DAYS" }
        public static var daysSinceFirstLoginWithin90Days: Self { "DAYS_SINCE_FIRST_LOGIN_WITHIN_90_DAYS" }
        public static var daysSinceFirstLoginWithin180Days: Self { "DAYS_SINCE_FIRST_LOGIN_WITHIN_180_DAYS" }
        public static var daysSinceFirstLoginMoreThen180Days: Self { "DAYS_SINCE_FIRST_LOGIN_MORE_THEN_180_DAYS" }
    }
}

extension Papay {
    /// 设备类型
    public struct DeviceType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var deviceTypeUnknow: Self { "DEVICE_TYPE_UNKNOW" }
        public static var deviceTypePhone: Self { "DEVICE_TYPE_PHONE" }
        public static var deviceTypePad: Self { "DEVICE_TYPE_PAD" }
        public static var deviceTypeTv: Self { "DEVICE_TYPE_TV" }
        public static var deviceTypeWatch: Self { "DEVICE_TYPE_WATCH" }
    }
}

extension Papay {
    /// 协议解约方式
    public struct EntrustSignContractTerminationContractTerminationMode: OpenEnum {
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

extension Papay {
    /// 委托代扣协议状态
    public struct EntrustSignResourceContractState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var signed: Self { "SIGNED" }
        public static var terminated: Self { "TERMINATED" }
        public static var signFailed: Self { "SIGN_FAILED" }
        public static var toBeRenewed: Self { "TO_BE_RENEWED" }
        public static var terminatePending: Self { "TERMINATE_PENDING" }
    }
}

extension Papay {
    /// 协议解约方式
    public struct EntrustTerminateContractTerminationContractTerminationMode: OpenEnum {
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

extension Papay {
    /// 委托代扣协议状态
    public struct EntrustTerminateInquiryResourceContractState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var signed: Self { "SIGNED" }
        public static var terminated: Self { "TERMINATED" }
    }
}

extension Papay {
    /// 委托代扣协议状态
    public struct EntrustTerminateResourceContractState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var signed: Self { "SIGNED" }
        public static var terminated: Self { "TERMINATED" }
    }
}

extension Papay {
    /// 委托代扣协议状态
    public struct GetHarmonyContractResponseContractState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var signed: Self { "SIGNED" }
        public static var terminated: Self { "TERMINATED" }
        public static var signFailed: Self { "SIGN_FAILED" }
        public static var toBeRenewed: Self { "TO_BE_RENEWED" }
    }
}

extension Papay {
    /// 协议解约方式
    public struct HarmonyContractTerminationContractTerminationMode: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var userTerminate: Self { "USER_TERMINATE" }
        public static var mchApiTerminate: Self { "MCH_API_TERMINATE" }
        public static var wepayWebTerminate: Self { "WEPAY_WEB_TERMINATE" }
        public static var customerServiceTerminate: Self { "CUSTOMER_SERVICE_TERMINATE" }
        public static var systemTerminate: Self { "SYSTEM_TERMINATE" }
    }
}

extension Papay {
    /// 扣费预约状态
    public struct ScheduleState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var noScheduled: Self { "NO_SCHEDULED" }
        public static var scheduled: Self { "SCHEDULED" }
        public static var paid: Self { "PAID" }
        public static var expired: Self { "EXPIRED" }
    }
}

extension Papay {
    /// 签约场景
    public struct SignScene: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var signSceneApp: Self { "SIGN_SCENE_APP" }
        public static var signSceneQrcode: Self { "SIGN_SCENE_QRCODE" }
    }
}

extension Papay {
    /// 单位
    public struct Unit: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var day: Self { "DAY" }
    }
}
