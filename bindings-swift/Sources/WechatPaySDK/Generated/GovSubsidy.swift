// Generated from api/gov_subsidy.yaml by `cargo xtask generate`; do not edit.

import Foundation

/// Government subsidies for consumer goods (国补专区).
public struct GovSubsidy: Sendable {
    let client: Client
}

extension Client {
    /// Government subsidies for consumer goods (国补专区).
    public var govSubsidy: GovSubsidy { GovSubsidy(client: self) }
}

extension GovSubsidy {
    /// Query a user's right to a subsidy in one category (查询补贴资格).
    ///
    /// Only rights of this region that were claimed with WeChat Pay are known: every other one is `UNCLAIMED`.
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013989543)
    ///
    /// - Parameters:
    ///   - applianceId: 消费品类ID. The category of the goods, 1 to 17.
    ///   - qualificationRegionCode: 使用的资格的地区编码. The region whose subsidy it is: `500000` is Chongqing.
    ///   - appid: 公众账号ID. The app that `openid` belongs to.
    ///   - openid: 用户标识. The user in `appid`.
    ///   - idCardNumber: 自然人证件号. Encrypted on the wire.
    ///   - identityDocumentType: 证件类型.
    ///   - phoneNumber: 手机号. Encrypted on the wire.
    ///   - realName: 自然人姓名. Encrypted on the wire.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getQualification(
        applianceId: Int,
        qualificationRegionCode: Int,
        appid: String? = nil,
        openid: String? = nil,
        idCardNumber: Sensitive? = nil,
        identityDocumentType: IdentityDocumentType? = nil,
        phoneNumber: Sensitive? = nil,
        realName: Sensitive? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> GetQualificationResponse {
        var call = Call("gov_subsidy.get_qualification", options)
        call.set("appliance_id", applianceId)
        call.set("qualification_region_code", qualificationRegionCode)
        call.set("appid", appid)
        call.set("openid", openid)
        call.set("id_card_number", idCardNumber)
        call.set("identity_document_type", identityDocumentType)
        call.set("phone_number", phoneNumber)
        call.set("real_name", realName)
        return try await client.answer(to: call)
    }

    /// Query a user's rights to subsidies in all categories (批量查询用户资格).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013989543)
    ///
    /// - Parameters:
    ///   - idCardNumber: 自然人证件号. Encrypted on the wire.
    ///   - identityDocumentType: 证件类型.
    ///   - phoneNumber: 手机号. Encrypted on the wire.
    ///   - qualificationRegionCode: 使用的资格的地区编码. The region whose subsidy it is: `500000` is Chongqing.
    ///   - realName: 自然人姓名. Encrypted on the wire.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func listQualifications(
        idCardNumber: Sensitive,
        identityDocumentType: IdentityDocumentType,
        phoneNumber: Sensitive,
        qualificationRegionCode: Int,
        realName: Sensitive,
        options: CallOptions = CallOptions()
    ) async throws -> ListQualificationsResponse {
        var call = Call("gov_subsidy.list_qualifications", options)
        call.set("id_card_number", idCardNumber)
        call.set("identity_document_type", identityDocumentType)
        call.set("phone_number", phoneNumber)
        call.set("qualification_region_code", qualificationRegionCode)
        call.set("real_name", realName)
        return try await client.answer(to: call)
    }

    /// Report that a right was used or given back (同步资格核销信息).
    ///
    /// With `CATE_STATE_REDEEM` after the sale, with `CATE_STATE_REFUND` after the return of the goods.
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013989543)
    ///
    /// - Parameters:
    ///   - outTradeNo: 商户支付订单号. The caller's own number of the payment.
    ///   - mchOrderId: 线上平台订单编号. The platform's number of the order.
    ///   - address: 收货地址.
    ///   - barcode: 商品条码. The number below the bars of the goods, mostly 13 digits.
    ///   - brand: 家电品牌.
    ///   - cateState: 品类状态. `CATE_STATE_REDEEM`: sold; `CATE_STATE_REFUND`: returned.
    ///   - discountAmount: 优惠金额. The subsidy, in fen.
    ///   - identityDocumentType: 证件类型.
    ///   - invoiceAddressCode: 发票开具地.
    ///   - invoiceNum: 发票号.
    ///   - invoiceTime: 开票日期. RFC 3339.
    ///   - itemName: 商品名称.
    ///   - licenseNumber: 统一社会信息代码. The seller's unified social credit code.
    ///   - mchName: 销售主体.
    ///   - orderAmount: 订单金额. Before the subsidy, in fen.
    ///   - productType: 产品类型. `AI_PRODUCT`: with artificial intelligence.
    ///   - purchaserName: 购买方名称.
    ///   - qualificationRegionCode: 使用的资格的地区编码. The region whose subsidy it is: `500000` is Chongqing.
    ///   - receiveRegionCode: 收货地区编码. The region that the goods go to.
    ///   - saleModel: 销售方式. In a store or online.
    ///   - sellerName: 销售企业名称.
    ///   - snCode: SN码.
    ///   - specModel: 规格型号.
    ///   - taxAuthorityCode: 税务机关代码.
    ///   - transactionTime: 交易完成或商品退回时间. When the sale or the return was done. RFC 3339.
    ///   - refundId: 线上平台退款交易编号. The platform's number of the refund; needed with `CATE_STATE_REFUND`.
    ///   - applianceId: 消费品类ID. The category of the goods, 1 to 17.
    ///   - subMchId: 子商户号. The sub-merchant that the payment went to.
    ///   - deliveryTime: 签收时间. RFC 3339.
    ///   - energyGrade: 能效等级.
    ///   - idCardNumber: 自然人证件号. Encrypted on the wire.
    ///   - imei1: imei1编码. Of phones.
    ///   - imei2: imei2编码. Of phones with two.
    ///   - invoiceCode: 发票代码.
    ///   - logisticsNum: 物流单号.
    ///   - pcType: 类型.
    ///   - phoneNumber: 手机号. Encrypted on the wire.
    ///   - realName: 自然人姓名. Encrypted on the wire.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func syncQualification(
        outTradeNo: String,
        mchOrderId: String,
        address: String,
        barcode: String,
        brand: String,
        cateState: CateState,
        discountAmount: Int,
        identityDocumentType: IdentityDocumentType,
        invoiceAddressCode: String,
        invoiceNum: String,
        invoiceTime: String,
        itemName: String,
        licenseNumber: String,
        mchName: String,
        orderAmount: Int,
        productType: ProductType,
        purchaserName: String,
        qualificationRegionCode: Int,
        receiveRegionCode: String,
        saleModel: SaleModel,
        sellerName: String,
        snCode: String,
        specModel: String,
        taxAuthorityCode: String,
        transactionTime: String,
        refundId: String? = nil,
        applianceId: Int? = nil,
        subMchId: String? = nil,
        deliveryTime: String? = nil,
        energyGrade: EnergyGrade? = nil,
        idCardNumber: Sensitive? = nil,
        imei1: String? = nil,
        imei2: String? = nil,
        invoiceCode: String? = nil,
        logisticsNum: String? = nil,
        pcType: PcType? = nil,
        phoneNumber: Sensitive? = nil,
        realName: Sensitive? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> SyncQualificationResponse {
        var call = Call("gov_subsidy.sync_qualification", options)
        call.set("out_trade_no", outTradeNo)
        call.set("mch_order_id", mchOrderId)
        call.set("address", address)
        call.set("barcode", barcode)
        call.set("brand", brand)
        call.set("cate_state", cateState)
        call.set("discount_amount", discountAmount)
        call.set("identity_document_type", identityDocumentType)
        call.set("invoice_address_code", invoiceAddressCode)
        call.set("invoice_num", invoiceNum)
        call.set("invoice_time", invoiceTime)
        call.set("item_name", itemName)
        call.set("license_number", licenseNumber)
        call.set("mch_name", mchName)
        call.set("order_amount", orderAmount)
        call.set("product_type", productType)
        call.set("purchaser_name", purchaserName)
        call.set("qualification_region_code", qualificationRegionCode)
        call.set("receive_region_code", receiveRegionCode)
        call.set("sale_model", saleModel)
        call.set("seller_name", sellerName)
        call.set("sn_code", snCode)
        call.set("spec_model", specModel)
        call.set("tax_authority_code", taxAuthorityCode)
        call.set("transaction_time", transactionTime)
        call.set("refund_id", refundId)
        call.set("appliance_id", applianceId)
        call.set("sub_mch_id", subMchId)
        call.set("delivery_time", deliveryTime)
        call.set("energy_grade", energyGrade)
        call.set("id_card_number", idCardNumber)
        call.set("imei1", imei1)
        call.set("imei2", imei2)
        call.set("invoice_code", invoiceCode)
        call.set("logistics_num", logisticsNum)
        call.set("pc_type", pcType)
        call.set("phone_number", phoneNumber)
        call.set("real_name", realName)
        return try await client.answer(to: call)
    }

    /// Report that a right of the newer categories was used or given back (N品类同步资格核销信息).
    ///
    /// With `CATE_STATE_REDEEM` after the sale, with `CATE_STATE_REFUND` after the return of the goods.
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013989543)
    ///
    /// - Parameters:
    ///   - outTradeNo: 商户支付订单号. The caller's own number of the payment.
    ///   - mchOrderId: 线上平台订单编号. The platform's number of the order.
    ///   - address: 收货地址.
    ///   - brand: 家电品牌.
    ///   - cateCode: 品类编码.
    ///   - cateState: 品类状态. `CATE_STATE_REDEEM`: sold; `CATE_STATE_REFUND`: returned.
    ///   - discountAmount: 优惠金额. The subsidy, in fen.
    ///   - idCardNumber: 自然人证件号. Encrypted on the wire.
    ///   - identityDocumentType: 证件类型.
    ///   - invoiceAddressCode: 发票开具地.
    ///   - invoiceNum: 发票号.
    ///   - invoiceTime: 开票日期. RFC 3339.
    ///   - licenseNumber: 统一社会信息代码. The seller's unified social credit code.
    ///   - orderAmount: 订单金额. Before the subsidy, in fen.
    ///   - phoneNumber: 手机号. Encrypted on the wire.
    ///   - productType: 产品类型. `AI_PRODUCT`: with artificial intelligence.
    ///   - purchaserName: 购买方名称.
    ///   - qualificationRegionCode: 使用的资格的地区编码. The region whose subsidy it is: `500000` is Chongqing.
    ///   - realName: 自然人姓名. Encrypted on the wire.
    ///   - receiveRegionCode: 收货地区编码. The region that the goods go to.
    ///   - saleModel: 销售方式. In a store or online.
    ///   - sellerName: 销售企业名称.
    ///   - taxAuthorityCode: 税务机关代码.
    ///   - transactionTime: 交易完成或商品退回时间. When the sale or the return was done. RFC 3339.
    ///   - subMchid: 子商户号. The sub-merchant that the payment went to.
    ///   - refundId: 线上平台退款交易编号. The platform's number of the refund; needed with `CATE_STATE_REFUND`.
    ///   - applianceId: 消费品类ID. The category of the goods, 1 to 17.
    ///   - couponCode: 券码.
    ///   - deliveryTime: 签收时间. RFC 3339.
    ///   - energyGrade: 能效等级.
    ///   - invoiceCode: 发票代码.
    ///   - latitude: 纬度.
    ///   - logisticsNum: 物流单号.
    ///   - longitude: 经度.
    ///   - pcType: 类型.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func syncMultiCategoryQualification(
        outTradeNo: String,
        mchOrderId: String,
        address: String,
        brand: String,
        cateCode: String,
        cateState: CateState,
        discountAmount: Int,
        idCardNumber: Sensitive,
        identityDocumentType: IdentityDocumentType,
        invoiceAddressCode: String,
        invoiceNum: String,
        invoiceTime: String,
        licenseNumber: String,
        orderAmount: Int,
        phoneNumber: Sensitive,
        productType: ProductType,
        purchaserName: String,
        qualificationRegionCode: Int,
        realName: Sensitive,
        receiveRegionCode: String,
        saleModel: SaleModel,
        sellerName: String,
        taxAuthorityCode: String,
        transactionTime: String,
        subMchid: String? = nil,
        refundId: String? = nil,
        applianceId: Int? = nil,
        couponCode: String? = nil,
        deliveryTime: String? = nil,
        energyGrade: EnergyGrade? = nil,
        invoiceCode: String? = nil,
        latitude: String? = nil,
        logisticsNum: String? = nil,
        longitude: String? = nil,
        pcType: PcType? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> SyncMultiCategoryQualificationResponse {
        var call = Call("gov_subsidy.sync_multi_category_qualification", options)
        call.set("out_trade_no", outTradeNo)
        call.set("mch_order_id", mchOrderId)
        call.set("address", address)
        call.set("brand", brand)
        call.set("cate_code", cateCode)
        call.set("cate_state", cateState)
        call.set("discount_amount", discountAmount)
        call.set("id_card_number", idCardNumber)
        call.set("identity_document_type", identityDocumentType)
        call.set("invoice_address_code", invoiceAddressCode)
        call.set("invoice_num", invoiceNum)
        call.set("invoice_time", invoiceTime)
        call.set("license_number", licenseNumber)
        call.set("order_amount", orderAmount)
        call.set("phone_number", phoneNumber)
        call.set("product_type", productType)
        call.set("purchaser_name", purchaserName)
        call.set("qualification_region_code", qualificationRegionCode)
        call.set("real_name", realName)
        call.set("receive_region_code", receiveRegionCode)
        call.set("sale_model", saleModel)
        call.set("seller_name", sellerName)
        call.set("tax_authority_code", taxAuthorityCode)
        call.set("transaction_time", transactionTime)
        call.set("sub_mchid", subMchid)
        call.set("refund_id", refundId)
        call.set("appliance_id", applianceId)
        call.set("coupon_code", couponCode)
        call.set("delivery_time", deliveryTime)
        call.set("energy_grade", energyGrade)
        call.set("invoice_code", invoiceCode)
        call.set("latitude", latitude)
        call.set("logistics_num", logisticsNum)
        call.set("longitude", longitude)
        call.set("pc_type", pcType)
        return try await client.answer(to: call)
    }

    /// Report a subsidised sale or its return (交易信息回传).
    ///
    /// With `CATE_STATE_REDEEM` after the sale, with `CATE_STATE_REFUND` after the return of the goods.
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013989543)
    ///
    /// - Parameters:
    ///   - outTradeNo: 商户支付订单号. The caller's own number of the payment.
    ///   - mchOrderId: 线上平台订单编号. The platform's number of the order.
    ///   - brand: 家电品牌.
    ///   - cateState: 品类状态. `CATE_STATE_REDEEM`: sold; `CATE_STATE_REFUND`: returned.
    ///   - discountAmount: 优惠金额. The subsidy, in fen.
    ///   - identityDocumentType: 证件类型.
    ///   - licenseNumber: 统一社会信息代码. The seller's unified social credit code.
    ///   - mchName: 销售主体.
    ///   - orderAmount: 订单金额. Before the subsidy, in fen.
    ///   - qualificationRegionCode: 使用的资格的地区编码. The region whose subsidy it is: `500000` is Chongqing.
    ///   - receiveRegionCode: 收货地区编码. The region that the goods go to.
    ///   - sellerName: 销售企业名称.
    ///   - transactionTime: 交易完成或商品退回时间. When the sale or the return was done. RFC 3339.
    ///   - subMchid: 子商户号. The sub-merchant that the payment went to.
    ///   - refundId: 线上平台退款交易编号. The platform's number of the refund; needed with `CATE_STATE_REFUND`.
    ///   - applianceId: 消费品类ID. The category of the goods, 1 to 17.
    ///   - address: 收货地址.
    ///   - energyGrade: 能效等级.
    ///   - idCardNumber: 自然人证件号. Encrypted on the wire.
    ///   - phoneNumber: 手机号. Encrypted on the wire.
    ///   - realName: 自然人姓名. Encrypted on the wire.
    ///   - saleModel: 销售方式. In a store or online.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func syncTransaction(
        outTradeNo: String,
        mchOrderId: String,
        brand: String,
        cateState: CateState,
        discountAmount: Int,
        identityDocumentType: IdentityDocumentType,
        licenseNumber: String,
        mchName: String,
        orderAmount: Int,
        qualificationRegionCode: Int,
        receiveRegionCode: String,
        sellerName: String,
        transactionTime: String,
        subMchid: String? = nil,
        refundId: String? = nil,
        applianceId: Int? = nil,
        address: String? = nil,
        energyGrade: EnergyGrade? = nil,
        idCardNumber: Sensitive? = nil,
        phoneNumber: Sensitive? = nil,
        realName: Sensitive? = nil,
        saleModel: SaleModel? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> SyncTransactionResponse {
        var call = Call("gov_subsidy.sync_transaction", options)
        call.set("out_trade_no", outTradeNo)
        call.set("mch_order_id", mchOrderId)
        call.set("brand", brand)
        call.set("cate_state", cateState)
        call.set("discount_amount", discountAmount)
        call.set("identity_document_type", identityDocumentType)
        call.set("license_number", licenseNumber)
        call.set("mch_name", mchName)
        call.set("order_amount", orderAmount)
        call.set("qualification_region_code", qualificationRegionCode)
        call.set("receive_region_code", receiveRegionCode)
        call.set("seller_name", sellerName)
        call.set("transaction_time", transactionTime)
        call.set("sub_mchid", subMchid)
        call.set("refund_id", refundId)
        call.set("appliance_id", applianceId)
        call.set("address", address)
        call.set("energy_grade", energyGrade)
        call.set("id_card_number", idCardNumber)
        call.set("phone_number", phoneNumber)
        call.set("real_name", realName)
        call.set("sale_model", saleModel)
        return try await client.answer(to: call)
    }

    /// Query a user's rights at the platform of the region (批量查询用户资格(透传模式)).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// - Parameters:
    ///   - idCardNumber: 自然人证件号. Encrypted on the wire.
    ///   - identityDocumentType: 证件类型.
    ///   - phoneNumber: 手机号. Encrypted on the wire.
    ///   - qualificationRegionCode: 使用的资格的地区编码. The region whose subsidy it is: `500000` is Chongqing.
    ///   - realName: 自然人姓名. Encrypted on the wire.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func listPassthroughQualifications(
        idCardNumber: Sensitive,
        identityDocumentType: IdentityDocumentType,
        phoneNumber: Sensitive,
        qualificationRegionCode: Int,
        realName: Sensitive,
        options: CallOptions = CallOptions()
    ) async throws -> ListPassthroughQualificationsResponse {
        var call = Call("gov_subsidy.list_passthrough_qualifications", options)
        call.set("id_card_number", idCardNumber)
        call.set("identity_document_type", identityDocumentType)
        call.set("phone_number", phoneNumber)
        call.set("qualification_region_code", qualificationRegionCode)
        call.set("real_name", realName)
        return try await client.answer(to: call)
    }

    /// Claim a right for a user at the platform of the region (领取资格(透传模式)).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// - Parameters:
    ///   - idCardNumber: 自然人证件号. Encrypted on the wire.
    ///   - identityDocumentType: 证件类型.
    ///   - latitude: 纬度.
    ///   - longitude: 经度.
    ///   - phoneNumber: 手机号. Encrypted on the wire.
    ///   - qualificationRegionCode: 使用的资格的地区编码. The region whose subsidy it is: `500000` is Chongqing.
    ///   - realName: 自然人姓名. Encrypted on the wire.
    ///   - applianceId: 消费品类ID. The category of the goods, 1 to 17.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func claimPassthroughQualification(
        idCardNumber: Sensitive,
        identityDocumentType: IdentityDocumentType,
        latitude: String,
        longitude: String,
        phoneNumber: Sensitive,
        qualificationRegionCode: Int,
        realName: Sensitive,
        applianceId: Int? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> ClaimPassthroughQualificationResponse {
        var call = Call("gov_subsidy.claim_passthrough_qualification", options)
        call.set("id_card_number", idCardNumber)
        call.set("identity_document_type", identityDocumentType)
        call.set("latitude", latitude)
        call.set("longitude", longitude)
        call.set("phone_number", phoneNumber)
        call.set("qualification_region_code", qualificationRegionCode)
        call.set("real_name", realName)
        call.set("appliance_id", applianceId)
        return try await client.answer(to: call)
    }

    /// Give up a right of a user at the platform of the region (取消资格(透传模式)).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// - Parameters:
    ///   - applianceId: 消费品类ID. The category of the goods, 1 to 17.
    ///   - idCardNumber: 自然人证件号. Encrypted on the wire.
    ///   - identityDocumentType: 证件类型.
    ///   - phoneNumber: 手机号. Encrypted on the wire.
    ///   - qualificationRegionCode: 使用的资格的地区编码. The region whose subsidy it is: `500000` is Chongqing.
    ///   - realName: 自然人姓名. Encrypted on the wire.
    ///   - outRequestNo: 商户请求单号. The caller's own number of this request.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func cancelPassthroughQualification(
        applianceId: Int,
        idCardNumber: Sensitive,
        identityDocumentType: IdentityDocumentType,
        phoneNumber: Sensitive,
        qualificationRegionCode: Int,
        realName: Sensitive,
        outRequestNo: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> CancelPassthroughQualificationResponse {
        var call = Call("gov_subsidy.cancel_passthrough_qualification", options)
        call.set("appliance_id", applianceId)
        call.set("id_card_number", idCardNumber)
        call.set("identity_document_type", identityDocumentType)
        call.set("phone_number", phoneNumber)
        call.set("qualification_region_code", qualificationRegionCode)
        call.set("real_name", realName)
        call.set("out_request_no", outRequestNo)
        return try await client.answer(to: call)
    }

    /// Query whether serial numbers can be sold (查询sn码状态).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013989543)
    ///
    /// - Parameters:
    ///   - qualificationRegionCode: 使用的资格的地区编码. The region whose subsidy it is: `500000` is Chongqing.
    ///   - snCodeList: SN码数组.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func listSnCodes(
        qualificationRegionCode: Int,
        snCodeList: [String],
        options: CallOptions = CallOptions()
    ) async throws -> ListSnCodesResponse {
        var call = Call("gov_subsidy.list_sn_codes", options)
        call.set("qualification_region_code", qualificationRegionCode)
        call.set("sn_code_list", snCodeList)
        return try await client.answer(to: call)
    }

    /// Lock the serial number of a sold device (sn码锁定).
    ///
    /// After the payment, when the device leaves the store. A serial number that was used before cannot be locked.
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013989543)
    ///
    /// - Parameters:
    ///   - outTradeNo: 商户支付订单号. The caller's own number of the payment.
    ///   - applianceId: 消费品类ID. The category of the goods, 1 to 17.
    ///   - barcode: 商品条码. The number below the bars of the goods, mostly 13 digits.
    ///   - brand: 家电品牌.
    ///   - manufacturerInfo: 厂商信息.
    ///   - productType: 产品类型. `AI_PRODUCT`: with artificial intelligence.
    ///   - qualificationRegionCode: 使用的资格的地区编码. The region whose subsidy it is: `500000` is Chongqing.
    ///   - snCode: SN码.
    ///   - specModel: 规格型号.
    ///   - imei1: imei1编码. Of phones.
    ///   - imei2: imei2编码. Of phones with two.
    ///   - saleTime: 销售时间. RFC 3339.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func lockSnCode(
        outTradeNo: String,
        applianceId: Int,
        barcode: String,
        brand: String,
        manufacturerInfo: String,
        productType: ProductType,
        qualificationRegionCode: Int,
        snCode: String,
        specModel: String,
        imei1: String? = nil,
        imei2: String? = nil,
        saleTime: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> LockSnCodeResponse {
        var call = Call("gov_subsidy.lock_sn_code", options)
        call.set("out_trade_no", outTradeNo)
        call.set("appliance_id", applianceId)
        call.set("barcode", barcode)
        call.set("brand", brand)
        call.set("manufacturer_info", manufacturerInfo)
        call.set("product_type", productType)
        call.set("qualification_region_code", qualificationRegionCode)
        call.set("sn_code", snCode)
        call.set("spec_model", specModel)
        call.set("imei1", imei1)
        call.set("imei2", imei2)
        call.set("sale_time", saleTime)
        return try await client.answer(to: call)
    }

    /// Unlock the serial number of a device (sn码解锁).
    ///
    /// It can be locked for another order then.
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013989543)
    ///
    /// - Parameters:
    ///   - outTradeNo: 商户支付订单号. The caller's own number of the payment.
    ///   - applianceId: 消费品类ID. The category of the goods, 1 to 17.
    ///   - barcode: 商品条码. The number below the bars of the goods, mostly 13 digits.
    ///   - productType: 产品类型. `AI_PRODUCT`: with artificial intelligence.
    ///   - qualificationRegionCode: 使用的资格的地区编码. The region whose subsidy it is: `500000` is Chongqing.
    ///   - snCode: SN码.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func unlockSnCode(
        outTradeNo: String,
        applianceId: Int,
        barcode: String,
        productType: ProductType,
        qualificationRegionCode: Int,
        snCode: String,
        options: CallOptions = CallOptions()
    ) async throws -> UnlockSnCodeResponse {
        var call = Call("gov_subsidy.unlock_sn_code", options)
        call.set("out_trade_no", outTradeNo)
        call.set("appliance_id", applianceId)
        call.set("barcode", barcode)
        call.set("product_type", productType)
        call.set("qualification_region_code", qualificationRegionCode)
        call.set("sn_code", snCode)
        return try await client.answer(to: call)
    }

    /// Register goods for subsidies (商品信息上传).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013989543)
    ///
    /// - Parameters:
    ///   - applianceId: 消费品类ID. The category of the goods, 1 to 17.
    ///   - averageTradingPrice: 近1个月平均交易价. Over the last month, in fen.
    ///   - barCode: 商品条码. The number below the bars of the goods, mostly 13 digits.
    ///   - basePrice: 基准价格. In fen.
    ///   - brand: 家电品牌.
    ///   - licenseNumber: 统一社会信息代码. The seller's unified social credit code.
    ///   - productName: 商品名称.
    ///   - productType: 产品类型. `AI_PRODUCT`: with artificial intelligence.
    ///   - qualificationRegionCode: 使用的资格的地区编码. The region whose subsidy it is: `500000` is Chongqing.
    ///   - sellerName: 销售企业名称.
    ///   - energyGrade: 能效等级.
    ///   - productModel: 商品型号.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func uploadGoods(
        applianceId: Int,
        averageTradingPrice: Int,
        barCode: String,
        basePrice: Int,
        brand: String,
        licenseNumber: String,
        productName: String,
        productType: ProductType,
        qualificationRegionCode: Int,
        sellerName: String,
        energyGrade: EnergyGrade? = nil,
        productModel: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> UploadGoodsResponse {
        var call = Call("gov_subsidy.upload_goods", options)
        call.set("appliance_id", applianceId)
        call.set("average_trading_price", averageTradingPrice)
        call.set("bar_code", barCode)
        call.set("base_price", basePrice)
        call.set("brand", brand)
        call.set("license_number", licenseNumber)
        call.set("product_name", productName)
        call.set("product_type", productType)
        call.set("qualification_region_code", qualificationRegionCode)
        call.set("seller_name", sellerName)
        call.set("energy_grade", energyGrade)
        call.set("product_model", productModel)
        return try await client.answer(to: call)
    }

    /// Query whether a seller is registered for subsidies (企业信息查询).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013989543)
    ///
    /// - Parameters:
    ///   - licenseNumber: 统一社会信息代码. The seller's unified social credit code.
    ///   - qualificationRegionCode: 使用的资格的地区编码. The region whose subsidy it is: `500000` is Chongqing.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func getCompany(
        licenseNumber: String,
        qualificationRegionCode: Int,
        options: CallOptions = CallOptions()
    ) async throws -> GetCompanyResponse {
        var call = Call("gov_subsidy.get_company", options)
        call.set("license_number", licenseNumber)
        call.set("qualification_region_code", qualificationRegionCode)
        return try await client.answer(to: call)
    }

    /// Query whether sales have reached the platform of the region (交易信息查询).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013989543)
    ///
    /// - Parameters:
    ///   - orderNumberList: 商户订单号数组.
    ///   - qualificationRegionCode: 使用的资格的地区编码. The region whose subsidy it is: `500000` is Chongqing.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func listTransactions(
        orderNumberList: [String],
        qualificationRegionCode: Int,
        options: CallOptions = CallOptions()
    ) async throws -> ListTransactionsResponse {
        var call = Call("gov_subsidy.list_transactions", options)
        call.set("order_number_list", orderNumberList)
        call.set("qualification_region_code", qualificationRegionCode)
        return try await client.answer(to: call)
    }

    /// Get the sums of a day's sales (查询单日交易汇总).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013989543)
    ///
    /// - Parameters:
    ///   - qualificationRegionCode: 使用的资格的地区编码. The region whose subsidy it is: `500000` is Chongqing.
    ///   - queryDate: 查询的日期.
    ///   - queryType: 查询的订单类别. `ORDER_TYPE_TRANSACTION`: sales; the others: rights that were used, of appliances, of devices (3C), of the newer categories.
    ///   - applianceId: 消费品类ID. The category of the goods, 1 to 17.
    ///   - cateState: 品类状态. `CATE_STATE_REDEEM`: sold; `CATE_STATE_REFUND`: returned.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func getDailyTransactionSummary(
        qualificationRegionCode: Int,
        queryDate: String,
        queryType: QueryType,
        applianceId: Int? = nil,
        cateState: CateState? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> GetDailyTransactionSummaryResponse {
        var call = Call("gov_subsidy.get_daily_transaction_summary", options)
        call.set("qualification_region_code", qualificationRegionCode)
        call.set("query_date", queryDate)
        call.set("query_type", queryType)
        call.set("appliance_id", applianceId)
        call.set("cate_state", cateState)
        return try await client.answer(to: call)
    }

    /// Submit a subsidised sale for audit (上传审核数据).
    ///
    /// By UnionPay. The result is posted to `notify_url`; `get_audit` asks for it.
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013989535)
    ///
    /// - Parameters:
    ///   - mchntOrderId: 商户订单号. The caller's own number of the order.
    ///   - onlineNo: 线上平台订单号.
    ///   - orgNo: 分公司机构代码. The branch of UnionPay.
    ///   - prodId: 品类.
    ///   - actualAt: 实付金额.
    ///   - brandNm: 品牌.
    ///   - discountAt: 国补优惠金额.
    ///   - invoiceInfo: 发票信息.
    ///   - mchntCd: 商户编码.
    ///   - notifyUrl: 审核结果通知地址. Where its notifications are posted: https, without a query string.
    ///   - payerTp: 支付方式类型.
    ///   - platForm: 电商平台方.
    ///   - prodModel: 型号.
    ///   - salesAt: 订单金额.
    ///   - snCode: SN码.
    ///   - subMchntCd: 店铺编码.
    ///   - subMchntNm: 店铺名称.
    ///   - trackInfo: 物流信息.
    ///   - transTm: 交易时间.
    ///   - uploadTime: 审核记录上传时间.
    ///   - tradeInOrderId: 收旧订单号.
    ///   - barCode: 商品条码. The number below the bars of the goods, mostly 13 digits.
    ///   - commitmentLetterPhoto: 收旧承诺函照片.
    ///   - commitmentLetterPhotoFormat: 收旧承诺函照片格式.
    ///   - devicePhoto: 收旧设备外观照片.
    ///   - devicePhotoFormat: 收旧设备外观照片格式.
    ///   - engGrade: 能效.
    ///   - engGradeStandard: 能效或水效执行的国家标准名称.
    ///   - image01: 其他图片1.
    ///   - image02: 其他图片2.
    ///   - image03: 其他图片3.
    ///   - image04: 其他图片4.
    ///   - image05: 其他图片5.
    ///   - image06: 其他图片6.
    ///   - image07: 其他图片7.
    ///   - image08: 其他图片8.
    ///   - image09: 其他图片9.
    ///   - image10: 其他图片10.
    ///   - imei1: IMEI_1码. Of phones.
    ///   - imei2: IMEI_2码. Of phones with two.
    ///   - isTradeIn: 收旧价格是否统计.
    ///   - merSubAt: 商家优惠金额.
    ///   - packAndActivePhoto: 包含完整外包装及sn码的激活照片.
    ///   - recordNumber: 能效或水效备案号.
    ///   - registerModel: 能效或水效网备案登记型号.
    ///   - salesChnl: 销售方式.
    ///   - storeNm: 门店名称.
    ///   - tradeInAt: 收旧价格.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func uploadAudit(
        mchntOrderId: String,
        onlineNo: String,
        orgNo: String,
        prodId: String,
        actualAt: String,
        brandNm: String,
        discountAt: String,
        invoiceInfo: Invoice,
        mchntCd: String,
        notifyUrl: String,
        payerTp: String,
        platForm: String,
        prodModel: String,
        salesAt: String,
        snCode: String,
        subMchntCd: String,
        subMchntNm: String,
        trackInfo: Tracking,
        transTm: String,
        uploadTime: String,
        tradeInOrderId: String? = nil,
        barCode: String? = nil,
        commitmentLetterPhoto: String? = nil,
        commitmentLetterPhotoFormat: String? = nil,
        devicePhoto: String? = nil,
        devicePhotoFormat: String? = nil,
        engGrade: String? = nil,
        engGradeStandard: String? = nil,
        image01: String? = nil,
        image02: String? = nil,
        image03: String? = nil,
        image04: String? = nil,
        image05: String? = nil,
        image06: String? = nil,
        image07: String? = nil,
        image08: String? = nil,
        image09: String? = nil,
        image10: String? = nil,
        imei1: String? = nil,
        imei2: String? = nil,
        isTradeIn: String? = nil,
        merSubAt: String? = nil,
        packAndActivePhoto: String? = nil,
        recordNumber: String? = nil,
        registerModel: String? = nil,
        salesChnl: String? = nil,
        storeNm: String? = nil,
        tradeInAt: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> UploadAuditResponse {
        var call = Call("gov_subsidy.upload_audit", options)
        call.set("mchnt_order_id", mchntOrderId)
        call.set("online_no", onlineNo)
        call.set("org_no", orgNo)
        call.set("prod_id", prodId)
        call.set("actual_at", actualAt)
        call.set("brand_nm", brandNm)
        call.set("discount_at", discountAt)
        call.set("invoice_info", invoiceInfo)
        call.set("mchnt_cd", mchntCd)
        call.set("notify_url", notifyUrl)
        call.set("payer_tp", payerTp)
        call.set("plat_form", platForm)
        call.set("prod_model", prodModel)
        call.set("sales_at", salesAt)
        call.set("sn_code", snCode)
        call.set("sub_mchnt_cd", subMchntCd)
        call.set("sub_mchnt_nm", subMchntNm)
        call.set("track_info", trackInfo)
        call.set("trans_tm", transTm)
        call.set("upload_time", uploadTime)
        call.set("trade_in_order_id", tradeInOrderId)
        call.set("bar_code", barCode)
        call.set("commitment_letter_photo", commitmentLetterPhoto)
        call.set("commitment_letter_photo_format", commitmentLetterPhotoFormat)
        call.set("device_photo", devicePhoto)
        call.set("device_photo_format", devicePhotoFormat)
        call.set("eng_grade", engGrade)
        call.set("eng_grade_standard", engGradeStandard)
        call.set("image01", image01)
        call.set("image02", image02)
        call.set("image03", image03)
        call.set("image04", image04)
        call.set("image05", image05)
        call.set("image06", image06)
        call.set("image07", image07)
        call.set("image08", image08)
        call.set("image09", image09)
        call.set("image10", image10)
        call.set("imei1", imei1)
        call.set("imei2", imei2)
        call.set("is_trade_in", isTradeIn)
        call.set("mer_sub_at", merSubAt)
        call.set("pack_and_active_photo", packAndActivePhoto)
        call.set("record_number", recordNumber)
        call.set("register_model", registerModel)
        call.set("sales_chnl", salesChnl)
        call.set("store_nm", storeNm)
        call.set("trade_in_at", tradeInAt)
        return try await client.answer(to: call)
    }

    /// Correct a sale that was submitted for audit (更新审核数据).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013989535)
    ///
    /// - Parameters:
    ///   - mchntOrderId: 商户订单号. The caller's own number of the order.
    ///   - onlineNo: 线上平台订单号.
    ///   - orgNo: 分公司机构代码. The branch of UnionPay.
    ///   - prodId: 品类.
    ///   - actualAt: 实付金额.
    ///   - brandNm: 品牌.
    ///   - discountAt: 国补优惠金额.
    ///   - invoiceInfo: 发票信息.
    ///   - mchntCd: 商户编码.
    ///   - notifyUrl: 审核结果通知地址. Where its notifications are posted: https, without a query string.
    ///   - payerTp: 支付方式类型.
    ///   - platForm: 电商平台方.
    ///   - prodModel: 型号.
    ///   - salesAt: 订单金额.
    ///   - snCode: SN码.
    ///   - subMchntCd: 店铺编码.
    ///   - subMchntNm: 店铺名称.
    ///   - trackInfo: 物流信息.
    ///   - transTm: 交易时间.
    ///   - uploadTime: 审核记录上传时间.
    ///   - tradeInOrderId: 收旧订单号.
    ///   - barCode: 商品条码. The number below the bars of the goods, mostly 13 digits.
    ///   - commitmentLetterPhoto: 收旧承诺函照片.
    ///   - commitmentLetterPhotoFormat: 收旧承诺函照片格式.
    ///   - devicePhoto: 收旧设备外观照片.
    ///   - devicePhotoFormat: 收旧设备外观照片格式.
    ///   - engGrade: 能效.
    ///   - engGradeStandard: 能效或水效执行的国家标准名称.
    ///   - image01: 其他图片1.
    ///   - image02: 其他图片2.
    ///   - image03: 其他图片3.
    ///   - image04: 其他图片4.
    ///   - image05: 其他图片5.
    ///   - image06: 其他图片6.
    ///   - image07: 其他图片7.
    ///   - image08: 其他图片8.
    ///   - image09: 其他图片9.
    ///   - image10: 其他图片10.
    ///   - imei1: IMEI_1码. Of phones.
    ///   - imei2: IMEI_2码. Of phones with two.
    ///   - isTradeIn: 收旧价格是否统计.
    ///   - merSubAt: 商家优惠金额.
    ///   - packAndActivePhoto: 包含完整外包装及sn码的激活照片.
    ///   - recordNumber: 能效或水效备案号.
    ///   - registerModel: 能效或水效网备案登记型号.
    ///   - salesChnl: 销售方式.
    ///   - storeNm: 门店名称.
    ///   - tradeInAt: 收旧价格.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func updateAudit(
        mchntOrderId: String,
        onlineNo: String,
        orgNo: String,
        prodId: String,
        actualAt: String,
        brandNm: String,
        discountAt: String,
        invoiceInfo: Invoice,
        mchntCd: String,
        notifyUrl: String,
        payerTp: String,
        platForm: String,
        prodModel: String,
        salesAt: String,
        snCode: String,
        subMchntCd: String,
        subMchntNm: String,
        trackInfo: Tracking,
        transTm: String,
        uploadTime: String,
        tradeInOrderId: String? = nil,
        barCode: String? = nil,
        commitmentLetterPhoto: String? = nil,
        commitmentLetterPhotoFormat: String? = nil,
        devicePhoto: String? = nil,
        devicePhotoFormat: String? = nil,
        engGrade: String? = nil,
        engGradeStandard: String? = nil,
        image01: String? = nil,
        image02: String? = nil,
        image03: String? = nil,
        image04: String? = nil,
        image05: String? = nil,
        image06: String? = nil,
        image07: String? = nil,
        image08: String? = nil,
        image09: String? = nil,
        image10: String? = nil,
        imei1: String? = nil,
        imei2: String? = nil,
        isTradeIn: String? = nil,
        merSubAt: String? = nil,
        packAndActivePhoto: String? = nil,
        recordNumber: String? = nil,
        registerModel: String? = nil,
        salesChnl: String? = nil,
        storeNm: String? = nil,
        tradeInAt: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> UpdateAuditResponse {
        var call = Call("gov_subsidy.update_audit", options)
        call.set("mchnt_order_id", mchntOrderId)
        call.set("online_no", onlineNo)
        call.set("org_no", orgNo)
        call.set("prod_id", prodId)
        call.set("actual_at", actualAt)
        call.set("brand_nm", brandNm)
        call.set("discount_at", discountAt)
        call.set("invoice_info", invoiceInfo)
        call.set("mchnt_cd", mchntCd)
        call.set("notify_url", notifyUrl)
        call.set("payer_tp", payerTp)
        call.set("plat_form", platForm)
        call.set("prod_model", prodModel)
        call.set("sales_at", salesAt)
        call.set("sn_code", snCode)
        call.set("sub_mchnt_cd", subMchntCd)
        call.set("sub_mchnt_nm", subMchntNm)
        call.set("track_info", trackInfo)
        call.set("trans_tm", transTm)
        call.set("upload_time", uploadTime)
        call.set("trade_in_order_id", tradeInOrderId)
        call.set("bar_code", barCode)
        call.set("commitment_letter_photo", commitmentLetterPhoto)
        call.set("commitment_letter_photo_format", commitmentLetterPhotoFormat)
        call.set("device_photo", devicePhoto)
        call.set("device_photo_format", devicePhotoFormat)
        call.set("eng_grade", engGrade)
        call.set("eng_grade_standard", engGradeStandard)
        call.set("image01", image01)
        call.set("image02", image02)
        call.set("image03", image03)
        call.set("image04", image04)
        call.set("image05", image05)
        call.set("image06", image06)
        call.set("image07", image07)
        call.set("image08", image08)
        call.set("image09", image09)
        call.set("image10", image10)
        call.set("imei1", imei1)
        call.set("imei2", imei2)
        call.set("is_trade_in", isTradeIn)
        call.set("mer_sub_at", merSubAt)
        call.set("pack_and_active_photo", packAndActivePhoto)
        call.set("record_number", recordNumber)
        call.set("register_model", registerModel)
        call.set("sales_chnl", salesChnl)
        call.set("store_nm", storeNm)
        call.set("trade_in_at", tradeInAt)
        return try await client.answer(to: call)
    }

    /// Query the audit of a sale (查询审核结果).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013989535)
    ///
    /// - Parameters:
    ///   - mchntOrderId: 商户订单号. The caller's own number of the order.
    ///   - orgNo: 分公司机构代码. The branch of UnionPay.
    ///   - uploadTime: 审核记录上传时间.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func getAudit(
        mchntOrderId: String,
        orgNo: String,
        uploadTime: String,
        options: CallOptions = CallOptions()
    ) async throws -> GetAuditResponse {
        var call = Call("gov_subsidy.get_audit", options)
        call.set("mchnt_order_id", mchntOrderId)
        call.set("org_no", orgNo)
        call.set("upload_time", uploadTime)
        return try await client.answer(to: call)
    }

    /// Withdraw a sale from audit (作废审核数据).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013989535)
    ///
    /// - Parameters:
    ///   - mchntOrderId: 商户订单号. The caller's own number of the order.
    ///   - orgNo: 分公司机构代码. The branch of UnionPay.
    ///   - uploadTime: 审核记录上传时间.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func invalidateAudit(
        mchntOrderId: String,
        orgNo: String,
        uploadTime: String,
        options: CallOptions = CallOptions()
    ) async throws -> InvalidateAuditResponse {
        var call = Call("gov_subsidy.invalidate_audit", options)
        call.set("mchnt_order_id", mchntOrderId)
        call.set("org_no", orgNo)
        call.set("upload_time", uploadTime)
        return try await client.answer(to: call)
    }

    /// Report the refund of an audited sale (同步非银联支付交易退款信息).
    ///
    /// For payments that did not go through UnionPay.
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013989535)
    ///
    /// - Parameters:
    ///   - mchntOrderId: 商户订单号. The caller's own number of the order.
    ///   - orgNo: 分公司机构代码. The branch of UnionPay.
    ///   - refundAt: 退款金额.
    ///   - refundDt: 退款日期.
    ///   - uploadTime: 审核记录上传时间.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func syncAuditRefund(
        mchntOrderId: String,
        orgNo: String,
        refundAt: String,
        refundDt: String,
        uploadTime: String,
        options: CallOptions = CallOptions()
    ) async throws -> SyncAuditRefundResponse {
        var call = Call("gov_subsidy.sync_audit_refund", options)
        call.set("mchnt_order_id", mchntOrderId)
        call.set("org_no", orgNo)
        call.set("refund_at", refundAt)
        call.set("refund_dt", refundDt)
        call.set("upload_time", uploadTime)
        return try await client.answer(to: call)
    }

    /// Zhejiang: query a user's rights to subsidies (查询补贴资格).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013989530)
    ///
    /// - Parameters:
    ///   - certNo: 证件号码. Encrypted on the wire.
    ///   - reqSsn: 请求流水号. The caller's own number of this request.
    ///   - cateCode: 品类编码.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func listZhejiangQualifications(
        certNo: Sensitive,
        reqSsn: String,
        cateCode: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> ListZhejiangQualificationsResponse {
        var call = Call("gov_subsidy.list_zhejiang_qualifications", options)
        call.set("cert_no", certNo)
        call.set("req_ssn", reqSsn)
        call.set("cate_code", cateCode)
        return try await client.answer(to: call)
    }

    /// Zhejiang: claim a right for a user (领取资格).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013989530)
    ///
    /// - Parameters:
    ///   - name: 姓名. Encrypted on the wire.
    ///   - certNo: 证件号码. Encrypted on the wire.
    ///   - cateCode: 品类编码.
    ///   - reqSsn: 请求流水号. The caller's own number of this request.
    ///   - tel: 手机号. Encrypted on the wire.
    ///   - certType: 证件类型.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func claimZhejiangQualification(
        name: Sensitive,
        certNo: Sensitive,
        cateCode: String,
        reqSsn: String,
        tel: Sensitive,
        certType: CertType? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> ClaimZhejiangQualificationResponse {
        var call = Call("gov_subsidy.claim_zhejiang_qualification", options)
        call.set("name", name)
        call.set("cert_no", certNo)
        call.set("cate_code", cateCode)
        call.set("req_ssn", reqSsn)
        call.set("tel", tel)
        call.set("cert_type", certType)
        return try await client.answer(to: call)
    }

    /// Zhejiang: change a right of a user (变更资格).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013989530)
    ///
    /// - Parameters:
    ///   - name: 姓名. Encrypted on the wire.
    ///   - certNo: 证件号码. Encrypted on the wire.
    ///   - cateCode: 品类编码.
    ///   - reqSsn: 请求流水号. The caller's own number of this request.
    ///   - tel: 手机号. Encrypted on the wire.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func updateZhejiangQualification(
        name: Sensitive,
        certNo: Sensitive,
        cateCode: String,
        reqSsn: String,
        tel: Sensitive,
        options: CallOptions = CallOptions()
    ) async throws -> UpdateZhejiangQualificationResponse {
        var call = Call("gov_subsidy.update_zhejiang_qualification", options)
        call.set("name", name)
        call.set("cert_no", certNo)
        call.set("cate_code", cateCode)
        call.set("req_ssn", reqSsn)
        call.set("tel", tel)
        return try await client.answer(to: call)
    }

    /// Zhejiang: report that rights were used or given back (核销资格).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013989530)
    ///
    /// - Parameters:
    ///   - data: 资格集合.
    ///   - reqSsn: 请求流水号. The caller's own number of this request.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func syncZhejiangQualifications(
        data: [ZhejiangQualification]? = nil,
        reqSsn: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> SyncZhejiangQualificationsResponse {
        var call = Call("gov_subsidy.sync_zhejiang_qualifications", options)
        call.set("data", data)
        call.set("req_ssn", reqSsn)
        return try await client.answer(to: call)
    }

    /// Zhejiang: report the use of rights of the newer categories (n品类核销).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013989530)
    ///
    /// - Parameters:
    ///   - reqSsn: 请求流水号. The caller's own number of this request.
    ///   - data: 品类集合.
    ///   - reqTime: 请求时间.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func confirmZhejiangMultiCategoryQualifications(
        reqSsn: String,
        data: [ZhejiangMultiCategoryQualification]? = nil,
        reqTime: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> ConfirmZhejiangMultiCategoryQualificationsResponse {
        var call = Call("gov_subsidy.confirm_zhejiang_multi_category_qualifications", options)
        call.set("req_ssn", reqSsn)
        call.set("data", data)
        call.set("req_time", reqTime)
        return try await client.answer(to: call)
    }

    /// Zhejiang: apply for a voucher code (申请品类凭证码).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013989530)
    ///
    /// - Parameters:
    ///   - name: 姓名. Encrypted on the wire.
    ///   - categoryId: 品类编码.
    ///   - certNo: 证件号码. Encrypted on the wire.
    ///   - addCode: 区县编码.
    ///   - certType: 证件类型.
    ///   - mobile: 手机号. Encrypted on the wire.
    ///   - reqSsn: 请求流水号. The caller's own number of this request.
    ///   - openid: 用户id.
    ///   - customInfo: 自定义域.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func issueZhejiangAuthCode(
        name: Sensitive,
        categoryId: String,
        certNo: Sensitive,
        addCode: String,
        certType: CertType,
        mobile: Sensitive,
        reqSsn: String,
        openid: String? = nil,
        customInfo: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> IssueZhejiangAuthCodeResponse {
        var call = Call("gov_subsidy.issue_zhejiang_auth_code", options)
        call.set("name", name)
        call.set("category_id", categoryId)
        call.set("cert_no", certNo)
        call.set("add_code", addCode)
        call.set("cert_type", certType)
        call.set("mobile", mobile)
        call.set("req_ssn", reqSsn)
        call.set("openid", openid)
        call.set("custom_info", customInfo)
        return try await client.answer(to: call)
    }

    /// Zhejiang: redeem a voucher code provisionally (预核销品类凭证码).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013989530)
    ///
    /// - Parameters:
    ///   - mchntNo: 商户号.
    ///   - spSerialNo: 接入方请求流水号. The caller's own number of this request.
    ///   - termNo: 终端号.
    ///   - authCode: 品类凭证码. The voucher code.
    ///   - category: 品类编码.
    ///   - countyCode: 区县编码.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func tryZhejiangAuthCode(
        mchntNo: String,
        spSerialNo: String,
        termNo: String,
        authCode: String,
        category: String,
        countyCode: String,
        options: CallOptions = CallOptions()
    ) async throws -> TryZhejiangAuthCodeResponse {
        var call = Call("gov_subsidy.try_zhejiang_auth_code", options)
        call.set("mchnt_no", mchntNo)
        call.set("sp_serial_no", spSerialNo)
        call.set("term_no", termNo)
        call.set("auth_code", authCode)
        call.set("category", category)
        call.set("county_code", countyCode)
        return try await client.answer(to: call)
    }

    /// Zhejiang: confirm the redemption of a voucher code (品类凭证码上报确认).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013989530)
    ///
    /// - Parameters:
    ///   - credFrozenNo: 冻结流水号. From `try_zhejiang_auth_code`.
    ///   - spSerialNo: 接入方请求流水号. The caller's own number of this request.
    ///   - authCode: 品类凭证码. The voucher code.
    ///   - reqSsn: 请求流水号. The caller's own number of this request.
    ///   - transDate: 交易日期.
    ///   - transTime: 交易时间.
    ///   - acqOrgOrderNo: 收单机构订单号.
    ///   - orderNo: 商户订单号.
    ///   - addCode: 收货地区编码.
    ///   - address: 收货地址.
    ///   - amount: 原订单金额. In fen.
    ///   - bankName: 银行机构名称.
    ///   - bankSubsidy: 银行补贴金额.
    ///   - barcode: 商品条码. The number below the bars of the goods, mostly 13 digits.
    ///   - brand: 家电品牌.
    ///   - corpName: 销售企业名称.
    ///   - countyCode: 区县编码.
    ///   - platSubsidy: 交易平台补贴金额.
    ///   - saleModels: 销售方式.
    ///   - subsidyAmt: 政府补贴金额. In fen.
    ///   - uniscid: 统一社会信息代码. The seller's unified social credit code.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func commitZhejiangAuthCode(
        credFrozenNo: String,
        spSerialNo: String,
        authCode: String,
        reqSsn: String,
        transDate: String,
        transTime: String,
        acqOrgOrderNo: String? = nil,
        orderNo: String? = nil,
        addCode: String? = nil,
        address: String? = nil,
        amount: Int? = nil,
        bankName: String? = nil,
        bankSubsidy: String? = nil,
        barcode: String? = nil,
        brand: String? = nil,
        corpName: String? = nil,
        countyCode: String? = nil,
        platSubsidy: String? = nil,
        saleModels: SaleModels? = nil,
        subsidyAmt: Int? = nil,
        uniscid: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> CommitZhejiangAuthCodeResponse {
        var call = Call("gov_subsidy.commit_zhejiang_auth_code", options)
        call.set("cred_frozen_no", credFrozenNo)
        call.set("sp_serial_no", spSerialNo)
        call.set("auth_code", authCode)
        call.set("req_ssn", reqSsn)
        call.set("trans_date", transDate)
        call.set("trans_time", transTime)
        call.set("acq_org_order_no", acqOrgOrderNo)
        call.set("order_no", orderNo)
        call.set("add_code", addCode)
        call.set("address", address)
        call.set("amount", amount)
        call.set("bank_name", bankName)
        call.set("bank_subsidy", bankSubsidy)
        call.set("barcode", barcode)
        call.set("brand", brand)
        call.set("corp_name", corpName)
        call.set("county_code", countyCode)
        call.set("plat_subsidy", platSubsidy)
        call.set("sale_models", saleModels)
        call.set("subsidy_amt", subsidyAmt)
        call.set("uniscid", uniscid)
        return try await client.answer(to: call)
    }

    /// Zhejiang: undo a provisional redemption (品类凭证码预核销撤销).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013989530)
    ///
    /// - Parameters:
    ///   - credFrozenNo: 冻结流水号. From `try_zhejiang_auth_code`.
    ///   - spSerialNo: 接入方请求流水号. The caller's own number of this request.
    ///   - authCode: 品类凭证码. The voucher code.
    ///   - reqSsn: 请求流水号. The caller's own number of this request.
    ///   - transDate: 交易日期.
    ///   - transTime: 交易时间.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func cancelZhejiangAuthCode(
        credFrozenNo: String,
        spSerialNo: String,
        authCode: String,
        reqSsn: String,
        transDate: String,
        transTime: String,
        options: CallOptions = CallOptions()
    ) async throws -> CancelZhejiangAuthCodeResponse {
        var call = Call("gov_subsidy.cancel_zhejiang_auth_code", options)
        call.set("cred_frozen_no", credFrozenNo)
        call.set("sp_serial_no", spSerialNo)
        call.set("auth_code", authCode)
        call.set("req_ssn", reqSsn)
        call.set("trans_date", transDate)
        call.set("trans_time", transTime)
        return try await client.answer(to: call)
    }

    /// Zhejiang: undo a confirmed redemption (品类凭证码上报撤销).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013989530)
    ///
    /// - Parameters:
    ///   - credFrozenNo: 冻结流水号. From `try_zhejiang_auth_code`.
    ///   - spSerialNo: 接入方请求流水号. The caller's own number of this request.
    ///   - authCode: 品类凭证码. The voucher code.
    ///   - reqSsn: 请求流水号. The caller's own number of this request.
    ///   - transDate: 交易日期.
    ///   - transTime: 交易时间.
    ///   - orderNo: 商户订单号.
    ///   - addCode: 收货地区编码.
    ///   - address: 收货地址.
    ///   - bankName: 银行机构名称.
    ///   - bankSubsidy: 银行补贴金额.
    ///   - barcode: 商品条码. The number below the bars of the goods, mostly 13 digits.
    ///   - brand: 家电品牌.
    ///   - corpName: 销售企业名称.
    ///   - platSubsidy: 交易平台补贴金额.
    ///   - saleModels: 销售方式.
    ///   - subsidyAmt: 政府补贴金额. In fen.
    ///   - uniscid: 统一社会信息代码. The seller's unified social credit code.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func refundZhejiangAuthCode(
        credFrozenNo: String,
        spSerialNo: String,
        authCode: String,
        reqSsn: String,
        transDate: String,
        transTime: String,
        orderNo: String? = nil,
        addCode: String? = nil,
        address: String? = nil,
        bankName: String? = nil,
        bankSubsidy: String? = nil,
        barcode: String? = nil,
        brand: String? = nil,
        corpName: String? = nil,
        platSubsidy: String? = nil,
        saleModels: SaleModels? = nil,
        subsidyAmt: Int? = nil,
        uniscid: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> RefundZhejiangAuthCodeResponse {
        var call = Call("gov_subsidy.refund_zhejiang_auth_code", options)
        call.set("cred_frozen_no", credFrozenNo)
        call.set("sp_serial_no", spSerialNo)
        call.set("auth_code", authCode)
        call.set("req_ssn", reqSsn)
        call.set("trans_date", transDate)
        call.set("trans_time", transTime)
        call.set("order_no", orderNo)
        call.set("add_code", addCode)
        call.set("address", address)
        call.set("bank_name", bankName)
        call.set("bank_subsidy", bankSubsidy)
        call.set("barcode", barcode)
        call.set("brand", brand)
        call.set("corp_name", corpName)
        call.set("plat_subsidy", platSubsidy)
        call.set("sale_models", saleModels)
        call.set("subsidy_amt", subsidyAmt)
        call.set("uniscid", uniscid)
        return try await client.answer(to: call)
    }

    /// Zhejiang: query registered goods (商品信息查询).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013989530)
    ///
    /// - Parameters:
    ///   - reqSsn: 请求流水号. The caller's own number of this request.
    ///   - goodsBarCode: 商品条码. The number below the bars of the goods, mostly 13 digits.
    ///   - province: 省份代码.
    ///   - reqTime: 请求时间.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func getZhejiangGoods(
        reqSsn: String,
        goodsBarCode: String? = nil,
        province: String? = nil,
        reqTime: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> GetZhejiangGoodsResponse {
        var call = Call("gov_subsidy.get_zhejiang_goods", options)
        call.set("req_ssn", reqSsn)
        call.set("goods_bar_code", goodsBarCode)
        call.set("province", province)
        call.set("req_time", reqTime)
        return try await client.answer(to: call)
    }

    /// Zhejiang: query whether a serial number was sold (sn码销售状态查询).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013989530)
    ///
    /// - Parameters:
    ///   - goodsBarCode: 商品条码. The number below the bars of the goods, mostly 13 digits.
    ///   - goodsType: 商品品类.
    ///   - province: 省份代码.
    ///   - reqSsn: 请求流水号. The caller's own number of this request.
    ///   - reqTime: 请求时间.
    ///   - sn: 商品SN码.
    ///   - imei1: IMEI_1码. Of phones.
    ///   - imei2: IMEI_2码. Of phones with two.
    ///   - manufactCertCode: 厂商统一社会信用代码.
    ///   - salesModels: 渠道类型.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func getZhejiangSnCode(
        goodsBarCode: String,
        goodsType: String,
        province: String,
        reqSsn: String,
        reqTime: String,
        sn: String,
        imei1: String? = nil,
        imei2: String? = nil,
        manufactCertCode: String? = nil,
        salesModels: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> GetZhejiangSnCodeResponse {
        var call = Call("gov_subsidy.get_zhejiang_sn_code", options)
        call.set("goods_bar_code", goodsBarCode)
        call.set("goods_type", goodsType)
        call.set("province", province)
        call.set("req_ssn", reqSsn)
        call.set("req_time", reqTime)
        call.set("sn", sn)
        call.set("imei1", imei1)
        call.set("imei2", imei2)
        call.set("manufact_cert_code", manufactCertCode)
        call.set("sales_models", salesModels)
        return try await client.answer(to: call)
    }

    /// Zhejiang: lock the serial number of a sold device (sn码锁定).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013989530)
    ///
    /// - Parameters:
    ///   - createUser: 发起方.
    ///   - goodsBarCode: 商品条码. The number below the bars of the goods, mostly 13 digits.
    ///   - goodsName: 商品名称.
    ///   - goodsType: 商品品类.
    ///   - orderPrice: 订单金额.
    ///   - province: 省份代码.
    ///   - reqSsn: 请求流水号. The caller's own number of this request.
    ///   - reqTime: 请求时间.
    ///   - sellOrderid: 销售订单号.
    ///   - sn: 商品SN码.
    ///   - transOrderid: 交易订单号.
    ///   - acquireCode: 收单机构.
    ///   - brand: 具体品牌.
    ///   - city: 市级区域代码.
    ///   - county: 区县区域代码.
    ///   - goodsModel: 商品型号.
    ///   - imei1: IMEI_1码. Of phones.
    ///   - imei2: IMEI_2码. Of phones with two.
    ///   - isAiProduct: 是否AI产品.
    ///   - manufactCertCode: 厂商统一社会信用代码.
    ///   - mfrInfo: 厂商信息.
    ///   - saleModels: 渠道类型.
    ///   - saleTime: 销售时间.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func lockZhejiangSnCode(
        createUser: String,
        goodsBarCode: String,
        goodsName: String,
        goodsType: String,
        orderPrice: String,
        province: String,
        reqSsn: String,
        reqTime: String,
        sellOrderid: String,
        sn: String,
        transOrderid: String,
        acquireCode: String? = nil,
        brand: String? = nil,
        city: String? = nil,
        county: String? = nil,
        goodsModel: String? = nil,
        imei1: String? = nil,
        imei2: String? = nil,
        isAiProduct: String? = nil,
        manufactCertCode: String? = nil,
        mfrInfo: String? = nil,
        saleModels: String? = nil,
        saleTime: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> LockZhejiangSnCodeResponse {
        var call = Call("gov_subsidy.lock_zhejiang_sn_code", options)
        call.set("create_user", createUser)
        call.set("goods_bar_code", goodsBarCode)
        call.set("goods_name", goodsName)
        call.set("goods_type", goodsType)
        call.set("order_price", orderPrice)
        call.set("province", province)
        call.set("req_ssn", reqSsn)
        call.set("req_time", reqTime)
        call.set("sell_orderid", sellOrderid)
        call.set("sn", sn)
        call.set("trans_orderid", transOrderid)
        call.set("acquire_code", acquireCode)
        call.set("brand", brand)
        call.set("city", city)
        call.set("county", county)
        call.set("goods_model", goodsModel)
        call.set("imei1", imei1)
        call.set("imei2", imei2)
        call.set("is_ai_product", isAiProduct)
        call.set("manufact_cert_code", manufactCertCode)
        call.set("mfr_info", mfrInfo)
        call.set("sale_models", saleModels)
        call.set("sale_time", saleTime)
        return try await client.answer(to: call)
    }

    /// Zhejiang: unlock the serial number of a device (sn码解锁).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013989530)
    ///
    /// - Parameters:
    ///   - createUser: 发起方.
    ///   - goodsBarCode: 商品条码. The number below the bars of the goods, mostly 13 digits.
    ///   - goodsName: 商品名称.
    ///   - goodsType: 商品品类.
    ///   - orderPrice: 订单金额.
    ///   - oriPayOrderid: 原支付订单号.
    ///   - province: 省份代码.
    ///   - reqSsn: 请求流水号. The caller's own number of this request.
    ///   - reqTime: 请求时间.
    ///   - sellOrderid: 销售订单号.
    ///   - sn: 商品SN码.
    ///   - transOrderid: 交易订单号.
    ///   - acquireCode: 收单机构.
    ///   - brand: 具体品牌.
    ///   - city: 市级区域代码.
    ///   - county: 区县区域代码.
    ///   - goodsModel: 商品型号.
    ///   - imei1: IMEI_1码. Of phones.
    ///   - imei2: IMEI_2码. Of phones with two.
    ///   - isAiProduct: 是否AI产品.
    ///   - manufactCertCode: 厂商统一社会信用代码.
    ///   - mfrInfo: 厂商信息.
    ///   - saleTime: 销售时间.
    ///   - salesModels: 渠道类型.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func unlockZhejiangSnCode(
        createUser: String,
        goodsBarCode: String,
        goodsName: String,
        goodsType: String,
        orderPrice: String,
        oriPayOrderid: String,
        province: String,
        reqSsn: String,
        reqTime: String,
        sellOrderid: String,
        sn: String,
        transOrderid: String,
        acquireCode: String? = nil,
        brand: String? = nil,
        city: String? = nil,
        county: String? = nil,
        goodsModel: String? = nil,
        imei1: String? = nil,
        imei2: String? = nil,
        isAiProduct: String? = nil,
        manufactCertCode: String? = nil,
        mfrInfo: String? = nil,
        saleTime: String? = nil,
        salesModels: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> UnlockZhejiangSnCodeResponse {
        var call = Call("gov_subsidy.unlock_zhejiang_sn_code", options)
        call.set("create_user", createUser)
        call.set("goods_bar_code", goodsBarCode)
        call.set("goods_name", goodsName)
        call.set("goods_type", goodsType)
        call.set("order_price", orderPrice)
        call.set("ori_pay_orderid", oriPayOrderid)
        call.set("province", province)
        call.set("req_ssn", reqSsn)
        call.set("req_time", reqTime)
        call.set("sell_orderid", sellOrderid)
        call.set("sn", sn)
        call.set("trans_orderid", transOrderid)
        call.set("acquire_code", acquireCode)
        call.set("brand", brand)
        call.set("city", city)
        call.set("county", county)
        call.set("goods_model", goodsModel)
        call.set("imei1", imei1)
        call.set("imei2", imei2)
        call.set("is_ai_product", isAiProduct)
        call.set("manufact_cert_code", manufactCertCode)
        call.set("mfr_info", mfrInfo)
        call.set("sale_time", saleTime)
        call.set("sales_models", salesModels)
        return try await client.answer(to: call)
    }
}

