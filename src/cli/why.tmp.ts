import { readSpecimens } from './evaluate/specimen';
import { judgeSpecimen } from './evaluate/judgeSpecimen';
import { loadFactBase } from './check/loadFactBase';
import { annotate } from '../core/annotate';
import { buildGazetteer } from '../core/entities/gazetteer';
import { createPatternFinder } from '../core/compare/pattern';
import { identifyEvent, rarityOfPeople } from '../core/identify/identifyEvent';
import { parsePage } from './check/parsePage';
import { wrapText } from './check/wrapText';
import { datedArticle } from './check/answer';
import { findDateline } from '../core/clocks/dateline';
import { decideDocumentTime } from '../core/clocks/documentTime';
import { readWitnesses } from '../core/clocks/witnesses';
import { judgeTopic, compileTopic } from '../core/identify/topic';
const fb = loadFactBase(); const g = buildGazetteer(fb);
const all = [...readSpecimens('e2e/corpus/claims'), ...readSpecimens('e2e/corpus/dates')];
for (const id of process.argv.slice(2)) {
  const s = all.find((x) => x.id === id)!;
  const dateTexts = s.published ? [{ kind: 'given', role: 'published', text: s.published, place: 'g' } as const] : [];
  const article = datedArticle(parsePage(s.html ?? wrapText(s.text ?? '', s.title ?? null), s.url ?? null), { url: s.url ?? null, dateTexts });
  const annotated = annotate(article, g); const finder = createPatternFinder(annotated, g);
  const documentTime = decideDocumentTime(readWitnesses(article, findDateline(article)));
  const idn = identifyEvent(fb.events, { annotated, documentTime, finder, gazetteer: g, rarity: rarityOfPeople(fb.events) });
  console.log('==', id, documentTime.date, documentTime.certainty, 'topic', judgeTopic({ headline: article.headline, body: article.text }, compileTopic(fb.topic)));
  for (const c of idn.candidates.slice(0, 4)) console.log('  ', c.event.id, c.points.toFixed(2), c.evidence.map((e) => `${e.reason.key.replace('reason.', '')}:${e.points.toFixed(2)}`).join(' '));
  const { analysis } = judgeSpecimen(s, fb);
  console.log('   chosen', analysis.event?.id, analysis.event?.confidence, 'onTopic', analysis.topic.onTopic);
}
