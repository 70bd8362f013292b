// Generated from api/express.yaml by `cargo xtask generate`; do not edit.

import type * as sdk from '../types/call.js'

/** Sending parcels with WeChat (微信寄快递). */
export interface ExpressService {
  /**
   * Translate a user's openid into the one under another app (用户openid转换).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_9_1.shtml
   */
  transformUserOpenid(args: TransformUserOpenidArguments, options?: sdk.CallOptions): sdk.Call<TransformUserOpenidResponse>
}

/** Arguments of `transformUserOpenid`. */
export interface TransformUserOpenidArguments extends TransformUserOpenidRequest {
  /** 用户openid. The user in the caller's app. */
  openid: string
}

export interface TransformUserOpenidRequest {
  /** 目标应用的appid. The app under which the user is wanted. */
  appid: string
}

export interface TransformUserOpenidResponse {
  /** 转换后的openid. The user in that app. */
  openid: string
}
