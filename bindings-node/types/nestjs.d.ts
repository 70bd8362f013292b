import type { DynamicModule, ModuleMetadata } from '@nestjs/common'
import type { Client, Merchants, NotificationOptions } from './index.js'

/**
 * Gives `Client` (or `Merchants`) to be injected, and makes `HandleNotification` work, in all modules. The application keeps the raw body:
 * `NestFactory.create(AppModule, { rawBody: true })`.
 */
// biome-ignore lint/complexity/noStaticOnlyClass: NestJS wants a class
export declare class WeChatPayModule {
  static register(options: WeChatPayModuleOptions): DynamicModule
  static registerAsync(options: WeChatPayModuleAsyncOptions): DynamicModule
}

/** A client, and how its notifications are taken. */
export interface WeChatPayModuleOptions extends NotificationOptions {
  client: Client | Merchants
}

/** The same out of other providers. */
export interface WeChatPayModuleAsyncOptions {
  imports?: NonNullable<ModuleMetadata['imports']>
  // biome-ignore lint/suspicious/noExplicitAny: tokens and providers are of any type
  inject?: any[]
  // biome-ignore lint/suspicious/noExplicitAny: tokens and providers are of any type
  useFactory: (...providers: any[]) => WeChatPayModuleOptions | Promise<WeChatPayModuleOptions>
}

/** Above a `@Post()` method: it runs once for each event that is verified, and the answer is the right one. */
export declare function HandleNotification(): MethodDecorator
/** The event, a `WeChatPayEvent`, as a parameter of that method. */
export declare function NotificationEvent(): ParameterDecorator
