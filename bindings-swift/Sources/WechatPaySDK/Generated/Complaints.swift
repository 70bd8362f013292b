// Generated from api/complaints.yaml by `cargo xtask generate`; do not edit.

import Foundation

/// Complaints of payers (消费者投诉).
public struct Complaints: Sendable {
    let client: Client
}

extension Client {
    /// Complaints of payers (消费者投诉).
    public var complaints: Complaints { Complaints(client: self) }
}

extension Complaints {
    /// Stop the notifications about complaints (删除投诉通知回调地址).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012460452)
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func deleteNotification(
        options: CallOptions = CallOptions()
    ) async throws {
        let call = Call("complaints.delete_notification", options)
        _ = try await client.send(call)
    }

    /// Get the address that complaints are notified to (查询投诉通知回调地址).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012459014)
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getNotification(
        options: CallOptions = CallOptions()
    ) async throws -> Notification {
        let call = Call("complaints.get_notification", options)
        return try await client.answer(to: call)
    }

    /// Set the address that complaints are notified to (创建投诉通知回调地址).
    ///
    /// There is one address for each merchant.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012458679)
    ///
    /// - Parameters:
    ///   - url: 通知地址. At most 255 characters, a URL.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func createNotification(
        url: String,
        options: CallOptions = CallOptions()
    ) async throws -> Notification {
        var call = Call("complaints.create_notification", options)
        call.set("url", url)
        return try await client.answer(to: call)
    }

    /// Change the address that complaints are notified to (更新投诉通知回调地址).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012459282)
    ///
    /// - Parameters:
    ///   - url: 通知地址. At most 255 characters, a URL.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func updateNotification(
        url: String,
        options: CallOptions = CallOptions()
    ) async throws -> Notification {
        var call = Call("complaints.update_notification", options)
        call.set("url", url)
        return try await client.answer(to: call)
    }

    /// List complaints of a span of days (查询投诉单列表).
    ///
    /// At most 30 days at once.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012533431)
    ///
    /// - Parameters:
    ///   - beginDate: 开始日期. At most 10 characters.
    ///   - endDate: 结束日期. At most 10 characters.
    ///   - offset: 分页开始位置. Items to skip, from 0.
    ///   - limit: 分页大小. Items per page.
    ///   - complaintedMchid: 被诉商户号. At most 64 characters.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func listComplaints(
        beginDate: String,
        endDate: String,
        offset: Int? = nil,
        limit: Int? = nil,
        complaintedMchid: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> ListComplaintsResponse {
        var call = Call("complaints.list_complaints", options)
        call.set("begin_date", beginDate)
        call.set("end_date", endDate)
        call.set("offset", offset)
        call.set("limit", limit)
        call.set("complainted_mchid", complaintedMchid)
        return try await client.answer(to: call)
    }

    /// Every item of every page of `listComplaints`, page after page.
    public func listComplaintsPager(
        beginDate: String,
        endDate: String,
        offset: Int? = nil,
        limit: Int? = nil,
        complaintedMchid: String? = nil,
        options: CallOptions = CallOptions()
    ) -> Pager<Complaint> {
        var call = Call("complaints.list_complaints", options)
        call.set("begin_date", beginDate)
        call.set("end_date", endDate)
        call.set("offset", offset)
        call.set("limit", limit)
        call.set("complainted_mchid", complaintedMchid)
        return Pager(client, call, "offset", .offset) { (page: ListComplaintsResponse) in
            Page(items: page.data ?? [], total: page.totalCount, next: nil)
        }
    }

    /// Query a complaint (查询投诉单详情).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012533436)
    ///
    /// - Parameters:
    ///   - complaintId: 投诉单号. WeChat Pay's number of the complaint. At most 64 characters.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getComplaint(
        complaintId: String,
        options: CallOptions = CallOptions()
    ) async throws -> GetComplaintResponse {
        var call = Call("complaints.get_complaint", options)
        call.set("complaint_id", complaintId)
        return try await client.answer(to: call)
    }

    /// Report that a complaint is dealt with (反馈处理完成).
    ///
    /// The payer can complain again.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012467255)
    ///
    /// - Parameters:
    ///   - complaintId: 投诉单号. WeChat Pay's number of the complaint. At most 64 characters.
    ///   - complaintedMchid: 被诉商户号. The merchant that is complained about: the caller's own number, or that of a sub-merchant. At most 64 characters.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func completeComplaint(
        complaintId: String,
        complaintedMchid: String,
        options: CallOptions = CallOptions()
    ) async throws {
        var call = Call("complaints.complete_complaint", options)
        call.set("complaint_id", complaintId)
        call.set("complainted_mchid", complaintedMchid)
        _ = try await client.send(call)
    }

    /// List what was said and done about a complaint (查询投诉单协商历史).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012533439)
    ///
    /// - Parameters:
    ///   - complaintId: 投诉单号. WeChat Pay's number of the complaint. At most 64 characters.
    ///   - offset: 分页开始位置. Items to skip, from 0.
    ///   - limit: 分页大小. Items per page.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func listNegotiationHistories(
        complaintId: String,
        offset: Int? = nil,
        limit: Int? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> ListNegotiationHistoriesResponse {
        var call = Call("complaints.list_negotiation_histories", options)
        call.set("complaint_id", complaintId)
        call.set("offset", offset)
        call.set("limit", limit)
        return try await client.answer(to: call)
    }

    /// Every item of every page of `listNegotiationHistories`, page after page.
    public func listNegotiationHistoriesPager(
        complaintId: String,
        offset: Int? = nil,
        limit: Int? = nil,
        options: CallOptions = CallOptions()
    ) -> Pager<NegotiationHistory> {
        var call = Call("complaints.list_negotiation_histories", options)
        call.set("complaint_id", complaintId)
        call.set("offset", offset)
        call.set("limit", limit)
        return Pager(client, call, "offset", .offset) { (page: ListNegotiationHistoriesResponse) in
            Page(items: page.data ?? [], total: page.totalCount, next: nil)
        }
    }

    /// Reply to the complaining payer (回复用户).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012467254)
    ///
    /// - Parameters:
    ///   - complaintId: 投诉单号. WeChat Pay's number of the complaint. At most 64 characters.
    ///   - complaintedMchid: 被诉商户号. The merchant that is complained about: the caller's own number, or that of a sub-merchant. At most 64 characters.
    ///   - responseContent: 回复内容. The payer sees it. At most 500 characters.
    ///   - jumpUrl: 跳转链接. The payer can open it from the reply. At most 512 characters.
    ///   - jumpUrlText: 跳转链接文案. What the link is called; needed with `jump_url`. At most 10 characters.
    ///   - miniProgramJumpInfo: 跳转小程序信息.
    ///   - responseImages: 回复图片. `media_id`s of up to four images.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func respondToComplaint(
        complaintId: String,
        complaintedMchid: String,
        responseContent: String,
        jumpUrl: String? = nil,
        jumpUrlText: String? = nil,
        miniProgramJumpInfo: MiniProgramJump? = nil,
        responseImages: [String]? = nil,
        options: CallOptions = CallOptions()
    ) async throws {
        var call = Call("complaints.respond_to_complaint", options)
        call.set("complaint_id", complaintId)
        call.set("complainted_mchid", complaintedMchid)
        call.set("response_content", responseContent)
        call.set("jump_url", jumpUrl)
        call.set("jump_url_text", jumpUrlText)
        call.set("mini_program_jump_info", miniProgramJumpInfo)
        call.set("response_images", responseImages)
        _ = try await client.send(call)
    }

    /// Reply to a complaint that asks for immediate service (回复需要即时服务的投诉单).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4017151596)
    ///
    /// - Parameters:
    ///   - complaintId: 投诉单号. WeChat Pay's number of the complaint. At most 64 characters.
    ///   - complaintedMchid: 被诉商户号. The merchant that is complained about: the caller's own number, or that of a sub-merchant. At most 64 characters.
    ///   - idempotentId: 幂等ID. The caller's own number that makes repeating the call safe. At most 128 characters.
    ///   - message: 消息内容.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func respondToImmediateService(
        complaintId: String,
        complaintedMchid: String,
        idempotentId: String,
        message: Message,
        options: CallOptions = CallOptions()
    ) async throws -> RespondToImmediateServiceResponse {
        var call = Call("complaints.respond_to_immediate_service", options)
        call.set("complaint_id", complaintId)
        call.set("complainted_mchid", complaintedMchid)
        call.set("idempotent_id", idempotentId)
        call.set("message", message)
        return try await client.answer(to: call)
    }

    /// Report whether the refund that a complaint asks for is granted (更新退款审批结果).
    ///
    /// For complaints that ask for a refund. An approved refund still has to be made with the refund interface of the order.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012467256)
    ///
    /// - Parameters:
    ///   - complaintId: 投诉单号. WeChat Pay's number of the complaint. At most 64 characters.
    ///   - action: 审批动作. `APPROVE`: the refund is granted; `REJECT`: it is not.
    ///   - launchRefundDay: 预计发起退款时间. Days until the refund begins; needed with `APPROVE`. 0 is today.
    ///   - rejectMediaList: 拒绝退款的举证图片列表. `media_id`s of images that support the refusal.
    ///   - rejectReason: 拒绝退款原因. Needed with `REJECT`; the payer sees it. At most 200 characters.
    ///   - remark: 备注. At most 200 characters.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func updateRefundProgress(
        complaintId: String,
        action: UpdateRefundProgressRequestAction,
        launchRefundDay: Int? = nil,
        rejectMediaList: [String]? = nil,
        rejectReason: String? = nil,
        remark: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws {
        var call = Call("complaints.update_refund_progress", options)
        call.set("complaint_id", complaintId)
        call.set("action", action)
        call.set("launch_refund_day", launchRefundDay)
        call.set("reject_media_list", rejectMediaList)
        call.set("reject_reason", rejectReason)
        call.set("remark", remark)
        _ = try await client.send(call)
    }

    /// Upload an image for a reply (图片上传).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012467250)
    ///
    /// - Parameters:
    ///   - file: 文件内容. Its digest is computed for you.
    ///   - filename: 文件名称. At most 128 characters.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func uploadImage(
        file: Data,
        filename: String,
        options: CallOptions = CallOptions()
    ) async throws -> UploadImageResponse {
        var call = Call("complaints.upload_image", options)
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
        var call = Call("complaints.upload_image", options)
        call.file = file
        call.set("filename", filename)
        return try await client.answer(to: call)
    }

    /// Download an image of a complaint (图片请求).
    ///
    /// The address in `media_url` of a complaint, asked for with a signature.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012467251)
    ///
    /// - Parameters:
    ///   - mediaId: 媒体文件标识ID. The number of an uploaded image, to be used in replies. At most 256 characters.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func downloadImage(
        mediaId: String,
        options: CallOptions = CallOptions()
    ) async throws -> Data {
        var call = Call("complaints.download_image", options)
        call.set("media_id", mediaId)
        return try await client.send(call).body
    }

    /// The same as `downloadImage`, chunk by chunk: a file of any size. A timeout in `options` is for the
    /// whole; without it each chunk has the client's `readTimeout`.
    public func downloadImageStream(
        mediaId: String,
        options: CallOptions = CallOptions()
    ) async throws -> FileStream {
        var call = Call("complaints.download_image", options)
        call.set("media_id", mediaId)
        return try await client.open(call)
    }

    /// List complaints (first version) (查询投诉信息).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_1.shtml)
    ///
    /// - Parameters:
    ///   - beginDate: 开始日期. YYYY-MM-DD.
    ///   - endDate: 结束日期. YYYY-MM-DD.
    ///   - subMchid: 特约商户号. The sub-merchant that the partner acts for.
    ///   - offset: 分页开始位置. Items to skip, from 0.
    ///   - limit: 分页大小. Items per page.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @available(*, deprecated, message: "use `complaints.listComplaints`")
    public func listComplaintsV1(
        beginDate: String,
        endDate: String,
        subMchid: String? = nil,
        offset: Int? = nil,
        limit: Int? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> ListComplaintsV1Response {
        var call = Call("complaints.list_complaints_v1", options)
        call.set("begin_date", beginDate)
        call.set("end_date", endDate)
        call.set("sub_mchid", subMchid)
        call.set("offset", offset)
        call.set("limit", limit)
        return try await client.answer(to: call)
    }

    /// Every item of every page of `listComplaintsV1`, page after page.
    @available(*, deprecated, message: "use `complaints.listComplaints`")
    public func listComplaintsV1Pager(
        beginDate: String,
        endDate: String,
        subMchid: String? = nil,
        offset: Int? = nil,
        limit: Int? = nil,
        options: CallOptions = CallOptions()
    ) -> Pager<ComplaintV1> {
        var call = Call("complaints.list_complaints_v1", options)
        call.set("begin_date", beginDate)
        call.set("end_date", endDate)
        call.set("sub_mchid", subMchid)
        call.set("offset", offset)
        call.set("limit", limit)
        return Pager(client, call, "offset", .offset) { (page: ListComplaintsV1Response) in
            Page(items: page.data ?? [], total: page.totalCount, next: nil)
        }
    }

    /// Query a complaint (first version) (查询投诉详情).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_8.shtml)
    ///
    /// - Parameters:
    ///   - transactionId: 微信支付订单号. WeChat Pay's number of the payment.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @available(*, deprecated, message: "use `complaints.getComplaint`")
    public func getComplaintV1(
        transactionId: String,
        options: CallOptions = CallOptions()
    ) async throws -> GetComplaintV1Response {
        var call = Call("complaints.get_complaint_v1", options)
        call.set("transaction_id", transactionId)
        return try await client.answer(to: call)
    }

    /// List what was said and done about a complaint (first version) (查询投诉协商历史).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_7.shtml)
    ///
    /// - Parameters:
    ///   - transactionId: 微信支付订单号. WeChat Pay's number of the payment.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @available(*, deprecated, message: "use `complaints.listNegotiationHistories`")
    public func listNegotiationHistoriesV1(
        transactionId: String,
        options: CallOptions = CallOptions()
    ) async throws -> ListNegotiationHistoriesV1Response {
        var call = Call("complaints.list_negotiation_histories_v1", options)
        call.set("transaction_id", transactionId)
        return try await client.answer(to: call)
    }

    /// Reply to the complaining payer (first version) (商户反馈).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_6.shtml)
    ///
    /// - Parameters:
    ///   - transactionId: 微信支付订单号. WeChat Pay's number of the payment.
    ///   - complaintedMchid: 被诉商户号. The merchant that is complained about: the caller's own number, or that of a sub-merchant.
    ///   - feedbackContent: 反馈内容.
    ///   - feedbackImages: 图片凭证.
    ///   - feedbackType: 反馈内容类型.
    ///   - launchConfirmProcess: 反馈处理完成.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @available(*, deprecated, message: "use `complaints.respondToComplaint`")
    public func createFeedbackV1(
        transactionId: String,
        complaintedMchid: String,
        feedbackContent: String,
        feedbackImages: [String]? = nil,
        feedbackType: Int? = nil,
        launchConfirmProcess: Bool? = nil,
        options: CallOptions = CallOptions()
    ) async throws {
        var call = Call("complaints.create_feedback_v1", options)
        call.set("transaction_id", transactionId)
        call.set("complainted_mchid", complaintedMchid)
        call.set("feedback_content", feedbackContent)
        call.set("feedback_images", feedbackImages)
        call.set("feedback_type", feedbackType)
        call.set("launch_confirm_process", launchConfirmProcess)
        _ = try await client.send(call)
    }
}

