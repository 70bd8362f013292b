import type { WeChatPayEvent } from '../generated/events.js'
import type { Client } from './client.js'
import type { Deduplication } from './deduplication.js'
import type { Merchants } from './merchants.js'
import type { HeadersInput, NotificationAnswer, RawBody } from './notifications.js'

/**
 * The address that WeChat Pay notifies: verifies, decrypts, hands each event to your listener once, and answers.
 * `wechatpay-sdk/express`, `wechatpay-sdk/fastify` and `wechatpay-sdk/nestjs` bring it into these frameworks.
 *
 * | answer | when |
 * |---|---|
 * | 204 | your listener has dealt with the event, now or before |
 * | 400 | it is WeChat Pay's, but cannot be read |
 * | 401 | it is not provably WeChat Pay's |
 * | 413 | its body has more than 1 MiB |
 * | 500 | your listener threw something or takes too long: it comes again |
 * | 503 | your listener is dealing with the same event: it comes again |
 */
export declare class NotificationHandler {
  constructor(client: Client | Merchants, listener: NotificationListener, options?: NotificationOptions)
  /**
   * What to answer to a request.
   *
   * @param rawBody the body exactly as received, never a parsed object
   */
  handle(headers: HeadersInput, rawBody: RawBody): Promise<NotificationAnswer>
}

/**
 * Deals with an event. Once it is done the event does not come again; when it throws, it does. WeChat Pay waits for five seconds:
 * put what takes longer into a queue.
 */
export type NotificationListener = (event: WeChatPayEvent) => unknown

/** How notifications are taken. */
export interface NotificationOptions {
  /** Where notifications are remembered: in this process, unless told. */
  deduplication?: Deduplication | undefined
  /**
   * After so long (4,500) the answer is 500. The listener goes on; when the notification comes again it is not handed over twice
   * unless it failed.
   */
  timeoutMs?: number | undefined
  /** Hears of what was refused, and of what your listener threw for `event`. Prints it, or logs it with the framework, unless told. */
  onError?: ((error: unknown, event?: WeChatPayEvent) => unknown) | undefined
}
