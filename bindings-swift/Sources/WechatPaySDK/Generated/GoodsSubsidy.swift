// Generated from api/goods_subsidy.yaml by `cargo xtask generate`; do not edit.

import Foundation

/// Promotions of brands in retail stores (品牌小店营销).
public struct GoodsSubsidy: Sendable {
    let client: Client
}

extension Client {
    /// Promotions of brands in retail stores (品牌小店营销).
    public var goodsSubsidy: GoodsSubsidy { GoodsSubsidy(client: self) }
}

extension GoodsSubsidy {
    /// Add stores to a brand's activities of retail stores (添加小店活动门店).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012384359)
    ///
    /// - Parameters:
    ///   - brandId: 品牌ID. The brand's number on WeChat Pay.
    ///   - outRequestNo: 商户请求单号. The caller's own number of this request, unique for the merchant.
    ///   - addTime: 添加时间. RFC 3339.
    ///   - stores: 待新增的小店活动门店列表.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func addStores(
        brandId: String,
        outRequestNo: String,
        addTime: String,
        stores: [Store],
        options: CallOptions = CallOptions()
    ) async throws -> AddStoresResponse {
        var call = Call("goods_subsidy.add_stores", options)
        call.set("brand_id", brandId)
        call.set("out_request_no", outRequestNo)
        call.set("add_time", addTime)
        call.set("stores", stores)
        return try await client.answer(to: call)
    }

    /// List the stores of a brand's activities of retail stores (查询小店活动门店列表).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012384355)
    ///
    /// - Parameters:
    ///   - brandId: 品牌ID. The brand's number on WeChat Pay.
    ///   - offset: 分页页码. The page, from 0.
    ///   - limit: 分页大小. Items per page.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func listStores(
        brandId: String,
        offset: Int,
        limit: Int,
        options: CallOptions = CallOptions()
    ) async throws -> ListStoresResponse {
        var call = Call("goods_subsidy.list_stores", options)
        call.set("brand_id", brandId)
        call.set("offset", offset)
        call.set("limit", limit)
        return try await client.answer(to: call)
    }

    /// Every item of every page of `listStores`, page after page.
    public func listStoresPager(
        brandId: String,
        limit: Int,
        offset: Int = 0,
        options: CallOptions = CallOptions()
    ) -> Pager<Store> {
        var call = Call("goods_subsidy.list_stores", options)
        call.set("brand_id", brandId)
        call.set("offset", offset)
        call.set("limit", limit)
        return Pager(client, call, "offset", .page(from: 0, size: "limit")) { (page: ListStoresResponse) in
            Page(items: page.data ?? [], total: page.totalCount, next: nil)
        }
    }

    /// Remove stores from a brand's activities of retail stores (删除小店活动门店).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012384363)
    ///
    /// - Parameters:
    ///   - brandId: 品牌ID. The brand's number on WeChat Pay.
    ///   - outRequestNo: 商户请求单号. The caller's own number of this request, unique for the merchant.
    ///   - deleteTime: 删除时间. RFC 3339.
    ///   - stores: 待删除的小店活动门店列表.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func deleteStores(
        brandId: String,
        outRequestNo: String,
        deleteTime: String,
        stores: [Store],
        options: CallOptions = CallOptions()
    ) async throws -> DeleteStoresResponse {
        var call = Call("goods_subsidy.delete_stores", options)
        call.set("brand_id", brandId)
        call.set("out_request_no", outRequestNo)
        call.set("delete_time", deleteTime)
        call.set("stores", stores)
        return try await client.answer(to: call)
    }

    /// Query a store of a brand's activities of retail stores (查询小店活动门店详情).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012384379)
    ///
    /// - Parameters:
    ///   - brandId: 品牌ID. The brand's number on WeChat Pay.
    ///   - storeCode: 门店编码. The brand's own number of the store.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getStore(
        brandId: String,
        storeCode: String,
        options: CallOptions = CallOptions()
    ) async throws -> Store {
        var call = Call("goods_subsidy.get_store", options)
        call.set("brand_id", brandId)
        call.set("store_code", storeCode)
        return try await client.answer(to: call)
    }

    /// Create QR codes for the stores of a brand's activities (生成小店活动物料码).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012384337)
    ///
    /// - Parameters:
    ///   - brandId: 品牌ID. The brand's number on WeChat Pay.
    ///   - outRequestNo: 商户请求单号. The caller's own number of this request, unique for the merchant.
    ///   - materialNum: 生成物料码数量.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func createMaterials(
        brandId: String,
        outRequestNo: String,
        materialNum: Int,
        options: CallOptions = CallOptions()
    ) async throws -> CreateMaterialsResponse {
        var call = Call("goods_subsidy.create_materials", options)
        call.set("brand_id", brandId)
        call.set("out_request_no", outRequestNo)
        call.set("material_num", materialNum)
        return try await client.answer(to: call)
    }

    /// Add sales representatives to an activity of retail stores (添加零售小店活动业务代理).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012384327)
    ///
    /// - Parameters:
    ///   - activityId: 零售小店活动ID. WeChat Pay's number of the activity.
    ///   - outRequestNo: 商户请求单号. The caller's own number of this request, unique for the merchant.
    ///   - representativeInfoList: 业务代理信息列表.
    ///   - addTime: 添加时间. RFC 3339.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func addRepresentatives(
        activityId: String,
        outRequestNo: String,
        representativeInfoList: [Representative],
        addTime: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> AddRepresentativesResponse {
        var call = Call("goods_subsidy.add_representatives", options)
        call.set("activity_id", activityId)
        call.set("out_request_no", outRequestNo)
        call.set("representative_info_list", representativeInfoList)
        call.set("add_time", addTime)
        return try await client.answer(to: call)
    }

    /// Remove sales representatives from an activity of retail stores (删除零售小店活动业务代理).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012384344)
    ///
    /// - Parameters:
    ///   - activityId: 零售小店活动ID. WeChat Pay's number of the activity.
    ///   - outRequestNo: 商户请求单号. The caller's own number of this request, unique for the merchant.
    ///   - deleteTime: 删除时间. RFC 3339.
    ///   - representativeInfoList: 业务代理信息列表.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func deleteRepresentatives(
        activityId: String,
        outRequestNo: String,
        deleteTime: String,
        representativeInfoList: [Representative],
        options: CallOptions = CallOptions()
    ) async throws -> DeleteRepresentativesResponse {
        var call = Call("goods_subsidy.delete_representatives", options)
        call.set("activity_id", activityId)
        call.set("out_request_no", outRequestNo)
        call.set("delete_time", deleteTime)
        call.set("representative_info_list", representativeInfoList)
        return try await client.answer(to: call)
    }

    /// List the sales representatives of an activity of retail stores (查询零售小店活动业务代理).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012384347)
    ///
    /// - Parameters:
    ///   - activityId: 零售小店活动ID. WeChat Pay's number of the activity.
    ///   - offset: 分页页码. The page, from 0.
    ///   - limit: 分页大小. Items per page.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func listRepresentatives(
        activityId: String,
        offset: Int,
        limit: Int,
        options: CallOptions = CallOptions()
    ) async throws -> ListRepresentativesResponse {
        var call = Call("goods_subsidy.list_representatives", options)
        call.set("activity_id", activityId)
        call.set("offset", offset)
        call.set("limit", limit)
        return try await client.answer(to: call)
    }

    /// Every item of every page of `listRepresentatives`, page after page.
    public func listRepresentativesPager(
        activityId: String,
        limit: Int,
        offset: Int = 0,
        options: CallOptions = CallOptions()
    ) -> Pager<Representative> {
        var call = Call("goods_subsidy.list_representatives", options)
        call.set("activity_id", activityId)
        call.set("offset", offset)
        call.set("limit", limit)
        return Pager(client, call, "offset", .page(from: 0, size: "limit")) { (page: ListRepresentativesResponse) in
            Page(items: page.data ?? [], total: page.totalCount, next: nil)
        }
    }

    /// List the extra-price promotions of brands in a city (按区域查询品牌加价购活动).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html)
    ///
    /// - Parameters:
    ///   - offset: 分页页码. The page, from 0.
    ///   - limit: 最大返回的活动数. Items per page.
    ///   - cityId: 活动所属城市的ID. The city in which the activity runs.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func listActivities(
        offset: Int,
        limit: Int,
        cityId: String,
        options: CallOptions = CallOptions()
    ) async throws -> ListActivitiesResponse {
        var call = Call("goods_subsidy.list_activities", options)
        call.set("offset", offset)
        call.set("limit", limit)
        call.set("city_id", cityId)
        return try await client.answer(to: call)
    }

    /// Every item of every page of `listActivities`, page after page.
    public func listActivitiesPager(
        limit: Int,
        cityId: String,
        offset: Int = 0,
        options: CallOptions = CallOptions()
    ) -> Pager<Activity> {
        var call = Call("goods_subsidy.list_activities", options)
        call.set("offset", offset)
        call.set("limit", limit)
        call.set("city_id", cityId)
        return Pager(client, call, "offset", .page(from: 0, size: "limit")) { (page: ListActivitiesResponse) in
            Page(items: page.data ?? [], total: page.totalCount, next: nil)
        }
    }

    /// Enrol stores in an extra-price promotion (门店报名品牌加价购活动).
    ///
    /// The answer lists the stores that were enrolled and those that failed.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html)
    ///
    /// - Parameters:
    ///   - activityId: 活动ID. WeChat Pay's number of the activity.
    ///   - callerMerchantId: 调用方商户号. The caller's own number.
    ///   - applyInfos: 门店报名信息.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func enrollInActivity(
        activityId: String,
        callerMerchantId: String,
        applyInfos: [ActivityEnrollment]? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> EnrollInActivityResponse {
        var call = Call("goods_subsidy.enroll_in_activity", options)
        call.set("activity_id", activityId)
        call.set("caller_merchant_id", callerMerchantId)
        call.set("apply_infos", applyInfos)
        return try await client.answer(to: call)
    }

    /// Lock a user's rights to an extra-price offer for an order (锁定品牌加价购活动资格).
    ///
    /// Before the order is paid; unlock them when it comes to nothing.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html)
    ///
    /// - Parameters:
    ///   - orderInformation: 订单信息.
    ///   - qualificationIds: 待锁定的加价购资格ID列表. The user's rights to the offer.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func lockQualifications(
        orderInformation: Order,
        qualificationIds: [String]? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> LockQualificationsResponse {
        var call = Call("goods_subsidy.lock_qualifications", options)
        call.set("order_information", orderInformation)
        call.set("qualification_ids", qualificationIds)
        return try await client.answer(to: call)
    }

    /// Unlock a user's rights to an extra-price offer (解锁品牌加价购活动资格).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html)
    ///
    /// - Parameters:
    ///   - orderInformation: 订单信息.
    ///   - qualificationIds: 待解锁的加价购资格ID列表. The user's rights to the offer.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func unlockQualifications(
        orderInformation: Order,
        qualificationIds: [String]? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> UnlockQualificationsResponse {
        var call = Call("goods_subsidy.unlock_qualifications", options)
        call.set("order_information", orderInformation)
        call.set("qualification_ids", qualificationIds)
        return try await client.answer(to: call)
    }
}

