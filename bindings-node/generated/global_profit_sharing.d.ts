// Generated from api/global_profit_sharing.yaml by `cargo xtask generate`; do not edit.

import type * as sdk from '../types/call.js'

/** Profit sharing abroad (跨境分账). */
export interface GlobalProfitSharingService {
  /**
   * Get the address of the bill of splits of a day (获取分账账单文件下载地址).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013025018
   */
  getBillDownloadUrl(args?: GetBillDownloadUrlArguments, options?: sdk.CallOptions): sdk.Call<BillDownloadUrl>
  /**
   * Split a paid order among receivers (请求分账).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013024892
   */
  createOrder(args: CreateOrderRequest, options?: sdk.CallOptions): sdk.Call<Order>
  /**
   * Release what is left of a split order to the merchant (解冻剩余资金).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013024897
   */
  unfreezeOrder(args: UnfreezeOrderRequest, options?: sdk.CallOptions): sdk.Call<Order>
  /**
   * Query a split (查询分账结果).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013024900
   */
  getOrder(args: GetOrderArguments, options?: sdk.CallOptions): sdk.Call<Order>
  /**
   * Remove a receiver (删除分账接收方).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013027316
   */
  deleteReceiver(args?: DeleteReceiverRequest, options?: sdk.CallOptions): sdk.Call<void>
  /**
   * Add a receiver (添加分账接收方).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013024908
   */
  addReceiver(args?: AddReceiverRequest, options?: sdk.CallOptions): sdk.Call<AddReceiverResponse>
  /**
   * Query whether a receiver was added (查询分账接收方添加结果).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013024912
   */
  getReceiver(args: GetReceiverArguments, options?: sdk.CallOptions): sdk.Call<GetReceiverResponse>
  /**
   * Get the address of the bill of refunds of split orders (获取分账退款账单下载链接).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013025022
   */
  getRefundBillDownloadUrl(args?: GetRefundBillDownloadUrlArguments, options?: sdk.CallOptions): sdk.Call<BillDownloadUrl>
  /**
   * Get the balance that refunds may be advanced from (查询可供垫付退款实时余额).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013024984
   */
  getRefundableBalance(args?: sdk.NoArguments, options?: sdk.CallOptions): sdk.Call<GetRefundableBalanceResponse>
  /**
   * Mark a payment as one to be split (分账标记).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4012354804
   */
  markTransaction(args?: MarkTransactionRequest, options?: sdk.CallOptions): sdk.Call<void>
  /**
   * Get what is left to be split of an order (查询剩余待分金额).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013024904
   */
  getUnsplitAmount(args: GetUnsplitAmountArguments, options?: sdk.CallOptions): sdk.Call<GetUnsplitAmountResponse>
  /**
   * Get what is left to be refunded of an order (查询订单剩余可退款金额).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013024982
   */
  getRefundableAmount(args: GetRefundableAmountArguments, options?: sdk.CallOptions): sdk.Call<GetRefundableAmountResponse>
}

/** Arguments of `getBillDownloadUrl`. */
export interface GetBillDownloadUrlArguments {
  /** 子商户号. The sub-merchant that the partner acts for. */
  sub_mchid?: string | undefined
  /** 账单日期. */
  bill_date?: string | undefined
}

/** Arguments of `getOrder`. */
export interface GetOrderArguments {
  /** 商户分账单号. The merchant's own number of the split. */
  out_order_no: string
  /** 子商户号. The sub-merchant that the partner acts for. */
  sub_mchid?: string | undefined
  /** 微信订单号. WeChat Pay's number of the payment. */
  transaction_id?: string | undefined
}

/** Arguments of `getReceiver`. */
export interface GetReceiverArguments {
  /** 接收方账号. */
  account: string
  /** 子商户号. The sub-merchant that the partner acts for. */
  sub_mchid?: string | undefined
  /** 应用ID. */
  appid?: string | undefined
  /** 子商户应用ID. The sub-merchant's own app; needed for `sub_openid`. */
  sub_appid?: string | undefined
  /** 微信订单号. WeChat Pay's number of the payment. */
  transaction_id?: string | undefined
  /** 分账接收方类型. */
  type?: Type | undefined
}

/** Arguments of `getRefundBillDownloadUrl`. */
export interface GetRefundBillDownloadUrlArguments {
  /** 子商户号. The sub-merchant that the partner acts for. */
  sub_mchid?: string | undefined
  /** 账单日期. */
  bill_date?: string | undefined
}

