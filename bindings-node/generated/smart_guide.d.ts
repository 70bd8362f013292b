// Generated from api/smart_guide.yaml by `cargo xtask generate`; do not edit.

import type * as sdk from '../types/call.js'

/** Guides: the staff that serves customers (支付即服务). */
export interface SmartGuideService {
  /**
   * Register a guide of a store (服务人员注册).
   *
   * Errors: 400 INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012535138
   */
  createGuide(args: CreateGuideRequest, options?: sdk.CallOptions): sdk.Call<CreateGuideResponse>
  /**
   * List the guides of a store (服务人员查询).
   *
   * Errors: 400 INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012535123
   */
  listGuides(args: ListGuidesArguments, options?: sdk.CallOptions): sdk.PagedCall<ListGuidesResponse, Guide>
  /**
   * Change a guide (服务人员更新).
   *
   * Errors: 400 INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012535160
   */
  updateGuide(args: UpdateGuideArguments, options?: sdk.CallOptions): sdk.Call<void>
  /**
   * Assign an order to a guide (服务人员分配).
   *
   * The user sees the guide in the bill of the payment.
   *
   * Errors: 400 INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012535161
   */
  assignGuide(args: AssignGuideArguments, options?: sdk.CallOptions): sdk.Call<void>
}

/** Arguments of `listGuides`. */
export interface ListGuidesArguments {
  /** 门店ID. WeChat Pay's number of the store. */
  store_id: number
  /** 子商户ID. The sub-merchant that the partner acts for. At most 64 characters. Partners only. */
  sub_mchid?: string | undefined
  /** 请求资源起始位置. Items to skip, from 0; 0 when left out. */
  offset?: number | undefined
  /** 最大资源条数. Items per page, at most 10. At most 10. */
  limit?: number | undefined
  /** 工号. Only the guide with this number of the store's own. */
  work_id?: string | undefined
  /** 手机号码. Only the guide with this number. Encrypted on the wire. */
  mobile?: string | undefined
  /** 企业微信的员工ID. Only the guide with this id in WeCom. At most 64 characters. */
  userid?: string | undefined
}

/** Arguments of `updateGuide`. */
export interface UpdateGuideArguments extends UpdateGuideRequest {
  /** 服务人员ID. WeChat Pay's number of the guide. At most 64 characters. */
  guide_id: string
}

/** Arguments of `assignGuide`. */
export interface AssignGuideArguments extends AssignGuideRequest {
  /** 服务人员ID. WeChat Pay's number of the guide. At most 64 characters. */
  guide_id: string
}

export interface AssignGuideRequest {
  /** 商户订单号. The merchant's own number of the order. At most 32 characters. */
  out_trade_no: string
  /** 子商户ID. The sub-merchant that the partner acts for. At most 64 characters. Partners only. */
  sub_mchid?: string | undefined
}

export interface CreateGuideRequest {
  /** 企业微信的员工姓名. Encrypted on the wire. */
  name: string
  /** 门店ID. WeChat Pay's number of the store. */
  store_id: number
  /** 头像URL. At most 1024 characters, a URL. */
  avatar: string
  /** 企业ID. The company's id in WeCom. */
  corpid: string
  /** 手机号码. Encrypted on the wire. */
  mobile: string
  /** 员工个人二维码URL. By which customers add the guide in WeCom. At most 1024 characters, a URL. */
  qr_code: string
  /** 企业微信的员工ID. The employee's id in WeCom. At most 64 characters. */
  userid: string
  /** 子商户ID. The sub-merchant that the partner acts for. At most 64 characters. Partners only. */
  sub_mchid?: string | undefined
  /** 群二维码URL. By which customers join a group. At most 1024 characters. */
  group_qrcode?: string | undefined
}

export interface CreateGuideResponse {
  /** 服务人员ID. WeChat Pay's number of the guide. At most 64 characters. */
  guide_id: string
}

export interface Guide {
  /** 服务人员姓名. Encrypted on the wire. */
  name?: string
  /** 服务人员ID. WeChat Pay's number of the guide. */
  guide_id?: string
  /** 门店ID. WeChat Pay's number of the store. */
  store_id?: number
  /** 工号. The store's own number of the guide. */
  work_id?: string
  /** 手机号码. Encrypted on the wire. */
  mobile?: string
  /** 企业微信的员工ID. The employee's id in WeCom. */
  userid?: string
}

export interface ListGuidesResponse {
  /** 请求资源起始位置. Items that were skipped. */
  offset?: number
  /** 最大资源条数. At most 10. */
  limit?: number
  /** 服务人员数量. Of all pages. */
  total_count?: number
  /** 服务人员列表. */
  data?: Guide[]
}

export interface UpdateGuideRequest {
  /** 子商户ID. The sub-merchant that the partner acts for. At most 64 characters. Partners only. */
  sub_mchid?: string | undefined
  /** 服务人员姓名. Encrypted on the wire. */
  name?: string | undefined
  /** 服务人员头像URL. At most 1024 characters, a URL. */
  avatar?: string | undefined
  /** 群二维码URL. By which customers join a group. At most 1024 characters. */
  group_qrcode?: string | undefined
  /** 服务人员手机号码. Encrypted on the wire. */
  mobile?: string | undefined
  /** 服务人员二维码URL. By which customers add the guide in WeCom. At most 1024 characters, a URL. */
  qr_code?: string | undefined
}
