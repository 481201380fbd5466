/** What stands around every view: where one is, where one can go, search, the language. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Link, useLocation } from 'wouter-preact';
import { LAW, pathOf } from '../addresses.ts';
import { useWords } from '../words/index.ts';
import { LanguageSwitch } from './language-switch.tsx';
import { SearchBox } from './search-box.tsx';

export function Frame({ children }: { children: ComponentChildren }) {
  const words = useWords();
  const [path] = useLocation();
  // A new view begins at its top.
  useEffect(() => window.scrollTo(0, 0), [path]);
  // On a narrow screen the views stand in one row that is moved sideways: the one that is shown is to be seen in it.
  const row = useRef<HTMLElement>(null);
  useEffect(
    () => row.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' }),
    [path],
  );
  const act =
    path.startsWith('/act/') || path.startsWith('/compare/') ? path.replace(/^\/(act|compare)\//, 'act/') : null;
  const law = act ?? pathOf(LAW);
  const views = [
    [`/${law}`, words.history, '/act/'],
    [`/compare/${law}`, words.compare, '/compare/'],
    ['/bodies', words.bodies, '/bod'],
    [`/lineage/${law}`, words.lineage, '/lineage/'],
    ['/scholars', words.scholars, '/scholars'],
    ['/acts', words.acts, '/acts'],
    ['/about', words.about, '/about'],
  ] as const;
  return (
    <>
      <a class="skip" href="#content">
        {words.start}
      </a>
      <header>
        <Link href="/" class="brand">
          zangraph
        </Link>
        <SearchBox />
        <LanguageSwitch />
        <nav aria-label={words.views} class="views" ref={row}>
          {views.map(([href, name, begins]) => (
            <Link key={begins} href={href} aria-current={path.startsWith(begins) ? 'page' : undefined}>
              {name}
            </Link>
          ))}
        </nav>
      </header>
      <main id="content" tabIndex={-1}>
        {children}
      </main>
      <footer>
        <a href="/graphql">{words.ask}</a>
      </footer>
    </>
  );
}
