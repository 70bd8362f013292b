// Generated from api/shopping_receipt.yaml by `cargo xtask generate`; do not edit.

import type * as sdk from '../types/call.js'

/** Electronic receipts (电子小票). */
export interface ShoppingReceiptService {
  /**
   * Upload the image of a receipt for a payment (上传电子小票).
   *
   * The user finds it at the payment once it was reviewed; look at `state`.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012553506
   */
  uploadReceipt(args: UploadReceiptArguments, options?: sdk.CallOptions): sdk.Call<UploadReceiptResponse>
  /**
   * Set which page of a mini program shows the receipt of a payment (上传商家电子小票跳转信息).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012443843
   */
  uploadJumpInfo(args: UploadJumpInfoRequest, options?: sdk.CallOptions): sdk.Call<UploadJumpInfoResponse>
  /**
   * Create the link that a brand shows on its receipts (创建自定义入口).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012526342
   */
  createCustomEntrance(args: CreateCustomEntranceRequest, options?: sdk.CallOptions): sdk.Call<CustomEntrance>
  /**
   * Query the link that a brand shows on its receipts (查询自定义入口).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012526406
   */
  getCustomEntrance(args: GetCustomEntranceArguments, options?: sdk.CallOptions): sdk.Call<CustomEntrance>
  /**
   * Change the link that a brand shows on its receipts (更新自定义入口).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012526475
   */
  updateCustomEntrance(args: UpdateCustomEntranceArguments, options?: sdk.CallOptions): sdk.Call<CustomEntrance>
}

/** Arguments of `uploadReceipt`. */
export interface UploadReceiptArguments {
  /** 文件内容. Its digest is computed for you. */
  file: sdk.FileInput
  /** 微信支付订单中OpenID. The user who paid, as the payment tells. */
  openid: string
  /** 微信支付订单号. WeChat Pay's number of the payment. */
  transaction_id: string
  /** 微信支付订单的商户订单号. The merchant's own number of the order. */
  out_trade_no?: string | undefined
  /** 微信支付订单的下单商户号. The merchant that the payment went to. */
  transaction_mchid?: string | undefined
  /** 微信支付订单的下单子商户号. The sub-merchant that the payment went to; needed when a partner had placed the order. */
  transaction_sub_mchid?: string | undefined
  /** 用户与商家的联系渠道. */
  merchant_contact_information?: MerchantContact | undefined
  /** 上传时间. RFC 3339. */
  upload_time?: string | undefined
}

/** Arguments of `getCustomEntrance`. */
export interface GetCustomEntranceArguments {
  /** 品牌ID. The brand's number on WeChat Pay. */
  brand_id: string
}

/** Arguments of `updateCustomEntrance`. */
export interface UpdateCustomEntranceArguments extends UpdateCustomEntranceRequest {
  /** 品牌ID. The brand's number on WeChat Pay. */
  brand_id: string
}

export interface CreateCustomEntranceRequest {
  /** 自定义入口的归属品牌ID. The brand's number on WeChat Pay. */
  brand_id: string
  /** 商户创建自定义入口的凭据号. The caller's own number of this request, unique for the merchant. */
  out_request_no: string
  /** 自定义入口的开始时间. RFC 3339. */
  start_time: string
  /** 自定义入口的结束时间. RFC 3339. */
  end_time: string
  /** 自定义入口的状态. `ONLINE`: is shown. */
  custom_entrance_state: CustomEntranceState
  /** 自定义入口种类. Leads to activities of the merchant, or to its mini program. */
  custom_entrance_type: CustomEntranceType
  /** 自定义入口跳转信息. */
  jump_link: JumpLink
  /** 副标题. */
  subtitle: string
  /** 展示商品信息. */
  goods_thumbnail_url?: string | undefined
}

export interface CustomEntrance {
  /** 自定义入口的归属品牌ID. The brand's number on WeChat Pay. */
  brand_id: string
  /** 商户创建自定义入口的凭据号. The caller's own number of this request, unique for the merchant. */
  out_request_no: string
  /** 自定义入口创建的时间. RFC 3339. */
  create_time: string
  /** 自定义入口的开始时间. RFC 3339. */
  start_time: string
  /** 自定义入口的结束时间. RFC 3339. */
  end_time: string
  /** 自定义入口的状态. `ONLINE`: is shown. */
  custom_entrance_state: CustomEntranceState
  /** 自定义入口种类. Leads to activities of the merchant, or to its mini program. */
  custom_entrance_type: CustomEntranceType
  /** 自定义入口跳转信息. */
  jump_link: JumpLink
  /** 自定义入口修改的时间. RFC 3339. */
  modify_time: string
  /** 副标题. */
  subtitle: string
  /** 展示商品信息. */
  goods_thumbnail_url?: string
}

export interface JumpInfo {
  /** 小程序AppId. */
  merchant_appid: string
  /** 商户电子小票跳转信息小程序路径. */
  merchant_path: string
}

