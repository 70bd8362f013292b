// Generated from api/platform_ecommerce.yaml by `cargo xtask generate`; do not edit.

import Foundation

/// Ecommerce platforms: recharges, compensations, settlements (平台收付通).
public struct PlatformEcommerce: Sendable {
    let client: Client
}

extension Client {
    /// Ecommerce platforms: recharges, compensations, settlements (平台收付通).
    public var platformEcommerce: PlatformEcommerce { PlatformEcommerce(client: self) }
}

extension PlatformEcommerce {
    /// Top up the platform's account by bank transfer (申请银行转账充值).
    ///
    /// The answer says where to transfer the money to: exactly `recharge_amount`. Then query it.
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012763053)
    ///
    /// - Parameters:
    ///   - outRechargeNo: 商户充值单号. The platform's own number of the recharge.
    ///   - accountType: 充值入账账户.
    ///   - rechargeAmount: 充值金额.
    ///   - rechargeScene: 充值场景.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func createBankTransferRecharge(
        outRechargeNo: String,
        accountType: CreateBankTransferRechargeRequestAccountType,
        rechargeAmount: RechargeAmount,
        rechargeScene: String,
        options: CallOptions = CallOptions()
    ) async throws -> CreateBankTransferRechargeResponse {
        var call = Call("platform_ecommerce.create_bank_transfer_recharge", options)
        call.set("out_recharge_no", outRechargeNo)
        call.set("account_type", accountType)
        call.set("recharge_amount", rechargeAmount)
        call.set("recharge_scene", rechargeScene)
        return try await client.answer(to: call)
    }

    /// Query a recharge by bank transfer (查询银行转账充值结果).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012763057)
    ///
    /// - Parameters:
    ///   - outRechargeNo: 商户充值单号. The platform's own number of the recharge.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getBankTransferRecharge(
        outRechargeNo: String,
        options: CallOptions = CallOptions()
    ) async throws -> GetBankTransferRechargeResponse {
        var call = Call("platform_ecommerce.get_bank_transfer_recharge", options)
        call.set("out_recharge_no", outRechargeNo)
        return try await client.answer(to: call)
    }

    /// Let an employee of a sub-merchant scan to top up (添加二级商户可扫码充值员工).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013521743)
    ///
    /// - Parameters:
    ///   - subMchid: 二级商户号. The sub-merchant that the partner acts for.
    ///   - spOpenid: 员工OpenID. The user under the platform's app.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func addRechargeEmployee(
        subMchid: String,
        spOpenid: String,
        options: CallOptions = CallOptions()
    ) async throws -> Employee {
        var call = Call("platform_ecommerce.add_recharge_employee", options)
        call.set("sub_mchid", subMchid)
        call.set("sp_openid", spOpenid)
        return try await client.answer(to: call)
    }

    /// List the employees of a sub-merchant who may top up (查询二级商户可扫码充值员工列表).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013521757)
    ///
    /// - Parameters:
    ///   - subMchid: 二级商户号. The sub-merchant that the partner acts for.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func listRechargeEmployees(
        subMchid: String,
        options: CallOptions = CallOptions()
    ) async throws -> ListRechargeEmployeesResponse {
        var call = Call("platform_ecommerce.list_recharge_employees", options)
        call.set("sub_mchid", subMchid)
        return try await client.answer(to: call)
    }

    /// Take the right to top up from an employee (删除二级商户可扫码充值员工).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013521753)
    ///
    /// - Parameters:
    ///   - subMchid: 二级商户号. The sub-merchant that the partner acts for.
    ///   - spOpenid: 员工OpenID. The user under the platform's app.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func deleteRechargeEmployee(
        subMchid: String,
        spOpenid: String,
        options: CallOptions = CallOptions()
    ) async throws -> Employee {
        var call = Call("platform_ecommerce.delete_recharge_employee", options)
        call.set("sub_mchid", subMchid)
        call.set("sp_openid", spOpenid)
        return try await client.answer(to: call)
    }

    /// Begin a recharge of a sub-merchant's account (申请二级商户充值).
    ///
    /// Send the sub-merchant to `recharge_url`; the result comes as a notification and from the query.
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012762860)
    ///
    /// - Parameters:
    ///   - subMchid: 二级商户号. The sub-merchant that the partner acts for.
    ///   - outRechargeNo: 商户充值单号. The platform's own number of the recharge.
    ///   - accountType: 充值入账账户.
    ///   - rechargeAmount: 充值金额.
    ///   - rechargeScene: 充值场景.
    ///   - availableRechargeChannels: 可用充值渠道列表. How the sub-merchant may pay.
    ///   - notifyUrl: 商户回调地址. Where its notifications are posted: https, without a query string.
    ///   - remark: 充值备注. The platform's own note.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func createRecharge(
        subMchid: String,
        outRechargeNo: String,
        accountType: CreateRechargeRequestAccountType,
        rechargeAmount: RechargeAmount,
        rechargeScene: CreateRechargeRequestRechargeScene,
        availableRechargeChannels: [AvailableRechargeChannels]? = nil,
        notifyUrl: String? = nil,
        remark: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> CreateRechargeResponse {
        var call = Call("platform_ecommerce.create_recharge", options)
        call.set("sub_mchid", subMchid)
        call.set("out_recharge_no", outRechargeNo)
        call.set("account_type", accountType)
        call.set("recharge_amount", rechargeAmount)
        call.set("recharge_scene", rechargeScene)
        call.set("available_recharge_channels", availableRechargeChannels)
        call.set("notify_url", notifyUrl)
        call.set("remark", remark)
        return try await client.answer(to: call)
    }

    /// Query a recharge (查询二级商户充值结果).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012762874)
    ///
    /// - Parameters:
    ///   - outRechargeNo: 商户充值单号. The platform's own number of the recharge.
    ///   - subMchid: 二级商户号. The sub-merchant that the partner acts for.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getRecharge(
        outRechargeNo: String,
        subMchid: String,
        options: CallOptions = CallOptions()
    ) async throws -> Recharge {
        var call = Call("platform_ecommerce.get_recharge", options)
        call.set("out_recharge_no", outRechargeNo)
        call.set("sub_mchid", subMchid)
        return try await client.answer(to: call)
    }

    /// Close a recharge (关闭二级商户充值).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012762895)
    ///
    /// - Parameters:
    ///   - outRechargeNo: 商户充值单号. The platform's own number of the recharge.
    ///   - subMchid: 二级商户号. The sub-merchant that the partner acts for.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func closeRecharge(
        outRechargeNo: String,
        subMchid: String,
        options: CallOptions = CallOptions()
    ) async throws -> Recharge {
        var call = Call("platform_ecommerce.close_recharge", options)
        call.set("out_recharge_no", outRechargeNo)
        call.set("sub_mchid", subMchid)
        return try await client.answer(to: call)
    }

    /// Pay a compensation to the user of an order (请求赔付).
    ///
    /// The answer may not be final: query it until it has come to its end. When the outcome is not known, repeat it with the same `out_bill_no` and the same contents. A new number is a new payment.
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013504175)
    ///
    /// - Parameters:
    ///   - outBillNo: 商户单号. The platform's own number of the bill.
    ///   - receiver: 收款方信息.
    ///   - transferRemark: 赔付原因. The payee sees it.
    ///   - sponsorMchid: 出资商户号. The merchant whose money is paid.
    ///   - transferSceneId: 转账场景ID. A scene that was opened for the merchant in the merchant platform.
    ///   - amount: 赔付金额. In fen.
    ///   - userRecvPerception: 用户收款感知. What the payee sees as the reason, one of the texts that belong to the scene; the first of them when left out.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func createCompensation(
        outBillNo: String,
        receiver: CompensationReceiver,
        transferRemark: String,
        sponsorMchid: String? = nil,
        transferSceneId: String? = nil,
        amount: Int? = nil,
        userRecvPerception: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> CreateCompensationResponse {
        var call = Call("platform_ecommerce.create_compensation", options)
        call.set("out_bill_no", outBillNo)
        call.set("receiver", receiver)
        call.set("transfer_remark", transferRemark)
        call.set("sponsor_mchid", sponsorMchid)
        call.set("transfer_scene_id", transferSceneId)
        call.set("amount", amount)
        call.set("user_recv_perception", userRecvPerception)
        return try await client.answer(to: call)
    }

    /// Prepare a compensation that the user confirms to receive (请求赔付预下单).
    ///
    /// Hand `package_info` to the front end for the user to confirm; then query it. When the outcome is not known, repeat it with the same `out_bill_no` and the same contents. A new number is a new payment.
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013504176)
    ///
    /// - Parameters:
    ///   - outBillNo: 商户单号. The platform's own number of the bill.
    ///   - receiver: 收款方信息.
    ///   - transferRemark: 赔付原因. The payee sees it.
    ///   - spAppid: 公众账号ID.
    ///   - sponsorMchid: 出资商户号. The merchant whose money is paid.
    ///   - transferSceneId: 转账场景ID. A scene that was opened for the merchant in the merchant platform.
    ///   - amount: 赔付金额. In fen.
    ///   - notifyUrl: 商户回调地址. Where its notifications are posted: https, without a query string.
    ///   - userRecvPerception: 用户收款感知. What the payee sees as the reason, one of the texts that belong to the scene; the first of them when left out.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func preTransferCompensation(
        outBillNo: String,
        receiver: CompensationReceiver,
        transferRemark: String,
        spAppid: String? = nil,
        sponsorMchid: String? = nil,
        transferSceneId: String? = nil,
        amount: Int? = nil,
        notifyUrl: String? = nil,
        userRecvPerception: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> PreTransferCompensationResponse {
        var call = Call("platform_ecommerce.pre_transfer_compensation", options)
        call.set("out_bill_no", outBillNo)
        call.set("receiver", receiver)
        call.set("transfer_remark", transferRemark)
        call.set("sp_appid", spAppid)
        call.set("sponsor_mchid", sponsorMchid)
        call.set("transfer_scene_id", transferSceneId)
        call.set("amount", amount)
        call.set("notify_url", notifyUrl)
        call.set("user_recv_perception", userRecvPerception)
        return try await client.answer(to: call)
    }

    /// Query a compensation by `out_bill_no` (查询赔付结果（按商户赔付单号）).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013504178)
    ///
    /// - Parameters:
    ///   - outBillNo: 商户单号. The platform's own number of the bill.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getCompensationByOutBillNo(
        outBillNo: String,
        options: CallOptions = CallOptions()
    ) async throws -> Compensation {
        var call = Call("platform_ecommerce.get_compensation_by_out_bill_no", options)
        call.set("out_bill_no", outBillNo)
        return try await client.answer(to: call)
    }

    /// Query a compensation by `bill_id` (查询赔付结果（按微信支付赔付单号）).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013504179)
    ///
    /// - Parameters:
    ///   - billId: 微信支付单号. WeChat Pay's number of the bill.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getCompensationByBillId(
        billId: String,
        options: CallOptions = CallOptions()
    ) async throws -> Compensation {
        var call = Call("platform_ecommerce.get_compensation_by_bill_id", options)
        call.set("bill_id", billId)
        return try await client.answer(to: call)
    }

    /// Cancel a compensation (请求撤销赔付).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013504177)
    ///
    /// - Parameters:
    ///   - outBillNo: 商户单号. The platform's own number of the bill.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func cancelCompensation(
        outBillNo: String,
        options: CallOptions = CallOptions()
    ) async throws -> CancelCompensationResponse {
        var call = Call("platform_ecommerce.cancel_compensation", options)
        call.set("out_bill_no", outBillNo)
        return try await client.answer(to: call)
    }

    /// Pay a compensation to a sub-merchant (请求赔付).
    ///
    /// The answer may not be final: query it until it has come to its end. When the outcome is not known, repeat it with the same `out_bill_no` and the same contents. A new number is a new payment.
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016777363)
    ///
    /// - Parameters:
    ///   - outBillNo: 商户单号. The platform's own number of the bill.
    ///   - amount: 赔付金额. In fen.
    ///   - receiver: 赔付商户信息.
    ///   - transferRemark: 赔付原因. The payee sees it.
    ///   - sponsorMchid: 出资商户号. The merchant whose money is paid.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func createSubMerchantCompensation(
        outBillNo: String,
        amount: Int,
        receiver: SubMerchantCompensationReceiver,
        transferRemark: String,
        sponsorMchid: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> CreateSubMerchantCompensationResponse {
        var call = Call("platform_ecommerce.create_sub_merchant_compensation", options)
        call.set("out_bill_no", outBillNo)
        call.set("amount", amount)
        call.set("receiver", receiver)
        call.set("transfer_remark", transferRemark)
        call.set("sponsor_mchid", sponsorMchid)
        return try await client.answer(to: call)
    }

    /// Query a compensation to a sub-merchant (查询赔付结果（按商户赔付单号）).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016777372)
    ///
    /// - Parameters:
    ///   - outBillNo: 商户单号. The platform's own number of the bill.
    ///   - sponsorMchid: 出资商户号. The merchant whose money is paid.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getSubMerchantCompensation(
        outBillNo: String,
        sponsorMchid: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> GetSubMerchantCompensationResponse {
        var call = Call("platform_ecommerce.get_sub_merchant_compensation", options)
        call.set("out_bill_no", outBillNo)
        call.set("sponsor_mchid", sponsorMchid)
        return try await client.answer(to: call)
    }

    /// Pay a compensation out of a deposit (保证金赔付).
    ///
    /// The answer may not be final: query it until it has come to its end. When the outcome is not known, repeat it with the same `out_bill_no` and the same contents. A new number is a new payment.
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013504198)
    ///
    /// - Parameters:
    ///   - outBillNo: 商户单号. The platform's own number of the bill.
    ///   - businessType: 业务类型.
    ///   - receiver: 收款方信息.
    ///   - transferRemark: 赔付原因. The payee sees it.
    ///   - subMchid: 二级商户号. The sub-merchant that the partner acts for.
    ///   - spAppid: 公众账号ID.
    ///   - amount: 赔付金额. In fen.
    ///   - receiverRemark: 收款方备注.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func createDepositCompensation(
        outBillNo: String,
        businessType: BusinessType,
        receiver: DepositReceiver,
        transferRemark: String,
        subMchid: String? = nil,
        spAppid: String? = nil,
        amount: Int? = nil,
        receiverRemark: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> CreateDepositCompensationResponse {
        var call = Call("platform_ecommerce.create_deposit_compensation", options)
        call.set("out_bill_no", outBillNo)
        call.set("business_type", businessType)
        call.set("receiver", receiver)
        call.set("transfer_remark", transferRemark)
        call.set("sub_mchid", subMchid)
        call.set("sp_appid", spAppid)
        call.set("amount", amount)
        call.set("receiver_remark", receiverRemark)
        return try await client.answer(to: call)
    }

    /// Query a compensation out of a deposit by `out_bill_no` (查询保证金赔付结果（按商户赔付单号）).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013504199)
    ///
    /// - Parameters:
    ///   - outBillNo: 商户单号. The platform's own number of the bill.
    ///   - subMchid: 二级商户号. The sub-merchant that the partner acts for.
    ///   - businessType: 业务类型. What the compensation is for.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getDepositCompensationByOutBillNo(
        outBillNo: String,
        subMchid: String? = nil,
        businessType: BusinessType? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> DepositCompensation {
        var call = Call("platform_ecommerce.get_deposit_compensation_by_out_bill_no", options)
        call.set("out_bill_no", outBillNo)
        call.set("sub_mchid", subMchid)
        call.set("business_type", businessType)
        return try await client.answer(to: call)
    }

    /// Query a compensation out of a deposit by `bill_id` (查询保证金赔付结果（按微信支付赔付单号）).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013504200)
    ///
    /// - Parameters:
    ///   - billId: 微信支付单号. WeChat Pay's number of the bill.
    ///   - subMchid: 二级商户号. The sub-merchant that the partner acts for.
    ///   - businessType: 业务类型. What the compensation is for.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getDepositCompensationByBillId(
        billId: String,
        subMchid: String? = nil,
        businessType: BusinessType? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> DepositCompensation {
        var call = Call("platform_ecommerce.get_deposit_compensation_by_bill_id", options)
        call.set("bill_id", billId)
        call.set("sub_mchid", subMchid)
        call.set("business_type", businessType)
        return try await client.answer(to: call)
    }

    /// Pay an after-sales compensation out of a deposit (请求保证金售后赔付).
    ///
    /// The answer may not be final: query it until it has come to its end. When the outcome is not known, repeat it with the same `out_bill_no` and the same contents. A new number is a new payment.
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013504194)
    ///
    /// - Parameters:
    ///   - outBillNo: 商户单号. The platform's own number of the bill.
    ///   - receiver: 收款方信息.
    ///   - transferRemark: 赔付原因. The payee sees it.
    ///   - subMchid: 二级商户号. The sub-merchant that the partner acts for.
    ///   - spAppid: 公众账号ID.
    ///   - subAppid: 二级商户AppID. The sub-merchant's own app.
    ///   - transferSceneId: 转账场景ID. A scene that was opened for the merchant in the merchant platform.
    ///   - amount: 赔付金额. In fen.
    ///   - userRecvPerception: 用户收款感知. What the payee sees as the reason, one of the texts that belong to the scene; the first of them when left out.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func createDepositAfterSalesCompensation(
        outBillNo: String,
        receiver: DepositAfterSalesReceiver,
        transferRemark: String,
        subMchid: String? = nil,
        spAppid: String? = nil,
        subAppid: String? = nil,
        transferSceneId: String? = nil,
        amount: Int? = nil,
        userRecvPerception: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> CreateDepositAfterSalesCompensationResponse {
        var call = Call("platform_ecommerce.create_deposit_after_sales_compensation", options)
        call.set("out_bill_no", outBillNo)
        call.set("receiver", receiver)
        call.set("transfer_remark", transferRemark)
        call.set("sub_mchid", subMchid)
        call.set("sp_appid", spAppid)
        call.set("sub_appid", subAppid)
        call.set("transfer_scene_id", transferSceneId)
        call.set("amount", amount)
        call.set("user_recv_perception", userRecvPerception)
        return try await client.answer(to: call)
    }

    /// Query an after-sales compensation out of a deposit by `out_bill_no` (查询保证金售后赔付结果（按商户赔付单号）).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013504195)
    ///
    /// - Parameters:
    ///   - outBillNo: 商户单号. The platform's own number of the bill.
    ///   - subMchid: 二级商户号. The sub-merchant that the partner acts for.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getDepositAfterSalesCompensationByOutBillNo(
        outBillNo: String,
        subMchid: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> DepositAfterSalesCompensation {
        var call = Call("platform_ecommerce.get_deposit_after_sales_compensation_by_out_bill_no", options)
        call.set("out_bill_no", outBillNo)
        call.set("sub_mchid", subMchid)
        return try await client.answer(to: call)
    }

    /// Query an after-sales compensation out of a deposit by `bill_id` (查询保证金售后赔付结果（按微信支付赔付单号）).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013504196)
    ///
    /// - Parameters:
    ///   - billId: 微信支付单号. WeChat Pay's number of the bill.
    ///   - subMchid: 二级商户号. The sub-merchant that the partner acts for.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getDepositAfterSalesCompensationByBillId(
        billId: String,
        subMchid: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> DepositAfterSalesCompensation {
        var call = Call("platform_ecommerce.get_deposit_after_sales_compensation_by_bill_id", options)
        call.set("bill_id", billId)
        call.set("sub_mchid", subMchid)
        return try await client.answer(to: call)
    }

    /// Pay a user's shipping costs out of a deposit (发起保证金赔付用户运费).
    ///
    /// The answer may not be final: query it until it has come to its end. When the outcome is not known, repeat it with the same `out_bill_no` and the same contents. A new number is a new payment.
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013504202)
    ///
    /// - Parameters:
    ///   - outBillNo: 商户单号. The platform's own number of the bill.
    ///   - receiver: 赔付用户信息.
    ///   - transferRemark: 赔付原因. The payee sees it.
    ///   - subMchid: 二级商户号. The sub-merchant that the partner acts for.
    ///   - spAppid: 公众账号ID.
    ///   - transferSceneId: 转账场景ID. A scene that was opened for the merchant in the merchant platform.
    ///   - amount: 赔付金额. In fen.
    ///   - userRecvPerception: 用户收款感知. What the payee sees as the reason, one of the texts that belong to the scene; the first of them when left out.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func createDepositShippingCostCompensation(
        outBillNo: String,
        receiver: ShippingCostReceiver,
        transferRemark: String,
        subMchid: String? = nil,
        spAppid: String? = nil,
        transferSceneId: String? = nil,
        amount: Int? = nil,
        userRecvPerception: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> CreateDepositShippingCostCompensationResponse {
        var call = Call("platform_ecommerce.create_deposit_shipping_cost_compensation", options)
        call.set("out_bill_no", outBillNo)
        call.set("receiver", receiver)
        call.set("transfer_remark", transferRemark)
        call.set("sub_mchid", subMchid)
        call.set("sp_appid", spAppid)
        call.set("transfer_scene_id", transferSceneId)
        call.set("amount", amount)
        call.set("user_recv_perception", userRecvPerception)
        return try await client.answer(to: call)
    }

    /// Query shipping costs paid out of a deposit (查询保证金售后赔付运费结果（按商户赔付单号）).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013504203)
    ///
    /// - Parameters:
    ///   - outBillNo: 商户单号. The platform's own number of the bill.
    ///   - subMchid: 二级商户号. The sub-merchant that the partner acts for.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getDepositShippingCostCompensation(
        outBillNo: String,
        subMchid: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> GetDepositShippingCostCompensationResponse {
        var call = Call("platform_ecommerce.get_deposit_shipping_cost_compensation", options)
        call.set("out_bill_no", outBillNo)
        call.set("sub_mchid", subMchid)
        return try await client.answer(to: call)
    }

    /// Pay an insurer's premium out of a deposit (发起保证金赔付保司保费).
    ///
    /// The answer may not be final: query it until it has come to its end. When the outcome is not known, repeat it with the same `out_bill_no` and the same contents. A new number is a new payment.
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4014010905)
    ///
    /// - Parameters:
    ///   - outBillNo: 商户单号. The platform's own number of the bill.
    ///   - receiver: 赔付用户信息.
    ///   - transferRemark: 赔付原因. The payee sees it.
    ///   - subMchid: 二级商户号. The sub-merchant that the partner acts for.
    ///   - spAppid: 公众账号ID.
    ///   - transferSceneId: 转账场景ID. A scene that was opened for the merchant in the merchant platform.
    ///   - amount: 赔付金额. In fen.
    ///   - userRecvPerception: 用户收款感知. What the payee sees as the reason, one of the texts that belong to the scene; the first of them when left out.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func createDepositInsurancePremiumCompensation(
        outBillNo: String,
        receiver: InsurancePremiumReceiver,
        transferRemark: String,
        subMchid: String? = nil,
        spAppid: String? = nil,
        transferSceneId: String? = nil,
        amount: Int? = nil,
        userRecvPerception: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> CreateDepositInsurancePremiumCompensationResponse {
        var call = Call("platform_ecommerce.create_deposit_insurance_premium_compensation", options)
        call.set("out_bill_no", outBillNo)
        call.set("receiver", receiver)
        call.set("transfer_remark", transferRemark)
        call.set("sub_mchid", subMchid)
        call.set("sp_appid", spAppid)
        call.set("transfer_scene_id", transferSceneId)
        call.set("amount", amount)
        call.set("user_recv_perception", userRecvPerception)
        return try await client.answer(to: call)
    }

    /// Query a premium paid out of a deposit (查询保证金赔付保司保费结果（按商户赔付单号）).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4014010920)
    ///
    /// - Parameters:
    ///   - outBillNo: 商户单号. The platform's own number of the bill.
    ///   - subMchid: 二级商户号. The sub-merchant that the partner acts for.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getDepositInsurancePremiumCompensation(
        outBillNo: String,
        subMchid: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> GetDepositInsurancePremiumCompensationResponse {
        var call = Call("platform_ecommerce.get_deposit_insurance_premium_compensation", options)
        call.set("out_bill_no", outBillNo)
        call.set("sub_mchid", subMchid)
        return try await client.answer(to: call)
    }

    /// Open insurance claims for a sub-merchant (开通保险理赔功能).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012781476)
    ///
    /// - Parameters:
    ///   - subMchid: 二级商户号. The sub-merchant that the partner acts for.
    ///   - outApplyNo: 商户申请单号. The platform's own number of the application.
    ///   - agreementList: 签约协议列表. The agreements that the sub-merchant has signed with the platform.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func openInsuranceCompensation(
        subMchid: String,
        outApplyNo: String,
        agreementList: [Agreement],
        options: CallOptions = CallOptions()
    ) async throws -> InsuranceCompensation {
        var call = Call("platform_ecommerce.open_insurance_compensation", options)
        call.set("sub_mchid", subMchid)
        call.set("out_apply_no", outApplyNo)
        call.set("agreement_list", agreementList)
        return try await client.answer(to: call)
    }

    /// Query whether insurance claims are open for a sub-merchant (查询保险理赔功能开通状态).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012781480)
    ///
    /// - Parameters:
    ///   - subMchid: 二级商户号. The sub-merchant that the partner acts for.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func getInsuranceCompensationStatus(
        subMchid: String,
        options: CallOptions = CallOptions()
    ) async throws -> InsuranceCompensation {
        var call = Call("platform_ecommerce.get_insurance_compensation_status", options)
        call.set("sub_mchid", subMchid)
        return try await client.answer(to: call)
    }

    /// Pay an insurance claim (请求保险理赔).
    ///
    /// The answer may not be final: query it until it has come to its end. When the outcome is not known, repeat it with the same `out_bill_no` and the same contents. A new number is a new payment.
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013504184)
    ///
    /// - Parameters:
    ///   - outBillNo: 商户单号. The platform's own number of the bill.
    ///   - receiver: 赔付用户信息.
    ///   - transferRemark: 赔付原因. The payee sees it.
    ///   - subMchid: 二级商户号. The sub-merchant that the partner acts for.
    ///   - sponsorMchid: 出资商户号. The merchant whose money is paid.
    ///   - transferSceneId: 转账场景ID. A scene that was opened for the merchant in the merchant platform.
    ///   - amount: 赔付金额. In fen.
    ///   - userRecvPerception: 用户收款感知. What the payee sees as the reason, one of the texts that belong to the scene; the first of them when left out.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func createInsuranceClaim(
        outBillNo: String,
        receiver: Receiver,
        transferRemark: String,
        subMchid: String? = nil,
        sponsorMchid: String? = nil,
        transferSceneId: String? = nil,
        amount: Int? = nil,
        userRecvPerception: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> CreateInsuranceClaimResponse {
        var call = Call("platform_ecommerce.create_insurance_claim", options)
        call.set("out_bill_no", outBillNo)
        call.set("receiver", receiver)
        call.set("transfer_remark", transferRemark)
        call.set("sub_mchid", subMchid)
        call.set("sponsor_mchid", sponsorMchid)
        call.set("transfer_scene_id", transferSceneId)
        call.set("amount", amount)
        call.set("user_recv_perception", userRecvPerception)
        return try await client.answer(to: call)
    }

    /// Prepare the payment of an insurance claim that the user confirms to receive (请求保险理赔预下单).
    ///
    /// Hand `package_info` to the front end for the user to confirm; then query it. When the outcome is not known, repeat it with the same `out_bill_no` and the same contents. A new number is a new payment.
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013504185)
    ///
    /// - Parameters:
    ///   - outBillNo: 商户单号. The platform's own number of the bill.
    ///   - receiver: 收款方信息.
    ///   - transferRemark: 赔付原因. The payee sees it.
    ///   - subMchid: 二级商户号. The sub-merchant that the partner acts for.
    ///   - amount: 赔付金额. In fen.
    ///   - notifyUrl: 商户回调地址. Where its notifications are posted: https, without a query string.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func preTransferInsuranceClaim(
        outBillNo: String,
        receiver: Receiver,
        transferRemark: String,
        subMchid: String? = nil,
        amount: Int? = nil,
        notifyUrl: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> PreTransferInsuranceClaimResponse {
        var call = Call("platform_ecommerce.pre_transfer_insurance_claim", options)
        call.set("out_bill_no", outBillNo)
        call.set("receiver", receiver)
        call.set("transfer_remark", transferRemark)
        call.set("sub_mchid", subMchid)
        call.set("amount", amount)
        call.set("notify_url", notifyUrl)
        return try await client.answer(to: call)
    }

    /// Query an insurance claim by `out_bill_no` (查询保险理赔结果（按商户赔付单号）).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013504187)
    ///
    /// - Parameters:
    ///   - outBillNo: 商户单号. The platform's own number of the bill.
    ///   - subMchid: 二级商户号. The sub-merchant that the partner acts for.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getInsuranceClaimByOutBillNo(
        outBillNo: String,
        subMchid: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> InsuranceClaim {
        var call = Call("platform_ecommerce.get_insurance_claim_by_out_bill_no", options)
        call.set("out_bill_no", outBillNo)
        call.set("sub_mchid", subMchid)
        return try await client.answer(to: call)
    }

    /// Query an insurance claim by `bill_id` (查询保险理赔结果（按微信支付赔付单号）).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013504188)
    ///
    /// - Parameters:
    ///   - billId: 微信支付单号. WeChat Pay's number of the bill.
    ///   - subMchid: 二级商户号. The sub-merchant that the partner acts for.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getInsuranceClaimByBillId(
        billId: String,
        subMchid: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> InsuranceClaim {
        var call = Call("platform_ecommerce.get_insurance_claim_by_bill_id", options)
        call.set("bill_id", billId)
        call.set("sub_mchid", subMchid)
        return try await client.answer(to: call)
    }

    /// Cancel an insurance claim (请求撤销保险理赔).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013504186)
    ///
    /// - Parameters:
    ///   - outBillNo: 商户单号. The platform's own number of the bill.
    ///   - subMchid: 二级商户号. The sub-merchant that the partner acts for.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func cancelInsuranceClaim(
        outBillNo: String,
        subMchid: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> CancelInsuranceClaimResponse {
        var call = Call("platform_ecommerce.cancel_insurance_claim", options)
        call.set("out_bill_no", outBillNo)
        call.set("sub_mchid", subMchid)
        return try await client.answer(to: call)
    }

    /// Settle payments to an individual in a batch (个人收款-申请批量结算).
    ///
    /// The individual must have authorised. The result comes as a notification and from the query. When the outcome is not known, repeat it with the same `out_settle_batch_no` and the same contents.
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012649847)
    ///
    /// - Parameters:
    ///   - appid: 发起方AppID.
    ///   - description: 收款方描述.
    ///   - individualAuthId: 商品单个人收款方受理授权ID. The individual's authorization; see `ecommerce_individual.get_contract_by_openid`.
    ///   - outSettleBatchNo: 商户结算批次单号. The platform's own number of the batch of settlements.
    ///   - notifyUrl: 通知地址. Where its notifications are posted: https, without a query string.
    ///   - settleInfoList: 结算信息列表.
    ///   - tradeScenario: 交易场景. `RECOMMERCE`: buying used goods.
    ///   - receiveTypeTemplateId: 收款类型模板ID. One of 1 and 2.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func createPrepaySettlementOrder(
        appid: String,
        description: String,
        individualAuthId: String,
        outSettleBatchNo: String,
        notifyUrl: String,
        settleInfoList: [Settlement],
        tradeScenario: CreatePrepaySettlementOrderRequestTradeScenario,
        receiveTypeTemplateId: Int? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> CreatePrepaySettlementOrderResponse {
        var call = Call("platform_ecommerce.create_prepay_settlement_order", options)
        call.set("appid", appid)
        call.set("description", description)
        call.set("individual_auth_id", individualAuthId)
        call.set("out_settle_batch_no", outSettleBatchNo)
        call.set("notify_url", notifyUrl)
        call.set("settle_info_list", settleInfoList)
        call.set("trade_scenario", tradeScenario)
        call.set("receive_type_template_id", receiveTypeTemplateId)
        return try await client.answer(to: call)
    }

    /// Query a batch of settlements to an individual (个人收款-查询批量结算信息).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012650326)
    ///
    /// - Parameters:
    ///   - settleBatchNo: 微信支付结算批次单号. WeChat Pay's number of the batch of settlements.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getPrepaySettlementOrder(
        settleBatchNo: String,
        options: CallOptions = CallOptions()
    ) async throws -> GetPrepaySettlementOrderResponse {
        var call = Call("platform_ecommerce.get_prepay_settlement_order", options)
        call.set("settle_batch_no", settleBatchNo)
        return try await client.answer(to: call)
    }

    /// Settle a batch anew that could not be paid out (个人收款-申请异常结算批次单处理).
    ///
    /// When the outcome is not known, repeat it with the same `out_abnormal_settle_batch_no` and the same contents.
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015198012)
    ///
    /// - Parameters:
    ///   - settleBatchNo: 微信支付结算批次单号. WeChat Pay's number of the batch of settlements.
    ///   - individualAuthId: 商品单个人收款方受理授权ID. The individual's authorization; see `ecommerce_individual.get_contract_by_openid`.
    ///   - outAbnormalSettleBatchNo: 商户异常结算批次单号. The platform's own number of settling anew.
    ///   - abnormalSettleType: 异常结算批次单处理方式. `TRANSFER_TO_ORIGINAL_RECEIVE_USER`: to the individual, once more.
    ///   - description: 异常处理说明.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func createAbnormalSettlement(
        settleBatchNo: String,
        individualAuthId: String,
        outAbnormalSettleBatchNo: String,
        abnormalSettleType: AbnormalSettleType,
        description: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> CreateAbnormalSettlementResponse {
        var call = Call("platform_ecommerce.create_abnormal_settlement", options)
        call.set("settle_batch_no", settleBatchNo)
        call.set("individual_auth_id", individualAuthId)
        call.set("out_abnormal_settle_batch_no", outAbnormalSettleBatchNo)
        call.set("abnormal_settle_type", abnormalSettleType)
        call.set("description", description)
        return try await client.answer(to: call)
    }

    /// Withdraw the balance that a sub-merchant had at the end of a day (二级商户按日终余额预约提现).
    ///
    /// The answer means that the withdrawal was taken, not that it was paid: query it. When the outcome is not known, repeat it with the same `out_request_no` and the same contents.
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013328143)
    ///
    /// - Parameters:
    ///   - subMchid: 二级商户号. The sub-merchant that the partner acts for. At most 32 characters.
    ///   - outRequestNo: 商户提现单号. The merchant's own number of the withdrawal. At most 32 characters.
    ///   - calculateAmountType: 计算提现金额方式. `ONLY_DAY_END_BALANCE`: only the balance at the end of yesterday; `ALLOW_CURRENT_BALANCE`: the current balance, too.
    ///   - bankMemo: 银行附言. Appears on the statement of the receiving bank. At most 32 characters.
    ///   - notifyUrl: 提现结果通知地址. Where its notifications are posted: https, without a query string. At most 256 characters.
    ///   - remark: 提现备注. The platform's own note. At most 56 characters.
    ///   - reserveAmount: 留存额. In fen: what is left in the account.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 ACCOUNT_ERROR, ACCOUNT_NOT_VERIFIED, CONTRACT_NOT_CONFIRMED, NOT_ENOUGH, NO_AUTH, REQUEST_BLOCKED; 404 ORDER_NOT_EXIST; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
    @discardableResult
    public func createDayEndBalanceWithdrawal(
        subMchid: String,
        outRequestNo: String,
        calculateAmountType: CalculateAmountType,
        bankMemo: String? = nil,
        notifyUrl: String? = nil,
        remark: String? = nil,
        reserveAmount: Int? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> DayEndBalanceWithdrawal {
        var call = Call("platform_ecommerce.create_day_end_balance_withdrawal", options)
        call.set("sub_mchid", subMchid)
        call.set("out_request_no", outRequestNo)
        call.set("calculate_amount_type", calculateAmountType)
        call.set("bank_memo", bankMemo)
        call.set("notify_url", notifyUrl)
        call.set("remark", remark)
        call.set("reserve_amount", reserveAmount)
        return try await client.answer(to: call)
    }

    /// Query a withdrawal of a balance at the end of a day (查询二级商户按日终余额预约提现状态).
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013328163)
    ///
    /// - Parameters:
    ///   - outRequestNo: 商户提现单号. The merchant's own number of the withdrawal.
    ///   - subMchid: 二级商户号. The sub-merchant that the partner acts for.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 ACCOUNT_ERROR, ACCOUNT_NOT_VERIFIED, CONTRACT_NOT_CONFIRMED, NOT_ENOUGH, NO_AUTH, REQUEST_BLOCKED; 404 ORDER_NOT_EXIST; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
    public func getDayEndBalanceWithdrawal(
        outRequestNo: String,
        subMchid: String,
        options: CallOptions = CallOptions()
    ) async throws -> DayEndBalanceWithdrawal {
        var call = Call("platform_ecommerce.get_day_end_balance_withdrawal", options)
        call.set("out_request_no", outRequestNo)
        call.set("sub_mchid", subMchid)
        return try await client.answer(to: call)
    }
}