extension GovSubsidy {
    /// `CancelPassthroughQualificationResponse`.
    public struct CancelPassthroughQualificationResponse: Model {
        /// 响应码.
        public var code: String
        /// 响应描述.
        public var message: String
    }
}

extension GovSubsidy {
    /// `CancelZhejiangAuthCodeResponse`.
    public struct CancelZhejiangAuthCodeResponse: Model {
        /// 响应码.
        public var respCode: String
        /// 响应描述.
        public var respDesc: String

        enum CodingKeys: String, CodingKey {
            case respCode = "resp_code"
            case respDesc = "resp_desc"
        }
    }
}

extension GovSubsidy {
    /// `ClaimPassthroughQualificationResponse`.
    public struct ClaimPassthroughQualificationResponse: Model {
        /// 响应码.
        public var code: String
        /// 响应描述.
        public var message: String
    }
}

extension GovSubsidy {
    /// `ClaimZhejiangQualificationResponse`.
    public struct ClaimZhejiangQualificationResponse: Model {
        /// 响应码.
        public var respCode: String
        /// 响应描述.
        public var respDesc: String

        enum CodingKeys: String, CodingKey {
            case respCode = "resp_code"
            case respDesc = "resp_desc"
        }
    }
}

extension GovSubsidy {
    /// `CommitZhejiangAuthCodeResponse`.
    public struct CommitZhejiangAuthCodeResponse: Model {
        /// 响应码.
        public var respCode: String
        /// 响应描述.
        public var respDesc: String

