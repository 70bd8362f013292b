// Generated from api/brand_store.yaml by `cargo xtask generate`; do not edit.

import type * as sdk from '../types/call.js'

/** Brands: stores (品牌门店). */
export interface BrandStoreService {
  /**
   * Create a store of a brand (创建品牌门店).
   *
   * The store is reviewed; look at `audit_state`.
   *
   * Errors: 400 ALREADY_EXISTS, INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015783183
   */
  createStore(args: CreateStoreRequest, options?: sdk.CallOptions): sdk.Call<Store>
  /**
   * List the stores of a brand (查询品牌门店列表).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016756674
   */
  listStores(args: ListStoresArguments, options?: sdk.CallOptions): sdk.PagedCall<ListStoresResponse, Store>
  /**
   * Query a store of a brand (查询品牌门店).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015783153
   */
  getStore(args: GetStoreArguments, options?: sdk.CallOptions): sdk.Call<Store>
  /**
   * Change a store of a brand (更新品牌门店).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015783158
   */
  updateStore(args: UpdateStoreArguments, options?: sdk.CallOptions): sdk.Call<Store>
  /**
   * Delete a store of a brand (删除品牌门店).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015783113
   */
  deleteStore(args: DeleteStoreArguments, options?: sdk.CallOptions): sdk.Call<void>
  /**
   * Close a store of a brand for a while (暂停门店营业).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016756671
   */
  closeStore(args: CloseStoreArguments, options?: sdk.CallOptions): sdk.Call<CloseStoreResponse>
  /**
   * Open a store of a brand again (恢复门店营业).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016756672
   */
  resumeStore(args: ResumeStoreArguments, options?: sdk.CallOptions): sdk.Call<ResumeStoreResponse>
  /**
   * Bind a merchant that collects for a store (绑定收款商户号).
   *
   * At most three for a store, of the merchants that belong to the brand. The merchant's administrator may have to confirm it; look at `recipient_state`.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015783177
   */
  bindRecipient(args: BindRecipientArguments, options?: sdk.CallOptions): sdk.Call<BindRecipientResponse>
  /**
   * Unbind a merchant that collects for a store (解绑收款商户号).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015783188
   */
  unbindRecipient(args: UnbindRecipientArguments, options?: sdk.CallOptions): sdk.Call<UnbindRecipientResponse>
}

/** Arguments of `listStores`. */
export interface ListStoresArguments {
  /** 品牌ID. The brand, which has to have authorised the partner. */
  brand_id: string
  /** 分页起始位置. Items to skip, from 0. */
  offset?: number | undefined
  /** 分页条数. Items per page. */
  limit?: number | undefined
  /** 门店状态. */
  store_state?: StoreState | undefined
}

/** Arguments of `getStore`. */
export interface GetStoreArguments {
  /** 品牌门店ID. WeChat Pay's number of the store. */
  store_id: string
  /** 品牌ID. The brand, which has to have authorised the partner. */
  brand_id: string
}

/** Arguments of `updateStore`. */
export interface UpdateStoreArguments extends UpdateStoreRequest {
  /** 品牌门店ID. WeChat Pay's number of the store. */
  store_id: string
}

/** Arguments of `deleteStore`. */
export interface DeleteStoreArguments extends DeleteStoreRequest {
  /** 品牌门店ID. WeChat Pay's number of the store. */
  store_id: string
}

/** Arguments of `closeStore`. */
export interface CloseStoreArguments extends CloseStoreRequest {
  /** 品牌门店ID. WeChat Pay's number of the store. */
  store_id: string
}

/** Arguments of `resumeStore`. */
export interface ResumeStoreArguments extends ResumeStoreRequest {
  /** 品牌门店ID. WeChat Pay's number of the store. */
  store_id: string
}

/** Arguments of `bindRecipient`. */
export interface BindRecipientArguments extends BindRecipientRequest {
  /** 品牌门店ID. WeChat Pay's number of the store. */
  store_id: string
}

/** Arguments of `unbindRecipient`. */
export interface UnbindRecipientArguments extends UnbindRecipientRequest {
  /** 品牌门店ID. WeChat Pay's number of the store. */
  store_id: string
}

export interface BindRecipientRequest {
  /** 门店收款商户号. The merchant that collects for the store. At most 16 characters. */
  mchid: string
  /** 品牌ID. The brand, which has to have authorised the partner. */
  brand_id: string
  /** 门店收款主体. The name of that merchant's company or owner. At most 256 characters. */
  company_name: string
}