/** Arguments of `getUnsplitAmount`. */
export interface GetUnsplitAmountArguments {
  /** 微信订单号. WeChat Pay's number of the payment. */
  transaction_id: string
  /** 子商户号. The sub-merchant that the partner acts for. */
  sub_mchid?: string | undefined
}

/** Arguments of `getRefundableAmount`. */
export interface GetRefundableAmountArguments {
  /** 微信订单号. WeChat Pay's number of the payment. */
  transaction_id: string
  /** 子商户号. The sub-merchant that the partner acts for. */
  sub_mchid?: string | undefined
}

export interface AddReceiverRequest {
  /** 子商户号. The sub-merchant that the partner acts for. */
  sub_mchid?: string | undefined
  /** 应用ID. */
  appid?: string | undefined
  /** 子商户应用ID. The sub-merchant's own app; needed for `sub_openid`. */
  sub_appid?: string | undefined
  /** 分账接收方类型. */
  type?: Type | undefined
  /** 分账个人接收方姓名. Encrypted on the wire. */
  name?: string | undefined
  /** 增加分账接收方申请函文件ID. */
  application_file_id?: string | undefined
  partnership_file_id?: string | undefined
  /** 分账接收方帐号. */
  account?: string | undefined
  /** 是否已经获取用户实名信息授权. */
  authorized?: boolean | undefined
  /** 自定义的分账关系. */
  custom_relation?: string | undefined
  /** 分账接收方预计分账比例. */
  expected_ratio?: number | undefined
  /** 接收方商户的主营业务范围. */
  major_service?: string | undefined
  /** 与分账方的关系类型. */
  relation_type?: RelationType | undefined
  /** 分账场景详细描述. */
  scene?: string | undefined
}

export interface AddReceiverResponse {
  /** 分账接收方类型. */
  type: Type
  /** 分账接收方账号. */
  account: string
  /** 与分账方的关系类型. */
  relation_type: RelationType
  /** 子商户号. */
  sub_mchid?: string
  /** 分账接收方全称. Encrypted on the wire. */
  name?: string
  /** 增加分账接收方申请函文件ID. */
  application_file_id?: string
  /** 微信文件标识ID. */
  file_id?: string
  partnership_file_id?: string
  /** 自定义的分账关系. */
  custom_relation?: string
  /** 分账接收方预计分账比例. */
  expected_ratio?: number
  /** 接收关系添加失败原因. Set when it failed. */
  fail_reason?: string
  /** 接收方商户的主营业务范围. */
  major_service?: string
  /** 分账场景详细描述. */
  scene?: string
  /** 接收方关系状态. */
  state?: string
}

export interface BillDownloadUrl {
  /** 下载地址. */
  download_url: string
}

export interface CreateOrderReceiver {
  /** 分账接收方类型. */
  type: Type
  /** 分账描述. */
  description: string
  /** 分账接收方帐号. */
  account: string
  /** 分账金额. In the smallest unit of the currency. */
  amount: number
  /** 分账币种. ISO 4217, `CNY` for yuan. */
  currency: Currency
  /** 分账个人接收方姓名. Encrypted on the wire. */
  name?: string | undefined
  /** 是否已经获取用户实名信息授权. */
  authorized?: boolean | undefined
}

export interface CreateOrderRequest {
  /** 应用ID. */
  appid: string
  /** 微信订单号. WeChat Pay's number of the payment. */
  transaction_id: string
  /** 商户分账单号. The merchant's own number of the split. */
  out_order_no: string
  /** 是否解冻剩余未分资金. */
  unfreeze_unsplit: boolean
  /** 子商户号. The sub-merchant that the partner acts for. */
  sub_mchid?: string | undefined
  /** 子商户应用ID. The sub-merchant's own app; needed for `sub_openid`. */
  sub_appid?: string | undefined
  /** 分账接收方列表. */
  receivers?: CreateOrderReceiver[] | undefined
}

export interface DeleteReceiverRequest {
  /** 子商户号. The sub-merchant that the partner acts for. */
  sub_mchid?: string | undefined
  /** 应用ID. */
  appid?: string | undefined
  /** 子商户应用ID. The sub-merchant's own app; needed for `sub_openid`. */
  sub_appid?: string | undefined
  /** 分账接收方类型. */
  type?: Type | undefined
  /** 分账接收方帐号. */
  account?: string | undefined
}