extension PlatformEcommerce {
    /// `AbnormalSettlementResult`.
    public struct AbnormalSettlementResult: Model {
        /// 微信支付异常资金付款单号. WeChat Pay's number of the money that could not be paid out; see `ecommerce_individual.get_abnormal_receipt`.
        public var abnormalFundReceiptId: String
        /// 商户异常结算批次单处理单号. The platform's own number of settling anew.
        public var outAbnormalSettleBatchNo: String
        /// 异常处理方式. `TRANSFER_TO_ORIGINAL_RECEIVE_USER`: to the individual, once more.
        public var abnormalSettleType: String
        /// 申请成功时间. RFC 3339.
        public var applySuccessTime: String

        enum CodingKeys: String, CodingKey {
            case abnormalFundReceiptId = "abnormal_fund_receipt_id"
            case outAbnormalSettleBatchNo = "out_abnormal_settle_batch_no"
            case abnormalSettleType = "abnormal_settle_type"
            case applySuccessTime = "apply_success_time"
        }
    }
}

extension PlatformEcommerce {
    /// `Agreement`.
    public struct Agreement: Model {
        /// 协议编号.
        public var agreementCode: String
        /// 协议版本号.
        public var agreementVersion: String
        /// 签约主体.
        public var signOrganization: String
        /// 签约时间. RFC 3339.
        public var signTime: String

