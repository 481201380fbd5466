/** The two days: typed, or one of the pairs that lie ready. */
import { Link } from 'wouter-preact';
import { pathOf } from '../../addresses.ts';
import { useSettings } from '../../settings.ts';
import { useLanguage, useWords } from '../../words/index.ts';
import { COMPARE_WORDS } from './words.ts';

interface Props {
  readonly act: { readonly id: string; readonly recordFrom: string | null; readonly recordUntil: string | null };
  readonly years: readonly { readonly year: number; readonly laws: number }[];
  readonly from: string | null;
  readonly to: string | null;
}

export function Days({ act, years, from, to }: Props) {
  const shared = useWords();
  const words = COMPARE_WORDS[useLanguage()];
  const settings = useSettings();
  const show = (event: SubmitEvent) => {
    event.preventDefault();
    if (!(event.currentTarget instanceof HTMLFormElement)) return;
    const typed = new FormData(event.currentTarget);
    settings.set({ from: String(typed.get('from')), to: String(typed.get('to')) }, { kept: true });
  };
  // The rest of what was chosen stays when the days change.
  const pair = (between: { from: string; to: string }) => {
    const kept = ['parts', 'body'].flatMap((name) => {
      const value = settings.get(name);
      return value === null ? [] : [[name, value]];
    });
    return `/compare/${pathOf(act.id)}?${new URLSearchParams([...Object.entries(between), ...kept])}`;
  };
  const { recordFrom, recordUntil } = act;
  return (
    <div class="controls compare-days">
      {/* The key empties the inputs of what was typed once other days are shown. */}
      <form class="controls" onSubmit={show} key={`${from} ${to}`}>
        <label>
          {words.first} <input type="date" name="from" required defaultValue={from ?? ''} />
        </label>
        <label>
          {words.second} <input type="date" name="to" required defaultValue={to ?? ''} />
        </label>
        <button type="submit">{shared.show}</button>
      </form>
      <ul class="pairs" aria-label={words.pairs}>
        {recordFrom === null || recordUntil === null ? null : (
          <>
            <li>
              <Link href={pair({ from: recordFrom, to: recordUntil })}>{words.wholeRecord}</Link>
            </li>
            <li>
              <Link href={pair({ from: yearBefore(recordUntil), to: recordUntil })}>{words.sinceOneYear}</Link>
            </li>
          </>
        )}
      </ul>
      {years.length === 0 ? null : (
        <label>
          {words.oneYear}{' '}
          <select
            value={wholeYear(from, to)}
            onChange={({ currentTarget: { value } }) =>
              value === ''
                ? undefined
                : settings.set({ from: `${value}-01-01`, to: `${Number(value) + 1}-01-01` }, { kept: true })
            }
          >
            <option value="">{words.chooseYear}</option>
            {years.map(({ year, laws }) => (
              <option key={year} value={String(year)}>
                {words.year(year, laws)}
              </option>
            ))}
          </select>
        </label>
      )}
    </div>
  );
}

/** The same day a year before; of 29 February the 28th. */
function yearBefore(day: string): string {
  const [year = '', ...rest] = day.split('-');
  return [String(Number(year) - 1).padStart(4, '0'), ...rest].join('-').replace(/-02-29$/, '-02-28');
}

/** The year that the two days span whole; '' where they span anything else. */
function wholeYear(from: string | null, to: string | null): string {
  const year = from?.slice(0, 4) ?? '';
  return from === `${year}-01-01` && to === `${Number(year) + 1}-01-01` ? year : '';
}
