/**
 * The text: provisions that are or may be in force on the day, each within the one above it, with words where they are held.
 * One that may have ceased says so, and has no part in words of a whole that stands without doubt.
 */

import { isWithin, parentEId } from '../../model/eid.ts';
import type { Provision, VersionText } from '../../model/entities.ts';
import { nameOn, spoken } from '../../model/localized.ts';
import type { Language, ProvisionKind } from '../../model/terms.ts';
import { wordsOn } from '../../model/words.ts';
import type { Part } from '../part.ts';
import { type Attributes, type Element, element } from '../xml.ts';
import { type Branch, type Content, type Found, type Given, type Inside, type Named, OWN } from './content.ts';
import { chunks, type Expression } from './expression.ts';
import type { Life } from './life.ts';
import { own } from './own.ts';
import { labelIn, ownWordsOf } from './own-words.ts';
import type { References } from './references.ts';
import { doubts, NOT_HELD, NOTHING, nameRemark, remark, TOLD_ABOVE } from './remarks.ts';
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
      yield print.preamble(first, await print.wordsIn(first));
    },
    async *body() {
      const others = trees.filter((tree) => tree !== first);
      if (others.length === 0)
        yield element('hcontainer', { name: 'nothing' }, [element('content', {}, [remark(NOTHING)])]);
      for (const tree of others) yield print.branch(tree, await print.wordsIn(tree), OWN, LANG);
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
    const { states, versions, on } = this.#expression;
    const found = new Map<string, VersionText>();
    for (const some of chunks([...provisionsIn(tree)])) {
      const texts = await this.#part.reader.texts.of(some.map(({ id }) => versions.get(id)?.id ?? ''));
      for (const [i, { id }] of some.entries()) {
        // The words of a version that may have ceased are those that it had last.
        const ceased = states.get(id)?.version === null;
        const words = wordsOn(texts[i] ?? [], on) ?? (ceased ? wordsOn(texts[i] ?? [], null) : null);
        if (words !== null) found.set(id, words);
      }
    }
    return found;
  }

  preamble(tree: Branch, words: Words): Element {
    const found = this.#found(tree.provision, words, OWN);
    const lang = languageOf(found);
    return element('preamble', this.#attributes(tree.provision, found, LANG), this.#intro(tree, words, found, lang));
  }

  /** `outer`: the language of what it stands in. */
  branch(tree: Branch, words: Words, given: Given, outer: Language): Element {
    const { provision, below } = tree;
    const found = this.#found(provision, words, given);
    const lang = languageOf(found);
    const { num, heading, after, inside } = this.#contentOf(tree, words, found);
    const intro = this.#intro(tree, words, found, lang);
    const named = provision.kind === 'PREAMBLE' ? 'hcontainer' : ELEMENTS[provision.kind];
    const wrapped = (name: string, content: readonly Element[]): readonly Element[] =>
      content.length === 0 ? [] : [element(name, {}, content)];
    const content =
      below.length === 0
        ? [element('content', {}, intro.length === 0 ? [element('p', {})] : intro)]
        : [
            ...wrapped('intro', intro),
            ...inside.map((each) => this.branch(each.tree, words, each.given, lang)),
            ...wrapped('wrapUp', after.map(paragraph)),
          ];
    const attributes = this.#attributes(provision, found, outer);
    const headed = { 'xml:lang': heading === null || heading.lang === lang ? null : languageTag(heading.lang) };
    return element(named, named === 'hcontainer' ? { ...attributes, name: 'preamble' } : attributes, [
      ...(num === null ? [] : [element('num', {}, num)]),
      ...(heading === null ? [] : [element('heading', headed, heading.text)]),
      ...content,
    ]);
  }

  #attributes({ id, eId }: Provision, found: Found, outer: Language): Attributes {
    const { versions, eIds, bodiesOf } = this.#expression;
    const version = versions.get(id);
    const lang = languageOf(found);
    const bodies = (bodiesOf.get(id) ?? []).map(this.#references.ofBody);
    const name = eIds.get(id) ?? eId;
    return {
      eId: name,
      wId: name === eId ? null : eId,
      period: version === undefined ? null : this.#life.periodOfVersion(version),
      status: found.from === 'nowhere' ? 'incomplete' : null,
      refersTo: bodies.length === 0 ? null : bodies.join(' '),
      'xml:lang': lang === outer ? null : languageTag(lang),
      ...(this.#mayHaveCeased(id) ? own({ mayHaveCeased: 'true' }) : {}),
    };
  }

  /** Whether its version on the day is one that may have ended before. */
  #mayHaveCeased(id: string): boolean {
    return this.#expression.states.get(id)?.version === null;
  }

  /** Remarks first, then its own words before those of its parts. */
  #intro(tree: Branch, words: Words, found: Found, lang: Language): readonly Element[] {
    const { id } = tree.provision;
    const { lines, remarks, heading } = this.#contentOf(tree, words, found);
    const [state, version] = [this.#expression.states.get(id), this.#expression.versions.get(id)];
    const unsure = state === undefined || version === undefined ? [] : doubts(this.#expression, state, version);
    const name = heading === null ? [] : nameRemark(this.#expression, id, 'Заголовок');
    return [...[...unsure, ...name, ...remarks].map((text) => remark(text, lang)), ...lines.map(paragraph)];
  }

  /** Number, heading, own words before and after the parts, and what stands below with the words that it has from here. */
  #contentOf(tree: Branch, words: Words, found: Found): Content {
    return found.from === 'whole' ? this.#withWords(tree, words, found) : this.#withoutWords(tree, found);
  }

  #withoutWords({ provision, below }: Branch, found: Exclude<Found, { from: 'whole' }>): Content {
    const missing = found.from === 'above' ? [TOLD_ABOVE] : below.length === 0 ? [NOT_HELD] : [];
    return {
      num: printedNumber(provision),
      heading: this.#headingOn(provision),
      lines: [],
      after: [],
      inside: below.map((tree) => ({
        tree,
        given: found.from === 'above' && this.#isPart(tree.provision, provision) ? found : OWN,
      })),
      remarks: missing,
    };
  }

  #withWords({ provision, below }: Branch, words: Words, { text, lang }: Extract<Found, { from: 'whole' }>): Content {
    const parts = below.filter((each) => this.#isPart(each.provision, provision));
    const apart = takenApart(
      text,
      parts.map((part) => this.#sought(part, lang, words)),
    );
    const { label, heading, lines } = ownWordsOf(provision, apart?.before ?? text);
    const order = apart?.order ?? parts.map((_, i) => i);
    const inside = order.flatMap((i): readonly Inside[] => {
      const part = parts[i];
      if (part === undefined) return [];
      if (apart === null) return [{ tree: part, given: { from: 'above', lang } }];
      const piece = apart.parts[i] ?? null;
      // Not found within the whole, a part has its own words or none.
      return [{ tree: part, given: piece === null ? OWN : { from: 'whole', text: piece, lang } }];
    });
    const others = below.filter((each) => !parts.includes(each)).map((tree): Inside => ({ tree, given: OWN }));
    return {
      num: label ?? printedNumber(provision),
      heading: heading === null ? null : { text: heading, lang },
      lines,
      after: (apart?.after ?? '').split('\n').filter((line) => line.trim() !== ''),
      inside: [...inside, ...others],
      remarks: [],
    };
  }

  #headingOn({ headings }: Provision): Named | null {
    return spoken(nameOn(headings, this.#expression.on) ?? {}, LANG);
  }

  /** The words that the text above gives, else its own. */
  #found({ id }: Provision, words: Words, given: Given): Found {
    if (given.from !== 'own') return given;
    const held = words.get(id);
    return held === undefined ? { from: 'nowhere' } : { from: 'whole', text: held.text, lang: held.lang };
  }

  /**
   * Articles have texts of their own: those of a chapter or section do not hold them. Nor do words of the day hold a part
   * that may have ceased, whose number may be that of another one.
   */
  #isPart(below: Provision, above: Provision): boolean {
    return isWithin(below.eId, above.eId) && this.#mayHaveCeased(below.id) === this.#mayHaveCeased(above.id);
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

const paragraph = (line: string): Element => element('p', {}, line);

/** Without words there are remarks alone, in the language of the document. */
const languageOf = (found: Found): Language => (found.from === 'nowhere' ? LANG : found.lang);

function* provisionsIn({ provision, below }: Branch): Generator<Provision> {
  yield provision;
  for (const each of below) yield* provisionsIn(each);
}
