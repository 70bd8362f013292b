// Generated from api/hk_pay.yaml by `cargo xtask generate`; do not edit.

import type * as sdk from '../types/call.js'

/** Payments by the Hong Kong wallet (香港钱包支付). */
export interface HkPayService {
  /**
   * Download the platform certificates (获取平台证书列表).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_7.shtml
   */
  downloadCertificates(args?: sdk.NoArguments, options?: sdk.CallOptions): sdk.Call<DownloadCertificatesResponse>
  /**
   * Add a sub-merchant (子商户进件（融合钱包）).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/Onborading_Sub_Merchant/chapter3_1.shtml
   * @deprecated Use `globalMerchant.addSubMerchant`.
   */
  addSubMerchant(args: AddSubMerchantArguments, options?: sdk.CallOptions): sdk.Call<AddSubMerchantResponse>
  /**
   * Change the data of a sub-merchant (修改子商户（融合钱包）).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/Onborading_Sub_Merchant/chapter3_3.shtml
   * @deprecated Use `globalMerchant.updateSubMerchant`.
   */
  updateSubMerchant(args: UpdateSubMerchantRequest, options?: sdk.CallOptions): sdk.Call<UpdateSubMerchantResponse>
  /**
   * Get the data of a sub-merchant (查询子商户（融合钱包）).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/Onborading_Sub_Merchant/chapter3_2.shtml
   * @deprecated Use `globalMerchant.getSubMerchant`.
   */
  getSubMerchant(args: GetSubMerchantArguments, options?: sdk.CallOptions): sdk.Call<GetSubMerchantResponse>
  /**
   * List the refunds of an order (查询所有退款).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_4.shtml
   * @deprecated Use `globalPay.listRefunds`.
   */
  listRefunds(args: ListRefundsArguments, options?: sdk.CallOptions): sdk.PagedCall<ListRefundsResponse, ListedRefund>
  /**
   * Refund an order, or a part of it (申请退款).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_2.shtml
   * @deprecated Use `globalPay.createRefund`.
   */
  createRefund(args: CreateRefundRequest, options?: sdk.CallOptions): sdk.Call<CreateRefundResponse>
  /**
   * Query a refund by `refund_id` (查询单笔退款(微信支付退款订单号)).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_3.shtml
   * @deprecated Use `globalPay.getRefundByRefundId`.
   */
  getRefundByRefundId(args: GetRefundByRefundIdArguments, options?: sdk.CallOptions): sdk.Call<Refund>
  /**
   * Query a refund by `out_refund_no` (查询单笔退款(商户退款订单号)).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_3.shtml
   * @deprecated Use `globalPay.getRefundByOutRefundNo`.
   */
  getRefundByOutRefundNo(args: GetRefundByOutRefundNoArguments, options?: sdk.CallOptions): sdk.Call<Refund>
  /**
   * List settlements (查询结算资金明细).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_10.shtml
   * @deprecated Use `globalPay.listSettlements`.
   */
  listSettlements(args: ListSettlementsArguments, options?: sdk.CallOptions): sdk.PagedCall<ListSettlementsResponse, Settlement>
  /**
   * Download the statement of a day (下载对账单).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_5.shtml
   * @deprecated Use `globalPay.downloadStatement`.
   */
  downloadStatement(args: DownloadStatementArguments, options?: sdk.CallOptions): sdk.FileCall
  /**
   * Create an order to be paid from an app (APP支付下单).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/In-AppPay/chapter6_3.shtml
   * @deprecated Use `globalPay.prepayApp`.
   */
  prepayApp(args: PrepayAppRequest, options?: sdk.CallOptions): sdk.Call<PrepayResponse>
  /**
   * Query an order by `transaction_id` (查询订单(微信支付订单号)).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_1.shtml
   * @deprecated Use `globalPay.getOrderByTransactionId`.
   */
  getOrderByTransactionId(args: GetOrderByTransactionIdArguments, options?: sdk.CallOptions): sdk.Call<Order>
  /**
   * Close an unpaid order by `transaction_id` (关闭订单(微信支付订单号)).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/NativePay/chapter8_6.shtml
   * @deprecated Use `globalPay.closeOrderByTransactionId`.
   */
  closeOrderByTransactionId(args: CloseOrderByTransactionIdArguments, options?: sdk.CallOptions): sdk.Call<void>
  /**
   * Reverse a payment-code order by `transaction_id` (撤销订单(微信支付订单号)).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter3_4.shtml
   * @deprecated Use `globalPay.reverseOrderByTransactionId`.
   */
  reverseOrderByTransactionId(args: ReverseOrderByTransactionIdArguments, options?: sdk.CallOptions): sdk.Call<void>
  /**
   * Create an order to be paid inside WeChat (小程序/公众号支付下单).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/MiniProgramPay/chapter7_3.shtml
   * @deprecated Use `globalPay.prepayJsapi`.
   */
  prepayJsapi(args: PrepayJsapiRequest, options?: sdk.CallOptions): sdk.Call<PrepayResponse>
  /**
   * Charge the payment code that the payer shows (提交付款码支付).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter3_3.shtml
   * @deprecated Use `globalPay.micropay`.
   */
  micropay(args: MicropayRequest, options?: sdk.CallOptions): sdk.Call<MicropayResponse>
  /**
   * Create an order to be paid from a mobile browser (H5支付下单).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/H5Payment/chapter3_3.shtml
   * @deprecated Use `globalPay.prepayH5`.
   */
  prepayH5(args: PrepayH5Request, options?: sdk.CallOptions): sdk.Call<PrepayH5Response>
  /**
   * Create an order to be paid by scanning a QR code (扫码支付下单).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/NativePay/chapter4_3.shtml
   * @deprecated Use `globalPay.prepayNative`.
   */
  prepayNative(args: PrepayNativeRequest, options?: sdk.CallOptions): sdk.Call<PrepayNativeResponse>
  /**
   * Query an order by `out_trade_no` (查询订单(商户订单号)).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_1.shtml
   * @deprecated Use `globalPay.getOrderByOutTradeNo`.
   */
  getOrderByOutTradeNo(args: GetOrderByOutTradeNoArguments, options?: sdk.CallOptions): sdk.Call<Order>
  /**
   * Close an unpaid order by `out_trade_no` (关闭订单(商户订单号)).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/NativePay/chapter8_6.shtml
   * @deprecated Use `globalPay.closeOrderByOutTradeNo`.
   */
  closeOrderByOutTradeNo(args: CloseOrderByOutTradeNoArguments, options?: sdk.CallOptions): sdk.Call<void>
  /**
   * Reverse a payment-code order by `out_trade_no` (撤销订单(商户订单号)).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter3_4.shtml
   * @deprecated Use `globalPay.reverseOrderByOutTradeNo`.
   */
  reverseOrderByOutTradeNo(args: ReverseOrderByOutTradeNoArguments, options?: sdk.CallOptions): sdk.Call<void>
}