extension Complaints {
    /// `Action`.
    public struct Action: Model {
        /// 动作id.
        public var actionId: String?
        /// 动作类型.
        public var actionType: ActionActionType?
        /// 跳转链接. The payer can open it from the reply.
        public var jumpUrl: String?
        /// 回复消息内容.
        public var messageInfo: ReplyMessage?
        /// 跳转小程序信息.
        public var miniProgramJumpInfo: MiniProgramJump?

        enum CodingKeys: String, CodingKey {
            case actionId = "action_id"
            case actionType = "action_type"
            case jumpUrl = "jump_url"
            case messageInfo = "message_info"
            case miniProgramJumpInfo = "mini_program_jump_info"
        }
    }
}

extension Complaints {
    /// `AdditionalInfo`.
    public struct AdditionalInfo: Model {
        /// 补充信息类型.
        public var type: AdditionalInfoType?
        /// 充电宝投诉相关信息.
        public var sharePowerInfo: SharedPowerBank?

        enum CodingKeys: String, CodingKey {
            case type
            case sharePowerInfo = "share_power_info"
        }
    }
}

extension Complaints {
    /// `Block`.
    public struct Block: Model {
        /// 消息块类型.
        public var type: BlockType?
        /// 按钮.
        public var button: Button?
        /// 按钮组.
        public var buttonGroup: ButtonGroup?
        /// FAQ列表.
        public var faqList: FaqList?
        /// 图片.
        public var image: Image?
        /// 链接.
        public var link: Button?
        /// 文本.
        public var text: Text?

