/** One spelling of content, the same on every machine, and the revision that follows from it. */
import { createHash } from 'node:crypto';

/**
 * JSON with the keys of every object in order; a Map is written as an object. Keys compare by code unit, as
 * `Array.prototype.sort` does everywhere.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value ?? null);
  const entries: Readonly<Record<string, unknown>> =
    value instanceof Map ? Object.fromEntries(value) : (value as Readonly<Record<string, unknown>>);
  let text = '';
  for (const key of Object.keys(entries).sort()) {
    const part = entries[key];
    if (part !== undefined) text += `${text === '' ? '' : ','}${JSON.stringify(key)}:${canonicalJson(part)}`;
  }
  return `{${text}}`;
}

/** SHA-256 over the content, hex, first 16 digits. */
export function revisionOf(content: unknown): string {
  return createHash('sha256').update(canonicalJson(content)).digest('hex').slice(0, 16);
}
