/** The lineage of a thing: a graph that is walked step by step, in time from left to right, and the same as a list. */
import { useMemo, useRef } from 'preact/hooks';
import { Answered, useAnswer } from '../../asking/answer.tsx';
import { Figure } from '../../figure/figure.tsx';
import { Unknown } from '../../frame/unknown.tsx';
import { API_LANGUAGES } from '../../languages.ts';
import { langOf } from '../../parts/lang-of.ts';
import { PageTitle } from '../../parts/page-title.tsx';
import { Thing } from '../../parts/thing.tsx';
import { useLanguage } from '../../words/index.ts';
import { captionsOf } from './captions.ts';
import { gather } from './known.ts';
import { layOut, shorten } from './layout.ts';
import { LineageList } from './list.tsx';
import { nameOf } from './names.ts';
import { Options } from './options.tsx';
import { Panel } from './panel.tsx';
import { Picture } from './picture.tsx';
import { type AskedAround, type AskedLineage, LINEAGE, REACH, WALKED } from './question.ts';
import { show } from './shown.ts';
import { tableOf } from './table.ts';
import { useWalk, useWalkedIds } from './walk.ts';
import { useWidth } from './width.ts';
import { foldWords, LINEAGE_WORDS } from './words.ts';

export function Lineage({ of }: { of: string }) {
  const lang = useLanguage();
  const variables = useMemo(() => ({ of, reach: REACH, lang: API_LANGUAGES[lang] }), [of, lang]);
  const answer = useAnswer(LINEAGE, variables);
  return (
    <Answered answer={answer}>
      {(data) =>
        data.node === null ? (
          <Unknown />
        ) : (
          <Walked key={data.node.id} start={data.node.id} data={data} variables={variables} />
        )
      }
    </Answered>
  );
}

const NOTHING_WALKED: readonly (AskedAround | null)[] = [];

interface Props {
  /** The id by which the graph knows it now. */
  readonly start: string;
  readonly data: AskedLineage;
  readonly variables: { readonly of: string; readonly reach: number; readonly lang: 'RU' | 'KK' | 'EN' };
}

function Walked({ start, data, variables }: Props) {
  const lang = useLanguage();
  const words = LINEAGE_WORDS[lang];
  const walking = useWalk(start);
  const { walk } = walking;
  const ids = useWalkedIds(walk);
  const asked = useMemo(() => ({ ids: [...ids], lang: API_LANGUAGES[lang] }), [ids, lang]);
  const walked = useAnswer(WALKED, asked, { pause: ids.length === 0 });
  const around = walked.at === 'here' && ids.length > 0 ? walked.data.nodes : NOTHING_WALKED;
  const known = useMemo(() => gather(data, around), [data, around]);
  const named = (id: string) => {
    const thing = known.things.get(id);
    return thing === undefined ? null : nameOf(thing, known, lang);
  };
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box, 720);
  const shown = show(known, walk);
  const all = (list: readonly string[]) => list.flatMap((id) => named(id) ?? []);
  const folds = shown.folds.map((fold) => ({
    fold,
    label: foldWords(words, fold, fold.members.length),
    members: all(fold.members),
  }));
  const captions = captionsOf(shown.ties, walk.focus, shorten(named(walk.focus)?.label ?? ''), lang);
  const layout = layOut(all(shown.things), folds, width, start, captions);
  const folded = folds.reduce((sum, { members }) => sum + members.length, 0);
  const beginning = named(start);
  const focus = named(walk.focus) ?? beginning;
  if (beginning === null) return null;
  const title = words.title(beginning.title);
  const empty = known.ties.every(({ from, to }) => from !== start && to !== start);
  return (
    <>
      <PageTitle title={title} lang={langOf(beginning.title, lang)}>
        {words.lead}
      </PageTitle>
      {empty ? (
        <p class="calm">
          <Thing id={start}>{words.alone}</Thing>
        </p>
      ) : null}
      <Options
        walking={walking}
        shown={shown}
        nameOfId={(id) => named(id)?.title ?? id}
        hasBills={known.bills.length > 0}
      />
      <p class="quiet" role="status">
        {shown.things.length === 0 ? words.allHidden : words.shown(shown.things.length, folded)}
        {data.lineage?.truncated ? ` ${words.truncated}` : ''}
      </p>
      <div class="lineage-view">
        <div ref={box}>
          <Figure
            title={words.figure}
            name="lineage"
            revision={data.dataset.revision}
            table={tableOf(shown, named, lang)}
            query={LINEAGE}
            variables={variables}
          >
            <Picture layout={layout} shown={shown} walking={walking} label={title} />
          </Figure>
          <p class="quiet">{words.keys}</p>
        </div>
        {focus === null ? null : <Panel named={focus} walking={walking} nameOfId={(id) => named(id)?.title ?? id} />}
      </div>
      <LineageList known={known} walking={walking} named={named} />
    </>
  );
}
