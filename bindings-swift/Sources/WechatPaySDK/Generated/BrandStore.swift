// Generated from api/brand_store.yaml by `cargo xtask generate`; do not edit.

import Foundation

/// Brands: stores (品牌门店).
public struct BrandStore: Sendable {
    let client: Client
}

extension Client {
    /// Brands: stores (品牌门店).
    public var brandStore: BrandStore { BrandStore(client: self) }
}

extension BrandStore {
    /// Create a store of a brand (创建品牌门店).
    ///
    /// The store is reviewed; look at `audit_state`.
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015783183)
    ///
    /// - Parameters:
    ///   - brandId: 品牌ID. The brand, which has to have authorised the partner.
    ///   - storeAddress: 门店地址信息.
    ///   - storeBasics: 门店基础信息.
    ///   - storeBusiness: 门店经营信息.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 ALREADY_EXISTS, INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.
    @discardableResult
    public func createStore(
        brandId: String,
        storeAddress: StoreAddress,
        storeBasics: StoreBasics? = nil,
        storeBusiness: StoreBusiness? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> Store {
        var call = Call("brand_store.create_store", options)
        call.set("brand_id", brandId)
        call.set("store_address", storeAddress)
        call.set("store_basics", storeBasics)
        call.set("store_business", storeBusiness)
        return try await client.answer(to: call)
    }

    /// List the stores of a brand (查询品牌门店列表).
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016756674)
    ///
    /// - Parameters:
    ///   - brandId: 品牌ID. The brand, which has to have authorised the partner.
    ///   - offset: 分页起始位置. Items to skip, from 0.
    ///   - limit: 分页条数. Items per page.
    ///   - storeState: 门店状态.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.
    public func listStores(
        brandId: String,
        offset: Int? = nil,
        limit: Int? = nil,
        storeState: StoreState? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> ListStoresResponse {
        var call = Call("brand_store.list_stores", options)
        call.set("brand_id", brandId)
        call.set("offset", offset)
        call.set("limit", limit)
        call.set("store_state", storeState)
        return try await client.answer(to: call)
    }

    /// Every item of every page of `listStores`, page after page.
    public func listStoresPager(
        brandId: String,
        offset: Int? = nil,
        limit: Int? = nil,
        storeState: StoreState? = nil,
        options: CallOptions = CallOptions()
    ) -> Pager<Store> {
        var call = Call("brand_store.list_stores", options)
        call.set("brand_id", brandId)
        call.set("offset", offset)
        call.set("limit", limit)
        call.set("store_state", storeState)
        return Pager(client, call, "offset", .offset) { (page: ListStoresResponse) in
            Page(items: page.data ?? [], total: page.totalCount, next: nil)
        }
    }

    /// Query a store of a brand (查询品牌门店).
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015783153)
    ///
    /// - Parameters:
    ///   - storeId: 品牌门店ID. WeChat Pay's number of the store.
    ///   - brandId: 品牌ID. The brand, which has to have authorised the partner.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.
    public func getStore(
        storeId: String,
        brandId: String,
        options: CallOptions = CallOptions()
    ) async throws -> Store {
        var call = Call("brand_store.get_store", options)
        call.set("store_id", storeId)
        call.set("brand_id", brandId)
        return try await client.answer(to: call)
    }

    /// Change a store of a brand (更新品牌门店).
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015783158)
    ///
    /// - Parameters:
    ///   - storeId: 品牌门店ID. WeChat Pay's number of the store.
    ///   - brandId: 品牌ID. The brand, which has to have authorised the partner.
    ///   - storeAddress: 门店地址信息.
    ///   - storeBasics: 门店基础信息.
    ///   - storeBusiness: 门店经营信息.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.
    @discardableResult
    public func updateStore(
        storeId: String,
        brandId: String,
        storeAddress: StoreAddress? = nil,
        storeBasics: StoreBasics? = nil,
        storeBusiness: StoreBusiness? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> Store {
        var call = Call("brand_store.update_store", options)
        call.set("store_id", storeId)
        call.set("brand_id", brandId)
        call.set("store_address", storeAddress)
        call.set("store_basics", storeBasics)
        call.set("store_business", storeBusiness)
        return try await client.answer(to: call)
    }

    /// Delete a store of a brand (删除品牌门店).
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015783113)
    ///
    /// - Parameters:
    ///   - storeId: 品牌门店ID. WeChat Pay's number of the store.
    ///   - brandId: 品牌ID. The brand, which has to have authorised the partner.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.
    public func deleteStore(
        storeId: String,
        brandId: String,
        options: CallOptions = CallOptions()
    ) async throws {
        var call = Call("brand_store.delete_store", options)
        call.set("store_id", storeId)
        call.set("brand_id", brandId)
        _ = try await client.send(call)
    }

    /// Close a store of a brand for a while (暂停门店营业).
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016756671)
    ///
    /// - Parameters:
    ///   - storeId: 品牌门店ID. WeChat Pay's number of the store.
    ///   - brandId: 品牌ID. The brand, which has to have authorised the partner.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.
    @discardableResult
    public func closeStore(
        storeId: String,
        brandId: String,
        options: CallOptions = CallOptions()
    ) async throws -> CloseStoreResponse {
        var call = Call("brand_store.close_store", options)
        call.set("store_id", storeId)
        call.set("brand_id", brandId)
        return try await client.answer(to: call)
    }

    /// Open a store of a brand again (恢复门店营业).
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016756672)
    ///
    /// - Parameters:
    ///   - storeId: 品牌门店ID. WeChat Pay's number of the store.
    ///   - brandId: 品牌ID. The brand, which has to have authorised the partner.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.
    @discardableResult
    public func resumeStore(
        storeId: String,
        brandId: String,
        options: CallOptions = CallOptions()
    ) async throws -> ResumeStoreResponse {
        var call = Call("brand_store.resume_store", options)
        call.set("store_id", storeId)
        call.set("brand_id", brandId)
        return try await client.answer(to: call)
    }

    /// Bind a merchant that collects for a store (绑定收款商户号).
    ///
    /// At most three for a store, of the merchants that belong to the brand. The merchant's administrator may have to confirm it; look at `recipient_state`.
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015783177)
    ///
    /// - Parameters:
    ///   - storeId: 品牌门店ID. WeChat Pay's number of the store.
    ///   - mchid: 门店收款商户号. The merchant that collects for the store. At most 16 characters.
    ///   - brandId: 品牌ID. The brand, which has to have authorised the partner.
    ///   - companyName: 门店收款主体. The name of that merchant's company or owner. At most 256 characters.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.
    @discardableResult
    public func bindRecipient(
        storeId: String,
        mchid: String,
        brandId: String,
        companyName: String,
        options: CallOptions = CallOptions()
    ) async throws -> BindRecipientResponse {
        var call = Call("brand_store.bind_recipient", options)
        call.set("store_id", storeId)
        call.set("mchid", mchid)
        call.set("brand_id", brandId)
        call.set("company_name", companyName)
        return try await client.answer(to: call)
    }

    /// Unbind a merchant that collects for a store (解绑收款商户号).
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015783188)
    ///
    /// - Parameters:
    ///   - storeId: 品牌门店ID. WeChat Pay's number of the store.
    ///   - mchid: 门店收款商户号. The merchant that collects for the store. At most 16 characters.
    ///   - brandId: 品牌ID. The brand, which has to have authorised the partner.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.
    @discardableResult
    public func unbindRecipient(
        storeId: String,
        mchid: String,
        brandId: String,
        options: CallOptions = CallOptions()
    ) async throws -> UnbindRecipientResponse {
        var call = Call("brand_store.unbind_recipient", options)
        call.set("store_id", storeId)
        call.set("mchid", mchid)
        call.set("brand_id", brandId)
        return try await client.answer(to: call)
    }
}

