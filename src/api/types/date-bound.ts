import { BoundKind } from './enums.ts';
import { DateBound } from './refs.ts';

DateBound.implement({
  description: 'When something begins or ends, as far as it is known.',
  fields: (t) => ({
    kind: t.expose('kind', { type: BoundKind, description: 'How it is known.' }),
    on: t.expose('on', { type: 'LocalDate', nullable: true, description: 'EXACT: the day.' }),
    earliest: t.expose('earliest', {
      type: 'LocalDate',
      nullable: true,
      description:
        'BETWEEN: the earliest day that the rule of force allows, since publication is never before adoption.',
    }),
    latest: t.expose('latest', {
      type: 'LocalDate',
      nullable: true,
      description: 'BETWEEN: the first day on which a source shows the change as made; null where none does.',
    }),
  }),
});
