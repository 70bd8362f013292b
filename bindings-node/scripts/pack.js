// Packs the main package and one package per addon found here, the way they are published, into `dist/`.
'use strict'

const { execFileSync } = require('node:child_process')
const fs = require('node:fs')
const path = require('node:path')

const root = path.join(__dirname, '..')
const dist = path.join(root, 'dist')
const manifest = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'))

fs.rmSync(dist, { recursive: true, force: true })
run('napi', ['create-npm-dirs', '--npm-dir', 'dist/npm'], root)

const main = path.join(dist, 'main')
const platforms = fs.readdirSync(path.join(dist, 'npm'))
for (const item of [...manifest.files, 'README.md']) {
  fs.cpSync(path.join(root, item), path.join(main, item), { recursive: true })
}
const { devDependencies, scripts, napi, ...published } = manifest
published.optionalDependencies = Object.fromEntries(
  platforms.map((platform) => [`${manifest.name}-${platform}`, manifest.version]),
)
write(path.join(main, 'package.json'), published)
pack(main)

for (const platform of platforms) {
  const addon = `wechatpay.${platform}.node`
  if (!fs.existsSync(path.join(root, addon))) continue
  const folder = path.join(dist, 'npm', platform)
  fs.copyFileSync(path.join(root, addon), path.join(folder, addon))
  pack(folder)
}

function pack(folder) {
  licences(folder)
  run('npm', ['pack', '--silent', '--pack-destination', dist], folder)
}

function licences(folder) {
  for (const name of fs.readdirSync(path.join(root, '..'))) {
    if (name.startsWith('LICENSE')) fs.cpSync(path.join(root, '..', name), path.join(folder, name), { recursive: true })
  }
}

function write(file, json) {
  fs.writeFileSync(file, `${JSON.stringify(json, null, 2)}\n`)
}

function run(command, args, cwd) {
  const bin = path.join(root, 'node_modules', '.bin')
  const env = { ...process.env, PATH: `${bin}${path.delimiter}${process.env.PATH}` }
  execFileSync(command, args, { cwd, env, stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' })
}
