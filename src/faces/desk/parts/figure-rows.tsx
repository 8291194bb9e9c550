import type { DocumentView } from '#contract';
import { countShort } from '../words/figures.ts';
import { useSpeaker } from '../words/reader.tsx';
import { DecisionMark, Quote, saidBy } from './claim-quote.tsx';

/** The rows of a spreadsheet of figures, each with its words as written in the cell. */
export function FigureRows(props: {
  readonly view: DocumentView;
  readonly chosen: string | undefined;
  readonly onChoose: (claim: string) => void;
}) {
  const speaker = useSpeaker();
  const rows = [...props.view.claims].sort(
    (a, b) => (a.line.row ?? 0) - (b.line.row ?? 0) || a.line.start - b.line.start,
  );
  return (
    <ol className="figure-rows">
      {rows.map(({ line }) => (
        <li key={line.id}>
          <button
            type="button"
            data-claim={line.id}
            aria-current={line.id === props.chosen ? 'true' : undefined}
            className="figure-row"
            onClick={() => props.onChoose(line.id)}
          >
            <span className="figure-row-number">{line.row === null ? '' : speaker.number(line.row)}</span>
            <span className="figure-row-words">
              <Quote line={line} />
              <span className="said-by">
                {saidBy(speaker, line)} <DecisionMark line={line} />
              </span>
            </span>
            <span className="figure-row-count">{countShort(speaker, line)}</span>
          </button>
        </li>
      ))}
    </ol>
  );
}
