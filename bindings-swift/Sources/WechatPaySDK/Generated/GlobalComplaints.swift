// Generated from api/global_complaints.yaml by `cargo xtask generate`; do not edit.

import Foundation

/// Complaints of payers abroad (跨境消费者投诉).
public struct GlobalComplaints: Sendable {
    let client: Client
}

extension Client {
    /// Complaints of payers abroad (跨境消费者投诉).
    public var globalComplaints: GlobalComplaints { GlobalComplaints(client: self) }
}

extension GlobalComplaints {
    /// Stop the notifications about complaints (删除投诉通知回调).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func deleteNotification(
        options: CallOptions = CallOptions()
    ) async throws {
        let call = Call("global_complaints.delete_notification", options)
        _ = try await client.send(call)
    }

    /// Get the address that complaints are notified to (查询投诉通知回调).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getNotification(
        options: CallOptions = CallOptions()
    ) async throws -> Notification {
        let call = Call("global_complaints.get_notification", options)
        return try await client.answer(to: call)
    }

    /// Set the address that complaints are notified to (创建投诉通知回调).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// - Parameters:
    ///   - url: 通知地址. A URL.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func createNotification(
        url: String,
        options: CallOptions = CallOptions()
    ) async throws -> Notification {
        var call = Call("global_complaints.create_notification", options)
        call.set("url", url)
        return try await client.answer(to: call)
    }

    /// Change the address that complaints are notified to (更新投诉通知回调).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// - Parameters:
    ///   - url: 通知地址. A URL.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func updateNotification(
        url: String,
        options: CallOptions = CallOptions()
    ) async throws -> Notification {
        var call = Call("global_complaints.update_notification", options)
        call.set("url", url)
        return try await client.answer(to: call)
    }

    /// List complaints of a span of days (查询投诉单列表).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// - Parameters:
    ///   - beginDate: 开始日期. YYYY-MM-DD.
    ///   - endDate: 结束日期. YYYY-MM-DD.
    ///   - offset: 分页开始位置. Items to skip, from 0.
    ///   - limit: 分页大小. Items per page.
    ///   - complaintedMchid: 诉商户号.
    ///   - mchLanguage: 商户语言.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func listComplaints(
        beginDate: String,
        endDate: String,
        offset: Int? = nil,
        limit: Int? = nil,
        complaintedMchid: String? = nil,
        mchLanguage: MchLanguage? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> ListComplaintsResponse {
        var call = Call("global_complaints.list_complaints", options)
        call.set("begin_date", beginDate)
        call.set("end_date", endDate)
        call.set("offset", offset)
        call.set("limit", limit)
        call.set("complainted_mchid", complaintedMchid)
        call.set("mch_language", mchLanguage)
        return try await client.answer(to: call)
    }

    /// Every item of every page of `listComplaints`, page after page.
    public func listComplaintsPager(
        beginDate: String,
        endDate: String,
        offset: Int? = nil,
        limit: Int? = nil,
        complaintedMchid: String? = nil,
        mchLanguage: MchLanguage? = nil,
        options: CallOptions = CallOptions()
    ) -> Pager<Complaint> {
        var call = Call("global_complaints.list_complaints", options)
        call.set("begin_date", beginDate)
        call.set("end_date", endDate)
        call.set("offset", offset)
        call.set("limit", limit)
        call.set("complainted_mchid", complaintedMchid)
        call.set("mch_language", mchLanguage)
        return Pager(client, call, "offset", .offset) { (page: ListComplaintsResponse) in
            Page(items: page.data ?? [], total: page.totalCount, next: nil)
        }
    }

    /// Query a complaint (查询投诉单详情).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/docs/merchant/apis/consumer-complaint/complaints/query-complaint-v2.html)
    ///
    /// - Parameters:
    ///   - complaintId: 投诉单号.
    ///   - mchLanguage: 商户语言.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getComplaint(
        complaintId: String,
        mchLanguage: MchLanguage? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> Complaint {
        var call = Call("global_complaints.get_complaint", options)
        call.set("complaint_id", complaintId)
        call.set("mch_language", mchLanguage)
        return try await client.answer(to: call)
    }

    /// Report that a complaint is dealt with (反馈处理完成).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// - Parameters:
    ///   - complaintId: 投诉单号.
    ///   - complaintedMchid: 被诉商户号.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func completeComplaint(
        complaintId: String,
        complaintedMchid: String,
        options: CallOptions = CallOptions()
    ) async throws {
        var call = Call("global_complaints.complete_complaint", options)
        call.set("complaint_id", complaintId)
        call.set("complainted_mchid", complaintedMchid)
        _ = try await client.send(call)
    }

    /// List what was said and done about a complaint (查询投诉协商历史).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/docs/partner/apis/consumer-complaint/complaints/query-negotiation-history-v2.html)
    ///
    /// - Parameters:
    ///   - complaintId: 投诉单号.
    ///   - offset: 分页开始位置. Items to skip, from 0.
    ///   - limit: 分页大小. Items per page.
    ///   - mchLanguage: 商户语言.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func listNegotiationHistories(
        complaintId: String,
        offset: Int? = nil,
        limit: Int? = nil,
        mchLanguage: MchLanguage? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> ListNegotiationHistoriesResponse {
        var call = Call("global_complaints.list_negotiation_histories", options)
        call.set("complaint_id", complaintId)
        call.set("offset", offset)
        call.set("limit", limit)
        call.set("mch_language", mchLanguage)
        return try await client.answer(to: call)
    }

    /// Every item of every page of `listNegotiationHistories`, page after page.
    public func listNegotiationHistoriesPager(
        complaintId: String,
        offset: Int? = nil,
        limit: Int? = nil,
        mchLanguage: MchLanguage? = nil,
        options: CallOptions = CallOptions()
    ) -> Pager<NegotiationHistory> {
        var call = Call("global_complaints.list_negotiation_histories", options)
        call.set("complaint_id", complaintId)
        call.set("offset", offset)
        call.set("limit", limit)
        call.set("mch_language", mchLanguage)
        return Pager(client, call, "offset", .offset) { (page: ListNegotiationHistoriesResponse) in
            Page(items: page.data ?? [], total: page.totalCount, next: nil)
        }
    }

    /// Reply to the complaining payer (提交回复).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// - Parameters:
    ///   - complaintId: 投诉单号.
    ///   - complaintedMchid: 被诉商户号.
    ///   - responseContent: 回复内容.
    ///   - jumpUrl: 跳转链接.
    ///   - jumpUrlText: 跳转链接文案.
    ///   - responseImages: 回复图片.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func respondToComplaint(
        complaintId: String,
        complaintedMchid: String,
        responseContent: String,
        jumpUrl: String? = nil,
        jumpUrlText: String? = nil,
        responseImages: [String]? = nil,
        options: CallOptions = CallOptions()
    ) async throws {
        var call = Call("global_complaints.respond_to_complaint", options)
        call.set("complaint_id", complaintId)
        call.set("complainted_mchid", complaintedMchid)
        call.set("response_content", responseContent)
        call.set("jump_url", jumpUrl)
        call.set("jump_url_text", jumpUrlText)
        call.set("response_images", responseImages)
        _ = try await client.send(call)
    }

    /// Upload an image for a reply (商户上传反馈图片).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// - Parameters:
    ///   - file: 文件内容. Its digest is computed for you.
    ///   - filename: 文件名称.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func uploadImage(
        file: Data,
        filename: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> UploadImageResponse {
        var call = Call("global_complaints.upload_image", options)
        call.attachment = file
        call.set("filename", filename)
        return try await client.answer(to: call)
    }

    /// The same with the file at this URL, which is sent without being held in memory.
    @discardableResult
    public func uploadImage(
        file: URL,
        filename: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> UploadImageResponse {
        var call = Call("global_complaints.upload_image", options)
        call.file = file
        call.set("filename", filename)
        return try await client.answer(to: call)
    }

    /// Download an image of a complaint (图片下载).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// - Parameters:
    ///   - mediaId: 媒体文件ID.
    ///   - complaintId: 投诉单号.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func downloadImage(
        mediaId: String,
        complaintId: String,
        options: CallOptions = CallOptions()
    ) async throws -> Data {
        var call = Call("global_complaints.download_image", options)
        call.set("media_id", mediaId)
        call.set("complaint_id", complaintId)
        return try await client.send(call).body
    }

    /// The same as `downloadImage`, chunk by chunk: a file of any size. A timeout in `options` is for the
    /// whole; without it each chunk has the client's `readTimeout`.
    public func downloadImageStream(
        mediaId: String,
        complaintId: String,
        options: CallOptions = CallOptions()
    ) async throws -> FileStream {
        var call = Call("global_complaints.download_image", options)
        call.set("media_id", mediaId)
        call.set("complaint_id", complaintId)
        return try await client.open(call)
    }
}

