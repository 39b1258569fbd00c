import { describe, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../settings/settings';
import { republished } from '../testing/analyses.test-data';
import { all, click, mount, settle, textOf } from '../testing/mount.test-dom';
import { wording } from '../testing/wording.test-data';
import { OptionsView } from './OptionsView';
import type { Stored } from './settings';

const settings: Settings = { ...DEFAULT_SETTINGS, offSites: ['mirror.example'] };
const results: Stored = { what: 'results', count: 3, bytes: 54_321 };

function show(stored: readonly Stored[] = [results], more: Partial<Settings> = {}) {
  const [onChange, onDelete] = [vi.fn(), vi.fn()];
  const props = {
    wording,
    settings: { ...settings, ...more },
    languages: ['en', 'de'],
    now: 1_000,
    factBase: republished.factBase,
    stored,
    onChange,
    onDelete,
  };
  return { root: mount(<OptionsView {...props} />), onChange, onDelete };
}

const button = (root: Element, text: string) => all(root, 'button').find((one) => textOf(one) === text);

describe('OptionsView', () => {
  it('hands back whole settings with one thing changed', () => {
    const { root, onChange } = show();
    const box = root.querySelector('input[type=checkbox]') as HTMLInputElement;
    box.checked = false;
    box.dispatchEvent(new Event('change', { bubbles: true }));
    expect(onChange).toHaveBeenCalledWith({ ...settings, enabled: false });
  });

  it('takes a site off the list', () => {
    const { root, onChange } = show();
    click(button(root, 'Remove'));
    expect(onChange).toHaveBeenCalledWith({ ...settings, offSites: [] });
  });

  it('adds a site by its host, and refuses what is none', async () => {
    const { root, onChange } = show();
    const field = root.querySelector('#off-site') as HTMLInputElement;
    const submit = async (typed: string) => {
      field.value = typed;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      await settle();
      root.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
      await settle();
    };
    await submit('no site');
    expect(onChange).not.toHaveBeenCalled();
    expect(textOf(root.querySelector('#off-site-error'))).toContain('not the name of a site');
    await submit('https://www.harbour.example/a');
    expect(onChange).toHaveBeenCalledWith({ ...settings, offSites: ['harbour.example', 'mirror.example'] });
  });

  it('deletes only after asking once more', async () => {
    const { root, onDelete } = show();
    click(button(root, 'Delete all of it'));
    await settle();
    expect(onDelete).not.toHaveBeenCalled();
    click(button(root, 'Delete'));
    expect(onDelete).toHaveBeenCalledOnce();
  });

  it('takes style of marks and language, each under its own name', () => {
    const { root, onChange } = show();
    root.querySelector('input[name=marks]:not([checked])')?.dispatchEvent(new Event('change', { bubbles: true }));
    expect(onChange.mock.lastCall?.[0]).toMatchObject({ marks: 'tint' });
    expect(all(root, '.select option').map(textOf)).toEqual(['As the browser', 'English', 'Deutsch']);
  });

  it('tells of a pause only while it lasts, and ends it', () => {
    expect(button(show([], { pausedUntil: 900 }).root, 'Go on now')).toBeUndefined();
    const { root, onChange } = show([], { pausedUntil: 2_000 });
    click(button(root, 'Go on now'));
    expect(onChange.mock.lastCall?.[0]).toMatchObject({ pausedUntil: null });
  });

  it('says so when nothing is stored', () => {
    const { root } = show([]);
    expect(textOf(root)).toContain('Nothing is stored.');
    expect(button(root, 'Delete all of it')).toBeUndefined();
  });

  it('gives version and date of the record', () => {
    expect(textOf(show().root)).toMatch(/The record ends on Wednesday,? 18 November 2026\. Version 2026\.11\.2\./);
  });
});
