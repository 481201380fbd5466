/** The matrix of changes on the page: drawn anew when the choices change, painted while the years are dragged. */
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { onPlainClick } from '../../parts/plain-click.ts';
import { useWidth } from '../../parts/use-width.ts';
import { type Dragging, dragging } from './dragging.ts';
import type { Band, Mark } from './marks.ts';
import { type Drawing, drawMatrix, setOff } from './matrix.ts';
import { Overview } from './overview.tsx';
import { walk } from './walk.ts';

interface Props {
  readonly bands: readonly Band[];
  readonly marks: readonly Mark[];
  readonly years: Parameters<typeof Overview>[0]['years'];
  readonly first: number;
  readonly last: number;
  readonly from: number;
  readonly to: number;
  readonly label: string;
  readonly yearsLabel: string;
  readonly describe: (mark: Mark) => string;
  readonly hrefOf: (mark: Mark) => string;
  readonly hrefOfBand: (band: Band) => string;
  readonly folded: (chapter: string) => boolean;
  readonly chosen: (mark: Mark) => boolean;
  readonly dimmed: (mark: Mark) => boolean;
  readonly onMark: (mark: Mark) => void;
  readonly onBand: (band: Band) => void;
  readonly onYears: (from: number, to: number) => void;
}

/** Narrower than this the picture scrolls within itself. */
const LEAST_WIDTH = 640;

export function Picture(props: Props) {
  const [place, width] = useWidth(LEAST_WIDTH);
  const ground = useRef<HTMLDivElement>(null);
  const drawing = useRef<Drawing | null>(null);
  const moved = useRef<Dragging | null>(null);
  const calls = useRef(props);
  calls.current = props;
  const { bands, marks, from, to, label } = props;
  useLayoutEffect(() => {
    if (width === 0) return;
    const drawn = drawMatrix({ ...calls.current, width });
    const focused = document.activeElement?.closest('[data-amendment]')?.getAttribute('data-amendment');
    const named = drawing.current?.names.find(({ link }) => link === document.activeElement)?.band.id;
    ground.current?.replaceChildren(drawn.svg);
    drawing.current = drawn;
    moved.current?.end();
    moved.current = null;
    for (const { mark, link } of drawn.marks) {
      onPlainClick(link, () => calls.current.onMark(mark));
    }
    for (const { band, link } of drawn.names) {
      onPlainClick(link, () => calls.current.onBand(band));
    }
    walk(drawn, focused ?? null);
    // A chapter that was folded by keyboard keeps the keyboard's place.
    drawn.names.find(({ band }) => band.id === named)?.link.focus();
  }, [bands, marks, from, to, width, label]);
  useLayoutEffect(() => {
    if (drawing.current !== null) setOff(drawing.current, props.chosen, props.dimmed);
  });
  const move = useRef((begin: number, end: number) => {
    if (drawing.current === null || ground.current === null) return;
    moved.current ??= dragging(drawing.current, ground.current);
    moved.current.show(begin, end);
  });
  const choose = useRef((begin: number, end: number) => {
    calls.current.onYears(begin, end);
    // Where the years are those of before, nothing is drawn anew.
    moved.current?.end();
    moved.current = null;
  });
  useEffect(() => () => moved.current?.end(), []);
  return (
    <div ref={place}>
      {width === 0 ? null : (
        <Overview
          years={props.years}
          first={props.first}
          last={props.last}
          from={from}
          to={to}
          width={width}
          label={props.yearsLabel}
          onMove={move.current}
          onChoose={choose.current}
        />
      )}
      <div class="matrix-ground" ref={ground} />
    </div>
  );
}
