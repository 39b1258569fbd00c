import { wordingFor } from '../../wording/catalogs';
import { differingText } from '../../wording/differing';
import type { CheckAnswer } from './answer';

const VERDICTS = {
  contradicted: 'differs from the record',
  variant: 'another version',
  'not-enough-info': 'not enough to tell',
  supported: 'agrees with the record',
} as const;

/** Prints an answer for people: the event, the counts, then the findings with differences first. */
export function printAnswer(answer: CheckAnswer): void {
  const { article, topic, documentTime, event, candidates, statements, findings, lineage } = answer;
  console.log(`${article.headline || answer.id}`);
  if (!article.isArticle || !topic.onTopic) {
    const why = article.isArticle
      ? 'Not about this topic: nothing was compared.'
      : 'No article was found on this page.';
    console.log(`  ${why}\n`);
    return;
  }
  console.log(`  Page date: ${documentTime.date ?? 'none'} (${documentTime.certainty})`);
  if (event) console.log(`  Event: ${event.title}, ${event.date} (confidence ${event.confidence})`);
  else console.log(`  No event on record fits; nearest: ${candidates.map((one) => one.id).join(', ') || 'none'}`);
  console.log(
    `  ${statements.inRecord} of ${statements.total} statements are in the record; nothing is said of the rest · ${differingText(findings, wordingFor('en-GB'))}\n`,
  );
  if (lineage) printLineage(lineage);
  for (const finding of findings) {
    console.log(`  ${finding.kind}: ${VERDICTS[finding.verdict]}`);
    if (finding.quote) console.log(`    “${finding.quote}”`);
    console.log(`    ${finding.explanation}`);
    for (const reference of finding.references.slice(0, 3)) console.log(`    ${reference}`);
    console.log('');
  }
}

/** How much is shared with which copy, and what was changed: one line each. */
function printLineage({ origin, shared, seen, changes, leftOut }: NonNullable<CheckAnswer['lineage']>): void {
  const least = seen === 'whole' ? '' : 'At least ';
  console.log(`  ${least}${Math.round(shared * 100)} % of the text is shared with ${origin}`);
  for (const { kind, quote, words } of changes) {
    console.log(`    ${kind}${words.length > 0 ? ` (${words.join(', ')})` : ''}: “${quote}”`);
  }
  if (leftOut.of > 0) console.log(`    ${leftOut.sentences} of the ${leftOut.of} sentences known of it are not here`);
  console.log('');
}
