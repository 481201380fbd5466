/** What a body may do, must do and is subject to on a day, by article and role. */
import { placeInArticle } from '../../parts/place.ts';
import { Said } from '../../parts/said.tsx';
import { Thing } from '../../parts/thing.tsx';
import { useLanguage, useWords } from '../../words/index.ts';
import { articleOf } from './powers.ts';
import type { Power } from './question.ts';
import { BODY_WORDS } from './words.ts';

const MODALITIES = ['POWER', 'DUTY', 'SUBJECTION', 'PROHIBITION'] as const;

/** `whole`: these are all; only then can they be counted by kind. */
export function OnADay({ powers, whole, day }: { powers: readonly Power[]; whole: boolean; day: string }) {
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

function ByArticle({ powers, day }: { powers: readonly Power[]; day: string }) {
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
                  <Toward bodies={power.toward} day={day} /> <Place power={power} day={day} />
                </li>
              ))}
          </ul>
        </li>
      ))}
    </ul>
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
