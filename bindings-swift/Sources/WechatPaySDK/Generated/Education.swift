// Generated from api/education.yaml by `cargo xtask generate`; do not edit.

import Foundation

/// Education fees (教育缴费).
public struct Education: Sendable {
    let client: Client
}

extension Client {
    /// Education fees (教育缴费).
    public var education: Education { Education(client: self) }
}

extension Education {
    /// Query an agreement of renewal by `contract_id` (通过协议号查询签约).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012522951)
    ///
    /// - Parameters:
    ///   - contractId: 签约协议号. WeChat Pay's number of the agreement.
    ///   - appid: 服务商APPID.
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for.
    ///   - subAppid: 子商户APPID. The sub-merchant's own app; needed for `sub_openid`.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getPapayContract(
        contractId: String,
        appid: String,
        subMchid: String? = nil,
        subAppid: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> PapayContract {
        var call = Call("education.get_papay_contract", options)
        call.set("contract_id", contractId)
        call.set("appid", appid)
        call.set("sub_mchid", subMchid)
        call.set("sub_appid", subAppid)
        return try await client.answer(to: call)
    }

    /// Begin the signing of an agreement of renewal (预签约).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012522560)
    ///
    /// - Parameters:
    ///   - appid: 服务商APPID.
    ///   - openid: 服务商APPID下的用户标识.
    ///   - planId: 签约模板号. The template of the agreement, made in the merchant platform.
    ///   - userId: 用户账号.
    ///   - periodStartDate: 首次扣款日期.
    ///   - tradeScene: 场景信息枚举.
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for.
    ///   - subAppid: 子商户APPID. The sub-merchant's own app; needed for `sub_openid`.
    ///   - subOpenid: 子商户APPID下的用户标识. The user under `sub_appid`.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func preSignPapayContract(
        appid: String,
        openid: String,
        planId: String,
        userId: String,
        periodStartDate: String,
        tradeScene: String,
        subMchid: String? = nil,
        subAppid: String? = nil,
        subOpenid: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> PreSignPapayContractResponse {
        var call = Call("education.pre_sign_papay_contract", options)
        call.set("appid", appid)
        call.set("openid", openid)
        call.set("plan_id", planId)
        call.set("user_id", userId)
        call.set("period_start_date", periodStartDate)
        call.set("trade_scene", tradeScene)
        call.set("sub_mchid", subMchid)
        call.set("sub_appid", subAppid)
        call.set("sub_openid", subOpenid)
        return try await client.answer(to: call)
    }

