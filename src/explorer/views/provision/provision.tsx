/** A provision: where it stands, its versions to walk through, its text, whom it affects, who wrote about it. */
import { Link } from 'wouter-preact';
import { pathOf } from '../../addresses.ts';
import { Answered, useAnswer } from '../../asking/answer.tsx';
import { dayInWords, today } from '../../days.ts';
import { Figure } from '../../figure/figure.tsx';
import { Unknown } from '../../frame/unknown.tsx';
import { API_LANGUAGES, LANGUAGES } from '../../languages.ts';
import { PageTitle } from '../../parts/page-title.tsx';
import { Said } from '../../parts/said.tsx';
import { Thing } from '../../parts/thing.tsx';
import { useSettings } from '../../settings.ts';
import { useLanguage, useWords } from '../../words/index.ts';
import { boundInWords, dayOf, sinceInWords, versionOn } from './bound.ts';
import { ON_A_DAY, PROVISION, type Through } from './question.ts';
import { Amendments, Bodies, Claims, References } from './sections.tsx';
import { Text } from './text.tsx';
import { VersionsPicture } from './versions-picture.tsx';
import { PROVISION_WORDS } from './words.ts';

export function ProvisionView({ id }: { id: string }) {
  const lang = useLanguage();
  const answer = useAnswer(PROVISION, { id, lang: API_LANGUAGES[lang] });
  return (
    <Answered answer={answer}>
      {({ provision, dataset }) =>
        provision === null ? (
          <Unknown />
        ) : (
          // By its id: what another provision says of a day must not stand under this one's name.
          <ProvisionOf key={provision.id} provision={provision} revision={dataset.revision} />
        )
      }
    </Answered>
  );
}

function ProvisionOf({ provision, revision }: { provision: Through; revision: string }) {
  const lang = useLanguage();
  const shared = useWords();
  const words = PROVISION_WORDS[lang];
  const settings = useSettings();
  const { versions, act } = provision;
  const until = act.recordUntil ?? today();
  const day = settings.day('on') ?? until;
  const chosen = versionOn(versions, act.adoptedOn, day);
  const onDay = useAnswer(ON_A_DAY, { id: provision.id, on: day, lang: API_LANGUAGES[lang] });
  const late = onDay.at === 'here' && onDay.late;
  // Headings change too: the one of the day, and until it is known that of the newest version.
  const heading = (onDay.at === 'here' ? onDay.data.provision?.heading : null) ?? provision.heading;
  const name = heading === null ? provision[lang] : `${provision[lang]}. ${heading}`;
  const go = (on: string) => settings.set({ on });
  const spell = (index: number) => {
    const version = versions[index];
    if (version === undefined) return dayInWords(day, lang);
    return `${words.version(index + 1, versions.length)}: ${sinceInWords(version.start, shared, lang)}`;
  };
  return (
    <article class="provision">
      <nav class="trail" aria-label={words.stands}>
        <Thing id={act.id}>
          <Said>{act.title}</Said>
        </Thing>
        {provision.ancestors.map((each) => (
          <span key={each.id}>
            {' › '}
            <Thing id={each.id} day={day}>
              {shared.units[each.kind].replace('{}', each.number ?? '')}
              {each.heading === null ? null : (
                <>
                  {' '}
                  <Said>{each.heading}</Said>
                </>
              )}
            </Thing>
          </span>
        ))}
      </nav>
      <PageTitle title={name} />
      <details>
        <summary>{words.cited}</summary>
        <ul>
          {LANGUAGES.map((each) => (
            <li key={each} lang={each}>
              {provision[each]}
            </li>
          ))}
        </ul>
      </details>
      <p class="ways">
        <Link href={`/${pathOf(act.id)}?line=${encodeURIComponent(provision.id)}`}>{words.history}</Link> ·{' '}
        <Link href={`/lineage/${pathOf(provision.id)}`}>{words.lineage}</Link>
      </p>
      <Figure
        title={words.versions}
        name="versions"
        revision={revision}
        query={PROVISION}
        variables={{ id: provision.id, lang: API_LANGUAGES[lang] }}
        table={{
          columns: ['№', words.since, words.until, words.law],
          rows: versions.map((version, i) => [
            i + 1,
            boundInWords(version.start, shared, lang),
            boundInWords(version.end, shared, lang),
            version.openedBy.map(({ by, kind }) => `${shared.kinds[kind]}, № ${by.number ?? by.id}`).join('; '),
          ]),
        }}
      >
        <VersionsPicture
          versions={versions}
          chosen={chosen}
          day={day}
          until={until}
          label={words.versions}
          describe={(_, index) => spell(index)}
          onChoose={go}
        />
        <p class="quiet">
          <span class="unsure-swatch" aria-hidden="true" /> {words.uncertainStart}
        </p>
      </Figure>
      <div class="controls slider">
        {versions.length < 2 ? null : (
          <label>
            {words.slider}
            <input
              type="range"
              min={0}
              max={versions.length - 1}
              value={Math.max(0, chosen)}
              aria-valuetext={spell(chosen)}
              onInput={(event) => {
                const version = versions[Number(event.currentTarget.value)];
                if (version) go(dayOf(version, until));
              }}
            />
          </label>
        )}
        <label>
          {words.atDay}
          <input
            type="date"
            name="on"
            value={day}
            onChange={(event) => event.currentTarget.value !== '' && go(event.currentTarget.value)}
          />
        </label>
        <strong aria-live="polite">
          {dayInWords(day, lang)}
          {chosen < 0 ? null : ` — ${spell(chosen)}`}
        </strong>
      </div>
      <Answered answer={onDay}>
        {({ provision: on }) =>
          on === null ? null : (
            <div class="of-day" aria-busy={late}>
              <p class={`standing ${on.state.certainty}`}>
                {on.state.inForce ? words.inForce : words.notInForce}{' '}
                {on.state.candidates.length > 1 ? words.may(on.state.candidates.length) : null}{' '}
                <span class="quiet">({shared.certainty[on.state.certainty]})</span>
              </p>
              <Text state={on.state} versions={versions} settings={settings} />
              {on.parts.length === 0 ? null : (
                <section>
                  <h2>{words.parts}</h2>
                  <ul class={on.parts.some(({ heading }) => heading !== null) ? 'parts named' : 'parts'}>
                    {on.parts.map((part) => (
                      <li key={part.id}>
                        <Thing id={part.id} day={day}>
                          {shared.units[part.kind].replace('{}', part.number ?? '')}
                          {part.heading === null ? null : (
                            <>
                              {' '}
                              <Said>{part.heading}</Said>
                            </>
                          )}
                        </Thing>
                      </li>
                    ))}
                  </ul>
                </section>
              )}
              <Bodies bodies={on.affectedBodies} day={day} />
            </div>
          )
        }
      </Answered>
      <Claims claims={provision.claims} />
      <Amendments provision={provision} />
      <References provision={provision} day={day} />
      {provision.gaps.length === 0 ? null : (
        <section>
          <h2>{words.gaps}</h2>
          <ul>
            {provision.gaps.map((gap) => (
              <li key={gap.id}>
                <Said>{gap.reason}</Said>
              </li>
            ))}
          </ul>
        </section>
      )}
    </article>
  );
}
