/** What the data are: how much, from where, what is missing and uncertain, and how to use and cite them. */
import { Link } from 'wouter-preact';
import { Answered, useAnswer } from '../../asking/answer.tsx';
import { PageTitle } from '../../parts/page-title.tsx';
import { useLanguage } from '../../words/index.ts';
import { Counts } from './counts.tsx';
import { Exports } from './exports.tsx';
import { GapsSection } from './gaps-section.tsx';
import { HowToCite } from './how-to-cite.tsx';
import { DATA } from './question.ts';
import { SourceTable } from './source-table.tsx';
import { ABOUT_WORDS } from './words.ts';

const LICENCE = 'https://creativecommons.org/licenses/by/4.0/';

export function About() {
  const words = ABOUT_WORDS[useLanguage()];
  const answer = useAnswer(DATA, {});
  return (
    <>
      <PageTitle title={words.title}>{words.lead}</PageTitle>
      <Answered answer={answer}>
        {({ dataset }) => (
          <>
            <Counts data={dataset} />
            <h2>{words.uncertain}</h2>
            <ul class="prose">
              {words.uncertainty.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
            <GapsSection data={dataset} />
            <SourceTable sources={dataset.sources} />
            <HowToCite revision={dataset.revision} />
          </>
        )}
      </Answered>
      <h2>{words.licence}</h2>
      <p class="prose">
        {words.licenceText} <a href={LICENCE}>CC BY 4.0</a>. {words.licenceTexts}
      </p>
      <h2>{words.texts}</h2>
      <p class="prose">{words.textsHelp}</p>
      <pre>
        <code>npx zangraph import my-law/</code>
      </pre>
      <h2>{words.take}</h2>
      <ul class="take">
        <Exports />
        <li>
          <a href="/graphql">{words.graphiql}</a>
        </li>
        <li>
          <Link href="/acts">{words.allActs}</Link>
        </li>
      </ul>
    </>
  );
}
