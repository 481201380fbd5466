/** What a thing is called in answers. */
import { actLabel } from '../../model/act-label.ts';
import type { Language } from '../../model/terms.ts';
import { type FragmentOf, graphql } from '../asking/graphql.ts';
import { ActName } from './amendment.ts';

/** Asked with the variable `$lang`. */
export const ThingName = graphql(
  `
    fragment ThingName on Node {
      __typename
      id
      ... on Act {
        ...ActName
        title(lang: $lang)
      }
      ... on Provision {
        citation(lang: $lang)
      }
      ... on Body {
        name(lang: $lang)
      }
      ... on Person {
        name(lang: $lang)
      }
      ... on Work {
        title(lang: $lang)
      }
      ... on Claim {
        summary(lang: $lang)
      }
    }
  `,
  [ActName],
);

export type Thing = FragmentOf<typeof ThingName>;
export type Nameable = 'Act' | 'Provision' | 'Body' | 'Person' | 'Work' | 'Claim';

export interface NamedThing {
  readonly id: string;
  readonly type: Nameable;
  readonly name: string;
}

/** Id, type and name; null for what has no name of its own (a version, a gap). */
export function nameOf(thing: Thing, lang: Language): NamedThing | null {
  const { id } = thing;
  switch (thing.__typename) {
    case 'Act':
      return { id, type: 'Act', name: actWithTitle(thing, lang) };
    case 'Provision':
      return { id, type: 'Provision', name: thing.citation };
    case 'Body':
    case 'Person':
      return { id, type: thing.__typename, name: thing.name };
    case 'Work':
      return { id, type: 'Work', name: thing.title };
    case 'Claim':
      return { id, type: 'Claim', name: thing.summary };
    default:
      return null;
  }
}

/** "Закон от 23.01.2001 № 148-II «О местном …»"; the label alone where no source gives a title. */
function actWithTitle(act: FragmentOf<typeof ActName> & { readonly title: string }, lang: Language): string {
  const label = actLabel(act, lang);
  return act.title === label ? label : `${label} “${act.title}”`;
}
