import { getNode, getOptional } from '../nodes.ts';
import { DecisionKind } from './enums.ts';
import * as refs from './refs.ts';

refs.Decision.implement({
  description: "A step of a bill's way.",
  fields: (t) => ({
    kind: t.expose('kind', { type: DecisionKind, description: 'What was decided.' }),
    on: t.expose('on', { type: 'LocalDate', nullable: true, description: 'The day; null where no source tells it.' }),
    by: t.field({
      type: refs.Body,
      nullable: true,
      description: 'The body that decided.',
      resolve: (decision, _, context) => getOptional(context, 'Body', decision.by),
    }),
    act: t.field({
      type: refs.Act,
      nullable: true,
      description: 'The bill that was decided on.',
      resolve: (decision, _, context) => getNode(context, 'Act', decision.act),
    }),
    instrument: t.field({
      type: refs.Act,
      nullable: true,
      description: 'The resolution by which it was done.',
      resolve: (decision, _, context) => getOptional(context, 'Act', decision.instrument),
    }),
    evidence: t.field({
      type: [refs.Evidence],
      description: 'Where it was read.',
      resolve: (decision) => [...decision.evidence],
    }),
  }),
});
