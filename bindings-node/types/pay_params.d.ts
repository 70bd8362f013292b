/**
 * What front ends need to open the cashier and other pages of WeChat Pay, ready to be handed over as JSON. What cannot be right is
 * an `InvalidRequest`.
 */
export interface PayParams {
  /** For `WeixinJSBridge` and `wx.chooseWXPay` of a web page inside WeChat. */
  jsapi(appid: string, prepayId: string): JsapiPayParams
  /** For `wx.requestPayment` of a mini program. */
  miniProgram(appid: string, prepayId: string): JsapiPayParams
  /** For the app SDK's `PayReq`. */
  app(appid: string, prepayId: string): AppPayParams
  /** For a browser outside WeChat: the cashier's address, and where the user comes back to. Nothing is signed. */
  h5(h5Url: string, redirectUrl?: string): { h5_url: string }
  /** For a QR code. Nothing is signed. */
  native(codeUrl: string): { code_url: string }
  /** With which a payee confirms a transfer: the `package_info` of its answer. Nothing is signed. */
  merchantTransfer(appid: string, packageInfo: string): TransferPayParams
  /** 支付分: the page on which a user confirms an order, with the `package` of its answer. Nothing is signed. */
  payScoreConfirm(orderPackage: string): PayScoreParams
  /** 支付分: the page that shows an order. Needs `apiV2Key`. */
  payScoreDetail(serviceId: string, outOrderNo: string): PayScoreParams
  /** 发券: for the plugin `send-coupon` of a mini program, ten coupons at most. Needs `apiV2Key`. */
  coupons(coupons: readonly CouponToSend[]): CouponParams
  /** 发券: the page that gives out one coupon inside WeChat. Needs `apiV2Key`. */
  couponH5(openId: string, coupon: CouponToSend): { url: string }
}

/** `PayParams`, each as a promise. */
export type PayParamsAsync = {
  [Channel in keyof PayParams]: (...given: Parameters<PayParams[Channel]>) => Promise<ReturnType<PayParams[Channel]>>
}

export interface JsapiPayParams {
  appId: string
  timeStamp: string
  nonceStr: string
  package: string
  signType: string
  paySign: string
}

export interface AppPayParams {
  appid: string
  partnerid: string
  prepayid: string
  package: string
  noncestr: string
  timestamp: string
  sign: string
}

/** For `wx.requestMerchantTransfer` and `WeixinJSBridge`; in an app, `query` for `WXOpenBusinessView`. */
export interface TransferPayParams {
  mchId: string
  appId: string
  package: string
  /** `requestMerchantTransfer` */
  businessType: string
  /** The same, percent-encoded. */
  query: string
}

/** For `openBusinessView`. */
export interface PayScoreParams {
  /** `wxpayScoreUse` or `wxpayScoreDetail`. */
  businessType: string
  /** What a web page hands over, and an app as `query`. */
  queryString: string
  /** What a mini program hands over. */
  extraData: Record<string, string>
}

/** A coupon to be given out. */
export interface CouponToSend {
  /** 批次号 */
  stock_id: string
  /** 发券凭证: yours, once only. */
  out_request_no: string
  /** 券code, of stocks whose codes the merchant sets. */
  coupon_code?: string | undefined
}

export interface CouponParams {
  send_coupon_params: CouponToSend[]
  /** Who gives them out. */
  send_coupon_merchant: string
  sign: string
}
