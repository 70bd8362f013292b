// Generated from api/smart_guide.yaml by `cargo xtask generate`; do not edit.

import Foundation

/// Guides: the staff that serves customers (支付即服务).
public struct SmartGuide: Sendable {
    let client: Client
}

extension Client {
    /// Guides: the staff that serves customers (支付即服务).
    public var smartGuide: SmartGuide { SmartGuide(client: self) }
}

extension SmartGuide {
    /// Register a guide of a store (服务人员注册).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012535138)
    ///
    /// - Parameters:
    ///   - name: 企业微信的员工姓名. Encrypted on the wire.
    ///   - storeId: 门店ID. WeChat Pay's number of the store.
    ///   - avatar: 头像URL. At most 1024 characters, a URL.
    ///   - corpid: 企业ID. The company's id in WeCom.
    ///   - mobile: 手机号码. Encrypted on the wire.
    ///   - qrCode: 员工个人二维码URL. By which customers add the guide in WeCom. At most 1024 characters, a URL.
    ///   - userid: 企业微信的员工ID. The employee's id in WeCom. At most 64 characters.
    ///   - subMchid: 子商户ID. The sub-merchant that the partner acts for. At most 64 characters. Partners only.
    ///   - groupQrcode: 群二维码URL. By which customers join a group. At most 1024 characters.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func createGuide(
        name: Sensitive,
        storeId: Int,
        avatar: String,
        corpid: String,
        mobile: Sensitive,
        qrCode: String,
        userid: String,
        subMchid: String? = nil,
        groupQrcode: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> CreateGuideResponse {
        var call = Call("smart_guide.create_guide", options)
        call.set("name", name)
        call.set("store_id", storeId)
        call.set("avatar", avatar)
        call.set("corpid", corpid)
        call.set("mobile", mobile)
        call.set("qr_code", qrCode)
        call.set("userid", userid)
        call.set("sub_mchid", subMchid)
        call.set("group_qrcode", groupQrcode)
        return try await client.answer(to: call)
    }

    /// List the guides of a store (服务人员查询).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012535123)
    ///
    /// - Parameters:
    ///   - storeId: 门店ID. WeChat Pay's number of the store.
    ///   - subMchid: 子商户ID. The sub-merchant that the partner acts for. At most 64 characters. Partners only.
    ///   - offset: 请求资源起始位置. Items to skip, from 0; 0 when left out.
    ///   - limit: 最大资源条数. Items per page, at most 10. At most 10.
    ///   - workId: 工号. Only the guide with this number of the store's own.
    ///   - mobile: 手机号码. Only the guide with this number. Encrypted on the wire.
    ///   - userid: 企业微信的员工ID. Only the guide with this id in WeCom. At most 64 characters.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func listGuides(
        storeId: Int,
        subMchid: String? = nil,
        offset: Int? = nil,
        limit: Int? = nil,
        workId: String? = nil,
        mobile: Sensitive? = nil,
        userid: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> ListGuidesResponse {
        var call = Call("smart_guide.list_guides", options)
        call.set("store_id", storeId)
        call.set("sub_mchid", subMchid)
        call.set("offset", offset)
        call.set("limit", limit)
        call.set("work_id", workId)
        call.set("mobile", mobile)
        call.set("userid", userid)
        return try await client.answer(to: call)
    }

    /// Every item of every page of `listGuides`, page after page.
    public func listGuidesPager(
        storeId: Int,
        subMchid: String? = nil,
        offset: Int? = nil,
        limit: Int? = nil,
        workId: String? = nil,
        mobile: Sensitive? = nil,
        userid: String? = nil,
        options: CallOptions = CallOptions()
    ) -> Pager<Guide> {
        var call = Call("smart_guide.list_guides", options)
        call.set("store_id", storeId)
        call.set("sub_mchid", subMchid)
        call.set("offset", offset)
        call.set("limit", limit)
        call.set("work_id", workId)
        call.set("mobile", mobile)
        call.set("userid", userid)
        return Pager(client, call, "offset", .offset) { (page: ListGuidesResponse) in
            Page(items: page.data ?? [], total: page.totalCount, next: nil)
        }
    }

