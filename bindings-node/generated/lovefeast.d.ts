// Generated from api/lovefeast.yaml by `cargo xtask generate`; do not edit.

import type * as sdk from '../types/call.js'

/** Meals donated with WeChat Pay (爱心餐). */
export interface LovefeastService {
  /**
   * Query how much a brand has donated and served (查询爱心餐品牌信息).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012472863
   */
  getBrand(args: GetBrandArguments, options?: sdk.CallOptions): sdk.Call<GetBrandResponse>
  /**
   * List a user's donations to a brand (查询用户捐赠单列表).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   */
  listOrders(args: ListOrdersArguments, options?: sdk.CallOptions): sdk.PagedCall<ListOrdersResponse, Order>
  /**
   * Query a user's donation (查询用户捐赠单详情).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   */
  getOrder(args: GetOrderArguments, options?: sdk.CallOptions): sdk.Call<Order>
}

/** Arguments of `getBrand`. */
export interface GetBrandArguments {
  /** 品牌ID. The brand's number on WeChat Pay. */
  brand_id: number
}

/** Arguments of `listOrders`. */
export interface ListOrdersArguments {
  /** 用户标识. The user in the caller's app. */
  openid: string
  /** 品牌ID. The brand's number on WeChat Pay. */
  brand_id: number
  /** 最大记录条数. Items per page. */
  limit: number
  /** 起始位置. Items to skip, from 0. */
  offset?: number | undefined
}

/** Arguments of `getOrder`. */
export interface GetOrderArguments {
  /** 用户标识. The user in the caller's app. */
  openid: string
  /** 商户订单号. The merchant's own number of the order. */
  out_trade_no: string
}

export interface Amount {
  /** 货币类型. ISO 4217, `CNY` for yuan. */
  currency: string
  /** 用户支付币种. ISO 4217, `CNY` for yuan. */
  payer_currency: string
  /** 用户支付金额. What the user paid, in fen. */
  payer_total: number
  /** 总金额. In fen. */
  total: number
}

export interface GetBrandResponse {
  /** 捐赠数量. Meals that were donated. */
  donate_count: number
  /** 供餐数量. Meals that were served. */
  consume_count?: number
}

export interface ListOrdersResponse {
  /** 起始位置. Items that were skipped. */
  offset: number
  /** 最大记录条数. 10 when left out. */
  limit: number
  /** 全部记录数量. Of all pages. */
  total_count: number
  /** 捐赠单详情. */
  data: Order[]
  /** 本次返回的记录数量. Items on this page. */
  count: number
}

export interface MerchantOrder {
  /** 服务商户号. */
  mchid: string
  /** 商户订单号. The merchant's own number of the order. */
  out_trade_no: string
  /** 门店编号. */
  store_id: string
  /** 子商户号. The sub-merchant that the partner acted for. */
  sub_mchid?: string
}

export interface Order {
  /** 应用ID. */
  appid: string
  /** 品牌ID. The brand's number on WeChat Pay. */
  brand_id: number
  /** 捐赠项目编号. The project that is donated to. */
  business_id: string
  /** 捐赠订单号. WeChat Pay's number of the donation. */
  welfare_trade_id: string
  /** 订单金额. */
  amount: Amount
  /** 捐赠活动名称. */
  business_name: string
  /** 捐赠来源. `MINIPROGRAM_PAY`: paid in a mini program; `ENTRUST_PAY`: by a standing agreement. */
  donate_source: DonateSource
  /** 捐赠机构名称. */
  institution_name: string
  /** 支付者. */
  payer: Payer
  /** 支付完成时间. RFC 3339. */
  success_time: string
  /** 子商户应用ID. */
  sub_appid?: string
  /** 设备编号. */
  device_id?: string
  /** 商户订单. */
  merchant_order?: MerchantOrder
}

export interface Payer {
  /** 用户标识. The user in `appid`. */
  openid: string
  /** 用户子标识. The user in `sub_appid`. */
  sub_openid?: string
  /** 用户头像. */
  avatar?: string
  /** 用户昵称. */
  nickname?: string
}

/** 捐赠来源 */
export type DonateSource =
  | 'MINIPROGRAM_PAY'
  | 'ENTRUST_PAY'
  | (string & {})
