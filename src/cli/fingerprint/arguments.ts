import { parseArgs } from 'node:util';
import type { Reference } from '../../core/model/factbase';
import { Complaint } from '../complaint';

export const FINGERPRINT_USAGE =
  'Use: npm run fact:fingerprint -- --text FILE --id ID --event ID --origin ID --date 2024-08-21 --url URL --title "Headline" ' +
  '--checked 2026-11-28 [--published 2024-08-22] [--whole] [--again]';

/** What the record of a copy says besides its hashes. */
export interface AboutCopy {
  readonly id: string;
  readonly event: string;
  readonly origin: string;
  readonly date: string;
  readonly seen: 'whole' | 'excerpt';
  readonly reference: Reference;
  /** Write over a record that is there. */
  readonly again: boolean;
}

const OPTIONS = {
  text: { type: 'string' },
  id: { type: 'string' },
  event: { type: 'string' },
  origin: { type: 'string' },
  date: { type: 'string' },
  url: { type: 'string' },
  title: { type: 'string' },
  published: { type: 'string' },
  checked: { type: 'string' },
  whole: { type: 'boolean', default: false },
  again: { type: 'boolean', default: false },
} as const;

/** Throws a complaint that names the first option that is missing. Shapes are checked by `fact:check`. */
export function readFingerprintArguments(args: readonly string[]): AboutCopy & { readonly text: string } {
  const { values } = parseArgs({ args: [...args], options: OPTIONS });
  const want = (name: Exclude<keyof typeof values, 'whole' | 'again'>): string => {
    const value = values[name];
    if (value === undefined || value === '') throw new Complaint(`--${name} is missing.`, FINGERPRINT_USAGE);
    return value;
  };
  const seen = values.whole ? 'whole' : 'excerpt';
  return {
    text: want('text'),
    id: want('id'),
    event: want('event'),
    origin: want('origin'),
    date: want('date'),
    seen,
    again: values.again,
    reference: {
      url: want('url'),
      title: want('title'),
      ...(values.published ? { published: values.published } : {}),
      seen,
      checked: want('checked'),
    },
  };
}
