import { useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useKeys } from '../parts/use-keys.ts';
import { useSpeaker } from '../words/reader.tsx';

const GO = {
  c: '/',
  d: '/documents',
  l: '/claims',
  t: '/toll',
  o: '/origins',
  m: '/map',
  g: '/log',
} as const;

/** `/` searches the claims; `g` and then a letter opens a section. */
export function useGoKeys(): void {
  const navigate = useNavigate();
  const started = useRef(0);
  const go = (key: keyof typeof GO) => {
    if (performance.now() - started.current > 1500) return false;
    started.current = 0;
    return navigate({ to: GO[key] });
  };
  useKeys({
    '/': async () => {
      if (location.pathname !== '/claims') await navigate({ to: '/claims' });
      document.getElementById('claims-search')?.focus();
    },
    c: () => go('c'),
    d: () => go('d'),
    l: () => go('l'),
    t: () => go('t'),
    o: () => go('o'),
    m: () => go('m'),
    g: () => {
      if (go('g') === false) started.current = performance.now();
    },
  });
}

/** Every key there is, on `?` or by the button. */
export function KeyboardHelp() {
  const { t } = useSpeaker();
  const [open, setOpen] = useState(false);
  useKeys({ '?': () => setOpen(true) });
  const keys = [
    ['/', t('keys.search')],
    ['j', t('keys.next')],
    ['k', t('keys.previous')],
    ['Enter', t('keys.enter')],
    ['a', t('keys.accept')],
    ['e', t('keys.correct')],
    ['r', t('keys.reject')],
    ['g', t('keys.go')],
    ['Esc', t('keys.escape')],
    ['?', t('keys.help')],
  ] as const;
  return (
    <>
      <Button className="quiet-button key-button" aria-label={t('keys.open')} onPress={() => setOpen(true)}>
        ?
      </Button>
      <ModalOverlay className="overlay" isDismissable isOpen={open} onOpenChange={setOpen}>
        <Modal className="modal">
          <Dialog className="dialog">
            <Heading slot="title">{t('keys.title')}</Heading>
            <dl className="keys">
              {keys.map(([key, what]) => (
                <div key={key}>
                  <dt>
                    <kbd>{key}</kbd>
                  </dt>
                  <dd>{what}</dd>
                </div>
              ))}
            </dl>
            <Button slot="close" className="button">
              {t('close')}
            </Button>
          </Dialog>
        </Modal>
      </ModalOverlay>
    </>
  );
}
