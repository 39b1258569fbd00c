import type { FigureValue, Version } from '../model/factbase';
import type { Message } from '../model/message';
import type { NormalValue } from '../model/normalValue';
import type { Quantity } from '../quantities/quantity';
import type { TokenRun } from '../text/indexedText';
import { figureSlip } from './figureSlip';
import { byStanding, type Reading, type ValueReader } from './statement';

/** Rounding the press does beyond the digits it writes: 190.27 becomes "190", at most this share. */
const ROUNDED_AWAY = 0.015;

/** "more than 200" for 240 is loose but right; beyond this factor it speaks of something else. */
const LOOSE = 1.25;

/** A figure further than this from the words that tie it to the claim, in UTF-16 units, may be another's. */
const NEAR = 120;

/** Reach of a count to what it counts, in UTF-16 units. */
const COUNTED = 24;

/** The recorded figure the sentence gives, else its only figure of that unit. */
export const readFigure: ValueReader = ({ claim, notes, hit, sentence }) => {
  const versions = byStanding(claim.versions);
  for (const version of versions) {
    if (!('figure' in version.value)) continue;
    const { value } = version;
    const quantity = notes.quantities.find((one) => fitsFigure(one, value));
    if (quantity) return reading(quantity, version, sentence, 0.95);
  }
  const [asked] = versions.flatMap(({ value }) => ('figure' in value ? [value] : []));
  if (!asked) return null;
  const { unit } = asked;
  const runs = hit.groups.flat();
  const others = notes.quantities.filter(
    (one) => one.unit === unit && !one.worded && isOfKind(one, asked) && (unit !== 'item' || counts(one, runs)),
  );
  const slip = findSlip(others.length > 0 ? others : notes.quantities, versions);
  if (slip) return { ...reading(slip, null, sentence, 0.9), rule: 'figure/slip', verdict: 'contradicted' };
  const [only] = others;
  if (!only || others.length > 1) return null;
  if (!runs.some((run) => Math.abs(run.start - only.start) <= NEAR)) return null;
  const other = reading(only, null, sentence, 0.8);
  // A lower count may be of a part: "signed five of them".
  const part = unit === 'item' && only.amount < asked.figure;
  return part ? { ...other, verdict: 'not-enough-info' } : other;
};

/** A count stands before what it counts, with a few words between: "42 new documents". */
function counts({ end }: Quantity, runs: readonly TokenRun[]): boolean {
  return runs.some((run) => run.start >= end && run.start - end <= COUNTED);
}

function findSlip(quantities: readonly Quantity[], versions: readonly Version[]): Quantity | undefined {
  const recorded = versions.flatMap(({ value, standing }) =>
    'figure' in value && standing === 'record' ? [value] : [],
  );
  return quantities.find((one) => recorded.some(({ figure, unit }) => figureSlip(one, figure, unit) !== null));
}

function reading(
  quantity: Quantity,
  version: Version | null,
  sentence: { start: number; end: number },
  firmness: number,
): Reading {
  const value = figureMessage(quantity);
  return {
    span: { start: sentence.start, end: sentence.end },
    evidence: { start: quantity.start, end: quantity.end },
    version,
    value,
    normal: normalFigure(quantity),
    reasons: [{ key: 'reason.figure', args: { figure: { message: value } } }],
    firmness,
  };
}

/** Whether the amount on the page is the recorded one, as the press rounds and hedges. */
export function fitsFigure(quantity: Quantity, value: FigureValue): boolean {
  if (quantity.unit !== value.unit || !isOfKind(quantity, value)) return false;
  if (value.direction && quantity.direction && value.direction !== quantity.direction) return false;
  return fitsAmount(quantity, value.figure, value.tolerance);
}

/** A level reached ("rose to 40%") is no change, and the size of a change ("up $5bn") is no total. */
function isOfKind({ role, unit }: Quantity, value: FigureValue): boolean {
  if (value.direction) return role !== 'level';
  return role !== 'change' || unit === 'percent' || unit === 'minute' || unit === 'item';
}

export function fitsAmount(quantity: Quantity, recorded: number, tolerance?: number): boolean {
  const { amount, hedge } = quantity;
  const slack = tolerance ?? Math.max(quantity.rounding, roundingOfZeros(amount, recorded));
  const difference = amount - recorded;
  if (Math.abs(difference) <= slack * (1 + 1e-9)) return true;
  if (hedge === 'above') return difference < 0 && recorded <= amount * LOOSE;
  if (hedge === 'below') return difference > 0 && amount <= recorded * 1.1;
  if (hedge === 'about') return Math.abs(difference) <= Math.max(slack, Math.abs(recorded) * 0.05);
  return false;
}

/** Trailing zeros may be rounding: half a unit of the last digit that is not zero, within bounds. */
function roundingOfZeros(amount: number, recorded: number): number {
  let unit = 1;
  while (unit * 10 <= Math.abs(amount) && Math.abs(amount) % (unit * 10) === 0) unit *= 10;
  return Math.min(unit / 2, Math.abs(recorded) * ROUNDED_AWAY);
}

export function normalFigure({ amount, unit, direction }: Quantity): NormalValue {
  return { figure: amount, unit, ...(direction && { direction }) };
}

const HEDGED: Readonly<Record<Quantity['hedge'], string>> = {
  exact: 'value.figure',
  about: 'value.figure-about',
  above: 'value.figure-above',
  below: 'value.figure-below',
};

export function figureMessage(quantity: Quantity): Message {
  const amount = { figure: { amount: quantity.amount, unit: quantity.unit } };
  return { key: HEDGED[quantity.hedge], args: { figure: amount } };
}
