/**
 * Comments of the fields of the interfaces in a TypeScript file written as this project writes them:
 * a doc comment above each field, if any. By `Interface.field`; a comment above the interface itself
 * is under its name.
 */
export function fieldComments(source: string): ReadonlyMap<string, string> {
  const comments = new Map<string, string>();
  let holder = '';
  let comment = '';
  for (const [, doc, heading, field] of source.matchAll(
    /\/\*\*([\s\S]*?)\*\/|^export (?:interface|type) (\w+)|^ {2}readonly (\w+)\??:/gm,
  )) {
    if (doc !== undefined) {
      comment = doc
        .replace(/^\s*\* ?/gm, '')
        .replace(/\s+/g, ' ')
        .trim();
      continue;
    }
    if (heading !== undefined) holder = heading;
    const name = field === undefined ? holder : `${holder}.${field}`;
    if (comment !== '') comments.set(name, comment);
    comment = '';
  }
  return comments;
}