        enum CodingKeys: String, CodingKey {
            case agreementCode = "agreement_code"
            case agreementVersion = "agreement_version"
            case signOrganization = "sign_organization"
            case signTime = "sign_time"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            agreementCode: String,
            agreementVersion: String,
            signOrganization: String,
            signTime: String
        ) {
            self.agreementCode = agreementCode
            self.agreementVersion = agreementVersion
            self.signOrganization = signOrganization
            self.signTime = signTime
        }
    }
}

extension PlatformEcommerce {
    /// `Amount`.
    public struct Amount: Model {
        /// 金额. In fen.
        public var amount: Int
        /// 币种. ISO 4217, `CNY` for yuan.
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

extension PlatformEcommerce {
    /// `BankTransfer`.
    public struct BankTransfer: Model {
        /// 转入的银行流水单号. The bank's number of the transfer.
        public var billNo: String?
        /// 银行账户名称.
        public var bankAccountName: String?
        /// 银行卡号后四位. The last four digits of the payer's account.
        public var bankCardTail: String?
        /// 开户银行名称.
        public var bankName: String?
        /// 转账充值附言. The payer's words to the bank.
        public var memo: String?
        /// 银行转账退回原因. Why the money was sent back.
        public var returnReason: String?
        /// 银行转账退回时间. RFC 3339.
        public var returnTime: String?

        enum CodingKeys: String, CodingKey {
            case billNo = "bill_no"
            case bankAccountName = "bank_account_name"
            case bankCardTail = "bank_card_tail"
            case bankName = "bank_name"
            case memo
            case returnReason = "return_reason"
            case returnTime = "return_time"
        }
    }
}

extension PlatformEcommerce {
    /// `BankTransferRechargePayment`.
    public struct BankTransferRechargePayment: Model {
        /// 转入的银行流水单号. The bank's number of the transfer.
        public var billNo: String?
        /// 银行卡号后四位. The last four digits of the payer's account.
        public var bankCardTail: String?
        /// 开户银行名称.
        public var bankName: String?
        /// 转账充值附言. The payer's words to the bank.
        public var memo: String?
        /// 银行转账退回原因. Why the money was sent back.
        public var returnReason: String?
        /// 银行转账退回时间. RFC 3339.
        public var returnTime: String?

        enum CodingKeys: String, CodingKey {
            case billNo = "bill_no"
            case bankCardTail = "bank_card_tail"
            case bankName = "bank_name"
            case memo
            case returnReason = "return_reason"
            case returnTime = "return_time"
        }
    }
}

extension PlatformEcommerce {
    /// `CancelCompensationResponse`.
    public struct CancelCompensationResponse: Model {
        /// 微信支付转账单号. WeChat Pay's number of the bill.
        public var billId: String
        /// 商户单号. The platform's own number of the bill.
        public var outBillNo: String
        /// 撤销受理时间. RFC 3339.
        public var cancelAcceptTime: String
        /// 赔付状态. `ACCEPTED`: taken; `WAIT_USER_CONFIRM`: the user is to confirm; `SUCCESS`: paid; `CLOSED`: not paid; `CANCELING`, `CANCELLED`: taken back.
        public var state: CancelCompensationResponseState

        enum CodingKeys: String, CodingKey {
            case billId = "bill_id"
            case outBillNo = "out_bill_no"
            case cancelAcceptTime = "cancel_accept_time"
            case state
        }
    }
}

extension PlatformEcommerce {
    /// `CancelInsuranceClaimResponse`.
    public struct CancelInsuranceClaimResponse: Model {
        /// 微信支付转账单号. WeChat Pay's number of the bill.
        public var billId: String
        /// 商户单号. The platform's own number of the bill.
        public var outBillNo: String
        /// 撤销受理时间. RFC 3339.
        public var cancelAcceptTime: String
        /// 赔付状态. `ACCEPTED`: taken; `WAIT_USER_CONFIRM`: the user is to confirm; `SUCCESS`: paid; `CLOSED`: not paid; `CANCELING`, `CANCELLED`: taken back.
        public var state: CancelInsuranceClaimResponseState
        /// 二级商户号.
        public var subMchid: String?

        enum CodingKeys: String, CodingKey {
            case billId = "bill_id"
            case outBillNo = "out_bill_no"
            case cancelAcceptTime = "cancel_accept_time"
            case state
            case subMchid = "sub_mchid"
        }
    }
}

extension PlatformEcommerce {
    /// `Closure`.
    public struct Closure: Model {
        /// 关单原因.
        public var closeReason: String?
        /// 关单时间. RFC 3339.
        public var closeTime: String?

        enum CodingKeys: String, CodingKey {
            case closeReason = "close_reason"
            case closeTime = "close_time"
        }
    }
}

extension PlatformEcommerce {
    /// `CompensatedMerchant`.
    public struct CompensatedMerchant: Model {
        /// 商户号.
        public var mchid: String

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            mchid: String
        ) {
            self.mchid = mchid
        }
    }
}

extension PlatformEcommerce {
    /// `CompensatedSubMerchantReceiver`.
    public struct CompensatedSubMerchantReceiver: Model {
        /// 赔付接收方类型.
        public var type: CompensatedSubMerchantReceiverType?
        /// 赔付接收方商户信息.
        public var mchInfo: CompensatedMerchant?

        enum CodingKeys: String, CodingKey {
            case type
            case mchInfo = "mch_info"
        }
    }
}

extension PlatformEcommerce {
    /// `Compensation`.
    public struct Compensation: Model {
        /// 服务商商户号. The partner's own merchant number.
        public var spMchid: String
        /// 微信支付转账单号. WeChat Pay's number of the bill.
        public var billId: String
        /// 商户单号. The platform's own number of the bill.
        public var outBillNo: String
        /// 受理时间. RFC 3339.
        public var acceptTime: String
        /// 转账接收方信息.
        public var receiverDetail: CompensationReceiverDetail
        /// 赔付状态. `ACCEPTED`: taken; `WAIT_USER_CONFIRM`: the user is to confirm; `SUCCESS`: paid; `CLOSED`: not paid, see `close_info`; `CANCELING`, `CANCELLED`: taken back.
        public var state: CompensationState
        /// 出资商户号. The merchant whose money is paid.
        public var sponsorMchid: String?
        /// 赔付金额. In fen.
        public var amount: Int?
        /// 关单信息.
        public var closeInfo: Closure?
        /// 成功时间. RFC 3339.
        public var successTime: String?
        /// 赔付原因. The payee sees it.
        public var transferRemark: String?

        enum CodingKeys: String, CodingKey {
            case spMchid = "sp_mchid"
            case billId = "bill_id"
            case outBillNo = "out_bill_no"
            case acceptTime = "accept_time"
            case receiverDetail = "receiver_detail"
            case state
            case sponsorMchid = "sponsor_mchid"
            case amount
            case closeInfo = "close_info"
            case successTime = "success_time"
            case transferRemark = "transfer_remark"
        }
    }
}

extension PlatformEcommerce {
    /// `CompensationReceiver`.
    public struct CompensationReceiver: Model {
        /// 转账接收方类型. `TRANSACTION_USER`: the user who paid the order in `transaction_info`.
        public var type: CompensationReceiverType?
        /// 转账接收方订单信息.
        public var transactionInfo: ReceiverTransaction?

        enum CodingKeys: String, CodingKey {
            case type
            case transactionInfo = "transaction_info"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            type: CompensationReceiverType? = nil,
            transactionInfo: ReceiverTransaction? = nil
        ) {
            self.type = type
            self.transactionInfo = transactionInfo
        }
    }
}

extension PlatformEcommerce {
    /// `CompensationReceiverDetail`.
    public struct CompensationReceiverDetail: Model {
        /// 转账接收者信息.
        public var receiver: CompensationReceiver?
    }
}

extension PlatformEcommerce {
    /// `CreateAbnormalSettlementResponse`.
    public struct CreateAbnormalSettlementResponse: Model {
        /// 收款方描述.
        public var description: String
        /// 批次创建时间. RFC 3339.
        public var createTime: String
        /// 商品单个人收款方受理授权ID. The individual's authorization; see `ecommerce_individual.get_contract_by_openid`.
        public var individualAuthId: String
        /// 商户结算批次单号. The platform's own number of the batch of settlements.
        public var outSettleBatchNo: String
        /// 微信支付结算批次单号. WeChat Pay's number of the batch of settlements.
        public var settleBatchNo: String
        /// 批次状态. `ACCEPTED`, `RECEIVED`: under way; `SUCCESS`: paid; `DEDUCT_FEE_FAIL`: the fee could not be taken; `ABNORMAL`: it could not be paid out, see `abnormal_type`; `ABNORMAL_SETTLE_SUCCESS`: paid out anew.
        public var state: CreateAbnormalSettlementResponseState
        /// 交易场景. `RECOMMERCE`: buying used goods; `INDIVIDUALTRADE`: sales of individuals.
        public var tradeScenario: CreateAbnormalSettlementResponseTradeScenario
        /// 异常结算处理结果.
        public var abnormalSettleResult: CreateAbnormalSettlementResult?
        /// 异常原因类型. Why it could not be paid out; set where it was not.
        public var abnormalType: AbnormalType?
        /// 批次完成时间. RFC 3339.
        public var finishTime: String?

