/** A body's powers over time: a bar each, from the law that gave it to the law that took it. */
import * as Plot from '@observablehq/plot';
import { useEffect, useRef } from 'preact/hooks';
import { moment } from '../../days.ts';
import { onPlainClick } from '../../parts/plain-click.ts';
import { plotted } from '../../parts/plotted.ts';
import { useWidth } from '../../parts/use-width.ts';
import type { Held } from './powers.ts';

interface Props {
  readonly held: readonly Held[];
  readonly day: string;
  readonly label: string;
  readonly nameOf: (held: Held) => string;
  readonly describe: (held: Held) => string;
  readonly hrefOf: (held: Held) => string;
  readonly onChoose: (day: string) => void;
}

const ROW = 20;
const LETTER = 6.4;
const COLOURS = {
  POWER: 'var(--changed)',
  DUTY: 'var(--inserted)',
  SUBJECTION: 'var(--words)',
  PROHIBITION: 'var(--repealed)',
} as const;

export function PowersPicture({ held, day, label, nameOf, describe, hrefOf, onChoose }: Props) {
  const [place, width] = useWidth(560);
  const ground = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (width === 0 || held.length === 0) return;
    const days = held.flatMap(({ power }) => [power.validFrom, power.validTo]).filter((d) => d !== null);
    const sorted = [...days, day].sort();
    const margin = 300 * 86_400_000;
    const begin = new Date(moment(sorted[0] ?? day).getTime() - margin);
    const end = new Date(moment(sorted.at(-1) ?? day).getTime() + margin);
    const left = Math.round(Math.min(420, width * 0.38));
    const letters = Math.floor((left - 10) / LETTER);
    const row = (h: Held) => h.power.id;
    const from = ({ power }: Held) => (power.validFrom === null ? begin : moment(power.validFrom));
    const to = ({ power }: Held) => (power.validTo === null ? end : moment(power.validTo));
    const text = (h: Held) => {
      const name = nameOf(h);
      return name.length > letters ? `${name.slice(0, letters - 1).trimEnd()}…` : name;
    };
    const open = (side: 'validFrom' | 'validTo', sign: string, at: Date) =>
      Plot.text(
        held.filter(({ power }) => power[side] === null),
        {
          y: row,
          x: () => at,
          text: () => sign,
          fill: 'var(--ink)',
          fontSize: 13,
          textAnchor: side === 'validTo' ? 'end' : 'start',
        },
      );
    const svg = Plot.plot({
      width,
      height: 44 + held.length * ROW,
      marginLeft: left,
      marginRight: 16,
      marginTop: 30,
      marginBottom: 10,
      ariaLabel: label,
      style: { fontSize: '12px', background: 'none', overflow: 'visible' },
      x: { type: 'utc', domain: [begin, end], axis: null },
      y: { type: 'band', domain: held.map(row), axis: null, padding: 0.25 },
      marks: [
        Plot.axisX({ anchor: 'top', label: null, tickSize: 0, ticks: Math.max(2, Math.floor((width - left) / 80)) }),
        Plot.gridX({ stroke: 'var(--line)', strokeOpacity: 1 }),
        Plot.barX(held, {
          y: row,
          x1: from,
          x2: to,
          fill: ({ power }: Held) => COLOURS[power.modality],
          fillOpacity: 0.8,
          href: hrefOf,
          title: describe,
          className: 'power-bar',
        }),
        open('validFrom', '◂', begin),
        open('validTo', '▸', end),
        Plot.text(held, {
          y: row,
          frameAnchor: 'left',
          dx: -left + 2,
          textAnchor: 'start',
          text,
          title: nameOf,
          fill: 'var(--ink)',
        }),
        Plot.ruleX([moment(day)], { stroke: 'var(--ink)', strokeWidth: 1.5, strokeDasharray: '3 3' }),
      ],
    });
    svg.querySelectorAll<SVGAElement>('g.power-bar > a').forEach((bar, i) => {
      const one = held[i];
      if (one === undefined) return;
      bar.setAttribute('aria-label', describe(one));
      bar.setAttribute('data-power', one.power.id);
      onPlainClick(bar, () => {
        if (one.power.validFrom !== null) onChoose(one.power.validFrom);
      });
    });
    // A bar that was chosen by keyboard keeps the keyboard's place in the new picture.
    const focused = ground.current?.querySelector('[data-power]:focus')?.getAttribute('data-power');
    ground.current?.replaceChildren(plotted(svg));
    const bars = [...svg.querySelectorAll<SVGAElement>('a[data-power]')];
    bars.find((bar) => bar.getAttribute('data-power') === focused)?.focus();
  }, [held, day, width, label]);
  return (
    <div ref={place}>
      <div class="powers-picture" ref={ground} />
    </div>
  );
}
