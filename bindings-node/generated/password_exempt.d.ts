// Generated from api/password_exempt.yaml by `cargo xtask generate`; do not edit.

import type * as sdk from '../types/call.js'

/** Payments without password (免密支付). */
export interface PasswordExemptService {
  /**
   * Begin the signing of a merchant's agreement in a mini program (直连商户模式小程序场景预签约).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012472870
   */
  preSignMerchantMiniProgram(args: PreSignMerchantMiniProgramRequest, options?: sdk.CallOptions): sdk.Call<PreSignMiniProgramResponse>
  /**
   * Begin the signing of a merchant's agreement after a payment (直连商户模式支付后场景预签约).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012472874
   */
  preSignMerchantPayRedirect(args: PreSignMerchantPayRedirectRequest, options?: sdk.CallOptions): sdk.Call<PreSignPayRedirectResponse>
  /**
   * Begin the signing of a sub-merchant's agreement in a mini program (服务商模式小程序场景预签约).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012471269
   */
  preSignPartnerMiniProgram(args: PreSignPartnerMiniProgramRequest, options?: sdk.CallOptions): sdk.Call<PreSignPartnerMiniProgramResponse>
  /**
   * Begin the signing of a sub-merchant's agreement after a payment (服务商模式支付后场景预签约).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012471272
   */
  preSignPartnerPayRedirect(args: PreSignPartnerPayRedirectRequest, options?: sdk.CallOptions): sdk.Call<PreSignPartnerPayRedirectResponse>
  /**
   * Begin the signing of an ecommerce agreement in a mini program (电商收付通模式小程序场景预签约).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013369177
   */
  preSignEcommerceMiniProgram(args: PreSignEcommerceMiniProgramRequest, options?: sdk.CallOptions): sdk.Call<PreSignMiniProgramResponse>
  /**
   * Begin the signing of an ecommerce agreement after a payment (电商收付通模式支付后场景预签约).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013369191
   */
  preSignEcommercePayRedirect(args: PreSignEcommercePayRedirectRequest, options?: sdk.CallOptions): sdk.Call<PreSignPayRedirectResponse>
  /**
   * Begin the signing of a clearing institution's agreement in a mini program (清算机构模式小程序场景预签约).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012471282
   */
  preSignClearingInstitutionMiniProgram(args: PreSignClearingInstitutionMiniProgramRequest, options?: sdk.CallOptions): sdk.Call<PreSignMiniProgramResponse>
  /**
   * Begin the signing of a clearing institution's agreement after a payment (清算机构模式支付后场景预签约).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012471286
   */
  preSignClearingInstitutionPayRedirect(args: PreSignClearingInstitutionPayRedirectRequest, options?: sdk.CallOptions): sdk.Call<PreSignPayRedirectResponse>
  /**
   * Query an agreement (商户通过商户协议号查询协议).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012472855
   */
  getContract(args: GetContractArguments, options?: sdk.CallOptions): sdk.Call<GetContractResponse>
  /**
   * Terminate an agreement (商户通过商户协议号解约协议).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012472858
   */
  terminateContract(args: TerminateContractArguments, options?: sdk.CallOptions): sdk.Call<TerminateContractResponse>
}

/** Arguments of `getContract`. */
export interface GetContractArguments {
  /** 免密支付服务ID. The service that WeChat Pay opened for the merchant. */
  service_id: number
  /** 商户签约协议号. The merchant's own number of the agreement. */
  out_contract_code: string
}

/** Arguments of `terminateContract`. */
export interface TerminateContractArguments extends TerminateContractRequest {
  /** 免密支付服务ID. The service that WeChat Pay opened for the merchant. */
  service_id: number
  /** 商户签约协议号. The merchant's own number of the agreement. */
  out_contract_code: string
}

export interface ContractTermination {
  /** 协议解约方式. Who ended it: the user, the merchant, customer service or the system. */
  contract_termination_mode: string
  /** 协议解约时间. RFC 3339. */
  contract_terminated_time?: string
  /** 解约备注. Why it was ended. */
  contract_termination_remark?: string
}

