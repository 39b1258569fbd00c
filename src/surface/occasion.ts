import type { Occasion } from '../notebook/entryOf';
import { render } from '../wording/render';
import { currentWording } from './currentWording';

/** What a new entry of the notebook takes from here and now. */
export async function occasion(): Promise<Occasion> {
  const wording = await currentWording();
  return {
    id: crypto.randomUUID(),
    flaggedAt: new Date().toISOString(),
    write: (message) => render(message, wording),
  };
}
