/**
 * A member of a node as its class defines it. A page can shadow members of documents and forms with
 * named elements (`<form name="body">`, `<input name="nextSibling">`), so plain `document.body` may be
 * anything; the prototypes are out of the page's reach. Methods come back bound.
 */
export function intact<T extends Node, K extends keyof T>(target: T, name: K): T[K] {
  let prototype: unknown = Object.getPrototypeOf(target);
  while (prototype !== null && typeof prototype === 'object') {
    const member = Object.getOwnPropertyDescriptor(prototype, name);
    if (member !== undefined) {
      const value: unknown = member.get === undefined ? member.value : member.get.call(target);
      return (typeof value === 'function' ? value.bind(target) : value) as T[K];
    }
    prototype = Object.getPrototypeOf(prototype);
  }
  return target[name];
}

/** `<body>`, or null where the document has none. */
export function bodyOf(document: Document): HTMLElement | null {
  const root = intact(document, 'documentElement') as HTMLElement | null;
  // Some DOM implementations throw on `body` when there is no root element.
  return root === null ? null : intact(document, 'body');
}
