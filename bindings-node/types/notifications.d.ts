import type { IncomingHttpHeaders } from 'node:http'
import type { WeChatPayEvent } from '../generated/events.js'
import type { CallOptions } from './call.js'

/** Turns what arrived at the notify URL into a verified, decrypted event. */
export interface Notifications {
  /**
   * Verifies and decrypts with the platform keys at hand.
   *
   * @param rawBody the body exactly as received, never a parsed object
   * @throws {SignatureError} it is not provably WeChat Pay's
   * @throws {DecryptError} `apiV3Key` does not fit
   */
  parse(headers: HeadersInput, rawBody: RawBody): WeChatPayEvent
  /** The same, downloading platform certificates first where an unknown one is named. */
  parseAsync(
    headers: HeadersInput,
    rawBody: RawBody,
    options?: Pick<CallOptions, 'signal' | 'timeoutMs'>,
  ): Promise<WeChatPayEvent>
}

/** One verified notification. The same one may come many times: go by `id`. */
export interface Notification<EventType extends string, Resource, Schema extends string> {
  /** The same for every delivery of one notification. */
  readonly id: string
  /** To whom it was sent, where `Merchants` found it out. */
  readonly mchid?: string
  /** RFC 3339. */
  readonly create_time: string
  /** What happened. */
  readonly event_type: EventType
  /** `encrypt-resource`. */
  readonly resource_type: string
  /** A few words. */
  readonly summary: string
  /** What it happened to, decrypted. */
  readonly resource: Resource
  /** The name of the resource's type: tells apart what one event type may carry. */
  readonly schema: Schema
  /** The answer that says it was taken care of. Give it within five seconds. */
  acknowledge(): NotificationAnswer
  /** The answer that asks for another delivery later: 500 unless another `status` is given. */
  reject(message?: string, status?: number): NotificationAnswer
}

/** What to answer to WeChat Pay. */
export interface NotificationAnswer {
  status: number
  headers: Record<string, string>
  body: string
}

/** `request.headers` of any server: Node's, a `Headers` object, or pairs. */
export type HeadersInput = IncomingHttpHeaders | Iterable<readonly [string, string]>

/** A body exactly as received. */
export type RawBody = Uint8Array | ArrayBuffer | string