        enum CodingKeys: String, CodingKey {
            case type
            case button
            case buttonGroup = "button_group"
            case faqList = "faq_list"
            case image
            case link
            case text
        }
    }
}

extension Complaints {
    /// `Button`.
    public struct Button: Model {
        /// 动作.
        public var action: Action?
        /// 失效配置.
        public var invalidInfo: InvalidationRule?
        /// 按钮文本.
        public var text: String?

        enum CodingKeys: String, CodingKey {
            case action
            case invalidInfo = "invalid_info"
            case text
        }
    }
}

extension Complaints {
    /// `ButtonGroup`.
    public struct ButtonGroup: Model {
        /// 按钮布局方式.
        public var buttonLayout: ButtonLayout?
        /// 按钮组.
        public var buttons: [Button]?
        /// 失效配置.
        public var invalidInfo: InvalidationRule?

        enum CodingKeys: String, CodingKey {
            case buttonLayout = "button_layout"
            case buttons
            case invalidInfo = "invalid_info"
        }
    }
}

extension Complaints {
    /// `ClickMessage`.
    public struct ClickMessage: Model {
        /// 自定义透传数据. At most 4096 characters.
        public var actionId: String?
        /// 被点击的操作流水号. At most 128 characters.
        public var clickedLogId: String?
        /// 回复的消息内容. At most 1024 characters.
        public var messageContent: String?

        enum CodingKeys: String, CodingKey {
            case actionId = "action_id"
            case clickedLogId = "clicked_log_id"
            case messageContent = "message_content"
        }
    }
}

