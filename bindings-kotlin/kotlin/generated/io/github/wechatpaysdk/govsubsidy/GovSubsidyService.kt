// Generated from api/gov_subsidy.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.govsubsidy

import io.github.wechatpaysdk.ApiError
import io.github.wechatpaysdk.CallOptions
import io.github.wechatpaysdk.Core

/** Government subsidies for consumer goods (国补专区). */
public class GovSubsidyService internal constructor(core: Core) {
    private val calls = GovSubsidyCalls(core)

    /**
     * Query a user's right to a subsidy in one category (查询补贴资格).
     *
     * Only rights of this region that were claimed with WeChat Pay are known: every other one is `UNCLAIMED`.
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013989543)
     *
     * @param applianceId 消费品类ID. The category of the goods, 1 to 17.
     * @param qualificationRegionCode 使用的资格的地区编码. The region whose subsidy it is: `500000` is Chongqing.
     * @param appid 公众账号ID. The app that `openid` belongs to.
     * @param openid 用户标识. The user in `appid`.
     * @param idCardNumber 自然人证件号. Encrypted on the wire.
     * @param identityDocumentType 证件类型. See [IdentityDocumentType].
     * @param phoneNumber 手机号. Encrypted on the wire.
     * @param realName 自然人姓名. Encrypted on the wire.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getQualification(applianceId: Long, qualificationRegionCode: Long, appid: String? = null, openid: String? = null, idCardNumber: String? = null, identityDocumentType: String? = null, phoneNumber: String? = null, realName: String? = null, options: CallOptions? = null): GetQualificationResponse =
        calls.getQualification(applianceId, qualificationRegionCode, appid, openid, idCardNumber, identityDocumentType, phoneNumber, realName).await(options)

    /**
     * Query a user's rights to subsidies in all categories (批量查询用户资格).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013989543)
     *
     * @param idCardNumber 自然人证件号. Encrypted on the wire.
     * @param identityDocumentType 证件类型. See [IdentityDocumentType].
     * @param phoneNumber 手机号. Encrypted on the wire.
     * @param qualificationRegionCode 使用的资格的地区编码. The region whose subsidy it is: `500000` is Chongqing.
     * @param realName 自然人姓名. Encrypted on the wire.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun listQualifications(idCardNumber: String, identityDocumentType: String, phoneNumber: String, qualificationRegionCode: Long, realName: String, options: CallOptions? = null): ListQualificationsResponse =
        calls.listQualifications(ListQualificationsRequest(idCardNumber = idCardNumber, identityDocumentType = identityDocumentType, phoneNumber = phoneNumber, qualificationRegionCode = qualificationRegionCode, realName = realName)).await(options)

    /**
     * Report that a right was used or given back (同步资格核销信息).
     *
     * With `CATE_STATE_REDEEM` after the sale, with `CATE_STATE_REFUND` after the return of the goods.
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013989543)
     *
     * @param outTradeNo 商户支付订单号. The caller's own number of the payment.
     * @param mchOrderId 线上平台订单编号. The platform's number of the order.
     * @param address 收货地址.
     * @param barcode 商品条码. The number below the bars of the goods, mostly 13 digits.
     * @param brand 家电品牌.
     * @param cateState 品类状态. `CATE_STATE_REDEEM`: sold; `CATE_STATE_REFUND`: returned. See [CateState].
     * @param discountAmount 优惠金额. The subsidy, in fen.
     * @param identityDocumentType 证件类型. See [IdentityDocumentType].
     * @param invoiceAddressCode 发票开具地.
     * @param invoiceNum 发票号.
     * @param invoiceTime 开票日期. RFC 3339.
     * @param itemName 商品名称.
     * @param licenseNumber 统一社会信息代码. The seller's unified social credit code.
     * @param mchName 销售主体.
     * @param orderAmount 订单金额. Before the subsidy, in fen.
     * @param productType 产品类型. `AI_PRODUCT`: with artificial intelligence. See [ProductType].
     * @param purchaserName 购买方名称.
     * @param qualificationRegionCode 使用的资格的地区编码. The region whose subsidy it is: `500000` is Chongqing.
     * @param receiveRegionCode 收货地区编码. The region that the goods go to.
     * @param saleModel 销售方式. In a store or online. See [SaleModel].
     * @param sellerName 销售企业名称.
     * @param snCode SN码.
     * @param specModel 规格型号.
     * @param taxAuthorityCode 税务机关代码.
     * @param transactionTime 交易完成或商品退回时间. When the sale or the return was done. RFC 3339.
     * @param refundId 线上平台退款交易编号. The platform's number of the refund; needed with `CATE_STATE_REFUND`.
     * @param applianceId 消费品类ID. The category of the goods, 1 to 17.
     * @param subMchId 子商户号. The sub-merchant that the payment went to.
     * @param deliveryTime 签收时间. RFC 3339.
     * @param energyGrade 能效等级. See [EnergyGrade].
     * @param idCardNumber 自然人证件号. Encrypted on the wire.
     * @param imei1 imei1编码. Of phones.
     * @param imei2 imei2编码. Of phones with two.
     * @param invoiceCode 发票代码.
     * @param logisticsNum 物流单号.
     * @param pcType 类型. See [PcType].
     * @param phoneNumber 手机号. Encrypted on the wire.
     * @param realName 自然人姓名. Encrypted on the wire.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun syncQualification(outTradeNo: String, mchOrderId: String, address: String, barcode: String, brand: String, cateState: String, discountAmount: Long, identityDocumentType: String, invoiceAddressCode: String, invoiceNum: String, invoiceTime: String, itemName: String, licenseNumber: String, mchName: String, orderAmount: Long, productType: String, purchaserName: String, qualificationRegionCode: Long, receiveRegionCode: String, saleModel: String, sellerName: String, snCode: String, specModel: String, taxAuthorityCode: String, transactionTime: String, refundId: String? = null, applianceId: Long? = null, subMchId: String? = null, deliveryTime: String? = null, energyGrade: String? = null, idCardNumber: String? = null, imei1: String? = null, imei2: String? = null, invoiceCode: String? = null, logisticsNum: String? = null, pcType: String? = null, phoneNumber: String? = null, realName: String? = null, options: CallOptions? = null): SyncQualificationResponse =
        calls.syncQualification(SyncQualificationRequest(outTradeNo = outTradeNo, mchOrderId = mchOrderId, address = address, barcode = barcode, brand = brand, cateState = cateState, discountAmount = discountAmount, identityDocumentType = identityDocumentType, invoiceAddressCode = invoiceAddressCode, invoiceNum = invoiceNum, invoiceTime = invoiceTime, itemName = itemName, licenseNumber = licenseNumber, mchName = mchName, orderAmount = orderAmount, productType = productType, purchaserName = purchaserName, qualificationRegionCode = qualificationRegionCode, receiveRegionCode = receiveRegionCode, saleModel = saleModel, sellerName = sellerName, snCode = snCode, specModel = specModel, taxAuthorityCode = taxAuthorityCode, transactionTime = transactionTime, refundId = refundId, applianceId = applianceId, subMchId = subMchId, deliveryTime = deliveryTime, energyGrade = energyGrade, idCardNumber = idCardNumber, imei1 = imei1, imei2 = imei2, invoiceCode = invoiceCode, logisticsNum = logisticsNum, pcType = pcType, phoneNumber = phoneNumber, realName = realName)).await(options)

    /**
     * Report that a right of the newer categories was used or given back (N品类同步资格核销信息).
     *
     * With `CATE_STATE_REDEEM` after the sale, with `CATE_STATE_REFUND` after the return of the goods.
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013989543)
     *
     * @param outTradeNo 商户支付订单号. The caller's own number of the payment.
     * @param mchOrderId 线上平台订单编号. The platform's number of the order.
     * @param address 收货地址.
     * @param brand 家电品牌.
     * @param cateCode 品类编码.
     * @param cateState 品类状态. `CATE_STATE_REDEEM`: sold; `CATE_STATE_REFUND`: returned. See [CateState].
     * @param discountAmount 优惠金额. The subsidy, in fen.
     * @param idCardNumber 自然人证件号. Encrypted on the wire.
     * @param identityDocumentType 证件类型. See [IdentityDocumentType].
     * @param invoiceAddressCode 发票开具地.
     * @param invoiceNum 发票号.
     * @param invoiceTime 开票日期. RFC 3339.
     * @param licenseNumber 统一社会信息代码. The seller's unified social credit code.
     * @param orderAmount 订单金额. Before the subsidy, in fen.
     * @param phoneNumber 手机号. Encrypted on the wire.
     * @param productType 产品类型. `AI_PRODUCT`: with artificial intelligence. See [ProductType].
     * @param purchaserName 购买方名称.
     * @param qualificationRegionCode 使用的资格的地区编码. The region whose subsidy it is: `500000` is Chongqing.
     * @param realName 自然人姓名. Encrypted on the wire.
     * @param receiveRegionCode 收货地区编码. The region that the goods go to.
     * @param saleModel 销售方式. In a store or online. See [SaleModel].
     * @param sellerName 销售企业名称.
     * @param taxAuthorityCode 税务机关代码.
     * @param transactionTime 交易完成或商品退回时间. When the sale or the return was done. RFC 3339.
     * @param subMchid 子商户号. The sub-merchant that the payment went to.
     * @param refundId 线上平台退款交易编号. The platform's number of the refund; needed with `CATE_STATE_REFUND`.
     * @param applianceId 消费品类ID. The category of the goods, 1 to 17.
     * @param couponCode 券码.
     * @param deliveryTime 签收时间. RFC 3339.
     * @param energyGrade 能效等级. See [EnergyGrade].
     * @param invoiceCode 发票代码.
     * @param latitude 纬度.
     * @param logisticsNum 物流单号.
     * @param longitude 经度.
     * @param pcType 类型. See [PcType].
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun syncMultiCategoryQualification(outTradeNo: String, mchOrderId: String, address: String, brand: String, cateCode: String, cateState: String, discountAmount: Long, idCardNumber: String, identityDocumentType: String, invoiceAddressCode: String, invoiceNum: String, invoiceTime: String, licenseNumber: String, orderAmount: Long, phoneNumber: String, productType: String, purchaserName: String, qualificationRegionCode: Long, realName: String, receiveRegionCode: String, saleModel: String, sellerName: String, taxAuthorityCode: String, transactionTime: String, subMchid: String? = null, refundId: String? = null, applianceId: Long? = null, couponCode: String? = null, deliveryTime: String? = null, energyGrade: String? = null, invoiceCode: String? = null, latitude: String? = null, logisticsNum: String? = null, longitude: String? = null, pcType: String? = null, options: CallOptions? = null): SyncMultiCategoryQualificationResponse =
        calls.syncMultiCategoryQualification(SyncMultiCategoryQualificationRequest(outTradeNo = outTradeNo, mchOrderId = mchOrderId, address = address, brand = brand, cateCode = cateCode, cateState = cateState, discountAmount = discountAmount, idCardNumber = idCardNumber, identityDocumentType = identityDocumentType, invoiceAddressCode = invoiceAddressCode, invoiceNum = invoiceNum, invoiceTime = invoiceTime, licenseNumber = licenseNumber, orderAmount = orderAmount, phoneNumber = phoneNumber, productType = productType, purchaserName = purchaserName, qualificationRegionCode = qualificationRegionCode, realName = realName, receiveRegionCode = receiveRegionCode, saleModel = saleModel, sellerName = sellerName, taxAuthorityCode = taxAuthorityCode, transactionTime = transactionTime, subMchid = subMchid, refundId = refundId, applianceId = applianceId, couponCode = couponCode, deliveryTime = deliveryTime, energyGrade = energyGrade, invoiceCode = invoiceCode, latitude = latitude, logisticsNum = logisticsNum, longitude = longitude, pcType = pcType)).await(options)

    /**
     * Report a subsidised sale or its return (交易信息回传).
     *
     * With `CATE_STATE_REDEEM` after the sale, with `CATE_STATE_REFUND` after the return of the goods.
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013989543)
     *
     * @param outTradeNo 商户支付订单号. The caller's own number of the payment.
     * @param mchOrderId 线上平台订单编号. The platform's number of the order.
     * @param brand 家电品牌.
     * @param cateState 品类状态. `CATE_STATE_REDEEM`: sold; `CATE_STATE_REFUND`: returned. See [CateState].
     * @param discountAmount 优惠金额. The subsidy, in fen.
     * @param identityDocumentType 证件类型. See [IdentityDocumentType].
     * @param licenseNumber 统一社会信息代码. The seller's unified social credit code.
     * @param mchName 销售主体.
     * @param orderAmount 订单金额. Before the subsidy, in fen.
     * @param qualificationRegionCode 使用的资格的地区编码. The region whose subsidy it is: `500000` is Chongqing.
     * @param receiveRegionCode 收货地区编码. The region that the goods go to.
     * @param sellerName 销售企业名称.
     * @param transactionTime 交易完成或商品退回时间. When the sale or the return was done. RFC 3339.
     * @param subMchid 子商户号. The sub-merchant that the payment went to.
     * @param refundId 线上平台退款交易编号. The platform's number of the refund; needed with `CATE_STATE_REFUND`.
     * @param applianceId 消费品类ID. The category of the goods, 1 to 17.
     * @param address 收货地址.
     * @param energyGrade 能效等级. See [EnergyGrade].
     * @param idCardNumber 自然人证件号. Encrypted on the wire.
     * @param phoneNumber 手机号. Encrypted on the wire.
     * @param realName 自然人姓名. Encrypted on the wire.
     * @param saleModel 销售方式. In a store or online. See [SaleModel].
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun syncTransaction(outTradeNo: String, mchOrderId: String, brand: String, cateState: String, discountAmount: Long, identityDocumentType: String, licenseNumber: String, mchName: String, orderAmount: Long, qualificationRegionCode: Long, receiveRegionCode: String, sellerName: String, transactionTime: String, subMchid: String? = null, refundId: String? = null, applianceId: Long? = null, address: String? = null, energyGrade: String? = null, idCardNumber: String? = null, phoneNumber: String? = null, realName: String? = null, saleModel: String? = null, options: CallOptions? = null): SyncTransactionResponse =
        calls.syncTransaction(SyncTransactionRequest(outTradeNo = outTradeNo, mchOrderId = mchOrderId, brand = brand, cateState = cateState, discountAmount = discountAmount, identityDocumentType = identityDocumentType, licenseNumber = licenseNumber, mchName = mchName, orderAmount = orderAmount, qualificationRegionCode = qualificationRegionCode, receiveRegionCode = receiveRegionCode, sellerName = sellerName, transactionTime = transactionTime, subMchid = subMchid, refundId = refundId, applianceId = applianceId, address = address, energyGrade = energyGrade, idCardNumber = idCardNumber, phoneNumber = phoneNumber, realName = realName, saleModel = saleModel)).await(options)

    /**
     * Query a user's rights at the platform of the region (批量查询用户资格(透传模式)).
     *
     * Documented by the community, not in the current official documentation.
     *
     * @param idCardNumber 自然人证件号. Encrypted on the wire.
     * @param identityDocumentType 证件类型. See [IdentityDocumentType].
     * @param phoneNumber 手机号. Encrypted on the wire.
     * @param qualificationRegionCode 使用的资格的地区编码. The region whose subsidy it is: `500000` is Chongqing.
     * @param realName 自然人姓名. Encrypted on the wire.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun listPassthroughQualifications(idCardNumber: String, identityDocumentType: String, phoneNumber: String, qualificationRegionCode: Long, realName: String, options: CallOptions? = null): ListPassthroughQualificationsResponse =
        calls.listPassthroughQualifications(ListPassthroughQualificationsRequest(idCardNumber = idCardNumber, identityDocumentType = identityDocumentType, phoneNumber = phoneNumber, qualificationRegionCode = qualificationRegionCode, realName = realName)).await(options)

    /**
     * Claim a right for a user at the platform of the region (领取资格(透传模式)).
     *
     * Documented by the community, not in the current official documentation.
     *
     * @param idCardNumber 自然人证件号. Encrypted on the wire.
     * @param identityDocumentType 证件类型. See [IdentityDocumentType].
     * @param latitude 纬度.
     * @param longitude 经度.
     * @param phoneNumber 手机号. Encrypted on the wire.
     * @param qualificationRegionCode 使用的资格的地区编码. The region whose subsidy it is: `500000` is Chongqing.
     * @param realName 自然人姓名. Encrypted on the wire.
     * @param applianceId 消费品类ID. The category of the goods, 1 to 17.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun claimPassthroughQualification(idCardNumber: String, identityDocumentType: String, latitude: String, longitude: String, phoneNumber: String, qualificationRegionCode: Long, realName: String, applianceId: Long? = null, options: CallOptions? = null): ClaimPassthroughQualificationResponse =
        calls.claimPassthroughQualification(ClaimPassthroughQualificationRequest(idCardNumber = idCardNumber, identityDocumentType = identityDocumentType, latitude = latitude, longitude = longitude, phoneNumber = phoneNumber, qualificationRegionCode = qualificationRegionCode, realName = realName, applianceId = applianceId)).await(options)

    /**
     * Give up a right of a user at the platform of the region (取消资格(透传模式)).
     *
     * Documented by the community, not in the current official documentation.
     *
     * @param applianceId 消费品类ID. The category of the goods, 1 to 17.
     * @param idCardNumber 自然人证件号. Encrypted on the wire.
     * @param identityDocumentType 证件类型. See [IdentityDocumentType].
     * @param phoneNumber 手机号. Encrypted on the wire.
     * @param qualificationRegionCode 使用的资格的地区编码. The region whose subsidy it is: `500000` is Chongqing.
     * @param realName 自然人姓名. Encrypted on the wire.
     * @param outRequestNo 商户请求单号. The caller's own number of this request.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun cancelPassthroughQualification(applianceId: Long, idCardNumber: String, identityDocumentType: String, phoneNumber: String, qualificationRegionCode: Long, realName: String, outRequestNo: String? = null, options: CallOptions? = null): CancelPassthroughQualificationResponse =
        calls.cancelPassthroughQualification(CancelPassthroughQualificationRequest(applianceId = applianceId, idCardNumber = idCardNumber, identityDocumentType = identityDocumentType, phoneNumber = phoneNumber, qualificationRegionCode = qualificationRegionCode, realName = realName, outRequestNo = outRequestNo)).await(options)

    /**
     * Query whether serial numbers can be sold (查询sn码状态).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013989543)
     *
     * @param qualificationRegionCode 使用的资格的地区编码. The region whose subsidy it is: `500000` is Chongqing.
     * @param snCodeList SN码数组.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun listSnCodes(qualificationRegionCode: Long, snCodeList: List<String>, options: CallOptions? = null): ListSnCodesResponse =
        calls.listSnCodes(ListSnCodesRequest(qualificationRegionCode = qualificationRegionCode, snCodeList = snCodeList)).await(options)

    /**
     * Lock the serial number of a sold device (sn码锁定).
     *
     * After the payment, when the device leaves the store. A serial number that was used before cannot be locked.
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013989543)
     *
     * @param outTradeNo 商户支付订单号. The caller's own number of the payment.
     * @param applianceId 消费品类ID. The category of the goods, 1 to 17.
     * @param barcode 商品条码. The number below the bars of the goods, mostly 13 digits.
     * @param brand 家电品牌.
     * @param manufacturerInfo 厂商信息.
     * @param productType 产品类型. `AI_PRODUCT`: with artificial intelligence. See [ProductType].
     * @param qualificationRegionCode 使用的资格的地区编码. The region whose subsidy it is: `500000` is Chongqing.
     * @param snCode SN码.
     * @param specModel 规格型号.
     * @param imei1 imei1编码. Of phones.
     * @param imei2 imei2编码. Of phones with two.
     * @param saleTime 销售时间. RFC 3339.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun lockSnCode(outTradeNo: String, applianceId: Long, barcode: String, brand: String, manufacturerInfo: String, productType: String, qualificationRegionCode: Long, snCode: String, specModel: String, imei1: String? = null, imei2: String? = null, saleTime: String? = null, options: CallOptions? = null): LockSnCodeResponse =
        calls.lockSnCode(LockSnCodeRequest(outTradeNo = outTradeNo, applianceId = applianceId, barcode = barcode, brand = brand, manufacturerInfo = manufacturerInfo, productType = productType, qualificationRegionCode = qualificationRegionCode, snCode = snCode, specModel = specModel, imei1 = imei1, imei2 = imei2, saleTime = saleTime)).await(options)

    /**
     * Unlock the serial number of a device (sn码解锁).
     *
     * It can be locked for another order then.
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013989543)
     *
     * @param outTradeNo 商户支付订单号. The caller's own number of the payment.
     * @param applianceId 消费品类ID. The category of the goods, 1 to 17.
     * @param barcode 商品条码. The number below the bars of the goods, mostly 13 digits.
     * @param productType 产品类型. `AI_PRODUCT`: with artificial intelligence. See [ProductType].
     * @param qualificationRegionCode 使用的资格的地区编码. The region whose subsidy it is: `500000` is Chongqing.
     * @param snCode SN码.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun unlockSnCode(outTradeNo: String, applianceId: Long, barcode: String, productType: String, qualificationRegionCode: Long, snCode: String, options: CallOptions? = null): UnlockSnCodeResponse =
        calls.unlockSnCode(UnlockSnCodeRequest(outTradeNo = outTradeNo, applianceId = applianceId, barcode = barcode, productType = productType, qualificationRegionCode = qualificationRegionCode, snCode = snCode)).await(options)

    /**
     * Register goods for subsidies (商品信息上传).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013989543)
     *
     * @param applianceId 消费品类ID. The category of the goods, 1 to 17.
     * @param averageTradingPrice 近1个月平均交易价. Over the last month, in fen.
     * @param barCode 商品条码. The number below the bars of the goods, mostly 13 digits.
     * @param basePrice 基准价格. In fen.
     * @param brand 家电品牌.
     * @param licenseNumber 统一社会信息代码. The seller's unified social credit code.
     * @param productName 商品名称.
     * @param productType 产品类型. `AI_PRODUCT`: with artificial intelligence. See [ProductType].
     * @param qualificationRegionCode 使用的资格的地区编码. The region whose subsidy it is: `500000` is Chongqing.
     * @param sellerName 销售企业名称.
     * @param energyGrade 能效等级. See [EnergyGrade].
     * @param productModel 商品型号.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun uploadGoods(applianceId: Long, averageTradingPrice: Long, barCode: String, basePrice: Long, brand: String, licenseNumber: String, productName: String, productType: String, qualificationRegionCode: Long, sellerName: String, energyGrade: String? = null, productModel: String? = null, options: CallOptions? = null): UploadGoodsResponse =
        calls.uploadGoods(UploadGoodsRequest(applianceId = applianceId, averageTradingPrice = averageTradingPrice, barCode = barCode, basePrice = basePrice, brand = brand, licenseNumber = licenseNumber, productName = productName, productType = productType, qualificationRegionCode = qualificationRegionCode, sellerName = sellerName, energyGrade = energyGrade, productModel = productModel)).await(options)

    /**
     * Query whether a seller is registered for subsidies (企业信息查询).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013989543)
     *
     * @param licenseNumber 统一社会信息代码. The seller's unified social credit code.
     * @param qualificationRegionCode 使用的资格的地区编码. The region whose subsidy it is: `500000` is Chongqing.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getCompany(licenseNumber: String, qualificationRegionCode: Long, options: CallOptions? = null): GetCompanyResponse =
        calls.getCompany(GetCompanyRequest(licenseNumber = licenseNumber, qualificationRegionCode = qualificationRegionCode)).await(options)

    /**
     * Query whether sales have reached the platform of the region (交易信息查询).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013989543)
     *
     * @param orderNumberList 商户订单号数组.
     * @param qualificationRegionCode 使用的资格的地区编码. The region whose subsidy it is: `500000` is Chongqing.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun listTransactions(orderNumberList: List<String>, qualificationRegionCode: Long, options: CallOptions? = null): ListTransactionsResponse =
        calls.listTransactions(ListTransactionsRequest(orderNumberList = orderNumberList, qualificationRegionCode = qualificationRegionCode)).await(options)

    /**
     * Get the sums of a day's sales (查询单日交易汇总).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013989543)
     *
     * @param qualificationRegionCode 使用的资格的地区编码. The region whose subsidy it is: `500000` is Chongqing.
     * @param queryDate 查询的日期.
     * @param queryType 查询的订单类别. `ORDER_TYPE_TRANSACTION`: sales; the others: rights that were used, of appliances, of devices (3C), of the newer categories. See [QueryType].
     * @param applianceId 消费品类ID. The category of the goods, 1 to 17.
     * @param cateState 品类状态. `CATE_STATE_REDEEM`: sold; `CATE_STATE_REFUND`: returned. See [CateState].
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getDailyTransactionSummary(qualificationRegionCode: Long, queryDate: String, queryType: String, applianceId: Long? = null, cateState: String? = null, options: CallOptions? = null): GetDailyTransactionSummaryResponse =
        calls.getDailyTransactionSummary(GetDailyTransactionSummaryRequest(qualificationRegionCode = qualificationRegionCode, queryDate = queryDate, queryType = queryType, applianceId = applianceId, cateState = cateState)).await(options)

    /**
     * Submit a subsidised sale for audit (上传审核数据).
     *
     * By UnionPay. The result is posted to `notify_url`; `get_audit` asks for it.
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013989535)
     *
     * @param mchntOrderId 商户订单号. The caller's own number of the order.
     * @param onlineNo 线上平台订单号.
     * @param orgNo 分公司机构代码. The branch of UnionPay.
     * @param prodId 品类.
     * @param actualAt 实付金额.
     * @param brandNm 品牌.
     * @param discountAt 国补优惠金额.
     * @param invoiceInfo 发票信息.
     * @param mchntCd 商户编码.
     * @param notifyUrl 审核结果通知地址. Where its notifications are posted: https, without a query string.
     * @param payerTp 支付方式类型.
     * @param platForm 电商平台方.
     * @param prodModel 型号.
     * @param salesAt 订单金额.
     * @param snCode SN码.
     * @param subMchntCd 店铺编码.
     * @param subMchntNm 店铺名称.
     * @param trackInfo 物流信息.
     * @param transTm 交易时间.
     * @param uploadTime 审核记录上传时间.
     * @param tradeInOrderId 收旧订单号.
     * @param barCode 商品条码. The number below the bars of the goods, mostly 13 digits.
     * @param commitmentLetterPhoto 收旧承诺函照片.
     * @param commitmentLetterPhotoFormat 收旧承诺函照片格式.
     * @param devicePhoto 收旧设备外观照片.
     * @param devicePhotoFormat 收旧设备外观照片格式.
     * @param engGrade 能效.
     * @param engGradeStandard 能效或水效执行的国家标准名称.
     * @param image01 其他图片1.
     * @param image02 其他图片2.
     * @param image03 其他图片3.
     * @param image04 其他图片4.
     * @param image05 其他图片5.
     * @param image06 其他图片6.
     * @param image07 其他图片7.
     * @param image08 其他图片8.
     * @param image09 其他图片9.
     * @param image10 其他图片10.
     * @param imei1 IMEI_1码. Of phones.
     * @param imei2 IMEI_2码. Of phones with two.
     * @param isTradeIn 收旧价格是否统计.
     * @param merSubAt 商家优惠金额.
     * @param packAndActivePhoto 包含完整外包装及sn码的激活照片.
     * @param recordNumber 能效或水效备案号.
     * @param registerModel 能效或水效网备案登记型号.
     * @param salesChnl 销售方式.
     * @param storeNm 门店名称.
     * @param tradeInAt 收旧价格.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun uploadAudit(mchntOrderId: String, onlineNo: String, orgNo: String, prodId: String, actualAt: String, brandNm: String, discountAt: String, invoiceInfo: Invoice, mchntCd: String, notifyUrl: String, payerTp: String, platForm: String, prodModel: String, salesAt: String, snCode: String, subMchntCd: String, subMchntNm: String, trackInfo: Tracking, transTm: String, uploadTime: String, tradeInOrderId: String? = null, barCode: String? = null, commitmentLetterPhoto: String? = null, commitmentLetterPhotoFormat: String? = null, devicePhoto: String? = null, devicePhotoFormat: String? = null, engGrade: String? = null, engGradeStandard: String? = null, image01: String? = null, image02: String? = null, image03: String? = null, image04: String? = null, image05: String? = null, image06: String? = null, image07: String? = null, image08: String? = null, image09: String? = null, image10: String? = null, imei1: String? = null, imei2: String? = null, isTradeIn: String? = null, merSubAt: String? = null, packAndActivePhoto: String? = null, recordNumber: String? = null, registerModel: String? = null, salesChnl: String? = null, storeNm: String? = null, tradeInAt: String? = null, options: CallOptions? = null): UploadAuditResponse =
        calls.uploadAudit(UploadAuditRequest(mchntOrderId = mchntOrderId, onlineNo = onlineNo, orgNo = orgNo, prodId = prodId, actualAt = actualAt, brandNm = brandNm, discountAt = discountAt, invoiceInfo = invoiceInfo, mchntCd = mchntCd, notifyUrl = notifyUrl, payerTp = payerTp, platForm = platForm, prodModel = prodModel, salesAt = salesAt, snCode = snCode, subMchntCd = subMchntCd, subMchntNm = subMchntNm, trackInfo = trackInfo, transTm = transTm, uploadTime = uploadTime, tradeInOrderId = tradeInOrderId, barCode = barCode, commitmentLetterPhoto = commitmentLetterPhoto, commitmentLetterPhotoFormat = commitmentLetterPhotoFormat, devicePhoto = devicePhoto, devicePhotoFormat = devicePhotoFormat, engGrade = engGrade, engGradeStandard = engGradeStandard, image01 = image01, image02 = image02, image03 = image03, image04 = image04, image05 = image05, image06 = image06, image07 = image07, image08 = image08, image09 = image09, image10 = image10, imei1 = imei1, imei2 = imei2, isTradeIn = isTradeIn, merSubAt = merSubAt, packAndActivePhoto = packAndActivePhoto, recordNumber = recordNumber, registerModel = registerModel, salesChnl = salesChnl, storeNm = storeNm, tradeInAt = tradeInAt)).await(options)

    /**
     * Correct a sale that was submitted for audit (更新审核数据).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013989535)
     *
     * @param mchntOrderId 商户订单号. The caller's own number of the order.
     * @param onlineNo 线上平台订单号.
     * @param orgNo 分公司机构代码. The branch of UnionPay.
     * @param prodId 品类.
     * @param actualAt 实付金额.
     * @param brandNm 品牌.
     * @param discountAt 国补优惠金额.
     * @param invoiceInfo 发票信息.
     * @param mchntCd 商户编码.
     * @param notifyUrl 审核结果通知地址. Where its notifications are posted: https, without a query string.
     * @param payerTp 支付方式类型.
     * @param platForm 电商平台方.
     * @param prodModel 型号.
     * @param salesAt 订单金额.
     * @param snCode SN码.
     * @param subMchntCd 店铺编码.
     * @param subMchntNm 店铺名称.
     * @param trackInfo 物流信息.
     * @param transTm 交易时间.
     * @param uploadTime 审核记录上传时间.
     * @param tradeInOrderId 收旧订单号.
     * @param barCode 商品条码. The number below the bars of the goods, mostly 13 digits.
     * @param commitmentLetterPhoto 收旧承诺函照片.
     * @param commitmentLetterPhotoFormat 收旧承诺函照片格式.
     * @param devicePhoto 收旧设备外观照片.
     * @param devicePhotoFormat 收旧设备外观照片格式.
     * @param engGrade 能效.
     * @param engGradeStandard 能效或水效执行的国家标准名称.
     * @param image01 其他图片1.
     * @param image02 其他图片2.
     * @param image03 其他图片3.
     * @param image04 其他图片4.
     * @param image05 其他图片5.
     * @param image06 其他图片6.
     * @param image07 其他图片7.
     * @param image08 其他图片8.
     * @param image09 其他图片9.
     * @param image10 其他图片10.
     * @param imei1 IMEI_1码. Of phones.
     * @param imei2 IMEI_2码. Of phones with two.
     * @param isTradeIn 收旧价格是否统计.
     * @param merSubAt 商家优惠金额.
     * @param packAndActivePhoto 包含完整外包装及sn码的激活照片.
     * @param recordNumber 能效或水效备案号.
     * @param registerModel 能效或水效网备案登记型号.
     * @param salesChnl 销售方式.
     * @param storeNm 门店名称.
     * @param tradeInAt 收旧价格.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun updateAudit(mchntOrderId: String, onlineNo: String, orgNo: String, prodId: String, actualAt: String, brandNm: String, discountAt: String, invoiceInfo: Invoice, mchntCd: String, notifyUrl: String, payerTp: String, platForm: String, prodModel: String, salesAt: String, snCode: String, subMchntCd: String, subMchntNm: String, trackInfo: Tracking, transTm: String, uploadTime: String, tradeInOrderId: String? = null, barCode: String? = null, commitmentLetterPhoto: String? = null, commitmentLetterPhotoFormat: String? = null, devicePhoto: String? = null, devicePhotoFormat: String? = null, engGrade: String? = null, engGradeStandard: String? = null, image01: String? = null, image02: String? = null, image03: String? = null, image04: String? = null, image05: String? = null, image06: String? = null, image07: String? = null, image08: String? = null, image09: String? = null, image10: String? = null, imei1: String? = null, imei2: String? = null, isTradeIn: String? = null, merSubAt: String? = null, packAndActivePhoto: String? = null, recordNumber: String? = null, registerModel: String? = null, salesChnl: String? = null, storeNm: String? = null, tradeInAt: String? = null, options: CallOptions? = null): UpdateAuditResponse =
        calls.updateAudit(UpdateAuditRequest(mchntOrderId = mchntOrderId, onlineNo = onlineNo, orgNo = orgNo, prodId = prodId, actualAt = actualAt, brandNm = brandNm, discountAt = discountAt, invoiceInfo = invoiceInfo, mchntCd = mchntCd, notifyUrl = notifyUrl, payerTp = payerTp, platForm = platForm, prodModel = prodModel, salesAt = salesAt, snCode = snCode, subMchntCd = subMchntCd, subMchntNm = subMchntNm, trackInfo = trackInfo, transTm = transTm, uploadTime = uploadTime, tradeInOrderId = tradeInOrderId, barCode = barCode, commitmentLetterPhoto = commitmentLetterPhoto, commitmentLetterPhotoFormat = commitmentLetterPhotoFormat, devicePhoto = devicePhoto, devicePhotoFormat = devicePhotoFormat, engGrade = engGrade, engGradeStandard = engGradeStandard, image01 = image01, image02 = image02, image03 = image03, image04 = image04, image05 = image05, image06 = image06, image07 = image07, image08 = image08, image09 = image09, image10 = image10, imei1 = imei1, imei2 = imei2, isTradeIn = isTradeIn, merSubAt = merSubAt, packAndActivePhoto = packAndActivePhoto, recordNumber = recordNumber, registerModel = registerModel, salesChnl = salesChnl, storeNm = storeNm, tradeInAt = tradeInAt)).await(options)

    /**
     * Query the audit of a sale (查询审核结果).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013989535)
     *
     * @param mchntOrderId 商户订单号. The caller's own number of the order.
     * @param orgNo 分公司机构代码. The branch of UnionPay.
     * @param uploadTime 审核记录上传时间.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getAudit(mchntOrderId: String, orgNo: String, uploadTime: String, options: CallOptions? = null): GetAuditResponse =
        calls.getAudit(GetAuditRequest(mchntOrderId = mchntOrderId, orgNo = orgNo, uploadTime = uploadTime)).await(options)

    /**
     * Withdraw a sale from audit (作废审核数据).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013989535)
     *
     * @param mchntOrderId 商户订单号. The caller's own number of the order.
     * @param orgNo 分公司机构代码. The branch of UnionPay.
     * @param uploadTime 审核记录上传时间.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun invalidateAudit(mchntOrderId: String, orgNo: String, uploadTime: String, options: CallOptions? = null): InvalidateAuditResponse =
        calls.invalidateAudit(InvalidateAuditRequest(mchntOrderId = mchntOrderId, orgNo = orgNo, uploadTime = uploadTime)).await(options)

    /**
     * Report the refund of an audited sale (同步非银联支付交易退款信息).
     *
     * For payments that did not go through UnionPay.
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013989535)
     *
     * @param mchntOrderId 商户订单号. The caller's own number of the order.
     * @param orgNo 分公司机构代码. The branch of UnionPay.
     * @param refundAt 退款金额.
     * @param refundDt 退款日期.
     * @param uploadTime 审核记录上传时间.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun syncAuditRefund(mchntOrderId: String, orgNo: String, refundAt: String, refundDt: String, uploadTime: String, options: CallOptions? = null): SyncAuditRefundResponse =
        calls.syncAuditRefund(SyncAuditRefundRequest(mchntOrderId = mchntOrderId, orgNo = orgNo, refundAt = refundAt, refundDt = refundDt, uploadTime = uploadTime)).await(options)

    /**
     * Zhejiang: query a user's rights to subsidies (查询补贴资格).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013989530)
     *
     * @param certNo 证件号码. Encrypted on the wire.
     * @param reqSsn 请求流水号. The caller's own number of this request.
     * @param cateCode 品类编码.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun listZhejiangQualifications(certNo: String, reqSsn: String, cateCode: String? = null, options: CallOptions? = null): ListZhejiangQualificationsResponse =
        calls.listZhejiangQualifications(ListZhejiangQualificationsRequest(certNo = certNo, reqSsn = reqSsn, cateCode = cateCode)).await(options)

    /**
     * Zhejiang: claim a right for a user (领取资格).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013989530)
     *
     * @param name 姓名. Encrypted on the wire.
     * @param certNo 证件号码. Encrypted on the wire.
     * @param cateCode 品类编码.
     * @param reqSsn 请求流水号. The caller's own number of this request.
     * @param tel 手机号. Encrypted on the wire.
     * @param certType 证件类型. See [CertType].
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun claimZhejiangQualification(name: String, certNo: String, cateCode: String, reqSsn: String, tel: String, certType: String? = null, options: CallOptions? = null): ClaimZhejiangQualificationResponse =
        calls.claimZhejiangQualification(ClaimZhejiangQualificationRequest(name = name, certNo = certNo, cateCode = cateCode, reqSsn = reqSsn, tel = tel, certType = certType)).await(options)

    /**
     * Zhejiang: change a right of a user (变更资格).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013989530)
     *
     * @param name 姓名. Encrypted on the wire.
     * @param certNo 证件号码. Encrypted on the wire.
     * @param cateCode 品类编码.
     * @param reqSsn 请求流水号. The caller's own number of this request.
     * @param tel 手机号. Encrypted on the wire.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun updateZhejiangQualification(name: String, certNo: String, cateCode: String, reqSsn: String, tel: String, options: CallOptions? = null): UpdateZhejiangQualificationResponse =
        calls.updateZhejiangQualification(UpdateZhejiangQualificationRequest(name = name, certNo = certNo, cateCode = cateCode, reqSsn = reqSsn, tel = tel)).await(options)

    /**
     * Zhejiang: report that rights were used or given back (核销资格).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013989530)
     *
     * @param data 资格集合.
     * @param reqSsn 请求流水号. The caller's own number of this request.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun syncZhejiangQualifications(data: List<ZhejiangQualification>? = null, reqSsn: String? = null, options: CallOptions? = null): SyncZhejiangQualificationsResponse =
        calls.syncZhejiangQualifications(SyncZhejiangQualificationsRequest(data = data, reqSsn = reqSsn)).await(options)

    /**
     * Zhejiang: report the use of rights of the newer categories (n品类核销).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013989530)
     *
     * @param reqSsn 请求流水号. The caller's own number of this request.
     * @param data 品类集合.
     * @param reqTime 请求时间.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun confirmZhejiangMultiCategoryQualifications(reqSsn: String, data: List<ZhejiangMultiCategoryQualification>? = null, reqTime: String? = null, options: CallOptions? = null): ConfirmZhejiangMultiCategoryQualificationsResponse =
        calls.confirmZhejiangMultiCategoryQualifications(ConfirmZhejiangMultiCategoryQualificationsRequest(reqSsn = reqSsn, data = data, reqTime = reqTime)).await(options)

    /**
     * Zhejiang: apply for a voucher code (申请品类凭证码).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013989530)
     *
     * @param name 姓名. Encrypted on the wire.
     * @param categoryId 品类编码.
     * @param certNo 证件号码. Encrypted on the wire.
     * @param addCode 区县编码.
     * @param certType 证件类型. See [CertType].
     * @param mobile 手机号. Encrypted on the wire.
     * @param reqSsn 请求流水号. The caller's own number of this request.
     * @param openid 用户id.
     * @param customInfo 自定义域.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun issueZhejiangAuthCode(name: String, categoryId: String, certNo: String, addCode: String, certType: String, mobile: String, reqSsn: String, openid: String? = null, customInfo: String? = null, options: CallOptions? = null): IssueZhejiangAuthCodeResponse =
        calls.issueZhejiangAuthCode(IssueZhejiangAuthCodeRequest(name = name, categoryId = categoryId, certNo = certNo, addCode = addCode, certType = certType, mobile = mobile, reqSsn = reqSsn, openid = openid, customInfo = customInfo)).await(options)

    /**
     * Zhejiang: redeem a voucher code provisionally (预核销品类凭证码).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013989530)
     *
     * @param mchntNo 商户号.
     * @param spSerialNo 接入方请求流水号. The caller's own number of this request.
     * @param termNo 终端号.
     * @param authCode 品类凭证码. The voucher code.
     * @param category 品类编码.
     * @param countyCode 区县编码.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun tryZhejiangAuthCode(mchntNo: String, spSerialNo: String, termNo: String, authCode: String, category: String, countyCode: String, options: CallOptions? = null): TryZhejiangAuthCodeResponse =
        calls.tryZhejiangAuthCode(TryZhejiangAuthCodeRequest(mchntNo = mchntNo, spSerialNo = spSerialNo, termNo = termNo, authCode = authCode, category = category, countyCode = countyCode)).await(options)

    /**
     * Zhejiang: confirm the redemption of a voucher code (品类凭证码上报确认).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013989530)
     *
     * @param credFrozenNo 冻结流水号. From `try_zhejiang_auth_code`.
     * @param spSerialNo 接入方请求流水号. The caller's own number of this request.
     * @param authCode 品类凭证码. The voucher code.
     * @param reqSsn 请求流水号. The caller's own number of this request.
     * @param transDate 交易日期.
     * @param transTime 交易时间.
     * @param acqOrgOrderNo 收单机构订单号.
     * @param orderNo 商户订单号.
     * @param addCode 收货地区编码.
     * @param address 收货地址.
     * @param amount 原订单金额. In fen.
     * @param bankName 银行机构名称.
     * @param bankSubsidy 银行补贴金额.
     * @param barcode 商品条码. The number below the bars of the goods, mostly 13 digits.
     * @param brand 家电品牌.
     * @param corpName 销售企业名称.
     * @param countyCode 区县编码.
     * @param platSubsidy 交易平台补贴金额.
     * @param saleModels 销售方式. See [SaleModels].
     * @param subsidyAmt 政府补贴金额. In fen.
     * @param uniscid 统一社会信息代码. The seller's unified social credit code.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun commitZhejiangAuthCode(credFrozenNo: String, spSerialNo: String, authCode: String, reqSsn: String, transDate: String, transTime: String, acqOrgOrderNo: String? = null, orderNo: String? = null, addCode: String? = null, address: String? = null, amount: Long? = null, bankName: String? = null, bankSubsidy: String? = null, barcode: String? = null, brand: String? = null, corpName: String? = null, countyCode: String? = null, platSubsidy: String? = null, saleModels: String? = null, subsidyAmt: Long? = null, uniscid: String? = null, options: CallOptions? = null): CommitZhejiangAuthCodeResponse =
        calls.commitZhejiangAuthCode(CommitZhejiangAuthCodeRequest(credFrozenNo = credFrozenNo, spSerialNo = spSerialNo, authCode = authCode, reqSsn = reqSsn, transDate = transDate, transTime = transTime, acqOrgOrderNo = acqOrgOrderNo, orderNo = orderNo, addCode = addCode, address = address, amount = amount, bankName = bankName, bankSubsidy = bankSubsidy, barcode = barcode, brand = brand, corpName = corpName, countyCode = countyCode, platSubsidy = platSubsidy, saleModels = saleModels, subsidyAmt = subsidyAmt, uniscid = uniscid)).await(options)

    /**
     * Zhejiang: undo a provisional redemption (品类凭证码预核销撤销).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013989530)
     *
     * @param credFrozenNo 冻结流水号. From `try_zhejiang_auth_code`.
     * @param spSerialNo 接入方请求流水号. The caller's own number of this request.
     * @param authCode 品类凭证码. The voucher code.
     * @param reqSsn 请求流水号. The caller's own number of this request.
     * @param transDate 交易日期.
     * @param transTime 交易时间.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun cancelZhejiangAuthCode(credFrozenNo: String, spSerialNo: String, authCode: String, reqSsn: String, transDate: String, transTime: String, options: CallOptions? = null): CancelZhejiangAuthCodeResponse =
        calls.cancelZhejiangAuthCode(CancelZhejiangAuthCodeRequest(credFrozenNo = credFrozenNo, spSerialNo = spSerialNo, authCode = authCode, reqSsn = reqSsn, transDate = transDate, transTime = transTime)).await(options)

    /**
     * Zhejiang: undo a confirmed redemption (品类凭证码上报撤销).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013989530)
     *
     * @param credFrozenNo 冻结流水号. From `try_zhejiang_auth_code`.
     * @param spSerialNo 接入方请求流水号. The caller's own number of this request.
     * @param authCode 品类凭证码. The voucher code.
     * @param reqSsn 请求流水号. The caller's own number of this request.
     * @param transDate 交易日期.
     * @param transTime 交易时间.
     * @param orderNo 商户订单号.
     * @param addCode 收货地区编码.
     * @param address 收货地址.
     * @param bankName 银行机构名称.
     * @param bankSubsidy 银行补贴金额.
     * @param barcode 商品条码. The number below the bars of the goods, mostly 13 digits.
     * @param brand 家电品牌.
     * @param corpName 销售企业名称.
     * @param platSubsidy 交易平台补贴金额.
     * @param saleModels 销售方式. See [SaleModels].
     * @param subsidyAmt 政府补贴金额. In fen.
     * @param uniscid 统一社会信息代码. The seller's unified social credit code.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun refundZhejiangAuthCode(credFrozenNo: String, spSerialNo: String, authCode: String, reqSsn: String, transDate: String, transTime: String, orderNo: String? = null, addCode: String? = null, address: String? = null, bankName: String? = null, bankSubsidy: String? = null, barcode: String? = null, brand: String? = null, corpName: String? = null, platSubsidy: String? = null, saleModels: String? = null, subsidyAmt: Long? = null, uniscid: String? = null, options: CallOptions? = null): RefundZhejiangAuthCodeResponse =
        calls.refundZhejiangAuthCode(RefundZhejiangAuthCodeRequest(credFrozenNo = credFrozenNo, spSerialNo = spSerialNo, authCode = authCode, reqSsn = reqSsn, transDate = transDate, transTime = transTime, orderNo = orderNo, addCode = addCode, address = address, bankName = bankName, bankSubsidy = bankSubsidy, barcode = barcode, brand = brand, corpName = corpName, platSubsidy = platSubsidy, saleModels = saleModels, subsidyAmt = subsidyAmt, uniscid = uniscid)).await(options)

    /**
     * Zhejiang: query registered goods (商品信息查询).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013989530)
     *
     * @param reqSsn 请求流水号. The caller's own number of this request.
     * @param goodsBarCode 商品条码. The number below the bars of the goods, mostly 13 digits.
     * @param province 省份代码.
     * @param reqTime 请求时间.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getZhejiangGoods(reqSsn: String, goodsBarCode: String? = null, province: String? = null, reqTime: String? = null, options: CallOptions? = null): GetZhejiangGoodsResponse =
        calls.getZhejiangGoods(GetZhejiangGoodsRequest(reqSsn = reqSsn, goodsBarCode = goodsBarCode, province = province, reqTime = reqTime)).await(options)

    /**
     * Zhejiang: query whether a serial number was sold (sn码销售状态查询).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013989530)
     *
     * @param goodsBarCode 商品条码. The number below the bars of the goods, mostly 13 digits.
     * @param goodsType 商品品类.
     * @param province 省份代码.
     * @param reqSsn 请求流水号. The caller's own number of this request.
     * @param reqTime 请求时间.
     * @param sn 商品SN码.
     * @param imei1 IMEI_1码. Of phones.
     * @param imei2 IMEI_2码. Of phones with two.
     * @param manufactCertCode 厂商统一社会信用代码.
     * @param salesModels 渠道类型.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getZhejiangSnCode(goodsBarCode: String, goodsType: String, province: String, reqSsn: String, reqTime: String, sn: String, imei1: String? = null, imei2: String? = null, manufactCertCode: String? = null, salesModels: String? = null, options: CallOptions? = null): GetZhejiangSnCodeResponse =
        calls.getZhejiangSnCode(GetZhejiangSnCodeRequest(goodsBarCode = goodsBarCode, goodsType = goodsType, province = province, reqSsn = reqSsn, reqTime = reqTime, sn = sn, imei1 = imei1, imei2 = imei2, manufactCertCode = manufactCertCode, salesModels = salesModels)).await(options)

    /**
     * Zhejiang: lock the serial number of a sold device (sn码锁定).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013989530)
     *
     * @param createUser 发起方.
     * @param goodsBarCode 商品条码. The number below the bars of the goods, mostly 13 digits.
     * @param goodsName 商品名称.
     * @param goodsType 商品品类.
     * @param orderPrice 订单金额.
     * @param province 省份代码.
     * @param reqSsn 请求流水号. The caller's own number of this request.
     * @param reqTime 请求时间.
     * @param sellOrderid 销售订单号.
     * @param sn 商品SN码.
     * @param transOrderid 交易订单号.
     * @param acquireCode 收单机构.
     * @param brand 具体品牌.
     * @param city 市级区域代码.
     * @param county 区县区域代码.
     * @param goodsModel 商品型号.
     * @param imei1 IMEI_1码. Of phones.
     * @param imei2 IMEI_2码. Of phones with two.
     * @param isAiProduct 是否AI产品.
     * @param manufactCertCode 厂商统一社会信用代码.
     * @param mfrInfo 厂商信息.
     * @param saleModels 渠道类型.
     * @param saleTime 销售时间.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun lockZhejiangSnCode(createUser: String, goodsBarCode: String, goodsName: String, goodsType: String, orderPrice: String, province: String, reqSsn: String, reqTime: String, sellOrderid: String, sn: String, transOrderid: String, acquireCode: String? = null, brand: String? = null, city: String? = null, county: String? = null, goodsModel: String? = null, imei1: String? = null, imei2: String? = null, isAiProduct: String? = null, manufactCertCode: String? = null, mfrInfo: String? = null, saleModels: String? = null, saleTime: String? = null, options: CallOptions? = null): LockZhejiangSnCodeResponse =
        calls.lockZhejiangSnCode(LockZhejiangSnCodeRequest(createUser = createUser, goodsBarCode = goodsBarCode, goodsName = goodsName, goodsType = goodsType, orderPrice = orderPrice, province = province, reqSsn = reqSsn, reqTime = reqTime, sellOrderid = sellOrderid, sn = sn, transOrderid = transOrderid, acquireCode = acquireCode, brand = brand, city = city, county = county, goodsModel = goodsModel, imei1 = imei1, imei2 = imei2, isAiProduct = isAiProduct, manufactCertCode = manufactCertCode, mfrInfo = mfrInfo, saleModels = saleModels, saleTime = saleTime)).await(options)

    /**
     * Zhejiang: unlock the serial number of a device (sn码解锁).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013989530)
     *
     * @param createUser 发起方.
     * @param goodsBarCode 商品条码. The number below the bars of the goods, mostly 13 digits.
     * @param goodsName 商品名称.
     * @param goodsType 商品品类.
     * @param orderPrice 订单金额.
     * @param oriPayOrderid 原支付订单号.
     * @param province 省份代码.
     * @param reqSsn 请求流水号. The caller's own number of this request.
     * @param reqTime 请求时间.
     * @param sellOrderid 销售订单号.
     * @param sn 商品SN码.
     * @param transOrderid 交易订单号.
     * @param acquireCode 收单机构.
     * @param brand 具体品牌.
     * @param city 市级区域代码.
     * @param county 区县区域代码.
     * @param goodsModel 商品型号.
     * @param imei1 IMEI_1码. Of phones.
     * @param imei2 IMEI_2码. Of phones with two.
     * @param isAiProduct 是否AI产品.
     * @param manufactCertCode 厂商统一社会信用代码.
     * @param mfrInfo 厂商信息.
     * @param saleTime 销售时间.
     * @param salesModels 渠道类型.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun unlockZhejiangSnCode(createUser: String, goodsBarCode: String, goodsName: String, goodsType: String, orderPrice: String, oriPayOrderid: String, province: String, reqSsn: String, reqTime: String, sellOrderid: String, sn: String, transOrderid: String, acquireCode: String? = null, brand: String? = null, city: String? = null, county: String? = null, goodsModel: String? = null, imei1: String? = null, imei2: String? = null, isAiProduct: String? = null, manufactCertCode: String? = null, mfrInfo: String? = null, saleTime: String? = null, salesModels: String? = null, options: CallOptions? = null): UnlockZhejiangSnCodeResponse =
        calls.unlockZhejiangSnCode(UnlockZhejiangSnCodeRequest(createUser = createUser, goodsBarCode = goodsBarCode, goodsName = goodsName, goodsType = goodsType, orderPrice = orderPrice, oriPayOrderid = oriPayOrderid, province = province, reqSsn = reqSsn, reqTime = reqTime, sellOrderid = sellOrderid, sn = sn, transOrderid = transOrderid, acquireCode = acquireCode, brand = brand, city = city, county = county, goodsModel = goodsModel, imei1 = imei1, imei2 = imei2, isAiProduct = isAiProduct, manufactCertCode = manufactCertCode, mfrInfo = mfrInfo, saleTime = saleTime, salesModels = salesModels)).await(options)
}
