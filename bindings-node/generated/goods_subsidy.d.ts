// Generated from api/goods_subsidy.yaml by `cargo xtask generate`; do not edit.

import type * as sdk from '../types/call.js'

/** Marketing of brands in retail stores (品牌小店营销). */
export interface GoodsSubsidyService {
  /**
   * List activities by region (按区域查询品牌加价购活动).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html
   */
  listActivities(args: ListActivitiesArguments, options?: sdk.CallOptions): sdk.PagedCall<ListActivitiesResponse, Activity>
  /**
   * Enrol a store in an activity (门店报名品牌加价购活动).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html
   */
  enrollInActivity(args: EnrollInActivityArguments, options?: sdk.CallOptions): sdk.Call<EnrollInActivityResponse>
  /**
   * Lock a user's rights in an activity for an order (锁定品牌加价购活动资格).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html
   */
  lockQualifications(args: LockQualificationsRequest, options?: sdk.CallOptions): sdk.Call<LockQualificationsResponse>
  /**
   * Unlock a user's rights in an activity (解锁品牌加价购活动资格).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html
   */
  unlockQualifications(args: UnlockQualificationsRequest, options?: sdk.CallOptions): sdk.Call<UnlockQualificationsResponse>
  /**
   * Take representatives from an activity (删除零售小店活动业务代理).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012384344
   */
  deleteRepresentatives(args: DeleteRepresentativesArguments, options?: sdk.CallOptions): sdk.Call<DeleteRepresentativesResponse>
  /**
   * Add representatives to an activity (添加零售小店活动业务代理).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012384327
   */
  addRepresentatives(args: AddRepresentativesArguments, options?: sdk.CallOptions): sdk.Call<AddRepresentativesResponse>
  /**
   * List the representatives of an activity (查询零售小店活动业务代理).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012384347
   */
  listRepresentatives(args: ListRepresentativesArguments, options?: sdk.CallOptions): sdk.PagedCall<ListRepresentativesResponse, Representative>
  /**
   * Create codes for materials of an activity (生成小店活动物料码).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012384337
   */
  createMaterials(args: CreateMaterialsArguments, options?: sdk.CallOptions): sdk.Call<CreateMaterialsResponse>
  /**
   * Take stores from an activity (删除小店活动门店).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012384363
   */
  deleteStores(args: DeleteStoresArguments, options?: sdk.CallOptions): sdk.Call<DeleteStoresResponse>
  /**
   * List the stores of an activity (查询小店活动门店列表).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012384355
   */
  listStores(args: ListStoresArguments, options?: sdk.CallOptions): sdk.PagedCall<ListStoresResponse, Store>
  /**
   * Add stores to an activity (添加小店活动门店).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012384359
   */
  addStores(args: AddStoresArguments, options?: sdk.CallOptions): sdk.Call<AddStoresResponse>
  /**
   * Query a store of an activity (查询小店活动门店详情).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012384379
   */
  getStore(args: GetStoreArguments, options?: sdk.CallOptions): sdk.Call<Store>
}

/** Arguments of `listActivities`. */
export interface ListActivitiesArguments {
  /** 分页页码. The page, from 0. */
  offset: number
  /** 最大返回的活动数. Items per page. */
  limit: number
  /** 活动所属城市的ID. */
  city_id: string
}

/** Arguments of `enrollInActivity`. */
export interface EnrollInActivityArguments extends EnrollInActivityRequest {
  /** 活动ID. */
  activity_id: string
}

/** Arguments of `deleteRepresentatives`. */
export interface DeleteRepresentativesArguments extends DeleteRepresentativesRequest {
  /** 零售小店活动ID. */
  activity_id: string
}

/** Arguments of `addRepresentatives`. */
export interface AddRepresentativesArguments extends AddRepresentativesRequest {
  /** 零售小店活动ID. */
  activity_id: string
}

