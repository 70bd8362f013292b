// Generated from api/gold_plan.yaml by `cargo xtask generate`; do not edit.

import type * as sdk from '../types/call.js'

/** Gold plan: the page after payment (点金计划). */
export interface GoldPlanService {
  /**
   * Open or close the gold plan for a sub-merchant (点金计划管理).
   *
   * Errors: 400 INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012473796
   */
  updateStatus(args: UpdateStatusRequest, options?: sdk.CallOptions): sdk.Call<UpdateStatusResponse>
  /**
   * Open or close a sub-merchant's own receipt page (商家小票管理).
   *
   * Errors: 400 INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012473788
   */
  updateCustomPageStatus(args: UpdateCustomPageStatusRequest, options?: sdk.CallOptions): sdk.Call<UpdateCustomPageStatusResponse>
  /**
   * Choose the industries that may not advertise on a sub-merchant's page (同业过滤标签管理).
   *
   * The given filters replace the ones before.
   *
   * Errors: 400 INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012473784
   */
  setAdvertisingIndustryFilters(args: SetAdvertisingIndustryFiltersRequest, options?: sdk.CallOptions): sdk.Call<void>
  /**
   * Show advertisements on a sub-merchant's page (开通广告展示).
   *
   * Errors: 400 INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEMERROR, SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012473794
   */
  openAdvertising(args: OpenAdvertisingRequest, options?: sdk.CallOptions): sdk.Call<void>
  /**
   * Hide advertisements on a sub-merchant's page (关闭广告展示).
   *
   * Errors: 400 INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012473781
   */
  closeAdvertising(args: CloseAdvertisingRequest, options?: sdk.CallOptions): sdk.Call<void>
}

export interface CloseAdvertisingRequest {
  /** 特约商户号. The sub-merchant that is meant. At most 32 characters. */
  sub_mchid: string
}

export interface OpenAdvertisingRequest {
  /** 特约商户号. The sub-merchant that is meant. At most 32 characters. */
  sub_mchid: string
  /** 同业过滤标签值. Industries that may not advertise. */
  advertising_industry_filters?: AdvertisingIndustryFilters[] | undefined
}

export interface SetAdvertisingIndustryFiltersRequest {
  /** 特约商户号. The sub-merchant that is meant. At most 32 characters. */
  sub_mchid: string
  /** 同业过滤标签值. Industries that may not advertise. */
  advertising_industry_filters: AdvertisingIndustryFilters[]
}

export interface UpdateCustomPageStatusRequest {
  /** 特约商户号. The sub-merchant that is meant. At most 32 characters. */
  sub_mchid: string
  /** 操作类型. */
  operation_type: OperationType
}

export interface UpdateCustomPageStatusResponse {
  /** 特约商户号. The sub-merchant that is meant. */
  sub_mchid: string
}

export interface UpdateStatusRequest {
  /** 特约商户号. The sub-merchant that is meant. At most 32 characters. */
  sub_mchid: string
  /** 操作类型. */
  operation_type: OperationType
  /** 支付场景. The payments that are meant; `JSAPI` where left out. */
  operation_pay_scene?: OperationPayScene | undefined
}

export interface UpdateStatusResponse {
  /** 特约商户号. The sub-merchant that is meant. */
  sub_mchid: string
}

/** 同业过滤标签值 */
export type AdvertisingIndustryFilters =
  | 'E_COMMERCE'
  | 'LOVE_MARRIAGE'
  | 'POTOGRAPHY'
  | 'EDUCATION'
  | 'FINANCE'
  | 'TOURISM'
  | 'SKINCARE'
  | 'FOOD'
  | 'SPORT'
  | 'JEWELRY_WATCH'
  | 'HEALTHCARE'
  | 'BUSSINESS'
  | 'PARENTING'
  | 'CATERING'
  | 'RETAIL'
  | 'SERVICES'
  | 'LAW'
  | 'ESTATE'
  | 'TRANSPORTATION'
  | 'ENERGY_SAVING'
  | 'SECURITY'
  | 'BUILDING_MATERIAL'
  | 'COMMUNICATION'
  | 'MERCHANDISE'
  | 'ASSOCIATION'
  | 'COMMUNITY'
  | 'ONLINE_AVR'
  | 'WE_MEDIA'
  | 'CAR'
  | 'SOFTWARE'
  | 'GAME'
  | 'CLOTHING'
  | 'INDUSTY'
  | 'AGRICULTURE'
  | 'PUBLISHING_MEDIA'
  | 'HOME_DIGITAL'
  | (string & {})

/** 支付场景 */
export type OperationPayScene =
  | 'JSAPI_AND_MINIPROGRAM'
  | 'JSAPI'
  | 'MINIPROGRAM'
  | (string & {})

/** 操作类型 */
export type OperationType =
  | 'OPEN'
  | 'CLOSE'
  | (string & {})
