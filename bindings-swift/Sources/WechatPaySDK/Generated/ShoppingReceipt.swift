// Generated from api/shopping_receipt.yaml by `cargo xtask generate`; do not edit.

import Foundation

/// Electronic receipts (电子小票).
public struct ShoppingReceipt: Sendable {
    let client: Client
}

extension Client {
    /// Electronic receipts (电子小票).
    public var shoppingReceipt: ShoppingReceipt { ShoppingReceipt(client: self) }
}

extension ShoppingReceipt {
    /// Upload the image of a receipt for a payment (上传电子小票).
    ///
    /// The user finds it at the payment once it was reviewed; look at `state`.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012553506)
    ///
    /// - Parameters:
    ///   - file: 文件内容. Its digest is computed for you.
    ///   - openid: 微信支付订单中OpenID. The user who paid, as the payment tells.
    ///   - transactionId: 微信支付订单号. WeChat Pay's number of the payment.
    ///   - outTradeNo: 微信支付订单的商户订单号. The merchant's own number of the order.
    ///   - transactionMchid: 微信支付订单的下单商户号. The merchant that the payment went to.
    ///   - transactionSubMchid: 微信支付订单的下单子商户号. The sub-merchant that the payment went to; needed when a partner had placed the order.
    ///   - merchantContactInformation: 用户与商家的联系渠道.
    ///   - uploadTime: 上传时间. RFC 3339.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func uploadReceipt(
        file: Data,
        openid: String,
        transactionId: String,
        outTradeNo: String? = nil,
        transactionMchid: String? = nil,
        transactionSubMchid: String? = nil,
        merchantContactInformation: MerchantContact? = nil,
        uploadTime: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> UploadReceiptResponse {
        var call = Call("shopping_receipt.upload_receipt", options)
        call.attachment = file
        call.set("openid", openid)
        call.set("transaction_id", transactionId)
        call.set("out_trade_no", outTradeNo)
        call.set("transaction_mchid", transactionMchid)
        call.set("transaction_sub_mchid", transactionSubMchid)
        call.set("merchant_contact_information", merchantContactInformation)
        call.set("upload_time", uploadTime)
        return try await client.answer(to: call)
    }

