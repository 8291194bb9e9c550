/** A stretch of days or instants, ISO 8601 in the place's local time: `2025-03-07` or `2025-03-07T06:00`. Both ends belong to it. */
export type Interval = { readonly start: string; readonly end: string };

/** When a document was published, as far as the document itself or its bringer says. */
export type Published = Interval & { readonly precision: 'minute' | 'day' | 'month' | 'year' };
