/** One claim, and beside it what the official record says to it; each with where it can be read. */
import { Link } from 'wouter-preact';
import { addressOf } from '../../addresses.ts';
import { dayInWords } from '../../days.ts';
import { type Evidence, EvidenceList } from '../../parts/evidence.tsx';
import { Said } from '../../parts/said.tsx';
import { Thing } from '../../parts/thing.tsx';
import { useLanguage, useWords } from '../../words/index.ts';
import type { Claim, Subject } from './question.ts';
import { subjectName } from './subject-name.ts';
import { VerdictMark } from './verdict-mark.tsx';
import { verdictInWords, verdictOf } from './verdicts.ts';
import { SCHOLARS_WORDS } from './words.ts';

/** `open`: the places are shown at once; else they unfold. */
export function ClaimBesideRecord({ claim, open }: { claim: Claim; open: boolean }) {
  const words = useWords();
  const lang = useLanguage();
  const own = SCHOLARS_WORDS[lang];
  return (
    <article class="claim" data-claim={claim.id} aria-labelledby={claim.id}>
      <h3 id={claim.id}>
        <Said>{claim.summary}</Said>
      </h3>
      <div class="beside">
        <div role="group" aria-label={own.claim}>
          <dl>
            <dt>{own.stance}</dt>
            <dd>{words.stances[claim.stance]}</dd>
            <dt>{own.author}</dt>
            <dd>
              <Listed things={claim.assertedBy.map(({ id, name }) => ({ id, name }))} />
            </dd>
            <dt>{own.work}</dt>
            <dd>
              {claim.reportedIn.authors.length === 0 ? null : (
                <>
                  <Said>{claim.reportedIn.authors.map(({ name }) => name).join(', ')}</Said>,{' '}
                </>
              )}
              <Thing id={claim.reportedIn.id}>
                <Said>{claim.reportedIn.title}</Said>
              </Thing>
            </dd>
            {claim.asOf === null ? null : (
              <>
                <dt>{own.asOf}</dt>
                <dd>{dayInWords(claim.asOf, lang)}</dd>
              </>
            )}
            <Subjects label={own.about} subjects={claim.about} day={claim.asOf} />
            <Subjects label={own.conflicts} subjects={claim.conflictsWith} day={claim.asOf} />
            {claim.agreesWith.length === 0 ? null : (
              <>
                <dt>{own.agrees}</dt>
                <dd>
                  <Listed things={claim.agreesWith.map(({ id, summary }) => ({ id, name: summary }))} />
                </dd>
              </>
            )}
          </dl>
          <Places label={own.claimEvidence} evidence={claim.evidence} open={open} />
          <p class="ways">
            <Link href={addressOf(claim.id) ?? ''}>{own.link}</Link>
          </p>
        </div>
        <RecordSays claim={claim} open={open} />
      </div>
    </article>
  );
}

function Places({ label, evidence, open }: { label: string; evidence: readonly Evidence[]; open: boolean }) {
  return (
    <details open={open}>
      <summary>{label}</summary>
      <EvidenceList evidence={evidence} />
    </details>
  );
}

function RecordSays({ claim, open }: { claim: Claim; open: boolean }) {
  const words = useWords();
  const own = SCHOLARS_WORDS[useLanguage()];
  const verdict = verdictOf(claim);
  const { recordCheck } = claim;
  return (
    <div class={`record ${verdict}`} role="group" aria-label={own.record}>
      <p class="verdict">
        <VerdictMark verdict={verdict} /> {verdictInWords(verdict, words)}
      </p>
      {recordCheck === null ? (
        <p class="quiet">{own.uncheckedWhy}</p>
      ) : (
        <>
          <p>
            <Said>{recordCheck.explanation}</Said>
          </p>
          {recordCheck.evidence.length === 0 ? (
            <p class="quiet">{own.noRecord}</p>
          ) : (
            <Places label={own.recordEvidence} evidence={recordCheck.evidence} open={open} />
          )}
        </>
      )}
    </div>
  );
}

function Subjects({ label, subjects, day }: { label: string; subjects: readonly Subject[]; day: string | null }) {
  const lang = useLanguage();
  if (subjects.length === 0) return null;
  return (
    <>
      <dt>{label}</dt>
      <dd>
        <Listed things={subjects.map((subject) => ({ id: subject.id, name: subjectName(subject, lang) }))} day={day} />
      </dd>
    </>
  );
}

function Listed({ things, day }: { things: readonly { id: string; name: string }[]; day?: string | null }) {
  return (
    <ul class="plain">
      {things.map(({ id, name }) => (
        <li key={id}>
          <Thing id={id} day={day ?? null}>
            <Said>{name}</Said>
          </Thing>
        </li>
      ))}
    </ul>
  );
}
