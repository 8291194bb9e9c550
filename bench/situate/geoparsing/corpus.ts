import { readFileSync } from 'node:fs';

/** A place as labelled: offsets in the text, and its point where the label gives one. */
export type GoldPlace = {
  readonly start: number;
  readonly end: number;
  readonly point: { readonly lat: number; readonly lon: number } | null;
};
export type GoldText = { readonly id: string; readonly text: string; readonly places: readonly GoldPlace[] };

/** Reads a corpus in the format shared by LGL and TR-News: articles with their text and the toponyms labelled in it. */
export function readCorpus(path: string): readonly GoldText[] {
  const xml = readFileSync(path, 'utf8');
  return [...xml.matchAll(/<article docid="(?<id>[^"]*)">(?<body>.*?)<\/article>/gsu)].map(({ groups }) => {
    const body = groups?.['body'] ?? '';
    return {
      id: groups?.['id'] ?? '',
      text: plainText(/<text>(?<text>.*?)<\/text>/su.exec(body)?.groups?.['text'] ?? ''),
      places: [...body.matchAll(/<toponym>(?<place>.*?)<\/toponym>/gsu)].map((match) =>
        goldPlace(match.groups?.['place'] ?? ''),
      ),
    };
  });
}

function goldPlace(xml: string): GoldPlace {
  const number = (tag: string): number | null => {
    const value = new RegExp(`<${tag}>([^<]*)</${tag}>`, 'u').exec(xml)?.[1];
    return value === undefined || value.trim() === '' ? null : Number(value);
  };
  const [lat, lon] = [number('lat'), number('lon')];
  return {
    start: number('start') ?? 0,
    end: number('end') ?? 0,
    point: lat === null || lon === null ? null : { lat, lon },
  };
}

function plainText(text: string): string {
  const cdata = /^\s*<!\[CDATA\[(?<inner>.*)\]\]>\s*$/su.exec(text)?.groups?.['inner'];
  if (cdata !== undefined) return cdata;
  return text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&');
}
