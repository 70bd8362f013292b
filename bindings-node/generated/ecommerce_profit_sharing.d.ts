// Generated from api/ecommerce_profit_sharing.yaml by `cargo xtask generate`; do not edit.

import type * as sdk from '../types/call.js'

/** Ecommerce: profit sharing (收付通分账). */
export interface EcommerceProfitSharingService {
  /**
   * Add a receiver (添加分账接收方).
   *
   * Needed once before anything is split with this receiver.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012477758
   */
  addReceiver(args: AddReceiverRequest, options?: sdk.CallOptions): sdk.Call<AddReceiverResponse>
  /**
   * Remove a receiver (删除分账接收方).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012477759
   */
  deleteReceiver(args: DeleteReceiverRequest, options?: sdk.CallOptions): sdk.Call<DeleteReceiverResponse>
  /**
   * Split a paid order among receivers (请求分账).
   *
   * For an order that was made with `profit_sharing`. Receivers must have been added before. The answer means that the split was taken: query it for what each receiver got. When the outcome is not known, repeat it with the same `out_order_no` and the same contents.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NOT_ENOUGH, NO_AUTH, RULE_LIMIT; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012691594
   */
  createOrder(args: CreateOrderRequest, options?: sdk.CallOptions): sdk.Call<CreateOrderResponse>
  /**
   * Query a split (查询分账结果).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012477734
   */
  getOrder(args: GetOrderArguments, options?: sdk.CallOptions): sdk.Call<GetOrderResponse>
  /**
   * Get what is left to be split of an order (查询订单剩余待分金额).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012477751
   */
  getUnsplitAmount(args: GetUnsplitAmountArguments, options?: sdk.CallOptions): sdk.Call<GetUnsplitAmountResponse>
  /**
   * Release what is left of a split order to the sub-merchant (解冻剩余资金).
   *
   * Ends the splitting of an order: nothing more of it can be split afterwards. The answer means that it was taken: query it like a split. When the outcome is not known, repeat it with the same `out_order_no` and the same contents.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NOT_ENOUGH, NO_AUTH; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012477745
   */
  finishOrder(args: FinishOrderRequest, options?: sdk.CallOptions): sdk.Call<FinishOrderResponse>
  /**
   * Bring split money back to the sub-merchant (请求分账回退).
   *
   * Only from receivers that are merchants. Where the answer is `PROCESSING`, query it. When the outcome is not known, repeat it with the same `out_return_no` and the same contents.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NOT_ENOUGH, NO_AUTH; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012477737
   */
  createReturnOrder(args: CreateReturnOrderRequest, options?: sdk.CallOptions): sdk.Call<CreateReturnOrderResponse>
  /**
   * Query the return of split money (查询分账回退结果).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012477740
   */
  getReturnOrder(args: GetReturnOrderArguments, options?: sdk.CallOptions): sdk.Call<GetReturnOrderResponse>
  /**
   * Split what an after-sales service has left over (请求售后服务分账).
   *
   * It has no number of its own: when the outcome is not known, query before calling again.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/docs/partner/products/ecommerce/introduction.html
   */
  createAfterSalesOrder(args: CreateAfterSalesOrderRequest, options?: sdk.CallOptions): sdk.Call<CreateAfterSalesOrderResponse>
  /**
   * Query a split after a refund (查询售后服务分账结果).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/docs/partner/products/ecommerce/introduction.html
   */
  getAfterSalesOrder(args: GetAfterSalesOrderArguments, options?: sdk.CallOptions): sdk.Call<GetAfterSalesOrderResponse>
}

