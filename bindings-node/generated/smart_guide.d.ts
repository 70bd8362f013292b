// Generated from api/smart_guide.yaml by `cargo xtask generate`; do not edit.

import type * as sdk from '../types/call.js'

/** Guides (支付即服务). */
export interface SmartGuideService {
  /**
   * List guides (服务人员查询).
   *
   * Errors: 400 INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012535123
   */
  listGuides(args: ListGuidesArguments, options?: sdk.CallOptions): sdk.PagedCall<ListGuidesResponse, Guide>
  /**
   * Register a guide (服务人员注册).
   *
   * Errors: 400 INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012535138
   */
  createGuide(args: CreateGuideRequest, options?: sdk.CallOptions): sdk.Call<CreateGuideResponse>
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
   * Errors: 400 INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012535161
   */
  assignGuide(args: AssignGuideArguments, options?: sdk.CallOptions): sdk.Call<void>
}

/** Arguments of `listGuides`. */
export interface ListGuidesArguments {
  /** 门店ID. */
  store_id: number
  /** 子商户ID. The sub-merchant that the partner acts for. At most 64 characters. Partners only. */
  sub_mchid?: string | undefined
  /** 请求资源起始位置. 0 when left out. */
  offset?: number | undefined
  /** 最大资源条数. Items per page. At most 10. */
  limit?: number | undefined
  /** 工号. */
  work_id?: string | undefined
  /** 手机号码. Encrypted on the wire. */
  mobile?: string | undefined
  /** 企业微信的员工ID. At most 64 characters. */
  userid?: string | undefined
}

/** Arguments of `updateGuide`. */
export interface UpdateGuideArguments extends UpdateGuideRequest {
  /** 服务人员ID. At most 64 characters. */
  guide_id: string
}

/** Arguments of `assignGuide`. */
export interface AssignGuideArguments extends AssignGuideRequest {
  /** 服务人员ID. At most 64 characters. */
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
  /** 门店ID. */
  store_id: number
  /** 头像URL. At most 1024 characters, a URL. */
  avatar: string
  /** 企业ID. */
  corpid: string
  /** 手机号码. Encrypted on the wire. */
  mobile: string
  /** 员工个人二维码URL. At most 1024 characters, a URL. */
  qr_code: string
  /** 企业微信的员工ID. At most 64 characters. */
  userid: string
  /** 子商户ID. The sub-merchant that the partner acts for. At most 64 characters. Partners only. */
  sub_mchid?: string | undefined
  /** 群二维码URL. At most 1024 characters. */
  group_qrcode?: string | undefined
}

export interface CreateGuideResponse {
  /** 服务人员ID. At most 64 characters. */
  guide_id: string
}

export interface Guide {
  /** 服务人员姓名. Encrypted on the wire. */
  name?: string
  /** 服务人员ID. */
  guide_id?: string
  /** 门店ID. */
  store_id?: number
  /** 工号. */
  work_id?: string
  /** 手机号码. Encrypted on the wire. */
  mobile?: string
  /** 企业微信的员工ID. */
  userid?: string
}

export interface ListGuidesResponse {
  /** 请求资源起始位置. 0 when left out. */
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
  /** 群二维码URL. At most 1024 characters. */
  group_qrcode?: string | undefined
  /** 服务人员手机号码. Encrypted on the wire. */
  mobile?: string | undefined
  /** 服务人员二维码URL. At most 1024 characters, a URL. */
  qr_code?: string | undefined
}
