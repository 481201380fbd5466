/** A view's heading. It also names the browser's tab, and is where reading begins when the view changes. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** The path (without its language) of the view that was named last; null before the first, where the browser begins. */
let named: string | null = null;

export function PageTitle({ title, lang, children }: { title: string; lang?: string; children?: ComponentChildren }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · zangraph`;
    const here = location.pathname.replace(/^\/[^/]+/, '');
    if (named !== null && named !== here) heading.current?.focus({ preventScroll: true });
    named = here;
  }, [title]);
  return (
    <>
      <h1 ref={heading} tabIndex={-1} lang={lang}>
        {title}
      </h1>
      {children === undefined ? null : <p class="lead">{children}</p>}
    </>
  );
}
