// A small story on the local gateway: coupons are created, sent and used, an activity ends, an order is opened,
// a call is refused, and so is a forged answer.
// WECHATPAY_SANDBOX=http://127.0.0.1:7117 node examples/demo.mjs

import assert from 'node:assert/strict'
import { ApiError, Client, SignatureError } from 'wechatpay-sdk'

const sandbox = process.env.WECHATPAY_SANDBOX ?? 'http://127.0.0.1:7117'
const { config } = await gateway('config')
const client = new Client({
  mchid: config.mchid,
  serialNo: config.serial_no,
  privateKey: config.private_key,
  platformPublicKeyId: config.platform_public_key_id,
  platformPublicKey: config.platform_public_key,
  apiV3Key: config.api_v3_key,
  baseUrl: config.base_url,
})

const mchid = config.mchid
const appid = 'wx8888888888888888'
const openid = 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
const begin = '2035-05-20T00:00:00+08:00'
const end = '2035-06-20T00:00:00+08:00'
const number = Date.now() // The caller's own numbers make it safe to repeat a call.

console.log('Coupons (代金券)')
const { stock_id } = await client.cashCoupon.createStock({
  stock_name: '咖啡立减',
  belong_merchant: mchid,
  available_begin_time: begin,
  available_end_time: end,
  stock_use_rule: {
    max_coupons: 100,
    max_amount: 10_000,
    max_coupons_per_user: 60,
    natural_person_limit: false,
    prevent_api_abuse: false,
  },
  coupon_use_rule: {
    fixed_normal_coupon: { coupon_amount: 100, transaction_minimum: 200 },
    available_merchants: [mchid],
  },
  no_cash: true,
  stock_type: 'NORMAL',
  out_request_no: `stock-${number}`,
})
await client.cashCoupon.startStock({ stock_id, stock_creator_mchid: mchid })
console.log(`  created and started stock ${stock_id}`)

const sent = []
for (const one of [1, 2, 3]) {
  const { coupon_id } = await client.cashCoupon.sendCoupon({
    openid,
    appid,
    stock_id,
    stock_creator_mchid: mchid,
    out_request_no: `coupon-${number}-${one}`,
  })
  sent.push(coupon_id)
}
console.log(`  sent coupons ${sent.join(', ')}`)

for await (const coupon of client.cashCoupon.listCoupons({ openid, appid, stock_id, limit: 2 })) {
  console.log(`  the user has ${coupon.coupon_id} (${coupon.coupon_name}, ${coupon.status})`)
}

console.log('A notification (回调通知)')
const used = await gateway('use_coupon', { coupon_id: sent[0] })
const { headers, body } = await gateway('notification', { event_type: 'COUPON.USE', resource: used })
const event = client.notifications.parse(headers, body)
assert(event.event_type === 'COUPON.USE')
console.log(`  verified and decrypted: coupon ${event.resource.coupon_id} is ${event.resource.status}`)
console.log(`  answered with ${event.acknowledge().status}`)

console.log('A gift after payment (支付有礼)')
const { activity_id } = await client.payGift.createFullSendActivity({
  activity_base_info: {
    activity_name: '咖啡回馈',
    activity_second_title: '下次立减',
    merchant_logo_url: 'https://shop.example/logo.png',
    begin_time: begin,
    end_time: end,
    out_request_no: `gift-${number}`,
    delivery_purpose: 'OFF_LINE_PAY',
  },
  award_send_rule: {
    transaction_amount_minimum: 100,
    send_content: 'SINGLE_COUPON',
    award_type: 'BUSIFAVOR',
    award_list: [{ stock_id: '98065001', original_image_url: 'https://shop.example/coupon.png' }],
    merchant_option: 'MANUAL_INPUT_MERCHANT',
    merchant_id_list: [mchid],
  },
})
const { terminate_time } = await client.payGift.terminateActivity({ activity_id })
console.log(`  created activity ${activity_id}, ended it at ${terminate_time}`)
await assert.rejects(client.payGift.terminateActivity({ activity_id }), (error) => {
  assert(error instanceof ApiError)
  console.log(`  a second time: ${error.status} ${error.code}, ${error.message}`)
  return true
})

console.log('An order (JSAPI支付)')
const { prepay_id } = await client.payTransactions.prepayJsapi({
  appid,
  description: 'Coffee',
  out_trade_no: `order-${number}`,
  notify_url: 'https://shop.example/wechatpay/notify',
  amount: { total: 100 },
  payer: { openid },
})
const cashier = client.payParams.jsapi(appid, prepay_id)
console.log(`  the cashier opens with ${cashier.package}, signed ${cashier.signType}`)

console.log('A forged answer')
await gateway('faults', { fault: 'tampered_body' })
await assert.rejects(client.payGift.getActivity({ activity_id: '10028001' }), (error) => {
  assert(error instanceof SignatureError)
  console.log(`  not accepted: ${error.message}`)
  return true
})

/** The sandbox's control plane: what happens outside the merchant's own program. */
async function gateway(what, input) {
  const response = await fetch(`${sandbox}/_sandbox/${what}`, {
    method: input ? 'POST' : 'GET',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(input),
  })
  if (!response.ok) throw new Error(`${what}: ${response.status} ${await response.text()}`)
  const text = await response.text()
  return text && JSON.parse(text)
}