extension Complaints {
    /// `Complaint`.
    public struct Complaint: Model {
        /// 投诉单号. WeChat Pay's number of the complaint. At most 64 characters.
        public var complaintId: String
        /// 投诉详情. At most 300 characters.
        public var complaintDetail: String
        /// 投诉单是否已全额退款. Everything that was paid has been refunded.
        public var complaintFullRefunded: Bool?
        /// 投诉单状态. `PENDING`: nobody has replied; `PROCESSING`: the merchant has replied; `PROCESSED`: it is dealt with. At most 30 characters.
        public var complaintState: ComplaintComplaintState
        /// 投诉时间. At most 32 characters, RFC 3339.
        public var complaintTime: String
        /// 是否有待回复的用户留言. The payer has written something that waits for a reply.
        public var incomingUserResponse: Bool?
        /// 问题描述. At most 256 characters.
        public var problemDescription: String
        /// 用户投诉次数. 1 for the first complaint; more when the payer has complained again.
        public var userComplaintTimes: Int?
        /// 被诉商户号. The merchant that is complained about: the caller's own number, or that of a sub-merchant. At most 64 characters. Partners only.
        public var complaintedMchid: String?
        /// 投诉人OpenId. Known from the community.
        public var payerOpenid: String?
        /// 补充信息.
        public var additionalInfo: AdditionalInfo?
        /// 申请退款金额. In fen.
        public var applyRefundAmount: Int?
        /// 投诉资料列表.
        public var complaintMediaList: [ComplaintMedia]?
        /// 投诉单关联订单信息.
        public var complaintOrderInfo: [ComplaintOrder]?
        /// 是否在平台协助中. WeChat Pay's support is taking part.
        public var inPlatformService: Bool?
        /// 是否是智能体投诉. An agent of WeChat Pay speaks with the payer first.
        public var isAgentMode: Bool?
        /// 是否需即时服务用户. To be answered at once: see `respond_to_immediate_service`.
        public var needImmediateService: Bool?
        /// 投诉人联系方式. Given where the payer has left it. At most 512 characters, encrypted on the wire.
        public var payerPhone: Sensitive?
        /// 问题类型.
        public var problemType: ProblemType?
        /// 投诉单关联服务单信息.
        public var serviceOrderInfo: [ServiceOrder]?
        /// 用户标签列表. `TRUSTED`: a payer that can be refunded without further questions; `HIGH_RISK`: one that has to be treated with care.
        public var userTagList: [UserTagList]?

        enum CodingKeys: String, CodingKey {
            case complaintId = "complaint_id"
            case complaintDetail = "complaint_detail"
            case complaintFullRefunded = "complaint_full_refunded"
            case complaintState = "complaint_state"
            case complaintTime = "complaint_time"
            case incomingUserResponse = "incoming_user_response"
            case problemDescription = "problem_description"
            case userComplaintTimes = "user_complaint_times"
            case complaintedMchid = "complainted_mchid"
            case payerOpenid = "payer_openid"
            case additionalInfo = "additional_info"
            case applyRefundAmount = "apply_refund_amount"
            case complaintMediaList = "complaint_media_list"
            case complaintOrderInfo = "complaint_order_info"
            case inPlatformService = "in_platform_service"
            case isAgentMode = "is_agent_mode"
            case needImmediateService = "need_immediate_service"
            case payerPhone = "payer_phone"
            case problemType = "problem_type"
            case serviceOrderInfo = "service_order_info"
            case userTagList = "user_tag_list"
        }
    }
}

extension Complaints {
    /// `ComplaintMedia`.
    public struct ComplaintMedia: Model {
        /// 媒体文件业务类型.
        public var mediaType: MediaType
        /// 媒体文件请求url. Each at most 512 characters.
        public var mediaUrl: [String]

        enum CodingKeys: String, CodingKey {
            case mediaType = "media_type"
            case mediaUrl = "media_url"
        }
    }
}

extension Complaints {
    /// `ComplaintOrder`.
    public struct ComplaintOrder: Model {
        /// 微信订单号. WeChat Pay's number of the payment. At most 64 characters.
        public var transactionId: String
        /// 商户订单号. The merchant's own number of the order. At most 64 characters.
        public var outTradeNo: String
        /// 订单金额. In fen.
        public var amount: Int?

        enum CodingKeys: String, CodingKey {
            case transactionId = "transaction_id"
            case outTradeNo = "out_trade_no"
            case amount
        }
    }
}

extension Complaints {
    /// `ComplaintResource`.
    public struct ComplaintResource: Model {
        /// 投诉单对应的投诉单号. WeChat Pay's number of the complaint. At most 64 characters.
        public var complaintId: String
        /// 动作类型. At most 64 characters.
        public var actionType: ComplaintResourceActionType

        enum CodingKeys: String, CodingKey {
            case complaintId = "complaint_id"
            case actionType = "action_type"
        }
    }
}

extension Complaints {
    /// `ComplaintV1`.
    public struct ComplaintV1: Model {
        /// 微信订单号. WeChat Pay's number of the payment.
        public var transactionId: String
        /// 商户订单号. The merchant's own number of the order.
        public var outTradeNo: String
        /// 订单金额. In fen.
        public var amount: Int?
        /// 投诉详情.
        public var complaintDetail: String
        /// 投诉单状态.
        public var complaintState: ComplaintV1ComplaintState
        /// 投诉时间. RFC 3339.
        public var complaintTime: String
        /// 特约商户号.
        public var subMchid: String?
        /// 冻结结束时间. The money is frozen until then.
        public var frozenEndTime: String?
        /// 投诉人联系方式. Given where the payer has left it. Encrypted on the wire.
        public var payerPhone: Sensitive?

        enum CodingKeys: String, CodingKey {
            case transactionId = "transaction_id"
            case outTradeNo = "out_trade_no"
            case amount
            case complaintDetail = "complaint_detail"
            case complaintState = "complaint_state"
            case complaintTime = "complaint_time"
            case subMchid = "sub_mchid"
            case frozenEndTime = "frozen_end_time"
            case payerPhone = "payer_phone"
        }
    }
}

extension Complaints {
    /// `Faq`.
    public struct Faq: Model {
        /// faq的id.
        public var faqId: String?
        /// 动作.
        public var action: Action?
        /// faq内容.
        public var faqTitle: String?

        enum CodingKeys: String, CodingKey {
            case faqId = "faq_id"
            case action
            case faqTitle = "faq_title"
        }
    }
}

extension Complaints {
    /// `FaqList`.
    public struct FaqList: Model {
        /// FAQ列表.
        public var faqs: [Faq]?
    }
}

