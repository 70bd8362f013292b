#!/usr/bin/env node
'use strict'

const { parseArgs } = require('node:util')
const { Client } = require('./client.js')
const { withEnvironmentNames } = require('./names.js')

const USAGE = `usage: wechatpay-sdk doctor [--offline] [--notify-url URL] [--json]

Examines the settings in the WECHATPAY_... environment variables and, unless it is told to stay offline,
the way to WeChat Pay: a self-test without money. With --notify-url a test notification is sent there.
Ends with 1 if something failed.`

const MARKS = { ok: 'ok     ', warning: 'warning', failed: 'FAILED ', skipped: 'skipped' }

main().catch((error) => {
  console.error(error.message)
  process.exitCode = 1
})

async function main() {
  const { values, positionals } = given()
  if (values.help) return console.log(USAGE)
  if (positionals.join() !== 'doctor') return refuse(USAGE)
  const report = await examined(values)
  console.log(values.json ? JSON.stringify(report, null, 2) : report.checks.map(lines).join('\n'))
  process.exitCode = report.healthy ? 0 : 1
}

/** @returns {{ values: any, positionals: string[] }} */
function given() {
  /** @type {import('node:util').ParseArgsConfig['options']} */
  const options = {
    offline: { type: 'boolean' },
    'notify-url': { type: 'string' },
    json: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  }
  try {
    return parseArgs({ options, allowPositionals: true })
  } catch (/** @type {any} */ error) {
    refuse(`${error.message}\n\n${USAGE}`)
    process.exit()
  }
}

/** Settings that do not work need no connection. */
async function examined({ offline, 'notify-url': notifyUrl }) {
  const report = Client.diagnoseEnv()
  if (offline || !report.healthy) return report
  return Client.fromEnv().doctor({ notifyUrl })
}

function lines({ name, result, message, advice }) {
  const line = `${MARKS[result] ?? result}  ${name.padEnd(22)}  ${message}`
  return advice ? `${line}\n${' '.repeat(33)}${withEnvironmentNames(advice)}` : line
}

function refuse(text) {
  console.error(text)
  process.exitCode = 2
}
