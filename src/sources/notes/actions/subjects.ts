/** What each statement of a note is about: named, carried on from the statement before, or what the note stands under. */
import { isPartOf, isWithin, parentEId } from '../../../model/eid.ts';
import { isByLaws } from '../by-laws.ts';
import { PLACE_UNKNOWN } from '../note.ts';
import { stepsOf } from '../note-eids.ts';
import type { StatementMention } from '../syntax.ts';
import { agrees, canBeIn } from '../unit-kinds.ts';
import type { Done } from './done.ts';
import { type Resolved, resolveSubject, type Target, unclear, wholeOf } from './targets.ts';

/** What a note is about so far; `aboutNothing` at its start. */
export interface About {
  /** Where "пункт 2" is to be looked for. */
  readonly near: string;
  /** It was repealed: what is looked for is not a part of it. */
  readonly isNearGone: boolean;
  /** All that was named so far, the last included. */
  readonly named: readonly Target[];
  /** What a change without a subject is about; null at the start: what the note stands under. */
  readonly targets: readonly Target[] | null;
  /** Since a later statement named a subject of its own, a change without one could be about either. */
  readonly isOpen: boolean;
  /** What was named last was repealed. */
  readonly isGone: boolean;
  /** What was named last is the effect of a provision, whose text no change after it is of. */
  readonly isEffect: boolean;
  /** What the article named last was put in, where the note may stand under either: a repeal can be of both. */
  readonly container: string | null;
  /** Words were replaced throughout a text, as they are in the list that goes on: not in the title named before it. */
  readonly isTerms: boolean;
}

/** What a note is about before its first statement: what it stands under. */
export const aboutNothing = (under: string): About => ({
  near: under,
  isNearGone: false,
  named: [],
  targets: null,
  isOpen: false,
  isGone: false,
  isEffect: false,
  container: null,
  isTerms: false,
});

const kindOf = (eId: string) => stepsOf(eId).at(-1)?.kind;

/**
 * Whether the verb can be said of one provision; a verb without a gender can be said of anything. "Дополнено абзацем
 * третьим" is impersonal as well: what was inserted tells of what.
 */
const canBeSaidOf = ({ gender, change }: StatementMention, eId: string): boolean =>
  gender === null || agrees(gender, eId) || (gender === 'NEUTER' && change.type === 'INSERTION');

/**
 * Whether the verb can be said of all that was named: "исключена" of an article, "исключен" of its heading, "исключены"
 * of several. Words that were replaced have a verb of their own ("исключены слова"); and a heading has no force to lose.
 */
function canBeSaidOfAll({ gender, change }: StatementMention, targets: readonly Target[]): boolean {
  if (change.type === 'REPEAL' && targets.some(({ aspect }) => aspect === 'HEADING')) return false;
  if (gender === null || change.type === 'TERM_REPLACEMENT') return true;
  if (targets.length > 1) return gender === 'MANY';
  return targets.every(({ eId, aspect }) => (aspect === 'HEADING' ? gender === 'MASCULINE' : agrees(gender, eId)));
}

/**
 * "5-баптың 6), 17)-тармақшалары өзгертілді, 22-1)-тармақшамен толықтырылды": what they are part of, and no subparagraph is
 * part of another. First that of what was named last, then whatever named earlier the verb could mean instead
 * ("подпункт 1) пункта 2 изменен; подпункт 3) пункта 4 исключен; дополнен подпунктом 5)"). Null where nothing has its like
 * inserted beside it.
 */
function parentsOfSiblings(statement: StatementMention, { targets, named }: About): readonly string[] | null {
  const { change } = statement;
  const [unit, ...more] = change.type === 'INSERTION' ? change.inserted : [];
  const parents = new Set((targets ?? []).flatMap(({ eId }) => parentEId(eId) ?? []));
  const areSiblings = (targets ?? []).every(({ eId }) => kindOf(eId) === unit?.kind && parentEId(eId) !== null);
  if (unit === undefined || more.length > 0 || !areSiblings || parents.size > 1) return null;
  const earlier = named.flatMap(({ eId }) => [eId, parentEId(eId) ?? []].flat());
  const couldBe = earlier.filter((eId) => canBeIn(unit.kind, kindOf(eId)) && canBeSaidOf(statement, eId));
  return [...new Set([...parents, ...couldBe])];
}

