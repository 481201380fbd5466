/** What the document says of itself before its text: which act, which day, which life, changed by what. */
import { actLabel } from '../../model/act-label.ts';
import { parseActId } from '../../model/ids.ts';
import { inLanguage, nameOn } from '../../model/localized.ts';
import { type Element, element } from '../xml.ts';
import type { Expression } from './expression.ts';
import type { Life } from './life.ts';
import { modificationsOf } from './modifications.ts';
import { own } from './own.ts';
import { EDITOR, JURISDICTION, type References } from './references.ts';
import { expressionUri, LANG, LANGUAGE_CODE, partsOf, workUri } from './uris.ts';

/** `states`: the place for what `state.ts` says of each provision. Periods are gathered last: others ask for them. */
export function metaOf(expression: Expression, references: References, life: Life, states: Element): Element {
  const changes = modificationsOf(expression, life);
  for (const { version } of expression.states.values()) if (version !== null) life.periodOfVersion(version);
  const periods = life.periods();
  const group = (name: string, content: readonly Element[], inner?: string): readonly Element[] => {
    if (content.length === 0) return [];
    const held = inner === undefined ? content : [element(inner, {}, content)];
    return [element(name, { source: EDITOR }, held)];
  };
  return element('meta', {}, [
    identification(expression),
    ...publication(expression),
    ...group('lifecycle', lifecycle(references, life)),
    ...group('analysis', changes, 'passiveModifications'),
    ...group('temporalData', periods),
    ...group('references', references.elements),
    states,
  ]);
}

const value = (name: string, text: string): Element => element(name, { value: text });

function identification({ act, on }: Expression): Element {
  const { country, form } = partsOf(act.id);
  const [work, expression] = [workUri(act.id), expressionUri(act.id, LANG, on)];
  const adopted = act.adoptedOn ?? parseActId(act.id)?.adoptedOn ?? on;
  const names = [
    ...act.titles.flatMap((title) => inLanguage(title, LANG) ?? []),
    ...(act.titles.length === 0 ? [actLabel(act, LANG)] : []),
  ];
  const aliases = { adilet: act.adiletId, bank: act.bankCode, zangraph: act.id };
  const core = (
    uri: string,
    end: string,
    date: string,
    name: string,
    author: string,
    alias: readonly Element[] = [],
  ) => [
    value('FRBRthis', `${uri}/!main${end}`),
    value('FRBRuri', `${uri}${end}`),
    ...alias,
    element('FRBRdate', { date, name }),
    element('FRBRauthor', { href: author }),
  ];
  return element('identification', { source: EDITOR }, [
    element('FRBRWork', {}, [
      ...core(
        work,
        '',
        adopted,
        'adoption',
        JURISDICTION,
        Object.entries(aliases).flatMap(([name, text]) =>
          text === null ? [] : [element('FRBRalias', { value: text, name })],
        ),
      ),
      value('FRBRcountry', country),
      value('FRBRsubtype', form),
      ...(act.number === null ? [] : [value('FRBRnumber', act.number)]),
      ...[...new Set(names)].map((name) => value('FRBRname', name)),
      value('FRBRauthoritative', 'false'),
    ]),
    element('FRBRExpression', {}, [
      ...core(expression, '', on, 'as-on', EDITOR),
      value('FRBRauthoritative', 'false'),
      element('FRBRlanguage', { language: LANGUAGE_CODE[LANG] }),
    ]),
    // No instant stands here: the same facts give the same bytes.
    element('FRBRManifestation', {}, [
      ...core(expression, '.xml', on, 'as-on', EDITOR),
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
      source: type === 'generation' ? '#original' : ofAct(by),
      type,
      ...own(certain ? { certain: 'true' } : { certain: 'false', earliest: date, latest }),
    }),
  );

/** The title of the act on the day, for `preface`. */
export function titleOf({ act, on }: Expression): string {
  return inLanguage(nameOn(act.titles, on) ?? {}, LANG) ?? actLabel(act, LANG);
}