extension BrandStore {
    /// `BindRecipientResponse`.
    public struct BindRecipientResponse: Model {
        /// 门店收款商户号. The merchant that collects for the store. At most 16 characters.
        public var mchid: String?
        /// 品牌ID. The brand, which has to have authorised the partner.
        public var brandId: String?
        /// 品牌门店ID. WeChat Pay's number of the store.
        public var storeId: String?
        /// 门店收款主体. The name of that merchant's company or owner. At most 256 characters.
        public var companyName: String?
        /// 收款绑定状态. `CONFIRMING`: to be confirmed by the merchant's administrator; `TIMEOUT_REJECTED`: was not confirmed in time.
        public var recipientState: RecipientState?

        enum CodingKeys: String, CodingKey {
            case mchid
            case brandId = "brand_id"
            case storeId = "store_id"
            case companyName = "company_name"
            case recipientState = "recipient_state"
        }
    }
}

extension BrandStore {
    /// `CloseStoreResponse`.
    public struct CloseStoreResponse: Model {
        /// 品牌ID. The brand, which has to have authorised the partner.
        public var brandId: String
        /// 品牌门店ID. WeChat Pay's number of the store.
        public var storeId: String?
        /// 门店状态.
        public var storeState: StoreState?

        enum CodingKeys: String, CodingKey {
            case brandId = "brand_id"
            case storeId = "store_id"
            case storeState = "store_state"
        }
    }
}

