// Generated from api/gov_subsidy.yaml by `cargo xtask generate`; do not edit.

import type * as sdk from '../types/call.js'

/** Government subsidies for consumer goods (国补专区). */
export interface GovSubsidyService {
  /**
   * Query a user's right to a subsidy in one category (查询补贴资格).
   *
   * Only rights of this region that were claimed with WeChat Pay are known: every other one is `UNCLAIMED`.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989543
   */
  getQualification(args: GetQualificationArguments, options?: sdk.CallOptions): sdk.Call<GetQualificationResponse>
  /**
   * Query a user's rights to subsidies in all categories (批量查询用户资格).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989543
   */
  listQualifications(args: ListQualificationsRequest, options?: sdk.CallOptions): sdk.Call<ListQualificationsResponse>
  /**
   * Report that a right was used or given back (同步资格核销信息).
   *
   * With `CATE_STATE_REDEEM` after the sale, with `CATE_STATE_REFUND` after the return of the goods.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989543
   */
  syncQualification(args: SyncQualificationRequest, options?: sdk.CallOptions): sdk.Call<SyncQualificationResponse>
  /**
   * Report that a right of the newer categories was used or given back (N品类同步资格核销信息).
   *
   * With `CATE_STATE_REDEEM` after the sale, with `CATE_STATE_REFUND` after the return of the goods.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989543
   */
  syncMultiCategoryQualification(args: SyncMultiCategoryQualificationRequest, options?: sdk.CallOptions): sdk.Call<SyncMultiCategoryQualificationResponse>
  /**
   * Report a subsidised sale or its return (交易信息回传).
   *
   * With `CATE_STATE_REDEEM` after the sale, with `CATE_STATE_REFUND` after the return of the goods.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989543
   */
  syncTransaction(args: SyncTransactionRequest, options?: sdk.CallOptions): sdk.Call<SyncTransactionResponse>
  /**
   * Query a user's rights at the platform of the region (批量查询用户资格(透传模式)).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   */
  listPassthroughQualifications(args: ListPassthroughQualificationsRequest, options?: sdk.CallOptions): sdk.Call<ListPassthroughQualificationsResponse>
  /**
   * Claim a right for a user at the platform of the region (领取资格(透传模式)).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   */
  claimPassthroughQualification(args: ClaimPassthroughQualificationRequest, options?: sdk.CallOptions): sdk.Call<ClaimPassthroughQualificationResponse>
  /**
   * Give up a right of a user at the platform of the region (取消资格(透传模式)).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   */
  cancelPassthroughQualification(args: CancelPassthroughQualificationRequest, options?: sdk.CallOptions): sdk.Call<CancelPassthroughQualificationResponse>
  /**
   * Query whether serial numbers can be sold (查询sn码状态).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989543
   */
  listSnCodes(args: ListSnCodesRequest, options?: sdk.CallOptions): sdk.Call<ListSnCodesResponse>
  /**
   * Lock the serial number of a sold device (sn码锁定).
   *
   * After the payment, when the device leaves the store. A serial number that was used before cannot be locked.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989543
   */
  lockSnCode(args: LockSnCodeRequest, options?: sdk.CallOptions): sdk.Call<LockSnCodeResponse>
  /**
   * Unlock the serial number of a device (sn码解锁).
   *
   * It can be locked for another order then.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989543
   */
  unlockSnCode(args: UnlockSnCodeRequest, options?: sdk.CallOptions): sdk.Call<UnlockSnCodeResponse>
  /**
   * Register goods for subsidies (商品信息上传).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989543
   */
  uploadGoods(args: UploadGoodsRequest, options?: sdk.CallOptions): sdk.Call<UploadGoodsResponse>
  /**
   * Query whether a seller is registered for subsidies (企业信息查询).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989543
   */
  getCompany(args: GetCompanyRequest, options?: sdk.CallOptions): sdk.Call<GetCompanyResponse>
  /**
   * Query whether sales have reached the platform of the region (交易信息查询).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989543
   */
  listTransactions(args: ListTransactionsRequest, options?: sdk.CallOptions): sdk.Call<ListTransactionsResponse>
  /**
   * Get the sums of a day's sales (查询单日交易汇总).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989543
   */
  getDailyTransactionSummary(args: GetDailyTransactionSummaryRequest, options?: sdk.CallOptions): sdk.Call<GetDailyTransactionSummaryResponse>
  /**
   * Submit a subsidised sale for audit (上传审核数据).
   *
   * By UnionPay. The result is posted to `notify_url`; `getAudit` asks for it.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989535
   */
  uploadAudit(args: UploadAuditRequest, options?: sdk.CallOptions): sdk.Call<UploadAuditResponse>
  /**
   * Correct a sale that was submitted for audit (更新审核数据).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989535
   */
  updateAudit(args: UpdateAuditRequest, options?: sdk.CallOptions): sdk.Call<UpdateAuditResponse>
  /**
   * Query the audit of a sale (查询审核结果).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989535
   */
  getAudit(args: GetAuditRequest, options?: sdk.CallOptions): sdk.Call<GetAuditResponse>
  /**
   * Withdraw a sale from audit (作废审核数据).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989535
   */
  invalidateAudit(args: InvalidateAuditRequest, options?: sdk.CallOptions): sdk.Call<InvalidateAuditResponse>
  /**
   * Report the refund of an audited sale (同步非银联支付交易退款信息).
   *
   * For payments that did not go through UnionPay.
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989535
   */
  syncAuditRefund(args: SyncAuditRefundRequest, options?: sdk.CallOptions): sdk.Call<SyncAuditRefundResponse>
  /**
   * Zhejiang: query a user's rights to subsidies (查询补贴资格).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989530
   */
  listZhejiangQualifications(args: ListZhejiangQualificationsRequest, options?: sdk.CallOptions): sdk.Call<ListZhejiangQualificationsResponse>
  /**
   * Zhejiang: claim a right for a user (领取资格).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989530
   */
  claimZhejiangQualification(args: ClaimZhejiangQualificationRequest, options?: sdk.CallOptions): sdk.Call<ClaimZhejiangQualificationResponse>
  /**
   * Zhejiang: change a right of a user (变更资格).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989530
   */
  updateZhejiangQualification(args: UpdateZhejiangQualificationRequest, options?: sdk.CallOptions): sdk.Call<UpdateZhejiangQualificationResponse>
  /**
   * Zhejiang: report that rights were used or given back (核销资格).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989530
   */
  syncZhejiangQualifications(args?: SyncZhejiangQualificationsRequest, options?: sdk.CallOptions): sdk.Call<SyncZhejiangQualificationsResponse>
  /**
   * Zhejiang: report the use of rights of the newer categories (n品类核销).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989530
   */
  confirmZhejiangMultiCategoryQualifications(args: ConfirmZhejiangMultiCategoryQualificationsRequest, options?: sdk.CallOptions): sdk.Call<ConfirmZhejiangMultiCategoryQualificationsResponse>
  /**
   * Zhejiang: apply for a voucher code (申请品类凭证码).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989530
   */
  issueZhejiangAuthCode(args: IssueZhejiangAuthCodeRequest, options?: sdk.CallOptions): sdk.Call<IssueZhejiangAuthCodeResponse>
  /**
   * Zhejiang: redeem a voucher code provisionally (预核销品类凭证码).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989530
   */
  tryZhejiangAuthCode(args: TryZhejiangAuthCodeRequest, options?: sdk.CallOptions): sdk.Call<TryZhejiangAuthCodeResponse>
  /**
   * Zhejiang: confirm the redemption of a voucher code (品类凭证码上报确认).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989530
   */
  commitZhejiangAuthCode(args: CommitZhejiangAuthCodeRequest, options?: sdk.CallOptions): sdk.Call<CommitZhejiangAuthCodeResponse>
  /**
   * Zhejiang: undo a provisional redemption (品类凭证码预核销撤销).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989530
   */
  cancelZhejiangAuthCode(args: CancelZhejiangAuthCodeRequest, options?: sdk.CallOptions): sdk.Call<CancelZhejiangAuthCodeResponse>
  /**
   * Zhejiang: undo a confirmed redemption (品类凭证码上报撤销).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989530
   */
  refundZhejiangAuthCode(args: RefundZhejiangAuthCodeRequest, options?: sdk.CallOptions): sdk.Call<RefundZhejiangAuthCodeResponse>
  /**
   * Zhejiang: query registered goods (商品信息查询).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989530
   */
  getZhejiangGoods(args: GetZhejiangGoodsRequest, options?: sdk.CallOptions): sdk.Call<GetZhejiangGoodsResponse>
  /**
   * Zhejiang: query whether a serial number was sold (sn码销售状态查询).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989530
   */
  getZhejiangSnCode(args: GetZhejiangSnCodeRequest, options?: sdk.CallOptions): sdk.Call<GetZhejiangSnCodeResponse>
  /**
   * Zhejiang: lock the serial number of a sold device (sn码锁定).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989530
   */
  lockZhejiangSnCode(args: LockZhejiangSnCodeRequest, options?: sdk.CallOptions): sdk.Call<LockZhejiangSnCodeResponse>
  /**
   * Zhejiang: unlock the serial number of a device (sn码解锁).
   *
   * Errors: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
   *
   * Known from the community, not on the current official pages.
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989530
   */
  unlockZhejiangSnCode(args: UnlockZhejiangSnCodeRequest, options?: sdk.CallOptions): sdk.Call<UnlockZhejiangSnCodeResponse>
}

