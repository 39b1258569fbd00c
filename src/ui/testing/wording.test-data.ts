import type { Message } from '../../core/model/message';
import type { Wording } from '../../core/model/wording';
import { wordingFor } from '../../wording/catalogs';

/** English as the extension has it, and a message that says whatever a test wants said. */
export const wording: Wording = {
  locale: 'en-GB',
  catalog: { ...wordingFor('en-GB').catalog, 'test.say': '{text}' },
};

export const say = (text: string): Message => ({ key: 'test.say', args: { text: { text } } });
