/** Event listeners that can be taken off together. */
export interface Listeners {
  add<E extends Event>(
    target: EventTarget,
    type: string,
    handle: (event: E) => void,
    options?: AddEventListenerOptions,
  ): void;
  removeAll(): void;
}

/** @param unshadowed Any event target of the page whose own members no named element can shadow. */
export function createListeners(unshadowed: EventTarget): Listeners {
  const removers: (() => void)[] = [];
  return {
    add(target, type, handle, options) {
      const listener = handle as EventListener;
      const { addEventListener, removeEventListener } = unshadowed;
      addEventListener.call(target, type, listener, options);
      removers.push(() => removeEventListener.call(target, type, listener, options));
    },
    removeAll() {
      for (const remove of removers.splice(0)) remove();
    },
  };
}
