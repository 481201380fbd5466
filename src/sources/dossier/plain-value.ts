/** A YAML file as plain values. */
import { type Document, visit } from 'yaml';

/** Why there are none, and where that stands in the text. */
export interface NoValue {
  readonly offset: number;
  readonly why: string;
}

/**
 * The values of a document that was parsed without an error, or why it has none: only now is it seen that an alias leads
 * nowhere, or that aliases of aliases would fill the memory.
 */
export function plainValue(document: Document.Parsed): { readonly value: unknown } | NoValue {
  try {
    const value: unknown = document.toJS();
    return { value };
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    let offset: number | undefined;
    visit(document, {
      Alias: (_, alias) => {
        // The first that leads nowhere; where all lead somewhere, the last, which unfolds the most.
        offset = alias.range?.[0] ?? offset;
        return alias.resolve(document) === undefined ? visit.BREAK : undefined;
      },
    });
    return { offset: offset ?? 0, why: error.message };
  }
}
