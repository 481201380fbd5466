/** What differs, chapter by chapter; words replaced throughout stand apart, by the laws that replaced them. */
import { forceInWords } from '../../parts/force.ts';
import { Laws, lawInWords } from '../../parts/laws.tsx';
import { MarkShape } from '../../parts/mark-shape.tsx';
import { placeInWords, unitInWords } from '../../parts/place.ts';
import { Said } from '../../parts/said.tsx';
import { Thing } from '../../parts/thing.tsx';
import { useLanguage, useWords } from '../../words/index.ts';
import { byChapter, byLaws, type Chapter, doneTo, kindsOf, lawsOf, unsettled } from './differences.ts';
import type { Between, Difference } from './question.ts';
import { COMPARE_WORDS } from './words.ts';

export function DifferenceList({ differences, between }: { differences: readonly Difference[]; between: Between }) {
  const shared = useWords();
  const words = COMPARE_WORDS[useLanguage()];
  const replaced = differences.filter(({ kind }) => kind === 'WORDS_REPLACED');
  const others = differences.filter(({ kind }) => kind !== 'WORDS_REPLACED');
  return (
    <>
      {byChapter(others).map((chapter) => (
        <section key={chapter.unit?.id ?? ''}>
          <ChapterHeading chapter={chapter} />
          <ul class="differences">
            {chapter.differences.map((difference) => (
              <Line key={difference.provision.id} difference={difference} between={between} />
            ))}
          </ul>
        </section>
      ))}
      {replaced.length === 0 ? null : (
        <section>
          <h3>{words.wordsReplaced}</h3>
          <p class="quiet">{words.wordsReplacedHelp}</p>
          <dl>
            {byLaws(replaced).map(({ laws, differences: touched }) => (
              <div key={laws.map(({ id }) => id).join(' ')}>
                <dt>
                  <Laws laws={laws} />
                </dt>
                <dd class="touched">
                  {touched.map(({ provision, certainty }) => (
                    <span key={provision.id} class={certainty === 'CERTAIN' ? undefined : 'uncertain'}>
                      <Thing id={provision.id} day={between.to}>
                        {placeInWords(provision, provision.ancestors, shared)}
                      </Thing>
                      {certainty === 'CERTAIN' ? null : <small> ({shared.certainty[certainty]})</small>}
                    </span>
                  ))}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      )}
    </>
  );
}

function ChapterHeading({ chapter: { unit } }: { chapter: Chapter }) {
  const shared = useWords();
  const words = COMPARE_WORDS[useLanguage()];
  if (unit === null) return <h3>{words.outside}</h3>;
  return (
    <h3>
      {unitInWords(unit, shared)}
      {unit.heading === null ? null : (
        <>
          . <Said>{unit.heading}</Said>
        </>
      )}
    </h3>
  );
}

function Line({ difference, between }: { difference: Difference; between: Between }) {
  const shared = useWords();
  const { provision, certainty } = difference;
  const done = doneTo(difference);
  const isUncertain = certainty !== 'CERTAIN';
  // A repealed provision is shown on the day on which it still stood.
  const day = difference.kind === 'REPEALED' ? between.from : between.to;
  return (
    <li class={isUncertain ? 'not-certain' : undefined}>
      <svg class="mark" width="16" height="16" aria-hidden="true">
        <MarkShape kind={done} x={8} y={8} r={5.5} hollow={isUncertain} />
      </svg>
      <div>
        <strong class={done}>{shared.kinds[done]}</strong>{' '}
        <Thing id={provision.id} day={day}>
          {placeInWords(provision, provision.ancestors, shared)}
        </Thing>
        {provision.heading === null ? null : (
          <>
            . <Said>{provision.heading}</Said>
          </>
        )}
        <div class="reasons">
          <span class="by">
            {kindsOf(difference).map(([kind, amendments], _, kinds) => (
              <span key={kind}>
                {kinds.length > 1 || kind !== done ? `${shared.kinds[kind]}: ` : null}
                <Laws laws={lawsOf(amendments)} />
              </span>
            ))}
          </span>
          {isUncertain ? <WhyUncertain difference={difference} between={between} /> : null}
        </div>
      </div>
    </li>
  );
}

/** Which laws' days of force leave it open; those with the same bounds together. */
function WhyUncertain({ difference, between }: { difference: Difference; between: Between }) {
  const lang = useLanguage();
  const shared = useWords();
  const open = unsettled(difference, between);
  if (difference.certainty === 'BEYOND_RECORD' || open.length === 0) {
    return (
      <span class="why">
        <span class="uncertain">{shared.certainty[difference.certainty]}</span>
      </span>
    );
  }
  const said = new Map<string, string[]>();
  for (const each of open) {
    const force = forceInWords(each, shared, lang);
    said.set(force, [...new Set([...(said.get(force) ?? []), lawInWords(each.by)])]);
  }
  return (
    <span class="why">
      <span class="uncertain">{COMPARE_WORDS[lang].uncertain}</span>:{' '}
      {[...said].map(([force, laws]) => `${laws.join(', ')} ${force}`).join('; ')}
    </span>
  );
}
