'use strict'

/** What the engine asks in place of a private key. */
function asker(signer) {
  for (const method of ['sign', 'decrypt']) {
    if (method === 'decrypt' && signer?.decrypt === undefined) continue
    if (typeof signer?.[method] !== 'function') throw new TypeError(`the signer's ${method} must be a function`)
  }
  return (method, bytes, reply) => {
    answer(signer, method, bytes).then(
      (bytes) => reply.done(bytes),
      (error) => reply.fail(wordsOf(error)),
    )
  }
}

async function answer(signer, method, bytes) {
  if (signer[method] === undefined) throw new TypeError('the signer has no decrypt')
  const answer = await signer[method](bytes)
  if (answer instanceof Uint8Array) return answer
  throw new TypeError(`the signer's ${method} must give a Buffer or a promise of one`)
}

function wordsOf(error) {
  try {
    return String(error?.message ?? error)
  } catch {
    return 'it failed'
  }
}

module.exports = { asker }
