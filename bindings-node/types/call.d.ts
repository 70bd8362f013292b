import type { ReadableStream } from 'node:stream/web'

/** Settings of one call. */
export interface CallOptions {
  /** Aborts the call: its promise is rejected with an `AbortError`. */
  signal?: AbortSignal | undefined
  /** For the whole call with all its attempts, instead of the client's `timeoutMs`. */
  timeoutMs?: number | undefined
  /** Instead of the client's `maxAttempts`. */
  maxAttempts?: number | undefined
}

/** A call under way: await it for the answer's data. */
export interface Call<T> extends Promise<T> {
  /** The data together with the status, the headers and the `Request-ID`. */
  withResponse(): Promise<{ data: T; response: Response<T> }>
}

/** Await it for one page, iterate it for every item from there on. */
export interface PagedCall<Page, Item> extends Call<Page>, AsyncIterable<Item> {
  /** Page after page. */
  pages(): AsyncIterable<Page>
}

/** What the gateway answered. */
export declare class Response<T = unknown> {
  private constructor()
  /** The HTTP status. */
  readonly status: number
  /** Quote it when asking WeChat Pay for help. */
  readonly requestId: string | undefined
  /** The headers, by name in lower case. */
  readonly headers: Record<string, string>
  /** The bytes of the answer, sensitive fields in plain. */
  readonly body: Buffer
  /** The JSON of the answer; `undefined` where it is empty. */
  readonly data: T
}

/** A file to upload: its bytes, or its path (text or a file URL), from where it is sent without being held in memory. */
export type FileInput = Uint8Array | ArrayBuffer | Blob | string | URL

/**
 * A file: await it for the bytes, or take it chunk by chunk, whatever its size. Its digest is verified where it is
 * known: what is not the announced file ends with a `SignatureError`. Nothing is sent before it is asked for.
 */
export interface FileCall extends Call<Buffer>, AsyncIterable<Buffer> {
  /** Chunks, none of which is fetched before it is asked for. Cancelling it ends the download. */
  stream(): ReadableStream<Uint8Array>
  /** Saves the file; what was at `path` before stays until the digest was verified. */
  save(path: string | URL): Promise<void>
}

/** There is nothing to say. */
export type NoArguments = Record<string, never>
