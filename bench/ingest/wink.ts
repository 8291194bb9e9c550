// The peer, one measured run: wink-nlp's named entities over every text of a folder. Prints its measures as JSON.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';

const folder = process.argv[2]!;
const nlp = winkNLP(model);
const paths = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => join(folder, name));
const started = performance.now();
let found = 0;
for (const path of paths) found += nlp.readDoc(readFileSync(path, 'utf8')).entities().out().length;
const seconds = (performance.now() - started) / 1000;
console.log(JSON.stringify({ seconds, peakMegabytes: process.resourceUsage().maxRSS / 1024, found }));
