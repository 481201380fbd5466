/** One note with what it says, and lines of JSON: for tests of `zangraph notes` inside the program and from outside. */

/** Its number has a Ukrainian І, as official texts have: what is read must have the Latin one. */
export const NOTE = 'Сноска. Статья 7 исключена Законом РК от 01.02.2003 № 11-VІ (вводится в действие с 01.01.2004).';

/** What `NOTE` says, with every key that an answer has: a key that went missing would break what users have built. */
export const ACTION = {
  kind: 'REPEAL',
  aspect: 'TEXT',
  target: 'art_7',
  by: { date: '2003-02-01', number: '11-VI', form: 'LAW' },
  force: { kind: 'ON_DATE', amount: null, date: '2004-01-01', provision: null },
} as const;

/** A record as users send it: one line each. */
export const line = (value: unknown): string => `${JSON.stringify(value)}\n`;

/** The records of an output; throws where a line is no JSON, as a user's program would. */
export const records = (out: string): readonly Readonly<Record<string, unknown>>[] =>
  out
    .split('\n')
    .filter((text) => text !== '')
    // Each line of the output is a record; what it holds is for the test to say.
    .map((text) => JSON.parse(text) as Record<string, unknown>);
