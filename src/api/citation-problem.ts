/** Why a citation names no one thing, in words. */
import type { CitationReading } from '../model/citation-read.ts';
import type { LocalDate } from '../model/dates.ts';
import type { Entity } from '../model/entities.ts';
import type { LocalText } from '../model/localized.ts';

export interface CitationProblem {
  readonly type: 'CitationProblem';
  readonly kind: 'NOT_A_CITATION' | 'AMBIGUOUS' | 'UNKNOWN_ACT' | 'NO_SUCH_PROVISION' | 'NOT_ON_THAT_DAY';
  readonly message: LocalText;
  readonly readUpTo: number;
  readonly candidates: readonly Entity[];
}

export const unread = (text: string, { readUpTo, act }: CitationReading): LocalText => {
  const rest = text.slice(readUpTo, readUpTo + 30).trim();
  if (rest === '' && act !== null) return NO_ARTICLE;
  return rest === ''
    ? {
        en: 'The text names neither an act nor an article, for example "ст. 39-3 п. 4 Закона № 148-II".',
        ru: 'В тексте не названы ни акт, ни статья; пример: «ст. 39-3 п. 4 Закона № 148-II».',
        kk: 'Мәтінде акт та, бап та аталмаған; мысал: «№ 148-II Заң, 39-3-баптың 4-тармағы».',
      }
    : {
        en: `The text is not understood from "${rest}" on; write for example "ст. 39-3 п. 4 Закона № 148-II".`,
        ru: `Текст непонятен начиная с «${rest}»; пример: «ст. 39-3 п. 4 Закона № 148-II».`,
        kk: `Мәтін «${rest}» дегеннен бастап түсініксіз; мысал: «№ 148-II Заң, 39-3-баптың 4-тармағы».`,
      };
};
export const NO_ARTICLE: LocalText = {
  en: 'A part of an article is named without its article.',
  ru: 'Названа часть статьи, но не сама статья.',
  kk: 'Баптың бөлігі аталған, бірақ баптың өзі аталмаған.',
};
export const SEVERAL_NAMED: LocalText = {
  en: 'The text names several provisions; ask for each on its own.',
  ru: 'В тексте названо несколько положений; запросите каждое отдельно.',
  kk: 'Мәтінде бірнеше норма аталған; әрқайсысын бөлек сұраңыз.',
};
export const UNKNOWN: LocalText = {
  en: 'No act on record has this form, number and day.',
  ru: 'Акта с такими видом, номером и датой в данных нет.',
  kk: 'Деректерде мұндай түрі, нөмірі және күні бар акт жоқ.',
};
export const NO_ACT_NAMED: LocalText = {
  en: 'No act is named, and no act on record has such a provision.',
  ru: 'Акт не назван, и ни в одном акте в данных такого положения нет.',
  kk: 'Акт аталмаған, деректердегі ешбір актіде мұндай норма жоқ.',
};
export const SEVERAL: LocalText = {
  en: 'Several fit; name the act by its number and day, or the kind of each part.',
  ru: 'Подходят несколько; укажите номер и дату акта или вид каждой части.',
  kk: 'Бірнешеуі сәйкес келеді; актінің нөмірі мен күнін немесе әр бөліктің түрін көрсетіңіз.',
};
export const SAME_NUMBER: LocalText = {
  en: 'On this day the act has this number more than once; name the provision by its id.',
  ru: 'На этот день такой номер в акте стоит не один раз; назовите положение по его идентификатору.',
  kk: 'Бұл күні актіде мұндай нөмір бірнеше рет тұр; норманы идентификаторы бойынша атаңыз.',
};
export const NO_PROVISION: LocalText = {
  en: 'The act has no such provision on any day on record.',
  ru: 'Такого положения в акте нет ни на один день, о котором есть сведения.',
  kk: 'Мәлімет бар ешбір күні актіде мұндай норма болмаған.',
};
/** Several acts fit, or none is named. */
export const IN_NO_ACT: LocalText = {
  en: 'No act that fits is known to have such a provision; name the act by its number and day, or another place in it.',
  ru: 'Ни в одном из подходящих актов такое положение не известно; укажите номер и дату акта или другое место в нём.',
  kk: 'Сәйкес келетін актілердің ешқайсысында мұндай норма белгілі емес; актінің нөмірі мен күнін немесе ондағы басқа орынды көрсетіңіз.',
};
export const UNTOLD: LocalText = {
  en: 'Of this act the record holds no provisions or only some, so that it cannot tell whether there is such a one; ask for the act.',
  ru: 'Положений этого акта в данных нет или они есть лишь частично, поэтому есть ли в нём такое, сказать нельзя; запросите сам акт.',
  kk: 'Бұл актінің нормалары деректерде жоқ немесе ішінара ғана бар, сондықтан мұндай норманың бар-жоғын айту мүмкін емес; актінің өзін сұраңыз.',
};
export const SOME_HELD: LocalText = {
  en: 'Of this act the record holds some provisions only, and not this one; the gaps of the act tell which it holds.',
  ru: 'Положения этого акта есть в данных лишь частично, и этого среди них нет; какие есть, сказано в пробелах акта.',
  kk: 'Деректерде бұл актінің нормалары ішінара ғана бар, мұндайы жоқ; қайсысы бар екені актінің олқылықтарында айтылған.',
};
/** Several acts fit. */
export const ALL_UNTOLD: LocalText = {
  en: 'Several acts fit, and of each of them the record holds no provisions or only some, so that it cannot tell which has such a one; ask for one of the acts.',
  ru: 'Подходят несколько актов, но положений каждого из них в данных нет или они есть лишь частично, поэтому в каком из них есть такое, сказать нельзя; запросите один из актов.',
  kk: 'Бірнеше акт сәйкес келеді, бірақ олардың әрқайсысының нормалары деректерде жоқ немесе ішінара ғана бар, сондықтан қайсысында мұндай норма бар екенін айту мүмкін емес; актілердің бірін сұраңыз.',
};
export const SOME_OF_THEM_HELD: LocalText = {
  en: 'No act that fits is known to have such a provision, but of the acts among the candidates the record holds no provisions or only some; name the act by its number and day.',
  ru: 'Ни в одном из подходящих актов такое положение не известно, но положений актов, названных среди предложенных, в данных нет или они есть лишь частично; укажите номер и дату акта.',
  kk: 'Сәйкес келетін актілердің ешқайсысында мұндай норма белгілі емес, бірақ ұсынылғандардың ішіндегі актілердің нормалары деректерде жоқ немесе ішінара ғана бар; актінің нөмірі мен күнін көрсетіңіз.',
};
export const LINE_OR_PART: LocalText = {
  en: 'The record counts parts, not lines: the line is the first candidate unless an earlier part has several lines.',
  ru: 'В данных сосчитаны части, а не абзацы: абзац — первый из предложенных, если в частях до него не больше одного абзаца.',
  kk: 'Деректерде абзацтар емес, бөліктер саналған: алдыңғы бөліктерде бір абзацтан артық болмаса, бұл — ұсынылғандардың біріншісі.',
};
export const UNDIVIDED: LocalText = {
  en: 'The place is known to the provision above it only, which the record divides no further; it is the candidate.',
  ru: 'Место известно лишь до вышестоящего положения: дальше в данных оно не делится. Оно и предложено.',
  kk: 'Орын тек жоғары тұрған нормаға дейін белгілі: деректерде ол әрі қарай бөлінбейді. Сол норма ұсынылған.',
};
export const notOn = (on: LocalDate): LocalText => ({
  en: `The provision is on record but not in force on ${on}.`,
  ru: `Положение известно, но на ${on} не действует.`,
  kk: `Норма белгілі, бірақ ${on} күні қолданыста емес.`,
});
