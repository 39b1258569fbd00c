import { annotate } from '../../../core/annotate';
import { buildGazetteer } from '../../../core/entities/gazetteer';
import { fingerprint } from '../../../core/lineage/fingerprint';
import type { FactBase, KnownCopy } from '../../../core/model/factbase';
import { checkArticle } from '../../check/answer';
import { parsePage } from '../../check/parsePage';
import { wrapText } from '../../check/wrapText';
import { Complaint } from '../../complaint';
import type { LineageCase, Original } from './lineageCase';

export interface JudgedLineage {
  readonly id: string;
  readonly outcome: string;
  /** The copy that most was taken from; null when too little was for anything to be said. */
  readonly wanted: string | null;
  readonly found: string | null;
  /** Share of the article's words taken from `wanted`, outside long quotations, and the share said. */
  readonly taken: number;
  readonly said: number;
  readonly missedChanges: readonly string[];
}

/** A share below this is too little to be wanted: the engine's own smallest share. */
const LEAST_WANTED = 0.25;

/** The fact base with our originals as copies of invented agencies, beside the recorded ones. */
export function withOriginals(factBase: FactBase, originals: readonly Original[]): FactBase {
  const gazetteer = buildGazetteer(factBase);
  const agencyId = (agency: string) => `invented-${agency.toLowerCase().replaceAll(' ', '-')}`;
  const copies = originals.map(({ id, event, agency, date, title, text }): KnownCopy => {
    const article = parsePage(wrapText(text, title), null);
    if (!article) throw new Complaint(`${id} does not read like an article.`, 'Give it more running text.');
    const sentences = fingerprint(annotate(article, gazetteer));
    return { id, event, origin: agencyId(agency), date, language: 'en', seen: 'whole', references: [], sentences };
  });
  const agencies = [...new Set(originals.map((one) => one.agency))];
  const events = factBase.events.map((event) => ({
    ...event,
    origins: [...event.origins, ...agencies.map((agency) => ({ id: agencyId(agency), outlet: agency, title: agency }))],
  }));
  return { ...factBase, events, copies: [...factBase.copies, ...copies] };
}

export function judgeLineage(one: LineageCase, originals: readonly Original[], factBase: FactBase): JudgedLineage {
  const texts = new Map(originals.map((original) => [original.id, original.text.trim()]));
  const parts = one.body.map((part) => {
    const text = 'reprint' in part ? texts.get(part.reprint) : part.text;
    if (text === undefined) throw new Complaint(`${one.id}: no such original.`, 'Name a file of originals/.');
    return { text, from: part.from ?? null };
  });
  const all = parts.reduce((sum, part) => sum + countWords(part.text), 0);
  const shares = [...Map.groupBy(parts, (part) => part.from)]
    .map(([from, own]) => ({ from, taken: own.reduce((sum, part) => sum + countWords(part.text), 0) / all }))
    .filter((share) => share.from !== null && share.taken >= LEAST_WANTED)
    .sort((a, b) => b.taken - a.taken);
  const page = wrapText(parts.map((part) => part.text).join('\n'), one.title);
  const { lineage } = checkArticle(one.id, parsePage(page, null), { url: null }, factBase);
  const kinds = new Set(lineage?.changes.map((change) => change.kind));
  return {
    id: one.id,
    outcome: one.outcome,
    wanted: shares[0]?.from ?? null,
    found: lineage?.copy ?? null,
    taken: shares[0]?.taken ?? 0,
    said: lineage?.shared ?? 0,
    missedChanges: (one.changes ?? []).filter((kind) => !kinds.has(kind)),
  };
}

/** Words outside quotations of five words and more, as the engine counts shares. */
function countWords(text: string): number {
  const own = text.replaceAll(/"[^"]{25,600}"/g, ' ');
  return own.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
