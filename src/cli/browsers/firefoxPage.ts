import { writeFile } from 'node:fs/promises';
import type { Browser } from 'puppeteer-core';
import type { Evaluator } from './session';

/** One of the extension's own pages, open in a Firefox tab. */
export interface ExtensionPage extends Evaluator {
  readonly screenshot: (options: { readonly path: string }) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** The BiDi commands used here, with the part of their answers that is read. */
interface Answers {
  'browsingContext.create': { context: string };
  'browsingContext.navigate': unknown;
  'browsingContext.captureScreenshot': { data: string };
  'browsingContext.close': unknown;
  'script.callFunction':
    | { type: 'success'; result: { value: string } }
    | { type: 'exception'; exceptionDetails: { text: string } };
}

interface Connection {
  send<M extends keyof Answers>(method: M, params: object): Promise<{ readonly result: Answers[M] }>;
}

/**
 * Opens a page of the extension. Firefox reports no events from such pages, which Puppeteer's own
 * pages wait for; commands sent to them are answered, so this sends the few that are needed itself.
 */
export async function openExtensionPage(driver: Browser, url: string): Promise<ExtensionPage> {
  const { connection } = driver as unknown as { readonly connection: Connection };
  const { context } = (await connection.send('browsingContext.create', { type: 'tab', background: true })).result;
  await connection.send('browsingContext.navigate', { context, url, wait: 'complete' });

  return {
    evaluate: async <A, R>(run: (argument: A) => R | Promise<R>, argument: A): Promise<R> => {
      const { result } = await connection.send('script.callFunction', {
        target: { context },
        awaitPromise: true,
        functionDeclaration: `async (json) => JSON.stringify((await (${String(run)})(JSON.parse(json))) ?? null)`,
        arguments: [{ type: 'string', value: JSON.stringify(argument ?? null) }],
      });
      if (result.type === 'exception') throw new Error(result.exceptionDetails.text);
      return JSON.parse(result.result.value) as R;
    },
    screenshot: async ({ path }) => {
      const { data } = (await connection.send('browsingContext.captureScreenshot', { context })).result;
      await writeFile(path, Buffer.from(data, 'base64'));
    },
    close: async () => {
      await connection.send('browsingContext.close', { context });
    },
  };
}
