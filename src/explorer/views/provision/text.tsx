/** The text of a version, and its difference from another version, word by word or side by side. */
import { Answered, useAnswer } from '../../asking/answer.tsx';
import { API_LANGUAGES, type Language } from '../../languages.ts';
import { langOf } from '../../parts/lang-of.ts';
import type { Settings } from '../../settings.ts';
import { useLanguage, useWords } from '../../words/index.ts';
import { sinceInWords } from './bound.ts';
import { DIFFERENCE, type OnADay, type Version } from './question.ts';
import { PROVISION_WORDS } from './words.ts';

interface Props {
  readonly state: OnADay['state'];
  readonly versions: readonly Version[];
  readonly settings: Settings;
}

export function Text({ state, versions, settings }: Props) {
  const lang = useLanguage();
  const shared = useWords();
  const words = PROVISION_WORDS[lang];
  const { version } = state;
  const against = versions.find(({ id }) => id === settings.get('against') && id !== version?.id);
  if (version === null) return null;
  const [text, source] =
    version.text === null ? [version.russian, version.russianFrom] : [version.text, version.textFrom];
  return (
    <section>
      <h2>{words.text}</h2>
      <div class="controls">
        <label>
          {words.compare}
          <select
            name="against"
            value={against?.id ?? ''}
            onChange={(event) => settings.set({ against: event.currentTarget.value || null })}
          >
            <option value="">{words.nothing}</option>
            {versions.map((each, i) =>
              each.id === version.id ? null : (
                <option key={each.id} value={each.id}>
                  {i + 1}. {sinceInWords(each.start, shared, lang)}
                </option>
              ),
            )}
          </select>
        </label>
        {against === undefined ? null : (
          <label>
            <input
              type="checkbox"
              checked={settings.get('sides') === '1'}
              onChange={(event) => settings.set({ sides: event.currentTarget.checked ? 1 : null })}
            />
            {words.sides}
          </label>
        )}
      </div>
      {text === null ? (
        <div class="calm not-held">
          <p>{words.notHeld}</p>
          <p>{words.notHeldHelp}</p>
        </div>
      ) : against !== undefined ? (
        <Difference
          id={version.id}
          isOwn={version.text !== null}
          against={against}
          sides={settings.get('sides') === '1'}
        />
      ) : (
        <>
          {version.text === null ? <p class="quiet">{words.onlyRussian}</p> : null}
          <div class="law-text" lang={version.text === null ? 'ru' : lang}>
            {text}
          </div>
          {source === null ? null : (
            <p class="quiet">
              {words.textOf} {source.url === null ? source.title : <a href={source.url}>{source.title}</a>}
            </p>
          )}
        </>
      )}
    </section>
  );
}

interface DifferenceProps {
  readonly id: string;
  /** Whether its words are held in the page's language. */
  readonly isOwn: boolean;
  readonly against: Version;
  readonly sides: boolean;
}

/** In the page's language where both are held in it, else in the first in which both are. */
function Difference({ id, isOwn, against, sides }: DifferenceProps) {
  const lang = useLanguage();
  const words = PROVISION_WORDS[lang];
  const asked = isOwn && against.inOwnLanguage !== null ? API_LANGUAGES[lang] : null;
  const answer = useAnswer(DIFFERENCE, { id, against: against.id, lang: asked });
  if (against.textState === 'NOT_HELD') return <p class="calm not-held">{words.noDiff}</p>;
  return (
    <Answered answer={answer}>
      {({ node }) => {
        const changes = node?.__typename === 'ProvisionVersion' ? node.diff : [];
        if (changes.length === 0) return <p class="calm not-held">{words.noDiff}</p>;
        const held = asked === null ? langOf(changes.map(({ text }) => text).join(' '), lang) : lang;
        const shown = { changes, lang: held };
        const said = (
          <>
            {held === 'ru' && lang !== 'ru' ? <p class="quiet">{words.onlyRussian}</p> : null}
            {changes.every(({ kind }) => kind === 'SAME') ? <p class="calm">{words.same}</p> : null}
          </>
        );
        if (!sides)
          return (
            <>
              {said}
              <Changed {...shown} drop={null} />
            </>
          );
        return (
          <>
            {said}
            <div class="sides">
              <div>
                <h3>{words.before}</h3>
                <Changed {...shown} drop="ADDED" />
              </div>
              <div>
                <h3>{words.after}</h3>
                <Changed {...shown} drop="REMOVED" />
              </div>
            </div>
          </>
        );
      }}
    </Answered>
  );
}

interface TextChange {
  readonly kind: 'ADDED' | 'REMOVED' | 'SAME';
  readonly text: string;
}

interface ChangedProps {
  readonly changes: readonly TextChange[];
  readonly lang: Language;
  /** The words of one side, left out of the other. */
  readonly drop: TextChange['kind'] | null;
}

function Changed({ changes, lang, drop }: ChangedProps) {
  const words = PROVISION_WORDS[useLanguage()];
  let place = 0;
  return (
    <div class="law-text" lang={lang}>
      {changes
        .filter(({ kind }) => kind !== drop)
        .map(({ kind, text }) => {
          place += text.length;
          if (kind === 'ADDED')
            return (
              <ins key={place} title={words.added}>
                {text}
              </ins>
            );
          if (kind === 'REMOVED')
            return (
              <del key={place} title={words.removed}>
                {text}
              </del>
            );
          return <span key={place}>{text}</span>;
        })}
    </div>
  );
}
