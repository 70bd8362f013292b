// Generated from api/medical_insurance.yaml by `cargo xtask generate`; do not edit.

import type * as sdk from '../types/call.js'

/** Payments with medical insurance (医保支付). */
export interface MedicalInsuranceService {
  /**
   * Create an order paid by medical insurance and the patient (医保自费混合收款下单).
   *
   * The order for the patient's part is created before; `prepay_id` names it.
   *
   * Errors: 400 ALREADY_EXISTS, INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 REQUEST_BLOCKED, RULE_LIMIT; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4016781466
   */
  createOrder(args: CreateOrderRequest, options?: sdk.CallOptions): sdk.Call<Order>
  /**
   * Query an order by `mix_trade_no` (使用医保自费混合订单号查看下单结果).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 RULE_LIMIT; 404 NOT_FOUND; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4016781479
   */
  getOrderByMixTradeNo(args: GetOrderByMixTradeNoArguments, options?: sdk.CallOptions): sdk.Call<Order>
  /**
   * Query an order by `out_trade_no` (使用商户订单号查看下单结果).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 RULE_LIMIT; 404 NOT_FOUND; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4016781490
   */
  getOrderByOutTradeNo(args: GetOrderByOutTradeNoArguments, options?: sdk.CallOptions): sdk.Call<Order>
  /**
   * Report a refund of the insurance's part (医保退款通知).
   *
   * After the insurance has refunded its part; the call moves no money.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 RULE_LIMIT; 404 NOT_FOUND; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4016781561
   */
  notifyRefund(args: NotifyRefundArguments, options?: sdk.CallOptions): sdk.Call<void>
}

/** Arguments of `getOrderByMixTradeNo`. */
export interface GetOrderByMixTradeNoArguments {
  /** 医保自费混合订单号. WeChat Pay's number of the order with both parts. At most 32 characters. */
  mix_trade_no: string
  /** 医疗机构的商户号. The hospital or pharmacy that the partner acts for. At most 32 characters. Partners only. */
  sub_mchid?: string | undefined
}

/** Arguments of `getOrderByOutTradeNo`. */
export interface GetOrderByOutTradeNoArguments {
  /** 从业机构订单号. The merchant's own number of the order. At most 64 characters. */
  out_trade_no: string
  /** 医疗机构的商户号. The hospital or pharmacy that the partner acts for. At most 32 characters. Partners only. */
  sub_mchid?: string | undefined
}

/** Arguments of `notifyRefund`. */
export interface NotifyRefundArguments extends NotifyRefundRequest {
  /** 医保自费混合订单号. WeChat Pay's number of the order with both parts. At most 32 characters. */
  mix_trade_no: string
}

export interface CashAddition {
  /** 现金补充金额. In fen. */
  cash_add_fee: number
  /** 现金补充类型. `FREIGHT`: delivery; `OTHER_MEDICAL_EXPENSES`: other medical costs. */
  cash_add_type: CashAddType
}

export interface CashReduction {
  /** 现金减免金额. In fen. */
  cash_reduce_fee: number
  /** 现金减免类型. */
  cash_reduce_type: CashReduceType
}

