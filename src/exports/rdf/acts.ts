/** Acts and bills, the texts in two languages that acts are adopted in, and decisions on them. */
import { actLabel } from '../../model/act-label.ts';
import { actStatus } from '../../model/act-status.ts';
import type { LocalDate } from '../../model/dates.ts';
import type { Act, Decision } from '../../model/entities.ts';
import { parseActId } from '../../model/ids.ts';
import type { LocalText } from '../../model/localized.ts';
import type { Part } from '../part.ts';
import { iriOf, webAddress } from './iri.ts';
import type { Node, Values } from './node.ts';
import { begun, ceased, datedNames, eliDays, evidenceNodes, held, shownName, supportedBy } from './parts.ts';
import { concept, PREFIXES } from './properties.ts';

/** Lists of the Publications Office of the EU, which ELI names for countries and languages. */
const AUTHORITY = 'http://publications.europa.eu/resource/authority';
const LANGUAGE = { ru: `${AUTHORITY}/language/RUS`, kk: `${AUTHORITY}/language/KAZ` } as const;

export const inForce = (is: boolean): string => `${PREFIXES.eli}InForce-${is ? 'inForce' : 'notInForce'}`;

/**
 * An act with its names; what is said of it in ELI follows `docs/formats.md`. `named`: whether it is certain how it is
 * called on the day of the selection; a title that is not is told by its dated names alone.
 */
export function actNodes(part: Part, act: Act, decisions: readonly Decision[], named: boolean): readonly Node[] {
  const iri = iriOf(act.id);
  const names = datedNames(act.id, act.titles);
  const title = shownName(part, act.titles);
  const texts = expressions(act, title, named);
  const bill = act.form === 'BILL';
  const page = act.adiletId === null ? null : webAddress(`https://adilet.zan.kz/rus/docs/${act.adiletId}`);
  const values: Values = {
    'eli:id_local': act.id,
    'rdfs:label': { ru: actLabel(act, 'RU'), kk: actLabel(act, 'KK'), en: actLabel(act, 'EN') },
    'dcterms:title': named ? title : null,
    'eli:number': act.number,
    [bill ? 'eli:work_type' : 'eli:type_document']: concept('ActForm', act.form),
    'eli:jurisdiction': parseActId(act.id)?.scope === 'kz' ? `${AUTHORITY}/country/KAZ` : null,
    // The day of a bill is that on which it was sent in.
    [bill ? 'dcterms:dateSubmitted' : 'eli:date_document']: act.adoptedOn,
    'eli:date_publication': act.publishedOn,
    'zan:publishedIn': act.publishedIn,
    ...eliDays(act.force, act.end),
    ...begun(act.force),
    ...ceased(act.end),
    'eli:in_force': part.selection.on === null ? null : statusOn(act, decisions, part.selection.on),
    'eli:passed_by': held(
      part,
      decisions.filter(({ kind }) => kind === 'ADOPTED').map(({ by }) => by),
    ),
    'zan:recordFrom': act.recordFrom,
    'zan:recordUntil': act.recordUntil,
    'zan:adiletId': act.adiletId,
    'zan:bankCode': act.bankCode,
    'rdfs:seeAlso': page,
    'zan:datedName': names.map((name) => name.iri),
    'eli:is_realized_by': texts.map((text) => text.iri),
  };
  return [{ iri, types: [bill ? 'eli:Work' : 'eli:LegalResource'], values }, ...names, ...texts];
}

/** The Russian and the Kazakh text of an act of Kazakhstan, where its title is known; an English one is a translation. */
function expressions(act: Act, title: LocalText | null, named: boolean): readonly Node[] {
  if (act.form === 'BILL' || parseActId(act.id)?.scope !== 'kz') return [];
  return (['ru', 'kk'] as const)
    .filter((lang) => title?.[lang] !== undefined)
    .map((lang) => ({
      iri: iriOf(`expression:${lang}:${act.id}`),
      types: ['eli:LegalExpression'],
      values: {
        'eli:realizes': iriOf(act.id),
        'eli:language': LANGUAGE[lang],
        'eli:title': named ? { [lang]: title?.[lang] } : null,
      },
    }));
}

/** Nothing where the sources do not tell. */
function statusOn(act: Act, decisions: readonly Decision[], on: LocalDate): string | null {
  const status = actStatus(act, decisions, on);
  return status === 'UNCERTAIN' || status === 'UNKNOWN' ? null : inForce(status === 'IN_FORCE');
}

export function decisionNodes(part: Part, decision: Decision): readonly Node[] {
  const node: Node = {
    iri: iriOf(decision.key),
    types: ['zan:Decision'],
    values: {
      'dcterms:identifier': decision.key,
      'zan:decisionKind': concept('DecisionKind', decision.kind),
      'zan:onAct': iriOf(decision.act),
      'zan:decidedOn': decision.on,
      'zan:madeBy': held(part, [decision.by]),
      'zan:byInstrument': held(part, [decision.instrument]),
      ...supportedBy(decision.evidence),
    },
  };
  return [node, ...evidenceNodes(decision.evidence)];
}
