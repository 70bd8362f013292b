// Generated from api/channel_service.yaml by `cargo xtask generate`; do not edit.

import Foundation

/// Services of channel institutions (渠道服务).
public struct ChannelService: Sendable {
    let client: Client
}

extension Client {
    /// Services of channel institutions (渠道服务).
    public var channelService: ChannelService { ChannelService(client: self) }
}

extension ChannelService {
    /// Get the quota of a channel (查询渠道额度).
    ///
    /// For merchants only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4016061186)
    ///
    /// - Parameters:
    ///   - balAccountNo: 额度台账号. Encrypted on the wire.
    ///   - mchid: 微信支付商户号. The client's `mchid` where left out.
    ///   - cardNo: 卡号. Encrypted on the wire.
    ///   - sgnNo: 商户子账户协议号.
    ///   - reqScene:
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getBalance(
        balAccountNo: Sensitive,
        mchid: String? = nil,
        cardNo: Sensitive? = nil,
        sgnNo: String? = nil,
        reqScene: ReqScene? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> GetBalanceResponse {
        var call = Call("channel_service.get_balance", options)
        call.set("bal_account_no", balAccountNo)
        call.set("mchid", mchid)
        call.set("card_no", cardNo)
        call.set("sgn_no", sgnNo)
        call.set("req_scene", reqScene)
        return try await client.answer(to: call)
    }

    /// Get the data of a merchant (查询商户资料).
    ///
    /// For merchants only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4016642632)
    ///
    /// - Parameters:
    ///   - balAccountNo: 额度台账号. Encrypted on the wire.
    ///   - mchid: 微信支付商户号. The client's `mchid` where left out.
    ///   - cardNo: 卡号. Encrypted on the wire.
    ///   - sgnNo: 商户子账户协议号.
    ///   - reqScene:
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getMerchantProfile(
        balAccountNo: Sensitive,
        mchid: String? = nil,
        cardNo: Sensitive? = nil,
        sgnNo: String? = nil,
        reqScene: ReqScene? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> GetMerchantProfileResponse {
        var call = Call("channel_service.get_merchant_profile", options)
        call.set("bal_account_no", balAccountNo)
        call.set("mchid", mchid)
        call.set("card_no", cardNo)
        call.set("sgn_no", sgnNo)
        call.set("req_scene", reqScene)
        return try await client.answer(to: call)
    }

    /// Get the documents of a merchant (查询商户影像件资料).
    ///
    /// For merchants only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4025779210)
    ///
    /// - Parameters:
    ///   - businessScene: 业务场景.
    ///   - mchid: 微信支付商户号. The client's `mchid` where left out.
    ///   - mediaId: 影像件资料ID.
    ///   - platformTrxId: 微信支付业务申请单号.
    ///   - mchMediaType: 影像件类型.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getMerchantMedia(
        businessScene: BusinessScene,
        mchid: String? = nil,
        mediaId: String? = nil,
        platformTrxId: String? = nil,
        mchMediaType: MchMediaType? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> GetMerchantMediaResponse {
        var call = Call("channel_service.get_merchant_media", options)
        call.set("business_scene", businessScene)
        call.set("mchid", mchid)
        call.set("media_id", mediaId)
        call.set("platform_trx_id", platformTrxId)
        call.set("mch_media_type", mchMediaType)
        return try await client.answer(to: call)
    }

    /// Apply for another name of a settlement account (受理渠道结算银行账户更名申请).
    ///
    /// For merchants only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4018968078)
    ///
    /// - Parameters:
    ///   - outRequestNo: 渠道结算银行账户更名外部系统单号. The merchant's own number of this request.
    ///   - balAccountNo: 台账ID. Encrypted on the wire.
    ///   - changeScene: 变更类型.
    ///   - mchid: 目标商户号. The client's `mchid` where left out.
    ///   - reqScene:
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func renameBankChannelAccount(
        outRequestNo: String,
        balAccountNo: Sensitive,
        changeScene: ChangeScene,
        mchid: String? = nil,
        reqScene: ReqScene? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> BankChannelAccountRename {
        var call = Call("channel_service.rename_bank_channel_account", options)
        call.set("out_request_no", outRequestNo)
        call.set("bal_account_no", balAccountNo)
        call.set("change_scene", changeScene)
        call.set("mchid", mchid)
        call.set("req_scene", reqScene)
        return try await client.answer(to: call)
    }

    /// Query the renaming of a settlement account (查询渠道结算银行账户更名申请).
    ///
    /// For merchants only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4018968051)
    ///
    /// - Parameters:
    ///   - applicationId: 微信支付更名受理返回的申请单号.
    ///   - balAccountNo: 台账ID. Encrypted on the wire.
    ///   - mchid: 目标商户号. The client's `mchid` where left out.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getBankChannelAccountRename(
        applicationId: String,
        balAccountNo: Sensitive,
        mchid: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> BankChannelAccountRename {
        var call = Call("channel_service.get_bank_channel_account_rename", options)
        call.set("application_id", applicationId)
        call.set("bal_account_no", balAccountNo)
        call.set("mchid", mchid)
        return try await client.answer(to: call)
    }

    /// Report whether changed data were accepted (资料更新请求审核结果回调通知).
    ///
    /// For merchants only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4016080141)
    ///
    /// - Parameters:
    ///   - outRequestNo: 资料更新请求单号. The merchant's own number of this request.
    ///   - mchid: 商户号. The client's `mchid` where left out.
    ///   - attachInfo: 业务附属信息.
    ///   - auditFinishTime: 审核完成时间. RFC 3339.
    ///   - auditResult: 审核结果.
    ///   - failCode: 审核驳回错误码.
    ///   - failMsg: 审核驳回错误原因.
    ///   - scene: 场景.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func notifyProfileUpdateResult(
        outRequestNo: String,
        mchid: String? = nil,
        attachInfo: String? = nil,
        auditFinishTime: String? = nil,
        auditResult: AuditResult? = nil,
        failCode: String? = nil,
        failMsg: String? = nil,
        scene: Scene? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> NotifyProfileUpdateResultResponse {
        var call = Call("channel_service.notify_profile_update_result", options)
        call.set("out_request_no", outRequestNo)
        call.set("mchid", mchid)
        call.set("attach_info", attachInfo)
        call.set("audit_finish_time", auditFinishTime)
        call.set("audit_result", auditResult)
        call.set("fail_code", failCode)
        call.set("fail_msg", failMsg)
        call.set("scene", scene)
        return try await client.answer(to: call)
    }

    /// Restrict an account (发起微众台账管控).
    ///
    /// For merchants only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4016025247)
    ///
    /// - Parameters:
    ///   - outRequestNo: 微众管控单号. The merchant's own number of this request.
    ///   - balAccountNo: 目标下管台账ID. Encrypted on the wire.
    ///   - punishScene: 管控场景.
    ///   - mchid: 目标下管商户号. The client's `mchid` where left out.
    ///   - cardNo: 目标下管卡号. Encrypted on the wire.
    ///   - sgnNo: 目标下管商户子账户协议号.
    ///   - fundRepatriationStrategy: 微众资金划回策略.
    ///   - punishEndTime: 管控结束时间. RFC 3339.
    ///   - punishReason: 管控原因.
    ///   - reqScene:
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func createPunishOrder(
        outRequestNo: String,
        balAccountNo: Sensitive,
        punishScene: Int,
        mchid: String? = nil,
        cardNo: Sensitive? = nil,
        sgnNo: String? = nil,
        fundRepatriationStrategy: FundRepatriationStrategy? = nil,
        punishEndTime: String? = nil,
        punishReason: String? = nil,
        reqScene: ReqScene? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> CreatePunishOrderResponse {
        var call = Call("channel_service.create_punish_order", options)
        call.set("out_request_no", outRequestNo)
        call.set("bal_account_no", balAccountNo)
        call.set("punish_scene", punishScene)
        call.set("mchid", mchid)
        call.set("card_no", cardNo)
        call.set("sgn_no", sgnNo)
        call.set("fund_repatriation_strategy", fundRepatriationStrategy)
        call.set("punish_end_time", punishEndTime)
        call.set("punish_reason", punishReason)
        call.set("req_scene", reqScene)
        return try await client.answer(to: call)
    }

    /// Lift the restriction of an account (解除对微众台账的管控).
    ///
    /// For merchants only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4016025279)
    ///
    /// - Parameters:
    ///   - outRequestNo: 微众解管单号. The merchant's own number of this request.
    ///   - balAccountNo: 目标解管台账ID. Encrypted on the wire.
    ///   - relatedWebankPunishNo: 关联微众管控单号.
    ///   - relatedWxpayPunishNo: 关联微信支付管控单号.
    ///   - recoverReason: 解管原因描述.
    ///   - mchid: 目标解管商户号. The client's `mchid` where left out.
    ///   - cardNo: 目标下管卡号. Encrypted on the wire.
    ///   - sgnNo: 目标下管商户子账户协议号.
    ///   - reqScene:
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func createRecoverOrder(
        outRequestNo: String,
        balAccountNo: Sensitive,
        relatedWebankPunishNo: String,
        relatedWxpayPunishNo: String,
        recoverReason: String,
        mchid: String? = nil,
        cardNo: Sensitive? = nil,
        sgnNo: String? = nil,
        reqScene: ReqScene? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> CreateRecoverOrderResponse {
        var call = Call("channel_service.create_recover_order", options)
        call.set("out_request_no", outRequestNo)
        call.set("bal_account_no", balAccountNo)
        call.set("related_webank_punish_no", relatedWebankPunishNo)
        call.set("related_wxpay_punish_no", relatedWxpayPunishNo)
        call.set("recover_reason", recoverReason)
        call.set("mchid", mchid)
        call.set("card_no", cardNo)
        call.set("sgn_no", sgnNo)
        call.set("req_scene", reqScene)
        return try await client.answer(to: call)
    }

    /// Query a restriction (查询控制单).
    ///
    /// For merchants only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4016025274)
    ///
    /// - Parameters:
    ///   - outRequestNo: 微众管控. The merchant's own number of this request.
    ///   - controlType: 控制单类型.
    ///   - mchid: 微信支付商户号. The client's `mchid` where left out.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getControlOrder(
        outRequestNo: String,
        controlType: ControlType,
        mchid: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> GetControlOrderResponse {
        var call = Call("channel_service.get_control_order", options)
        call.set("out_request_no", outRequestNo)
        call.set("control_type", controlType)
        call.set("mchid", mchid)
        return try await client.answer(to: call)
    }

    /// Reduce a quota (特殊减额).
    ///
    /// For merchants only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4016061190)
    ///
    /// - Parameters:
    ///   - outRequestNo: 特殊减额单号. The merchant's own number of this request.
    ///   - balAccountNo: 额度台账号. Encrypted on the wire.
    ///   - amount: 减额金额. In fen.
    ///   - reductionType: 特殊减额类型.
    ///   - mchid: 微信支付商户号. The client's `mchid` where left out.
    ///   - cardNo: 卡号. Encrypted on the wire.
    ///   - sgnNo: 商户账户协议号.
    ///   - reason: 特殊减额原因.
    ///   - reqScene:
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func createSpecialReduction(
        outRequestNo: String,
        balAccountNo: Sensitive,
        amount: Int,
        reductionType: ReductionType,
        mchid: String? = nil,
        cardNo: Sensitive? = nil,
        sgnNo: String? = nil,
        reason: String? = nil,
        reqScene: ReqScene? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> SpecialReduction {
        var call = Call("channel_service.create_special_reduction", options)
        call.set("out_request_no", outRequestNo)
        call.set("bal_account_no", balAccountNo)
        call.set("amount", amount)
        call.set("reduction_type", reductionType)
        call.set("mchid", mchid)
        call.set("card_no", cardNo)
        call.set("sgn_no", sgnNo)
        call.set("reason", reason)
        call.set("req_scene", reqScene)
        return try await client.answer(to: call)
    }

    /// Query a reduction of a quota (查询特殊减额结果).
    ///
    /// For merchants only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4016061196)
    ///
    /// - Parameters:
    ///   - outRequestNo: 特殊减额单号. The merchant's own number of this request.
    ///   - balAccountNo: 额度台账号. Encrypted on the wire.
    ///   - mchid: 微信支付商户号. The client's `mchid` where left out.
    ///   - cardNo: 卡号. Encrypted on the wire.
    ///   - sgnNo: 商户子账户协议号.
    ///   - reqScene:
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getSpecialReduction(
        outRequestNo: String,
        balAccountNo: Sensitive,
        mchid: String? = nil,
        cardNo: Sensitive? = nil,
        sgnNo: String? = nil,
        reqScene: ReqScene? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> SpecialReduction {
        var call = Call("channel_service.get_special_reduction", options)
        call.set("out_request_no", outRequestNo)
        call.set("bal_account_no", balAccountNo)
        call.set("mchid", mchid)
        call.set("card_no", cardNo)
        call.set("sgn_no", sgnNo)
        call.set("req_scene", reqScene)
        return try await client.answer(to: call)
    }
}

extension ChannelService {
    /// `BankChannelAccountRename`.
    public struct BankChannelAccountRename: Model {
        /// 目标商户号.
        public var mchid: String
        /// 渠道结算银行账户更名外部系统单号. The merchant's own number of this request.
        public var outRequestNo: String
        /// 微信支付更名受理返回的申请单号.
        public var applicationId: String
        /// 台账ID. Encrypted on the wire.
        public var balAccountNo: Sensitive
        /// 申请单状态.
        public var applicationState: ApplicationState
        /// 变更类型.
        public var changeScene: ChangeScene
        /// 目标账户名. Encrypted on the wire.
        public var newAccountName: Sensitive
        /// 失败错误码.
        public var failCode: String?
        /// 失败原因.
        public var failMsg: String?
        /// 完成时间. RFC 3339.
        public var finishTime: String?

        enum CodingKeys: String, CodingKey {
            case mchid
            case outRequestNo = "out_request_no"
            case applicationId = "application_id"
            case balAccountNo = "bal_account_no"
            case applicationState = "application_state"
            case changeScene = "change_scene"
            case newAccountName = "new_account_name"
            case failCode = "fail_code"
            case failMsg = "fail_msg"
            case finishTime = "finish_time"
        }
    }
}

extension ChannelService {
    /// `BeneficialOwner`.
    public struct BeneficialOwner: Model {
        /// 受益所有人证件号码. Encrypted on the wire.
        public var beneficialOwnerIdNo: Sensitive
        /// 受益所有人证件反面影像ID.
        public var beneficialOwnerImgBackId: String
        /// 受益所有人证件正面影像ID.
        public var beneficialOwnerImgFrontId: String
        /// 受益所有人编号.
        public var beneficialOwnerNo: String
        /// 受益所有人居住地址. Encrypted on the wire.
        public var beneficialOwnerAddress: Sensitive
        /// 受益所有人证件有效期起始日.
        public var beneficialOwnerEffectiveDate: String
        /// 受益所有人证件有效期结束日.
        public var beneficialOwnerExpireDate: String
        /// 受益所有人证件类型.
        public var beneficialOwnerIdType: BeneficialOwnerIdType
        /// 受益所有人姓名. Encrypted on the wire.
        public var beneficialOwnerName: Sensitive

        enum CodingKeys: String, CodingKey {
            case beneficialOwnerIdNo = "beneficial_owner_id_no"
            case beneficialOwnerImgBackId = "beneficial_owner_img_back_id"
            case beneficialOwnerImgFrontId = "beneficial_owner_img_front_id"
            case beneficialOwnerNo = "beneficial_owner_no"
            case beneficialOwnerAddress = "beneficial_owner_address"
            case beneficialOwnerEffectiveDate = "beneficial_owner_effective_date"
            case beneficialOwnerExpireDate = "beneficial_owner_expire_date"
            case beneficialOwnerIdType = "beneficial_owner_id_type"
            case beneficialOwnerName = "beneficial_owner_name"
        }
    }
}

extension ChannelService {
    /// `CreatePunishOrderResponse`.
    public struct CreatePunishOrderResponse: Model {
        /// 微众管控单号. The merchant's own number of this request.
        public var outRequestNo: String
        /// 微信支付管控单号.
        public var wxpayPunishNo: String

        enum CodingKeys: String, CodingKey {
            case outRequestNo = "out_request_no"
            case wxpayPunishNo = "wxpay_punish_no"
        }
    }
}

extension ChannelService {
    /// `CreateRecoverOrderResponse`.
    public struct CreateRecoverOrderResponse: Model {
        /// 微众解管单号. The merchant's own number of this request.
        public var outRequestNo: String
        /// 微信支付解管单号.
        public var wxpayRecoverNo: String

        enum CodingKeys: String, CodingKey {
            case outRequestNo = "out_request_no"
            case wxpayRecoverNo = "wxpay_recover_no"
        }
    }
}

extension ChannelService {
    /// `GetBalanceResponse`.
    public struct GetBalanceResponse: Model {
        /// 额度台账号额度. In fen.
        public var balance: Int?
        /// 是否存在在途减额指令.
        public var inTransitReductionExist: Bool?

        enum CodingKeys: String, CodingKey {
            case balance
            case inTransitReductionExist = "in_transit_reduction_exist"
        }
    }
}

extension ChannelService {
    /// `GetControlOrderResponse`.
    public struct GetControlOrderResponse: Model {
        /// 控制场景.
        public var controlScene: ControlScene
        /// 管控单.
        public var punishOrder: PunishOrder?
        /// 解管单.
        public var recoverOrder: RecoverOrder?

        enum CodingKeys: String, CodingKey {
            case controlScene = "control_scene"
            case punishOrder = "punish_order"
            case recoverOrder = "recover_order"
        }
    }
}

extension ChannelService {
    /// `GetMerchantMediaResponse`.
    public struct GetMerchantMediaResponse: Model {
        /// 影像件资料ID.
        public var mediaId: String?
        /// sm4密钥.
        public var key: String?
        /// 文件内容.
        public var mediaContent: String?
        /// 文件摘要.
        public var mediaSm3: String?
        /// 文件类型.
        public var mediaType: MediaType?

        enum CodingKeys: String, CodingKey {
            case mediaId = "media_id"
            case key
            case mediaContent = "media_content"
            case mediaSm3 = "media_sm3"
            case mediaType = "media_type"
        }
    }
}

extension ChannelService {
    /// `GetMerchantProfileResponse`.
    public struct GetMerchantProfileResponse: Model {
        /// 微信支付商户号.
        public var mchid: String?
        /// 额度台账号. Encrypted on the wire.
        public var balAccountNo: Sensitive?
        /// 卡号. Encrypted on the wire.
        public var cardNo: Sensitive?
        /// 主体证件号码. Encrypted on the wire.
        public var merchantIdNo: Sensitive?
        /// 主体证件正面影像ID.
        public var merchantImgFrontId: String?
        /// 商户子账户协议号.
        public var sgnNo: String?
        /// 受益所有人信息列表.
        public var beneficialOwner: [BeneficialOwner]?
        /// 主体经营范围.
        public var businessScope: String?
        /// 主体证件有效期起始日.
        public var effectiveDate: String?
        /// 主体证件有效期结束日.
        public var expireDate: String?
        /// 法定代表人信息.
        public var legalRepresentative: LegalRepresentative?
        /// 主体证件类型.
        public var merchantIdType: MerchantIdType?
        /// 主体证件登记名称. Encrypted on the wire.
        public var merchantName: Sensitive?
        /// 主体类型.
        public var merchantType: MerchantType?
        /// 主体注册地址.
        public var registerAddress: String?

        enum CodingKeys: String, CodingKey {
            case mchid
            case balAccountNo = "bal_account_no"
            case cardNo = "card_no"
            case merchantIdNo = "merchant_id_no"
            case merchantImgFrontId = "merchant_img_front_id"
            case sgnNo = "sgn_no"
            case beneficialOwner = "beneficial_owner"
            case businessScope = "business_scope"
            case effectiveDate = "effective_date"
            case expireDate = "expire_date"
            case legalRepresentative = "legal_representative"
            case merchantIdType = "merchant_id_type"
            case merchantName = "merchant_name"
            case merchantType = "merchant_type"
            case registerAddress = "register_address"
        }
    }
}

extension ChannelService {
    /// `LegalRepresentative`.
    public struct LegalRepresentative: Model {
        /// 法定代表人证件号码. Encrypted on the wire.
        public var legalRepresentativeIdNo: Sensitive
        /// 法定代表人证件反面影像ID.
        public var legalRepresentativeImgBackId: String
        /// 法定代表人证件正面影像ID.
        public var legalRepresentativeImgFrontId: String
        /// 法定代表人居住地址. Encrypted on the wire.
        public var legalRepresentativeAddress: Sensitive
        /// 法定代表人证件有效期起始日.
        public var legalRepresentativeEffectiveDate: String
        /// 法定代表人证件有效期结束日.
        public var legalRepresentativeExpireDate: String
        /// 法定代表人证件类型.
        public var legalRepresentativeIdType: LegalRepresentativeIdType
        /// 法定代表人姓名. Encrypted on the wire.
        public var legalRepresentativeName: Sensitive
        /// 法定代表人发证机关.
        public var legalRepresentativeIssueAuthority: String?
        /// 法定代表人民族.
        public var legalRepresentativeNation: String?

        enum CodingKeys: String, CodingKey {
            case legalRepresentativeIdNo = "legal_representative_id_no"
            case legalRepresentativeImgBackId = "legal_representative_img_back_id"
            case legalRepresentativeImgFrontId = "legal_representative_img_front_id"
            case legalRepresentativeAddress = "legal_representative_address"
            case legalRepresentativeEffectiveDate = "legal_representative_effective_date"
            case legalRepresentativeExpireDate = "legal_representative_expire_date"
            case legalRepresentativeIdType = "legal_representative_id_type"
            case legalRepresentativeName = "legal_representative_name"
            case legalRepresentativeIssueAuthority = "legal_representative_issue_authority"
            case legalRepresentativeNation = "legal_representative_nation"
        }
    }
}

extension ChannelService {
    /// `NotifyProfileUpdateResultResponse`.
    public struct NotifyProfileUpdateResultResponse: Model {
        /// 接口返回信息.
        public var retMsg: String?

        enum CodingKeys: String, CodingKey {
            case retMsg = "ret_msg"
        }
    }
}

extension ChannelService {
    /// `PunishOrder`.
    public struct PunishOrder: Model {
        /// 目标下管商户号.
        public var mchid: String
        /// 微众管控单号. The merchant's own number of this request.
        public var outRequestNo: String
        /// 微信管控单号.
        public var wxpayPunishNo: String
        /// 管控受理时间. RFC 3339.
        public var punishAcceptTime: String
        /// 管控场景规则版本号.
        public var punishRuleVersion: Int?
        /// 管控场景.
        public var punishScene: Int?
        /// 管控状态.
        public var punishState: PunishState
        /// 管控方案.
        public var controlAction: [ControlAction]?
        /// 生效状态.
        public var effectState: EffectState?
        /// 执行失败错误码.
        public var errorCode: String?
        /// 执行失败错误信息.
        public var errorMessage: String?
        /// 管控结束时间. RFC 3339.
        public var punishEndTime: String?
        /// 管控执行完成时间. RFC 3339.
        public var punishFinishTime: String?
        /// 管控原因.
        public var punishReason: String?
        /// 管控开始时间. RFC 3339.
        public var punishStartTime: String?

        enum CodingKeys: String, CodingKey {
            case mchid
            case outRequestNo = "out_request_no"
            case wxpayPunishNo = "wxpay_punish_no"
            case punishAcceptTime = "punish_accept_time"
            case punishRuleVersion = "punish_rule_version"
            case punishScene = "punish_scene"
            case punishState = "punish_state"
            case controlAction = "control_action"
            case effectState = "effect_state"
            case errorCode = "error_code"
            case errorMessage = "error_message"
            case punishEndTime = "punish_end_time"
            case punishFinishTime = "punish_finish_time"
            case punishReason = "punish_reason"
            case punishStartTime = "punish_start_time"
        }
    }
}

extension ChannelService {
    /// `RecoverOrder`.
    public struct RecoverOrder: Model {
        /// 目标解管商户号.
        public var mchid: String
        /// 微众解管单号. The merchant's own number of this request.
        public var outRequestNo: String
        /// 关联微信支付管控单号.
        public var relatedWxpayPunishNo: String
        /// 微信支付解管单号.
        public var wxpayRecoverNo: String
        /// 管控场景规则版本号.
        public var punishRuleVersion: String
        /// 管控场景.
        public var punishScene: String
        /// 解管受理时间. RFC 3339.
        public var recoverAcceptTime: String
        /// 解管执行完成时间. RFC 3339.
        public var recoverFinishTime: String
        /// 解管原因描述.
        public var recoverReason: String
        /// 解管状态.
        public var recoverState: RecoverState
        /// 执行失败错误码.
        public var errorCode: String?
        /// 执行失败错误信息.
        public var errorMessage: String?

        enum CodingKeys: String, CodingKey {
            case mchid
            case outRequestNo = "out_request_no"
            case relatedWxpayPunishNo = "related_wxpay_punish_no"
            case wxpayRecoverNo = "wxpay_recover_no"
            case punishRuleVersion = "punish_rule_version"
            case punishScene = "punish_scene"
            case recoverAcceptTime = "recover_accept_time"
            case recoverFinishTime = "recover_finish_time"
            case recoverReason = "recover_reason"
            case recoverState = "recover_state"
            case errorCode = "error_code"
            case errorMessage = "error_message"
        }
    }
}

extension ChannelService {
    /// `SpecialReduction`.
    public struct SpecialReduction: Model {
        /// 微信支付商户号.
        public var mchid: String?
        /// 特殊减额单号. The merchant's own number of this request.
        public var outRequestNo: String?
        /// 额度台账号. Encrypted on the wire.
        public var balAccountNo: Sensitive?
        /// 微信支付额度变更单号.
        public var quotaChangeNo: String?
        /// 减额金额. In fen.
        public var amount: Int?
        /// 失败原因. Set when it failed.
        public var failReason: FailReason?
        /// 失败时间. RFC 3339.
        public var failTime: String?
        /// 特殊减额原因.
        public var reason: String?
        /// 特殊减额类型.
        public var reductionType: ReductionType?
        /// 处理结果.
        public var state: State?
        /// 成功时间. RFC 3339.
        public var successTime: String?

        enum CodingKeys: String, CodingKey {
            case mchid
            case outRequestNo = "out_request_no"
            case balAccountNo = "bal_account_no"
            case quotaChangeNo = "quota_change_no"
            case amount
            case failReason = "fail_reason"
            case failTime = "fail_time"
            case reason
            case reductionType = "reduction_type"
            case state
            case successTime = "success_time"
        }
    }
}

extension ChannelService {
    /// 申请单状态
    public struct ApplicationState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var processing: Self { "PROCESSING" }
        public static var success: Self { "SUCCESS" }
        public static var fail: Self { "FAIL" }
    }
}

extension ChannelService {
    /// 审核结果
    public struct AuditResult: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var pass: Self { "PASS" }
        public static var reject: Self { "REJECT" }
    }
}

extension ChannelService {
    /// 受益所有人证件类型
    public struct BeneficialOwnerIdType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var n01: Self { "01" }
    }
}

extension ChannelService {
    /// 业务场景
    public struct BusinessScene: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var sjtMicroPlusOpenAccount: Self { "SJT_MICRO_PLUS_OPEN_ACCOUNT" }
        public static var sjtMicroPlusUpdateInfo: Self { "SJT_MICRO_PLUS_UPDATE_INFO" }
        public static var getByMediaId: Self { "GET_BY_MEDIA_ID" }
    }
}

extension ChannelService {
    /// 变更类型
    public struct ChangeScene: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var subjectInfoRename: Self { "SUBJECT_INFO_RENAME" }
    }
}

extension ChannelService {
    /// 管控方案
    public struct ControlAction: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var disableReceive: Self { "DISABLE_RECEIVE" }
        public static var disableWithdrawal: Self { "DISABLE_WITHDRAWAL" }
        public static var disablePay: Self { "DISABLE_PAY" }
        public static var disableRefund: Self { "DISABLE_REFUND" }
        public static var disableCloseMerchant: Self { "DISABLE_CLOSE_MERCHANT" }
    }
}

extension ChannelService {
    /// 控制场景
    public struct ControlScene: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var punish: Self { "PUNISH" }
        public static var recover: Self { "RECOVER" }
    }
}

