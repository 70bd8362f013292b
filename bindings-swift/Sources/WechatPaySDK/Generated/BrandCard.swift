// Generated from api/brand_card.yaml by `cargo xtask generate`; do not edit.

import Foundation

/// Brands: card of the brand (商家名片).
public struct BrandCard: Sendable {
    let client: Client
}

extension Client {
    /// Brands: card of the brand (商家名片).
    public var brandCard: BrandCard { BrandCard(client: self) }
}

extension BrandCard {
    /// Submit what the brand's card shows (提交商家名片配置申请).
    ///
    /// The card is described in full each time. A preview comes back; `publish_card_config` submits it for review. After a rejection the same `business_code` is used again.
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016468440)
    ///
    /// - Parameters:
    ///   - brandId: 品牌ID. The brand, which has to have authorised the partner. At most 20 characters.
    ///   - brandCustomerService: 品牌客服信息.
    ///   - businessCode: 业务申请编号. The caller's own number of the application. At most 128 characters.
    ///   - brandMiniProgramInfo: 品牌小程序信息.
    ///   - serviceList: 服务列表.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR, RESOURCE_ALREADY_EXISTS; 401 SIGN_ERROR; 403 NO_AUTH; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.
    @discardableResult
    public func submitCardConfigApplication(
        brandId: String,
        brandCustomerService: CustomerService,
        businessCode: String,
        brandMiniProgramInfo: MiniProgram? = nil,
        serviceList: [Service]? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> CardConfigPreview {
        var call = Call("brand_card.submit_card_config_application", options)
        call.set("brand_id", brandId)
        call.set("brand_customer_service", brandCustomerService)
        call.set("business_code", businessCode)
        call.set("brand_mini_program_info", brandMiniProgramInfo)
        call.set("service_list", serviceList)
        return try await client.answer(to: call)
    }

    /// Query an application for the brand's card (查询商家名片配置申请状态).
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016475174)
    ///
    /// - Parameters:
    ///   - brandId: 品牌ID. The brand, which has to have authorised the partner. At most 20 characters.
    ///   - applymentId: 微信支付申请单号. WeChat Pay's number of the application. At most 25 characters.
    ///   - businessCode: 业务申请编号. The caller's own number of the application. At most 128 characters.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 RESOURCE_NOT_EXISTS; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.
    public func getCardConfigApplication(
        brandId: String,
        applymentId: String? = nil,
        businessCode: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> GetCardConfigApplicationResponse {
        var call = Call("brand_card.get_card_config_application", options)
        call.set("brand_id", brandId)
        call.set("applyment_id", applymentId)
        call.set("business_code", businessCode)
        return try await client.answer(to: call)
    }

    /// Get the preview of the brand's card as a QR code (获取商家名片预览二维码).
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016641998)
    ///
    /// - Parameters:
    ///   - brandId: 品牌ID. The brand, which has to have authorised the partner. At most 20 characters.
    ///   - applymentId: 微信支付申请单号. WeChat Pay's number of the application. At most 25 characters.
    ///   - businessCode: 业务申请编号. The caller's own number of the application. At most 128 characters.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR, RESOURCE_ALREADY_EXISTS; 401 SIGN_ERROR; 403 NO_AUTH; 404 RESOURCE_NOT_EXISTS; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.
    public func getCardConfigPreviewUrl(
        brandId: String,
        applymentId: String? = nil,
        businessCode: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> CardConfigPreview {
        var call = Call("brand_card.get_card_config_preview_url", options)
        call.set("brand_id", brandId)
        call.set("applyment_id", applymentId)
        call.set("business_code", businessCode)
        return try await client.answer(to: call)
    }

    /// Submit the brand's card for review and publication (发布商家名片配置).
    ///
    /// Once it was approved it replaces the card that is published.
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016475176)
    ///
    /// - Parameters:
    ///   - brandId: 品牌ID. The brand, which has to have authorised the partner. At most 20 characters.
    ///   - publishType: 发布方式. `IMMEDIATE_PUBLISH`: once it was approved; `SCHEDULED_PUBLISH`: at `scheduled_publish_time`.
    ///   - applymentId: 微信支付申请单号. WeChat Pay's number of the application. At most 25 characters.
    ///   - businessCode: 业务申请编号. The caller's own number of the application. At most 128 characters.
    ///   - scheduledPublishTime: 定时发布时间. Needed with `SCHEDULED_PUBLISH`. At most 64 characters, RFC 3339.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR, RESOURCE_ALREADY_EXISTS; 401 SIGN_ERROR; 403 NO_AUTH; 404 RESOURCE_NOT_EXISTS; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.
    @discardableResult
    public func publishCardConfig(
        brandId: String,
        publishType: PublishType,
        applymentId: String? = nil,
        businessCode: String? = nil,
        scheduledPublishTime: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> PublishCardConfigResponse {
        var call = Call("brand_card.publish_card_config", options)
        call.set("brand_id", brandId)
        call.set("publish_type", publishType)
        call.set("applyment_id", applymentId)
        call.set("business_code", businessCode)
        call.set("scheduled_publish_time", scheduledPublishTime)
        return try await client.answer(to: call)
    }

    /// Withdraw an application for the brand's card (撤销商家名片配置申请).
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016475172)
    ///
    /// - Parameters:
    ///   - brandId: 品牌ID. The brand, which has to have authorised the partner. At most 20 characters.
    ///   - applymentId: 微信支付申请单号. WeChat Pay's number of the application. At most 25 characters.
    ///   - businessCode: 业务申请编号. The caller's own number of the application. At most 128 characters.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR, RESOURCE_ALREADY_EXISTS; 401 SIGN_ERROR; 403 NO_AUTH; 404 RESOURCE_NOT_EXISTS; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.
    @discardableResult
    public func cancelCardConfigApplication(
        brandId: String,
        applymentId: String? = nil,
        businessCode: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> CancelCardConfigApplicationResponse {
        var call = Call("brand_card.cancel_card_config_application", options)
        call.set("brand_id", brandId)
        call.set("applyment_id", applymentId)
        call.set("business_code", businessCode)
        return try await client.answer(to: call)
    }

    /// Apply for a rule by which payments lead to the card (添加交易连接名片规则申请).
    ///
    /// Payments that match lead from the user's payment receipt to the card. The rule is reviewed, or confirmed by the administrator of the merchant; query it with `get_card_link_application`.
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016333302)
    ///
    /// - Parameters:
    ///   - brandId: 品牌ID. The brand, which has to have authorised the partner. At most 20 characters.
    ///   - businessCode: 品牌业务申请编号. The caller's own number of the application. At most 128 characters.
    ///   - paymentScene: 交易场景类型. `MINI_PROGRAM` and `APP` go by `appid`, `PAYMENT_SCORE` by `service_id`, `PAYMENT_CODE` by `card_link_mchid`.
    ///   - appid: 公众账号ID. The app in which payments are made; needed with `MINI_PROGRAM` and `APP`. At most 50 characters.
    ///   - cardLinkMchid: 商户号. The merchant that payments go to; needed with `PAYMENT_CODE`, and for mini programs that several brands share. At most 20 characters.
    ///   - serviceId: 服务ID. The pay-score service; needed with `PAYMENT_SCORE`. At most 50 characters.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR, RESOURCE_ALREADY_EXISTS; 401 SIGN_ERROR; 403 NO_AUTH; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.
    @discardableResult
    public func submitCardLinkApplication(
        brandId: String,
        businessCode: String,
        paymentScene: PaymentScene,
        appid: String? = nil,
        cardLinkMchid: String? = nil,
        serviceId: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> SubmitCardLinkApplicationResponse {
        var call = Call("brand_card.submit_card_link_application", options)
        call.set("brand_id", brandId)
        call.set("business_code", businessCode)
        call.set("payment_scene", paymentScene)
        call.set("appid", appid)
        call.set("card_link_mchid", cardLinkMchid)
        call.set("service_id", serviceId)
        return try await client.answer(to: call)
    }

    /// List the rules that are in effect (查询已生效交易连接名片规则).
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016366785)
    ///
    /// - Parameters:
    ///   - brandId: 品牌ID. The brand, which has to have authorised the partner. At most 20 characters.
    ///   - pageIndex: 查询页码. The page, from 1.
    ///   - pageSize: 查询页大小. Items per page: 20 when left out, at most 50.
    ///   - paymentScene: 交易场景类型. Only rules for this kind of payment.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.
    public func listCardLinks(
        brandId: String,
        pageIndex: Int? = nil,
        pageSize: Int? = nil,
        paymentScene: PaymentScene? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> ListCardLinksResponse {
        var call = Call("brand_card.list_card_links", options)
        call.set("brand_id", brandId)
        call.set("page_index", pageIndex)
        call.set("page_size", pageSize)
        call.set("payment_scene", paymentScene)
        return try await client.answer(to: call)
    }

    /// Every item of every page of `listCardLinks`, page after page.
    public func listCardLinksPager(
        brandId: String,
        pageIndex: Int? = nil,
        pageSize: Int? = nil,
        paymentScene: PaymentScene? = nil,
        options: CallOptions = CallOptions()
    ) -> Pager<CardLink> {
        var call = Call("brand_card.list_card_links", options)
        call.set("brand_id", brandId)
        call.set("page_index", pageIndex)
        call.set("page_size", pageSize)
        call.set("payment_scene", paymentScene)
        return Pager(client, call, "page_index", .page(from: 1, size: "page_size")) { (page: ListCardLinksResponse) in
            Page(items: page.activeLinkList ?? [], total: page.totalNum, next: nil)
        }
    }

    /// Query an application for a rule by which payments lead to the card (根据业务申请编号查询添加申请状态).
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016366816)
    ///
    /// - Parameters:
    ///   - businessCode: 品牌业务申请编号. The caller's own number of the application. At most 128 characters.
    ///   - brandId: 品牌ID. The brand, which has to have authorised the partner. At most 20 characters.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 RESOURCE_NOT_EXISTS; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.
    public func getCardLinkApplication(
        businessCode: String,
        brandId: String,
        options: CallOptions = CallOptions()
    ) async throws -> GetCardLinkApplicationResponse {
        var call = Call("brand_card.get_card_link_application", options)
        call.set("business_code", businessCode)
        call.set("brand_id", brandId)
        return try await client.answer(to: call)
    }

    /// Withdraw an application for a rule (撤销交易连接名片配置申请).
    ///
    /// Only before it takes effect; afterwards use `unbind_card_link`.
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016366797)
    ///
    /// - Parameters:
    ///   - brandId: 品牌ID. The brand, which has to have authorised the partner. At most 20 characters.
    ///   - businessCode: 品牌业务申请编号. The caller's own number of the application. At most 128 characters.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR, RESOURCE_ALREADY_EXISTS; 401 SIGN_ERROR; 403 NO_AUTH; 404 RESOURCE_NOT_EXISTS; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.
    @discardableResult
    public func cancelCardLinkApplication(
        brandId: String,
        businessCode: String,
        options: CallOptions = CallOptions()
    ) async throws -> CancelCardLinkApplicationResponse {
        var call = Call("brand_card.cancel_card_link_application", options)
        call.set("brand_id", brandId)
        call.set("business_code", businessCode)
        return try await client.answer(to: call)
    }

    /// End a rule that is in effect (解除已生效交易连接名片场景).
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016366804)
    ///
    /// - Parameters:
    ///   - brandId: 品牌ID. The brand, which has to have authorised the partner. At most 20 characters.
    ///   - paymentScene: 交易场景类型. `MINI_PROGRAM` and `APP` go by `appid`, `PAYMENT_SCORE` by `service_id`, `PAYMENT_CODE` by `card_link_mchid`.
    ///   - appid: 公众账号ID. The app in which payments are made; needed with `MINI_PROGRAM` and `APP`. At most 50 characters.
    ///   - cardLinkMchid: 商户号. The merchant that payments go to; needed with `PAYMENT_CODE`, and for mini programs that several brands share. At most 20 characters.
    ///   - serviceId: 服务ID. The pay-score service; needed with `PAYMENT_SCORE`. At most 50 characters.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 RESOURCE_NOT_EXISTS; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.
    @discardableResult
    public func unbindCardLink(
        brandId: String,
        paymentScene: PaymentScene,
        appid: String? = nil,
        cardLinkMchid: String? = nil,
        serviceId: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> UnbindCardLinkResponse {
        var call = Call("brand_card.unbind_card_link", options)
        call.set("brand_id", brandId)
        call.set("payment_scene", paymentScene)
        call.set("appid", appid)
        call.set("card_link_mchid", cardLinkMchid)
        call.set("service_id", serviceId)
        return try await client.answer(to: call)
    }
}

