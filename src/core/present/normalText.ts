import type { NormalValue } from '../model/normalValue';

/** A compared value as plain text for machines: `190000000000 usd`, `2024-08-21`, `done`, an id, words. */
export function normalText(value: NormalValue): string {
  if ('figure' in value) {
    const sign = value.direction === undefined ? '' : `${value.direction} `;
    return `${sign}${value.figure} ${value.unit}`;
  }
  if ('date' in value) return value.until === undefined ? value.date : `${value.date}/${value.until}`;
  if ('weekday' in value) return `weekday ${value.weekday}`;
  if ('entity' in value) return value.entity;
  return 'stage' in value ? value.stage : value.words;
}
