import { annotate } from './annotate';
import { findDateline, zoneOf } from './clocks/dateline';
import { decideDocumentTime } from './clocks/documentTime';
import { findNewsAnchors, type NewsAnchor } from './clocks/newsAnchor';
import { findToldActs, type ToldAct } from './clocks/toldActs';
import { readWitnesses } from './clocks/witnesses';
import { compareAll } from './compare/compareAll';
import { hitsOf } from './compare/compareEvent';
import type { Comparison } from './compare/comparison';
import { dropDenied } from './compare/denial';
import { createPatternFinder } from './compare/pattern';
import { buildGazetteer, type Gazetteer } from './entities/gazetteer';
import { identifyEvent, rarityOfPeople } from './identify/identifyEvent';
import { opensWithEvent } from './identify/opensWithEvent';
import { eventAt, tellStatements } from './identify/tellings';
import { judgeTopic } from './identify/topic';
import { type CompiledTopic, compileTopic } from './identify/topicTerms';
import { findLineage, type KnownCopies, prepareCopies } from './lineage/findLineage';
import type { Analysis } from './model/analysis';
import type { Article } from './model/article';
import type { DocumentTime } from './model/clock';
import type { EventRecord, FactBase } from './model/factbase';
import { arrangeFindings, countStatements } from './present/arrange';
import { coverageOf, exchangesOf, originsOf } from './present/coverage';
import { describeEvent, listCandidates } from './present/events';
import { passagesOf } from './present/passages';
import { buildStrip } from './present/strip';
import { buildTable, findOmissions } from './present/table';
import { placeTimes } from './present/times';
import { referenceOf } from './time/reference';

/** What is worked out once for a fact base and used for every article. */
interface Prepared {
  readonly gazetteer: Gazetteer;
  readonly topic: CompiledTopic;
  readonly rarity: ReadonlyMap<string, number>;
  readonly copies: KnownCopies;
}

const PREPARED = new WeakMap<FactBase, Prepared>();

function prepare(factBase: FactBase): Prepared {
  let prepared = PREPARED.get(factBase);
  if (!prepared) {
    prepared = {
      gazetteer: buildGazetteer(factBase),
      topic: compileTopic(factBase.topic),
      rarity: rarityOfPeople(factBase.events),
      copies: prepareCopies(factBase),
    };
    PREPARED.set(factBase, prepared);
  }
  return prepared;
}

/** Fewer words than this are a caption or a teaser, not an article. */
const FEWEST_WORDS = 40;

/**
 * The one door to the engine: holds an article against the fact base. Pure: the same article and
 * fact base always give the same analysis; never throws on any article.
 */
export function analyze(article: Article, factBase: FactBase): Analysis {
  const { gazetteer, topic, rarity, copies } = prepare(factBase);
  const annotated = annotate(article, gazetteer);
  const words = annotated.index.tokens.length;
  const selected = article.selected === true;
  const isArticle = selected || words >= FEWEST_WORDS;
  const [opening] = article.blocks;
  const bodyStart = opening?.kind === 'headline' ? opening.span.end : 0;
  const judgement = judgeTopic({ headline: article.headline, body: article.text.slice(bodyStart) }, topic);
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
    factBase: { version: factBase.version, date: factBase.date },
  };
  if (!isArticle || (judgement.score === 0 && !selected))
    return { ...frame, ...nothingFound(documentTime, article.text) };

  const finder = createPatternFinder(annotated, gazetteer);
  const pageZone = dateline && zoneOf(dateline, annotated, gazetteer);
  const weighing = { annotated, documentTime, finder, gazetteer, rarity };
  const identification = identifyEvent(factBase.events, weighing);
  const onTopic = selected || judgement.onTopic || opensWithEvent(identification, weighing);
  if (!onTopic) return { ...frame, ...nothingFound(documentTime, article.text) };
  const event = identification.chosen?.event ?? null;
  const tellings = tellStatements(event, factBase.events, weighing);
  const tells = (one: EventRecord, offset: number) => eventAt(tellings, offset) === one;
  const comparison: Comparison = { annotated, documentTime, pageZone, gazetteer, finder, tells };
  const acts = event ? findToldActs(event, comparison) : [];
  const anchors = event ? anchorsOf(event, acts, comparison) : [];
  const drafts = compareAll({ identification, tellings, acts, anchors, dateline }, comparison, factBase);
  const findings = arrangeFindings(dropDenied(drafts, annotated), bodyStart);
  const coverage = event ? coverageOf(event, factBase) : [];
  const lineage = findLineage(annotated, event?.id ?? null, findings, copies);
  return {
    ...frame,
    topic: { ...frame.topic, onTopic },
    event: event && describeEvent(event, identification, gazetteer),
    candidates: listCandidates(identification),
    passages: passagesOf(tellings, event, identification.confidence, annotated),
    statements: countStatements(annotated, findings),
    findings,
    coverage,
    origins: event ? originsOf(event, factBase, lineage) : [],
    lineage,
    exchanges: event ? exchangesOf(event, factBase) : [],
    table: event ? buildTable(event, findings, gazetteer) : [],
    omissions: event ? findOmissions(event, findings) : [],
    strip: buildStrip(documentTime, event, anchors[0] ?? null, article.text, coverage),
    times: placeTimes(annotated, referenceOf(documentTime, { date: dateline?.date ?? null, zone: pageZone })),
  };
}

function nothingFound(documentTime: DocumentTime, text: string) {
  return {
    event: null,
    candidates: [],
    passages: [],
    statements: { total: 0, inRecord: 0, differing: 0 },
    findings: [],
    coverage: [],
    origins: [],
    lineage: null,
    exchanges: [],
    table: [],
    omissions: [],
    strip: buildStrip(documentTime, null, null, text, []),
    times: [],
  };
}

function anchorsOf(event: EventRecord, acts: readonly ToldAct[], comparison: Comparison): NewsAnchor[] {
  const hits = event.claims
    .filter((claim) => claim.aspect === 'date')
    .flatMap((claim) => hitsOf(claim, event, comparison));
  return findNewsAnchors(comparison.annotated, event, hits, acts);
}
