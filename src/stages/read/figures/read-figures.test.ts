import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { FiguresTable } from '#model';
import { evaluationData } from '../../../../tests/support/evaluation-data.ts';
import type { ColumnMapping, ReadHint } from '../index.ts';
import { readDocument } from '../index.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const outcome = (bytes: Uint8Array | string, hint: Partial<ReadHint> = {}) =>
  readDocument(typeof bytes === 'string' ? utf8(bytes) : bytes, { name: 'figures.csv', ...hint });
const table = (bytes: Uint8Array | string, hint: Partial<ReadHint> = {}): FiguresTable => {
  const read = outcome(bytes, hint);
  if (read.kind !== 'figures') throw new Error(JSON.stringify(read));
  return read.table;
};

const HEAD = 'id,source_org,publication_date,figure_low,figure_high,figure_text,outcome,area';
const ROW = 'R1,Monitor,2025-03-08,48,48,48 people killed,killed,the coast';

describe('rows', () => {
  test('cells come as they are, numbers and dates typed, the quotation found in the text and in the source', () => {
    const source = `${HEAD}\r\nR1,Monitor,2025-03-08,"1,500",,"at least ""1,500""\nkilled",killed,the coast\r\n`;
    const { document, rows, unreadable } = table(source);
    expect(unreadable).toEqual([]);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({
      row: 2,
      rowId: 'R1',
      sourceOrg: 'Monitor',
      low: 1500,
      high: null,
      outcome: 'killed',
      area: 'the coast',
      quote: 'at least "1,500" killed',
    });
    expect(rows[0]!.published).toEqual({ start: '2025-03-08', end: '2025-03-08', precision: 'day' });
    expect(document.content.slice(rows[0]!.start, rows[0]!.end)).toBe(rows[0]!.quote);
    const pieces = document.spans.filter(({ start, end }) => start >= rows[0]!.start && end <= rows[0]!.end);
    expect(pieces.map(({ sourceStart, sourceEnd }) => source.slice(sourceStart, sourceEnd))).toEqual([
      'at least "',
      '1,500"',
      '\nkilled',
    ]);
  });

  test('a row that cannot be read is listed with what to do, the rest comes in', () => {
    const rows = [
      ROW,
      'R2,,2025-03-08,5,5,five,killed,x',
      'R3,Monitor,03/04/2025,5,5,five,killed,x',
      'R4,Monitor,2025-03-08,about 20,,x,killed,x',
      'R5,Monitor,2025-03-08,20,10,x,killed,x',
      'R6,Monitor,2025-03-08,99999999999999999999,,x,killed,x',
      'R7,Monitor,2025-03-08,-5,,x,killed,x',
      'R8,Monitor,2025-03-08,1.5,,x,killed,x',
      'R1,Monitor,2025-03-08,7,7,x,killed,x',
      'R9,Monitor,,,,,,',
      '=1+1,Monitor,2025-03-08,=SUM(A1:A9),,x,killed,x',
      'R10,Monitor,2025 (some months later),3,3,three,killed,x',
    ];
    const read = table(`${HEAD}\n${rows.join('\n')}\n`);
    expect(read.rows.map(({ row }) => row)).toEqual([2, 13]);
    expect(read.rows[1]!.published?.precision).toBe('year');
    expect(
      read.unreadable.map(({ row, reason }) => `${row} ${reason.split(' ').slice(0, 2).join(' ')}`),
    ).toEqual([
      '3 source_org is',
      '4 publication_date "03/04/2025"',
      '5 figure_low "about',
      '6 figure_low 20',
      '7 figure_low "99999999999999999999"',
      '8 figure_low "-5"',
      '9 figure_low "1.5"',
      '10 id "R1"',
      '11 it has',
      '12 figure_low "=SUM(A1:A9)"',
    ]);
  });

  test.each([
    ['1,500', 1500],
    ['1 500', 1500],
    ['1.500', 1500],
    ['1\u202F383', 1383],
    ['١٬٥٠٠', 1500],
    ['۱۵۰۰', 1500],
    ['1500.0', 1500],
    ['0', 0],
  ])('%j is %d', (written, value) => {
    expect(table(`source;figure low;figure high;figure text\nMonitor;${written};;x`).rows[0]?.low).toBe(
      value,
    );
  });
});

