'use strict'

const { test } = require('node:test')
const assert = require('node:assert')
const { execFile } = require('node:child_process')
const fs = require('node:fs')
const path = require('node:path')
const { promisify } = require('node:util')
const { project, sandbox } = require('./project.js')

for (const readme of ['README.md', 'README.zh-CN.md']) {
  test(`the program of ${readme} opens an order`, async () => {
    const text = fs.readFileSync(path.join(__dirname, '..', '..', readme), 'utf8')
    const program = path.join(project, 'readme.mjs')
    fs.writeFileSync(program, /```js\n(.*?)```/s.exec(text)[1])
    const { config } = await sandbox.control('GET', 'config')
    const settings = Object.entries(config).map(([name, value]) => [`WECHATPAY_${name.toUpperCase()}`, value])
    const env = { ...process.env, ...Object.fromEntries(settings) }
    const { stdout } = await promisify(execFile)(process.execPath, [program], { env })
    assert.match(stdout, /^prepay_id=wx/)
  })
}