extension GoodsSubsidy {
    /// `Activity`.
    public struct Activity: Model {
        /// 品牌ID. The brand's number on WeChat Pay.
        public var brandId: String?
        /// 活动ID. WeChat Pay's number of the activity.
        public var activityId: String?
        /// 活动创建方商户号. The merchant that created the activity.
        public var creatorMerchantId: String?
        /// 活动信息.
        public var activityInfo: ActivityInfo?
        /// 活动商品信息.
        public var goodsInformation: Goods?
        /// 活动规则信息.
        public var ruleInformation: ActivityRule?

        enum CodingKeys: String, CodingKey {
            case brandId = "brand_id"
            case activityId = "activity_id"
            case creatorMerchantId = "creator_merchant_id"
            case activityInfo = "activity_info"
            case goodsInformation = "goods_information"
            case ruleInformation = "rule_information"
        }
    }
}

extension GoodsSubsidy {
    /// `ActivityEnrollment`.
    public struct ActivityEnrollment: Model {
        /// 商品原价. In fen.
        public var goodsOriginalPrice: Int?
        /// 门店信息.
        public var storeInfo: ActivityStore

        enum CodingKeys: String, CodingKey {
            case goodsOriginalPrice = "goods_original_price"
            case storeInfo = "store_info"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            goodsOriginalPrice: Int,
            storeInfo: ActivityStore
        ) {
            self.goodsOriginalPrice = goodsOriginalPrice
            self.storeInfo = storeInfo
        }
    }
}

