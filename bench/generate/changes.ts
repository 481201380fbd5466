/** What happened to a generated act: changes, the versions that they opened and closed, the competences they gave and took. */
import { addDays } from '../../src/model/dates.ts';
import type {
  Act,
  Amendment,
  Competence,
  DateBound,
  Evidence,
  LineageEdge,
  Provision,
  ProvisionVersion,
} from '../../src/model/entities.ts';
import { amendmentId, bare, competenceId, versionId } from '../../src/model/ids.ts';
import { groupBy } from '../../src/model/order.ts';
import type { AmendmentKind, CompetenceRole, Modality } from '../../src/model/terms.ts';
import { actAt, BEFORE_RECORD, between, dayAt, dayOf, exact, idOfAct, lineageOf, OPEN, provisionsOf } from './acts.ts';
import { below, type Chance, chanceOf, favoured, pick } from './chance.ts';
import { idOfBody } from './people.ts';
import { type Plan, type Spot, spotsOf } from './plan.ts';

/** Everything about one act. */
export interface Law {
  readonly act: Act;
  readonly provisions: readonly Provision[];
  readonly amendments: readonly Amendment[];
  readonly versions: readonly ProvisionVersion[];
  readonly competences: readonly Competence[];
  readonly lineage: readonly LineageEdge[];
  readonly evidence: ReadonlyMap<string, readonly Evidence[]>;
}

/** A change, with the place where its day of force stands. */
interface Change {
  readonly amendment: Amendment;
  readonly force: DateBound;
}

const KINDS: readonly AmendmentKind[] = ['MODIFICATION', 'MODIFICATION', 'MODIFICATION', 'REWORDING'];

/** Days from the adoption of a law to its force: ten after publication, which is on no day before adoption. */
const UNTIL_FORCE = 11;

function changeOf(plan: Plan, spot: Spot, article: Provision, kind: AmendmentKind, chance: Chance): Change {
  const by = idOfAct(plan, spot.by);
  const adopted = dayOf(plan, spot.by);
  const adoptedOn = dayAt(adopted);
  const earliest = dayAt(adopted + UNTIL_FORCE);
  // One change in five has its day by date; of the others an edition bounds most from above.
  const dated = chance() < 0.2;
  const latest = chance() < 0.9 ? addDays(earliest, 20 + below(chance, 300)) : null;
  const id = amendmentId(by, article.id, kind, 'TEXT');
  const number = String(spot.by + 1).padStart(6, '0');
  return {
    force: dated ? exact(earliest) : between(earliest, latest),
    amendment: {
      type: 'Amendment',
      id,
      sortKey: [earliest, adoptedOn, number, by, article.sortKey, kind, 'TEXT', id].join('|'),
      kind,
      aspect: 'TEXT',
      by,
      byProvision: null,
      target: article.id,
      targetAct: article.act,
      adoptedOn,
      inForceOn: dated ? earliest : null,
      inForceEarliest: earliest,
      inForceLatest: dated ? earliest : latest,
      retroactive: false,
      forceRule: {
        kind: dated ? 'ON_DATE' : 'DAYS_AFTER_PUBLICATION',
        amount: dated ? null : UNTIL_FORCE - 1,
        date: dated ? earliest : null,
        provision: null,
        asPrinted: dated
          ? null
          : 'по истечении десяти календарных дней после дня его первого официального опубликования',
      },
      parent: null,
    },
  };
}

const validDay = (bound: DateBound) => bound.on ?? bound.earliest;

function versionsOf(article: Provision, changes: readonly Change[]): readonly ProvisionVersion[] {
  const inserted = changes.at(0)?.amendment.kind === 'INSERTION';
  const original = inserted ? [] : [{ force: BEFORE_RECORD, amendment: null }];
  const openings = [...original, ...changes.filter(({ amendment }) => amendment.kind !== 'REPEAL')];
  return openings.map(({ force: start, amendment }, i) => {
    const next = changes[inserted ? i + 1 : i];
    const end = next?.force ?? OPEN;
    const id = versionId(article.id, amendment?.by ?? null);
    return {
      type: 'ProvisionVersion',
      id,
      sortKey: `${article.sortKey}|${String(i + 1).padStart(5, '0')}|${id}`,
      provision: article.id,
      ordinal: i + 1,
      start,
      end,
      validFrom: validDay(start),
      begins: validDay(start),
      validTo: validDay(end),
      openedBy: amendment === null ? [] : [amendment.id],
      closedBy: next === undefined ? [] : [next.amendment.id],
      textState: 'NOT_HELD',
    };
  });
}

const POWERS: readonly (readonly [Modality, CompetenceRole])[] = [
  ['POWER', 'HOLDS_POWER'],
  ['POWER', 'HOLDS_POWER'],
  ['POWER', 'APPROVES'],
  ['POWER', 'SUPERVISES'],
  ['DUTY', 'BEARS_DUTY'],
  ['DUTY', 'REPORTS_TO'],
  ['SUBJECTION', 'IS_ADDRESSEE'],
  ['PROHIBITION', 'BEARS_DUTY'],
];

/**
 * Competences of an act: each came with a version of an article; one in ten was in other words before, and a repealed
 * article takes its own along.
 */