export interface GetContractResponse {
  /** 商户号. */
  mchid: string
  /** 商户AppID. */
  appid: string
  /** 用户标识. */
  openid: string
  /** 免密支付协议ID. WeChat Pay's number of the agreement. */
  contract_id: string
  /** 免密支付服务ID. The service that WeChat Pay opened for the merchant. */
  service_id: number
  /** 协议签署时间. RFC 3339. */
  contract_signed_time: string
  /** 委托代扣协议状态. `SIGNED` while it is in force, `TERMINATED` once it was ended. */
  contract_state: string
  /** 商户签约协议号. The merchant's own number of the agreement. */
  out_contract_code: string
  /** 子商户AppID. */
  sub_appid?: string
  /** 用户标识. */
  sub_openid?: string
  /** 用户账户展示名称. The user's name at the merchant; shown in the agreement. */
  contract_display_account?: string
  /** 协议解约信息. Set once it was ended. */
  contract_terminate_info?: ContractTermination
}

export interface PreSignClearingInstitutionMiniProgramRequest {
  /** 子商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
  /** 商户AppID. */
  appid: string
  /** 子商户AppID. The sub-merchant's own app; needed for `sub_openid`. */
  sub_appid: string
  /** 免密支付服务ID. The service that WeChat Pay opened for the merchant. */
  service_id: number
  /** 用户账户展示名称. The user's name at the merchant; shown in the agreement. */
  contract_display_account: string
  /** 回调通知地址. Where its notifications are posted: https, without a query string. */
  notify_url: string
  /** 商户签约协议号. The merchant's own number of the agreement. */
  out_contract_code: string
  /** 用户标识. The user in `appid`. */
  openid?: string | undefined
  /** 用户子标识. The user under `sub_appid`. */
  sub_openid?: string | undefined
}

export interface PreSignClearingInstitutionPayRedirectRequest {
  /** 子商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
  /** 商户AppID. */
  appid: string
  /** 子商户AppID. The sub-merchant's own app; needed for `sub_openid`. */
  sub_appid: string
  /** 预支付交易会话标识. Of the payment after which the user is asked to sign. */
  prepay_id: string
  /** 免密支付服务ID. The service that WeChat Pay opened for the merchant. */
  service_id: number
  /** 用户账户展示名称. The user's name at the merchant; shown in the agreement. */
  contract_display_account: string
  /** 回调通知地址. Where its notifications are posted: https, without a query string. */
  notify_url: string
  /** 商户签约协议号. The merchant's own number of the agreement. */
  out_contract_code: string
  /** 用户标识. The user in `appid`. */
  openid?: string | undefined
  /** 用户子标识. The user under `sub_appid`. */
  sub_openid?: string | undefined
}

export interface PreSignEcommerceMiniProgramRequest {
  /** 商户AppID. */
  appid: string
  /** 用户标识. The user in `appid`. */
  openid: string
  /** 免密支付服务ID. The service that WeChat Pay opened for the merchant. */
  service_id: number
  /** 用户账户展示名称. The user's name at the merchant; shown in the agreement. */
  contract_display_account: string
  /** 回调通知地址. Where its notifications are posted: https, without a query string. */
  notify_url: string
  /** 商户签约协议号. The merchant's own number of the agreement. */
  out_contract_code: string
}

export interface PreSignEcommercePayRedirectRequest {
  /** 商户AppID. */
  appid: string
  /** 用户标识. The user in `appid`. */
  openid: string
  /** 预支付交易会话标识. Of the payment after which the user is asked to sign. */
  prepay_id: string
  /** 免密支付服务ID. The service that WeChat Pay opened for the merchant. */
  service_id: number
  /** 用户账户展示名称. The user's name at the merchant; shown in the agreement. */
  contract_display_account: string
  /** 回调通知地址. Where its notifications are posted: https, without a query string. */
  notify_url: string
  /** 商户签约协议号. The merchant's own number of the agreement. */
  out_contract_code: string
}

export interface PreSignMerchantMiniProgramRequest {
  /** 商户AppID. */
  appid: string
  /** 用户标识. The user in `appid`. */
  openid: string
  /** 免密支付服务ID. The service that WeChat Pay opened for the merchant. */
  service_id: number
  /** 用户账户展示名称. The user's name at the merchant; shown in the agreement. */
  contract_display_account: string
  /** 回调通知地址. Where its notifications are posted: https, without a query string. */
  notify_url: string
  /** 商户签约协议号. The merchant's own number of the agreement. */
  out_contract_code: string
}

