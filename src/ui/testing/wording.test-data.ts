import type { Message } from '../../core/model/message';
import { wordingFor } from '../../wording/catalogs';
import type { Wording } from '../../wording/render';

/** English as the extension has it, and a message that says whatever a test wants said. */
export const wording: Wording = {
  locale: 'en-GB',
  catalog: { ...wordingFor('en-GB').catalog, 'test.say': '{text}' },
};

export const say = (text: string): Message => ({ key: 'test.say', args: { text: { text } } });
