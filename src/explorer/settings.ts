/** What the reader chose, kept in the address alone: it can be linked, goes back with the browser, outlives a reload. */
import { useCallback } from 'preact/hooks';
import { useSearchParams } from 'wouter-preact';

export interface Settings {
  /** The value of a parameter; null where the address has none. */
  get(name: string): string | null;
  /** All values of a parameter that is a list: `kinds=REPEAL,REWORDING`. */
  list(name: string): readonly string[];
  /** A day (`2013-07-01`) of the address; null where there is none or it is no day. */
  day(name: string): string | null;
  /** A year of the address; null where there is none or it is no year. */
  year(name: string): number | null;
  /** Writes parameters; null or an empty list removes one. A step in the browser's history only where it is `kept`. */
  set(values: Readonly<Record<string, string | number | readonly string[] | null>>, how?: { kept: boolean }): void;
}

/** Reads and writes the parameters of the address. */
export function useSettings(): Settings {
  const [params, setParams] = useSearchParams();
  const set = useCallback<Settings['set']>(
    (values, { kept } = { kept: false }) =>
      setParams(
        (before: URLSearchParams) => {
          const after = new URLSearchParams(before);
          for (const [name, value] of Object.entries(values)) {
            const text = Array.isArray(value) ? value.join(',') : value === null ? '' : String(value);
            if (text === '') after.delete(name);
            else after.set(name, text);
          }
          return after;
        },
        { replace: !kept },
      ),
    [setParams],
  );
  return {
    get: (name) => params.get(name),
    list: (name) => (params.get(name) ?? '').split(',').filter((text) => text !== ''),
    day: (name) => isDay(params.get(name)),
    year: (name) => (/^\d{4}$/.test(params.get(name) ?? '') ? Number(params.get(name)) : null),
    set,
  };
}

function isDay(text: string | null): string | null {
  if (text === null || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text) ? text : null;
}