extension ChannelService {
    /// 控制单类型
    public struct ControlType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var punish: Self { "PUNISH" }
        public static var recover: Self { "RECOVER" }
    }
}

extension ChannelService {
    /// 生效状态
    public struct EffectState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var active: Self { "ACTIVE" }
        public static var recovered: Self { "RECOVERED" }
    }
}

extension ChannelService {
    /// 失败原因
    public struct FailReason: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var balanceNotEnough: Self { "BALANCE_NOT_ENOUGH" }
        public static var receiptNotExistClosed: Self { "RECEIPT_NOT_EXIST_CLOSED" }
        public static var timeOutClosed: Self { "TIME_OUT_CLOSED" }
    }
}

extension ChannelService {
    /// 微众资金划回策略
    public struct FundRepatriationStrategy: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var allForbidden: Self { "ALL_FORBIDDEN" }
        public static var allAllowedWhenUnique: Self { "ALL_ALLOWED_WHEN_UNIQUE" }
    }
}

extension ChannelService {
    /// 法定代表人证件类型
    public struct LegalRepresentativeIdType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var n01: Self { "01" }
    }
}

extension ChannelService {
    /// 影像件类型
    public struct MchMediaType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var idCardFront: Self { "ID_CARD_FRONT" }
        public static var idCardBack: Self { "ID_CARD_BACK" }
        public static var storeFront: Self { "STORE_FRONT" }
        public static var storeInterior: Self { "STORE_INTERIOR" }
    }
}

