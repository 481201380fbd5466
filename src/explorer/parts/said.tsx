/** A text of the graph, marked with the language it is in. */
import { useLanguage } from '../words/index.ts';
import { langOf } from './lang-of.ts';

export function Said({ children }: { children: string }) {
  const page = useLanguage();
  const lang = langOf(children, page);
  return <span lang={lang === page ? undefined : lang}>{children}</span>;
}
