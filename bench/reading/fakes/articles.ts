import { parse } from 'csv-parse/sync';
import type { Published } from '#model';
import { textsUnder } from '../../support/data-folder.ts';

/** One article with what crowd workers read in it. */
export type Article = {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly published: Published | null;
  readonly place: string;
  readonly actor: string;
  readonly civilians: number;
  readonly fighters: number;
  readonly women: number;
  readonly children: number;
};

/** Month, day and year of two figures, as the data has them. */
function dayOf(text: string): Published | null {
  const [, month, day, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{2,4})$/.exec(text.trim()) ?? [];
  if (month === undefined || day === undefined || year === undefined) return null;
  const start = `${year.length === 2 ? `20${year}` : year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return { start, end: start, precision: 'day' };
}

/** Reads the table of articles. */
export function readArticles(path: string): Article[] {
  const articles: Article[] = [];
  for (const file of textsUnder(path, (name) => name.endsWith('.csv'))) {
    const rows = parse(file.text, {
      columns: true,
      relax_column_count: true,
      skip_empty_lines: true,
      bom: true,
    }) as Readonly<Record<string, string>>[];
    for (const row of rows) {
      const number = (name: string): number => Number(row[name] ?? 0) || 0;
      articles.push({
        id: row['unit_id'] ?? '',
        title: row['article_title'] ?? '',
        text: row['article_content'] ?? '',
        published: dayOf(row['date'] ?? ''),
        place: row['location'] ?? '',
        actor: row['actor'] ?? '',
        civilians: number('nb_civilians'),
        fighters: number('nb_noncivilians'),
        women: number('nb_women'),
        children: number('nb_children'),
      });
    }
  }
  return articles;
}
