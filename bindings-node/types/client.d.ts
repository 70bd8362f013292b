import type { Products } from '../generated/products.js'
import type { Bills } from './bills.js'
import type { CallOptions, FileCall, Response } from './call.js'
import type { DoctorOptions, DoctorReport } from './doctor.js'
import type { Notifications } from './notifications.js'
import type { PayParams, PayParamsAsync } from './pay_params.js'

/** One merchant's way to WeChat Pay. Building one opens no connection; share it. */
export declare class Client {
  /** @throws {ConfigError} a setting cannot work */
  constructor(settings: Settings)
  /** Out of the `WECHATPAY_…` environment variables (`WECHATPAY_MCHID`); `settings` win over them. */
  static fromEnv(settings?: Partial<Settings>): Client

  /** What is wrong with settings, also with those that the constructor refuses; without a network. */
  static diagnose(settings: Partial<Settings>): DoctorReport
  /** The same for `fromEnv`. */
  static diagnoseEnv(settings?: Partial<Settings>): DoctorReport

  /** Verifies and decrypts what arrives at the notify URL. */
  readonly notifications: Notifications
  /** Bills, row by row. */
  readonly bills: Bills
  /** What front ends need to open the cashier and other pages of WeChat Pay. */
  readonly payParams: PayParams
  /** The same with promises: what a `signer` needs. */
  readonly payParamsAsync: PayParamsAsync

  /** Looks at settings, keys, clock and gateway. What fails is in the report, never an error. */
  doctor(options?: DoctorOptions): Promise<DoctorReport>
  /** How far this machine's clock is from the gateway's, measured with verified answers. */
  clock(): Promise<Clock>
  /**
   * Replaces keys while the client works: all that is given, or nothing. Without settings the files that were configured are
   * read again. Calls under way end with the keys they began with; for 24 hours the former platform keys and APIv3 key are
   * good for what still arrives.
   *
   * @throws {ConfigError} a setting cannot work; the former keys stay
   */
  replaceKeys(settings?: KeySettings): Promise<{ serialNo: string; platformSerials: string[] }>

  /** Any operation by its id: `client.call('pay_gift.terminate_activity', { activity_id })`. */
  call<T = unknown>(operation: string, args?: object, options?: CallOptions): Promise<Response<T>>
  /** Any path of the gateway, signed and verified like every other call. */
  request<T = unknown>(request: Request, options?: CallOptions): Promise<Response<T>>
  /**
   * Downloads a bill or the like: give the answer that names it. The hash is checked. Await it for the bytes, or
   * iterate over it, `stream()` or `save(path)` it; then `timeoutMs` is for the whole, and without it each chunk has
   * the client's `readTimeoutMs`.
   */
  download(file: Download, options?: CallOptions): FileCall
  /** Encrypts a sensitive value with the platform's key; for `request`, where nothing is encrypted for you. */
  encrypt(text: string): Promise<{ text: string; serial: string }>
  /** Decrypts a sensitive value with the merchant's key. */
  decrypt(text: string): string
  /** The same as a promise: what a `signer` needs. */
  decryptAsync(text: string): Promise<string>
}

export interface Client extends Products {}

/** How far the clock is off. */
export interface Clock {
  /** More than 0: this machine is ahead. `undefined` before the first answer. */
  readonly skewMs: number | undefined
  /** Of how many answers. */
  readonly samples: number
  /** Signatures and checks are made with the gateway's time. */
  readonly compensated: boolean
}

