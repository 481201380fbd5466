/** The page: the language of the address, the frame, and the view that the address names. */
import { Provider } from '@urql/preact';
import type { ComponentType } from 'preact';
import { lazy, Suspense } from 'preact/compat';
import { useEffect, useMemo } from 'preact/hooks';
import { Redirect, Route, Router, Switch, useLocation, useSearch } from 'wouter-preact';
import { idAt, LAW, pathOf } from './addresses.ts';
import { Failed } from './asking/answer.tsx';
import { createClient } from './asking/client.ts';
import { Frame } from './frame/frame.tsx';
import { Unknown } from './frame/unknown.tsx';
import { isLanguage, type Language, preferredLanguage } from './languages.ts';
import { History } from './views/history/history.tsx';
import { LanguageContext, useWords } from './words/index.ts';

/**
 * A view whose code is fetched when it is first opened. Where it cannot be (the server is away, or another version of it
 * came since the page was opened), the page says so and offers to be loaded anew.
 */
function whenOpened<Props>(load: () => Promise<ComponentType<Props>>) {
  return lazy(() => load().catch((): ComponentType<Props> => NotFetched));
}

const NotFetched = () => <Failed reason="" again={() => window.location.reload()} />;

// The history comes with the page.
const ProvisionView = whenOpened(async () => (await import('./views/provision/provision.tsx')).ProvisionView);
const Compare = whenOpened(async () => (await import('./views/compare/compare.tsx')).Compare);
const BodyView = whenOpened(async () => (await import('./views/body/body.tsx')).BodyView);
const Bodies = whenOpened(async () => (await import('./views/bodies/bodies.tsx')).Bodies);
const Search = whenOpened(async () => (await import('./views/search/search.tsx')).Search);
const Acts = whenOpened(async () => (await import('./views/acts/acts.tsx')).Acts);
const About = whenOpened(async () => (await import('./views/about/about.tsx')).About);
const Lineage = whenOpened(async () => (await import('./views/lineage/lineage.tsx')).Lineage);
const Scholars = whenOpened(async () => (await import('./views/scholars/scholars.tsx')).Scholars);

export function App() {
  const [path] = useLocation();
  const search = useSearch();
  const lang = path.split('/')[1];
  if (!isLanguage(lang)) return <Redirect to={beginning(search)} replace={true} />;
  return (
    <LanguageContext.Provider value={lang}>
      <Router base={`/${lang}`}>
        <Speaking lang={lang} />
      </Router>
    </LanguageContext.Provider>
  );
}

function Speaking({ lang }: { lang: Language }) {
  const client = useMemo(() => createClient(lang), [lang]);
  useEffect(() => {
    document.documentElement.lang = lang;
  }, [lang]);
  return (
    <Provider value={client}>
      <Frame>
        <Suspense fallback={<Opening />}>
          <Switch>
            <Route path="/">
              <Redirect to={`/${pathOf(LAW)}`} replace={true} />
            </Route>
            <Route path="/act/*">{(rest) => <History act={idAt(`act/${rest['*']}`)} />}</Route>
            <Route path="/provision/*">{(rest) => <ProvisionView id={idAt(`provision/${rest['*']}`)} />}</Route>
            <Route path="/compare/*">{(rest) => <Compare act={idAt(rest['*'])} />}</Route>
            <Route path="/body/*">{(rest) => <BodyView id={idAt(`body/${rest['*']}`)} />}</Route>
            <Route path="/bodies">{() => <Bodies />}</Route>
            <Route path="/search">{() => <Search />}</Route>
            <Route path="/acts">{() => <Acts />}</Route>
            <Route path="/about">{() => <About />}</Route>
            <Route path="/lineage/*">{(rest) => <Lineage of={idAt(rest['*'] ?? '')} />}</Route>
            <Route path="/scholars">
              <Scholars />
            </Route>
            <Route component={Unknown} />
          </Switch>
        </Suspense>
      </Frame>
    </Provider>
  );
}

function Opening() {
  return (
    <p class="calm" role="status">
      {useWords().asking}
    </p>
  );
}

/** Where a reader begins who named no language: the law's history. Addresses of the first page (`/?act=…`) still hold. */
function beginning(search: string): string {
  const params = new URLSearchParams(search);
  const asked = params.get('lang')?.toLowerCase();
  const lang = isLanguage(asked) ? asked : preferredLanguage(navigator.languages);
  const act = params.get('act') ?? LAW;
  params.delete('act');
  params.delete('lang');
  const rest = params.size === 0 ? '' : `?${params}`;
  return `/${lang}/${pathOf(act)}${rest}`;
}
