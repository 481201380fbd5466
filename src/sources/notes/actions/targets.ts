/** What a note's words point to, given the place under which the note stands. */
import type { AmendmentAspect } from '../../../model/terms.ts';
import { PLACE_UNKNOWN, type Unread } from '../note.ts';
import { stepEId, stepsOf, type UnitKind } from '../note-eids.ts';
import type { SubjectMention, UnitMention } from '../syntax.ts';
import { ABOVE_ARTICLES, hasHeading, INSIDE, isNumberedThrough } from '../unit-kinds.ts';

/** A provision (eId, or `act`) and the side of it that was changed. */
export interface Target {
  readonly eId: string;
  readonly aspect: AmendmentAspect;
}

export type Resolved<T> = { readonly value: T } | { readonly unread: Unread };

export function unclear(at: number, expected: string): { readonly unread: Unread } {
  return { unread: { at, expected, reason: 'TARGET_UNCLEAR' } };
}

/** `art_6` of `art_6__para_1`, where `eId` is at or below a provision of `kind`. */
function ancestor(eId: string, kind: UnitKind): string | null {
  const steps = stepsOf(eId);
  const at = steps.findLastIndex((step) => step.kind === kind);
  return at < 0 ? null : joined(steps.slice(0, at + 1));
}

const joined = (steps: ReturnType<typeof stepsOf>): string => steps.map((step) => step.eId).join('__');

/** Whether what `eId` names is an annex or a part of one: rules there have chapters, articles, a preamble of their own. */
const isInAnnex = (eId: string): boolean => ancestor(eId, 'ATTACHMENT') !== null;

/** Whether "пункт 2" names the very provision that `eId` is of. */
export function isNamed(eId: string, { kind, numbers }: UnitMention): boolean {
  const last = stepsOf(eId).at(-1);
  return numbers.length === 1 && last?.kind === kind && last.number === numbers[0];
}

/** The eIds of the numbers of a unit within a provision (null: directly in the act). */
export function within(parent: string | null, { kind, numbers }: UnitMention): readonly string[] {
  const prefix = parent === null ? '' : `${parent}__`;
  return numbers.map((number) => `${prefix}${stepEId(kind, number)}`);
}

/** Whether each unit of a place can be part of the next, and whether all but the first are one provision. */
function isChain(units: readonly UnitMention[]): boolean {
  return units.every((unit, i) => {
    const next = units[i + 1];
    return next === undefined || (next.numbers.length <= 1 && INSIDE[unit.kind].includes(next.kind));
  });
}

/**
 * The provision below which paragraphs are numbered, around `near`: its article or annex; '' in an act that is made of
 * paragraphs alone (a resolution, an order), as a place such as `para_3` tells; null where that is not known.
 */
function baseAround(near: string): string | null {
  const around = ancestor(near, 'ARTICLE') ?? ancestor(near, 'ATTACHMENT');
  return around ?? (stepsOf(near)[0]?.kind === 'PARAGRAPH' ? '' : null);
}

/**
 * eIds of a place, whose units go from the smallest up: "пункт 1 статьи 4" is `art_4__para_1` wherever it stands,
 * "пункт 2" is that of the article (or, for a subparagraph, of the paragraph) that `near` is in. Chapters and
 * sections around an article are no part of its eId.
 */