/**
 * "Пункт 4 статьи 3 в редакции Указа A. Внесены изменения Законом B" under article 3: whichever of its parts were
 * changed, the article was. "Абзац третий исключен A. Дополнен абзацем четвертым B": what has indents is what both are of.
 * "5-баптың қолданылуы тоқтатыла тұрсын - A, өзгеріс енгізілді - B" under article 5: effect cannot be amended, the article can.
 */
function isOfWhole(statement: StatementMention, { targets, isEffect }: About, under: string): boolean {
  const { opensSentence, change } = statement;
  const areParts = (targets ?? []).every(({ eId }) => isWithin(eId, under));
  const isWhole = /^(?:art|para)_[\d-]+$/.test(under) && areParts && canBeSaidOf(statement, under);
  const [unit] = change.type === 'INSERTION' ? change.inserted : [];
  const isBeside = unit !== undefined && (targets ?? []).every(({ eId }) => kindOf(eId) === unit.kind);
  if (isEffect) return isWhole && change.type === 'MODIFICATION';
  return opensSentence && isWhole && (change.type === 'MODIFICATION' || isBeside);
}

/**
 * Whether a change without a subject can be of the article although a part of it was named before: in a new sentence
 * ("Пункт 2 статьи 9 в редакции Закона A. Внесены изменения Законом B"), where that part is no more ("Часть третья
 * исключена Законом A; с изменениями, внесенными Законом B"), and where it was its effect that was suspended. Not where
 * the note stands under that very part.
 */
function canBeOfWhole({ opensSentence, change }: StatementMention, about: About, under: string): boolean {
  const isLeft = opensSentence || about.isGone || (about.isEffect && change.type === 'MODIFICATION');
  return isLeft && (about.targets ?? []).some(({ eId }) => eId.includes('__') && eId !== under);
}

const GONE: ReadonlySet<string> = new Set(['REPEAL', 'EXCLUSION', 'CANCELLATION']);

/**
 * "Пункт 1 в редакции A; пункт 2 исключен B; дополнена пунктом 4 C" under an article: of all that was named, the verb can
 * be said of the article alone. Null where nothing tells that.
 */
function ofVerb({ gender, change }: StatementMention, about: About, under: string): readonly Target[] | null {
  const named = about.targets ?? [];
  if (gender === null || gender === 'MANY' || named.some(({ eId }) => agrees(gender, eId))) return null;
  const isOfUnder = agrees(gender, under) && named.every(({ eId }) => isPartOf(eId, under));
  // "Исключена" can be a misprint of what the paragraph was.
  return isOfUnder && !GONE.has(change.type) ? [wholeOf(under)] : null;
}

/** What a named subject points to. What is gone has no parts: where only it could be what the words leave out, unclear. */
function ofName({ subject, at, acts }: StatementMention, { near, isNearGone }: About): Resolved<readonly Target[]> {
  const found = resolveSubject(subject, near, isByLaws(acts));
  if ('unread' in found || !isNearGone || !found.value.some(({ eId }) => isPartOf(eId, near))) return found;
  const isNamedInFull = 'value' in resolveSubject(subject, PLACE_UNKNOWN);
  return isNamedInFull ? found : unclear(at, 'what this is part of, since what was named before is repealed');
}

/**
 * What a statement is about; where its words leave that open, why. A change without a subject is asked in this order:
 * 0. effect that is suspended is of the provision named with it;
 * 1. an insertion beside its like ("пункт 2 исключен, дополнена пунктом 3") is of what both are part of, if that is one;
 * 2. a new sentence, or an amendment after suspended effect, is of the article or paragraph that the note stands under;
 * 3. words replaced in a list of them are of the text that the list began with;
 * 4. where several things were named, or the part named is gone, only the gender of the verb tells which it is;
 * 5. else it is of what was named last, if the verb can be said of it.
 * A verb that cannot be said of the answer makes it unclear, but at 5 where it can be said of one thing alone.
 */