    /// Terminate an agreement of renewal (解约).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012466882)
    ///
    /// - Parameters:
    ///   - contractId: 签约协议号. WeChat Pay's number of the agreement.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func terminatePapayContract(
        contractId: String,
        options: CallOptions = CallOptions()
    ) async throws {
        var call = Call("education.terminate_papay_contract", options)
        call.set("contract_id", contractId)
        _ = try await client.send(call)
    }

    /// Charge the user under an agreement of renewal (教育通扣款受理).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012524731)
    ///
    /// - Parameters:
    ///   - appid: 服务商APPID.
    ///   - outTradeNo: 商户订单号. The merchant's own number of the order.
    ///   - contractId: 签约协议号. WeChat Pay's number of the agreement.
    ///   - amount: 订单金额.
    ///   - body: 商品或支付单简要描述.
    ///   - deviceInformation: 设备信息.
    ///   - notifyUrl: 支付回调通知地址. Where its notifications are posted: https, without a query string.
    ///   - tradeScene: 场景信息枚举.
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for.
    ///   - subAppid: 子商户APPID. The sub-merchant's own app; needed for `sub_openid`.
    ///   - attach: 商户数据. Comes back unchanged in queries and notifications.
    ///   - goodsTag: 商品标记. The mark that the rules of a promotion ask for.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func createPapayTransaction(
        appid: String,
        outTradeNo: String,
        contractId: String,
        amount: CreatePapayTransactionAmount,
        body: String,
        deviceInformation: Device,
        notifyUrl: String,
        tradeScene: String,
        subMchid: String? = nil,
        subAppid: String? = nil,
        attach: String? = nil,
        goodsTag: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws {
        var call = Call("education.create_papay_transaction", options)
        call.set("appid", appid)
        call.set("out_trade_no", outTradeNo)
        call.set("contract_id", contractId)
        call.set("amount", amount)
        call.set("body", body)
        call.set("device_information", deviceInformation)
        call.set("notify_url", notifyUrl)
        call.set("trade_scene", tradeScene)
        call.set("sub_mchid", subMchid)
        call.set("sub_appid", subAppid)
        call.set("attach", attach)
        call.set("goods_tag", goodsTag)
        _ = try await client.send(call)
    }

    /// Query a charge of renewal by `transaction_id` (微信订单号查单).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012523468)
    ///
    /// - Parameters:
    ///   - transactionId: 微信支付订单号. WeChat Pay's number of the payment.
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getPapayTransactionByTransactionId(
        transactionId: String,
        subMchid: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> PapayTransaction {
        var call = Call("education.get_papay_transaction_by_transaction_id", options)
        call.set("transaction_id", transactionId)
        call.set("sub_mchid", subMchid)
        return try await client.answer(to: call)
    }

    /// Query a charge of renewal by `out_trade_no` (商户订单号查单).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012523591)
    ///
    /// - Parameters:
    ///   - outTradeNo: 商户订单号. The merchant's own number of the order.
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getPapayTransactionByOutTradeNo(
        outTradeNo: String,
        subMchid: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> PapayTransaction {
        var call = Call("education.get_papay_transaction_by_out_trade_no", options)
        call.set("out_trade_no", outTradeNo)
        call.set("sub_mchid", subMchid)
        return try await client.answer(to: call)
    }

    /// Tell the user that a charge is coming (发送扣款预通知).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012524814)
    ///
    /// - Parameters:
    ///   - contractId: 签约协议号. WeChat Pay's number of the agreement.
    ///   - appid: 服务商APPID.
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for.
    ///   - subAppid: 子商户APPID. The sub-merchant's own app; needed for `sub_openid`.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func sendPapayNotification(
        contractId: String,
        appid: String,
        subMchid: String? = nil,
        subAppid: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws {
        var call = Call("education.send_papay_notification", options)
        call.set("contract_id", contractId)
        call.set("appid", appid)
        call.set("sub_mchid", subMchid)
        call.set("sub_appid", subAppid)
        _ = try await client.send(call)
    }

    /// List a user's agreements of renewal (通过用户标识查询签约).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012523265)
    ///
    /// - Parameters:
    ///   - openid: 服务商APPID下的用户标识.
    ///   - appid: 服务商APPID.
    ///   - planId: 签约模板号. The template of the agreement, made in the merchant platform.
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for.
    ///   - subAppid: 子商户APPID. The sub-merchant's own app; needed for `sub_openid`.
    ///   - offset: 分页页码. The page, from 0.
    ///   - limit: 分页大小. Items per page.
    ///   - subOpenid: 子商户APPID下的用户标识. The user under `sub_appid`.
    ///   - contractStatus: 签约状态.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func listPapayUserContracts(
        openid: String,
        appid: String,
        planId: String,
        subMchid: String? = nil,
        subAppid: String? = nil,
        offset: Int? = nil,
        limit: Int? = nil,
        subOpenid: String? = nil,
        contractStatus: ContractStatus? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> ListPapayUserContractsResponse {
        var call = Call("education.list_papay_user_contracts", options)
        call.set("openid", openid)
        call.set("appid", appid)
        call.set("plan_id", planId)
        call.set("sub_mchid", subMchid)
        call.set("sub_appid", subAppid)
        call.set("offset", offset)
        call.set("limit", limit)
        call.set("sub_openid", subOpenid)
        call.set("contract_status", contractStatus)
        return try await client.answer(to: call)
    }

    /// Every item of every page of `listPapayUserContracts`, page after page.
    public func listPapayUserContractsPager(
        openid: String,
        appid: String,
        planId: String,
        subMchid: String? = nil,
        subAppid: String? = nil,
        offset: Int? = nil,
        limit: Int? = nil,
        subOpenid: String? = nil,
        contractStatus: ContractStatus? = nil,
        options: CallOptions = CallOptions()
    ) -> Pager<PapayContract> {
        var call = Call("education.list_papay_user_contracts", options)
        call.set("openid", openid)
        call.set("appid", appid)
        call.set("plan_id", planId)
        call.set("sub_mchid", subMchid)
        call.set("sub_appid", subAppid)
        call.set("offset", offset)
        call.set("limit", limit)
        call.set("sub_openid", subOpenid)
        call.set("contract_status", contractStatus)
        return Pager(client, call, "offset", .page(from: 0, size: "limit")) { (page: ListPapayUserContractsResponse) in
            Page(items: page.data ?? [], total: page.totalCount, next: nil)
        }
    }

    /// List the redemptions of a QQ account (通过QQ账号查询核销订单列表).
    ///
    /// For merchants only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/assets/img/common/edu/edu-star/chapter2_3.png)
    ///
    /// - Parameters:
    ///   - appid:
    ///   - offset: 分页页码. The page, from 0.
    ///   - limit: 分页大小. Items per page.
    ///   - wechatOpenid: 用户在appid下的唯一标识.
    ///   - qq: 用户QQ账号.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func listStarOrders(
        appid: String,
        offset: Int? = nil,
        limit: Int? = nil,
        wechatOpenid: String? = nil,
        qq: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> ListStarOrdersResponse {
        var call = Call("education.list_star_orders", options)
        call.set("appid", appid)
        call.set("offset", offset)
        call.set("limit", limit)
        call.set("wechat_openid", wechatOpenid)
        call.set("qq", qq)
        return try await client.answer(to: call)
    }

    /// Every item of every page of `listStarOrders`, page after page.
    public func listStarOrdersPager(
        appid: String,
        offset: Int? = nil,
        limit: Int? = nil,
        wechatOpenid: String? = nil,
        qq: String? = nil,
        options: CallOptions = CallOptions()
    ) -> Pager<StarOrder> {
        var call = Call("education.list_star_orders", options)
        call.set("appid", appid)
        call.set("offset", offset)
        call.set("limit", limit)
        call.set("wechat_openid", wechatOpenid)
        call.set("qq", qq)
        return Pager(client, call, "offset", .page(from: 0, size: "limit")) { (page: ListStarOrdersResponse) in
            Page(items: page.data, total: page.totalCount, next: nil)
        }
    }

    /// Redeem a right (创建核销订单).
    ///
    /// For merchants only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/assets/img/common/edu/edu-star/chapter2_3.png)
    ///
    /// - Parameters:
    ///   - appid:
    ///   - createTime: 权益核销时间. RFC 3339.
    ///   - rightId: 权益ID.
    ///   - wechatOpenid: 用户在appid下的唯一标识.
    ///   - qq: 用户QQ账号.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func createStarOrder(
        appid: String,
        createTime: String,
        rightId: String,
        wechatOpenid: String? = nil,
        qq: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> StarOrder {
        var call = Call("education.create_star_order", options)
        call.set("appid", appid)
        call.set("create_time", createTime)
        call.set("right_id", rightId)
        call.set("wechat_openid", wechatOpenid)
        call.set("qq", qq)
        return try await client.answer(to: call)
    }

    /// Get a user's rights by `openid` (通过微信用户标识查询用户信息).
    ///
    /// For merchants only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/assets/img/common/edu/edu-star/chapter2_3.png)
    ///
    /// - Parameters:
    ///   - wechatOpenid: 用户在appid下的唯一标识.
    ///   - appid: 商户appid.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getStarUserByOpenid(
        wechatOpenid: String,
        appid: String,
        options: CallOptions = CallOptions()
    ) async throws -> GetStarUserByOpenidResponse {
        var call = Call("education.get_star_user_by_openid", options)
        call.set("wechat_openid", wechatOpenid)
        call.set("appid", appid)
        return try await client.answer(to: call)
    }

    /// Get a user's rights by `qq` (通过QQ账号查询用户信息).
    ///
    /// For merchants only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/assets/img/common/edu/edu-star/chapter2_3.png)
    ///
    /// - Parameters:
    ///   - qq: 用户QQ账号.
    ///   - appid: 商户appid.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getStarUserByQq(
        qq: String,
        appid: String,
        options: CallOptions = CallOptions()
    ) async throws -> GetStarUserByQqResponse {
        var call = Call("education.get_star_user_by_qq", options)
        call.set("qq", qq)
        call.set("appid", appid)
        return try await client.answer(to: call)
    }

    /// Begin the signing of an agreement for campus payments (预签约).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012468952)
    ///
    /// - Parameters:
    ///   - appid: 商户appid.
    ///   - openid: 商户appid下的用户标识.
    ///   - planId: 签约模板号. The template of the agreement, made in the merchant platform.
    ///   - schoolId: 学校编号.
    ///   - userId: 用户账号.
    ///   - outContractCode: 外部签约号. The merchant's own number of the agreement.
    ///   - bankCard: 签约银行卡.
    ///   - contractMode: 签约模式.
    ///   - downgradeDefaultContract: 是否允许降级为普通签约模式.
    ///   - identity: 实名信息.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func preSignSchoolContract(
        appid: String,
        openid: String,
        planId: String,
        schoolId: String,
        userId: String,
        outContractCode: String,
        bankCard: BankCard? = nil,
        contractMode: String? = nil,
        downgradeDefaultContract: Bool? = nil,
        identity: Identity? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> PreSignSchoolContractResponse {
        var call = Call("education.pre_sign_school_contract", options)
        call.set("appid", appid)
        call.set("openid", openid)
        call.set("plan_id", planId)
        call.set("school_id", schoolId)
        call.set("user_id", userId)
        call.set("out_contract_code", outContractCode)
        call.set("bank_card", bankCard)
        call.set("contract_mode", contractMode)
        call.set("downgrade_default_contract", downgradeDefaultContract)
        call.set("identity", identity)
        return try await client.answer(to: call)
    }

    /// Query an agreement for campus payments (通过协议号查询签约).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012468959)
    ///
    /// - Parameters:
    ///   - contractId: 签约协议号. WeChat Pay's number of the agreement.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getSchoolContract(
        contractId: String,
        options: CallOptions = CallOptions()
    ) async throws -> SchoolContract {
        var call = Call("education.get_school_contract", options)
        call.set("contract_id", contractId)
        return try await client.answer(to: call)
    }

    /// Terminate an agreement for campus payments (商户主动解约).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012469025)
    ///
    /// - Parameters:
    ///   - contractId: 签约协议号. WeChat Pay's number of the agreement.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func terminateSchoolContract(
        contractId: String,
        options: CallOptions = CallOptions()
    ) async throws {
        var call = Call("education.terminate_school_contract", options)
        call.set("contract_id", contractId)
        _ = try await client.send(call)
    }

    /// Charge the user under an agreement for campus payments (扣款).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012469030)
    ///
    /// - Parameters:
    ///   - appid: 商户appid.
    ///   - outTradeNo: 商户订单号. The merchant's own number of the order.
    ///   - description: 商品描述.
    ///   - contractId: 签约协议号. WeChat Pay's number of the agreement.
    ///   - userId: 用户账号.
    ///   - amount: 订单金额.
    ///   - deviceInfo: 设备信息.
    ///   - notifyUrl: 商户接收通知地址. Where its notifications are posted: https, without a query string.
    ///   - sceneInfo: 场景信息.
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for.
    ///   - subAppid: 子商户appid. The sub-merchant's own app; needed for `sub_openid`.
    ///   - attach: 商户数据. Comes back unchanged in queries and notifications.
    ///   - goodsTag: 订单优惠标记. The mark that the rules of a promotion ask for.
    ///   - paymentMode: 扣款模式.
    ///   - settleInfo: 分账结算信息.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func createSchoolTransaction(
        appid: String,
        outTradeNo: String,
        description: String,
        contractId: String,
        userId: String,
        amount: CreateSchoolTransactionAmount,
        deviceInfo: Device,
        notifyUrl: String,
        sceneInfo: Scene,
        subMchid: String? = nil,
        subAppid: String? = nil,
        attach: String? = nil,
        goodsTag: String? = nil,
        paymentMode: String? = nil,
        settleInfo: Settlement? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> CreateSchoolTransactionResponse {
        var call = Call("education.create_school_transaction", options)
        call.set("appid", appid)
        call.set("out_trade_no", outTradeNo)
        call.set("description", description)
        call.set("contract_id", contractId)
        call.set("user_id", userId)
        call.set("amount", amount)
        call.set("device_info", deviceInfo)
        call.set("notify_url", notifyUrl)
        call.set("scene_info", sceneInfo)
        call.set("sub_mchid", subMchid)
        call.set("sub_appid", subAppid)
        call.set("attach", attach)
        call.set("goods_tag", goodsTag)
        call.set("payment_mode", paymentMode)
        call.set("settle_info", settleInfo)
        return try await client.answer(to: call)
    }

    /// Query a campus charge by `transaction_id` (微信支付订单号查单).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012469063)
    ///
    /// - Parameters:
    ///   - transactionId: 微信支付订单号. WeChat Pay's number of the payment.
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getSchoolTransactionByTransactionId(
        transactionId: String,
        subMchid: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> SchoolTransaction {
        var call = Call("education.get_school_transaction_by_transaction_id", options)
        call.set("transaction_id", transactionId)
        call.set("sub_mchid", subMchid)
        return try await client.answer(to: call)
    }

    /// Query a campus charge by `out_trade_no` (商户订单号查单).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012469097)
    ///
    /// - Parameters:
    ///   - outTradeNo: 商户订单号. The merchant's own number of the order.
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getSchoolTransactionByOutTradeNo(
        outTradeNo: String,
        subMchid: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> SchoolTransaction {
        var call = Call("education.get_school_transaction_by_out_trade_no", options)
        call.set("out_trade_no", outTradeNo)
        call.set("sub_mchid", subMchid)
        return try await client.answer(to: call)
    }

    /// List a user's agreements for campus payments (查询用户签约列表).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012468993)
    ///
    /// - Parameters:
    ///   - openid: 商户appid下的用户标识.
    ///   - planId: 签约模板号. The template of the agreement, made in the merchant platform.
    ///   - contractStatus: 签约状态.
    ///   - offset: 分页页码. The page, from 0.
    ///   - limit: 分页大小. Items per page.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func listSchoolUserContracts(
        openid: String,
        planId: String,
        contractStatus: String,
        offset: Int? = nil,
        limit: Int? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> ListSchoolUserContractsResponse {
        var call = Call("education.list_school_user_contracts", options)
        call.set("openid", openid)
        call.set("plan_id", planId)
        call.set("contract_status", contractStatus)
        call.set("offset", offset)
        call.set("limit", limit)
        return try await client.answer(to: call)
    }

    /// Every item of every page of `listSchoolUserContracts`, page after page.
    public func listSchoolUserContractsPager(
        openid: String,
        planId: String,
        contractStatus: String,
        offset: Int? = nil,
        limit: Int? = nil,
        options: CallOptions = CallOptions()
    ) -> Pager<SchoolContract> {
        var call = Call("education.list_school_user_contracts", options)
        call.set("openid", openid)
        call.set("plan_id", planId)
        call.set("contract_status", contractStatus)
        call.set("offset", offset)
        call.set("limit", limit)
        return Pager(client, call, "offset", .page(from: 0, size: "limit")) { (page: ListSchoolUserContractsResponse) in
            Page(items: page.data ?? [], total: page.totalCount, next: nil)
        }
    }

    /// Get whether a user owes campus payments (商户查询用户欠款状态).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012469161)
    ///
    /// - Parameters:
    ///   - openid: 商户appid下的用户标识.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getSchoolUserDebtState(
        openid: String,
        options: CallOptions = CallOptions()
    ) async throws -> GetSchoolUserDebtStateResponse {
        var call = Call("education.get_school_user_debt_state", options)
        call.set("openid", openid)
        return try await client.answer(to: call)
    }
}

