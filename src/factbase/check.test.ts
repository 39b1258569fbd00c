import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkFactBase } from './check';
import { compileFactBase, FactBaseFault } from './compile';
import { canonicalText } from './form/canonical';
import { shapeOf } from './form/shape';
import { printProblem } from './problem';
import { event } from './schema/records';

const WHOLE = resolve(import.meta.dirname, '../../e2e/topic/factbase');
const MEETING = 'events/2024-08-21-sapt-strelsau.yaml';

let folder: string;

beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'factbase-')), 'factbase');
  cpSync(WHOLE, folder, { recursive: true });
});

afterEach(() => rmSync(join(folder, '..'), { recursive: true }));

/** Changes the first occurrence of `from`, which must be there, and tells the line it stands on. */
function spoil(file: string, from: string, to: string): number {
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(from);
  writeFileSync(
    path,
    text.replace(from, () => to),
  );
  return text.slice(0, text.indexOf(from)).split('\n').length;
}

interface Fault {
  readonly name: string;
  readonly file: string;
  readonly from: string;
  readonly to: string;
  readonly what: RegExp;
}

const FAULTS: readonly Fault[] = [
  { name: 'YAML that cannot be read', file: MEETING, from: 'kind: visit', to: 'kind: [visit', what: /./ },
  {
    name: 'an unknown field',
    file: MEETING,
    from: 'kind: visit',
    to: 'kind: visit\nmood: good',
    what: /unknown field mood/,
  },
  { name: 'a missing field', file: MEETING, from: 'kind: visit\n', to: '', what: /kind/ },
  { name: 'a day that is none', file: MEETING, from: "key: '2024-08-21'", to: "key: '2024-08-32'", what: /key/ },
  {
    name: 'a field out of order',
    file: MEETING,
    from: "start: '2024-08-20'\nend: '2024-08-22'",
    to: "end: '2024-08-22'\nstart: '2024-08-20'",
    what: /start is out of order/,
  },
  {
    name: 'an end before the start',
    file: MEETING,
    from: "end: '2024-08-22'",
    to: "end: '2024-08-19'",
    what: /end 2024-08-19 is before start/,
  },
  {
    name: 'a weekday that does not fit its date',
    file: MEETING,
    from: 'in Strelsau on Wednesday 21 August 2024.',
    to: 'in Strelsau on Thursday 21 August 2024.',
    what: /weekday does not fit/,
  },
  {
    name: 'a dangling entity',
    file: MEETING,
    from: 'lead: [karl-rassen, anton-sapt]',
    to: 'lead: [karl-rassen, anton-zapt]',
    what: /no entity "anton-zapt"/,
  },
  {
    name: 'a dangling entity in a pattern',
    file: MEETING,
    from: "['@anton-sapt', premier]",
    to: "['@anton-zapt', premier]",
    what: /no entity "anton-zapt"/,
  },
  {
    name: 'a dangling event',
    file: MEETING,
    from: 'event: 2019-09-18-otto-sapt-strelsau',
    to: 'event: 2019-09-19-otto-sapt-strelsau',
    what: /no event/,
  },
  { name: 'a dangling version', file: MEETING, from: 'version: forty }', to: 'version: fifty }', what: /no version/ },
  {
    name: 'a dangling origin',
    file: MEETING,
    from: 'origin: edelweiss-press',
    to: 'origin: edelweiss-post',
    what: /no origin/,
  },
  { name: 'two reports of one id', file: MEETING, from: '- id: press\n', to: '- id: wire\n', what: /two reports/ },
  {
    name: 'two entities of one id',
    file: 'outlets/edelweiss-press.yaml',
    from: 'id: edelweiss-press',
    to: 'id: anton-sapt',
    what: /two entity or outlets are called/,
  },
  {
    name: 'an id that is not the name of the file',
    file: 'entities/anton-sapt.yaml',
    from: 'id: anton-sapt',
    to: 'id: anton-sappt',
    what: /not the file's name/,
  },
  {
    name: 'an address on a host that is not the outlet’s',
    file: MEETING,
    from: 'https://press.example/',
    to: 'https://prose.example/',
    what: /not a host/,
  },
  {
    name: 'a settled claim that rests on one origin',
    file: MEETING,
    from: 'origin: edelweiss-press',
    to: 'origin: strelsau-wire',
    what: /rests on 1 origin/,
  },
  {
    name: 'an excuse that is no longer needed',
    file: MEETING,
    from: 'settled: true\n',
    to: 'settled: true\n    singleOrigin: Only one was found.\n',
    what: /excuses a single origin but has 2/,
  },
  {
    name: 'a long quotation',
    file: MEETING,
    from: 'words: on Wednesday',
    to: 'words: on Wednesday and at so great a length that no few words could say it all',
    what: /quotation of 16 words/,
  },
  {
    name: 'an example that comes out otherwise',
    file: MEETING,
    from: "'Timber prices rose by 40 percent.', verdict: none",
    to: "'Timber prices rose by 40 percent.', verdict: supported",
    what: /comes out none, not supported/,
  },
  {
    name: 'an example that fits another event better',
    file: 'events/2019-09-18-otto-sapt-strelsau.yaml',
    from: 'Rassen received Otto Sapt on 18 September 2019.',
    to: 'Rassen received Otto Sapt on 18 September 2019, years before the border flood, when Rassen received Anton Sapt in Strelsau on 21 August 2024.',
    what: /fits 2024-08-21-sapt-strelsau better/,
  },
];

