import { AskTrouble } from '../data/ask.ts';
import { TroubleNote } from '../parts/states.tsx';

/** An address that leads nowhere. */
export function MissingPage() {
  return (
    <div className="page">
      <TroubleNote error={new AskTrouble('not_found', '')} />
    </div>
  );
}