extension Education {
    /// `Amount`.
    public struct Amount: Model {
        /// 订单金额. In fen.
        public var total: Int?
        /// 货币类型. ISO 4217, `CNY` for yuan.
        public var currency: String?
        /// 折扣.
        public var discountTotal: Int?
        /// 用户支付金额. In fen.
        public var payerTotal: Int?

        enum CodingKeys: String, CodingKey {
            case total
            case currency
            case discountTotal = "discount_total"
            case payerTotal = "payer_total"
        }
    }
}

extension Education {
    /// `BankCard`.
    public struct BankCard: Model {
        /// 签约银行卡号. Encrypted on the wire.
        public var bankCardNo: Sensitive
        /// 银行类型. The bank's code, such as `ICBC_DEBIT`.
        public var bankType: String?
        /// 银行卡开卡预留手机号. Encrypted on the wire.
        public var phone: Sensitive?
        /// 银行卡有效期.
        public var validThru: String?

        enum CodingKeys: String, CodingKey {
            case bankCardNo = "bank_card_no"
            case bankType = "bank_type"
            case phone
            case validThru = "valid_thru"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            bankCardNo: Sensitive,
            bankType: String? = nil,
            phone: Sensitive? = nil,
            validThru: String? = nil
        ) {
            self.bankCardNo = bankCardNo
            self.bankType = bankType
            self.phone = phone
            self.validThru = validThru
        }
    }
}