        enum CodingKeys: String, CodingKey {
            case respCode = "resp_code"
            case respDesc = "resp_desc"
        }
    }
}

extension GovSubsidy {
    /// `ConfirmZhejiangMultiCategoryQualificationsResponse`.
    public struct ConfirmZhejiangMultiCategoryQualificationsResponse: Model {
        /// 响应码.
        public var respCode: String
        /// 响应描述.
        public var respDesc: String

        enum CodingKeys: String, CodingKey {
            case respCode = "resp_code"
            case respDesc = "resp_desc"
        }
    }
}

extension GovSubsidy {
    /// `GetAuditResponse`.
    public struct GetAuditResponse: Model {
        /// 响应码.
        public var code: String
        /// 商户订单号. The caller's own number of the order.
        public var mchntOrderId: String?
        /// 分公司机构代码. The branch of UnionPay.
        public var orgNo: String?
        /// 审核结果.
        public var auditStatus: String?
        /// 审核结果描述.
        public var auditStatusDesc: String?
        /// 响应描述.
        public var msg: String?
        /// 退货金额.
        public var refundAt: String?
        /// 退货日期.
        public var refundDt: String?
        /// 详细应答码.
        public var subCode: String?
        /// 详细应答码描述.
        public var subMsg: String?
        /// 订单状态.
        public var tradeStatus: String?
        /// 核验结果.
        public var verifyStatus: String?
        /// 核验结果描述.
        public var verifyStatusDesc: String?

