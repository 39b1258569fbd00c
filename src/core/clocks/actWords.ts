import type { Term } from '../model/factbase';

/**
 * Words by which news copy tells one and the same kind of act. A claim whose pattern has two words
 * of a kind is told by any of them.
 */
const KINDS: readonly (readonly Term[])[] = [
  [
    'met',
    'meet',
    'meets',
    'receive*',
    'hosted',
    'hosts',
    'welcomed',
    'talks',
    'held talks',
    'sat down',
    'saw',
    'sees',
    'conferred',
  ],
  [
    'call',
    'called',
    'spoke',
    'conversation',
    'telephoned',
    'phoned',
    'rang',
    'talked',
    'on the phone',
    'by phone',
    'by telephone',
    'video link',
  ],
  ['arrive*', 'arriving', 'landed', 'lands', 'touched down', 'flew in', 'flew into', 'flew to', 'reached', 'came to'],
  ['visit', 'visits', 'visited', 'toured', 'was in', 'were in', 'came to', 'went to', 'travelled to', 'traveled to'],
  ['left', 'leaves', 'departed', 'departs', 'flew on', 'flew home', 'flew to', 'set off', 'went on to'],
  ['sign', 'signs', 'signed', 'signing', 'inked', 'put their names'],
  ['held', 'hold', 'holds', 'chair*', 'co-chair*', 'met'],
  ['began', 'begin', 'begins', 'start', 'starts', 'started', 'opened', 'launched', 'kicked off', 'got under way'],
  ['ended', 'ends', 'concluded', 'finished', 'wrapped up'],
  ['published', 'released', 'announced', 'issued', 'reported', 'gave', 'put out', 'came out', 'presented', 'showed'],
  ['adopted', 'approved', 'imposed', 'agreed', 'passed', 'greenlit'],
];

/** All words that tell the act of a claim, from those its pattern names. */
export function widenAct(named: readonly Term[]): Term[] {
  const stems = new Set(named.map(stem));
  const kinds = KINDS.filter((kind) => new Set(kind.map(stem).filter((one) => stems.has(one))).size >= 2);
  return [...new Set([...named, ...kinds.flat()])];
}

function stem(term: Term): string {
  return term.replace(/\*$/, '').replace(/(?:s|ing|ed|d|e)$/, '');
}