    /// The same with the file at this URL, which is sent without being held in memory.
    @discardableResult
    public func uploadReceipt(
        file: URL,
        openid: String,
        transactionId: String,
        outTradeNo: String? = nil,
        transactionMchid: String? = nil,
        transactionSubMchid: String? = nil,
        merchantContactInformation: MerchantContact? = nil,
        uploadTime: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> UploadReceiptResponse {
        var call = Call("shopping_receipt.upload_receipt", options)
        call.file = file
        call.set("openid", openid)
        call.set("transaction_id", transactionId)
        call.set("out_trade_no", outTradeNo)
        call.set("transaction_mchid", transactionMchid)
        call.set("transaction_sub_mchid", transactionSubMchid)
        call.set("merchant_contact_information", merchantContactInformation)
        call.set("upload_time", uploadTime)
        return try await client.answer(to: call)
    }

    /// Set which page of a mini program shows the receipt of a payment (上传商家电子小票跳转信息).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012443843)
    ///
    /// - Parameters:
    ///   - openid: 下单用户OpenID. The user who paid, as the payment tells.
    ///   - transactionId: 微信支付订单号. WeChat Pay's number of the payment.
    ///   - jumpInfo: 跳转信息.
    ///   - merchantUploadTime: 商户上传时间. When the merchant sent it. RFC 3339.
    ///   - transactionMchid: 商户号. The merchant that the payment went to.
    ///   - transactionSubMchid: 子商户号. The sub-merchant that the payment went to; needed when a partner had placed the order.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func uploadJumpInfo(
        openid: String,
        transactionId: String,
        jumpInfo: JumpInfo,
        merchantUploadTime: String,
        transactionMchid: String? = nil,
        transactionSubMchid: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> UploadJumpInfoResponse {
        var call = Call("shopping_receipt.upload_jump_info", options)
        call.set("openid", openid)
        call.set("transaction_id", transactionId)
        call.set("jump_info", jumpInfo)
        call.set("merchant_upload_time", merchantUploadTime)
        call.set("transaction_mchid", transactionMchid)
        call.set("transaction_sub_mchid", transactionSubMchid)
        return try await client.answer(to: call)
    }

    /// Create the link that a brand shows on its receipts (创建自定义入口).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012526342)
    ///
    /// - Parameters:
    ///   - brandId: 自定义入口的归属品牌ID. The brand's number on WeChat Pay.
    ///   - outRequestNo: 商户创建自定义入口的凭据号. The caller's own number of this request, unique for the merchant.
    ///   - startTime: 自定义入口的开始时间. RFC 3339.
    ///   - endTime: 自定义入口的结束时间. RFC 3339.
    ///   - customEntranceState: 自定义入口的状态. `ONLINE`: is shown.
    ///   - customEntranceType: 自定义入口种类. Leads to activities of the merchant, or to its mini program.
    ///   - jumpLink: 自定义入口跳转信息.
    ///   - subtitle: 副标题.
    ///   - goodsThumbnailUrl: 展示商品信息.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func createCustomEntrance(
        brandId: String,
        outRequestNo: String,
        startTime: String,
        endTime: String,
        customEntranceState: CustomEntranceState,
        customEntranceType: CustomEntranceType,
        jumpLink: JumpLink,
        subtitle: String,
        goodsThumbnailUrl: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> CustomEntrance {
        var call = Call("shopping_receipt.create_custom_entrance", options)
        call.set("brand_id", brandId)
        call.set("out_request_no", outRequestNo)
        call.set("start_time", startTime)
        call.set("end_time", endTime)
        call.set("custom_entrance_state", customEntranceState)
        call.set("custom_entrance_type", customEntranceType)
        call.set("jump_link", jumpLink)
        call.set("subtitle", subtitle)
        call.set("goods_thumbnail_url", goodsThumbnailUrl)
        return try await client.answer(to: call)
    }

    /// Query the link that a brand shows on its receipts (查询自定义入口).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012526406)
    ///
    /// - Parameters:
    ///   - brandId: 品牌ID. The brand's number on WeChat Pay.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getCustomEntrance(
        brandId: String,
        options: CallOptions = CallOptions()
    ) async throws -> CustomEntrance {
        var call = Call("shopping_receipt.get_custom_entrance", options)
        call.set("brand_id", brandId)
        return try await client.answer(to: call)
    }

    /// Change the link that a brand shows on its receipts (更新自定义入口).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012526475)
    ///
    /// - Parameters:
    ///   - brandId: 品牌ID. The brand's number on WeChat Pay.
    ///   - outRequestNo: 商户创建自定义入口的凭据号. The caller's own number of this request, unique for the merchant.
    ///   - startTime: 自定义入口的开始时间. RFC 3339.
    ///   - endTime: 自定义入口的结束时间. RFC 3339.
    ///   - customEntranceState: 自定义入口的状态. `ONLINE`: is shown.
    ///   - customEntranceType: 自定义入口种类. Leads to activities of the merchant, or to its mini program.
    ///   - goodsThumbnailUrl: 展示商品信息.
    ///   - jumpLink: 自定义入口跳转信息.
    ///   - subtitle: 副标题.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func updateCustomEntrance(
        brandId: String,
        outRequestNo: String,
        startTime: String? = nil,
        endTime: String? = nil,
        customEntranceState: CustomEntranceState? = nil,
        customEntranceType: CustomEntranceType? = nil,
        goodsThumbnailUrl: String? = nil,
        jumpLink: JumpLink? = nil,
        subtitle: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> CustomEntrance {
        var call = Call("shopping_receipt.update_custom_entrance", options)
        call.set("brand_id", brandId)
        call.set("out_request_no", outRequestNo)
        call.set("start_time", startTime)
        call.set("end_time", endTime)
        call.set("custom_entrance_state", customEntranceState)
        call.set("custom_entrance_type", customEntranceType)
        call.set("goods_thumbnail_url", goodsThumbnailUrl)
        call.set("jump_link", jumpLink)
        call.set("subtitle", subtitle)
        return try await client.answer(to: call)
    }
}