        enum CodingKeys: String, CodingKey {
            case code
            case mchntOrderId = "mchnt_order_id"
            case orgNo = "org_no"
            case auditStatus = "audit_status"
            case auditStatusDesc = "audit_status_desc"
            case msg
            case refundAt = "refund_at"
            case refundDt = "refund_dt"
            case subCode = "sub_code"
            case subMsg = "sub_msg"
            case tradeStatus = "trade_status"
            case verifyStatus = "verify_status"
            case verifyStatusDesc = "verify_status_desc"
        }
    }
}

extension GovSubsidy {
    /// `GetCompanyResponse`.
    public struct GetCompanyResponse: Model {
        /// 响应码.
        public var code: String
        /// 响应描述.
        public var message: String
        /// 归集状态枚举. Whether the data have reached the platform of the region.
        public var collectState: CollectState?
        /// 企业名称.
        public var companyName: String?

        enum CodingKeys: String, CodingKey {
            case code
            case message
            case collectState = "collect_state"
            case companyName = "company_name"
        }
    }
}

extension GovSubsidy {
    /// `GetDailyTransactionSummaryResponse`.
    public struct GetDailyTransactionSummaryResponse: Model {
        /// 响应码.
        public var code: String
        /// 响应描述.
        public var message: String
        /// 补贴总金额. The sum of the subsidies, in fen.
        public var totalSubsidyCount: Int?
        /// 交易总金额. The sum of the sales, in fen.
        public var totalTradeAmount: Int?
        /// 交易总笔数.
        public var totalTradeCount: Int?

