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

  it('offers the sample as a link or as a button', () => {
    const onOpenSample = vi.fn();
    const button = mount(<WelcomeView wording={wording} topic="x" onOpenSample={onOpenSample} />).querySelector(
      'button',
    );
    click(button);
    expect(onOpenSample).toHaveBeenCalledOnce();
    const linked = mount(<WelcomeView wording={wording} topic="x" sampleUrl="/sample.html" />);
    expect(linked.querySelector('a')?.getAttribute('href')).toBe('/sample.html');
  });
});
