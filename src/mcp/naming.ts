/** What an argument names: an id, a citation in any language, or a name that one thing alone bears. */

import { cut } from '../api/errors.ts';
import { graphql } from './asking/graphql.ts';
import { Refusal } from './refusal.ts';
import type { Desk } from './tool.ts';
import { type NamedThing, nameOf, ThingName } from './words/thing.ts';

const ById = graphql(
  `
    query AssistantById($id: ID!, $lang: Language) {
      node(id: $id) {
        ...ThingName
      }
    }
  `,
  [ThingName],
);

const ByCitation = graphql(
  `
    query AssistantByCitation($text: String!, $on: LocalDate, $lang: Language) {
      resolveCitation(text: $text, on: $on) {
        __typename
        ... on Act {
          ...ThingName
        }
        ... on Provision {
          ...ThingName
        }
        ... on CitationProblem {
          kind
          message(lang: EN)
          candidates {
            ...ThingName
          }
        }
      }
    }
  `,
  [ThingName],
);

const ByWords = graphql(
  `
    query AssistantByWords($text: String!, $types: [SearchableType!], $lang: Language, $first: Int!) {
      search(text: $text, types: $types, first: $first) {
        nodes {
          matched
          node {
            ...ThingName
          }
        }
      }
    }
  `,
  [ThingName],
);

/** Ids begin with their kind: a citation or a name never does. */
const ID = /^(act|prov|ver|amend|comp|body|person|work|claim|gap|source):/;

const SEARCHED = { Act: 'ACT', Provision: 'PROVISION', Body: 'BODY', Person: 'PERSON', Work: 'WORK' } as const;
/** What can be looked for by its name. Claims have none. */
type Kind = keyof typeof SEARCHED;

/** Words that a search takes at most. */
const MAX_WORDS = 20;

/** Finds among which a name is looked for, and of those how many are told where it is not found. */
const LOOKED_AT = 20;
const TOLD = 5;

/**
 * The one thing of an accepted kind that `text` names. `on` is the day of a citation: a provision that is not in force
 * on it is named all the same, since that is an answer too. Throws Refusal with what may have been meant.
 */
export async function named(desk: Desk, text: string, kinds: readonly Kind[], on?: string): Promise<NamedThing> {
  if (ID.test(text)) return accepted(await byId(desk, text), kinds, text);
  const citable = kinds.includes('Act') || kinds.includes('Provision');
  const cited = citable ? await byCitation(desk, text, on) : { why: '', candidates: [] };
  if ('id' in cited) return accepted(cited, kinds, text);
  const hits = cited.candidates.length > 0 ? [] : await byWords(desk, text, kinds);
  const alike = hits.filter(({ matched }) => matched.toLocaleLowerCase() === text.toLocaleLowerCase());
  if (alike[0] !== undefined && alike.length === 1) return alike[0];
  const meant = [...cited.candidates, ...hits].slice(0, TOLD).map(({ id, name }) => `- ${id}: ${name}`);
  throw new Refusal(
    [
      `"${shown(text)}" names no one thing. ${cited.why}`.trim(),
      ...(meant.length === 0 ? [`Give the id of ${inWords(kinds)}; find gives ids.`] : ['It may mean:', ...meant]),
    ].join('\n'),
  );
}

async function byId({ ask, lang }: Desk, id: string): Promise<NamedThing | null> {
  const { node } = await ask(ById, { id, lang });
  return node === null ? null : nameOf(node, lang);
}

interface Unnamed {
  readonly why: string;
  readonly candidates: readonly NamedThing[];
}

async function byCitation({ ask, lang }: Desk, text: string, on: string | undefined): Promise<NamedThing | Unnamed> {
  const { resolveCitation: result } = await ask(ByCitation, { text, on: on ?? null, lang });
  if (result.__typename !== 'CitationProblem') return nameOf(result, lang) ?? { why: '', candidates: [] };
  const candidates = result.candidates.flatMap((node) => nameOf(node, lang) ?? []);
  const [only] = candidates;
  if (result.kind === 'NOT_ON_THAT_DAY' && only !== undefined && candidates.length === 1) return only;
  return { why: result.message, candidates };
}

async function byWords({ ask, lang }: Desk, text: string, kinds: readonly Kind[]) {
  if (text.split(/\s+/).length > MAX_WORDS) return [];
  const types = kinds.map((kind) => SEARCHED[kind]);
  const { search } = await ask(ByWords, { text, types, lang, first: LOOKED_AT });
  return search.nodes.flatMap(({ matched, node }) => {
    const found = nameOf(node, lang);
    if (found === null) return [];
    return [{ ...found, matched, name: found.name.includes(matched) ? found.name : `${found.name} (“${matched}”)` }];
  });
}

function accepted(found: NamedThing | null, kinds: readonly Kind[], text: string): NamedThing {
  if (found !== null && kinds.some((kind) => kind === found.type)) return found;
  const is = found === null ? 'is the id of nothing that can be asked about' : `is ${found.name} (${found.type})`;
  throw new Refusal(`"${shown(text)}" ${is}; this argument takes ${inWords(kinds)}. Look for it with find.`);
}

/** "an act or a provision". */
const inWords = (kinds: readonly Kind[]): string =>
  kinds.map((kind) => `${kind === 'Act' ? 'an' : 'a'} ${kind.toLowerCase()}`).join(' or ');

const shown = (text: string): string => cut(text, 80);
