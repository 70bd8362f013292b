// Generated from api/profit_sharing.yaml by `cargo xtask generate`; do not edit.

import type * as sdk from '../types/call.js'

/** Profit sharing (分账). */
export interface ProfitSharingService {
  /**
   * Add a receiver (添加分账接收方).
   *
   * Needed once before anything is split with this receiver.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012528995
   */
  addReceiver(args: AddReceiverRequest, options?: sdk.CallOptions): sdk.Call<AddReceiverResponse>
  /**
   * Remove a receiver (删除分账接收方).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012529590
   */
  deleteReceiver(args: DeleteReceiverRequest, options?: sdk.CallOptions): sdk.Call<DeleteReceiverResponse>
  /**
   * Get the largest share of an order that may be split (查询最大分账比例).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012466864
   */
  getMaxRatio(args: GetMaxRatioArguments, options?: sdk.CallOptions): sdk.Call<GetMaxRatioResponse>
  /**
   * Split a paid order among receivers (请求分账).
   *
   * For an order that was made with `profit_sharing`. Receivers must have been added before. The answer means that the split was taken: query it for what each receiver got. When the outcome is not known, repeat it with the same `out_order_no` and the same contents.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NOT_ENOUGH, NO_AUTH, RULE_LIMIT; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012524936
   */
  createOrder(args: CreateOrderRequest, options?: sdk.CallOptions): sdk.Call<Order>
  /**
   * Query a split (查询分账结果).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012525210
   */
  getOrder(args: GetOrderArguments, options?: sdk.CallOptions): sdk.Call<Order>
  /**
   * Get what is left to be split of an order (查询剩余待分金额).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012457939
   */
  getUnsplitAmount(args: GetUnsplitAmountArguments, options?: sdk.CallOptions): sdk.Call<GetUnsplitAmountResponse>
  /**
   * Release what is left of a split order to the merchant (解冻剩余资金).
   *
   * Ends the splitting of an order: nothing more of it can be split afterwards. The answer means that it was taken: query it like a split. When the outcome is not known, repeat it with the same `out_order_no` and the same contents.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NOT_ENOUGH, NO_AUTH; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012526374
   */
  unfreezeOrder(args: UnfreezeOrderRequest, options?: sdk.CallOptions): sdk.Call<Order>
  /**
   * Bring split money back to the merchant (请求分账回退).
   *
   * Only from receivers that are merchants. Where the answer is `PROCESSING`, query it. When the outcome is not known, repeat it with the same `out_return_no` and the same contents.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012525287
   */
  createReturnOrder(args: CreateReturnOrderRequest, options?: sdk.CallOptions): sdk.Call<ReturnOrder>
  /**
   * Query the return of split money (查询分账回退结果).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012526279
   */
  getReturnOrder(args: GetReturnOrderArguments, options?: sdk.CallOptions): sdk.Call<ReturnOrder>
  /**
   * Get where the bill of splits of a day is downloaded (申请分账账单).
   *
   * Errors: 400 INVALID_REQUEST, NO_STATEMENT_EXIST, PARAM_ERROR; 401 SIGN_ERROR; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012529628
   */
  getBill(args: GetBillArguments, options?: sdk.CallOptions): sdk.Call<GetBillResponse>
}

/** Arguments of `getMaxRatio`. */
export interface GetMaxRatioArguments {
  /** 特约商户号. The sub-merchant that the partner acts for. At most 32 characters. */
  sub_mchid: string
}

/** Arguments of `getOrder`. */
export interface GetOrderArguments {
  /** 商户分账单号. The merchant's own number of the split. At most 64 characters. */
  out_order_no: string
  /** 微信订单号. WeChat Pay's number of the payment. At most 32 characters. */
  transaction_id: string
  /** 特约商户号. The sub-merchant that the partner acts for. At most 32 characters. Partners only. */
  sub_mchid?: string | undefined
}

