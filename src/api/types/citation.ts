import { inLanguage } from '../../model/localized.ts';
import { builder } from '../builder.ts';
import { CitationProblemKind } from './enums.ts';
import { langArgs } from './inputs.ts';
import * as refs from './refs.ts';

export const CitationResult = builder.unionType('CitationResult', {
  description: 'What a citation names: an act, a provision, or neither with the reason.',
  types: [refs.Act, refs.Provision, refs.CitationProblem],
  resolveType: (result) => result.type,
});

refs.CitationProblem.implement({
  description: 'Why a citation names no one thing.',
  fields: (t) => ({
    kind: t.expose('kind', { type: CitationProblemKind, description: 'The reason.' }),
    message: t.string({
      description: 'The reason in plain words, and what to do.',
      args: langArgs,
      resolve: (problem, { lang }) => inLanguage(problem.message, lang) ?? problem.kind,
    }),
    readUpTo: t.exposeInt('readUpTo', { description: 'How many characters of the text were understood.' }),
    candidates: t.field({
      type: [refs.Node],
      description: 'What the citation may mean.',
      resolve: (problem) => [...problem.candidates],
    }),
  }),
});
