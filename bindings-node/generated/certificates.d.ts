// Generated from api/certificates.yaml by `cargo xtask generate`; do not edit.

import type * as sdk from '../types/call.js'

/** Platform certificates and the self-test (平台证书). */
export interface CertificatesService {
  /**
   * Download the platform certificates (下载平台证书).
   *
   * Each is encrypted with the APIv3 key. The client does this by itself in certificate mode. Merchants that only use a platform public key get 404.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012551764
   */
  downloadCertificates(args?: DownloadCertificatesArguments, options?: sdk.CallOptions): sdk.Call<DownloadCertificatesResponse>
  /**
   * Test keys and signatures without money (商户签名验签／加解密测试).
   *
   * The answer repeats `echo_message`; with a `notify_url` a notification follows that does so, too.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4014551946
   */
  echo(args: EchoRequest, options?: sdk.CallOptions): sdk.Call<EchoResponse>
}

/** Arguments of `downloadCertificates`. */
export interface DownloadCertificatesArguments {
  /** 证书算法版本. `RSA` where left out. Known from the community. */
  algorithm_type?: AlgorithmType | undefined
}

export interface Certificate {
  /** 证书序列号. Upper-case hex; answers and notifications name it. */
  serial_no: string
  /** 证书启用时间. RFC 3339. */
  effective_time?: string
  /** 证书弃用时间. RFC 3339. */
  expire_time?: string
  /** 证书信息. The certificate as PEM, encrypted with the APIv3 key. */
  encrypt_certificate: EncryptedCertificate
}

export interface DownloadCertificatesResponse {
  /** 平台证书列表. */
  data: Certificate[]
}

export interface EchoRequest {
  /** 回显信息. Any text. */
  echo_message: string
  /** 加密回显信息. Any text; tests the encryption. Encrypted on the wire. */
  encrypted_echo_message?: string | undefined
  /** 商户回调地址. An https address that the notification is sent to. */
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
  /** 加密证书的随机串. At most 16 characters. */
  nonce: string
  /** 加密证书的附加数据. `certificate`. At most 16 characters. */
  associated_data?: string
  /** 加密后的证书内容. Base64; the tag stands at its end. At most 1048576 characters. */
  ciphertext: string
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