extension BrandCard {
    /// `CancelCardConfigApplicationResponse`.
    public struct CancelCardConfigApplicationResponse: Model {
        /// 品牌ID. The brand, which has to have authorised the partner. At most 20 characters.
        public var brandId: String
        /// 微信支付申请单号. WeChat Pay's number of the application. At most 25 characters.
        public var applymentId: String
        /// 申请单状态. `DRAFTING`: can be previewed and changed; `AUDITING`: being reviewed; `PENDING_PUBLISH`: approved.
        public var applymentState: ApplymentState
        /// 业务申请编号. The caller's own number of the application. At most 128 characters.
        public var businessCode: String

        enum CodingKeys: String, CodingKey {
            case brandId = "brand_id"
            case applymentId = "applyment_id"
            case applymentState = "applyment_state"
            case businessCode = "business_code"
        }
    }
}

extension BrandCard {
    /// `CancelCardLinkApplicationResponse`.
    public struct CancelCardLinkApplicationResponse: Model {
        /// 品牌ID. The brand, which has to have authorised the partner. At most 20 characters.
        public var brandId: String
        /// 品牌业务申请编号. The caller's own number of the application. At most 128 characters.
        public var businessCode: String

        enum CodingKeys: String, CodingKey {
            case brandId = "brand_id"
            case businessCode = "business_code"
        }
    }
}

