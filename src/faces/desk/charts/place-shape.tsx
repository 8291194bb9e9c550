import type { Places } from '#contract';

type PlaceView = Places['places'][number];

/** Wide areas are outlines more than surfaces: everything else lies on them. */
const WEIGHT: Readonly<Partial<Record<PlaceView['level'], number>>> = { country: 0, region: 0.07 };

/** A place as the area its words allow: its outline where one is known, else a circle as wide as its level is vague. */
export function PlaceShape(props: {
  readonly place: PlaceView;
  readonly label: string;
  /** Its claims as a share of those of the place with most. */
  readonly weight: number;
  /** SVG path of its outline; empty when there is none. */
  readonly area: string;
  readonly at: readonly [x: number, y: number];
  readonly radius: number;
  readonly chosen: boolean;
  readonly onChoose: (id: string) => void;
}) {
  const { place } = props;
  const shown = {
    className: 'place-area',
    'data-level': place.level,
    'data-chosen': props.chosen || undefined,
    'data-doubtful': place.doubtful > 0 || undefined,
    style: { fillOpacity: WEIGHT[place.level] ?? 0.16 + 0.34 * Math.sqrt(props.weight) },
    onClick: () => props.onChoose(place.id),
  };
  const title = <title>{props.label}</title>;
  if (props.area !== '') {
    return (
      <path {...shown} d={props.area}>
        {title}
      </path>
    );
  }
  return (
    <circle {...shown} cx={props.at[0]} cy={props.at[1]} r={props.radius}>
      {title}
    </circle>
  );
}
