'use strict'

/** What a front end needs, by channel; `ask` asks the engine. */
function payParams(ask) {
  const order = (channel) => (appid, prepayId) => ask(channel, { appid, prepay_id: prepayId })
  return {
    jsapi: order('jsapi'),
    miniProgram: order('mini_program'),
    app: order('app'),
    h5: (h5Url, redirectUrl) => ask('h5', { h5_url: h5Url, redirect_url: redirectUrl }),
    native: (codeUrl) => ask('native', { code_url: codeUrl }),
    merchantTransfer: (appid, packageInfo) => ask('merchant_transfer', { appid, package_info: packageInfo }),
    payScoreConfirm: (packageText) => ask('pay_score_confirm', { package: packageText }),
    payScoreDetail: (serviceId, outOrderNo) =>
      ask('pay_score_detail', { service_id: serviceId, out_order_no: outOrderNo }),
    coupons: (coupons) => ask('coupons', { coupons }),
    couponH5: (openId, coupon) => ask('coupon_h5', { ...coupon, open_id: openId }),
  }
}

module.exports = { payParams }
