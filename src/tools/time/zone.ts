const CLOCKS = new Map<string, Intl.DateTimeFormat>();

function clock(zone: string): Intl.DateTimeFormat {
  const known = CLOCKS.get(zone);
  if (known !== undefined) return known;
  const fresh = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  CLOCKS.set(zone, fresh);
  return fresh;
}

const INSTANT = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?\s*(?:Z|[+-]\d\d:?\d\d)$/;

/**
 * An ISO 8601 instant as the local time of a zone, to the minute: `2025-03-07T22:30Z` is `2025-03-08T01:30` in Damascus.
 * Text without an offset is local already and comes back as it is. The rules of a zone are those of the runtime's copy of
 * the IANA data (2022f or later for Syria's and Jordan's end of daylight saving).
 */
export function inZone(instant: string, zone: string): string {
  if (!INSTANT.test(instant)) return instant;
  const parts = Object.fromEntries(
    clock(zone)
      .formatToParts(new Date(instant.replace(' ', 'T').replace(/\s+/g, '')))
      .map(({ type, value }) => [type, value]),
  );
  return `${parts['year']}-${parts['month']}-${parts['day']}T${parts['hour']}:${parts['minute']}`;
}
