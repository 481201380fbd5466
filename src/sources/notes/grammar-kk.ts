export const GRAMMAR_KK = String.raw`Notes { Note = "x" }`;