extension BrandCard {
    /// `CardConfigPreview`.
    public struct CardConfigPreview: Model {
        /// 品牌ID. The brand, which has to have authorised the partner. At most 20 characters.
        public var brandId: String
        /// 微信支付申请单号. WeChat Pay's number of the application. At most 25 characters.
        public var applymentId: String
        /// 业务申请编号. The caller's own number of the application. At most 128 characters.
        public var businessCode: String
        /// 商家名片预览二维码链接. To be shown as a QR code. At most 512 characters.
        public var cardPreviewUrl: String
        /// 预览二维码链接过期时间. Until then the preview works. At most 64 characters, RFC 3339.
        public var urlExpiredTime: String

        enum CodingKeys: String, CodingKey {
            case brandId = "brand_id"
            case applymentId = "applyment_id"
            case businessCode = "business_code"
            case cardPreviewUrl = "card_preview_url"
            case urlExpiredTime = "url_expired_time"
        }
    }
}

extension BrandCard {
    /// `CardLink`.
    public struct CardLink: Model {
        /// 交易场景类型. `MINI_PROGRAM` and `APP` go by `appid`, `PAYMENT_SCORE` by `service_id`, `PAYMENT_CODE` by `card_link_mchid`.
        public var paymentScene: PaymentScene
        /// 商户号. The merchant that payments go to. At most 20 characters.
        public var cardLinkMchid: String?
        /// 服务ID. The pay-score service. At most 50 characters.
        public var serviceId: String?
        /// 公众账号ID列表. Each at most 20 characters.
        public var appidList: [String]?

