/** The names of the types and the records behind them; each type's fields are in its own file. */
import type * as graph from '../../graph/answers.ts';
import type * as model from '../../model/entities.ts';
import type { ForceRule as Rule } from '../../model/force.ts';
import { builder } from '../builder.ts';
import type { CitationProblem as Problem } from '../citation-problem.ts';
import type { TextChange as Change } from '../text-diff.ts';
import type { AsOf } from '../version-words.ts';

/** What each thing with an id implements. */
export const Node = builder.interfaceRef<model.Entity>('Node');

export const Act = builder.objectRef<model.Act>('Act');
export const Provision = builder.objectRef<model.Provision>('Provision');
/** `asOf`: the day for which a field gave the version; its words are those of that day. */
export const ProvisionVersion = builder.objectRef<AsOf>('ProvisionVersion');
export const Amendment = builder.objectRef<model.Amendment>('Amendment');
export const Body = builder.objectRef<model.Body>('Body');
export const Competence = builder.objectRef<model.Competence>('Competence');
export const Person = builder.objectRef<model.Person>('Person');
export const Work = builder.objectRef<model.Work>('Work');
export const Claim = builder.objectRef<model.Claim>('Claim');
export const Source = builder.objectRef<model.Source>('Source');
export const Gap = builder.objectRef<model.Gap>('Gap');

export const Evidence = builder.objectRef<model.Evidence>('Evidence');
export const DateBound = builder.objectRef<model.DateBound>('DateBound');
export const Decision = builder.objectRef<model.Decision>('Decision');
export const Citation = builder.objectRef<model.Citation>('Citation');
export const RecordCheck = builder.objectRef<model.RecordCheck>('RecordCheck');
export const GapSide = builder.objectRef<model.GapSide>('GapSide');
export const ForceRule = builder.objectRef<{ readonly rule: Rule; readonly act: string }>('ForceRule');
export const TextChange = builder.objectRef<Change>('TextChange');

export const ProvisionState = builder.objectRef<graph.ProvisionState>('ProvisionState');
export const AffectedBody = builder.objectRef<graph.AffectedBody>('AffectedBody');
/** What differs between two days in an act, or in a provision and its parts. */
export const Changes = builder.objectRef<graph.TwoDays & { readonly id: string; readonly act: string }>('Changes');
export const ProvisionChange = builder.objectRef<
  graph.ProvisionChange & { readonly before: AsOf | null; readonly after: AsOf | null }
>('ProvisionChange');
export const CompetenceChange = builder.objectRef<graph.CompetenceChange>('CompetenceChange');
export const Lineage = builder.objectRef<graph.Lineage>('Lineage');
export const LineageEdge = builder.objectRef<model.LineageEdge>('LineageEdge');
export const Path = builder.objectRef<graph.Path>('Path');
export const PathEdge = builder.objectRef<graph.PathEdge>('PathEdge');
export const SearchHit = builder.objectRef<graph.SearchHit>('SearchHit');
export const LabelCount = builder.objectRef<graph.LabelCount>('LabelCount');
export const Dataset = builder.objectRef<graph.DatasetInfo>('Dataset');

export const Timeline = builder.objectRef<{ readonly act: string; readonly rows: readonly graph.TimelineRow[] }>(
  'Timeline',
);
export const TimelineRow = builder.objectRef<graph.TimelineRow>('TimelineRow');
export const CitationProblem = builder.objectRef<Problem>('CitationProblem');

export const AmendmentTarget = builder.unionType('AmendmentTarget', {
  description: 'What an amendment changed: a provision, or an act as a whole (its title, or its text throughout).',
  types: [Act, Provision],
  resolveType: (target) => target.type,
});