extension Education {
    /// `ContractInformation`.
    public struct ContractInformation: Model {
        /// 签约时间. RFC 3339.
        public var createTime: String?
        /// 签约协议号. WeChat Pay's number of the agreement.
        public var contractId: String?
        /// 签约状态.
        public var contractStatus: String?

        enum CodingKeys: String, CodingKey {
            case createTime = "create_time"
            case contractId = "contract_id"
            case contractStatus = "contract_status"
        }
    }
}

extension Education {
    /// `CreatePapayTransactionAmount`.
    public struct CreatePapayTransactionAmount: Model {
        /// 总金额. In fen.
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

extension Education {
    /// `CreateSchoolTransactionAmount`.
    public struct CreateSchoolTransactionAmount: Model {
        /// 货币类型. ISO 4217, `CNY` for yuan.
        public var currency: String
        /// 总金额. In fen.
        public var total: Int

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            currency: String,
            total: Int
        ) {
            self.currency = currency
            self.total = total
        }
    }
}

extension Education {
    /// `CreateSchoolTransactionResponse`.
    public struct CreateSchoolTransactionResponse: Model {
        /// 商户号.
        public var mchid: String
        /// 商户AppID.
        public var appid: String
        /// 商户订单号. The merchant's own number of the order.
        public var outTradeNo: String
        /// 订单金额.
        public var amount: Amount
        /// 设备信息.
        public var deviceInfo: Device
        /// 交易状态.
        public var tradeState: String
        /// 子商户号.
        public var subMchid: String?
        /// 子商户AppID.
        public var subAppid: String?
        /// 微信支付订单号. WeChat Pay's number of the payment.
        public var transactionId: String?
        /// 商户数据. Comes back unchanged in queries and notifications.
        public var attach: String?
        /// 付款银行. The bank's code, such as `ICBC_DEBIT`.
        public var bankType: String?
        /// 支付者.
        public var payer: Payer?
        /// 优惠详情.
        public var promotionDetail: [Promotion]?
        /// 支付完成时间. RFC 3339.
        public var successTime: String?
        /// 交易状态描述.
        public var tradeStateDesc: String?
        /// 交易类型.
        public var tradeType: String?

        enum CodingKeys: String, CodingKey {
            case mchid
            case appid
            case outTradeNo = "out_trade_no"
            case amount
            case deviceInfo = "device_info"
            case tradeState = "trade_state"
            case subMchid = "sub_mchid"
            case subAppid = "sub_appid"
            case transactionId = "transaction_id"
            case attach
            case bankType = "bank_type"
            case payer
            case promotionDetail = "promotion_detail"
            case successTime = "success_time"
            case tradeStateDesc = "trade_state_desc"
            case tradeType = "trade_type"
        }
    }
}

extension Education {
    /// `Device`.
    public struct Device: Model {
        /// 商户端设备ip.
        public var deviceIp: String
        /// 设备号.
        public var deviceId: String?

        enum CodingKeys: String, CodingKey {
            case deviceIp = "device_ip"
            case deviceId = "device_id"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            deviceIp: String,
            deviceId: String? = nil
        ) {
            self.deviceIp = deviceIp
            self.deviceId = deviceId
        }
    }
}

extension Education {
    /// `EntrustReleaseResource`.
    public struct EntrustReleaseResource: Model {
        /// 微信AppId.
        public var appid: String
        /// 商户订单号. The merchant's own number of the order.
        public var outTradeNo: String
        /// 枚举值.
        public var tradeState: String
        /// 微信支付分配的商户号.
        public var spMchid: String?
        /// 微信支付分配的商户号.
        public var subMchid: String?
        /// `sub_appid`.
        public var subAppid: String?
        /// 用户唯一标识.
        public var openid: String?
        /// 签约模板号. The template of the agreement, made in the merchant platform.
        public var planId: String?
        /// 微信支付订单号. WeChat Pay's number of the payment.
        public var transactionId: String?
        /// `sub_openid`.
        public var subOpenid: String?
        /// 订单金额信息.
        public var amount: Amount?
        /// 附加数据. Comes back unchanged in queries and notifications.
        public var attach: String?
        /// 银行类型. The bank's code, such as `ICBC_DEBIT`.
        public var bankType: String?
        /// 签约信息.
        public var contractInformation: ReleasedContractInformation?
        /// 设备信息.
        public var deviceInformation: EntrustResourceDevice?
        /// 支付者.
        public var payer: Payer?
        /// 优惠详情.
        public var promotionDetail: [Promotion]?
        /// `success_time`.
        public var successTime: String?
        /// `trade_state_description`.
        public var tradeStateDescription: String?