/** Arguments of `addSubMerchant`. */
export interface AddSubMerchantArguments extends AddSubMerchantRequest {
  'Idempotency-Key'?: string | undefined
}

/** Arguments of `getSubMerchant`. */
export interface GetSubMerchantArguments {
  /** 子商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
  /** 机构appid. */
  sp_appid: string
  /** 机构商户号. The institution's own merchant number. The client's `mchid` where left out. */
  sp_mchid?: string | undefined
}

/** Arguments of `listRefunds`. */
export interface ListRefundsArguments {
  /** 子商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
  /** 记录起始位置. Items to skip, from 0. */
  offset: number
  /** 每页笔数. Items per page. */
  count: number
  /** 商户号. The client's `mchid` where left out. */
  mchid?: string | undefined
  /** 机构商户号. The institution's own merchant number. The client's `mchid` where left out. */
  sp_mchid?: string | undefined
  /** 微信支付订单号. WeChat Pay's number of the payment. */
  transaction_id?: string | undefined
  /** 商户订单号. The merchant's own number of the order. */
  out_trade_no?: string | undefined
}

/** Arguments of `getRefundByRefundId`. */
export interface GetRefundByRefundIdArguments {
  /** 微信支付退款订单号. WeChat Pay's number of the refund. */
  refund_id: string
  /** 子商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
  /** 商户号. The client's `mchid` where left out. */
  mchid?: string | undefined
  /** 机构商户号. The institution's own merchant number. The client's `mchid` where left out. */
  sp_mchid?: string | undefined
}

/** Arguments of `getRefundByOutRefundNo`. */
export interface GetRefundByOutRefundNoArguments {
  /** 商户退款订单号. The merchant's own number of the refund. */
  out_refund_no: string
  /** 子商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
  /** 商户号. The client's `mchid` where left out. */
  mchid?: string | undefined
  /** 机构商户号. The institution's own merchant number. The client's `mchid` where left out. */
  sp_mchid?: string | undefined
}

/** Arguments of `listSettlements`. */
export interface ListSettlementsArguments {
  /** 记录起始位置. Items to skip, from 0. */
  offset: number
  /** 最大记录条数. Items per page. */
  limit: number
  /** 结算状态. */
  settle_state: SettleState
  /** 子商户号. The sub-merchant that the partner acts for. */
  sub_mchid?: string | undefined
  /** 结算结束日期. */
  settle_end_date?: string | undefined
  /** 结算开始日期. */
  settle_start_date?: string | undefined
}

/** Arguments of `downloadStatement`. */
export interface DownloadStatementArguments {
  /** 账单日期. */
  date: string
  /** 商户号. The client's `mchid` where left out. */
  mchid?: string | undefined
  /** 账单压缩. */
  'Accept-Encoding'?: string | undefined
}

/** Arguments of `getOrderByTransactionId`. */
export interface GetOrderByTransactionIdArguments {
  /** 微信支付订单号. WeChat Pay's number of the payment. */
  transaction_id: string
  /** 子商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
  /** 商户号. The client's `mchid` where left out. */
  mchid?: string | undefined
  /** 机构商户号. The institution's own merchant number. The client's `mchid` where left out. */
  sp_mchid?: string | undefined
}

/** Arguments of `closeOrderByTransactionId`. */
export interface CloseOrderByTransactionIdArguments extends CloseOrderByTransactionIdRequest {
  /** 微信支付订单号. WeChat Pay's number of the payment. */
  transaction_id: string
}