/** Arguments of `getQualification`. */
export interface GetQualificationArguments {
  /** 消费品类ID. The category of the goods, 1 to 17. */
  appliance_id: number
  /** 使用的资格的地区编码. The region whose subsidy it is: `500000` is Chongqing. */
  qualification_region_code: number
  /** 公众账号ID. The app that `openid` belongs to. */
  appid?: string | undefined
  /** 用户标识. The user in `appid`. */
  openid?: string | undefined
  /** 自然人证件号. Encrypted on the wire. */
  id_card_number?: string | undefined
  /** 证件类型. */
  identity_document_type?: IdentityDocumentType | undefined
  /** 手机号. Encrypted on the wire. */
  phone_number?: string | undefined
  /** 自然人姓名. Encrypted on the wire. */
  real_name?: string | undefined
}

export interface CancelPassthroughQualificationRequest {
  /** 消费品类ID. The category of the goods, 1 to 17. */
  appliance_id: number
  /** 自然人证件号. Encrypted on the wire. */
  id_card_number: string
  /** 证件类型. */
  identity_document_type: IdentityDocumentType
  /** 手机号. Encrypted on the wire. */
  phone_number: string
  /** 使用的资格的地区编码. The region whose subsidy it is: `500000` is Chongqing. */
  qualification_region_code: number
  /** 自然人姓名. Encrypted on the wire. */
  real_name: string
  /** 商户请求单号. The caller's own number of this request. */
  out_request_no?: string | undefined
}

export interface CancelPassthroughQualificationResponse {
  /** 响应码. */
  code: string
  /** 响应描述. */
  message: string
}

export interface CancelZhejiangAuthCodeRequest {
  /** 冻结流水号. From `try_zhejiang_auth_code`. */
  cred_frozen_no: string
  /** 接入方请求流水号. The caller's own number of this request. */
  sp_serial_no: string
  /** 品类凭证码. The voucher code. */
  auth_code: string
  /** 请求流水号. The caller's own number of this request. */
  req_ssn: string
  /** 交易日期. */
  trans_date: string
  /** 交易时间. */
  trans_time: string
}

export interface CancelZhejiangAuthCodeResponse {
  /** 响应码. */
  resp_code: string
  /** 响应描述. */
  resp_desc: string
}

export interface ClaimPassthroughQualificationRequest {
  /** 自然人证件号. Encrypted on the wire. */
  id_card_number: string
  /** 证件类型. */
  identity_document_type: IdentityDocumentType
  /** 纬度. */
  latitude: string
  /** 经度. */
  longitude: string
  /** 手机号. Encrypted on the wire. */
  phone_number: string
  /** 使用的资格的地区编码. The region whose subsidy it is: `500000` is Chongqing. */
  qualification_region_code: number
  /** 自然人姓名. Encrypted on the wire. */
  real_name: string
  /** 消费品类ID. The category of the goods, 1 to 17. */
  appliance_id?: number | undefined
}

export interface ClaimPassthroughQualificationResponse {
  /** 响应码. */
  code: string
  /** 响应描述. */
  message: string
}

export interface ClaimZhejiangQualificationRequest {
  /** 姓名. Encrypted on the wire. */
  name: string
  /** 证件号码. Encrypted on the wire. */
  cert_no: string
  /** 品类编码. */
  cate_code: string
  /** 请求流水号. The caller's own number of this request. */
  req_ssn: string
  /** 手机号. Encrypted on the wire. */
  tel: string
  /** 证件类型. */
  cert_type?: CertType | undefined
}

export interface ClaimZhejiangQualificationResponse {
  /** 响应码. */
  resp_code: string
  /** 响应描述. */
  resp_desc: string
}

export interface CommitZhejiangAuthCodeRequest {
  /** 冻结流水号. From `try_zhejiang_auth_code`. */
  cred_frozen_no: string
  /** 接入方请求流水号. The caller's own number of this request. */
  sp_serial_no: string
  /** 品类凭证码. The voucher code. */
  auth_code: string
  /** 请求流水号. The caller's own number of this request. */
  req_ssn: string
  /** 交易日期. */
  trans_date: string
  /** 交易时间. */
  trans_time: string
  /** 收单机构订单号. */
  acq_org_order_no?: string | undefined
  /** 商户订单号. */
  order_no?: string | undefined
  /** 收货地区编码. */
  add_code?: string | undefined
  /** 收货地址. */
  address?: string | undefined
  /** 原订单金额. In fen. */
  amount?: number | undefined
  /** 银行机构名称. */
  bank_name?: string | undefined
  /** 银行补贴金额. */
  bank_subsidy?: string | undefined
  /** 商品条码. The number below the bars of the goods, mostly 13 digits. */
  barcode?: string | undefined
  /** 家电品牌. */
  brand?: string | undefined
  /** 销售企业名称. */
  corp_name?: string | undefined
  /** 区县编码. */
  county_code?: string | undefined
  /** 交易平台补贴金额. */
  plat_subsidy?: string | undefined
  /** 销售方式. */
  sale_models?: SaleModels | undefined
  /** 政府补贴金额. In fen. */
  subsidy_amt?: number | undefined
  /** 统一社会信息代码. The seller's unified social credit code. */
  uniscid?: string | undefined
}

export interface CommitZhejiangAuthCodeResponse {
  /** 响应码. */
  resp_code: string
  /** 响应描述. */
  resp_desc: string
}

export interface ConfirmZhejiangMultiCategoryQualificationsRequest {
  /** 请求流水号. The caller's own number of this request. */
  req_ssn: string
  /** 品类集合. */
  data?: ZhejiangMultiCategoryQualification[] | undefined
  /** 请求时间. */
  req_time?: string | undefined
}

export interface ConfirmZhejiangMultiCategoryQualificationsResponse {
  /** 响应码. */
  resp_code: string
  /** 响应描述. */
  resp_desc: string
}

export interface GetAuditRequest {
  /** 商户订单号. The caller's own number of the order. */
  mchnt_order_id: string
  /** 分公司机构代码. The branch of UnionPay. */
  org_no: string
  /** 审核记录上传时间. */
  upload_time: string
}

