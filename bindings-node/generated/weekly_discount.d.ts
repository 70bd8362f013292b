// Generated from api/weekly_discount.yaml by `cargo xtask generate`; do not edit.

import type * as sdk from '../types/call.js'

/** Weekly discounts (周周惠). */
export interface WeeklyDiscountService {
  /**
   * List the activities that a merchant may join (查询周周惠活动列表).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_1_3.shtml
   */
  listActivities(args: ListActivitiesArguments, options?: sdk.CallOptions): sdk.PagedCall<ListActivitiesResponse, Activity>
  /**
   * Query an activity of weekly discounts (查询周周惠活动详情).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_1_2.shtml
   */
  getActivity(args: GetActivityArguments, options?: sdk.CallOptions): sdk.Call<Activity>
  /**
   * Enrol a store of a merchant in an activity (报名周周惠活动).
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
  /** 报名商户号. The merchant that wants to join. */
  applying_merchant_id: number
  /** 活动投放区域编码. The area in which the activity runs. */
  activity_area_code: number
  /** 投放场景. */
  activity_scene: string
  /** 报名商户门店号. WeChat Pay's number of the store. */
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
  /** 活动投放区域编码. The areas in which it runs. */
  activity_area_code: string[]
  /** 活动开始时间. RFC 3339. */
  activity_available_begin_time: string
  /** 活动结束时间. RFC 3339. */
  activity_available_end_time: string
  /** 活动可使用周期. The weekdays on which it runs. */
  activity_available_week: string[]
  /** 活动优惠金额. What is taken off, in fen. */
  activity_coupon_amount: number
  /** 活动logo. */
  activity_logo: string
  /** 活动预算. In fen. */
  activity_max_amount: number
  /** 活动名称. */
  activity_name: string
  /** 活动投放场景. */
  activity_scene: string
  /** 活动状态. */
  activity_state: string
  /** 活动优惠门槛. The purchase has to reach this amount, in fen. */
  activity_transaction_minimum_amount: number
  /** 活动ID. */
  activity_id?: string
  /** 活动指定付款方式. */
  activity_limit_pay?: string
  /** 活动单天预算. In fen. */
  activity_max_amount_per_day?: number
  /** 活动备注. */
  activity_remark?: string
}

export interface EnrollInActivityRequest {
  /** 报名商户号. The merchant that joins. */
  applying_merchant_id: number
  /** 报名商户门店号. WeChat Pay's number of the store. */
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