    /// Change a guide (服务人员更新).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012535160)
    ///
    /// - Parameters:
    ///   - guideId: 服务人员ID. WeChat Pay's number of the guide. At most 64 characters.
    ///   - subMchid: 子商户ID. The sub-merchant that the partner acts for. At most 64 characters. Partners only.
    ///   - name: 服务人员姓名. Encrypted on the wire.
    ///   - avatar: 服务人员头像URL. At most 1024 characters, a URL.
    ///   - groupQrcode: 群二维码URL. By which customers join a group. At most 1024 characters.
    ///   - mobile: 服务人员手机号码. Encrypted on the wire.
    ///   - qrCode: 服务人员二维码URL. By which customers add the guide in WeCom. At most 1024 characters, a URL.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func updateGuide(
        guideId: String,
        subMchid: String? = nil,
        name: Sensitive? = nil,
        avatar: String? = nil,
        groupQrcode: String? = nil,
        mobile: Sensitive? = nil,
        qrCode: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws {
        var call = Call("smart_guide.update_guide", options)
        call.set("guide_id", guideId)
        call.set("sub_mchid", subMchid)
        call.set("name", name)
        call.set("avatar", avatar)
        call.set("group_qrcode", groupQrcode)
        call.set("mobile", mobile)
        call.set("qr_code", qrCode)
        _ = try await client.send(call)
    }

    /// Assign an order to a guide (服务人员分配).
    ///
    /// The user sees the guide in the bill of the payment.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012535161)
    ///
    /// - Parameters:
    ///   - guideId: 服务人员ID. WeChat Pay's number of the guide. At most 64 characters.
    ///   - outTradeNo: 商户订单号. The merchant's own number of the order. At most 32 characters.
    ///   - subMchid: 子商户ID. The sub-merchant that the partner acts for. At most 64 characters. Partners only.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func assignGuide(
        guideId: String,
        outTradeNo: String,
        subMchid: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws {
        var call = Call("smart_guide.assign_guide", options)
        call.set("guide_id", guideId)
        call.set("out_trade_no", outTradeNo)
        call.set("sub_mchid", subMchid)
        _ = try await client.send(call)
    }
}

extension SmartGuide {
    /// `CreateGuideResponse`.
    public struct CreateGuideResponse: Model {
        /// 服务人员ID. WeChat Pay's number of the guide. At most 64 characters.
        public var guideId: String

        enum CodingKeys: String, CodingKey {
            case guideId = "guide_id"
        }
    }
}

extension SmartGuide {
    /// `Guide`.
    public struct Guide: Model {
        /// 服务人员姓名. Encrypted on the wire.
        public var name: Sensitive?
        /// 服务人员ID. WeChat Pay's number of the guide.
        public var guideId: String?
        /// 门店ID. WeChat Pay's number of the store.
        public var storeId: Int?
        /// 工号. The store's own number of the guide.
        public var workId: String?
        /// 手机号码. Encrypted on the wire.
        public var mobile: Sensitive?
        /// 企业微信的员工ID. The employee's id in WeCom.
        public var userid: String?

        enum CodingKeys: String, CodingKey {
            case name
            case guideId = "guide_id"
            case storeId = "store_id"
            case workId = "work_id"
            case mobile
            case userid
        }
    }
}

extension SmartGuide {
    /// `ListGuidesResponse`.
    public struct ListGuidesResponse: Model {
        /// 请求资源起始位置. Items that were skipped.
        public var offset: Int?
        /// 最大资源条数. At most 10.
        public var limit: Int?
        /// 服务人员数量. Of all pages.
        public var totalCount: Int?
        /// 服务人员列表.
        public var data: [Guide]?

        enum CodingKeys: String, CodingKey {
            case offset
            case limit
            case totalCount = "total_count"
            case data
        }
    }
}