export interface GetReceiverResponse {
  /** 分账接收方类型. */
  type: Type
  /** 分账接收方账号. */
  account: string
  /** 与分账方的关系类型. */
  relation_type: RelationType
  /** 子商户号. */
  sub_mchid?: string
  /** 分账接收方全称. */
  name?: string
  /** 微信文件标识ID. */
  file_id?: string
  /** 自定义的分账关系. */
  custom_relation?: string
  /** 分账接收方预计分账比例. */
  expected_ratio?: number
  /** 接收关系添加失败原因. Set when it failed. */
  fail_reason?: string
  /** 接收方商户的主营业务范围. */
  major_service?: string
  /** 分账场景详细描述. */
  scene?: string
  /** 接收方关系状态. */
  state?: string
}

export interface GetRefundableAmountResponse {
  /** 微信订单号. WeChat Pay's number of the payment. */
  transaction_id: string
  /** 货币类型. ISO 4217, `CNY` for yuan. */
  currency?: string
  /** 订单剩余可使用垫付资金退款的金额. In the smallest unit of the currency. */
  funds_refundable_amount?: number
  /** 订单剩余可退款金额. In the smallest unit of the currency. */
  refundable_amount?: number
}

export interface GetRefundableBalanceResponse {
  /** 出资方商户号. */
  sponsor_mchid?: string
  /** 可供垫付分账退款的实时余额. In the smallest unit of the currency. */
  balance?: number
  /** 货币类型. ISO 4217, `CNY` for yuan. */
  currency?: string
}

export interface GetUnsplitAmountResponse {
  /** 微信订单号. WeChat Pay's number of the payment. */
  transaction_id: string
  /** 货币类型. ISO 4217, `CNY` for yuan. */
  currency?: string
  /** 订单剩余待分金额. In the smallest unit of the currency. */
  unsplit_amount?: number
}

export interface MarkTransactionRequest {
  /** 二级商户号. The sub-merchant that the partner acts for. */
  sub_mchid?: string | undefined
  /** 商户订单号. The merchant's own number of the order. */
  out_trade_no?: string | undefined
  /** 订单标价币种. ISO 4217, `CNY` for yuan. */
  currency?: string | undefined
}

export interface Order {
  /** 微信订单号. WeChat Pay's number of the payment. */
  transaction_id: string
  /** 微信分账单号. WeChat Pay's number of the split. */
  order_id: string
  /** 商户分账单号. The merchant's own number of the split. */
  out_order_no: string
  /** 分账单状态. */
  state: string
  /** 子商户号. */
  sub_mchid?: string
  /** 分账接收方列表. */
  receivers?: Receiver[]
}

export interface Receiver {
  /** 分账接收方类型. */
  type: Type
  /** 分账描述. */
  description: string
  /** 分账创建时间. RFC 3339. */
  create_time: string
  /** 分账接收方帐号. */
  account: string
  /** 分账金额. In the smallest unit of the currency. */
  amount: number
  /** 分账币种. ISO 4217, `CNY` for yuan. */
  currency: string
  /** 分账失败原因. Set when it failed. */
  fail_reason: string
  /** 分账完成时间. RFC 3339. */
  finish_time: string
  /** 分账结果. */
  result: string
  /** 分账明细单号. WeChat Pay's number of this part of the split. */
  detail_id?: string
  /** 分账明细类型. */
  detail_type?: string
  /** 汇率值. */
  rate?: number
  /** 出资方结算金额. In the smallest unit of the currency. */
  settlement_amount?: number
  /** 出资方结算币种. */
  settlement_currency?: string
}

export interface UnfreezeOrderRequest {
  /** 微信订单号. WeChat Pay's number of the payment. */
  transaction_id: string
  /** 分账描述. */
  description: string
  /** 商户分账单号. The merchant's own number of the split. */
  out_order_no: string
  /** 子商户号. The sub-merchant that the partner acts for. */
  sub_mchid?: string | undefined
}

/** 分账币种 */
export type Currency =
  | 'CNY'
  | (string & {})

/** 与分账方的关系类型 */
export type RelationType =
  | 'SUPPLIER'
  | 'DISTRIBUTOR'
  | 'TAX_SERVICE_PROVIDER'
  | 'IT_SERVICE_PROVIDER'
  | 'CUSTOM'
  | (string & {})

/** 分账接收方类型 */
export type Type =
  | 'MERCHANT_ID'
  | 'PERSONAL_OPENID'
  | 'PERSONAL_SUB_OPENID'
  | (string & {})
