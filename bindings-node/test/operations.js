'use strict'

// The lines of tests/operations through the typed methods; tests/README.md describes their form. Types are gone when
// this runs, so arguments, answers and resources are also written down as TypeScript, where a literal may have neither
// a field too many nor one too few, and compiled.

const { spawnSync } = require('node:child_process')
const fs = require('node:fs')
const path = require('node:path')
const { camelCase, project, sandbox } = require('./project.js')

const FILE = 'new Uint8Array()'
const typed = ["import type { Client, WeChatPayEvent } from 'wechatpay-sdk'", 'declare const client: Client']

async function main() {
  const client = await sandbox.client()
  const lines = fs.readFileSync(process.env.WECHATPAY_CASES, 'utf8').trimEnd().split('\n')
  const results = fs.openSync(process.env.WECHATPAY_RESULTS, 'w')
  for (const line of lines) {
    const one = JSON.parse(line)
    const result = await perform(client, one).catch((error) => ({ error: `${error.name}: ${error.message}` }))
    fs.writeSync(results, `${JSON.stringify({ id: one.id, ...result })}\n`)
  }
  compile()
}

async function perform(client, { id, kind, operation, arguments: args, file, notification }) {
  const isSample = / sample( \d+)?$/.test(id)
  if (kind === 'notification') {
    const { headers, body } = await sandbox.control('POST', 'notification', notification)
    const { event_type, schema, resource } = client.notifications.parse(headers, body)
    const event = `Extract<WeChatPayEvent, { event_type: '${event_type}', schema: '${schema}' }>`
    if (!isSample) declare(`${event}['resource']`, resource)
    return { event_type, resource }
  }
  const [product, method] = operation.split('.').map(camelCase)
  const call = `client.${product}.${method}`
  const given = file === undefined ? args : { ...args, file: Buffer.from(file, 'base64') }
  if (kind === 'pages') {
    const items = []
    for await (const item of client[product][method](given)) items.push(item)
    return { items }
  }
  const answer = await client[product][method](given)
  if (isSample) return { answer }
  const literal = JSON.stringify(file === undefined ? args : { ...args, file: FILE })
  typed.push(`export const c${typed.length} = () => ${call}(${literal.replace(`"${FILE}"`, FILE)})`)
  if (Buffer.isBuffer(answer)) return { file: answer.toString('base64') }
  declare(`Awaited<ReturnType<typeof ${call}>>`, answer)
  return { answer: answer ?? null }
}

function declare(type, value) {
  typed.push(`export const c${typed.length}: ${type} = ${JSON.stringify(value)}`)
}

function compile() {
  const folder = path.join(project, 'operations')
  fs.mkdirSync(folder, { recursive: true })
  fs.writeFileSync(path.join(folder, 'operations.mts'), `${typed.join('\n')}\n`)
  fs.writeFileSync(path.join(folder, 'tsconfig.json'), '{ "extends": "../tsconfig.json", "include": ["*.mts"] }')
  const tsc = path.join(__dirname, '..', 'node_modules', 'typescript', 'bin', 'tsc')
  process.exitCode = spawnSync(process.execPath, [tsc], { cwd: folder, stdio: 'inherit' }).status
}

main()
