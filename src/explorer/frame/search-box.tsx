/** The search box of every page. The key `/` goes to it. */
import { useEffect, useRef } from 'preact/hooks';
import { useLocation, useSearchParams } from 'wouter-preact';
import { useWords } from '../words/index.ts';

export function SearchBox() {
  const words = useWords();
  const box = useRef<HTMLInputElement>(null);
  const [, go] = useLocation();
  const [params] = useSearchParams();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const writing = event.target instanceof HTMLElement && event.target.closest('input, textarea, select');
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || writing) return;
      event.preventDefault();
      box.current?.focus();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  const find = (event: Event) => {
    event.preventDefault();
    const text = box.current?.value.trim() ?? '';
    if (text !== '') go(`/search?q=${encodeURIComponent(text)}`);
  };
  return (
    <search>
      <form onSubmit={find}>
        <input
          ref={box}
          type="search"
          name="q"
          maxLength={200}
          defaultValue={params.get('q') ?? ''}
          placeholder={`${words.searchHere}  ( / )`}
          aria-label={words.searchHere}
          aria-keyshortcuts="/"
        />
        <button type="submit">{words.find}</button>
      </form>
    </search>
  );
}
