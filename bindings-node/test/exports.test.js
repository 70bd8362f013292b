'use strict'

// Every function that this package exports gets every hostile value, found by reflection: what is new is covered by itself.

const { before, describe, test } = require('node:test')
const assert = require('node:assert')
const fs = require('node:fs')
const os = require('node:os')
const path = require('node:path')
const { project, sdk, sandbox } = require('./project.js')
const { HOSTILE, Mine } = require('./hostile.js')

const FRAMEWORKS = ['express', 'fastify', 'nestjs'].map((name) =>
  require(path.join(project, 'node_modules', 'wechatpay-sdk', 'lib', `${name}.js`)),
)
/** `hostile.test.js` has the huge one. */
const SMALL = { ...HOSTILE, 'huge text': () => 'x'.repeat(1 << 12) }
/** What is iterated for the rest of an answer, at most. */
const MANY = 3

function* functionsOf(instance) {
  const seen = new Set(['constructor'])
  for (let level = instance; level && level !== Object.prototype; level = Object.getPrototypeOf(level)) {
    for (const [name, { value }] of Object.entries(Object.getOwnPropertyDescriptors(level))) {
      if (typeof value !== 'function' || seen.has(name)) continue
      seen.add(name)
      yield [name, (...args) => value.apply(instance, args)]
    }
  }
}

/** To the end of what came back. */
async function exhaust(result) {
  if (result === null || typeof result !== 'object') return
  if (typeof result[Symbol.asyncIterator] === 'function') {
    let left = MANY
    for await (const _ of result) if (--left === 0) break
  } else if (result instanceof Promise) await result
}

async function bear(what, arity, usual, call) {
  for (const [name, make] of Object.entries(SMALL)) {
    for (let place = 0; place < Math.max(arity, 1); place++) {
      const args = Array.from({ length: arity }, (_, other) => (other === place ? make() : usual[other]))
      try {
        await exhaust(call(...args))
      } catch (error) {
        const known = [sdk.WeChatPayError, TypeError, RangeError, Mine].some((kind) => error instanceof kind)
        const foreign = name === 'a revoked proxy' || name === 'an Error'
        assert.ok(
          !(error instanceof sdk.InternalError) && (known || foreign),
          `${what}: ${name}: ${error?.stack ?? error}`,
        )
      }
    }
  }
}

describe('every export', () => {
  let settings
  let client
  let instances
  before(async () => {
    // Files are saved under whatever name they are given.
    process.chdir(fs.mkdtempSync(path.join(os.tmpdir(), 'wechatpay-')))
    await sandbox.reset()
    settings = { ...(await sandbox.settings()), timeoutMs: 3000, maxAttempts: 1 }
    client = new sdk.Client(settings)
    const { headers, body } = await sandbox.control('POST', 'notification', { event_type: 'COUPON.USE' })
    const merchants = new sdk.Merchants()
    merchants.add(client)
    instances = {
      Client: client,
      Notifications: client.notifications,
      Bills: client.bills,
      payParams: client.payParams,
      payParamsAsync: client.payParamsAsync,
      payGift: client.payGift,
      media: client.media,
      Merchants: merchants,
      NotificationHandler: new sdk.NotificationHandler(client, () => {}, { onError() {} }),
      InMemoryDeduplication: new sdk.InMemoryDeduplication(),
      RedisDeduplication: new sdk.RedisDeduplication({
        set: async () => null,
        get: async () => null,
        del: async () => 0,
      }),
      event: client.notifications.parse(headers, body),
      response: await client.call('pay_gift.get_activity', { activity_id: '10028001' }),
      bill: client.bills.read('trade', Buffer.from('x')),
      file: client.download(await sandbox.control('POST', 'file', { size: 10, gzip: false })),
      pages: client.cashCoupon.listCoupons({ openid: 'o', appid: 'wx1' }),
      report: await client.doctor({ online: false }),
    }
  })

  test('bears hostile arguments', async () => {
    for (const [kind, instance] of Object.entries(instances)) {
      for (const [name, call] of functionsOf(instance)) {
        if (kind === 'Merchants' && name === 'remove') continue
        await bear(`${kind}.${name}`, Math.min(call.length || 3, 3), usual(name), call)
      }
    }
    assert.equal((await client.payGift.getActivity({ activity_id: '10028001' })).activity_id, '10028001')
  })

  test('is made of hostile arguments, or not at all', async () => {
    for (const module of [sdk, ...FRAMEWORKS]) {
      for (const [name, value] of Object.entries(module)) {
        if (typeof value !== 'function') continue
        const isClass = /^class\b/.test(Function.prototype.toString.call(value))
        await bear(name, 3, [], isClass ? (...args) => new value(...args) : (...args) => value(...args))
        for (const [inner, call] of isClass ? functionsOf(value) : []) await bear(`${name}.${inner}`, 2, [], call)
      }
    }
  })

  test('has an instance here', () => {
    const made = Object.values(instances)
    const errors = [sdk.WeChatPayError]
    const left = Object.entries(sdk).filter(
      ([, value]) =>
        typeof value === 'function' &&
        value !== sdk.operations &&
        !errors.some((kind) => value === kind || value.prototype instanceof kind) &&
        !made.some((instance) => instance instanceof value),
    )
    assert.deepEqual(left, [])
  })

  const usual = (name) => (name === 'reconcile' ? [{ bill_date: '2026-11-20' }, []] : ['wx1', 'wx2', undefined])
})
