// Generated from api/brand_red_packet.yaml by `cargo xtask generate`; do not edit.

import Foundation

/// Brands: red packets (品牌红包).
public struct BrandRedPacket: Sendable {
    let client: Client
}

extension Client {
    /// Brands: red packets (品牌红包).
    public var brandRedPacket: BrandRedPacket { BrandRedPacket(client: self) }
}

extension BrandRedPacket {
    /// Give red packets of a brand to up to ten users (品牌商户发放红包).
    ///
    /// The answer says that the batch was accepted, not that it was paid: query it after a minute. On any error repeat with the same `out_batch_no`; another number may pay twice.
    ///
    /// For merchants only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4014310358)
    ///
    /// - Parameters:
    ///   - brandId: 品牌ID.
    ///   - brandAppid: 品牌AppID. The app that `openid` belongs to; it has to be bound to the brand.
    ///   - outBatchNo: 商家品牌红包批次单号. The merchant's own number of the batch.
    ///   - templateId: 品牌红包模板ID. The template that users see, made in the merchant platform.
    ///   - batchName: 品牌红包批次名称.
    ///   - batchRemark: 品牌红包批次备注.
    ///   - detailList: 品牌红包明细列表.
    ///   - scene: 品牌红包发放场景. `CUSTOM_SEND`: the merchant decides who gets one.
    ///   - totalAmount: 总金额. In fen; the sum over `detail_list`.
    ///   - totalNum: 总笔数. The number of red packets.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func createBatch(
        brandId: Int,
        brandAppid: String,
        outBatchNo: String,
        templateId: String,
        batchName: String,
        batchRemark: String,
        detailList: [BatchDetailInput],
        scene: Scene,
        totalAmount: Int,
        totalNum: Int,
        options: CallOptions = CallOptions()
    ) async throws -> CreateBatchResponse {
        var call = Call("brand_red_packet.create_batch", options)
        call.set("brand_id", brandId)
        call.set("brand_appid", brandAppid)
        call.set("out_batch_no", outBatchNo)
        call.set("template_id", templateId)
        call.set("batch_name", batchName)
        call.set("batch_remark", batchRemark)
        call.set("detail_list", detailList)
        call.set("scene", scene)
        call.set("total_amount", totalAmount)
        call.set("total_num", totalNum)
        return try await client.answer(to: call)
    }

    /// Query a batch of red packets by `out_batch_no` (商家批次单号查询批次单).
    ///
    /// For merchants only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4014310378)
    ///
    /// - Parameters:
    ///   - outBatchNo: 商家品牌红包批次单号. The merchant's own number of the batch.
    ///   - detailState: 品牌红包明细单状态. Which red packets are listed.
    ///   - needQueryDetail: 是否需要查询品牌红包明细单. Whether the answer lists the red packets; only once the batch is `FINISHED`.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getBatchByOutBatchNo(
        outBatchNo: String,
        detailState: GetBatchByOutBatchNoDetailState? = nil,
        needQueryDetail: Bool? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> Batch {
        var call = Call("brand_red_packet.get_batch_by_out_batch_no", options)
        call.set("out_batch_no", outBatchNo)
        call.set("detail_state", detailState)
        call.set("need_query_detail", needQueryDetail)
        return try await client.answer(to: call)
    }

    /// Query a batch of red packets by `batch_no` (微信支付批次单号查询批次单).
    ///
    /// For merchants only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4014310369)
    ///
    /// - Parameters:
    ///   - batchNo: 微信支付品牌红包批次单号. WeChat Pay's number of the batch.
    ///   - detailState: 品牌红包明细单状态. Which red packets are listed.
    ///   - needQueryDetail: 是否需要查询品牌红包明细单. Whether the answer lists the red packets; only once the batch is `FINISHED`.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getBatchByBatchNo(
        batchNo: String,
        detailState: GetBatchByBatchNoDetailState? = nil,
        needQueryDetail: Bool? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> Batch {
        var call = Call("brand_red_packet.get_batch_by_batch_no", options)
        call.set("batch_no", batchNo)
        call.set("detail_state", detailState)
        call.set("need_query_detail", needQueryDetail)
        return try await client.answer(to: call)
    }

    /// Query one red packet by `out_detail_no` (商家明细单号查询明细单).
    ///
    /// For merchants only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4014310391)
    ///
    /// - Parameters:
    ///   - outBatchNo: 商家品牌红包批次单号. The merchant's own number of the batch.
    ///   - outDetailNo: 商家品牌红包明细单号. The merchant's own number of the red packet.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getDetailByOutDetailNo(
        outBatchNo: String,
        outDetailNo: String,
        options: CallOptions = CallOptions()
    ) async throws -> BatchDetail {
        var call = Call("brand_red_packet.get_detail_by_out_detail_no", options)
        call.set("out_batch_no", outBatchNo)
        call.set("out_detail_no", outDetailNo)
        return try await client.answer(to: call)
    }

    /// Query one red packet by `detail_no` (商家明细单号查询明细单).
    ///
    /// For merchants only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4014310384)
    ///
    /// - Parameters:
    ///   - batchNo: 微信支付品牌红包批次单号. WeChat Pay's number of the batch.
    ///   - detailNo: 商家品牌红包明细单号. WeChat Pay's number of the red packet.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getDetailByDetailNo(
        batchNo: String,
        detailNo: String,
        options: CallOptions = CallOptions()
    ) async throws -> BatchDetail {
        var call = Call("brand_red_packet.get_detail_by_detail_no", options)
        call.set("batch_no", batchNo)
        call.set("detail_no", detailNo)
        return try await client.answer(to: call)
    }
}

