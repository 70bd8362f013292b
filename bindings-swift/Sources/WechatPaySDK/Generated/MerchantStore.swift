// Generated from api/merchant_store.yaml by `cargo xtask generate`; do not edit.

import Foundation

/// Stores of chain brands (连锁品牌门店).
public struct MerchantStore: Sendable {
    let client: Client
}

extension Client {
    /// Stores of chain brands (连锁品牌门店).
    public var merchantStore: MerchantStore { MerchantStore(client: self) }
}

extension MerchantStore {
    /// Create a store of a chain (创建门店).
    ///
    /// The merchant that collects for it has to be confirmed by that merchant's administrator.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4013948546)
    ///
    /// - Parameters:
    ///   - subMchid: 子商户号. The brand's merchant; needed when a partner calls.
    ///   - storeAddress: 门店地址信息.
    ///   - storeBasics: 门店基础信息.
    ///   - storeBusiness: 门店经营信息.
    ///   - storeRecipient: 门店收款信息. Only one when a store is created.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func createStore(
        subMchid: String? = nil,
        storeAddress: StoreAddress? = nil,
        storeBasics: StoreBasics? = nil,
        storeBusiness: StoreBusiness? = nil,
        storeRecipient: [StoreRecipient]? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> CreateStoreResponse {
        var call = Call("merchant_store.create_store", options)
        call.set("sub_mchid", subMchid)
        call.set("store_address", storeAddress)
        call.set("store_basics", storeBasics)
        call.set("store_business", storeBusiness)
        call.set("store_recipient", storeRecipient)
        return try await client.answer(to: call)
    }

    /// Query a store of a chain (查询门店).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4013948551)
    ///
    /// - Parameters:
    ///   - storeId: 微信支付商户门店ID. WeChat Pay's number of the store.
    ///   - subMchid: 特约商户号. The brand's merchant; needed when a partner calls.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getStore(
        storeId: Int,
        subMchid: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> GetStoreResponse {
        var call = Call("merchant_store.get_store", options)
        call.set("store_id", storeId)
        call.set("sub_mchid", subMchid)
        return try await client.answer(to: call)
    }

    /// Change a store of a chain (修改门店).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4013948551)
    ///
    /// - Parameters:
    ///   - storeId: 微信支付商户门店ID. WeChat Pay's number of the store.
    ///   - subMchid: 子商户号. The brand's merchant; needed when a partner calls.
    ///   - storeAddress: 门店地址信息.
    ///   - storeBasics: 门店基础信息.
    ///   - storeBusiness: 门店经营信息.
    ///   - storeRecipient: 门店收款信息列表.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func updateStore(
        storeId: Int,
        subMchid: String? = nil,
        storeAddress: StoreAddress? = nil,
        storeBasics: StoreBasics? = nil,
        storeBusiness: StoreBusiness? = nil,
        storeRecipient: [StoreRecipient]? = nil,
        options: CallOptions = CallOptions()
    ) async throws {
        var call = Call("merchant_store.update_store", options)
        call.set("store_id", storeId)
        call.set("sub_mchid", subMchid)
        call.set("store_address", storeAddress)
        call.set("store_basics", storeBasics)
        call.set("store_business", storeBusiness)
        call.set("store_recipient", storeRecipient)
        _ = try await client.send(call)
    }

    /// Bind merchants that collect for a store (绑定门店收款信息).
    ///
    /// At most five for a store. Only those that failed are in the answer.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4013948577)
    ///
    /// - Parameters:
    ///   - storeId: 微信支付商户门店ID. WeChat Pay's number of the store.
    ///   - subMchid: 子商户号. The brand's merchant; needed when a partner calls.
    ///   - storeRecipient: 门店收款信息.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func bindRecipient(
        storeId: Int,
        subMchid: String,
        storeRecipient: [StoreRecipient],
        options: CallOptions = CallOptions()
    ) async throws -> RecipientBindingResult {
        var call = Call("merchant_store.bind_recipient", options)
        call.set("store_id", storeId)
        call.set("sub_mchid", subMchid)
        call.set("store_recipient", storeRecipient)
        return try await client.answer(to: call)
    }

    /// Unbind merchants that collect for a store (解除门店收款信息绑定).
    ///
    /// Only those that failed are in the answer.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4013948580)
    ///
    /// - Parameters:
    ///   - storeId: 微信支付商户门店ID. WeChat Pay's number of the store.
    ///   - subMchid: 子商户号. The brand's merchant; needed when a partner calls.
    ///   - storeRecipient: 门店收款信息.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func unbindRecipient(
        storeId: Int,
        subMchid: String? = nil,
        storeRecipient: [StoreRecipient]? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> RecipientBindingResult {
        var call = Call("merchant_store.unbind_recipient", options)
        call.set("store_id", storeId)
        call.set("sub_mchid", subMchid)
        call.set("store_recipient", storeRecipient)
        return try await client.answer(to: call)
    }
}

