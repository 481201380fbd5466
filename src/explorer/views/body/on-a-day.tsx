/** What a body may do, must do and is subject to on a day, by article and role. */
import { placeInArticle } from '../../parts/place.ts';
import { Said } from '../../parts/said.tsx';
import { Thing } from '../../parts/thing.tsx';
import { useLanguage, useWords } from '../../words/index.ts';
import { articleOf } from './powers.ts';
import type { Power, PowerOnADay } from './question.ts';
import { BODY_WORDS } from './words.ts';

const MODALITIES = ['POWER', 'DUTY', 'SUBJECTION', 'PROHIBITION'] as const;

/** `whole`: these are all; only then can they be counted by kind. */
export function OnADay({ powers, whole, day }: { powers: readonly PowerOnADay[]; whole: boolean; day: string }) {
  const words = BODY_WORDS[useLanguage()];
  if (powers.length === 0) {
    return (
      <div class="calm">
        <p>{words.none}</p>
        <p>{words.noneHelp}</p>
      </div>
    );
  }
  return (
    <>
      <Doubts powers={powers} />
      {MODALITIES.map((modality) => {
        const these = powers.filter((power) => power.modality === modality);
        return these.length === 0 ? null : (
          <section key={modality}>
            <h2>
              {words.modalities[modality]}
              {whole ? ` (${these.length})` : ''}
            </h2>
            <ByArticle powers={these} day={day} />
          </section>
        );
      })}
    </>
  );
}

function ByArticle({ powers, day }: { powers: readonly PowerOnADay[]; day: string }) {
  const shared = useWords();
  const articles = new Map(powers.map((power) => [articleOf(power).id, articleOf(power)]));
  return (
    <ul class="by-article">
      {[...articles.values()].map((article) => (
        <li key={article.id}>
          <Thing id={article.id} day={day}>
            {article.citation}
          </Thing>
          {article.heading === null ? null : (
            <>
              {' '}
              <Said>{article.heading}</Said>
            </>
          )}
          <ul>
            {powers
              .filter((power) => articleOf(power).id === article.id)
              .map((power) => (
                <li key={power.id}>
                  <em>{shared.roles[power.role]}</em>: <Said>{power.summary}</Said>
                  <Toward bodies={power.toward} day={day} /> <Place power={power} day={day} />{' '}
                  <Doubt certainty={power.certainty} />
                </li>
              ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

const DOUBTS = { BEYOND_RECORD: '◌', UNCERTAIN: '?' } as const;

type Certainty = PowerOnADay['certainty'];

/** The sign of a power of which it is not certain that it holds; its words are read out, and stand above the list. */
function Doubt({ certainty }: { certainty: Certainty }) {
  const words = BODY_WORDS[useLanguage()];
  if (certainty === 'CERTAIN') return null;
  return (
    <small class="uncertain" title={words.doubts[certainty]}>
      <span aria-hidden="true">{DOUBTS[certainty]}</span>
      <span class="visually-hidden">{words.doubts[certainty]}</span>
    </small>
  );
}

/** What the signs of doubt mean that stand below, with how many powers each concerns. */
function Doubts({ powers }: { powers: readonly PowerOnADay[] }) {
  const words = BODY_WORDS[useLanguage()];
  const counted = (['BEYOND_RECORD', 'UNCERTAIN'] as const)
    .map((certainty) => ({ certainty, count: powers.filter((power) => power.certainty === certainty).length }))
    .filter(({ count }) => count > 0);
  return (
    <>
      {counted.map(({ certainty, count }) => (
        <p key={certainty} class="doubts quiet">
          {DOUBTS[certainty]} ({count}) {words.doubts[certainty]}
        </p>
      ))}
    </>
  );
}

/** Whom a power is held toward. */
function Toward({ bodies, day }: { bodies: Power['toward']; day: string }) {
  const words = BODY_WORDS[useLanguage()];
  if (bodies.length === 0) return null;
  return (
    <>
      {' '}
      <span aria-hidden="true">→</span> <span class="visually-hidden">{words.toward}:</span>{' '}
      {bodies.map((body, i) => (
        <span key={body.id}>
          {i === 0 ? '' : '; '}
          <Thing id={body.id} day={day}>
            <Said>{body.name}</Said>
          </Thing>
        </span>
      ))}
    </>
  );
}

/** Where within the article, which stands above, a power is laid down. */
function Place({ power: { provision }, day }: { power: Power; day: string }) {
  const place = placeInArticle(provision, provision.ancestors, useWords());
  if (place === null) return null;
  return (
    <small>
      (
      <Thing id={provision.id} day={day}>
        {place}
      </Thing>
      )
    </small>
  );
}