extension ChannelService {
    /// 文件类型
    public struct MediaType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var jpg: Self { "jpg" }
        public static var png: Self { "png" }
        public static var bmp: Self { "bmp" }
        public static var jpeg: Self { "jpeg" }
    }
}

extension ChannelService {
    /// 主体证件类型
    public struct MerchantIdType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var n12: Self { "12" }
    }
}

extension ChannelService {
    /// 主体类型
    public struct MerchantType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var n1: Self { "1" }
        public static var n2: Self { "2" }
        public static var n3: Self { "3" }
    }
}

extension ChannelService {
    /// 管控状态
    public struct PunishState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var executing: Self { "EXECUTING" }
        public static var success: Self { "SUCCESS" }
        public static var failed: Self { "FAILED" }
    }
}

extension ChannelService {
    /// 解管状态
    public struct RecoverState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var executing: Self { "EXECUTING" }
        public static var success: Self { "SUCCESS" }
        public static var failed: Self { "FAILED" }
    }
}

extension ChannelService {
    /// 特殊减额类型
    public struct ReductionType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var financialPenalty: Self { "FINANCIAL_PENALTY" }
        public static var judicialDeduction: Self { "JUDICIAL_DEDUCTION" }
    }
}

extension ChannelService {
    /// `ReqScene`.
    public struct ReqScene: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var sjtConvenientSettlementServiceMerchant: Self { "SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT" }
        public static var sjtMicroMerchant: Self { "SJT_MICRO_MERCHANT" }
        public static var wxShopConvenientSettlementServiceMerchant: Self {
            "WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT"
        }
    }
}

extension ChannelService {
    /// 场景
    public struct Scene: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var n01: Self { "01" }
        public static var n02: Self { "02" }
        public static var n03: Self { "03" }
    }
}

extension ChannelService {
    /// 处理结果
    public struct State: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var processing: Self { "PROCESSING" }
        public static var success: Self { "SUCCESS" }
        public static var failed: Self { "FAILED" }
    }
}
