// Generated from api/bill.yaml by `cargo xtask generate`; do not edit.

import type * as sdk from '../types/call.js'

/** Bills (账单). */
export interface BillService {
  /**
   * Apply for the bill of payments of a day (申请交易账单).
   *
   * Bills of the last three months, each from 10 in the morning of the day after. `NO_STATEMENT_EXIST` means that there was nothing on that day.
   *
   * Errors: 400 INVALID_REQUEST, NO_STATEMENT_EXIST, PARAM_ERROR, STATEMENT_CREATING; 401 SIGN_ERROR; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012556692
   */
  getTradeBill(args: GetTradeBillArguments, options?: sdk.CallOptions): sdk.Call<Bill>
  /**
   * Apply for the bill of the fund flow of a day (申请资金账单).
   *
   * Bills of the last three months, each from 10 in the morning of the day after. `NO_STATEMENT_EXIST` means that there was nothing on that day.
   *
   * Errors: 400 INVALID_REQUEST, NO_STATEMENT_EXIST, PARAM_ERROR, STATEMENT_CREATING; 401 SIGN_ERROR; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012556748
   */
  getFundFlowBill(args: GetFundFlowBillArguments, options?: sdk.CallOptions): sdk.Call<Bill>
  /**
   * Apply for the bills of a sub-merchant's fund flow of a day (申请单个子商户资金账单).
   *
   * The files are encrypted: each has its key, which comes encrypted for the caller.
   *
   * Errors: 400 INVALID_REQUEST, NO_STATEMENT_EXIST, PARAM_ERROR, STATEMENT_CREATING; 401 SIGN_ERROR; 403 NO_AUTH; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012760249
   */
  getSubMerchantFundFlowBill(args: GetSubMerchantFundFlowBillArguments, options?: sdk.CallOptions): sdk.Call<GetSubMerchantFundFlowBillResponse>
  /**
   * Download a bill that was applied for (下载账单).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012062348
   */
  downloadFile(args: DownloadFileArguments, options?: sdk.CallOptions): sdk.FileCall
}

/** Arguments of `getTradeBill`. */
export interface GetTradeBillArguments {
  /** 账单日期. A day, such as `2026-05-20`. At most 10 characters, YYYY-MM-DD. */
  bill_date: string
  /** 子商户号. The sub-merchant that the partner acts for. At most 12 characters. Partners only. */
  sub_mchid?: string | undefined
  /** 账单类型. `ALL`, payments and refunds, when left out. */
  bill_type?: BillType | undefined
  /** 压缩类型. Left out, the file is not compressed. */
  tar_type?: TarType | undefined
}

/** Arguments of `getFundFlowBill`. */
export interface GetFundFlowBillArguments {
  /** 账单日期. A day, such as `2026-05-20`. At most 10 characters, YYYY-MM-DD. */
  bill_date: string
  /** 二级商户号. The sub-merchant that the partner acts for. Known from the community. */
  sub_mchid?: string | undefined
  /** 资金账户类型. `BASIC`, the basic account, when left out; `OPERATION`: the operating account; `FEES`: the fees account. */
  account_type?: GetFundFlowBillAccountType | undefined
  /** 压缩类型. Left out, the file is not compressed. */
  tar_type?: TarType | undefined
}

/** Arguments of `getSubMerchantFundFlowBill`. */
export interface GetSubMerchantFundFlowBillArguments {
  /** 子商户号. The sub-merchant that the partner acts for. At most 12 characters. */
  sub_mchid: string
  /** 资金账户类型. `BASIC`: the basic account; `OPERATION`: the operating account; `FEES`: the fees account; `DEPOSIT`: the deposit account. */
  account_type: GetSubMerchantFundFlowBillAccountType
  /** 账单文件加密算法. How the file is encrypted. */
  algorithm: Algorithm
  /** 账单日期. A day, such as `2026-05-20`. At most 10 characters, YYYY-MM-DD. */
  bill_date: string
  /** 压缩格式. Left out, the file is not compressed. */
  tar_type?: TarType | undefined
}

/** Arguments of `downloadFile`. */
export interface DownloadFileArguments {
  /** Part of the `download_url`. */
  token: string
  /** Part of the `download_url`. */
  tartype?: string | undefined
}

export interface Bill {
  /** 下载地址. Good for five minutes. At most 2048 characters. */
  download_url: string
  /** 哈希类型. */
  hash_type: HashType
  /** 哈希值. The digest of the file after decompression, in hexadecimal digits. At most 1024 characters. */
  hash_value: string
}

export interface EncryptedBill {
  /** 账单文件序号. The number of this file among all of them. */
  bill_sequence: number
  /** 下载地址. Good for five minutes. At most 2048 characters. */
  download_url: string
  /** 加密密钥. The key of the encrypted file. At most 512 characters, encrypted on the wire. */
  encrypt_key: string
  /** 哈希类型. */
  hash_type: HashType
  /** 哈希值. The digest of the file after decompression, in hexadecimal digits. At most 1024 characters. */
  hash_value: string
  /** 随机字符串. The nonce that the file was encrypted with. At most 16 characters. */
  nonce: string
}

export interface GetSubMerchantFundFlowBillResponse {
  /** 下载信息总数. How many files there are. */
  download_bill_count: number
  /** 下载信息明细. */
  download_bill_list?: EncryptedBill[]
}

/** 账单文件加密算法 */
export type Algorithm =
  | 'AEAD_AES_256_GCM'
  | 'SM4_GCM'
  | (string & {})

/** 账单类型 */
export type BillType =
  | 'ALL'
  | 'SUCCESS'
  | 'REFUND'
  | (string & {})

/** 资金账户类型 */
export type GetFundFlowBillAccountType =
  | 'BASIC'
  | 'OPERATION'
  | 'FEES'
  | (string & {})

/** 资金账户类型 */
export type GetSubMerchantFundFlowBillAccountType =
  | 'BASIC'
  | 'OPERATION'
  | 'FEES'
  | 'DEPOSIT'
  | (string & {})

/** 哈希类型 */
export type HashType =
  | 'SHA1'
  | (string & {})

/** 压缩类型 */
export type TarType =
  | 'GZIP'
  | (string & {})
