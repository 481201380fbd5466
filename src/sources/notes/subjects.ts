/** What each statement of a note is about: named, carried on from the statement before, or what the note stands under. */
import type { Done } from './done.ts';
import { stepsOf } from './note-eids.ts';
import type { StatementMention } from './syntax.ts';
import { agrees, type Resolved, resolveSubject, type Target, unclear, wholeOf } from './targets.ts';

/** What a note is about so far. */
export interface About {
  /** Where "пункт 2" is to be looked for. */
  readonly near: string;
  /** What a change without a subject is about; null at the start: what the note stands under. */
  readonly targets: readonly Target[] | null;
  /** Since a later statement named a subject of its own, a change without one could be about either. */
  readonly isOpen: boolean;
  /** What was named last was repealed. */
  readonly isGone: boolean;
  /** What was named last is the effect of a provision, whose text no change after it is of. */
  readonly isEffect: boolean;
  /** Words were replaced throughout a text, as they are in the list that goes on: not in the title named before it. */
  readonly isTerms: boolean;
}

/**
 * Whether a change without a subject can be of the article although a part of it was named before: in a new sentence
 * ("Пункт 2 статьи 9 в редакции Закона A. Внесены изменения Законом B"), and where that part is no more ("Часть третья
 * исключена Законом A; с изменениями, внесенными Законом B"). Not where the note stands under that very part.
 */
function canBeOfWhole({ opensSentence }: StatementMention, { targets, isGone }: About, under: string): boolean {
  return (opensSentence || isGone) && (targets ?? []).some(({ eId }) => eId.includes('__') && eId !== under);
}

/**
 * "Пункт 4 статьи 3 в редакции Указа A. Внесены изменения Законом B" under article 3: whichever of its parts were
 * changed, the article was. "Абзац третий исключен A. Дополнен абзацем четвертым B": what has indents is what both are of.
 * "5-баптың қолданылуы тоқтатыла тұрсын - A, өзгеріс енгізілді - B" under article 5: effect cannot be amended, the article can.
 */
function isOfWhole({ opensSentence, change }: StatementMention, { targets, isEffect }: About, under: string): boolean {
  const isWhole = /^(?:art|para)_[\d-]+$/.test(under);
  const areParts = (targets ?? []).every(({ eId }) => eId === under || eId.startsWith(`${under}__`));
  const [unit] = change.type === 'INSERTION' ? change.inserted : [];
  const isBeside = unit !== undefined && (targets ?? []).every(({ eId }) => stepsOf(eId).at(-1)?.kind === unit.kind);
  if (isEffect) return isWhole && areParts && change.type === 'MODIFICATION';
  return opensSentence && isWhole && areParts && (change.type === 'MODIFICATION' || isBeside);
}

/**
 * "5-баптың 6), 17)-тармақшалары өзгертілді, 22-1)-тармақшамен толықтырылды": what they are part of, and no subparagraph is
 * part of another.
 */
function parentOfSiblings({ change }: StatementMention, targets: readonly Target[]): Target | null {
  const [unit, ...more] = change.type === 'INSERTION' ? change.inserted : [];
  const parents = new Set(targets.map(({ eId }) => eId.slice(0, Math.max(eId.lastIndexOf('__'), 0))));
  const [parent = ''] = parents;
  const areSiblings = targets.every(({ eId }) => stepsOf(eId).at(-1)?.kind === unit?.kind);
  return unit !== undefined && more.length === 0 && areSiblings && parents.size === 1 && parent !== ''
    ? wholeOf(parent)
    : null;
}

const GONE: ReadonlySet<string> = new Set(['REPEAL', 'EXCLUSION', 'CANCELLATION']);

/**
 * "Пункт 1 в редакции A; пункт 2 исключен B; дополнена пунктом 4 C" under an article: of all that was named, the verb can
 * be said of the article alone. Null where nothing tells that.
 */
function ofVerb(
  { gender, change }: StatementMention,
  targets: readonly Target[],
  under: string,
): Resolved<readonly Target[]> | null {
  if (gender === null || gender === 'MANY' || targets.some(({ eId }) => agrees(gender, eId))) return null;
  const isOfUnder = agrees(gender, under) && targets.every(({ eId }) => eId.startsWith(`${under}__`));
  // "Исключена" can be a misprint of what the paragraph was.
  return isOfUnder && !GONE.has(change.type) ? { value: [wholeOf(under)] } : null;
}

/** What a statement is about; where its words leave that open, why. */
export function subjectOf(statement: StatementMention, about: About, under: string): Resolved<readonly Target[]> {
  if (statement.subject !== null || about.targets === null) return resolveSubject(statement.subject, about.near);
  const parent = parentOfSiblings(statement, about.targets);
  if (parent !== null) return { value: [parent] };
  if (isOfWhole(statement, about, under)) return { value: [wholeOf(under)] };
  const isListed = about.isTerms && statement.change.type === 'TERM_REPLACEMENT' && !statement.opensSentence;
  if ((about.isOpen && !isListed) || canBeOfWhole(statement, about, under)) {
    const clear = ofVerb(statement, about.targets, under);
    return clear ?? unclear(statement.at, 'the provision that this change is about');
  }
  return { value: about.targets };
}

/** What the words after this statement are about: what was inserted where the note stands under it, else its subject. */
export function carriedOn(
  statement: StatementMention,
  subject: readonly Target[],
  done: Done,
  about: About,
  under: string,
): About {
  if (done.kind === 'INSERTION') {
    const isOwn = done.targets.length === 1 && done.targets[0]?.eId === under;
    const isContainer = statement.subject !== null && subject.length === 1 && subject[0]?.eId === under;
    const targets = isOwn ? done.targets : subject;
    return {
      near: under,
      targets,
      isOpen: !isOwn && !(isContainer && under !== 'act'),
      isGone: false,
      isEffect: false,
      isTerms: false,
    };
  }
  const isGone = done.kind === 'REPEAL';
  const isEffect = done.kind === 'SUSPENSION' && statement.subject !== null;
  const isTerms = done.kind === 'TERM_REPLACEMENT' && (statement.subject?.type === 'text' || about.isTerms);
  if (statement.subject === null && about.targets !== null) return { ...about, isGone, isEffect, isTerms };
  const [only, ...others] = done.targets;
  // "Throughout the text …; throughout the text …": named again, it is still the one thing.
  const isSame = JSON.stringify(about.targets) === JSON.stringify(done.targets);
  const isArticle = only !== undefined && others.length === 0 && only.eId.startsWith('art_');
  return {
    near: isArticle ? only.eId : about.near,
    targets: done.targets,
    isOpen: about.targets !== null && (about.isOpen || !isSame),
    isGone,
    isEffect,
    isTerms: isTerms && statement.subject?.type === 'text',
  };
}
