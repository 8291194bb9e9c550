import type { ReactNode } from 'react';

/** What may be wider than the page and is then scrolled, with the keyboard too. */
export function ScrollRegion(props: { readonly label: string; readonly children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: WCAG 2.1.1, what scrolls must take the focus
    <section className="scroll-x" tabIndex={0} aria-label={props.label}>
      {props.children}
    </section>
  );
}