extension ShoppingReceipt {
    /// `CustomEntrance`.
    public struct CustomEntrance: Model {
        /// 自定义入口的归属品牌ID. The brand's number on WeChat Pay.
        public var brandId: String
        /// 商户创建自定义入口的凭据号. The caller's own number of this request, unique for the merchant.
        public var outRequestNo: String
        /// 自定义入口创建的时间. RFC 3339.
        public var createTime: String
        /// 自定义入口的开始时间. RFC 3339.
        public var startTime: String
        /// 自定义入口的结束时间. RFC 3339.
        public var endTime: String
        /// 自定义入口的状态. `ONLINE`: is shown.
        public var customEntranceState: CustomEntranceState
        /// 自定义入口种类. Leads to activities of the merchant, or to its mini program.
        public var customEntranceType: CustomEntranceType
        /// 自定义入口跳转信息.
        public var jumpLink: JumpLink
        /// 自定义入口修改的时间. RFC 3339.
        public var modifyTime: String
        /// 副标题.
        public var subtitle: String
        /// 展示商品信息.
        public var goodsThumbnailUrl: String?

        enum CodingKeys: String, CodingKey {
            case brandId = "brand_id"
            case outRequestNo = "out_request_no"
            case createTime = "create_time"
            case startTime = "start_time"
            case endTime = "end_time"
            case customEntranceState = "custom_entrance_state"
            case customEntranceType = "custom_entrance_type"
            case jumpLink = "jump_link"
            case modifyTime = "modify_time"
            case subtitle
            case goodsThumbnailUrl = "goods_thumbnail_url"
        }
    }
}

extension ShoppingReceipt {
    /// `JumpInfo`.
    public struct JumpInfo: Model {
        /// 小程序AppId.
        public var merchantAppid: String
        /// 商户电子小票跳转信息小程序路径.
        public var merchantPath: String

        enum CodingKeys: String, CodingKey {
            case merchantAppid = "merchant_appid"
            case merchantPath = "merchant_path"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            merchantAppid: String,
            merchantPath: String
        ) {
            self.merchantAppid = merchantAppid
            self.merchantPath = merchantPath
        }
    }
}

extension ShoppingReceipt {
    /// `JumpLink`.
    public struct JumpLink: Model {
        /// 自定义入口的跳转小程序AppID.
        public var miniProgramsAppid: String
        /// 自定义入口跳转小程序的path.
        public var miniProgramsPath: String

        enum CodingKeys: String, CodingKey {
            case miniProgramsAppid = "mini_programs_appid"
            case miniProgramsPath = "mini_programs_path"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            miniProgramsAppid: String,
            miniProgramsPath: String
        ) {
            self.miniProgramsAppid = miniProgramsAppid
            self.miniProgramsPath = miniProgramsPath
        }
    }
}

extension ShoppingReceipt {
    /// `MerchantContact`.
    public struct MerchantContact: Model {
        /// 售后咨询电话. For questions of the user. Encrypted on the wire.
        public var consultationPhoneNumber: Sensitive?

        enum CodingKeys: String, CodingKey {
            case consultationPhoneNumber = "consultation_phone_number"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            consultationPhoneNumber: Sensitive? = nil
        ) {
            self.consultationPhoneNumber = consultationPhoneNumber
        }
    }
}

extension ShoppingReceipt {
    /// `MerchantJumpInfo`.
    public struct MerchantJumpInfo: Model {
        /// 下单用户OpenID. The user who paid, as the payment tells.
        public var openid: String
        /// 微信支付订单号. WeChat Pay's number of the payment.
        public var transactionId: String
        /// 创建时间. RFC 3339.
        public var createTime: String
        /// 跳转信息.
        public var jumpInfo: JumpInfo
        /// 商户上传时间. When the merchant sent it. RFC 3339.
        public var merchantUploadTime: String
        /// 修改时间. RFC 3339.
        public var modifyTime: String
        /// 归属品牌ID. The brand's number on WeChat Pay.
        public var brandId: Int?
        /// 商户号. The merchant that the payment went to.
        public var transactionMchid: String?
        /// 子商户号. The sub-merchant that the payment went to; needed when a partner had placed the order.
        public var transactionSubMchid: String?