        enum CodingKeys: String, CodingKey {
            case paymentScene = "payment_scene"
            case cardLinkMchid = "card_link_mchid"
            case serviceId = "service_id"
            case appidList = "appid_list"
        }
    }
}

extension BrandCard {
    /// `CustomerService`.
    public struct CustomerService: Model {
        /// 客服类型.
        public var customerServiceType: CustomerServiceType
        /// 公众账号ID. At most 50 characters.
        public var appid: String?
        /// 客服路径. At most 1024 characters.
        public var customerServicePath: String?
        /// 客服电话. Needed with `SERVICE_PHONE`. At most 20 characters.
        public var customerServicePhone: String?

        enum CodingKeys: String, CodingKey {
            case customerServiceType = "customer_service_type"
            case appid
            case customerServicePath = "customer_service_path"
            case customerServicePhone = "customer_service_phone"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            customerServiceType: CustomerServiceType,
            appid: String? = nil,
            customerServicePath: String? = nil,
            customerServicePhone: String? = nil
        ) {
            self.customerServiceType = customerServiceType
            self.appid = appid
            self.customerServicePath = customerServicePath
            self.customerServicePhone = customerServicePhone
        }
    }
}

extension BrandCard {
    /// `GetCardConfigApplicationResponse`.
    public struct GetCardConfigApplicationResponse: Model {
        /// 品牌ID. The brand, which has to have authorised the partner. At most 20 characters.
        public var brandId: String
        /// 微信支付申请单号. WeChat Pay's number of the application. At most 25 characters.
        public var applymentId: String
        /// 申请单状态. `DRAFTING`: can be previewed and changed; `AUDITING`: being reviewed; `PENDING_PUBLISH`: approved.
        public var applymentState: ApplymentState
        /// 业务申请编号. The caller's own number of the application. At most 128 characters.
        public var businessCode: String
        /// 实际发布时间. At most 64 characters, RFC 3339.
        public var actualPublishTime: String?
        /// 驳回原因. Set after a rejection. At most 512 characters.
        public var rejectReason: String?
        /// 定时发布时间. Needed with `SCHEDULED_PUBLISH`. At most 64 characters, RFC 3339.
        public var scheduledPublishTime: String?