export interface GetAuditResponse {
  /** 响应码. */
  code: string
  /** 商户订单号. The caller's own number of the order. */
  mchnt_order_id?: string
  /** 分公司机构代码. The branch of UnionPay. */
  org_no?: string
  /** 审核结果. */
  audit_status?: string
  /** 审核结果描述. */
  audit_status_desc?: string
  /** 响应描述. */
  msg?: string
  /** 退货金额. */
  refund_at?: string
  /** 退货日期. */
  refund_dt?: string
  /** 详细应答码. */
  sub_code?: string
  /** 详细应答码描述. */
  sub_msg?: string
  /** 订单状态. */
  trade_status?: string
  /** 核验结果. */
  verify_status?: string
  /** 核验结果描述. */
  verify_status_desc?: string
}

export interface GetCompanyRequest {
  /** 统一社会信息代码. The seller's unified social credit code. */
  license_number: string
  /** 使用的资格的地区编码. The region whose subsidy it is: `500000` is Chongqing. */
  qualification_region_code: number
}

export interface GetCompanyResponse {
  /** 响应码. */
  code: string
  /** 响应描述. */
  message: string
  /** 归集状态枚举. Whether the data have reached the platform of the region. */
  collect_state?: CollectState
  /** 企业名称. */
  company_name?: string
}

export interface GetDailyTransactionSummaryRequest {
  /** 使用的资格的地区编码. The region whose subsidy it is: `500000` is Chongqing. */
  qualification_region_code: number
  /** 查询的日期. */
  query_date: string
  /** 查询的订单类别. `ORDER_TYPE_TRANSACTION`: sales; the others: rights that were used, of appliances, of devices (3C), of the newer categories. */
  query_type: QueryType
  /** 消费品类ID. The category of the goods, 1 to 17. */
  appliance_id?: number | undefined
  /** 品类状态. `CATE_STATE_REDEEM`: sold; `CATE_STATE_REFUND`: returned. */
  cate_state?: CateState | undefined
}

export interface GetDailyTransactionSummaryResponse {
  /** 响应码. */
  code: string
  /** 响应描述. */
  message: string
  /** 补贴总金额. The sum of the subsidies, in fen. */
  total_subsidy_count: number
  /** 交易总金额. The sum of the sales, in fen. */
  total_trade_amount: number
  /** 交易总笔数. */
  total_trade_count: number
}

export interface GetQualificationResponse {
  /** 资格的状态. `UNCLAIMED`: not claimed, or not here; `UNREDEEMED`: can be used; `REDEEMED`: was used. */
  state: GetQualificationResponseState
}

export interface GetZhejiangGoodsRequest {
  /** 请求流水号. The caller's own number of this request. */
  req_ssn: string
  /** 商品条码. The number below the bars of the goods, mostly 13 digits. */
  goods_bar_code?: string | undefined
  /** 省份代码. */
  province?: string | undefined
  /** 请求时间. */
  req_time?: string | undefined
}

export interface GetZhejiangGoodsResponse {
  /** 本记录唯一ID. */
  seq_id: string
  /** 基准价格. */
  basis_price: string
  /** 条码类型. */
  code_type: CodeType
  /** 商品条码. The number below the bars of the goods, mostly 13 digits. */
  goods_bar_code: string
  /** 商品型号. */
  goods_model: string
  /** 商品名称. */
  goods_name: string
  /** 商品品类. */
  goods_type: string
  /** 品牌名称. */
  logo_name: string
  /** 厂商统一社会信用代码. */
  manufact_cert_code: string
  /** 厂商指导零售价. */
  manufact_price: string
  /** 省份代码. */
  province: string
  /** 响应码. */
  resp_code: string
  /** 响应描述. */
  resp_desc: string
  /** 产品描述. */
  description?: string
  /** 市级区域代码. */
  city?: string
  /** 区县区域代码. */
  county?: string
  /** 数据状态. */
  data_state?: string
  /** 设备类型. */
  device_type?: string
  /** 能效标识. */
  energy_effciency?: string
  /** 能效备案编号. */
  energy_reg_code?: string
  /** 能效备案型号. */
  energy_reg_model?: string
  /** 有效期. */
  expire_date?: string
  /** 失效时间. */
  expire_time?: string
  /** gpc分类代码. */
  gpc?: string
  /** 是否AI产品. */
  is_ai_product?: string
  /** 厂商识别代码. */
  manufact_code?: string
  /** 厂商企业名称. */
  manufact_firm_name?: string
  /** 厂商注册日期. */
  manufact_login_date?: string
  /** 厂商失效日期. */
  manufact_logout_date?: string
  /** 厂商失效标识. */
  manufact_logout_flag?: string
  /** 厂商注册地址. */
  manufact_register_addr?: string
  /** 厂商过期日期. */
  manufact_valid_date?: string
  /** 上送平台编码. */
  msg_src_platform?: string
  /** 净含量. */
  net_content?: string
  /** 原产国. */
  origin?: string
  /** PC类型. */
  pc_type?: string
  /** 企业定价单位. */
  price_unit?: string
  /** 3C认证编号. */
  reg_3c_code?: string
  /** 备注. */
  remark?: string
  /** 上市日期. */
  sale_date?: string
  /** 净含量单位代码. */
  unit_code?: string
  /** 上送状态. */
  upload_state?: string
  /** 水效标识. */
  water_effciency?: string
}

export interface GetZhejiangSnCodeRequest {
  /** 商品条码. The number below the bars of the goods, mostly 13 digits. */
  goods_bar_code: string
  /** 商品品类. */
  goods_type: string
  /** 省份代码. */
  province: string
  /** 请求流水号. The caller's own number of this request. */
  req_ssn: string
  /** 请求时间. */
  req_time: string
  /** 商品SN码. */
  sn: string
  /** IMEI_1码. Of phones. */
  imei1?: string | undefined
  /** IMEI_2码. Of phones with two. */
  imei2?: string | undefined
  /** 厂商统一社会信用代码. */
  manufact_cert_code?: string | undefined
  /** 渠道类型. */
  sales_models?: string | undefined
}

export interface GetZhejiangSnCodeResponse {
  /** 响应码. */
  resp_code: string
  /** 响应描述. */
  resp_desc: string
  /** 省份代码. */
  province?: string
  /** 售卖状态. */
  sell_state?: SellState
  /** 商品SN码. */
  sn?: string
}

export interface InvalidateAuditRequest {
  /** 商户订单号. The caller's own number of the order. */
  mchnt_order_id: string
  /** 分公司机构代码. The branch of UnionPay. */
  org_no: string
  /** 审核记录上传时间. */
  upload_time: string
}

export interface InvalidateAuditResponse {
  /** 响应码. */
  code: string
  /** 响应描述. */
  msg: string
  /** 详细应答码. */
  sub_code?: string
  /** 详细应答码描述. */
  sub_msg?: string
}

export interface Invoice {
  /** 发票号码. */
  invoice_no?: string | undefined
  /** 发票代码. */
  invoice_cd?: string | undefined
  /** 发票校验码. */
  invoice_ck_cd?: string | undefined
  /** 开票日期. */
  invoice_dt?: string | undefined
  /** 发票链接. */
  invoice_link?: string | undefined
  /** 发票税额. */
  invoice_tax_amt?: string | undefined
  /** 发票类型. */
  invoice_tp?: string | undefined
  /** 发票上购买人姓名. */
  nm?: string | undefined
  /** 数量. */
  num?: string | undefined
  /** 销售企业名称. */
  sales_ent_nm?: string | undefined
  /** 货物或应税劳务服务名称. */
  service_nm?: string | undefined
  /** 税价合计. */
  tax?: string | undefined
  /** 销售方纳税人识别号. */
  tax_payer?: string | undefined
}

