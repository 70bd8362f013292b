// Generated from api/biz_pay.yaml by `cargo xtask generate`; do not edit.

import type * as sdk from '../types/call.js'

/** Payments by companies' employees (企业支付). */
export interface BizPayService {
  /**
   * Create the link by which an employee authorises (企业商户发起员工开通企业支付授权).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014507153
   */
  createUserAuthorizationUrl(args: CreateUserAuthorizationUrlArguments, options?: sdk.CallOptions): sdk.Call<CreateUserAuthorizationUrlResponse>
  /**
   * Query whether an employee has authorised (企业商户查询企业员工开通授权状态).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014507163
   */
  getUserAuthorizationState(args: GetUserAuthorizationStateArguments, options?: sdk.CallOptions): sdk.Call<GetUserAuthorizationStateResponse>
  /**
   * End the authorization of an employee (企业商户发起解除员工企业支付授权).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014507156
   */
  revokeEmployeeAuthorization(args: RevokeEmployeeAuthorizationArguments, options?: sdk.CallOptions): sdk.Call<RevokeEmployeeAuthorizationResponse>
  /**
   * Create a range of merchants (创建可用商户范围).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4017205621
   */
  createMerchantRange(args: CreateMerchantRangeRequest, options?: sdk.CallOptions): sdk.Call<CreateMerchantRangeResponse>
  /**
   * List the ranges of merchants that cards can be used at (查询可用商户范围列表).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4017205627
   */
  listMerchantRanges(args?: ListMerchantRangesArguments, options?: sdk.CallOptions): sdk.Call<ListMerchantRangesResponse>
  /**
   * Add a merchant to a range (添加商户标识).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4017205631
   */
  addMerchantIdentifier(args: AddMerchantIdentifierArguments, options?: sdk.CallOptions): sdk.Call<AddMerchantIdentifierResponse>
  /**
   * List the merchants of a range (查询商户标识列表).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4017205633
   */
  listMerchantIdentifiers(args: ListMerchantIdentifiersArguments, options?: sdk.CallOptions): sdk.PagedCall<ListMerchantIdentifiersResponse, string>
  /**
   * Take a merchant out of a range (删除商户标识).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4017205637
   */
  deleteMerchantIdentifier(args: DeleteMerchantIdentifierArguments, options?: sdk.CallOptions): sdk.Call<DeleteMerchantIdentifierResponse>
  /**
   * Match stores with their legal entities (发起门店主体匹配).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014507136
   */
  createStoreEntityMatch(args: CreateStoreEntityMatchRequest, options?: sdk.CallOptions): sdk.Call<CreateStoreEntityMatchResponse>
  /**
   * Query a matching of stores (查询门店主体匹配结果).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014507133
   */
  getStoreEntityMatch(args: GetStoreEntityMatchArguments, options?: sdk.CallOptions): sdk.Call<GetStoreEntityMatchResponse>
  /**
   * Give a card with a quota to an employee (企业商户为员工下发企业支付额度卡).
   *
   * The employee must have authorised. When the outcome is not known, repeat it with the same `out_card_no` and the same contents.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014507148
   */
  createQuotaCard(args: CreateQuotaCardArguments, options?: sdk.CallOptions): sdk.Call<CreateQuotaCardResponse>
  /**
   * Query a card by `out_card_no` (使用商户卡号查询企业支付额度卡).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015001625
   */
  getQuotaCardByOutCardNo(args: GetQuotaCardByOutCardNoArguments, options?: sdk.CallOptions): sdk.Call<QuotaCard>
  /**
   * Query a card by `card_no` (企业商户查询企业支付额度卡).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014507119
   */
  getQuotaCardByCardNo(args: GetQuotaCardByCardNoArguments, options?: sdk.CallOptions): sdk.Call<QuotaCard>
  /**
   * Get the link to pay with a card (企业商户获取指定额度卡支付链接).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014507160
   */
  getQuotaCardPaymentUrl(args: GetQuotaCardPaymentUrlArguments, options?: sdk.CallOptions): sdk.Call<GetQuotaCardPaymentUrlResponse>
  /**
   * Make a card void (企业商户作废员工企业支付额度卡).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014507127
   */
  cancelQuotaCard(args: CancelQuotaCardArguments, options?: sdk.CallOptions): sdk.Call<CancelQuotaCardResponse>
  /**
   * Apply for the bill of a company's payments (申请企业商户企业支付业务账单).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014507142
   */
  getTradeBill(args: GetTradeBillRequest, options?: sdk.CallOptions): sdk.Call<GetTradeBillResponse>
  /**
   * Apply for the proof of a company's funding (申请企业商户企业支付出资凭证).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014507157
   */
  createFundingProof(args: CreateFundingProofRequest, options?: sdk.CallOptions): sdk.Call<CreateFundingProofResponse>
}

