import type { BrowserContext } from 'playwright';

export interface Log {
  /** Every address that a page, a frame or the extension asked for. */
  readonly requests: readonly string[];
  /** Errors in the console of pages and of the extension: `<address of the script>: <text>`. */
  readonly errors: readonly string[];
}

/** Writes down what pages and workers of a Chromium ask for and complain about, from now on. */
export function keepLog(context: BrowserContext): Log {
  const requests: string[] = [];
  const errors: string[] = [];
  context.on('request', (request) => requests.push(request.url()));
  context.on('console', (message) => {
    if (message.type() === 'error') errors.push(`${message.location().url}: ${message.text()}`);
  });
  context.on('weberror', (fault) => errors.push(`${fault.page()?.url() ?? ''}: ${fault.error().message}`));
  return { requests, errors };
}