/** Arguments of `getOrder`. */
export interface GetOrderArguments {
  /** 电商平台二级商户号. The sub-merchant that the partner acts for. At most 32 characters. */
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
  /** 电商平台二级商户号. The sub-merchant that the partner acts for. At most 32 characters. */
  sub_mchid: string
  /** 商户回退单号. The merchant's own number of the return. At most 64 characters. */
  out_return_no: string
  /** 微信分账单号. WeChat Pay's number of the split; either this or `out_order_no`. At most 64 characters. */
  order_id?: string | undefined
  /** 商户分账单号. The merchant's own number of the split; either this or `order_id`. At most 64 characters. */
  out_order_no?: string | undefined
}

/** Arguments of `getAfterSalesOrder`. */
export interface GetAfterSalesOrderArguments {
  /** 子商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
  /** 微信订单号. WeChat Pay's number of the payment. */
  transaction_id?: string | undefined
}

export interface AddReceiverRequest {
  /** 接收方类型. `MERCHANT_ID`: a merchant; `PERSONAL_OPENID`: a user under `appid`. At most 32 characters. */
  type: AddReceiverRequestType
  /** 接收方账号. A merchant number or an openid, as `type` says. At most 64 characters. */
  account: string
  /** 与分账方的关系类型. What the receiver is to the merchant. At most 32 characters. */
  relation_type: RelationType
  /** 公众账号ID. Needed with the type `PERSONAL_OPENID`. At most 32 characters. */
  appid?: string | undefined
  /** 接收方名称. The full name of a merchant; needed with `MERCHANT_ID`. At most 256 characters. */
  name?: string | undefined
  /** 接收方名称的密文. The name of a person. Encrypted on the wire. Known from the community. */
  encrypted_name?: string | undefined
}

export interface AddReceiverResponse {
  /** 接收方类型. `MERCHANT_ID`: a merchant; `PERSONAL_OPENID`: a user under `appid`. At most 32 characters. */
  type: AddReceiverResponseType
  /** 接收方账号. A merchant number or an openid, as `type` says. At most 64 characters. */
  account: string
}

export interface CreateAfterSalesOrderRequest {
  /** 子商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
  /** 微信订单号. WeChat Pay's number of the payment. */
  transaction_id: string
  /** 微信退款单号. WeChat Pay's number of the refund. */
  refund_id: string
  /** 类型. `SERVICE_FEE_INCOME`: the fee of a service. */
  type: CreateAfterSalesOrderRequestType
  /** 分账金额. In fen. */
  amount: number
  /** 场景. `REFUND_TICKET`, `CHANGE_TICKET`: a ticket is given back or changed; `RETURN_GOODS`: goods come back. */
  scene: Scene
}

export interface CreateAfterSalesOrderResponse {
  /** 子商户号. */
  sub_mchid: string
  /** 微信订单号. WeChat Pay's number of the payment. */
  transaction_id: string
  /** 分账金额. In fen. */
  amount: number
}

export interface CreateOrderReceiver {
  /** 分账接收方类型. `MERCHANT_ID`: a merchant; `PERSONAL_OPENID`: a user under `appid`. At most 32 characters. */
  type: CreateOrderReceiverType
  /** 分账描述. At most 80 characters. */
  description: string
  /** 分账金额. In fen. */
  amount: number
  /** 分账接收方账号. A merchant number or an openid, as `type` says. At most 64 characters. */
  receiver_account: string
  /** 分账接收商户号. Known from the community. */
  receiver_mchid?: string | undefined
  /** 分账个人接收方姓名. Of a person; checked against the account when given. At most 10240 characters, encrypted on the wire. */
  receiver_name?: string | undefined
}

