import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isNegated } from './negation';
import { type Modality, modalityOf, stageOf } from './stage';

/** The act stands between the bars. */
function read<T>(text: string, reader: (sentence: string, start: number, end: number) => T): T {
  const [before = '', act = '', after = ''] = text.split('|');
  return reader(before + act + after, before.length, before.length + act.length);
}

describe('stage', () => {
  it.each<[string, Modality | null]>([
    ['The palace announced that the envoy will |visit| in May', 'announced'],
    ['They agreed to |meet| again in May', 'announced'],
    ['They are poised to |sign| a pact on Monday', 'due'],
    ['She was scheduled to |meet| with the king', 'due'],
    ['She was due to |meet| the king', 'due'],
    ['Ahead of the |talks| both sides spoke', 'due'],
    ['The |talks| are scheduled for Monday', 'due'],
    ['He is expected to |meet| the king', 'expected'],
    ['He may |meet| the king', 'expected'],
    ['A |meeting| is expected on Monday', 'expected'],
    ['The envoy will make his first |visit| there', 'planned'],
    ['He plans to |sign| the pact', 'planned'],
    ['It was among the plans he praised when he |received| the king', 'done'],
    ['A number of pacts is planned to be |signed|', 'planned'],
    ['It was among the plans he praised when he |received| the king', 'done'],
    ['He will speak of what he did when he |met| the king', 'done'],
    ['The minister |signed| a series of pacts', 'done'],
    ['STRELSAU, May 8 - The minister |signed| a series of pacts', 'done'],
    ['The minister has |met| the king', 'done'],
    ['The minister held |talks| with the king', 'done'],
    ['The minister was |meeting| the king', 'under-way'],
    ['The minister is now |visiting| the king', 'under-way'],
    ['The minister is on a two-day |visit| there', 'under-way'],
    ['The |talks| are under way', 'under-way'],
    ['The minister did not |sign| the pact', null],
    ['The pact was never |signed|', null],
    ['The pact |signing| did not take place', null],
    ['He left without |signing| the pact', null],
    ['He declined to |meet| the king', null],
    ['The trip was called off before they |signed| it', 'cancelled'],
    ['The |visit| was postponed', 'cancelled'],
    ['The palace denied that the |visit| was cancelled', null],
    ['|Signing| is one thing', null],
  ])('%s', (text, expected) => {
    expect(read(text, modalityOf)).toBe(expected);
  });

  it.each([
    ['announced that he will |visit|', 'planned'],
    ['is due to |visit|', 'planned'],
    ['is expected to |visit|', 'planned'],
    ['he |visited|', 'done'],
  ])('%s is %s', (text, expected) => {
    expect(read(text, stageOf)).toBe(expected);
  });

  it.each([
    ['He did not yet |sign| it', true],
    ['He hasn’t |signed| it', true],
    ['No pact was |signed|', true],
    ['It fell short of |signing|', false],
    ['He not only |signed| it but praised it', false],
    ['There is no doubt that he |signed| it', false],
    ['He did not come, and she |signed| it', false],
    ['The “no limits” pact was |signed|', false],
    ['Instead of |signing| he left', true],
  ])('%s: denied %s', (text, expected) => {
    expect(read(text, isNegated)).toBe(expected);
  });

  it('is read of any words at any place', () => {
    const words = fc.array(fc.oneof(fc.constantFrom('will', 'not', 'was', 'cancelled', 'due to', ','), fc.string()));
    fc.assert(
      fc.property(words, fc.nat(200), fc.nat(20), (parts, start, length) => {
        const text = parts.join(' ');
        const stage = stageOf(text, start, start + length);
        expect([null, 'planned', 'under-way', 'done', 'cancelled']).toContain(stage);
        if (isNegated(text, start, start + length)) expect(stage).toBeNull();
      }),
    );
  });
});
