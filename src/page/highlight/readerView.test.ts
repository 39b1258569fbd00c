import { parseHTML } from 'linkedom';
import { describe, expect, it, vi } from 'vitest';
import { type CardContent, createCard } from './card';
import { GROUP_STYLES, highlightCss } from './groups';
import { createMarker } from './marker';
import { createReaderView, HOST_NAME } from './readerView';

const labels = {
  says: 'This page says',
  record: 'The record says',
  others: 'Others say',
  references: 'References',
  conclusion: 'How this was concluded',
  previous: 'Previous',
  next: 'Next',
  close: 'Close',
  keep: 'Keep',
  amiss: 'Amiss',
  kept: 'Kept',
  noted: 'Noted',
  noRoom: 'No room',
  position: (place: number, of: number) => `${place} of ${of}`,
};
const content: CardContent = {
  title: '<b>Title</b>',
  kindLabel: '<i>Weekday</i>',
  verdictLabel: 'Differs',
  says: '<img src=x onerror=alert(1)>',
  record: 'Wednesday',
  others: [{ value: 'Thursday', who: 'Harbour Post' }],
  explanation: 'Because.',
  references: [
    { title: 'A report', url: 'https://wire.test/a' },
    { title: 'Not a link', url: 'javascript:alert(1)' },
  ],
  conclusion: ['<b>Rule</b>', 'Step'],
  confidenceText: '97 in 100',
};
const page = () => parseHTML('<!DOCTYPE html><html><head></head><body><p>text</p></body></html>').document;

describe('card', () => {
  it('shows all data as text, never as mark-up', () => {
    const card = createCard(page(), labels, { onClose: () => {}, onStep: () => {}, onFlag: async () => true });
    card.fill(content, 'contradicted', 2, 3);
    const { element } = card;
    expect(element.getAttribute('aria-label')).toBe('<b>Title</b>');
    expect(element.querySelector('h2')?.textContent).toBe('<i>Weekday</i>');
    expect(element.querySelector('img, b, i')).toBeNull();
    expect([...element.querySelectorAll('dd')].map((dd) => dd.textContent)).toEqual([content.says, 'Wednesday']);
    expect([...element.querySelectorAll('a')].map((a) => a.getAttribute('href'))).toEqual(['https://wire.test/a']);
    expect(element.textContent).toContain('Not a link');
    expect([...element.querySelectorAll('.conclusion li')].map((li) => li.textContent)).toEqual(content.conclusion);
    expect(element.querySelector('.position')?.textContent).toBe('2 of 3');
  });

  it('steps and closes', () => {
    const onStep = vi.fn();
    const onClose = vi.fn();
    const card = createCard(page(), labels, { onStep, onClose, onFlag: async () => true });
    card.fill(content, 'supported', 1, 2);
    const [previous, next, close] = [...card.element.querySelectorAll<HTMLButtonElement>('.bar button')];
    expect(previous?.disabled).toBe(true);
    next?.click();
    close?.click();
    expect(onStep.mock.calls).toEqual([[1]]);
    expect(onClose).toHaveBeenCalledOnce();
  });
});

describe('marker', () => {
  it('opens and is dismissed', () => {
    const onOpen = vi.fn();
    const onDismiss = vi.fn();
    const words = { name: 'Name', summary: '7 of 23', openLabel: 'Show', dismissLabel: 'Hide' };
    const { element, button } = createMarker(page(), words, { onOpen, onDismiss });
    expect(element.textContent).toContain('7 of 23');
    button.click();
    (element.querySelector('.dismiss') as HTMLElement).click();
    expect(onOpen).toHaveBeenCalledOnce();
    expect(onDismiss).toHaveBeenCalledOnce();
  });
});

describe('groups', () => {
  it('differ in line, and all are drawn with the same weight', () => {
    expect(new Set(GROUP_STYLES.map(({ line }) => line)).size).toBe(GROUP_STYLES.length);
    expect(highlightCss('underline').match(/thickness: 2px/g)).toHaveLength(GROUP_STYLES.length);
  });

  it('keep a contrast of 3:1 against white and black', () => {
    for (const { colour } of GROUP_STYLES) {
      const [r = 0, g = 0, b = 0] = colour.split(' ').map((channel) => {
        const c = Number(channel) / 255;
        return c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
      });
      const luminance = 0.2126 * r + 0.7152 * g + 0.0722 * b;
      expect(1.05 / (luminance + 0.05)).toBeGreaterThanOrEqual(3);
      expect((luminance + 0.05) / 0.05).toBeGreaterThanOrEqual(3);
    }
  });
});

describe('createReaderView', () => {
  it('adds one element, opens cards without words in the page, and leaves the page as found', () => {
    const document = page();
    const before = document.toString();
    const onOpen = vi.fn();
    const view = createReaderView(document, {
      marker: { name: 'Name', summary: '7 of 23', openLabel: 'Show', dismissLabel: 'Hide' },
      cards: [{ id: 'a', group: 'variant', place: null, content }],
      labels,
      language: 'en',
      style: 'underline' as const,
      onFlag: async () => true,
      onDismiss: () => {},
      onOpen,
    });
    expect(document.querySelectorAll(HOST_NAME)).toHaveLength(1);
    expect(view.show('none')).toBe(false);
    expect(view.show('a')).toBe(true);
    expect(onOpen).toHaveBeenCalledWith('a');
    view.destroy();
    expect(document.toString()).toBe(before);
  });
});
