// Generated from api/catering.yaml by `cargo xtask generate`; do not edit.

import type * as sdk from '../types/call.js'

/** Orders of meals (微信点餐). */
export interface CateringService {
  /**
   * Report a meal order, unpaid or paid (点餐订单信息同步（渠道商/服务商）).
   *
   * Once when the order is placed and once when it is paid.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v2/institution/4011941011
   */
  syncOrderStatus(args: SyncOrderStatusRequest, options?: sdk.CallOptions): sdk.Call<void>
}

export interface Dish {
  /** 菜品名称. At most 128 characters. */
  name: string
  /** 商户菜品ID. The merchant's own number of the dish. At most 48 characters. */
  out_dish_no: string
  /** 菜品数量. */
  count: number
  /** 菜品单价. In fen. */
  price: number
  /** 菜品单位. `BY_SHARE`: by the portion; `BY_WEIGHT`: by weight. At most 16 characters. */
  unit: Unit
  /** 菜品分类. At most 32 characters. */
  type?: string | undefined
  /** 菜品折扣. */
  discount?: number | undefined
  /** 菜品顺序. */
  priority?: number | undefined
  /** 菜品属性. */
  properties?: DishProperties | undefined
}

export interface DishProperties {
  /** 做法. At most 128 characters. */
  cuisine: string
  /** 配料. At most 128 characters. */
  ingredients: string
  /** 主料. At most 128 characters. */
  main_material: string
  /** 口味. At most 128 characters. */
  taste: string
  /** 其他. At most 128 characters. */
  others?: string | undefined
}

export interface SyncOrderStatusRequest {
  /** 微信支付分配子商户商户号. The sub-merchant that the partner acts for. At most 32 characters. */
  sub_mchid: string
  /** 子商户AppId. The sub-merchant's own app; needed for `sub_openid`. At most 32 characters. */
  sub_appid: string
  /** 订单状态. `CREATE_DEAL`: placed; `PAY_SUCCESS`: paid. At most 32 characters. */
  status: Status
  /** 微信支付分配的渠道商商户号. The channel, as WeChat Pay numbers it. At most 32 characters. */
  channel_id: string
  /** 渠道商系统内部订单号. The channel's own number of the meal order. At most 64 characters. */
  out_order_no: string
  /** 商户旗下门店的唯一编号. The merchant's own number of the shop. At most 32 characters. */
  out_shop_no: string
  /** 用户子标识. The user under `sub_appid`. At most 32 characters. */
  sub_openid: string
  /** 状态发生变化的时间. When the order came into this state. At most 64 characters, RFC 3339. */
  action_time: string
  /** 优惠金额. What was taken off, in fen. */
  discount_amount: number
  /** 商户菜品信息列表. */
  dish_list: Dish[]
  /** 登录凭证. At most 25 characters. */
  login_token: string
  /** 点餐入口. At most 25 characters. */
  order_entry: string
  /** 总价. Before discounts, in fen. */
  total_amount: number
  /** 实际支付金额. What the user pays, in fen. */
  user_amount: number
  /** 微信支付分配的服务商商户号. The partner's own merchant number. At most 32 characters. The client's `mchid` where left out. */
  sp_mchid?: string | undefined
  /** 服务商AppId. At most 32 characters. */
  sp_appid?: string | undefined
  /** 用户唯一标识. The user in `sp_appid`. */
  openid?: string | undefined
  /** 支付订单号. WeChat Pay's number of the payment; needed once it was paid. At most 64 characters. */
  transaction_id?: string | undefined
  /** 渠道商系统内部支付订单号. The caller's own number of the payment; needed once it was paid. At most 64 characters. */
  out_trade_no?: string | undefined
  /** 桌位号. The shop's own number of the table. At most 16 characters. */
  out_table_no?: string | undefined
  /** 支付时间. Needed once it was paid. At most 64 characters, RFC 3339. */
  pay_time?: string | undefined
  /** 消费人数. How many eat. */
  people_count?: number | undefined
}

/** 订单状态 */
export type Status =
  | 'CREATE_DEAL'
  | 'PAY_SUCCESS'
  | (string & {})

/** 菜品单位 */
export type Unit =
  | 'BY_SHARE'
  | 'BY_WEIGHT'
  | (string & {})
