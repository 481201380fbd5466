/** Which acts, and in which order. */
import { useSettings } from '../../settings.ts';
import { useLanguage, useWords } from '../../words/index.ts';
import type { Form } from './question.ts';
import { ACTS_WORDS, ORDERS, type Order } from './words.ts';

/** Characters of a search at most. */
const LONGEST = 200;

export function ActFilter({ search, form, order }: { search: string; form: Form | null; order: Order }) {
  const shared = useWords();
  const words = ACTS_WORDS[useLanguage()];
  const settings = useSettings();
  const find = (event: SubmitEvent) => {
    event.preventDefault();
    if (!(event.currentTarget instanceof HTMLFormElement)) return;
    settings.set({ words: String(new FormData(event.currentTarget).get('words')).trim() }, { kept: true });
  };
  return (
    <form class="controls" role="search" aria-label={words.title} onSubmit={find}>
      <label>
        {words.search} <input type="search" name="words" maxLength={LONGEST} key={search} defaultValue={search} />
      </label>
      <button type="submit">{shared.find}</button>
      <label>
        {words.form}{' '}
        <select value={form ?? ''} onChange={({ currentTarget }) => settings.set({ form: currentTarget.value })}>
          <option value="">{words.allForms}</option>
          {Object.entries(words.forms).map(([value, name]) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        {words.order}{' '}
        <select value={order} onChange={({ currentTarget }) => settings.set({ order: currentTarget.value })}>
          {ORDERS.map((each) => (
            <option key={each} value={each}>
              {words.orders[each]}
            </option>
          ))}
        </select>
      </label>
    </form>
  );
}