export interface CreateOrderRequest {
  /** 公众账号ID. At most 32 characters. */
  appid: string
  /** 商户订单号. The merchant's own number of the order. At most 64 characters. */
  out_trade_no: string
  /** 城市ID. At most 8 characters. */
  city_id: string
  /** 医疗机构编码. At most 32 characters. */
  med_inst_no: string
  /** 医疗机构订单号. The hospital's or pharmacy's own number of the order. At most 40 characters. */
  serial_no: string
  /** 回调通知URL. Where its notifications are posted: https, without a query string. At most 256 characters. */
  callback_url: string
  /** 医疗机构名称. At most 128 characters. */
  med_inst_name: string
  /** 混合支付类型. `CASH_ONLY`: the patient pays all; `INSURANCE_ONLY`: the insurance does; `CASH_AND_INSURANCE`: both. */
  mix_pay_type: MixPayType
  /** 订单类型. `REG_PAY`: registration; `DIAG_PAY`: consultation; `IN_HOSP_PAY`: hospital stay; `PHARMACY_PAY`: pharmacy; `INSURANCE_PAY`: insurance premium; `INT_REG_PAY`, `INT_RE_DIAG_PAY`, `INT_RX_PAY`: registration, return visit and prescription at an online hospital; `MED_PAY`: medicine. */
  order_type: OrderType
  /** 支付人身份信息. */
  payer: Identity
  /** 使用该接口下单的总金额. All parts together, in fen. */
  total_fee: number
  /** 医疗机构的商户号. The hospital or pharmacy that the partner acts for. At most 32 characters. Partners only. */
  sub_mchid?: string | undefined
  /** 医疗机构的公众号ID. The sub-merchant's own app; needed for `sub_openid`. At most 32 characters. Partners only. */
  sub_appid?: string | undefined
  /** 用户在appid下的唯一标识. The user in `appid`. At most 128 characters. */
  openid?: string | undefined
  /** 渠道号. At most 32 characters. */
  channel_no?: string | undefined
  /** 医保局返回的支付授权码. The authorization that the insurance gave for the payment. At most 40 characters. */
  pay_auth_no?: string | undefined
  /** 医保局返回的支付单ID. The insurance's number of the order. At most 64 characters. */
  pay_order_id?: string | undefined
  /** 自费预下单ID. Of the order for the patient's part; needed when the patient pays something. At most 64 characters. */
  prepay_id?: string | undefined
  /** The user under `sub_appid`. At most 128 characters. Partners only. */
  sub_openid?: string | undefined
  /** 附加数据. Comes back unchanged in queries and notifications. At most 128 characters. */
  attach?: string | undefined
  /** 现金补充列表. Costs that the insurance does not know of. */
  cash_add_detail?: CashAddition[] | undefined
  /** 现金减免列表. What the hospital or pharmacy takes off. */
  cash_reduce_detail?: CashReduction[] | undefined
  /** 扩展字段. At most 512 characters. */
  extends?: string | undefined
  /** 用户定位信息. At most 40 characters. */
  geo_location?: string | undefined
  /** 医保结算后的自费金额. Left to the patient after the insurance's settlement, in fen. */
  med_ins_cash_fee?: number | undefined
  /** 医保统筹基金支付金额. Paid by the insurance's pooled fund, in fen. */
  med_ins_gov_fee?: number | undefined
  /** 医保下单时间. At most 64 characters, RFC 3339. */
  med_ins_order_create_time?: string | undefined
  /** 医保其他基金支付金额. Paid by other funds of the insurance, in fen. */
  med_ins_other_fee?: number | undefined
  /** 医保个人账户支付金额. Paid from the patient's insurance account, in fen. */
  med_ins_self_fee?: number | undefined
  /** 是否到医保局测试环境下单. Whether the order goes to the insurance's test environment. */
  med_ins_test_env?: boolean | undefined
  /** 医疗机构透传给医保的数据. JSON text that is passed on to the insurance. JSON text of `PassthroughContent`. At most 2048 characters, JSON text. */
  passthrough_request_content?: string | undefined
  /** 是否代亲属支付. Whether the user pays for a relative. */
  pay_for_relatives?: boolean | undefined
  /** 亲属身份信息. Needed when `pay_for_relatives` is true. */
  relative?: Identity | undefined
  /** 实际需要用户微信支付的金额. What the patient pays with WeChat Pay, in fen: `med_ins_cash_fee` with the additions and without the reductions. */
  wechat_pay_cash_fee?: number | undefined
}

export interface Identity {
  /** 真实姓名. At most 512 characters, encrypted on the wire. */
  name: string
  /** 证件类型. */
  card_type: CardType
  /** 个人身份ID摘要. The digest of the identity number. At most 512 characters, encrypted on the wire. */
  id_digest: string
}

export interface NotifyRefundRequest {
  /** 商户退款单号. At most 64 characters. */
  out_refund_no: string
  /** 医保统筹退款金额. In fen. */
  med_refund_gov_fee: number
  /** 医保其他退款金额. In fen. */
  med_refund_other_fee: number
  /** 医保个账退款金额. In fen. */
  med_refund_self_fee: number
  /** 医保退款的总金额. All parts together, in fen. */
  med_refund_total_fee: number
  /** 医保退款成功时间. When the insurance refunded its part. At most 64 characters, RFC 3339. */
  refund_time: string
  /** 医疗机构的商户号. The hospital or pharmacy that the partner acts for. At most 32 characters. Partners only. */
  sub_mchid?: string | undefined
}

