// Installs the packed packages into `dist/project`, the way a user's project has them.
'use strict'

const { execFileSync } = require('node:child_process')
const fs = require('node:fs')
const path = require('node:path')

const dist = path.join(__dirname, '..', 'dist')
const project = path.join(dist, 'project')
fs.rmSync(project, { recursive: true, force: true })
fs.cpSync(path.join(__dirname, '..', 'test', 'consumers'), project, { recursive: true })
fs.writeFileSync(path.join(project, 'package.json'), '{ "private": true }\n')
const tarballs = fs.readdirSync(dist).filter((name) => name.endsWith('.tgz'))
execFileSync('npm', ['install', '--offline', '--silent', ...tarballs.map((name) => `../${name}`)], {
  cwd: project,
  stdio: ['ignore', 'ignore', 'inherit'],
  shell: process.platform === 'win32',
})
