// Generated from api/taxi_invoice.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.taxiinvoice

import io.github.wechatpaysdk.ApiError
import io.github.wechatpaysdk.CallOptions
import io.github.wechatpaysdk.Core
import io.github.wechatpaysdk.FileInput
import java.nio.file.Path
import kotlinx.coroutines.flow.Flow

/** Electronic invoices of taxis (出租车电子发票). */
public class TaxiInvoiceService internal constructor(core: Core) {
    private val calls = TaxiInvoiceCalls(core)

    /**
     * Report that a driver's shift begins or ends (签到签退).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012461368)
     *
     * @param regionId 行政区划ID.
     * @param driverLicense 营运资格证号.
     * @param eventTime 事件发生时间. RFC 3339.
     * @param eventType 事件类型.
     * @param plateNumber 车牌号. With the character of the province in front: `粤B888888`.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun punchAttendance(regionId: Long, driverLicense: String, eventTime: String, eventType: String, plateNumber: String, options: CallOptions? = null) {
        calls.punchAttendance(PunchAttendanceRequest(regionId = regionId, driverLicense = driverLicense, eventTime = eventTime, eventType = eventType, plateNumber = plateNumber)).await(options)
    }

    /**
     * Put a taxi invoice into the user's card pack (将出租车电子发票插入微信用户卡包).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012461432)
     *
     * @param openid 用户标识.
     * @param companyMchid 出租车经营主体商户号.
     * @param regionId 行政区划代码.
     * @param driverLicense 营运资格证号.
     * @param fapiaoCardInformation 发票卡券信息.
     * @param plateNumber 车牌号. With the character of the province in front: `粤B888888`.
     * @param tradeNumber 面对面付款单号.
     * @param appid 应用ID.
     * @param token 获取乘客行程单详情的凭证.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun insertCard(openid: String, companyMchid: String, regionId: Long, driverLicense: String, fapiaoCardInformation: FapiaoCard, plateNumber: String, tradeNumber: String, appid: String? = null, token: String? = null, options: CallOptions? = null): InsertCardResponse =
        calls.insertCard(InsertCardRequest(openid = openid, companyMchid = companyMchid, regionId = regionId, driverLicense = driverLicense, fapiaoCardInformation = fapiaoCardInformation, plateNumber = plateNumber, tradeNumber = tradeNumber, appid = appid, token = token)).await(options)

    /**
     * Upload the file of a taxi invoice (上传出租车电子发票文件).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012692904)
     *
     * @param file 文件内容. Its digest is computed for you.
     * @param companyMchid 出租车经营主体商户号.
     * @param regionId 行政区划代码.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun uploadFile(file: ByteArray, companyMchid: String, regionId: Long, options: CallOptions? = null): UploadFileResponse =
        calls.uploadFile(file, companyMchid, regionId).await(options)

    /** Uploads the file at this path, which is sent without being held in memory. */
    public suspend fun uploadFile(file: Path, companyMchid: String, regionId: Long, options: CallOptions? = null): UploadFileResponse =
        calls.uploadFile(file = FileInput(file), companyMchid = companyMchid, regionId = regionId).await(options)

