import type { Problem } from '../problem';
import type { Sources } from '../read';

/** Dates of an event and of its date claims must lie in order and inside the event. */
export function lintCalendar(sources: Sources): Problem[] {
  const problems: Problem[] = [];
  for (const event of sources.events) {
    const file = `events/${event.id}.yaml`;
    const say = (path: (string | number)[], what: string, mend: string) =>
      problems.push({ file, line: sources.lineOf(file, path), what, mend });
    if (event.start > event.end) say(['end'], `end ${event.end} is before start ${event.start}`, 'swap them');
    if (event.key < event.start || event.key > event.end) {
      say(
        ['key'],
        `key date ${event.key} is outside ${event.start} to ${event.end}`,
        'move the key date or widen the event',
      );
    }
    for (const [at, claim] of event.claims.entries()) {
      for (const [index, version] of claim.versions.entries()) {
        if (!('date' in version.value) || version.standing !== 'record') continue;
        const { date, until = date } = version.value;
        if (date < event.start || until > event.end) {
          say(
            ['claims', at, 'versions', index, 'value'],
            `recorded date ${date} is outside the event (${event.start} to ${event.end})`,
            'mend the date, or widen the event',
          );
        }
      }
    }
  }
  return problems;
}
