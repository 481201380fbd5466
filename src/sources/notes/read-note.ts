/** The reading of one note of amendment. */
import { actionsIn } from './actions/actions.ts';
import { type Parsed, parse } from './grammar/grammars.ts';
import type { Words } from './mentions/read-words.ts';
import { readMentions } from './mentions/semantics.ts';
import { isNoAmendment } from './no-amendments.ts';
import { isOther, type Note, type NoteAction, type NoteForm, type NoteReading, type Unread } from './note.ts';
import { isOtherPart } from './note-eids.ts';
import { readSpaced } from './spelling/lost-spaces.ts';
import { readMisprinted } from './spelling/misprints.ts';
import { normalText } from './spelling/normal-text.ts';
import { singleSpaced } from './spelling/single-spaces.ts';
import type { NoteMention, Tree, UnitMention } from './syntax.ts';

/** What is approved by an act or stands in it, and has no eId. */
const NO_EID =
  /^\s*(?:примечани|ескерт(?:уі|умен|пе)|таблиц|прав\p{L}*\s+верхн|(?:жоғар\p{L}*\s+)?оң\s+жақ|(?:the\s+)?(?:upper\s+right|right\s+upper)|(?:(?:типов|размер|минимальн|предельн)\p{L}*\s+)?(?:правил|положени|инструкци|методик|стандарт|регламент|устав)|переч(?:ень|ня)|форм|размер|тариф|ставк|лимит|график|план|паспорт|описани|требовани|критери|норматив|состав|структур|программ|концепц|схем|образ(?:ец|ца)|қағида|ереже|нысан|нұсқаулық|тізбе|(?:the\s+)?(?:(?:general|special)\s+part|introduct(?:ion|ory\s+part)|provision)(?!\p{L})(?!\s+of)|(?:the\s+)?(?:(?:national|state|general|model|standard|strategic|action|qualification|minimum)\s+)*(?:rules|regulation|list|form|table|instruction|standard|charter|plan|program|concept|methodology|statute|strategy|schedule|requirements|composition|structure|criteri|check-?list|passport|limit|tariff|rates|norms|sample|layout|scheme|nomenclature|template))/u;

/**
 * "The charter", "Regulation as amended": a grammar that knows "charter 5" (a misprinted chapter) and "regulation of the
 * Government" stops behind the word.
 */
const NO_EID_BEFORE = /(?<!\p{L})(?:charter|regulation|provision)\s*$/u;

const OF_THE_GRAPH = 'a section, chapter, article, paragraph, subparagraph or part';

function whyUnread(unread: Unread, normal: string): Unread {
  if (isNoAmendment(normal)) {
    return {
      at: 0,
      expected: 'a note of amendment; this is an announcement or a reference',
      reason: 'NOT_AN_AMENDMENT',
    };
  }
  const isNameless = NO_EID.test(normal.slice(unread.at)) || NO_EID_BEFORE.test(normal.slice(0, unread.at));
  return isNameless ? { at: unread.at, expected: OF_THE_GRAPH, reason: 'TARGET_UNCLEAR' } : unread;
}

/** The first part that the note names and the graph cannot hold: an annex, an indent. */
function otherPart({ statements }: NoteMention): UnitMention | undefined {
  const units = statements.flatMap(({ subject, change }) => [
    ...(subject?.type === 'place' || subject?.type === 'titleAndPlace' ? subject.units : []),
    ...(subject?.type === 'places' ? subject.places.flat() : []),
    ...(subject !== null && 'of' in subject && subject.of !== null && subject.of !== 'act' ? subject.of : []),
    ...(change.type === 'INSERTION' ? change.inserted : []),
    ...(change.type === 'SUSPENSION' ? (change.of ?? []) : []),
  ]);
  return units.find((unit) => isOtherPart(unit.kind));
}

