// Generated from api/goods_subsidy.yaml by `cargo xtask generate`; do not edit.

import type * as sdk from '../types/call.js'

/** Promotions of brands in retail stores (品牌小店营销). */
export interface GoodsSubsidyService {
  /**
   * Add stores to a brand's activities of retail stores (添加小店活动门店).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012384359
   */
  addStores(args: AddStoresArguments, options?: sdk.CallOptions): sdk.Call<AddStoresResponse>
  /**
   * List the stores of a brand's activities of retail stores (查询小店活动门店列表).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012384355
   */
  listStores(args: ListStoresArguments, options?: sdk.CallOptions): sdk.PagedCall<ListStoresResponse, Store>
  /**
   * Remove stores from a brand's activities of retail stores (删除小店活动门店).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012384363
   */
  deleteStores(args: DeleteStoresArguments, options?: sdk.CallOptions): sdk.Call<DeleteStoresResponse>
  /**
   * Query a store of a brand's activities of retail stores (查询小店活动门店详情).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012384379
   */
  getStore(args: GetStoreArguments, options?: sdk.CallOptions): sdk.Call<Store>
  /**
   * Create QR codes for the stores of a brand's activities (生成小店活动物料码).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012384337
   */
  createMaterials(args: CreateMaterialsArguments, options?: sdk.CallOptions): sdk.Call<CreateMaterialsResponse>
  /**
   * Add sales representatives to an activity of retail stores (添加零售小店活动业务代理).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012384327
   */
  addRepresentatives(args: AddRepresentativesArguments, options?: sdk.CallOptions): sdk.Call<AddRepresentativesResponse>
  /**
   * Remove sales representatives from an activity of retail stores (删除零售小店活动业务代理).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012384344
   */
  deleteRepresentatives(args: DeleteRepresentativesArguments, options?: sdk.CallOptions): sdk.Call<DeleteRepresentativesResponse>
  /**
   * List the sales representatives of an activity of retail stores (查询零售小店活动业务代理).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012384347
   */
  listRepresentatives(args: ListRepresentativesArguments, options?: sdk.CallOptions): sdk.PagedCall<ListRepresentativesResponse, Representative>
  /**
   * List the extra-price promotions of brands in a city (按区域查询品牌加价购活动).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html
   */
  listActivities(args: ListActivitiesArguments, options?: sdk.CallOptions): sdk.PagedCall<ListActivitiesResponse, Activity>
  /**
   * Enrol stores in an extra-price promotion (门店报名品牌加价购活动).
   *
   * The answer lists the stores that were enrolled and those that failed.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html
   */
  enrollInActivity(args: EnrollInActivityArguments, options?: sdk.CallOptions): sdk.Call<EnrollInActivityResponse>
  /**
   * Lock a user's rights to an extra-price offer for an order (锁定品牌加价购活动资格).
   *
   * Before the order is paid; unlock them when it comes to nothing.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html
   */
  lockQualifications(args: LockQualificationsRequest, options?: sdk.CallOptions): sdk.Call<LockQualificationsResponse>
  /**
   * Unlock a user's rights to an extra-price offer (解锁品牌加价购活动资格).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html
   */
  unlockQualifications(args: UnlockQualificationsRequest, options?: sdk.CallOptions): sdk.Call<UnlockQualificationsResponse>
}

/** Arguments of `addStores`. */
export interface AddStoresArguments extends AddStoresRequest {
  /** 品牌ID. The brand's number on WeChat Pay. */
  brand_id: string
}

/** Arguments of `listStores`. */
export interface ListStoresArguments {
  /** 品牌ID. The brand's number on WeChat Pay. */
  brand_id: string
  /** 分页页码. The page, from 0. */
  offset: number
  /** 分页大小. Items per page. */
  limit: number
}

/** Arguments of `deleteStores`. */
export interface DeleteStoresArguments extends DeleteStoresRequest {
  /** 品牌ID. The brand's number on WeChat Pay. */
  brand_id: string
}

/** Arguments of `getStore`. */
export interface GetStoreArguments {
  /** 品牌ID. The brand's number on WeChat Pay. */
  brand_id: string
  /** 门店编码. The brand's own number of the store. */
  store_code: string
}

/** Arguments of `createMaterials`. */
export interface CreateMaterialsArguments extends CreateMaterialsRequest {
  /** 品牌ID. The brand's number on WeChat Pay. */
  brand_id: string
}

/** Arguments of `addRepresentatives`. */
export interface AddRepresentativesArguments extends AddRepresentativesRequest {
  /** 零售小店活动ID. WeChat Pay's number of the activity. */
  activity_id: string
}

/** Arguments of `deleteRepresentatives`. */
export interface DeleteRepresentativesArguments extends DeleteRepresentativesRequest {
  /** 零售小店活动ID. WeChat Pay's number of the activity. */
  activity_id: string
}

/** Arguments of `listRepresentatives`. */
export interface ListRepresentativesArguments {
  /** 零售小店活动ID. WeChat Pay's number of the activity. */
  activity_id: string
  /** 分页页码. The page, from 0. */
  offset: number
  /** 分页大小. Items per page. */
  limit: number
}

