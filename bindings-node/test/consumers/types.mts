// Compiled, never run: what the types allow and what they refuse.
import { Redis } from 'ioredis'
import { createClient } from 'redis'
import type { CashCoupon, PayGift, PayTransactions, WeChatPayEvent } from 'wechatpay-sdk'
import { AbortError, ApiError, Client, NotificationHandler, RedisDeduplication, SignatureError } from 'wechatpay-sdk'

declare const client: Client
declare const event: WeChatPayEvent
declare const note: string | undefined

const stopped: PayGift.TerminateActivityResponse = await client.payGift.terminateActivity({ activity_id: '1' })
const time: string = stopped.terminate_time

const amount: PayTransactions.PrepayJsapiRequest['amount'] = { total: 100, currency: 'CNY' }
await client.payTransactions.prepayJsapi(
  {
    appid: 'wx8888888888888888',
    description: 'Coffee',
    out_trade_no: '20261121-0001',
    notify_url: 'https://shop.example/wechatpay/notify',
    amount,
    attach: note,
    payer: { openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o' },
  },
  { signal: AbortSignal.timeout(1000), timeoutMs: 1000, maxAttempts: 1 },
)

for await (const coupon of client.cashCoupon.listCoupons({ openid: 'o', appid: 'wx' })) {
  const one: CashCoupon.Coupon = coupon
  console.log(one.coupon_id)
}
const { data, response } = await client.cashCoupon.listCoupons({ openid: 'o', appid: 'wx' }).withResponse()
const count: number | undefined = data.total_count
const requestId: string | undefined = response.requestId

const file: Buffer = Buffer.alloc(1)
await client.media.uploadImage({ file, filename: 'licence.png' })
await client.media.uploadImage({ file: new Blob([file]), filename: 'licence.png' })

if (event.event_type === 'COUPON.USE') {
  const use: CashCoupon.CouponUseResource = event.resource
  console.log(use.coupon_id)
}
const answer: { status: number } = event.acknowledge()

const raw = await client.call<PayGift.TerminateActivityResponse>('pay_gift.terminate_activity', { activity_id: '1' })
const again: string = raw.data.terminate_time

const status: PayGift.ActivityStatus = 'A_VALUE_OF_TOMORROW'
try {
  client.notifications.parse(new Headers(), '{}')
} catch (error) {
  if (error instanceof ApiError) console.log(error.status, error.code, error.retryable, error.requestId)
  else if (error instanceof SignatureError) console.log(error.reason)
  else if (error instanceof AbortError) console.log(error.mayHaveArrived)
}

new NotificationHandler(client, (event) => event.id, { deduplication: new RedisDeduplication(new Redis()) })
new NotificationHandler(client, async () => {}, { deduplication: new RedisDeduplication(createClient()), timeoutMs: 1 })
// @ts-expect-error it cannot claim
new NotificationHandler(client, () => {}, { deduplication: new Map() })

// @ts-expect-error a required argument is missing
client.payGift.terminateActivity({})
// @ts-expect-error there is no such argument
client.payGift.terminateActivity({ activity_id: '1', activity: '1' })
// @ts-expect-error an amount is a number
const wrong: PayTransactions.PrepayNativeRequest['amount'] = { total: '1' }
// @ts-expect-error a parsed body has lost what was signed
client.notifications.parse({}, { id: '1' })
// @ts-expect-error there is no such setting
new Client({ mchid: '1', serial_no: '1' })

export { again, answer, count, requestId, status, time, wrong }
