import type { Finding } from '../model/finding';
import type { Message, MessageArg } from '../model/message';
import type { Compared, NormalValue } from '../model/normalValue';

/** What the rule that spoke looks at. */
export function ruleMessage({ rule }: Pick<Finding, 'rule'>): Message {
  return { key: `rule.${rule}`, args: {} };
}

/** How the finding was concluded: its reasons, and the two values after normalisation. */
export function conclusionSteps({ reasons, compared }: Pick<Finding, 'reasons' | 'compared'>): Message[] {
  return compared ? [...reasons, comparedMessage(compared)] : [...reasons];
}

/** "“$190,000 million” is read as $190 billion; it was held against $190.27 billion." */
function comparedMessage({ words, page, record }: Compared): Message {
  const args = {
    words: { text: words },
    page: { message: normalMessage(page) },
    record: { message: normalMessage(record) },
  };
  return { key: words === '' ? 'reason.compared-plain' : 'reason.compared', args };
}

function normalMessage(value: NormalValue): Message {
  if ('figure' in value) {
    const figure: MessageArg = { figure: { amount: value.figure, unit: value.unit } };
    return { key: value.direction ? `value.figure-${value.direction}` : 'value.figure', args: { figure } };
  }
  if ('date' in value) {
    const from: MessageArg = { date: value.date };
    return value.until === undefined
      ? { key: 'value.date', args: { date: from } }
      : { key: 'value.dates', args: { from, until: { date: value.until } } };
  }
  if ('weekday' in value) return { key: 'value.weekday', args: { weekday: { weekday: value.weekday } } };
  if ('stage' in value) return { key: `stage.${value.stage}`, args: {} };
  if ('words' in value) return { key: 'value.quoted', args: { words: { text: value.words } } };
  return value.entity === 'nobody'
    ? { key: 'value.nobody', args: {} }
    : { key: 'value.text', args: { text: { text: value.name } } };
}
