/** What a release says of itself to whoever unpacks it. */
import { LICENCE } from '../exports/about.ts';
import type { Format } from '../exports/format.ts';
import { MANIFEST, type Manifest, SUMS } from './read-archive.ts';

export interface ReadmeParts {
  readonly manifest: Manifest;
  /** Formats that the release holds, and those that need more than the whole graph. */
  readonly held: readonly Format[];
  readonly others: readonly Format[];
  readonly hasCitation: boolean;
}

export function readmeOf({ manifest, held, others, hasCitation }: ReadmeParts): string {
  const { revision, since, version } = manifest;
  const parts = [
    ['data/', 'the dossier: facts as YAML, each with its evidence; its licence'],
    ...held.map(({ name, summary }) => [`exports/${name}/`, summary]),
    ...(hasCitation ? [['CITATION.cff', 'how to cite it, with the revision']] : []),
    ...(since === null
      ? []
      : [
          [
            'CHANGES.md',
            `what changed since revision ${since}; also in Russian (CHANGES.ru.md) and Kazakh (CHANGES.kk.md), and as data (changes.json)`,
          ],
        ]),
    [MANIFEST, 'revision, revision before, version of the program that made the exports'],
    [SUMS, 'SHA-256 of every other file'],
  ];
  const table = parts.map(([name, what]) => `| \`${name}\` | ${what} |`).join('\n');
  const onDemand = others.map(
    ({ name, summary, needs = [] }) =>
      `- \`npx zangraph export ${name}\` (needs ${needs.map((need) => `--${need}`).join(', ')}): ${summary}`,
  );
  return `# zangraph, revision ${revision}

Kazakh law of local government as a graph: which law changed which article, when and how, which bodies a provision affects, what scholars say about it. Every fact has its evidence. The dossier holds facts, not the wordings of the law.

| what | |
|---|---|
${table}

## Check it

\`\`\`sh
sha256sum -c ${SUMS}
# in a clone of zangraph, with the place where this was unpacked:
npx zangraph check --dossier PLACE/zangraph-${revision}/data
\`\`\`

The same dossier gives the same bytes on any machine, so that anyone can make this archive again: \`npx zangraph release\` with version ${version} of the program${since === null ? '' : `, beside the release ${since}`}.

## Use it

\`\`\`sh
npx zangraph serve --dossier PLACE/zangraph-${revision}/data      # http://127.0.0.1:4000: the explorer, GraphQL
NEO4J_URI=bolt://localhost:7687 NEO4J_PASSWORD=… npx zangraph load --dossier PLACE/zangraph-${revision}/data
\`\`\`
${onDemand.length === 0 ? '' : `\nForms of a part, made when they are asked for:\n\n${onDemand.join('\n')}\n`}
## Licence

The facts: ${LICENCE.title} (${LICENCE.url}); name "zangraph" and the revision ${revision}. Official texts of Kazakhstan are not objects of copyright and are not part of this archive.

## По-русски

Граф знаний о праве местного управления Казахстана, редакция данных ${revision}: факты (\`data/\`) и их выгрузки для других программ (\`exports/\`). Текстов законов здесь нет. Проверить: \`sha256sum -c ${SUMS}\`; открыть, из клона zangraph: \`npx zangraph serve --dossier ПАПКА/data\`. Лицензия: CC BY 4.0; называйте «zangraph» и редакцию данных.

## Қазақша

Қазақстандағы жергілікті басқару құқығының білім графы, деректер редакциясы ${revision}: фактілер (\`data/\`) және басқа бағдарламаларға арналған файлдар (\`exports/\`). Заң мәтіндері мұнда жоқ. Тексеру: \`sha256sum -c ${SUMS}\`; ашу, zangraph клонынан: \`npx zangraph serve --dossier БУМА/data\`. Лицензия: CC BY 4.0; «zangraph» атауы мен деректер редакциясын көрсетіңіз.
`;
}
