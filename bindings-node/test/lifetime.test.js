'use strict'

const { execFile } = require('node:child_process')
const { before, beforeEach, describe, test } = require('node:test')
const assert = require('node:assert')
const { promisify, inspect } = require('node:util')
const { Worker } = require('node:worker_threads')
const { project, sdk, sandbox } = require('./project.js')

const run = promisify(execFile)

describe('a call that is aborted', () => {
  let client
  before(async () => {
    client = await sandbox.client()
  })
  beforeEach(() => sandbox.control('DELETE', 'faults'))

  test('ends at once with an AbortError whose cause is the reason', async () => {
    await sandbox.fault('slow')
    const controller = new AbortController()
    const call = client.payGift.getActivity({ activity_id: '10028001' }, { signal: controller.signal })
    setTimeout(() => controller.abort(new Error('the customer left')), 50)
    await assert.rejects(call, (error) => {
      assert.ok(error instanceof sdk.AbortError, error.stack)
      assert.deepEqual([error.name, error.code], ['AbortError', 'ABORT_ERR'])
      assert.equal(error.cause.message, 'the customer left')
      assert.equal(error.mayHaveArrived, true)
      return true
    })
  })

  test('before it began sends nothing', async () => {
    await sandbox.forget()
    const signal = AbortSignal.abort()
    await assert.rejects(client.payGift.getActivity({ activity_id: '10028001' }, { signal }), {
      name: 'AbortError',
      mayHaveArrived: false,
    })
    assert.deepEqual(await sandbox.records(), [])
  })

  test('leaves no listener on the signal when it was not aborted', async () => {
    const controller = new AbortController()
    let listeners = 0
    const { addEventListener, removeEventListener } = controller.signal
    controller.signal.addEventListener = function (...given) {
      listeners += 1
      return addEventListener.apply(this, given)
    }
    controller.signal.removeEventListener = function (...given) {
      listeners -= 1
      return removeEventListener.apply(this, given)
    }
    await client.payGift.getActivity({ activity_id: '10028001' }, { signal: controller.signal })
    assert.equal(listeners, 0)
  })

  test('times out by AbortSignal.timeout too', async () => {
    await sandbox.fault('slow')
    const options = { signal: AbortSignal.timeout(50) }
    const call = client.payGift.getActivity({ activity_id: '10028001' }, options)
    await assert.rejects(call, (error) => error.name === 'AbortError' && error.cause.name === 'TimeoutError')
  })
})

describe('a process', () => {
  const script = (body) => `
    const { Client } = require('wechatpay-sdk')
    const client = new Client(JSON.parse(process.env.SETTINGS))
    ;(async () => { ${body} })()`
  const node = async (body) => {
    const env = { ...process.env, SETTINGS: JSON.stringify(await sandbox.settings()) }
    return await run(process.execPath, ['-e', script(body)], { cwd: project, env, timeout: 20_000 })
  }

  test('waits for a pending call and then ends by itself', async () => {
    const { stdout } = await node(`
      client.payGift.getActivity({ activity_id: '10028001' }).then((activity) => console.log(activity.activity_id))`)
    assert.equal(stdout, '10028001\n')
  })

  test('ends by itself with a logger', async () => {
    const { stdout } = await node(`
      new Client({ ...JSON.parse(process.env.SETTINGS), logger: console, logLevel: 'trace' })
      await client.payGift.getActivity({ activity_id: '10028001' })
      console.log('done')`)
    assert.match(stdout, /done\n$/)
  })

  test('ends when it is told to, in the middle of a call', async () => {
    const { stdout } = await node(`
      client.payGift.getActivity({ activity_id: '10028001' })
      process.on('exit', () => console.log('bye'))
      process.exit(0)`)
    assert.equal(stdout, 'bye\n')
  })

  test('survives a call whose failure is only looked at through withResponse or by iterating', async () => {
    const { stdout } = await node(`
      const names = []
      await client.payGift.getActivity({}).withResponse().catch((error) => names.push(error.name))
      try { for await (const one of client.payGift.listActivities({})) names.push(one) }
      catch (error) { names.push(error.name) }
      await new Promise((resolve) => setTimeout(resolve, 20))
      console.log(names.join())`)
    assert.equal(stdout, 'InvalidRequest,InvalidRequest\n')
  })
})

