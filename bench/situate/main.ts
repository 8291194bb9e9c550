// Measures how places and times are read. `node bench/situate/main.ts [--data PATH] [--facts PATH] [--write]`
import { openGazetteer } from '#edges/gazetteer';
import { report } from '../support/results.ts';
import { measureDates } from './dates/dates.ts';
import { measureFacts } from './facts/facts.ts';
import { measureFakes } from './fakes/fakes.ts';
import { measureGeoparsing } from './geoparsing/geoparsing.ts';
import { measureSpeed } from './speed/speed.ts';
import { measureSun } from './sun/sun.ts';

const args = process.argv.slice(2);
const speed = await measureSpeed();
const gazetteer = await openGazetteer();
const tables = [
  measureFacts(args, gazetteer),
  measureGeoparsing(args, gazetteer),
  measureFakes(args, gazetteer),
  measureDates(args),
  measureSun(),
  speed,
].filter((table) => table !== null);

report({
  folder: import.meta.dirname,
  title: 'Places and times',
  about:
    'Aggregate scores only; the texts and labels are not part of the project. The corpora of running text are labelled by others; the ' +
    'areas of published figures by us, from each row (facts/labels.tsv). Other texts than these decide how good this is.',
  tables,
  args,
});
