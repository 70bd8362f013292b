// Generated from api/media.yaml by `cargo xtask generate`; do not edit.

import type * as sdk from '../types/call.js'

/** Uploads of images and videos (图片视频上传). */
export interface MediaService {
  /**
   * Upload an image (图片上传).
   *
   * For applications and complaints: JPG, BMP or PNG of at most 2 MB; gives a `media_id`.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 429 FREQUENCY_LIMIT_EXCEED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012760432
   */
  uploadImage(args: UploadImageArguments, options?: sdk.CallOptions): sdk.Call<UploadImageResponse>
  /**
   * Upload a video (视频上传).
   *
   * For applications: AVI, WMV, MPEG, MP4, MOV, MKV, FLV, F4V, M4V or RMVB of at most 5 MB; gives a `media_id`.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 429 FREQUENCY_LIMIT_EXCEED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012761084
   */
  uploadVideo(args: UploadVideoArguments, options?: sdk.CallOptions): sdk.Call<UploadVideoResponse>
  /**
   * Upload an image for marketing (图片上传（营销专用）).
   *
   * For coupons and activities: JPG, BMP or PNG of at most 2 MB; gives a `media_url`.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 REQUEST_BLOCKED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012557233
   */
  uploadMarketingImage(args: UploadMarketingImageArguments, options?: sdk.CallOptions): sdk.Call<UploadMarketingImageResponse>
}

/** Arguments of `uploadImage`. */
export interface UploadImageArguments {
  /** 文件内容. Its digest is computed for you. */
  file: sdk.FileInput
  /** 文件名称. With an extension that fits the content. Taken from the path where it is left out. At most 128 characters. */
  filename?: string | undefined
}

/** Arguments of `uploadVideo`. */
export interface UploadVideoArguments {
  /** 文件内容. Its digest is computed for you. */
  file: sdk.FileInput
  /** 文件名称. With an extension that fits the content. Taken from the path where it is left out. At most 128 characters. */
  filename?: string | undefined
}

/** Arguments of `uploadMarketingImage`. */
export interface UploadMarketingImageArguments {
  /** 文件内容. Its digest is computed for you. */
  file: sdk.FileInput
  /** 文件名称. With an extension that fits the content. Taken from the path where it is left out. At most 128 characters. */
  filename?: string | undefined
}

export interface UploadImageResponse {
  /** 媒体文件标识ID. What applications and complaints take. At most 512 characters. */
  media_id: string
}

export interface UploadMarketingImageResponse {
  /** 媒体文件URL地址. What marketing operations take. At most 256 characters. */
  media_url: string
}

export interface UploadVideoResponse {
  /** 媒体文件标识Id. What applications and complaints take. At most 512 characters. */
  media_id: string
}
