/** Loads the fields of Query, in the order of their subjects. */
import { builder } from '../../builder.ts';
import './node.ts';
import './acts.ts';
import './provisions.ts';
import './amendments.ts';
import './bodies.ts';
import './scholarship.ts';
import './relationships.ts';
import './search.ts';
import './dataset.ts';

builder.queryType({
  description: 'Questions to the graph of the law of local government in Kazakhstan. The API only reads.',
});
