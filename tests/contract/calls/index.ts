/** Every function of the port with the calls that test it. */

import type { GraphReader } from '../../../src/graph/reader.ts';
import { bodyCalls } from './bodies.ts';
import { graphCalls } from './graph.ts';
import { lawCalls } from './law.ts';
import type { CallsOf } from './names.ts';
import { scholarshipCalls } from './scholarship.ts';

export const CALLS: CallsOf<keyof GraphReader> = { ...lawCalls, ...bodyCalls, ...scholarshipCalls, ...graphCalls };
