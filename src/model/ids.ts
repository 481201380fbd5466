/**
 * Identifiers: stable, readable, the same in every engine and every run. They never hold what may be
 * learned later (a day of force, an ordinal among events), nor a database's own id.
 *
 * `act:kz/law/2001-01-23/148` · `prov:kz/law/2001-01-23/148#art_39-3__para_4` ·
 * `ver:kz/law/2001-01-23/148#art_6@2013-06-13/101` · `amend:kz/law/2013-06-13/101:kz/law/2001-01-23/148#art_39-3:rewording` ·
 * `comp:{provision}:{body}:{role}`
 */
import { type LocalDate, parseLocalDate } from './dates.ts';
import type { ActForm, AmendmentAspect, AmendmentKind, CompetenceRole } from './terms.ts';

const FORM_SEGMENT = {
  CONSTITUTION: 'constitution',
  CONSTITUTIONAL_LAW: 'constitutional-law',
  CODE: 'code',
  LAW: 'law',
  PRESIDENTIAL_DECREE: 'decree',
  GOVERNMENT_RESOLUTION: 'resolution',
  MASLIKHAT_DECISION: 'decision',
  MINISTERIAL_ORDER: 'order',
  TREATY: 'treaty',
  BILL: 'bill',
} as const satisfies Record<ActForm, string>;

const FORM_OF = new Map(Object.entries(FORM_SEGMENT).map(([form, segment]) => [segment as string, form as ActForm]));

/** An act's number without the convocation's suffix ("101-V" → "101", "28-VІ" → "28"): notes drop it. */
export function bareNumber(number: string): string {
  const match = /^(\d+)(?:\s*-\s*[IVXІХ]+)?$/iu.exec(number.trim());
  return match?.[1] ?? number.trim();
}

/** `act:kz/law/2013-06-13/101`; `-` for an act without a number. `scope` is the jurisdiction (`kz`, `coe`). */
export function actId(form: ActForm, adoptedOn: string, number: string | null, scope = 'kz'): string {
  return `act:${scope}/${FORM_SEGMENT[form]}/${adoptedOn}/${number === null ? '-' : bareNumber(number)}`;
}

/** What an act's id says: form, day of adoption, bare number. */
export interface ActIdParts {
  readonly scope: string;
  readonly form: ActForm;
  readonly adoptedOn: LocalDate;
  readonly number: string | null;
}

/** The parts of an act's id; null where the text is none. */
export function parseActId(id: string): ActIdParts | null {
  const [scope, segment, day, number, ...rest] = id.replace(/^act:/, '').split('/');
  const form = FORM_OF.get(segment ?? '');
  const adoptedOn = parseLocalDate(day ?? '');
  if (!scope || form === undefined || adoptedOn === null || !number || rest.length > 0) return null;
  return { scope, form, adoptedOn, number: number === '-' ? null : number };
}

/** `kz/law/2001-01-23/148` of `act:kz/law/2001-01-23/148`: how other ids name the act. */
export const bare = (id: string): string => id.slice(id.indexOf(':') + 1);

export const provisionId = (act: string, eId: string): string => `prov:${bare(act)}#${eId}`;

/** The act and the eId of a provision's id; null where the text is none. */
export function parseProvisionId(id: string): { readonly act: string; readonly eId: string } | null {
  const cut = id.indexOf('#');
  if (!id.startsWith('prov:') || cut < 0) return null;
  return { act: `act:${id.slice('prov:'.length, cut)}`, eId: id.slice(cut + 1) };
}

/** The version of a provision that `openedBy` (an act's id) opened; null: the original or oldest on record. */
export function versionId(provision: string, openedBy: string | null): string {
  if (openedBy === null) return `ver:${bare(provision)}@original`;
  const [, , day, number] = bare(openedBy).split('/');
  return `ver:${bare(provision)}@${day}/${number}`;
}

/** `amend:{by}:{target}:{kind}`, with the aspect where it is not the text. */
export function amendmentId(by: string, target: string, kind: AmendmentKind, aspect: AmendmentAspect): string {
  const tail = aspect === 'TEXT' ? '' : `:${aspect.toLowerCase().replaceAll('_', '-')}`;
  return `amend:${bare(by)}:${bare(target)}:${kind.toLowerCase().replaceAll('_', '-')}${tail}`;
}

/** `comp:{provision}:{body}:{role}`, and `~2` for the second of its kind in the order of the text. */
export function competenceId(provision: string, body: string, role: CompetenceRole, use = 1): string {
  const tail = use > 1 ? `~${use}` : '';
  return `comp:${bare(provision)}:${bare(body)}:${role.toLowerCase().replaceAll('_', '-')}${tail}`;
}
