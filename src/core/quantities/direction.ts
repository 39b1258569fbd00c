const UP =
  /\b(?:up|r[io]se|risen|rising|increas\w*|grew|grow\w*|climb\w*|jump\w*|surg\w*|soar\w*|gain\w*|expand\w*|higher|more|boost\w*|leap\w*|leapt|upsurge)\b/gi;
const DOWN =
  /\b(?:down|fall\w*|fell|drop\w*|declin\w*|decreas\w*|slump\w*|plung\w*|plummet\w*|shr[aiu]nk\w*|lower|less|slid\w*|dip\w*|contract(?:ed|ion|ing))\b/gi;

/** How far from the amount, in UTF-16 units, a word of direction still belongs to it. */
const REACH = 70;

/** The nearest word of direction decides; at equal distance nothing is said. */
export function directionNear(text: string, start: number, end: number): 'up' | 'down' | null {
  const up = nearest(UP, text, start, end);
  const down = nearest(DOWN, text, start, end);
  if (up === down) return null;
  return up < down ? 'up' : 'down';
}

function nearest(pattern: RegExp, text: string, start: number, end: number): number {
  let best = REACH;
  const from = Math.max(0, start - REACH);
  for (const match of text.slice(from, end + REACH).matchAll(pattern)) {
    const at = from + match.index;
    const gap = at < start ? start - (at + match[0].length) : at - end;
    if (gap >= 0 && gap < best) best = gap;
  }
  return best;
}
