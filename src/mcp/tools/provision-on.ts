import { z } from 'zod';
import { today } from '../../model/dates.ts';
import { addressOf } from '../addresses.ts';
import { type FragmentOf, graphql } from '../asking/graphql.ts';
import { lang, name, on, PROVISION } from '../inputs.ts';
import { named } from '../naming.ts';
import { type Desk, defineTool, type Told } from '../tool.ts';
import { AmendmentName, amendmentName } from '../words/amendment.ts';
import { boundInWords, DayBound, StateOnADay, stateInWords } from '../words/certainty.ts';
import { EvidenceLine, evidenceLine } from '../words/evidence.ts';
import { cutAt, listed, MAX_ANSWER, paragraphs } from '../words/short.ts';

const Wording = graphql(
  `
    fragment Wording on ProvisionVersion {
      id
      start {
        ...DayBound
      }
      end {
        ...DayBound
      }
      openedBy {
        ...AmendmentName
      }
      evidence {
        ...EvidenceLine
      }
    }
  `,
  [DayBound, AmendmentName, EvidenceLine],
);

const ProvisionOn = graphql(
  `
    query AssistantProvisionOn($id: ID!, $on: LocalDate, $lang: Language) {
      provision(id: $id) {
        id
        citation(lang: $lang)
        heading(on: $on, lang: $lang)
        act {
          recordFrom
          recordUntil
        }
        state(on: $on) {
          ...StateOnADay
          candidates {
            ...Wording
          }
          version {
            ...Wording
            textState
            text(lang: $lang)
            textFrom(lang: $lang) {
              title
            }
          }
        }
        parts(on: $on) {
          id
          citation(lang: $lang)
        }
        gaps {
          kind
          reason(lang: $lang)
        }
      }
    }
  `,
  [StateOnADay, Wording],
);

export const provisionOn = defineTool({
  name: 'provision_on',
  title: 'A provision on a day',
  description:
    'Tells whether a provision (article, paragraph, chapter) was in force on a day, in which wording, since when and until when, by which amendment, and how sure that is; with its words where this copy holds them, and its parts. Use it for "what did the law say on …".',
  example: { provision: 'ст. 39-3 Закона № 148-II', on: '2013-07-01' },
  input: z.strictObject({ provision: name(PROVISION), on, lang }),
  answer: async ({ provision, on: day }, desk) => {
    const { id } = await named(desk, provision, ['Provision'], day);
    return provisionOnADay(id, day, desk);
  },
});

/** The answer about a provision that is known to exist. */
export async function provisionOnADay(id: string, day: string | undefined, desk: Desk): Promise<Told> {
  const { lang, link } = desk;
  const on = day ?? today();
  const { provision: found } = await desk.ask(ProvisionOn, { id, on, lang });
  if (found === null) return { text: `Nothing is known of ${id} any more.` };
  const { state, heading, parts, gaps } = found;
  const { version } = state;
  const others = state.candidates.filter((one) => one.id !== version?.id);
  const head = paragraphs(
    `**${found.citation}** on ${on}${heading === null ? '' : `: ${heading}`}`,
    stateInWords(state, state.candidates.length, on, found.act, lang),
    version === null ? null : wordingInWords(others.length > 0 ? 'Wording shown' : 'Wording', version, desk),
    ...others.map((one) => wordingInWords('Other candidate', one, desk)),
    gaps.length === 0
      ? null
      : `Not known: ${gaps
          .slice(0, 3)
          .map(({ reason }) => reason)
          .join(' ')}`,
    `Address: ${link(addressOf(found.id) ?? '', { on })}`,
  );
  const words = version === null ? null : wordsOf(version);
  const room = MAX_ANSWER - head.length;
  const text = words === null ? null : cutAt(words, Math.max(room - (parts.length > 0 ? 1500 : 100), 500));
  const lines = parts.map((part) => `- \`${part.id}\`: ${part.citation}`);
  const list = listed(lines, { total: 0, skip: 0, room: room - (text?.length ?? 0) - 100 });
  const more = lines.length > list.shown ? ` (the first ${list.shown})` : '';
  const partsText = parts.length === 0 ? null : `${parts.length} direct parts in force that day${more}:\n${list.lines}`;
  return { text: paragraphs(head, text, partsText) };
}

interface Words {
  readonly textState: 'FULL' | 'NOT_HELD';
  readonly text: string | null;
  readonly textFrom: { readonly title: string } | null;
}

function wordsOf({ textState, text, textFrom }: Words): string {
  if (text !== null) return `Words (${textFrom?.title ?? 'source not named'}):\n${text}`;
  return textState === 'FULL'
    ? 'The words are held in another language; ask with lang: "ru" or "kk".'
    : 'The words for this day are not held by this copy: it holds facts, and words come from your own copies of the law.';
}

function wordingInWords(title: string, wording: FragmentOf<typeof Wording>, { lang }: Desk): string {
  const { id, start, end, openedBy, evidence } = wording;
  const opened =
    openedBy.length === 0 ? '' : ` Brought about: ${openedBy.map((a) => amendmentName(a, lang)).join('; ')}.`;
  return `${title} \`${id}\`: from ${boundInWords(start)}; until ${boundInWords(end)}.${opened} ${evidenceLine(evidence)}`;
}
