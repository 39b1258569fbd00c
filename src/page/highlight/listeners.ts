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

export function createListeners(): Listeners {
  const removers: (() => void)[] = [];
  return {
    add(target, type, handle, options) {
      const listener = handle as EventListener;
      target.addEventListener(type, listener, options);
      removers.push(() => target.removeEventListener(type, listener, options));
    },
    removeAll() {
      for (const remove of removers.splice(0)) remove();
    },
  };
}
