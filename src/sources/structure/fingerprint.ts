/** Fingerprints of wordings that ignore what typesetting changes and no law does. */
import { createHash } from 'node:crypto';

/**
 * A wording reduced to what counts: N and №, kinds of quotes, dashes and spaces, ё and е, a stop or
 * semicolon at the end are the same in every edition, since they change between editions without a law.
 */
export function normalizeTypography(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll('\u00ad', '')
    .replace(/[«»„“”‟″]/g, '"')
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(/ё/g, 'е')
    .replace(/Ё/g, 'Е')
    .replace(/(^|[\s(])[N№]\s*(?=\d)/g, '$1№')
    .replace(/\s*-\s*/g, '-')
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/\s+([.,;:)])/g, '$1')
    .replace(/\(\s+/g, '(')
    .trim()
    .replace(/[;.,\s]+$/, '');
}

/** The first 12 hex digits of the SHA-256 of the normalised wording. */
export const fingerprint = (text: string): string => sha256Of(normalizeTypography(text)).slice(0, 12);

/** The SHA-256 of a text as 64 hex digits: what tells one copy of a text from another. */
export const sha256Of = (text: string): string => createHash('sha256').update(text).digest('hex');
