/** The history of an act: which of its provisions changed, when, how, and by which law. */
import { useMemo } from 'preact/hooks';
import { Link } from 'wouter-preact';
import { pathOf } from '../../addresses.ts';
import { Answered, Nothing, useAnswer } from '../../asking/answer.tsx';
import type { ResultOf } from '../../asking/graphql.ts';
import { dayInWords } from '../../days.ts';
import { Figure } from '../../figure/figure.tsx';
import { Unknown } from '../../frame/unknown.tsx';
import { API_LANGUAGES } from '../../languages.ts';
import { forceInWords } from '../../parts/force.ts';
import { MarkSign } from '../../parts/mark-shape.tsx';
import type { Kind } from '../../parts/mark-symbol.ts';
import { PageTitle } from '../../parts/page-title.tsx';
import { useSettings } from '../../settings.ts';
import { useLanguage, useWords } from '../../words/index.ts';
import { ChosenChange, ChosenLaw, ChosenLine } from './chosen.tsx';
import { Filters } from './filters.tsx';
import { type Band, bandsOf, linesOf, type Mark, marksOf, yearsOf } from './marks.ts';
import { Picture } from './picture.tsx';
import { BODIES_AFFECTED, HISTORY } from './question.ts';
import { HISTORY_WORDS } from './words.ts';

/** An act with more lines than this begins with its chapters folded. */
const MANY_LINES = 150;

const NO_BODIES: ReadonlyMap<string, ReadonlySet<string>> = new Map();

export function History({ act }: { act: string }) {
  const lang = useLanguage();
  const variables = { act, lang: API_LANGUAGES[lang] };
  const answer = useAnswer(HISTORY, variables);
  return (
    <Answered answer={answer}>
      {({ timeline, dataset }) =>
        timeline === null ? (
          <Unknown />
        ) : (
          <HistoryOf timeline={timeline} revision={dataset.revision} variables={variables} />
        )
      }
    </Answered>
  );
}

type Timeline = NonNullable<ResultOf<typeof HISTORY>['timeline']>;

interface Props {
  readonly timeline: Timeline;
  readonly revision: string;
  readonly variables: { act: string; lang: 'RU' | 'KK' | 'EN' };
}