/** Arguments of `getUnsplitAmount`. */
export interface GetUnsplitAmountArguments {
  /** 微信订单号. WeChat Pay's number of the payment. At most 32 characters. */
  transaction_id: string
}

/** Arguments of `getReturnOrder`. */
export interface GetReturnOrderArguments {
  /** 商户回退单号. The merchant's own number of the return. At most 64 characters. */
  out_return_no: string
  /** 商户分账单号. The merchant's own number of the split. At most 64 characters. */
  out_order_no: string
  /** 特约商户号. The sub-merchant that the partner acts for. At most 32 characters. Partners only. */
  sub_mchid?: string | undefined
}

/** Arguments of `getBill`. */
export interface GetBillArguments {
  /** 账单日期. The day, `2026-01-31`. At most 10 characters, YYYY-MM-DD. */
  bill_date: string
  /** 微信支付分配的特约商户号. One sub-merchant alone; all when left out. At most 12 characters. Partners only. */
  sub_mchid?: string | undefined
  /** 压缩类型. `GZIP`: the file is compressed. */
  tar_type?: TarType | undefined
}

export interface AddReceiverRequest {
  /** 公众账号ID. At most 32 characters. */
  appid: string
  /** 接收方类型. `MERCHANT_ID`: a merchant; `PERSONAL_OPENID`: a user under `appid`; `PERSONAL_SUB_OPENID`: a user under `sub_appid`. */
  type: AddReceiverRequestType
  /** 接收方账号. A merchant number or an openid, as `type` says. At most 64 characters. */
  account: string
  /** 与分账方的关系类型. What the receiver is to the merchant. */
  relation_type: RelationType
  /** 特约商户号. The sub-merchant that the partner acts for. At most 32 characters. Partners only. */
  sub_mchid?: string | undefined
  /** 特约商户公众账号ID. The sub-merchant's own app; needed with the type `PERSONAL_SUB_OPENID`. At most 32 characters. Partners only. */
  sub_appid?: string | undefined
  /** 分账接收方全称. The full name: needed with `MERCHANT_ID`; of a person it is checked against the account when given. At most 1024 characters, encrypted on the wire. */
  name?: string | undefined
  /** 自定义的分账关系. Needed with the relation `CUSTOM`. At most 10 characters. */
  custom_relation?: string | undefined
}

export interface AddReceiverResponse {
  /** 接收方类型. `MERCHANT_ID`: a merchant; `PERSONAL_OPENID`: a user under `appid`; `PERSONAL_SUB_OPENID`: a user under `sub_appid`. */
  type: AddReceiverResponseType
  /** 接收方账号. A merchant number or an openid, as `type` says. At most 64 characters. */
  account: string
  /** 与分账方的关系类型. What the receiver is to the merchant. */
  relation_type: RelationType
  /** 特约商户号. At most 32 characters. Partners only. */
  sub_mchid?: string
  /** 分账接收方全称. At most 1024 characters, encrypted on the wire. */
  name?: string
  /** 自定义的分账关系. Needed with the relation `CUSTOM`. At most 10 characters. */
  custom_relation?: string
}

export interface CreateOrderReceiver {
  /** 分账接收方类型. `MERCHANT_ID`: a merchant; `PERSONAL_OPENID`: a user under `appid`; `PERSONAL_SUB_OPENID`: a user under `sub_appid`. At most 32 characters. */
  type: CreateOrderReceiverType
  /** 分账描述. Appears in the bills of splits. At most 80 characters. */
  description: string
  /** 分账接收方帐号. A merchant number or an openid, as `type` says. At most 64 characters. */
  account: string
  /** 分账金额. In fen. */
  amount: number
  /** 分账个人接收方姓名. Of a person; checked against the account when given. At most 1024 characters, encrypted on the wire. */
  name?: string | undefined
}

