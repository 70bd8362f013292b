// Generated from api/brand_store.yaml by `cargo xtask generate`; do not edit.

import type * as sdk from '../types/call.js'

/** Brands: stores (品牌门店). */
export interface BrandStoreService {
  /**
   * List the stores of a brand (查询品牌门店列表).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016756674
   */
  listStores(args: ListStoresArguments, options?: sdk.CallOptions): sdk.PagedCall<ListStoresResponse, Store>
  /**
   * Create a store (创建品牌门店).
   *
   * Errors: 400 ALREADY_EXISTS, INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015783183
   */
  createStore(args: CreateStoreRequest, options?: sdk.CallOptions): sdk.Call<Store>
  /**
   * Delete a store (删除品牌门店).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015783113
   */
  deleteStore(args: DeleteStoreArguments, options?: sdk.CallOptions): sdk.Call<void>
  /**
   * Query a store (查询品牌门店).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015783153
   */
  getStore(args: GetStoreArguments, options?: sdk.CallOptions): sdk.Call<Store>
  /**
   * Change a store (更新品牌门店).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015783158
   */
  updateStore(args: UpdateStoreArguments, options?: sdk.CallOptions): sdk.Call<Store>
  /**
   * Bind merchants who collect for a store (绑定收款商户号).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015783177
   */
  bindRecipient(args: BindRecipientArguments, options?: sdk.CallOptions): sdk.Call<BindRecipientResponse>
  /**
   * Close a store for a while (暂停门店营业).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016756671
   */
  closeStore(args: CloseStoreArguments, options?: sdk.CallOptions): sdk.Call<CloseStoreResponse>
  /**
   * Open a store again (恢复门店营业).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016756672
   */
  resumeStore(args: ResumeStoreArguments, options?: sdk.CallOptions): sdk.Call<ResumeStoreResponse>
  /**
   * Unbind merchants who collect for a store (解绑收款商户号).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015783188
   */
  unbindRecipient(args: UnbindRecipientArguments, options?: sdk.CallOptions): sdk.Call<UnbindRecipientResponse>
}

/** Arguments of `listStores`. */
export interface ListStoresArguments {
  /** 品牌ID. */
  brand_id: string
  /** 分页起始位置. Items to skip, from 0. */
  offset?: number | undefined
  /** 分页条数. Items per page. */
  limit?: number | undefined
  /** 门店状态. */
  store_state?: StoreState | undefined
}

/** Arguments of `deleteStore`. */
export interface DeleteStoreArguments extends DeleteStoreRequest {
  /** 品牌门店ID. */
  store_id: string
}

/** Arguments of `getStore`. */
export interface GetStoreArguments {
  /** 品牌门店ID. */
  store_id: string
  /** 品牌ID. */
  brand_id: string
}

/** Arguments of `updateStore`. */
export interface UpdateStoreArguments extends UpdateStoreRequest {
  /** 品牌门店ID. */
  store_id: string
}

/** Arguments of `bindRecipient`. */
export interface BindRecipientArguments extends BindRecipientRequest {
  /** 品牌门店ID. */
  store_id: string
}

/** Arguments of `closeStore`. */
export interface CloseStoreArguments extends CloseStoreRequest {
  /** 品牌门店ID. */
  store_id: string
}

/** Arguments of `resumeStore`. */
export interface ResumeStoreArguments extends ResumeStoreRequest {
  /** 品牌门店ID. */
  store_id: string
}

/** Arguments of `unbindRecipient`. */
export interface UnbindRecipientArguments extends UnbindRecipientRequest {
  /** 品牌门店ID. */
  store_id: string
}

export interface BindRecipientRequest {
  /** 门店收款商户号. At most 16 characters. The client's `mchid` where left out. */
  mchid?: string | undefined
  /** 品牌ID. */
  brand_id: string
  /** 门店收款主体. At most 256 characters. */
  company_name: string
}

export interface BindRecipientResponse {
  /** 门店收款商户号. At most 16 characters. */
  mchid?: string
  /** 品牌ID. */
  brand_id?: string
  /** 品牌门店ID. */
  store_id?: string
  /** 门店收款主体. At most 256 characters. */
  company_name?: string
  /** 收款绑定状态. */
  recipient_state?: RecipientState
}

