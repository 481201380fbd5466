/** Random bodies with their competences, and the scholarship that speaks of them. */
import type {
  Amendment,
  Body,
  Citation,
  Claim,
  Competence,
  Evidence,
  Person,
  Provision,
  Work,
} from '../../../src/model/entities.ts';
import { competenceId } from '../../../src/model/ids.ts';
import {
  BODY_KINDS,
  COMPETENCE_ROLES,
  GOVERNMENT_LEVELS,
  MODALITIES,
  RECORD_VERDICTS,
  STANCES,
  WORK_KINDS,
} from '../../../src/model/terms.ts';
import { BEFORE_RECORD, type Draw, distinct, OPEN, validDay } from './draw.ts';

type EvidenceDraw = () => readonly Evidence[];

const ids = (things: readonly { readonly id: string }[]): readonly string[] => things.map(({ id }) => id);

/** Bodies; each may be a kind of any before it, so that diamonds arise and cycles do not. */
export function drawBodies(draw: Draw): readonly Body[] {
  const found: Body[] = [];
  for (let i = draw.int(1, 6); i > 0; i -= 1) {
    const id = `body:${draw.pick(['akim', 'maslikhat', 'akimat'])}.${i}`;
    found.push({
      type: 'Body',
      id,
      sortKey: `${draw.text().slice(0, 5)}|${id}`,
      kind: draw.pick(BODY_KINDS),
      levels: draw.some(GOVERNMENT_LEVELS, 2),
      names: draw.names(2),
      aliases: draw.chance(30) ? [draw.text()] : [],
      existsFrom: draw.orNull(20, draw.day),
      existsFromBy: null,
      existsTo: draw.orNull(20, draw.day),
      existsToBy: null,
      broader: ids(draw.some(found, 3)),
    });
  }
  return found;
}

/** Competences; each may continue any before it, also another body's. */
export function drawCompetences(
  draw: Draw,
  provisions: readonly Provision[],
  bodies: readonly Body[],
  amendments: readonly Amendment[],
): readonly Competence[] {
  const found: Competence[] = [];
  for (let i = draw.int(0, 14); i > 0; i -= 1) {
    const before = found.length > 0 && draw.chance(60) ? draw.pick(found) : null;
    const provision = draw.pick(provisions);
    const body = (draw.chance(80) ? bodies.find(({ id }) => id === before?.body) : undefined) ?? draw.pick(bodies);
    const role = draw.pick(COMPETENCE_ROLES);
    const id = competenceId(provision.id, body.id, role, i + 1);
    const [first, second] = draw.days(2);
    const start = first === undefined || draw.chance(30) ? BEFORE_RECORD : draw.bound(first);
    const end = second === undefined || draw.chance(40) ? OPEN : draw.bound(second);
    found.push({
      type: 'Competence',
      id,
      sortKey: `${provision.sortKey}|${String(i).padStart(4, '0')}|${id}`,
      modality: draw.pick(MODALITIES),
      role,
      body: body.id,
      toward: ids(draw.some(bodies, 2)),
      provision: provision.id,
      summary: draw.local(),
      start,
      end,
      validFrom: validDay(start),
      validTo: validDay(end),
      continues: before?.id ?? null,
      givenBy: before !== null && draw.chance(60) ? before.takenBy : ids(draw.some(amendments, 2)),
      takenBy: ids(draw.some(amendments, 2)),
    });
  }
  return found;
}

export function drawPersons(draw: Draw): readonly Person[] {
  return Array.from({ length: draw.int(1, 3) }, (_, i) => ({
    type: 'Person',
    id: `person:${i}`,
    sortKey: `${draw.text().slice(0, 3)}|person:${i}`,
    name: draw.local(),
    nameAsPrinted: Array.from({ length: draw.int(0, 2) }, () => draw.text()),
  }));
}

export function drawWorks(draw: Draw, persons: readonly Person[]): readonly Work[] {
  const found: Work[] = [];
  for (let i = draw.int(1, 5); i > 0; i -= 1) {
    const year = draw.orNull(70, () => draw.int(1990, 2016));
    found.push({
      type: 'Work',
      id: `work:${i}`,
      sortKey: `${year ?? '-'}|work:${i}`,
      kind: draw.pick(WORK_KINDS),
      title: draw.local(),
      authors: ids(draw.some(persons, 2)),
      editors: ids(draw.some(persons, 1)),
      year,
      place: draw.orNull(40, draw.text),
      publisher: draw.orNull(40, draw.text),
      partOf: found.length > 0 && draw.chance(40) ? draw.pick(found).id : null,
    });
  }
  return found;
}

/** Citations between any two works, also both ways and twice on other pages. */
export function drawCitations(draw: Draw, works: readonly Work[], evidence: EvidenceDraw): readonly Citation[] {
  return Array.from({ length: draw.int(0, 5) }, (_, i) => {
    const [from, to] = [draw.pick(works).id, draw.pick(works).id];
    return {
      key: `${from}>${to}>${i}`,
      sortKey: `${from}|${to}|${i}`,
      from,
      to,
      pages: draw.orNull(60, () => draw.pick(['5', '5–7', 'с. 12'])),
      stance: draw.orNull(40, () => draw.pick(STANCES)),
      evidence: evidence(),
    };
  });
}

/** Claims about anything; each may agree with those before it. */
export function drawClaims(
  draw: Draw,
  about: readonly string[],
  provisions: readonly Provision[],
  persons: readonly Person[],
  works: readonly Work[],
  evidence: EvidenceDraw,
): readonly Claim[] {
  const found: Claim[] = [];
  for (let i = draw.int(0, 5); i > 0; i -= 1) {
    found.push({
      type: 'Claim',
      id: `claim:${i}`,
      sortKey: `${draw.text().slice(0, 3)}|claim:${i}`,
      stance: draw.pick(STANCES),
      summary: draw.local(),
      assertedBy: ids(draw.some(persons, 2)),
      reportedIn: draw.pick(works).id,
      asOf: draw.orNull(50, draw.day),
      about: draw.some(about, 4),
      conflictsWith: ids(draw.some(provisions, 2)),
      agreesWith: ids(draw.some(found, 2)),
      recordCheck: draw.orNull(50, () => ({
        verdict: draw.pick(RECORD_VERDICTS),
        explanation: draw.local(),
        evidence: evidence(),
      })),
    });
  }
  return distinct(found);
}
