import { join } from 'node:path';
import { Argument, Command } from 'commander';
import { FORMATS } from '../../exports/formats.ts';
import { dataOption } from '../data-folder.ts';
import { packageRoot } from '../package-root.ts';

/** `zangraph export FORMAT`: the graph, or a part of it, in the form that another program reads. */
export function exportCommand(): Command {
  const widest = Math.max(...FORMATS.map(({ name }) => name.length));
  const formats = FORMATS.map(({ name, summary }) => `  ${name.padEnd(widest)}  ${summary}`).join('\n');
  return new Command('export')
    .description('write the graph, or a part of it, in the form that another program reads')
    .addArgument(new Argument('<format>', 'see below'))
    .option('--act <id>', 'one act and what hangs on it: act:kz/law/2001-01-23/148')
    .option('--on <day>', 'what lasts on a day, and what led to it: 2013-07-01')
    .option('--from <day>', 'what lasts, or happened, from this day on')
    .option('--to <day>', 'and until this one, inclusive')
    .option('--address <url>', 'a page of the explorer, for its citation (bibtex, ris, csl-json)')
    .option('-o, --output <path>', 'a file, or a folder for a format of several files; else standard output')
    .option('--dossier <folder>', 'folder with the YAML facts', join(packageRoot(), 'data'))
    .addOption(dataOption())
    .addHelpText(
      'after',
      `
Formats:
${formats}

With NEO4J_URI the graph in Neo4j is written, else the dossier. A file appears when it is whole.

Examples:
  $ zangraph export graphml -o zangraph.graphml          the whole graph, for networkx or Gephi
  $ zangraph export gexf --from 2009-01-01 --to 2015-12-31 -o years.gexf
  $ zangraph export graphml --act act:kz/law/2001-01-23/148 --on 2013-07-01 | gzip > law.graphml.gz
  $ zangraph export akn --act act:kz/law/2001-01-23/148 --on 2013-07-01 -o law.xml
  $ zangraph export bibtex -o works.bib                  the works cited`,
    )
    .action(async (format: string, options) => (await import('../run/export.ts')).exportGraph(format, options));
}
