import type { BrowserContext, ConsoleMessage, Request, Response } from 'playwright-core';

/**
 * What goes wrong in the pages of a context without the person seeing it: errors on the console (refusals of the content
 * security policy are among them), uncaught exceptions, answers of 500 and above, and requests that leave the site.
 */
export class Watch {
  readonly #found: string[] = [];
  readonly #expected: RegExp[] = [];
  readonly #origin: string;

  constructor(context: BrowserContext, origin: string) {
    this.#origin = origin;
    context.on('console', (message) => this.#onConsole(message));
    context.on('weberror', (error) => this.#found.push(`exception: ${error.error().stack ?? error.error().message}`));
    context.on('request', (request) => this.#onRequest(request));
    context.on('requestfailed', (request) => this.#onFailure(request));
    context.on('response', (response) => this.#onResponse(response));
  }

  /** Lets pass what a journey provokes on purpose, such as the console's line about a page that does not exist. */
  expect(pattern: RegExp): void {
    this.#expected.push(pattern);
  }

  /** The problems so far, one line each. */
  get problems(): string[] {
    return this.#found.filter((line) => !this.#expected.some((pattern) => pattern.test(line)));
  }

  #onConsole(message: ConsoleMessage): void {
    if (message.type() !== 'error') return;
    const { url, lineNumber } = message.location();
    this.#found.push(`console: ${message.text()} (${url}:${lineNumber})`);
  }

  #onRequest(request: Request): void {
    const { origin, protocol } = new URL(request.url());
    if (protocol === 'data:' || protocol === 'blob:' || origin === this.#origin) return;
    this.#found.push(`other origin: ${request.url()}`);
  }

  #onFailure(request: Request): void {
    const reason = request.failure()?.errorText ?? '';
    // A page that is left, and a file that is downloaded, cut their requests: nobody misses the answer.
    if (reason !== 'net::ERR_ABORTED') this.#found.push(`request failed: ${request.url()} ${reason}`);
  }

  #onResponse(response: Response): void {
    if (response.status() >= 500) this.#found.push(`answer ${response.status()}: ${response.url()}`);
  }
}
