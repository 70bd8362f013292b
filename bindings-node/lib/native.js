'use strict'

const PLATFORMS = [
  'linux-x64-gnu',
  'linux-arm64-gnu',
  'linux-x64-musl',
  'linux-arm64-musl',
  'darwin-x64',
  'darwin-arm64',
  'win32-x64-msvc',
  'win32-arm64-msvc',
]

module.exports = load()

/** The addon, through the loader that `napi build` writes. */
function load() {
  try {
    return require('../native.js')
  } catch (cause) {
    throw new Error(explanation(), { cause })
  }
}

function explanation() {
  const { name, version } = require('../package.json')
  const { platform, arch } = process
  const libc = platform === 'linux' ? (usesMusl() ? 'musl' : 'gnu') : undefined
  const suffix = [platform, arch, platform === 'win32' ? 'msvc' : libc].filter(Boolean).join('-')
  const here = `${platform} ${arch}${libc ? ` (${libc === 'gnu' ? 'glibc' : 'musl'})` : ''}`
  if (!PLATFORMS.includes(suffix)) {
    return `${name}: there is no prebuilt addon for ${here}; there are ones for ${PLATFORMS.join(', ')}.`
  }
  return (
    `${name}: the addon for ${here} could not be loaded. It is the package ${name}-${suffix}, an optional ` +
    `dependency. It is missing when dependencies were installed on another platform or without optional ones: ` +
    `install again on this platform, or run \`npm install ${name}-${suffix}@${version}\`. The cause says more.`
  )
}

function usesMusl() {
  /** @type {any} */
  const report = process.report.getReport()
  return !report.header.glibcVersionRuntime
}