extension BrandRedPacket {
    /// `Batch`.
    public struct Batch: Model {
        /// 品牌红包批次创建时间. RFC 3339.
        public var createTime: String
        /// 微信支付品牌红包批次单号. WeChat Pay's number of the batch.
        public var batchNo: String
        /// 品牌主商户号. The merchant of the brand, which pays.
        public var brandMchid: String
        /// 商家品牌红包批次单号. The merchant's own number of the batch.
        public var outBatchNo: String
        /// 品牌红包批次名称.
        public var batchName: String
        /// 品牌红包批次备注.
        public var batchRemark: String
        /// 批次单状态. `WAIT_PAY`: to be paid by the merchant within 24 hours; `FINISHED` and `CLOSED` are final, and `FINISHED` says nothing about the single red packet.
        public var batchState: BatchState
        /// 发放失败金额. In fen.
        public var failAmount: Int?
        /// 发放失败笔数.
        public var failNum: Int?
        /// 发放成功金额. In fen.
        public var successAmount: Int?
        /// 发放成功笔数.
        public var successNum: Int?
        /// 总金额. In fen.
        public var totalAmount: Int?
        /// 总笔数. The number of red packets.
        public var totalNum: Int?
        /// 品牌ID.
        public var brandId: Int?
        /// 品牌红包批次更新时间. RFC 3339.
        public var updateTime: String?
        /// 品牌AppID. The app that `openid` belongs to; it has to be bound to the brand.
        public var brandAppid: String?
        /// 品牌红包模板ID. The template that users see, made in the merchant platform.
        public var templateId: String?
        /// 品牌红包批次单关闭原因. `MERCHANT_REVOCATION`: by the merchant; `SYSTEM_OVERDUE_CLOSE`: not paid in time.
        public var closeReason: CloseReason?
        /// 品牌红包明细列表.
        public var detailList: [BatchDetailCompact]?

        enum CodingKeys: String, CodingKey {
            case createTime = "create_time"
            case batchNo = "batch_no"
            case brandMchid = "brand_mchid"
            case outBatchNo = "out_batch_no"
            case batchName = "batch_name"
            case batchRemark = "batch_remark"
            case batchState = "batch_state"
            case failAmount = "fail_amount"
            case failNum = "fail_num"
            case successAmount = "success_amount"
            case successNum = "success_num"
            case totalAmount = "total_amount"
            case totalNum = "total_num"
            case brandId = "brand_id"
            case updateTime = "update_time"
            case brandAppid = "brand_appid"
            case templateId = "template_id"
            case closeReason = "close_reason"
            case detailList = "detail_list"
        }
    }
}