export interface CreateOrderRequest {
  /** 微信订单号. WeChat Pay's number of the payment. At most 32 characters. */
  transaction_id: string
  /** 商户分账单号. The merchant's own number of the split. At most 64 characters. */
  out_order_no: string
  /** 分账接收方列表. */
  receivers: CreateOrderReceiver[]
  /** 是否解冻剩余未分资金. Whether what is not split is released, after which nothing more of the order can be split. With `false`, it stays frozen for further splits. */
  unfreeze_unsplit: boolean
  /** 特约商户号. The sub-merchant that the partner acts for. At most 32 characters. Partners only. */
  sub_mchid?: string | undefined
  /** 公众账号ID. Needed with receivers of type `PERSONAL_OPENID`. At most 32 characters. */
  appid?: string | undefined
  /** 特约商户公众账号ID. The sub-merchant's own app; needed with receivers of type `PERSONAL_SUB_OPENID`. At most 32 characters. Partners only. */
  sub_appid?: string | undefined
  /** 分账结果回调url. Where its notifications are posted: https, without a query string. Known from the community. */
  notify_url?: string | undefined
}

export interface CreateReturnOrderRequest {
  /** 回退描述. At most 80 characters. */
  description: string
  /** 商户回退单号. The merchant's own number of the return. At most 64 characters. */
  out_return_no: string
  /** 回退商户号. The merchant that got the money and gives it back. At most 32 characters. */
  return_mchid: string
  /** 回退金额. In fen: at most what this receiver got. */
  amount: number
  /** 特约商户号. The sub-merchant that the partner acts for. At most 32 characters. Partners only. */
  sub_mchid?: string | undefined
  /** 微信分账单号. WeChat Pay's number of the split; either this or `out_order_no`. At most 64 characters. */
  order_id?: string | undefined
  /** 商户分账单号. The merchant's own number of the split; either this or `order_id`. At most 64 characters. */
  out_order_no?: string | undefined
}

export interface DeleteReceiverRequest {
  /** 公众账号ID. At most 32 characters. */
  appid: string
  /** 接收方类型. `MERCHANT_ID`: a merchant; `PERSONAL_OPENID`: a user under `appid`; `PERSONAL_SUB_OPENID`: a user under `sub_appid`. */
  type: DeleteReceiverRequestType
  /** 接收方账号. A merchant number or an openid, as `type` says. At most 64 characters. */
  account: string
  /** 特约商户号. The sub-merchant that the partner acts for. At most 32 characters. Partners only. */
  sub_mchid?: string | undefined
  /** 特约商户公众账号ID. The sub-merchant's own app; needed with the type `PERSONAL_SUB_OPENID`. At most 32 characters. Partners only. */
  sub_appid?: string | undefined
}

export interface DeleteReceiverResponse {
  /** 接收方类型. `MERCHANT_ID`: a merchant; `PERSONAL_OPENID`: a user under `appid`; `PERSONAL_SUB_OPENID`: a user under `sub_appid`. */
  type: DeleteReceiverResponseType
  /** 接收方账号. A merchant number or an openid, as `type` says. At most 64 characters. */
  account: string
  /** 特约商户号. At most 32 characters. Partners only. */
  sub_mchid?: string
}

export interface FundsChangeMerchantResource {
  /** 微信商户号. At most 32 characters. */
  mchid: string
  /** 微信支付订单号. WeChat Pay's number of the payment. At most 32 characters. */
  transaction_id: string
  /** 微信分账单号. WeChat Pay's number of the split. At most 64 characters. */
  order_id: string
  /** 商户分账单号. The merchant's own number of the split. At most 64 characters. */
  out_order_no: string
  /** 分账接收方信息. */
  receiver: Receiver
  /** 成功时间. At most 32 characters, RFC 3339. */
  success_time: string
}