/** Arguments of `createUserAuthorizationUrl`. */
export interface CreateUserAuthorizationUrlArguments extends CreateUserAuthorizationUrlRequest {
  /** 企业员工ID. The company's own number of the employee. */
  user_id: string
}

/** Arguments of `getUserAuthorizationState`. */
export interface GetUserAuthorizationStateArguments {
  /** 企业员工ID. The company's own number of the employee. */
  user_id: string
  /** 出资子商户号. The sub-merchant whose money it is. */
  sub_mchid: string
  /** 服务商商户号. The partner's own merchant number. The client's `mchid` where left out. */
  sp_mchid?: string | undefined
}

/** Arguments of `revokeEmployeeAuthorization`. */
export interface RevokeEmployeeAuthorizationArguments extends RevokeEmployeeAuthorizationRequest {
  /** 微信授权关系ID. WeChat Pay's number of the authorization of the employee. */
  employee_id: string
}

/** Arguments of `listMerchantRanges`. */
export interface ListMerchantRangesArguments {
  /** 服务商商户号. The partner's own merchant number. The client's `mchid` where left out. */
  sp_mchid?: string | undefined
}

/** Arguments of `addMerchantIdentifier`. */
export interface AddMerchantIdentifierArguments extends AddMerchantIdentifierRequest {
  /** 可用商户范围id. WeChat Pay's number of the range of merchants. */
  range_id: string
}

/** Arguments of `listMerchantIdentifiers`. */
export interface ListMerchantIdentifiersArguments {
  /** 可用商户范围id. WeChat Pay's number of the range of merchants. */
  range_id: string
  /** 分页开始位置. Items to skip, from 0. */
  offset: number
  /** 分页大小. Items per page. */
  limit: number
  /** 服务商商户号. The partner's own merchant number. The client's `mchid` where left out. */
  sp_mchid?: string | undefined
}

/** Arguments of `deleteMerchantIdentifier`. */
export interface DeleteMerchantIdentifierArguments extends DeleteMerchantIdentifierRequest {
  /** 可用商户范围id. WeChat Pay's number of the range of merchants. */
  range_id: string
  /** 商户标识值. What the range knows the merchant by, of the kind `identifier_type`. */
  merchant_identifier: string
}

/** Arguments of `getStoreEntityMatch`. */
export interface GetStoreEntityMatchArguments {
  /** 微信支付主体匹配批次单号. WeChat Pay's number of the batch. */
  batch_id: string
  /** 服务商商户号. The partner's own merchant number. The client's `mchid` where left out. */
  sp_mchid?: string | undefined
}

/** Arguments of `createQuotaCard`. */
export interface CreateQuotaCardArguments extends CreateQuotaCardRequest {
  /** 微信授权关系ID. WeChat Pay's number of the authorization of the employee. */
  employee_id: string
}

/** Arguments of `getQuotaCardByOutCardNo`. */
export interface GetQuotaCardByOutCardNoArguments {
  /** 微信授权关系ID. WeChat Pay's number of the authorization of the employee. */
  employee_id: string
  /** 企业支付额度卡商户卡号. The partner's own number of the card. */
  out_card_no: string
  /** 出资子商户号. The sub-merchant whose money it is. */
  sub_mchid: string
  /** 服务商商户号. The partner's own merchant number. The client's `mchid` where left out. */
  sp_mchid?: string | undefined
}

