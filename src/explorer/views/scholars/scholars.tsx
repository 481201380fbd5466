/** What scholars say of the law: each claim beside the record, and the works cited. */
import { Answered, Nothing, useAnswer } from '../../asking/answer.tsx';
import { Unknown } from '../../frame/unknown.tsx';
import { API_LANGUAGES } from '../../languages.ts';
import { PageTitle } from '../../parts/page-title.tsx';
import { Said } from '../../parts/said.tsx';
import { useSettings } from '../../settings.ts';
import { useLanguage } from '../../words/index.ts';
import { Bibliography } from './bibliography.tsx';
import { chosenBy, fits, NOTHING_CHOSEN } from './chosen.ts';
import { ClaimBesideRecord } from './claim-beside-record.tsx';
import { Filters } from './filters.tsx';
import { known, type Option } from './options.ts';
import { ClaimsPicture } from './picture.tsx';
import { CHOSEN, type Claim, MORE_CLAIMS, SCHOLARS, type Work } from './question.ts';
import { subjectName } from './subject-name.ts';
import { SCHOLARS_WORDS } from './words.ts';

/** Of so many claims the evidence is unfolded at once; a longer list is easier to read without. */
const FEW = 12;

/** The view at `/scholars`. */
export function Scholars() {
  const lang = API_LANGUAGES[useLanguage()];
  const first = useAnswer(SCHOLARS, { lang });
  const page = first.at === 'here' ? first.data.claims.pageInfo : null;
  const more = page?.hasNextPage === true;
  const second = useAnswer(MORE_CLAIMS, { lang, after: page?.endCursor ?? null }, { pause: !more });
  return (
    <Answered answer={first}>
      {({ dataset, claims, works }) =>
        more ? (
          <Answered answer={second}>
            {(rest) => (
              <Read
                revision={dataset.revision}
                claims={[...claims.nodes, ...rest.claims.nodes]}
                total={claims.totalCount}
                works={works.nodes}
              />
            )}
          </Answered>
        ) : (
          <Read revision={dataset.revision} claims={claims.nodes} total={claims.totalCount} works={works.nodes} />
        )
      }
    </Answered>
  );
}

interface Held {
  readonly revision: string;
  readonly claims: readonly Claim[];
  /** How many claims the graph has. */
  readonly total: number;
  readonly works: readonly Work[];
}

/** Asks for the names of what the address names and nothing of the first answer does: the graph may not know it. */
function Read(held: Held) {
  const lang = useLanguage();
  const { claim, about, author, work } = chosenBy(useSettings());
  const names = known(held.claims, held.works);
  const strange = [claim, about, author, work].filter((id) => id !== null).filter((id) => !names.has(id));
  const answer = useAnswer(CHOSEN, { ids: strange, lang: API_LANGUAGES[lang] }, { pause: strange.length === 0 });
  if (strange.length === 0) return <Shown {...held} named={[]} />;
  return (
    <Answered answer={answer}>
      {({ nodes }) => {
        const found = nodes.filter((node) => node !== null);
        if (found.length < strange.length) return <Unknown />;
        const named = found.map((node): Option => {
          if (node.__typename === 'Person') return { id: node.id, name: node.personName };
          return { id: node.id, name: subjectName(node, lang) };
        });
        return <Shown {...held} named={named} />;
      }}
    </Answered>
  );
}

function Shown({ revision, claims, total, works, named }: Held & { readonly named: readonly Option[] }) {
  const own = SCHOLARS_WORDS[useLanguage()];
  const settings = useSettings();
  const chosen = chosenBy(settings);
  const shown = claims.filter((claim) => fits(claim, chosen));
  const narrowed = shown.length < claims.length;
  const people = works.flatMap(({ authors, editors }) => [...authors, ...editors]);
  const person = [...claims.flatMap(({ assertedBy }) => assertedBy), ...people].find(({ id }) => id === chosen.author);
  const others = works.flatMap(({ id, title }) => (id === chosen.work ? [{ id, name: title }] : []));
  return (
    <>
      <PageTitle title={own.title}>{own.lead}</PageTitle>
      <Filters claims={claims} named={[...named, ...others, ...(person === undefined ? [] : [person])]} />
      <p class="scholars-count" role="status">
        {own.shown(shown.length, total)}
      </p>
      {narrowed ? (
        <p>
          <button type="button" onClick={() => settings.set(NOTHING_CHOSEN, { kept: true })}>
            {own.showAll}
          </button>
        </p>
      ) : null}
      {person === undefined ? null : (
        <p>
          {own.asPrinted}: <Said>{person.nameAsPrinted.join('; ')}</Said>
        </p>
      )}
      {claims.length < total ? <p class="calm">{own.beyond(claims.length, total)}</p> : null}
      {shown.length < 2 ? null : <ClaimsPicture claims={shown} revision={revision} />}
      <h2>{own.claims}</h2>
      {shown.length > 0 ? null : (
        <Nothing>
          <p>
            {claims.some((claim) => fits(claim, { ...chosen, author: null, work: null })) ? own.noClaims : own.none}
          </p>
        </Nothing>
      )}
      {shown.map((claim) => (
        <ClaimBesideRecord key={claim.id} claim={claim} open={shown.length <= FEW} />
      ))}
      <Bibliography works={works} />
    </>
  );
}