extension GlobalComplaints {
    /// `Complaint`.
    public struct Complaint: Model {
        /// 投诉单号.
        public var complaintId: String
        /// 被诉商户号.
        public var complaintedMchid: String
        /// 投诉详情.
        public var complaintDetail: String
        /// 投诉单是否已全额退款.
        public var complaintFullRefunded: Bool?
        /// 投诉单状态.
        public var complaintState: ComplaintState
        /// 投诉时间. RFC 3339.
        public var complaintTime: String
        /// 是否有待回复的用户留言.
        public var incomingUserResponse: Bool?
        /// 用户投诉次数.
        public var userComplaintTimes: Int?
        /// 投诉详情翻译.
        public var complaintDetailTrans: String?
        /// 投诉资料列表.
        public var complaintMediaList: [ComplaintMedia]?
        /// 投诉单关联订单信息.
        public var complaintOrderInfo: [ComplaintOrder]?
        /// `is_overdue`.
        public var isOverdue: Bool?
        /// 投诉人联系方式. Encrypted on the wire.
        public var payerPhone: Sensitive?
        /// 优先级.
        public var priority: Priority?
        /// 问题描述.
        public var problemDescription: String?
        /// 投诉单关联服务单信息.
        public var serviceOrderInfo: [ServiceOrder]?

