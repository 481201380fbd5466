/** One record for every act that the sources name, whatever they call it: "N 126" and "№ 126-IV" are one law. */

import type { LocalDate } from '../../model/dates.ts';
import { actId, bare, bareNumber } from '../../model/ids.ts';
import { groupBy, sortedBy } from '../../model/order.ts';
import type { ActForm } from '../../model/terms.ts';
import type { FactInput } from '../facts.ts';
import type { ActHead } from '../structure/document.ts';
import { actKey, type Catalogue } from './catalogue.ts';
import { LAWS, type OnRecord } from './on-record.ts';

export interface EvidenceInput {
  readonly source: string;
  readonly locator: string;
  readonly confidence?: 'INFERRED';
}

interface ActRecord {
  readonly adoptedOn: LocalDate;
  readonly number: string | null;
  readonly forms: Map<ActForm, number>;
  /** What the dossier calls it already: its id is in use there. */
  readonly formOnRecord: ActForm | null;
  /** Numbers with a suffix, each with the places that print it. */
  readonly suffixes: Map<string, EvidenceInput[]>;
  suffixed: string | null;
  adiletId: string | null;
  bankCode: string | null;
  titleRu: string | null;
  titleKk: string | null;
  titleEn: string | null;
  readonly evidence: Map<string, EvidenceInput>;
}

/** Day and number tell an act. */
export interface NamedAct {
  readonly adoptedOn: LocalDate;
  readonly number: string | null;
}

/** An act as one place names it. */
export interface ActMention extends NamedAct {
  readonly form: ActForm;
}

interface Misnamed {
  /** The act that it is, or may be. */
  readonly record: ActRecord;
  readonly slip: NamedAct;
  readonly right: NamedAct;
  readonly slipAt: readonly EvidenceInput[];
  readonly rightAt: readonly EvidenceInput[];
}

/** Whether two printed numbers can be one: `101` and `101-V` can, `101-IV` and `101-V` cannot. */
export const sameNumber = (a: string | null, b: string | null): boolean =>
  a === b || (a !== null && b !== null && bareNumber(a) === bareNumber(b) && [a, b].includes(bareNumber(a)));

/** Collects every mention first; identifiers are settled once all are in. */
export class ActRegistry {
  readonly #acts = new Map<string, ActRecord>();
  /** By the key of a name that was a slip, the key of the right one. */
  readonly #slips = new Map<string, string>();
  readonly #misnamed: Misnamed[] = [];
  readonly #doubtful: Misnamed[] = [];
  readonly #onRecord: OnRecord;

  constructor(onRecord: OnRecord = new Map()) {
    this.#onRecord = onRecord;
  }

  /** A place that names the act; its first place in each source is kept as evidence. */
  mention(act: ActMention, evidence: EvidenceInput): void {
    const record = this.#record(act);
    record.forms.set(act.form, (record.forms.get(act.form) ?? 0) + 1);
    if (!record.evidence.has(evidence.source)) record.evidence.set(evidence.source, evidence);
    if (act.number === null || act.number === record.number) return;
    const places = record.suffixes.get(act.number) ?? [];
    if (!places.some((place) => place.source === evidence.source)) places.push(evidence);
    record.suffixes.set(act.number, places);
  }

  /** An act that a catalogue or an edition's data describe. */
  describe(act: ActHead, evidence: EvidenceInput): void {
    this.mention(act, evidence);
    const record = this.#record(act);
    record.adiletId ??= act.adiletId;
    record.bankCode ??= act.bankCode;
    record.titleRu ??= act.titleRu;
    record.titleKk ??= act.titleKk;
    record.titleEn ??= act.titleEn;
  }

  /** The adilet id that a note's link gives for an act already named. */
  link(act: ActMention, adiletId: string): void {
    this.#record(act).adiletId ??= adiletId;
  }

