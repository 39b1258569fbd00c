import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseHTML } from 'linkedom';
import type { Span } from '../../../core/model/span';
import { Complaint } from '../../complaint';

/** An annotation of a TIMEX3 corpus; offsets in the document's text. */
export interface GoldTimex extends Span {
  readonly type: string;
  readonly value: string;
}

/** One annotated document. */
export interface TimeMlDocument {
  readonly name: string;
  /** Document creation time, `YYYY-MM-DD`. */
  readonly date: string;
  readonly text: string;
  readonly gold: readonly GoldTimex[];
}

/** Documents of a folder of `.tml` files, by name. Only what stands inside TEXT is read, as TempEval-3 scores it. */
export function readTimeMl(folder: string): TimeMlDocument[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.tml') && !name.startsWith('.'))
    .sort()
    .map((name) => readDocument(basename(name, '.tml'), readFileSync(join(folder, name), 'utf8')));
}

function readDocument(name: string, xml: string): TimeMlDocument {
  const date = /<DCT>[\s\S]*?\bvalue="(\d{4}-?\d{2}-?\d{2})/
    .exec(xml)?.[1]
    ?.replace(/^(\d{4})-?(\d\d)-?(\d\d)$/, '$1-$2-$3');
  const body = /<TEXT>([\s\S]*)<\/TEXT>/.exec(xml)?.[1];
  if (!date || body === undefined) throw new Complaint(`${name}: no creation time or no text.`, 'Is it a TimeML file?');
  let text = '';
  const gold: GoldTimex[] = [];
  let opened: { start: number; type: string; value: string } | null = null;
  for (const [piece] of body.matchAll(/<[^>]*>|[^<]+/g)) {
    if (!piece.startsWith('<')) text += decode(piece);
    else if (piece.startsWith('<TIMEX3')) {
      const attribute = (key: string) => new RegExp(`\\s${key}="([^"]*)"`).exec(piece)?.[1] ?? '';
      opened = { start: text.length, type: attribute('type'), value: attribute('value') };
    } else if (piece.startsWith('</TIMEX3') && opened) {
      gold.push({ ...opened, end: text.length });
      opened = null;
    }
  }
  return { name, date, text, gold };
}

function decode(text: string): string {
  return text.includes('&') ? (parseHTML(`<p>${text}</p>`).document.querySelector('p')?.textContent ?? text) : text;
}
