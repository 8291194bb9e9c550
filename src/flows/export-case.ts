import type { StoredClaim } from '#edges/store';
import type { Lineage, PersonMask, TollAnswer } from '#model';
import type { ClaimToPublish, PublishedTier } from '#stages/publish';
import { exportRows, toCsv, toGeoJson, toWorkbook } from '#stages/publish';
import type { HiddenNames, MaskedText } from '#stages/redact';
import { hiddenNames, redactQuote, redactWords } from '#stages/redact';
import { answerToll } from './answer-toll.ts';
import { appendRecord } from './append-record.ts';
import type { Case } from './case.ts';
import type { CaseNow } from './update-case.ts';
import { besideDerived } from './update-case.ts';

export type ExportFormat = 'csv' | 'json' | 'xlsx' | 'geojson';
export type ExportAsk = { readonly tier: PublishedTier; readonly format: ExportFormat };

/**
 * Claims and tolls as they may leave the case: by allow-list, people masked, every row with its range, policy and
 * origins. Rejected claims stay in. The same case gives the same bytes; that it was exported is logged.
 */
export async function exportCase(held: Case, now: CaseNow, ask: ExportAsk): Promise<Uint8Array> {
  const bytes = await exportBytes(held, now, ask);
  const body = { format: 1, tier: ask.tier, form: ask.format, bytes: bytes.length };
  await besideDerived(held, () => appendRecord(held, { kind: 'export', body }));
  return bytes;
}

/** The same without logging it; what comparing two states of a case needs. */
export async function exportBytes(
  held: Case,
  now: CaseNow,
  { tier, format }: ExportAsk,
): Promise<Uint8Array> {
  const texts = await maskedTexts(held);
  const names = hiddenNames([...texts.values()]);
  const { answer, lineage } = withoutNames(await answerToll(held, now), now.lineage, names);
  const claims = (await held.store.allClaims()).flatMap((claim) => toPublish(claim, texts, names));
  const publication = {
    tier,
    gazetteer: await held.gazetteer(),
    questions: now.settings.questions,
    answer,
    figures: now.figures,
    lineage,
    claims,
  };
  const rows = exportRows(publication);
  switch (format) {
    case 'csv':
      return new TextEncoder().encode(toCsv(rows));
    case 'json':
      return new TextEncoder().encode(
        `${JSON.stringify({ format: 1, tier, policy: answer.policy, rows }, null, 1)}\n`,
      );
    case 'geojson':
      return new TextEncoder().encode(toGeoJson(rows, publication));
    case 'xlsx':
      return await toWorkbook(rows);
  }
}

/** The answer and the lineage with no origin called by a name that is hidden anywhere in the case, in explanations too. */
function withoutNames(
  answer: TollAnswer,
  lineage: Lineage,
  names: HiddenNames,
): { readonly answer: TollAnswer; readonly lineage: Lineage } {
  const shown = new Map<string, string>();
  for (const { id, name } of lineage.origins) {
    const words = redactWords(name ?? id, names);
    if (words !== (name ?? id)) shown.set(name ?? id, words);
  }
  const say = (text: string): string =>
    [...shown].reduce((said, [name, words]) => said.replaceAll(name, words), text);
  return {
    answer: {
      ...answer,
      tolls: answer.tolls.map((toll) => ({ ...toll, why: say(toll.why), whyAr: say(toll.whyAr) })),
    },
    lineage: {
      ...lineage,
      origins: lineage.origins.map((one) => ({ ...one, name: say(one.name ?? one.id) })),
    },
  };
}

function toPublish(
  claim: StoredClaim,
  texts: ReadonlyMap<string, MaskedText>,
  names: HiddenNames,
): readonly ClaimToPublish[] {
  const { held, state } = claim;
  const text = texts.get(held.item);
  if (state === 'rejected' || text === undefined) return [];
  const { start, end } = held.claim;
  const touching = text.masks.filter((mask: PersonMask) => mask.start < end && mask.end > start);
  // A name that another document hides may stand here unmarked: the words are then held back whole.
  const quote = redactWords(redactQuote(text, { start, end }), names);
  return [
    { held, review: state, redaction: { quote, words: (words) => redactWords(words, names), touching } },
  ];
}

async function maskedTexts(held: Case): Promise<Map<string, MaskedText>> {
  const texts = new Map<string, MaskedText>();
  for await (const { id, item } of held.store.eachItem()) {
    if (item.kind === 'unreadable') continue;
    const { content } = item.kind === 'document' ? item.document : item.table.document;
    texts.set(id, { content, masks: item.masks });
  }
  return texts;
}
