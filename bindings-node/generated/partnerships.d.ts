// Generated from api/partnerships.yaml by `cargo xtask generate`; do not edit.

import type * as sdk from '../types/call.js'

/** Partnerships for marketing (委托营销). */
export interface PartnershipsService {
  /**
   * List partnerships (查询合作关系列表).
   *
   * Errors: 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012380536
   */
  listPartnerships(args: ListPartnershipsArguments, options?: sdk.CallOptions): sdk.PagedCall<ListPartnershipsResponse, Partnership>
  /**
   * Let a partner use a stock of coupons (建立合作关系).
   *
   * Errors: 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012380498
   */
  createPartnership(args: CreatePartnershipArguments, options?: sdk.CallOptions): sdk.Call<CreatePartnershipResponse>
  /**
   * End a partnership (终止合作关系).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4017164460
   */
  terminatePartnership(args: TerminatePartnershipArguments, options?: sdk.CallOptions): sdk.Call<TerminatePartnershipResponse>
}

/** Arguments of `listPartnerships`. */
export interface ListPartnershipsArguments {
  /** 被授权数据. JSON text of `AuthorizedDataFilter`. JSON text. */
  authorized_data: string
  /** 分页页码. 0 when left out. */
  offset?: number | undefined
  /** 分页大小. 50 when left out. */
  limit?: number | undefined
  /** 合作方信息. JSON text of `Partner`. JSON text. */
  partner?: string | undefined
}

/** Arguments of `createPartnership`. */
export interface CreatePartnershipArguments extends CreatePartnershipRequest {
  /** 业务请求幂等值. */
  'Idempotency-Key': string
}

/** Arguments of `terminatePartnership`. */
export interface TerminatePartnershipArguments extends TerminatePartnershipRequest {
  /** 业务请求幂等值. */
  'Idempotency-Key': string
}

export interface AuthorizedData {
  /** 授权业务类别. */
  business_type: BusinessType
  /** 授权批次ID. At most 20 characters. */
  stock_id?: string | undefined
  /** 授权场景列表. Known from the community. */
  scenarios?: string[] | undefined
}

export interface AuthorizedDataFilter {
  /** 授权业务类别. */
  business_type: BusinessType
  /** 授权批次ID. At most 20 characters. */
  stock_id?: string | undefined
}

export interface CreatePartnershipRequest {
  /** 被授权数据. */
  authorized_data: AuthorizedData
  /** 合作方信息. */
  partner: Partner
}

export interface CreatePartnershipResponse {
  /** 创建时间. At most 32 characters, RFC 3339. */
  create_time: string
  /** 更新时间. At most 32 characters, RFC 3339. */
  update_time: string
  /** 被授权数据. */
  authorized_data: AuthorizedData
  /** 建立合作关系时间. At most 32 characters, RFC 3339. */
  build_time: string
  /** 合作方信息. */
  partner: Partner
  /** 合作状态. */
  state: State
}

export interface ListPartnershipsResponse {
  /** 分页页码. */
  offset: number
  /** 分页大小. */
  limit: number
  /** 总数量. Of all pages. */
  total_count?: number
  /** 合作关系结果集. */
  data?: Partnership[]
}

export interface Partner {
  /** 合作方类别. */
  type: Type
  /** 合作方Appid. At most 32 characters. */
  appid?: string | undefined
  /** 合作方商户ID. At most 15 characters. */
  merchant_id?: string | undefined
}

export interface Partnership {
  /** 创建时间. At most 32 characters, RFC 3339. */
  create_time: string
  /** 更新时间. At most 32 characters, RFC 3339. */
  update_time: string
  /** 被授权数据. */
  authorized_data: AuthorizedData
  /** 建立合作关系时间. At most 32 characters, RFC 3339. */
  build_time: string
  /** 合作方信息. */
  partner: Partner
  /** 合作状态. Known from the community. */
  state?: string
  /** 终止合作关系时间. At most 32 characters, RFC 3339. */
  terminate_time?: string
}

export interface TerminatePartnershipRequest {
  /** 被授权数据. */
  authorized_data: AuthorizedData
  /** 合作方信息. */
  partner: Partner
}

export interface TerminatePartnershipResponse {
  /** 终止合作关系时间. RFC 3339. */
  terminate_time: string
}

/** 授权业务类别 */
export type BusinessType =
  | 'FAVOR_STOCK'
  | 'BUSIFAVOR_STOCK'
  | (string & {})

/** 合作状态 */
export type State =
  | 'ESTABLISHED'
  | 'TERMINATED'
  | (string & {})

/** 合作方类别 */
export type Type =
  | 'APPID'
  | 'MERCHANT'
  | (string & {})
