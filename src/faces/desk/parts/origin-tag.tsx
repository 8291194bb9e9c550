import type { OriginHead } from '#contract';
import { useSpeaker } from '../words/reader.tsx';

/** The place in the palette of an origin, the same on every page; without an origin, grey. */
export function hueOf(origin: Pick<OriginHead, 'hue'> | null | undefined): string {
  return origin ? String(origin.hue % 8) : 'none';
}

/** An origin by its colour and name. The name is always there: colour alone says nothing. */
export function OriginTag(props: {
  readonly origin: OriginHead | null | undefined;
  readonly name?: string | null;
}) {
  const { t } = useSpeaker();
  const name = props.origin?.name ?? props.name ?? null;
  return (
    <span className="origin-tag" data-hue={hueOf(props.origin)}>
      <span className="origin-dot" aria-hidden="true" />
      <bdi>{name ?? (props.origin ? props.origin.id : t('claim.noOrigin'))}</bdi>
    </span>
  );
}