extension BrandRedPacket {
    /// `BatchDetail`.
    public struct BatchDetail: Model {
        /// 品牌ID.
        public var brandId: Int?
        /// 接收红包用户OpenID. The user in `brand_appid`.
        public var openid: String
        /// 品牌红包更新时间. RFC 3339.
        public var updateTime: String
        /// 微信支付品牌红包批次单号. WeChat Pay's number of the batch.
        public var batchNo: String
        /// 品牌主商户号. The merchant of the brand, which pays.
        public var brandMchid: String
        /// 微信支付品牌红包明细单号. WeChat Pay's number of the red packet.
        public var detailNo: String
        /// 商家品牌红包批次单号. The merchant's own number of the batch.
        public var outBatchNo: String
        /// 商家品牌红包明细单号. The merchant's own number of the red packet.
        public var outDetailNo: String
        /// 品牌红包模板ID. The template that users see, made in the merchant platform.
        public var templateId: String
        /// 红包金额. In fen.
        public var amount: Int?
        /// 品牌红包明细单状态. `DETAIL_INIT`: being checked; `DETAIL_WAIT_PAY`: to be confirmed by the merchant; `DETAIL_PROCESSING`: under way, the result is open.
        public var detailState: BatchDetailDetailState
        /// 红包备注.
        public var remark: String
        /// 创建时间. RFC 3339.
        public var createTime: String?
        /// 品牌AppID. The app that `openid` belongs to; it has to be bound to the brand.
        public var brandAppid: String?
        /// 失败原因. Set when it failed.
        public var failReason: FailReason?
        /// 品牌红包发起时间. When the red packet was started. RFC 3339.
        public var initiateTime: String?
        /// 接收红包用户姓名. The user's real name; when it is given, it is checked. Encrypted on the wire.
        public var userName: Sensitive?

        enum CodingKeys: String, CodingKey {
            case brandId = "brand_id"
            case openid
            case updateTime = "update_time"
            case batchNo = "batch_no"
            case brandMchid = "brand_mchid"
            case detailNo = "detail_no"
            case outBatchNo = "out_batch_no"
            case outDetailNo = "out_detail_no"
            case templateId = "template_id"
            case amount
            case detailState = "detail_state"
            case remark
            case createTime = "create_time"
            case brandAppid = "brand_appid"
            case failReason = "fail_reason"
            case initiateTime = "initiate_time"
            case userName = "user_name"
        }
    }
}

extension BrandRedPacket {
    /// `BatchDetailCompact`.
    public struct BatchDetailCompact: Model {
        /// 商家品牌红包明细单号. The merchant's own number of the red packet.
        public var outDetailNo: String
        /// 微信支付品牌红包明细单号. WeChat Pay's number of the red packet.
        public var transferDetailNo: String
        /// 品牌红包明细单状态. `DETAIL_INIT`: being checked; `DETAIL_WAIT_PAY`: to be confirmed by the merchant; `DETAIL_PROCESSING`: under way, the result is open.
        public var detailState: BatchDetailCompactDetailState

        enum CodingKeys: String, CodingKey {
            case outDetailNo = "out_detail_no"
            case transferDetailNo = "transfer_detail_no"
            case detailState = "detail_state"
        }
    }
}

extension BrandRedPacket {
    /// `BatchDetailInput`.
    public struct BatchDetailInput: Model {
        /// 接收红包用户OpenID. The user in `brand_appid`.
        public var openid: String
        /// 商家品牌红包明细单号. The merchant's own number of the red packet.
        public var outDetailNo: String
        /// 红包金额. In fen.
        public var amount: Int
        /// 红包备注.
        public var remark: String
        /// 接收红包用户姓名. The user's real name; when it is given, it is checked. Encrypted on the wire.
        public var userName: Sensitive?

        enum CodingKeys: String, CodingKey {
            case openid
            case outDetailNo = "out_detail_no"
            case amount
            case remark
            case userName = "user_name"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            openid: String,
            outDetailNo: String,
            amount: Int,
            remark: String,
            userName: Sensitive? = nil
        ) {
            self.openid = openid
            self.outDetailNo = outDetailNo
            self.amount = amount
            self.remark = remark
            self.userName = userName
        }
    }
}

extension BrandRedPacket {
    /// `CreateBatchResponse`.
    public struct CreateBatchResponse: Model {
        /// 品牌红包批次创建时间. RFC 3339.
        public var createTime: String
        /// 商家品牌红包批次单号. The merchant's own number of the batch.
        public var outBatchNo: String
        /// 微信支付品牌红包批次单号. WeChat Pay's number of the batch.
        public var batchNo: String?
        /// 批次单状态. `WAIT_PAY`: to be paid by the merchant within 24 hours; `FINISHED` and `CLOSED` are final, and `FINISHED` says nothing about the single red packet.
        public var batchState: BatchState?

        enum CodingKeys: String, CodingKey {
            case createTime = "create_time"
            case outBatchNo = "out_batch_no"
            case batchNo = "batch_no"
            case batchState = "batch_state"
        }
    }
}