export interface IssueZhejiangAuthCodeRequest {
  /** 姓名. Encrypted on the wire. */
  name: string
  /** 品类编码. */
  category_id: string
  /** 证件号码. Encrypted on the wire. */
  cert_no: string
  /** 区县编码. */
  add_code: string
  /** 证件类型. */
  cert_type: CertType
  /** 手机号. Encrypted on the wire. */
  mobile: string
  /** 请求流水号. The caller's own number of this request. */
  req_ssn: string
  /** 用户id. */
  openid?: string | undefined
  /** 自定义域. */
  custom_info?: string | undefined
}

export interface IssueZhejiangAuthCodeResponse {
  /** 响应码. */
  resp_code: string
  /** 响应描述. */
  resp_desc: string
  /** 品类凭证码. The voucher code. */
  auth_code?: string
}

export interface ListPassthroughQualificationsRequest {
  /** 自然人证件号. Encrypted on the wire. */
  id_card_number: string
  /** 证件类型. */
  identity_document_type: IdentityDocumentType
  /** 手机号. Encrypted on the wire. */
  phone_number: string
  /** 使用的资格的地区编码. The region whose subsidy it is: `500000` is Chongqing. */
  qualification_region_code: number
  /** 自然人姓名. Encrypted on the wire. */
  real_name: string
}

export interface ListPassthroughQualificationsResponse {
  /** 资格状态数组. */
  qualification_list: PassthroughQualification[]
}

export interface ListQualificationsRequest {
  /** 自然人证件号. Encrypted on the wire. */
  id_card_number: string
  /** 证件类型. */
  identity_document_type: IdentityDocumentType
  /** 手机号. Encrypted on the wire. */
  phone_number: string
  /** 使用的资格的地区编码. The region whose subsidy it is: `500000` is Chongqing. */
  qualification_region_code: number
  /** 自然人姓名. Encrypted on the wire. */
  real_name: string
}

export interface ListQualificationsResponse {
  /** 资格状态数组. */
  qualification_list: Qualification[]
}

export interface ListSnCodesRequest {
  /** 使用的资格的地区编码. The region whose subsidy it is: `500000` is Chongqing. */
  qualification_region_code: number
  /** SN码数组. */
  sn_code_list: string[]
}

export interface ListSnCodesResponse {
  /** sn码状态数组. */
  goods_sn_list: SnCode[]
}

export interface ListTransactionsRequest {
  /** 商户订单号数组. */
  order_number_list: string[]
  /** 使用的资格的地区编码. The region whose subsidy it is: `500000` is Chongqing. */
  qualification_region_code: number
}

export interface ListTransactionsResponse {
  /** 响应码. */
  code: string
  /** 响应描述. */
  message: string
  /** 订单状态数组. */
  shop_order_list: ShopOrder[]
}

export interface ListZhejiangQualificationsRequest {
  /** 证件号码. Encrypted on the wire. */
  cert_no: string
  /** 请求流水号. The caller's own number of this request. */
  req_ssn: string
  /** 品类编码. */
  cate_code?: string | undefined
}

export interface ListZhejiangQualificationsResponse {
  /** 响应码. */
  resp_code: string
  /** 响应描述. */
  resp_desc: string
  /** 资格信息. */
  data?: ZhejiangQualificationStatus[]
}

export interface LockSnCodeRequest {
  /** 商户支付订单号. The caller's own number of the payment. */
  out_trade_no: string
  /** 消费品类ID. The category of the goods, 1 to 17. */
  appliance_id: number
  /** 商品条码. The number below the bars of the goods, mostly 13 digits. */
  barcode: string
  /** 家电品牌. */
  brand: string
  /** 厂商信息. */
  manufacturer_info: string
  /** 产品类型. `AI_PRODUCT`: with artificial intelligence. */
  product_type: ProductType
  /** 使用的资格的地区编码. The region whose subsidy it is: `500000` is Chongqing. */
  qualification_region_code: number
  /** SN码. */
  sn_code: string
  /** 规格型号. */
  spec_model: string
  /** imei1编码. Of phones. */
  imei1?: string | undefined
  /** imei2编码. Of phones with two. */
  imei2?: string | undefined
  /** 销售时间. RFC 3339. */
  sale_time?: string | undefined
}

export interface LockSnCodeResponse {
  /** 响应码. */
  code: string
  /** 响应描述. */
  message: string
}

export interface LockZhejiangSnCodeRequest {
  /** 发起方. */
  create_user: string
  /** 商品条码. The number below the bars of the goods, mostly 13 digits. */
  goods_bar_code: string
  /** 商品名称. */
  goods_name: string
  /** 商品品类. */
  goods_type: string
  /** 订单金额. */
  order_price: string
  /** 省份代码. */
  province: string
  /** 请求流水号. The caller's own number of this request. */
  req_ssn: string
  /** 请求时间. */
  req_time: string
  /** 销售订单号. */
  sell_orderid: string
  /** 商品SN码. */
  sn: string
  /** 交易订单号. */
  trans_orderid: string
  /** 收单机构. */
  acquire_code?: string | undefined
  /** 具体品牌. */
  brand?: string | undefined
  /** 市级区域代码. */
  city?: string | undefined
  /** 区县区域代码. */
  county?: string | undefined
  /** 商品型号. */
  goods_model?: string | undefined
  /** IMEI_1码. Of phones. */
  imei1?: string | undefined
  /** IMEI_2码. Of phones with two. */
  imei2?: string | undefined
  /** 是否AI产品. */
  is_ai_product?: string | undefined
  /** 厂商统一社会信用代码. */
  manufact_cert_code?: string | undefined
  /** 厂商信息. */
  mfr_info?: string | undefined
  /** 渠道类型. */
  sale_models?: string | undefined
  /** 销售时间. */
  sale_time?: string | undefined
}

export interface LockZhejiangSnCodeResponse {
  /** 响应码. */
  resp_code: string
  /** 响应描述. */
  resp_desc: string
  /** IMEI_1码. Of phones. */
  imei1?: string
  /** IMEI_2码. Of phones with two. */
  imei2?: string
}

export interface PassthroughQualification {
  /** 消费品类ID. The category of the goods, 1 to 17. */
  appliance_id: number
  /** 状态. `UNCLAIMED`: not claimed, or not here; `UNREDEEMED`: can be used; `REDEEMED`: was used. */
  state: PassthroughQualificationState
  /** 区分对接模式. `CLAIM_MODE_MINI_PROGRAM`: in a mini program; `CLAIM_MODE_INTERFACE_PASS_THROUGH`: by `claim_passthrough_qualification`. */
  claim_mode?: ClaimMode
  /** 领取的平台名称. */
  claimed_platform_name?: string
  /** 领取的地区名称. */
  claimed_region_name?: string
  /** 区分未领取的原因. Whether it was claimed elsewhere; with `UNCLAIMED`. */
  unclaimed_reason?: UnclaimedReason
}

export interface Qualification {
  /** 消费品类ID. The category of the goods, 1 to 17. */
  appliance_id: number
  /** 状态. `UNCLAIMED`: not claimed, or not here; `UNREDEEMED`: can be used; `REDEEMED`: was used. */
  state: QualificationState
  /** 领取的平台名称. */
  claimed_platform_name?: string
  /** 领取的地区名称. */
  claimed_region_name?: string
  /** 区分未领取的原因. Whether it was claimed elsewhere; with `UNCLAIMED`. */
  unclaimed_reason?: UnclaimedReason
}

