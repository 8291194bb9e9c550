import { beforeAll, describe, expect, it } from 'vitest';
import { openGazetteer } from '#edges/gazetteer';
import type { Gazetteer } from '#model';
import { leadingAreas, recognisePlaces } from '../index.ts';

let gazetteer: Gazetteer;
beforeAll(async () => {
  gazetteer = await openGazetteer();
}, 120_000);

const found = (text: string, country?: string) =>
  recognisePlaces(text, gazetteer, country === undefined ? {} : { country }).map(
    ({ words, kind, candidates }) => [words, kind, candidates[0]?.id],
  );

describe('names of places in running text', () => {
  it('are found with their offsets and read together', () => {
    const text = 'Three people died in Baniyas and Jableh, in Syria.';
    const places = recognisePlaces(text, gazetteer);
    expect(places.map(({ words, start, end }) => [words, text.slice(start, end)])).toEqual([
      ['Baniyas', 'Baniyas'],
      ['Jableh', 'Jableh'],
      ['Syria', 'Syria'],
    ]);
    expect(places.map(({ candidates }) => candidates[0]?.id)).toEqual([
      'gn:171830',
      'gn:169304',
      'own:country-sy',
    ]);
  });

  it('are told from peoples and from governments named after their seat', () => {
    expect(found('Syrian officials met in Homs.', 'SY')).toEqual([
      ['Syrian', 'people', 'own:country-sy'],
      ['Homs', 'place', 'gn:169577'],
    ]);
    expect(found('Damascus denied it. Fighting spread near Damascus.', 'SY').map(([, kind]) => kind)).toEqual(
      ['metonym', 'place'],
    );
  });

  it('are told from persons and ordinary words', () => {
    expect(found('Mr. Paris said so. Reading is hard. Many left.')).toEqual([]);
    expect(found('George Washington slept.')).toEqual([]);
  });

  it('are read by the state or country behind them', () => {
    const [alexandria] = found('A fire broke out in Alexandria, Louisiana.');
    expect(alexandria?.[2]).toBe('gn:4314550');
    expect(found('A fire broke out in Alexandria, Egypt.')[0]?.[2]).toBe('gn:361058');
  });

  it('are found in Arabic, with letters glued to them', () => {
    expect(found('قتل ثلاثة في بانياس وجبلة في سوريا').map(([words, , id]) => [words, id])).toEqual([
      ['بانياس', 'gn:171830'],
      ['جبلة', 'gn:169304'],
      ['سوريا', 'own:country-sy'],
    ]);
  });

  it('say which governorate a text is mostly about', () => {
    const text =
      'Ten killed in Baniyas. The dead were buried in Baniyas. Damascus denied it. A hospital in Homs took in the wounded.';
    const areas = leadingAreas(
      text,
      recognisePlaces(text, gazetteer, { country: 'SY' }),
      'governorate',
      gazetteer,
    );
    expect(areas[0]?.id).toBe('own:tartus-governorate');
    expect(areas.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 2);
  });
});
