// Generated from api/gold_plan.yaml by `cargo xtask generate`; do not edit.

import Foundation

/// Gold plan: the page after payment (点金计划).
public struct GoldPlan: Sendable {
    let client: Client
}

extension Client {
    /// Gold plan: the page after payment (点金计划).
    public var goldPlan: GoldPlan { GoldPlan(client: self) }
}

extension GoldPlan {
    /// Open or close the gold plan for a sub-merchant (点金计划管理).
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012473796)
    ///
    /// - Parameters:
    ///   - subMchid: 特约商户号. The sub-merchant that is meant. At most 32 characters.
    ///   - operationType: 操作类型.
    ///   - operationPayScene: 支付场景. The payments that are meant; `JSAPI` where left out.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func updateStatus(
        subMchid: String,
        operationType: OperationType,
        operationPayScene: OperationPayScene? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> UpdateStatusResponse {
        var call = Call("gold_plan.update_status", options)
        call.set("sub_mchid", subMchid)
        call.set("operation_type", operationType)
        call.set("operation_pay_scene", operationPayScene)
        return try await client.answer(to: call)
    }

    /// Open or close a sub-merchant's own receipt page (商家小票管理).
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012473788)
    ///
    /// - Parameters:
    ///   - subMchid: 特约商户号. The sub-merchant that is meant. At most 32 characters.
    ///   - operationType: 操作类型.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func updateCustomPageStatus(
        subMchid: String,
        operationType: OperationType,
        options: CallOptions = CallOptions()
    ) async throws -> UpdateCustomPageStatusResponse {
        var call = Call("gold_plan.update_custom_page_status", options)
        call.set("sub_mchid", subMchid)
        call.set("operation_type", operationType)
        return try await client.answer(to: call)
    }

    /// Choose the industries that may not advertise on a sub-merchant's page (同业过滤标签管理).
    ///
    /// The given filters replace the ones before.
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012473784)
    ///
    /// - Parameters:
    ///   - subMchid: 特约商户号. The sub-merchant that is meant. At most 32 characters.
    ///   - advertisingIndustryFilters: 同业过滤标签值. Industries that may not advertise.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func setAdvertisingIndustryFilters(
        subMchid: String,
        advertisingIndustryFilters: [AdvertisingIndustryFilters],
        options: CallOptions = CallOptions()
    ) async throws {
        var call = Call("gold_plan.set_advertising_industry_filters", options)
        call.set("sub_mchid", subMchid)
        call.set("advertising_industry_filters", advertisingIndustryFilters)
        _ = try await client.send(call)
    }

    /// Show advertisements on a sub-merchant's page (开通广告展示).
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012473794)
    ///
    /// - Parameters:
    ///   - subMchid: 特约商户号. The sub-merchant that is meant. At most 32 characters.
    ///   - advertisingIndustryFilters: 同业过滤标签值. Industries that may not advertise.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEMERROR, SYSTEM_ERROR.
    public func openAdvertising(
        subMchid: String,
        advertisingIndustryFilters: [AdvertisingIndustryFilters]? = nil,
        options: CallOptions = CallOptions()
    ) async throws {
        var call = Call("gold_plan.open_advertising", options)
        call.set("sub_mchid", subMchid)
        call.set("advertising_industry_filters", advertisingIndustryFilters)
        _ = try await client.send(call)
    }

    /// Hide advertisements on a sub-merchant's page (关闭广告展示).
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012473781)
    ///
    /// - Parameters:
    ///   - subMchid: 特约商户号. The sub-merchant that is meant. At most 32 characters.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func closeAdvertising(
        subMchid: String,
        options: CallOptions = CallOptions()
    ) async throws {
        var call = Call("gold_plan.close_advertising", options)
        call.set("sub_mchid", subMchid)
        _ = try await client.send(call)
    }
}

extension GoldPlan {
    /// `UpdateCustomPageStatusResponse`.
    public struct UpdateCustomPageStatusResponse: Model {
        /// 特约商户号. The sub-merchant that is meant.
        public var subMchid: String

        enum CodingKeys: String, CodingKey {
            case subMchid = "sub_mchid"
        }
    }
}

extension GoldPlan {
    /// `UpdateStatusResponse`.
    public struct UpdateStatusResponse: Model {
        /// 特约商户号. The sub-merchant that is meant.
        public var subMchid: String

        enum CodingKeys: String, CodingKey {
            case subMchid = "sub_mchid"
        }
    }
}

extension GoldPlan {
    /// 同业过滤标签值
    public struct AdvertisingIndustryFilters: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var eCommerce: Self { "E_COMMERCE" }
        public static var loveMarriage: Self { "LOVE_MARRIAGE" }
        public static var potography: Self { "POTOGRAPHY" }
        public static var education: Self { "EDUCATION" }
        public static var finance: Self { "FINANCE" }
        public static var tourism: Self { "TOURISM" }
        public static var skincare: Self { "SKINCARE" }
        public static var food: Self { "FOOD" }
        public static var sport: Self { "SPORT" }
        public static var jewelryWatch: Self { "JEWELRY_WATCH" }
        public static var healthcare: Self { "HEALTHCARE" }
        public static var bussiness: Self { "BUSSINESS" }
        public static var parenting: Self { "PARENTING" }
        public static var catering: Self { "CATERING" }
        public static var retail: Self { "RETAIL" }
        public static var services: Self { "SERVICES" }
        public static var law: Self { "LAW" }
        public static var estate: Self { "ESTATE" }
        public static var transportation: Self { "TRANSPORTATION" }
        public static var energySaving: Self { "ENERGY_SAVING" }
        public static var security: Self { "SECURITY" }
        public static var buildingMaterial: Self { "BUILDING_MATERIAL" }
        public static var communication: Self { "COMMUNICATION" }
        public static var merchandise: Self { "MERCHANDISE" }
        public static var association: Self { "ASSOCIATION" }
        public static var community: Self { "COMMUNITY" }
        public static var onlineAvr: Self { "ONLINE_AVR" }
        public static var weMedia: Self { "WE_MEDIA" }
        public static var car: Self { "CAR" }
        public static var software: Self { "SOFTWARE" }
        public static var game: Self { "GAME" }
        public static var clothing: Self { "CLOTHING" }
        public static var industy: Self { "INDUSTY" }
        public static var agriculture: Self { "AGRICULTURE" }
        public static var publishingMedia: Self { "PUBLISHING_MEDIA" }
        public static var homeDigital: Self { "HOME_DIGITAL" }
    }
}

extension GoldPlan {
    /// 支付场景
    public struct OperationPayScene: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var jsapiAndMiniprogram: Self { "JSAPI_AND_MINIPROGRAM" }
        public static var jsapi: Self { "JSAPI" }
        public static var miniprogram: Self { "MINIPROGRAM" }
    }
}

extension GoldPlan {
    /// 操作类型
    public struct OperationType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var open: Self { "OPEN" }
        public static var close: Self { "CLOSE" }
    }
}
