/**
 * Citations of provisions as lawyers print them: "ст. 39-3 п. 4 пп. 2) Закона от 23.01.2001 № 148-II",
 * "art. 39-3(4)(2) of Law of 23.01.2001 No. 148-II", "23.01.2001 № 148-II Заң, 39-3-баптың 4-тармағының 2) тармақшасы".
 * `readCitation` (citation-read.ts) reads back what is printed here.
 */
import type { LocalDate } from './dates.ts';
import { type EIdStep, parseEId } from './eid.ts';
import type { Act } from './entities.ts';
import type { ForceRule } from './force.ts';
import type { ActForm, Language, ProvisionKind } from './terms.ts';

export type CitedAct = Pick<Act, 'form' | 'number' | 'adoptedOn' | 'adiletId'>;
type Numbered = Exclude<ProvisionKind, 'PREAMBLE'>;

const FORM_RU: Record<ActForm, string> = {
  CONSTITUTION: 'Конституции',
  CONSTITUTIONAL_LAW: 'Конституционного закона',
  CODE: 'Кодекса',
  LAW: 'Закона',
  PRESIDENTIAL_DECREE: 'Указа Президента',
  GOVERNMENT_RESOLUTION: 'Постановления Правительства',
  MASLIKHAT_DECISION: 'Решения маслихата',
  MINISTERIAL_ORDER: 'Приказа министерства',
  TREATY: 'Договора',
  BILL: 'Законопроекта',
};
const FORM_KK: Record<ActForm, string> = {
  CONSTITUTION: 'Конституция',
  CONSTITUTIONAL_LAW: 'Конституциялық заң',
  CODE: 'Кодекс',
  LAW: 'Заң',
  PRESIDENTIAL_DECREE: 'Президент Жарлығы',
  GOVERNMENT_RESOLUTION: 'Үкімет қаулысы',
  MASLIKHAT_DECISION: 'Мәслихат шешімі',
  MINISTERIAL_ORDER: 'Министрлік бұйрығы',
  TREATY: 'Шарт',
  BILL: 'Заң жобасы',
};
const FORM_EN: Record<ActForm, string> = {
  CONSTITUTION: 'Constitution',
  CONSTITUTIONAL_LAW: 'Constitutional Law',
  CODE: 'Code',
  LAW: 'Law',
  PRESIDENTIAL_DECREE: 'Presidential Decree',
  GOVERNMENT_RESOLUTION: 'Government Resolution',
  MASLIKHAT_DECISION: 'Maslikhat Decision',
  MINISTERIAL_ORDER: 'Ministerial Order',
  TREATY: 'Treaty',
  BILL: 'Bill',
};

const UNIT_RU: Record<Numbered, string> = {
  SECTION: 'разд.',
  CHAPTER: 'гл.',
  ARTICLE: 'ст.',
  PARAGRAPH: 'п.',
  SUBPARAGRAPH: 'пп.',
  PART: 'ч.',
};
const UNIT_EN: Record<Numbered, string> = {
  SECTION: 'section',
  CHAPTER: 'chapter',
  ARTICLE: 'art.',
  PARAGRAPH: 'para.',
  SUBPARAGRAPH: 'subpara.',
  PART: 'part',
};
/** With the genitive that stands before a smaller unit, and the possessive of a unit that has one above it. */
const UNIT_KK: Record<Numbered, { genitive: string; own: string; ownGenitive: string; alone: string }> = {
  SECTION: { alone: 'бөлім', genitive: 'бөлімнің', own: 'бөлімі', ownGenitive: 'бөлімінің' },
  CHAPTER: { alone: 'тарау', genitive: 'тараудың', own: 'тарауы', ownGenitive: 'тарауының' },
  ARTICLE: { alone: 'бап', genitive: 'баптың', own: 'бабы', ownGenitive: 'бабының' },
  PARAGRAPH: { alone: 'тармақ', genitive: 'тармақтың', own: 'тармағы', ownGenitive: 'тармағының' },
  SUBPARAGRAPH: { alone: 'тармақша', genitive: 'тармақшаның', own: 'тармақшасы', ownGenitive: 'тармақшасының' },
  PART: { alone: 'бөлік', genitive: 'бөліктің', own: 'бөлігі', ownGenitive: 'бөлігінің' },
};

