// Generated from api/real_name.yaml by `cargo xtask generate`; do not edit.

import type * as sdk from '../types/call.js'

/** Checks of names (实名校验). */
export interface RealNameService {
  /**
   * Compare a payer's name and identity number with those of the WeChat account (实名信息校验).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013735179
   */
  verifyIdentity(args: VerifyIdentityArguments, options?: sdk.CallOptions): sdk.Call<VerifyIdentityResponse>
}

/** Arguments of `verifyIdentity`. */
export interface VerifyIdentityArguments {
  /** 加密后的下单用户证件号. Encrypted on the wire. */
  encrypted_credential_id: string
  /** 微信支付交易单号. WeChat Pay's number of the payment. */
  wxp_trade_no: string
  /** 下单用户账户的证件类型. One of 1, 2, 5, 9, 12, 17 and 19. */
  credential_type: number
  /** 加密后的下单用户姓名. Encrypted on the wire. */
  encrypted_name: string
}

export interface VerifyIdentityResponse {
  /** 实名比对结果. One of 0 and 1. */
  verify_result: number
  /** 错误信息. */
  err_message?: string
}