        enum CodingKeys: String, CodingKey {
            case appid
            case outTradeNo = "out_trade_no"
            case tradeState = "trade_state"
            case spMchid = "sp_mchid"
            case subMchid = "sub_mchid"
            case subAppid = "sub_appid"
            case openid
            case planId = "plan_id"
            case transactionId = "transaction_id"
            case subOpenid = "sub_openid"
            case amount
            case attach
            case bankType = "bank_type"
            case contractInformation = "contract_information"
            case deviceInformation = "device_information"
            case payer
            case promotionDetail = "promotion_detail"
            case successTime = "success_time"
            case tradeStateDescription = "trade_state_description"
        }
    }
}

extension Education {
    /// `EntrustResourceDevice`.
    public struct EntrustResourceDevice: Model {
        /// 商户端设备IP.
        public var payerTotal: String
        /// 商户设备号.
        public var deviceId: String?

        enum CodingKeys: String, CodingKey {
            case payerTotal = "payer_total"
            case deviceId = "device_id"
        }
    }
}

extension Education {
    /// `EntrustSigningResource`.
    public struct EntrustSigningResource: Model {
        /// 微信支付分配的商户号.
        public var spMchid: String
        /// 微信AppId.
        public var appid: String
        /// 商户订单号. The merchant's own number of the order.
        public var outTradeNo: String
        /// 设备信息.
        public var deviceInformation: EntrustResourceDevice
        /// 枚举值.
        public var tradeState: String
        /// 微信支付分配的商户号.
        public var subMchid: String?
        /// `sub_appid`.
        public var subAppid: String?
        /// 用户唯一标识.
        public var openid: String?
        /// 签约模板号. The template of the agreement, made in the merchant platform.
        public var planId: String?
        /// 微信支付订单号. WeChat Pay's number of the payment.
        public var transactionId: String?
        /// `sub_openid`.
        public var subOpenid: String?
        /// 订单金额信息.
        public var amount: Amount?
        /// 附加数据. Comes back unchanged in queries and notifications.
        public var attach: String?
        /// 银行类型. The bank's code, such as `ICBC_DEBIT`.
        public var bankType: String?
        /// 签约信息.
        public var contractInformation: ContractInformation?
        /// 支付者.
        public var payer: Payer?
        /// 优惠详情.
        public var promotionDetail: [Promotion]?
        /// `success_time`.
        public var successTime: String?
        /// `trade_state_description`.
        public var tradeStateDescription: String?

        enum CodingKeys: String, CodingKey {
            case spMchid = "sp_mchid"
            case appid
            case outTradeNo = "out_trade_no"
            case deviceInformation = "device_information"
            case tradeState = "trade_state"
            case subMchid = "sub_mchid"
            case subAppid = "sub_appid"
            case openid
            case planId = "plan_id"
            case transactionId = "transaction_id"
            case subOpenid = "sub_openid"
            case amount
            case attach
            case bankType = "bank_type"
            case contractInformation = "contract_information"
            case payer
            case promotionDetail = "promotion_detail"
            case successTime = "success_time"
            case tradeStateDescription = "trade_state_description"
        }
    }
}

extension Education {
    /// `GetSchoolUserDebtStateResponse`.
    public struct GetSchoolUserDebtStateResponse: Model {
        /// 商户appid.
        public var appid: String
        /// 商户appid下的用户标识.
        public var openid: String
        /// 用户欠款状态更新时间. RFC 3339.
        public var updateTime: String
        /// 当前用户欠款笔数.
        public var debtCount: Int?
        /// 用户状态.
        public var state: String

        enum CodingKeys: String, CodingKey {
            case appid
            case openid
            case updateTime = "update_time"
            case debtCount = "debt_count"
            case state
        }
    }
}

extension Education {
    /// `GetStarUserByOpenidResponse`.
    public struct GetStarUserByOpenidResponse: Model {
        /// `appid`.
        public var appid: String
        /// 用户在appid下的唯一标识.
        public var wechatOpenid: String
        /// 是否学生.
        public var educationStarStudent: Bool?
        /// 用户QQ账号.
        public var qq: String?
        /// 注册时间. RFC 3339.
        public var registerTime: String?

        enum CodingKeys: String, CodingKey {
            case appid
            case wechatOpenid = "wechat_openid"
            case educationStarStudent = "education_star_student"
            case qq
            case registerTime = "register_time"
        }
    }
}

extension Education {
    /// `GetStarUserByQqResponse`.
    public struct GetStarUserByQqResponse: Model {
        /// 商户appid.
        public var appid: String
        /// 用户在appid下的唯一标识.
        public var wechatOpenid: String
        /// 学生标识.
        public var educationStarStudent: Bool?
        /// 用户QQ账号.
        public var qq: String
        /// 注册时间. RFC 3339.
        public var registerTime: String?

        enum CodingKeys: String, CodingKey {
            case appid
            case wechatOpenid = "wechat_openid"
            case educationStarStudent = "education_star_student"
            case qq
            case registerTime = "register_time"
        }
    }
}

extension Education {
    /// `Identity`.
    public struct Identity: Model {
        /// 证件类型. Encrypted on the wire.
        public var credentialType: Sensitive
        /// 姓名. Encrypted on the wire.
        public var realName: Sensitive
        /// 身份证号. Encrypted on the wire.
        public var idCardNumber: Sensitive?

        enum CodingKeys: String, CodingKey {
            case credentialType = "credential_type"
            case realName = "real_name"
            case idCardNumber = "id_card_number"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            credentialType: Sensitive,
            realName: Sensitive,
            idCardNumber: Sensitive? = nil
        ) {
            self.credentialType = credentialType
            self.realName = realName
            self.idCardNumber = idCardNumber
        }
    }
}

extension Education {
    /// `Links`.
    public struct Links: Model {
        /// 当前链接.
        public var self_: String
        /// 下一页链接.
        public var next: String?
        /// 上一页链接.
        public var prev: String?