        enum CodingKeys: String, CodingKey {
            case code
            case message
            case totalSubsidyCount = "total_subsidy_count"
            case totalTradeAmount = "total_trade_amount"
            case totalTradeCount = "total_trade_count"
        }
    }
}

extension GovSubsidy {
    /// `GetQualificationResponse`.
    public struct GetQualificationResponse: Model {
        /// 资格的状态. `UNCLAIMED`: not claimed, or not here; `UNREDEEMED`: can be used; `REDEEMED`: was used.
        public var state: GetQualificationResponseState
    }
}

extension GovSubsidy {
    /// `GetZhejiangGoodsResponse`.
    public struct GetZhejiangGoodsResponse: Model {
        /// 本记录唯一ID.
        public var seqId: String
        /// 基准价格.
        public var basisPrice: String
        /// 条码类型.
        public var codeType: CodeType
        /// 商品条码. The number below the bars of the goods, mostly 13 digits.
        public var goodsBarCode: String
        /// 商品型号.
        public var goodsModel: String
        /// 商品名称.
        public var goodsName: String
        /// 商品品类.
        public var goodsType: String
        /// 品牌名称.
        public var logoName: String
        /// 厂商统一社会信用代码.
        public var manufactCertCode: String
        /// 厂商指导零售价.
        public var manufactPrice: String
        /// 省份代码.
        public var province: String
        /// 响应码.
        public var respCode: String
        /// 响应描述.
        public var respDesc: String
        /// 产品描述.
        public var description: String?
        /// 市级区域代码.
        public var city: String?
        /// 区县区域代码.
        public var county: String?
        /// 数据状态.
        public var dataState: String?
        /// 设备类型.
        public var deviceType: String?
        /// 能效标识.
        public var energyEffciency: String?
        /// 能效备案编号.
        public var energyRegCode: String?
        /// 能效备案型号.
        public var energyRegModel: String?
        /// 有效期.
        public var expireDate: String?
        /// 失效时间.
        public var expireTime: String?
        /// gpc分类代码.
        public var gpc: String?
        /// 是否AI产品.
        public var isAiProduct: String?
        /// 厂商识别代码.
        public var manufactCode: String?
        /// 厂商企业名称.
        public var manufactFirmName: String?
        /// 厂商注册日期.
        public var manufactLoginDate: String?
        /// 厂商失效日期.
        public var manufactLogoutDate: String?
        /// 厂商失效标识.
        public var manufactLogoutFlag: String?
        /// 厂商注册地址.
        public var manufactRegisterAddr: String?
        /// 厂商过期日期.
        public var manufactValidDate: String?
        /// 上送平台编码.
        public var msgSrcPlatform: String?
        /// 净含量.
        public var netContent: String?
        /// 原产国.
        public var origin: String?
        /// PC类型.
        public var pcType: String?
        /// 企业定价单位.
        public var priceUnit: String?
        /// 3C认证编号.
        public var reg3cCode: String?
        /// 备注.
        public var remark: String?
        /// 上市日期.
        public var saleDate: String?
        /// 净含量单位代码.
        public var unitCode: String?
        /// 上送状态.
        public var uploadState: String?
        /// 水效标识.
        public var waterEffciency: String?

