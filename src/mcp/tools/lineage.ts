import { z } from 'zod';
import { MAX_LINEAGE_DEPTH } from '../../api/limits.ts';
import { LINEAGE_DIRECTIONS, type LineageEdgeType } from '../../model/terms.ts';
import { addressOf, pathOf } from '../addresses.ts';
import { graphql } from '../asking/graphql.ts';
import { lang, name, PROVISION, skip } from '../inputs.ts';
import { named } from '../naming.ts';
import { defineTool } from '../tool.ts';
import { EvidenceLine, evidenceLine } from '../words/evidence.ts';
import { counted, listed, MAX_ANSWER, paragraphs } from '../words/short.ts';
import { nameOf, ThingName } from '../words/thing.ts';

const Lineage = graphql(
  `
    query AssistantLineage($of: ID!, $direction: LineageDirection, $maxDepth: Int, $lang: Language) {
      lineage(of: $of, direction: $direction, maxDepth: $maxDepth) {
        truncated
        nodes {
          ...ThingName
        }
        edges {
          from
          to
          type
          on
          evidence {
            ...EvidenceLine
          }
        }
      }
    }
  `,
  [ThingName, EvidenceLine],
);

/** Between the older thing (or the object) and the newer (or the one who acted). */
const VERBS: Record<LineageEdgeType, string> = {
  REPLACED_BY: 'was replaced by',
  AMENDED_BY: 'was amended by',
  SUCCEEDED_BY: 'was succeeded by',
  PROPOSED_AS: 'was a bill whose subject was taken up by',
  SUBMITTED_BY: 'was submitted by',
  REJECTED_BY: 'was rejected by',
  CITED_BY: 'is cited by',
  REPEALED_BY: 'was repealed by',
};

export const lineage = defineTool({
  name: 'lineage',
  title: 'What a thing came from and what became of it',
  description:
    'Follows an act, a bill, a provision, a body or a work to what it came from (ANCESTORS) and what became of it (DESCENDANTS): replaced, repealed, amended, renumbered, proposed, submitted or rejected, cited; with days and evidence.',
  example: { of: 'act:kz/law/2001-01-23/148', direction: 'ANCESTORS', depth: 2 },
  input: z.strictObject({
    of: name(`${PROVISION}; or an act, a body or a work by its id or name`),
    direction: z.enum(LINEAGE_DIRECTIONS).default('BOTH'),
    depth: z
      .int('must be a whole number')
      .min(1, 'must be at least 1')
      .max(MAX_LINEAGE_DEPTH, `must be at most ${MAX_LINEAGE_DEPTH}`)
      .default(2)
      .describe('How many relationships to follow from it'),
    skip: skip('relationships'),
    lang,
  }),
  async answer({ of, direction, depth, skip: passed }, desk) {
    const { ask, lang, link } = desk;
    const thing = await named(desk, of, ['Act', 'Provision', 'Body', 'Work']);
    const { lineage: found } = await ask(Lineage, { of: thing.id, direction, maxDepth: depth, lang });
    const edges = found?.edges ?? [];
    const names = new Map((found?.nodes ?? []).map((node) => [node.id, nameOf(node, lang)?.name ?? node.id]));
    const called = (id: string): string => {
      if (id === thing.id) return 'it';
      const view = addressOf(id);
      return `${names.get(id) ?? id} (\`${id}\`${view === null ? '' : `, ${link(view)}`})`;
    };
    const truncated = found?.truncated ? ` There is more beyond depth ${depth}.` : '';
    const head = paragraphs(
      `Lineage of **${thing.name}** (${direction.toLowerCase()}): ${counted(edges.length, 'relationship')}, by day.${truncated}`,
      `Address: ${link(`/lineage/${pathOf(thing.id)}`)}`,
    );
    const lines = edges.map(
      ({ from, to, type, on, evidence }) =>
        `- ${on ?? 'day not known'}: ${called(from)} ${VERBS[type]} ${called(to)}. ${evidenceLine(evidence)}`,
    );
    const room = MAX_ANSWER - head.length;
    const { lines: list } = listed(lines.slice(passed), { total: edges.length, skip: passed, room });
    return { text: paragraphs(head, edges.length === 0 ? 'Nothing is on record.' : list) };
  },
});
