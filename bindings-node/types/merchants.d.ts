import type { WeChatPayEvent } from '../generated/events.js'
import type { CallOptions } from './call.js'
import type { Client } from './client.js'
import type { HeadersInput, RawBody } from './notifications.js'

/**
 * The clients of many merchants in one process. They share their connections anyway; this finds whose notification it is where all have
 * one address for them. `NotificationHandler` and the frameworks take it in place of a client.
 */
export declare class Merchants {
  /** Adds a client. One of the same merchant is replaced, and returned. */
  add(client: Client): Client | undefined
  /** Forgets the client of a merchant, and returns it. Its calls go on. */
  remove(mchid: string): Client | undefined
  /** The client of a merchant. */
  client(mchid: string): Client | undefined
  /** How many there are. */
  readonly size: number
  /**
   * Verifies and decrypts a notification to any of the merchants; the event says to whom.
   *
   * @param rawBody the body exactly as received, never a parsed object
   * @throws {SignatureError} it is not provably WeChat Pay's, or nobody's
   */
  parse(
    headers: HeadersInput,
    rawBody: RawBody,
    options?: Pick<CallOptions, 'signal' | 'timeoutMs'>,
  ): Promise<WeChatPayEvent & { readonly mchid: string }>
}