export interface CloseStoreRequest {
  /** 品牌ID. */
  brand_id: string
}

export interface CloseStoreResponse {
  /** 品牌ID. */
  brand_id: string
  /** 品牌门店ID. */
  store_id?: string
  /** 门店状态. */
  store_state?: StoreState
}

export interface CreateStoreRequest {
  /** 品牌ID. */
  brand_id: string
  /** 门店地址信息. */
  store_address: StoreAddress
  /** 门店基础信息. */
  store_basics?: StoreBasics | undefined
  /** 门店经营信息. */
  store_business?: StoreBusiness | undefined
}

export interface DeleteStoreRequest {
  /** 品牌ID. */
  brand_id: string
}

export interface ListStoresResponse {
  /** 品牌ID. */
  brand_id: string
  /** 分页起始位置. */
  offset?: number
  /** 分页条数. */
  limit?: number
  /** 门店总数. Of all pages. */
  total_count?: number
  /** 品牌门店列表. */
  data?: Store[]
}

export interface ResumeStoreRequest {
  /** 品牌ID. */
  brand_id: string
}

export interface ResumeStoreResponse {
  /** 品牌ID. */
  brand_id: string
  /** 品牌门店ID. */
  store_id?: string
  /** 门店状态. */
  store_state?: StoreState
}

export interface Store {
  /** 品牌ID. */
  brand_id: string
  /** 品牌门店ID. */
  store_id?: string
  /** 审核状态. */
  audit_state?: AuditState
  /** 审核失败原因. */
  review_reject_reason?: string
  /** 门店地址信息. */
  store_address?: StoreAddress
  /** 门店基础信息. */
  store_basics?: StoreBasics
  /** 门店经营信息. */
  store_business?: StoreBusiness
  /** 门店收款信息. */
  store_recipient?: StoreRecipient[]
  /** 门店状态. */
  store_state?: StoreState
}

export interface StoreAddress {
  /** 门店省市编码. At most 20 characters. */
  address_code: string
  /** 门店地址. At most 200 characters. */
  address_detail: string
  /** 门店地址辅助描述. At most 50 characters. */
  address_complements?: string | undefined
  /** 门店纬度. At most 32 characters. */
  latitude?: string | undefined
  /** 门店经度. At most 32 characters. */
  longitude?: string | undefined
}

export interface StoreBasics {
  /** 商家门店编号. At most 32 characters. */
  store_reference_id?: string | undefined
  /** 门店名称. At most 50 characters. */
  branch_name?: string | undefined
}

export interface StoreBusiness {
  /** 门店经营时间. At most 256 characters. */
  business_hours?: string | undefined
  /** 门店服务电话. At most 32 characters. */
  service_phone?: string | undefined
}

export interface StoreRecipient {
  /** 门店收款商户号. At most 16 characters. */
  mchid?: string
  /** 门店收款主体. At most 256 characters. */
  company_name?: string
  /** 收款绑定状态. */
  recipient_state?: RecipientState
}

export interface UnbindRecipientRequest {
  /** 门店收款商户号. At most 16 characters. The client's `mchid` where left out. */
  mchid?: string | undefined
  /** 品牌ID. */
  brand_id: string
}

export interface UnbindRecipientResponse {
  /** 解绑失败原因. */
  failed_reason?: string
}

export interface UpdateStoreRequest {
  /** 品牌ID. */
  brand_id: string
  /** 门店地址信息. */
  store_address?: StoreAddress | undefined
  /** 门店基础信息. */
  store_basics?: StoreBasics | undefined
  /** 门店经营信息. */
  store_business?: StoreBusiness | undefined
}

/** 审核状态 */
export type AuditState =
  | 'SUCCESS'
  | 'PROCESSING'
  | 'REJECTED'
  | (string & {})

/** 收款绑定状态 */
export type RecipientState =
  | 'CONFIRMED'
  | 'ADMIN_REJECTED'
  | 'CONFIRMING'
  | 'TIMEOUT_REJECTED'
  | (string & {})

/** 门店状态 */
export type StoreState =
  | 'OPEN'
  | 'CREATING'
  | 'CLOSED'
  | (string & {})