function HistoryOf({ timeline, revision, variables }: Props) {
  const lang = useLanguage();
  const shared = useWords();
  const words = HISTORY_WORDS[lang];
  const settings = useSettings();
  const lines = useMemo(() => linesOf(timeline.rows, shared), [timeline, shared]);
  const bodies = useBodies(variables, lines.length > 0);
  const choice = {
    kinds: settings.list('kinds'),
    law: settings.get('law'),
    body: settings.get('body'),
    byForce: settings.get('by') === 'force',
  };
  const chapters = useMemo(() => chaptersOf(lines), [lines]);
  const turned = settings.list('fold');
  const many = lines.length > MANY_LINES;
  // The address names the chapters that are not as the act begins.
  const folded = (chapter: string): boolean => (turned.includes('all') !== turned.includes(shortOf(chapter))) !== many;
  const key = JSON.stringify([choice, turned]);
  // Their answer comes after the picture stands, which is drawn anew for it only where it matters.
  const bodiesOf = choice.body === null ? NO_BODIES : bodies.ofChange;
  const { bands, marks, years } = useMemo(() => {
    const drawn = bandsOf(lines, folded);
    const place = new Map(drawn.map((band, i) => [band.id, i]));
    const kept = [...marksOf(lines, choice, bodiesOf, folded)].sort(
      (a, b) => (place.get(a.on) ?? 0) - (place.get(b.on) ?? 0) || a.at.localeCompare(b.at),
    );
    return { bands: drawn, marks: kept, years: yearsOf(kept) };
  }, [lines, bodiesOf, key]);
  const all = lines.flatMap((line) => line.changes);
  const [first, last] = spanOf(all.flatMap(({ adoptedOn, inForceEarliest }) => [adoptedOn, inForceEarliest]));
  const from = Math.min(last, Math.max(first, settings.year('from') ?? first));
  const to = Math.min(last, Math.max(from, settings.year('to') ?? last));
  const rows = useMemo(
    () =>
      marks
        .filter(({ at }) => Number(at.slice(0, 4)) >= from && Number(at.slice(0, 4)) <= to)
        .map(({ line, change }) => [
          { text: line.label, href: `/${lang}/${pathOf(line.id)}` },
          shared.kinds[change.kind],
          { text: change.by.number ?? change.by.title, href: `/${lang}/${pathOf(change.by.id)}` },
          change.adoptedOn,
          forceInWords(change, shared, lang),
        ]),
    [marks, from, to, shared, lang],
  );
  const line = lines.find(({ id }) => id === settings.get('line'));
  const change = settings.get('change');
  const close = () => settings.set({ change: null, line: null, law: null }, { kept: true });
  const chooseMark = (mark: Mark) => settings.set({ change: mark.change.id }, { kept: true });
  const describe = (mark: Mark) =>
    `${mark.line.label}: ${shared.kinds[mark.change.kind]}, № ${mark.change.by.number ?? mark.change.by.title}, ${dayInWords(mark.change.adoptedOn, lang)}; ${forceInWords(mark.change, shared, lang)}`;
  const here = `/${lang}/${pathOf(timeline.act.id)}`;
  const title = words.picture(from, to);
  if (all.length === 0) {
    return (
      <>
        <PageTitle title={timeline.act.title} />
        <Nothing>
          <p>{words.empty}</p>
          <p>
            <Link href={`/lineage/${pathOf(timeline.act.id)}`}>{shared.lineage}</Link>
          </p>
        </Nothing>
      </>
    );
  }
  return (
    <>
      <PageTitle title={timeline.act.title}>{words.lead}</PageTitle>
      <Filters
        settings={settings}
        kinds={kindsOf(all)}
        laws={lawsOf(all)}
        bodies={bodies.list}
        first={first}
        last={last}
        from={from}
        to={to}
        allFolded={chapters.length > 0 && chapters.every(folded)}
        onFold={(fold) => settings.set({ fold: fold === many ? null : 'all' })}
      />
      <div class="history">
        <Figure
          title={title}
          name="history"
          revision={revision}
          query={HISTORY}
          variables={variables}
          table={{
            columns: [words.provision, words.kind, words.whichLaw, words.adoptedOn, words.inForce],
            rows,
          }}
        >
          <p class="quiet keys">
            <MarkSign kind="MODIFICATION" /> {words.exact} · <MarkSign kind="MODIFICATION" hollow={true} />{' '}
            {words.hollow}. {words.keys}
          </p>
          {choice.body !== null && bodies.answer.at !== 'here' ? (
            // Which changes affected the body is not known yet, or could not be asked: that is not "none".
            <Answered answer={bodies.answer}>{() => null}</Answered>
          ) : rows.length === 0 ? (
            <p class="calm">{words.empty}</p>
          ) : null}
          <Picture
            bands={bands}
            marks={marks}
            years={years}
            first={first}
            last={last}
            from={from}
            to={to}
            label={title}
            yearsLabel={words.years}
            describe={describe}
            hrefOf={(mark) => `${here}?change=${encodeURIComponent(mark.change.id)}`}
            hrefOfBand={(band) => (band.chapter ? here : `${here}?line=${encodeURIComponent(band.id)}`)}
            folded={folded}
            chosen={(mark) => mark.change.id === change}
            dimmed={(mark) => line !== undefined && mark.line.id !== line.id}
            onMark={chooseMark}
            onBand={(band: Band) =>
              band.chapter
                ? settings.set({ fold: turnedOver(turned, shortOf(band.id)) })
                : settings.set({ line: band.id, change: null }, { kept: true })
            }
            onYears={(begin, end) =>
              settings.set({ from: begin === first ? null : begin, to: end === last ? null : end })
            }
          />
        </Figure>
        {change !== null ? (
          <ChosenChange
            id={change}
            onClose={() => settings.set({ change: null }, { kept: true })}
            onLaw={(law) => settings.set({ law, change: null, line: null }, { kept: true })}
          />
        ) : line !== undefined ? (
          <ChosenLine line={line} marks={marks.filter((m) => m.line === line)} onClose={close} onMark={chooseMark} />
        ) : choice.law !== null && marks.length > 0 ? (
          <ChosenLaw marks={marks} onClose={close} onMark={chooseMark} />
        ) : (
          <aside class="panel hint quiet">{words.choose}</aside>
        )}
      </div>
    </>
  );
}

/** The bodies that each change affected, and all of them for the list to choose from. */
function useBodies(variables: Props['variables'], wanted: boolean) {
  const answer = useAnswer(BODIES_AFFECTED, variables, { pause: !wanted });
  const data = answer.at === 'here' ? answer.data : null;
  const affected = useMemo(() => {
    const names = new Map<string, string>();
    const ofChange = new Map<string, ReadonlySet<string>>();
    for (const row of data?.timeline?.rows ?? []) {
      for (const { id, competenceChanges } of row.amendments) {
        ofChange.set(id, new Set(competenceChanges.map(({ body }) => body.id)));
        for (const { body } of competenceChanges) names.set(body.id, body.name);
      }
    }
    const list = [...names].map(([id, name]) => ({ id, name })).sort((a, b) => a.name.localeCompare(b.name));
    return { ofChange, list: data === null ? null : list };
  }, [data]);
  return { answer, ...affected };
}

type Changes = Timeline['rows'][number]['amendments'];

const kindsOf = (changes: Changes): readonly Kind[] => [...new Set(changes.map(({ kind }) => kind))].sort();

const lawsOf = (changes: Changes): readonly { id: string; name: string }[] =>
  [...new Map(changes.map(({ by, adoptedOn }) => [by.id, `${adoptedOn} № ${by.number ?? by.title}`]))]
    .map(([id, name]) => ({ id, name }))
    .sort((a, b) => a.name.localeCompare(b.name));

const chaptersOf = (lines: ReturnType<typeof linesOf>): readonly string[] => [
  ...new Set(lines.flatMap(({ chapter }) => (chapter === null ? [] : [chapter.id]))),
];

/** A chapter as the address names it: by the last part of its id. */
const shortOf = (chapter: string): string => chapter.slice(chapter.indexOf('#') + 1);

const turnedOver = (turned: readonly string[], one: string): readonly string[] =>
  turned.includes(one) ? turned.filter((each) => each !== one) : [...turned, one];

function spanOf(days: readonly (string | null)[]): readonly [number, number] {
  const years = days.flatMap((day) => (day === null ? [] : [Number(day.slice(0, 4))]));
  return [Math.min(...years), Math.max(...years)];
}
