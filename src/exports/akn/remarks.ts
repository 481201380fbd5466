/** What the editor says within the text, marked as no part of it, in the language of the document. */
import type { ProvisionState } from '../../graph/reader.ts';
import type { Act } from '../../model/entities.ts';
import { type Element, element } from '../xml.ts';

/** A paragraph that nobody can take for words of the act. */
const remark = (text: string): Element => element('p', {}, [element('remark', { status: 'editorial' }, `[${text}]`)]);

export const NOT_HELD = remark('Текст не приведён: его нет в загруженных источниках на этот день.');
export const TOLD_ABOVE = remark('Текст приведён выше, в составе целого: его части по источникам не разделены.');
export const NOTHING = remark('Ни одно положение акта на этот день в записях не значится.');

/** Why it is not certain that this wording stood on the day; nothing where it is. */
export function doubts({ certainty, because }: ProvisionState, acts: ReadonlyMap<string, Act>): readonly Element[] {
  if (certainty === 'BEYOND_RECORD') return [remark('Источники на этот день не распространяются.')];
  if (certainty === 'CERTAIN') return [];
  return because.map(({ by, adoptedOn, inForceEarliest, inForceLatest }) => {
    const number = acts.get(by)?.number;
    const act = `акта от ${adoptedOn}${number ? ` № ${number}` : ''}`;
    const since = inForceEarliest === null ? '' : ` не раньше ${inForceEarliest}`;
    const until = inForceLatest === null ? '' : `, не позже ${inForceLatest}`;
    return remark(
      `Редакция не достоверна: изменение на основании ${act} введено в действие${since}${until}, точный день не известен.`,
    );
  });
}
