import { describe, expect, it } from 'vitest';
import { stageOf } from './stage';

/** The act stands between the bars. */
function read(text: string) {
  const [before = '', act = '', after = ''] = text.split('|');
  return stageOf(before + act + after, before.length, before.length + act.length);
}

describe('stage', () => {
  it.each([
    ['They are poised to |sign| a pact on Monday', 'planned'],
    ['She was scheduled to |meet| with the king', 'planned'],
    ['She was due to |meet| the king', 'planned'],
    ['The envoy will make his first |visit| there', 'planned'],
    ['A number of pacts is planned to be |signed|', 'planned'],
    ['The minister |signed| a series of pacts', 'done'],
    ['The minister has |met| the king', 'done'],
    ['The minister held |talks| with the king', 'done'],
    ['The minister was |meeting| the king', 'under-way'],
    ['The minister did not |sign| the pact', null],
    ['The trip was called off before they |signed| it', 'cancelled'],
    ['Ahead of the |talks| both sides spoke', 'planned'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});
