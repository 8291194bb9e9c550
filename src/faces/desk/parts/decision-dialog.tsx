import { useId, useState } from 'react';
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import type { ClaimLine } from '#contract';
import type { Claim, Outcome, Qualifier, Stance, Status, Table } from '#model';
import { OUTCOMES, QUALIFIERS, STANCES, STATUSES } from '#model';
import { useSpeaker } from '../words/reader.tsx';
import type { Speaker } from '../words/words.ts';
import { Quote } from './claim-quote.tsx';
import type { Correction } from './correction.ts';
import { CORRECTABLE_QUALIFIERS, correctionOf, formOf } from './correction.ts';
import { Choice } from './field.tsx';

const optionsOf = (speaker: Speaker, table: Table, keys: readonly string[] = Object.keys(table)) =>
  keys.map((key) => ({ value: key, label: speaker.of(table[key] ?? { en: key, ar: key }) }));

/** Asks for the reason of a decision, and for a correction also what was misread. */
export function DecisionDialog(props: {
  readonly type: 'reject' | 'correct' | 'take_back';
  readonly claim: Claim;
  readonly line: ClaimLine;
  readonly busy: boolean;
  readonly failed: string | null;
  readonly onSign: (reason: string, fields: Correction) => void;
  readonly onClose: () => void;
}) {
  const speaker = useSpeaker();
  const { t } = speaker;
  const id = useId();
  const [reason, setReason] = useState('');
  const [form, setForm] = useState(() => formOf(props.claim));
  const change = (part: Partial<typeof form>) => setForm((now) => ({ ...now, ...part }));
  const fields = correctionOf(props.claim, form);
  const ready =
    reason.trim() !== '' && (props.type !== 'correct' || Object.keys(fields).length > 0) && !props.busy;
  const unsaid = { value: '', label: t('field.notSaid') };
  const qualifiers = CORRECTABLE_QUALIFIERS.includes(form.qualifier)
    ? CORRECTABLE_QUALIFIERS
    : [form.qualifier, ...CORRECTABLE_QUALIFIERS];
  return (
    <ModalOverlay className="overlay" isOpen isDismissable onOpenChange={(open) => !open && props.onClose()}>
      <Modal className="modal">
        <Dialog className="dialog">
          <Heading slot="title">
            {t(props.type === 'take_back' ? 'decide.takeBack.title' : `decide.${props.type}.title`)}
          </Heading>
          <Quote line={props.line} />
          <form
            onSubmit={(event) => {
              event.preventDefault();
              if (ready) props.onSign(reason.trim(), fields);
            }}
          >
            {props.type === 'correct' && (
              <>
                <p className="quiet">{t('decide.correct.help')}</p>
                <div className="form-grid">
                  <div className="field">
                    <label htmlFor={`${id}-number`}>{t('decide.number')}</label>
                    <input
                      id={`${id}-number`}
                      inputMode="numeric"
                      pattern="[0-9]*"
                      value={form.number}
                      onChange={(event) => change({ number: event.target.value })}
                    />
                  </div>
                  <Choice
                    quiet
                    label={t('decide.qualifier')}
                    value={form.qualifier}
                    options={optionsOf(speaker, QUALIFIERS, qualifiers)}
                    onChange={(value) => change({ qualifier: value as Qualifier })}
                  />
                  <Choice
                    quiet
                    label={t('field.outcome')}
                    value={form.outcome}
                    options={[unsaid, ...optionsOf(speaker, OUTCOMES)]}
                    onChange={(value) => change({ outcome: value as Outcome })}
                  />
                  <Choice
                    quiet
                    label={t('field.population')}
                    value={form.status}
                    options={[unsaid, ...optionsOf(speaker, STATUSES)]}
                    onChange={(value) => change({ status: value as Status })}
                  />
                  <Choice
                    quiet
                    label={t('field.stance')}
                    value={form.stance}
                    options={optionsOf(speaker, STANCES)}
                    onChange={(value) => change({ stance: value as Stance })}
                  />
                </div>
              </>
            )}
            <div className="field">
              <label htmlFor={`${id}-reason`}>{t('decide.reason')}</label>
              <textarea
                id={`${id}-reason`}
                autoFocus
                rows={3}
                dir="auto"
                aria-describedby={`${id}-help`}
                value={reason}
                onChange={(event) => setReason(event.target.value)}
              />
              <p id={`${id}-help`} className="note">
                {t('decide.reason.help')}
              </p>
            </div>
            {props.failed !== null && (
              <p role="alert" className="failed">
                {t('decide.failed', { text: props.failed })}
              </p>
            )}
            <div className="dialog-buttons">
              <button type="submit" className="button button-main" disabled={!ready}>
                {props.busy ? t('decide.signing') : t('decide.sign')}
              </button>
              <Button slot="close" className="button">
                {t('cancel')}
              </Button>
            </div>
          </form>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
