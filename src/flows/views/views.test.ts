import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { z } from '@hono/zod-openapi';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import * as contract from '#contract';
import { figuresCsv } from '../../../tests/support/cli.ts';
import type { OpenCase } from '../../faces/assemble.ts';
import { openCase, openFileEdges, openViewEdges } from '../../faces/assemble.ts';
import { changeSettings, ingest, openViews } from '../index.ts';

vi.setConfig({ testTimeout: 120_000 });

const BANIYAS = 'gn:171830';
const folder = mkdtempSync(join(tmpdir(), 'sijill-views-'));
let opened: OpenCase;
let views: ReturnType<typeof openViews>;
const ROWS = [
  {
    id: 'V1',
    source_org: 'SOHR',
    publication_date: '2025-03-08',
    figure_low: '20',
    figure_high: '20',
    figure_text: '20',
    count_type: 'cumulative',
  },
  {
    id: 'V2',
    source_org: 'SOHR',
    publication_date: '2025-03-09',
    figure_low: '31',
    figure_high: '31',
    figure_text: '31',
    count_type: 'cumulative',
  },
  {
    id: 'V3',
    source_org: 'SNHR',
    publication_date: '2025-03-10',
    figure_low: '28',
    figure_high: '28',
    figure_text: '28',
    basis_or_method: 'names list',
  },
].map((row) => ({
  outcome: 'killed',
  population: 'civilians',
  area: 'Baniyas',
  area_level: 'city',
  period_covered: '6-10 Mar 2025',
  qualifier: 'exact',
  language: 'en',
  confidence: 'written for this test',
  ...row,
}));

beforeAll(async () => {
  opened = await openCase(join(folder, 'case'), { create: true, config: join(folder, 'config') });
  await changeSettings(opened.case, {
    format: 1,
    title: { en: 'A town', ar: 'بلدة' },
    event: { places: [BANIYAS], start: '2025-03-06', end: '2025-03-10' },
    policy: 'default',
    questions: [
      {
        id: 'town',
        words: { en: 'How many?', ar: 'كم؟' },
        outcome: 'killed',
        population: { status: ['civilian'] },
        places: [BANIYAS],
      },
    ],
  });
  writeFileSync(join(folder, 'figures.csv'), figuresCsv(ROWS));
  writeFileSync(join(folder, 'empty.txt'), '');
  await ingest(opened.case, await openFileEdges(), [
    { paths: [join(folder, 'figures.csv'), join(folder, 'empty.txt')] },
  ]);
  views = openViews(opened.case, await openViewEdges(opened.case.folder));
}, 120_000);
afterAll(async () => {
  await opened.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The view as it travels, read by the contract: a field that is missing or of another kind fails here. */
function asContract<T extends z.ZodType>(schema: T, view: unknown): z.infer<T> {
  return schema.parse(JSON.parse(JSON.stringify(view)));
}

describe('every view is what the contract says', () => {
  test('case, settings, questions, places, log, map, verification', async () => {
    const overview = asContract(contract.caseOverviewSchema, await views.overview());
    expect(overview).toMatchObject({
      counts: { documents: 2, claims: 3, origins: 2 },
      waiting: [{ name: 'empty.txt' }],
    });
    asContract(contract.settingsSchema, await views.settings());
    asContract(contract.questionsSchema, await views.questions());
    expect(asContract(contract.placesSchema, await views.places()).places[0]).toMatchObject({
      id: BANIYAS,
      said: { low: 20, high: 31 },
    });
    asContract(contract.mapSchema, await views.map());
    expect(asContract(contract.logPageSchema, await views.log({ offset: 0, limit: 2 })).rows).toHaveLength(2);
    expect(asContract(contract.verificationSchema, await views.startVerification()).state).toBe('running');
    await vi.waitFor(async () => expect((await views.verification()).state).toBe('done'), {
      timeout: 30_000,
    });
    expect(asContract(contract.verificationSchema, await views.verification()).findings.at(-1)).toMatchObject(
      { holds: true },
    );
  });

  test('documents, claims and their filters', async () => {
    const { documents } = asContract(contract.documentsSchema, await views.documents());
    // Files brought together are taken in together: which of them is first in the log is a matter of time.
    expect(documents.map(({ name, claims }) => [name, claims]).sort()).toEqual([
      ['empty.txt', 0],
      ['figures.csv', 3],
    ]);
    const id = documents.find(({ name }) => name === 'figures.csv')!.id;
    expect(asContract(contract.documentViewSchema, await views.document(id)).claims).toHaveLength(3);
    expect(await views.document(`sha256:${'0'.repeat(64)}`)).toBeNull();
    expect(Buffer.from((await views.original(id))!.bytes).toString()).toContain('source_org');
    const page = asContract(
      contract.claimPageSchema,
      await views.claims({ q: '31', sort: 'count', order: 'down' }),
    );
    expect(page.rows.map(({ quote, source }) => [source, quote.includes('31')])).toEqual([['SOHR', true]]);
    const facets = asContract(contract.claimFacetsSchema, await views.claimFacets({}));
    expect(facets.place.map(({ value }) => value)).toContain(BANIYAS);
    asContract(contract.claimViewSchema, await views.claim(page.rows[0]!.id));
    expect(await views.claim('c:none')).toBeNull();
  });

  test('tolls, their course and their origins', async () => {
    const view = asContract(contract.tollViewSchema, await views.toll({}));
    expect(view.toll).toMatchObject({ low: 28, high: 31, origins: 2 });
    expect(view.policies.length).toBeGreaterThan(1);
    const series = asContract(contract.tollSeriesSchema, await views.tollSeries({ question: 'town' }));
    expect(series.asKnown.map(({ day, high }) => [day, high])).toEqual([
      ['2025-03-08', 20],
      ['2025-03-09', 31],
      ['2025-03-10', 31],
    ]);
    expect(series.byOrigin.map(({ points }) => points.length).sort()).toEqual([1, 2]);
    expect(await views.toll({ question: 'no such' })).toBeNull();
    expect(asContract(contract.originsSchema, await views.origins())).toMatchObject({ publications: 3 });
  });
});

test('a decision changes the next answer, and taken back it does not', async () => {
  const [claim] = (await views.claims({ q: '31' })).rows;
  const before = (await views.toll({}))!.toll;
  const decided = asContract(
    contract.decidedSchema,
    await views.decide({ type: 'reject', claim: claim!.id, reason: 'another town' }),
  );
  expect(decided.decision).toMatchObject({
    type: 'reject',
    claim: claim!.id,
    reason: 'another town',
    takenBackBy: null,
  });
  expect((await views.toll({}))!.toll.high).toBe(28);
  await views.takeBack(decided.decision.seq);
  expect((await views.toll({}))!.toll).toEqual(before);
  expect(
    asContract(contract.decisionsSchema, await views.decisions()).decisions.map(({ type }) => type),
  ).toEqual(['take_back', 'reject']);
  expect(await views.takeBack(decided.decision.seq)).toBeNull();
  expect(await views.decide({ type: 'reject', claim: 'c:none', reason: 'x' })).toBeNull();
});