/** Arguments of `getQuotaCardByCardNo`. */
export interface GetQuotaCardByCardNoArguments {
  /** 微信授权关系ID. WeChat Pay's number of the authorization of the employee. */
  employee_id: string
  /** 企业支付额度卡卡号. WeChat Pay's number of the card. */
  card_no: string
  /** 出资子商户号. The sub-merchant whose money it is. */
  sub_mchid: string
  /** 服务商商户号. The partner's own merchant number. The client's `mchid` where left out. */
  sp_mchid?: string | undefined
}

/** Arguments of `getQuotaCardPaymentUrl`. */
export interface GetQuotaCardPaymentUrlArguments {
  /** 微信授权关系ID. WeChat Pay's number of the authorization of the employee. */
  employee_id: string
  /** 企业支付额度卡卡号. WeChat Pay's number of the card. */
  card_no: string
  /** 出资子商户号. The sub-merchant whose money it is. */
  sub_mchid: string
  /** 拉起付款码页面的企业应用类型. Where the employee is: `H5` a page, `MINIPROGRAM` a mini program. */
  application_type: ApplicationType
  /** 服务商商户号. The partner's own merchant number. The client's `mchid` where left out. */
  sp_mchid?: string | undefined
}

/** Arguments of `cancelQuotaCard`. */
export interface CancelQuotaCardArguments extends CancelQuotaCardRequest {
  /** 微信授权关系ID. WeChat Pay's number of the authorization of the employee. */
  employee_id: string
  /** 企业支付额度卡卡号. WeChat Pay's number of the card. */
  card_no: string
}

export interface AddMerchantIdentifierRequest {
  /** 服务商商户号. The partner's own merchant number. The client's `mchid` where left out. */
  sp_mchid?: string | undefined
  /** 商户标识值. What the range knows the merchant by, of the kind `identifier_type`. */
  merchant_identifier: string
}

export interface AddMerchantIdentifierResponse {
  /** 可用商户范围id. WeChat Pay's number of the range of merchants. */
  range_id: string
}

export interface AuthorizedResource {
  /** 服务商商户号. The partner's own merchant number. */
  sp_mchid: string
  /** 出资子商户号. The sub-merchant whose money it is. */
  sub_mchid: string
  /** 微信授权关系ID. WeChat Pay's number of the authorization of the employee. */
  employee_id: string
  /** 企业员工ID. The company's own number of the employee. */
  user_id: string
  /** 授权时间. */
  authorization_time: string
}

export interface CancelQuotaCardRequest {
  /** 服务商商户号. The partner's own merchant number. The client's `mchid` where left out. */
  sp_mchid?: string | undefined
  /** 出资子商户号. The sub-merchant whose money it is. */
  sub_mchid: string
  /** 作废原因. */
  reason: string
}

export interface CancelQuotaCardResponse {
  /** 服务商商户号. The partner's own merchant number. */
  sp_mchid: string
  /** 出资子商户号. The sub-merchant whose money it is. */
  sub_mchid: string
  /** 企业支付额度卡卡号. WeChat Pay's number of the card. */
  card_no: string
  /** 微信授权关系ID. WeChat Pay's number of the authorization of the employee. */
  employee_id: string
  /** 卡片状态. */
  card_state: CardState
  /** 卡片失效时间. RFC 3339. */
  card_disabled_time?: string
}

export interface CreateFundingProofRequest {
  /** 服务商商户号. The partner's own merchant number. The client's `mchid` where left out. */
  sp_mchid?: string | undefined
  /** 出资子商户号. The sub-merchant whose money it is. */
  sub_mchid: string
  /** 商户操作流水号. The partner's own number of the application. */
  out_operation_id: string
  /** 结束日期. */
  end_date: string
  /** 起始日期. */
  start_date: string
  /** 商户主体名称. */
  entity_name?: string | undefined
}