function competencesOf(
  plan: Plan,
  index: number,
  histories: readonly { readonly article: Provision; readonly versions: readonly ProvisionVersion[] }[],
): readonly Competence[] {
  const chance = chanceOf(plan.seed, 'competences', index);
  const count = plan.competences[index] ?? 0;
  const found: Competence[] = [];
  const uses = new Map<string, number>();
  const add = (
    article: Provision,
    body: string,
    [modality, role]: readonly [Modality, CompetenceRole],
    toward: readonly string[],
    from: ProvisionVersion,
    until: ProvisionVersion,
    continues: Competence | null,
  ): Competence => {
    const use = (uses.get(`${article.id}|${body}|${role}`) ?? 0) + 1;
    uses.set(`${article.id}|${body}|${role}`, use);
    const id = competenceId(article.id, body, role, use);
    const competence: Competence = {
      type: 'Competence',
      id,
      sortKey: `${article.sortKey}|${String(found.length + 1).padStart(5, '0')}|${id}`,
      modality,
      role,
      body,
      toward,
      provision: article.id,
      summary: {
        ru: `Осуществляет полномочие ${found.length + 1} в соответствии с законодательством Республики Казахстан`,
      },
      start: from.start,
      end: until.end,
      validFrom: from.validFrom,
      validTo: until.validTo,
      continues: continues?.id ?? null,
      givenBy: from.openedBy,
      takenBy: until.closedBy,
    };
    found.push(competence);
    return competence;
  };
  while (found.length < count) {
    const { article, versions } = pick(chance, histories);
    const place = favoured(chance, versions.length);
    const [from, last] = [versions[place], versions.at(-1)];
    const before = versions[place - 1];
    if (from === undefined || last === undefined) continue;
    const body = idOfBody(favoured(chance, plan.bodies));
    const power = pick(chance, POWERS);
    const toward = chance() < 0.4 ? [idOfBody(favoured(chance, plan.bodies))] : [];
    const reworded = before !== undefined && chance() < 0.3 && found.length + 1 < count;
    const older = reworded ? add(article, body, power, toward, before, before, null) : null;
    add(article, body, power, toward, from, last, older);
  }
  return found;
}

const sourceOf = (act: Act): string => `source:generated/${bare(act.id)}`;

function evidenceOf(act: Act, things: readonly { readonly id: string; readonly place: string }[]) {
  const source = sourceOf(act);
  return new Map(
    things.map(({ id, place }): [string, readonly Evidence[]] => [
      id,
      [{ source, locator: place, confidence: 'READ_IN_OFFICIAL_TEXT', quote: null }],
    ]),
  );
}

/** The act's own edition, in which all that is known of it was read; for acts on record. */
export const sourceOfAct = (act: Act) =>
  ({
    type: 'Source',
    id: sourceOf(act),
    sortKey: `${act.sortKey}|${sourceOf(act)}`,
    title: `adilet.zan.kz, ${act.number}`,
    kind: 'OFFICIAL_EDITION',
    url: `https://adilet.zan.kz/rus/docs/${act.adiletId}`,
    stateOf: act.recordUntil,
    sha256: null,
  }) as const;

/** Act-to-act changes, as the dataset derives them: one for each law that changed the act. */
const amendedBy = (amendments: readonly Amendment[], evidence: Law['evidence']): readonly LineageEdge[] =>
  [...groupBy(amendments, ({ by }) => by).values()].flatMap(([first]) =>
    first === undefined
      ? []
      : [
          {
            type: 'AMENDED_BY',
            from: first.targetAct,
            to: first.by,
            on: first.adoptedOn,
            evidence: evidence.get(first.id) ?? [],
          },
        ],
  );

/** The n-th act with all that belongs to it: the same whenever it is asked for. */
export function lawAt(plan: Plan, index: number): Law {
  const act = actAt(plan, index);
  const provisions = provisionsOf(plan, act, index);
  const spots = spotsOf(plan, index);
  if (spots.length === 0) {
    return {
      act,
      provisions,
      amendments: [],
      versions: [],
      competences: [],
      lineage: lineageOf(plan, index),
      evidence: new Map(),
    };
  }
  const chance = chanceOf(plan.seed, 'changes', index);
  const articles = provisions.filter(({ kind }) => kind === 'ARTICLE');
  const spotsOfArticle = groupBy(spots, ({ article }) => String(article));
  const edges = new Map([...spotsOfArticle.keys()].slice(0, plan.edges[index]).map((article, i) => [article, i % 2]));
  const histories = articles.map((article, i) => {
    const own = spotsOfArticle.get(String(i)) ?? [];
    const edge = edges.get(String(i));
    const changes = own.map((spot, k) => {
      const kind =
        edge === 0 && k === own.length - 1 ? 'REPEAL' : edge === 1 && k === 0 ? 'INSERTION' : pick(chance, KINDS);
      return changeOf(plan, spot, article, kind, chance);
    });
    return { article, changes, versions: versionsOf(article, changes) };
  });
  const amendments = histories.flatMap(({ changes }) => changes.map(({ amendment }) => amendment));
  const versions = histories.flatMap((history) => history.versions);
  const competences = competencesOf(
    plan,
    index,
    histories.filter((history) => history.versions.length > 0),
  );
  const numberOf = new Map(articles.map(({ id, number }) => [id, number]));
  const evidence = evidenceOf(act, [
    ...amendments.map(({ id, target }) => ({ id, place: `ст. ${numberOf.get(target)}, сноска` })),
    ...versions.map(({ id, provision }) => ({ id, place: `ст. ${numberOf.get(provision)}` })),
    ...competences.map(({ id, provision }) => ({ id, place: `ст. ${numberOf.get(provision)}` })),
  ]);
  return {
    act,
    provisions,
    amendments,
    versions,
    competences,
    lineage: [...lineageOf(plan, index), ...amendedBy(amendments, evidence)],
    evidence,
  };
}
