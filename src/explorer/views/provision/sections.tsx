/** What stands below a provision's text: changes, bodies, claims, references. */
import type { VariablesOf } from '../../asking/graphql.ts';
import { More, useMore } from '../../asking/more.tsx';
import { dayInWords } from '../../days.ts';
import { API_LANGUAGES } from '../../languages.ts';
import { EvidenceList } from '../../parts/evidence.tsx';
import { forceInWords } from '../../parts/force.ts';
import { MarkSign } from '../../parts/mark-shape.tsx';
import { placeInWords } from '../../parts/place.ts';
import { Said } from '../../parts/said.tsx';
import { Thing } from '../../parts/thing.tsx';
import { useLanguage, useWords } from '../../words/index.ts';
import { MORE_CHANGES, type OnADay, type Through } from './question.ts';
import { PROVISION_WORDS } from './words.ts';

/** What so many bodies may and must do is shown at once; with more of them the reader unfolds those that matter. */
const FEW = 3;

export function Amendments({ provision }: { provision: Through }) {
  const lang = useLanguage();
  const shared = useWords();
  const words = PROVISION_WORDS[lang];
  const { nodes, totalCount } = provision.amendments;
  const list = useMore(
    provision.amendments,
    MORE_CHANGES,
    (after): VariablesOf<typeof MORE_CHANGES> => ({ id: provision.id, lang: API_LANGUAGES[lang], after }),
    (data) => data.provision?.amendments ?? null,
  );
  return (
    <section>
      <h2>
        {words.amendments} ({totalCount})
      </h2>
      {nodes.length === 0 ? <p class="calm">{words.noAmendments}</p> : null}
      <ol class="amendments">
        {list.items.map((change) => (
          <li key={change.id}>
            <details>
              <summary>
                <MarkSign kind={change.kind} hollow={change.inForceOn === null} /> {shared.kinds[change.kind]}
                {change.target.__typename === 'Provision' && change.target.id !== provision.id
                  ? ` (${placeInWords(change.target, change.target.ancestors, shared)})`
                  : null}
                , № {change.by.number ?? change.by.title}, {dayInWords(change.adoptedOn, lang)};{' '}
                <span class={change.inForceOn === null ? 'unsure' : undefined}>
                  {forceInWords(change, shared, lang)}
                </span>
              </summary>
              <p>
                <Thing id={change.by.id}>
                  <Said>{change.by.title}</Said>
                </Thing>
              </p>
              <EvidenceList evidence={change.evidence} />
            </details>
          </li>
        ))}
      </ol>
      {nodes.length === totalCount ? null : <More list={list} />}
    </section>
  );
}

export function Bodies({ bodies, day }: { bodies: OnADay['affectedBodies']; day: string }) {
  const lang = useLanguage();
  const shared = useWords();
  const words = PROVISION_WORDS[lang];
  const certainties = [...new Set(bodies.map(({ certainty }) => certainty))];
  // What is so of all of them is said once.
  const alike = certainties.length === 1 ? (certainties[0] ?? null) : null;
  return (
    <section>
      <h2>
        {words.bodies} ({bodies.length})
      </h2>
      {bodies.length === 0 ? <p class="calm">{words.noBodies}</p> : null}
      {alike === null || alike === 'CERTAIN' ? null : <p class="quiet">{shared.certainty[alike]}</p>}
      <ul class="affected">
        {bodies.map(({ body, certainty, competences }) => (
          <li key={body.id} class={certainty === 'CERTAIN' ? undefined : 'not-certain'}>
            <details open={bodies.length <= FEW}>
              <summary>
                <strong>
                  <Said>{body.name}</Said>
                </strong>{' '}
                <span class="quiet">
                  {competences.length}
                  {certainty === alike || certainty === 'CERTAIN' ? null : ` — ${shared.certainty[certainty]}`}
                </span>
              </summary>
              <p class="to-body">
                <Thing id={body.id} day={day}>
                  {shared.toBody}
                </Thing>
              </p>
              <ul>
                {competences.map((power) => (
                  <li key={power.id}>
                    <em>{shared.roles[power.role]}</em>: <Said>{power.summary}</Said>{' '}
                    <small>
                      (
                      <Thing id={power.provision.id} day={day}>
                        {placeInWords(power.provision, power.provision.ancestors, shared)}
                      </Thing>
                      )
                    </small>
                  </li>
                ))}
              </ul>
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}

export function Claims({ claims }: { claims: Through['claims'] }) {
  const shared = useWords();
  const words = PROVISION_WORDS[useLanguage()];
  return (
    <section>
      <h2>
        {words.claims} ({claims.totalCount})
      </h2>
      {claims.nodes.length === 0 ? <p class="calm">{words.noClaims}</p> : null}
      <ul class="claims">
        {claims.nodes.map((claim) => (
          <li key={claim.id}>
            {claim.assertedBy.map((person) => (
              <span key={person.id}>
                <Thing id={person.id}>
                  <Said>{person.name}</Said>
                </Thing>{' '}
              </span>
            ))}
            {shared.stances[claim.stance]}:{' '}
            <Thing id={claim.id}>
              <Said>{claim.summary}</Said>
            </Thing>
            <br />
            <small class="quiet">
              {claim.recordCheck === null
                ? shared.unchecked
                : `${shared.verdicts[claim.recordCheck.verdict]}: ${claim.recordCheck.explanation}`}
            </small>
          </li>
        ))}
      </ul>
      <Cut shown={claims.nodes.length} of={claims.totalCount} />
    </section>
  );
}

export function References({ provision, day }: { provision: Through; day: string }) {
  const words = PROVISION_WORDS[useLanguage()];
  const lists = [
    [words.refers, provision.refersTo],
    [words.referred, provision.referredToBy],
  ] as const;
  return (
    <>
      {lists.map(([name, { nodes, totalCount }]) => (
        <section key={name}>
          <h2>
            {name} ({totalCount})
          </h2>
          {nodes.length === 0 ? <p class="calm">{words.noRefers}</p> : null}
          <ul>
            {nodes.map((each) => (
              <li key={each.id}>
                <Thing id={each.id} day={day}>
                  {each.citation}
                </Thing>
              </li>
            ))}
          </ul>
          <Cut shown={nodes.length} of={totalCount} />
        </section>
      ))}
    </>
  );
}

/** What is left out of a list is told. */
function Cut({ shown, of }: { shown: number; of: number }) {
  const words = useWords();
  return shown === of ? null : <p class="quiet">{words.shownOf(shown, of)}</p>;
}
