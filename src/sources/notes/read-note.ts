/** The reading of one note of amendment. */
import { actionsIn } from './actions.ts';
import { parse } from './grammars.ts';
import { readSpaced } from './lost-spaces.ts';
import { readMisprinted } from './misprints.ts';
import { normalText } from './normal-text.ts';
import { isOther, type Note, type NoteAction, type NoteForm, type NoteReading, type Unread } from './note.ts';
import { isOtherPart } from './note-eids.ts';
import type { Words } from './read-words.ts';
import { readMentions } from './semantics.ts';
import type { NoteMention, Tree, UnitMention } from './syntax.ts';

/** Editors' announcements and references: they stand among the notes but say nothing of what was done. */
const NO_AMENDMENT =
  /^\s*(?:сноска\s*[.:]*\s*|ескерту\s*[.:]*\s*|footnote\s*[.:]*\s*)?(?:примечание\s+(?:рцпи|изпи|редакции)|(?:рқао|зқаи|рцпи)-ның\s+ескертпесі|note:?\s+(?:(?:of|by|from)\s+)?(?:the\s+)?(?:rcli|ill?i|ilii|izpi)(?!\p{L})|см\.\s|смотри(?:те)?\s|(?:прекращен\p{L}*\s+действи|действие\s+прекращ|прекратил\p{L}*\s+действи)(?!.*(?:законом|указом|кодексом|приказом|постановлением|решением|распоряжением))|утратил\p{L}*\s+силу\s+в\s+связи\s+с\s+истечением|(?:[\p{L}-]+\s+)?\d[\d.]+\s+n\s+\d+\s+(?:заңын|қаулысын|кодексін|жарлығын)(?:ың\s+[^;]*)?\s+қара|қараңыз)/u;

/** "Түсініктеме берілді": the Constitutional Council has interpreted or upheld the provision; beside no word of a change, no amendment. */
const INTERPRETED =
  /признан\p{L}*\s+соответствующ|сәйкес\s+келе\p{L}*\s+деп\s+танылды|түсініктеме\s+берілді|официальн\p{L}*\s+толковани|истолкован/u;
/**
 * "Өзгеріс енгізу көзделген": a change that is yet to come; "осы Заңға өзгерістер енгізу туралы: … қараңыз": a pointer;
 * "осы редакция … дейін қолданылды": of the text shown; "2016 жылғы 1 қаңтардан бастап қолданысқа енгізіледі!": of the act
 * itself, as is "… бастап қолданысқа енгізіледі - осы Кодекстің 276-бабымен"; "данная редакция пункта 1 действует до …", "пункт 8 вводится в действие с …"; "see the Law …". Only where it is what the note begins with: the titles of laws have the same words ("… енгізу
 * туралы" Заңымен), and what is planned may stand beside what was done.
 */
