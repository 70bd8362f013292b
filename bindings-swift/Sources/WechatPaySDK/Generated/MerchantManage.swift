// Generated from api/merchant_manage.yaml by `cargo xtask generate`; do not edit.

import Foundation

/// Records of the management of merchants (商户管理记录).
public struct MerchantManage: Sendable {
    let client: Client
}

extension Client {
    /// Records of the management of merchants (商户管理记录).
    public var merchantManage: MerchantManage { MerchantManage(client: self) }
}

extension MerchantManage {
    /// List the management records of a sub-merchant (分页查询子商户名下的商户管理记录).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4014940381)
    ///
    /// - Parameters:
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for.
    ///   - limit: 最大资源条数. Items per page.
    ///   - manageRecordType: 商户管理记录类型.
    ///   - offset: 分页开始位置. Items to skip, from 0.
    ///   - manageRecordState: 商户管理记录状态.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func listManageRecords(
        subMchid: String,
        limit: Int,
        manageRecordType: ManageRecordType,
        offset: Int? = nil,
        manageRecordState: ManageRecordState? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> ListManageRecordsResponse {
        var call = Call("merchant_manage.list_manage_records", options)
        call.set("sub_mchid", subMchid)
        call.set("limit", limit)
        call.set("manage_record_type", manageRecordType)
        call.set("offset", offset)
        call.set("manage_record_state", manageRecordState)
        return try await client.answer(to: call)
    }

    /// Every item of every page of `listManageRecords`, page after page.
    public func listManageRecordsPager(
        subMchid: String,
        limit: Int,
        manageRecordType: ManageRecordType,
        offset: Int? = nil,
        manageRecordState: ManageRecordState? = nil,
        options: CallOptions = CallOptions()
    ) -> Pager<ManageRecord> {
        var call = Call("merchant_manage.list_manage_records", options)
        call.set("sub_mchid", subMchid)
        call.set("limit", limit)
        call.set("manage_record_type", manageRecordType)
        call.set("offset", offset)
        call.set("manage_record_state", manageRecordState)
        return Pager(client, call, "offset", .offset) { (page: ListManageRecordsResponse) in
            Page(items: page.data ?? [], total: page.totalCount, next: nil)
        }
    }

    /// Get a management record (查询子商户下指定商户管理记录).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4014940383)
    ///
    /// - Parameters:
    ///   - manageRecordId: 商户管理记录ID.
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getManageRecord(
        manageRecordId: String,
        subMchid: String,
        options: CallOptions = CallOptions()
    ) async throws -> ManageRecord {
        var call = Call("merchant_manage.get_manage_record", options)
        call.set("manage_record_id", manageRecordId)
        call.set("sub_mchid", subMchid)
        return try await client.answer(to: call)
    }

