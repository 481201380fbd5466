/** The text: provisions in force on the day, each within the one above it, with words where they are held. */

import { isWithin, parentEId } from '../../model/eid.ts';
import type { Provision, VersionText } from '../../model/entities.ts';
import { inLanguage, nameOn } from '../../model/localized.ts';
import type { Language, ProvisionKind } from '../../model/terms.ts';
import { wordsOn } from '../../model/words.ts';
import type { Part } from '../part.ts';
import { type Attributes, type Element, element } from '../xml.ts';
import { chunks, type Expression } from './expression.ts';
import type { Life } from './life.ts';
import { labelIn, ownWordsOf } from './own-words.ts';
import type { References } from './references.ts';
import { doubts, NOT_HELD, NOTHING, TOLD_ABOVE } from './remarks.ts';
import { type Sought, takenApart } from './split-words.ts';
import { LANG, languageTag } from './uris.ts';

const ELEMENTS: Readonly<Record<Exclude<ProvisionKind, 'PREAMBLE'>, string>> = {
  SECTION: 'section',
  CHAPTER: 'chapter',
  ARTICLE: 'article',
  PART: 'part',
  PARAGRAPH: 'paragraph',
  SUBPARAGRAPH: 'subparagraph',
};

interface Branch {
  readonly provision: Provision;
  readonly below: Branch[];
}

export interface Text {
  /** The preamble, if the act has one that day. */
  preamble(): AsyncGenerator<Element>;
  /** What stands directly under the act, one after the other. */
  body(): AsyncGenerator<Element>;
}

export function textOf(part: Part, expression: Expression, references: References, life: Life): Text {
  const trees = treesOf(expression.provisions);
  // The schema has place for one, which holds no provisions.
  const first = trees.find(({ provision, below }) => provision.kind === 'PREAMBLE' && below.length === 0);
  const print = new Printer(part, expression, references, life);
  return {
    async *preamble() {
      if (first === undefined) return;
      const words = await print.wordsIn(first);
      yield element(
        'preamble',
        print.attributes(first.provision, words.get(first.provision.id) ?? null),
        print.contentOf(first, words, null).lines,
      );
    },
    async *body() {
      const others = trees.filter((tree) => tree !== first);
      if (others.length === 0) yield element('hcontainer', { name: 'nothing' }, [element('content', {}, [NOTHING])]);
      for (const tree of others) yield print.branch(tree, await print.wordsIn(tree), null);
    },
  };
}

/** A provision stands in the nearest one above it that is in force too, else directly under the act. */
function treesOf(provisions: readonly Provision[]): readonly Branch[] {
  const branches = new Map(provisions.map((provision) => [provision.id, { provision, below: [] as Branch[] }]));
  const top: Branch[] = [];
  for (const branch of branches.values()) {
    const { parent } = branch.provision;
    (parent === null ? top : (branches.get(parent)?.below ?? top)).push(branch);
  }
  return top;
}

type Words = ReadonlyMap<string, VersionText>;

/** The words of a provision; without text: they stand within those of the provision above, untold apart. */
interface Given {
  readonly text: string | null;
  readonly lang: Language;
}

interface Content {
  readonly num: string | null;
  readonly heading: string | null;
  readonly lines: readonly Element[];
  readonly after: readonly Element[];
  readonly inside: readonly { readonly tree: Branch; readonly given: Given | null }[];
}

class Printer {
  readonly #part: Part;
  readonly #expression: Expression;
  readonly #references: References;
  readonly #life: Life;

  constructor(part: Part, expression: Expression, references: References, life: Life) {
    this.#part = part;
    this.#expression = expression;
    this.#references = references;
    this.#life = life;
  }

  /** The words of a branch on the day, by provision. */
  async wordsIn(tree: Branch): Promise<Words> {
    const { states, on } = this.#expression;
    const found = new Map<string, VersionText>();
    for (const some of chunks([...provisionsIn(tree)])) {
      const versions = some.map(({ id }) => states.get(id)?.version?.id ?? '');
      const texts = await this.#part.reader.texts.of(versions);
      for (const [i, { id }] of some.entries()) {
        const words = wordsOn(texts[i] ?? [], on);
        if (words !== null) found.set(id, words);
      }
    }
    return found;
  }

