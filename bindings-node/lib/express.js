'use strict'

const { NotificationHandler, readRaw } = require('./handler.js')

/** A handler of Express, Connect or `node:http` for the address that WeChat Pay notifies. */
function notifications(client, listener, options) {
  const handler = new NotificationHandler(client, listener, options)
  return async (request, response, next) => {
    try {
      const { status, headers, body } = await handler.handle(request.headers, await readRaw(request))
      response.writeHead(status, headers).end(body)
    } catch (error) {
      next(error)
    }
  }
}

module.exports = { notifications }
