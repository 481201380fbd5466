/** What an insertion put in, and where. */
import { isPartOf } from '../../../model/eid.ts';
import { stepEId, stepsOf } from '../note-eids.ts';
import type { ChangeMention } from '../syntax.ts';
import { isNumberedThrough } from '../unit-kinds.ts';
import { isNamed, type Resolved, resolvePlace, type Target, unclear, within } from './targets.ts';

type Insertion = Extract<ChangeMention, { type: 'INSERTION' }>;

/**
 * The eIds of what was inserted. Articles, chapters and sections have an eId of their own ("Глава 2 дополнена
 * статьей 23-1"); a part of an article lies in the provision that the note says was supplemented, or is the one
 * that the note stands under ("Дополнен пунктом 3-1" under paragraph 3-1). A provision named before, to which the
 * words come back ("5-бап өзгерді және 8) тармақшамен толықтырылды"), is as good as named.
 */
export function insertedBy(
  { inserted, at }: Insertion,
  containers: readonly Target[],
  { isContainerNamed, isCarriedOn }: { readonly isContainerNamed: boolean; readonly isCarriedOn: boolean },
  under: string,
): Resolved<readonly string[]> {
  const [unit] = inserted;
  const [container] = containers;
  const isOne = container !== undefined && containers.length === 1;
  const isText = isOne && (container.aspect === 'TEXT' || container.aspect === 'WHOLE_ACT');
  const isOfAct = isOne && (container.eId === 'act' || container.eId === 'preamble');
  if (unit?.kind === 'PREAMBLE' && isOfAct) return { value: ['preamble'] };
  if (unit?.kind === 'CONTENTS' && isOfAct) return { value: [stepEId('CONTENTS', '')] };
  if (unit === undefined || !isText || unit.numbers.length === 0) return unclear(at, 'what was inserted and where');
  const [top] = stepsOf(container.eId);
  const inArticle = top?.kind === 'ARTICLE' || top?.kind === 'PARAGRAPH' || top?.kind === 'ATTACHMENT';
  if (isNumberedThrough(unit.kind)) {
    const fits = !inArticle || !isContainerNamed;
    if (!fits) return unclear(at, 'an article inserted into an act or a chapter');
    const place = resolvePlace(inserted, under, at);
    // "Дополнен статьей 3" under article 3-1: the words and the place contradict each other.
    const isElsewhere = 'value' in place && top?.kind === 'ARTICLE' && unit.kind === 'ARTICLE';
    if (isElsewhere && !isContainerNamed && !place.value.includes(under))
      return unclear(at, 'the article it stands under');
    return place;
  }
  if (inserted.length === 1 && isNamed(under, unit) && (!isContainerNamed || isPartOf(under, container.eId))) {
    return { value: [under] };
  }
  // "Приказ дополнен пунктом 5": an act that is made of paragraphs.
  if (isContainerNamed && container.eId === 'act' && unit.kind === 'PARAGRAPH' && inserted.length === 1) {
    return { value: within(null, unit) };
  }
  // "1-1-тармақпен толықтырылды" under article 1-1: the article itself may be what is meant.
  const own = stepsOf(under).at(-1);
  const isOwnNumber = own?.kind === 'ARTICLE' && own.number?.includes('-') && unit.numbers.includes(own.number);
  if (!isContainerNamed && isOwnNumber) return unclear(at, 'a part of the article, whose own number it has');
  const isPartOfChapter = unit.kind === 'SUBCHAPTER' && top?.kind === 'CHAPTER';
  const isPartOfSection = unit.kind === 'SUBSECTION' && top?.kind === 'SECTION';
  if (isPartOfChapter || isPartOfSection) return { value: within(container.eId, unit) };
  if (!inArticle) return unclear(at, 'the article of what was inserted');
  if (!(isContainerNamed || isCarriedOn) || inserted.length > 1) return resolvePlace(inserted, container.eId, at);
  const last = stepsOf(container.eId).at(-1)?.kind;
  const isPart = last === 'ARTICLE' || last === 'ATTACHMENT' || last === 'PARAGRAPH' || last === 'PART';
  const isIndent = unit.kind === 'INDENT' && last === 'SUBPARAGRAPH';
  const fits = (isPart || isIndent) && last !== unit.kind;
  return fits ? { value: within(container.eId, unit) } : unclear(at, 'a part of the provision');
}