/** Settings of a client. */
export interface Settings {
  /** 商户号: the merchant's number. */
  mchid: string
  /** 商户API证书序列号; not needed beside `certificate` or `merchantP12`. */
  serialNo?: string | undefined
  /** 商户API私钥: `apiclient_key.pem`. */
  privateKey?: Pem | undefined
  /** Of an encrypted private key. */
  privateKeyPassword?: string | undefined
  /** 商户API证书: `apiclient_cert.pem`. */
  certificate?: Pem | undefined
  /** `apiclient_cert.p12`, instead of `privateKey` and `certificate`; text is base64. */
  merchantP12?: Pem | undefined
  /** The merchant's number, unless it was changed. */
  merchantP12Password?: string | undefined
  /** 微信支付公钥ID: `PUB_KEY_ID_…`. */
  platformPublicKeyId?: string | undefined
  /** 微信支付公钥: `pub_key.pem`. */
  platformPublicKey?: Pem | undefined
  /** 平台证书; downloaded where neither these nor a platform public key are given. */
  platformCertificates?: readonly Pem[] | undefined
  /** APIv3密钥: 32 bytes, for notifications and platform certificates. */
  apiV3Key?: string | undefined
  /** APIv2密钥: 32 characters; signs pages of pay scores and coupons, nothing else. */
  apiV2Key?: string | undefined
  /** In place of `privateKey`: signs where the key is. Needs `serialNo` or `certificate`. */
  signer?: Signer | undefined
  /** Another gateway: https, or http on this machine. */
  baseUrl?: string | undefined
  /** Where calls go when too many fail at `baseUrl`. WeChat Pay's own hosts have their standby without it. */
  standbyUrl?: string | undefined
  /** For one call with all its attempts. 30,000 unless told. */
  timeoutMs?: number | undefined
  /** For opening a connection. 5,000 unless told. */
  connectTimeoutMs?: number | undefined
  /** For how long an attempt waits for its answer, or for more of it, while nothing comes. 12,000 unless told. */
  readTimeoutMs?: number | undefined
  /** 3 unless told. */
  maxAttempts?: number | undefined
  /** Certificates to trust instead of the system's. */
  caBundle?: Pem | undefined
  /** `http://proxy.example:3128` */
  proxy?: string | undefined
  /** Language of the gateway's messages. */
  acceptLanguage?: 'en' | 'zh-CN' | 'zh-HK' | 'zh-TW' | (string & {}) | undefined
  /** Appended to the SDK's own: `my-shop/1.0`. */
  userAgent?: string | undefined
  /** 品牌ID: signs requests to `/brand/…` as this brand. */
  brandId?: string | undefined
  /** Makes up for a wrong clock, once a few verified answers have told the gateway's time. */
  compensateClock?: boolean | undefined
  /** Where the log goes, without any secret. There is one log per process: the last logger gets it. */
  logger?: Logger | undefined
  /** The least level to log: `info` unless told. */
  logLevel?: 'error' | 'warn' | 'info' | 'debug' | 'trace' | undefined
}

/** Settings that can be replaced. */
export type KeySettings = Pick<
  Settings,
  | 'privateKey'
  | 'privateKeyPassword'
  | 'serialNo'
  | 'certificate'
  | 'merchantP12'
  | 'merchantP12Password'
  | 'platformPublicKeyId'
  | 'platformPublicKey'
  | 'platformCertificates'
  | 'apiV3Key'
  | 'apiV2Key'
>

/** The private key in an HSM or a KMS. What it throws is a `TransportError` of the phase `sign`. */
export interface Signer {
  /** SHA256withRSA (RSASSA-PKCS1-v1_5) over the message. It has as long as the call. */
  sign(message: Buffer): Promise<Uint8Array> | Uint8Array
  /** RSAES-OAEP with SHA-1, for answers with sensitive fields. */
  decrypt?(ciphertext: Buffer): Promise<Uint8Array> | Uint8Array
}

/** PEM text, or where to read it. */
export type Pem = string | Uint8Array | URL | { file: string | URL }

/** `console` and every usual logger. */
export interface Logger {
  error?(message: string): unknown
  warn?(message: string): unknown
  info?(message: string): unknown
  debug?(message: string): unknown
}

/** A request that is in no list of operations. */
export interface Request {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** `/v3/…` */
  path: string
  query?: Record<string, unknown> | undefined
  body?: unknown
  headers?: Record<string, string> | undefined
}

/** Where a file is, as the gateway's answers say it. */
export interface Download {
  url?: string | undefined
  download_url?: string | undefined
  hash_type?: string | undefined
  hash_value?: string | undefined
  /** It was asked for with `tar_type: 'GZIP'`. */
  gzip?: boolean | undefined
}
