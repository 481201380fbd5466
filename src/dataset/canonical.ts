/** One spelling of content, the same on every machine, and the revision that follows from it. */
import { createHash } from 'node:crypto';
import { compareText } from '../model/order.ts';

/** JSON with the keys of every object in order; a Map is written as its entries, by key. */
export function canonicalJson(value: unknown): string {
  if (value instanceof Map) {
    return canonicalJson([...value].sort(([a], [b]) => compareText(String(a), String(b))));
  }
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (value !== null && typeof value === 'object') {
    const entries = Object.entries(value).filter(([, v]) => v !== undefined);
    const sorted = entries.sort(([a], [b]) => compareText(a, b));
    return `{${sorted.map(([k, v]) => `${JSON.stringify(k)}:${canonicalJson(v)}`).join(',')}}`;
  }
  return JSON.stringify(value ?? null);
}

/** SHA-256 over the content, hex, first 16 digits. */
export function revisionOf(content: unknown): string {
  return createHash('sha256').update(canonicalJson(content)).digest('hex').slice(0, 16);
}
