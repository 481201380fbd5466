/** JSON Schemas of the dossier's files, so that editors complete and check them while they are typed. */
import { z } from 'zod';
import { FACTS } from '../facts.ts';

/** File name → text, for every kind of fact: what `schema/dossier/` holds. */
export function dossierSchemas(): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(FACTS).map(([kind, shape]) => {
      const file = z.strictObject({ [kind]: z.array(shape) });
      const schema = z.toJSONSchema(file, { io: 'input' });
      const titled = { ...schema, title: `A file of ${kind} in the dossier` };
      return [`${kind}.schema.json`, `${JSON.stringify(titled, null, 2)}\n`];
    }),
  );
}
