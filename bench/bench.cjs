'use strict'

// The median microseconds of one call.

const { createRequire } = require('node:module')
const path = require('node:path')

const project = path.join(__dirname, '..', 'bindings-node', 'dist', 'project', 'index.js')
const { Client } = createRequire(project)('wechatpay-sdk')

async function main() {
  const answer = await fetch(`${process.env.WECHATPAY_SANDBOX}/_sandbox/config`)
  const { config } = await answer.json()
  const ours = Object.entries(config).map(([name, value]) => [name.replace(/_([a-z0-9])/g, (_, c) => c.toUpperCase()), value])
  const client = new Client(Object.fromEntries(ours))
  const samples = []
  for (let left = Number(process.argv[2]); left > 0; left--) {
    const started = process.hrtime.bigint()
    await client.payGift.listActivities({ limit: 10, offset: 0 })
    samples.push(Number(process.hrtime.bigint() - started))
  }
  samples.sort((a, b) => a - b)
  console.log(Math.round(samples[samples.length >> 1] / 1000))
}

main()
