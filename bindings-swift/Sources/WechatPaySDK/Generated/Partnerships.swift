// Generated from api/partnerships.yaml by `cargo xtask generate`; do not edit.

import Foundation

/// Partnerships for marketing (委托营销).
public struct Partnerships: Sendable {
    let client: Client
}

extension Client {
    /// Partnerships for marketing (委托营销).
    public var partnerships: Partnerships { Partnerships(client: self) }
}

extension Partnerships {
    /// List partnerships (查询合作关系列表).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012380536)
    ///
    /// - Parameters:
    ///   - authorizedData: 被授权数据. JSON text of `AuthorizedDataFilter`. JSON text.
    ///   - offset: 分页页码. 0 when left out.
    ///   - limit: 分页大小. 50 when left out.
    ///   - partner: 合作方信息. JSON text of `Partner`. JSON text.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
    public func listPartnerships(
        authorizedData: String,
        offset: Int? = nil,
        limit: Int? = nil,
        partner: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> ListPartnershipsResponse {
        var call = Call("partnerships.list_partnerships", options)
        call.set("authorized_data", authorizedData)
        call.set("offset", offset)
        call.set("limit", limit)
        call.set("partner", partner)
        return try await client.answer(to: call)
    }

    /// Every item of every page of `listPartnerships`, page after page.
    public func listPartnershipsPager(
        authorizedData: String,
        offset: Int? = nil,
        limit: Int? = nil,
        partner: String? = nil,
        options: CallOptions = CallOptions()
    ) -> Pager<Partnership> {
        var call = Call("partnerships.list_partnerships", options)
        call.set("authorized_data", authorizedData)
        call.set("offset", offset)
        call.set("limit", limit)
        call.set("partner", partner)
        return Pager(client, call, "offset", .page(from: 0, size: "limit")) { (page: ListPartnershipsResponse) in
            Page(items: page.data ?? [], total: page.totalCount, next: nil)
        }
    }

    /// Let a partner use a stock of coupons (建立合作关系).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012380498)
    ///
    /// - Parameters:
    ///   - authorizedData: 被授权数据.
    ///   - partner: 合作方信息.
    ///   - idempotencyKey: 业务请求幂等值.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
    @discardableResult
    public func createPartnership(
        authorizedData: AuthorizedData,
        partner: Partner,
        idempotencyKey: String,
        options: CallOptions = CallOptions()
    ) async throws -> CreatePartnershipResponse {
        var call = Call("partnerships.create_partnership", options)
        call.set("authorized_data", authorizedData)
        call.set("partner", partner)
        call.set("Idempotency-Key", idempotencyKey)
        return try await client.answer(to: call)
    }

    /// End a partnership (终止合作关系).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4017164460)
    ///
    /// - Parameters:
    ///   - authorizedData: 被授权数据.
    ///   - partner: 合作方信息.
    ///   - idempotencyKey: 业务请求幂等值.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func terminatePartnership(
        authorizedData: AuthorizedData,
        partner: Partner,
        idempotencyKey: String,
        options: CallOptions = CallOptions()
    ) async throws -> TerminatePartnershipResponse {
        var call = Call("partnerships.terminate_partnership", options)
        call.set("authorized_data", authorizedData)
        call.set("partner", partner)
        call.set("Idempotency-Key", idempotencyKey)
        return try await client.answer(to: call)
    }
}

extension Partnerships {
    /// `AuthorizedData`.
    public struct AuthorizedData: Model {
        /// 授权业务类别.
        public var businessType: BusinessType
        /// 授权批次ID. At most 20 characters.
        public var stockId: String?
        /// 授权场景列表. Known from the community.
        public var scenarios: [String]?

        enum CodingKeys: String, CodingKey {
            case businessType = "business_type"
            case stockId = "stock_id"
            case scenarios
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            businessType: BusinessType,
            stockId: String? = nil,
            scenarios: [String]? = nil
        ) {
            self.businessType = businessType
            self.stockId = stockId
            self.scenarios = scenarios
        }
    }
}

extension Partnerships {
    /// `CreatePartnershipResponse`.
    public struct CreatePartnershipResponse: Model {
        /// 创建时间. At most 32 characters, RFC 3339.
        public var createTime: String
        /// 更新时间. At most 32 characters, RFC 3339.
        public var updateTime: String
        /// 被授权数据.
        public var authorizedData: AuthorizedData
        /// 建立合作关系时间. At most 32 characters, RFC 3339.
        public var buildTime: String
        /// 合作方信息.
        public var partner: Partner
        /// 合作状态.
        public var state: State

        enum CodingKeys: String, CodingKey {
            case createTime = "create_time"
            case updateTime = "update_time"
            case authorizedData = "authorized_data"
            case buildTime = "build_time"
            case partner
            case state
        }
    }
}

extension Partnerships {
    /// `ListPartnershipsResponse`.
    public struct ListPartnershipsResponse: Model {
        /// 分页页码.
        public var offset: Int?
        /// 分页大小.
        public var limit: Int?
        /// 总数量. Of all pages.
        public var totalCount: Int?
        /// 合作关系结果集.
        public var data: [Partnership]?

        enum CodingKeys: String, CodingKey {
            case offset
            case limit
            case totalCount = "total_count"
            case data
        }
    }
}

extension Partnerships {
    /// `Partner`.
    public struct Partner: Model {
        /// 合作方类别.
        public var type: TypeValue
        /// 合作方Appid. At most 32 characters.
        public var appid: String?
        /// 合作方商户ID. At most 15 characters.
        public var merchantId: String?

        enum CodingKeys: String, CodingKey {
            case type
            case appid
            case merchantId = "merchant_id"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            type: TypeValue,
            appid: String? = nil,
            merchantId: String? = nil
        ) {
            self.type = type
            self.appid = appid
            self.merchantId = merchantId
        }
    }
}

extension Partnerships {
    /// `Partnership`.
    public struct Partnership: Model {
        /// 创建时间. At most 32 characters, RFC 3339.
        public var createTime: String
        /// 更新时间. At most 32 characters, RFC 3339.
        public var updateTime: String
        /// 被授权数据.
        public var authorizedData: AuthorizedData
        /// 建立合作关系时间. At most 32 characters, RFC 3339.
        public var buildTime: String
        /// 合作方信息.
        public var partner: Partner
        /// 合作状态. Known from the community.
        public var state: String?
        /// 终止合作关系时间. At most 32 characters, RFC 3339.
        public var terminateTime: String?

        enum CodingKeys: String, CodingKey {
            case createTime = "create_time"
            case updateTime = "update_time"
            case authorizedData = "authorized_data"
            case buildTime = "build_time"
            case partner
            case state
            case terminateTime = "terminate_time"
        }
    }
}

extension Partnerships {
    /// `TerminatePartnershipResponse`.
    public struct TerminatePartnershipResponse: Model {
        /// 终止合作关系时间. RFC 3339.
        public var terminateTime: String

        enum CodingKeys: String, CodingKey {
            case terminateTime = "terminate_time"
        }
    }
}

extension Partnerships {
    /// 授权业务类别
    public struct BusinessType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var favorStock: Self { "FAVOR_STOCK" }
        public static var busifavorStock: Self { "BUSIFAVOR_STOCK" }
    }
}

extension Partnerships {
    /// 合作状态
    public struct State: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var established: Self { "ESTABLISHED" }
        public static var terminated: Self { "TERMINATED" }
    }
}

extension Partnerships {
    /// 合作方类别
    public struct TypeValue: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var appid: Self { "APPID" }
        public static var merchant: Self { "MERCHANT" }
    }
}