/** Arguments of `reverseOrderByTransactionId`. */
export interface ReverseOrderByTransactionIdArguments extends ReverseOrderByTransactionIdRequest {
  /** 微信订单号. WeChat Pay's number of the payment. */
  transaction_id: string
}

/** Arguments of `getOrderByOutTradeNo`. */
export interface GetOrderByOutTradeNoArguments {
  /** 商户订单号. The merchant's own number of the order. */
  out_trade_no: string
  /** 子商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
  /** 商户号. The client's `mchid` where left out. */
  mchid?: string | undefined
  /** 机构商户号. The institution's own merchant number. The client's `mchid` where left out. */
  sp_mchid?: string | undefined
}

/** Arguments of `closeOrderByOutTradeNo`. */
export interface CloseOrderByOutTradeNoArguments extends CloseOrderByOutTradeNoRequest {
  /** 商户订单号. The merchant's own number of the order. */
  out_trade_no: string
}

/** Arguments of `reverseOrderByOutTradeNo`. */
export interface ReverseOrderByOutTradeNoArguments extends ReverseOrderByOutTradeNoRequest {
  /** 商户订单号. The merchant's own number of the order. */
  out_trade_no: string
}

export interface AddSubMerchantRequest {
  /** 机构商户号. The institution's own merchant number. The client's `mchid` where left out. */
  sp_mchid?: string | undefined
  /** 机构appid. */
  sp_appid: string
  /** 子商户全称. */
  name: string
  /** 业务信息. */
  business: Business
  /** 类目. */
  business_category: number
  /** 联系人信息. */
  contact: Contact
  /** 注册国家或区域. */
  merchant_country_code: string
  /** 商户类型. */
  merchant_type: MerchantType
  /** 公司电话. */
  office_phone: string
  /** 子商户简称. */
  shortname: string
  /** 渠道号. */
  channel_id?: string | undefined
  /** 董事信息. */
  director?: Director | undefined
  /** 负责人信息. */
  principal?: Director | undefined
  /** 公司注册文件照片. */
  registration_certificate_copy?: string | undefined
  /** 公司注册文件过期时间. */
  registration_certificate_date?: string | undefined
  /** 公司注册文件编号. */
  registration_certificate_number?: string | undefined
  /** 子商户银行结算账户信息. */
  settlement_bank_number?: string | undefined
}

export interface AddSubMerchantResponse {
  /** 子商户号. */
  sub_mchid: string
  /** 验证状态描述. */
  description?: string
  /** 验证状态. */
  verification_status?: VerificationStatus
}

export interface Amount {
  /** 总金额. In the smallest unit of the currency. */
  total: number
  /** 货币类型. ISO 4217, `CNY` for yuan. */
  currency?: string | undefined
}

export interface Business {
  /** 业务类型. */
  business_type: BusinessType
  /** APP下载链接. */
  app_download?: string | undefined
  /** MCC码. */
  mcc?: string | undefined
  /** 小程序. */
  mini_program?: string | undefined
  /** 公众号. */
  office_account?: string | undefined
  /** 门店地址. */
  store_address?: string | undefined
  /** 门店照片. JSON text. */
  store_photos?: string | undefined
  /** 业务网站. */
  website?: string | undefined
}

export interface Certificate {
  serial_no?: string
  /** RFC 3339. */
  effective_time?: string
  encrypt_certificate?: EncryptedCertificate
  /** RFC 3339. */
  expire_time?: string
}

export interface CloseOrderByOutTradeNoRequest {
  /** 直连商户号. The client's `mchid` where left out. */
  mchid?: string | undefined
  /** 机构商户号. The institution's own merchant number. The client's `mchid` where left out. */
  sp_mchid?: string | undefined
  /** 子商户号. The sub-merchant that the partner acts for. */
  sub_mchid?: string | undefined
}

export interface CloseOrderByTransactionIdRequest {
  /** 直连商户号. The client's `mchid` where left out. */
  mchid?: string | undefined
  /** 机构商户号. The institution's own merchant number. The client's `mchid` where left out. */
  sp_mchid?: string | undefined
  /** 子商户号. The sub-merchant that the partner acts for. */
  sub_mchid?: string | undefined
}

export interface Contact {
  /** 联系人名称. Encrypted on the wire. */
  name: string
  /** 联系人邮箱. Encrypted on the wire. */
  email: string
  /** 联系人电话. Encrypted on the wire. */
  phone: string
}

export interface CreateRefundAmount {
  /** 退款币种. ISO 4217, `CNY` for yuan. */
  currency: string
  /** 退款金额. In the smallest unit of the currency. */
  refund: number
  /** 原订单金额. In the smallest unit of the currency. */
  total: number
}

export interface CreateRefundRequest {
  /** 商户号. The client's `mchid` where left out. */
  mchid?: string | undefined
  /** 机构商户号. The institution's own merchant number. The client's `mchid` where left out. */
  sp_mchid?: string | undefined
  /** 子商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
  appid: string
  /** 机构APPID. */
  sp_appid: string
  /** 商户退款单号. The merchant's own number of the refund. */
  out_refund_no: string
  /** 订单金额. */
  amount: CreateRefundAmount
  /** 子商户APPID. The sub-merchant's own app; needed for `sub_openid`. */
  sub_appid?: string | undefined
  /** 微信订单号. WeChat Pay's number of the payment. */
  transaction_id?: string | undefined
  /** 商户订单号. The merchant's own number of the order. */
  out_trade_no?: string | undefined
  /** 退款通知地址. Where its notifications are posted: https, without a query string. */
  notify_url?: string | undefined
  /** 退款原因. */
  reason?: string | undefined
}

