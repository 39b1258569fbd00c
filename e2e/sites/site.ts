import type { Html } from './html';
import type { SamplePage } from './page';

export interface Reply {
  readonly type: string;
  readonly body: string;
}

/** An invented news site, served on a host of its own: `<id>.localhost`. */
export interface Site {
  readonly id: string;
  readonly name: string;
  readonly strapline: string;
  /** Answers a path, given the site's own pages; null when there is nothing there. */
  readonly respond: (path: string, pages: readonly SamplePage[]) => Reply | null;
}

/** What a site that prints whole pages on the server brings along. */
export interface Press {
  readonly article: (page: SamplePage, related: readonly SamplePage[]) => Html;
  readonly front: (pages: readonly SamplePage[]) => Html;
}

export function printed({ article, front }: Press): Site['respond'] {
  return (path, pages) => {
    if (path === '/') return htmlReply(front(pages));
    const page = pages.find((candidate) => candidate.path === path);
    return page ? htmlReply(article(page, relatedTo(page, pages))) : null;
  };
}

export function htmlReply(document: Html): Reply {
  return { type: 'text/html; charset=utf-8', body: `<!doctype html>\n${document.html}` };
}

/** The next few pages of the site, whatever they are about, as such boxes go. */
function relatedTo(page: SamplePage, pages: readonly SamplePage[]): SamplePage[] {
  const at = pages.indexOf(page);
  return [...pages.slice(at + 1), ...pages.slice(0, at)].slice(0, 4);
}
