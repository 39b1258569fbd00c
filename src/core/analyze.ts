import { type Annotated, annotate } from './annotate';
import { compareActDays } from './clocks/actDays';
import { compareDateline } from './clocks/compareDateline';
import { comparePageDate } from './clocks/comparePageDate';
import { type Dateline, findDateline, zoneOf } from './clocks/dateline';
import { decideDocumentTime } from './clocks/documentTime';
import { findElapsed } from './clocks/elapsedBetween';
import { findImpossiblePairs } from './clocks/impossiblePairs';
import { findNewsAnchors, type NewsAnchor } from './clocks/newsAnchor';
import { findToldActs, type ToldAct } from './clocks/toldActs';
import { readWitnesses } from './clocks/witnesses';
import { type Comparison, compareBackground, compareClaims, hitsOf } from './compare/compareEvent';
import { compareSeries } from './compare/compareSeries';
import { dropDenied } from './compare/denial';
import type { Draft } from './compare/draft';
import { compareElsewhere } from './compare/elsewhere';
import { findLooksAhead } from './compare/looksAhead';
import { compareSpellings } from './compare/misspellings';
import { compareOfficeHolders } from './compare/officeHolders';
import { createPatternFinder } from './compare/pattern';
import { buildGazetteer, type Gazetteer } from './entities/gazetteer';
import { LEAD_SENTENCES } from './identify/eventEvidence';
import { type Identification, identifyEvent, rarityOfPeople } from './identify/identifyEvent';
import { type CompiledTopic, compileTopic, judgeTopic } from './identify/topic';
import type { Analysis, Candidate, IdentifiedEvent } from './model/analysis';
import type { Article } from './model/article';
import type { DocumentTime } from './model/clock';
import type { EventRecord, FactBase } from './model/factbase';
import { arrangeFindings, countStatements } from './present/arrange';
import { coverageOf, originsOf } from './present/coverage';
import { buildStrip } from './present/strip';
import { buildTable, findOmissions } from './present/table';
import { sentenceAt } from './text/sentence';

/** What is worked out once for a fact base and used for every article. */
interface Prepared {
  readonly gazetteer: Gazetteer;
  readonly topic: CompiledTopic;
  readonly rarity: ReadonlyMap<string, number>;
}

const PREPARED = new WeakMap<FactBase, Prepared>();

function prepare(factBase: FactBase): Prepared {
  let prepared = PREPARED.get(factBase);
  if (!prepared) {
    prepared = {
      gazetteer: buildGazetteer(factBase),
      topic: compileTopic(factBase.topic),
      rarity: rarityOfPeople(factBase.events),
    };
    PREPARED.set(factBase, prepared);
  }
  return prepared;
}

/** Fewer words than this are a caption or a teaser, not an article. */
const FEWEST_WORDS = 40;

/** An article this surely about an event on record may be on the topic, however few words name its sides. */
const SURE_OF_EVENT = 0.9;

/**
 * The one door to the engine: holds an article against the fact base. Pure: the same article and
 * fact base always give the same analysis; never throws on any article.
 */
export function analyze(article: Article, factBase: FactBase): Analysis {
  const { gazetteer, topic, rarity } = prepare(factBase);
  const annotated = annotate(article, gazetteer);
  const words = annotated.index.tokens.length;
  const selected = article.selected === true;
  const isArticle = selected || words >= FEWEST_WORDS;
  const judgement = judgeTopic({ headline: article.headline, body: article.text }, topic);
  const dateline = findDateline(article);
  const documentTime = decideDocumentTime(readWitnesses(article, dateline));
  const frame = {
    article: {
      isArticle,
      url: article.url,
      headline: article.headline,
      outlet: article.outlet,
      language: article.language,
      words,
    },
    topic: { ...judgement, title: factBase.topic.title },
    documentTime,
    lineage: null,
    factBase: { version: factBase.version, date: factBase.date },
  };
  if (!isArticle || (judgement.score === 0 && !selected))
    return { ...frame, ...nothingFound(documentTime, article.text) };

  const finder = createPatternFinder(annotated, gazetteer);
  const pageZone = dateline && zoneOf(dateline, annotated, gazetteer);
  const comparison: Comparison = { annotated, documentTime, pageZone, gazetteer, finder };
  const identification = identifyEvent(factBase.events, { annotated, documentTime, finder, gazetteer, rarity });
  const onTopic = selected || judgement.onTopic || opensWith(identification, annotated);
  if (!onTopic) return { ...frame, ...nothingFound(documentTime, article.text) };
  const event = identification.chosen?.event ?? null;
  const acts = event ? findToldActs(event, comparison) : [];
  const anchors = event ? anchorsOf(event, acts, comparison) : [];
  const [opening] = article.blocks;
  const bodyStart = opening?.kind === 'headline' ? opening.span.end : 0;
  const drafts = compareAll(identification, acts, anchors, dateline, comparison, factBase);
  const findings = arrangeFindings(dropDenied(drafts, annotated), bodyStart);
  const coverage = event ? coverageOf(event, factBase) : [];
  return {
    ...frame,
    topic: { ...frame.topic, onTopic },
    event: event && describeEvent(event, identification, gazetteer),
    candidates: listCandidates(identification),
    statements: countStatements(annotated, findings),
    findings,
    coverage,
    origins: event ? originsOf(event, factBase) : [],
    table: event ? buildTable(event, findings, gazetteer) : [],
    omissions: event ? findOmissions(event, findings) : [],
    strip: buildStrip(documentTime, event, anchors[0] ?? null, article.text, coverage),
  };
}