        enum CodingKeys: String, CodingKey {
            case complaintId = "complaint_id"
            case complaintedMchid = "complainted_mchid"
            case complaintDetail = "complaint_detail"
            case complaintFullRefunded = "complaint_full_refunded"
            case complaintState = "complaint_state"
            case complaintTime = "complaint_time"
            case incomingUserResponse = "incoming_user_response"
            case userComplaintTimes = "user_complaint_times"
            case complaintDetailTrans = "complaint_detail_trans"
            case complaintMediaList = "complaint_media_list"
            case complaintOrderInfo = "complaint_order_info"
            case isOverdue = "is_overdue"
            case payerPhone = "payer_phone"
            case priority
            case problemDescription = "problem_description"
            case serviceOrderInfo = "service_order_info"
        }
    }
}

extension GlobalComplaints {
    /// `ComplaintMedia`.
    public struct ComplaintMedia: Model {
        /// 媒体文件业务类型.
        public var mediaType: MediaType
        /// 媒体文列表.
        public var mediaUrl: [String]

        enum CodingKeys: String, CodingKey {
            case mediaType = "media_type"
            case mediaUrl = "media_url"
        }
    }
}

extension GlobalComplaints {
    /// `ComplaintOrder`.
    public struct ComplaintOrder: Model {
        /// 微信订单号. WeChat Pay's number of the payment.
        public var transactionId: String
        /// 商户订单号. The merchant's own number of the order.
        public var outTradeNo: String
        /// 订单金额. In the smallest unit of the currency.
        public var payerAmount: Int?
        /// 支付币种. ISO 4217, `CNY` for yuan.
        public var payerCurrency: String
        /// 支付币种累计已退款金额.
        public var payerRefundedAmount: Int?
        /// 结算币种金额.
        public var settlementAmount: Int?
        /// 结算币种.
        public var settlementCurrency: String
        /// 结算币种累计已退款金额.
        public var settlementRefundedAmount: String
        /// 交易时间. RFC 3339.
        public var tradeTime: String