/**
 * The citation of a provision of an act.
 *
 * @example printCitation(law148, 'art_39-3__para_4', 'EN') // 'art. 39-3(4) of Law of 23.01.2001 No. 148-II'
 */
export function printCitation(act: CitedAct, eId: string, lang: Language): string {
  const steps = parseEId(eId) ?? [];
  switch (lang) {
    case 'RU':
      return `${placeRu(steps)} ${citeAct(FORM_RU[act.form], 'от', '№', act)}`;
    case 'EN':
      return `${stepsEn(steps)} of ${citeAct(FORM_EN[act.form], 'of', 'No.', act)}`;
    case 'KK':
      return `${citeActKk(act)}, ${steps.map((step, i) => stepKk(step, i > 0, i < steps.length - 1)).join(' ')}`;
  }
}

const placeRu = (steps: readonly EIdStep[]): string => steps.map(stepRu).join(' ');

/**
 * A rule of force in the words of the notes: as printed, else the reference to the provision of the amending act that
 * holds it; null where no source names such a provision.
 *
 * @example printRule({ provision: 'art_2', asPrinted: null }) // 'порядок введения в действие см. ст. 2'
 */
export function printRule({ provision, asPrinted }: Pick<ForceRule, 'provision' | 'asPrinted'>): string | null {
  const steps = provision === null ? null : parseEId(provision);
  return asPrinted ?? (steps === null ? null : `порядок введения в действие см. ${placeRu(steps)}`);
}

/** `23.01.2001` of `2001-01-23`. */
export const printDay = (day: LocalDate): string => day.split('-').reverse().join('.');

function citeAct(form: string, of: string, sign: string, act: CitedAct): string {
  const day = act.adoptedOn === null ? [] : [of, printDay(act.adoptedOn)];
  const number = act.number === null ? [] : [sign, act.number];
  const id = day.length + number.length === 0 && act.adiletId !== null ? [act.adiletId] : [];
  return [form, ...day, ...number, ...id].join(' ');
}

function citeActKk(act: CitedAct): string {
  const day = act.adoptedOn === null ? [] : [printDay(act.adoptedOn)];
  const number = act.number === null ? [] : ['№', act.number];
  const id = day.length + number.length === 0 && act.adiletId !== null ? [act.adiletId] : [];
  return [...day, ...number, ...id, FORM_KK[act.form]].join(' ');
}

/** "2)" where the law prints a bracket after the number. */
const printed = (step: EIdStep): string => `${step.number}${step.kind === 'SUBPARAGRAPH' ? ')' : ''}`;

function stepRu(step: EIdStep): string {
  if (step.kind === 'PREAMBLE') return 'преамбула';
  const again = step.use > 1 ? ` (номер использован ${step.use}-й раз)` : '';
  return `${UNIT_RU[step.kind]} ${printed(step)}${again}`;
}

/** The short form "39-3(4)(2)" where it cannot be misread, else every unit by its name. */
function stepsEn(steps: readonly EIdStep[]): string {
  const kinds = steps.map((s) => s.kind).join(' ');
  const short = ['ARTICLE PARAGRAPH', 'ARTICLE PARAGRAPH SUBPARAGRAPH'].includes(kinds);
  if (short && steps.every((s) => s.use === 1)) {
    const [article, ...below] = steps;
    return `art. ${article?.number}${below.map((s) => `(${s.number})`).join('')}`;
  }
  return steps
    .map((step) => {
      if (step.kind === 'PREAMBLE') return 'preamble';
      const again = step.use > 1 ? ` (use ${step.use} of the number)` : '';
      return `${UNIT_EN[step.kind]} ${printed(step)}${again}`;
    })
    .join(' ');
}

function stepKk(step: EIdStep, hasAbove: boolean, hasBelow: boolean): string {
  if (step.kind === 'PREAMBLE') return 'кіріспе';
  const forms = UNIT_KK[step.kind];
  const unit = hasAbove ? (hasBelow ? forms.ownGenitive : forms.own) : hasBelow ? forms.genitive : forms.alone;
  const again = step.use > 1 ? ` (нөмірдің ${step.use}-қолданылуы)` : '';
  return `${printed(step)}${step.kind === 'SUBPARAGRAPH' ? ' ' : '-'}${unit}${again}`;
}