/** A short article that opens with the people, or a person and the place, of an event it surely tells of is on the topic. */
function opensWith({ chosen, confidence }: Identification, annotated: Annotated): boolean {
  if (!chosen || confidence < SURE_OF_EVENT) return false;
  const opening = new Set(
    annotated.mentions.filter((one) => one.sentence < LEAD_SENTENCES).flatMap((one) => one.entity ?? []),
  );
  const people = chosen.event.lead.filter((id) => opening.has(id)).length;
  return people >= 2 || (people === 1 && chosen.event.places.some((id) => opening.has(id)));
}

function nothingFound(documentTime: DocumentTime, text: string) {
  return {
    event: null,
    candidates: [],
    statements: { total: 0, inRecord: 0, differing: 0 },
    findings: [],
    coverage: [],
    origins: [],
    table: [],
    omissions: [],
    strip: buildStrip(documentTime, null, null, text, []),
  };
}

function anchorsOf(event: EventRecord, acts: readonly ToldAct[], comparison: Comparison): NewsAnchor[] {
  const hits = event.claims
    .filter((claim) => claim.aspect === 'date')
    .flatMap((claim) => hitsOf(claim, event, comparison));
  return findNewsAnchors(comparison.annotated, event, hits, acts);
}

function compareAll(
  { chosen, confidence, candidates }: Identification,
  acts: readonly ToldAct[],
  anchors: readonly NewsAnchor[],
  dateline: Dateline | null,
  comparison: Comparison,
  factBase: FactBase,
): Draft[] {
  const { annotated, documentTime, gazetteer, finder } = comparison;
  const standing = [
    ...findImpossiblePairs(annotated, documentTime),
    ...findElapsed(annotated, documentTime),
    ...compareSpellings(annotated, chosen?.event ?? null, gazetteer),
    ...factBase.formulas.flatMap((formula) => compareClaims(formula.claims, null, comparison, 1)),
    ...factBase.series.flatMap((series) => compareSeries(series, annotated, finder, documentTime, gazetteer)),
  ];
  if (!chosen) return standing;
  const { event } = chosen;
  const others = factBase.events.filter((one) => one.id !== event.id);
  const matched = compareClaims(event.claims, event, comparison, confidence);
  const own = [...matched, ...compareActDays(event, acts, matched, others, comparison, confidence)];
  const ahead = findLooksAhead(event, acts, own, comparison, confidence);
  const looksAhead = [...own, ...ahead].some((one) => one.kind === 'stage' && one.verdict === 'variant');
  const told = sentencesOf(own, annotated);
  const lookalikes = lookalikesOf(
    event,
    candidates.map((one) => one.event),
    factBase,
  );
  return [
    ...comparePageDate(annotated, event, documentTime, anchors, lookalikes, confidence),
    ...(dateline ? compareDateline(dateline, annotated, event, documentTime, looksAhead, confidence) : []),
    ...own,
    ...ahead,
    ...compareElsewhere(event, own, comparison, confidence),
    ...compareOfficeHolders(annotated, event, gazetteer, documentTime, confidence).filter(
      (draft) => !isToldAlready(draft, own),
    ),
    ...standing,
    ...compareBackground(others, told, comparison),
  ];
}

/** A claim of the record has already spoken of the person these words put in another's place. */
function isToldAlready({ kind, span }: Draft, own: readonly Draft[]): boolean {
  return own.some(
    (one) =>
      one.kind === kind &&
      one.verdict === 'contradicted' &&
      one.span !== null &&
      span !== null &&
      one.span.start < span.end &&
      one.span.end > span.start,
  );
}

function sentencesOf(drafts: readonly Draft[], annotated: Annotated): Set<number> {
  const told = new Set<number>();
  for (const { span } of drafts) {
    const sentence = span && sentenceAt(annotated.index.sentences, span.start);
    if (sentence) told.add(sentence.index);
  }
  return told;
}

/** Recorded look-alikes first, then other candidates that share a lead person. */
function lookalikesOf(event: EventRecord, candidates: readonly EventRecord[], factBase: FactBase): EventRecord[] {
  const recorded = event.lookalikes.flatMap((one) => factBase.events.find((other) => other.id === one.event) ?? []);
  const sharing = candidates.filter(
    (one) => one.id !== event.id && !recorded.includes(one) && one.lead.some((person) => event.lead.includes(person)),
  );
  return [...recorded, ...sharing].sort((a, b) => (a.key < b.key ? -1 : 1));
}

function describeEvent(event: EventRecord, identification: Identification, gazetteer: Gazetteer): IdentifiedEvent {
  const names = (ids: readonly string[]) => ids.map((id) => gazetteer.names.get(id) ?? id);
  return {
    id: event.id,
    title: event.title,
    summary: event.summary,
    start: event.start,
    end: event.end,
    key: event.key,
    places: names(event.places),
    people: names(event.lead),
    confidence: Math.round(identification.confidence * 100) / 100,
    reasons: identification.reasons,
  };
}

function listCandidates({ candidates, chosen }: Identification): Candidate[] {
  const best = Math.max(0.001, candidates[0]?.points ?? 0);
  return candidates
    .filter((one) => one.points > 0)
    .map(({ event, points }) => ({
      id: event.id,
      title: event.title,
      key: event.key,
      score: Math.round((points / best) * 100) / 100,
      differs: chosen?.event.lookalikes.find((one) => one.event === event.id)?.differs ?? null,
    }));
}