extension Complaints {
    /// `GetComplaintResponse`.
    public struct GetComplaintResponse: Model {
        /// 投诉单号. WeChat Pay's number of the complaint. At most 64 characters.
        public var complaintId: String
        /// 投诉详情. At most 300 characters.
        public var complaintDetail: String
        /// 投诉单是否已全额退款. Everything that was paid has been refunded.
        public var complaintFullRefunded: Bool?
        /// 投诉单状态. `PENDING`: nobody has replied; `PROCESSING`: the merchant has replied; `PROCESSED`: it is dealt with. At most 30 characters.
        public var complaintState: GetComplaintResponseComplaintState
        /// 投诉时间. At most 32 characters, RFC 3339.
        public var complaintTime: String
        /// 是否有待回复的用户留言. The payer has written something that waits for a reply.
        public var incomingUserResponse: Bool?
        /// 问题描述. At most 256 characters.
        public var problemDescription: String
        /// 用户投诉次数. 1 for the first complaint; more when the payer has complained again.
        public var userComplaintTimes: Int?
        /// 被诉商户号. The merchant that is complained about: the caller's own number, or that of a sub-merchant. At most 64 characters. Partners only.
        public var complaintedMchid: String?
        /// 投诉人OpenID. At most 128 characters.
        public var payerOpenid: String?
        /// 补充信息.
        public var additionalInfo: AdditionalInfo?
        /// 申请退款金额. In fen.
        public var applyRefundAmount: Int?
        /// 投诉资料列表.
        public var complaintMediaList: [ComplaintMedia]?
        /// 投诉单关联订单信息.
        public var complaintOrderInfo: [ComplaintOrder]?
        /// 是否在平台协助中. WeChat Pay's support is taking part.
        public var inPlatformService: Bool?
        /// 是否是智能体投诉. An agent of WeChat Pay speaks with the payer first.
        public var isAgentMode: Bool?
        /// 是否需即时服务用户. To be answered at once: see `respond_to_immediate_service`.
        public var needImmediateService: Bool?
        /// 投诉人联系方式. Given where the payer has left it. At most 512 characters, encrypted on the wire.
        public var payerPhone: Sensitive?
        /// 问题类型.
        public var problemType: ProblemType?
        /// 投诉单关联服务单信息.
        public var serviceOrderInfo: [ServiceOrder]?
        /// 用户标签列表. `TRUSTED`: a payer that can be refunded without further questions; `HIGH_RISK`: one that has to be treated with care.
        public var userTagList: [UserTagList]?

        enum CodingKeys: String, CodingKey {
            case complaintId = "complaint_id"
            case complaintDetail = "complaint_detail"
            case complaintFullRefunded = "complaint_full_refunded"
            case complaintState = "complaint_state"
            case complaintTime = "complaint_time"
            case incomingUserResponse = "incoming_user_response"
            case problemDescription = "problem_description"
            case userComplaintTimes = "user_complaint_times"
            case complaintedMchid = "complainted_mchid"
            case payerOpenid = "payer_openid"
            case additionalInfo = "additional_info"
            case applyRefundAmount = "apply_refund_amount"
            case complaintMediaList = "complaint_media_list"
            case complaintOrderInfo = "complaint_order_info"
            case inPlatformService = "in_platform_service"
            case isAgentMode = "is_agent_mode"
            case needImmediateService = "need_immediate_service"
            case payerPhone = "payer_phone"
            case problemType = "problem_type"
            case serviceOrderInfo = "service_order_info"
            case userTagList = "user_tag_list"
        }
    }
}

extension Complaints {
    /// `GetComplaintV1Response`.
    public struct GetComplaintV1Response: Model {
        /// 微信支付订单号. WeChat Pay's number of the payment.
        public var transactionId: String
        /// 商户订单号. The merchant's own number of the order.
        public var outTradeNo: String
        /// 投诉金额. In fen.
        public var amount: Int?
        /// 投诉描述.
        public var complaintDetail: String
        /// 投诉单处理进展状态.
        public var complaintHandleState: String
        /// 投诉时间. RFC 3339.
        public var complaintTime: String
        /// 特约商户号.
        public var subMchid: String?
        /// 投诉单状态.
        public var complaintState: String?
        /// 冻结结束时间. The money is frozen until then. RFC 3339.
        public var frozenEndTime: String?
        /// 投诉人联系方式. Given where the payer has left it. Encrypted on the wire.
        public var payerPhone: Sensitive?

        enum CodingKeys: String, CodingKey {
            case transactionId = "transaction_id"
            case outTradeNo = "out_trade_no"
            case amount
            case complaintDetail = "complaint_detail"
            case complaintHandleState = "complaint_handle_state"
            case complaintTime = "complaint_time"
            case subMchid = "sub_mchid"
            case complaintState = "complaint_state"
            case frozenEndTime = "frozen_end_time"
            case payerPhone = "payer_phone"
        }
    }
}

extension Complaints {
    /// `Image`.
    public struct Image: Model {
        /// 媒体ID. The number of an uploaded image, to be used in replies.
        public var mediaId: String?
        /// 图片样式类型.
        public var imageStyleType: ImageStyleType?

        enum CodingKeys: String, CodingKey {
            case mediaId = "media_id"
            case imageStyleType = "image_style_type"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            mediaId: String? = nil,
            imageStyleType: ImageStyleType? = nil
        ) {
            self.mediaId = mediaId
            self.imageStyleType = imageStyleType
        }
    }
}

extension Complaints {
    /// `InvalidationRule`.
    public struct InvalidationRule: Model {
        /// 过期时间. RFC 3339.
        public var expiredTime: String?
        /// 是否可以多次点击.
        public var multiClickable: Bool?

        enum CodingKeys: String, CodingKey {
            case expiredTime = "expired_time"
            case multiClickable = "multi_clickable"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            expiredTime: String? = nil,
            multiClickable: Bool? = nil
        ) {
            self.expiredTime = expiredTime
            self.multiClickable = multiClickable
        }
    }
}

extension Complaints {
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

extension Complaints {
    /// `ListComplaintsV1Response`.
    public struct ListComplaintsV1Response: Model {
        /// 分页开始位置.
        public var offset: Int?
        /// 分页大小.
        public var limit: Int?
        /// 投诉总条数. Of all pages.
        public var totalCount: Int?
        /// 用户投诉信息详情.
        public var data: [ComplaintV1]?

        enum CodingKeys: String, CodingKey {
            case offset
            case limit
            case totalCount = "total_count"
            case data
        }
    }
}

extension Complaints {
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

extension Complaints {
    /// `ListNegotiationHistoriesV1Response`.
    public struct ListNegotiationHistoriesV1Response: Model {
        /// 投诉协商历史.
        public var complaintNegotiationHistory: [NegotiationHistoryV1]?

        enum CodingKeys: String, CodingKey {
            case complaintNegotiationHistory = "complaint_negotiation_history"
        }
    }
}

extension Complaints {
    /// `Message`.
    public struct Message: Model {
        /// 消息内容.
        public var blocks: [MessageBlock]?
        /// 自定义透传信息. The merchant's own; comes back when the payer taps. At most 4096 characters.
        public var customData: String?
        /// 发送者身份类别.
        public var senderIdentity: SenderIdentity?

