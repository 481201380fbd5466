/** Changes in Kazakh: a noun after a number stays in the singular. */
import type { Noun, Told, Words } from './words.ts';

const NOUNS: Readonly<Record<Noun, string>> = {
  Act: 'акт',
  Amendment: 'өзгеріс',
  Detail: 'өзгеріс бөлшегі',
  Provision: 'норма',
  ProvisionVersion: 'редакция',
  Competence: 'өкілеттік',
  Body: 'орган',
  Lineage: 'шежіре байланысы',
  Decision: 'шешім',
  Gap: 'олқылық',
  Claim: 'тұжырым',
  Work: 'еңбек',
  Person: 'тұлға',
  Citation: 'еңбекке сілтеме',
  Reference: 'нормаға сілтеме',
  Source: 'дереккөз',
  FormerId: 'бұрынғы идентификатор',
  Thing: 'жазба',
};

const SAID = { ADDED: 'қосылды', REMOVED: 'алып тасталды', CHANGED: 'өзгерді' } as const;
const OF_GAPS = { ADDED: 'ашылды', REMOVED: 'жабылды', CHANGED: 'өзгерді' } as const;

function line({ change, noun, count, article, law, fields }: Told): string {
  const verb = (noun === 'Gap' ? OF_GAPS : SAID)[change];
  const where = [law, article].filter((part) => part !== null).join(', ');
  return `${where === '' ? '' : `${where} — `}${count} ${NOUNS[noun]} ${verb}${fields}`;
}

export const kk: Words = {
  title: 'Не өзгерді',
  nothing: (from, to) => `${from} мен ${to} деректер редакцияларында айырма жоқ.`,
  head: ({ from, to, total, gaps, evidence }) => [
    `${from} деректер редакциясынан ${to} редакциясына дейін: ${total.added} жазба қосылды, ${total.removed} алып тасталды, ${total.changed} өзгерді; ${total.evidenceAlone} жазбаның тек дерек көзі өзгерді.`,
    `Олқылықтар: ${gaps.opened} ашылды, ${gaps.closed} жабылды. Дереккөздердегі орындар: ${evidence.added} қосылды, ${evidence.removed} алып тасталды.`,
  ],
  elsewhere: 'Органдар, ғалымдар, дереккөздер',
  units: {
    PREAMBLE: 'кіріспе',
    PART: '{}-бөлік',
    SECTION: '{}-бөлім',
    CHAPTER: '{}-тарау',
    ARTICLE: '{}-бап',
    PARAGRAPH: '{}-тармақ',
    SUBPARAGRAPH: '{}) тармақша',
  },
  line,
  evidence: (things, { added, removed }) =>
    `${things} жазбаның дерек көзі — дереккөздердегі ${added} орын қосылды, ${removed} алып тасталды`,
};
