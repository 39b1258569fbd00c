import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { extractArticle } from '../extractArticle';
import { looksLikeDate } from './dateLike';

const LONG = [
  'The two ministers of Northland and Southmark signed four agreements on Wednesday, a spokesman for the delegation said in the capital.',
  'Trade between the neighbours rose in the first quarter, according to customs data, after doubling in the year before that one.',
  'The agreements cover farm exports, rail traffic and the exchange of students, and will be put before both parliaments in autumn.',
];
const TEXT = LONG.map((line) => `<p>${line}</p>`).join('');
const HEADLINE = 'Neighbours sign four agreements';

/** `kind role text` of every date of a page with these parts. */
function datesOf(parts: { head?: string; above?: string; below?: string; after?: string; url?: string }): string[] {
  const { head = '', above = '', below = '', after = '', url = '' } = parts;
  const html = `<!doctype html><html lang="en"><head><title>${HEADLINE}</title>${head}</head><body>${above}
    <article><h1>${HEADLINE}</h1>${below}<div class="text">${TEXT}</div>${after}</article></body></html>`;
  const article = extractArticle(parseHTML(html).document, url);
  return (article?.dateTexts ?? []).map(({ kind, role, text }) => `${kind} ${role} ${text}`);
}

describe('dates in the head', () => {
  it.each([
    ['article:published_time', 'meta published 2024-08-21'],
    ['og:updated_time', 'meta modified 2024-08-21'],
    ['shareaholic:article_published_time', 'meta published 2024-08-21'],
    ['analyticsAttributes.articleDate', 'meta published 2024-08-21'],
    ['DC.date.issued', 'meta published 2024-08-21'],
    ['dcterms.created', 'meta created 2024-08-21'],
    ['revision_date', 'meta modified 2024-08-21'],
    ['sw-pubdate', 'meta published 2024-08-21'],
    ['date', 'meta published 2024-08-21'],
  ])('reads meta %s', (name, found) => {
    expect(datesOf({ head: `<meta name="${name}" content="2024-08-21">` })).toEqual([found]);
  });

  it.each(['article:expiration_time', 'x-cached-on', 'build', 'gentime', 'event:start_time', 'fb:pages'])(
    'leaves meta %s alone',
    (name) => expect(datesOf({ head: `<meta name="${name}" content="2024-08-21">` })).toEqual([]),
  );

  const jsonLd = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

  it('reads arrays, graphs and nested articles', () => {
    const head = jsonLd([
      { '@graph': [{ '@type': 'WebPage', mainEntity: { '@type': 'Report', dateCreated: '2024-08-20' } }] },
      {
        '@type': ['Thing', 'LiveBlogPosting'],
        datePublished: ['2024-08-21'],
        dateModified: { '@value': '2024-08-22' },
      },
    ]);
    expect(datesOf({ head })).toEqual([
      'json-ld created 2024-08-20',
      'json-ld published 2024-08-21',
      'json-ld modified 2024-08-22',
    ]);
  });

  it('takes the article with the page’s headline out of a list', () => {
    const head = jsonLd([
      { '@type': 'NewsArticle', headline: 'Fishing board quarrels', datePublished: '2024-01-05' },
      { '@type': 'NewsArticle', headline: HEADLINE, datePublished: '2024-08-21' },
    ]);
    expect(datesOf({ head })).toEqual(['json-ld published 2024-08-21']);
  });

  it('knows other works from articles', () => {
    expect(datesOf({ head: jsonLd({ '@type': 'VideoObject', uploadDate: '2024-08-21' }) })).toEqual([
      'script created 2024-08-21',
    ]);
  });

  it('reads what the page hands to its scripts, unless it is a list', () => {
    const one = `<script>var page = {"id": 7, "publishedAt": "2024-08-21T10:00:00Z", "title": "x"}</script>`;
    const many = `<script>var list = [${[1, 2, 3].map((day) => `{publish_date: "2024-08-0${day}"}`).join()}]</script>`;
    expect(datesOf({ head: one })).toEqual(['script published 2024-08-21T10:00:00Z']);
    expect(datesOf({ head: many })).toEqual([]);
  });

  it('reads the address the page gives as its own', () => {
    const head = '<link rel="canonical" href="https://a.test/2024/08/21/signed">';
    expect(datesOf({ head })).toEqual(['url published 2024/08/21']);
    expect(datesOf({ head, url: 'https://b.test/2024/08/22/signed' })).toEqual(['url published 2024/08/22']);
  });
});