        enum CodingKeys: String, CodingKey {
            case description
            case createTime = "create_time"
            case individualAuthId = "individual_auth_id"
            case outSettleBatchNo = "out_settle_batch_no"
            case settleBatchNo = "settle_batch_no"
            case state
            case tradeScenario = "trade_scenario"
            case abnormalSettleResult = "abnormal_settle_result"
            case abnormalType = "abnormal_type"
            case finishTime = "finish_time"
        }
    }
}

extension PlatformEcommerce {
    /// `CreateAbnormalSettlementResult`.
    public struct CreateAbnormalSettlementResult: Model {
        /// 微信支付异常资金付款单号. WeChat Pay's number of the money that could not be paid out; see `ecommerce_individual.get_abnormal_receipt`.
        public var abnormalFundReceiptId: String
        /// 商户异常结算批次单号. The platform's own number of settling anew.
        public var outAbnormalSettleBatchNo: String
        /// 异常结算批次单处理方式. `TRANSFER_TO_ORIGINAL_RECEIVE_USER`: to the individual, once more.
        public var abnormalSettleType: AbnormalSettleType
        /// 批次创建时间. RFC 3339.
        public var applySuccessTime: String

        enum CodingKeys: String, CodingKey {
            case abnormalFundReceiptId = "abnormal_fund_receipt_id"
            case outAbnormalSettleBatchNo = "out_abnormal_settle_batch_no"
            case abnormalSettleType = "abnormal_settle_type"
            case applySuccessTime = "apply_success_time"
        }
    }
}

extension PlatformEcommerce {
    /// `CreateBankTransferRechargeResponse`.
    public struct CreateBankTransferRechargeResponse: Model {
        /// 商户充值单号. The platform's own number of the recharge.
        public var outRechargeNo: String
        /// 微信支付充值单号. WeChat Pay's number of the recharge.
        public var rechargeId: String
        /// 银行账户. The account to transfer the money to.
        public var transferInAccount: TransferInAccount

        enum CodingKeys: String, CodingKey {
            case outRechargeNo = "out_recharge_no"
            case rechargeId = "recharge_id"
            case transferInAccount = "transfer_in_account"
        }
    }
}

extension PlatformEcommerce {
    /// `CreateCompensationResponse`.
    public struct CreateCompensationResponse: Model {
        /// 服务商商户号. The partner's own merchant number.
        public var spMchid: String
        /// 微信支付转账单号. WeChat Pay's number of the bill.
        public var billId: String
        /// 商户单号. The platform's own number of the bill.
        public var outBillNo: String
        /// 受理时间. RFC 3339.
        public var acceptTime: String
        /// 转账接收方信息.
        public var receiverDetail: CompensationReceiverDetail
        /// 赔付状态. `ACCEPTED`: taken; `WAIT_USER_CONFIRM`: the user is to confirm; `SUCCESS`: paid; `CLOSED`: not paid, see `close_info`; `CANCELING`, `CANCELLED`: taken back.
        public var state: CreateCompensationResponseState
        /// 赔付原因. The payee sees it.
        public var transferRemark: String
        /// 出资商户号. The merchant whose money is paid.
        public var sponsorMchid: String?
        /// 赔付金额. In fen.
        public var amount: Int?
        /// 关闭信息.
        public var closeInfo: CreatedCompensationClosure?
        /// 成功时间. RFC 3339.
        public var successTime: String?

        enum CodingKeys: String, CodingKey {
            case spMchid = "sp_mchid"
            case billId = "bill_id"
            case outBillNo = "out_bill_no"
            case acceptTime = "accept_time"
            case receiverDetail = "receiver_detail"
            case state
            case transferRemark = "transfer_remark"
            case sponsorMchid = "sponsor_mchid"
            case amount
            case closeInfo = "close_info"
            case successTime = "success_time"
        }
    }
}

extension PlatformEcommerce {
    /// `CreateDepositAfterSalesCompensationResponse`.
    public struct CreateDepositAfterSalesCompensationResponse: Model {
        /// 服务商商户号. The partner's own merchant number.
        public var spMchid: String
        /// 微信支付转账单号. WeChat Pay's number of the bill.
        public var billId: String
        /// 商户单号. The platform's own number of the bill.
        public var outBillNo: String
        /// 受理时间. RFC 3339.
        public var acceptTime: String
        /// 转账接收方信息.
        public var receiverDetail: ReceiverDetail
        /// 赔付状态. `ACCEPTED`: taken; `WAIT_USER_CONFIRM`: the user is to confirm; `SUCCESS`: paid; `CLOSED`: not paid, see `close_info`; `CANCELING`, `CANCELLED`: taken back.
        public var state: CreateDepositAfterSalesCompensationResponseState
        /// 赔付原因. The payee sees it.
        public var transferRemark: String
        /// 二级商户号.
        public var subMchid: String?
        /// 微信AppId.
        public var spAppid: String?
        /// 二级商户AppID.
        public var subAppid: String?
        /// 出资商户号. The merchant whose money is paid.
        public var sponsorMchid: String?
        /// 赔付金额. In fen.
        public var amount: Int?
        /// 关闭信息.
        public var closeInfo: CreatedCompensationClosure?
        /// 成功时间. RFC 3339.
        public var successTime: String?

        enum CodingKeys: String, CodingKey {
            case spMchid = "sp_mchid"
            case billId = "bill_id"
            case outBillNo = "out_bill_no"
            case acceptTime = "accept_time"
            case receiverDetail = "receiver_detail"
            case state
            case transferRemark = "transfer_remark"
            case subMchid = "sub_mchid"
            case spAppid = "sp_appid"
            case subAppid = "sub_appid"
            case sponsorMchid = "sponsor_mchid"
            case amount
            case closeInfo = "close_info"
            case successTime = "success_time"
        }
    }
}

extension PlatformEcommerce {
    /// `CreateDepositCompensationResponse`.
    public struct CreateDepositCompensationResponse: Model {
        /// 服务商商户号. The partner's own merchant number.
        public var spMchid: String
        /// 微信支付转账单号. WeChat Pay's number of the bill.
        public var billId: String
        /// 商户单号. The platform's own number of the bill.
        public var outBillNo: String
        /// 受理时间. RFC 3339.
        public var acceptTime: String
        /// 转账接收方信息.
        public var receiverDetail: DepositReceiverDetail
        /// 赔付状态. `ACCEPTED`: taken; `WAIT_USER_CONFIRM`: the user is to confirm; `SUCCESS`: paid; `CLOSED`: not paid, see `close_info`; `CANCELING`, `CANCELLED`: taken back.
        public var state: CreateDepositCompensationResponseState
        /// 赔付原因. The payee sees it.
        public var transferRemark: String
        /// 二级商户号.
        public var subMchid: String?
        /// 微信AppId.
        public var spAppid: String?
        /// 二级商户AppID.
        public var subAppid: String?
        /// 出资商户号. The merchant whose money is paid.
        public var sponsorMchid: String?
        /// 赔付金额. In fen.
        public var amount: Int?
        /// 业务类型.
        public var businessType: BusinessType?
        /// 关闭信息.
        public var closeInfo: CreatedCompensationClosure?
        /// 收款方备注.
        public var receiverRemark: String?
        /// 成功时间. RFC 3339.
        public var successTime: String?

        enum CodingKeys: String, CodingKey {
            case spMchid = "sp_mchid"
            case billId = "bill_id"
            case outBillNo = "out_bill_no"
            case acceptTime = "accept_time"
            case receiverDetail = "receiver_detail"
            case state
            case transferRemark = "transfer_remark"
            case subMchid = "sub_mchid"
            case spAppid = "sp_appid"
            case subAppid = "sub_appid"
            case sponsorMchid = "sponsor_mchid"
            case amount
            case businessType = "business_type"
            case closeInfo = "close_info"
            case receiverRemark = "receiver_remark"
            case successTime = "success_time"
        }
    }
}

extension PlatformEcommerce {
    /// `CreateDepositInsurancePremiumCompensationResponse`.
    public struct CreateDepositInsurancePremiumCompensationResponse: Model {
        /// 服务商商户号. The partner's own merchant number.
        public var spMchid: String
        /// 微信支付转账单号. WeChat Pay's number of the bill.
        public var billId: String
        /// 商户单号. The platform's own number of the bill.
        public var outBillNo: String
        /// 受理时间. RFC 3339.
        public var acceptTime: String
        /// 转账接收方信息.
        public var receiverDetail: InsurancePremiumReceiverDetail
        /// 赔付状态. `ACCEPTED`: taken; `WAIT_USER_CONFIRM`: the user is to confirm; `SUCCESS`: paid; `CLOSED`: not paid, see `close_info`; `CANCELING`, `CANCELLED`: taken back.
        public var state: CreateDepositInsurancePremiumCompensationResponseState
        /// 赔付原因. The payee sees it.
        public var transferRemark: String
        /// 二级商户号.
        public var subMchid: String?
        /// 微信AppId.
        public var spAppid: String?
        /// 二级商户AppID.
        public var subAppid: String?
        /// 出资商户号. The merchant whose money is paid.
        public var sponsorMchid: String?
        /// 赔付金额. In fen.
        public var amount: Int?
        /// 业务类型.
        public var businessType: String?
        /// 关闭信息.
        public var closeInfo: CreatedCompensationClosure?
        /// 成功时间. RFC 3339.
        public var successTime: String?

        enum CodingKeys: String, CodingKey {
            case spMchid = "sp_mchid"
            case billId = "bill_id"
            case outBillNo = "out_bill_no"
            case acceptTime = "accept_time"
            case receiverDetail = "receiver_detail"
            case state
            case transferRemark = "transfer_remark"
            case subMchid = "sub_mchid"
            case spAppid = "sp_appid"
            case subAppid = "sub_appid"
            case sponsorMchid = "sponsor_mchid"
            case amount
            case businessType = "business_type"
            case closeInfo = "close_info"
            case successTime = "success_time"
        }
    }
}

extension PlatformEcommerce {
    /// `CreateDepositShippingCostCompensationResponse`.
    public struct CreateDepositShippingCostCompensationResponse: Model {
        /// 服务商商户号. The partner's own merchant number.
        public var spMchid: String
        /// 微信支付转账单号. WeChat Pay's number of the bill.
        public var billId: String
        /// 商户单号. The platform's own number of the bill.
        public var outBillNo: String
        /// 受理时间. RFC 3339.
        public var acceptTime: String
        /// 转账接收方信息.
        public var receiverDetail: ShippingCostReceiverDetail
        /// 赔付状态. `ACCEPTED`: taken; `WAIT_USER_CONFIRM`: the user is to confirm; `SUCCESS`: paid; `CLOSED`: not paid, see `close_info`; `CANCELING`, `CANCELLED`: taken back.
        public var state: CreateDepositShippingCostCompensationResponseState
        /// 赔付原因. The payee sees it.
        public var transferRemark: String
        /// 二级商户号.
        public var subMchid: String?
        /// 微信AppId.
        public var spAppid: String?
        /// 二级商户AppID.
        public var subAppid: String?
        /// 出资商户号. The merchant whose money is paid.
        public var sponsorMchid: String?
        /// 赔付金额. In fen.
        public var amount: Int?
        /// 业务类型.
        public var businessType: String?
        /// 关闭信息.
        public var closeInfo: CreatedCompensationClosure?
        /// 成功时间. RFC 3339.
        public var successTime: String?

        enum CodingKeys: String, CodingKey {
            case spMchid = "sp_mchid"
            case billId = "bill_id"
            case outBillNo = "out_bill_no"
            case acceptTime = "accept_time"
            case receiverDetail = "receiver_detail"
            case state
            case transferRemark = "transfer_remark"
            case subMchid = "sub_mchid"
            case spAppid = "sp_appid"
            case subAppid = "sub_appid"
            case sponsorMchid = "sponsor_mchid"
            case amount
            case businessType = "business_type"
            case closeInfo = "close_info"
            case successTime = "success_time"
        }
    }
}

extension PlatformEcommerce {
    /// `CreateInsuranceClaimResponse`.
    public struct CreateInsuranceClaimResponse: Model {
        /// 服务商商户号. The partner's own merchant number.
        public var spMchid: String
        /// 微信支付转账单号. WeChat Pay's number of the bill.
        public var billId: String
        /// 商户单号. The platform's own number of the bill.
        public var outBillNo: String
        /// 受理时间. RFC 3339.
        public var acceptTime: String
        /// 赔付金额. In fen.
        public var amount: Int?
        /// 转账接收方信息.
        public var receiverDetail: ReceiverDetail
        /// 赔付状态. `ACCEPTED`: taken; `WAIT_USER_CONFIRM`: the user is to confirm; `SUCCESS`: paid; `CLOSED`: not paid, see `close_info`; `CANCELING`, `CANCELLED`: taken back.
        public var state: CreateInsuranceClaimResponseState
        /// 二级商户号.
        public var subMchid: String?
        /// 出资商户号. The merchant whose money is paid.
        public var sponsorMchid: String?
        /// 关闭信息.
        public var closeInfo: CreatedCompensationClosure?
        /// 成功时间. RFC 3339.
        public var successTime: String?
        /// 赔付原因. The payee sees it.
        public var transferRemark: String?

        enum CodingKeys: String, CodingKey {
            case spMchid = "sp_mchid"
            case billId = "bill_id"
            case outBillNo = "out_bill_no"
            case acceptTime = "accept_time"
            case amount
            case receiverDetail = "receiver_detail"
            case state
            case subMchid = "sub_mchid"
            case sponsorMchid = "sponsor_mchid"
            case closeInfo = "close_info"
            case successTime = "success_time"
            case transferRemark = "transfer_remark"
        }
    }
}

extension PlatformEcommerce {
    /// `CreatePrepaySettlementOrderResponse`.
    public struct CreatePrepaySettlementOrderResponse: Model {
        /// 收款方描述.
        public var description: String
        /// 批次创建时间. RFC 3339.
        public var createTime: String
        /// 商品单个人收款方受理授权ID. The individual's authorization; see `ecommerce_individual.get_contract_by_openid`.
        public var individualAuthId: String
        /// 商户结算批次单号. The platform's own number of the batch of settlements.
        public var outSettleBatchNo: String
        /// 微信支付结算批次单号. WeChat Pay's number of the batch of settlements.
        public var settleBatchNo: String
        /// 批次状态.
        public var state: String
        /// 交易场景. `RECOMMERCE`: buying used goods.
        public var tradeScenario: String
        /// 异常结算处理结果信息.
        public var abnormalSettleResult: AbnormalSettlementResult?
        /// 异常原因类型. Why it could not be paid out; set where it was not.
        public var abnormalType: String?
        /// 批次完成时间. RFC 3339.
        public var finishTime: String?

        enum CodingKeys: String, CodingKey {
            case description
            case createTime = "create_time"
            case individualAuthId = "individual_auth_id"
            case outSettleBatchNo = "out_settle_batch_no"
            case settleBatchNo = "settle_batch_no"
            case state
            case tradeScenario = "trade_scenario"
            case abnormalSettleResult = "abnormal_settle_result"
            case abnormalType = "abnormal_type"
            case finishTime = "finish_time"
        }
    }
}

extension PlatformEcommerce {
    /// `CreateRechargeResponse`.
    public struct CreateRechargeResponse: Model {
        /// 商户充值单号. The platform's own number of the recharge.
        public var outRechargeNo: String
        /// 微信支付充值单号. WeChat Pay's number of the recharge.
        public var rechargeId: String
        /// 充值链接. Where the sub-merchant chooses how to pay.
        public var rechargeUrl: String

