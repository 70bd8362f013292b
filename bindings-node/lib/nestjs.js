'use strict'

const nest = require('@nestjs/common')
const { lastValueFrom, of } = require('rxjs')
const { Client } = require('./client.js')
const { InMemoryDeduplication } = require('./deduplication.js')
const { NotificationHandler } = require('./handler.js')
const { Merchants } = require('./merchants.js')

const OPTIONS = Symbol('options of WeChatPayModule')
const EVENT = Symbol('the event of a request')
const RAW_BODY =
  'the raw body is not kept: create the application with NestFactory.create(AppModule, { rawBody: true })'

/** Gives the client, and what `HandleNotification` needs, to all modules. */
// biome-ignore lint/complexity/noStaticOnlyClass: NestJS wants a class
class WeChatPayModule {
  static register(options) {
    return WeChatPayModule.registerAsync({ useFactory: () => options })
  }

  /** @param {{ imports?: any[], inject?: any[], useFactory: (...given: any[]) => any }} options */
  static registerAsync({ imports, inject, useFactory }) {
    const complete = async (...given) => ({
      deduplication: new InMemoryDeduplication(),
      ...(await useFactory(...given)),
    })
    const providers = [
      { provide: OPTIONS, inject, useFactory: complete },
      ...[Client, Merchants].map((type) => provided(type)),
    ]
    return { module: WeChatPayModule, global: true, imports, providers, exports: [OPTIONS, Client, Merchants] }
  }
}

function provided(type) {
  return { provide: type, inject: [OPTIONS], useFactory: ({ client }) => (client instanceof type ? client : undefined) }
}

/** Runs the route's method only for an event that is verified and new, and answers. */
class NotificationInterceptor {
  constructor(options) {
    this.options = options
    this.logger = new nest.Logger('WeChatPay')
  }

  async intercept(context, next) {
    const request = context.switchToHttp().getRequest()
    if (request.rawBody === undefined) throw new Error(RAW_BODY)
    const listener = (event) => {
      request[EVENT] = event
      return lastValueFrom(next.handle(), { defaultValue: undefined })
    }
    const onError = (error, event) => this.logger.error(`notification ${event?.id ?? 'refused'}: ${error}`, error.stack)
    const handler = new NotificationHandler(this.options.client, listener, { onError, ...this.options })
    const { status, body } = await handler.handle(request.headers, request.rawBody)
    if (status !== 204) throw new nest.HttpException(JSON.parse(body), status)
    return of(undefined)
  }
}
nest.Injectable()(NotificationInterceptor)
nest.Inject(OPTIONS)(NotificationInterceptor, undefined, 0)
nest.Module({})(WeChatPayModule)

const HandleNotification = () => nest.applyDecorators(nest.HttpCode(204), nest.UseInterceptors(NotificationInterceptor))
const NotificationEvent = nest.createParamDecorator((_, context) => context.switchToHttp().getRequest()[EVENT])

module.exports = { HandleNotification, NotificationEvent, WeChatPayModule }
