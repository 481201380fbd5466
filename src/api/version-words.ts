/** The words of a version on a day, and what changed between two versions. */
import { setImmediate } from 'node:timers/promises';
import type { LocalDate } from '../model/dates.ts';
import type { ProvisionVersion, VersionText } from '../model/entities.ts';
import { LANGUAGES, type Language } from '../model/terms.ts';
import { wordsOn } from '../model/words.ts';
import { batched } from './batch.ts';
import type { Context } from './context.ts';
import { callerError, cut } from './errors.ts';
import type { Sentence } from './messages/index.ts';
import { findNode } from './nodes.ts';
import { diffWords, type TextChange } from './text-diff.ts';

const texts = batched(({ reader }, ids) => reader.texts.of(ids));

/** A version, and the day for which a field gave it. */
export type AsOf = ProvisionVersion & { readonly asOf?: LocalDate };

interface Wanted {
  readonly lang?: Language | null | undefined;
  readonly on?: LocalDate | null | undefined;
}

/** The words of the version in a language (any, where none is asked) on a day (the newest, where none is); null: not held. */
export async function wordsOf(context: Context, version: AsOf, { lang, on }: Wanted = {}): Promise<VersionText | null> {
  if (version.textState === 'NOT_HELD') return null;
  const day = on ?? version.asOf ?? null;
  return wordsOn(await texts(context, version.id), day, lang);
}

const turns = new WeakMap<Context, Promise<void>>();

/**
 * Comparing long texts takes its time, during which the server does nothing else: the comparisons of a request go one
 * by one, others have their turn in between, and once the request's time is up no further one begins.
 */
async function turn(context: Context): Promise<void> {
  const mine = (turns.get(context) ?? Promise.resolve()).then(() => setImmediate());
  turns.set(context, mine);
  await mine;
  await context.admit();
}

function notHeld(versions: readonly AsOf[], lang: Language | null) {
  return callerError('TEXT_NOT_HELD', (say) => {
    const missing = versions.map(({ id, asOf }) => (asOf === undefined ? id : say.onDay(id, asOf)));
    return say.textNotHeld(missing, lang);
  });
}

/**
 * The changes from the older to the newer of two versions of one provision. Throws BAD_ARGUMENT for anything but a
 * version of the same provision, TEXT_NOT_HELD where a text is missing.
 */
export async function changesAgainst(
  context: Context,
  version: AsOf,
  against: string,
  lang: Language | null,
): Promise<readonly TextChange[]> {
  const other = await findNode(context, 'ProvisionVersion', against);
  if (other === null || other.provision !== version.provision) {
    const sentence: Sentence = (say) => say.noVersionOf('against', cut(against), version.provision);
    throw callerError('BAD_ARGUMENT', sentence, 'against');
  }
  for (const language of lang === null ? LANGUAGES : [lang]) {
    const [mine, its] = await Promise.all([version, other].map((v) => wordsOf(context, v, { lang: language })));
    if (!mine || !its) continue;
    const [older, newer] = version.ordinal <= other.ordinal ? [mine, its] : [its, mine];
    await turn(context);
    return diffWords(older.text, newer.text);
  }
  const held = await Promise.all([version, other].map((v) => wordsOf(context, v, { lang })));
  const missing = [version, other].filter((_, i) => held[i] === null);
  throw notHeld(missing.length === 0 ? [version, other] : missing, lang);
}
