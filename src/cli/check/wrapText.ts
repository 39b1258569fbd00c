/** A headline is one short line that does not end as a sentence does. */
const LONGEST_HEADLINE = 220;

/** Wraps plain text as a plain article page; the first short line becomes the headline unless one is given. */
export function wrapText(text: string, title: string | null): string {
  const lines = text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const dated = lines[0] !== undefined && isDateLine(lines[0]) ? lines.shift() : undefined;
  const headline = title ?? takeHeadline(lines);
  if (lines[0] === headline) lines.shift();
  const head = headline === null ? '' : `<title>${escapeText(headline)}</title>`;
  const top = dated === undefined ? '' : `<header><p>${escapeText(dated)}</p></header>`;
  const body = lines.map((line) => `<p>${escapeText(line)}</p>`).join('\n');
  const heading = headline === null ? '' : `<h1>${escapeText(headline)}</h1>`;
  return `<!doctype html><html><head>${head}</head><body>${top}<article>${heading}${body}</article></body></html>`;
}

/** A short line with a year in it above everything is what the site prints over its pages. */
function isDateLine(line: string): boolean {
  return line.length <= 60 && /\b(?:19|20)\d\d\b/.test(line) && line.split(/\s+/).length <= 9;
}

function takeHeadline(lines: string[]): string | null {
  const at = lines.slice(0, 2).findIndex((line) => line.length <= LONGEST_HEADLINE && !/[.!?:]["'”’)]?$/.test(line));
  if (at < 0 || lines.length < 2) return null;
  // A word or two above the headline is a section's name.
  const [first = '', second = ''] = lines;
  const isSection =
    at === 0 && first.split(/\s+/).length <= 3 && second.length <= LONGEST_HEADLINE && !/[.!?]$/.test(second);
  const [headline = null] = lines.splice(isSection ? 1 : at, 1);
  return headline;
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
