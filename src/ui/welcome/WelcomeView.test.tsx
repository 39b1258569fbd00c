import { describe, expect, it, vi } from 'vitest';
import { all, click, mount, textOf } from '../testing/mount.test-dom';
import { wording } from '../testing/wording.test-data';
import { WelcomeView } from './WelcomeView';

describe('WelcomeView', () => {
  it('explains the permission in one paragraph and names the topic', () => {
    const root = mount(<WelcomeView wording={wording} topic="ties of harbours" />);
    expect(textOf(root)).toContain('Nothing about any page is sent anywhere');
    expect(textOf(root.querySelector('.page__lead'))).toContain('ties of harbours');
    expect(all(root, 'button')).toHaveLength(0);
  });

  it('leads to the options', () => {
    const onOpenOptions = vi.fn();
    const root = mount(<WelcomeView wording={wording} topic="x" onOpenOptions={onOpenOptions} />);
    click(root.querySelector('button'));
    expect(onOpenOptions).toHaveBeenCalledOnce();
  });
});
