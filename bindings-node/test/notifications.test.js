'use strict'

const { before, describe, test } = require('node:test')
const assert = require('node:assert')
const http = require('node:http')
const { sandbox } = require('./project.js')

const notify = (fault) => sandbox.control('POST', 'notification', { event_type: 'COUPON.USE', fault })

describe('a notification', () => {
  let client
  before(async () => {
    client = await sandbox.client()
  })

  test('is verified, decrypted and told apart by its event type', async () => {
    const { headers, body } = await notify()
    const event = client.notifications.parse(headers, body)
    assert.equal(event.event_type, 'COUPON.USE')
    assert.ok(event.id && event.create_time)
    assert.ok(event.resource.coupon_id)
  })

  test('comes from any kind of server', async () => {
    const { headers, body } = await notify()
    const lower = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))
    const bytes = Buffer.from(body)
    for (const [given, raw] of [
      [lower, bytes],
      [new Headers(headers), new Uint8Array(bytes)],
      [Object.entries(headers), bytes],
      [[...Object.entries(headers), ['constructor', 'x'], ['__proto__', 'x']], bytes],
      [{ ...lower, 'x-absent': undefined, 'x-several': ['a', 'b'] }, body],
    ]) {
      assert.ok(client.notifications.parse(given, raw).resource.coupon_id)
      assert.ok((await client.notifications.parseAsync(given, raw)).resource.coupon_id)
    }
  })

  test('is received by a server and acknowledged', async (t) => {
    const events = []
    const server = http.createServer(async (request, response) => {
      const event = client.notifications.parse(request.headers, Buffer.concat(await request.toArray()))
      events.push(event)
      const { status, headers, body } = events.length === 1 ? event.reject('busy') : event.acknowledge()
      response.writeHead(status, headers).end(body)
    })
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
    t.after(() => server.close())
    const url = `http://127.0.0.1:${server.address().port}/wechatpay/notify`
    const deliver = async () =>
      (await sandbox.control('POST', 'notification', { event_type: 'COUPON.USE', url })).delivered

    const refused = await deliver()
    assert.equal(refused.status, 500)
    assert.deepEqual(JSON.parse(refused.body), { code: 'FAIL', message: 'busy' })
    assert.deepEqual(await deliver(), { status: 204, body: '' })
    assert.equal(events.length, 2)
  })

  for (const [fault, reason] of Object.entries({
    tampered_body: 'mismatch',
    foreign_signature: 'mismatch',
    stale_timestamp: 'clock_skew',
    missing_signature_header: 'missing_header',
    unknown_serial: 'unknown_serial',
    probe: 'probe',
  })) {
    test(`with ${fault.replaceAll('_', ' ')} is not accepted`, async () => {
      const { headers, body } = await notify(fault)
      assert.throws(() => client.notifications.parse(headers, body), { name: 'SignatureError', reason })
      await assert.rejects(client.notifications.parseAsync(headers, body), { name: 'SignatureError', reason })
    })
  }

  test('that came twice in its headers is not accepted', async () => {
    const { headers, body } = await notify()
    const twice = Object.entries(headers).flatMap((pair) => [pair, pair])
    assert.throws(() => client.notifications.parse(twice, body), { name: 'SignatureError', reason: 'duplicate_header' })
  })

  test('for another APIv3 key is a DecryptError', async () => {
    const other = await sandbox.client({ apiV3Key: '0123456789abcdef0123456789abcdef' })
    const { headers, body } = await notify()
    assert.throws(() => other.notifications.parse(headers, body), { name: 'DecryptError', key: 'apiV3Key' })
  })

  test('that was parsed before it was verified is refused with the way out', async () => {
    const { headers, body } = await notify()
    for (const parsed of [JSON.parse(body), undefined, null]) {
      assert.throws(() => client.notifications.parse(headers, parsed), /exactly as received[\s\S]*express\.raw/)
      await assert.rejects(client.notifications.parseAsync(headers, parsed), TypeError)
    }
    const again = JSON.stringify(JSON.parse(body), null, 1)
    assert.throws(() => client.notifications.parse(headers, again), { name: 'SignatureError', reason: 'mismatch' })
  })
})