extension GoodsSubsidy {
    /// `ActivityInfo`.
    public struct ActivityInfo: Model {
        /// 活动描述.
        public var activityDescription: String?
        /// 活动结束时间. RFC 3339.
        public var activityEndTime: String?
        /// 活动名称.
        public var activityName: String?
        /// 活动开始时间. RFC 3339.
        public var activityStartTime: String?
        /// 活动报名结束时间. RFC 3339.
        public var applyEndTime: String?
        /// 活动报名开始时间. RFC 3339.
        public var applyStartTime: String?

        enum CodingKeys: String, CodingKey {
            case activityDescription = "activity_description"
            case activityEndTime = "activity_end_time"
            case activityName = "activity_name"
            case activityStartTime = "activity_start_time"
            case applyEndTime = "apply_end_time"
            case applyStartTime = "apply_start_time"
        }
    }
}

extension GoodsSubsidy {
    /// `ActivityRule`.
    public struct ActivityRule: Model {
        /// 活动区域列表.
        public var areas: [Area]?
        /// 购买单件商品，服务商获得的补贴金额. What the partner gets for each piece, in fen.
        public var serviceProviderSubsidy: Int?
        /// 购买单件商品，门店获得的补贴金额. What the store gets for each piece, in fen.
        public var storeSubsidy: Int?
        /// 活动门店补贴商品数上限. Pieces for which a store is subsidised.
        public var storeSubsidyQuota: Int?
        /// 单用户享受加价购优惠次数上限. How often a user may take the offer.
        public var userSubsidyQuota: Int?

