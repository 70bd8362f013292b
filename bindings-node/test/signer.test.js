'use strict'

const { execFile } = require('node:child_process')
const crypto = require('node:crypto')
const { before, describe, test } = require('node:test')
const assert = require('node:assert')
const { promisify } = require('node:util')
const { Worker } = require('node:worker_threads')
const { project, sdk, sandbox } = require('./project.js')

describe('a client with a remote signer', () => {
  let settings
  let key
  before(async () => {
    const { privateKey, ...others } = await sandbox.settings()
    settings = others
    key = privateKey
  })

  const rsa = (message) => crypto.sign('sha256', message, key)
  const decrypt = (ciphertext) =>
    crypto.privateDecrypt({ key, padding: crypto.constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha1' }, ciphertext)
  const client = (signer, more) => new sdk.Client({ ...settings, signer, ...more })
  const activity = (client, options) => client.payGift.getActivity({ activity_id: '10028001' }, options)

  test('calls with signatures that come as promises or at once', async () => {
    const signers = [
      { sign: rsa },
      { sign: async (message) => rsa(message) },
      { sign: async (message) => new Uint8Array(rsa(message)) },
      {
        key: 'kept',
        sign(message) {
          assert.equal(this.key, 'kept')
          assert.ok(Buffer.isBuffer(message))
          return rsa(message)
        },
      },
    ]
    for (const signer of signers) assert.equal((await activity(client(signer))).activity_id, '10028001')
  })

  test('has several signatures under way at once', async () => {
    let most = 0
    let now = 0
    const sign = async (message) => {
      most = Math.max(most, ++now)
      await new Promise((resolve) => setTimeout(resolve, 20))
      now -= 1
      return rsa(message)
    }
    const one = client({ sign })
    await Promise.all(Array.from({ length: 8 }, () => activity(one)))
    assert.ok(most > 1)
  })

  test('ends with a TransportError of the phase sign when there is no signature', async () => {
    const unprintable = {
      get message() {
        throw new Error('no words')
      },
    }
    for (const sign of [
      () => Promise.reject(new Error('the HSM is locked')),
      () => {
        throw new Error('the HSM is locked')
      },
      () => 'text',
      () => undefined,
      () => Buffer.alloc(3),
      () => Promise.reject(undefined),
      () => Promise.reject(unprintable),
    ]) {
      await sandbox.forget()
      await assert.rejects(activity(client({ sign })), (error) => {
        assert.equal(error.name, 'TransportError', error.stack)
        assert.deepEqual([error.phase, error.mayHaveArrived], ['sign', false])
        return true
      })
      assert.deepEqual(await sandbox.records(), [])
    }
    await assert.rejects(activity(client({ sign: () => Promise.reject(new Error('locked')) })), /locked/)
  })

  test('ends in time when the signer hangs, and can be aborted', async () => {
    const hanging = client({ sign: () => new Promise(() => {}) })
    await assert.rejects(activity(hanging, { timeoutMs: 50 }), { name: 'TransportError', phase: 'sign' })
    await assert.rejects(activity(hanging, { signal: AbortSignal.timeout(50) }), { name: 'AbortError' })
  })

  test('gives pay parameters and plain texts as promises alone', async () => {
    const one = client({ sign: rsa, decrypt })
    const { appId, timeStamp, nonceStr, package: prepay, paySign } = await one.payParamsAsync.jsapi('wx1', 'wx2')
    const lines = [appId, timeStamp, nonceStr, prepay].map((line) => `${line}\n`).join('')
    assert.ok(crypto.verify('sha256', lines, crypto.createPublicKey(key), Buffer.from(paySign, 'base64')))
    assert.ok((await one.payParamsAsync.app('wx1', 'wx2')).sign)
    const sealed = crypto.publicEncrypt(
      { key: crypto.createPublicKey(key), padding: crypto.constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha1' },
      Buffer.from('张三'),
    )
    assert.equal(await one.decryptAsync(sealed.toString('base64')), '张三')
    const refused = { name: 'InvalidRequest', rule: 'asynchronous' }
    assert.throws(() => one.payParams.jsapi('wx1', 'wx2'), refused)
    assert.throws(() => one.decrypt(sealed.toString('base64')), refused)
    await assert.rejects(client({ sign: rsa }).decryptAsync(sealed.toString('base64')), /no decrypt/)
  })

  test('has the same promises with a key of its own', async () => {
    const one = new sdk.Client({ ...settings, privateKey: key })
    assert.ok((await one.payParamsAsync.jsapi('wx1', 'wx2')).paySign)
    await assert.rejects(one.payParamsAsync.jsapi('', 'wx2'), { name: 'InvalidRequest' })
  })

  test('verifies notifications without the signer', async () => {
    const { headers, body } = await sandbox.control('POST', 'notification', { event_type: 'COUPON.USE' })
    assert.ok(client({ sign: assert.fail }).notifications.parse(headers, body).resource.coupon_id)
  })

  test('has no private key beside it, but a serial, and a signer that signs', () => {
    assert.throws(() => client({ sign: rsa }, { privateKey: key }), { name: 'ConfigError', setting: 'signer' })
    assert.throws(() => client({ sign: rsa }, { serialNo: undefined }), { name: 'ConfigError' })
    for (const wrong of [null, {}, rsa, { sign: 'x' }, { sign: rsa, decrypt: 1 }]) {
      assert.throws(() => client(wrong), { name: 'TypeError', message: /must be a function/ })
    }
  })

  test('lets the process end by itself', async () => {
    const script = `
      const { Client } = require('wechatpay-sdk')
      const crypto = require('node:crypto')
      const { privateKey, ...settings } = JSON.parse(process.env.SETTINGS)
      const client = new Client({ ...settings, signer: { sign: async (m) => crypto.sign('sha256', m, privateKey) } })
      client.payGift.getActivity({ activity_id: '10028001' }).then((activity) => console.log(activity.activity_id))`
    const env = { ...process.env, SETTINGS: JSON.stringify({ ...settings, privateKey: key }) }
    const { stdout } = await promisify(execFile)(process.execPath, ['-e', script], {
      cwd: project,
      env,
      timeout: 20_000,
    })
    assert.equal(stdout, '10028001\n')
  })

  test('lives in worker threads, and dies with them in the middle of a signature', async () => {
    const source = `
      const { parentPort, workerData } = require('node:worker_threads')
      const crypto = require('node:crypto')
      const { Client } = require(workerData.sdk)
      const sign = async (message) => {
        if (workerData.hangs) {
          parentPort.postMessage('asked')
          return new Promise(() => setInterval(() => {}, 1000))
        }
        return crypto.sign('sha256', message, workerData.key)
      }
      const client = new Client({ ...workerData.settings, signer: { sign } })
      const calls = Array.from({ length: 8 }, () => client.payGift.getActivity({ activity_id: '10028001' }))
      Promise.all(calls).then(() => parentPort.postMessage('called'))`
    const sdkPath = require.resolve('wechatpay-sdk', { paths: [project] })
    for (let round = 0; round < 5; round++) {
      for (const hangs of [false, true]) {
        const worker = new Worker(source, { eval: true, workerData: { settings, key, hangs, sdk: sdkPath } })
        const said = await new Promise((resolve, reject) => worker.once('message', resolve).once('error', reject))
        assert.equal(said, hangs ? 'asked' : 'called')
        await worker.terminate()
      }
    }
  })

  test('shows neither the signer nor what it signs', () => {
    const secret = { sign: rsa, pin: '7391' }
    assert.doesNotMatch(require('node:util').inspect(client(secret), { showHidden: true, depth: 9 }), /7391/)
  })
})
