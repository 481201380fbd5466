/** What the editor says within the text, marked as no part of it, in the language of the document. */
import type { ProvisionState } from '../../graph/answers.ts';
import { actStatus } from '../../model/act-status.ts';
import { isOpenOn } from '../../model/bounds.ts';
import type { ProvisionVersion } from '../../model/entities.ts';
import type { Language } from '../../model/terms.ts';
import type { NameDoubt } from '../names-on.ts';
import { type Element, element } from '../xml.ts';
import type { Expression } from './expression.ts';
import { LANG, languageTag } from './uris.ts';

/** A paragraph that nobody can take for words of the act, within something in a language. */
export const remark = (text: string, within: Language = LANG): Element =>
  element('p', { 'xml:lang': within === LANG ? null : languageTag(LANG) }, [
    element('remark', { status: 'editorial' }, `[${text}]`),
  ]);

export const NOT_HELD = 'Текст не приведён: его нет в загруженных источниках на этот день.';
export const TOLD_ABOVE = 'Текст приведён выше, в составе целого: его части по источникам не разделены.';
export const NOTHING = 'Ни одно положение акта на этот день в записях не значится.';
const BEYOND = 'Источники на этот день не распространяются.';

/** `не раньше 2013-06-24, не позже 2014-11-07, точный день не известен.`, as far as there are bounds. */
const bounds = (earliest: string | null, latest: string | null): string =>
  [
    ...(earliest === null ? [] : [`не раньше ${earliest}`]),
    ...(latest === null ? [] : [`не позже ${latest}`]),
    'точный день не известен.',
  ].join(', ');

/** The same after a verb. */
const between = (earliest: string | null, latest: string | null): string =>
  `${earliest === null && latest === null ? ',' : ''} ${bounds(earliest, latest)}`;

/** ` на основании акта от 2013-06-13 № 101-V`; nothing where no act is known. */
function onGround({ acts }: Expression, ids: readonly string[]): string {
  const named = ids.flatMap((id) => {
    const act = acts.get(id);
    return act === undefined ? [] : [`от ${act.adoptedOn ?? '…'}${act.number ? ` № ${act.number}` : ''}`];
  });
  if (named.length === 0) return '';
  return ` на основании ${named.length === 1 ? 'акта' : 'одного из актов'} ${named.join(', ')}`;
}

/** Why it is not certain that this wording stood on the day; nothing where it is. */
export function doubts(expression: Expression, state: ProvisionState, version: ProvisionVersion): readonly string[] {
  const beyond = state.certainty === 'BEYOND_RECORD' ? [BEYOND] : [];
  if (state.version === null) return [...beyond, ceased(expression, version)];
  if (state.certainty !== 'UNCERTAIN') return beyond;
  if (state.because.length === 0) {
    const { earliest, latest } =
      [version.start, version.end].find((bound) => isOpenOn(bound, expression.on)) ?? version.start;
    return [
      `Редакция не достоверна: изменение введено в действие${between(earliest, latest)} Изменивший акт не известен.`,
    ];
  }
  return state.because.map(({ by, adoptedOn, inForceEarliest, inForceLatest }) => {
    const ground = onGround(expression, [by]) || ` на основании акта от ${adoptedOn}`;
    return `Редакция не достоверна: изменение${ground} введено в действие${between(inForceEarliest, inForceLatest)}`;
  });
}

function ceased(expression: Expression, { end, closedBy }: ProvisionVersion): string {
  const by = expression.amendments.filter(({ id }) => closedBy.includes(id)).map((amendment) => amendment.by);
  const ground = onGround(expression, [...new Set(by)]);
  return `Положение, возможно, уже утратило силу${ground}: ${bounds(end.earliest, end.latest)}`;
}

/** Of the heading of a provision, or of the whole act, that may be this or another one. */
export function nameRemark(
  expression: Expression,
  id: string,
  what: 'Заголовок' | 'Заголовок акта',
): readonly string[] {
  const doubt: NameDoubt | undefined = expression.nameDoubts.get(id);
  if (doubt === undefined) return [];
  const ground = onGround(expression, [doubt.by]);
  return [`${what} не достоверен: изменение${ground} введено в действие${between(doubt.earliest, doubt.latest)}`];
}

/** Of the whole act, where the sources leave open whether it is in force. */
export function actRemarks(expression: Expression): readonly string[] {
  const { act, on, endedBy } = expression;
  if (act.form === 'BILL' || actStatus(act, [], on) !== 'UNCERTAIN') return [];
  if (act.end !== null && isOpenOn(act.end, on)) {
    const ground = onGround(expression, endedBy);
    return [`Акт, возможно, уже утратил силу${ground}: ${bounds(act.end.earliest, act.end.latest)}`];
  }
  const { earliest = null, latest = null } = act.force ?? {};
  return [`Акт, возможно, ещё не введён в действие: введён${between(earliest, latest)}`];
}
