// Generated from api/bank_directory.yaml by `cargo xtask generate`; do not edit.

import type * as sdk from '../types/call.js'

/** Banks, branches and cities (银行组件). */
export interface BankDirectoryService {
  /**
   * List the banks that an account number may belong to (获取对私银行卡号开户银行).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012697541
   */
  listBanksByAccountNumber(args: ListBanksByAccountNumberArguments, options?: sdk.CallOptions): sdk.Call<ListBanksByAccountNumberResponse>
  /**
   * List the banks that have personal accounts (查询支持个人业务的银行列表).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012697583
   */
  listPersonalBanks(args: ListPersonalBanksArguments, options?: sdk.CallOptions): sdk.PagedCall<ListPersonalBanksResponse, Bank>
  /**
   * List the banks that have corporate accounts (查询支持对公业务的银行列表).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012697626
   */
  listCorporateBanks(args: ListCorporateBanksArguments, options?: sdk.CallOptions): sdk.PagedCall<ListCorporateBanksResponse, Bank>
  /**
   * List the branches of a bank in a city (查询支行列表).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012697673
   */
  listBranches(args: ListBranchesArguments, options?: sdk.CallOptions): sdk.PagedCall<ListBranchesResponse, Branch>
  /**
   * List the provinces of China (查询省份列表).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012698641
   */
  listProvinces(args?: sdk.NoArguments, options?: sdk.CallOptions): sdk.Call<ListProvincesResponse>
  /**
   * List the cities of a province (查询城市列表).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012697470
   */
  listCities(args: ListCitiesArguments, options?: sdk.CallOptions): sdk.Call<ListCitiesResponse>
}

/** Arguments of `listBanksByAccountNumber`. */
export interface ListBanksByAccountNumberArguments {
  /** 银行卡号. Of a personal account. Encrypted on the wire. */
  account_number: string
}

/** Arguments of `listPersonalBanks`. */
export interface ListPersonalBanksArguments {
  /** 分页大小. Items per page. */
  limit: number
  /** 本次查询偏移量. Items to skip, from 0. */
  offset?: number | undefined
}

/** Arguments of `listCorporateBanks`. */
export interface ListCorporateBanksArguments {
  /** 分页大小. Items per page. */
  limit: number
  /** 本次查询偏移量. Items to skip, from 0. */
  offset?: number | undefined
}

/** Arguments of `listBranches`. */
export interface ListBranchesArguments {
  /** 银行别名编码. From one of the lists of banks. */
  bank_alias_code: string
  /** 分页大小. Items per page. */
  limit: number
  /** 城市编码. From `list_cities`. */
  city_code: number
  /** 本次查询偏移量. Items to skip, from 0. */
  offset?: number | undefined
}

/** Arguments of `listCities`. */
export interface ListCitiesArguments {
  /** 省份编码. From `list_provinces`. */
  province_code: number
}

export interface Bank {
  /** 开户银行. The name to give when an account is opened or changed. */
  account_bank: string
  /** 开户银行编码. */
  account_bank_code: number
  /** 银行别名. The name that users know. */
  bank_alias: string
  /** 银行别名编码. To be given to `list_branches`. */
  bank_alias_code: string
  /** 是否需要填写支行. Whether the branch is needed too when an account is given. */
  need_bank_branch: boolean
}

export interface Branch {
  /** 开户银行支行联行号. The number of the branch between banks (联行号). */
  bank_branch_id: string
  /** 开户银行支行名称. */
  bank_branch_name: string
}

export interface City {
  /** 城市编码. */
  city_code: number
  /** 城市名称. */
  city_name: string
}

export interface Links {
  /** 下一页链接. Missing on the last page. */
  next?: string
  /** 上一页链接. Missing on the first page. */
  prev?: string
  /** 当前链接. */
  self?: string
}

export interface ListBanksByAccountNumberResponse {
  /** 查询数据总条数. */
  total_count: number
  /** 银行列表. */
  data?: Bank[]
}

export interface ListBranchesResponse {
  /** 本次查询偏移量. Items that were skipped. */
  offset: number
  /** 查询数据总条数. Of all pages. */
  total_count: number
  /** 开户银行. The name to give when an account is opened or changed. */
  account_bank: string
  /** 开户银行编码. */
  account_bank_code: number
  /** 银行别名. The name that users know. */
  bank_alias: string
  /** 银行别名编码. To be given to `list_branches`. */
  bank_alias_code: string
  /** 本次查询条数. Items on this page. */
  count: number
  /** 分页链接. */
  links: Links
  /** 支行列表. */
  data?: Branch[]
}

export interface ListCitiesResponse {
  /** 查询数据总条数. */
  total_count: number
  /** 城市列表. */
  data?: City[]
}

export interface ListCorporateBanksResponse {
  /** 本次查询偏移量. Items that were skipped. */
  offset: number
  /** 查询数据总条数. Of all pages. */
  total_count: number
  /** 本次查询数据条数. Items on this page. */
  count: number
  /** 分页链接. */
  links: Links
  /** 银行列表. */
  data?: Bank[]
}

export interface ListPersonalBanksResponse {
  /** 本次查询偏移量. Items that were skipped. */
  offset: number
  /** 查询数据总条数. Of all pages. */
  total_count: number
  /** 本次查询数据条数. Items on this page. */
  count: number
  /** 分页链接. */
  links: Links
  /** 银行列表. */
  data?: Bank[]
}

export interface ListProvincesResponse {
  /** 查询数据总条数. */
  total_count: number
  /** 省份列表. */
  data?: Province[]
}

export interface Province {
  /** 省份编码. */
  province_code: number
  /** 省份名称. */
  province_name: string
}
