import { describe, expect, it } from 'vitest';
import type { FactBase, Outlet } from '../model/factbase';
import { RURITANIA } from '../testing/ruritania';
import { exchangesOf, originsOf } from './coverage';

const [event] = RURITANIA.events;
if (!event) throw new Error('the test topic has no event');

const reference = { url: 'https://example.org/treaty', title: 'Treaty', seen: 'whole', checked: '2026-01-01' } as const;
const exchanging = (one: string, other: string): Pick<FactBase, 'outlets'> => ({
  outlets: RURITANIA.outlets.map(
    (outlet): Outlet => (outlet.id === one ? { ...outlet, exchanges: [{ with: other, reference }] } : outlet),
  ),
});

describe('origins behind the reports', () => {
  it('are those that some report descends from', () => {
    const more = { ...event, origins: [...event.origins, { id: 'silent', outlet: 'strelsau-wire', title: 'Silent' }] };
    expect(originsOf(more, RURITANIA).map((one) => one.id)).toEqual(['edelweiss-press', 'strelsau-wire']);
  });
});

describe('agreements to exchange copy', () => {
  it('are told once, whichever side records them', () => {
    const told = { outlets: ['Edelweiss Press', 'Strelsau Wire'], reference: { url: reference.url, title: 'Treaty' } };
    expect(exchangesOf(event, exchanging('edelweiss-press', 'strelsau-wire'))).toEqual([told]);
    expect(exchangesOf(event, exchanging('strelsau-wire', 'edelweiss-press'))).toHaveLength(1);
  });

  it('are left out when the partner has no report of the event', () => {
    expect(exchangesOf(event, exchanging('edelweiss-press', 'somebody-else'))).toEqual([]);
  });
});
