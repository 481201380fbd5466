/** What the picture shows: the rows of an act, chapter by chapter, and the changes at each. */
import { actLabel } from '../../model/act-label.ts';
import type { Act, Amendment, Provision } from '../../model/entities.ts';
import { ZangraphError } from '../../model/errors.ts';
import { inLanguage } from '../../model/localized.ts';
import { compareText } from '../../model/order.ts';
import type { Part } from '../part.ts';
import { UNITS, WORDS } from './words.ts';

export interface Row {
  readonly id: string;
  readonly label: string;
  /** A chapter stands over the rows of its articles. */
  readonly chapter: boolean;
  readonly changes: readonly Amendment[];
}

export interface History {
  readonly title: string;
  readonly revision: string;
  readonly rows: readonly Row[];
}

const LANG = 'RU';

/** The history of the selection's act, within its days: changes adopted in the span, or up to the day. */
export async function historyOf({ reader, selection, revision, holds }: Part): Promise<History> {
  const { act: id, on, from, to } = selection;
  const [act] = id === null ? [] : await reader.nodes.byIds([id]);
  if (act?.type !== 'Act') throw new ZangraphError('BAD_ARGUMENT', 'A timeline is of one act.');
  const found = (await reader.timeline.rows(act.id, { from, to: on ?? to }, 'ARTICLE')) ?? [];
  const changes = new Map(
    found
      .map(({ subject, amendments }) => [subject, amendments.filter((amendment) => holds(amendment.id))] as const)
      .filter(([, list]) => list.length > 0),
  );
  const ids = [...changes.keys()].filter((subject) => subject !== act.id);
  const [things, above] = await Promise.all([reader.nodes.byIds(ids), reader.provisions.ancestors(ids)]);
  const provisions = things.flatMap((thing, i) =>
    thing?.type === 'Provision' ? [{ provision: thing, chapter: chapterOf(thing, above[i] ?? []) }] : [],
  );
  const chapters = new Map(provisions.flatMap(({ chapter }) => (chapter === null ? [] : [[chapter.id, chapter]])));
  const row = (provision: Provision): Row => ({
    id: provision.id,
    label: labelOf(provision),
    chapter: provision.kind === 'CHAPTER',
    changes: changes.get(provision.id) ?? [],
  });
  const within = (chapter: Provision | null): readonly Row[] =>
    provisions
      .filter((each) => each.chapter?.id === chapter?.id && each.provision.id !== chapter?.id)
      .map((each) => row(each.provision));
  const own = changes.get(act.id);
  return {
    title: titleOf(act),
    revision,
    rows: [
      ...(own === undefined ? [] : [{ id: act.id, label: WORDS.whole, chapter: false, changes: own }]),
      ...within(null),
      ...[...chapters.values()]
        .sort((a, b) => compareText(a.sortKey, b.sortKey))
        .flatMap((chapter) => [row(chapter), ...within(chapter)]),
    ],
  };
}

const chapterOf = (provision: Provision, above: readonly Provision[]): Provision | null =>
  [...above, provision].findLast(({ kind }) => kind === 'CHAPTER') ?? null;

function titleOf(act: Act): string {
  const title = inLanguage(act.titles.at(-1) ?? {}, LANG);
  return title === null ? actLabel(act, LANG) : `${actLabel(act, LANG)} «${title}»`;
}

function labelOf({ kind, number, eId, headings }: Provision): string {
  const place = UNITS[kind].replace('{}', number ?? '').trim();
  const again = /~\d+$/.test(eId) ? ' (номер использован повторно)' : '';
  const heading = inLanguage(headings.at(-1) ?? {}, LANG);
  return `${place}${again}${heading === null ? '' : ` ${heading}`}`.replaceAll(/\s+/g, ' ');
}
