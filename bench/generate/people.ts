/** Generated bodies, and the scholars who write about the law. */
import type { Body, Claim, Evidence, Person, Source, Work } from '../../src/model/entities.ts';
import { provisionId } from '../../src/model/ids.ts';
import { GOVERNMENT_LEVELS, STANCES } from '../../src/model/terms.ts';
import { idOfAct } from './acts.ts';
import { below, chanceOf, favoured, pick } from './chance.ts';
import type { Plan } from './plan.ts';
import { PROPORTION } from './tiers.ts';

export const idOfBody = (body: number): string => `body:generated.${body}`;

/** The n-th body; the first stand for kinds, of which the others are kinds. */
export function bodyAt({ seed }: Plan, index: number): Body {
  const chance = chanceOf(seed, 'body', index);
  const id = idOfBody(index);
  return {
    type: 'Body',
    id,
    sortKey: `generated.${String(index).padStart(6, '0')} |${id}`,
    kind: 'TYPE',
    levels: [pick(chance, GOVERNMENT_LEVELS)],
    names: [{ ru: `уполномоченный орган ${index}`, en: `authorised body ${index}`, from: null, to: null }],
    aliases: [],
    existsFrom: null,
    existsFromBy: null,
    existsTo: null,
    existsToBy: null,
    broader: index < 5 ? [] : [idOfBody(favoured(chance, Math.min(index, 200)))],
  };
}

const count = (plan: Plan, proportion: number): number => Math.max(1, Math.round(plan.tier.acts * proportion));
export const personsOf = (plan: Plan): number => count(plan, PROPORTION.personsPerAct);
export const worksOf = (plan: Plan): number => count(plan, PROPORTION.worksPerAct);
export const claimsOf = (plan: Plan): number => count(plan, PROPORTION.claimsPerAct);

const idOfPerson = (index: number): string => `person:generated-${index}`;
const idOfWork = (index: number): string => `work:generated-${index}`;

export function personAt(index: number): Person {
  const id = idOfPerson(index);
  return {
    type: 'Person',
    id,
    sortKey: `автор ${String(index).padStart(6, '0')}|${id}`,
    name: { ru: `А.А. Автор-${index}` },
    nameAsPrinted: [`Автор-${index} А.А.`],
  };
}

export function workAt(plan: Plan, index: number): Work {
  const chance = chanceOf(plan.seed, 'work', index);
  const id = idOfWork(index);
  return {
    type: 'Work',
    id,
    sortKey: `труд ${String(index).padStart(6, '0')}|${id}`,
    kind: 'ARTICLE',
    title: { ru: `Вопросы местного самоуправления, ${index}` },
    authors: [idOfPerson(favoured(chance, personsOf(plan)))],
    editors: [],
    year: 1995 + below(chance, 30),
    place: 'Алматы',
    publisher: null,
    partOf: null,
  };
}

/** The source of all claims. */
export const SCHOLARSHIP: Source = {
  type: 'Source',
  id: 'source:generated-works',
  sortKey: '0|source:generated-works',
  title: 'Generated works',
  kind: 'ARTICLE',
  url: null,
  stateOf: null,
  sha256: null,
};

/** The n-th claim, about an article and an act; one author in a few makes most of them. */
export function claimAt(plan: Plan, index: number): Claim {
  const chance = chanceOf(plan.seed, 'claim', index);
  const act = below(chance, plan.tier.acts);
  const id = `claim:generated-${index}`;
  const article = provisionId(idOfAct(plan, act), `art_${1 + below(chance, plan.articles[act] ?? 1)}`);
  return {
    type: 'Claim',
    id,
    sortKey: `${String(index).padStart(6, '0')}|${id}`,
    stance: pick(chance, STANCES),
    summary: { ru: `Положение ${index} не согласуется с самостоятельностью местного самоуправления` },
    assertedBy: [idOfPerson(favoured(chance, personsOf(plan)))],
    reportedIn: idOfWork(below(chance, worksOf(plan))),
    asOf: null,
    about: [article, idOfAct(plan, below(chance, plan.tier.acts))],
    conflictsWith: chance() < 0.2 ? [article] : [],
    agreesWith: [],
    recordCheck: null,
  };
}

export const evidenceOfClaim = (index: number): readonly Evidence[] => [
  { source: SCHOLARSHIP.id, locator: `с. ${index}`, confidence: 'READ_IN_SECONDARY_SOURCE', quote: null },
];