        enum CodingKeys: String, CodingKey {
            case outRechargeNo = "out_recharge_no"
            case rechargeId = "recharge_id"
            case rechargeUrl = "recharge_url"
        }
    }
}

extension PlatformEcommerce {
    /// `CreateSubMerchantCompensationResponse`.
    public struct CreateSubMerchantCompensationResponse: Model {
        /// 服务商商户号. The partner's own merchant number.
        public var spMchid: String
        /// 微信支付转账单号. WeChat Pay's number of the bill.
        public var billId: String
        /// 商户单号. The platform's own number of the bill.
        public var outBillNo: String
        /// 受理时间. RFC 3339.
        public var acceptTime: String
        /// 赔付金额. In fen.
        public var amount: Int?
        /// 赔付接收方信息.
        public var receiverDetail: SubMerchantCompensationReceiverDetail
        /// 赔付状态. `ACCEPTED`: taken; `SUCCESS`: paid; `CLOSED`: not paid.
        public var state: CreateSubMerchantCompensationResponseState
        /// 赔付原因. The payee sees it.
        public var transferRemark: String
        /// 出资商户号. The merchant whose money is paid.
        public var sponsorMchid: String?
        /// 成功时间. RFC 3339.
        public var successTime: String?

        enum CodingKeys: String, CodingKey {
            case spMchid = "sp_mchid"
            case billId = "bill_id"
            case outBillNo = "out_bill_no"
            case acceptTime = "accept_time"
            case amount
            case receiverDetail = "receiver_detail"
            case state
            case transferRemark = "transfer_remark"
            case sponsorMchid = "sponsor_mchid"
            case successTime = "success_time"
        }
    }
}

extension PlatformEcommerce {
    /// `CreatedCompensationClosure`.
    public struct CreatedCompensationClosure: Model {
        /// 关闭原因.
        public var closeReason: String
        /// 关闭时间. RFC 3339.
        public var closeTime: String

        enum CodingKeys: String, CodingKey {
            case closeReason = "close_reason"
            case closeTime = "close_time"
        }
    }
}

extension PlatformEcommerce {
    /// `DayEndBalanceWithdrawal`.
    public struct DayEndBalanceWithdrawal: Model {
        /// 收付通平台商户号.
        public var spMchid: String
        /// 二级商户号.
        public var subMchid: String
        /// 商户提现单号. The merchant's own number of the withdrawal. At most 32 characters.
        public var outRequestNo: String
        /// 单据状态.
        public var status: Status
        /// 提交预约时间. RFC 3339.
        public var createTime: String
        /// 状态更新时间. RFC 3339.
        public var updateTime: String
        /// 微信支付提现单号. WeChat Pay's number of the withdrawal. At most 64 characters.
        public var withdrawId: String
        /// 入账银行. At most 10 characters.
        public var accountBank: String
        /// 入账银行账号后四位. The last four digits. At most 4 characters.
        public var accountNumber: String
        /// 出款账户类型.
        public var accountType: DayEndBalanceWithdrawalAccountType
        /// 提现金额. In fen.
        public var totalAmount: Int?
        /// 银行附言. Appears on the statement of the receiving bank. At most 32 characters.
        public var bankMemo: String?
        /// 入账银行全称. At most 128 characters.
        public var bankName: String?
        /// 提现失败金额. In fen.
        public var failAmount: Int?
        /// 失败原因. At most 255 characters.
        public var reason: String?
        /// 提现退票金额. In fen.
        public var refundAmount: Int?
        /// 提现备注. The platform's own note. At most 255 characters.
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

extension PlatformEcommerce {
    /// `DepositAfterSalesCompensation`.
    public struct DepositAfterSalesCompensation: Model {
        /// 服务商商户号. The partner's own merchant number.
        public var spMchid: String
        /// 微信支付转账单号. WeChat Pay's number of the bill.
        public var billId: String
        /// 商户单号. The platform's own number of the bill.
        public var outBillNo: String
        /// 受理时间. RFC 3339.
        public var acceptTime: String
        /// 转账接收方信息.
        public var receiverDetail: ReceiverDetail
        /// 赔付状态. `ACCEPTED`: taken; `WAIT_USER_CONFIRM`: the user is to confirm; `SUCCESS`: paid; `CLOSED`: not paid, see `close_info`; `CANCELING`, `CANCELLED`: taken back.
        public var state: DepositAfterSalesCompensationState
        /// 二级商户号.
        public var subMchid: String?
        /// 微信AppId.
        public var spAppid: String?
        /// 二级商户AppID.
        public var subAppid: String?
        /// 出资商户号. The merchant whose money is paid.
        public var sponsorMchid: String?
        /// 赔付金额. In fen.
        public var amount: Int?
        /// 关单信息.
        public var closeInfo: Closure?
        /// 成功时间. RFC 3339.
        public var successTime: String?
        /// 赔付原因. The payee sees it.
        public var transferRemark: String?

        enum CodingKeys: String, CodingKey {
            case spMchid = "sp_mchid"
            case billId = "bill_id"
            case outBillNo = "out_bill_no"
            case acceptTime = "accept_time"
            case receiverDetail = "receiver_detail"
            case state
            case subMchid = "sub_mchid"
            case spAppid = "sp_appid"
            case subAppid = "sub_appid"
            case sponsorMchid = "sponsor_mchid"
            case amount
            case closeInfo = "close_info"
            case successTime = "success_time"
            case transferRemark = "transfer_remark"
        }
    }
}

extension PlatformEcommerce {
    /// `DepositAfterSalesReceiver`.
    public struct DepositAfterSalesReceiver: Model {
        /// 转账接收方类型. `TRANSACTION_USER`: the user who paid the order in `transaction_info`; `MERCHANT`: a merchant.
        public var type: DepositAfterSalesReceiverType?
        /// 转账接收方订单信息.
        public var transactionInfo: ReceiverTransaction?
        /// 转账接收方用户.
        public var userInfo: DepositReceiverUser?

        enum CodingKeys: String, CodingKey {
            case type
            case transactionInfo = "transaction_info"
            case userInfo = "user_info"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            type: DepositAfterSalesReceiverType? = nil,
            transactionInfo: ReceiverTransaction? = nil,
            userInfo: DepositReceiverUser? = nil
        ) {
            self.type = type
            self.transactionInfo = transactionInfo
            self.userInfo = userInfo
        }
    }
}

extension PlatformEcommerce {
    /// `DepositCompensation`.
    public struct DepositCompensation: Model {
        /// 服务商商户号. The partner's own merchant number.
        public var spMchid: String
        /// 微信支付转账单号. WeChat Pay's number of the bill.
        public var billId: String
        /// 商户单号. The platform's own number of the bill.
        public var outBillNo: String
        /// 受理时间. RFC 3339.
        public var acceptTime: String
        /// 转账接收方信息.
        public var receiverDetail: DepositReceiverDetail
        /// 赔付状态. `ACCEPTED`: taken; `WAIT_USER_CONFIRM`: the user is to confirm; `SUCCESS`: paid; `CLOSED`: not paid, see `close_info`; `CANCELING`, `CANCELLED`: taken back.
        public var state: DepositCompensationState
        /// 二级商户号.
        public var subMchid: String?
        /// 微信AppId.
        public var spAppid: String?
        /// 出资商户号. The merchant whose money is paid.
        public var sponsorMchid: String?
        /// 赔付金额. In fen.
        public var amount: Int?
        /// 业务类型.
        public var businessType: BusinessType?
        /// 关单信息.
        public var closeInfo: Closure?
        /// 收款方备注.
        public var receiverRemark: String?
        /// 成功时间. RFC 3339.
        public var successTime: String?
        /// 赔付原因. The payee sees it.
        public var transferRemark: String?

        enum CodingKeys: String, CodingKey {
            case spMchid = "sp_mchid"
            case billId = "bill_id"
            case outBillNo = "out_bill_no"
            case acceptTime = "accept_time"
            case receiverDetail = "receiver_detail"
            case state
            case subMchid = "sub_mchid"
            case spAppid = "sp_appid"
            case sponsorMchid = "sponsor_mchid"
            case amount
            case businessType = "business_type"
            case closeInfo = "close_info"
            case receiverRemark = "receiver_remark"
            case successTime = "success_time"
            case transferRemark = "transfer_remark"
        }
    }
}

extension PlatformEcommerce {
    /// `DepositReceiver`.
    public struct DepositReceiver: Model {
        /// 转账接收方类型. `MERCHANT`: the merchant in `mch_info`.
        public var type: DepositReceiverType?
        /// 转账接收方商户信息.
        public var mchInfo: DepositReceiverMerchant?

        enum CodingKeys: String, CodingKey {
            case type
            case mchInfo = "mch_info"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            type: DepositReceiverType? = nil,
            mchInfo: DepositReceiverMerchant? = nil
        ) {
            self.type = type
            self.mchInfo = mchInfo
        }
    }
}

extension PlatformEcommerce {
    /// `DepositReceiverDetail`.
    public struct DepositReceiverDetail: Model {
        /// 转账接收者信息.
        public var receiver: DepositReceiver?
    }
}

extension PlatformEcommerce {
    /// `DepositReceiverMerchant`.
    public struct DepositReceiverMerchant: Model {
        /// 商户号.
        public var mchid: String?
        /// 商户号.
        public var mchId: String?

        enum CodingKeys: String, CodingKey {
            case mchid
            case mchId = "mch_id"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            mchid: String? = nil,
            mchId: String? = nil
        ) {
            self.mchid = mchid
            self.mchId = mchId
        }
    }
}

extension PlatformEcommerce {
    /// `DepositReceiverUser`.
    public struct DepositReceiverUser: Model {
        /// 转账接收方用户openid. The user under `sp_appid`.
        public var spOpenid: String?

        enum CodingKeys: String, CodingKey {
            case spOpenid = "sp_openid"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            spOpenid: String? = nil
        ) {
            self.spOpenid = spOpenid
        }
    }
}

extension PlatformEcommerce {
    /// `Employee`.
    public struct Employee: Model {
        /// 二级商户号.
        public var subMchid: String
        /// 添加员工时间. RFC 3339.
        public var createTime: String?
        /// 最后更新时间. RFC 3339.
        public var updateTime: String?
        /// 员工OpenID. The user under the platform's app.
        public var spOpenid: String?
        /// 员工状态.
        public var state: EmployeeState?

        enum CodingKeys: String, CodingKey {
            case subMchid = "sub_mchid"
            case createTime = "create_time"
            case updateTime = "update_time"
            case spOpenid = "sp_openid"
            case state
        }
    }
}

extension PlatformEcommerce {
    /// `GetBankTransferRechargeResponse`.
    public struct GetBankTransferRechargeResponse: Model {
        /// 充值商户号.
        public var mchid: String
        /// 商户充值单号. The platform's own number of the recharge.
        public var outRechargeNo: String
        /// 微信支付充值单号. WeChat Pay's number of the recharge.
        public var rechargeId: String
        /// 充值入账账户.
        public var accountType: GetBankTransferRechargeResponseAccountType
        /// 充值金额.
        public var rechargeAmount: RechargeAmount
        /// 充值场景.
        public var rechargeScene: GetBankTransferRechargeResponseRechargeScene
        /// 充值状态. `RECHARGING`: waiting for the money; `SUCCESS`: paid in; `CLOSED`: closed without money.
        public var rechargeState: RechargeState
        /// 受理充值时间. RFC 3339.
        public var acceptTime: String?
        /// 可用充值渠道列表. How the sub-merchant may pay.
        public var availableRechargeChannels: [String]?
        /// 转账充值的付款信息.
        public var bankTransferInfo: BankTransferRechargePayment?
        /// 关闭充值时间. RFC 3339.
        public var closeTime: String?
        /// 充值状态描述. What there is to say of the state, in Chinese.
        public var rechargeStateDesc: String?
        /// 充值成功时间. RFC 3339.
        public var successTime: String?

        enum CodingKeys: String, CodingKey {
            case mchid
            case outRechargeNo = "out_recharge_no"
            case rechargeId = "recharge_id"
            case accountType = "account_type"
            case rechargeAmount = "recharge_amount"
            case rechargeScene = "recharge_scene"
            case rechargeState = "recharge_state"
            case acceptTime = "accept_time"
            case availableRechargeChannels = "available_recharge_channels"
            case bankTransferInfo = "bank_transfer_info"
            case closeTime = "close_time"
            case rechargeStateDesc = "recharge_state_desc"
            case successTime = "success_time"
        }
    }
}

extension PlatformEcommerce {
    /// `GetDepositInsurancePremiumCompensationResponse`.
    public struct GetDepositInsurancePremiumCompensationResponse: Model {
        /// 服务商商户号. The partner's own merchant number.
        public var spMchid: String
        /// 微信支付转账单号. WeChat Pay's number of the bill.
        public var billId: String
        /// 商户单号. The platform's own number of the bill.
        public var outBillNo: String
        /// 受理时间. RFC 3339.
        public var acceptTime: String
        /// 转账接收方信息.
        public var receiverDetail: InsurancePremiumReceiverDetail
        /// 赔付状态. `ACCEPTED`: taken; `WAIT_USER_CONFIRM`: the user is to confirm; `SUCCESS`: paid; `CLOSED`: not paid, see `close_info`; `CANCELING`, `CANCELLED`: taken back.
        public var state: GetDepositInsurancePremiumCompensationResponseState
        /// 赔付原因. The payee sees it.
        public var transferRemark: String
        /// 二级商户号.
        public var subMchid: String?
        /// 微信AppId.
        public var spAppid: String?
        /// 二级商户AppID.
        public var subAppid: String?
        /// 出资商户号. The merchant whose money is paid.
        public var sponsorMchid: String?
        /// 赔付金额. In fen.
        public var amount: Int?
        /// 业务类型.
        public var businessType: String?
        /// 关单信息.
        public var closeInfo: Closure?
        /// 成功时间. RFC 3339.
        public var successTime: String?

        enum CodingKeys: String, CodingKey {
            case spMchid = "sp_mchid"
            case billId = "bill_id"
            case outBillNo = "out_bill_no"
            case acceptTime = "accept_time"
            case receiverDetail = "receiver_detail"
            case state
            case transferRemark = "transfer_remark"
            case subMchid = "sub_mchid"
            case spAppid = "sp_appid"
            case subAppid = "sub_appid"
            case sponsorMchid = "sponsor_mchid"
            case amount
            case businessType = "business_type"
            case closeInfo = "close_info"
            case successTime = "success_time"
        }
    }
}

extension PlatformEcommerce {
    /// `GetDepositShippingCostCompensationResponse`.
    public struct GetDepositShippingCostCompensationResponse: Model {
        /// 服务商商户号. The partner's own merchant number.
        public var spMchid: String
        /// 微信支付转账单号. WeChat Pay's number of the bill.
        public var billId: String
        /// 商户单号. The platform's own number of the bill.
        public var outBillNo: String
        /// 受理时间. RFC 3339.
        public var acceptTime: String
        /// 转账接收方信息.
        public var receiverDetail: ShippingCostReceiverDetail
        /// 赔付状态. `ACCEPTED`: taken; `WAIT_USER_CONFIRM`: the user is to confirm; `SUCCESS`: paid; `CLOSED`: not paid, see `close_info`; `CANCELING`, `CANCELLED`: taken back.
        public var state: GetDepositShippingCostCompensationResponseState
        /// 二级商户号.
        public var subMchid: String?
        /// 微信AppId.
        public var spAppid: String?
        /// 出资商户号. The merchant whose money is paid.
        public var sponsorMchid: String?
        /// 赔付金额. In fen.
        public var amount: Int?
        /// 业务类型.
        public var businessType: String?
        /// 关单信息.
        public var closeInfo: Closure?
        /// 成功时间. RFC 3339.
        public var successTime: String?
        /// 赔付原因. The payee sees it.
        public var transferRemark: String?

