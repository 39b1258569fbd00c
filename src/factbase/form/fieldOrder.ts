import { isMap, isScalar, isSeq, type YAMLMap } from 'yaml';
import { optionWith, type Shape } from './shape';

export type Path = readonly (string | number)[];

/** Path of the first field that stands behind one it should precede; null when all are in the schema's order. */
export function firstMisplaced(node: unknown, shape: Shape, path: Path = []): Path | null {
  if (isSeq(node) && shape.kind === 'list') {
    for (const [at, item] of node.items.entries()) {
      const found = firstMisplaced(item, shape.item, [...path, at]);
      if (found) return found;
    }
  }
  const fields = isMap(node) ? fieldsOf(node, shape) : null;
  if (!isMap(node) || !fields) return null;
  const order = [...fields.keys()];
  let reached = -1;
  for (const { key, value } of node.items) {
    const name = nameOf(key);
    const place = order.indexOf(name);
    if (place < reached) return [...path, name];
    reached = place;
    const field = fields.get(name);
    const found = field && firstMisplaced(value, field.shape, [...path, name]);
    if (found) return found;
  }
  return null;
}

/** Puts the fields of every record into the schema's order, in place. */
export function reorder(node: unknown, shape: Shape): void {
  if (isSeq(node) && shape.kind === 'list') for (const item of node.items) reorder(item, shape.item);
  const fields = isMap(node) ? fieldsOf(node, shape) : null;
  if (!isMap(node) || !fields) return;
  const order = [...fields.keys()];
  for (const { key, value } of node.items) {
    const field = fields.get(nameOf(key));
    if (field) reorder(value, field.shape);
  }
  node.items.sort((a, b) => order.indexOf(nameOf(a.key)) - order.indexOf(nameOf(b.key)));
}

function fieldsOf(map: YAMLMap, shape: Shape) {
  const record = optionWith(
    shape,
    map.items.map((pair) => nameOf(pair.key)),
  );
  return record?.kind === 'record' ? record.fields : null;
}

function nameOf(key: unknown): string {
  return isScalar(key) ? String(key.value) : String(key);
}