        enum CodingKeys: String, CodingKey {
            case blocks
            case customData = "custom_data"
            case senderIdentity = "sender_identity"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            blocks: [MessageBlock]? = nil,
            customData: String? = nil,
            senderIdentity: SenderIdentity? = nil
        ) {
            self.blocks = blocks
            self.customData = customData
            self.senderIdentity = senderIdentity
        }
    }
}

extension Complaints {
    /// `MessageAction`.
    public struct MessageAction: Model {
        /// 动作id.
        public var actionId: String?
        /// 动作类型.
        public var actionType: MessageActionActionType?
        /// 跳转链接. The payer can open it from the reply.
        public var jumpUrl: String?
        /// 回复消息内容.
        public var messageInfo: ReplyMessage?
        /// 跳转小程序信息.
        public var miniProgramJumpInfo: MessageMiniProgramJump?

        enum CodingKeys: String, CodingKey {
            case actionId = "action_id"
            case actionType = "action_type"
            case jumpUrl = "jump_url"
            case messageInfo = "message_info"
            case miniProgramJumpInfo = "mini_program_jump_info"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            actionId: String? = nil,
            actionType: MessageActionActionType? = nil,
            jumpUrl: String? = nil,
            messageInfo: ReplyMessage? = nil,
            miniProgramJumpInfo: MessageMiniProgramJump? = nil
        ) {
            self.actionId = actionId
            self.actionType = actionType
            self.jumpUrl = jumpUrl
            self.messageInfo = messageInfo
            self.miniProgramJumpInfo = miniProgramJumpInfo
        }
    }
}

extension Complaints {
    /// `MessageBlock`.
    public struct MessageBlock: Model {
        /// 消息块类型.
        public var type: MessageBlockType?
        /// 按钮.
        public var button: MessageButton?
        /// 按钮组.
        public var buttonGroup: MessageButtonGroup?
        /// FAQ列表.
        public var faqList: MessageFaqList?
        /// 图片.
        public var image: Image?
        /// 链接.
        public var link: MessageButton?
        /// 文本.
        public var text: Text?

        enum CodingKeys: String, CodingKey {
            case type
            case button
            case buttonGroup = "button_group"
            case faqList = "faq_list"
            case image
            case link
            case text
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            type: MessageBlockType? = nil,
            button: MessageButton? = nil,
            buttonGroup: MessageButtonGroup? = nil,
            faqList: MessageFaqList? = nil,
            image: Image? = nil,
            link: MessageButton? = nil,
            text: Text? = nil
        ) {
            self.type = type
            self.button = button
            self.buttonGroup = buttonGroup
            self.faqList = faqList
            self.image = image
            self.link = link
            self.text = text
        }
    }
}

extension Complaints {
    /// `MessageButton`.
    public struct MessageButton: Model {
        /// 动作.
        public var action: MessageAction?
        /// 失效配置.
        public var invalidInfo: InvalidationRule?
        /// 按钮文本.
        public var text: String?

        enum CodingKeys: String, CodingKey {
            case action
            case invalidInfo = "invalid_info"
            case text
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            action: MessageAction? = nil,
            invalidInfo: InvalidationRule? = nil,
            text: String? = nil
        ) {
            self.action = action
            self.invalidInfo = invalidInfo
            self.text = text
        }
    }
}

extension Complaints {
    /// `MessageButtonGroup`.
    public struct MessageButtonGroup: Model {
        /// 按钮布局方式.
        public var buttonLayout: ButtonLayout?
        /// 按钮组.
        public var buttons: [MessageButton]?
        /// 失效配置.
        public var invalidInfo: InvalidationRule?

        enum CodingKeys: String, CodingKey {
            case buttonLayout = "button_layout"
            case buttons
            case invalidInfo = "invalid_info"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            buttonLayout: ButtonLayout? = nil,
            buttons: [MessageButton]? = nil,
            invalidInfo: InvalidationRule? = nil
        ) {
            self.buttonLayout = buttonLayout
            self.buttons = buttons
            self.invalidInfo = invalidInfo
        }
    }
}

extension Complaints {
    /// `MessageFaq`.
    public struct MessageFaq: Model {
        /// faq的id.
        public var faqId: String?
        /// 动作.
        public var action: MessageAction?
        /// faq内容.
        public var faqTitle: String?

        enum CodingKeys: String, CodingKey {
            case faqId = "faq_id"
            case action
            case faqTitle = "faq_title"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            faqId: String? = nil,
            action: MessageAction? = nil,
            faqTitle: String? = nil
        ) {
            self.faqId = faqId
            self.action = action
            self.faqTitle = faqTitle
        }
    }
}

extension Complaints {
    /// `MessageFaqList`.
    public struct MessageFaqList: Model {
        /// FAQ列表.
        public var faqs: [MessageFaq]?

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            faqs: [MessageFaq]? = nil
        ) {
            self.faqs = faqs
        }
    }
}

extension Complaints {
    /// `MessageMiniProgramJump`.
    public struct MessageMiniProgramJump: Model {
        /// 跳转小程序APPID.
        public var appid: String?
        /// 跳转小程序页面PATH.
        public var path: String?
        /// 跳转小程序页面名称. Known from the community.
        public var text: String?

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            appid: String? = nil,
            path: String? = nil,
            text: String? = nil
        ) {
            self.appid = appid
            self.path = path
            self.text = text
        }
    }
}

extension Complaints {
    /// `MiniProgramJump`.
    public struct MiniProgramJump: Model {
        /// 跳转小程序APPID.
        public var appid: String?
        /// 跳转小程序页面PATH.
        public var path: String?
        /// 跳转小程序页面名称.
        public var text: String?

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            appid: String? = nil,
            path: String? = nil,
            text: String? = nil
        ) {
            self.appid = appid
            self.path = path
            self.text = text
        }
    }
}

extension Complaints {
    /// `NegotiationHistory`.
    public struct NegotiationHistory: Model {
        /// 操作流水号. The number of this step. At most 64 characters.
        public var logId: String
        /// 操作时间. At most 64 characters, RFC 3339.
        public var operateTime: String
        /// 操作类型.
        public var operateType: NegotiationHistoryOperateType
        /// 操作人. At most 64 characters.
        public var `operator`: String
        /// 用户点击回复消息.
        public var clickMessage: ClickMessage?
        /// 操作资料列表.
        public var complaintMediaList: NegotiationMedia?
        /// 图片凭证.
        public var imageList: [String]?
        /// 普通消息内容.
        public var normalMessage: NormalMessage?
        /// 操作内容. At most 500 characters.
        public var operateDetails: String?
        /// 用户申请平台协助原因.
        public var userAppyPlatformServiceReason: String?
        /// 用户申请平台协助原因描述.
        public var userAppyPlatformServiceReasonDescription: String?

