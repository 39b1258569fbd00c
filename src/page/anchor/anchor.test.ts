import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { normaliseText } from '../text/normalise';
import { findQuote, type QuotePlace } from './findQuote';
import { createTextMap, nodeAt } from './textMap';

function bodyOf(html: string): HTMLElement {
  return parseHTML(`<!DOCTYPE html><html><body>${html}</body></html>`).document.body;
}

/** Text between the boundary points, in the nodes' own units. */
function rangeText(root: Node, place: QuotePlace): string {
  let text = '';
  let inside = false;
  for (const node of textNodes(root)) {
    const value = node.nodeValue ?? '';
    const from = node === place.startNode ? place.startOffset : 0;
    const to = node === place.endNode ? place.endOffset : value.length;
    inside ||= node === place.startNode;
    if (inside) text += ` ${value.slice(from, to)}`.slice(node === place.startNode || !breaksBefore(node) ? 1 : 0);
    if (node === place.endNode) break;
  }
  return normaliseText(text);
}

function breaksBefore(node: Text): boolean {
  return node.parentElement?.localName === 'p' && node.previousSibling === null;
}

function textNodes(root: Node): Text[] {
  return [...root.childNodes].flatMap((node) => (node.nodeType === 3 ? [node as Text] : textNodes(node)));
}

const quote = (exact: string, prefix = '', suffix = '') => ({ exact, prefix, suffix });

describe('createTextMap', () => {
  it('normalises like the extractor, with a space between blocks', () => {
    const map = createTextMap(
      bodyOf(
        '<p>One\n  <b>t</b>wo&shy;s</p><div>three</div>four<br>five<script>no()</script><p hidden>no</p> <textarea>no</textarea>',
      ),
    );
    expect(map.text).toBe('One twos three four five');
  });

  it('leaves out the elements it is told to skip', () => {
    const body = bodyOf('<p>one</p><second-source-marker>no</second-source-marker><p>two</p>');
    expect(createTextMap(body, [body.querySelector('second-source-marker') as Element]).text).toBe('one two');
  });

  it('walks past forms whose members are shadowed', () => {
    const body = bodyOf(
      '<form><input name="nextSibling"><input name="firstChild"><input name="localName"><p>in</p></form><p>out</p>',
    );
    const form = body.querySelector('form') as HTMLFormElement;
    const input = form.querySelector('input');
    for (const name of ['nextSibling', 'firstChild', 'localName']) {
      Object.defineProperty(form, name, { value: input, configurable: true });
    }
    expect(createTextMap(body).text).toBe('in out');
  });

  it('maps every unit back to its own place (property)', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.constantFrom(' ', '\n\t ', '\u00a0', '\u00ad', '\u200b', 'word', ' a  b '),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const body = bodyOf('<p></p>');
        const p = body.firstElementChild as Element;
        for (const [i, text] of pieces.entries()) {
          const node = p.ownerDocument.createTextNode(text);
          if (i % 3 === 0) p.append(node);
          else p.appendChild(p.ownerDocument.createElement(i % 2 === 0 ? 'b' : 'span')).append(node);
        }
        const map = createTextMap(body);
        expect(map.text).toBe(normaliseText(pieces.join('')));
        expect(map.offsets.length).toBe(map.text.length);
        for (let i = 0; i < map.text.length; i++) {
          const place = nodeAt(map, i);
          if (map.text[i] !== ' ') expect(place?.node.nodeValue?.[place.offset]).toBe(map.text[i]);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('findQuote', () => {
  const html = `<nav><p>Two ministers sign four agreements</p></nav><h1>Two ministers sign four agreements</h1>
    <p>The premier spoke on <b>Wednesday</b>, and again on Wednesday evening, of a “new&nbsp;level” of trade.</p>
    <p>Trade rose by 12.5% in the first quarter, according to the customs data of Northland.</p>
    <p>Trade rose by 17.5% in the second quarter, according to the customs data of Northland.</p>`;
  const body = bodyOf(html);
  const map = createTextMap(body);
  const find = (exact: string, prefix = '', suffix = '', hint?: number) => {
    const place = findQuote(map, quote(exact, prefix, suffix), hint);
    return place === null ? null : rangeText(body, place);
  };

  it('finds words that cross inline mark-up', () => {
    expect(find('spoke on Wednesday, and again')).toBe('spoke on Wednesday, and again');
    expect(find('of a “new level” of trade')).toBe('of a “new level” of trade');
  });

  it('chooses the occurrence by its surroundings', () => {
    const first = findQuote(map, quote('Wednesday', 'The premier spoke on ', ', and again'));
    const second = findQuote(map, quote('Wednesday', 'and again on ', ' evening, of'));
    expect(first?.startNode.parentElement?.localName).toBe('b');
    expect(second?.startNode.parentElement?.localName).toBe('p');
  });

  it('prefers the text to navigation, and the hint between equals', () => {
    expect(findQuote(map, quote('Two ministers sign four agreements'))?.startNode.parentElement?.localName).toBe('h1');
    const late = findQuote(map, quote('according to the customs data of Northland.'), map.text.length);
    expect(late?.startNode.nodeValue).toContain('17.5%');
  });

  it('forgives small differences but no other figure', () => {
    expect(find('Trade rose by 12.5% in the first quarter according to customs data of Northland')).toBe(
      'Trade rose by 12.5% in the first quarter, according to the customs data of Northland',
    );
    expect(find('Trade rose by 13.5% in the first quarter, according to the customs data')).toBeNull();
  });

  it('returns null for orphans', () => {
    expect(find('')).toBeNull();
    expect(find('The harbour was closed for the whole of the winter')).toBeNull();
    expect(find('Thursday')).toBeNull();
    expect(find('Wednesday', 'a quite different sentence ', ' which stands elsewhere')).toBeNull();
    expect(findQuote(createTextMap(bodyOf('')), quote('x'))).toBeNull();
  });

  it('finds every sentence where it stands (property)', () => {
    const word = fc.constantFrom('trade', 'talks', 'premier', 'rose', 'and', 'signed', '12%', 'on', 'Wednesday', 'in');
    const sentence = fc.array(word, { minLength: 5, maxLength: 12 }).map((words) => `${words.join(' ')}.`);
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 2, maxLength: 12 }), fc.nat(), (sentences, seed) => {
        const root = bodyOf(sentences.map((s) => `<p>${s.replace(' ', ' <i>')}</i></p>`).join('\n'));
        const text = sentences.join('\n');
        const index = seed % sentences.length;
        const start = sentences.slice(0, index).reduce((sum, s) => sum + s.length + 1, 0);
        const exact = sentences[index] as string;
        const found = findQuote(
          createTextMap(root),
          quote(
            exact,
            text.slice(Math.max(0, start - 32), start),
            text.slice(start + exact.length, start + exact.length + 32),
          ),
        );
        expect(found).not.toBeNull();
        if (found !== null) expect(rangeText(root, found)).toBe(exact);
      }),
      { numRuns: 150 },
    );
  });

  it('stays within its time on long pages', () => {
    const long = createTextMap(
      bodyOf(`<p>${'the premier spoke of trade in the capital and left. '.repeat(20_000)}</p>`),
    );
    const start = performance.now();
    for (let i = 0; i < 20; i++)
      findQuote(long, quote(`nothing of this kind was ever said by anyone at all, number ${i}`));
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
