/** The names of the port's functions, as types: a function without calls does not compile. */
import type { GraphReader } from '../../../src/graph/reader.ts';
import type { Call, Sample } from './sample.ts';

type Group = keyof GraphReader;

/** `acts.list`, `lineage.path`, … */
export type FunctionName<G extends Group = Group> = { [K in G]: `${K}.${keyof GraphReader[K] & string}` }[G];

/** For every function of these groups, the calls that are made of a sample. */
export type CallsOf<G extends Group> = Readonly<Record<FunctionName<G>, (sample: Sample) => readonly Call[]>>;
