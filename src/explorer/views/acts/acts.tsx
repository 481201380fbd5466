/** All acts of the graph: searched, filtered by form, in the order that the reader chose. */
import { Link } from 'wouter-preact';
import { Answered, useAnswer } from '../../asking/answer.tsx';
import type { VariablesOf } from '../../asking/graphql.ts';
import { More, type Page, useMore } from '../../asking/more.tsx';
import { API_LANGUAGES } from '../../languages.ts';
import { PageTitle } from '../../parts/page-title.tsx';
import { type Settings, useSettings } from '../../settings.ts';
import { useLanguage } from '../../words/index.ts';
import { ActTable } from './act-table.tsx';
import { ActFilter } from './filter.tsx';
import { ACTS, type Act, type Form } from './question.ts';
import { ACTS_WORDS, ORDERS } from './words.ts';

type Variables = VariablesOf<typeof ACTS>;

export function Acts() {
  const lang = useLanguage();
  const words = ACTS_WORDS[lang];
  const { search, form, order } = chosenIn(useSettings());
  const variables: Variables = {
    search: search === '' ? null : search,
    forms: form === null ? null : [form],
    sortBy: order,
    lang: API_LANGUAGES[lang],
  };
  const answer = useAnswer(ACTS, variables);
  return (
    <>
      <PageTitle title={words.title}>{words.lead}</PageTitle>
      <ActFilter search={search} form={form} order={order} />
      <Answered answer={answer}>{({ acts }) => <Pages first={acts} variables={variables} />}</Answered>
    </>
  );
}

function Pages({ first, variables }: { first: Page<Act>; variables: Variables }) {
  const words = ACTS_WORDS[useLanguage()];
  const list = useMore(
    first,
    ACTS,
    (after): Variables => ({ ...variables, after }),
    ({ acts }) => acts,
  );
  if (list.total === 0) {
    return (
      <div class="calm">
        <p role="status">{words.nothing}</p>
        <p>
          {words.nothingHelp} <Link href="/acts">{words.showAll}</Link>.
        </p>
      </div>
    );
  }
  return (
    <>
      <ActTable acts={list.items} />
      <More list={list} />
    </>
  );
}

/** What the address asks for; what it names wrongly counts as not asked for. */
function chosenIn(settings: Settings) {
  const isForm = (text: string): text is Form => Object.hasOwn(ACTS_WORDS.en.forms, text);
  const form = settings.get('form') ?? '';
  return {
    search: (settings.get('words') ?? '').trim(),
    form: isForm(form) ? form : null,
    order: ORDERS.find((each) => each === settings.get('order')) ?? ORDERS[0],
  };
}