    /// Submit what a management record asks for (对指定商户管理记录提交资料).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4014940417)
    ///
    /// - Parameters:
    ///   - manageRecordId: 商户管理记录ID.
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for.
    ///   - submitData: 商户提交资料内容. JSON text of `RequestedItem`. JSON text.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func createManageSubmission(
        manageRecordId: String,
        subMchid: String,
        submitData: String,
        options: CallOptions = CallOptions()
    ) async throws -> CreateManageSubmissionResponse {
        var call = Call("merchant_manage.create_manage_submission", options)
        call.set("manage_record_id", manageRecordId)
        call.set("sub_mchid", subMchid)
        call.set("submit_data", submitData)
        return try await client.answer(to: call)
    }

    /// Upload a file for a submission (上传商户提交资料文件).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4014940425)
    ///
    /// - Parameters:
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for.
    ///   - file: 文件内容. Its digest is computed for you.
    ///   - itemId: 资料项唯一id.
    ///   - fileName: 文件名称.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func uploadSubmissionFile(
        subMchid: String,
        file: Data,
        itemId: Int,
        fileName: String,
        options: CallOptions = CallOptions()
    ) async throws -> UploadSubmissionFileResponse {
        var call = Call("merchant_manage.upload_submission_file", options)
        call.set("sub_mchid", subMchid)
        call.attachment = file
        call.set("item_id", itemId)
        call.set("file_name", fileName)
        return try await client.answer(to: call)
    }

    /// The same with the file at this URL, which is sent without being held in memory.
    @discardableResult
    public func uploadSubmissionFile(
        subMchid: String,
        file: URL,
        itemId: Int,
        fileName: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> UploadSubmissionFileResponse {
        var call = Call("merchant_manage.upload_submission_file", options)
        call.set("sub_mchid", subMchid)
        call.file = file
        call.set("item_id", itemId)
        call.set("file_name", fileName)
        return try await client.answer(to: call)
    }

    /// List the blocked payments of a sub-merchant (分页查询子商户名下的交易拦截记录).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4014940432)
    ///
    /// - Parameters:
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for.
    ///   - limit: 最大资源条数. Items per page.
    ///   - offset: 分页开始位置. Items to skip, from 0.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func listBlockRecords(
        subMchid: String,
        limit: Int,
        offset: Int? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> ListBlockRecordsResponse {
        var call = Call("merchant_manage.list_block_records", options)
        call.set("sub_mchid", subMchid)
        call.set("limit", limit)
        call.set("offset", offset)
        return try await client.answer(to: call)
    }

    /// Every item of every page of `listBlockRecords`, page after page.
    public func listBlockRecordsPager(
        subMchid: String,
        limit: Int,
        offset: Int? = nil,
        options: CallOptions = CallOptions()
    ) -> Pager<BlockRecord> {
        var call = Call("merchant_manage.list_block_records", options)
        call.set("sub_mchid", subMchid)
        call.set("limit", limit)
        call.set("offset", offset)
        return Pager(client, call, "offset", .offset) { (page: ListBlockRecordsResponse) in
            Page(items: page.data ?? [], total: page.totalCount, next: nil)
        }
    }

    /// Get a blocked payment (查询子商户交易拦截记录详情).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4014940435)
    ///
    /// - Parameters:
    ///   - blockRecordId: 交易拦截记录ID.
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getBlockRecord(
        blockRecordId: String,
        subMchid: String,
        options: CallOptions = CallOptions()
    ) async throws -> BlockRecord {
        var call = Call("merchant_manage.get_block_record", options)
        call.set("block_record_id", blockRecordId)
        call.set("sub_mchid", subMchid)
        return try await client.answer(to: call)
    }

    /// Appeal against a blocked payment (发起交易拦截申诉).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4014940446)
    ///
    /// - Parameters:
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for.
    ///   - merchantSubmitId: 商户侧申诉单号.
    ///   - submitData: 商户提交资料内容. JSON text of `RequestedItem`. JSON text.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func createBlockSubmission(
        subMchid: String,
        merchantSubmitId: String,
        submitData: String,
        options: CallOptions = CallOptions()
    ) async throws -> BlockSubmission {
        var call = Call("merchant_manage.create_block_submission", options)
        call.set("sub_mchid", subMchid)
        call.set("merchant_submit_id", merchantSubmitId)
        call.set("submit_data", submitData)
        return try await client.answer(to: call)
    }

    /// Query an appeal (查询交易拦截申诉详情).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4014940449)
    ///
    /// - Parameters:
    ///   - blockSubmissionId: 交易拦截申诉ID.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getBlockSubmission(
        blockSubmissionId: String,
        options: CallOptions = CallOptions()
    ) async throws -> BlockSubmission {
        var call = Call("merchant_manage.get_block_submission", options)
        call.set("block_submission_id", blockSubmissionId)
        return try await client.answer(to: call)
    }
}

extension MerchantManage {
    /// `BlockRecord`.
    public struct BlockRecord: Model {
        /// 交易拦截记录ID.
        public var blockRecordId: String?
        /// 拦截原因.
        public var blockReason: String?
        /// 拦截时间. RFC 3339.
        public var blockTime: String?
        /// 拦截笔数.
        public var numberOfBlock: NumberOfBlock?
        /// 解除管控方式.
        public var recoverWay: BlockRecordRecoverWay?
        /// 商户提交资料内容. JSON text of `RequestedItem`. JSON text.
        public var requestedItemInfo: String?

        enum CodingKeys: String, CodingKey {
            case blockRecordId = "block_record_id"
            case blockReason = "block_reason"
            case blockTime = "block_time"
            case numberOfBlock = "number_of_block"
            case recoverWay = "recover_way"
            case requestedItemInfo = "requested_item_info"
        }
    }
}

extension MerchantManage {
    /// `BlockRecordChangeResource`.
    public struct BlockRecordChangeResource: Model {
        /// 子商户号.
        public var subMchid: String
        /// 交易拦截记录ID.
        public var blockRecordId: String
        /// 商户管理记录状态.
        public var blockCountLevel: BlockCountLevel

        enum CodingKeys: String, CodingKey {
            case subMchid = "sub_mchid"
            case blockRecordId = "block_record_id"
            case blockCountLevel = "block_count_level"
        }
    }
}

extension MerchantManage {
    /// `BlockSubmission`.
    public struct BlockSubmission: Model {
        /// 交易拦截申诉ID.
        public var blockSubmissionId: String?
        /// 审核驳回原因.
        public var reviewRejectReason: String?
        /// 审核结果.
        public var reviewResult: ReviewResult?
        /// 审核时间. RFC 3339.
        public var reviewTime: String?
        /// 提交时间. RFC 3339.
        public var submitTime: String?