        enum CodingKeys: String, CodingKey {
            case logId = "log_id"
            case operateTime = "operate_time"
            case operateType = "operate_type"
            case `operator`
            case clickMessage = "click_message"
            case complaintMediaList = "complaint_media_list"
            case imageList = "image_list"
            case normalMessage = "normal_message"
            case operateDetails = "operate_details"
            case userAppyPlatformServiceReason = "user_appy_platform_service_reason"
            case userAppyPlatformServiceReasonDescription = "user_appy_platform_service_reason_description"
        }
    }
}

extension Complaints {
    /// `NegotiationHistoryV1`.
    public struct NegotiationHistoryV1: Model {
        /// 操作时间. RFC 3339.
        public var operateTime: String
        /// 操作类型.
        public var operateType: NegotiationHistoryV1OperateType
        /// 操作人.
        public var operateUser: String
        /// 协商历史图片凭证.
        public var imageList: [String]?
        /// 操作内容.
        public var operateDetails: String?

        enum CodingKeys: String, CodingKey {
            case operateTime = "operate_time"
            case operateType = "operate_type"
            case operateUser = "operate_user"
            case imageList = "image_list"
            case operateDetails = "operate_details"
        }
    }
}

extension Complaints {
    /// `NegotiationMedia`.
    public struct NegotiationMedia: Model {
        /// 媒体文件业务类型.
        public var mediaType: MediaType
        /// 媒体文件请求url. Each at most 512 characters.
        public var mediaUrl: [String]

        enum CodingKeys: String, CodingKey {
            case mediaType = "media_type"
            case mediaUrl = "media_url"
        }
    }
}

extension Complaints {
    /// `NormalMessage`.
    public struct NormalMessage: Model {
        /// 消息内容.
        public var blocks: [Block]?
        /// 自定义透传信息. The merchant's own; comes back when the payer taps. At most 4096 characters.
        public var customData: String?
        /// 发送者身份类别.
        public var senderIdentity: SenderIdentity?

        enum CodingKeys: String, CodingKey {
            case blocks
            case customData = "custom_data"
            case senderIdentity = "sender_identity"
        }
    }
}

extension Complaints {
    /// `Notification`.
    public struct Notification: Model {
        /// 商户号. At most 64 characters.
        public var mchid: String
        /// 通知地址. At most 255 characters, a URL.
        public var url: String
    }
}

extension Complaints {
    /// `ReplyMessage`.
    public struct ReplyMessage: Model {
        /// 回复的消息内容.
        public var content: String
        /// 自定义透传字段. The merchant's own; comes back when the payer taps.
        public var customData: String?

        enum CodingKeys: String, CodingKey {
            case content
            case customData = "custom_data"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            content: String,
            customData: String? = nil
        ) {
            self.content = content
            self.customData = customData
        }
    }
}

extension Complaints {
    /// `RespondToImmediateServiceResponse`.
    public struct RespondToImmediateServiceResponse: Model {
        /// 操作流水号. The number of this step. At most 64 characters.
        public var logId: String

        enum CodingKeys: String, CodingKey {
            case logId = "log_id"
        }
    }
}

extension Complaints {
    /// `ReturnAddress`.
    public struct ReturnAddress: Model {
        /// 归还地点纬度. At most 32 characters.
        public var latitude: String?
        /// 归还地点经度. At most 32 characters.
        public var longitude: String?
        /// 归还地点. At most 256 characters.
        public var returnAddress: String?

        enum CodingKeys: String, CodingKey {
            case latitude
            case longitude
            case returnAddress = "return_address"
        }
    }
}

extension Complaints {
    /// `ServiceOrder`.
    public struct ServiceOrder: Model {
        /// 微信支付服务订单号. WeChat Pay's number of the service order. At most 128 characters.
        public var orderId: String?
        /// 商户服务订单号. The merchant's own number of the service order. At most 128 characters.
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

extension Complaints {
    /// `SharedPowerBank`.
    public struct SharedPowerBank: Model {
        /// 是否归还同一柜机.
        public var isReturnedToSameMachine: Bool?
        /// 归还地点信息.
        public var returnAddressInfo: ReturnAddress?
        /// 归还时间. RFC 3339.
        public var returnTime: String?

        enum CodingKeys: String, CodingKey {
            case isReturnedToSameMachine = "is_returned_to_same_machine"
            case returnAddressInfo = "return_address_info"
            case returnTime = "return_time"
        }
    }
}

extension Complaints {
    /// `Text`.
    public struct Text: Model {
        /// 文本颜色.
        public var color: Color?
        /// 是否粗体.
        public var isBold: Bool?
        /// 文字内容.
        public var text: String?

        enum CodingKeys: String, CodingKey {
            case color
            case isBold = "is_bold"
            case text
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            color: Color? = nil,
            isBold: Bool? = nil,
            text: String? = nil
        ) {
            self.color = color
            self.isBold = isBold
            self.text = text
        }
    }
}

extension Complaints {
    /// `UploadImageResponse`.
    public struct UploadImageResponse: Model {
        /// 媒体文件标识Id. The number of an uploaded image, to be used in replies. At most 512 characters.
        public var mediaId: String

        enum CodingKeys: String, CodingKey {
            case mediaId = "media_id"
        }
    }
}

extension Complaints {
    /// 动作类型
    public struct ActionActionType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var actionTypeSendMessage: Self { "ACTION_TYPE_SEND_MESSAGE" }
        public static var actionTypeJumpUrl: Self { "ACTION_TYPE_JUMP_URL" }
        public static var actionTypeJumpMiniProgram: Self { "ACTION_TYPE_JUMP_MINI_PROGRAM" }
    }
}

extension Complaints {
    /// 补充信息类型
    public struct AdditionalInfoType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var sharePowerType: Self { "SHARE_POWER_TYPE" }
    }
}

extension Complaints {
    /// 消息块类型
    public struct BlockType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var text: Self { "TEXT" }
        public static var image: Self { "IMAGE" }
        public static var link: Self { "LINK" }
        public static var faqList: Self { "FAQ_LIST" }
        public static var button: Self { "BUTTON" }
        public static var buttonGroup: Self { "BUTTON_GROUP" }
    }
}

extension Complaints {
    /// 按钮布局方式
    public struct ButtonLayout: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var layoutUnknown: Self { "LAYOUT_UNKNOWN" }
        public static var layoutHorizontal: Self { "LAYOUT_HORIZONTAL" }
        public static var layoutVertical: Self { "LAYOUT_VERTICAL" }
    }
}

extension Complaints {
    /// 文本颜色
    public struct Color: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var `default`: Self { "DEFAULT" }
        public static var secondary: Self { "SECONDARY" }
    }
}

extension Complaints {
    /// 投诉单状态
    public struct ComplaintComplaintState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var pending: Self { "PENDING" }
        public static var processing: Self { "PROCESSING" }
        public static var processed: Self { "PROCESSED" }
    }
}

