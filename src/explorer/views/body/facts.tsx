/** What a body is: since when it exists, what else it is called, and what is broader and narrower than it. */
import { dayInWords } from '../../days.ts';
import { Said } from '../../parts/said.tsx';
import { Thing } from '../../parts/thing.tsx';
import { useLanguage, useWords } from '../../words/index.ts';
import type { Body } from './question.ts';
import { BODY_WORDS } from './words.ts';

export function Facts({ body }: { body: Body }) {
  const lang = useLanguage();
  const shared = useWords();
  const words = BODY_WORDS[lang];
  const { existsFrom, existsTo, aliases } = body;
  const around = [
    [words.broader, body.broader],
    [words.narrower, body.narrower],
    [words.succeeded, body.succeededBy],
  ] as const;
  return (
    <dl class="facts">
      {existsFrom === null && existsTo === null ? null : (
        <div>
          <dt>{words.exists}</dt>
          <dd>
            {existsFrom === null ? null : shared.since(dayInWords(existsFrom, lang))}{' '}
            {existsTo === null ? null : shared.until(dayInWords(existsTo, lang))}
          </dd>
        </div>
      )}
      {aliases.length === 0 ? null : (
        <div>
          <dt>{words.aliases}</dt>
          <dd>
            {aliases.map((alias, i) => (
              <span key={alias}>
                {i === 0 ? '' : '; '}
                <Said>{alias}</Said>
              </span>
            ))}
          </dd>
        </div>
      )}
      {around.map(([name, bodies]) =>
        bodies.length === 0 ? null : (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              {bodies.map((each, i) => (
                <span key={each.id}>
                  {i === 0 ? '' : '; '}
                  <Thing id={each.id}>
                    <Said>{each.name}</Said>
                  </Thing>
                </span>
              ))}
            </dd>
          </div>
        ),
      )}
    </dl>
  );
}
