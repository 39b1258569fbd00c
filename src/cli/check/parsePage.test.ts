import { describe, expect, it } from 'vitest';
import { parseDocument, parsePage } from './parsePage';

const TEXT = 'The two ministers signed four agreements on farm exports, rail traffic and the exchange of students.';

describe('parseDocument', () => {
  it('makes of broken mark-up what a browser makes of it', () => {
    const document = parseDocument(`<br><!doctype html><html><title>Signed</title><div><p>One<p>${TEXT}<li>Two</div>`);
    expect(document.documentElement.localName).toBe('html');
    expect([...document.body.querySelectorAll('p')].map((one) => one.textContent)).toEqual(['One', TEXT]);
    expect(document.querySelectorAll('body').length).toBe(1);
  });

  it('reads an article whose page opens before its document type', () => {
    const page = `<br>\n<!doctype html><html lang="en"><head><title>Four signed</title></head>
      <body><h1>Four agreements signed</h1><p>${TEXT}</p><p>${TEXT} More is to follow.</p></body></html>`;
    expect(parsePage(page, null)).toMatchObject({ headline: 'Four agreements signed', language: 'en' });
  });
});
