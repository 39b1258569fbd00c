import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { frontPage } from './frontPage';
import type { SamplePage } from './page';
import { picture } from './picture';
import { findSeeds, seedPage } from './seeds';
import { PAGES } from './shelves';
import type { Reply } from './site';
import { SITES } from './sites';

const SEEDS = fileURLToPath(new URL('../../../shared/seeds', import.meta.url));

export interface StandPage extends SamplePage {
  readonly url: string;
}

export interface Newsstand {
  /** Front page, on the loopback address. Each site has a host of its own: `http://<site>.localhost:<port>/`. */
  readonly url: string;
  readonly port: number;
  readonly pages: readonly StandPage[];
  /** Address of a page, by its id; throws when there is none. */
  readonly addressOf: (id: string) => string;
  /** Front pages of the sites, by site id. */
  readonly fronts: Readonly<Record<string, string>>;
  /** Addresses of the seeds, when they lie beside the project. */
  readonly seeds: readonly string[];
  /** Every address asked for so far, in order: shows whether a page is fetched twice. */
  readonly asked: readonly string[];
  readonly stop: () => Promise<void>;
}

/**
 * Serves the newsstand on 127.0.0.1. Port 0, the default, takes a free one. Rejects with node's own
 * error (`EADDRINUSE`, `EACCES`) when the port cannot be had.
 */
export async function startNewsstand({ port = 0 }: { readonly port?: number } = {}): Promise<Newsstand> {
  const seeds = findSeeds(SEEDS);
  const asked: string[] = [];
  const server = createServer();
  const actual = await listen(server, port);
  const pages = PAGES.map((page) => ({ ...page, url: `http://${page.site}.localhost:${actual}${page.path}` }));

  const find = (host: string, path: string): Reply | null => {
    const drawing = /^\/picture\/(\d+)\.svg$/.exec(path)?.[1];
    if (drawing !== undefined) return { type: 'image/svg+xml', body: picture(Number(drawing)) };
    const site = SITES.find(({ id }) => host === `${id}.localhost`);
    if (site)
      return site.respond(
        path,
        pages.filter((page) => page.site === site.id),
      );
    if (path === '/') return frontPage(SITES, pages, seeds);
    const seed = seeds.find(({ number }) => path === `/seeds/${number}`);
    return seed ? seedPage(seed) : null;
  };

  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    const url = URL.parse(request.url ?? '/', `http://${request.headers.host ?? '127.0.0.1'}`);
    if (url) asked.push(url.href);
    const reply = url && find(url.hostname, url.pathname);
    response.writeHead(reply ? 200 : 404, {
      'content-type': reply?.type ?? 'text/plain; charset=utf-8',
      'cache-control': 'no-store',
    });
    response.end(reply?.body ?? 'There is nothing at this address.');
  });

  const url = `http://127.0.0.1:${actual}/`;
  return {
    url,
    port: actual,
    pages,
    addressOf: (id) => addressIn(pages, id),
    fronts: Object.fromEntries(
      SITES.filter(({ id }) => id !== 'raw').map(({ id }) => [id, `http://${id}.localhost:${actual}/`]),
    ),
    seeds: seeds.map(({ number }) => `${url}seeds/${number}`),
    asked,
    stop: () => stop(server),
  };
}

function addressIn(pages: readonly StandPage[], id: string): string {
  const page = pages.find((candidate) => candidate.id === id);
  if (page) return page.url;
  throw new Error(`the newsstand has no page "${id}"`);
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((fault) => (fault ? reject(fault) : resolve()));
    server.closeAllConnections();
  });
}