export interface CreateFundingProofResponse {
  /** 服务商商户号. The partner's own merchant number. */
  sp_mchid: string
  /** 出资子商户号. The sub-merchant whose money it is. */
  sub_mchid: string
  /** 凭证申请创建时间. RFC 3339. */
  create_time: string
  /** 微信支付操作流水号. WeChat Pay's number of the application. */
  operation_id: string
  /** 商户操作流水号. The partner's own number of the application. */
  out_operation_id: string
  /** 出资凭证申请单单号. WeChat Pay's number of the proof. */
  proof_id: string
  /** 凭证下载地址. */
  download_url: string
  /** 结束日期. */
  end_date: string
  /** 商户主体名称. */
  entity_name: string
  /** 起始日期. */
  start_date: string
  /** 凭证状态更新时间. When the state changed last. RFC 3339. */
  updated_time: string
  /** 创建时间. RFC 3339. */
  created_time?: string
}

export interface CreateMerchantRangeRequest {
  /** 服务商商户号. The partner's own merchant number. The client's `mchid` where left out. */
  sp_mchid?: string | undefined
  /** 商户标识类型. What merchants are known by: `ORGANIZATION_CODE` their unified social credit code, `TRANSACTION_ID` a payment. */
  identifier_type: IdentifierType
}

export interface CreateMerchantRangeResponse {
  /** 可用商户范围id. WeChat Pay's number of the range of merchants. */
  range_id: string
}

export interface CreateQuotaCardRequest {
  /** 服务商商户号. The partner's own merchant number. The client's `mchid` where left out. */
  sp_mchid?: string | undefined
  /** 出资子商户号. The sub-merchant whose money it is. */
  sub_mchid: string
  /** 企业支付卡模板ID. */
  card_template_id: string
  /** 商户卡号. The partner's own number of the card. */
  out_card_no: string
  /** 卡片总金额. In fen: what the card is good for. */
  amount: number
  /** 卡片名称. */
  card_name: string
  /** 卡片有效期. After this the card cannot be used. RFC 3339. */
  effective_end_time: string
  /** 可用商户范围ID. The range of merchants that the card can be used at. */
  avail_mch_range_id?: string | undefined
  /** 卡片备注. */
  card_remark?: string | undefined
}

export interface CreateQuotaCardResponse {
  /** 服务商商户号. The partner's own merchant number. */
  sp_mchid: string
  /** 出资子商户号. The sub-merchant whose money it is. */
  sub_mchid: string
  /** 企业支付额度卡卡号. WeChat Pay's number of the card. */
  card_no: string
  /** 微信授权关系ID. WeChat Pay's number of the authorization of the employee. */
  employee_id: string
  /** 商户卡号. The partner's own number of the card. */
  out_card_no: string
  /** 卡片生效时间. RFC 3339. */
  effective_begin_time: string
  /** 卡片有效期. After this the card cannot be used. RFC 3339. */
  effective_end_time: string
}

export interface CreateStoreEntityMatchRequest {
  /** 服务商商户号. The partner's own merchant number. The client's `mchid` where left out. */
  sp_mchid?: string | undefined
  /** 商户主体匹配批次单号. The partner's own number of the batch. */
  out_batch_id: string
  /** 主体匹配明细列表. */
  match_details?: StoreEntity[] | undefined
}

export interface CreateStoreEntityMatchResponse {
  /** 服务商商户号. The partner's own merchant number. */
  sp_mchid: string
  /** 微信支付主体匹配批次单号. WeChat Pay's number of the batch. */
  batch_id: string
  /** 商户主体匹配批次单号. The partner's own number of the batch. */
  out_batch_id: string
  /** 批次状态. */
  state: State
  /** 批次创建时间. RFC 3339. */
  time: string
}

export interface CreateUserAuthorizationUrlRequest {
  /** 服务商商户号. The partner's own merchant number. The client's `mchid` where left out. */
  sp_mchid?: string | undefined
  /** 出资子商户号. The sub-merchant whose money it is. */
  sub_mchid: string
  /** 发起授权应用类型. Where the employee is: `H5` a page, `MINIPROGRAM` a mini program. */
  application_type: ApplicationType
}

export interface CreateUserAuthorizationUrlResponse {
  /** 服务商商户号. The partner's own merchant number. */
  sp_mchid: string
  /** 出资子商户号. The sub-merchant whose money it is. */
  sub_mchid: string
  /** 企业员工ID. The company's own number of the employee. */
  user_id: string
  /** 发起授权应用类型. Where the employee is: `H5` a page, `MINIPROGRAM` a mini program. */
  application_type: ApplicationType
  /** 跳转链接. Where the employee authorises; set with `H5`. */
  authorization_url?: string
  /** 链接失效时间. RFC 3339. */
  expire_time?: string
  /** 小程序业务类型. For the mini program, to open the page. */
  mp_business_type?: string
  /** 小程序查询参数. For the mini program, to open the page. */
  mp_query?: string
}

