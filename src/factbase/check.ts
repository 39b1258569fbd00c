import { lintBetterFit } from './lint/betterFit';
import { lintCalendar } from './lint/calendar';
import { lintCopies } from './lint/copies';
import { lintExamples } from './lint/examples';
import { lintHosts } from './lint/hosts';
import { lintIdentity } from './lint/identity';
import { lintOrigins } from './lint/origins';
import { lintReferences } from './lint/references';
import { lintWeekdays } from './lint/weekdays';
import { lintWording } from './lint/wording';
import type { Problem } from './problem';
import { readSources, type Sources } from './read';

const LINTS = [
  lintIdentity,
  lintReferences,
  lintCalendar,
  lintWeekdays,
  lintHosts,
  lintOrigins,
  lintWording,
  lintCopies,
  lintExamples,
  lintBetterFit,
];

/** Reads the fact base and runs every lint over it. */
export function checkFactBase(root: string): { sources: Sources; problems: Problem[] } {
  const { sources, problems } = readSources(root);
  return { sources, problems: [...problems, ...LINTS.flatMap((lint) => lint(sources))] };
}
