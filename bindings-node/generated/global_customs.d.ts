// Generated from api/global_customs.yaml by `cargo xtask generate`; do not edit.

import type * as sdk from '../types/call.js'

/** Customs declarations (跨境报关). */
export interface GlobalCustomsService {
  /**
   * Query the declarations of an order (报关查询).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/global/v2/zh/4013652513
   */
  listOrders(args: ListOrdersArguments, options?: sdk.CallOptions): sdk.PagedCall<ListOrdersResponse, Order>
  /**
   * Change a declaration (报关信息修改).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/global/v2/zh/4013652518
   */
  updateOrder(args: UpdateOrderRequest, options?: sdk.CallOptions): sdk.Call<UpdateOrderResponse>
  /**
   * Declare an order to customs (报关).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/global/v2/zh/4013652510
   */
  declareOrder(args: DeclareOrderRequest, options?: sdk.CallOptions): sdk.Call<DeclareOrderResponse>
  /**
   * Send a declaration to customs again (报关重推).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/global/v2/zh/4013652521
   */
  redeclareOrder(args: RedeclareOrderRequest, options?: sdk.CallOptions): sdk.Call<RedeclareOrderResponse>
  /**
   * Compare a buyer's identity with the payer's (身份信息校验).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/global/v2/zh/4013652524
   */
  verifyIdentity(args: VerifyIdentityRequest, options?: sdk.CallOptions): sdk.Call<VerifyIdentityResponse>
  /**
   * Query the declarations of an order, at the former address (报关查询).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_3.shtml
   * @deprecated Use `globalCustoms.listOrders`.
   */
  listLegacyOrders(args: ListLegacyOrdersArguments, options?: sdk.CallOptions): sdk.PagedCall<ListOrdersResponse, Order>
  /**
   * Change a declaration, at the former address (报关信息修改).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_5.shtml
   * @deprecated Use `globalCustoms.updateOrder`.
   */
  updateLegacyOrder(args: UpdateLegacyOrderRequest, options?: sdk.CallOptions): sdk.Call<UpdateOrderResponse>
  /**
   * Declare an order to customs, at the former address (报关).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_1.shtml
   * @deprecated Use `globalCustoms.declareOrder`.
   */
  declareLegacyOrder(args: DeclareLegacyOrderRequest, options?: sdk.CallOptions): sdk.Call<DeclareOrderResponse>
  /**
   * Send a declaration to customs again, at the former address (报关重推).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_4.shtml
   * @deprecated Use `globalCustoms.redeclareOrder`.
   */
  redeclareLegacyOrder(args: RedeclareLegacyOrderRequest, options?: sdk.CallOptions): sdk.Call<RedeclareOrderResponse>
  /**
   * Compare a buyer's identity with the payer's, at the former address (身份信息校验).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_2.shtml
   * @deprecated Use `globalCustoms.verifyIdentity`.
   */
  verifyLegacyIdentity(args: VerifyLegacyIdentityRequest, options?: sdk.CallOptions): sdk.Call<VerifyIdentityResponse>
}

/** Arguments of `listOrders`. */
export interface ListOrdersArguments {
  /** 商户号. */
  mchid: string
  /** 机构APPID. */
  appid: string
  /** 订单号. */
  order_no: string
  /** 海关. */
  customs: Customs
  /** 订单类型. */
  order_type: OrderType
  /** 偏移量. Items to skip, from 0. */
  offset?: number | undefined
  /** 分页大小. Items per page. */
  limit?: number | undefined
}

/** Arguments of `listLegacyOrders`. */
export interface ListLegacyOrdersArguments {
  /** 商户号. */
  mchid: string
  /** 机构APPID. */
  appid: string
  /** 订单号. */
  order_no: string
  /** 海关. */
  customs: Customs
  /** 订单类型. */
  order_type: OrderType
  /** 偏移量. Items to skip, from 0. */
  offset?: number | undefined
  /** Items per page. */
  limit?: number | undefined
}

export interface DeclareLegacyOrderRequest {
  /** 商户号. The client's `mchid` where left out. */
  mchid?: string | undefined
  /** 机构APPID. */
  appid: string
  /** 微信订单号. WeChat Pay's number of the payment. */
  transaction_id: string
  /** 商户订单号. The merchant's own number of the order. */
  out_trade_no: string
  /** 商户海关备案号. */
  merchant_customs_no: string
  /** 海关. */
  customs: Customs
  /** 商户子订单号. */
  sub_order_no?: string | undefined
  /** 关税. */
  duty?: number | undefined
  /** 货币类型. */
  fee_type?: string | undefined
  /** 子订单金额. In the smallest unit of the currency. */
  order_fee?: number | undefined
  /** 商品费用. In the smallest unit of the currency. */
  product_fee?: number | undefined
  /** 物流费用. In the smallest unit of the currency. */
  transport_fee?: number | undefined
}