        enum CodingKeys: String, CodingKey {
            case areas
            case serviceProviderSubsidy = "service_provider_subsidy"
            case storeSubsidy = "store_subsidy"
            case storeSubsidyQuota = "store_subsidy_quota"
            case userSubsidyQuota = "user_subsidy_quota"
        }
    }
}

extension GoodsSubsidy {
    /// `ActivityStore`.
    public struct ActivityStore: Model {
        /// 门店补贴入账商户号. The merchant that receives the subsidy of the store.
        public var accountingMerchantId: String
        /// 门店商户号. The merchant of the store.
        public var merchantId: String
        /// 门店ID.
        public var storeId: String

        enum CodingKeys: String, CodingKey {
            case accountingMerchantId = "accounting_merchant_id"
            case merchantId = "merchant_id"
            case storeId = "store_id"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            accountingMerchantId: String,
            merchantId: String,
            storeId: String
        ) {
            self.accountingMerchantId = accountingMerchantId
            self.merchantId = merchantId
            self.storeId = storeId
        }
    }
}

extension GoodsSubsidy {
    /// `AddRepresentativesResponse`.
    public struct AddRepresentativesResponse: Model {
        /// 零售小店活动ID. WeChat Pay's number of the activity.
        public var activityId: String
        /// 添加时间. RFC 3339.
        public var addTime: String
        /// 添加失败业务代理信息列表.
        public var failedRepresentativeInfoList: [Representative]?

        enum CodingKeys: String, CodingKey {
            case activityId = "activity_id"
            case addTime = "add_time"
            case failedRepresentativeInfoList = "failed_representative_info_list"
        }
    }
}

