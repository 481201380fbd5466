import type { Verdict } from './verdicts.ts';

/** The sign of a verdict: shape and colour both tell it, and what is not certain is hollow. */
export function VerdictMark({ verdict }: { verdict: Verdict }) {
  return (
    <svg class={`verdict-mark ${verdict}`} viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true">
      {verdict === 'DIFFERS' ? (
        <path d="M0,-7 L7,0 L0,7 L-7,0 Z" />
      ) : (
        <circle r={verdict === 'UNCHECKED' ? 2.5 : 5.5} />
      )}
    </svg>
  );
}