export interface DeclareOrderRequest {
  /** 商户号. The client's `mchid` where left out. */
  mchid?: string | undefined
  /** 机构APPID. */
  appid: string
  /** 微信订单号. WeChat Pay's number of the payment. */
  transaction_id: string
  /** 商户订单号. The merchant's own number of the order. */
  out_trade_no: string
  /** 商户海关备案号. */
  merchant_customs_no: string
  /** 海关. */
  customs: Customs
  /** 商户子订单号. */
  sub_order_no?: string | undefined
  /** 关税. */
  duty?: number | undefined
  /** 货币类型. */
  fee_type?: string | undefined
  /** 子订单金额. In the smallest unit of the currency. */
  order_fee?: number | undefined
  /** 商品费用. In the smallest unit of the currency. */
  product_fee?: number | undefined
  /** 物流费用. In the smallest unit of the currency. */
  transport_fee?: number | undefined
}

export interface DeclareOrderResponse {
  /** 商户号. */
  mchid: string
  /** 机构APPID. */
  appid: string
  /** 微信订单号. WeChat Pay's number of the payment. */
  transaction_id: string
  /** 商户订单号. The merchant's own number of the order. */
  out_trade_no: string
  /** 核验机构交易流水号. */
  verify_department_trade_id: string
  /** 报关状态. */
  state: State
  /** 核验机构. */
  verify_department: VerifyDepartment
  /** 微信子订单号. */
  sub_order_id?: string
  /** 商户子订单号. */
  sub_order_no?: string
}

export interface ListOrdersResponse {
  /** 商户号. */
  mchid: string
  /** 机构APPID. */
  appid: string
  /** 微信订单号. WeChat Pay's number of the payment. */
  transaction_id: string
  /** 偏移量. */
  offset: number
  /** 分页大小. */
  limit: number
  /** 查询结果总条数. Of all pages. */
  total_count: number
  /** 报关数据包. */
  data: Order[]
  /** 核验机构流水号. */
  verify_department_trade_id: string
  /** 核验机构. */
  verify_department: VerifyDepartment
}

export interface Order {
  /** 海关代码. */
  customs: Customs
  /** 最后更新时间. RFC 3339. */
  modify_time: string
  /** 报关状态. */
  state: State
  /** 商户海关备案号. */
  mch_customs_no?: string
  /** 微信子单号. */
  sub_order_id?: string
  /** 商户子单号. */
  sub_order_no?: string
  /** 关税. */
  duty?: number
  /** 报关结果说明. */
  explanation?: string
  /** 币种. */
  fee_type?: string
  /** 子单金额. In the smallest unit of the currency. */
  order_fee?: number
  /** 商品费用. In the smallest unit of the currency. */
  product_fee?: number
  /** 物流费用. In the smallest unit of the currency. */
  transport_fee?: number
}

export interface RedeclareLegacyOrderRequest {
  /** 商户号. The client's `mchid` where left out. */
  mchid?: string | undefined
  /** 机构APPID. */
  appid: string
  /** 商户海关备案号. */
  merchant_customs_no: string
  /** 海关编码. */
  customs: Customs
  /** 微信订单号. WeChat Pay's number of the payment. */
  transaction_id?: string | undefined
  /** 商户订单号. The merchant's own number of the order. */
  out_trade_no?: string | undefined
  /** 微信子单号. */
  sub_order_id?: string | undefined
  /** 商户子单号. */
  sub_order_no?: string | undefined
}

export interface RedeclareOrderRequest {
  /** 商户号. The client's `mchid` where left out. */
  mchid?: string | undefined
  /** 机构APPID. */
  appid: string
  /** 商户海关备案号. */
  merchant_customs_no: string
  /** 海关编码. */
  customs: Customs
  /** 微信订单号. WeChat Pay's number of the payment. */
  transaction_id?: string | undefined
  /** 商户订单号. The merchant's own number of the order. */
  out_trade_no?: string | undefined
  /** 微信子单号. */
  sub_order_id?: string | undefined
  /** 商户子单号. */
  sub_order_no?: string | undefined
}

export interface RedeclareOrderResponse {
  /** 商户号. */
  mchid: string
  /** 机构APPID. */
  appid: string
  /** 微信订单号. WeChat Pay's number of the payment. */
  transaction_id: string
  /** 商户订单号. The merchant's own number of the order. */
  out_trade_no: string
  /** 最后更新时间. RFC 3339. */
  modify_time: string
  /** 报关状态. */
  state: State
  /** 微信子订单号. */
  sub_order_id?: string
  /** 商户子订单号. */
  sub_order_no?: string
  /** 申报结果说明. */
  explanation?: string
}

export interface UpdateLegacyOrderRequest {
  /** 商户号. The client's `mchid` where left out. */
  mchid?: string | undefined
  /** 机构APPID. */
  appid: string
  /** 微信订单号. WeChat Pay's number of the payment. */
  transaction_id: string
  /** 商户订单号. The merchant's own number of the order. */
  out_trade_no: string
  /** 商户海关备案号. */
  merchant_customs_no: string
  /** 海关编码. */
  customs: Customs
  /** 商户子订单号. */
  sub_order_no?: string | undefined
  /** 关税. */
  duty?: number | undefined
  /** 子订单金额. In the smallest unit of the currency. */
  order_fee?: number | undefined
  /** 商品费用. In the smallest unit of the currency. */
  product_fee?: number | undefined
  /** 物流费用. In the smallest unit of the currency. */
  transport_fee?: number | undefined
}

