import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { statementAt, statementsOf } from './statements';

const split = (text: string) => statementsOf(text, 0).map(({ start, end }) => text.slice(start, end).trim());

describe('statementsOf', () => {
  it('parts two statements joined by a conjunction', () => {
    expect(split('Alva went to Norrey in May and met Boris Tal again in Port Ost in July.')).toEqual([
      'Alva went to Norrey in May',
      'and met Boris Tal again in Port Ost in July.',
    ]);
  });

  it('keeps two people who act together in one', () => {
    expect(split('On Tuesday Alva and Boris met in Norrey.')).toHaveLength(1);
    expect(split('Alva signed papers on trade and sport.')).toHaveLength(1);
  });

  it('parts relative statements and what follows a semicolon', () => {
    expect(split('Alva received Boris, who had landed on Monday; the talks lasted three hours.')).toEqual([
      'Alva received Boris,',
      'who had landed on Monday;',
      'the talks lasted three hours.',
    ]);
  });

  it('comes back from a relative clause', () => {
    expect(split('Alva, who was received by Boris, had spoken in Norrey.')).toEqual([
      'Alva, who was received by Boris,',
      'had spoken in Norrey.',
    ]);
  });

  it('covers the sentence without gaps, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), fc.nat(1000), (text, base) => {
        const statements = statementsOf(text, base);
        expect(statements[0]?.start).toBe(base);
        expect(statements.at(-1)?.end).toBe(base + text.length);
        for (const [at, statement] of statements.entries()) {
          if (at > 0) expect(statement.start).toBe(statements[at - 1]?.end);
        }
      }),
    );
  });

  it('finds the statement of an offset', () => {
    const statements = statementsOf('Alva spoke; Boris left.', 10);
    expect(statements.map((one) => statementAt(statements, one.start))).toEqual([0, 1]);
    expect(statementAt(statements, 9999)).toBe(1);
  });
});