describe('headings', () => {
  test.each([
    [
      'Organisation;Publié le;Nombre;Lieu\nObservatoire;10/03/2025;38;Arza\nObservatoire;25/03/2025;39;Arza',
      'Observatoire',
    ],
    ['المصدر\tتاريخ النشر\tعدد القتلى\tالمكان\nالمرصد\t2025-03-10\t38\tأرزة', 'المرصد'],
    ['Reported by|Date published|Death toll|Location\nMonitor|25/03/2025|38|Arza', 'Monitor'],
    ['List of figures,,\n,,\nSource,Date,Deaths\nMonitor,2025-03-10,38', 'Monitor'],
    ['sep=;\nsource_org;figure_low\nMonitor;38', 'Monitor'],
  ])('%j', (source, organisation) => {
    expect(table(source).rows[0]).toMatchObject({ sourceOrg: organisation, low: 38, high: 38 });
  });

  test('a mapping file says what headings mean, and which are to be left out', () => {
    const mapping: ColumnMapping = {
      format: 1,
      columns: { Team: 'source_org', 'How many': 'figure_low', Date: null },
    };
    const source = 'Team,How many,Date,Colour\nMonitor,38,no date at all,red';
    expect(outcome(source)).toMatchObject({ kind: 'unreadable', code: 'unknown_columns' });
    const read = table(source, { mapping });
    expect(read.rows[0]).toMatchObject({ sourceOrg: 'Monitor', low: 38 });
    expect(read.document.notices.map(({ text }) => text).join()).toContain('Colour');
  });

  test('headings of something else are named, with a mapping to start from', () => {
    const read = outcome('Team,How many\nMonitor,38');
    expect(read.kind === 'unreadable' && read.message).toBe(
      'its headings are not those of a spreadsheet of figures: "Team", "How many"; write a mapping file that says which is which, with at least source_org and figure_low or figure_high, such as {"format":1,"columns":{"Team":"source_org","How many":"figure_low"}}',
    );
  });
});

test('Arabic in Windows-1256, quotes never closed and rows of any width do no harm', () => {
  const letters = new Map<string, number>();
  for (let byte = 255; byte >= 0; byte -= 1)
    letters.set(new TextDecoder('windows-1256').decode(new Uint8Array([byte])), byte);
  const text =
    'المصدر,العدد,النص\nالمرصد السوري,38,مقتل 38 من المدنيين في ريف المدينة\nالشبكة,5,مقتل 5 في المدينة\n';
  const read = table(Uint8Array.from([...text], (letter) => letters.get(letter)!));
  expect(read.rows.map(({ sourceOrg, low }) => [sourceOrg, low])).toEqual([
    ['المرصد السوري', 38],
    ['الشبكة', 5],
  ]);
  expect(table('source,figure_low,figure_text\nMonitor,38,"never closed\nMonitor,39,x').rows).toHaveLength(1);
  expect(
    table('source,figure_low\nMonitor,38,1,2,3,4\nMonitor\n,,,\nMonitor,39').rows.map(({ row }) => row),
  ).toEqual([2, 5]);
});

