import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { ClaimLine } from '#contract';
import { DECISION_TYPES } from '#model';
import { useSpeaker } from '../words/reader.tsx';
import type { Speaker } from '../words/words.ts';
import { isolated } from '../words/words.ts';

/** Who said it, through whom, and on which day. */
export function saidBy(speaker: Speaker, line: ClaimLine): string {
  const day = line.published ? speaker.dayTo(line.published, line.publishedTo) : speaker.t('claim.noDay');
  return line.speaker && line.speaker !== line.source
    ? speaker.t('claim.saidThrough', { source: isolated(line.source), speaker: isolated(line.speaker), day })
    : speaker.t('claim.said', { source: isolated(line.source), day });
}

/** The exact words, in their own language and direction. A row of an Arabic source may be worded in Latin letters. */
export function Quote(props: {
  readonly line: Pick<ClaimLine, 'quote' | 'language'>;
  readonly short?: boolean;
}) {
  const { quote, language } = props.line;
  // Some sources are listed with two languages: then only the script tells.
  const known = /^[a-z]{2,3}$/.test(language) && language !== 'und' ? language : 'en';
  const arabic = /\p{Script=Arabic}/u.test(quote);
  const lang = arabic ? (known === 'en' ? 'ar' : known) : known === 'ar' ? 'en' : known;
  return (
    <q className={props.short ? 'words words-short' : 'words'} lang={lang} dir="auto">
      {quote}
    </q>
  );
}

/** Where a claim opens: its document, at its words. */
export function ClaimLink(props: {
  readonly line: ClaimLine;
  readonly children: ReactNode;
  readonly className?: string;
}) {
  return (
    <Link
      to="/documents/$id"
      params={{ id: props.line.document }}
      search={{ claim: props.line.id }}
      className={props.className ?? 'quote-link'}
    >
      {props.children}
    </Link>
  );
}

/** A claim with its words, source and day; one step from its place in the document. */
export function ClaimQuote(props: { readonly line: ClaimLine | undefined; readonly note?: ReactNode }) {
  const speaker = useSpeaker();
  const { line } = props;
  if (line === undefined) return null;
  return (
    <div className="claim-quote">
      <ClaimLink line={line}>
        <Quote line={line} />
      </ClaimLink>
      <p className="said-by">
        {saidBy(speaker, line)}
        {line.row !== null && (
          <span className="row-of">
            {' '}
            · {speaker.t('claim.row', { row: speaker.number(line.row), document: line.documentName })}
          </span>
        )}
        <DecisionMark line={line} />
      </p>
      {props.note && <p className="note">{props.note}</p>}
    </div>
  );
}

/** The decision in force on a claim, in a word. */
export function DecisionMark(props: { readonly line: Pick<ClaimLine, 'decision'> }) {
  const { of } = useSpeaker();
  const { decision } = props.line;
  return decision === null ? null : (
    <span className={`decision-mark decision-${decision}`}>{of(DECISION_TYPES[decision])}</span>
  );
}
