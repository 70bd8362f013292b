// Generated from api/weekly_discount.yaml by `cargo xtask generate`; do not edit.

import type * as sdk from '../types/call.js'

/** Weekly discounts (周周惠). */
export interface WeeklyDiscountService {
  /**
   * List activities (查询周周惠活动列表).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_1_3.shtml
   */
  listActivities(args: ListActivitiesArguments, options?: sdk.CallOptions): sdk.PagedCall<ListActivitiesResponse, Activity>
  /**
   * Query an activity (查询周周惠活动详情).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_1_2.shtml
   */
  getActivity(args: GetActivityArguments, options?: sdk.CallOptions): sdk.Call<Activity>
  /**
   * Enrol a store in an activity (报名周周惠活动).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_1_1.shtml
   */
  enrollInActivity(args: EnrollInActivityArguments, options?: sdk.CallOptions): sdk.Call<EnrollInActivityResponse>
}

/** Arguments of `listActivities`. */
export interface ListActivitiesArguments {
  /** 分页开始位置. Items to skip, from 0. */
  offset: number
  /** 最大资源条数. Items per page. */
  limit: number
  /** 报名商户号. */
  applying_merchant_id: number
  /** 活动投放区域编码. */
  activity_area_code: number
  /** 投放场景. */
  activity_scene: string
  /** 报名商户门店号. */
  store_id?: number | undefined
}

/** Arguments of `getActivity`. */
export interface GetActivityArguments {
  /** 活动ID. */
  activity_id: string
}

/** Arguments of `enrollInActivity`. */
export interface EnrollInActivityArguments extends EnrollInActivityRequest {
  /** 活动ID. */
  activity_id: string
}

export interface Activity {
  /** 活动投放区域编码. */
  activity_area_code: string[]
  /** 活动开始时间. RFC 3339. */
  activity_available_begin_time: string
  /** 活动结束时间. RFC 3339. */
  activity_available_end_time: string
  /** 活动可使用周期. */
  activity_available_week: string[]
  /** 活动优惠金额. In fen. */
  activity_coupon_amount: number
  /** 活动logo. */
  activity_logo: string
  /** 活动预算. */
  activity_max_amount: number
  /** 活动名称. */
  activity_name: string
  /** 活动投放场景. */
  activity_scene: string
  /** 活动状态. */
  activity_state: string
  /** 活动优惠门槛. In fen. */
  activity_transaction_minimum_amount: number
  /** 活动ID. */
  activity_id?: string
  /** 活动指定付款方式. */
  activity_limit_pay?: string
  /** 活动单天预算. */
  activity_max_amount_per_day?: number
  /** 活动备注. */
  activity_remark?: string
}

export interface EnrollInActivityRequest {
  /** 报名商户号. */
  applying_merchant_id: number
  /** 报名商户门店号. */
  store_id: number
}

export interface EnrollInActivityResponse {
  /** 报名成功的活动ID. */
  activity_id: number
  /** 报名成功时间. RFC 3339. */
  success_time: string
}

export interface ListActivitiesResponse {
  /** 分页开始位置. */
  offset: number
  /** 最大资源条数. */
  limit: number
  /** 资源总条数. Of all pages. */
  total_count: number
  /** 周周惠活动详情. */
  data: Activity[]
}