extension BrandRedPacket {
    /// 品牌红包明细单状态
    public struct BatchDetailCompactDetailState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var detailInit: Self { "DETAIL_INIT" }
        public static var detailWaitPay: Self { "DETAIL_WAIT_PAY" }
        public static var detailProcessing: Self { "DETAIL_PROCESSING" }
        public static var detailSuccess: Self { "DETAIL_SUCCESS" }
        public static var detailFail: Self { "DETAIL_FAIL" }
    }
}

extension BrandRedPacket {
    /// 品牌红包明细单状态
    public struct BatchDetailDetailState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var detailInit: Self { "DETAIL_INIT" }
        public static var detailWaitPay: Self { "DETAIL_WAIT_PAY" }
        public static var detailProcessing: Self { "DETAIL_PROCESSING" }
        public static var detailSuccess: Self { "DETAIL_SUCCESS" }
        public static var detailFail: Self { "DETAIL_FAIL" }
    }
}

extension BrandRedPacket {
    /// 批次单状态
    public struct BatchState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var waitPay: Self { "WAIT_PAY" }
        public static var accepted: Self { "ACCEPTED" }
        public static var processing: Self { "PROCESSING" }
        public static var finished: Self { "FINISHED" }
        public static var closed: Self { "CLOSED" }
    }
}

extension BrandRedPacket {
    /// 品牌红包批次单关闭原因
    public struct CloseReason: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var merchantRevocation: Self { "MERCHANT_REVOCATION" }
        public static var systemOverdueClose: Self { "SYSTEM_OVERDUE_CLOSE" }
    }
}

extension BrandRedPacket {
    /// 失败原因
    public struct FailReason: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var accountFrozen: Self { "ACCOUNT_FROZEN" }
        public static var realNameCheckFail: Self { "REAL_NAME_CHECK_FAIL" }
        public static var nameNotCorrect: Self { "NAME_NOT_CORRECT" }
        public static var openidInvalid: Self { "OPENID_INVALID" }
        public static var transferQuotaExceed: Self { "TRANSFER_QUOTA_EXCEED" }
        public static var dayReceivedQuotaExceed: Self { "DAY_RECEIVED_QUOTA_EXCEED" }
        public static var dayReceivedCountExceed: Self { "DAY_RECEIVED_COUNT_EXCEED" }
        public static var productAuthCheckFail: Self { "PRODUCT_AUTH_CHECK_FAIL" }
        public static var overdueClose: Self { "OVERDUE_CLOSE" }
        public static var accountNotExist: Self { "ACCOUNT_NOT_EXIST" }
        public static var transferRisk: Self { "TRANSFER_RISK" }
        public static var userAccountLimit: Self { "USER_ACCOUNT_LIMIT" }
        public static var failReasonUnknown: Self { "FAIL_REASON_UNKNOWN" }
        public static var payerAccountAbnormal: Self { "PAYER_ACCOUNT_ABNORMAL" }
        public static var payeeAccountAbnormal: Self { "PAYEE_ACCOUNT_ABNORMAL" }
        public static var userReceiveOverdue: Self { "USER_RECEIVE_OVERDUE" }
        public static var remarkNotCorrect: Self { "REMARK_NOT_CORRECT" }
        public static var merchantReject: Self { "MERCHANT_REJECT" }
        public static var merchantNotConfirm: Self { "MERCHANT_NOT_CONFIRM" }
        public static var blockB2CUserlimitamountBsruleMonth: Self { "BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH" }
    }
}

extension BrandRedPacket {
    /// 品牌红包明细单状态
    public struct GetBatchByBatchNoDetailState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var detailViewAll: Self { "DETAIL_VIEW_ALL" }
        public static var detailViewSuccess: Self { "DETAIL_VIEW_SUCCESS" }
        public static var detailViewFail: Self { "DETAIL_VIEW_FAIL" }
    }
}

extension BrandRedPacket {
    /// 品牌红包明细单状态
    public struct GetBatchByOutBatchNoDetailState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var detailViewAll: Self { "DETAIL_VIEW_ALL" }
        public static var detailViewSuccess: Self { "DETAIL_VIEW_SUCCESS" }
        public static var detailViewFail: Self { "DETAIL_VIEW_FAIL" }
    }
}

extension BrandRedPacket {
    /// 品牌红包发放场景
    public struct Scene: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var customSend: Self { "CUSTOM_SEND" }
    }
}