/** The first thing that the note says and the graph cannot hold: such a part, an act of a form it does not have, force over earlier days. */
function beyondGraph(mention: NoteMention): Unread | null {
  const other = otherPart(mention);
  if (other !== undefined) return { at: other.at, expected: OF_THE_GRAPH, reason: 'TARGET_UNCLEAR' };
  const acts = mention.statements.flatMap((statement) => statement.acts);
  return acts.find(({ beyond }) => beyond !== null)?.beyond ?? null;
}

const isOfGraph = (action: NoteAction<NoteForm>): action is NoteAction => !isOther(action.by.form);

/**
 * Reads a note by the grammar of its language. Never guesses: unless every word of it is understood, the
 * note is `unread`, with the place at which the grammar stopped and what it could have read there.
 *
 * A list of acts names the first alone; each of the following gives its own action. An act without words on its
 * force has the rule UNKNOWN. "(исключен)" without an act is unread for the reason ACT_NOT_NAMED; a misprinted
 * day leaves the note unread for NO_SUCH_DAY, with the other acts' actions under `certain`.
 *
 * @example
 * readNote({ lang: 'RU', under: 'art_9', text: 'Сноска. Статья 9 в редакции Закона РК от 13.06.2013 № 101-V.' }).actions
 * // [{ kind: 'REWORDING', aspect: 'TEXT', target: 'art_9', by: { form: 'LAW', date: '2013-06-13', number: '101-V' }, … }]
 */
export function readNote(note: Note): NoteReading {
  const reading = readWithin(note, beyondGraph);
  if (reading.unread !== null) return { ...reading, certain: reading.certain.filter(isOfGraph) };
  const { actions } = reading;
  if (actions.every(isOfGraph)) return { ...reading, actions };
  const unread: Unread = { at: 0, expected: OF_THE_GRAPH, reason: 'NOT_UNDERSTOOD' };
  return { actions: null, unread, certain: actions.filter(isOfGraph) };
}

/**
 * Reads what the graph cannot hold too: what a note says of annexes, indents, parts of chapters (`note-eids.ts`), acts of
 * bodies without a form there, joint orders, and rules that give force over days before the act, kept in their words.
 */
export function readNoteBeyondGraph(note: Note): NoteReading<NoteForm> {
  return readWithin(note, () => null);
}

/** `stop` says what a reading must not go on with. */
type Stop = (mention: NoteMention) => Unread | null;

function readWithin(note: Note, stop: Stop): NoteReading<NoteForm> {
  const { text, back } = singleSpaced(note.text);
  const reading = readSingleSpaced({ ...note, text }, stop);
  return reading.unread === null ? reading : { ...reading, unread: { ...reading.unread, at: back(reading.unread.at) } };
}

function readSingleSpaced(note: Note, stop: Stop): NoteReading<NoteForm> {
  const normal = normalText(note.text, note.lang);
  const parsed = parse(normal, note.lang);
  if ('tree' in parsed) {
    const reading = readTree(parsed.tree, { printed: note.text, normal }, note, stop);
    return reading.unread === null ? reading : (readMended(note, parsed, stop) ?? reading);
  }
  const mended = readSpaced(note.text, note.lang, parsed) ?? readMisprinted(note.text, note.lang, parsed);
  if (mended === null) return { actions: null, unread: whyUnread(parsed.unread, normal), certain: [] };
  const reading = readTree(mended.tree, mended, note, stop);
  if (reading.unread === null) return reading;
  return { ...reading, unread: { ...reading.unread, at: mended.back(reading.unread.at) } };
}

/** What a note says that could be read but for a misprint in it, such as "статья статья 5", "десяти каелндарных дней". */
function readMended(note: Note, parsed: Parsed, stop: Stop): NoteReading<NoteForm> | null {
  const mended = readMisprinted(note.text, note.lang, parsed);
  const reading = mended === null ? null : readTree(mended.tree, mended, note, stop);
  return reading?.unread === null ? reading : null;
}

function readTree(tree: Tree, words: Words, note: Note, stop: Stop): NoteReading<NoteForm> {
  const mention = readMentions(tree, words);
  const beyond = stop(mention);
  return beyond === null ? actionsIn(mention, note) : { actions: null, unread: beyond, certain: [] };
}
