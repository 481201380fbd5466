import { useEffect, useState } from 'preact/hooks';
import { LANGUAGE_NAMES, LANGUAGE_TAGS, LANGUAGES, type Language, WORDS, type Words } from './language.ts';
import { MarkPanel } from './mark-panel.tsx';
import { MarkShape } from './mark-shape.tsx';
import { askTimeline, type Kind, type Mark, type Row, type Timeline } from './timeline-data.ts';
import { TimelinePicture } from './timeline-picture.tsx';

const LAW = 'act:kz/law/2001-01-23/148';
const KINDS: readonly Kind[] = ['INSERTION', 'REWORDING', 'MODIFICATION', 'REPEAL', 'TERM_REPLACEMENT'];

type State =
  | { readonly at: 'asking' }
  | { readonly at: 'failed'; readonly reason: string }
  | { readonly at: 'unknown' }
  | { readonly at: 'shown'; readonly timeline: Timeline };

interface Address {
  readonly act: string;
  readonly from: number;
  readonly to: number;
  readonly lang: Language;
}

/** The page's whole state stands in its address. */
function readAddress(search: string): Address {
  const params = new URLSearchParams(search);
  const year = (name: string, otherwise: number) => {
    const text = params.get(name) ?? '';
    return /^\d{4}$/.test(text) ? Number(text) : otherwise;
  };
  const lang = LANGUAGES.find((l) => l === params.get('lang')?.toUpperCase()) ?? 'EN';
  const from = year('from', 2009);
  return { act: params.get('act') ?? LAW, from, to: Math.max(from, year('to', 2015)), lang };
}

export function App() {
  const [address, setAddress] = useState(() => readAddress(location.search));
  const [state, setState] = useState<State>({ at: 'asking' });
  const [selected, setSelected] = useState<{ mark: Mark; row: Row } | null>(null);
  const [attempt, setAttempt] = useState(0);
  const words = WORDS[address.lang];

  useEffect(() => {
    let current = true;
    const { act, from, to, lang } = address;
    document.documentElement.lang = LANGUAGE_TAGS[lang];
    askTimeline({ act, from: `${from}-01-01`, to: `${to}-12-31`, lang }).then(
      (timeline) => current && setState(timeline === null ? { at: 'unknown' } : { at: 'shown', timeline }),
      (error: unknown) => current && setState({ at: 'failed', reason: error instanceof Error ? error.message : '' }),
    );
    return () => {
      current = false;
    };
  }, [address, attempt]);

  const speak = (lang: Language) => {
    const params = new URLSearchParams(location.search);
    params.set('lang', lang.toLowerCase());
    history.replaceState(null, '', `?${params}`);
    setSelected(null);
    setAddress({ ...address, lang });
  };

  return (
    <main>
      <header>
        <p class="brand">zangraph</p>
        <nav aria-label="Language">
          {LANGUAGES.map((lang) => (
            <button
              type="button"
              key={lang}
              lang={LANGUAGE_TAGS[lang]}
              aria-pressed={lang === address.lang}
              onClick={() => speak(lang)}
            >
              {LANGUAGE_NAMES[lang]}
            </button>
          ))}
          <a href="/graphql">{words.query}</a>
        </nav>
      </header>
      {state.at === 'shown' ? (
        <>
          <h1>{state.timeline.act.title}</h1>
          <p class="lead">
            {words.heading}, {address.from}–{address.to}. {words.lead}
          </p>
          <Legend words={words} />
          <div class="picture-and-panel">
            <div class="picture">
              {state.timeline.rows.length === 0 ? (
                <p class="calm">{words.empty}</p>
              ) : (
                <TimelinePicture
                  timeline={state.timeline}
                  words={words}
                  from={address.from}
                  to={address.to}
                  selected={selected?.mark.id ?? null}
                  onSelect={(mark, row) => setSelected({ mark, row })}
                />
              )}
            </div>
            {selected === null ? (
              <aside class="panel hint">{words.choose}</aside>
            ) : (
              <MarkPanel mark={selected.mark} row={selected.row} words={words} onClose={() => setSelected(null)} />
            )}
          </div>
        </>
      ) : (
        <Calm state={state} words={words} onAgain={() => setAttempt(attempt + 1)} />
      )}
    </main>
  );
}

function Legend({ words }: { words: Words }) {
  return (
    <ul class="legend">
      {KINDS.map((kind) => (
        <li key={kind}>
          <svg viewBox="0 0 14 14" width="14" height="14" aria-hidden="true">
            <MarkShape kind={kind} x={7} y={7} r={5} hollow={false} />
          </svg>
          {words.kinds[kind]}
        </li>
      ))}
      <li>
        <svg viewBox="0 0 14 14" width="14" height="14" aria-hidden="true">
          <MarkShape kind="MODIFICATION" x={7} y={7} r={5} hollow={true} />
        </svg>
        {words.uncertain}
      </li>
    </ul>
  );
}

function Calm({ state, words, onAgain }: { state: State; words: Words; onAgain: () => void }) {
  if (state.at === 'asking') return <p class="calm">{words.loading}</p>;
  if (state.at === 'unknown') return <p class="calm">{words.unknownAct}</p>;
  return (
    <div class="calm" role="alert">
      <p>{words.failed}</p>
      {state.at === 'failed' && state.reason !== '' ? <p class="reason">{state.reason}</p> : null}
      <button type="button" onClick={onAgain}>
        {words.again}
      </button>
    </div>
  );
}
