const MADE = new Map<string, Intl.DateTimeFormat>();

/** Dates are civil days and drawn in UTC. Making a format takes long (a tenth of a popup's first drawing): each is made once. */
export function dateFormat(locale: string, shape: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(shape)}`;
  const known = MADE.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(locale, { ...shape, timeZone: 'UTC' });
  MADE.set(key, made);
  return made;
}