export interface RefundZhejiangAuthCodeRequest {
  /** 冻结流水号. From `try_zhejiang_auth_code`. */
  cred_frozen_no: string
  /** 接入方请求流水号. The caller's own number of this request. */
  sp_serial_no: string
  /** 品类凭证码. The voucher code. */
  auth_code: string
  /** 请求流水号. The caller's own number of this request. */
  req_ssn: string
  /** 交易日期. */
  trans_date: string
  /** 交易时间. */
  trans_time: string
  /** 商户订单号. */
  order_no?: string | undefined
  /** 收货地区编码. */
  add_code?: string | undefined
  /** 收货地址. */
  address?: string | undefined
  /** 银行机构名称. */
  bank_name?: string | undefined
  /** 银行补贴金额. */
  bank_subsidy?: string | undefined
  /** 商品条码. The number below the bars of the goods, mostly 13 digits. */
  barcode?: string | undefined
  /** 家电品牌. */
  brand?: string | undefined
  /** 销售企业名称. */
  corp_name?: string | undefined
  /** 交易平台补贴金额. */
  plat_subsidy?: string | undefined
  /** 销售方式. */
  sale_models?: SaleModels | undefined
  /** 政府补贴金额. In fen. */
  subsidy_amt?: number | undefined
  /** 统一社会信息代码. The seller's unified social credit code. */
  uniscid?: string | undefined
}

export interface RefundZhejiangAuthCodeResponse {
  /** 响应码. */
  resp_code: string
  /** 响应描述. */
  resp_desc: string
}

export interface ShopOrder {
  /** 品类状态. `CATE_STATE_REDEEM`: sold; `CATE_STATE_REFUND`: returned. */
  cate_state?: CateState
  /** 归集状态枚举. Whether the data have reached the platform of the region. */
  collect_state?: CollectState
  /** 单号. */
  shop_order_number?: string
}

export interface SnCode {
  /** SN码. */
  sn_code: string
  /** 状态. */
  state: SnCodeState
  /** 不可售原因. With `SNCODE_STATE_NOT_SELLABLE`: was sold before, or is not known. */
  not_sellable_reason?: NotSellableReason
}

export interface SyncAuditRefundRequest {
  /** 商户订单号. The caller's own number of the order. */
  mchnt_order_id: string
  /** 分公司机构代码. The branch of UnionPay. */
  org_no: string
  /** 退款金额. */
  refund_at: string
  /** 退款日期. */
  refund_dt: string
  /** 审核记录上传时间. */
  upload_time: string
}

export interface SyncAuditRefundResponse {
  /** 响应码. */
  code: string
  /** 响应描述. */
  msg: string
  /** 详细应答码. */
  sub_code?: string
  /** 详细应答码描述. */
  sub_msg?: string
}

export interface SyncMultiCategoryQualificationRequest {
  /** 商户支付订单号. The caller's own number of the payment. */
  out_trade_no: string
  /** 线上平台订单编号. The platform's number of the order. */
  mch_order_id: string
  /** 收货地址. */
  address: string
  /** 家电品牌. */
  brand: string
  /** 品类编码. */
  cate_code: string
  /** 品类状态. `CATE_STATE_REDEEM`: sold; `CATE_STATE_REFUND`: returned. */
  cate_state: CateState
  /** 优惠金额. The subsidy, in fen. */
  discount_amount: number
  /** 自然人证件号. Encrypted on the wire. */
  id_card_number: string
  /** 证件类型. */
  identity_document_type: IdentityDocumentType
  /** 发票开具地. */
  invoice_address_code: string
  /** 发票号. */
  invoice_num: string
  /** 开票日期. RFC 3339. */
  invoice_time: string
  /** 统一社会信息代码. The seller's unified social credit code. */
  license_number: string
  /** 订单金额. Before the subsidy, in fen. */
  order_amount: number
  /** 手机号. Encrypted on the wire. */
  phone_number: string
  /** 产品类型. `AI_PRODUCT`: with artificial intelligence. */
  product_type: ProductType
  /** 购买方名称. */
  purchaser_name: string
  /** 使用的资格的地区编码. The region whose subsidy it is: `500000` is Chongqing. */
  qualification_region_code: number
  /** 自然人姓名. Encrypted on the wire. */
  real_name: string
  /** 收货地区编码. The region that the goods go to. */
  receive_region_code: string
  /** 销售方式. In a store or online. */
  sale_model: SaleModel
  /** 销售企业名称. */
  seller_name: string
  /** 税务机关代码. */
  tax_authority_code: string
  /** 交易完成或商品退回时间. When the sale or the return was done. RFC 3339. */
  transaction_time: string
  /** 子商户号. The sub-merchant that the payment went to. */
  sub_mchid?: string | undefined
  /** 线上平台退款交易编号. The platform's number of the refund; needed with `CATE_STATE_REFUND`. */
  refund_id?: string | undefined
  /** 消费品类ID. The category of the goods, 1 to 17. */
  appliance_id?: number | undefined
  /** 券码. */
  coupon_code?: string | undefined
  /** 签收时间. RFC 3339. */
  delivery_time?: string | undefined
  /** 能效等级. */
  energy_grade?: EnergyGrade | undefined
  /** 发票代码. */
  invoice_code?: string | undefined
  /** 纬度. */
  latitude?: string | undefined
  /** 物流单号. */
  logistics_num?: string | undefined
  /** 经度. */
  longitude?: string | undefined
  /** 类型. */
  pc_type?: PcType | undefined
}

export interface SyncMultiCategoryQualificationResponse {
  /** 响应码. */
  code: string
  /** 响应描述. */
  message: string
}

export interface SyncQualificationRequest {
  /** 商户支付订单号. The caller's own number of the payment. */
  out_trade_no: string
  /** 线上平台订单编号. The platform's number of the order. */
  mch_order_id: string
  /** 收货地址. */
  address: string
  /** 商品条码. The number below the bars of the goods, mostly 13 digits. */
  barcode: string
  /** 家电品牌. */
  brand: string
  /** 品类状态. `CATE_STATE_REDEEM`: sold; `CATE_STATE_REFUND`: returned. */
  cate_state: CateState
  /** 优惠金额. The subsidy, in fen. */
  discount_amount: number
  /** 证件类型. */
  identity_document_type: IdentityDocumentType
  /** 发票开具地. */
  invoice_address_code: string
  /** 发票号. */
  invoice_num: string
  /** 开票日期. RFC 3339. */
  invoice_time: string
  /** 商品名称. */
  item_name: string
  /** 统一社会信息代码. The seller's unified social credit code. */
  license_number: string
  /** 销售主体. */
  mch_name: string
  /** 订单金额. Before the subsidy, in fen. */
  order_amount: number
  /** 产品类型. `AI_PRODUCT`: with artificial intelligence. */
  product_type: ProductType
  /** 购买方名称. */
  purchaser_name: string
  /** 使用的资格的地区编码. The region whose subsidy it is: `500000` is Chongqing. */
  qualification_region_code: number
  /** 收货地区编码. The region that the goods go to. */
  receive_region_code: string
  /** 销售方式. In a store or online. */
  sale_model: SaleModel
  /** 销售企业名称. */
  seller_name: string
  /** SN码. */
  sn_code: string
  /** 规格型号. */
  spec_model: string
  /** 税务机关代码. */
  tax_authority_code: string
  /** 交易完成或商品退回时间. When the sale or the return was done. RFC 3339. */
  transaction_time: string
  /** 线上平台退款交易编号. The platform's number of the refund; needed with `CATE_STATE_REFUND`. */
  refund_id?: string | undefined
  /** 消费品类ID. The category of the goods, 1 to 17. */
  appliance_id?: number | undefined
  /** 子商户号. The sub-merchant that the payment went to. */
  sub_mch_id?: string | undefined
  /** 签收时间. RFC 3339. */
  delivery_time?: string | undefined
  /** 能效等级. */
  energy_grade?: EnergyGrade | undefined
  /** 自然人证件号. Encrypted on the wire. */
  id_card_number?: string | undefined
  /** imei1编码. Of phones. */
  imei1?: string | undefined
  /** imei2编码. Of phones with two. */
  imei2?: string | undefined
  /** 发票代码. */
  invoice_code?: string | undefined
  /** 物流单号. */
  logistics_num?: string | undefined
  /** 类型. */
  pc_type?: PcType | undefined
  /** 手机号. Encrypted on the wire. */
  phone_number?: string | undefined
  /** 自然人姓名. Encrypted on the wire. */
  real_name?: string | undefined
}

