/** A body: what it may do, must do and is subject to on a day, how that came, and by which law. */
import { useMemo } from 'preact/hooks';
import { Link } from 'wouter-preact';
import { pathOf } from '../../addresses.ts';
import { Answered, useAnswer } from '../../asking/answer.tsx';
import type { VariablesOf } from '../../asking/graphql.ts';
import { More, useMore } from '../../asking/more.tsx';
import { dayInWords, today } from '../../days.ts';
import { Figure } from '../../figure/figure.tsx';
import { Unknown } from '../../frame/unknown.tsx';
import { API_LANGUAGES } from '../../languages.ts';
import { PageTitle } from '../../parts/page-title.tsx';
import { placeInWords } from '../../parts/place.ts';
import { Said } from '../../parts/said.tsx';
import { Thing } from '../../parts/thing.tsx';
import { useSettings } from '../../settings.ts';
import { useLanguage, useWords } from '../../words/index.ts';
import { ChangesOf } from './changes.tsx';
import { Facts } from './facts.tsx';
import { OnADay } from './on-a-day.tsx';
import { type Held, heldBy } from './powers.ts';
import { PowersPicture } from './powers-picture.tsx';
import { BODY, type Body, type BodyChange, CHANGES_OF_BODY, MORE_POWERS } from './question.ts';
import { BODY_WORDS } from './words.ts';

export function BodyView({ id }: { id: string }) {
  const lang = useLanguage();
  const on = useSettings().day('on') ?? today();
  const variables = { id, on, lang: API_LANGUAGES[lang] };
  const answer = useAnswer(BODY, variables);
  const changes = useAnswer(CHANGES_OF_BODY, { id, lang: API_LANGUAGES[lang] });
  return (
    <Answered answer={answer}>
      {({ body, dataset }) =>
        body === null ? (
          <Unknown />
        ) : (
          <>
            <Head body={body} on={on} />
            <Answered answer={changes}>
              {({ amendments }) => (
                <BodyOf
                  key={body.id}
                  body={body}
                  on={on}
                  changes={amendments.nodes}
                  left={amendments.totalCount - amendments.nodes.length}
                  revision={dataset.revision}
                />
              )}
            </Answered>
          </>
        )
      }
    </Answered>
  );
}

function Head({ body, on }: { body: Body; on: string }) {
  const lang = useLanguage();
  const words = BODY_WORDS[lang];
  const settings = useSettings();
  return (
    <>
      <PageTitle title={body.name} />
      <Facts body={body} />
      <div class="controls">
        <label>
          {words.on}
          <input
            type="date"
            name="on"
            value={on}
            onChange={(event) => event.currentTarget.value !== '' && settings.set({ on: event.currentTarget.value })}
          />
        </label>
        <strong aria-live="polite">{dayInWords(on, lang)}</strong>
        <Link href={`/lineage/${pathOf(body.id)}`}>{useWords().lineage}</Link>
      </div>
    </>
  );
}

interface Props {
  readonly body: Body;
  readonly on: string;
  readonly changes: readonly BodyChange[];
  /** How many changes are on record beyond those that were asked for. */
  readonly left: number;
  readonly revision: string;
}

function BodyOf({ body, on, changes, left, revision }: Props) {
  const lang = useLanguage();
  const shared = useWords();
  const words = BODY_WORDS[lang];
  const settings = useSettings();
  const list = useMore(
    body.competences,
    MORE_POWERS,
    (after): VariablesOf<typeof MORE_POWERS> => ({ id: body.id, on, lang: API_LANGUAGES[lang], after }),
    (data) => data.body?.competences ?? null,
  );
  const { items } = list;
  const held = useMemo(() => heldBy(body.id, items, changes), [body.id, items, changes]);
  const lawsOf = (all: readonly BodyChange[]) => [...new Set(all.map(({ by }) => by.number ?? by.title))].join(', ');
  const dayOr = (day: string | null, otherwise: string) => (day === null ? otherwise : dayInWords(day, lang));
  const describe = ({ power, given, taken }: Held) =>
    `${power.summary} (${power.provision.citation}): ${dayOr(power.validFrom, shared.beforeRecord)}${given.length ? `, № ${lawsOf(given)}` : ''} – ${dayOr(power.validTo, shared.stillOpen)}${taken.length ? `, № ${lawsOf(taken)}` : ''}`;
  return (
    <>
      <OnADay powers={items} whole={items.length === list.total} day={on} />
      {items.length === 0 ? null : <More list={list} />}
      {held.length === 0 ? null : (
        <Figure
          title={words.powers}
          name="powers"
          revision={revision}
          query={CHANGES_OF_BODY}
          variables={{ id: body.id, lang: API_LANGUAGES[lang] }}
          table={{
            columns: [words.provision, words.role, words.power, words.since, words.gaveBy, words.until, words.tookBy],
            rows: held.map(({ power, given, taken }) => [
              { text: power.provision.citation, href: `/${lang}/${pathOf(power.provision.id)}` },
              shared.roles[power.role],
              power.summary,
              dayOr(power.validFrom, shared.beforeRecord),
              lawsOf(given),
              dayOr(power.validTo, shared.stillOpen),
              lawsOf(taken),
            ]),
          }}
        >
          <p class="quiet">{words.key}</p>
          <PowersPicture
            held={held}
            day={on}
            label={words.powers}
            nameOf={({ power: { provision, summary } }) =>
              `${placeInWords(provision, provision.ancestors, shared)}: ${summary}`
            }
            describe={describe}
            hrefOf={({ power }) => `/${lang}/${pathOf(body.id)}?on=${power.validFrom ?? on}`}
            onChoose={(day) => settings.set({ on: day }, { kept: true })}
          />
        </Figure>
      )}
      <ChangesOf body={body.id} changes={changes} left={left} />
      {body.claims.nodes.length === 0 ? null : (
        <section>
          <h2>
            {words.claims} ({body.claims.totalCount})
          </h2>
          <ul>
            {body.claims.nodes.map((claim) => (
              <li key={claim.id}>
                {shared.stances[claim.stance]}:{' '}
                <Thing id={claim.id}>
                  <Said>{claim.summary}</Said>
                </Thing>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