describe('XLSX', () => {
  const sheet = (rows: string): string =>
    `<?xml version="1.0"?><worksheet xmlns="x"><sheetData>${rows}</sheetData></worksheet>`;
  const book = (rows: string, more: Record<string, string> = {}): Uint8Array =>
    zipSync(
      Object.fromEntries(
        Object.entries({
          'xl/workbook.xml':
            '<workbook><sheets><sheet name="Notes" sheetId="1" r:id="rId1"/><sheet name="Figures" sheetId="2" r:id="rId2"/></sheets></workbook>',
          'xl/_rels/workbook.xml.rels':
            '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Target="/xl/worksheets/sheet2.xml"/></Relationships>',
          'xl/styles.xml':
            '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd\\.mm\\.yyyy"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs></styleSheet>',
          'xl/sharedStrings.xml':
            '<sst><si><t>source_org</t></si><si><r><t>Moni</t></r><r><t>tor &amp; Co</t></r><rPh><t>x</t></rPh></si></sst>',
          'xl/worksheets/sheet1.xml': sheet(
            '<row r="1"><c r="A1" t="inlineStr"><is><t>only notes</t></is></c></row>',
          ),
          'xl/worksheets/sheet2.xml': sheet(rows),
          ...more,
        }).map(([name, text]) => [name, utf8(text)]),
      ),
    );
  const HEADINGS =
    '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="str"><v>publication_date</v></c><c r="C1" t="str"><v>figure_low</v></c><c r="D1" t="str"><v>figure_text</v></c></row>';
  const row = (number: number, cells: string): string =>
    `<row r="${number}"><c r="A${number}" t="s"><v>1</v></c>${cells}</row>`;
  const xlsx = { name: 'figures.xlsx' };

  test('text in runs, dates by their format, numbers, rows left empty', () => {
    const { document, rows } = table(
      book(
        HEADINGS +
          row(
            5,
            '<c r="B5" s="1"><v>45724</v></c><c r="C5"><v>1.5E3</v></c><c r="D5" t="inlineStr"><is><t>1,500 killed</t></is></c>',
          ),
      ),
      xlsx,
    );
    expect(rows[0]).toMatchObject({
      row: 5,
      sourceOrg: 'Monitor & Co',
      low: 1500,
      quote: '1,500 killed',
      published: { start: '2025-03-08' },
    });
    expect(document).toMatchObject({ title: 'Figures', spans: [] });
    expect(document.notices.map(({ code }) => code)).toEqual(['sheets_left']);
  });

  test('a figure that is a formula is not taken, its stored result is shown and noted', () => {
    const read = table(
      book(
        HEADINGS +
          row(
            2,
            '<c r="C2"><f>SUM(C3:C9)</f><v>1426</v></c><c r="D2" t="str"><f>A1&amp;"x"</f><v>shown</v></c>',
          ) +
          row(3, '<c r="C3"><v>38</v></c>'),
      ),
      xlsx,
    );
    expect(read.rows.map(({ row: number }) => number)).toEqual([3]);
    expect(read.unreadable).toEqual([
      {
        row: 2,
        reason:
          'figure_low is a formula (=SUM(C3:C9)), whose last result was "1426"; write the number itself',
      },
    ]);
    expect(read.document.content).toContain('1426\tshown');
    expect(read.document.notices.map(({ code }) => code)).toContain('formulas');
  });

  test('a spreadsheet that is a bomb, damaged, or claims a cell in the last column is no danger', () => {
    const zeros = book('', {
      'xl/sharedStrings.xml': `<sst><si><t>${'0'.repeat(60_000_000)}</t></si></sst>`,
    });
    expect(zeros.length).toBeLessThan(200_000);
    expect(outcome(zeros, xlsx)).toMatchObject({ kind: 'unreadable', code: 'too_large' });
    const whole = book(HEADINGS + row(2, '<c r="XFD2"><v>1</v></c><c r="C2"><v>38</v></c>'));
    expect(table(whole, xlsx).rows[0]?.low).toBe(38);
    for (const broken of [
      whole.subarray(0, whole.length - 30),
      whole.map((byte, at) => (at > 200 && at < 900 ? 0 : byte)),
    ]) {
      expect(outcome(broken, xlsx)).toMatchObject({
        kind: 'unreadable',
        code: expect.stringMatching(/damaged|binary|no_text|unknown_columns/),
      });
    }
  });
});

const facts = evaluationData('domain/facts.csv');
test.skipIf(facts === null)('the spreadsheet of figures kept outside the project comes in whole', () => {
  const read = table(new Uint8Array(readFileSync(join(facts!))));
  expect(read.rows).toHaveLength(149);
  expect(read.unreadable).toEqual([]);
  for (const { quote, start, end } of read.rows) expect(read.document.content.slice(start, end)).toBe(quote);
});
