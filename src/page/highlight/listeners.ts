/** Event listeners that can be taken off together. */
export interface Listeners {
  add<E extends Event>(
    target: EventTarget,
    type: string,
    handle: (event: E) => void,
    options?: AddEventListenerOptions,
  ): void;
  /** Something else to undo with the listeners. */
  onRemove(undo: () => void): void;
  removeAll(): void;
}

/** @param unshadowed A node of the page whose own members no named element can shadow. */
export function createListeners(unshadowed: Node): Listeners {
  const removers: (() => void)[] = [];
  return {
    add(target, type, handle, options) {
      const listener = handle as EventListener;
      // A window's members cannot be shadowed, and not every implementation shares them with nodes.
      const { addEventListener, removeEventListener } = 'nodeType' in target ? unshadowed : target;
      addEventListener.call(target, type, listener, options);
      removers.push(() => removeEventListener.call(target, type, listener, options));
    },
    onRemove(undo) {
      removers.push(undo);
    },
    removeAll() {
      for (const remove of removers.splice(0)) remove();
    },
  };
}