export interface CreateOrderReceiverResult {
  /** 接收方类型. At most 32 characters. */
  type: CreateOrderReceiverResultType
  /** 分账描述. At most 80 characters. */
  description: string
  /** 分账明细单号. WeChat Pay's number of this part of the split. At most 64 characters. */
  detail_id: string
  /** 分账金额. In fen. */
  amount: number
  /** 分账完成时间. RFC 3339. */
  finish_time: string
  /** 接收方账号. A merchant number or an openid, as `type` says. At most 64 characters. */
  receiver_account: string
  /** 分账结果. `PENDING`: not yet paid; `SUCCESS`: paid; `CLOSED`: not paid, see `fail_reason`, and the money is back with the merchant. At most 32 characters. */
  result: CreateOrderReceiverResultResult
  /** 微信支付在途异常资金付款单号. WeChat Pay's number of the money that could not be paid to this receiver. */
  funds_abnormal_redirect_id?: string
  /** 分账接收商户号. Known from the community. */
  receiver_mchid?: string
  /** 异常处理状态. What became of money that could not be paid: `ABNORMAL_PENDING`, it waits; `ABNORMAL_FINISHED`, it was paid; `ABNORMAL_CLOSED`, it was not. */
  abnormal_status?: AbnormalStatus
  /** 分账失败原因. Set when it failed. At most 64 characters. */
  fail_reason?: CreateOrderReceiverResultFailReason
  /** 异常处理关单原因. `CLOSED_REASON_TIMEOUT`: nobody dealt with it in time; `CLOSED_REASON_RESTRICT_TRANSFER`: it may not be paid out. */
  funds_abnormal_closed_reason?: FundsAbnormalClosedReason
  funds_abnormal_receivers?: FundsAbnormalReceiver[]
}

export interface CreateOrderRequest {
  /** 电商平台二级商户号. The sub-merchant that the partner acts for. At most 32 characters. */
  sub_mchid: string
  /** 微信订单号. WeChat Pay's number of the payment. At most 32 characters. */
  transaction_id: string
  /** 商户分账单号. The merchant's own number of the split. At most 64 characters. */
  out_order_no: string
  /** 是否分账完成. Whether what is not split is released, after which nothing more of the order can be split. With `false`, it stays frozen for further splits. */
  finish: boolean
  /** 分账接收方列表. */
  receivers: CreateOrderReceiver[]
  /** 公众账号ID. Needed with receivers of type `PERSONAL_OPENID`. At most 32 characters. */
  appid?: string | undefined
  /** 分账结果回调url. Where its notifications are posted: https, without a query string. Known from the community. */
  notify_url?: string | undefined
}

export interface CreateOrderResponse {
  /** 电商平台二级商户号. At most 32 characters. */
  sub_mchid: string
  /** 微信订单号. WeChat Pay's number of the payment. At most 32 characters. */
  transaction_id: string
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
  /** 电商平台二级商户号. The sub-merchant that the partner acts for. At most 32 characters. */
  sub_mchid: string
  /** 回退描述. At most 80 characters. */
  description: string
  /** 商户回退单号. The merchant's own number of the return. At most 64 characters. */
  out_return_no: string
  /** 回退商户号. The merchant that got the money and gives it back. At most 32 characters. */
  return_mchid: string
  /** 回退金额. In fen: at most what this receiver got. */
  amount: number
  /** 微信订单号. WeChat Pay's number of the payment. At most 32 characters. */
  transaction_id?: string | undefined
  /** 微信分账单号. WeChat Pay's number of the split; either this or `out_order_no`. At most 64 characters. */
  order_id?: string | undefined
  /** 商户分账单号. The merchant's own number of the split; either this or `order_id`. At most 64 characters. */
  out_order_no?: string | undefined
}

export interface CreateReturnOrderResponse {
  /** 电商平台二级商户号. At most 32 characters. */
  sub_mchid: string
  /** 微信订单号. WeChat Pay's number of the payment. At most 32 characters. */
  transaction_id: string
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
  /** 回退结果. `PROCESSING`: query it later; `SUCCESS`: the money is back; `FAILED`: see `fail_reason`. At most 32 characters. */
  result: CreateReturnOrderResponseResult
  /** 失败原因. Set when it failed. At most 64 characters. */
  fail_reason?: CreateReturnOrderResponseFailReason
}