        enum CodingKeys: String, CodingKey {
            case spMchid = "sp_mchid"
            case billId = "bill_id"
            case outBillNo = "out_bill_no"
            case acceptTime = "accept_time"
            case receiverDetail = "receiver_detail"
            case state
            case subMchid = "sub_mchid"
            case spAppid = "sp_appid"
            case sponsorMchid = "sponsor_mchid"
            case amount
            case businessType = "business_type"
            case closeInfo = "close_info"
            case successTime = "success_time"
            case transferRemark = "transfer_remark"
        }
    }
}

extension PlatformEcommerce {
    /// `GetPrepaySettlementOrderResponse`.
    public struct GetPrepaySettlementOrderResponse: Model {
        /// 收款方描述.
        public var description: String
        /// 批次创建时间. RFC 3339.
        public var createTime: String
        /// 商品单个人收款方受理授权ID. The individual's authorization; see `ecommerce_individual.get_contract_by_openid`.
        public var individualAuthId: String
        /// 商户结算批次单号. The platform's own number of the batch of settlements.
        public var outSettleBatchNo: String
        /// 微信支付结算批次单号. WeChat Pay's number of the batch of settlements.
        public var settleBatchNo: String
        /// 批次状态.
        public var state: String
        /// 交易场景. `RECOMMERCE`: buying used goods.
        public var tradeScenario: GetPrepaySettlementOrderResponseTradeScenario
        /// 异常结算处理结果信息.
        public var abnormalSettleResult: AbnormalSettlementResult?
        /// 异常原因类型. Why it could not be paid out; set where it was not.
        public var abnormalType: String?
        /// 批次完成时间. RFC 3339.
        public var finishTime: String?

        enum CodingKeys: String, CodingKey {
            case description
            case createTime = "create_time"
            case individualAuthId = "individual_auth_id"
            case outSettleBatchNo = "out_settle_batch_no"
            case settleBatchNo = "settle_batch_no"
            case state
            case tradeScenario = "trade_scenario"
            case abnormalSettleResult = "abnormal_settle_result"
            case abnormalType = "abnormal_type"
            case finishTime = "finish_time"
        }
    }
}

extension PlatformEcommerce {
    /// `GetSubMerchantCompensationResponse`.
    public struct GetSubMerchantCompensationResponse: Model {
        /// 服务商商户号. The partner's own merchant number.
        public var spMchid: String
        /// 微信支付转账单号. WeChat Pay's number of the bill.
        public var billId: String
        /// 商户单号. The platform's own number of the bill.
        public var outBillNo: String
        /// 受理时间. RFC 3339.
        public var acceptTime: String
        /// 赔付金额. In fen.
        public var amount: Int?
        /// 赔付接收方信息.
        public var receiverDetail: SubMerchantCompensationReceiverDetail
        /// 赔付状态. `ACCEPTED`: taken; `SUCCESS`: paid; `CLOSED`: not paid, see `close_info`.
        public var state: GetSubMerchantCompensationResponseState
        /// 赔付原因. The payee sees it.
        public var transferRemark: String
        /// 出资商户号. The merchant whose money is paid.
        public var sponsorMchid: String?
        /// 关单信息.
        public var closeInfo: Closure?
        /// 成功时间. RFC 3339.
        public var successTime: String?

        enum CodingKeys: String, CodingKey {
            case spMchid = "sp_mchid"
            case billId = "bill_id"
            case outBillNo = "out_bill_no"
            case acceptTime = "accept_time"
            case amount
            case receiverDetail = "receiver_detail"
            case state
            case transferRemark = "transfer_remark"
            case sponsorMchid = "sponsor_mchid"
            case closeInfo = "close_info"
            case successTime = "success_time"
        }
    }
}

extension PlatformEcommerce {
    /// `InsuranceClaim`.
    public struct InsuranceClaim: Model {
        /// 服务商商户号. The partner's own merchant number.
        public var spMchid: String
        /// 微信支付转账单号. WeChat Pay's number of the bill.
        public var billId: String
        /// 商户单号. The platform's own number of the bill.
        public var outBillNo: String
        /// 受理时间. RFC 3339.
        public var acceptTime: String
        /// 转账接收方信息.
        public var receiverDetail: ReceiverDetail
        /// 赔付状态. `ACCEPTED`: taken; `WAIT_USER_CONFIRM`: the user is to confirm; `SUCCESS`: paid; `CLOSED`: not paid, see `close_info`; `CANCELING`, `CANCELLED`: taken back.
        public var state: InsuranceClaimState
        /// 二级商户号.
        public var subMchid: String?
        /// 出资商户号. The merchant whose money is paid.
        public var sponsorMchid: String?
        /// 赔付金额. In fen.
        public var amount: Int?
        /// 关单信息.
        public var closeInfo: InsuranceClaimClosure?
        /// 成功时间. RFC 3339.
        public var successTime: String?
        /// 赔付原因. The payee sees it.
        public var transferRemark: String?

        enum CodingKeys: String, CodingKey {
            case spMchid = "sp_mchid"
            case billId = "bill_id"
            case outBillNo = "out_bill_no"
            case acceptTime = "accept_time"
            case receiverDetail = "receiver_detail"
            case state
            case subMchid = "sub_mchid"
            case sponsorMchid = "sponsor_mchid"
            case amount
            case closeInfo = "close_info"
            case successTime = "success_time"
            case transferRemark = "transfer_remark"
        }
    }
}

extension PlatformEcommerce {
    /// `InsuranceClaimClosure`.
    public struct InsuranceClaimClosure: Model {
        /// 关单时间. RFC 3339.
        public var acceptTime: String?
        /// 关单原因.
        public var closeReason: String?
        /// 关闭时间. RFC 3339.
        public var closeTime: String?

        enum CodingKeys: String, CodingKey {
            case acceptTime = "accept_time"
            case closeReason = "close_reason"
            case closeTime = "close_time"
        }
    }
}

extension PlatformEcommerce {
    /// `InsuranceCompensation`.
    public struct InsuranceCompensation: Model {
        /// 二级商户号.
        public var subMchid: String
        /// 是否开通成功. Whether insurance claims are open.
        public var opened: Bool?
        /// 成功时间. RFC 3339.
        public var successTime: String?

        enum CodingKeys: String, CodingKey {
            case subMchid = "sub_mchid"
            case opened
            case successTime = "success_time"
        }
    }
}

extension PlatformEcommerce {
    /// `InsurancePremiumReceiver`.
    public struct InsurancePremiumReceiver: Model {
        /// 转账接收方类型.
        public var type: InsurancePremiumReceiverType?
        /// 转账接收方商户信息.
        public var mchInfo: ReceiverMerchant?
        /// 赔付单信息.
        public var transactionInfo: InsurancePremiumReceiverTransaction?
        /// 转账接收方用户信息.
        public var userInfo: ReceiverUser?

        enum CodingKeys: String, CodingKey {
            case type
            case mchInfo = "mch_info"
            case transactionInfo = "transaction_info"
            case userInfo = "user_info"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            type: InsurancePremiumReceiverType? = nil,
            mchInfo: ReceiverMerchant? = nil,
            transactionInfo: InsurancePremiumReceiverTransaction? = nil,
            userInfo: ReceiverUser? = nil
        ) {
            self.type = type
            self.mchInfo = mchInfo
            self.transactionInfo = transactionInfo
            self.userInfo = userInfo
        }
    }
}

extension PlatformEcommerce {
    /// `InsurancePremiumReceiverDetail`.
    public struct InsurancePremiumReceiverDetail: Model {
        /// 转账接收者信息.
        public var receiver: PaidInsurancePremiumReceiver?
    }
}

extension PlatformEcommerce {
    /// `InsurancePremiumReceiverTransaction`.
    public struct InsurancePremiumReceiverTransaction: Model {
        /// 交易订单号. WeChat Pay's number of the payment.
        public var transactionId: String
        /// 赔付单类型.
        public var type: InsurancePremiumReceiverTransactionType

        enum CodingKeys: String, CodingKey {
            case transactionId = "transaction_id"
            case type
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            transactionId: String,
            type: InsurancePremiumReceiverTransactionType
        ) {
            self.transactionId = transactionId
            self.type = type
        }
    }
}

extension PlatformEcommerce {
    /// `ListRechargeEmployeesResponse`.
    public struct ListRechargeEmployeesResponse: Model {
        /// 员工列表.
        public var employees: [Employee]?
    }
}

extension PlatformEcommerce {
    /// `OnlineBankRecharge`.
    public struct OnlineBankRecharge: Model {
        /// 银行交易订单号. The bank's number of the transfer.
        public var billNo: String?
        /// 银行账户名称.
        public var bankAccountName: String?
        /// 银行卡号后四位. The last four digits of the payer's account.
        public var bankCardTail: String?
        /// 开户银行名称.
        public var bankName: String?
        /// 网银类型. An account of a company (`ONLINE_BANK_TYPE_CORPORATE`) or of a person (`ONLINE_BANK_TYPE_PERSONAL`).
        public var onlineBankType: OnlineBankType?
        /// 网银充值退回原因. Why the money was sent back.
        public var returnReason: String?
        /// 网银充值退回时间. RFC 3339.
        public var returnTime: String?

        enum CodingKeys: String, CodingKey {
            case billNo = "bill_no"
            case bankAccountName = "bank_account_name"
            case bankCardTail = "bank_card_tail"
            case bankName = "bank_name"
            case onlineBankType = "online_bank_type"
            case returnReason = "return_reason"
            case returnTime = "return_time"
        }
    }
}

extension PlatformEcommerce {
    /// `PaidInsurancePremiumReceiver`.
    public struct PaidInsurancePremiumReceiver: Model {
        /// 转账接收方类型.
        public var type: PaidInsurancePremiumReceiverType?
        /// 转账接收方商户信息.
        public var mchInfo: ReceiverMerchant?
        /// 赔付单信息.
        public var transactionInfo: PaidInsurancePremiumTransaction?

        enum CodingKeys: String, CodingKey {
            case type
            case mchInfo = "mch_info"
            case transactionInfo = "transaction_info"
        }
    }
}

extension PlatformEcommerce {
    /// `PaidInsurancePremiumTransaction`.
    public struct PaidInsurancePremiumTransaction: Model {
        /// 交易订单号. WeChat Pay's number of the payment.
        public var transactionId: String
        /// 转账接收方订单类型.
        public var type: String?

        enum CodingKeys: String, CodingKey {
            case transactionId = "transaction_id"
            case type
        }
    }
}

extension PlatformEcommerce {
    /// `PreTransferCompensationResponse`.
    public struct PreTransferCompensationResponse: Model {
        /// 微信支付转账单号. WeChat Pay's number of the bill.
        public var billId: String
        /// 商户单号. The platform's own number of the bill.
        public var outBillNo: String
        /// 受理时间. RFC 3339.
        public var acceptTime: String
        /// 跳转领取页面的package信息. For the page on which the user confirms, to be handed on as it is.
        public var packageInfo: String
        /// 二级商户号.
        public var subMchid: String?

        enum CodingKeys: String, CodingKey {
            case billId = "bill_id"
            case outBillNo = "out_bill_no"
            case acceptTime = "accept_time"
            case packageInfo = "package_info"
            case subMchid = "sub_mchid"
        }
    }
}

extension PlatformEcommerce {
    /// `PreTransferInsuranceClaimResponse`.
    public struct PreTransferInsuranceClaimResponse: Model {
        /// 微信支付转账单号. WeChat Pay's number of the bill.
        public var billId: String
        /// 商户单号. The platform's own number of the bill.
        public var outBillNo: String
        /// 受理时间. RFC 3339.
        public var acceptTime: String
        /// 跳转领取页面的package信息. For the page on which the user confirms, to be handed on as it is.
        public var packageInfo: String
        /// 二级商户号.
        public var subMchid: String?

        enum CodingKeys: String, CodingKey {
            case billId = "bill_id"
            case outBillNo = "out_bill_no"
            case acceptTime = "accept_time"
            case packageInfo = "package_info"
            case subMchid = "sub_mchid"
        }
    }
}

extension PlatformEcommerce {
    /// `QrRecharge`.
    public struct QrRecharge: Model {
        /// 用户OpenID.
        public var openid: String?
        /// 员工类型.
        public var employeeType: QrRechargeEmployeeType?

        enum CodingKeys: String, CodingKey {
            case openid
            case employeeType = "employee_type"
        }
    }
}

extension PlatformEcommerce {
    /// `Receiver`.
    public struct Receiver: Model {
        /// 转账接收方类型. `TRANSACTION_USER`: the user who paid the order in `transaction_info`; `MERCHANT`: a merchant.
        public var type: ReceiverType?
        /// 转账接收方订单信息.
        public var transactionInfo: ReceiverTransaction?
        /// 转账接收方用户信息.
        public var userInfo: ReceiverUser?

        enum CodingKeys: String, CodingKey {
            case type
            case transactionInfo = "transaction_info"
            case userInfo = "user_info"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            type: ReceiverType? = nil,
            transactionInfo: ReceiverTransaction? = nil,
            userInfo: ReceiverUser? = nil
        ) {
            self.type = type
            self.transactionInfo = transactionInfo
            self.userInfo = userInfo
        }
    }
}

extension PlatformEcommerce {
    /// `ReceiverDetail`.
    public struct ReceiverDetail: Model {
        /// 转账接收者信息.
        public var receiver: Receiver?
    }
}

extension PlatformEcommerce {
    /// `ReceiverMerchant`.
    public struct ReceiverMerchant: Model {
        /// 商户号.
        public var mchid: String?

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            mchid: String? = nil
        ) {
            self.mchid = mchid
        }
    }
}

extension PlatformEcommerce {
    /// `ReceiverTransaction`.
    public struct ReceiverTransaction: Model {
        /// 交易订单号. WeChat Pay's number of the payment.
        public var transactionId: String
        /// 转账接收方订单类型.
        public var type: ReceiverTransactionType?

        enum CodingKeys: String, CodingKey {
            case transactionId = "transaction_id"
            case type
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            transactionId: String,
            type: ReceiverTransactionType? = nil
        ) {
            self.transactionId = transactionId
            self.type = type
        }
    }
}

extension PlatformEcommerce {
    /// `ReceiverUser`.
    public struct ReceiverUser: Model {
        /// 转账接收方用户OpenId. The user under `sp_appid`.
        public var spOpenid: String

        enum CodingKeys: String, CodingKey {
            case spOpenid = "sp_openid"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            spOpenid: String
        ) {
            self.spOpenid = spOpenid
        }
    }
}

extension PlatformEcommerce {
    /// `Recharge`.
    public struct Recharge: Model {
        /// 平台商户号.
        public var spMchid: String
        /// 二级商户号.
        public var subMchid: String
        /// 商户充值单号. The platform's own number of the recharge.
        public var outRechargeNo: String
        /// 微信支付充值单号. WeChat Pay's number of the recharge.
        public var rechargeId: String
        /// 充值入账账户.
        public var accountType: RechargeAccountType
        /// 充值金额.
        public var rechargeAmount: RechargeAmount
        /// 充值场景.
        public var rechargeScene: RechargeRechargeScene
        /// 充值状态. `RECHARGING`: waiting for the money; `SUCCESS`: paid in; `CLOSED`: closed without money.
        public var rechargeState: RechargeState
        /// 受理充值时间. RFC 3339.
        public var acceptTime: String?
        /// 可用充值渠道列表. How the sub-merchant may pay.
        public var availableRechargeChannels: [AvailableRechargeChannels]?
        /// 转账充值的付款信息.
        public var bankTransferInfo: BankTransfer?
        /// 关闭充值时间. RFC 3339.
        public var closeTime: String?
        /// 网银充值的付款信息.
        public var onlineBankRechargeInfo: OnlineBankRecharge?
        /// 扫码充值的付款信息.
        public var qrRechargeInfo: QrRecharge?
        /// 充值渠道.
        public var rechargeChannel: RechargeChannel?
        /// 充值状态描述. What there is to say of the state, in Chinese.
        public var rechargeStateDesc: String?
        /// 充值成功时间. RFC 3339.
        public var successTime: String?