export interface CreateRefundResponse {
  /** 微信支付退款订单号. */
  id: string
  /** 商户退款单号. The merchant's own number of the refund. */
  out_refund_no: string
  /** 退款创建时间. RFC 3339. */
  create_time: string
  /** 退款金额. */
  amount: CreatedRefundAmount
  /** 优惠退款详情. */
  detail?: RefundPromotion
}

export interface CreatedRefundAmount {
  /** 退款币种. ISO 4217, `CNY` for yuan. */
  currency: string
  /** 汇率. */
  exchange_rate: ExchangeRate
  /** 支付币种. ISO 4217, `CNY` for yuan. */
  payer_currency: string
  /** 用户退款金额. In the smallest unit of the currency. */
  payer_refund: number
  /** 退款金额. In the smallest unit of the currency. */
  refund: number
}

export interface Director {
  /** 董事姓名. */
  name?: string | undefined
  /** 董事证件号. */
  number?: string | undefined
}

export interface DownloadCertificatesResponse {
  data: Certificate[]
}

export interface EncryptedCertificate {
  algorithm?: string
  associated_data?: string
  ciphertext?: string
  nonce?: string
}

export interface ExchangeRate {
  /** 汇率类型. */
  type?: ExchangeRateType
  /** 汇率值. */
  rate?: number
}

export interface GetSubMerchantBusiness {
  /** APP下载地址. */
  app_download?: string
  /** 业务类型. */
  business_type?: BusinessType
  /** MCC码. */
  mcc?: string
  /** 小程序. */
  mini_program?: string
  /** 公众号. */
  office_account?: string
  /** 门店地址. */
  store_address?: string
  /** 业务网站. */
  website?: string
}

export interface GetSubMerchantContact {
  /** 联系人名称. Encrypted on the wire. */
  name?: string
  /** 联系人邮箱. Encrypted on the wire. */
  email?: string
  /** 联系人电话. Encrypted on the wire. */
  phone?: string
}

export interface GetSubMerchantResponse {
  /** 子商户号. */
  sub_mchid: string
  /** 子商户全称. */
  name: string
  /** 类目. */
  business_category: number
  /** 册国家或区域. */
  merchant_country_code: string
  /** 公司联系方式. */
  office_phone: string
  /** 子商户简称. */
  shortname: string
  /** 业务信息. */
  business?: GetSubMerchantBusiness
  /** 联系人信息. */
  contact?: GetSubMerchantContact
  /** 董事信息. */
  director?: Director
  /** 商户类型. */
  merchant_type?: MerchantType
  /** 负责人信息. */
  principal?: Director
  /** 公司注册文件过期时间. */
  registration_certificate_date?: string
  /** 公司注册文件编号. */
  registration_certificate_number?: string
  /** 子商户结算账户. */
  settlement_bank_number?: string
}

export interface Goods {
  /** 商品编码. */
  goods_id: string
  /** 商品单价. In the smallest unit of the currency. */
  price: number
  /** 商品数量. */
  quantity: number
  /** 微信侧商品编码. */
  wxpay_goods_id?: string | undefined
  /** 商品名称. */
  goods_name?: string | undefined
}

export interface ListRefundsAmount {
  /** 支付币种. ISO 4217, `CNY` for yuan. */
  payer_currency: string
  /** 用户支付金额. In the smallest unit of the currency. */
  payer_total: number
  /** 订单金额. In the smallest unit of the currency. */
  total: number
  /** 货币类型. ISO 4217, `CNY` for yuan. */
  currency?: string
}

export interface ListRefundsResponse {
  /** 微信支付交易订单号. */
  id: string
  /** 商户号. */
  mchid: string
  /** 机构商户号. The institution's own merchant number. */
  sp_mchid: string
  /** 子商户号. */
  sub_mchid: string
  /** 商户原交易订单号. The merchant's own number of the order. */
  out_trade_no: string
  /** 退款单列表. */
  data: ListedRefund[]
  /** 订单金额. */
  amount: ListRefundsAmount
  /** 本次返回退款单数. */
  current_total_num: number
  /** 订单总退款次数. Of all pages. */
  total_num: number
}

export interface ListSettlementsResponse {
  /** 记录起始位置. */
  offset: number
  /** 本次返回条数. */
  limit: number
  /** 总记录条数. Of all pages. */
  total_count: number
  /** 结算信息列表. */
  data?: Settlement[]
}

export interface ListedRefund {
  /** 微信退款单号. */
  id: string
  /** 商户退款单号. The merchant's own number of the refund. */
  out_refund_no: string
  /** 退款状态. */
  status: Status
  /** 退款创建时间. RFC 3339. */
  create_time: string
  /** 退款金额. */
  amount: RefundAmount
  /** 退款渠道. */
  channel?: Channel
  /** 退款资金来源. */
  fund_source?: FundSource
  /** 退款入账账户. */
  recv_account?: string
  /** 优惠退款详情. */
  refund_detail?: RefundPromotion
  /** 退款成功时间. RFC 3339. */
  success_time?: string
}