export interface DeleteReceiverRequest {
  /** 接收方类型. `MERCHANT_ID`: a merchant; `PERSONAL_OPENID`: a user under `appid`. At most 32 characters. */
  type: DeleteReceiverRequestType
  /** 接收方账号. A merchant number or an openid, as `type` says. At most 64 characters. */
  account: string
  /** 公众账号ID. Needed with the type `PERSONAL_OPENID`. At most 32 characters. */
  appid?: string | undefined
}

export interface DeleteReceiverResponse {
  /** 接收方类型. At most 32 characters. */
  type: DeleteReceiverResponseType
  /** 接收方账号. A merchant number or an openid, as `type` says. At most 64 characters. */
  account: string
}

export interface FinishOrderRequest {
  /** 二级商户号. The sub-merchant that the partner acts for. At most 32 characters. */
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
  /** 二级商户号. At most 32 characters. */
  sub_mchid: string
  /** 微信订单号. WeChat Pay's number of the payment. At most 32 characters. */
  transaction_id: string
  /** 微信分账单号. WeChat Pay's number of the split. At most 64 characters. */
  order_id: string
  /** 商户分账单号. The merchant's own number of the split. At most 64 characters. */
  out_order_no: string
}

export interface FundsAbnormalReceiver {
  /** 平台接收异常资金商户号. */
  mchid?: string
}

export interface GetAfterSalesOrderResponse {
  /** 子商户号. */
  sub_mchid: string
  /** 微信订单号. WeChat Pay's number of the payment. */
  transaction_id: string
  /** 分账金额. In fen. */
  amount: number
  /** 分账完成时间. RFC 3339. */
  finish_time: string
  /** 分账结果. `PENDING`: not yet paid; `SUCCESS`: paid; `CLOSED`: not paid, see `fail_reason`, and the money is back with the merchant. */
  result: GetAfterSalesOrderResponseResult
  /** 分账失败原因. Set when it failed. */
  fail_reason?: GetAfterSalesOrderResponseFailReason
}

export interface GetOrderResponse {
  /** 电商平台二级商户号. At most 32 characters. */
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
  /** 微信支付在途异常资金付款单号. WeChat Pay's number of the money that could not be paid to this receiver. Known from the community. */
  funds_abnormal_redirect_id?: string
  /** 异常处理状态. What became of money that could not be paid: `ABNORMAL_PENDING`, it waits; `ABNORMAL_FINISHED`, it was paid; `ABNORMAL_CLOSED`, it was not. Known from the community. */
  abnormal_status?: AbnormalStatus
  /** 关单原因描述. Known from the community. */
  close_reason?: string
  /** 分账完结金额. In fen. */
  finish_amount?: number
  /** 分账完结描述. Set where the split releases what is left. At most 80 characters. */
  finish_description?: string
  /** 异常处理关单原因. `CLOSED_REASON_TIMEOUT`: nobody dealt with it in time; `CLOSED_REASON_RESTRICT_TRANSFER`: it may not be paid out. Known from the community. */
  funds_abnormal_closed_reason?: FundsAbnormalClosedReason
  /** Known from the community. */
  funds_abnormal_receivers?: FundsAbnormalReceiver[]
}

