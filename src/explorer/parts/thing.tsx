/** A link to whatever a thing of the graph is, by its id. */
import type { ComponentChildren } from 'preact';
import { Link } from 'wouter-preact';
import { addressOf } from '../addresses.ts';

/** `day` is carried along to views that show a day. */
export function Thing({ id, day, children }: { id: string; day?: string | null; children: ComponentChildren }) {
  const address = addressOf(id);
  if (address === null) return <>{children}</>;
  return <Link href={day ? `${address}?on=${day}` : address}>{children}</Link>;
}