export function subjectOf(statement: StatementMention, about: About, under: string): Resolved<readonly Target[]> {
  if (statement.subject !== null || about.targets === null) return ofName(statement, about);
  // "Действие пункта 4 приостановлено": the words of the change name it.
  const { change } = statement;
  if (change.type === 'SUSPENSION' && change.of !== null) {
    return ofName({ ...statement, subject: { type: 'place', units: change.of, at: change.at } }, about);
  }
  const leftOpen = unclear(statement.at, 'the provision that this change is about');
  const byVerb = (): Resolved<readonly Target[]> => {
    const clear = ofVerb(statement, about, under);
    return clear === null ? leftOpen : { value: clear };
  };
  const parents = parentsOfSiblings(statement, about);
  if (parents !== null) {
    const [parent, ...others] = parents;
    const isClear = parent !== undefined && others.length === 0 && canBeSaidOf(statement, parent);
    return isClear ? { value: [wholeOf(parent)] } : leftOpen;
  }
  if (isOfWhole(statement, about, under)) return { value: [wholeOf(under)] };
  const { container } = about;
  if (container !== null && GONE.has(change.type) && canBeSaidOf(statement, container)) return leftOpen;
  const isListed = about.isTerms && statement.change.type === 'TERM_REPLACEMENT' && !statement.opensSentence;
  if ((about.isOpen && !isListed) || canBeOfWhole(statement, about, under)) return byVerb();
  return canBeSaidOfAll(statement, about.targets) ? { value: about.targets } : byVerb();
}

/** The article, or the part of one, that alone was named. */
function onlyOne(targets: readonly Target[]): string | null {
  const [only, ...others] = targets;
  return only !== undefined && others.length === 0 && only.eId.startsWith('art_') ? only.eId : null;
}

/**
 * "Глава 2 дополнена статьей 12-1 Законом A; с изменениями, внесенными Законом B" where nobody knows the place of the note:
 * such notes stand under the article that was put in, as that of the chapter would say what was done to the chapter first.
 */
const isNewArticle = ({ targets: [inserted] }: Done, subject: readonly Target[], under: string): boolean =>
  under === PLACE_UNKNOWN &&
  inserted !== undefined &&
  /^art_[\d-]+$/.test(inserted.eId) &&
  subject.length === 1 &&
  subject[0]?.eId !== PLACE_UNKNOWN;

/** What the words after this statement are about: what was inserted where the note stands under it, else its subject. */
export function carriedOn(
  statement: StatementMention,
  subject: readonly Target[],
  done: Done,
  about: About,
  under: string,
): About {
  if (done.kind === 'INSERTION') {
    const isOwn = done.targets.length === 1 && (done.targets[0]?.eId === under || isNewArticle(done, subject, under));
    const isContainer = statement.subject !== null && subject.length === 1 && subject[0]?.eId === under;
    const targets = isOwn ? done.targets : subject;
    return {
      ...aboutNothing(under),
      near: onlyOne(isOwn ? done.targets : subject) ?? under,
      named: [...about.named, ...targets],
      targets,
      isOpen: !isOwn && !(isContainer && under !== 'act'),
      container: under === PLACE_UNKNOWN && isOwn ? (subject[0]?.eId ?? null) : null,
    };
  }
  const isGone = done.kind === 'REPEAL';
  const isRepealed = (near: string) =>
    isGone && done.targets.some(({ eId, aspect }) => eId === near && aspect === 'TEXT');
  const isEffect =
    statement.change.type === 'SUSPENSION' && (statement.subject !== null || statement.change.of !== null);
  const isTerms = done.kind === 'TERM_REPLACEMENT' && (statement.subject?.type === 'text' || about.isTerms);
  if (statement.subject === null && about.targets !== null) {
    return { ...about, isNearGone: about.isNearGone || isRepealed(about.near), isGone, isEffect, isTerms };
  }
  // "Throughout the text …; throughout the text …": named again, it is still the one thing.
  const isSame = JSON.stringify(about.targets) === JSON.stringify(done.targets);
  // "Статьи 5 и 7 изменены; пункт 3 исключен": of which of them.
  const articles = new Set(done.targets.map(({ eId }) => /^art_[\d-]+/.exec(eId)?.[0] ?? null));
  const areSeveral = articles.size > 1 && !articles.has(null);
  const near = onlyOne(done.targets) ?? (areSeveral ? PLACE_UNKNOWN : about.near);
  return {
    near,
    isNearGone: isRepealed(near) || (near === about.near && about.isNearGone),
    named: [...about.named, ...done.targets],
    targets: done.targets,
    isOpen: about.targets !== null && (about.isOpen || !isSame),
    isGone,
    isEffect,
    container: null,
    isTerms: isTerms && statement.subject?.type === 'text',
  };
}
