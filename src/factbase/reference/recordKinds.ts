import { copy, entity, event, formula, outlet, series, topic } from '../schema/records';
import type { RecordKind } from './printReference';

/** The kinds of record, in the order of the reference. */
export const RECORD_KINDS: readonly RecordKind[] = [
  { title: 'Event', path: 'events/<id>.yaml', schema: event, model: 'EventRecord' },
  { title: 'Entity', path: 'entities/<id>.yaml', schema: entity, model: 'Entity' },
  { title: 'Outlet', path: 'outlets/<id>.yaml', schema: outlet, model: 'Outlet' },
  { title: 'Series', path: 'series/<id>.yaml', schema: series, model: 'Series' },
  { title: 'Formula', path: 'formulas/<id>.yaml', schema: formula, model: 'Formula' },
  { title: 'Known copy', path: 'copies/<id>.yaml', schema: copy, model: 'KnownCopy' },
  { title: 'Topic', path: 'topic.yaml', schema: topic, model: 'Topic' },
];