  branch(tree: Branch, words: Words, given: Given | null): Element {
    const { provision, below } = tree;
    const { num, heading, lines, after, inside } = this.contentOf(tree, words, given);
    const named = provision.kind === 'PREAMBLE' ? 'hcontainer' : ELEMENTS[provision.kind];
    const wrapped = (name: string, content: readonly Element[]): readonly Element[] =>
      content.length === 0 ? [] : [element(name, {}, content)];
    const content =
      below.length === 0
        ? [element('content', {}, lines.length === 0 ? [element('p', {})] : lines)]
        : [
            ...wrapped('intro', lines),
            ...inside.map((each) => this.branch(each.tree, words, each.given)),
            ...wrapped('wrapUp', after),
          ];
    const attributes = this.attributes(provision, this.#wordsOf(provision, words, given));
    return element(named, named === 'hcontainer' ? { ...attributes, name: 'preamble' } : attributes, [
      ...(num === null ? [] : [element('num', {}, num)]),
      ...(heading === null ? [] : [element('heading', {}, heading)]),
      ...content,
    ]);
  }

  attributes({ id, eId }: Provision, words: Given | null): Attributes {
    const version = this.#expression.states.get(id)?.version ?? null;
    const lang = words?.lang ?? LANG;
    const bodies = (this.#expression.bodiesOf.get(id) ?? []).map(this.#references.ofBody);
    return {
      eId,
      period: version === null ? null : this.#life.periodOfVersion(version),
      status: words === null ? 'incomplete' : null,
      refersTo: bodies.length === 0 ? null : bodies.join(' '),
      'xml:lang': lang === LANG ? null : languageTag(lang),
    };
  }

  /** Number, heading, own words before and after the parts, and what stands below with the words that it has from here. */
  contentOf(tree: Branch, words: Words, given: Given | null): Content {
    const { provision, below } = tree;
    const { on, states, acts } = this.#expression;
    const state = states.get(provision.id);
    const unsure = state === undefined ? [] : doubts(state, acts);
    const own = this.#wordsOf(provision, words, given);
    if (own === null || own.text === null) {
      const missing = own !== null ? [TOLD_ABOVE] : below.length === 0 ? [NOT_HELD] : [];
      const heading = inLanguage(nameOn(provision.headings, on) ?? {}, LANG);
      const inside = below.map((each) => ({ tree: each, given: isPart(each.provision, provision) ? own : null }));
      return { num: printedNumber(provision), heading, lines: [...unsure, ...missing], after: [], inside };
    }
    const { lang } = own;
    const parts = below.filter((each) => isPart(each.provision, provision));
    const apart = takenApart(
      own.text,
      parts.map((part) => this.#sought(part, lang, words)),
    );
    const { label, heading, lines } = ownWordsOf(provision, apart?.before ?? own.text);
    const inside = (apart?.order ?? parts.map((_, i) => i)).flatMap((i) => {
      const [part, text] = [parts[i], apart === null ? null : apart.parts[i]];
      if (part === undefined) return [];
      // Not found within the whole, a part has its own words or none.
      return [{ tree: part, given: apart !== null && text === null ? null : { text: text ?? null, lang } }];
    });
    const others = below
      .filter((each) => !isPart(each.provision, provision))
      .map((each) => ({ tree: each, given: null }));
    return {
      num: label ?? printedNumber(provision),
      heading,
      lines: [...unsure, ...lines.map((line) => element('p', {}, line))],
      after: (apart?.after ?? '').split('\n').flatMap((line) => (line.trim() === '' ? [] : [element('p', {}, line)])),
      inside: [...inside, ...others],
    };
  }

  /** The words that the text above gives, else its own. */
  #wordsOf({ id }: Provision, words: Words, given: Given | null): Given | null {
    return given ?? words.get(id) ?? null;
  }

  #sought({ provision }: Branch, lang: Language, words: Words): Sought {
    const { kind, number, id } = provision;
    const own = words.get(id);
    const numbered = number !== null && (kind === 'PARAGRAPH' || kind === 'SUBPARAGRAPH');
    return {
      text: own?.lang === lang ? own.text : null,
      begins: numbered ? (line) => labelIn(line, kind, number) !== null : null,
    };
  }
}

/** Parts of an article are counted, not numbered: the law prints nothing before them. */
const printedNumber = ({ kind, eId, number }: Provision): string | null =>
  kind === 'PART' && parentEId(eId) !== null ? null : number;

/** Articles have texts of their own: those of a chapter or section do not hold them. */
const isPart = (below: Provision, above: Provision): boolean => isWithin(below.eId, above.eId);

function* provisionsIn({ provision, below }: Branch): Generator<Provision> {
  yield provision;
  for (const each of below) yield* provisionsIn(each);
}
