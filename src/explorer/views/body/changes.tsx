/** Which laws changed what a body may and must do, and what a chosen one gave and took. */
import { forceInWords } from '../../parts/force.ts';
import { lawInWords } from '../../parts/laws.tsx';
import { MarkSign } from '../../parts/mark-shape.tsx';
import { Said } from '../../parts/said.tsx';
import { Thing } from '../../parts/thing.tsx';
import { useSettings } from '../../settings.ts';
import { useLanguage, useWords } from '../../words/index.ts';
import type { BodyChange } from './question.ts';
import { BODY_WORDS } from './words.ts';

export function ChangesOf({ body, changes, left }: { body: string; changes: readonly BodyChange[]; left: number }) {
  const lang = useLanguage();
  const shared = useWords();
  const words = BODY_WORDS[lang];
  const settings = useSettings();
  // Details repeat what their whole says; a change that gave this body nothing itself tells of others.
  const own = changes.filter(({ competenceChanges }) => competenceChanges.some((each) => each.body.id === body));
  const laws = new Map(own.map(({ by, adoptedOn }) => [by.id, `${adoptedOn} № ${by.number ?? by.title}`]));
  const law = settings.get('law');
  const shown = own.filter(({ by }) => law === null || by.id === law);
  return (
    <section class="body-changes">
      <h2>{words.changes}</h2>
      {own.length === 0 ? (
        <p class="calm">{words.noChanges}</p>
      ) : (
        <div class="controls">
          <label>
            {words.law}
            <select
              name="law"
              value={law ?? ''}
              onChange={(event) => settings.set({ law: event.currentTarget.value || null })}
            >
              <option value="">
                {words.anyLaw} ({laws.size})
              </option>
              {[...laws].map(([id, name]) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        </div>
      )}
      <ol>
        {shown.map((change) => (
          <li key={change.id}>
            <MarkSign kind={change.kind} hollow={change.inForceOn === null} />{' '}
            <span title={change.by.title}>
              <Thing id={change.by.id}>№ {lawInWords(change.by)}</Thing>
            </span>
            : {shared.kinds[change.kind]}
            {change.target.__typename === 'Provision' ? (
              <>
                {', '}
                <Thing id={change.target.id} day={change.inForceOn ?? change.inForceEarliest}>
                  {change.target.citation}
                </Thing>
              </>
            ) : null}
            ; <span class={change.inForceOn === null ? 'unsure' : undefined}>{forceInWords(change, shared, lang)}</span>
            <ul>
              {change.competenceChanges
                .filter((each) => each.body.id === body)
                .map(({ kind, before, after }) => (
                  <li key={`${before?.id} ${after?.id}`}>
                    <strong>{words.gave[kind]}</strong>: <Said>{(after ?? before)?.summary ?? ''}</Said>
                  </li>
                ))}
            </ul>
          </li>
        ))}
      </ol>
      {left > 0 ? <p class="quiet">{words.moreNot(left)}</p> : null}
    </section>
  );
}
