/** An act's amendments in rows: `timeline` of the port. */
import type { GraphReader } from '../reader.ts';
import { adoptedIn, mapped } from './answers.ts';
import { entitiesOut } from './decode.ts';
import type { Runner } from './run.ts';

export const TIMELINE = `
MATCH (act:Act&Entity {id: $act})
CALL (act) {
  MATCH (x:Amendment {targetAct: act.id})
  WHERE x.parent IS NULL
    AND ($adoptedFrom IS NULL OR x.adoptedOn >= date($adoptedFrom))
    AND ($adoptedTo IS NULL OR x.adoptedOn <= date($adoptedTo))
  OPTIONAL MATCH (target:Provision&Entity {id: x.target})
  WITH act, x, target,
    head(COLLECT {
      MATCH path = (target)-[:PART_OF]->*(nearest:Provision {kind: $by})
      RETURN nearest
      ORDER BY length(path)
      LIMIT 1
    }) AS nearest
  WITH act, x, coalesce(nearest, CASE $by WHEN 'ARTICLE' THEN target END, act) AS subject
  ORDER BY x.sortKey
  WITH act, subject, collect(x.record) AS amendments
  ORDER BY subject <> act, subject.sortKey
  RETURN collect({subject: subject.id, amendments: amendments}) AS items
}
WITH collect({items: items}) AS rows
OPTIONAL MATCH (dataset:Dataset)
OPTIONAL MATCH (mark:LoadMark)
RETURN rows, dataset.state AS state, mark.commits AS commits`;

export const timeline = ({ read }: Runner): GraphReader['timeline'] => ({
  async rows(act, range, by) {
    const [row] = await read('timeline.rows', TIMELINE, { act, ...adoptedIn(range), by });
    if (row === undefined) return null;
    const { items } = row;
    return mapped(items, ({ subject, amendments }) => ({
      subject: String(subject),
      amendments: entitiesOut('Amendment', amendments),
    }));
  },
});