extension Complaints {
    /// 动作类型
    public struct ComplaintResourceActionType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var createComplaint: Self { "CREATE_COMPLAINT" }
        public static var continueComplaint: Self { "CONTINUE_COMPLAINT" }
        public static var userResponse: Self { "USER_RESPONSE" }
        public static var responseByPlatform: Self { "RESPONSE_BY_PLATFORM" }
        public static var sellerRefund: Self { "SELLER_REFUND" }
        public static var merchantResponse: Self { "MERCHANT_RESPONSE" }
        public static var merchantConfirmComplete: Self { "MERCHANT_CONFIRM_COMPLETE" }
        public static var userApplyPlatformService: Self { "USER_APPLY_PLATFORM_SERVICE" }
        public static var userCancelPlatformService: Self { "USER_CANCEL_PLATFORM_SERVICE" }
        public static var platformServiceFinished: Self { "PLATFORM_SERVICE_FINISHED" }
        public static var merchantApproveRefund: Self { "MERCHANT_APPROVE_REFUND" }
        public static var merchantRejectRefund: Self { "MERCHANT_REJECT_REFUND" }
        public static var refundSuccess: Self { "REFUND_SUCCESS" }
    }
}

extension Complaints {
    /// 投诉单状态
    public struct ComplaintV1ComplaintState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var payerComplainted: Self { "PAYER_COMPLAINTED" }
        public static var frozened: Self { "FROZENED" }
        public static var frozenFinished: Self { "FROZEN_FINISHED" }
        public static var payerCanceled: Self { "PAYER_CANCELED" }
        public static var merchantRefunded: Self { "MERCHANT_REFUNDED" }
        public static var systemRefunded: Self { "SYSTEM_REFUNDED" }
        public static var manualUnfrozen: Self { "MANUAL_UNFROZEN" }
    }
}

extension Complaints {
    /// 投诉单状态
    public struct GetComplaintResponseComplaintState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var pending: Self { "PENDING" }
        public static var processing: Self { "PROCESSING" }
        public static var processed: Self { "PROCESSED" }
    }
}

extension Complaints {
    /// 图片样式类型
    public struct ImageStyleType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var imageStyleTypeNarrow: Self { "IMAGE_STYLE_TYPE_NARROW" }
        public static var imageStyleTypeWide: Self { "IMAGE_STYLE_TYPE_WIDE" }
    }
}

extension Complaints {
    /// 媒体文件业务类型
    public struct MediaType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var userComplaintImage: Self { "USER_COMPLAINT_IMAGE" }
        public static var operationImage: Self { "OPERATION_IMAGE" }
    }
}

extension Complaints {
    /// 动作类型
    public struct MessageActionActionType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var actionTypeSendMessage: Self { "ACTION_TYPE_SEND_MESSAGE" }
        public static var actionTypeJumpUrl: Self { "ACTION_TYPE_JUMP_URL" }
        public static var actionTypeJumpMiniProgram: Self { "ACTION_TYPE_JUMP_MINI_PROGRAM" }
    }
}

extension Complaints {
    /// 消息块类型
    public struct MessageBlockType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var text: Self { "TEXT" }
        public static var image: Self { "IMAGE" }
        public static var link: Self { "LINK" }
        public static var faqList: Self { "FAQ_LIST" }
        public static var button: Self { "BUTTON" }
        public static var buttonGroup: Self { "BUTTON_GROUP" }
    }
}

extension Complaints {
    /// 操作类型
    public struct NegotiationHistoryOperateType: OpenEnum {
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
        public static var userApplyPlatformService: Self { "USER_APPLY_PLATFORM_SERVICE" }
        public static var userCancelPlatformService: Self { "USER_CANCEL_PLATFORM_SERVICE" }
        public static var platformServiceFinished: Self { "PLATFORM_SERVICE_FINISHED" }
        public static var userClickResponse: Self { "USER_CLICK_RESPONSE" }
    }
}

extension Complaints {
    /// 操作类型
    public struct NegotiationHistoryV1OperateType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var userCreateComplaint: Self { "USER_CREATE_COMPLAINT" }
        public static var createComplaintByPlatform: Self { "CREATE_COMPLAINT_BY_PLATFORM" }
        public static var userContinueComplaint: Self { "USER_CONTINUE_COMPLAINT" }
        public static var userRevokeComplaint: Self { "USER_REVOKE_COMPLAINT" }
        public static var userConfirmComplaint: Self { "USER_CONFIRM_COMPLAINT" }
        public static var sellerRefund: Self { "SELLER_REFUND" }
        public static var merchantLaunchConfirmProcess: Self { "MERCHANT_LAUNCH_CONFIRM_PROCESS" }
        public static var userResponse: Self { "USER_RESPONSE" }
        public static var merchantResponse: Self { "MERCHANT_RESPONSE" }
        public static var responseByPlatform: Self { "RESPONSE_BY_PLATFORM" }
        public static var continueComplaintByPlatform: Self { "CONTINUE_COMPLAINT_BY_PLATFORM" }
        public static var createComplaintSystemMessage: Self { "CREATE_COMPLAINT_SYSTEM_MESSAGE" }
        public static var complaintTimeoutSystemMessage: Self { "COMPLAINT_TIMEOUT_SYSTEM_MESSAGE" }
        public static var sellerRefundSystemMessage: Self { "SELLER_REFUND_SYSTEM_MESSAGE" }
        public static var continueComplaintSystemMessage: Self { "CONTINUE_COMPLAINT_SYSTEM_MESSAGE" }
        public static var launchConfirmProcessSystemMessage: Self { "LAUNCH_CONFIRM_PROCESS_SYSTEM_MESSAGE" }
    }
}

extension Complaints {
    /// 问题类型
    public struct ProblemType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var refund: Self { "REFUND" }
        public static var serviceNotWork: Self { "SERVICE_NOT_WORK" }
        public static var others: Self { "OTHERS" }
    }
}

extension Complaints {
    /// 发送者身份类别
    public struct SenderIdentity: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var unknown: Self { "UNKNOWN" }
        public static var manual: Self { "MANUAL" }
        public static var machine: Self { "MACHINE" }
    }
}

extension Complaints {
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

extension Complaints {
    /// 审批动作
    public struct UpdateRefundProgressRequestAction: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var reject: Self { "REJECT" }
        public static var approve: Self { "APPROVE" }
    }
}

extension Complaints {
    /// 用户标签列表
    public struct UserTagList: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var trusted: Self { "TRUSTED" }
        public static var highRisk: Self { "HIGH_RISK" }
    }
}
