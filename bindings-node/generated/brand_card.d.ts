// Generated from api/brand_card.yaml by `cargo xtask generate`; do not edit.

import type * as sdk from '../types/call.js'

/** Brands: card of the brand (商家名片). */
export interface BrandCardService {
  /**
   * Submit what the brand's card shows (提交商家名片配置申请).
   *
   * The card is described in full each time. A preview comes back; `publishCardConfig` submits it for review. After a rejection the same `business_code` is used again.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR, RESOURCE_ALREADY_EXISTS; 401 SIGN_ERROR; 403 NO_AUTH; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016468440
   */
  submitCardConfigApplication(args: SubmitCardConfigApplicationRequest, options?: sdk.CallOptions): sdk.Call<CardConfigPreview>
  /**
   * Query an application for the brand's card (查询商家名片配置申请状态).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 RESOURCE_NOT_EXISTS; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016475174
   */
  getCardConfigApplication(args: GetCardConfigApplicationArguments, options?: sdk.CallOptions): sdk.Call<GetCardConfigApplicationResponse>
  /**
   * Get the preview of the brand's card as a QR code (获取商家名片预览二维码).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR, RESOURCE_ALREADY_EXISTS; 401 SIGN_ERROR; 403 NO_AUTH; 404 RESOURCE_NOT_EXISTS; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016641998
   */
  getCardConfigPreviewUrl(args: GetCardConfigPreviewUrlArguments, options?: sdk.CallOptions): sdk.Call<CardConfigPreview>
  /**
   * Submit the brand's card for review and publication (发布商家名片配置).
   *
   * Once it was approved it replaces the card that is published.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR, RESOURCE_ALREADY_EXISTS; 401 SIGN_ERROR; 403 NO_AUTH; 404 RESOURCE_NOT_EXISTS; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016475176
   */
  publishCardConfig(args: PublishCardConfigRequest, options?: sdk.CallOptions): sdk.Call<PublishCardConfigResponse>
  /**
   * Withdraw an application for the brand's card (撤销商家名片配置申请).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR, RESOURCE_ALREADY_EXISTS; 401 SIGN_ERROR; 403 NO_AUTH; 404 RESOURCE_NOT_EXISTS; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016475172
   */
  cancelCardConfigApplication(args: CancelCardConfigApplicationRequest, options?: sdk.CallOptions): sdk.Call<CancelCardConfigApplicationResponse>
  /**
   * Apply for a rule by which payments lead to the card (添加交易连接名片规则申请).
   *
   * Payments that match lead from the user's payment receipt to the card. The rule is reviewed, or confirmed by the administrator of the merchant; query it with `getCardLinkApplication`.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR, RESOURCE_ALREADY_EXISTS; 401 SIGN_ERROR; 403 NO_AUTH; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016333302
   */
  submitCardLinkApplication(args: SubmitCardLinkApplicationRequest, options?: sdk.CallOptions): sdk.Call<SubmitCardLinkApplicationResponse>
  /**
   * List the rules that are in effect (查询已生效交易连接名片规则).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016366785
   */
  listCardLinks(args: ListCardLinksArguments, options?: sdk.CallOptions): sdk.PagedCall<ListCardLinksResponse, CardLink>
  /**
   * Query an application for a rule by which payments lead to the card (根据业务申请编号查询添加申请状态).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 RESOURCE_NOT_EXISTS; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016366816
   */
  getCardLinkApplication(args: GetCardLinkApplicationArguments, options?: sdk.CallOptions): sdk.Call<GetCardLinkApplicationResponse>
  /**
   * Withdraw an application for a rule (撤销交易连接名片配置申请).
   *
   * Only before it takes effect; afterwards use `unbindCardLink`.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR, RESOURCE_ALREADY_EXISTS; 401 SIGN_ERROR; 403 NO_AUTH; 404 RESOURCE_NOT_EXISTS; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016366797
   */
  cancelCardLinkApplication(args: CancelCardLinkApplicationRequest, options?: sdk.CallOptions): sdk.Call<CancelCardLinkApplicationResponse>
  /**
   * End a rule that is in effect (解除已生效交易连接名片场景).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 RESOURCE_NOT_EXISTS; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016366804
   */
  unbindCardLink(args: UnbindCardLinkRequest, options?: sdk.CallOptions): sdk.Call<UnbindCardLinkResponse>
}

/** Arguments of `getCardConfigApplication`. */
export interface GetCardConfigApplicationArguments {
  /** 品牌ID. The brand, which has to have authorised the partner. At most 20 characters. */
  brand_id: string
  /** 微信支付申请单号. WeChat Pay's number of the application. At most 25 characters. */
  applyment_id?: string | undefined
  /** 业务申请编号. The caller's own number of the application. At most 128 characters. */
  business_code?: string | undefined
}

