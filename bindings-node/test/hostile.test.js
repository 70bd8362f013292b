'use strict'

// Whatever is handed over: an error that is documented, and never the end of the process.

const { before, describe, test } = require('node:test')
const assert = require('node:assert')
const os = require('node:os')
const path = require('node:path')
const { camelCase, project, sdk, sandbox } = require('./project.js')
const { HOSTILE, Mine } = require('./hostile.js')
const native = require(path.join(project, 'node_modules', 'wechatpay-sdk', 'native.js'))
const { notifications } = require(path.join(project, 'node_modules', 'wechatpay-sdk', 'lib', 'express.js'))

/** A documented error: one of ours but not a defect, a TypeError or RangeError for what types do not allow, or the argument's own. */
function documented(error, what) {
  if (error instanceof sdk.InternalError) assert.fail(`${what}: ${error.stack}`)
  const known = [sdk.WeChatPayError, TypeError, RangeError, Mine].some((kind) => error instanceof kind)
  assert.ok(known, `${what}: ${error?.stack ?? error}`)
}

/** Calls with each hostile value. */
async function bear(call) {
  for (const [name, make] of Object.entries(HOSTILE)) {
    try {
      const result = call(make())
      await (result instanceof Promise ? result : undefined)
    } catch (error) {
      documented(error, name)
    }
  }
}

async function drained(iterable) {
  for await (const _ of iterable) break
}