describe('the fact base', () => {
  it('of the invented topic is whole', () => {
    expect(checkFactBase(folder).problems).toEqual([]);
    expect(compileFactBase(folder).events).toHaveLength(2);
  });

  it.each(FAULTS)('$name is told with its file, a line and a remedy, and nothing loads', ({ file, from, to, what }) => {
    spoil(file, from, to);
    const { problems } = checkFactBase(folder);
    const told = problems.find((problem) => what.test(problem.what));
    expect(told, problems.map(printProblem).join('\n')).toBeDefined();
    expect(told?.line).toBeGreaterThan(0);
    expect(told?.mend).not.toBe('');
    expect(() => compileFactBase(folder)).toThrow(FactBaseFault);
  });

  it('tells the line of a fault', () => {
    const line = spoil(MEETING, "'@anton-sapt', premier", "'@nobody', premier");
    expect(checkFactBase(folder).problems[0]).toMatchObject({ file: MEETING, what: 'no entity "nobody"' });
    const told = checkFactBase(folder).problems[0]?.line ?? 0;
    expect(Math.abs(told - line)).toBeLessThan(4);
  });

  it('finds two claims that contradict each other', () => {
    spoil(
      MEETING,
      '  - id: timber\n',
      `  - id: meeting-again
    aspect: date
    statement: Rassen received Anton Sapt on Thursday 22 August 2024.
    match:
      - all: [[received], ['@karl-rassen'], ['@anton-sapt']]
    versions:
      - { id: thursday, standing: record, value: { date: '2024-08-22' }, note: Told by one side. }
    settled: true
    singleOrigin: Only one tells it.
    examples:
      - { text: 'Rassen received Anton Sapt on 22 August 2024.', verdict: supported }
      - { text: 'Rassen stayed at home.', verdict: none }
  - id: timber
`,
    );
    expect(checkFactBase(folder).problems.map(({ what }) => what)).toContainEqual(
      expect.stringMatching(/claims "meeting-date" and "meeting-again" contradict each other/),
    );
  });

  it('needs a topic', () => {
    renameSync(join(folder, 'topic.yaml'), join(folder, 'topics.yaml'));
    expect(() => compileFactBase(folder)).toThrow(/topic.yaml:1: there is no such file/);
  });
});

describe('canonical form', () => {
  const shape = shapeOf(event);
  const text = readFileSync(join(WHOLE, MEETING), 'utf8');

  it('leaves a file in order as it is', () => {
    expect(canonicalText(text, shape)).toBe(text);
  });

  it('puts fields into the order of the schema and keeps comments', () => {
    const mixed = text
      .replace("start: '2024-08-20'\n", '')
      .replace("key: '2024-08-21'\n", "key: '2024-08-21' # when they met\nstart: '2024-08-20'\n");
    const mended = canonicalText(mixed, shape) ?? '';
    expect(mended.indexOf('start:')).toBeLessThan(mended.indexOf('end:'));
    expect(mended).toContain('# when they met');
    expect(canonicalText(mended, shape)).toBe(mended);
  });

  it('does not move a reference in front of what it refers to', () => {
    const referring = text
      .replace('places: [strelsau]\n', '')
      .replace('lookalikes:', 'places: *places\nlookalikes:')
      .replace('lead: [karl-rassen', 'lead: &places [karl-rassen');
    expect(canonicalText(referring, shape)).toBeNull();
  });
});