export interface DeleteMerchantIdentifierRequest {
  /** 服务商商户号. The partner's own merchant number. The client's `mchid` where left out. */
  sp_mchid?: string | undefined
}

export interface DeleteMerchantIdentifierResponse {
  /** 可用商户范围id. WeChat Pay's number of the range of merchants. */
  range_id: string
}

export interface EmployeeAuthorization {
  /** 微信授权关系ID. WeChat Pay's number of the authorization of the employee. */
  employee_id: string
  /** 解除授权时间. RFC 3339. */
  authorization_revoked_time: string
  /** 授权状态. */
  authorization_state: AuthorizationState
  /** 授权时间. RFC 3339. */
  authorization_time: string
}

export interface GetQuotaCardPaymentUrlResponse {
  /** 服务商商户号. The partner's own merchant number. */
  sp_mchid: string
  /** 出资子商户号. The sub-merchant whose money it is. */
  sub_mchid: string
  /** 企业支付额度卡卡号. WeChat Pay's number of the card. */
  card_no: string
  /** 微信授权关系ID. WeChat Pay's number of the authorization of the employee. */
  employee_id: string
  /** 链接失效时间. RFC 3339. */
  expire_time: string
  /** 跳转链接. */
  payment_url: string
  /** 拉起付款码页面的企业应用类型. Where the employee is: `H5` a page, `MINIPROGRAM` a mini program. */
  application_type?: ApplicationType
  /** 小程序业务类型. For the mini program, to open the page. */
  mp_business_type?: string
  /** 小程序查询参数. For the mini program, to open the page. */
  mp_query?: string
}

export interface GetStoreEntityMatchResponse {
  /** 服务商商户号. The partner's own merchant number. */
  sp_mchid: string
  /** 微信支付主体匹配批次单号. WeChat Pay's number of the batch. */
  batch_id: string
  /** 商户主体匹配批次单号. The partner's own number of the batch. */
  out_batch_id: string
  /** 批次状态. */
  state: State
  /** 主体匹配明细列表. */
  match_results?: StoreEntityMatchResult[]
}

export interface GetTradeBillRequest {
  /** 服务商商户号. The partner's own merchant number. The client's `mchid` where left out. */
  sp_mchid?: string | undefined
  /** 出资子商户号. The sub-merchant whose money it is. */
  sub_mchid: string
  /** 账单类型. `QYZFALL`: all payments. */
  type: Type
  /** 账单日期. */
  date: string
}

export interface GetTradeBillResponse {
  /** 服务商商户号. The partner's own merchant number. */
  sp_mchid: string
  /** 出资子商户号. The sub-merchant whose money it is. */
  sub_mchid: string
  /** 账单类型. */
  type: Type
  /** 账单日期. */
  date: string
  /** 账单下载地址. */
  download_url: string
  /** 哈希类型. */
  hash_type?: string
  /** 哈希值. Of the file, after decompression. */
  hash_value?: string
}

export interface GetUserAuthorizationStateResponse {
  /** 服务商商户号. The partner's own merchant number. */
  sp_mchid: string
  /** 出资子商户号. The sub-merchant whose money it is. */
  sub_mchid: string
  /** 企业员工ID. The company's own number of the employee. */
  user_id: string
  /** 微信授权关系列表. */
  employee_list?: EmployeeAuthorization[]
}

export interface ListMerchantIdentifiersResponse {
  /** 分页开始位置. */
  offset: number
  /** 分页大小. */
  limit: number
  /** 总数量. Of all pages. */
  total_count: number
  /** 商户标识列表. */
  data: string[]
  /** 实际返回数量. Of this page. */
  count: number
}

export interface ListMerchantRangesResponse {
  /** 服务商商户号. The partner's own merchant number. */
  sp_mchid: string
  /** 可用商户范围列表. */
  range_list: MerchantRange[]
}

