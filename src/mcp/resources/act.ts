/** Acts as resources: what an act is, and the ids of its articles. */
import { today } from '../../model/dates.ts';
import type { ActStatus } from '../../model/terms.ts';
import { addressOf } from '../addresses.ts';
import { graphql, type ResultOf } from '../asking/graphql.ts';
import { Refusal } from '../refusal.ts';
import type { Desk } from '../tool.ts';
import { recordInWords } from '../words/certainty.ts';
import { EvidenceLine, evidenceLine } from '../words/evidence.ts';
import { listed, MAX_ANSWER, paragraphs } from '../words/short.ts';
import { nameOf, ThingName } from '../words/thing.ts';

const AnAct = graphql(
  `
    query AssistantAct($id: ID!, $lang: Language) {
      act(id: $id) {
        ...ThingName
        adoptedOn
        inForceOn
        repealedOn
        recordFrom
        recordUntil
        status
        evidence {
          ...EvidenceLine
        }
        amendedBy(first: 1) {
          totalCount
        }
        provisions(kinds: [CHAPTER, ARTICLE], first: 100) {
          totalCount
          nodes {
            id
            kind
            number
            heading(lang: $lang)
          }
        }
      }
    }
  `,
  [ThingName, EvidenceLine],
);

const STATUSES: Record<ActStatus, string> = {
  IN_FORCE: 'in force',
  NOT_YET_IN_FORCE: 'not yet in force',
  REPEALED: 'not in force any more',
  REJECTED: 'a bill that was rejected',
  WITHDRAWN: 'a bill that was withdrawn',
  UNCERTAIN: 'UNCERTAIN, since a day on which it began or ceased to bind is not known',
  UNKNOWN: 'no source at hand tells whether it is in force',
};

/** The text of an act's resource. Throws Refusal for an unknown id. */
export async function readAct(id: string, { ask, lang, link }: Desk): Promise<string> {
  const { act } = await ask(AnAct, { id, lang });
  if (act === null) throw new Refusal(`No act has the id ${id}. Look for it with the tool find.`);
  const { provisions, evidence } = act;
  const days = [
    act.adoptedOn === null ? '' : `Adopted ${act.adoptedOn}. `,
    act.inForceOn === null ? '' : `In force from ${act.inForceOn}. `,
    act.repealedOn === null ? '' : `Until ${act.repealedOn}. `,
  ].join('');
  const head = paragraphs(
    `**${nameOf(act, lang)?.name ?? act.id}** (\`${act.id}\`)`,
    `${days}On ${today()}: ${STATUSES[act.status]}. Record: ${recordInWords(act)}. Acts that changed it: ${act.amendedBy.totalCount}.`,
    evidenceLine(evidence),
    `Address: ${link(addressOf(act.id) ?? '')}`,
    provisions.totalCount === 0 ? 'No provision is on record.' : 'Chapters and articles in force today:',
  );
  const lines = provisions.nodes.map(
    ({ id: part, kind, number, heading }) =>
      `- \`${part}\`: ${kind.toLowerCase()} ${number ?? ''}${heading === null ? '' : `. ${heading}`}`,
  );
  const { lines: list, shown } = listed(lines, { total: 0, skip: 0, room: MAX_ANSWER - head.length });
  const more = provisions.totalCount - shown;
  return paragraphs(head, list, more > 0 ? `… and ${more} more, which the tool query lists.` : null);
}

const RecordedActs = graphql(
  `
    query AssistantRecordedActs($after: String, $lang: Language) {
      acts(first: 100, after: $after) {
        nodes {
          ...ThingName
          recordFrom
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `,
  [ThingName],
);

/** Pages of acts that are looked through: a list of more resources helps nobody. */
const MAX_PAGES = 10;

/** The acts whose wording the sources tell: the others are known by what they changed alone. */
export async function recordedActs({ ask, lang }: Desk): Promise<readonly { id: string; name: string }[]> {
  const found: { id: string; name: string }[] = [];
  let after: string | null = null;
  for (let page = 0; page < MAX_PAGES; page++) {
    const { acts }: ResultOf<typeof RecordedActs> = await ask(RecordedActs, { after, lang });
    for (const act of acts.nodes) {
      if (act.recordFrom !== null) found.push({ id: act.id, name: nameOf(act, lang)?.name ?? act.id });
    }
    if (!acts.pageInfo.hasNextPage) break;
    after = acts.pageInfo.endCursor;
  }
  return found;
}
