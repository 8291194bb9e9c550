/** Words by which a speaker's role is told from what it is called; first row found decides. A linguist may add rows. */
import type { AttributionRole } from '#model';
import type { WordRow } from './cell-words.table.ts';

export const ROLE_WORDS: readonly WordRow<AttributionRole>[] = [
  {
    is: 'unnamed',
    words: ['sources', 'source', 'activists', 'posts', 'unnamed', 'social media', 'social media posts', 'contacts', 'مصادر', 'ناشطون', 'sources locales'],
  },
  {
    is: 'witness',
    words: ['resident', 'residents', 'witness', 'eyewitness', 'survivor', 'relatives', 'daughter', 'woman requesting anonymity', 'village list', 'شاهد', 'أهالي', 'سكان', 'habitants', 'témoin'],
  },
  { is: 'inquiry', words: ['committee', 'commission', 'commission of inquiry', 'لجنة', 'commission'] },
  {
    is: 'state',
    words: ['ministry', 'government', 'president', 'department', 'authorities', 'official', 'command', 'وزارة', 'ministère'],
  },
  { is: 'monitor', words: ['observatory', 'network', 'center for', 'centre for', 'monitor', 'المرصد', 'شبكة', 'observatoire'] },
  { is: 'local_body', words: ['community', 'church', 'centre of the', 'peace group', 'طائفة'] },
  { is: 'agency', words: ['agency', 'afp', 'ap', 'reuters', 'dpa', 'efe', 'وكالة', 'agence'] },
];