export interface SyncQualificationResponse {
  /** 响应码. */
  code: string
  /** 响应描述. */
  message: string
}

export interface SyncTransactionRequest {
  /** 商户支付订单号. The caller's own number of the payment. */
  out_trade_no: string
  /** 线上平台订单编号. The platform's number of the order. */
  mch_order_id: string
  /** 家电品牌. */
  brand: string
  /** 品类状态. `CATE_STATE_REDEEM`: sold; `CATE_STATE_REFUND`: returned. */
  cate_state: CateState
  /** 优惠金额. The subsidy, in fen. */
  discount_amount: number
  /** 证件类型. */
  identity_document_type: IdentityDocumentType
  /** 统一社会信息代码. The seller's unified social credit code. */
  license_number: string
  /** 销售主体. */
  mch_name: string
  /** 订单金额. Before the subsidy, in fen. */
  order_amount: number
  /** 使用的资格的地区编码. The region whose subsidy it is: `500000` is Chongqing. */
  qualification_region_code: number
  /** 收货地区编码. The region that the goods go to. */
  receive_region_code: string
  /** 销售企业名称. */
  seller_name: string
  /** 交易完成或商品退回时间. When the sale or the return was done. RFC 3339. */
  transaction_time: string
  /** 子商户号. The sub-merchant that the payment went to. */
  sub_mchid?: string | undefined
  /** 线上平台退款交易编号. The platform's number of the refund; needed with `CATE_STATE_REFUND`. */
  refund_id?: string | undefined
  /** 消费品类ID. The category of the goods, 1 to 17. */
  appliance_id?: number | undefined
  /** 收货地址. */
  address?: string | undefined
  /** 能效等级. */
  energy_grade?: EnergyGrade | undefined
  /** 自然人证件号. Encrypted on the wire. */
  id_card_number?: string | undefined
  /** 手机号. Encrypted on the wire. */
  phone_number?: string | undefined
  /** 自然人姓名. Encrypted on the wire. */
  real_name?: string | undefined
  /** 销售方式. In a store or online. */
  sale_model?: SaleModel | undefined
}

export interface SyncTransactionResponse {
  /** 响应码. */
  code: string
  /** 响应描述. */
  message: string
}

export interface SyncZhejiangQualificationsRequest {
  /** 资格集合. */
  data?: ZhejiangQualification[] | undefined
  /** 请求流水号. The caller's own number of this request. */
  req_ssn?: string | undefined
}

export interface SyncZhejiangQualificationsResponse {
  /** 响应码. */
  resp_code: string
  /** 响应描述. */
  resp_desc: string
  /** 异常数据说明列表. */
  error_data?: string[]
}

export interface Tracking {
  /** 物流单号. */
  tracking_no?: string | undefined
  /** 提货方式. */
  delivery_method?: string | undefined
  /** 签收时间. */
  delivery_time?: string | undefined
  /** 发货地址. */
  shipping_addr?: string | undefined
  /** 物流公司. */
  tracking_company?: string | undefined
  /** 物流类型. */
  tracking_type?: string | undefined
  /** 收货地址. */
  usr_addr?: string | undefined
  /** 收货区县. */
  usr_area?: string | undefined
  /** 收货市. */
  usr_city?: string | undefined
  /** 收货省. */
  usr_prov?: string | undefined
}

export interface TryZhejiangAuthCodeRequest {
  /** 商户号. */
  mchnt_no: string
  /** 接入方请求流水号. The caller's own number of this request. */
  sp_serial_no: string
  /** 终端号. */
  term_no: string
  /** 品类凭证码. The voucher code. */
  auth_code: string
  /** 品类编码. */
  category: string
  /** 区县编码. */
  county_code: string
}

export interface TryZhejiangAuthCodeResponse {
  /** 品类编码. */
  category_id: string
  /** 冻结流水号. From `try_zhejiang_auth_code`. */
  cred_frozen_no: string
  /** 活动号. */
  event_id: string
  /** 优惠模式. The number of one of the modes DIS_FLAG, DIS_CALC and DIS_SMKT. */
  discount_mode: number
  /** 活动标题. */
  event_title: string
  /** 响应码. */
  resp_code: string
  /** 响应描述. */
  resp_desc: string
  /** 渠道活动号列表. */
  channel_evt_no?: string
  /** 原订单金额. In fen. */
  amount?: number
  /** 渠道优惠标记. */
  channel_dis_flag?: string
  /** 优惠金额. In fen. */
  discount_amt?: number
  /** 实付金额. In fen. */
  pay_amt?: number
}

export interface UnlockSnCodeRequest {
  /** 商户支付订单号. The caller's own number of the payment. */
  out_trade_no: string
  /** 消费品类ID. The category of the goods, 1 to 17. */
  appliance_id: number
  /** 商品条码. The number below the bars of the goods, mostly 13 digits. */
  barcode: string
  /** 产品类型. `AI_PRODUCT`: with artificial intelligence. */
  product_type: ProductType
  /** 使用的资格的地区编码. The region whose subsidy it is: `500000` is Chongqing. */
  qualification_region_code: number
  /** SN码. */
  sn_code: string
}

export interface UnlockSnCodeResponse {
  /** 响应码. */
  code: string
  /** 响应描述. */
  message: string
}

export interface UnlockZhejiangSnCodeRequest {
  /** 发起方. */
  create_user: string
  /** 商品条码. The number below the bars of the goods, mostly 13 digits. */
  goods_bar_code: string
  /** 商品名称. */
  goods_name: string
  /** 商品品类. */
  goods_type: string
  /** 订单金额. */
  order_price: string
  /** 原支付订单号. */
  ori_pay_orderid: string
  /** 省份代码. */
  province: string
  /** 请求流水号. The caller's own number of this request. */
  req_ssn: string
  /** 请求时间. */
  req_time: string
  /** 销售订单号. */
  sell_orderid: string
  /** 商品SN码. */
  sn: string
  /** 交易订单号. */
  trans_orderid: string
  /** 收单机构. */
  acquire_code?: string | undefined
  /** 具体品牌. */
  brand?: string | undefined
  /** 市级区域代码. */
  city?: string | undefined
  /** 区县区域代码. */
  county?: string | undefined
  /** 商品型号. */
  goods_model?: string | undefined
  /** IMEI_1码. Of phones. */
  imei1?: string | undefined
  /** IMEI_2码. Of phones with two. */
  imei2?: string | undefined
  /** 是否AI产品. */
  is_ai_product?: string | undefined
  /** 厂商统一社会信用代码. */
  manufact_cert_code?: string | undefined
  /** 厂商信息. */
  mfr_info?: string | undefined
  /** 销售时间. */
  sale_time?: string | undefined
  /** 渠道类型. */
  sales_models?: string | undefined
}

export interface UnlockZhejiangSnCodeResponse {
  /** 响应码. */
  resp_code: string
  /** 响应描述. */
  resp_desc: string
}