export interface MerchantRange {
  /** 可用商户范围id. WeChat Pay's number of the range of merchants. */
  range_id?: string
  /** 商户标识类型. What merchants are known by: `ORGANIZATION_CODE` their unified social credit code, `TRANSACTION_ID` a payment. */
  identifier_type?: IdentifierType
}

export interface PaymentRefundSuccessResource {
  /** 服务商商户号. The partner's own merchant number. */
  sp_mchid: string
  /** 出资子商户号. The sub-merchant whose money it is. */
  sub_mchid: string
  /** 微信支付订单号. WeChat Pay's number of the payment. */
  transaction_id: string
  /** 商户订单号. The merchant's own number of the order. */
  out_trade_no: string
  /** 微信支付退款单号. WeChat Pay's number of the refund. */
  refund_id: string
  /** 商户退款单号. The merchant's own number of the refund. */
  out_refund_no: string
  /** 企业支付额度卡卡号. WeChat Pay's number of the card. */
  card_no: string
  /** 微信授权关系ID. WeChat Pay's number of the authorization of the employee. */
  employee_id: string
  /** 金额. In fen. */
  amount: number
  /** 支付完成时间. */
  pay_success_time: number
  /** 退款金额. In fen. */
  refund_amount: number
  /** 退款创建时间. */
  refund_create_time: number
  /** 退款状态. */
  refund_state: RefundState
  /** 退款成功时间. */
  refund_success_time: number
  /** 已退款金额. In fen. */
  refunded_amount: number
}

export interface PaymentSuccessResource {
  /** 服务商商户号. The partner's own merchant number. */
  sp_mchid: string
  /** 出资子商户号. The sub-merchant whose money it is. */
  sub_mchid: string
  /** 微信支付订单号. WeChat Pay's number of the payment. */
  transaction_id: string
  /** 商户订单号. The merchant's own number of the order. */
  out_trade_no: string
  /** 企业支付额度卡卡号. WeChat Pay's number of the card. */
  card_no: string
  /** 微信授权关系ID. WeChat Pay's number of the authorization of the employee. */
  employee_id: string
  /** 收单机构. Who acquired the payment. */
  acquirer: string
  /** 金额. In fen. */
  amount: number
  /** 商品名称. */
  goods_name: string
  /** 支付完成时间. */
  pay_success_time: number
  /** 收款商户全称. */
  receive_mch_full_name: string
  /** 收款商户简称. */
  receive_mch_name: string
  /** 收款商户对应社会组织代码. */
  receive_mch_organization_code: string
  /** 交易状态. */
  transaction_state: TransactionState
  /** 微信支付退款单号. WeChat Pay's number of the refund. */
  refund_id?: string
  /** 商户退款单号. The merchant's own number of the refund. */
  out_refund_no?: string
}

export interface QuotaCard {
  /** 服务商商户号. The partner's own merchant number. */
  sp_mchid: string
  /** 出资子商户号. The sub-merchant whose money it is. */
  sub_mchid: string
  /** 企业支付额度卡卡号. WeChat Pay's number of the card. */
  card_no: string
  /** 企业支付卡模板ID. */
  card_template_id: string
  /** 微信授权关系ID. WeChat Pay's number of the authorization of the employee. */
  employee_id: string
  /** 商户卡号. The partner's own number of the card. */
  out_card_no: string
  /** 卡片总金额. In fen: what the card was good for in the beginning. */
  amount: number
  /** 卡片名称. */
  card_name: string
  /** Whether it can be used once (`SINGLE`) or more often (`MULTIPLE`). */
  card_rule: CardRule
  /** 卡片状态. */
  card_state: CardState
  /** 卡片生效时间. RFC 3339. */
  effective_begin_time: string
  /** 卡片有效期. After this the card cannot be used. RFC 3339. */
  effective_end_time: string
  /** Whether refunds go back onto the card. */
  refund_rule: RefundRule
  /** 卡片可用金额. In fen. */
  remain_amount: number
  /** 卡片关联微信支付订单号. WeChat Pay's number of the payment. */
  transaction_id?: string
  /** 卡片失效时间. RFC 3339. */
  card_disabled_time?: string
  /** 卡片备注. */
  card_remark?: string
  /** 卡片使用时间. RFC 3339. */
  card_usage_time?: string
  /** 失效原因. */
  reason?: string
}

