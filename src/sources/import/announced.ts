/** Changes to come that editors announce above a provision: "Подпункт 6) предусмотрен в редакции Закона РК от …". */
import { parseLocalDate } from '../../model/dates.ts';
import { parseEId } from '../../model/eid.ts';
import type { SourceDocument } from '../structure/document.ts';
import { actKey } from './catalogue.ts';

/** A provision that an act, known by day and bare number, is to change. */
export interface Announced {
  readonly eId: string;
  readonly act: string;
}

const ACT = /Закон\S*\s+(?:РК\s+)?от\s+(\d{2})\.(\d{2})\.(\d{4})\s*[№N]\s*(\d+)/u;
const SUBPARAGRAPHS = /(?:^|[\s!])(?:В\s+)?подпункт\p{L}*\s+((?:\d+(?:-\d+)*\)(?:,\s*|\s+и\s+)?)+)/iu;
const PARAGRAPHS = /(?:^|[\s!])(?:В\s+)?пункт\p{L}*\s+((?:\d+(?:-\d+)*(?!\s*\))(?:,\s*|\s+и\s+)?)+)/iu;

/**
 * The provisions that the remarks of one source name, to the paragraph or subparagraph. A remark names the number alone
 * and stands in its article: where the article has the number twice (in two paragraphs), it says nothing certain.
 */
export function announcedIn(document: SourceDocument): readonly Announced[] {
  return document.announcements.flatMap(({ under, text }) => {
    const [, day, month, year, number] = ACT.exec(text) ?? [];
    const adoptedOn = parseLocalDate(`${year}-${month}-${day}`);
    if (!/предусм(?:отр|атрив)/iu.test(text) || adoptedOn === null || number === undefined) return [];
    const kind = SUBPARAGRAPHS.test(text) ? 'SUBPARAGRAPH' : 'PARAGRAPH';
    const list = (kind === 'SUBPARAGRAPH' ? SUBPARAGRAPHS : PARAGRAPHS).exec(text)?.[1] ?? '';
    return (list.match(/\d+(?:-\d+)*/g) ?? []).flatMap((n) => {
      const named = document.items.filter(({ eId }) => {
        const last = parseEId(eId)?.at(-1);
        return eId.startsWith(`${under}__`) && last?.kind === kind && last.number === n;
      });
      const [only] = named;
      return only === undefined || named.length > 1 ? [] : [{ eId: only.eId, act: actKey(adoptedOn, number) }];
    });
  });
}