/** Arguments of `listRepresentatives`. */
export interface ListRepresentativesArguments {
  /** 零售小店活动ID. */
  activity_id: string
  /** 分页页码. The page, from 0. */
  offset: number
  /** 分页大小. Items per page. */
  limit: number
}

/** Arguments of `createMaterials`. */
export interface CreateMaterialsArguments extends CreateMaterialsRequest {
  /** 品牌ID. */
  brand_id: string
}

/** Arguments of `deleteStores`. */
export interface DeleteStoresArguments extends DeleteStoresRequest {
  /** 品牌ID. */
  brand_id: string
}

/** Arguments of `listStores`. */
export interface ListStoresArguments {
  /** 品牌ID. */
  brand_id: string
  /** 分页页码. The page, from 0. */
  offset: number
  /** 分页大小. Items per page. */
  limit: number
}

/** Arguments of `addStores`. */
export interface AddStoresArguments extends AddStoresRequest {
  /** 品牌ID. */
  brand_id: string
}

/** Arguments of `getStore`. */
export interface GetStoreArguments {
  /** 品牌ID. */
  brand_id: string
  /** 门店编码. */
  store_code: string
}

export interface Activity {
  /** 品牌ID. */
  brand_id?: string
  /** 活动ID. */
  activity_id?: string
  /** 活动创建方商户号. */
  creator_merchant_id?: string
  /** 活动信息. */
  activity_info?: ActivityInfo
  /** 活动商品信息. */
  goods_information?: Goods
  rule_information?: ActivityRule
}

export interface ActivityEnrollment {
  /** 商品原价. */
  goods_original_price: number
  /** 门店信息. */
  store_info: ActivityStore
}

export interface ActivityInfo {
  /** 活动描述. */
  activity_description?: string
  /** 活动结束时间. RFC 3339. */
  activity_end_time?: string
  /** 活动名称. */
  activity_name?: string
  /** 活动开始时间. RFC 3339. */
  activity_start_time?: string
  /** 活动报名结束时间. RFC 3339. */
  apply_end_time?: string
  /** 活动报名开始时间. RFC 3339. */
  apply_start_time?: string
}

export interface ActivityRule {
  /** 活动区域列表. */
  areas?: Area[]
  /** 购买单件商品. */
  service_provider_subsidy?: number
  /** 购买单件商品. */
  store_subsidy?: number
  /** 活动门店补贴商品数上限. */
  store_subsidy_quota?: number
  /** 单用户享受加价购优惠次数上限. */
  user_subsidy_quota?: number
}

export interface ActivityStore {
  /** 门店补贴入账商户号. */
  accounting_merchant_id: string
  /** 门店商户号. */
  merchant_id: string
  /** 门店ID. */
  store_id: string
}

export interface AddRepresentativesRequest {
  /** The merchant's own number of this request. */
  out_request_no: string
  /** 业务代理信息列表. */
  representative_info_list: Representative[]
  /** 添加时间. RFC 3339. */
  add_time?: string | undefined
}

export interface AddRepresentativesResponse {
  /** 零售小店活动ID. */
  activity_id: string
  /** 添加时间. RFC 3339. */
  add_time: string
  /** 添加失败业务代理信息列表. */
  failed_representative_info_list?: Representative[]
}

export interface AddStoresRequest {
  /** The merchant's own number of this request. */
  out_request_no: string
  /** 添加时间. RFC 3339. */
  add_time: string
  /** 待新增的小店活动门店列表. */
  stores: Store[]
}

export interface AddStoresResponse {
  /** 添加时间. RFC 3339. */
  add_time?: string
  /** 添加失败的小店活动门店列表. */
  failed_stores?: Store[]
}

export interface Area {
  /** 市名称. */
  city?: string
  /** 区名称. */
  district?: string
  /** 省名称. */
  province?: string
}

export interface CreateMaterialsRequest {
  /** The merchant's own number of this request. */
  out_request_no: string
  /** 生成物料码数量. */
  material_num: number
}

export interface CreateMaterialsResponse {
  /** 成功的物料码列表. */
  material_list?: Material[]
}

