import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LANGUAGES, type Language } from '../../src/model/terms.ts';
import { readAdiletPage } from '../../src/sources/adilet/read-page.ts';
import { adiletPage } from '../support/adilet-page.ts';

interface RandomArticle {
  /** Of each paragraph, how many subparagraphs; none: one sentence. */
  readonly paragraphs: readonly number[];
}
interface RandomChapter {
  /** Articles of each paragraph of the chapter; one entry: the chapter has none. */
  readonly divisions: readonly (readonly RandomArticle[])[];
}

const article: fc.Arbitrary<RandomArticle> = fc.record({ paragraphs: fc.array(fc.nat(3), { maxLength: 3 }) });
const chapter: fc.Arbitrary<RandomChapter> = fc.record({
  divisions: fc.array(fc.array(article, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }),
});
const law = fc.array(chapter, { minLength: 1, maxLength: 3 });

const WORDS = {
  RU: {
    chapter: (n: number) => `Глава ${n}. Деревья`,
    division: (n: number) => `Параграф ${n}. Уход`,
    article: (n: number) => `Статья ${n}. Сады`,
    text: 'Сад растёт.',
    item: 'яблоня',
  },
  KK: {
    chapter: (n: number) => `${n}-тарау. Ағаштар`,
    division: (n: number) => `${n}-параграф. Күтім`,
    article: (n: number) => `${n}-бап. Бақтар`,
    text: 'Бақ өседі.',
    item: 'алма',
  },
  EN: {
    chapter: (n: number) => `Chapter ${n}. Trees`,
    division: (n: number) => `Paragraph ${n}. Care`,
    article: (n: number) => `Article ${n}. Gardens`,
    text: 'A garden grows.',
    item: 'an apple',
  },
} satisfies Record<Language, unknown>;

/** The law as a page, and the eIds that a reader must find in it. */
function printed(chapters: readonly RandomChapter[], lang: Language) {
  const words = WORDS[lang];
  const html: string[] = [];
  const eIds: string[] = [];
  let articles = 0;
  const add = (eId: string, line: string, tag = 'h3') => {
    eIds.push(eId);
    html.push(`<${tag}>${line}</${tag}>`);
  };
  for (const [c, { divisions }] of chapters.entries()) {
    const chp = `chp_${c + 1}`;
    add(chp, words.chapter(c + 1));
    for (const [d, list] of divisions.entries()) {
      if (divisions.length > 1) add(`${chp}__sec_${d + 1}`, words.division(d + 1));
      for (const { paragraphs } of list) {
        articles += 1;
        const art = `art_${articles}`;
        add(art, words.article(articles));
        if (paragraphs.length === 0) html.push(`<p>${words.text}</p>`);
        for (const [p, subparagraphs] of paragraphs.entries()) {
          const para = `${art}__para_${p + 1}`;
          add(para, `${p + 1}. ${words.text}`, 'p');
          for (let s = 1; s <= subparagraphs; s += 1) add(`${para}__subpara_${s}`, `${s}) ${words.item};`, 'p');
        }
      }
    }
  }
  return { html: adiletPage(lang, html.join('\n')), eIds };
}

test.each(LANGUAGES)('a law printed as a page in %s and read again is the same law', (lang) => {
  fc.assert(
    fc.property(law, (chapters) => {
      const { html, eIds } = printed(chapters, lang);
      const { items } = readAdiletPage(html, 'law.html');
      expect(items.map((item) => item.eId)).toEqual(eIds);
      expect(items.filter((item) => item.excluded)).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test.each(LANGUAGES)('a page in %s that is cut off anywhere in its text is never taken for a law', (lang) => {
  fc.assert(
    fc.property(law, fc.double({ min: 0, max: 0.999, noNaN: true }), (chapters, share) => {
      const { html } = printed(chapters, lang);
      const from = html.indexOf('<article>');
      const cut = html.slice(0, from + Math.floor((html.indexOf('</article>') + 9 - from) * share));
      expect(() => readAdiletPage(cut, 'law.html')).toThrow(/^law\.html: /);
    }),
    { numRuns: 60 },
  );
});
