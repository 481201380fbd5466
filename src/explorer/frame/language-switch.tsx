/** The same place in another language: only the tag at the head of the address changes. */
import { Link, useLocation, useSearch } from 'wouter-preact';
import { LANGUAGE_NAMES, LANGUAGES } from '../languages.ts';
import { useLanguage, useWords } from '../words/index.ts';

export function LanguageSwitch() {
  const words = useWords();
  const current = useLanguage();
  const [path] = useLocation();
  const search = useSearch();
  const rest = `${path === '/' ? '' : path}${search === '' ? '' : `?${search}`}`;
  return (
    <nav aria-label={words.language} class="languages">
      {LANGUAGES.map((lang) => (
        // "~": from the root, not from the language that the reader is in.
        <Link key={lang} href={`~/${lang}${rest}`} lang={lang} aria-current={lang === current ? 'true' : undefined}>
          {LANGUAGE_NAMES[lang]}
        </Link>
      ))}
    </nav>
  );
}