    /**
     * Change the data of a driver (更新司机信息).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012460171)
     *
     * @param regionId 行政区划ID.
     * @param companyName 公司名称.
     * @param driverCategory 司机类别.
     * @param driverLicense 营运资格证号.
     * @param driverName 司机姓名. Encrypted on the wire.
     * @param driverStatus 岗位状态.
     * @param idCardNumber 司机身份证号码. Encrypted on the wire.
     * @param mchid 商户号. The client's `mchid` where left out.
     * @param driverPhoto 司机头像.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun updateDriver(regionId: Long, companyName: String, driverCategory: String, driverLicense: String, driverName: String, driverStatus: String, idCardNumber: String, mchid: String? = null, driverPhoto: DriverPhoto? = null, options: CallOptions? = null): UpdateDriverResponse =
        calls.updateDriver(UpdateDriverRequest(regionId = regionId, companyName = companyName, driverCategory = driverCategory, driverLicense = driverLicense, driverName = driverName, driverStatus = driverStatus, idCardNumber = idCardNumber, mchid = mchid, driverPhoto = driverPhoto)).await(options)

    /**
     * Get the data of a driver (获取司机信息).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012461309)
     *
     * @param driverLicense 营运资格证号.
     * @param regionId 行政区划代码.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getDriver(driverLicense: String, regionId: Long, options: CallOptions? = null): GetDriverResponse =
        calls.getDriver(driverLicense, regionId).await(options)

    /**
     * Get the data of a taxi company (获取出租车公司商户信息).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012460161)
     *
     * @param companyMchid 商户号.
     * @param regionId 行政区划ID.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getTaxiCompany(companyMchid: String, regionId: Long, options: CallOptions? = null): GetTaxiCompanyResponse =
        calls.getTaxiCompany(companyMchid, regionId).await(options)

    /**
     * Add a taxi company (新增出租车公司).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012460154)
     *
     * @param regionId 行政区划ID.
     * @param taxId 税号.
     * @param address 公司地址.
     * @param enterpriseType 企业类型.
     * @param invoiceMode 开票渠道.
     * @param legalPerson 企业法人姓名.
     * @param bankAccount 银行账号.
     * @param bankName 开户行.
     * @param companyName 公司名称.
     * @param phone 公司电话.
     * @param shortName 公司简称.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun createTaxiCompany(regionId: Long, taxId: String, address: String, enterpriseType: String, invoiceMode: String, legalPerson: String, bankAccount: String? = null, bankName: String? = null, companyName: String? = null, phone: String? = null, shortName: String? = null, options: CallOptions? = null): CreateTaxiCompanyResponse =
        calls.createTaxiCompany(CreateTaxiCompanyRequest(regionId = regionId, taxId = taxId, address = address, enterpriseType = enterpriseType, invoiceMode = invoiceMode, legalPerson = legalPerson, bankAccount = bankAccount, bankName = bankName, companyName = companyName, phone = phone, shortName = shortName)).await(options)

    /**
     * Change the data of a taxi (更新出租车信息).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012460167)
     *
     * @param regionId 行政区划ID.
     * @param companyName 公司名称.
     * @param mainLicense 主班司机资格证号.
     * @param plateNumber 车牌号. With the character of the province in front: `粤B888888`.
     * @param mchid 商户号. The client's `mchid` where left out.
     * @param deputyLicense 副班司机资格证号.
     * @param invoiceFlag 开票标记.
     * @param taxiState 出租车状态. See [TaxiState].
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun updateTaxi(regionId: Long, companyName: String, mainLicense: String, plateNumber: String, mchid: String? = null, deputyLicense: String? = null, invoiceFlag: String? = null, taxiState: String? = null, options: CallOptions? = null): UpdateTaxiResponse =
        calls.updateTaxi(UpdateTaxiRequest(regionId = regionId, companyName = companyName, mainLicense = mainLicense, plateNumber = plateNumber, mchid = mchid, deputyLicense = deputyLicense, invoiceFlag = invoiceFlag, taxiState = taxiState)).await(options)

    /**
     * Get the data of a taxi (获取出租车信息).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012460169)
     *
     * @param plateNumber 车牌号. With the character of the province in front: `粤B888888`.
     * @param regionId 行政区划代码.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getTaxi(plateNumber: String, regionId: Long, options: CallOptions? = null): GetTaxiResponse =
        calls.getTaxi(plateNumber, regionId).await(options)

    /**
     * Get a ride by its token (根据凭证查询乘客行程单).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012460180)
     *
     * @param appid 应用ID.
     * @param openid 用户标识.
     * @param token 获取乘客行程单详情的凭证.
     * @param regionId 行政区划代码.
     * @param authMode 授权模式.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getUserTaxiOrderByToken(appid: String, openid: String, token: String, regionId: Long? = null, authMode: String? = null, options: CallOptions? = null): GetUserTaxiOrderByTokenResponse =
        calls.getUserTaxiOrderByToken(appid, openid, token, regionId, authMode).await(options)

    /**
     * List the rides of a passenger (获取乘客行程单列表).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/docs/partner/products/taxi-fapiao/introduction.html)
     *
     * @param appid 小程序appid.
     * @param openid 小程序用户的微信openid.
     * @param regionId 行政区划id.
     * @param beginDate 起始日期.
     * @param endDate 结束日期.
     * @param offset Items to skip, from 0.
     * @param limit 最大资源条数. Items per page.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun listUserTaxiOrders(appid: String, openid: String, regionId: Long, beginDate: String, endDate: String, offset: Long? = null, limit: Long? = null, options: CallOptions? = null): ListUserTaxiOrdersResponse =
        calls.listUserTaxiOrders(appid, openid, regionId, beginDate, endDate, offset, limit).await(options)

    /** Every item of every page of [listUserTaxiOrders], from the page that the arguments name; pages are fetched as the flow is collected. */
    public fun listUserTaxiOrdersPaginated(appid: String, openid: String, regionId: Long, beginDate: String, endDate: String, offset: Long? = null, limit: Long? = null, options: CallOptions? = null): Flow<UserTaxiOrder> =
        calls.listUserTaxiOrdersPaginated(appid, openid, regionId, beginDate, endDate, offset, limit).flow(options)
}