export interface DeleteRepresentativesRequest {
  /** The merchant's own number of this request. */
  out_request_no: string
  /** 删除时间. RFC 3339. */
  delete_time: string
  /** 业务代理信息列表. */
  representative_info_list: Representative[]
}

export interface DeleteRepresentativesResponse {
  /** 零售小店活动ID. */
  activity_id: string
  /** 删除时间. RFC 3339. */
  delete_time: string
  /** 删除失败业务代理信息列表. */
  failed_representative_info_list?: Representative[]
}

export interface DeleteStoresRequest {
  /** The merchant's own number of this request. */
  out_request_no: string
  /** 删除时间. RFC 3339. */
  delete_time: string
  /** 待删除的小店活动门店列表. */
  stores: Store[]
}

export interface DeleteStoresResponse {
  /** 删除时间. RFC 3339. */
  delete_time?: string
  /** 删除失败的小店活动门店列表. */
  failed_stores?: Store[]
}

export interface EnrollInActivityRequest {
  caller_merchant_id: string
  /** 门店报名信息. */
  apply_infos?: ActivityEnrollment[] | undefined
}

export interface EnrollInActivityResponse {
  /** 失败的报名记录. */
  failed_apply_infos?: ActivityEnrollment[]
  /** 返回结果文案. */
  return_message?: string
  /** 成功的报名记录. */
  succeed_apply_infos?: ActivityEnrollment[]
}

export interface Goods {
  /** 商品ID. */
  goods_id?: string
  /** 商品名称. */
  goods_name?: string
  /** 商品图片URL. */
  goods_picture_url?: string
}

export interface ListActivitiesResponse {
  /** 分页页码. */
  offset: number
  /** 返回的活动数. */
  limit: number
  /** 活动总数. Of all pages. */
  total_count?: number
  /** 活动集合. */
  data?: Activity[]
}

export interface ListRepresentativesResponse {
  /** 分页页码. */
  offset: number
  /** 分页大小. */
  limit: number
  /** 小店活动业代总数. Of all pages. */
  total_count?: number
  /** 小店活动业代集合. */
  data?: Representative[]
}

export interface ListStoresResponse {
  /** 分页页码. */
  offset?: number
  /** 分页大小. */
  limit?: number
  /** 小店活动门店总数. Of all pages. */
  total_count?: number
  /** 小店活动门店集合. */
  data?: Store[]
}

export interface LockQualificationsRequest {
  /** 订单信息. */
  order_information: Order
  /** 待锁定的加价购资格ID列表. */
  qualification_ids?: string[] | undefined
}

export interface LockQualificationsResponse {
  /** 锁定失败的资格ID列表. */
  failed_qualification_ids?: string[]
  /** 返回结果文案. */
  return_message?: string
  /** 锁定成功的资格ID列表. */
  succeed_qualification_ids?: string[]
}

export interface Material {
  /** 物料码ID. */
  material_id?: string
  /** 物料码链接. */
  material_url?: string
}

export interface Order {
  /** 商户订单号. The merchant's own number of the order. */
  out_trade_no: string
  /** 支付订单的微信用户OpenID. */
  payer_openid: string
  /** 门店ID. */
  store_id: string
  /** 门店商户号. */
  store_merchant_id: string
  /** 订单总金额. In fen. */
  total_fee: number
}

export interface Representative {
  /** 业务代理的OpenID. */
  openid: string
}

export interface Store {
  /** 门店编码. */
  store_code?: string | undefined
  /** 门店名称. */
  store_name?: string | undefined
}

export interface UnlockQualificationsRequest {
  /** 订单信息. */
  order_information: Order
  /** 待锁定的加价购资格ID列表. */
  qualification_ids?: string[] | undefined
}

export interface UnlockQualificationsResponse {
  /** 解锁失败的资格ID列表. */
  failed_qualification_ids?: string[]
  /** 返回结果文案. */
  return_message?: string
  /** 解锁成功的资格ID列表. */
  succeed_qualification_ids?: string[]
}
