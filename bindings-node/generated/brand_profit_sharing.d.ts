// Generated from api/brand_profit_sharing.yaml by `cargo xtask generate`; do not edit.

import type * as sdk from '../types/call.js'

/** Profit sharing of brands (连锁品牌分账). */
export interface BrandProfitSharingService {
  /**
   * Add a receiver (添加分账接收方).
   *
   * Needed once before anything is split with this receiver.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012467100
   */
  addReceiver(args: AddReceiverRequest, options?: sdk.CallOptions): sdk.Call<AddReceiverResponse>
  /**
   * Remove a receiver (删除分账接收方).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012467103
   */
  deleteReceiver(args: DeleteReceiverRequest, options?: sdk.CallOptions): sdk.Call<DeleteReceiverResponse>
  /**
   * Get the largest share of an order that may be split (查询最大分账比例).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012467022
   */
  getMaxRatio(args: GetMaxRatioArguments, options?: sdk.CallOptions): sdk.Call<GetMaxRatioResponse>
  /**
   * Split a paid order among receivers (请求分账).
   *
   * For an order that was made with `profit_sharing`. Receivers must have been added before. The answer means that the split was taken: query it for what each receiver got. When the outcome is not known, repeat it with the same `out_order_no` and the same contents.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NOT_ENOUGH, NO_AUTH, RULE_LIMIT; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012692975
   */
  createOrder(args: CreateOrderRequest, options?: sdk.CallOptions): sdk.Call<CreateOrderResponse>
  /**
   * Query a split (查询分账结果).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012467002
   */
  getOrder(args: GetOrderArguments, options?: sdk.CallOptions): sdk.Call<GetOrderResponse>
  /**
   * Get what is left to be split of an order (查询订单剩余待分金额).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012467021
   */
  getUnsplitAmount(args: GetUnsplitAmountArguments, options?: sdk.CallOptions): sdk.Call<GetUnsplitAmountResponse>
  /**
   * Release what is left of a split order to the store (解冻剩余资金).
   *
   * Ends the splitting of an order: nothing more of it can be split afterwards. The answer means that it was taken: query it like a split. When the outcome is not known, repeat it with the same `out_order_no` and the same contents.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NOT_ENOUGH, NO_AUTH; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012467016
   */
  finishOrder(args: FinishOrderRequest, options?: sdk.CallOptions): sdk.Call<FinishOrderResponse>
  /**
   * Bring split money back to the store (请求分账回退).
   *
   * Only from receivers that are merchants. Where the answer is `PROCESSING`, query it. When the outcome is not known, repeat it with the same `out_return_no` and the same contents.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NOT_ENOUGH, NO_AUTH; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012467097
   */
  createReturnOrder(args: CreateReturnOrderRequest, options?: sdk.CallOptions): sdk.Call<CreateReturnOrderResponse>
  /**
   * Query the return of split money (查询分账回退结果).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012467011
   */
  getReturnOrder(args: GetReturnOrderArguments, options?: sdk.CallOptions): sdk.Call<GetReturnOrderResponse>
}

/** Arguments of `getMaxRatio`. */
export interface GetMaxRatioArguments {
  /** 品牌商户号. The main merchant of the brand that the store belongs to. At most 32 characters. */
  brand_mchid: string
}

/** Arguments of `getOrder`. */
export interface GetOrderArguments {
  /** 特约商户号. The sub-merchant that the partner acts for. At most 32 characters. */
  sub_mchid: string
  /** 微信订单号. WeChat Pay's number of the payment. At most 32 characters. */
  transaction_id: string
  /** 商户分账单号. The merchant's own number of the split. At most 64 characters. */
  out_order_no: string
}

/** Arguments of `getUnsplitAmount`. */
export interface GetUnsplitAmountArguments {
  /** 微信订单号. WeChat Pay's number of the payment. At most 32 characters. */
  transaction_id: string
}

