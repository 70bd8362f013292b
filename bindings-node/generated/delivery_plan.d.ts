// Generated from api/delivery_plan.yaml by `cargo xtask generate`; do not edit.

import type * as sdk from '../types/call.js'

/** Delivery plans of product coupons (商品券投放计划). */
export interface DeliveryPlanService {
  /**
   * Create a delivery plan for a product coupon (创建投放计划).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016184554
   */
  createPlan(args: CreatePlanRequest, options?: sdk.CallOptions): sdk.Call<PlanResponse>
  /**
   * List the delivery plans of a brand (分页查询投放计划列表).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016184563
   */
  listPlans(args: ListPlansArguments, options?: sdk.CallOptions): sdk.PagedCall<ListPlansResponse, Plan>
  /**
   * Change a delivery plan (更新投放计划).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016184594
   */
  updatePlan(args: UpdatePlanArguments, options?: sdk.CallOptions): sdk.Call<PlanResponse>
  /**
   * Stop a delivery plan (终止投放计划).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016184572
   */
  terminatePlan(args: TerminatePlanArguments, options?: sdk.CallOptions): sdk.Call<void>
  /**
   * Set the address that changes of delivery plans are sent to (设置投放计划回调地址).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016184598
   */
  setNotifyUrl(args: SetNotifyUrlArguments, options?: sdk.CallOptions): sdk.Call<SetNotifyUrlResponse>
}

/** Arguments of `listPlans`. */
export interface ListPlansArguments {
  /** 品牌ID. */
  brand_id: string
  /** 分页起始位置. The number of items to skip. */
  offset?: number | undefined
  /** 分页大小. Items per page. */
  page_size?: number | undefined
  /** 投放计划ID. */
  plan_id?: string | undefined
  /** 投放计划状态. */
  plan_state?: PlanState | undefined
  /** 投放计划审核状态. */
  audit_state?: ListPlansAuditState | undefined
}

/** Arguments of `updatePlan`. */
export interface UpdatePlanArguments extends UpdatePlanRequest {
  /** 投放计划ID. At most 32 characters. */
  plan_id: string
}

/** Arguments of `terminatePlan`. */
export interface TerminatePlanArguments {
  /** 投放计划ID. */
  plan_id: string
}

/** Arguments of `setNotifyUrl`. */
export interface SetNotifyUrlArguments extends SetNotifyUrlRequest {
  /** 服务商商户号. The caller's own number. The client's `mchid` where left out. */
  sp_mchid?: string | undefined
}

export interface CreatePlanRequest {
  /** 创建请求单号. The caller's own number of this request, unique for the brand. At most 40 characters. */
  out_request_no: string
  /** 创建投放计划的品牌ID. */
  brand_id: string
  /** 商品券ID. */
  product_coupon_id: string
  /** 使用模式. `SINGLE` is one coupon, `PROGRESSIVE_BUNDLE` a series of them. */
  usage_mode?: UsageMode | undefined
  /** 批次ID. Needed with `SINGLE`. */
  stock_id?: string | undefined
  /** 投放批次组ID. Needed with `PROGRESSIVE_BUNDLE`. */
  stock_bundle_id?: string | undefined
  /** 投放计划名称. At most 36 characters. */
  plan_name?: string | undefined
  /** 投放开始时间. RFC 3339. */
  delivery_start_time?: string | undefined
  /** 投放结束时间. RFC 3339. */
  delivery_end_time?: string | undefined
  /** 投放总库存数量. How many coupons there are to deliver. */
  total_count?: number | undefined
  /** 单用户限领. How many coupons a user may get. */
  user_limit?: number | undefined
  /** 单日限领. How many coupons may be given on a day. */
  daily_limit?: number | undefined
  /** 是否复用商品券和批次信息. Whether the settings of the coupon and its stock are taken over. */
  reuse_coupon_config: boolean
  /** 营销标签. Shown to the user beside the coupon. At most 27 characters. */
  recommend_word?: string | undefined
}

