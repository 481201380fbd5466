/** The reading of one note of amendment. */
import { actionsIn } from './actions.ts';
import { parse } from './grammars.ts';
import { normalText } from './normal-text.ts';
import type { Note, NoteReading, Unread } from './note.ts';
import { readMentions } from './semantics.ts';

/** Editors' announcements and references: they stand among the notes but say nothing of what was done. */
const NO_AMENDMENT =
  /^\s*(?:сноска\s*[.:]*\s*|ескерту\s*[.:]*\s*|footnote\s*[.:]*\s*)?(?:примечание\s+(?:рцпи|изпи|редакции)|(?:рқао|зқаи|рцпи)-ның\s+ескертпесі|note\s+of\s+(?:the\s+)?(?:rcli|ilii)|см\.\s|қараңыз)/u;

/** Units of a text that eIds have no step for. */
const NO_EID =
  /^\s*(?:параграф|приложени|абзац|примечани|таблиц|правил|форм|қосымша|қағида|ереже|paragraph\s+of\s+the\s+annex|annex|appendix|indent)/u;

function whyUnread(unread: Unread, normal: string): Unread {
  if (NO_AMENDMENT.test(normal)) {
    return {
      at: 0,
      expected: 'a note of amendment; this is an announcement or a reference',
      reason: 'NOT_AN_AMENDMENT',
    };
  }
  const isNameless = NO_EID.test(normal.slice(unread.at));
  if (!isNameless) return unread;
  const expected = 'a section, chapter, article, paragraph, subparagraph or part';
  return { at: unread.at, expected, reason: 'TARGET_UNCLEAR' };
}

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
  const normal = normalText(note.text, note.lang);
  const parsed = parse(normal, note.lang);
  if ('unread' in parsed) return { actions: null, unread: whyUnread(parsed.unread, normal), certain: [] };
  return actionsIn(readMentions(parsed.tree, { printed: note.text, normal }), note);
}
