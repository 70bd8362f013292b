'use strict'

const { execFileSync } = require('node:child_process')
const fs = require('node:fs')
const os = require('node:os')
const path = require('node:path')
const { test } = require('node:test')
const assert = require('node:assert')
const { project } = require('./project.js')

test('a missing addon is explained: platform, libc and the package to install', (t) => {
  const lonely = fs.mkdtempSync(path.join(os.tmpdir(), 'wechatpay-'))
  t.after(() => fs.rmSync(lonely, { recursive: true }))
  const main = path.join('node_modules', 'wechatpay-sdk')
  fs.cpSync(path.join(project, main), path.join(lonely, main), { recursive: true })

  const script = 'try { require("wechatpay-sdk") } catch (error) { console.log(error.message, Boolean(error.cause)) }'
  const output = execFileSync(process.execPath, ['-e', script], { cwd: lonely, encoding: 'utf8' })

  assert.match(output, new RegExp(`${process.platform} ${process.arch}`))
  assert.match(output, new RegExp(`npm install wechatpay-sdk-${process.platform}-${process.arch}.*@\\d`))
  if (process.platform === 'linux') assert.match(output, /glibc|musl/)
  assert.match(output, /true/)
})
