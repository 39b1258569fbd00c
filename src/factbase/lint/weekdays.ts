import { findImpossiblePairs } from '../../core/clocks/impossiblePairs';
import { buildGazetteer } from '../../core/entities/gazetteer';
import type { Problem } from '../problem';
import type { Sources } from '../read';
import { claimHolders } from './claimHolders';
import { annotateText, NO_DATE } from './loneText';

/** In our own words a weekday must fit its date. Examples may slip: that is what some are for. */
export function lintWeekdays(sources: Sources): Problem[] {
  const gazetteer = buildGazetteer(sources);
  const problems: Problem[] = [];
  const check = (file: string, path: (string | number)[], text: string) => {
    for (const { quote } of findImpossiblePairs(annotateText(text, gazetteer), NO_DATE)) {
      problems.push({
        file,
        line: sources.lineOf(file, path),
        what: `"${quote}" is no day of the calendar: the weekday does not fit the date`,
        mend: 'look the day up in the reference, and mend the weekday or the date',
      });
    }
  };
  for (const event of sources.events) {
    const file = `events/${event.id}.yaml`;
    check(file, ['title'], event.title);
    check(file, ['summary'], event.summary);
    for (const [at, one] of event.lookalikes.entries()) check(file, ['lookalikes', at], one.differs);
    for (const [at, one] of event.origins.entries()) check(file, ['origins', at], one.title);
  }
  for (const { file, claims } of claimHolders(sources)) {
    for (const [at, claim] of claims.entries()) {
      check(file, ['claims', at, 'statement'], claim.statement);
      for (const [index, { standing, note }] of claim.versions.entries()) {
        // The note of a slip may print the impossible pair it speaks of.
        if (standing !== 'slip') check(file, ['claims', at, 'versions', index, 'note'], note);
      }
    }
  }
  return problems;
}
