import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Services that a browser asks of its own accord, whatever is installed in it; all are refused like the rest. */
const BROWSERS_OWN = new Set([
  'accounts.google.com',
  'clients2.google.com',
  'update.googleapis.com',
  'firefox.settings.services.mozilla.com',
  'firefox-settings-attachments.cdn.mozilla.net',
  'content-signature-2.cdn.mozilla.net',
  'detectportal.firefox.com',
]);

export interface Guard {
  readonly port: number;
  /** Address of the proxy. */
  readonly url: string;
  /** Hosts that pages or the extension tried to reach, in order. */
  readonly foreign: readonly string[];
  readonly stop: () => Promise<void>;
}

/**
 * A proxy that lets nothing through and remembers who was asked for. Browsers go to loopback
 * directly, so whatever arrives here was meant for the world outside.
 */
export async function startGuard(): Promise<Guard> {
  const foreign: string[] = [];
  const note = (host: string) => {
    if (!BROWSERS_OWN.has(host)) foreign.push(host);
  };
  const server = createServer((request, response) => {
    note(URL.parse(request.url ?? '')?.hostname ?? 'unknown');
    response.writeHead(403).end();
  });
  server.on('connect', (request, socket) => {
    note((request.url ?? '').split(':', 1)[0] ?? 'unknown');
    // A browser that is closed meanwhile resets the connection; nothing is lost with it.
    socket.on('error', () => socket.destroy());
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    url: `http://127.0.0.1:${port}`,
    foreign,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
