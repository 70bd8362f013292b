// Generated from api/bank_marketing.yaml by `cargo xtask generate`; do not edit.

import type * as sdk from '../types/call.js'

/** Promotions of banks (银行营销). */
export interface BankMarketingService {
  /**
   * Upload the users of a package by their agreement numbers (导入定向用户协议号).
   *
   * The file is worked on for a while; look at `status` in `listPackageUploadTasks`.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_8_1.shtml
   */
  createPackageUploadTask(args: CreatePackageUploadTaskArguments, options?: sdk.CallOptions): sdk.Call<PackageUploadTask>
  /**
   * List the uploads of users to a package (查询上传任务列表).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012466728
   */
  listPackageUploadTasks(args: ListPackageUploadTasksArguments, options?: sdk.CallOptions): sdk.PagedCall<ListPackageUploadTasksResponse, PackageUploadTask>
  /**
   * Enrol a user in a promotion of several discounts (给指定用户报名多笔立减活动).
   *
   * The user gets a coupon for it.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4014569793
   */
  enrollUserInMultiDiscount(args: EnrollUserInMultiDiscountArguments, options?: sdk.CallOptions): sdk.Call<EnrollUserInMultiDiscountResponse>
  /**
   * Query the coupon of a promotion of several discounts (查询绑定多笔立减活动的代金券详情).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4014569864
   */
  getMultiDiscountCoupon(args: GetMultiDiscountCouponArguments, options?: sdk.CallOptions): sdk.Call<GetMultiDiscountCouponResponse>
  /**
   * Give a coupon for free withdrawals to a user (为用户发银行提现免费券).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter3_2_1.shtml
   */
  sendUserWithdrawalCoupon(args: SendUserWithdrawalCouponArguments, options?: sdk.CallOptions): sdk.Call<SendUserWithdrawalCouponResponse>
  /**
   * List a user's coupons for free withdrawals (查询批次下用户银行提现免费券列表).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter3_2_2.shtml
   */
  listUserWithdrawalCoupons(args: ListUserWithdrawalCouponsArguments, options?: sdk.CallOptions): sdk.PagedCall<ListUserWithdrawalCouponsResponse, UserWithdrawalCoupon>
  /**
   * Create the token with which a user changes the card of travel coupons (出行券切卡组件预下单).
   *
   * The token opens the component in which the user chooses the card.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012553563
   */
  createIndustryCouponToken(args: CreateIndustryCouponTokenRequest, options?: sdk.CallOptions): sdk.Call<CreateIndustryCouponTokenResponse>
}

/** Arguments of `createPackageUploadTask`. */
export interface CreatePackageUploadTaskArguments {
  /** 号码包id. The package of users, made in the merchant platform. */
  package_id: string
  /** 文件内容. Its digest is computed for you. */
  file: sdk.FileInput
  /** 银行类型. The bank's code, such as `ICBC_DEBIT`. */
  bank_type: string
  /** 文件名. Taken from the path where it is left out. */
  filename?: string | undefined
}

/** Arguments of `listPackageUploadTasks`. */
export interface ListPackageUploadTasksArguments {
  /** 号码包id. The package of users, made in the merchant platform. */
  package_id: string
  /** 任务状态. */
  status?: Status | undefined
  /** 分页页码. The page, from 0. */
  offset?: number | undefined
  /** 分页大小. Items per page. */
  limit?: number | undefined
  /** 文件名. Only uploads of this file. */
  filename?: string | undefined
}

/** Arguments of `enrollUserInMultiDiscount`. */
export interface EnrollUserInMultiDiscountArguments extends EnrollUserInMultiDiscountRequest {
  /** 用户标识ID. The user in `appid`. */
  openid: string
}

/** Arguments of `getMultiDiscountCoupon`. */
export interface GetMultiDiscountCouponArguments {
  /** 用户标识ID. The user in `appid`. */
  openid: string
  /** 代金券ID. */
  coupon_id: string
  /** 公众账号ID. The app that `openid` belongs to. */
  appid: string
}

/** Arguments of `sendUserWithdrawalCoupon`. */
export interface SendUserWithdrawalCouponArguments extends SendUserWithdrawalCouponRequest {
  /** 用户标识. The user in `appid`. */
  openid: string
}

/** Arguments of `listUserWithdrawalCoupons`. */
export interface ListUserWithdrawalCouponsArguments {
  /** 用户标识. The user in `appid`. */
  openid: string
  /** 银行提现免费券批次创建方商户号. The merchant that created the stock. */
  mchid: string
  /** 应用ID. The app that `openid` belongs to. */
  appid: string
  /** 银行提现免费券批次ID. WeChat Pay's number of the stock. */
  stock_id: string
  /** 分页页码. The page, from 0. */
  offset?: number | undefined
  /** 分页大小. Items per page. */
  limit?: number | undefined
}

export interface CreateIndustryCouponTokenRequest {
  /** 用户标识. */
  open_id: string
  /** 出行券列表. */
  coupon_list: IndustryCoupon[]
}

