import { defineContentScript } from 'wxt/utils/define-content-script';
import { readPage } from '../../src/surface/readPage';

/** Set by an earlier run in the same page: how to take its marks away. */
const LEAVE = Symbol.for('second-source.leave');

type WithLeave = { [LEAVE]?: Promise<(() => void) | null> };

export default defineContentScript({
  registration: 'runtime',
  matches: [],
  async main() {
    const world = globalThis as WithLeave;
    const earlier = world[LEAVE];
    world[LEAVE] = (async () => {
      (await earlier)?.();
      return readPage(document, location.href);
    })();
    await world[LEAVE];
  },
});