/** Arguments of `getCardConfigPreviewUrl`. */
export interface GetCardConfigPreviewUrlArguments {
  /** 品牌ID. The brand, which has to have authorised the partner. At most 20 characters. */
  brand_id: string
  /** 微信支付申请单号. WeChat Pay's number of the application. At most 25 characters. */
  applyment_id?: string | undefined
  /** 业务申请编号. The caller's own number of the application. At most 128 characters. */
  business_code?: string | undefined
}

/** Arguments of `listCardLinks`. */
export interface ListCardLinksArguments {
  /** 品牌ID. The brand, which has to have authorised the partner. At most 20 characters. */
  brand_id: string
  /** 查询页码. The page, from 1. */
  page_index?: number | undefined
  /** 查询页大小. Items per page: 20 when left out, at most 50. */
  page_size?: number | undefined
  /** 交易场景类型. Only rules for this kind of payment. */
  payment_scene?: PaymentScene | undefined
}

/** Arguments of `getCardLinkApplication`. */
export interface GetCardLinkApplicationArguments {
  /** 品牌业务申请编号. The caller's own number of the application. At most 128 characters. */
  business_code: string
  /** 品牌ID. The brand, which has to have authorised the partner. At most 20 characters. */
  brand_id: string
}

export interface CancelCardConfigApplicationRequest {
  /** 品牌ID. The brand, which has to have authorised the partner. At most 20 characters. */
  brand_id: string
  /** 微信支付申请单号. WeChat Pay's number of the application. At most 25 characters. */
  applyment_id?: string | undefined
  /** 业务申请编号. The caller's own number of the application. At most 128 characters. */
  business_code?: string | undefined
}

export interface CancelCardConfigApplicationResponse {
  /** 品牌ID. The brand, which has to have authorised the partner. At most 20 characters. */
  brand_id: string
  /** 微信支付申请单号. WeChat Pay's number of the application. At most 25 characters. */
  applyment_id: string
  /** 申请单状态. `DRAFTING`: can be previewed and changed; `AUDITING`: being reviewed; `PENDING_PUBLISH`: approved. */
  applyment_state: ApplymentState
  /** 业务申请编号. The caller's own number of the application. At most 128 characters. */
  business_code: string
}

export interface CancelCardLinkApplicationRequest {
  /** 品牌ID. The brand, which has to have authorised the partner. At most 20 characters. */
  brand_id: string
  /** 品牌业务申请编号. The caller's own number of the application. At most 128 characters. */
  business_code: string
}

export interface CancelCardLinkApplicationResponse {
  /** 品牌ID. The brand, which has to have authorised the partner. At most 20 characters. */
  brand_id: string
  /** 品牌业务申请编号. The caller's own number of the application. At most 128 characters. */
  business_code: string
}

export interface CardConfigPreview {
  /** 品牌ID. The brand, which has to have authorised the partner. At most 20 characters. */
  brand_id: string
  /** 微信支付申请单号. WeChat Pay's number of the application. At most 25 characters. */
  applyment_id: string
  /** 业务申请编号. The caller's own number of the application. At most 128 characters. */
  business_code: string
  /** 商家名片预览二维码链接. To be shown as a QR code. At most 512 characters. */
  card_preview_url: string
  /** 预览二维码链接过期时间. Until then the preview works. At most 64 characters, RFC 3339. */
  url_expired_time: string
}

export interface CardLink {
  /** 交易场景类型. `MINI_PROGRAM` and `APP` go by `appid`, `PAYMENT_SCORE` by `service_id`, `PAYMENT_CODE` by `card_link_mchid`. */
  payment_scene: PaymentScene
  /** 商户号. The merchant that payments go to. At most 20 characters. */
  card_link_mchid?: string
  /** 服务ID. The pay-score service. At most 50 characters. */
  service_id?: string
  /** 公众账号ID列表. Each at most 20 characters. */
  appid_list?: string[]
}

export interface CustomerService {
  /** 客服类型. */
  customer_service_type: CustomerServiceType
  /** 公众账号ID. At most 50 characters. */
  appid?: string | undefined
  /** 客服路径. At most 1024 characters. */
  customer_service_path?: string | undefined
  /** 客服电话. Needed with `SERVICE_PHONE`. At most 20 characters. */
  customer_service_phone?: string | undefined
}

export interface GetCardConfigApplicationResponse {
  /** 品牌ID. The brand, which has to have authorised the partner. At most 20 characters. */
  brand_id: string
  /** 微信支付申请单号. WeChat Pay's number of the application. At most 25 characters. */
  applyment_id: string
  /** 申请单状态. `DRAFTING`: can be previewed and changed; `AUDITING`: being reviewed; `PENDING_PUBLISH`: approved. */
  applyment_state: ApplymentState
  /** 业务申请编号. The caller's own number of the application. At most 128 characters. */
  business_code: string
  /** 实际发布时间. At most 64 characters, RFC 3339. */
  actual_publish_time?: string
  /** 驳回原因. Set after a rejection. At most 512 characters. */
  reject_reason?: string
  /** 定时发布时间. Needed with `SCHEDULED_PUBLISH`. At most 64 characters, RFC 3339. */
  scheduled_publish_time?: string
}