        enum CodingKeys: String, CodingKey {
            case brandId = "brand_id"
            case applymentId = "applyment_id"
            case applymentState = "applyment_state"
            case businessCode = "business_code"
            case actualPublishTime = "actual_publish_time"
            case rejectReason = "reject_reason"
            case scheduledPublishTime = "scheduled_publish_time"
        }
    }
}

extension BrandCard {
    /// `GetCardLinkApplicationResponse`.
    public struct GetCardLinkApplicationResponse: Model {
        /// 品牌ID. The brand, which has to have authorised the partner. At most 20 characters.
        public var brandId: String
        /// 品牌业务申请编号. The caller's own number of the application. At most 128 characters.
        public var businessCode: String
        /// 交易连接名片配置状态. `WAITING_CONFIRMATION`: to be confirmed by the administrator of the merchant; `IN_EFFECT` and `CANCELED` are final.
        public var configurationState: ConfigurationState
        /// 交易场景类型. `MINI_PROGRAM` and `APP` go by `appid`, `PAYMENT_SCORE` by `service_id`, `PAYMENT_CODE` by `card_link_mchid`.
        public var paymentScene: PaymentScene
        /// 公众账号ID. At most 20 characters.
        public var appid: String?
        /// 商户号. The merchant that payments go to; needed with `PAYMENT_CODE`, and for mini programs that several brands share. At most 20 characters.
        public var cardLinkMchid: String?
        /// 服务ID. The pay-score service; needed with `PAYMENT_SCORE`. At most 50 characters.
        public var serviceId: String?
        /// 驳回原因. Set after a rejection. At most 256 characters.
        public var rejectReason: String?

        enum CodingKeys: String, CodingKey {
            case brandId = "brand_id"
            case businessCode = "business_code"
            case configurationState = "configuration_state"
            case paymentScene = "payment_scene"
            case appid
            case cardLinkMchid = "card_link_mchid"
            case serviceId = "service_id"
            case rejectReason = "reject_reason"
        }
    }
}