        enum CodingKeys: String, CodingKey {
            case spMchid = "sp_mchid"
            case subMchid = "sub_mchid"
            case outRechargeNo = "out_recharge_no"
            case rechargeId = "recharge_id"
            case accountType = "account_type"
            case rechargeAmount = "recharge_amount"
            case rechargeScene = "recharge_scene"
            case rechargeState = "recharge_state"
            case acceptTime = "accept_time"
            case availableRechargeChannels = "available_recharge_channels"
            case bankTransferInfo = "bank_transfer_info"
            case closeTime = "close_time"
            case onlineBankRechargeInfo = "online_bank_recharge_info"
            case qrRechargeInfo = "qr_recharge_info"
            case rechargeChannel = "recharge_channel"
            case rechargeStateDesc = "recharge_state_desc"
            case successTime = "success_time"
        }
    }
}

extension PlatformEcommerce {
    /// `RechargeAmount`.
    public struct RechargeAmount: Model {
        /// 总金额. In fen.
        public var amount: Int?
        /// 货币类型. ISO 4217, `CNY` for yuan.
        public var currency: String?

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            amount: Int? = nil,
            currency: String? = nil
        ) {
            self.amount = amount
            self.currency = currency
        }
    }
}

extension PlatformEcommerce {
    /// `RechargeClosedQrRecharge`.
    public struct RechargeClosedQrRecharge: Model {
        /// 用户的OpenId.
        public var openid: String?
        /// 员工类型.
        public var employeeType: String?

        enum CodingKeys: String, CodingKey {
            case openid
            case employeeType = "employee_type"
        }
    }
}

extension PlatformEcommerce {
    /// `RechargeClosedResource`.
    public struct RechargeClosedResource: Model {
        /// 平台商户号.
        public var spMchid: String
        /// 二级商户号.
        public var subMchid: String
        /// 商户充值单号. The platform's own number of the recharge.
        public var outRechargeNo: String
        /// 微信支付充值单号. WeChat Pay's number of the recharge.
        public var rechargeId: String
        /// 充值入账账户.
        public var accountType: RechargeClosedResourceAccountType
        /// 充值金额.
        public var rechargeAmount: RechargeResourceAmount
        /// 充值渠道.
        public var rechargeChannel: RechargeChannel
        /// 充值场景.
        public var rechargeScene: RechargeClosedResourceRechargeScene
        /// 充值状态. `RECHARGING`: waiting for the money; `SUCCESS`: paid in; `CLOSED`: closed without money.
        public var rechargeState: RechargeState
        /// 充值受理时间. RFC 3339.
        public var acceptTime: String?
        /// 银行转账信息.
        public var bankTransferInfo: RechargeResourceBankTransfer?
        /// 充值关闭时间. RFC 3339.
        public var closeTime: String?
        /// 员工类型. JSON text of `RechargeClosedEmployee`.
        public var employeeType: RechargeClosedResourceEmployeeType?
        /// 扫码充值信息.
        public var qrRechargeInfo: RechargeClosedQrRecharge?
        /// 充值状态描述. What there is to say of the state, in Chinese.
        public var rechargeStateDesc: String?
        /// 备注. The platform's own note.
        public var remark: String?
        /// 充值成功时间. RFC 3339.
        public var successTime: String?

        enum CodingKeys: String, CodingKey {
            case spMchid = "sp_mchid"
            case subMchid = "sub_mchid"
            case outRechargeNo = "out_recharge_no"
            case rechargeId = "recharge_id"
            case accountType = "account_type"
            case rechargeAmount = "recharge_amount"
            case rechargeChannel = "recharge_channel"
            case rechargeScene = "recharge_scene"
            case rechargeState = "recharge_state"
            case acceptTime = "accept_time"
            case bankTransferInfo = "bank_transfer_info"
            case closeTime = "close_time"
            case employeeType = "employee_type"
            case qrRechargeInfo = "qr_recharge_info"
            case rechargeStateDesc = "recharge_state_desc"
            case remark
            case successTime = "success_time"
        }
    }
}

extension PlatformEcommerce {
    /// `RechargeFundReturnedResource`.
    public struct RechargeFundReturnedResource: Model {
        /// 平台商户号.
        public var spMchid: String
        /// 二级商户号.
        public var subMchid: String
        /// 商户充值单号. The platform's own number of the recharge.
        public var outRechargeNo: String
        /// 微信支付充值单号. WeChat Pay's number of the recharge.
        public var rechargeId: String
        /// 充值退回单号. WeChat Pay's number of the return.
        public var rechargeReturnedId: String
        /// 充值渠道.
        public var rechargeChannel: String
        /// `detail`.
        public var detail: ReturnedRechargeFund?

        enum CodingKeys: String, CodingKey {
            case spMchid = "sp_mchid"
            case subMchid = "sub_mchid"
            case outRechargeNo = "out_recharge_no"
            case rechargeId = "recharge_id"
            case rechargeReturnedId = "recharge_returned_id"
            case rechargeChannel = "recharge_channel"
            case detail
        }
    }
}

extension PlatformEcommerce {
    /// `RechargeResourceAmount`.
    public struct RechargeResourceAmount: Model {
        /// 总金额. In fen.
        public var amount: Int?
        /// 货币类型. ISO 4217, `CNY` for yuan.
        public var currency: String
    }
}

extension PlatformEcommerce {
    /// `RechargeResourceBankTransfer`.
    public struct RechargeResourceBankTransfer: Model {
        /// 转入的银行流水单号. The bank's number of the transfer.
        public var billNo: String
        /// 银行账户名称.
        public var bankAccountName: String
        /// 银行卡尾号. The last four digits of the payer's account.
        public var bankCardTail: String
        /// 开户银行名称.
        public var bankName: String
        /// 转账充值附言. The payer's words to the bank.
        public var memo: String
        /// 银行转账退回原因. Why the money was sent back.
        public var returnReason: String?
        /// 银行转账退回时间. RFC 3339.
        public var returnTime: String?

        enum CodingKeys: String, CodingKey {
            case billNo = "bill_no"
            case bankAccountName = "bank_account_name"
            case bankCardTail = "bank_card_tail"
            case bankName = "bank_name"
            case memo
            case returnReason = "return_reason"
            case returnTime = "return_time"
        }
    }
}

extension PlatformEcommerce {
    /// `RechargeSuccessOnlineBankRecharge`.
    public struct RechargeSuccessOnlineBankRecharge: Model {
        /// 银行交易订单号. The bank's number of the transfer.
        public var billNo: String?
        /// 银行账户名称.
        public var bankAccountName: String?
        /// 银行卡号后四位. The last four digits of the payer's account.
        public var bankCardTail: String?
        /// 开户银行名称.
        public var bankName: String?
        /// 网银类型. An account of a company (`ONLINE_BANK_TYPE_CORPORATE`) or of a person (`ONLINE_BANK_TYPE_PERSONAL`).
        public var onlineBankType: OnlineBankType?
        /// 网银充值退回原因. Why the money was sent back.
        public var returnReason: String?
        /// 网银充值退回时间.
        public var returnTime: String?

        enum CodingKeys: String, CodingKey {
            case billNo = "bill_no"
            case bankAccountName = "bank_account_name"
            case bankCardTail = "bank_card_tail"
            case bankName = "bank_name"
            case onlineBankType = "online_bank_type"
            case returnReason = "return_reason"
            case returnTime = "return_time"
        }
    }
}

extension PlatformEcommerce {
    /// `RechargeSuccessQrRecharge`.
    public struct RechargeSuccessQrRecharge: Model {
        /// 用户openid.
        public var openid: String
        /// 员工类型.
        public var employeeType: RechargeSuccessQrRechargeEmployeeType

        enum CodingKeys: String, CodingKey {
            case openid
            case employeeType = "employee_type"
        }
    }
}

extension PlatformEcommerce {
    /// `RechargeSuccessResource`.
    public struct RechargeSuccessResource: Model {
        /// 平台商户号.
        public var spMchid: String
        /// 二级商户号.
        public var subMchid: String
        /// 商户充值单号. The platform's own number of the recharge.
        public var outRechargeNo: String
        /// 微信支付充值单号. WeChat Pay's number of the recharge.
        public var rechargeId: String
        /// 受理充值时间. RFC 3339.
        public var acceptTime: String
        /// 充值入账账户.
        public var accountType: RechargeSuccessResourceAccountType
        /// 充值金额.
        public var rechargeAmount: RechargeResourceAmount
        /// 充值渠道.
        public var rechargeChannel: RechargeChannel
        /// 充值场景.
        public var rechargeScene: RechargeSuccessResourceRechargeScene
        /// 充值状态. `RECHARGING`: waiting for the money; `SUCCESS`: paid in; `CLOSED`: closed without money.
        public var rechargeState: RechargeState
        /// 可用充值渠道列表. How the sub-merchant may pay.
        public var availableRechargeChannels: [AvailableRechargeChannels]?
        /// 银行转账信息.
        public var bankTransferInfo: RechargeResourceBankTransfer?
        /// 关闭充值时间. RFC 3339.
        public var closeTime: String?
        /// 网银充值的付款信息.
        public var onlineBankRechargeInfo: RechargeSuccessOnlineBankRecharge?
        /// 扫码充值信息.
        public var qrRechargeInfo: RechargeSuccessQrRecharge?
        /// 充值状态描述. What there is to say of the state, in Chinese.
        public var rechargeStateDesc: String?
        /// 备注. The platform's own note.
        public var remark: String?
        /// 充值成功时间. RFC 3339.
        public var successTime: String?

        enum CodingKeys: String, CodingKey {
            case spMchid = "sp_mchid"
            case subMchid = "sub_mchid"
            case outRechargeNo = "out_recharge_no"
            case rechargeId = "recharge_id"
            case acceptTime = "accept_time"
            case accountType = "account_type"
            case rechargeAmount = "recharge_amount"
            case rechargeChannel = "recharge_channel"
            case rechargeScene = "recharge_scene"
            case rechargeState = "recharge_state"
            case availableRechargeChannels = "available_recharge_channels"
            case bankTransferInfo = "bank_transfer_info"
            case closeTime = "close_time"
            case onlineBankRechargeInfo = "online_bank_recharge_info"
            case qrRechargeInfo = "qr_recharge_info"
            case rechargeStateDesc = "recharge_state_desc"
            case remark
            case successTime = "success_time"
        }
    }
}

extension PlatformEcommerce {
    /// `ReturnedRechargeFund`.
    public struct ReturnedRechargeFund: Model {
        /// 银行卡尾号. The last four digits of the payer's account.
        public var bankCardTail: String
        /// 开户银行名称.
        public var bankName: String
        /// 网银类型. An account of a company (`ONLINE_BANK_TYPE_CORPORATE`) or of a person (`ONLINE_BANK_TYPE_PERSONAL`).
        public var onlineBankType: String
        /// 退回原因. Why the money was sent back.
        public var returnReason: String
        /// 退回时间.
        public var returnTime: String
        /// 充值金额. In fen.
        public var amount: Int?
        /// 银行账户名称.
        public var bankAccountName: String?
        /// 充值币种. ISO 4217, `CNY` for yuan.
        public var currency: String?

        enum CodingKeys: String, CodingKey {
            case bankCardTail = "bank_card_tail"
            case bankName = "bank_name"
            case onlineBankType = "online_bank_type"
            case returnReason = "return_reason"
            case returnTime = "return_time"
            case amount
            case bankAccountName = "bank_account_name"
            case currency
        }
    }
}

extension PlatformEcommerce {
    /// `Settlement`.
    public struct Settlement: Model {
        /// 微信支付订单号. WeChat Pay's number of the payment.
        public var transactionId: String
        /// 商户结算单号. The platform's own number of the settlement.
        public var outSettleNo: String
        /// 结算明细单列表.
        public var settleDetailInfoList: [SettlementDetail]

        enum CodingKeys: String, CodingKey {
            case transactionId = "transaction_id"
            case outSettleNo = "out_settle_no"
            case settleDetailInfoList = "settle_detail_info_list"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            transactionId: String,
            outSettleNo: String,
            settleDetailInfoList: [SettlementDetail]
        ) {
            self.transactionId = transactionId
            self.outSettleNo = outSettleNo
            self.settleDetailInfoList = settleDetailInfoList
        }
    }
}

extension PlatformEcommerce {
    /// `SettlementDetail`.
    public struct SettlementDetail: Model {
        /// 商户结算明细单号. The platform's own number of this line of the settlement.
        public var outSettleDetailNo: String
        /// 金额.
        public var amount: Amount
        /// 接收方账号.
        public var receiverAccount: String
        /// 接收方类型.
        public var receiverType: String
        /// 结算类型.
        public var settleType: String

        enum CodingKeys: String, CodingKey {
            case outSettleDetailNo = "out_settle_detail_no"
            case amount
            case receiverAccount = "receiver_account"
            case receiverType = "receiver_type"
            case settleType = "settle_type"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            outSettleDetailNo: String,
            amount: Amount,
            receiverAccount: String,
            receiverType: String,
            settleType: String
        ) {
            self.outSettleDetailNo = outSettleDetailNo
            self.amount = amount
            self.receiverAccount = receiverAccount
            self.receiverType = receiverType
            self.settleType = settleType
        }
    }
}

extension PlatformEcommerce {
    /// `ShippingCostReceiver`.
    public struct ShippingCostReceiver: Model {
        /// 转账接收方类型.
        public var type: String?
        /// 转账接收方商户信息.
        public var mchInfo: ReceiverMerchant?
        /// 转账接收方订单信息.
        public var transactionInfo: ReceiverTransaction?
        /// 转账接收方用户.
        public var userInfo: DepositReceiverUser?

        enum CodingKeys: String, CodingKey {
            case type
            case mchInfo = "mch_info"
            case transactionInfo = "transaction_info"
            case userInfo = "user_info"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            type: String? = nil,
            mchInfo: ReceiverMerchant? = nil,
            transactionInfo: ReceiverTransaction? = nil,
            userInfo: DepositReceiverUser? = nil
        ) {
            self.type = type
            self.mchInfo = mchInfo
            self.transactionInfo = transactionInfo
            self.userInfo = userInfo
        }
    }
}

extension PlatformEcommerce {
    /// `ShippingCostReceiverDetail`.
    public struct ShippingCostReceiverDetail: Model {
        /// 转账接收者信息.
        public var receiver: ShippingCostReceiver?
    }
}

extension PlatformEcommerce {
    /// `SubMerchantCompensationReceiver`.
    public struct SubMerchantCompensationReceiver: Model {
        /// 赔付接收方类型.
        public var type: SubMerchantCompensationReceiverType
        /// 赔付接收方商户信息.
        public var mchInfo: CompensatedMerchant

        enum CodingKeys: String, CodingKey {
            case type
            case mchInfo = "mch_info"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            type: SubMerchantCompensationReceiverType,
            mchInfo: CompensatedMerchant
        ) {
            self.type = type
            self.mchInfo = mchInfo
        }
    }
}

extension PlatformEcommerce {
    /// `SubMerchantCompensationReceiverDetail`.
    public struct SubMerchantCompensationReceiverDetail: Model {
        /// 赔付接收者信息.
        public var receiver: CompensatedSubMerchantReceiver?
    }
}

extension PlatformEcommerce {
    /// `TransferInAccount`.
    public struct TransferInAccount: Model {
        /// 银行账号.
        public var bankAccountNo: String?
        /// 银行账户名称.
        public var bankAccountName: String?
        /// 开户银行省市编码. The code of the bank's district.
        public var bankAddressCode: String?
        /// 开户银行行号. The bank's code for interbank payments.
        public var bankCode: String?
        /// 开户银行名称.
        public var bankName: String?

        enum CodingKeys: String, CodingKey {
            case bankAccountNo = "bank_account_no"
            case bankAccountName = "bank_account_name"
            case bankAddressCode = "bank_address_code"
            case bankCode = "bank_code"
            case bankName = "bank_name"
        }
    }
}

extension PlatformEcommerce {
    /// 异常结算批次单处理方式
    public struct AbnormalSettleType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var transferToOriginalReceiveUser: Self { "TRANSFER_TO_ORIGINAL_RECEIVE_USER" }
    }
}

extension PlatformEcommerce {
    /// 异常原因类型
    public struct AbnormalType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var authRelationshipInvalid: Self { "AUTH_RELATIONSHIP_INVALID" }
        public static var userPayQuotaLimit: Self { "USER_PAY_QUOTA_LIMIT" }
    }
}