export interface GetCardLinkApplicationResponse {
  /** 品牌ID. The brand, which has to have authorised the partner. At most 20 characters. */
  brand_id: string
  /** 品牌业务申请编号. The caller's own number of the application. At most 128 characters. */
  business_code: string
  /** 交易连接名片配置状态. `WAITING_CONFIRMATION`: to be confirmed by the administrator of the merchant; `IN_EFFECT` and `CANCELED` are final. */
  configuration_state: ConfigurationState
  /** 交易场景类型. `MINI_PROGRAM` and `APP` go by `appid`, `PAYMENT_SCORE` by `service_id`, `PAYMENT_CODE` by `card_link_mchid`. */
  payment_scene: PaymentScene
  /** 公众账号ID. At most 20 characters. */
  appid?: string
  /** 商户号. The merchant that payments go to; needed with `PAYMENT_CODE`, and for mini programs that several brands share. At most 20 characters. */
  card_link_mchid?: string
  /** 服务ID. The pay-score service; needed with `PAYMENT_SCORE`. At most 50 characters. */
  service_id?: string
  /** 驳回原因. Set after a rejection. At most 256 characters. */
  reject_reason?: string
}

export interface ListCardLinksResponse {
  /** 品牌ID. The brand, which has to have authorised the partner. At most 20 characters. */
  brand_id: string
  /** 总个数. Of all pages. */
  total_num: number
  /** 已生效连接列表. */
  active_link_list?: CardLink[]
  /** 查询页码. */
  page_index?: number
  /** 查询页大小. */
  page_size?: number
}

export interface MiniProgram {
  /** 公众账号ID. At most 50 characters. */
  appid: string
  /** 小程序跳转按钮文案. At most 10 characters. */
  button_text?: string | undefined
  /** 小程序默认跳转路径. At most 512 characters. */
  default_jump_path?: string | undefined
}

export interface PublishCardConfigRequest {
  /** 品牌ID. The brand, which has to have authorised the partner. At most 20 characters. */
  brand_id: string
  /** 发布方式. `IMMEDIATE_PUBLISH`: once it was approved; `SCHEDULED_PUBLISH`: at `scheduled_publish_time`. */
  publish_type: PublishType
  /** 微信支付申请单号. WeChat Pay's number of the application. At most 25 characters. */
  applyment_id?: string | undefined
  /** 业务申请编号. The caller's own number of the application. At most 128 characters. */
  business_code?: string | undefined
  /** 定时发布时间. Needed with `SCHEDULED_PUBLISH`. At most 64 characters, RFC 3339. */
  scheduled_publish_time?: string | undefined
}

export interface PublishCardConfigResponse {
  /** 品牌ID. The brand, which has to have authorised the partner. At most 20 characters. */
  brand_id: string
  /** 微信支付申请单号. WeChat Pay's number of the application. At most 25 characters. */
  applyment_id: string
  /** 业务申请编号. The caller's own number of the application. */
  business_code: string
  /** 发布方式. `IMMEDIATE_PUBLISH`: once it was approved; `SCHEDULED_PUBLISH`: at `scheduled_publish_time`. */
  publish_type: PublishType
  /** 定时发布时间. Needed with `SCHEDULED_PUBLISH`. At most 64 characters, RFC 3339. */
  scheduled_publish_time?: string
}

export interface Service {
  /** 服务分类名称. At most 6 characters. */
  service_classify_name: string
  /** 服务跳转路径. At most 1024 characters. */
  service_jump_path: string
  /** 服务跳转类型. */
  service_jump_type: ServiceJumpType
  /** 服务名称. At most 8 characters. */
  service_name: string
  /** 公众账号ID. At most 50 characters. */
  appid?: string | undefined
}

export interface SubmitCardConfigApplicationRequest {
  /** 品牌ID. The brand, which has to have authorised the partner. At most 20 characters. */
  brand_id: string
  /** 品牌客服信息. */
  brand_customer_service: CustomerService
  /** 业务申请编号. The caller's own number of the application. At most 128 characters. */
  business_code: string
  /** 品牌小程序信息. */
  brand_mini_program_info?: MiniProgram | undefined
  /** 服务列表. */
  service_list?: Service[] | undefined
}

