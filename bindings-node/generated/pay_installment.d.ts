// Generated from api/pay_installment.yaml by `cargo xtask generate`; do not edit.

import type * as sdk from '../types/call.js'

/** Paying by instalments (微信分付). */
export interface PayInstallmentService {
  /**
   * Ask whether instalments should be offered (微信分付-支付方式前置服务).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4014326314
   */
  getExposure(args: GetExposureRequest, options?: sdk.CallOptions): sdk.Call<Exposure>
  /**
   * Ask for a sub-merchant whether instalments should be offered (微信分付-支付方式前置服务).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014326522
   */
  getPartnerExposure(args: GetPartnerExposureRequest, options?: sdk.CallOptions): sdk.Call<Exposure>
  /**
   * Ask for an institution whether instalments should be offered (微信分付-支付方式前置服务).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014326541
   */
  getAcquiringBankExposure(args: GetAcquiringBankExposureRequest, options?: sdk.CallOptions): sdk.Call<Exposure>
  /**
   * Ask whether instalments without interest should be offered (商户贴息-获取微信分付曝光建议).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4016196762
   */
  getInterestSubsidyExposure(args: GetInterestSubsidyExposureRequest, options?: sdk.CallOptions): sdk.Call<InterestSubsidyExposure>
  /**
   * Ask for a sub-merchant whether instalments without interest should be offered (商户贴息-获取微信分付曝光建议).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016196820
   */
  getPartnerInterestSubsidyExposure(args: GetPartnerInterestSubsidyExposureRequest, options?: sdk.CallOptions): sdk.Call<InterestSubsidyExposure>
}

export interface AcquiringBankPayer {
  /** 用户标识. */
  acquiring_bank_openid?: string | undefined
  /** 用户标识. */
  merchant_openid?: string | undefined
  /** 用户手机号的哈希值. */
  phone_number_hash?: string | undefined
}

export interface Exposure {
  /** 是否建议曝光微信分付. Whether to offer instalments to this user. */
  fqf_exposure: boolean
  /** 曝光凭证. */
  market_exposure_token?: string
}

export interface GetAcquiringBankExposureRequest {
  /** 商户订单号. The merchant's own number of the order. */
  out_trade_no: string
  /** 从业机构号. */
  acquiring_bank_id: string
  /** 渠道商户号. The channel's merchant number. */
  channel_id: string
  /** 特约商户号. */
  merchant_id: string
  /** 支付者. */
  payer: AcquiringBankPayer
  acquiring_bank_appid?: string | undefined
  /** 特约商户应用AppID. */
  merchant_appid?: string | undefined
}

export interface GetExposureRequest {
  /** 应用AppID. */
  appid: string
  /** 商户订单号. The merchant's own number of the order. */
  out_trade_no: string
  /** 支付者. */
  payer: Payer
  /** 直连商户号. The client's `mchid` where left out. */
  mchid?: string | undefined
}

export interface GetInterestSubsidyExposureRequest {
  /** 直连商户号. The client's `mchid` where left out. */
  mchid?: string | undefined
  /** 应用AppID. */
  appid: string
  /** 用户ID的类型. Which number of the user is given. */
  user_id_type: UserIdType
  /** 用户标识. The user in `appid`. */
  openid?: string | undefined
  /** 用户手机号的十六进制字符串. */
  phone_number_hash?: string | undefined
}

export interface GetPartnerExposureRequest {
  /** 服务商户号. The partner's own merchant number. The client's `mchid` where left out. */
  sp_mchid?: string | undefined
  /** 服务商应用ID. */
  sp_appid: string
  /** 子商户APPID. The sub-merchant's own app; needed for `sub_openid`. */
  sub_appid: string
  /** 商户订单号. The merchant's own number of the order. */
  out_trade_no: string
  /** 支付者. */
  payer: PartnerPayer
  /** 子商户号. The sub-merchant that the partner acts for. */
  sub_mchid?: string | undefined
}

export interface GetPartnerInterestSubsidyExposureRequest {
  /** 服务商户号. The partner's own merchant number. The client's `mchid` where left out. */
  sp_mchid?: string | undefined
  /** 服务商应用ID. */
  sp_appid: string
  /** 子商户APPID. The sub-merchant's own app; needed for `sub_openid`. */
  sub_appid: string
  /** 子商户号. The sub-merchant that the partner acts for. */
  sub_mchid?: string | undefined
  /** 用户ID. */
  user_id?: UserId | undefined
}

export interface InterestSubsidyExposure {
  /** 是否建议曝光微信分付. Whether to offer instalments to this user. */
  recommend_exposure: boolean
}

export interface PartnerPayer {
  /** 用户服务商标识. The user under `sp_appid`. */
  sp_openid?: string | undefined
  /** 用户子商户标识. The user under `sub_appid`. */
  sub_openid?: string | undefined
  /** 用户手机号的哈希值. */
  phone_number_hash?: string | undefined
}

export interface Payer {
  /** 用户标识. The user in `appid`. */
  openid?: string | undefined
  /** 用户手机号的哈希值. */
  phone_number_hash?: string | undefined
}

export interface UserId {
  /** 用户服务标识. The user under `sp_appid`. */
  sp_openid?: string | undefined
  /** 用户子标识. The user under `sub_appid`. */
  sub_openid?: string | undefined
  /** 用户手机号的哈希值. */
  phone_number_hash?: string | undefined
  /** 用户ID的类型. Which number of the user is given. */
  user_id_type?: UserIdType | undefined
}

/** 用户ID的类型 */
export type UserIdType =
  | 'UNKNOWN_USER_ID_TYPE'
  | 'OPENID'
  | 'PHONE_NO'
  | 'SP_OPENID'
  | 'SUB_OPENID'
  | (string & {})
