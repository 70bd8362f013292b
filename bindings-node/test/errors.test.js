'use strict'

const { after, before, beforeEach, describe, test } = require('node:test')
const assert = require('node:assert')
const crypto = require('node:crypto')
const http = require('node:http')
const { sdk, sandbox } = require('./project.js')

const key = crypto.generateKeyPairSync('rsa', { modulusLength: 2048 })
const pem = (one) => one.export({ type: one.type === 'private' ? 'pkcs8' : 'spki', format: 'pem' })

describe('a setting that cannot work is named', () => {
  let settings
  before(async () => {
    settings = await sandbox.settings()
  })

  const cases = {
    'an APIv3 key of 31 bytes': ['apiV3Key', { apiV3Key: 'x'.repeat(31) }],
    'a public key as private key': ['privateKey', { privateKey: pem(key.publicKey) }],
    'a private key as platform key': ['platformPublicKey', { platformPublicKey: pem(key.privateKey) }],
    'an elliptic key': [
      'privateKey',
      { privateKey: pem(crypto.generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey) },
    ],
    'a password that does not fit': [
      'privateKeyPassword',
      {
        privateKey: key.privateKey.export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'right' }),
        privateKeyPassword: 'wrong',
      },
    ],
    'a file that is not there': ['privateKey', { privateKey: { file: '/nowhere/apiclient_key.pem' } }],
    'a file URL that leads nowhere': ['privateKey', { privateKey: new URL('file:///nowhere/apiclient_key.pem') }],
    'no private key': ['privateKey', { privateKey: undefined }],
    'plain http to another machine': ['baseUrl', { baseUrl: 'http://gateway.example' }],
    'a number for a text': ['mchid', { mchid: 1900000001 }],
    'a setting that does not exist': ['retries', { retries: 3 }],
    'the spelling of another language': ['serialNo', { serial_no: '00' }],
  }
  for (const [what, [setting, wrong]] of Object.entries(cases)) {
    test(what, () => {
      assert.throws(
        () => new sdk.Client({ ...settings, ...wrong }),
        (error) => {
          assert.ok(error instanceof sdk.ConfigError, error.stack)
          assert.ok(error instanceof sdk.WeChatPayError)
          assert.equal(error.name, 'ConfigError')
          assert.equal(error.setting, setting)
          assert.ok(error.expected && error.found)
          assert.ok(error.message.startsWith(`${setting}: `))
          assert.doesNotMatch(error.stack, /BEGIN|xxxxx/)
          return true
        },
      )
    })
  }

  test('a variable of the environment', () => {
    process.env.WECHATPAY_API_V3_KEY = 'short'
    after(() => delete process.env.WECHATPAY_API_V3_KEY)
    const { apiV3Key, ...others } = settings
    assert.throws(() => sdk.Client.fromEnv(others), { name: 'ConfigError', setting: 'apiV3Key' })
  })
})

describe('arguments that break the contract are named, and nothing is sent', () => {
  let client
  before(async () => {
    client = await sandbox.client()
    await sandbox.forget()
  })
  after(async () => assert.deepEqual(await sandbox.records(), []))

  const order = {
    appid: 'wx8888888888888888',
    description: 'Coffee',
    out_trade_no: '20261121-0001',
    notify_url: 'https://shop.example/wechatpay/notify',
    amount: { total: 100 },
    payer: { openid: 'o' },
  }
  const cases = {
    'a missing argument': ['/payer', 'required', { payer: undefined }],
    'a missing field inside': ['/amount/total', 'required', { amount: {} }],
    'a wrong type': ['/amount/total', 'type', { amount: { total: '100' } }],
    'a fraction for a whole number': ['/amount/total', 'type', { amount: { total: 1.5 } }],
    'not a number': ['/amount/total', 'null', { amount: { total: Number.NaN } }],
    null: ['/description', 'null', { description: null }],
    'an over-long text': ['/description', 'max_length', { description: 'x'.repeat(128) }],
    'an unknown argument': ['/outTradeNo', 'unknown_field', { outTradeNo: '1' }],
  }
  for (const [what, [pointer, rule, wrong]] of Object.entries(cases)) {
    test(what, async () => {
      await assert.rejects(client.payTransactions.prepayJsapi({ ...order, ...wrong }), (error) => {
        assert.ok(error instanceof sdk.InvalidRequest, error.stack)
        assert.deepEqual([error.pointer, error.rule], [pointer, rule])
        assert.equal(error.operation, 'pay_transactions.prepay_jsapi')
        assert.ok(error.message.includes(pointer))
        return true
      })
    })
  }

  test('an operation that does not exist', async () => {
    await assert.rejects(client.call('pay_gift.no_such_thing', {}), {
      name: 'InvalidRequest',
      rule: 'unknown_operation',
    })
  })

  test('a file that is missing, and one where none belongs', async () => {
    const filename = 'a.png'
    await assert.rejects(client.media.uploadImage({ filename }), { name: 'InvalidRequest', rule: 'file' })
    const surplus = { activity_id: '1', file: Buffer.alloc(1) }
    await assert.rejects(client.payGift.getActivity(surplus), { name: 'InvalidRequest', rule: 'file' })
  })

  test('a body of 10 MB', async () => {
    const body = { description: 'x'.repeat(10 << 20) }
    const request = { method: 'POST', path: '/v3/pay/transactions/native', body }
    await assert.rejects(client.request(request), { name: 'InvalidRequest', rule: 'size' })
  })

  test('arguments that are no object', async () => {
    await assert.rejects(client.call('pay_gift.get_activity', 'x'), { name: 'InvalidRequest', rule: 'type' })
  })

  test('an option that does not exist', async () => {
    await assert.rejects(client.payGift.getActivity({ activity_id: '1' }, { timeout: 1 }), /no option timeout/)
  })
})

