import { parseArgs } from 'node:util';
import { Complaint } from '../complaint';

export interface CheckArguments {
  readonly files: readonly string[];
  readonly url: string | null;
  readonly json: boolean;
  /** File of JSON lines; `-` for standard input. */
  readonly jsonl: string | null;
}

const USAGE =
  'Use: npm run --silent check -- page.html [--url URL] [--json], or: npm run --silent check -- --jsonl FILE';

export function readArguments(args: readonly string[]): CheckArguments {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { url: { type: 'string' }, json: { type: 'boolean' }, jsonl: { type: 'string' } },
    });
    if (positionals.length === 0 && values.jsonl === undefined)
      throw new Complaint('There is no page to check.', USAGE);
    if (positionals.length > 0 && values.jsonl !== undefined) {
      throw new Complaint('Pages and --jsonl do not go together.', USAGE);
    }
    return {
      files: positionals,
      url: values.url ?? null,
      json: values.json ?? false,
      jsonl: values.jsonl ?? null,
    };
  } catch (fault) {
    if (fault instanceof Complaint) throw fault;
    throw new Complaint(fault instanceof Error ? fault.message : String(fault), USAGE);
  }
}