export interface UpdateAuditRequest {
  /** 商户订单号. The caller's own number of the order. */
  mchnt_order_id: string
  /** 线上平台订单号. */
  online_no: string
  /** 分公司机构代码. The branch of UnionPay. */
  org_no: string
  /** 品类. */
  prod_id: string
  /** 实付金额. */
  actual_at: string
  /** 品牌. */
  brand_nm: string
  /** 国补优惠金额. */
  discount_at: string
  /** 发票信息. */
  invoice_info: Invoice
  /** 商户编码. */
  mchnt_cd: string
  /** 审核结果通知地址. Where its notifications are posted: https, without a query string. */
  notify_url: string
  /** 支付方式类型. */
  payer_tp: string
  /** 电商平台方. */
  plat_form: string
  /** 型号. */
  prod_model: string
  /** 订单金额. */
  sales_at: string
  /** SN码. */
  sn_code: string
  /** 店铺编码. */
  sub_mchnt_cd: string
  /** 店铺名称. */
  sub_mchnt_nm: string
  /** 物流信息. */
  track_info: Tracking
  /** 交易时间. */
  trans_tm: string
  /** 审核记录上传时间. */
  upload_time: string
  /** 收旧订单号. */
  trade_in_order_id?: string | undefined
  /** 商品条码. The number below the bars of the goods, mostly 13 digits. */
  bar_code?: string | undefined
  /** 收旧承诺函照片. */
  commitment_letter_photo?: string | undefined
  /** 收旧承诺函照片格式. */
  commitment_letter_photo_format?: string | undefined
  /** 收旧设备外观照片. */
  device_photo?: string | undefined
  /** 收旧设备外观照片格式. */
  device_photo_format?: string | undefined
  /** 能效. */
  eng_grade?: string | undefined
  /** 能效或水效执行的国家标准名称. */
  eng_grade_standard?: string | undefined
  /** 其他图片1. */
  image01?: string | undefined
  /** 其他图片2. */
  image02?: string | undefined
  /** 其他图片3. */
  image03?: string | undefined
  /** 其他图片4. */
  image04?: string | undefined
  /** 其他图片5. */
  image05?: string | undefined
  /** 其他图片6. */
  image06?: string | undefined
  /** 其他图片7. */
  image07?: string | undefined
  /** 其他图片8. */
  image08?: string | undefined
  /** 其他图片9. */
  image09?: string | undefined
  /** 其他图片10. */
  image10?: string | undefined
  /** IMEI_1码. Of phones. */
  imei1?: string | undefined
  /** IMEI_2码. Of phones with two. */
  imei2?: string | undefined
  /** 收旧价格是否统计. */
  is_trade_in?: string | undefined
  /** 商家优惠金额. */
  mer_sub_at?: string | undefined
  /** 包含完整外包装及sn码的激活照片. */
  pack_and_active_photo?: string | undefined
  /** 能效或水效备案号. */
  record_number?: string | undefined
  /** 能效或水效网备案登记型号. */
  register_model?: string | undefined
  /** 销售方式. */
  sales_chnl?: string | undefined
  /** 门店名称. */
  store_nm?: string | undefined
  /** 收旧价格. */
  trade_in_at?: string | undefined
}

export interface UpdateAuditResponse {
  /** 响应码. */
  code: string
  /** 响应描述. */
  msg: string
  /** 详细应答码. */
  sub_code?: string
  /** 详细应答码描述. */
  sub_msg?: string
}

export interface UpdateZhejiangQualificationRequest {
  /** 姓名. Encrypted on the wire. */
  name: string
  /** 证件号码. Encrypted on the wire. */
  cert_no: string
  /** 品类编码. */
  cate_code: string
  /** 请求流水号. The caller's own number of this request. */
  req_ssn: string
  /** 手机号. Encrypted on the wire. */
  tel: string
}

export interface UpdateZhejiangQualificationResponse {
  /** 品类凭证码. The voucher code. */
  auth_code: string
  /** 响应码. */
  resp_code: string
  /** 响应描述. */
  resp_desc: string
}

export interface UploadAuditRequest {
  /** 商户订单号. The caller's own number of the order. */
  mchnt_order_id: string
  /** 线上平台订单号. */
  online_no: string
  /** 分公司机构代码. The branch of UnionPay. */
  org_no: string
  /** 品类. */
  prod_id: string
  /** 实付金额. */
  actual_at: string
  /** 品牌. */
  brand_nm: string
  /** 国补优惠金额. */
  discount_at: string
  /** 发票信息. */
  invoice_info: Invoice
  /** 商户编码. */
  mchnt_cd: string
  /** 审核结果通知地址. Where its notifications are posted: https, without a query string. */
  notify_url: string
  /** 支付方式类型. */
  payer_tp: string
  /** 电商平台方. */
  plat_form: string
  /** 型号. */
  prod_model: string
  /** 订单金额. */
  sales_at: string
  /** SN码. */
  sn_code: string
  /** 店铺编码. */
  sub_mchnt_cd: string
  /** 店铺名称. */
  sub_mchnt_nm: string
  /** 物流信息. */
  track_info: Tracking
  /** 交易时间. */
  trans_tm: string
  /** 审核记录上传时间. */
  upload_time: string
  /** 收旧订单号. */
  trade_in_order_id?: string | undefined
  /** 商品条码. The number below the bars of the goods, mostly 13 digits. */
  bar_code?: string | undefined
  /** 收旧承诺函照片. */
  commitment_letter_photo?: string | undefined
  /** 收旧承诺函照片格式. */
  commitment_letter_photo_format?: string | undefined
  /** 收旧设备外观照片. */
  device_photo?: string | undefined
  /** 收旧设备外观照片格式. */
  device_photo_format?: string | undefined
  /** 能效. */
  eng_grade?: string | undefined
  /** 能效或水效执行的国家标准名称. */
  eng_grade_standard?: string | undefined
  /** 其他图片1. */
  image01?: string | undefined
  /** 其他图片2. */
  image02?: string | undefined
  /** 其他图片3. */
  image03?: string | undefined
  /** 其他图片4. */
  image04?: string | undefined
  /** 其他图片5. */
  image05?: string | undefined
  /** 其他图片6. */
  image06?: string | undefined
  /** 其他图片7. */
  image07?: string | undefined
  /** 其他图片8. */
  image08?: string | undefined
  /** 其他图片9. */
  image09?: string | undefined
  /** 其他图片10. */
  image10?: string | undefined
  /** IMEI_1码. Of phones. */
  imei1?: string | undefined
  /** IMEI_2码. Of phones with two. */
  imei2?: string | undefined
  /** 收旧价格是否统计. */
  is_trade_in?: string | undefined
  /** 商家优惠金额. */
  mer_sub_at?: string | undefined
  /** 包含完整外包装及sn码的激活照片. */
  pack_and_active_photo?: string | undefined
  /** 能效或水效备案号. */
  record_number?: string | undefined
  /** 能效或水效网备案登记型号. */
  register_model?: string | undefined
  /** 销售方式. */
  sales_chnl?: string | undefined
  /** 门店名称. */
  store_nm?: string | undefined
  /** 收旧价格. */
  trade_in_at?: string | undefined
}

export interface UploadAuditResponse {
  /** 响应码. */
  code: string
  /** 响应描述. */
  msg: string
  /** 详细应答码. */
  sub_code?: string
  /** 详细应答码描述. */
  sub_msg?: string
}

export interface UploadGoodsRequest {
  /** 消费品类ID. The category of the goods, 1 to 17. */
  appliance_id: number
  /** 近1个月平均交易价. Over the last month, in fen. */
  average_trading_price: number
  /** 商品条码. The number below the bars of the goods, mostly 13 digits. */
  bar_code: string
  /** 基准价格. In fen. */
  base_price: number
  /** 家电品牌. */
  brand: string
  /** 统一社会信息代码. The seller's unified social credit code. */
  license_number: string
  /** 商品名称. */
  product_name: string
  /** 产品类型. `AI_PRODUCT`: with artificial intelligence. */
  product_type: ProductType
  /** 使用的资格的地区编码. The region whose subsidy it is: `500000` is Chongqing. */
  qualification_region_code: number
  /** 销售企业名称. */
  seller_name: string
  /** 能效等级. */
  energy_grade?: EnergyGrade | undefined
  /** 商品型号. */
  product_model?: string | undefined
}

