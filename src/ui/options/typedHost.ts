/** The host of what a reader types for a site ("www.example.org", a whole address), or null. */
export function typedHost(typed: string): string | null {
  const trimmed = typed.trim().toLowerCase();
  const address = /^[a-z]+:\/\//.test(trimmed) ? trimmed : `https://${trimmed}`;
  if (!URL.canParse(address)) return null;
  const { hostname, protocol } = new URL(address);
  const web = protocol === 'https:' || protocol === 'http:';
  return web && (hostname.includes('.') || hostname === 'localhost') ? hostname.replace(/^www\./, '') : null;
}
