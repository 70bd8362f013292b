// What a client keeps after many calls and notifications: README.md says what is done and printed.
// `node soak.mjs --calls 1000000 --notifications 1000000`, or with the environment of `cargo xtask soak`.

import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { parseArgs } from 'node:util'

// The package as it is installed by `npm run pretest`.
const project = path.join(import.meta.dirname, '..', '..', 'bindings-node', 'dist', 'project', 'index.js')
const { Client, InvalidRequest, SignatureError } = createRequire(project)('wechatpay-sdk')

const { values: given } = parseArgs({ options: { calls: { type: 'string' }, notifications: { type: 'string' } } })
const sandbox = process.env.WECHATPAY_SANDBOX ?? 'http://127.0.0.1:7117'
const CALLS = Number(given.calls ?? process.env.WECHATPAY_SOAK_CALLS ?? 20_000)
const NOTIFICATIONS = Number(given.notifications ?? process.env.WECHATPAY_SOAK_NOTIFICATIONS ?? 20_000)
const IN_FLIGHT = Number(process.env.WECHATPAY_SOAK_IN_FLIGHT ?? 64)
const EACH_NOTIFICATION = 1000

// What is left after a collection is what is kept. The young generation would grow in steps of megabytes all the same.
const FLAGS = ['--expose-gc', '--max-semi-space-size=1']

const done = { calls: 0, notifications: 0 }
let errors = 0

if (globalThis.gc) {
  await main()
} else {
  const { status } = spawnSync(process.execPath, [...FLAGS, ...process.argv.slice(1)], { stdio: 'inherit' })
  process.exitCode = status ?? 1
}

async function main() {
  const client = new Client(await settings())
  let next = 0
  const worker = async () => {
    while (next < CALLS) {
      const n = next++
      await judged(`call ${n}`, () => call(client, n))
      counted('calls', CALLS)
    }
  }
  await Promise.all(Array.from({ length: IN_FLIGHT }, worker))

  let signed
  for (let n = 0; n < NOTIFICATIONS; n++) {
    if (n % EACH_NOTIFICATION === 0) signed = await notification()
    await judged(`notification ${n}`, () => parse(client, signed, n))
    counted('notifications', NOTIFICATIONS)
  }
  process.exitCode = errors === 0 ? 0 : 1
}

async function call(client, n) {
  if (n % 100 === 99) {
    return refused(() => client.payTransactions.getOrderByOutTradeNo({ out_trade_no: '0'.repeat(33) }), InvalidRequest)
  }
  if (n % 2 === 1) {
    const order = await client.payTransactions.getOrderByOutTradeNo({ out_trade_no: `soak-${n}` })
    return order.trade_state === 'SUCCESS'
  }
  const order = await client.payTransactions.prepayNative({
    appid: 'wx8888888888888888',
    description: '咖啡',
    out_trade_no: `soak-${n}`,
    notify_url: 'https://shop.example/notify',
    amount: { total: 100 },
  })
  return order.code_url.startsWith('weixin://')
}

async function parse(client, { headers, body }, n) {
  if (n % 100 === 99) return refused(() => client.notifications.parseAsync(headers, `${body} `), SignatureError)
  const event = await client.notifications.parseAsync(headers, body)
  return event.event_type === 'TRANSACTION.SUCCESS' && event.resource.trade_state === 'SUCCESS'
}

async function refused(work, kind) {
  try {
    await work()
    return false
  } catch (error) {
    if (error instanceof kind) return true
    throw error
  }
}

async function judged(what, work) {
  let problem = 'another answer'
  try {
    if (await work()) return
  } catch (error) {
    problem = error
  }
  errors += 1
  if (errors === 1) console.error(what, problem)
}

function counted(what, all) {
  done[what] += 1
  if (done[what] % Math.max(1, Math.floor(all / 100)) !== 0) return
  globalThis.gc()
  const rss = /^VmRSS:\s+(\d+)/m.exec(readFileSync('/proc/self/status', 'utf8'))[1] / 1024
  const fds = readdirSync('/proc/self/fd').length
  const { calls, notifications } = done
  console.log(`calls=${calls} notifications=${notifications} errors=${errors} rss_mb=${rss.toFixed(1)} fds=${fds}`)
}

async function settings() {
  const { config } = await (await fetch(`${sandbox}/_sandbox/config`)).json()
  return Object.fromEntries(
    Object.entries(config).map(([name, value]) => [name.replace(/_([a-z0-9])/g, (_, c) => c.toUpperCase()), value]),
  )
}

async function notification() {
  const response = await fetch(`${sandbox}/_sandbox/notification`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ event_type: 'pay_transactions TRANSACTION.SUCCESS merchant' }),
  })
  return response.json()
}
