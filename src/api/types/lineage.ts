import { LineageEdgeType } from './enums.ts';
import * as refs from './refs.ts';

refs.Lineage.implement({
  description: 'What a thing came from and what became of it.',
  fields: (t) => ({
    nodes: t.field({
      type: [refs.Node],
      description: 'The things, the first among them.',
      resolve: (l) => [...l.nodes],
    }),
    edges: t.field({
      type: [refs.LineageEdge],
      description: 'The relationships, by day (unknown last).',
      resolve: (l) => [...l.edges],
    }),
    truncated: t.exposeBoolean('truncated', {
      description: 'True exactly when something was left out because of `maxDepth`.',
    }),
  }),
});

refs.LineageEdge.implement({
  description: 'A relationship of lineage.',
  fields: (t) => ({
    from: t.exposeID('from', { description: 'The id of the older thing, or of the object.' }),
    to: t.exposeID('to', { description: 'The id of the newer thing, or of the one who acted.' }),
    type: t.expose('type', { type: LineageEdgeType, description: 'What the relationship is.' }),
    on: t.expose('on', { type: 'LocalDate', nullable: true, description: 'The day; null where it is not known.' }),
    evidence: t.field({
      type: [refs.Evidence],
      description: 'Where it was read.',
      resolve: (edge) => [...edge.evidence],
    }),
  }),
});

refs.Path.implement({
  description: 'A shortest way between two things over any relationship of the graph.',
  fields: (t) => ({
    nodes: t.field({
      type: [refs.Node],
      description: 'The things on the way, both ends included.',
      resolve: (p) => [...p.nodes],
    }),
    edges: t.field({
      type: [refs.PathEdge],
      description: 'The relationships, in the order of the way.',
      resolve: (p) => [...p.edges],
    }),
    length: t.int({ description: 'How many relationships it has.', resolve: (path) => path.edges.length }),
  }),
});

refs.PathEdge.implement({
  description: 'A relationship on a way, in its own direction, which need not be that of the way.',
  fields: (t) => ({
    from: t.exposeID('from', { description: 'The id where the relationship begins.' }),
    to: t.exposeID('to', { description: 'The id where it ends.' }),
    type: t.exposeString('type', { description: 'What it is: one of `RelationshipType`.' }),
    on: t.expose('on', { type: 'LocalDate', nullable: true, description: 'Its day, where it has one.' }),
  }),
});
