/** Calls of persons, works, citations and claims. */
import { STANCES, WORK_KINDS } from '../../../src/model/terms.ts';
import { searches } from './law.ts';
import type { CallsOf } from './names.ts';
import { batchWindows, call, walk, windows } from './sample.ts';

export const scholarshipCalls: CallsOf<'scholarship'> = {
  'scholarship.persons': (s) => [
    call('walk', (r) => walk(r, (reader, page) => reader.scholarship.persons({}, page), 1, false)),
    ...windows(s, 'all', (r, page) => r.scholarship.persons({}, page)),
    ...searches(s).map((search) => call({ search }, (r) => r.scholarship.persons({ search }, { limit: 100 }))),
  ],

  'scholarship.works': (s) => [
    ...windows(s, 'all', (r, page) => r.scholarship.works({}, page)),
    ...[0, 1, 2, 3].flatMap(() => {
      const filter = {
        kinds: s.draw.chance(50) ? s.draw.some(WORK_KINDS, 4) : undefined,
        by: s.draw.chance(60) ? s.id('Person') : undefined,
      };
      return windows(s, filter, (r, page) => r.scholarship.works(filter, page));
    }),
    ...searches(s).map((search) => call({ search }, (r) => r.scholarship.works({ search }, { limit: 100 }))),
  ],

  'scholarship.claims': (s) => [
    ...windows(s, 'all', (r, page) => r.scholarship.claims({}, page)),
    ...[0, 1, 2, 3, 4].flatMap(() => {
      const filter = {
        about: s.draw.chance(60) ? s.id('Act', 'Provision', 'Body', 'Amendment', 'Work') : undefined,
        by: s.draw.chance(40) ? s.id('Person') : undefined,
        stances: s.draw.chance(40) ? s.draw.some(STANCES, 3) : undefined,
      };
      return windows(s, filter, (r, page) => r.scholarship.claims(filter, page));
    }),
  ],

  'scholarship.claimsOf': (s) => [
    ...batchWindows(s, s.ids('Act', 'Provision', 'Body', 'Work'), 'about', (r, ids, page) =>
      r.scholarship.claimsOf(ids, 'about', page),
    ),
    ...batchWindows(s, s.ids('Person'), 'assertedBy', (r, ids, page) =>
      r.scholarship.claimsOf(ids, 'assertedBy', page),
    ),
    ...batchWindows(s, s.ids('Work'), 'reportedIn', (r, ids, page) => r.scholarship.claimsOf(ids, 'reportedIn', page)),
  ],

  'scholarship.worksOf': (s) => [
    ...batchWindows(s, s.ids('Person'), 'by', (r, ids, page) => r.scholarship.worksOf(ids, 'by', page)),
    ...batchWindows(s, s.ids('Person'), 'citing', (r, ids, page) => r.scholarship.worksOf(ids, 'citing', page)),
  ],

  'scholarship.citations': (s) => {
    const ids = s.ids('Work');
    return (['from', 'to'] as const).map((end) => call([ids, end], (r) => r.scholarship.citations(ids, end)));
  },
};