extension BrandStore {
    /// `ListStoresResponse`.
    public struct ListStoresResponse: Model {
        /// 品牌ID. The brand, which has to have authorised the partner.
        public var brandId: String
        /// 分页起始位置.
        public var offset: Int?
        /// 分页条数.
        public var limit: Int?
        /// 门店总数. Of all pages.
        public var totalCount: Int?
        /// 品牌门店列表.
        public var data: [Store]?

        enum CodingKeys: String, CodingKey {
            case brandId = "brand_id"
            case offset
            case limit
            case totalCount = "total_count"
            case data
        }
    }
}

extension BrandStore {
    /// `ResumeStoreResponse`.
    public struct ResumeStoreResponse: Model {
        /// 品牌ID. The brand, which has to have authorised the partner.
        public var brandId: String
        /// 品牌门店ID. WeChat Pay's number of the store.
        public var storeId: String?
        /// 门店状态.
        public var storeState: StoreState?

        enum CodingKeys: String, CodingKey {
            case brandId = "brand_id"
            case storeId = "store_id"
            case storeState = "store_state"
        }
    }
}

extension BrandStore {
    /// `Store`.
    public struct Store: Model {
        /// 品牌ID. The brand, which has to have authorised the partner.
        public var brandId: String
        /// 品牌门店ID. WeChat Pay's number of the store.
        public var storeId: String?
        /// 审核状态.
        public var auditState: AuditState?
        /// 审核失败原因. Set after a rejection.
        public var reviewRejectReason: String?
        /// 门店地址信息.
        public var storeAddress: StoreAddress?
        /// 门店基础信息.
        public var storeBasics: StoreBasics?
        /// 门店经营信息.
        public var storeBusiness: StoreBusiness?
        /// 门店收款信息.
        public var storeRecipient: [StoreRecipient]?
        /// 门店状态.
        public var storeState: StoreState?

        enum CodingKeys: String, CodingKey {
            case brandId = "brand_id"
            case storeId = "store_id"
            case auditState = "audit_state"
            case reviewRejectReason = "review_reject_reason"
            case storeAddress = "store_address"
            case storeBasics = "store_basics"
            case storeBusiness = "store_business"
            case storeRecipient = "store_recipient"
            case storeState = "store_state"
        }
    }
}

