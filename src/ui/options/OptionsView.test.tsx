import { describe, expect, it, vi } from 'vitest';
import type { Settings } from '../../settings/settings';
import { republished } from '../testing/analyses.test-data';
import { all, click, mount, settle, textOf } from '../testing/mount.test-dom';
import { wording } from '../testing/wording.test-data';
import { OptionsView } from './OptionsView';
import type { Stored } from './settings';

const settings: Settings = { enabled: true, highlight: true, offSites: ['mirror.example'], theme: 'system' };
const results: Stored = { what: 'results', count: 3, bytes: 54_321 };

function show(stored: readonly Stored[] = [results]) {
  const [onChange, onDelete] = [vi.fn(), vi.fn()];
  const props = { wording, settings, factBase: republished.factBase, stored, onChange, onDelete };
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

  it('says so when nothing is stored', () => {
    const { root } = show([]);
    expect(textOf(root)).toContain('Nothing is stored.');
    expect(button(root, 'Delete all of it')).toBeUndefined();
  });

  it('gives version and date of the record', () => {
    expect(textOf(show().root)).toMatch(/The record ends on Wednesday,? 18 November 2026\. Version 2026\.11\.2\./);
  });
});
