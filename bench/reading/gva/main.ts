import { countFates, readActs } from '#stages/extract';
import { compareCount, EXACTNESS_COLUMNS, emptyExactness, exactnessRow } from '../../support/count.ts';
import { dataPath } from '../../support/data-folder.ts';
import { documentOf } from '../../support/document.ts';
import { report } from '../../support/results.ts';
import { readArticles } from './articles.ts';

const args = process.argv.slice(2);
const path = dataPath('gva', args);
if (path !== null) {
  const killed = emptyExactness();
  const injured = emptyExactness();
  const both = emptyExactness();
  for (const article of readArticles(path)) {
    const document = documentOf({
      name: article.id,
      content: `${article.title}\n\n${article.text}`,
      language: 'en',
      title: article.title,
      published: { start: article.published, end: article.published, precision: 'day' },
    });
    const { killed: dead, injured: hurt } = countFates(
      readActs(document).acts,
      Number(article.published.slice(0, 4)),
    );
    const right = [compareCount(killed, dead, article.killed), compareCount(injured, hurt, article.injured)];
    compareCount(both, right.every(Boolean) ? 1 : 0, 1);
    if (args.includes('--errors') && !right.every(Boolean))
      process.stdout.write(
        `${article.id}\tkilled ${dead}/${article.killed}\tinjured ${hurt}/${article.injured}\n`,
      );
  }
  report({
    folder: import.meta.dirname,
    title: 'Gun violence articles',
    about:
      "Articles of local news in the United States against the incident's final figures of killed and injured; an article may be older than the final figure. A naive regular expression reads 75.7, 60.4 and 49.8 per cent of killed, injured and both exactly.",
    tables: [
      {
        title: 'Exact figures',
        columns: EXACTNESS_COLUMNS,
        rows: [exactnessRow('killed', killed), exactnessRow('injured', injured), exactnessRow('both', both)],
      },
    ],
    args,
  });
}