  /** One act that some places name otherwise, by a slip in its day or number; the places of both names. */
  unite(slip: NamedAct, right: NamedAct, slipAt: readonly EvidenceInput[], rightAt: readonly EvidenceInput[]): void {
    const [from, into] = [this.#known(slip), this.#known(right)];
    this.#misnamed.push({ record: into, slip, right, slipAt, rightAt });
    for (const [form, count] of from.forms) into.forms.set(form, (into.forms.get(form) ?? 0) + count);
    for (const [source, evidence] of from.evidence) {
      if (!into.evidence.has(source)) into.evidence.set(source, evidence);
    }
    const key = actKey(slip.adoptedOn, slip.number);
    this.#acts.delete(key);
    this.#slips.set(key, actKey(right.adoptedOn, right.number));
  }

  /** Two acts that may be one by a slip in the number of the first: the places of both names. */
  leaveOpen(
    slip: NamedAct,
    right: NamedAct,
    slipAt: readonly EvidenceInput[],
    rightAt: readonly EvidenceInput[],
  ): void {
    this.#doubtful.push({ record: this.#known(slip), slip, right, slipAt, rightAt });
  }

  /** What a list of acts adds to the acts already named. */
  complete(catalogue: Catalogue): void {
    for (const known of catalogue.acts) {
      const record = this.#acts.get(known.key);
      if (record === undefined) continue;
      if (known.number !== null && known.number !== bareNumber(known.number)) record.suffixed ??= known.number;
      record.adiletId ??= known.adiletId;
      record.bankCode ??= known.bankCode;
      record.titleRu ??= known.titleRu;
      record.titleKk ??= known.titleKk;
    }
  }

  /** The act's id: under the form on record, else the one that most places give it (the more special one where they are even). */
  idOf(act: NamedAct): string {
    return idOf(this.#known(act));
  }

  /** The act's day and its number without suffix, where the name given is not a slip the same. */
  nameOf(act: NamedAct): NamedAct {
    const { adoptedOn, number } = this.#known(act);
    return { adoptedOn, number };
  }

  /** `101-V`, or `101` where no source has the suffix. */
  numberOf(act: NamedAct): string | null {
    return this.#acts.get(this.#keyOf(act))?.suffixed ?? act.number;
  }

  facts(): readonly FactInput<'acts'>[] {
    const records = [...this.#acts.values()].filter((record) => record.evidence.size > 0);
    return sortedBy(records, (record) => `${record.adoptedOn}|${(record.number ?? '').padStart(6, '0')}`).map(actFact);
  }

  /** Acts whose number the sources print with suffixes of different convocations; acts that some name by a slip. */
  disagreements(): readonly FactInput<'gaps'>[] {
    const convocations = [...this.#acts.values()]
      .filter((record) => record.suffixes.size > 1)
      .map((record) => ({
        id: `gap:number/${bare(idOf(record))}`,
        kind: 'DISAGREEMENT' as const,
        about: idOf(record),
        field: 'number',
        reason: {
          ru: 'Источники указывают номер акта с разными созывами.',
          en: 'The sources print the number of the act with different convocations.',
        },
        sides: [...record.suffixes].map(([value, evidence]) => ({ value, evidence: evidence.map((e) => ({ ...e })) })),
      }));
    const forms = [...this.#acts.values()].flatMap(gapOfForm);
    const ofEach = (misnamed: readonly Misnamed[]) => [...groupBy(misnamed, ({ record }) => idOf(record)).values()];
    const slips = ofEach(this.#misnamed).map((of) => gapOfSlips(of, 'misnamed', UNITED));
    const doubts = ofEach(this.#doubtful).map((of) => gapOfSlips(of, 'one-or-two', LEFT_OPEN));
    return [...convocations, ...forms, ...slips, ...doubts];
  }

  #keyOf({ adoptedOn, number }: NamedAct): string {
    const key = actKey(adoptedOn, number);
    return this.#slips.get(key) ?? key;
  }

  #known(act: NamedAct): ActRecord {
    const record = this.#acts.get(this.#keyOf(act));
    if (record === undefined) throw new Error(`The act ${act.adoptedOn} ${act.number} was not registered.`);
    return record;
  }

  #record(act: NamedAct): ActRecord {
    const key = actKey(act.adoptedOn, act.number);
    let record = this.#acts.get(key);
    if (record === undefined) {
      record = {
        adoptedOn: act.adoptedOn,
        number: act.number === null ? null : bareNumber(act.number),
        forms: new Map(),
        formOnRecord: this.#onRecord.get(key) ?? null,
        suffixes: new Map(),
        suffixed: null,
        adiletId: null,
        bankCode: null,
        titleRu: null,
        titleKk: null,
        titleEn: null,
        evidence: new Map(),
      };
      this.#acts.set(key, record);
    }
    if (act.number !== null && act.number !== record.number) record.suffixed ??= act.number;
    return record;
  }
}

const UNITED = {
  ru: 'Источники называют один и тот же акт с разным днём или номером; записан первый из вариантов.',
  en: 'The sources name one act with different days or numbers; the first of them is recorded.',
};
const LEFT_OPEN = {
  ru: 'На одном и том же месте источники называют акт с разным днём или номером: опечатка это или разные акты, не установить; записаны все.',
  en: 'At one and the same place the sources name an act with different days or numbers: whether that is a slip or several acts cannot be told; all are recorded.',
};

/** `name`: what the id of the gap begins with. Each name is a side, with all its places: the right ones, then the slips. */
function gapOfSlips(misnamed: readonly Misnamed[], name: string, reason: typeof UNITED): FactInput<'gaps'> {
  const [{ record }] = misnamed as readonly [Misnamed];
  const places = (of: readonly (readonly EvidenceInput[])[]) =>
    [...new Map(of.flat().map((e) => [`${e.source}|${e.locator}`, e])).values()].map((e) => ({ ...e }));
  const named = [
    ...misnamed.map(({ right, rightAt }) => ({ value: printed(right), at: rightAt })),
    ...misnamed.map(({ slip, slipAt }) => ({ value: printed(slip), at: slipAt })),
  ];
  return {
    id: `gap:${name}/${bare(idOf(record))}`,
    kind: 'DISAGREEMENT',
    about: idOf(record),
    field: misnamed.some(({ slip, right }) => slip.adoptedOn !== right.adoptedOn) ? 'adoptedOn' : 'number',
    reason,
    sides: [...groupBy(named, ({ value }) => value)].map(([value, of]) => ({
      value,
      evidence: places(of.map(({ at }) => at)),
    })),
  };
}

const printed = ({ adoptedOn, number }: NamedAct): string => `${adoptedOn} № ${number}`;

function idOf(record: ActRecord): string {
  const read = formRead(record);
  const form = LAWS.has(read) ? (record.formOnRecord ?? read) : read;
  return actId(form, record.adoptedOn, record.number);
}

function formRead({ forms }: ActRecord): ActForm {
  const special = (form: ActForm): number => (form === 'LAW' ? 0 : 1);
  const [first] = [...forms].sort(([a, na], [b, nb]) => nb - na || special(b) - special(a));
  return first?.[0] ?? 'LAW';
}

/** A law that is on record as something more special is often just called a law; the other way round one of the two is wrong. */
function gapOfForm(record: ActRecord): readonly FactInput<'gaps'>[] {
  const [read, held] = [formRead(record), record.formOnRecord];
  if (held === null || read === held || read === 'LAW' || !LAWS.has(read)) return [];
  return [
    {
      id: `gap:form/${bare(idOf(record))}`,
      kind: 'DISAGREEMENT',
      about: idOf(record),
      field: 'form',
      reason: {
        ru: 'Досье уже знает этот акт под другой формой; она осталась.',
        en: 'The dossier has this act already under another form, which it keeps.',
      },
      sides: [
        { value: held, evidence: [] },
        { value: read, evidence: [...record.evidence.values()].map((e) => ({ ...e })) },
      ],
    },
  ];
}

function actFact(record: ActRecord): FactInput<'acts'> {
  const number = record.suffixed ?? record.number;
  const title = {
    ...(record.titleRu === null ? {} : { ru: record.titleRu }),
    ...(record.titleKk === null ? {} : { kk: record.titleKk }),
    ...(record.titleEn === null ? {} : { en: record.titleEn }),
  };
  return {
    id: idOf(record),
    ...(number === null ? {} : { number }),
    ...(record.adiletId === null ? {} : { adiletId: record.adiletId }),
    ...(record.bankCode === null ? {} : { bankCode: record.bankCode }),
    titles: Object.keys(title).length === 0 ? [] : [title],
    evidence: sortedBy(record.evidence.values(), (e) => e.source).slice(),
  };
}
