// Generated from api/shake_activity.yaml by `cargo xtask generate`; do not edit.

import type * as sdk from '../types/call.js'

/** Discounts that users shake for (品牌摇优惠). */
export interface ShakeActivityService {
  /**
   * List the activities of a brand (查询摇优惠活动列表).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015783259
   */
  listActivities(args: ListActivitiesArguments, options?: sdk.CallOptions): sdk.PagedCall<ListActivitiesResponse, Activity>
}

/** Arguments of `listActivities`. */
export interface ListActivitiesArguments {
  /** 品牌ID. The brand, which has to have authorised the partner. */
  brand_id: string
  /** 分页页码. The page, from 0. */
  offset: number
  /** 分页大小. Items per page. 1 to 100. */
  limit: number
  /** 活动状态. */
  activity_state?: ActivityState | undefined
  /** 审核状态. */
  audit_state?: AuditState | undefined
}

export interface Activity {
  /** 活动id. */
  id: string
  /** 活动名称. */
  name: string
  /** 活动状态. */
  activity_state: ActivityState
  /** 审核状态. */
  audit_state: AuditState
  /** 可用库存. Coupons that are left. */
  available_quota: number
  /** 投放模式. */
  delivery_mode: DeliveryMode
  /** 投放时间范围. When it runs. */
  time_range: TimeRange
  /** 总库存. Coupons that the activity has altogether. */
  total_quota: number
  /** 商品券. The coupons that it gives. */
  product_coupon?: ProductCoupon
}

export interface ListActivitiesResponse {
  /** 分页页码. */
  offset: number
  /** 分页大小. */
  limit: number
  /** 总数. Of all pages. */
  total_count: number
  /** 摇一摇有优惠活动列表. */
  data?: Activity[]
}

export interface ProductCoupon {
  /** 商品券ID. */
  product_coupon_id: string
  /** 商品券批次列表. */
  stock_list?: Stock[]
}

export interface Stock {
  /** 批次ID. */
  stock_id: string
}

export interface TimeRange {
  /** 开始时间. RFC 3339. */
  start_time: string
  /** 结束时间. RFC 3339. */
  end_time: string
}

/** 活动状态 */
export type ActivityState =
  | 'CREATED'
  | 'DELIVERING'
  | 'EXPIRED'
  | 'PAUSED'
  | 'TERMINATED'
  | (string & {})

/** 审核状态 */
export type AuditState =
  | 'PENDING'
  | 'APPROVED'
  | 'REJECTED'
  | (string & {})

/** 投放模式 */
export type DeliveryMode =
  | 'SMART'
  | 'TARGETED'
  | (string & {})
