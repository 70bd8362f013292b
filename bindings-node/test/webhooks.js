'use strict'

// The frameworks, each with an application that has a JSON body parser and takes notifications at `/notify`. Nest's modules
// are ES modules on some of its versions.

const http = require('node:http')
const { createRequire } = require('node:module')
const path = require('node:path')
const { project } = require('./project.js')

const userRequire = createRequire(path.join(project, 'index.js'))

/** Starts `application` on a free port; answers its address, and how to stop it. */
async function listen(server) {
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  const close = () => {
    server.closeAllConnections()
    return new Promise((resolve) => server.close(resolve))
  }
  return { url: `http://127.0.0.1:${server.address().port}`, close }
}

async function express(client, listener, options) {
  const express = userRequire('express')
  const { notifications } = userRequire('wechatpay-sdk/express')
  const app = express()
  app.post('/notify', notifications(client, listener, options))
  app.use(express.json())
  return listen(http.createServer(app))
}

async function expressWithRawBodies(client, listener, options) {
  const express = userRequire('express')
  const { notifications } = userRequire('wechatpay-sdk/express')
  const app = express()
  const verify = (request, _response, bytes) => {
    request.rawBody = bytes
  }
  app.use(express.json({ verify, limit: '4mb' }))
  app.post('/notify', notifications(client, listener, options))
  return listen(http.createServer(app))
}

async function fastify(client, listener, options) {
  const { notifications } = userRequire('wechatpay-sdk/fastify')
  const app = userRequire('fastify')()
  app.addContentTypeParser('text/plain', (_request, _body, done) => done(new Error('the application’s own')))
  app.post('/json', async (request) => request.body)
  app.register(notifications, { url: '/notify', client, listener, ...options })
  await app.listen({ port: 0, host: '127.0.0.1' })
  return { url: `http://127.0.0.1:${app.server.address().port}`, close: () => app.close() }
}

const nest = (adapter) => async (client, listener, options) => {
  userRequire('reflect-metadata')
  const { Controller, Module, Post } = userRequire('@nestjs/common')
  const { NestFactory } = userRequire('@nestjs/core')
  const { HandleNotification, NotificationEvent, WeChatPayModule } = userRequire('wechatpay-sdk/nestjs')
  const { Client } = userRequire('wechatpay-sdk')

  class Notify {
    constructor(injected) {
      if (injected !== client) throw new Error('the client is to be injected')
    }
    async notify(event) {
      await listener(event)
    }
  }
  Post('notify')(Notify.prototype, 'notify', Object.getOwnPropertyDescriptor(Notify.prototype, 'notify'))
  HandleNotification()(Notify.prototype, 'notify', Object.getOwnPropertyDescriptor(Notify.prototype, 'notify'))
  NotificationEvent()(Notify.prototype, 'notify', 0)
  Controller()(Notify)
  Reflect.defineMetadata('design:paramtypes', [Client], Notify)

  class App {}
  Module({ imports: [WeChatPayModule.register({ client, ...options })], controllers: [Notify] })(App)
  const app = await NestFactory.create(App, adapter(), { rawBody: true, logger: false })
  await app.listen(0, '127.0.0.1')
  return { url: await app.getUrl(), close: () => app.close() }
}

module.exports = {
  frameworks: {
    'Express before its body parser': express,
    'Express behind a parser that keeps the bytes': expressWithRawBodies,
    Fastify: fastify,
    'NestJS on Express': nest(() => new (userRequire('@nestjs/platform-express').ExpressAdapter)()),
    'NestJS on Fastify': nest(() => new (userRequire('@nestjs/platform-fastify').FastifyAdapter)()),
  },
  listen,
  userRequire,
}
