/**
 * Whatever is asked of a day agrees with whatever else is asked of it: states, versions, parts, competences, affected
 * bodies. Walked over random days from 2001 to 2026 and random provisions of the real dossier.
 */
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildDataset } from '../../src/dataset/build.ts';
import type { Dataset } from '../../src/dataset/dataset.ts';
import { openMemory } from '../../src/graph/memory/index.ts';
import { actStatus } from '../../src/model/act-status.ts';
import { addDays, type LocalDate, localDate } from '../../src/model/dates.ts';
import type { Competence, DateBound, Provision } from '../../src/model/entities.ts';
import { readDossier } from '../../src/sources/dossier/read-dossier.ts';

const FIRST_DAY = localDate('2001-01-01');
const DAYS = 26 * 365;
const reader = openMemory();
let dataset: Dataset;

beforeAll(async () => {
  dataset = buildDataset(await readDossier('data'));
  await reader.load(dataset);
});

const day = fc.integer({ min: 0, max: DAYS }).map((n) => addDays(FIRST_DAY, n));

/** A property of a provision on a day; days near an event of the dossier come as often as any other. */
async function always(runs: number, holds: (provision: Provision, on: LocalDate) => Promise<void>): Promise<void> {
  const turns = dataset.entities.ProvisionVersion.flatMap(({ start, end }) =>
    [start, end].flatMap((bound) => [bound.on, bound.earliest, bound.latest]),
  ).filter((d) => d !== null);
  const near = fc.tuple(fc.constantFrom(...turns), fc.integer({ min: -1, max: 1 })).map(([d, n]) => addDays(d, n));
  const provision = fc.constantFrom(...dataset.entities.Provision);
  await fc.assert(fc.asyncProperty(provision, fc.oneof(day, near), holds), { numRuns: runs });
}

const stateOf = async (id: string, on: LocalDate) => {
  const [state] = await reader.provisions.states([id], on);
  if (!state) throw new Error(`${id} is not known.`);
  return state;
};

const firstAndLastOpenDay = ({ kind, earliest, latest }: DateBound): readonly LocalDate[] =>
  kind === 'BETWEEN' ? [earliest, latest && addDays(latest, -1)].filter((on) => on !== null) : [];

const mayHold = ({ start, end }: Competence, on: LocalDate): boolean =>
  (start.on ?? start.earliest ?? on) <= on && on < (end.on ?? end.latest ?? addDays(on, 1));

const gapsAbout = (id: string) =>
  dataset.entities.Gap.filter((gap) => gap.about === id || gap.about?.startsWith(`ver:${id.slice(5)}@`));

/** One wording where it is certain, and at least two ways to stand where it is not. */
async function standsAsItSays(id: string, on: LocalDate): Promise<void> {
  const { certainty, inForce, version, candidates, because } = await stateOf(id, on);
  expect(inForce, `${id} on ${on}`).toBe(version !== null);
  if (version !== null) expect(candidates.map((c) => c.id)).toContain(version.id);
  if (certainty === 'CERTAIN') expect(candidates.length, `${id} on ${on}`).toBe(inForce ? 1 : 0);
  if (certainty !== 'UNCERTAIN') return;
  // No event told: then a gap says that editions differ and no note names a law.
  if (because.length === 0) expect(gapsAbout(id), `${id} on ${on}`).not.toEqual([]);
  // Two wordings; else one that may hold or not, since its first or its last day is not known.
  const [only] = candidates;
  const unsure = ({ kind, earliest, latest }: DateBound) =>
    kind === 'BETWEEN' && (earliest ?? '') <= on && on < (latest ?? '9999');
  const orNone = only !== undefined && (unsure(only.start) || unsure(only.end));
  expect(candidates.length > 1 || orNone, `${id} on ${on}`).toBe(true);
}