extension GoodsSubsidy {
    /// `AddStoresResponse`.
    public struct AddStoresResponse: Model {
        /// 添加时间. RFC 3339.
        public var addTime: String?
        /// 添加失败的小店活动门店列表.
        public var failedStores: [Store]?

        enum CodingKeys: String, CodingKey {
            case addTime = "add_time"
            case failedStores = "failed_stores"
        }
    }
}

extension GoodsSubsidy {
    /// `Area`.
    public struct Area: Model {
        /// 市名称.
        public var city: String?
        /// 区名称.
        public var district: String?
        /// 省名称.
        public var province: String?
    }
}

extension GoodsSubsidy {
    /// `CreateMaterialsResponse`.
    public struct CreateMaterialsResponse: Model {
        /// 成功的物料码列表.
        public var materialList: [Material]?

        enum CodingKeys: String, CodingKey {
            case materialList = "material_list"
        }
    }
}

extension GoodsSubsidy {
    /// `DeleteRepresentativesResponse`.
    public struct DeleteRepresentativesResponse: Model {
        /// 零售小店活动ID. WeChat Pay's number of the activity.
        public var activityId: String
        /// 删除时间. RFC 3339.
        public var deleteTime: String
        /// 删除失败业务代理信息列表.
        public var failedRepresentativeInfoList: [Representative]?

        enum CodingKeys: String, CodingKey {
            case activityId = "activity_id"
            case deleteTime = "delete_time"
            case failedRepresentativeInfoList = "failed_representative_info_list"
        }
    }
}

extension GoodsSubsidy {
    /// `DeleteStoresResponse`.
    public struct DeleteStoresResponse: Model {
        /// 删除时间. RFC 3339.
        public var deleteTime: String?
        /// 删除失败的小店活动门店列表.
        public var failedStores: [Store]?

        enum CodingKeys: String, CodingKey {
            case deleteTime = "delete_time"
            case failedStores = "failed_stores"
        }
    }
}

extension GoodsSubsidy {
    /// `EnrollInActivityResponse`.
    public struct EnrollInActivityResponse: Model {
        /// 失败的报名记录. Stores that could not be enrolled.
        public var failedApplyInfos: [ActivityEnrollment]?
        /// 返回结果文案.
        public var returnMessage: String?
        /// 成功的报名记录. Stores that were enrolled.
        public var succeedApplyInfos: [ActivityEnrollment]?

        enum CodingKeys: String, CodingKey {
            case failedApplyInfos = "failed_apply_infos"
            case returnMessage = "return_message"
            case succeedApplyInfos = "succeed_apply_infos"
        }
    }
}

extension GoodsSubsidy {
    /// `Goods`.
    public struct Goods: Model {
        /// 商品ID.
        public var goodsId: String?
        /// 商品名称.
        public var goodsName: String?
        /// 商品图片URL.
        public var goodsPictureUrl: String?

        enum CodingKeys: String, CodingKey {
            case goodsId = "goods_id"
            case goodsName = "goods_name"
            case goodsPictureUrl = "goods_picture_url"
        }
    }
}

extension GoodsSubsidy {
    /// `ListActivitiesResponse`.
    public struct ListActivitiesResponse: Model {
        /// 分页页码. The page, from 0.
        public var offset: Int?
        /// 返回的活动数.
        public var limit: Int?
        /// 活动总数. Of all pages.
        public var totalCount: Int?
        /// 活动集合.
        public var data: [Activity]?

        enum CodingKeys: String, CodingKey {
            case offset
            case limit
            case totalCount = "total_count"
            case data
        }
    }
}

extension GoodsSubsidy {
    /// `ListRepresentativesResponse`.
    public struct ListRepresentativesResponse: Model {
        /// 分页页码. The page, from 0.
        public var offset: Int?
        /// 分页大小.
        public var limit: Int?
        /// 小店活动业代总数. Of all pages.
        public var totalCount: Int?
        /// 小店活动业代集合.
        public var data: [Representative]?

