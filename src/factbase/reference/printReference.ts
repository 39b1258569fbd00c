import type * as v from 'valibot';
import { type Field, type Shape, shapeOf } from '../form/shape';

/** A kind of record: where its files lie, its schema, and the interface of the model that documents it. */
export interface RecordKind {
  readonly title: string;
  readonly path: string;
  readonly schema: v.GenericSchema;
  readonly model: string;
}

/** Interfaces that document the records inside a field; by the field's name. */
const INNER: Readonly<Record<string, string>> = {
  sides: 'TopicSide',
  roles: 'Role',
  references: 'Reference',
  points: 'SeriesPoint',
  claims: 'Claim',
  match: 'Pattern',
  versions: 'Version',
  examples: 'Example',
  cues: 'Cue',
  lookalikes: 'Lookalike',
  origins: 'Origin',
  coverage: 'Report',
  says: 'Saying',
  exchanges: 'Exchange',
  sentences: 'CopySentence',
};

/** The schema reference: a table of fields for each kind of record, and one for each record inside them. */
export function printReference(kinds: readonly RecordKind[], comments: ReadonlyMap<string, string>): string {
  const inner = new Map<string, Shape>();
  const tables = kinds.map(({ title, path, schema, model }) => {
    const about = comments.get(model);
    return `## ${title}\n\n\`${path}\`${about ? `: ${about}` : ''}\n\n${table(shapeOf(schema), model, comments, inner)}`;
  });
  const parts: string[] = [];
  // Tables of inner records name further ones: the map grows while it is walked.
  for (const [model, shape] of inner) {
    const about = comments.get(model);
    parts.push(`### ${model}\n\n${about ? `${about}\n\n` : ''}${table(shape, model, comments, inner)}`);
  }
  return `# Schema of the fact base

Written by \`npm run fact:docs\` from \`src/factbase/schema/\` (shapes) and \`src/core/model/factbase.ts\` (words). Fields stand in
this order in a file; \`npm run fact:fix\` puts them so. A field that is not here is a fault.

${tables.join('\n')}
## Records inside records

${parts.join('\n')}`;
}

function table(shape: Shape, model: string, comments: ReadonlyMap<string, string>, inner: Map<string, Shape>): string {
  if (shape.kind !== 'record') return '';
  const rows = [...shape.fields].map(([name, field]) => {
    const about = comments.get(`${model}.${name}`) ?? '';
    return `| \`${name}\` | ${typeOf(name, field, inner)} | ${field.optional ? '' : 'yes'} | ${about.replaceAll('|', '\\|')} |`;
  });
  return `| field | value | must be there | what |\n|---|---|---|---|\n${rows.join('\n')}\n`;
}

function typeOf(name: string, { shape }: Field, inner: Map<string, Shape>): string {
  switch (shape.kind) {
    case 'list': {
      const item = typeOf(name, { shape: shape.item, optional: false }, inner);
      return `list of ${item}`;
    }
    case 'record': {
      const model = INNER[name];
      if (model === undefined) return `{ ${[...shape.fields.keys()].join(', ')} }`;
      if (!inner.has(model)) inner.set(model, shape);
      return `[${model}](#${model.toLowerCase()})`;
    }
    case 'choice':
      return shape.options
        .map((option) => (option.kind === 'record' ? `{ ${[...option.fields.keys()].join(', ')} }` : 'value'))
        .join(' or ');
    case 'leaf':
      return leafType(shape.schema);
  }
}

interface Leaf {
  readonly type: string;
  readonly options?: readonly (string | number)[];
  readonly pipe?: readonly { readonly type: string; readonly message?: unknown }[];
}

function leafType(schema: v.GenericSchema): string {
  const { type, options, pipe } = schema as unknown as Leaf;
  if (options) return options.map((one) => `\`${one}\``).join(', ');
  const wanted = pipe
    ?.map(({ message }) => message)
    .find((message) => typeof message === 'string' && /^want /.test(message));
  return wanted
    ? String(wanted)
        .replace(/^want (?:an? )?/, '')
        .replace(/:.*/, '')
    : type === 'string'
      ? 'text'
      : type;
}