export interface BindRecipientResponse {
  /** 门店收款商户号. The merchant that collects for the store. At most 16 characters. */
  mchid?: string
  /** 品牌ID. The brand, which has to have authorised the partner. */
  brand_id?: string
  /** 品牌门店ID. WeChat Pay's number of the store. */
  store_id?: string
  /** 门店收款主体. The name of that merchant's company or owner. At most 256 characters. */
  company_name?: string
  /** 收款绑定状态. `CONFIRMING`: to be confirmed by the merchant's administrator; `TIMEOUT_REJECTED`: was not confirmed in time. */
  recipient_state?: RecipientState
}

export interface CloseStoreRequest {
  /** 品牌ID. The brand, which has to have authorised the partner. */
  brand_id: string
}

export interface CloseStoreResponse {
  /** 品牌ID. The brand, which has to have authorised the partner. */
  brand_id: string
  /** 品牌门店ID. WeChat Pay's number of the store. */
  store_id?: string
  /** 门店状态. */
  store_state?: StoreState
}

export interface CreateStoreRequest {
  /** 品牌ID. The brand, which has to have authorised the partner. */
  brand_id: string
  /** 门店地址信息. */
  store_address: StoreAddress
  /** 门店基础信息. */
  store_basics?: StoreBasics | undefined
  /** 门店经营信息. */
  store_business?: StoreBusiness | undefined
}

export interface DeleteStoreRequest {
  /** 品牌ID. The brand, which has to have authorised the partner. */
  brand_id: string
}

export interface ListStoresResponse {
  /** 品牌ID. The brand, which has to have authorised the partner. */
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
  /** 品牌ID. The brand, which has to have authorised the partner. */
  brand_id: string
}

export interface ResumeStoreResponse {
  /** 品牌ID. The brand, which has to have authorised the partner. */
  brand_id: string
  /** 品牌门店ID. WeChat Pay's number of the store. */
  store_id?: string
  /** 门店状态. */
  store_state?: StoreState
}

export interface Store {
  /** 品牌ID. The brand, which has to have authorised the partner. */
  brand_id: string
  /** 品牌门店ID. WeChat Pay's number of the store. */
  store_id?: string
  /** 审核状态. */
  audit_state?: AuditState
  /** 审核失败原因. Set after a rejection. */
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
  /** 门店省市编码. Of the district, such as `440305`. At most 20 characters. */
  address_code: string
  /** 门店地址. At most 200 characters. */
  address_detail: string
  /** 门店地址辅助描述. How to find it. At most 50 characters. */
  address_complements?: string | undefined
  /** 门店纬度. In degrees, such as `37.75464`. At most 32 characters. */
  latitude?: string | undefined
  /** 门店经度. In degrees, such as `112.63484`. At most 32 characters. */
  longitude?: string | undefined
}

export interface StoreBasics {
  /** 商家门店编号. The brand's own number of the store. At most 32 characters. */
  store_reference_id?: string | undefined
  /** 门店名称. At most 50 characters. */
  branch_name?: string | undefined
}

export interface StoreBusiness {
  /** 门店经营时间. Periods with `|` between: `周一至周五 09:00-20:00|周六至周日 10:00-次日22:00`. At most 256 characters. */
  business_hours?: string | undefined
  /** 门店服务电话. Numbers with `|` between. At most 32 characters. */
  service_phone?: string | undefined
}

export interface StoreRecipient {
  /** 门店收款商户号. The merchant that collects for the store. At most 16 characters. */
  mchid?: string
  /** 门店收款主体. The name of that merchant's company or owner. At most 256 characters. */
  company_name?: string
  /** 收款绑定状态. `CONFIRMING`: to be confirmed by the merchant's administrator; `TIMEOUT_REJECTED`: was not confirmed in time. */
  recipient_state?: RecipientState
}

export interface UnbindRecipientRequest {
  /** 门店收款商户号. The merchant that collects for the store. At most 16 characters. */
  mchid: string
  /** 品牌ID. The brand, which has to have authorised the partner. */
  brand_id: string
}

export interface UnbindRecipientResponse {
  /** 解绑失败原因. Set when it failed. */
  failed_reason?: string
}

export interface UpdateStoreRequest {
  /** 品牌ID. The brand, which has to have authorised the partner. */
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