describe('a provision on a day', () => {
  test('is in force only where what it is part of is', async () => {
    await always(3000, async ({ id, parent }, on) => {
      if (parent === null || !(await stateOf(id, on)).inForce) return;
      expect((await stateOf(parent, on)).inForce, `${id} without ${parent} on ${on}`).toBe(true);
    });
  });

  test('is in force on no day before the adoption of its act, unless the act says so', async () => {
    const adoptedOn = new Map(dataset.entities.Act.map((act) => [act.id, act.adoptedOn]));
    for (const { id, act } of dataset.entities.Provision) {
      const adopted = adoptedOn.get(act) ?? null;
      if (adopted === null) throw new Error(`${act} has no day of adoption.`);
      const { inForce, certainty, version, candidates } = await stateOf(id, addDays(adopted, -1));
      const sooner = version !== null && version.validFrom !== null && version.validFrom < adopted;
      expect(inForce, id).toBe(sooner);
      expect(certainty, id).not.toBe('CERTAIN');
      expect(candidates.length, id).toBe(sooner ? 1 : 0);
    }
  });

  test('is surely in force on no day on which its act is not', async () => {
    for (const act of dataset.entities.Act) {
      const own = dataset.entities.Provision.filter((p) => p.act === act.id && p.parent === null);
      const turns = [act.force, act.end].flatMap((bound) => [bound?.on, bound?.earliest, bound?.latest]);
      const days = turns.flatMap((turn) => (turn ? [addDays(turn, -1), turn] : []));
      for (const on of days) {
        const status = actStatus(act, [], on);
        if (status === 'IN_FORCE') continue;
        for (const { id } of own) {
          const { inForce, certainty } = await stateOf(id, on);
          expect(inForce && certainty === 'CERTAIN', `${id} on ${on}, its act ${status}`).toBe(false);
        }
      }
    }
  });

  test('shows as parts on that day just those of its parts that are in force', async () => {
    await always(1500, async ({ id }, on) => {
      const [all = []] = await reader.provisions.parts([id]);
      const [then = []] = await reader.provisions.parts([id], on);
      const states = await reader.provisions.states(
        all.map((part) => part.id),
        on,
      );
      expect(then.map((part) => part.id)).toEqual(all.filter((_, i) => states[i]?.inForce).map((part) => part.id));
    });
  });

  test('has one wording where it is certain, and at least two ways to stand where it is not', async () => {
    await always(3000, ({ id }, on) => standsAsItSays(id, on));
  });

  test('so it does on the days about each of its own turns', async () => {
    for (const { provision, start, end } of dataset.entities.ProvisionVersion) {
      const turns = [start, end].flatMap((bound) => [bound.on, bound.earliest, bound.latest]).filter((d) => d !== null);
      for (const turn of turns) for (const n of [-1, 0, 1]) await standsAsItSays(provision, addDays(turn, n));
    }
  });

  test('affects nobody and assigns nothing where it is not in force', async () => {
    await always(2000, async ({ id }, on) => {
      if ((await stateOf(id, on)).inForce) return;
      expect(await reader.bodies.affected([id], on, true), `${id} on ${on}`).toEqual([[]]);
      expect(await reader.bodies.competencesOfProvisions([id], on, true), `${id} on ${on}`).toEqual([[]]);
    });
  });

  test('leaves every power of its own in doubt where it may be in force or not', async () => {
    let doubtful = 0;
    for (const { id: version, provision, start, end } of dataset.entities.ProvisionVersion) {
      for (const on of [start, end].flatMap(firstAndLastOpenDay)) {
        const { certainty, candidates } = await stateOf(provision, on);
        if (certainty !== 'UNCERTAIN' || candidates.length > 1) continue;
        const [affected] = await reader.bodies.affected([provision], on, false);
        const powers = dataset.entities.Competence.filter((c) => c.provision === provision && mayHold(c, on));
        const alone = await reader.bodies.certainties(
          powers.map((power) => power.id),
          on,
        );
        doubtful += alone.length;
        const told = [...(affected ?? []).map((body) => body.certainty), ...alone];
        expect(told, `${version} on ${on}`).not.toContain('CERTAIN');
      }
    }
    expect(doubtful).toBeGreaterThan(80);
  });

  test('affects the bodies of its competences on that day, and no other', async () => {
    await always(1500, async ({ id }, on) => {
      const [competences = []] = await reader.bodies.competencesOfProvisions([id], on, true);
      const [affected = []] = await reader.bodies.affected([id], on, true);
      const bodies = new Set(competences.flatMap((c) => [c.body, ...c.toward]));
      expect(new Set((affected ?? []).map((a) => a.body.id)), `${id} on ${on}`).toEqual(bodies);
      for (const { provision } of competences) {
        expect((await stateOf(provision, on)).inForce, `${provision} on ${on}`).toBe(true);
      }
    });
  });
});

test('a body holds on a day just what the provisions in force assign to it that day', async () => {
  const body = fc.constantFrom(...dataset.entities.Body.map((b) => b.id));
  const roots = dataset.entities.Provision.filter((p) => p.parent === null).map((p) => p.id);
  await fc.assert(
    fc.asyncProperty(body, day, async (id, on) => {
      const [held] = await reader.bodies.competences([id], { on }, { limit: 10_000 });
      const assigned = await reader.bodies.competencesOfProvisions(roots, on, true);
      const own = assigned.flat().filter((c) => c.body === id);
      expect(held?.items.map((c) => c.id)).toEqual(own.map((c) => c.id));
    }),
    { numRuns: 150 },
  );
});

describe('an event whose day of force is known', () => {
  test('shows: inserted from that day, gone from that day, or another wording from that day', async () => {
    const exact = dataset.entities.Amendment.filter(
      (e) => e.inForceOn !== null && e.target.startsWith('prov:') && e.aspect === 'TEXT',
    );
    expect(exact.length).toBeGreaterThan(50);
    for (const event of exact) {
      const on = event.inForceOn;
      if (on === null) continue;
      const before = await stateOf(event.target, addDays(on, -1));
      const after = await stateOf(event.target, on);
      const told = `${event.id} on ${on}`;
      if (event.kind === 'INSERTION') expect([before.inForce, after.inForce], told).toEqual([false, true]);
      else if (event.kind === 'REPEAL') expect([before.inForce, after.inForce], told).toEqual([true, false]);
      else if (after.version?.openedBy.includes(event.id)) {
        expect(before.version?.id, told).not.toBe(after.version.id);
        expect(after.version.validFrom, told).toBe(on);
      }
    }
  });
});