export interface Order {
  /** 公众账号ID. At most 32 characters. */
  appid: string
  /** 商户订单号. The merchant's own number of the order. At most 64 characters. */
  out_trade_no: string
  /** 城市ID. At most 8 characters. */
  city_id: string
  /** 医疗机构编码. At most 32 characters. */
  med_inst_no: string
  /** 医保自费混合订单号. WeChat Pay's number of the order with both parts. At most 32 characters. */
  mix_trade_no: string
  /** 医疗机构订单号. The hospital's or pharmacy's own number of the order. At most 40 characters. */
  serial_no: string
  /** 回调通知URL. Where its notifications are posted: https, without a query string. At most 256 characters. */
  callback_url: string
  /** 混合订单中医保部分的支付状态. Of the insurance's part; `NO_MED_INS_PAY` when there is none. */
  med_ins_pay_status: MedInsPayStatus
  /** 医疗机构名称. At most 128 characters. */
  med_inst_name: string
  /** 医保自费混合订单支付状态. Of the order with both parts. */
  mix_pay_status: MixPayStatus
  /** 混合支付类型. `CASH_ONLY`: the patient pays all; `INSURANCE_ONLY`: the insurance does; `CASH_AND_INSURANCE`: both. */
  mix_pay_type: MixPayType
  /** 订单类型. `REG_PAY`: registration; `DIAG_PAY`: consultation; `IN_HOSP_PAY`: hospital stay; `PHARMACY_PAY`: pharmacy; `INSURANCE_PAY`: insurance premium; `INT_REG_PAY`, `INT_RE_DIAG_PAY`, `INT_RX_PAY`: registration, return visit and prescription at an online hospital; `MED_PAY`: medicine. */
  order_type: OrderType
  /** 混合订单中自费部分的支付状态. Of the patient's part; `NO_SELF_PAY` when there is none. */
  self_pay_status: SelfPayStatus
  /** 使用该接口下单的总金额. All parts together, in fen. */
  total_fee: number
  /** 医疗机构的商户号. At most 32 characters. Partners only. */
  sub_mchid?: string
  /** 医疗机构的公众号ID. At most 32 characters. Partners only. */
  sub_appid?: string
  /** 用户在appid下的唯一标识. At most 128 characters. */
  openid?: string
  /** 渠道号. At most 32 characters. */
  channel_no?: string
  /** 医保局返回的支付授权码. The authorization that the insurance gave for the payment. At most 40 characters. */
  pay_auth_no?: string
  /** 医保局返回的支付单ID. The insurance's number of the order. At most 64 characters. */
  pay_order_id?: string
  /** 自费预下单ID. Of the order for the patient's part; needed when the patient pays something. At most 64 characters. */
  prepay_id?: string
  /** At most 128 characters. Partners only. */
  sub_openid?: string
  /** 附加数据. Comes back unchanged in queries and notifications. At most 128 characters. */
  attach?: string
  /** 现金补充列表. Costs that the insurance does not know of. */
  cash_add_detail?: CashAddition[]
  /** 现金减免列表. What the hospital or pharmacy takes off. */
  cash_reduce_detail?: CashReduction[]
  /** 扩展字段. At most 512 characters. */
  extends?: string
  /** 用户定位信息. At most 40 characters. */
  geo_location?: string
  /** 医保结算后的自费金额. Left to the patient after the insurance's settlement, in fen. */
  med_ins_cash_fee?: number
  /** 医保支付失败原因. Why the insurance's part failed. At most 2048 characters. */
  med_ins_fail_reason?: string
  /** 医保统筹基金支付金额. Paid by the insurance's pooled fund, in fen. */
  med_ins_gov_fee?: number
  /** 医保下单时间. At most 64 characters, RFC 3339. */
  med_ins_order_create_time?: string
  /** 医保其他基金支付金额. Paid by other funds of the insurance, in fen. */
  med_ins_other_fee?: number
  /** 医保个人账户支付金额. Paid from the patient's insurance account, in fen. */
  med_ins_self_fee?: number
  /** 是否到医保局测试环境下单. Whether the order goes to the insurance's test environment. */
  med_ins_test_env?: boolean
  /** 订单支付时间. At most 64 characters, RFC 3339. */
  paid_time?: string
  /** 医疗机构透传给医保的数据. JSON text that is passed on to the insurance. JSON text of `PassthroughContent`. At most 2048 characters, JSON text. */
  passthrough_request_content?: string
  /** 支付完成后医保局返回内容. JSON text that came from the insurance. JSON text of `PassthroughContent`. At most 2048 characters, JSON text. */
  passthrough_response_content?: string
  /** 是否代亲属支付. Whether the user pays for a relative. */
  pay_for_relatives?: boolean
  /** 实际需要用户微信支付的金额. What the patient pays with WeChat Pay, in fen: `med_ins_cash_fee` with the additions and without the reductions. */
  wechat_pay_cash_fee?: number
}

