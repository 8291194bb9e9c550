import type { Clock } from '#edges/clock';
import { isFault } from '#stages/preserve';
import type { CaseToVerify } from '../case-to-verify.ts';
import type { VerifyReport } from '../verify-case.ts';
import { verifyCase } from '../verify-case.ts';

/** Where checking a case stands. */
export type Verification = {
  readonly state: 'idle' | 'running' | 'done' | 'failed';
  readonly checked: number;
  readonly total: number;
  readonly startedAt: string | null;
  readonly endedAt: string | null;
  readonly findings: readonly {
    readonly holds: boolean;
    readonly code: string;
    readonly item: string | null;
    readonly text: string;
  }[];
  readonly limits: readonly { readonly en: string; readonly ar: string }[];
};

/** What a check on the same machine cannot show. */
const LIMITS = [
  {
    en: 'Nothing outside this machine fixes the time: whoever holds the folder and the key could have rewritten all of it.',
    ar: 'لا شيء خارج هذا الجهاز يثبت الوقت: من يملك المجلد والمفتاح كان بوسعه إعادة كتابة كل شيء.',
  },
  {
    en: 'It shows that the bytes are those taken in, not that what they say is true.',
    ar: 'يُظهر أن البايتات هي التي أُدخلت، لا أن ما تقوله صحيح.',
  },
];

const IDLE: Verification = {
  state: 'idle',
  checked: 0,
  total: 0,
  startedAt: null,
  endedAt: null,
  findings: [],
  limits: LIMITS,
};

/** A check that runs beside everything else; started again while it runs it goes on. */
export function startVerifying(toVerify: () => Promise<CaseToVerify>, clock: Clock) {
  let state = IDLE;
  const run = async (): Promise<void> => {
    try {
      const report = await verifyCase(await toVerify(), ({ done, of }) => {
        state = { ...state, checked: done, total: of };
      });
      state = {
        ...state,
        state: 'done',
        endedAt: clock(),
        checked: report.objects,
        total: report.objects,
        findings: findingsOf(report),
      };
    } catch (error) {
      const text = error instanceof Error ? error.message : String(error);
      state = {
        ...state,
        state: 'failed',
        endedAt: clock(),
        findings: [{ holds: false, code: 'not_checked', item: null, text }],
      };
    }
  };
  return {
    state: (): Verification => state,
    start: (): Verification => {
      if (state.state !== 'running') {
        state = { ...IDLE, state: 'running', startedAt: clock() };
        void run();
      }
      return state;
    },
  };
}

function findingsOf(report: VerifyReport): Verification['findings'] {
  const found = report.findings.map((finding) => ({
    holds: !isFault(finding),
    code: finding.code,
    item: finding.hash ?? null,
    text: finding.text,
  }));
  const summary = `${report.entries} entries, ${report.objects} objects, ${report.decisions} decisions checked`;
  return [
    ...found,
    { holds: report.holds, code: report.holds ? 'whole' : 'not_whole', item: null, text: summary },
  ];
}
