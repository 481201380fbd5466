import { ZangraphError } from '../model/errors.ts';
import { DossierError } from '../sources/dossier/breach.ts';

const SHOWN_BREACHES = 50;

/** Tells a person what failed, in a sentence without a stack, and sets exit code 1. `DEBUG=1` adds the stack. */
export function reportFailure(error: unknown): void {
  process.exitCode = 1;
  if (error instanceof DossierError) {
    for (const { file, line, message } of error.breaches.slice(0, SHOWN_BREACHES)) {
      console.error(`${file}:${line}: ${message}`);
    }
    const rest = error.breaches.length - SHOWN_BREACHES;
    if (rest > 0) console.error(`… and ${rest} more.`);
  }
  if (error instanceof ZangraphError) console.error(`zangraph: ${error.message}`);
  else console.error(`zangraph: unexpected failure: ${error instanceof Error ? error.message : String(error)}`);
  if (process.env['DEBUG']) console.error(error);
}