extension MerchantStore {
    /// `CreateStoreResponse`.
    public struct CreateStoreResponse: Model {
        /// 微信支付商户门店ID. WeChat Pay's number of the store.
        public var storeId: Int?

        enum CodingKeys: String, CodingKey {
            case storeId = "store_id"
        }
    }
}

extension MerchantStore {
    /// `FailedStoreRecipient`.
    public struct FailedStoreRecipient: Model {
        /// 门店收款商户号. The merchant that collects for the store.
        public var mchid: String?
        /// 门店收款主体. The name of that merchant's company or owner.
        public var companyName: String?
        /// 绑定当前收款信息失败的原因.
        public var failedReason: String?

        enum CodingKeys: String, CodingKey {
            case mchid
            case companyName = "company_name"
            case failedReason = "failed_reason"
        }
    }
}

extension MerchantStore {
    /// `GetStoreResponse`.
    public struct GetStoreResponse: Model {
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
            case storeAddress = "store_address"
            case storeBasics = "store_basics"
            case storeBusiness = "store_business"
            case storeRecipient = "store_recipient"
            case storeState = "store_state"
        }
    }
}

extension MerchantStore {
    /// `RecipientBindingResult`.
    public struct RecipientBindingResult: Model {
        /// 收款门店信息. The merchants for which it failed.
        public var failedStoreRecipient: [FailedStoreRecipient]?

        enum CodingKeys: String, CodingKey {
            case failedStoreRecipient = "failed_store_recipient"
        }
    }
}

extension MerchantStore {
    /// `StoreAddress`.
    public struct StoreAddress: Model {
        /// 门店省市编码. Of the district, such as `440305`.
        public var addressCode: String
        /// 门店地址.
        public var addressDetail: String
        /// 门店地址辅助描述. How to find it.
        public var addressComplements: String?
        /// 门店纬度. In degrees, such as `37.75464`.
        public var latitude: String?
        /// 门店经度. In degrees, such as `112.63484`.
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

extension MerchantStore {
    /// `StoreBasics`.
    public struct StoreBasics: Model {
        /// 门店名称.
        public var storeName: String
        /// 品牌ID. The brand's number on WeChat Pay.
        public var brandId: Int?
        /// 商家门店编号. The brand's own number of the store.
        public var storeReferenceId: String?
        /// 分店名称.
        public var branchName: String?
        /// 品牌名称.
        public var brandName: String?

        enum CodingKeys: String, CodingKey {
            case storeName = "store_name"
            case brandId = "brand_id"
            case storeReferenceId = "store_reference_id"
            case branchName = "branch_name"
            case brandName = "brand_name"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            storeName: String,
            brandId: Int? = nil,
            storeReferenceId: String? = nil,
            branchName: String? = nil,
            brandName: String? = nil
        ) {
            self.storeName = storeName
            self.brandId = brandId
            self.storeReferenceId = storeReferenceId
            self.branchName = branchName
            self.brandName = brandName
        }
    }
}

extension MerchantStore {
    /// `StoreBusiness`.
    public struct StoreBusiness: Model {
        /// 门店经营时间. Such as `周一至周五 09:00-20:00`.
        public var businessHours: String?
        /// 门店服务电话.
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

extension MerchantStore {
    /// `StoreRecipient`.
    public struct StoreRecipient: Model {
        /// 门店收款商户号. The merchant that collects for the store.
        public var mchid: String
        /// 门店收款主体. The name of that merchant's company or owner.
        public var companyName: String?

        enum CodingKeys: String, CodingKey {
            case mchid
            case companyName = "company_name"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            mchid: String,
            companyName: String? = nil
        ) {
            self.mchid = mchid
            self.companyName = companyName
        }
    }
}

extension MerchantStore {
    /// `StoreState`.
    public struct StoreState: Model {
        /// 地址核实失败原因. Set when the address could not be verified.
        public var addressFailedReason: String?
        /// 门店状态描述.
        public var storeStateMessage: String?
        /// 门店状态.
        public var storeStateValue: String?

        enum CodingKeys: String, CodingKey {
            case addressFailedReason = "address_failed_reason"
            case storeStateMessage = "store_state_message"
            case storeStateValue = "store_state_value"
        }
    }
}