export interface GetReturnOrderResponse {
  /** 电商平台二级商户号. At most 32 characters. */
  sub_mchid: string
  /** 微信订单号. WeChat Pay's number of the payment. At most 32 characters. */
  transaction_id: string
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
  /** 回退结果. `PROCESSING`: query it later; `SUCCESS`: the money is back; `FAILED`: see `fail_reason`. At most 32 characters. */
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
  /** 接收方类型. At most 32 characters. */
  type: OrderReceiverType
  /** 分账描述. At most 80 characters. */
  description: string
  /** 分账明细单号. WeChat Pay's number of this part of the split. At most 64 characters. */
  detail_id: string
  /** 分账金额. In fen. */
  amount: number
  /** 分账完成时间. RFC 3339. */
  finish_time: string
  /** 接收方账号. A merchant number or an openid, as `type` says. At most 64 characters. */
  receiver_account: string
  /** 分账结果. `PENDING`: not yet paid; `SUCCESS`: paid; `CLOSED`: not paid, see `fail_reason`, and the money is back with the merchant. At most 32 characters. */
  result: OrderReceiverResult
  /** 微信支付在途异常资金付款单号. WeChat Pay's number of the money that could not be paid to this receiver. */
  funds_abnormal_redirect_id?: string
  /** 分账接收商户号. Known from the community. */
  receiver_mchid?: string
  /** 异常处理状态. What became of money that could not be paid: `ABNORMAL_PENDING`, it waits; `ABNORMAL_FINISHED`, it was paid; `ABNORMAL_CLOSED`, it was not. */
  abnormal_status?: AbnormalStatus
  /** 分账失败原因. Set when it failed. At most 64 characters. */
  fail_reason?: OrderReceiverFailReason
  /** 异常处理关单原因. `CLOSED_REASON_TIMEOUT`: nobody dealt with it in time; `CLOSED_REASON_RESTRICT_TRANSFER`: it may not be paid out. */
  funds_abnormal_closed_reason?: FundsAbnormalClosedReason
  funds_abnormal_receivers?: FundsAbnormalReceiver[]
}

/** 异常处理状态 */
export type AbnormalStatus =
  | 'ABNORMAL_PENDING'
  | 'ABNORMAL_FINISHED'
  | 'ABNORMAL_CLOSED'
  | (string & {})

/** 接收方类型 */
export type AddReceiverRequestType =
  | 'MERCHANT_ID'
  | 'PERSONAL_OPENID'
  | (string & {})

/** 接收方类型 */
export type AddReceiverResponseType =
  | 'MERCHANT_ID'
  | 'PERSONAL_OPENID'
  | (string & {})

/** 类型 */
export type CreateAfterSalesOrderRequestType =
  | 'SERVICE_FEE_INCOME'
  | (string & {})

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

/** 接收方类型 */
export type CreateOrderReceiverResultType =
  | 'MERCHANT_ID'
  | 'PERSONAL_OPENID'
  | (string & {})

/** 分账接收方类型 */
export type CreateOrderReceiverType =
  | 'MERCHANT_ID'
  | 'PERSONAL_OPENID'
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
  | 'FAILED'
  | (string & {})

/** 接收方类型 */
export type DeleteReceiverRequestType =
  | 'MERCHANT_ID'
  | 'PERSONAL_OPENID'
  | (string & {})

/** 接收方类型 */
export type DeleteReceiverResponseType =
  | 'MERCHANT_ID'
  | 'PERSONAL_OPENID'
  | (string & {})

/** 异常处理关单原因 */
export type FundsAbnormalClosedReason =
  | 'CLOSED_REASON_TIMEOUT'
  | 'CLOSED_REASON_RESTRICT_TRANSFER'
  | (string & {})

/** 分账失败原因 */
export type GetAfterSalesOrderResponseFailReason =
  | 'ACCOUNT_ABNORMAL'
  | 'NO_RELATION'
  | 'RECEIVER_HIGH_RISK'
  | (string & {})

/** 分账结果 */
export type GetAfterSalesOrderResponseResult =
  | 'PROCESSING'
  | 'SUCCESS'
  | 'FAILED'
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
  | 'FAILED'
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
  | (string & {})

/** 与分账方的关系类型 */
export type RelationType =
  | 'SUPPLIER'
  | 'DISTRIBUTOR'
  | 'SERVICE_PROVIDER'
  | 'PLATFORM'
  | 'OTHERS'
  | (string & {})

/** 场景 */
export type Scene =
  | 'REFUND_TICKET'
  | 'CHANGE_TICKET'
  | 'RETURN_GOODS'
  | (string & {})

/** 分账单状态 */
export type Status =
  | 'PROCESSING'
  | 'FINISHED'
  | (string & {})
