/** Calls of bodies and their competences. */
import { COMPETENCE_ROLES, GOVERNMENT_LEVELS, MODALITIES } from '../../../src/model/terms.ts';
import { searches } from './law.ts';
import type { CallsOf } from './names.ts';
import { batchWindows, call, walk, windows } from './sample.ts';

export const bodyCalls: CallsOf<'bodies'> = {
  'bodies.list': (s) => [
    call('walk', (r) => walk(r, (reader, page) => reader.bodies.list({}, page), 2, false)),
    ...windows(s, 'all', (r, page) => r.bodies.list({}, page)),
    ...[0, 1, 2].flatMap(() => {
      const filter = { levels: s.draw.some(GOVERNMENT_LEVELS, 3) };
      return windows(s, filter, (r, page) => r.bodies.list(filter, page));
    }),
    ...searches(s).map((search) => call({ search }, (r) => r.bodies.list({ search }, { limit: 100 }))),
  ],

  'bodies.related': (s) => {
    const ids = s.ids('Body', 'Provision');
    return (['narrower', 'succeededBy'] as const).map((relation) =>
      call([ids, relation], (r) => r.bodies.related(ids, relation)),
    );
  },

  'bodies.competences': (s) =>
    [0, 1, 2, 3].flatMap((i) => {
      const filter = {
        on: i > 1 ? s.day() : undefined,
        roles: s.draw.chance(40) ? s.draw.some(COMPETENCE_ROLES, 10) : undefined,
        modalities: s.draw.chance(40) ? s.draw.some(MODALITIES, 3) : undefined,
      };
      return batchWindows(s, s.ids('Body'), filter, (r, ids, page) => r.bodies.competences(ids, filter, page));
    }),

  'bodies.competencesOfProvisions': (s) =>
    s.days(8).flatMap((on) => {
      const ids = s.ids('Provision');
      return [true, false].map((includeParts) =>
        call([ids, on, includeParts], (r) => r.bodies.competencesOfProvisions(ids, on, includeParts)),
      );
    }),

  'bodies.provisions': (s) =>
    s.days(3).flatMap((on) => batchWindows(s, s.ids('Body'), on, (r, ids, page) => r.bodies.provisions(ids, on, page))),

  'bodies.affected': (s) =>
    s.days(8).flatMap((on) => {
      const ids = s.ids('Provision');
      return [true, false].map((includeParts) =>
        call([ids, on, includeParts], (r) => r.bodies.affected(ids, on, includeParts)),
      );
    }),

  'bodies.certainties': (s) =>
    s.days(8).map((on) => {
      const ids = s.ids('Competence', 'Provision');
      return call([ids, on], (r) => r.bodies.certainties(ids, on));
    }),

  'bodies.changes': (s) =>
    s.days(10).map((from) => {
      const [ids, to] = [s.ids('Body', 'Provision', 'Act'), s.day()];
      return call([ids, from, to], (r) => r.bodies.changes(ids, { from, to }));
    }),
};
