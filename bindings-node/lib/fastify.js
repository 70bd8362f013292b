'use strict'

const { NotificationHandler, MAX_BODY } = require('./handler.js')

/** A plugin with a route for the address that WeChat Pay notifies. Parsers of the application do not reach it. */
async function notifications(app, { url, client, listener, ...options }) {
  const onError = (error, event) => app.log.error({ err: error, notification: event?.id }, 'notification refused')
  const handler = new NotificationHandler(client, listener, { onError, ...options })
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: MAX_BODY }, async (_request, body) => body)
  app.post(url, async (request, reply) => {
    const { status, headers, body } = await handler.handle(request.headers, request.body ?? '')
    return reply.code(status).headers(headers).send(body)
  })
}

module.exports = { notifications }
