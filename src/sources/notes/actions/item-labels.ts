/** The number of the item before which a note stands ("3) исключен"), held against the provision that it stands under. */
import { PLACE_UNKNOWN, type Unread } from '../note.ts';
import { stepEId, stepsOf } from '../note-eids.ts';
import { arabic } from '../numerals.ts';
import { romanInLatin } from '../spelling/normal-text.ts';
import type { NoteMention, StatementMention } from '../syntax.ts';
import { agrees } from '../unit-kinds.ts';
import { isNamed, type Target, unclear, wholeOf } from './targets.ts';

type Label = NonNullable<NoteMention['label']>;

/**
 * Whether an item's number can be that of a provision: "2." is a paragraph's, "2)" a subparagraph's. Of an article or a
 * chapter it is one only where the verb says so ("5. Исключена"): "5) исключен" under article 5 is a part of it.
 */
function canLabel(sign: string, under: string, { gender }: StatementMention): boolean {
  const kind = stepsOf(under).at(-1)?.kind;
  if (kind === 'PARAGRAPH') return sign !== ')';
  if (kind === 'SUBPARAGRAPH') return sign !== '.';
  // Parts of codes have numbers as paragraphs have, and verbs of paragraphs: "2. Исключен".
  if (kind === 'PART') return sign !== ')';
  const isFeminine = kind === 'ARTICLE' || kind === 'CHAPTER';
  return sign !== ')' && isFeminine && gender === 'FEMININE';
}

/** "II. (Раздел II исключен …)" under section 2: what the item's number could be of, the words say themselves. */
function isNamedBesides({ number, sign }: Label, under: string, { subject }: StatementMention): boolean {
  const [unit, ...around] = subject?.type === 'place' ? subject.units : [];
  const isOne = unit !== undefined && around.length === 0 && unit.numbers[0] === arabic(romanInLatin(number));
  return sign === '.' && isOne && isNamed(under, unit);
}

/**
 * "4. Исключен" under an article, "3) исключен" under a paragraph: the item is a part of what the note is said to stand
 * under. Null where it has the number of that itself, of which it can be a misprint.
 */
function itemBelow({ label, statements: [first] }: NoteMention, under: string): readonly Target[] | null {
  const own = stepsOf(under).at(-1);
  if (label === null || label.numbers.length !== 1 || first?.subject !== null || own === undefined) return null;
  const isBelow = own.kind === (label.sign === '.' ? 'ARTICLE' : 'PARAGRAPH') && label.number !== own.number;
  const eId = `${under}__${stepEId(label.sign === '.' ? 'PARAGRAPH' : 'SUBPARAGRAPH', label.number)}`;
  return isBelow && (first.gender === null || agrees(first.gender, eId)) ? [wholeOf(eId)] : null;
}

/** What the number of the item before the note points to, where that is not the provision that the note stands under. */
export function labelled(note: NoteMention, under: string): readonly Target[] | null {
  return listedBy(note, under) ?? itemBelow(note, under);
}

/** "4), 5) исключены" under subparagraph 4: items of one list, of which the note stands under one. */
function listedBy({ label, statements: [first] }: NoteMention, under: string): readonly Target[] | null {
  if (label === null || label.numbers.length < 2 || first?.subject !== null || !first.canBeOfMany) return null;
  const steps = stepsOf(under);
  const own = steps.at(-1);
  if (own === undefined || !label.numbers.includes(own.number ?? '')) return null;
  const around = steps.slice(0, -1).map(({ eId }) => eId);
  return label.numbers.map((number) => wholeOf([...around, stepEId(own.kind, number)].join('__')));
}

/** The number of the item before which the note stands must be that of the provision it stands under. */
export function mislabelled({ label, ...note }: NoteMention, under: string): Unread | null {
  const [first] = note.statements;
  if (label === null) return null;
  const isList = label.numbers.length > 1;
  if (isList && listedBy({ label, ...note }, under) === null) {
    return unclear(label.at, 'the number of the item, and the other items of its list').unread;
  }
  const own = /_(\d+(?:-\d+)*)(?:~\d+)?$/.exec(under)?.[1];
  const isOwn = label.number === own || (isList && label.numbers.includes(own ?? ''));
  if (isOwn && first !== undefined && canLabel(label.sign, under, first)) return null;
  if (itemBelow({ label, ...note }, under) !== null) return null;
  if (first !== undefined && isNamedBesides(label, under, first)) return null;
  const expected =
    under === PLACE_UNKNOWN
      ? 'the provision that this item is part of'
      : `the number of ${under}, or of an item that it can have`;
  return unclear(label.at, expected).unread;
}
