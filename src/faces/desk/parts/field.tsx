import { parseDate } from '@internationalized/date';
import type { ReactNode } from 'react';
import { useId } from 'react';
import { DateField, DateInput, DateSegment, Label } from 'react-aria-components';
import { useSpeaker } from '../words/reader.tsx';

/** A choice among named values; an empty value stands for no choice. */
export function Choice(props: {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (value: string) => void;
  readonly quiet?: boolean;
}) {
  const id = useId();
  return (
    <div className="field" data-set={(props.value !== '' && !props.quiet) || undefined}>
      <label htmlFor={id}>{props.label}</label>
      <select id={id} value={props.value} onChange={(event) => props.onChange(event.target.value)}>
        {props.options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}

/** A day, in the order and the digits of the reader's language; an empty text stands for no day. */
export function DayField(props: {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}) {
  const { t } = useSpeaker();
  return (
    <DateField
      className="field"
      data-set={props.value !== '' || undefined}
      granularity="day"
      value={props.value === '' ? null : parseDate(props.value)}
      onChange={(day) => props.onChange(day?.toString() ?? '')}
    >
      <Label>{props.label}</Label>
      <span className="day-input">
        <DateInput>{(segment) => <DateSegment segment={segment} />}</DateInput>
        {props.value !== '' && (
          <button
            type="button"
            className="clear"
            aria-label={`${t('clear')}: ${props.label}`}
            onClick={() => props.onChange('')}
          >
            ×
          </button>
        )}
      </span>
    </DateField>
  );
}

/** A line of a list of fields: what it is, and what was read. */
export function Fact(props: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className="fact">
      <dt>{props.name}</dt>
      <dd>{props.children}</dd>
    </div>
  );
}
