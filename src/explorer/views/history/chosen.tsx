/** What the reader chose: a change with its evidence, everything a law touched, or the life of a provision. */
import type { ComponentChildren } from 'preact';
import { Answered, useAnswer } from '../../asking/answer.tsx';
import { dayInWords } from '../../days.ts';
import { API_LANGUAGES } from '../../languages.ts';
import { EvidenceList } from '../../parts/evidence.tsx';
import { forceInWords } from '../../parts/force.ts';
import { MarkSign } from '../../parts/mark-shape.tsx';
import { Said } from '../../parts/said.tsx';
import { Thing } from '../../parts/thing.tsx';
import { useLanguage, useWords } from '../../words/index.ts';
import type { Line, Mark } from './marks.ts';
import { CHANGE } from './question.ts';
import { HISTORY_WORDS } from './words.ts';

function Panel({ title, onClose, children }: { title: string; onClose: () => void; children: ComponentChildren }) {
  const words = useWords();
  return (
    <aside class="panel chosen-panel" aria-label={title}>
      <button type="button" class="close" onClick={onClose} aria-label={words.close}>
        ×
      </button>
      <h2>
        <Said>{title}</Said>
      </h2>
      {children}
    </aside>
  );
}

export function ChosenChange({
  id,
  onClose,
  onLaw,
}: {
  id: string;
  onClose: () => void;
  onLaw: (law: string) => void;
}) {
  const lang = useLanguage();
  const words = useWords();
  const own = HISTORY_WORDS[lang];
  const answer = useAnswer(CHANGE, { id, lang: API_LANGUAGES[lang] });
  return (
    <Answered answer={answer}>
      {({ node }) => {
        if (node?.__typename !== 'Amendment') return <p class="calm">{words.unknown}</p>;
        const { by, target, kind, aspect } = node;
        const named = target.__typename === 'Act' ? words.wholeAct : target.citation;
        return (
          <Panel title={by.title} onClose={onClose}>
            <p class="what">
              <MarkSign kind={kind} hollow={node.inForceOn === null} />{' '}
              <Thing id={target.id} day={node.inForceOn ?? node.inForceEarliest}>
                {named}
              </Thing>
              : <strong>{words.kinds[kind]}</strong>
              {aspect === 'TEXT' ? null : ` (${words.aspects[aspect]})`}
            </p>
            <dl>
              <dt>{own.adoptedOn}</dt>
              <dd>
                {dayInWords(node.adoptedOn, lang)}
                {by.number === null ? null : `, № ${by.number}`}
              </dd>
              <dt>{own.inForce}</dt>
              <dd class={node.inForceOn === null ? 'force unsure' : 'force'}>{forceInWords(node, words, lang)}</dd>
              {node.forceRule.asPrinted === null ? null : (
                <>
                  <dt>{own.rule}</dt>
                  <dd lang="ru">{node.forceRule.asPrinted}</dd>
                </>
              )}
            </dl>
            <p>
              <button type="button" onClick={() => onLaw(by.id)}>
                {own.law}: № {by.number ?? by.title}
              </button>{' '}
              <Thing id={by.id}>{own.openLaw}</Thing>
              {by.adiletId === null ? null : (
                <>
                  {' · '}
                  <a href={`https://adilet.zan.kz/${lang === 'kk' ? 'kaz' : 'rus'}/docs/${by.adiletId}`}>
                    {own.adilet}
                  </a>
                </>
              )}
            </p>
            {node.details.length === 0 ? null : (
              <>
                <h3>{own.parts}</h3>
                <ul>
                  {node.details.map((detail) => (
                    <li key={detail.id}>
                      {detail.target.__typename === 'Provision' ? (
                        <Thing id={detail.target.id}>{detail.target.citation}</Thing>
                      ) : null}
                      : {words.kinds[detail.kind]}
                    </li>
                  ))}
                </ul>
              </>
            )}
            <h3>{own.powers}</h3>
            {node.competenceChanges.length === 0 ? <p class="quiet">{own.noPowers}</p> : null}
            <ul>
              {node.competenceChanges.map(({ kind: gave, body, before, after }) => (
                <li key={`${body.id} ${before?.summary} ${after?.summary}`}>
                  <Thing id={body.id} day={node.inForceOn ?? node.inForceEarliest}>
                    {body.name}
                  </Thing>
                  , {own.gave[gave]}: <Said>{after?.summary ?? before?.summary ?? ''}</Said>
                </li>
              ))}
            </ul>
            <h3>{words.evidence}</h3>
            <EvidenceList evidence={node.evidence} />
          </Panel>
        );
      }}
    </Answered>
  );
}

interface ListProps {
  readonly marks: readonly Mark[];
  readonly onClose: () => void;
  readonly onMark: (mark: Mark) => void;
}

function Marks({ marks, onMark, nameOf }: Omit<ListProps, 'onClose'> & { nameOf: (mark: Mark) => string }) {
  const lang = useLanguage();
  const words = useWords();
  return (
    <ol class="marks">
      {marks.map((mark) => (
        <li key={mark.change.id}>
          <button type="button" class="as-link" onClick={() => onMark(mark)}>
            <MarkSign kind={mark.change.kind} hollow={mark.change.inForceOn === null} /> <Said>{nameOf(mark)}</Said>
          </button>
          <br />
          <small class="quiet">
            {words.kinds[mark.change.kind]}, {forceInWords(mark.change, words, lang)}
          </small>
        </li>
      ))}
    </ol>
  );
}

/** Everything that one law changed in the act. */
export function ChosenLaw({ marks, onClose, onMark }: ListProps) {
  const lang = useLanguage();
  const words = HISTORY_WORDS[lang];
  const by = marks[0]?.change.by;
  if (by === undefined) return null;
  return (
    <Panel title={by.title} onClose={onClose}>
      <p>
        {words.touched(marks.length)}. <Thing id={by.id}>{words.openLaw}</Thing>
      </p>
      <Marks marks={marks} onMark={onMark} nameOf={({ line }) => line.label} />
    </Panel>
  );
}

/** The life of one provision. */
export function ChosenLine({ line, marks, onClose, onMark }: ListProps & { line: Line }) {
  const lang = useLanguage();
  const words = HISTORY_WORDS[lang];
  return (
    <Panel title={line.label} onClose={onClose}>
      <p>
        {words.life(marks.length)}. <Thing id={line.id}>{words.openProvision}</Thing>
      </p>
      <Marks marks={marks} onMark={onMark} nameOf={({ change }) => `${change.adoptedOn} № ${change.by.number ?? ''}`} />
    </Panel>
  );
}
