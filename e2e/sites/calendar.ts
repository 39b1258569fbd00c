/** Civil date of an ISO time stamp, as the outlet's own clock had it. */
export function civil(stamp: string): string {
  return stamp.slice(0, 10);
}

/** `Wed 21 Aug 2024`, in the parts and the order a site asks for. */
export function inWords(stamp: string, options: Intl.DateTimeFormatOptions, locale = 'en-GB'): string {
  return new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options }).format(new Date(`${civil(stamp)}T12:00:00Z`));
}

/** `14:05`, on the outlet's own clock. */
export function timeOfDay(stamp: string): string {
  return stamp.slice(11, 16);
}