export interface UploadGoodsResponse {
  /** 响应码. */
  code: string
  /** 响应描述. */
  message: string
}

export interface ZhejiangMultiCategoryQualification {
  /** 姓名. Encrypted on the wire. */
  name: string
  /** 品类状态. */
  status: string
  /** 证件号码. Encrypted on the wire. */
  cert_no: string
  /** 活动资金地区编码. */
  activity_add_code: string
  /** 收货地区编码. */
  add_code: string
  /** 收货地址. Encrypted on the wire. */
  address: string
  /** 家电品牌. */
  brand: string
  /** 品类编码. */
  cate_code: string
  /** 销售企业名称. */
  corp_name: string
  /** 交易完成或商品退回时间戳. */
  operation_time: string
  /** 销售方式. */
  sale_models: string
  /** 销售金额. */
  sales: string
  /** 数据流水号. */
  serial_num: string
  /** 政府补贴金额. */
  subsidy: string
  /** 手机号. Encrypted on the wire. */
  tel: string
  /** 统一社会信息代码. The seller's unified social credit code. */
  uniscid: string
  /** 银行机构名称. */
  bank_name?: string | undefined
  /** 银行补贴金额. */
  bank_subsidy?: string | undefined
  /** 能耗等级. */
  grade?: string | undefined
  /** 交易平台补贴金额. */
  plat_subsidy?: string | undefined
}

export interface ZhejiangQualification {
  /** 姓名. Encrypted on the wire. */
  name: string
  /** 品类状态. */
  status: Status
  /** 证件号码. Encrypted on the wire. */
  cert_no: string
  /** 商户订单号. */
  order_no: string
  /** 活动地区编码. */
  activity_add_code: string
  /** 区县编码. */
  add_code: string
  /** 收货地址. */
  address: string
  /** 品类凭证码. The voucher code. */
  auth_code: string
  /** 商品条码. The number below the bars of the goods, mostly 13 digits. */
  barcode: string
  /** 家电品牌. */
  brand: string
  /** 品类编码. */
  cate_code: string
  /** 销售企业名称. */
  corp_name: string
  /** 是否AI产品. */
  is_ai_product: string
  /** 商品名称. */
  item_name: string
  /** 交易完成或商品退回时间戳. */
  operation_time: string
  /** 销售方式. */
  sale_models: SaleModels
  /** 销售金额. */
  sales: string
  /** SN码. */
  sn_code: string
  /** 规格型号. */
  spec_model: string
  /** 政府补贴金额. */
  subsidy: string
  /** 手机号. Encrypted on the wire. */
  tel: string
  /** 统一社会信息代码. The seller's unified social credit code. */
  uniscid: string
  /** 3C产品SN码订单号. */
  ccc_sn_order_no?: string | undefined
  /** 发票号. */
  invoice_no?: string | undefined
  /** 物流单号. */
  logistics_no?: string | undefined
  /** 原始订单号. */
  origin_order_no?: string | undefined
  /** 银行机构名称. */
  bank_name?: string | undefined
  /** 银行补贴金额. */
  bank_subsidy?: string | undefined
  /** 签收时间. */
  delivery_time?: string | undefined
  /** 能耗等级. */
  grade?: Grade | undefined
  /** IMEI_1码. Of phones. */
  imei1?: string | undefined
  /** IMEI_2码. Of phones with two. */
  imei2?: string | undefined
  /** 类型. */
  pc_type?: string | undefined
  /** 交易平台补贴金额. */
  plat_subsidy?: string | undefined
}

export interface ZhejiangQualificationStatus {
  /** 品类编码. */
  cate_code: string
  /** 状态信息. */
  status?: string
  /** 状态编码. */
  status_code?: StatusCode
}

/** 品类状态 */
export type CateState =
  | 'CATE_STATE_REDEEM'
  | 'CATE_STATE_REFUND'
  | (string & {})

/** 证件类型 */
export type CertType =
  | '1'
  | '2'
  | '3'
  | '4'
  | '5'
  | (string & {})

/** 区分对接模式 */
export type ClaimMode =
  | 'CLAIM_MODE_MINI_PROGRAM'
  | 'CLAIM_MODE_INTERFACE_PASS_THROUGH'
  | (string & {})

/** 条码类型 */
export type CodeType =
  | '001'
  | '002'
  | (string & {})

/** 归集状态枚举 */
export type CollectState =
  | 'COLLECT_STATE_NOT_COLLECT'
  | 'COLLECT_STATE_COLLECTED'
  | 'COLLECT_STATE_COLLECTION_FAILED'
  | (string & {})

/** 能效等级 */
export type EnergyGrade =
  | 'FIRST_LEVEL'
  | 'SECOND_LEVEL'
  | 'ENERGY_GRADE_UNKNOWN'
  | (string & {})

/** 资格的状态 */
export type GetQualificationResponseState =
  | 'UNCLAIMED'
  | 'UNREDEEMED'
  | 'REDEEMED'
  | (string & {})

/** 能耗等级 */
export type Grade =
  | '一级'
  | '二级'
  | (string & {})

/** 证件类型 */
export type IdentityDocumentType =
  | 'ID_DOC_TYPE_ID_CARD'
  | 'ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC'
  | 'ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW'
  | (string & {})

/** 不可售原因 */
export type NotSellableReason =
  | 'NOT_SELLABLE_REASON_USED'
  | 'NOT_SELLABLE_REASON_NOT_FOUND'
  | (string & {})

/** 状态 */
export type PassthroughQualificationState =
  | 'UNCLAIMED'
  | 'UNREDEEMED'
  | 'REDEEMED'
  | (string & {})

/** 类型 */
export type PcType =
  | 'DESKTOP'
  | 'LAPTOP'
  | 'COMPUTER_TYPE_UNKNOWN'
  | (string & {})

/** 产品类型 */
export type ProductType =
  | 'COMMON_PRODUCT'
  | 'AI_PRODUCT'
  | (string & {})

/** 状态 */
export type QualificationState =
  | 'UNCLAIMED'
  | 'UNREDEEMED'
  | 'REDEEMED'
  | (string & {})

/** 查询的订单类别 */
export type QueryType =
  | 'ORDER_TYPE_TRANSACTION'
  | 'ORDER_TYPE_APPLIANCE_REDEEM'
  | 'ORDER_TYPE_3C_REDEEM'
  | 'ORDER_TYPE_N_QUALIFICATION_REDEEM'
  | (string & {})

/** 销售方式 */
export type SaleModel =
  | 'SALE_MODEL_ONLINE'
  | 'SALE_MODEL_OFFLINE'
  | (string & {})

/** 销售方式 */
export type SaleModels =
  | '0'
  | '1'
  | (string & {})

/** 售卖状态 */
export type SellState =
  | 'U0022'
  | 'U0023'
  | 'U0024'
  | 'U9999'
  | (string & {})

/** 状态 */
export type SnCodeState =
  | 'SNCODE_STATE_UNKNOWN'
  | 'SNCODE_STATE_SELLABLE'
  | 'SNCODE_STATE_NOT_SELLABLE'
  | (string & {})

/** 品类状态 */
export type Status =
  | '0'
  | '1'
  | (string & {})

/** 状态编码 */
export type StatusCode =
  | '00'
  | '01'
  | '02'
  | '03'
  | '04'
  | '05'
  | '06'
  | (string & {})

/** 区分未领取的原因 */
export type UnclaimedReason =
  | 'REASON_CLAIMED_BY_OTHER_REGION'
  | 'REASON_CLAIMED_BY_OTHER_PLATFORM_OR_REGION'
  | 'REASON_UNCLAIMED'
  | 'REASON_CLAIMED_BY_OTHER_MODE'
  | (string & {})