describe('dates that mark-up tells', () => {
  it.each([
    [
      '<abbr class="published" title="2024-08-21T10:47:00Z">Aug 21</abbr>',
      'microformat published 2024-08-21T10:47:00Z',
    ],
    ['<span class="entry-date updated">21.8.2024</span>', 'microformat published 21.8.2024'],
    ['<p><span class="pubdate" data-timestamp="1724235420">3 weeks ago</span></p>', 'microformat published 1724235420'],
    ['<time datetime="2024-08-21">Wednesday</time>', 'time published 2024-08-21'],
    ['<p>Updated <time datetime="2024-08-21">Wednesday</time></p>', 'time modified 2024-08-21'],
    ['<span property="dc:date dc:created" content="2024-08-21"></span>', 'microdata published 2024-08-21'],
    ['<span itemprop="datePublished" content="2024-08-21"></span>', 'microdata published 2024-08-21'],
    [
      '<aside class="post-info"><span class="date">21 August 2024</span></aside>',
      'microformat published 21 August 2024',
    ],
  ])('reads %s', (below, found) => expect(datesOf({ below })).toContain(found));

  it.each([
    '<blockquote><p><time datetime="2019-02-03">3 February 2019</time></p></blockquote>',
    '<div class="related"><span class="date">3 February 2019</span></div>',
    '<div itemscope itemtype="https://schema.org/Person"><meta itemprop="dateCreated" content="2019-02-03"></div>',
    '<p>Member since <span class="date">3 February 2019</span></p>',
  ])('leaves %s alone', (below) => {
    const stamp = '<p>Posted 21 August 2024</p>';
    expect(datesOf({ below: stamp + below }).filter((one) => one.includes('2019'))).toEqual([]);
  });

  it('takes several days under the text for those of other stories', () => {
    const after = [1, 2, 3].map((day) => `<h3>Other story</h3><div class="date">${day} August 2024</div>`).join('');
    expect(datesOf({ after }).every((one) => one.startsWith('line printed'))).toBe(true);
  });
});

describe('dates printed for the reader', () => {
  it.each([
    ['<p>Posted August 21, 2024 10:47 am</p>', ['byline published Posted August 21, 2024 10:47 am']],
    ['<p>Published - August 22, 2024 11:18 am IST</p>', ['byline published Published - August 22, 2024 11:18 am IST']],
    ['<p>21.8.2024 - 20:16</p>', ['byline printed 21.8.2024 - 20:16']],
    ['<p>By Ann Example | 3/7/2024</p>', ['byline printed By Ann Example | 3/7/2024']],
    [
      '<p>Опубликовано 24 мая 2023, обновлено 25 мая 2023</p>',
      ['byline published Опубликовано 24 мая 2023', 'byline modified обновлено 25 мая 2023'],
    ],
    ['<p>Veröffentlicht am 21. August 2024</p>', ['byline published Veröffentlicht am 21. August 2024']],
    ['<p>Publié le 21 août 2024</p>', ['byline published Publié le 21 août 2024']],
  ])('reads %s', (below, found) => expect(datesOf({ below })).toEqual(found));

  it.each([
    [
      '<p>This entry was posted by Ann on 21 August 2024 and filed under Trade, Neighbours, Agreements.</p>',
      'byline published posted by Ann on 21 August 2024 and filed under Trade, Neighbours, Agreements.',
    ],
    [
      '<footer><p>Von Ann am 21.08.2024, 11:51 | 0 Meinungen</p></footer>',
      'byline printed Von Ann am 21.08.2024, 11:51 | 0 Meinungen',
    ],
    [
      '<p>© The Wire | Photo: Pool | 21.08.2024 08:03</p>',
      'credit printed © The Wire | Photo: Pool | 21.08.2024 08:03',
    ],
    ['<p>Last Updated August 21, 2024</p>', 'byline modified Last Updated August 21, 2024'],
  ])('reads %s below the text', (after, found) => expect(datesOf({ after })).toEqual([found]));

  it('knows the masthead from a list on top of the page', () => {
    expect(datesOf({ above: '<header><p>Thursday, August 29, 2024</p></header>' })).toEqual([
      'masthead printed Thursday, August 29, 2024',
    ]);
    const events = [1, 2, 3].map((day) => `<li>${day} August 2024</li>`).join('');
    expect(datesOf({ above: `<nav><ul>${events}</ul></nav>` })).toEqual([]);
  });

  it('takes a blog’s date above its headline for the post’s', () => {
    const html = `<html><body><p class="date-header">July 22, 2023</p><h2>${HEADLINE}</h2>${TEXT}</body></html>`;
    const article = extractArticle(parseHTML(html).document, '');
    expect(article?.dateTexts).toMatchObject([
      { kind: 'microformat', text: 'July 22, 2023' },
      { kind: 'byline', text: 'July 22, 2023' },
    ]);
  });

  it('lists lines away from the article only where nothing nearer tells the day', () => {
    const elsewhere = '<div class="comments"><p>Bo, 25 August 2024</p></div><footer>© 2024-08-29 Gazette</footer>';
    expect(datesOf({ after: elsewhere })).toEqual([
      'line printed Bo, 25 August 2024',
      'copyright printed © 2024-08-29 Gazette',
    ]);
    expect(datesOf({ below: '<p>21 August 2024</p>', after: elsewhere })).toEqual([
      'byline printed 21 August 2024',
      'copyright printed © 2024-08-29 Gazette',
    ]);
  });
});

describe('any page', () => {
  const word = fc.constantFrom(
    'Posted',
    '21 August 2024',
    '3/7/2024',
    '<br>',
    '©',
    'Updated: ',
    '<time>',
    '</time>',
    '<p class="date">',
    '</p>',
    '<aside>',
    'Von ',
    '2024-08-21',
  );

  it('gives texts that hold dates, verbatim and short', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 20 }), fc.array(word, { maxLength: 20 }), (below, after) => {
        for (const one of datesOf({ below: below.join(''), after: after.join('') })) {
          const text = one.split(' ').slice(2).join(' ');
          expect(looksLikeDate(text)).toBe(true);
          expect(text.length).toBeLessThanOrEqual(200);
        }
      }),
      { numRuns: 60 },
    );
  });
});
