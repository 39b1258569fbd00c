/**
 * Cities by which the zone table names its zones, with the zone: "buenos aires" is America/Argentina/Buenos_Aires.
 * Source: the IANA time zone database, as the platform carries it.
 */
let cities: Map<string, string> | null = null;

function citiesOfTable(): Map<string, string> {
  const table = new Map<string, string>();
  for (const zone of Intl.supportedValuesOf('timeZone')) {
    const name = zone.slice(zone.lastIndexOf('/') + 1);
    if (zone.includes('/')) table.set(name.replaceAll('_', ' ').toLowerCase(), zone);
  }
  return table;
}

/** IANA zone of a city as news copy writes it, or null: most cities are not in the table's names. */
export function zoneOfCity(name: string): string | null {
  cities ??= citiesOfTable();
  return cities.get(name.toLowerCase()) ?? null;
}
