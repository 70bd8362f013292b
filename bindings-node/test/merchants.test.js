'use strict'

const http = require('node:http')
const { before, describe, test } = require('node:test')
const assert = require('node:assert')
const { sdk, sandbox } = require('./project.js')
const { listen, userRequire } = require('./webhooks.js')

const OTHER_KEY = '0123456789abcdef0123456789abcdef'

describe('many merchants', () => {
  let one
  let other
  before(async () => {
    one = new sdk.Client({ ...(await sandbox.settings()), apiV3Key: OTHER_KEY })
    other = new sdk.Client(await sandbox.settings('public_key_only_config'))
  })
  const notify = (more) => sandbox.control('POST', 'notification', { event_type: 'COUPON.USE', ...more })

  test('are added, found, replaced and removed', async () => {
    const merchants = new sdk.Merchants()
    assert.equal(merchants.add(one), undefined)
    assert.equal(merchants.add(other), undefined)
    assert.equal(merchants.size, 2)
    assert.equal(merchants.client('1900000001'), one)
    const again = new sdk.Client(await sandbox.settings())
    assert.equal(merchants.add(again), one)
    assert.equal(merchants.client('1900000001'), again)
    assert.equal(merchants.remove('1900000001'), again)
    assert.equal(merchants.remove('1900000001'), undefined)
    assert.equal(merchants.client('1900000001'), undefined)
    assert.equal(merchants.size, 1)
    assert.ok((await again.payGift.getActivity({ activity_id: '10028001' })).activity_id, 'its calls go on')
  })

  test('get their own notifications at one address', async () => {
    const merchants = new sdk.Merchants()
    merchants.add(one)
    merchants.add(other)
    const { headers, body } = await notify()
    const event = await merchants.parse(headers, Buffer.from(body))
    assert.equal(event.mchid, '1900000002')
    assert.ok(event.resource.coupon_id)
    merchants.remove('1900000002')
    await assert.rejects(merchants.parse(headers, body), { name: 'DecryptError' })
    merchants.remove('1900000001')
    await assert.rejects(merchants.parse(headers, body), { name: 'SignatureError', reason: 'unknown_serial' })
  })

  test('accept nothing that is forged', async () => {
    const merchants = new sdk.Merchants()
    merchants.add(one)
    merchants.add(other)
    for (const fault of ['tampered_body', 'foreign_signature', 'stale_timestamp', 'unknown_serial', 'probe']) {
      const { headers, body } = await notify({ fault })
      await assert.rejects(merchants.parse(headers, body), { name: 'SignatureError' }, fault)
    }
  })

  test('take the place of a client in a framework', async (t) => {
    const merchants = new sdk.Merchants()
    merchants.add(one)
    merchants.add(other)
    const { notifications } = userRequire('wechatpay-sdk/express')
    const events = []
    const app = userRequire('express')().post(
      '/',
      notifications(merchants, (event) => events.push(event.mchid)),
    )
    const server = await listen(http.createServer(app))
    t.after(server.close)
    assert.equal((await notify({ url: server.url })).delivered.status, 204)
    assert.deepEqual(events, ['1900000002'])
  })

  test('are clients, and nothing else', async () => {
    const merchants = new sdk.Merchants()
    for (const wrong of [undefined, null, {}, Object.create(sdk.Client.prototype), merchants]) {
      assert.throws(() => merchants.add(wrong), TypeError)
    }
    const { headers, body } = await notify()
    await assert.rejects(merchants.parse(headers, JSON.parse(body)), TypeError)
    await assert.rejects(merchants.parse(undefined, body), TypeError)
    await assert.rejects(merchants.parse(headers, body, { attempts: 1 }), TypeError)
  })
})

test('the clock is measured with verified answers, and made up for when that is wanted', async () => {
  const client = await sandbox.client({ compensateClock: true })
  assert.deepEqual(await client.clock(), { skewMs: undefined, samples: 0, compensated: false })
  for (let calls = 0; calls < 5; calls++) await client.payGift.getActivity({ activity_id: '10028001' })
  const { skewMs, samples, compensated } = await client.clock()
  assert.ok(Math.abs(skewMs) < 60_000 && samples > 0)
  assert.equal(compensated, true)
  const plain = await sandbox.client()
  await plain.payGift.getActivity({ activity_id: '10028001' })
  assert.equal((await plain.clock()).compensated, false)
})