export interface QuotaCardExpiredResource {
  /** 服务商商户号. The partner's own merchant number. */
  sp_mchid: string
  /** 出资子商户号. The sub-merchant whose money it is. */
  sub_mchid: string
  /** 企业支付额度卡卡号. WeChat Pay's number of the card. */
  card_no: string
  /** 微信授权关系ID. WeChat Pay's number of the authorization of the employee. */
  employee_id: string
  /** 卡片失效时间. */
  card_disabled_time: string
  /** 卡片状态. */
  card_state: CardState
  /** 失效原因. */
  reason?: string
}

export interface RevokeEmployeeAuthorizationRequest {
  /** 服务商商户号. The partner's own merchant number. The client's `mchid` where left out. */
  sp_mchid?: string | undefined
  /** 出资子商户号. The sub-merchant whose money it is. */
  sub_mchid: string
}

export interface RevokeEmployeeAuthorizationResponse {
  /** 服务商商户号. The partner's own merchant number. */
  sp_mchid: string
  /** 出资子商户号. The sub-merchant whose money it is. */
  sub_mchid: string
  /** 商户企业员工ID. The company's own number of the employee. */
  user_id: string
  /** 员工企业支付失效时间. RFC 3339. */
  authorization_revoked_time: string
  /** 员工企业支付权限状态. */
  authorization_state: AuthorizationState
  /** 作废原因. */
  reason: string
}

export interface RevokedResource {
  /** 服务商商户号. The partner's own merchant number. */
  sp_mchid: string
  /** 出资子商户号. The sub-merchant whose money it is. */
  sub_mchid: string
  /** 企业员工ID. The company's own number of the employee. */
  user_id: string
  /** 授权解除时间. */
  authorization_revoked_time: string
  /** 员工企业支付权限状态. */
  authorization_state: AuthorizationState
  /** 授权解除原因. */
  reason: Reason
}

export interface StoreEntity {
  /** 门店统一社会信用代码. */
  organization_code: string
  product_type: ProductType
  /** 门店名称. */
  store_name: string
}

export interface StoreEntityMatchResult {
  /** 是否存在满足条件微信支付商户号. Whether the store has a merchant number that cards can be used at. */
  has_valid_mchid: boolean
  /** 门店统一社会信用代码. */
  organization_code: string
  /** 门店名称. */
  store_name: string
}

/** 拉起付款码页面的企业应用类型 */
export type ApplicationType =
  | 'H5'
  | 'MINIPROGRAM'
  | (string & {})

/** 授权状态 */
export type AuthorizationState =
  | 'AUTHORIZED'
  | 'REVOKED'
  | (string & {})

export type CardRule =
  | 'SINGLE'
  | 'MULTIPLE'
  | (string & {})

/** 卡片状态 */
export type CardState =
  | 'ACTIVE'
  | 'DISABLED'
  | (string & {})

/** 商户标识类型 */
export type IdentifierType =
  | 'ORGANIZATION_CODE'
  | 'TRANSACTION_ID'
  | (string & {})

export type ProductType =
  | 'CODE_PAY'
  | 'NONE'
  | (string & {})

/** 授权解除原因 */
export type Reason =
  | '企业发起'
  | '员工注销'
  | (string & {})

export type RefundRule =
  | 'RETURN'
  | 'NOT_RETURN'
  | (string & {})

/** 退款状态 */
export type RefundState =
  | 'SUCCESS'
  | (string & {})

/** 批次状态 */
export type State =
  | 'ACCEPTED'
  | 'IN_PROGRESS'
  | 'COMPLETED'
  | 'CLOSED'
  | (string & {})

/** 交易状态 */
export type TransactionState =
  | 'SUCCESS'
  | 'REFUND'
  | 'NOTPAY'
  | 'CLOSED'
  | 'REVOKED'
  | 'USERPAYING'
  | 'PAYERROR'
  | (string & {})

/** 账单类型 */
export type Type =
  | 'QYZFALL'
  | (string & {})
