import findings from '../../../assets/locales/en/findings.json';
import ui from '../../../assets/locales/en/ui.json';
import type { Message } from '../../core/model/message';
import type { Wording } from '../../wording/render';

/** English, and a message that says whatever a test wants said. */
export const wording: Wording = { locale: 'en-GB', catalog: { ...ui, ...findings, 'test.say': '{text}' } };

export const say = (text: string): Message => ({ key: 'test.say', args: { text: { text } } });