const ANNOUNCED = [
  /^(?:(?! - |[;"]).)*(?:өзгер|толықтыру)\p{L}*\s+енгізу\s+(?:көздел|қарастыр)/u,
  /^\s*осы\s+(?:\p{L}+\s+(?:(?:өзгер|толықтыру)\p{L}*\s+(?:мен\s+)?)+енгізу\s+туралы|редакция\s)/u,
  /^\s*(?:рқао|зқаи|рцпи)-ның\s+ескертуі|^\s*\d+\s+жылғы\s+\d+\s+\p{L}+\s+бастап\s+қолданысқа\s+енгізілед\p{L}+[\s!.]*$/u,
  /^(?!.*\d\s+(?:n|№)\s*\d).*(?:енгізілед|қолданылад|тоқтатылад)\p{L}+(?:\s*-?\s*осы\s+(?:заң|кодекс)\p{L}+\s+\d.*сымен|)[\s!.)]*$/u,
  /^\s*(?:footnote\s*[.:,]*\s*)?see\s+(?:the\s+)?(?:(?:constitutional|regulatory|normative)\s+)?(?:law|code|decree|resolution|order)\s/u,
  /^\s*(?:izpi|rcli|ilii).s\s+note|^(?:(?! by | - |[;(]).)*\s(?:is|are)\s+(?:provided|planned|envisaged)\s+(?:for\s+)?to\s+be\s/u,
  /^\s*(?:сноска\s*[.:]*\s*)?(?:данн|настоящ|указанн|эт)\p{L}+\s+редакци(?!.*(?:внесен|исключ|дополнен|утрат|изложен|изменен))[^;]*\sдейств(?:ует|овал)\p{L}*\s+(?:до|по|с|со)\s/u,
  /^(?!.*(?:внесен|исключ|дополнен|утрат|изложен|изменен|редакци|заменен))\s*(?:(?!закон|кодекс|указ|приказ|постановлени)\S+\s+){0,12}ввод(?:ится|ятся)\s+в\s+действие\s/u,
];
const CHANGED = /енгізіл|редакци|тасталды|толықтырыл|жойылды|внесен|исключен|дополнен|утратил/u;

/** "См. ст. 2 …; внесены изменения Законом РК от …": behind a pointer a change by a numbered act, which must not be passed over. */
const GOES_ON =
  /[.;]\s[^.;]*(?:внесен[ыо]|внесенн\p{L}+|исключен[аыо]?|дополнен[аыо]?|в\s+редакции|изложен[аыо]?)(?!\p{L}).*(?:закон|указ|кодекс|постановлени|приказ)\p{L}*\s.*\d|[.;]\s[^.;]*(?:енгізілді|тасталды|толықтырылды|редакцияда|жойылды)(?!\p{L}).*\d|[.;]\s[^.;]*(?:amended|excluded|supplemented|reworded)\s+by\s.*\d/u;

/** What is approved by an act or stands in it, and has no eId. */
const NO_EID =
  /^\s*(?:примечани|таблиц|прав\p{L}*\s+верхн|(?:жоғар\p{L}*\s+)?оң\s+жақ|upper\s+right|(?:(?:типов|размер|минимальн|предельн)\p{L}*\s+)?(?:правил|положени|инструкци|методик|стандарт|регламент|устав)|переч(?:ень|ня)|форм|размер|тариф|ставк|лимит|график|план|паспорт|описани|требовани|критери|норматив|состав|структур|программ|концепц|схем|образ(?:ец|ца)|қағида|ереже|нысан|нұсқаулық|тізбе|rules|regulation|list|form|table|instruction|standard|charter)/u;

const OF_THE_GRAPH = 'a section, chapter, article, paragraph, subparagraph or part';

function whyUnread(unread: Unread, normal: string): Unread {
  const goesOn = GOES_ON.test(normal.replace(/"[^"]*"/gu, ''));
  const isAnnounced = !goesOn && (NO_AMENDMENT.test(normal) || ANNOUNCED.some((words) => words.test(normal)));
  if (isAnnounced || (INTERPRETED.test(normal) && !CHANGED.test(normal))) {
    return {
      at: 0,
      expected: 'a note of amendment; this is an announcement or a reference',
      reason: 'NOT_AN_AMENDMENT',
    };
  }
  const isNameless = NO_EID.test(normal.slice(unread.at));
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
  const normal = normalText(note.text, note.lang);
  const parsed = parse(normal, note.lang);
  if ('tree' in parsed) return readTree(parsed.tree, { printed: note.text, normal }, note, stop);
  const mended = readSpaced(note.text, note.lang, parsed) ?? readMisprinted(note.text, note.lang, parsed);
  if (mended === null) return { actions: null, unread: whyUnread(parsed.unread, normal), certain: [] };
  const reading = readTree(mended.tree, mended, note, stop);
  if (reading.unread === null) return reading;
  return { ...reading, unread: { ...reading.unread, at: mended.back(reading.unread.at) } };
}

function readTree(tree: Tree, words: Words, note: Note, stop: Stop): NoteReading<NoteForm> {
  const mention = readMentions(tree, words);
  const beyond = stop(mention);
  return beyond === null ? actionsIn(mention, note) : { actions: null, unread: beyond, certain: [] };
}