        enum CodingKeys: String, CodingKey {
            case offset
            case limit
            case totalCount = "total_count"
            case data
        }
    }
}

extension GoodsSubsidy {
    /// `ListStoresResponse`.
    public struct ListStoresResponse: Model {
        /// 分页页码. The page, from 0.
        public var offset: Int?
        /// 分页大小.
        public var limit: Int?
        /// 小店活动门店总数. Of all pages.
        public var totalCount: Int?
        /// 小店活动门店集合.
        public var data: [Store]?

        enum CodingKeys: String, CodingKey {
            case offset
            case limit
            case totalCount = "total_count"
            case data
        }
    }
}

extension GoodsSubsidy {
    /// `LockQualificationsResponse`.
    public struct LockQualificationsResponse: Model {
        /// 锁定失败的资格ID列表.
        public var failedQualificationIds: [String]?
        /// 返回结果文案.
        public var returnMessage: String?
        /// 锁定成功的资格ID列表.
        public var succeedQualificationIds: [String]?

        enum CodingKeys: String, CodingKey {
            case failedQualificationIds = "failed_qualification_ids"
            case returnMessage = "return_message"
            case succeedQualificationIds = "succeed_qualification_ids"
        }
    }
}

extension GoodsSubsidy {
    /// `Material`.
    public struct Material: Model {
        /// 物料码ID.
        public var materialId: String?
        /// 物料码链接.
        public var materialUrl: String?

        enum CodingKeys: String, CodingKey {
            case materialId = "material_id"
            case materialUrl = "material_url"
        }
    }
}

extension GoodsSubsidy {
    /// `Order`.
    public struct Order: Model {
        /// 商户订单号. The merchant's own number of the order.
        public var outTradeNo: String
        /// 支付订单的微信用户OpenID. The user who pays the order.
        public var payerOpenid: String
        /// 门店ID.
        public var storeId: String
        /// 门店商户号. The merchant of the store.
        public var storeMerchantId: String
        /// 订单总金额. Of the order, in fen.
        public var totalFee: Int

        enum CodingKeys: String, CodingKey {
            case outTradeNo = "out_trade_no"
            case payerOpenid = "payer_openid"
            case storeId = "store_id"
            case storeMerchantId = "store_merchant_id"
            case totalFee = "total_fee"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            outTradeNo: String,
            payerOpenid: String,
            storeId: String,
            storeMerchantId: String,
            totalFee: Int
        ) {
            self.outTradeNo = outTradeNo
            self.payerOpenid = payerOpenid
            self.storeId = storeId
            self.storeMerchantId = storeMerchantId
            self.totalFee = totalFee
        }
    }
}

extension GoodsSubsidy {
    /// `Representative`.
    public struct Representative: Model {
        /// 业务代理的OpenID. The representative, as a user of WeChat.
        public var openid: String

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            openid: String
        ) {
            self.openid = openid
        }
    }
}

extension GoodsSubsidy {
    /// `Store`.
    public struct Store: Model {
        /// 门店编码. The brand's own number of the store.
        public var storeCode: String?
        /// 门店名称.
        public var storeName: String?

        enum CodingKeys: String, CodingKey {
            case storeCode = "store_code"
            case storeName = "store_name"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            storeCode: String? = nil,
            storeName: String? = nil
        ) {
            self.storeCode = storeCode
            self.storeName = storeName
        }
    }
}

extension GoodsSubsidy {
    /// `UnlockQualificationsResponse`.
    public struct UnlockQualificationsResponse: Model {
        /// 解锁失败的资格ID列表.
        public var failedQualificationIds: [String]?
        /// 返回结果文案.
        public var returnMessage: String?
        /// 解锁成功的资格ID列表.
        public var succeedQualificationIds: [String]?

        enum CodingKeys: String, CodingKey {
            case failedQualificationIds = "failed_qualification_ids"
            case returnMessage = "return_message"
            case succeedQualificationIds = "succeed_qualification_ids"
        }
    }
}
