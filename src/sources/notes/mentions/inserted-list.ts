/** Provisions of unlike kinds that one verb says were inserted: "дополнена подпунктом 7) и частью третьей". */
import type { ChangeMention, StatementMention, Tree } from '../syntax.ts';
import { readPlace } from './read-subject.ts';
import { flaw, type WithFlaw, type Words, wordsOf } from './read-words.ts';
import { findAll } from './tree.ts';

/** A provision with which something was supplemented; "дополнена пунктом 3, пункт 4" has lost a verb. */
const INSTRUMENTAL = /^\p{L}+(?:ом|ем|ой|ей|ью|ами|ями)(?!\p{L})/u;

/** What the places of one verb say was inserted. */
export function insertedInList(change: Tree, words: Words): WithFlaw<ChangeMention> {
  const trees = findAll(change, 'Place');
  const places = trees.map((tree) => readPlace(tree, words, false, true));
  const [first, ...others] = places.map(({ units }) => units);
  // "Дополнена пунктом 3, подпунктом 2)": an article of paragraphs has no subparagraph of its own; whose it is, is not said.
  const bare = places.map(({ units }) => (units.length === 1 ? units[0]?.kind : undefined));
  const loose = trees[bare.findIndex((kind) => kind === 'SUBPARAGRAPH' || kind === 'INDENT')];
  const broken = trees.find((tree) => !INSTRUMENTAL.test(wordsOf(words, tree)));
  const isLoose = loose !== undefined && bare.includes('PARAGRAPH');
  const whose = isLoose ? flaw(loose.from, 'the paragraph that it was inserted in', 'TARGET_UNCLEAR').flaw : null;
  const lost = broken === undefined ? null : flaw(broken.from, 'what was inserted', 'TARGET_UNCLEAR').flaw;
  return {
    value: { type: 'INSERTION', inserted: first ?? [], also: others, at: change.from },
    flaw: places.find((place) => place.flaw !== null)?.flaw ?? whose ?? lost,
  };
}

/** A statement for each of the things that were inserted, into the same and by the same act. */
export function oneByOne(statement: WithFlaw<StatementMention>): readonly WithFlaw<StatementMention>[] {
  const { change } = statement.value;
  if (change.type !== 'INSERTION' || change.also === undefined) return [statement];
  return [change.inserted, ...change.also].map((inserted) => ({
    value: { ...statement.value, change: { type: change.type, inserted, at: change.at } },
    flaw: statement.flaw,
  }));
}
