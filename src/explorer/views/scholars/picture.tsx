/** All claims at a glance: a mark each, in rows by stance, its shape and colour what the record says. */
import { axisY, dot, plot, text } from '@observablehq/plot';
import { useEffect, useRef } from 'preact/hooks';
import { Figure } from '../../figure/figure.tsx';
import type { Table } from '../../figure/table.ts';
import { API_LANGUAGES } from '../../languages.ts';
import { langOf } from '../../parts/lang-of.ts';
import { useSettings } from '../../settings.ts';
import { useLanguage, useWords } from '../../words/index.ts';
import { type Claim, SCHOLARS } from './question.ts';
import { subjectName } from './subject-name.ts';
import { STANCES, VERDICTS, type Verdict, verdictInWords, verdictOf } from './verdicts.ts';
import { SCHOLARS_WORDS } from './words.ts';

/** Pixels: of a mark with the space around it, of a row, and of the names of the rows. */
const STEP = 17;
const ROW = 30;
const NAMES = 120;
/** Areas that look alike in size. */
const RADII: Record<Verdict, number> = { AGREES: 5.5, DIFFERS: 5.5, UNVERIFIED: 5.5, UNCHECKED: 2.5 };

export function ClaimsPicture({ claims, revision }: { claims: readonly Claim[]; revision: string }) {
  const words = useWords();
  const lang = useLanguage();
  const own = SCHOLARS_WORDS[lang];
  const place = useRef<HTMLDivElement>(null);
  const { set } = useSettings();
  useEffect(() => {
    const marks = marksOf(claims);
    const longest = Math.max(12, ...marks.map(({ column }) => column + 1));
    const drawn = plot({
      width: NAMES + (longest + 2) * STEP,
      height: STANCES.length * ROW + 10,
      marginLeft: NAMES,
      marginRight: 2 * STEP,
      marginTop: 5,
      marginBottom: 5,
      ariaLabel: own.picture,
      style: { fontSize: '13px' },
      x: { domain: [-0.5, longest - 0.5], axis: null },
      y: { type: 'point', domain: STANCES, padding: 0.5 },
      marks: [
        axisY({ label: null, tickSize: 0, tickFormat: (stance: (typeof STANCES)[number]) => words.stances[stance] }),
        ...VERDICTS.map((verdict) =>
          dot(
            marks.filter((mark) => mark.verdict === verdict),
            {
              x: 'column',
              y: 'stance',
              r: RADII[verdict],
              symbol: verdict === 'DIFFERS' ? 'diamond2' : 'circle',
              className: `claim-marks ${verdict}`,
              title: ({ claim }) => `${claim.summary}\n${verdictInWords(verdict, words)}`,
            },
          ),
        ),
        text(
          STANCES.map((stance) => ({ stance, count: marks.filter((mark) => mark.stance === stance).length })),
          { x: 'count', y: 'stance', text: 'count', textAnchor: 'start', fill: 'currentColor' },
        ),
      ],
    });
    place.current?.replaceChildren(drawn);
    for (const verdict of VERDICTS) {
      const those = marks.filter((mark) => mark.verdict === verdict);
      const shapes = drawn.querySelectorAll<SVGElement>(`.claim-marks.${verdict} > *`);
      // For the mouse: the list below has every claim for the keyboard.
      for (const [i, shape] of shapes.entries()) {
        shape.addEventListener('click', () => set({ claim: those[i]?.claim.id ?? null }, { kept: true }));
      }
    }
    return () => drawn.remove();
  }, [claims, words, own, set]);
  return (
    <Figure
      title={own.picture}
      name="claims"
      revision={revision}
      query={SCHOLARS}
      variables={{ lang: API_LANGUAGES[lang] }}
      table={useTable(claims)}
    >
      <p class="quiet">{own.pictureHint}</p>
      <div ref={place} />
    </Figure>
  );
}

/** Within a row those of one verdict stand together. */
function marksOf(claims: readonly Claim[]) {
  return STANCES.flatMap((stance) =>
    VERDICTS.flatMap((verdict) =>
      claims
        .filter((claim) => claim.stance === stance && verdictOf(claim) === verdict)
        .map((claim) => ({ claim, stance, verdict })),
    ).map((mark, column) => ({ ...mark, column })),
  );
}

function useTable(claims: readonly Claim[]): Table {
  const words = useWords();
  const lang = useLanguage();
  const own = SCHOLARS_WORDS[lang];
  const said = (text: string) => ({ text, lang: langOf(text, lang) });
  return {
    columns: [own.claim, own.stance, own.record, own.author, own.work, own.about],
    rows: claims.map((claim) => [
      { ...said(claim.summary), href: `/${lang}/scholars?claim=${encodeURIComponent(claim.id)}` },
      words.stances[claim.stance],
      verdictInWords(verdictOf(claim), words),
      said(claim.assertedBy.map(({ name }) => name).join('; ')),
      said(claim.reportedIn.title),
      claim.about.map((subject) => subjectName(subject, lang)).join('; '),
    ]),
  };
}