export interface CreateIndustryCouponTokenResponse {
  /** token过期时间. Until then the token works. RFC 3339. */
  expires_time?: string
  /** 切卡组件token值. */
  token?: string
}

export interface EnrollUserInMultiDiscountRequest {
  /** 公众账号ID. The app that `openid` belongs to. */
  appid: string
  /** 活动ID. */
  activity_id: string
  /** 批次号. WeChat Pay's number of the stock. */
  stock_id: string
  /** 发券凭证. The caller's own number of the giving, unique for the merchant. */
  out_request_no: string
  /** 创建批次的商户号. The merchant that created the stock. */
  stock_creator_mchid: string
}

export interface EnrollUserInMultiDiscountResponse {
  /** 代金券id. */
  coupon_id: string
}

export interface GetMultiDiscountCouponResponse {
  /** 活动ID. */
  activity_id: string
  /** 批次号. WeChat Pay's number of the stock. */
  stock_id: string
  /** 代金券id. */
  coupon_id: string
  /** 创建批次的商户号. The merchant that created the stock. */
  stock_creator_mchid: string
  /** 可用开始时间. RFC 3339. */
  available_begin_time: string
  /** 可用结束时间. RFC 3339. */
  available_end_time: string
  /** 可用次数. How often it can still be used. */
  available_number: number
  /** 代金券名称. */
  coupon_name: string
  /** 券状态. */
  coupon_state: CouponState
  /** 最大使用次数. How often it can be used. */
  max_use_number: number
  /** 领券时间. RFC 3339. */
  receive_time: string
  /** 已使用次数. How often it was used. */
  used_number: number
  /** 微信AppId. The app that `openid` belongs to. */
  appid?: string
  /** 用户标识ID. */
  openid?: string
  /** 已用金额列表. */
  use_amount_list?: UsedAmount
}

export interface IndustryCoupon {
  /** 批次号. WeChat Pay's number of the stock. */
  stock_id: number
  /** 券ID. */
  coupon_id: string
}

export interface ListPackageUploadTasksResponse {
  /** 分页页码. The page, from 0. */
  offset: number
  /** 分页大小. */
  limit: number
  /** 总数量. Of all pages. */
  total_count: number
  /** 上传任务列表. */
  data: PackageUploadTask[]
}

export interface ListUserWithdrawalCouponsResponse {
  /** 分页页码. The page, from 0. */
  offset: number
  /** 分页大小. */
  limit: number
  /** 查询结果总数. Of all pages. */
  total_count: number
  /** 银行提现免费券列表. */
  data: UserWithdrawalCoupon[]
}

export interface PackageUploadTask {
  /** 创建上传任务的时间. RFC 3339. */
  create_time: string
  /** 号码包id. */
  package_id: string
  /** 上传任务ID. */
  task_id: string
  /** 文件名. */
  filename: string
  /** 任务状态. */
  status?: Status
  /** 上传任务最近一次更新的时间. RFC 3339. */
  update_time?: string
  /** 银行类型. The bank's code, such as `ICBC_DEBIT`. */
  bank_type?: string
  /** 失败数. Agreement numbers that were refused. */
  fail_count?: number
  /** 成功数. Agreement numbers that were taken. */
  success_count?: number
  /** 匹配成功的微信用户数. How many of them are users of WeChat. */
  success_user_count?: number
}

export interface SendUserWithdrawalCouponRequest {
  /** 银行提现免费券批次创建方商户号. The merchant that created the stock. */
  mchid: string
  /** 应用ID. The app that `openid` belongs to. */
  appid: string
  /** 银行提现免费券批次ID. WeChat Pay's number of the stock. */
  stock_id: string
  /** 商户单据号. The caller's own number of the giving, unique for the merchant. */
  send_request_no: string
}

export interface SendUserWithdrawalCouponResponse {
  /** 银行提现免费券ID. */
  coupon_id?: string
  /** 银行提现免费券过期时间. RFC 3339. */
  expire_time?: string
}

export interface UsedAmount {
  /** 已用金额. */
  used_amounts?: string[]
}

export interface UserWithdrawalCoupon {
  /** 银行提现免费券的券ID. */
  coupon_id?: string
  /** 银行提现免费券券状态. */
  coupon_state?: string
  /** 发放额度. What can be withdrawn free of charge, in fen. */
  send_quota?: number
  /** 发放时间. RFC 3339. */
  send_time?: string
  /** 使用额度. What was withdrawn with it, in fen. */
  use_quota?: number
}

/** 券状态 */
export type CouponState =
  | 'COUPON_STATE_UNKNOW'
  | 'COUPON_STATE_SEND'
  | 'COUPON_STATE_USED'
  | 'COUPON_STATE_EXPIRED'
  | (string & {})

/** 任务状态 */
export type Status =
  | 'PROCESSING'
  | 'FINISHED'
  | (string & {})
