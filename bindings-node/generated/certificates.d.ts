// Generated from api/certificates.yaml by `cargo xtask generate`; do not edit.

import type * as sdk from '../types/call.js'

/** Certificates (平台证书). */
export interface CertificatesService {
  /**
   * Download certificates (下载平台证书).
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012551764
   */
  downloadCertificates(args?: DownloadCertificatesArguments, options?: sdk.CallOptions): sdk.Call<DownloadCertificatesResponse>
  /**
   * Echo (商户签名验签／加解密测试).
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4014551946
   */
  echo(args: EchoRequest, options?: sdk.CallOptions): sdk.Call<EchoResponse>
}

/** Arguments of `downloadCertificates`. */
export interface DownloadCertificatesArguments {
  /** 证书算法版本. Known from the community. */
  algorithm_type?: AlgorithmType | undefined
}

export interface Certificate {
  /** 证书序列号. */
  serial_no: string
  /** 证书信息. */
  encrypt_certificate: EncryptedCertificate
  /** 证书启用时间. RFC 3339. */
  effective_time?: string
  /** 证书弃用时间. RFC 3339. */
  expire_time?: string
}

export interface DownloadCertificatesResponse {
  /** 验签时使用的平台证书序列号. */
  data: Certificate[]
}

export interface EchoRequest {
  /** 回显信息. */
  echo_message: string
  /** Encrypted on the wire. */
  encrypted_echo_message?: string | undefined
  /** 商户回调地址. */
  notify_url?: string | undefined
}

export interface EchoResponse {
  /** 回显信息. */
  echo_message: string
  /** 商户证书加密回显信息. Encrypted on the wire. */
  encrypted_echo_message?: string
}

export interface EncryptedCertificate {
  /** 加密证书的算法. At most 32 characters. */
  algorithm: Algorithm
  /** 加密后的证书内容. At most 1048576 characters. */
  ciphertext: string
  /** 加密证书的随机串. At most 16 characters. */
  nonce: string
  /** 加密证书的附加数据. At most 16 characters. */
  associated_data?: string
}

export interface SecurityEchoSuccessResource {
  /** 回显消息. At most 256 characters. */
  echo_message: string
  /** 加密回显消息. At most 256 characters, encrypted on the wire. */
  encrypt_echo_message?: string
}

/** 加密证书的算法 */
export type Algorithm =
  | 'AEAD_AES_256_GCM'
  | (string & {})

/** 证书算法版本 */
export type AlgorithmType =
  | 'SM2'
  | 'RSA'
  | 'ALL'
  | (string & {})