        enum CodingKeys: String, CodingKey {
            case self_ = "self"
            case next
            case prev
        }
    }
}

extension Education {
    /// `ListPapayUserContractsResponse`.
    public struct ListPapayUserContractsResponse: Model {
        /// 分页页码.
        public var offset: Int?
        /// 分页大小.
        public var limit: Int?
        /// 总数量. Of all pages.
        public var totalCount: Int?
        /// 结果集.
        public var data: [PapayContract]?

        enum CodingKeys: String, CodingKey {
            case offset
            case limit
            case totalCount = "total_count"
            case data
        }
    }
}

extension Education {
    /// `ListSchoolUserContractsResponse`.
    public struct ListSchoolUserContractsResponse: Model {
        /// 分页开始位置.
        public var offset: Int?
        /// 最大资源条数.
        public var limit: Int?
        /// 资源总条数. Of all pages.
        public var totalCount: Int?
        /// 相关链接.
        public var links: Links
        /// 查询结果列表.
        public var data: [SchoolContract]?

        enum CodingKeys: String, CodingKey {
            case offset
            case limit
            case totalCount = "total_count"
            case links
            case data
        }
    }
}

extension Education {
    /// `ListStarOrdersResponse`.
    public struct ListStarOrdersResponse: Model {
        /// 总数量. Of all pages.
        public var totalCount: Int?
        /// 结果集.
        public var data: [StarOrder]
        /// 分页页码.
        public var offset: Int?
        /// 分页大小.
        public var limit: Int?

        enum CodingKeys: String, CodingKey {
            case totalCount = "total_count"
            case data
            case offset
            case limit
        }
    }
}

extension Education {
    /// `PapayContract`.
    public struct PapayContract: Model {
        /// 服务商商户号. The partner's own merchant number.
        public var spMchid: String
        /// 服务商APPID.
        public var appid: String
        /// 子商户号.
        public var subMchid: String?
        /// 子商户APPID.
        public var subAppid: String?
        /// 服务商APPID下的用户标识.
        public var openid: String?
        /// 签约模板号. The template of the agreement, made in the merchant platform.
        public var planId: String?
        /// 子商户APPID下的用户标识.
        public var subOpenid: String?
        /// 签约信息.
        public var contractInformation: ContractInformation?

        enum CodingKeys: String, CodingKey {
            case spMchid = "sp_mchid"
            case appid
            case subMchid = "sub_mchid"
            case subAppid = "sub_appid"
            case openid
            case planId = "plan_id"
            case subOpenid = "sub_openid"
            case contractInformation = "contract_information"
        }
    }
}

extension Education {
    /// `PapayTransaction`.
    public struct PapayTransaction: Model {
        /// 服务商商户号. The partner's own merchant number.
        public var spMchid: String
        /// 服务商APPID.
        public var appid: String
        /// 商户订单号. The merchant's own number of the order.
        public var outTradeNo: String
        /// 订单金额.
        public var amount: Amount
        /// 设备信息.
        public var deviceInformation: Device
        /// 交易状态.
        public var tradeState: String
        /// 子商户号.
        public var subMchid: String?
        /// 子商户APPID.
        public var subAppid: String?
        /// 微信支付订单号. WeChat Pay's number of the payment.
        public var transactionId: String?
        /// 商户数据. Comes back unchanged in queries and notifications.
        public var attach: String?
        /// 付款银行. The bank's code, such as `ICBC_DEBIT`.
        public var bankType: String?
        /// 支付者.
        public var payer: Payer?
        /// 优惠详情.
        public var promotionDetail: [Promotion]?
        /// 支付完成时间. RFC 3339.
        public var successTime: String?
        /// 交易状态描述.
        public var tradeStateDescription: String?

        enum CodingKeys: String, CodingKey {
            case spMchid = "sp_mchid"
            case appid
            case outTradeNo = "out_trade_no"
            case amount
            case deviceInformation = "device_information"
            case tradeState = "trade_state"
            case subMchid = "sub_mchid"
            case subAppid = "sub_appid"
            case transactionId = "transaction_id"
            case attach
            case bankType = "bank_type"
            case payer
            case promotionDetail = "promotion_detail"
            case successTime = "success_time"
            case tradeStateDescription = "trade_state_description"
        }
    }
}

extension Education {
    /// `PapayTransactionResource`.
    public struct PapayTransactionResource: Model {
        /// 微信商户号.
        public var mchid: String
        /// 微信AppId.
        public var appid: String
        /// 商户订单号. The merchant's own number of the order.
        public var outTradeNo: String
        /// 金额信息.
        public var amount: Amount
        /// 交易状态.
        public var tradeState: String
        /// 交易状态描述.
        public var tradeStateDescription: String
        /// 微信支付订单号. WeChat Pay's number of the payment.
        public var transactionId: String?
        /// 附加数据. Comes back unchanged in queries and notifications.
        public var attach: String?
        /// 付款银行类型. The bank's code, such as `ICBC_DEBIT`.
        public var bankType: String?
        /// 设备信息.
        public var deviceInformation: PapayTransactionResourceDevice?
        /// 支付者信息.
        public var payer: PapayTransactionResourcePayer?
        /// 优惠信息.
        public var promotionDetail: [PapayTransactionResourcePromotion]?
        /// 支付完成时间. RFC 3339.
        public var successTime: String?

        enum CodingKeys: String, CodingKey {
            case mchid
            case appid
            case outTradeNo = "out_trade_no"
            case amount
            case tradeState = "trade_state"
            case tradeStateDescription = "trade_state_description"
            case transactionId = "transaction_id"
            case attach
            case bankType = "bank_type"
            case deviceInformation = "device_information"
            case payer
            case promotionDetail = "promotion_detail"
            case successTime = "success_time"
        }
    }
}

extension Education {
    /// `PapayTransactionResourceDevice`.
    public struct PapayTransactionResourceDevice: Model {
        /// 商户端设备号.
        public var deviceId: String?
        /// 商户端设备IP.
        public var deviceIp: String?

        enum CodingKeys: String, CodingKey {
            case deviceId = "device_id"
            case deviceIp = "device_ip"
        }
    }
}

extension Education {
    /// `PapayTransactionResourcePayer`.
    public struct PapayTransactionResourcePayer: Model {
        /// 用户唯一标识.
        public var openid: String
        /// 用户在子商户下的唯一标识.
        public var subOpenid: String

