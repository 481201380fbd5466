/** One test of a claim against the record: does what it implies hold there? */
import { amendmentId, parseActId, parseProvisionId } from '../../model/ids.ts';
import type { Fact } from '../facts.ts';
import { saysWords } from './find-words.ts';
import { type RecordText, wordsOf } from './record-texts.ts';

export type RecordTest = Fact<'claims'>['recordTests'][number];
type Words = Extract<RecordTest, { kind: 'WORDS' }>;
type Outcome = Fact<'record-checks'>['outcomes'][number];
type Place = Fact<'record-checks'>['texts'][number];

export interface Tested {
  readonly outcome: Outcome;
  readonly texts: readonly Place[];
}

/** What a test is held against. */
export interface RecordAtHand {
  readonly texts: readonly RecordText[];
  /** The events that the notes of these texts tell. */
  readonly amendments: readonly Fact<'amendments'>[];
}

/** The language in which the words of tests are written. */
const LANGUAGE = 'RU';

const UNDECIDED: Tested = { outcome: 'UNDECIDED', texts: [] };
const actOf = (subject: string): string => parseProvisionId(subject)?.act ?? subject;
const place = ({ source, sha256 }: RecordText, locator: string): Place => ({ source, locator, sha256 });

/**
 * The texts nearest to the day, the last up to it and the first from it on: what both say alike was so on the day.
 * Without one of them nothing is known of the day.
 */
function around(texts: readonly RecordText[], { in: subject, on }: Words): readonly RecordText[] {
  const ofAct = texts.filter((text) => text.act === actOf(subject) && text.lang === LANGUAGE);
  const before = ofAct.findLast((text) => text.stateOf <= on);
  const after = ofAct.find((text) => text.stateOf >= on);
  if (before === undefined || after === undefined) return [];
  return before === after ? [before] : [before, after];
}

function testWords(test: Words, { texts }: RecordAtHand): Tested {
  const near = around(texts, test);
  const looked = near.map((text) => {
    const found = wordsOf(text, test.in);
    const fits =
      found === null
        ? test.says.length === 0
        : test.says.every((words) => saysWords(found.words, words)) &&
          !test.lacks.some((words) => saysWords(found.words, words));
    return { fits, place: place(text, found?.locator ?? 'весь текст') };
  });
  const [first] = looked;
  if (first === undefined || looked.some(({ fits }) => fits !== first.fits)) return UNDECIDED;
  return { outcome: first.fits ? 'HOLDS' : 'FAILS', texts: looked.map((look) => look.place) };
}

/** The act that an event changed, by the event's id: `amend:{by}:{target}:{kind}`. */
const targetActOf = (event: string): string => `act:${event.split(':')[2]?.split('#')[0] ?? ''}`;

/** Where the notes say so: the newest text of the act, whose notes are the most complete. */
function newest(texts: readonly RecordText[], act: string): readonly Place[] {
  const text = texts.findLast((t) => t.act === act && t.lang === LANGUAGE);
  return text === undefined ? [] : [place(text, 'сноски')];
}

export function testRecord(test: RecordTest, record: RecordAtHand): Tested {
  switch (test.kind) {
    case 'WORDS':
      return testWords(test, record);
    case 'YEARS': {
      const texts = newest(record.texts, test.act);
      if (texts.length === 0) return UNDECIDED;
      const [first, last] = test.within;
      const years = record.amendments
        .filter(({ target }) => actOf(target) === test.act)
        .map(({ by }) => Number(parseActId(by)?.adoptedOn.slice(0, 4)))
        .filter((year) => first <= year && year <= last);
      const same = [...new Set(years)].sort().join() === [...new Set(test.years)].sort().join();
      return { outcome: same ? 'HOLDS' : 'FAILS', texts };
    }
    case 'EVENT': {
      const told = record.amendments.find((a) => amendmentId(a.by, a.target, a.kind, a.aspect) === test.event);
      const texts = newest(record.texts, targetActOf(test.event));
      if (texts.length === 0) return UNDECIDED;
      return { outcome: told !== undefined ? 'HOLDS' : 'FAILS', texts };
    }
  }
}
