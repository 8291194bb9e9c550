import type { ReactNode } from 'react';
import { useState } from 'react';
import type { PlacedClaim } from '#contract';
import { useDecide, useTakeBack } from '../data/queries.ts';
import { useSpeaker } from '../words/reader.tsx';
import type { Correction } from './correction.ts';
import { DecisionDialog } from './decision-dialog.tsx';

/** What can be done about the claim in hand, and the dialog that asks for reasons. */
export type Deciding = {
  readonly busy: boolean;
  accept(): void;
  ask(type: 'reject' | 'correct'): void;
  takeBack(seq: number): void;
  readonly dialog: ReactNode;
};

type Asking = { readonly type: 'reject' | 'correct' } | { readonly type: 'take_back'; readonly seq: number };

/** Signs decisions about one claim. Nothing happens without a person's act; every act can be taken back. */
export function useDeciding(placed: PlacedClaim | undefined): Deciding {
  const { t, number } = useSpeaker();
  const [asking, setAsking] = useState<Asking | null>(null);
  const decide = useDecide();
  const takeBack = useTakeBack();
  const done = { onSuccess: () => setAsking(null) };
  const failed = decide.error ?? takeBack.error;
  const told = decide.data ?? takeBack.data;
  const sign = (reason: string, fields: Correction) => {
    if (!asking || !placed) return;
    if (asking.type === 'take_back') takeBack.mutate({ seq: asking.seq, reason }, done);
    else
      decide.mutate(
        {
          type: asking.type,
          claim: placed.claim.id,
          reason,
          ...(asking.type === 'correct' ? { fields } : {}),
        },
        done,
      );
  };
  const open = (next: Asking) => {
    decide.reset();
    takeBack.reset();
    setAsking(next);
  };
  return {
    busy: decide.isPending || takeBack.isPending,
    accept: () => {
      if (placed && placed.line.decision !== 'accept')
        decide.mutate({ type: 'accept', claim: placed.claim.id });
    },
    ask: (type) => open({ type }),
    takeBack: (seq) => open({ type: 'take_back', seq }),
    dialog: (
      <>
        <p className="told" role="status">
          {failed ? t('decide.failed', { text: failed.message }) : told && !asking ? tell(told.decision) : ''}
        </p>
        {placed && asking && (
          <DecisionDialog
            key={asking.type}
            type={asking.type}
            claim={placed.claim}
            line={placed.line}
            busy={decide.isPending || takeBack.isPending}
            failed={failed?.message ?? null}
            onSign={sign}
            onClose={() => setAsking(null)}
          />
        )}
      </>
    ),
  };

  function tell(decision: { readonly seq: number; readonly of: number | null }): string {
    return decision.of === null
      ? t('decide.done', { seq: number(decision.seq) })
      : t('decide.takenBack', { of: number(decision.of) });
  }
}