test('worker threads call, and may be terminated in the middle of it', async () => {
  const settings = await sandbox.settings()
  const source = `
    const { parentPort, workerData } = require('node:worker_threads')
    const { Client } = require(workerData.sdk)
    const client = new Client(workerData.settings)
    const call = () => client.payGift.getActivity({ activity_id: '10028001' })
    call().then(() => parentPort.postMessage('called'))
    if (workerData.busy) for (let i = 0; i < 20; i++) call()`
  const sdkPath = require.resolve('wechatpay-sdk', { paths: [project] })
  const start = (busy) => new Worker(source, { eval: true, workerData: { settings, sdk: sdkPath, busy } })
  for (let round = 0; round < 10; round++) {
    const gentle = start(false)
    const hasty = start(true)
    const done = new Promise((resolve, reject) => gentle.once('error', reject).once('exit', resolve))
    let called = false
    gentle.once('message', () => {
      called = true
      hasty.terminate()
    })
    await done
    assert.ok(called)
  }
})

test('a client shows no secret, however it is printed', async () => {
  const settings = await sandbox.settings()
  const client = new sdk.Client(settings)
  await client.payGift.getActivity({ activity_id: '10028001' })
  const printed = [
    inspect(client, { showHidden: true, depth: 9, getters: true }),
    JSON.stringify({ client, product: client.payGift }),
    String(client),
    inspect(client.payGift, { showHidden: true, depth: 9 }),
  ].join()
  assert.doesNotMatch(printed, /PRIVATE|BEGIN/)
  assert.ok(!printed.includes(settings.apiV3Key))
})

test('diagnostics channels hear of what happens from the moment they are subscribed to', async (t) => {
  const { subscribe, unsubscribe } = require('node:diagnostics_channel')
  const client = await sandbox.client()
  const heard = []
  const hear = (record, name) => {
    assert.equal(name, 'wechatpay:log')
    heard.push(record)
  }
  subscribe('wechatpay:log', hear)
  t.after(() => unsubscribe('wechatpay:log', hear))
  await client.payGift.getActivity({ activity_id: '10028001' })
  while (!heard.some(({ target }) => target === 'wechatpay::http'))
    await new Promise((resolve) => setImmediate(resolve))
  for (const { level, target, message, fields } of heard) {
    assert.match(level, /^(error|warn|info|debug)$/)
    assert.match(target, /^wechatpay::/)
    for (const [name, value] of Object.entries(fields)) assert.ok(message.includes(`${name}=${value}`), message)
  }
})

test('a diagnostics channel hears of the end of each call', async (t) => {
  const { subscribe, unsubscribe } = require('node:diagnostics_channel')
  const client = await sandbox.client()
  const calls = []
  const hear = (call) => calls.push(call)
  subscribe('wechatpay:call', hear)
  t.after(() => unsubscribe('wechatpay:call', hear))
  await client.payGift.getActivity({ activity_id: '10028001' })
  await assert.rejects(client.payGift.getActivity({ activity_id: 'none' }))
  while (calls.length < 2) await new Promise((resolve) => setImmediate(resolve))
  const [ok, refused] = calls
  const { requestId, durationMs, ...others } = ok
  assert.deepEqual(others, {
    operation: 'pay_gift.get_activity',
    method: 'GET',
    host: new URL(sandbox.url).host,
    status: 200,
    code: undefined,
    outcome: 'ok',
    attempts: 1,
  })
  assert.ok(requestId && Number.isInteger(durationMs))
  assert.equal(refused.outcome, 'api')
  assert.ok(refused.status >= 400 && /^[A-Z_]+$/.test(refused.code))
})

test('the logger hears of each call and of no secret', async () => {
  const settings = await sandbox.settings()
  const lines = []
  const log = (line) => lines.push(line)
  const logger = { error: log, warn: log, info: log, debug: log }
  const client = new sdk.Client({ ...settings, logger, logLevel: 'trace' })
  await client.payGift.getActivity({ activity_id: '10028001' })
  for (let i = 0; i < 50 && lines.length === 0; i++) await new Promise((resolve) => setTimeout(resolve, 20))
  assert.match(lines.join('\n'), /wechatpay::http/)
  assert.doesNotMatch(lines.join('\n'), /PRIVATE|signature="/)
  assert.ok(!lines.join().includes(settings.apiV3Key))
})
