import type { Basis } from '#model';
import type { Draft } from './draft.ts';
import type { Item, Sentence } from './sentence.ts';
import { isMark, senseOf } from './sentence.ts';

const LIST = /^(?:list|lists|liste|listes|قايمه|قوايم)$/u;
const MORGUE = /^(?:morgue|hospital|hospitals|mortuary|hopital|مستشفي|مشفي|المستشفي|المشفي|مشرحه)$/u;
const VIDEO = /^(?:video|videos|footage|فيديو|مقطع|مقاطع)$/u;
const ESTIMATE = /^(?:estimate|estimates|estimated|estime|estimation|يقدر|تقدر|تقديرات)$/u;
const INQUIRY = /^(?:investigation|enquete|تحقيق|probe)$/u;
const OBITUARY = /^(?:obituaries|obituary|notices|نعوات|necrologies)$/u;
const GRAVES = /^(?:gravedigger|gravediggers|burials|buried|fossoyeur|fossoyeurs|حفار|دفن)$/u;

const has = (items: readonly Item[], words: RegExp): Item | undefined =>
  items.find((item) => words.test(item.key) || item.token.stems.some((stem) => words.test(stem)));

/** On what a figure is said to rest, by words of its sentence, else by who says it; null when neither tells. */
export function setBasis(sentence: Sentence, draft: Draft): void {
  const found = basisOf(sentence, draft);
  if (found === null) return;
  draft.basis = found.basis;
  if (found.item !== undefined) draft.why['basis'] = [found.item.start, found.item.end];
}

type Found = { readonly basis: Basis; readonly item: Item | undefined };

function basisOf(sentence: Sentence, draft: Draft): Found | null {
  const { items } = sentence;
  const mark = (name: 'documented' | 'verified' | 'investigated' | 'own_video'): Item | undefined =>
    items.find((item) => isMark(item, name));
  const set = (basis: Basis, item: Item | undefined): Found => ({ basis, item });
  const own = mark('own_video');
  if (own !== undefined) return set('perpetrator_video', own);
  const names = items.some((item) => senseOf(item, 'cue')?.form === 'name');
  const list = has(items, LIST);
  if (list !== undefined) return set('named_list', list);
  const verified = mark('verified');
  if (verified !== undefined && draft.partOf === null) return set('verified_names', verified);
  if (names && draft.partOf === null)
    return set(
      'named_list',
      items.find((item) => senseOf(item, 'cue')?.form === 'name'),
    );
  const investigated = mark('investigated') ?? has(items, INQUIRY);
  if (investigated !== undefined && (draft.partOf !== null || has(items, INQUIRY) !== undefined))
    return set('investigated', investigated);
  const role = draft.attribution.at(-1)?.role;
  if (role === 'witness' && has(items, GRAVES) !== undefined) return set('burials', has(items, GRAVES));
  const obituary = has(items, OBITUARY);
  if (obituary !== undefined) return set('obituaries', obituary);
  const estimate = has(items, ESTIMATE);
  if (estimate !== undefined) return set('estimate', estimate);
  const morgue = has(items, MORGUE);
  if (morgue !== undefined && role === 'local_body') return set('hospital_morgue', morgue);
  if (role === 'monitor') return set('monitor_count', undefined);
  if (role === 'state') return set('official_statement', undefined);
  if (role === 'local_body')
    return set(
      /council|mayor|maire|elu|local official|مجلس|بلديه|مختار/iu.test(draft.attribution.at(-1)?.words ?? '')
        ? 'official_local'
        : 'unspecified',
      undefined,
    );
  if (role === 'witness') return set(draft.additive ? 'witness' : 'relatives', undefined);
  const documented = mark('documented');
  if (documented !== undefined) return set('documented', documented);
  if (draft.outcome === 'bodies_seen' && has(items, VIDEO) !== undefined)
    return set('video', has(items, VIDEO));
  if (draft.outcome === 'bodies_seen') return set('bodies_seen', undefined);
  if (role === 'agency') return set('other_media', undefined);
  return null;
}
