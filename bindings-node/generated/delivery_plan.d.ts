// Generated from api/delivery_plan.yaml by `cargo xtask generate`; do not edit.

import type * as sdk from '../types/call.js'

/** Delivery plan (商品券投放计划). */
export interface DeliveryPlanService {
  /**
   * Create plan (创建投放计划).
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016184554
   */
  createPlan(args: CreatePlanRequest, options?: sdk.CallOptions): sdk.Call<PlanResponse>
  /**
   * List plans (分页查询投放计划列表).
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016184563
   */
  listPlans(args: ListPlansArguments, options?: sdk.CallOptions): sdk.PagedCall<ListPlansResponse, Plan>
  /**
   * Update plan (更新投放计划).
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016184594
   */
  updatePlan(args: UpdatePlanArguments, options?: sdk.CallOptions): sdk.Call<PlanResponse>
  /**
   * Terminate plan (终止投放计划).
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016184572
   */
  terminatePlan(args: TerminatePlanArguments, options?: sdk.CallOptions): sdk.Call<void>
  /**
   * Set notify url (设置投放计划回调地址).
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016184598
   */
  setNotifyUrl(args: SetNotifyUrlArguments, options?: sdk.CallOptions): sdk.Call<SetNotifyUrlResponse>
}

/** Arguments of `listPlans`. */
export interface ListPlansArguments {
  /** 品牌ID. */
  brand_id: string
  /** 投放计划ID. */
  plan_id?: string | undefined
  /** 投放计划审核状态. */
  audit_state?: ListPlansAuditState | undefined
  /** offset. */
  offset?: number | undefined
  /** 分页大小. */
  page_size?: number | undefined
  /** 投放计划状态. */
  plan_state?: PlanState | undefined
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
  /** 服务商商户号. The client's `mchid` where left out. */
  sp_mchid?: string | undefined
}

export interface CreatePlanRequest {
  /** 创建投放计划的品牌ID. */
  brand_id: string
  /** 创建请求单号. At most 40 characters. */
  out_request_no: string
  /** 商品券ID. */
  product_coupon_id: string
  /** 是否复用商品券和批次信息. */
  reuse_coupon_config: boolean
  /** 投放批次组ID. */
  stock_bundle_id?: string | undefined
  /** 批次ID. */
  stock_id?: string | undefined
  /** 单日限领. */
  daily_limit?: number | undefined
  /** 投放结束时间. RFC 3339. */
  delivery_end_time?: string | undefined
  /** 投放开始时间. RFC 3339. */
  delivery_start_time?: string | undefined
  /** 投放计划名称. At most 36 characters. */
  plan_name?: string | undefined
  /** 营销标签. At most 27 characters. */
  recommend_word?: string | undefined
  /** 投放总库存数量. */
  total_count?: number | undefined
  /** 使用模式. */
  usage_mode?: UsageMode | undefined
  /** 单用户限领. */
  user_limit?: number | undefined
}

export interface ListPlansResponse {
  /** 资源总条数. */
  total_count: number
  /** 投放计划列表. */
  plan_list?: Plan[]
}

export interface Plan {
  /** 品牌ID. At most 32 characters. */
  brand_id: string
  /** 投放计划ID. At most 32 characters. */
  plan_id: string
  /** 商品券ID. At most 40 characters. */
  product_coupon_id: string
  /** 单日限领. */
  daily_limit: number
  /** 投放结束时间. RFC 3339. */
  delivery_end_time: string
  /** 投放开始时间. RFC 3339. */
  delivery_start_time: string
  /** 投放计划名称. At most 36 characters. */
  plan_name: string
  /** 投放计划状态. */
  plan_state: PlanState
  /** 是否复用商品券和批次信息. */
  reuse_coupon_config: boolean
  /** 投放总库存数量. */
  total_count: number
  /** 使用模式. */
  usage_mode: UsageMode
  /** 单用户限领. */
  user_limit: number
  /** 投放批次组ID. */
  stock_bundle_id?: string
  /** 投放批次ID. At most 40 characters. */
  stock_id?: string
  /** 营销标签. At most 27 characters. */
  recommend_word?: string
}

export interface PlanChangeResource {
  /** 投放计划ID. At most 40 characters. */
  plan_id: string
  /** 投放计划当前审核状态. At most 40 characters. */
  audit_state: PlanChangeResourceAuditState
  /** 变更原因. */
  change_reason: string
  /** 修改时间. RFC 3339. */
  modify_time: string
  /** 投放计划当前状态. At most 40 characters. */
  plan_state: PlanState
}

export interface PlanResponse {
  /** 投放计划详情. */
  plan: Plan
}

export interface PlanUpdate {
  /** 单日限领. */
  daily_limit?: number | undefined
  /** 投放结束时间. RFC 3339. */
  delivery_end_time?: string | undefined
  /** 投放计划名称. At most 36 characters. */
  plan_name?: string | undefined
  /** 营销标签. At most 27 characters. */
  recommend_word?: string | undefined
  /** 投放总库存数量. */
  total_count?: number | undefined
  /** 单用户限领. */
  user_limit?: number | undefined
}

export interface SetNotifyUrlRequest {
  /** 通知回调地址. At most 256 characters. */
  notify_url: string
}

export interface SetNotifyUrlResponse {
  /** 通知回调地址. At most 256 characters. */
  notify_url: string
}

export interface UpdatePlanRequest {
  /** 修改请求单号. At most 40 characters. */
  out_request_no: string
  /** 修改内容. */
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