extension BrandCard {
    /// `ListCardLinksResponse`.
    public struct ListCardLinksResponse: Model {
        /// 品牌ID. The brand, which has to have authorised the partner. At most 20 characters.
        public var brandId: String
        /// 总个数. Of all pages.
        public var totalNum: Int?
        /// 已生效连接列表.
        public var activeLinkList: [CardLink]?
        /// 查询页码.
        public var pageIndex: Int?
        /// 查询页大小.
        public var pageSize: Int?

        enum CodingKeys: String, CodingKey {
            case brandId = "brand_id"
            case totalNum = "total_num"
            case activeLinkList = "active_link_list"
            case pageIndex = "page_index"
            case pageSize = "page_size"
        }
    }
}

extension BrandCard {
    /// `MiniProgram`.
    public struct MiniProgram: Model {
        /// 公众账号ID. At most 50 characters.
        public var appid: String
        /// 小程序跳转按钮文案. At most 10 characters.
        public var buttonText: String?
        /// 小程序默认跳转路径. At most 512 characters.
        public var defaultJumpPath: String?

        enum CodingKeys: String, CodingKey {
            case appid
            case buttonText = "button_text"
            case defaultJumpPath = "default_jump_path"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            appid: String,
            buttonText: String? = nil,
            defaultJumpPath: String? = nil
        ) {
            self.appid = appid
            self.buttonText = buttonText
            self.defaultJumpPath = defaultJumpPath
        }
    }
}

extension BrandCard {
    /// `PublishCardConfigResponse`.
    public struct PublishCardConfigResponse: Model {
        /// 品牌ID. The brand, which has to have authorised the partner. At most 20 characters.
        public var brandId: String
        /// 微信支付申请单号. WeChat Pay's number of the application. At most 25 characters.
        public var applymentId: String
        /// 业务申请编号. The caller's own number of the application.
        public var businessCode: String
        /// 发布方式. `IMMEDIATE_PUBLISH`: once it was approved; `SCHEDULED_PUBLISH`: at `scheduled_publish_time`.
        public var publishType: PublishType
        /// 定时发布时间. Needed with `SCHEDULED_PUBLISH`. At most 64 characters, RFC 3339.
        public var scheduledPublishTime: String?

        enum CodingKeys: String, CodingKey {
            case brandId = "brand_id"
            case applymentId = "applyment_id"
            case businessCode = "business_code"
            case publishType = "publish_type"
            case scheduledPublishTime = "scheduled_publish_time"
        }
    }
}

extension BrandCard {
    /// `Service`.
    public struct Service: Model {
        /// 服务分类名称. At most 6 characters.
        public var serviceClassifyName: String
        /// 服务跳转路径. At most 1024 characters.
        public var serviceJumpPath: String
        /// 服务跳转类型.
        public var serviceJumpType: ServiceJumpType
        /// 服务名称. At most 8 characters.
        public var serviceName: String
        /// 公众账号ID. At most 50 characters.
        public var appid: String?

        enum CodingKeys: String, CodingKey {
            case serviceClassifyName = "service_classify_name"
            case serviceJumpPath = "service_jump_path"
            case serviceJumpType = "service_jump_type"
            case serviceName = "service_name"
            case appid
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            serviceClassifyName: String,
            serviceJumpPath: String,
            serviceJumpType: ServiceJumpType,
            serviceName: String,
            appid: String? = nil
        ) {
            self.serviceClassifyName = serviceClassifyName
            self.serviceJumpPath = serviceJumpPath
            self.serviceJumpType = serviceJumpType
            self.serviceName = serviceName
            self.appid = appid
        }
    }
}

extension BrandCard {
    /// `SubmitCardLinkApplicationResponse`.
    public struct SubmitCardLinkApplicationResponse: Model {
        /// 品牌ID. The brand, which has to have authorised the partner. At most 20 characters.
        public var brandId: String
        /// 品牌业务申请编号. The caller's own number of the application. At most 128 characters.
        public var businessCode: String
        /// 交易场景类型. `MINI_PROGRAM` and `APP` go by `appid`, `PAYMENT_SCORE` by `service_id`, `PAYMENT_CODE` by `card_link_mchid`.
        public var paymentScene: PaymentScene
        /// 公众账号ID. At most 50 characters.
        public var appid: String?
        /// 商户号. The merchant that payments go to; needed with `PAYMENT_CODE`, and for mini programs that several brands share. At most 20 characters.
        public var cardLinkMchid: String?
        /// 服务ID. The pay-score service; needed with `PAYMENT_SCORE`. At most 50 characters.
        public var serviceId: String?

