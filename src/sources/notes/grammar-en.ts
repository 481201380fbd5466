export const GRAMMAR_EN = String.raw`Notes { Note = "x" }`;