/** Arguments of `getReturnOrder`. */
export interface GetReturnOrderArguments {
  /** 特约商户号. The sub-merchant that the partner acts for. At most 32 characters. */
  sub_mchid: string
  /** 商户回退单号. The merchant's own number of the return. At most 64 characters. */
  out_return_no: string
  /** 微信分账单号. WeChat Pay's number of the split; either this or `out_order_no`. At most 64 characters. */
  order_id?: string | undefined
  /** 商户分账单号. The merchant's own number of the split; either this or `order_id`. At most 64 characters. */
  out_order_no?: string | undefined
}

export interface AddReceiverRequest {
  /** 公众账号ID. At most 32 characters. */
  appid: string
  /** 接收方类型. `MERCHANT_ID`: a merchant; `PERSONAL_OPENID`: a user under `appid`; `PERSONAL_SUB_OPENID`: a user under `sub_appid`. At most 32 characters. */
  type: Type
  /** 品牌主商户号. The main merchant of the brand that the store belongs to. At most 32 characters. */
  brand_mchid: string
  /** 接收方账号. A merchant number or an openid, as `type` says. At most 64 characters. */
  account: string
  /** 与品牌主的关系类型. What the receiver is to the brand. At most 32 characters. */
  relation_type: RelationType
  /** 品牌主公众账号ID. The brand's own app; needed with the type `PERSONAL_SUB_OPENID`. At most 32 characters. */
  sub_appid?: string | undefined
  /** 接收方名称. The full name: needed with `MERCHANT_ID`; of a person it is checked against the account when given. At most 256 characters. */
  name?: string | undefined
}

export interface AddReceiverResponse {
  /** 接收方类型. `MERCHANT_ID`: a merchant; `PERSONAL_OPENID`: a user under `appid`; `PERSONAL_SUB_OPENID`: a user under `sub_appid`. At most 32 characters. */
  type: Type
  /** 品牌主商户号. The main merchant of the brand that the store belongs to. At most 32 characters. */
  brand_mchid: string
  /** 接收方账号. A merchant number or an openid, as `type` says. At most 64 characters. */
  account: string
}

export interface CreateOrderReceiver {
  /** 接收方类型. `MERCHANT_ID`: a merchant; `PERSONAL_OPENID`: a user under `appid`; `PERSONAL_SUB_OPENID`: a user under `sub_appid`. At most 32 characters. */
  type: Type
  /** 分账描述. At most 80 characters. */
  description: string
  /** 接收方账号. A merchant number or an openid, as `type` says. At most 64 characters. */
  account: string
  /** 分账金额. In fen. */
  amount: number
  /** 分账个人接收方姓名. Of a person; checked against the account when given. At most 10240 characters, encrypted on the wire. */
  name?: string | undefined
}

export interface CreateOrderReceiverResult {
  /** 接收方类型. `MERCHANT_ID`: a merchant; `PERSONAL_OPENID`: a user under `appid`; `PERSONAL_SUB_OPENID`: a user under `sub_appid`. At most 32 characters. */
  type: Type
  /** 分账描述. At most 80 characters. */
  description: string
  /** 分账明细单号. WeChat Pay's number of this part of the split. At most 64 characters. */
  detail_id: string
  /** 接收方账号. A merchant number or an openid, as `type` says. At most 64 characters. */
  account: string
  /** 分账金额. In fen. */
  amount: number
  /** 分账完成时间. RFC 3339. */
  finish_time: string
  /** 分账结果. `PENDING`: not yet paid; `SUCCESS`: paid; `CLOSED`: not paid, see `fail_reason`, and the money is back with the merchant. At most 32 characters. */
  result: CreateOrderReceiverResultResult
  /** 分账失败原因. Set when it failed. At most 64 characters. */
  fail_reason?: CreateOrderReceiverResultFailReason
}