export interface OrderSuccessCashAddition {
  /** 现金补充金额. In fen. */
  cash_add_fee: number
  /** 现金补充类型. `FREIGHT`: delivery; `OTHER_MEDICAL_EXPENSES`: other medical costs. */
  cash_add_type: CashAddType
}

export interface OrderSuccessCashReduction {
  /** 现金减免金额. In fen. */
  cash_reduce_fee: number
  /** 现金减免类型. */
  cash_reduce_type: CashReduceType
}

export interface OrderSuccessResource {
  /** 公众账号ID. At most 32 characters. */
  appid: string
  /** 商户订单号. The merchant's own number of the order. At most 64 characters. */
  out_trade_no: string
  /** 城市ID. At most 8 characters. */
  city_id: string
  /** 医疗机构编码. At most 32 characters. */
  med_inst_no: string
  /** 医保自费混合订单号. WeChat Pay's number of the order with both parts. At most 32 characters. */
  mix_trade_no: string
  /** 回调通知URL. Where its notifications are posted: https, without a query string. At most 256 characters. */
  callback_url: string
  /** 医疗机构名称. At most 128 characters. */
  med_inst_name: string
  /** 医保自费混合订单支付状态. Of the order with both parts. */
  mix_pay_status: MixPayStatus
  /** 混合支付类型. `CASH_ONLY`: the patient pays all; `INSURANCE_ONLY`: the insurance does; `CASH_AND_INSURANCE`: both. */
  mix_pay_type: MixPayType
  /** 使用该接口下单的总金额. All parts together, in fen. */
  total_fee: number
  /** 医疗机构的商户号. At most 32 characters. Partners only. */
  sub_mchid?: string
  /** 医疗机构的公众号ID. At most 32 characters. Partners only. */
  sub_appid?: string
  /** 用户在appid下的唯一标识. At most 128 characters. */
  openid?: string
  /** 渠道号. At most 32 characters. */
  channel_no?: string
  /** 医保局返回的支付授权码. The authorization that the insurance gave for the payment. At most 40 characters. */
  pay_auth_no?: string
  /** 医保局返回的支付单ID. The insurance's number of the order. At most 64 characters. */
  pay_order_id?: string
  /** 自费预下单ID. Of the order for the patient's part; needed when the patient pays something. At most 64 characters. */
  prepay_id?: string
  /** 医疗机构订单号. The hospital's or pharmacy's own number of the order. At most 20 characters. */
  serial_no?: string
  /** At most 128 characters. Partners only. */
  sub_openid?: string
  /** 附加数据. At most 128 characters. */
  attach?: string
  /** 现金补充列表. Costs that the insurance does not know of. */
  cash_add_detail?: OrderSuccessCashAddition
  /** 现金减免列表. What the hospital or pharmacy takes off. */
  cash_reduce_detail?: OrderSuccessCashReduction
  /** 医疗机构与微信医保约定的扩展字段. At most 512 characters. */
  extends?: string
  /** 用户定位信息. At most 40 characters. */
  geo_location?: string
  /** 医保结算后的自费金额. Left to the patient after the insurance's settlement, in fen. */
  med_ins_cash_fee?: number
  /** 医保统筹基金支付金额. Paid by the insurance's pooled fund, in fen. */
  med_ins_gov_fee?: number
  /** 医保下单时间. At most 64 characters, RFC 3339. */
  med_ins_order_create_time?: string
  /** 医保其他基金支付金额. Paid by other funds of the insurance, in fen. */
  med_ins_other_fee?: number
  /** 混合订单中医保部分的支付状态. Of the insurance's part; `NO_MED_INS_PAY` when there is none. */
  med_ins_pay_status?: MedInsPayStatus
  /** 医保个人账户支付金额. Paid from the patient's insurance account, in fen. */
  med_ins_self_fee?: number
  /** 是否到医保局测试环境下单. Whether the order goes to the insurance's test environment. */
  med_ins_test_env?: boolean
  /** 订单类型. `REG_PAY`: registration; `DIAG_PAY`: consultation; `IN_HOSP_PAY`: hospital stay; `PHARMACY_PAY`: pharmacy; `INSURANCE_PAY`: insurance premium; `INT_REG_PAY`, `INT_RE_DIAG_PAY`, `INT_RX_PAY`: registration, return visit and prescription at an online hospital; `MED_PAY`: medicine. */
  order_type?: OrderType
  /** 订单支付时间. At most 64 characters, RFC 3339. */
  paid_time?: string
  /** 医疗机构透传给医保的数据. JSON text that is passed on to the insurance. JSON text of `PassthroughContent`. At most 2048 characters, JSON text. */
  passthrough_request_content?: string
  /** 支付完成后医保局返回内容. JSON text that came from the insurance. JSON text of `PassthroughContent`. At most 2048 characters, JSON text. */
  passthrough_response_content?: string
  /** 是否代亲属支付. Whether the user pays for a relative. */
  pay_for_relatives?: boolean
  /** 混合订单中自费部分的支付状态. Of the patient's part; `NO_SELF_PAY` when there is none. */
  self_pay_status?: SelfPayStatus
  /** 实际需要用户微信支付的金额. What the patient pays with WeChat Pay, in fen: `med_ins_cash_fee` with the additions and without the reductions. */
  wechat_pay_cash_fee?: number
}

