import type { ReactNode } from 'react';
import { useSpeaker } from '../words/reader.tsx';

/** What may be wider than the page and is then scrolled, with the keyboard too. */
export function ScrollRegion(props: { readonly label: string; readonly children: ReactNode }) {
  const { t } = useSpeaker();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: WCAG 2.1.1, what scrolls must take the focus
    <section className="scroll-x" tabIndex={0} aria-label={t('table.of', { what: props.label })}>
      {props.children}
    </section>
  );
}