export interface CreateOrderRequest {
  /** 特约商户号. The sub-merchant that the partner acts for. At most 32 characters. */
  sub_mchid: string
  /** 微信订单号. WeChat Pay's number of the payment. At most 32 characters. */
  transaction_id: string
  /** 品牌主商户号. The main merchant of the brand that the store belongs to. At most 32 characters. */
  brand_mchid: string
  /** 商户分账单号. The merchant's own number of the split. At most 64 characters. */
  out_order_no: string
  /** 是否分账完成. Whether what is not split is released, after which nothing more of the order can be split. With `false`, it stays frozen for further splits. */
  finish: boolean
  /** 分账接收方列表. */
  receivers: CreateOrderReceiver[]
  /** 公众账号ID. Needed with receivers of type `PERSONAL_OPENID`. At most 32 characters. */
  appid?: string | undefined
  /** 品牌主公众账号ID. The brand's own app; needed with receivers of type `PERSONAL_SUB_OPENID`. At most 32 characters. */
  sub_appid?: string | undefined
  /** 分账结果回调url. Where its notifications are posted: https, without a query string. Known from the community. */
  notify_url?: string | undefined
}

export interface CreateOrderResponse {
  /** 特约商户号. At most 32 characters. */
  sub_mchid: string
  /** 微信订单号. WeChat Pay's number of the payment. At most 32 characters. */
  transaction_id: string
  /** 品牌主商户号. The main merchant of the brand that the store belongs to. At most 32 characters. */
  brand_mchid: string
  /** 微信分账单号. WeChat Pay's number of the split. At most 64 characters. */
  order_id: string
  /** 商户分账单号. The merchant's own number of the split. At most 64 characters. */
  out_order_no: string
  /** 分账接收方列表. */
  receivers: CreateOrderReceiverResult[]
  /** 分账单状态. `PROCESSING`: being split; `FINISHED`: every receiver has come to its end, which `receivers` tells. */
  status?: Status
  /** 分账完结金额. In fen. Known from the community. */
  finish_amount?: number
  /** 分账完结描述. Set where the split releases what is left. Known from the community. */
  finish_description?: string
}

export interface CreateReturnOrderRequest {
  /** 特约商户号. The sub-merchant that the partner acts for. At most 32 characters. */
  sub_mchid: string
  /** 回退描述. At most 80 characters. */
  description: string
  /** 商户回退单号. The merchant's own number of the return. At most 64 characters. */
  out_return_no: string
  /** 回退商户号. The merchant that got the money and gives it back. At most 32 characters. */
  return_mchid: string
  /** 回退金额. In fen: at most what this receiver got. */
  amount: number
  /** 微信分账单号. WeChat Pay's number of the split; either this or `out_order_no`. At most 64 characters. */
  order_id?: string | undefined
  /** 商户分账单号. The merchant's own number of the split; either this or `order_id`. At most 64 characters. */
  out_order_no?: string | undefined
}

export interface CreateReturnOrderResponse {
  /** 特约商户号. At most 32 characters. */
  sub_mchid: string
  /** 微信分账单号. WeChat Pay's number of the split. At most 64 characters. */
  order_id: string
  /** 商户分账单号. The merchant's own number of the split. At most 64 characters. */
  out_order_no: string
  /** 商户回退单号. The merchant's own number of the return. At most 64 characters. */
  out_return_no: string
  /** 回退商户号. The merchant that got the money and gives it back. At most 32 characters. */
  return_mchid: string
  /** 微信回退单号. WeChat Pay's number of the return. At most 64 characters. */
  return_no: string
  /** 回退金额. In fen. */
  amount: number
  /** 完成时间. RFC 3339. */
  finish_time: string
  /** 回退结果. `PROCESSING`: query it later; `SUCCESS`: the money is back; `FAIL`: see `fail_reason`. At most 32 characters. */
  result: CreateReturnOrderResponseResult
  /** 失败原因. Set when it failed. At most 64 characters. */
  fail_reason?: CreateReturnOrderResponseFailReason
}