describe('an answer of the gateway', () => {
  let client
  const get = (options) => client.payGift.getActivity({ activity_id: '10028001' }, { maxAttempts: 1, ...options })
  before(async () => {
    client = await sandbox.client()
  })
  beforeEach(() => sandbox.control('DELETE', 'faults'))
  after(() => sandbox.control('DELETE', 'faults'))

  test('that refuses is an ApiError with all that the gateway said', async () => {
    const foreign = await sandbox.client({ privateKey: pem(key.privateKey) })
    await assert.rejects(foreign.payGift.getActivity({ activity_id: '10028001' }), (error) => {
      assert.ok(error instanceof sdk.ApiError, error.stack)
      assert.deepEqual([error.status, error.code], [401, 'SIGN_ERROR'])
      assert.ok(error.message && error.requestId)
      assert.equal(error.operation, 'pay_gift.get_activity')
      assert.deepEqual([error.retryable, typeof error.authenticated], [false, 'boolean'])
      return true
    })
  })

  const faults = {
    tampered_body: { name: 'SignatureError', reason: 'mismatch' },
    foreign_signature: { name: 'SignatureError', reason: 'mismatch' },
    stale_timestamp: { name: 'SignatureError', reason: 'clock_skew' },
    future_timestamp: { name: 'SignatureError', reason: 'clock_skew' },
    malformed_signature: { name: 'SignatureError' },
    missing_signature_header: { name: 'SignatureError', reason: 'missing_header' },
    duplicate_header: { name: 'SignatureError', reason: 'duplicate_header' },
    unknown_serial: { name: 'SignatureError', reason: 'unknown_serial' },
    probe: { name: 'SignatureError', reason: 'probe' },
    html_error: { name: 'ApiError', code: '' },
    empty_body_error: { name: 'ApiError', code: '' },
    status_429: { name: 'ApiError', status: 429, retryable: true },
    status_500: { name: 'ApiError', status: 500 },
    redirect: { name: 'ApiError' },
    truncated: { name: 'TransportError', phase: 'read', mayHaveArrived: true },
    reset_after: { name: 'TransportError', mayHaveArrived: true },
    reset_before: { name: 'TransportError' },
    large_answer: { name: 'TransportError', phase: 'read' },
    invalid_json: { name: 'TransportError', phase: 'read' },
  }
  for (const [fault, expected] of Object.entries(faults)) {
    test(`with ${fault.replaceAll('_', ' ')} is a ${expected.name}`, async () => {
      await sandbox.fault(fault, 10)
      await assert.rejects(get(), expected)
    })
  }

  test('that is compressed is read', async () => {
    await sandbox.fault('gzip')
    assert.equal((await get()).activity_id, '10028001')
  })

  test('that comes too late is a TransportError', async () => {
    await sandbox.fault('slow')
    await assert.rejects(get({ timeoutMs: 200 }), { name: 'TransportError', phase: 'timeout', attempts: 1 })
  })

  test('that fails once is asked for again', async () => {
    await sandbox.fault('status_503')
    assert.equal((await get({ maxAttempts: 2 })).activity_id, '10028001')
  })

  test('that never comes, because nobody listens, is a TransportError', async () => {
    const server = http.createServer().listen(0, '127.0.0.1')
    await new Promise((resolve) => server.once('listening', resolve))
    const baseUrl = `http://127.0.0.1:${server.address().port}`
    await new Promise((resolve) => server.close(resolve))
    const lonely = await sandbox.client({ baseUrl })
    await assert.rejects(lonely.payGift.getActivity({ activity_id: '1' }, { maxAttempts: 1 }), {
      name: 'TransportError',
      phase: 'connect',
      mayHaveArrived: false,
    })
  })

  test('has the caller in the stack of its error', async () => {
    await sandbox.fault('status_429')
    async function lineOfTheCaller() {
      return await get()
    }
    const error = await lineOfTheCaller().catch((error) => error)
    assert.match(error.stack, /^ApiError: [\s\S]*lineOfTheCaller/)
  })
})
