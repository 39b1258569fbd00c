/** A piece of markup, told apart from plain text by its type. */
export interface Html {
  readonly html: string;
}

type Value = string | number | Html | null | readonly Html[];

/** Markup with holes: plain text put into a hole is escaped, `Html` goes in as it is, `null` leaves nothing. */
export function html(strings: TemplateStringsArray, ...values: readonly Value[]): Html {
  return raw(strings.reduce((done, part, i) => done + write(values[i - 1] ?? null) + part));
}

/** Takes a string for markup; only for text that is written in this folder. */
export function raw(markup: string): Html {
  return { html: markup };
}

export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

function write(value: Value): string {
  if (value === null) return '';
  if (typeof value === 'object') return 'html' in value ? value.html : value.map((piece) => piece.html).join('');
  return escaped(String(value));
}