export interface MicropayAmount {
  /** 用户支付金额. In the smallest unit of the currency. */
  payer_total: number
  /** 订单金额. In the smallest unit of the currency. */
  total: number
  /** 货币类型. ISO 4217, `CNY` for yuan. */
  currency?: string
  /** 汇率. */
  exchange_rate?: ExchangeRate
  /** 支付货币类型. */
  'payer _currency'?: string
}

export interface MicropayPayer {
  /** 授权码. */
  auth_code: string
}

export interface MicropayPromotion {
  /** 券ID. */
  promotion_id: string
  /** 优惠券面额. In the smallest unit of the currency. */
  amount: number
  /** 活动ID. */
  activity_id?: string
  /** 优惠类型. */
  type?: MicropayPromotionType
  /** 优惠名称. */
  name?: string
  /** 货币类型. ISO 4217, `CNY` for yuan. */
  currency?: string
  /** 单品列表. */
  goods_detail?: MicropayPromotionGoods[]
  /** 商户出资. In the smallest unit of the currency. */
  merchant_contribute_amount?: number
  /** 其他出资. In the smallest unit of the currency. */
  other_contribute_amount?: number
  /** 优惠范围. */
  scope?: Scope
  /** 微信出资. In the smallest unit of the currency. */
  wechatpay_contribute_amount?: number
}

export interface MicropayPromotionGoods {
  /** 商品编码. */
  goods_id: string
  /** 商品价格. In the smallest unit of the currency. */
  price: number
  /** 商品数量. */
  quantity: number
  /** 商品备注. */
  goods_remark?: string
}

export interface MicropayRequest {
  /** 商户号. The client's `mchid` where left out. */
  mchid?: string | undefined
  /** 机构商户号. The institution's own merchant number. The client's `mchid` where left out. */
  sp_mchid?: string | undefined
  /** 子商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
  appid: string
  /** 机构APPID. */
  sp_appid: string
  /** 商户订单号. The merchant's own number of the order. */
  out_trade_no: string
  /** 商品描述. */
  description: string
  /** 订单金额. */
  amount: Amount
  /** MCC码. */
  merchant_category_code: string
  /** 交易类型. */
  trade_type: string
  /** 子商户APPID. The sub-merchant's own app; needed for `sub_openid`. */
  sub_appid?: string | undefined
  /** 商户数据. Comes back unchanged in queries and notifications. */
  attach?: string | undefined
  /** 优惠功能. */
  detail?: OrderDetail[] | undefined
  /** 商品标记. The mark that the rules of a promotion ask for. */
  goods_tag?: string | undefined
  /** 指定支付方式. */
  limit_pay?: string | undefined
  /** 支付者. */
  payer?: MicropayPayer | undefined
  /** 场景信息. */
  scene_info?: Scene | undefined
}

export interface MicropayResponse {
  /** 微信支付订单号. */
  id: string
  /** 商户号. */
  mchid: string
  /** 机构商户号. The institution's own merchant number. */
  sp_mchid: string
  /** 子商户号. */
  sub_mchid: string
  appid: string
  /** 机构APPID. */
  sp_appid: string
  /** 商户订单号. The merchant's own number of the order. */
  out_trade_no: string
  /** 订单金额. */
  amount: MicropayAmount
  /** 付款银行. The bank's code, such as `ICBC_DEBIT`. */
  bank_type: string
  /** 支付完成时间. RFC 3339. */
  success_time: string
  /** 交易状态. */
  trade_state: TradeState
  /** 交易状态描述. */
  trade_state_desc: string
  /** 交易类型. */
  trade_type: TradeType
  /** 子商户APPID. */
  sub_appid?: string
  /** 商户数据. Comes back unchanged in queries and notifications. */
  attach?: string
  /** 优惠功能. */
  detail?: MicropayPromotion[]
  /** 支付者. */
  payer?: Payer
}

export interface Order {
  /** 微信支付订单号. */
  id: string
  /** 商户号. */
  mchid: string
  /** 机构商户号. The institution's own merchant number. */
  sp_mchid: string
  /** 子商户号. */
  sub_mchid: string
  appid: string
  /** 机构APPID. */
  sp_appid: string
  /** 商户订单号. The merchant's own number of the order. */
  out_trade_no: string
  /** 订单金额. */
  amount: OrderAmount
  /** 付款银行. The bank's code, such as `ICBC_DEBIT`. */
  bank_type: string
  /** 支付者. */
  payer: Payer
  /** 支付完成时间. RFC 3339. */
  success_time: string
  /** 交易状态. */
  trade_state: TradeState
  /** 交易状态描述. */
  trade_state_desc: string
  /** 交易类型. */
  trade_type: TradeType
  /** 子商户APPID. */
  sub_appid?: string
  /** 商户数据. Comes back unchanged in queries and notifications. */
  attach?: string
  /** 优惠功能. */
  promotion_detail?: Promotion[]
}

export interface OrderAmount {
  /** 订单标价币种. ISO 4217, `CNY` for yuan. */
  currency: string
  /** 用户支付币种. ISO 4217, `CNY` for yuan. */
  payer_currency: string
  /** 用户支付金额. In the smallest unit of the currency. */
  payer_total: number
  /** 订单金额. In the smallest unit of the currency. */
  total: number
  /** 汇率信息. */
  exchange_rate?: ExchangeRate
}