/** Arguments of `listActivities`. */
export interface ListActivitiesArguments {
  /** 分页页码. The page, from 0. */
  offset: number
  /** 最大返回的活动数. Items per page. */
  limit: number
  /** 活动所属城市的ID. The city in which the activity runs. */
  city_id: string
}

/** Arguments of `enrollInActivity`. */
export interface EnrollInActivityArguments extends EnrollInActivityRequest {
  /** 活动ID. WeChat Pay's number of the activity. */
  activity_id: string
}

export interface Activity {
  /** 品牌ID. The brand's number on WeChat Pay. */
  brand_id?: string
  /** 活动ID. WeChat Pay's number of the activity. */
  activity_id?: string
  /** 活动创建方商户号. The merchant that created the activity. */
  creator_merchant_id?: string
  /** 活动信息. */
  activity_info?: ActivityInfo
  /** 活动商品信息. */
  goods_information?: Goods
  /** 活动规则信息. */
  rule_information?: ActivityRule
}

export interface ActivityEnrollment {
  /** 商品原价. In fen. */
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
  /** 购买单件商品，服务商获得的补贴金额. What the partner gets for each piece, in fen. */
  service_provider_subsidy?: number
  /** 购买单件商品，门店获得的补贴金额. What the store gets for each piece, in fen. */
  store_subsidy?: number
  /** 活动门店补贴商品数上限. Pieces for which a store is subsidised. */
  store_subsidy_quota?: number
  /** 单用户享受加价购优惠次数上限. How often a user may take the offer. */
  user_subsidy_quota?: number
}

export interface ActivityStore {
  /** 门店补贴入账商户号. The merchant that receives the subsidy of the store. */
  accounting_merchant_id: string
  /** 门店商户号. The merchant of the store. */
  merchant_id: string
  /** 门店ID. */
  store_id: string
}

export interface AddRepresentativesRequest {
  /** 商户请求单号. The caller's own number of this request, unique for the merchant. */
  out_request_no: string
  /** 业务代理信息列表. */
  representative_info_list: Representative[]
  /** 添加时间. RFC 3339. */
  add_time?: string | undefined
}

export interface AddRepresentativesResponse {
  /** 零售小店活动ID. WeChat Pay's number of the activity. */
  activity_id: string
  /** 添加时间. RFC 3339. */
  add_time: string
  /** 添加失败业务代理信息列表. */
  failed_representative_info_list?: Representative[]
}

export interface AddStoresRequest {
  /** 商户请求单号. The caller's own number of this request, unique for the merchant. */
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
  /** 商户请求单号. The caller's own number of this request, unique for the merchant. */
  out_request_no: string
  /** 生成物料码数量. */
  material_num: number
}

export interface CreateMaterialsResponse {
  /** 成功的物料码列表. */
  material_list?: Material[]
}

export interface DeleteRepresentativesRequest {
  /** 商户请求单号. The caller's own number of this request, unique for the merchant. */
  out_request_no: string
  /** 删除时间. RFC 3339. */
  delete_time: string
  /** 业务代理信息列表. */
  representative_info_list: Representative[]
}

export interface DeleteRepresentativesResponse {
  /** 零售小店活动ID. WeChat Pay's number of the activity. */
  activity_id: string
  /** 删除时间. RFC 3339. */
  delete_time: string
  /** 删除失败业务代理信息列表. */
  failed_representative_info_list?: Representative[]
}

export interface DeleteStoresRequest {
  /** 商户请求单号. The caller's own number of this request, unique for the merchant. */
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
  /** 调用方商户号. The caller's own number. */
  caller_merchant_id: string
  /** 门店报名信息. */
  apply_infos?: ActivityEnrollment[] | undefined
}

export interface EnrollInActivityResponse {
  /** 失败的报名记录. Stores that could not be enrolled. */
  failed_apply_infos?: ActivityEnrollment[]
  /** 返回结果文案. */
  return_message?: string
  /** 成功的报名记录. Stores that were enrolled. */
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
  /** 分页页码. The page, from 0. */
  offset: number
  /** 返回的活动数. */
  limit: number
  /** 活动总数. Of all pages. */
  total_count?: number
  /** 活动集合. */
  data?: Activity[]
}

export interface ListRepresentativesResponse {
  /** 分页页码. The page, from 0. */
  offset: number
  /** 分页大小. */
  limit: number
  /** 小店活动业代总数. Of all pages. */
  total_count?: number
  /** 小店活动业代集合. */
  data?: Representative[]
}

export interface ListStoresResponse {
  /** 分页页码. The page, from 0. */
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
  /** 待锁定的加价购资格ID列表. The user's rights to the offer. */
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
  /** 支付订单的微信用户OpenID. The user who pays the order. */
  payer_openid: string
  /** 门店ID. */
  store_id: string
  /** 门店商户号. The merchant of the store. */
  store_merchant_id: string
  /** 订单总金额. Of the order, in fen. */
  total_fee: number
}

export interface Representative {
  /** 业务代理的OpenID. The representative, as a user of WeChat. */
  openid: string
}

export interface Store {
  /** 门店编码. The brand's own number of the store. */
  store_code?: string | undefined
  /** 门店名称. */
  store_name?: string | undefined
}

export interface UnlockQualificationsRequest {
  /** 订单信息. */
  order_information: Order
  /** 待解锁的加价购资格ID列表. The user's rights to the offer. */
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
