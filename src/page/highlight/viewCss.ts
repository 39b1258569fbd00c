import { GROUP_STYLES, type MarkStyle } from './groups';

/** Style rules of the marker, the card and the fallback boxes, inside our own shadow root. */
export function viewCss(style: MarkStyle): string {
  const swatches = GROUP_STYLES.map(
    ({ group, line, border, colour }) =>
      `.swatch.${group} { text-decoration: underline ${line} rgb(${colour}) 2px; background: rgb(${colour} / .12); }
       ${boxRule(group, border, colour, style)}`,
  ).join('\n');
  return `${HOST}\n${MARKER}\n${CARD}\n${swatches}\n${MEDIA}`;
}

function boxRule(group: string, border: string, colour: string, style: MarkStyle): string {
  if (style === 'tint') return `.box.${group} { background: rgb(${colour} / .28); }`;
  const width = border === 'double' ? 4 : 2;
  return `.box.${group} { border-bottom: ${width}px ${border} rgb(${colour}); background: rgb(${colour} / .1); }`;
}

/** The page's own rules reach the host element: only important declarations in here beat them. */
const HOST = `
:host { all: initial !important; position: fixed !important; inset: auto 0 0 auto !important; width: 0 !important;
  height: 0 !important; z-index: 2147483647 !important; display: block !important; pointer-events: none !important;
  color-scheme: light dark !important; }
* { box-sizing: border-box; }
.marker, .card { --ink: #1b2127; --quiet: #56616c; --ground: #ffffff; --raised: #f3f5f7; --rule: #d5dbe1;
  --link: #1a5bb5; --shadow: 0 1px 2px rgb(0 0 0 / .12), 0 8px 28px rgb(0 0 0 / .18);
  font: 14px/1.45 -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", system-ui, sans-serif; color: var(--ink);
  background: var(--ground); border: 1px solid var(--rule); box-shadow: var(--shadow); pointer-events: auto;
  text-align: start; -webkit-text-size-adjust: 100%; }
button { font: inherit; color: inherit; background: none; border: 0; margin: 0; padding: 0; cursor: pointer; }
button:focus-visible, a:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
.card:focus { outline: none; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.quiet { color: var(--quiet); }
.boxes { position: fixed; inset: 0; overflow: hidden; pointer-events: none; }
.box { position: absolute; }
.box.current { box-shadow: 0 0 0 100vmax rgb(250 204 21 / .3) inset; }
`;

const MARKER = `
.marker { position: fixed; inset-inline-end: 16px; bottom: 16px; display: flex; align-items: stretch;
  max-width: min(420px, calc(100vw - 24px)); border-radius: 999px; }
.marker .open { display: flex; align-items: center; gap: 8px; padding: 8px 4px 8px 14px; text-align: start;
  border-radius: 999px 0 0 999px; min-height: 40px; }
.marker .open:hover .summary { text-decoration: underline; text-underline-offset: 3px; }
.marker .dismiss { display: grid; place-items: center; width: 40px; flex: none; color: var(--quiet);
  border-radius: 0 999px 999px 0; }
.marker .dismiss:hover { color: var(--ink); background: var(--raised); }
.marker .summary { text-wrap: balance; }
.emblem { flex: none; }
.emblem .front { fill: var(--ground); }
.cross { fill: none; }
`;

const CARD = `
.card { position: fixed; display: flex; flex-direction: column; width: 420px; max-width: calc(100vw - 24px);
  border-radius: 12px; overflow: hidden; }
.card[hidden] { display: none; }
.card .body { padding: 14px 16px 12px; overflow-y: auto; overscroll-behavior: contain; min-height: 0; flex: 1 1 auto; }
.card p, .card h2, .card h3, .card dl, .card dd, .card ul { margin: 0; padding: 0; }
.card .head { display: flex; align-items: baseline; flex-wrap: wrap; gap: 0 8px; }
.swatch { font-size: 13px; border-radius: 2px; text-underline-offset: 1px; text-decoration-skip-ink: none; white-space: pre; }
.card h2 { font-size: 15px; line-height: 1.3; font-weight: 650; overflow-wrap: anywhere; }
.card .sides { display: grid; grid-template-columns: repeat(auto-fit, minmax(150px, 1fr)); gap: 1px; margin-top: 10px;
  background: var(--rule); border: 1px solid var(--rule); border-radius: 8px; overflow: hidden; }
.card .sides > div { background: var(--raised); padding: 8px 12px 10px; }
.card dt, .card h3 { font-size: 12px; font-weight: 600; color: var(--quiet); }
.card dd { font-size: 15px; overflow-wrap: anywhere; margin-top: 2px; }
.card .explanation { margin-top: 12px; }
.card h3 { margin-top: 12px; }
.card ul { list-style: none; }
.card li { margin-top: 3px; overflow-wrap: anywhere; }
.card .others li { display: flex; flex-wrap: wrap; gap: 0 8px; }
.card a { color: var(--link); text-decoration: underline; text-underline-offset: 2px; }
.card .conclusion { margin-top: 12px; font-size: 13px; }
.card summary { cursor: pointer; color: var(--quiet); font-size: 12px; font-weight: 600; min-height: 24px; }
.card ol { margin: 4px 0 0; padding-inline-start: 20px; }
.card .confidence { margin-top: 12px; font-size: 12px; }
.card .bar { display: flex; align-items: center; justify-content: space-between; flex: none; padding: 4px 8px;
  border-top: 1px solid var(--rule); }
.card .steps { display: flex; align-items: center; gap: 4px; font-size: 13px; color: var(--quiet); }
.card .bar button { display: grid; place-items: center; width: 34px; height: 34px; border-radius: 8px; font-size: 20px;
  line-height: 1; color: var(--ink); }
.card .bar button:hover:not(:disabled) { background: var(--raised); }
.card .bar button:disabled { opacity: .35; cursor: default; }
.card .flags { display: flex; flex-wrap: wrap; gap: 0 16px; flex: none; padding: 2px 16px 8px; font-size: 13px; }
.card .flag { color: var(--link); min-height: 28px; }
.card .flag:hover { text-decoration: underline; text-underline-offset: 2px; }
.card .position { min-width: 52px; text-align: center; }
`;

const MEDIA = `
@media (prefers-color-scheme: dark) {
  .marker, .card { --ink: #e9ecef; --quiet: #a8b1ba; --ground: #1d2227; --raised: #272d33; --rule: #3c444c;
    --link: #7fb3f5; --shadow: 0 1px 2px rgb(0 0 0 / .5), 0 8px 28px rgb(0 0 0 / .55); }
}
@media (prefers-reduced-motion: no-preference) {
  .card:not([hidden]) { animation: appear .12s ease-out; }
  @keyframes appear { from { opacity: 0; } }
}
@media (max-width: 480px) {
  .marker { inset-inline: 12px; bottom: 12px; max-width: none; border-radius: 14px; }
  .marker .open { flex: 1; border-radius: 14px 0 0 14px; }
  .marker .dismiss { border-radius: 0 14px 14px 0; width: 44px; }
}
@media (forced-colors: active) {
  .marker, .card { --ink: CanvasText; --quiet: CanvasText; --ground: Canvas; --raised: Canvas; --rule: CanvasText; --link: LinkText; }
  .swatch, .box { forced-color-adjust: none; background: none !important; border-color: LinkText !important;
    text-decoration-color: LinkText !important; }
}
@media print { :host { display: none !important; } }
`;