        enum CodingKeys: String, CodingKey {
            case blockSubmissionId = "block_submission_id"
            case reviewRejectReason = "review_reject_reason"
            case reviewResult = "review_result"
            case reviewTime = "review_time"
            case submitTime = "submit_time"
        }
    }
}

extension MerchantManage {
    /// `BlockSubmissionChangeResource`.
    public struct BlockSubmissionChangeResource: Model {
        /// 子商户号.
        public var subMchid: String
        /// 交易拦截记录申诉ID.
        public var appealRecordId: String
        /// 商户管理记录状态.
        public var appealResult: AppealResult

        enum CodingKeys: String, CodingKey {
            case subMchid = "sub_mchid"
            case appealRecordId = "appeal_record_id"
            case appealResult = "appeal_result"
        }
    }
}

extension MerchantManage {
    /// `CreateManageSubmissionResponse`.
    public struct CreateManageSubmissionResponse: Model {
        /// 商户管理提交资料记录ID.
        public var manageSubmissionId: String?

        enum CodingKeys: String, CodingKey {
            case manageSubmissionId = "manage_submission_id"
        }
    }
}

extension MerchantManage {
    /// `ListBlockRecordsResponse`.
    public struct ListBlockRecordsResponse: Model {
        /// 分页开始位置.
        public var offset: Int?
        /// 最大资源条数.
        public var limit: Int?
        /// 资源总条数. Of all pages.
        public var totalCount: Int?
        /// 交易拦截记录详情列表.
        public var data: [BlockRecord]?

        enum CodingKeys: String, CodingKey {
            case offset
            case limit
            case totalCount = "total_count"
            case data
        }
    }
}

extension MerchantManage {
    /// `ListManageRecordsResponse`.
    public struct ListManageRecordsResponse: Model {
        /// 分页开始位置.
        public var offset: Int?
        /// 最大资源条数.
        public var limit: Int?
        /// 资源总条数. Of all pages.
        public var totalCount: Int?
        /// 商户管理记录详情列表.
        public var data: [ManageRecord]?

        enum CodingKeys: String, CodingKey {
            case offset
            case limit
            case totalCount = "total_count"
            case data
        }
    }
}

extension MerchantManage {
    /// `ManageRecord`.
    public struct ManageRecord: Model {
        /// 子商户号.
        public var subMchid: String?
        /// 商户管理记录ID.
        public var manageRecordId: String?
        /// 是否允许提交资料.
        public var allowSubmit: Bool?
        /// 可提交资料结束时间. RFC 3339.
        public var approveTime: String?
        /// 禁止提交资料原因.
        public var forbidSubmitReason: String?
        /// 限制功能.
        public var limitAbility: String?
        /// 管控原因.
        public var manageReason: String?
        /// 商户管理记录状态.
        public var manageRecordState: ManageRecordState?
        /// 商户管理记录类型.
        public var manageRecordType: ManageRecordType?
        /// 管控时间. RFC 3339.
        public var manageTime: String?
        /// 解除管控原因.
        public var recoverReason: RecoverReason?
        /// 解除管控时间. RFC 3339.
        public var recoverTime: String?
        /// 解除管控方式.
        public var recoverWay: ManageRecordRecoverWay?
        /// 申诉驳回原因.
        public var rejectReason: String?
        /// 要求提交的资料. JSON text of `RequestedItem`. JSON text.
        public var requestedItemInfo: String?
        /// 可提交资料结束时间. RFC 3339.
        public var submitEndTime: String?
        /// 可提交资料开始时间. RFC 3339.
        public var submitStartTime: String?

        enum CodingKeys: String, CodingKey {
            case subMchid = "sub_mchid"
            case manageRecordId = "manage_record_id"
            case allowSubmit = "allow_submit"
            case approveTime = "approve_time"
            case forbidSubmitReason = "forbid_submit_reason"
            case limitAbility = "limit_ability"
            case manageReason = "manage_reason"
            case manageRecordState = "manage_record_state"
            case manageRecordType = "manage_record_type"
            case manageTime = "manage_time"
            case recoverReason = "recover_reason"
            case recoverTime = "recover_time"
            case recoverWay = "recover_way"
            case rejectReason = "reject_reason"
            case requestedItemInfo = "requested_item_info"
            case submitEndTime = "submit_end_time"
            case submitStartTime = "submit_start_time"
        }
    }
}

extension MerchantManage {
    /// `ManageRecordChangeResource`.
    public struct ManageRecordChangeResource: Model {
        /// 子商户号.
        public var subMchid: String
        /// 商户管理记录ID.
        public var manageRecordId: String
        /// 商户管理记录状态.
        public var manageRecordState: ManageRecordState

        enum CodingKeys: String, CodingKey {
            case subMchid = "sub_mchid"
            case manageRecordId = "manage_record_id"
            case manageRecordState = "manage_record_state"
        }
    }
}

