/** What stands beside the files: the command that imports them, as a script and in words. */
import { describePart } from '../about.ts';
import type { Part } from '../part.ts';
import { ARRAY_DELIMITER } from './cells.ts';

/** A group of files that one argument of the command names: header first. */
export interface Argument {
  readonly flag: 'nodes' | 'relationships';
  /** `Entity:Act`; none where a column tells the type. */
  readonly labels: string | null;
  readonly files: readonly string[];
}

/** Behind the files: what follows a list of files without a flag is taken for one more. */
const OPTIONS = ['--id-type=string', `--array-delimiter=${ARRAY_DELIMITER.name}`, '--multiline-fields=true'];

const argument = ({ flag, labels, files }: Argument): string =>
  `--${flag}=${labels === null ? '' : `${labels}=`}${files.join(',')}`;

export const DATASET = { header: 'nodes/Dataset-header.csv', data: 'nodes/Dataset.csv' } as const;

const MOMENT = 'LOADED_AT';

/** For `sh import.sh`: it writes the moment of the import into a copy of the one file that has it. */
export function script(args: readonly Argument[]): string {
  const lines = args.map((one) => argument(one).replace(DATASET.data, '"$dataset"'));
  return `#!/bin/sh
# Fills an empty database of a Neo4j 5.26 that is stopped with the graph in this folder: see README.txt.
# What follows the name of the script goes to neo4j-admin: sh import.sh --overwrite-destination=true
# NEO4J_ADMIN names the command, NEO4J_DATABASE the database, where they are not neo4j-admin and neo4j.
set -eu
cd "$(dirname "$0")"
dataset=$(mktemp)
trap 'rm -f "$dataset"' EXIT
sed "s/${MOMENT}/$(date -u +%Y-%m-%dT%H:%M:%S.000Z)/" ${DATASET.data} >"$dataset"
"\${NEO4J_ADMIN:-neo4j-admin}" database import full \\
${[...lines, ...OPTIONS].map((line) => `  ${line} \\\n`).join('')}  "$@" "\${NEO4J_DATABASE:-neo4j}"
`;
}

export const datasetRow = (revision: string, layout: number): string =>
  `"dataset","READY","${revision.replaceAll('"', '""')}",${layout},"${MOMENT}",true\n`;

export const readme = (part: Part, args: readonly Argument[]): string => `${describePart(part)}

These files fill an empty database of Neo4j 5.26 with the graph as "zangraph load" writes it.

1. Stop Neo4j. Where neo4j-admin is on the path:

     sh import.sh

   (with --overwrite-destination=true where the database exists already). Without a shell, from this folder, with
   ${MOMENT} in ${DATASET.data} replaced by the moment of the import, such as 2026-11-27T09:00:00.000Z:

     neo4j-admin database import full ${[...args.map(argument), ...OPTIONS].join(' ')} neo4j

2. Start Neo4j.

3. Constraints and indexes, without which a search fails and every question is slow: run "zangraph load" with NEO4J_URI
   set, which adds them and says that nothing else changed; or "cypher-shell -f schema.cypher".

A list without values is absent there, where "zangraph load" writes an empty one; every answer is the same. Words of the
law are not part of an export: "zangraph load" adds those of your own copies. A part of the graph has a revision of its
own, so that "zangraph load" makes a whole of it.
`;
