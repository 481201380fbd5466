/** The pages of each list that can grow. */
import { builder } from '../builder.ts';
import * as refs from './refs.ts';

export const ActConnection = builder.connectionObject(
  { type: refs.Act, name: 'ActConnection', description: 'A page of acts, by day of adoption and number.' },
  { name: 'ActEdge', description: 'An act in a list.' },
);
export const ProvisionConnection = builder.connectionObject(
  { type: refs.Provision, name: 'ProvisionConnection', description: 'A page of provisions, in the order of the text.' },
  { name: 'ProvisionEdge', description: 'A provision in a list.' },
);
export const ProvisionChangeConnection = builder.connectionObject(
  {
    type: refs.ProvisionChange,
    name: 'ProvisionChangeConnection',
    description: 'A page of changes of provisions, in the order of the text.',
  },
  { name: 'ProvisionChangeEdge', description: 'A change of a provision in a list.' },
);
export const CompetenceChangeConnection = builder.connectionObject(
  {
    type: refs.CompetenceChange,
    name: 'CompetenceChangeConnection',
    description: 'A page of changes of powers, in the order of the law.',
  },
  { name: 'CompetenceChangeEdge', description: 'A change of a power in a list.' },
);
export const AmendmentConnection = builder.connectionObject(
  {
    type: refs.Amendment,
    name: 'AmendmentConnection',
    description:
      'A page of amendments, by day of force where it is known, else the earliest, then by adoption and number.',
  },
  { name: 'AmendmentEdge', description: 'An amendment in a list.' },
);
export const BodyConnection = builder.connectionObject(
  { type: refs.Body, name: 'BodyConnection', description: 'A page of bodies.' },
  { name: 'BodyEdge', description: 'A body in a list.' },
);
export const CompetenceConnection = builder.connectionObject(
  {
    type: refs.Competence,
    name: 'CompetenceConnection',
    description: 'A page of competences, in the order of the law.',
  },
  { name: 'CompetenceEdge', description: 'A competence in a list.' },
);
export const PersonConnection = builder.connectionObject(
  { type: refs.Person, name: 'PersonConnection', description: 'A page of persons, by name.' },
  { name: 'PersonEdge', description: 'A person in a list.' },
);
export const WorkConnection = builder.connectionObject(
  { type: refs.Work, name: 'WorkConnection', description: 'A page of works.' },
  { name: 'WorkEdge', description: 'A work in a list.' },
);
export const ClaimConnection = builder.connectionObject(
  { type: refs.Claim, name: 'ClaimConnection', description: 'A page of claims.' },
  { name: 'ClaimEdge', description: 'A claim in a list.' },
);
export const GapConnection = builder.connectionObject(
  { type: refs.Gap, name: 'GapConnection', description: 'A page of gaps.' },
  { name: 'GapEdge', description: 'A gap in a list.' },
);
export const SearchConnection = builder.connectionObject(
  { type: refs.SearchHit, name: 'SearchConnection', description: 'A page of finds, best first.' },
  { name: 'SearchEdge', description: 'A find in a list.' },
);