export interface UpdateOrderRequest {
  /** 商户号. The client's `mchid` where left out. */
  mchid?: string | undefined
  /** 机构APPID. */
  appid: string
  /** 微信订单号. WeChat Pay's number of the payment. */
  transaction_id: string
  /** 商户订单号. The merchant's own number of the order. */
  out_trade_no: string
  /** 商户海关备案号. */
  merchant_customs_no: string
  /** 海关编码. */
  customs: Customs
  /** 商户子订单号. */
  sub_order_no?: string | undefined
  /** 关税. */
  duty?: number | undefined
  /** 币种. */
  fee_type?: string | undefined
  /** 子订单金额. In the smallest unit of the currency. */
  order_fee?: number | undefined
  /** 商品费用. In the smallest unit of the currency. */
  product_fee?: number | undefined
  /** 物流费用. In the smallest unit of the currency. */
  transport_fee?: number | undefined
}

export interface UpdateOrderResponse {
  /** 商户号. */
  mchid: string
  /** 机构APPID. */
  appid: string
  /** 微信订单号. WeChat Pay's number of the payment. */
  transaction_id: string
  /** 商户订单号. The merchant's own number of the order. */
  out_trade_no: string
  /** 核验机构流水号. */
  verify_department_trade_id: string
  /** 最后更新时间. RFC 3339. */
  modify_time: string
  /** 报关状态. */
  state: State
  /** 核验机构. */
  verify_department: VerifyDepartment
  /** 微信子订单号. */
  sub_order_id?: string
  /** 商户子订单号. */
  sub_order_no?: string
}

export interface VerifyIdentityRequest {
  /** 商户号. The client's `mchid` where left out. */
  mchid?: string | undefined
  /** 机构APPID. */
  appid: string
  /** 微信订单号. WeChat Pay's number of the payment. */
  transaction_id: string
  /** 商户订单号. The merchant's own number of the order. */
  out_trade_no: string
  /** 证件号. Encrypted on the wire. */
  certificate_id: string
  /** 商户海关备案号. */
  merchant_customs_no: string
  /** 证件姓名. Encrypted on the wire. */
  certificate_name: string
  /** 证件类型. */
  certificate_type: CertificateType
  /** 海关. */
  customs: Customs
  /** 商户子订单号. */
  sub_order_no?: string | undefined
}

export interface VerifyIdentityResponse {
  /** 商户号. */
  mchid: string
  /** 机构APPID. */
  appid: string
  /** 微信订单号. WeChat Pay's number of the payment. */
  transaction_id: string
  /** 商户订单号. The merchant's own number of the order. */
  out_trade_no: string
  /** 身份核验结果. */
  certificate_check_result: CertificateCheckResult
}

export interface VerifyLegacyIdentityRequest {
  /** 商户号. The client's `mchid` where left out. */
  mchid?: string | undefined
  /** 机构APPID. */
  appid: string
  /** 微信订单号. WeChat Pay's number of the payment. */
  transaction_id: string
  /** 商户订单号. The merchant's own number of the order. */
  out_trade_no: string
  /** 证件号. Encrypted on the wire. */
  certificate_id: string
  /** 商户海关备案号. */
  merchant_customs_no: string
  /** 证件姓名. Encrypted on the wire. */
  certificate_name: string
  /** 证件类型. */
  certificate_type: CertificateType
  /** 海关. */
  customs: Customs
  /** 商户子订单号. */
  sub_order_no?: string | undefined
}

/** 身份核验结果 */
export type CertificateCheckResult =
  | 'SAME'
  | 'DIFFERENT'
  | (string & {})

/** 证件类型 */
export type CertificateType =
  | 'IDCARD'
  | (string & {})

/** 海关 */
export type Customs =
  | 'GUANGZHOU_ZS'
  | 'HANGZHOU_ZS'
  | 'NINGBO'
  | 'ZHENGZHOU_BS'
  | 'CHONGQING'
  | 'SHANGHAI_ZS'
  | 'SHENZHEN'
  | 'ZHENGZHOU_ZH_ZS'
  | 'TIANJIN'
  | (string & {})

/** 订单类型 */
export type OrderType =
  | 'out_trade_no'
  | 'transaction_id'
  | 'sub_order_no'
  | 'sub_order_id'
  | (string & {})

/** 报关状态 */
export type State =
  | 'PROCESSING'
  | 'UNDECLARED'
  | 'SUBMITTED'
  | 'SUCCESS'
  | 'FAIL'
  | 'EXCEPT'
  | (string & {})

/** 核验机构 */
export type VerifyDepartment =
  | 'UNIONPAY'
  | 'NETSUNION'
  | 'OTHERS'
  | (string & {})