export interface DeleteReceiverRequest {
  /** 公众账号ID. At most 32 characters. */
  appid: string
  /** 接收方类型. `MERCHANT_ID`: a merchant; `PERSONAL_OPENID`: a user under `appid`; `PERSONAL_SUB_OPENID`: a user under `sub_appid`. At most 32 characters. */
  type: Type
  /** 品牌主商户号. The main merchant of the brand that the store belongs to. At most 32 characters. */
  brand_mchid: string
  /** 接收方账号. A merchant number or an openid, as `type` says. At most 64 characters. */
  account: string
  /** 品牌主公众账号ID. The brand's own app; needed with the type `PERSONAL_SUB_OPENID`. At most 32 characters. */
  sub_appid?: string | undefined
}

export interface DeleteReceiverResponse {
  /** 接收方类型. `MERCHANT_ID`: a merchant; `PERSONAL_OPENID`: a user under `appid`; `PERSONAL_SUB_OPENID`: a user under `sub_appid`. At most 32 characters. */
  type: Type
  /** 品牌主商户号. The main merchant of the brand that the store belongs to. At most 32 characters. */
  brand_mchid: string
  /** 接收方账号. A merchant number or an openid, as `type` says. At most 64 characters. */
  account: string
}

export interface FinishOrderRequest {
  /** 特约商户号. The sub-merchant that the partner acts for. At most 32 characters. */
  sub_mchid: string
  /** 微信订单号. WeChat Pay's number of the payment. At most 32 characters. */
  transaction_id: string
  /** 解冻原因描述. At most 80 characters. */
  description: string
  /** 商户分账单号. The merchant's own number of the split. At most 64 characters. */
  out_order_no: string
  /** 分账结果回调url. Where its notifications are posted: https, without a query string. Known from the community. */
  notify_url?: string | undefined
}

export interface FinishOrderResponse {
  /** 特约商户号. At most 32 characters. */
  sub_mchid: string
  /** 微信订单号. WeChat Pay's number of the payment. At most 32 characters. */
  transaction_id: string
  /** 微信分账单号. WeChat Pay's number of the split. At most 64 characters. */
  order_id: string
  /** 商户分账单号. The merchant's own number of the split. At most 64 characters. */
  out_order_no: string
}

export interface GetMaxRatioResponse {
  /** 品牌商户号. The main merchant of the brand that the store belongs to. At most 32 characters. */
  brand_mchid: string
  /** 最大分账比例. In ten-thousandths: 2000 is 20 %. */
  max_ratio: number
}

export interface GetOrderResponse {
  /** 特约商户号. At most 32 characters. */
  sub_mchid: string
  /** 微信订单号. WeChat Pay's number of the payment. At most 32 characters. */
  transaction_id: string
  /** 分账单状态. `PROCESSING`: being split; `FINISHED`: every receiver has come to its end, which `receivers` tells. At most 32 characters. */
  status: Status
  /** 微信分账单号. WeChat Pay's number of the split. At most 64 characters. */
  order_id: string
  /** 商户分账单号. The merchant's own number of the split. At most 64 characters. */
  out_order_no: string
  /** 分账接收方列表. */
  receivers: OrderReceiver[]
  /** 分账完结金额. In fen. */
  finish_amount?: number
  /** 分账完结描述. Set where the split releases what is left. At most 80 characters. */
  finish_description?: string
}

export interface GetReturnOrderResponse {
  /** 特约商户号. At most 32 characters. */
  sub_mchid: string
  /** 微信分账单号. WeChat Pay's number of the split. At most 64 characters. */
  order_id: string
  /** 商户分账单号. The merchant's own number of the split. At most 64 characters. */
  out_order_no: string
  /** 商户回退单号. The merchant's own number of the return. At most 64 characters. */
  out_return_no: string
  /** 回退商户号. The merchant that got the money and gives it back. At most 32 characters. */
  return_mchid: string
  /** 微信回退单号. WeChat Pay's number of the return. At most 64 characters. */
  return_no: string
  /** 回退金额. In fen. */
  amount: number
  /** 完成时间. RFC 3339. */
  finish_time: string
  /** 回退结果. `PROCESSING`: query it later; `SUCCESS`: the money is back; `FAIL`: see `fail_reason`. At most 32 characters. */
  result: GetReturnOrderResponseResult
  /** 失败原因. Set when it failed. At most 64 characters. */
  fail_reason?: GetReturnOrderResponseFailReason
}

