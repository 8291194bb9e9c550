import type { FigureClaim, Question } from '#model';

/** What a publication states about a question, read as others would: the printed number, whoever counted. */
export type Statement = { readonly source: string; readonly value: number };

/** The numbers that publications state about exactly the people, place and day of a question. */
export function statementsOn(claims: readonly FigureClaim[], question: Question): readonly Statement[] {
  const wanted = sameTarget(question);
  return claims.flatMap((claim) => {
    const value = claim.count?.point ?? null;
    return value === null || sameTarget(claim) !== wanted ? [] : [{ source: claim.source, value }];
  });
}

function sameTarget({ places, population, time }: Pick<Question, 'places' | 'population' | 'time'>): string {
  return JSON.stringify([places, population, time ?? null]);
}
