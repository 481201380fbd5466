import { z } from 'zod';
import { today } from '../../model/dates.ts';
import type { Certainty } from '../../model/terms.ts';
import { addressOf } from '../addresses.ts';
import { type FragmentOf, graphql } from '../asking/graphql.ts';
import { lang, name, on, PROVISION, skip } from '../inputs.ts';
import { named } from '../naming.ts';
import { type Desk, defineTool } from '../tool.ts';
import { type Record as ActRecord, recordInWords } from '../words/certainty.ts';
import { Power, powerInWords } from '../words/power.ts';
import { counted, listed, MAX_ANSWER, paragraphs } from '../words/short.ts';

const AffectedBodies = graphql(
  `
    query AssistantAffectedBodies($id: ID!, $on: LocalDate, $includeParts: Boolean, $lang: Language) {
      provision(id: $id) {
        id
        act {
          recordFrom
          recordUntil
        }
        affectedBodies(on: $on, includeParts: $includeParts) {
          body {
            id
            name(on: $on, lang: $lang)
          }
          certainty
          competences {
            ...Power
          }
        }
      }
    }
  `,
  [Power],
);

const SURE: Record<Certainty, string> = {
  CERTAIN: 'CERTAIN',
  UNCERTAIN: 'UNCERTAIN on this day, because a day of force is not known (provision_on says which)',
  BEYOND_RECORD: 'BEYOND RECORD',
};

export const affectedBodies = defineTool({
  name: 'affected_bodies',
  title: 'Bodies that a provision affects on a day',
  description:
    'Tells which public bodies (maslikhats, akims, gatherings …) a provision affects on a day: those that hold, or are the object of, a power, duty or prohibition that it assigns, with each of these, its citation and evidence. A mere mention is not enough.',
  example: { provision: 'ст. 24 Закона № 148-II', on: '2013-07-01' },
  input: z.strictObject({
    provision: name(PROVISION),
    on,
    include_parts: z.boolean().default(true).describe('Also what its parts assign'),
    skip: skip('powers'),
    lang,
  }),
  async answer({ provision, on: day, include_parts, skip: passed }, desk) {
    const { ask, lang, link } = desk;
    const on = day ?? today();
    const { id, name } = await named(desk, provision, ['Provision'], day);
    const { provision: found } = await ask(AffectedBodies, { id, on, includeParts: include_parts, lang });
    const affected = found?.affectedBodies ?? [];
    const title = `**${name}** on ${on}`;
    const address = `Address: ${link(addressOf(id) ?? '', { on })}`;
    if (affected.length === 0) {
      return { text: paragraphs(`${title} affects no body: it assigns no power or duty on record.`, address) };
    }
    const powers = once(affected.flatMap(({ competences }) => competences));
    const beyond = affected.some(({ certainty }) => certainty === 'BEYOND_RECORD');
    const head = paragraphs(
      `${title} affects ${counted(affected.length, 'body', 'bodies')}:`,
      bodiesInWords(affected, desk),
      beyond && found !== null ? beyondInWords(found.act, on) : null,
      `By ${counted(powers.length, 'power or duty', 'powers and duties')}:`,
    );
    const lines = powers.map((power) => powerInWords(power, desk));
    const room = MAX_ANSWER - head.length - address.length;
    const { lines: list } = listed(lines.slice(passed), { total: powers.length, skip: passed, room });
    return { text: paragraphs(head, list, address) };
  },
});

/** Why it is beyond the record: the sources of the act do not reach the day, or its powers were not read so far. */
function beyondInWords(record: ActRecord, on: string): string {
  const { recordFrom, recordUntil } = record;
  const within = recordFrom !== null && recordUntil !== null && recordFrom <= on && on <= recordUntil;
  return within
    ? `BEYOND RECORD: the provision, or a part of it, has changed since these powers were read; what it assigns on ${on} was not read.`
    : `BEYOND RECORD: ${recordInWords(record)}; for ${on} nothing is sure.`;
}

interface Affected {
  readonly body: { readonly id: string; readonly name: string };
  readonly certainty: Certainty;
}

/** The bodies by how sure it is. */
function bodiesInWords(affected: readonly Affected[], { link }: Desk): string {
  return Object.entries(SURE)
    .flatMap(([certainty, words]) => {
      const bodies = affected.filter((one) => one.certainty === certainty).map(({ body }) => body);
      if (bodies.length === 0) return [];
      const names = bodies.map(({ id, name }) => `${name} (\`${id}\`)`).join(', ');
      return [`${words}: ${names}.`];
    })
    .concat(`Each body: ${link('/body/…')}, its id after "body:" in place of the dots.`)
    .join('\n');
}

type OnePower = FragmentOf<typeof Power>;

/** One power affects its holder and each of its objects; it is told once, where it first occurs. */
const once = (powers: readonly OnePower[]): readonly OnePower[] => [
  ...new Map(powers.map((power) => [power.id, power])).values(),
];
