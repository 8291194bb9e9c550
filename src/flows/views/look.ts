import type { ListedItem, StoredDecision } from '#edges/store';
import type { DecisionType, Gazetteer, Grade, Origin, TollAnswer } from '#model';
import { answerToll } from '../answer-toll.ts';
import type { Case } from '../case.ts';
import type { CaseNow } from '../update-case.ts';
import { updateCase } from '../update-case.ts';

/** A counting act as charts and lists name it. `hue`: its place in the palette, the same on every page. */
export type OriginHead = {
  readonly id: string;
  readonly name: string | null;
  readonly hue: number;
  readonly grade: Grade | null;
};

/** What every view of a case looks things up in, as of one size of its log. */
export type Look = {
  readonly held: Case;
  readonly now: CaseNow;
  readonly gazetteer: Gazetteer;
  readonly items: ReadonlyMap<string, ListedItem>;
  readonly decisions: readonly StoredDecision[];
  /** The type of the newest decision in force about each claim. */
  readonly decided: ReadonlyMap<string, DecisionType>;
  /** The standing questions, answered. */
  readonly answer: TollAnswer;
  readonly grades: ReadonlyMap<string, Grade>;
  readonly origins: ReadonlyMap<string, OriginHead>;
  readonly originOf: ReadonlyMap<string, Origin>;
};

/** Brings the case up to its log and gathers what views look up. */
export async function lookAt(held: Case): Promise<Look> {
  const now = await updateCase(held);
  const [gazetteer, items, decisions, answer] = [
    await held.gazetteer(),
    await held.store.items(),
    await held.store.decisions(),
    await answerToll(held, now),
  ];
  const grades = new Map<string, Grade>();
  const gradeOfOrigin = new Map<string, Grade>();
  for (const { byOrigin } of answer.tolls) {
    for (const { origin, grade, claims } of byOrigin) {
      const best = gradeOfOrigin.get(origin);
      if (best === undefined || grade < best) gradeOfOrigin.set(origin, grade);
      for (const claim of claims) grades.set(claim, grade);
    }
  }
  for (const { id, grade } of now.figures.claims) if (grade !== undefined) grades.set(id, grade);
  const heads = now.lineage.origins.map(
    ({ id, name }, hue): OriginHead => ({ id, name, hue, grade: gradeOfOrigin.get(id) ?? null }),
  );
  const decided = new Map<string, DecisionType>();
  for (const { state, claim, decision } of decisions)
    if (state === 'standing' && claim !== null) decided.set(claim, decision.type);
  return {
    held,
    now,
    gazetteer,
    items: new Map(items.map((item) => [item.id, item])),
    decisions,
    decided,
    answer,
    grades,
    origins: new Map(heads.map((head) => [head.id, head])),
    originOf: new Map(
      now.lineage.origins.flatMap((origin) => origin.claims.map((claim) => [claim, origin] as const)),
    ),
  };
}
