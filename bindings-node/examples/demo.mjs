// A small story on the local gateway: coupons are created, sent, used; an activity ends; an order is paid.
// WECHATPAY_SANDBOX=http://127.0.0.1:7117 node examples/demo.mjs

import { ApiError, Client } from 'wechatpay-sdk'

const sandbox = process.env.WECHATPAY_SANDBOX ?? 'http://127.0.0.1:7117'
const { config } = await (await fetch(`${sandbox}/_sandbox/config`)).json()
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
const number = Date.now()
const day = 86_400_000
const rfc3339 = (time) => new Date(time).toISOString().replace(/\.\d+Z$/, '+00:00')

console.log('Coupons (代金券)')
const { stock_id } = await client.cashCoupon.createStock({
  stock_name: '咖啡立减',
  belong_merchant: mchid,
  available_begin_time: rfc3339(number + day),
  available_end_time: rfc3339(number + 30 * day),
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
console.log(`  created stock ${stock_id}`)
await client.cashCoupon.startStock({ stock_id, stock_creator_mchid: mchid })
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
  console.log(`  sent coupon ${coupon_id}`)
}
let count = 0
for await (const coupon of client.cashCoupon.listCoupons({ openid, appid, stock_id, limit: 2 })) {
  count += 1
  console.log(`  the user has ${coupon.coupon_id} (${coupon.coupon_name}, ${coupon.status})`)
}
console.log(`  ${count} coupons in pages of 2`)

console.log('A gift after payment (支付有礼)')
const { activity_id } = await client.payGift.createFullSendActivity({
  activity_base_info: {
    activity_name: '咖啡回馈',
    activity_second_title: '下次立减',
    merchant_logo_url: 'https://shop.example/logo.png',
    begin_time: rfc3339(number + day),
    end_time: rfc3339(number + 30 * day),
    out_request_no: `gift-${number}`,
    delivery_purpose: 'OFF_LINE_PAY',
  },
  award_send_rule: {
    transaction_amount_minimum: 100,
    send_content: 'SINGLE_COUPON',
    award_type: 'BUSIFAVOR',
    award_list: [{ stock_id, original_image_url: 'https://shop.example/coupon.png' }],
    merchant_option: 'MANUAL_INPUT_MERCHANT',
    merchant_id_list: [mchid],
  },
})
console.log(`  created activity ${activity_id}`)
const { terminate_time } = await client.payGift.terminateActivity({ activity_id })
console.log(`  ended it at ${terminate_time}`)
try {
  await client.payGift.terminateActivity({ activity_id })
} catch (error) {
  if (!(error instanceof ApiError)) throw error
  console.log(`  a second time: ${error.status} ${error.code}, ${error.message}`)
}

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

console.log('A notification (回调通知)')
const delivered = await fetch(`${sandbox}/_sandbox/notification`, {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({
    event_type: 'COUPON.USE',
    resource: { stock_creator_mchid: mchid, stock_id, coupon_id: sent[0] },
  }),
})
const { headers, body } = await delivered.json()
const event = client.notifications.parse(headers, body)
console.log(`  verified and decrypted ${event.event_type}: coupon ${event.resource.coupon_id} was used`)
console.log(`  answered with ${event.acknowledge().status}`)