        enum CodingKeys: String, CodingKey {
            case brandId = "brand_id"
            case businessCode = "business_code"
            case paymentScene = "payment_scene"
            case appid
            case cardLinkMchid = "card_link_mchid"
            case serviceId = "service_id"
        }
    }
}

extension BrandCard {
    /// `UnbindCardLinkResponse`.
    public struct UnbindCardLinkResponse: Model {
        /// 品牌ID. The brand, which has to have authorised the partner. At most 20 characters.
        public var brandId: String
        /// 交易场景类型. `MINI_PROGRAM` and `APP` go by `appid`, `PAYMENT_SCORE` by `service_id`, `PAYMENT_CODE` by `card_link_mchid`.
        public var paymentScene: PaymentScene
        /// 公众账号ID. At most 50 characters.
        public var appid: String?
        /// 商户号. The merchant that payments go to; needed with `PAYMENT_CODE`, and for mini programs that several brands share. At most 20 characters.
        public var cardLinkMchid: String?
        /// 服务ID. The pay-score service; needed with `PAYMENT_SCORE`. At most 50 characters.
        public var serviceId: String?

        enum CodingKeys: String, CodingKey {
            case brandId = "brand_id"
            case paymentScene = "payment_scene"
            case appid
            case cardLinkMchid = "card_link_mchid"
            case serviceId = "service_id"
        }
    }
}

extension BrandCard {
    /// 申请单状态
    public struct ApplymentState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var stateUnknown: Self { "STATE_UNKNOWN" }
        public static var drafting: Self { "DRAFTING" }
        public static var auditing: Self { "AUDITING" }
        public static var auditRejected: Self { "AUDIT_REJECTED" }
        public static var pendingPublish: Self { "PENDING_PUBLISH" }
        public static var published: Self { "PUBLISHED" }
        public static var canceled: Self { "CANCELED" }
    }
}

extension BrandCard {
    /// 交易连接名片配置状态
    public struct ConfigurationState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var stateUnknown: Self { "STATE_UNKNOWN" }
        public static var waitingAudit: Self { "WAITING_AUDIT" }
        public static var auditReject: Self { "AUDIT_REJECT" }
        public static var waitingConfirmation: Self { "WAITING_CONFIRMATION" }
        public static var merchantAdminReject: Self { "MERCHANT_ADMIN_REJECT" }
        public static var inEffect: Self { "IN_EFFECT" }
        public static var canceled: Self { "CANCELED" }
    }
}

extension BrandCard {
    /// 客服类型
    public struct CustomerServiceType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var miniProgram: Self { "MINI_PROGRAM" }
        public static var wecom: Self { "WECOM" }
        public static var customizeWeb: Self { "CUSTOMIZE_WEB" }
        public static var customizeMp: Self { "CUSTOMIZE_MP" }
        public static var servicePhone: Self { "SERVICE_PHONE" }
    }
}

extension BrandCard {
    /// 交易场景类型
    public struct PaymentScene: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var miniProgram: Self { "MINI_PROGRAM" }
        public static var app: Self { "APP" }
        public static var paymentScore: Self { "PAYMENT_SCORE" }
        public static var paymentCode: Self { "PAYMENT_CODE" }
    }
}

extension BrandCard {
    /// 发布方式
    public struct PublishType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var immediatePublish: Self { "IMMEDIATE_PUBLISH" }
        public static var scheduledPublish: Self { "SCHEDULED_PUBLISH" }
    }
}

extension BrandCard {
    /// 服务跳转类型
    public struct ServiceJumpType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var jumpMiniProgram: Self { "JUMP_MINI_PROGRAM" }
        public static var jumpWebPage: Self { "JUMP_WEB_PAGE" }
    }
}
