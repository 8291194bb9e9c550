import type { FigureClaim, FiguresFile, Target } from '#model';
import type { Troubles } from './check-value.ts';
import { trouble } from './check-value.ts';

/** Fields of a claim that name another claim. */
const REFERENCES = [
  'partOf',
  'corrects',
  'copyOf',
  'roundingOf',
] as const satisfies readonly (keyof FigureClaim)[];

/** Checks what a file's parts say of one another: ids said once, references that lead somewhere, trees without rings. */
export function checkReferences(file: FiguresFile, troubles: Troubles): void {
  const claims = new Map(file.claims.map((claim) => [claim.id, claim]));
  checkOnce(file.claims, 'claims', troubles);
  checkOnce(file.questions, 'questions', troubles);
  file.claims.forEach((claim, index) => {
    for (const field of REFERENCES) checkClaim(claim[field], `claims[${index}].${field}`, claims, troubles);
    checkClaim(claim.denies?.claim, `claims[${index}].denies.claim`, claims, troubles);
    if (isRing(claim.id, (id) => claims.get(id)?.partOf)) {
      trouble(troubles, `claims[${index}].partOf`, claim.partOf, 'a whole that is not a part of this claim');
    }
  });
  checkTree(file.places, 'places', troubles);
  checkTree(file.actors, 'actors', troubles);
  checkQuestionPlaces(file, troubles);
}

function checkClaim(
  id: string | undefined,
  path: string,
  claims: ReadonlyMap<string, FigureClaim>,
  troubles: Troubles,
): void {
  if (id !== undefined && !claims.has(id)) trouble(troubles, path, id, 'the id of a claim in this file');
}

function checkOnce(list: readonly { readonly id: string }[], name: string, troubles: Troubles): void {
  const seen = new Set<string>();
  list.forEach(({ id }, index) => {
    if (seen.has(id)) trouble(troubles, `${name}[${index}].id`, id, 'an id that is used once');
    seen.add(id);
  });
}

type Node = { readonly id: string; readonly within?: string };

function checkTree(nodes: readonly Node[] | undefined, name: string, troubles: Troubles): void {
  if (nodes === undefined) return;
  checkOnce(nodes, name, troubles);
  const parents = new Map(nodes.map(({ id, within }) => [id, within]));
  nodes.forEach(({ id, within }, index) => {
    if (within !== undefined && !parents.has(within)) {
      trouble(troubles, `${name}[${index}].within`, within, `the id of one of the ${name}`);
    }
    if (isRing(id, (one) => parents.get(one))) {
      trouble(troubles, `${name}[${index}].within`, within, 'a parent that does not lie within it');
    }
  });
}

/** Whether following `next` from an id leads back to it. */
function isRing(start: string, next: (id: string) => string | undefined): boolean {
  const seen = new Set<string>();
  for (let id = next(start); id !== undefined; id = next(id)) {
    if (id === start) return true;
    if (seen.has(id)) return false;
    seen.add(id);
  }
  return false;
}

/** A claim at an unknown place is set aside with that reason; a question about one cannot be answered. */
function checkQuestionPlaces({ places, scope, questions }: FiguresFile, troubles: Troubles): void {
  if (places === undefined) return;
  const known = new Set(places.map(({ id }) => id));
  const check = (target: Target | undefined, path: string): void => {
    target?.places?.forEach((id, index) => {
      if (!known.has(id)) trouble(troubles, `${path}.places[${index}]`, id, 'the id of one of the places');
    });
  };
  check(scope as Target | undefined, 'scope');
  questions.forEach((question, index) => {
    check(question, `questions[${index}]`);
    check(question.core, `questions[${index}].core`);
    check(question.frame, `questions[${index}].frame`);
  });
}
