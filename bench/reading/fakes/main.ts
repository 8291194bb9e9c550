import { openGazetteer } from '#edges/gazetteer';
import type { Claim } from '#model';
import { countFates, extract, readActs } from '#stages/extract';
import { compareCount, EXACTNESS_COLUMNS, emptyExactness, exactnessRow } from '../../support/count.ts';
import { dataPath } from '../../support/data-folder.ts';
import { documentOf } from '../../support/document.ts';
import { figureOf, figuresFor, mainFigure } from '../../support/event-total.ts';
import { decide, macro } from '../../support/macro.ts';
import { report } from '../../support/results.ts';
import type { Tally } from '../../support/tally.ts';
import type { Article } from './articles.ts';
import { readArticles } from './articles.ts';
import { governorateNamed, partyOf } from './who-and-where.ts';

const DEAD = ['killed', 'bodies_seen', 'bodies_recovered'] as const;

/** Highest figure among the dead of whom this is said. */
function among(
  claims: readonly Claim[],
  test: (population: NonNullable<Claim['population']>) => boolean,
): number {
  return Math.max(
    0,
    ...figuresFor(claims, DEAD)
      .filter(({ population }) => population !== null && test(population))
      .map(figureOf),
  );
}

const isFighter = ({ population }: Claim): boolean =>
  population?.status?.some((one) => one === 'fighter' || one === 'security') === true;

function partyRead(claims: readonly Claim[], article: Article): string {
  const named = figuresFor(claims, DEAD)
    .map(({ perpetrator }) => partyOf(perpetrator?.words ?? ''))
    .find((party) => party !== 'unknown');
  return named ?? partyOf(article.title);
}

const args = process.argv.slice(2);
const path = dataPath('fakes', args);
if (path !== null) {
  const gazetteer = await openGazetteer();
  const counts = {
    total: emptyExactness(),
    civilians: emptyExactness(),
    women: emptyExactness(),
    children: emptyExactness(),
  };
  const governorates = new Map<string, Tally>();
  const parties = new Map<string, Tally>();
  for (const article of readArticles(path)) {
    const document = documentOf({
      name: article.id,
      content: `${article.title}\n\n${article.text}`,
      language: 'en',
      title: article.title,
      published: article.published,
    });
    const { claims } = extract(document);
    const main = mainFigure(figuresFor(claims, DEAD));
    const year = article.published === null ? undefined : Number(article.published.start.slice(0, 4));
    const total = main?.value ?? countFates(readActs(document).acts, year).killed;
    const right = compareCount(counts.total, total, article.civilians + article.fighters);
    compareCount(counts.civilians, main?.claims.some(isFighter) === true ? 0 : total, article.civilians);
    compareCount(
      counts.women,
      among(claims, ({ sex, age }) => sex === 'female' && age !== 'child'),
      article.women,
    );
    compareCount(
      counts.children,
      among(claims, ({ age }) => age === 'child'),
      article.children,
    );
    decide(
      governorates,
      governorateNamed(
        `${article.title}. ${article.text}`,
        gazetteer,
        main?.claims.map(({ quote }) => quote),
      ),
      governorateNamed(
        article.place.replace(/\b\p{L}/gu, (letter) => letter.toUpperCase()),
        gazetteer,
      ),
    );
    decide(parties, partyRead(claims, article), partyOf(article.actor));
    if (args.includes('--errors') && !right)
      process.stdout.write(`${article.id}\ttotal ${total}/${article.civilians + article.fighters}\n`);
  }
  const choices = [
    ['governorate', macro(governorates)],
    ['actor', macro(parties)],
  ] as const;
  report({
    folder: import.meta.dirname,
    title: 'FA-KES',
    about:
      'Articles on the Syrian war against figures, governorate and actor as crowd workers read them; the labels are noisy. A naive regular expression finds 41.0 per cent of all deaths exactly.',
    tables: [
      {
        title: 'Exact figures',
        columns: EXACTNESS_COLUMNS,
        rows: Object.entries(counts).map(([name, sum]) => exactnessRow(name, sum)),
      },
      {
        title: 'Choices',
        columns: ['field', 'classes', 'macro F', 'accuracy, per cent'],
        rows: choices.map(([name, { f, accuracy, classes }]) => [name, classes, f, accuracy]),
      },
    ],
    args,
  });
}