extension PlatformEcommerce {
    /// 可用充值渠道列表
    public struct AvailableRechargeChannels: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var bankTransfer: Self { "BANK_TRANSFER" }
        public static var qrRecharge: Self { "QR_RECHARGE" }
        public static var onlineBank: Self { "ONLINE_BANK" }
    }
}

extension PlatformEcommerce {
    /// 业务类型
    public struct BusinessType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var depositCompensation: Self { "DEPOSIT_COMPENSATION" }
        public static var platformAfterSalesCompensation: Self { "PLATFORM_AFTER_SALES_COMPENSATION" }
        public static var insuranceClaim: Self { "INSURANCE_CLAIM" }
        public static var depositAfterSalesCompensation: Self { "DEPOSIT_AFTER_SALES_COMPENSATION" }
    }
}

extension PlatformEcommerce {
    /// 计算提现金额方式
    public struct CalculateAmountType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var onlyDayEndBalance: Self { "ONLY_DAY_END_BALANCE" }
        public static var allowCurrentBalance: Self { "ALLOW_CURRENT_BALANCE" }
    }
}

extension PlatformEcommerce {
    /// 赔付状态
    public struct CancelCompensationResponseState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var accepted: Self { "ACCEPTED" }
        public static var success: Self { "SUCCESS" }
        public static var closed: Self { "CLOSED" }
        public static var waitUserConfirm: Self { "WAIT_USER_CONFIRM" }
        public static var canceling: Self { "CANCELING" }
        public static var cancelled: Self { "CANCELLED" }
    }
}

extension PlatformEcommerce {
    /// 赔付状态
    public struct CancelInsuranceClaimResponseState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var accepted: Self { "ACCEPTED" }
        public static var success: Self { "SUCCESS" }
        public static var closed: Self { "CLOSED" }
        public static var waitUserConfirm: Self { "WAIT_USER_CONFIRM" }
        public static var canceling: Self { "CANCELING" }
        public static var cancelled: Self { "CANCELLED" }
    }
}

extension PlatformEcommerce {
    /// 赔付接收方类型
    public struct CompensatedSubMerchantReceiverType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var merchant: Self { "MERCHANT" }
    }
}

extension PlatformEcommerce {
    /// 转账接收方类型
    public struct CompensationReceiverType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var transactionUser: Self { "TRANSACTION_USER" }
    }
}

extension PlatformEcommerce {
    /// 赔付状态
    public struct CompensationState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var accepted: Self { "ACCEPTED" }
        public static var success: Self { "SUCCESS" }
        public static var closed: Self { "CLOSED" }
        public static var waitUserConfirm: Self { "WAIT_USER_CONFIRM" }
        public static var canceling: Self { "CANCELING" }
        public static var cancelled: Self { "CANCELLED" }
    }
}

extension PlatformEcommerce {
    /// 批次状态
    public struct CreateAbnormalSettlementResponseState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var accepted: Self { "ACCEPTED" }
        public static var received: Self { "RECEIVED" }
        public static var success: Self { "SUCCESS" }
        public static var deductFeeFail: Self { "DEDUCT_FEE_FAIL" }
        public static var abnormal: Self { "ABNORMAL" }
        public static var abnormalSettleSuccess: Self { "ABNORMAL_SETTLE_SUCCESS" }
    }
}

extension PlatformEcommerce {
    /// 交易场景
    public struct CreateAbnormalSettlementResponseTradeScenario: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var recommerce: Self { "RECOMMERCE" }
        public static var individualtrade: Self { "INDIVIDUALTRADE" }
    }
}

extension PlatformEcommerce {
    /// 充值入账账户
    public struct CreateBankTransferRechargeRequestAccountType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var basic: Self { "BASIC" }
        public static var operation: Self { "OPERATION" }
        public static var fees: Self { "FEES" }
    }
}

extension PlatformEcommerce {
    /// 赔付状态
    public struct CreateCompensationResponseState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var accepted: Self { "ACCEPTED" }
        public static var success: Self { "SUCCESS" }
        public static var closed: Self { "CLOSED" }
        public static var waitUserConfirm: Self { "WAIT_USER_CONFIRM" }
        public static var canceling: Self { "CANCELING" }
        public static var cancelled: Self { "CANCELLED" }
    }
}

extension PlatformEcommerce {
    /// 赔付状态
    public struct CreateDepositAfterSalesCompensationResponseState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var accepted: Self { "ACCEPTED" }
        public static var success: Self { "SUCCESS" }
        public static var closed: Self { "CLOSED" }
        public static var waitUserConfirm: Self { "WAIT_USER_CONFIRM" }
        public static var canceling: Self { "CANCELING" }
        public static var cancelled: Self { "CANCELLED" }
    }
}

extension PlatformEcommerce {
    /// 赔付状态
    public struct CreateDepositCompensationResponseState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var accepted: Self { "ACCEPTED" }
        public static var success: Self { "SUCCESS" }
        public static var closed: Self { "CLOSED" }
        public static var waitUserConfirm: Self { "WAIT_USER_CONFIRM" }
        public static var canceling: Self { "CANCELING" }
        public static var cancelled: Self { "CANCELLED" }
    }
}

extension PlatformEcommerce {
    /// 赔付状态
    public struct CreateDepositInsurancePremiumCompensationResponseState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var accepted: Self { "ACCEPTED" }
        public static var success: Self { "SUCCESS" }
        public static var closed: Self { "CLOSED" }
        public static var waitUserConfirm: Self { "WAIT_USER_CONFIRM" }
        public static var canceling: Self { "CANCELING" }
        public static var cancelled: Self { "CANCELLED" }
    }
}

extension PlatformEcommerce {
    /// 赔付状态
    public struct CreateDepositShippingCostCompensationResponseState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var accepted: Self { "ACCEPTED" }
        public static var success: Self { "SUCCESS" }
        public static var closed: Self { "CLOSED" }
        public static var waitUserConfirm: Self { "WAIT_USER_CONFIRM" }
        public static var canceling: Self { "CANCELING" }
        public static var cancelled: Self { "CANCELLED" }
    }
}

extension PlatformEcommerce {
    /// 赔付状态
    public struct CreateInsuranceClaimResponseState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var accepted: Self { "ACCEPTED" }
        public static var success: Self { "SUCCESS" }
        public static var closed: Self { "CLOSED" }
        public static var waitUserConfirm: Self { "WAIT_USER_CONFIRM" }
        public static var canceling: Self { "CANCELING" }
        public static var cancelled: Self { "CANCELLED" }
    }
}

extension PlatformEcommerce {
    /// 交易场景
    public struct CreatePrepaySettlementOrderRequestTradeScenario: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var recommerce: Self { "RECOMMERCE" }
    }
}

extension PlatformEcommerce {
    /// 充值入账账户
    public struct CreateRechargeRequestAccountType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var deposit: Self { "DEPOSIT" }
        public static var operation: Self { "OPERATION" }
    }
}

extension PlatformEcommerce {
    /// 充值场景
    public struct CreateRechargeRequestRechargeScene: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var ecommerceDeposit: Self { "ECOMMERCE_DEPOSIT" }
        public static var ecommercePayment: Self { "ECOMMERCE_PAYMENT" }
    }
}

extension PlatformEcommerce {
    /// 赔付状态
    public struct CreateSubMerchantCompensationResponseState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var accepted: Self { "ACCEPTED" }
        public static var success: Self { "SUCCESS" }
        public static var closed: Self { "CLOSED" }
    }
}

extension PlatformEcommerce {
    /// 出款账户类型
    public struct DayEndBalanceWithdrawalAccountType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var basic: Self { "BASIC" }
        public static var fees: Self { "FEES" }
        public static var operation: Self { "OPERATION" }
    }
}

extension PlatformEcommerce {
    /// 赔付状态
    public struct DepositAfterSalesCompensationState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var accepted: Self { "ACCEPTED" }
        public static var success: Self { "SUCCESS" }
        public static var closed: Self { "CLOSED" }
        public static var waitUserConfirm: Self { "WAIT_USER_CONFIRM" }
        public static var canceling: Self { "CANCELING" }
        public static var cancelled: Self { "CANCELLED" }
    }
}

extension PlatformEcommerce {
    /// 转账接收方类型
    public struct DepositAfterSalesReceiverType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var merchant: Self { "MERCHANT" }
        public static var transactionUser: Self { "TRANSACTION_USER" }
    }
}

extension PlatformEcommerce {
    /// 赔付状态
    public struct DepositCompensationState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var accepted: Self { "ACCEPTED" }
        public static var success: Self { "SUCCESS" }
        public static var closed: Self { "CLOSED" }
        public static var waitUserConfirm: Self { "WAIT_USER_CONFIRM" }
        public static var canceling: Self { "CANCELING" }
        public static var cancelled: Self { "CANCELLED" }
    }
}

extension PlatformEcommerce {
    /// 转账接收方类型
    public struct DepositReceiverType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var merchant: Self { "MERCHANT" }
        public static var transactionUser: Self { "TRANSACTION_USER" }
    }
}

extension PlatformEcommerce {
    /// 员工状态
    public struct EmployeeState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var effective: Self { "EFFECTIVE" }
        public static var deleted: Self { "DELETED" }
    }
}

extension PlatformEcommerce {
    /// 充值入账账户
    public struct GetBankTransferRechargeResponseAccountType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var basic: Self { "BASIC" }
        public static var operation: Self { "OPERATION" }
        public static var fees: Self { "FEES" }
    }
}

extension PlatformEcommerce {
    /// 充值场景
    public struct GetBankTransferRechargeResponseRechargeScene: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var ecommerceBankTransfer: Self { "ECOMMERCE_BANK_TRANSFER" }
    }
}

extension PlatformEcommerce {
    /// 赔付状态
    public struct GetDepositInsurancePremiumCompensationResponseState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var accepted: Self { "ACCEPTED" }
        public static var success: Self { "SUCCESS" }
        public static var closed: Self { "CLOSED" }
        public static var waitUserConfirm: Self { "WAIT_USER_CONFIRM" }
        public static var canceling: Self { "CANCELING" }
        public static var cancelled: Self { "CANCELLED" }
    }
}

extension PlatformEcommerce {
    /// 赔付状态
    public struct GetDepositShippingCostCompensationResponseState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var accepted: Self { "ACCEPTED" }
        public static var success: Self { "SUCCESS" }
        public static var closed: Self { "CLOSED" }
        public static var waitUserConfirm: Self { "WAIT_USER_CONFIRM" }
        public static var canceling: Self { "CANCELING" }
        public static var cancelled: Self { "CANCELLED" }
    }
}

extension PlatformEcommerce {
    /// 交易场景
    public struct GetPrepaySettlementOrderResponseTradeScenario: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var recommerce: Self { "RECOMMERCE" }
    }
}

extension PlatformEcommerce {
    /// 赔付状态
    public struct GetSubMerchantCompensationResponseState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var accepted: Self { "ACCEPTED" }
        public static var success: Self { "SUCCESS" }
        public static var closed: Self { "CLOSED" }
    }
}

extension PlatformEcommerce {
    /// 赔付状态
    public struct InsuranceClaimState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var accepted: Self { "ACCEPTED" }
        public static var success: Self { "SUCCESS" }
        public static var closed: Self { "CLOSED" }
        public static var waitUserConfirm: Self { "WAIT_USER_CONFIRM" }
        public static var canceling: Self { "CANCELING" }
        public static var cancelled: Self { "CANCELLED" }
    }
}

extension PlatformEcommerce {
    /// 赔付单类型
    public struct InsurancePremiumReceiverTransactionType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var wxpay: Self { "WXPAY" }
        public static var wxvalue: Self { "WXVALUE" }
    }
}

extension PlatformEcommerce {
    /// 转账接收方类型
    public struct InsurancePremiumReceiverType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var merchant: Self { "MERCHANT" }
    }
}

extension PlatformEcommerce {
    /// 网银类型
    public struct OnlineBankType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var onlineBankTypeCorporate: Self { "ONLINE_BANK_TYPE_CORPORATE" }
        public static var onlineBankTypePersonal: Self { "ONLINE_BANK_TYPE_PERSONAL" }
    }
}

extension PlatformEcommerce {
    /// 转账接收方类型
    public struct PaidInsurancePremiumReceiverType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var merchant: Self { "MERCHANT" }
    }
}

extension PlatformEcommerce {
    /// 员工类型
    public struct QrRechargeEmployeeType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var admin: Self { "ADMIN" }
        public static var staff: Self { "STAFF" }
    }
}

extension PlatformEcommerce {
    /// 转账接收方订单类型
    public struct ReceiverTransactionType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var wxpay: Self { "WXPAY" }
        public static var wxvalue: Self { "WXVALUE" }
    }
}

extension PlatformEcommerce {
    /// 转账接收方类型
    public struct ReceiverType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var merchant: Self { "MERCHANT" }
        public static var transactionUser: Self { "TRANSACTION_USER" }
    }
}

extension PlatformEcommerce {
    /// 充值入账账户
    public struct RechargeAccountType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var deposit: Self { "DEPOSIT" }
        public static var operation: Self { "OPERATION" }
    }
}

extension PlatformEcommerce {
    /// 充值渠道
    public struct RechargeChannel: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var bankTransfer: Self { "BANK_TRANSFER" }
        public static var qrRecharge: Self { "QR_RECHARGE" }
        public static var onlineBank: Self { "ONLINE_BANK" }
    }
}

extension PlatformEcommerce {
    /// 充值入账账户
    public struct RechargeClosedResourceAccountType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var deposit: Self { "DEPOSIT" }
        public static var operation: Self { "OPERATION" }
    }
}

extension PlatformEcommerce {
    /// 员工类型
    public struct RechargeClosedResourceEmployeeType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var admin: Self { "ADMIN" }
        public static var staff: Self { "STAFF" }
        public static var legalPerson: Self { "LEGAL_PERSON" }
    }
}

extension PlatformEcommerce {
    /// 充值场景
    public struct RechargeClosedResourceRechargeScene: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var ecommerceDeposit: Self { "ECOMMERCE_DEPOSIT" }
        public static var ecommercePayment: Self { "ECOMMERCE_PAYMENT" }
    }
}

extension PlatformEcommerce {
    /// 充值场景
    public struct RechargeRechargeScene: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var ecommerceDeposit: Self { "ECOMMERCE_DEPOSIT" }
        public static var ecommercePayment: Self { "ECOMMERCE_PAYMENT" }
    }
}

extension PlatformEcommerce {
    /// 充值状态
    public struct RechargeState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var success: Self { "SUCCESS" }
        public static var recharging: Self { "RECHARGING" }
        public static var closed: Self { "CLOSED" }
    }
}

extension PlatformEcommerce {
    /// 员工类型
    public struct RechargeSuccessQrRechargeEmployeeType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var admin: Self { "ADMIN" }
        public static var staff: Self { "STAFF" }
        public static var legalPerson: Self { "LEGAL_PERSON" }
    }
}

extension PlatformEcommerce {
    /// 充值入账账户
    public struct RechargeSuccessResourceAccountType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var deposit: Self { "DEPOSIT" }
        public static var operation: Self { "OPERATION" }
    }
}

extension PlatformEcommerce {
    /// 充值场景
    public struct RechargeSuccessResourceRechargeScene: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var ecommerceDeposit: Self { "ECOMMERCE_DEPOSIT" }
        public static var ecommercePayment: Self { "ECOMMERCE_PAYMENT" }
    }
}

extension PlatformEcommerce {
    /// 单据状态
    public struct Status: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var created: Self { "CREATED" }
        public static var processing: Self { "PROCESSING" }
        public static var finished: Self { "FINISHED" }
        public static var abnormal: Self { "ABNORMAL" }
    }
}

extension PlatformEcommerce {
    /// 赔付接收方类型
    public struct SubMerchantCompensationReceiverType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var merchant: Self { "MERCHANT" }
    }
}
