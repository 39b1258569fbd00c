import { annotate } from '../annotate';
import { buildGazetteer } from '../entities/gazetteer';
import { fingerprint } from '../lineage/fingerprint';
import type { FactBase, KnownCopy } from '../model/factbase';
import { articleOf } from './articleOf';

/** A known copy for tests, made of its text: a paragraph for each line. */
export function copyOf(
  text: string,
  about: Partial<KnownCopy> & Pick<KnownCopy, 'event'>,
  factBase: FactBase,
): KnownCopy {
  return {
    id: 'copy',
    origin: 'strelsau-wire',
    date: '2024-08-21',
    language: 'en',
    seen: 'whole',
    references: [{ url: 'https://wire.example/copy', title: 'Copy', seen: 'whole', checked: '2026-01-01' }],
    sentences: fingerprint(annotate(articleOf(text), buildGazetteer(factBase))),
    ...about,
  };
}
