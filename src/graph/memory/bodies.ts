/** Bodies, their competences and what provisions do to them: `BodyReader` of the port. */
import type { LocalDate } from '../../model/dates.ts';
import type { Body, Competence, Provision } from '../../model/entities.ts';
import type { AffectedBody } from '../answers.ts';
import { compareSortKeys } from '../order.ts';
import { slice } from '../page.ts';
import type { BodyReader } from '../reader.ts';
import { changesBetween } from './changes.ts';
import { allows, found, withinOf, withParts } from './filters.ts';
import { collect, find, type Indexes, under } from './indexes.ts';
import { certaintyOf, holds, inForce } from './state.ts';

const heldOn = (indexes: Indexes, body: string, day: LocalDate): readonly Competence[] =>
  under(indexes.competencesOf, body).filter((competence) => holds(indexes, competence, day));

function assigned(indexes: Indexes, provision: string, day: LocalDate, whole: boolean): readonly Competence[] {
  if (!inForce(indexes, provision, day)) return [];
  return (whole ? withParts(indexes, provision) : [provision])
    .flatMap((id) => under(indexes.competencesBy, id))
    .filter((competence) => holds(indexes, competence, day))
    .sort(compareSortKeys);
}

/** The competences that a body holds, or that an act or a provision with its parts assigns. */
function around(indexes: Indexes, id: string): readonly Competence[] {
  const thing = indexes.byId.get(id);
  if (thing?.type === 'Body') return under(indexes.competencesOf, id);
  return withinOf(indexes, id).flatMap((provision) => under(indexes.competencesBy, provision.id));
}

function affectedBy(indexes: Indexes, provision: Provision, day: LocalDate, whole: boolean): readonly AffectedBody[] {
  const byBody = new Map<string, Competence[]>();
  for (const competence of assigned(indexes, provision.id, day, whole)) {
    for (const body of new Set([competence.body, ...competence.toward])) {
      byBody.set(body, [...(byBody.get(body) ?? []), competence]);
    }
  }
  return collect(indexes, 'Body', byBody.keys()).map((body) => {
    const competences = byBody.get(body.id) ?? [];
    return { body, competences, certainty: certaintyOf(indexes, provision, competences, day) };
  });
}

function related(indexes: Indexes, id: string, relation: 'narrower' | 'succeededBy'): readonly Body[] {
  switch (relation) {
    case 'narrower':
      return under(indexes.narrower, id);
    case 'succeededBy': {
      if (find(indexes, 'Body', id) === null) return [];
      const edges = under(indexes.lineageFrom, id).filter((edge) => edge.type === 'SUCCEEDED_BY');
      return collect(
        indexes,
        'Body',
        edges.map((edge) => edge.to),
      );
    }
  }
}

export const bodies = (now: () => Indexes): BodyReader => ({
  async list({ levels, search }, page) {
    const indexes = now();
    const named = found(indexes, search);
    const list = indexes.tables.Body.filter(
      (body) => (levels === undefined || body.levels.some((level) => levels.includes(level))) && named(body),
    );
    return slice(list, page);
  },

  async related(ids, relation) {
    const indexes = now();
    return ids.map((id) => related(indexes, id, relation));
  },

  async competences(ids, { on, roles, modalities }, page) {
    const indexes = now();
    return ids.map((id) => {
      const held = on === undefined ? under(indexes.competencesOf, id) : heldOn(indexes, id, on);
      const list = held.filter(({ role, modality }) => allows(roles, role) && allows(modalities, modality));
      return slice(list, page);
    });
  },

  async competencesOfProvisions(ids, on, includeParts) {
    const indexes = now();
    return ids.map((id) => assigned(indexes, id, on, includeParts));
  },

  async provisions(ids, on, page) {
    const indexes = now();
    return ids.map((id) => {
      const competences = [...under(indexes.competencesOf, id), ...under(indexes.competencesToward, id)];
      const assigning = competences.filter((c) => holds(indexes, c, on)).map((c) => c.provision);
      return slice(collect(indexes, 'Provision', assigning), page);
    });
  },

  async affected(ids, on, includeParts) {
    const indexes = now();
    return ids.map((id) => {
      const provision = find(indexes, 'Provision', id);
      return provision === null ? null : affectedBy(indexes, provision, on, includeParts);
    });
  },

  async certainties(ids, on) {
    const indexes = now();
    return ids.map((id) => {
      const competence = find(indexes, 'Competence', id);
      const provision = competence === null ? null : find(indexes, 'Provision', competence.provision);
      return competence === null || provision === null ? null : certaintyOf(indexes, provision, [competence], on);
    });
  },

  async changes(ids, between) {
    const indexes = now();
    return ids.map((id) => {
      const list = around(indexes, id);
      const on = (day: LocalDate) => list.filter((competence) => holds(indexes, competence, day));
      return changesBetween(indexes, between, on(between.from), on(between.to));
    });
  },
});