export interface OrderDetail {
  /** 商品小票ID. */
  receipt_id?: string | undefined
  /** 订单原价. */
  cost_price?: number | undefined
  /** 单品列表. */
  goods_detail?: Goods[] | undefined
}

export interface Payer {
  /** 用户标识. */
  openid?: string | undefined
  /** 用户标识. The user under `sp_appid`. */
  sp_openid?: string | undefined
  /** 用户标识. The user under `sub_appid`. */
  sub_openid?: string | undefined
}

export interface PrepayAppRequest {
  /** 商户号. The client's `mchid` where left out. */
  mchid?: string | undefined
  /** 机构商户号. The institution's own merchant number. The client's `mchid` where left out. */
  sp_mchid?: string | undefined
  /** 子商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
  appid: string
  /** 机构APPID. */
  sp_appid: string
  /** 商户订单号. The merchant's own number of the order. */
  out_trade_no: string
  /** 商品描述. */
  description: string
  /** 订单金额. */
  amount: Amount
  /** MCC码. */
  merchant_category_code: string
  /** 通知地址. Where its notifications are posted: https, without a query string. */
  notify_url: string
  /** 交易类型. */
  trade_type: string
  /** 子商户APPID. The sub-merchant's own app; needed for `sub_openid`. */
  sub_appid?: string | undefined
  /** 商户数据. Comes back unchanged in queries and notifications. */
  attach?: string | undefined
  /** 优惠功能. */
  detail?: OrderDetail[] | undefined
  /** 商品标记. The mark that the rules of a promotion ask for. */
  goods_tag?: string | undefined
  /** 指定支付方式. */
  limit_pay?: string | undefined
  /** 支付者. */
  payer?: Payer | undefined
  /** 场景信息. */
  scene_info?: Scene | undefined
  /** 交易结束时间. After this the order cannot be paid any more. RFC 3339. */
  time_expire?: string | undefined
  /** 交易起始时间. RFC 3339. */
  time_start?: string | undefined
}

export interface PrepayH5Request {
  /** 商户号. The client's `mchid` where left out. */
  mchid?: string | undefined
  /** 机构商户号. The institution's own merchant number. The client's `mchid` where left out. */
  sp_mchid?: string | undefined
  /** 子商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
  appid: string
  /** 机构APPID. */
  sp_appid: string
  /** 商户订单号. The merchant's own number of the order. */
  out_trade_no: string
  /** 商品描述. */
  description: string
  /** 订单金额. */
  amount: Amount
  /** MCC码. */
  merchant_category_code: string
  /** 通知地址. Where its notifications are posted: https, without a query string. */
  notify_url: string
  /** 场景信息. */
  scene_info: PrepayH5Scene
  /** 交易类型. */
  trade_type: string
  /** 子商户APPID. The sub-merchant's own app; needed for `sub_openid`. */
  sub_appid?: string | undefined
  /** 商户数据. Comes back unchanged in queries and notifications. */
  attach?: string | undefined
  /** 优惠功能. */
  detail?: OrderDetail[] | undefined
  /** 商品标记. The mark that the rules of a promotion ask for. */
  goods_tag?: string | undefined
  /** 指定支付方式. */
  limit_pay?: string | undefined
  /** 支付者. */
  payer?: Payer | undefined
  /** 交易结束时间. After this the order cannot be paid any more. RFC 3339. */
  time_expire?: string | undefined
  /** 交易起始时间. RFC 3339. */
  time_start?: string | undefined
}

export interface PrepayH5Response {
  /** 支付跳转链接. */
  mweb_url: string
}

export interface PrepayH5Scene {
  /** 用户终端IP. IPv4 or IPv6. */
  payer_client_ip: string
  /** 商户门店信息. */
  store_info: Store
  /** 商户端设备号. */
  device_id?: string | undefined
  /** 操作员ID. */
  operator_id?: string | undefined
  /** 商户端设备IP. */
  device_ip?: string | undefined
}

export interface PrepayJsapiRequest {
  /** 商户号. The client's `mchid` where left out. */
  mchid?: string | undefined
  /** 机构商户号. The institution's own merchant number. The client's `mchid` where left out. */
  sp_mchid?: string | undefined
  /** 子商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
  appid: string
  /** 机构APPID. */
  sp_appid: string
  /** 商户订单号. The merchant's own number of the order. */
  out_trade_no: string
  /** 商品描述. */
  description: string
  /** 订单金额. */
  amount: Amount
  /** MCC码. */
  merchant_category_code: string
  /** 通知地址. Where its notifications are posted: https, without a query string. */
  notify_url: string
  /** 交易类型. */
  trade_type: string
  /** 子商户APPID. The sub-merchant's own app; needed for `sub_openid`. */
  sub_appid?: string | undefined
  /** 商户数据. Comes back unchanged in queries and notifications. */
  attach?: string | undefined
  /** 优惠功能. */
  detail?: OrderDetail[] | undefined
  /** 商品标记. The mark that the rules of a promotion ask for. */
  goods_tag?: string | undefined
  /** 指定支付方式. */
  limit_pay?: string | undefined
  /** 支付者. */
  payer?: Payer | undefined
  /** 场景信息. */
  scene_info?: Scene | undefined
  /** 交易结束时间. After this the order cannot be paid any more. RFC 3339. */
  time_expire?: string | undefined
  /** 交易起始时间. RFC 3339. */
  time_start?: string | undefined
}