        enum CodingKeys: String, CodingKey {
            case seqId = "seq_id"
            case basisPrice = "basis_price"
            case codeType = "code_type"
            case goodsBarCode = "goods_bar_code"
            case goodsModel = "goods_model"
            case goodsName = "goods_name"
            case goodsType = "goods_type"
            case logoName = "logo_name"
            case manufactCertCode = "manufact_cert_code"
            case manufactPrice = "manufact_price"
            case province
            case respCode = "resp_code"
            case respDesc = "resp_desc"
            case description
            case city
            case county
            case dataState = "data_state"
            case deviceType = "device_type"
            case energyEffciency = "energy_effciency"
            case energyRegCode = "energy_reg_code"
            case energyRegModel = "energy_reg_model"
            case expireDate = "expire_date"
            case expireTime = "expire_time"
            case gpc
            case isAiProduct = "is_ai_product"
            case manufactCode = "manufact_code"
            case manufactFirmName = "manufact_firm_name"
            case manufactLoginDate = "manufact_login_date"
            case manufactLogoutDate = "manufact_logout_date"
            case manufactLogoutFlag = "manufact_logout_flag"
            case manufactRegisterAddr = "manufact_register_addr"
            case manufactValidDate = "manufact_valid_date"
            case msgSrcPlatform = "msg_src_platform"
            case netContent = "net_content"
            case origin
            case pcType = "pc_type"
            case priceUnit = "price_unit"
            case reg3cCode = "reg_3c_code"
            case remark
            case saleDate = "sale_date"
            case unitCode = "unit_code"
            case uploadState = "upload_state"
            case waterEffciency = "water_effciency"
        }
    }
}

extension GovSubsidy {
    /// `GetZhejiangSnCodeResponse`.
    public struct GetZhejiangSnCodeResponse: Model {
        /// 响应码.
        public var respCode: String
        /// 响应描述.
        public var respDesc: String
        /// 省份代码.
        public var province: String?
        /// 售卖状态.
        public var sellState: SellState?
        /// 商品SN码.
        public var sn: String?

        enum CodingKeys: String, CodingKey {
            case respCode = "resp_code"
            case respDesc = "resp_desc"
            case province
            case sellState = "sell_state"
            case sn
        }
    }
}

extension GovSubsidy {
    /// `InvalidateAuditResponse`.
    public struct InvalidateAuditResponse: Model {
        /// 响应码.
        public var code: String
        /// 响应描述.
        public var msg: String
        /// 详细应答码.
        public var subCode: String?
        /// 详细应答码描述.
        public var subMsg: String?

        enum CodingKeys: String, CodingKey {
            case code
            case msg
            case subCode = "sub_code"
            case subMsg = "sub_msg"
        }
    }
}

extension GovSubsidy {
    /// `Invoice`.
    public struct Invoice: Model {
        /// 发票号码.
        public var invoiceNo: String?
        /// 发票代码.
        public var invoiceCd: String?
        /// 发票校验码.
        public var invoiceCkCd: String?
        /// 开票日期.
        public var invoiceDt: String?
        /// 发票链接.
        public var invoiceLink: String?
        /// 发票税额.
        public var invoiceTaxAmt: String?
        /// 发票类型.
        public var invoiceTp: String?
        /// 发票上购买人姓名.
        public var nm: String?
        /// 数量.
        public var num: String?
        /// 销售企业名称.
        public var salesEntNm: String?
        /// 货物或应税劳务服务名称.
        public var serviceNm: String?
        /// 税价合计.
        public var tax: String?
        /// 销售方纳税人识别号.
        public var taxPayer: String?

        enum CodingKeys: String, CodingKey {
            case invoiceNo = "invoice_no"
            case invoiceCd = "invoice_cd"
            case invoiceCkCd = "invoice_ck_cd"
            case invoiceDt = "invoice_dt"
            case invoiceLink = "invoice_link"
            case invoiceTaxAmt = "invoice_tax_amt"
            case invoiceTp = "invoice_tp"
            case nm
            case num
            case salesEntNm = "sales_ent_nm"
            case serviceNm = "service_nm"
            case tax
            case taxPayer = "tax_payer"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            invoiceNo: String? = nil,
            invoiceCd: String? = nil,
            invoiceCkCd: String? = nil,
            invoiceDt: String? = nil,
            invoiceLink: String? = nil,
            invoiceTaxAmt: String? = nil,
            invoiceTp: String? = nil,
            nm: String? = nil,
            num: String? = nil,
            salesEntNm: String? = nil,
            serviceNm: String? = nil,
            tax: String? = nil,
            taxPayer: String? = nil
        ) {
            self.invoiceNo = invoiceNo
            self.invoiceCd = invoiceCd
            self.invoiceCkCd = invoiceCkCd
            self.invoiceDt = invoiceDt
            self.invoiceLink = invoiceLink
            self.invoiceTaxAmt = invoiceTaxAmt
            self.invoiceTp = invoiceTp
            self.nm = nm
            self.num = num
            self.salesEntNm = salesEntNm
            self.serviceNm = serviceNm
            self.tax = tax
            self.taxPayer = taxPayer
        }
    }
}

extension GovSubsidy {
    /// `IssueZhejiangAuthCodeResponse`.
    public struct IssueZhejiangAuthCodeResponse: Model {
        /// 响应码.
        public var respCode: String
        /// 响应描述.
        public var respDesc: String
        /// 品类凭证码. The voucher code.
        public var authCode: String?

        enum CodingKeys: String, CodingKey {
            case respCode = "resp_code"
            case respDesc = "resp_desc"
            case authCode = "auth_code"
        }
    }
}

extension GovSubsidy {
    /// `ListPassthroughQualificationsResponse`.
    public struct ListPassthroughQualificationsResponse: Model {
        /// 资格状态数组.
        public var qualificationList: [PassthroughQualification]

        enum CodingKeys: String, CodingKey {
            case qualificationList = "qualification_list"
        }
    }
}

extension GovSubsidy {
    /// `ListQualificationsResponse`.
    public struct ListQualificationsResponse: Model {
        /// 资格状态数组.
        public var qualificationList: [Qualification]

        enum CodingKeys: String, CodingKey {
            case qualificationList = "qualification_list"
        }
    }
}

extension GovSubsidy {
    /// `ListSnCodesResponse`.
    public struct ListSnCodesResponse: Model {
        /// sn码状态数组.
        public var goodsSnList: [SnCode]

        enum CodingKeys: String, CodingKey {
            case goodsSnList = "goods_sn_list"
        }
    }
}

extension GovSubsidy {
    /// `ListTransactionsResponse`.
    public struct ListTransactionsResponse: Model {
        /// 响应码.
        public var code: String
        /// 响应描述.
        public var message: String
        /// 订单状态数组.
        public var shopOrderList: [ShopOrder]

