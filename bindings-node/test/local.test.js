'use strict'

const { before, describe, test } = require('node:test')
const assert = require('node:assert')
const crypto = require('node:crypto')
const { sdk, sandbox } = require('./project.js')

describe('without a network', () => {
  let client
  let settings
  before(async () => {
    settings = await sandbox.settings()
    client = new sdk.Client({ ...settings, baseUrl: 'http://127.0.0.1:9' })
  })

  const verifies = (lines, signature) =>
    crypto.verify(
      'sha256',
      lines.map((line) => `${line}\n`).join(''),
      crypto.createPublicKey(settings.privateKey),
      Buffer.from(signature, 'base64'),
    )

  test('the cashier of JSAPI and mini programs gets signed parameters', () => {
    const params = client.payParams.jsapi('wx8888888888888888', 'wx201410272009395522657a690389285100')
    assert.equal(params.package, 'prepay_id=wx201410272009395522657a690389285100')
    assert.equal(params.signType, 'RSA')
    const { appId, timeStamp, nonceStr, package: prepay, paySign } = params
    assert.ok(verifies([appId, timeStamp, nonceStr, prepay], paySign))
  })

  test('the cashier of an app gets signed parameters', () => {
    const params = client.payParams.app('wx8888888888888888', 'wx201410272009395522657a690389285100')
    assert.equal(params.package, 'Sign=WXPay')
    assert.equal(params.partnerid, settings.mchid)
    const { appid, timestamp, noncestr, prepayid, sign } = params
    assert.ok(verifies([appid, timestamp, noncestr, prepayid], sign))
  })

  test('a sensitive value is encrypted for the platform', async () => {
    const { text, serial } = await client.encrypt('张三')
    assert.equal(serial, settings.platformPublicKeyId)
    assert.equal(Buffer.from(text, 'base64').length, 256)
    assert.notEqual((await client.encrypt('张三')).text, text)
    await assert.rejects(client.encrypt('x'.repeat(215)), { name: 'InvalidRequest', rule: 'sensitive' })
  })

  test('a sensitive value for the merchant is decrypted', () => {
    const key = {
      key: crypto.createPublicKey(settings.privateKey),
      padding: crypto.constants.RSA_PKCS1_OAEP_PADDING,
      oaepHash: 'sha1',
    }
    assert.equal(client.decrypt(crypto.publicEncrypt(key, Buffer.from('张三')).toString('base64')), '张三')
    assert.throws(() => client.decrypt(Buffer.alloc(256).toString('base64')), {
      name: 'DecryptError',
      key: 'privateKey',
    })
  })

  test('settings come from text, bytes, files and the environment', (t) => {
    const fs = require('node:fs')
    const os = require('node:os')
    const path = require('node:path')
    const { pathToFileURL } = require('node:url')
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'wechatpay-'))
    t.after(() => fs.rmSync(folder, { recursive: true }))
    const file = path.join(folder, 'apiclient_key.pem')
    fs.writeFileSync(file, settings.privateKey)
    for (const privateKey of [
      Buffer.from(settings.privateKey),
      pathToFileURL(file),
      { file },
      { file: pathToFileURL(file) },
    ]) {
      assert.ok(new sdk.Client({ ...settings, privateKey }).payParams.jsapi('wx1', '1').paySign)
    }

    process.env.WECHATPAY_PRIVATE_KEY = file
    t.after(() => delete process.env.WECHATPAY_PRIVATE_KEY)
    const { privateKey, ...others } = settings
    assert.ok(sdk.Client.fromEnv(others).payParams.jsapi('wx1', '1').paySign)
  })
})

test('a client without platform keys downloads the certificates it needs', async () => {
  const client = new sdk.Client(await sandbox.settings('certificate_mode_config'))
  const { activity_id } = await client.payGift.getActivity({ activity_id: '10028001' })
  assert.equal(activity_id, '10028001')
})

test('a panic of the engine is an InternalError, and the client stays usable', async (t) => {
  const client = await sandbox.client()
  const error = await client.call('sdk.panic').catch((error) => error)
  if (error.rule === 'unknown_operation') return t.skip('a release build cannot be made to panic')
  assert.ok(error instanceof sdk.InternalError, error.stack)
  assert.equal((await client.payGift.getActivity({ activity_id: '10028001' })).activity_id, '10028001')
})

test('the list of operations is the contract’s', () => {
  const operations = sdk.operations()
  assert.ok(operations.includes('pay_gift.terminate_activity'))
  assert.deepEqual([...operations].sort(), operations)
  for (const operation of operations) {
    const [product, method] = operation
      .split('.')
      .map((name) => name.replace(/_([a-z0-9])/g, (_, c) => c.toUpperCase()))
    assert.equal(typeof sdk.Client.prototype.__lookupGetter__(product), 'function', operation)
    assert.equal(typeof service(product)[method], 'function', operation)
  }

  function service(product) {
    return require('../dist/project/node_modules/wechatpay-sdk/generated/products.js')[product]().prototype
  }
})