export interface ListPlansResponse {
  /** 资源总条数. Number of all items. */
  total_count: number
  /** 投放计划列表. */
  plan_list?: Plan[]
}

export interface Plan {
  /** 投放计划ID. At most 32 characters. */
  plan_id: string
  /** 投放计划名称. At most 36 characters. */
  plan_name: string
  /** 投放计划状态. */
  plan_state: PlanState
  /** 品牌ID. At most 32 characters. */
  brand_id: string
  /** 商品券ID. At most 40 characters. */
  product_coupon_id: string
  /** 使用模式. `SINGLE` is one coupon, `PROGRESSIVE_BUNDLE` a series of them. */
  usage_mode: UsageMode
  /** 投放批次ID. Set with `SINGLE`. At most 40 characters. */
  stock_id?: string
  /** 投放批次组ID. Set with `PROGRESSIVE_BUNDLE`. */
  stock_bundle_id?: string
  /** 投放开始时间. RFC 3339. */
  delivery_start_time: string
  /** 投放结束时间. RFC 3339. */
  delivery_end_time: string
  /** 投放总库存数量. How many coupons there are to deliver. */
  total_count: number
  /** 单用户限领. How many coupons a user may get. */
  user_limit: number
  /** 单日限领. How many coupons may be given on a day. */
  daily_limit: number
  /** 是否复用商品券和批次信息. Whether the settings of the coupon and its stock are taken over. */
  reuse_coupon_config: boolean
  /** 营销标签. Shown to the user beside the coupon. At most 27 characters. */
  recommend_word?: string
}

export interface PlanChangeResource {
  /** 投放计划ID. At most 40 characters. */
  plan_id: string
  /** 投放计划当前状态. At most 40 characters. */
  plan_state: PlanState
  /** 投放计划当前审核状态. At most 40 characters. */
  audit_state: PlanChangeResourceAuditState
  /** 变更原因. Such as why the audit refused. */
  change_reason: string
  /** 修改时间. RFC 3339. */
  modify_time: string
}

export interface PlanResponse {
  /** 投放计划详情. */
  plan: Plan
}

export interface PlanUpdate {
  /** 投放计划名称. At most 36 characters. */
  plan_name?: string | undefined
  /** 投放结束时间. RFC 3339. */
  delivery_end_time?: string | undefined
  /** 投放总库存数量. How many coupons there are to deliver. */
  total_count?: number | undefined
  /** 单用户限领. How many coupons a user may get. */
  user_limit?: number | undefined
  /** 单日限领. How many coupons may be given on a day. */
  daily_limit?: number | undefined
  /** 营销标签. Shown to the user beside the coupon. At most 27 characters. */
  recommend_word?: string | undefined
}

export interface SetNotifyUrlRequest {
  /** 通知回调地址. An https address without query. At most 256 characters. */
  notify_url: string
}

export interface SetNotifyUrlResponse {
  /** 通知回调地址. An https address without query. At most 256 characters. */
  notify_url: string
}

export interface UpdatePlanRequest {
  /** 修改请求单号. The caller's own number of this request, unique for the brand. At most 40 characters. */
  out_request_no: string
  /** 修改内容. Only what is given is changed. */
  modify_content: PlanUpdate
}

/** 投放计划审核状态 */
export type ListPlansAuditState =
  | 'AUDIT_INITIAL'
  | 'AUDIT_PROCESSING'
  | 'AUDIT_PASSED'
  | 'AUDIT_REJECTED'
  | (string & {})

/** 投放计划当前审核状态 */
export type PlanChangeResourceAuditState =
  | 'PROCESSING'
  | 'PASSED'
  | 'REJECTED'
  | (string & {})

/** 投放计划状态 */
export type PlanState =
  | 'CREATED'
  | 'TERMINATED'
  | 'EXPIRED'
  | 'DELIVERING'
  | 'PAUSED'
  | (string & {})

/** 使用模式 */
export type UsageMode =
  | 'SINGLE'
  | 'PROGRESSIVE_BUNDLE'
  | (string & {})