        enum CodingKeys: String, CodingKey {
            case openid
            case subOpenid = "sub_openid"
        }
    }
}

extension Education {
    /// `PapayTransactionResourcePromotion`.
    public struct PapayTransactionResourcePromotion: Model {
        /// 券ID.
        public var couponId: String
        /// 优惠类型.
        public var type: String
        /// 优惠券面额. In fen.
        public var amount: Int?
        /// 优惠范围.
        public var scope: String
        /// 活动ID.
        public var stockId: String?
        /// 优惠名称.
        public var name: String?
        /// 优惠币种. ISO 4217, `CNY` for yuan.
        public var currency: String?
        /// 商户出资. In fen.
        public var merchantContribute: Int?
        /// 其他出资. In fen.
        public var otherContribute: Int?
        /// 微信出资. In fen.
        public var wechatpayContribute: Int?

        enum CodingKeys: String, CodingKey {
            case couponId = "coupon_id"
            case type
            case amount
            case scope
            case stockId = "stock_id"
            case name
            case currency
            case merchantContribute = "merchant_contribute"
            case otherContribute = "other_contribute"
            case wechatpayContribute = "wechatpay_contribute"
        }
    }
}

extension Education {
    /// `Payer`.
    public struct Payer: Model {
        /// 服务商APPID下的用户标识.
        public var openid: String?
        /// 子商户APPID下的用户标识.
        public var subOpenid: String?

        enum CodingKeys: String, CodingKey {
            case openid
            case subOpenid = "sub_openid"
        }
    }
}

extension Education {
    /// `PreSignPapayContractResponse`.
    public struct PreSignPapayContractResponse: Model {
        /// 预签约号.
        public var presignToken: String

        enum CodingKeys: String, CodingKey {
            case presignToken = "presign_token"
        }
    }
}

extension Education {
    /// `PreSignSchoolContractResponse`.
    public struct PreSignSchoolContractResponse: Model {
        /// 预签约码.
        public var presignToken: String

        enum CodingKeys: String, CodingKey {
            case presignToken = "presign_token"
        }
    }
}

extension Education {
    /// `Promotion`.
    public struct Promotion: Model {
        /// 活动ID.
        public var stockId: String?
        /// 券ID.
        public var couponId: String?
        /// 优惠类型.
        public var type: String?
        /// 优惠名称.
        public var name: String?
        /// 优惠券面额. In fen.
        public var amount: Int?
        /// 优惠币种. ISO 4217, `CNY` for yuan.
        public var currency: String?
        /// 商户出资. In fen.
        public var merchantContribute: Int?
        /// 其他出资. In fen.
        public var otherContribute: Int?
        /// 优惠范围.
        public var scope: String?
        /// 微信出资. In fen.
        public var wechatpayContribute: Int?

        enum CodingKeys: String, CodingKey {
            case stockId = "stock_id"
            case couponId = "coupon_id"
            case type
            case name
            case amount
            case currency
            case merchantContribute = "merchant_contribute"
            case otherContribute = "other_contribute"
            case scope
            case wechatpayContribute = "wechatpay_contribute"
        }
    }
}

extension Education {
    /// `ReleasedContractInformation`.
    public struct ReleasedContractInformation: Model {
        /// 枚举值.
        public var contractStatus: String
        /// 签约完成时间. RFC 3339.
        public var createTime: String?
        /// 签约协议号. WeChat Pay's number of the agreement.
        public var contractId: String?

        enum CodingKeys: String, CodingKey {
            case contractStatus = "contract_status"
            case createTime = "create_time"
            case contractId = "contract_id"
        }
    }
}

extension Education {
    /// `Scene`.
    public struct Scene: Model {
        /// 消费时间. RFC 3339.
        public var startTime: String
        /// 学校编号.
        public var schoolId: String
        /// 消费场景类型.
        public var sceneType: String

        enum CodingKeys: String, CodingKey {
            case startTime = "start_time"
            case schoolId = "school_id"
            case sceneType = "scene_type"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            startTime: String,
            schoolId: String,
            sceneType: String
        ) {
            self.startTime = startTime
            self.schoolId = schoolId
            self.sceneType = sceneType
        }
    }
}

extension Education {
    /// `SchoolContract`.
    public struct SchoolContract: Model {
        /// 商户号.
        public var mchid: String
        /// 商户appid.
        public var appid: String
        /// 商户appid下的用户标识.
        public var openid: String
        /// 签约模板号. The template of the agreement, made in the merchant platform.
        public var planId: String
        /// 签约时间. RFC 3339.
        public var createTime: String
        /// 签约协议号. WeChat Pay's number of the agreement.
        public var contractId: String
        /// 签约状态.
        public var contractStatus: String
        /// 外部签约号. The merchant's own number of the agreement.
        public var outContractCode: String

        enum CodingKeys: String, CodingKey {
            case mchid
            case appid
            case openid
            case planId = "plan_id"
            case createTime = "create_time"
            case contractId = "contract_id"
            case contractStatus = "contract_status"
            case outContractCode = "out_contract_code"
        }
    }
}

extension Education {
    /// `SchoolTransaction`.
    public struct SchoolTransaction: Model {
        /// 商户号.
        public var mchid: String
        /// 商户appid.
        public var appid: String
        /// 商户订单号. The merchant's own number of the order.
        public var outTradeNo: String
        /// 订单金额.
        public var amount: SchoolTransactionAmount
        /// 设备信息.
        public var deviceInfo: Device
        /// 支付者.
        public var payer: SchoolTransactionPayer
        /// 交易状态.
        public var tradeState: String
        /// 子商户号.
        public var subMchid: String?
        /// 子商户appid.
        public var subAppid: String?
        /// 微信支付订单号. WeChat Pay's number of the payment.
        public var transactionId: String?
        /// 商户数据. Comes back unchanged in queries and notifications.
        public var attach: String?
        /// 付款银行. The bank's code, such as `ICBC_DEBIT`.
        public var bankType: String?
        /// 优惠详情.
        public var promotionDetail: [SchoolTransactionPromotion]?
        /// 支付完成时间. RFC 3339.
        public var successTime: String?
        /// 交易状态描述.
        public var tradeStateDesc: String?
        /// 交易类型.
        public var tradeType: String?

