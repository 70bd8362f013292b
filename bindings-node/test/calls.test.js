'use strict'

const { before, beforeEach, describe, test } = require('node:test')
const assert = require('node:assert')
const crypto = require('node:crypto')
const { sandbox } = require('./project.js')

const openid = 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
const appid = 'wx8888888888888888'

describe('a call', () => {
  let client
  before(async () => {
    client = await sandbox.client()
  })
  beforeEach(() => sandbox.reset())

  test('gives the answer as a plain object with the names of the documentation', async () => {
    const stopped = await client.payGift.terminateActivity({ activity_id: '10028001' })
    assert.equal(stopped.activity_id, '10028001')
    assert.match(stopped.terminate_time, /^\d{4}-\d\d-\d\dT/)
  })

  test('tells the status and the Request-ID where they are asked for', async () => {
    const { data, response } = await client.payGift.getActivity({ activity_id: '10028001' }).withResponse()
    assert.equal(data.activity_id, '10028001')
    assert.equal(response.status, 200)
    assert.ok(response.requestId)
    assert.equal(response.headers['request-id'], response.requestId)
  })

  test('fills in the merchant number of the client', async () => {
    const order = await client.payTransactions.prepayJsapi({
      appid,
      description: '咖啡 ☕',
      out_trade_no: `node-${Date.now()}`,
      notify_url: 'https://shop.example/wechatpay/notify',
      amount: { total: 100 },
      payer: { openid },
    })
    assert.ok(order.prepay_id)
    const sent = JSON.parse(Buffer.from((await sandbox.records()).at(-1).body, 'base64'))
    assert.equal(sent.mchid, (await sandbox.settings()).mchid)
    assert.equal(sent.description, '咖啡 ☕')
  })

  test('leaves out what is undefined', async () => {
    const arguments_ = { activity_id: '10028001', limit: undefined }
    await client.payGift.listActivityGoods(arguments_)
    assert.doesNotMatch((await sandbox.records()).at(-1).target, /limit/)
  })

  test('gives every item of every page', async () => {
    const sent = []
    for (const number of [1, 2, 3, 4, 5]) {
      const coupon = await client.cashCoupon.sendCoupon({
        openid,
        appid,
        stock_id: '98065001',
        stock_creator_mchid: (await sandbox.settings()).mchid,
        out_request_no: `node-${number}`,
      })
      sent.push(coupon.coupon_id)
    }
    await sandbox.forget()
    const found = []
    for await (const coupon of client.cashCoupon.listCoupons({ openid, appid, limit: 2 })) found.push(coupon.coupon_id)
    assert.deepEqual(found.sort(), sent.sort())
    assert.equal((await sandbox.records()).length, 3)
    assert.equal((await client.cashCoupon.listCoupons({ openid, appid, limit: 2 })).data.length, 2)
  })

  test('resolves to nothing where the gateway answers nothing', async () => {
    const out_trade_no = `node-close-${Date.now()}`
    await client.payTransactions.prepayNative({
      appid,
      description: 'Coffee',
      out_trade_no,
      notify_url: 'https://shop.example/wechatpay/notify',
      amount: { total: 1 },
    })
    assert.equal(await client.payTransactions.closeOrder({ out_trade_no }), undefined)
  })

  test('reaches any operation by its id', async () => {
    const response = await client.call('pay_gift.get_activity', { activity_id: '10028001' })
    assert.equal(response.status, 200)
    assert.equal(response.data.activity_id, '10028001')
    assert.deepEqual(JSON.parse(response.body), response.data)
  })

  test('reaches any path by method and path', async () => {
    const { data } = await client.request({
      method: 'GET',
      path: '/v3/marketing/paygiftactivity/activities/10028001',
    })
    assert.equal(data.activity_id, '10028001')
  })

  test('survives text outside ASCII in the path', async () => {
    await assert.rejects(client.payGift.getActivity({ activity_id: '活动 /?#1' }), { name: 'ApiError', status: 404 })
    assert.match((await sandbox.records()).at(-1).target, /%E6%B4%BB%E5%8A%A8%20%2F%3F%231$/)
  })

  test('survives 500 calls at once', async () => {
    const calls = Array.from({ length: 500 }, () => client.payGift.getActivity({ activity_id: '10028001' }))
    for (const activity of await Promise.all(calls)) assert.equal(activity.activity_id, '10028001')
  })
})

describe('a file', () => {
  const bytes = crypto.randomBytes(4096)
  for (const [kind, file] of Object.entries({
    Buffer: bytes,
    Uint8Array: new Uint8Array(bytes),
    'part of a larger buffer': Buffer.concat([Buffer.alloc(7), bytes, Buffer.alloc(7)]).subarray(7, 4103),
    ArrayBuffer: new Uint8Array(bytes).buffer,
    Blob: new Blob([bytes]),
  })) {
    test(`is uploaded from a ${kind}`, async () => {
      const client = await sandbox.client()
      await sandbox.forget()
      const { media_id } = await client.media.uploadImage({ file, filename: '营业执照.png' })
      assert.ok(media_id)
      const sent = Buffer.from((await sandbox.records()).at(-1).body, 'base64')
      assert.ok(sent.includes(bytes))
      assert.ok(sent.includes(crypto.createHash('sha256').update(bytes).digest('hex')))
    })
  }

  test('is downloaded as a Buffer after its hash was checked', async () => {
    const client = await sandbox.client()
    const flow = await client.cashCoupon.getUseFlow({ stock_id: '98065001' })
    const file = await client.download(flow)
    assert.ok(Buffer.isBuffer(file))
    assert.equal(crypto.createHash('sha1').update(file).digest('hex'), flow.hash_value.toLowerCase())
    await assert.rejects(client.download({ ...flow, hash_value: '0'.repeat(40) }))
  })
})