export interface PassthroughContent {
  /** 支付授权码. The authorization that the insurance gave for the payment. */
  payAuthNo?: string | undefined
  /** 支付订单号. The insurance's number of the order. */
  payOrdId?: string | undefined
  /** 经纬度. Where the user is: longitude and latitude. */
  setlLatlnt?: string | undefined
}

/** 证件类型 */
export type CardType =
  | 'UNKNOWN_USER_CARD_TYPE'
  | 'ID_CARD'
  | 'HOUSEHOLD_REGISTRATION'
  | 'FOREIGNER_PASSPORT'
  | 'MAINLAND_TRAVEL_PERMIT_FOR_TW'
  | 'MAINLAND_TRAVEL_PERMIT_FOR_MO'
  | 'MAINLAND_TRAVEL_PERMIT_FOR_HK'
  | 'FOREIGN_PERMANENT_RESIDENT'
  | (string & {})

/** 现金补充类型 */
export type CashAddType =
  | 'DEFAULT_ADD_TYPE'
  | 'FREIGHT'
  | 'OTHER_MEDICAL_EXPENSES'
  | (string & {})

/** 现金减免类型 */
export type CashReduceType =
  | 'DEFAULT_REDUCE_TYPE'
  | 'HOSPITAL_REDUCE'
  | 'PHARMACY_DISCOUNT'
  | 'DISCOUNT'
  | 'PRE_PAYMENT'
  | 'DEPOSIT_DEDUCTION'
  | (string & {})

/** 混合订单中医保部分的支付状态 */
export type MedInsPayStatus =
  | 'UNKNOWN_MED_INS_PAY_STATUS'
  | 'MED_INS_PAY_CREATED'
  | 'MED_INS_PAY_SUCCESS'
  | 'MED_INS_PAY_REFUND'
  | 'MED_INS_PAY_FAIL'
  | 'NO_MED_INS_PAY'
  | (string & {})

/** 医保自费混合订单支付状态 */
export type MixPayStatus =
  | 'UNKNOWN_MIX_PAY_STATUS'
  | 'MIX_PAY_CREATED'
  | 'MIX_PAY_SUCCESS'
  | 'MIX_PAY_REFUND'
  | 'MIX_PAY_FAIL'
  | (string & {})

/** 混合支付类型 */
export type MixPayType =
  | 'UNKNOWN_MIX_PAY_TYPE'
  | 'CASH_ONLY'
  | 'INSURANCE_ONLY'
  | 'CASH_AND_INSURANCE'
  | (string & {})

/** 订单类型 */
export type OrderType =
  | 'UNKNOWN_ORDER_TYPE'
  | 'REG_PAY'
  | 'DIAG_PAY'
  | 'COVID_EXAM_PAY'
  | 'IN_HOSP_PAY'
  | 'PHARMACY_PAY'
  | 'INSURANCE_PAY'
  | 'INT_REG_PAY'
  | 'INT_RE_DIAG_PAY'
  | 'INT_RX_PAY'
  | 'COVID_ANTIGEN_PAY'
  | 'MED_PAY'
  | (string & {})

/** 混合订单中自费部分的支付状态 */
export type SelfPayStatus =
  | 'UNKNOWN_SELF_PAY_STATUS'
  | 'SELF_PAY_CREATED'
  | 'SELF_PAY_SUCCESS'
  | 'SELF_PAY_REFUND'
  | 'SELF_PAY_FAIL'
  | 'NO_SELF_PAY'
  | (string & {})