export interface PreSignMerchantPayRedirectRequest {
  /** 商户AppID. */
  appid: string
  /** 用户标识. The user in `appid`. */
  openid: string
  /** 预支付交易会话标识. Of the payment after which the user is asked to sign. */
  prepay_id: string
  /** 免密支付服务ID. The service that WeChat Pay opened for the merchant. */
  service_id: number
  /** 用户账户展示名称. The user's name at the merchant; shown in the agreement. */
  contract_display_account: string
  /** 回调通知地址. Where its notifications are posted: https, without a query string. */
  notify_url: string
  /** 商户签约协议号. The merchant's own number of the agreement. */
  out_contract_code: string
}

export interface PreSignMiniProgramResponse {
  /** 商户号. */
  mchid: string
  /** 预签约ID. Handed to the page where the user signs. */
  pre_entrustweb_id: string
  /** 免密支付服务ID. The service that WeChat Pay opened for the merchant. */
  service_id: number
  /** 跳转签约的小程序AppID. The mini program where the user signs. */
  sign_mp_appid: string
  /** 商户签约协议号. The merchant's own number of the agreement. */
  out_contract_code: string
  /** 跳转签约的小程序路径. Where to open that mini program. */
  sign_mp_path: string
}

export interface PreSignPartnerMiniProgramRequest {
  /** 子商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
  /** 商户AppID. */
  sp_appid: string
  /** 子商户AppID. The sub-merchant's own app; needed for `sub_openid`. */
  sub_appid: string
  /** 免密支付服务ID. The service that WeChat Pay opened for the merchant. */
  service_id: number
  /** 用户账户展示名称. The user's name at the merchant; shown in the agreement. */
  contract_display_account: string
  /** 回调通知地址. Where its notifications are posted: https, without a query string. */
  notify_url: string
  /** 商户签约协议号. The merchant's own number of the agreement. */
  out_contract_code: string
  /** 用户标识. The user under `sp_appid`. */
  sp_openid?: string | undefined
  /** 用户子标识. The user under `sub_appid`. */
  sub_openid?: string | undefined
}

export interface PreSignPartnerMiniProgramResponse {
  /** 商户号. */
  mchid: string
  /** 子商户号. */
  sub_mchid: string
  /** 预签约ID. Handed to the page where the user signs. */
  pre_entrustweb_id: string
  /** 免密支付服务ID. The service that WeChat Pay opened for the merchant. */
  service_id: number
  /** 跳转签约的小程序AppID. The mini program where the user signs. */
  sign_mp_appid: string
  /** 商户签约协议号. The merchant's own number of the agreement. */
  out_contract_code: string
  /** 跳转签约的小程序路径. Where to open that mini program. */
  sign_mp_path: string
}

export interface PreSignPartnerPayRedirectRequest {
  /** 子商户号. The sub-merchant that the partner acts for. */
  sub_mchid: string
  /** 商户AppID. */
  sp_appid: string
  /** 子商户AppID. The sub-merchant's own app; needed for `sub_openid`. */
  sub_appid: string
  /** 预支付交易会话标识. Of the payment after which the user is asked to sign. */
  prepay_id: string
  /** 免密支付服务ID. The service that WeChat Pay opened for the merchant. */
  service_id: number
  /** 用户账户展示名称. The user's name at the merchant; shown in the agreement. */
  contract_display_account: string
  /** 回调通知地址. Where its notifications are posted: https, without a query string. */
  notify_url: string
  /** 商户签约协议号. The merchant's own number of the agreement. */
  out_contract_code: string
  /** 用户标识. The user under `sp_appid`. */
  sp_openid?: string | undefined
  /** 用户子标识. The user under `sub_appid`. */
  sub_openid?: string | undefined
}

export interface PreSignPartnerPayRedirectResponse {
  /** 商户号. */
  mchid: string
  /** 子商户号. */
  sub_mchid: string
  /** 免密支付服务ID. The service that WeChat Pay opened for the merchant. */
  service_id: number
  /** 商户签约协议号. The merchant's own number of the agreement. */
  out_contract_code: string
}

export interface PreSignPayRedirectResponse {
  /** 商户号. */
  mchid: string
  /** 免密支付服务ID. The service that WeChat Pay opened for the merchant. */
  service_id: number
  /** 商户签约协议号. The merchant's own number of the agreement. */
  out_contract_code: string
}

export interface TerminateContractRequest {
  /** 解约备注. Why it is ended. */
  contract_termination_remark: string
}

export interface TerminateContractResponse {
  /** 商户号. */
  mchid: string
  /** 免密支付服务ID. The service that WeChat Pay opened for the merchant. */
  service_id: number
  /** 商户签约协议号. The merchant's own number of the agreement. */
  out_contract_code: string
}