export function resolvePlace(units: readonly UnitMention[], near: string, at: number): Resolved<readonly string[]> {
  const [smallest, ...parents] = units;
  if (smallest === undefined || !isChain(units)) return unclear(at, 'a provision and what it is part of');
  if (smallest.kind === 'CONTENTS') return { value: [stepEId('CONTENTS', '')] };
  const greatest = units.at(-1)?.kind;
  if (isNumberedThrough(greatest) && greatest !== 'ATTACHMENT' && isInAnnex(near)) {
    return unclear(at, 'whether the chapter or the article is of the act or of its annex');
  }
  if (smallest.numbers.length === 0) {
    const bare = parents.length === 0 ? ancestor(near, smallest.kind) : null;
    return bare === null ? unclear(at, 'the number of the provision') : { value: [bare] };
  }
  if (isNumberedThrough(smallest.kind)) return { value: within(null, smallest) };
  if (parents.length === 0) return resolveAlone(smallest, near, at);
  const top = parents.at(-1);
  const isTop = isNumberedThrough(top?.kind);
  const isBare = top?.numbers.length === 0;
  const base = top !== undefined && isTop && !isBare ? (within(null, top)[0] ?? null) : baseAround(near);
  const between = isTop ? parents.slice(0, -1) : parents;
  if (base === null || (isBare && base === '') || between.some((unit) => unit.numbers.length === 0)) {
    return unclear(at, 'the article of the provision, and all numbers between them');
  }
  // "часть первая подпункта 2)": the paragraph of the subparagraph is not named.
  if (top?.kind === 'SUBPARAGRAPH') return unclear(at, 'the paragraph of the subparagraph');
  const steps = [...between].reverse().flatMap((unit) => within(null, unit));
  return { value: within([base, ...steps].filter((step) => step !== '').join('__') || null, smallest) };
}

/** "пункт 2" without a word of what it is part of: in the article that the note stands under. */
function resolveAlone(unit: UnitMention, near: string, at: number): Resolved<readonly string[]> {
  if (isNamed(near, unit)) return { value: [near] };
  if (ABOVE_ARTICLES.has(unit.kind)) {
    const around = ancestor(near, unit.kind === 'SUBSECTION' ? 'SECTION' : 'CHAPTER');
    return around === null ? unclear(at, 'the section or chapter of the part') : { value: within(around, unit) };
  }
  const base = baseAround(near);
  if (base === null) return unclear(at, 'the article of the provision');
  const steps = stepsOf(near);
  const last = steps.at(-1)?.kind;
  if (unit.kind === 'PARAGRAPH' && !steps.some((step) => step.kind === 'PART')) {
    return { value: within(base || null, unit) };
  }
  const paragraph = ancestor(near, 'PARAGRAPH');
  if (unit.kind === 'SUBPARAGRAPH' && paragraph !== null && last !== 'PART' && last !== 'INDENT') {
    return { value: within(paragraph, unit) };
  }
  // "Часть четвертая статьи 12 изменена; часть вторая исключена": neither a part nor an indent has its like within it.
  const around = joined(steps.slice(0, -1));
  if (unit.kind === last && (last === 'PART' || last === 'INDENT') && around !== '') {
    return { value: within(around, unit) };
  }
  const isPartOfParent = unit.kind === 'PART' && (steps.length === 1 || last === 'PARAGRAPH');
  const isIndentOfParent = unit.kind === 'INDENT' && last !== 'ATTACHMENT' && last !== 'INDENT';
  const isOwn = isPartOfParent || isIndentOfParent;
  return isOwn ? { value: within(near, unit) } : unclear(at, 'the provision that this is part of');
}

/** A change of all of a provision, or of the act. */
export function wholeOf(eId: string): Target {
  if (eId === 'act') return { eId, aspect: 'WHOLE_ACT' };
  return { eId, aspect: eId === 'preamble' ? 'PREAMBLE' : 'TEXT' };
}

/** Greater ones are named before what is in them in "глава 2, статья 5", which are then one place, not two. */
const ABOVE: readonly UnitKind[] = ['SECTION', 'CHAPTER', 'ARTICLE', 'PARAGRAPH', 'SUBPARAGRAPH', 'PART', 'INDENT'];

type Places = Extract<SubjectMention, { type: 'places' }>;

/**
 * "V-бөлім, 19, 20-тарау және 87-бап": of a section, chapters and articles, each named once and each numbered through the
 * act, the greater do not say where the smaller are. "2-бөлім, 5-бап және 6-бап" can be two articles of a section.
 */
function areEachAlone(places: Places['places']): boolean {
  const kinds = new Set(places.map(([unit]) => unit?.kind));
  const areAlone = places.every((units) => units.length === 1 && (units[0]?.numbers.length ?? 0) > 0);
  return areAlone && kinds.size === places.length && [...kinds].every((kind) => isNumberedThrough(kind));
}

