import { textsUnder } from '../../support/data-folder.ts';

/** One article with the final figures of the incident it tells of. */
export type Article = {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly published: string;
  readonly killed: number;
  readonly injured: number;
};

type Raw = {
  readonly incident: string;
  readonly killed: number;
  readonly injured: number;
  readonly published: string;
  readonly title: string;
  readonly text: string;
};

/** Reads articles, one JSON object a line. */
export function readArticles(path: string): Article[] {
  const articles: Article[] = [];
  for (const file of textsUnder(path, (name) => /\.jsonl(?:\.gz)?$/.test(name))) {
    for (const [line, json] of file.text.split('\n').entries()) {
      if (json.trim() === '') continue;
      const { incident, killed, injured, published, title, text } = JSON.parse(json) as Raw;
      articles.push({ id: `${incident}/${line}`, title, text, published, killed, injured });
    }
  }
  return articles;
}
