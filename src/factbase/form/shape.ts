import type * as v from 'valibot';

/**
 * A valibot schema as the tools of the fact base walk it: only what they need to know. A pipe
 * (`v.pipe(v.array(…), …)`) keeps the type and parts of its first schema.
 */
export type Shape =
  | { readonly kind: 'record'; readonly fields: ReadonlyMap<string, Field> }
  | { readonly kind: 'list'; readonly item: Shape }
  | { readonly kind: 'choice'; readonly options: readonly Shape[] }
  | { readonly kind: 'leaf'; readonly schema: v.GenericSchema };

export interface Field {
  readonly shape: Shape;
  readonly optional: boolean;
}

interface Parts {
  readonly type: string;
  readonly entries?: Readonly<Record<string, v.GenericSchema>>;
  readonly item?: v.GenericSchema;
  readonly options?: readonly unknown[];
  readonly wrapped?: v.GenericSchema;
}

export function shapeOf(schema: v.GenericSchema): Shape {
  const parts = schema as unknown as Parts;
  if (parts.type === 'strict_object' && parts.entries) {
    const fields = Object.entries(parts.entries).map(([name, inner]): [string, Field] => {
      const { type, wrapped } = inner as unknown as Parts;
      return type === 'optional' && wrapped
        ? [name, { shape: shapeOf(wrapped), optional: true }]
        : [name, { shape: shapeOf(inner), optional: false }];
    });
    return { kind: 'record', fields: new Map(fields) };
  }
  if (parts.type === 'array' && parts.item) return { kind: 'list', item: shapeOf(parts.item) };
  if (parts.type === 'union' && parts.options) {
    return { kind: 'choice', options: parts.options.map((one) => shapeOf(one as v.GenericSchema)) };
  }
  return { kind: 'leaf', schema };
}

/** The option whose fields are all those named; null when none is. */
export function optionWith(shape: Shape, names: readonly string[]): Shape | null {
  if (shape.kind !== 'choice') return shape;
  return shape.options.find((one) => one.kind === 'record' && names.every((name) => one.fields.has(name))) ?? null;
}