/**
 * The places with their articles: those beside "пункт 3 статьи 5" share its article where they name none ("часть
 * первая, пункт 3 статьи 5"). Null where a place can be part of the one named before it, or its article is not said.
 */
function withArticles({ places, goesDown, isClosed }: Places): readonly (readonly UnitMention[])[] | null {
  if (!places.some((units) => isNumberedThrough(units.at(-1)?.kind))) return places;
  const isOnePlace = places.some((units, i) => {
    const next = places[i + 1];
    const [here, there] = [units[0], next?.[0]].map((unit) => (unit === undefined ? -1 : ABOVE.indexOf(unit.kind)));
    return units.length === 1 && next?.length === 1 && here !== undefined && there !== undefined && here < there;
  });
  if (isOnePlace && !(isClosed && areEachAlone(places))) return null;
  const full: (readonly UnitMention[])[] = [];
  for (const units of goesDown ? places : [...places].reverse()) {
    const beside = full.at(-1);
    const article = beside?.at(-1);
    const hasOwn = isNumberedThrough(units.at(-1)?.kind);
    // "подпункт 2) и часть вторая пункта 3 статьи 5": the subparagraph can be of the paragraph too.
    const canShare = (beside?.length ?? 0) > 2 && units.length === 1 && units[0]?.kind !== 'PARAGRAPH';
    if (!hasOwn && canShare) return null;
    if (!hasOwn && (beside === undefined || beside.length < 2 || article?.kind !== 'ARTICLE')) return null;
    full.push(hasOwn || article === undefined ? units : [...units, article]);
  }
  return goesDown ? full : full.reverse();
}

/**
 * "Subparagraphs 2) and 3), Article 418 are deleted" under that article: they would not be named if it were deleted
 * itself. Null for any other list.
 */
function partsOf({ places, isClosed }: Places, near: string): readonly UnitMention[] | null {
  const [parts, [article, ...above] = [], ...others] = places;
  const [part, ...within] = parts ?? [];
  if (part === undefined || article === undefined) return null;
  const isOne = !isClosed && others.length + above.length + within.length === 0;
  const isOfNear = article.kind === 'ARTICLE' && isNamed(near, article);
  return isOne && isOfNear && part.numbers.length > 1 && isChain([part, article]) ? [part, article] : null;
}

function resolvePlaces(places: Places, near: string): Resolved<readonly Target[]> {
  const parts = partsOf(places, near);
  const full = parts === null ? withArticles(places) : [parts];
  if (full === null) return unclear(places.at, 'provisions each with what it is part of');
  const targets: Target[] = [];
  for (const units of full) {
    const place = resolvePlace(units, near, places.at);
    if ('unread' in place) return place;
    targets.push(...place.value.map(wholeOf));
  }
  return { value: targets };
}

const headingOf = (eId: string): Target => ({ eId, aspect: 'HEADING' });

/**
 * The targets of a subject; `near` is the provision that the words are about so far. `isOfLaw` where laws alone made the
 * change: what they change has one preamble, and no rules in an annex with one of their own.
 */
