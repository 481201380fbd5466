/** The versions of a provision on a line of time; lighter where the day of a beginning is not known exactly. */
import * as Plot from '@observablehq/plot';
import { useEffect, useRef } from 'preact/hooks';
import { moment } from '../../days.ts';
import { plotted } from '../../parts/plotted.ts';
import { useWidth } from '../../parts/use-width.ts';
import { dayOf } from './bound.ts';
import type { Version } from './question.ts';

interface Props {
  readonly versions: readonly Version[];
  readonly chosen: number;
  /** The day that the reader looks at. */
  readonly day: string;
  /** Where the record ends. */
  readonly until: string;
  readonly label: string;
  readonly describe: (version: Version, index: number) => string;
  readonly onChoose: (day: string) => void;
}

export function VersionsPicture({ versions, chosen, day, until, label, describe, onChoose }: Props) {
  const [place, width] = useWidth(320);
  const ground = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (width === 0) return;
    const known = versions.flatMap(({ validFrom, validTo }) => [validFrom, validTo]).filter((d) => d !== null);
    const first = [...known, day].sort()[0] ?? day;
    const begin = new Date(moment(first).getTime() - 200 * 86_400_000);
    const end = moment([until, day, ...known].sort().at(-1) ?? until);
    const from = (v: Version) => (v.validFrom === null ? begin : moment(v.validFrom));
    const to = (v: Version) => (v.validTo === null ? end : moment(v.validTo));
    const unsure = versions.filter(({ start }) => start.kind === 'BETWEEN' && start.earliest && start.latest);
    const svg = Plot.plot({
      width,
      height: 84,
      marginLeft: 8,
      marginRight: 8,
      marginTop: 14,
      marginBottom: 26,
      ariaLabel: label,
      style: { fontSize: '12px', background: 'none' },
      x: { type: 'utc', domain: [begin, end], label: null, ticks: Math.floor(width / 80) },
      marks: [
        Plot.rect(versions, {
          x1: from,
          x2: to,
          y1: 0,
          y2: 1,
          insetLeft: 0.5,
          insetRight: 0.5,
          fill: (v: Version) => (v === versions[chosen] ? 'var(--accent)' : 'var(--band)'),
          stroke: 'var(--quiet)',
          strokeOpacity: 0.6,
          title: (v: Version) => describe(v, versions.indexOf(v)),
          className: 'version',
        }),
        Plot.rect(unsure, {
          x1: (v: Version) => moment(v.start.earliest ?? ''),
          x2: (v: Version) => moment(v.start.latest ?? ''),
          y1: 0,
          y2: 0.16,
          fill: 'var(--words)',
          fillOpacity: 0.7,
          clip: true,
        }),
        Plot.ruleX([moment(day)], { stroke: 'var(--ink)', strokeWidth: 2 }),
      ],
      y: { axis: null },
    });
    svg.querySelectorAll('g.version > *').forEach((bar, i) => {
      const version = versions[i];
      if (version) bar.addEventListener('click', () => onChoose(dayOf(version, until)));
    });
    ground.current?.replaceChildren(plotted(svg));
  }, [versions, chosen, day, until, width, label]);
  return (
    <div ref={place}>
      <div class="versions-picture" ref={ground} />
    </div>
  );
}
