/** What the document says of itself before its text: which act, which day, which life, changed by what. */
import { actLabel } from '../../model/act-label.ts';
import { parseActId } from '../../model/ids.ts';
import { nameOn, spoken } from '../../model/localized.ts';
import type { Language } from '../../model/terms.ts';
import { type Element, element } from '../xml.ts';
import type { Expression } from './expression.ts';
import type { Life } from './life.ts';
import { modificationsOf } from './modifications.ts';
import { own } from './own.ts';
import { BY_BOUNDS, EDITOR, JURISDICTION, type References } from './references.ts';
import { expressionUri, LANG, LANGUAGE_CODE, languageTag, partsOf, workUri } from './uris.ts';

/** `states`: the place for what `state.ts` says of each provision. */
export function metaOf(expression: Expression, references: References, life: Life, states: Element): Element {
  const changes = modificationsOf(expression, life);
  const group = (name: string, content: readonly Element[], inner?: string): readonly Element[] => {
    if (content.length === 0) return [];
    const held = inner === undefined ? content : [element(inner, {}, content)];
    return [element(name, { source: EDITOR }, held)];
  };
  return element('meta', {}, [
    identification(expression, references),
    ...publication(expression),
    ...group('lifecycle', lifecycle(references, life)),
    ...group('analysis', changes, 'passiveModifications'),
    ...group('temporalData', life.periods),
    ...group('references', references.elements),
    states,
  ]);
}

const value = (name: string, text: string): Element => element(name, { value: text });

function identification({ act, on, adoptedBy }: Expression, references: References): Element {
  const { country, form } = partsOf(act.id);
  const [work, expression] = [workUri(act.id), expressionUri(act.id, LANG, on)];
  const adopted = act.adoptedOn ?? parseActId(act.id)?.adoptedOn ?? on;
  const known = act.titles.filter(({ from }) => from === null || from <= on);
  const titles = (known.length > 0 ? known : act.titles.slice(0, 1)).flatMap((title) => spoken(title, LANG) ?? []);
  const names = titles.length > 0 ? titles : [{ text: actLabel(act, LANG), lang: LANG }];
  const frbrName = ({ text, lang }: (typeof names)[number]): readonly [string, Element] => [
    text,
    element('FRBRname', { value: text, 'xml:lang': lang === LANG ? null : languageTag(lang) }),
  ];
  const authors = adoptedBy.length === 0 ? [JURISDICTION] : [...new Set(adoptedBy.map(references.ofBody))];
  const aliases = { adilet: act.adiletId, bank: act.bankCode, zangraph: act.id };
  const core = (
    uri: string,
    end: string,
    date: string,
    name: string,
    authors: readonly string[],
    alias: readonly Element[] = [],
  ) => [
    value('FRBRthis', `${uri}/!main${end}`),
    value('FRBRuri', `${uri}${end}`),
    ...alias,
    element('FRBRdate', { date, name }),
    ...authors.map((href) => element('FRBRauthor', { href })),
  ];
  return element('identification', { source: EDITOR }, [
    element('FRBRWork', {}, [
      ...core(
        work,
        '',
        adopted,
        'adoption',
        authors,
        Object.entries(aliases).flatMap(([name, text]) =>
          text === null ? [] : [element('FRBRalias', { value: text, name })],
        ),
      ),
      value('FRBRcountry', country),
      value('FRBRsubtype', form),
      ...(act.number === null ? [] : [value('FRBRnumber', act.number)]),
      ...new Map(names.map(frbrName)).values(),
    ]),
    element('FRBRExpression', {}, [
      ...core(expression, '', on, 'as-on', [EDITOR]),
      value('FRBRauthoritative', 'false'),
      element('FRBRlanguage', { language: LANGUAGE_CODE[LANG] }),
    ]),
    // No instant stands here: the same facts give the same bytes.
    element('FRBRManifestation', {}, [
      ...core(expression, '.xml', on, 'as-on', [EDITOR]),
      value('FRBRformat', 'application/akn+xml'),
    ]),
  ]);
}

function publication({ act }: Expression): readonly Element[] {
  if (act.publishedOn === null) return [];
  const showAs = act.publishedIn ?? 'Первое официальное опубликование';
  return [element('publication', { date: act.publishedOn, name: act.publishedIn ?? 'first-official', showAs })];
}

const lifecycle = ({ ofAct }: References, { events }: Life): readonly Element[] =>
  events.map(({ eId, date, by, type, certain, latest }) =>
    element('eventRef', {
      eId,
      date,
      source: ofAct(by),
      type,
      refersTo: certain ? null : BY_BOUNDS,
      ...own(certain ? { certain: 'true' } : { certain: 'false', earliest: date, latest }),
    }),
  );

/** The title of the act on the day, for `preface`, in the language in which it is known. */
export function titleOf({ act, on }: Expression): { readonly text: string; readonly lang: Language } {
  return spoken(nameOn(act.titles, on) ?? {}, LANG) ?? { text: actLabel(act, LANG), lang: LANG };
}