        enum CodingKeys: String, CodingKey {
            case mchid
            case appid
            case outTradeNo = "out_trade_no"
            case amount
            case deviceInfo = "device_info"
            case payer
            case tradeState = "trade_state"
            case subMchid = "sub_mchid"
            case subAppid = "sub_appid"
            case transactionId = "transaction_id"
            case attach
            case bankType = "bank_type"
            case promotionDetail = "promotion_detail"
            case successTime = "success_time"
            case tradeStateDesc = "trade_state_desc"
            case tradeType = "trade_type"
        }
    }
}

extension Education {
    /// `SchoolTransactionAmount`.
    public struct SchoolTransactionAmount: Model {
        /// 货币类型. ISO 4217, `CNY` for yuan.
        public var currency: String
        /// 订单金额. In fen.
        public var total: Int?
        /// 折扣.
        public var discountTotal: Int?
        /// 用户支付金额. In fen.
        public var payerTotal: Int?

        enum CodingKeys: String, CodingKey {
            case currency
            case total
            case discountTotal = "discount_total"
            case payerTotal = "payer_total"
        }
    }
}

extension Education {
    /// `SchoolTransactionPayer`.
    public struct SchoolTransactionPayer: Model {
        /// 商户appid下的用户标识.
        public var openid: String
        /// 子商户appid下的用户标识.
        public var subOpenid: String?

        enum CodingKeys: String, CodingKey {
            case openid
            case subOpenid = "sub_openid"
        }
    }
}

extension Education {
    /// `SchoolTransactionPromotion`.
    public struct SchoolTransactionPromotion: Model {
        /// 活动ID.
        public var stockId: String
        /// 券ID.
        public var couponId: String
        /// 优惠类型.
        public var type: String?
        /// 优惠名称.
        public var name: String?
        /// 优惠券面额. In fen.
        public var amount: Int?
        /// 优惠币种. ISO 4217, `CNY` for yuan.
        public var currency: String?
        /// 商户出资. In fen.
        public var merchantContribute: Int?
        /// 其他出资. In fen.
        public var otherContribute: Int?
        /// 优惠范围.
        public var scope: String?
        /// 微信出资. In fen.
        public var wechatpayContribute: Int?

        enum CodingKeys: String, CodingKey {
            case stockId = "stock_id"
            case couponId = "coupon_id"
            case type
            case name
            case amount
            case currency
            case merchantContribute = "merchant_contribute"
            case otherContribute = "other_contribute"
            case scope
            case wechatpayContribute = "wechatpay_contribute"
        }
    }
}

extension Education {
    /// `SchoolTransactionResource`.
    public struct SchoolTransactionResource: Model {
        /// 微信支付分配的商户号.
        public var mchid: String
        /// `appid`.
        public var appid: String
        /// 商户自行生成的订单号. The merchant's own number of the order.
        public var outTradeNo: String
        /// 订单金额信息.
        public var amount: SchoolTransactionAmount
        /// 设备信息.
        public var deviceInfo: Device
        /// 本支付订单的状态.
        public var tradeState: TradeState
        /// 微信支付分配的商户号.
        public var subMchid: String?
        /// `sub_appid`.
        public var subAppid: String?
        /// 微信支付订单号. WeChat Pay's number of the payment.
        public var transactionId: String?
        /// 附加数据. Comes back unchanged in queries and notifications.
        public var attach: String?
        /// 银行类型. The bank's code, such as `ICBC_DEBIT`.
        public var bankType: String?
        /// 支付者.
        public var payer: SchoolTransactionPayer?
        /// 优惠详情.
        public var promotionDetail: [Promotion]?
        /// `success_time`.
        public var successTime: String?
        /// `trade_state_desc`.
        public var tradeStateDesc: String?
        /// 交易类型.
        public var tradeType: String?

        enum CodingKeys: String, CodingKey {
            case mchid
            case appid
            case outTradeNo = "out_trade_no"
            case amount
            case deviceInfo = "device_info"
            case tradeState = "trade_state"
            case subMchid = "sub_mchid"
            case subAppid = "sub_appid"
            case transactionId = "transaction_id"
            case attach
            case bankType = "bank_type"
            case payer
            case promotionDetail = "promotion_detail"
            case successTime = "success_time"
            case tradeStateDesc = "trade_state_desc"
            case tradeType = "trade_type"
        }
    }
}

extension Education {
    /// `SchoolUserDebtStateUpdateResource`.
    public struct SchoolUserDebtStateUpdateResource: Model {
        /// `appid`.
        public var appid: String
        /// `openid`.
        public var openid: String
        /// `update_time`.
        public var updateTime: String
        /// `debt_count`.
        public var debtCount: Int?
        /// `state`.
        public var state: String

        enum CodingKeys: String, CodingKey {
            case appid
            case openid
            case updateTime = "update_time"
            case debtCount = "debt_count"
            case state
        }
    }
}

extension Education {
    /// `Settlement`.
    public struct Settlement: Model {
        /// 是否指定分账. The money is frozen after the payment, so that it can be split.
        public var profitSharing: Bool?
        /// 补差金额. In fen.
        public var subsidyAmount: Int?

        enum CodingKeys: String, CodingKey {
            case profitSharing = "profit_sharing"
            case subsidyAmount = "subsidy_amount"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            profitSharing: Bool? = nil,
            subsidyAmount: Int? = nil
        ) {
            self.profitSharing = profitSharing
            self.subsidyAmount = subsidyAmount
        }
    }
}

extension Education {
    /// `StarOrder`.
    public struct StarOrder: Model {
        /// `appid`.
        public var appid: String
        /// 权益核销时间. RFC 3339.
        public var createTime: String
        /// 订单号.
        public var orderId: String
        /// 权益ID.
        public var rightId: String
        /// 用户在appid下的唯一标识.
        public var wechatOpenid: String
        /// 订单状态.
        public var orderState: String
        /// 用户QQ账号.
        public var qq: String?

        enum CodingKeys: String, CodingKey {
            case appid
            case createTime = "create_time"
            case orderId = "order_id"
            case rightId = "right_id"
            case wechatOpenid = "wechat_openid"
            case orderState = "order_state"
            case qq
        }
    }
}

extension Education {
    /// 签约状态
    public struct ContractStatus: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var add: Self { "ADD" }
        public static var delete: Self { "DELETE" }
    }
}

extension Education {
    /// 本支付订单的状态
    public struct TradeState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var success: Self { "SUCCESS" }
        public static var refund: Self { "REFUND" }
        public static var accepted: Self { "ACCEPTED" }
        public static var payFail: Self { "PAY_FAIL" }
        public static var payBack: Self { "PAY_BACK" }
    }
}
