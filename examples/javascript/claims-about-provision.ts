/**
 * What does Nurpeisov say about article 2-1 of Law 148-II, and what does the record say?
 *
 *     npx esbuild examples/javascript/claims-about-provision.ts --bundle --platform=node --format=esm | node --input-type=module - [ADDRESS]
 *
 * The types of variables and answer follow from the question and schema/schema.d.ts (`npm run schema` writes it);
 * `npm run types` refuses a field that the schema does not have.
 */
import { initGraphQLTada, type TadaDocumentNode } from 'gql.tada';
import { print } from 'graphql';
import type { introspection } from '../../schema/schema.d.ts';

const graphql = initGraphQLTada<{ introspection: introspection; scalars: { LocalDate: string } }>();

const address = process.argv[2] ?? process.env['ZANGRAPH_URL'] ?? 'http://127.0.0.1:4000';

const ClaimsAboutProvision = graphql(`
  query ClaimsAboutProvision($author: ID!, $about: ID!) {
    claims(by: $author, about: $about) {
      nodes {
        summary
        asOf
        assertedBy { name }
        reportedIn { title }
        evidence { locator }
        recordCheck { verdict explanation evidence { locator source { title } } }
      }
    }
  }
`);

/** Asks, and gives the answer in the type of the question; ends the program with a plain sentence where there is none. */
async function ask<Answer, Variables>(question: TadaDocumentNode<Answer, Variables>, variables: Variables) {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
    body: JSON.stringify({ query: print(question), variables }),
  }).catch((error: Error) => fail(`No zangraph at ${address} (${error.message}). Start it with: npm start`));
  const text = await response.text();
  if (!response.ok) return fail(`${address} refused the question: ${text}`);
  const answer: { data: Answer; errors?: unknown } = JSON.parse(text);
  return answer.errors === undefined ? answer.data : fail(`${address} refused the question: ${text}`);
}

function fail(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

const { claims } = await ask(ClaimsAboutProvision, {
  author: 'person:nurpeisov-e-k',
  about: 'prov:kz/law/2001-01-23/148#art_2-1',
});

for (const claim of claims.nodes) {
  console.log(`${claim.assertedBy.map((author) => author.name).join(', ')}, as of ${claim.asOf}: ${claim.summary}`);
  console.log(`  in: ${claim.reportedIn?.title}, ${claim.evidence.map((e) => e.locator).join('; ')}`);
  console.log(`  the record: ${claim.recordCheck?.verdict ?? 'not checked'}. ${claim.recordCheck?.explanation ?? ''}`);
  for (const { source, locator } of claim.recordCheck?.evidence ?? []) console.log(`    ${source.title}: ${locator}`);
}