export interface SubmitCardLinkApplicationRequest {
  /** 品牌ID. The brand, which has to have authorised the partner. At most 20 characters. */
  brand_id: string
  /** 品牌业务申请编号. The caller's own number of the application. At most 128 characters. */
  business_code: string
  /** 交易场景类型. `MINI_PROGRAM` and `APP` go by `appid`, `PAYMENT_SCORE` by `service_id`, `PAYMENT_CODE` by `card_link_mchid`. */
  payment_scene: PaymentScene
  /** 公众账号ID. The app in which payments are made; needed with `MINI_PROGRAM` and `APP`. At most 50 characters. */
  appid?: string | undefined
  /** 商户号. The merchant that payments go to; needed with `PAYMENT_CODE`, and for mini programs that several brands share. At most 20 characters. */
  card_link_mchid?: string | undefined
  /** 服务ID. The pay-score service; needed with `PAYMENT_SCORE`. At most 50 characters. */
  service_id?: string | undefined
}

export interface SubmitCardLinkApplicationResponse {
  /** 品牌ID. The brand, which has to have authorised the partner. At most 20 characters. */
  brand_id: string
  /** 品牌业务申请编号. The caller's own number of the application. At most 128 characters. */
  business_code: string
  /** 交易场景类型. `MINI_PROGRAM` and `APP` go by `appid`, `PAYMENT_SCORE` by `service_id`, `PAYMENT_CODE` by `card_link_mchid`. */
  payment_scene: PaymentScene
  /** 公众账号ID. At most 50 characters. */
  appid?: string
  /** 商户号. The merchant that payments go to; needed with `PAYMENT_CODE`, and for mini programs that several brands share. At most 20 characters. */
  card_link_mchid?: string
  /** 服务ID. The pay-score service; needed with `PAYMENT_SCORE`. At most 50 characters. */
  service_id?: string
}

export interface UnbindCardLinkRequest {
  /** 品牌ID. The brand, which has to have authorised the partner. At most 20 characters. */
  brand_id: string
  /** 交易场景类型. `MINI_PROGRAM` and `APP` go by `appid`, `PAYMENT_SCORE` by `service_id`, `PAYMENT_CODE` by `card_link_mchid`. */
  payment_scene: PaymentScene
  /** 公众账号ID. The app in which payments are made; needed with `MINI_PROGRAM` and `APP`. At most 50 characters. */
  appid?: string | undefined
  /** 商户号. The merchant that payments go to; needed with `PAYMENT_CODE`, and for mini programs that several brands share. At most 20 characters. */
  card_link_mchid?: string | undefined
  /** 服务ID. The pay-score service; needed with `PAYMENT_SCORE`. At most 50 characters. */
  service_id?: string | undefined
}

export interface UnbindCardLinkResponse {
  /** 品牌ID. The brand, which has to have authorised the partner. At most 20 characters. */
  brand_id: string
  /** 交易场景类型. `MINI_PROGRAM` and `APP` go by `appid`, `PAYMENT_SCORE` by `service_id`, `PAYMENT_CODE` by `card_link_mchid`. */
  payment_scene: PaymentScene
  /** 公众账号ID. At most 50 characters. */
  appid?: string
  /** 商户号. The merchant that payments go to; needed with `PAYMENT_CODE`, and for mini programs that several brands share. At most 20 characters. */
  card_link_mchid?: string
  /** 服务ID. The pay-score service; needed with `PAYMENT_SCORE`. At most 50 characters. */
  service_id?: string
}

/** 申请单状态 */
export type ApplymentState =
  | 'STATE_UNKNOWN'
  | 'DRAFTING'
  | 'AUDITING'
  | 'AUDIT_REJECTED'
  | 'PENDING_PUBLISH'
  | 'PUBLISHED'
  | 'CANCELED'
  | (string & {})

/** 交易连接名片配置状态 */
export type ConfigurationState =
  | 'STATE_UNKNOWN'
  | 'WAITING_AUDIT'
  | 'AUDIT_REJECT'
  | 'WAITING_CONFIRMATION'
  | 'MERCHANT_ADMIN_REJECT'
  | 'IN_EFFECT'
  | 'CANCELED'
  | (string & {})

/** 客服类型 */
export type CustomerServiceType =
  | 'MINI_PROGRAM'
  | 'WECOM'
  | 'CUSTOMIZE_WEB'
  | 'CUSTOMIZE_MP'
  | 'SERVICE_PHONE'
  | (string & {})

/** 交易场景类型 */
export type PaymentScene =
  | 'MINI_PROGRAM'
  | 'APP'
  | 'PAYMENT_SCORE'
  | 'PAYMENT_CODE'
  | (string & {})

/** 发布方式 */
export type PublishType =
  | 'IMMEDIATE_PUBLISH'
  | 'SCHEDULED_PUBLISH'
  | (string & {})

/** 服务跳转类型 */
export type ServiceJumpType =
  | 'JUMP_MINI_PROGRAM'
  | 'JUMP_WEB_PAGE'
  | (string & {})