export interface GetUnsplitAmountResponse {
  /** 微信订单号. WeChat Pay's number of the payment. At most 32 characters. */
  transaction_id: string
  /** 订单剩余待分金额. In fen. */
  unsplit_amount: number
}

export interface OrderReceiver {
  /** 接收方类型. `MERCHANT_ID`: a merchant; `PERSONAL_OPENID`: a user under `appid`; `PERSONAL_SUB_OPENID`: a user under `sub_appid`. At most 32 characters. */
  type: Type
  /** 分账描述. At most 80 characters. */
  description: string
  /** 分账明细单号. WeChat Pay's number of this part of the split. At most 64 characters. */
  detail_id: string
  /** 接收方账号. A merchant number or an openid, as `type` says. At most 64 characters. */
  account: string
  /** 分账金额. In fen. */
  amount: number
  /** 分账完成时间. RFC 3339. */
  finish_time: string
  /** 分账结果. `PENDING`: not yet paid; `SUCCESS`: paid; `CLOSED`: not paid, see `fail_reason`, and the money is back with the merchant. At most 32 characters. */
  result: string
  /** 分账失败原因. Set when it failed. At most 64 characters. */
  fail_reason?: OrderReceiverFailReason
}

/** 分账失败原因 */
export type CreateOrderReceiverResultFailReason =
  | 'ACCOUNT_ABNORMAL'
  | 'NO_RELATION'
  | 'RECEIVER_HIGH_RISK'
  | 'RECEIVER_REAL_NAME_NOT_VERIFIED'
  | 'NO_AUTH'
  | 'RECEIVER_RECEIPT_LIMIT'
  | 'PAYER_ACCOUNT_ABNORMAL'
  | 'INVALID_REQUEST'
  | (string & {})

/** 分账结果 */
export type CreateOrderReceiverResultResult =
  | 'PENDING'
  | 'SUCCESS'
  | 'CLOSED'
  | (string & {})

/** 失败原因 */
export type CreateReturnOrderResponseFailReason =
  | 'ACCOUNT_ABNORMAL'
  | 'TIME_OUT_CLOSED'
  | 'PAYER_ACCOUNT_ABNORMAL'
  | (string & {})

/** 回退结果 */
export type CreateReturnOrderResponseResult =
  | 'PROCESSING'
  | 'SUCCESS'
  | 'FAIL'
  | (string & {})

/** 失败原因 */
export type GetReturnOrderResponseFailReason =
  | 'ACCOUNT_ABNORMAL'
  | 'TIME_OUT_CLOSED'
  | 'PAYER_ACCOUNT_ABNORMAL'
  | 'INVALID_REQUEST'
  | (string & {})

/** 回退结果 */
export type GetReturnOrderResponseResult =
  | 'PROCESSING'
  | 'SUCCESS'
  | 'FAIL'
  | (string & {})

/** 分账失败原因 */
export type OrderReceiverFailReason =
  | 'ACCOUNT_ABNORMAL'
  | 'NO_RELATION'
  | 'RECEIVER_HIGH_RISK'
  | 'RECEIVER_REAL_NAME_NOT_VERIFIED'
  | 'NO_AUTH'
  | 'RECEIVER_RECEIPT_LIMIT'
  | 'PAYER_ACCOUNT_ABNORMAL'
  | 'INVALID_REQUEST'
  | (string & {})

/** 与品牌主的关系类型 */
export type RelationType =
  | 'SUPPLIER'
  | 'DISTRIBUTOR'
  | 'SERVICE_PROVIDER'
  | 'PLATFORM'
  | 'STAFF'
  | 'OTHERS'
  | (string & {})

/** 分账单状态 */
export type Status =
  | 'PROCESSING'
  | 'FINISHED'
  | (string & {})

/** 接收方类型 */
export type Type =
  | 'MERCHANT_ID'
  | 'PERSONAL_OPENID'
  | 'PERSONAL_SUB_OPENID'
  | (string & {})
