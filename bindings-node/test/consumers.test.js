'use strict'

const { execFile } = require('node:child_process')
const fs = require('node:fs')
const path = require('node:path')
const { describe, test } = require('node:test')
const assert = require('node:assert')
const { promisify } = require('node:util')
const { project } = require('./project.js')

const run = promisify(execFile)
const modules = path.join(__dirname, '..', 'node_modules')

describe('a project that installed the package', () => {
  for (const file of ['commonjs.cjs', 'module.mjs']) {
    test(`loads it from ${file}`, async () => {
      const { stdout } = await run(process.execPath, [file], { cwd: project })
      assert.equal(stdout, 'ok\n')
    })
  }

  for (const version of ['typescript', 'typescript-5.9']) {
    test(`compiles strictly with ${version}, the README's examples too`, async () => {
      for (const [n, module] of readme().entries()) fs.writeFileSync(path.join(project, `readme-${n}.mts`), module)
      await run(process.execPath, [path.join(modules, version, 'bin', 'tsc')], { cwd: project }).catch((error) => {
        throw new Error(error.stdout)
      })
    })
  }

  test('holds no addon, no source and no test in the main package', () => {
    const main = path.join(project, 'node_modules', 'wechatpay-sdk')
    const found = fs.readdirSync(main, { recursive: true }).filter((name) => !name.startsWith('generated'))
    assert.deepEqual(
      found.filter((name) => /\.(node|rs)$|test/.test(name)),
      [],
    )
  })
})

/** The examples, a module each. */
function readme() {
  const text = fs.readFileSync(path.join(__dirname, '..', 'README.md'), 'utf8')
  const blocks = [...text.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, block]) => block.split('\n'))
  assert.ok(blocks.length >= 6)
  return blocks.map((lines) => {
    const imports = lines.filter((line) => line.startsWith('import '))
    const body = lines.filter((line) => !line.startsWith('import '))
    return `${imports.join('\n')}
import type * as sdk from 'wechatpay-sdk'
declare global {
  var client: sdk.Client, clients: sdk.Client[], openid: string, appid: string, listener: sdk.NotificationListener
  var prepayId: string, kms: { sign(algorithm: string, digest: Uint8Array): Promise<Buffer> }
  var request: import('node:http').IncomingMessage, rawBody: Buffer
  function localOrders(): AsyncIterable<sdk.LocalOrder>
  function markPaid(order: string | undefined): Promise<void>
  function record(coupon: string | undefined): Promise<void>
}
{
${body.join('\n')}
}
`
  })
}