        enum CodingKeys: String, CodingKey {
            case code
            case message
            case shopOrderList = "shop_order_list"
        }
    }
}

extension GovSubsidy {
    /// `ListZhejiangQualificationsResponse`.
    public struct ListZhejiangQualificationsResponse: Model {
        /// 响应码.
        public var respCode: String
        /// 响应描述.
        public var respDesc: String
        /// 资格信息.
        public var data: [ZhejiangQualificationStatus]?

        enum CodingKeys: String, CodingKey {
            case respCode = "resp_code"
            case respDesc = "resp_desc"
            case data
        }
    }
}

extension GovSubsidy {
    /// `LockSnCodeResponse`.
    public struct LockSnCodeResponse: Model {
        /// 响应码.
        public var code: String
        /// 响应描述.
        public var message: String
    }
}

extension GovSubsidy {
    /// `LockZhejiangSnCodeResponse`.
    public struct LockZhejiangSnCodeResponse: Model {
        /// 响应码.
        public var respCode: String
        /// 响应描述.
        public var respDesc: String
        /// IMEI_1码. Of phones.
        public var imei1: String?
        /// IMEI_2码. Of phones with two.
        public var imei2: String?

        enum CodingKeys: String, CodingKey {
            case respCode = "resp_code"
            case respDesc = "resp_desc"
            case imei1
            case imei2
        }
    }
}

extension GovSubsidy {
    /// `PassthroughQualification`.
    public struct PassthroughQualification: Model {
        /// 消费品类ID. The category of the goods, 1 to 17.
        public var applianceId: Int?
        /// 状态. `UNCLAIMED`: not claimed, or not here; `UNREDEEMED`: can be used; `REDEEMED`: was used.
        public var state: PassthroughQualificationState
        /// 区分对接模式. `CLAIM_MODE_MINI_PROGRAM`: in a mini program; `CLAIM_MODE_INTERFACE_PASS_THROUGH`: by `claim_passthrough_qualification`.
        public var claimMode: ClaimMode?
        /// 领取的平台名称.
        public var claimedPlatformName: String?
        /// 领取的地区名称.
        public var claimedRegionName: String?
        /// 区分未领取的原因. Whether it was claimed elsewhere; with `UNCLAIMED`.
        public var unclaimedReason: UnclaimedReason?

        enum CodingKeys: String, CodingKey {
            case applianceId = "appliance_id"
            case state
            case claimMode = "claim_mode"
            case claimedPlatformName = "claimed_platform_name"
            case claimedRegionName = "claimed_region_name"
            case unclaimedReason = "unclaimed_reason"
        }
    }
}

extension GovSubsidy {
    /// `Qualification`.
    public struct Qualification: Model {
        /// 消费品类ID. The category of the goods, 1 to 17.
        public var applianceId: Int?
        /// 状态. `UNCLAIMED`: not claimed, or not here; `UNREDEEMED`: can be used; `REDEEMED`: was used.
        public var state: QualificationState
        /// 领取的平台名称.
        public var claimedPlatformName: String?
        /// 领取的地区名称.
        public var claimedRegionName: String?
        /// 区分未领取的原因. Whether it was claimed elsewhere; with `UNCLAIMED`.
        public var unclaimedReason: UnclaimedReason?

        enum CodingKeys: String, CodingKey {
            case applianceId = "appliance_id"
            case state
            case claimedPlatformName = "claimed_platform_name"
            case claimedRegionName = "claimed_region_name"
            case unclaimedReason = "unclaimed_reason"
        }
    }
}

extension GovSubsidy {
    /// `RefundZhejiangAuthCodeResponse`.
    public struct RefundZhejiangAuthCodeResponse: Model {
        /// 响应码.
        public var respCode: String
        /// 响应描述.
        public var respDesc: String

        enum CodingKeys: String, CodingKey {
            case respCode = "resp_code"
            case respDesc = "resp_desc"
        }
    }
}

extension GovSubsidy {
    /// `ShopOrder`.
    public struct ShopOrder: Model {
        /// 品类状态. `CATE_STATE_REDEEM`: sold; `CATE_STATE_REFUND`: returned.
        public var cateState: CateState?
        /// 归集状态枚举. Whether the data have reached the platform of the region.
        public var collectState: CollectState?
        /// 单号.
        public var shopOrderNumber: String?

        enum CodingKeys: String, CodingKey {
            case cateState = "cate_state"
            case collectState = "collect_state"
            case shopOrderNumber = "shop_order_number"
        }
    }
}

extension GovSubsidy {
    /// `SnCode`.
    public struct SnCode: Model {
        /// SN码.
        public var snCode: String
        /// 状态.
        public var state: SnCodeState
        /// 不可售原因. With `SNCODE_STATE_NOT_SELLABLE`: was sold before, or is not known.
        public var notSellableReason: NotSellableReason?

        enum CodingKeys: String, CodingKey {
            case snCode = "sn_code"
            case state
            case notSellableReason = "not_sellable_reason"
        }
    }
}

extension GovSubsidy {
    /// `SyncAuditRefundResponse`.
    public struct SyncAuditRefundResponse: Model {
        /// 响应码.
        public var code: String
        /// 响应描述.
        public var msg: String
        /// 详细应答码.
        public var subCode: String?
        /// 详细应答码描述.
        public var subMsg: String?

        enum CodingKeys: String, CodingKey {
            case code
            case msg
            case subCode = "sub_code"
            case subMsg = "sub_msg"
        }
    }
}

extension GovSubsidy {
    /// `SyncMultiCategoryQualificationResponse`.
    public struct SyncMultiCategoryQualificationResponse: Model {
        /// 响应码.
        public var code: String
        /// 响应描述.
        public var message: String
    }
}

extension GovSubsidy {
    /// `SyncQualificationResponse`.
    public struct SyncQualificationResponse: Model {
        /// 响应码.
        public var code: String
        /// 响应描述.
        public var message: String
    }
}

extension GovSubsidy {
    /// `SyncTransactionResponse`.
    public struct SyncTransactionResponse: Model {
        /// 响应码.
        public var code: String
        /// 响应描述.
        public var message: String
    }
}

extension GovSubsidy {
    /// `SyncZhejiangQualificationsResponse`.
    public struct SyncZhejiangQualificationsResponse: Model {
        /// 响应码.
        public var respCode: String
        /// 响应描述.
        public var respDesc: String
        /// 异常数据说明列表.
        public var errorData: [String]?

        enum CodingKeys: String, CodingKey {
            case respCode = "resp_code"
            case respDesc = "resp_desc"
            case errorData = "error_data"
        }
    }
}

extension GovSubsidy {
    /// `Tracking`.
    public struct Tracking: Model {
        /// 物流单号.
        public var trackingNo: String?
        /// 提货方式.
        public var deliveryMethod: String?
        /// 签收时间.
        public var deliveryTime: String?
        /// 发货地址.
        public var shippingAddr: String?
        /// 物流公司.
        public var trackingCompany: String?
        /// 物流类型.
        public var trackingType: String?
        /// 收货地址.
        public var usrAddr: String?
        /// 收货区县.
        public var usrArea: String?
        /// 收货市.
        public var usrCity: String?
        /// 收货省.
        public var usrProv: String?

        enum CodingKeys: String, CodingKey {
            case trackingNo = "tracking_no"
            case deliveryMethod = "delivery_method"
            case deliveryTime = "delivery_time"
            case shippingAddr = "shipping_addr"
            case trackingCompany = "tracking_company"
            case trackingType = "tracking_type"
            case usrAddr = "usr_addr"
            case usrArea = "usr_area"
            case usrCity = "usr_city"
            case usrProv = "usr_prov"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            trackingNo: String? = nil,
            deliveryMethod: String? = nil,
            deliveryTime: String? = nil,
            shippingAddr: String? = nil,
            trackingCompany: String? = nil,
            trackingType: String? = nil,
            usrAddr: String? = nil,
            usrArea: String? = nil,
            usrCity: String? = nil,
            usrProv: String? = nil
        ) {
            self.trackingNo = trackingNo
            self.deliveryMethod = deliveryMethod
            self.deliveryTime = deliveryTime
            self.shippingAddr = shippingAddr
            self.trackingCompany = trackingCompany
            self.trackingType = trackingType
            self.usrAddr = usrAddr
            self.usrArea = usrArea
            self.usrCity = usrCity
            self.usrProv = usrProv
        }
    }
}

extension GovSubsidy {
    /// `TryZhejiangAuthCodeResponse`.
    public struct TryZhejiangAuthCodeResponse: Model {
        /// 品类编码.
        public var categoryId: String
        /// 冻结流水号. From `try_zhejiang_auth_code`.
        public var credFrozenNo: String
        /// 活动号.
        public var eventId: String
        /// 优惠模式. The number of one of the modes DIS_FLAG, DIS_CALC and DIS_SMKT.
        public var discountMode: Int?
        /// 活动标题.
        public var eventTitle: String
        /// 响应码.
        public var respCode: String
        /// 响应描述.
        public var respDesc: String
        /// 渠道活动号列表.
        public var channelEvtNo: String?
        /// 原订单金额. In fen.
        public var amount: Int?
        /// 渠道优惠标记.
        public var channelDisFlag: String?
        /// 优惠金额. In fen.
        public var discountAmt: Int?
        /// 实付金额. In fen.
        public var payAmt: Int?

        enum CodingKeys: String, CodingKey {
            case categoryId = "category_id"
            case credFrozenNo = "cred_frozen_no"
            case eventId = "event_id"
            case discountMode = "discount_mode"
            case eventTitle = "event_title"
            case respCode = "resp_code"
            case respDesc = "resp_desc"
            case channelEvtNo = "channel_evt_no"
            case amount
            case channelDisFlag = "channel_dis_flag"
            case discountAmt = "discount_amt"
            case payAmt = "pay_amt"
        }
    }
}

extension GovSubsidy {
    /// `UnlockSnCodeResponse`.
    public struct UnlockSnCodeResponse: Model {
        /// 响应码.
        public var code: String
        /// 响应描述.
        public var message: String
    }
}

extension GovSubsidy {
    /// `UnlockZhejiangSnCodeResponse`.
    public struct UnlockZhejiangSnCodeResponse: Model {
        /// 响应码.
        public var respCode: String
        /// 响应描述.
        public var respDesc: String

        enum CodingKeys: String, CodingKey {
            case respCode = "resp_code"
            case respDesc = "resp_desc"
        }
    }
}

extension GovSubsidy {
    /// `UpdateAuditResponse`.
    public struct UpdateAuditResponse: Model {
        /// 响应码.
        public var code: String
        /// 响应描述.
        public var msg: String
        /// 详细应答码.
        public var subCode: String?
        /// 详细应答码描述.
        public var subMsg: String?

        enum CodingKeys: String, CodingKey {
            case code
            case msg
            case subCode = "sub_code"
            case subMsg = "sub_msg"
        }
    }
}

extension GovSubsidy {
    /// `UpdateZhejiangQualificationResponse`.
    public struct UpdateZhejiangQualificationResponse: Model {
        /// 品类凭证码. The voucher code.
        public var authCode: String
        /// 响应码.
        public var respCode: String
        /// 响应描述.
        public var respDesc: String

        enum CodingKeys: String, CodingKey {
            case authCode = "auth_code"
            case respCode = "resp_code"
            case respDesc = "resp_desc"
        }
    }
}

extension GovSubsidy {
    /// `UploadAuditResponse`.
    public struct UploadAuditResponse: Model {
        /// 响应码.
        public var code: String
        /// 响应描述.
        public var msg: String
        /// 详细应答码.
        public var subCode: String?
        /// 详细应答码描述.
        public var subMsg: String?

        enum CodingKeys: String, CodingKey {
            case code
            case msg
            case subCode = "sub_code"
            case subMsg = "sub_msg"
        }
    }
}

extension GovSubsidy {
    /// `UploadGoodsResponse`.
    public struct UploadGoodsResponse: Model {
        /// 响应码.
        public var code: String
        /// 响应描述.
        public var message: String
    }
}

extension GovSubsidy {
    /// `ZhejiangMultiCategoryQualification`.
    public struct ZhejiangMultiCategoryQualification: Model {
        /// 姓名. Encrypted on the wire.
        public var name: Sensitive
        /// 品类状态.
        public var status: String
        /// 证件号码. Encrypted on the wire.
        public var certNo: Sensitive
        /// 活动资金地区编码.
        public var activityAddCode: String
        /// 收货地区编码.
        public var addCode: String
        /// 收货地址. Encrypted on the wire.
        public var address: Sensitive
        /// 家电品牌.
        public var brand: String
        /// 品类编码.
        public var cateCode: String
        /// 销售企业名称.
        public var corpName: String
        /// 交易完成或商品退回时间戳.
        public var operationTime: String
        /// 销售方式.
        public var saleModels: String
        /// 销售金额.
        public var sales: String
        /// 数据流水号.
        public var serialNum: String
        /// 政府补贴金额.
        public var subsidy: String
        /// 手机号. Encrypted on the wire.
        public var tel: Sensitive
        /// 统一社会信息代码. The seller's unified social credit code.
        public var uniscid: String
        /// 银行机构名称.
        public var bankName: String?
        /// 银行补贴金额.
        public var bankSubsidy: String?
        /// 能耗等级.
        public var grade: String?
        /// 交易平台补贴金额.
        public var platSubsidy: String?