extension MerchantManage {
    /// `MerchantNotifyResource`.
    public struct MerchantNotifyResource: Model {
        /// `message_content`.
        public var messageContent: MessageContent
        /// `topic_name`.
        public var topicName: TopicName

        enum CodingKeys: String, CodingKey {
            case messageContent = "message_content"
            case topicName = "topic_name"
        }
    }
}

extension MerchantManage {
    /// `MessageContent`.
    public struct MessageContent: Model {
        /// 业务单据.
        public var businessCode: String
        /// 业务状态.
        public var businessState: String
        /// 业务发生时间.
        public var businessTime: String
        /// 商户号.
        public var merchantCode: String
        /// 商户全称.
        public var merchantCompanyName: String

        enum CodingKeys: String, CodingKey {
            case businessCode = "business_code"
            case businessState = "business_state"
            case businessTime = "business_time"
            case merchantCode = "merchant_code"
            case merchantCompanyName = "merchant_company_name"
        }
    }
}

extension MerchantManage {
    /// `TopicName`.
    public struct TopicName: Model {
        /// `topic_chinese_name`.
        public var topicChineseName: String
        /// `topic_english_name`.
        public var topicEnglishName: String

        enum CodingKeys: String, CodingKey {
            case topicChineseName = "topic_chinese_name"
            case topicEnglishName = "topic_english_name"
        }
    }
}

extension MerchantManage {
    /// `UploadSubmissionFileResponse`.
    public struct UploadSubmissionFileResponse: Model {
        /// 文件标识ID.
        public var fileId: String

        enum CodingKeys: String, CodingKey {
            case fileId = "file_id"
        }
    }
}

extension MerchantManage {
    /// 商户管理记录状态
    public struct AppealResult: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var pass: Self { "PASS" }
        public static var reject: Self { "REJECT" }
    }
}

extension MerchantManage {
    /// 商户管理记录状态
    public struct BlockCountLevel: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var lessThanTwenty: Self { "LESS_THAN_TWENTY" }
        public static var lessThanOneHundred: Self { "LESS_THAN_ONE_HUNDRED" }
        public static var lessThanOneThousand: Self { "LESS_THAN_ONE_THOUSAND" }
        public static var overOneThousand: Self { "OVER_ONE_THOUSAND" }
    }
}

extension MerchantManage {
    /// 解除管控方式
    public struct BlockRecordRecoverWay: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var submitInformation: Self { "SUBMIT_INFORMATION" }
    }
}

extension MerchantManage {
    /// 解除管控方式
    public struct ManageRecordRecoverWay: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var submitInformation: Self { "SUBMIT_INFORMATION" }
        public static var verifyInactiveMerchantIdentity: Self { "VERIFY_INACTIVE_MERCHANT_IDENTITY" }
        public static var modifyOrganizationInformation: Self { "MODIFY_ORGANIZATION_INFORMATION" }
        public static var other: Self { "OTHER" }
    }
}

extension MerchantManage {
    /// 商户管理记录状态
    public struct ManageRecordState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var pending: Self { "PENDING" }
        public static var submitted: Self { "SUBMITTED" }
        public static var expired: Self { "EXPIRED" }
        public static var underReview: Self { "UNDER_REVIEW" }
        public static var recovered: Self { "RECOVERED" }
        public static var rejected: Self { "REJECTED" }
    }
}

extension MerchantManage {
    /// 商户管理记录类型
    public struct ManageRecordType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var functionalLimitRecord: Self { "FUNCTIONAL_LIMIT_RECORD" }
        public static var investigateRecord: Self { "INVESTIGATE_RECORD" }
    }
}

extension MerchantManage {
    /// 拦截笔数
    public struct NumberOfBlock: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var lessThanTwenty: Self { "LESS_THAN_TWENTY" }
        public static var lessThanOneHundred: Self { "LESS_THAN_ONE_HUNDRED" }
        public static var lessThanOneThousand: Self { "LESS_THAN_ONE_THOUSAND" }
        public static var overOneThousand: Self { "OVER_ONE_THOUSAND" }
    }
}

extension MerchantManage {
    /// 解除管控原因
    public struct RecoverReason: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var merchantSubmitRecover: Self { "MERCHANT_SUBMIT_RECOVER" }
        public static var merchantOperateRecover: Self { "MERCHANT_OPERATE_RECOVER" }
        public static var platformAutoRecover: Self { "PLATFORM_AUTO_RECOVER" }
    }
}

extension MerchantManage {
    /// 审核结果
    public struct ReviewResult: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var empty: Self { "EMPTY" }
        public static var pass: Self { "PASS" }
        public static var reject: Self { "REJECT" }
    }
}
