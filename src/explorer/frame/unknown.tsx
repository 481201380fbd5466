/** Nothing is at this address: said calmly, with ways to go on. */
import { Link } from 'wouter-preact';
import { LAW, pathOf } from '../addresses.ts';
import { Nothing } from '../asking/answer.tsx';
import { PageTitle } from '../parts/page-title.tsx';
import { useWords } from '../words/index.ts';

export function Unknown() {
  const words = useWords();
  return (
    <>
      <PageTitle title={words.unknown} />
      <Nothing>
        <p>{words.unknownHelp}</p>
        <p>
          <Link href={`/${pathOf(LAW)}`}>{words.toStart}</Link>
        </p>
      </Nothing>
    </>
  );
}