extension BrandStore {
    /// `StoreAddress`.
    public struct StoreAddress: Model {
        /// 门店省市编码. Of the district, such as `440305`. At most 20 characters.
        public var addressCode: String
        /// 门店地址. At most 200 characters.
        public var addressDetail: String
        /// 门店地址辅助描述. How to find it. At most 50 characters.
        public var addressComplements: String?
        /// 门店纬度. In degrees, such as `37.75464`. At most 32 characters.
        public var latitude: String?
        /// 门店经度. In degrees, such as `112.63484`. At most 32 characters.
        public var longitude: String?

        enum CodingKeys: String, CodingKey {
            case addressCode = "address_code"
            case addressDetail = "address_detail"
            case addressComplements = "address_complements"
            case latitude
            case longitude
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            addressCode: String,
            addressDetail: String,
            addressComplements: String? = nil,
            latitude: String? = nil,
            longitude: String? = nil
        ) {
            self.addressCode = addressCode
            self.addressDetail = addressDetail
            self.addressComplements = addressComplements
            self.latitude = latitude
            self.longitude = longitude
        }
    }
}

extension BrandStore {
    /// `StoreBasics`.
    public struct StoreBasics: Model {
        /// 商家门店编号. The brand's own number of the store. At most 32 characters.
        public var storeReferenceId: String?
        /// 门店名称. At most 50 characters.
        public var branchName: String?

        enum CodingKeys: String, CodingKey {
            case storeReferenceId = "store_reference_id"
            case branchName = "branch_name"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            storeReferenceId: String? = nil,
            branchName: String? = nil
        ) {
            self.storeReferenceId = storeReferenceId
            self.branchName = branchName
        }
    }
}

extension BrandStore {
    /// `StoreBusiness`.
    public struct StoreBusiness: Model {
        /// 门店经营时间. Periods with `|` between: `周一至周五 09:00-20:00|周六至周日 10:00-次日22:00`. At most 256 characters.
        public var businessHours: String?
        /// 门店服务电话. Numbers with `|` between. At most 32 characters.
        public var servicePhone: String?

        enum CodingKeys: String, CodingKey {
            case businessHours = "business_hours"
            case servicePhone = "service_phone"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            businessHours: String? = nil,
            servicePhone: String? = nil
        ) {
            self.businessHours = businessHours
            self.servicePhone = servicePhone
        }
    }
}

extension BrandStore {
    /// `StoreRecipient`.
    public struct StoreRecipient: Model {
        /// 门店收款商户号. The merchant that collects for the store. At most 16 characters.
        public var mchid: String?
        /// 门店收款主体. The name of that merchant's company or owner. At most 256 characters.
        public var companyName: String?
        /// 收款绑定状态. `CONFIRMING`: to be confirmed by the merchant's administrator; `TIMEOUT_REJECTED`: was not confirmed in time.
        public var recipientState: RecipientState?

        enum CodingKeys: String, CodingKey {
            case mchid
            case companyName = "company_name"
            case recipientState = "recipient_state"
        }
    }
}

extension BrandStore {
    /// `UnbindRecipientResponse`.
    public struct UnbindRecipientResponse: Model {
        /// 解绑失败原因. Set when it failed.
        public var failedReason: String?

        enum CodingKeys: String, CodingKey {
            case failedReason = "failed_reason"
        }
    }
}

extension BrandStore {
    /// 审核状态
    public struct AuditState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var success: Self { "SUCCESS" }
        public static var processing: Self { "PROCESSING" }
        public static var rejected: Self { "REJECTED" }
    }
}

extension BrandStore {
    /// 收款绑定状态
    public struct RecipientState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var confirmed: Self { "CONFIRMED" }
        public static var adminRejected: Self { "ADMIN_REJECTED" }
        public static var confirming: Self { "CONFIRMING" }
        public static var timeoutRejected: Self { "TIMEOUT_REJECTED" }
    }
}

extension BrandStore {
    /// 门店状态
    public struct StoreState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var open: Self { "OPEN" }
        public static var creating: Self { "CREATING" }
        public static var closed: Self { "CLOSED" }
    }
}