export interface JumpLink {
  /** 自定义入口的跳转小程序AppID. */
  mini_programs_appid: string
  /** 自定义入口跳转小程序的path. */
  mini_programs_path: string
}

export interface MerchantContact {
  /** 售后咨询电话. For questions of the user. Encrypted on the wire. */
  consultation_phone_number?: string | undefined
}

export interface MerchantJumpInfo {
  /** 下单用户OpenID. The user who paid, as the payment tells. */
  openid: string
  /** 微信支付订单号. WeChat Pay's number of the payment. */
  transaction_id: string
  /** 创建时间. RFC 3339. */
  create_time: string
  /** 跳转信息. */
  jump_info: JumpInfo
  /** 商户上传时间. When the merchant sent it. RFC 3339. */
  merchant_upload_time: string
  /** 修改时间. RFC 3339. */
  modify_time: string
  /** 归属品牌ID. The brand's number on WeChat Pay. */
  brand_id?: number
  /** 商户号. The merchant that the payment went to. */
  transaction_mchid?: string
  /** 子商户号. The sub-merchant that the payment went to; needed when a partner had placed the order. */
  transaction_sub_mchid?: string
}

export interface Receipt {
  /** 微信支付订单中OpenID. The user who paid, as the payment tells. */
  openid: string
  /** 微信支付订单号. WeChat Pay's number of the payment. */
  transaction_id: string
  /** 电子小票创建的时间. RFC 3339. */
  create_time: string
  /** 电子小票ID. WeChat Pay's number of the receipt. */
  receipt_id: string
  /** 标识电子小票图片类型. */
  image_type: string
  /** 电子小票最后一次修改时间. RFC 3339. */
  modify_time: string
  /** 图片文件的文件摘要. */
  sha256: string
  /** 电子小票图片审核状态. `WAIT_REVIEW`: being reviewed; `NOT_PASS_REVIEW`: refused; `PASS_REVIEW`: the user sees it. */
  state: State
  /** 电子小票归属品牌的ID. The brand's number on WeChat Pay. */
  brand_id?: number
  /** 商户订单号. The merchant's own number of the order. */
  out_trade_no?: string
  /** 微信支付订单的商户号. The merchant that the payment went to. */
  transaction_mchid?: string
  /** 微信支付订单的子商户号. The sub-merchant that the payment went to; needed when a partner had placed the order. */
  transaction_sub_mchid?: string
  /** 用户与商家的联系渠道. */
  merchant_contact_information?: MerchantContact
  /** 上传时间. RFC 3339. */
  upload_time?: string
}

export interface UpdateCustomEntranceRequest {
  /** 商户创建自定义入口的凭据号. The caller's own number of this request, unique for the merchant. */
  out_request_no: string
  /** 自定义入口的开始时间. RFC 3339. */
  start_time?: string | undefined
  /** 自定义入口的结束时间. RFC 3339. */
  end_time?: string | undefined
  /** 自定义入口的状态. `ONLINE`: is shown. */
  custom_entrance_state?: CustomEntranceState | undefined
  /** 自定义入口种类. Leads to activities of the merchant, or to its mini program. */
  custom_entrance_type?: CustomEntranceType | undefined
  /** 展示商品信息. */
  goods_thumbnail_url?: string | undefined
  /** 自定义入口跳转信息. */
  jump_link?: JumpLink | undefined
  /** 副标题. */
  subtitle?: string | undefined
}

export interface UploadJumpInfoRequest {
  /** 下单用户OpenID. The user who paid, as the payment tells. */
  openid: string
  /** 微信支付订单号. WeChat Pay's number of the payment. */
  transaction_id: string
  /** 跳转信息. */
  jump_info: JumpInfo
  /** 商户上传时间. When the merchant sent it. RFC 3339. */
  merchant_upload_time: string
  /** 商户号. The merchant that the payment went to. */
  transaction_mchid?: string | undefined
  /** 子商户号. The sub-merchant that the payment went to; needed when a partner had placed the order. */
  transaction_sub_mchid?: string | undefined
}

export interface UploadJumpInfoResponse {
  /** 商家电子小票跳转信息. */
  merchant_jump_info?: MerchantJumpInfo
}

export interface UploadReceiptResponse {
  /** 电子小票上传信息. */
  receipt: Receipt
}

/** 自定义入口的状态 */
export type CustomEntranceState =
  | 'ONLINE'
  | 'OFFLINE'
  | (string & {})

/** 自定义入口种类 */
export type CustomEntranceType =
  | 'MERCHANT_ACTIVITY'
  | 'MERCHANT_MINI_PROGRAM'
  | (string & {})

/** 电子小票图片审核状态 */
export type State =
  | 'WAIT_REVIEW'
  | 'NOT_PASS_REVIEW'
  | 'PASS_REVIEW'
  | (string & {})
