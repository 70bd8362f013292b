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

  test('the other pages of WeChat Pay get what they need, the same as promises', async () => {
    const apiV2Key = 'abcdefghijklmnopqrstuvwxyz012345'
    const client = new sdk.Client({ ...settings, apiV2Key })
    const coupon = { stock_id: '98065001', out_request_no: '100002322019090134234sfdf' }
    const given = {
      jsapi: ['wx8888888888888888', 'wx2'],
      miniProgram: ['wx8888888888888888', 'wx2'],
      app: ['wx8888888888888888', 'wx2'],
      h5: ['https://wx.tenpay.com/cgi-bin/mmpayweb-bin/checkmweb?prepay_id=wx2', 'https://shop.example/?a=1'],
      native: ['weixin://wxpay/bizpayurl/up?pr=NwY5Mz9'],
      merchantTransfer: ['wx8888888888888888', 'ABBQO+oYAAABAAAAAAAk'],
      payScoreConfirm: ['XXXXXXXX'],
      payScoreDetail: ['500001', '1234323JKHDFE1243252'],
      coupons: [[coupon]],
      couponH5: ['oUpF8uMuAJO_M2pxb1Q9zNjWeS6o', coupon],
    }
    assert.deepEqual(Object.keys(client.payParams), Object.keys(given))
    for (const [channel, args] of Object.entries(given)) {
      const params = client.payParams[channel](...args)
      assert.deepEqual(Object.keys(await client.payParamsAsync[channel](...args)), Object.keys(params), channel)
    }
    assert.match(client.payParams.h5(...given.h5).h5_url, /&redirect_url=https%3A%2F%2Fshop\.example%2F%3Fa%3D1$/)
    assert.deepEqual(client.payParams.native(...given.native), { code_url: given.native[0] })
    assert.equal(client.payParams.merchantTransfer(...given.merchantTransfer).mchId, settings.mchid)

    const { send_coupon_merchant, sign } = client.payParams.coupons([coupon])
    const line = `out_request_no0=${coupon.out_request_no}&send_coupon_merchant=${send_coupon_merchant}&stock_id0=${coupon.stock_id}&key=${apiV2Key}`
    assert.equal(sign, crypto.createHmac('sha256', apiV2Key).update(line).digest('hex').toUpperCase())
    const without = new sdk.Client(settings)
    assert.throws(() => without.payParams.coupons([coupon]), { name: 'ConfigError', setting: 'apiV2Key' })
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
