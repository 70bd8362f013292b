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
      fs.writeFileSync(path.join(project, 'readme.mts'), readme())
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

/** The examples as one module, each in a scope of its own. */
function readme() {
  const text = fs.readFileSync(path.join(__dirname, '..', 'README.md'), 'utf8')
  const blocks = [...text.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, block]) => block)
  assert.ok(blocks.length >= 6)
  const imports = new Set()
  const bodies = blocks.map((block) => {
    const lines = block.split('\n')
    for (const line of lines) if (/^import .*'wechatpay-sdk'/.test(line)) imports.add(line)
    return `{\n${lines.filter((line) => !line.startsWith('import ')).join('\n')}\n}`
  })
  return `${[...imports].join('\n')}
import { readFile } from 'node:fs/promises'
declare const client: Client, openid: string, appid: string
declare const express: { raw(options: object): unknown }
declare const app: { post(path: string, raw: unknown, handler: (req: any, res: any) => void): void }
declare function markPaid(order: string | undefined): void
declare function record(coupon: string | undefined): void;
${bodies.join('\n')}
`
}