        enum CodingKeys: String, CodingKey {
            case transactionId = "transaction_id"
            case outTradeNo = "out_trade_no"
            case payerAmount = "payer_amount"
            case payerCurrency = "payer_currency"
            case payerRefundedAmount = "payer_refunded_amount"
            case settlementAmount = "settlement_amount"
            case settlementCurrency = "settlement_currency"
            case settlementRefundedAmount = "settlement_refunded_amount"
            case tradeTime = "trade_time"
        }
    }
}

extension GlobalComplaints {
    /// `ListComplaintsResponse`.
    public struct ListComplaintsResponse: Model {
        /// 分页开始位置.
        public var offset: Int?
        /// 分页大小.
        public var limit: Int?
        /// 投诉总条数. Of all pages.
        public var totalCount: Int?
        /// 用户投诉信息详情.
        public var data: [Complaint]?

        enum CodingKeys: String, CodingKey {
            case offset
            case limit
            case totalCount = "total_count"
            case data
        }
    }
}

extension GlobalComplaints {
    /// `ListNegotiationHistoriesResponse`.
    public struct ListNegotiationHistoriesResponse: Model {
        /// 分页开始位置.
        public var offset: Int?
        /// 分页大小.
        public var limit: Int?
        /// 投诉协商历史总条数. Of all pages.
        public var totalCount: Int?
        /// 投诉协商历史.
        public var data: [NegotiationHistory]?

        enum CodingKeys: String, CodingKey {
            case offset
            case limit
            case totalCount = "total_count"
            case data
        }
    }
}

extension GlobalComplaints {
    /// `NegotiationHistory`.
    public struct NegotiationHistory: Model {
        /// 操作流水号.
        public var logId: String
        /// 操作时间. RFC 3339.
        public var operateTime: String
        /// 操作类型.
        public var operateType: OperateType
        /// 操作人.
        public var `operator`: String
        /// 操作资料列表.
        public var complaintMediaList: NegotiationMedia?
        /// 图片凭证.
        public var imageList: [String]?
        /// 操作内容.
        public var operateDetails: String?

        enum CodingKeys: String, CodingKey {
            case logId = "log_id"
            case operateTime = "operate_time"
            case operateType = "operate_type"
            case `operator`
            case complaintMediaList = "complaint_media_list"
            case imageList = "image_list"
            case operateDetails = "operate_details"
        }
    }
}

extension GlobalComplaints {
    /// `NegotiationMedia`.
    public struct NegotiationMedia: Model {
        /// 媒体文件业务类型.
        public var mediaType: MediaType
        /// 媒体文件请求url.
        public var mediaUrl: [String]

        enum CodingKeys: String, CodingKey {
            case mediaType = "media_type"
            case mediaUrl = "media_url"
        }
    }
}

extension GlobalComplaints {
    /// `Notification`.
    public struct Notification: Model {
        /// 商户号.
        public var mchid: String
        /// 通知地址. A URL.
        public var url: String
    }
}

extension GlobalComplaints {
    /// `ServiceOrder`.
    public struct ServiceOrder: Model {
        /// 微信支付服务订单号. WeChat Pay's number of the service order.
        public var orderId: String?
        /// 商户服务订单号. The merchant's own number of the service order.
        public var outOrderNo: String?
        /// 支付分服务单状态.
        public var state: State?

        enum CodingKeys: String, CodingKey {
            case orderId = "order_id"
            case outOrderNo = "out_order_no"
            case state
        }
    }
}

extension GlobalComplaints {
    /// `UploadImageResponse`.
    public struct UploadImageResponse: Model {
        /// 媒体文件标识ID.
        public var mediaId: String

        enum CodingKeys: String, CodingKey {
            case mediaId = "media_id"
        }
    }
}

