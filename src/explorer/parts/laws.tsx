/** Laws by number and year, each a link: `101-V (2013)`. */
import { Thing } from './thing.tsx';

export interface LawName {
  readonly id: string;
  readonly number: string | null;
  readonly adoptedOn: string | null;
  readonly title: string;
}

export function Laws({ laws }: { laws: readonly LawName[] }) {
  return (
    <span class="laws">
      {laws.map((law, i) => (
        <span key={law.id}>
          {i === 0 ? '' : ', '}
          <span title={law.title}>
            <Thing id={law.id}>{lawInWords(law)}</Thing>
          </span>
        </span>
      ))}
    </span>
  );
}

/** @example lawInWords(law101) // '101-V (2013)' */
export function lawInWords({ number, adoptedOn, title }: LawName): string {
  if (number === null) return title;
  return adoptedOn === null ? number : `${number} (${adoptedOn.slice(0, 4)})`;
}
