/** The works cited, with the pages, as the work that cites prints them; to be copied for print or for a program. */
import { EvidenceList } from '../../parts/evidence.tsx';
import { Said } from '../../parts/said.tsx';
import { Thing } from '../../parts/thing.tsx';
import { useSettings } from '../../settings.ts';
import { useLanguage, useWords } from '../../words/index.ts';
import { type Chosen, chosenBy } from './chosen.ts';
import { CopyButton } from './copy-button.tsx';
import type { Citation, Work } from './question.ts';
import { SCHOLARS_WORDS } from './words.ts';

export function Bibliography({ works }: { works: readonly Work[] }) {
  const own = SCHOLARS_WORDS[useLanguage()];
  const chosen = chosenBy(useSettings());
  const shown = works
    .map((work) => ({ work, citations: citationsChosen(work, works, chosen) }))
    .filter(({ citations }) => citations.length > 0);
  return (
    <section class="bibliography" aria-labelledby="bibliography">
      <h2 id="bibliography">{own.bibliography}</h2>
      {shown.length === 0 ? <p class="calm">{own.noWorks}</p> : null}
      {shown.map(({ work, citations }) => (
        <CitedBy key={work.id} work={work} citations={citations} works={works} />
      ))}
    </section>
  );
}

/** With a work chosen, what it cites or where it is cited; with an author, what they wrote or edited, or cite. */
function citationsChosen(work: Work, works: readonly Work[], { work: id, author }: Chosen): readonly Citation[] {
  const isBy = (one: Work | undefined): boolean =>
    author === null || [...(one?.authors ?? []), ...(one?.editors ?? [])].some((person) => person.id === author);
  return work.citations.filter(({ to }) => {
    const cited = works.find((one) => one.id === to.id);
    return (id === null || work.id === id || to.id === id) && (isBy(work) || isBy(cited));
  });
}

function CitedBy({ work, citations, works }: { work: Work; citations: readonly Citation[]; works: readonly Work[] }) {
  const words = useWords();
  const own = SCHOLARS_WORDS[useLanguage()];
  return (
    <section aria-labelledby={`cites-${work.id}`}>
      <h3 id={`cites-${work.id}`}>
        <Said>{work.gost}</Said>
      </h3>
      <p class="copying">
        <CopyButton text={work.gost}>{own.copyOwnGost}</CopyButton>
        <CopyButton text={work.bibtex}>{own.copyOwnBibtex}</CopyButton>
      </p>
      <p>{own.cited(citations.length)}</p>
      <ol>
        {citations.map((citation, i) => (
          <li key={`${citation.to.id} ${i}`} data-cited={citation.to.id}>
            <Thing id={citation.to.id}>
              <Said>{citation.gost}</Said>
            </Thing>
            {citation.stance === null ? null : <> · {words.stances[citation.stance]}</>}
            <details>
              <summary>{own.where}</summary>
              <EvidenceList evidence={citation.evidence} />
            </details>
          </li>
        ))}
      </ol>
      {citations.some(({ gost }) => gost.includes('…')) ? <p class="quiet">{own.cutOff}</p> : null}
      <p class="copying">
        <CopyButton text={citations.map(({ gost }) => gost).join('\n')}>{own.copyGost}</CopyButton>
        <CopyButton text={bibtexOf(citations, works)}>{own.copyBibtex}</CopyButton>
      </p>
    </section>
  );
}

/** One entry a work: with the pages where it is cited once, without where its citations name several. */
function bibtexOf(citations: readonly Citation[], works: readonly Work[]): string {
  const ids = [...new Set(citations.map(({ to }) => to.id))];
  return ids
    .map((id) => {
      const those = citations.filter(({ to }) => to.id === id);
      const whole = works.find((work) => work.id === id)?.bibtex;
      return those.length > 1 && whole !== undefined ? whole : (those[0]?.bibtex ?? '');
    })
    .join('\n\n');
}