        enum CodingKeys: String, CodingKey {
            case name
            case status
            case certNo = "cert_no"
            case activityAddCode = "activity_add_code"
            case addCode = "add_code"
            case address
            case brand
            case cateCode = "cate_code"
            case corpName = "corp_name"
            case operationTime = "operation_time"
            case saleModels = "sale_models"
            case sales
            case serialNum = "serial_num"
            case subsidy
            case tel
            case uniscid
            case bankName = "bank_name"
            case bankSubsidy = "bank_subsidy"
            case grade
            case platSubsidy = "plat_subsidy"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            name: Sensitive,
            status: String,
            certNo: Sensitive,
            activityAddCode: String,
            addCode: String,
            address: Sensitive,
            brand: String,
            cateCode: String,
            corpName: String,
            operationTime: String,
            saleModels: String,
            sales: String,
            serialNum: String,
            subsidy: String,
            tel: Sensitive,
            uniscid: String,
            bankName: String? = nil,
            bankSubsidy: String? = nil,
            grade: String? = nil,
            platSubsidy: String? = nil
        ) {
            self.name = name
            self.status = status
            self.certNo = certNo
            self.activityAddCode = activityAddCode
            self.addCode = addCode
            self.address = address
            self.brand = brand
            self.cateCode = cateCode
            self.corpName = corpName
            self.operationTime = operationTime
            self.saleModels = saleModels
            self.sales = sales
            self.serialNum = serialNum
            self.subsidy = subsidy
            self.tel = tel
            self.uniscid = uniscid
            self.bankName = bankName
            self.bankSubsidy = bankSubsidy
            self.grade = grade
            self.platSubsidy = platSubsidy
        }
    }
}

extension GovSubsidy {
    /// `ZhejiangQualification`.
    public struct ZhejiangQualification: Model {
        /// 姓名. Encrypted on the wire.
        public var name: Sensitive
        /// 品类状态.
        public var status: Status
        /// 证件号码. Encrypted on the wire.
        public var certNo: Sensitive
        /// 商户订单号.
        public var orderNo: String
        /// 活动地区编码.
        public var activityAddCode: String
        /// 区县编码.
        public var addCode: String
        /// 收货地址.
        public var address: String
        /// 品类凭证码. The voucher code.
        public var authCode: String
        /// 商品条码. The number below the bars of the goods, mostly 13 digits.
        public var barcode: String
        /// 家电品牌.
        public var brand: String
        /// 品类编码.
        public var cateCode: String
        /// 销售企业名称.
        public var corpName: String
        /// 是否AI产品.
        public var isAiProduct: String
        /// 商品名称.
        public var itemName: String
        /// 交易完成或商品退回时间戳.
        public var operationTime: String
        /// 销售方式.
        public var saleModels: SaleModels
        /// 销售金额.
        public var sales: String
        /// SN码.
        public var snCode: String
        /// 规格型号.
        public var specModel: String
        /// 政府补贴金额.
        public var subsidy: String
        /// 手机号. Encrypted on the wire.
        public var tel: Sensitive
        /// 统一社会信息代码. The seller's unified social credit code.
        public var uniscid: String
        /// 3C产品SN码订单号.
        public var cccSnOrderNo: String?
        /// 发票号.
        public var invoiceNo: String?
        /// 物流单号.
        public var logisticsNo: String?
        /// 原始订单号.
        public var originOrderNo: String?
        /// 银行机构名称.
        public var bankName: String?
        /// 银行补贴金额.
        public var bankSubsidy: String?
        /// 签收时间.
        public var deliveryTime: String?
        /// 能耗等级.
        public var grade: Grade?
        /// IMEI_1码. Of phones.
        public var imei1: String?
        /// IMEI_2码. Of phones with two.
        public var imei2: String?
        /// 类型.
        public var pcType: String?
        /// 交易平台补贴金额.
        public var platSubsidy: String?

        enum CodingKeys: String, CodingKey {
            case name
            case status
            case certNo = "cert_no"
            case orderNo = "order_no"
            case activityAddCode = "activity_add_code"
            case addCode = "add_code"
            case address
            case authCode = "auth_code"
            case barcode
            case brand
            case cateCode = "cate_code"
            case corpName = "corp_name"
            case isAiProduct = "is_ai_product"
            case itemName = "item_name"
            case operationTime = "operation_time"
            case saleModels = "sale_models"
            case sales
            case snCode = "sn_code"
            case specModel = "spec_model"
            case subsidy
            case tel
            case uniscid
            case cccSnOrderNo = "ccc_sn_order_no"
            case invoiceNo = "invoice_no"
            case logisticsNo = "logistics_no"
            case originOrderNo = "origin_order_no"
            case bankName = "bank_name"
            case bankSubsidy = "bank_subsidy"
            case deliveryTime = "delivery_time"
            case grade
            case imei1
            case imei2
            case pcType = "pc_type"
            case platSubsidy = "plat_subsidy"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            name: Sensitive,
            status: Status,
            certNo: Sensitive,
            orderNo: String,
            activityAddCode: String,
            addCode: String,
            address: String,
            authCode: String,
            barcode: String,
            brand: String,
            cateCode: String,
            corpName: String,
            isAiProduct: String,
            itemName: String,
            operationTime: String,
            saleModels: SaleModels,
            sales: String,
            snCode: String,
            specModel: String,
            subsidy: String,
            tel: Sensitive,
            uniscid: String,
            cccSnOrderNo: String? = nil,
            invoiceNo: String? = nil,
            logisticsNo: String? = nil,
            originOrderNo: String? = nil,
            bankName: String? = nil,
            bankSubsidy: String? = nil,
            deliveryTime: String? = nil,
            grade: Grade? = nil,
            imei1: String? = nil,
            imei2: String? = nil,
            pcType: String? = nil,
            platSubsidy: String? = nil
        ) {
            self.name = name
            self.status = status
            self.certNo = certNo
            self.orderNo = orderNo
            self.activityAddCode = activityAddCode
            self.addCode = addCode
            self.address = address
            self.authCode = authCode
            self.barcode = barcode
            self.brand = brand
            self.cateCode = cateCode
            self.corpName = corpName
            self.isAiProduct = isAiProduct
            self.itemName = itemName
            self.operationTime = operationTime
            self.saleModels = saleModels
            self.sales = sales
            self.snCode = snCode
            self.specModel = specModel
            self.subsidy = subsidy
            self.tel = tel
            self.uniscid = uniscid
            self.cccSnOrderNo = cccSnOrderNo
            self.invoiceNo = invoiceNo
            self.logisticsNo = logisticsNo
            self.originOrderNo = originOrderNo
            self.bankName = bankName
            self.bankSubsidy = bankSubsidy
            self.deliveryTime = deliveryTime
            self.grade = grade
            self.imei1 = imei1
            self.imei2 = imei2
            self.pcType = pcType
            self.platSubsidy = platSubsidy
        }
    }
}

extension GovSubsidy {
    /// `ZhejiangQualificationStatus`.
    public struct ZhejiangQualificationStatus: Model {
        /// 品类编码.
        public var cateCode: String
        /// 状态信息.
        public var status: String?
        /// 状态编码.
        public var statusCode: StatusCode?

        enum CodingKeys: String, CodingKey {
            case cateCode = "cate_code"
            case status
            case statusCode = "status_code"
        }
    }
}

extension GovSubsidy {
    /// 品类状态
    public struct CateState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var cateStateRedeem: Self { "CATE_STATE_REDEEM" }
        public static var cateStateRefund: Self { "CATE_STATE_REFUND" }
    }
}

extension GovSubsidy {
    /// 证件类型
    public struct CertType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var n1: Self { "1" }
        public static var n2: Self { "2" }
        public static var n3: Self { "3" }
        public static var n4: Self { "4" }
        public static var n5: Self { "5" }
    }
}

extension GovSubsidy {
    /// 区分对接模式
    public struct ClaimMode: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var claimModeMiniProgram: Self { "CLAIM_MODE_MINI_PROGRAM" }
        public static var claimModeInterfacePassThrough: Self { "CLAIM_MODE_INTERFACE_PASS_THROUGH" }
    }
}

extension GovSubsidy {
    /// 条码类型
    public struct CodeType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var n001: Self { "001" }
        public static var n002: Self { "002" }
    }
}

extension GovSubsidy {
    /// 归集状态枚举
    public struct CollectState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var collectStateNotCollect: Self { "COLLECT_STATE_NOT_COLLECT" }
        public static var collectStateCollected: Self { "COLLECT_STATE_COLLECTED" }
        public static var collectStateCollectionFailed: Self { "COLLECT_STATE_COLLECTION_FAILED" }
    }
}

extension GovSubsidy {
    /// 能效等级
    public struct EnergyGrade: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var firstLevel: Self { "FIRST_LEVEL" }
        public static var secondLevel: Self { "SECOND_LEVEL" }
        public static var energyGradeUnknown: Self { "ENERGY_GRADE_UNKNOWN" }
    }
}

extension GovSubsidy {
    /// 资格的状态
    public struct GetQualificationResponseState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var unclaimed: Self { "UNCLAIMED" }
        public static var unredeemed: Self { "UNREDEEMED" }
        public static var redeemed: Self { "REDEEMED" }
    }
}

extension GovSubsidy {
    /// 能耗等级
    public struct Grade: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var 一级: Self { "一级" }
        public static var 二级: Self { "二级" }
    }
}

extension GovSubsidy {
    /// 证件类型
    public struct IdentityDocumentType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var idDocTypeIdCard: Self { "ID_DOC_TYPE_ID_CARD" }
        public static var idDocTypeMainlandTravelPermitForHkMc: Self { "ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC" }
        public static var idDocTypeMainlandTravelPermitForTw: Self { "ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW" }
    }
}

extension GovSubsidy {
    /// 不可售原因
    public struct NotSellableReason: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var notSellableReasonUsed: Self { "NOT_SELLABLE_REASON_USED" }
        public static var notSellableReasonNotFound: Self { "NOT_SELLABLE_REASON_NOT_FOUND" }
    }
}

extension GovSubsidy {
    /// 状态
    public struct PassthroughQualificationState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var unclaimed: Self { "UNCLAIMED" }
        public static var unredeemed: Self { "UNREDEEMED" }
        public static var redeemed: Self { "REDEEMED" }
    }
}

extension GovSubsidy {
    /// 类型
    public struct PcType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var desktop: Self { "DESKTOP" }
        public static var laptop: Self { "LAPTOP" }
        public static var computerTypeUnknown: Self { "COMPUTER_TYPE_UNKNOWN" }
    }
}

extension GovSubsidy {
    /// 产品类型
    public struct ProductType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var commonProduct: Self { "COMMON_PRODUCT" }
        public static var aiProduct: Self { "AI_PRODUCT" }
    }
}

extension GovSubsidy {
    /// 状态
    public struct QualificationState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var unclaimed: Self { "UNCLAIMED" }
        public static var unredeemed: Self { "UNREDEEMED" }
        public static var redeemed: Self { "REDEEMED" }
    }
}

extension GovSubsidy {
    /// 查询的订单类别
    public struct QueryType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var orderTypeTransaction: Self { "ORDER_TYPE_TRANSACTION" }
        public static var orderTypeApplianceRedeem: Self { "ORDER_TYPE_APPLIANCE_REDEEM" }
        public static var orderType3CRedeem: Self { "ORDER_TYPE_3C_REDEEM" }
        public static var orderTypeNQualificationRedeem: Self { "ORDER_TYPE_N_QUALIFICATION_REDEEM" }
    }
}

extension GovSubsidy {
    /// 销售方式
    public struct SaleModel: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var saleModelOnline: Self { "SALE_MODEL_ONLINE" }
        public static var saleModelOffline: Self { "SALE_MODEL_OFFLINE" }
    }
}

extension GovSubsidy {
    /// 销售方式
    public struct SaleModels: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var n0: Self { "0" }
        public static var n1: Self { "1" }
    }
}

extension GovSubsidy {
    /// 售卖状态
    public struct SellState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var u0022: Self { "U0022" }
        public static var u0023: Self { "U0023" }
        public static var u0024: Self { "U0024" }
        public static var u9999: Self { "U9999" }
    }
}

extension GovSubsidy {
    /// 状态
    public struct SnCodeState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var sncodeStateUnknown: Self { "SNCODE_STATE_UNKNOWN" }
        public static var sncodeStateSellable: Self { "SNCODE_STATE_SELLABLE" }
        public static var sncodeStateNotSellable: Self { "SNCODE_STATE_NOT_SELLABLE" }
    }
}

extension GovSubsidy {
    /// 品类状态
    public struct Status: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var n0: Self { "0" }
        public static var n1: Self { "1" }
    }
}

extension GovSubsidy {
    /// 状态编码
    public struct StatusCode: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var n00: Self { "00" }
        public static var n01: Self { "01" }
        public static var n02: Self { "02" }
        public static var n03: Self { "03" }
        public static var n04: Self { "04" }
        public static var n05: Self { "05" }
        public static var n06: Self { "06" }
    }
}

extension GovSubsidy {
    /// 区分未领取的原因
    public struct UnclaimedReason: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var reasonClaimedByOtherRegion: Self { "REASON_CLAIMED_BY_OTHER_REGION" }
        public static var reasonClaimedByOtherPlatformOrRegion: Self { "REASON_CLAIMED_BY_OTHER_PLATFORM_OR_REGION" }
        public static var reasonUnclaimed: Self { "REASON_UNCLAIMED" }
        public static var reasonClaimedByOtherMode: Self { "REASON_CLAIMED_BY_OTHER_MODE" }
    }
}
