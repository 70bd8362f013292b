/**
 * Remembers which notifications were dealt with: the same one may come many times, to any of your processes.
 * What is thrown here is answered so that the notification comes again.
 */
export interface Deduplication {
  /** Claims a notification; when nothing is heard of it for `ttlMs`, whoever claimed it is taken for lost. */
  claim(id: string, ttlMs: number): Promise<Claim>
  /** It was dealt with: claims are `done` from now on. */
  done(id: string): Promise<void>
  /** It was not dealt with: the next claim is `new`, unless somebody else has claimed it meanwhile or is done. */
  release(id: string): Promise<void>
}

/** How far a notification is: yours to deal with, dealt with by somebody just now, or dealt with. */
export type Claim = 'new' | 'in_progress' | 'done'

/** For a single process. */
export declare class InMemoryDeduplication implements Deduplication {
  /** Forgets after `rememberedMs` (24 hours; for so long WeChat Pay tries), and the oldest beyond `capacity` (10,000). */
  constructor(options?: { capacity?: number; rememberedMs?: number })
  claim(id: string, ttlMs: number): Promise<Claim>
  done(id: string): Promise<void>
  release(id: string): Promise<void>
}

/** For any number of processes, in any language of this SDK: keys `wechatpay:notification:<id>` in Redis. */
export declare class RedisDeduplication implements Deduplication {
  /**
   * @param redis a connected client of `ioredis` or of `redis`; it stays yours to close. Let its commands fail rather than wait
   *   for ever while Redis is away, so that the notification is refused and comes again.
   */
  constructor(redis: RedisClient, options?: { rememberedMs?: number })
  claim(id: string, ttlMs: number): Promise<Claim>
  done(id: string): Promise<void>
  release(id: string): Promise<void>
}

/** What is needed of a Redis client. */
export interface RedisClient {
  // biome-ignore lint/suspicious/noExplicitAny: `'PX', ms, 'NX'` for ioredis, `{ PX, NX }` for redis
  set(key: string, value: string, ...options: any[]): Promise<unknown>
  get(key: string): Promise<unknown>
  del(key: string): Promise<unknown>
}
