import { analyze } from '../../core/analyze';
import { guessDay } from '../../core/clocks/documentTime';
import type { Analysis } from '../../core/model/analysis';
import type { Article, DateText } from '../../core/model/article';
import type { FactBase } from '../../core/model/factbase';
import type { Finding } from '../../core/model/finding';
import { normalText } from '../../core/present/normalText';
import { wordingFor } from '../../wording/catalogs';
import { render } from '../../wording/render';
import { lineageAnswer } from './lineageAnswer';

const WORDING = wordingFor('en-GB');

/** One object of the JSON contract (DESIGN section 6). */
export type CheckAnswer = ReturnType<typeof answerOf>;

const NO_ARTICLE: Omit<Article, 'url'> = {
  headline: '',
  byline: null,
  outlet: null,
  language: 'und',
  text: '',
  blocks: [],
  dateTexts: [],
};

/** What is known of a page besides its text. */
interface GivenWithPage {
  readonly url: string | null;
  readonly dateTexts?: readonly DateText[];
}

/** Analyses an extracted page; `article` is null when the page holds none. */
export function checkArticle(id: string, article: Article | null, more: GivenWithPage, factBase: FactBase) {
  const dated = datedArticle(article, more);
  return answerOf(id, analyze(dated, factBase), dated.text);
}

/** The article with the dates given beside it; an empty one where the page holds none. */
export function datedArticle(article: Article | null, more: GivenWithPage): Article {
  const found = article ?? { ...NO_ARTICLE, url: more.url };
  return { ...found, dateTexts: [...found.dateTexts, ...(more.dateTexts ?? [])] };
}

function answerOf(id: string, analysis: Analysis, text: string) {
  const { article, topic, documentTime, event, candidates, findings, coverage } = analysis;
  const say = (message: Finding['says']) => render(message, WORDING);
  return {
    id,
    article,
    topic: { onTopic: topic.onTopic, score: topic.score },
    documentTime: {
      date: documentTime.date,
      certainty: documentTime.certainty,
      // Where no date is said: the day that weak signs point to. Nothing is judged by it.
      guess: documentTime.date === null ? guessDay(documentTime.witnesses) : null,
      witnesses: documentTime.witnesses.map(({ weight: _, ...witness }) => witness),
      conflicts: documentTime.conflicts.map(({ kind, role, date }) => ({ kind, role, date })),
    },
    event: event && {
      id: event.id,
      title: event.title,
      date: event.key,
      confidence: event.confidence,
      reasons: event.reasons.map(say),
    },
    candidates: candidates.map(({ id: candidate, score, fits, differs }) => ({ id: candidate, score, fits, differs })),
    passages: analysis.passages.map(({ event: told, part, confidence, spans }) => ({
      event: told,
      part,
      confidence,
      quotes: spans.map(({ start, end }) => text.slice(start, end).trim()),
    })),
    statements: analysis.statements,
    findings: findings.map((finding) => ({
      kind: finding.kind,
      verdict: finding.verdict,
      rule: finding.rule,
      claim: finding.claim,
      event: finding.event,
      quote: finding.quote.exact,
      says: say(finding.says),
      record: say(finding.record),
      explanation: say(finding.explanation),
      references: referencesOf(finding, analysis),
      confidence: finding.confidence,
      reasons: finding.reasons.map(say),
      span: finding.span,
      evidence: finding.evidence.map((one) => ({
        ...one,
        words: text.slice(one.start, one.end),
      })),
      compared: finding.compared && {
        words: finding.compared.words,
        page: normalText(finding.compared.page),
        record: normalText(finding.compared.record),
      },
    })),
    times: analysis.times,
    omissions: analysis.omissions,
    lineage: lineageAnswer(analysis, text, WORDING),
    coverage: coverage.map(({ id: report, outlet, via, published, origin, url, headline }) => ({
      id: report,
      outlet,
      via,
      published,
      origin,
      url,
      headline,
    })),
    origins: analysis.origins.length,
    exchanges: analysis.exchanges.map(({ outlets, reference }) => ({ outlets, reference: reference.url })),
    factBase: analysis.factBase,
  };
}

function referencesOf(finding: Finding, { coverage }: Analysis): string[] {
  const reports = coverage.filter((report) => finding.reports.includes(report.id)).map((report) => report.url);
  return [...reports, ...finding.references.map((reference) => reference.url)];
}
