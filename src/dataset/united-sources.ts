/** A source that an author cites and an import reads is one source, told in two files. */
import { groupBy } from '../model/order.ts';
import type { Fact, Facts, Located } from '../sources/facts.ts';
import { canonicalJson } from './canonical.ts';

type Source = Located<'sources'>;

/** Whether an import wrote it. */
const isRead = ({ file }: Source): boolean => file.startsWith('read/');

/** Both say the same, but for what one of them leaves out, and for the title, which an author writes for people. */
function agree(a: Fact<'sources'>, b: Fact<'sources'>): boolean {
  const other: Readonly<Record<string, unknown>> = b;
  return Object.entries(a).every(
    ([key, value]) => key === 'title' || other[key] === undefined || canonicalJson(value) === canonicalJson(other[key]),
  );
}

/**
 * The facts with such sources as one, in the author's place and under the author's title; those that say otherwise of
 * one id are left as they are, for the check of ids to tell.
 */
export function unitedSources(facts: Facts): Facts {
  const united = [...groupBy(facts.sources, ({ fact }) => fact.id).values()].flatMap((group): readonly Source[] => {
    const [authored, ...others] = group.filter((one) => !isRead(one));
    const [read, ...more] = group.filter(isRead);
    const isPair = authored !== undefined && read !== undefined && others.length + more.length === 0;
    return isPair && agree(authored.fact, read.fact)
      ? [{ ...authored, fact: { ...read.fact, ...authored.fact } }]
      : group;
  });
  return { ...facts, sources: united };
}
