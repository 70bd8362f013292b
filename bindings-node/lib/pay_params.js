'use strict'

/** What a front end needs, by channel; `ask` asks the engine. */
function payParams(ask) {
  const order = (channel) => (appid, prepayId) => ask(channel, { appid, prepay_id: prepayId })
  return { jsapi: order('jsapi'), app: order('app') }
}

module.exports = { payParams }