        enum CodingKeys: String, CodingKey {
            case openid
            case transactionId = "transaction_id"
            case createTime = "create_time"
            case jumpInfo = "jump_info"
            case merchantUploadTime = "merchant_upload_time"
            case modifyTime = "modify_time"
            case brandId = "brand_id"
            case transactionMchid = "transaction_mchid"
            case transactionSubMchid = "transaction_sub_mchid"
        }
    }
}

extension ShoppingReceipt {
    /// `Receipt`.
    public struct Receipt: Model {
        /// 微信支付订单中OpenID. The user who paid, as the payment tells.
        public var openid: String
        /// 微信支付订单号. WeChat Pay's number of the payment.
        public var transactionId: String
        /// 电子小票创建的时间. RFC 3339.
        public var createTime: String
        /// 电子小票ID. WeChat Pay's number of the receipt.
        public var receiptId: String
        /// 标识电子小票图片类型.
        public var imageType: String
        /// 电子小票最后一次修改时间. RFC 3339.
        public var modifyTime: String
        /// 图片文件的文件摘要.
        public var sha256: String
        /// 电子小票图片审核状态. `WAIT_REVIEW`: being reviewed; `NOT_PASS_REVIEW`: refused; `PASS_REVIEW`: the user sees it.
        public var state: State
        /// 电子小票归属品牌的ID. The brand's number on WeChat Pay.
        public var brandId: Int?
        /// 商户订单号. The merchant's own number of the order.
        public var outTradeNo: String?
        /// 微信支付订单的商户号. The merchant that the payment went to.
        public var transactionMchid: String?
        /// 微信支付订单的子商户号. The sub-merchant that the payment went to; needed when a partner had placed the order.
        public var transactionSubMchid: String?
        /// 用户与商家的联系渠道.
        public var merchantContactInformation: MerchantContact?
        /// 上传时间. RFC 3339.
        public var uploadTime: String?

        enum CodingKeys: String, CodingKey {
            case openid
            case transactionId = "transaction_id"
            case createTime = "create_time"
            case receiptId = "receipt_id"
            case imageType = "image_type"
            case modifyTime = "modify_time"
            case sha256
            case state
            case brandId = "brand_id"
            case outTradeNo = "out_trade_no"
            case transactionMchid = "transaction_mchid"
            case transactionSubMchid = "transaction_sub_mchid"
            case merchantContactInformation = "merchant_contact_information"
            case uploadTime = "upload_time"
        }
    }
}

extension ShoppingReceipt {
    /// `UploadJumpInfoResponse`.
    public struct UploadJumpInfoResponse: Model {
        /// 商家电子小票跳转信息.
        public var merchantJumpInfo: MerchantJumpInfo?

        enum CodingKeys: String, CodingKey {
            case merchantJumpInfo = "merchant_jump_info"
        }
    }
}

extension ShoppingReceipt {
    /// `UploadReceiptResponse`.
    public struct UploadReceiptResponse: Model {
        /// 电子小票上传信息.
        public var receipt: Receipt
    }
}

extension ShoppingReceipt {
    /// 自定义入口的状态
    public struct CustomEntranceState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var online: Self { "ONLINE" }
        public static var offline: Self { "OFFLINE" }
    }
}

extension ShoppingReceipt {
    /// 自定义入口种类
    public struct CustomEntranceType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var merchantActivity: Self { "MERCHANT_ACTIVITY" }
        public static var merchantMiniProgram: Self { "MERCHANT_MINI_PROGRAM" }
    }
}

extension ShoppingReceipt {
    /// 电子小票图片审核状态
    public struct State: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var waitReview: Self { "WAIT_REVIEW" }
        public static var notPassReview: Self { "NOT_PASS_REVIEW" }
        public static var passReview: Self { "PASS_REVIEW" }
    }
}