export interface FundsChangePartnerResource {
  /** 微信商户号. At most 32 characters. */
  sp_mchid: string
  /** 微信子商户号. At most 32 characters. */
  sub_mchid: string
  /** 微信支付订单号. WeChat Pay's number of the payment. At most 32 characters. */
  transaction_id: string
  /** 微信分账单号. WeChat Pay's number of the split. At most 64 characters. */
  order_id: string
  /** 商户分账单号. The merchant's own number of the split. At most 64 characters. */
  out_order_no: string
  /** 分账接收方信息. */
  receiver: Receiver
  /** 成功时间. At most 32 characters, RFC 3339. */
  success_time: string
}

export interface GetBillResponse {
  /** 下载地址. Valid for five minutes. At most 2048 characters. */
  download_url: string
  /** 哈希类型. */
  hash_type: HashType
  /** 哈希值. Of the file, after decompression. At most 1024 characters. */
  hash_value: string
}

export interface GetMaxRatioResponse {
  /** 特约商户号. At most 32 characters. */
  sub_mchid: string
  /** 最大分账比例. In ten-thousandths: 2000 is 20 %. */
  max_ratio: number
}

export interface GetUnsplitAmountResponse {
  /** 微信订单号. WeChat Pay's number of the payment. At most 32 characters. */
  transaction_id: string
  /** 订单剩余待分金额. In fen. */
  unsplit_amount: number
}

export interface Order {
  /** 微信订单号. WeChat Pay's number of the payment. At most 32 characters. */
  transaction_id: string
  /** 微信分账单号. WeChat Pay's number of the split. At most 64 characters. */
  order_id: string
  /** 商户分账单号. The merchant's own number of the split. At most 64 characters. */
  out_order_no: string
  /** 分账接收方列表. */
  receivers: OrderReceiver[]
  /** 分账单状态. `PROCESSING`: being split; `FINISHED`: every receiver has come to its end, which `receivers` tells. */
  state: State
  /** 特约商户号. At most 32 characters. Partners only. */
  sub_mchid?: string
}

export interface OrderReceiver {
  /** 接收方类型. `MERCHANT_ID`: a merchant; `PERSONAL_OPENID`: a user under `appid`; `PERSONAL_SUB_OPENID`: a user under `sub_appid`. */
  type: OrderReceiverType
  /** 分账描述. At most 80 characters. */
  description: string
  /** 分账创建时间. RFC 3339. */
  create_time: string
  /** 分账明细单号. WeChat Pay's number of this part of the split. At most 64 characters. */
  detail_id: string
  /** 接收方账号. A merchant number or an openid, as `type` says. At most 64 characters. */
  account: string
  /** 分账金额. In fen. */
  amount: number
  /** 分账完成时间. RFC 3339. */
  finish_time: string
  /** 分账结果. `PENDING`: not yet paid; `SUCCESS`: paid; `CLOSED`: not paid, see `fail_reason`, and the money is back with the merchant. */
  result: OrderReceiverResult
  /** 分账失败原因. Set when it failed. */
  fail_reason?: OrderReceiverFailReason
}

export interface Receiver {
  /** 分账接收方类型. `MERCHANT_ID`: a merchant; `PERSONAL_OPENID`: a user. At most 32 characters. */
  type: ReceiverType
  /** 分账描述. At most 80 characters. */
  description: string
  /** 分账接收方账户. A merchant number or an openid, as `type` says. At most 64 characters. */
  account: string
  /** 分账金额. In fen. */
  amount: number
}

export interface ReturnOrder {
  /** 回退描述. At most 80 characters. */
  description: string
  /** 创建时间. RFC 3339. */
  create_time: string
  /** 微信分账单号. WeChat Pay's number of the split. At most 64 characters. */
  order_id: string
  /** 商户分账单号. The merchant's own number of the split. At most 64 characters. */
  out_order_no: string
  /** 商户回退单号. The merchant's own number of the return. At most 64 characters. */
  out_return_no: string
  /** 微信回退单号. WeChat Pay's number of the return. At most 64 characters. */
  return_id: string
  /** 回退商户号. The merchant that got the money and gives it back. At most 32 characters. */
  return_mchid: string
  /** 回退金额. In fen. */
  amount: number
  /** 完成时间. RFC 3339. */
  finish_time: string
  /** 回退结果. `PROCESSING`: query it later; `SUCCESS`: the money is back; `FAILED`: see `fail_reason`. */
  result: ReturnOrderResult
  /** 特约商户号. At most 32 characters. Partners only. */
  sub_mchid?: string
  /** 失败原因. Set when it failed. */
  fail_reason?: ReturnOrderFailReason
}

