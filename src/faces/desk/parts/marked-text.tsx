import { Link } from '@tanstack/react-router';
import type { DocumentView } from '#contract';
import { DECISION_TYPES, REMOVED_KINDS, SET_ASIDE_REASONS } from '#model';
import { useSpeaker } from '../words/reader.tsx';
import type { Segment } from './segments.ts';
import { segmentsOf } from './segments.ts';

/** The text as extracted, with claims, numbers set aside and what is no part of the article marked where they stand. */
export function MarkedText(props: {
  readonly view: DocumentView;
  readonly chosen: string | undefined;
  readonly names: boolean;
  readonly onChoose: (claim: string) => void;
}) {
  const { view } = props;
  const paragraphs = segmentsOf(view);
  return (
    <div
      className="marked-text"
      lang={view.document.language}
      dir={view.document.language === 'ar' ? 'rtl' : 'auto'}
    >
      {paragraphs.map((segments) => (
        <p key={segments[0]?.start ?? 0} dir="auto">
          {segments.map((segment) => (
            <Piece key={segment.start} segment={segment} {...props} />
          ))}
        </p>
      ))}
    </div>
  );
}

function Piece(props: {
  readonly segment: Segment;
  readonly view: DocumentView;
  readonly chosen: string | undefined;
  readonly names: boolean;
}) {
  const { of, t } = useSpeaker();
  const { segment } = props;
  const text =
    segment.masked && !props.names ? <span className="masked">{t('document.masked')}</span> : segment.text;
  const claim = segment.claims.find((each) => each.claim.id === props.chosen) ?? segment.claims[0];
  if (claim) {
    const chosen = claim.claim.id === props.chosen;
    const decision = claim.line.decision;
    return (
      <Link
        to="/documents/$id"
        params={{ id: props.view.document.id }}
        search={(now) => ({ ...now, claim: claim.claim.id })}
        replace
        resetScroll={false}
        className="claim-mark"
        data-claim={segment.starts.includes(claim.claim.id) ? claim.claim.id : undefined}
        data-chosen={chosen || undefined}
        data-decision={decision ?? undefined}
        aria-current={chosen ? 'true' : undefined}
        tabIndex={segment.starts.includes(claim.claim.id) ? 0 : -1}
        {...(decision ? { title: of(DECISION_TYPES[decision]) } : {})}
      >
        {text}
      </Link>
    );
  }
  if (segment.setAside) {
    return (
      <span className="aside-mark" title={of(SET_ASIDE_REASONS[segment.setAside])}>
        {text}
      </span>
    );
  }
  if (segment.removed) {
    return (
      <span
        className="removed-mark"
        title={t('document.removed', { kind: of(REMOVED_KINDS[segment.removed]) })}
      >
        {text}
      </span>
    );
  }
  return <>{text}</>;
}