export interface PrepayNativeRequest {
  /** 商户号. The client's `mchid` where left out. */
  mchid?: string | undefined
  /** 机构商户号. The institution's own merchant number. The client's `mchid` where left out. */
  sp_mchid?: string | undefined
  /** 子商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
  appid: string
  /** 机构APPID. */
  sp_appid: string
  /** 商户订单号. The merchant's own number of the order. */
  out_trade_no: string
  /** 商品描述. */
  description: string
  /** 订单金额. */
  amount: Amount
  /** MCC码. */
  merchant_category_code: string
  /** 通知地址. Where its notifications are posted: https, without a query string. */
  notify_url: string
  /** 交易类型. */
  trade_type: string
  /** 子商户APPID. The sub-merchant's own app; needed for `sub_openid`. */
  sub_appid?: string | undefined
  /** 商户数据. Comes back unchanged in queries and notifications. */
  attach?: string | undefined
  /** 优惠功能. */
  detail?: OrderDetail[] | undefined
  /** 商品标记. The mark that the rules of a promotion ask for. */
  goods_tag?: string | undefined
  /** 指定支付方式. */
  limit_pay?: string | undefined
  /** 支付者. */
  payer?: Payer | undefined
  /** 场景信息. */
  scene_info?: Scene | undefined
  /** 交易结束时间. After this the order cannot be paid any more. RFC 3339. */
  time_expire?: string | undefined
  /** 交易起始时间. RFC 3339. */
  time_start?: string | undefined
}

export interface PrepayNativeResponse {
  /** 二维码链接. */
  code_url: string
}

export interface PrepayResponse {
  /** 预支付交易会话标识. */
  prepay_id: string
}

export interface Promotion {
  /** 券ID. */
  promotion_id: string
  /** 优惠券面额. In the smallest unit of the currency. */
  amount: number
  /** 优惠币种. ISO 4217, `CNY` for yuan. */
  currency: string
  /** 活动ID. */
  activity_id?: string
  /** 优惠类型. */
  type?: PromotionType
  /** 优惠名称. */
  name?: string
  /** 单品列表. */
  goods_detail?: PromotionGoods[]
  /** 商户出资. In the smallest unit of the currency. */
  merchant_contribute_amount?: number
  /** 其他出资. In the smallest unit of the currency. */
  other_contribute_amount?: number
  /** 优惠范围. */
  scope?: Scope
  /** 微信出资. In the smallest unit of the currency. */
  wxpay_contribute_amount?: number
}

export interface PromotionGoods {
  /** 商品编码. */
  goods_id: string
  /** 商品优惠金额. In the smallest unit of the currency. */
  discount_amount: number
  /** 商品价格. In the smallest unit of the currency. */
  price: number
  /** 商品数量. */
  quantity: number
  /** 商品备注. */
  goods_remark?: string
}

export interface Refund {
  /** 微信支付退款订单号. */
  id: string
  /** 微信支付交易订单号. WeChat Pay's number of the payment. */
  transaction_id: string
  /** 商户原交易订单号. The merchant's own number of the order. */
  out_trade_no: string
  /** 商户退款单号. The merchant's own number of the refund. */
  out_refund_no: string
  /** 退款状态. */
  status: Status
  /** 退款创建时间. RFC 3339. */
  create_time: string
  /** 退款金额. */
  amount: RefundAmount
  /** 退款渠道. */
  channel?: Channel
  /** 优惠退款详情. */
  detail?: RefundPromotion
  /** 退款资金来源. */
  fund_source?: FundSource
  /** 退款入账账户. */
  recv_account?: string
  /** 退款成功时间. RFC 3339. */
  success_time?: string
}

export interface RefundAmount {
  /** 汇率. */
  exchange_rate: ExchangeRate
  /** 支付币种. ISO 4217, `CNY` for yuan. */
  payer_currency: string
  /** 用户退款金额. In the smallest unit of the currency. */
  payer_refund: number
  /** 退款金额. In the smallest unit of the currency. */
  refund: number
  /** 货币类型. ISO 4217, `CNY` for yuan. */
  currency?: string
}

export interface RefundPromotion {
  /** 券ID. */
  promotion_id: string
  /** 货币类型. ISO 4217, `CNY` for yuan. */
  currency: string
  /** 优惠类型. */
  type?: RefundPromotionType
  /** 优惠券面额. In the smallest unit of the currency. */
  amount?: number
  /** 优惠券退款额. */
  refund_amount?: number
  /** 优惠范围. */
  scope?: Scope
}