export interface UnfreezeOrderRequest {
  /** 微信订单号. WeChat Pay's number of the payment. At most 32 characters. */
  transaction_id: string
  /** 解冻剩余资金描述. At most 80 characters. */
  description: string
  /** 商户分账单号. The merchant's own number of the split. At most 64 characters. */
  out_order_no: string
  /** 特约商户号. The sub-merchant that the partner acts for. At most 32 characters. Partners only. */
  sub_mchid?: string | undefined
  /** 分账结果回调url. Where its notifications are posted: https, without a query string. Known from the community. */
  notify_url?: string | undefined
}

/** 接收方类型 */
export type AddReceiverRequestType =
  | 'MERCHANT_ID'
  | 'PERSONAL_OPENID'
  | 'PERSONAL_SUB_OPENID'
  | (string & {})

/** 接收方类型 */
export type AddReceiverResponseType =
  | 'MERCHANT_ID'
  | 'PERSONAL_OPENID'
  | 'PERSONAL_SUB_OPENID'
  | (string & {})

/** 分账接收方类型 */
export type CreateOrderReceiverType =
  | 'MERCHANT_ID'
  | 'PERSONAL_OPENID'
  | 'PERSONAL_SUB_OPENID'
  | (string & {})

/** 接收方类型 */
export type DeleteReceiverRequestType =
  | 'MERCHANT_ID'
  | 'PERSONAL_OPENID'
  | 'PERSONAL_SUB_OPENID'
  | (string & {})

/** 接收方类型 */
export type DeleteReceiverResponseType =
  | 'MERCHANT_ID'
  | 'PERSONAL_OPENID'
  | 'PERSONAL_SUB_OPENID'
  | (string & {})

/** 哈希类型 */
export type HashType =
  | 'SHA1'
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

/** 分账结果 */
export type OrderReceiverResult =
  | 'PENDING'
  | 'SUCCESS'
  | 'CLOSED'
  | (string & {})

/** 接收方类型 */
export type OrderReceiverType =
  | 'MERCHANT_ID'
  | 'PERSONAL_OPENID'
  | 'PERSONAL_SUB_OPENID'
  | (string & {})

/** 分账接收方类型 */
export type ReceiverType =
  | 'MERCHANT_ID'
  | 'PERSONAL_OPENID'
  | (string & {})

/** 与分账方的关系类型 */
export type RelationType =
  | 'SERVICE_PROVIDER'
  | 'STORE'
  | 'STAFF'
  | 'STORE_OWNER'
  | 'PARTNER'
  | 'HEADQUARTER'
  | 'BRAND'
  | 'DISTRIBUTOR'
  | 'USER'
  | 'SUPPLIER'
  | 'CUSTOM'
  | (string & {})

/** 失败原因 */
export type ReturnOrderFailReason =
  | 'ACCOUNT_ABNORMAL'
  | 'BALANCE_NOT_ENOUGH'
  | 'TIME_OUT_CLOSED'
  | 'PAYER_ACCOUNT_ABNORMAL'
  | 'INVALID_REQUEST'
  | (string & {})

/** 回退结果 */
export type ReturnOrderResult =
  | 'PROCESSING'
  | 'SUCCESS'
  | 'FAILED'
  | (string & {})

/** 分账单状态 */
export type State =
  | 'PROCESSING'
  | 'FINISHED'
  | (string & {})

/** 压缩类型 */
export type TarType =
  | 'GZIP'
  | (string & {})