describe('hostile arguments are errors', () => {
  let client
  let settings
  let signed
  before(async () => {
    settings = await sandbox.settings()
    client = new sdk.Client({ ...settings, timeoutMs: 2000, maxAttempts: 1 })
    signed = await sandbox.control('POST', 'notification', { event_type: 'COUPON.USE' })
    await sandbox.forget()
  })
  const sends = async (call) => {
    await sandbox.forget()
    await call()
    return (await sandbox.records()).length
  }

  test('as settings', async () => {
    await bear((value) => new sdk.Client(value))
    await bear((value) => sdk.Client.fromEnv(value))
    for (const name of [...Object.keys(settings), 'certificate', 'caBundle', 'signer', 'logger', 'logLevel', 'proxy']) {
      await bear((value) => new sdk.Client({ ...settings, [name]: value }))
      await bear((value) => new sdk.Client({ ...settings, [name]: { file: value } }))
      await bear((value) => new sdk.Client({ ...settings, [name]: [value] }))
    }
  })

  test('as a number that is none: it does not mean the usual one', () => {
    for (const value of [Number.NaN, Number.POSITIVE_INFINITY, -1, 0.5, '5']) {
      assert.throws(() => new sdk.Client({ ...settings, timeoutMs: value }), {
        name: 'ConfigError',
        setting: 'timeoutMs',
      })
    }
  })

  test('as operations, arguments and options, and nothing is sent', async () => {
    const sent = await sends(async () => {
      await bear((value) => client.call(value))
      await bear((value) => client.call(value, { activity_id: '1' }))
      await bear((value) => client.call('pay_gift.terminate_activity', value))
      await bear((value) => client.call('pay_gift.terminate_activity', { activity_id: value, x: 1 }))
      await bear((value) => client.payGift.terminateActivity(value))
      await bear((value) => client.payGift.terminateActivity({ [value]: value }))
      await bear((value) => client.payGift.terminateActivity(undefined, value))
      await bear((value) => client.payTransactions.prepayNative({ amount: { total: value } }))
      await bear((value) => client.payTransactions.prepayNative({ amount: value, goods_detail: [value, value] }))
    })
    assert.equal(sent, 0)
  })

  test('as options of a call that is right, and nothing is sent', async () => {
    for (const option of ['signal', 'timeoutMs', 'maxAttempts', 'other']) {
      const harmless = new Set(['undefined', 'null'])
      for (const [name, make] of Object.entries(HOSTILE)) {
        if (harmless.has(name) || (option === 'timeoutMs' && name === 'a fraction')) continue
        const value = make()
        const call = client.payGift.getActivity({ activity_id: '10028001' }, { [option]: value })
        await assert.rejects(call, (error) => documented(error, `${option}: ${name}`) ?? true, `${option}: ${name}`)
      }
    }
    assert.deepEqual(await sandbox.records(), [])
  })

  test('as files', async () => {
    await bear((value) => client.media.uploadImage(value))
    await bear((value) => client.media.uploadImage({ file: value, filename: 'a.png' }))
    await bear((value) => client.media.uploadImage({ file: Buffer.from('x'), filename: value }))
    await bear((value) => client.download(value))
    await bear((value) => drained(client.download({ url: value })))
    await bear((value) => client.download({ url: 'https://shop.example/', hash_value: value, hash_type: value }).then())
    const { download_url } = await sandbox.control('POST', 'file', { size: 10, gzip: false })
    const folder = require('node:fs').mkdtempSync(path.join(os.tmpdir(), 'wechatpay-'))
    const paths = ['\0', 'a\0b', '\ud800', '', 1, null, {}, Symbol('x'), folder, new URL('https://shop.example')]
    for (const value of paths) {
      const target = typeof value === 'string' && value !== folder ? `${folder}/none/${value}` : value
      const saved = client.download({ download_url }).save(target)
      await assert.rejects(saved, (error) => documented(error, String(target)) ?? true)
    }
  })

  test('as bills, books and keys', async () => {
    const bill_date = '2026-11-20'
    await bear((value) => drained(client.bills.trade(value)))
    await bear((value) => drained(client.bills.trade({ bill_date: value })))
    await bear((value) => drained(client.bills.trade({ bill_date }, value)))
    await bear((value) => drained(client.bills.open(value, { bill_date })))
    await bear((value) => drained(client.bills.read(value, Buffer.from('x'))))
    await bear((value) => drained(client.bills.read('trade', value)))
    await bear((value) =>
      client.bills.read('trade', Buffer.from('x')).saveCsv(typeof value === 'string' ? `/none/${value}` : value),
    )
    await bear((value) => drained(client.bills.reconcile({ bill_date }, value)))
    await bear((value) => drained(client.bills.reconcile({ bill_date }, [value])))
    await bear((value) => drained(client.bills.reconcile({ bill_date }, [{ out_trade_no: value, amount: value }])))
    const before = client.payParams.jsapi('wx1', 'wx2').appId
    await bear((value) => client.replaceKeys(value))
    for (const name of [
      'privateKey',
      'certificate',
      'serialNo',
      'platformPublicKey',
      'apiV3Key',
      'apiV2Key',
      'mchid',
      'other',
    ]) {
      await bear((value) => client.replaceKeys({ [name]: value }))
    }
    assert.equal(client.payParams.jsapi('wx1', 'wx2').appId, before)
  })

  test('as requests', async () => {
    await bear((value) => client.request(value))
    for (const name of ['method', 'path', 'query', 'headers', 'other']) {
      const request = { method: 'GET', path: '/v3/none', [name]: undefined }
      await bear((value) => client.request({ ...request, [name]: value }))
      await bear((value) => client.request({ ...request, [name]: { [name]: value } }))
    }
    await bear((value) => client.request({ method: 'POST', path: '/v3/none', body: value }))
    await bear((value) => client.request({ method: 'GET', path: '/v3/none' }, value))
  })

  test('as notifications', async () => {
    const { headers, body } = signed
    for (const parse of [
      (headers, body) => client.notifications.parse(headers, body),
      (headers, body, options) => client.notifications.parseAsync(headers, body, options),
    ]) {
      await bear((value) => parse(value, body))
      await bear((value) => parse(headers, value))
      await bear((value) => parse({ ...headers, 'Wechatpay-Signature': value }, body))
      await bear((value) => parse({ ...headers, 'Wechatpay-Timestamp': value }, body))
      await bear((value) => parse([value], body))
      await bear((value) => parse([['Wechatpay-Nonce', value]], body))
      await bear((value) => parse(headers, body, value))
    }
    const event = client.notifications.parse(headers, body)
    await bear((value) => event.reject(value))
    await bear((value) => event.reject('again', value))
  })

  test('as what a front end needs, and as sensitive values', async () => {
    for (const params of [client.payParams, client.payParamsAsync]) {
      for (const channel of Object.keys(params)) {
        await bear((value) => params[channel](value, 'wx2'))
        await bear((value) => params[channel]('wx1', value))
      }
    }
    await bear((value) => client.encrypt(value))
    await bear((value) => client.decrypt(value))
    await bear((value) => client.decryptAsync(value))
  })

  test('as parts of a webhook', async () => {
    await bear((value) => new sdk.NotificationHandler(value, () => {}))
    await bear((value) => new sdk.NotificationHandler(client, value))
    await bear((value) => new sdk.NotificationHandler(client, () => {}, value))
    const { headers, body } = await sandbox.control('POST', 'notification', { event_type: 'COUPON.USE' })
    for (const option of ['deduplication', 'timeoutMs', 'onError']) {
      await bear((value) => {
        const handler = new sdk.NotificationHandler(client, () => {}, { onError() {}, [option]: value })
        return handler.handle(headers, body)
      })
    }
    const handler = new sdk.NotificationHandler(client, () => {}, { onError() {} })
    await bear((value) => handler.handle(value, body))
    await bear((value) => handler.handle(headers, value))
    await bear((value) => new sdk.RedisDeduplication(value).claim('1', 1))
    await bear((value) => new sdk.InMemoryDeduplication(value).claim(value, value))
    await bear((value) => notifications(client, value))
  })

  test('in every operation', async () => {
    const names = ['a symbol', 'an empty list', 'a cyclic object', 'a proxy that throws', 'a lone surrogate']
    const sent = await sends(async () => {
      for (const operation of sdk.operations()) {
        const [product, method] = operation.split('.').map(camelCase)
        for (const name of names) {
          for (const args of [HOSTILE[name](), { unknown: [HOSTILE[name]()] }]) {
            const what = `${operation}: ${name}`
            const call = async () => await client[product][method](args)
            await assert.rejects(call, (error) => documented(error, what) ?? true, what)
          }
        }
      }
    })
    assert.equal(sent, 0)
  })

  test('to the addon itself, also with a foreign this', async () => {
    const text = JSON.stringify(await sandbox.control('GET', 'config').then(({ config }) => config))
    const engine = new native.Engine(text, false)
    const { token, promise } = engine.submit('pay_gift.get_activity', '{}', undefined, false)
    const file = (await engine.submit('sdk.download', await stream(), undefined, true).promise).file
    const instances = { engine, token, file }
    const survive = async (call) => {
      for (const [name, make] of Object.entries(HOSTILE)) {
        try {
          const result = call(make())
          await result?.promise
        } catch (error) {
          assert.ok(error instanceof Error, name)
        }
      }
    }
    for (const [kind, of] of Object.entries(native)) {
      if (typeof of !== 'function' || kind === 'setLogSink') continue
      for (const times of [0, 1, 2, 3, 5]) {
        await survive((value) => new of(...new Array(times).fill(value)))
        await survive((value) => of(...new Array(times).fill(value)))
      }
      for (const method of Object.getOwnPropertyNames(of.prototype ?? {})) {
        if (method === 'constructor') continue
        const call = of.prototype[method]
        await survive((value) => call.call(value))
        for (const instance of Object.values(instances)) {
          for (const times of [0, 1, 2, 4]) await survive((value) => call.apply(instance, new Array(times).fill(value)))
        }
      }
    }
    await survive((value) => native.setLogSink(value, () => {}))
    await survive((value) => native.setLogSink('off', value))
    native.setLogSink('off', () => {})
    assert.equal((await promise).ok, false)

    async function stream() {
      const { download_url } = await sandbox.control('POST', 'file', { size: 10, gzip: false })
      return JSON.stringify({ url: download_url, stream: true })
    }
  })

  test('and what is right still works afterwards', async () => {
    assert.equal((await client.payGift.getActivity({ activity_id: '10028001' })).activity_id, '10028001')
  })
})
