/** The graph as files: every format that the server offers, as it lists them itself. */
import { useEffect, useState } from 'preact/hooks';
import { useLanguage } from '../../words/index.ts';
import { ABOUT_WORDS } from './words.ts';

/** Where the server lists its formats, and below which each is downloaded. */
const EXPORT = '/export';

/** A format as `GET /export` tells it, with more beside it. */
interface Format {
  readonly name: string;
  /** In English, for people. */
  readonly summary: string;
  readonly address: string;
  /** What a caller has to choose first: an act, a day. A plain link chooses nothing. */
  readonly needs: readonly string[];
}

/** Formats of the whole graph, each a link; where the server did not tell them, the address that does. */
export function Exports() {
  const lang = useLanguage();
  const words = ABOUT_WORDS[lang];
  const formats = useFormats();
  if (formats === 'asking') return null;
  if (formats === 'failed') {
    return (
      <li>
        <a href={EXPORT}>{words.exports}</a>
      </li>
    );
  }
  return (
    <>
      {formats.map(({ name, summary, address }) => {
        const said = Object.hasOwn(words.formats, name) ? words.formats[name] : undefined;
        return (
          <li key={name}>
            <a href={address}>{name}</a> — {said ?? <span lang="en">{summary}</span>}
          </li>
        );
      })}
    </>
  );
}

function useFormats(): readonly Format[] | 'asking' | 'failed' {
  const [formats, setFormats] = useState<readonly Format[] | 'asking' | 'failed'>('asking');
  useEffect(() => {
    const left = new AbortController();
    fetchFormats(left.signal).then(setFormats, () => {
      if (!left.signal.aborted) setFormats('failed');
    });
    return () => left.abort();
  }, []);
  return formats;
}

/** Rejects where the server is away or answers something else. */
async function fetchFormats(signal: AbortSignal): Promise<readonly Format[]> {
  const response = await fetch(EXPORT, { signal });
  if (!response.ok) throw new Error(`${EXPORT} answered ${response.status}.`);
  const { formats } = (await response.json()) as { readonly formats: readonly Format[] }; // The page's own server.
  return formats.filter(({ needs }) => needs.length === 0);
}
