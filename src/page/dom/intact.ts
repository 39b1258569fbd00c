/**
 * A member of `document` as its class defines it. A page can shadow members with named elements
 * (`<form name="body">`, `<img name="querySelector">`), so plain `document.body` may be anything;
 * the prototypes are out of the page's reach. Methods come back bound.
 */
export function intact<K extends keyof Document>(document: Document, name: K): Document[K] {
  let prototype: unknown = Object.getPrototypeOf(document);
  while (prototype !== null && typeof prototype === 'object') {
    const member = Object.getOwnPropertyDescriptor(prototype, name);
    if (member !== undefined) {
      const value: unknown = member.get === undefined ? member.value : member.get.call(document);
      return (typeof value === 'function' ? value.bind(document) : value) as Document[K];
    }
    prototype = Object.getPrototypeOf(prototype);
  }
  return document[name];
}

/** `<body>`, or null where the document has none. */
export function bodyOf(document: Document): HTMLElement | null {
  const root = intact(document, 'documentElement') as HTMLElement | null;
  // Some DOM implementations throw on `body` when there is no root element.
  return root === null ? null : intact(document, 'body');
}
