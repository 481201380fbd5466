/** What one body gained and lost, and what it has in other words: each with the provision and the laws. */
import { Laws } from '../../parts/laws.tsx';
import { Said } from '../../parts/said.tsx';
import { Thing } from '../../parts/thing.tsx';
import { useLanguage, useWords } from '../../words/index.ts';
import { lawsOf } from './differences.ts';
import { countsInWords } from './power-counts.ts';
import type { Between, BodyChanges, PowerChange } from './question.ts';
import { COMPARE_WORDS } from './words.ts';

interface Props {
  readonly body: BodyChanges;
  readonly between: Between;
  readonly open: boolean;
}

export function PowersOf({ body, between, open }: Props) {
  const words = COMPARE_WORDS[useLanguage()];
  return (
    <details class="powers-of" open={open}>
      <summary>
        <h3>
          <Said>{body.name}</Said>
        </h3>
        <span class="quiet">{countsInWords(body.changes, words)}</span>
      </summary>
      <p>
        <Thing id={body.id} day={between.to}>
          {useWords().toBody}
        </Thing>
      </p>
      <ul class="power">
        {body.changes.map((change) => (
          <Power key={`${change.before?.id} ${change.after?.id}`} change={change} between={between} />
        ))}
      </ul>
    </details>
  );
}

function Power({ change: { kind, before, after, amendments }, between }: { change: PowerChange; between: Between }) {
  const words = COMPARE_WORDS[useLanguage()];
  const name = { GAINED: words.gained, LOST: words.lost, CHANGED: words.changed }[kind];
  const power = after ?? before;
  const laws = lawsOf(amendments);
  return (
    <li>
      <strong class={kind}>{name}</strong>{' '}
      {before !== null && after !== null && before.summary !== after.summary ? (
        <dl>
          <dt>{words.before}</dt>
          <dd>
            <Said>{before.summary}</Said>
          </dd>
          <dt>{words.after}</dt>
          <dd>
            <Said>{after.summary}</Said>
          </dd>
        </dl>
      ) : (
        <Said>{power?.summary ?? ''}</Said>
      )}
      <div class="place">
        {power === null ? null : (
          <Thing id={power.provision.id} day={after === null ? between.from : between.to}>
            {power.provision.citation}
          </Thing>
        )}
        {laws.length === 0 ? (
          <span class="uncertain"> {words.lawNotKnown}</span>
        ) : (
          <>
            {' '}
            · <Laws laws={laws} />
          </>
        )}
        {laws.length > 1 ? <small class="quiet"> ({words.severalLaws})</small> : null}
      </div>
    </li>
  );
}
