import { openGazetteer } from '#edges/gazetteer';
import { findTimes, recognisePlaces } from '#stages/situate';
import type { ResultTable } from '../../support/results.ts';

/** A text written for this measurement, about the length of a news article. */
const ARTICLE = [
  'BANIYAS, Syria -- Residents of al-Qusour said on Friday that armed men entered the neighbourhood at dawn on 7 March.',
  'The monitor said the toll rose to 12 since Thursday in the countryside of Latakia and Tartus, and in western Hama.',
  'In Sanobar, south of Jableh, villagers buried the dead over the weekend. Damascus denied that its forces were there.',
  'قال سكان في ريف اللاذقية إن القتلى دفنوا أمس الأول في قرية المختارية وفي مدينة جبلة، وإن الطريق إلى حمص مقطوع منذ الخميس.',
  'A doctor in Homs said families arrived from Baniyas, 41 kilometers south of Latakia, between March 6 and March 9, 2025.',
].join('\n');

/** Seconds of processor time since: what another program takes of the machine does not count. */
export const cpuSeconds = (before: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
};

/** Opening time and memory, and articles a second for places and for times, on one core. */
export async function measureSpeed(): Promise<ResultTable> {
  const bare = process.memoryUsage().rss;
  await openGazetteer();
  const opened = process.cpuUsage();
  const gazetteer = await openGazetteer();
  const start = cpuSeconds(opened) * 1000;
  const text = Array.from({ length: 5 }, () => ARTICLE).join('\n\n');
  const perSecond = (run: () => unknown): number => {
    for (let i = 0; i < 100; i++) run();
    const [before, until] = [process.cpuUsage(), performance.now() + 2000];
    let times = 0;
    for (; performance.now() < until; times++) run();
    return Math.round(times / cpuSeconds(before));
  };
  const places = perSecond(() => recognisePlaces(text, gazetteer));
  const times = perSecond(() => findTimes(text, 'en'));
  const memory = Math.round((process.memoryUsage().rss - bare) / 1e6);
  return {
    title: 'Speed and memory',
    columns: ['what', 'measured', 'aim'],
    rows: [
      ['opening the compiled gazetteer, ms', Math.round(start), '< 300'],
      ['memory over the bare process after all of this, MB', memory, '< 200'],
      [`articles of ${text.length} characters a second of one core, places`, places, '> 200'],
      ['the same, times', times, '–'],
    ],
  };
}
