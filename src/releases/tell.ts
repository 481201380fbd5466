/** A difference in words: a heading for each act, under it a line for each group, the most important first. */
import type { Dataset } from '../dataset/dataset.ts';
import type { DatasetDiff } from '../dataset/diff/diff.ts';
import type { ChangeGroup } from '../dataset/diff/groups.ts';
import { actLabel } from '../model/act-label.ts';
import type { Entity } from '../model/entities.ts';
import { inLanguage, LANGUAGE_KEY } from '../model/localized.ts';
import { groupBy } from '../model/order.ts';
import type { Language } from '../model/terms.ts';
import { en } from './words/en.ts';
import { kk } from './words/kk.ts';
import { ru } from './words/ru.ts';
import type { Words } from './words/words.ts';

const WORDS: Readonly<Record<Language, Words>> = { EN: en, RU: ru, KK: kk };

export interface ToldDiff {
  readonly title: string;
  readonly head: readonly string[];
  readonly blocks: readonly { readonly title: string; readonly lines: readonly string[] }[];
}

/** Tells a difference of two datasets, which name acts and articles. */
export function tell(diff: DatasetDiff, [before, after]: readonly [Dataset, Dataset], lang: Language): ToldDiff {
  const words = WORDS[lang];
  const { from, to, changes, groups } = diff;
  if (changes.length === 0) return { title: words.title, head: [words.nothing(from, to)], blocks: [] };
  const names = new Names([before, after], lang);
  const blocks = groupBy(groups, ({ act }) => act ?? '').values();
  return {
    title: words.title,
    head: words.head(diff),
    blocks: [...blocks].map((block) => ({
      title: names.heading(block[0]?.act ?? null),
      lines: block.map((group) => names.line(group)),
    })),
  };
}

/** As a terminal shows it. */
export function asText({ head, blocks }: ToldDiff): string {
  const told = blocks.map(({ title, lines }) => ['', title, ...lines.map((line) => `  ${line}`)]);
  return `${[...head, ...told.flat()].join('\n')}\n`;
}

/** As Markdown; signs that would be marks of it are escaped. */
export function asMarkdown({ title, head, blocks }: ToldDiff): string {
  const told = blocks.map(({ title, lines }) => [
    '',
    `## ${escaped(title)}`,
    '',
    ...lines.map((l) => `- ${escaped(l)}`),
  ]);
  return `${[`# ${title}`, '', head.join('\n\n'), ...told.flat()].join('\n')}\n`;
}

const escaped = (text: string): string => text.replaceAll(/[\\`*_[\]<>#|&~]/g, '\\$&');

/** Names in a language, on one line each: a title may hold line breaks and worse. */
class Names {
  private readonly words: Words;
  private readonly things: ReadonlyMap<string, Entity>;

  constructor(
    datasets: readonly Dataset[],
    private readonly lang: Language,
  ) {
    this.words = WORDS[lang];
    const named = datasets.flatMap(({ entities }): readonly Entity[] => [...entities.Act, ...entities.Provision]);
    this.things = new Map(named.map((thing) => [thing.id, thing]));
  }

  heading(id: string | null): string {
    if (id === null) return this.words.elsewhere;
    const act = this.things.get(id);
    const title = act?.type === 'Act' ? inLanguage(act.titles.at(-1) ?? {}, this.lang) : null;
    return onOneLine([this.actName(id), ...(title === null ? [] : [title])].join('. '));
  }

  line({ act, article, law, change, type, isDetail, count, fields, evidence }: ChangeGroup): string {
    if (change === 'EVIDENCE' || type === null) return this.words.evidence(count, evidence);
    return onOneLine(
      this.words.line({
        change,
        noun: isDetail ? 'Detail' : type,
        count,
        article: article === null ? null : this.unit(article),
        // Of an act's own record, the law that is changed goes without saying.
        law: law === null || law === act ? null : this.actName(law),
        fields: fields.length === 0 ? '' : ` (${[...new Set(fields.map(topOf))].join(', ')})`,
      }),
    );
  }

  private actName(id: string): string {
    const act = this.things.get(id);
    return act?.type === 'Act' ? actLabel(act, this.lang) : id;
  }

  private unit(id: string): string {
    const provision = this.things.get(id);
    if (provision?.type !== 'Provision') return id;
    const { kind, number, eId } = provision;
    const again = /~\d+$/.test(eId) ? ` [${eId}]` : '';
    return this.words.units[kind].replace('{}', () => number ?? eId) + again;
  }
}

/** `start` of `start.latest`: which of its parts changed is told by the data. */
const topOf = (field: string): string => field.replace(/\..*$/s, '');

const onOneLine = (text: string): string => text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();

/** The language of a code `en`, `ru`, `kk`; null where it is none of them. */
export const languageOf = (code: string): Language | null =>
  (Object.keys(LANGUAGE_KEY) as Language[]).find((lang) => LANGUAGE_KEY[lang] === code.toLowerCase()) ?? null;
