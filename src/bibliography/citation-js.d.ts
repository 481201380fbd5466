/** What is used of citation-js, which has no types of its own. */
declare module '@citation-js/core' {
  export const plugins: {
    readonly output: {
      format(name: 'bibtex', items: readonly object[]): string;
      /** A record by tags; `TY` is among them. */
      format(name: 'ris', items: readonly object[], options: { readonly format: 'object' }): RisTags[];
    };
    readonly config: { get(plugin: '@bibtex'): BibtexConfig };
    readonly input: { chain(text: string, options: { readonly forceType: '@bibtex/text' | '@ris/file' }): CslData[] };
  };
  export interface BibtexConfig {
    readonly format: { asciiOnly: boolean; useIdAsLabel: boolean; checkLabel: boolean };
    readonly types: { readonly bibtex: { readonly target: Record<string, string> } };
  }
  export type RisTags = Readonly<Record<string, string | number | readonly (string | number)[]>>;
  /** CSL-JSON as it was read. */
  export type CslData = Readonly<Record<string, unknown>>;
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