extension GlobalComplaints {
    /// 投诉单状态
    public struct ComplaintState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var pending: Self { "PENDING" }
        public static var processing: Self { "PROCESSING" }
        public static var processed: Self { "PROCESSED" }
    }
}

extension GlobalComplaints {
    /// 商户语言
    public struct MchLanguage: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var zhCn: Self { "ZH_CN" }
        public static var zhTw: Self { "ZH_TW" }
        public static var zhHk: Self { "ZH_HK" }
        public static var en: Self { "EN" }
        public static var ja: Self { "JA" }
        public static var ko: Self { "KO" }
        public static var th: Self { "TH" }
        public static var vi: Self { "VI" }
        public static var ru: Self { "RU" }
        public static var de: Self { "DE" }
        public static var fr: Self { "FR" }
        public static var ar: Self { "AR" }
        public static var es: Self { "ES" }
    }
}

extension GlobalComplaints {
    /// 媒体文件业务类型
    public struct MediaType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var userComplaintImage: Self { "USER_COMPLAINT_IMAGE" }
        public static var operationImage: Self { "OPERATION_IMAGE" }
    }
}

extension GlobalComplaints {
    /// 操作类型
    public struct OperateType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var userCreateComplaint: Self { "USER_CREATE_COMPLAINT" }
        public static var userContinueComplaint: Self { "USER_CONTINUE_COMPLAINT" }
        public static var userResponse: Self { "USER_RESPONSE" }
        public static var platformResponse: Self { "PLATFORM_RESPONSE" }
        public static var merchantResponse: Self { "MERCHANT_RESPONSE" }
        public static var merchantConfirmComplete: Self { "MERCHANT_CONFIRM_COMPLETE" }
        public static var userCreateComplaintSystemMessage: Self { "USER_CREATE_COMPLAINT_SYSTEM_MESSAGE" }
        public static var complaintFullRefundedSystemMessage: Self { "COMPLAINT_FULL_REFUNDED_SYSTEM_MESSAGE" }
        public static var userContinueComplaintSystemMessage: Self { "USER_CONTINUE_COMPLAINT_SYSTEM_MESSAGE" }
        public static var userRevokeComplaint: Self { "USER_REVOKE_COMPLAINT" }
        public static var userComfirmComplaint: Self { "USER_COMFIRM_COMPLAINT" }
        public static var platformHelpApplication: Self { "PLATFORM_HELP_APPLICATION" }
        public static var userApplyPlatformHelp: Self { "USER_APPLY_PLATFORM_HELP" }
        public static var merchantApproveRefund: Self { "MERCHANT_APPROVE_REFUND" }
        public static var merchantRefuseRerund: Self { "MERCHANT_REFUSE_RERUND" }
        public static var userSubmitSatisfaction: Self { "USER_SUBMIT_SATISFACTION" }
        public static var serviceOrderCancel: Self { "SERVICE_ORDER_CANCEL" }
        public static var serviceOrderComplete: Self { "SERVICE_ORDER_COMPLETE" }
        public static var complaintPartialRefundedSystemMessage: Self { "COMPLAINT_PARTIAL_REFUNDED_SYSTEM_MESSAGE" }
        public static var complaintRefundReceivedSystemMessage: Self { "COMPLAINT_REFUND_RECEIVED_SYSTEM_MESSAGE" }
        public static var complaintEntrustedRefundSystemMessage: Self { "COMPLAINT_ENTRUSTED_REFUND_SYSTEM_MESSAGE" }
    }
}

extension GlobalComplaints {
    /// 优先级
    public struct Priority: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var priority: Self { "PRIORITY" }
        public static var general: Self { "GENERAL" }
    }
}

extension GlobalComplaints {
    /// 支付分服务单状态
    public struct State: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var doing: Self { "DOING" }
        public static var revoked: Self { "REVOKED" }
        public static var waitpay: Self { "WAITPAY" }
        public static var done: Self { "DONE" }
    }
}
