// Generated from api/merchant_store.yaml by `cargo xtask generate`; do not edit.

import type * as sdk from '../types/call.js'

/** Stores of chain brands (连锁品牌门店). */
export interface MerchantStoreService {
  /**
   * Create a store of a chain (创建门店).
   *
   * The merchant that collects for it has to be confirmed by that merchant's administrator.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013948546
   */
  createStore(args?: CreateStoreRequest, options?: sdk.CallOptions): sdk.Call<CreateStoreResponse>
  /**
   * Query a store of a chain (查询门店).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013948551
   */
  getStore(args: GetStoreArguments, options?: sdk.CallOptions): sdk.Call<GetStoreResponse>
  /**
   * Change a store of a chain (修改门店).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013948551
   */
  updateStore(args: UpdateStoreArguments, options?: sdk.CallOptions): sdk.Call<void>
  /**
   * Bind merchants that collect for a store (绑定门店收款信息).
   *
   * At most five for a store. Only those that failed are in the answer.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013948577
   */
  bindRecipient(args: BindRecipientArguments, options?: sdk.CallOptions): sdk.Call<RecipientBindingResult>
  /**
   * Unbind merchants that collect for a store (解除门店收款信息绑定).
   *
   * Only those that failed are in the answer.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013948580
   */
  unbindRecipient(args: UnbindRecipientArguments, options?: sdk.CallOptions): sdk.Call<RecipientBindingResult>
}

/** Arguments of `getStore`. */
export interface GetStoreArguments {
  /** 微信支付商户门店ID. WeChat Pay's number of the store. */
  store_id: number
  /** 特约商户号. The brand's merchant; needed when a partner calls. */
  sub_mchid?: string | undefined
}

/** Arguments of `updateStore`. */
export interface UpdateStoreArguments extends UpdateStoreRequest {
  /** 微信支付商户门店ID. WeChat Pay's number of the store. */
  store_id: number
}

/** Arguments of `bindRecipient`. */
export interface BindRecipientArguments extends BindRecipientRequest {
  /** 微信支付商户门店ID. WeChat Pay's number of the store. */
  store_id: number
}

/** Arguments of `unbindRecipient`. */
export interface UnbindRecipientArguments extends UnbindRecipientRequest {
  /** 微信支付商户门店ID. WeChat Pay's number of the store. */
  store_id: number
}

export interface BindRecipientRequest {
  /** 子商户号. The brand's merchant; needed when a partner calls. */
  sub_mchid: string
  /** 门店收款信息. */
  store_recipient: StoreRecipient[]
}

export interface CreateStoreRequest {
  /** 子商户号. The brand's merchant; needed when a partner calls. */
  sub_mchid?: string | undefined
  /** 门店地址信息. */
  store_address?: StoreAddress | undefined
  /** 门店基础信息. */
  store_basics?: StoreBasics | undefined
  /** 门店经营信息. */
  store_business?: StoreBusiness | undefined
  /** 门店收款信息. Only one when a store is created. */
  store_recipient?: StoreRecipient[] | undefined
}

export interface CreateStoreResponse {
  /** 微信支付商户门店ID. WeChat Pay's number of the store. */
  store_id: number
}

export interface FailedStoreRecipient {
  /** 门店收款商户号. The merchant that collects for the store. */
  mchid?: string
  /** 门店收款主体. The name of that merchant's company or owner. */
  company_name?: string
  /** 绑定当前收款信息失败的原因. */
  failed_reason?: string
}

export interface GetStoreResponse {
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

export interface RecipientBindingResult {
  /** 收款门店信息. The merchants for which it failed. */
  failed_store_recipient?: FailedStoreRecipient[]
}

export interface StoreAddress {
  /** 门店省市编码. Of the district, such as `440305`. */
  address_code: string
  /** 门店地址. */
  address_detail: string
  /** 门店地址辅助描述. How to find it. */
  address_complements?: string | undefined
  /** 门店纬度. In degrees, such as `37.75464`. */
  latitude?: string | undefined
  /** 门店经度. In degrees, such as `112.63484`. */
  longitude?: string | undefined
}

export interface StoreBasics {
  /** 门店名称. */
  store_name: string
  /** 品牌ID. The brand's number on WeChat Pay. */
  brand_id?: number | undefined
  /** 商家门店编号. The brand's own number of the store. */
  store_reference_id?: string | undefined
  /** 分店名称. */
  branch_name?: string | undefined
  /** 品牌名称. */
  brand_name?: string | undefined
}

export interface StoreBusiness {
  /** 门店经营时间. Such as `周一至周五 09:00-20:00`. */
  business_hours?: string | undefined
  /** 门店服务电话. */
  service_phone?: string | undefined
}

export interface StoreRecipient {
  /** 门店收款商户号. The merchant that collects for the store. */
  mchid: string
  /** 门店收款主体. The name of that merchant's company or owner. */
  company_name?: string | undefined
}

export interface StoreState {
  /** 地址核实失败原因. Set when the address could not be verified. */
  address_failed_reason?: string
  /** 门店状态描述. */
  store_state_message?: string
  /** 门店状态. */
  store_state_value?: string
}

export interface UnbindRecipientRequest {
  /** 子商户号. The brand's merchant; needed when a partner calls. */
  sub_mchid?: string | undefined
  /** 门店收款信息. */
  store_recipient?: StoreRecipient[] | undefined
}

export interface UpdateStoreRequest {
  /** 子商户号. The brand's merchant; needed when a partner calls. */
  sub_mchid?: string | undefined
  /** 门店地址信息. */
  store_address?: StoreAddress | undefined
  /** 门店基础信息. */
  store_basics?: StoreBasics | undefined
  /** 门店经营信息. */
  store_business?: StoreBusiness | undefined
  /** 门店收款信息列表. */
  store_recipient?: StoreRecipient[] | undefined
}