export interface ReverseOrderByOutTradeNoRequest {
  /** 商户号. The client's `mchid` where left out. */
  mchid?: string | undefined
  /** 机构商户号. The institution's own merchant number. The client's `mchid` where left out. */
  sp_mchid?: string | undefined
  /** 子商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
}

export interface ReverseOrderByTransactionIdRequest {
  /** 商户号. The client's `mchid` where left out. */
  mchid?: string | undefined
  /** 机构商户号. The institution's own merchant number. The client's `mchid` where left out. */
  sp_mchid?: string | undefined
  /** 子商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
}

export interface Scene {
  /** 商户端设备号. */
  device_id?: string | undefined
  /** 操作员ID. */
  operator_id?: string | undefined
  /** 商户端设备IP. */
  device_ip?: string | undefined
  /** 用户终端IP. IPv4 or IPv6. */
  payer_client_ip?: string | undefined
  /** 商户门店信息. */
  store_info?: Store | undefined
}

export interface Settlement {
  /** 付款批次号. WeChat Pay's number of the batch. */
  batch_id: string
  /** 金额. */
  amount: SettlementAmount
  /** 结算日期. */
  settlement_date: string
  /** 交易结束日期. */
  trade_end_date: string
  /** 交易开始日期. */
  trade_start_date: string
  /** 钱包主体. */
  wallet_region?: WalletRegion
}

export interface SettlementAmount {
  /** 结算币种. ISO 4217, `CNY` for yuan. */
  currency: string
  /** 手续费金额. In the smallest unit of the currency. */
  fee: number
  /** 支付净额. */
  net: number
  /** 支付金额. In the smallest unit of the currency. */
  pay: number
  /** 退款金额. In the smallest unit of the currency. */
  refund: number
  /** 已结算金额. In the smallest unit of the currency. */
  settled: number
  /** 未结算金额. In the smallest unit of the currency. */
  unsettle: number
}

export interface Store {
  /** 名称. */
  name: string
  /** 详细地址. */
  address: string
  /** 编号. */
  id?: string | undefined
}

export interface UpdateSubMerchantRequest {
  /** 机构商户号. The institution's own merchant number. The client's `mchid` where left out. */
  sp_mchid?: string | undefined
  /** 子商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
  /** 机构appid. */
  sp_appid: string
  /** 子商户全称. */
  name: string
  /** 业务信息. */
  business: Business
  /** 类目. */
  business_category: number
  /** 注册国家或区域. */
  merchant_country_code: string
  /** 商户类型. */
  merchant_type: MerchantType
  /** 公司电话. */
  office_phone: string
  /** 子商户简称. */
  shortname: string
  /** 渠道号. */
  channel_id?: string | undefined
  /** 联系人信息. */
  contact?: Contact | undefined
  /** 董事信息. */
  director?: Director | undefined
  /** 负责人信息. */
  principal?: Director | undefined
  /** 公司注册文件照片. */
  registration_certificate_copy?: string | undefined
  /** 公司注册文件过期时间. */
  registration_certificate_date?: string | undefined
  /** 公司注册文件编号. */
  registration_certificate_number?: string | undefined
  /** 子商户银行结算账户信息. */
  settlement_bank_number?: string | undefined
}

export interface UpdateSubMerchantResponse {
  /** 子商户号. */
  sub_mchid: string
}

/** 业务类型 */
export type BusinessType =
  | 'ONLINE'
  | 'OFFLINE'
  | 'BOTH'
  | (string & {})

/** 退款渠道 */
export type Channel =
  | 'ORIGINAL'
  | 'BALANCE'
  | 'OTHER_BALANCE'
  | 'OTHER_BANKCARD'
  | (string & {})

/** 汇率类型 */
export type ExchangeRateType =
  | 'SETTLEMENT_RATE'
  | (string & {})

/** 退款资金来源 */
export type FundSource =
  | 'REFUND_SOURCE_UNSETTLED_FUNDS'
  | 'REFUND_SOURCE_REchARGE_FUNDS'
  | (string & {})

/** 商户类型 */
export type MerchantType =
  | 'ENTERPRISE'
  | 'INDIVIDUAL'
  | (string & {})

/** 优惠类型 */
export type MicropayPromotionType =
  | 'COUPON'
  | 'DISCOUNT'
  | (string & {})

/** 优惠类型 */
export type PromotionType =
  | 'COUPON'
  | 'DISCOUNT'
  | (string & {})

/** 优惠类型 */
export type RefundPromotionType =
  | 'COUPON'
  | 'DISCOUNT'
  | (string & {})

/** 优惠范围 */
export type Scope =
  | 'GLOBAL'
  | 'SINGLE'
  | (string & {})

/** 结算状态 */
export type SettleState =
  | 'SETTLED'
  | 'UNSETTLE'
  | (string & {})

/** 退款状态 */
export type Status =
  | 'SUCCESS'
  | 'REFUNDCLOSE'
  | 'PROCESSING'
  | 'ABNORMAL'
  | (string & {})

/** 交易状态 */
export type TradeState =
  | 'SUCCESS'
  | 'REFUND'
  | 'NOTPAY'
  | 'CLOSED'
  | 'REVOKED'
  | 'USERPAYING'
  | 'PAYERROR'
  | (string & {})

/** 交易类型 */
export type TradeType =
  | 'JSAPI'
  | 'NATIVE'
  | 'APP'
  | 'MWEB'
  | 'MICROPAY'
  | (string & {})

/** 验证状态 */
export type VerificationStatus =
  | 'Under Review'
  | 'Approved'
  | (string & {})

/** 钱包主体 */
export type WalletRegion =
  | 'CHINA_MAINLAND'
  | 'CHINA_HONGKONG'
  | (string & {})