export function resolveSubject(
  subject: SubjectMention | null,
  near: string,
  isOfLaw = false,
): Resolved<readonly Target[]> {
  if (subject === null) return { value: [wholeOf(near)] };
  const { at } = subject;
  switch (subject.type) {
    case 'act':
      return { value: [wholeOf('act')] };
    case 'preamble':
    case 'titleAndPreamble': {
      // Before an annex's rules or an article's own parts stand words that are called a preamble as well.
      const isUnknown = near === PLACE_UNKNOWN && (subject.isOpening || !isOfLaw);
      const canBeOther = isInAnnex(near) || isUnknown || stepsOf(near)[0]?.kind === 'ARTICLE';
      if (!subject.isOfAct && canBeOther) return unclear(at, 'what the preamble is of');
      const title = subject.type === 'titleAndPreamble' ? [headingOf('act')] : [];
      return { value: [...title, wholeOf('preamble')] };
    }
    case 'place': {
      const place = resolvePlace(subject.units, near, at);
      return 'unread' in place ? place : { value: place.value.map(wholeOf) };
    }
    case 'places':
      return resolvePlaces(subject, near);
    case 'titleAndPlace': {
      const place = resolvePlace(subject.units, near, at);
      if ('unread' in place) return place;
      // The heading of the article around; of the act, where it is made of paragraphs alone.
      const isPart = subject.units.every(({ kind }) => kind === 'PARAGRAPH' || kind === 'SUBPARAGRAPH');
      const [article, ...parts] = [...subject.units].reverse();
      // "заголовок и пункт 1 статьи 5"
      if (article?.kind === 'ARTICLE' && article.numbers.length === 1 && parts.length > 0) {
        return { value: [...within(null, article).map(headingOf), ...place.value.map(wholeOf)] };
      }
      // "Заголовок и статья" under an article; with a number the heading can be another's.
      const own = ancestor(near, 'ARTICLE');
      if (parts.length === 0 && article?.numbers.length === 0 && own !== null && place.value[0] === own) {
        return { value: [headingOf(own), wholeOf(own)] };
      }
      const around = own ?? (stepsOf(near)[0]?.kind === 'PARAGRAPH' ? 'act' : null);
      if (!isPart || around === null) return unclear(at, 'what the heading is of');
      return { value: [headingOf(around), ...place.value.map(wholeOf)] };
    }
    case 'titleAndOther': {
      const title = resolveSubject({ type: 'title', of: subject.of, at }, near);
      const place = resolvePlace(subject.units, near, at);
      if ('unread' in title) return title;
      if ('unread' in place) return place;
      return { value: [...title.value, ...place.value.map(wholeOf)] };
    }
    case 'title': {
      const place = resolveOf(subject.of, near, at);
      if ('unread' in place) return place;
      const canHave = place.value.every((eId) => eId === 'act' || hasHeading(stepsOf(eId).at(-1)?.kind));
      const expected = 'the article, chapter or act of the heading';
      return canHave ? { value: place.value.map(headingOf) } : unclear(at, expected);
    }
    case 'approved':
      return unclear(at, 'a provision, which what an act approves is not');
    case 'titleAndText':
    case 'titlePreambleAndText':
    case 'preambleAndText': {
      const text = resolveSubject({ type: 'text', of: subject.of, at }, near);
      if ('unread' in text) return text;
      // "В заголовке и по тексту статьи 5": the heading is the article's.
      const isOfPlace = subject.type === 'titleAndText' && subject.of !== null && subject.of !== 'act';
      const headed = isOfPlace ? text.value.map(({ eId }) => eId) : ['act'];
      if (isOfPlace && !headed.every((eId) => hasHeading(stepsOf(eId).at(-1)?.kind))) {
        return unclear(at, 'what the heading is of');
      }
      const title = subject.type === 'preambleAndText' ? [] : headed.map(headingOf);
      const preamble = subject.type === 'titleAndText' ? [] : [wholeOf('preamble')];
      return { value: [...title, ...preamble, ...text.value] };
    }
    case 'text': {
      // "По всему тексту" without a word of what: of the act, at whose head such notes stand; those of an article say "статьи".
      const isHead = near === 'act' || near === 'preamble' || near === PLACE_UNKNOWN;
      if (subject.of === null && !isHead) return unclear(at, 'the act or the provision of the text');
      const place = resolveOf(subject.of ?? 'act', near, at);
      return 'unread' in place ? place : { value: place.value.map((eId) => ({ eId, aspect: 'TEXT' })) };
    }
  }
}

function resolveOf(of: readonly UnitMention[] | 'act' | null, near: string, at: number): Resolved<readonly string[]> {
  if (of === null) return { value: [near] };
  return of === 'act' ? { value: ['act'] } : resolvePlace(of, near, at);
}
